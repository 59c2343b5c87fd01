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
        <source>Madrid Rule 13(1)</source>
        <translation>Regla 13.1) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(xiii)</source>
        <translation>Regla 9.4)a)xiii) del Reglamento de Madrid</translation>
    </message>
    <message>
        <source>Nice Agreement; versions of the classification appear each 1 January, recalled</source>
        <translation>Arreglo de Niza; las versiones de la clasificación aparecen cada 1 de enero, de memoria</translation>
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
        <source>WIPO, Examination Guidelines concerning the Classification of Goods and Services in International Applications; only the headings of the versions of 2017 and 2019 were read, in a copy of unknown standing</source>
        <translation>OMPI, Directrices de examen relativas a la clasificación de productos y servicios en las solicitudes internacionales; solo se leyeron los títulos de las versiones de 2017 y 2019, en una copia de valor desconocido</translation>
    </message>
    <message>
        <source>gsfiler, own advice</source>
        <translation>gsfiler, consejo propio</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines on goods and services, 2.5</source>
        <translation>Directrices de examen de la OMPI sobre los productos y servicios, 2.5</translation>
    </message>
    <message>
        <source>USPTO, Trademark Manual of Examining Procedure (TMEP) 1400, May 2024; read in a copy of unknown standing</source>
        <translation>USPTO, Trademark Manual of Examining Procedure (TMEP) 1400, mayo de 2024; leído en una copia de valor desconocido</translation>
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
        <source>plain wording</source>
        <translation>redacción clara</translation>
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
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln en comprobación</numerusform>
            <numerusform>%Ln en comprobación</numerusform>
        </translation>
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
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>recalled, not verified</source>
        <translation>de memoria, no verificado</translation>
    </message>
    <message>
        <source>grown old</source>
        <translation>anticuado</translation>
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
        <source>checking …</source>
        <translation>comprobando…</translation>
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
        <source>Write one object a line, such as {{&quot;text&quot;: &quot;cables&quot;, &quot;class&quot;: 9}}.</source>
        <translation>Escriba un objeto por línea, por ejemplo {{&quot;text&quot;: &quot;cables&quot;, &quot;class&quot;: 9}}.</translation>
    </message>
    <message>
        <source>Write them as “gsfiler schema ignored” says; each needs a code and a reason.</source>
        <translation>Escríbalas como dice «gsfiler schema ignored»; cada una necesita un código y un motivo.</translation>
    </message>
    <message>
        <source>a cell holds no more than {0} characters; that of term {1} is longer.</source>
        <translation>una celda no admite más de {0} caracteres; la de la indicación {1} es más larga.</translation>
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
        <source>no file was given.</source>
        <translation>no se indicó ningún archivo.</translation>
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
        <source>Give another name, or unprotect it first.</source>
        <translation>Indique otro nombre, o quite antes la protección.</translation>
    </message>
    <message>
        <source>Nice edition {0} is not in force (in force: {1}). Install it, or put it in force.</source>
        <translation>La edición {0} de Niza no está en vigor (en vigor: {1}). Instálela o póngala en vigor.</translation>
    </message>
    <message>
        <source>Save the list as .gsfiler or .txt, or write this form with “Export”.</source>
        <translation>Guarde la lista como .gsfiler o .txt, o escriba esta forma con «Exportar».</translation>
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
        <source>Vocabularies are read from the Nice master files (structure and texts, ZIP or XML), an MGS snapshot (JSON, JSON Lines, CSV, TSV), a TMclass export, and lists of terms (CSV, TSV, XLSX, JSON Lines). The header must name a class column (class, cls, Nice class, Klasse, classe, clase) and a term column (term, text, indication, goods and services) or columns named by language codes (en, fr, es, de …). A column named by a party in capitals (US, JP, EM) says whether that party accepts the term: yes, no, or nothing.</source>
        <translation>Los vocabularios se leen de los archivos maestros de Niza (estructura y textos, ZIP o XML), una copia del MGS (JSON, JSON Lines, CSV, TSV), una exportación de TMclass y listas de indicaciones (CSV, TSV, XLSX, JSON Lines). El encabezado debe nombrar una columna de clases (class, cls, Nice class, Klasse, classe, clase) y una columna de indicaciones (term, text, indication, goods and services) o columnas nombradas con códigos de idioma (en, fr, es, de …). Una columna nombrada con una Parte Contratante en mayúsculas (US, JP, EM) dice si esta acepta la indicación: yes, no, o nada.</translation>
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
        <source>the XML is {0} bytes long; at most {1} are read.</source>
        <translation>el XML tiene {0} bytes; se leen como máximo {1}.</translation>
    </message>
    <message>
        <source>the archive has no file “{0}”.</source>
        <translation>el archivo comprimido no tiene ningún archivo «{0}».</translation>
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
        <source>the byte 0x{0} does not belong in {1} text.</source>
        <translation>el byte 0x{0} no tiene cabida en un texto {1}.</translation>
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
        <source>the draft cannot be deleted ({0}).</source>
        <translation>el borrador no se puede borrar ({0}).</translation>
    </message>
    <message>
        <source>the encoding named in the XML declaration cannot be read.</source>
        <translation>la codificación indicada en la declaración XML no se puede leer.</translation>
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
        <source>the form of this file is not known.</source>
        <translation>no se conoce el formato de este archivo.</translation>
    </message>
    <message>
        <source>the list holds {0} terms; the window takes at most {1}.</source>
        <translation>la lista contiene {0} indicaciones; la ventana admite como máximo {1}.</translation>
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
        <source>the structure file is missing.</source>
        <translation>falta el archivo de estructura.</translation>
    </message>
    <message>
        <source>the structure in force on {0} is given twice.</source>
        <translation>la estructura en vigor el {0} se da dos veces.</translation>
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
        <source>the workbook has no sheet with cells.</source>
        <translation>el libro no tiene ninguna hoja con celdas.</translation>
    </message>
    <message>
        <source>the workbook has no sheet “{0}”.</source>
        <translation>el libro no tiene ninguna hoja «{0}».</translation>
    </message>
    <message>
        <source>there are no texts in force on {0} for this structure.</source>
        <translation>no hay textos en vigor el {0} para esta estructura.</translation>
    </message>
    <message>
        <source>these are not ignored findings ({0}{1}).</source>
        <translation>no son observaciones ignoradas ({0}{1}).</translation>
    </message>
    <message>
        <source>these ignored findings were written by a newer gsfiler.</source>
        <translation>estas observaciones ignoradas las escribió un gsfiler más reciente.</translation>
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
        <source>this is a Word document.</source>
        <translation>es un documento de Word.</translation>
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
        <source>this is no list that gsfiler saved ({0}).</source>
        <translation>no es una lista guardada por gsfiler ({0}).</translation>
    </message>
    <message>
        <source>this is not JSON ({0}).</source>
        <translation>no es JSON ({0}).</translation>
    </message>
    <message>
        <source>this is not a ZIP archive.</source>
        <translation>no es un archivo ZIP.</translation>
    </message>
    <message>
        <source>this is not a log of fixes ({0}{1}).</source>
        <translation>no es un registro de correcciones ({0}{1}).</translation>
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
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be set aside: {1}.</source>
        <translation>{0} no se puede apartar: {1}.</translation>
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
        <source>“{0}” cannot be written.</source>
        <translation>«{0}» no se puede escribir.</translation>
    </message>
    <message>
        <source>“{0}” cannot divide columns.</source>
        <translation>«{0}» no puede separar columnas.</translation>
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
        <source>An invisible character ({names}) hides in the term; take it out.</source>
        <translation>En la indicación se esconde un carácter invisible ({names}); quítelo.</translation>
    </message>
    <message>
        <source>Bullets, numbers, headings and other signs read as separators: {count}.</source>
        <translation>Viñetas, números, títulos y otros signos leídos como separadores: {count}.</translation>
    </message>
    <message>
        <source>Cells that held more than one term and were divided: {count}, the first in line {line}.</source>
        <translation>Celdas que contenían más de una indicación y se dividieron: {count}, la primera en la línea {line}.</translation>
    </message>
    <message>
        <source>China does not take general retail and wholesale services, only a few listed ones; look for one of those, or limit the list for China.</source>
        <translation>China no acepta los servicios generales de venta al por menor y al por mayor, solo unos pocos que figuran en su lista; busque uno de ellos, o limite la lista para China.</translation>
    </message>
    <message>
        <source>Classify a kit by its main article, or list what it contains</source>
        <translation>Clasifique un kit según su artículo principal, o enumere lo que contiene</translation>
    </message>
    <message>
        <source>Commas taken to divide terms: {count}; read the list with commas kept if they do not.</source>
        <translation>Comas tomadas como separación de indicaciones: {count}; si no lo son, lea la lista conservando las comas.</translation>
    </message>
    <message>
        <source>Comments in the margin were not read</source>
        <translation>No se leyeron los comentarios al margen</translation>
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
        <source>Formulas without a stored value, read as empty: {count}; open the workbook in a spreadsheet program and save it.</source>
        <translation>Fórmulas sin valor guardado, leídas como vacías: {count}; abra el libro en una hoja de cálculo y guárdelo.</translation>
    </message>
    <message>
        <source>Headers and footers were not read</source>
        <translation>No se leyeron los encabezados ni los pies de página</translation>
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
        <source>Korea refuses many broad terms of its own motion, by its similarity groups; name the goods or services one by one.</source>
        <translation>Corea rechaza de oficio muchas indicaciones amplias, según sus grupos de similitud; nombre los productos o servicios uno por uno.</translation>
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
        <source>Name the goods that make up the system, or its main product</source>
        <translation>Nombre los productos que componen el sistema, o su producto principal</translation>
    </message>
    <message>
        <source>No goods or services were found in {source}.</source>
        <translation>No se encontraron productos ni servicios en {source}.</translation>
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
        <source>Nothing replaces it.</source>
        <translation>Nada lo reemplaza.</translation>
    </message>
    <message>
        <source>Nothing stands before “{found}” that it could restrict or explain; leave “{found}” out.</source>
        <translation>Nada precede a «{found}» que se pueda restringir o explicar; suprima «{found}».</translation>
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
        <source>Some Offices find this too vague: {why}. {remedy}.</source>
        <translation>Algunas Oficinas consideran demasiado vaga esta indicación: {why}. {remedy}.</translation>
    </message>
    <message>
        <source>Terms with special characters (quotes, dashes, blanks, invisible or full-width signs): {count}, the first in line {line}.</source>
        <translation>Indicaciones con caracteres especiales (comillas, rayas, espacios, signos invisibles o de ancho completo): {count}, la primera en la línea {line}.</translation>
    </message>
    <message>
        <source>Text formatted as hidden was not read</source>
        <translation>No se leyó el texto con formato oculto</translation>
    </message>
    <message>
        <source>That wording stands in class {there}, not in class {given}: check the class.</source>
        <translation>Ese enunciado figura en la clase {there}, no en la clase {given}: compruebe la clase.</translation>
    </message>
    <message>
        <source>The USPTO takes no square brackets; for the United States write “{found}” without them.</source>
        <translation>La USPTO no acepta corchetes; para los Estados Unidos escriba «{found}» sin ellos.</translation>
    </message>
    <message>
        <source>The bracket “{bracket}” has no partner; add the other one or take it out.</source>
        <translation>El signo «{bracket}» no tiene pareja; añada el otro o quítelo.</translation>
    </message>
    <message>
        <source>The columns have no titles; besides class and term, column {columns} was not read.</source>
        <translation>Las columnas no tienen títulos; aparte de la clase y la indicación, no se leyó la columna {columns}.</translation>
    </message>
    <message>
        <source>The dash {typed} ({names}) stands for the plain hyphen {plain}</source>
        <translation>La raya {typed} ({names}) ocupa el lugar del guion normal {plain}</translation>
    </message>
    <message>
        <source>The document holds the lists of {count} marks; all were read, one after the other.</source>
        <translation>El documento contiene las listas de {count} marcas; se leyeron todas, una tras otra.</translation>
    </message>
    <message>
        <source>The limitation holds every term of the main list as it stands, so that it limits nothing.</source>
        <translation>La limitación contiene todas las indicaciones de la lista principal tal cual, de modo que no limita nada.</translation>
    </message>
    <message>
        <source>The limitation leaves no goods or services; leave the party out instead.</source>
        <translation>La limitación no deja ningún producto ni servicio; renuncie más bien a la Parte Contratante.</translation>
    </message>
    <message>
        <source>The term is said to be in “{said}”, the check is made in “{read}”, and no installed wording in “{said}” is the same. Check it with “--language {said}”.</source>
        <translation>Se dice que la indicación está en «{said}», la comprobación se hace en «{read}» y ningún enunciado instalado en «{said}» es idéntico. Compruébela con «--language {said}».</translation>
    </message>
    <message>
        <source>The text was read as {encoding}, which was guessed; name the encoding if letters look wrong.</source>
        <translation>El texto se leyó como {encoding}, codificación supuesta; indique la codificación si alguna letra parece errónea.</translation>
    </message>
    <message>
        <source>The typographic quotation mark {typed} ({names}) stands for the plain {plain}</source>
        <translation>La comilla tipográfica {typed} ({names}) ocupa el lugar del signo normal {plain}</translation>
    </message>
    <message>
        <source>The vocabulary words it “{official}”. Use that where an office asks for the exact wording.</source>
        <translation>El enunciado del vocabulario es «{official}». Úselo cuando una Oficina pida el enunciado exacto.</translation>
    </message>
    <message>
        <source>The wording stands in the vocabulary, yet offices may find it vague. {advice}</source>
        <translation>El enunciado figura en el vocabulario, pero algunas Oficinas pueden considerarlo vago. {advice}</translation>
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
        <source>There are several blanks in a row; one is enough.</source>
        <translation>Hay varios espacios seguidos; basta uno.</translation>
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
        <source>This holds no letter, so it names nothing; write words.</source>
        <translation>Esto no contiene ninguna letra, así que no designa nada; escriba palabras.</translation>
    </message>
    <message>
        <source>Checked against gsfiler&apos;s starter vocabulary, which is not an official list. Install the Nice master files.</source>
        <translation>Comprobado con el vocabulario inicial de gsfiler, que no es una lista oficial. Instale los archivos maestros de la Clasificación de Niza.</translation>
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
        <source>This is too vague for classification: {why}. {remedy}.</source>
        <translation>Esta indicación es demasiado vaga a los efectos de la clasificación: {why}. {remedy}.</translation>
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
        <source>Tracked changes read as accepted: {count}; what is struck out was left out.</source>
        <translation>Cambios controlados leídos como aceptados: {count}; se omitió lo tachado.</translation>
    </message>
    <message>
        <source>Translate it.</source>
        <translation>Tradúzcala.</translation>
    </message>
    <message>
        <source>What was written cannot be read back: {problem}</source>
        <translation>Lo escrito no se puede volver a leer: {problem}</translation>
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
        <source>a class heading of former editions that the Nice Classification no longer has; a material alone does not tell what the goods are</source>
        <translation>es un título de clase de ediciones anteriores que la Clasificación de Niza ya no tiene; el material por sí solo no dice qué son los productos</translation>
    </message>
    <message>
        <source>a semicolon begins another indication</source>
        <translation>un punto y coma empieza otra indicación</translation>
    </message>
    <message>
        <source>a system is a combination, and nothing tells of what</source>
        <translation>un sistema es una combinación, y nada dice de qué</translation>
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
        <source>also excludes {items}</source>
        <translation>excluye además {items}</translation>
    </message>
    <message>
        <source>an abbreviation needs its full form, and “cloud” alone names no service</source>
        <translation>una abreviatura necesita su forma completa, y «cloud» por sí solo no designa ningún servicio</translation>
    </message>
    <message>
        <source>an association&apos;s services belong to the class of what it does</source>
        <translation>los servicios de una asociación pertenecen a la clase de lo que hace</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>una fecha desconocida</translation>
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
        <source>class {number}</source>
        <translation>clase {number}</translation>
    </message>
    <message>
        <source>classes {numbers} and {last}</source>
        <translation>clases {numbers} y {last}</translation>
    </message>
    <message>
        <source>drones belong to several classes, by what they do</source>
        <translation>los drones pertenecen a varias clases, según lo que hacen</translation>
    </message>
    <message>
        <source>filters belong to several classes, by what they serve</source>
        <translation>los filtros pertenecen a varias clases, según su uso</translation>
    </message>
    <message>
        <source>for “{word}”</source>
        <translation>por «{word}»</translation>
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
        <source>it is a field of technology, not a product</source>
        <translation>es un campo de la tecnología, no un producto</translation>
    </message>
    <message>
        <source>it is a field, not a service</source>
        <translation>es un ámbito, no un servicio</translation>
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
        <source>it is itself too vague</source>
        <translation>es en sí mismo demasiado vago</translation>
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
        <source>languages</source>
        <translation>idiomas</translation>
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
        <source>not the same as “{word}”; taking it changes what is covered</source>
        <translation>no es lo mismo que «{word}»; tomarlo cambia lo que se cubre</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
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
        <source>pumps belong to several classes, by what they serve</source>
        <translation>las bombas pertenecen a varias clases, según su uso</translation>
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
        <source>the content of alcohol decides the class</source>
        <translation>el contenido de alcohol determina la clase</translation>
    </message>
    <message>
        <source>the digital item that the token stands for is not told</source>
        <translation>no se dice qué artículo digital representa la ficha</translation>
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
        <source>the main ingredient decides the class and is not told</source>
        <translation>el ingrediente principal determina la clase y no se dice</translation>
    </message>
    <message>
        <source>the material is not told</source>
        <translation>no se dice el material</translation>
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
        <source>{count} more terms cannot be carried by {form} letter by letter.</source>
        <translation>Otras {count} indicaciones no se pueden reproducir letra por letra en el formato {form}.</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first} y {rest}</translation>
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
        <source>{part}.</source>
        <translation>{part}.</translation>
    </message>
    <message>
        <source>{wording} (class {number})</source>
        <translation>{wording} (clase {number})</translation>
    </message>
    <message>
        <source>“{blank}” still has to be filled in; write here what the goods or services are or serve for.</source>
        <translation>«{blank}» está aún por rellenar; escriba aquí qué son los productos o servicios, o para qué sirven.</translation>
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
        <source>“{official}” differs by “{word}”, which turns the meaning round.</source>
        <translation>«{official}» difiere en «{word}», que invierte el sentido.</translation>
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
        <source>“{title}” bears no date, so that its age cannot be told; its wordings, classes and answers of Offices may be old. Install it again with a date in its file name, as in list-2026-01-31.csv.</source>
        <translation>«{title}» no lleva fecha, de modo que no se puede decir su antigüedad; sus enunciados, clases y respuestas de las Oficinas pueden ser antiguos. Instálelo de nuevo con una fecha en el nombre del archivo, como list-2026-01-31.csv.</translation>
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
    <name>HitsModel</name>
    <message>
        <source>{wording} – class {number}</source>
        <translation>{wording} – clase {number}</translation>
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
    <name>MainWindow</name>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
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
    <name>MatrixModel</name>
    <message>
        <source>checking …</source>
        <translation>comprobando…</translation>
    </message>
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
    <name>PreviewModel</name>
    <message>
        <source>line {line}:  {before}  →  {after}</source>
        <translation>línea {line}:  {before}  →  {after}</translation>
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
        <source>&amp;Recent lists</source>
        <translation>Listas &amp;recientes</translation>
    </message>
    <message>
        <source>Recent lists</source>
        <translation>Listas recientes</translation>
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
        <source>Some terms are still being checked. Try again then.</source>
        <translation>Algunas indicaciones aún se están comprobando. Inténtelo de nuevo después.</translation>
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
        <source>Fix all that is safe</source>
        <translation>Corregir todo lo seguro</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>Mover a la clase</translation>
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
        <source>No term asks anything.</source>
        <translation>Ninguna indicación requiere nada.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazar</translation>
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
        <source>Exported to {name}, without verdicts: some terms are still being checked.</source>
        <translation>Exportado a {name}, sin dictámenes: algunas indicaciones aún se están comprobando.</translation>
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
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
</TS>
