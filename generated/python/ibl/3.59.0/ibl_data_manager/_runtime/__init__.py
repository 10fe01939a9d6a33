"""What every call of this client does: encode, send, decode. Not part of the public interface."""
