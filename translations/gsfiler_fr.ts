<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About gsfiler</source>
        <translation>À propos de gsfiler</translation>
    </message>
    <message>
        <source>Starter vocabulary of gsfiler, not official</source>
        <translation>Vocabulaire de départ de gsfiler, non officiel</translation>
    </message>
    <message>
        <source>Checks goods and services and prepares filings, offline. Apache-2.0.</source>
        <translation>Vérifie les produits et services et prépare les demandes, hors ligne. Apache-2.0.</translation>
    </message>
    <message>
        <source>Vocabularies in use</source>
        <translation>Vocabulaires utilisés</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Composants</translation>
    </message>
</context>
<context>
    <name>Authorities</name>
    <message>
        <source>Common Communication of the EU trade mark Offices on the general indications of the Nice class headings, v1.2; https://www.ie-forum.nl/artikelen/vijf-termen-uit-class-headings-moeten-duidelijker-volgens-gemeenschappelijke-mededeling-van-de-merkenbureaus-van-de-eu-1</source>
        <translation>Communication commune des offices de marques de l’UE sur les indications générales des intitulés de classe de Nice, v1.2&#xa0;; https://www.ie-forum.nl/artikelen/vijf-termen-uit-class-headings-moeten-duidelijker-volgens-gemeenschappelijke-mededeling-van-de-merkenbureaus-van-de-eu-1</translation>
    </message>
    <message>
        <source>Common Communication on the general indications of the Nice class headings, first list of eleven; https://ip4all.com/common-communication-on-the-common-practice-on-the-general-indications-of-the-nice-class-headings</source>
        <translation>Communication commune sur les indications générales des intitulés de classe de Nice, première liste de onze&#xa0;; https://ip4all.com/common-communication-on-the-common-practice-on-the-general-indications-of-the-nice-class-headings</translation>
    </message>
    <message>
        <source>Comparison with the installed vocabulary</source>
        <translation>Comparaison avec le vocabulaire installé</translation>
    </message>
    <message>
        <source>EUIPO practice</source>
        <translation>pratique de l’EUIPO</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(d)(vi)</source>
        <translation>Règle 9.5)d)vi) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(4)(a)(xiii) and 12(8bis)</source>
        <translation>Règles 9.4)a)xiii) et 12.8bis) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Nice Agreement, Article 3(3)</source>
        <translation>Arrangement de Nice, article 3.3)</translation>
    </message>
    <message>
        <source>Reading lists</source>
        <translation>Lecture des listes</translation>
    </message>
    <message>
        <source>Madrid Rule 12(1); Article 3(2) of the Protocol</source>
        <translation>Règle 12.1) du règlement de Madrid&#xa0;; article 3.2) du Protocole</translation>
    </message>
    <message>
        <source>Administrative Instructions under the Madrid Protocol (Fedlex), text in force on 1 February 2020; https://fedlex.data.admin.ch/eli/cc/2020/338</source>
        <translation>Instructions administratives du Protocole de Madrid (Fedlex), texte en vigueur le 1er février 2020&#xa0;; https://fedlex.data.admin.ch/eli/cc/2020/338</translation>
    </message>
    <message>
        <source>Administrative Instructions, Section 12(c)</source>
        <translation>Instructions administratives, instruction 12.c)</translation>
    </message>
    <message>
        <source>Administrative Instructions, Section 13</source>
        <translation>Instructions administratives, instruction 13</translation>
    </message>
    <message>
        <source>Article 8(7) of the Protocol; Rule 35(2)</source>
        <translation>Article 8.7) du Protocole&#xa0;; règle 35.2)</translation>
    </message>
    <message>
        <source>Article 9sexies(1)(b) of the Protocol</source>
        <translation>Article 9sexies.1)b) du Protocole</translation>
    </message>
    <message>
        <source>Every file of a package has a document kind</source>
        <translation>Chaque fichier d’un paquet porte un type de document</translation>
    </message>
    <message>
        <source>Fees of the Madrid system</source>
        <translation>Émoluments et taxes du système de Madrid</translation>
    </message>
    <message>
        <source>Individual fees are counted on the classes a party is designated for</source>
        <translation>Les taxes individuelles se comptent d’après les classes pour lesquelles une partie contractante est désignée</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 14(4) and (5)</source>
        <translation>Protocole de Madrid, article 14.4) et 5)</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 14(5)</source>
        <translation>Protocole de Madrid, article 14.5)</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 2(1)</source>
        <translation>Protocole de Madrid, article 2.1)</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 2(1); Madrid Rule 9(5)(b)</source>
        <translation>Protocole de Madrid, article 2.1)&#xa0;; règle 9.5)b) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 2(1); Madrid Rule 9(5)(b)(i) and (ii)</source>
        <translation>Protocole de Madrid, article 2.1)&#xa0;; règle 9.5)b)i) et ii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 2(1); Madrid Rule 9(5)(d)(ii)</source>
        <translation>Protocole de Madrid, article 2.1)&#xa0;; règle 9.5)d)ii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 2(1); Rule 9(5)(b)</source>
        <translation>Protocole de Madrid, article 2.1)&#xa0;; règle 9.5)b)</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 3(1); Madrid Rules 9(5)(b) and 11(4)(a)(vii)</source>
        <translation>Protocole de Madrid, article 3.1)&#xa0;; règles 9.5)b) et 11.4)a)vii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 3(4); Madrid Rule 4</source>
        <translation>Protocole de Madrid, article 3.4)&#xa0;; règle 4 du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 3bis</source>
        <translation>Protocole de Madrid, article 3bis</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 3bis; Madrid Rule 24(1)(a) and (3)(a)(i) to (iii)</source>
        <translation>Protocole de Madrid, article 3bis&#xa0;; règle 24.1)a) et 3)a)i) à iii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 3ter</source>
        <translation>Protocole de Madrid, article 3ter</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 3ter(1); Madrid Rules 9(4)(a)(xv) and 15(1)(a)(ii)</source>
        <translation>Protocole de Madrid, article 3ter.1)&#xa0;; règles 9.4)a)xv) et 15.1)a)ii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 3ter: a State and its union</source>
        <translation>Protocole de Madrid, article 3ter&#xa0;: un État et son union</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 4(2)</source>
        <translation>Protocole de Madrid, article 4.2)</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 4(2); Paris Convention, Article 4</source>
        <translation>Protocole de Madrid, article 4.2)&#xa0;; Convention de Paris, article 4</translation>
    </message>
    <message>
        <source>Madrid Protocol, Article 6(2) and (3)</source>
        <translation>Protocole de Madrid, article 6.2) et 3)</translation>
    </message>
    <message>
        <source>Madrid Protocol, Articles 2(2) and 9quater; Madrid Rule 9(1)</source>
        <translation>Protocole de Madrid, articles 2.2) et 9quater&#xa0;; règle 9.1) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Protocol, Articles 3ter and 9quater</source>
        <translation>Protocole de Madrid, articles 3ter et 9quater</translation>
    </message>
    <message>
        <source>Madrid Protocol, English text (Verdragenbank, BWBV0003002)</source>
        <translation>Protocole de Madrid, texte anglais (Verdragenbank, BWBV0003002)</translation>
    </message>
    <message>
        <source>Madrid Protocol, English text as amended in 2006 and 2007</source>
        <translation>Protocole de Madrid, texte anglais tel que modifié en 2006 et 2007</translation>
    </message>
    <message>
        <source>Madrid Rule 13(1)</source>
        <translation>Règle 13.1) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 24(2)(a) and (6)</source>
        <translation>Règle 24.2)a) et 6) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 24(3)(a)(iv)</source>
        <translation>Règle 24.3)a)iv) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 24(3)(b), (3)(c)(iii) and (5)</source>
        <translation>Règle 24.3)b), 3)c)iii) et 5) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 3(1)</source>
        <translation>Règle 3.1) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 3(2)</source>
        <translation>Règle 3.2) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 3(2)(b)</source>
        <translation>Règle 3.2)b) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 35(1)</source>
        <translation>Règle 35.1) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 6(1)</source>
        <translation>Règle 6.1) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 6(2)(iv)</source>
        <translation>Règle 6.2)iv) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 8(2)</source>
        <translation>Règle 8.2) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(2)(b)</source>
        <translation>Règle 9.2)b) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(i); Administrative Instructions, Section 12(a) and (b)</source>
        <translation>Règle 9.4)a)i) du règlement de Madrid&#xa0;; Instructions administratives, instruction 12.a) et b)</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(ii)</source>
        <translation>Règle 9.4)a)ii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(ii); Administrative Instructions, Section 12(d)</source>
        <translation>Règle 9.4)a)ii) du règlement de Madrid&#xa0;; Instructions administratives, instruction 12.d)</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(iv)</source>
        <translation>Règle 9.4)a)iv) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(v)</source>
        <translation>Règle 9.4)a)v) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(v) and (vii)</source>
        <translation>Règle 9.4)a)v) et vii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(vi) and (vii)</source>
        <translation>Règle 9.4)a)vi) et vii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(vi): standard characters</source>
        <translation>Règle 9.4)a)vi) du règlement de Madrid&#xa0;: caractères standard</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(xi) and (b)(vi)</source>
        <translation>Règle 9.4)a)xi) et b)vi) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(xii)</source>
        <translation>Règle 9.4)a)xii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(xiii)</source>
        <translation>Règle 9.4)a)xiii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(xiii): order of classes</source>
        <translation>Règle 9.4)a)xiii) du règlement de Madrid&#xa0;: ordre des classes</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(b)(i) and (ii)</source>
        <translation>Règle 9.4)b)i) et ii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(b)(iv)</source>
        <translation>Règle 9.4)b)iv) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(b)(v)</source>
        <translation>Règle 9.4)b)v) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(b)(vi): descriptions that designated Offices may ask</source>
        <translation>Règle 9.4)b)vi) du règlement de Madrid&#xa0;: descriptions que des offices désignés peuvent demander</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(b) and (d)</source>
        <translation>Règle 9.5)b) et d) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(c)</source>
        <translation>Règle 9.5)c) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(d)(iv), (vi) and (e)</source>
        <translation>Règle 9.5)d)iv), vi) et e) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(f) and (g)</source>
        <translation>Règle 9.5)f) et g) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(f)(ii)</source>
        <translation>Règle 9.5)f)ii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(g)(i)</source>
        <translation>Règle 9.5)g)i) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(g)(i); Information Notice 2/2004</source>
        <translation>Règle 9.5)g)i) du règlement de Madrid&#xa0;; avis d’information 2/2004</translation>
    </message>
    <message>
        <source>Madrid Rule 9(5)(g)(ii)</source>
        <translation>Règle 9.5)g)ii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 3(1)(b) and (c), 3(2)(a) and 9(4)(a)(iii)</source>
        <translation>Règles 3.1)b) et c), 3.2)a) et 9.4)a)iii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 3, 20bis, 24 and 25 as amended</source>
        <translation>Règles 3, 20bis, 24 et 25 du règlement de Madrid telles que modifiées</translation>
    </message>
    <message>
        <source>Madrid Rules 4(4) and 14(2)(i); Paris Convention, Article 4C</source>
        <translation>Règles 4.4) et 14.2)i) du règlement de Madrid&#xa0;; Convention de Paris, article 4C</translation>
    </message>
    <message>
        <source>Madrid Rules 6(1) and 11(7)</source>
        <translation>Règles 6.1) et 11.7) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 6(1), 6(2)(ii) and 9(4)(a)(xi)</source>
        <translation>Règles 6.1), 6.2)ii) et 9.4)a)xi) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 6(4)(b) and 9(4)(b)(iii)</source>
        <translation>Règles 6.4)b) et 9.4)b)iii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 7(2) and 9(5)(f)(i); 15 U.S.C. 1141(5)</source>
        <translation>Règles 7.2) et 9.5)f)i) du règlement de Madrid&#xa0;; 15 U.S.C. 1141(5)</translation>
    </message>
    <message>
        <source>Madrid Rules 7(2), 9(5)(f)(i) and 11(6)</source>
        <translation>Règles 7.2), 9.5)f)i) et 11.6) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(2)(b) and 11(4)(a)(vi)</source>
        <translation>Règles 9.2)b) et 11.4)a)vi) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(3), 9(4)(a)(xiv), 10(2) and 34(5)</source>
        <translation>Règles 9.3), 9.4)a)xiv), 10.2) et 34.5) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(4)(a)(ix) and 9(5)(d)(iii)</source>
        <translation>Règles 9.4)a)ix) et 9.5)d)iii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(4)(a)(vii) and 9(5)(d)(v)</source>
        <translation>Règles 9.4)a)vii) et 9.5)d)v) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(4)(a)(viibis) and 9(5)(d)(iii)</source>
        <translation>Règles 9.4)a)viibis) et 9.5)d)iii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(4)(a)(viii) and 9(5)(d)(iii)</source>
        <translation>Règles 9.4)a)viii) et 9.5)d)iii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(4)(a)(x) and 9(5)(d)(iii)</source>
        <translation>Règles 9.4)a)x) et 9.5)d)iii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(4)(a)(xiii) and 15(1)(a)(iv)</source>
        <translation>Règles 9.4)a)xiii) et 15.1)a)iv) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rules 9(5)(d) and 11(4)(a)(iv)</source>
        <translation>Règles 9.5)d) et 11.4)a)iv) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Members of the Madrid system</source>
        <translation>Membres du système de Madrid</translation>
    </message>
    <message>
        <source>Nice Agreement and Classification, recalled</source>
        <translation>Arrangement et classification de Nice, de mémoire</translation>
    </message>
    <message>
        <source>Nice Agreement, Article 1: classes 1 to 45</source>
        <translation>Arrangement de Nice, article premier&#xa0;: classes 1 à 45</translation>
    </message>
    <message>
        <source>Nice Agreement, Article 3(3): the edition in force</source>
        <translation>Arrangement de Nice, article 3.3)&#xa0;: l’édition en vigueur</translation>
    </message>
    <message>
        <source>Nice Agreement; versions of the classification appear each 1 January, recalled</source>
        <translation>Arrangement de Nice&#xa0;; les versions de la classification paraissent chaque 1er janvier, de mémoire</translation>
    </message>
    <message>
        <source>One XML, relative paths, a document kind on every file</source>
        <translation>Un seul XML, des chemins relatifs, un type de document pour chaque fichier</translation>
    </message>
    <message>
        <source>Paris Convention and TRIPS Agreement, recalled</source>
        <translation>Convention de Paris et Accord sur les ADPIC, de mémoire</translation>
    </message>
    <message>
        <source>Paris Convention, Article 4: an earlier filing</source>
        <translation>Convention de Paris, article 4&#xa0;: un dépôt antérieur</translation>
    </message>
    <message>
        <source>Paris Convention, Article 4; Madrid Rule 9(4)(a)(iv)</source>
        <translation>Convention de Paris, article 4&#xa0;; règle 9.4)a)iv) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Paris Convention, Article 4A; TRIPS Agreement, Article 2</source>
        <translation>Convention de Paris, article 4A&#xa0;; Accord sur les ADPIC, article 2</translation>
    </message>
    <message>
        <source>Reading address books</source>
        <translation>Lecture de carnets d’adresses</translation>
    </message>
    <message>
        <source>Regulations under the Madrid Protocol, Rule 3 as in force since 1 November 2022 (RIS); https://360.lexisnexis.at/d/L-20011112-A3</source>
        <translation>Règlement d’exécution du Protocole de Madrid, règle 3 en vigueur depuis le 1er novembre 2022 (RIS)&#xa0;; https://360.lexisnexis.at/d/L-20011112-A3</translation>
    </message>
    <message>
        <source>Regulations under the Madrid Protocol, SR 0.232.112.21 (Fedlex), text in force on 1 February 2020; https://fedlex.data.admin.ch/eli/cc/2020/338</source>
        <translation>Règlement d’exécution du Protocole de Madrid, RS 0.232.112.21 (Fedlex), texte en vigueur le 1er février 2020&#xa0;; https://fedlex.data.admin.ch/eli/cc/2020/338</translation>
    </message>
    <message>
        <source>Regulations under the Madrid Protocol, SR 0.232.112.21 (Fedlex), text in force on 1 February 2020; the Rule was amended on 1 February 2023 and this part was not read again</source>
        <translation>Règlement d’exécution du Protocole de Madrid, RS 0.232.112.21 (Fedlex), texte en vigueur le 1er février 2020&#xa0;; la règle a été modifiée le 1er février 2023 et cette partie n’a pas été relue</translation>
    </message>
    <message>
        <source>Regulations under the Madrid Protocol, SR 0.232.112.21 (Fedlex), text in force on 1 February 2020; the Rule was amended since and this part was not read again</source>
        <translation>Règlement d’exécution du Protocole de Madrid, RS 0.232.112.21 (Fedlex), texte en vigueur le 1er février 2020&#xa0;; la règle a été modifiée depuis et cette partie n’a pas été relue</translation>
    </message>
    <message>
        <source>Regulations under the Madrid Protocol, start of Rule 9 as in force since 1 February 2023 (RIS); https://360.lexisnexis.at/d/L-20011112-A9</source>
        <translation>Règlement d’exécution du Protocole de Madrid, début de la règle 9 en vigueur depuis le 1er février 2023 (RIS)&#xa0;; https://360.lexisnexis.at/d/L-20011112-A9</translation>
    </message>
    <message>
        <source>Regulations under the Madrid Protocol, text in force on 1 February 2020</source>
        <translation>Règlement d’exécution du Protocole de Madrid, texte en vigueur le 1er février 2020</translation>
    </message>
    <message>
        <source>Regulations under the Madrid Protocol, text in force on 1 February 2020 (Fedlex), and 15 U.S.C. 1141(5)</source>
        <translation>Règlement d’exécution du Protocole de Madrid, texte en vigueur le 1er février 2020 (Fedlex), et 15 U.S.C. 1141(5)</translation>
    </message>
    <message>
        <source>Regulations under the Madrid Protocol, text in force on 1 February 2020, and the note of the Slovak Office on seniority; the Rule was amended since and this part was not read again</source>
        <translation>Règlement d’exécution du Protocole de Madrid, texte en vigueur le 1er février 2020, et note de l’office slovaque sur l’ancienneté&#xa0;; la règle a été modifiée depuis et cette partie n’a pas été relue</translation>
    </message>
    <message>
        <source>Regulations, text of 1 February 2020</source>
        <translation>Règlement d’exécution, texte du 1er février 2020</translation>
    </message>
    <message>
        <source>Rule 30</source>
        <translation>Règle 30</translation>
    </message>
    <message>
        <source>Rule 34(7)</source>
        <translation>Règle 34.7)</translation>
    </message>
    <message>
        <source>ST.96 Annex III, TrademarkTransaction</source>
        <translation>ST.96, annexe III, TrademarkTransaction</translation>
    </message>
    <message>
        <source>ST.96 Annex VI (from ST.66 version 1.1)</source>
        <translation>ST.96, annexe VI (à partir de la version 1.1 de la norme ST.66)</translation>
    </message>
    <message>
        <source>Schedule of Fees under the Madrid Protocol (Fedlex), text in force on 1 February 2020; https://fedlex.data.admin.ch/eli/cc/2020/338</source>
        <translation>Barème des émoluments et taxes du Protocole de Madrid (Fedlex), texte en vigueur le 1er février 2020&#xa0;; https://fedlex.data.admin.ch/eli/cc/2020/338</translation>
    </message>
    <message>
        <source>Schedule of Fees under the Madrid Protocol, items 2 as in force since 1 February 2023</source>
        <translation>Barème des émoluments et taxes du Protocole de Madrid, points 2 en vigueur depuis le 1er février 2023</translation>
    </message>
    <message>
        <source>Schedule of Fees under the Madrid Regulations</source>
        <translation>Barème des émoluments et taxes du règlement de Madrid</translation>
    </message>
    <message>
        <source>Schedule of Fees, item 2.1, note</source>
        <translation>Barème des émoluments et taxes, point 2.1, note</translation>
    </message>
    <message>
        <source>Schedule of Fees, item 2.1.2</source>
        <translation>Barème des émoluments et taxes, point 2.1.2</translation>
    </message>
    <message>
        <source>Schedule of Fees, item 2.2</source>
        <translation>Barème des émoluments et taxes, point 2.2</translation>
    </message>
    <message>
        <source>Schedule of Fees, item 5</source>
        <translation>Barème des émoluments et taxes, point 5</translation>
    </message>
    <message>
        <source>Schedule of Fees, text in force on 1 February 2020</source>
        <translation>Barème des émoluments et taxes, texte en vigueur le 1er février 2020</translation>
    </message>
    <message>
        <source>Schedule of Fees, text in force on 1 February 2023</source>
        <translation>Barème des émoluments et taxes, texte en vigueur le 1er février 2023</translation>
    </message>
    <message>
        <source>Schedule of Fees, text of 1 February 2020; list of the United Nations, recalled</source>
        <translation>Barème des émoluments et taxes, texte du 1er février 2020&#xa0;; liste des Nations Unies, de mémoire</translation>
    </message>
    <message>
        <source>Schedule of Fees, texts in force on 1 February 2020 and 1 February 2023</source>
        <translation>Barème des émoluments et taxes, textes en vigueur le 1er février 2020 et le 1er février 2023</translation>
    </message>
    <message>
        <source>Slovak Office on seniority under an EM designation, after Information Notice 2/2004</source>
        <translation>Office slovaque, sur l’ancienneté en cas de désignation EM, d’après l’avis d’information 2/2004</translation>
    </message>
    <message>
        <source>Swiss Federal Institute of Intellectual Property, parties whose individual fee a Swiss applicant pays</source>
        <translation>Institut fédéral suisse de la propriété intellectuelle, parties contractantes dont un déposant suisse paie la taxe individuelle</translation>
    </message>
    <message>
        <source>TMEP 1402.03(a)</source>
        <translation>TMEP 1402.03(a)</translation>
    </message>
    <message>
        <source>USPTO ID Manual, fill-in entries</source>
        <translation>ID Manual de l’USPTO, entrées à compléter</translation>
    </message>
    <message>
        <source>USPTO practice on identifications</source>
        <translation>Pratique de l’USPTO en matière d’indications</translation>
    </message>
    <message>
        <source>USPTO, Trademark Manual of Examining Procedure (TMEP) 1400, May 2024; read in a copy of unknown standing</source>
        <translation>USPTO, Trademark Manual of Examining Procedure (TMEP) 1400, mai 2024&#xa0;; lu dans une copie de valeur inconnue</translation>
    </message>
    <message>
        <source>USPTO, Trademark Manual of Examining Procedure 1904.01, October 2018</source>
        <translation>USPTO, Trademark Manual of Examining Procedure 1904.01, octobre 2018</translation>
    </message>
    <message>
        <source>WIPO Digital Access Service: an access code is four letters or digits</source>
        <translation>Service d’accès numérique de l’OMPI&#xa0;: un code d’accès compte quatre lettres ou chiffres</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines 2.4</source>
        <translation>Directives d’examen de l’OMPI, 2.4</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines 2.5.2</source>
        <translation>Directives d’examen de l’OMPI, 2.5.2</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines 2.5.3</source>
        <translation>Directives d’examen de l’OMPI, 2.5.3</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines 2.5.4</source>
        <translation>Directives d’examen de l’OMPI, 2.5.4</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines 2.6</source>
        <translation>Directives d’examen de l’OMPI, 2.6</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines 2.7</source>
        <translation>Directives d’examen de l’OMPI, 2.7</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines 3 (practical advice)</source>
        <translation>Directives d’examen de l’OMPI, 3 (conseils pratiques)</translation>
    </message>
    <message>
        <source>WIPO Lex, notes to the Protocol</source>
        <translation>WIPO Lex, notes relatives au Protocole</translation>
    </message>
    <message>
        <source>WIPO Lex, remarks on Kenya</source>
        <translation>WIPO Lex, remarques sur le Kenya</translation>
    </message>
    <message>
        <source>WIPO Lex, remarks on the Philippines</source>
        <translation>WIPO Lex, remarques sur les Philippines</translation>
    </message>
    <message>
        <source>WIPO ST.67 practice; 37 CFR 7.11(a)(3)(iv), box of 8 by 8 cm on paper</source>
        <translation>Pratique de la norme ST.67 de l’OMPI&#xa0;; 37 CFR 7.11(a)(3)(iv), case de 8 cm sur 8 sur papier</translation>
    </message>
    <message>
        <source>WIPO ST.67, ST.68 and ST.69</source>
        <translation>Normes ST.67, ST.68 et ST.69 de l’OMPI</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96, version 6.0</source>
        <translation>Norme ST.96 de l’OMPI, version 6.0</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96, version 6.0, Annex VI</source>
        <translation>Norme ST.96 de l’OMPI, version 6.0, annexe VI</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96, version 6.0, schemas</source>
        <translation>Norme ST.96 de l’OMPI, version 6.0, schémas</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96, version 6.0, schemas of 3 October 2022</source>
        <translation>Norme ST.96 de l’OMPI, version 6.0, schémas du 3 octobre 2022</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96, version 6.0, tmk:Trademark and tmk:MadridApplication</source>
        <translation>Norme ST.96 de l’OMPI, version 6.0, tmk:Trademark et tmk:MadridApplication</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96: a date that is wanted in full</source>
        <translation>Norme ST.96 de l’OMPI&#xa0;: une date exigée en entier</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96: a form names the day of its receipt</source>
        <translation>Norme ST.96 de l’OMPI&#xa0;: un formulaire indique le jour de sa réception</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96: codes as the standard writes them</source>
        <translation>Norme ST.96 de l’OMPI&#xa0;: les codes tels que la norme les écrit</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96: the Office that a message comes from</source>
        <translation>Norme ST.96 de l’OMPI&#xa0;: l’office dont vient un message</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96: the classes of a list and its texts</source>
        <translation>Norme ST.96 de l’OMPI&#xa0;: les classes d’une liste et ses textes</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96: the total of a payment</source>
        <translation>Norme ST.96 de l’OMPI&#xa0;: le total d’un paiement</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96: totals of the header</source>
        <translation>Norme ST.96 de l’OMPI&#xa0;: totaux de l’en-tête</translation>
    </message>
    <message>
        <source>WIPO Standard ST.96: values of codes</source>
        <translation>Norme ST.96 de l’OMPI&#xa0;: valeurs des codes</translation>
    </message>
    <message>
        <source>WIPO news of 1 November 2022; http://www.wipo.int/about-wipo/en/offices/russia/news/2022/news_0062.html</source>
        <translation>Nouvelles de l’OMPI du 1er novembre 2022&#xa0;; http://www.wipo.int/about-wipo/en/offices/russia/news/2022/news_0062.html</translation>
    </message>
    <message>
        <source>WIPO news of 27 October 2017; http://wipo.int/madrid/en/news/2017/news_0022.html</source>
        <translation>Nouvelles de l’OMPI du 27 octobre 2017&#xa0;; http://wipo.int/madrid/en/news/2017/news_0022.html</translation>
    </message>
    <message>
        <source>WIPO, Examination Guidelines concerning the Classification of Goods and Services in International Applications; only the headings of the versions of 2017 and 2019 were read, in a copy of unknown standing</source>
        <translation>OMPI, Directives d’examen relatives au classement des produits et services dans les demandes internationales&#xa0;; seuls les titres des versions de 2017 et 2019 ont été lus, dans une copie de valeur inconnue</translation>
    </message>
    <message>
        <source>WIPO, Madrid System news of 30 January 2023 on the representation of marks</source>
        <translation>OMPI, nouvelles du système de Madrid du 30 janvier 2023 sur la représentation des marques</translation>
    </message>
    <message>
        <source>WIPO, Madrid System news of 30 January 2023; contents of the standards from memory</source>
        <translation>OMPI, nouvelles du système de Madrid du 30 janvier 2023&#xa0;; contenu des normes cité de mémoire</translation>
    </message>
    <message>
        <source>WIPO, declarations made by parties, as of 18 December 2015</source>
        <translation>OMPI, déclarations faites par les parties contractantes, au 18 décembre 2015</translation>
    </message>
    <message>
        <source>WIPO, declarations made by parties, as of 20 September 2011</source>
        <translation>OMPI, déclarations faites par les parties contractantes, au 20 septembre 2011</translation>
    </message>
    <message>
        <source>WIPO, declarations made by parties, copy made between May 2023 and August 2024</source>
        <translation>OMPI, déclarations faites par les parties contractantes, copie faite entre mai 2023 et août 2024</translation>
    </message>
    <message>
        <source>WIPO, payload of the Hague web services; our profile for Madrid</source>
        <translation>OMPI, contenu des services web de La Haye&#xa0;; notre profil pour Madrid</translation>
    </message>
    <message>
        <source>WIPO, remarks on China</source>
        <translation>OMPI, remarques sur la Chine</translation>
    </message>
    <message>
        <source>WIPO, table of individual fees, as of 20 June 2013</source>
        <translation>OMPI, tableau des taxes individuelles, au 20 juin 2013</translation>
    </message>
    <message>
        <source>WIPO, table of individual fees, as of 22 July 2022</source>
        <translation>OMPI, tableau des taxes individuelles, au 22 juillet 2022</translation>
    </message>
    <message>
        <source>WIPO, table of individual fees, as of 23 November 2025</source>
        <translation>OMPI, tableau des taxes individuelles, au 23 novembre 2025</translation>
    </message>
    <message>
        <source>What the rules of the Madrid forms cite: each source once, and each rule with its source</source>
        <translation>Ce que citent les règles des formulaires de Madrid&#xa0;: chaque source une fois, et chaque règle avec sa source</translation>
    </message>
    <message>
        <source>XML 1.0: signs that a document may hold</source>
        <translation>XML 1.0&#xa0;: signes qu’un document peut contenir</translation>
    </message>
    <message>
        <source>follows from the Madrid Protocol, English text (Verdragenbank, BWBV0003002)</source>
        <translation>découle du Protocole de Madrid, texte anglais (Verdragenbank, BWBV0003002)</translation>
    </message>
    <message>
        <source>form MM2 and its notes, recalled</source>
        <translation>formulaire MM2 et ses notes, de mémoire</translation>
    </message>
    <message>
        <source>form MM2, footnote on Brazil</source>
        <translation>formulaire MM2, note de bas de page sur le Brésil</translation>
    </message>
    <message>
        <source>form MM2, item 10(b)</source>
        <translation>formulaire MM2, rubrique 10.b)</translation>
    </message>
    <message>
        <source>form MM2, verbal elements of the mark</source>
        <translation>formulaire MM2, éléments verbaux de la marque</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check of attachments</source>
        <translation>Vérification propre à gsfiler des pièces jointes</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: a draft holds a form</source>
        <translation>Vérification propre à gsfiler&#xa0;: un brouillon contient un formulaire</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: a draft open twice</source>
        <translation>Vérification propre à gsfiler&#xa0;: un brouillon ouvert deux fois</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: a limitation leaves goods or services</source>
        <translation>Vérification propre à gsfiler&#xa0;: une limitation laisse des produits ou services</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: a limitation names designated parties</source>
        <translation>Vérification propre à gsfiler&#xa0;: une limitation nomme des parties contractantes désignées</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: an e-mail address that can exist</source>
        <translation>Vérification propre à gsfiler&#xa0;: une adresse électronique qui peut exister</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: every file that is named lies in the draft</source>
        <translation>Vérification propre à gsfiler&#xa0;: tout fichier nommé se trouve dans le brouillon</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: fields of a draft</source>
        <translation>vérification propre à gsfiler&#xa0;: champs d’un brouillon</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: legible in print</source>
        <translation>Vérification propre à gsfiler&#xa0;: lisible à l’impression</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: nothing stands twice</source>
        <translation>Vérification propre à gsfiler&#xa0;: rien ne figure deux fois</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: texts of a usual length</source>
        <translation>Vérification propre à gsfiler&#xa0;: textes d’une longueur usuelle</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: the file can be opened</source>
        <translation>Vérification propre à gsfiler&#xa0;: le fichier peut être ouvert</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: the sum of the fee sheet</source>
        <translation>Vérification propre à gsfiler&#xa0;: le total de la feuille de calcul des taxes</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own mapping of a national document to form MM2</source>
        <translation>Transposition propre à gsfiler d’un document national dans le formulaire MM2</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own reckoning</source>
        <translation>Calcul propre à gsfiler</translation>
    </message>
    <message>
        <source>gsfiler, own advice</source>
        <translation>gsfiler, conseil propre</translation>
    </message>
    <message>
        <source>published list of the members of the Madrid system (third party)</source>
        <translation>liste publiée des membres du système de Madrid (tiers)</translation>
    </message>
    <message>
        <source>recalled, not seen in a source</source>
        <translation>de mémoire, non vu dans une source</translation>
    </message>
    <message>
        <source>report of January 2026 on New Zealand, without figures</source>
        <translation>information de janvier 2026 sur la Nouvelle-Zélande, sans chiffres</translation>
    </message>
    <message>
        <source>report of WIPO Information Notice 12/2022, Chile</source>
        <translation>compte rendu de l’avis d’information 12/2022 de l’OMPI, Chili</translation>
    </message>
    <message>
        <source>report of WIPO Information Notice 12/2024, Qatar</source>
        <translation>compte rendu de l’avis d’information 12/2024 de l’OMPI, Qatar</translation>
    </message>
    <message>
        <source>report of WIPO Information Notice 14/2023, Pakistan</source>
        <translation>compte rendu de l’avis d’information 14/2023 de l’OMPI, Pakistan</translation>
    </message>
    <message>
        <source>report of WIPO Information Notice 22/2017, Indonesia</source>
        <translation>compte rendu de l’avis d’information 22/2017 de l’OMPI, Indonésie</translation>
    </message>
    <message>
        <source>report of WIPO Information Notice 36/2025, Viet Nam</source>
        <translation>compte rendu de l’avis d’information 36/2025 de l’OMPI, Viet Nam</translation>
    </message>
    <message>
        <source>report of WIPO Information Notice 8/2023, Japan</source>
        <translation>compte rendu de l’avis d’information 8/2023 de l’OMPI, Japon</translation>
    </message>
    <message>
        <source>report of WIPO notices of 2024 on Syria, Colombia and Türkiye</source>
        <translation>compte rendu d’avis de l’OMPI de 2024 sur la Syrie, la Colombie et la Türkiye</translation>
    </message>
    <message>
        <source>report of notices of 2016 and 2017 on the United Kingdom and the United States</source>
        <translation>compte rendu d’avis de 2016 et 2017 sur le Royaume-Uni et les États-Unis</translation>
    </message>
    <message>
        <source>report of the change of the Swiss fee in 2023</source>
        <translation>compte rendu de la modification de la taxe suisse en 2023</translation>
    </message>
    <message>
        <source>report of the notice of December 2022 on Denmark</source>
        <translation>compte rendu de l’avis de décembre 2022 sur le Danemark</translation>
    </message>
    <message>
        <source>report of the notice of May 2022 on Singapore</source>
        <translation>compte rendu de l’avis de mai 2022 sur Singapour</translation>
    </message>
    <message>
        <source>report of the notice of May 2022 on the Philippines</source>
        <translation>compte rendu de l’avis de mai 2022 sur les Philippines</translation>
    </message>
    <message>
        <source>report on the accession of Belize</source>
        <translation>compte rendu de l’adhésion du Belize</translation>
    </message>
    <message>
        <source>report on the declarations of India, 2013</source>
        <translation>compte rendu des déclarations de l’Inde, 2013</translation>
    </message>
    <message>
        <source>report on the declarations of Jamaica</source>
        <translation>compte rendu des déclarations de la Jamaïque</translation>
    </message>
    <message>
        <source>report on the declarations of Mauritius</source>
        <translation>compte rendu des déclarations de Maurice</translation>
    </message>
    <message>
        <source>reprint of WIPO&apos;s table of individual fees of 1 January 2017</source>
        <translation>reproduction du tableau des taxes individuelles de l’OMPI du 1er janvier 2017</translation>
    </message>
    <message>
        <source>reprint of the notice on the fee of the United Arab Emirates</source>
        <translation>reproduction de l’avis sur la taxe des Émirats arabes unis</translation>
    </message>
    <message>
        <source>reprinted list of the parties to the Madrid Agreement, October 2004</source>
        <translation>liste reproduite des parties à l’Arrangement de Madrid, octobre 2004</translation>
    </message>
    <message>
        <source>the XML schemas of the standard</source>
        <translation>les schémas XML de la norme</translation>
    </message>
    <message>
        <source>the forms as gsfiler knows them</source>
        <translation>les formulaires tels que gsfiler les connaît</translation>
    </message>
    <message>
        <source>third-party report of 2019 on what Brazil would declare</source>
        <translation>information de 2019, émanant d’un tiers, sur ce que le Brésil déclarerait</translation>
    </message>
    <message>
        <source>third-party table of individual fees, 24 May 2021</source>
        <translation>tableau des taxes individuelles établi par un tiers, 24 mai 2021</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines on goods and services, 2.5</source>
        <translation>Directives d’examen de l’OMPI concernant les produits et services, 2.5</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines on the classification of goods and services in international applications, 2.2 (nature of a service and field of activity) as announced; http://www.wipo.int/madrid/en/news/2018/news_0007.html</source>
        <translation>Directives d’examen de l’OMPI concernant le classement des produits et services dans les demandes internationales, 2.2 (nature du service et domaine d’activité), telles qu’annoncées&#xa0;; http://www.wipo.int/madrid/en/news/2018/news_0007.html</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines on the classification of goods and services in international applications, and the practice of the International Bureau and of designated Offices; content recalled</source>
        <translation>Directives d’examen de l’OMPI concernant le classement des produits et services dans les demandes internationales, et pratique du Bureau international et des offices désignés&#xa0;; contenu cité de mémoire</translation>
    </message>
    <message>
        <source>Writing lists</source>
        <translation>Écriture des listes</translation>
    </message>
    <message>
        <source>gsfiler</source>
        <translation>gsfiler</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: a limitation lies within the wording of the list and limits something</source>
        <translation>Vérification propre à gsfiler&#xa0;: une limitation reste dans les termes de la liste et limite quelque chose</translation>
    </message>
    <message>
        <source>gsfiler&apos;s own check: the same indication twice in a class, or in two classes</source>
        <translation>Vérification propre à gsfiler&#xa0;: la même indication deux fois dans une classe, ou dans deux classes</translation>
    </message>
    <message>
        <source>gsfiler, own check</source>
        <translation>gsfiler, vérification propre</translation>
    </message>
    <message>
        <source>notice of the Japan Patent Office on the Regulations as amended on 1 November 2025; https://www.jpo.go.jp/system/trademark/madrid/kisoku/251101_madird_hyosho_kaisei.html</source>
        <translation>avis de l’Office des brevets du Japon sur le règlement d’exécution tel que modifié le 1er novembre 2025&#xa0;; https://www.jpo.go.jp/system/trademark/madrid/kisoku/251101_madird_hyosho_kaisei.html</translation>
    </message>
    <message>
        <source>plain wording</source>
        <translation>rédaction claire</translation>
    </message>
    <message>
        <source>practice of the International Bureau and the Offices, recalled</source>
        <translation>pratique du Bureau international et des offices, de mémoire</translation>
    </message>
    <message>
        <source>practice of the International Bureau on e-mail addresses</source>
        <translation>pratique du Bureau international en matière d’adresses électroniques</translation>
    </message>
    <message>
        <source>practice of the International Bureau, recalled</source>
        <translation>pratique du Bureau international, de mémoire</translation>
    </message>
    <message>
        <source>practice of the USPTO, recalled</source>
        <translation>pratique de l’USPTO, de mémoire</translation>
    </message>
    <message>
        <source>practice of the designated Office</source>
        <translation>pratique de l’office désigné</translation>
    </message>
    <message>
        <source>practice of the designated Office, recalled</source>
        <translation>pratique de l’office désigné, de mémoire</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}&#xa0;; {second}</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>&amp;Search the classes</source>
        <translation>&amp;Rechercher dans les classes</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>A&amp;jouter à la liste</translation>
    </message>
    <message>
        <source>&amp;Copy the entries</source>
        <translation>&amp;Copier les entrées</translation>
    </message>
    <message>
        <source>Show &amp;all classes</source>
        <translation>Afficher &amp;toutes les classes</translation>
    </message>
    <message>
        <source>Added to the list: {count}</source>
        <translation>Ajoutés à la liste&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Choose a class to read its heading and explanatory note.</source>
        <translation>Choisissez une classe pour lire son intitulé et sa note explicative.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>{found} of {all} entries</source>
        <translation>{found} entrées sur {all}</translation>
    </message>
    <message>
        <source>No entry holds or resembles these words.</source>
        <translation>Aucune entrée ne contient ces mots ni ne leur ressemble.</translation>
    </message>
    <message>
        <source>&amp;Add {count} to the list</source>
        <translation>A&amp;jouter {count} à la liste</translation>
    </message>
    <message>
        <source>Search the entries of the class</source>
        <translation>Rechercher dans les entrées de la classe</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>Rechercher dans les entrées</translation>
    </message>
    <message>
        <source>Heading and explanatory note</source>
        <translation>Intitulé et note explicative</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>L’entrée complète</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
</context>
<context>
    <name>BrowseWords</name>
    <message>
        <source>Class {number}: {title}</source>
        <translation>Classe {number}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>This class includes in particular:</source>
        <translation>Cette classe comprend notamment&#xa0;:</translation>
    </message>
    <message>
        <source>This class does not include in particular:</source>
        <translation>Cette classe ne comprend pas notamment&#xa0;:</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>The edition in force is installed without its notes; this is the note of {edition}, and terms may have moved since.</source>
        <translation>L’édition en vigueur est installée sans ses notes&#xa0;; voici la note de {edition}, et des indications peuvent avoir changé de place depuis.</translation>
    </message>
    <message>
        <source>Class {number}</source>
        <translation>Classe {number}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Basic number</source>
        <translation>Numéro de base</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonymes</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepté par</translation>
    </message>
    <message>
        <source>Rejected by</source>
        <translation>Refusé par</translation>
    </message>
    <message>
        <source>Similar groups</source>
        <translation>Groupes de similarité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>official</source>
        <translation>officiel</translation>
    </message>
    <message>
        <source>not an official list</source>
        <translation>liste non officielle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>class {number}</source>
        <translation>classe {number}</translation>
    </message>
    <message>
        <source>turns the meaning round</source>
        <translation>inverse le sens</translation>
    </message>
</context>
<context>
    <name>CandidatesView</name>
    <message>
        <source>What to write instead</source>
        <translation>Libellés proposés</translation>
    </message>
</context>
<context>
    <name>ClassesModel</name>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>Class {number}: {title}; {count} entries</source>
        <translation>Classe {number}&#xa0;: {title}&#xa0;; {count} entrées</translation>
    </message>
</context>
<context>
    <name>ClassificationTab</name>
    <message>
        <source>Terms not grouped in c&amp;lasses</source>
        <translation>Termes non groupés par c&amp;lasses</translation>
    </message>
    <message>
        <source>Terms in a &amp;wrong class</source>
        <translation>Termes dans une &amp;mauvaise classe</translation>
    </message>
    <message>
        <source>Amounts of the da&amp;y</source>
        <translation>Montants du &amp;jour</translation>
    </message>
    <message>
        <source>Count the terms of the &amp;filing</source>
        <translation>Compter les termes du &amp;dossier</translation>
    </message>
    <message>
        <source>Counts the terms that your vocabularies know in another class only</source>
        <translation>Compte les termes que vos vocabulaires ne connaissent que dans une autre classe</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Saisissez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>No command has this in its name.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes correspondantes</translation>
    </message>
</context>
<context>
    <name>CompareDetail</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>classe {number}</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>{where}, term {place}</source>
        <translation>{where}, indication {place}</translation>
    </message>
    <message>
        <source>{rule} – {source}, as of {day}, {confidence}</source>
        <translation>{rule} – {source}, au {day}, {confidence}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare &amp;now</source>
        <translation>Comparer &amp;maintenant</translation>
    </message>
    <message>
        <source>S&amp;wap the two lists</source>
        <translation>&amp;Permuter les deux listes</translation>
    </message>
    <message>
        <source>E&amp;xport the result…</source>
        <translation>E&amp;xporter le résultat…</translation>
    </message>
    <message>
        <source>Print the result…</source>
        <translation>Imprimer le résultat…</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>Exporter le résultat</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>Table for Excel (*.csv)</source>
        <translation>Tableau pour Excel (*.csv)</translation>
    </message>
    <message>
        <source>Page to read and print (*.html)</source>
        <translation>Page à lire et à imprimer (*.html)</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>Exporté vers {name}.</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Que comparer</translation>
    </message>
    <message>
        <source>From edition</source>
        <translation>Édition de départ</translation>
    </message>
    <message>
        <source>To edition</source>
        <translation>Édition d’arrivée</translation>
    </message>
    <message>
        <source>to</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>Hide what is the sa&amp;me</source>
        <translation>&amp;Masquer ce qui est identique</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Result of the comparison</source>
        <translation>Résultat de la comparaison</translation>
    </message>
    <message>
        <source>The row in full</source>
        <translation>La ligne complète</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Two Nice editions must be installed to compare them.</source>
        <translation>Deux éditions de la classification de Nice doivent être installées pour être comparées.</translation>
    </message>
    <message>
        <source>Give two lists to compare them.</source>
        <translation>Donnez deux listes à comparer.</translation>
    </message>
    <message>
        <source>Give a list to look through.</source>
        <translation>Donnez une liste à examiner.</translation>
    </message>
    <message>
        <source>No term repeats another.</source>
        <translation>Aucune indication n’en répète une autre.</translation>
    </message>
    <message>
        <source>No term is touched by the other edition.</source>
        <translation>Aucune indication n’est touchée par l’autre édition.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Il n’y a rien à comparer.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>In another class</source>
        <translation>Dans une autre classe</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Non couvert</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Worded otherwise</source>
        <translation>Libellé autrement</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Plus étroit</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Outside the main list</source>
        <translation>Hors de la liste principale</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Same wording</source>
        <translation>Même libellé</translation>
    </message>
    <message>
        <source>Same words, other form</source>
        <translation>Mêmes mots, autre forme</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Presque identique</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Ne figure plus</translation>
    </message>
    <message>
        <source>Moved to another class</source>
        <translation>Passé dans une autre classe</translation>
    </message>
    <message>
        <source>Worded anew</source>
        <translation>Nouveau libellé</translation>
    </message>
    <message>
        <source>Old list</source>
        <translation>Ancienne liste</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Basic mark</source>
        <translation>Marque de base</translation>
    </message>
    <message>
        <source>International application</source>
        <translation>Demande internationale</translation>
    </message>
    <message>
        <source>Main list</source>
        <translation>Liste principale</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Limitation</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>In the other edition</source>
        <translation>Dans l’autre édition</translation>
    </message>
    <message>
        <source>Comparison of two lists</source>
        <translation>Comparaison de deux listes</translation>
    </message>
    <message>
        <source>Comparison with the basic mark</source>
        <translation>Comparaison avec la marque de base</translation>
    </message>
    <message>
        <source>Limitation within the main list</source>
        <translation>Limitation dans la liste principale</translation>
    </message>
    <message>
        <source>Duplicates in a list</source>
        <translation>Doublons dans une liste</translation>
    </message>
    <message>
        <source>Effects of another edition</source>
        <translation>Effets d’une autre édition</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln indication</numerusform>
            <numerusform>%Ln indications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln classe</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked</source>
        <translation>
            <numerusform>%Ln non vérifiée</numerusform>
            <numerusform>%Ln non vérifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln en cours de vérification</numerusform>
            <numerusform>%Ln en cours de vérification</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignationPicker</name>
    <message>
        <source>Name or code; EU for the Union</source>
        <translation>Nom ou code&#xa0;; EU pour l’Union</translation>
    </message>
    <message>
        <source>Find a party</source>
        <translation>Chercher une partie contractante</translation>
    </message>
    <message>
        <source>Designated ones only</source>
        <translation>Les désignées seulement</translation>
    </message>
    <message>
        <source>Parties that can be designated</source>
        <translation>Parties contractantes qui peuvent être désignées</translation>
    </message>
    <message numerus="yes">
        <source>%n designated</source>
        <translation>
            <numerusform>%n désignée</numerusform>
            <numerusform>%n désignées</numerusform>
        </translation>
    </message>
    <message>
        <source>Designate {code}</source>
        <translation>Désigner {code}</translation>
    </message>
    <message>
        <source>Take {code} away</source>
        <translation>Retirer {code}</translation>
    </message>
    <message>
        <source>Asks for: {what}</source>
        <translation>Demande&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>DesignationsModel</name>
    <message>
        <source>Party</source>
        <translation>Partie contractante</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Refusal within</source>
        <translation>Refus sous</translation>
    </message>
    <message>
        <source>Costs in CHF</source>
        <translation>Coût en CHF</translation>
    </message>
    <message>
        <source>no party of this code is known</source>
        <translation>aucune partie contractante n’a ce code</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>form MM18, signed</source>
        <translation>formulaire MM18, signé</translation>
    </message>
    <message>
        <source>designating states the intention to use</source>
        <translation>la désignation déclare l’intention d’utiliser</translation>
    </message>
    <message>
        <source>a second language</source>
        <translation>une deuxième langue</translation>
    </message>
    <message>
        <source>takes seniority (MM17)</source>
        <translation>admet l’ancienneté (MM17)</translation>
    </message>
    <message>
        <source>designating states a lawful business</source>
        <translation>la désignation déclare une activité licite</translation>
    </message>
    <message>
        <source>a second part of the fee later</source>
        <translation>une seconde partie de la taxe plus tard</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nice edition {wished} is not in force any more; checks now use the edition of the day.</source>
        <translation>L’édition {wished} de Nice n’est plus en vigueur&#xa0;; les vérifications utilisent désormais l’édition du jour.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>too many: “{typed}”</source>
        <translation>en trop&#xa0;: «&#xa0;{typed}&#xa0;»</translation>
    </message>
    <message>
        <source>missing: “{official}”</source>
        <translation>manque&#xa0;: «&#xa0;{official}&#xa0;»</translation>
    </message>
    <message>
        <source>“{typed}” instead of “{official}”</source>
        <translation>«&#xa0;{typed}&#xa0;» au lieu de «&#xa0;{official}&#xa0;»</translation>
    </message>
    <message>
        <source>spelling: “{typed}” – “{official}”</source>
        <translation>orthographe&#xa0;: «&#xa0;{typed}&#xa0;» – «&#xa0;{official}&#xa0;»</translation>
    </message>
    <message>
        <source>singular or plural: “{typed}” – “{official}”</source>
        <translation>singulier ou pluriel&#xa0;: «&#xa0;{typed}&#xa0;» – «&#xa0;{official}&#xa0;»</translation>
    </message>
    <message>
        <source>misspelt: “{typed}” for “{official}”</source>
        <translation>faute de frappe&#xa0;: «&#xa0;{typed}&#xa0;» pour «&#xa0;{official}&#xa0;»</translation>
    </message>
    <message>
        <source>other order of words</source>
        <translation>autre ordre des mots</translation>
    </message>
    <message>
        <source>other punctuation</source>
        <translation>autre ponctuation</translation>
    </message>
    <message>
        <source>turns the meaning round: {words}</source>
        <translation>inverse le sens&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Why this verdict</source>
        <translation>Pourquoi ce verdict</translation>
    </message>
    <message>
        <source>&amp;Use this wording</source>
        <translation>&amp;Utiliser ce libellé</translation>
    </message>
    <message>
        <source>&amp;What to write instead</source>
        <translation>Libellés pr&amp;oposés</translation>
    </message>
    <message>
        <source>No other wording is offered.</source>
        <translation>Aucun autre libellé n’est proposé.</translation>
    </message>
    <message>
        <source>Select a term to read why it has its verdict. F8 goes to the next.</source>
        <translation>Choisissez une indication pour lire les raisons de son verdict. F8 passe à la suivante.</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Vous avez écrit</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Differs by</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Ignored ({reason})</source>
        <translation>Ignoré ({reason})</translation>
    </message>
    <message>
        <source>Heed again</source>
        <translation>Reprendre en compte</translation>
    </message>
    <message>
        <source>Ignore …</source>
        <translation>Ignorer…</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>classe {number}</translation>
    </message>
    <message>
        <source>edition {edition}</source>
        <translation>édition {edition}</translation>
    </message>
    <message>
        <source>groups {groups}</source>
        <translation>groupes {groups}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>{number} ({share})</source>
        <translation>{number} ({share})</translation>
    </message>
    <message>
        <source>Likely classes</source>
        <translation>Classes probables</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <source>{party}: {answer}</source>
        <translation>{party}&#xa0;: {answer}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Rechercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Type de fichiers&#xa0;:</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>Files of the filing</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message>
        <source>No file is annexed yet. Drop files here, or choose them below.</source>
        <translation>Aucun fichier n’est encore joint. Déposez des fichiers ici, ou choisissez-les ci-dessous.</translation>
    </message>
    <message>
        <source>What the next file is</source>
        <translation>Ce qu’est le prochain fichier</translation>
    </message>
    <message>
        <source>&amp;Annex a file…</source>
        <translation>&amp;Joindre un fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen file</source>
        <translation>Retirer le fichier choisi</translation>
    </message>
    <message>
        <source>Annex a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Tous les fichiers ({patterns})</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>{wording} – class {number}</source>
        <translation>{wording} – classe {number}</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{place}, line {line}, column {column}</source>
        <translation>{place}, ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>{place}, line {line}</source>
        <translation>{place}, ligne {line}</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Ask the sender for a plain file, or export it again.</source>
        <translation>Demandez un fichier simple à l’expéditeur, ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Check its name and rights.</source>
        <translation>Vérifiez son nom et ses droits.</translation>
    </message>
    <message>
        <source>Check that it belongs to you, or set GSFILER_HOME to another folder.</source>
        <translation>Vérifiez qu’il vous appartient, ou affectez un autre dossier à GSFILER_HOME.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write there.</source>
        <translation>Vérifiez l’espace libre et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write there; the old file is untouched.</source>
        <translation>Vérifiez l’espace libre et que vous pouvez y écrire&#xa0;; l’ancien fichier est intact.</translation>
    </message>
    <message>
        <source>Check the name and that you may read it.</source>
        <translation>Vérifiez le nom et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Copy the list out of it into a text file.</source>
        <translation>Copiez-en la liste dans un fichier texte.</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <translation>Corrigez-le à cet endroit.</translation>
    </message>
    <message>
        <source>Double quotation marks inside a quoted cell, or save the table tab-separated.</source>
        <translation>Doublez les guillemets à l’intérieur d’une cellule entre guillemets, ou enregistrez le tableau avec des tabulations.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>Téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Download or export it again; JSON Lines has one whole object in each line.</source>
        <translation>Téléchargez-le ou exportez-le à nouveau&#xa0;; JSON Lines a un objet entier par ligne.</translation>
    </message>
    <message>
        <source>Download or export the file again.</source>
        <translation>Téléchargez ou exportez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Download the file itself, not the page that shows it.</source>
        <translation>Téléchargez le fichier lui-même, non la page qui le montre.</translation>
    </message>
    <message>
        <source>Download the master files of this edition again.</source>
        <translation>Téléchargez à nouveau les fichiers maîtres de cette édition.</translation>
    </message>
    <message>
        <source>Each object needs a class and a term, or id, cls, lng and txt as in MGS.</source>
        <translation>Chaque objet demande une classe et une indication, ou id, cls, lng et txt comme dans le MGS.</translation>
    </message>
    <message>
        <source>Export it again as UTF-8.</source>
        <translation>Exportez-le à nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>Export it to JSON and open that; the other program&apos;s files stay behind.</source>
        <translation>Exportez-le en JSON et ouvrez ce fichier-là&#xa0;; les fichiers de l’autre programme resteront de côté.</translation>
    </message>
    <message>
        <source>Export the result list of TMclass with its header: class, term, harmonised …</source>
        <translation>Exportez la liste de résultats de TMclass avec son en-tête&#xa0;: class, term, harmonised …</translation>
    </message>
    <message>
        <source>Get the archive from its publisher.</source>
        <translation>Procurez-vous l’archive auprès de son éditeur.</translation>
    </message>
    <message>
        <source>Give ST.96 XML, or copy the list into a text file.</source>
        <translation>Donnez du XML ST.96, ou copiez la liste dans un fichier texte.</translation>
    </message>
    <message>
        <source>Give a file that holds a list.</source>
        <translation>Donnez un fichier qui contient une liste.</translation>
    </message>
    <message>
        <source>Give a file that “gsfiler list fix --log” wrote.</source>
        <translation>Donnez un fichier écrit par «&#xa0;gsfiler list fix --log&#xa0;».</translation>
    </message>
    <message>
        <source>Give a text file, or say which program made it and export it again as UTF-8 text.</source>
        <translation>Donnez un fichier texte, ou dites quel programme l’a produit et exportez-le à nouveau en texte UTF-8.</translation>
    </message>
    <message>
        <source>Give keep, auto or split.</source>
        <translation>Donnez keep, auto ou split.</translation>
    </message>
    <message>
        <source>Give one of these; gsfiler goes by what is in the file, not by its name.</source>
        <translation>Donnez-en un&#xa0;; gsfiler se fie au contenu du fichier, non à son nom.</translation>
    </message>
    <message>
        <source>Give one sign, such as , ; or tab.</source>
        <translation>Donnez un seul signe, par exemple «&#xa0;,&#xa0;», «&#xa0;;&#xa0;» ou «&#xa0;tab&#xa0;».</translation>
    </message>
    <message>
        <source>Give only the file with the later date of generation.</source>
        <translation>Donnez seulement le fichier dont la date d’établissement est la plus récente.</translation>
    </message>
    <message>
        <source>Give structure and texts of the same edition.</source>
        <translation>Donnez la structure et les textes de la même édition.</translation>
    </message>
    <message>
        <source>Give the JSON array of MGS, or a table with term_id, class, lang and text.</source>
        <translation>Donnez le tableau JSON du MGS, ou un tableau avec term_id, class, lang et text.</translation>
    </message>
    <message>
        <source>Give the list that the log was made for, unchanged.</source>
        <translation>Donnez la liste pour laquelle le journal a été fait, inchangée.</translation>
    </message>
    <message>
        <source>Give the texts of the same edition.</source>
        <translation>Donnez les textes de la même édition.</translation>
    </message>
    <message>
        <source>Give the “classification_texts” zip together with the structure.</source>
        <translation>Donnez le zip «&#xa0;classification_texts&#xa0;» avec la structure.</translation>
    </message>
    <message>
        <source>Give the “classification_top_structure” and the “classification_texts” file.</source>
        <translation>Donnez le fichier «&#xa0;classification_top_structure&#xa0;» et le fichier «&#xa0;classification_texts&#xa0;».</translation>
    </message>
    <message>
        <source>Give the “classification_top_structure” zip together with the texts.</source>
        <translation>Donnez le zip «&#xa0;classification_top_structure&#xa0;» avec les textes.</translation>
    </message>
    <message>
        <source>It will be offered again at the next start; delete the file yourself.</source>
        <translation>Il sera proposé de nouveau au prochain démarrage&#xa0;; supprimez le fichier vous-même.</translation>
    </message>
    <message>
        <source>Make it first.</source>
        <translation>Créez-le d’abord.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indiquez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>Name one such as utf-8, utf-16 or cp1252.</source>
        <translation>Nommez-en un, par exemple utf-8, utf-16 ou cp1252.</translation>
    </message>
    <message>
        <source>Nice edition {0} is not installed (installed: {1}). Install it first.</source>
        <translation>L’édition {0} de Nice n’est pas installée (installées&#xa0;: {1}). Installez-la d’abord.</translation>
    </message>
    <message>
        <source>Nice master files</source>
        <translation>Fichiers maîtres de Nice</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it again as .xlsx, or export it as CSV.</source>
        <translation>Ouvrez-le dans Excel ou LibreOffice et enregistrez-le à nouveau en .xlsx, ou exportez-le en CSV.</translation>
    </message>
    <message>
        <source>Open it in Word and save it again.</source>
        <translation>Ouvrez-le dans Word et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as .xlsx.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le à nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>Open the last copy you have of it.</source>
        <translation>Ouvrez la dernière copie que vous en avez.</translation>
    </message>
    <message>
        <source>Qt cannot read {0}. Install gsfiler again.</source>
        <translation>Qt ne peut lire {0}. Réinstallez gsfiler.</translation>
    </message>
    <message>
        <source>Qt draws no text. Install gsfiler again, and at least one font.</source>
        <translation>Qt ne dessine aucun texte. Réinstallez gsfiler, et au moins une police.</translation>
    </message>
    <message>
        <source>Qt knows no A4 page. Install gsfiler again.</source>
        <translation>Qt ne connaît aucune page A4. Réinstallez gsfiler.</translation>
    </message>
    <message>
        <source>Save an OpenDocument file as .docx or .xlsx; unpack other archives first.</source>
        <translation>Enregistrez un fichier OpenDocument en .docx ou .xlsx&#xa0;; décompressez d’abord les autres archives.</translation>
    </message>
    <message>
        <source>Save it again as UTF-8, or name its encoding.</source>
        <translation>Enregistrez-le à nouveau en UTF-8, ou nommez son codage.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Split it and try again.</source>
        <translation>Divisez-le et réessayez.</translation>
    </message>
    <message>
        <source>Split it into smaller archives.</source>
        <translation>Divisez-la en archives plus petites.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>Split it into smaller lists.</source>
        <translation>Divisez-le en listes plus petites.</translation>
    </message>
    <message>
        <source>Split it, or check it with “gsfiler check”.</source>
        <translation>Divisez-la, ou vérifiez-la avec «&#xa0;gsfiler check&#xa0;».</translation>
    </message>
    <message>
        <source>The connection to {0} was cut after {1} bytes. Try again; the download goes on from there.</source>
        <translation>La connexion à {0} a été coupée après {1} octets. Réessayez&#xa0;; le téléchargement reprend de là.</translation>
    </message>
    <message>
        <source>The list of packs at {0} cannot be used: {1}. Tell its publisher, or install the files themselves.</source>
        <translation>La liste des lots à {0} est inutilisable&#xa0;: {1}. Prévenez son éditeur, ou installez les fichiers eux-mêmes.</translation>
    </message>
    <message>
        <source>The list of packs at {0} needs a newer gsfiler; update gsfiler.</source>
        <translation>La liste des lots à {0} demande un gsfiler plus récent&#xa0;; mettez gsfiler à jour.</translation>
    </message>
    <message>
        <source>The log was altered; make a new one.</source>
        <translation>Le journal a été altéré&#xa0;; faites-en un nouveau.</translation>
    </message>
    <message>
        <source>The pack cannot be made: {0}.</source>
        <translation>Le lot ne peut être établi&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The pack “{0}” cannot be made: “{1}” has class {2}, and classes go from 1 to 45.</source>
        <translation>Le lot «&#xa0;{0}&#xa0;» ne peut être établi&#xa0;: «&#xa0;{1}&#xa0;» a la classe {2}, et les classes vont de 1 à 45.</translation>
    </message>
    <message>
        <source>The pack “{0}” is damaged: {1}. Install it again from its files, or take it out with “gsfiler vocab remove {2}”.</source>
        <translation>Le lot «&#xa0;{0}&#xa0;» est endommagé&#xa0;: {1}. Réinstallez-le depuis ses fichiers, ou retirez-le avec «&#xa0;gsfiler vocab remove {2}&#xa0;».</translation>
    </message>
    <message>
        <source>The pack “{0}” is given twice; nothing was installed.</source>
        <translation>Le lot «&#xa0;{0}&#xa0;» est donné deux fois&#xa0;; rien n’a été installé.</translation>
    </message>
    <message>
        <source>The pack “{0}” is not in force.</source>
        <translation>Le lot «&#xa0;{0}&#xa0;» n’est pas en vigueur.</translation>
    </message>
    <message>
        <source>The pack “{0}” needs a newer gsfiler; update gsfiler to use it.</source>
        <translation>Le lot «&#xa0;{0}&#xa0;» demande un gsfiler plus récent&#xa0;; mettez gsfiler à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>The packs in {0} cannot be changed ({1}); nothing was changed. Check the free space and that you may write there.</source>
        <translation>Les lots dans {0} ne peuvent être modifiés ({1})&#xa0;; rien n’a été changé. Vérifiez l’espace libre et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The search index {0} is damaged; it will be rebuilt.</source>
        <translation>L’index de recherche {0} est endommagé&#xa0;; il sera reconstruit.</translation>
    </message>
    <message>
        <source>The setting “{0}” in {1} cannot be used: {2}. Correct or delete it there.</source>
        <translation>Le paramètre «&#xa0;{0}&#xa0;» dans {1} est inutilisable&#xa0;: {2}. Corrigez-le ou supprimez-le là.</translation>
    </message>
    <message>
        <source>The settings cannot be used: {0}.</source>
        <translation>Les paramètres sont inutilisables&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The settings in {0} are damaged and cannot be set aside ({1}).</source>
        <translation>Les paramètres dans {0} sont endommagés et ne peuvent être mis de côté ({1}).</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be read ({1}).</source>
        <translation>Les paramètres dans {0} ne peuvent être lus ({1}).</translation>
    </message>
    <message>
        <source>There is no change of the packs that could be undone.</source>
        <translation>Il n’y a aucun changement des lots à annuler.</translation>
    </message>
    <message>
        <source>There is no pack “{0}”; installed: {1}.</source>
        <translation>Il n’y a pas de lot «&#xa0;{0}&#xa0;»&#xa0;; installés&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no term {0}; the list has {1} terms.</source>
        <translation>Il n’y a pas d’indication {0}&#xa0;; la liste en a {1}.</translation>
    </message>
    <message>
        <source>There is nothing at {0} (answer {1}). Check the address.</source>
        <translation>Il n’y a rien à {0} (réponse {1}). Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Type the term again.</source>
        <translation>Saisissez l’indication à nouveau.</translation>
    </message>
    <message>
        <source>Unpack other files first. Vocabularies are read from the Nice master files (structure and texts, ZIP or XML), an MGS snapshot (JSON, JSON Lines, CSV, TSV), a TMclass export, and lists of terms (CSV, TSV, XLSX, JSON Lines).</source>
        <translation>Décompressez d’abord les autres fichiers. Les vocabulaires sont lus à partir des fichiers maîtres de Nice (structure et textes, ZIP ou XML), d’un instantané du MGS (JSON, JSON Lines, CSV, TSV), d’un export TMclass et de listes d’indications (CSV, TSV, XLSX, JSON Lines).</translation>
    </message>
    <message>
        <source>Update gsfiler and open it again; the file is unchanged.</source>
        <translation>Mettez gsfiler à jour et ouvrez-le à nouveau&#xa0;; le fichier est inchangé.</translation>
    </message>
    <message>
        <source>Update gsfiler to use them.</source>
        <translation>Mettez gsfiler à jour pour les utiliser.</translation>
    </message>
    <message>
        <source>Vocabularies are read from the Nice master files (structure and texts, ZIP or XML), an MGS snapshot (JSON, JSON Lines, CSV, TSV), a TMclass export, and lists of terms (CSV, TSV, XLSX, JSON Lines).</source>
        <translation>Les vocabulaires sont lus à partir des fichiers maîtres de Nice (structure et textes, ZIP ou XML), d’un instantané du MGS (JSON, JSON Lines, CSV, TSV), d’un export TMclass et de listes d’indications (CSV, TSV, XLSX, JSON Lines).</translation>
    </message>
    <message>
        <source>Wait until it has finished and try again.</source>
        <translation>Attendez qu’il ait terminé et réessayez.</translation>
    </message>
    <message>
        <source>Write CSV instead, or split the list.</source>
        <translation>Écrivez plutôt du CSV, ou divisez la liste.</translation>
    </message>
    <message>
        <source>Write CSV or JSON Lines instead.</source>
        <translation>Écrivez plutôt du CSV ou du JSON Lines.</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it out.</source>
        <translation>Écrivez un nombre entier, ou omettez-le.</translation>
    </message>
    <message>
        <source>Write it in quotation marks.</source>
        <translation>Écrivez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Write one object a line, such as {{&quot;text&quot;: &quot;cables&quot;, &quot;class&quot;: 9}}.</source>
        <translation>Écrivez un objet par ligne, par exemple {{&quot;text&quot;: &quot;cables&quot;, &quot;class&quot;: 9}}.</translation>
    </message>
    <message>
        <source>Write one of them, letter by letter.</source>
        <translation>Écrivez l’une de ces valeurs, lettre pour lettre.</translation>
    </message>
    <message>
        <source>Write one text in quotation marks.</source>
        <translation>Écrivez un seul texte entre guillemets.</translation>
    </message>
    <message>
        <source>Write the amounts into them by hand, or take out all payments but one.</source>
        <translation>Inscrivez-y les montants à la main, ou retirez tous les paiements sauf un.</translation>
    </message>
    <message>
        <source>Write them as “gsfiler schema ignored” says; each needs a code and a reason.</source>
        <translation>Écrivez-les comme le dit «&#xa0;gsfiler schema ignored&#xa0;»&#xa0;; chacun demande un code et une raison.</translation>
    </message>
    <message>
        <source>Write true or false without quotation marks.</source>
        <translation>Écrivez true ou false sans guillemets.</translation>
    </message>
    <message>
        <source>Write “madrid” or “madrid-designation”.</source>
        <translation>Écrivez «&#xa0;madrid&#xa0;» ou «&#xa0;madrid-designation&#xa0;».</translation>
    </message>
    <message>
        <source>a cell holds no more than {0} characters; that of term {1} is longer.</source>
        <translation>une cellule ne contient pas plus de {0} caractères&#xa0;; celle de l’indication {1} est plus longue.</translation>
    </message>
    <message>
        <source>a number in it has more digits than can be read.</source>
        <translation>un nombre y compte plus de chiffres qu’on ne peut en lire.</translation>
    </message>
    <message>
        <source>a sheet holds no more than {0} rows.</source>
        <translation>une feuille ne contient pas plus de {0} lignes.</translation>
    </message>
    <message>
        <source>another gsfiler is changing this folder.</source>
        <translation>un autre gsfiler modifie ce dossier.</translation>
    </message>
    <message>
        <source>hundreds of accents are heaped on one letter.</source>
        <translation>des centaines d’accents sont empilés sur une lettre.</translation>
    </message>
    <message>
        <source>it ends too soon</source>
        <translation>il se termine trop tôt</translation>
    </message>
    <message>
        <source>it holds a file of another program whose name is that of one of its own.</source>
        <translation>il contient un fichier d’un autre programme dont le nom est celui d’un des siens.</translation>
    </message>
    <message>
        <source>no file was given.</source>
        <translation>aucun fichier n’a été donné.</translation>
    </message>
    <message>
        <source>the JSON is nested too deeply.</source>
        <translation>le JSON est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>the quotation marks of this row cannot be understood: the one here opens a cell and does not close it.</source>
        <translation>les guillemets de cette ligne ne peuvent être compris&#xa0;: celui-ci ouvre une cellule et ne la ferme pas.</translation>
    </message>
    <message>
        <source>the sheet holds more than {0}.</source>
        <translation>la feuille contient plus de {0}.</translation>
    </message>
    <message>
        <source>the workbook is damaged: a cell of this row refers to a text that is not there.</source>
        <translation>le classeur est endommagé&#xa0;: une cellule de cette ligne renvoie à un texte absent.</translation>
    </message>
    <message>
        <source>the workbook is damaged: its part {0} is missing.</source>
        <translation>le classeur est endommagé&#xa0;: sa partie {0} manque.</translation>
    </message>
    <message>
        <source>no row of this export can be used.{0}</source>
        <translation>aucune ligne de cet export n’est utilisable.{0}</translation>
    </message>
    <message>
        <source>A registration has 1 to {0} classes, not {1}.</source>
        <translation>Un enregistrement a de 1 à {0} classes, pas {1}.</translation>
    </message>
    <message>
        <source>Add a row with 1 as “from_class”, its amount empty where you do not know it.</source>
        <translation>Ajoutez une ligne avec 1 pour «&#xa0;from_class&#xa0;», son montant vide si vous ne le connaissez pas.</translation>
    </message>
    <message>
        <source>Add the amounts.</source>
        <translation>Ajoutez les montants.</translation>
    </message>
    <message>
        <source>Add {0} to its “parties” or “states”, or mend the code.</source>
        <translation>Ajoutez {0} à ses «&#xa0;parties&#xa0;» ou «&#xa0;states&#xa0;», ou corrigez le code.</translation>
    </message>
    <message>
        <source>Ask the sender for ST.96.</source>
        <translation>Demandez à l’expéditeur un fichier ST.96.</translation>
    </message>
    <message>
        <source>Ask the sender for one of these versions.</source>
        <translation>Demandez à l’expéditeur l’une de ces versions.</translation>
    </message>
    <message>
        <source>Ask the sender for the package again.</source>
        <translation>Demandez à nouveau le paquet à l’expéditeur.</translation>
    </message>
    <message>
        <source>Check it with “gsfiler xml check”; it cannot be made a draft.</source>
        <translation>Vérifiez-le avec «&#xa0;gsfiler xml check&#xa0;»&#xa0;; il ne peut devenir un brouillon.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Vérifiez que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Choose 3.0 or 4.0.</source>
        <translation>Choisissez 3.0 ou 4.0.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose one from its history.</source>
        <translation>Choisissez-en un dans son historique.</translation>
    </message>
    <message>
        <source>Choose one of these versions.</source>
        <translation>Choisissez l’une de ces versions.</translation>
    </message>
    <message>
        <source>Convert it with “gsfiler filing convert” first.</source>
        <translation>Convertissez-le d’abord avec «&#xa0;gsfiler filing convert&#xa0;».</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>Empty it.</source>
        <translation>Videz-le.</translation>
    </message>
    <message>
        <source>Empty the others.</source>
        <translation>Videz les autres.</translation>
    </message>
    <message>
        <source>Export the address book again.</source>
        <translation>Exportez à nouveau le carnet d’adresses.</translation>
    </message>
    <message>
        <source>Fill in “since”, the day it entered into force, or “seen”, the day you read it.</source>
        <translation>Remplissez «&#xa0;since&#xa0;», le jour de son entrée en vigueur, ou «&#xa0;seen&#xa0;», le jour où vous l’avez lu.</translation>
    </message>
    <message>
        <source>Get the file again from where it comes.</source>
        <translation>Procurez-vous à nouveau le fichier là d’où il vient.</translation>
    </message>
    <message>
        <source>Give a document that begins with tmk:MadridIBToOfficeTransaction.</source>
        <translation>Donnez un document qui commence par tmk:MadridIBToOfficeTransaction.</translation>
    </message>
    <message>
        <source>Give a document that begins with tmk:MadridOfficeToIBTransaction.</source>
        <translation>Donnez un document qui commence par tmk:MadridOfficeToIBTransaction.</translation>
    </message>
    <message>
        <source>Give a document that holds one.</source>
        <translation>Donnez un document qui en contient.</translation>
    </message>
    <message>
        <source>Give a table of that format.</source>
        <translation>Donnez un tableau de ce format.</translation>
    </message>
    <message>
        <source>Give another name, or unprotect it first.</source>
        <translation>Donnez un autre nom, ou ôtez d’abord la protection.</translation>
    </message>
    <message>
        <source>Give the ST.66 export of an office; ST.96 needs no conversion.</source>
        <translation>Donnez l’export ST.66 d’un office&#xa0;; un fichier ST.96 n’a pas besoin de conversion.</translation>
    </message>
    <message>
        <source>Give the ST.96 XML of a filing.</source>
        <translation>Donnez le XML ST.96 d’un dépôt.</translation>
    </message>
    <message>
        <source>Give the ST.96 or ST.66 export of an office; a Madrid message is opened as it is.</source>
        <translation>Donnez l’export ST.96 ou ST.66 d’un office&#xa0;; un message de Madrid s’ouvre tel quel.</translation>
    </message>
    <message>
        <source>Give the folder or the ZIP archive with the schemas, as WIPO publishes them.</source>
        <translation>Donnez le dossier ou l’archive ZIP des schémas, tels que l’OMPI les publie.</translation>
    </message>
    <message>
        <source>Give the record of the mark that is to be the basic mark.</source>
        <translation>Donnez l’inscription de la marque qui doit être la marque de base.</translation>
    </message>
    <message>
        <source>Give the schemas of one version, as WIPO publishes them.</source>
        <translation>Donnez les schémas d’une seule version, tels que l’OMPI les publie.</translation>
    </message>
    <message>
        <source>Install the official schemas of ST.96 {0}.</source>
        <translation>Installez les schémas officiels de ST.96 {0}.</translation>
    </message>
    <message>
        <source>It is chosen as a table of your own: mend it, choose another, or do without with “gsfiler filing tables --shipped”.</source>
        <translation>C’est le tableau que vous avez choisi&#xa0;: corrigez-le, choisissez-en un autre, ou passez-vous-en avec «&#xa0;gsfiler filing tables --shipped&#xa0;».</translation>
    </message>
    <message>
        <source>Leave one of them, or say by “since”, “seen” or “until” when each holds; nothing was taken from the file.</source>
        <translation>Laissez l’une des deux, ou dites par «&#xa0;since&#xa0;», «&#xa0;seen&#xa0;» ou «&#xa0;until&#xa0;» quand chacune vaut&#xa0;; rien n’a été repris du fichier.</translation>
    </message>
    <message>
        <source>Leave out what is not needed.</source>
        <translation>Supprimez ce qui n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Make it smaller; no office takes a file of this size.</source>
        <translation>Réduisez-le&#xa0;; aucun office n’accepte un fichier de cette taille.</translation>
    </message>
    <message>
        <source>Mend it and try again; nothing was taken from the file.</source>
        <translation>Corrigez-le et réessayez&#xa0;; rien n’a été repris du fichier.</translation>
    </message>
    <message>
        <source>Mend the place named, or make the table anew.</source>
        <translation>Corrigez l’endroit indiqué, ou refaites le tableau.</translation>
    </message>
    <message>
        <source>Mend the row and try again; nothing was taken from the file.</source>
        <translation>Corrigez la ligne et réessayez&#xa0;; rien n’a été repris du fichier.</translation>
    </message>
    <message>
        <source>Name the columns and read the file again.</source>
        <translation>Nommez les colonnes et relisez le fichier.</translation>
    </message>
    <message>
        <source>Name the columns in the first row; there are {0}.</source>
        <translation>Nommez les colonnes dans la première ligne&#xa0;; ce sont {0}.</translation>
    </message>
    <message>
        <source>Nice edition {0} is not in force (in force: {1}). Install it, or put it in force.</source>
        <translation>L’édition {0} de Nice n’est pas en vigueur (en vigueur&#xa0;: {1}). Installez-la, ou mettez-la en vigueur.</translation>
    </message>
    <message>
        <source>Open the draft of the application, or begin an empty subsequent designation.</source>
        <translation>Ouvrez le brouillon de la demande, ou commencez une désignation postérieure vide.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Supprimez-en un.</translation>
    </message>
    <message>
        <source>Rename the attachment, or write the JSON into an empty folder.</source>
        <translation>Renommez la pièce jointe, ou écrivez le JSON dans un dossier vide.</translation>
    </message>
    <message>
        <source>Save each form as a draft of its own and pack them one by one.</source>
        <translation>Enregistrez chaque formulaire dans un brouillon à lui et empaquetez-les un par un.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Save it with the ending .gsf, or export it to JSON.</source>
        <translation>Enregistrez-le avec l’extension .gsf, ou exportez-le en JSON.</translation>
    </message>
    <message>
        <source>Save the list as .gsfiler or .txt, or write this form with “Export”.</source>
        <translation>Enregistrez la liste au format .gsfiler ou .txt, ou écrivez cette forme avec «&#xa0;Exporter&#xa0;».</translation>
    </message>
    <message>
        <source>Save yours under another name, which keeps both, and compare the two.</source>
        <translation>Enregistrez le vôtre sous un autre nom, ce qui garde les deux, et comparez-les.</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Prenez un autre nom.</translation>
    </message>
    <message>
        <source>Take it out of the draft.</source>
        <translation>Retirez-le du brouillon.</translation>
    </message>
    <message>
        <source>Take its backup.</source>
        <translation>Prenez sa copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Take out what the office does not need.</source>
        <translation>Retirez ce dont l’office n’a pas besoin.</translation>
    </message>
    <message>
        <source>The change of the packs could not be undone and stays: {0}</source>
        <translation>La modification des lots n’a pas pu être annulée et subsiste&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The header must name a class column (class, cls, Nice class, Klasse, classe, clase) and a term column (term, text, indication, goods and services) or columns named by language codes (en, fr, es, de …). A column named by a party in capitals (US, JP, EM) says whether that party accepts the term: yes, no, or nothing.</source>
        <translation>L’en-tête doit nommer une colonne de classes (class, cls, Nice class, Klasse, classe, clase) et une colonne d’indications (term, text, indication, goods and services) ou des colonnes nommées par des codes de langue (en, fr, es, de …). Une colonne nommée par une partie contractante en majuscules (US, JP, EM) dit si celle-ci accepte l’indication&#xa0;: yes, no, ou rien.</translation>
    </message>
    <message>
        <source>Update gsfiler to open it. The file was not changed.</source>
        <translation>Mettez gsfiler à jour pour l’ouvrir. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Update gsfiler to read it.</source>
        <translation>Mettez gsfiler à jour pour le lire.</translation>
    </message>
    <message>
        <source>Update gsfiler to use it.</source>
        <translation>Mettez gsfiler à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>Update gsfiler, or ask for the table in the older form.</source>
        <translation>Mettez gsfiler à jour, ou demandez le tableau sous l’ancienne forme.</translation>
    </message>
    <message>
        <source>Vocabularies are read from the Nice master files (structure and texts, ZIP or XML), an MGS snapshot (JSON, JSON Lines, CSV, TSV), a TMclass export, and lists of terms (CSV, TSV, XLSX, JSON Lines). The header must name a class column (class, cls, Nice class, Klasse, classe, clase) and a term column (term, text, indication, goods and services) or columns named by language codes (en, fr, es, de …). A column named by a party in capitals (US, JP, EM) says whether that party accepts the term: yes, no, or nothing.</source>
        <translation>Les vocabulaires sont lus à partir des fichiers maîtres de Nice (structure et textes, ZIP ou XML), d’un instantané du MGS (JSON, JSON Lines, CSV, TSV), d’un export TMclass et de listes d’indications (CSV, TSV, XLSX, JSON Lines). L’en-tête doit nommer une colonne de classes (class, cls, Nice class, Klasse, classe, clase) et une colonne d’indications (term, text, indication, goods and services) ou des colonnes nommées par des codes de langue (en, fr, es, de …). Une colonne nommée par une partie contractante en majuscules (US, JP, EM) dit si celle-ci accepte l’indication&#xa0;: yes, no, ou rien.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Wait a little and save again.</source>
        <translation>Attendez un peu et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Write it as “gsfiler filing schema madrid” describes.</source>
        <translation>Écrivez-le comme le décrit «&#xa0;gsfiler filing schema madrid&#xa0;».</translation>
    </message>
    <message>
        <source>another program is saving this file.</source>
        <translation>un autre programme est en train d’enregistrer ce fichier.</translation>
    </message>
    <message>
        <source>another program or person has changed this file since you opened it.</source>
        <translation>un autre programme ou une autre personne a modifié ce fichier depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>it cannot be made: {0}{1}</source>
        <translation>il ne peut être établi&#xa0;: {0}{1}</translation>
    </message>
    <message>
        <source>it holds neither an application nor a subsequent designation.</source>
        <translation>il ne contient ni demande ni désignation postérieure.</translation>
    </message>
    <message>
        <source>it holds {0} forms; a package holds exactly one.</source>
        <translation>il contient {0} formulaires&#xa0;; un paquet en contient exactement un.</translation>
    </message>
    <message>
        <source>its manifest is of the form “{0}”, version {1}; this gsfiler reads “gsfiler-package” up to version {2}.</source>
        <translation>son manifeste est de la forme «&#xa0;{0}&#xa0;», version {1}&#xa0;; ce gsfiler lit «&#xa0;gsfiler-package&#xa0;» jusqu’à la version {2}.</translation>
    </message>
    <message>
        <source>its “format” is not “{0}”.</source>
        <translation>son «&#xa0;format&#xa0;» n’est pas «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>its “manifest.json” is damaged.</source>
        <translation>son «&#xa0;manifest.json&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>line {0} gives the same part of this fee already.</source>
        <translation>la ligne {0} donne déjà la même partie de cette taxe.</translation>
    </message>
    <message>
        <source>no column is recognised; the first row must name them, such as Organisation or E-mail.</source>
        <translation>aucune colonne n’est reconnue&#xa0;; la première ligne doit les nommer, par exemple Organisation ou E-mail.</translation>
    </message>
    <message>
        <source>no row of this list can be used. {0}</source>
        <translation>aucune ligne de cette liste n’est utilisable. {0}</translation>
    </message>
    <message>
        <source>no row of this snapshot can be used.{0}</source>
        <translation>aucune ligne de cet instantané n’est utilisable.{0}</translation>
    </message>
    <message>
        <source>no sheet has the header of a list of terms.</source>
        <translation>aucune feuille n’a l’en-tête d’une liste d’indications.</translation>
    </message>
    <message>
        <source>objects and lists lie more than {0} deep.</source>
        <translation>des objets et des listes sont imbriqués sur plus de {0} niveaux.</translation>
    </message>
    <message>
        <source>only a draft of one international application can be extended.</source>
        <translation>seul le brouillon d’une demande internationale unique peut être étendu.</translation>
    </message>
    <message>
        <source>plain JSON has no room for the history of this draft.</source>
        <translation>le JSON simple n’a pas de place pour l’historique de ce brouillon.</translation>
    </message>
    <message>
        <source>saving keeps the text as you typed it, and this ending promises another form.</source>
        <translation>l’enregistrement garde le texte tel que vous l’avez saisi, et cette extension annonce une autre forme.</translation>
    </message>
    <message>
        <source>term {0} is not the one that the log of fixes speaks of.</source>
        <translation>l’indication {0} n’est pas celle dont parle le journal des corrections.</translation>
    </message>
    <message>
        <source>the JSON holds a number that is too long, or is nested too deep.</source>
        <translation>le JSON contient un nombre trop long, ou est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>the JSON holds no list of terms.</source>
        <translation>le JSON ne contient aucune liste d’indications.</translation>
    </message>
    <message>
        <source>the JSON is not an object.</source>
        <translation>le JSON n’est pas un objet.</translation>
    </message>
    <message>
        <source>the XML is {0} bytes long; at most {1} are read.</source>
        <translation>le XML compte {0} octets&#xa0;; au plus {1} sont lus.</translation>
    </message>
    <message>
        <source>the XML that was kept here cannot be read ({0})</source>
        <translation>le XML conservé ici ne peut être lu ({0})</translation>
    </message>
    <message>
        <source>the archive has no file “{0}”.</source>
        <translation>l’archive n’a pas de fichier «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>the archive has no “filing.json”; this is not a draft.</source>
        <translation>l’archive n’a pas de «&#xa0;filing.json&#xa0;»&#xa0;; ce n’est pas un brouillon.</translation>
    </message>
    <message>
        <source>the archive holds no XML file.</source>
        <translation>l’archive ne contient aucun fichier XML.</translation>
    </message>
    <message>
        <source>the archive holds no files.</source>
        <translation>l’archive ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>the archive holds no master file.</source>
        <translation>l’archive ne contient aucun fichier maître.</translation>
    </message>
    <message>
        <source>the archive holds the file {0}, {1}.</source>
        <translation>l’archive contient le fichier {0}, {1}.</translation>
    </message>
    <message>
        <source>the archive holds the name {0} twice.</source>
        <translation>l’archive contient deux fois le nom {0}.</translation>
    </message>
    <message>
        <source>the archive holds {0} files; at most {1} are read.</source>
        <translation>l’archive contient {0} fichiers&#xa0;; au plus {1} sont lus.</translation>
    </message>
    <message>
        <source>the archive is cut short or damaged: its table of contents cannot be read.</source>
        <translation>l’archive est tronquée ou endommagée&#xa0;: sa table des matières ne peut être lue.</translation>
    </message>
    <message>
        <source>the archive is longer than {0} bytes.</source>
        <translation>l’archive dépasse {0} octets.</translation>
    </message>
    <message>
        <source>the archive unpacks to more than {0} bytes.</source>
        <translation>l’archive décompressée dépasse {0} octets.</translation>
    </message>
    <message>
        <source>the attachment “{0}” cannot be written beside it: {1}.</source>
        <translation>la pièce jointe «&#xa0;{0}&#xa0;» ne peut être écrite à côté&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>the byte 0x{0} does not belong in {1} text.</source>
        <translation>l’octet 0x{0} n’a pas sa place dans un texte {1}.</translation>
    </message>
    <message>
        <source>the character U+{0} at position {1} of the text cannot be written in XML.</source>
        <translation>le caractère U+{0} à la position {1} du texte ne peut être écrit en XML.</translation>
    </message>
    <message>
        <source>the column “{0}” is not known, or there twice.</source>
        <translation>la colonne «&#xa0;{0}&#xa0;» n’est pas connue, ou figure deux fois.</translation>
    </message>
    <message>
        <source>the comma rule</source>
        <translation>la règle des virgules</translation>
    </message>
    <message>
        <source>the delimiter</source>
        <translation>le séparateur</translation>
    </message>
    <message>
        <source>the document has no body.</source>
        <translation>le document n’a pas de corps.</translation>
    </message>
    <message>
        <source>the download cannot be kept ({0}).</source>
        <translation>le téléchargement ne peut être conservé ({0}).</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>le brouillon</translation>
    </message>
    <message>
        <source>the draft cannot be deleted ({0}).</source>
        <translation>le brouillon ne peut être supprimé ({0}).</translation>
    </message>
    <message>
        <source>the draft has no such snapshot.</source>
        <translation>le brouillon n’a pas cet instantané.</translation>
    </message>
    <message>
        <source>the encoding named in the XML declaration cannot be read.</source>
        <translation>le codage nommé dans la déclaration XML ne peut être lu.</translation>
    </message>
    <message>
        <source>the export</source>
        <translation>l’export</translation>
    </message>
    <message>
        <source>the fee of {0} begins with class {1}; no row of the same days says what the first class costs.</source>
        <translation>la taxe de {0} commence à la classe {1}&#xa0;; aucune ligne des mêmes jours ne dit ce que coûte la première classe.</translation>
    </message>
    <message>
        <source>the field “{0}” cannot be used: {1}.</source>
        <translation>le champ «&#xa0;{0}&#xa0;» est inutilisable&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>the field “{0}” has no “form”.</source>
        <translation>le champ «&#xa0;{0}&#xa0;» n’a pas de «&#xa0;form&#xa0;».</translation>
    </message>
    <message>
        <source>the field “{0}” of the party book cannot be used.</source>
        <translation>le champ «&#xa0;{0}&#xa0;» du répertoire des parties n’est pas utilisable.</translation>
    </message>
    <message>
        <source>the field “{0}” stands twice in one object; one would be lost.</source>
        <translation>le champ «&#xa0;{0}&#xa0;» figure deux fois dans un même objet&#xa0;; l’un serait perdu.</translation>
    </message>
    <message>
        <source>the field “{0}” takes a text, not {1}.</source>
        <translation>le champ «&#xa0;{0}&#xa0;» prend un texte, et non {1}.</translation>
    </message>
    <message>
        <source>the field “{0}” takes a whole number, not {1}.</source>
        <translation>le champ «&#xa0;{0}&#xa0;» prend un nombre entier, et non {1}.</translation>
    </message>
    <message>
        <source>the field “{0}” takes an object with fields, not {1}.</source>
        <translation>le champ «&#xa0;{0}&#xa0;» prend un objet avec des champs, et non {1}.</translation>
    </message>
    <message>
        <source>the field “{0}” takes true or false, not {1}.</source>
        <translation>le champ «&#xa0;{0}&#xa0;» prend true ou false, et non {1}.</translation>
    </message>
    <message>
        <source>the field “{0}” takes {1}, not {2}.</source>
        <translation>le champ «&#xa0;{0}&#xa0;» prend {1}, et non {2}.</translation>
    </message>
    <message>
        <source>the file cannot be opened ({0}).</source>
        <translation>le fichier ne peut être ouvert ({0}).</translation>
    </message>
    <message>
        <source>the file cannot be read ({0}).</source>
        <translation>le fichier ne peut être lu ({0}).</translation>
    </message>
    <message>
        <source>the file cannot be written ({0}).</source>
        <translation>le fichier ne peut être écrit ({0}).</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>le fichier est vide.</translation>
    </message>
    <message>
        <source>the file is larger than {0} bytes.</source>
        <translation>le fichier dépasse {0} octets.</translation>
    </message>
    <message>
        <source>the file is write-protected.</source>
        <translation>le fichier est protégé en écriture.</translation>
    </message>
    <message>
        <source>the file was made by a newer gsfiler (file version {0}; this one reads {1}).</source>
        <translation>le fichier a été fait par un gsfiler plus récent (version de fichier {0}&#xa0;; celui-ci lit {1}).</translation>
    </message>
    <message>
        <source>the file “{0}” inside the archive is damaged (its checksum or its packed data is wrong).</source>
        <translation>le fichier «&#xa0;{0}&#xa0;» dans l’archive est endommagé (sa somme de contrôle ou ses données comprimées sont fausses).</translation>
    </message>
    <message>
        <source>the file “{0}” unpacks to more than {1} bytes.</source>
        <translation>le fichier «&#xa0;{0}&#xa0;» décompressé dépasse {1} octets.</translation>
    </message>
    <message>
        <source>the file “{0}” unpacks to more than {1} times its packed size, as decompression bombs do.</source>
        <translation>le fichier «&#xa0;{0}&#xa0;» décompressé dépasse {1} fois sa taille comprimée, comme les bombes de décompression.</translation>
    </message>
    <message>
        <source>the files in the archive overlap or are cut short: together they claim more packed bytes than there are.</source>
        <translation>les fichiers de l’archive se chevauchent ou sont tronqués&#xa0;: ensemble, ils revendiquent plus d’octets comprimés qu’il n’y en a.</translation>
    </message>
    <message>
        <source>the folder cannot be written to ({0}).</source>
        <translation>le dossier n’est pas accessible en écriture ({0}).</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>le formulaire</translation>
    </message>
    <message>
        <source>the form has {0} payments, and which of them pays which fee is not said.</source>
        <translation>le formulaire comporte {0} paiements, et rien ne dit lequel règle quelle taxe.</translation>
    </message>
    <message>
        <source>the form of this file is not known.</source>
        <translation>le format de ce fichier n’est pas connu.</translation>
    </message>
    <message>
        <source>the list holds {0} terms; the window takes at most {1}.</source>
        <translation>la liste contient {0} indications&#xa0;; la fenêtre en prend au plus {1}.</translation>
    </message>
    <message>
        <source>the package</source>
        <translation>le paquet</translation>
    </message>
    <message>
        <source>the package holds {0}; it must hold exactly one XML.</source>
        <translation>le paquet contient {0}&#xa0;; il doit contenir exactement un XML.</translation>
    </message>
    <message>
        <source>the payment</source>
        <translation>le paiement</translation>
    </message>
    <message>
        <source>the root element does not say edition, version and date in force: {0}</source>
        <translation>l’élément racine ne dit pas l’édition, la version et la date d’entrée en vigueur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>the root element is “{0}”; a Nice master file has ClassificationTopStructure or ClassificationTexts.</source>
        <translation>l’élément racine est «&#xa0;{0}&#xa0;»&#xa0;; un fichier maître de Nice a ClassificationTopStructure ou ClassificationTexts.</translation>
    </message>
    <message>
        <source>the row does not say from when its amount holds.</source>
        <translation>la ligne ne dit pas à partir de quand vaut son montant.</translation>
    </message>
    <message>
        <source>the row has more cells than there are columns, or a stray quotation mark.</source>
        <translation>la ligne a plus de cellules qu’il n’y a de colonnes, ou un guillemet isolé.</translation>
    </message>
    <message>
        <source>the sheet has no row below its titles.</source>
        <translation>la feuille n’a aucune ligne sous ses titres.</translation>
    </message>
    <message>
        <source>the structure file is missing.</source>
        <translation>le fichier de structure manque.</translation>
    </message>
    <message>
        <source>the structure in force on {0} is given twice.</source>
        <translation>la structure en vigueur le {0} est donnée deux fois.</translation>
    </message>
    <message>
        <source>the table is not UTF-8 text.</source>
        <translation>le tableau n’est pas un texte UTF-8.</translation>
    </message>
    <message>
        <source>the table is of version {0}; this gsfiler reads {1}.</source>
        <translation>le tableau est de la version {0}&#xa0;; ce gsfiler lit la version {1}.</translation>
    </message>
    <message>
        <source>the table is {0} bytes long; at most {1} are read.</source>
        <translation>le tableau fait {0} octets&#xa0;; {1} au plus sont lus.</translation>
    </message>
    <message>
        <source>the table tells something of {0}, which is no party.</source>
        <translation>le tableau dit quelque chose de {0}, qui n’est pas une partie contractante.</translation>
    </message>
    <message>
        <source>the text holds more than {0} terms.</source>
        <translation>le texte contient plus de {0} indications.</translation>
    </message>
    <message>
        <source>the text holds {0} characters; the window takes at most {1}.</source>
        <translation>le texte contient {0} caractères&#xa0;; la fenêtre en prend au plus {1}.</translation>
    </message>
    <message>
        <source>the text is UTF-8 but damaged here, or pieces in two encodings were joined.</source>
        <translation>le texte est en UTF-8 mais endommagé ici, ou des morceaux de deux codages ont été réunis.</translation>
    </message>
    <message>
        <source>the text is not UTF-8.</source>
        <translation>le texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>the text is {0} bytes long; at most {1} are read.</source>
        <translation>le texte compte {0} octets&#xa0;; au plus {1} sont lus.</translation>
    </message>
    <message>
        <source>the texts are in force on {0}, the structure on {1}.</source>
        <translation>les textes sont en vigueur le {0}, la structure le {1}.</translation>
    </message>
    <message>
        <source>the texts are of edition {0}, the structure is of {1}.</source>
        <translation>les textes sont de l’édition {0}, la structure est de l’édition {1}.</translation>
    </message>
    <message>
        <source>the texts file is missing.</source>
        <translation>le fichier des textes manque.</translation>
    </message>
    <message>
        <source>the texts of {0} are given twice.</source>
        <translation>les textes de {0} sont donnés deux fois.</translation>
    </message>
    <message>
        <source>the workbook</source>
        <translation>le classeur</translation>
    </message>
    <message>
        <source>the workbook has no sheet with cells.</source>
        <translation>le classeur n’a aucune feuille avec des cellules.</translation>
    </message>
    <message>
        <source>the workbook has no sheet “{0}”.</source>
        <translation>le classeur n’a pas de feuille «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>the “form” of “{0}” is madrid or madrid-designation, not {1}.</source>
        <translation>le «&#xa0;form&#xa0;» de «&#xa0;{0}&#xa0;» est madrid ou madrid-designation, et non {1}.</translation>
    </message>
    <message>
        <source>there are no texts in force on {0} for this structure.</source>
        <translation>il n’y a pas de textes en vigueur le {0} pour cette structure.</translation>
    </message>
    <message>
        <source>there are {0} XSD files here, which cannot be the schemas of ST.96.</source>
        <translation>il y a ici {0} fichiers XSD, qui ne peuvent être les schémas de ST.96.</translation>
    </message>
    <message>
        <source>there is a file of this name already.</source>
        <translation>il existe déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>there is no schema for {0} of version {1}.</source>
        <translation>il n’y a pas de schéma pour {0} de la version {1}.</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>there is no trade mark in this document.</source>
        <translation>il n’y a pas de marque dans ce document.</translation>
    </message>
    <message>
        <source>there is no trade mark, party or term in this ST.66 document.</source>
        <translation>il n’y a ni marque, ni partie, ni indication dans ce document ST.66.</translation>
    </message>
    <message>
        <source>there is no vCard in this file.</source>
        <translation>il n’y a pas de vCard dans ce fichier.</translation>
    </message>
    <message>
        <source>these are not ignored findings ({0}{1}).</source>
        <translation>ce ne sont pas des constats ignorés ({0}{1}).</translation>
    </message>
    <message>
        <source>these are not the schemas of one version of ST.96 (versions named: {0}).</source>
        <translation>ce ne sont pas les schémas d’une seule version de ST.96 (versions nommées&#xa0;: {0}).</translation>
    </message>
    <message>
        <source>these ignored findings were written by a newer gsfiler.</source>
        <translation>ces constats ignorés ont été écrits par un gsfiler plus récent.</translation>
    </message>
    <message>
        <source>this ST.96 document is a {0}, not a Madrid filing of an office.</source>
        <translation>ce document ST.96 est un {0}, et non un dépôt de Madrid d’un office.</translation>
    </message>
    <message>
        <source>this ST.96 document is a {0}, not an answer of the International Bureau.</source>
        <translation>ce document ST.96 est un {0}, et non une réponse du Bureau international.</translation>
    </message>
    <message>
        <source>this ST.96 document names no version: com:st96Version is missing on its root {0}, as in documents before version 3; this program reads {1}.</source>
        <translation>ce document ST.96 ne nomme pas de version&#xa0;: com:st96Version manque à sa racine {0}, comme dans les documents antérieurs à la version 3&#xa0;; ce programme lit {1}.</translation>
    </message>
    <message>
        <source>this XML (its root is “{0}”) is not a national trade mark document.</source>
        <translation>ce XML (sa racine est «&#xa0;{0}&#xa0;») n’est pas un document national de marque.</translation>
    </message>
    <message>
        <source>this XML (its root is “{0}”) is not an ST.66 document.</source>
        <translation>ce XML (sa racine est «&#xa0;{0}&#xa0;») n’est pas un document ST.66.</translation>
    </message>
    <message>
        <source>this XML (its root is “{0}”) is not an ST.96 document.</source>
        <translation>ce XML (sa racine est «&#xa0;{0}&#xa0;») n’est pas un document ST.96.</translation>
    </message>
    <message>
        <source>this archive is neither a .docx nor a .xlsx file.</source>
        <translation>cette archive n’est ni un fichier .docx ni un fichier .xlsx.</translation>
    </message>
    <message>
        <source>this draft has version {0} and was written by a newer gsfiler; this one reads version {1}.</source>
        <translation>ce brouillon est de la version {0} et a été écrit par un gsfiler plus récent&#xa0;; celui-ci lit la version {1}.</translation>
    </message>
    <message>
        <source>this is a Word document.</source>
        <translation>c’est un document Word.</translation>
    </message>
    <message>
        <source>this is a document under ST.66, the predecessor of ST.96.</source>
        <translation>c’est un document selon la norme ST.66, qui a précédé la ST.96.</translation>
    </message>
    <message>
        <source>this is a document under ST.86, the predecessor of ST.96 for designs.</source>
        <translation>c’est un document selon la norme ST.86, qui a précédé la ST.96 pour les dessins et modèles.</translation>
    </message>
    <message>
        <source>this is a draft of ST.96 from before its first version (namespace {0}); this program reads {1}.</source>
        <translation>c’est un projet de ST.96 antérieur à sa première version (espace de noms {0})&#xa0;; ce programme lit {1}.</translation>
    </message>
    <message>
        <source>this is a folder.</source>
        <translation>c’est un dossier.</translation>
    </message>
    <message>
        <source>this is a web page, not a data file.</source>
        <translation>c’est une page Web, non un fichier de données.</translation>
    </message>
    <message>
        <source>this is a web page.</source>
        <translation>c’est une page Web.</translation>
    </message>
    <message>
        <source>this is binary data, not text.</source>
        <translation>ce sont des données binaires, non du texte.</translation>
    </message>
    <message>
        <source>this is neither a draft nor a package, nor a document of ST.96 or ST.66.</source>
        <translation>ce n’est ni un brouillon, ni un paquet, ni un document ST.96 ou ST.66.</translation>
    </message>
    <message>
        <source>this is neither a draft of gsfiler nor a JSON file.</source>
        <translation>ce n’est ni un brouillon de gsfiler ni un fichier JSON.</translation>
    </message>
    <message>
        <source>this is no fee table, neither JSON nor a sheet with columns “party” and “amount”.</source>
        <translation>ce n’est pas un tableau de taxes&#xa0;: ni du JSON, ni une feuille avec les colonnes «&#xa0;party&#xa0;» et «&#xa0;amount&#xa0;».</translation>
    </message>
    <message>
        <source>this is no list that gsfiler saved ({0}).</source>
        <translation>ce n’est pas une liste enregistrée par gsfiler ({0}).</translation>
    </message>
    <message>
        <source>this is no sheet of rates.</source>
        <translation>ce n’est pas une feuille de cours de change.</translation>
    </message>
    <message>
        <source>this is not JSON ({0}).</source>
        <translation>ce n’est pas du JSON ({0}).</translation>
    </message>
    <message>
        <source>this is not JSON that can be read (a number or its depth).</source>
        <translation>ce n’est pas du JSON lisible (un nombre ou sa profondeur).</translation>
    </message>
    <message>
        <source>this is not JSON: {0}.</source>
        <translation>ce n’est pas du JSON&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>this is not a ZIP archive.</source>
        <translation>ce n’est pas une archive ZIP.</translation>
    </message>
    <message>
        <source>this is not a draft of gsfiler.</source>
        <translation>ce n’est pas un brouillon de gsfiler.</translation>
    </message>
    <message>
        <source>this is not a draft of gsfiler: it has no “transaction”.</source>
        <translation>ce n’est pas un brouillon de gsfiler&#xa0;: il n’a pas de «&#xa0;transaction&#xa0;».</translation>
    </message>
    <message>
        <source>this is not a log of fixes ({0}{1}).</source>
        <translation>ce n’est pas un journal de corrections ({0}{1}).</translation>
    </message>
    <message>
        <source>this is not a party book of gsfiler.</source>
        <translation>ce n’est pas un répertoire de parties de gsfiler.</translation>
    </message>
    <message>
        <source>this is not well-formed XML ({0}).</source>
        <translation>ce n’est pas du XML bien formé ({0}).</translation>
    </message>
    <message>
        <source>this is not {0} file, or it is damaged.</source>
        <translation>ce n’est pas un fichier de ce type ({0}), ou il est endommagé.</translation>
    </message>
    <message>
        <source>this is {0}, which cannot be read.</source>
        <translation>ce contenu ne peut être lu&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>this log of fixes belongs to another list, or to another state of this one.</source>
        <translation>ce journal de corrections appartient à une autre liste, ou à un autre état de celle-ci.</translation>
    </message>
    <message>
        <source>this party book was written by a newer gsfiler.</source>
        <translation>ce répertoire de parties a été écrit par un gsfiler plus récent.</translation>
    </message>
    <message>
        <source>this snapshot is damaged.</source>
        <translation>cet instantané est endommagé.</translation>
    </message>
    <message>
        <source>two files would both be called {0}.</source>
        <translation>deux fichiers s’appelleraient {0}.</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>version {0} is not written.</source>
        <translation>la version {0} n’est pas écrite.</translation>
    </message>
    <message>
        <source>version {0} of ST.96 is not supported; this program reads {1}.</source>
        <translation>la version {0} de ST.96 n’est pas prise en charge&#xa0;; ce programme lit {1}.</translation>
    </message>
    <message>
        <source>version {0} of ST.96 is not supported; this program writes {1}.</source>
        <translation>la version {0} de ST.96 n’est pas prise en charge&#xa0;; ce programme écrit {1}.</translation>
    </message>
    <message>
        <source>{0} ({1}) is no party of the Madrid System.</source>
        <translation>{0} ({1}) n’est pas une partie contractante du système de Madrid.</translation>
    </message>
    <message>
        <source>{0} are filled in, and the standard takes only one of them.</source>
        <translation>sont remplis&#xa0;: {0}&#xa0;; la norme n’en admet qu’un.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} ne peut être lu ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be set aside: {1}.</source>
        <translation>{0} ne peut être mis de côté&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot stand in {1}, where it was kept.</source>
        <translation>{0} ne peut figurer dans {1}, où il était conservé.</translation>
    </message>
    <message>
        <source>{0} does not let gsfiler in (answer {1}). Download it by browser.</source>
        <translation>{0} ne laisse pas entrer gsfiler (réponse {1}). Téléchargez par le navigateur.</translation>
    </message>
    <message>
        <source>{0} gave an answer that gsfiler does not understand ({1}).</source>
        <translation>{0} a donné une réponse que gsfiler ne comprend pas ({1}).</translation>
    </message>
    <message>
        <source>{0} has no place for this.</source>
        <translation>{0} n’a pas de place pour cela.</translation>
    </message>
    <message>
        <source>{0} has trouble of its own (answer {1}). Try again later.</source>
        <translation>{0} est lui-même en difficulté (réponse {1}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{0} has {1} bytes, its publisher lists {2}; nothing was kept. Try again later or tell the publisher.</source>
        <translation>{0} a {1} octets, son éditeur en annonce {2}&#xa0;; rien n’a été conservé. Réessayez plus tard ou prévenez l’éditeur.</translation>
    </message>
    <message>
        <source>{0} has {1} bytes; at most {2} are taken.</source>
        <translation>{0} a {1} octets&#xa0;; au plus {2} sont acceptés.</translation>
    </message>
    <message>
        <source>{0} is not a version of a draft.</source>
        <translation>{0} n’est pas une version de brouillon.</translation>
    </message>
    <message>
        <source>{0} is not the file its publisher lists: {1} bytes with SHA-256 {2}…, listed are {3} bytes with {4}…. Nothing was kept. Try again later or tell the publisher.</source>
        <translation>{0} n’est pas le fichier annoncé par son éditeur&#xa0;: {1} octets avec SHA-256 {2}…, annoncés&#xa0;: {3} octets avec {4}…. Rien n’a été conservé. Réessayez plus tard ou prévenez l’éditeur.</translation>
    </message>
    <message>
        <source>{0} leads from one address to the next without end.</source>
        <translation>{0} mène d’une adresse à l’autre sans fin.</translation>
    </message>
    <message>
        <source>{0} leads to {1}, which is not a protected address; nothing was downloaded.</source>
        <translation>{0} mène à {1}, qui n’est pas une adresse protégée&#xa0;; rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>{0} sends more than {1} bytes; stopped.</source>
        <translation>{0} envoie plus de {1} octets&#xa0;; arrêté.</translation>
    </message>
    <message>
        <source>{0} was written by a newer gsfiler; update gsfiler to use it.</source>
        <translation>{0} a été écrit par un gsfiler plus récent&#xa0;; mettez gsfiler à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}. The pack was changed after it was installed; install it again from its files.</source>
        <translation>{0}, ligne {1}&#xa0;: {2}. Le lot a été modifié après son installation&#xa0;; réinstallez-le depuis ses fichiers.</translation>
    </message>
    <message>
        <source>{0}: {1} is not a schema that can be used ({2}).</source>
        <translation>{0}&#xa0;: {1} n’est pas un schéma utilisable ({2}).</translation>
    </message>
    <message>
        <source>{0}: {1} needs the file {2}, which is missing.</source>
        <translation>{0}&#xa0;: {1} a besoin du fichier {2}, qui manque.</translation>
    </message>
    <message>
        <source>“gsfiler filing schema madrid” names its fields.</source>
        <translation>«&#xa0;gsfiler filing schema madrid&#xa0;» en nomme les champs.</translation>
    </message>
    <message>
        <source>“{0}” cannot be written.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut être écrit.</translation>
    </message>
    <message>
        <source>“{0}” cannot divide columns.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut séparer des colonnes.</translation>
    </message>
    <message>
        <source>“{0}” does not take this value.</source>
        <translation>«&#xa0;{0}&#xa0;» n’accepte pas cette valeur.</translation>
    </message>
    <message>
        <source>“{0}” has no sign; write + before what is to be added, − before what is to be taken away.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas de signe&#xa0;; écrivez + devant ce qui est à ajouter, − devant ce qui est à retirer.</translation>
    </message>
    <message>
        <source>“{0}” is no party of the Madrid System; give two letters of WIPO ST.3, such as JP.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une partie contractante du système de Madrid&#xa0;; donnez deux lettres de la norme ST.3 de l’OMPI, comme JP.</translation>
    </message>
    <message>
        <source>“{0}” is no party of the Madrid System; is {1} meant?</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une partie contractante du système de Madrid&#xa0;; s’agit-il de {1}&#xa0;?</translation>
    </message>
    <message>
        <source>“{0}”: a party has at most {1} of the classes.</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: une partie contractante a au plus {1} des classes.</translation>
    </message>
    <message>
        <source>“{0}” is no party; give two letters of WIPO ST.3, such as JP, or US=2 where a party has two classes only.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une partie contractante&#xa0;; donnez deux lettres de la norme ST.3 de l’OMPI, comme JP, ou US=2 si une partie n’a que deux classes.</translation>
    </message>
    <message>
        <source>“{0}” is no rate; write it as EUR=0.95@2026-11-20.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un cours&#xa0;; écrivez-le comme EUR=0.95@2026-11-20.</translation>
    </message>
    <message>
        <source>“{0}” is not a Nice edition; write it as 12-2024.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une édition de Nice&#xa0;; écrivez-la comme 12-2024.</translation>
    </message>
    <message>
        <source>“{0}” is not a class of the Nice Classification; give 1 to 45.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une classe de la classification de Nice&#xa0;; donnez 1 à 45.</translation>
    </message>
    <message>
        <source>“{0}” is not a code of WIPO ST.3.{1}</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un code de la norme ST.3 de l’OMPI.{1}</translation>
    </message>
    <message>
        <source>“{0}” is not a currency; give three letters such as EUR.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une monnaie&#xa0;; donnez trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>“{0}” is not a date; write it as 2026-01-31.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une date&#xa0;; écrivez-la comme 2026-01-31.</translation>
    </message>
    <message>
        <source>“{0}” is not a form of list.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un format de liste.</translation>
    </message>
    <message>
        <source>“{0}” is not a language code; give two letters such as en, fr or es.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un code de langue&#xa0;; donnez deux lettres, par exemple en, fr ou es.</translation>
    </message>
    <message>
        <source>“{0}” is not a number that JSON knows.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un nombre que JSON connaît.</translation>
    </message>
    <message>
        <source>“{0}” is not a path into a draft.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un chemin dans un brouillon.</translation>
    </message>
    <message>
        <source>“{0}” is not a rate; say how many {1} one Swiss franc buys, such as 1.07.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un cours&#xa0;; dites combien de {1} vaut un franc suisse, par exemple 1.07.</translation>
    </message>
    <message>
        <source>“{0}” is not an ST.3 code; give two letters such as US, JP or EM.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un code ST.3&#xa0;; donnez deux lettres, par exemple US, JP ou EM.</translation>
    </message>
    <message>
        <source>“{0}” is not an address that starts with https://.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>“{0}” is not an address: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une adresse&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not an encoding that can be read.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un codage lisible.</translation>
    </message>
    <message>
        <source>“{0}” may mean several packs: {1}. Give one of these ids.</source>
        <translation>«&#xa0;{0}&#xa0;» peut désigner plusieurs lots&#xa0;: {1}. Donnez l’un de ces identifiants.</translation>
    </message>
    <message>
        <source>“{0}” names no party; give codes such as JP CH, or “all”.</source>
        <translation>«&#xa0;{0}&#xa0;» ne nomme aucune partie contractante&#xa0;; donnez des codes comme JP CH, ou «&#xa0;all&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}”: a draft has no item “{1}” here.</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: un brouillon n’a pas ici d’élément «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}”: there is no item {1} in this list yet.</source>
        <translation>«&#xa0;{0}&#xa0;»&#xa0;: il n’y a pas encore d’élément {1} dans cette liste.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>A fault of gsfiler</source>
        <translation>Une panne de gsfiler</translation>
    </message>
    <message>
        <source>gsfiler met a fault of its own. Your work is unchanged and the window stays open; save your list to be sure.

The report below says where in the program it happened. It holds no names, terms or paths of yours.</source>
        <translation>gsfiler a rencontré une panne interne. Votre travail est inchangé et la fenêtre reste ouverte&#xa0;; par précaution, enregistrez votre liste.

Le rapport ci-dessous dit à quel endroit du programme elle s’est produite. Il ne contient ni noms, ni indications, ni chemins qui vous appartiennent.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>FeeCalculator</name>
    <message>
        <source>Fee calculator</source>
        <translation>Calcul des taxes</translation>
    </message>
    <message>
        <source>&amp;Renewal</source>
        <translation>&amp;Renouvellement</translation>
    </message>
    <message>
        <source>Class&amp;ification</source>
        <translation>Class&amp;ement</translation>
    </message>
    <message>
        <source>Pric&amp;es</source>
        <translation>Pri&amp;x</translation>
    </message>
    <message>
        <source>&amp;Copy the lines</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Ta&amp;ble to fill in…</source>
        <translation>Ta&amp;bleau à remplir…</translation>
    </message>
    <message>
        <source>Rows for the fees of the renewal that are not known, amounts left empty</source>
        <translation>Lignes pour les taxes du renouvellement qui ne sont pas connues, montants laissés vides</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FeeModel</name>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>CHF</source>
        <translation>CHF</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>No amount is known here; look it up at WIPO.</source>
        <translation>Aucun montant n’est connu ici&#xa0;; vérifiez auprès de l’OMPI.</translation>
    </message>
    <message>
        <source>Paid for: {parties}</source>
        <translation>Payé pour&#xa0;: {parties}</translation>
    </message>
    <message>
        <source>Total, at least</source>
        <translation>Total, au moins</translation>
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
        <translation>{fee} (payable plus tard)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>FeePane</name>
    <message>
        <source>What to mind</source>
        <translation>À noter</translation>
    </message>
</context>
<context>
    <name>FeePrinting</name>
    <message>
        <source>Fees</source>
        <translation>Émoluments et taxes</translation>
    </message>
</context>
<context>
    <name>FeeSheet</name>
    <message>
        <source>Total: at least CHF {amount}</source>
        <translation>Total&#xa0;: au moins CHF {amount}</translation>
    </message>
    <message>
        <source>Total: CHF {amount}</source>
        <translation>Total&#xa0;: CHF {amount}</translation>
    </message>
    <message>
        <source>{weight}: {sentence}</source>
        <translation>{weight}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Tables of fees in force: {tables}</source>
        <translation>Tableaux de taxes utilisés&#xa0;: {tables}</translation>
    </message>
</context>
<context>
    <name>FeeSheetTable</name>
    <message>
        <source>Fees</source>
        <translation>Émoluments et taxes</translation>
    </message>
</context>
<context>
    <name>FeeView</name>
    <message>
        <source>&amp;Take these fees into the payment</source>
        <translation>&amp;Reprendre ces taxes dans le paiement</translation>
    </message>
    <message>
        <source>&amp;Renewal and other fees…</source>
        <translation>Re&amp;nouvellement et autres taxes…</translation>
    </message>
    <message>
        <source>Own ta&amp;bles…</source>
        <translation>&amp;Propres tableaux…</translation>
    </message>
    <message numerus="yes">
        <source>The payment states CHF {amount} in %n line(s).</source>
        <translation>
            <numerusform>Le paiement indique CHF {amount} en %n ligne.</numerusform>
            <numerusform>Le paiement indique CHF {amount} en %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The payment states no amount yet.</source>
        <translation>Le paiement n’indique encore aucun montant.</translation>
    </message>
    <message>
        <source>Payable later, not in the total: CHF {amount}.</source>
        <translation>Payable plus tard, hors du total&#xa0;: CHF {amount}.</translation>
    </message>
    <message>
        <source>The amounts shown are those of {day}.</source>
        <translation>Les montants affichés sont ceux du {day}.</translation>
    </message>
    <message>
        <source>given here</source>
        <translation>donné ici</translation>
    </message>
    <message>
        <source>That is {total} at the rate of {rate} of {day}; what is owed are the francs.</source>
        <translation>Cela fait {total} au cours de {rate} du {day}&#xa0;; ce sont les francs qui sont dus.</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>Et &amp;si</translation>
    </message>
    <message>
        <source>Other currencie&amp;s</source>
        <translation>Autres &amp;monnaies</translation>
    </message>
    <message>
        <source>Amounts of the da&amp;y</source>
        <translation>Montants du &amp;jour</translation>
    </message>
    <message>
        <source>Rates: how much of a currency one Swiss franc buys, and on which day</source>
        <translation>Cours&#xa0;: combien d’une monnaie achète un franc suisse, et à quelle date</translation>
    </message>
    <message>
        <source>Parties and classes to add or to take away, as in +JP −US +9</source>
        <translation>Parties contractantes et classes à ajouter ou à retirer, comme +JP −US +9</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
</context>
<context>
    <name>FilingActions</name>
    <message>
        <source>&amp;New application (MM2)</source>
        <translation>&amp;Nouvelle demande (MM2)</translation>
    </message>
    <message>
        <source>New subsequent &amp;designation (MM4)</source>
        <translation>Nouvelle &amp;désignation postérieure (MM4)</translation>
    </message>
    <message>
        <source>New &amp;from template…</source>
        <translation>Nouveau à partir d’un &amp;modèle…</translation>
    </message>
    <message>
        <source>&amp;Open a filing…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Begin from a &amp;document (ST.96, ST.66)…</source>
        <translation>Commencer à partir d’un &amp;document (ST.96, ST.66)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>New filing like this one</source>
        <translation>Nouveau dossier semblable à celui-ci</translation>
    </message>
    <message>
        <source>Subsequent designation of this &amp;registration</source>
        <translation>Désignation postérieure de cet en&amp;registrement</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Enregistrer comme m&amp;odèle…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Pre&amp;view the whole application…</source>
        <translation>A&amp;perçu de toute la demande…</translation>
    </message>
    <message>
        <source>&amp;Export (XML, package, page, JSON)…</source>
        <translation>&amp;Exporter (XML, paquet, page, JSON)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Ne&amp;xt item</source>
        <translation>Rubrique &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation>Rubrique &amp;précédente</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>&amp;Constat suivant</translation>
    </message>
    <message>
        <source>Previous findin&amp;g</source>
        <translation>Cons&amp;tat précédent</translation>
    </message>
    <message>
        <source>Go to the &amp;items</source>
        <translation>Aller aux r&amp;ubriques</translation>
    </message>
    <message>
        <source>Set the finding &amp;aside, or take it back…</source>
        <translation>&amp;Écarter le constat, ou le reprendre…</translation>
    </message>
    <message>
        <source>Take the &amp;fees into the payment</source>
        <translation>Reprendre les &amp;taxes dans le paiement</translation>
    </message>
    <message>
        <source>Renewal and &amp;other fees…</source>
        <translation>Renouvellement et &amp;autres taxes…</translation>
    </message>
    <message>
        <source>Fees of &amp;several filings…</source>
        <translation>Taxes de &amp;plusieurs dossiers…</translation>
    </message>
    <message>
        <source>Own &amp;tables of fees and members…</source>
        <translation>Propres &amp;tableaux des taxes et des membres…</translation>
    </message>
    <message>
        <source>Party &amp;book…</source>
        <translation>Carnet des &amp;parties…</translation>
    </message>
    <message>
        <source>&amp;Compare with another filing…</source>
        <translation>&amp;Comparer avec un autre dossier…</translation>
    </message>
</context>
<context>
    <name>FilingBeginning</name>
    <message>
        <source>A new filing; dates, references and signatures are empty.</source>
        <translation>Un nouveau dossier&#xa0;; les dates, références et signatures sont vides.</translation>
    </message>
    <message>
        <source>A subsequent designation; give the number and the parties.</source>
        <translation>Une désignation postérieure&#xa0;; indiquez le numéro et les parties contractantes.</translation>
    </message>
    <message>
        <source>Saved as template {name}.</source>
        <translation>Enregistré comme modèle {name}.</translation>
    </message>
    <message>
        <source>Name of the template; dates and signatures stay behind:</source>
        <translation>Nom du modèle&#xa0;; les dates et les signatures n’y entrent pas&#xa0;:</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>There is no template yet. Save a filing as one first.</source>
        <translation>Il n’y a pas encore de modèle. Enregistrez d’abord un dossier comme modèle.</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Nouveau à partir d’un modèle</translation>
    </message>
    <message>
        <source>Template:</source>
        <translation>Modèle&#xa0;:</translation>
    </message>
</context>
<context>
    <name>FilingChecker</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>at least CHF {amount}</source>
        <translation>au moins CHF {amount}</translation>
    </message>
    <message>
        <source>estimated: CHF {amount}</source>
        <translation>estimé&#xa0;: CHF {amount}</translation>
    </message>
    <message>
        <source>CHF {amount}</source>
        <translation>CHF {amount}</translation>
    </message>
    <message>
        <source>An estimate: some amounts are old or not known; see the fee sheet.</source>
        <translation>Une estimation&#xa0;: certains montants sont anciens ou inconnus&#xa0;; voyez la feuille de calcul des taxes.</translation>
    </message>
    <message>
        <source>All amounts are known for the day.</source>
        <translation>Tous les montants sont connus pour ce jour.</translation>
    </message>
</context>
<context>
    <name>FilingCompare</name>
    <message>
        <source>Differences: {count}</source>
        <translation>Différences&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>dans un autre ordre</translation>
    </message>
    <message>
        <source>Differences from {name}</source>
        <translation>Différences avec {name}</translation>
    </message>
</context>
<context>
    <name>FilingDialogs</name>
    <message>
        <source>Open a filing</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Filings ({patterns})</source>
        <translation>Dossiers ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Begin from a document</source>
        <translation>Commencer à partir d’un document</translation>
    </message>
    <message>
        <source>ST.96, ST.66, packages ({patterns})</source>
        <translation>ST.96, ST.66, paquets ({patterns})</translation>
    </message>
    <message>
        <source>filing</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Save the filing</source>
        <translation>Enregistrer le dossier</translation>
    </message>
    <message>
        <source>gsfiler filing (*.gsf)</source>
        <translation>Dossier gsfiler (*.gsf)</translation>
    </message>
    <message>
        <source>Export the filing</source>
        <translation>Exporter le dossier</translation>
    </message>
    <message>
        <source>Package for the Office (*.zip)</source>
        <translation>Paquet pour l’Office (*.zip)</translation>
    </message>
    <message>
        <source>ST.96 document (*.xml)</source>
        <translation>Document ST.96 (*.xml)</translation>
    </message>
    <message>
        <source>Printable page (*.html)</source>
        <translation>Page imprimable (*.html)</translation>
    </message>
    <message>
        <source>Plain JSON (*.json)</source>
        <translation>JSON simple (*.json)</translation>
    </message>
    <message>
        <source>The packs are being changed; export again afterwards.</source>
        <translation>Les lots sont en cours de modification&#xa0;; exportez de nouveau ensuite.</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>Exporté vers {name}.</translation>
    </message>
    <message>
        <source>Exported to {name}, without a check of its terms.</source>
        <translation>Exporté vers {name}, sans vérification de ses indications.</translation>
    </message>
    <message>
        <source>Write it all the same</source>
        <translation>L’écrire malgré tout</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Take the fees into the payment</source>
        <translation>Reprendre les taxes dans le paiement</translation>
    </message>
    <message>
        <source>Take the finding back</source>
        <translation>Reprendre le constat</translation>
    </message>
    <message>
        <source>An error cannot be set aside; correct what it names.</source>
        <translation>Une erreur ne peut pas être écartée&#xa0;; corrigez ce qu’elle nomme.</translation>
    </message>
    <message>
        <source>Set the finding aside</source>
        <translation>Écarter le constat</translation>
    </message>
    <message>
        <source>Reason, kept with the filing:</source>
        <translation>Raison, conservée avec le dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Compare with another filing</source>
        <translation>Comparer avec un autre dossier</translation>
    </message>
    <message>
        <source>The whole application</source>
        <translation>Toute la demande</translation>
    </message>
</context>
<context>
    <name>FilingDocument</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
</context>
<context>
    <name>FilingFiles</name>
    <message>
        <source>The filing</source>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved. Save them?</source>
        <translation>{name} contient des modifications non enregistrées. Les enregistrer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FilingLayout</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>FilingPage</name>
    <message>
        <source>Applications</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>New filing</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rétabli&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Which form of the file is shown</source>
        <translation>Quel formulaire du fichier est affiché</translation>
    </message>
    <message>
        <source>This file holds {count} forms; choose above which is shown. All are checked, kept and exported. A package for the Office holds one form alone.</source>
        <translation>Ce fichier contient {count} formulaires&#xa0;; choisissez ci-dessus lequel est affiché. Tous sont vérifiés, conservés et exportés. Un paquet pour l’Office n’en contient qu’un.</translation>
    </message>
    <message>
        <source>Form {number} of {total}: {kind}</source>
        <translation>Formulaire {number} sur {total}&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Open its last good state</source>
        <translation>Ouvrir son dernier bon état</translation>
    </message>
    <message>
        <source>Replace it with mine</source>
        <translation>Le remplacer par le mien</translation>
    </message>
    <message>
        <source>{name} is no longer there. Save to write it again.</source>
        <translation>{name} n’est plus là. Enregistrez pour l’écrire de nouveau.</translation>
    </message>
    <message>
        <source>Another program or person has changed {name} since you opened it. Compare the two before you save.</source>
        <translation>Un autre programme ou une autre personne a modifié {name} depuis que vous l’avez ouvert. Comparez les deux avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Les comparer</translation>
    </message>
    <message>
        <source>A filing that was not saved was found.</source>
        <translation>Un dossier non enregistré a été trouvé.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Restored what was not saved when gsfiler ended.</source>
        <translation>Ce qui n’était pas enregistré quand gsfiler s’est arrêté a été rétabli.</translation>
    </message>
    <message>
        <source>Form {number}</source>
        <translation>Formulaire {number}</translation>
    </message>
</context>
<context>
    <name>FilingViews</name>
    <message>
        <source>Remove the file of the mark</source>
        <translation>Retirer le fichier de la marque</translation>
    </message>
    <message>
        <source>Remove a document</source>
        <translation>Retirer un document</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>The file is not at hand; choose it.</source>
        <translation>Le fichier n’est pas disponible&#xa0;; choisissez-le.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Wh&amp;ole words</source>
        <translation>Mots en&amp;tiers</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What would be replaced</source>
        <translation>Ce qui serait remplacé</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Re&amp;place with</source>
        <translation>Rem&amp;placer par</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source> (perhaps {value})</source>
        <translation> (peut-être {value})</translation>
    </message>
    <message>
        <source>A character was lost when the text was converted (“{typed}”); type it again.</source>
        <translation>Un caractère a été perdu lors de la conversion du texte («&#xa0;{typed}&#xa0;»)&#xa0;; saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>A colon does not introduce a list here; write “namely”.</source>
        <translation>Un deux-points n’introduit pas de liste ici&#xa0;; écrivez «&#xa0;à savoir&#xa0;» («&#xa0;namely&#xa0;»).</translation>
    </message>
    <message>
        <source>A control character for the direction of writing ({names}) hides in the term; take it out.</source>
        <translation>Un caractère de commande du sens d’écriture ({names}) se cache dans l’indication&#xa0;; retirez-le.</translation>
    </message>
    <message>
        <source>A control or private character ({names}) stands in the term; take it out.</source>
        <translation>Un caractère de commande ou à usage privé ({names}) figure dans l’indication&#xa0;; retirez-le.</translation>
    </message>
    <message>
        <source>A declaration of actual use is due at the national Office within three years.</source>
        <translation>Une déclaration d’usage effectif est due auprès de l’office national dans un délai de trois ans.</translation>
    </message>
    <message>
        <source>A declaration of use may be due at the national Office every five years.</source>
        <translation>Une déclaration d’usage peut être due auprès de l’office national tous les cinq ans.</translation>
    </message>
    <message>
        <source>A description of the mark is advisable: {parties} may ask for one where a mark is not made of plain words.</source>
        <translation>Une description de la marque est recommandée lorsque la marque ne consiste pas en de simples mots&#xa0;; peuvent en demander une&#xa0;: {parties}.</translation>
    </message>
    <message>
        <source>A description of the mark is advisable; India may ask for one.</source>
        <translation>Une description de la marque est recommandée&#xa0;; l’Inde peut en demander une.</translation>
    </message>
    <message>
        <source>A draft has no field “{name}” here{perhaps}. It is kept and never sent.</source>
        <translation>Un brouillon n’a pas de champ «&#xa0;{name}&#xa0;» ici{perhaps}. Il est conservé et n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>A group of the list has no class number. Put the number of its class before it.</source>
        <translation>Un groupe de la liste n’a pas de numéro de classe. Mettez devant lui le numéro de sa classe.</translation>
    </message>
    <message>
        <source>A list by another classification than Nice was not taken; sort it into the classes of Nice.</source>
        <translation>Une liste selon une autre classification que celle de Nice n’a pas été reprise&#xa0;; rangez-la dans les classes de Nice.</translation>
    </message>
    <message>
        <source>A preview of the draft. It is not the official form, and nothing was sent with it.</source>
        <translation>Aperçu du brouillon. Ce n’est pas le formulaire officiel, et rien n’a été envoyé par là.</translation>
    </message>
    <message>
        <source>A registration dated before the Protocol entered into force there cannot be extended to this party.</source>
        <translation>Un enregistrement antérieur à l’entrée en vigueur du Protocole sur ce territoire ne peut être étendu à cette partie contractante.</translation>
    </message>
    <message>
        <source>A representative signs or receives the letters, yet none is named before the International Bureau. Who acts at the Office of origin does not act there by that: name them here.</source>
        <translation>Un mandataire signe ou reçoit la correspondance, mais aucun n’est constitué devant le Bureau international. Agir auprès de l’Office d’origine n’y suffit pas&#xa0;: nommez-le ici.</translation>
    </message>
    <message>
        <source>A semicolon divides indications, so this is more than one term; check each by itself.</source>
        <translation>Un point-virgule sépare des indications&#xa0;: il y en a donc plus d’une ici&#xa0;; vérifiez chacune séparément.</translation>
    </message>
    <message>
        <source>A special blank ({names}) stands for a plain blank.</source>
        <translation>Une espace spéciale ({names}) tient lieu d’une espace ordinaire.</translation>
    </message>
    <message>
        <source>A tab or line break ({names}) stands inside the term; write a plain blank.</source>
        <translation>Une tabulation ou un saut de ligne ({names}) se trouve dans l’indication&#xa0;; mettez une espace ordinaire.</translation>
    </message>
    <message>
        <source>A translation of the mark is given, and it is said that the words have no meaning. Take one of the two back.</source>
        <translation>Une traduction de la marque est donnée, et il est dit que les mots n’ont pas de signification. Retirez l’une des deux indications.</translation>
    </message>
    <message>
        <source>A translation of the mark is in “{language}”; the form takes English, French and Spanish.</source>
        <translation>Une traduction de la marque est en «&#xa0;{language}&#xa0;»&#xa0;; le formulaire admet l’anglais, le français et l’espagnol.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>Add a description of the mark, a translation and where each colour stands, and word the goods and services precisely; the USPTO asks for these.</source>
        <translation>Ajoutez une description de la marque, une traduction et l’emplacement de chaque couleur, et rédigez les produits et services avec précision&#xa0;; l’USPTO le demande.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address as given</source>
        <translation>Adresse telle que donnée</translation>
    </message>
    <message>
        <source>After the due date some parties ask more; what is counted for renewal in time may be too low for {parties}.</source>
        <translation>Après l’échéance, certaines parties contractantes demandent davantage&#xa0;; ce qui est compté pour un renouvellement dans les délais peut être trop faible pour&#xa0;: {parties}.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amounts recalled, not seen in a source, are counted for {parties}. Look them up.</source>
        <translation>Des montants cités de mémoire, non vus dans une source, sont comptés pour&#xa0;: {parties}. Vérifiez-les.</translation>
    </message>
    <message>
        <source>An invisible character ({names}) hides in the term; take it out.</source>
        <translation>Un caractère invisible ({names}) se cache dans l’indication&#xa0;; retirez-le.</translation>
    </message>
    <message>
        <source>Annex form MM18, the declaration of intention to use, signed and with its wording unchanged; the signature of the application does not replace it.</source>
        <translation>Joignez le formulaire MM18, la déclaration d’intention d’utiliser la marque, signé et sans changer son libellé&#xa0;; la signature de la demande ne le remplace pas.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Déposant</translation>
    </message>
    <message>
        <source>Applicant and representative have the same e-mail address, “{email}”. The International Bureau wants an address of the applicant&apos;s own.</source>
        <translation>Le déposant et le mandataire ont la même adresse électronique, «&#xa0;{email}&#xa0;». Le Bureau international veut une adresse propre au déposant.</translation>
    </message>
    <message>
        <source>Applicant file reference</source>
        <translation>Référence du dossier du déposant</translation>
    </message>
    <message>
        <source>Applicant {number}</source>
        <translation>Déposant {number}</translation>
    </message>
    <message>
        <source>Application date</source>
        <translation>Date de la demande</translation>
    </message>
    <message>
        <source>Application for international registration (MM2)</source>
        <translation>Demande d’enregistrement international (MM2)</translation>
    </message>
    <message>
        <source>Application language</source>
        <translation>Langue de la demande</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>Numéro de la demande</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Attestation or information in writing, first registration</source>
        <translation>Attestation ou renseignement par écrit, premier enregistrement</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement bancaire</translation>
    </message>
    <message>
        <source>Basic amount</source>
        <translation>Montant de base</translation>
    </message>
    <message>
        <source>Basic application</source>
        <translation>Demande de base</translation>
    </message>
    <message>
        <source>Basic application or basic registration</source>
        <translation>Demande de base ou enregistrement de base</translation>
    </message>
    <message>
        <source>Basic fee for a least developed country of origin, in colour</source>
        <translation>Émolument de base pour un pays d’origine parmi les moins avancés, en couleur</translation>
    </message>
    <message>
        <source>Basic fee for a least developed country of origin, not in colour</source>
        <translation>Émolument de base pour un pays d’origine parmi les moins avancés, sans couleur</translation>
    </message>
    <message>
        <source>Basic fee of a renewal</source>
        <translation>Émolument de base d’un renouvellement</translation>
    </message>
    <message>
        <source>Basic fee of a subsequent designation</source>
        <translation>Émolument de base d’une désignation postérieure</translation>
    </message>
    <message>
        <source>Basic fee, a reproduction of the mark in colour</source>
        <translation>Émolument de base, reproduction de la marque en couleur</translation>
    </message>
    <message>
        <source>Basic fee, no reproduction of the mark in colour</source>
        <translation>Émolument de base, aucune reproduction de la marque en couleur</translation>
    </message>
    <message>
        <source>Basic mark</source>
        <translation>Marque de base</translation>
    </message>
    <message>
        <source>Basic mark “{number}” has a description and the application has none. Repeat it, in the language of the application, where the Office of origin demands it.</source>
        <translation>La marque de base «&#xa0;{number}&#xa0;» a une description et la demande n’en a pas. Reprenez-la, dans la langue de la demande, si l’Office d’origine l’exige.</translation>
    </message>
    <message>
        <source>Basic mark “{number}” is not the same mark as “{first}”: they differ in {items}. One application rests on several basic marks only if they are one mark.</source>
        <translation>La marque de base «&#xa0;{number}&#xa0;» n’est pas la même marque que «&#xa0;{first}&#xa0;»&#xa0;: elles diffèrent par {items}. Une demande ne se fonde sur plusieurs marques de base que si elles sont une seule et même marque.</translation>
    </message>
    <message>
        <source>Basic mark “{number}” is {kind}; the application must say so too.</source>
        <translation>La marque de base «&#xa0;{number}&#xa0;» est {kind}&#xa0;; la demande doit le dire aussi.</translation>
    </message>
    <message>
        <source>Basic registration</source>
        <translation>Enregistrement de base</translation>
    </message>
    <message>
        <source>Bullets, numbers, headings and other signs read as separators: {count}.</source>
        <translation>Puces, numéros, titres et autres signes lus comme séparateurs&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>By designating Brazil you state that you, or a company you control, lawfully carry on business in the goods or services.</source>
        <translation>En désignant le Brésil, vous déclarez que vous-même, ou une société que vous contrôlez, exercez licitement une activité commerciale dans les produits ou services.</translation>
    </message>
    <message>
        <source>By designating the United Kingdom you declare that you intend to use the mark there.</source>
        <translation>En désignant le Royaume-Uni, vous déclarez que vous avez l’intention d’y utiliser la marque.</translation>
    </message>
    <message>
        <source>By designating {party} the applicant declares to carry on lawfully the business that the list is about, itself or by a company it controls. Tell the applicant, then mark it as read.</source>
        <translation>Par la désignation de «&#xa0;{party}&#xa0;», le déposant déclare exercer licitement l’activité dont traite la liste, lui-même ou par une société qu’il contrôle. Informez-en le déposant, puis cochez «&#xa0;lu&#xa0;».</translation>
    </message>
    <message>
        <source>By designating {party} the applicant declares to intend to use the mark there, or to have it used, for all that is listed. Tell the applicant, then mark it as read.</source>
        <translation>Par la désignation de «&#xa0;{party}&#xa0;», le déposant déclare avoir l’intention d’y utiliser la marque, ou de l’y faire utiliser, pour tout ce qui est énuméré. Informez-en le déposant, puis cochez «&#xa0;lu&#xa0;».</translation>
    </message>
    <message>
        <source>By what is recorded here, the International Bureau did not have the form within two months of the Office&apos;s receipt. By the amounts of {received}, the day of that receipt, {due} francs are due, by those of {day} {later}. The Rule takes the former; notices of new amounts do so only where the form arrives within the two months: ask before you pay.</source>
        <translation>D’après ce qui est noté ici, le Bureau international n’a pas eu le formulaire dans les deux mois suivant la réception par l’office. Selon les montants du {received}, jour de cette réception, {due} francs sont dus, selon ceux du {day}, {later}. La règle s’en tient aux premiers&#xa0;; les avis de nouveaux montants ne le font que si le formulaire arrive dans les deux mois&#xa0;: renseignez-vous avant de payer.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Category of mark</source>
        <translation>Catégorie de marque</translation>
    </message>
    <message>
        <source>Cells that held more than one term and were divided: {count}, the first in line {line}.</source>
        <translation>Cellules qui contenaient plus d’une indication et ont été divisées&#xa0;: {count}, la première à la ligne {line}.</translation>
    </message>
    <message>
        <source>Certification by the Office of origin</source>
        <translation>Certification par l’Office d’origine</translation>
    </message>
    <message>
        <source>Change in ownership, whole or in part, for each registration</source>
        <translation>Changement de titulaire, total ou partiel, par enregistrement</translation>
    </message>
    <message>
        <source>Change of the holder&apos;s name or address, for all registrations at once</source>
        <translation>Modification du nom ou de l’adresse du titulaire, pour tous les enregistrements à la fois</translation>
    </message>
    <message>
        <source>Change of the total: {amount} CHF</source>
        <translation>Différence du total&#xa0;: {amount} CHF</translation>
    </message>
    <message>
        <source>Change of the total: {amount} CHF, as far as the amounts are known</source>
        <translation>Différence du total&#xa0;: {amount} CHF, pour autant que les montants soient connus</translation>
    </message>
    <message>
        <source>Checked against gsfiler&apos;s starter vocabulary, which is not an official list. Install the Nice master files.</source>
        <translation>Vérifié par rapport au vocabulaire de départ de gsfiler, qui n’est pas une liste officielle. Installez les fichiers maîtres de la classification de Nice.</translation>
    </message>
    <message>
        <source>Checked with</source>
        <translation>Vérifié avec</translation>
    </message>
    <message>
        <source>China does not take general retail and wholesale services, only a few listed ones; look for one of those, or limit the list for China.</source>
        <translation>La Chine n’accepte pas les services généraux de vente au détail et en gros, seulement quelques services répertoriés&#xa0;; cherchez l’un d’eux, ou limitez la liste pour la Chine.</translation>
    </message>
    <message>
        <source>Choose on what ground this applicant may file through the office of “{office}”: {grounds}.</source>
        <translation>Choisissez à quel titre ce déposant peut déposer par l’office de «&#xa0;{office}&#xa0;»&#xa0;: {grounds}.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class as listed before the texts</source>
        <translation>Classe telle qu’énumérée avant les textes</translation>
    </message>
    <message>
        <source>Class title</source>
        <translation>Intitulé de classe</translation>
    </message>
    <message>
        <source>Class {number} is empty. Name its goods or services, or take the class out.</source>
        <translation>La classe {number} est vide. Nommez ses produits ou services, ou retirez la classe.</translation>
    </message>
    <message>
        <source>Class {number} stands after class {before}. Put the classes in the order of the Nice Classification.</source>
        <translation>La classe {number} figure après la classe {before}. Mettez les classes dans l’ordre de la classification de Nice.</translation>
    </message>
    <message>
        <source>Class {number} stands here without its goods or services. Write the list out; not every Office takes the number alone.</source>
        <translation>La classe {number} figure ici sans ses produits ou services. Écrivez la liste en entier&#xa0;; tous les offices n’acceptent pas le seul numéro.</translation>
    </message>
    <message>
        <source>Class {number} stands in the document without goods or services; enter them, or remove it.</source>
        <translation>La classe {number} figure dans le document sans produits ni services&#xa0;; saisissez-les, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Class {number} stands in the list more than once. Join its parts.</source>
        <translation>La classe {number} figure plus d’une fois dans la liste. Réunissez ses parties.</translation>
    </message>
    <message>
        <source>Classification, amounts of {day}</source>
        <translation>Classement, montants du {day}</translation>
    </message>
    <message>
        <source>Classify a kit by its main article, or list what it contains</source>
        <translation>Classez un kit d’après son article principal, ou énumérez ce qu’il contient</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colour is claimed here, but not for basic mark “{number}”. The Office of origin must certify that the basic mark is in these colours: make sure of it.</source>
        <translation>La couleur est revendiquée ici, mais pas pour la marque de base «&#xa0;{number}&#xa0;». L’Office d’origine doit certifier que la marque de base est dans ces couleurs&#xa0;: assurez-vous-en.</translation>
    </message>
    <message>
        <source>Colour is claimed without saying which parts of the mark are in which colour. It is optional, yet some designated Offices ask for it, that of the United States among them.</source>
        <translation>La couleur est revendiquée sans dire quelles parties de la marque sont dans quelle couleur. C’est facultatif, mais certains offices désignés le demandent, dont celui des États-Unis.</translation>
    </message>
    <message>
        <source>Colour is claimed, but the representation “{file}” is without colour. Attach it in colour.</source>
        <translation>La couleur est revendiquée, mais la représentation «&#xa0;{file}&#xa0;» est sans couleur. Joignez-la en couleur.</translation>
    </message>
    <message>
        <source>Colour mode</source>
        <translation>Mode de couleur</translation>
    </message>
    <message>
        <source>Colours are claimed (“{colours}”), yet the form does not say that the mark is in colour. Correct one of the two.</source>
        <translation>Des couleurs sont revendiquées («&#xa0;{colours}&#xa0;»), mais le formulaire ne dit pas que la marque est en couleur. Corrigez l’une des deux indications.</translation>
    </message>
    <message>
        <source>Colours are claimed for a mark in standard characters; the two contradict each other.</source>
        <translation>Des couleurs sont revendiquées pour une marque en caractères standard&#xa0;; les deux se contredisent.</translation>
    </message>
    <message>
        <source>Colours claimed</source>
        <translation>Couleurs revendiquées</translation>
    </message>
    <message>
        <source>Commas taken to divide terms: {count}; read the list with commas kept if they do not.</source>
        <translation>Virgules prises pour des séparateurs d’indications&#xa0;: {count}&#xa0;; si elles n’en sont pas, lisez la liste en gardant les virgules.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comments in the margin were not read</source>
        <translation>Les commentaires en marge n’ont pas été lus</translation>
    </message>
    <message>
        <source>Complementary fee for each party without an individual fee</source>
        <translation>Complément d’émolument pour chaque partie contractante sans taxe individuelle</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Continued processing</source>
        <translation>Poursuite de la procédure</translation>
    </message>
    <message>
        <source>Copy of a published registration, for each page</source>
        <translation>Copie d’un enregistrement publié, par page</translation>
    </message>
    <message>
        <source>Correspondence address</source>
        <translation>Adresse pour la correspondance</translation>
    </message>
    <message>
        <source>Correspondence language</source>
        <translation>Langue de correspondance</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Current account</source>
        <translation>Compte courant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of the subsequent designation</source>
        <translation>Date de la désignation postérieure</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Description of the mark</source>
        <translation>Description de la marque</translation>
    </message>
    <message>
        <source>Designated</source>
        <translation>Désigné</translation>
    </message>
    <message>
        <source>Designated, and paid for, separately.</source>
        <translation>Se désigne, et se paie, séparément.</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Designation of {party}: {tier}</source>
        <translation>Désignation, {party}&#xa0;: {tier}</translation>
    </message>
    <message>
        <source>Designation or renewal, {party}: complementary fee</source>
        <translation>Désignation ou renouvellement, {party}&#xa0;: complément d’émolument</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>Désignations</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Dossier propre</translation>
    </message>
    <message>
        <source>Detailed certified extract from the Register, up to three pages</source>
        <translation>Extrait certifié détaillé du registre international, jusqu’à trois pages</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation>Déclaration de non-revendication</translation>
    </message>
    <message>
        <source>Division of a registration</source>
        <translation>Division d’un enregistrement</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>Date du document</translation>
    </message>
    <message>
        <source>Document format</source>
        <translation>Format du document</translation>
    </message>
    <message>
        <source>Document kind</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Document location</source>
        <translation>Emplacement du document</translation>
    </message>
    <message>
        <source>Document media</source>
        <translation>Support du document</translation>
    </message>
    <message>
        <source>Document name</source>
        <translation>Nom du document</translation>
    </message>
    <message>
        <source>Document version</source>
        <translation>Version du document</translation>
    </message>
    <message>
        <source>Documents and comment</source>
        <translation>Documents et commentaire</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Due on {due}, paid on {paid}: after the due date, with a surcharge, possible until {last}.</source>
        <translation>Échéance le {due}, payé le {paid}&#xa0;: après l’échéance, avec une surtaxe, possible jusqu’au {last}.</translation>
    </message>
    <message>
        <source>Due on {due}, paid on {paid}: in time.</source>
        <translation>Échéance le {due}, payé le {paid}&#xa0;: dans le délai.</translation>
    </message>
    <message>
        <source>Due on {due}, paid on {paid}: too late, possible until {last}.</source>
        <translation>Échéance le {due}, payé le {paid}&#xa0;: trop tard, possible jusqu’au {last}.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Each further page of a detailed extract</source>
        <translation>Chaque page supplémentaire d’un extrait détaillé</translation>
    </message>
    <message>
        <source>Each further page of a simple extract</source>
        <translation>Chaque page supplémentaire d’un extrait simple</translation>
    </message>
    <message>
        <source>Each further registration in the same request</source>
        <translation>Chaque enregistrement supplémentaire dans la même demande</translation>
    </message>
    <message>
        <source>Each term beyond twenty, where terms are not grouped in classes</source>
        <translation>Chaque indication au-delà de vingt, lorsque les indications ne sont pas groupées par classes</translation>
    </message>
    <message>
        <source>Each term in a wrong class</source>
        <translation>Chaque indication dans une classe erronée</translation>
    </message>
    <message>
        <source>Edition of the Nice Classification</source>
        <translation>Édition de la classification de Nice</translation>
    </message>
    <message>
        <source>Enhanced signature (PKCS #7)</source>
        <translation>Signature renforcée (PKCS #7)</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <source>Entitlement to file</source>
        <translation>Habilitation à déposer</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Émoluments et taxes</translation>
    </message>
    <message>
        <source>Fees under the Madrid System, in Swiss francs</source>
        <translation>Émoluments et taxes selon le système de Madrid, en francs suisses</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File and SHA-256</source>
        <translation>Fichier et SHA-256</translation>
    </message>
    <message>
        <source>Filing date</source>
        <translation>Date de dépôt</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Finding set aside</source>
        <translation>Constat écarté</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>First family name</source>
        <translation>Premier nom de famille</translation>
    </message>
    <message>
        <source>Footnotes and endnotes were not read: {count}</source>
        <translation>Notes de bas de page et de fin non lues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>For EUIPO “{found}” gives an example only and does not narrow what stands before it; write “namely” if you mean only these.</source>
        <translation>Pour l’EUIPO, «&#xa0;{found}&#xa0;» ne donne qu’un exemple et ne restreint pas ce qui précède&#xa0;; écrivez «&#xa0;à savoir&#xa0;» («&#xa0;namely&#xa0;») si vous ne visez que ceux-là.</translation>
    </message>
    <message>
        <source>For a collective or certification mark the regulations governing use go to the EUIPO after its notification, not to the International Bureau.</source>
        <translation>Pour une marque collective ou de certification, le règlement d’usage est envoyé à l’EUIPO après sa notification, et non au Bureau international.</translation>
    </message>
    <message>
        <source>For five years from its date the international registration depends on the basic mark: what falls there, falls everywhere.</source>
        <translation>Pendant cinq ans à compter de sa date, l’enregistrement international dépend de la marque de base&#xa0;: ce qui y tombe, tombe partout.</translation>
    </message>
    <message>
        <source>For part of the goods and services</source>
        <translation>Pour une partie des produits et services</translation>
    </message>
    <message>
        <source>For your own file, never sent</source>
        <translation>Pour votre propre dossier, jamais envoyé</translation>
    </message>
    <message>
        <source>For “{line}” the payment states {stated}, the fee sheet {due}.</source>
        <translation>Pour «&#xa0;{line}&#xa0;», le paiement indique {stated}, la feuille de calcul des taxes {due}.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Form {form} for {party} must reach the International Bureau by {last}, two months after the Office&apos;s receipt (days left: {left}). Otherwise {party} counts as not designated, and can be only by a subsequent designation.</source>
        <translation>Le formulaire {form} pour «&#xa0;{party}&#xa0;» doit parvenir au Bureau international le {last} au plus tard, deux mois après la réception par l’office (jours restants&#xa0;: {left}). Sinon, «&#xa0;{party}&#xa0;» est réputée ne pas être désignée, et ne peut plus l’être que par une désignation postérieure.</translation>
    </message>
    <message>
        <source>Form {form} is attached, but no party that asks for it is designated. Designate {party}, or take the form out.</source>
        <translation>Le formulaire {form} est joint, mais aucune partie contractante qui le demande n’est désignée. Désignez «&#xa0;{party}&#xa0;», ou retirez le formulaire.</translation>
    </message>
    <message>
        <source>Form {form} is said to be in “{language}”; its text is fixed in English, whatever language the application is in.</source>
        <translation>Le formulaire {form} serait en «&#xa0;{language}&#xa0;»&#xa0;; son texte est fixé en anglais, quelle que soit la langue de la demande.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Formulas without a stored value, read as empty: {count}; open the workbook in a spreadsheet program and save it.</source>
        <translation>Formules sans valeur enregistrée, lues comme vides&#xa0;: {count}&#xa0;; ouvrez le classeur dans un tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Goods and services</source>
        <translation>Produits et services</translation>
    </message>
    <message>
        <source>Goods and services are sorted again into sub-classes; of retail services only a few are accepted.</source>
        <translation>Les produits et services sont reclassés en sous-classes&#xa0;; parmi les services de vente au détail, peu sont acceptés.</translation>
    </message>
    <message>
        <source>Goods and services concerned</source>
        <translation>Produits et services concernés</translation>
    </message>
    <message>
        <source>Goods or services are named for the priority, but it is not said to be for a part of the list. Say that it is, or take them out.</source>
        <translation>Des produits ou services sont indiqués pour la priorité, mais il n’est pas dit qu’elle ne vaut que pour une partie de la liste. Indiquez-le, ou retirez-les.</translation>
    </message>
    <message>
        <source>Goods or services not grouped in classes</source>
        <translation>Produits ou services non groupés par classes</translation>
    </message>
    <message>
        <source>Has email</source>
        <translation>A une adresse électronique</translation>
    </message>
    <message>
        <source>Headers and footers were not read</source>
        <translation>Les en-têtes et pieds de page n’ont pas été lus</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Height unit</source>
        <translation>Unité de hauteur</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Holder email</source>
        <translation>Adresse électronique du titulaire</translation>
    </message>
    <message>
        <source>Holder name</source>
        <translation>Nom du titulaire</translation>
    </message>
    <message>
        <source>Holder names</source>
        <translation>Noms des titulaires</translation>
    </message>
    <message>
        <source>How the fees are paid is missing.</source>
        <translation>Le mode de paiement des taxes manque.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>If the International Bureau has the application by {last}, the registration bears the day of the Office&apos;s receipt, {received}; days left: {left}.</source>
        <translation>Si le Bureau international a la demande le {last} au plus tard, l’enregistrement porte le jour de réception par l’office, le {received}&#xa0;; jours restants&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>If the applicants&apos; country of origin is a least developed country, the basic fee is reduced to 10 per cent. Name the country on which each applicant&apos;s entitlement rests.</source>
        <translation>Si le pays d’origine des déposants est un des pays les moins avancés, l’émolument de base est réduit à 10 pour cent. Indiquez le pays sur lequel se fonde l’habilitation de chaque déposant.</translation>
    </message>
    <message>
        <source>Image format</source>
        <translation>Format de l’image</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>Individual fee, {party}</source>
        <translation>Taxe individuelle, {party}</translation>
    </message>
    <message>
        <source>Individual fee, {party}, certification mark: {tier}</source>
        <translation>Taxe individuelle, {party}, marque de certification&#xa0;: {tier}</translation>
    </message>
    <message>
        <source>Individual fee, {party}, collective mark: {tier}</source>
        <translation>Taxe individuelle, {party}, marque collective&#xa0;: {tier}</translation>
    </message>
    <message>
        <source>Individual fee, {party}: {tier}</source>
        <translation>Taxe individuelle, {party}&#xa0;: {tier}</translation>
    </message>
    <message>
        <source>Individual or complementary fee, {party}</source>
        <translation>Taxe individuelle ou complément d’émolument, {party}</translation>
    </message>
    <message>
        <source>Industrial or commercial establishment</source>
        <translation>Établissement industriel ou commercial</translation>
    </message>
    <message>
        <source>International application, amounts of {day}</source>
        <translation>Demande internationale, montants du {day}</translation>
    </message>
    <message>
        <source>International category</source>
        <translation>Catégorie internationale</translation>
    </message>
    <message>
        <source>International registration</source>
        <translation>Enregistrement international</translation>
    </message>
    <message>
        <source>It fills the template “{template}” with “{filling}”; whether an office takes the filling is for the office to say.</source>
        <translation>L’indication complète le modèle «&#xa0;{template}&#xa0;» par «&#xa0;{filling}&#xa0;»&#xa0;; il appartient à l’office de dire s’il accepte ce complément.</translation>
    </message>
    <message>
        <source>It is now worded “{wording}”.</source>
        <translation>Le libellé est désormais «&#xa0;{wording}&#xa0;».</translation>
    </message>
    <message>
        <source>It stood in class {old} in NCL {edition}; since {since} it stands in {right}.</source>
        <translation>L’indication figurait dans la classe {old} de la NCL {edition}&#xa0;; depuis {since}, elle figure dans&#xa0;: {right}.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Kept attributes</source>
        <translation>Attributs conservés</translation>
    </message>
    <message>
        <source>Kept forms</source>
        <translation>Formes conservées</translation>
    </message>
    <message>
        <source>Kept from the document read</source>
        <translation>Conservé du document lu</translation>
    </message>
    <message>
        <source>Kept order</source>
        <translation>Ordre conservé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Kind of mark</source>
        <translation>Genre de marque</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Genre de nom</translation>
    </message>
    <message>
        <source>Korea refuses many broad terms of its own motion, by its similarity groups; name the goods or services one by one.</source>
        <translation>La Corée refuse d’office beaucoup d’indications larges, d’après ses groupes de similarité&#xa0;; nommez les produits ou services un par un.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Legal form, national code</source>
        <translation>Forme juridique, code national</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Limitation</translation>
    </message>
    <message>
        <source>Limitation asked for after registration</source>
        <translation>Limitation demandée après l’enregistrement</translation>
    </message>
    <message>
        <source>Limited to the territory</source>
        <translation>Limité au territoire</translation>
    </message>
    <message>
        <source>Line ends taken for wrapped text and joined: {count}, the first in “{term}”; put a semicolon where a new term begins.</source>
        <translation>Fins de ligne prises pour un simple retour et réunies&#xa0;: {count}, la première dans «&#xa0;{term}&#xa0;»&#xa0;; mettez un point-virgule là où commence une nouvelle indication.</translation>
    </message>
    <message>
        <source>Line {line} was not taken: {reason}.</source>
        <translation>La ligne {line} n’a pas été reprise&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Line {line} was read as the column titles.</source>
        <translation>La ligne {line} a été lue comme titres des colonnes.</translation>
    </message>
    <message>
        <source>Line {line}: “{language}” is not a language code such as en, fr or es; it was left out.</source>
        <translation>Ligne {line}&#xa0;: «&#xa0;{language}&#xa0;» n’est pas un code de langue tel que en, fr ou es&#xa0;; il a été omis.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation>Établi le {day}.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Messages of one category</source>
        <translation>Messages d’une catégorie</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Miscellaneous indications</source>
        <translation>Indications diverses</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a second language: English, French, German, Italian or Spanish, other than that of the application.</source>
        <translation>Indiquez une deuxième langue&#xa0;: allemand, anglais, espagnol, français ou italien, autre que celle de la demande.</translation>
    </message>
    <message>
        <source>Name and address as given</source>
        <translation>Nom et adresse tels que donnés</translation>
    </message>
    <message>
        <source>Name each accessory</source>
        <translation>Nommez chaque accessoire</translation>
    </message>
    <message>
        <source>Name each part, or write “parts and fittings for” and the goods that stand before it in the same class, where parts are classified with those goods</source>
        <translation>Nommez chaque partie, ou écrivez «&#xa0;parties et garnitures pour&#xa0;» suivi des produits qui les précèdent dans la même classe, lorsque les parties sont classées avec ces produits</translation>
    </message>
    <message>
        <source>Name each piece of equipment</source>
        <translation>Nommez chaque équipement</translation>
    </message>
    <message>
        <source>Name each product</source>
        <translation>Nommez chaque produit</translation>
    </message>
    <message>
        <source>Name each service</source>
        <translation>Nommez chaque service</translation>
    </message>
    <message>
        <source>Name the Office of origin: if its party is bound by the Agreement, the complementary fee replaces the individual fee of {parties}.</source>
        <translation>Nommez l’Office d’origine&#xa0;: si sa partie contractante est liée par l’Arrangement, le complément d’émolument remplace la taxe individuelle de {parties}.</translation>
    </message>
    <message>
        <source>Name the goods that make up the system, or its main product</source>
        <translation>Nommez les produits qui composent le système, ou son produit principal</translation>
    </message>
    <message>
        <source>National class number</source>
        <translation>Numéro de classe national</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Neither the applicant nor a representative has signed. Sign where the Office of origin asks for it or allows it.</source>
        <translation>Ni le déposant ni un mandataire n’a signé. Signez si l’Office d’origine le demande ou le permet.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No Contracting Party is designated. Choose at least one.</source>
        <translation>Aucune partie contractante n’est désignée. Choisissez-en au moins une.</translation>
    </message>
    <message>
        <source>No applicant is named. Give name, address and e-mail address.</source>
        <translation>Aucun déposant n’est nommé. Donnez le nom, l’adresse et l’adresse électronique.</translation>
    </message>
    <message>
        <source>No basic application or registration is named. Give its number and date.</source>
        <translation>Aucune demande ni aucun enregistrement de base n’est nommé. Donnez son numéro et sa date.</translation>
    </message>
    <message>
        <source>No date is recorded for form {form}. It must be signed and dated, and name the signatory and the capacity: look at the file.</source>
        <translation>Aucune date n’est notée pour le formulaire {form}. Il doit être signé et daté, et nommer le signataire et sa qualité&#xa0;: regardez le fichier.</translation>
    </message>
    <message>
        <source>No goods or services are listed. Name at least one class with one indication; there is no registration date without.</source>
        <translation>Aucun produit ni service n’est énuméré. Nommez au moins une classe avec une indication&#xa0;; sans cela, il n’y a pas de date d’enregistrement.</translation>
    </message>
    <message>
        <source>No goods or services were found in {source}.</source>
        <translation>Aucun produit ni service n’a été trouvé dans {source}.</translation>
    </message>
    <message>
        <source>No installed list says of every term whether it is accepted by: {parties}. Silence is not acceptance.</source>
        <translation>Aucune liste installée ne dit de chaque indication si elle est acceptée par&#xa0;: {parties}. Le silence ne vaut pas acceptation.</translation>
    </message>
    <message>
        <source>No list of a basic mark is known here, so it was not compared whether the goods and services go beyond it; the Office of origin certifies that they do not. Enter it with the basic mark.</source>
        <translation>Aucune liste d’une marque de base n’est connue ici&#xa0;; il n’a donc pas été comparé si les produits et services vont au-delà, alors que l’office d’origine certifie que non. Saisissez-la avec la marque de base.</translation>
    </message>
    <message>
        <source>No marks are filed with “{office}”. Name the Office of the earlier filing.</source>
        <translation>Aucune marque n’est déposée auprès de «&#xa0;{office}&#xa0;». Nommez l’office du dépôt antérieur.</translation>
    </message>
    <message>
        <source>No representative is named. One can be appointed later on the official form or online, no longer by a signed letter.</source>
        <translation>Aucun mandataire n’est nommé. Il peut être constitué plus tard sur le formulaire officiel ou en ligne, mais plus par une lettre signée.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Not found in the vocabulary. Unknown is neither accepted nor wrong: choose a listed wording, or keep yours and expect a question.</source>
        <translation>Introuvable dans le vocabulaire. Inconnu ne veut dire ni accepté ni faux&#xa0;: choisissez un libellé répertorié, ou gardez le vôtre en vous attendant à une question.</translation>
    </message>
    <message>
        <source>Not in the vocabulary. The nearest wording is “{official}” (class {class_number}); near is not exact.</source>
        <translation>Absent du vocabulaire. Le libellé le plus proche est «&#xa0;{official}&#xa0;» (classe {class_number})&#xa0;; proche n’est pas exact.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>Rien n’est rempli.</translation>
    </message>
    <message>
        <source>Nothing is said about the payment of the fees. State the amount, how it is paid and who pays, or give the instruction to debit a current account.</source>
        <translation>Rien n’est dit du paiement des taxes. Indiquez le montant, le mode de paiement et qui paie, ou donnez l’instruction de débiter un compte courant.</translation>
    </message>
    <message>
        <source>Nothing replaces it.</source>
        <translation>Rien ne le remplace.</translation>
    </message>
    <message>
        <source>Nothing says why {applicant} may file through this Office. Name a nationality, a domicile, or a real and effective industrial or commercial establishment.</source>
        <translation>Rien ne dit pourquoi {applicant} peut déposer par cet office. Indiquez une nationalité, un domicile ou un établissement industriel ou commercial effectif et sérieux.</translation>
    </message>
    <message>
        <source>Nothing stands before “{found}” that it could restrict or explain; leave “{found}” out.</source>
        <translation>Rien ne précède «&#xa0;{found}&#xa0;» qui puisse être restreint ou expliqué&#xa0;; supprimez «&#xa0;{found}&#xa0;».</translation>
    </message>
    <message>
        <source>Notification language</source>
        <translation>Langue de notification</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>Notifié le</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number in the form of ST.13</source>
        <translation>Numéro sous la forme ST.13</translation>
    </message>
    <message>
        <source>Number of the international registration</source>
        <translation>Numéro de l’enregistrement international</translation>
    </message>
    <message>
        <source>Number of the party</source>
        <translation>Numéro de la partie</translation>
    </message>
    <message>
        <source>Numbering and bullets do not belong in a list; take “{found}” out.</source>
        <translation>Les numéros et les puces n’ont pas leur place dans une liste&#xa0;; retirez «&#xa0;{found}&#xa0;».</translation>
    </message>
    <message>
        <source>Of the workbook, the sheet “{chosen}” was read, not {names}</source>
        <translation>Du classeur, la feuille «&#xa0;{chosen}&#xa0;» a été lue, et non {names}</translation>
    </message>
    <message>
        <source>Of {name} is not given: {items}. It is optional, yet some designated Offices ask for it, that of the United States among them.</source>
        <translation>Pour {name}, il n’est pas indiqué&#xa0;: {items}. C’est facultatif, mais certains offices désignés le demandent, dont celui des États-Unis.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Office of origin</source>
        <translation>Office d’origine</translation>
    </message>
    <message>
        <source>Office or party</source>
        <translation>Office ou partie contractante</translation>
    </message>
    <message>
        <source>Office reference</source>
        <translation>Référence de l’office</translation>
    </message>
    <message>
        <source>Office that presents the designation</source>
        <translation>Office qui présente la désignation</translation>
    </message>
    <message>
        <source>On {day} other amounts than the first known may have held for {parties}. Those first known are shown with their dates and not counted; the total is at least what is shown.</source>
        <translation>Le {day}, d’autres montants que les premiers connus ont pu valoir pour&#xa0;: {parties}. Ces premiers connus sont affichés avec leurs dates et non comptés&#xa0;; le total est au moins celui affiché.</translation>
    </message>
    <message>
        <source>One designation covers Belgium, Luxembourg and the Netherlands, which share one Office; none of them is designated alone, and an application from there cannot designate BX.</source>
        <translation>Une seule désignation couvre la Belgique, le Luxembourg et les Pays-Bas, qui ont un office commun&#xa0;; aucun d’eux ne se désigne seul, et une demande qui en provient ne peut désigner BX.</translation>
    </message>
    <message>
        <source>One designation covers every member State of the European Union. Member States that are parties may be designated beside it, at their own fee; Malta only through EM.</source>
        <translation>Une seule désignation couvre tous les États membres de l’Union européenne. Les États membres qui sont parties contractantes peuvent être désignés en plus, avec leur propre taxe&#xa0;; Malte ne l’est que par EM.</translation>
    </message>
    <message>
        <source>One designation covers the 17 member States of the Organization; none of them is designated alone.</source>
        <translation>Une seule désignation couvre les 17 États membres de l’Organisation&#xa0;; aucun d’eux ne se désigne seul.</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Autres entrées</translation>
    </message>
    <message>
        <source>Other method</source>
        <translation>Autre mode</translation>
    </message>
    <message>
        <source>Part of the fee was payable after grant according to the tables of 2013 and 2017; look up how it is today.</source>
        <translation>Une partie de la taxe était payable après l’octroi de la protection selon les tableaux de 2013 et 2017&#xa0;; vérifiez ce qu’il en est aujourd’hui.</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties contractantes</translation>
    </message>
    <message>
        <source>Parts of the mark are claimed in colour, but no colour is named. Name the colours in words.</source>
        <translation>Des parties de la marque sont revendiquées en couleur, mais aucune couleur n’est nommée. Nommez les couleurs par des mots.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie contractante</translation>
    </message>
    <message>
        <source>Party category</source>
        <translation>Catégorie de la partie</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Payer names</source>
        <translation>Noms des payeurs</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payment of fees</source>
        <translation>Paiement des émoluments et taxes</translation>
    </message>
    <message>
        <source>Payment reference: {reference}</source>
        <translation>Référence de paiement&#xa0;: {reference}</translation>
    </message>
    <message>
        <source>Picture of the description</source>
        <translation>Image de la description</translation>
    </message>
    <message>
        <source>Picture of the signature</source>
        <translation>Image de la signature</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Principal parts in each colour</source>
        <translation>Parties principales dans chaque couleur</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Priority claimed</source>
        <translation>Priorité revendiquée</translation>
    </message>
    <message>
        <source>Priority is claimed for a part of the list only, and the part is not named.</source>
        <translation>La priorité n’est revendiquée que pour une partie de la liste, et cette partie n’est pas nommée.</translation>
    </message>
    <message>
        <source>Proposed leading class</source>
        <translation>Classe principale proposée</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Received by the Office on</source>
        <translation>Reçu par l’office le</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Numéro d’inscription</translation>
    </message>
    <message>
        <source>Recording a licence or changing it</source>
        <translation>Inscription d’une licence ou sa modification</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>References and languages</source>
        <translation>Références et langues</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Registration date</source>
        <translation>Date d’enregistrement</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’enregistrement</translation>
    </message>
    <message>
        <source>Regulations of use are not sent to the International Bureau. Send them to the designated Offices that ask for them, after registration.</source>
        <translation>Le règlement d’usage n’est pas envoyé au Bureau international. Envoyez-le, après l’enregistrement, aux offices désignés qui le demandent.</translation>
    </message>
    <message>
        <source>Renewal fees can be paid until {last}, six months after the due date; {day} is too late.</source>
        <translation>Les taxes de renouvellement peuvent être payées jusqu’au {last}, six mois après l’échéance&#xa0;; le {day} est trop tard.</translation>
    </message>
    <message>
        <source>Renewal for {party} after the due date: {tier}</source>
        <translation>Renouvellement après l’échéance, {party}&#xa0;: {tier}</translation>
    </message>
    <message>
        <source>Renewal for {party}: {tier}</source>
        <translation>Renouvellement, {party}&#xa0;: {tier}</translation>
    </message>
    <message>
        <source>Renewal, amounts of {day}</source>
        <translation>Renouvellement, montants du {day}</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <source>Representative category</source>
        <translation>Catégorie de mandataire</translation>
    </message>
    <message>
        <source>Representative, contact details, renunciation, cancellation, limitation made when filing</source>
        <translation>Mandataire, coordonnées, renonciation, radiation, limitation faite lors du dépôt</translation>
    </message>
    <message>
        <source>Reproduction of the mark</source>
        <translation>Reproduction de la marque</translation>
    </message>
    <message>
        <source>Request date</source>
        <translation>Date de la requête</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rules and sources</source>
        <translation>Règles et sources</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Second family name</source>
        <translation>Second nom de famille</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Deuxième langue</translation>
    </message>
    <message>
        <source>Second part of the individual fee, {party}: {tier}</source>
        <translation>Deuxième partie de la taxe individuelle, {party}&#xa0;: {tier}</translation>
    </message>
    <message>
        <source>Seniority (MM17)</source>
        <translation>Ancienneté (MM17)</translation>
    </message>
    <message>
        <source>Seniority is claimed, but the European Union is not designated. Designate it, or take the claim out.</source>
        <translation>L’ancienneté est revendiquée, mais l’Union européenne n’est pas désignée. Désignez-la, ou retirez la revendication.</translation>
    </message>
    <message>
        <source>Seniority of earlier marks in member States may be claimed on form MM17; the documents go to the EUIPO itself, within three months after it has received the designation.</source>
        <translation>L’ancienneté de marques antérieures dans des États membres peut être revendiquée au moyen du formulaire MM17&#xa0;; les documents sont envoyés à l’EUIPO lui-même, dans les trois mois après qu’il a reçu la désignation.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Sequence number</source>
        <translation>Numéro d’ordre</translation>
    </message>
    <message>
        <source>Several applicants file together only if each has a ground of its own; for {applicant} no nationality, domicile or establishment is named.</source>
        <translation>Plusieurs déposants ne déposent ensemble que si chacun a son propre titre&#xa0;; pour {applicant}, aucune nationalité, aucun domicile ni établissement n’est indiqué.</translation>
    </message>
    <message>
        <source>Several applicants file together only if each is entitled through the same Office; the grounds of {applicant} ({grounds}) do not lead to {office}.</source>
        <translation>Plusieurs déposants ne déposent ensemble que si chacun y est habilité par le même office&#xa0;; les titres de {applicant} ({grounds}) ne mènent pas à {office}.</translation>
    </message>
    <message>
        <source>Several representatives are named; the International Bureau records the first, “{first}”, alone. A firm counts as one.</source>
        <translation>Plusieurs mandataires sont nommés&#xa0;; le Bureau international n’inscrit que le premier, «&#xa0;{first}&#xa0;». Un cabinet compte pour un seul.</translation>
    </message>
    <message>
        <source>Shown in another form than it is sent.</source>
        <translation>Affiché sous une autre forme que celle qui est envoyée.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature by the applicant or representative</source>
        <translation>Signature du déposant ou du mandataire</translation>
    </message>
    <message>
        <source>Signature by the holder or representative</source>
        <translation>Signature du titulaire ou du mandataire</translation>
    </message>
    <message>
        <source>Signed by consent</source>
        <translation>Signé par consentement</translation>
    </message>
    <message>
        <source>Significant verbal element</source>
        <translation>Élément verbal significatif</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Signe en qualité de</translation>
    </message>
    <message>
        <source>Simple certified extract from the Register, up to three pages</source>
        <translation>Extrait certifié simple du registre international, jusqu’à trois pages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Some Offices find this too vague: {why}. {remedy}.</source>
        <translation>Certains offices jugent cette indication trop vague&#xa0;: {why}. {remedy}.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stage: {stage}.</source>
        <translation>Étape&#xa0;: {stage}.</translation>
    </message>
    <message>
        <source>Standard characters</source>
        <translation>Caractères standard</translation>
    </message>
    <message>
        <source>Standard characters are declared, yet the mark is said to be: {features}. Only a mark of plain letters, numerals and usual signs is in standard characters: take one of the two back.</source>
        <translation>Les caractères standard sont déclarés, mais la marque serait&#xa0;: {features}. Seule une marque faite de simples lettres, chiffres et signes usuels est en caractères standard&#xa0;: retirez l’une des deux indications.</translation>
    </message>
    <message>
        <source>Standard characters are declared, yet “{signs}” is none. Take the declaration back.</source>
        <translation>Les caractères standard sont déclarés, mais «&#xa0;{signs}&#xa0;» n’en est pas un. Retirez la déclaration.</translation>
    </message>
    <message>
        <source>State, canton or province</source>
        <translation>État, canton ou province</translation>
    </message>
    <message>
        <source>Statement of intention to use, read for</source>
        <translation>Déclaration d’intention d’utiliser la marque, lue pour</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status category</source>
        <translation>Catégorie de statut</translation>
    </message>
    <message>
        <source>Status date</source>
        <translation>Date du statut</translation>
    </message>
    <message>
        <source>Subsequent designation (MM4)</source>
        <translation>Désignation postérieure (MM4)</translation>
    </message>
    <message>
        <source>Subsequent designation, amounts of {day}</source>
        <translation>Désignation postérieure, montants du {day}</translation>
    </message>
    <message>
        <source>Sum below which no classification fee is due</source>
        <translation>Somme en dessous de laquelle aucune taxe de classement n’est due</translation>
    </message>
    <message>
        <source>Supplementary fee for each class beyond three</source>
        <translation>Émolument supplémentaire pour chaque classe en sus de la troisième</translation>
    </message>
    <message>
        <source>Surcharge for renewal within six months after the due date</source>
        <translation>Surtaxe pour le renouvellement dans les six mois suivant l’échéance</translation>
    </message>
    <message>
        <source>Tables of fees in force: {tables}</source>
        <translation>Tableaux de taxes utilisés&#xa0;: {tables}</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Terms in a wrong class</source>
        <translation>Indications dans une classe erronée</translation>
    </message>
    <message>
        <source>Terms with special characters (quotes, dashes, blanks, invisible or full-width signs): {count}, the first in line {line}.</source>
        <translation>Indications avec des caractères spéciaux (guillemets, tirets, espaces, signes invisibles ou pleine chasse)&#xa0;: {count}, la première à la ligne {line}.</translation>
    </message>
    <message>
        <source>Territorial unit of that law</source>
        <translation>Unité territoriale de cette législation</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text formatted as hidden was not read</source>
        <translation>Le texte mis en forme comme masqué n’a pas été lu</translation>
    </message>
    <message>
        <source>That no individual fee is asked was last read as of {oldest} for {parties}; see whether one has been declared since.</source>
        <translation>Qu’aucune taxe individuelle n’est demandée a été lu pour la dernière fois au {oldest} pour&#xa0;: {parties}&#xa0;; voyez si une telle taxe a été déclarée depuis.</translation>
    </message>
    <message>
        <source>That wording stands in class {there}, not in class {given}: check the class.</source>
        <translation>Ce libellé figure dans la classe {there}, non dans la classe {given}&#xa0;: vérifiez la classe.</translation>
    </message>
    <message>
        <source>The International Bureau does not write in “{language}”. Choose English, French or Spanish, or leave it empty for the language of the form.</source>
        <translation>Le Bureau international n’écrit pas en «&#xa0;{language}&#xa0;». Choisissez l’anglais, le français ou l’espagnol, ou laissez le champ vide pour la langue du formulaire.</translation>
    </message>
    <message>
        <source>The International Bureau wants no copy of the earlier filing; the document is not needed.</source>
        <translation>Le Bureau international ne veut pas de copie du dépôt antérieur&#xa0;; le document n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>The Office cannot have received the form on {date}, which is still to come. Check the date.</source>
        <translation>L’office ne peut avoir reçu le formulaire le {date}, qui est encore à venir. Vérifiez la date.</translation>
    </message>
    <message>
        <source>The Office examines by groups of similar goods and refuses many broad terms.</source>
        <translation>L’office examine par groupes de produits similaires et refuse beaucoup d’indications larges.</translation>
    </message>
    <message>
        <source>The Office has not written its day of receipt yet; the XML, which must name one, says {day}, the day of sending. The Office puts its own day there.</source>
        <translation>L’office n’a pas encore inscrit son jour de réception&#xa0;; le XML, qui doit en indiquer un, dit le {day}, le jour de l’envoi. L’office y met son propre jour.</translation>
    </message>
    <message>
        <source>The Office is missing. Name the Office through which the form is sent.</source>
        <translation>L’office manque. Nommez l’office par lequel le formulaire est envoyé.</translation>
    </message>
    <message>
        <source>The Office of the earlier filing is missing.</source>
        <translation>L’office du dépôt antérieur manque.</translation>
    </message>
    <message>
        <source>The Office of {office} is thought to take applications in “{languages}” only, not in “{language}”. Ask it, or change the language.</source>
        <translation>L’Office d’origine, «&#xa0;{office}&#xa0;», n’accepterait de demandes qu’en «&#xa0;{languages}&#xa0;», et non en «&#xa0;{language}&#xa0;». Renseignez-vous auprès de lui, ou changez la langue.</translation>
    </message>
    <message>
        <source>The Protocol enters into force for {party} on {force}, after {day}, the day of the form. Designate it later.</source>
        <translation>Le Protocole entre en vigueur pour «&#xa0;{party}&#xa0;» le {force}, après le {day}, jour du formulaire. Désignez cette partie contractante plus tard.</translation>
    </message>
    <message>
        <source>The USPTO takes no square brackets; for the United States write “{found}” without them.</source>
        <translation>L’USPTO n’accepte pas les crochets&#xa0;; pour les États-Unis, écrivez «&#xa0;{found}&#xa0;» sans eux.</translation>
    </message>
    <message>
        <source>The XML holds {count} records; a package holds exactly one.</source>
        <translation>Le XML contient {count} enregistrements de données&#xa0;; un paquet en contient exactement un.</translation>
    </message>
    <message>
        <source>The address in {country} has no postcode. Give it where one is used.</source>
        <translation>L’adresse dans le pays {country} n’a pas de code postal. Donnez-le là où il est d’usage.</translation>
    </message>
    <message>
        <source>The address of {applicant} lies outside the territory of the Office of origin. Give the address of the {ground} inside it as well.</source>
        <translation>L’adresse de {applicant} se trouve hors du territoire de l’Office d’origine. Donnez aussi l’adresse sur ce territoire ({ground}).</translation>
    </message>
    <message>
        <source>The amount of the fees is missing or is no number. Write it with a point, as in 1234.50.</source>
        <translation>Le montant des taxes manque ou n’est pas un nombre. Écrivez-le avec un point, comme 1234.50.</translation>
    </message>
    <message>
        <source>The amounts counted may have changed for {parties}; the oldest was read as of {oldest}. Compare them with WIPO&apos;s table before you pay.</source>
        <translation>Les montants comptés ont pu changer pour&#xa0;: {parties}&#xa0;; le plus ancien a été lu au {oldest}. Comparez-les avec le tableau de l’OMPI avant de payer.</translation>
    </message>
    <message>
        <source>The amounts of {items} on {day} are not known; the total is at least what is shown.</source>
        <translation>Les montants des points {items} au {day} ne sont pas connus&#xa0;; le total est au moins celui affiché.</translation>
    </message>
    <message>
        <source>The amounts of {items} on {day} are recalled, not seen in a source.</source>
        <translation>Les montants des points {items} au {day} sont cités de mémoire, non vus dans une source.</translation>
    </message>
    <message>
        <source>The amounts of {items} were last read in the text in force on {oldest}; compare them with the Schedule of Fees in force.</source>
        <translation>Les montants des points {items} ont été lus pour la dernière fois dans le texte en vigueur le {oldest}&#xa0;; comparez-les avec le barème des émoluments et taxes en vigueur.</translation>
    </message>
    <message>
        <source>The applicants have different addresses and none is named for correspondence; the International Bureau will write to the first.</source>
        <translation>Les déposants ont des adresses différentes et aucune n’est indiquée pour la correspondance&#xa0;; le Bureau international écrira au premier.</translation>
    </message>
    <message>
        <source>The application calls the picture “{name}” {stated}, but it is {found}. Attach it anew, or write {found} as its form.</source>
        <translation>La demande indique {stated} comme format de l’image «&#xa0;{name}&#xa0;», mais c’est {found}. Joignez-la de nouveau, ou indiquez {found} comme format.</translation>
    </message>
    <message>
        <source>The attribute {attribute} of {element} (line {line}) was left out.</source>
        <translation>L’attribut {attribute} de {element} (ligne {line}) a été omis.</translation>
    </message>
    <message>
        <source>The attribute {attribute} of {element} is “{value}”; write {expected}{perhaps}.</source>
        <translation>L’attribut {attribute} de {element} est «&#xa0;{value}&#xa0;»&#xa0;; écrivez {expected}{perhaps}.</translation>
    </message>
    <message>
        <source>The basic application of {filed} is less than six months old. If it is the first filing, its priority can be claimed, until {last}.</source>
        <translation>La demande de base du {filed} date de moins de six mois. Si c’est le premier dépôt, sa priorité peut être revendiquée, jusqu’au {last}.</translation>
    </message>
    <message>
        <source>The basic fee is reduced to 10 per cent, as for a least developed country of origin.</source>
        <translation>L’émolument de base est réduit à 10 pour cent, comme pour un pays d’origine parmi les moins avancés.</translation>
    </message>
    <message>
        <source>The basic mark is dated {date}, after {day}, the day of the international application. Check both.</source>
        <translation>La marque de base est datée du {date}, après le {day}, jour de la demande internationale. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>The basic mark is said to be at the Office of “{office}”, the form is sent by that of “{origin}”. A basic mark is one of the Office of origin: correct one of the two.</source>
        <translation>La marque de base serait auprès de l’office de «&#xa0;{office}&#xa0;», alors que le formulaire est envoyé par celui de «&#xa0;{origin}&#xa0;». Une marque de base relève de l’Office d’origine&#xa0;: corrigez l’une des deux indications.</translation>
    </message>
    <message>
        <source>The bracket “{bracket}” has no partner; add the other one or take it out.</source>
        <translation>Le signe «&#xa0;{bracket}&#xa0;» n’a pas de pendant&#xa0;; ajoutez l’autre ou retirez-le.</translation>
    </message>
    <message>
        <source>The class heading is used</source>
        <translation>L’intitulé de classe est utilisé</translation>
    </message>
    <message>
        <source>The classes named before the list ({named}) are not those of its texts ({texts}).</source>
        <translation>Les classes nommées avant la liste ({named}) ne sont pas celles de ses textes ({texts}).</translation>
    </message>
    <message>
        <source>The columns have no titles; besides class and term, column {columns} was not read.</source>
        <translation>Les colonnes n’ont pas de titres&#xa0;; outre la classe et l’indication, la colonne {columns} n’a pas été lue.</translation>
    </message>
    <message>
        <source>The currency of the fees is missing. Write CHF.</source>
        <translation>La monnaie des taxes manque. Écrivez CHF.</translation>
    </message>
    <message>
        <source>The dash {typed} ({names}) stands for the plain hyphen {plain}</source>
        <translation>Le tiret {typed} ({names}) tient lieu du trait d’union ordinaire {plain}</translation>
    </message>
    <message>
        <source>The day on which the Office of origin received the application is missing. The Office writes it; the International Bureau takes no application without.</source>
        <translation>Le jour où l’Office d’origine a reçu la demande manque. C’est l’office qui l’inscrit&#xa0;; sans lui, le Bureau international n’accepte aucune demande.</translation>
    </message>
    <message>
        <source>The designation does not extend to Hong Kong and Macao.</source>
        <translation>La désignation ne s’étend pas à Hong Kong ni à Macao.</translation>
    </message>
    <message>
        <source>The designation extends to the Faroe Islands and Greenland.</source>
        <translation>La désignation s’étend aux îles Féroé et au Groenland.</translation>
    </message>
    <message>
        <source>The designation extends to the Isle of Man and Gibraltar; Guernsey is designated for itself.</source>
        <translation>La désignation s’étend à l’île de Man et à Gibraltar&#xa0;; Guernesey se désigne séparément.</translation>
    </message>
    <message>
        <source>The disclaimer “{text}” names no word of the mark. Only elements of the mark can be disclaimed, and a disclaimer holds for the whole registration.</source>
        <translation>La déclaration de non-revendication «&#xa0;{text}&#xa0;» ne nomme aucun mot de la marque. Seuls des éléments de la marque peuvent ne pas être revendiqués, et la déclaration vaut pour tout l’enregistrement.</translation>
    </message>
    <message>
        <source>The document claims colours in {count} texts, form MM2 in one; that in the language of the application was taken, else the first. Look whether it says all.</source>
        <translation>Le document revendique des couleurs dans {count} textes, le formulaire MM2 dans un seul&#xa0;; celui dans la langue de la demande a été repris, à défaut le premier. Voyez s’il dit tout.</translation>
    </message>
    <message>
        <source>The document claims seniority; it was not taken, because the European Union is not designated.</source>
        <translation>Le document revendique une ancienneté&#xa0;; elle n’a pas été reprise, car l’Union européenne n’est pas désignée.</translation>
    </message>
    <message>
        <source>The document does not name the office of the national mark; enter the Office of origin.</source>
        <translation>Le document ne nomme pas l’office de la marque nationale&#xa0;; saisissez l’Office d’origine.</translation>
    </message>
    <message>
        <source>The document does not say in which language the national application is; choose English, French or Spanish, as the Office of origin allows.</source>
        <translation>Le document ne dit pas en quelle langue est la demande nationale&#xa0;; choisissez l’anglais, le français ou l’espagnol, selon ce que permet l’Office d’origine.</translation>
    </message>
    <message>
        <source>The document does not say, in words that ST.96 knows, what kind of mark this is; choose it.</source>
        <translation>Le document ne dit pas, avec des mots que ST.96 connaît, de quel genre de marque il s’agit&#xa0;; choisissez-le.</translation>
    </message>
    <message>
        <source>The document holds neither words nor an image of the mark; enter it.</source>
        <translation>Le document ne contient ni mots ni image de la marque&#xa0;; saisissez-la.</translation>
    </message>
    <message>
        <source>The document holds no list of goods and services by class; enter it.</source>
        <translation>Le document ne contient pas de liste de produits et services par classe&#xa0;; saisissez-la.</translation>
    </message>
    <message>
        <source>The document holds no number of the national application or registration; enter the basic mark.</source>
        <translation>Le document ne contient pas de numéro de la demande ou de l’enregistrement national&#xa0;; saisissez la marque de base.</translation>
    </message>
    <message>
        <source>The document holds the lists of {count} marks; all were read, one after the other.</source>
        <translation>Le document contient les listes de {count} marques&#xa0;; toutes ont été lues, l’une après l’autre.</translation>
    </message>
    <message>
        <source>The document holds {count} marks; the first was taken. Give the others one at a time.</source>
        <translation>Le document contient {count} marques&#xa0;; la première a été reprise. Donnez les autres une par une.</translation>
    </message>
    <message>
        <source>The document names a basic mark, which was taken, but does not hold its list of goods and services; enter it, so that the two lists can be compared.</source>
        <translation>Le document nomme une marque de base, qui a été reprise, mais ne contient pas sa liste de produits et services&#xa0;; saisissez-la, pour que les deux listes puissent être comparées.</translation>
    </message>
    <message>
        <source>The document names no applicant or holder; enter who owns the national mark.</source>
        <translation>Le document ne nomme ni déposant ni titulaire&#xa0;; saisissez à qui appartient la marque nationale.</translation>
    </message>
    <message>
        <source>The document names the file “{file}” and does not hold it; attach it.</source>
        <translation>Le document nomme le fichier «&#xa0;{file}&#xa0;» et ne le contient pas&#xa0;; joignez-le.</translation>
    </message>
    <message>
        <source>The document names {count} applicants. Keep those who own the national mark together today; a register may list former owners too. Each one must be entitled.</source>
        <translation>Le document nomme {count} déposants. Gardez ceux à qui la marque nationale appartient aujourd’hui ensemble&#xa0;; un registre peut aussi énumérer d’anciens titulaires. Chacun doit être habilité.</translation>
    </message>
    <message>
        <source>The document names {count} representatives; form MM2 takes one, and the first was taken. Choose another if need be.</source>
        <translation>Le document nomme {count} mandataires&#xa0;; le formulaire MM2 en admet un, et le premier a été repris. Choisissez-en un autre au besoin.</translation>
    </message>
    <message>
        <source>The documents of a seniority claim go to the European Union Intellectual Property Office itself, within three months; mark and holder must be the same.</source>
        <translation>Les documents d’une revendication d’ancienneté sont envoyés à l’Office de l’Union européenne pour la propriété intellectuelle lui-même, dans les trois mois&#xa0;; la marque et le titulaire doivent être les mêmes.</translation>
    </message>
    <message>
        <source>The draft holds no form. Begin an application or a subsequent designation.</source>
        <translation>Le brouillon ne contient pas de formulaire. Commencez une demande ou une désignation postérieure.</translation>
    </message>
    <message>
        <source>The e-mail address of the applicant is missing. The International Bureau demands one of the applicant&apos;s own since 1 February 2021.</source>
        <translation>L’adresse électronique du déposant manque. Le Bureau international en exige une propre au déposant depuis le 1er février 2021.</translation>
    </message>
    <message>
        <source>The e-mail address of the holder is missing. Since 1 November 2025 the request is irregular without, unless the registration shows one.</source>
        <translation>L’adresse électronique du titulaire manque. Depuis le 1er novembre 2025, la demande est irrégulière sans elle, à moins que l’enregistrement n’en indique une.</translation>
    </message>
    <message>
        <source>The e-mail address of the representative is missing; it is demanded since 1 February 2021.</source>
        <translation>L’adresse électronique du mandataire manque&#xa0;; elle est exigée depuis le 1er février 2021.</translation>
    </message>
    <message>
        <source>The earlier filing is dated {filed}, after {day}, the day of the application. Check both dates.</source>
        <translation>Le dépôt antérieur est daté du {filed}, après le {day}, jour de la demande. Vérifiez les deux dates.</translation>
    </message>
    <message>
        <source>The earlier filing is of {filed}; its six months ended on {last}, before {day}. The claim stands only if the Office was closed on each day from {last} on: make sure that it was.</source>
        <translation>Le dépôt antérieur est du {filed}&#xa0;; ses six mois ont pris fin le {last}, avant le {day}. La revendication ne tient que si l’office était fermé chaque jour à compter du {last}&#xa0;: assurez-vous-en.</translation>
    </message>
    <message>
        <source>The earlier mark of a seniority claim is not complete; missing: {items}.</source>
        <translation>La marque antérieure d’une revendication d’ancienneté n’est pas complète&#xa0;; il manque&#xa0;: {items}.</translation>
    </message>
    <message>
        <source>The edition of the Nice Classification is not recorded. Give it, as in 13-2026.</source>
        <translation>L’édition de la classification de Nice n’est pas notée. Donnez-la, comme 13-2026.</translation>
    </message>
    <message>
        <source>The fee is not known here for {parties}. The total is at least what is shown; look the amounts up at WIPO and add them with a fee table of your own.</source>
        <translation>La taxe n’est pas connue ici pour&#xa0;: {parties}. Le total est au moins celui affiché&#xa0;; cherchez les montants auprès de l’OMPI et ajoutez-les avec votre propre tableau de taxes.</translation>
    </message>
    <message>
        <source>The fee is paid at once since 1 April 2023; before, it had two parts.</source>
        <translation>La taxe se paie en une fois depuis le 1er avril 2023&#xa0;; auparavant, elle avait deux parties.</translation>
    </message>
    <message>
        <source>The fee was paid in two parts in 2022; the table of November 2025 shows one amount.</source>
        <translation>La taxe se payait en deux parties en 2022&#xa0;; le tableau de novembre 2025 indique un seul montant.</translation>
    </message>
    <message>
        <source>The fees are in “{currency}”; they are paid in Swiss francs. Write CHF.</source>
        <translation>Les taxes sont en «&#xa0;{currency}&#xa0;»&#xa0;; elles se paient en francs suisses. Écrivez CHF.</translation>
    </message>
    <message>
        <source>The fees are to be debited to a current account whose number is missing.</source>
        <translation>Les taxes doivent être débitées d’un compte courant dont le numéro manque.</translation>
    </message>
    <message>
        <source>The file is not attached.</source>
        <translation>Le fichier n’est pas joint.</translation>
    </message>
    <message>
        <source>The file is not shown here: it is no picture, or too large.</source>
        <translation>Le fichier n’est pas affiché ici&#xa0;: ce n’est pas une image, ou elle est trop grande.</translation>
    </message>
    <message>
        <source>The file is {condition}; it is not shown.</source>
        <translation>Le fichier est {condition}&#xa0;; il n’est pas affiché.</translation>
    </message>
    <message>
        <source>The file “{file}” is named here, but it is not among the attachments. Attach it, or take its name out.</source>
        <translation>Le fichier «&#xa0;{file}&#xa0;» est nommé ici, mais il n’est pas parmi les pièces jointes. Joignez-le, ou retirez son nom.</translation>
    </message>
    <message>
        <source>The file “{file}” is named twice.</source>
        <translation>Le fichier «&#xa0;{file}&#xa0;» est nommé deux fois.</translation>
    </message>
    <message>
        <source>The filing date of the earlier filing is missing.</source>
        <translation>La date de dépôt du dépôt antérieur manque.</translation>
    </message>
    <message>
        <source>The form calls “{name}” {form_kind}, the attachment calls it {kind}. The office goes by the form; correct one of the two.</source>
        <translation>Le formulaire qualifie «&#xa0;{name}&#xa0;» de {form_kind}, la pièce jointe de {kind}. L’office s’en tient au formulaire&#xa0;; corrigez l’une des deux indications.</translation>
    </message>
    <message>
        <source>The form does not list the classes of the registration, so individual fees are counted for the classes it names, or for one; give the classes. The total is at least what is shown.</source>
        <translation>Le formulaire n’énumère pas les classes de l’enregistrement, si bien que les taxes individuelles sont comptées pour les classes qu’il nomme, ou pour une&#xa0;; donnez les classes. Le total est au moins celui affiché.</translation>
    </message>
    <message>
        <source>The form gives no document kind for “{name}”; an office cannot import a file without one. Say what it is under the documents of the form.</source>
        <translation>Le formulaire ne donne pas de type de document pour «&#xa0;{name}&#xa0;»&#xa0;; un office ne peut importer un fichier qui n’en a pas. Dites ce que c’est sous les documents du formulaire.</translation>
    </message>
    <message>
        <source>The form names the file “{name}”, but it is attached as “{other}”. Write the name in the form as the file is called, letter by letter.</source>
        <translation>Le formulaire nomme le fichier «&#xa0;{name}&#xa0;», mais il est joint sous le nom «&#xa0;{other}&#xa0;». Écrivez dans le formulaire le nom du fichier lettre pour lettre.</translation>
    </message>
    <message>
        <source>The form names the file “{name}”, which is not attached. Attach it, or take its name out of the form.</source>
        <translation>Le formulaire nomme le fichier «&#xa0;{name}&#xa0;», qui n’est pas joint. Joignez-le, ou retirez son nom du formulaire.</translation>
    </message>
    <message>
        <source>The grounds named for {applicant} ({grounds}) do not lead to the Office of origin ({office}). Name one that does, or file through another Office.</source>
        <translation>Les titres indiqués pour {applicant} ({grounds}) ne mènent pas à l’Office d’origine ({office}). Indiquez-en un qui y mène, ou déposez par un autre office.</translation>
    </message>
    <message>
        <source>The header says {said} messages, there are {count}. Leave the total to the program.</source>
        <translation>L’en-tête dit {said} messages, il y en a {count}. Laissez le total au programme.</translation>
    </message>
    <message>
        <source>The header says {said} of “{category}”, there are {count}. Leave the counts to the program.</source>
        <translation>L’en-tête dit {said} pour «&#xa0;{category}&#xa0;», il y en a {count}. Laissez les décomptes au programme.</translation>
    </message>
    <message>
        <source>The holder is missing. Name the holder as recorded in the International Register.</source>
        <translation>Le titulaire manque. Nommez le titulaire tel qu’il est inscrit au registre international.</translation>
    </message>
    <message>
        <source>The identifier “{value}” of {element} is used before; give each its own.</source>
        <translation>L’identifiant «&#xa0;{value}&#xa0;» de {element} est déjà utilisé&#xa0;; donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>The individual fee is counted on the classes that the limitation leaves: {parties}.</source>
        <translation>La taxe individuelle est comptée d’après les classes que laisse la limitation&#xa0;: {parties}.</translation>
    </message>
    <message>
        <source>The installed lists contradict each other on “{term}”: by some {party} takes it in class {class_number}, by others it does not ({packs}).</source>
        <translation>Les listes installées se contredisent sur «&#xa0;{term}&#xa0;»&#xa0;: selon les unes, {party} l’accepte en classe {class_number}, selon les autres non ({packs}).</translation>
    </message>
    <message>
        <source>The language of the form is missing. Choose one of: {languages}.</source>
        <translation>La langue du formulaire manque. Choisissez-en une&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>The language of “{element}” ({place}) was left out: ST.96 names one language for a whole address, and these lines are in several.</source>
        <translation>La langue de «&#xa0;{element}&#xa0;» ({place}) a été omise&#xa0;: ST.96 nomme une seule langue pour toute une adresse, et ces lignes sont en plusieurs.</translation>
    </message>
    <message>
        <source>The last known amounts are too old to be counted for {parties}. They are shown with their dates; the total is at least what is shown.</source>
        <translation>Les derniers montants connus sont trop anciens pour être comptés pour&#xa0;: {parties}. Ils sont affichés avec leurs dates&#xa0;; le total est au moins celui affiché.</translation>
    </message>
    <message>
        <source>The limitation holds every term of the main list as it stands, so that it limits nothing.</source>
        <translation>La limitation reprend telle quelle chaque indication de la liste principale&#xa0;: elle ne limite donc rien.</translation>
    </message>
    <message>
        <source>The limitation leaves no class of the list for {parties}; the fee is counted for one class. Correct the limitation, or leave the party out.</source>
        <translation>La limitation ne laisse aucune classe de la liste pour {parties}&#xa0;; l’émolument est compté pour une classe. Corrigez la limitation, ou retirez la partie.</translation>
    </message>
    <message>
        <source>The limitation leaves no goods or services; leave the party out instead.</source>
        <translation>La limitation ne laisse aucun produit ni service&#xa0;; renoncez plutôt à la partie contractante.</translation>
    </message>
    <message>
        <source>The list has {count} classes: for each beyond three a supplementary fee is due, unless only parties with an individual fee are designated.</source>
        <translation>La liste a {count} classes&#xa0;: pour chacune en sus de la troisième, un émolument supplémentaire est dû, sauf si seules des parties contractantes à taxe individuelle sont désignées.</translation>
    </message>
    <message>
        <source>The list is by the Nice Classification {edition}; on {day} the version of {year} is in force. Check the list against that one.</source>
        <translation>La liste suit la classification de Nice {edition}&#xa0;; le {day}, c’est la version de {year} qui est en vigueur. Vérifiez la liste d’après celle-ci.</translation>
    </message>
    <message>
        <source>The list is in “{language}”, the vocabulary was opened in “{opened}”: terms were not compared with it. Open it in the language of the application.</source>
        <translation>La liste est en «&#xa0;{language}&#xa0;», le vocabulaire a été ouvert en «&#xa0;{opened}&#xa0;»&#xa0;: les indications n’y ont pas été comparées. Ouvrez-le dans la langue de la demande.</translation>
    </message>
    <message>
        <source>The list is limited for “{party}”, which is not designated. Designate it, or take the limitation out.</source>
        <translation>La liste est limitée pour «&#xa0;{party}&#xa0;», qui n’est pas désignée. Désignez-la, ou retirez la limitation.</translation>
    </message>
    <message>
        <source>The list is limited, but for no party: name the designated parties it is limited for, or take the limitation out.</source>
        <translation>La liste est limitée, mais pour aucune partie contractante&#xa0;: nommez les parties contractantes désignées pour lesquelles elle l’est, ou retirez la limitation.</translation>
    </message>
    <message>
        <source>The list of the registration is not known here, so it was not compared whether what is named for a party lies within it. Enter it with the number of the registration.</source>
        <translation>La liste de l’enregistrement n’est pas connue ici&#xa0;; il n’a donc pas été comparé si ce qui est indiqué pour une partie contractante y est compris. Saisissez-la avec le numéro de l’enregistrement.</translation>
    </message>
    <message>
        <source>The mark</source>
        <translation>La marque</translation>
    </message>
    <message>
        <source>The mark has no representation. Attach one file, or type the words of the mark and declare standard characters.</source>
        <translation>La marque n’a pas de représentation. Joignez un fichier, ou saisissez les mots de la marque et déclarez des caractères standard.</translation>
    </message>
    <message>
        <source>The mark has {count} representations ({names}); exactly one file is taken. Put all views of the mark into one picture.</source>
        <translation>La marque a {count} représentations ({names})&#xa0;; un seul fichier est accepté. Mettez toutes les vues de la marque dans une seule image.</translation>
    </message>
    <message>
        <source>The mark holds words, but they are not typed. Type them, so that the mark can be found.</source>
        <translation>La marque contient des mots, mais ils ne sont pas saisis. Saisissez-les, pour que la marque puisse être trouvée.</translation>
    </message>
    <message>
        <source>The mark holds “{text}”, which is not in Latin letters or Arabic or Roman numerals. Add a transliteration that follows the sounds of the language of the application.</source>
        <translation>La marque contient «&#xa0;{text}&#xa0;», qui n’est pas en caractères latins ni en chiffres arabes ou romains. Ajoutez une translittération qui suive la phonétique de la langue de la demande.</translation>
    </message>
    <message>
        <source>The mark is in colour and no colour is claimed. That is allowed, yet the higher basic fee for a mark in colour is due.</source>
        <translation>La marque est en couleur et aucune couleur n’est revendiquée. C’est permis, mais l’émolument de base plus élevé pour une marque en couleur est dû.</translation>
    </message>
    <message>
        <source>The mark is said to be {kind}; basic mark “{number}” is not. It must be the same mark: take the indication back, or correct what is known of the basic mark.</source>
        <translation>La marque serait {kind}&#xa0;; la marque de base «&#xa0;{number}&#xa0;» ne l’est pas. Ce doit être la même marque&#xa0;: retirez l’indication, ou corrigez ce qui est noté de la marque de base.</translation>
    </message>
    <message>
        <source>The name of the applicant is missing. Give the full official name.</source>
        <translation>Le nom du déposant manque. Donnez le nom officiel complet.</translation>
    </message>
    <message>
        <source>The name of the representative is missing.</source>
        <translation>Le nom du mandataire manque.</translation>
    </message>
    <message>
        <source>The national application is in “{language}”. Choose English, French or Spanish, as the Office of origin allows, and have the list, the colours and the description translated.</source>
        <translation>La demande nationale est en «&#xa0;{language}&#xa0;». Choisissez l’anglais, le français ou l’espagnol, selon ce que permet l’Office d’origine, et faites traduire la liste, les couleurs et la description.</translation>
    </message>
    <message>
        <source>The national application was filed on {date}. If the international application follows within six months, its priority may be claimed.</source>
        <translation>La demande nationale a été déposée le {date}. Si la demande internationale suit dans les six mois, sa priorité peut être revendiquée.</translation>
    </message>
    <message>
        <source>The national file is kept in “{language}”, in which the International Bureau does not write; choose English, French or Spanish, or leave it to the language of the application.</source>
        <translation>Le dossier national est tenu en «&#xa0;{language}&#xa0;», langue dans laquelle le Bureau international n’écrit pas&#xa0;; choisissez l’anglais, le français ou l’espagnol, ou laissez la langue de la demande.</translation>
    </message>
    <message>
        <source>The national {basis} was taken as the basic mark; look whether it shall be the basis.</source>
        <translation>Le droit national ({basis}) a été repris comme marque de base&#xa0;; voyez si c’est bien lui qui doit servir de base.</translation>
    </message>
    <message>
        <source>The nationality of {name} is not given. It is optional, yet some designated Offices ask for it, that of the United States among them.</source>
        <translation>La nationalité de {name} n’est pas donnée. C’est facultatif, mais certains offices désignés la demandent, dont celui des États-Unis.</translation>
    </message>
    <message>
        <source>The number of the basic mark is missing. Write it as the Office of origin does.</source>
        <translation>Le numéro de la marque de base manque. Écrivez-le comme le fait l’Office d’origine.</translation>
    </message>
    <message>
        <source>The number of the earlier filing is missing. Give it where it is known.</source>
        <translation>Le numéro du dépôt antérieur manque. Donnez-le s’il est connu.</translation>
    </message>
    <message>
        <source>The number of the international registration is missing.</source>
        <translation>Le numéro de l’enregistrement international manque.</translation>
    </message>
    <message>
        <source>The package has no “manifest.json”; whether its files are as they were sent cannot be told.</source>
        <translation>Le paquet n’a pas de «&#xa0;manifest.json&#xa0;»&#xa0;; impossible de dire si ses fichiers sont tels qu’ils ont été envoyés.</translation>
    </message>
    <message>
        <source>The payment of CHF {stated} leaves out fees that are not known here: {parties}. Look them up and add them before you pay.</source>
        <translation>Le paiement de CHF {stated} laisse de côté des taxes qui ne sont pas connues ici&#xa0;: {parties}. Cherchez-les et ajoutez-les avant de payer.</translation>
    </message>
    <message>
        <source>The payment states {stated} Swiss francs; by the amounts of {day} {due} are due. Correct the total, or compare the lines of the fee sheet.</source>
        <translation>Le paiement indique {stated} francs suisses&#xa0;; d’après les montants au {day}, {due} sont dus. Corrigez le total, ou comparez les lignes de la feuille de calcul des taxes.</translation>
    </message>
    <message>
        <source>The postal address is not complete enough for delivery; missing: {items}.</source>
        <translation>L’adresse postale n’est pas assez complète pour la distribution&#xa0;; il manque&#xa0;: {items}.</translation>
    </message>
    <message>
        <source>The postal address of the applicant is missing.</source>
        <translation>L’adresse postale du déposant manque.</translation>
    </message>
    <message>
        <source>The postal address of the representative is missing.</source>
        <translation>L’adresse postale du mandataire manque.</translation>
    </message>
    <message>
        <source>The postal address of the representative is not complete; missing: {items}.</source>
        <translation>L’adresse postale du mandataire n’est pas complète&#xa0;; il manque&#xa0;: {items}.</translation>
    </message>
    <message>
        <source>The priority of “{number}” of {date} is claimed twice. Take one out, or join the parts.</source>
        <translation>La priorité de «&#xa0;{number}&#xa0;» du {date} est revendiquée deux fois. Retirez-en une, ou réunissez les parties.</translation>
    </message>
    <message>
        <source>The registration has effect in {party} already. Designate it again only for what it does not cover there.</source>
        <translation>L’enregistrement a déjà effet pour «&#xa0;{party}&#xa0;». Ne désignez à nouveau cette partie contractante que pour ce qu’il n’y couvre pas.</translation>
    </message>
    <message>
        <source>The representative of the national mark was taken; keep them only if they are to act before the International Bureau too.</source>
        <translation>Le mandataire de la marque nationale a été repris&#xa0;; ne le gardez que s’il doit agir aussi devant le Bureau international.</translation>
    </message>
    <message>
        <source>The request may go to the International Bureau directly or through the Office of the holder. Its date is the day of receipt there, through the Office if it arrives within two months.</source>
        <translation>La demande peut être adressée au Bureau international directement ou par l’office du titulaire. Sa date est le jour de réception par celui-là ou, par l’office, le jour de réception par l’office si elle parvient au Bureau dans les deux mois.</translation>
    </message>
    <message>
        <source>The same filing is counted {count} times: {names}.</source>
        <translation>Le même dossier est compté {count} fois&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The schema of ST.96 does not allow this: {message}</source>
        <translation>Le schéma de ST.96 ne permet pas cela&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The second language is that of the application. Choose another of: {languages}.</source>
        <translation>La deuxième langue est celle de la demande. Choisissez-en une autre&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>The signature holds no sign: no text, image, click or certificate. Sign, or take it out.</source>
        <translation>La signature ne contient aucun signe&#xa0;: ni texte, ni image, ni clic, ni certificat. Signez, ou retirez-la.</translation>
    </message>
    <message>
        <source>The signature of the Office of origin is missing. The Office signs before it sends the application to the International Bureau.</source>
        <translation>La signature de l’Office d’origine manque. L’office signe avant d’envoyer la demande au Bureau international.</translation>
    </message>
    <message>
        <source>The term is said to be in “{said}”, the check is made in “{read}”, and no installed wording in “{said}” is the same. Check it with “--language {said}”.</source>
        <translation>L’indication est dite en «&#xa0;{said}&#xa0;», la vérification se fait en «&#xa0;{read}&#xa0;», et aucun libellé installé en «&#xa0;{said}&#xa0;» ne lui est identique. Vérifiez-la avec «&#xa0;--language {said}&#xa0;».</translation>
    </message>
    <message>
        <source>The text has {length} characters; registers may cut off what is beyond {most}. Shorten it.</source>
        <translation>Le texte a {length} caractères&#xa0;; des registres peuvent couper ce qui dépasse {most}. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The text holds a sign that XML cannot carry, at character {place}. Delete it.</source>
        <translation>Le texte contient un signe que XML ne peut porter, au caractère {place}. Supprimez-le.</translation>
    </message>
    <message>
        <source>The text was read as {encoding}, which was guessed; name the encoding if letters look wrong.</source>
        <translation>Le texte a été lu en {encoding}, codage deviné&#xa0;; nommez le codage si des lettres paraissent fausses.</translation>
    </message>
    <message>
        <source>The text “{text}” between the elements of {element} (line {line}) was left out.</source>
        <translation>Le texte «&#xa0;{text}&#xa0;» entre les éléments de {element} (ligne {line}) a été omis.</translation>
    </message>
    <message>
        <source>The transliteration “{text}” is itself not in Latin letters and Arabic numerals.</source>
        <translation>La translittération «&#xa0;{text}&#xa0;» n’est elle-même pas en caractères latins et chiffres arabes.</translation>
    </message>
    <message>
        <source>The two months since the Office&apos;s receipt on {received} ended on {last}. Unless the International Bureau had the application by then, the registration bears the day of its arrival there.</source>
        <translation>Les deux mois suivant la réception par l’office le {received} ont pris fin le {last}. À moins que le Bureau international n’ait eu la demande à cette date, l’enregistrement porte le jour où elle lui est parvenue.</translation>
    </message>
    <message>
        <source>The typographic quotation mark {typed} ({names}) stands for the plain {plain}</source>
        <translation>Le guillemet typographique {typed} ({names}) tient lieu du signe ordinaire {plain}</translation>
    </message>
    <message>
        <source>The verbal element is significant</source>
        <translation>L’élément verbal est significatif</translation>
    </message>
    <message>
        <source>The verbal elements hold “{text}”, which is not in Latin letters. Only what is in Latin letters is typed here; the rest goes into the transliteration.</source>
        <translation>Les éléments verbaux contiennent «&#xa0;{text}&#xa0;», qui n’est pas en caractères latins. Seul ce qui est en caractères latins se saisit ici&#xa0;; le reste va dans la translittération.</translation>
    </message>
    <message>
        <source>The vocabulary words it “{official}”. Use that where an office asks for the exact wording.</source>
        <translation>Le libellé du vocabulaire est «&#xa0;{official}&#xa0;». Utilisez-le lorsqu’un office demande le libellé exact.</translation>
    </message>
    <message>
        <source>The whole list is taken out for {parties}: nothing is left. Leave the party out instead.</source>
        <translation>Toute la liste est retirée pour {parties}&#xa0;: il ne reste rien. Renoncez plutôt à la partie contractante.</translation>
    </message>
    <message>
        <source>The whole sum must arrive: bank charges are the payer&apos;s, so tell the bank that you bear all of them.</source>
        <translation>La somme entière doit arriver&#xa0;: les frais bancaires sont à la charge du payeur&#xa0;; dites donc à la banque que vous les supportez tous.</translation>
    </message>
    <message>
        <source>The wording stands in the vocabulary, yet offices may find it vague. {advice}</source>
        <translation>Le libellé figure dans le vocabulaire, mais des offices peuvent le juger vague. {advice}</translation>
    </message>
    <message>
        <source>The words have no meaning and cannot be translated</source>
        <translation>Les mots n’ont pas de signification et ne peuvent être traduits</translation>
    </message>
    <message>
        <source>The words speak for class {likely} ({probability}%), hardly for class {given}: check the class. This is a prediction from similar wordings, not a rule.</source>
        <translation>Les mots évoquent la classe {likely} ({probability}&#xa0;%), guère la classe {given}&#xa0;: vérifiez la classe. C’est une prédiction tirée de libellés semblables, non une règle.</translation>
    </message>
    <message>
        <source>The {form} form carries classes and terms only; {fields} were left out.</source>
        <translation>Le format {form} ne contient que les classes et les indications&#xa0;; omis&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>There are no classes yet, so the fees are counted for one class; the total is at least what is shown.</source>
        <translation>Il n’y a pas encore de classes, si bien que les taxes sont comptées pour une classe&#xa0;; le total est au moins celui affiché.</translation>
    </message>
    <message>
        <source>There are several blanks in a row; one is enough.</source>
        <translation>Il y a plusieurs espaces de suite&#xa0;; une seule suffit.</translation>
    </message>
    <message>
        <source>There are {count} applicants. Make sure that form {form} is signed for all of them.</source>
        <translation>Il y a {count} déposants. Assurez-vous que le formulaire {form} est signé pour tous.</translation>
    </message>
    <message>
        <source>There is a full stop inside the term; write a semicolon between indications.</source>
        <translation>Il y a un point à l’intérieur de l’indication&#xa0;; séparez les indications par un point-virgule.</translation>
    </message>
    <message>
        <source>There is a tab or line break inside the term; write a blank, or a semicolon between indications.</source>
        <translation>Il y a une tabulation ou un saut de ligne dans l’indication&#xa0;; mettez une espace, ou un point-virgule entre deux indications.</translation>
    </message>
    <message>
        <source>There is an unreadable character ({name}) here; take it out or type the right one.</source>
        <translation>Il y a ici un caractère illisible ({name})&#xa0;; retirez-le ou saisissez le bon.</translation>
    </message>
    <message>
        <source>There is no term here; write one or take the line out.</source>
        <translation>Il n’y a pas d’indication ici&#xa0;; écrivez-en une ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>These columns are not known and were not taken: {columns}.</source>
        <translation>Ces colonnes ne sont pas connues et n’ont pas été reprises&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>These files were taken into the draft from beside its JSON, which names no SHA-256 of them: {names}. Take out what you do not want to send.</source>
        <translation>Ces fichiers placés à côté du JSON, qui n’en indique pas le SHA-256, ont été repris dans le brouillon&#xa0;: {names}. Retirez ce que vous ne voulez pas envoyer.</translation>
    </message>
    <message>
        <source>These properties of the cards were not taken: {names}.</source>
        <translation>Ces propriétés des cartes n’ont pas été reprises&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This address is given as plain lines; enter street, town, postcode and country each in its place.</source>
        <translation>Cette adresse est donnée en lignes libres&#xa0;; saisissez la rue, la ville, le code postal et le pays chacun à sa place.</translation>
    </message>
    <message>
        <source>This document is not written in version 6.0 of ST.96 but in {version}; what has the same names was taken. Compare every item with the original.</source>
        <translation>Ce document n’est pas écrit dans la version 6.0 de ST.96, mais&#xa0;: {version}&#xa0;; ce qui porte les mêmes noms a été repris. Comparez chaque rubrique avec l’original.</translation>
    </message>
    <message>
        <source>This holds no letter, so it names nothing; write words.</source>
        <translation>Ceci ne contient aucune lettre et ne désigne donc rien&#xa0;; écrivez des mots.</translation>
    </message>
    <message>
        <source>This is the verdict of NCL {edition}, the edition asked for; NCL {later} is installed and in force since {since}, and it may put the wording elsewhere.</source>
        <translation>C’est le verdict de la NCL {edition}, l’édition demandée&#xa0;; la NCL {later} est installée et en vigueur depuis le {since}, et peut placer le libellé ailleurs.</translation>
    </message>
    <message>
        <source>This is the verdict of NCL {edition}; a version of a later year should be out, and it may put the wording elsewhere. Install that version, or put it in force.</source>
        <translation>C’est le verdict de la NCL {edition}&#xa0;; une version d’une année ultérieure doit être parue, et peut placer le libellé ailleurs. Installez cette version, ou mettez-la en vigueur.</translation>
    </message>
    <message>
        <source>This text is said to be in “{language}”, the form is in “{main}”. All texts are in the language of the form: translate it.</source>
        <translation>Ce texte serait en «&#xa0;{language}&#xa0;», alors que le formulaire est en «&#xa0;{main}&#xa0;». Tous les textes sont dans la langue du formulaire&#xa0;: traduisez-le.</translation>
    </message>
    <message>
        <source>Whether the registration is of a collective or certification mark is not told; such a mark costs another amount for {parties}. The ordinary amount is counted: say it in the details of the registration.</source>
        <translation>Il n’est pas dit si l’enregistrement est celui d’une marque collective ou de certification&#xa0;; une telle marque coûte un autre montant pour {parties}. Le montant ordinaire est compté&#xa0;: indiquez-le dans les détails de l’enregistrement.</translation>
    </message>
    <message>
        <source>{fee} (certification mark)</source>
        <translation>{fee} (marque de certification)</translation>
    </message>
    <message>
        <source>{fee} (collective mark)</source>
        <translation>{fee} (marque collective)</translation>
    </message>
    <message>
        <source>{fee} (payable later, not in the total)</source>
        <translation>{fee} (payable plus tard, hors du total)</translation>
    </message>
    <message>
        <source>{party} is designated, which asks for a second language; the message has no place of its own for it. State it in the comment, as in “Second language: English”.</source>
        <translation>«&#xa0;{party}&#xa0;» est désignée, ce qui demande une deuxième langue&#xa0;; le message n’a pas de place propre pour elle. Indiquez-la dans le commentaire, par exemple «&#xa0;Deuxième langue&#xa0;: anglais&#xa0;».</translation>
    </message>
    <message>
        <source>{party} is the party of the holder&apos;s Office. It cannot be designated where the basic mark is. If the basic mark is at another Office, name it; otherwise take the designation out.</source>
        <translation>{party} est la partie de l’Office du titulaire. Elle ne peut pas être désignée si la marque de base s’y trouve. Si la marque de base est auprès d’un autre Office, indiquez-la&#xa0;; sinon, retirez la désignation.</translation>
    </message>
    <message>
        <source>{problem} {remedy}</source>
        <translation>{problem} {remedy}</translation>
    </message>
    <message>
        <source>“{code}” is no code of a party. If {party} is meant, write {meant}.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est le code d’aucune partie. S’il s’agit de&#xa0;: {party}, écrivez {meant}.</translation>
    </message>
    <message>
        <source>“{name}” beside the JSON was not taken: its bytes differ from the recorded SHA-256. Put the right file there, or attach this one anew.</source>
        <translation>«&#xa0;{name}&#xa0;», à côté du JSON, n’a pas été repris&#xa0;: son contenu diffère du SHA-256 enregistré. Mettez-y le bon fichier, ou joignez celui-ci de nouveau.</translation>
    </message>
    <message>
        <source>“{office}” is no code of an Office. If that of {party} is meant, write {meant}.</source>
        <translation>«&#xa0;{office}&#xa0;» n’est le code d’aucun Office. S’il s’agit de celui de la partie {party}, écrivez {meant}.</translation>
    </message>
    <message>
        <source>“{title}” is of {day}, an earlier year; its wordings, classes and answers of Offices may have changed since. Install a newer one.</source>
        <translation>«&#xa0;{title}&#xa0;» est du {day}, une année antérieure&#xa0;; ses libellés, ses classes et les réponses des offices peuvent avoir changé depuis. Installez-en un plus récent.</translation>
    </message>
    <message>
        <source>“{word}” is broader than the entry “{official}” (class {class_number}): taking the entry leaves a part of the goods or services out.</source>
        <translation>«&#xa0;{word}&#xa0;» est plus large que l’entrée «&#xa0;{official}&#xa0;» (classe {class_number})&#xa0;: prendre l’entrée laisse de côté une partie des produits ou services.</translation>
    </message>
    <message>
        <source>“{word}” is narrower than the entry “{official}” (class {class_number}): taking the entry broadens the goods or services.</source>
        <translation>«&#xa0;{word}&#xa0;» est plus étroit que l’entrée «&#xa0;{official}&#xa0;» (classe {class_number})&#xa0;: prendre l’entrée élargit les produits ou services.</translation>
    </message>
    <message>
        <source>This is too vague for classification: {why}. {remedy}.</source>
        <translation>Cette indication est trop vague aux fins du classement&#xa0;: {why}. {remedy}.</translation>
    </message>
    <message>
        <source> (did you mean “{name}”?)</source>
        <translation> (vouliez-vous dire «&#xa0;{name}&#xa0;»&#xa0;?)</translation>
    </message>
    <message>
        <source>Bank it was paid from</source>
        <translation>Banque du payeur</translation>
    </message>
    <message>
        <source>Class {number} is in no list of a basic mark that is known here. Make sure that these goods or services stand there in another class.</source>
        <translation>La classe {number} ne figure dans aucune liste connue ici d’une marque de base. Assurez-vous que ces produits ou services y figurent dans une autre classe.</translation>
    </message>
    <message>
        <source>For this priority the Office of origin must have the application by {last} (days left: {left}). If it is closed then, its next open day may do; do not count on it.</source>
        <translation>Pour cette priorité, l’office d’origine doit avoir la demande le {last} au plus tard (jours restants&#xa0;: {left}). S’il est alors fermé, son prochain jour d’ouverture peut suffire&#xa0;; ne comptez pas dessus.</translation>
    </message>
    <message>
        <source>Number of the transfer</source>
        <translation>Numéro du virement</translation>
    </message>
    <message>
        <source>Of “{name}” the {part} is missing. A natural person is named by family name and given name, unless the name is of one part only.</source>
        <translation>Pour «&#xa0;{name}&#xa0;», il manque&#xa0;: {part}. Une personne physique se nomme par son nom de famille et son prénom, sauf si le nom n’a qu’une partie.</translation>
    </message>
    <message>
        <source>Organised under the law of</source>
        <translation>Constituée selon le droit de</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>The Office is missing. A message names one, even where the request goes to the International Bureau directly: name that of the holder&apos;s party.</source>
        <translation>L’office manque. Un message en indique un, même si la demande va directement au Bureau international&#xa0;: indiquez celui de la partie contractante du titulaire.</translation>
    </message>
    <message>
        <source>The content of “{name}” is not in the draft. Attach the file again; where the draft is plain JSON, put it beside that, openly and under this name.</source>
        <translation>Le contenu de «&#xa0;{name}&#xa0;» n’est pas dans le brouillon. Joignez à nouveau le fichier&#xa0;; si le brouillon est en JSON simple, placez-le à côté, non caché et sous ce nom.</translation>
    </message>
    <message>
        <source>The date of {mark} is missing. Give the filing date of an application, the registration date of a registration.</source>
        <translation>La date manque pour {mark}. Indiquez la date de dépôt d’une demande, la date d’enregistrement d’un enregistrement.</translation>
    </message>
    <message>
        <source>The day of receipt, {day}, is the day of sending, and no Office has signed: the XML, which must name one, may have assumed it. Empty the field unless the Office wrote that day.</source>
        <translation>Le jour de réception, le {day}, est le jour de l’envoi, et aucun office n’a signé&#xa0;: le XML, qui doit en indiquer un, l’a peut-être supposé. Videz le champ, à moins que l’office n’ait inscrit ce jour.</translation>
    </message>
    <message>
        <source>The document names the file “{name}”, which was not taken from beside it: {problem}. Attach it, or put it there and read the document again.</source>
        <translation>Le document nomme le fichier «&#xa0;{name}&#xa0;», qui n’a pas été repris à côté de lui&#xa0;: {problem}. Joignez-le, ou mettez-le à cet endroit et relisez le document.</translation>
    </message>
    <message>
        <source>The earlier filing is of {filed}; its six months ended on {last}, before {day}. The claim would be disregarded: check both days.</source>
        <translation>Le dépôt antérieur est du {filed}&#xa0;; ses six mois ont pris fin le {last}, avant le {day}. La revendication ne serait pas prise en considération&#xa0;: vérifiez les deux jours.</translation>
    </message>
    <message>
        <source>The list of a basic mark is in “{language}”, that of the application in “{main}”: their wordings cannot be compared here, only the numbers of their classes. Make sure that nothing goes beyond it; the Office of origin certifies that.</source>
        <translation>La liste d’une marque de base est en «&#xa0;{language}&#xa0;», celle de la demande en «&#xa0;{main}&#xa0;»&#xa0;: leurs libellés ne peuvent être comparés ici, seulement les numéros de leurs classes. Assurez-vous que rien ne va au-delà&#xa0;; l’office d’origine le certifie.</translation>
    </message>
    <message>
        <source>The list of the registration is in “{language}”, the form in “{main}”: their wordings cannot be compared here, only the numbers of their classes. Make sure that what is named for a party lies within it.</source>
        <translation>La liste de l’enregistrement est en «&#xa0;{language}&#xa0;», le formulaire en «&#xa0;{main}&#xa0;»&#xa0;: leurs libellés ne peuvent être comparés ici, seulement les numéros de leurs classes. Assurez-vous que ce qui est indiqué pour une partie contractante y est compris.</translation>
    </message>
    <message>
        <source>The message is dated {date}, which is still to come or more than {days} days past. If it is not the day of sending, take it out: the day of export is written then. Where the Office&apos;s day of receipt is missing, the XML would name {date} for that too.</source>
        <translation>Le message est daté du {date}, jour encore à venir ou passé depuis plus de {days} jours. Si ce n’est pas le jour de l’envoi, retirez-le&#xa0;: le jour de l’exportation sera alors écrit. Là où manque le jour de la réception par l’office, le XML indiquerait aussi le {date} pour celui-ci.</translation>
    </message>
    <message>
        <source>The six months of the filing of {filed} ended on {last}. The Office had the application before, on {received}, but that day counts only if the International Bureau had it by {window}; otherwise the day of its arrival does, {day} at the earliest, and the claim would be disregarded.</source>
        <translation>Les six mois du dépôt du {filed} ont pris fin le {last}. L’office avait la demande auparavant, le {received}, mais ce jour ne compte que si le Bureau international l’avait le {window} au plus tard&#xa0;; sinon compte celui de son arrivée, le {day} au plus tôt, et la revendication ne serait pas prise en considération.</translation>
    </message>
    <message>
        <source>These files, which the document names, were taken into the draft from beside it: {names}. Take out what you do not want to send.</source>
        <translation>Ces fichiers, que le document nomme, ont été repris dans le brouillon depuis son dossier&#xa0;: {names}. Retirez ce que vous ne voulez pas envoyer.</translation>
    </message>
    <message>
        <source>This is written in capitals; write small letters, capitals for proper nouns only.</source>
        <translation>Ceci est écrit en majuscules&#xa0;; écrivez en minuscules, les majuscules étant réservées aux noms propres.</translation>
    </message>
    <message>
        <source>This is {length} characters long, which is no single term; divide it with semicolons.</source>
        <translation>Ceci compte {length} caractères&#xa0;: ce n’est pas une seule indication&#xa0;; divisez-le par des points-virgules.</translation>
    </message>
    <message>
        <source>This is {length} characters long; divide it with semicolons if it holds several indications.</source>
        <translation>Ceci compte {length} caractères&#xa0;; divisez-le par des points-virgules s’il contient plusieurs indications.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Titre après le nom</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titre avant le nom</translation>
    </message>
    <message>
        <source>To take effect after the recording of</source>
        <translation>Pour prendre effet après l’inscription de</translation>
    </message>
    <message>
        <source>To take effect after the renewal</source>
        <translation>Pour prendre effet après le renouvellement</translation>
    </message>
    <message>
        <source>Together {sum} francs: below {least} francs no classification fee is due.</source>
        <translation>Ensemble {sum} francs&#xa0;: en dessous de {least} francs, aucune taxe de classement n’est due.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total paid</source>
        <translation>Total payé</translation>
    </message>
    <message>
        <source>Total to be paid</source>
        <translation>Total à payer</translation>
    </message>
    <message>
        <source>Tracked changes read as accepted: {count}; what is struck out was left out.</source>
        <translation>Modifications suivies lues comme acceptées&#xa0;: {count}&#xa0;; ce qui est barré a été omis.</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Transfer made on</source>
        <translation>Virement fait le</translation>
    </message>
    <message>
        <source>Translate it.</source>
        <translation>Traduisez-la.</translation>
    </message>
    <message>
        <source>Translation of the mark</source>
        <translation>Traduction de la marque</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Translittération</translation>
    </message>
    <message>
        <source>Transliteration of the mark</source>
        <translation>Translittération de la marque</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type by content</source>
        <translation>Type d’après le contenu</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit amount</source>
        <translation>Montant unitaire</translation>
    </message>
    <message>
        <source>Unit quantity</source>
        <translation>Nombre d’unités</translation>
    </message>
    <message>
        <source>Verbal element</source>
        <translation>Élément verbal</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version of ST.96</source>
        <translation>Version de ST.96</translation>
    </message>
    <message>
        <source>Version of the office</source>
        <translation>Version de l’office</translation>
    </message>
    <message>
        <source>Voluntary description</source>
        <translation>Description volontaire</translation>
    </message>
    <message>
        <source>WIPO’s account it was paid into</source>
        <translation>Compte de l’OMPI crédité</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What begins on line {line} was not taken: {why}.</source>
        <translation>Ce qui commence à la ligne {line} n’a pas été repris&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>What kind of file “{name}” is cannot be told from its content. An office may not be able to open it.</source>
        <translation>Le contenu de «&#xa0;{name}&#xa0;» ne permet pas de dire quel genre de fichier c’est. Un office pourrait ne pas pouvoir l’ouvrir.</translation>
    </message>
    <message>
        <source>What the remark gives as access code of WIPO DAS is not four letters or digits. Compare it with what the Office of the earlier filing wrote.</source>
        <translation>Ce que la remarque donne comme code d’accès du WIPO DAS ne se compose pas de quatre lettres ou chiffres. Comparez-le avec ce qu’a écrit l’office du dépôt antérieur.</translation>
    </message>
    <message>
        <source>What was written cannot be read back: {problem}</source>
        <translation>Ce qui a été écrit ne peut être relu&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Whether a collective or certification mark costs another amount is not known for {parties}; the ordinary amount is counted.</source>
        <translation>On ne sait pas si une marque collective ou de certification coûte un autre montant pour&#xa0;: {parties}&#xa0;; le montant ordinaire est compté.</translation>
    </message>
    <message>
        <source>Whether an individual fee is asked is not known for {parties}, so nothing is counted there. Mend the code, or add the party with a members table of your own.</source>
        <translation>On ne sait pas si une taxe individuelle est demandée pour&#xa0;: {parties}&#xa0;; rien n’y est donc compté. Corrigez le code, ou ajoutez la partie contractante avec votre propre tableau des membres.</translation>
    </message>
    <message>
        <source>Who pays the fees is missing.</source>
        <translation>Qui paie les taxes n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width unit</source>
        <translation>Unité de largeur</translation>
    </message>
    <message>
        <source>Windows keeps the name “{name}” for a device</source>
        <translation>Windows réserve le nom «&#xa0;{name}&#xa0;» à un périphérique</translation>
    </message>
    <message>
        <source>With the payment name the applicant, the mark and that an international application is paid (Rule 34(5)).</source>
        <translation>Avec le paiement, indiquez le déposant, la marque et qu’une demande internationale est payée (règle 34.5)).</translation>
    </message>
    <message>
        <source>With the payment name the holder, the number of the registration and what is paid (Rule 34(5)).</source>
        <translation>Avec le paiement, indiquez le titulaire, le numéro de l’enregistrement et ce qui est payé (règle 34.5)).</translation>
    </message>
    <message>
        <source>Without a proper MM18 within two months of the Office&apos;s receipt the designation falls away and its fee is paid back; the United States can be added later with form MM4 and MM18.</source>
        <translation>Sans MM18 en règle dans les deux mois suivant la réception par l’office, la désignation tombe et sa taxe est remboursée&#xa0;; les États-Unis peuvent être ajoutés plus tard avec les formulaires MM4 et MM18.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrivez</translation>
    </message>
    <message>
        <source>Write “providing … information via a website” with the subject, in the class of the subject</source>
        <translation>Écrivez «&#xa0;mise à disposition d’informations en matière de … par un site Web&#xa0;» avec le sujet, dans la classe du sujet</translation>
    </message>
    <message>
        <source>Write: {wordings}.</source>
        <translation>Écrivez&#xa0;: {wordings}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>a basic mark</source>
        <translation>une marque de base</translation>
    </message>
    <message>
        <source>a basic number of six digits</source>
        <translation>un numéro de base à six chiffres</translation>
    </message>
    <message>
        <source>a class heading of former editions that the Nice Classification no longer has; a material alone does not tell what the goods are</source>
        <translation>c’est un intitulé de classe d’éditions antérieures que la classification de Nice n’a plus&#xa0;; la matière seule ne dit pas ce que sont les produits</translation>
    </message>
    <message>
        <source>a collective, certification or guarantee mark</source>
        <translation>une marque collective, de certification ou de garantie</translation>
    </message>
    <message>
        <source>a colour or a combination of colours as such</source>
        <translation>une couleur ou une combinaison de couleurs en tant que telle</translation>
    </message>
    <message>
        <source>a country (ISO 3166-1)</source>
        <translation>un pays (ISO 3166-1)</translation>
    </message>
    <message>
        <source>a country code of ISO 3166-1</source>
        <translation>un code de pays ISO 3166-1</translation>
    </message>
    <message>
        <source>a country code of ISO 3166-1 in capitals, such as CH or JP</source>
        <translation>un code de pays ISO 3166-1 en majuscules, par exemple CH ou JP</translation>
    </message>
    <message>
        <source>a country code of ISO 3166-1 or ST.3</source>
        <translation>un code de pays ISO 3166-1 ou ST.3</translation>
    </message>
    <message>
        <source>a country code of ISO 3166-1 or an office code of WIPO ST.3, in capitals, such as CH</source>
        <translation>un code de pays ISO 3166-1 ou un code d’office de la norme ST.3 de l’OMPI, en majuscules, par exemple CH</translation>
    </message>
    <message>
        <source>a currency code of ISO 4217</source>
        <translation>un code de monnaie ISO 4217</translation>
    </message>
    <message>
        <source>a currency code of ISO 4217, such as CHF</source>
        <translation>un code de monnaie ISO 4217, par exemple CHF</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>a date and time such as 2026-01-31T09:30:00+01:00</source>
        <translation>une date et une heure, par exemple 2026-01-31T09:30:00+01:00</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>une date, par exemple 2026-01-31</translation>
    </message>
    <message>
        <source>a date with time</source>
        <translation>une date avec l’heure</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>un film</translation>
    </message>
    <message>
        <source>a language (ISO 639-1)</source>
        <translation>une langue (ISO 639-1)</translation>
    </message>
    <message>
        <source>a language code of ISO 639-1</source>
        <translation>un code de langue ISO 639-1</translation>
    </message>
    <message>
        <source>a language code of ISO 639-1 in small letters, such as en, fr or es</source>
        <translation>un code de langue ISO 639-1 en minuscules, par exemple en, fr ou es</translation>
    </message>
    <message>
        <source>a name that begins with a letter and has no blanks</source>
        <translation>un nom qui commence par une lettre et n’a pas d’espaces</translation>
    </message>
    <message>
        <source>a nationality (a code of ISO 3166-1)</source>
        <translation>une nationalité (un code ISO 3166-1)</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number up to {highest}</source>
        <translation>un nombre jusqu’à {highest}</translation>
    </message>
    <message>
        <source>a number with a decimal point, such as 903 or 326.50</source>
        <translation>un nombre avec un point décimal, par exemple 903 ou 326.50</translation>
    </message>
    <message>
        <source>a quantity with its unit</source>
        <translation>une quantité avec son unité</translation>
    </message>
    <message>
        <source>a quotation mark in column {column} is never closed</source>
        <translation>un guillemet à la colonne {column} n’est jamais fermé</translation>
    </message>
    <message>
        <source>a semicolon begins another indication</source>
        <translation>un point-virgule commence une autre indication</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un fichier sonore</translation>
    </message>
    <message>
        <source>a sound mark</source>
        <translation>une marque sonore</translation>
    </message>
    <message>
        <source>a step ends in a full stop or a blank, which Windows drops</source>
        <translation>une partie finit par un point ou une espace, que Windows supprime</translation>
    </message>
    <message>
        <source>a system is a combination, and nothing tells of what</source>
        <translation>un système est une combinaison, et rien ne dit de quoi</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a text of at most {length} characters</source>
        <translation>un texte de {length} caractères au plus</translation>
    </message>
    <message>
        <source>a text of the form {pattern}</source>
        <translation>un texte de la forme {pattern}</translation>
    </message>
    <message>
        <source>a value of ST.96&apos;s list</source>
        <translation>une valeur de la liste de ST.96</translation>
    </message>
    <message>
        <source>a value of the type {type}</source>
        <translation>une valeur du type {type}</translation>
    </message>
    <message>
        <source>a version that is not named</source>
        <translation>une version qui n’est pas nommée</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>un nombre entier, 0 ou plus</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>un nombre entier, 1 ou plus</translation>
    </message>
    <message>
        <source>adds {items}</source>
        <translation>ajoute {items}</translation>
    </message>
    <message>
        <source>advice belongs to the class of its subject, and the subject is not told</source>
        <translation>un conseil relève de la classe de son sujet, et le sujet n’est pas dit</translation>
    </message>
    <message>
        <source>after {element}</source>
        <translation>après {element}</translation>
    </message>
    <message>
        <source>also excludes {items}</source>
        <translation>exclut aussi {items}</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>montant inconnu</translation>
    </message>
    <message>
        <source>an Office or party (WIPO ST.3)</source>
        <translation>un office ou une partie contractante (ST.3 de l’OMPI)</translation>
    </message>
    <message>
        <source>an abbreviation needs its full form, and “cloud” alone names no service</source>
        <translation>une abréviation demande sa forme complète, et «&#xa0;cloud&#xa0;» seul ne désigne aucun service</translation>
    </message>
    <message>
        <source>an address on the web</source>
        <translation>une adresse sur le web</translation>
    </message>
    <message>
        <source>an association&apos;s services belong to the class of what it does</source>
        <translation>les services d’une association relèvent de la classe de ce qu’elle fait</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>an office code of ST.3</source>
        <translation>un code d’office ST.3</translation>
    </message>
    <message>
        <source>an office code of WIPO ST.3 in capitals, such as ES, JP or EM</source>
        <translation>un code d’office ST.3 de l’OMPI en majuscules, par exemple ES, JP ou EM</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>une date inconnue</translation>
    </message>
    <message>
        <source>applicant {number}</source>
        <translation>déposant {number}</translation>
    </message>
    <message>
        <source>application</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>at its beginning</source>
        <translation>à son début</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>au moins {amount}</translation>
    </message>
    <message>
        <source>basic mark “{number}”</source>
        <translation>la marque de base «&#xa0;{number}&#xa0;»</translation>
    </message>
    <message>
        <source>before {element}</source>
        <translation>avant {element}</translation>
    </message>
    <message>
        <source>being electric does not tell what the apparatus does</source>
        <translation>être électrique ne dit pas ce que fait l’appareil</translation>
    </message>
    <message>
        <source>broader than “{word}”; taking it broadens the list</source>
        <translation>plus large que «&#xa0;{word}&#xa0;»&#xa0;; le prendre élargit la liste</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>class number {number}</source>
        <translation>classe n° {number}</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>classe {number}</translation>
    </message>
    <message>
        <source>classes {numbers} and {last}</source>
        <translation>classes {numbers} et {last}</translation>
    </message>
    <message>
        <source>converted from ST.66</source>
        <translation>converti à partir de ST.66</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>cut short: the end is missing</source>
        <translation>tronqué&#xa0;: la fin manque</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>domicile</source>
        <translation>domicile</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>drones belong to several classes, by what they do</source>
        <translation>les drones relèvent de plusieurs classes, selon ce qu’ils font</translation>
    </message>
    <message>
        <source>each class</source>
        <translation>chaque classe</translation>
    </message>
    <message>
        <source>each class beyond {count}</source>
        <translation>chaque classe au-delà de {count}</translation>
    </message>
    <message>
        <source>each class from number {first} to number {last}</source>
        <translation>chaque classe de la {first}e à la {last}e</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>establishment</source>
        <translation>établissement</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>filters belong to several classes, by what they serve</source>
        <translation>les filtres relèvent de plusieurs classes, selon leur usage</translation>
    </message>
    <message>
        <source>first known: {amount}, as of {date}</source>
        <translation>premier montant connu&#xa0;: {amount}, au {date}</translation>
    </message>
    <message>
        <source>for “{word}”</source>
        <translation>pour «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>ids</source>
        <translation>identifiants</translation>
    </message>
    <message>
        <source>in the sense of business or computing it is neither a product nor a service</source>
        <translation>au sens des affaires ou de l’informatique, ce n’est ni un produit ni un service</translation>
    </message>
    <message>
        <source>information belongs to the class of its subject, and the subject is not told</source>
        <translation>l’information relève de la classe de son sujet, et le sujet n’est pas dit</translation>
    </message>
    <message>
        <source>is no date that the standard knows</source>
        <translation>n’est pas une date que la norme connaît</translation>
    </message>
    <message>
        <source>is no day of the calendar</source>
        <translation>n’est pas un jour du calendrier</translation>
    </message>
    <message>
        <source>is not a whole date</source>
        <translation>n’est pas une date entière</translation>
    </message>
    <message>
        <source>it begins at the root of a disk; it must be relative</source>
        <translation>il commence à la racine d’un disque&#xa0;; il doit être relatif</translation>
    </message>
    <message>
        <source>it cannot be read, or is larger than {most} bytes</source>
        <translation>il est illisible, ou dépasse {most} octets</translation>
    </message>
    <message>
        <source>it does not say of what these are components</source>
        <translation>il n’est pas dit de quoi ce sont des composants</translation>
    </message>
    <message>
        <source>it does not say of which goods these are parts</source>
        <translation>il n’est pas dit de quels produits ce sont des parties</translation>
    </message>
    <message>
        <source>it does not say what is installed</source>
        <translation>il n’est pas dit ce qui est installé</translation>
    </message>
    <message>
        <source>it does not say what is maintained</source>
        <translation>il n’est pas dit ce qui est entretenu</translation>
    </message>
    <message>
        <source>it does not say what is repaired</source>
        <translation>il n’est pas dit ce qui est réparé</translation>
    </message>
    <message>
        <source>it does not tell for whom</source>
        <translation>il n’est pas dit pour qui</translation>
    </message>
    <message>
        <source>it does not tell to what they are added</source>
        <translation>il n’est pas dit à quoi ils sont ajoutés</translation>
    </message>
    <message>
        <source>it does not tell what is covered</source>
        <translation>il n’est pas dit ce qui est couvert</translation>
    </message>
    <message>
        <source>it does not tell what is done</source>
        <translation>il n’est pas dit ce qui est fait</translation>
    </message>
    <message>
        <source>it does not tell what is done for others</source>
        <translation>il n’est pas dit ce qui est fait pour des tiers</translation>
    </message>
    <message>
        <source>it does not tell what is done with the data</source>
        <translation>il n’est pas dit ce qui est fait des données</translation>
    </message>
    <message>
        <source>it does not tell what is licensed</source>
        <translation>il n’est pas dit sur quoi porte la licence</translation>
    </message>
    <message>
        <source>it does not tell what is published</source>
        <translation>il n’est pas dit ce qui est publié</translation>
    </message>
    <message>
        <source>it does not tell what is reserved</source>
        <translation>il n’est pas dit ce qui est réservé</translation>
    </message>
    <message>
        <source>it does not tell what is tested</source>
        <translation>il n’est pas dit ce qui est testé</translation>
    </message>
    <message>
        <source>it does not tell what is tested and with what</source>
        <translation>il n’est pas dit ce qui est testé ni avec quoi</translation>
    </message>
    <message>
        <source>it does not tell what is transmitted</source>
        <translation>il n’est pas dit ce qui est transmis</translation>
    </message>
    <message>
        <source>it does not tell what kind of product it is</source>
        <translation>il n’est pas dit de quel type de produit il s’agit</translation>
    </message>
    <message>
        <source>it does not tell what kind of product the coating is</source>
        <translation>il n’est pas dit de quel type de produit est le revêtement</translation>
    </message>
    <message>
        <source>it does not tell what the apparatus does</source>
        <translation>il n’est pas dit ce que font les appareils</translation>
    </message>
    <message>
        <source>it does not tell what the devices do</source>
        <translation>il n’est pas dit ce que font les dispositifs</translation>
    </message>
    <message>
        <source>it does not tell what the equipment does</source>
        <translation>il n’est pas dit à quoi sert l’équipement</translation>
    </message>
    <message>
        <source>it does not tell what the installation does</source>
        <translation>il n’est pas dit à quoi sert l’installation</translation>
    </message>
    <message>
        <source>it does not tell whether goods or data are stored</source>
        <translation>il n’est pas dit si ce sont des produits ou des données qui sont stockés</translation>
    </message>
    <message>
        <source>it does not tell whether they are alcoholic, nor from what they are made</source>
        <translation>il n’est pas dit si elles sont alcoolisées, ni de quoi elles sont faites</translation>
    </message>
    <message>
        <source>it does not tell which goods are imitated</source>
        <translation>il n’est pas dit quels produits sont imités</translation>
    </message>
    <message>
        <source>it does not tell which goods are sold</source>
        <translation>il n’est pas dit quels produits sont vendus</translation>
    </message>
    <message>
        <source>it has a backslash; folders are divided by “/”</source>
        <translation>il contient une barre oblique inverse&#xa0;; les dossiers se séparent par «&#xa0;/&#xa0;»</translation>
    </message>
    <message>
        <source>it has an empty step or “.” between slashes</source>
        <translation>il contient une partie vide ou «&#xa0;.&#xa0;» entre des barres obliques</translation>
    </message>
    <message>
        <source>it has invisible characters, which can hide what the file is</source>
        <translation>il contient des caractères invisibles, qui peuvent cacher ce qu’est le fichier</translation>
    </message>
    <message>
        <source>it has more cells than there are columns</source>
        <translation>il a plus de cellules qu’il n’y a de colonnes</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <source>it has one of the characters &lt; &gt; : &quot; | ? *</source>
        <translation>il contient l’un des caractères &lt; &gt; : &quot; | ? *</translation>
    </message>
    <message>
        <source>it is a field of technology, not a product</source>
        <translation>c’est un domaine technique, non un produit</translation>
    </message>
    <message>
        <source>it is a field, not a service</source>
        <translation>c’est un domaine, non un service</translation>
    </message>
    <message>
        <source>it is a group of cards, not a person or organisation</source>
        <translation>c’est un groupe de cartes, et non une personne ou une organisation</translation>
    </message>
    <message>
        <source>it is a line of business, not a service</source>
        <translation>c’est une branche d’activité, non un service</translation>
    </message>
    <message>
        <source>it is an object, not a service</source>
        <translation>c’est un objet, non un service</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is itself too vague</source>
        <translation>il est lui-même trop vague</translation>
    </message>
    <message>
        <source>it is longer than {most} characters</source>
        <translation>il est plus long que {most} caractères</translation>
    </message>
    <message>
        <source>it is still a blank</source>
        <translation>c’est encore un blanc à remplir</translation>
    </message>
    <message>
        <source>it is unclear what travel goods are beside luggage</source>
        <translation>on ne sait pas ce que sont les articles de voyage autres que les bagages</translation>
    </message>
    <message>
        <source>it is unclear which office supplies are meant</source>
        <translation>on ne sait pas quelles fournitures de bureau sont visées</translation>
    </message>
    <message>
        <source>it is widely accepted, but a named service is safer</source>
        <translation>l’indication est largement acceptée, mais un service nommé est plus sûr</translation>
    </message>
    <message>
        <source>it leads out of its folder (“..”)</source>
        <translation>il sort de son dossier («&#xa0;..&#xa0;»)</translation>
    </message>
    <message>
        <source>it leads out of the folder, or to something hidden</source>
        <translation>il sort du dossier, ou mène à un élément caché</translation>
    </message>
    <message>
        <source>it may be a machine tool or a hand tool</source>
        <translation>ce peut être une machine-outil ou un outil à main</translation>
    </message>
    <message>
        <source>it may be a product or a service</source>
        <translation>ce peut être un produit ou un service</translation>
    </message>
    <message>
        <source>it may be metal ware or computers</source>
        <translation>ce peut être de la quincaillerie ou du matériel informatique</translation>
    </message>
    <message>
        <source>it may be the protection of persons and property or of computers</source>
        <translation>ce peut être la protection de personnes et de biens ou celle d’ordinateurs</translation>
    </message>
    <message>
        <source>it may be transport or sale</source>
        <translation>ce peut être du transport ou de la vente</translation>
    </message>
    <message>
        <source>it may be transport or the management of a business</source>
        <translation>ce peut être du transport ou la gestion d’une entreprise</translation>
    </message>
    <message>
        <source>it names no product</source>
        <translation>aucun produit n’est nommé</translation>
    </message>
    <message>
        <source>it names no product at all</source>
        <translation>aucun produit n’est nommé du tout</translation>
    </message>
    <message>
        <source>it names no service</source>
        <translation>aucun service n’est nommé</translation>
    </message>
    <message>
        <source>it names the means, a website, instead of the service</source>
        <translation>c’est le moyen, un site Web, qui est nommé au lieu du service</translation>
    </message>
    <message>
        <source>it stands above the column titles</source>
        <translation>elle se trouve au-dessus des titres des colonnes</translation>
    </message>
    <message>
        <source>it tells neither what the machines do nor in which trade; such machines differ in users, know-how and ways of sale</source>
        <translation>il n’est dit ni ce que font les machines ni dans quel secteur&#xa0;; de telles machines diffèrent par leurs utilisateurs, leur savoir-faire et leurs modes de vente</translation>
    </message>
    <message>
        <source>its accents are stored in a form that some systems change</source>
        <translation>ses accents sont stockés sous une forme que certains systèmes modifient</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>last known: {amount}, as of {date}</source>
        <translation>dernier montant connu&#xa0;: {amount}, au {date}</translation>
    </message>
    <message>
        <source>leaves out the restriction {items}</source>
        <translation>omet la restriction {items}</translation>
    </message>
    <message>
        <source>leaves out {items}</source>
        <translation>omet {items}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>line {line}, {count} times in all</source>
        <translation>ligne {line}, {count} fois en tout</translation>
    </message>
    <message>
        <source>making one&apos;s own goods is no service, and the goods are not named</source>
        <translation>fabriquer ses propres produits n’est pas un service, et les produits ne sont pas nommés</translation>
    </message>
    <message>
        <source>naming what is cleaned is safer</source>
        <translation>il est plus sûr de nommer ce qui est nettoyé</translation>
    </message>
    <message>
        <source>narrower than “{word}”; taking it leaves a part out</source>
        <translation>plus étroit que «&#xa0;{word}&#xa0;»&#xa0;; le prendre laisse une partie de côté</translation>
    </message>
    <message>
        <source>nationality, domicile or a real establishment; the document names none</source>
        <translation>nationalité, domicile ou établissement effectif&#xa0;; le document n’en indique aucun</translation>
    </message>
    <message>
        <source>nearly every class has accessories of some kind, and nothing tells which are meant</source>
        <translation>presque chaque classe a des accessoires d’une sorte ou d’une autre, et rien ne dit lesquels sont visés</translation>
    </message>
    <message>
        <source>nearly every service to a person could be meant</source>
        <translation>presque tout service à une personne pourrait être visé</translation>
    </message>
    <message>
        <source>nearly the same wording; check</source>
        <translation>presque le même libellé&#xa0;; vérifiez</translation>
    </message>
    <message>
        <source>neither the content nor its form is told</source>
        <translation>ni le contenu ni sa forme ne sont dits</translation>
    </message>
    <message>
        <source>neither the contents nor the purpose is told</source>
        <translation>ni le contenu ni la destination ne sont dits</translation>
    </message>
    <message>
        <source>neither the kind nor the use is told</source>
        <translation>ni la sorte ni l’usage ne sont dits</translation>
    </message>
    <message>
        <source>neither the material nor what is done to it is named</source>
        <translation>ni la matière ni ce qu’on en fait ne sont nommés</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>no goods or services stand in it</source>
        <translation>il ne s’y trouve ni produits ni services</translation>
    </message>
    <message>
        <source>no longer excludes {items}</source>
        <translation>n’exclut plus {items}</translation>
    </message>
    <message>
        <source>no such file lies there</source>
        <translation>aucun fichier de ce nom ne s’y trouve</translation>
    </message>
    <message>
        <source>not the same as “{word}”; taking it changes what is covered</source>
        <translation>autre chose que «&#xa0;{word}&#xa0;»&#xa0;; le prendre change ce qui est couvert</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>rien du tout</translation>
    </message>
    <message>
        <source>once, with {count} classes or more</source>
        <translation>une fois, à partir de {count} classes</translation>
    </message>
    <message>
        <source>one class</source>
        <translation>une classe</translation>
    </message>
    <message>
        <source>one of the {count} values that the standard lists, such as {values}</source>
        <translation>l’une des {count} valeurs qu’énumère la norme, par exemple {values}</translation>
    </message>
    <message>
        <source>one of {values}</source>
        <translation>l’une des valeurs {values}</translation>
    </message>
    <message>
        <source>ordinary clothing is in class 25; the danger it protects from is not told</source>
        <translation>les vêtements ordinaires sont dans la classe 25&#xa0;; le danger contre lequel ils protègent n’est pas dit</translation>
    </message>
    <message>
        <source>other Offices than the International Bureau want to know its form and purpose</source>
        <translation>d’autres offices que le Bureau international veulent en connaître la forme et la destination</translation>
    </message>
    <message>
        <source>parts of vehicles belong to class 7, 9, 11, 12, 17 or another, each by what it is</source>
        <translation>les parties de véhicules relèvent de la classe 7, 9, 11, 12, 17 ou d’une autre, selon ce qu’est chacune</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>protégé par un mot de passe</translation>
    </message>
    <message>
        <source>pumps belong to several classes, by what they serve</source>
        <translation>les pompes relèvent de plusieurs classes, selon leur usage</translation>
    </message>
    <message>
        <source>ready to send</source>
        <translation>prêt à envoyer</translation>
    </message>
    <message>
        <source>ready to sign</source>
        <translation>prêt à signer</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>de mémoire</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>rental belongs to the class of the service that the object serves, and no object is named</source>
        <translation>la location relève de la classe du service auquel l’objet sert, et aucun objet n’est nommé</translation>
    </message>
    <message>
        <source>robots belong to several classes, by what they do</source>
        <translation>les robots relèvent de plusieurs classes, selon ce qu’ils font</translation>
    </message>
    <message>
        <source>selling one&apos;s own goods is no service to others</source>
        <translation>vendre ses propres produits n’est pas un service rendu à des tiers</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>software itself is a product of class 9, not a service</source>
        <translation>le logiciel lui-même est un produit de la classe 9, non un service</translation>
    </message>
    <message>
        <source>some Offices ask what is measured</source>
        <translation>certains offices demandent ce qui est mesuré</translation>
    </message>
    <message>
        <source>some Offices take it, several ask for the name of the apparatus</source>
        <translation>certains offices l’acceptent, plusieurs demandent le nom de l’appareil</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>street or box</source>
        <translation>rue ou boîte postale</translation>
    </message>
    <message>
        <source>the State under whose law it was founded</source>
        <translation>l’État selon la législation duquel elle a été constituée</translation>
    </message>
    <message>
        <source>the address lies there, so that domicile may be the ground</source>
        <translation>l’adresse s’y trouve, si bien que le domicile peut servir de titre</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>le déposant</translation>
    </message>
    <message>
        <source>the card never ends</source>
        <translation>la carte ne finit jamais</translation>
    </message>
    <message>
        <source>the colours claimed</source>
        <translation>les couleurs revendiquées</translation>
    </message>
    <message>
        <source>the content of alcohol decides the class</source>
        <translation>la teneur en alcool détermine la classe</translation>
    </message>
    <message>
        <source>the date of effect</source>
        <translation>la date d’effet</translation>
    </message>
    <message>
        <source>the digital item that the token stands for is not told</source>
        <translation>l’article numérique que le jeton représente n’est pas dit</translation>
    </message>
    <message>
        <source>the document names this nationality</source>
        <translation>le document indique cette nationalité</translation>
    </message>
    <message>
        <source>the internet is a means, and the service is not named</source>
        <translation>l’internet est un moyen, et le service n’est pas nommé</translation>
    </message>
    <message>
        <source>the kind of design is not told</source>
        <translation>le genre de conception n’est pas dit</translation>
    </message>
    <message>
        <source>the kind of mark</source>
        <translation>le genre de marque</translation>
    </message>
    <message>
        <source>the kind of sign</source>
        <translation>le genre de signe</translation>
    </message>
    <message>
        <source>the law it was founded under is that of this party</source>
        <translation>la législation selon laquelle elle a été constituée est celle de cette partie contractante</translation>
    </message>
    <message>
        <source>the legal form</source>
        <translation>la forme juridique</translation>
    </message>
    <message>
        <source>the main ingredient decides the class and is not told</source>
        <translation>l’ingrédient principal détermine la classe et n’est pas dit</translation>
    </message>
    <message>
        <source>the material is not told</source>
        <translation>la matière n’est pas dite</translation>
    </message>
    <message>
        <source>the member State</source>
        <translation>l’État membre</translation>
    </message>
    <message>
        <source>the name of the file</source>
        <translation>le nom du fichier</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>le numéro</translation>
    </message>
    <message>
        <source>the pack {pack}</source>
        <translation>le lot {pack}</translation>
    </message>
    <message>
        <source>the purpose is not told</source>
        <translation>la destination n’est pas dite</translation>
    </message>
    <message>
        <source>the purpose of the events decides the class and is not told</source>
        <translation>le but des événements détermine la classe et n’est pas dit</translation>
    </message>
    <message>
        <source>the same wording</source>
        <translation>le même libellé</translation>
    </message>
    <message>
        <source>the same words in another form</source>
        <translation>les mêmes mots sous une autre forme</translation>
    </message>
    <message>
        <source>the subject is not told</source>
        <translation>le sujet n’est pas dit</translation>
    </message>
    <message>
        <source>the territorial unit inside that State</source>
        <translation>l’unité territoriale à l’intérieur de cet État</translation>
    </message>
    <message>
        <source>the whole verbal element</source>
        <translation>l’élément verbal entier</translation>
    </message>
    <message>
        <source>the word has two meanings, training and personal guidance</source>
        <translation>le mot a deux sens, la formation et l’accompagnement personnel</translation>
    </message>
    <message>
        <source>the word is colloquial and tells neither form nor purpose</source>
        <translation>le mot est familier et ne dit ni la forme ni la destination</translation>
    </message>
    <message>
        <source>the words do not tell which of the two is wider</source>
        <translation>les mots ne disent pas lequel des deux est le plus large</translation>
    </message>
    <message>
        <source>they belong to several classes, by kind and material</source>
        <translation>elles relèvent de plusieurs classes, selon la sorte et la matière</translation>
    </message>
    <message>
        <source>they belong to several classes, by material and by what they serve</source>
        <translation>elles relèvent de plusieurs classes, selon la matière et l’usage</translation>
    </message>
    <message>
        <source>they belong to several classes, by material and form</source>
        <translation>elles relèvent de plusieurs classes, selon la matière et la forme</translation>
    </message>
    <message>
        <source>they belong to several classes, by material and use</source>
        <translation>elles relèvent de plusieurs classes, selon la matière et l’utilisation</translation>
    </message>
    <message>
        <source>they belong to several classes, by product</source>
        <translation>ils relèvent de plusieurs classes, selon le produit</translation>
    </message>
    <message>
        <source>they belong to several classes, by the material</source>
        <translation>ils relèvent de plusieurs classes, selon la matière</translation>
    </message>
    <message>
        <source>they belong to several classes, by their purpose</source>
        <translation>ils relèvent de plusieurs classes, selon leur destination</translation>
    </message>
    <message>
        <source>they belong to several classes, by their use</source>
        <translation>ils relèvent de plusieurs classes, selon leur utilisation</translation>
    </message>
    <message>
        <source>they belong to several classes, by use and material</source>
        <translation>ils relèvent de plusieurs classes, selon l’utilisation et la matière</translation>
    </message>
    <message>
        <source>they belong to several classes, by what is done</source>
        <translation>ils relèvent de plusieurs classes, selon ce qui est fait</translation>
    </message>
    <message>
        <source>they belong to several classes, by what they do</source>
        <translation>ils relèvent de plusieurs classes, selon ce qu’ils font</translation>
    </message>
    <message>
        <source>they belong to several classes, by what they hold</source>
        <translation>ils relèvent de plusieurs classes, selon ce qu’ils contiennent</translation>
    </message>
    <message>
        <source>they belong to several classes, by what they serve</source>
        <translation>ils relèvent de plusieurs classes, selon ce à quoi ils servent</translation>
    </message>
    <message>
        <source>they may be raw, semi-processed or finished, each in another class</source>
        <translation>elles peuvent être brutes, mi-ouvrées ou finies, chaque état relevant d’une autre classe</translation>
    </message>
    <message>
        <source>those for land vehicles are in class 12, the others in class 7</source>
        <translation>ceux pour véhicules terrestres sont dans la classe 12, les autres dans la classe 7</translation>
    </message>
    <message>
        <source>three-dimensional</source>
        <translation>tridimensionnelle</translation>
    </message>
    <message>
        <source>too large to be opened</source>
        <translation>trop grand pour être ouvert</translation>
    </message>
    <message>
        <source>town</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>up to {count} classes</source>
        <translation>jusqu’à {count} classes</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>whatever the number of classes</source>
        <translation>quel que soit le nombre de classes</translation>
    </message>
    <message>
        <source>{advice}, for example (clearer, but not in the vocabulary in force): {ours}</source>
        <translation>{advice}, par exemple (plus clair, mais absent du vocabulaire en vigueur)&#xa0;: {ours}</translation>
    </message>
    <message>
        <source>{advice}, for example: {examples}</source>
        <translation>{advice}, par exemple&#xa0;: {examples}</translation>
    </message>
    <message>
        <source>{advice}, for example: {known}; clearer, but not in the vocabulary in force: {ours}</source>
        <translation>{advice}, par exemple&#xa0;: {known}&#xa0;; plus clair, mais absent du vocabulaire en vigueur&#xa0;: {ours}</translation>
    </message>
    <message>
        <source>{amount}</source>
        <translation>{amount}</translation>
    </message>
    <message>
        <source>{applicant} is not among the holders of basic mark “{number}” ({holders}). The applicants are those of the basic mark, by the same names: record the change at home first, or correct the name.</source>
        <translation>{applicant} n’est pas parmi les titulaires de la marque de base «&#xa0;{number}&#xa0;» ({holders}). Les déposants sont ceux de la marque de base, sous les mêmes noms&#xa0;: faites d’abord inscrire le changement au plan national, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>{country} is designated through {party}; the fee of {party} is counted, once.</source>
        <translation>«&#xa0;{country}&#xa0;» est désigné par l’intermédiaire de «&#xa0;{party}&#xa0;», dont la taxe est comptée, une seule fois.</translation>
    </message>
    <message>
        <source>{count} descriptions of the mark are given. The form takes that of the basic mark and one voluntary one: join them.</source>
        <translation>{count} descriptions de la marque sont données. Le formulaire accepte celle de la marque de base et une description volontaire&#xa0;: réunissez-les.</translation>
    </message>
    <message>
        <source>{count} more terms cannot be carried by {form} letter by letter.</source>
        <translation>{count} autres indications ne peuvent être rendues lettre pour lettre par le format {form}.</translation>
    </message>
    <message>
        <source>{element} (line {line}) has no place in {parent} and was left out.</source>
        <translation>{element} (ligne {line}) n’a pas de place dans {parent} et a été omis.</translation>
    </message>
    <message>
        <source>{element} (line {line}) is kept and written again as it stands, but cannot be shown or changed here.</source>
        <translation>{element} (ligne {line}) est conservé et réécrit tel quel, mais ne peut être affiché ni modifié ici.</translation>
    </message>
    <message>
        <source>{element} (line {line}) stands a second time in {parent} and was left out.</source>
        <translation>{element} (ligne {line}) figure une deuxième fois dans {parent} et a été omis.</translation>
    </message>
    <message>
        <source>{element} (line {line}) was not taken over: gsfiler never stores passwords or card data.</source>
        <translation>{element} (ligne {line}) n’a pas été repris&#xa0;: gsfiler ne conserve jamais de mots de passe ni de données de carte.</translation>
    </message>
    <message>
        <source>{element} and {other} exclude each other in {parent}; leave one out.</source>
        <translation>{element} et {other} s’excluent dans {parent}&#xa0;; supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>{element} could not be checked, because gsfiler’s own schema does not cover it; install the official schemas of ST.96 to have it checked.</source>
        <translation>{element} n’a pu être vérifié, car le schéma propre à gsfiler ne le couvre pas&#xa0;; installez les schémas officiels de ST.96 pour le faire vérifier.</translation>
    </message>
    <message>
        <source>{element} has no attribute {attribute}; leave it out.</source>
        <translation>{element} n’a pas d’attribut {attribute}&#xa0;; supprimez-le.</translation>
    </message>
    <message>
        <source>{element} has no attribute {attribute}; write {right}.</source>
        <translation>{element} n’a pas d’attribut {attribute}&#xa0;; écrivez {right}.</translation>
    </message>
    <message>
        <source>{element} holds “{value}”; write {expected}{perhaps}.</source>
        <translation>{element} contient «&#xa0;{value}&#xa0;»&#xa0;; écrivez {expected}{perhaps}.</translation>
    </message>
    <message>
        <source>{element} is empty; write {expected}.</source>
        <translation>{element} est vide&#xa0;; écrivez {expected}.</translation>
    </message>
    <message>
        <source>{element} is missing in {parent}, {place}.</source>
        <translation>{element} manque dans {parent}, {place}.</translation>
    </message>
    <message>
        <source>{element} lacks the attribute {attribute}.</source>
        <translation>Il manque à {element} l’attribut {attribute}.</translation>
    </message>
    <message>
        <source>{element} may not stand in {parent}; leave it out.</source>
        <translation>{element} ne peut figurer dans {parent}&#xa0;; supprimez-le.</translation>
    </message>
    <message>
        <source>{element} stands at the wrong place in {parent}; put it {place}.</source>
        <translation>{element} est au mauvais endroit dans {parent}&#xa0;; mettez-le {place}.</translation>
    </message>
    <message>
        <source>{element} stands too often in {parent}; leave one out.</source>
        <translation>{element} figure trop souvent dans {parent}&#xa0;; supprimez-en un.</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first} et {rest}</translation>
    </message>
    <message>
        <source>{first} or {rest}</source>
        <translation>{first} ou {rest}</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{first}; {rest}</source>
        <translation>{first}&#xa0;; {rest}</translation>
    </message>
    <message>
        <source>{holder} holds basic mark “{number}” too, yet is no applicant. All its holders file together.</source>
        <translation>{holder} est aussi titulaire de la marque de base «&#xa0;{number}&#xa0;», mais n’est pas déposant. Tous ses titulaires déposent ensemble.</translation>
    </message>
    <message>
        <source>{item}: {field}</source>
        <translation>{item}&#xa0;: {field}</translation>
    </message>
    <message>
        <source>{name} is named twice, with the same address. Take one out.</source>
        <translation>{name} est nommé deux fois, avec la même adresse. Retirez-en un.</translation>
    </message>
    <message>
        <source>{origin} and these parties are bound by the Agreement and the Protocol, so the complementary fee replaces their individual fee: {parties}.</source>
        <translation>«&#xa0;{origin}&#xa0;» et ces parties contractantes sont liées par l’Arrangement et le Protocole, si bien que le complément d’émolument remplace leur taxe individuelle&#xa0;: {parties}.</translation>
    </message>
    <message>
        <source>{parent} has no {element}; write {right}.</source>
        <translation>{parent} n’a pas de {element}&#xa0;; écrivez {right}.</translation>
    </message>
    <message>
        <source>{parent} holds the text “{text}” between its elements; take it out.</source>
        <translation>{parent} contient le texte «&#xa0;{text}&#xa0;» entre ses éléments&#xa0;; retirez-le.</translation>
    </message>
    <message>
        <source>{parent} is empty; it must hold {element}, or be left out.</source>
        <translation>{parent} est vide&#xa0;; il doit contenir {element}, ou être supprimé.</translation>
    </message>
    <message>
        <source>{party} does not take “{term}” in class {class_number}, says {pack}. Choose a wording that it takes, or limit the list for it.</source>
        <translation>«&#xa0;{party}&#xa0;» n’accepte pas «&#xa0;{term}&#xa0;» en classe {class_number}, selon {pack}. Choisissez un libellé accepté, ou limitez la liste pour cette partie contractante.</translation>
    </message>
    <message>
        <source>{party} is covered by {union}, which is designated too. That is allowed, at the fees of both: make sure that you want it.</source>
        <translation>«&#xa0;{party}&#xa0;» est couverte par «&#xa0;{union}&#xa0;», qui est désignée aussi. C’est permis, aux taxes des deux&#xa0;: assurez-vous que vous le voulez.</translation>
    </message>
    <message>
        <source>{party} is designated twice. Take one out.</source>
        <translation>«&#xa0;{party}&#xa0;» est désignée deux fois. Retirez-en un.</translation>
    </message>
    <message>
        <source>{party} is designated, so a second language is needed. Choose one of: {languages}.</source>
        <translation>«&#xa0;{party}&#xa0;» est désignée, si bien qu’il faut une deuxième langue. Choisissez-en une&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>{party} is designated, so the declaration of intention to use, form {form}, must be with the application, unaltered, signed and dated. Attach it; without it the designation falls away.</source>
        <translation>«&#xa0;{party}&#xa0;» est désignée&#xa0;: la déclaration d’intention d’utiliser la marque, formulaire {form}, doit accompagner la demande, inchangée, signée et datée. Joignez-la&#xa0;; sans elle, la désignation tombe.</translation>
    </message>
    <message>
        <source>{party} is the party of the Office of origin and cannot be designated. Take it out; the basic mark protects there.</source>
        <translation>«&#xa0;{party}&#xa0;» est la partie contractante de l’Office d’origine et ne peut être désignée. Retirez-la&#xa0;; la marque de base y protège.</translation>
    </message>
    <message>
        <source>{party} takes no registration older than its own membership. Make sure of the date of the registration and of the day on which the Protocol entered into force there.</source>
        <translation>«&#xa0;{party}&#xa0;» n’accepte aucun enregistrement antérieur à sa propre adhésion. Assurez-vous de la date de l’enregistrement et du jour où le Protocole y est entré en vigueur.</translation>
    </message>
    <message>
        <source>{party} takes no registration older than its own membership; this one is of {date}, the Protocol is in force there from {force}. File a new application for it.</source>
        <translation>«&#xa0;{party}&#xa0;» n’accepte aucun enregistrement antérieur à sa propre adhésion&#xa0;; celui-ci est du {date}, le Protocole y est en vigueur depuis le {force}. Déposez une nouvelle demande à cet effet.</translation>
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
        <translation>{who} a ce brouillon ouvert sur {machine} depuis {since}. Si vous enregistrez tous deux, le second en est averti et peut garder les deux états.</translation>
    </message>
    <message>
        <source>{wording} (class {number})</source>
        <translation>{wording} (classe {number})</translation>
    </message>
    <message>
        <source>“XX”, for an unknown office,</source>
        <translation>«&#xa0;XX&#xa0;», pour un office inconnu,</translation>
    </message>
    <message>
        <source>“true” or “false”</source>
        <translation>«&#xa0;true&#xa0;» ou «&#xa0;false&#xa0;»</translation>
    </message>
    <message>
        <source>“{blank}” still has to be filled in; write here what the goods or services are or serve for.</source>
        <translation>«&#xa0;{blank}&#xa0;» reste à remplir&#xa0;; écrivez ici ce que sont les produits ou services, ou à quoi ils servent.</translation>
    </message>
    <message>
        <source>“{code}” cannot be designated by itself. Designate {party} ({replacement}), which covers it.</source>
        <translation>«&#xa0;{code}&#xa0;» ne peut être désigné seul. Désignez «&#xa0;{party}&#xa0;» ({replacement}), qui le couvre.</translation>
    </message>
    <message>
        <source>“{code}” is an organisation ({name}), not a country. Name the country.</source>
        <translation>«&#xa0;{code}&#xa0;» est une organisation ({name}), et non un pays. Nommez le pays.</translation>
    </message>
    <message>
        <source>“{code}” is no code of {what}.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas un code pour {what}.</translation>
    </message>
    <message>
        <source>“{code}” is no party of the members table ({tables}). Choose one of its parties, or install a newer table if it has joined since.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas une partie contractante du tableau des membres ({tables}). Choisissez l’une de ses parties contractantes, ou installez un tableau plus récent si elle a adhéré depuis.</translation>
    </message>
    <message>
        <source>“{code}” is no value that the standard knows here. Choose one of: {values}.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas une valeur que la norme connaît ici. Choisissez parmi&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>“{code}” is not written as the standard writes it. Write “{clean}”, without blanks.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas écrit comme la norme l’écrit. Écrivez «&#xa0;{clean}&#xa0;», sans espaces.</translation>
    </message>
    <message>
        <source>“{date}” is not the day on which form {form} was signed: it is no whole day, or still to come. Write the day that stands on the form.</source>
        <translation>«&#xa0;{date}&#xa0;» n’est pas le jour où le formulaire {form} a été signé&#xa0;: ce n’est pas un jour complet, ou il est encore à venir. Écrivez le jour qui figure sur le formulaire.</translation>
    </message>
    <message>
        <source>“{date}” {problem}. Write the day in full, as in 2026-01-31.</source>
        <translation>«&#xa0;{date}&#xa0;» {problem}. Écrivez le jour en entier, comme 2026-01-31.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) does not hold {wanted} and was left out; enter it by hand.</source>
        <translation>«&#xa0;{element}&#xa0;» ({place}) ne contient pas {wanted} et a été omis&#xa0;; saisissez-le à la main.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) gives an address as free lines; they stand as street lines now. Sort out town and postcode by hand.</source>
        <translation>«&#xa0;{element}&#xa0;» ({place}) donne une adresse en lignes libres&#xa0;; elles figurent maintenant comme lignes de rue. Démêlez à la main la ville et le code postal.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) has no place in ST.96 at this point and was left out; keep the original file.</source>
        <translation>«&#xa0;{element}&#xa0;» ({place}) n’a pas de place à cet endroit dans ST.96 et a été omis&#xa0;; conservez le fichier original.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) holds a value that ST.96 does not have; “{taken}” was taken as the nearest. Look whether it says enough.</source>
        <translation>«&#xa0;{element}&#xa0;» ({place}) contient une valeur que ST.96 n’a pas&#xa0;; «&#xa0;{taken}&#xa0;» a été pris comme la plus proche. Voyez si cela en dit assez.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) is an office&apos;s own extension and was not taken over.</source>
        <translation>«&#xa0;{element}&#xa0;» ({place}) est une extension propre à un office et n’a pas été repris.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) is an office&apos;s own extension of ST.66 and was left out; keep the original file.</source>
        <translation>«&#xa0;{element}&#xa0;» ({place}) est une extension de ST.66 propre à un office et a été omis&#xa0;; conservez le fichier original.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) is an office&apos;s own extension; it was read as the element of ST.66 of the same name, which is missing. Compare the result with the original.</source>
        <translation>«&#xa0;{element}&#xa0;» ({place}) est une extension propre à un office&#xa0;; il a été lu comme l’élément de ST.66 du même nom, qui manque. Comparez le résultat avec l’original.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) is not written as ST.96 wants {wanted}; it was rewritten with the same meaning.</source>
        <translation>«&#xa0;{element}&#xa0;» ({place}) n’est pas écrit comme ST.96 le veut ({wanted})&#xa0;; il a été réécrit avec le même sens.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) lacks “{missing}”, which ST.96 requires; {put} was put there.</source>
        <translation>Il manque à «&#xa0;{element}&#xa0;» ({place}) «&#xa0;{missing}&#xa0;», qu’exige ST.96&#xa0;; {put} y a été mis.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) names no country that ST.96 knows; the address stands as plain lines without one. Enter the country by hand.</source>
        <translation>«&#xa0;{element}&#xa0;» ({place}) ne nomme pas de pays que ST.96 connaît&#xa0;; l’adresse figure en lignes libres, sans pays. Saisissez le pays à la main.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) occurs more often than ST.96 allows; only the first was taken. Look whether it is the right one.</source>
        <translation>«&#xa0;{element}&#xa0;» ({place}) figure plus souvent que ST.96 ne le permet&#xa0;; seul le premier a été repris. Voyez si c’est le bon.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) occurs more often than form MM2 has room for; only the first was taken. Look whether it is the right one.</source>
        <translation>«&#xa0;{element}&#xa0;» ({place}) figure plus souvent que le formulaire MM2 n’a de place&#xa0;; seul le premier a été repris. Voyez si c’est le bon.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) stands beside the mark and was put into it, where ST.96 wants it.</source>
        <translation>«&#xa0;{element}&#xa0;» ({place}) se trouve à côté de la marque et y a été placé, là où ST.96 le veut.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) was left out as a whole, because ST.96 requires “{missing}” in it, which is missing or cannot be read; enter it by hand.</source>
        <translation>«&#xa0;{element}&#xa0;» ({place}) a été omis en entier, car ST.96 y exige «&#xa0;{missing}&#xa0;», qui manque ou ne peut être lu&#xa0;; saisissez-le à la main.</translation>
    </message>
    <message>
        <source>“{element}” ({place}) was not taken over: it belongs to the national file, or form MM2 has no item for it.</source>
        <translation>«&#xa0;{element}&#xa0;» ({place}) n’a pas été repris&#xa0;: il appartient au dossier national, ou le formulaire MM2 n’a pas de rubrique pour lui.</translation>
    </message>
    <message>
        <source>“{email}” cannot be an e-mail address. Write one address, as in name@example.org.</source>
        <translation>«&#xa0;{email}&#xa0;» ne peut être une adresse électronique. Écrivez une adresse, comme name@example.org.</translation>
    </message>
    <message>
        <source>“{file}” is called form {form}, but it is a sound or a film, or serves as something else already, such as the picture of the mark. Attach the signed form itself.</source>
        <translation>«&#xa0;{file}&#xa0;» est dit être le formulaire {form}, mais c’est un son ou un film, ou il sert déjà à autre chose, comme l’image de la marque. Joignez le formulaire signé lui-même.</translation>
    </message>
    <message>
        <source>“{filling}” does not stay within the template “{template}”: {reason}. Fill the blank with one definite wording.</source>
        <translation>«&#xa0;{filling}&#xa0;» sort du modèle «&#xa0;{template}&#xa0;»&#xa0;: {reason}. Remplissez le blanc par un seul libellé précis.</translation>
    </message>
    <message>
        <source>“{found}” does not change what the goods or services are; leave it out.</source>
        <translation>«&#xa0;{found}&#xa0;» ne change rien à ce que sont les produits ou services&#xa0;; supprimez-le.</translation>
    </message>
    <message>
        <source>“{found}” gives an example only and does not make a vague term clear; write “namely”, or name each product or service by itself.</source>
        <translation>«&#xa0;{found}&#xa0;» ne donne qu’un exemple et ne rend pas claire une indication vague&#xa0;; écrivez «&#xa0;à savoir&#xa0;» («&#xa0;namely&#xa0;»), ou nommez chaque produit ou service séparément.</translation>
    </message>
    <message>
        <source>“{found}” is a trade mark and no name of goods or services; write “{generic}” or another generic name.</source>
        <translation>«&#xa0;{found}&#xa0;» est une marque et non un nom de produits ou de services&#xa0;; écrivez «&#xa0;{generic}&#xa0;» ou un autre nom générique.</translation>
    </message>
    <message>
        <source>“{found}” is accepted only where parts are classified with the goods they belong to; name each part, or give it as an indication of its own after those goods.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est accepté que si les parties sont classées avec les produits auxquels elles appartiennent&#xa0;; nommez chaque partie, ou faites-en une indication distincte après ces produits.</translation>
    </message>
    <message>
        <source>“{found}” is ambiguous; write “and” or “or” for the slash.</source>
        <translation>«&#xa0;{found}&#xa0;» est ambigu&#xa0;; écrivez «&#xa0;et&#xa0;» ou «&#xa0;ou&#xa0;» au lieu de la barre oblique.</translation>
    </message>
    <message>
        <source>“{found}” is ambiguous; write “and” or “or”, or give two indications.</source>
        <translation>«&#xa0;{found}&#xa0;» est ambigu&#xa0;; écrivez «&#xa0;et&#xa0;» ou «&#xa0;ou&#xa0;», ou donnez deux indications.</translation>
    </message>
    <message>
        <source>“{found}” is refused, for it tells nothing about the goods or services; leave it out and name what you mean.</source>
        <translation>«&#xa0;{found}&#xa0;» est refusé, car cela ne dit rien des produits ou services&#xa0;; supprimez-le et nommez ce que vous visez.</translation>
    </message>
    <message>
        <source>“{found}” is refused; leave it out, and name each product or service that you mean.</source>
        <translation>«&#xa0;{found}&#xa0;» est refusé&#xa0;; supprimez-le et nommez chaque produit ou service visé.</translation>
    </message>
    <message>
        <source>“{found}” is vague; name each product or service that you mean.</source>
        <translation>«&#xa0;{found}&#xa0;» est vague&#xa0;; nommez chaque produit ou service visé.</translation>
    </message>
    <message>
        <source>“{found}” joins two indications; a semicolon between them is clearer.</source>
        <translation>«&#xa0;{found}&#xa0;» réunit deux indications&#xa0;; un point-virgule entre elles est plus clair.</translation>
    </message>
    <message>
        <source>“{found}” leaves the list open and is refused; leave it out, and name every product or service that you mean.</source>
        <translation>«&#xa0;{found}&#xa0;» laisse la liste ouverte et est refusé&#xa0;; supprimez-le et nommez tous les produits ou services visés.</translation>
    </message>
    <message>
        <source>“{found}” may not be known everywhere; give the full form with it, as in “software as a service [SaaS]”.</source>
        <translation>«&#xa0;{found}&#xa0;» n’est peut-être pas connu partout&#xa0;; ajoutez la forme complète, comme dans «&#xa0;logiciel-service [SaaS]&#xa0;».</translation>
    </message>
    <message>
        <source>“{found}” refers back; it is tolerated within the class where the goods stand before it, and naming the goods again is safer.</source>
        <translation>«&#xa0;{found}&#xa0;» renvoie à ce qui précède&#xa0;; c’est toléré dans la classe où les produits précèdent, mais il est plus sûr de les nommer à nouveau.</translation>
    </message>
    <message>
        <source>“{found}” refers to a class and is refused; name the goods or services instead.</source>
        <translation>«&#xa0;{found}&#xa0;» renvoie à une classe et est refusé&#xa0;; nommez plutôt les produits ou services.</translation>
    </message>
    <message>
        <source>“{found}” tells nothing about the goods or services; leave it out.</source>
        <translation>«&#xa0;{found}&#xa0;» ne dit rien des produits ou services&#xa0;; supprimez-le.</translation>
    </message>
    <message>
        <source>“{language}” cannot be the second language for {party}. Choose one of: {languages}.</source>
        <translation>«&#xa0;{language}&#xa0;» ne peut être la deuxième langue pour «&#xa0;{party}&#xa0;». Choisissez parmi&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>“{language}” is no language of the Madrid forms; the form would be sent back. Choose one of: {languages}.</source>
        <translation>«&#xa0;{language}&#xa0;» n’est pas une langue des formulaires de Madrid&#xa0;; le formulaire serait renvoyé. Choisissez parmi&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are one name on systems that do not tell capitals or accents apart. Rename one of them.</source>
        <translation>«&#xa0;{name}&#xa0;» et «&#xa0;{other}&#xa0;» sont un même nom sur les systèmes qui ne distinguent pas les majuscules ou les accents. Renommez l’un des deux.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {problem}</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut être lu&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file in a package: {problem}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut être le nom d’un fichier dans un paquet&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file in a package: {problem}. Rename it.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut être le nom d’un fichier dans un paquet&#xa0;: {problem}. Renommez-le.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used as the representation of the mark: it is {condition}. Attach it anew.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut servir de représentation de la marque&#xa0;: il est {condition}. Joignez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” does not say its resolution, so that its size in print is open; at {dpi} dots per inch it is {width} by {height} cm.</source>
        <translation>«&#xa0;{name}&#xa0;» n’indique pas sa résolution, si bien que sa taille à l’impression reste ouverte&#xa0;; à {dpi} points par pouce, il fait {width} cm sur {height}.</translation>
    </message>
    <message>
        <source>“{name}” has no document kind in the manifest; an office cannot import it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de type de document dans le manifeste&#xa0;; un office ne peut l’importer.</translation>
    </message>
    <message>
        <source>“{name}” has no document kind; an office cannot import a file without one. Say what it is, such as MM18.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de type de document&#xa0;; un office ne peut importer un fichier qui n’en a pas. Dites ce que c’est, par exemple MM18.</translation>
    </message>
    <message>
        <source>“{name}” has {pixels} pixels on its longer side; fewer than {least} give less than {centimetres} cm at {dpi} dots per inch and may not be legible in print. Use a larger one.</source>
        <translation>«&#xa0;{name}&#xa0;» a {pixels} pixels sur son grand côté&#xa0;; moins de {least} donnent moins de {centimetres} cm à {dpi} points par pouce et peuvent être illisibles à l’impression. Prenez-en un plus grand.</translation>
    </message>
    <message>
        <source>“{name}” has {size} bytes; at most {most} megabytes are taken. Make it shorter or pack it more tightly.</source>
        <translation>«&#xa0;{name}&#xa0;» fait {size} octets&#xa0;; {most} mégaoctets au plus sont acceptés. Raccourcissez-le ou comprimez-le davantage.</translation>
    </message>
    <message>
        <source>“{name}” holds {count} pictures; exactly one is taken. Save the one that shows the mark.</source>
        <translation>«&#xa0;{name}&#xa0;» contient {count} images&#xa0;; une seule est acceptée. Enregistrez celle qui montre la marque.</translation>
    </message>
    <message>
        <source>“{name}” is XML; a package holds exactly one XML, the form itself. Attach it in another form, such as PDF.</source>
        <translation>«&#xa0;{name}&#xa0;» est du XML&#xa0;; un paquet contient exactement un XML, le formulaire lui-même. Joignez-le sous une autre forme, par exemple en PDF.</translation>
    </message>
    <message>
        <source>“{name}” is attached but the form does not name it; the office may not look at it. Add it to the documents of the form, or take it out.</source>
        <translation>«&#xa0;{name}&#xa0;» est joint mais le formulaire ne le nomme pas&#xa0;; l’office pourrait ne pas le regarder. Ajoutez-le aux documents du formulaire, ou retirez-le.</translation>
    </message>
    <message>
        <source>“{name}” is in the package and does not stand in the manifest.</source>
        <translation>«&#xa0;{name}&#xa0;» est dans le paquet et ne figure pas dans le manifeste.</translation>
    </message>
    <message>
        <source>“{name}” is not the file that was attached: its bytes differ from the recorded SHA-256. Attach the file again, or take the draft from its backup.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas le fichier qui a été joint&#xa0;: ses octets diffèrent du SHA-256 noté. Joignez à nouveau le fichier, ou reprenez le brouillon de sa copie de sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” is not written in Latin letters. Add a transliteration that follows the sounds of the language of the form.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas écrit en caractères latins. Ajoutez une translittération qui suive la phonétique de la langue du formulaire.</translation>
    </message>
    <message>
        <source>“{name}” is stored in the colour model {mode}; the standard for pictures of marks wants red, green and blue, or grey, without transparency. Convert it, and look at the colours.</source>
        <translation>«&#xa0;{name}&#xa0;» est stocké dans le modèle de couleurs {mode}&#xa0;; la norme pour les images de marques veut du rouge, du vert et du bleu, ou du gris, sans transparence. Convertissez-le, et regardez les couleurs.</translation>
    </message>
    <message>
        <source>“{name}” is {condition}. Get it again from where it comes and attach it anew.</source>
        <translation>«&#xa0;{name}&#xa0;» est {condition}. Procurez-vous-le à nouveau là d’où il vient et joignez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is {found} by its content, whatever its name says. Rename it, with the ending .{ending}, or attach the right file.</source>
        <translation>«&#xa0;{name}&#xa0;» est {found} par son contenu, quoi que dise son nom. Renommez-le, avec l’extension .{ending}, ou joignez le bon fichier.</translation>
    </message>
    <message>
        <source>“{name}” is {found}, but the basic mark is not a mark of that kind ({basic}). Represent the mark as it is represented in the basic mark.</source>
        <translation>«&#xa0;{name}&#xa0;» est {found}, mais la marque de base n’est pas une marque de ce genre ({basic}). Représentez la marque comme elle l’est dans la marque de base.</translation>
    </message>
    <message>
        <source>“{name}” is {found}; as the representation of a mark {wanted} are taken. Save it in one of these forms.</source>
        <translation>«&#xa0;{name}&#xa0;» est {found}&#xa0;; comme représentation d’une marque sont acceptés {wanted}. Enregistrez-le sous l’une de ces formes.</translation>
    </message>
    <message>
        <source>“{name}” is {found}; some designated Offices still want a graphic representation and may refuse the mark without one.</source>
        <translation>«&#xa0;{name}&#xa0;» est {found}&#xa0;; certains offices désignés veulent encore une représentation graphique et peuvent refuser la marque qui n’en a pas.</translation>
    </message>
    <message>
        <source>“{name}” is {width} by {height} cm in print; at most {most} cm are taken each way. Reduce it, or record a higher resolution in it.</source>
        <translation>«&#xa0;{name}&#xa0;» fait {width} cm sur {height} à l’impression&#xa0;; {most} cm au plus sont acceptés dans chaque sens. Réduisez-le, ou inscrivez-y une résolution plus élevée.</translation>
    </message>
    <message>
        <source>“{name}” stands in the manifest and is not in the package.</source>
        <translation>«&#xa0;{name}&#xa0;» figure dans le manifeste et n’est pas dans le paquet.</translation>
    </message>
    <message>
        <source>“{name}” was altered: its bytes do not match the SHA-256 in the manifest.</source>
        <translation>«&#xa0;{name}&#xa0;» a été altéré&#xa0;: ses octets ne correspondent pas au SHA-256 du manifeste.</translation>
    </message>
    <message>
        <source>“{number}” does not look like the number of an international registration: up to seven digits, perhaps a letter. Check it.</source>
        <translation>«&#xa0;{number}&#xa0;» ne ressemble pas au numéro d’un enregistrement international&#xa0;: jusqu’à sept chiffres, éventuellement une lettre. Vérifiez-le.</translation>
    </message>
    <message>
        <source>“{number}” is no class of the Nice Classification. Give a number from 1 to 45.</source>
        <translation>«&#xa0;{number}&#xa0;» n’est pas une classe de la classification de Nice. Donnez un numéro de 1 à 45.</translation>
    </message>
    <message>
        <source>“{number}” is not a class of the Nice Classification; sort these goods and services into classes.</source>
        <translation>«&#xa0;{number}&#xa0;» n’est pas une classe de la classification de Nice&#xa0;; rangez ces produits et services dans les classes.</translation>
    </message>
    <message>
        <source>“{office}” has no Office of its own for marks. Write “{party}” ({name}), the common Office.</source>
        <translation>«&#xa0;{office}&#xa0;» n’a pas d’office propre pour les marques. Écrivez «&#xa0;{party}&#xa0;» ({name}), l’office commun.</translation>
    </message>
    <message>
        <source>“{office}” is no member State of the European Union; seniority is claimed from a mark that has effect in one.</source>
        <translation>«&#xa0;{office}&#xa0;» n’est pas un État membre de l’Union européenne&#xa0;; l’ancienneté se revendique d’une marque qui a effet dans l’un d’eux.</translation>
    </message>
    <message>
        <source>“{office}” is the Office of no party of the members table ({tables}). Choose one of its parties, or install a newer table if it has joined since.</source>
        <translation>«&#xa0;{office}&#xa0;» n’est l’office d’aucune partie contractante du tableau des membres ({tables}). Choisissez l’une de ses parties contractantes, ou installez un tableau plus récent si elle a adhéré depuis.</translation>
    </message>
    <message>
        <source>“{office}” is thought to be neither in the Paris Union nor in the World Trade Organization; a filing there gives no priority. Check it.</source>
        <translation>«&#xa0;{office}&#xa0;» ne serait ni dans l’Union de Paris ni dans l’Organisation mondiale du commerce&#xa0;; un dépôt y ayant été fait ne donne pas de priorité. Vérifiez.</translation>
    </message>
    <message>
        <source>“{official}” differs by “{word}”, which turns the meaning round.</source>
        <translation>«&#xa0;{official}&#xa0;» diffère par «&#xa0;{word}&#xa0;», qui inverse le sens.</translation>
    </message>
    <message>
        <source>“{party}” has more than one limitation of the same kind. Join them, so that it is clear what holds there.</source>
        <translation>«&#xa0;{party}&#xa0;» a plus d’une limitation du même genre. Réunissez-les, pour que ce qui y vaut soit clair.</translation>
    </message>
    <message>
        <source>“{second}” (term {second_number}, {second_class}) repeats “{first}” (term {first_number}, {first_class}): {how}.</source>
        <translation>«&#xa0;{second}&#xa0;» (indication {second_number}, {second_class}) répète «&#xa0;{first}&#xa0;» (indication {first_number}, {first_class})&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>“{sign}” does not belong in a list; take it out, and write the generic name for a mark.</source>
        <translation>«&#xa0;{sign}&#xa0;» n’a pas sa place dans une liste&#xa0;; retirez-le et écrivez le nom générique au lieu d’une marque.</translation>
    </message>
    <message>
        <source>“{sign}” stands here with nothing to divide; take it out.</source>
        <translation>«&#xa0;{sign}&#xa0;» n’a ici rien à séparer&#xa0;; retirez-le.</translation>
    </message>
    <message>
        <source>“{term}” ({class_words}) cannot be carried by {form} letter by letter and would be read back otherwise; JSON Lines carries it.</source>
        <translation>«&#xa0;{term}&#xa0;» ({class_words}) ne peut être rendu lettre pour lettre par le format {form} et serait relu autrement&#xa0;; JSON Lines le rend.</translation>
    </message>
    <message>
        <source>“{term}” ({class_words}) cannot be seen to lie within “{main}” of the main list; {reason}. Use the wording of the main list and add the restriction to it.</source>
        <translation>Rien ne montre que «&#xa0;{term}&#xa0;» ({class_words}) soit compris dans «&#xa0;{main}&#xa0;» de la liste principale&#xa0;; {reason}. Utilisez le libellé de la liste principale et ajoutez-y la restriction.</translation>
    </message>
    <message>
        <source>“{term}” ({class_words}) goes beyond “{main}” of the main list: it {reason}.</source>
        <translation>«&#xa0;{term}&#xa0;» ({class_words}) va au-delà de «&#xa0;{main}&#xa0;» de la liste principale&#xa0;: cela {reason}.</translation>
    </message>
    <message>
        <source>“{term}” ({class_words}) is broader than “{basic}” of the basic mark: it {reason}.</source>
        <translation>«&#xa0;{term}&#xa0;» ({class_words}) est plus large que «&#xa0;{basic}&#xa0;» de la marque de base&#xa0;: cela {reason}.</translation>
    </message>
    <message>
        <source>“{term}” ({class_words}) is covered by no term of the basic mark&apos;s list as far as the words show. Check it.</source>
        <translation>«&#xa0;{term}&#xa0;» ({class_words}) n’est couvert par aucune indication de la liste de la marque de base, pour autant que les mots le montrent. Vérifiez.</translation>
    </message>
    <message>
        <source>“{term}” ({class_words}) is worded otherwise than “{basic}” of the basic mark; {reason}. Check that it is covered.</source>
        <translation>«&#xa0;{term}&#xa0;» ({class_words}) est libellé autrement que «&#xa0;{basic}&#xa0;» de la marque de base&#xa0;; {reason}. Vérifiez que c’est couvert.</translation>
    </message>
    <message>
        <source>“{term}” ({class_words}) lies within no term of that class of the main list as far as the words show. Check it.</source>
        <translation>«&#xa0;{term}&#xa0;» ({class_words}) n’est compris dans aucune indication de cette classe de la liste principale, pour autant que les mots le montrent. Vérifiez.</translation>
    </message>
    <message>
        <source>“{term}” belongs in {right}, not in class {given}. Move it there.</source>
        <translation>«&#xa0;{term}&#xa0;» relève de&#xa0;: {right}, et non de la classe {given}. Déplacez-le.</translation>
    </message>
    <message>
        <source>“{term}” enters the vocabulary on {since}, in class {class_number} (NCL {edition}); on the day of this check it does not yet stand.</source>
        <translation>«&#xa0;{term}&#xa0;» entre dans le vocabulaire le {since}, en classe {class_number} (NCL {edition})&#xa0;; le jour de cette vérification, il n’y figure pas encore.</translation>
    </message>
    <message>
        <source>“{term}” falls in several classes and nothing tells which. Write one of: {wordings}.</source>
        <translation>«&#xa0;{term}&#xa0;» relève de plusieurs classes et rien ne dit laquelle. Écrivez l’un de ces libellés&#xa0;: {wordings}.</translation>
    </message>
    <message>
        <source>“{term}” has no class, yet the main list is grouped in classes. Name its class.</source>
        <translation>«&#xa0;{term}&#xa0;» n’a pas de classe, alors que la liste principale est groupée par classes. Indiquez sa classe.</translation>
    </message>
    <message>
        <source>“{term}” is wording in another language ({found}); the list is in “{wanted}”. {instead}</source>
        <translation>«&#xa0;{term}&#xa0;» est un libellé dans une autre langue ({found})&#xa0;; la liste est en «&#xa0;{wanted}&#xa0;». {instead}</translation>
    </message>
    <message>
        <source>“{term}” stands in {class_words}, which the main list has not; the goods would be taken out of the limitation.</source>
        <translation>«&#xa0;{term}&#xa0;» figure dans&#xa0;: {class_words}, que la liste principale n’a pas&#xa0;; les produits seraient retirés de la limitation.</translation>
    </message>
    <message>
        <source>“{term}” stands in {class_words}; the basic mark has “{basic}” in {basic_class}. Check that the same goods are meant.</source>
        <translation>«&#xa0;{term}&#xa0;» figure dans&#xa0;: {class_words}&#xa0;; la marque de base a «&#xa0;{basic}&#xa0;» dans&#xa0;: {basic_class}. Vérifiez que les mêmes produits sont visés.</translation>
    </message>
    <message>
        <source>“{term}” stands in {classes}; check that the class is the one you mean.</source>
        <translation>«&#xa0;{term}&#xa0;» figure dans plusieurs classes ({classes})&#xa0;; vérifiez que la classe est bien celle que vous visez.</translation>
    </message>
    <message>
        <source>“{term}” was in {edition} but is not in the edition of this check (in force since {since}). {instead}</source>
        <translation>«&#xa0;{term}&#xa0;» figurait dans {edition} mais pas dans l’édition de cette vérification (en vigueur depuis&#xa0;: {since}). {instead}</translation>
    </message>
    <message>
        <source>“{term}”, for which priority is claimed, lies within no term of the list as far as the words show. Check it.</source>
        <translation>«&#xa0;{term}&#xa0;», pour quoi la priorité est revendiquée, n’est compris dans aucune indication de la liste, pour autant que les mots le montrent. Vérifiez.</translation>
    </message>
    <message>
        <source>“{term}”, for which priority is claimed, stands in a class that the list has not.</source>
        <translation>«&#xa0;{term}&#xa0;», pour quoi la priorité est revendiquée, figure dans une classe que la liste n’a pas.</translation>
    </message>
    <message>
        <source>“{title}” bears no date, so that its age cannot be told; its wordings, classes and answers of Offices may be old. Install it again with a date in its file name, as in list-2026-01-31.csv.</source>
        <translation>«&#xa0;{title}&#xa0;» ne porte pas de date, si bien que son âge ne peut être dit&#xa0;; ses libellés, ses classes et les réponses des offices peuvent être anciens. Réinstallez-le avec une date dans le nom de fichier, comme list-2026-01-31.csv.</translation>
    </message>
    <message>
        <source>“{typed}” ({names}) is a ligature, full-width or other special form; write “{plain}”.</source>
        <translation>«&#xa0;{typed}&#xa0;» ({names}) est une ligature, un signe pleine chasse ou une autre forme spéciale&#xa0;; écrivez «&#xa0;{plain}&#xa0;».</translation>
    </message>
    <message>
        <source>“{typed}” in “{word}” is of another script ({names}); type the word again.</source>
        <translation>«&#xa0;{typed}&#xa0;» dans «&#xa0;{word}&#xa0;» appartient à une autre écriture ({names})&#xa0;; saisissez le mot à nouveau.</translation>
    </message>
    <message>
        <source>“{typed}” in “{word}” looks like “{plain}” but is {names}; type the word again.</source>
        <translation>«&#xa0;{typed}&#xa0;» dans «&#xa0;{word}&#xa0;» ressemble à «&#xa0;{plain}&#xa0;» mais est {names}&#xa0;; saisissez le mot à nouveau.</translation>
    </message>
    <message>
        <source>“{typed}” is written as a letter and a loose accent; write “{plain}” as one character.</source>
        <translation>«&#xa0;{typed}&#xa0;» est écrit comme une lettre et un accent séparé&#xa0;; écrivez «&#xa0;{plain}&#xa0;» en un seul caractère.</translation>
    </message>
    <message>
        <source>“{union}” is no nationality. Name the member State that {applicant} is a national of.</source>
        <translation>«&#xa0;{union}&#xa0;» n’est pas une nationalité. Nommez l’État membre dont {applicant} est ressortissant.</translation>
    </message>
    <message>
        <source>“{wording}”</source>
        <translation>«&#xa0;{wording}&#xa0;»</translation>
    </message>
    <message>
        <source>“{word}” and the entry “{official}” (class {class_number}) do not cover the same: taking the entry changes the goods or services.</source>
        <translation>«&#xa0;{word}&#xa0;» et l’entrée «&#xa0;{official}&#xa0;» (classe {class_number}) ne couvrent pas la même chose&#xa0;: prendre l’entrée change les produits ou services.</translation>
    </message>
    <message>
        <source>“{word}” is an everyday word for “{official}” (class {class_number}).</source>
        <translation>«&#xa0;{word}&#xa0;» est un mot courant pour «&#xa0;{official}&#xa0;» (classe {class_number}).</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>By which rule</source>
        <translation>Selon quelle règle</translation>
    </message>
    <message>
        <source>The filing is being checked.</source>
        <translation>Le dossier est en cours de vérification.</translation>
    </message>
    <message>
        <source>Nothing to object. We advise; the decision is yours.</source>
        <translation>Rien à objecter. Nous conseillons&#xa0;; la décision vous appartient.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet filled in</source>
        <translation>
            <numerusform>%n pas encore rempli</numerusform>
            <numerusform>%n pas encore remplis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n finding(s) set aside</source>
        <translation>
            <numerusform>Afficher %n constat écarté</numerusform>
            <numerusform>Afficher %n constats écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more about single terms stand in the list of goods</source>
        <translation>
            <numerusform>%n autre, sur un terme, se trouve dans la liste des produits</numerusform>
            <numerusform>%n autres, sur des termes, se trouvent dans la liste des produits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>“{words}”: {sentence}</source>
        <translation>«&#xa0;{words}&#xa0;»&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{sentence} Set aside: {reason}</source>
        <translation>{sentence} Écarté&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Personne morale</translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation>Personne physique</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Verbale</translation>
    </message>
    <message>
        <source>Stylised characters</source>
        <translation>Caractères stylisés</translation>
    </message>
    <message>
        <source>Figurative</source>
        <translation>Figurative</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Combinée</translation>
    </message>
    <message>
        <source>Three-dimensional</source>
        <translation>Tridimensionnelle</translation>
    </message>
    <message>
        <source>Colour or combination of colours as such</source>
        <translation>Couleur ou combinaison de couleurs en tant que telle</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Hologram</source>
        <translation>Hologramme</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Multimedia</source>
        <translation>Multimédia</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Smell</source>
        <translation>Odeur</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Toucher</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Goût</translation>
    </message>
    <message>
        <source>Tracer thread</source>
        <translation>Fil traceur</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Trade mark</source>
        <translation>Marque de produits</translation>
    </message>
    <message>
        <source>Service mark</source>
        <translation>Marque de service</translation>
    </message>
    <message>
        <source>Collective mark</source>
        <translation>Marque collective</translation>
    </message>
    <message>
        <source>Certification or guarantee mark</source>
        <translation>Marque de certification ou de garantie</translation>
    </message>
    <message>
        <source>Individual mark</source>
        <translation>Marque individuelle</translation>
    </message>
    <message>
        <source>Defensive mark</source>
        <translation>Marque défensive</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Arménien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Géorgien</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Indic</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>The list is limited to</source>
        <translation>La liste est limitée à</translation>
    </message>
    <message>
        <source>Removed from the list</source>
        <translation>Retiré de la liste</translation>
    </message>
    <message>
        <source>Professional representative</source>
        <translation>Mandataire professionnel</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employé</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Déposant</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <source>Attorney</source>
        <translation>Avocat ou conseil</translation>
    </message>
    <message>
        <source>Office of origin</source>
        <translation>Office d’origine</translation>
    </message>
    <message>
        <source>Current account at WIPO, to be debited</source>
        <translation>Compte courant auprès de l’OMPI, à débiter</translation>
    </message>
    <message>
        <source>Bank transfer to WIPO’s account, made already or to come</source>
        <translation>Virement sur le compte de l’OMPI, déjà fait ou à venir</translation>
    </message>
    <message>
        <source>Card, through WIPO&apos;s online payment</source>
        <translation>Carte, par le paiement en ligne de l’OMPI</translation>
    </message>
    <message>
        <source>MM18: intention to use (United States)</source>
        <translation>MM18&#xa0;: intention d’utiliser la marque (États-Unis)</translation>
    </message>
    <message>
        <source>MM17: claim of seniority (European Union)</source>
        <translation>MM17&#xa0;: revendication d’ancienneté (Union européenne)</translation>
    </message>
    <message>
        <source>File of the mark (sound, motion)</source>
        <translation>Fichier de la marque (son, mouvement)</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Pouvoir</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Autre document</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list of findings</source>
        <translation>
            <numerusform>%n autre dans la liste des constats</numerusform>
            <numerusform>%n autres dans la liste des constats</numerusform>
        </translation>
    </message>
    <message>
        <source>The filing holds more, which is kept and sent as it stands: {what}.</source>
        <translation>Le dossier en contient davantage, conservé et envoyé tel quel&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>adresses électroniques</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>numéros de téléphone</translation>
    </message>
    <message>
        <source>transliterations</source>
        <translation>translittérations</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>régions</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>payers</source>
        <translation>payeurs</translation>
    </message>
    <message>
        <source>kinds of mark</source>
        <translation>types de marque</translation>
    </message>
    <message>
        <source>texts in other languages</source>
        <translation>textes en d’autres langues</translation>
    </message>
</context>
<context>
    <name>GoodsView</name>
    <message>
        <source>such as {edition}</source>
        <translation>comme {edition}</translation>
    </message>
    <message>
        <source>Nice edition of the list</source>
        <translation>Édition de Nice de la liste</translation>
    </message>
    <message>
        <source>Goods and services</source>
        <translation>Produits et services</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Find in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;Find in the help</source>
        <translation>&amp;Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the filing</source>
        <translation>Historique du dossier</translation>
    </message>
    <message>
        <source>Name of the present state</source>
        <translation>Nom de l’état présent</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Le &amp;garder</translation>
    </message>
    <message>
        <source>States that were kept</source>
        <translation>États qui ont été gardés</translation>
    </message>
    <message>
        <source>No state was kept yet. Keep one before a large change, or before you send it.</source>
        <translation>Aucun état n’a encore été gardé. Gardez-en un avant une grande modification, ou avant l’envoi.</translation>
    </message>
    <message>
        <source>&amp;Compare with it</source>
        <translation>&amp;Comparer avec lui</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Revenir à cet état</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>{when} UTC  {name}</source>
        <translation>{when} UTC  {name}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>{wording} – class {number}</source>
        <translation>{wording} – classe {number}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Items of the form</source>
        <translation>Rubriques du formulaire</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), with errors</source>
        <translation>
            <numerusform>%n constat, avec erreurs</numerusform>
            <numerusform>%n constats, avec erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) not yet filled in</source>
        <translation>
            <numerusform>%n élément pas encore rempli</numerusform>
            <numerusform>%n éléments pas encore remplis</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing filled in</source>
        <translation>rien n’est rempli</translation>
    </message>
    <message>
        <source>nothing to object</source>
        <translation>rien à objecter</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Lists ({endings})</source>
        <translation>Listes ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>gsfiler list with notes (*.gsfiler)</source>
        <translation>Liste gsfiler avec notes (*.gsfiler)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Text in the official layout</source>
        <translation>Texte dans la présentation officielle</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Tab-separated values</source>
        <translation>Valeurs séparées par des tabulations</translation>
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
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
</context>
<context>
    <name>ListReport</name>
    <message>
        <source>Goods and services</source>
        <translation>Produits et services</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Vérifié le {day}</translation>
    </message>
    <message>
        <source>List: {source}</source>
        <translation>Liste&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Terms: {terms}. Classes: {classes}. Characters: {letters}.</source>
        <translation>Indications&#xa0;: {terms}. Classes&#xa0;: {classes}. Caractères&#xa0;: {letters}.</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>Vérifié par rapport à</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Âge en jours</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>pas encore en vigueur</translation>
    </message>
    <message>
        <source>not an official list</source>
        <translation>liste non officielle</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Class {number}</source>
        <translation>Classe {number}</translation>
    </message>
    <message>
        <source>No class given</source>
        <translation>Aucune classe indiquée</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>Could read:</source>
        <translation>Pourrait se lire&#xa0;:</translation>
    </message>
    <message>
        <source>class {number}</source>
        <translation>classe {number}</translation>
    </message>
    <message>
        <source>Vocabulary says:</source>
        <translation>Le vocabulaire dit&#xa0;:</translation>
    </message>
    <message>
        <source>Acceptance:</source>
        <translation>Acceptation&#xa0;:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note&#xa0;:</translation>
    </message>
    <message>
        <source>Notes on reading the list</source>
        <translation>Notes sur la lecture de la liste</translation>
    </message>
    <message>
        <source>Rules and sources</source>
        <translation>Règles et sources</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>de mémoire</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Wrong class</source>
        <translation>Classe erronée</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Wrong language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Mal formé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Wording in the vocabulary</source>
        <translation>Libellé du vocabulaire</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>An unknown term is neither accepted nor wrong. Each Office decides for itself.</source>
        <translation>Une indication inconnue n’est ni acceptée ni fausse. Chaque office décide pour lui-même.</translation>
    </message>
</context>
<context>
    <name>ListSource</name>
    <message>
        <source>Type or paste a list, such as “Class 9: computers; cables”, or open a file.</source>
        <translation>Saisissez ou collez une liste, par exemple «&#xa0;Class 9: computers; cables&#xa0;», ou ouvrez un fichier.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Take the open list</source>
        <translation>Prendre la liste ouverte</translation>
    </message>
    <message>
        <source>{caption}: open a file</source>
        <translation>{caption}&#xa0;: ouvrir un fichier</translation>
    </message>
    <message>
        <source>{caption}: take the open list</source>
        <translation>{caption}&#xa0;: prendre la liste ouverte</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Lists (*.txt *.docx *.xlsx *.csv *.tsv *.json *.jsonl *.xml)</source>
        <translation>Listes (*.txt *.docx *.xlsx *.csv *.tsv *.json *.jsonl *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
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
        <translation>écarté</translation>
    </message>
    <message>
        <source>not yet filled in</source>
        <translation>pas encore rempli</translation>
    </message>
</context>
<context>
    <name>MadridItems</name>
    <message>
        <source>Office of origin and language</source>
        <translation>Office d’origine et langue</translation>
    </message>
    <message>
        <source>Office of origin</source>
        <translation>Office d’origine</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Votre référence</translation>
    </message>
    <message>
        <source>Language of the application</source>
        <translation>Langue de la demande</translation>
    </message>
    <message>
        <source>All texts of the application are in this language.</source>
        <translation>Tous les textes de la demande sont dans cette langue.</translation>
    </message>
    <message>
        <source>Language of correspondence</source>
        <translation>Langue de correspondance</translation>
    </message>
    <message>
        <source>Correspondence goes to</source>
        <translation>La correspondance va à</translation>
    </message>
    <message>
        <source>Another address for correspondence</source>
        <translation>Une autre adresse pour la correspondance</translation>
    </message>
    <message>
        <source>The application goes to the International Bureau through this Office.</source>
        <translation>La demande va au Bureau international par cet Office.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Goods and services</source>
        <translation>Produits et services</translation>
    </message>
    <message>
        <source>Notes of your own</source>
        <translation>Vos propres notes</translation>
    </message>
    <message>
        <source>Kept with the filing, never sent.</source>
        <translation>Conservées avec la demande, jamais envoyées.</translation>
    </message>
    <message>
        <source>Correspondence (optional)</source>
        <translation>Correspondance (facultatif)</translation>
    </message>
    <message>
        <source>Left empty, the International Bureau writes to the representative, or else to the first applicant, in the language of the application.</source>
        <translation>Si rien n’est rempli, le Bureau international écrit au mandataire, à défaut au premier déposant, dans la langue de la demande.</translation>
    </message>
    <message>
        <source>Give another address for correspondence</source>
        <translation>Indiquer une autre adresse pour la correspondance</translation>
    </message>
    <message>
        <source>Remove the other address for correspondence</source>
        <translation>Retirer l’autre adresse pour la correspondance</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>Désignations</translation>
    </message>
    <message>
        <source>Statements read to the applicant, for these parties</source>
        <translation>Déclarations lues au déposant, pour ces parties contractantes</translation>
    </message>
    <message>
        <source>Designating some parties declares an intention to use or a lawful business. Kept with the filing, never sent.</source>
        <translation>Désigner certaines parties contractantes déclare une intention d’utiliser la marque ou une activité licite. Conservé avec le dossier, jamais envoyé.</translation>
    </message>
    <message>
        <source>Second language for the European Union</source>
        <translation>Deuxième langue pour l’Union européenne</translation>
    </message>
    <message>
        <source>Another than that of the application.</source>
        <translation>Une autre que celle de la demande.</translation>
    </message>
    <message>
        <source>Annexed documents</source>
        <translation>Documents joints</translation>
    </message>
    <message>
        <source>Forms MM17 and MM18, and what else goes with the application.</source>
        <translation>Formulaires MM17 et MM18, et ce qui accompagne encore la demande.</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>Document {number}</translation>
    </message>
    <message>
        <source>Annexed as</source>
        <translation>Joint en tant que</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Daté du</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Of a payment made already: the number of WIPO’s receipt.</source>
        <translation>Pour un paiement déjà fait&#xa0;: le numéro du reçu de l’OMPI.</translation>
    </message>
    <message>
        <source>Total to be paid</source>
        <translation>Total à payer</translation>
    </message>
    <message>
        <source>As in 1250.00.</source>
        <translation>Par exemple 1250.00.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Fees and payment</source>
        <translation>Taxes et paiement</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Référence du paiement</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Holder of the account</source>
        <translation>Titulaire du compte</translation>
    </message>
    <message>
        <source>Transfer made on</source>
        <translation>Virement fait le</translation>
    </message>
    <message>
        <source>Leave all four empty while nothing has been paid.</source>
        <translation>Laissez les quatre champs vides tant que rien n’est payé.</translation>
    </message>
    <message>
        <source>Number of the transfer</source>
        <translation>Numéro du virement</translation>
    </message>
    <message>
        <source>WIPO’s account it was paid into</source>
        <translation>Compte de l’OMPI crédité</translation>
    </message>
    <message>
        <source>Bank it was paid from</source>
        <translation>Banque du payeur</translation>
    </message>
    <message>
        <source>Signature {number}</source>
        <translation>Signature {number}</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>Ajouter une signature</translation>
    </message>
    <message>
        <source>Remove signature {number}</source>
        <translation>Retirer la signature {number}</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Signe en tant que</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Signature as text</source>
        <translation>Signature en texte</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Where the Office requires or allows the applicant to sign.</source>
        <translation>Là où l’Office exige ou permet que le déposant signe.</translation>
    </message>
    <message>
        <source>Certification by the Office</source>
        <translation>Certification par l’Office</translation>
    </message>
    <message>
        <source>The Office of origin fills this in. The day of receipt is the registration date if the International Bureau has the application within two months of it.</source>
        <translation>L’Office d’origine remplit cette rubrique. Le jour de réception est la date de l’enregistrement si le Bureau international a la demande dans les deux mois qui suivent.</translation>
    </message>
    <message>
        <source>The Office that sends it</source>
        <translation>L’Office qui l’envoie</translation>
    </message>
    <message>
        <source>Received by the Office on</source>
        <translation>Reçu par l’Office le</translation>
    </message>
    <message>
        <source>Office’s reference</source>
        <translation>Référence de l’Office</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>International registration</source>
        <translation>Enregistrement international</translation>
    </message>
    <message>
        <source>Number of the international registration</source>
        <translation>Numéro de l’enregistrement international</translation>
    </message>
    <message>
        <source>Language of the request</source>
        <translation>Langue de la requête</translation>
    </message>
    <message>
        <source>To take effect after the recording of</source>
        <translation>Prend effet après l’inscription de</translation>
    </message>
    <message>
        <source>To take effect after the renewal</source>
        <translation>Prend effet après le renouvellement</translation>
    </message>
    <message>
        <source>For the checks, never sent</source>
        <translation>Pour les vérifications, jamais envoyé</translation>
    </message>
    <message>
        <source>What the International Register says.</source>
        <translation>Ce que dit le Registre international.</translation>
    </message>
    <message>
        <source>Date of the international registration</source>
        <translation>Date de l’enregistrement international</translation>
    </message>
    <message>
        <source>Parties designated already</source>
        <translation>Parties contractantes déjà désignées</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Enregistrée comme</translation>
    </message>
    <message>
        <source>A collective, certification or guarantee mark costs more in some parties.</source>
        <translation>Une marque collective, de certification ou de garantie coûte plus dans certaines parties contractantes.</translation>
    </message>
    <message>
        <source>The Register shows an e-mail address of the holder</source>
        <translation>Le Registre indique une adresse électronique du titulaire</translation>
    </message>
    <message>
        <source>Goods and services of the registration</source>
        <translation>Produits et services de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>MadridMarks</name>
    <message>
        <source>Basic mark</source>
        <translation>Marque de base</translation>
    </message>
    <message>
        <source>The mark at the Office of origin that this application rests on. Several are allowed if together they cover all goods and services.</source>
        <translation>La marque auprès de l’Office d’origine sur laquelle cette demande se fonde. Plusieurs sont permises si elles couvrent ensemble tous les produits et services.</translation>
    </message>
    <message>
        <source>Basic application {number}</source>
        <translation>Demande de base {number}</translation>
    </message>
    <message>
        <source>Add a basic application</source>
        <translation>Ajouter une demande de base</translation>
    </message>
    <message>
        <source>Remove basic application {number}</source>
        <translation>Retirer la demande de base {number}</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>Numéro de la demande</translation>
    </message>
    <message>
        <source>Filing date</source>
        <translation>Date de dépôt</translation>
    </message>
    <message>
        <source>Basic registration {number}</source>
        <translation>Enregistrement de base {number}</translation>
    </message>
    <message>
        <source>Add a basic registration</source>
        <translation>Ajouter un enregistrement de base</translation>
    </message>
    <message>
        <source>Remove basic registration {number}</source>
        <translation>Retirer l’enregistrement de base {number}</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’enregistrement</translation>
    </message>
    <message>
        <source>Date of registration</source>
        <translation>Date de l’enregistrement</translation>
    </message>
    <message>
        <source>Basic mark {number}</source>
        <translation>Marque de base {number}</translation>
    </message>
    <message>
        <source>Add a basic mark</source>
        <translation>Ajouter une marque de base</translation>
    </message>
    <message>
        <source>Remove basic mark {number}</source>
        <translation>Retirer la marque de base {number}</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>For comparison, never sent</source>
        <translation>Pour la comparaison, jamais envoyé</translation>
    </message>
    <message>
        <source>What the basic mark says. gsfiler compares the application with it: holder, mark, colours, description, goods and services.</source>
        <translation>Ce que dit la marque de base. gsfiler y compare la demande&#xa0;: titulaire, marque, couleurs, description, produits et services.</translation>
    </message>
    <message>
        <source>What is known of a basic mark ({number})</source>
        <translation>Ce qui est connu d’une marque de base ({number})</translation>
    </message>
    <message>
        <source>Describe a basic mark</source>
        <translation>Décrire une marque de base</translation>
    </message>
    <message>
        <source>Remove description {number}</source>
        <translation>Retirer la description {number}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Holders, one to a line</source>
        <translation>Titulaires, un par ligne</translation>
    </message>
    <message>
        <source>Kind of mark</source>
        <translation>Type de marque</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Enregistrée comme</translation>
    </message>
    <message>
        <source>Colours claimed</source>
        <translation>Couleurs revendiquées</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Goods and services of the basic mark</source>
        <translation>Produits et services de la marque de base</translation>
    </message>
    <message>
        <source>Priority {number}</source>
        <translation>Priorité {number}</translation>
    </message>
    <message>
        <source>Claim a priority</source>
        <translation>Revendiquer une priorité</translation>
    </message>
    <message>
        <source>Remove priority {number}</source>
        <translation>Retirer la priorité {number}</translation>
    </message>
    <message>
        <source>Office of the earlier filing</source>
        <translation>Office du dépôt antérieur</translation>
    </message>
    <message>
        <source>For a part of the goods and services only</source>
        <translation>Pour une partie des produits et services seulement</translation>
    </message>
    <message>
        <source>Goods and services of the priority</source>
        <translation>Produits et services de la priorité</translation>
    </message>
    <message>
        <source>Access code of WIPO DAS, or another remark</source>
        <translation>Code d’accès WIPO DAS, ou autre remarque</translation>
    </message>
    <message>
        <source>Form and standard have no field of its own for the code; it goes along as a remark.</source>
        <translation>Ni le formulaire ni la norme n’ont de champ propre pour le code&#xa0;; il accompagne la demande comme remarque.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>An earlier filing of the same mark, at most six months before the registration date.</source>
        <translation>Un dépôt antérieur de la même marque, au plus six mois avant la date de l’enregistrement.</translation>
    </message>
    <message>
        <source>The mark</source>
        <translation>La marque</translation>
    </message>
    <message>
        <source>Verbal elements of the mark</source>
        <translation>Éléments verbaux de la marque</translation>
    </message>
    <message>
        <source>The words as they stand in the mark, for the index.</source>
        <translation>Les mots tels qu’ils figurent dans la marque, pour l’index.</translation>
    </message>
    <message>
        <source>Distinctive verbal element</source>
        <translation>Élément verbal distinctif</translation>
    </message>
    <message>
        <source>The mark is in standard characters</source>
        <translation>La marque est en caractères standard</translation>
    </message>
    <message>
        <source>Colours and other indications</source>
        <translation>Couleurs et autres indications</translation>
    </message>
    <message>
        <source>Colour is claimed</source>
        <translation>La couleur est revendiquée</translation>
    </message>
    <message>
        <source>Words of the mark</source>
        <translation>Mots de la marque</translation>
    </message>
    <message>
        <source>The words have no meaning and cannot be translated</source>
        <translation>Les mots n’ont pas de signification et ne peuvent pas être traduits</translation>
    </message>
    <message>
        <source>Description and disclaimer</source>
        <translation>Description et avertissement</translation>
    </message>
    <message>
        <source>Description contained in the basic mark</source>
        <translation>Description contenue dans la marque de base</translation>
    </message>
    <message>
        <source>Voluntary description</source>
        <translation>Description volontaire</translation>
    </message>
    <message>
        <source>India and the United States advise to give one.</source>
        <translation>L’Inde et les États-Unis conseillent d’en donner une.</translation>
    </message>
    <message>
        <source>Disclaimer {number}</source>
        <translation>Avertissement {number}</translation>
    </message>
    <message>
        <source>Add a disclaimer</source>
        <translation>Ajouter un avertissement</translation>
    </message>
    <message>
        <source>Remove disclaimer {number}</source>
        <translation>Retirer l’avertissement {number}</translation>
    </message>
    <message>
        <source>No exclusive right is claimed in</source>
        <translation>Aucun droit exclusif n’est revendiqué sur</translation>
    </message>
    <message>
        <source>It applies to the whole registration, in every party.</source>
        <translation>Il vaut pour tout l’enregistrement, dans chaque partie contractante.</translation>
    </message>
    <message>
        <source>Indications about the mark</source>
        <translation>Indications sur la marque</translation>
    </message>
    <message>
        <source>The words of the mark have a meaning</source>
        <translation>Les mots de la marque ont une signification</translation>
    </message>
    <message>
        <source>Basic marks</source>
        <translation>Marques de base</translation>
    </message>
    <message>
        <source>Only where a designated party wants it repeated.</source>
        <translation>Seulement si une partie contractante désignée le veut répété.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>blue, gold</source>
        <translation>bleu, or</translation>
    </message>
    <message>
        <source>Principal parts in each colour</source>
        <translation>Parties principales dans chaque couleur</translation>
    </message>
    <message>
        <source>gold: the lantern; blue: the background</source>
        <translation>or&#xa0;: la lanterne&#xa0;; bleu&#xa0;: le fond</translation>
    </message>
    <message>
        <source>Transliteration {number}</source>
        <translation>Translittération {number}</translation>
    </message>
    <message>
        <source>Add a transliteration</source>
        <translation>Ajouter une translittération</translation>
    </message>
    <message>
        <source>Remove transliteration {number}</source>
        <translation>Retirer la translittération {number}</translation>
    </message>
    <message>
        <source>In Latin letters and Arabic numerals</source>
        <translation>En caractères latins et chiffres arabes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De l’écriture</translation>
    </message>
    <message>
        <source>Translation {number}</source>
        <translation>Traduction {number}</translation>
    </message>
    <message>
        <source>Add a translation</source>
        <translation>Ajouter une traduction</translation>
    </message>
    <message>
        <source>Remove translation {number}</source>
        <translation>Retirer la traduction {number}</translation>
    </message>
    <message>
        <source>Translation of the words</source>
        <translation>Traduction des mots</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Langue de la traduction</translation>
    </message>
    <message>
        <source>Limitation {number}</source>
        <translation>Limitation {number}</translation>
    </message>
    <message>
        <source>Add a limitation</source>
        <translation>Ajouter une limitation</translation>
    </message>
    <message>
        <source>Remove limitation {number}</source>
        <translation>Retirer la limitation {number}</translation>
    </message>
    <message>
        <source>Parties it is for</source>
        <translation>Parties contractantes concernées</translation>
    </message>
    <message>
        <source>How it is worded</source>
        <translation>Comment elle est formulée</translation>
    </message>
    <message>
        <source>Goods and services, by class</source>
        <translation>Produits et services, par classe</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Limitations</translation>
    </message>
    <message>
        <source>For these parties alone the list is narrower. A limitation stays inside the list.</source>
        <translation>Pour ces parties contractantes seules la liste est plus étroite. Une limitation reste dans la liste.</translation>
    </message>
    <message>
        <source>Earlier mark {number}</source>
        <translation>Marque antérieure {number}</translation>
    </message>
    <message>
        <source>Claim a seniority</source>
        <translation>Revendiquer une ancienneté</translation>
    </message>
    <message>
        <source>Remove earlier mark {number}</source>
        <translation>Retirer la marque antérieure {number}</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>État membre</translation>
    </message>
    <message>
        <source>Goods and services of the seniority</source>
        <translation>Produits et services de l’ancienneté</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Earlier marks in member States (form MM17); only where the European Union is designated.</source>
        <translation>Marques antérieures dans des États membres (formulaire MM17)&#xa0;; seulement si l’Union européenne est désignée.</translation>
    </message>
    <message>
        <source>Class 9: computers; Class 25: hats</source>
        <translation>Class 9: ordinateurs; Class 25: chapeaux</translation>
    </message>
</context>
<context>
    <name>MadridParties</name>
    <message>
        <source>Applicants and entitlement</source>
        <translation>Déposants et habilitation</translation>
    </message>
    <message>
        <source>Applicant {number}</source>
        <translation>Déposant {number}</translation>
    </message>
    <message>
        <source>Add an applicant</source>
        <translation>Ajouter un déposant</translation>
    </message>
    <message>
        <source>Remove applicant {number}</source>
        <translation>Retirer le déposant {number}</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Holder {number}</source>
        <translation>Titulaire {number}</translation>
    </message>
    <message>
        <source>Add a holder</source>
        <translation>Ajouter un titulaire</translation>
    </message>
    <message>
        <source>Remove holder {number}</source>
        <translation>Retirer le titulaire {number}</translation>
    </message>
    <message>
        <source>As recorded in the International Register.</source>
        <translation>Tel qu’inscrit au Registre international.</translation>
    </message>
    <message>
        <source>The representative is</source>
        <translation>Le mandataire est</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Mandataire</translation>
    </message>
    <message>
        <source>Named here, the representative acts before the International Bureau too. Leave all empty for none.</source>
        <translation>Nommé ici, le mandataire agit aussi devant le Bureau international. Laissez tout vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>This party is a</source>
        <translation>Il s’agit d’une</translation>
    </message>
    <message>
        <source>Full official name</source>
        <translation>Dénomination officielle complète</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Full name, in one</source>
        <translation>Nom complet, en un seul champ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Name and address, in one</source>
        <translation>Nom et adresse, en un seul champ</translation>
    </message>
    <message>
        <source>The name in Latin letters</source>
        <translation>Le nom en caractères latins</translation>
    </message>
    <message>
        <source>Needed where the name is in other letters.</source>
        <translation>Nécessaire si le nom est en d’autres caractères.</translation>
    </message>
    <message>
        <source>Street or post box</source>
        <translation>Rue ou boîte postale</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>The party&apos;s own address.</source>
        <translation>L’adresse propre de cette personne.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>Organised under the law of</source>
        <translation>Constituée selon le droit de</translation>
    </message>
    <message>
        <source>State or territory within it</source>
        <translation>État ou territoire de ce pays</translation>
    </message>
    <message>
        <source>Entitlement to file</source>
        <translation>Habilitation à déposer</translation>
    </message>
    <message>
        <source>One ground is enough: it must lead to the party of the Office of origin.</source>
        <translation>Un seul titre suffit&#xa0;: il doit mener à la partie contractante de l’Office d’origine.</translation>
    </message>
    <message>
        <source>National of</source>
        <translation>Ressortissant de</translation>
    </message>
    <message>
        <source>Domiciled in</source>
        <translation>Domicilié en</translation>
    </message>
    <message>
        <source>Has a real establishment in</source>
        <translation>A un établissement effectif en</translation>
    </message>
    <message>
        <source>Address of that domicile, if another than above</source>
        <translation>Adresse de ce domicile, si elle est autre que ci-dessus</translation>
    </message>
    <message>
        <source>Address of that establishment, if another than above</source>
        <translation>Adresse de cet établissement, si elle est autre que ci-dessus</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
</context>
<context>
    <name>MarkView</name>
    <message>
        <source>Drop the file of the mark here</source>
        <translation>Déposez ici le fichier de la marque</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the representation of the mark</source>
        <translation>Retirer la représentation de la marque</translation>
    </message>
    <message>
        <source>One file: JPEG, PNG or TIFF for a picture; WAV or MP3 for a sound; MP4 for motion.</source>
        <translation>Un seul fichier&#xa0;: JPEG, PNG ou TIFF pour une image&#xa0;; WAV ou MP3 pour un son&#xa0;; MP4 pour un mouvement.</translation>
    </message>
    <message>
        <source>The representation of the mark</source>
        <translation>La représentation de la marque</translation>
    </message>
    <message>
        <source>Pictures, sounds, films ({patterns})</source>
        <translation>Images, sons, films ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Tous les fichiers ({patterns})</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>{party}: {answer}</source>
        <translation>{party}&#xa0;: {answer}</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Acceptance of terms by parties</source>
        <translation>Acceptation des indications par partie contractante</translation>
    </message>
    <message>
        <source>Which terms are shown</source>
        <translation>Indications affichées</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>Toutes les indications</translation>
    </message>
    <message>
        <source>Rejected or conflicting</source>
        <translation>Refusées ou en conflit</translation>
    </message>
    <message>
        <source>Not accepted by all</source>
        <translation>Non acceptées par toutes</translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation>&amp;Parties contractantes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected cells, or all</source>
        <translation>Copier les cellules sélectionnées, ou toutes</translation>
    </message>
    <message>
        <source>Answers counted</source>
        <translation>Décompte des réponses</translation>
    </message>
    <message>
        <source>The chosen cell</source>
        <translation>La cellule choisie</translation>
    </message>
    <message>
        <source>Where the answers come from</source>
        <translation>D’où viennent les réponses</translation>
    </message>
    <message>
        <source>Choose the parties you designate in the list.</source>
        <translation>Choisissez dans la liste les parties contractantes que vous désignez.</translation>
    </message>
    <message>
        <source>There are no terms yet.</source>
        <translation>Il n’y a pas encore d’indications.</translation>
    </message>
    <message>
        <source>No term is rejected or in conflict.</source>
        <translation>Aucune indication n’est refusée ni en conflit.</translation>
    </message>
    <message>
        <source>Every term is accepted by all parties.</source>
        <translation>Toutes les indications sont acceptées par toutes les parties contractantes.</translation>
    </message>
    <message>
        <source>{answer}: {count}</source>
        <translation>{answer}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>gsfiler met a fault of its own ({kind}); your work is unchanged.</source>
        <translation>gsfiler a rencontré une panne interne ({kind})&#xa0;; votre travail est inchangé.</translation>
    </message>
</context>
<context>
    <name>NettingDialog</name>
    <message>
        <source>Fees of several filings</source>
        <translation>Taxes de plusieurs dossiers</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Amounts of</source>
        <translation>Montants du</translation>
    </message>
    <message>
        <source>CHF</source>
        <translation>CHF</translation>
    </message>
    <message>
        <source>Items of all filings</source>
        <translation>Points de tous les dossiers</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Reckons what renewal costs, due on this day and paid on the day beside it</source>
        <translation>Calcule ce que coûte le renouvellement, dû à cette date et payé à la date indiquée à côté</translation>
    </message>
    <message>
        <source>&amp;Add filings…</source>
        <translation>&amp;Ajouter des dossiers…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save the sheet…</source>
        <translation>&amp;Enregistrer la feuille…</translation>
    </message>
    <message>
        <source>Filings ({patterns})</source>
        <translation>Dossiers ({patterns})</translation>
    </message>
    <message>
        <source>Add filings</source>
        <translation>Ajouter des dossiers</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Feuille de calcul (*.csv)</translation>
    </message>
    <message>
        <source>Printable page (*.html)</source>
        <translation>Page à imprimer (*.html)</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>taxes</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Enregistrer la feuille</translation>
    </message>
    <message>
        <source>Written: {name}.</source>
        <translation>Écrit&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>Total of %n filing(s): {amount}</source>
        <translation>
            <numerusform>Total de %n dossier&#xa0;: {amount}</numerusform>
            <numerusform>Total de %n dossiers&#xa0;: {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the filings whose fees are to stand on one sheet.</source>
        <translation>Ajoutez les dossiers dont les taxes doivent figurer sur une même feuille.</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>au moins {amount}</translation>
    </message>
    <message>
        <source>Amounts of the da&amp;y</source>
        <translation>Montants du &amp;jour</translation>
    </message>
    <message>
        <source>Paid o&amp;n</source>
        <translation>Pa&amp;yé le</translation>
    </message>
    <message>
        <source>Renewal &amp;due on</source>
        <translation>Éc&amp;héance du renouvellement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Subsequent designation</source>
        <translation>Désignation postérieure</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classement</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Note about the term</source>
        <translation>Note sur l’indication</translation>
    </message>
    <message>
        <source>Source of the term</source>
        <translation>Source de l’indication</translation>
    </message>
    <message>
        <source>Reviewer of the term</source>
        <translation>Réviseur de l’indication</translation>
    </message>
    <message>
        <source>&amp;Note about this term</source>
        <translation>&amp;Note sur cette indication</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>Sou&amp;rce</translation>
    </message>
    <message>
        <source>Rev&amp;iewer</source>
        <translation>Ré&amp;viseur</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ignore finding</source>
        <translation>Ignorer le constat</translation>
    </message>
    <message>
        <source>Heed finding</source>
        <translation>Reprendre le constat en compte</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>PackDiffDialog</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Type de changement</translation>
    </message>
    <message>
        <source>Find a wording or a class</source>
        <translation>Chercher un libellé ou une classe</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>All changes ({count})</source>
        <translation>Tous les changements ({count})</translation>
    </message>
    <message>
        <source>Compared in: {languages}.</source>
        <translation>Comparés en&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>The two packs have no language in common; nothing can be compared.</source>
        <translation>Les deux lots n’ont aucune langue en commun&#xa0;; rien ne peut être comparé.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>A&amp;vant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Now:</source>
        <translation>&amp;Maintenant&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PackDiffModel</name>
    <message>
        <source>Moved to another class</source>
        <translation>Passé dans une autre classe</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>PackFacts</name>
    <message>
        <source>Notes from reading the files:</source>
        <translation>Notes sur la lecture des fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Installé le</translation>
    </message>
    <message>
        <source>a newer edition is probably in force</source>
        <translation>une édition plus récente est sans doute en vigueur</translation>
    </message>
    <message>
        <source>official, unchanged</source>
        <translation>officiel, inchangé</translation>
    </message>
    <message>
        <source>not official</source>
        <translation>non officiel</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>PacksModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>In use, old</source>
        <translation>Utilisé, ancien</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Hors vigueur</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>About the chosen pack</source>
        <translation>À propos du lot choisi</translation>
    </message>
    <message>
        <source>Data packs</source>
        <translation>Lots de données</translation>
    </message>
    <message>
        <source>&amp;Install from files…</source>
        <translation>&amp;Installer depuis des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Update from the publisher…</source>
        <translation>&amp;Mettre à jour depuis l’éditeur…</translation>
    </message>
    <message>
        <source>Put in for&amp;ce</source>
        <translation>Mettre en &amp;vigueur</translation>
    </message>
    <message>
        <source>Put &amp;out of force</source>
        <translation>Mettre &amp;hors vigueur</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;What changed…</source>
        <translation>&amp;Ce qui a changé…</translation>
    </message>
    <message>
        <source>Go &amp;back one step</source>
        <translation>&amp;Revenir d’un pas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Install vocabularies</source>
        <translation>Installer des vocabulaires</translation>
    </message>
    <message>
        <source>Vocabularies ({patterns})</source>
        <translation>Vocabulaires ({patterns})</translation>
    </message>
    <message>
        <source>All files ({patterns})</source>
        <translation>Tous les fichiers ({patterns})</translation>
    </message>
    <message>
        <source>Update from the publisher</source>
        <translation>Mettre à jour depuis l’éditeur</translation>
    </message>
    <message>
        <source>Address of the publisher&apos;s list of packs, or of one file (https://…):</source>
        <translation>Adresse de la liste des lots de l’éditeur, ou d’un seul fichier (https://…)&#xa0;:</translation>
    </message>
    <message>
        <source>{pack} is in force.</source>
        <translation>{pack} est en vigueur.</translation>
    </message>
    <message>
        <source>{pack} is out of force.</source>
        <translation>{pack} est hors vigueur.</translation>
    </message>
    <message>
        <source>{pack} is removed. “Go back one step” brings it back.</source>
        <translation>{pack} est supprimé. «&#xa0;Revenir d’un pas&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation>Annulé&#xa0;: {change}.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stopped; the packs are as they were.</source>
        <translation>Arrêté&#xa0;; les lots sont comme avant.</translation>
    </message>
    <message>
        <source>It was too late to stop. {outcome}</source>
        <translation>Il était trop tard pour arrêter. {outcome}</translation>
    </message>
    <message>
        <source>All packs are up to date.</source>
        <translation>Tous les lots sont à jour.</translation>
    </message>
    <message>
        <source>Installed and in force: {packs}.</source>
        <translation>Installé et en vigueur&#xa0;: {packs}.</translation>
    </message>
    <message>
        <source>Nobody has told the SHA-256 of this file beforehand; it is {digest}. Compare it with what the publisher says.</source>
        <translation>Personne n’a annoncé le SHA-256 de ce fichier&#xa0;; c’est {digest}. Comparez-le avec ce que dit l’éditeur.</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Changing the packs…</source>
        <translation>Modification des lots…</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>Préparation de la recherche…</translation>
    </message>
    <message>
        <source>Fetching {name}…</source>
        <translation>Téléchargement de {name}…</translation>
    </message>
    <message>
        <source>Looking at the installed packs…</source>
        <translation>Examen des lots installés…</translation>
    </message>
    <message>
        <source>&lt;h3&gt;No packs are installed yet&lt;/h3&gt;&lt;p&gt;Until you install one, gsfiler checks against a starter vocabulary of its own, which is not official.&lt;/p&gt;&lt;p&gt;WIPO publishes the master files of the Nice Classification: one zip with the structure and one with the texts of an edition. Choose both together, or drop them here. A snapshot of the Madrid Goods &amp;amp; Services Manager, a TMclass export or your firm&apos;s own list installs the same way.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Aucun lot n’est encore installé&lt;/h3&gt;&lt;p&gt;Tant que vous n’en installez pas, gsfiler vérifie par rapport à son propre vocabulaire de départ, qui n’est pas officiel.&lt;/p&gt;&lt;p&gt;L’OMPI publie les fichiers maîtres de la classification de Nice&#xa0;: un zip avec la structure et un zip avec les textes d’une édition. Choisissez les deux ensemble, ou déposez-les ici. Un instantané du Gestionnaire des produits et services de Madrid (MGS), un export TMclass ou la liste de votre cabinet s’installent de la même manière.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Installed packs</source>
        <translation>Lots installés</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>African Intellectual Property Organization</source>
        <translation>Organisation africaine de la propriété intellectuelle</translation>
    </message>
    <message>
        <source>African Regional Intellectual Property Organization</source>
        <translation>Organisation régionale africaine de la propriété intellectuelle</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bélarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benelux</source>
        <translation>Benelux</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation>Bonaire, Saint-Eustache et Saba</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Île Bouvet</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>Brunei Darussalam</source>
        <translation>Brunéi Darussalam</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
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
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Îles Caïmanes</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Community Plant Variety Office</source>
        <translation>Office communautaire des variétés végétales</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
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
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Democratic People&apos;s Republic of Korea</source>
        <translation>République populaire démocratique de Corée</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>République démocratique du Congo</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Eurasian Patent Organization</source>
        <translation>Organisation eurasienne des brevets</translation>
    </message>
    <message>
        <source>European Patent Office</source>
        <translation>Office européen des brevets</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>Falkland Islands (Malvinas)</source>
        <translation>Îles Falkland (Malvinas)</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
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
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
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
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <source>Gulf Cooperation Council</source>
        <translation>Conseil de coopération du Golfe</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Holy See</source>
        <translation>Saint-Siège</translation>
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
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>International Bureau of WIPO</source>
        <translation>Bureau international de l’OMPI</translation>
    </message>
    <message>
        <source>International Union for the Protection of New Varieties of Plants</source>
        <translation>Union internationale pour la protection des obtentions végétales</translation>
    </message>
    <message>
        <source>Iran (Islamic Republic of)</source>
        <translation>Iran (République islamique d’)</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
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
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizistan</translation>
    </message>
    <message>
        <source>Lao People&apos;s Democratic Republic</source>
        <translation>République démocratique populaire lao</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Libéria</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
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
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
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
        <translation>Namibie</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigéria</translation>
    </message>
    <message>
        <source>Nordic Patent Institute</source>
        <translation>Institut nordique des brevets</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
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
        <translation>République de Corée</translation>
    </message>
    <message>
        <source>Republic of Moldova</source>
        <translation>République de Moldova</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Russian Federation</source>
        <translation>Fédération de Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation>Sainte-Hélène, Ascension et Tristan da Cunha</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint-Kitts-et-Nevis</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Sainte-Lucie</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>Saint-Vincent-et-les-Grenadines</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Sint Maarten (Dutch part)</source>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Géorgie du Sud et îles Sandwich du Sud</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Syrian Arab Republic</source>
        <translation>République arabe syrienne</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
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
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Îles Turques et Caïques</translation>
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
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United Republic of Tanzania</source>
        <translation>République-Unie de Tanzanie</translation>
    </message>
    <message>
        <source>United States of America</source>
        <translation>États-Unis d’Amérique</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
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
        <translation>Institut des brevets de Visegrad</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <source>World Intellectual Property Organization</source>
        <translation>Organisation mondiale de la propriété intellectuelle</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
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
        <translation>Carnet des parties</translation>
    </message>
    <message>
        <source>Find by name, town or e-mail</source>
        <translation>Chercher par nom, ville ou adresse électronique</translation>
    </message>
    <message>
        <source>Find a party</source>
        <translation>Chercher une partie contractante</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>titulaire</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>déposant</translation>
    </message>
    <message>
        <source>Add as {role}</source>
        <translation>Ajouter comme {role}</translation>
    </message>
    <message>
        <source>Take as representative</source>
        <translation>Prendre comme mandataire</translation>
    </message>
    <message>
        <source>Keep the parties of this filing</source>
        <translation>Garder les parties de ce dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>CSV, vCard ({patterns})</source>
        <translation>CSV, vCard ({patterns})</translation>
    </message>
    <message>
        <source>Import parties</source>
        <translation>Importer des parties</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tableur (*.csv)</translation>
    </message>
    <message>
        <source>Address book (*.vcf)</source>
        <translation>Carnet d’adresses (*.vcf)</translation>
    </message>
    <message>
        <source>Export the party book</source>
        <translation>Exporter le carnet des parties</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>Exporté vers {name}.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The book is empty. Keep the parties of a filing in it.</source>
        <translation>Le carnet est vide. Gardez-y les parties d’un dossier.</translation>
    </message>
</context>
<context>
    <name>PartyList</name>
    <message>
        <source>Name or code; EU for the Union</source>
        <translation>Nom ou code&#xa0;; EU pour l’Union</translation>
    </message>
    <message>
        <source>Find a party</source>
        <translation>Chercher une partie contractante</translation>
    </message>
    <message>
        <source>Designated parties</source>
        <translation>Parties contractantes désignées</translation>
    </message>
    <message>
        <source>As in the &amp;settings</source>
        <translation>Comme dans les para&amp;mètres</translation>
    </message>
    <message>
        <source>Chosen for this list.</source>
        <translation>Choisies pour cette liste.</translation>
    </message>
    <message>
        <source>Those of the settings; a choice here is kept with the list.</source>
        <translation>Celles des paramètres&#xa0;; un choix fait ici est conservé avec la liste.</translation>
    </message>
    <message>
        <source>{code}  {name}</source>
        <translation>{code}  {name}</translation>
    </message>
    <message>
        <source>Parties chosen: {count}</source>
        <translation>Parties contractantes choisies&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Within the European Union, which is chosen too: {codes}</source>
        <translation>Dans l’Union européenne, également choisie&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Parties as of {day}</source>
        <translation>Parties contractantes au {day}</translation>
    </message>
</context>
<context>
    <name>PartyMergeDialog</name>
    <message>
        <source>Import parties</source>
        <translation>Importer des parties</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Ce que l’importation change</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie contractante</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Overwrite what the book says otherwise</source>
        <translation>Écraser ce que le carnet dit autrement</translation>
    </message>
    <message>
        <source>&amp;Take them into the book</source>
        <translation>Les &amp;prendre dans le carnet</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>in the book already</source>
        <translation>déjà dans le carnet</translation>
    </message>
    <message>
        <source>adds to an entry</source>
        <translation>complète une entrée</translation>
    </message>
    <message>
        <source>repeated, left out</source>
        <translation>répétée, laissée de côté</translation>
    </message>
    <message>
        <source>unclear which entry, left out</source>
        <translation>entrée incertaine, laissée de côté</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>line {line}:  {before}  →  {after}</source>
        <translation>ligne {line}&#xa0;:  {before}  →  {after}</translation>
    </message>
</context>
<context>
    <name>PricesTab</name>
    <message>
        <source>&amp;Parties</source>
        <translation>&amp;Parties contractantes</translation>
    </message>
    <message>
        <source>Codes of the parties, or “all”; empty for later requests and copies</source>
        <translation>Codes des parties contractantes, ou «&#xa0;all&#xa0;» pour toutes&#xa0;; vide pour les requêtes ultérieures et les copies</translation>
    </message>
    <message>
        <source>Holder&apos;s &amp;Office</source>
        <translation>&amp;Office du titulaire</translation>
    </message>
    <message>
        <source>Its code, as in CH</source>
        <translation>Son code, comme CH</translation>
    </message>
    <message>
        <source>Amounts of the da&amp;y</source>
        <translation>Montants du &amp;jour</translation>
    </message>
    <message>
        <source>Amounts of {day}.</source>
        <translation>Montants du {day}.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>the printer does not take the report.</source>
        <translation>l’imprimante ne prend pas le rapport.</translation>
    </message>
    <message>
        <source>Check that it is on and connected, or save a PDF.</source>
        <translation>Vérifiez qu’elle est allumée et connectée, ou enregistrez un PDF.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>RenewalTab</name>
    <message>
        <source>&amp;Parties</source>
        <translation>&amp;Parties contractantes</translation>
    </message>
    <message>
        <source>Codes of the parties; US=2 where a party has two of the classes only</source>
        <translation>Codes des parties contractantes&#xa0;; US=2 si une partie n’a que deux des classes</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>C&amp;lasses</translation>
    </message>
    <message>
        <source>Ordinary mark</source>
        <translation>Marque ordinaire</translation>
    </message>
    <message>
        <source>Collective mark</source>
        <translation>Marque collective</translation>
    </message>
    <message>
        <source>Certification mark</source>
        <translation>Marque de certification</translation>
    </message>
    <message>
        <source>&amp;Kind of mark</source>
        <translation>&amp;Genre de marque</translation>
    </message>
    <message>
        <source>Renewal &amp;due on</source>
        <translation>Éc&amp;héance du renouvellement</translation>
    </message>
    <message>
        <source>Paid o&amp;n</source>
        <translation>Pa&amp;yé le</translation>
    </message>
    <message>
        <source>Holder&apos;s &amp;Office</source>
        <translation>&amp;Office du titulaire</translation>
    </message>
    <message>
        <source>Its code, as in CH</source>
        <translation>Son code, comme CH</translation>
    </message>
    <message>
        <source>Other currencie&amp;s</source>
        <translation>Autres &amp;monnaies</translation>
    </message>
    <message>
        <source>Take parties and classes &amp;from the filing</source>
        <translation>Reprendre parties et classes &amp;du dossier</translation>
    </message>
    <message>
        <source>No party is named yet, so that only the basic fee is counted.</source>
        <translation>Aucune partie contractante n’est encore nommée&#xa0;: seul l’émolument de base est compté.</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Plus pe&amp;tit</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Pages&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Écriture du PDF…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the vocabulary; Enter adds a wording</source>
        <translation>Rechercher dans le vocabulaire&#xa0;; Entrée ajoute un libellé</translation>
    </message>
    <message>
        <source>Search the vocabulary</source>
        <translation>Rechercher dans le vocabulaire</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>Wordings found</source>
        <translation>Libellés trouvés</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language of the &amp;interface:</source>
        <translation>Langue de l’&amp;interface&#xa0;:</translation>
    </message>
    <message>
        <source>Takes effect when gsfiler starts again.</source>
        <translation>Prend effet au prochain démarrage de gsfiler.</translation>
    </message>
    <message>
        <source>&amp;Look:</source>
        <translation>&amp;Apparence&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Taille du texte&#xa0;:</translation>
    </message>
    <message>
        <source>The one in force on the day</source>
        <translation>Celle en vigueur le jour même</translation>
    </message>
    <message>
        <source>Language of the te&amp;rms:</source>
        <translation>Langue des i&amp;ndications&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>É&amp;dition&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Designated parties:</source>
        <translation>&amp;Parties contractantes désignées&#xa0;:</translation>
    </message>
    <message>
        <source>Codes of two letters (WIPO ST.3), separated by commas.</source>
        <translation>Codes à deux lettres (norme ST.3 de l’OMPI), séparés par des virgules.</translation>
    </message>
    <message>
        <source>Address for &amp;updates:</source>
        <translation>Adresse des &amp;mises à jour&#xa0;:</translation>
    </message>
    <message>
        <source>A publisher&apos;s list of packs. gsfiler asks it only when you say so.</source>
        <translation>La liste des lots d’un éditeur. gsfiler ne l’interroge que lorsque vous le demandez.</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>Serveur mandatai&amp;re (proxy)&#xa0;:</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s.</source>
        <translation>Vide&#xa0;: celui du système.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Chercher une touche ou ce qu’elle fait</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Au contrôle suivant</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the control before</source>
        <translation>Au contrôle précédent</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Maj+Tab</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Ouvrir les menus</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Fermer une boîte de dialogue</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>The text is too long for the editor. Save it in a file and open that.</source>
        <translation>Le texte est trop long pour l’éditeur. Enregistrez-le dans un fichier et ouvrez celui-ci.</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Prêt à signer</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Prêt à envoyer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Stage: {word}, {number} of {total}</source>
        <translation>Étape&#xa0;: {word}, {number} sur {total}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Install the official files</source>
        <translation>Installer les fichiers officiels</translation>
    </message>
    <message>
        <source>Choose the two zips of the Nice master files, or drop them here.</source>
        <translation>Choisissez les deux zips des fichiers maîtres de Nice, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Type or paste goods and services.</source>
        <translation>Saisissez ou collez des produits et services.</translation>
    </message>
    <message>
        <source>New Madrid application</source>
        <translation>Nouvelle demande de Madrid</translation>
    </message>
    <message>
        <source>Form MM2, from an empty form to the package for the Office.</source>
        <translation>Formulaire MM2, du formulaire vide au paquet destiné à l’Office.</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Text, Word, Excel, CSV, JSON, ST.96.</source>
        <translation>Texte, Word, Excel, CSV, JSON, ST.96.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>A short list with one fault of each kind.</source>
        <translation>Une courte liste avec un défaut de chaque sorte.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Install the official &amp;files…</source>
        <translation>Installer les &amp;fichiers officiels…</translation>
    </message>
    <message>
        <source>Open the &amp;sample list</source>
        <translation>Ouvrir la liste d’&amp;exemple</translation>
    </message>
    <message>
        <source>Looking at the installed packs…</source>
        <translation>Examen des lots installés…</translation>
    </message>
    <message>
        <source>Terms are checked against gsfiler&apos;s own starter vocabulary, which is not official. Install the Nice master files, which WIPO publishes, to check against the official wordings.</source>
        <translation>Les indications sont vérifiées par rapport au vocabulaire de départ de gsfiler, qui n’est pas officiel. Installez les fichiers maîtres de la classification de Nice, publiés par l’OMPI, pour vérifier par rapport aux libellés officiels.</translation>
    </message>
    <message>
        <source>Terms are checked against: {packs}.</source>
        <translation>Les indications sont vérifiées par rapport à&#xa0;: {packs}.</translation>
    </message>
    <message>
        <source>A newer edition is probably in force.</source>
        <translation>Une édition plus récente est sans doute en vigueur.</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>Check goods and services</source>
        <translation>Vérifier des produits et services</translation>
    </message>
    <message>
        <source>Every term gets one verdict, with its reason, source and date. Nothing leaves this computer. Unknown is not accepted, near is not exact.</source>
        <translation>Chaque indication reçoit un seul verdict, avec ses raisons, sa source et sa date. Rien ne quitte cet ordinateur. Inconnu n’est pas accepté, proche n’est pas exact.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Travail en cours…</translation>
    </message>
    <message>
        <source>Nice edition that terms are checked against</source>
        <translation>Édition de Nice par rapport à laquelle les indications sont vérifiées</translation>
    </message>
    <message>
        <source>Changing the packs…</source>
        <translation>Modification des lots…</translation>
    </message>
    <message>
        <source>Looking at the packs…</source>
        <translation>Examen des lots…</translation>
    </message>
    <message>
        <source>A pack is damaged</source>
        <translation>Un lot est endommagé</translation>
    </message>
    <message>
        <source>Starter vocabulary, not official</source>
        <translation>Vocabulaire de départ, non officiel</translation>
    </message>
    <message numerus="yes">
        <source>{pack} and %n more</source>
        <translation>
            <numerusform>{pack} (et&#xa0;%n autre)</numerusform>
            <numerusform>{pack} (et&#xa0;%n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Starter vocabulary of gsfiler, not official</source>
        <translation>Vocabulaire de départ de gsfiler, non officiel</translation>
    </message>
    <message>
        <source>Old data: a newer edition is probably in force.</source>
        <translation>Données anciennes&#xa0;: une édition plus récente est sans doute en vigueur.</translation>
    </message>
    <message>
        <source>Nice {edition}</source>
        <translation>Nice {edition}</translation>
    </message>
    <message>
        <source>official</source>
        <translation>officiel</translation>
    </message>
    <message>
        <source>Edition of the day</source>
        <translation>Édition du jour</translation>
    </message>
    <message>
        <source>Edition {edition}</source>
        <translation>Édition {edition}</translation>
    </message>
</context>
<context>
    <name>TablesDialog</name>
    <message>
        <source>Every individual fee is known; there is nothing to fill in.</source>
        <translation>Toutes les taxes individuelles sont connues&#xa0;; il n’y a rien à remplir.</translation>
    </message>
    <message>
        <source>Written: {name}. Fill in the amounts, then choose it as your fee table.</source>
        <translation>Écrit&#xa0;: {name}. Indiquez les montants, puis choisissez-le comme tableau de taxes.</translation>
    </message>
    <message>
        <source>Write a table to fill in</source>
        <translation>Écrire un tableau à remplir</translation>
    </message>
    <message>
        <source>Fee tables ({patterns})</source>
        <translation>Tableaux de taxes ({patterns})</translation>
    </message>
    <message>
        <source>fees to look up</source>
        <translation>taxes à vérifier</translation>
    </message>
    <message>
        <source>Tables of fees and members</source>
        <translation>Tableaux des taxes et des membres</translation>
    </message>
    <message>
        <source>Choose a &amp;fee table…</source>
        <translation>Choisir un tableau de &amp;taxes…</translation>
    </message>
    <message>
        <source>Choose a &amp;members table…</source>
        <translation>Choisir un tableau de &amp;membres…</translation>
    </message>
    <message>
        <source>&amp;Without it</source>
        <translation>&amp;Sans lui</translation>
    </message>
    <message>
        <source>With&amp;out it</source>
        <translation>S&amp;ans lui</translation>
    </message>
    <message>
        <source>Write a table to fill &amp;in…</source>
        <translation>Écrire un tableau à &amp;remplir…</translation>
    </message>
    <message>
        <source>Rows for the fees of the open filing that are not known, amounts left empty</source>
        <translation>Lignes pour les taxes du dossier ouvert qui ne sont pas connues, montants laissés vides</translation>
    </message>
    <message>
        <source>Your own table lies over ours: where it knows an amount or a fact of the day, that one counts. The file stays where it is and is read again at every start. Fees are JSON or CSV, members JSON; “gsfiler schema fee_table” and “gsfiler schema members” describe them.</source>
        <translation>Votre propre tableau passe avant le nôtre&#xa0;: le montant ou le fait qu’il connaît pour le jour est celui qui compte. Le fichier reste où il est et est relu à chaque démarrage. Les taxes sont en JSON ou CSV, les membres en JSON&#xa0;; «&#xa0;gsfiler schema fee_table&#xa0;» et «&#xa0;gsfiler schema members&#xa0;» les décrivent.</translation>
    </message>
    <message>
        <source>Members tables ({patterns})</source>
        <translation>Tableaux de membres ({patterns})</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Émoluments et taxes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TermsActions</name>
    <message>
        <source>&amp;Acceptance by parties</source>
        <translation>&amp;Acceptation par partie contractante</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Nouvelle liste</translation>
    </message>
    <message>
        <source>&amp;Open a list…</source>
        <translation>&amp;Ouvrir une liste…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Rechercher et rem&amp;placer…</translation>
    </message>
    <message>
        <source>Search the &amp;vocabulary</source>
        <translation>Rechercher dans le &amp;vocabulaire</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Constat &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Constat &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Use the best wording</source>
        <translation>&amp;Utiliser le meilleur libellé</translation>
    </message>
    <message>
        <source>&amp;Fix this term</source>
        <translation>&amp;Corriger cette indication</translation>
    </message>
    <message>
        <source>Fix &amp;all that is safe</source>
        <translation>Corriger &amp;tout ce qui est sûr</translation>
    </message>
    <message>
        <source>&amp;Ignore the finding…</source>
        <translation>&amp;Ignorer le constat…</translation>
    </message>
    <message>
        <source>&amp;Move to class…</source>
        <translation>&amp;Déplacer vers la classe…</translation>
    </message>
    <message>
        <source>Remove the &amp;terms</source>
        <translation>Supprimer les i&amp;ndications</translation>
    </message>
    <message>
        <source>&amp;Sort and renumber by class</source>
        <translation>Trier et renuméroter par c&amp;lasse</translation>
    </message>
    <message>
        <source>Sort alphabetically &amp;within classes</source>
        <translation>Trier par ordre al&amp;phabétique dans les classes</translation>
    </message>
    <message>
        <source>Remove &amp;duplicates</source>
        <translation>Supprimer les d&amp;oublons</translation>
    </message>
    <message>
        <source>Designated parties of this list…</source>
        <translation>Parties contractantes désignées de cette liste…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Vérifier à nouvea&amp;u</translation>
    </message>
    <message>
        <source>Nothing could be mended safely; near wordings are left to you.</source>
        <translation>Rien ne pouvait être corrigé sans risque&#xa0;; les libellés proches sont laissés à votre choix.</translation>
    </message>
    <message>
        <source>Fix this term</source>
        <translation>Corriger cette indication</translation>
    </message>
    <message>
        <source>Some terms have no verdict yet. Try again once they have.</source>
        <translation>Certaines indications n’ont pas encore de verdict. Réessayez quand elles en auront un.</translation>
    </message>
    <message>
        <source>Fix all that is safe</source>
        <translation>Corriger tout ce qui est sûr</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>Déplacer vers la classe</translation>
    </message>
    <message>
        <source>Move “{term}” to class:</source>
        <translation>Déplacer «&#xa0;{term}&#xa0;» dans la classe&#xa0;:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Remove duplicates</source>
        <translation>Supprimer les doublons</translation>
    </message>
</context>
<context>
    <name>TermsEditions</name>
    <message>
        <source>The other vocabulary changes no verdict of this list.</source>
        <translation>L’autre vocabulaire ne change aucun verdict de cette liste.</translation>
    </message>
    <message>
        <source>{count} × {old} → {new}</source>
        <translation>{count} × {old} → {new}</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Aller au premier</translation>
    </message>
</context>
<context>
    <name>TermsEditor</name>
    <message>
        <source>List of goods and services</source>
        <translation>Liste des produits et services</translation>
    </message>
    <message>
        <source>Type or paste a list of goods and services, or drop a file here.

Class 9: computer software; spectacles.
Class 25: hats; sports shoes.</source>
        <translation>Saisissez ou collez une liste de produits et services, ou déposez un fichier ici.

Class 9: computer software; spectacles.
Class 25: hats; sports shoes.</translation>
    </message>
    <message>
        <source>The clipboard holds no text, so nothing was pasted. Copy the list itself; a picture of a list must be typed or have its text recognised first.</source>
        <translation>Le presse-papiers ne contient pas de texte&#xa0;; rien n’a donc été collé. Copiez la liste elle-même&#xa0;; l’image d’une liste doit d’abord être saisie ou passer par une reconnaissance de texte.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Le presse-papiers</translation>
    </message>
    <message>
        <source>What is on the clipboard is not text, so nothing was pasted. Open the file it comes from with File, Open.</source>
        <translation>Le contenu du presse-papiers n’est pas du texte&#xa0;; rien n’a donc été collé. Ouvrez le fichier d’origine par Fichier, Ouvrir.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>{what} holds {length} characters; the window takes at most {most} at a time. Split it, or check it with “gsfiler check”; nothing was changed.</source>
        <translation>{what}&#xa0;: {length} caractères&#xa0;; la fenêtre en prend au plus {most} à la fois. Divisez le texte, ou vérifiez-le avec «&#xa0;gsfiler check&#xa0;»&#xa0;; rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>TermsLayout</name>
    <message>
        <source>Previous finding</source>
        <translation>Constat précédent</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Constat suivant</translation>
    </message>
    <message>
        <source>Fix all safe</source>
        <translation>Corriger tout ce qui est sûr</translation>
    </message>
    <message>
        <source>What is shown beside the list</source>
        <translation>Ce qui est affiché à côté de la liste</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Acceptance by parties</source>
        <translation>Acceptation par partie contractante</translation>
    </message>
</context>
<context>
    <name>TermsLive</name>
    <message>
        <source>The list holds more than {most} terms; those after them are not checked here. Split it, or check it with “gsfiler check”.</source>
        <translation>La liste contient plus de {most} indications&#xa0;; celles qui suivent ne sont pas vérifiées ici. Divisez-la, ou vérifiez-la avec «&#xa0;gsfiler check&#xa0;».</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
</context>
<context>
    <name>TermsMatrix</name>
    <message>
        <source>Designated parties</source>
        <translation>Parties contractantes désignées</translation>
    </message>
    <message>
        <source>{party}: {answer}.</source>
        <translation>{party}&#xa0;: {answer}.</translation>
    </message>
    <message>
        <source>No installed pack answers for exactly this wording in this class.</source>
        <translation>Aucun lot installé ne répond pour exactement ce libellé dans cette classe.</translation>
    </message>
    <message>
        <source>{answer} by {pack}</source>
        <translation>{answer} d’après {pack}</translation>
    </message>
    <message>
        <source>{pack} ({count})</source>
        <translation>{pack} ({count})</translation>
    </message>
    <message>
        <source>Answers come from: {packs}.</source>
        <translation>Les réponses viennent de&#xa0;: {packs}.</translation>
    </message>
    <message>
        <source>No installed pack answers for {parties}; no data is not acceptance.</source>
        <translation>Aucun lot installé ne répond pour {parties}&#xa0;; l’absence de données n’est pas une acceptation.</translation>
    </message>
    <message>
        <source>{pack}, undated</source>
        <translation>{pack}, sans date</translation>
    </message>
    <message>
        <source>{pack}, of {day}</source>
        <translation>{pack}, du {day}</translation>
    </message>
</context>
<context>
    <name>TermsMending</name>
    <message>
        <source>Use wording</source>
        <translation>Utiliser le libellé</translation>
    </message>
    <message>
        <source>Taken: “{wording}” – {scope}. Undo takes it back.</source>
        <translation>Repris&#xa0;: «&#xa0;{wording}&#xa0;» – {scope}. Annuler le retire.</translation>
    </message>
    <message>
        <source>The list changed meanwhile, so nothing was done. Try again.</source>
        <translation>La liste a changé entre-temps&#xa0;; rien n’a donc été fait. Réessayez.</translation>
    </message>
    <message>
        <source>Add wording</source>
        <translation>Ajouter le libellé</translation>
    </message>
    <message>
        <source>“{wording}” turns the meaning round; choose it with Enter if it is meant.</source>
        <translation>«&#xa0;{wording}&#xa0;» inverse le sens&#xa0;; choisissez-le avec Entrée si c’est voulu.</translation>
    </message>
    <message>
        <source>Added to class {number}: {wording}</source>
        <translation>Ajouté à la classe {number}&#xa0;: {wording}</translation>
    </message>
    <message>
        <source>Ignore a finding</source>
        <translation>Ignorer un constat</translation>
    </message>
    <message>
        <source>{sentence}

Why may it be ignored here? The reason is kept.</source>
        <translation>{sentence}

Pourquoi peut-on l’ignorer ici&#xa0;? La raison est conservée.</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Indication</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Libellé proposé</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Workbench</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>la liste</translation>
    </message>
    <message>
        <source>Some terms could not be checked.</source>
        <translation>Certaines indications n’ont pas pu être vérifiées.</translation>
    </message>
    <message>
        <source>No term asks anything.</source>
        <translation>Aucune indication ne demande rien.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>TermsPasting</name>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>Several files were dropped; the first is opened.</source>
        <translation>Plusieurs fichiers ont été déposés&#xa0;; le premier est ouvert.</translation>
    </message>
</context>
<context>
    <name>TermsStoring</name>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>This list was checked against NCL {edition}.</source>
        <translation>Cette liste a été vérifiée par rapport à la NCL {edition}.</translation>
    </message>
    <message>
        <source>Use that edition</source>
        <translation>Utiliser cette édition</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>{name} holds the text alone. To keep notes and ignored findings too, save as a gsfiler list.</source>
        <translation>{name} ne contient que le texte. Pour conserver aussi les notes et les constats ignorés, enregistrez comme liste gsfiler.</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Exported to {name}.</source>
        <translation>Exporté vers {name}.</translation>
    </message>
    <message>
        <source>Exported to {name}, without verdicts: some terms have none yet.</source>
        <translation>Exporté vers {name}, sans verdicts&#xa0;: certaines indications n’en ont pas encore.</translation>
    </message>
    <message>
        <source>{name} is no longer on the disk. Your list is still here; save it to write the file again.</source>
        <translation>{name} n’est plus sur le disque. Votre liste est toujours ici&#xa0;; enregistrez-la pour réécrire le fichier.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>{name} was changed on the disk by somebody else. Your list here is unchanged; save it under another name, or read the file again.</source>
        <translation>{name} a été modifié sur le disque par quelqu’un d’autre. Votre liste ici est inchangée&#xa0;; enregistrez-la sous un autre nom, ou relisez le fichier.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>A list that was not saved was found.</source>
        <translation>Une liste non enregistrée a été trouvée.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Restored what was not saved when gsfiler ended.</source>
        <translation>Ce qui n’était pas enregistré à la fermeture de gsfiler a été rétabli.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved. Save them?</source>
        <translation>{name} a des modifications non enregistrées. Les enregistrer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>TermsTable</name>
    <message>
        <source>Each term gets its verdict here as you type or paste; F8 goes from finding to finding.</source>
        <translation>Chaque indication reçoit ici son verdict dès que vous saisissez ou collez&#xa0;; F8 passe d’un constat à l’autre.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Install vocabulary…</source>
        <translation>&amp;Installer un vocabulaire…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Te&amp;xte plus grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus peti&amp;t</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Taille habituelle du texte</translation>
    </message>
    <message>
        <source>Look of the &amp;system</source>
        <translation>Appar&amp;ence du système</translation>
    </message>
    <message>
        <source>&amp;Light look</source>
        <translation>Apparence c&amp;laire</translation>
    </message>
    <message>
        <source>&amp;Dark look</source>
        <translation>Apparence so&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
    <message>
        <source>&amp;About gsfiler…</source>
        <translation>À &amp;propos de gsfiler…</translation>
    </message>
</context>
<context>
    <name>WindowFiles</name>
    <message>
        <source>{path} is not there any more; it was moved or deleted.</source>
        <translation>{path} n’existe plus&#xa0;; le fichier a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Wrong class</source>
        <translation>Classe erronée</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Wrong language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Mal formé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The wording stands in the vocabulary, in this class.</source>
        <translation>Le libellé figure dans le vocabulaire, dans cette classe.</translation>
    </message>
    <message>
        <source>The same wording but for number, spelling, hyphens or a plain inversion.</source>
        <translation>Le même libellé, au nombre, à l’orthographe, aux traits d’union ou à une simple inversion près.</translation>
    </message>
    <message>
        <source>Close to a wording, which is shown; near is not exact.</source>
        <translation>Proche d’un libellé, qui est montré&#xa0;; proche n’est pas exact.</translation>
    </message>
    <message>
        <source>The wording belongs in another class.</source>
        <translation>Le libellé relève d’une autre classe.</translation>
    </message>
    <message>
        <source>Offices refuse it as too vague, or nothing tells which class it belongs in.</source>
        <translation>Les offices le refusent comme trop vague, ou rien ne dit de quelle classe il relève.</translation>
    </message>
    <message>
        <source>It stood in another edition and does not stand in this one.</source>
        <translation>Il figurait dans une autre édition et ne figure plus dans celle-ci.</translation>
    </message>
    <message>
        <source>It is wording in another language; its twin is offered.</source>
        <translation>C’est un libellé dans une autre langue&#xa0;; son équivalent est proposé.</translation>
    </message>
    <message>
        <source>A bracket, a sign or the class is damaged; the place is named.</source>
        <translation>Une parenthèse, un signe ou la classe est défectueux&#xa0;; l’endroit est nommé.</translation>
    </message>
    <message>
        <source>Not found: neither accepted nor wrong.</source>
        <translation>Introuvable&#xa0;: ni accepté ni faux.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>recalled, not verified</source>
        <translation>de mémoire, non vérifié</translation>
    </message>
    <message>
        <source>grown old</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>put in force only {packs}</source>
        <translation>mis seul en vigueur&#xa0;: {packs}</translation>
    </message>
    <message>
        <source>put in force {packs}</source>
        <translation>mis en vigueur&#xa0;: {packs}</translation>
    </message>
    <message>
        <source>put out of force {packs}</source>
        <translation>mis hors vigueur&#xa0;: {packs}</translation>
    </message>
    <message>
        <source>installed {packs}</source>
        <translation>installé&#xa0;: {packs}</translation>
    </message>
    <message>
        <source>removed {packs}</source>
        <translation>supprimé&#xa0;: {packs}</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans&#xa0;%n jour</numerusform>
            <numerusform>dans&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>such as {date}</source>
        <translation>comme {date}</translation>
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
        <translation>La marque, {name}</translation>
    </message>
</context>
</TS>
