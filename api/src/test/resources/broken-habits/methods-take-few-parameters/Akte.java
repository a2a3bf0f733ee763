package de.sample;

class Akte {

    record Blatt(int eins, int zwei, int drei, int vier, int fuenf) {}

    int summe(int eins, int zwei, int drei, int vier, int fuenf) {
        return eins + zwei + drei + vier + fuenf;
    }

    Akte(int eins, int zwei, int drei, int vier, int fuenf) {}
}
