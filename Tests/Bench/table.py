"""The table of `make bench`, and how commands are measured."""

import dataclasses, os, platform, statistics, subprocess, sys, time

WIDTH = 52


@dataclasses.dataclass
class Row:
    """What was measured: seconds of wall and processor time and megabytes, or ratios of them. `aims`
    are the largest values that are wanted, by the name of the column."""

    what: str
    wall: float | None = None
    cpu: float | None = None
    memory: float | None = None
    aims: dict[str, float] = dataclasses.field(default_factory=dict)
    ratio: bool = False

    def text(self, column, value):
        if value is None:
            return ""
        if self.ratio:
            return f"{value:.2f}"
        if column == "memory":
            return f"{value:,.0f} MB"
        return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.3g} ms"

    @property
    def met(self):
        return all(getattr(self, column) <= limit for column, limit in self.aims.items())

    def __str__(self):
        cells = "".join(f"{self.text(column, getattr(self, column)):>11}" for column in ("wall", "cpu", "memory"))
        aim = ", ".join(f"{column} ≤ {self.text(column, limit)}" for column, limit in self.aims.items())
        verdict = "" if not self.aims else "met" if self.met else "not met"
        return f"{self.what:<{WIDTH}}{cells}  {aim:<30} {verdict}".rstrip()


def head():
    return f"{'':<{WIDTH}}{'wall':>11}{'CPU':>11}{'memory':>11}  {'aim':<30} is it met?"


def said(*command):
    """The first line that a command prints; nothing if it fails."""
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout.partition("\n")[0]
    except OSError:
        return ""


def machine(guide, hugo, root):
    """What was measured, and on what."""
    model = platform.processor()
    if os.path.exists("/proc/cpuinfo"):
        with open("/proc/cpuinfo") as file:
            model = next((line.split(": ")[1].strip() for line in file if line.startswith("model name")), model)
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    commit = said("git", "-C", root, "rev-parse", "--short", "HEAD")
    changed = " and changes" if said("git", "-C", root, "status", "--porcelain") else ""
    return (
        f"{os.cpu_count()} cores, {model}, {memory:.0f} GB; load {os.getloadavg()[0]:.1f} at the start\n"
        f"{said(guide, '--version')}, commit {commit}{changed}; {' '.join(said(hugo, 'version').split()[:2])}")


def run(command, folder, heard=lambda text: None):
    """Wall seconds, CPU seconds and peak megabytes of one command, whose output `heard` is told. The
    peak is at least what this process has: the kernel counts what a program was before it began."""
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if status != 0:
        sys.exit(f"{command} failed: {output[-2000:]}")
    heard(output)
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def medians(rows):
    return [statistics.median(column) for column in zip(*rows)]


def ratios(ours, theirs, scale=1):
    """Medians of the ratios within each round."""
    return medians([[scale * a / b for a, b in zip(*pair)] for pair in zip(ours, theirs)])
