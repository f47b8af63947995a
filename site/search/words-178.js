guideSearch("words-178","wrplpw",[
"ukrain qh3B",
"ukrainian nt5dc5",
"urban g2ELf1Fw1Ef1Fd1Dk1He2Fbw5cc8ez3Bdt3Bbv3Bdi3Bcf6ABs5bb5t5y5bj7Ds5",
"会 cu7f7bm7k7q7f7"
])
