package de.sample;

class AktenManager {

    interface Ordner {}

    static class OrdnerImpl implements Ordner {}
}
