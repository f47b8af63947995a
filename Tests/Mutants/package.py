"""A copy of the package in a work folder, with mutants in its sources, and its build."""

import os
import re
import subprocess
from pathlib import Path

import schemata

ERROR = re.compile(r"^(?P<file>/[^:\n]+\.swift):(?P<line>\d+):\d+: error: (?P<text>.*)$", re.MULTILINE)
LEFT_OUT = re.compile(r"\.git|\.build.*|\.swiftpm|__pycache__|\.venv")


class BuildFailure(Exception):
    """A build that fails for another reason than a mutant."""


class Package:
    """The copy; its own `.build` stays between runs, so that a build compiles what has changed."""

    def __init__(self, root, work):
        self.root, self.folder, self.logs = Path(root), Path(work) / "package", 0

    @property
    def sources(self):
        """Maps each Swift file under Sources, relative to the package, to its text."""
        paths = sorted(self.root.glob("Sources/**/*.swift"))
        return {str(path.relative_to(self.root)): path.read_text() for path in paths}

    def write(self, mutants):
        """Makes the copy what the package is, with these mutants in it."""
        wanted = {}
        for folder, names, files in os.walk(self.root):
            names[:] = [name for name in names if not LEFT_OUT.fullmatch(name)]
            for name in files:
                if not LEFT_OUT.fullmatch(name):
                    path = Path(folder, name)
                    wanted[str(path.relative_to(self.root))] = path
        for path, origin in wanted.items():
            chosen = [mutant for mutant in mutants if mutant.file == path]
            data = origin.read_bytes()
            if chosen:
                data = schemata.rewritten(data.decode(), chosen).encode()
            if path == "Package.swift":
                data = re.sub(rb"\n *\.treatAllWarnings\(as: \.error\),", b"", data)
            self.update(self.folder / path, data)
        for module in {path.split("/")[1] for path in self.sources}:
            chosen = [mutant for mutant in mutants if mutant.module == module]
            path = f"Sources/{module}/MutantSwitch.swift"
            if chosen:
                wanted[path] = None
                self.update(self.folder / path, schemata.switch(chosen).encode())
        self.remove_all_but(wanted)

    def update(self, path, data):
        """Writes a file unless it is so already: builds look at times."""
        if not path.exists() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def remove_all_but(self, wanted):
        """Removes files that the package no longer has."""
        for folder, names, files in os.walk(self.folder):
            names[:] = [name for name in names if not LEFT_OUT.fullmatch(name)]
            for name in files:
                path = Path(folder, name)
                if str(path.relative_to(self.folder)) not in wanted and name != "Package.resolved":
                    path.unlink()

    def build(self, jobs):
        """Builds the tests; returns the errors as (file, line, text), none when all is built."""
        command = ["swift", "build", "--build-tests", "--jobs", str(jobs)]
        built = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False)
        output = built.stdout + built.stderr
        self.logs += 1
        log = self.folder.parent / f"build-{self.logs}.log"
        log.write_text(output)
        if built.returncode == 0:
            return []
        errors = []
        for match in ERROR.finditer(output):
            path = Path(match["file"]).resolve()
            if not path.is_relative_to(self.folder.resolve() / "Sources"):
                raise BuildFailure(f"{match[0]}\nsee {log}")
            errors.append((str(path.relative_to(self.folder.resolve())), int(match["line"]), match["text"]))
        if not errors:
            raise BuildFailure("\n".join(output.splitlines()[-20:]))
        return sorted(set(errors))

    @property
    def tests(self):
        """The test binary, the way `swift test` runs it on this system."""
        found = list(self.folder.glob(".build/debug/*PackageTests.xctest"))
        if not found:
            raise BuildFailure("the build made no test binary")
        if found[0].is_file():
            return [str(found[0])]
        raise BuildFailure("mutants run where test binaries are programs, as on Linux")


def blamed(errors, mutants):
    """Returns the mutants on the lines of the errors, else those in the functions around them, else in the files.

    An error may follow from another one elsewhere, so the second and third are asked only when the first is empty.
    """
    found = [[], [], []]
    for file, line, text in errors:
        if file.endswith("/MutantSwitch.swift"):
            raise BuildFailure(f"the switch does not compile: line {line}: {text}")
        for mutant in mutants:
            if mutant.file == file:
                first, last = mutant.function
                near = 0 if mutant.line <= line <= mutant.last_line else 1 if first <= line <= last else 2
                if mutant not in found[near]:
                    found[near].append(mutant)
    guilty = found[0] or found[1] or found[2]
    if not guilty:
        raise BuildFailure("\n".join(f"{file}:{line}: {text}" for file, line, text in errors))
    return guilty
