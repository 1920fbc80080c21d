"""Info.plist: what macOS knows of the app before it starts."""

from __future__ import annotations

import plistlib
import shutil
from typing import Any

from bundle.contents import ROOT, Layout

ICON = ROOT / "resources/icons/app-icon.icns"
DOCUMENT_ICON = ROOT / "resources/icons/document.icns"
JSON_LINES = "org.jsonlines.jsonl"


def place(layout: Layout, identity: dict[str, str], minimum_system: str, version: str) -> None:
    """Write Info.plist, PkgInfo and the icons."""
    (layout.inner / "Info.plist").write_bytes(plistlib.dumps(info(identity, minimum_system, version)))
    (layout.inner / "PkgInfo").write_text("APPL????", encoding="ascii")
    for icon in (ICON, DOCUMENT_ICON):
        shutil.copyfile(icon, layout.resources / icon.name)


def info(identity: dict[str, str], minimum_system: str, version: str) -> dict[str, Any]:
    """All keys. The About panel of macOS shows name, icon, version and copyright from here."""
    return {
        "CFBundleName": identity["name"],
        "CFBundleDisplayName": identity["name"],
        "CFBundleIdentifier": identity["identifier"],
        "CFBundleExecutable": identity["name"],
        "CFBundlePackageType": "APPL",
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleIconFile": ICON.stem,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de"],
        "CFBundleSupportedPlatforms": ["MacOSX"],
        "LSMinimumSystemVersion": minimum_system,
        "LSApplicationCategoryType": identity["category"],
        "LSArchitecturePriority": ["arm64"],
        "LSRequiresNativeExecution": True,
        "LSMultipleInstancesProhibited": True,
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSPrincipalClass": "NSApplication",
        # A training goes on while the window is hidden; runs/awake.py holds an assertion as well.
        "NSAppSleepDisabled": True,
        # As app/engine/__init__.py, for whatever asks the driver before the engine is loaded.
        "LSEnvironment": {"AGX_RELAX_CDM_CTXSTORE_TIMEOUT": "1"},
        "NSHumanReadableCopyright": identity["copyright"],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Example conversations",
                "CFBundleTypeRole": "Viewer",
                "CFBundleTypeIconFile": DOCUMENT_ICON.stem,
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [JSON_LINES],
            },
            # Whatever is dropped on the icon: models, tables, texts. The window says what it cannot use. With the rank
            # "None" Finder offers Tunesmith for none of it.
            {
                "CFBundleTypeName": "File or folder",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "None",
                "LSItemContentTypes": ["public.folder", "public.data"],
            },
        ],
        "UTImportedTypeDeclarations": [
            {
                "UTTypeIdentifier": JSON_LINES,
                "UTTypeDescription": "JSON Lines",
                "UTTypeReferenceURL": "https://jsonlines.org",
                "UTTypeConformsTo": ["public.json", "public.plain-text"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["jsonl", "ndjson"],
                    "public.mime-type": ["application/jsonl", "application/x-ndjson"],
                },
            }
        ],
    }
