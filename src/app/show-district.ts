/** Brings the district into view in the list where it stands, once that list is there; elsewhere nothing happens. */
export function showDistrict(id: string): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(`district-${id}`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  });
}
