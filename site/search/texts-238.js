guideSearch("texts-238","",[
["event:second-zhengzhou-conference.0","","27 February 1959 · Mao admits that communes have taken too much from their parts and calls for ownership by level."]
])
