guideSearch("words-133","deut1e",[
"182 baj2D",
"1821 baj2F",
"1826 baj2D",
"anthologi bcl1J",
"anthoni hu8dy6bx6b6b6",
"anti f1Ji1Dbk2Dt8g7k7t5r7c8dl3Bde3Bh3Bdw3Bcl3Bes8ba5",
"anticommunist b1Cbbv7",
"antithes oj6",
"fuel g1Hp2H",
"join c2DJb4CJGHc2DEd1Cb1Cl2Cd2CDc2Dj7ABGCEIg2Cf2Cm5ACDEco5iy3Bdz3Bn6e5c4Bdq5v5eb5",
"joint p1Ebl1Ebd5ky7b8oo1M",
"xizang bao2G",
"xizh jp8fu6kv1Eck3C",
"员 cz7",
"城市 ga7",
"干 co6h7",
"斤 ed8"
])
