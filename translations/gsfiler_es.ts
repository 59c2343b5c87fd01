<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About gsfiler</source>
        <translation>Acerca de gsfiler</translation>
    </message>
    <message>
        <source>Starter vocabulary of gsfiler, not official</source>
        <translation>Vocabulario inicial de gsfiler, no oficial</translation>
    </message>
    <message>
        <source>Checks goods and services and prepares filings, offline. Apache-2.0.</source>
        <translation>Comprueba productos y servicios y prepara solicitudes, sin conexión. Apache-2.0.</translation>
    </message>
    <message>
        <source>Vocabularies in use</source>
        <translation>Vocabularios en uso</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Componentes</translation>
    </message>
</context>
<context>
    <name>Authorities</name>
    <message>
        <source>Common Communication of the EU trade mark Offices on the general indications of the Nice class headings, v1.2; https://www.ie-forum.nl/artikelen/vijf-termen-uit-class-headings-moeten-duidelijker-volgens-gemeenschappelijke-mededeling-van-de-merkenbureaus-van-de-eu-1</source>
        <translation>Comunicación común de las oficinas de marcas de la UE sobre las indicaciones generales de los títulos de clase de Niza, v1.2; https://www.ie-forum.nl/artikelen/vijf-termen-uit-class-headings-moeten-duidelijker-volgens-gemeenschappelijke-mededeling-van-de-merkenbureaus-van-de-eu-1</translation>
    </message>
    <message>
        <source>Common Communication on the general indications of the Nice class headings, first list of eleven; https://ip4all.com/common-communication-on-the-common-practice-on-the-general-indications-of-the-nice-class-headings</source>
        <translation>Comunicación común sobre las indicaciones generales de los títulos de clase de Niza, primera lista de once; https://ip4all.com/common-communication-on-the-common-practice-on-the-general-indications-of-the-nice-class-headings</translation>
    </message>
    <message>
        <source>Comparison with the installed vocabulary</source>
        <translation>Comparación con el vocabulario instalado</translation>
    </message>
    <message>
        <source>EUIPO practice</source>
        <translation>práctica de la EUIPO</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(d)(vi)</source>
        <translation>Regla 9.5)d)vi) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(4)(a)(xiii) and 12(8bis)</source>
        <translation>Reglas 9.4)a)xiii) y 12.8bis) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Nice Agreement, Article 3(3)</source>
        <translation>Arreglo de Niza, artículo 3.3)</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>Lectura de listas</translation>
    </message>
    <message>
        <source>Madrid Rule 12(1); Article 3(2) of the Protocol</source>
        <translation>Regla 12.1) del Reglamento de Madrid; artículo 3.2) del Protocolo</translation>
    </message>
    <message>
        <source>Administrative Instructions under the Madrid Protocol (Fedlex), text in force on 1 February 2020; https://fedlex.data.admin.ch/eli/cc/2020/338</source>
        <translation>Instrucciones Administrativas del Protocolo de Madrid (Fedlex), texto en vigor el 1 de febrero de 2020; https://fedlex.data.admin.ch/eli/cc/2020/338</translation>
    </message>
    <message>
        <source>Administrative Instructions, Section 12(c)</source>
        <translation>Instrucciones Administrativas, Instrucción 12.c)</translation>
    </message>
    <message>
        <source>Administrative Instructions, Section 13</source>
        <translation>Instrucciones Administrativas, Instrucción 13</translation>
    </message>
    <message>
        <source>Article 8(7) of the Protocol; Rule 35(2)</source>
        <translation>Artículo 8.7) del Protocolo; Regla 35.2)</translation>
    </message>
    <message>
        <source>Article 9sexies(1)(b) of the Protocol</source>
        <translation>Artículo 9sexies.1)b) del Protocolo</translation>
    </message>
    <message>
        <source>Every file of a package has a document kind</source>
        <translation>Cada archivo de un paquete lleva un tipo de documento</translation>
    </message>
    <message>
        <source>Fees of the Madrid system</source>
        <translation>Tasas del Sistema de Madrid</translation>
    </message>
    <message>
        <source>Individual fees are counted on the classes a party is designated for</source>
        <translation>Las tasas individuales se cuentan según las clases para las que se designa una Parte Contratante</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 14(4) and (5)</source>
        <translation>Protocolo de Madrid, artículo 14.4) y 5)</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 14(5)</source>
        <translation>Protocolo de Madrid, artículo 14.5)</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 2(1)</source>
        <translation>Protocolo de Madrid, artículo 2.1)</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 2(1); Madrid Rule 9(5)(b)</source>
        <translation>Protocolo de Madrid, artículo 2.1); Regla 9.5)b) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 2(1); Madrid Rule 9(5)(b)(i) and (ii)</source>
        <translation>Protocolo de Madrid, artículo 2.1); Regla 9.5)b)i) y ii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 2(1); Madrid Rule 9(5)(d)(ii)</source>
        <translation>Protocolo de Madrid, artículo 2.1); Regla 9.5)d)ii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 2(1); Rule 9(5)(b)</source>
        <translation>Protocolo de Madrid, artículo 2.1); Regla 9.5)b)</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 3(1); Madrid Rules 9(5)(b) and 11(4)(a)(vii)</source>
        <translation>Protocolo de Madrid, artículo 3.1); Reglas 9.5)b) y 11.4)a)vii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 3(4); Madrid Rule 4</source>
        <translation>Protocolo de Madrid, artículo 3.4); Regla 4 del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 3bis</source>
        <translation>Protocolo de Madrid, artículo 3bis</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 3bis; Madrid Rule 24(1)(a) and (3)(a)(i) to (iii)</source>
        <translation>Protocolo de Madrid, artículo 3bis; Regla 24.1)a) y 3)a)i) a iii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 3ter</source>
        <translation>Protocolo de Madrid, artículo 3ter</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 3ter(1); Madrid Rules 9(4)(a)(xv) and 15(1)(a)(ii)</source>
        <translation>Protocolo de Madrid, artículo 3ter.1); Reglas 9.4)a)xv) y 15.1)a)ii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 3ter: a State and its union</source>
        <translation>Protocolo de Madrid, artículo 3ter: un Estado y su unión</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 4(2)</source>
        <translation>Protocolo de Madrid, artículo 4.2)</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 4(2); Paris Convention, Article 4</source>
        <translation>Protocolo de Madrid, artículo 4.2); Convenio de París, artículo 4</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 6(2) and (3)</source>
        <translation>Protocolo de Madrid, artículo 6.2) y 3)</translation>
    </message>
    <message>
        <source>Madrid Protocol, Articles 2(2) and 9quater; Madrid Rule 9(1)</source>
        <translation>Protocolo de Madrid, artículos 2.2) y 9quater; Regla 9.1) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Protocol, Articles 3ter and 9quater</source>
        <translation>Protocolo de Madrid, artículos 3ter y 9quater</translation>
    </message>
    <message>
        <source>Madrid Protocol, English text (Verdragenbank, BWBV0003002)</source>
        <translation>Protocolo de Madrid, texto inglés (Verdragenbank, BWBV0003002)</translation>
    </message>
    <message>
        <source>Madrid Protocol, English text as amended in 2006 and 2007</source>
        <translation>Protocolo de Madrid, texto inglés modificado en 2006 y 2007</translation>
    </message>
    <message>
        <source>Madrid Rule 13(1)</source>
        <translation>Regla 13.1) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 24(2)(a) and (6)</source>
        <translation>Regla 24.2)a) y 6) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 24(3)(a)(iv)</source>
        <translation>Regla 24.3)a)iv) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 24(3)(b), (3)(c)(iii) and (5)</source>
        <translation>Regla 24.3)b), 3)c)iii) y 5) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 3(1)</source>
        <translation>Regla 3.1) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 3(2)</source>
        <translation>Regla 3.2) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 3(2)(b)</source>
        <translation>Regla 3.2)b) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 35(1)</source>
        <translation>Regla 35.1) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 6(1)</source>
        <translation>Regla 6.1) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 6(2)(iv)</source>
        <translation>Regla 6.2)iv) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 8(2)</source>
        <translation>Regla 8.2) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(2)(b)</source>
        <translation>Regla 9.2)b) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(i); Administrative Instructions, Section 12(a) and (b)</source>
        <translation>Regla 9.4)a)i) del Reglamento de Madrid; Instrucciones Administrativas, Instrucción 12.a) y b)</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(ii)</source>
        <translation>Regla 9.4)a)ii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(ii); Administrative Instructions, Section 12(d)</source>
        <translation>Regla 9.4)a)ii) del Reglamento de Madrid; Instrucciones Administrativas, Instrucción 12.d)</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(iv)</source>
        <translation>Regla 9.4)a)iv) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(v)</source>
        <translation>Regla 9.4)a)v) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(v) and (vii)</source>
        <translation>Regla 9.4)a)v) y vii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(vi) and (vii)</source>
        <translation>Regla 9.4)a)vi) y vii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(vi): standard characters</source>
        <translation>Regla 9.4)a)vi) del Reglamento de Madrid: caracteres estándar</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(xi) and (b)(vi)</source>
        <translation>Regla 9.4)a)xi) y b)vi) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(xii)</source>
        <translation>Regla 9.4)a)xii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(xiii)</source>
        <translation>Regla 9.4)a)xiii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(xiii): order of classes</source>
        <translation>Regla 9.4)a)xiii) del Reglamento de Madrid: orden de las clases</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(b)(i) and (ii)</source>
        <translation>Regla 9.4)b)i) y ii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(b)(iv)</source>
        <translation>Regla 9.4)b)iv) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(b)(v)</source>
        <translation>Regla 9.4)b)v) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(b)(vi): descriptions that designated Offices may ask</source>
        <translation>Regla 9.4)b)vi) del Reglamento de Madrid: descripciones que pueden pedir Oficinas designadas</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(b) and (d)</source>
        <translation>Regla 9.5)b) y d) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(c)</source>
        <translation>Regla 9.5)c) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(d)(iv), (vi) and (e)</source>
        <translation>Regla 9.5)d)iv), vi) y e) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(f) and (g)</source>
        <translation>Regla 9.5)f) y g) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(f)(ii)</source>
        <translation>Regla 9.5)f)ii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(g)(i)</source>
        <translation>Regla 9.5)g)i) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(g)(i); Information Notice 2/2004</source>
        <translation>Regla 9.5)g)i) del Reglamento de Madrid; Aviso Informativo 2/2004</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(g)(ii)</source>
        <translation>Regla 9.5)g)ii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 3(1)(b) and (c), 3(2)(a) and 9(4)(a)(iii)</source>
        <translation>Reglas 3.1)b) y c), 3.2)a) y 9.4)a)iii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 3, 20bis, 24 and 25 as amended</source>
        <translation>Reglas 3, 20bis, 24 y 25 del Reglamento de Madrid en su forma modificada</translation>
    </message>
    <message>
        <source>Madrid Rules 4(4) and 14(2)(i); Paris Convention, Article 4C</source>
        <translation>Reglas 4.4) y 14.2)i) del Reglamento de Madrid; Convenio de París, artículo 4C</translation>
    </message>
    <message>
        <source>Madrid Rules 6(1) and 11(7)</source>
        <translation>Reglas 6.1) y 11.7) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 6(1), 6(2)(ii) and 9(4)(a)(xi)</source>
        <translation>Reglas 6.1), 6.2)ii) y 9.4)a)xi) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 6(4)(b) and 9(4)(b)(iii)</source>
        <translation>Reglas 6.4)b) y 9.4)b)iii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 7(2) and 9(5)(f)(i); 15 U.S.C. 1141(5)</source>
        <translation>Reglas 7.2) y 9.5)f)i) del Reglamento de Madrid; 15 U.S.C. 1141(5)</translation>
    </message>
    <message>
        <source>Madrid Rules 7(2), 9(5)(f)(i) and 11(6)</source>
        <translation>Reglas 7.2), 9.5)f)i) y 11.6) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(2)(b) and 11(4)(a)(vi)</source>
        <translation>Reglas 9.2)b) y 11.4)a)vi) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(3), 9(4)(a)(xiv), 10(2) and 34(5)</source>
        <translation>Reglas 9.3), 9.4)a)xiv), 10.2) y 34.5) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(4)(a)(ix) and 9(5)(d)(iii)</source>
        <translation>Reglas 9.4)a)ix) y 9.5)d)iii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(4)(a)(vii) and 9(5)(d)(v)</source>
        <translation>Reglas 9.4)a)vii) y 9.5)d)v) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(4)(a)(viibis) and 9(5)(d)(iii)</source>
        <translation>Reglas 9.4)a)viibis) y 9.5)d)iii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(4)(a)(viii) and 9(5)(d)(iii)</source>
        <translation>Reglas 9.4)a)viii) y 9.5)d)iii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(4)(a)(x) and 9(5)(d)(iii)</source>
        <translation>Reglas 9.4)a)x) y 9.5)d)iii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(4)(a)(xiii) and 15(1)(a)(iv)</source>
        <translation>Reglas 9.4)a)xiii) y 15.1)a)iv) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(5)(d) and 11(4)(a)(iv)</source>
        <translation>Reglas 9.5)d) y 11.4)a)iv) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Members of the Madrid system</source>
        <translation>Miembros del Sistema de Madrid</translation>
    </message>
    <message>
        <source>Nice Agreement and Classification, recalled</source>
        <translation>Arreglo y Clasificación de Niza, de memoria</translation>
    </message>
    <message>
        <source>Nice Agreement, Article 1: classes 1 to 45</source>
        <translation>Arreglo de Niza, artículo 1: clases 1 a 45</translation>
    </message>
    <message>
        <source>Nice Agreement, Article 3(3): the edition in force</source>
        <translation>Arreglo de Niza, artículo 3.3): la edición en vigor</translation>
    </message>
    <message>
        <source>Nice Agreement; versions of the classification appear each 1 January, recalled</source>
        <translation>Arreglo de Niza; las versiones de la clasificación aparecen cada 1 de enero, de memoria</translation>
    </message>
    <message>
        <source>One XML, relative paths, a document kind on every file</source>
        <translation>Un solo XML, rutas relativas, un tipo de documento en cada archivo</translation>
    </message>
    <message>
        <source>Paris Convention and TRIPS Agreement, recalled</source>
        <translation>Convenio de París y Acuerdo sobre los ADPIC, de memoria</translation>
    </message>
    <message>
        <source>Paris Convention, Article 4: an earlier filing</source>
        <translation>Convenio de París, artículo 4: un depósito anterior</translation>
    </message>
    <message>
        <source>Paris Convention, Article 4; Madrid Rule 9(4)(a)(iv)</source>
        <translation>Convenio de París, artículo 4; Regla 9.4)a)iv) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Paris Convention, Article 4A; TRIPS Agreement, Article 2</source>
        <translation>Convenio de París, artículo 4A; Acuerdo sobre los ADPIC, artículo 2</translation>
    </message>
    <message>
        <source>Reading address books</source>
        <translation>Lectura de libretas de direcciones</translation>
    </message>
    <message>
        <source>Regulations under the Madrid Protocol, Rule 3 as in force since 1 November 2022 (RIS); https://360.lexisnexis.at/d/L-20011112-A3</source>
        <translation>Reglamento del Protocolo de Madrid, Regla 3 en vigor desde el 1 de noviembre de 2022 (RIS); https://360.lexisnexis.at/d/L-20011112-A3</translation>
    </message>
    <message>
        <source>Regulations under the Madrid Protocol, SR 0.232.112.21 (Fedlex), text in force on 1 February 2020; https://fedlex.data.admin.ch/eli/cc/2020/338</source>
        <translation>Reglamento del Protocolo de Madrid, RS 0.232.112.21 (Fedlex), texto en vigor el 1 de febrero de 2020; https://fedlex.data.admin.ch/eli/cc/2020/338</translation>
    </message>
    <message>
        <source>Regulations under the Madrid Protocol, SR 0.232.112.21 (Fedlex), text in force on 1 February 2020; the Rule was amended on 1 February 2023 and this part was not read again</source>
        <translation>Reglamento del Protocolo de Madrid, RS 0.232.112.21 (Fedlex), texto en vigor el 1 de febrero de 2020; la Regla se modificó el 1 de febrero de 2023 y esta parte no se volvió a leer</translation>
    </message>
    <message>
        <source>Regulations under the Madrid Protocol, SR 0.232.112.21 (Fedlex), text in force on 1 February 2020; the Rule was amended since and this part was not read again</source>
        <translation>Reglamento del Protocolo de Madrid, RS 0.232.112.21 (Fedlex), texto en vigor el 1 de febrero de 2020; la Regla se modificó después y esta parte no se volvió a leer</translation>
    </message>
    <message>
        <source>Regulations under the Madrid Protocol, start of Rule 9 as in force since 1 February 2023 (RIS); https://360.lexisnexis.at/d/L-20011112-A9</source>
        <translation>Reglamento del Protocolo de Madrid, comienzo de la Regla 9 en vigor desde el 1 de febrero de 2023 (RIS); https://360.lexisnexis.at/d/L-20011112-A9</translation>
    </message>
    <message>
        <source>Regulations under the Madrid Protocol, text in force on 1 February 2020</source>
        <translation>Reglamento del Protocolo de Madrid, texto en vigor el 1 de febrero de 2020</translation>
    </message>
    <message>
        <source>Regulations under the Madrid Protocol, text in force on 1 February 2020 (Fedlex), and 15 U.S.C. 1141(5)</source>
        <translation>Reglamento del Protocolo de Madrid, texto en vigor el 1 de febrero de 2020 (Fedlex), y 15 U.S.C. 1141(5)</translation>
    </message>
    <message>
        <source>Regulations under the Madrid Protocol, text in force on 1 February 2020, and the note of the Slovak Office on seniority; the Rule was amended since and this part was not read again</source>
        <translation>Reglamento del Protocolo de Madrid, texto en vigor el 1 de febrero de 2020, y nota de la Oficina eslovaca sobre la antigüedad; la Regla se modificó después y esta parte no se volvió a leer</translation>
    </message>
    <message>
        <source>Regulations, text of 1 February 2020</source>
        <translation>Reglamento, texto del 1 de febrero de 2020</translation>
    </message>
    <message>
        <source>Rule 30</source>
        <translation>Regla 30</translation>
    </message>
    <message>
        <source>Rule 34(7)</source>
        <translation>Regla 34.7)</translation>
    </message>
    <message>
        <source>ST.96 Annex III, TrademarkTransaction</source>
        <translation>ST.96, Anexo III, TrademarkTransaction</translation>
    </message>
    <message>
        <source>ST.96 Annex VI (from ST.66 version 1.1)</source>
        <translation>ST.96, Anexo VI (a partir de la versión 1.1 de la Norma ST.66)</translation>
    </message>
    <message>
        <source>Schedule of Fees under the Madrid Protocol (Fedlex), text in force on 1 February 2020; https://fedlex.data.admin.ch/eli/cc/2020/338</source>
        <translation>Tabla de tasas del Protocolo de Madrid (Fedlex), texto en vigor el 1 de febrero de 2020; https://fedlex.data.admin.ch/eli/cc/2020/338</translation>
    </message>
    <message>
        <source>Schedule of Fees under the Madrid Protocol, items 2 as in force since 1 February 2023</source>
        <translation>Tabla de tasas del Protocolo de Madrid, puntos 2 en vigor desde el 1 de febrero de 2023</translation>
    </message>
    <message>
        <source>Schedule of Fees under the Madrid Regulations</source>
        <translation>Tabla de tasas del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Schedule of Fees, item 2.1, note</source>
        <translation>Tabla de tasas, punto 2.1, nota</translation>
    </message>
    <message>
        <source>Schedule of Fees, item 2.1.2</source>
        <translation>Tabla de tasas, punto 2.1.2</translation>
    </message>
    <message>
        <source>Schedule of Fees, item 2.2</source>
        <translation>Tabla de tasas, punto 2.2</translation>
    </message>
    <message>
        <source>Schedule of Fees, item 5</source>
        <translation>Tabla de tasas, punto 5</translation>
    </message>
    <message>
        <source>Schedule of Fees, text in force on 1 February 2020</source>
        <translation>Tabla de tasas, texto en vigor el 1 de febrero de 2020</translation>
    </message>
    <message>
        <source>Schedule of Fees, text in force on 1 February 2023</source>
        <translation>Tabla de tasas, texto en vigor el 1 de febrero de 2023</translation>
    </message>
    <message>
        <source>Schedule of Fees, text of 1 February 2020; list of the United Nations, recalled</source>
        <translation>Tabla de tasas, texto del 1 de febrero de 2020; lista de las Naciones Unidas, de memoria</translation>
    </message>
    <message>
        <source>Schedule of Fees, texts in force on 1 February 2020 and 1 February 2023</source>
        <translation>Tabla de tasas, textos en vigor el 1 de febrero de 2020 y el 1 de febrero de 2023</translation>
    </message>
    <message>
        <source>Slovak Office on seniority under an EM designation, after Information Notice 2/2004</source>
        <translation>Oficina eslovaca, sobre la antigüedad en una designación EM, según el Aviso Informativo 2/2004</translation>
    </message>
    <message>
        <source>Swiss Federal Institute of Intellectual Property, parties whose individual fee a Swiss applicant pays</source>
        <translation>Instituto Federal Suizo de la Propiedad Intelectual, Partes Contratantes cuya tasa individual paga un solicitante suizo</translation>
    </message>
    <message>
        <source>TMEP 1402.03(a)</source>
        <translation>TMEP 1402.03(a)</translation>
    </message>
    <message>
        <source>USPTO ID Manual, fill-in entries</source>
        <translation>ID Manual de la USPTO, entradas por completar</translation>
    </message>
    <message>
        <source>USPTO practice on identifications</source>
        <translation>Práctica de la USPTO en materia de indicaciones</translation>
    </message>
    <message>
        <source>USPTO, Trademark Manual of Examining Procedure (TMEP) 1400, May 2024; read in a copy of unknown standing</source>
        <translation>USPTO, Trademark Manual of Examining Procedure (TMEP) 1400, mayo de 2024; leído en una copia de valor desconocido</translation>
    </message>
    <message>
        <source>USPTO, Trademark Manual of Examining Procedure 1904.01, October 2018</source>
        <translation>USPTO, Trademark Manual of Examining Procedure 1904.01, octubre de 2018</translation>
    </message>
    <message>
        <source>WIPO Digital Access Service: an access code is four letters or digits</source>
        <translation>Servicio de Acceso Digital de la OMPI: un código de acceso tiene cuatro letras o cifras</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines 2.4</source>
        <translation>Directrices de examen de la OMPI, 2.4</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines 2.5.2</source>
        <translation>Directrices de examen de la OMPI, 2.5.2</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines 2.5.3</source>
        <translation>Directrices de examen de la OMPI, 2.5.3</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines 2.5.4</source>
        <translation>Directrices de examen de la OMPI, 2.5.4</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines 2.6</source>
        <translation>Directrices de examen de la OMPI, 2.6</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines 2.7</source>
        <translation>Directrices de examen de la OMPI, 2.7</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines 3 (practical advice)</source>
        <translation>Directrices de examen de la OMPI, 3 (consejos prácticos)</translation>
    </message>
    <message>
        <source>WIPO Lex, notes to the Protocol</source>
        <translation>WIPO Lex, notas sobre el Protocolo</translation>
    </message>
    <message>
        <source>WIPO Lex, remarks on Kenya</source>
        <translation>WIPO Lex, observaciones sobre Kenya</translation>
    </message>
    <message>
        <source>WIPO Lex, remarks on the Philippines</source>
        <translation>WIPO Lex, observaciones sobre Filipinas</translation>
    </message>
    <message>
        <source>WIPO ST.67 practice; 37 CFR 7.11(a)(3)(iv), box of 8 by 8 cm on paper</source>
        <translation>Práctica de la Norma ST.67 de la OMPI; 37 CFR 7.11(a)(3)(iv), recuadro de 8 por 8 cm en papel</translation>
    </message>
    <message>
        <source>WIPO ST.67, ST.68 and ST.69</source>
        <translation>Normas ST.67, ST.68 y ST.69 de la OMPI</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96, version 6.0</source>
        <translation>Norma ST.96 de la OMPI, versión 6.0</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96, version 6.0, Annex VI</source>
        <translation>Norma ST.96 de la OMPI, versión 6.0, Anexo VI</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96, version 6.0, schemas</source>
        <translation>Norma ST.96 de la OMPI, versión 6.0, esquemas</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96, version 6.0, schemas of 3 October 2022</source>
        <translation>Norma ST.96 de la OMPI, versión 6.0, esquemas del 3 de octubre de 2022</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96, version 6.0, tmk:Trademark and tmk:MadridApplication</source>
        <translation>Norma ST.96 de la OMPI, versión 6.0, tmk:Trademark y tmk:MadridApplication</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96: a date that is wanted in full</source>
        <translation>Norma ST.96 de la OMPI: una fecha que se exige completa</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96: a form names the day of its receipt</source>
        <translation>Norma ST.96 de la OMPI: un formulario indica el día de su recepción</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96: codes as the standard writes them</source>
        <translation>Norma ST.96 de la OMPI: los códigos como los escribe la Norma</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96: the Office that a message comes from</source>
        <translation>Norma ST.96 de la OMPI: la Oficina de la que procede un mensaje</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96: the classes of a list and its texts</source>
        <translation>Norma ST.96 de la OMPI: las clases de una lista y sus textos</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96: the total of a payment</source>
        <translation>Norma ST.96 de la OMPI: el total de un pago</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96: totals of the header</source>
        <translation>Norma ST.96 de la OMPI: totales del encabezado</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96: values of codes</source>
        <translation>Norma ST.96 de la OMPI: valores de los códigos</translation>
    </message>
    <message>
        <source>WIPO news of 1 November 2022; http://www.wipo.int/about-wipo/en/offices/russia/news/2022/news_0062.html</source>
        <translation>Noticias de la OMPI del 1 de noviembre de 2022; http://www.wipo.int/about-wipo/en/offices/russia/news/2022/news_0062.html</translation>
    </message>
    <message>
        <source>WIPO news of 27 October 2017; http://wipo.int/madrid/en/news/2017/news_0022.html</source>
        <translation>Noticias de la OMPI del 27 de octubre de 2017; http://wipo.int/madrid/en/news/2017/news_0022.html</translation>
    </message>
    <message>
        <source>WIPO, Examination Guidelines concerning the Classification of Goods and Services in International Applications; only the headings of the versions of 2017 and 2019 were read, in a copy of unknown standing</source>
        <translation>OMPI, Directrices de examen relativas a la clasificación de productos y servicios en las solicitudes internacionales; solo se leyeron los títulos de las versiones de 2017 y 2019, en una copia de valor desconocido</translation>
    </message>
    <message>
        <source>WIPO, Madrid System news of 30 January 2023 on the representation of marks</source>
        <translation>OMPI, noticias del Sistema de Madrid del 30 de enero de 2023 sobre la representación de las marcas</translation>
    </message>
    <message>
        <source>WIPO, Madrid System news of 30 January 2023; contents of the standards from memory</source>
        <translation>OMPI, noticias del Sistema de Madrid del 30 de enero de 2023; contenido de las normas citado de memoria</translation>
    </message>
    <message>
        <source>WIPO, declarations made by parties, as of 18 December 2015</source>
        <translation>OMPI, declaraciones efectuadas por las Partes Contratantes, al 18 de diciembre de 2015</translation>
    </message>
    <message>
        <source>WIPO, declarations made by parties, as of 20 September 2011</source>
        <translation>OMPI, declaraciones efectuadas por las Partes Contratantes, al 20 de septiembre de 2011</translation>
    </message>
    <message>
        <source>WIPO, declarations made by parties, copy made between May 2023 and August 2024</source>
        <translation>OMPI, declaraciones efectuadas por las Partes Contratantes, copia hecha entre mayo de 2023 y agosto de 2024</translation>
    </message>
    <message>
        <source>WIPO, payload of the Hague web services; our profile for Madrid</source>
        <translation>OMPI, contenido de los servicios web de La Haya; nuestro perfil para Madrid</translation>
    </message>
    <message>
        <source>WIPO, remarks on China</source>
        <translation>OMPI, observaciones sobre China</translation>
    </message>
    <message>
        <source>WIPO, table of individual fees, as of 20 June 2013</source>
        <translation>OMPI, tabla de tasas individuales, al 20 de junio de 2013</translation>
    </message>
    <message>
        <source>WIPO, table of individual fees, as of 22 July 2022</source>
        <translation>OMPI, tabla de tasas individuales, al 22 de julio de 2022</translation>
    </message>
    <message>
        <source>WIPO, table of individual fees, as of 23 November 2025</source>
        <translation>OMPI, tabla de tasas individuales, al 23 de noviembre de 2025</translation>
    </message>
    <message>
        <source>What the rules of the Madrid forms cite: each source once, and each rule with its source</source>
        <translation>Lo que citan las reglas de los formularios de Madrid: cada fuente una vez, y cada regla con su fuente</translation>
    </message>
    <message>
        <source>XML 1.0: signs that a document may hold</source>
        <translation>XML 1.0: signos que puede contener un documento</translation>
    </message>
    <message>
        <source>follows from the Madrid Protocol, English text (Verdragenbank, BWBV0003002)</source>
        <translation>se deduce del Protocolo de Madrid, texto inglés (Verdragenbank, BWBV0003002)</translation>
    </message>
    <message>
        <source>form MM2 and its notes, recalled</source>
        <translation>formulario MM2 y sus notas, de memoria</translation>
    </message>
    <message>
        <source>form MM2, footnote on Brazil</source>
        <translation>formulario MM2, nota a pie de página sobre el Brasil</translation>
    </message>
    <message>
        <source>form MM2, item 10(b)</source>
        <translation>formulario MM2, punto 10.b)</translation>
    </message>
    <message>
        <source>form MM2, verbal elements of the mark</source>
        <translation>formulario MM2, elementos verbales de la marca</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check of attachments</source>
        <translation>Comprobación propia de gsfiler de los archivos adjuntos</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: a draft holds a form</source>
        <translation>Comprobación propia de gsfiler: un borrador contiene un formulario</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: a draft open twice</source>
        <translation>Comprobación propia de gsfiler: un borrador abierto dos veces</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: a limitation leaves goods or services</source>
        <translation>Comprobación propia de gsfiler: una limitación deja productos o servicios</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: a limitation names designated parties</source>
        <translation>Comprobación propia de gsfiler: una limitación nombra partes contratantes designadas</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: an e-mail address that can exist</source>
        <translation>Comprobación propia de gsfiler: una dirección de correo electrónico que puede existir</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: every file that is named lies in the draft</source>
        <translation>Comprobación propia de gsfiler: todo archivo nombrado está en el borrador</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: fields of a draft</source>
        <translation>comprobación propia de gsfiler: campos de un borrador</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: legible in print</source>
        <translation>Comprobación propia de gsfiler: legible al imprimir</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: nothing stands twice</source>
        <translation>Comprobación propia de gsfiler: nada figura dos veces</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: texts of a usual length</source>
        <translation>Comprobación propia de gsfiler: textos de una longitud usual</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: the file can be opened</source>
        <translation>Comprobación propia de gsfiler: el archivo se puede abrir</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: the sum of the fee sheet</source>
        <translation>Comprobación propia de gsfiler: el total de la hoja de cálculo de tasas</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own mapping of a national document to form MM2</source>
        <translation>Traslado propio de gsfiler de un documento nacional al formulario MM2</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own reckoning</source>
        <translation>Cálculo propio de gsfiler</translation>
    </message>
    <message>
        <source>gsfiler, own advice</source>
        <translation>gsfiler, consejo propio</translation>
    </message>
    <message>
        <source>published list of the members of the Madrid system (third party)</source>
        <translation>lista publicada de los miembros del Sistema de Madrid (de un tercero)</translation>
    </message>
    <message>
        <source>recalled, not seen in a source</source>
        <translation>de memoria, no visto en una fuente</translation>
    </message>
    <message>
        <source>report of January 2026 on New Zealand, without figures</source>
        <translation>información de enero de 2026 sobre Nueva Zelandia, sin cifras</translation>
    </message>
    <message>
        <source>report of WIPO Information Notice 12/2022, Chile</source>
        <translation>reseña del Aviso Informativo 12/2022 de la OMPI, Chile</translation>
    </message>
    <message>
        <source>report of WIPO Information Notice 12/2024, Qatar</source>
        <translation>reseña del Aviso Informativo 12/2024 de la OMPI, Qatar</translation>
    </message>
    <message>
        <source>report of WIPO Information Notice 14/2023, Pakistan</source>
        <translation>reseña del Aviso Informativo 14/2023 de la OMPI, Pakistán</translation>
    </message>
    <message>
        <source>report of WIPO Information Notice 22/2017, Indonesia</source>
        <translation>reseña del Aviso Informativo 22/2017 de la OMPI, Indonesia</translation>
    </message>
    <message>
        <source>report of WIPO Information Notice 36/2025, Viet Nam</source>
        <translation>reseña del Aviso Informativo 36/2025 de la OMPI, Viet Nam</translation>
    </message>
    <message>
        <source>report of WIPO Information Notice 8/2023, Japan</source>
        <translation>reseña del Aviso Informativo 8/2023 de la OMPI, Japón</translation>
    </message>
    <message>
        <source>report of WIPO notices of 2024 on Syria, Colombia and Türkiye</source>
        <translation>reseña de avisos de la OMPI de 2024 sobre Siria, Colombia y Türkiye</translation>
    </message>
    <message>
        <source>report of notices of 2016 and 2017 on the United Kingdom and the United States</source>
        <translation>reseña de avisos de 2016 y 2017 sobre el Reino Unido y los Estados Unidos</translation>
    </message>
    <message>
        <source>report of the change of the Swiss fee in 2023</source>
        <translation>reseña del cambio de la tasa suiza en 2023</translation>
    </message>
    <message>
        <source>report of the notice of December 2022 on Denmark</source>
        <translation>reseña del aviso de diciembre de 2022 sobre Dinamarca</translation>
    </message>
    <message>
        <source>report of the notice of May 2022 on Singapore</source>
        <translation>reseña del aviso de mayo de 2022 sobre Singapur</translation>
    </message>
    <message>
        <source>report of the notice of May 2022 on the Philippines</source>
        <translation>reseña del aviso de mayo de 2022 sobre Filipinas</translation>
    </message>
    <message>
        <source>report on the accession of Belize</source>
        <translation>reseña de la adhesión de Belice</translation>
    </message>
    <message>
        <source>report on the declarations of India, 2013</source>
        <translation>reseña de las declaraciones de la India, 2013</translation>
    </message>
    <message>
        <source>report on the declarations of Jamaica</source>
        <translation>reseña de las declaraciones de Jamaica</translation>
    </message>
    <message>
        <source>report on the declarations of Mauritius</source>
        <translation>reseña de las declaraciones de Mauricio</translation>
    </message>
    <message>
        <source>reprint of WIPO&apos;s table of individual fees of 1 January 2017</source>
        <translation>reproducción de la tabla de tasas individuales de la OMPI del 1 de enero de 2017</translation>
    </message>
    <message>
        <source>reprint of the notice on the fee of the United Arab Emirates</source>
        <translation>reproducción del aviso sobre la tasa de los Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>reprinted list of the parties to the Madrid Agreement, October 2004</source>
        <translation>lista reproducida de las partes en el Arreglo de Madrid, octubre de 2004</translation>
    </message>
    <message>
        <source>the XML schemas of the standard</source>
        <translation>los esquemas XML de la Norma</translation>
    </message>
    <message>
        <source>the forms as gsfiler knows them</source>
        <translation>los formularios tal como gsfiler los conoce</translation>
    </message>
    <message>
        <source>third-party report of 2019 on what Brazil would declare</source>
        <translation>información de 2019, de un tercero, sobre lo que declararía el Brasil</translation>
    </message>
    <message>
        <source>third-party table of individual fees, 24 May 2021</source>
        <translation>tabla de tasas individuales de un tercero, 24 de mayo de 2021</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines on goods and services, 2.5</source>
        <translation>Directrices de examen de la OMPI sobre los productos y servicios, 2.5</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines on the classification of goods and services in international applications, 2.2 (nature of a service and field of activity) as announced; http://www.wipo.int/madrid/en/news/2018/news_0007.html</source>
        <translation>Directrices de examen de la OMPI sobre la clasificación de productos y servicios en las solicitudes internacionales, 2.2 (naturaleza del servicio y ámbito de actividad), tal como se anunciaron; http://www.wipo.int/madrid/en/news/2018/news_0007.html</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines on the classification of goods and services in international applications, and the practice of the International Bureau and of designated Offices; content recalled</source>
        <translation>Directrices de examen de la OMPI sobre la clasificación de productos y servicios en las solicitudes internacionales, y práctica de la Oficina Internacional y de las Oficinas designadas; contenido citado de memoria</translation>
    </message>
    <message>
        <source>Writing lists</source>
        <translation>Escritura de listas</translation>
    </message>
    <message>
        <source>gsfiler</source>
        <translation>gsfiler</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: a limitation lies within the wording of the list and limits something</source>
        <translation>Comprobación propia de gsfiler: una limitación se mantiene dentro de los términos de la lista y limita algo</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: the same indication twice in a class, or in two classes</source>
        <translation>Comprobación propia de gsfiler: la misma indicación dos veces en una clase, o en dos clases</translation>
    </message>
    <message>
        <source>gsfiler, own check</source>
        <translation>gsfiler, comprobación propia</translation>
    </message>
    <message>
        <source>notice of the Japan Patent Office on the Regulations as amended on 1 November 2025; https://www.jpo.go.jp/system/trademark/madrid/kisoku/251101_madird_hyosho_kaisei.html</source>
        <translation>aviso de la Oficina Japonesa de Patentes sobre el Reglamento modificado el 1 de noviembre de 2025; https://www.jpo.go.jp/system/trademark/madrid/kisoku/251101_madird_hyosho_kaisei.html</translation>
    </message>
    <message>
        <source>plain wording</source>
        <translation>redacción clara</translation>
    </message>
    <message>
        <source>practice of the International Bureau and the Offices, recalled</source>
        <translation>práctica de la Oficina Internacional y de las Oficinas, de memoria</translation>
    </message>
    <message>
        <source>practice of the International Bureau on e-mail addresses</source>
        <translation>práctica de la Oficina Internacional en materia de direcciones de correo electrónico</translation>
    </message>
    <message>
        <source>practice of the International Bureau, recalled</source>
        <translation>práctica de la Oficina Internacional, de memoria</translation>
    </message>
    <message>
        <source>practice of the USPTO, recalled</source>
        <translation>práctica de la USPTO, de memoria</translation>
    </message>
    <message>
        <source>practice of the designated Office</source>
        <translation>práctica de la Oficina designada</translation>
    </message>
    <message>
        <source>practice of the designated Office, recalled</source>
        <translation>práctica de la Oficina designada, de memoria</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>&amp;Search the classes</source>
        <translation>&amp;Buscar en las clases</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>Aña&amp;dir a la lista</translation>
    </message>
    <message>
        <source>&amp;Copy the entries</source>
        <translation>&amp;Copiar las entradas</translation>
    </message>
    <message>
        <source>Show &amp;all classes</source>
        <translation>Mostrar &amp;todas las clases</translation>
    </message>
    <message>
        <source>Added to the list: {count}</source>
        <translation>Añadidos a la lista: {count}</translation>
    </message>
    <message>
        <source>Choose a class to read its heading and explanatory note.</source>
        <translation>Elija una clase para leer su título y su nota explicativa.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>{found} of {all} entries</source>
        <translation>{found} de {all} entradas</translation>
    </message>
    <message>
        <source>No entry holds or resembles these words.</source>
        <translation>Ninguna entrada contiene estas palabras ni se les parece.</translation>
    </message>
    <message>
        <source>&amp;Add {count} to the list</source>
        <translation>Aña&amp;dir {count} a la lista</translation>
    </message>
    <message>
        <source>Search the entries of the class</source>
        <translation>Buscar en las entradas de la clase</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>Buscar en las entradas</translation>
    </message>
    <message>
        <source>Heading and explanatory note</source>
        <translation>Título y nota explicativa</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>La entrada completa</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
</context>
<context>
    <name>BrowseWords</name>
    <message>
        <source>Class {number}: {title}</source>
        <translation>Clase {number}: {title}</translation>
    </message>
    <message>
        <source>This class includes in particular:</source>
        <translation>Esta clase comprende en particular:</translation>
    </message>
    <message>
        <source>This class does not include in particular:</source>
        <translation>Esta clase no comprende en particular:</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>The edition in force is installed without its notes; this is the note of {edition}, and terms may have moved since.</source>
        <translation>La edición en vigor está instalada sin sus notas; esta es la nota de {edition}, y algunas indicaciones pueden haber cambiado de lugar desde entonces.</translation>
    </message>
    <message>
        <source>Class {number}</source>
        <translation>Clase {number}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Basic number</source>
        <translation>Número de base</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Sinónimos</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Aceptado por</translation>
    </message>
    <message>
        <source>Rejected by</source>
        <translation>Rechazado por</translation>
    </message>
    <message>
        <source>Similar groups</source>
        <translation>Grupos de similitud</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>official</source>
        <translation>oficial</translation>
    </message>
    <message>
        <source>not an official list</source>
        <translation>lista no oficial</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>class {number}</source>
        <translation>clase {number}</translation>
    </message>
    <message>
        <source>turns the meaning round</source>
        <translation>invierte el sentido</translation>
    </message>
</context>
<context>
    <name>CandidatesView</name>
    <message>
        <source>What to write instead</source>
        <translation>Enunciados propuestos</translation>
    </message>
</context>
<context>
    <name>ClassesModel</name>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Class {number}: {title}; {count} entries</source>
        <translation>Clase {number}: {title}; {count} entradas</translation>
    </message>
</context>
<context>
    <name>ClassificationTab</name>
    <message>
        <source>Terms not grouped in c&amp;lasses</source>
        <translation>Términos no agrupados en c&amp;lases</translation>
    </message>
    <message>
        <source>Terms in a &amp;wrong class</source>
        <translation>Términos en una clase equivocad&amp;a</translation>
    </message>
    <message>
        <source>Amounts of the da&amp;y</source>
        <translation>Importes del &amp;día</translation>
    </message>
    <message>
        <source>Count the terms of the &amp;filing</source>
        <translation>Contar los términos del e&amp;xpediente</translation>
    </message>
    <message>
        <source>Counts the terms that your vocabularies know in another class only</source>
        <translation>Cuenta los términos que sus vocabularios solo conocen en otra clase</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que desea hacer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>No command has this in its name.</source>
        <translation>Ninguna orden lleva este nombre.</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Órdenes que coinciden</translation>
    </message>
</context>
<context>
    <name>CompareDetail</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>clase {number}</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>{where}, term {place}</source>
        <translation>{where}, indicación {place}</translation>
    </message>
    <message>
        <source>{rule} – {source}, as of {day}, {confidence}</source>
        <translation>{rule} – {source}, a {day}, {confidence}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare &amp;now</source>
        <translation>Comparar a&amp;hora</translation>
    </message>
    <message>
        <source>S&amp;wap the two lists</source>
        <translation>&amp;Intercambiar las dos listas</translation>
    </message>
    <message>
        <source>E&amp;xport the result…</source>
        <translation>E&amp;xportar el resultado…</translation>
    </message>
    <message>
        <source>Print the result…</source>
        <translation>Imprimir el resultado…</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copiar el resultado</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>Exportar el resultado</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>Table for Excel (*.csv)</source>
        <translation>Tabla para Excel (*.csv)</translation>
    </message>
    <message>
        <source>Page to read and print (*.html)</source>
        <translation>Página para leer e imprimir (*.html)</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>Exportado a {name}.</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Qué comparar</translation>
    </message>
    <message>
        <source>From edition</source>
        <translation>Edición de partida</translation>
    </message>
    <message>
        <source>To edition</source>
        <translation>Edición de llegada</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Hide what is the sa&amp;me</source>
        <translation>&amp;Ocultar lo que es igual</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Result of the comparison</source>
        <translation>Resultado de la comparación</translation>
    </message>
    <message>
        <source>The row in full</source>
        <translation>La fila completa</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Two Nice editions must be installed to compare them.</source>
        <translation>Deben estar instaladas dos ediciones de la Clasificación de Niza para compararlas.</translation>
    </message>
    <message>
        <source>Give two lists to compare them.</source>
        <translation>Indique dos listas para compararlas.</translation>
    </message>
    <message>
        <source>Give a list to look through.</source>
        <translation>Indique una lista para examinarla.</translation>
    </message>
    <message>
        <source>No term repeats another.</source>
        <translation>Ninguna indicación repite otra.</translation>
    </message>
    <message>
        <source>No term is touched by the other edition.</source>
        <translation>La otra edición no afecta a ninguna indicación.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>No hay nada que comparar.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Removed</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>In another class</source>
        <translation>En otra clase</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>No cubierto</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Más amplio</translation>
    </message>
    <message>
        <source>Worded otherwise</source>
        <translation>Con otro enunciado</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más restringido</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Outside the main list</source>
        <translation>Fuera de la lista principal</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Same wording</source>
        <translation>Mismo enunciado</translation>
    </message>
    <message>
        <source>Same words, other form</source>
        <translation>Mismas palabras, otra forma</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Casi igual</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Ya no figura</translation>
    </message>
    <message>
        <source>Moved to another class</source>
        <translation>Trasladado a otra clase</translation>
    </message>
    <message>
        <source>Worded anew</source>
        <translation>Nuevo enunciado</translation>
    </message>
    <message>
        <source>Old list</source>
        <translation>Lista anterior</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>Basic mark</source>
        <translation>Marca de base</translation>
    </message>
    <message>
        <source>International application</source>
        <translation>Solicitud internacional</translation>
    </message>
    <message>
        <source>Main list</source>
        <translation>Lista principal</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Limitación</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>In the other edition</source>
        <translation>En la otra edición</translation>
    </message>
    <message>
        <source>Comparison of two lists</source>
        <translation>Comparación de dos listas</translation>
    </message>
    <message>
        <source>Comparison with the basic mark</source>
        <translation>Comparación con la marca de base</translation>
    </message>
    <message>
        <source>Limitation within the main list</source>
        <translation>Limitación dentro de la lista principal</translation>
    </message>
    <message>
        <source>Duplicates in a list</source>
        <translation>Repeticiones en una lista</translation>
    </message>
    <message>
        <source>Effects of another edition</source>
        <translation>Efectos de otra edición</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln indicación</numerusform>
            <numerusform>%Ln indicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln clase</numerusform>
            <numerusform>%Ln clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln sin comprobar</numerusform>
            <numerusform>%Ln sin comprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln en comprobación</numerusform>
            <numerusform>%Ln en comprobación</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignationPicker</name>
    <message>
        <source>Name or code; EU for the Union</source>
        <translation>Nombre o código; EU para la Unión</translation>
    </message>
    <message>
        <source>Find a party</source>
        <translation>Buscar una Parte Contratante</translation>
    </message>
    <message>
        <source>Designated ones only</source>
        <translation>Solo las designadas</translation>
    </message>
    <message>
        <source>Parties that can be designated</source>
        <translation>Partes Contratantes que pueden designarse</translation>
    </message>
    <message numerus="yes">
        <source>%n designated</source>
        <translation>
            <numerusform>%n designada</numerusform>
            <numerusform>%n designadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Designate {code}</source>
        <translation>Designar {code}</translation>
    </message>
    <message>
        <source>Take {code} away</source>
        <translation>Quitar {code}</translation>
    </message>
    <message>
        <source>Asks for: {what}</source>
        <translation>Pide: {what}</translation>
    </message>
</context>
<context>
    <name>DesignationsModel</name>
    <message>
        <source>Party</source>
        <translation>Parte Contratante</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>Refusal within</source>
        <translation>Denegación en</translation>
    </message>
    <message>
        <source>Costs in CHF</source>
        <translation>Coste en CHF</translation>
    </message>
    <message>
        <source>no party of this code is known</source>
        <translation>ninguna Parte Contratante tiene este código</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>form MM18, signed</source>
        <translation>formulario MM18, firmado</translation>
    </message>
    <message>
        <source>designating states the intention to use</source>
        <translation>la designación declara la intención de uso</translation>
    </message>
    <message>
        <source>a second language</source>
        <translation>un segundo idioma</translation>
    </message>
    <message>
        <source>takes seniority (MM17)</source>
        <translation>admite la antigüedad (MM17)</translation>
    </message>
    <message>
        <source>designating states a lawful business</source>
        <translation>la designación declara una actividad lícita</translation>
    </message>
    <message>
        <source>a second part of the fee later</source>
        <translation>una segunda parte de la tasa más tarde</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nice edition {wished} is not in force any more; checks now use the edition of the day.</source>
        <translation>La edición {wished} de Niza ya no está en vigor; las comprobaciones usan ahora la edición del día.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>too many: “{typed}”</source>
        <translation>sobra: «{typed}»</translation>
    </message>
    <message>
        <source>missing: “{official}”</source>
        <translation>falta: «{official}»</translation>
    </message>
    <message>
        <source>“{typed}” instead of “{official}”</source>
        <translation>«{typed}» en lugar de «{official}»</translation>
    </message>
    <message>
        <source>spelling: “{typed}” – “{official}”</source>
        <translation>ortografía: «{typed}» – «{official}»</translation>
    </message>
    <message>
        <source>singular or plural: “{typed}” – “{official}”</source>
        <translation>singular o plural: «{typed}» – «{official}»</translation>
    </message>
    <message>
        <source>misspelt: “{typed}” for “{official}”</source>
        <translation>errata: «{typed}» por «{official}»</translation>
    </message>
    <message>
        <source>other order of words</source>
        <translation>otro orden de las palabras</translation>
    </message>
    <message>
        <source>other punctuation</source>
        <translation>otra puntuación</translation>
    </message>
    <message>
        <source>turns the meaning round: {words}</source>
        <translation>invierte el sentido: {words}</translation>
    </message>
    <message>
        <source>Why this verdict</source>
        <translation>Por qué este dictamen</translation>
    </message>
    <message>
        <source>&amp;Use this wording</source>
        <translation>&amp;Usar este enunciado</translation>
    </message>
    <message>
        <source>&amp;What to write instead</source>
        <translation>Enunciados &amp;propuestos</translation>
    </message>
    <message>
        <source>No other wording is offered.</source>
        <translation>No se propone ningún otro enunciado.</translation>
    </message>
    <message>
        <source>Select a term to read why it has its verdict. F8 goes to the next.</source>
        <translation>Elija una indicación para leer los motivos de su dictamen. F8 pasa a la siguiente.</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Usted escribió</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Differs by</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Ignored ({reason})</source>
        <translation>Ignorada ({reason})</translation>
    </message>
    <message>
        <source>Heed again</source>
        <translation>Volver a tener en cuenta</translation>
    </message>
    <message>
        <source>Ignore …</source>
        <translation>Ignorar…</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>clase {number}</translation>
    </message>
    <message>
        <source>edition {edition}</source>
        <translation>edición {edition}</translation>
    </message>
    <message>
        <source>groups {groups}</source>
        <translation>grupos {groups}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>{number} ({share})</source>
        <translation>{number} ({share})</translation>
    </message>
    <message>
        <source>Likely classes</source>
        <translation>Clases probables</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>{party}: {answer}</source>
        <translation>{party}: {answer}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivos:</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>Files of the filing</source>
        <translation>Archivos del expediente</translation>
    </message>
    <message>
        <source>No file is annexed yet. Drop files here, or choose them below.</source>
        <translation>Todavía no hay ningún archivo adjunto. Suelte archivos aquí o elíjalos abajo.</translation>
    </message>
    <message>
        <source>What the next file is</source>
        <translation>Qué es el próximo archivo</translation>
    </message>
    <message>
        <source>&amp;Annex a file…</source>
        <translation>Ad&amp;juntar un archivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen file</source>
        <translation>Quitar el archivo elegido</translation>
    </message>
    <message>
        <source>Annex a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Todos los archivos ({patterns})</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>{wording} – class {number}</source>
        <translation>{wording} – clase {number}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{place}, line {line}, column {column}</source>
        <translation>{place}, línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>{place}, line {line}</source>
        <translation>{place}, línea {line}</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>Ask the sender for a plain file, or export it again.</source>
        <translation>Pida un archivo sencillo al remitente, o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check its name and rights.</source>
        <translation>Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>Check that it belongs to you, or set GSFILER_HOME to another folder.</source>
        <translation>Compruebe que le pertenece, o asigne otra carpeta a GSFILER_HOME.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write there.</source>
        <translation>Compruebe el espacio libre y que puede escribir allí.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write there; the old file is untouched.</source>
        <translation>Compruebe el espacio libre y que puede escribir allí; el archivo anterior está intacto.</translation>
    </message>
    <message>
        <source>Check the name and that you may read it.</source>
        <translation>Compruebe el nombre y que puede leerlo.</translation>
    </message>
    <message>
        <source>Copy the list out of it into a text file.</source>
        <translation>Copie la lista en un archivo de texto.</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <translation>Corríjalo ahí.</translation>
    </message>
    <message>
        <source>Double quotation marks inside a quoted cell, or save the table tab-separated.</source>
        <translation>Duplique las comillas dentro de una celda entre comillas, o guarde la tabla separada por tabuladores.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Download or export it again; JSON Lines has one whole object in each line.</source>
        <translation>Descárguelo o expórtelo de nuevo; JSON Lines tiene un objeto entero en cada línea.</translation>
    </message>
    <message>
        <source>Download or export the file again.</source>
        <translation>Descargue o exporte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Download the file itself, not the page that shows it.</source>
        <translation>Descargue el archivo mismo, no la página que lo muestra.</translation>
    </message>
    <message>
        <source>Download the master files of this edition again.</source>
        <translation>Descargue de nuevo los archivos maestros de esta edición.</translation>
    </message>
    <message>
        <source>Each object needs a class and a term, or id, cls, lng and txt as in MGS.</source>
        <translation>Cada objeto necesita una clase y una indicación, o id, cls, lng y txt como en el MGS.</translation>
    </message>
    <message>
        <source>Export it again as UTF-8.</source>
        <translation>Expórtelo de nuevo en UTF-8.</translation>
    </message>
    <message>
        <source>Export it to JSON and open that; the other program&apos;s files stay behind.</source>
        <translation>Expórtelo a JSON y abra ese archivo; los archivos del otro programa quedarán fuera.</translation>
    </message>
    <message>
        <source>Export the result list of TMclass with its header: class, term, harmonised …</source>
        <translation>Exporte la lista de resultados de TMclass con su encabezado: class, term, harmonised …</translation>
    </message>
    <message>
        <source>Get the archive from its publisher.</source>
        <translation>Obtenga el archivo comprimido de su editor.</translation>
    </message>
    <message>
        <source>Give ST.96 XML, or copy the list into a text file.</source>
        <translation>Indique un XML ST.96, o copie la lista en un archivo de texto.</translation>
    </message>
    <message>
        <source>Give a file that holds a list.</source>
        <translation>Indique un archivo que contenga una lista.</translation>
    </message>
    <message>
        <source>Give a file that “gsfiler list fix --log” wrote.</source>
        <translation>Indique un archivo escrito por «gsfiler list fix --log».</translation>
    </message>
    <message>
        <source>Give a text file, or say which program made it and export it again as UTF-8 text.</source>
        <translation>Indique un archivo de texto, o diga qué programa lo hizo y expórtelo de nuevo como texto UTF-8.</translation>
    </message>
    <message>
        <source>Give keep, auto or split.</source>
        <translation>Indique keep, auto o split.</translation>
    </message>
    <message>
        <source>Give one of these; gsfiler goes by what is in the file, not by its name.</source>
        <translation>Indique uno de ellos; gsfiler se guía por el contenido del archivo, no por su nombre.</translation>
    </message>
    <message>
        <source>Give one sign, such as , ; or tab.</source>
        <translation>Indique un solo signo, por ejemplo «,», «;» o «tab».</translation>
    </message>
    <message>
        <source>Give only the file with the later date of generation.</source>
        <translation>Indique solo el archivo con la fecha de elaboración más reciente.</translation>
    </message>
    <message>
        <source>Give structure and texts of the same edition.</source>
        <translation>Indique la estructura y los textos de la misma edición.</translation>
    </message>
    <message>
        <source>Give the JSON array of MGS, or a table with term_id, class, lang and text.</source>
        <translation>Indique la matriz JSON del MGS, o una tabla con term_id, class, lang y text.</translation>
    </message>
    <message>
        <source>Give the list that the log was made for, unchanged.</source>
        <translation>Indique la lista para la que se hizo el registro, sin cambios.</translation>
    </message>
    <message>
        <source>Give the texts of the same edition.</source>
        <translation>Indique los textos de la misma edición.</translation>
    </message>
    <message>
        <source>Give the “classification_texts” zip together with the structure.</source>
        <translation>Indique el zip «classification_texts» junto con la estructura.</translation>
    </message>
    <message>
        <source>Give the “classification_top_structure” and the “classification_texts” file.</source>
        <translation>Indique el archivo «classification_top_structure» y el archivo «classification_texts».</translation>
    </message>
    <message>
        <source>Give the “classification_top_structure” zip together with the texts.</source>
        <translation>Indique el zip «classification_top_structure» junto con los textos.</translation>
    </message>
    <message>
        <source>It will be offered again at the next start; delete the file yourself.</source>
        <translation>Se ofrecerá de nuevo en el próximo inicio; borre el archivo usted mismo.</translation>
    </message>
    <message>
        <source>Make it first.</source>
        <translation>Créela antes.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>Name one such as utf-8, utf-16 or cp1252.</source>
        <translation>Indique una, por ejemplo utf-8, utf-16 o cp1252.</translation>
    </message>
    <message>
        <source>Nice edition {0} is not installed (installed: {1}). Install it first.</source>
        <translation>La edición {0} de Niza no está instalada (instaladas: {1}). Instálela antes.</translation>
    </message>
    <message>
        <source>Nice master files</source>
        <translation>Archivos maestros de Niza</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it again as .xlsx, or export it as CSV.</source>
        <translation>Ábralo en Excel o LibreOffice y guárdelo de nuevo como .xlsx, o expórtelo como CSV.</translation>
    </message>
    <message>
        <source>Open it in Word and save it again.</source>
        <translation>Ábralo en Word y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as .xlsx.</source>
        <translation>Ábralo en una hoja de cálculo y guárdelo de nuevo como .xlsx.</translation>
    </message>
    <message>
        <source>Open the last copy you have of it.</source>
        <translation>Abra la última copia que tenga.</translation>
    </message>
    <message>
        <source>Qt cannot read {0}. Install gsfiler again.</source>
        <translation>Qt no puede leer {0}. Instale gsfiler de nuevo.</translation>
    </message>
    <message>
        <source>Qt draws no text. Install gsfiler again, and at least one font.</source>
        <translation>Qt no dibuja texto. Instale gsfiler de nuevo, y al menos una fuente.</translation>
    </message>
    <message>
        <source>Qt knows no A4 page. Install gsfiler again.</source>
        <translation>Qt no conoce ninguna página A4. Instale gsfiler de nuevo.</translation>
    </message>
    <message>
        <source>Save an OpenDocument file as .docx or .xlsx; unpack other archives first.</source>
        <translation>Guarde un archivo OpenDocument como .docx o .xlsx; descomprima antes los demás archivos comprimidos.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8, or name its encoding.</source>
        <translation>Guárdelo de nuevo como UTF-8, o indique su codificación.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>Split it and try again.</source>
        <translation>Divídalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Split it into smaller archives.</source>
        <translation>Divídalo en archivos comprimidos más pequeños.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Split it into smaller lists.</source>
        <translation>Divídalo en listas más pequeñas.</translation>
    </message>
    <message>
        <source>Split it, or check it with “gsfiler check”.</source>
        <translation>Divídala, o compruébela con «gsfiler check».</translation>
    </message>
    <message>
        <source>The connection to {0} was cut after {1} bytes. Try again; the download goes on from there.</source>
        <translation>La conexión con {0} se cortó tras {1} bytes. Inténtelo de nuevo; la descarga continúa desde ahí.</translation>
    </message>
    <message>
        <source>The list of packs at {0} cannot be used: {1}. Tell its publisher, or install the files themselves.</source>
        <translation>La lista de paquetes en {0} no se puede usar: {1}. Avise a su editor, o instale los archivos mismos.</translation>
    </message>
    <message>
        <source>The list of packs at {0} needs a newer gsfiler; update gsfiler.</source>
        <translation>La lista de paquetes en {0} requiere un gsfiler más reciente; actualice gsfiler.</translation>
    </message>
    <message>
        <source>The log was altered; make a new one.</source>
        <translation>El registro se alteró; haga uno nuevo.</translation>
    </message>
    <message>
        <source>The pack cannot be made: {0}.</source>
        <translation>No se puede elaborar el paquete: {0}.</translation>
    </message>
    <message>
        <source>The pack “{0}” cannot be made: “{1}” has class {2}, and classes go from 1 to 45.</source>
        <translation>No se puede elaborar el paquete «{0}»: «{1}» tiene la clase {2}, y las clases van de 1 a 45.</translation>
    </message>
    <message>
        <source>The pack “{0}” is damaged: {1}. Install it again from its files, or take it out with “gsfiler vocab remove {2}”.</source>
        <translation>El paquete «{0}» está dañado: {1}. Instálelo de nuevo desde sus archivos, o quítelo con «gsfiler vocab remove {2}».</translation>
    </message>
    <message>
        <source>The pack “{0}” is given twice; nothing was installed.</source>
        <translation>El paquete «{0}» se da dos veces; no se instaló nada.</translation>
    </message>
    <message>
        <source>The pack “{0}” is not in force.</source>
        <translation>El paquete «{0}» no está en vigor.</translation>
    </message>
    <message>
        <source>The pack “{0}” needs a newer gsfiler; update gsfiler to use it.</source>
        <translation>El paquete «{0}» requiere un gsfiler más reciente; actualice gsfiler para usarlo.</translation>
    </message>
    <message>
        <source>The packs in {0} cannot be changed ({1}); nothing was changed. Check the free space and that you may write there.</source>
        <translation>Los paquetes en {0} no se pueden cambiar ({1}); no se cambió nada. Compruebe el espacio libre y que puede escribir allí.</translation>
    </message>
    <message>
        <source>The search index {0} is damaged; it will be rebuilt.</source>
        <translation>El índice de búsqueda {0} está dañado; se reconstruirá.</translation>
    </message>
    <message>
        <source>The setting “{0}” in {1} cannot be used: {2}. Correct or delete it there.</source>
        <translation>El ajuste «{0}» en {1} no se puede usar: {2}. Corríjalo o bórrelo allí.</translation>
    </message>
    <message>
        <source>The settings cannot be used: {0}.</source>
        <translation>La configuración no se puede usar: {0}.</translation>
    </message>
    <message>
        <source>The settings in {0} are damaged and cannot be set aside ({1}).</source>
        <translation>La configuración en {0} está dañada y no se puede apartar ({1}).</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be read ({1}).</source>
        <translation>La configuración en {0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>There is no change of the packs that could be undone.</source>
        <translation>No hay ningún cambio de los paquetes que se pueda deshacer.</translation>
    </message>
    <message>
        <source>There is no pack “{0}”; installed: {1}.</source>
        <translation>No hay ningún paquete «{0}»; instalados: {1}.</translation>
    </message>
    <message>
        <source>There is no term {0}; the list has {1} terms.</source>
        <translation>No hay ninguna indicación {0}; la lista tiene {1}.</translation>
    </message>
    <message>
        <source>There is nothing at {0} (answer {1}). Check the address.</source>
        <translation>No hay nada en {0} (respuesta {1}). Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Type the term again.</source>
        <translation>Escriba la indicación de nuevo.</translation>
    </message>
    <message>
        <source>Unpack other files first. Vocabularies are read from the Nice master files (structure and texts, ZIP or XML), an MGS snapshot (JSON, JSON Lines, CSV, TSV), a TMclass export, and lists of terms (CSV, TSV, XLSX, JSON Lines).</source>
        <translation>Descomprima antes los demás archivos. Los vocabularios se leen de los archivos maestros de Niza (estructura y textos, ZIP o XML), una copia del MGS (JSON, JSON Lines, CSV, TSV), una exportación de TMclass y listas de indicaciones (CSV, TSV, XLSX, JSON Lines).</translation>
    </message>
    <message>
        <source>Update gsfiler and open it again; the file is unchanged.</source>
        <translation>Actualice gsfiler y ábralo de nuevo; el archivo no ha cambiado.</translation>
    </message>
    <message>
        <source>Update gsfiler to use them.</source>
        <translation>Actualice gsfiler para usarlas.</translation>
    </message>
    <message>
        <source>Vocabularies are read from the Nice master files (structure and texts, ZIP or XML), an MGS snapshot (JSON, JSON Lines, CSV, TSV), a TMclass export, and lists of terms (CSV, TSV, XLSX, JSON Lines).</source>
        <translation>Los vocabularios se leen de los archivos maestros de Niza (estructura y textos, ZIP o XML), una copia del MGS (JSON, JSON Lines, CSV, TSV), una exportación de TMclass y listas de indicaciones (CSV, TSV, XLSX, JSON Lines).</translation>
    </message>
    <message>
        <source>Wait until it has finished and try again.</source>
        <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Write CSV instead, or split the list.</source>
        <translation>Escriba CSV en su lugar, o divida la lista.</translation>
    </message>
    <message>
        <source>Write CSV or JSON Lines instead.</source>
        <translation>Escriba CSV o JSON Lines en su lugar.</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it out.</source>
        <translation>Escriba un número entero, u omítalo.</translation>
    </message>
    <message>
        <source>Write it in quotation marks.</source>
        <translation>Escríbalo entre comillas.</translation>
    </message>
    <message>
        <source>Write one object a line, such as {{&quot;text&quot;: &quot;cables&quot;, &quot;class&quot;: 9}}.</source>
        <translation>Escriba un objeto por línea, por ejemplo {{&quot;text&quot;: &quot;cables&quot;, &quot;class&quot;: 9}}.</translation>
    </message>
    <message>
        <source>Write one of them, letter by letter.</source>
        <translation>Escriba uno de esos valores, letra por letra.</translation>
    </message>
    <message>
        <source>Write one text in quotation marks.</source>
        <translation>Escriba un solo texto entre comillas.</translation>
    </message>
    <message>
        <source>Write the amounts into them by hand, or take out all payments but one.</source>
        <translation>Escriba los importes en ellos a mano, o quite todos los pagos menos uno.</translation>
    </message>
    <message>
        <source>Write them as “gsfiler schema ignored” says; each needs a code and a reason.</source>
        <translation>Escríbalas como dice «gsfiler schema ignored»; cada una necesita un código y un motivo.</translation>
    </message>
    <message>
        <source>Write true or false without quotation marks.</source>
        <translation>Escriba true o false sin comillas.</translation>
    </message>
    <message>
        <source>Write “madrid” or “madrid-designation”.</source>
        <translation>Escriba «madrid» o «madrid-designation».</translation>
    </message>
    <message>
        <source>a cell holds no more than {0} characters; that of term {1} is longer.</source>
        <translation>una celda no admite más de {0} caracteres; la de la indicación {1} es más larga.</translation>
    </message>
    <message>
        <source>a number in it has more digits than can be read.</source>
        <translation>contiene un número con más cifras de las que se pueden leer.</translation>
    </message>
    <message>
        <source>a sheet holds no more than {0} rows.</source>
        <translation>una hoja no admite más de {0} filas.</translation>
    </message>
    <message>
        <source>another gsfiler is changing this folder.</source>
        <translation>otro gsfiler está cambiando esta carpeta.</translation>
    </message>
    <message>
        <source>hundreds of accents are heaped on one letter.</source>
        <translation>hay cientos de acentos amontonados sobre una letra.</translation>
    </message>
    <message>
        <source>it ends too soon</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>it holds a file of another program whose name is that of one of its own.</source>
        <translation>contiene un archivo de otro programa cuyo nombre es el de uno de los suyos.</translation>
    </message>
    <message>
        <source>no file was given.</source>
        <translation>no se indicó ningún archivo.</translation>
    </message>
    <message>
        <source>the JSON is nested too deeply.</source>
        <translation>el JSON está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>the quotation marks of this row cannot be understood: the one here opens a cell and does not close it.</source>
        <translation>no se pueden entender las comillas de esta fila: la de aquí abre una celda y no la cierra.</translation>
    </message>
    <message>
        <source>the sheet holds more than {0}.</source>
        <translation>la hoja contiene más de {0}.</translation>
    </message>
    <message>
        <source>the workbook is damaged: a cell of this row refers to a text that is not there.</source>
        <translation>el libro está dañado: una celda de esta fila remite a un texto que no existe.</translation>
    </message>
    <message>
        <source>the workbook is damaged: its part {0} is missing.</source>
        <translation>el libro está dañado: falta su parte {0}.</translation>
    </message>
    <message>
        <source>no row of this export can be used.{0}</source>
        <translation>ninguna fila de esta exportación se puede usar.{0}</translation>
    </message>
    <message>
        <source>A registration has 1 to {0} classes, not {1}.</source>
        <translation>Un registro tiene de 1 a {0} clases, no {1}.</translation>
    </message>
    <message>
        <source>Add a row with 1 as “from_class”, its amount empty where you do not know it.</source>
        <translation>Añada una fila con 1 en «from_class», con el importe vacío si no lo conoce.</translation>
    </message>
    <message>
        <source>Add the amounts.</source>
        <translation>Añada los importes.</translation>
    </message>
    <message>
        <source>Add {0} to its “parties” or “states”, or mend the code.</source>
        <translation>Añada {0} a sus «parties» o «states», o corrija el código.</translation>
    </message>
    <message>
        <source>Ask the sender for ST.96.</source>
        <translation>Pida al remitente un archivo ST.96.</translation>
    </message>
    <message>
        <source>Ask the sender for one of these versions.</source>
        <translation>Pida al remitente una de estas versiones.</translation>
    </message>
    <message>
        <source>Ask the sender for the package again.</source>
        <translation>Pida de nuevo el paquete al remitente.</translation>
    </message>
    <message>
        <source>Check it with “gsfiler xml check”; it cannot be made a draft.</source>
        <translation>Compruébelo con «gsfiler xml check»; no se puede convertir en borrador.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Compruebe que puede leerlo.</translation>
    </message>
    <message>
        <source>Choose 3.0 or 4.0.</source>
        <translation>Elija 3.0 o 4.0.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>Choose one from its history.</source>
        <translation>Elija una de su historial.</translation>
    </message>
    <message>
        <source>Choose one of these versions.</source>
        <translation>Elija una de estas versiones.</translation>
    </message>
    <message>
        <source>Convert it with “gsfiler filing convert” first.</source>
        <translation>Conviértalo antes con «gsfiler filing convert».</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Bórrelo.</translation>
    </message>
    <message>
        <source>Empty it.</source>
        <translation>Vacíelo.</translation>
    </message>
    <message>
        <source>Empty the others.</source>
        <translation>Vacíe los demás.</translation>
    </message>
    <message>
        <source>Export the address book again.</source>
        <translation>Exporte de nuevo la libreta de direcciones.</translation>
    </message>
    <message>
        <source>Fill in “since”, the day it entered into force, or “seen”, the day you read it.</source>
        <translation>Rellene «since», el día en que entró en vigor, o «seen», el día en que usted lo leyó.</translation>
    </message>
    <message>
        <source>Get the file again from where it comes.</source>
        <translation>Obtenga de nuevo el archivo de su procedencia.</translation>
    </message>
    <message>
        <source>Give a document that begins with tmk:MadridIBToOfficeTransaction.</source>
        <translation>Indique un documento que empiece por tmk:MadridIBToOfficeTransaction.</translation>
    </message>
    <message>
        <source>Give a document that begins with tmk:MadridOfficeToIBTransaction.</source>
        <translation>Indique un documento que empiece por tmk:MadridOfficeToIBTransaction.</translation>
    </message>
    <message>
        <source>Give a document that holds one.</source>
        <translation>Indique un documento que contenga alguno.</translation>
    </message>
    <message>
        <source>Give a table of that format.</source>
        <translation>Indique una tabla de ese formato.</translation>
    </message>
    <message>
        <source>Give another name, or unprotect it first.</source>
        <translation>Indique otro nombre, o quite antes la protección.</translation>
    </message>
    <message>
        <source>Give the ST.66 export of an office; ST.96 needs no conversion.</source>
        <translation>Indique la exportación ST.66 de una Oficina; un archivo ST.96 no necesita conversión.</translation>
    </message>
    <message>
        <source>Give the ST.96 XML of a filing.</source>
        <translation>Indique el XML ST.96 de una presentación.</translation>
    </message>
    <message>
        <source>Give the ST.96 or ST.66 export of an office; a Madrid message is opened as it is.</source>
        <translation>Indique la exportación ST.96 o ST.66 de una Oficina; un mensaje de Madrid se abre tal cual.</translation>
    </message>
    <message>
        <source>Give the folder or the ZIP archive with the schemas, as WIPO publishes them.</source>
        <translation>Indique la carpeta o el archivo ZIP con los esquemas, tal como los publica la OMPI.</translation>
    </message>
    <message>
        <source>Give the record of the mark that is to be the basic mark.</source>
        <translation>Indique la inscripción de la marca que ha de ser la marca de base.</translation>
    </message>
    <message>
        <source>Give the schemas of one version, as WIPO publishes them.</source>
        <translation>Indique los esquemas de una sola versión, tal como los publica la OMPI.</translation>
    </message>
    <message>
        <source>Install the official schemas of ST.96 {0}.</source>
        <translation>Instale los esquemas oficiales de ST.96 {0}.</translation>
    </message>
    <message>
        <source>It is chosen as a table of your own: mend it, choose another, or do without with “gsfiler filing tables --shipped”.</source>
        <translation>Es la tabla propia que ha elegido: corríjala, elija otra o prescinda de ella con «gsfiler filing tables --shipped».</translation>
    </message>
    <message>
        <source>Leave one of them, or say by “since”, “seen” or “until” when each holds; nothing was taken from the file.</source>
        <translation>Deje una de ellas, o diga con «since», «seen» o «until» cuándo vale cada una; no se tomó nada del archivo.</translation>
    </message>
    <message>
        <source>Leave out what is not needed.</source>
        <translation>Suprima lo que no haga falta.</translation>
    </message>
    <message>
        <source>Make it smaller; no office takes a file of this size.</source>
        <translation>Redúzcalo; ninguna Oficina acepta un archivo de este tamaño.</translation>
    </message>
    <message>
        <source>Mend it and try again; nothing was taken from the file.</source>
        <translation>Corríjalo e inténtelo de nuevo; no se tomó nada del archivo.</translation>
    </message>
    <message>
        <source>Mend the place named, or make the table anew.</source>
        <translation>Corrija el lugar indicado, o haga la tabla de nuevo.</translation>
    </message>
    <message>
        <source>Mend the row and try again; nothing was taken from the file.</source>
        <translation>Corrija la fila e inténtelo de nuevo; no se tomó nada del archivo.</translation>
    </message>
    <message>
        <source>Name the columns and read the file again.</source>
        <translation>Nombre las columnas y vuelva a leer el archivo.</translation>
    </message>
    <message>
        <source>Name the columns in the first row; there are {0}.</source>
        <translation>Nombre las columnas en la primera fila; son {0}.</translation>
    </message>
    <message>
        <source>Nice edition {0} is not in force (in force: {1}). Install it, or put it in force.</source>
        <translation>La edición {0} de Niza no está en vigor (en vigor: {1}). Instálela o póngala en vigor.</translation>
    </message>
    <message>
        <source>Open the draft of the application, or begin an empty subsequent designation.</source>
        <translation>Abra el borrador de la solicitud, o empiece una designación posterior vacía.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Quite uno.</translation>
    </message>
    <message>
        <source>Rename the attachment, or write the JSON into an empty folder.</source>
        <translation>Cambie el nombre del archivo adjunto, o escriba el JSON en una carpeta vacía.</translation>
    </message>
    <message>
        <source>Save each form as a draft of its own and pack them one by one.</source>
        <translation>Guarde cada formulario como borrador propio y empaquételos uno por uno.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Save it with the ending .gsf, or export it to JSON.</source>
        <translation>Guárdelo con la extensión .gsf, o expórtelo a JSON.</translation>
    </message>
    <message>
        <source>Save the list as .gsfiler or .txt, or write this form with “Export”.</source>
        <translation>Guarde la lista como .gsfiler o .txt, o escriba esta forma con «Exportar».</translation>
    </message>
    <message>
        <source>Save yours under another name, which keeps both, and compare the two.</source>
        <translation>Guarde el suyo con otro nombre, lo que conserva ambos, y compárelos.</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Tome otro nombre.</translation>
    </message>
    <message>
        <source>Take it out of the draft.</source>
        <translation>Quítelo del borrador.</translation>
    </message>
    <message>
        <source>Take its backup.</source>
        <translation>Tome su copia de seguridad.</translation>
    </message>
    <message>
        <source>Take out what the office does not need.</source>
        <translation>Quite lo que la Oficina no necesita.</translation>
    </message>
    <message>
        <source>The change of the packs could not be undone and stays: {0}</source>
        <translation>El cambio de los paquetes no se pudo deshacer y permanece: {0}</translation>
    </message>
    <message>
        <source>The header must name a class column (class, cls, Nice class, Klasse, classe, clase) and a term column (term, text, indication, goods and services) or columns named by language codes (en, fr, es, de …). A column named by a party in capitals (US, JP, EM) says whether that party accepts the term: yes, no, or nothing.</source>
        <translation>El encabezado debe nombrar una columna de clases (class, cls, Nice class, Klasse, classe, clase) y una columna de indicaciones (term, text, indication, goods and services) o columnas nombradas con códigos de idioma (en, fr, es, de …). Una columna nombrada con una Parte Contratante en mayúsculas (US, JP, EM) dice si esta acepta la indicación: yes, no, o nada.</translation>
    </message>
    <message>
        <source>Update gsfiler to open it. The file was not changed.</source>
        <translation>Actualice gsfiler para abrirlo. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>Update gsfiler to read it.</source>
        <translation>Actualice gsfiler para leerlo.</translation>
    </message>
    <message>
        <source>Update gsfiler to use it.</source>
        <translation>Actualice gsfiler para usarla.</translation>
    </message>
    <message>
        <source>Update gsfiler, or ask for the table in the older form.</source>
        <translation>Actualice gsfiler, o pida la tabla en la forma anterior.</translation>
    </message>
    <message>
        <source>Vocabularies are read from the Nice master files (structure and texts, ZIP or XML), an MGS snapshot (JSON, JSON Lines, CSV, TSV), a TMclass export, and lists of terms (CSV, TSV, XLSX, JSON Lines). The header must name a class column (class, cls, Nice class, Klasse, classe, clase) and a term column (term, text, indication, goods and services) or columns named by language codes (en, fr, es, de …). A column named by a party in capitals (US, JP, EM) says whether that party accepts the term: yes, no, or nothing.</source>
        <translation>Los vocabularios se leen de los archivos maestros de Niza (estructura y textos, ZIP o XML), una copia del MGS (JSON, JSON Lines, CSV, TSV), una exportación de TMclass y listas de indicaciones (CSV, TSV, XLSX, JSON Lines). El encabezado debe nombrar una columna de clases (class, cls, Nice class, Klasse, classe, clase) y una columna de indicaciones (term, text, indication, goods and services) o columnas nombradas con códigos de idioma (en, fr, es, de …). Una columna nombrada con una Parte Contratante en mayúsculas (US, JP, EM) dice si esta acepta la indicación: yes, no, o nada.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Wait a little and save again.</source>
        <translation>Espere un poco y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Write it as “gsfiler filing schema madrid” describes.</source>
        <translation>Escríbalo como describe «gsfiler filing schema madrid».</translation>
    </message>
    <message>
        <source>another program is saving this file.</source>
        <translation>otro programa está guardando este archivo.</translation>
    </message>
    <message>
        <source>another program or person has changed this file since you opened it.</source>
        <translation>otro programa u otra persona ha modificado este archivo desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>it cannot be made: {0}{1}</source>
        <translation>no se puede elaborar: {0}{1}</translation>
    </message>
    <message>
        <source>it holds neither an application nor a subsequent designation.</source>
        <translation>no contiene ni solicitud ni designación posterior.</translation>
    </message>
    <message>
        <source>it holds {0} forms; a package holds exactly one.</source>
        <translation>contiene {0} formularios; un paquete contiene exactamente uno.</translation>
    </message>
    <message>
        <source>its manifest is of the form “{0}”, version {1}; this gsfiler reads “gsfiler-package” up to version {2}.</source>
        <translation>su manifiesto es de la forma «{0}», versión {1}; este gsfiler lee «gsfiler-package» hasta la versión {2}.</translation>
    </message>
    <message>
        <source>its “format” is not “{0}”.</source>
        <translation>su «format» no es «{0}».</translation>
    </message>
    <message>
        <source>its “manifest.json” is damaged.</source>
        <translation>su «manifest.json» está dañado.</translation>
    </message>
    <message>
        <source>line {0} gives the same part of this fee already.</source>
        <translation>la fila {0} da ya la misma parte de esta tasa.</translation>
    </message>
    <message>
        <source>no column is recognised; the first row must name them, such as Organisation or E-mail.</source>
        <translation>no se reconoce ninguna columna; la primera fila debe nombrarlas, por ejemplo Organisation o E-mail.</translation>
    </message>
    <message>
        <source>no row of this list can be used. {0}</source>
        <translation>ninguna fila de esta lista se puede usar. {0}</translation>
    </message>
    <message>
        <source>no row of this snapshot can be used.{0}</source>
        <translation>ninguna fila de esta copia se puede usar.{0}</translation>
    </message>
    <message>
        <source>no sheet has the header of a list of terms.</source>
        <translation>ninguna hoja tiene el encabezado de una lista de indicaciones.</translation>
    </message>
    <message>
        <source>objects and lists lie more than {0} deep.</source>
        <translation>hay objetos y listas anidados en más de {0} niveles.</translation>
    </message>
    <message>
        <source>only a draft of one international application can be extended.</source>
        <translation>solo se puede ampliar el borrador de una única solicitud internacional.</translation>
    </message>
    <message>
        <source>plain JSON has no room for the history of this draft.</source>
        <translation>el JSON simple no tiene lugar para el historial de este borrador.</translation>
    </message>
    <message>
        <source>saving keeps the text as you typed it, and this ending promises another form.</source>
        <translation>al guardar se conserva el texto tal como lo escribió, y esta extensión promete otra forma.</translation>
    </message>
    <message>
        <source>term {0} is not the one that the log of fixes speaks of.</source>
        <translation>la indicación {0} no es aquella de la que habla el registro de correcciones.</translation>
    </message>
    <message>
        <source>the JSON holds a number that is too long, or is nested too deep.</source>
        <translation>el JSON contiene un número demasiado largo, o está anidado demasiado profundamente.</translation>
    </message>
    <message>
        <source>the JSON holds no list of terms.</source>
        <translation>el JSON no contiene ninguna lista de indicaciones.</translation>
    </message>
    <message>
        <source>the JSON is not an object.</source>
        <translation>el JSON no es un objeto.</translation>
    </message>
    <message>
        <source>the XML is {0} bytes long; at most {1} are read.</source>
        <translation>el XML tiene {0} bytes; se leen como máximo {1}.</translation>
    </message>
    <message>
        <source>the XML that was kept here cannot be read ({0})</source>
        <translation>el XML conservado aquí no se puede leer ({0})</translation>
    </message>
    <message>
        <source>the archive has no file “{0}”.</source>
        <translation>el archivo comprimido no tiene ningún archivo «{0}».</translation>
    </message>
    <message>
        <source>the archive has no “filing.json”; this is not a draft.</source>
        <translation>el archivo comprimido no tiene «filing.json»; no es un borrador.</translation>
    </message>
    <message>
        <source>the archive holds no XML file.</source>
        <translation>el archivo comprimido no contiene ningún archivo XML.</translation>
    </message>
    <message>
        <source>the archive holds no files.</source>
        <translation>el archivo comprimido no contiene archivos.</translation>
    </message>
    <message>
        <source>the archive holds no master file.</source>
        <translation>el archivo comprimido no contiene ningún archivo maestro.</translation>
    </message>
    <message>
        <source>the archive holds the file {0}, {1}.</source>
        <translation>el archivo comprimido contiene el archivo {0}, {1}.</translation>
    </message>
    <message>
        <source>the archive holds the name {0} twice.</source>
        <translation>el archivo comprimido contiene dos veces el nombre {0}.</translation>
    </message>
    <message>
        <source>the archive holds {0} files; at most {1} are read.</source>
        <translation>el archivo comprimido contiene {0} archivos; se leen como máximo {1}.</translation>
    </message>
    <message>
        <source>the archive is cut short or damaged: its table of contents cannot be read.</source>
        <translation>el archivo comprimido está cortado o dañado: su índice no se puede leer.</translation>
    </message>
    <message>
        <source>the archive is longer than {0} bytes.</source>
        <translation>el archivo comprimido supera los {0} bytes.</translation>
    </message>
    <message>
        <source>the archive unpacks to more than {0} bytes.</source>
        <translation>el archivo comprimido ocupa al descomprimirse más de {0} bytes.</translation>
    </message>
    <message>
        <source>the attachment “{0}” cannot be written beside it: {1}.</source>
        <translation>el archivo adjunto «{0}» no se puede escribir al lado: {1}.</translation>
    </message>
    <message>
        <source>the byte 0x{0} does not belong in {1} text.</source>
        <translation>el byte 0x{0} no tiene cabida en un texto {1}.</translation>
    </message>
    <message>
        <source>the character U+{0} at position {1} of the text cannot be written in XML.</source>
        <translation>el carácter U+{0} en la posición {1} del texto no se puede escribir en XML.</translation>
    </message>
    <message>
        <source>the column “{0}” is not known, or there twice.</source>
        <translation>la columna «{0}» no se conoce, o figura dos veces.</translation>
    </message>
    <message>
        <source>the comma rule</source>
        <translation>la regla de las comas</translation>
    </message>
    <message>
        <source>the delimiter</source>
        <translation>el separador</translation>
    </message>
    <message>
        <source>the document has no body.</source>
        <translation>el documento no tiene cuerpo.</translation>
    </message>
    <message>
        <source>the download cannot be kept ({0}).</source>
        <translation>la descarga no se puede conservar ({0}).</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>el borrador</translation>
    </message>
    <message>
        <source>the draft cannot be deleted ({0}).</source>
        <translation>el borrador no se puede borrar ({0}).</translation>
    </message>
    <message>
        <source>the draft has no such snapshot.</source>
        <translation>el borrador no tiene esa copia.</translation>
    </message>
    <message>
        <source>the encoding named in the XML declaration cannot be read.</source>
        <translation>la codificación indicada en la declaración XML no se puede leer.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>la exportación</translation>
    </message>
    <message>
        <source>the fee of {0} begins with class {1}; no row of the same days says what the first class costs.</source>
        <translation>la tasa de {0} empieza en la clase {1}; ninguna fila de los mismos días dice lo que cuesta la primera clase.</translation>
    </message>
    <message>
        <source>the field “{0}” cannot be used: {1}.</source>
        <translation>el campo «{0}» no se puede utilizar: {1}.</translation>
    </message>
    <message>
        <source>the field “{0}” has no “form”.</source>
        <translation>el campo «{0}» no tiene «form».</translation>
    </message>
    <message>
        <source>the field “{0}” of the party book cannot be used.</source>
        <translation>el campo «{0}» del directorio de partes no se puede usar.</translation>
    </message>
    <message>
        <source>the field “{0}” stands twice in one object; one would be lost.</source>
        <translation>el campo «{0}» figura dos veces en un mismo objeto; uno se perdería.</translation>
    </message>
    <message>
        <source>the field “{0}” takes a text, not {1}.</source>
        <translation>el campo «{0}» admite un texto, no {1}.</translation>
    </message>
    <message>
        <source>the field “{0}” takes a whole number, not {1}.</source>
        <translation>el campo «{0}» admite un número entero, no {1}.</translation>
    </message>
    <message>
        <source>the field “{0}” takes an object with fields, not {1}.</source>
        <translation>el campo «{0}» admite un objeto con campos, no {1}.</translation>
    </message>
    <message>
        <source>the field “{0}” takes true or false, not {1}.</source>
        <translation>el campo «{0}» admite true o false, no {1}.</translation>
    </message>
    <message>
        <source>the field “{0}” takes {1}, not {2}.</source>
        <translation>el campo «{0}» admite {1}, no {2}.</translation>
    </message>
    <message>
        <source>the file cannot be opened ({0}).</source>
        <translation>el archivo no se puede abrir ({0}).</translation>
    </message>
    <message>
        <source>the file cannot be read ({0}).</source>
        <translation>el archivo no se puede leer ({0}).</translation>
    </message>
    <message>
        <source>the file cannot be written ({0}).</source>
        <translation>el archivo no se puede escribir ({0}).</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>el archivo está vacío.</translation>
    </message>
    <message>
        <source>the file is larger than {0} bytes.</source>
        <translation>el archivo supera los {0} bytes.</translation>
    </message>
    <message>
        <source>the file is write-protected.</source>
        <translation>el archivo está protegido contra escritura.</translation>
    </message>
    <message>
        <source>the file was made by a newer gsfiler (file version {0}; this one reads {1}).</source>
        <translation>el archivo lo hizo un gsfiler más reciente (versión de archivo {0}; este lee {1}).</translation>
    </message>
    <message>
        <source>the file “{0}” inside the archive is damaged (its checksum or its packed data is wrong).</source>
        <translation>el archivo «{0}» dentro del archivo comprimido está dañado (su suma de comprobación o sus datos comprimidos son erróneos).</translation>
    </message>
    <message>
        <source>the file “{0}” unpacks to more than {1} bytes.</source>
        <translation>el archivo «{0}» ocupa al descomprimirse más de {1} bytes.</translation>
    </message>
    <message>
        <source>the file “{0}” unpacks to more than {1} times its packed size, as decompression bombs do.</source>
        <translation>el archivo «{0}» ocupa al descomprimirse más de {1} veces su tamaño comprimido, como las bombas de descompresión.</translation>
    </message>
    <message>
        <source>the files in the archive overlap or are cut short: together they claim more packed bytes than there are.</source>
        <translation>los archivos del archivo comprimido se solapan o están cortados: juntos declaran más bytes comprimidos de los que hay.</translation>
    </message>
    <message>
        <source>the folder cannot be written to ({0}).</source>
        <translation>no se puede escribir en la carpeta ({0}).</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>el formulario</translation>
    </message>
    <message>
        <source>the form has {0} payments, and which of them pays which fee is not said.</source>
        <translation>el formulario tiene {0} pagos, y no se dice cuál de ellos paga cada tasa.</translation>
    </message>
    <message>
        <source>the form of this file is not known.</source>
        <translation>no se conoce el formato de este archivo.</translation>
    </message>
    <message>
        <source>the list holds {0} terms; the window takes at most {1}.</source>
        <translation>la lista contiene {0} indicaciones; la ventana admite como máximo {1}.</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>el paquete</translation>
    </message>
    <message>
        <source>the package holds {0}; it must hold exactly one XML.</source>
        <translation>el paquete contiene {0}; debe contener exactamente un XML.</translation>
    </message>
    <message>
        <source>the payment</source>
        <translation>el pago</translation>
    </message>
    <message>
        <source>the root element does not say edition, version and date in force: {0}</source>
        <translation>el elemento raíz no dice edición, versión y fecha de entrada en vigor: {0}</translation>
    </message>
    <message>
        <source>the root element is “{0}”; a Nice master file has ClassificationTopStructure or ClassificationTexts.</source>
        <translation>el elemento raíz es «{0}»; un archivo maestro de Niza tiene ClassificationTopStructure o ClassificationTexts.</translation>
    </message>
    <message>
        <source>the row does not say from when its amount holds.</source>
        <translation>la fila no dice desde cuándo vale su importe.</translation>
    </message>
    <message>
        <source>the row has more cells than there are columns, or a stray quotation mark.</source>
        <translation>la fila tiene más celdas que columnas hay, o unas comillas sueltas.</translation>
    </message>
    <message>
        <source>the sheet has no row below its titles.</source>
        <translation>la hoja no tiene ninguna fila bajo sus títulos.</translation>
    </message>
    <message>
        <source>the structure file is missing.</source>
        <translation>falta el archivo de estructura.</translation>
    </message>
    <message>
        <source>the structure in force on {0} is given twice.</source>
        <translation>la estructura en vigor el {0} se da dos veces.</translation>
    </message>
    <message>
        <source>the table is not UTF-8 text.</source>
        <translation>la tabla no es texto UTF-8.</translation>
    </message>
    <message>
        <source>the table is of version {0}; this gsfiler reads {1}.</source>
        <translation>la tabla es de la versión {0}; este gsfiler lee la {1}.</translation>
    </message>
    <message>
        <source>the table is {0} bytes long; at most {1} are read.</source>
        <translation>la tabla ocupa {0} bytes; se leen {1} como máximo.</translation>
    </message>
    <message>
        <source>the table tells something of {0}, which is no party.</source>
        <translation>la tabla dice algo de {0}, que no es ninguna Parte Contratante.</translation>
    </message>
    <message>
        <source>the text holds more than {0} terms.</source>
        <translation>el texto contiene más de {0} indicaciones.</translation>
    </message>
    <message>
        <source>the text holds {0} characters; the window takes at most {1}.</source>
        <translation>el texto contiene {0} caracteres; la ventana admite como máximo {1}.</translation>
    </message>
    <message>
        <source>the text is UTF-8 but damaged here, or pieces in two encodings were joined.</source>
        <translation>el texto es UTF-8 pero está dañado aquí, o se unieron trozos con dos codificaciones.</translation>
    </message>
    <message>
        <source>the text is not UTF-8.</source>
        <translation>el texto no está en UTF-8.</translation>
    </message>
    <message>
        <source>the text is {0} bytes long; at most {1} are read.</source>
        <translation>el texto tiene {0} bytes; se leen como máximo {1}.</translation>
    </message>
    <message>
        <source>the texts are in force on {0}, the structure on {1}.</source>
        <translation>los textos están en vigor el {0}, la estructura el {1}.</translation>
    </message>
    <message>
        <source>the texts are of edition {0}, the structure is of {1}.</source>
        <translation>los textos son de la edición {0}, la estructura es de la {1}.</translation>
    </message>
    <message>
        <source>the texts file is missing.</source>
        <translation>falta el archivo de textos.</translation>
    </message>
    <message>
        <source>the texts of {0} are given twice.</source>
        <translation>los textos de {0} se dan dos veces.</translation>
    </message>
    <message>
        <source>the workbook</source>
        <translation>el libro</translation>
    </message>
    <message>
        <source>the workbook has no sheet with cells.</source>
        <translation>el libro no tiene ninguna hoja con celdas.</translation>
    </message>
    <message>
        <source>the workbook has no sheet “{0}”.</source>
        <translation>el libro no tiene ninguna hoja «{0}».</translation>
    </message>
    <message>
        <source>the “form” of “{0}” is madrid or madrid-designation, not {1}.</source>
        <translation>el «form» de «{0}» es madrid o madrid-designation, no {1}.</translation>
    </message>
    <message>
        <source>there are no texts in force on {0} for this structure.</source>
        <translation>no hay textos en vigor el {0} para esta estructura.</translation>
    </message>
    <message>
        <source>there are {0} XSD files here, which cannot be the schemas of ST.96.</source>
        <translation>aquí hay {0} archivos XSD, que no pueden ser los esquemas de ST.96.</translation>
    </message>
    <message>
        <source>there is a file of this name already.</source>
        <translation>ya existe un archivo con este nombre.</translation>
    </message>
    <message>
        <source>there is no schema for {0} of version {1}.</source>
        <translation>no hay esquema para {0} de la versión {1}.</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>esa carpeta no existe.</translation>
    </message>
    <message>
        <source>there is no trade mark in this document.</source>
        <translation>no hay ninguna marca en este documento.</translation>
    </message>
    <message>
        <source>there is no trade mark, party or term in this ST.66 document.</source>
        <translation>no hay marca, parte ni indicación en este documento ST.66.</translation>
    </message>
    <message>
        <source>there is no vCard in this file.</source>
        <translation>no hay ninguna vCard en este archivo.</translation>
    </message>
    <message>
        <source>these are not ignored findings ({0}{1}).</source>
        <translation>no son observaciones ignoradas ({0}{1}).</translation>
    </message>
    <message>
        <source>these are not the schemas of one version of ST.96 (versions named: {0}).</source>
        <translation>no son los esquemas de una sola versión de ST.96 (versiones nombradas: {0}).</translation>
    </message>
    <message>
        <source>these ignored findings were written by a newer gsfiler.</source>
        <translation>estas observaciones ignoradas las escribió un gsfiler más reciente.</translation>
    </message>
    <message>
        <source>this ST.96 document is a {0}, not a Madrid filing of an office.</source>
        <translation>este documento ST.96 es un {0}, no una presentación de Madrid de una Oficina.</translation>
    </message>
    <message>
        <source>this ST.96 document is a {0}, not an answer of the International Bureau.</source>
        <translation>este documento ST.96 es un {0}, no una respuesta de la Oficina Internacional.</translation>
    </message>
    <message>
        <source>this ST.96 document names no version: com:st96Version is missing on its root {0}, as in documents before version 3; this program reads {1}.</source>
        <translation>este documento ST.96 no nombra ninguna versión: falta com:st96Version en su raíz {0}, como en los documentos anteriores a la versión 3; este programa lee {1}.</translation>
    </message>
    <message>
        <source>this XML (its root is “{0}”) is not a national trade mark document.</source>
        <translation>este XML (su raíz es «{0}») no es un documento nacional de marca.</translation>
    </message>
    <message>
        <source>this XML (its root is “{0}”) is not an ST.66 document.</source>
        <translation>este XML (su raíz es «{0}») no es un documento ST.66.</translation>
    </message>
    <message>
        <source>this XML (its root is “{0}”) is not an ST.96 document.</source>
        <translation>este XML (su raíz es «{0}») no es un documento ST.96.</translation>
    </message>
    <message>
        <source>this archive is neither a .docx nor a .xlsx file.</source>
        <translation>este archivo comprimido no es ni .docx ni .xlsx.</translation>
    </message>
    <message>
        <source>this draft has version {0} and was written by a newer gsfiler; this one reads version {1}.</source>
        <translation>este borrador es de la versión {0} y lo escribió un gsfiler más reciente; este lee la versión {1}.</translation>
    </message>
    <message>
        <source>this is a Word document.</source>
        <translation>es un documento de Word.</translation>
    </message>
    <message>
        <source>this is a document under ST.66, the predecessor of ST.96.</source>
        <translation>es un documento según la Norma ST.66, que precedió a la ST.96.</translation>
    </message>
    <message>
        <source>this is a document under ST.86, the predecessor of ST.96 for designs.</source>
        <translation>es un documento según la Norma ST.86, que precedió a la ST.96 para los dibujos y modelos.</translation>
    </message>
    <message>
        <source>this is a draft of ST.96 from before its first version (namespace {0}); this program reads {1}.</source>
        <translation>es un proyecto de ST.96 anterior a su primera versión (espacio de nombres {0}); este programa lee {1}.</translation>
    </message>
    <message>
        <source>this is a folder.</source>
        <translation>es una carpeta.</translation>
    </message>
    <message>
        <source>this is a web page, not a data file.</source>
        <translation>es una página web, no un archivo de datos.</translation>
    </message>
    <message>
        <source>this is a web page.</source>
        <translation>es una página web.</translation>
    </message>
    <message>
        <source>this is binary data, not text.</source>
        <translation>son datos binarios, no texto.</translation>
    </message>
    <message>
        <source>this is neither a draft nor a package, nor a document of ST.96 or ST.66.</source>
        <translation>no es ni un borrador, ni un paquete, ni un documento ST.96 o ST.66.</translation>
    </message>
    <message>
        <source>this is neither a draft of gsfiler nor a JSON file.</source>
        <translation>no es ni un borrador de gsfiler ni un archivo JSON.</translation>
    </message>
    <message>
        <source>this is no fee table, neither JSON nor a sheet with columns “party” and “amount”.</source>
        <translation>no es una tabla de tasas: ni JSON, ni una hoja con las columnas «party» y «amount».</translation>
    </message>
    <message>
        <source>this is no list that gsfiler saved ({0}).</source>
        <translation>no es una lista guardada por gsfiler ({0}).</translation>
    </message>
    <message>
        <source>this is no sheet of rates.</source>
        <translation>no es una hoja de tipos de cambio.</translation>
    </message>
    <message>
        <source>this is not JSON ({0}).</source>
        <translation>no es JSON ({0}).</translation>
    </message>
    <message>
        <source>this is not JSON that can be read (a number or its depth).</source>
        <translation>no es JSON que se pueda leer (un número o su profundidad).</translation>
    </message>
    <message>
        <source>this is not JSON: {0}.</source>
        <translation>esto no es JSON: {0}.</translation>
    </message>
    <message>
        <source>this is not a ZIP archive.</source>
        <translation>no es un archivo ZIP.</translation>
    </message>
    <message>
        <source>this is not a draft of gsfiler.</source>
        <translation>no es un borrador de gsfiler.</translation>
    </message>
    <message>
        <source>this is not a draft of gsfiler: it has no “transaction”.</source>
        <translation>no es un borrador de gsfiler: no tiene «transaction».</translation>
    </message>
    <message>
        <source>this is not a log of fixes ({0}{1}).</source>
        <translation>no es un registro de correcciones ({0}{1}).</translation>
    </message>
    <message>
        <source>this is not a party book of gsfiler.</source>
        <translation>no es un directorio de partes de gsfiler.</translation>
    </message>
    <message>
        <source>this is not well-formed XML ({0}).</source>
        <translation>no es XML bien formado ({0}).</translation>
    </message>
    <message>
        <source>this is not {0} file, or it is damaged.</source>
        <translation>no es un archivo de este tipo ({0}), o está dañado.</translation>
    </message>
    <message>
        <source>this is {0}, which cannot be read.</source>
        <translation>este contenido no se puede leer: {0}.</translation>
    </message>
    <message>
        <source>this log of fixes belongs to another list, or to another state of this one.</source>
        <translation>este registro de correcciones pertenece a otra lista, o a otro estado de esta.</translation>
    </message>
    <message>
        <source>this party book was written by a newer gsfiler.</source>
        <translation>este directorio de partes lo escribió un gsfiler más reciente.</translation>
    </message>
    <message>
        <source>this snapshot is damaged.</source>
        <translation>esta copia está dañada.</translation>
    </message>
    <message>
        <source>two files would both be called {0}.</source>
        <translation>dos archivos se llamarían {0}.</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>version {0} is not written.</source>
        <translation>la versión {0} no se escribe.</translation>
    </message>
    <message>
        <source>version {0} of ST.96 is not supported; this program reads {1}.</source>
        <translation>la versión {0} de ST.96 no se admite; este programa lee {1}.</translation>
    </message>
    <message>
        <source>version {0} of ST.96 is not supported; this program writes {1}.</source>
        <translation>la versión {0} de ST.96 no se admite; este programa escribe {1}.</translation>
    </message>
    <message>
        <source>{0} ({1}) is no party of the Madrid System.</source>
        <translation>{0} ({1}) no es una Parte Contratante del Sistema de Madrid.</translation>
    </message>
    <message>
        <source>{0} are filled in, and the standard takes only one of them.</source>
        <translation>están rellenos: {0}; la Norma solo admite uno de ellos.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be set aside: {1}.</source>
        <translation>{0} no se puede apartar: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot stand in {1}, where it was kept.</source>
        <translation>{0} no puede figurar en {1}, donde se conservaba.</translation>
    </message>
    <message>
        <source>{0} does not let gsfiler in (answer {1}). Download it by browser.</source>
        <translation>{0} no deja entrar a gsfiler (respuesta {1}). Descárguelo con el navegador.</translation>
    </message>
    <message>
        <source>{0} gave an answer that gsfiler does not understand ({1}).</source>
        <translation>{0} dio una respuesta que gsfiler no entiende ({1}).</translation>
    </message>
    <message>
        <source>{0} has no place for this.</source>
        <translation>{0} no tiene lugar para esto.</translation>
    </message>
    <message>
        <source>{0} has trouble of its own (answer {1}). Try again later.</source>
        <translation>{0} tiene sus propios problemas (respuesta {1}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{0} has {1} bytes, its publisher lists {2}; nothing was kept. Try again later or tell the publisher.</source>
        <translation>{0} tiene {1} bytes, su editor anuncia {2}; no se conservó nada. Inténtelo más tarde o avise al editor.</translation>
    </message>
    <message>
        <source>{0} has {1} bytes; at most {2} are taken.</source>
        <translation>{0} tiene {1} bytes; se aceptan como máximo {2}.</translation>
    </message>
    <message>
        <source>{0} is not a version of a draft.</source>
        <translation>{0} no es una versión de un borrador.</translation>
    </message>
    <message>
        <source>{0} is not the file its publisher lists: {1} bytes with SHA-256 {2}…, listed are {3} bytes with {4}…. Nothing was kept. Try again later or tell the publisher.</source>
        <translation>{0} no es el archivo que anuncia su editor: {1} bytes con SHA-256 {2}…, anunciados: {3} bytes con {4}…. No se conservó nada. Inténtelo más tarde o avise al editor.</translation>
    </message>
    <message>
        <source>{0} leads from one address to the next without end.</source>
        <translation>{0} lleva de una dirección a otra sin fin.</translation>
    </message>
    <message>
        <source>{0} leads to {1}, which is not a protected address; nothing was downloaded.</source>
        <translation>{0} lleva a {1}, que no es una dirección protegida; no se descargó nada.</translation>
    </message>
    <message>
        <source>{0} sends more than {1} bytes; stopped.</source>
        <translation>{0} envía más de {1} bytes; detenido.</translation>
    </message>
    <message>
        <source>{0} was written by a newer gsfiler; update gsfiler to use it.</source>
        <translation>{0} lo escribió un gsfiler más reciente; actualice gsfiler para usarlo.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}. The pack was changed after it was installed; install it again from its files.</source>
        <translation>{0}, línea {1}: {2}. El paquete se cambió después de instalarlo; instálelo de nuevo desde sus archivos.</translation>
    </message>
    <message>
        <source>{0}: {1} is not a schema that can be used ({2}).</source>
        <translation>{0}: {1} no es un esquema que se pueda usar ({2}).</translation>
    </message>
    <message>
        <source>{0}: {1} needs the file {2}, which is missing.</source>
        <translation>{0}: {1} necesita el archivo {2}, que falta.</translation>
    </message>
    <message>
        <source>“gsfiler filing schema madrid” names its fields.</source>
        <translation>«gsfiler filing schema madrid» indica sus campos.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written.</source>
        <translation>«{0}» no se puede escribir.</translation>
    </message>
    <message>
        <source>“{0}” cannot divide columns.</source>
        <translation>«{0}» no puede separar columnas.</translation>
    </message>
    <message>
        <source>“{0}” does not take this value.</source>
        <translation>«{0}» no admite este valor.</translation>
    </message>
    <message>
        <source>“{0}” has no sign; write + before what is to be added, − before what is to be taken away.</source>
        <translation>«{0}» no lleva signo; escriba + delante de lo que se añade, − delante de lo que se quita.</translation>
    </message>
    <message>
        <source>“{0}” is no party of the Madrid System; give two letters of WIPO ST.3, such as JP.</source>
        <translation>«{0}» no es una Parte Contratante del Sistema de Madrid; dé dos letras de la norma ST.3 de la OMPI, como JP.</translation>
    </message>
    <message>
        <source>“{0}” is no party of the Madrid System; is {1} meant?</source>
        <translation>«{0}» no es una Parte Contratante del Sistema de Madrid; ¿se refiere a {1}?</translation>
    </message>
    <message>
        <source>“{0}”: a party has at most {1} of the classes.</source>
        <translation>«{0}»: una Parte Contratante tiene como máximo {1} de las clases.</translation>
    </message>
    <message>
        <source>“{0}” is no party; give two letters of WIPO ST.3, such as JP, or US=2 where a party has two classes only.</source>
        <translation>«{0}» no es una Parte Contratante; dé dos letras de la norma ST.3 de la OMPI, como JP, o US=2 si una parte tiene solo dos clases.</translation>
    </message>
    <message>
        <source>“{0}” is no rate; write it as EUR=0.95@2026-11-20.</source>
        <translation>«{0}» no es un tipo de cambio; escríbalo como EUR=0.95@2026-11-20.</translation>
    </message>
    <message>
        <source>“{0}” is not a Nice edition; write it as 12-2024.</source>
        <translation>«{0}» no es una edición de Niza; escríbala como 12-2024.</translation>
    </message>
    <message>
        <source>“{0}” is not a class of the Nice Classification; give 1 to 45.</source>
        <translation>«{0}» no es una clase de la Clasificación de Niza; indique de 1 a 45.</translation>
    </message>
    <message>
        <source>“{0}” is not a code of WIPO ST.3.{1}</source>
        <translation>«{0}» no es un código de la norma ST.3 de la OMPI.{1}</translation>
    </message>
    <message>
        <source>“{0}” is not a currency; give three letters such as EUR.</source>
        <translation>«{0}» no es una moneda; indique tres letras, por ejemplo EUR.</translation>
    </message>
    <message>
        <source>“{0}” is not a date; write it as 2026-01-31.</source>
        <translation>«{0}» no es una fecha; escríbala como 2026-01-31.</translation>
    </message>
    <message>
        <source>“{0}” is not a form of list.</source>
        <translation>«{0}» no es un formato de lista.</translation>
    </message>
    <message>
        <source>“{0}” is not a language code; give two letters such as en, fr or es.</source>
        <translation>«{0}» no es un código de idioma; indique dos letras, por ejemplo en, fr o es.</translation>
    </message>
    <message>
        <source>“{0}” is not a number that JSON knows.</source>
        <translation>«{0}» no es un número que JSON conozca.</translation>
    </message>
    <message>
        <source>“{0}” is not a path into a draft.</source>
        <translation>«{0}» no es una ruta dentro de un borrador.</translation>
    </message>
    <message>
        <source>“{0}” is not a rate; say how many {1} one Swiss franc buys, such as 1.07.</source>
        <translation>«{0}» no es un tipo de cambio; diga cuántos {1} vale un franco suizo, por ejemplo 1.07.</translation>
    </message>
    <message>
        <source>“{0}” is not an ST.3 code; give two letters such as US, JP or EM.</source>
        <translation>«{0}» no es un código ST.3; indique dos letras, por ejemplo US, JP o EM.</translation>
    </message>
    <message>
        <source>“{0}” is not an address that starts with https://.</source>
        <translation>«{0}» no es una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>“{0}” is not an address: {1}.</source>
        <translation>«{0}» no es una dirección: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not an encoding that can be read.</source>
        <translation>«{0}» no es una codificación que se pueda leer.</translation>
    </message>
    <message>
        <source>“{0}” may mean several packs: {1}. Give one of these ids.</source>
        <translation>«{0}» puede designar varios paquetes: {1}. Indique uno de estos identificadores.</translation>
    </message>
    <message>
        <source>“{0}” names no party; give codes such as JP CH, or “all”.</source>
        <translation>«{0}» no nombra ninguna Parte Contratante; dé códigos como JP CH, o «all».</translation>
    </message>
    <message>
        <source>“{0}”: a draft has no item “{1}” here.</source>
        <translation>«{0}»: un borrador no tiene aquí ningún elemento «{1}».</translation>
    </message>
    <message>
        <source>“{0}”: there is no item {1} in this list yet.</source>
        <translation>«{0}»: todavía no hay ningún elemento {1} en esta lista.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault of gsfiler</source>
        <translation>Un fallo de gsfiler</translation>
    </message>
    <message>
        <source>gsfiler met a fault of its own. Your work is unchanged and the window stays open; save your list to be sure.

The report below says where in the program it happened. It holds no names, terms or paths of yours.</source>
        <translation>gsfiler ha sufrido un fallo interno. Su trabajo no ha cambiado y la ventana sigue abierta; por precaución, guarde la lista.

El informe siguiente dice en qué lugar del programa se produjo. No contiene nombres, indicaciones ni rutas suyas.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>FeeCalculator</name>
    <message>
        <source>Fee calculator</source>
        <translation>Cálculo de tasas</translation>
    </message>
    <message>
        <source>&amp;Renewal</source>
        <translation>&amp;Renovación</translation>
    </message>
    <message>
        <source>Class&amp;ification</source>
        <translation>Clasi&amp;ficación</translation>
    </message>
    <message>
        <source>Pric&amp;es</source>
        <translation>Pr&amp;ecios</translation>
    </message>
    <message>
        <source>&amp;Copy the lines</source>
        <translation>&amp;Copiar las líneas</translation>
    </message>
    <message>
        <source>Ta&amp;ble to fill in…</source>
        <translation>Ta&amp;bla para rellenar…</translation>
    </message>
    <message>
        <source>Rows for the fees of the renewal that are not known, amounts left empty</source>
        <translation>Filas para las tasas de la renovación que no se conocen, con los importes vacíos</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FeeModel</name>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>CHF</source>
        <translation>CHF</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>No amount is known here; look it up at WIPO.</source>
        <translation>Aquí no se conoce ningún importe; consúltelo en la OMPI.</translation>
    </message>
    <message>
        <source>Paid for: {parties}</source>
        <translation>Pagado por: {parties}</translation>
    </message>
    <message>
        <source>Total, at least</source>
        <translation>Total, al menos</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{fee} ({known})</source>
        <translation>{fee} ({known})</translation>
    </message>
    <message>
        <source>{fee} (payable later)</source>
        <translation>{fee} (pagadera más tarde)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>FeePane</name>
    <message>
        <source>What to mind</source>
        <translation>Qué tener en cuenta</translation>
    </message>
</context>
<context>
    <name>FeePrinting</name>
    <message>
        <source>Fees</source>
        <translation>Tasas</translation>
    </message>
</context>
<context>
    <name>FeeSheet</name>
    <message>
        <source>Total: at least CHF {amount}</source>
        <translation>Total: al menos CHF {amount}</translation>
    </message>
    <message>
        <source>Total: CHF {amount}</source>
        <translation>Total: CHF {amount}</translation>
    </message>
    <message>
        <source>{weight}: {sentence}</source>
        <translation>{weight}: {sentence}</translation>
    </message>
    <message>
        <source>Tables of fees in force: {tables}</source>
        <translation>Tablas de tasas en uso: {tables}</translation>
    </message>
</context>
<context>
    <name>FeeSheetTable</name>
    <message>
        <source>Fees</source>
        <translation>Tasas</translation>
    </message>
</context>
<context>
    <name>FeeView</name>
    <message>
        <source>&amp;Take these fees into the payment</source>
        <translation>Llevar estas &amp;tasas al pago</translation>
    </message>
    <message>
        <source>&amp;Renewal and other fees…</source>
        <translation>Renovación y &amp;otras tasas…</translation>
    </message>
    <message>
        <source>Own ta&amp;bles…</source>
        <translation>Tablas &amp;propias…</translation>
    </message>
    <message numerus="yes">
        <source>The payment states CHF {amount} in %n line(s).</source>
        <translation>
            <numerusform>El pago indica CHF {amount} en %n línea.</numerusform>
            <numerusform>El pago indica CHF {amount} en %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payment states no amount yet.</source>
        <translation>El pago aún no indica ningún importe.</translation>
    </message>
    <message>
        <source>Payable later, not in the total: CHF {amount}.</source>
        <translation>Pagadero más tarde, fuera del total: CHF {amount}.</translation>
    </message>
    <message>
        <source>The amounts shown are those of {day}.</source>
        <translation>Los importes mostrados son los del {day}.</translation>
    </message>
    <message>
        <source>given here</source>
        <translation>dado aquí</translation>
    </message>
    <message>
        <source>That is {total} at the rate of {rate} of {day}; what is owed are the francs.</source>
        <translation>Son {total} al cambio de {rate} del {day}; lo debido son los francos.</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>¿Y &amp;si…?</translation>
    </message>
    <message>
        <source>Other currencie&amp;s</source>
        <translation>Otras &amp;monedas</translation>
    </message>
    <message>
        <source>Amounts of the da&amp;y</source>
        <translation>Importes del &amp;día</translation>
    </message>
    <message>
        <source>Rates: how much of a currency one Swiss franc buys, and on which day</source>
        <translation>Tipos de cambio: cuánto de una moneda compra un franco suizo, y en qué fecha</translation>
    </message>
    <message>
        <source>Parties and classes to add or to take away, as in +JP −US +9</source>
        <translation>Partes Contratantes y clases que añadir o quitar, como +JP −US +9</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada cambia.</translation>
    </message>
</context>
<context>
    <name>FilingActions</name>
    <message>
        <source>&amp;New application (MM2)</source>
        <translation>&amp;Nueva solicitud (MM2)</translation>
    </message>
    <message>
        <source>New subsequent &amp;designation (MM4)</source>
        <translation>Nueva &amp;designación posterior (MM4)</translation>
    </message>
    <message>
        <source>New &amp;from template…</source>
        <translation>Nuevo a partir de una &amp;plantilla…</translation>
    </message>
    <message>
        <source>&amp;Open a filing…</source>
        <translation>&amp;Abrir un expediente…</translation>
    </message>
    <message>
        <source>Begin from a &amp;document (ST.96, ST.66)…</source>
        <translation>Empezar a partir de un &amp;documento (ST.96, ST.66)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>New filing like this one</source>
        <translation>Nuevo expediente como este</translation>
    </message>
    <message>
        <source>Subsequent designation of this &amp;registration</source>
        <translation>Designación posterior de este &amp;registro</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Guardar como plan&amp;tilla…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>Pre&amp;view the whole application…</source>
        <translation>&amp;Vista previa de toda la solicitud…</translation>
    </message>
    <message>
        <source>&amp;Export (XML, package, page, JSON)…</source>
        <translation>&amp;Exportar (XML, paquete, página, JSON)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Ne&amp;xt item</source>
        <translation>Apartado &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation>Apartado a&amp;nterior</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>&amp;Observación siguiente</translation>
    </message>
    <message>
        <source>Previous findin&amp;g</source>
        <translation>O&amp;bservación anterior</translation>
    </message>
    <message>
        <source>Go to the &amp;items</source>
        <translation>Ir a los apa&amp;rtados</translation>
    </message>
    <message>
        <source>Set the finding &amp;aside, or take it back…</source>
        <translation>De&amp;scartar la observación, o recuperarla…</translation>
    </message>
    <message>
        <source>Take the &amp;fees into the payment</source>
        <translation>Llevar las &amp;tasas al pago</translation>
    </message>
    <message>
        <source>Renewal and &amp;other fees…</source>
        <translation>Renovación y &amp;otras tasas…</translation>
    </message>
    <message>
        <source>Fees of &amp;several filings…</source>
        <translation>Tasas de &amp;varios expedientes…</translation>
    </message>
    <message>
        <source>Own &amp;tables of fees and members…</source>
        <translation>&amp;Tablas propias de tasas y de miembros…</translation>
    </message>
    <message>
        <source>Party &amp;book…</source>
        <translation>&amp;Libreta de partes…</translation>
    </message>
    <message>
        <source>&amp;Compare with another filing…</source>
        <translation>&amp;Comparar con otro expediente…</translation>
    </message>
</context>
<context>
    <name>FilingBeginning</name>
    <message>
        <source>A new filing; dates, references and signatures are empty.</source>
        <translation>Un expediente nuevo; las fechas, referencias y firmas están vacías.</translation>
    </message>
    <message>
        <source>A subsequent designation; give the number and the parties.</source>
        <translation>Una designación posterior; indique el número y las Partes Contratantes.</translation>
    </message>
    <message>
        <source>Saved as template {name}.</source>
        <translation>Guardado como plantilla {name}.</translation>
    </message>
    <message>
        <source>Name of the template; dates and signatures stay behind:</source>
        <translation>Nombre de la plantilla; las fechas y las firmas quedan fuera:</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>There is no template yet. Save a filing as one first.</source>
        <translation>Todavía no hay plantillas. Guarde primero un expediente como plantilla.</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nuevo a partir de una plantilla</translation>
    </message>
    <message>
        <source>Template:</source>
        <translation>Plantilla:</translation>
    </message>
</context>
<context>
    <name>FilingChecker</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>at least CHF {amount}</source>
        <translation>al menos CHF {amount}</translation>
    </message>
    <message>
        <source>estimated: CHF {amount}</source>
        <translation>estimado: CHF {amount}</translation>
    </message>
    <message>
        <source>CHF {amount}</source>
        <translation>CHF {amount}</translation>
    </message>
    <message>
        <source>An estimate: some amounts are old or not known; see the fee sheet.</source>
        <translation>Una estimación: algunos importes son antiguos o desconocidos; vea la hoja de cálculo de tasas.</translation>
    </message>
    <message>
        <source>All amounts are known for the day.</source>
        <translation>Se conocen todos los importes de ese día.</translation>
    </message>
</context>
<context>
    <name>FilingCompare</name>
    <message>
        <source>Differences: {count}</source>
        <translation>Diferencias: {count}</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Ninguna diferencia.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>en otro orden</translation>
    </message>
    <message>
        <source>Differences from {name}</source>
        <translation>Diferencias con {name}</translation>
    </message>
</context>
<context>
    <name>FilingDialogs</name>
    <message>
        <source>Open a filing</source>
        <translation>Abrir un expediente</translation>
    </message>
    <message>
        <source>Filings ({patterns})</source>
        <translation>Expedientes ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Begin from a document</source>
        <translation>Empezar a partir de un documento</translation>
    </message>
    <message>
        <source>ST.96, ST.66, packages ({patterns})</source>
        <translation>ST.96, ST.66, paquetes ({patterns})</translation>
    </message>
    <message>
        <source>filing</source>
        <translation>expediente</translation>
    </message>
    <message>
        <source>Save the filing</source>
        <translation>Guardar el expediente</translation>
    </message>
    <message>
        <source>gsfiler filing (*.gsf)</source>
        <translation>Expediente de gsfiler (*.gsf)</translation>
    </message>
    <message>
        <source>Export the filing</source>
        <translation>Exportar el expediente</translation>
    </message>
    <message>
        <source>Package for the Office (*.zip)</source>
        <translation>Paquete para la Oficina (*.zip)</translation>
    </message>
    <message>
        <source>ST.96 document (*.xml)</source>
        <translation>Documento ST.96 (*.xml)</translation>
    </message>
    <message>
        <source>Printable page (*.html)</source>
        <translation>Página imprimible (*.html)</translation>
    </message>
    <message>
        <source>Plain JSON (*.json)</source>
        <translation>JSON simple (*.json)</translation>
    </message>
    <message>
        <source>The packs are being changed; export again afterwards.</source>
        <translation>Los paquetes se están cambiando; exporte de nuevo después.</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>Exportado a {name}.</translation>
    </message>
    <message>
        <source>Exported to {name}, without a check of its terms.</source>
        <translation>Exportado a {name}, sin comprobar sus indicaciones.</translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation>Escribirlo de todos modos</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Take the fees into the payment</source>
        <translation>Llevar las tasas al pago</translation>
    </message>
    <message>
        <source>Take the finding back</source>
        <translation>Recuperar la observación</translation>
    </message>
    <message>
        <source>An error cannot be set aside; correct what it names.</source>
        <translation>Un error no puede descartarse; corrija lo que nombra.</translation>
    </message>
    <message>
        <source>Set the finding aside</source>
        <translation>Descartar la observación</translation>
    </message>
    <message>
        <source>Reason, kept with the filing:</source>
        <translation>Motivo, guardado con el expediente:</translation>
    </message>
    <message>
        <source>Compare with another filing</source>
        <translation>Comparar con otro expediente</translation>
    </message>
    <message>
        <source>The whole application</source>
        <translation>Toda la solicitud</translation>
    </message>
</context>
<context>
    <name>FilingDocument</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
</context>
<context>
    <name>FilingFiles</name>
    <message>
        <source>The filing</source>
        <translation>El expediente</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved. Save them?</source>
        <translation>{name} tiene cambios sin guardar. ¿Guardarlos?</translation>
    </message>
</context>
<context>
    <name>FilingLayout</name>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
</context>
<context>
    <name>FilingPage</name>
    <message>
        <source>Applications</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>New filing</source>
        <translation>Expediente nuevo</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Which form of the file is shown</source>
        <translation>Qué formulario del archivo se muestra</translation>
    </message>
    <message>
        <source>This file holds {count} forms; choose above which is shown. All are checked, kept and exported. A package for the Office holds one form alone.</source>
        <translation>Este archivo contiene {count} formularios; elija arriba cuál se muestra. Todos se comprueban, se conservan y se exportan. Un paquete para la Oficina contiene uno solo.</translation>
    </message>
    <message>
        <source>Form {number} of {total}: {kind}</source>
        <translation>Formulario {number} de {total}: {kind}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Open its last good state</source>
        <translation>Abrir su último estado bueno</translation>
    </message>
    <message>
        <source>Replace it with mine</source>
        <translation>Reemplazarlo por el mío</translation>
    </message>
    <message>
        <source>{name} is no longer there. Save to write it again.</source>
        <translation>{name} ya no está. Guarde para escribirlo de nuevo.</translation>
    </message>
    <message>
        <source>Another program or person has changed {name} since you opened it. Compare the two before you save.</source>
        <translation>Otro programa u otra persona ha modificado {name} desde que usted lo abrió. Compare los dos antes de guardar.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Compararlos</translation>
    </message>
    <message>
        <source>A filing that was not saved was found.</source>
        <translation>Se ha encontrado un expediente sin guardar.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Restored what was not saved when gsfiler ended.</source>
        <translation>Se ha restaurado lo que no estaba guardado cuando gsfiler terminó.</translation>
    </message>
    <message>
        <source>Form {number}</source>
        <translation>Formulario {number}</translation>
    </message>
</context>
<context>
    <name>FilingViews</name>
    <message>
        <source>Remove the file of the mark</source>
        <translation>Quitar el archivo de la marca</translation>
    </message>
    <message>
        <source>Remove a document</source>
        <translation>Quitar un documento</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Añadir un archivo</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>The file is not at hand; choose it.</source>
        <translation>El archivo no está disponible; elíjalo.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Distinguir mayús&amp;culas</translation>
    </message>
    <message>
        <source>Wh&amp;ole words</source>
        <translation>Palabras en&amp;teras</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What would be replaced</source>
        <translation>Lo que se reemplazaría</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Re&amp;place with</source>
        <translation>Ree&amp;mplazar por</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source> (perhaps {value})</source>
        <translation> (quizá {value})</translation>
    </message>
    <message>
        <source>A character was lost when the text was converted (“{typed}”); type it again.</source>
        <translation>Se perdió un carácter al convertir el texto («{typed}»); escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>A colon does not introduce a list here; write “namely”.</source>
        <translation>Los dos puntos no introducen una lista aquí; escriba «a saber» («namely»).</translation>
    </message>
    <message>
        <source>A control character for the direction of writing ({names}) hides in the term; take it out.</source>
        <translation>En la indicación se esconde un carácter de control del sentido de la escritura ({names}); quítelo.</translation>
    </message>
    <message>
        <source>A control or private character ({names}) stands in the term; take it out.</source>
        <translation>En la indicación hay un carácter de control o de uso privado ({names}); quítelo.</translation>
    </message>
    <message>
        <source>A declaration of actual use is due at the national Office within three years.</source>
        <translation>En un plazo de tres años debe presentarse ante la Oficina nacional una declaración de uso efectivo.</translation>
    </message>
    <message>
        <source>A declaration of use may be due at the national Office every five years.</source>
        <translation>Puede tener que presentarse una declaración de uso ante la Oficina nacional cada cinco años.</translation>
    </message>
    <message>
        <source>A description of the mark is advisable: {parties} may ask for one where a mark is not made of plain words.</source>
        <translation>Es aconsejable una descripción de la marca: pueden pedirla {parties} cuando la marca no consiste en simples palabras.</translation>
    </message>
    <message>
        <source>A description of the mark is advisable; India may ask for one.</source>
        <translation>Es aconsejable una descripción de la marca; la India puede pedirla.</translation>
    </message>
    <message>
        <source>A draft has no field “{name}” here{perhaps}. It is kept and never sent.</source>
        <translation>Un borrador no tiene aquí ningún campo «{name}»{perhaps}. Se conserva y nunca se envía.</translation>
    </message>
    <message>
        <source>A group of the list has no class number. Put the number of its class before it.</source>
        <translation>Un grupo de la lista no tiene número de clase. Ponga delante el número de su clase.</translation>
    </message>
    <message>
        <source>A list by another classification than Nice was not taken; sort it into the classes of Nice.</source>
        <translation>No se tomó una lista según otra clasificación que la de Niza; ordénela en las clases de Niza.</translation>
    </message>
    <message>
        <source>A preview of the draft. It is not the official form, and nothing was sent with it.</source>
        <translation>Vista previa del borrador. No es el formulario oficial, y con ella no se ha enviado nada.</translation>
    </message>
    <message>
        <source>A registration dated before the Protocol entered into force there cannot be extended to this party.</source>
        <translation>Un registro anterior a la entrada en vigor del Protocolo en ese territorio no puede extenderse a esta Parte Contratante.</translation>
    </message>
    <message>
        <source>A representative signs or receives the letters, yet none is named before the International Bureau. Who acts at the Office of origin does not act there by that: name them here.</source>
        <translation>Un mandatario firma o recibe la correspondencia, pero no se ha nombrado ninguno ante la Oficina Internacional. Actuar ante la Oficina de origen no basta para ello: nómbrelo aquí.</translation>
    </message>
    <message>
        <source>A semicolon divides indications, so this is more than one term; check each by itself.</source>
        <translation>Un punto y coma separa indicaciones, así que aquí hay más de una; compruebe cada una por separado.</translation>
    </message>
    <message>
        <source>A special blank ({names}) stands for a plain blank.</source>
        <translation>Un espacio especial ({names}) ocupa el lugar de un espacio normal.</translation>
    </message>
    <message>
        <source>A tab or line break ({names}) stands inside the term; write a plain blank.</source>
        <translation>Hay un tabulador o un salto de línea ({names}) dentro de la indicación; ponga un espacio normal.</translation>
    </message>
    <message>
        <source>A translation of the mark is given, and it is said that the words have no meaning. Take one of the two back.</source>
        <translation>Se da una traducción de la marca y se dice que las palabras no tienen significado. Retire una de las dos indicaciones.</translation>
    </message>
    <message>
        <source>A translation of the mark is in “{language}”; the form takes English, French and Spanish.</source>
        <translation>Una traducción de la marca está en «{language}»; el formulario admite español, francés e inglés.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Add a description of the mark, a translation and where each colour stands, and word the goods and services precisely; the USPTO asks for these.</source>
        <translation>Añada una descripción de la marca, una traducción y el lugar de cada color, y redacte los productos y servicios con precisión; la USPTO lo pide.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address as given</source>
        <translation>Dirección tal como se indicó</translation>
    </message>
    <message>
        <source>After the due date some parties ask more; what is counted for renewal in time may be too low for {parties}.</source>
        <translation>Después del vencimiento, algunas Partes Contratantes piden más; lo que se cuenta por una renovación a tiempo puede ser insuficiente para: {parties}.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amounts recalled, not seen in a source, are counted for {parties}. Look them up.</source>
        <translation>Se cuentan importes citados de memoria, no vistos en una fuente, para: {parties}. Compruébelos.</translation>
    </message>
    <message>
        <source>An invisible character ({names}) hides in the term; take it out.</source>
        <translation>En la indicación se esconde un carácter invisible ({names}); quítelo.</translation>
    </message>
    <message>
        <source>Annex form MM18, the declaration of intention to use, signed and with its wording unchanged; the signature of the application does not replace it.</source>
        <translation>Adjunte el formulario MM18, la declaración de intención de usar la marca, firmado y sin cambiar su enunciado; la firma de la solicitud no lo sustituye.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Applicant and representative have the same e-mail address, “{email}”. The International Bureau wants an address of the applicant&apos;s own.</source>
        <translation>El solicitante y el mandatario tienen la misma dirección de correo electrónico, «{email}». La Oficina Internacional quiere una dirección propia del solicitante.</translation>
    </message>
    <message>
        <source>Applicant file reference</source>
        <translation>Referencia del expediente del solicitante</translation>
    </message>
    <message>
        <source>Applicant {number}</source>
        <translation>Solicitante {number}</translation>
    </message>
    <message>
        <source>Application date</source>
        <translation>Fecha de la solicitud</translation>
    </message>
    <message>
        <source>Application for international registration (MM2)</source>
        <translation>Solicitud de registro internacional (MM2)</translation>
    </message>
    <message>
        <source>Application language</source>
        <translation>Idioma de la solicitud</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>Número de la solicitud</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Archivo adjunto</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Attestation or information in writing, first registration</source>
        <translation>Certificado o información por escrito, primer registro</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transferencia bancaria</translation>
    </message>
    <message>
        <source>Basic amount</source>
        <translation>Importe de base</translation>
    </message>
    <message>
        <source>Basic application</source>
        <translation>Solicitud de base</translation>
    </message>
    <message>
        <source>Basic application or basic registration</source>
        <translation>Solicitud de base o registro de base</translation>
    </message>
    <message>
        <source>Basic fee for a least developed country of origin, in colour</source>
        <translation>Tasa de base para un país de origen menos adelantado, en color</translation>
    </message>
    <message>
        <source>Basic fee for a least developed country of origin, not in colour</source>
        <translation>Tasa de base para un país de origen menos adelantado, sin color</translation>
    </message>
    <message>
        <source>Basic fee of a renewal</source>
        <translation>Tasa de base de una renovación</translation>
    </message>
    <message>
        <source>Basic fee of a subsequent designation</source>
        <translation>Tasa de base de una designación posterior</translation>
    </message>
    <message>
        <source>Basic fee, a reproduction of the mark in colour</source>
        <translation>Tasa de base, reproducción de la marca en color</translation>
    </message>
    <message>
        <source>Basic fee, no reproduction of the mark in colour</source>
        <translation>Tasa de base, ninguna reproducción de la marca en color</translation>
    </message>
    <message>
        <source>Basic mark</source>
        <translation>Marca de base</translation>
    </message>
    <message>
        <source>Basic mark “{number}” has a description and the application has none. Repeat it, in the language of the application, where the Office of origin demands it.</source>
        <translation>La marca de base «{number}» tiene una descripción y la solicitud no. Repítala, en el idioma de la solicitud, si la Oficina de origen lo exige.</translation>
    </message>
    <message>
        <source>Basic mark “{number}” is not the same mark as “{first}”: they differ in {items}. One application rests on several basic marks only if they are one mark.</source>
        <translation>La marca de base «{number}» no es la misma marca que «{first}»: difieren en {items}. Una solicitud solo puede basarse en varias marcas de base si son una misma marca.</translation>
    </message>
    <message>
        <source>Basic mark “{number}” is {kind}; the application must say so too.</source>
        <translation>La marca de base «{number}» es {kind}; la solicitud también debe decirlo.</translation>
    </message>
    <message>
        <source>Basic registration</source>
        <translation>Registro de base</translation>
    </message>
    <message>
        <source>Bullets, numbers, headings and other signs read as separators: {count}.</source>
        <translation>Viñetas, números, títulos y otros signos leídos como separadores: {count}.</translation>
    </message>
    <message>
        <source>By designating Brazil you state that you, or a company you control, lawfully carry on business in the goods or services.</source>
        <translation>Al designar al Brasil, usted declara que usted, o una empresa que controla, ejerce lícitamente una actividad comercial en los productos o servicios.</translation>
    </message>
    <message>
        <source>By designating the United Kingdom you declare that you intend to use the mark there.</source>
        <translation>Al designar al Reino Unido, usted declara que tiene la intención de usar allí la marca.</translation>
    </message>
    <message>
        <source>By designating {party} the applicant declares to carry on lawfully the business that the list is about, itself or by a company it controls. Tell the applicant, then mark it as read.</source>
        <translation>Con la designación de {party}, el solicitante declara ejercer lícitamente la actividad de que trata la lista, por sí mismo o por una empresa que controla. Informe al solicitante y márquelo después como leído.</translation>
    </message>
    <message>
        <source>By designating {party} the applicant declares to intend to use the mark there, or to have it used, for all that is listed. Tell the applicant, then mark it as read.</source>
        <translation>Con la designación de {party}, el solicitante declara tener la intención de usar allí la marca, o de que se use, para todo lo enumerado. Informe al solicitante y márquelo después como leído.</translation>
    </message>
    <message>
        <source>By what is recorded here, the International Bureau did not have the form within two months of the Office&apos;s receipt. By the amounts of {received}, the day of that receipt, {due} francs are due, by those of {day} {later}. The Rule takes the former; notices of new amounts do so only where the form arrives within the two months: ask before you pay.</source>
        <translation>Según lo que consta aquí, la Oficina Internacional no tuvo el formulario en los dos meses siguientes a la recepción por la Oficina. Según los importes del {received}, día de esa recepción, se deben {due} francos; según los del {day}, {later}. La Regla se atiene a los primeros; los avisos de nuevos importes, solo si el formulario llega dentro de los dos meses: consulte antes de pagar.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Category of mark</source>
        <translation>Categoría de marca</translation>
    </message>
    <message>
        <source>Cells that held more than one term and were divided: {count}, the first in line {line}.</source>
        <translation>Celdas que contenían más de una indicación y se dividieron: {count}, la primera en la línea {line}.</translation>
    </message>
    <message>
        <source>Certification by the Office of origin</source>
        <translation>Certificación por la Oficina de origen</translation>
    </message>
    <message>
        <source>Change in ownership, whole or in part, for each registration</source>
        <translation>Cambio en la titularidad, total o parcial, por registro</translation>
    </message>
    <message>
        <source>Change of the holder&apos;s name or address, for all registrations at once</source>
        <translation>Modificación del nombre o la dirección del titular, para todos los registros a la vez</translation>
    </message>
    <message>
        <source>Change of the total: {amount} CHF</source>
        <translation>Diferencia del total: {amount} CHF</translation>
    </message>
    <message>
        <source>Change of the total: {amount} CHF, as far as the amounts are known</source>
        <translation>Diferencia del total: {amount} CHF, en la medida en que se conocen los importes</translation>
    </message>
    <message>
        <source>Checked against gsfiler&apos;s starter vocabulary, which is not an official list. Install the Nice master files.</source>
        <translation>Comprobado con el vocabulario inicial de gsfiler, que no es una lista oficial. Instale los archivos maestros de la Clasificación de Niza.</translation>
    </message>
    <message>
        <source>Checked with</source>
        <translation>Comprobado con</translation>
    </message>
    <message>
        <source>China does not take general retail and wholesale services, only a few listed ones; look for one of those, or limit the list for China.</source>
        <translation>China no acepta los servicios generales de venta al por menor y al por mayor, solo unos pocos que figuran en su lista; busque uno de ellos, o limite la lista para China.</translation>
    </message>
    <message>
        <source>Choose on what ground this applicant may file through the office of “{office}”: {grounds}.</source>
        <translation>Elija por qué motivo puede este solicitante presentar la solicitud por la Oficina de «{office}»: {grounds}.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class as listed before the texts</source>
        <translation>Clase tal como se enumera antes de los textos</translation>
    </message>
    <message>
        <source>Class title</source>
        <translation>Título de clase</translation>
    </message>
    <message>
        <source>Class {number} is empty. Name its goods or services, or take the class out.</source>
        <translation>La clase {number} está vacía. Nombre sus productos o servicios, o quite la clase.</translation>
    </message>
    <message>
        <source>Class {number} stands after class {before}. Put the classes in the order of the Nice Classification.</source>
        <translation>La clase {number} figura después de la clase {before}. Ponga las clases en el orden de la Clasificación de Niza.</translation>
    </message>
    <message>
        <source>Class {number} stands here without its goods or services. Write the list out; not every Office takes the number alone.</source>
        <translation>La clase {number} figura aquí sin sus productos o servicios. Escriba la lista completa; no todas las Oficinas aceptan el número solo.</translation>
    </message>
    <message>
        <source>Class {number} stands in the document without goods or services; enter them, or remove it.</source>
        <translation>La clase {number} figura en el documento sin productos ni servicios; introdúzcalos, o suprímala.</translation>
    </message>
    <message>
        <source>Class {number} stands in the list more than once. Join its parts.</source>
        <translation>La clase {number} figura más de una vez en la lista. Una sus partes.</translation>
    </message>
    <message>
        <source>Classification, amounts of {day}</source>
        <translation>Clasificación, importes del {day}</translation>
    </message>
    <message>
        <source>Classify a kit by its main article, or list what it contains</source>
        <translation>Clasifique un kit según su artículo principal, o enumere lo que contiene</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Colour is claimed here, but not for basic mark “{number}”. The Office of origin must certify that the basic mark is in these colours: make sure of it.</source>
        <translation>El color se reivindica aquí, pero no para la marca de base «{number}». La Oficina de origen debe certificar que la marca de base está en esos colores: asegúrese de ello.</translation>
    </message>
    <message>
        <source>Colour is claimed without saying which parts of the mark are in which colour. It is optional, yet some designated Offices ask for it, that of the United States among them.</source>
        <translation>Se reivindica el color sin decir qué partes de la marca están en qué color. Es facultativo, pero algunas Oficinas designadas lo piden, entre ellas la de los Estados Unidos.</translation>
    </message>
    <message>
        <source>Colour is claimed, but the representation “{file}” is without colour. Attach it in colour.</source>
        <translation>Se reivindica el color, pero la representación «{file}» no tiene color. Adjúntela en color.</translation>
    </message>
    <message>
        <source>Colour mode</source>
        <translation>Modo de color</translation>
    </message>
    <message>
        <source>Colours are claimed (“{colours}”), yet the form does not say that the mark is in colour. Correct one of the two.</source>
        <translation>Se reivindican colores («{colours}»), pero el formulario no dice que la marca sea en color. Corrija una de las dos indicaciones.</translation>
    </message>
    <message>
        <source>Colours are claimed for a mark in standard characters; the two contradict each other.</source>
        <translation>Se reivindican colores para una marca en caracteres estándar; ambas cosas se contradicen.</translation>
    </message>
    <message>
        <source>Colours claimed</source>
        <translation>Colores reivindicados</translation>
    </message>
    <message>
        <source>Commas taken to divide terms: {count}; read the list with commas kept if they do not.</source>
        <translation>Comas tomadas como separación de indicaciones: {count}; si no lo son, lea la lista conservando las comas.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comments in the margin were not read</source>
        <translation>No se leyeron los comentarios al margen</translation>
    </message>
    <message>
        <source>Complementary fee for each party without an individual fee</source>
        <translation>Complemento de tasa por cada Parte Contratante sin tasa individual</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Continued processing</source>
        <translation>Continuación de la tramitación</translation>
    </message>
    <message>
        <source>Copy of a published registration, for each page</source>
        <translation>Copia de un registro publicado, por página</translation>
    </message>
    <message>
        <source>Correspondence address</source>
        <translation>Dirección para la correspondencia</translation>
    </message>
    <message>
        <source>Correspondence language</source>
        <translation>Idioma de correspondencia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Current account</source>
        <translation>Cuenta corriente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date of the subsequent designation</source>
        <translation>Fecha de la designación posterior</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Description of the mark</source>
        <translation>Descripción de la marca</translation>
    </message>
    <message>
        <source>Designated</source>
        <translation>Designado</translation>
    </message>
    <message>
        <source>Designated, and paid for, separately.</source>
        <translation>Se designa, y se paga, por separado.</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Designación</translation>
    </message>
    <message>
        <source>Designation of {party}: {tier}</source>
        <translation>Designación, {party}: {tier}</translation>
    </message>
    <message>
        <source>Designation or renewal, {party}: complementary fee</source>
        <translation>Designación o renovación, {party}: complemento de tasa</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>Designaciones</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Expediente propio</translation>
    </message>
    <message>
        <source>Detailed certified extract from the Register, up to three pages</source>
        <translation>Extracto certificado detallado del Registro Internacional, hasta tres páginas</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Declaración de no reivindicación</translation>
    </message>
    <message>
        <source>Division of a registration</source>
        <translation>División de un registro</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>Fecha del documento</translation>
    </message>
    <message>
        <source>Document format</source>
        <translation>Formato del documento</translation>
    </message>
    <message>
        <source>Document kind</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Document location</source>
        <translation>Ubicación del documento</translation>
    </message>
    <message>
        <source>Document media</source>
        <translation>Soporte del documento</translation>
    </message>
    <message>
        <source>Document name</source>
        <translation>Nombre del documento</translation>
    </message>
    <message>
        <source>Document version</source>
        <translation>Versión del documento</translation>
    </message>
    <message>
        <source>Documents and comment</source>
        <translation>Documentos y comentario</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Due on {due}, paid on {paid}: after the due date, with a surcharge, possible until {last}.</source>
        <translation>Vencimiento el {due}, pagado el {paid}: después del vencimiento, con un recargo, posible hasta el {last}.</translation>
    </message>
    <message>
        <source>Due on {due}, paid on {paid}: in time.</source>
        <translation>Vencimiento el {due}, pagado el {paid}: dentro del plazo.</translation>
    </message>
    <message>
        <source>Due on {due}, paid on {paid}: too late, possible until {last}.</source>
        <translation>Vencimiento el {due}, pagado el {paid}: demasiado tarde, posible hasta el {last}.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Each further page of a detailed extract</source>
        <translation>Cada página adicional de un extracto detallado</translation>
    </message>
    <message>
        <source>Each further page of a simple extract</source>
        <translation>Cada página adicional de un extracto simple</translation>
    </message>
    <message>
        <source>Each further registration in the same request</source>
        <translation>Cada registro adicional en la misma petición</translation>
    </message>
    <message>
        <source>Each term beyond twenty, where terms are not grouped in classes</source>
        <translation>Cada indicación a partir de la vigésima primera, cuando las indicaciones no están agrupadas por clases</translation>
    </message>
    <message>
        <source>Each term in a wrong class</source>
        <translation>Cada indicación en una clase errónea</translation>
    </message>
    <message>
        <source>Edition of the Nice Classification</source>
        <translation>Edición de la Clasificación de Niza</translation>
    </message>
    <message>
        <source>Enhanced signature (PKCS #7)</source>
        <translation>Firma reforzada (PKCS #7)</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Derecho a presentar la solicitud</translation>
    </message>
    <message>
        <source>Entitlement to file</source>
        <translation>Derecho a presentar la solicitud</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tasas</translation>
    </message>
    <message>
        <source>Fees under the Madrid System, in Swiss francs</source>
        <translation>Tasas según el Sistema de Madrid, en francos suizos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File and SHA-256</source>
        <translation>Archivo y SHA-256</translation>
    </message>
    <message>
        <source>Filing date</source>
        <translation>Fecha de presentación</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Finding set aside</source>
        <translation>Observación descartada</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>First family name</source>
        <translation>Primer apellido</translation>
    </message>
    <message>
        <source>Footnotes and endnotes were not read: {count}</source>
        <translation>Notas al pie y finales no leídas: {count}</translation>
    </message>
    <message>
        <source>For EUIPO “{found}” gives an example only and does not narrow what stands before it; write “namely” if you mean only these.</source>
        <translation>Para la EUIPO, «{found}» solo da un ejemplo y no restringe lo que lo precede; escriba «a saber» («namely») si se refiere únicamente a estos.</translation>
    </message>
    <message>
        <source>For a collective or certification mark the regulations governing use go to the EUIPO after its notification, not to the International Bureau.</source>
        <translation>En el caso de una marca colectiva o de certificación, el reglamento de uso se envía a la EUIPO después de su notificación, no a la Oficina Internacional.</translation>
    </message>
    <message>
        <source>For five years from its date the international registration depends on the basic mark: what falls there, falls everywhere.</source>
        <translation>Durante cinco años a partir de su fecha, el registro internacional depende de la marca de base: lo que cae en ella, cae en todas partes.</translation>
    </message>
    <message>
        <source>For part of the goods and services</source>
        <translation>Para una parte de los productos y servicios</translation>
    </message>
    <message>
        <source>For your own file, never sent</source>
        <translation>Para su propio expediente, nunca se envía</translation>
    </message>
    <message>
        <source>For “{line}” the payment states {stated}, the fee sheet {due}.</source>
        <translation>Para «{line}», el pago indica {stated}, la hoja de cálculo de tasas {due}.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Form {form} for {party} must reach the International Bureau by {last}, two months after the Office&apos;s receipt (days left: {left}). Otherwise {party} counts as not designated, and can be only by a subsequent designation.</source>
        <translation>El formulario {form} para {party} debe llegar a la Oficina Internacional a más tardar el {last}, dos meses después de la recepción por la Oficina (días restantes: {left}). Si no, {party} se considera no designado, y solo puede serlo mediante una designación posterior.</translation>
    </message>
    <message>
        <source>Form {form} is attached, but no party that asks for it is designated. Designate {party}, or take the form out.</source>
        <translation>El formulario {form} está adjunto, pero no se ha designado ninguna Parte Contratante que lo pida. Designe {party}, o quite el formulario.</translation>
    </message>
    <message>
        <source>Form {form} is said to be in “{language}”; its text is fixed in English, whatever language the application is in.</source>
        <translation>Se dice que el formulario {form} está en «{language}»; su texto está fijado en inglés, sea cual sea el idioma de la solicitud.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Formulas without a stored value, read as empty: {count}; open the workbook in a spreadsheet program and save it.</source>
        <translation>Fórmulas sin valor guardado, leídas como vacías: {count}; abra el libro en una hoja de cálculo y guárdelo.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Goods and services</source>
        <translation>Productos y servicios</translation>
    </message>
    <message>
        <source>Goods and services are sorted again into sub-classes; of retail services only a few are accepted.</source>
        <translation>Los productos y servicios se reclasifican en subclases; de los servicios de venta al por menor solo se aceptan unos pocos.</translation>
    </message>
    <message>
        <source>Goods and services concerned</source>
        <translation>Productos y servicios afectados</translation>
    </message>
    <message>
        <source>Goods or services are named for the priority, but it is not said to be for a part of the list. Say that it is, or take them out.</source>
        <translation>Se indican productos o servicios para la prioridad, pero no se dice que sea para una parte de la lista. Indíquelo o retírelos.</translation>
    </message>
    <message>
        <source>Goods or services not grouped in classes</source>
        <translation>Productos o servicios no agrupados por clases</translation>
    </message>
    <message>
        <source>Has email</source>
        <translation>Tiene correo electrónico</translation>
    </message>
    <message>
        <source>Headers and footers were not read</source>
        <translation>No se leyeron los encabezados ni los pies de página</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Height unit</source>
        <translation>Unidad de altura</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Holder email</source>
        <translation>Correo electrónico del titular</translation>
    </message>
    <message>
        <source>Holder name</source>
        <translation>Nombre del titular</translation>
    </message>
    <message>
        <source>Holder names</source>
        <translation>Nombres de los titulares</translation>
    </message>
    <message>
        <source>How the fees are paid is missing.</source>
        <translation>Falta la forma de pago de las tasas.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>If the International Bureau has the application by {last}, the registration bears the day of the Office&apos;s receipt, {received}; days left: {left}.</source>
        <translation>Si la Oficina Internacional tiene la solicitud a más tardar el {last}, el registro lleva el día de recepción en la Oficina, el {received}; días restantes: {left}.</translation>
    </message>
    <message>
        <source>If the applicants&apos; country of origin is a least developed country, the basic fee is reduced to 10 per cent. Name the country on which each applicant&apos;s entitlement rests.</source>
        <translation>Si el país de origen de los solicitantes es un país menos adelantado, la tasa de base se reduce al 10 por ciento. Indique el país en que se funda el derecho de cada solicitante.</translation>
    </message>
    <message>
        <source>Image format</source>
        <translation>Formato de la imagen</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En color</translation>
    </message>
    <message>
        <source>Individual fee, {party}</source>
        <translation>Tasa individual, {party}</translation>
    </message>
    <message>
        <source>Individual fee, {party}, certification mark: {tier}</source>
        <translation>Tasa individual, {party}, marca de certificación: {tier}</translation>
    </message>
    <message>
        <source>Individual fee, {party}, collective mark: {tier}</source>
        <translation>Tasa individual, {party}, marca colectiva: {tier}</translation>
    </message>
    <message>
        <source>Individual fee, {party}: {tier}</source>
        <translation>Tasa individual, {party}: {tier}</translation>
    </message>
    <message>
        <source>Individual or complementary fee, {party}</source>
        <translation>Tasa individual o complemento de tasa, {party}</translation>
    </message>
    <message>
        <source>Industrial or commercial establishment</source>
        <translation>Establecimiento industrial o comercial</translation>
    </message>
    <message>
        <source>International application, amounts of {day}</source>
        <translation>Solicitud internacional, importes del {day}</translation>
    </message>
    <message>
        <source>International category</source>
        <translation>Categoría internacional</translation>
    </message>
    <message>
        <source>International registration</source>
        <translation>Registro internacional</translation>
    </message>
    <message>
        <source>It fills the template “{template}” with “{filling}”; whether an office takes the filling is for the office to say.</source>
        <translation>La indicación completa el modelo «{template}» con «{filling}»; corresponde a la Oficina decir si acepta lo añadido.</translation>
    </message>
    <message>
        <source>It is now worded “{wording}”.</source>
        <translation>El enunciado es ahora «{wording}».</translation>
    </message>
    <message>
        <source>It stood in class {old} in NCL {edition}; since {since} it stands in {right}.</source>
        <translation>La indicación figuraba en la clase {old} de la NCL {edition}; desde {since} figura en: {right}.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Kept attributes</source>
        <translation>Atributos conservados</translation>
    </message>
    <message>
        <source>Kept forms</source>
        <translation>Formas conservadas</translation>
    </message>
    <message>
        <source>Kept from the document read</source>
        <translation>Conservado del documento leído</translation>
    </message>
    <message>
        <source>Kept order</source>
        <translation>Orden conservado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Kind of mark</source>
        <translation>Clase de marca</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Clase de nombre</translation>
    </message>
    <message>
        <source>Korea refuses many broad terms of its own motion, by its similarity groups; name the goods or services one by one.</source>
        <translation>Corea rechaza de oficio muchas indicaciones amplias, según sus grupos de similitud; nombre los productos o servicios uno por uno.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma jurídica</translation>
    </message>
    <message>
        <source>Legal form, national code</source>
        <translation>Forma jurídica, código nacional</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Limitación</translation>
    </message>
    <message>
        <source>Limitation asked for after registration</source>
        <translation>Limitación pedida después del registro</translation>
    </message>
    <message>
        <source>Limited to the territory</source>
        <translation>Limitado al territorio</translation>
    </message>
    <message>
        <source>Line ends taken for wrapped text and joined: {count}, the first in “{term}”; put a semicolon where a new term begins.</source>
        <translation>Finales de línea tomados por texto ajustado y unidos: {count}, el primero en «{term}»; ponga un punto y coma donde empiece una indicación nueva.</translation>
    </message>
    <message>
        <source>Line {line} was not taken: {reason}.</source>
        <translation>No se tomó la línea {line}: {reason}.</translation>
    </message>
    <message>
        <source>Line {line} was read as the column titles.</source>
        <translation>La línea {line} se leyó como títulos de las columnas.</translation>
    </message>
    <message>
        <source>Line {line}: “{language}” is not a language code such as en, fr or es; it was left out.</source>
        <translation>Línea {line}: «{language}» no es un código de idioma como en, fr o es; se omitió.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Elaborada el {day}.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Messages of one category</source>
        <translation>Mensajes de una categoría</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Miscellaneous indications</source>
        <translation>Indicaciones varias</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a second language: English, French, German, Italian or Spanish, other than that of the application.</source>
        <translation>Indique un segundo idioma: alemán, español, francés, inglés o italiano, distinto del de la solicitud.</translation>
    </message>
    <message>
        <source>Name and address as given</source>
        <translation>Nombre y dirección tal como se indicaron</translation>
    </message>
    <message>
        <source>Name each accessory</source>
        <translation>Nombre cada accesorio</translation>
    </message>
    <message>
        <source>Name each part, or write “parts and fittings for” and the goods that stand before it in the same class, where parts are classified with those goods</source>
        <translation>Nombre cada parte, o escriba «partes y accesorios para» y los productos que las preceden en la misma clase, cuando las partes se clasifican con esos productos</translation>
    </message>
    <message>
        <source>Name each piece of equipment</source>
        <translation>Nombre cada equipo</translation>
    </message>
    <message>
        <source>Name each product</source>
        <translation>Nombre cada producto</translation>
    </message>
    <message>
        <source>Name each service</source>
        <translation>Nombre cada servicio</translation>
    </message>
    <message>
        <source>Name the Office of origin: if its party is bound by the Agreement, the complementary fee replaces the individual fee of {parties}.</source>
        <translation>Nombre la Oficina de origen: si su Parte Contratante está obligada por el Arreglo, el complemento de tasa sustituye a la tasa individual de {parties}.</translation>
    </message>
    <message>
        <source>Name the goods that make up the system, or its main product</source>
        <translation>Nombre los productos que componen el sistema, o su producto principal</translation>
    </message>
    <message>
        <source>National class number</source>
        <translation>Número de clase nacional</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Neither the applicant nor a representative has signed. Sign where the Office of origin asks for it or allows it.</source>
        <translation>No ha firmado ni el solicitante ni un mandatario. Firme si la Oficina de origen lo pide o lo permite.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No Contracting Party is designated. Choose at least one.</source>
        <translation>No se ha designado ninguna Parte Contratante. Elija al menos una.</translation>
    </message>
    <message>
        <source>No applicant is named. Give name, address and e-mail address.</source>
        <translation>No se ha nombrado ningún solicitante. Indique el nombre, la dirección y el correo electrónico.</translation>
    </message>
    <message>
        <source>No basic application or registration is named. Give its number and date.</source>
        <translation>No se ha nombrado ninguna solicitud ni registro de base. Indique su número y su fecha.</translation>
    </message>
    <message>
        <source>No date is recorded for form {form}. It must be signed and dated, and name the signatory and the capacity: look at the file.</source>
        <translation>No consta ninguna fecha para el formulario {form}. Debe estar firmado y fechado, y nombrar al firmante y su calidad: mire el archivo.</translation>
    </message>
    <message>
        <source>No goods or services are listed. Name at least one class with one indication; there is no registration date without.</source>
        <translation>No se ha enumerado ningún producto ni servicio. Nombre al menos una clase con una indicación; sin ello no hay fecha de registro.</translation>
    </message>
    <message>
        <source>No goods or services were found in {source}.</source>
        <translation>No se encontraron productos ni servicios en {source}.</translation>
    </message>
    <message>
        <source>No installed list says of every term whether it is accepted by: {parties}. Silence is not acceptance.</source>
        <translation>Ninguna lista instalada dice de cada indicación si la aceptan: {parties}. El silencio no es aceptación.</translation>
    </message>
    <message>
        <source>No list of a basic mark is known here, so it was not compared whether the goods and services go beyond it; the Office of origin certifies that they do not. Enter it with the basic mark.</source>
        <translation>No se conoce aquí la lista de ninguna marca de base, así que no se ha comparado si los productos y servicios van más allá; la Oficina de origen certifica que no. Introdúzcala con la marca de base.</translation>
    </message>
    <message>
        <source>No marks are filed with “{office}”. Name the Office of the earlier filing.</source>
        <translation>Ante «{office}» no se presentan marcas. Nombre la Oficina del depósito anterior.</translation>
    </message>
    <message>
        <source>No representative is named. One can be appointed later on the official form or online, no longer by a signed letter.</source>
        <translation>No se ha nombrado ningún mandatario. Puede nombrarse más tarde en el formulario oficial o en línea, pero ya no mediante una carta firmada.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Not found in the vocabulary. Unknown is neither accepted nor wrong: choose a listed wording, or keep yours and expect a question.</source>
        <translation>No se encuentra en el vocabulario. Desconocido no significa ni aceptado ni incorrecto: elija un enunciado de la lista, o conserve el suyo y cuente con una pregunta.</translation>
    </message>
    <message>
        <source>Not in the vocabulary. The nearest wording is “{official}” (class {class_number}); near is not exact.</source>
        <translation>No está en el vocabulario. El enunciado más próximo es «{official}» (clase {class_number}); próximo no es exacto.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>No hay nada rellenado.</translation>
    </message>
    <message>
        <source>Nothing is said about the payment of the fees. State the amount, how it is paid and who pays, or give the instruction to debit a current account.</source>
        <translation>No se dice nada del pago de las tasas. Indique el importe, la forma de pago y quién paga, o dé la instrucción de cargar una cuenta corriente.</translation>
    </message>
    <message>
        <source>Nothing replaces it.</source>
        <translation>Nada lo reemplaza.</translation>
    </message>
    <message>
        <source>Nothing says why {applicant} may file through this Office. Name a nationality, a domicile, or a real and effective industrial or commercial establishment.</source>
        <translation>Nada dice por qué {applicant} puede presentar la solicitud por esta Oficina. Indique una nacionalidad, un domicilio o un establecimiento industrial o comercial real y efectivo.</translation>
    </message>
    <message>
        <source>Nothing stands before “{found}” that it could restrict or explain; leave “{found}” out.</source>
        <translation>Nada precede a «{found}» que se pueda restringir o explicar; suprima «{found}».</translation>
    </message>
    <message>
        <source>Notification language</source>
        <translation>Idioma de notificación</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>Notificado el</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number in the form of ST.13</source>
        <translation>Número en la forma de la ST.13</translation>
    </message>
    <message>
        <source>Number of the international registration</source>
        <translation>Número del registro internacional</translation>
    </message>
    <message>
        <source>Number of the party</source>
        <translation>Número de la parte</translation>
    </message>
    <message>
        <source>Numbering and bullets do not belong in a list; take “{found}” out.</source>
        <translation>La numeración y las viñetas no tienen cabida en una lista; quite «{found}».</translation>
    </message>
    <message>
        <source>Of the workbook, the sheet “{chosen}” was read, not {names}</source>
        <translation>Del libro se leyó la hoja «{chosen}», no {names}</translation>
    </message>
    <message>
        <source>Of {name} is not given: {items}. It is optional, yet some designated Offices ask for it, that of the United States among them.</source>
        <translation>De {name} no se indica: {items}. Es facultativo, pero algunas Oficinas designadas lo piden, entre ellas la de los Estados Unidos.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Office of origin</source>
        <translation>Oficina de origen</translation>
    </message>
    <message>
        <source>Office or party</source>
        <translation>Oficina o Parte Contratante</translation>
    </message>
    <message>
        <source>Office reference</source>
        <translation>Referencia de la Oficina</translation>
    </message>
    <message>
        <source>Office that presents the designation</source>
        <translation>Oficina que presenta la designación</translation>
    </message>
    <message>
        <source>On {day} other amounts than the first known may have held for {parties}. Those first known are shown with their dates and not counted; the total is at least what is shown.</source>
        <translation>El {day} pudieron regir otros importes que los primeros conocidos para: {parties}. Esos primeros conocidos se muestran con sus fechas y no se cuentan; el total es como mínimo el mostrado.</translation>
    </message>
    <message>
        <source>One designation covers Belgium, Luxembourg and the Netherlands, which share one Office; none of them is designated alone, and an application from there cannot designate BX.</source>
        <translation>Una sola designación abarca Bélgica, Luxemburgo y los Países Bajos, que comparten una Oficina; ninguno de ellos se designa por separado, y una solicitud procedente de allí no puede designar BX.</translation>
    </message>
    <message>
        <source>One designation covers every member State of the European Union. Member States that are parties may be designated beside it, at their own fee; Malta only through EM.</source>
        <translation>Una sola designación abarca todos los Estados miembros de la Unión Europea. Los Estados miembros que son Partes Contratantes pueden designarse además, con su propia tasa; Malta solo a través de EM.</translation>
    </message>
    <message>
        <source>One designation covers the 17 member States of the Organization; none of them is designated alone.</source>
        <translation>Una sola designación abarca los 17 Estados miembros de la Organización; ninguno de ellos se designa por separado.</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Otras entradas</translation>
    </message>
    <message>
        <source>Other method</source>
        <translation>Otra forma</translation>
    </message>
    <message>
        <source>Part of the fee was payable after grant according to the tables of 2013 and 2017; look up how it is today.</source>
        <translation>Según las tablas de 2013 y 2017, parte de la tasa se pagaba después de la concesión; compruebe cómo es hoy.</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes Contratantes</translation>
    </message>
    <message>
        <source>Parts of the mark are claimed in colour, but no colour is named. Name the colours in words.</source>
        <translation>Se reivindican partes de la marca en color, pero no se nombra ningún color. Nombre los colores con palabras.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte Contratante</translation>
    </message>
    <message>
        <source>Party category</source>
        <translation>Categoría de la parte</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Payer names</source>
        <translation>Nombres de los pagadores</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payment of fees</source>
        <translation>Pago de las tasas</translation>
    </message>
    <message>
        <source>Payment reference: {reference}</source>
        <translation>Referencia de pago: {reference}</translation>
    </message>
    <message>
        <source>Picture of the description</source>
        <translation>Imagen de la descripción</translation>
    </message>
    <message>
        <source>Picture of the signature</source>
        <translation>Imagen de la firma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Principal parts in each colour</source>
        <translation>Partes principales en cada color</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Priority claimed</source>
        <translation>Prioridad reivindicada</translation>
    </message>
    <message>
        <source>Priority is claimed for a part of the list only, and the part is not named.</source>
        <translation>La prioridad se reivindica solo para una parte de la lista, y esa parte no se nombra.</translation>
    </message>
    <message>
        <source>Proposed leading class</source>
        <translation>Clase principal propuesta</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Received by the Office on</source>
        <translation>Recibido por la Oficina el</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número de inscripción</translation>
    </message>
    <message>
        <source>Recording a licence or changing it</source>
        <translation>Inscripción de una licencia o su modificación</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>References and languages</source>
        <translation>Referencias e idiomas</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Registration date</source>
        <translation>Fecha de registro</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Regulations of use are not sent to the International Bureau. Send them to the designated Offices that ask for them, after registration.</source>
        <translation>El reglamento de uso no se envía a la Oficina Internacional. Envíelo, después del registro, a las Oficinas designadas que lo piden.</translation>
    </message>
    <message>
        <source>Renewal fees can be paid until {last}, six months after the due date; {day} is too late.</source>
        <translation>Las tasas de renovación pueden pagarse hasta el {last}, seis meses después del vencimiento; el {day} es demasiado tarde.</translation>
    </message>
    <message>
        <source>Renewal for {party} after the due date: {tier}</source>
        <translation>Renovación después del vencimiento, {party}: {tier}</translation>
    </message>
    <message>
        <source>Renewal for {party}: {tier}</source>
        <translation>Renovación, {party}: {tier}</translation>
    </message>
    <message>
        <source>Renewal, amounts of {day}</source>
        <translation>Renovación, importes del {day}</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Mandatario</translation>
    </message>
    <message>
        <source>Representative category</source>
        <translation>Categoría de mandatario</translation>
    </message>
    <message>
        <source>Representative, contact details, renunciation, cancellation, limitation made when filing</source>
        <translation>Mandatario, datos de contacto, renuncia, cancelación, limitación hecha al presentar la solicitud</translation>
    </message>
    <message>
        <source>Reproduction of the mark</source>
        <translation>Reproducción de la marca</translation>
    </message>
    <message>
        <source>Request date</source>
        <translation>Fecha de la petición</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Rules and sources</source>
        <translation>Reglas y fuentes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>Segundo apellido</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segundo idioma</translation>
    </message>
    <message>
        <source>Second part of the individual fee, {party}: {tier}</source>
        <translation>Segunda parte de la tasa individual, {party}: {tier}</translation>
    </message>
    <message>
        <source>Seniority (MM17)</source>
        <translation>Antigüedad (MM17)</translation>
    </message>
    <message>
        <source>Seniority is claimed, but the European Union is not designated. Designate it, or take the claim out.</source>
        <translation>Se reivindica la antigüedad, pero no se ha designado la Unión Europea. Desígnela, o quite la reivindicación.</translation>
    </message>
    <message>
        <source>Seniority of earlier marks in member States may be claimed on form MM17; the documents go to the EUIPO itself, within three months after it has received the designation.</source>
        <translation>La antigüedad de marcas anteriores en Estados miembros puede reivindicarse con el formulario MM17; los documentos se envían a la propia EUIPO, en los tres meses siguientes a la recepción de la designación.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Número de orden</translation>
    </message>
    <message>
        <source>Several applicants file together only if each has a ground of its own; for {applicant} no nationality, domicile or establishment is named.</source>
        <translation>Varios solicitantes solo presentan juntos si cada uno tiene su propio motivo; para {applicant} no se indica ninguna nacionalidad, domicilio ni establecimiento.</translation>
    </message>
    <message>
        <source>Several applicants file together only if each is entitled through the same Office; the grounds of {applicant} ({grounds}) do not lead to {office}.</source>
        <translation>Varios solicitantes solo presentan juntos si cada uno tiene derecho a hacerlo por la misma Oficina; los motivos de {applicant} ({grounds}) no conducen a {office}.</translation>
    </message>
    <message>
        <source>Several representatives are named; the International Bureau records the first, “{first}”, alone. A firm counts as one.</source>
        <translation>Se nombran varios mandatarios; la Oficina Internacional solo inscribe al primero, «{first}». Un despacho cuenta como uno.</translation>
    </message>
    <message>
        <source>Shown in another form than it is sent.</source>
        <translation>Se muestra en otra forma que la que se envía.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signature by the applicant or representative</source>
        <translation>Firma del solicitante o del mandatario</translation>
    </message>
    <message>
        <source>Signature by the holder or representative</source>
        <translation>Firma del titular o del mandatario</translation>
    </message>
    <message>
        <source>Signed by consent</source>
        <translation>Firmado por consentimiento</translation>
    </message>
    <message>
        <source>Significant verbal element</source>
        <translation>Elemento verbal significativo</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Firma en calidad de</translation>
    </message>
    <message>
        <source>Simple certified extract from the Register, up to three pages</source>
        <translation>Extracto certificado simple del Registro Internacional, hasta tres páginas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Some Offices find this too vague: {why}. {remedy}.</source>
        <translation>Algunas Oficinas consideran demasiado vaga esta indicación: {why}. {remedy}.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Stage: {stage}.</source>
        <translation>Etapa: {stage}.</translation>
    </message>
    <message>
        <source>Standard characters</source>
        <translation>Caracteres estándar</translation>
    </message>
    <message>
        <source>Standard characters are declared, yet the mark is said to be: {features}. Only a mark of plain letters, numerals and usual signs is in standard characters: take one of the two back.</source>
        <translation>Se declaran caracteres estándar, pero se dice que la marca es: {features}. Solo una marca de simples letras, números y signos usuales está en caracteres estándar: retire una de las dos indicaciones.</translation>
    </message>
    <message>
        <source>Standard characters are declared, yet “{signs}” is none. Take the declaration back.</source>
        <translation>Se declaran caracteres estándar, pero «{signs}» no lo es. Retire la declaración.</translation>
    </message>
    <message>
        <source>State, canton or province</source>
        <translation>Estado, cantón o provincia</translation>
    </message>
    <message>
        <source>Statement of intention to use, read for</source>
        <translation>Declaración de intención de usar la marca, leída para</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status category</source>
        <translation>Categoría de estado</translation>
    </message>
    <message>
        <source>Status date</source>
        <translation>Fecha del estado</translation>
    </message>
    <message>
        <source>Subsequent designation (MM4)</source>
        <translation>Designación posterior (MM4)</translation>
    </message>
    <message>
        <source>Subsequent designation, amounts of {day}</source>
        <translation>Designación posterior, importes del {day}</translation>
    </message>
    <message>
        <source>Sum below which no classification fee is due</source>
        <translation>Importe por debajo del cual no se debe ninguna tasa de clasificación</translation>
    </message>
    <message>
        <source>Supplementary fee for each class beyond three</source>
        <translation>Tasa suplementaria por cada clase a partir de la cuarta</translation>
    </message>
    <message>
        <source>Surcharge for renewal within six months after the due date</source>
        <translation>Recargo por la renovación en los seis meses siguientes al vencimiento</translation>
    </message>
    <message>
        <source>Tables of fees in force: {tables}</source>
        <translation>Tablas de tasas en uso: {tables}</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Terms in a wrong class</source>
        <translation>Indicaciones en una clase errónea</translation>
    </message>
    <message>
        <source>Terms with special characters (quotes, dashes, blanks, invisible or full-width signs): {count}, the first in line {line}.</source>
        <translation>Indicaciones con caracteres especiales (comillas, rayas, espacios, signos invisibles o de ancho completo): {count}, la primera en la línea {line}.</translation>
    </message>
    <message>
        <source>Territorial unit of that law</source>
        <translation>Unidad territorial de esa legislación</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text formatted as hidden was not read</source>
        <translation>No se leyó el texto con formato oculto</translation>
    </message>
    <message>
        <source>That no individual fee is asked was last read as of {oldest} for {parties}; see whether one has been declared since.</source>
        <translation>Que no se pide tasa individual se leyó por última vez al {oldest} para: {parties}; vea si se ha declarado alguna desde entonces.</translation>
    </message>
    <message>
        <source>That wording stands in class {there}, not in class {given}: check the class.</source>
        <translation>Ese enunciado figura en la clase {there}, no en la clase {given}: compruebe la clase.</translation>
    </message>
    <message>
        <source>The International Bureau does not write in “{language}”. Choose English, French or Spanish, or leave it empty for the language of the form.</source>
        <translation>La Oficina Internacional no escribe en «{language}». Elija español, francés o inglés, o déjelo vacío para el idioma del formulario.</translation>
    </message>
    <message>
        <source>The International Bureau wants no copy of the earlier filing; the document is not needed.</source>
        <translation>La Oficina Internacional no quiere copia del depósito anterior; el documento no es necesario.</translation>
    </message>
    <message>
        <source>The Office cannot have received the form on {date}, which is still to come. Check the date.</source>
        <translation>La Oficina no puede haber recibido el formulario el {date}, que todavía no ha llegado. Compruebe la fecha.</translation>
    </message>
    <message>
        <source>The Office examines by groups of similar goods and refuses many broad terms.</source>
        <translation>La Oficina examina por grupos de productos similares y rechaza muchas indicaciones amplias.</translation>
    </message>
    <message>
        <source>The Office has not written its day of receipt yet; the XML, which must name one, says {day}, the day of sending. The Office puts its own day there.</source>
        <translation>La Oficina todavía no ha anotado su día de recepción; el XML, que debe indicar uno, dice el {day}, el día del envío. La Oficina pone ahí su propio día.</translation>
    </message>
    <message>
        <source>The Office is missing. Name the Office through which the form is sent.</source>
        <translation>Falta la Oficina. Nombre la Oficina a través de la cual se envía el formulario.</translation>
    </message>
    <message>
        <source>The Office of the earlier filing is missing.</source>
        <translation>Falta la Oficina del depósito anterior.</translation>
    </message>
    <message>
        <source>The Office of {office} is thought to take applications in “{languages}” only, not in “{language}”. Ask it, or change the language.</source>
        <translation>Se cree que la Oficina de origen ({office}) solo acepta solicitudes en «{languages}», no en «{language}». Pregúntele, o cambie el idioma.</translation>
    </message>
    <message>
        <source>The Protocol enters into force for {party} on {force}, after {day}, the day of the form. Designate it later.</source>
        <translation>El Protocolo entra en vigor para {party} el {force}, después del {day}, día del formulario. Designe esa Parte Contratante más tarde.</translation>
    </message>
    <message>
        <source>The USPTO takes no square brackets; for the United States write “{found}” without them.</source>
        <translation>La USPTO no acepta corchetes; para los Estados Unidos escriba «{found}» sin ellos.</translation>
    </message>
    <message>
        <source>The XML holds {count} records; a package holds exactly one.</source>
        <translation>El XML contiene {count} registros de datos; un paquete contiene exactamente uno.</translation>
    </message>
    <message>
        <source>The address in {country} has no postcode. Give it where one is used.</source>
        <translation>La dirección en el país {country} no tiene código postal. Indíquelo donde se use.</translation>
    </message>
    <message>
        <source>The address of {applicant} lies outside the territory of the Office of origin. Give the address of the {ground} inside it as well.</source>
        <translation>La dirección de {applicant} está fuera del territorio de la Oficina de origen. Indique también la dirección dentro de él ({ground}).</translation>
    </message>
    <message>
        <source>The amount of the fees is missing or is no number. Write it with a point, as in 1234.50.</source>
        <translation>El importe de las tasas falta o no es un número. Escríbalo con un punto, como 1234.50.</translation>
    </message>
    <message>
        <source>The amounts counted may have changed for {parties}; the oldest was read as of {oldest}. Compare them with WIPO&apos;s table before you pay.</source>
        <translation>Los importes contados pueden haber cambiado para: {parties}; el más antiguo se leyó al {oldest}. Compárelos con la tabla de la OMPI antes de pagar.</translation>
    </message>
    <message>
        <source>The amounts of {items} on {day} are not known; the total is at least what is shown.</source>
        <translation>Los importes de los puntos {items} al {day} no se conocen; el total es como mínimo el mostrado.</translation>
    </message>
    <message>
        <source>The amounts of {items} on {day} are recalled, not seen in a source.</source>
        <translation>Los importes de los puntos {items} al {day} se citan de memoria, no se han visto en una fuente.</translation>
    </message>
    <message>
        <source>The amounts of {items} were last read in the text in force on {oldest}; compare them with the Schedule of Fees in force.</source>
        <translation>Los importes de los puntos {items} se leyeron por última vez en el texto en vigor el {oldest}; compárelos con la Tabla de tasas en vigor.</translation>
    </message>
    <message>
        <source>The applicants have different addresses and none is named for correspondence; the International Bureau will write to the first.</source>
        <translation>Los solicitantes tienen direcciones distintas y ninguna está indicada para la correspondencia; la Oficina Internacional escribirá al primero.</translation>
    </message>
    <message>
        <source>The application calls the picture “{name}” {stated}, but it is {found}. Attach it anew, or write {found} as its form.</source>
        <translation>La solicitud indica {stated} como formato de la imagen «{name}», pero es {found}. Adjúntela de nuevo o indique {found} como formato.</translation>
    </message>
    <message>
        <source>The attribute {attribute} of {element} (line {line}) was left out.</source>
        <translation>Se omitió el atributo {attribute} de {element} (línea {line}).</translation>
    </message>
    <message>
        <source>The attribute {attribute} of {element} is “{value}”; write {expected}{perhaps}.</source>
        <translation>El atributo {attribute} de {element} es «{value}»; escriba {expected}{perhaps}.</translation>
    </message>
    <message>
        <source>The basic application of {filed} is less than six months old. If it is the first filing, its priority can be claimed, until {last}.</source>
        <translation>La solicitud de base del {filed} tiene menos de seis meses. Si es el primer depósito, puede reivindicarse su prioridad, hasta el {last}.</translation>
    </message>
    <message>
        <source>The basic fee is reduced to 10 per cent, as for a least developed country of origin.</source>
        <translation>La tasa de base se reduce al 10 por ciento, como para un país de origen menos adelantado.</translation>
    </message>
    <message>
        <source>The basic mark is dated {date}, after {day}, the day of the international application. Check both.</source>
        <translation>La marca de base está fechada el {date}, después del {day}, día de la solicitud internacional. Compruebe ambas fechas.</translation>
    </message>
    <message>
        <source>The basic mark is said to be at the Office of “{office}”, the form is sent by that of “{origin}”. A basic mark is one of the Office of origin: correct one of the two.</source>
        <translation>Se dice que la marca de base está en la Oficina de «{office}», pero el formulario lo envía la de «{origin}». Una marca de base es de la Oficina de origen: corrija una de las dos indicaciones.</translation>
    </message>
    <message>
        <source>The bracket “{bracket}” has no partner; add the other one or take it out.</source>
        <translation>El signo «{bracket}» no tiene pareja; añada el otro o quítelo.</translation>
    </message>
    <message>
        <source>The class heading is used</source>
        <translation>Se usa el título de clase</translation>
    </message>
    <message>
        <source>The classes named before the list ({named}) are not those of its texts ({texts}).</source>
        <translation>Las clases nombradas antes de la lista ({named}) no son las de sus textos ({texts}).</translation>
    </message>
    <message>
        <source>The columns have no titles; besides class and term, column {columns} was not read.</source>
        <translation>Las columnas no tienen títulos; aparte de la clase y la indicación, no se leyó la columna {columns}.</translation>
    </message>
    <message>
        <source>The currency of the fees is missing. Write CHF.</source>
        <translation>Falta la moneda de las tasas. Escriba CHF.</translation>
    </message>
    <message>
        <source>The dash {typed} ({names}) stands for the plain hyphen {plain}</source>
        <translation>La raya {typed} ({names}) ocupa el lugar del guion normal {plain}</translation>
    </message>
    <message>
        <source>The day on which the Office of origin received the application is missing. The Office writes it; the International Bureau takes no application without.</source>
        <translation>Falta el día en que la Oficina de origen recibió la solicitud. Lo anota la Oficina; sin él, la Oficina Internacional no acepta ninguna solicitud.</translation>
    </message>
    <message>
        <source>The designation does not extend to Hong Kong and Macao.</source>
        <translation>La designación no se extiende a Hong Kong ni a Macao.</translation>
    </message>
    <message>
        <source>The designation extends to the Faroe Islands and Greenland.</source>
        <translation>La designación se extiende a las Islas Feroe y a Groenlandia.</translation>
    </message>
    <message>
        <source>The designation extends to the Isle of Man and Gibraltar; Guernsey is designated for itself.</source>
        <translation>La designación se extiende a la Isla de Man y a Gibraltar; Guernsey se designa por separado.</translation>
    </message>
    <message>
        <source>The disclaimer “{text}” names no word of the mark. Only elements of the mark can be disclaimed, and a disclaimer holds for the whole registration.</source>
        <translation>La declaración de no reivindicación «{text}» no nombra ninguna palabra de la marca. Solo puede dejarse de reivindicar la protección de elementos de la marca, y la declaración vale para todo el registro.</translation>
    </message>
    <message>
        <source>The document claims colours in {count} texts, form MM2 in one; that in the language of the application was taken, else the first. Look whether it says all.</source>
        <translation>El documento reivindica colores en {count} textos, el formulario MM2 en uno; se tomó el que está en el idioma de la solicitud o, en su defecto, el primero. Vea si lo dice todo.</translation>
    </message>
    <message>
        <source>The document claims seniority; it was not taken, because the European Union is not designated.</source>
        <translation>El documento reivindica una antigüedad; no se tomó, porque no se designa la Unión Europea.</translation>
    </message>
    <message>
        <source>The document does not name the office of the national mark; enter the Office of origin.</source>
        <translation>El documento no nombra la Oficina de la marca nacional; introduzca la Oficina de origen.</translation>
    </message>
    <message>
        <source>The document does not say in which language the national application is; choose English, French or Spanish, as the Office of origin allows.</source>
        <translation>El documento no dice en qué idioma está la solicitud nacional; elija español, francés o inglés, según lo que permita la Oficina de origen.</translation>
    </message>
    <message>
        <source>The document does not say, in words that ST.96 knows, what kind of mark this is; choose it.</source>
        <translation>El documento no dice, con palabras que ST.96 conozca, de qué clase de marca se trata; elíjala.</translation>
    </message>
    <message>
        <source>The document holds neither words nor an image of the mark; enter it.</source>
        <translation>El documento no contiene ni palabras ni imagen de la marca; introdúzcala.</translation>
    </message>
    <message>
        <source>The document holds no list of goods and services by class; enter it.</source>
        <translation>El documento no contiene ninguna lista de productos y servicios por clase; introdúzcala.</translation>
    </message>
    <message>
        <source>The document holds no number of the national application or registration; enter the basic mark.</source>
        <translation>El documento no contiene ningún número de la solicitud o del registro nacional; introduzca la marca de base.</translation>
    </message>
    <message>
        <source>The document holds the lists of {count} marks; all were read, one after the other.</source>
        <translation>El documento contiene las listas de {count} marcas; se leyeron todas, una tras otra.</translation>
    </message>
    <message>
        <source>The document holds {count} marks; the first was taken. Give the others one at a time.</source>
        <translation>El documento contiene {count} marcas; se tomó la primera. Indique las demás una por una.</translation>
    </message>
    <message>
        <source>The document names a basic mark, which was taken, but does not hold its list of goods and services; enter it, so that the two lists can be compared.</source>
        <translation>El documento nombra una marca de base, que se tomó, pero no contiene su lista de productos y servicios; introdúzcala, para que puedan compararse las dos listas.</translation>
    </message>
    <message>
        <source>The document names no applicant or holder; enter who owns the national mark.</source>
        <translation>El documento no nombra ni solicitante ni titular; introduzca a quién pertenece la marca nacional.</translation>
    </message>
    <message>
        <source>The document names the file “{file}” and does not hold it; attach it.</source>
        <translation>El documento nombra el archivo «{file}» y no lo contiene; adjúntelo.</translation>
    </message>
    <message>
        <source>The document names {count} applicants. Keep those who own the national mark together today; a register may list former owners too. Each one must be entitled.</source>
        <translation>El documento nombra {count} solicitantes. Conserve a quienes pertenece hoy conjuntamente la marca nacional; un registro puede enumerar también a titulares anteriores. Cada uno debe tener derecho a presentar la solicitud.</translation>
    </message>
    <message>
        <source>The document names {count} representatives; form MM2 takes one, and the first was taken. Choose another if need be.</source>
        <translation>El documento nombra {count} mandatarios; el formulario MM2 admite uno, y se tomó el primero. Elija otro si hace falta.</translation>
    </message>
    <message>
        <source>The documents of a seniority claim go to the European Union Intellectual Property Office itself, within three months; mark and holder must be the same.</source>
        <translation>Los documentos de una reivindicación de antigüedad se envían a la propia Oficina de Propiedad Intelectual de la Unión Europea, en un plazo de tres meses; la marca y el titular deben ser los mismos.</translation>
    </message>
    <message>
        <source>The draft holds no form. Begin an application or a subsequent designation.</source>
        <translation>El borrador no contiene ningún formulario. Empiece una solicitud o una designación posterior.</translation>
    </message>
    <message>
        <source>The e-mail address of the applicant is missing. The International Bureau demands one of the applicant&apos;s own since 1 February 2021.</source>
        <translation>Falta la dirección de correo electrónico del solicitante. La Oficina Internacional exige una propia del solicitante desde el 1 de febrero de 2021.</translation>
    </message>
    <message>
        <source>The e-mail address of the holder is missing. Since 1 November 2025 the request is irregular without, unless the registration shows one.</source>
        <translation>Falta la dirección de correo electrónico del titular. Desde el 1 de noviembre de 2025, la petición es irregular sin ella, salvo que el registro indique una.</translation>
    </message>
    <message>
        <source>The e-mail address of the representative is missing; it is demanded since 1 February 2021.</source>
        <translation>Falta la dirección de correo electrónico del mandatario; se exige desde el 1 de febrero de 2021.</translation>
    </message>
    <message>
        <source>The earlier filing is dated {filed}, after {day}, the day of the application. Check both dates.</source>
        <translation>El depósito anterior está fechado el {filed}, después del {day}, día de la solicitud. Compruebe ambas fechas.</translation>
    </message>
    <message>
        <source>The earlier filing is of {filed}; its six months ended on {last}, before {day}. The claim stands only if the Office was closed on each day from {last} on: make sure that it was.</source>
        <translation>El depósito anterior es del {filed}; sus seis meses terminaron el {last}, antes del {day}. La reivindicación solo se sostiene si la Oficina estuvo cerrada todos los días a partir del {last}: asegúrese de ello.</translation>
    </message>
    <message>
        <source>The earlier mark of a seniority claim is not complete; missing: {items}.</source>
        <translation>La marca anterior de una reivindicación de antigüedad no está completa; falta: {items}.</translation>
    </message>
    <message>
        <source>The edition of the Nice Classification is not recorded. Give it, as in 13-2026.</source>
        <translation>No consta la edición de la Clasificación de Niza. Indíquela, como 13-2026.</translation>
    </message>
    <message>
        <source>The fee is not known here for {parties}. The total is at least what is shown; look the amounts up at WIPO and add them with a fee table of your own.</source>
        <translation>Aquí no se conoce la tasa para: {parties}. El total es como mínimo el mostrado; busque los importes en la OMPI y añádalos con una tabla de tasas propia.</translation>
    </message>
    <message>
        <source>The fee is paid at once since 1 April 2023; before, it had two parts.</source>
        <translation>La tasa se paga de una vez desde el 1 de abril de 2023; antes tenía dos partes.</translation>
    </message>
    <message>
        <source>The fee was paid in two parts in 2022; the table of November 2025 shows one amount.</source>
        <translation>La tasa se pagaba en dos partes en 2022; la tabla de noviembre de 2025 muestra un solo importe.</translation>
    </message>
    <message>
        <source>The fees are in “{currency}”; they are paid in Swiss francs. Write CHF.</source>
        <translation>Las tasas están en «{currency}»; se pagan en francos suizos. Escriba CHF.</translation>
    </message>
    <message>
        <source>The fees are to be debited to a current account whose number is missing.</source>
        <translation>Las tasas deben cargarse en una cuenta corriente cuyo número falta.</translation>
    </message>
    <message>
        <source>The file is not attached.</source>
        <translation>El archivo no está adjunto.</translation>
    </message>
    <message>
        <source>The file is not shown here: it is no picture, or too large.</source>
        <translation>El archivo no se muestra aquí: no es una imagen, o es demasiado grande.</translation>
    </message>
    <message>
        <source>The file is {condition}; it is not shown.</source>
        <translation>El archivo está {condition}; no se muestra.</translation>
    </message>
    <message>
        <source>The file “{file}” is named here, but it is not among the attachments. Attach it, or take its name out.</source>
        <translation>El archivo «{file}» se nombra aquí, pero no está entre los archivos adjuntos. Adjúntelo, o quite su nombre.</translation>
    </message>
    <message>
        <source>The file “{file}” is named twice.</source>
        <translation>El archivo «{file}» se nombra dos veces.</translation>
    </message>
    <message>
        <source>The filing date of the earlier filing is missing.</source>
        <translation>Falta la fecha de presentación del depósito anterior.</translation>
    </message>
    <message>
        <source>The form calls “{name}” {form_kind}, the attachment calls it {kind}. The office goes by the form; correct one of the two.</source>
        <translation>El formulario califica «{name}» de {form_kind}, el archivo adjunto de {kind}. La Oficina se atiene al formulario; corrija una de las dos indicaciones.</translation>
    </message>
    <message>
        <source>The form does not list the classes of the registration, so individual fees are counted for the classes it names, or for one; give the classes. The total is at least what is shown.</source>
        <translation>El formulario no enumera las clases del registro, de modo que las tasas individuales se cuentan para las clases que nombra, o para una; indique las clases. El total es como mínimo el mostrado.</translation>
    </message>
    <message>
        <source>The form gives no document kind for “{name}”; an office cannot import a file without one. Say what it is under the documents of the form.</source>
        <translation>El formulario no da tipo de documento para «{name}»; una Oficina no puede importar un archivo sin él. Diga qué es en los documentos del formulario.</translation>
    </message>
    <message>
        <source>The form names the file “{name}”, but it is attached as “{other}”. Write the name in the form as the file is called, letter by letter.</source>
        <translation>El formulario nombra el archivo «{name}», pero está adjunto como «{other}». Escriba en el formulario el nombre del archivo letra por letra.</translation>
    </message>
    <message>
        <source>The form names the file “{name}”, which is not attached. Attach it, or take its name out of the form.</source>
        <translation>El formulario nombra el archivo «{name}», que no está adjunto. Adjúntelo, o quite su nombre del formulario.</translation>
    </message>
    <message>
        <source>The grounds named for {applicant} ({grounds}) do not lead to the Office of origin ({office}). Name one that does, or file through another Office.</source>
        <translation>Los motivos indicados para {applicant} ({grounds}) no conducen a la Oficina de origen ({office}). Indique uno que lo haga, o presente la solicitud por otra Oficina.</translation>
    </message>
    <message>
        <source>The header says {said} messages, there are {count}. Leave the total to the program.</source>
        <translation>El encabezado dice {said} mensajes, hay {count}. Deje el total al programa.</translation>
    </message>
    <message>
        <source>The header says {said} of “{category}”, there are {count}. Leave the counts to the program.</source>
        <translation>El encabezado dice {said} de «{category}», hay {count}. Deje los recuentos al programa.</translation>
    </message>
    <message>
        <source>The holder is missing. Name the holder as recorded in the International Register.</source>
        <translation>Falta el titular. Nombre al titular tal como figura en el Registro Internacional.</translation>
    </message>
    <message>
        <source>The identifier “{value}” of {element} is used before; give each its own.</source>
        <translation>El identificador «{value}» de {element} ya se ha usado; dé a cada uno el suyo.</translation>
    </message>
    <message>
        <source>The individual fee is counted on the classes that the limitation leaves: {parties}.</source>
        <translation>La tasa individual se cuenta según las clases que deja la limitación: {parties}.</translation>
    </message>
    <message>
        <source>The installed lists contradict each other on “{term}”: by some {party} takes it in class {class_number}, by others it does not ({packs}).</source>
        <translation>Las listas instaladas se contradicen sobre «{term}»: según unas, {party} lo acepta en la clase {class_number}, según otras no ({packs}).</translation>
    </message>
    <message>
        <source>The language of the form is missing. Choose one of: {languages}.</source>
        <translation>Falta el idioma del formulario. Elija uno de: {languages}.</translation>
    </message>
    <message>
        <source>The language of “{element}” ({place}) was left out: ST.96 names one language for a whole address, and these lines are in several.</source>
        <translation>Se omitió el idioma de «{element}» ({place}): ST.96 nombra un solo idioma para toda una dirección, y estas líneas están en varios.</translation>
    </message>
    <message>
        <source>The last known amounts are too old to be counted for {parties}. They are shown with their dates; the total is at least what is shown.</source>
        <translation>Los últimos importes conocidos son demasiado antiguos para contarlos para: {parties}. Se muestran con sus fechas; el total es como mínimo el mostrado.</translation>
    </message>
    <message>
        <source>The limitation holds every term of the main list as it stands, so that it limits nothing.</source>
        <translation>La limitación contiene todas las indicaciones de la lista principal tal cual, de modo que no limita nada.</translation>
    </message>
    <message>
        <source>The limitation leaves no class of the list for {parties}; the fee is counted for one class. Correct the limitation, or leave the party out.</source>
        <translation>La limitación no deja ninguna clase de la lista para {parties}; la tasa se cuenta por una clase. Corrija la limitación, o quite la parte.</translation>
    </message>
    <message>
        <source>The limitation leaves no goods or services; leave the party out instead.</source>
        <translation>La limitación no deja ningún producto ni servicio; renuncie más bien a la Parte Contratante.</translation>
    </message>
    <message>
        <source>The list has {count} classes: for each beyond three a supplementary fee is due, unless only parties with an individual fee are designated.</source>
        <translation>La lista tiene {count} clases: por cada una a partir de la cuarta se debe una tasa suplementaria, salvo que solo se designen Partes Contratantes con tasa individual.</translation>
    </message>
    <message>
        <source>The list is by the Nice Classification {edition}; on {day} the version of {year} is in force. Check the list against that one.</source>
        <translation>La lista sigue la Clasificación de Niza {edition}; el {day} está en vigor la versión de {year}. Compruebe la lista según esta.</translation>
    </message>
    <message>
        <source>The list is in “{language}”, the vocabulary was opened in “{opened}”: terms were not compared with it. Open it in the language of the application.</source>
        <translation>La lista está en «{language}», el vocabulario se abrió en «{opened}»: las indicaciones no se compararon con él. Ábralo en el idioma de la solicitud.</translation>
    </message>
    <message>
        <source>The list is limited for “{party}”, which is not designated. Designate it, or take the limitation out.</source>
        <translation>La lista está limitada para «{party}», que no está designada. Desígnela, o quite la limitación.</translation>
    </message>
    <message>
        <source>The list is limited, but for no party: name the designated parties it is limited for, or take the limitation out.</source>
        <translation>La lista está limitada, pero para ninguna parte contratante: nombre las partes contratantes designadas para las que lo está o retire la limitación.</translation>
    </message>
    <message>
        <source>The list of the registration is not known here, so it was not compared whether what is named for a party lies within it. Enter it with the number of the registration.</source>
        <translation>No se conoce aquí la lista del registro, así que no se ha comparado si lo que se indica para una Parte Contratante está comprendido en ella. Introdúzcala con el número del registro.</translation>
    </message>
    <message>
        <source>The mark</source>
        <translation>La marca</translation>
    </message>
    <message>
        <source>The mark has no representation. Attach one file, or type the words of the mark and declare standard characters.</source>
        <translation>La marca no tiene representación. Adjunte un archivo, o escriba las palabras de la marca y declare caracteres estándar.</translation>
    </message>
    <message>
        <source>The mark has {count} representations ({names}); exactly one file is taken. Put all views of the mark into one picture.</source>
        <translation>La marca tiene {count} representaciones ({names}); se acepta un solo archivo. Ponga todas las vistas de la marca en una sola imagen.</translation>
    </message>
    <message>
        <source>The mark holds words, but they are not typed. Type them, so that the mark can be found.</source>
        <translation>La marca contiene palabras, pero no están escritas. Escríbalas, para que la marca se pueda encontrar.</translation>
    </message>
    <message>
        <source>The mark holds “{text}”, which is not in Latin letters or Arabic or Roman numerals. Add a transliteration that follows the sounds of the language of the application.</source>
        <translation>La marca contiene «{text}», que no está en caracteres latinos ni en números arábigos o romanos. Añada una transliteración que siga la fonética del idioma de la solicitud.</translation>
    </message>
    <message>
        <source>The mark is in colour and no colour is claimed. That is allowed, yet the higher basic fee for a mark in colour is due.</source>
        <translation>La marca es en color y no se reivindica ningún color. Está permitido, pero se debe la tasa de base más alta para una marca en color.</translation>
    </message>
    <message>
        <source>The mark is said to be {kind}; basic mark “{number}” is not. It must be the same mark: take the indication back, or correct what is known of the basic mark.</source>
        <translation>Se dice que la marca es {kind}; la marca de base «{number}» no lo es. Debe ser la misma marca: retire la indicación, o corrija lo que consta de la marca de base.</translation>
    </message>
    <message>
        <source>The name of the applicant is missing. Give the full official name.</source>
        <translation>Falta el nombre del solicitante. Indique el nombre oficial completo.</translation>
    </message>
    <message>
        <source>The name of the representative is missing.</source>
        <translation>Falta el nombre del mandatario.</translation>
    </message>
    <message>
        <source>The national application is in “{language}”. Choose English, French or Spanish, as the Office of origin allows, and have the list, the colours and the description translated.</source>
        <translation>La solicitud nacional está en «{language}». Elija español, francés o inglés, según lo que permita la Oficina de origen, y haga traducir la lista, los colores y la descripción.</translation>
    </message>
    <message>
        <source>The national application was filed on {date}. If the international application follows within six months, its priority may be claimed.</source>
        <translation>La solicitud nacional se presentó el {date}. Si la solicitud internacional sigue en el plazo de seis meses, puede reivindicarse su prioridad.</translation>
    </message>
    <message>
        <source>The national file is kept in “{language}”, in which the International Bureau does not write; choose English, French or Spanish, or leave it to the language of the application.</source>
        <translation>El expediente nacional se lleva en «{language}», idioma en que la Oficina Internacional no escribe; elija español, francés o inglés, o deje el idioma de la solicitud.</translation>
    </message>
    <message>
        <source>The national {basis} was taken as the basic mark; look whether it shall be the basis.</source>
        <translation>El derecho nacional ({basis}) se tomó como marca de base; vea si es el que debe servir de base.</translation>
    </message>
    <message>
        <source>The nationality of {name} is not given. It is optional, yet some designated Offices ask for it, that of the United States among them.</source>
        <translation>No se indica la nacionalidad de {name}. Es facultativo, pero algunas Oficinas designadas la piden, entre ellas la de los Estados Unidos.</translation>
    </message>
    <message>
        <source>The number of the basic mark is missing. Write it as the Office of origin does.</source>
        <translation>Falta el número de la marca de base. Escríbalo como lo hace la Oficina de origen.</translation>
    </message>
    <message>
        <source>The number of the earlier filing is missing. Give it where it is known.</source>
        <translation>Falta el número del depósito anterior. Indíquelo si se conoce.</translation>
    </message>
    <message>
        <source>The number of the international registration is missing.</source>
        <translation>Falta el número del registro internacional.</translation>
    </message>
    <message>
        <source>The package has no “manifest.json”; whether its files are as they were sent cannot be told.</source>
        <translation>El paquete no tiene «manifest.json»; no se puede saber si sus archivos están tal como se enviaron.</translation>
    </message>
    <message>
        <source>The payment of CHF {stated} leaves out fees that are not known here: {parties}. Look them up and add them before you pay.</source>
        <translation>El pago de CHF {stated} deja fuera tasas que aquí no se conocen: {parties}. Búsquelas y añádalas antes de pagar.</translation>
    </message>
    <message>
        <source>The payment states {stated} Swiss francs; by the amounts of {day} {due} are due. Correct the total, or compare the lines of the fee sheet.</source>
        <translation>El pago indica {stated} francos suizos; según los importes al {day} se deben {due}. Corrija el total, o compare las líneas de la hoja de cálculo de tasas.</translation>
    </message>
    <message>
        <source>The postal address is not complete enough for delivery; missing: {items}.</source>
        <translation>La dirección postal no está lo bastante completa para la entrega; falta: {items}.</translation>
    </message>
    <message>
        <source>The postal address of the applicant is missing.</source>
        <translation>Falta la dirección postal del solicitante.</translation>
    </message>
    <message>
        <source>The postal address of the representative is missing.</source>
        <translation>Falta la dirección postal del mandatario.</translation>
    </message>
    <message>
        <source>The postal address of the representative is not complete; missing: {items}.</source>
        <translation>La dirección postal del mandatario no está completa; falta: {items}.</translation>
    </message>
    <message>
        <source>The priority of “{number}” of {date} is claimed twice. Take one out, or join the parts.</source>
        <translation>La prioridad de «{number}» del {date} se reivindica dos veces. Quite una, o una las partes.</translation>
    </message>
    <message>
        <source>The registration has effect in {party} already. Designate it again only for what it does not cover there.</source>
        <translation>El registro ya tiene efecto en {party}. Designe de nuevo esa Parte Contratante solo para lo que no abarca allí.</translation>
    </message>
    <message>
        <source>The representative of the national mark was taken; keep them only if they are to act before the International Bureau too.</source>
        <translation>Se tomó el mandatario de la marca nacional; consérvelo solo si ha de actuar también ante la Oficina Internacional.</translation>
    </message>
    <message>
        <source>The request may go to the International Bureau directly or through the Office of the holder. Its date is the day of receipt there, through the Office if it arrives within two months.</source>
        <translation>La petición puede enviarse a la Oficina Internacional directamente o a través de la Oficina del titular. Su fecha es el día de recepción en aquella o, a través de la Oficina, el de recepción en esta si la petición llega en un plazo de dos meses.</translation>
    </message>
    <message>
        <source>The same filing is counted {count} times: {names}.</source>
        <translation>El mismo expediente se cuenta {count} veces: {names}.</translation>
    </message>
    <message>
        <source>The schema of ST.96 does not allow this: {message}</source>
        <translation>El esquema de ST.96 no permite esto: {message}</translation>
    </message>
    <message>
        <source>The second language is that of the application. Choose another of: {languages}.</source>
        <translation>El segundo idioma es el de la solicitud. Elija otro de: {languages}.</translation>
    </message>
    <message>
        <source>The signature holds no sign: no text, image, click or certificate. Sign, or take it out.</source>
        <translation>La firma no contiene ningún signo: ni texto, ni imagen, ni clic, ni certificado. Firme, o quítela.</translation>
    </message>
    <message>
        <source>The signature of the Office of origin is missing. The Office signs before it sends the application to the International Bureau.</source>
        <translation>Falta la firma de la Oficina de origen. La Oficina firma antes de enviar la solicitud a la Oficina Internacional.</translation>
    </message>
    <message>
        <source>The term is said to be in “{said}”, the check is made in “{read}”, and no installed wording in “{said}” is the same. Check it with “--language {said}”.</source>
        <translation>Se dice que la indicación está en «{said}», la comprobación se hace en «{read}» y ningún enunciado instalado en «{said}» es idéntico. Compruébela con «--language {said}».</translation>
    </message>
    <message>
        <source>The text has {length} characters; registers may cut off what is beyond {most}. Shorten it.</source>
        <translation>El texto tiene {length} caracteres; algunos registros pueden cortar lo que pase de {most}. Acórtelo.</translation>
    </message>
    <message>
        <source>The text holds a sign that XML cannot carry, at character {place}. Delete it.</source>
        <translation>El texto contiene un signo que XML no admite, en el carácter {place}. Bórrelo.</translation>
    </message>
    <message>
        <source>The text was read as {encoding}, which was guessed; name the encoding if letters look wrong.</source>
        <translation>El texto se leyó como {encoding}, codificación supuesta; indique la codificación si alguna letra parece errónea.</translation>
    </message>
    <message>
        <source>The text “{text}” between the elements of {element} (line {line}) was left out.</source>
        <translation>Se omitió el texto «{text}» entre los elementos de {element} (línea {line}).</translation>
    </message>
    <message>
        <source>The transliteration “{text}” is itself not in Latin letters and Arabic numerals.</source>
        <translation>La propia transliteración «{text}» no está en caracteres latinos y números arábigos.</translation>
    </message>
    <message>
        <source>The two months since the Office&apos;s receipt on {received} ended on {last}. Unless the International Bureau had the application by then, the registration bears the day of its arrival there.</source>
        <translation>Los dos meses siguientes a la recepción en la Oficina el {received} terminaron el {last}. Salvo que la Oficina Internacional tuviera la solicitud en esa fecha, el registro lleva el día en que le llegó.</translation>
    </message>
    <message>
        <source>The typographic quotation mark {typed} ({names}) stands for the plain {plain}</source>
        <translation>La comilla tipográfica {typed} ({names}) ocupa el lugar del signo normal {plain}</translation>
    </message>
    <message>
        <source>The verbal element is significant</source>
        <translation>El elemento verbal es significativo</translation>
    </message>
    <message>
        <source>The verbal elements hold “{text}”, which is not in Latin letters. Only what is in Latin letters is typed here; the rest goes into the transliteration.</source>
        <translation>Los elementos verbales contienen «{text}», que no está en caracteres latinos. Aquí solo se escribe lo que está en caracteres latinos; el resto va en la transliteración.</translation>
    </message>
    <message>
        <source>The vocabulary words it “{official}”. Use that where an office asks for the exact wording.</source>
        <translation>El enunciado del vocabulario es «{official}». Úselo cuando una Oficina pida el enunciado exacto.</translation>
    </message>
    <message>
        <source>The whole list is taken out for {parties}: nothing is left. Leave the party out instead.</source>
        <translation>Se quita toda la lista para {parties}: no queda nada. Renuncie más bien a la Parte Contratante.</translation>
    </message>
    <message>
        <source>The whole sum must arrive: bank charges are the payer&apos;s, so tell the bank that you bear all of them.</source>
        <translation>Debe llegar la suma íntegra: los gastos bancarios corren a cargo de quien paga, así que diga al banco que usted los asume todos.</translation>
    </message>
    <message>
        <source>The wording stands in the vocabulary, yet offices may find it vague. {advice}</source>
        <translation>El enunciado figura en el vocabulario, pero algunas Oficinas pueden considerarlo vago. {advice}</translation>
    </message>
    <message>
        <source>The words have no meaning and cannot be translated</source>
        <translation>Las palabras no tienen significado y no se pueden traducir</translation>
    </message>
    <message>
        <source>The words speak for class {likely} ({probability}%), hardly for class {given}: check the class. This is a prediction from similar wordings, not a rule.</source>
        <translation>Las palabras apuntan a la clase {likely} ({probability}&#xa0;%), apenas a la clase {given}: compruebe la clase. Es una predicción a partir de enunciados parecidos, no una regla.</translation>
    </message>
    <message>
        <source>The {form} form carries classes and terms only; {fields} were left out.</source>
        <translation>El formato {form} solo contiene clases e indicaciones; se omitieron: {fields}.</translation>
    </message>
    <message>
        <source>There are no classes yet, so the fees are counted for one class; the total is at least what is shown.</source>
        <translation>Todavía no hay clases, de modo que las tasas se cuentan para una clase; el total es como mínimo el mostrado.</translation>
    </message>
    <message>
        <source>There are several blanks in a row; one is enough.</source>
        <translation>Hay varios espacios seguidos; basta uno.</translation>
    </message>
    <message>
        <source>There are {count} applicants. Make sure that form {form} is signed for all of them.</source>
        <translation>Hay {count} solicitantes. Asegúrese de que el formulario {form} está firmado por todos.</translation>
    </message>
    <message>
        <source>There is a full stop inside the term; write a semicolon between indications.</source>
        <translation>Hay un punto dentro de la indicación; separe las indicaciones con punto y coma.</translation>
    </message>
    <message>
        <source>There is a tab or line break inside the term; write a blank, or a semicolon between indications.</source>
        <translation>Hay un tabulador o un salto de línea dentro de la indicación; ponga un espacio, o un punto y coma entre indicaciones.</translation>
    </message>
    <message>
        <source>There is an unreadable character ({name}) here; take it out or type the right one.</source>
        <translation>Aquí hay un carácter ilegible ({name}); quítelo o escriba el correcto.</translation>
    </message>
    <message>
        <source>There is no term here; write one or take the line out.</source>
        <translation>Aquí no hay ninguna indicación; escriba una o quite la línea.</translation>
    </message>
    <message>
        <source>These columns are not known and were not taken: {columns}.</source>
        <translation>Estas columnas no se conocen y no se tomaron: {columns}.</translation>
    </message>
    <message>
        <source>These files were taken into the draft from beside its JSON, which names no SHA-256 of them: {names}. Take out what you do not want to send.</source>
        <translation>Estos archivos situados junto al JSON, que no indica su SHA-256, se han incorporado al borrador: {names}. Quite lo que no quiera enviar.</translation>
    </message>
    <message>
        <source>These properties of the cards were not taken: {names}.</source>
        <translation>Estas propiedades de las tarjetas no se tomaron: {names}.</translation>
    </message>
    <message>
        <source>This address is given as plain lines; enter street, town, postcode and country each in its place.</source>
        <translation>Esta dirección se da en líneas sin estructura; introduzca calle, población, código postal y país cada uno en su lugar.</translation>
    </message>
    <message>
        <source>This document is not written in version 6.0 of ST.96 but in {version}; what has the same names was taken. Compare every item with the original.</source>
        <translation>Este documento no está escrito en la versión 6.0 de ST.96, sino: {version}; se tomó lo que tiene los mismos nombres. Compare cada punto con el original.</translation>
    </message>
    <message>
        <source>This holds no letter, so it names nothing; write words.</source>
        <translation>Esto no contiene ninguna letra, así que no designa nada; escriba palabras.</translation>
    </message>
    <message>
        <source>This is the verdict of NCL {edition}, the edition asked for; NCL {later} is installed and in force since {since}, and it may put the wording elsewhere.</source>
        <translation>Este es el dictamen de la NCL {edition}, la edición pedida; la NCL {later} está instalada y en vigor desde el {since}, y puede situar el enunciado en otro lugar.</translation>
    </message>
    <message>
        <source>This is the verdict of NCL {edition}; a version of a later year should be out, and it may put the wording elsewhere. Install that version, or put it in force.</source>
        <translation>Este es el dictamen de la NCL {edition}; ya debería existir una versión de un año posterior, que puede situar el enunciado en otro lugar. Instale esa versión o póngala en vigor.</translation>
    </message>
    <message>
        <source>This text is said to be in “{language}”, the form is in “{main}”. All texts are in the language of the form: translate it.</source>
        <translation>Se dice que este texto está en «{language}», pero el formulario está en «{main}». Todos los textos están en el idioma del formulario: tradúzcalo.</translation>
    </message>
    <message>
        <source>Whether the registration is of a collective or certification mark is not told; such a mark costs another amount for {parties}. The ordinary amount is counted: say it in the details of the registration.</source>
        <translation>No se dice si el registro es de una marca colectiva o de certificación; una marca así cuesta otro importe para {parties}. Se cuenta el importe ordinario: indíquelo en los detalles del registro.</translation>
    </message>
    <message>
        <source>{fee} (certification mark)</source>
        <translation>{fee} (marca de certificación)</translation>
    </message>
    <message>
        <source>{fee} (collective mark)</source>
        <translation>{fee} (marca colectiva)</translation>
    </message>
    <message>
        <source>{fee} (payable later, not in the total)</source>
        <translation>{fee} (pagadera más tarde, fuera del total)</translation>
    </message>
    <message>
        <source>{party} is designated, which asks for a second language; the message has no place of its own for it. State it in the comment, as in “Second language: English”.</source>
        <translation>Se designa {party}, lo que pide un segundo idioma; el mensaje no tiene un lugar propio para él. Indíquelo en el comentario, por ejemplo «Segundo idioma: inglés».</translation>
    </message>
    <message>
        <source>{party} is the party of the holder&apos;s Office. It cannot be designated where the basic mark is. If the basic mark is at another Office, name it; otherwise take the designation out.</source>
        <translation>{party} es la parte de la Oficina del titular. No puede designarse si la marca de base está allí. Si la marca de base está en otra Oficina, indíquela; si no, retire la designación.</translation>
    </message>
    <message>
        <source>{problem} {remedy}</source>
        <translation>{problem} {remedy}</translation>
    </message>
    <message>
        <source>“{code}” is no code of a party. If {party} is meant, write {meant}.</source>
        <translation>«{code}» no es el código de ninguna parte. Si se trata de {party}, escriba {meant}.</translation>
    </message>
    <message>
        <source>“{name}” beside the JSON was not taken: its bytes differ from the recorded SHA-256. Put the right file there, or attach this one anew.</source>
        <translation>«{name}», junto al JSON, no se ha tomado: su contenido difiere del SHA-256 registrado. Ponga ahí el archivo correcto, o adjunte este de nuevo.</translation>
    </message>
    <message>
        <source>“{office}” is no code of an Office. If that of {party} is meant, write {meant}.</source>
        <translation>«{office}» no es el código de ninguna Oficina. Si se trata de la de {party}, escriba {meant}.</translation>
    </message>
    <message>
        <source>“{title}” is of {day}, an earlier year; its wordings, classes and answers of Offices may have changed since. Install a newer one.</source>
        <translation>«{title}» es del {day}, un año anterior; sus enunciados, clases y respuestas de las Oficinas pueden haber cambiado desde entonces. Instale uno más reciente.</translation>
    </message>
    <message>
        <source>“{word}” is broader than the entry “{official}” (class {class_number}): taking the entry leaves a part of the goods or services out.</source>
        <translation>«{word}» es más amplio que la entrada «{official}» (clase {class_number}): tomar la entrada deja fuera una parte de los productos o servicios.</translation>
    </message>
    <message>
        <source>“{word}” is narrower than the entry “{official}” (class {class_number}): taking the entry broadens the goods or services.</source>
        <translation>«{word}» es más restringido que la entrada «{official}» (clase {class_number}): tomar la entrada amplía los productos o servicios.</translation>
    </message>
    <message>
        <source>This is too vague for classification: {why}. {remedy}.</source>
        <translation>Esta indicación es demasiado vaga a los efectos de la clasificación: {why}. {remedy}.</translation>
    </message>
    <message>
        <source> (did you mean “{name}”?)</source>
        <translation> (¿quiso decir «{name}»?)</translation>
    </message>
    <message>
        <source>Bank it was paid from</source>
        <translation>Banco del pagador</translation>
    </message>
    <message>
        <source>Class {number} is in no list of a basic mark that is known here. Make sure that these goods or services stand there in another class.</source>
        <translation>La clase {number} no figura en ninguna lista conocida aquí de una marca de base. Asegúrese de que esos productos o servicios figuran allí en otra clase.</translation>
    </message>
    <message>
        <source>For this priority the Office of origin must have the application by {last} (days left: {left}). If it is closed then, its next open day may do; do not count on it.</source>
        <translation>Para esta prioridad, la Oficina de origen debe tener la solicitud a más tardar el {last} (días restantes: {left}). Si entonces está cerrada, puede bastar su siguiente día de apertura; no cuente con ello.</translation>
    </message>
    <message>
        <source>Number of the transfer</source>
        <translation>Número de la transferencia</translation>
    </message>
    <message>
        <source>Of “{name}” the {part} is missing. A natural person is named by family name and given name, unless the name is of one part only.</source>
        <translation>A «{name}» le falta: {part}. Una persona natural se nombra por su apellido y su nombre de pila, salvo que el nombre tenga una sola parte.</translation>
    </message>
    <message>
        <source>Organised under the law of</source>
        <translation>Constituida según el derecho de</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Se paga con</translation>
    </message>
    <message>
        <source>The Office is missing. A message names one, even where the request goes to the International Bureau directly: name that of the holder&apos;s party.</source>
        <translation>Falta la Oficina. Un mensaje indica una, aunque la petición vaya directamente a la Oficina Internacional: indique la de la Parte Contratante del titular.</translation>
    </message>
    <message>
        <source>The content of “{name}” is not in the draft. Attach the file again; where the draft is plain JSON, put it beside that, openly and under this name.</source>
        <translation>El contenido de «{name}» no está en el borrador. Adjunte de nuevo el archivo; si el borrador está en JSON simple, póngalo junto a él, a la vista y con este nombre.</translation>
    </message>
    <message>
        <source>The date of {mark} is missing. Give the filing date of an application, the registration date of a registration.</source>
        <translation>Falta la fecha de {mark}. Indique la fecha de presentación de una solicitud, la fecha de registro de un registro.</translation>
    </message>
    <message>
        <source>The day of receipt, {day}, is the day of sending, and no Office has signed: the XML, which must name one, may have assumed it. Empty the field unless the Office wrote that day.</source>
        <translation>El día de recepción, el {day}, es el día del envío, y ninguna Oficina ha firmado: el XML, que debe indicar uno, quizá lo supuso. Vacíe el campo, salvo que la Oficina anotara ese día.</translation>
    </message>
    <message>
        <source>The document names the file “{name}”, which was not taken from beside it: {problem}. Attach it, or put it there and read the document again.</source>
        <translation>El documento nombra el archivo «{name}», que no se ha tomado de junto a él: {problem}. Adjúntelo, o póngalo ahí y lea el documento de nuevo.</translation>
    </message>
    <message>
        <source>The earlier filing is of {filed}; its six months ended on {last}, before {day}. The claim would be disregarded: check both days.</source>
        <translation>El depósito anterior es del {filed}; sus seis meses terminaron el {last}, antes del {day}. La reivindicación no se tendría en cuenta: compruebe los dos días.</translation>
    </message>
    <message>
        <source>The list of a basic mark is in “{language}”, that of the application in “{main}”: their wordings cannot be compared here, only the numbers of their classes. Make sure that nothing goes beyond it; the Office of origin certifies that.</source>
        <translation>La lista de una marca de base está en «{language}»; la de la solicitud, en «{main}»: sus enunciados no pueden compararse aquí, solo los números de sus clases. Asegúrese de que nada va más allá; la Oficina de origen lo certifica.</translation>
    </message>
    <message>
        <source>The list of the registration is in “{language}”, the form in “{main}”: their wordings cannot be compared here, only the numbers of their classes. Make sure that what is named for a party lies within it.</source>
        <translation>La lista del registro está en «{language}»; el formulario, en «{main}»: sus enunciados no pueden compararse aquí, solo los números de sus clases. Asegúrese de que lo que se indica para una Parte Contratante está comprendido en ella.</translation>
    </message>
    <message>
        <source>The message is dated {date}, which is still to come or more than {days} days past. If it is not the day of sending, take it out: the day of export is written then. Where the Office&apos;s day of receipt is missing, the XML would name {date} for that too.</source>
        <translation>El mensaje lleva la fecha {date}, que está aún por venir o pasó hace más de {days} días. Si no es el día del envío, quítela: entonces se escribe el día de la exportación. Donde falta el día de la recepción por la Oficina, el XML indicaría también {date} para ese.</translation>
    </message>
    <message>
        <source>The six months of the filing of {filed} ended on {last}. The Office had the application before, on {received}, but that day counts only if the International Bureau had it by {window}; otherwise the day of its arrival does, {day} at the earliest, and the claim would be disregarded.</source>
        <translation>Los seis meses del depósito del {filed} terminaron el {last}. La Oficina tenía la solicitud antes, el {received}, pero ese día solo cuenta si la Oficina Internacional la tenía a más tardar el {window}; si no, cuenta el de su llegada, el {day} como muy pronto, y la reivindicación no se tendría en cuenta.</translation>
    </message>
    <message>
        <source>These files, which the document names, were taken into the draft from beside it: {names}. Take out what you do not want to send.</source>
        <translation>Estos archivos, que el documento nombra, se han incorporado al borrador desde su carpeta: {names}. Quite lo que no quiera enviar.</translation>
    </message>
    <message>
        <source>This is written in capitals; write small letters, capitals for proper nouns only.</source>
        <translation>Está escrito en mayúsculas; escriba en minúsculas y reserve las mayúsculas para los nombres propios.</translation>
    </message>
    <message>
        <source>This is {length} characters long, which is no single term; divide it with semicolons.</source>
        <translation>Esto tiene {length} caracteres y no es una sola indicación; divídalo con puntos y comas.</translation>
    </message>
    <message>
        <source>This is {length} characters long; divide it with semicolons if it holds several indications.</source>
        <translation>Esto tiene {length} caracteres; divídalo con puntos y comas si contiene varias indicaciones.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Título después del nombre</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Título antes del nombre</translation>
    </message>
    <message>
        <source>To take effect after the recording of</source>
        <translation>Para surtir efecto después de la inscripción de</translation>
    </message>
    <message>
        <source>To take effect after the renewal</source>
        <translation>Para surtir efecto después de la renovación</translation>
    </message>
    <message>
        <source>Together {sum} francs: below {least} francs no classification fee is due.</source>
        <translation>En total {sum} francos: por debajo de {least} francos no se debe ninguna tasa de clasificación.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total paid</source>
        <translation>Total pagado</translation>
    </message>
    <message>
        <source>Total to be paid</source>
        <translation>Total por pagar</translation>
    </message>
    <message>
        <source>Tracked changes read as accepted: {count}; what is struck out was left out.</source>
        <translation>Cambios controlados leídos como aceptados: {count}; se omitió lo tachado.</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Transfer made on</source>
        <translation>Transferencia hecha el</translation>
    </message>
    <message>
        <source>Translate it.</source>
        <translation>Tradúzcala.</translation>
    </message>
    <message>
        <source>Translation of the mark</source>
        <translation>Traducción de la marca</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Transliteración</translation>
    </message>
    <message>
        <source>Transliteration of the mark</source>
        <translation>Transliteración de la marca</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type by content</source>
        <translation>Tipo según el contenido</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit amount</source>
        <translation>Importe unitario</translation>
    </message>
    <message>
        <source>Unit quantity</source>
        <translation>Número de unidades</translation>
    </message>
    <message>
        <source>Verbal element</source>
        <translation>Elemento verbal</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version of ST.96</source>
        <translation>Versión de ST.96</translation>
    </message>
    <message>
        <source>Version of the office</source>
        <translation>Versión de la Oficina</translation>
    </message>
    <message>
        <source>Voluntary description</source>
        <translation>Descripción voluntaria</translation>
    </message>
    <message>
        <source>WIPO’s account it was paid into</source>
        <translation>Cuenta de la OMPI abonada</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección de internet</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What begins on line {line} was not taken: {why}.</source>
        <translation>Lo que empieza en la línea {line} no se tomó: {why}.</translation>
    </message>
    <message>
        <source>What kind of file “{name}” is cannot be told from its content. An office may not be able to open it.</source>
        <translation>El contenido de «{name}» no permite saber qué clase de archivo es. Puede que una Oficina no pueda abrirlo.</translation>
    </message>
    <message>
        <source>What the remark gives as access code of WIPO DAS is not four letters or digits. Compare it with what the Office of the earlier filing wrote.</source>
        <translation>Lo que la observación da como código de acceso del DAS de la OMPI no son cuatro letras o cifras. Compárelo con lo que escribió la Oficina del depósito anterior.</translation>
    </message>
    <message>
        <source>What was written cannot be read back: {problem}</source>
        <translation>Lo escrito no se puede volver a leer: {problem}</translation>
    </message>
    <message>
        <source>Whether a collective or certification mark costs another amount is not known for {parties}; the ordinary amount is counted.</source>
        <translation>No se sabe si una marca colectiva o de certificación cuesta otro importe para: {parties}; se cuenta el importe ordinario.</translation>
    </message>
    <message>
        <source>Whether an individual fee is asked is not known for {parties}, so nothing is counted there. Mend the code, or add the party with a members table of your own.</source>
        <translation>No se sabe si se pide una tasa individual para: {parties}; por eso no se cuenta nada allí. Corrija el código, o añada la Parte Contratante con una tabla de miembros propia.</translation>
    </message>
    <message>
        <source>Who pays the fees is missing.</source>
        <translation>Falta quién paga las tasas.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Width unit</source>
        <translation>Unidad de anchura</translation>
    </message>
    <message>
        <source>Windows keeps the name “{name}” for a device</source>
        <translation>Windows reserva el nombre «{name}» para un dispositivo</translation>
    </message>
    <message>
        <source>With the payment name the applicant, the mark and that an international application is paid (Rule 34(5)).</source>
        <translation>Con el pago indique el solicitante, la marca y que se paga una solicitud internacional (Regla 34.5)).</translation>
    </message>
    <message>
        <source>With the payment name the holder, the number of the registration and what is paid (Rule 34(5)).</source>
        <translation>Con el pago indique el titular, el número del registro y lo que se paga (Regla 34.5)).</translation>
    </message>
    <message>
        <source>Without a proper MM18 within two months of the Office&apos;s receipt the designation falls away and its fee is paid back; the United States can be added later with form MM4 and MM18.</source>
        <translation>Sin un MM18 correcto en los dos meses siguientes a la recepción en la Oficina, la designación decae y se devuelve su tasa; los Estados Unidos pueden añadirse más tarde con los formularios MM4 y MM18.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escriba</translation>
    </message>
    <message>
        <source>Write “providing … information via a website” with the subject, in the class of the subject</source>
        <translation>Escriba «suministro de información sobre … mediante un sitio web» con el tema, en la clase del tema</translation>
    </message>
    <message>
        <source>Write: {wordings}.</source>
        <translation>Escriba: {wordings}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>a basic mark</source>
        <translation>una marca de base</translation>
    </message>
    <message>
        <source>a basic number of six digits</source>
        <translation>un número de base de seis cifras</translation>
    </message>
    <message>
        <source>a class heading of former editions that the Nice Classification no longer has; a material alone does not tell what the goods are</source>
        <translation>es un título de clase de ediciones anteriores que la Clasificación de Niza ya no tiene; el material por sí solo no dice qué son los productos</translation>
    </message>
    <message>
        <source>a collective, certification or guarantee mark</source>
        <translation>una marca colectiva, de certificación o de garantía</translation>
    </message>
    <message>
        <source>a colour or a combination of colours as such</source>
        <translation>un color o una combinación de colores como tales</translation>
    </message>
    <message>
        <source>a country (ISO 3166-1)</source>
        <translation>un país (ISO 3166-1)</translation>
    </message>
    <message>
        <source>a country code of ISO 3166-1</source>
        <translation>un código de país de la ISO 3166-1</translation>
    </message>
    <message>
        <source>a country code of ISO 3166-1 in capitals, such as CH or JP</source>
        <translation>un código de país de la ISO 3166-1 en mayúsculas, por ejemplo CH o JP</translation>
    </message>
    <message>
        <source>a country code of ISO 3166-1 or ST.3</source>
        <translation>un código de país de la ISO 3166-1 o de la ST.3</translation>
    </message>
    <message>
        <source>a country code of ISO 3166-1 or an office code of WIPO ST.3, in capitals, such as CH</source>
        <translation>un código de país de la ISO 3166-1 o un código de oficina de la norma ST.3 de la OMPI, en mayúsculas, por ejemplo CH</translation>
    </message>
    <message>
        <source>a currency code of ISO 4217</source>
        <translation>un código de moneda de la ISO 4217</translation>
    </message>
    <message>
        <source>a currency code of ISO 4217, such as CHF</source>
        <translation>un código de moneda de la ISO 4217, por ejemplo CHF</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a date and time such as 2026-01-31T09:30:00+01:00</source>
        <translation>una fecha y hora, por ejemplo 2026-01-31T09:30:00+01:00</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>una fecha, por ejemplo 2026-01-31</translation>
    </message>
    <message>
        <source>a date with time</source>
        <translation>una fecha con hora</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a language (ISO 639-1)</source>
        <translation>un idioma (ISO 639-1)</translation>
    </message>
    <message>
        <source>a language code of ISO 639-1</source>
        <translation>un código de idioma de la ISO 639-1</translation>
    </message>
    <message>
        <source>a language code of ISO 639-1 in small letters, such as en, fr or es</source>
        <translation>un código de idioma de la ISO 639-1 en minúsculas, por ejemplo en, fr o es</translation>
    </message>
    <message>
        <source>a name that begins with a letter and has no blanks</source>
        <translation>un nombre que empieza por una letra y no tiene espacios</translation>
    </message>
    <message>
        <source>a nationality (a code of ISO 3166-1)</source>
        <translation>una nacionalidad (un código de la ISO 3166-1)</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number up to {highest}</source>
        <translation>un número hasta {highest}</translation>
    </message>
    <message>
        <source>a number with a decimal point, such as 903 or 326.50</source>
        <translation>un número con punto decimal, por ejemplo 903 o 326.50</translation>
    </message>
    <message>
        <source>a quantity with its unit</source>
        <translation>una cantidad con su unidad</translation>
    </message>
    <message>
        <source>a quotation mark in column {column} is never closed</source>
        <translation>unas comillas en la columna {column} no se cierran nunca</translation>
    </message>
    <message>
        <source>a semicolon begins another indication</source>
        <translation>un punto y coma empieza otra indicación</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un archivo de sonido</translation>
    </message>
    <message>
        <source>a sound mark</source>
        <translation>una marca sonora</translation>
    </message>
    <message>
        <source>a step ends in a full stop or a blank, which Windows drops</source>
        <translation>una parte termina en un punto o un espacio, que Windows suprime</translation>
    </message>
    <message>
        <source>a system is a combination, and nothing tells of what</source>
        <translation>un sistema es una combinación, y nada dice de qué</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text of at most {length} characters</source>
        <translation>un texto de {length} caracteres como máximo</translation>
    </message>
    <message>
        <source>a text of the form {pattern}</source>
        <translation>un texto de la forma {pattern}</translation>
    </message>
    <message>
        <source>a value of ST.96&apos;s list</source>
        <translation>un valor de la lista de ST.96</translation>
    </message>
    <message>
        <source>a value of the type {type}</source>
        <translation>un valor del tipo {type}</translation>
    </message>
    <message>
        <source>a version that is not named</source>
        <translation>una versión que no se nombra</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>un número entero, 0 o mayor</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>un número entero, 1 o mayor</translation>
    </message>
    <message>
        <source>adds {items}</source>
        <translation>añade {items}</translation>
    </message>
    <message>
        <source>advice belongs to the class of its subject, and the subject is not told</source>
        <translation>el asesoramiento pertenece a la clase de su tema, y no se dice el tema</translation>
    </message>
    <message>
        <source>after {element}</source>
        <translation>después de {element}</translation>
    </message>
    <message>
        <source>also excludes {items}</source>
        <translation>excluye además {items}</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>importe desconocido</translation>
    </message>
    <message>
        <source>an Office or party (WIPO ST.3)</source>
        <translation>una Oficina o Parte Contratante (ST.3 de la OMPI)</translation>
    </message>
    <message>
        <source>an abbreviation needs its full form, and “cloud” alone names no service</source>
        <translation>una abreviatura necesita su forma completa, y «cloud» por sí solo no designa ningún servicio</translation>
    </message>
    <message>
        <source>an address on the web</source>
        <translation>una dirección de internet</translation>
    </message>
    <message>
        <source>an association&apos;s services belong to the class of what it does</source>
        <translation>los servicios de una asociación pertenecen a la clase de lo que hace</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texto vacío</translation>
    </message>
    <message>
        <source>an office code of ST.3</source>
        <translation>un código de Oficina de la ST.3</translation>
    </message>
    <message>
        <source>an office code of WIPO ST.3 in capitals, such as ES, JP or EM</source>
        <translation>un código de Oficina de la ST.3 de la OMPI en mayúsculas, por ejemplo ES, JP o EM</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>una fecha desconocida</translation>
    </message>
    <message>
        <source>applicant {number}</source>
        <translation>solicitante {number}</translation>
    </message>
    <message>
        <source>application</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>at its beginning</source>
        <translation>al principio</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>al menos {amount}</translation>
    </message>
    <message>
        <source>basic mark “{number}”</source>
        <translation>la marca de base «{number}»</translation>
    </message>
    <message>
        <source>before {element}</source>
        <translation>antes de {element}</translation>
    </message>
    <message>
        <source>being electric does not tell what the apparatus does</source>
        <translation>que sea eléctrico no dice qué hace el aparato</translation>
    </message>
    <message>
        <source>broader than “{word}”; taking it broadens the list</source>
        <translation>más amplio que «{word}»; tomarlo amplía la lista</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <source>class number {number}</source>
        <translation>clase n.º {number}</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>clase {number}</translation>
    </message>
    <message>
        <source>classes {numbers} and {last}</source>
        <translation>clases {numbers} y {last}</translation>
    </message>
    <message>
        <source>converted from ST.66</source>
        <translation>convertido a partir de ST.66</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>cut short: the end is missing</source>
        <translation>cortado: falta el final</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>domicile</source>
        <translation>domicilio</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>drones belong to several classes, by what they do</source>
        <translation>los drones pertenecen a varias clases, según lo que hacen</translation>
    </message>
    <message>
        <source>each class</source>
        <translation>cada clase</translation>
    </message>
    <message>
        <source>each class beyond {count}</source>
        <translation>cada clase por encima de {count}</translation>
    </message>
    <message>
        <source>each class from number {first} to number {last}</source>
        <translation>cada clase de la {first}.ª a la {last}.ª</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>establishment</source>
        <translation>establecimiento</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellido</translation>
    </message>
    <message>
        <source>filters belong to several classes, by what they serve</source>
        <translation>los filtros pertenecen a varias clases, según su uso</translation>
    </message>
    <message>
        <source>first known: {amount}, as of {date}</source>
        <translation>primer importe conocido: {amount}, al {date}</translation>
    </message>
    <message>
        <source>for “{word}”</source>
        <translation>por «{word}»</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>nombre de pila</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>identificadores</translation>
    </message>
    <message>
        <source>in the sense of business or computing it is neither a product nor a service</source>
        <translation>en el sentido de los negocios o de la informática no es ni un producto ni un servicio</translation>
    </message>
    <message>
        <source>information belongs to the class of its subject, and the subject is not told</source>
        <translation>la información pertenece a la clase de su tema, y no se dice el tema</translation>
    </message>
    <message>
        <source>is no date that the standard knows</source>
        <translation>no es una fecha que la Norma conozca</translation>
    </message>
    <message>
        <source>is no day of the calendar</source>
        <translation>no es un día del calendario</translation>
    </message>
    <message>
        <source>is not a whole date</source>
        <translation>no es una fecha completa</translation>
    </message>
    <message>
        <source>it begins at the root of a disk; it must be relative</source>
        <translation>empieza en la raíz de un disco; debe ser relativo</translation>
    </message>
    <message>
        <source>it cannot be read, or is larger than {most} bytes</source>
        <translation>no se puede leer, o tiene más de {most} bytes</translation>
    </message>
    <message>
        <source>it does not say of what these are components</source>
        <translation>no se dice de qué son componentes</translation>
    </message>
    <message>
        <source>it does not say of which goods these are parts</source>
        <translation>no se dice de qué productos son partes</translation>
    </message>
    <message>
        <source>it does not say what is installed</source>
        <translation>no se dice qué se instala</translation>
    </message>
    <message>
        <source>it does not say what is maintained</source>
        <translation>no se dice qué se mantiene</translation>
    </message>
    <message>
        <source>it does not say what is repaired</source>
        <translation>no se dice qué se repara</translation>
    </message>
    <message>
        <source>it does not tell for whom</source>
        <translation>no se dice para quién</translation>
    </message>
    <message>
        <source>it does not tell to what they are added</source>
        <translation>no se dice a qué se añaden</translation>
    </message>
    <message>
        <source>it does not tell what is covered</source>
        <translation>no se dice qué se cubre</translation>
    </message>
    <message>
        <source>it does not tell what is done</source>
        <translation>no se dice qué se hace</translation>
    </message>
    <message>
        <source>it does not tell what is done for others</source>
        <translation>no se dice qué se hace para terceros</translation>
    </message>
    <message>
        <source>it does not tell what is done with the data</source>
        <translation>no se dice qué se hace con los datos</translation>
    </message>
    <message>
        <source>it does not tell what is licensed</source>
        <translation>no se dice qué se concede en licencia</translation>
    </message>
    <message>
        <source>it does not tell what is published</source>
        <translation>no se dice qué se publica</translation>
    </message>
    <message>
        <source>it does not tell what is reserved</source>
        <translation>no se dice qué se reserva</translation>
    </message>
    <message>
        <source>it does not tell what is tested</source>
        <translation>no se dice qué se ensaya</translation>
    </message>
    <message>
        <source>it does not tell what is tested and with what</source>
        <translation>no se dice qué se ensaya ni con qué</translation>
    </message>
    <message>
        <source>it does not tell what is transmitted</source>
        <translation>no se dice qué se transmite</translation>
    </message>
    <message>
        <source>it does not tell what kind of product it is</source>
        <translation>no se dice de qué tipo de producto se trata</translation>
    </message>
    <message>
        <source>it does not tell what kind of product the coating is</source>
        <translation>no se dice qué tipo de producto es el revestimiento</translation>
    </message>
    <message>
        <source>it does not tell what the apparatus does</source>
        <translation>no se dice qué hacen los aparatos</translation>
    </message>
    <message>
        <source>it does not tell what the devices do</source>
        <translation>no se dice qué hacen los dispositivos</translation>
    </message>
    <message>
        <source>it does not tell what the equipment does</source>
        <translation>no se dice para qué sirve el equipo</translation>
    </message>
    <message>
        <source>it does not tell what the installation does</source>
        <translation>no se dice para qué sirve la instalación</translation>
    </message>
    <message>
        <source>it does not tell whether goods or data are stored</source>
        <translation>no se dice si se almacenan productos o datos</translation>
    </message>
    <message>
        <source>it does not tell whether they are alcoholic, nor from what they are made</source>
        <translation>no se dice si son alcohólicas, ni de qué están hechas</translation>
    </message>
    <message>
        <source>it does not tell which goods are imitated</source>
        <translation>no se dice qué productos se imitan</translation>
    </message>
    <message>
        <source>it does not tell which goods are sold</source>
        <translation>no se dice qué productos se venden</translation>
    </message>
    <message>
        <source>it has a backslash; folders are divided by “/”</source>
        <translation>contiene una barra inversa; las carpetas se separan con «/»</translation>
    </message>
    <message>
        <source>it has an empty step or “.” between slashes</source>
        <translation>contiene una parte vacía o «.» entre barras</translation>
    </message>
    <message>
        <source>it has invisible characters, which can hide what the file is</source>
        <translation>contiene caracteres invisibles, que pueden ocultar lo que es el archivo</translation>
    </message>
    <message>
        <source>it has more cells than there are columns</source>
        <translation>tiene más celdas que columnas hay</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>it has one of the characters &lt; &gt; : &quot; | ? *</source>
        <translation>contiene uno de los caracteres &lt; &gt; : &quot; | ? *</translation>
    </message>
    <message>
        <source>it is a field of technology, not a product</source>
        <translation>es un campo de la tecnología, no un producto</translation>
    </message>
    <message>
        <source>it is a field, not a service</source>
        <translation>es un ámbito, no un servicio</translation>
    </message>
    <message>
        <source>it is a group of cards, not a person or organisation</source>
        <translation>es un grupo de tarjetas, no una persona ni una organización</translation>
    </message>
    <message>
        <source>it is a line of business, not a service</source>
        <translation>es un ramo de actividad, no un servicio</translation>
    </message>
    <message>
        <source>it is an object, not a service</source>
        <translation>es un objeto, no un servicio</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is itself too vague</source>
        <translation>es en sí mismo demasiado vago</translation>
    </message>
    <message>
        <source>it is longer than {most} characters</source>
        <translation>pasa de {most} caracteres</translation>
    </message>
    <message>
        <source>it is still a blank</source>
        <translation>sigue siendo un espacio por rellenar</translation>
    </message>
    <message>
        <source>it is unclear what travel goods are beside luggage</source>
        <translation>no está claro qué son los artículos de viaje aparte del equipaje</translation>
    </message>
    <message>
        <source>it is unclear which office supplies are meant</source>
        <translation>no está claro a qué artículos de oficina se refiere</translation>
    </message>
    <message>
        <source>it is widely accepted, but a named service is safer</source>
        <translation>se acepta ampliamente, pero un servicio nombrado es más seguro</translation>
    </message>
    <message>
        <source>it leads out of its folder (“..”)</source>
        <translation>sale de su carpeta («..»)</translation>
    </message>
    <message>
        <source>it leads out of the folder, or to something hidden</source>
        <translation>sale de la carpeta, o lleva a algo oculto</translation>
    </message>
    <message>
        <source>it may be a machine tool or a hand tool</source>
        <translation>puede ser una máquina herramienta o una herramienta de mano</translation>
    </message>
    <message>
        <source>it may be a product or a service</source>
        <translation>puede ser un producto o un servicio</translation>
    </message>
    <message>
        <source>it may be metal ware or computers</source>
        <translation>puede ser ferretería o equipo informático</translation>
    </message>
    <message>
        <source>it may be the protection of persons and property or of computers</source>
        <translation>puede ser la protección de personas y bienes o la de ordenadores</translation>
    </message>
    <message>
        <source>it may be transport or sale</source>
        <translation>puede ser transporte o venta</translation>
    </message>
    <message>
        <source>it may be transport or the management of a business</source>
        <translation>puede ser transporte o la gestión de una empresa</translation>
    </message>
    <message>
        <source>it names no product</source>
        <translation>no nombra ningún producto</translation>
    </message>
    <message>
        <source>it names no product at all</source>
        <translation>no nombra producto alguno</translation>
    </message>
    <message>
        <source>it names no service</source>
        <translation>no nombra ningún servicio</translation>
    </message>
    <message>
        <source>it names the means, a website, instead of the service</source>
        <translation>nombra el medio, un sitio web, en lugar del servicio</translation>
    </message>
    <message>
        <source>it stands above the column titles</source>
        <translation>está por encima de los títulos de las columnas</translation>
    </message>
    <message>
        <source>it tells neither what the machines do nor in which trade; such machines differ in users, know-how and ways of sale</source>
        <translation>no se dice ni qué hacen las máquinas ni en qué sector; tales máquinas difieren en usuarios, conocimientos técnicos y formas de venta</translation>
    </message>
    <message>
        <source>its accents are stored in a form that some systems change</source>
        <translation>sus acentos se almacenan en una forma que algunos sistemas cambian</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>last known: {amount}, as of {date}</source>
        <translation>último importe conocido: {amount}, al {date}</translation>
    </message>
    <message>
        <source>leaves out the restriction {items}</source>
        <translation>omite la restricción {items}</translation>
    </message>
    <message>
        <source>leaves out {items}</source>
        <translation>omite {items}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>line {line}, {count} times in all</source>
        <translation>línea {line}, {count} veces en total</translation>
    </message>
    <message>
        <source>making one&apos;s own goods is no service, and the goods are not named</source>
        <translation>fabricar los propios productos no es un servicio, y no se nombran los productos</translation>
    </message>
    <message>
        <source>naming what is cleaned is safer</source>
        <translation>es más seguro nombrar lo que se limpia</translation>
    </message>
    <message>
        <source>narrower than “{word}”; taking it leaves a part out</source>
        <translation>más restringido que «{word}»; tomarlo deja fuera una parte</translation>
    </message>
    <message>
        <source>nationality, domicile or a real establishment; the document names none</source>
        <translation>nacionalidad, domicilio o establecimiento efectivo; el documento no indica ninguno</translation>
    </message>
    <message>
        <source>nearly every class has accessories of some kind, and nothing tells which are meant</source>
        <translation>casi todas las clases tienen accesorios de algún tipo, y nada dice a cuáles se refiere</translation>
    </message>
    <message>
        <source>nearly every service to a person could be meant</source>
        <translation>podría referirse a casi cualquier servicio a una persona</translation>
    </message>
    <message>
        <source>nearly the same wording; check</source>
        <translation>casi el mismo enunciado; compruébelo</translation>
    </message>
    <message>
        <source>neither the content nor its form is told</source>
        <translation>no se dice ni el contenido ni su forma</translation>
    </message>
    <message>
        <source>neither the contents nor the purpose is told</source>
        <translation>no se dice ni el contenido ni la finalidad</translation>
    </message>
    <message>
        <source>neither the kind nor the use is told</source>
        <translation>no se dice ni la clase de producto ni el uso</translation>
    </message>
    <message>
        <source>neither the material nor what is done to it is named</source>
        <translation>no se nombra ni el material ni lo que se hace con él</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>no goods or services stand in it</source>
        <translation>no contiene productos ni servicios</translation>
    </message>
    <message>
        <source>no longer excludes {items}</source>
        <translation>ya no excluye {items}</translation>
    </message>
    <message>
        <source>no such file lies there</source>
        <translation>no hay ahí ningún archivo con ese nombre</translation>
    </message>
    <message>
        <source>not the same as “{word}”; taking it changes what is covered</source>
        <translation>no es lo mismo que «{word}»; tomarlo cambia lo que se cubre</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>absolutamente nada</translation>
    </message>
    <message>
        <source>once, with {count} classes or more</source>
        <translation>una vez, con {count} clases o más</translation>
    </message>
    <message>
        <source>one class</source>
        <translation>una clase</translation>
    </message>
    <message>
        <source>one of the {count} values that the standard lists, such as {values}</source>
        <translation>uno de los {count} valores que enumera la Norma, por ejemplo {values}</translation>
    </message>
    <message>
        <source>one of {values}</source>
        <translation>uno de los valores {values}</translation>
    </message>
    <message>
        <source>ordinary clothing is in class 25; the danger it protects from is not told</source>
        <translation>la ropa corriente está en la clase 25; no se dice de qué peligro protege</translation>
    </message>
    <message>
        <source>other Offices than the International Bureau want to know its form and purpose</source>
        <translation>otras Oficinas distintas de la Oficina Internacional quieren conocer su forma y finalidad</translation>
    </message>
    <message>
        <source>parts of vehicles belong to class 7, 9, 11, 12, 17 or another, each by what it is</source>
        <translation>las partes de vehículos pertenecen a la clase 7, 9, 11, 12, 17 u otra, según lo que sea cada una</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>protegido con contraseña</translation>
    </message>
    <message>
        <source>pumps belong to several classes, by what they serve</source>
        <translation>las bombas pertenecen a varias clases, según su uso</translation>
    </message>
    <message>
        <source>ready to send</source>
        <translation>listo para enviar</translation>
    </message>
    <message>
        <source>ready to sign</source>
        <translation>listo para firmar</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>de memoria</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>rental belongs to the class of the service that the object serves, and no object is named</source>
        <translation>el alquiler pertenece a la clase del servicio al que sirve el objeto, y no se nombra ningún objeto</translation>
    </message>
    <message>
        <source>robots belong to several classes, by what they do</source>
        <translation>los robots pertenecen a varias clases, según lo que hacen</translation>
    </message>
    <message>
        <source>selling one&apos;s own goods is no service to others</source>
        <translation>vender los propios productos no es un servicio a terceros</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>software itself is a product of class 9, not a service</source>
        <translation>el software en sí es un producto de la clase 9, no un servicio</translation>
    </message>
    <message>
        <source>some Offices ask what is measured</source>
        <translation>algunas Oficinas preguntan qué se mide</translation>
    </message>
    <message>
        <source>some Offices take it, several ask for the name of the apparatus</source>
        <translation>algunas Oficinas lo aceptan, varias piden el nombre del aparato</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>anticuado</translation>
    </message>
    <message>
        <source>street or box</source>
        <translation>calle o apartado de correos</translation>
    </message>
    <message>
        <source>the State under whose law it was founded</source>
        <translation>el Estado conforme a cuya legislación se constituyó</translation>
    </message>
    <message>
        <source>the address lies there, so that domicile may be the ground</source>
        <translation>la dirección está allí, de modo que el domicilio puede ser el motivo</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>el solicitante</translation>
    </message>
    <message>
        <source>the card never ends</source>
        <translation>la tarjeta no termina nunca</translation>
    </message>
    <message>
        <source>the colours claimed</source>
        <translation>los colores reivindicados</translation>
    </message>
    <message>
        <source>the content of alcohol decides the class</source>
        <translation>el contenido de alcohol determina la clase</translation>
    </message>
    <message>
        <source>the date of effect</source>
        <translation>la fecha de efecto</translation>
    </message>
    <message>
        <source>the digital item that the token stands for is not told</source>
        <translation>no se dice qué artículo digital representa la ficha</translation>
    </message>
    <message>
        <source>the document names this nationality</source>
        <translation>el documento indica esta nacionalidad</translation>
    </message>
    <message>
        <source>the internet is a means, and the service is not named</source>
        <translation>internet es un medio, y no se nombra el servicio</translation>
    </message>
    <message>
        <source>the kind of design is not told</source>
        <translation>no se dice el tipo de diseño</translation>
    </message>
    <message>
        <source>the kind of mark</source>
        <translation>la clase de marca</translation>
    </message>
    <message>
        <source>the kind of sign</source>
        <translation>la clase de signo</translation>
    </message>
    <message>
        <source>the law it was founded under is that of this party</source>
        <translation>la legislación conforme a la cual se constituyó es la de esta Parte Contratante</translation>
    </message>
    <message>
        <source>the legal form</source>
        <translation>la forma jurídica</translation>
    </message>
    <message>
        <source>the main ingredient decides the class and is not told</source>
        <translation>el ingrediente principal determina la clase y no se dice</translation>
    </message>
    <message>
        <source>the material is not told</source>
        <translation>no se dice el material</translation>
    </message>
    <message>
        <source>the member State</source>
        <translation>el Estado miembro</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>el nombre del archivo</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>el número</translation>
    </message>
    <message>
        <source>the pack {pack}</source>
        <translation>el paquete {pack}</translation>
    </message>
    <message>
        <source>the purpose is not told</source>
        <translation>no se dice la finalidad</translation>
    </message>
    <message>
        <source>the purpose of the events decides the class and is not told</source>
        <translation>la finalidad de los eventos determina la clase y no se dice</translation>
    </message>
    <message>
        <source>the same wording</source>
        <translation>el mismo enunciado</translation>
    </message>
    <message>
        <source>the same words in another form</source>
        <translation>las mismas palabras en otra forma</translation>
    </message>
    <message>
        <source>the subject is not told</source>
        <translation>no se dice el tema</translation>
    </message>
    <message>
        <source>the territorial unit inside that State</source>
        <translation>la unidad territorial dentro de ese Estado</translation>
    </message>
    <message>
        <source>the whole verbal element</source>
        <translation>el elemento verbal entero</translation>
    </message>
    <message>
        <source>the word has two meanings, training and personal guidance</source>
        <translation>la palabra tiene dos sentidos, la formación y la orientación personal</translation>
    </message>
    <message>
        <source>the word is colloquial and tells neither form nor purpose</source>
        <translation>la palabra es coloquial y no dice ni la forma ni la finalidad</translation>
    </message>
    <message>
        <source>the words do not tell which of the two is wider</source>
        <translation>las palabras no dicen cuál de los dos es más amplio</translation>
    </message>
    <message>
        <source>they belong to several classes, by kind and material</source>
        <translation>pertenecen a varias clases, según el tipo y el material</translation>
    </message>
    <message>
        <source>they belong to several classes, by material and by what they serve</source>
        <translation>pertenecen a varias clases, según el material y su uso</translation>
    </message>
    <message>
        <source>they belong to several classes, by material and form</source>
        <translation>pertenecen a varias clases, según el material y la forma</translation>
    </message>
    <message>
        <source>they belong to several classes, by material and use</source>
        <translation>pertenecen a varias clases, según el material y el uso</translation>
    </message>
    <message>
        <source>they belong to several classes, by product</source>
        <translation>pertenecen a varias clases, según el producto</translation>
    </message>
    <message>
        <source>they belong to several classes, by the material</source>
        <translation>pertenecen a varias clases, según el material</translation>
    </message>
    <message>
        <source>they belong to several classes, by their purpose</source>
        <translation>pertenecen a varias clases, según su finalidad</translation>
    </message>
    <message>
        <source>they belong to several classes, by their use</source>
        <translation>pertenecen a varias clases, según su utilización</translation>
    </message>
    <message>
        <source>they belong to several classes, by use and material</source>
        <translation>pertenecen a varias clases, según el uso y el material</translation>
    </message>
    <message>
        <source>they belong to several classes, by what is done</source>
        <translation>pertenecen a varias clases, según lo que se hace</translation>
    </message>
    <message>
        <source>they belong to several classes, by what they do</source>
        <translation>pertenecen a varias clases, según lo que hacen</translation>
    </message>
    <message>
        <source>they belong to several classes, by what they hold</source>
        <translation>pertenecen a varias clases, según lo que contienen</translation>
    </message>
    <message>
        <source>they belong to several classes, by what they serve</source>
        <translation>pertenecen a varias clases, según para qué sirven</translation>
    </message>
    <message>
        <source>they may be raw, semi-processed or finished, each in another class</source>
        <translation>pueden ser en bruto, semielaborados o acabados, cada estado en otra clase</translation>
    </message>
    <message>
        <source>those for land vehicles are in class 12, the others in class 7</source>
        <translation>los de vehículos terrestres están en la clase 12, los demás en la clase 7</translation>
    </message>
    <message>
        <source>three-dimensional</source>
        <translation>tridimensional</translation>
    </message>
    <message>
        <source>too large to be opened</source>
        <translation>demasiado grande para abrirlo</translation>
    </message>
    <message>
        <source>town</source>
        <translation>población</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>up to {count} classes</source>
        <translation>hasta {count} clases</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>whatever the number of classes</source>
        <translation>cualquiera que sea el número de clases</translation>
    </message>
    <message>
        <source>{advice}, for example (clearer, but not in the vocabulary in force): {ours}</source>
        <translation>{advice}, por ejemplo (más claro, pero ausente del vocabulario en vigor): {ours}</translation>
    </message>
    <message>
        <source>{advice}, for example: {examples}</source>
        <translation>{advice}, por ejemplo: {examples}</translation>
    </message>
    <message>
        <source>{advice}, for example: {known}; clearer, but not in the vocabulary in force: {ours}</source>
        <translation>{advice}, por ejemplo: {known}; más claro, pero ausente del vocabulario en vigor: {ours}</translation>
    </message>
    <message>
        <source>{amount}</source>
        <translation>{amount}</translation>
    </message>
    <message>
        <source>{applicant} is not among the holders of basic mark “{number}” ({holders}). The applicants are those of the basic mark, by the same names: record the change at home first, or correct the name.</source>
        <translation>{applicant} no está entre los titulares de la marca de base «{number}» ({holders}). Los solicitantes son los de la marca de base, con los mismos nombres: inscriba antes el cambio en el registro nacional, o corrija el nombre.</translation>
    </message>
    <message>
        <source>{country} is designated through {party}; the fee of {party} is counted, once.</source>
        <translation>{country} se designa a través de {party}; se cuenta la tasa de {party}, una sola vez.</translation>
    </message>
    <message>
        <source>{count} descriptions of the mark are given. The form takes that of the basic mark and one voluntary one: join them.</source>
        <translation>Se dan {count} descripciones de la marca. El formulario admite la de la marca de base y una voluntaria: únalas.</translation>
    </message>
    <message>
        <source>{count} more terms cannot be carried by {form} letter by letter.</source>
        <translation>Otras {count} indicaciones no se pueden reproducir letra por letra en el formato {form}.</translation>
    </message>
    <message>
        <source>{element} (line {line}) has no place in {parent} and was left out.</source>
        <translation>{element} (línea {line}) no tiene lugar en {parent} y se omitió.</translation>
    </message>
    <message>
        <source>{element} (line {line}) is kept and written again as it stands, but cannot be shown or changed here.</source>
        <translation>{element} (línea {line}) se conserva y se vuelve a escribir tal cual, pero aquí no se puede mostrar ni cambiar.</translation>
    </message>
    <message>
        <source>{element} (line {line}) stands a second time in {parent} and was left out.</source>
        <translation>{element} (línea {line}) figura por segunda vez en {parent} y se omitió.</translation>
    </message>
    <message>
        <source>{element} (line {line}) was not taken over: gsfiler never stores passwords or card data.</source>
        <translation>{element} (línea {line}) no se tomó: gsfiler no guarda nunca contraseñas ni datos de tarjetas.</translation>
    </message>
    <message>
        <source>{element} and {other} exclude each other in {parent}; leave one out.</source>
        <translation>{element} y {other} se excluyen en {parent}; suprima uno de los dos.</translation>
    </message>
    <message>
        <source>{element} could not be checked, because gsfiler’s own schema does not cover it; install the official schemas of ST.96 to have it checked.</source>
        <translation>{element} no se pudo comprobar, porque el esquema propio de gsfiler no lo abarca; instale los esquemas oficiales de ST.96 para que se compruebe.</translation>
    </message>
    <message>
        <source>{element} has no attribute {attribute}; leave it out.</source>
        <translation>{element} no tiene el atributo {attribute}; suprímalo.</translation>
    </message>
    <message>
        <source>{element} has no attribute {attribute}; write {right}.</source>
        <translation>{element} no tiene el atributo {attribute}; escriba {right}.</translation>
    </message>
    <message>
        <source>{element} holds “{value}”; write {expected}{perhaps}.</source>
        <translation>{element} contiene «{value}»; escriba {expected}{perhaps}.</translation>
    </message>
    <message>
        <source>{element} is empty; write {expected}.</source>
        <translation>{element} está vacío; escriba {expected}.</translation>
    </message>
    <message>
        <source>{element} is missing in {parent}, {place}.</source>
        <translation>Falta {element} en {parent}, {place}.</translation>
    </message>
    <message>
        <source>{element} lacks the attribute {attribute}.</source>
        <translation>A {element} le falta el atributo {attribute}.</translation>
    </message>
    <message>
        <source>{element} may not stand in {parent}; leave it out.</source>
        <translation>{element} no puede figurar en {parent}; suprímalo.</translation>
    </message>
    <message>
        <source>{element} stands at the wrong place in {parent}; put it {place}.</source>
        <translation>{element} está en un lugar equivocado de {parent}; póngalo {place}.</translation>
    </message>
    <message>
        <source>{element} stands too often in {parent}; leave one out.</source>
        <translation>{element} figura demasiadas veces en {parent}; suprima uno.</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first} y {rest}</translation>
    </message>
    <message>
        <source>{first} or {rest}</source>
        <translation>{first} o {rest}</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{first}; {rest}</source>
        <translation>{first}; {rest}</translation>
    </message>
    <message>
        <source>{holder} holds basic mark “{number}” too, yet is no applicant. All its holders file together.</source>
        <translation>{holder} también es titular de la marca de base «{number}», pero no es solicitante. Todos sus titulares presentan la solicitud juntos.</translation>
    </message>
    <message>
        <source>{item}: {field}</source>
        <translation>{item}: {field}</translation>
    </message>
    <message>
        <source>{name} is named twice, with the same address. Take one out.</source>
        <translation>{name} se nombra dos veces, con la misma dirección. Quite uno.</translation>
    </message>
    <message>
        <source>{origin} and these parties are bound by the Agreement and the Protocol, so the complementary fee replaces their individual fee: {parties}.</source>
        <translation>{origin} y estas Partes Contratantes están obligadas por el Arreglo y el Protocolo, de modo que el complemento de tasa sustituye a su tasa individual: {parties}.</translation>
    </message>
    <message>
        <source>{parent} has no {element}; write {right}.</source>
        <translation>{parent} no tiene {element}; escriba {right}.</translation>
    </message>
    <message>
        <source>{parent} holds the text “{text}” between its elements; take it out.</source>
        <translation>{parent} contiene el texto «{text}» entre sus elementos; quítelo.</translation>
    </message>
    <message>
        <source>{parent} is empty; it must hold {element}, or be left out.</source>
        <translation>{parent} está vacío; debe contener {element}, o suprimirse.</translation>
    </message>
    <message>
        <source>{party} does not take “{term}” in class {class_number}, says {pack}. Choose a wording that it takes, or limit the list for it.</source>
        <translation>{party} no acepta «{term}» en la clase {class_number}, según {pack}. Elija un enunciado que acepte, o limite la lista para esa Parte Contratante.</translation>
    </message>
    <message>
        <source>{party} is covered by {union}, which is designated too. That is allowed, at the fees of both: make sure that you want it.</source>
        <translation>{party} está comprendido en {union}, que también se designa. Está permitido, con las tasas de ambos: asegúrese de que lo quiere.</translation>
    </message>
    <message>
        <source>{party} is designated twice. Take one out.</source>
        <translation>{party} se designa dos veces. Quite una designación.</translation>
    </message>
    <message>
        <source>{party} is designated, so a second language is needed. Choose one of: {languages}.</source>
        <translation>Se designa {party}, de modo que se necesita un segundo idioma. Elija uno de: {languages}.</translation>
    </message>
    <message>
        <source>{party} is designated, so the declaration of intention to use, form {form}, must be with the application, unaltered, signed and dated. Attach it; without it the designation falls away.</source>
        <translation>Se designa {party}: la declaración de intención de usar la marca, formulario {form}, debe acompañar a la solicitud, sin cambios, firmada y fechada. Adjúntela; sin ella, la designación decae.</translation>
    </message>
    <message>
        <source>{party} is the party of the Office of origin and cannot be designated. Take it out; the basic mark protects there.</source>
        <translation>{party} es la Parte Contratante de la Oficina de origen y no puede designarse. Quítela; la marca de base protege allí.</translation>
    </message>
    <message>
        <source>{party} takes no registration older than its own membership. Make sure of the date of the registration and of the day on which the Protocol entered into force there.</source>
        <translation>{party} no acepta ningún registro anterior a su propia adhesión. Asegúrese de la fecha del registro y del día en que el Protocolo entró en vigor allí.</translation>
    </message>
    <message>
        <source>{party} takes no registration older than its own membership; this one is of {date}, the Protocol is in force there from {force}. File a new application for it.</source>
        <translation>{party} no acepta ningún registro anterior a su propia adhesión; este es del {date}, y el Protocolo está en vigor allí desde el {force}. Presente una nueva solicitud para ello.</translation>
    </message>
    <message>
        <source>{party} {count}</source>
        <translation>{party} {count}</translation>
    </message>
    <message>
        <source>{part}.</source>
        <translation>{part}.</translation>
    </message>
    <message>
        <source>{who} has had this draft open on {machine} since {since}. If both of you save, the second one is told and can keep both states.</source>
        <translation>{who} tiene este borrador abierto en {machine} desde {since}. Si ambos guardan, el segundo recibe un aviso y puede conservar los dos estados.</translation>
    </message>
    <message>
        <source>{wording} (class {number})</source>
        <translation>{wording} (clase {number})</translation>
    </message>
    <message>
        <source>“XX”, for an unknown office,</source>
        <translation>«XX», por una Oficina desconocida,</translation>
    </message>
    <message>
        <source>“true” or “false”</source>
        <translation>«true» o «false»</translation>
    </message>
    <message>
        <source>“{blank}” still has to be filled in; write here what the goods or services are or serve for.</source>
        <translation>«{blank}» está aún por rellenar; escriba aquí qué son los productos o servicios, o para qué sirven.</translation>
    </message>
    <message>
        <source>“{code}” cannot be designated by itself. Designate {party} ({replacement}), which covers it.</source>
        <translation>«{code}» no puede designarse por separado. Designe {party} ({replacement}), que lo abarca.</translation>
    </message>
    <message>
        <source>“{code}” is an organisation ({name}), not a country. Name the country.</source>
        <translation>«{code}» es una organización ({name}), no un país. Nombre el país.</translation>
    </message>
    <message>
        <source>“{code}” is no code of {what}.</source>
        <translation>«{code}» no es ningún código de {what}.</translation>
    </message>
    <message>
        <source>“{code}” is no party of the members table ({tables}). Choose one of its parties, or install a newer table if it has joined since.</source>
        <translation>«{code}» no es ninguna Parte Contratante de la tabla de miembros ({tables}). Elija una de sus Partes Contratantes, o instale una tabla más reciente si se ha adherido desde entonces.</translation>
    </message>
    <message>
        <source>“{code}” is no value that the standard knows here. Choose one of: {values}.</source>
        <translation>«{code}» no es un valor que la Norma conozca aquí. Elija uno de: {values}.</translation>
    </message>
    <message>
        <source>“{code}” is not written as the standard writes it. Write “{clean}”, without blanks.</source>
        <translation>«{code}» no está escrito como lo escribe la Norma. Escriba «{clean}», sin espacios.</translation>
    </message>
    <message>
        <source>“{date}” is not the day on which form {form} was signed: it is no whole day, or still to come. Write the day that stands on the form.</source>
        <translation>«{date}» no es el día en que se firmó el formulario {form}: no es un día completo, o está aún por venir. Escriba el día que figura en el formulario.</translation>
    </message>
    <message>
        <source>“{date}” {problem}. Write the day in full, as in 2026-01-31.</source>
        <translation>«{date}» {problem}. Escriba el día completo, como 2026-01-31.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) does not hold {wanted} and was left out; enter it by hand.</source>
        <translation>«{element}» ({place}) no contiene {wanted} y se omitió; introdúzcalo a mano.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) gives an address as free lines; they stand as street lines now. Sort out town and postcode by hand.</source>
        <translation>«{element}» ({place}) da una dirección en líneas sin estructura; ahora figuran como líneas de calle. Separe a mano la población y el código postal.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) has no place in ST.96 at this point and was left out; keep the original file.</source>
        <translation>«{element}» ({place}) no tiene lugar en este punto de ST.96 y se omitió; conserve el archivo original.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) holds a value that ST.96 does not have; “{taken}” was taken as the nearest. Look whether it says enough.</source>
        <translation>«{element}» ({place}) contiene un valor que ST.96 no tiene; se tomó «{taken}» como el más cercano. Vea si dice lo suficiente.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) is an office&apos;s own extension and was not taken over.</source>
        <translation>«{element}» ({place}) es una extensión propia de una Oficina y no se tomó.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) is an office&apos;s own extension of ST.66 and was left out; keep the original file.</source>
        <translation>«{element}» ({place}) es una extensión de ST.66 propia de una Oficina y se omitió; conserve el archivo original.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) is an office&apos;s own extension; it was read as the element of ST.66 of the same name, which is missing. Compare the result with the original.</source>
        <translation>«{element}» ({place}) es una extensión propia de una Oficina; se leyó como el elemento de ST.66 del mismo nombre, que falta. Compare el resultado con el original.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) is not written as ST.96 wants {wanted}; it was rewritten with the same meaning.</source>
        <translation>«{element}» ({place}) no está escrito como ST.96 lo quiere ({wanted}); se reescribió con el mismo sentido.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) lacks “{missing}”, which ST.96 requires; {put} was put there.</source>
        <translation>A «{element}» ({place}) le falta «{missing}», que ST.96 exige; se puso {put} en su lugar.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) names no country that ST.96 knows; the address stands as plain lines without one. Enter the country by hand.</source>
        <translation>«{element}» ({place}) no nombra ningún país que ST.96 conozca; la dirección figura en líneas sin estructura y sin país. Introduzca el país a mano.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) occurs more often than ST.96 allows; only the first was taken. Look whether it is the right one.</source>
        <translation>«{element}» ({place}) figura más veces de las que ST.96 permite; solo se tomó el primero. Vea si es el correcto.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) occurs more often than form MM2 has room for; only the first was taken. Look whether it is the right one.</source>
        <translation>«{element}» ({place}) figura más veces de las que caben en el formulario MM2; solo se tomó el primero. Vea si es el correcto.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) stands beside the mark and was put into it, where ST.96 wants it.</source>
        <translation>«{element}» ({place}) está junto a la marca y se puso dentro de ella, donde lo quiere ST.96.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) was left out as a whole, because ST.96 requires “{missing}” in it, which is missing or cannot be read; enter it by hand.</source>
        <translation>«{element}» ({place}) se omitió entero, porque ST.96 exige en él «{missing}», que falta o no se puede leer; introdúzcalo a mano.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) was not taken over: it belongs to the national file, or form MM2 has no item for it.</source>
        <translation>«{element}» ({place}) no se tomó: pertenece al expediente nacional, o el formulario MM2 no tiene ningún punto para ello.</translation>
    </message>
    <message>
        <source>“{email}” cannot be an e-mail address. Write one address, as in name@example.org.</source>
        <translation>«{email}» no puede ser una dirección de correo electrónico. Escriba una dirección, como name@example.org.</translation>
    </message>
    <message>
        <source>“{file}” is called form {form}, but it is a sound or a film, or serves as something else already, such as the picture of the mark. Attach the signed form itself.</source>
        <translation>Se dice que «{file}» es el formulario {form}, pero es un sonido o una película, o ya sirve para otra cosa, como la imagen de la marca. Adjunte el propio formulario firmado.</translation>
    </message>
    <message>
        <source>“{filling}” does not stay within the template “{template}”: {reason}. Fill the blank with one definite wording.</source>
        <translation>«{filling}» se sale del modelo «{template}»: {reason}. Rellene el espacio con un único enunciado preciso.</translation>
    </message>
    <message>
        <source>“{found}” does not change what the goods or services are; leave it out.</source>
        <translation>«{found}» no cambia lo que son los productos o servicios; suprímalo.</translation>
    </message>
    <message>
        <source>“{found}” gives an example only and does not make a vague term clear; write “namely”, or name each product or service by itself.</source>
        <translation>«{found}» solo da un ejemplo y no aclara una indicación vaga; escriba «a saber» («namely»), o nombre cada producto o servicio por separado.</translation>
    </message>
    <message>
        <source>“{found}” is a trade mark and no name of goods or services; write “{generic}” or another generic name.</source>
        <translation>«{found}» es una marca y no un nombre de productos o servicios; escriba «{generic}» u otro nombre genérico.</translation>
    </message>
    <message>
        <source>“{found}” is accepted only where parts are classified with the goods they belong to; name each part, or give it as an indication of its own after those goods.</source>
        <translation>«{found}» solo se acepta cuando las partes se clasifican con los productos a los que pertenecen; nombre cada parte, o póngala como indicación propia después de esos productos.</translation>
    </message>
    <message>
        <source>“{found}” is ambiguous; write “and” or “or” for the slash.</source>
        <translation>«{found}» es ambiguo; escriba «y» u «o» en lugar de la barra.</translation>
    </message>
    <message>
        <source>“{found}” is ambiguous; write “and” or “or”, or give two indications.</source>
        <translation>«{found}» es ambiguo; escriba «y» u «o», o dé dos indicaciones.</translation>
    </message>
    <message>
        <source>“{found}” is refused, for it tells nothing about the goods or services; leave it out and name what you mean.</source>
        <translation>«{found}» se rechaza, pues no dice nada de los productos o servicios; suprímalo y nombre a qué se refiere.</translation>
    </message>
    <message>
        <source>“{found}” is refused; leave it out, and name each product or service that you mean.</source>
        <translation>«{found}» se rechaza; suprímalo y nombre cada producto o servicio al que se refiere.</translation>
    </message>
    <message>
        <source>“{found}” is vague; name each product or service that you mean.</source>
        <translation>«{found}» es vago; nombre cada producto o servicio al que se refiere.</translation>
    </message>
    <message>
        <source>“{found}” joins two indications; a semicolon between them is clearer.</source>
        <translation>«{found}» une dos indicaciones; un punto y coma entre ellas es más claro.</translation>
    </message>
    <message>
        <source>“{found}” leaves the list open and is refused; leave it out, and name every product or service that you mean.</source>
        <translation>«{found}» deja abierta la lista y se rechaza; suprímalo y nombre todos los productos o servicios a los que se refiere.</translation>
    </message>
    <message>
        <source>“{found}” may not be known everywhere; give the full form with it, as in “software as a service [SaaS]”.</source>
        <translation>«{found}» quizá no se conozca en todas partes; añada la forma completa, como en «software como servicio [SaaS]».</translation>
    </message>
    <message>
        <source>“{found}” refers back; it is tolerated within the class where the goods stand before it, and naming the goods again is safer.</source>
        <translation>«{found}» remite a lo anterior; se tolera dentro de la clase en que los productos lo preceden, pero es más seguro nombrarlos de nuevo.</translation>
    </message>
    <message>
        <source>“{found}” refers to a class and is refused; name the goods or services instead.</source>
        <translation>«{found}» remite a una clase y se rechaza; nombre en su lugar los productos o servicios.</translation>
    </message>
    <message>
        <source>“{found}” tells nothing about the goods or services; leave it out.</source>
        <translation>«{found}» no dice nada de los productos o servicios; suprímalo.</translation>
    </message>
    <message>
        <source>“{language}” cannot be the second language for {party}. Choose one of: {languages}.</source>
        <translation>«{language}» no puede ser el segundo idioma para {party}. Elija uno de: {languages}.</translation>
    </message>
    <message>
        <source>“{language}” is no language of the Madrid forms; the form would be sent back. Choose one of: {languages}.</source>
        <translation>«{language}» no es un idioma de los formularios de Madrid; el formulario se devolvería. Elija uno de: {languages}.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one name on systems that do not tell capitals or accents apart. Rename one of them.</source>
        <translation>«{name}» y «{other}» son un mismo nombre en los sistemas que no distinguen mayúsculas o acentos. Cambie el nombre de uno de ellos.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {problem}</source>
        <translation>«{name}» no se puede leer: {problem}</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file in a package: {problem}.</source>
        <translation>«{name}» no puede ser el nombre de un archivo en un paquete: {problem}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file in a package: {problem}. Rename it.</source>
        <translation>«{name}» no puede ser el nombre de un archivo en un paquete: {problem}. Cámbiele el nombre.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as the representation of the mark: it is {condition}. Attach it anew.</source>
        <translation>«{name}» no puede usarse como representación de la marca: está {condition}. Adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” does not say its resolution, so that its size in print is open; at {dpi} dots per inch it is {width} by {height} cm.</source>
        <translation>«{name}» no indica su resolución, de modo que su tamaño al imprimir queda abierto; a {dpi} puntos por pulgada mide {width} por {height} cm.</translation>
    </message>
    <message>
        <source>“{name}” has no document kind in the manifest; an office cannot import it.</source>
        <translation>«{name}» no tiene tipo de documento en el manifiesto; una Oficina no puede importarlo.</translation>
    </message>
    <message>
        <source>“{name}” has no document kind; an office cannot import a file without one. Say what it is, such as MM18.</source>
        <translation>«{name}» no tiene tipo de documento; una Oficina no puede importar un archivo sin él. Diga qué es, por ejemplo MM18.</translation>
    </message>
    <message>
        <source>“{name}” has {pixels} pixels on its longer side; fewer than {least} give less than {centimetres} cm at {dpi} dots per inch and may not be legible in print. Use a larger one.</source>
        <translation>«{name}» tiene {pixels} píxeles en su lado mayor; menos de {least} dan menos de {centimetres} cm a {dpi} puntos por pulgada y pueden no ser legibles al imprimir. Use uno mayor.</translation>
    </message>
    <message>
        <source>“{name}” has {size} bytes; at most {most} megabytes are taken. Make it shorter or pack it more tightly.</source>
        <translation>«{name}» ocupa {size} bytes; se aceptan {most} megabytes como máximo. Acórtelo o comprímalo más.</translation>
    </message>
    <message>
        <source>“{name}” holds {count} pictures; exactly one is taken. Save the one that shows the mark.</source>
        <translation>«{name}» contiene {count} imágenes; se acepta una sola. Guarde la que muestra la marca.</translation>
    </message>
    <message>
        <source>“{name}” is XML; a package holds exactly one XML, the form itself. Attach it in another form, such as PDF.</source>
        <translation>«{name}» es XML; un paquete contiene exactamente un XML, el propio formulario. Adjúntelo en otra forma, por ejemplo PDF.</translation>
    </message>
    <message>
        <source>“{name}” is attached but the form does not name it; the office may not look at it. Add it to the documents of the form, or take it out.</source>
        <translation>«{name}» está adjunto pero el formulario no lo nombra; puede que la Oficina no lo mire. Añádalo a los documentos del formulario, o quítelo.</translation>
    </message>
    <message>
        <source>“{name}” is in the package and does not stand in the manifest.</source>
        <translation>«{name}» está en el paquete y no figura en el manifiesto.</translation>
    </message>
    <message>
        <source>“{name}” is not the file that was attached: its bytes differ from the recorded SHA-256. Attach the file again, or take the draft from its backup.</source>
        <translation>«{name}» no es el archivo que se adjuntó: sus bytes difieren del SHA-256 anotado. Adjunte de nuevo el archivo, o tome el borrador de su copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” is not written in Latin letters. Add a transliteration that follows the sounds of the language of the form.</source>
        <translation>«{name}» no está escrito en caracteres latinos. Añada una transliteración que siga la fonética del idioma del formulario.</translation>
    </message>
    <message>
        <source>“{name}” is stored in the colour model {mode}; the standard for pictures of marks wants red, green and blue, or grey, without transparency. Convert it, and look at the colours.</source>
        <translation>«{name}» está almacenado en el modelo de color {mode}; la Norma para imágenes de marcas quiere rojo, verde y azul, o gris, sin transparencia. Conviértalo, y mire los colores.</translation>
    </message>
    <message>
        <source>“{name}” is {condition}. Get it again from where it comes and attach it anew.</source>
        <translation>«{name}» está {condition}. Obténgalo de nuevo de su procedencia y adjúntelo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” is {found} by its content, whatever its name says. Rename it, with the ending .{ending}, or attach the right file.</source>
        <translation>«{name}» es {found} por su contenido, diga lo que diga su nombre. Cámbiele el nombre, con la extensión .{ending}, o adjunte el archivo correcto.</translation>
    </message>
    <message>
        <source>“{name}” is {found}, but the basic mark is not a mark of that kind ({basic}). Represent the mark as it is represented in the basic mark.</source>
        <translation>«{name}» es {found}, pero la marca de base no es una marca de esa clase ({basic}). Represente la marca como está representada en la marca de base.</translation>
    </message>
    <message>
        <source>“{name}” is {found}; as the representation of a mark {wanted} are taken. Save it in one of these forms.</source>
        <translation>«{name}» es {found}; como representación de una marca se aceptan {wanted}. Guárdelo en una de estas formas.</translation>
    </message>
    <message>
        <source>“{name}” is {found}; some designated Offices still want a graphic representation and may refuse the mark without one.</source>
        <translation>«{name}» es {found}; algunas Oficinas designadas quieren todavía una representación gráfica y pueden denegar la marca que no la tenga.</translation>
    </message>
    <message>
        <source>“{name}” is {width} by {height} cm in print; at most {most} cm are taken each way. Reduce it, or record a higher resolution in it.</source>
        <translation>«{name}» mide {width} por {height} cm al imprimir; se aceptan {most} cm como máximo en cada sentido. Redúzcalo, o anote en él una resolución mayor.</translation>
    </message>
    <message>
        <source>“{name}” stands in the manifest and is not in the package.</source>
        <translation>«{name}» figura en el manifiesto y no está en el paquete.</translation>
    </message>
    <message>
        <source>“{name}” was altered: its bytes do not match the SHA-256 in the manifest.</source>
        <translation>«{name}» se ha alterado: sus bytes no coinciden con el SHA-256 del manifiesto.</translation>
    </message>
    <message>
        <source>“{number}” does not look like the number of an international registration: up to seven digits, perhaps a letter. Check it.</source>
        <translation>«{number}» no parece el número de un registro internacional: hasta siete cifras, quizá una letra. Compruébelo.</translation>
    </message>
    <message>
        <source>“{number}” is no class of the Nice Classification. Give a number from 1 to 45.</source>
        <translation>«{number}» no es ninguna clase de la Clasificación de Niza. Indique un número del 1 al 45.</translation>
    </message>
    <message>
        <source>“{number}” is not a class of the Nice Classification; sort these goods and services into classes.</source>
        <translation>«{number}» no es una clase de la Clasificación de Niza; ordene estos productos y servicios por clases.</translation>
    </message>
    <message>
        <source>“{office}” has no Office of its own for marks. Write “{party}” ({name}), the common Office.</source>
        <translation>«{office}» no tiene Oficina propia para las marcas. Escriba «{party}» ({name}), la Oficina común.</translation>
    </message>
    <message>
        <source>“{office}” is no member State of the European Union; seniority is claimed from a mark that has effect in one.</source>
        <translation>«{office}» no es un Estado miembro de la Unión Europea; la antigüedad se reivindica de una marca que tiene efecto en uno de ellos.</translation>
    </message>
    <message>
        <source>“{office}” is the Office of no party of the members table ({tables}). Choose one of its parties, or install a newer table if it has joined since.</source>
        <translation>«{office}» no es la Oficina de ninguna Parte Contratante de la tabla de miembros ({tables}). Elija una de sus Partes Contratantes, o instale una tabla más reciente si se ha adherido desde entonces.</translation>
    </message>
    <message>
        <source>“{office}” is thought to be neither in the Paris Union nor in the World Trade Organization; a filing there gives no priority. Check it.</source>
        <translation>Se cree que «{office}» no está ni en la Unión de París ni en la Organización Mundial del Comercio; un depósito allí no da prioridad. Compruébelo.</translation>
    </message>
    <message>
        <source>“{official}” differs by “{word}”, which turns the meaning round.</source>
        <translation>«{official}» difiere en «{word}», que invierte el sentido.</translation>
    </message>
    <message>
        <source>“{party}” has more than one limitation of the same kind. Join them, so that it is clear what holds there.</source>
        <translation>«{party}» tiene más de una limitación de la misma clase. Únalas, para que esté claro lo que rige allí.</translation>
    </message>
    <message>
        <source>“{second}” (term {second_number}, {second_class}) repeats “{first}” (term {first_number}, {first_class}): {how}.</source>
        <translation>«{second}» (indicación {second_number}, {second_class}) repite «{first}» (indicación {first_number}, {first_class}): {how}.</translation>
    </message>
    <message>
        <source>“{sign}” does not belong in a list; take it out, and write the generic name for a mark.</source>
        <translation>«{sign}» no tiene cabida en una lista; quítelo y escriba el nombre genérico en lugar de una marca.</translation>
    </message>
    <message>
        <source>“{sign}” stands here with nothing to divide; take it out.</source>
        <translation>«{sign}» no tiene aquí nada que separar; quítelo.</translation>
    </message>
    <message>
        <source>“{term}” ({class_words}) cannot be carried by {form} letter by letter and would be read back otherwise; JSON Lines carries it.</source>
        <translation>«{term}» ({class_words}) no se puede reproducir letra por letra en el formato {form} y se leería de otro modo; JSON Lines sí lo reproduce.</translation>
    </message>
    <message>
        <source>“{term}” ({class_words}) cannot be seen to lie within “{main}” of the main list; {reason}. Use the wording of the main list and add the restriction to it.</source>
        <translation>No se aprecia que «{term}» ({class_words}) esté comprendido en «{main}» de la lista principal; {reason}. Use el enunciado de la lista principal y añádale la restricción.</translation>
    </message>
    <message>
        <source>“{term}” ({class_words}) goes beyond “{main}” of the main list: it {reason}.</source>
        <translation>«{term}» ({class_words}) va más allá de «{main}» de la lista principal: {reason}.</translation>
    </message>
    <message>
        <source>“{term}” ({class_words}) is broader than “{basic}” of the basic mark: it {reason}.</source>
        <translation>«{term}» ({class_words}) es más amplio que «{basic}» de la marca de base: {reason}.</translation>
    </message>
    <message>
        <source>“{term}” ({class_words}) is covered by no term of the basic mark&apos;s list as far as the words show. Check it.</source>
        <translation>«{term}» ({class_words}) no está cubierto por ninguna indicación de la lista de la marca de base, en la medida en que las palabras lo muestran. Compruébelo.</translation>
    </message>
    <message>
        <source>“{term}” ({class_words}) is worded otherwise than “{basic}” of the basic mark; {reason}. Check that it is covered.</source>
        <translation>«{term}» ({class_words}) tiene otro enunciado que «{basic}» de la marca de base; {reason}. Compruebe que está cubierto.</translation>
    </message>
    <message>
        <source>“{term}” ({class_words}) lies within no term of that class of the main list as far as the words show. Check it.</source>
        <translation>«{term}» ({class_words}) no está comprendido en ninguna indicación de esa clase de la lista principal, en la medida en que las palabras lo muestran. Compruébelo.</translation>
    </message>
    <message>
        <source>“{term}” belongs in {right}, not in class {given}. Move it there.</source>
        <translation>«{term}» pertenece a: {right}, no a la clase {given}. Trasládelo.</translation>
    </message>
    <message>
        <source>“{term}” enters the vocabulary on {since}, in class {class_number} (NCL {edition}); on the day of this check it does not yet stand.</source>
        <translation>«{term}» entra en el vocabulario el {since}, en la clase {class_number} (NCL {edition}); el día de esta comprobación todavía no figura.</translation>
    </message>
    <message>
        <source>“{term}” falls in several classes and nothing tells which. Write one of: {wordings}.</source>
        <translation>«{term}» pertenece a varias clases y nada dice a cuál. Escriba uno de estos enunciados: {wordings}.</translation>
    </message>
    <message>
        <source>“{term}” has no class, yet the main list is grouped in classes. Name its class.</source>
        <translation>«{term}» no tiene clase, pero la lista principal está agrupada por clases. Indique su clase.</translation>
    </message>
    <message>
        <source>“{term}” is wording in another language ({found}); the list is in “{wanted}”. {instead}</source>
        <translation>«{term}» es un enunciado en otro idioma ({found}); la lista está en «{wanted}». {instead}</translation>
    </message>
    <message>
        <source>“{term}” stands in {class_words}, which the main list has not; the goods would be taken out of the limitation.</source>
        <translation>«{term}» figura en: {class_words}, que la lista principal no tiene; los productos se retirarían de la limitación.</translation>
    </message>
    <message>
        <source>“{term}” stands in {class_words}; the basic mark has “{basic}” in {basic_class}. Check that the same goods are meant.</source>
        <translation>«{term}» figura en: {class_words}; la marca de base tiene «{basic}» en: {basic_class}. Compruebe que se trata de los mismos productos.</translation>
    </message>
    <message>
        <source>“{term}” stands in {classes}; check that the class is the one you mean.</source>
        <translation>«{term}» figura en varias clases ({classes}); compruebe que la clase es la que usted quiere.</translation>
    </message>
    <message>
        <source>“{term}” was in {edition} but is not in the edition of this check (in force since {since}). {instead}</source>
        <translation>«{term}» figuraba en {edition} pero no en la edición de esta comprobación (en vigor desde: {since}). {instead}</translation>
    </message>
    <message>
        <source>“{term}”, for which priority is claimed, lies within no term of the list as far as the words show. Check it.</source>
        <translation>«{term}», para lo que se reivindica prioridad, no está comprendido en ninguna indicación de la lista, en la medida en que las palabras lo muestran. Compruébelo.</translation>
    </message>
    <message>
        <source>“{term}”, for which priority is claimed, stands in a class that the list has not.</source>
        <translation>«{term}», para lo que se reivindica prioridad, figura en una clase que la lista no tiene.</translation>
    </message>
    <message>
        <source>“{title}” bears no date, so that its age cannot be told; its wordings, classes and answers of Offices may be old. Install it again with a date in its file name, as in list-2026-01-31.csv.</source>
        <translation>«{title}» no lleva fecha, de modo que no se puede decir su antigüedad; sus enunciados, clases y respuestas de las Oficinas pueden ser antiguos. Instálelo de nuevo con una fecha en el nombre del archivo, como list-2026-01-31.csv.</translation>
    </message>
    <message>
        <source>“{typed}” ({names}) is a ligature, full-width or other special form; write “{plain}”.</source>
        <translation>«{typed}» ({names}) es una ligadura, un signo de ancho completo u otra forma especial; escriba «{plain}».</translation>
    </message>
    <message>
        <source>“{typed}” in “{word}” is of another script ({names}); type the word again.</source>
        <translation>«{typed}» en «{word}» pertenece a otra escritura ({names}); escriba la palabra de nuevo.</translation>
    </message>
    <message>
        <source>“{typed}” in “{word}” looks like “{plain}” but is {names}; type the word again.</source>
        <translation>«{typed}» en «{word}» se parece a «{plain}» pero es {names}; escriba la palabra de nuevo.</translation>
    </message>
    <message>
        <source>“{typed}” is written as a letter and a loose accent; write “{plain}” as one character.</source>
        <translation>«{typed}» está escrito como una letra y un acento suelto; escriba «{plain}» como un solo carácter.</translation>
    </message>
    <message>
        <source>“{union}” is no nationality. Name the member State that {applicant} is a national of.</source>
        <translation>«{union}» no es una nacionalidad. Nombre el Estado miembro del que es nacional {applicant}.</translation>
    </message>
    <message>
        <source>“{wording}”</source>
        <translation>«{wording}»</translation>
    </message>
    <message>
        <source>“{word}” and the entry “{official}” (class {class_number}) do not cover the same: taking the entry changes the goods or services.</source>
        <translation>«{word}» y la entrada «{official}» (clase {class_number}) no cubren lo mismo: tomar la entrada cambia los productos o servicios.</translation>
    </message>
    <message>
        <source>“{word}” is an everyday word for “{official}” (class {class_number}).</source>
        <translation>«{word}» es una palabra corriente para «{official}» (clase {class_number}).</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>By which rule</source>
        <translation>Según qué regla</translation>
    </message>
    <message>
        <source>The filing is being checked.</source>
        <translation>Se está comprobando el expediente.</translation>
    </message>
    <message>
        <source>Nothing to object. We advise; the decision is yours.</source>
        <translation>Nada que objetar. Aconsejamos; la decisión es suya.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet filled in</source>
        <translation>
            <numerusform>%n aún sin rellenar</numerusform>
            <numerusform>%n aún sin rellenar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n finding(s) set aside</source>
        <translation>
            <numerusform>Mostrar %n observación descartada</numerusform>
            <numerusform>Mostrar %n observaciones descartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more about single terms stand in the list of goods</source>
        <translation>
            <numerusform>%n más, sobre un término, está en la lista de productos</numerusform>
            <numerusform>%n más, sobre términos, están en la lista de productos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>“{words}”: {sentence}</source>
        <translation>«{words}»: {sentence}</translation>
    </message>
    <message>
        <source>{sentence} Set aside: {reason}</source>
        <translation>{sentence} Descartada: {reason}</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Persona jurídica</translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation>Persona física</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Denominativa</translation>
    </message>
    <message>
        <source>Stylised characters</source>
        <translation>Caracteres estilizados</translation>
    </message>
    <message>
        <source>Figurative</source>
        <translation>Figurativa</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Mixta</translation>
    </message>
    <message>
        <source>Three-dimensional</source>
        <translation>Tridimensional</translation>
    </message>
    <message>
        <source>Colour or combination of colours as such</source>
        <translation>Color o combinación de colores como tal</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Hologram</source>
        <translation>Holograma</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Multimedia</source>
        <translation>Multimedia</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Smell</source>
        <translation>Olor</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Tacto</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Sabor</translation>
    </message>
    <message>
        <source>Tracer thread</source>
        <translation>Hilo trazador</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Trade mark</source>
        <translation>Marca de productos</translation>
    </message>
    <message>
        <source>Service mark</source>
        <translation>Marca de servicio</translation>
    </message>
    <message>
        <source>Collective mark</source>
        <translation>Marca colectiva</translation>
    </message>
    <message>
        <source>Certification or guarantee mark</source>
        <translation>Marca de certificación o de garantía</translation>
    </message>
    <message>
        <source>Individual mark</source>
        <translation>Marca individual</translation>
    </message>
    <message>
        <source>Defensive mark</source>
        <translation>Marca defensiva</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenio</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgiano</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Indic</source>
        <translation>Índico</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>The list is limited to</source>
        <translation>La lista se limita a</translation>
    </message>
    <message>
        <source>Removed from the list</source>
        <translation>Suprimido de la lista</translation>
    </message>
    <message>
        <source>Professional representative</source>
        <translation>Mandatario profesional</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Abogado</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Asociación</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Mandatario</translation>
    </message>
    <message>
        <source>Attorney</source>
        <translation>Abogado o agente</translation>
    </message>
    <message>
        <source>Office of origin</source>
        <translation>Oficina de origen</translation>
    </message>
    <message>
        <source>Current account at WIPO, to be debited</source>
        <translation>Cuenta corriente en la OMPI, para su cargo</translation>
    </message>
    <message>
        <source>Bank transfer to WIPO’s account, made already or to come</source>
        <translation>Transferencia a la cuenta de la OMPI, ya hecha o por hacer</translation>
    </message>
    <message>
        <source>Card, through WIPO&apos;s online payment</source>
        <translation>Tarjeta, mediante el pago en línea de la OMPI</translation>
    </message>
    <message>
        <source>MM18: intention to use (United States)</source>
        <translation>MM18: intención de usar la marca (Estados Unidos)</translation>
    </message>
    <message>
        <source>MM17: claim of seniority (European Union)</source>
        <translation>MM17: reivindicación de antigüedad (Unión Europea)</translation>
    </message>
    <message>
        <source>File of the mark (sound, motion)</source>
        <translation>Archivo de la marca (sonido, movimiento)</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Poder</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Otro documento</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list of findings</source>
        <translation>
            <numerusform>%n más en la lista de observaciones</numerusform>
            <numerusform>%n más en la lista de observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The filing holds more, which is kept and sent as it stands: {what}.</source>
        <translation>El expediente contiene más, que se conserva y se envía tal cual: {what}.</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>direcciones de correo electrónico</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>números de teléfono</translation>
    </message>
    <message>
        <source>transliterations</source>
        <translation>transliteraciones</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>regiones</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
    </message>
    <message>
        <source>payers</source>
        <translation>pagadores</translation>
    </message>
    <message>
        <source>kinds of mark</source>
        <translation>tipos de marca</translation>
    </message>
    <message>
        <source>texts in other languages</source>
        <translation>textos en otros idiomas</translation>
    </message>
</context>
<context>
    <name>GoodsView</name>
    <message>
        <source>such as {edition}</source>
        <translation>como {edition}</translation>
    </message>
    <message>
        <source>Nice edition of the list</source>
        <translation>Edición de Niza de la lista</translation>
    </message>
    <message>
        <source>Goods and services</source>
        <translation>Productos y servicios</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Find in the help</source>
        <translation>&amp;Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the filing</source>
        <translation>Historial del expediente</translation>
    </message>
    <message>
        <source>Name of the present state</source>
        <translation>Nombre del estado actual</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardarlo</translation>
    </message>
    <message>
        <source>States that were kept</source>
        <translation>Estados guardados</translation>
    </message>
    <message>
        <source>No state was kept yet. Keep one before a large change, or before you send it.</source>
        <translation>Todavía no se ha guardado ningún estado. Guarde uno antes de un cambio grande, o antes del envío.</translation>
    </message>
    <message>
        <source>&amp;Compare with it</source>
        <translation>&amp;Comparar con él</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Volver a él</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>{when} UTC  {name}</source>
        <translation>{when} UTC  {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>{wording} – class {number}</source>
        <translation>{wording} – clase {number}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Items of the form</source>
        <translation>Apartados del formulario</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), with errors</source>
        <translation>
            <numerusform>%n observación, con errores</numerusform>
            <numerusform>%n observaciones, con errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not yet filled in</source>
        <translation>
            <numerusform>%n elemento aún sin rellenar</numerusform>
            <numerusform>%n elementos aún sin rellenar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing filled in</source>
        <translation>nada relleno</translation>
    </message>
    <message>
        <source>nothing to object</source>
        <translation>nada que objetar</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Lists ({endings})</source>
        <translation>Listas ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>gsfiler list with notes (*.gsfiler)</source>
        <translation>Lista de gsfiler con notas (*.gsfiler)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Text in the official layout</source>
        <translation>Texto con la presentación oficial</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valores separados por comas</translation>
    </message>
    <message>
        <source>Tab-separated values</source>
        <translation>Valores separados por tabuladores</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
</context>
<context>
    <name>ListReport</name>
    <message>
        <source>Goods and services</source>
        <translation>Productos y servicios</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Comprobado el {day}</translation>
    </message>
    <message>
        <source>List: {source}</source>
        <translation>Lista: {source}</translation>
    </message>
    <message>
        <source>Terms: {terms}. Classes: {classes}. Characters: {letters}.</source>
        <translation>Indicaciones: {terms}. Clases: {classes}. Caracteres: {letters}.</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>Comprobado con</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Antigüedad en días</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>aún no está en vigor</translation>
    </message>
    <message>
        <source>not an official list</source>
        <translation>lista no oficial</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Class {number}</source>
        <translation>Clase {number}</translation>
    </message>
    <message>
        <source>No class given</source>
        <translation>Sin clase indicada</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Could read:</source>
        <translation>Podría decir:</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>clase {number}</translation>
    </message>
    <message>
        <source>Vocabulary says:</source>
        <translation>El vocabulario dice:</translation>
    </message>
    <message>
        <source>Acceptance:</source>
        <translation>Aceptación:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Notes on reading the list</source>
        <translation>Notas sobre la lectura de la lista</translation>
    </message>
    <message>
        <source>Rules and sources</source>
        <translation>Reglas y fuentes</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>de memoria</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>anticuado</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Wrong class</source>
        <translation>Clase errónea</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Vago</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Wrong language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Defectuoso</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Wording in the vocabulary</source>
        <translation>Enunciado del vocabulario</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>An unknown term is neither accepted nor wrong. Each Office decides for itself.</source>
        <translation>Una indicación desconocida no está ni aceptada ni equivocada. Cada Oficina decide por sí misma.</translation>
    </message>
</context>
<context>
    <name>ListSource</name>
    <message>
        <source>Type or paste a list, such as “Class 9: computers; cables”, or open a file.</source>
        <translation>Escriba o pegue una lista, por ejemplo «Class 9: computers; cables», o abra un archivo.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Take the open list</source>
        <translation>Tomar lista abierta</translation>
    </message>
    <message>
        <source>{caption}: open a file</source>
        <translation>{caption}: abrir un archivo</translation>
    </message>
    <message>
        <source>{caption}: take the open list</source>
        <translation>{caption}: tomar la lista abierta</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Lists (*.txt *.docx *.xlsx *.csv *.tsv *.json *.jsonl *.xml)</source>
        <translation>Listas (*.txt *.docx *.xlsx *.csv *.tsv *.json *.jsonl *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{caption} – {name}</source>
        <translation>{caption} – {name}</translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>set aside</source>
        <translation>apartada</translation>
    </message>
    <message>
        <source>not yet filled in</source>
        <translation>aún sin rellenar</translation>
    </message>
</context>
<context>
    <name>MadridItems</name>
    <message>
        <source>Office of origin and language</source>
        <translation>Oficina de origen e idioma</translation>
    </message>
    <message>
        <source>Office of origin</source>
        <translation>Oficina de origen</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>Language of the application</source>
        <translation>Idioma de la solicitud</translation>
    </message>
    <message>
        <source>All texts of the application are in this language.</source>
        <translation>Todos los textos de la solicitud están en este idioma.</translation>
    </message>
    <message>
        <source>Language of correspondence</source>
        <translation>Idioma de correspondencia</translation>
    </message>
    <message>
        <source>Correspondence goes to</source>
        <translation>La correspondencia va a</translation>
    </message>
    <message>
        <source>Another address for correspondence</source>
        <translation>Otra dirección para la correspondencia</translation>
    </message>
    <message>
        <source>The application goes to the International Bureau through this Office.</source>
        <translation>La solicitud va a la Oficina Internacional a través de esta Oficina.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Goods and services</source>
        <translation>Productos y servicios</translation>
    </message>
    <message>
        <source>Notes of your own</source>
        <translation>Notas propias</translation>
    </message>
    <message>
        <source>Kept with the filing, never sent.</source>
        <translation>Se guardan con la solicitud, nunca se envían.</translation>
    </message>
    <message>
        <source>Correspondence (optional)</source>
        <translation>Correspondencia (opcional)</translation>
    </message>
    <message>
        <source>Left empty, the International Bureau writes to the representative, or else to the first applicant, in the language of the application.</source>
        <translation>Si no se rellena, la Oficina Internacional escribe al representante o, en su defecto, al primer solicitante, en el idioma de la solicitud.</translation>
    </message>
    <message>
        <source>Give another address for correspondence</source>
        <translation>Indicar otra dirección para la correspondencia</translation>
    </message>
    <message>
        <source>Remove the other address for correspondence</source>
        <translation>Quitar la otra dirección para la correspondencia</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>Designaciones</translation>
    </message>
    <message>
        <source>Statements read to the applicant, for these parties</source>
        <translation>Declaraciones leídas al solicitante, para estas Partes Contratantes</translation>
    </message>
    <message>
        <source>Designating some parties declares an intention to use or a lawful business. Kept with the filing, never sent.</source>
        <translation>Designar algunas Partes Contratantes declara una intención de uso o una actividad lícita. Se guarda con el expediente, nunca se envía.</translation>
    </message>
    <message>
        <source>Second language for the European Union</source>
        <translation>Segundo idioma para la Unión Europea</translation>
    </message>
    <message>
        <source>Another than that of the application.</source>
        <translation>Otro que el de la solicitud.</translation>
    </message>
    <message>
        <source>Annexed documents</source>
        <translation>Documentos adjuntos</translation>
    </message>
    <message>
        <source>Forms MM17 and MM18, and what else goes with the application.</source>
        <translation>Formularios MM17 y MM18, y lo demás que acompaña a la solicitud.</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>Documento {number}</translation>
    </message>
    <message>
        <source>Annexed as</source>
        <translation>Adjunto como</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Con fecha</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>Of a payment made already: the number of WIPO’s receipt.</source>
        <translation>De un pago ya hecho: el número del recibo de la OMPI.</translation>
    </message>
    <message>
        <source>Total to be paid</source>
        <translation>Total por pagar</translation>
    </message>
    <message>
        <source>As in 1250.00.</source>
        <translation>Por ejemplo, 1250.00.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Fees and payment</source>
        <translation>Tasas y pago</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Se paga con</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Referencia del pago</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Holder of the account</source>
        <translation>Titular de la cuenta</translation>
    </message>
    <message>
        <source>Transfer made on</source>
        <translation>Transferencia hecha el</translation>
    </message>
    <message>
        <source>Leave all four empty while nothing has been paid.</source>
        <translation>Deje vacíos los cuatro campos mientras no se haya pagado nada.</translation>
    </message>
    <message>
        <source>Number of the transfer</source>
        <translation>Número de la transferencia</translation>
    </message>
    <message>
        <source>WIPO’s account it was paid into</source>
        <translation>Cuenta de la OMPI abonada</translation>
    </message>
    <message>
        <source>Bank it was paid from</source>
        <translation>Banco del pagador</translation>
    </message>
    <message>
        <source>Signature {number}</source>
        <translation>Firma {number}</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>Añadir una firma</translation>
    </message>
    <message>
        <source>Remove signature {number}</source>
        <translation>Quitar la firma {number}</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Firma como</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Signature as text</source>
        <translation>Firma como texto</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Where the Office requires or allows the applicant to sign.</source>
        <translation>Donde la Oficina exige o permite que firme el solicitante.</translation>
    </message>
    <message>
        <source>Certification by the Office</source>
        <translation>Certificación por la Oficina</translation>
    </message>
    <message>
        <source>The Office of origin fills this in. The day of receipt is the registration date if the International Bureau has the application within two months of it.</source>
        <translation>La Oficina de origen rellena este apartado. El día de recepción es la fecha del registro si la Oficina Internacional tiene la solicitud en los dos meses siguientes.</translation>
    </message>
    <message>
        <source>The Office that sends it</source>
        <translation>La Oficina que lo envía</translation>
    </message>
    <message>
        <source>Received by the Office on</source>
        <translation>Recibido por la Oficina el</translation>
    </message>
    <message>
        <source>Office’s reference</source>
        <translation>Referencia de la Oficina</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Número de expediente</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>International registration</source>
        <translation>Registro internacional</translation>
    </message>
    <message>
        <source>Number of the international registration</source>
        <translation>Número del registro internacional</translation>
    </message>
    <message>
        <source>Language of the request</source>
        <translation>Idioma de la petición</translation>
    </message>
    <message>
        <source>To take effect after the recording of</source>
        <translation>Surte efecto tras la inscripción de</translation>
    </message>
    <message>
        <source>To take effect after the renewal</source>
        <translation>Surte efecto tras la renovación</translation>
    </message>
    <message>
        <source>For the checks, never sent</source>
        <translation>Para las comprobaciones, nunca se envía</translation>
    </message>
    <message>
        <source>What the International Register says.</source>
        <translation>Lo que dice el Registro Internacional.</translation>
    </message>
    <message>
        <source>Date of the international registration</source>
        <translation>Fecha del registro internacional</translation>
    </message>
    <message>
        <source>Parties designated already</source>
        <translation>Partes Contratantes ya designadas</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Registrada como</translation>
    </message>
    <message>
        <source>A collective, certification or guarantee mark costs more in some parties.</source>
        <translation>Una marca colectiva, de certificación o de garantía cuesta más en algunas Partes Contratantes.</translation>
    </message>
    <message>
        <source>The Register shows an e-mail address of the holder</source>
        <translation>El Registro indica una dirección de correo electrónico del titular</translation>
    </message>
    <message>
        <source>Goods and services of the registration</source>
        <translation>Productos y servicios del registro</translation>
    </message>
</context>
<context>
    <name>MadridMarks</name>
    <message>
        <source>Basic mark</source>
        <translation>Marca de base</translation>
    </message>
    <message>
        <source>The mark at the Office of origin that this application rests on. Several are allowed if together they cover all goods and services.</source>
        <translation>La marca ante la Oficina de origen en que se basa esta solicitud. Se permiten varias si juntas cubren todos los productos y servicios.</translation>
    </message>
    <message>
        <source>Basic application {number}</source>
        <translation>Solicitud de base {number}</translation>
    </message>
    <message>
        <source>Add a basic application</source>
        <translation>Añadir una solicitud de base</translation>
    </message>
    <message>
        <source>Remove basic application {number}</source>
        <translation>Quitar la solicitud de base {number}</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>Número de solicitud</translation>
    </message>
    <message>
        <source>Filing date</source>
        <translation>Fecha de presentación</translation>
    </message>
    <message>
        <source>Basic registration {number}</source>
        <translation>Registro de base {number}</translation>
    </message>
    <message>
        <source>Add a basic registration</source>
        <translation>Añadir un registro de base</translation>
    </message>
    <message>
        <source>Remove basic registration {number}</source>
        <translation>Quitar el registro de base {number}</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Date of registration</source>
        <translation>Fecha del registro</translation>
    </message>
    <message>
        <source>Basic mark {number}</source>
        <translation>Marca de base {number}</translation>
    </message>
    <message>
        <source>Add a basic mark</source>
        <translation>Añadir una marca de base</translation>
    </message>
    <message>
        <source>Remove basic mark {number}</source>
        <translation>Quitar la marca de base {number}</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>For comparison, never sent</source>
        <translation>Para la comparación, nunca se envía</translation>
    </message>
    <message>
        <source>What the basic mark says. gsfiler compares the application with it: holder, mark, colours, description, goods and services.</source>
        <translation>Lo que dice la marca de base. gsfiler compara con ella la solicitud: titular, marca, colores, descripción, productos y servicios.</translation>
    </message>
    <message>
        <source>What is known of a basic mark ({number})</source>
        <translation>Lo que se sabe de una marca de base ({number})</translation>
    </message>
    <message>
        <source>Describe a basic mark</source>
        <translation>Describir una marca de base</translation>
    </message>
    <message>
        <source>Remove description {number}</source>
        <translation>Quitar la descripción {number}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Holders, one to a line</source>
        <translation>Titulares, uno por línea</translation>
    </message>
    <message>
        <source>Kind of mark</source>
        <translation>Tipo de marca</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Registrada como</translation>
    </message>
    <message>
        <source>Colours claimed</source>
        <translation>Colores reivindicados</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Goods and services of the basic mark</source>
        <translation>Productos y servicios de la marca de base</translation>
    </message>
    <message>
        <source>Priority {number}</source>
        <translation>Prioridad {number}</translation>
    </message>
    <message>
        <source>Claim a priority</source>
        <translation>Reivindicar una prioridad</translation>
    </message>
    <message>
        <source>Remove priority {number}</source>
        <translation>Quitar la prioridad {number}</translation>
    </message>
    <message>
        <source>Office of the earlier filing</source>
        <translation>Oficina del depósito anterior</translation>
    </message>
    <message>
        <source>For a part of the goods and services only</source>
        <translation>Solo para una parte de los productos y servicios</translation>
    </message>
    <message>
        <source>Goods and services of the priority</source>
        <translation>Productos y servicios de la prioridad</translation>
    </message>
    <message>
        <source>Access code of WIPO DAS, or another remark</source>
        <translation>Código de acceso de WIPO DAS, u otra observación</translation>
    </message>
    <message>
        <source>Form and standard have no field of its own for the code; it goes along as a remark.</source>
        <translation>Ni el formulario ni la norma tienen un campo propio para el código; acompaña a la solicitud como observación.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>An earlier filing of the same mark, at most six months before the registration date.</source>
        <translation>Un depósito anterior de la misma marca, como máximo seis meses antes de la fecha del registro.</translation>
    </message>
    <message>
        <source>The mark</source>
        <translation>La marca</translation>
    </message>
    <message>
        <source>Verbal elements of the mark</source>
        <translation>Elementos verbales de la marca</translation>
    </message>
    <message>
        <source>The words as they stand in the mark, for the index.</source>
        <translation>Las palabras tal como figuran en la marca, para el índice.</translation>
    </message>
    <message>
        <source>Distinctive verbal element</source>
        <translation>Elemento verbal distintivo</translation>
    </message>
    <message>
        <source>The mark is in standard characters</source>
        <translation>La marca está en caracteres estándar</translation>
    </message>
    <message>
        <source>Colours and other indications</source>
        <translation>Colores y otras indicaciones</translation>
    </message>
    <message>
        <source>Colour is claimed</source>
        <translation>Se reivindica el color</translation>
    </message>
    <message>
        <source>Words of the mark</source>
        <translation>Palabras de la marca</translation>
    </message>
    <message>
        <source>The words have no meaning and cannot be translated</source>
        <translation>Las palabras no tienen significado y no pueden traducirse</translation>
    </message>
    <message>
        <source>Description and disclaimer</source>
        <translation>Descripción y renuncia</translation>
    </message>
    <message>
        <source>Description contained in the basic mark</source>
        <translation>Descripción contenida en la marca de base</translation>
    </message>
    <message>
        <source>Voluntary description</source>
        <translation>Descripción voluntaria</translation>
    </message>
    <message>
        <source>India and the United States advise to give one.</source>
        <translation>La India y los Estados Unidos aconsejan dar una.</translation>
    </message>
    <message>
        <source>Disclaimer {number}</source>
        <translation>Renuncia {number}</translation>
    </message>
    <message>
        <source>Add a disclaimer</source>
        <translation>Añadir una renuncia</translation>
    </message>
    <message>
        <source>Remove disclaimer {number}</source>
        <translation>Quitar la renuncia {number}</translation>
    </message>
    <message>
        <source>No exclusive right is claimed in</source>
        <translation>No se reivindica ningún derecho exclusivo sobre</translation>
    </message>
    <message>
        <source>It applies to the whole registration, in every party.</source>
        <translation>Vale para todo el registro, en cada Parte Contratante.</translation>
    </message>
    <message>
        <source>Indications about the mark</source>
        <translation>Indicaciones sobre la marca</translation>
    </message>
    <message>
        <source>The words of the mark have a meaning</source>
        <translation>Las palabras de la marca tienen un significado</translation>
    </message>
    <message>
        <source>Basic marks</source>
        <translation>Marcas de base</translation>
    </message>
    <message>
        <source>Only where a designated party wants it repeated.</source>
        <translation>Solo si una Parte Contratante designada lo quiere repetido.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>blue, gold</source>
        <translation>azul, oro</translation>
    </message>
    <message>
        <source>Principal parts in each colour</source>
        <translation>Partes principales en cada color</translation>
    </message>
    <message>
        <source>gold: the lantern; blue: the background</source>
        <translation>oro: el farol; azul: el fondo</translation>
    </message>
    <message>
        <source>Transliteration {number}</source>
        <translation>Transliteración {number}</translation>
    </message>
    <message>
        <source>Add a transliteration</source>
        <translation>Añadir una transliteración</translation>
    </message>
    <message>
        <source>Remove transliteration {number}</source>
        <translation>Quitar la transliteración {number}</translation>
    </message>
    <message>
        <source>In Latin letters and Arabic numerals</source>
        <translation>En caracteres latinos y números arábigos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la escritura</translation>
    </message>
    <message>
        <source>Translation {number}</source>
        <translation>Traducción {number}</translation>
    </message>
    <message>
        <source>Add a translation</source>
        <translation>Añadir una traducción</translation>
    </message>
    <message>
        <source>Remove translation {number}</source>
        <translation>Quitar la traducción {number}</translation>
    </message>
    <message>
        <source>Translation of the words</source>
        <translation>Traducción de las palabras</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Idioma de la traducción</translation>
    </message>
    <message>
        <source>Limitation {number}</source>
        <translation>Limitación {number}</translation>
    </message>
    <message>
        <source>Add a limitation</source>
        <translation>Añadir una limitación</translation>
    </message>
    <message>
        <source>Remove limitation {number}</source>
        <translation>Quitar la limitación {number}</translation>
    </message>
    <message>
        <source>Parties it is for</source>
        <translation>Partes Contratantes a las que se refiere</translation>
    </message>
    <message>
        <source>How it is worded</source>
        <translation>Cómo se formula</translation>
    </message>
    <message>
        <source>Goods and services, by class</source>
        <translation>Productos y servicios, por clase</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Limitaciones</translation>
    </message>
    <message>
        <source>For these parties alone the list is narrower. A limitation stays inside the list.</source>
        <translation>Solo para estas Partes Contratantes es más estrecha la lista. Una limitación queda dentro de la lista.</translation>
    </message>
    <message>
        <source>Earlier mark {number}</source>
        <translation>Marca anterior {number}</translation>
    </message>
    <message>
        <source>Claim a seniority</source>
        <translation>Reivindicar una antigüedad</translation>
    </message>
    <message>
        <source>Remove earlier mark {number}</source>
        <translation>Quitar la marca anterior {number}</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>Estado miembro</translation>
    </message>
    <message>
        <source>Goods and services of the seniority</source>
        <translation>Productos y servicios de la antigüedad</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Earlier marks in member States (form MM17); only where the European Union is designated.</source>
        <translation>Marcas anteriores en Estados miembros (formulario MM17); solo si se designa la Unión Europea.</translation>
    </message>
    <message>
        <source>Class 9: computers; Class 25: hats</source>
        <translation>Class 9: ordenadores; Class 25: sombreros</translation>
    </message>
</context>
<context>
    <name>MadridParties</name>
    <message>
        <source>Applicants and entitlement</source>
        <translation>Solicitantes y derecho a presentar</translation>
    </message>
    <message>
        <source>Applicant {number}</source>
        <translation>Solicitante {number}</translation>
    </message>
    <message>
        <source>Add an applicant</source>
        <translation>Añadir un solicitante</translation>
    </message>
    <message>
        <source>Remove applicant {number}</source>
        <translation>Quitar el solicitante {number}</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Holder {number}</source>
        <translation>Titular {number}</translation>
    </message>
    <message>
        <source>Add a holder</source>
        <translation>Añadir un titular</translation>
    </message>
    <message>
        <source>Remove holder {number}</source>
        <translation>Quitar el titular {number}</translation>
    </message>
    <message>
        <source>As recorded in the International Register.</source>
        <translation>Tal como consta en el Registro Internacional.</translation>
    </message>
    <message>
        <source>The representative is</source>
        <translation>El mandatario es</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Mandatario</translation>
    </message>
    <message>
        <source>Named here, the representative acts before the International Bureau too. Leave all empty for none.</source>
        <translation>Nombrado aquí, el mandatario actúa también ante la Oficina Internacional. Deje todo vacío si no lo hay.</translation>
    </message>
    <message>
        <source>This party is a</source>
        <translation>Se trata de una</translation>
    </message>
    <message>
        <source>Full official name</source>
        <translation>Denominación oficial completa</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Full name, in one</source>
        <translation>Nombre completo, en un campo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Name and address, in one</source>
        <translation>Nombre y dirección, en un campo</translation>
    </message>
    <message>
        <source>The name in Latin letters</source>
        <translation>El nombre en caracteres latinos</translation>
    </message>
    <message>
        <source>Needed where the name is in other letters.</source>
        <translation>Necesario si el nombre está en otros caracteres.</translation>
    </message>
    <message>
        <source>Street or post box</source>
        <translation>Calle o apartado postal</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>The party&apos;s own address.</source>
        <translation>La dirección propia de esta persona.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma jurídica</translation>
    </message>
    <message>
        <source>Organised under the law of</source>
        <translation>Constituida según el derecho de</translation>
    </message>
    <message>
        <source>State or territory within it</source>
        <translation>Estado o territorio de ese país</translation>
    </message>
    <message>
        <source>Entitlement to file</source>
        <translation>Derecho a presentar la solicitud</translation>
    </message>
    <message>
        <source>One ground is enough: it must lead to the party of the Office of origin.</source>
        <translation>Basta un motivo: debe conducir a la Parte Contratante de la Oficina de origen.</translation>
    </message>
    <message>
        <source>National of</source>
        <translation>Nacional de</translation>
    </message>
    <message>
        <source>Domiciled in</source>
        <translation>Domiciliado en</translation>
    </message>
    <message>
        <source>Has a real establishment in</source>
        <translation>Tiene un establecimiento real en</translation>
    </message>
    <message>
        <source>Address of that domicile, if another than above</source>
        <translation>Dirección de ese domicilio, si es otra que la de arriba</translation>
    </message>
    <message>
        <source>Address of that establishment, if another than above</source>
        <translation>Dirección de ese establecimiento, si es otra que la de arriba</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
</context>
<context>
    <name>MarkView</name>
    <message>
        <source>Drop the file of the mark here</source>
        <translation>Suelte aquí el archivo de la marca</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Ele&amp;gir un archivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the representation of the mark</source>
        <translation>Quitar la representación de la marca</translation>
    </message>
    <message>
        <source>One file: JPEG, PNG or TIFF for a picture; WAV or MP3 for a sound; MP4 for motion.</source>
        <translation>Un solo archivo: JPEG, PNG o TIFF para una imagen; WAV o MP3 para un sonido; MP4 para un movimiento.</translation>
    </message>
    <message>
        <source>The representation of the mark</source>
        <translation>La representación de la marca</translation>
    </message>
    <message>
        <source>Pictures, sounds, films ({patterns})</source>
        <translation>Imágenes, sonidos, películas ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Todos los archivos ({patterns})</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>{party}: {answer}</source>
        <translation>{party}: {answer}</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Acceptance of terms by parties</source>
        <translation>Aceptación de las indicaciones por Parte Contratante</translation>
    </message>
    <message>
        <source>Which terms are shown</source>
        <translation>Indicaciones que se muestran</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>Todas las indicaciones</translation>
    </message>
    <message>
        <source>Rejected or conflicting</source>
        <translation>Rechazadas o en conflicto</translation>
    </message>
    <message>
        <source>Not accepted by all</source>
        <translation>No aceptadas por todas</translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation>&amp;Partes Contratantes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected cells, or all</source>
        <translation>Copiar las celdas seleccionadas, o todas</translation>
    </message>
    <message>
        <source>Answers counted</source>
        <translation>Recuento de respuestas</translation>
    </message>
    <message>
        <source>The chosen cell</source>
        <translation>La celda elegida</translation>
    </message>
    <message>
        <source>Where the answers come from</source>
        <translation>De dónde proceden las respuestas</translation>
    </message>
    <message>
        <source>Choose the parties you designate in the list.</source>
        <translation>Elija en la lista las Partes Contratantes que designa.</translation>
    </message>
    <message>
        <source>There are no terms yet.</source>
        <translation>Todavía no hay indicaciones.</translation>
    </message>
    <message>
        <source>No term is rejected or in conflict.</source>
        <translation>Ninguna indicación está rechazada ni en conflicto.</translation>
    </message>
    <message>
        <source>Every term is accepted by all parties.</source>
        <translation>Todas las Partes Contratantes aceptan todas las indicaciones.</translation>
    </message>
    <message>
        <source>{answer}: {count}</source>
        <translation>{answer}: {count}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>gsfiler met a fault of its own ({kind}); your work is unchanged.</source>
        <translation>gsfiler ha sufrido un fallo interno ({kind}); su trabajo no ha cambiado.</translation>
    </message>
</context>
<context>
    <name>NettingDialog</name>
    <message>
        <source>Fees of several filings</source>
        <translation>Tasas de varios expedientes</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Amounts of</source>
        <translation>Importes del</translation>
    </message>
    <message>
        <source>CHF</source>
        <translation>CHF</translation>
    </message>
    <message>
        <source>Items of all filings</source>
        <translation>Puntos de todos los expedientes</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Reckons what renewal costs, due on this day and paid on the day beside it</source>
        <translation>Calcula lo que cuesta la renovación, que vence en esta fecha y se paga en la fecha de al lado</translation>
    </message>
    <message>
        <source>&amp;Add filings…</source>
        <translation>&amp;Añadir expedientes…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save the sheet…</source>
        <translation>&amp;Guardar la hoja…</translation>
    </message>
    <message>
        <source>Filings ({patterns})</source>
        <translation>Expedientes ({patterns})</translation>
    </message>
    <message>
        <source>Add filings</source>
        <translation>Añadir expedientes</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Printable page (*.html)</source>
        <translation>Página para imprimir (*.html)</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>tasas</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la hoja</translation>
    </message>
    <message>
        <source>Written: {name}.</source>
        <translation>Escrito: {name}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>Total of %n filing(s): {amount}</source>
        <translation>
            <numerusform>Total de %n expediente: {amount}</numerusform>
            <numerusform>Total de %n expedientes: {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the filings whose fees are to stand on one sheet.</source>
        <translation>Añada los expedientes cuyas tasas han de figurar en una misma hoja.</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>al menos {amount}</translation>
    </message>
    <message>
        <source>Amounts of the da&amp;y</source>
        <translation>Importes del &amp;día</translation>
    </message>
    <message>
        <source>Paid o&amp;n</source>
        <translation>Pagado &amp;el</translation>
    </message>
    <message>
        <source>Renewal &amp;due on</source>
        <translation>&amp;Vencimiento de la renovación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Subsequent designation</source>
        <translation>Designación posterior</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Note about the term</source>
        <translation>Nota sobre la indicación</translation>
    </message>
    <message>
        <source>Source of the term</source>
        <translation>Fuente de la indicación</translation>
    </message>
    <message>
        <source>Reviewer of the term</source>
        <translation>Revisor de la indicación</translation>
    </message>
    <message>
        <source>&amp;Note about this term</source>
        <translation>&amp;Nota sobre esta indicación</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>Rev&amp;iewer</source>
        <translation>Revi&amp;sor</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ignore finding</source>
        <translation>Ignorar la observación</translation>
    </message>
    <message>
        <source>Heed finding</source>
        <translation>Volver a tener en cuenta la observación</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>PackDiffDialog</name>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Find a wording or a class</source>
        <translation>Buscar un enunciado o una clase</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>All changes ({count})</source>
        <translation>Todos los cambios ({count})</translation>
    </message>
    <message>
        <source>Compared in: {languages}.</source>
        <translation>Comparados en: {languages}.</translation>
    </message>
    <message>
        <source>The two packs have no language in common; nothing can be compared.</source>
        <translation>Los dos paquetes no tienen ningún idioma en común; no se puede comparar nada.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>&amp;Antes:</translation>
    </message>
    <message>
        <source>&amp;Now:</source>
        <translation>A&amp;hora:</translation>
    </message>
</context>
<context>
    <name>PackDiffModel</name>
    <message>
        <source>Moved to another class</source>
        <translation>Trasladado a otra clase</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Con nuevo enunciado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>PackFacts</name>
    <message>
        <source>Notes from reading the files:</source>
        <translation>Notas sobre la lectura de los archivos:</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Elaborado el</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Instalado el</translation>
    </message>
    <message>
        <source>a newer edition is probably in force</source>
        <translation>probablemente hay una edición más reciente en vigor</translation>
    </message>
    <message>
        <source>official, unchanged</source>
        <translation>oficial, sin cambios</translation>
    </message>
    <message>
        <source>not official</source>
        <translation>no oficial</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
</context>
<context>
    <name>PacksModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>In use, old</source>
        <translation>En uso, antiguo</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Sin vigor</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>About the chosen pack</source>
        <translation>Acerca del paquete elegido</translation>
    </message>
    <message>
        <source>Data packs</source>
        <translation>Paquetes de datos</translation>
    </message>
    <message>
        <source>&amp;Install from files…</source>
        <translation>&amp;Instalar desde archivos…</translation>
    </message>
    <message>
        <source>&amp;Update from the publisher…</source>
        <translation>Act&amp;ualizar desde el editor…</translation>
    </message>
    <message>
        <source>Put in for&amp;ce</source>
        <translation>Poner en vi&amp;gor</translation>
    </message>
    <message>
        <source>Put &amp;out of force</source>
        <translation>Dejar &amp;sin vigor</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;What changed…</source>
        <translation>Qué ha &amp;cambiado…</translation>
    </message>
    <message>
        <source>Go &amp;back one step</source>
        <translation>&amp;Retroceder un paso</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Install vocabularies</source>
        <translation>Instalar vocabularios</translation>
    </message>
    <message>
        <source>Vocabularies ({patterns})</source>
        <translation>Vocabularios ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Todos los archivos ({patterns})</translation>
    </message>
    <message>
        <source>Update from the publisher</source>
        <translation>Actualizar desde el editor</translation>
    </message>
    <message>
        <source>Address of the publisher&apos;s list of packs, or of one file (https://…):</source>
        <translation>Dirección de la lista de paquetes del editor, o de un solo archivo (https://…):</translation>
    </message>
    <message>
        <source>{pack} is in force.</source>
        <translation>{pack} está en vigor.</translation>
    </message>
    <message>
        <source>{pack} is out of force.</source>
        <translation>{pack} ha quedado sin vigor.</translation>
    </message>
    <message>
        <source>{pack} is removed. “Go back one step” brings it back.</source>
        <translation>{pack} se ha quitado. «Retroceder un paso» lo recupera.</translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation>Deshecho: {change}.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stopped; the packs are as they were.</source>
        <translation>Detenido; los paquetes están como estaban.</translation>
    </message>
    <message>
        <source>It was too late to stop. {outcome}</source>
        <translation>Era demasiado tarde para detenerlo. {outcome}</translation>
    </message>
    <message>
        <source>All packs are up to date.</source>
        <translation>Todos los paquetes están actualizados.</translation>
    </message>
    <message>
        <source>Installed and in force: {packs}.</source>
        <translation>Instalado y en vigor: {packs}.</translation>
    </message>
    <message>
        <source>Nobody has told the SHA-256 of this file beforehand; it is {digest}. Compare it with what the publisher says.</source>
        <translation>Nadie ha anunciado el SHA-256 de este archivo; es {digest}. Compárelo con lo que dice el editor.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Leyendo los archivos…</translation>
    </message>
    <message>
        <source>Changing the packs…</source>
        <translation>Modificando los paquetes…</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>Preparando la búsqueda…</translation>
    </message>
    <message>
        <source>Fetching {name}…</source>
        <translation>Descargando {name}…</translation>
    </message>
    <message>
        <source>Looking at the installed packs…</source>
        <translation>Examinando los paquetes instalados…</translation>
    </message>
    <message>
        <source>&lt;h3&gt;No packs are installed yet&lt;/h3&gt;&lt;p&gt;Until you install one, gsfiler checks against a starter vocabulary of its own, which is not official.&lt;/p&gt;&lt;p&gt;WIPO publishes the master files of the Nice Classification: one zip with the structure and one with the texts of an edition. Choose both together, or drop them here. A snapshot of the Madrid Goods &amp;amp; Services Manager, a TMclass export or your firm&apos;s own list installs the same way.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Todavía no hay paquetes instalados&lt;/h3&gt;&lt;p&gt;Mientras no instale ninguno, gsfiler comprueba con su propio vocabulario inicial, que no es oficial.&lt;/p&gt;&lt;p&gt;La OMPI publica los archivos maestros de la Clasificación de Niza: un zip con la estructura y otro con los textos de una edición. Elija los dos juntos, o suéltelos aquí. Una copia del Gestor de Productos y Servicios de Madrid (MGS), una exportación de TMclass o la lista de su despacho se instalan del mismo modo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Paquetes instalados</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>African Intellectual Property Organization</source>
        <translation>Organización Africana de la Propiedad Intelectual</translation>
    </message>
    <message>
        <source>African Regional Intellectual Property Organization</source>
        <translation>Organización Regional Africana de la Propiedad Intelectual</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrein</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarús</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Benelux</source>
        <translation>Benelux</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhután</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation>Bonaire, San Eustaquio y Saba</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Isla Bouvet</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>Brunei Darussalam</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Community Plant Variety Office</source>
        <translation>Oficina Comunitaria de Variedades Vegetales</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoras</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Democratic People&apos;s Republic of Korea</source>
        <translation>República Popular Democrática de Corea</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>República Democrática del Congo</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Eurasian Patent Organization</source>
        <translation>Organización Eurasiática de Patentes</translation>
    </message>
    <message>
        <source>European Patent Office</source>
        <translation>Oficina Europea de Patentes</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>Falkland Islands (Malvinas)</source>
        <translation>Islas Malvinas (Falkland)</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlandia</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Gulf Cooperation Council</source>
        <translation>Consejo de Cooperación del Golfo</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Holy See</source>
        <translation>Santa Sede</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>International Bureau of WIPO</source>
        <translation>Oficina Internacional de la OMPI</translation>
    </message>
    <message>
        <source>International Union for the Protection of New Varieties of Plants</source>
        <translation>Unión Internacional para la Protección de las Obtenciones Vegetales</translation>
    </message>
    <message>
        <source>Iran (Islamic Republic of)</source>
        <translation>Irán (República Islámica del)</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajstán</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Lao People&apos;s Democratic Republic</source>
        <translation>República Democrática Popular Lao</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Malí</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelandia</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nordic Patent Institute</source>
        <translation>Instituto Nórdico de Patentes</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas Septentrionales</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua Nueva Guinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <translation>República de Corea</translation>
    </message>
    <message>
        <source>Republic of Moldova</source>
        <translation>República de Moldova</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumania</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation>Federación de Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation>Santa Elena, Ascensión y Tristán de Acuña</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint Kitts y Nevis</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Santa Lucía</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>Santo Tomé y Príncipe</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudita</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sint Maarten (Dutch part)</source>
        <translation>San Martín (parte neerlandesa)</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Georgia del Sur e Islas Sandwich del Sur</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Syrian Arab Republic</source>
        <translation>República Árabe Siria</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad y Tabago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkiye</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United Republic of Tanzania</source>
        <translation>República Unida de Tanzanía</translation>
    </message>
    <message>
        <source>United States of America</source>
        <translation>Estados Unidos de América</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Viet Nam</translation>
    </message>
    <message>
        <source>Visegrad Patent Institute</source>
        <translation>Instituto de Patentes de Visegrad</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sáhara Occidental</translation>
    </message>
    <message>
        <source>World Intellectual Property Organization</source>
        <translation>Organización Mundial de la Propiedad Intelectual</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>PartyBookDialog</name>
    <message>
        <source>Party book</source>
        <translation>Libreta de partes</translation>
    </message>
    <message>
        <source>Find by name, town or e-mail</source>
        <translation>Buscar por nombre, ciudad o correo electrónico</translation>
    </message>
    <message>
        <source>Find a party</source>
        <translation>Buscar una Parte Contratante</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>solicitante</translation>
    </message>
    <message>
        <source>Add as {role}</source>
        <translation>Añadir como {role}</translation>
    </message>
    <message>
        <source>Take as representative</source>
        <translation>Tomar como mandatario</translation>
    </message>
    <message>
        <source>Keep the parties of this filing</source>
        <translation>Guardar las partes de este expediente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>CSV, vCard ({patterns})</source>
        <translation>CSV, vCard ({patterns})</translation>
    </message>
    <message>
        <source>Import parties</source>
        <translation>Importar partes</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Address book (*.vcf)</source>
        <translation>Libreta de direcciones (*.vcf)</translation>
    </message>
    <message>
        <source>Export the party book</source>
        <translation>Exportar la libreta de partes</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>Exportado a {name}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The book is empty. Keep the parties of a filing in it.</source>
        <translation>La libreta está vacía. Guarde en ella las partes de un expediente.</translation>
    </message>
</context>
<context>
    <name>PartyList</name>
    <message>
        <source>Name or code; EU for the Union</source>
        <translation>Nombre o código; EU para la Unión</translation>
    </message>
    <message>
        <source>Find a party</source>
        <translation>Buscar una Parte Contratante</translation>
    </message>
    <message>
        <source>Designated parties</source>
        <translation>Partes Contratantes designadas</translation>
    </message>
    <message>
        <source>As in the &amp;settings</source>
        <translation>Como en la co&amp;nfiguración</translation>
    </message>
    <message>
        <source>Chosen for this list.</source>
        <translation>Elegidas para esta lista.</translation>
    </message>
    <message>
        <source>Those of the settings; a choice here is kept with the list.</source>
        <translation>Las de la configuración; lo que se elija aquí se guarda con la lista.</translation>
    </message>
    <message>
        <source>{code}  {name}</source>
        <translation>{code}  {name}</translation>
    </message>
    <message>
        <source>Parties chosen: {count}</source>
        <translation>Partes Contratantes elegidas: {count}</translation>
    </message>
    <message>
        <source>Within the European Union, which is chosen too: {codes}</source>
        <translation>Dentro de la Unión Europea, también elegida: {codes}</translation>
    </message>
    <message>
        <source>Parties as of {day}</source>
        <translation>Partes Contratantes a {day}</translation>
    </message>
</context>
<context>
    <name>PartyMergeDialog</name>
    <message>
        <source>Import parties</source>
        <translation>Importar partes</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Qué cambia la importación</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte Contratante</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué se hace con ella</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Overwrite what the book says otherwise</source>
        <translation>Sobrescribir lo que la libreta dice de otro modo</translation>
    </message>
    <message>
        <source>&amp;Take them into the book</source>
        <translation>&amp;Llevarlas a la libreta</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>in the book already</source>
        <translation>ya está en la libreta</translation>
    </message>
    <message>
        <source>adds to an entry</source>
        <translation>completa una entrada</translation>
    </message>
    <message>
        <source>repeated, left out</source>
        <translation>repetida, se omite</translation>
    </message>
    <message>
        <source>unclear which entry, left out</source>
        <translation>no está claro qué entrada, se omite</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>line {line}:  {before}  →  {after}</source>
        <translation>línea {line}:  {before}  →  {after}</translation>
    </message>
</context>
<context>
    <name>PricesTab</name>
    <message>
        <source>&amp;Parties</source>
        <translation>&amp;Partes Contratantes</translation>
    </message>
    <message>
        <source>Codes of the parties, or “all”; empty for later requests and copies</source>
        <translation>Códigos de las Partes Contratantes, o «all» para todas; vacío para peticiones posteriores y copias</translation>
    </message>
    <message>
        <source>Holder&apos;s &amp;Office</source>
        <translation>&amp;Oficina del titular</translation>
    </message>
    <message>
        <source>Its code, as in CH</source>
        <translation>Su código, como CH</translation>
    </message>
    <message>
        <source>Amounts of the da&amp;y</source>
        <translation>Importes del &amp;día</translation>
    </message>
    <message>
        <source>Amounts of {day}.</source>
        <translation>Importes del {day}.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>the printer does not take the report.</source>
        <translation>la impresora no acepta el informe.</translation>
    </message>
    <message>
        <source>Check that it is on and connected, or save a PDF.</source>
        <translation>Compruebe que está encendida y conectada, o guarde un PDF.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>RenewalTab</name>
    <message>
        <source>&amp;Parties</source>
        <translation>&amp;Partes Contratantes</translation>
    </message>
    <message>
        <source>Codes of the parties; US=2 where a party has two of the classes only</source>
        <translation>Códigos de las Partes Contratantes; US=2 si una parte tiene solo dos de las clases</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>C&amp;lases</translation>
    </message>
    <message>
        <source>Ordinary mark</source>
        <translation>Marca ordinaria</translation>
    </message>
    <message>
        <source>Collective mark</source>
        <translation>Marca colectiva</translation>
    </message>
    <message>
        <source>Certification mark</source>
        <translation>Marca de certificación</translation>
    </message>
    <message>
        <source>&amp;Kind of mark</source>
        <translation>&amp;Tipo de marca</translation>
    </message>
    <message>
        <source>Renewal &amp;due on</source>
        <translation>&amp;Vencimiento de la renovación</translation>
    </message>
    <message>
        <source>Paid o&amp;n</source>
        <translation>Pa&amp;gado el</translation>
    </message>
    <message>
        <source>Holder&apos;s &amp;Office</source>
        <translation>&amp;Oficina del titular</translation>
    </message>
    <message>
        <source>Its code, as in CH</source>
        <translation>Su código, como CH</translation>
    </message>
    <message>
        <source>Other currencie&amp;s</source>
        <translation>Otras &amp;monedas</translation>
    </message>
    <message>
        <source>Take parties and classes &amp;from the filing</source>
        <translation>Tomar partes y clases del e&amp;xpediente</translation>
    </message>
    <message>
        <source>No party is named yet, so that only the basic fee is counted.</source>
        <translation>Aún no se nombra ninguna Parte Contratante: solo se cuenta la tasa de base.</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papel:</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Páginas: {count}</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Escribiendo el PDF…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the vocabulary; Enter adds a wording</source>
        <translation>Buscar en el vocabulario; Intro añade un enunciado</translation>
    </message>
    <message>
        <source>Search the vocabulary</source>
        <translation>Buscar en el vocabulario</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Wordings found</source>
        <translation>Enunciados encontrados</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language of the &amp;interface:</source>
        <translation>Idioma de la &amp;interfaz:</translation>
    </message>
    <message>
        <source>Takes effect when gsfiler starts again.</source>
        <translation>Surte efecto la próxima vez que se inicie gsfiler.</translation>
    </message>
    <message>
        <source>&amp;Look:</source>
        <translation>&amp;Apariencia:</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Tamaño del texto:</translation>
    </message>
    <message>
        <source>The one in force on the day</source>
        <translation>La que esté en vigor ese día</translation>
    </message>
    <message>
        <source>Language of the te&amp;rms:</source>
        <translation>Idioma de las in&amp;dicaciones:</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>&amp;Edición:</translation>
    </message>
    <message>
        <source>&amp;Designated parties:</source>
        <translation>&amp;Partes Contratantes designadas:</translation>
    </message>
    <message>
        <source>Codes of two letters (WIPO ST.3), separated by commas.</source>
        <translation>Códigos de dos letras (norma ST.3 de la OMPI), separados por comas.</translation>
    </message>
    <message>
        <source>Address for &amp;updates:</source>
        <translation>Dirección para act&amp;ualizar:</translation>
    </message>
    <message>
        <source>A publisher&apos;s list of packs. gsfiler asks it only when you say so.</source>
        <translation>La lista de paquetes de un editor. gsfiler solo la consulta cuando usted lo pide.</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>Servidor pro&amp;xy:</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s.</source>
        <translation>Vacío: el del sistema.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Buscar una tecla o lo que hace</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Al control siguiente</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation>Al control anterior</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Mayúsculas+Tab</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Abrir los menús</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Cerrar un cuadro de diálogo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>The text is too long for the editor. Save it in a file and open that.</source>
        <translation>El texto es demasiado largo para el editor. Guárdelo en un archivo y ábralo.</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Listo para firmar</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Listo para enviar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Stage: {word}, {number} of {total}</source>
        <translation>Etapa: {word}, {number} de {total}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Install the official files</source>
        <translation>Instalar los archivos oficiales</translation>
    </message>
    <message>
        <source>Choose the two zips of the Nice master files, or drop them here.</source>
        <translation>Elija los dos zip de los archivos maestros de Niza, o suéltelos aquí.</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>Type or paste goods and services.</source>
        <translation>Escriba o pegue productos y servicios.</translation>
    </message>
    <message>
        <source>New Madrid application</source>
        <translation>Nueva solicitud de Madrid</translation>
    </message>
    <message>
        <source>Form MM2, from an empty form to the package for the Office.</source>
        <translation>Formulario MM2, del formulario vacío al paquete para la Oficina.</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Text, Word, Excel, CSV, JSON, ST.96.</source>
        <translation>Texto, Word, Excel, CSV, JSON, ST.96.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>A short list with one fault of each kind.</source>
        <translation>Una lista breve con un defecto de cada tipo.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Install the official &amp;files…</source>
        <translation>Instalar los &amp;archivos oficiales…</translation>
    </message>
    <message>
        <source>Open the &amp;sample list</source>
        <translation>Abrir la lista de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Looking at the installed packs…</source>
        <translation>Examinando los paquetes instalados…</translation>
    </message>
    <message>
        <source>Terms are checked against gsfiler&apos;s own starter vocabulary, which is not official. Install the Nice master files, which WIPO publishes, to check against the official wordings.</source>
        <translation>Las indicaciones se comprueban con el vocabulario inicial de gsfiler, que no es oficial. Instale los archivos maestros de la Clasificación de Niza, que publica la OMPI, para comprobarlas con los enunciados oficiales.</translation>
    </message>
    <message>
        <source>Terms are checked against: {packs}.</source>
        <translation>Las indicaciones se comprueban con: {packs}.</translation>
    </message>
    <message>
        <source>A newer edition is probably in force.</source>
        <translation>Probablemente hay una edición más reciente en vigor.</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Archivos &amp;recientes</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>Check goods and services</source>
        <translation>Comprobar productos y servicios</translation>
    </message>
    <message>
        <source>Every term gets one verdict, with its reason, source and date. Nothing leaves this computer. Unknown is not accepted, near is not exact.</source>
        <translation>Cada indicación recibe un solo dictamen, con su motivo, fuente y fecha. Nada sale de este ordenador. Desconocido no es aceptado, próximo no es exacto.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Nice edition that terms are checked against</source>
        <translation>Edición de Niza con la que se comprueban las indicaciones</translation>
    </message>
    <message>
        <source>Changing the packs…</source>
        <translation>Modificando los paquetes…</translation>
    </message>
    <message>
        <source>Looking at the packs…</source>
        <translation>Examinando los paquetes…</translation>
    </message>
    <message>
        <source>A pack is damaged</source>
        <translation>Un paquete está dañado</translation>
    </message>
    <message>
        <source>Starter vocabulary, not official</source>
        <translation>Vocabulario inicial, no oficial</translation>
    </message>
    <message numerus="yes">
        <source>{pack} and %n more</source>
        <translation>
            <numerusform>{pack} (y %n más)</numerusform>
            <numerusform>{pack} (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Starter vocabulary of gsfiler, not official</source>
        <translation>Vocabulario inicial de gsfiler, no oficial</translation>
    </message>
    <message>
        <source>Old data: a newer edition is probably in force.</source>
        <translation>Datos antiguos: probablemente hay una edición más reciente en vigor.</translation>
    </message>
    <message>
        <source>Nice {edition}</source>
        <translation>Niza {edition}</translation>
    </message>
    <message>
        <source>official</source>
        <translation>oficial</translation>
    </message>
    <message>
        <source>Edition of the day</source>
        <translation>Edición del día</translation>
    </message>
    <message>
        <source>Edition {edition}</source>
        <translation>Edición {edition}</translation>
    </message>
</context>
<context>
    <name>TablesDialog</name>
    <message>
        <source>Every individual fee is known; there is nothing to fill in.</source>
        <translation>Se conocen todas las tasas individuales; no hay nada que rellenar.</translation>
    </message>
    <message>
        <source>Written: {name}. Fill in the amounts, then choose it as your fee table.</source>
        <translation>Escrito: {name}. Indique los importes y elíjala después como tabla de tasas.</translation>
    </message>
    <message>
        <source>Write a table to fill in</source>
        <translation>Escribir una tabla para rellenar</translation>
    </message>
    <message>
        <source>Fee tables ({patterns})</source>
        <translation>Tablas de tasas ({patterns})</translation>
    </message>
    <message>
        <source>fees to look up</source>
        <translation>tasas por consultar</translation>
    </message>
    <message>
        <source>Tables of fees and members</source>
        <translation>Tablas de tasas y de miembros</translation>
    </message>
    <message>
        <source>Choose a &amp;fee table…</source>
        <translation>Elegir una tabla de &amp;tasas…</translation>
    </message>
    <message>
        <source>Choose a &amp;members table…</source>
        <translation>Elegir una tabla de &amp;miembros…</translation>
    </message>
    <message>
        <source>&amp;Without it</source>
        <translation>&amp;Sin ella</translation>
    </message>
    <message>
        <source>With&amp;out it</source>
        <translation>Si&amp;n ella</translation>
    </message>
    <message>
        <source>Write a table to fill &amp;in…</source>
        <translation>Escribir una tabla para &amp;rellenar…</translation>
    </message>
    <message>
        <source>Rows for the fees of the open filing that are not known, amounts left empty</source>
        <translation>Filas para las tasas del expediente abierto que no se conocen, con los importes vacíos</translation>
    </message>
    <message>
        <source>Your own table lies over ours: where it knows an amount or a fact of the day, that one counts. The file stays where it is and is read again at every start. Fees are JSON or CSV, members JSON; “gsfiler schema fee_table” and “gsfiler schema members” describe them.</source>
        <translation>Su propia tabla va por delante de la nuestra: el importe o el dato que conozca para el día es el que cuenta. El archivo se queda donde está y se lee de nuevo en cada inicio. Las tasas van en JSON o CSV, los miembros en JSON; «gsfiler schema fee_table» y «gsfiler schema members» los describen.</translation>
    </message>
    <message>
        <source>Members tables ({patterns})</source>
        <translation>Tablas de miembros ({patterns})</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tasas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TermsActions</name>
    <message>
        <source>&amp;Acceptance by parties</source>
        <translation>&amp;Aceptación por Parte Contratante</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Nueva lista</translation>
    </message>
    <message>
        <source>&amp;Open a list…</source>
        <translation>&amp;Abrir una lista…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Buscar y reem&amp;plazar…</translation>
    </message>
    <message>
        <source>Search the &amp;vocabulary</source>
        <translation>Buscar en el &amp;vocabulario</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Observación &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Observación &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Use the best wording</source>
        <translation>&amp;Usar el mejor enunciado</translation>
    </message>
    <message>
        <source>&amp;Fix this term</source>
        <translation>&amp;Corregir esta indicación</translation>
    </message>
    <message>
        <source>Fix &amp;all that is safe</source>
        <translation>Corregir &amp;todo lo seguro</translation>
    </message>
    <message>
        <source>&amp;Ignore the finding…</source>
        <translation>&amp;Ignorar la observación…</translation>
    </message>
    <message>
        <source>&amp;Move to class…</source>
        <translation>&amp;Mover a la clase…</translation>
    </message>
    <message>
        <source>Remove the &amp;terms</source>
        <translation>&amp;Quitar las indicaciones</translation>
    </message>
    <message>
        <source>&amp;Sort and renumber by class</source>
        <translation>&amp;Ordenar y renumerar por clase</translation>
    </message>
    <message>
        <source>Sort alphabetically &amp;within classes</source>
        <translation>Ordenar alfabéticamente &amp;dentro de las clases</translation>
    </message>
    <message>
        <source>Remove &amp;duplicates</source>
        <translation>Quitar las &amp;repeticiones</translation>
    </message>
    <message>
        <source>Designated parties of this list…</source>
        <translation>Partes Contratantes designadas de esta lista…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Nothing could be mended safely; near wordings are left to you.</source>
        <translation>No se podía corregir nada con seguridad; los enunciados próximos quedan a su criterio.</translation>
    </message>
    <message>
        <source>Fix this term</source>
        <translation>Corregir esta indicación</translation>
    </message>
    <message>
        <source>Some terms have no verdict yet. Try again once they have.</source>
        <translation>Algunas indicaciones aún no tienen dictamen. Inténtelo de nuevo cuando lo tengan.</translation>
    </message>
    <message>
        <source>Fix all that is safe</source>
        <translation>Corregir todo lo seguro</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>Mover a la clase</translation>
    </message>
    <message>
        <source>Move “{term}” to class:</source>
        <translation>Mover «{term}» a la clase:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>Quitar las repeticiones</translation>
    </message>
</context>
<context>
    <name>TermsEditions</name>
    <message>
        <source>The other vocabulary changes no verdict of this list.</source>
        <translation>El otro vocabulario no cambia ningún dictamen de esta lista.</translation>
    </message>
    <message>
        <source>{count} × {old} → {new}</source>
        <translation>{count} × {old} → {new}</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Ir al primero</translation>
    </message>
</context>
<context>
    <name>TermsEditor</name>
    <message>
        <source>List of goods and services</source>
        <translation>Lista de productos y servicios</translation>
    </message>
    <message>
        <source>Type or paste a list of goods and services, or drop a file here.

Class 9: computer software; spectacles.
Class 25: hats; sports shoes.</source>
        <translation>Escriba o pegue una lista de productos y servicios, o suelte aquí un archivo.

Class 9: computer software; spectacles.
Class 25: hats; sports shoes.</translation>
    </message>
    <message>
        <source>The clipboard holds no text, so nothing was pasted. Copy the list itself; a picture of a list must be typed or have its text recognised first.</source>
        <translation>El portapapeles no contiene texto, así que no se pegó nada. Copie la lista misma; la imagen de una lista hay que escribirla o reconocer antes su texto.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>El portapapeles</translation>
    </message>
    <message>
        <source>What is on the clipboard is not text, so nothing was pasted. Open the file it comes from with File, Open.</source>
        <translation>Lo que hay en el portapapeles no es texto, así que no se pegó nada. Abra el archivo del que procede con Archivo, Abrir.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>{what} holds {length} characters; the window takes at most {most} at a time. Split it, or check it with “gsfiler check”; nothing was changed.</source>
        <translation>{what}: {length} caracteres; la ventana admite como máximo {most} a la vez. Divida el texto, o compruébelo con «gsfiler check»; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>TermsLayout</name>
    <message>
        <source>Previous finding</source>
        <translation>Observación anterior</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Observación siguiente</translation>
    </message>
    <message>
        <source>Fix all safe</source>
        <translation>Corregir todo lo seguro</translation>
    </message>
    <message>
        <source>What is shown beside the list</source>
        <translation>Lo que se muestra junto a la lista</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Dictámenes</translation>
    </message>
    <message>
        <source>Acceptance by parties</source>
        <translation>Aceptación por Parte Contratante</translation>
    </message>
</context>
<context>
    <name>TermsLive</name>
    <message>
        <source>The list holds more than {most} terms; those after them are not checked here. Split it, or check it with “gsfiler check”.</source>
        <translation>La lista contiene más de {most} indicaciones; las siguientes no se comprueban aquí. Divídala, o compruébela con «gsfiler check».</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
</context>
<context>
    <name>TermsMatrix</name>
    <message>
        <source>Designated parties</source>
        <translation>Partes Contratantes designadas</translation>
    </message>
    <message>
        <source>{party}: {answer}.</source>
        <translation>{party}: {answer}.</translation>
    </message>
    <message>
        <source>No installed pack answers for exactly this wording in this class.</source>
        <translation>Ningún paquete instalado responde por exactamente este enunciado en esta clase.</translation>
    </message>
    <message>
        <source>{answer} by {pack}</source>
        <translation>{answer} según {pack}</translation>
    </message>
    <message>
        <source>{pack} ({count})</source>
        <translation>{pack} ({count})</translation>
    </message>
    <message>
        <source>Answers come from: {packs}.</source>
        <translation>Las respuestas proceden de: {packs}.</translation>
    </message>
    <message>
        <source>No installed pack answers for {parties}; no data is not acceptance.</source>
        <translation>Ningún paquete instalado responde por {parties}; la falta de datos no es aceptación.</translation>
    </message>
    <message>
        <source>{pack}, undated</source>
        <translation>{pack}, sin fecha</translation>
    </message>
    <message>
        <source>{pack}, of {day}</source>
        <translation>{pack}, del {day}</translation>
    </message>
</context>
<context>
    <name>TermsMending</name>
    <message>
        <source>Use wording</source>
        <translation>Usar el enunciado</translation>
    </message>
    <message>
        <source>Taken: “{wording}” – {scope}. Undo takes it back.</source>
        <translation>Tomado: «{wording}» – {scope}. Deshacer lo retira.</translation>
    </message>
    <message>
        <source>The list changed meanwhile, so nothing was done. Try again.</source>
        <translation>La lista cambió entretanto, así que no se hizo nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Add wording</source>
        <translation>Añadir el enunciado</translation>
    </message>
    <message>
        <source>“{wording}” turns the meaning round; choose it with Enter if it is meant.</source>
        <translation>«{wording}» invierte el sentido; elíjalo con Intro si es lo que se quiere decir.</translation>
    </message>
    <message>
        <source>Added to class {number}: {wording}</source>
        <translation>Añadido a la clase {number}: {wording}</translation>
    </message>
    <message>
        <source>Ignore a finding</source>
        <translation>Ignorar una observación</translation>
    </message>
    <message>
        <source>{sentence}

Why may it be ignored here? The reason is kept.</source>
        <translation>{sentence}

¿Por qué se puede ignorar aquí? El motivo se conserva.</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Enunciado propuesto</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorada</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Workbench</source>
        <translation>Mesa de trabajo</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>la lista</translation>
    </message>
    <message>
        <source>Some terms could not be checked.</source>
        <translation>Algunas indicaciones no se pudieron comprobar.</translation>
    </message>
    <message>
        <source>No term asks anything.</source>
        <translation>Ninguna indicación requiere nada.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>TermsPasting</name>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>Several files were dropped; the first is opened.</source>
        <translation>Se soltaron varios archivos; se abre el primero.</translation>
    </message>
</context>
<context>
    <name>TermsStoring</name>
    <message>
        <source>Replace it</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>This list was checked against NCL {edition}.</source>
        <translation>Esta lista se comprobó con la NCL {edition}.</translation>
    </message>
    <message>
        <source>Use that edition</source>
        <translation>Usar esa edición</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>{name} holds the text alone. To keep notes and ignored findings too, save as a gsfiler list.</source>
        <translation>{name} solo contiene el texto. Para conservar también las notas y las observaciones ignoradas, guárdelo como lista de gsfiler.</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>Exportado a {name}.</translation>
    </message>
    <message>
        <source>Exported to {name}, without verdicts: some terms have none yet.</source>
        <translation>Exportado a {name}, sin dictámenes: algunas indicaciones aún no lo tienen.</translation>
    </message>
    <message>
        <source>{name} is no longer on the disk. Your list is still here; save it to write the file again.</source>
        <translation>{name} ya no está en el disco. Su lista sigue aquí; guárdela para volver a escribir el archivo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{name} was changed on the disk by somebody else. Your list here is unchanged; save it under another name, or read the file again.</source>
        <translation>Otra persona modificó {name} en el disco. Su lista aquí no ha cambiado; guárdela con otro nombre, o vuelva a leer el archivo.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>A list that was not saved was found.</source>
        <translation>Se encontró una lista sin guardar.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Restored what was not saved when gsfiler ended.</source>
        <translation>Se recuperó lo que no estaba guardado cuando se cerró gsfiler.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved. Save them?</source>
        <translation>{name} tiene cambios sin guardar. ¿Desea guardarlos?</translation>
    </message>
</context>
<context>
    <name>TermsTable</name>
    <message>
        <source>Each term gets its verdict here as you type or paste; F8 goes from finding to finding.</source>
        <translation>Cada indicación recibe aquí su dictamen en cuanto escribe o pega; F8 pasa de una observación a otra.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Dictámenes</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Install vocabulary…</source>
        <translation>&amp;Instalar un vocabulario…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Confi&amp;guración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Ór&amp;denes…</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Te&amp;xto más grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto &amp;más pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Tamaño habitual del texto</translation>
    </message>
    <message>
        <source>Look of the &amp;system</source>
        <translation>Aparie&amp;ncia del sistema</translation>
    </message>
    <message>
        <source>&amp;Light look</source>
        <translation>Apariencia c&amp;lara</translation>
    </message>
    <message>
        <source>&amp;Dark look</source>
        <translation>Apariencia &amp;oscura</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto &amp;contraste</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>&amp;About gsfiler…</source>
        <translation>A&amp;cerca de gsfiler…</translation>
    </message>
</context>
<context>
    <name>WindowFiles</name>
    <message>
        <source>{path} is not there any more; it was moved or deleted.</source>
        <translation>{path} ya no existe; se movió o se borró.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Wrong class</source>
        <translation>Clase errónea</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Vago</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Wrong language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Defectuoso</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>The wording stands in the vocabulary, in this class.</source>
        <translation>El enunciado figura en el vocabulario, en esta clase.</translation>
    </message>
    <message>
        <source>The same wording but for number, spelling, hyphens or a plain inversion.</source>
        <translation>El mismo enunciado salvo el número, la ortografía, los guiones o una simple inversión.</translation>
    </message>
    <message>
        <source>Close to a wording, which is shown; near is not exact.</source>
        <translation>Próximo a un enunciado, que se muestra; próximo no es exacto.</translation>
    </message>
    <message>
        <source>The wording belongs in another class.</source>
        <translation>El enunciado pertenece a otra clase.</translation>
    </message>
    <message>
        <source>Offices refuse it as too vague, or nothing tells which class it belongs in.</source>
        <translation>Las Oficinas lo rechazan por demasiado vago, o nada dice a qué clase pertenece.</translation>
    </message>
    <message>
        <source>It stood in another edition and does not stand in this one.</source>
        <translation>Figuraba en otra edición y no figura en esta.</translation>
    </message>
    <message>
        <source>It is wording in another language; its twin is offered.</source>
        <translation>Es un enunciado en otro idioma; se propone su equivalente.</translation>
    </message>
    <message>
        <source>A bracket, a sign or the class is damaged; the place is named.</source>
        <translation>Un paréntesis, un signo o la clase está dañado; se nombra el lugar.</translation>
    </message>
    <message>
        <source>Not found: neither accepted nor wrong.</source>
        <translation>No se encuentra: ni aceptado ni incorrecto.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>recalled, not verified</source>
        <translation>de memoria, sin verificar</translation>
    </message>
    <message>
        <source>grown old</source>
        <translation>anticuado</translation>
    </message>
    <message>
        <source>put in force only {packs}</source>
        <translation>puesto en vigor solo: {packs}</translation>
    </message>
    <message>
        <source>put in force {packs}</source>
        <translation>puesto en vigor: {packs}</translation>
    </message>
    <message>
        <source>put out of force {packs}</source>
        <translation>dejado sin vigor: {packs}</translation>
    </message>
    <message>
        <source>installed {packs}</source>
        <translation>instalado: {packs}</translation>
    </message>
    <message>
        <source>removed {packs}</source>
        <translation>quitado: {packs}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>such as {date}</source>
        <translation>como {date}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>The mark, {name}</source>
        <translation>La marca, {name}</translation>
    </message>
</context>
</TS>
