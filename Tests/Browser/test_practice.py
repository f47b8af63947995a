"""Questions are tried, kept and reviewed: from disk and from a host with the strictest policy, by keyboard, pointer
and touch, with scripts and without, in two windows, where the browser keeps nothing, and over weeks. The page's clock
is set by the tests."""

import datetime, functools, http.server, json, subprocess, threading

import pytest
from playwright.sync_api import expect

from conftest import GUIDE, TEMPLATES
from test_reading import Strict

QUESTIONS = {
    "pick-one": ("kind: choice\nlevel: analyse", """Which count tells most?

- [ ] One day in summer.

  It has one kind of weather.

  Held by [the council](claim:ninety-cross).

- [x] One day in each month.

  It meets every season.

  Held by [@speech-2026].

- [ ] None.

  A count is better than none."""),
    "pick-two": ("kind: choice\nlevel: apply", """Which are right?

- [x] A

  Yes.

- [ ] B

  No.

- [x] C

  Yes."""),
    "in-order": ("kind: order\nlevel: remember", "Put in order.\n\n1. First\n2. Second\n3. Third\n4. Fourth"),
    "by-hand": ("kind: order\nlevel: remember", "Put in order.\n\n- Second\n- First of [all](claim:ninety-cross)\n\n## Answer\n\n1. First\n2. Second"),
    "in-pairs": ("kind: match\nlevel: remember", "Match.\n\n- Rome :: Italy\n- Paris :: France\n- Bonn :: Germany"),
    "in-gaps": ("kind: gap\nlevel: remember\nbank: true", "In **1776** they declared their **independence|freedom**."),
    "in-writing": ("kind: essay\nlevel: create", "Write a label.\n\n## Criteria\n\n- It is short.\n- It is fair.\n\n## Hint\n\nThink."),
}
START = datetime.datetime(2026, 3, 1, 18, 0, tzinfo=datetime.timezone.utc)


def make(folder, changes=lambda folder: None):
    subprocess.run([GUIDE, "init", str(folder), "--source", TEMPLATES], check=True, stdout=subprocess.DEVNULL)
    for name, (keys, text) in QUESTIONS.items():
        (folder / "content/questions/the-count" / f"{name}.md").write_text(
            f"---\n{keys}\ntitle: {name}\n---\n\n{text}\n\n## Explanation\n\nBecause of {name}.\n")
    changes(folder)
    subprocess.run([GUIDE, "build", "--source", str(folder)], check=True, stdout=subprocess.DEVNULL)
    return folder / "site"


def serve(site):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Strict, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_port}/"


@pytest.fixture(scope="session")
def practice_site(tmp_path_factory):
    return make(tmp_path_factory.mktemp("practice") / "guide")


@pytest.fixture(scope="session")
def practice_host(practice_site):
    server, address = serve(practice_site)
    yield address
    server.shutdown()


@pytest.fixture(params=["file", "http"])
def root(request, practice_site, practice_host):
    return practice_site.as_uri() + "/" if request.param == "file" else practice_host


@pytest.fixture
def reader(browser):
    """Readers, each with a browser of their own whose clock stands at START, on whose console nothing may be said."""
    said, made = [], []

    def reader(address=None, script="", **more):
        context = browser.new_context(viewport={"width": more.pop("width", 1280), "height": 900}, timezone_id="Europe/Berlin", **more)
        context.clock.set_fixed_time(START)
        if script:
            context.add_init_script(script)
        made.append(context)
        context.on("page", watch)
        page = context.new_page()
        if address:
            page.goto(address)
        return page

    def watch(page):
        page.set_default_timeout(10_000)
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))

    yield reader
    for context in made:
        context.close()
    assert said == []


def question(page, name):
    return page.locator(f'[data-key="question:{name}"]')


def status(page):
    return page.locator(".tries [role=status]").inner_text()


def check(page):
    page.locator("[data-do=check]").click()


def order(page):
    return [text.splitlines()[0] for text in page.locator(".movable .answer").all_inner_texts()]


# Trying


