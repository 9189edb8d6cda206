/** A picture written into its own address: kinds that hold pixels and nothing that runs, all of it base64. */
export function isPictureData(address: string): boolean {
  return /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z0-9+/=]*$/i.test(address);
}
