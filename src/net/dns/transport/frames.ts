/** Messages on a byte stream (RFC 1035 §4.2.2): each after its length in two octets. */

export function framed(message: Buffer): Buffer {
  const frame = Buffer.allocUnsafe(message.length + 2);
  frame.writeUInt16BE(message.length, 0);
  message.copy(frame, 2);
  return frame;
}

/** Takes octets as they come and gives whole messages. Holds at most one message that is not whole. */
export function framesOf(receive: (message: Buffer) => void): (octets: Buffer) => void {
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = 2;
  return (octets) => {
    chunks.push(octets);
    held += octets.length;
    if (held < wanted) return;
    let whole = chunks.length === 1 ? octets : Buffer.concat(chunks, held);
    while (whole.length >= 2 && whole.length >= 2 + whole.readUInt16BE(0)) {
      const end = 2 + whole.readUInt16BE(0);
      receive(whole.subarray(2, end));
      whole = whole.subarray(end);
    }
    chunks = whole.length === 0 ? [] : [whole];
    held = whole.length;
    wanted = whole.length < 2 ? 2 : 2 + whole.readUInt16BE(0);
  };
}