def test_without_scripts_all_is_there_and_nothing_works_in_vain(reader, root):
    page = reader(java_script_enabled=False)
    for name in QUESTIONS:
        page.goto(f"{root}questions/{name}.html")
        assert page.locator("button:visible, input:visible, textarea:visible, select:visible").count() <= 1, name  # Aa
        page.locator("summary", has_text="Explanation").click()
        assert page.get_by_text(f"Because of {name}.").is_visible()
    page.goto(root + "practice.html")
    assert page.get_by_text("Review needs scripts").is_visible()
    assert page.get_by_role("link", name="in-pairs").is_visible()
    assert not page.locator("#_review").is_visible() and not page.locator("#_transfer").is_visible()


def test_a_choice_is_committed_before_any_reason_opens(reader, root):
    page = reader(root + "questions/pick-one.html")
    assert page.locator(".why:visible, [data-part]:visible").count() == 0
    check(page)
    assert status(page) == "Choose first, then check."
    assert page.locator(".why:visible").count() == 0
    page.locator(".answer", has_text="One day in summer").click()
    check(page)
    assert status(page) == "Not this one"
    # A reason under every option, the chosen one named, and whose view it is with its standing.
    assert page.locator(".why[open]:visible").count() == 3
    assert "your choice" in page.locator(".options > li").nth(0).inner_text()
    assert "your choice" not in page.locator(".options > li").nth(1).inner_text()
    assert page.locator(".held").count() == 2
    assert page.locator(".held li").first.evaluate("item => item.clientWidth > 100")
    assert page.locator(".held").nth(0).locator(".status").count() == 1
    assert page.get_by_text("Because of pick-one.").is_visible()
    page.locator("[data-do=again]").click()
    assert page.locator(".q input:checked").count() == 0
    assert page.locator(".why:visible").count() == 0


def test_a_choice_by_keyboard(reader, root):
    page = reader(root + "questions/pick-one.html")
    page.locator(".options input").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.dataset.do") == "check"
    page.keyboard.press("Enter")
    assert status(page) == "Right"
    assert page.evaluate("document.activeElement.dataset.do") == "again"
    name = page.evaluate("document.querySelector('.options input').getAttribute('aria-labelledby')")
    assert page.locator("#" + name).inner_text() == "One day in summer."


def test_several_are_right_only_together(reader, root):
    page = reader(root + "questions/pick-two.html")
    page.get_by_role("checkbox", name="A", exact=True).check()
    check(page)
    assert status(page) == "Not this one"
    page.locator("[data-do=again]").click()
    for name in "AC":
        page.get_by_role("checkbox", name=name, exact=True).check()
    check(page)
    assert status(page) == "Right"


def test_things_are_put_in_order_by_buttons_keys_and_mouse(reader, root):
    page = reader(root + "questions/in-order.html")
    page.wait_for_selector(".movable .moves")
    wanted = ["First", "Second", "Third", "Fourth"]
    assert order(page) != wanted
    check(page)
    assert "of 4 fit." in status(page)
    assert page.get_by_text("belongs at number").count() > 0
    page.locator("[data-do=again]").click()
    # By the buttons: each to its place, from the first.
    for place, name in enumerate(wanted[:2]):
        while order(page).index(name) > place:
            page.get_by_role("button", name=f"Move up: {name}").click()
    assert order(page)[:2] == wanted[:2]
    # By keys: the focus stays with the item, and its place is said.
    page.get_by_role("button", name="Move up: First").focus()
    page.keyboard.press("Alt+ArrowDown")
    assert order(page)[:2] == ["Second", "First"]
    assert status(page) == "First: now number 2"
    assert page.evaluate("document.activeElement.ariaLabel") == "Move up: First"
    page.keyboard.press("Alt+ArrowUp")
    # By the mouse.
    item = lambda name: page.locator(".movable > li", has_text=name).bounding_box()
    start, end = item(order(page)[3]), item(order(page)[2])
    if order(page)[2] != "Third":
        page.mouse.move(start["x"] + 150, start["y"] + 10)
        page.mouse.down()
        page.mouse.move(end["x"] + 150, end["y"] + 2, steps=5)
        page.mouse.up()
    assert order(page) == wanted
    check(page)
    assert status(page) == "4 of 4 fit."
    assert page.locator(".moves:visible").count() == 0


