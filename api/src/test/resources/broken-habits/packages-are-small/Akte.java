package de.sample;

class Akte {}

enum Farbe {
    ROT
}

record AkteId(String wert) {}

class Blatt1 {}

class Blatt2 {}

class Blatt3 {}

class Blatt4 {}

class Blatt5 {}

class Blatt6 {}

class Blatt7 {}

class Blatt8 {}

class Blatt9 {}

class Blatt10 {}

class Blatt11 {}

class Blatt12 {}

class Blatt13 {}

class Blatt14 {}

class Blatt15 {}

class Blatt16 {}

class Blatt17 {}

class Blatt18 {}

class Blatt19 {}

class Blatt20 {}
