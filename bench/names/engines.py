"""What is compared, and the module in which each is called."""

from importlib import import_module, metadata
from types import ModuleType

ENGINES = {
    "faustpfand": "ours",
    "nomenklatura logic-v2": "by_nomenklatura",
    "Splink": "by_splink",
    "recordlinkage": "by_recordlinkage",
    "RapidFuzz token_sort_ratio": "by_rapidfuzz",
    "RapidFuzz WRatio": "by_wratio",
}


def engine(name: str) -> ModuleType:
    return import_module(ENGINES[name])


def versions(module: ModuleType) -> dict[str, str]:
    return {package: metadata.version(package) for package in module.PACKAGES}