def test_an_order_shuffled_by_hand_is_compared_by_the_reader(reader, root):
    page = reader(root + "questions/by-hand.html")
    page.get_by_role("button", name="Move up: First of all").click()
    assert order(page) == ["First of all", "Second"]
    check(page)
    assert status(page) == ""
    assert page.locator("[data-part=answer]").get_attribute("open") is not None


def test_pairs_are_chosen_and_then_checked(reader, root):
    page = reader(root + "questions/in-pairs.html")
    letters = dict(zip(page.locator(".trio > div:last-child .answer").all_inner_texts(), page.locator(".trio > div:last-child .letter").all_inner_texts()))
    for town, country in {"Rome": "Italy", "Paris": "Germany", "Bonn": "Germany"}.items():
        page.get_by_label(f"Belongs to: {town}").select_option(letters[country])
    check(page)
    assert status(page) == "2 of 3 fit."
    assert page.locator("[data-part=answer]").get_attribute("open") is not None
    assert page.get_by_label("Belongs to: Rome").is_disabled()


def test_gaps_are_filled_in_the_text(reader, root):
    page = reader(root + "questions/in-gaps.html")
    page.get_by_label("Gap 1").fill(" 1776 ")
    page.get_by_label("Gap 2").fill("FREEDOM")
    assert "____" not in page.locator(".prompt").inner_text()
    check(page)
    assert status(page) == "2 of 2 fit."


def test_what_is_written_comes_before_criteria_and_explanation(reader, root):
    page = reader(root + "questions/in-writing.html")
    assert page.locator("summary:visible", has_text="Hint").count() == 1
    assert page.locator("[data-part]:visible").count() == 0
    page.get_by_label("Your answer").fill("A short label.")
    check(page)
    page.get_by_label("It is fair.").check()
    assert page.locator("[data-part=criteria]").get_attribute("open") is not None
    assert page.locator("[data-part=explanation]").get_attribute("open") is None
    page.reload()
    assert page.get_by_label("Your answer").input_value() == "A short label."
    assert page.get_by_label("It is fair.").is_checked() and not page.get_by_label("It is short.").is_checked()
    # To try again does not take away what was written.
    page.locator("[data-do=again]").click()
    assert page.get_by_label("Your answer").input_value() == "A short label."


def test_the_answer_can_be_seen_without_trying(reader, root):
    page = reader(root + "questions/pick-one.html")
    page.locator("[data-do=show]").click()
    assert page.locator(".why[open]:visible").count() == 3
    assert status(page) == ""


def test_a_question_is_tried_by_touch_on_a_small_screen(reader, root):
    page = reader(root + "questions/in-order.html", width=320, has_touch=True, is_mobile=True)
    page.wait_for_selector(".movable .moves")
    first = order(page)[0]
    page.get_by_role("button", name=f"Move down: {first}").tap()
    assert order(page)[1] == first
    for button in page.locator(".moves button, .tries button:visible").all():
        box = button.bounding_box()
        assert box["width"] >= 24 and box["height"] >= 24
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_what_was_written_before_reading_stands_beside_what_follows(reader, root):
    page = reader(root + "sections/the-count.html")
    area = page.locator(".thread > .alert textarea")
    assert not page.get_by_text("What you wrote before reading").first.is_visible()
    area.fill("I would count <b>twice</b>.")
    assert page.locator(".before .words").inner_text() == "I would count <b>twice</b>."
    assert page.evaluate("document.querySelector('.before').parentElement.querySelector('#after') !== null")
    page.reload()
    assert area.input_value() == "I would count <b>twice</b>."


def test_a_question_shown_in_a_section_is_the_same_question(reader, practice_host):
    page = reader(practice_host + "sections/the-count.html")
    cards = page.locator("details[data-form=choice]")
    key = cards.first.get_attribute("data-key")
    cards.first.locator(":scope > summary").click()
    cards.first.locator(".options input").first.check()
    cards.first.locator("[data-do=check]").click()
    page.goto(f"{practice_host}questions/{key.split(':')[1]}.html")
    assert page.locator(".options input").first.is_checked()
    assert page.locator(".why[open]").count() > 1


