guideSearch("words-36","deut1e",[
"bomb bg2Do2Dj2Dog3Bbb3Bbp3Bcc3Bci5",
"bombard ce2Buw5",
"bombardment bg2Fo3BEk4AEDqw5",
"poverti q1Jfg5gb3Bi3B",
"wid q1Ig2Gc2Cc1By1Hye1B",
"wideli y2Cv2Ddh5hs3B",
"widen e1Gn1Fd2Fn1Fbe4ACkf3B",
"wider q1Fi2Ez2Gn2Cen3B",
"widespread p1Ebg2Gli3Ble7ej1L",
"width ba3ACrp5",
"史 bk1Dbe6cd7jh8p5bg7s5"
])
