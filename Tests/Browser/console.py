"""Opens pages of a served site in Chromium and prints what its console complains of.

usage: console.py ADDRESS PATH...
Prints one problem a line, then how many pages were opened. Needs Playwright and Debian's Chromium.
"""

import os
import shutil
import sys

from playwright.sync_api import sync_playwright

WATCH = """document.addEventListener('securitypolicyviolation', event => {
  console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI) })"""


def main(address, paths):
    problems = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium") or os.environ["CHROMIUM"],
            args=["--no-sandbox"] if os.getuid() == 0 else [])
        context = browser.new_context()
        context.add_init_script(WATCH)
        page = context.new_page()
        where = {"path": "", "missing": False}

        def note(kind, text):
            problems.append(f"{where['path']}: {kind}: {text}")

        def console(message):
            # Chromium notes the missing page itself, which is asked for on purpose.
            if message.type in ("error", "warning"):
                if not (where["missing"] and "404" in message.text):
                    note("console", message.text)

        page.on("console", console)
        page.on("pageerror", lambda error: note("script", str(error)))
        # What is not yet there when the next page is asked for is given up, and no fault.
        page.on("requestfailed", lambda request: request.failure == "net::ERR_ABORTED"
                or note("request", f"{request.url} {request.failure}"))
        page.on("request", lambda request: request.url.startswith(address)
                or note("leaves the site", request.url))
        for path in paths:
            where["path"], where["missing"] = path, path.endswith("/missing.html")
            answer = page.goto(address + path, wait_until="commit")
            if answer.status != (404 if where["missing"] else 200):
                note("status", str(answer.status))
            if "moved" in path:
                page.wait_for_url(lambda url: "moved" not in url)
            page.wait_for_load_state("load")
            sheets = page.evaluate("[...document.styleSheets].map(s => s.cssRules.length)")
            if not sheets or 0 in sheets:
                note("style", f"sheets with {sheets} rules")
        # The policy is in force: what it forbids is seen to be refused.
        where["path"] = "control"
        control = len(problems)
        page.evaluate("""() => { const image = new Image(); image.src = 'https://other.invalid/a.png';
          const style = document.createElement('style'); style.textContent = 'a{}';
          document.head.append(image, style) }""")
        page.wait_for_timeout(300)
        refused = " ".join(problems[control:])
        del problems[control:]
        for directive in ("img-src", "style-src"):
            if f"policy: {directive}" not in refused:
                problems.append(f"control: {directive} is not in force")
        browser.close()
    for problem in problems:
        print(problem)
    print(f"{len(paths)} pages opened")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