# Keeping


def test_two_windows_show_the_same_and_lose_nothing(reader, practice_host):
    one = reader(practice_host + "questions/in-writing.html")
    two = one.context.new_page()
    two.goto(practice_host + "questions/in-writing.html")
    other = one.context.new_page()
    other.goto(practice_host + "questions/pick-one.html")
    one.bring_to_front()
    one.get_by_label("Your answer").fill("From one")
    other.locator(".options input").nth(1).check()
    expect(two.get_by_label("Your answer")).to_have_value("From one")
    two.get_by_label("Your answer").fill("From two")
    one.evaluate("document.activeElement.blur()")
    two.get_by_label("Your answer").fill("From two again")
    expect(one.get_by_label("Your answer")).to_have_value("From two again")
    other.reload()
    assert other.locator(".options input").nth(1).is_checked()


REFUSED = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"


@pytest.mark.parametrize("script", [REFUSED, FULL], ids=["refused", "full"])
def test_where_nothing_is_kept_it_says_so_and_goes_on(reader, practice_host, script):
    page = reader(practice_host + "questions/in-writing.html", script=script)
    page.get_by_label("Your answer").fill("A")
    assert status(page) == "This browser keeps nothing here: what you write lasts until you leave the page."
    check(page)
    page.get_by_label("It is fair.").check()
    page.get_by_label("Keep for review").check()
    assert "keeps nothing" in page.locator(".keeping [role=status]").inner_text()
    page.goto(practice_host + "practice.html")
    question(page, "in-pairs").get_by_label("Keep for review").check()
    assert page.locator("#_review [role=status]").inner_text() == "Due now: 1"


def test_full_storage_keeps_what_was_there(reader, practice_host):
    page = reader(practice_host + "questions/in-writing.html")
    page.get_by_label("Your answer").fill("Before")
    page.evaluate("""() => {
      let size = 4_000_000
      while (size > 0) try { localStorage.setItem("x" + size + Math.floor(localStorage.length), "x".repeat(size)); if (size < 10) break } catch { size = Math.floor(size / 2) }
    }""")
    page.get_by_label("Your answer").fill("After, and longer " * 40)
    assert "keeps nothing" in status(page)
    page.reload()
    assert page.get_by_label("Your answer").input_value() == "Before"


def test_in_the_preview_a_question_stays_as_it_is_written(start, page):
    preview = start().ready()
    page.goto(preview.address + "questions.html")
    page.goto(preview.address + page.locator(".open ul a[href^=questions]").first.get_attribute("href"))
    assert page.locator(".q[data-form]").count() == 1
    assert page.locator(".q :is(input, textarea, button, select)").count() == 0


# Review

VECTORS = """() => {
  const { graded, recall, interval, next, day } = window.guideFSRS
  let card = {}
  const days = [0, 0, 1, 3, 8, 21]
  ;[1, 3, 3, 3, 3, 3].forEach((grade, at) => { card = graded(card, grade, days[at]) })
  const intervals = []
  let [review, now] = [{}, Date.UTC(2026, 2, 1, 18)]
  for (let at = 0; at < 7; at++) {
    review = next(review, true, now)
    if (review.step === 3) intervals.push(day(review.due) - day(now))
    else if (review.due - now !== 600000) throw "step"
    now = review.due
  }
  return {
    s: card.s, d: card.d, intervals: intervals.slice(0, 5), ten: [.95, .9, .85, .8].map(r => interval(10, r)),
    recalled: recall(10, 10), first: graded({}, 3, 0), forgotten: next({ s: 10, d: 5, step: 3, last: 1, due: 2 }, false, 1e9),
  }
}"""


def test_the_scheduler_agrees_with_the_published_vectors(reader, root):
    found = reader(root + "practice.html").evaluate(VECTORS)
    assert found["s"] == pytest.approx(53.627, abs=5e-4)
    assert found["d"] == pytest.approx(6.3575, abs=5e-5)
    assert found["intervals"] == [2, 11, 46, 163, 498]
    assert found["ten"] == [4, 10, 19, 33]
    assert found["recalled"] == pytest.approx(0.9, abs=1e-9)
    assert found["first"]["s"] == pytest.approx(2.3065) and found["first"]["d"] == pytest.approx(2.118, abs=5e-4)
    assert found["forgotten"]["step"] == 2 and found["forgotten"]["due"] == 1e9 + 600_000 and found["forgotten"]["s"] < 10


