package de.sample;

import org.springframework.beans.factory.BeanNameAware;

class Akte implements BeanNameAware {

    private String titel = "";

    public void setTitel(String titel) {
        this.titel = titel;
    }

    @Override
    public void setBeanName(String name) {
        titel = name;
    }
}
