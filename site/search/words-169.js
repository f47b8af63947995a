guideSearch("words-169","wrplpw",[
"672 p1Hrx4Bib3CEcg2FG",
"cdr dk8",
"click bco2P",
"climatic ci2Cdn6",
"clinic h1Jj1Hbm3zj5",
"cliqu n1Dbk1Dcw8dl3Bde3Bh3Bdw3Bid5",
"environment jz5ABch7dm7",
"environmental mg5cj7",
"said b1Je2FHb2ILb1Jc1Je1Hd1Ph1Dd1Cc2Cb1Kd2Cd1Gb1Dc1Eb2Gb2Cc3BDEb1Fg2BEj1Hc3ADcz5co3Bdq5bq3Bdw5e3Bl5ca3Br5b8f5k5i3Bi3Br5bg5et5m1De1Fd1L",
"sex o1Ibt1Hbi4Bjl3Bce3Bbe3Bmh1M",
"tre g2CLbd3ACbaa5",
"treat c1Fk1Fb2EGb1Cd1Fp3Fe3AGb2Fg2BGg1Df2Hb2Hd1Ei5dc5bm3Bfv3Bcb3Bn3Bh3Bp3Br5ct3Bbo3Bce5e5q5cd1Icf4ACDb4b1B",
"treati rl3Beu8",
"trend cc2H",
"口述 es7",
"许 pn6"
])
