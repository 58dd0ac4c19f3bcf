"""The colours of the account's picture, each with one meaning, told apart by the colour-blind too (Okabe and Ito)."""

INK, GREY, GRID, DOMAIN = "#1a1a1a", "#6b6b6b", "#e6e6e6", "#bdbdbd"
LINE, WAVE, EASE, TIGHTEN = "#8c1d18", "#0072B2", "#009E73", "#D55E00"
LEADS = "@"  # with this begins what a mark leads to, where the picture stands in a page
