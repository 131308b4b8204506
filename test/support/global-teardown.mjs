export default async function closeDesk() {
  await globalThis.closeSamprovaDesk?.();
}
