guideSearch("words-57","deut1e",[
"141 baf2D",
"150 m1Dsm5j5cg3Bes2F",
"alan ia3Bbq8bo3By6",
"dollar ck3DFnb3Bee3Bcp5bz6eo2I",
"extend bd1Fng3Blv1E",
"extension i1Em2Dz2D",
"external dm6",
"extra k1K",
"extract b3GCJe1Ciy3Bct3Bio5gv5bf2B",
"extraction mb7",
"extrapolation bd1Bgi3Bfu3Bgh3Bje1J",
"extrem bo2Eu2Ff2Do5",
"nam b4HBCDEGJKb2DJd4FCGIJb1Fb1Jb4AJb4AICHOb2LCc1Lb1Kb2KCc2HLQd2DHb2DHb2CHc3CEGIb3BCFHc2Fb1He2CGb3CHb3HCe2Gc2Ec1Bb8ACEBDb2FHb1Cb2Eb2Hc2CHb2Hb1Ib2IHb1Ic2EGb2CEb3ECc2Cb2CIc1Cc2CHc3ABm5b5f5x5d5z5b5l5d6b5k5o5Bb3Bi4Bb4Bj3Bm4Bo3Bo3Be3Bd3Bc3Bbv5q3Bk3Bf3Bo3Bd3Bbj3Bb3Bbo3Bi3Br5k3Bh5c3Bb3Bk5q3Bc3Bc5ba6b3Bl5q6d5ba5v5e5n5q5cb1Dc3ACk3bb5u2Cb2Eb3EFJKLb3NDEOb3BDIKMb7BACc3CE",
"violenc j1Fd1Hc2DLe2CDd2Ei8CBm1Gb2EFj1Gc1Gl2Fbc5cv3Bbc5Bcx3Be3Bbd3Bbq4Bn3Bfu3Bbj3Bhn2Ed1Cb1Ge1J",
"violent d1Keb5cf5"
])
