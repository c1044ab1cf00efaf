"""Puts the frozen program into a .deb and into a portable archive."""

from __future__ import annotations

import datetime as dt
import gzip
import platform
import shutil
import subprocess
import tarfile
from pathlib import Path

from app.__main__ import DISPLAY_LIBRARIES
from installers import changelog, parts
from installers.linux.manual import memos_desktop_page, memos_page
from memos_core.licences import licence_notes, licensed_parts
from memos_core.version import __version__
from tools.bootstrap import SYSTEM_LIBRARIES

HERE = Path(__file__).resolve().parent
APP_ID = "org.memos_desktop.MemOSDesktop"
NEEDED_ANYWAY = ("libc6", "libstdc++6", "zlib1g", "libx11-xcb1", "libxrender1", "libxext6", "libxi6")
OTHER_NAMES = {"libglib2.0-0": "libglib2.0-0 | libglib2.0-0t64"}
"""Packages that have another name in newer releases of Debian and Ubuntu."""
SUMMARY = "private assistant with a memory, on your own computer"
DESCRIPTION = """ Tell it something, close it, open it again, ask: it knows, it shows which
 memory it used and why, and you can see, correct and remove everything that
 it keeps. It needs no account and no network; two small models come along.
 .
 What it remembers lies in ~/.local/share/memos-desktop and stays there when
 the package is removed."""
# Lintian overrides, each with its reason: these files were built by others, and run on systems that lack a library or have another version.
OVERRIDES = """# The program brings its own Python and libraries, so that it is the same everywhere.
memos-desktop: embedded-library
memos-desktop: custom-library-search-path
memos-desktop: unstripped-binary-or-object
memos-desktop: unstripped-static-library
memos-desktop: shared-library-lacks-prerequisites
memos-desktop: library-not-linked-against-libc
memos-desktop: sharedobject-in-library-directory-missing-soname
memos-desktop: arch-dependent-file-in-usr-share
# Words in libraries, and first lines of modules that nobody runs as programs.
memos-desktop: missing-depends-on-sensible-utils
memos-desktop: wrong-path-for-interpreter
# Licences and documents of the parts stand beside them, where their own code looks for them.
memos-desktop: extra-license-file
memos-desktop: package-contains-documentation-outside-usr-share-doc
# The script only says where the data stays.
memos-desktop: maintainer-script-empty
# It comes from its makers, not from Debian, so there is no bug that asks for it.
memos-desktop: initial-upload-closes-no-bugs
"""


def metainfo(moment: dt.datetime) -> str:
    """The AppStream description, for software centres."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{APP_ID}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT</project_license>
  <name>MemOS Desktop</name>
  <summary>A private assistant with a memory</summary>
  <developer id="org.memos_desktop"><name>MemOS Desktop contributors</name></developer>
  <description>
    <p>A personal assistant that runs on your own computer and remembers. Tell it something, close it, open it again, ask:
    it knows, it shows which memory it used and why, and you can see, correct and remove everything that it keeps.</p>
    <p>No account and no network are needed, and nothing leaves the machine. Two small models come along, so that it
    works at once; a larger one can be chosen from any GGUF file.</p>
  </description>
  <launchable type="desktop-id">memos-desktop.desktop</launchable>
  <icon type="stock">memos-desktop</icon>
  <categories><category>Office</category><category>Utility</category></categories>
  <provides>
    <binary>memos-desktop</binary>
    <binary>memos</binary>
    <mediatype>application/x-memcube</mediatype>
    <mediatype>application/x-gguf</mediatype>
  </provides>
  <content_rating type="oars-1.1"/>
  {changelog.appstream(moment)}
</component>
"""


def copyright_file() -> str:
    """debian/copyright: the licence of the program and of each part."""
    licence = "\n".join(
        f" {line}" if line.strip() else " ." for line in (parts.ROOT / "LICENSE").read_text().splitlines()
    )
    lines = "\n".join(f"  {part.name} {part.version}: {part.licence}" for part in licensed_parts())
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: MemOS Desktop\n"
        f"\nFiles: *\nCopyright: MemOS Desktop contributors\nLicense: Expat\n{licence}\n\n"
        "Comment: Parts of other makers come along, each with its licence in\n"
        f" /usr/lib/memos-desktop/_internal (NAME.dist-info). They are:\n .\n{lines}\n .\n"
        + "\n".join(f"  {line}" if line.strip() else " ." for line in licence_notes().splitlines())
        + "\n"
    )


def depends() -> str:
    """The system packages that the program needs: those that Qt needs for a window, and those of its libraries."""
    names = sorted({*SYSTEM_LIBRARIES.values(), *DISPLAY_LIBRARIES.values(), *NEEDED_ANYWAY})
    return ", ".join(OTHER_NAMES.get(name, name) for name in names)


def control(version: str, kilobytes: int, architecture: str) -> str:
    """DEBIAN/control: the description of the package."""
    return (
        f"Package: memos-desktop\nVersion: {version}\nArchitecture: {architecture}\nMaintainer: {changelog.MAINTAINER}\n"
        f"Installed-Size: {kilobytes}\nDepends: {depends()}\nSuggests: tesseract-ocr, speech-dispatcher\nSection: misc\nPriority: optional\n"
        f"Description: {SUMMARY}\n{DESCRIPTION}\n"
    )