def due(page):
    return page.locator("#_review [role=status]").inner_text()


def keep(page, *names):
    page.locator("[name=show][value=all]").check()
    for name in names:
        question(page, name).get_by_label("Keep for review").check()


def begin(page):
    page.locator("[data-do=begin]").click()
    page.wait_for_url("**/*#_review")


def test_what_is_kept_is_reviewed_question_by_question(reader, root):
    page = reader(root + "questions/pick-one.html")
    page.get_by_label("Keep for review").check()
    page.locator(".options input").first.check()
    page.goto(root + "glossary/sample.html")
    page.get_by_label("Keep for review").check()
    page.goto(root + "practice.html")
    assert due(page) == "Due now: 2"
    assert page.locator("li[data-key]:visible").count() == 2
    begin(page)
    seen = set()
    for _ in range(2):
        here = page.url
        seen.add(page.locator("[data-form]").first.get_attribute("data-form"))
        # In a review nothing is shown of what was answered before, and nobody is asked how it was before trying.
        assert page.locator("[data-good]:visible, .q input[type=radio]:checked").count() == 0
        if page.locator("[data-do=reveal]").count():
            assert page.locator("[data-form=term] p:visible:not(.row, .keeping)").count() == 0
            page.locator("[data-do=reveal]").click()
        else:
            page.locator(".options input").nth(1).check()
            check(page)
        page.locator("[data-good='1']").click()
        page.wait_for_url(lambda address, here=here: address != here)
        page.wait_for_load_state()
    assert seen == {"choice", "term"}
    assert page.url.endswith("practice.html")
    assert due(page) == "Nothing is due here now."
    page.locator("[name=show][value=kept]").check()
    assert page.locator("li[data-key]:visible .keeping").all_inner_texts()[0].strip().endswith("in 10 minutes")
    # What was answered outside the review is still there.
    page.goto(root + "questions/pick-one.html")
    assert page.locator(".options input").first.is_checked()


def test_the_list_is_narrowed_by_section_route_claim_level_and_form(reader, practice_host):
    page = reader(practice_host + "practice.html")
    keep(page, *QUESTIONS)
    page.locator("[name=show][value=due]").check()
    assert due(page) == f"Due now: {len(QUESTIONS)}"
    page.locator("select[name=kind]").select_option("order")
    assert due(page) == "Due now: 2"
    page.locator("select[name=level]").select_option("create")
    assert due(page) == "Nothing is due here now."
    page.locator("select[name=kind]").select_option("")
    assert page.locator("li[data-key]:visible").count() == 1
    assert page.locator("select[name=section] option").count() > 1 and page.locator("select[name=claim] option").count() > 1
    page.locator("select[name=section]").select_option("the-count")
    begin(page)
    assert "in-writing" in page.url


def test_after_a_long_pause_twenty_are_enough_and_the_surest_come_first(reader, tmp_path):
    def many(folder):
        for number in range(30):
            (folder / "content/questions/the-count" / f"many-{number:02}.md").write_text(
                f"---\nkind: short\nlevel: apply\ntitle: Many {number}\n---\n\nHow?\n\n## Answer\n\nSo.\n\n## Explanation\n\nSo.\n")

    server, address = serve(make(tmp_path / "guide", many))
    try:
        page = reader(address + "practice.html")
        now, day = int(START.timestamp() * 1000), 86_400_000
        # All were due two months ago, and the longer a card was kept, the surer it is still known.
        page.evaluate("""([now, day]) => { for (let at = 0; at < 30; at++) guideKept.put(
          "review:question:many-" + `${at}`.padStart(2, "0"), { s: 10 + at, d: 5, step: 3, last: now - 90 * day, due: now - 60 * day }) }""", [now, day])
        page.reload()
        assert due(page).startswith("Due now: 30. For today 20 are enough")
        begin(page)
        assert "many-29" in page.url
        queue = page.evaluate("JSON.parse(sessionStorage.getItem('guide queue'))")
        assert [entry.split("many-")[1][:2] for entry in queue] == [str(number) for number in range(29, 9, -1)]
        # Once twenty are done, the rest waits; whoever wants to may go on.
        page.evaluate("""([now, day]) => { for (let at = 10; at < 30; at++) guideKept.put(
          "review:question:many-" + at, { s: 50, d: 5, step: 3, last: now, due: now + 50 * day }) }""", [now, day])
        page.goto(address + "practice.html")
        assert due(page).startswith("That is enough for today. 10 more can wait")
        begin(page)
        assert "many-09" in page.url
    finally:
        server.shutdown()


