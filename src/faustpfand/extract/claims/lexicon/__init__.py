"""The words of a language: how texts are cut into them, how a pack writes them, and how its phrases are found."""
