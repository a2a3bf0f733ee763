package de.passgenau.catalogue.steckbrief;

/** What an entry of the catalogue is: something to assign people to, a programme, a tool of the law, a way of working. */
public enum Angebotsart {
    MASSNAHME, PROGRAMM, INSTRUMENT, HANDLUNGSANSATZ
}