def test_a_clock_that_jumps_back_makes_nothing_wait_for_ever(reader, practice_host):
    page = reader(practice_host + "practice.html")
    keep(page, "pick-one")
    ahead = START + datetime.timedelta(days=400)
    page.context.clock.set_fixed_time(ahead)
    for _ in range(2):
        page.goto(practice_host + "practice.html")
        begin(page)
        page.locator("[data-do=show]").click()
        page.locator("[data-good='1']").click()
        page.wait_for_url("**/practice.html")
        page.context.clock.set_fixed_time(ahead + datetime.timedelta(minutes=10))
    # The clock is put right: the card waits two days from now, as it was to, and not four hundred.
    page.context.clock.set_fixed_time(START)
    page.goto(practice_host + "practice.html")
    page.locator("[name=show][value=kept]").check()
    assert "2 days" in question(page, "pick-one").inner_text() or "day after tomorrow" in question(page, "pick-one").inner_text()
    page.context.clock.set_fixed_time(START + datetime.timedelta(days=3))
    page.goto(practice_host + "practice.html")
    assert due(page) == "Due now: 1"
    # What is written after the jump is newer than what was before.
    page.goto(practice_host + "questions/in-writing.html")
    page.get_by_label("Your answer").fill("now")
    page.context.clock.set_fixed_time(START - datetime.timedelta(days=300))
    page.get_by_label("Your answer").fill("earlier by the clock")
    page.reload()
    assert page.get_by_label("Your answer").input_value() == "earlier by the clock"


@pytest.mark.timeout(240)
def test_nine_weeks_of_review(reader, practice_host):
    """Every evening, save in weeks four and five: what is due is reviewed, each fifth time with `Not yet`."""
    page = reader(practice_host + "practice.html")
    names = ["pick-one", "in-order", "in-gaps", "in-writing"]
    keep(page, *names)
    asked, each_day = 0, {}
    for day in range(63):
        if 21 <= day < 35:
            continue
        count = 0
        for again in range(4):
            page.context.clock.set_fixed_time(START + datetime.timedelta(days=day, minutes=11 * again))
            page.goto(practice_host + "practice.html")
            if page.locator("[data-do=begin]").is_disabled():
                break
            begin(page)
            while "#_review" in page.url:
                here = page.url
                page.locator("[data-do=show]").click()
                asked += 1
                count += 1
                page.locator("[data-good='']" if asked % 5 == 0 else "[data-good='1']").click()
                page.wait_for_url(lambda address, here=here: address != here)
                page.wait_for_load_state()
        if count:
            each_day[day] = count
    # Twice on the first day; then ever more seldom, and never a wall.
    assert each_day[0] >= 2 * len(names)
    assert max(count for day, count in each_day.items() if day) <= 2 * len(names)
    assert sum(count for day, count in each_day.items() if 1 <= day < 21) > sum(count for day, count in each_day.items() if day >= 42)
    cards = page.evaluate("guideKept.keys().filter(key => key.startsWith('review:')).map(key => guideKept.get(key))")
    assert len(cards) == len(names)
    assert all(card["s"] > 0 and 1 <= card["d"] <= 10 and card["due"] > card["last"] for card in cards)
    print("\nreviews by day:", each_day)


# Taking away


def saved(page):
    with page.expect_download() as download:
        page.locator("[data-do=export]").click()
    return download.value.path()


