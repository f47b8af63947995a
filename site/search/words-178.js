guideSearch("words-178","deut1e",[
"ukrain qg3B",
"ukrainian ns5dc5",
"urban g2ELf1Fw1Ef2Fd1Dk1Fe2Fbv5cc8ez3Bdt3Bbv3Bdi3Bcf6ABs5bb5s5y5bj7Ds5",
"会 cu7f7bl7k7q7f7"
])
