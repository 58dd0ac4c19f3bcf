"""Keep Python's collector of circular garbage away from work that makes many small objects and no circles."""

import functools
import gc
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def without_collector(work: Callable[P, R]) -> Callable[P, R]:
    """Switch the collector off while a function runs.

    Reading 100,000 names makes some 300,000 objects that stay; going through them again and again to look for circles
    took a third of the time.
    """

    @functools.wraps(work)
    def paused(*args: P.args, **kwargs: P.kwargs) -> R:
        was_on = gc.isenabled()
        gc.disable()
        try:
            return work(*args, **kwargs)
        finally:
            if was_on:
                gc.enable()

    return paused
