guideSearch("texts-88","",[
["claim:policy-main-cause.11","test-it-yourself","For each percentage in the table write down what it is a share of, and who would have to be wrong for the claim to fail. Say what finding would show the claim false: for instance, that deaths followed the weather and not the grain taken. Does any column under Grain taken by the state in China, 1952–65 or Grain output in China, 1952–65 help, and why are national figures weak evidence? Put ¶ 28 beside What supports it. Which policies are on both lists, and which on one only?"],
["person:li-bingjing.1","","Economist; author, with Hiroyuki Kasahara, of the study that measures what grain exports did to deaths (Kasahara and Li 2020). See Grain for debt."],
["reading:sheng-2008.0","","Mao and China’s Relations with the Superpowers in the 1950s: A New Look at the Taiwan Strait Crises and the Sino–Soviet Split · Modern China · Political historians"]
])