def lay_out(frozen: Path, root: Path, icons: Path, moment: dt.datetime) -> None:
    """Put the files below `root` as they are to be installed."""
    shutil.rmtree(root, ignore_errors=True)
    share, library = root / "usr" / "share", root / "usr" / "lib" / parts.PROGRAM
    library.parent.mkdir(parents=True)
    shutil.copytree(frozen, library, symlinks=True, copy_function=_linked)
    (root / "usr" / "bin").mkdir()
    for name in (parts.PROGRAM, parts.COMMAND):
        (root / "usr" / "bin" / name).symlink_to(f"../lib/{parts.PROGRAM}/{name}")
    texts = {
        share / "applications" / "memos-desktop.desktop": (HERE / "memos-desktop.desktop").read_text(),
        share / "mime" / "packages" / "memos-desktop.xml": (HERE / "memos-desktop.xml").read_text(),
        share / "metainfo" / f"{APP_ID}.metainfo.xml": metainfo(moment),
        share / "doc" / parts.PROGRAM / "copyright": copyright_file(),
        share / "lintian" / "overrides" / parts.PROGRAM: OVERRIDES,
    }
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    packed = {
        share / "man" / "man1" / "memos.1.gz": memos_page(),
        share / "man" / "man1" / "memos-desktop.1.gz": memos_desktop_page(),
        share / "doc" / parts.PROGRAM / "changelog.gz": changelog.debian(moment),
    }
    for path, text in packed.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    for picture in icons.glob("memos-desktop-*.png"):
        size = picture.stem.rsplit("-", 1)[1]
        place = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True)
        shutil.copyfile(picture, place / "memos-desktop.png")
    scalable = share / "icons" / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True)
    shutil.copyfile(icons / "memos-desktop.svg", scalable / "memos-desktop.svg")
    _set_modes(root)


def _linked(source: str, destination: str) -> str:
    """Hard-link a file if the file system can, otherwise copy it."""
    try:
        Path(destination).hardlink_to(source)
    except OSError:
        shutil.copy2(source, destination)
    return destination


def _set_modes(root: Path) -> None:
    """Set permissions: everybody may read, the owner may write. Libraries need not be executable."""
    for path in root.rglob("*"):
        if not path.is_symlink():
            program = path.name == parts.PROGRAM and path.parent.name == parts.PROGRAM
            runs = path.is_dir() or program or path.name in {"AppRun", "postrm", "torch_shm_manager"}
            path.chmod(0o755 if runs else 0o644)


def architecture() -> str:
    """Debian's name for the architecture of this computer."""
    return subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()


def make_deb(frozen: Path, icons: Path, work: Path, out: Path, version: str = __version__) -> Path:
    """Make the .deb.

    Args:
        frozen: the frozen program's folder.
        icons: the folder with its icons.
        work: a folder for intermediate files.
        out: the folder for the package.
        version: the version of the package.
    """
    root, moment = work / "deb", dt.datetime.now(dt.UTC)
    lay_out(frozen, root, icons, moment)
    kilobytes = (
        sum(path.lstat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    )
    meta = root / "DEBIAN"
    meta.mkdir()
    (meta / "control").write_text(control(version, kilobytes, architecture()), encoding="utf-8")
    shutil.copyfile(HERE / "postrm", meta / "postrm")
    sums = subprocess.run(
        ["find", "usr", "-type", "f", "-exec", "md5sum", "{}", "+"],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    (meta / "md5sums").write_text(sums.stdout)
    _set_modes(meta)
    meta.chmod(0o755)
    root.chmod(0o755)
    out.mkdir(parents=True, exist_ok=True)
    package = out / f"memos-desktop_{version}_{architecture()}.deb"
    # -z1 takes a quarter of the time of the default level, for 10 % more bytes; the models cannot be compressed anyway.
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(root), str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return package


def make_archive(frozen: Path, icons: Path, work: Path, out: Path) -> Path:
    """Make the portable archive: an AppDir that runs where it is unpacked."""
    name = f"MemOS-Desktop-{__version__}-{platform.machine()}"
    root = work / name
    lay_out(frozen, root, icons, dt.datetime.now(dt.UTC))
    shutil.copyfile(HERE / "AppRun", root / "AppRun")
    shutil.copyfile(HERE / "memos-desktop.desktop", root / "memos-desktop.desktop")
    shutil.copyfile(icons / "memos-desktop-256.png", root / "memos-desktop.png")
    (root / ".DirIcon").symlink_to("memos-desktop.png")
    (root / "memos").symlink_to("AppRun")
    _set_modes(root)
    out.mkdir(parents=True, exist_ok=True)
    archive = out / f"{name}.tar.gz"
    with tarfile.open(archive, "w:gz", compresslevel=3) as tar:
        tar.add(root, arcname=name, filter=_owned_by_root)
    return archive


def _owned_by_root(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member
