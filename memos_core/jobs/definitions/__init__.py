"""Which background jobs there are: what each does, why, and how often."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from memos_core.chat.brief import MorningBrief
from memos_core.chat.titles import ChatTitler
from memos_core.conversations import Conversations, Message
from memos_core.exchange.backups import Backups
from memos_core.jobs.definitions import (
    apply_policies,
    back_up,
    brief_the_person,
    come_true,
    compact,
    compare_scripts,
    expire_due,
    find_mentions,
    finish_forgetting,
    keep_in_step,
    look_at_documents,
    mark_sensitive,
    purge_deleted,
    read_calendars,
    read_with_model,
    record_turns,
    remind,
    title_chats,
    write_summaries,
)
from memos_core.jobs.job import BackgroundJob, Changed, Work
from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.plaintext.saving.writer import MemWriter
from memos_core.reader.model_reader import ModelReader
from memos_core.reminders.calendars import MemCalendars
from memos_core.reminders.memory import MemReminders
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.vault import MemVault
from memos_core.wording import say

EMBED_NEW = "embed new memories"
REMIND = "remind"
READ_OLDER = "read older messages"
RECORD_TURNS = "record turns"
KEEP_READY = "keep contexts ready"
TRAIN_ADAPTER = "train the adapter"


def background_jobs(
    *,
    vault: MemVault,
    namespaces: Namespaces,
    conversations: Conversations,
    backups: Backups,
    recorder: MemRecorder,
    embed_pending: Work,
    changed: Changed,
    writer: MemWriter,
    reader: ModelReader,
    titler: ChatTitler,
    allowed: Callable[[Message], bool],
    read_again: read_with_model.ReadAgain,
    known: read_with_model.Known,
    keep_ready: Work,
    train: Work,
    find_entities: Callable[[Callable[[], bool]], int],
    summarise: Callable[[Callable[[], bool]], int],
    compare: Callable[[Callable[[], bool]], list[int]],
    reminders: MemReminders,
    calendars: MemCalendars,
    brief: MorningBrief,
    shared: Callable[[Callable[[], bool]], int],
    documents: Callable[[Callable[[], bool]], int],
    finish: Callable[[], bool],
) -> Sequence[BackgroundJob]:
    """The jobs of a profile.

    Args:
        vault: the memories.
        namespaces: the spaces, with their rules.
        conversations: the conversations.
        backups: the backups.
        recorder: keeps the turns of the conversations.
        embed_pending: gives vectors to memories that have none.
        changed: called with the ids and the verb after a job has changed memories.
        writer: relates statements to each other.
        reader: the reader with the model.
        titler: gives titles to chats.
        allowed: returns whether the model in use may be given a message.
        read_again: completes and corrects what was kept of a message.
        known: finds whom and what a message may mean.
        keep_ready: makes contexts ready.
        train: trains the person's adapter where that is due.
        find_entities: looks for mentions in statements that were not looked at yet.
        compare: has a model compare statements in scripts that the judge of relations cannot read.
        summarise: writes the summaries of the page About you that are due.
        reminders: what the person is reminded of.
        calendars: the calendars of others.
        brief: the morning brief.
        shared: publishes what has changed in shared spaces, and tells how much is new in them.
        documents: looks whether imported files have changed.
        finish: removes what was forgotten and could not be removed everywhere at once; returns whether there was any.
    """
    return (
        # It also runs when the next reminder is due. It runs this often because timers stand still while a computer sleeps.
        BackgroundJob(
            REMIND,
            say("Tells you what you asked to be reminded of."),
            say("What was missed while the program was closed or the computer slept is told once."),
            lambda stop: remind.run(reminders),
            dt.timedelta(seconds=20),
            executor="reminders",
            awaited=True,
        ),
        BackgroundJob(
            "read calendars",
            say("Reads the calendar files again that you follow, where they have changed."),
            say("What is moved in your calendar should move in the agenda."),
            lambda stop: read_calendars.run(calendars, stop),
            dt.timedelta(seconds=60),
        ),
        BackgroundJob(
            "morning brief",
            say("Shows the morning brief at the time that you have set."),
            say(
                "It is off until you switch it on. Where the time has passed while the program was closed, it comes at the next start."
            ),
            lambda stop: brief_the_person.run(brief),
            dt.timedelta(seconds=30),
            executor="reading",
            awaited=True,
        ),
        BackgroundJob(
            "expire due memories",
            say("Takes memories out of use whose date has come."),
            say("What no longer holds should not stand among what does. Nothing is lost by it."),
            lambda stop: expire_due.run(vault, changed),
            dt.timedelta(seconds=30),
        ),
        BackgroundJob(
            "apply the rules of the spaces",
            say("Takes out of use what has grown stale by the rule of its space."),
            say("For each space you decide how long unused memories stay in use. Nothing is lost."),
            lambda stop: apply_policies.run(vault, namespaces, changed),
            dt.timedelta(hours=1),
        ),
        BackgroundJob(
            "see what has come true",
            say("Looks at what you announced, once its day has come, and puts aside what held until then."),
            say("After the day on which you start at Bosch you no longer work at Siemens. You can undo it."),
            lambda stop: come_true.run(vault, writer.come_true, changed, stop),
            dt.timedelta(minutes=20),
        ),
        BackgroundJob(
            EMBED_NEW,
            say("Gives memories their vectors that were saved without."),
            say("A memory is found by its meaning only when it has one."),
            embed_pending,
            dt.timedelta(seconds=5),
            executor="embedding",
        ),
        BackgroundJob(
            "read with the model",
            say(
                "Has an able model read your messages of the last day again, to complete and correct what was remembered from them."
            ),
            say(
                "A model understands more ways to say a thing, and other languages than English. The starter model is not able to."
            ),
            lambda stop: read_with_model.run(conversations, reader, read_again, stop, allowed, known=known),
            dt.timedelta(seconds=20),
            executor="reading",
        ),
        BackgroundJob(
            READ_OLDER,
            say("Has an able model read your older messages too. It is paused until you let it go on."),
            say("What you wrote in another language before you had such a model was never read. It can take hours."),
            lambda stop: read_with_model.run(
                conversations, reader, read_again, stop, allowed, recent=None, known=known
            ),
            dt.timedelta(minutes=1),
            executor="reading",
            heavy=True,
            begins_paused=True,
        ),
        BackgroundJob(
            "compare with the model",
            say("Has an able model compare what you said in other scripts than the Latin one with what was known."),
            say(
                "What is no longer true should be replaced by what is true now. The built-in judge reads only the Latin script."
            ),
            lambda stop: compare_scripts.run(vault, compare, changed, stop),
            dt.timedelta(seconds=50),
            executor="reading",
        ),
        BackgroundJob(
            "title chats",
            say("Has an able model give your chats titles that say what they are about."),
            say("The first words of a chat seldom do. A title that you gave is never changed."),
            lambda stop: title_chats.run(conversations, titler),
            dt.timedelta(seconds=40),
            executor="reading",
        ),
        BackgroundJob(
            KEEP_READY,
            say("Computes what the next reply begins with, and saves the contexts that you come back to."),
            say("A reply then begins at once instead of after reading everything again. It stops when you write."),
            keep_ready,
            dt.timedelta(seconds=15),
            executor="contexts",
        ),
        BackgroundJob(
            TRAIN_ADAPTER,
            say("Trains your adapter again when memories that it should know have changed, gone, or joined."),
            say(
                "The model that is loaded answers better from an adapter than from text, or you chose so; what it was not taught comes as text."
            ),
            train,
            dt.timedelta(minutes=30),
            executor="training",
            heavy=True,
        ),
        BackgroundJob(
            "find whom statements speak of",
            say("Looks for the people, animals, places and things that your statements speak of."),
            say(
                "The page About you shows them as cards. Statements that were saved before there were cards are looked at too."
            ),
            lambda stop: find_mentions.run(find_entities, changed, stop),
            dt.timedelta(seconds=45),
            executor="entities",
        ),
        BackgroundJob(
            "mark what is sensitive",
            say("Marks memories as sensitive that tell of somebody's health and were saved without the mark."),
            say("What is sensitive is given to no model on another computer. What you take back is not marked again."),
            mark_sensitive.SensitivityMarks(vault, changed).work,
            dt.timedelta(seconds=75),
            executor="entities",
        ),
        BackgroundJob(
            "write summaries",
            say("Has an able model write in prose what you have told, group by group, for the page About you."),
            say(
                "A few sentences are read faster than many statements. Each names its statements, and goes when one of them changes."
            ),
            lambda stop: write_summaries.run(summarise, stop),
            dt.timedelta(minutes=2),
            executor="reading",
        ),
        BackgroundJob(
            RECORD_TURNS,
            say("Keeps word for word what was said and is not kept yet."),
            say("A process that was killed may have left something."),
            lambda stop: record_turns.run(recorder, pause=stop.is_set),
            dt.timedelta(seconds=30),
        ),
        BackgroundJob(
            "compact the table",
            say("Joins the small files of the memory store and brings its index up to date."),
            say("Searches stay fast, and old versions of what was changed do not pile up."),
            lambda stop: compact.run(vault, pause=stop.is_set),
            dt.timedelta(minutes=10),
        ),
        BackgroundJob(
            "keep shared spaces in step",
            say("Publishes what has changed in the spaces that you share, and looks for what is new in their folders."),
            say("What is new is offered to you. Nothing of it is taken by itself."),
            lambda stop: keep_in_step.run(shared, stop),
            dt.timedelta(minutes=1),
            executor="sharing",
        ),
        BackgroundJob(
            "look at documents",
            say("Looks whether the files of the documents have changed that you have imported."),
            say("You are asked whether such a document is to be read again. No other file is looked at."),
            lambda stop: look_at_documents.run(documents, stop),
            dt.timedelta(minutes=5),
            executor="documents",
        ),
        BackgroundJob(
            "finish forgetting",
            say("Removes what you forgot and could not be removed everywhere at once."),
            say(
                "A full disk or a lost connection should not keep what you want removed. It is hidden at once in any case."
            ),
            lambda stop: finish_forgetting.run(finish),
            dt.timedelta(minutes=3),
        ),
        BackgroundJob(
            "purge deleted conversations",
            say("Removes conversations and messages for good that were deleted 30 days ago."),
            say("What you delete should be gone one day."),
            lambda stop: purge_deleted.run(conversations),
            dt.timedelta(hours=6),
        ),
        # Every hour, although a backup is made once a day, so that what was forgotten is removed from older ones within the hour.
        BackgroundJob(
            "back up",
            say("Makes a backup a day if anything has changed, and removes what was forgotten from older ones."),
            say("A mistake, or a disk that fails, should not cost more than a day."),
            lambda stop: back_up.run(backups),
            dt.timedelta(hours=1),
        ),
    )
