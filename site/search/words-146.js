guideSearch("words-146","deut1e",[
"07 ru3Br4Bd5bh3B",
"10 c2EFc2EGKi1Gc2FJi2Be1Id1Dk2Db2Ch2Em1Eck3Bx5gf8ce3Bcw3Bbb4Br3Bd3Bd3Bl3Bv4Bdk7de2Be2Db4Dd4FCEk8bo2CI",
"aim b2CGc2EIb8AKBDHCGJc2GIb2CDb8ABDFGHJb2ELe1Ed1Mb5AICEHd8AGHBDFb2Cd2Cj4ABDb3DHc1Hc2Bc5ACBGf5HBCDGe4ABEc1Cg2Bg5ACDFGb2Cbf5cq5s3Bdk3Bea3Bcq7d3Bb3Bd3Bb5b5b7c8dr5bt5q5dm5b5b5b5b5b5b5b5bc5c2Bc2Eb2BEHb2BFH",
"p16 bbj6",
"pucha cy8",
"siwang do8",
"siwanglu ct8r8",
"target e2ILb1Fd2EHf2FLe2EHd3BEGHq1Ge2Eb1Fe3BFHe2Fx5bw5cp5ABeg3Bbk3Bei3Bci3Bf3Bch3Bn5h5m5k5g5",
"开 fe7",
"施研 my7",
"育率 cp6"
])
