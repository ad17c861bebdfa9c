/** Words about keeping maps on this device. */
export const keepingText = {
  rename: (name: string) => `naam van de kaart: ${name}`,
  copied: (name: string) => `kopie van ${name}`,
  rewritten:
    'De browser heeft alles van Netwerkkaart gewist terwijl deze kaart open was. Deze kaart hebben we opnieuw opgeslagen. Andere kaarten zijn hier misschien weg.',
}
