guideSearch("words-169","deut1e",[
"672 p1Hrw4Bia3CEcg2FG",
"cdr dk8",
"click bcm1N",
"climatic ci2Cdm6",
"clinic h1Jbv3AEzh5",
"cliqu n1Dbk2Dcv8dl3Bde3Bh3Bdw3Bid5",
"environment jy5ABch7dm7",
"environmental mf5cj7",
"said b1Jb1Jd2FHc1Jc1Ie1Fd1Oh2Dd1Cb1Cb2Cb1Id2Ce1Dd2Gb2Cb1Cb3BDEb2Fc2Ge2El4ADcy5co3Bdq5bq3Bdw5e3Bl5ca3Br5b8d5c5k5i3Bi3Br5bg5es5m2De2FKc3Bb1L",
"sex o1Hda3Bjl3Bce3Bbe3Bmg1M",
"tre g2CLbd4ACEpu3Bke5",
"treat n2EFb1Cd1Fp3Fe1Fb2Eg2Bg2DGf2Fb2Hl5db5f5bh3Bfv3Bcb3Bn3Bh3Bp3Br5ct3Bbo3Bci5p5cd1Icf3ADb4ACb1B",
"treati rk3Beu8",
"trend cc2F",
"口述 er7",
"许 pm6"
])