def test_a_file_survives_a_new_edition_with_renamed_and_removed_questions(reader, practice_host, tmp_path):
    page = reader(practice_host + "questions/pick-one.html")
    page.locator(".options input").nth(1).check()
    page.get_by_label("Keep for review").check()
    page.goto(practice_host + "questions/in-pairs.html")
    page.get_by_label("Keep for review").check()
    page.goto(practice_host + "sections/the-count.html")
    page.locator(".thread > .alert textarea").fill("Before")
    page.goto(practice_host + "practice.html")
    path = tmp_path / "practice.json"
    path.write_bytes(open(saved(page), "rb").read())
    kept = json.loads(path.read_text())
    assert kept["practice"] == 1 and "question:pick-one" in kept["entries"] and "section:the-count/1" in kept["entries"]

    def rebuilt(folder):
        questions = folder / "content/questions/the-count"
        text = (questions / "pick-one.md").read_text().replace("title:", "formerly: [pick-one]\ntitle:")
        (questions / "pick-one.md").unlink()
        (questions / "choose-one.md").write_text(text)
        (questions / "in-pairs.md").unlink()

    server, address = serve(make(tmp_path / "guide", rebuilt))
    try:
        page = reader(address + "practice.html")
        page.locator("input[type=file]").set_input_files(str(path))
        expect(page.locator("#_transfer [role=status]")).to_contain_text("Taken over")
        said = page.locator("#_transfer [role=status]").inner_text()
        assert "Kept aside" in said and "in-pairs" in said and "pick-one" not in said
        assert due(page) == "Due now: 1"
        page.goto(address + "questions/choose-one.html")
        assert page.locator(".options input").nth(1).is_checked()
        assert page.get_by_label("Keep for review").is_checked()
        page.goto(address + "sections/the-count.html")
        assert page.locator(".thread > .alert textarea").input_value() == "Before"
        # What was kept aside goes into the next file.
        page.goto(address + "practice.html")
        assert "review:question:in-pairs" in json.loads(open(saved(page)).read())["entries"]
    finally:
        server.shutdown()


def test_the_newer_of_two_stays_and_another_file_changes_nothing(reader, practice_host, tmp_path):
    page = reader(practice_host + "questions/in-writing.html")
    page.get_by_label("Your answer").fill("Older")
    page.goto(practice_host + "practice.html")
    path = tmp_path / "practice.json"
    path.write_bytes(open(saved(page), "rb").read())
    page.context.clock.set_fixed_time(START + datetime.timedelta(days=1))
    page.goto(practice_host + "questions/in-writing.html")
    page.get_by_label("Your answer").fill("Newer")
    page.goto(practice_host + "practice.html")
    for text in (path.read_text(), "{}", "nothing", '{"practice": 1, "entries": {"question:in-writing": {"text": "no time"}, "<b>": {"at": 1}}}'):
        other = tmp_path / "other.json"
        other.write_text(text)
        page.evaluate("document.querySelector('#_transfer [role=status]').textContent = ''")
        page.locator("input[type=file]").set_input_files(str(other))
        expect(page.locator("#_transfer [role=status]")).not_to_be_empty()
        said = page.locator("#_transfer [role=status]").inner_text()
        assert "Taken over: 0." in said if '"practice": 1' in text else "nothing was changed" in said
    page.goto(practice_host + "questions/in-writing.html")
    assert page.get_by_label("Your answer").input_value() == "Newer"


def test_all_can_be_cleared(reader, root):
    page = reader(root + "practice.html")
    keep(page, "pick-one", "in-pairs")
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.locator("[data-do=clear]").click()
    assert page.evaluate("guideKept.keys().length") == 2
    page.once("dialog", lambda dialog: dialog.accept())
    page.locator("[data-do=clear]").click()
    assert page.evaluate("guideKept.keys().length") == 0
    assert "Nothing is kept for review yet" in due(page)


def test_on_paper_nothing_of_the_trying_is_left(reader, practice_host):
    page = reader(practice_host + "questions/pick-one.html")
    page.emulate_media(media="print")
    assert page.locator(".tries:visible, .keeping:visible, .why:visible, [data-part]:visible").count() == 0
    assert page.locator(".options li:visible").count() == 3
