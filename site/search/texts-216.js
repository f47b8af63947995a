guideSearch("texts-216","",[
["claim:half-the-land.4","what-supports-it","The next year was nearly as bad. In 1961 the area hit was 61.8 million hectares. No other year between 1952 and 1965 comes near these two. Touched land loses too. Kueh points out that land counted as covered by disaster, though not as badly hit, also lost yield (Kueh 1984)."],
["claim:mistakes-come-third.4","what-supports-it","High spirits. A friendly witness attests the hopes of 1958 (Strong 1959), and the resolution of 1981 says that Mao and many others had grown smug and impatient (Central Committee of the Chinese Communist Party 1981)."],
["reading:gao-2008.0","","The Battle for China’s Past: Mao and the Cultural Revolution · Sceptics of the toll"]
])
