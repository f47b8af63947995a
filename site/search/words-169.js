guideSearch("words-169","hue3zi",[
"672 p1Hrx4Bia3CEcg2FG",
"cdr dk8",
"click bcn2P",
"climatic ci2Cdn6",
"clinic h1Kj1Hbm3zi5",
"cliqu n1Dbk2Dcw8dl3Bde3Bh3Bdw3Bid5",
"environment jz5ABch7dm7",
"environmental mg5cj7",
"said b1Je2FHb2ILb1Kc1Je1Hd1Ph2Dd1Cc2Cb1Kd2Cd1Gb1Dd2Gb2Cc3BDEb1Fc1Ge2Ej1Hc3ADcz5co3Bdq5bq3Bdw5e3Bl5ca3Br5b8f5k5i3Bi3Br5bg5es5m2De1Fd1L",
"sex o1Ibt1Hbi3Bjl3Bce3Bbe3Bmg1M",
"tre g2CLbd4ACEzz5",
"treat c1Fk1Fb2EGb1Cd1Fp3Fe3AGb2Fg2BGg2Df2Hb2Hd1Ei5dc5f5bh3Bfv3Bcb3Bn3Bh3Bp3Br5ct3Bbo3Bce5e5p5cd1Icf4ACDb4b1B",
"treati rl3Beu8",
"trend cc2H",
"口述 es7",
"许 pn6"
])
