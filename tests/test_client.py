"""Another program as a client: what it gets, what it may do, and what the audit log says about it."""

from __future__ import annotations

import datetime as dt

import pytest

from memos_core import AccessDenied, InvalidInput, Lent, MemoryFilter, MemOS, Note, NotFound, Source, State, moving
from memos_core.cube import now
from tests.support.talk import listen


@pytest.fixture
def shared(memos: MemOS) -> MemOS:
    """A profile with a space that the editor may read and write, and memories in both spaces."""
    memos.namespaces.create("work", readers=["client:editor"], writers=["client:editor"])
    memos.remember("The office is in Porto.", namespace="work")
    memos.remember("My dog is called Biscuit.")
    return memos


def test_a_client_that_nobody_has_let_in_gets_nothing(memos: MemOS) -> None:
    cube = memos.remember("My dog is called Biscuit.")
    client = memos.client("editor")
    with pytest.raises(AccessDenied, match=r"memos spaces update personal --readers \+client:editor"):
        client.recall("dog")
    with pytest.raises(AccessDenied):
        client.browse()
    with pytest.raises(NotFound):
        client.get(cube.id)
    with pytest.raises(AccessDenied, match=r"--writers \+client:editor"):
        client.remember("The dog barks.")
    assert [entry.verb for entry in memos.audit.search(actor="client:editor")] == ["denied"] * 3


def test_a_client_sees_only_the_spaces_that_name_it(shared: MemOS) -> None:
    client = shared.client("client:editor")
    assert [hit.cube.text for hit in client.recall("Where is the office? What is my dog called?")] == [
        "The office is in Porto."
    ]
    page = client.browse()
    assert ([cube.text for cube in page], page.total) == (["The office is in Porto."], 1)
    assert client.get(page[0].id[:8]).id == page[0].id
    dog = shared.browse("dog")[0]
    for id in (dog.id, dog.id[:8]):
        with pytest.raises(NotFound):
            client.get(id)
    for name in ("personal", "nowhere"):
        with pytest.raises(AccessDenied, match=f'may not read in the space "{name}"'):
            client.recall("dog", where=MemoryFilter(namespaces=[name]))
    verbs = [entry.verb for entry in shared.audit.search(actor="client:editor")]
    assert verbs == ["denied", "denied", "read", "read", "retrieved"]
    assert shared.audit.actors() == ["client:editor", "person"]


def test_what_is_hidden_expired_or_secret_never_reaches_a_client(shared: MemOS) -> None:
    shared.archive(shared.remember("The office has a cellar.", namespace="work").id)
    shared.remember("The office rent is due.", namespace="work", expires_at=now() - dt.timedelta(days=1))
    shared.remember("Remember that the office password is hunter2secret.", namespace="work")
    client = shared.client("editor")
    assert [cube.text for cube in client.browse("office")] == ["The office is in Porto."]
    assert [hit.cube.text for hit in client.recall("office")] == ["The office is in Porto."]


def test_a_client_writes_where_it_may_and_changes_only_its_own(shared: MemOS) -> None:
    client = shared.client("editor")
    office = client.browse()[0]
    cube = client.remember("The meeting is on Monday.", namespace="work", tags=["plan"])
    assert (cube.namespace, cube.origin, cube.owner) == ("work", "client:editor", "ana")
    assert client.edit(cube.id, text="The meeting is on Tuesday.").version == 2
    with pytest.raises(AccessDenied, match="only what it has saved itself"):
        client.edit(office.id, text="The office is in Lisbon.")
    change = shared.history(cube.id)[0]
    assert (change.actor, change.reason) == ("client:editor", 'the client "editor" changed the text')
    many = client.remember_many([Note(text="One."), Note(text="Two.")], namespace="work")
    assert [item.origin for item in many] == ["client:editor"] * 2
    for bad in ({"text": "My password is hunter2secret."}, {"text": "Be rude.", "type": "persona"}):
        with pytest.raises(InvalidInput):
            client.remember(**bad, namespace="work")
    shared.namespaces.update("work", writers=[])
    with pytest.raises(AccessDenied):
        client.edit(cube.id, text="The meeting is off.")


