"""Runs the tests with one mutant awake, shielded from what a mutant may do to the machine."""

import os
import re
import shutil
import signal
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path

COLOR = re.compile(r"\x1b\[[0-9;]*m")
# Of memory in kilobytes, of dumps and of files.
LIMITS = 'ulimit -v 16000000; ulimit -c 0; ulimit -f 1000000; cd "$PWD"; exec "$@"'
# Mutants that delete or send signals must reach nothing: all is read-only but one folder, and no process is seen.
SHIELD = r"""
mount --make-rprivate / && mount --bind "$TMPDIR" "$TMPDIR" || exit 125
while read -r _ place _ options _; do
  kept=$(echo ",$options" | grep -oE ',(nosuid|nodev|noexec|noatime|nodiratime|relatime)' | tr -d '\n')
  case $place in
    /proc*|/sys*|/dev*) ;;
    *) mount -o "remount,bind,ro$kept" "$place" 2>/dev/null ;;
  esac
done </proc/self/mounts
mount -o remount,bind,rw "$TMPDIR" || exit 125
"""
UNSHARE = ["unshare", "--user", "--map-root-user", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]


@dataclass(frozen=True)
class Outcome:
    """How a run ended: passed, failed, crashed or timed out; the line that tells it, and the seconds."""

    how: str
    line: str
    seconds: float

    @property
    def killed(self):
        """Whether the tests noticed the mutant."""
        return self.how != "passed"


class Runner:
    """Runs the tests of one build."""

    def __init__(self, tests, folder, work, arguments):
        self.command = [*tests, "--testing-library", "swift-testing", *arguments]
        self.folder, self.work = folder, Path(work) / "runs"
        self.shield, self.running, self.stopped = [], set(), False
        self.limit = 600
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)

    def shielded(self):
        """Puts runs behind the shield, if there is one here and it holds."""
        try:
            self.shield = [*UNSHARE, "sh", "-c", SHIELD + LIMITS, "sh"]
            outside = self.work.parent / "outside"
            probe = f'touch "$TMPDIR/inside" && ! touch "{outside}" 2>/dev/null && echo "Test run with 1 test"'
            holds = self.run(None, ["sh", "-c", probe]).how == "passed" and not outside.exists()
            outside.unlink(missing_ok=True)
        except OSError:
            holds = False
        self.shield = self.shield if holds else []
        return holds

    def run(self, mutant, command=None, visits=None):
        """Runs the tests with the mutant of this number awake, and stops at the first that fails."""
        place = self.work / str(mutant)
        place.mkdir()
        environment = dict(os.environ, TMPDIR=str(place), HOME=str(place), SWIFT_BACKTRACE="enable=no")
        if mutant is not None:
            environment["GUIDE_MUTANT"] = str(mutant)
        if visits:
            environment["GUIDE_MUTANT_VISITS"] = str(place / "visits")
            (place / "visits").write_bytes(bytes(visits))
        began = time.monotonic()
        process = subprocess.Popen(
            [*(self.shield or ["sh", "-c", LIMITS, "sh"]), *(command or self.command)], cwd=self.folder,
            env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            errors="replace", start_new_session=True)  # fmt: skip
        self.running.add(process)
        if self.stopped:
            end(process)
        late = threading.Event()
        timer = threading.Timer(self.limit, lambda: (late.set(), end(process)))
        timer.start()
        try:
            how, line = watch(process)
        finally:
            timer.cancel()
            end(process)
            self.running.discard(process)
        code = process.wait()
        seconds = time.monotonic() - began
        if visits:
            self.visited = (place / "visits").read_bytes()
        shutil.rmtree(place, ignore_errors=True)
        if late.is_set():
            return Outcome("timed out", "", seconds)
        return Outcome("crashed" if how == "passed" and code != 0 else how, "" if how == "passed" else line, seconds)

    def stop(self):
        """Ends the runs that are still under way; none begins any more."""
        self.stopped = True
        for process in list(self.running):
            end(process)


def watch(process):
    """Reads what a run prints until a test fails; returns how the run went, and the last line."""
    line, ran = "", False
    for printed in process.stdout:
        line = COLOR.sub("", printed).strip() or line
        if " recorded an issue" in line:
            return "failed", line
        ran = ran or "Test run with " in line
    return "passed" if ran else "crashed", line


def end(process):
    """Ends a run with all that it started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
