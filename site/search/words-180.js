guideSearch("words-180","deut1e",[
"05 rh3Bec3B",
"moment bu2Ek2E",
"圣 lf7"
])