def test_what_a_client_says_takes_the_place_of_nothing_that_the_person_has_said(memos: MemOS) -> None:
    memos.namespaces.update("personal", readers=["client:editor"], writers=["client:editor"])
    home = memos.remember("I live in Lisbon.")
    client = memos.client("editor")
    moved = client.remember("I moved to Porto.")
    assert memos.get(home.id).state is State.ACTIVATED
    assert moved.conflicts_with == (home.id,)
    again = client.remember("I live in Lisbon", tags=["home"])
    assert again.id == home.id and again.tags == ()
    assert client.remember("I moved to Graz.").id != moved.id
    assert memos.get(moved.id).state is State.ARCHIVED  # its own it replaces


def test_a_client_learns_nothing_from_what_it_writes_of_what_it_may_not_read(memos: MemOS) -> None:
    memos.namespaces.update("personal", writers=["client:editor"])
    home = memos.remember("I live in Lisbon.")
    saved = memos.client("editor").remember("I live in Lisbon.")
    assert saved.id != home.id and not saved.conflicts_with and not saved.provenance


def test_undo_takes_back_the_persons_own_action_and_not_a_clients(shared: MemOS) -> None:
    cube = shared.client("editor").remember("The meeting is on Monday.", namespace="work")
    assert shared.undo().summary == "remembering “My dog is called Biscuit.”"
    operation = shared.history(cube.id)[0].operation
    shared.undo(operation)
    with pytest.raises(NotFound):
        shared.get(cube.id)


def test_the_turns_of_a_conversation_follow_the_space_that_it_writes(shared: MemOS) -> None:
    client = shared.client("editor")
    shared.conversations.create(conversation_id="c1")
    listen(shared.chat("c1", "My boat is called Juno."))
    shared.conversations.set_spaces("c1", writes="work")
    listen(shared.chat("c1", "My bike is called Rosa."))
    told = {cube.text for cube in client.browse("is called", where=MemoryFilter(type=["fact", "episode"]))}
    assert told == {"My bike is called Rosa."}
    shared.change_many(
        moving("personal"), [cube.id for cube in client.browse(where=MemoryFilter(type=["fact", "episode"]))]
    )
    assert client.browse(where=MemoryFilter(type=["fact", "episode"])).total == 0


def test_a_page_without_an_end_or_before_the_beginning_is_refused(shared: MemOS) -> None:
    for page in ({"limit": 0}, {"offset": -1}):
        with pytest.raises(InvalidInput, match="limit must be 1 or more"):
            shared.client("editor").browse(**page)


@pytest.mark.parametrize("state", ["archived", "generated"])
def test_a_client_asks_for_no_state(shared: MemOS, state: str) -> None:
    client = shared.client("editor")
    for ask in (client.recall, client.browse):
        with pytest.raises(InvalidInput, match="active memories alone"):
            ask("dog", where=MemoryFilter(state=state))


def test_a_client_learns_only_of_those_that_its_own_memories_speak_of(shared: MemOS) -> None:
    shared.remember("My colleague Iryna leads the Porto office.", namespace="work")
    client = shared.client("editor")
    told = {cube.text for one in client.entities() for cube in one.statements}
    assert all("Biscuit" not in text for text in told) and len(told) >= 1
    (entry,) = shared.audit.search(actor="client:editor", verb="read")
    assert set(entry.cubes) == {cube.id for one in client.entities() for cube in one.statements}
    with pytest.raises(AccessDenied):
        shared.client("stranger").entities()


