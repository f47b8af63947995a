guideSearch("words-133","wrplpw",[
"182 bal2D",
"1821 bal2F",
"1826 bal2D",
"anthologi bcn1I",
"anthoni hv8dy6bx6b6b6",
"anti f1Ki1Dbk1Dt8g7k7u5r7c8dl3Bde3Bh3Bdw3Bcl3Bes8ba5",
"anticommunist b1Cbbx7",
"antithes ok6",
"fuel g1Hp2H",
"join c1EMb4CJGHc2DEd2CEb1Cf1Hg1Cd2CDc2Dj7ABGCEIg2Cf2CDm5ACDEcp5iy3Bdz3Bb3Bm6e5c4Bdq5v5ec5",
"joint p1Ebl1Fbd5kz7b8op1M",
"xizang baq2G",
"xizh jq8fu6cl3Bcp2Bfw1Eck3C",
"员 cz7",
"城市 gb7",
"干 co6h7",
"斤 ee8"
])
