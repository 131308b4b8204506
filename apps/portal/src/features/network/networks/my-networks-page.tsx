export function MyNetworksPage() {
  return null;
}
