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
        <source>Madrid Rule 13(1)</source>
        <translation>Règle 13.1) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Madrid Rule 9(4)(a)(xiii)</source>
        <translation>Règle 9.4)a)xiii) du règlement de Madrid</translation>
    </message>
    <message>
        <source>Nice Agreement; versions of the classification appear each 1 January, recalled</source>
        <translation>Arrangement de Nice&#xa0;; les versions de la classification paraissent chaque 1er janvier, de mémoire</translation>
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
        <source>WIPO, Examination Guidelines concerning the Classification of Goods and Services in International Applications; only the headings of the versions of 2017 and 2019 were read, in a copy of unknown standing</source>
        <translation>OMPI, Directives d’examen relatives au classement des produits et services dans les demandes internationales&#xa0;; seuls les titres des versions de 2017 et 2019 ont été lus, dans une copie de valeur inconnue</translation>
    </message>
    <message>
        <source>gsfiler, own advice</source>
        <translation>gsfiler, conseil propre</translation>
    </message>
    <message>
        <source>WIPO Examination Guidelines on goods and services, 2.5</source>
        <translation>Directives d’examen de l’OMPI concernant les produits et services, 2.5</translation>
    </message>
    <message>
        <source>USPTO, Trademark Manual of Examining Procedure (TMEP) 1400, May 2024; read in a copy of unknown standing</source>
        <translation>USPTO, Trademark Manual of Examining Procedure (TMEP) 1400, mai 2024&#xa0;; lu dans une copie de valeur inconnue</translation>
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
        <source>plain wording</source>
        <translation>rédaction claire</translation>
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
        <source>%Ln being checked</source>
        <translation>
            <numerusform>%Ln en cours de vérification</numerusform>
            <numerusform>%Ln en cours de vérification</numerusform>
        </translation>
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
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>recalled, not verified</source>
        <translation>de mémoire, non vérifié</translation>
    </message>
    <message>
        <source>grown old</source>
        <translation>ancien</translation>
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
        <source>checking …</source>
        <translation>vérification…</translation>
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
        <source>Write one object a line, such as {{&quot;text&quot;: &quot;cables&quot;, &quot;class&quot;: 9}}.</source>
        <translation>Écrivez un objet par ligne, par exemple {{&quot;text&quot;: &quot;cables&quot;, &quot;class&quot;: 9}}.</translation>
    </message>
    <message>
        <source>Write them as “gsfiler schema ignored” says; each needs a code and a reason.</source>
        <translation>Écrivez-les comme le dit «&#xa0;gsfiler schema ignored&#xa0;»&#xa0;; chacun demande un code et une raison.</translation>
    </message>
    <message>
        <source>a cell holds no more than {0} characters; that of term {1} is longer.</source>
        <translation>une cellule ne contient pas plus de {0} caractères&#xa0;; celle de l’indication {1} est plus longue.</translation>
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
        <source>no file was given.</source>
        <translation>aucun fichier n’a été donné.</translation>
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
        <source>Give another name, or unprotect it first.</source>
        <translation>Donnez un autre nom, ou ôtez d’abord la protection.</translation>
    </message>
    <message>
        <source>Nice edition {0} is not in force (in force: {1}). Install it, or put it in force.</source>
        <translation>L’édition {0} de Nice n’est pas en vigueur (en vigueur&#xa0;: {1}). Installez-la, ou mettez-la en vigueur.</translation>
    </message>
    <message>
        <source>Save the list as .gsfiler or .txt, or write this form with “Export”.</source>
        <translation>Enregistrez la liste au format .gsfiler ou .txt, ou écrivez cette forme avec «&#xa0;Exporter&#xa0;».</translation>
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
        <source>Vocabularies are read from the Nice master files (structure and texts, ZIP or XML), an MGS snapshot (JSON, JSON Lines, CSV, TSV), a TMclass export, and lists of terms (CSV, TSV, XLSX, JSON Lines). The header must name a class column (class, cls, Nice class, Klasse, classe, clase) and a term column (term, text, indication, goods and services) or columns named by language codes (en, fr, es, de …). A column named by a party in capitals (US, JP, EM) says whether that party accepts the term: yes, no, or nothing.</source>
        <translation>Les vocabulaires sont lus à partir des fichiers maîtres de Nice (structure et textes, ZIP ou XML), d’un instantané du MGS (JSON, JSON Lines, CSV, TSV), d’un export TMclass et de listes d’indications (CSV, TSV, XLSX, JSON Lines). L’en-tête doit nommer une colonne de classes (class, cls, Nice class, Klasse, classe, clase) et une colonne d’indications (term, text, indication, goods and services) ou des colonnes nommées par des codes de langue (en, fr, es, de …). Une colonne nommée par une partie contractante en majuscules (US, JP, EM) dit si celle-ci accepte l’indication&#xa0;: yes, no, ou rien.</translation>
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
        <source>the XML is {0} bytes long; at most {1} are read.</source>
        <translation>le XML compte {0} octets&#xa0;; au plus {1} sont lus.</translation>
    </message>
    <message>
        <source>the archive has no file “{0}”.</source>
        <translation>l’archive n’a pas de fichier «&#xa0;{0}&#xa0;».</translation>
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
        <source>the byte 0x{0} does not belong in {1} text.</source>
        <translation>l’octet 0x{0} n’a pas sa place dans un texte {1}.</translation>
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
        <source>the draft cannot be deleted ({0}).</source>
        <translation>le brouillon ne peut être supprimé ({0}).</translation>
    </message>
    <message>
        <source>the encoding named in the XML declaration cannot be read.</source>
        <translation>le codage nommé dans la déclaration XML ne peut être lu.</translation>
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
        <source>the form of this file is not known.</source>
        <translation>le format de ce fichier n’est pas connu.</translation>
    </message>
    <message>
        <source>the list holds {0} terms; the window takes at most {1}.</source>
        <translation>la liste contient {0} indications&#xa0;; la fenêtre en prend au plus {1}.</translation>
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
        <source>the structure file is missing.</source>
        <translation>le fichier de structure manque.</translation>
    </message>
    <message>
        <source>the structure in force on {0} is given twice.</source>
        <translation>la structure en vigueur le {0} est donnée deux fois.</translation>
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
        <source>the workbook has no sheet with cells.</source>
        <translation>le classeur n’a aucune feuille avec des cellules.</translation>
    </message>
    <message>
        <source>the workbook has no sheet “{0}”.</source>
        <translation>le classeur n’a pas de feuille «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>there are no texts in force on {0} for this structure.</source>
        <translation>il n’y a pas de textes en vigueur le {0} pour cette structure.</translation>
    </message>
    <message>
        <source>these are not ignored findings ({0}{1}).</source>
        <translation>ce ne sont pas des constats ignorés ({0}{1}).</translation>
    </message>
    <message>
        <source>these ignored findings were written by a newer gsfiler.</source>
        <translation>ces constats ignorés ont été écrits par un gsfiler plus récent.</translation>
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
        <source>this is a Word document.</source>
        <translation>c’est un document Word.</translation>
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
        <source>this is no list that gsfiler saved ({0}).</source>
        <translation>ce n’est pas une liste enregistrée par gsfiler ({0}).</translation>
    </message>
    <message>
        <source>this is not JSON ({0}).</source>
        <translation>ce n’est pas du JSON ({0}).</translation>
    </message>
    <message>
        <source>this is not a ZIP archive.</source>
        <translation>ce n’est pas une archive ZIP.</translation>
    </message>
    <message>
        <source>this is not a log of fixes ({0}{1}).</source>
        <translation>ce n’est pas un journal de corrections ({0}{1}).</translation>
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
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} ne peut être lu ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be set aside: {1}.</source>
        <translation>{0} ne peut être mis de côté&#xa0;: {1}.</translation>
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
        <source>“{0}” cannot be written.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut être écrit.</translation>
    </message>
    <message>
        <source>“{0}” cannot divide columns.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut séparer des colonnes.</translation>
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
        <source>An invisible character ({names}) hides in the term; take it out.</source>
        <translation>Un caractère invisible ({names}) se cache dans l’indication&#xa0;; retirez-le.</translation>
    </message>
    <message>
        <source>Bullets, numbers, headings and other signs read as separators: {count}.</source>
        <translation>Puces, numéros, titres et autres signes lus comme séparateurs&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Cells that held more than one term and were divided: {count}, the first in line {line}.</source>
        <translation>Cellules qui contenaient plus d’une indication et ont été divisées&#xa0;: {count}, la première à la ligne {line}.</translation>
    </message>
    <message>
        <source>China does not take general retail and wholesale services, only a few listed ones; look for one of those, or limit the list for China.</source>
        <translation>La Chine n’accepte pas les services généraux de vente au détail et en gros, seulement quelques services répertoriés&#xa0;; cherchez l’un d’eux, ou limitez la liste pour la Chine.</translation>
    </message>
    <message>
        <source>Classify a kit by its main article, or list what it contains</source>
        <translation>Classez un kit d’après son article principal, ou énumérez ce qu’il contient</translation>
    </message>
    <message>
        <source>Commas taken to divide terms: {count}; read the list with commas kept if they do not.</source>
        <translation>Virgules prises pour des séparateurs d’indications&#xa0;: {count}&#xa0;; si elles n’en sont pas, lisez la liste en gardant les virgules.</translation>
    </message>
    <message>
        <source>Comments in the margin were not read</source>
        <translation>Les commentaires en marge n’ont pas été lus</translation>
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
        <source>Formulas without a stored value, read as empty: {count}; open the workbook in a spreadsheet program and save it.</source>
        <translation>Formules sans valeur enregistrée, lues comme vides&#xa0;: {count}&#xa0;; ouvrez le classeur dans un tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>Headers and footers were not read</source>
        <translation>Les en-têtes et pieds de page n’ont pas été lus</translation>
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
        <source>Korea refuses many broad terms of its own motion, by its similarity groups; name the goods or services one by one.</source>
        <translation>La Corée refuse d’office beaucoup d’indications larges, d’après ses groupes de similarité&#xa0;; nommez les produits ou services un par un.</translation>
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
        <source>Name the goods that make up the system, or its main product</source>
        <translation>Nommez les produits qui composent le système, ou son produit principal</translation>
    </message>
    <message>
        <source>No goods or services were found in {source}.</source>
        <translation>Aucun produit ni service n’a été trouvé dans {source}.</translation>
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
        <source>Nothing replaces it.</source>
        <translation>Rien ne le remplace.</translation>
    </message>
    <message>
        <source>Nothing stands before “{found}” that it could restrict or explain; leave “{found}” out.</source>
        <translation>Rien ne précède «&#xa0;{found}&#xa0;» qui puisse être restreint ou expliqué&#xa0;; supprimez «&#xa0;{found}&#xa0;».</translation>
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
        <source>Some Offices find this too vague: {why}. {remedy}.</source>
        <translation>Certains offices jugent cette indication trop vague&#xa0;: {why}. {remedy}.</translation>
    </message>
    <message>
        <source>Terms with special characters (quotes, dashes, blanks, invisible or full-width signs): {count}, the first in line {line}.</source>
        <translation>Indications avec des caractères spéciaux (guillemets, tirets, espaces, signes invisibles ou pleine chasse)&#xa0;: {count}, la première à la ligne {line}.</translation>
    </message>
    <message>
        <source>Text formatted as hidden was not read</source>
        <translation>Le texte mis en forme comme masqué n’a pas été lu</translation>
    </message>
    <message>
        <source>That wording stands in class {there}, not in class {given}: check the class.</source>
        <translation>Ce libellé figure dans la classe {there}, non dans la classe {given}&#xa0;: vérifiez la classe.</translation>
    </message>
    <message>
        <source>The USPTO takes no square brackets; for the United States write “{found}” without them.</source>
        <translation>L’USPTO n’accepte pas les crochets&#xa0;; pour les États-Unis, écrivez «&#xa0;{found}&#xa0;» sans eux.</translation>
    </message>
    <message>
        <source>The bracket “{bracket}” has no partner; add the other one or take it out.</source>
        <translation>Le signe «&#xa0;{bracket}&#xa0;» n’a pas de pendant&#xa0;; ajoutez l’autre ou retirez-le.</translation>
    </message>
    <message>
        <source>The columns have no titles; besides class and term, column {columns} was not read.</source>
        <translation>Les colonnes n’ont pas de titres&#xa0;; outre la classe et l’indication, la colonne {columns} n’a pas été lue.</translation>
    </message>
    <message>
        <source>The dash {typed} ({names}) stands for the plain hyphen {plain}</source>
        <translation>Le tiret {typed} ({names}) tient lieu du trait d’union ordinaire {plain}</translation>
    </message>
    <message>
        <source>The document holds the lists of {count} marks; all were read, one after the other.</source>
        <translation>Le document contient les listes de {count} marques&#xa0;; toutes ont été lues, l’une après l’autre.</translation>
    </message>
    <message>
        <source>The limitation holds every term of the main list as it stands, so that it limits nothing.</source>
        <translation>La limitation reprend telle quelle chaque indication de la liste principale&#xa0;: elle ne limite donc rien.</translation>
    </message>
    <message>
        <source>The limitation leaves no goods or services; leave the party out instead.</source>
        <translation>La limitation ne laisse aucun produit ni service&#xa0;; renoncez plutôt à la partie contractante.</translation>
    </message>
    <message>
        <source>The term is said to be in “{said}”, the check is made in “{read}”, and no installed wording in “{said}” is the same. Check it with “--language {said}”.</source>
        <translation>L’indication est dite en «&#xa0;{said}&#xa0;», la vérification se fait en «&#xa0;{read}&#xa0;», et aucun libellé installé en «&#xa0;{said}&#xa0;» ne lui est identique. Vérifiez-la avec «&#xa0;--language {said}&#xa0;».</translation>
    </message>
    <message>
        <source>The text was read as {encoding}, which was guessed; name the encoding if letters look wrong.</source>
        <translation>Le texte a été lu en {encoding}, codage deviné&#xa0;; nommez le codage si des lettres paraissent fausses.</translation>
    </message>
    <message>
        <source>The typographic quotation mark {typed} ({names}) stands for the plain {plain}</source>
        <translation>Le guillemet typographique {typed} ({names}) tient lieu du signe ordinaire {plain}</translation>
    </message>
    <message>
        <source>The vocabulary words it “{official}”. Use that where an office asks for the exact wording.</source>
        <translation>Le libellé du vocabulaire est «&#xa0;{official}&#xa0;». Utilisez-le lorsqu’un office demande le libellé exact.</translation>
    </message>
    <message>
        <source>The wording stands in the vocabulary, yet offices may find it vague. {advice}</source>
        <translation>Le libellé figure dans le vocabulaire, mais des offices peuvent le juger vague. {advice}</translation>
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
        <source>There are several blanks in a row; one is enough.</source>
        <translation>Il y a plusieurs espaces de suite&#xa0;; une seule suffit.</translation>
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
        <source>This holds no letter, so it names nothing; write words.</source>
        <translation>Ceci ne contient aucune lettre et ne désigne donc rien&#xa0;; écrivez des mots.</translation>
    </message>
    <message>
        <source>Checked against gsfiler&apos;s starter vocabulary, which is not an official list. Install the Nice master files.</source>
        <translation>Vérifié par rapport au vocabulaire de départ de gsfiler, qui n’est pas une liste officielle. Installez les fichiers maîtres de la classification de Nice.</translation>
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
        <source>This is too vague for classification: {why}. {remedy}.</source>
        <translation>Cette indication est trop vague aux fins du classement&#xa0;: {why}. {remedy}.</translation>
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
        <source>Tracked changes read as accepted: {count}; what is struck out was left out.</source>
        <translation>Modifications suivies lues comme acceptées&#xa0;: {count}&#xa0;; ce qui est barré a été omis.</translation>
    </message>
    <message>
        <source>Translate it.</source>
        <translation>Traduisez-la.</translation>
    </message>
    <message>
        <source>What was written cannot be read back: {problem}</source>
        <translation>Ce qui a été écrit ne peut être relu&#xa0;: {problem}</translation>
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
        <source>a class heading of former editions that the Nice Classification no longer has; a material alone does not tell what the goods are</source>
        <translation>c’est un intitulé de classe d’éditions antérieures que la classification de Nice n’a plus&#xa0;; la matière seule ne dit pas ce que sont les produits</translation>
    </message>
    <message>
        <source>a semicolon begins another indication</source>
        <translation>un point-virgule commence une autre indication</translation>
    </message>
    <message>
        <source>a system is a combination, and nothing tells of what</source>
        <translation>un système est une combinaison, et rien ne dit de quoi</translation>
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
        <source>also excludes {items}</source>
        <translation>exclut aussi {items}</translation>
    </message>
    <message>
        <source>an abbreviation needs its full form, and “cloud” alone names no service</source>
        <translation>une abréviation demande sa forme complète, et «&#xa0;cloud&#xa0;» seul ne désigne aucun service</translation>
    </message>
    <message>
        <source>an association&apos;s services belong to the class of what it does</source>
        <translation>les services d’une association relèvent de la classe de ce qu’elle fait</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>une date inconnue</translation>
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
        <source>class {number}</source>
        <translation>classe {number}</translation>
    </message>
    <message>
        <source>classes {numbers} and {last}</source>
        <translation>classes {numbers} et {last}</translation>
    </message>
    <message>
        <source>drones belong to several classes, by what they do</source>
        <translation>les drones relèvent de plusieurs classes, selon ce qu’ils font</translation>
    </message>
    <message>
        <source>filters belong to several classes, by what they serve</source>
        <translation>les filtres relèvent de plusieurs classes, selon leur usage</translation>
    </message>
    <message>
        <source>for “{word}”</source>
        <translation>pour «&#xa0;{word}&#xa0;»</translation>
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
        <source>it is a field of technology, not a product</source>
        <translation>c’est un domaine technique, non un produit</translation>
    </message>
    <message>
        <source>it is a field, not a service</source>
        <translation>c’est un domaine, non un service</translation>
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
        <source>it is itself too vague</source>
        <translation>il est lui-même trop vague</translation>
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
        <source>languages</source>
        <translation>langues</translation>
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
        <source>not the same as “{word}”; taking it changes what is covered</source>
        <translation>autre chose que «&#xa0;{word}&#xa0;»&#xa0;; le prendre change ce qui est couvert</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
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
        <source>pumps belong to several classes, by what they serve</source>
        <translation>les pompes relèvent de plusieurs classes, selon leur usage</translation>
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
        <source>the content of alcohol decides the class</source>
        <translation>la teneur en alcool détermine la classe</translation>
    </message>
    <message>
        <source>the digital item that the token stands for is not told</source>
        <translation>l’article numérique que le jeton représente n’est pas dit</translation>
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
        <source>the main ingredient decides the class and is not told</source>
        <translation>l’ingrédient principal détermine la classe et n’est pas dit</translation>
    </message>
    <message>
        <source>the material is not told</source>
        <translation>la matière n’est pas dite</translation>
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
        <source>{count} more terms cannot be carried by {form} letter by letter.</source>
        <translation>{count} autres indications ne peuvent être rendues lettre pour lettre par le format {form}.</translation>
    </message>
    <message>
        <source>{first} and {rest}</source>
        <translation>{first} et {rest}</translation>
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
        <source>{part}.</source>
        <translation>{part}.</translation>
    </message>
    <message>
        <source>{wording} (class {number})</source>
        <translation>{wording} (classe {number})</translation>
    </message>
    <message>
        <source>“{blank}” still has to be filled in; write here what the goods or services are or serve for.</source>
        <translation>«&#xa0;{blank}&#xa0;» reste à remplir&#xa0;; écrivez ici ce que sont les produits ou services, ou à quoi ils servent.</translation>
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
        <source>“{official}” differs by “{word}”, which turns the meaning round.</source>
        <translation>«&#xa0;{official}&#xa0;» diffère par «&#xa0;{word}&#xa0;», qui inverse le sens.</translation>
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
        <source>“{title}” bears no date, so that its age cannot be told; its wordings, classes and answers of Offices may be old. Install it again with a date in its file name, as in list-2026-01-31.csv.</source>
        <translation>«&#xa0;{title}&#xa0;» ne porte pas de date, si bien que son âge ne peut être dit&#xa0;; ses libellés, ses classes et les réponses des offices peuvent être anciens. Réinstallez-le avec une date dans le nom de fichier, comme list-2026-01-31.csv.</translation>
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
    <name>HitsModel</name>
    <message>
        <source>{wording} – class {number}</source>
        <translation>{wording} – classe {number}</translation>
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
    <name>MainWindow</name>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
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
    <name>MatrixModel</name>
    <message>
        <source>checking …</source>
        <translation>vérification…</translation>
    </message>
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
    <name>PreviewModel</name>
    <message>
        <source>line {line}:  {before}  →  {after}</source>
        <translation>ligne {line}&#xa0;:  {before}  →  {after}</translation>
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
        <source>&amp;Recent lists</source>
        <translation>Listes &amp;récentes</translation>
    </message>
    <message>
        <source>Recent lists</source>
        <translation>Listes récentes</translation>
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
        <source>Some terms are still being checked. Try again then.</source>
        <translation>Des indications sont encore en cours de vérification. Réessayez ensuite.</translation>
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
        <source>Fix all that is safe</source>
        <translation>Corriger tout ce qui est sûr</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>Déplacer vers la classe</translation>
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
        <source>No term asks anything.</source>
        <translation>Aucune indication ne demande rien.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
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
        <source>Exported to {name}, without verdicts: some terms are still being checked.</source>
        <translation>Exporté vers {name}, sans verdicts&#xa0;: certaines indications sont encore en cours de vérification.</translation>
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
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
</TS>
