guideSearch("words-57","wrplpw",[
"141 bah1D",
"150 m1Dsn5j5cg3Bet1F",
"alan ib3Bbq8bo3By6",
"dollar ck3DFnc3Bee3Bcp5ca6eo2I",
"extend m1Hr1Gf2Dnc3Blw1E",
"extension u1Dz1D",
"external dm6",
"extra k1L",
"extract b3GCJe1Ciz3Bct3Bio5gw5bf2B",
"extraction mc7",
"extrapolation s1Cl1Bgj3Bfu3Bgh3Bjf1J",
"extrem bo2Eu2Ff2Do5",
"nam b4HLBCDEJb1DMd3FCGIJb1Fb2FJb4KAGb4AJCKOPb2MCb1Gb1Lb1Lb2KCb1Mb2INRd4ADHb2DHb2CHc3CEGIb3BCFHc2Fb1He2CGb3CHb3HCd1Fb2Hc3Eb2Gb1Bb8CEBDb2FHb1Cb1Eb2Hc2CIb1Hb1Ib3KDJb2EJc3GHIb3CEFb3ECc1Cb2CIc1Cc2CHb2Hb3ABm5b5f5y5d5z5b6l5d6b5k5o5Bb3Bi4Bb4Bj3Bm4Bo3Bo3Be3Bd3Bc3Bbv5q3Bk3Bf3Bd3Bl3Bd3Bbj3Bb3Bbo3Bi3Br5k3Bh5c3Bb3Bk5q3Bc3Bc5ba6b3Bc4j5q6d5ba5v5e5k5d5r5cb2CDc3ACk3bb5u1Cb2Eb3EFIKLb3PDEQb3BEIKMb7BACc3CEI",
"violenc j1Fd1Hc1DMe2ECd2Ei8CBJm1Hb2EFi1Eb1Hc1Hk1Eb2Fbd5cv3Bbc5Bcx3Be3Bbd3Bbq4Bn3Bfu3Bbj3Bho1Gd1Cb1Ge1J",
"violent c1Db1Kw2Ddg5cf5"
])
