guideSearch("words-36","wrplpw",[
"bomb l1Mv2Do2Dj2Doh3Bbb3Bbp3Bcc3Bci5",
"bombard ce2Bux5",
"bombardment bg2Fo3BEk4AEDqx5",
"poverti q1KOfh5gb3Bi3B",
"wid n1Hd1Jg2Gc1Cc1By1Hyg1B",
"wideli p1Ji1Bb2BCv1Ddi5hs3Bpv1N",
"widen e1Hl1Hc1Fd1Fn1Fbe3ACkg3B",
"wider y1Ez1Gn2Ceo3B",
"widespread c1In1Ebg1Ge1Gk1Fkv3Blf7ej1L",
"width ba3ACrq5",
"史 m1My1Dbe6ce7jh8p5bg7s5"
])
