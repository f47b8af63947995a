guideSearch("words-180","wrplpw",[
"05 ri3Bec3B",
"moment bu2Ek2E",
"圣 lg7"
])