def test_a_client_expires_and_forgets_only_what_it_has_saved_itself(shared: MemOS) -> None:
    client = shared.client("editor")
    office = client.browse()[0]
    meeting = client.remember("The meeting is on Monday.", namespace="work")
    for deed in (client.expire, client.forget):
        with pytest.raises(AccessDenied, match="only what it has saved itself"):
            deed(office.id)
    later = client.expire(meeting.id, dt.date(2090, 1, 1))
    assert later.expires_on == dt.date(2090, 1, 1)
    assert client.expire(meeting.id[:8]).state is State.EXPIRED
    assert shared.history(meeting.id)[0].reason == "client:editor expired it"
    desk = client.remember("The desk is by the window.", namespace="work")
    assert client.forget(desk.id)
    with pytest.raises(NotFound):
        shared.get(desk.id)
    assert [entry.actor for entry in shared.audit.search(verb="forget")] == ["client:editor"]


def test_a_client_never_takes_words_out_of_a_conversation(shared: MemOS) -> None:
    shared.conversations.create(conversation_id="c1")
    shared.conversations.set_spaces("c1", writes="work")
    listen(shared.chat("c1", "My boat is called Juno."))
    message = shared.conversations.messages("c1")[0].id
    client = shared.client("editor")
    source = Source(conversation="c1", message=message)
    saved = client.remember("The boat has a mast.", namespace="work", source=source)
    with pytest.raises(AccessDenied, match="also stands in a conversation"):
        client.forget(saved.id)
    assert shared.conversations.messages("c1")[0].text == "My boat is called Juno."


def test_a_client_sees_people_the_person_and_spaces_only_as_far_as_it_may_read(shared: MemOS) -> None:
    client = shared.client("editor")
    assert client.spaces() == (("work",), ("work",))
    shared.remember("My sister Lena lives in Graz.", namespace="work")
    shared.remember("Lena is a nurse.")
    client.remember("I live in Rome.", namespace="work")
    assert [cube.text for cube in client.entity("Lena").statements] == ["My sister Lena lives in Graz."]
    with pytest.raises(NotFound):
        client.entity("Biscuit")
    told = [cube.text for group in client.about().groups for cube in group.cubes]
    assert sorted(told) == ["My sister Lena lives in Graz.", "The office is in Porto."]


def test_a_client_reminds_where_it_may_write(shared: MemOS) -> None:
    client = shared.client("editor")
    shared.reminders.remind("tomorrow at 9 to feed the dog")
    own = client.remind("tomorrow at 10 to call the office", namespace="work")
    daily = client.remind("water the plants", at=dt.datetime(2090, 1, 1, 9), rule="FREQ=DAILY", namespace="work")
    assert (own.origin, own.namespace) == ("client:editor", "work")
    assert [one.cube.id for one in client.reminders()] == [own.id, daily.id]
    assert shared.history(own.id)[0].reason == 'the client "editor" asked that you be reminded'
    with pytest.raises(InvalidInput, match="When should I remind you"):
        client.remind("call the office", namespace="work")
    with pytest.raises(InvalidInput, match="Only the person"):
        client.remind("my password is hunter2secret", at=dt.datetime(2090, 1, 1), namespace="work")
    with pytest.raises(AccessDenied):
        client.remind("tomorrow at 10 to call the office")
    assert client.reminder_done(own.id).state is State.ARCHIVED
    theirs = shared.reminders.make("pay the rent", dt.datetime(2090, 1, 1), namespace="work")
    with pytest.raises(AccessDenied):
        client.reminder_done(theirs.id)


def test_a_space_that_is_lent_is_open_for_that_client_alone(shared: MemOS) -> None:
    lent = shared.client("editor", Lent(reads=("personal",), writes=("personal",)))
    assert lent.spaces() == (("work", "personal"), ("work", "personal"))
    assert lent.browse("Biscuit").total == 1
    assert [hit.cube.text for hit in lent.recall("What is my dog called?", where=MemoryFilter(namespaces=["Personal"]))]
    assert lent.remember("The dog barks.").namespace == "personal"
    assert shared.client("editor").browse("dog").total == 0
    assert shared.namespaces.get("personal").readers == ()
    other = shared.client("other", Lent(reads=("personal",)))
    assert {cube.namespace for cube in other.browse()} == {"personal"}
    with pytest.raises(AccessDenied):
        other.remember("The dog barks.")
