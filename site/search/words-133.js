guideSearch("words-133","hue3zi",[
"182 bak2D",
"1821 bak2F",
"1826 bak2D",
"anthologi bcm1I",
"anthoni hv8dy6bx6b6b6",
"anti f1Ki1Dbk2Dt8g7k7u5r7c8dl3Bde3Bh3Bdw3Bcl3Bes8ba5",
"anticommunist b1Cbbw7",
"antithes ok6",
"fuel g1Hp2H",
"join c1EMb4CJGHc2DEd2CEb1Cf1Hg1Cd2CDc2Dj7ABGCEIg2Cf2CDm5ACDEcp5iy3Bdz3Bb3Bm6e5c4Bdq5v5eb5",
"joint p1Ebl1Fbd5kz7b8oo1M",
"xizang bap2G",
"xizh jq8fu6kv1Eck3C",
"员 cz7",
"城市 gb7",
"干 co6h7",
"斤 ee8"
])
