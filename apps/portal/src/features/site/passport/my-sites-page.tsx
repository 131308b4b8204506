export function MySitesPage() {
  return null;
}
