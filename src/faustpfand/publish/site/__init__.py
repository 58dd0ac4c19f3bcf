"""The published site: the same pages as files, that work from a plain file server and from the file system."""

from faustpfand.publish.site.site import Wanted, write

__all__ = ["Wanted", "write"]
